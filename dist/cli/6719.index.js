"use strict";
exports.id = 6719;
exports.ids = [6719];
exports.modules = {

/***/ 6719:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wrongFormat: () => (/* binding */ wrongFormat)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);


function wrongFormat(command, format, known) {
    const flags = known.map((name) => `--format ${name}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        what: `${command} has no format ${format}`,
        fix: `Write ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceList */ .MT)(flags).replace(/ and (?=[^,]*$)/, ' or ')}`
    });
}


/***/ })

};
;