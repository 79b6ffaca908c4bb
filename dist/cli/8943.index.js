"use strict";
exports.id = 8943;
exports.ids = [8943];
exports.modules = {

/***/ 8278:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
async function readAll(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 8943:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   planBox: () => (/* binding */ planBox),
/* harmony export */   write: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var _plan_plan_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(791);
/* harmony import */ var _road_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8278);



const widest = 100;
async function plan(inputs, shell) {
    if (inputs.out !== undefined)
        return write(inputs, shell);
    const format = inputs.format ?? (shell.stdout.isTTY === true ? 'box' : 'json');
    if (format === 'text') {
        const { wrongFormat } = await __webpack_require__.e(/* import() */ 6719).then(__webpack_require__.bind(__webpack_require__, 6719));
        throw wrongFormat('plan', format, Object.keys(formats));
    }
    const decision = await (0,_road_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(inputs, shell.env, () => (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .y)(shell.stdin));
    shell.stdout.write(await formats[format](decision, shell));
    if (format === 'dockerfile')
        await warn(decision, shell, ({ code }) => code !== 'dockerfile-ignored');
}
async function warn({ plan }, shell, counts = () => true) {
    const warnings = plan.warnings.filter(counts);
    if (warnings.length === 0)
        return;
    const { warningsText } = await __webpack_require__.e(/* import() */ 6107).then(__webpack_require__.bind(__webpack_require__, 6107));
    const width = Math.min(shell.stderr.columns ?? widest, widest);
    shell.stderr.write(warningsText(warnings, { width, colour: shell.colour.stderr }));
}
async function write(inputs, shell) {
    const decision = await (0,_road_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(inputs, shell.env, () => (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .y)(shell.stdin));
    const [{ withDockerfile }, { writeToOut }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5581), __webpack_require__.e(3011)]).then(__webpack_require__.bind(__webpack_require__, 3011)), __webpack_require__.e(/* import() */ 7186).then(__webpack_require__.bind(__webpack_require__, 7186))]);
    const { told } = await writeToOut(withDockerfile(decision), inputs);
    await warn(decision, shell);
    shell.stderr.write(`${told.join('\n')}\n`);
}
async function planBox({ plan, planFile }, shell, stream) {
    const { box } = await __webpack_require__.e(/* import() */ 6107).then(__webpack_require__.bind(__webpack_require__, 6107));
    const width = Math.min(shell[stream].columns ?? widest, widest);
    return `${box(plan, { width, colour: shell.colour[stream], ...(planFile !== undefined && { planFile }) })}\n`;
}
const formats = {
    box: (decision, shell) => planBox(decision, shell, 'stdout'),
    json: ({ plan }) => Promise.resolve((0,_plan_plan_json_js__WEBPACK_IMPORTED_MODULE_2__/* .planJson */ .i)(plan)),
    toml: async ({ plan }) => {
        const { stringify } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
        return stringify(plan);
    },
    dockerfile: async (decision) => (await rendered(decision)).dockerfile,
    dockerignore: async (decision) => (await rendered(decision)).dockerignore
};
async function rendered(decision) {
    const { withDockerfile } = await Promise.all(/* import() */[__webpack_require__.e(5581), __webpack_require__.e(3011)]).then(__webpack_require__.bind(__webpack_require__, 3011));
    return withDockerfile(decision).rendered;
}


/***/ }),

/***/ 791:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planJson)
/* harmony export */ });
function planJson(plan) {
    return `${JSON.stringify(plan, null, 2)}\n`;
}


/***/ })

};
;