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
/* harmony import */ var _road_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8278);



const widest = 100;
async function plan(inputs, shell) {
    if (inputs.out !== undefined)
        return write(inputs, shell);
    const format = inputs.format ?? (shell.stdout.isTTY === true ? 'box' : 'json');
    if (format === 'text') {
        const { wrongFormat } = await __webpack_require__.e(/* import() */ 6719).then(__webpack_require__.bind(__webpack_require__, 6719));
        throw wrongFormat('plan', format, Object.keys(formats));
    }
    const decision = await (0,_road_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(inputs, shell.env, () => (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .y)(shell.stdin));
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
    const decision = await (0,_road_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(inputs, shell.env, () => (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .y)(shell.stdin));
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
    json: ({ plan }) => Promise.resolve((0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .planJson */ .iY)(plan)),
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

/***/ 3952:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ writeBuildFiles),
/* harmony export */   iY: () => (/* binding */ planJson),
/* harmony export */   sD: () => (/* binding */ writeOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _app_host_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8124);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);




const ignoreFile = 'Dockerfile.dockerignore';
const planFile = 'plan.json';
async function writeBuildFiles(folder, rendered) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await Promise.all(Object.entries(textsOf(rendered)).map(([name, text]) => replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text)));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile');
}
async function writeOut(folder, rendered, plan) {
    const before = (0,_app_host_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile'), mostRead)?.toString('utf8') ?? '';
    const [signature = ''] = rendered.dockerfile.split('\n');
    const isOurs = (name) => before.startsWith(signature) && ([ignoreFile, planFile].includes(name) || before.includes(name));
    for (const name of [...Object.keys(textsOf(rendered)), planFile]) {
        const ours = name === 'Dockerfile' ? before === '' || before.startsWith(signature) : isOurs(name);
        if (!ours && (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))))
            throw notOurs(name, folder);
    }
    const path = await writeBuildFiles(folder, rendered);
    await replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, planFile), planJson(plan));
    return path;
}
const mostRead = 64 * 1024 * 1024;
function textsOf({ dockerfile, dockerignore, files }) {
    return { ...files, Dockerfile: dockerfile, [ignoreFile]: dockerignore };
}
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((found) => found.isFile(), () => false);
}
function notOurs(name, folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        what: `There is a file ${name} in ${folder} that Boxcar did not write`,
        fix: `Choose a folder of its own for \`out\`, for example ../out, or delete that ${name}`
    });
}
async function replace(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
}
function planJson(plan) {
    return `${JSON.stringify(plan, null, 2)}\n`;
}


/***/ })

};
;