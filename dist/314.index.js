export const id = 314;
export const ids = [314];
export const modules = {

/***/ 3314:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseToml: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8105);

async function parseToml(text) {
    const { TomlError, parse } = await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 9366));
    const { positionsOf } = await __webpack_require__.e(/* import() */ 240).then(__webpack_require__.bind(__webpack_require__, 8240));
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
