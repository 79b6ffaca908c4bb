"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 435:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFromFile: () => (/* binding */ planFromFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7332);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);




const nixpacksImage = /^ghcr\.io\/railwayapp\/nixpacks:/;
async function planFromFile(text, { name, toolchain, layers }) {
    const file = await parse(text, name);
    if (toolchain && toolchain !== (file.toolchain ?? 'images')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `${name} is a plan for the toolchain ${file.toolchain ?? 'images'}, so it cannot be built with ${toolchain}`,
            fix: 'Leave the input toolchain out, or plan again from the sources'
        });
    }
    const said = reasonsOf(file, name);
    const draft = layers.reduce(_overlay_js__WEBPACK_IMPORTED_MODULE_3__/* .overlay */ .L, draftOf(file, said));
    const plan = (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O)({
        ...draft,
        providers: (file.providers ?? []).map((value, index) => said(value, '/providers', String(index))),
        kind: draft.kind ?? said('web', '/kind'),
        toolchain: said(file.toolchain ?? 'images', '/toolchain'),
        suite: said(file.suite ?? 'trixie', '/suite'),
        phases: draft.phases ?? {},
        start: draft.start ?? {}
    });
    return {
        ...plan,
        warnings: [...imageWarning(file, name), ...(file.warnings ?? []), ...newWarnings(draft)]
    };
}
async function parse(text, name) {
    const { planSchema, safeParse, getDotPath } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(684)]).then(__webpack_require__.bind(__webpack_require__, 7684));
    let data;
    try {
        data = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `${name} is not JSON: ${error.message}`,
            fix: 'Make one with boxcar plan --format json'
        });
    }
    const result = safeParse(planSchema, data);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const path = getDotPath(issue);
    const key = path?.split('.').at(-1) ?? '';
    const near = issue.expected === 'never' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(key, planKeys) : undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: issue.expected === 'never'
            ? `${name} has the unknown key ${path ?? ''}`
            : `${name} is no plan: ${path ?? 'it'} is ${issue.received}, not ${issue.expected ?? ''}`,
        fix: near ? `Did you mean ${near}?` : 'The fields of a plan are listed in docs/plan.md'
    });
}
const planKeys = [
    ...[
        'version',
        'providers',
        'kind',
        'toolchain',
        'suite',
        'folder',
        'buildImage',
        'variables',
        'staticAssets',
        'phases'
    ],
    ...[
        'start',
        'reasons',
        'warnings',
        'runtimes',
        'tools',
        'aptPkgs',
        'nixPkgs',
        'dependsOn',
        'runsOn',
        'onlyIncludeFiles'
    ],
    ...[
        'secrets',
        'cmds',
        'cacheDirectories',
        'paths',
        'outputs',
        'cmd',
        'release',
        'port',
        'runImage',
        'user',
        'processes',
        'files'
    ]
];
function reasonsOf(file, name) {
    const given = new Map((file.reasons ?? []).map(({ field, ...evidence }) => [field, evidence]));
    return (value, ...steps) => {
        const reason = given.get(steps.join('/'));
        return { value, reason: reason ? reason : { because: `From the plan file ${name}` } };
    };
}
function draftOf(file, said) {
    const { kind, folder, buildImage, variables, staticAssets, phases, start } = file;
    return {
        ...(kind && { kind: said(kind, '/kind') }),
        ...(folder !== undefined && { folder: said(folder, '/folder') }),
        ...(buildImage !== undefined && !nixpacksImage.test(buildImage) && { buildImage: said(buildImage, '/buildImage') }),
        variables: treeOf(variables ?? {}, '/variables', said),
        ...(staticAssets && {
            staticAssets: treeOf(staticAssets, '/staticAssets', said)
        }),
        phases: Object.fromEntries(Object.entries(phases ?? {}).map(([name, { name: _, ...phase }]) => [
            name,
            leavesOf(phase, `/phases/${(0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .l)(name)}`, said)
        ])),
        start: leavesOf(start ?? {}, '/start', said)
    };
}
function leavesOf(node, pointer, said) {
    return Object.fromEntries(Object.entries(node)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => {
        const at = `${pointer}/${field}`;
        return [field, field === 'static' ? said(value, at) : treeOf(value, at, said)];
    }));
}
function treeOf(value, pointer, said) {
    if (Array.isArray(value))
        return value.map((item, index) => said(item, pointer, String(index)));
    if (typeof value !== 'object' || value === null)
        return said(value, pointer);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, said(item, pointer, (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .l)(key))]));
}
function imageWarning({ buildImage }, name) {
    if (buildImage === undefined || !nixpacksImage.test(buildImage))
        return [];
    const message = `${name} names Nixpacks’ own base image, which is not used: the build runs on official images`;
    return [{ code: 'build-image', message }];
}
function newWarnings({ warnings = [] }) {
    return warnings;
}


/***/ })

};
;