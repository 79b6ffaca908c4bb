"use strict";
exports.id = 6396;
exports.ids = [6396,6691];
exports.modules = {

/***/ 6396:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyseProject: () => (/* binding */ analyseProject),
  projectAdvice: () => (/* binding */ projectAdvice),
  startedInProjects: () => (/* binding */ startedInProjects)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/providers/node/commands.ts
var node_commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/demands.ts + 1 modules
var node_demands = __webpack_require__(805);
// EXTERNAL MODULE: ./src/providers/node/managers.ts + 2 modules
var managers = __webpack_require__(4203);
// EXTERNAL MODULE: ./src/providers/node/config.ts
var node_config = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/providers/node/port.ts
var port = __webpack_require__(2756);
// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
// EXTERNAL MODULE: ./src/providers/node/serving.ts + 4 modules
var serving = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/providers/node/start.ts
var start = __webpack_require__(4531);
// EXTERNAL MODULE: ./src/providers/node/workspace.ts + 4 modules
var node_workspace = __webpack_require__(69);
// EXTERNAL MODULE: ./src/providers/node/nx/project.ts
var nx_project = __webpack_require__(6691);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
// EXTERNAL MODULE: ./src/providers/node/facts.ts
var facts = __webpack_require__(4456);
// EXTERNAL MODULE: ./src/providers/node/frameworks/common.ts
var common = __webpack_require__(8600);
// EXTERNAL MODULE: ./src/providers/node/nx/bundlers.ts
var bundlers = __webpack_require__(4207);
;// CONCATENATED MODULE: ./src/providers/node/nx/serve.ts







async function nxServed(project) {
    const target = project.isApp ? await (0,nx_project/* targetOf */.$r)(project, 'build') : undefined;
    const bundler = target && (await (0,bundlers/* bundlerOf */.yq)(project, target));
    if (!target || !bundler)
        return undefined;
    const config = await (0,node_config/* readConfig */.Xg)(project.root.view, [...named(target), ...(0,bundlers/* configsOf */.$d)(bundler, project)]);
    const making = { project, target, bundler, ...(config && { config }) };
    const out = outputOf(making);
    const served = await makes[bundler](making, out);
    if (!served)
        return undefined;
    const why = {
        because: `${project.file} says how \`${project.name}\` is built`,
        file: project.file,
        ...(target.line !== undefined && { line: target.line })
    };
    const main = served.start === undefined ? undefined : await mainOf(making);
    return { build: buildCommand(project, target), served, why, ...(main !== undefined && { main }) };
}
function buildCommand({ name }, { configurations, defaultConfiguration }) {
    const isSaid = configurations.includes('production') && defaultConfiguration !== 'production';
    return `nx build ${(0,quoting/* shellWord */.r7)(name)}${isSaid ? ' --configuration=production' : ''}`;
}
function named(target) {
    return ['webpackConfig', 'rspackConfig', 'configFile', 'config'].flatMap((key) => target.text(key) ?? []);
}
const makes = {
    webpack: programOrSite,
    rspack: programOrSite,
    rsbuild: (_, root) => Promise.resolve((0,common/* site */._P)({ root, fallback: 'index.html' })),
    vite,
    angular,
    next: async ({ project, target, config }, out) => (await __webpack_require__.e(/* import() */ 2285).then(__webpack_require__.bind(__webpack_require__, 2285))).nextOfNx(project, /:build$/.test(target.executor ?? ''), out, config),
    esbuild: async (making, out) => {
        if (making.target.text('platform') === 'browser')
            return undefined;
        const name = making.target.text('outputFileName') ?? (0,paths/* nameOf */.Vb)((await mainOf(making)) ?? 'main.ts');
        return program(making, out, name.replace(/\.[cm]?[jt]s$/, endingOf(making.target)));
    },
    tsc: async (making, out) => {
        const main = await mainOf(making);
        if (main === undefined)
            return undefined;
        const { folder } = making.project;
        const isFlat = making.target.option('stripLeadingPaths') === true;
        const inner = making.target.text('rootDir') === '.' ? main : main.slice(folder.length + 1);
        return program(making, out, (isFlat ? inner.replace(/^src\//, '') : inner).replace(/\.([cm]?)ts$/, '.$1js'));
    }
};
function endingOf(target) {
    const said = target.option('esbuildOptions', 'outExtension', '.js');
    if (typeof said === 'string')
        return said;
    const format = target.option('format');
    return Array.isArray(format) && format[0] === 'cjs' && target.text('esbuildConfig') === undefined ? '.cjs' : '.js';
}
async function programOrSite(making, out) {
    const isServer = (await isProgram(making)) ?? false;
    return isServer
        ? program(making, out, making.target.text('outputFileName') ?? 'main.js')
        : (0,common/* site */._P)({ root: out, fallback: 'index.html' });
}
async function isProgram({ project, target, config }) {
    const said = target.text('target');
    if (said !== undefined)
        return said === 'node';
    if (/node:(?:webpack|build)$/.test(target.executor ?? ''))
        return true;
    const text = config && (await project.root.view.read(config.file));
    if (text !== undefined && /\btarget\s*:\s*['"]node/.test(text))
        return true;
    return (await (0,nx_project/* targetOf */.$r)(project, 'serve'))?.executor?.endsWith(':node');
}
function program({ project }, out, name) {
    const isInside = `${out}/`.startsWith(`${project.folder}/`);
    const manifests = [
        'package.json',
        ...(isInside && !project.keys.includes('nx') ? [] : isInside ? [project.file] : [])
    ];
    return {
        start: `node ${(0,quoting/* shellWord */.r7)(`${out}/${name}`)}`,
        outputs: [out, ...manifests],
        onlyOutputs: true,
        dependencies: 'production'
    };
}
async function vite({ project, config }, root) {
    if (!(await project.root.view.has((0,paths/* join */.fj)(project.folder, 'index.html'))))
        return undefined;
    const assets = (0,node_config/* textAt */.$6)(config, 'build', 'assetsDir')?.value ?? 'assets';
    return (0,common/* site */._P)({ root, fallback: 'index.html', immutable: [assets] });
}
async function angular({ target }, out) {
    if (!/:application$/.test(target.executor ?? ''))
        return (0,common/* site */._P)({ root: out, fallback: 'index.html' });
    const inner = target.option('outputPath', 'browser');
    const browser = typeof inner === 'string' ? inner : 'browser';
    const ssr = target.option('ssr');
    if (ssr === undefined || ssr === false || target.text('outputMode') === 'static')
        return (0,common/* site */._P)({ root: browser === '' ? out : `${out}/${browser}`, fallback: 'index.html' });
    const server = target.text('outputPath', 'server') ?? 'server';
    return Promise.resolve({
        start: `node ${(0,quoting/* shellWord */.r7)(`${out}/${server}/server.mjs`)}`,
        outputs: [out],
        onlyOutputs: true,
        dependencies: 'none',
        port: 4000
    });
}
const mains = [
    'src/main.ts',
    'src/index.ts',
    'src/server.ts',
    'src/main.js',
    'src/index.js',
    'src/main.cts',
    'src/main.mts'
];
async function mainOf({ project, target, config }) {
    const { folder, root } = project;
    const said = target.text('main');
    const text = config && (await root.view.read(config.file));
    const inConfig = /\bmain\s*:\s*['"](?:\.\/)?([^'"]+)['"]/.exec(text ?? '')?.[1];
    return (0,facts/* firstThere */.bx)(root.view, [
        ...(said === undefined ? [] : [said.replace(/^\.\//, '')]),
        ...(inConfig === undefined ? [] : [(0,paths/* join */.fj)(folder, inConfig)]),
        ...mains.map((name) => (0,paths/* join */.fj)(folder, name))
    ]);
}
function outputOf({ project, target, config, bundler }) {
    const option = target.text('outputPath') ?? target.text('outputPath', 'base');
    const kept = target.outputs
        .filter((one) => !one.includes('{options'))
        .map((one) => one.replace(/^\{workspaceRoot\}\//, ''));
    const found = [option, configured(config, bundler), ...kept.map((one) => inProject(one, project))];
    for (const one of found) {
        const folder = one === undefined ? undefined : (0,paths/* normalise */.j7)(one);
        if (folder)
            return folder;
    }
    return (0,paths/* join */.fj)('dist', project.folder);
}
function inProject(text, { name, folder }) {
    const path = text.replaceAll('{projectRoot}', folder).replaceAll('{projectName}', name);
    const glob = path.indexOf('/*');
    return glob < 0 ? path : path.slice(0, glob);
}
const outKeys = {
    webpack: ['output', 'path'],
    rspack: ['output', 'path'],
    rsbuild: ['output', 'distPath', 'root'],
    vite: ['build', 'outDir']
};
function configured(config, bundler) {
    const keys = outKeys[bundler];
    const value = config && keys && (0,node_config/* find */.I6)(config, ...keys);
    const path = value && (0,node_config/* pathIn */.lW)(config.source, value);
    return path === undefined || !config ? undefined : (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(config.file), path));
}

// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/providers/node/workspace-files.ts
var workspace_files = __webpack_require__(6276);
;// CONCATENATED MODULE: ./src/providers/node/nx/sources.ts




const apart = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.yarnrc.*|\.nvmrc|\.node-version|\.tool-versions|\.prettier.*|\.eslintignore|CODEOWNERS|LICENSE.*|.*\.md|\.git.*|\.env.*|\.editorconfig|\.dockerignore|Dockerfile.*|docker-compose.*)$/i;
const mostSources = 400;
async function nxSources(project) {
    const { view } = project.root;
    const all = await (0,nx_project.nxProjects)(project.root);
    const others = all.filter(({ folder, isApp, manifest, keys }) => {
        const isOne = !isApp || manifest.text(...keys, 'projectType') === 'application';
        return isOne && folder !== project.folder && !isLibrary(folder, all) && !isInside(project.folder, folder);
    });
    if (others.length === 0)
        return undefined;
    const files = await view.list();
    const text = await textsOf(project, all, others, files);
    if (text === undefined)
        return undefined;
    const left = others.filter((other) => !isNamed(other, text)).map(({ folder }) => folder);
    if (left.length === 0)
        return undefined;
    const reason = {
        because: `What \`${project.name}\` is built of: all but the apps that it has nothing to do with`,
        file: 'nx.json'
    };
    return covered(files, '', left).map((value) => (0,draft/* reasoned */.u)(value, reason.because, { file: reason.file }));
}
function isLibrary(folder, all) {
    const one = all.find((project) => project.folder === folder);
    return one?.manifest.text(...one.keys, 'projectType') === 'library';
}
function isInside(folder, other) {
    return folder === other || folder.startsWith(`${other}/`);
}
async function textsOf(project, all, others, files) {
    const { view } = project.root;
    const sources = files.filter((file) => file.startsWith(`${project.folder}/`) && /\.(?:[cm]?[jt]sx?|json|html|s?css)$/.test(file));
    if (sources.length > mostSources)
        return undefined;
    const manifests = all.filter((one) => !others.includes(one)).map(({ file }) => file);
    const texts = [];
    for (const file of new Set([...manifests, 'tsconfig.base.json', 'tsconfig.json', ...sources]))
        texts.push((await view.read(file)) ?? '');
    return texts.join('\n');
}
function isNamed({ name, folder }, text) {
    return [`"${name}"`, `"${name}:`, `${folder}/`, `../${(0,paths/* nameOf */.Vb)(folder)}/`].some((one) => text.includes(one));
}
function covered(files, at, left) {
    const inside = at === '' ? files : files.filter((file) => file.startsWith(`${at}/`));
    const start = at === '' ? 0 : at.length + 1;
    const names = [...new Set(inside.map((file) => file.slice(start).split('/')[0] ?? ''))];
    return names.flatMap((name) => {
        const path = at === '' ? name : `${at}/${name}`;
        if (left.includes(path))
            return [];
        const isFolder = !files.includes(path);
        if (!isFolder)
            return at === '' && apart.test(name) ? [] : [path];
        if (at === '' && name.startsWith('.') && name !== '.config')
            return [];
        return left.some((one) => (0,paths/* folderOf */.yS)(one).startsWith(path) && one.startsWith(`${path}/`))
            ? covered(inside, path, left)
            : [(0,workspace_files/* asFolder */.hS)(path)];
    });
}

;// CONCATENATED MODULE: ./src/providers/node/nx/analyse-project.ts













const row = { id: 'nx-project', name: 'Nx', packages: [], port: 3000 };
async function analyseProject(app, inFolder, hints) {
    const project = await (0,nx_project/* nxProjectAt */.L7)(app, inFolder);
    const found = project && (await nxServed(project));
    if (!found)
        return undefined;
    const { view } = project.root;
    const place = { view, at: '' };
    const own = await (0,package_json/* readPackageJson */.jJ)(place);
    if (!own)
        return undefined;
    const workspace = await (0,node_workspace/* workspaceOf */.B)(place, own);
    const manager = await (0,managers/* decideManager */.q)(own, place);
    const facts = { app: view, hints, own, manager, ...(workspace && { workspace }) };
    const reason = { ...found.why, because: `Nx: ${found.why.because}` };
    const parts = (0,node_commands/* chainOf */.dR)(found.build);
    const commands = [{ value: found.build, reason }];
    const build = { commands, ...(parts && { parts }) };
    const framework = { row, why: found.why, served: found.served };
    const plain = await withProgram(facts, await (0,serving/* byFramework */.K4)(facts, framework, found.served, build, undefined), found);
    const service = await withMigrations(facts, plain, project.folder);
    const sources = await nxSources(project);
    return {
        own,
        manager,
        place,
        service: { ...service, buildVariables: { ...service.buildVariables, NX_DAEMON: { value: 'false', reason } } },
        build: service.build ?? commands,
        sure: true,
        above: (0,posix_.relative)(project.folder, ''),
        ...(workspace && { workspace }),
        ...(sources && { sources })
    };
}
async function withMigrations({ app, own, hints }, service, folder) {
    if (!service.start || service.dependencies === 'none' || service.release || hints.procfile['release'])
        return service;
    const { nxMigrations } = own.dependencies.has('prisma') ? await __webpack_require__.e(/* import() */ 5540).then(__webpack_require__.bind(__webpack_require__, 5540)) : {};
    const migrations = await nxMigrations?.(app, own, folder);
    if (!migrations)
        return service;
    return { ...service, release: migrations.release, outputs: [...(service.outputs ?? []), ...migrations.files] };
}
async function withProgram({ app, own }, service, { main }) {
    const { start } = service;
    if (!start || main === undefined)
        return service;
    const source = { ...start, value: `node ${main}` };
    const { kind, port, variables, warnings = [] } = await (0,serving/* kindOf */.I)(app, source.value, await usedBy(app, own, main));
    const { demands } = await (0,node_demands/* withDemands */.F)(app, { ...service, start: source });
    const { port: usual, ...rest } = service;
    const listens = port ?? usual;
    return {
        ...rest,
        kind,
        ...(kind.value === 'web' && listens && { port: listens }),
        variables: { ...service.variables, ...variables },
        ...(demands && { demands }),
        ...(warnings.length > 0 && { warnings: [...(service.warnings ?? []), ...warnings] })
    };
}
async function usedBy(app, own, main) {
    const used = new Set();
    for await (const source of (0,port/* program */.DM)(app, main))
        for (const name of (0,node_config/* importsOf */.c5)(source).values())
            used.add(name);
    const paths = (await app.manifest('tsconfig.base.json'))?.table('compilerOptions', 'paths') ?? {};
    const takesLibrary = [...used].some((name) => Object.hasOwn(paths, name));
    return [...own.dependencies.keys()].filter((name) => takesLibrary || used.has(name));
}
async function startedInProjects(app, own, { startCmd }) {
    const project = await app.manifest('project.json');
    const isLibrary = project?.text('projectType') === 'library';
    if (startCmd || (!isLibrary && project?.table('targets', 'build')))
        return undefined;
    const script = (0,start/* scriptStart */.oK)(own);
    const file = script && (0,node_demands/* fileOf */.W)((0,node_commands/* textOf */.b6)(script.command.value));
    const isGone = file !== undefined && /\.[cm]?tsx?$/.test(file) && !(await app.has(file));
    if (script?.role === 'start' && !isGone)
        return undefined;
    if (isLibrary)
        return {
            because: 'project.json says that it is a library',
            file: 'project.json',
            ...(0,package_json/* lineOf */.cA)(project, 'projectType')
        };
    const root = (await app.has('nx.json')) ? await (0,nx_project.nxRootOf)(app) : undefined;
    const other = (root ? await (0,nx_project.nxProjects)(root) : []).find(({ isApp }) => isApp);
    return other && { because: `${other.file} describes an app`, file: other.file };
}
async function projectAdvice(app, own) {
    const project = await (0,nx_project/* nxProjectAt */.L7)(app, own);
    const target = project && (await (0,nx_project/* targetOf */.$r)(project, 'build'));
    if (!project)
        return undefined;
    const built = target?.executor === undefined ? 'has no target `build` that is known' : `is built by ${target.executor}`;
    return (`${project.file} ${built}, and nothing says what that makes: name the root of the workspace with context, and say it with ` +
        `--build-cmd ${JSON.stringify(`nx build ${project.name}`)} and --start-cmd ${JSON.stringify(`node dist/${project.folder}/main.js`)}`);
}


/***/ }),

/***/ 4207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ configsOf),
/* harmony export */   hf: () => (/* binding */ bundlerOfFiles),
/* harmony export */   yq: () => (/* binding */ bundlerOf)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3309);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);



const rows = [
    {
        id: 'webpack',
        plugin: '@nx/webpack',
        configs: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)('webpack.config'),
        executor: /^@(?:nx|nrwl)\/(?:webpack:webpack|node:(?:webpack|build)|web:(?:webpack|build))$/,
        command: /^webpack(?:-cli)?\b/
    },
    {
        id: 'rspack',
        plugin: '@nx/rspack',
        configs: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)('rspack.config'),
        executor: /^@(?:nx|nrwl)\/rspack:rspack$/,
        command: /^rspack\b/
    },
    {
        id: 'rsbuild',
        plugin: '@nx/rsbuild',
        configs: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)('rsbuild.config'),
        executor: /^@nx\/rsbuild:/,
        command: /^rsbuild\b/
    },
    { id: 'esbuild', executor: /^@(?:nx|nrwl)\/esbuild:esbuild$/, command: /^esbuild\b/ },
    { id: 'tsc', executor: /^@(?:nx|nrwl)\/js:(?:tsc|swc)$/, command: /^tsc\b/ },
    {
        id: 'next',
        plugin: '@nx/next',
        configs: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)('next.config'),
        executor: /^@(?:nx|nrwl)\/next:build$/,
        command: /^next build\b/
    },
    {
        id: 'vite',
        plugin: '@nx/vite',
        configs: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)('vite.config'),
        executor: /^@(?:nx|nrwl)\/vite:build$/,
        command: /^vite build\b/
    },
    {
        id: 'angular',
        executor: /^@(?:angular-devkit\/build-angular|angular\/build|nx\/angular|nrwl\/angular):(?:browser|browser-esbuild|application|webpack-browser)$/,
        command: /^ng build\b/
    }
];
async function bundlerOf(project, target) {
    const { executor } = target;
    const command = (target.text('command') ?? '').replace(/^npx /, '');
    if (executor === undefined)
        return bundlerOfFiles(project);
    return rows.find((row) => row.executor.test(executor) || (executor === 'nx:run-commands' && row.command.test(command)))?.id;
}
async function bundlerOfFiles({ root, folder }) {
    const plugins = root.nx.get('plugins');
    const names = Array.isArray(plugins)
        ? plugins.map((_, at) => root.nx.text('plugins', at) ?? root.nx.text('plugins', at, 'plugin') ?? '')
        : [];
    for (const { id, plugin, configs = [] } of rows) {
        if (!names.some((name) => plugin !== undefined && (name === plugin || name.startsWith(`${plugin}/`))))
            continue;
        if ((await (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThere */ .bx)(root.view, configs.map((name) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name)))) !== undefined)
            return id;
    }
    return undefined;
}
function configsOf(id, { folder }) {
    return (rows.find((row) => row.id === id)?.configs ?? []).map((name) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name));
}


