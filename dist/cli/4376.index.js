"use strict";
exports.id = 4376;
exports.ids = [4376];
exports.modules = {

/***/ 4376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDotenv: () => (/* binding */ parseDotenv)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

async function parseDotenv(text) {
    const { default: dotenv } = await __webpack_require__.e(/* import() */ 8230).then(__webpack_require__.t.bind(__webpack_require__, 8230, 23));
    return { data: { ...dotenv.parse(text) }, line: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => positionsOf(text)) };
}
const assignment = /^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(.*)$/;
function positionsOf(text) {
    const positions = new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy();
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const [, name, value = ''] = assignment.exec(lines[at] ?? '') ?? [];
        if (name === undefined)
            continue;
        positions.put([name], at + 1);
        const quote = /^\s*(["'`])/.exec(value)?.[1];
        if (quote === undefined || value.indexOf(quote) !== value.lastIndexOf(quote))
            continue;
        const end = lines.findIndex((line, later) => later > at && line.includes(quote));
        if (end !== -1)
            at = end;
    }
    return positions;
}


/***/ })

};
;