"use strict";
exports.id = 6016;
exports.ids = [6016,9930,3635];
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

/***/ 6016:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inFolder: () => (/* binding */ inFolder),
  neighboursOf: () => (/* binding */ neighboursOf),
  partsOf: () => (/* binding */ partsOf)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(1535);
var posix_default = /*#__PURE__*/__webpack_require__.n(posix_);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/providers/aside.ts
var aside = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/providers/compose.ts
var compose = __webpack_require__(5198);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/maps.ts
var maps = __webpack_require__(3940);
// EXTERNAL MODULE: ./src/plan/finish.ts
var finish = __webpack_require__(7332);
;// CONCATENATED MODULE: ./src/providers/relocate.ts




function commonContext(all) {
    const [first = [], ...others] = all.map((one) => contextOf(one).split('/'));
    const end = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
    return (end === -1 ? first : first.slice(0, end)).join('/');
}
function contextOf({ app, contribution: { folder } }) {
    const up = (folder?.value ?? '').split('/').filter((step) => step !== '').length;
    return up === 0 ? app.folder : app.folder.split('/').slice(0, -up).join('/');
}
function movedTo(contribution, { made, to }, reason) {
    const phases = (0,maps/* mapValues */.L)(contribution.phases ?? {}, (phase) => {
        if (!phase.outputs?.some(({ value }) => value === made))
            return phase;
        const above = posix_default().dirname(to);
        const words = /^(?:\.\.\/?)+$/.test(above) ? ['mv', made, to] : ['mkdir', '-p', above, '&&', 'mv', made, to];
        const outputs = phase.outputs.map((one) => (one.value === made ? { value: to, reason } : one));
        return { ...phase, outputs, cmds: [...(phase.cmds ?? []), { value: words.join(' '), reason }] };
    });
    return { ...contribution, phases };
}
function inContext(host, context, reason) {
    const own = contextOf(host);
    if (own === context)
        return host.contribution;
    const seen = { value: (0,posix_.relative)(`/${host.app.folder}`, `/${own}`) || '.', reason: { because: 'The app itself' } };
    return {
        ...host.contribution,
        folder: { value: inside(context, host.app.folder), reason },
        phases: seeing(host.contribution.phases, [seen])
    };
}
async function inOwnFolder(helper, context, host) {
    const { app, contribution } = helper;
    const own = contribution.folder === undefined ? await seenBy(app, context, host) : [];
    const at = (file) => (0,posix_.relative)(`/${host.folder}`, (0,posix_.join)('/', app.folder, file));
    const moved = withEvidence(contribution, ({ file, ...evidence }) => ({
        ...evidence,
        ...(file !== undefined && { file: at(file) })
    }));
    return {
        ...moved,
        ...(own && { phases: seeing(moved.phases, own) }),
        ...(moved.secretFiles && { secretFiles: moved.secretFiles.map((file) => ({ ...file, value: at(file.value) })) }),
        ...(contribution.warnings && {
            warnings: contribution.warnings.map(({ file, ...warning }) => ({
                ...warning,
                ...(file !== undefined && { file: at(file) })
            }))
        })
    };
}
function inside(context, folder) {
    return (0,posix_.relative)(`/${context}`, `/${folder}`);
}
function seeing(phases, paths) {
    return (0,maps/* mapValues */.L)(phases ?? {}, (phase, name) => name === 'setup' || !phase.cmds || phase.onlyIncludeFiles || paths.length === 0
        ? phase
        : { ...phase, onlyIncludeFiles: paths });
}
const configuration = /^[^/]+\.(?:json|[cm]?[jt]s)$/;
const longest = 100_000;
const above = /["'`]((?:\.\.\/)+[^"'`\s]{0,200})["'`]/g;
async function seenBy(app, context, host) {
    const found = new Map([['.', { value: '.', reason: { because: 'The folder itself' } }]]);
    const whole = app.whole();
    for (const file of (await app.list()).filter((path) => configuration.test(path) && !/lock/.test(path))) {
        const text = await app.read(file);
        if (text === undefined || text.length > longest)
            continue;
        for (const [, path = ''] of text.matchAll(above)) {
            const place = (0,paths/* normalise */.j7)((0,posix_.join)(app.folder, path.replace(/[*{].*$/s, '')));
            if (place === undefined || isIn(place, app.folder) || !isIn(place, context))
                continue;
            if (isIn(host.folder, place) || isIn(app.folder, place))
                return [];
            if (!(await whole.has(place)) && !(await whole.hasFolder(place)))
                continue;
            const value = (0,posix_.relative)(`/${app.folder}`, `/${place}`);
            const cited = (0,posix_.relative)(`/${host.folder}`, (0,posix_.join)('/', app.folder, file));
            found.set(value, { value, reason: { because: `${cited} names it`, file: cited } });
        }
    }
    return [...found.values()];
}
function isIn(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function withEvidence(node, change) {
    if (Array.isArray(node))
        return node.map((item) => withEvidence(item, change));
    if (typeof node !== 'object' || node === null)
        return node;
    if ((0,finish/* isReasoned */.M$)(node))
        return { ...node, reason: change(node.reason) };
    return (0,maps/* mapValues */.L)(node, (value) => withEvidence(value, change));
}

// EXTERNAL MODULE: ./src/providers/workspaces.ts
var workspaces = __webpack_require__(9930);
;// CONCATENATED MODULE: ./src/providers/other-folders.ts









const most = 8;
const deepest = 2;
async function neighboursOf(providers, app, hints, host) {
    const folders = await foldersWorthALook(providers, app);
    if (folders.length === 0)
        return { helpers: [], warnings: [] };
    const names = (await host.provider.names?.(app, host.finding, folders)) ?? [];
    const isNamed = (folder) => names.some(({ value }) => value.startsWith(`${folder}/`));
    const wanted = [...names, ...(host.finding.consumes ?? [])];
    const helpers = [];
    const warnings = [];
    const sites = [];
    for (const folder of [...folders.filter(isNamed), ...folders.filter((one) => !isNamed(one))].slice(0, most)) {
        const view = app.whole().below(fromRoot(app, folder).slice(1));
        const candidates = await (0,compose/* candidatesOf */.kW)(providers, view, asHelper(hints)).catch((error) => {
            if (error instanceof errors/* UserError */.yo && !isNamed(folder))
                return [];
            throw error instanceof errors/* UserError */.yo ? inOtherFolder(error, folder, names) : error;
        });
        const helper = await firstUsed(app, folder, candidates, wanted);
        if (helper)
            helpers.push({ ...helper, view });
        else {
            warnings.push(...(await unbuilt(app, folder, candidates, names)));
            const site = candidates.find(({ finding }) => finding.strength === contract/* strength */.q.site && finding.produces);
            if (site && workspaces/* frontEnds */.o.includes((0,paths/* nameOf */.Vb)(folder)))
                sites.push({ ...site, view });
        }
    }
    const [only, ...others] = sites;
    const sent = only && helpers.length + warnings.length + others.length === 0 ? await sentFrom(app, host, only) : undefined;
    return { helpers: sent ? [sent] : helpers, warnings };
}
async function sentFrom(app, host, site) {
    const made = site.finding.produces?.[0]?.value;
    const folder = (0,posix_.relative)(`/${app.folder}`, `/${site.view.folder}`);
    const pages = (await host.provider.pages?.(app, host.finding, folder)) ?? [];
    const holdsAll = ({ value }) => pages.every((one) => one.value.startsWith(`${(0,paths/* folderOf */.yS)(value)}/`));
    const page = pages.find(holdsAll);
    if (!page || made === undefined || (await app.has(page.value)))
        return undefined;
    const to = (0,posix_.relative)(`/${site.view.folder}`, (0,posix_.join)('/', app.folder, (0,paths/* folderOf */.yS)(page.value)));
    const because = `${page.reason.because}, which is not in the repository, and ${folder} is the only front end`;
    return { ...site, because: { ...page.reason, because }, onlyRuns: page.onlyRuns ?? false, moved: { made, to } };
}
async function partsOf(app, hints, contribution, neighbours) {
    const planned = [];
    for (const { provider, finding, view, because, onlyRuns = false, moved } of neighbours) {
        const made = await provider.plan(view, asHelper(hints), finding);
        planned.push({ id: provider.id, because, onlyRuns, moved, placed: { app: view, contribution: made } });
    }
    const host = { app, contribution };
    const context = commonContext([host, ...planned.map(({ placed }) => placed)]);
    const helpers = [];
    for (const { id, because, onlyRuns, moved, placed } of planned) {
        const place = { host: inside(context, app.folder), helper: inside(context, placed.app.folder) || '.', onlyRuns };
        const own = await inOwnFolder(placed, context, app);
        helpers.push({ id, because, place, contribution: moved ? movedTo(own, moved, because) : own });
    }
    return { host: inContext(host, context, planned[0]?.because ?? { because: '' }), helpers };
}
function asHelper(hints) {
    const { provider: _, startCmd: __, ...others } = hints;
    return { ...others, helpers: [], procfile: {}, replaced: {} };
}
function inOtherFolder({ trouble }, folder, names) {
    const because = names.find(({ value }) => value.startsWith(`${folder}/`))?.reason.because ?? '';
    return new errors/* UserError */.yo({
        ...trouble,
        what: `${trouble.what}. ${because}, so ${folder} is built with it`,
        ...(trouble.where && { where: { ...trouble.where, file: (0,posix_.join)(folder, trouble.where.file) } })
    });
}
async function foldersWorthALook(providers, app) {
    const above = app.folder === '' ? undefined : (0,paths/* folderOf */.yS)(app.folder);
    const found = new Set();
    for (const name of new Set(providers.flatMap(({ manifests }) => manifests ?? []))) {
        for (const path of await app.find(name))
            if ((0,paths/* depthOf */.d1)(path) <= deepest)
                found.add((0,paths/* folderOf */.yS)(path));
        if (above === undefined)
            continue;
        for (const path of await app.whole().below(above).find(name)) {
            if ((0,paths/* depthOf */.d1)(path) > 1)
                break;
            const folder = (0,posix_.relative)(`/${app.folder}`, (0,posix_.join)('/', above, (0,paths/* folderOf */.yS)(path)));
            if (folder.startsWith('../') && folder !== '..')
                found.add(folder);
        }
    }
    return [...found]
        .filter((folder) => folder !== '' && !folder.split('/').some((step) => step !== '..' && (0,aside/* isAside */.Zl)(step)))
        .sort((a, b) => (0,paths/* depthOf */.d1)(a) - (0,paths/* depthOf */.d1)(b) || (0,src_text/* byCodePoint */.HH)(a, b));
}
function fromRoot(app, path) {
    return (0,posix_.join)('/', app.folder, path);
}
async function firstUsed(app, folder, candidates, wanted) {
    for (const candidate of candidates) {
        for (const made of candidate.finding.produces ?? []) {
            const place = (0,paths/* normalise */.j7)((0,posix_.join)(app.folder, folder, made.value));
            if (place === undefined)
                continue;
            const path = (0,posix_.relative)(`/${app.folder}`, `/${place}`);
            const use = usedAs(path, folder, made, wanted);
            if (use && !(await isThere(app, path, folder)))
                return { ...candidate, ...use };
        }
    }
    return undefined;
}
async function isThere(app, path, folder) {
    return path.startsWith(`${folder}/`) ? app.hasFolder(path) : app.has(`${path}/index.html`);
}
const forPeople = /^(?:docs?|gh-pages|examples?|tests?)(?:\/|$)/;
function usedAs(path, folder, made, wanted) {
    const use = wanted.find(({ value }) => value === path || value.startsWith(`${path}/`) || path.startsWith(`${value}/`));
    if (use) {
        const because = `${use.reason.because}, which ${folder} is built to`;
        return { because: { ...use.reason, because }, onlyRuns: use.onlyRuns ?? false };
    }
    const isHosts = path !== '' && !path.startsWith('../') && !path.startsWith(`${folder}/`) && !forPeople.test(path);
    if (!isHosts)
        return undefined;
    const because = `${made.reason.because}: the build of ${folder} writes to ${path}, in the app's folder`;
    return { because: inFolder(made.reason, folder, because), onlyRuns: false };
}
function inFolder({ file, line }, folder, because) {
    return { because, ...(file !== undefined && { file: (0,posix_.join)(folder, file) }), ...(line !== undefined && { line }) };
}
async function unbuilt(app, folder, candidates, names) {
    const builds = candidates.find(({ finding }) => finding.strength <= contract/* strength */.q.site && finding.strength > contract/* strength */.q.guess);
    for (const { value, reason } of builds ? names : []) {
        if (!value.startsWith(`${folder}/`) || (await app.hasFolder(value)))
            continue;
        const made = builds?.finding.produces?.map((one) => `${folder}/${one.value}`) ?? [];
        const { because, ...place } = reason;
        return [
            {
                code: 'front-end-not-built',
                message: `${because}, which is not in the repository, and ${folder} ${made.length > 0 ? `is built to ${made.join(', ')}` : 'has no build that is known to make it'}`,
                ...place,
                fix: `Let the build of ${folder} write to ${value}, commit that folder, or serve it from an image of its own (context: ${folder})`
            }
        ];
    }
    return [];
}