/***/ }),

/***/ 6691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   L7: () => (/* binding */ nxProjectAt),
/* harmony export */   nxProjects: () => (/* binding */ nxProjects),
/* harmony export */   nxRootOf: () => (/* binding */ nxRootOf)
/* harmony export */ });
/* unused harmony export filled */
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5898);
/* harmony import */ var _bundlers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4207);




async function nxRootOf(app) {
    const tree = app.whole();
    for (let at = app.folder;; at = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at)) {
        const view = tree.below(at);
        if ((await view.has('nx.json')) && (await view.has('package.json'))) {
            const nx = await view.manifest('nx.json');
            return nx && { view, nx };
        }
        if (at === '')
            return undefined;
    }
}
async function nxProjectAt(app, own) {
    const hasFile = await app.has('project.json');
    const inManifest = own?.manifest.table('nx') !== undefined;
    if ((!hasFile && !inManifest) || (own?.scripts.size ?? 0) > 0)
        return undefined;
    const root = await nxRootOf(app);
    if (!root || root.view.folder === app.folder)
        return undefined;
    const folder = root.view.folder === '' ? app.folder : app.folder.slice(root.view.folder.length + 1);
    return projectIn(root, folder, own, hasFile);
}
async function projectIn(root, folder, own, hasFile) {
    const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, hasFile ? 'project.json' : 'package.json');
    const manifest = await root.view.manifest(file);
    if (!manifest)
        return undefined;
    const keys = hasFile ? [] : ['nx'];
    const type = manifest.text(...keys, 'projectType');
    const name = manifest.text(...keys, 'name') ?? own?.name ?? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(folder);
    return { name, folder, isApp: type !== 'library' && !isOfTests(name), root, manifest, file, keys };
}
function isOfTests(name) {
    return /[-_]e2e$/.test(name);
}
async function nxProjects(root) {
    const found = [];
    for (const file of await root.view.find('project.json')) {
        const folder = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file);
        if (folder === '')
            continue;
        try {
            const project = await projectIn(root, folder, undefined, true);
            if (project)
                found.push(project);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
        }
    }
    return found;
}
async function targetOf(project, name) {
    const { manifest, keys, root } = project;
    const at = [...keys, 'targets', name];
    const said = manifest.table(...at);
    const inferred = said?.['executor'] === undefined && said?.['command'] === undefined;
    const inFiles = inferred && name === 'build' ? await (0,_bundlers_js__WEBPACK_IMPORTED_MODULE_3__/* .bundlerOfFiles */ .hf)(project) : undefined;
    if (!said && !inFiles)
        return undefined;
    const executor = manifest.text(...at, 'executor') ?? (said?.['command'] === undefined ? undefined : 'nx:run-commands');
    const defaults = [executor, name].find((key) => key !== undefined && root.nx.table('targetDefaults', key));
    const get = (...inner) => manifest.get(...at, ...inner) ??
        (defaults === undefined ? undefined : root.nx.get('targetDefaults', defaults, ...inner));
    const option = (...inner) => get('options', ...inner) ?? (inner[0] === 'command' ? get('command') : undefined);
    const byDefault = get('defaultConfiguration');
    const outputs = get('outputs');
    return {
        name,
        ...(executor !== undefined && { executor }),
        ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(manifest, ...at),
        option,
        text: (...inner) => {
            const value = option(...inner);
            return typeof value === 'string' && value.trim() !== '' ? filled(value.trim(), project) : undefined;
        },
        outputs: Array.isArray(outputs) ? outputs.flatMap((one) => (typeof one === 'string' ? [one] : [])) : [],
        configurations: Object.keys(manifest.table(...at, 'configurations') ?? {}),
        ...(typeof byDefault === 'string' && { defaultConfiguration: byDefault })
    };
}
function filled(text, { name, folder }) {
    return text.replaceAll('{workspaceRoot}/', '').replaceAll('{projectRoot}', folder).replaceAll('{projectName}', name);
}


