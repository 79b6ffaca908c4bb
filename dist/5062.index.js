"use strict";
exports.id = 5062;
exports.ids = [5062];
exports.modules = {

/***/ 5062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseToml: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

async function parseToml(text) {
    const { TomlError, parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const { positionsOf } = await __webpack_require__.e(/* import() */ 3908).then(__webpack_require__.bind(__webpack_require__, 3908));
    try {
        return { data: parse(text), line: positionsOf(text) };
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(firstLine(error.message), error.line, error.column);
    }
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
}


/***/ })

};
;