"use strict";
exports.id = 1209;
exports.ids = [1209];
exports.modules = {

/***/ 1209:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseXml: () => (/* binding */ parseXml)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

async function parseXml(text) {
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 9131).then(__webpack_require__.bind(__webpack_require__, 9131));
    const valid = XMLValidator.validate(text);
    if (valid !== true)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(valid.err.msg, valid.err.line, valid.err.col);
    const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseTagValue: false,
        parseAttributeValue: false,
        ignoreDeclaration: true,
        processEntities: false
    });
    const line = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => positionsOf(text));
    return { data: dataOf(() => parser.parse(text)), line: (keys) => line(numbered(keys)) };
}
function dataOf(parse) {
    try {
        return parse();
    }
    catch (error) {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(error instanceof Error ? error.message : String(error));
    }
}
const token = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^>]*>|<\/[^>]*>|<[^\s/>]+|\/?>|[^\s=<>/"']+(?=\s*=)|"[^"]*"|'[^']*'|\n/g;
function positionsOf(text) {
    const positions = new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy();
    const path = [];
    const counts = new Map();
    let line = 1;
    let inTag = false;
    for (const [word] of text.matchAll(token)) {
        const at = line;
        line += word.split('\n').length - 1;
        if (/^<[^/!?]/.test(word)) {
            path.push(word.slice(1));
            const name = JSON.stringify(path);
            const count = counts.get(name) ?? 0;
            counts.set(name, count + 1);
            path.push(count);
            positions.put(path, at);
            inTag = true;
        }
        else if (word === '/>' || word.startsWith('</')) {
            path.splice(-2);
            inTag = false;
        }
        else if (word === '>') {
            inTag = false;
        }
        else if (inTag && !/^["'\n]/.test(word)) {
            positions.put([...path, `@${word}`], at);
        }
    }
    return positions;
}
function numbered(keys) {
    return keys.flatMap((key, at) => {
        if (typeof key === 'number' || key.startsWith('@'))
            return [key];
        if (key === '#text')
            return [];
        return typeof keys[at + 1] === 'number' ? [key] : [key, 0];
    });
}


/***/ })

};
;