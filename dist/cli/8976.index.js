"use strict";
exports.id = 8976;
exports.ids = [8976];
exports.modules = {

/***/ 8976:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aliasedMembers: () => (/* binding */ aliasedMembers)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5898);




const configurations = ['ts', 'mts', 'js', 'mjs', 'cjs', 'cts'].map((ending) => `vite.config.${ending}`);
const upwards = /(["'`])((?:\.\.\/){1,20}[\w@][\w./@-]{0,500})/g;
const mostOfLine = 100;
const noSources = /\b(?:outDir|outFile|dir|envDir|publicDir|cacheDir|root)\s{0,16}:/;
async function aliasedMembers(app, folder, members) {
    const found = new Map();
    for (const { path, evidence } of [...(await inVite(app)), ...(await inTypescript(app))]) {
        const place = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)) ?? '';
        const member = members.find((one) => place === one.folder || place.startsWith(`${one.folder}/`));
        if (member && member.folder !== folder && !found.has(member.folder))
            found.set(member.folder, { member, evidence });
    }
    return [...found.values()];
}
async function inVite(app) {
    const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThere */ .bx)(app, configurations);
    const text = file === undefined ? '' : ((await app.read(file)) ?? '');
    if (file === undefined || !/\balias\b/.test(text))
        return [];
    return text.split('\n').flatMap((row, at) => [...row.matchAll(upwards)].slice(0, mostOfLine).flatMap(({ 2: path = '', index }) => {
        if (noSources.test(row.slice(0, index)))
            return [];
        return [{ path, evidence: { because: `${file} takes sources from ${path}`, file, line: at + 1 } }];
    }));
}
async function inTypescript(app) {
    const manifest = await app.manifest('tsconfig.json');
    const paths = manifest?.table('compilerOptions', 'paths') ?? {};
    const base = manifest?.text('compilerOptions', 'baseUrl') ?? '.';
    return Object.keys(paths).flatMap((name) => (manifest?.texts('compilerOptions', 'paths', name) ?? [])
        .filter((path) => path.startsWith('../'))
        .map((path) => ({
        path: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(base, path.replace(/\/?\*.*$/, '')),
        evidence: {
            because: `tsconfig.json takes \`${name}\` from ${path}`,
            file: 'tsconfig.json',
            ...(manifest && (0,_package_json_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(manifest, 'compilerOptions', 'paths', name))
        }
    })));
}


/***/ })

};
;