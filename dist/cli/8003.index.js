"use strict";
exports.id = 8003;
exports.ids = [8003];
exports.modules = {

/***/ 8003:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notCopied: () => (/* binding */ notCopied)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

const beside = /__dirname(?:((?:\s*,\s*(?:'[\w./-]+'|"[\w./-]+"))+)\s*\)|\s*\+\s*(?:'\/([\w./-]+)'|"\/([\w./-]+)"))/g;
const mostSources = 100;
async function notCopied(app, { files, sources }) {
    for (const [at, source] of sources.slice(0, mostSources).entries()) {
        const text = (await app.read(source)) ?? '';
        for (const { 1: steps, 2: one, 3: other, index } of text.matchAll(beside)) {
            const line = text.slice(0, index).split('\n');
            if (/^\s*(?:\/\/|\*)/.test(line.at(-1) ?? ''))
                continue;
            const name = one ?? other ?? [...(steps ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, step]) => step).join('/');
            const there = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(source), name));
            const wanted = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(files[at] ?? ''), name));
            if (!there || !wanted || (await app.hasFolder(wanted)) || !(await isOnlyData(app, there)))
                continue;
            return [
                {
                    code: 'not-copied',
                    message: `${source} looks for ${wanted} when it is compiled, and the build copies nothing: ${there} stays where it is`,
                    file: source,
                    line: line.length,
                    fix: `Copy it after tsc in the script \`build\`: tsc && cp -r ${there} ${wanted}`
                }
            ];
        }
    }
    return [];
}
async function isOnlyData(app, folder) {
    const inside = (await app.list()).filter((path) => path.startsWith(`${folder}/`));
    return inside.some((path) => !/(?:^|\/)\.[^/]*$/.test(path)) && !inside.some((path) => /\.[cm]?[jt]sx?$/.test(path));
}


/***/ })

};
;