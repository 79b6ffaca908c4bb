"use strict";
exports.id = 9510;
exports.ids = [9510];
exports.modules = {

/***/ 9510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironmentNix: () => (/* binding */ readEnvironmentNix)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

async function readEnvironmentNix(app) {
    const name = 'environment.nix';
    const reason = { because: `${name} is there`, file: name };
    const read = await filesBeside(app, (await app.read(name)) ?? '');
    return {
        name,
        draft: {
            phases: {
                setup: {
                    nixFiles: [
                        { value: name, reason },
                        ...read.map((value) => ({ value, reason: { because: `${name} names it`, file: name } }))
                    ]
                }
            }
        }
    };
}
async function filesBeside(app, text) {
    const named = [...text.matchAll(/(?<![\w./])\.\/[\w./+-]*\w/g)].map(([path]) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(path));
    const files = await app.list();
    return [...new Set(named)].filter((path) => path !== undefined && files.some((file) => file === path || file.startsWith(`${path}/`)));
}


/***/ })

};
;