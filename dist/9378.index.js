"use strict";
exports.id = 9378;
exports.ids = [9378];
exports.modules = {

/***/ 9378:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseIni: () => (/* binding */ parseIni)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

function parseIni(text) {
    const positions = new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy();
    const top = new Map();
    const sections = new Map();
    let section = top;
    let path = [];
    let option;
    for (const [at, raw] of text.split('\n').entries()) {
        const content = raw.trim();
        const depth = raw.length - raw.trimStart().length;
        if (content === '' || /^[#;]/.test(content))
            continue;
        if (option !== undefined && depth > option.depth) {
            section.get(option.name)?.push(content);
            continue;
        }
        const header = /^\[(.+)\]/.exec(content)?.[1];
        if (header !== undefined) {
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
            path = [header];
            option = undefined;
            positions.put(path, positions.get(path) ?? at + 1);
            continue;
        }
        const mark = content.search(/[=:]/);
        const name = mark === -1 ? content : content.slice(0, mark).trimEnd();
        const value = mark === -1 ? '' : content.slice(mark + 1).trimStart();
        if (name === '' || name.startsWith('['))
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('neither a section nor `name = value`', at + 1, depth + 1);
        option = { name: name.toLowerCase(), depth };
        section.set(option.name, [value]);
        positions.put([...path, option.name], at + 1);
    }
    const tables = [...sections].map(([name, options]) => [name, valuesOf(options)]);
    return { data: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)([...Object.entries(valuesOf(top)), ...tables]), line: (keys) => positions.get(keys) };
}
function valuesOf(section) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)([...section].map(([name, lines]) => [name, lines.join('\n').trim()]));
}


/***/ })

};
;