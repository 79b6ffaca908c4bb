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
const deepest = 1000;
async function parseYaml(text) {
    const library = await __webpack_require__.e(/* import() */ 7163).then(__webpack_require__.bind(__webpack_require__, 7163));
    try {
        const events = library.parseEvents(text, { maxDepth: deepest });
        if (events.some(({ type }) => type === library.EVENT_ID.ALIAS))
            refuseExpansion(treeOf(events, library, text));
        const [data] = library.constructFromEvents(events, { source: text, schema: schemaOf(library), json: true });
        let tree;
        return { data: data, line: (keys) => lineOf((tree ??= treeOf(events, library, text)), keys, text) };
    }
    catch (error) {
        if (!(error instanceof library.YAMLException))
            throw error;
        const { reason, mark } = error;
        const what = reason.startsWith('nesting exceeded') ? 'values are nested too deeply' : reason;
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(what, mark && mark.line + 1, mark && mark.column + 1);
    }
}
function schemaOf({ CORE_SCHEMA, mapTag, mergeTag, seqTag, strTag }) {
    const unknown = { tagName: '', matchByTagPrefix: true };
    return CORE_SCHEMA.withTags(mergeTag, { ...strTag, ...unknown, implicit: false, resolve: (source) => source }, { ...seqTag, ...unknown }, { ...mapTag, ...unknown });
}
function treeOf(events, { EVENT_ID, getScalarValue }, text) {
    let next = 0;
    const isPop = () => (events[next]?.type ?? EVENT_ID.POP) === EVENT_ID.POP;
    next += 1;
    return isPop() ? { offset: 0, anchor: undefined, alias: undefined, inner: new Map() } : value(0);
    function value(before) {
        const event = events[next++];
        const start = event === undefined ? -1 : 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : -1;
        const offset = start === -1 ? before : start;
        const anchor = event !== undefined && 'anchorStart' in event ? text.slice(event.anchorStart, event.anchorEnd) : '';
        const inner = new Map();
        if (event?.type === EVENT_ID.SEQUENCE) {
            for (; !isPop();)
                inner.set(String(inner.size), value(offset));
            next += 1;
        }
        else if (event?.type === EVENT_ID.MAPPING) {
            for (; !isPop();) {
                const name = events[next];
                const key = value(offset);
                const entry = { ...value(key.offset), offset: key.offset };
                inner.set(name?.type === EVENT_ID.SCALAR ? getScalarValue(text, name) : '', entry);
            }
            next += 1;
        }
        const isAlias = event?.type === EVENT_ID.ALIAS;
        return { offset, inner, anchor: isAlias || anchor === '' ? undefined : anchor, alias: isAlias ? anchor : undefined };
    }
}
function lineOf(tree, keys, text) {
    const place = keys.reduce((at, key) => at?.inner.get(String(key)), tree);
    return place && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(text, place.offset).line;
}
function refuseExpansion(tree) {
    const weights = new Map();
    weigh(tree);
    function weigh({ anchor, alias, inner }) {
        if (anchor !== undefined)
            weights.set(anchor, Infinity);
        let weight = alias === undefined ? 0 : 1 + (weights.get(alias) ?? 0);
        if (weight === Infinity)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an alias stands for the value that it is nested in');
        for (const one of inner.values())
            weight += weigh(one);
        if (weight > mostAliases)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`aliases stand for more than ${mostAliases} values`);
        if (anchor !== undefined)
            weights.set(anchor, weight);
        return weight;
    }
}


/***/ })

};
;