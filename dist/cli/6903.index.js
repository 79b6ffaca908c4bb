"use strict";
exports.id = 6903;
exports.ids = [6903];
exports.modules = {

/***/ 6903:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSaidElsewhere: () => (/* binding */ startSaidElsewhere)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1361);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7601);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2756);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4314);
/* harmony import */ var _runners_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7108);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4531);
/* harmony import */ var _watching_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(686);









const programs = /^(?:node|bun|tsx|ts-node)$/;
async function startSaidElsewhere(facts, build) {
    const byRoot = startedByRoot(facts);
    if (byRoot)
        return { command: byRoot, isGuess: false };
    const program = await startedForDevelopment(facts, build);
    return program && { command: program, isGuess: true };
}
function startedByRoot({ own, workspace }) {
    const { root, folder } = workspace ?? {};
    if (!root || !folder)
        return undefined;
    for (const name of _start_js__WEBPACK_IMPORTED_MODULE_6__/* .rootStartScripts */ .jN) {
        const commands = (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .unwrap */ .oA)(root, name) ?? [];
        const last = commands.at(-1);
        const moved = commands.findLast(({ value }) => value.words[0] === 'cd');
        if (!last || (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(moved?.value.words[1] ?? '') !== folder.value)
            continue;
        const command = (0,_runners_js__WEBPACK_IMPORTED_MODULE_5__/* .runBy */ .$M)(own, last).commands.at(-1);
        if (command && programs.test(command.value.words[0] ?? '') && (0,_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .roleOf */ .k)(command.value) === 'start')
            return { value: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(withoutNodeEnv(command.value)), reason: command.reason };
    }
    return undefined;
}
function withoutNodeEnv(command) {
    return { ...command, assignments: command.assignments.filter((one) => one !== 'NODE_ENV=production') };
}
const developmentScripts = ['start:dev', 'dev', 'develop', 'dev:server', 'server:dev'];
async function startedForDevelopment({ app, own }, build) {
    for (const name of developmentScripts) {
        const last = (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .unwrap */ .oA)(own, name)?.at(-1);
        const command = last && (0,_runners_js__WEBPACK_IMPORTED_MODULE_5__/* .runBy */ .$M)(own, last).commands.at(-1);
        if (!command)
            continue;
        const run = (0,_watching_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutWatching */ .i)(command) ?? plain(command);
        const file = run?.value
            .split(/\s+/)
            .slice(1)
            .find((word) => /\.[cm]?[jt]sx?$/.test(word));
        const source = file === undefined ? undefined : await (0,_port_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFile */ .sm)(app, file);
        if (!run || source === undefined || !(await (0,_port_js__WEBPACK_IMPORTED_MODULE_3__/* .listening */ .u3)(app, source)).answers)
            continue;
        const made = await compiledOf({ app, own }, source, build);
        const reason = { ...run.reason, because: `${command.reason.because} names the program; no script starts it` };
        return { value: made === undefined ? withoutNodeOptions(run.value) : `node ${made}`, reason };
    }
    return undefined;
}
function plain({ value, reason }) {
    return programs.test(value.words[0] ?? '') ? { value: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(value), reason } : undefined;
}
function withoutNodeOptions(command) {
    return command
        .replace(/ --(?:inspect(?:-brk)?|env-file(?:-if-exists)?)(?:=\S+)?(?= )/g, '')
        .replace(/^((?:\w+=\S* )*)/, (words) => words.replace(/\bNODE_ENV=\S* /, ''));
}
async function compiledOf({ app }, source, { parts }) {
    const compilers = (parts ?? []).filter(({ words }) => words[0] === 'tsc');
    const [compiler] = compilers;
    if (!compiler || compilers.length > 1)
        return undefined;
    const [folder] = (await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(compilers, app)) ?? [];
    const { words } = compiler;
    const project = words.find((_, at) => /^(?:-p|--project|-b|--build)$/.test(words[at - 1] ?? '')) ?? 'tsconfig.json';
    const manifest = await app.manifest(project.endsWith('.json') ? project : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'tsconfig.json'));
    if (folder === undefined || !manifest)
        return undefined;
    const said = manifest.text('compilerOptions', 'rootDir');
    const included = [...manifest.texts('include'), ...manifest.texts('files')].map((one) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(one.replace(/\*.*$/, '')));
    if (said === undefined && (included.length === 0 || included.includes(undefined)))
        return undefined;
    const rootDir = said === undefined ? commonFolder(included.flatMap((one) => one ?? [])) : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(said);
    if (rootDir === undefined || !(rootDir === '' || source.startsWith(`${rootDir}/`)))
        return undefined;
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, source.slice(rootDir === '' ? 0 : rootDir.length + 1)).replace(/\.([cm]?)tsx?$/, '.$1js');
}
function commonFolder(paths) {
    const [first = '', ...others] = paths.map((path) => path.replace(/\/?[^/]*\.[cm]?tsx?$/, '').replace(/\/$/, ''));
    let common = first;
    while (common !== '' && !others.every((path) => path === common || path.startsWith(`${common}/`)))
        common = common.includes('/') ? common.slice(0, common.lastIndexOf('/')) : '';
    return common;
}


/***/ })

};
;