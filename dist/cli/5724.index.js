"use strict";
exports.id = 5724;
exports.ids = [5724];
exports.modules = {

/***/ 5724:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainStart: () => (/* binding */ plainStart)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8696);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5359);
/* harmony import */ var _notebooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8211);
/* harmony import */ var _packaging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6284);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6653);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8608);







const scriptNames = ['main', 'app', 'bot', 'server', 'run', 'start', 'worker', 'index', 'hello', 'web', 'api'];
async function plainStart(facts, manifest) {
    const library = (await (0,_packaging_js__WEBPACK_IMPORTED_MODULE_2__/* .isLibrary */ .es)(facts)) && !isToolServer(facts);
    const named = (await (0,_packaging_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleScripts */ .SP)(facts)).scripts.length > 0;
    return ((await namedScript(facts, '')) ??
        (library ? undefined : ((await consoleScript(facts)) ?? (await mainPackage(facts)))) ??
        (await namedScript(facts, 'src/')) ??
        (named || (await (0,_packaging_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackage */ .dn)(facts))
            ? undefined
            : ((await launcher(facts)) ?? (manifest ? await scriptBelow(facts) : undefined) ?? (await onlyFile(facts)))));
}
function isToolServer({ dependencies }) {
    return ['mcp', 'fastmcp'].some((name) => dependencies.get(name)?.direct === true);
}
async function started(facts, file, because, line) {
    const at = { file, ...(line !== undefined && { line }) };
    return { ...(0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_5__/* .reasoned */ .u)(await (0,_scripts_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d1)(facts, file), because, at), file };
}
async function namedScript(facts, folder) {
    for (const name of scriptNames) {
        const file = `${folder}${name}.py`;
        if ((await facts.app.has(file)) && !(await describesCloud(facts, file)))
            return started(facts, file, `${file} is there`);
    }
    return undefined;
}
async function describesCloud({ code }, file) {
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .importsOf */ .c5)(await code.lines(file)).some((name) => /^(?:aws_cdk|pulumi|cdktf)(?:\.|$)/.test(name));
}
async function consoleScript(facts) {
    const { project, scripts } = await (0,_packaging_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleScripts */ .SP)(facts);
    const script = scripts.length === 1
        ? scripts[0]
        : (scripts.find(({ name }) => name === project || name === 'start' || name === 'serve') ??
            scripts.find(({ name }) => scripts.every((other) => other.name === name || other.name.startsWith(`${name}-`))));
    return script && { value: script.name, reason: script.reason, file: script.file, installed: true };
}
async function mainPackage(facts) {
    const own = await facts.code.files();
    const named = (await (0,_packaging_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleScripts */ .SP)(facts)).scripts.map(({ module }) => module.split('.')[0] ?? '');
    for (const file of await facts.app.find('__main__.py')) {
        if (file === '__main__.py')
            return started(facts, file, '__main__.py is there');
        const steps = file.split('/').slice(0, -1);
        const near = steps.length === 1 || (steps.length === 2 && steps[0] === 'src');
        if (!near || !own.includes(file) || !steps.every((step) => /^[A-Za-z_]\w*$/.test(step)))
            continue;
        if (named.length > 0 && !named.includes(steps.at(-1) ?? ''))
            continue;
        return started(facts, file, `The package ${steps.join('.')} has a __main__.py`);
    }
    return undefined;
}
async function launcher(facts) {
    for (const file of await facts.code.files()) {
        const folder = /^(\w+)\.py$/.exec(file)?.[1];
        if (folder === undefined || !(0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .hasMain */ .Yo)(await facts.code.lines(file)))
            continue;
        const beside = (await facts.app.hasFolder(folder)) || (await facts.app.hasFolder(folder.toLowerCase()));
        if (!beside || (await passesOn(facts, file)))
            continue;
        return started(facts, file, `${file} is meant to be run, and named like the folder beside it`);
    }
    return undefined;
}
async function passesOn(facts, file) {
    for (const other of await (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .reachedFrom */ .T)(facts, file))
        if (other !== file && !other.includes('/') && (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .hasMain */ .Yo)(await facts.code.lines(other)))
            return true;
    return false;
}
async function scriptBelow(facts) {
    const found = [];
    for (const file of await facts.code.containing(/__main__/)) {
        const [depth, name] = (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(file);
        if (depth === 2 && name < _modules_js__WEBPACK_IMPORTED_MODULE_3__/* .entryNames */ .VM.length && !file.endsWith('manage.py') && (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .hasMain */ .Yo)(await facts.code.lines(file)))
            found.push(file);
    }
    const best = found.sort((a, b) => (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRanks */ .dL)((0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(a), (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .rankOf */ .IQ)(b)))[0];
    return best === undefined ? undefined : started(facts, best, `${best} is there and meant to be run`);
}
const chores = /^(?:setup|install(?:er)?|deploy(?:ment)?|release|build|publish|tasks|clean(?:up)?|update|upgrade)\.py$/;
async function onlyFile(facts) {
    const files = (await facts.code.files()).filter((file) => !file.includes('/') && file !== 'manage.py' && !chores.test(file));
    const [file] = files;
    if (file === undefined)
        return undefined;
    const isHelper = (await (0,_notebooks_js__WEBPACK_IMPORTED_MODULE_1__/* .notebooksIn */ .gm)(facts.app)).length > 0 && !(0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .hasMain */ .Yo)(await facts.code.lines(file));
    if (files.length === 1 && (isHelper || (await describesCloud(facts, file)) || !does(await facts.code.lines(file))))
        return undefined;
    if (files.length === 1)
        return started(facts, file, `${file} is the only Python file`);
    const runnable = [];
    for (const path of files)
        if ((0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .hasMain */ .Yo)(await facts.code.lines(path)))
            runnable.push(path);
    const telling = runnable.filter((path) => scriptNames.some((name) => path.toLowerCase().endsWith(`_${name}.py`)));
    const shared = await importedByAll(facts, runnable);
    const [chosen, ...others] = runnable.length === 1 ? runnable : shared ? [shared] : telling;
    return chosen === undefined || others.length > 0
        ? undefined
        : started(facts, chosen, `${chosen} is the only file that can be run${runnable.length > 1 ? ' and is called so' : ''}`);
}
function does(lines) {
    const calls = /^(?:await\s+)?[\w.]+\s*\(|^(?:for|while|with|async)\b|^(?:\w+\s*=\s*)?input\(/;
    return lines.length === 0 || (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .hasMain */ .Yo)(lines) || (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .atImport */ .DJ)(lines).some(({ text }) => calls.test(text));
}
async function importedByAll(facts, files) {
    for (const file of files) {
        const others = await Promise.all(files.filter((other) => other !== file).map((other) => (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .reachedFrom */ .T)(facts, other)));
        if (others.length > 0 && others.every((reached) => reached.includes(file)))
            return file;
    }
    return undefined;
}


/***/ })

};
;