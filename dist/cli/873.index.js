export const id = 873;
export const ids = [873];
export const modules = {

/***/ 2873:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demand: () => (/* binding */ demand),
/* harmony export */   dockerWord: () => (/* binding */ dockerWord),
/* harmony export */   envText: () => (/* binding */ envText),
/* harmony export */   exactPattern: () => (/* binding */ exactPattern),
/* harmony export */   hasUnprintable: () => (/* binding */ hasUnprintable),
/* harmony export */   jsonWords: () => (/* binding */ jsonWords),
/* harmony export */   oneLine: () => (/* binding */ oneLine),
/* harmony export */   shellWord: () => (/* binding */ shellWord),
/* harmony export */   withoutNul: () => (/* binding */ withoutNul)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/u;
function hasUnprintable(text) {
    return UNPRINTABLE.test(text);
}
function oneLine(text) {
    return text
        .replace(new RegExp(`${UNPRINTABLE.source}|\\s`, 'gu'), ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}
function shellWord(text) {
    return /^[A-Za-z0-9_.,/:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function jsonWords(words) {
    return `[${words.map((word) => JSON.stringify(withoutNul(word))).join(', ')}]`;
}
function withoutNul(text) {
    if (!text.includes('\0'))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'A value of the plan holds a NUL byte, which no command, variable or path can hold',
        fix: 'Take it out of the settings; binary data belongs into a file of the repository'
    });
}
function dockerWord(text) {
    return text.replace(/[\\"'$]/g, '\\$&');
}
function envText(text) {
    return text.replace(/[\\"$]/g, '\\$&');
}
function exactPattern(path) {
    return path.replace(/[*?[\\]/g, (special) => (special === '\\' ? '[\\\\]' : `[${special}]`));
}
function demand(pattern, value, what, fix) {
    if (!pattern.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `${what} \`${oneLine(value).slice(0, 120)}\` cannot be used`, fix });
    return value;
}


/***/ })

};
