"use strict";
exports.id = 6479;
exports.ids = [6479];
exports.modules = {

/***/ 6479:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appBelow: () => (/* binding */ appBelow),
/* harmony export */   nothingStarts: () => (/* binding */ nothingStarts),
/* harmony export */   severalApps: () => (/* binding */ severalApps)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);


function appBelow(found, passedOver, { phases }) {
    const beside = [...new Set(Object.values(phases).flatMap(({ folder }) => folder ?? []))];
    const parts = beside.length === 0 ? '' : `, with ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceList */ .MT)(beside)} in the same image`;
    return {
        code: 'app-below',
        ...(passedOver === undefined
            ? {
                message: `The folder itself is no app; the only one below it is ${found.path}, so that one is planned${parts}`,
                fix: `Say so with context: ${found.path}`
            }
            : {
                message: `The folder itself starts nothing (${passedOver.finding.because.because}); the app below it, ${found.path}, does, so that one is planned${parts}`,
                fix: `Say so with context: ${found.path}, or take the folder itself with provider: ${passedOver.provider.id}`
            })
    };
}
function nothingStarts({ provider, finding }, layers) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `${provider.name} was found (${finding.because.because}), but nothing says how the app starts`,
        where: finding.because.file === undefined ? undefined : { file: finding.because.file, line: finding.because.line },
        fix: 'Say it with the input start-cmd (--start-cmd on the command line), ' +
            (layers.some(({ name }) => name === 'Procfile')
                ? 'a line "web: …" in the Procfile'
                : 'or a Procfile with a line "web: …"')
    });
}
function severalApps(found) {
    const rows = found.map(({ path, candidates }) => `${path} (${candidates.map(({ provider }) => provider.name).join(', ')})`);
    const troubles = found.map(({ candidates }) => candidates[0]?.finding.trouble);
    const [trouble] = troubles;
    if (trouble && troubles.every((one) => one !== undefined)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: trouble.what, detail: rows.map((row) => `  ${row}`).join('\n'), fix: trouble.fix });
    }
    const first = found[0]?.path ?? '.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SeveralAppsError */ .XC({
        what: `This folder is no app itself, but holds ${found.length} of them`,
        detail: rows.map((row) => `  ${row}`).join('\n'),
        fix: `Choose one: context: ${first} in a workflow, boxcar build ${first} on the command line`
    }, first);
}


/***/ })

};
;