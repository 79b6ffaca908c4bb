"use strict";
exports.id = 4780;
exports.ids = [4780,5929];
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


/***/ }),

/***/ 4780:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startChoices: () => (/* binding */ startChoices),
/* harmony export */   unreadRequirements: () => (/* binding */ unreadRequirements),
/* harmony export */   whichStarts: () => (/* binding */ whichStarts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _packaging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78);
/* harmony import */ var _scrapy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5929);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9034);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8608);





const most = 6;
async function startChoices(facts) {
    const { scripts } = await (0,_packaging_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleScripts */ .SP)(facts);
    const files = [];
    for (const file of await facts.code.containing(/__main__/))
        if (!file.includes('/') && file !== 'manage.py' && (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMain */ .Yo)(await facts.code.lines(file)))
            files.push((0,_scripts_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptCommand */ .rG)(file));
    return [...scripts.map(({ name }) => name), ...files, ...(await ofPrograms(facts))];
}
const programs = [
    ['apache-airflow', 'airflow standalone'],
    ['dagster-webserver', 'dagster-webserver --host 0.0.0.0 --port $PORT'],
    ['dagster', 'dagster dev --host 0.0.0.0 --port $PORT'],
    ['prefect', 'prefect worker start --pool NAME'],
    ['dbt-core', 'dbt build'],
    ['mlflow', 'mlflow server --host 0.0.0.0 --port $PORT'],
    ['rasa', 'rasa run --enable-api'],
    ['jupyterlab', 'jupyter lab --ip 0.0.0.0 --port $PORT --no-browser']
];
async function ofPrograms(facts) {
    const commands = programs.flatMap(([name, command]) => (facts.dependencies.get(name)?.direct ? [command] : []));
    return [...(await (0,_scrapy_js__WEBPACK_IMPORTED_MODULE_4__.spiders)(facts)).map(({ name }) => `scrapy crawl ${name}`), ...commands];
}
function whichStarts({ because, file, line }, choices) {
    const listed = choices.slice(0, most).join(', ');
    const more = choices.length > most ? ` and ${choices.length - most} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `Python was found (${because}), but nothing says how the app starts`,
        ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
        fix: `Say it with start-cmd (--start-cmd on the command line), or a line "web: …" in a Procfile; it could be one of: ${listed}${more}`
    });
}
async function unreadRequirements({ app }) {
    const aside = /(?:^|\/)(?:\.[^/]*|tests?|docs?|examples?|samples?|vendor|node_modules)\//i;
    const file = (await app.find('requirements.txt')).find((path) => !aside.test(path));
    if (file === undefined)
        return [];
    return [
        {
            code: 'requirements-unread',
            message: `Nothing is installed: no manifest is in the app's folder, and ${file} may be meant for something else`,
            file,
            fix: `Say install-cmd: pip install -r ${file}`
        }
    ];
}


/***/ })

};
;