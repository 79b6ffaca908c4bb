"use strict";
exports.id = 3160;
exports.ids = [3160];
exports.modules = {

/***/ 3160:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

async function parseJson(text, mayBeLenient = true) {
    return { data: strict(text) ?? (await lenient(text, mayBeLenient)), line: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => positionsOf(text)) };
}
function strict(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function lenient(text, mayBeLenient) {
    const { parseTree, printParseErrorCode } = await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 9547, 23));
    const errors = [];
    const root = parseTree(text, errors, { allowTrailingComma: mayBeLenient, disallowComments: !mayBeLenient });
    const first = errors[0];
    if (first !== undefined || root === undefined) {
        const problem = first === undefined ? 'ValueExpected' : printParseErrorCode(first.error);
        const offset = first?.offset ?? 0;
        const { line, column } = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(text, problem === 'CommaExpected' ? endBefore(text, offset) : offset);
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(words(problem), line, column);
    }
    return dataOf(root);
}
function endBefore(text, offset) {
    const before = text.slice(0, offset).replace(/(?:\s|\/\/[^\n"]*(?=\n)|\/\*(?:(?!\*\/)[^])*\*\/)+$/, '');
    return before === '' ? offset : before.length;
}
function words(code) {
    return code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}
function dataOf(node) {
    if (node.type === 'array')
        return (node.children ?? []).map(dataOf);
    if (node.type !== 'object')
        return node.value;
    const pairs = (node.children ?? []).flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [[String(key.value), dataOf(value)]]);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(pairs);
}
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\]:,\n]|[^\s{}[\]:,"/]+/g;
function positionsOf(text) {
    const positions = new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy();
    const frames = [];
    const path = [];
    let line = 1;
    for (const [word] of text.matchAll(token)) {
        const frame = frames.at(-1);
        const first = word[0];
        if (first === '/' || first === '\n') {
            line += word.split('\n').length - 1;
        }
        else if (first === '}' || first === ']') {
            frames.pop();
            path.pop();
        }
        else if (first === ',') {
            if (frame?.index !== undefined)
                path[path.length - 1] = ++frame.index;
            else if (frame !== undefined)
                frame.keyNext = true;
        }
        else if (first === ':') {
            if (frame !== undefined)
                frame.keyNext = false;
        }
        else {
            if (frame?.keyNext)
                path[path.length - 1] = JSON.parse(word);
            if (frame?.keyNext || frame?.index !== undefined)
                positions.put(path, line);
            if (first === '{')
                path.push('');
            if (first === '[')
                path.push(0);
            if (first === '{' || first === '[')
                frames.push({ index: first === '[' ? 0 : undefined, keyNext: first === '{' });
        }
    }
    return positions;
}


/***/ })

};
;