"use strict";
exports.id = 9183;
exports.ids = [9183];
exports.modules = {

/***/ 9183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demandedBySchema: () => (/* binding */ demandedBySchema)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

const has = (words, ...names) => names.some((name) => words.has(name));
const schemas = [
    {
        begins: /^z$/,
        isDemanded: (words) => !has(words, 'optional', 'default', 'prefault', 'nullish', 'catch', 'preprocess', 'any', 'unknown', 'undefined')
    },
    { begins: /^joi$/i, isDemanded: (words) => words.has('required') && !has(words, 'default', 'when', 'optional') },
    {
        begins: /^(?:str|num|bool|email|host|port|url|json)$/,
        isDemanded: (words) => !has(words, 'default', 'requiredWhen')
    }
];
const mostTokens = 400;
const given = /^(?:NODE_ENV|PORT|HOST|HOSTNAME|TZ)$/;
const variable = /^[A-Z][A-Z0-9_]{1,60}$/;
function demandedBySchema(source) {
    const { tokens, file } = source;
    const isOfEnvironment = tokens.some(({ text }, at) => /^(?:validationSchema|createEnv)$/.test(text) ||
        ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, at, 'process', '.', 'env') && !/^(?:\?\.|\.|\[)$/.test(tokens[at + 3]?.text ?? '')));
    if (!isOfEnvironment)
        return [];
    return tokens.flatMap(({ kind, text, line }, at) => {
        if ((kind !== 'name' && kind !== 'text') || !variable.test(text) || given.test(text))
            return [];
        const first = tokens[at + 2];
        const schema = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, at + 1, ':') && first?.kind === 'name'
            ? schemas.find(({ begins }) => begins.test(first.text))
            : undefined;
        if (!schema || !/^[.(]$/.test(tokens[at + 3]?.text ?? ''))
            return [];
        const end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(source, at + 2, at + mostTokens);
        if (end === at + mostTokens)
            return [];
        const words = new Set(tokens.slice(at + 2, end).flatMap((token) => (token.kind === 'name' ? [token.text] : [])));
        if (!schema.isDemanded(words))
            return [];
        return [{ value: text, reason: { because: `${file} asks for ${text} and has no default for it`, file, line } }];
    });
}


/***/ })

};
;