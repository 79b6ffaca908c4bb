"use strict";
exports.id = 23;
exports.ids = [23];
exports.modules = {

/***/ 23:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   block: () => (/* binding */ block),
/* harmony export */   clip: () => (/* binding */ clip),
/* harmony export */   oneLine: () => (/* binding */ oneLine),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const invisibleButLayout = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/gu, ' ').replace(invisible, '').trim();
}
function block(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(invisibleButLayout, '');
}
function visible(text) {
    return text.replace(invisible, (character) => spelled(character));
}
function spelled(character) {
    const known = new Map([
        ['\n', '\\n'],
        ['\r', '\\r'],
        ['\t', '\\t']
    ]);
    return known.get(character) ?? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ })

};
;