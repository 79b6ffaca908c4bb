"use strict";
exports.id = 1795;
exports.ids = [1795];
exports.modules = {

/***/ 5506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   pn: () => (/* binding */ meantFor)
/* harmony export */ });
const aside = new Set([
    'test',
    'tests',
    '__tests__',
    'e2e',
    'cypress',
    'scripts',
    'fixtures',
    'testdata',
    'examples',
    'example',
    '_examples',
    'samples',
    'benchmark',
    'benchmarks',
    'node_modules',
    'dist',
    'build',
    'out',
    'target',
    'vendor',
    'third_party',
    'supabase',
    'netlify'
]);
const ofTests = /[-_](?:tests?|e2e)$/;
const documentation = /^docs?$/i;
const apps = new Set(['app', 'apps', 'applications', 'services', 'servers', 'sites', 'websites']);
const template = /\{[{%]/;
function isAside(step) {
    return (documentation.test(step) ||
        aside.has(step.toLowerCase()) ||
        ofTests.test(step) ||
        step.startsWith('.') ||
        isTemplate(step));
}
function meantFor(path) {
    const steps = path.split('/');
    const [last = '', above = ''] = [...steps].reverse();
    if (!documentation.test(last))
        return steps.some(isAside) ? 'nothing' : 'apps';
    if (steps.slice(0, -1).some(isAside))
        return 'nothing';
    return apps.has(above) ? 'apps' : 'documentation';
}
function isTemplate(path) {
    return template.test(path);
}


/***/ }),

/***/ 1795:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BrokenAppsError: () => (/* binding */ BrokenAppsError),
/* harmony export */   discover: () => (/* binding */ discover),
/* harmony export */   startedBelow: () => (/* binding */ startedBelow)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8992);
/* harmony import */ var _aside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5506);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5198);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6118);






class BrokenAppsError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    found;
    constructor({ trouble: { where, ...trouble } }, found) {
        const file = where && (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(found[0]?.path ?? '', where.file);
        super({ ...trouble, ...(file !== undefined && { where: { ...where, file } }) });
        this.found = found;
    }
}
const demonstrations = new Set([
    'demos',
    'tutorials',
    'templates',
    '_templates',
    'template',
    'starters',
    'starter',
    'boilerplates',
    'playground',
    'playgrounds',
    'sandbox'
]);
const parts = /(?:^|\/)(?:templates?|views?|layouts?|partials?|includes?|_includes|_layouts|themes?|e?mails?|email[-_]templates|assets|resources|static)(?:\/|$)/i;
const deepest = 4;
const most = 500;
async function discover(providers, app, hints) {
    const all = await foldersWorthALook(providers, app);
    const isProject = (await (0,_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidatesOf */ .kW)(providers, app, hints)).length > 0;
    const folders = isProject ? all.filter((path) => !isDemonstration(path) && !isDocumentation(path)) : all;
    const looked = [];
    for (const path of folders) {
        if (looked.some((other) => !other.trouble && path.startsWith(`${other.path}/`)))
            continue;
        const candidates = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidatesOf */ .kW)(providers, app.below(path), hints).catch((error) => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            if (!isDocumentation(path))
                looked.push({ path, candidates: [], trouble: error });
            return [];
        });
        if (isDocumentation(path) && !candidates.some(serves))
            continue;
        if (candidates.some(({ finding }) => finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.site))
            looked.push({ path, candidates });
    }
    const meant = looked.filter(({ path }) => !isDemonstration(path));
    const found = meant.some(({ trouble }) => !trouble) ? meant : looked;
    if (found.some(({ trouble }) => !trouble))
        return withoutHelpers(providers, app, hints, found);
    if (looked[0]?.trouble)
        throw new BrokenAppsError(looked[0].trouble, looked);
    const plain = folders.filter((path) => !isDocumentation(path));
    const others = (await othersBelow(providers, app, hints, plain)).filter(({ path, candidates }) => !parts.test(path) || candidates.some(({ finding }) => finding.strength !== _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.files));
    const sites = others.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength === _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.files));
    if (others.length === 0)
        await refuseTemplate(providers, app);
    return sites.length > 0 ? sites : others;
}
async function startedBelow(providers, app, hints) {
    const found = await discover(providers, app, hints).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return [];
    });
    return found.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.site));
}
async function withoutHelpers(providers, app, hints, found) {
    const isSite = ({ candidates }) => candidates.some(({ finding }) => finding.strength === _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.site);
    if (found.length < 2 || !found.some(isSite))
        return found;
    const { neighboursOf } = await __webpack_require__.e(/* import() */ 3635).then(__webpack_require__.bind(__webpack_require__, 6016));
    const used = new Set();
    for (const { path, candidates } of found) {
        for (const host of candidates.filter(({ finding }) => finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.starts)) {
            const { helpers } = await neighboursOf(providers, app.below(path), hints, host).catch((error) => {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                    return { helpers: [] };
                throw error;
            });
            helpers.forEach(({ view }) => used.add(view.folder));
        }
    }
    return found.filter((one) => !isSite(one) || !used.has(app.below(one.path).folder));
}
async function refuseTemplate(providers, app) {
    for (const name of new Set(providers.flatMap(({ files }) => files))) {
        const path = (await app.find(name)).find((found) => (0,_aside_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(found));
        if (path === undefined)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: 'This repository is a template: the app in it gets its names when a project is made of it',
            where: { file: path },
            fix: 'Make a project with the tool that the template is for (cookiecutter, copier), and build that'
        });
    }
}
async function othersBelow(providers, app, hints, folders) {
    const found = [];
    for (const path of folders) {
        if (found.some((other) => path.startsWith(`${other.path}/`)))
            continue;
        const all = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidatesOf */ .kW)(providers, app.below(path), hints);
        const candidates = [];
        for (const one of all)
            if (!(await isPart(app, one)))
                candidates.push(one);
        if (candidates.length > 0)
            found.push({ path, candidates });
    }
    return found;
}
async function isPart(app, { provider, finding }) {
    if (finding.strength !== _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.guess)
        return false;
    for (const name of provider.manifests ?? [])
        if (await app.has(name))
            return true;
    return false;
}
async function foldersWorthALook(providers, app) {
    const names = [...new Set(providers.flatMap(({ files }) => files))];
    const folders = new Set();
    for (const name of names) {
        for (const path of await app.find(name.slice(name.lastIndexOf('/') + 1))) {
            if (!path.endsWith(`/${name}`) && name.includes('/'))
                continue;
            const end = name.includes('/') ? path.length - name.length - 1 : path.lastIndexOf('/');
            const folder = path.slice(0, Math.max(0, end));
            if (folder === '' || depth(folder) > deepest || (0,_aside_js__WEBPACK_IMPORTED_MODULE_3__/* .meantFor */ .pn)(folder) === 'nothing')
                continue;
            folders.add(folder);
        }
    }
    return [...folders].sort((a, b) => depth(a) - depth(b) || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)(a, b)).slice(0, most);
}
function isDemonstration(path) {
    return path.split('/').some((step) => demonstrations.has(step));
}
function isDocumentation(path) {
    return (0,_aside_js__WEBPACK_IMPORTED_MODULE_3__/* .meantFor */ .pn)(path) === 'documentation';
}
function serves({ finding }) {
    return finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.starts && !finding.isDocumentation;
}
function depth(path) {
    return path.split('/').length;
}


/***/ })

};
;