/***/ }),

/***/ 6276:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ asFolder),
/* harmony export */   j$: () => (/* binding */ namedBeyond),
/* harmony export */   jZ: () => (/* binding */ rootConfiguration)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8696);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5898);




const configuration = /^(?:\w[\w.-]*\.(?:json|jsonc|json5|[cm]?js|[cm]?ts|ya?ml|toml)|\.(?:babel|swc|browserslist|postcss|eslint|graphql|lingui|parcel|terser|svgr)rc(?:\.[\w.]+)?)$/;
const elsewhere = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|\.pnpmfile\.[cm]js|bun\.lock|bunfig\.toml|\.yarnrc\.yml|\.npmrc|\.yarnrc|(?:docker-)?compose.*|renovate\.json.*|\.renovaterc.*|vercel\.json|netlify\.toml|fly\.toml|render\.yaml|railway\.(?:json|toml)|app\.json|codecov\.ya?ml|\.codecov\.yml|\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines.*|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|skaffold\.ya?ml|\.pre-commit-config\.yaml|lefthook\.yml|commitlint\.config.*|\.commitlintrc.*|\.?lint-?staged.*|\.?prettier.*|\.markdownlint.*|\.?cspell.*|\.?stylelint.*|\.?jest.*|vitest\..*|playwright.*|cypress.*|\.?release.*|\.changeset.*|\.?knip.*|\.?nycrc.*|\.?editorconfig|mise\.toml|\.tool-versions|lerna\.json|nixpacks\.(?:toml|json)|boxcar\..*|\.all-contributorsrc|\.huskyrc.*|\.czrc|\.versionrc.*|typedoc.*|crowdin\.yml|sonar.*|taskfile\.ya?ml|devenv\..*|devbox\..*|(?:process-compose|prometheus|otel|grafana|artillery|k6|coolify|dagger|depot|firebase|firestore|database\.rules|storage\.rules|skills-lock|conductor|oxlint|oxfmt|i18n\.lock|tilt).*|[\w-]*(?:deployment|load-?test)[\w-]*\.ya?ml)$/i;
async function rootConfiguration({ view, at }) {
    const files = await view.list();
    return files
        .filter((path) => !path.includes('/') && configuration.test(path) && !elsewhere.test(path))
        .map((path) => (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .reasoned */ .u)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(at, path), 'Configuration at the root of the workspace', { file: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(at, path) }));
}
async function namedBeyond(root, below, packages, members) {
    const inTree = (folder, path = '') => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(below, folder, path));
    const found = [];
    for (const { manifest, place } of packages) {
        const bases = await extended(place);
        for (const { path, reason } of bases) {
            const base = inTree(manifest.folder, path);
            const sources = base === undefined ? [] : await sourcesInPaths(root, base);
            const others = sources.length === 0 ? [] : members().flatMap((one) => inTree(one.folder) ?? []);
            for (const value of sources) {
                if ([...others, below].some((folder) => isInside(value, folder)) || !(await root.view.hasFolder(value)))
                    continue;
                const because = `${reason.because}, and it names the sources in ${value}`;
                found.push({ value: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(root.at, value), reason: { ...reason, because } });
            }
        }
        for (const { path, reason } of [...bases, ...inScripts(manifest)]) {
            const inRoot = inTree(manifest.folder, path);
            if (inRoot === undefined || inRoot === '' || !inRoot.includes('/'))
                continue;
            if (packages.some((one) => isInside(inRoot, inTree(one.manifest.folder))))
                continue;
            if ((await root.view.has(inRoot)) || (await root.view.hasFolder(inRoot)))
                found.push({ value: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(root.at, inRoot), reason });
        }
    }
    return found;
}
async function sourcesInPaths(root, path, depth = 0) {
    const manifest = depth > 3 ? undefined : await root.view.manifest(path);
    if (!manifest)
        return [];
    const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    const base = manifest.text('extends');
    const above = base?.startsWith('.') ? await sourcesInPaths(root, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, base), depth + 1) : [];
    const baseUrl = manifest.text('compilerOptions', 'baseUrl') ?? '.';
    const named = Object.keys(manifest.table('compilerOptions', 'paths') ?? {}).flatMap((name) => manifest.texts('compilerOptions', 'paths', name));
    const folders = named.flatMap((one) => {
        const place = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(folder, baseUrl, one.replace(/\*.*$/, '')));
        if (!place || /(?:^|\/)node_modules(?:\/|$)/.test(place))
            return [];
        const inner = /\.[cm]?[jt]sx?$/.test(place) ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(place) : place;
        return inner === '.' ? [] : [inner];
    });
    return [...new Set([...above, ...folders])];
}
function isInside(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
async function extended({ view, at }) {
    const tsconfig = await view.manifest('tsconfig.json');
    if (!tsconfig)
        return [];
    const bases = [tsconfig.text('extends') ?? [], tsconfig.texts('extends')].flat();
    const reason = {
        because: 'tsconfig.json extends it',
        file: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(at, 'tsconfig.json'),
        ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(tsconfig, 'extends')
    };
    return bases
        .filter((base) => base.startsWith('..'))
        .flatMap((base) => [base, `${base}.json`].map((path) => ({ path, reason })));
}
function inScripts({ scripts }) {
    return [...scripts.values()].flatMap(({ value, reason }) => [...value.matchAll(/(?<![\w./-])(?:\.\.\/)+[\w@][\w./@-]*/g)].map(([path]) => ({
        path,
        reason: { ...reason, because: `${reason.because} reads it` }
    })));
}
function asFolder(path) {
    return /\.[A-Za-z0-9]+$/.test(path) ? `${path}/` : path;
}


/***/ })

};
;