"use strict";
exports.id = 1247;
exports.ids = [1247];
exports.modules = {

/***/ 1247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuredPort: () => (/* binding */ configuredPort)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5898);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2756);
/* harmony import */ var _serving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4664);





const keys = [
    ['port'],
    ...['server', 'http', 'web', 'app', 'api', 'listen', 'express', 'www'].map((table) => [table, 'port']),
    ['PORT']
];
const defaults = ['json', 'json5', 'yaml', 'yml', 'toml'].map((ending) => `config/default.${ending}`);
const file = /^[\w./-]*?([\w-]+)\.(ya?ml|toml|json5?)$/;
const notConfiguration = /^(?:package|package-lock|tsconfig[\w.-]*|docker-compose|compose|swagger|openapi[\w-]*)\./;
const most = 12;
async function configuredPort(app, own, start) {
    const entry = await (0,_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(app, start);
    if (entry === undefined)
        return undefined;
    const asked = [];
    const names = [];
    for await (const source of (0,_port_js__WEBPACK_IMPORTED_MODULE_2__/* .program */ .DM)(app, entry)) {
        asked.push(...portsAskedFor(source));
        names.push(...filesNamed(source));
    }
    const wanted = [...asked, ...keys];
    const isConfig = own.dependencies.has('config') || own.dependencies.has('wild-config');
    const paths = isConfig ? [...defaults] : [];
    for (const name of [...new Set(names)].slice(0, most))
        paths.push(...(await placesOf(app, name)));
    for (const path of new Set(paths)) {
        const manifest = await app.manifest(path).catch(() => undefined);
        const found = manifest && portIn(manifest, wanted);
        if (found)
            return { value: found.port, reason: { because: `${path} says the port`, file: path, ...found.at } };
    }
    return undefined;
}
function portIn(manifest, wanted) {
    for (const key of wanted) {
        const value = manifest.get(...key);
        const port = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : undefined;
        if (port !== undefined && (0,_port_js__WEBPACK_IMPORTED_MODULE_2__/* .isPort */ .sW)(port))
            return { port, at: (0,_package_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(manifest, ...key) };
    }
    return undefined;
}
function portsAskedFor(source) {
    return source.tokens.flatMap(({ kind, text }, at) => kind === 'text' &&
        /^[\w.:]{1,60}$/.test(text) &&
        /(?:^|[.:])port$/i.test(text) &&
        (0,_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .standsAt */ .T7)(source, at - 2, 'get', '(')
        ? [text.split(/[.:]/)]
        : []);
}
function filesNamed({ tokens }) {
    return tokens.flatMap(({ kind, text }) => {
        const name = kind === 'text' && text.length < 200 && file.test(text) ? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(text) : '';
        return name === '' || notConfiguration.test(name) ? [] : [name];
    });
}
async function placesOf(app, name) {
    const [, stem = '', ending = ''] = file.exec(name) ?? [];
    const samples = ['sample', 'example', 'default', 'dist'].flatMap((word) => [
        `${stem}.${word}.${ending}`,
        `${stem}-${word}.${ending}`
    ]);
    const places = [];
    for (const one of [name, ...samples]) {
        const found = (await app.find(one)).filter((path) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .depthOf */ .d1)(path) < 2);
        places.push(...found.sort((a, b) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .depthOf */ .d1)(a) - (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .depthOf */ .d1)(b)));
    }
    return places;
}


/***/ })

};
;