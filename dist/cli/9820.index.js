"use strict";
exports.id = 9820;
exports.ids = [9820];
exports.modules = {

/***/ 9820:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   browsersOf: () => (/* binding */ browsersOf)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _rarely_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4330);


const folder = '/opt/playwright';
const used = /\b(?:playwright|patchright|crawl4ai)\b/;
async function browsersOf(facts) {
    const fetched = facts.hints.replaced['install'] ? _rarely_js__WEBPACK_IMPORTED_MODULE_0__/* .noBrowsers */ .x1 : await playwright(facts);
    return { ...fetched, needs: await selenium(facts) };
}
async function playwright(facts) {
    const [distribution, program] = _rarely_js__WEBPACK_IMPORTED_MODULE_0__/* .programs */ .cz.find(([name]) => facts.dependencies.get(name)?.direct) ?? [];
    const found = distribution === undefined ? undefined : await lineWith(facts, used);
    if (distribution === undefined || program === undefined || !found)
        return _rarely_js__WEBPACK_IMPORTED_MODULE_0__/* .noBrowsers */ .x1;
    const { because: _, ...at } = found;
    const browsers = await launched(facts);
    const others = browsers.filter((name) => name !== 'chromium');
    return {
        cmds: [
            (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(`${program} install ${browsers.join(' ')}`, `${distribution} fetches the browsers that it steers`, at)
        ],
        variables: { PLAYWRIGHT_BROWSERS_PATH: (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(folder, `${distribution} keeps its browsers there`, at) },
        files: [(0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)({ path: folder, from: 'install' }, `The browsers that ${distribution} steers`, at)],
        needs: [],
        warnings: others.map((name) => ({
            code: 'browser-libraries',
            message: `The image has the libraries that Chromium loads, and the code starts ${name}`,
            ...at,
            fix: `Add what \`${program} install-deps --dry-run ${name}\` lists with the apt input, or start chromium`
        }))
    };
}
async function launched(facts) {
    const names = [];
    for (const name of ['chromium', 'firefox', 'webkit'])
        if (await lineWith(facts, new RegExp(`\\b${name}\\.(?:launch|connect_over_cdp)`)))
            names.push(name);
    return names.length > 0 ? names : ['chromium'];
}
async function selenium(facts) {
    const found = facts.dependencies.get('selenium')?.direct
        ? await lineWith(facts, /\bwebdriver\.Chrome\s*\(|\bimport Chrome\b/)
        : undefined;
    if (!found)
        return [];
    const reason = { ...found, because: 'selenium starts Chrome' };
    return ['chromium', 'chromium-driver'].map((name) => ({ value: { name, for: 'run' }, reason }));
}
async function lineWith({ code }, pattern) {
    for (const file of await code.containing(pattern))
        for (const { line, text } of await code.lines(file)) {
            if (pattern.test(text))
                return { because: file, file, line };
        }
    return undefined;
}


/***/ })

};
;