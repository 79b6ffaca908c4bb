"use strict";
exports.id = 8325;
exports.ids = [8325];
exports.modules = {

/***/ 8325:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

const mostAliases = 100;
async function parseYaml(text) {
    const { LineCounter, isNode, isPair, isMap, parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const documents = parseAllDocuments(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        merge: true,
        resolveKnownTags: false,
        logLevel: 'error'
    });
    const document = Array.isArray(documents) ? documents[0] : undefined;
    if (document === undefined)
        return { data: undefined, line: () => undefined };
    const error = document.errors[0];
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        const isTooDeep = error.message.includes('call stack');
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(isTooDeep ? 'values are nested too deeply' : error.message, line, col);
    }
    return {
        data: dataOf(),
        line(keys) {
            const parent = document.getIn(keys.slice(0, -1), true);
            const pair = isMap(parent) ? parent.items.findLast(({ key }) => String(key) === String(keys.at(-1))) : undefined;
            const node = isPair(pair) ? pair.key : document.getIn(keys, true);
            return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
        }
    };
    function dataOf() {
        try {
            return document?.toJS({ maxAliasCount: mostAliases });
        }
        catch (error) {
            if (error instanceof ReferenceError)
                throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(error.message);
            throw error;
        }
    }
}


/***/ })

};
;