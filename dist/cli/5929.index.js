"use strict";
exports.id = 5929;
exports.ids = [5929];
exports.modules = {

/***/ 5929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onlySpider: () => (/* binding */ onlySpider),
/* harmony export */   spiders: () => (/* binding */ spiders)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8608);


async function spiders({ app, code, dependencies }) {
    if (dependencies.get('scrapy')?.direct !== true || !(await app.has('scrapy.cfg')))
        return [];
    const found = [];
    for (const file of await code.containing(/Spider\b/)) {
        let inSpider = false;
        for (const { line, indent, text } of await code.lines(file)) {
            if (indent === 0)
                inSpider = /^class\s+\w+\s*\([^)]*Spider\b/.test(text);
            const value = inSpider ? /^name\s*(?::\s*str\s*)?=\s*(\S.*)$/.exec(text)?.[1] : undefined;
            const name = value === undefined ? undefined : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .stringLiteral */ .Hg)(value);
            if (name !== undefined && /^[\w.-]+$/.test(name))
                found.push({ name, evidence: { because: file, file, line } });
        }
    }
    return found;
}
async function onlySpider(facts) {
    const [spider, ...others] = await spiders(facts);
    if (!spider || others.length > 0)
        return undefined;
    const { name, evidence } = spider;
    const start = (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(`scrapy crawl ${name}`, 'Scrapy: the only spider of the project', {
        file: evidence.file,
        ...(evidence.line !== undefined && { line: evidence.line })
    });
    return { name: 'Scrapy', file: evidence.file, start, kind: { value: 'worker', reason: start.reason } };
}


/***/ })

};
;