"use strict";
exports.id = 3896;
exports.ids = [3896];
exports.modules = {

/***/ 3896:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detect: () => (/* binding */ detect),
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6118);


const caddyVersion = '2';
const folders = [
    ...['public', 'dist', 'site', 'www', 'html', 'index', 'docs', 'htdocs', 'public_html', 'wwwroot', 'web', 'webroot'],
    ...['_site', 'build', 'out', 'static', 'src', 'app']
];
const besidePrograms = new Set(['docs', 'static', 'src', 'app', 'web', 'index']);
const program = /\.(?:[cm]?tsx?|[cm]?jsx?|py|rb|go|rs|php|java|kts?|cs|exs?|swift|c|cc|cpp|lua|pl)$|^(?:package\.json|deno\.jsonc?|jsr\.json|pyproject\.toml|setup\.cfg|requirements\.txt|go\.mod|Cargo\.toml|Gemfile|composer\.json|pom\.xml|build\.gradle|Makefile|CMakeLists\.txt|mix\.exs)$/;
const template = /^\uFEFF?---\r?\n|<%|\{%|<\?php/;
async function detect(app, hints) {
    const root = await rootOf(app, hints);
    return root && { strength: _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .strength */ .q.files, because: root.reason, consumes: [root] };
}
async function plan(app, hints) {
    const root = (await rootOf(app, hints)) ?? (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)('.', 'The default: the folder itself');
    const why = root.reason;
    return {
        kind: { value: 'static', reason: why },
        phases: {
            setup: { runtimes: { caddy: (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(caddyVersion, 'The default: the current major version of Caddy') } }
        },
        start: {
            static: { value: { root: root.value }, reason: why },
            port: (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(8080, 'The default of a static site'),
            files: [{ value: { path: root.value }, reason: why }]
        },
        ...((await app.hasFolder(root.value)) ? {} : { warnings: [rootMissing(root)] })
    };
}
function rootMissing({ value, reason: { because, file, line } }) {
    return {
        code: 'root-missing',
        message: `${because}, but there is no such folder in the repository: the build will fail`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: `Name the folder that holds the site, or commit ${value}`
    };
}
async function rootOf(app, hints) {
    const setting = hints.settings['STATICFILE_ROOT'];
    if (setting)
        return { value: clean(setting.value), reason: setting.source };
    const named = (await staticfileRoot(app)) ?? (await manifestRoot(app));
    if (named)
        return named;
    if (await isPage(app, 'index.html'))
        return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)('.', 'Static files: index.html is there', { file: 'index.html' });
    let hasProgram;
    for (const folder of folders) {
        const file = `${folder}/index.html`;
        if (!(await isPage(app, file)))
            continue;
        hasProgram ??= (await app.list()).some((path) => program.test(path) && !path.includes('/'));
        if (!hasProgram || !besidePrograms.has(folder))
            return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(folder, `Static files: ${file} is there`, { file });
    }
    return (await app.has('Staticfile')) ? (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)('.', 'Staticfile is there', { file: 'Staticfile' }) : undefined;
}
async function isPage(app, file) {
    const text = await app.read(file);
    return text !== undefined && !template.test(withoutScripts(text));
}
function withoutScripts(text) {
    return text
        .split(/<script\b/i)
        .map((part, at) => (at === 0 ? part : (part.split(/<\/script>(.*)/is)[1] ?? '')))
        .join('');
}
async function staticfileRoot(app) {
    const rows = (await app.read('Staticfile'))?.split('\n') ?? [];
    const line = rows.findIndex((row) => /^root:\s*\S/.test(row));
    const named = rows[line]?.replace(/^root:\s*/, '').trim();
    if (named === undefined)
        return undefined;
    const value = clean(named.replace(/^(["'])(.*)\1$/, '$2'));
    return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(value, `Staticfile: root is ${value}`, { file: 'Staticfile', line: line + 1 });
}
const published = [
    { file: 'static.json', keys: ['root'] },
    { file: 'netlify.toml', keys: ['build', 'publish'] },
    { file: 'vercel.json', keys: ['outputDirectory'] }
];
async function manifestRoot(app) {
    for (const { file, keys } of published) {
        const manifest = (await app.has(file)) ? await app.manifest(file) : undefined;
        const text = manifest?.text(...keys);
        const value = text === undefined ? undefined : clean(text);
        if (!manifest || value === undefined)
            continue;
        if (!(await app.has(value === '.' ? 'index.html' : `${value}/index.html`)))
            continue;
        const line = manifest.line(...keys);
        return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(value, `${file}: ${keys.join('.')} is ${value}`, { file, ...(line !== undefined && { line }) });
    }
    return undefined;
}
function clean(path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
    return steps.length === 0 ? '.' : steps.join('/');
}


/***/ })

};
;