"use strict";
exports.id = 5960;
exports.ids = [5960];
exports.modules = {

/***/ 5960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeArtifact: () => (/* binding */ writeArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plan_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9417);
/* harmony import */ var _report_hide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84);




async function writeArtifact(folder, { base, head }, clean) {
    const hidden = [base, head].flatMap((one) => (one.state === 'planned' ? one.decision.hidden : []));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'boxcar-plan.json');
    const artifact = { version: 1, base: sideOf(base, hidden), head: sideOf(head, hidden) };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, clean((0,_plan_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactText */ .g)(artifact)));
    return path;
}
function sideOf(one, hidden) {
    if (one.state === 'none')
        return { state: one.state };
    if (one.state === 'planned')
        return { state: one.state, plan: (0,_report_hide_js__WEBPACK_IMPORTED_MODULE_3__/* .hide */ .j)(one.decision.plan, hidden) };
    const { what, fix } = one.problem;
    return { state: one.state, problem: { what, ...(fix !== undefined && { fix }) } };
}


/***/ }),

/***/ 9417:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readArtifact),
/* harmony export */   g: () => (/* binding */ artifactText)
/* harmony export */ });
/* harmony import */ var _app_host_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8124);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _report_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(435);
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2018);





const mostBytes = 2 * 1024 * 1024;
const mostItems = 1000;
const mostCharacters = 20_000;
const deepest = 10;
const longestSentence = 300;
function artifactText(artifact) {
    return `${JSON.stringify(artifact)}\n`;
}
async function readArtifact(path) {
    const text = (0,_app_host_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .X)(path, mostBytes)?.toString('utf8');
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `There is no plan artifact at ${path}, or it is larger than 2 MiB`,
            fix: 'Download the artifact in a step before this one, and give the path of the file in it as `plan`'
        });
    }
    const { artifactSchema } = await __webpack_require__.e(/* import() */ 7025).then(__webpack_require__.bind(__webpack_require__, 7025));
    const { safeParse, getDotPath } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7684));
    const data = parsed(text);
    if (!isWithinLimits(data, deepest))
        throw refused('it is no JSON, or a list or text in it is longer than in any plan');
    const result = safeParse(artifactSchema, data);
    if (!result.success)
        throw refused(`${getDotPath(result.issues[0]) ?? 'it'} is not as it should be`);
    const { base, head } = result.output;
    return { version: 1, base: await sideOf(base), head: await sideOf(head) };
}
const name = 'the artifact';
async function sideOf(side) {
    if (side.state === 'none')
        return { state: side.state };
    if (side.state === 'failed')
        return { state: side.state, problem: { what: asCode(side.problem.what) } };
    const file = await (0,_plan_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlan */ .v)(JSON.stringify(side.plan), name);
    const plan = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .planFromFile */ .m_)(file, { name, layers: [], hints: { secrets: [], release: 'start' } });
    return {
        state: 'planned',
        plan: {
            ...plan,
            reasons: plan.reasons.map((reason) => ({ ...withoutSentence(reason), field: reason.field })),
            warnings: plan.warnings.map(({ code, message, file, line, fix }) => ({
                code,
                message: asCode(message),
                ...(file !== undefined && { file }),
                ...(line !== undefined && { line }),
                ...(fix !== undefined && { fix: asCode(fix) })
            }))
        }
    };
}
function withoutSentence({ because, ...evidence }) {
    return { ...evidence, because: asCode(because) };
}
function asCode(text) {
    const line = (0,_report_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_report_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), longestSentence).replaceAll('`', '’');
    return line === '' ? '' : `\`${line}\``;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isWithinLimits(value, depth) {
    if (typeof value === 'string')
        return value.length <= mostCharacters;
    if (typeof value !== 'object' || value === null)
        return value !== undefined;
    if (depth === 0)
        return false;
    const entries = Object.entries(value);
    return (entries.length <= mostItems &&
        entries.every(([key, item]) => key.length <= mostCharacters && isWithinLimits(item, depth - 1)));
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `The plan artifact is not used: ${why}`,
        fix: 'It has to come from `command: plan` of the same version of Boxcar'
    });
}


/***/ })

};
;