"use strict";
exports.id = 6076;
exports.ids = [6076];
exports.modules = {

/***/ 6076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseProcfile: () => (/* binding */ parseProcfile)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

const line = /^([A-Za-z0-9_-]+):\s*(\S.*)$/;
function parseProcfile(text) {
    const commands = new Map();
    const positions = new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy();
    let stray;
    for (const [at, content] of text.split('\n').entries()) {
        const [, name, command] = line.exec(content.trimEnd()) ?? [];
        if (name !== undefined && command !== undefined) {
            commands.set(name, command);
            positions.put([name], at + 1);
        }
        else if (content.trim() !== '' && !content.trimStart().startsWith('#')) {
            stray ??= at + 1;
        }
    }
    if (commands.size === 0 && stray !== undefined)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a line must be `name: command`', stray, 1);
    return { data: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(commands), line: (keys) => positions.get(keys) };
}


/***/ })

};
;