/***/ }),

/***/ 9930:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   frontEndBeside: () => (/* binding */ frontEndBeside),
/* harmony export */   inheritedAbove: () => (/* binding */ inheritedAbove),
/* harmony export */   o: () => (/* binding */ frontEnds),
/* harmony export */   workspaceAbove: () => (/* binding */ workspaceAbove)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _app_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8936);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);



const limit = 1024 * 1024;
async function workspaceAbove({ folder, read }, providers) {
    const kinds = providers.flatMap(({ workspaces = [] }) => workspaces);
    let broken;
    for (const above of foldersAbove(folder)) {
        for (const kind of kinds) {
            const { file, key, member } = kind;
            const bytes = await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(above, file), limit);
            const text = bytes && (0,_app_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes);
            if (!text?.includes(key))
                continue;
            if (member !== undefined && (await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, member), limit)) === undefined)
                continue;
            const isMember = await holds(kind, text, above === '' ? folder : folder.slice(above.length + 1));
            if (isMember)
                return { root: above, ...(broken !== undefined && { broken }) };
            if (isMember === undefined)
                broken ??= above;
        }
    }
    return broken === undefined ? {} : { broken };
}
async function inheritedAbove({ folder, read }, providers) {
    const files = [...new Set(providers.flatMap(({ inherited = [] }) => inherited))];
    for (const above of foldersAbove(folder)) {
        for (const file of files)
            if ((await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(above, file), limit)) !== undefined)
                return above;
    }
    return undefined;
}
const frontEnds = [
    ...['frontend', 'front-end', 'front', 'client', 'web', 'webapp', 'web-app', 'website', 'www', 'ui', 'webui'],
    ...['app', 'spa', 'dashboard', 'admin', 'site', 'react', 'vue', 'angular']
];
async function frontEndBeside({ folder, read }, providers) {
    const [above] = foldersAbove(folder);
    const manifests = [...new Set(providers.flatMap((provider) => provider.manifests ?? []))];
    for (const name of above === undefined ? [] : frontEnds.map((one) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(above, one))) {
        if (name === folder)
            continue;
        for (const file of manifests)
            if ((await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(name, file), limit)) !== undefined)
                return above;
    }
    return undefined;
}
function foldersAbove(folder) {
    return folder === '' ? [] : [(0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder), ...foldersAbove((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder))];
}
async function holds({ file, ...kind }, text, folder) {
    const { manifestAt, parseManifest } = await __webpack_require__.e(/* import() */ 2169).then(__webpack_require__.bind(__webpack_require__, 2169));
    const parsed = await parseManifest(file, text);
    try {
        return kind.holds(manifestAt(file, parsed), folder);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}


/***/ })

};
;