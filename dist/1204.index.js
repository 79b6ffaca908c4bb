"use strict";
exports.id = 1204;
exports.ids = [1204];
exports.modules = {

/***/ 8193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readLockfile)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

const byLine = (scan) => (app, path) => scan(app.lines(path));
const atOnce = (scan) => async (app, path) => scan(await app.long(path));
const toml = async () => byLine((await __webpack_require__.e(/* import() */ 3808).then(__webpack_require__.bind(__webpack_require__, 3808))).scanTomlLock);
const npm = async () => byLine((await __webpack_require__.e(/* import() */ 4987).then(__webpack_require__.bind(__webpack_require__, 4987))).scanNpmLock);
const scanners = {
    'poetry.lock': toml,
    'uv.lock': toml,
    'pdm.lock': toml,
    'Pipfile.lock': async () => byLine((await __webpack_require__.e(/* import() */ 3337).then(__webpack_require__.bind(__webpack_require__, 3337))).scanPipfileLock),
    'package-lock.json': npm,
    'npm-shrinkwrap.json': npm,
    'yarn.lock': async () => byLine((await __webpack_require__.e(/* import() */ 8410).then(__webpack_require__.bind(__webpack_require__, 8410))).scanYarnLock),
    'pnpm-lock.yaml': async () => atOnce((await __webpack_require__.e(/* import() */ 4709).then(__webpack_require__.bind(__webpack_require__, 4709))).scanPnpmLock),
    'bun.lock': async () => byLine((await __webpack_require__.e(/* import() */ 6155).then(__webpack_require__.bind(__webpack_require__, 6155))).scanBunLock)
};
const pylock = /^pylock\.(?:[^.]+\.)?toml$/;
async function readLockfile(app, path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    const scanner = pylock.test(name) ? toml : Object.hasOwn(scanners, name) ? scanners[name] : undefined;
    if (scanner === undefined)
        throw new Error(`no lockfile is called ${name}`);
    if (!(await app.has(path)))
        return undefined;
    const scan = await scanner();
    return { path, ...(await scan(app, path)) };
}


/***/ }),

/***/ 247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ toBuild)
/* harmony export */ });
function toBuild({ value, reason }, phase) {
    if (value.for === 'run')
        return [];
    return [{ value: { name: value.name, for: 'build', ...(phase !== undefined && { phase }) }, reason }];
}


/***/ }),

/***/ 691:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ knownPrograms),
/* harmony export */   j: () => (/* binding */ bringers)
/* harmony export */ });
const otherNames = {
    babel: ['@babel/cli', 'babel-cli'],
    'babel-node': ['@babel/node', 'babel-cli'],
    biome: ['@biomejs/biome'],
    craco: ['@craco/craco'],
    fastify: ['fastify-cli'],
    'graphql-codegen': ['@graphql-codegen/cli'],
    'mikro-orm': ['@mikro-orm/cli'],
    'moleculer-runner': ['moleculer'],
    nest: ['@nestjs/cli'],
    ng: ['@angular/cli'],
    'react-router': ['@react-router/dev'],
    'react-router-serve': ['@react-router/serve'],
    remix: ['@remix-run/dev'],
    'remix-serve': ['@remix-run/serve'],
    'run-p': ['npm-run-all'],
    'run-s': ['npm-run-all'],
    sequelize: ['sequelize-cli'],
    sirv: ['sirv-cli'],
    'svelte-kit': ['@sveltejs/kit'],
    swc: ['@swc/cli'],
    tsc: ['typescript'],
    'vue-cli-service': ['@vue/cli-service'],
    webpack: ['webpack-cli']
};
const sameName = 'astro cross-env concurrently esbuild eslint gatsby gulp knex lerna mocha next nodemon npm-run-all nuxt nx parcel pm2 prisma react-scripts rimraf rollup sass serve shx ts-node tsc-alias tsdown tsup tsx turbo typeorm vite vitest'.split(' ');
function knownPrograms() {
    return [
        ...Object.entries(otherNames).map(([program, [first]]) => [program, first ?? program]),
        ...sameName.map((program) => [program, program])
    ];
}
function bringers(program) {
    return [program, ...(Object.hasOwn(otherNames, program) ? (otherNames[program] ?? []) : [])];
}


/***/ }),

/***/ 9354:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ servedByBun),
/* harmony export */   Ov: () => (/* binding */ bunStart),
/* harmony export */   Sr: () => (/* binding */ withBun),
/* harmony export */   o_: () => (/* binding */ plainBunFile)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8696);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1361);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5898);
/* harmony import */ var _watching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(686);






const ofBun = /\bBun\.(?:serve|file|write|env|sql|redis|s3|password|spawn|\$|listen|connect|sleep|argv|hash|Glob|Transpiler|CryptoHasher)\b|\b(?:from|import|require\()\s*["']bun(?::[\w-]+)?["']|\bimport\.meta\.(?:dir|file|path)\b|^#!.*\bbun\b/m;
const names = ['index', 'server', 'app', 'main', 'src/index', 'src/server', 'src/app', 'src/main', 'bot', 'src/bot'];
const endings = ['ts', 'tsx', 'js', 'mjs', 'jsx'];
const developmentScripts = ['dev', 'start:dev', 'develop', 'watch'];
async function bunStart({ app, own, manager }) {
    const script = developmentScripts.map((name) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .unwrap */ .oA)(own, name)?.at(-1)).find(isBunProgram);
    if (script)
        return (0,_watching_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutWatching */ .i)(script) ?? { value: (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(script.value), reason: script.reason };
    const file = await entryOf(app, own);
    if (!file || (await isLeftOver(app, own, file.value)))
        return undefined;
    const said = await runsOnBun(app, own, file.value);
    const byManager = manager.manager.id === 'bun' ? manager.because : undefined;
    const why = said ?? byManager;
    if (!why || (!said && isLibrary(own)))
        return undefined;
    return {
        value: `bun ${file.value}`,
        reason: { ...file.reason, because: `${file.reason.because}; ${why.because}, so Bun runs it` }
    };
}
function isBunProgram(command) {
    const text = command?.value.words.join(' ') ?? '';
    return /^bun (?:run )?(?:--?\w[\w-]* )*[\w@./-]+\.[cm]?[jt]sx?\b/.test(text);
}
async function isLeftOver(app, { manifest }, file) {
    const text = manifest.get('workspaces') === undefined ? undefined : await app.read(file);
    return text !== undefined && !/\bserve\s*\(|\.listen\s*\(|^\s*import\b/m.test(text);
}
function isLibrary({ manifest }) {
    return ['exports', 'types', 'typings', 'files', 'peerDependencies'].some((key) => manifest.get(key) !== undefined);
}
async function entryOf(app, { manifest, file: manifestFile }) {
    for (const key of ['module', 'main']) {
        const named = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(manifest.text(key) ?? '');
        if (named === undefined || named === '')
            continue;
        const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThere */ .bx)(app, [named, named.replace(/\.([cm]?)jsx?$/, '.$1ts')]);
        if (file !== undefined && /\.[cm]?[jt]sx?$/.test(file))
            return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_5__/* .reasoned */ .u)(file, `\`${key}\` is ${named}`, { file: manifestFile, ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(manifest, key) });
    }
    const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThere */ .bx)(app, names.flatMap((name) => endings.map((ending) => `${name}.${ending}`)));
    return file === undefined ? undefined : (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_5__/* .reasoned */ .u)(file, `${file} is there`, { file });
}
async function runsOnBun(app, own, file) {
    const dependency = (0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencyOf */ .bf)(own, '@types/bun', 'bun-types', 'bun') ??
        (own.dependencies.has('@elysiajs/node') ? undefined : (0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dependencyOf */ .bf)(own, 'elysia'));
    return dependency?.evidence ?? usesBun(app, file);
}
async function usesBun(app, file) {
    const text = (await app.read(file)) ?? '';
    const found = ofBun.exec(text);
    if (!found)
        return undefined;
    const line = text.slice(0, found.index).split('\n').length;
    return { because: `${file} uses what only Bun has`, file, line };
}
async function plainBunFile(app) {
    for (const name of names.slice(0, 4)) {
        for (const ending of endings) {
            const file = `${name}.${ending}`;
            const evidence = (await app.has(file)) ? await usesBun(app, file) : undefined;
            if (evidence)
                return { value: `bun ${file}`, reason: evidence };
        }
    }
    return undefined;
}
async function servedByBun({ app, own, hints }, service) {
    const served = withBun(await withBuildFile(app, service), own);
    if (![...own.scripts.values()].some(({ value }) => value.includes('bun build')))
        return served;
    return (await __webpack_require__.e(/* import() */ 3659).then(__webpack_require__.bind(__webpack_require__, 3659))).bundledByBun(app, served, own, hints);
}
const startScripts = ['start:prod', 'start:production', 'start', 'prod', 'production', 'serve'];
const forced = /\bbunx? (?:run )?--bun\b|\bbun run --bun\b/;
function withBun(service, own) {
    const { start } = service;
    if (!start)
        return service;
    const [program = ''] = start.value.replace(/^(?:\w+=\S*\s+)*/, '').split(/\s+/);
    if (program === 'bun' || program === 'bunx')
        return { ...service, runtime: { value: 'bun', reason: start.reason } };
    const script = startScripts.map((name) => own?.scripts.get(name)).find((found) => forced.test(found?.value ?? ''));
    if (!script)
        return service;
    const reason = { ...script.reason, because: `${script.reason.because} says --bun` };
    const value = start.value.replace(/^((?:\w+=\S*\s+)*)(?:node\s+)?/, program === 'node' ? '$1bun ' : '$1bun --bun ');
    return { ...service, start: { value, reason: start.reason }, runtime: { value: 'bun', reason } };
}
async function withBuildFile(app, service) {
    const { start, build = [] } = service;
    const named = /\bbun (?:run )?(\S+\.[cm]?js)\b/.exec(start?.value ?? '')?.[1];
    const path = named === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(named);
    const folder = path?.split('/')[0];
    if (build.length > 0 || path === undefined || folder === undefined || folder === path || (await app.has(path)))
        return service;
    const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThere */ .bx)(app, ['build.ts', 'build.js', 'build.mjs', 'scripts/build.ts']);
    const text = (file === undefined ? undefined : await app.read(file)) ?? '';
    const at = text.search(new RegExp(`["'\`/]${folder.replace(/[^\w-]/g, '')}["'\`/]`));
    if (file === undefined || at < 0)
        return service;
    const reason = {
        because: `${file} makes ${folder}, from which the app starts`,
        file,
        line: text.slice(0, at).split('\n').length
    };
    const { outputs: _, ...rest } = service;
    return { ...rest, build: [{ value: `bun ${file}`, reason }] };
}


/***/ }),

/***/ 5649:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ folderBuilds)
/* harmony export */ });
/* unused harmony export siteOf */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _frameworks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8333);
/* harmony import */ var _frameworks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5519);
/* harmony import */ var _managers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4203);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5898);






const managers = /^(?:npm|pnpm|yarn|bun)$/;
const installs = /^(?:i|install|ci|add)$/;
const folderOptions = /^(?:--prefix|-C|--cwd|--dir)$/;
async function folderBuilds(app, hints, commands) {
    const rest = [];
    const installed = new Set();
    const sites = new Map();
    let here = '';
    for (const command of commands) {
        const [program = '', ...words] = command.words;
        if (program === 'cd') {
            const next = words.length === 1 ? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(here, words[0] ?? '')) : undefined;
            if (next === undefined)
                return undefined;
            here = next;
            continue;
        }
        const placed = placedIn(here, words);
        if (placed?.folder === '')
            rest.push(command);
        else if (!placed || !managers.test(program))
            return undefined;
        else if (placed.words.length === 0 || installs.test(placed.words[0] ?? ''))
            installed.add(placed.folder);
        else {
            const root = await siteOf(app.below(placed.folder), hints);
            const site = root === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(placed.folder, root));
            if (site === undefined)
                return undefined;
            sites.set(placed.folder, site);
        }
    }
    const modules = [...installed].filter((folder) => !sites.has(folder)).map((folder) => `${folder}/node_modules`);
    return { folders: [...sites.keys()], made: [...sites.values(), ...modules], rest };
}
function placedIn(here, words) {
    const left = [];
    let folder = here;
    for (let at = 0; at < words.length; at++) {
        const [name = '', value] = (words[at] ?? '').split(/=(.*)/s);
        if (folderOptions.test(name))
            folder = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(here, value ?? words[++at] ?? ''));
        else if (!name.startsWith('-'))
            left.push(words[at] ?? '');
    }
    return folder === undefined ? undefined : { folder, words: left };
}
async function siteOf(view, hints) {
    const place = { view, at: '' };
    const own = await (0,_package_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageJson */ .jJ)(place);
    if (!own)
        return undefined;
    const manager = await (0,_managers_js__WEBPACK_IMPORTED_MODULE_3__/* .decideManager */ .q)(own, place);
    const matches = await (0,_frameworks_js__WEBPACK_IMPORTED_MODULE_5__/* .matchFrameworks */ .T)(_frameworks_js__WEBPACK_IMPORTED_MODULE_2__/* .frameworks */ .I, { app: view, hints, own, manager });
    return matches.find(({ start }) => start.served)?.start.served?.static?.root;
}


/***/ }),

/***/ 5519:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ frameworks_frameworks)
});

// EXTERNAL MODULE: ./src/providers/frameworks.ts
var frameworks = __webpack_require__(8333);
// EXTERNAL MODULE: ./src/providers/node/facts.ts
var node_facts = __webpack_require__(4456);
// EXTERNAL MODULE: ./src/providers/node/frameworks/common.ts
var frameworks_common = __webpack_require__(8600);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
;// CONCATENATED MODULE: ./src/providers/node/frameworks/angular.ts



const angular = {
    id: 'angular',
    name: 'Angular',
    command: /^ng build\b/,
    packages: ['@angular/core'],
    files: ['angular.json', '.angular.json'],
    supersedes: ['vite', 'express', 'storybook'],
    build: 'ng build',
    makes: { by: /^ng (?:build|run)\b/, outputs: async (facts) => (await serve(facts))?.outputs ?? ['dist'] },
    ownStart: /^ng\b|^node (?:\.\/)?dist\/\S+\/server\/(?:server\.mjs|main\.js)/,
    cacheDirectories: ['.angular/cache'],
    port: 4000,
    serve
};
async function serve(facts) {
    const { app, own } = facts;
    const file = (await app.has('angular.json')) ? 'angular.json' : '.angular.json';
    const workspace = await app.manifest(file);
    const target = workspace && targetOf(facts, workspace);
    if (!workspace || !target)
        return undefined;
    const { project, keys, builder } = target;
    const options = optionsOf(facts, workspace, keys);
    const because = {
        because: `${file} says where \`${project}\` is built`,
        file,
        ...(0,package_json/* lineOf */.cA)(workspace, ...options, 'outputPath')
    };
    const base = folderOf(workspace, options) ?? `dist/${project}`;
    if (!/:application$/.test(builder))
        return older(workspace, project, base, because);
    const inner = workspace.get(...options, 'outputPath', 'browser');
    const browser = typeof inner === 'string' ? inner : 'browser';
    const server = workspace.text(...options, 'outputPath', 'server') ?? 'server';
    const ssr = workspace.get(...keys, 'options', 'ssr');
    const isStatic = workspace.text(...keys, 'options', 'outputMode') === 'static';
    const rendersOnServer = ssr !== undefined && ssr !== false && !isStatic;
    if (!rendersOnServer) {
        const root = browser === '' ? base : `${base}/${browser}`;
        return (0,frameworks_common/* site */._P)({ root, ...(!isStatic && { fallback: 'index.html' }) }, because);
    }
    return {
        because: { ...because, ...(0,package_json/* lineOf */.cA)(workspace, ...keys, 'options', 'ssr') },
        start: `node ${base}/${server}/server.mjs`,
        outputs: [base],
        port: 4000,
        ...packagesOf(own, workspace, keys),
        ...hostsOf(own, workspace, keys, { file, ...(0,package_json/* lineOf */.cA)(workspace, ...keys, 'options', 'ssr') })
    };
}
function hostsOf(own, workspace, keys, where) {
    const known = workspace.texts(...keys, 'options', 'security', 'allowedHosts');
    if (known.length > 0 || !(0,frameworks_common/* isFrom */.L$)(own.dependencies.get('@angular/core'), 19))
        return {};
    return {
        warnings: [
            {
                code: 'hosts-needed',
                message: 'Angular renders pages on the server only for the hosts that it is told, and none is said',
                ...where,
                fix: 'Set NG_ALLOWED_HOSTS=your-host when the container runs, or security.allowedHosts in angular.json'
            }
        ]
    };
}
function packagesOf(own, workspace, keys) {
    if (!(0,frameworks_common/* isFrom */.L$)(own.dependencies.get('@angular/core'), 17))
        return { dependencies: 'all' };
    const configurations = Object.keys(workspace.table(...keys, 'configurations') ?? {});
    const places = [['options'], ...configurations.map((name) => ['configurations', name])];
    const hasExternal = places.some((place) => workspace.texts(...keys, ...place, 'externalDependencies').length > 0);
    return hasExternal ? { dependencies: 'production' } : { dependencies: 'none', onlyOutputs: true };
}
function folderOf(workspace, options) {
    const text = workspace.text(...options, 'outputPath') ?? workspace.text(...options, 'outputPath', 'base');
    return text === undefined ? undefined : (0,paths/* outward */.N4)(text);
}
function optionsOf(facts, workspace, keys) {
    const named = (0,frameworks_common/* optionOf */.XD)(facts, /^ng (?:build|run)\b/, '--configuration', '-c');
    const names = named ?? workspace.text(...keys, 'defaultConfiguration') ?? '';
    return (names
        .split(',')
        .map((name) => [...keys, 'configurations', name])
        .findLast((place) => workspace.get(...place, 'outputPath') !== undefined) ?? [...keys, 'options']);
}
function older(workspace, project, base, because) {
    const server = ['architect', 'targets']
        .map((key) => ['projects', project, key, 'server', 'options'])
        .find((keys) => workspace.table(...keys));
    const folder = server && folderOf(workspace, server);
    if (folder === undefined)
        return (0,frameworks_common/* site */._P)({ root: base, fallback: 'index.html' }, because);
    return { because, start: `node ${folder}/main.js`, outputs: [base, folder], port: 4000 };
}
function targetOf(facts, workspace) {
    const names = Object.keys(workspace.table('projects') ?? {});
    const targets = names.flatMap((project) => ['architect', 'targets'].flatMap((key) => {
        const keys = ['projects', project, key, 'build'];
        const builder = workspace.text(...keys, 'builder') ?? workspace.text(...keys, 'executor');
        const isLibrary = workspace.text('projects', project, 'projectType') === 'library';
        return builder === undefined || isLibrary ? [] : [{ project, keys, builder }];
    }));
    const words = (0,frameworks_common/* buildCommands */.DL)(facts)
        .filter((command) => /^ng build\b/.test(command))
        .flatMap((command) => command.split(/\s+/));
    return (targets.find(({ project }) => words.includes(project)) ??
        targets.find(({ project }) => project === workspace.text('defaultProject')) ??
        targets[0]);
}

// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/releases/explain.ts
var explain = __webpack_require__(4981);
// EXTERNAL MODULE: ./src/providers/node/config.ts
var node_config = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/providers/node/writable.ts + 4 modules
var writable = __webpack_require__(458);
;// CONCATENATED MODULE: ./src/providers/node/frameworks/cms.ts







async function strapi({ app, own }) {
    const isNew = (0,frameworks_common/* isFrom */.L$)(own.dependencies.get('@strapi/strapi'), 5);
    const sqlite = (0,package_json/* dependencyOf */.bf)(own, 'better-sqlite3', 'sqlite3');
    return {
        start: 'strapi start',
        outputs: [isNew || (await app.has('tsconfig.json')) ? 'dist' : 'build'],
        port: 1337,
        variables: { HOST: '0.0.0.0' },
        demands: await demandedBy(app, own),
        writable: ['public/uploads', '.tmp'],
        ...(sqlite && !(0,writable/* usesServer */.OT)(own) && { warnings: [(0,writable/* sqliteInImage */.j4)('The database of Strapi', (0,explain.at)(sqlite.evidence))] })
    };
}
const configurations = ['server', 'admin', 'plugins', 'middlewares', 'api'].flatMap((name) => [
    ...(0,node_config/* withEndings */.l9)(`config/${name}`, `config/env/production/${name}`)
]);
const call = /\benv(?:\.\w+)?\(\s*['"](\w+)['"]\s*(\)|,)/g;
async function demandedBy(app, own) {
    const found = new Map();
    let says = '';
    for (const file of configurations) {
        const text = (await app.read(file)) ?? '';
        says += text;
        for (const [index, line] of text.split('\n').entries()) {
            for (const [, variable = '', end] of line.matchAll(call)) {
                if (end !== ')' || found.has(variable))
                    continue;
                found.set(variable, (0,draft/* reasoned */.u)(variable, `Strapi: ${file} has no default for it`, { file, line: index + 1 }));
            }
        }
    }
    const users = own.dependencies.get('@strapi/plugin-users-permissions');
    if (users && !/\bjwtSecret\b/.test(says))
        found.set('JWT_SECRET', {
            value: 'JWT_SECRET',
            reason: { ...users.evidence, because: `Strapi: ${users.evidence.because}, which signs with it` }
        });
    return [...found.values()];
}
async function medusa({ own }) {
    const isSecond = (0,frameworks_common/* isFrom */.L$)(own.dependencies.get('@medusajs/medusa'), 2);
    const common = { port: 9000, demands: ['COOKIE_SECRET', 'DATABASE_URL', 'JWT_SECRET'] };
    return Promise.resolve(isSecond
        ? {
            ...common,
            start: 'cd .medusa/server && medusa start',
            release: '(cd .medusa/server && medusa db:migrate)',
            outputs: ['.medusa/server']
        }
        : { ...common, start: 'medusa start', release: 'medusa migrations run' });
}
async function keystone({ app }) {
    const migrates = await app.hasFolder('migrations');
    const file = await (0,node_facts/* firstThere */.bx)(app, (0,node_config/* withEndings */.l9)('keystone', 'src/keystone'));
    const text = file === undefined ? undefined : await app.read(file);
    return {
        start: 'keystone start',
        ...(migrates && { release: 'keystone prisma migrate deploy' }),
        port: 3000,
        demands: text === undefined || text.includes('DATABASE_URL') ? ['DATABASE_URL'] : []
    };
}
const ghostHost = { server__host: '0.0.0.0' };
const cms = [
    {
        id: 'strapi',
        name: 'Strapi',
        packages: ['@strapi/strapi', 'strapi'],
        supersedes: ['koa', 'vite', 'express'],
        build: 'strapi build',
        ownStart: /^(?:strapi\b|node (?:\.\/)?server\.js$)/,
        port: 1337,
        serve: strapi
    },
    {
        id: 'keystone',
        name: 'Keystone',
        packages: ['@keystone-6/core'],
        supersedes: ['next', 'express', 'vite'],
        build: 'keystone build',
        ownStart: /^keystone\b/,
        port: 3000,
        serve: keystone
    },
    {
        id: 'medusa',
        name: 'Medusa',
        packages: ['@medusajs/medusa'],
        supersedes: ['express', 'vite'],
        build: 'medusa build',
        ownStart: /^medusa (?:start|develop)\b/,
        ownRelease: /^medusa (?:migrations run|db:migrate)\b/,
        port: 9000,
        serve: medusa
    },
    {
        id: 'directus',
        name: 'Directus',
        packages: ['directus'],
        supersedes: ['express'],
        ownStart: /^directus\b/,
        port: 8055,
        serve: () => Promise.resolve({
            start: 'directus start',
            release: 'directus bootstrap',
            port: 8055,
            outputs: [],
            demands: ['DB_CLIENT', 'SECRET'],
            writable: ['uploads', 'database']
        })
    },
    {
        id: 'ghost',
        name: 'Ghost',
        packages: ['ghost'],
        supersedes: ['express'],
        ownStart: /^(?:ghost\b|node (?:\.\/)?node_modules\/ghost(?:\/(?:index|ghost)(?:\.js)?)?\/?$)/,
        writable: () => Promise.resolve(['content']),
        variables: ghostHost,
        port: 2368,
        serve: () => Promise.resolve({
            start: 'node node_modules/ghost/index.js',
            port: 2368,
            outputs: [],
            variables: ghostHost,
            demands: ['url'],
            writable: ['content']
        })
    },
    {
        id: 'payload',
        name: 'Payload',
        packages: ['payload'],
        supersedes: ['express', 'vite'],
        build: 'payload build',
        port: 3000
    }
];

// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
;// CONCATENATED MODULE: ./src/providers/node/frameworks/quasar.ts



const quasar = {
    id: 'quasar',
    name: 'Quasar',
    packages: ['@quasar/app-vite', '@quasar/app-webpack', '@quasar/app'],
    supersedes: ['vite', 'express', 'storybook'],
    otherScripts: ['build:ssr', 'build:spa', 'build:pwa'],
    build: 'quasar build',
    ownStart: /^(?:quasar (?:dev|serve)\b|(?:cd dist\/ssr && )?node (?:\.\/)?(?:dist\/ssr\/)?index\.js)/,
    port: 3000,
    serve: quasar_serve
};
const modeOf = /^quasar build\b.*\s(?:-m|--mode)[\s=](\w+)/;
async function quasar_serve(facts) {
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('quasar.config', 'quasar.conf'));
    const mode = (0,frameworks_common/* buildCommands */.DL)(facts).flatMap((command) => modeOf.exec(command.slice(0, 2000))?.[1] ?? [])[0] ?? 'spa';
    const set = (0,node_config/* folderAt */.w3)(config, 'build', 'distDir');
    const root = set?.value ?? `dist/${mode}`;
    const immutable = ['assets', 'js', 'css', 'fonts'];
    if (mode === 'ssg')
        return (0,frameworks_common/* site */._P)({ root, immutable }, set?.evidence);
    if (mode === 'spa' || mode === 'pwa')
        return (0,frameworks_common/* site */._P)({ root, fallback: 'index.html', immutable }, set?.evidence);
    const other = 'src-ssr/package.json';
    if (mode === 'ssr' && (await facts.app.has(other))) {
        const because = { because: `${other} is there`, file: other };
        const install = `npm install --omit=dev --prefix ${(0,quoting/* shellWord */.r7)(root)}`;
        const start = `node ${(0,quoting/* shellWord */.r7)(`${root}/index.js`)}`;
        if (facts.manager.manager.id !== 'bun')
            return (0,frameworks_common/* bundled */.vw)([root], start, { afterBuild: [install], port: 3000, because });
        return (0,frameworks_common/* refusal */.x5)(`The server of Quasar has packages of its own, which are installed in ${root} once it is built`, `Say so: --build-cmd "quasar build -m ssr && bun install --production --cwd ${root}" --start-cmd "bun ${root}/index.js"`, because);
    }
    if (mode === 'ssr')
        return (0,frameworks_common/* bundled */.vw)([root], `node ${root}/index.js`, {
            dependencies: 'production',
            port: 3000,
            ...(set && { because: set.evidence })
        });
    return (0,frameworks_common/* refusal */.x5)(`The build of Quasar makes an app for people's own machines (\`${mode}\`): there is nothing to run on a server`, 'Build the mode `spa` for files or `ssr` for a server', { because: 'The build script', file: facts.own.file });
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/vike.ts



const vike = {
    id: 'vike',
    name: 'Vike',
    packages: ['vike', 'vite-plugin-ssr'],
    supersedes: ['vite', 'storybook'],
    build: 'vike build',
    makes: { by: /^(?:vike|vite) build\b/, outputs: () => Promise.resolve(['dist']) },
    ownStart: /^(?:vike|vite)(?: (?:preview|dev)\b|$)/,
    port: 3000,
    serve: vike_serve
};
async function vike_serve({ app, own }) {
    const vite = await (0,node_config/* readConfig */.Xg)(app, (0,node_config/* withEndings */.l9)('vite.config'));
    const pages = await (0,node_config/* readConfig */.Xg)(app, (0,node_config/* withEndings */.l9)('pages/+config', 'src/pages/+config', '+config', 'renderer/+config'));
    const inVite = (0,node_config/* optionOfCalls */.iB)(vite, 'vike', 'prerender') ?? (0,node_config/* optionOfCalls */.iB)(vite, 'ssr', 'prerender');
    const inPages = pages && (0,node_config/* find */.I6)(pages, 'prerender');
    const [file, value] = inPages ? [pages, inPages] : [vite, inVite];
    if (file && value && !(value.kind === 'flag' && !value.flag))
        return (0,frameworks_common/* site */._P)({ root: 'dist/client', immutable: ['assets'] }, (0,node_config/* saying */.i)(file, value, ['prerender']));
    const server = (0,package_json/* dependencyOf */.bf)(own, 'vike-server', 'vike-photon', '@photonjs/core');
    if (server)
        return { because: server.evidence, start: 'node dist/server/index.mjs', outputs: ['dist'], port: 3000 };
    return {
        ...(0,frameworks_common/* refusal */.x5)('Vike renders pages on a server, and no script starts one', 'Add a script `start` that runs your server (its `preview` is for development), or `prerender: true` to +config for a static site', { because: 'The manifest', file: own.file }),
        outputs: ['dist']
    };
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/full-stack.ts






async function reactRouter(facts) {
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('react-router.config'));
    const folder = (0,node_config/* folderAt */.w3)(config, 'buildDirectory')?.value ?? 'build';
    const ssr = (0,node_config/* flagAt */.Qc)(config, 'ssr');
    if (ssr?.value === false)
        return singlePage(`${folder}/client`, config, ssr.evidence);
    return served(facts, '@react-router/serve', `react-router-serve ./${folder}/server/index.js`, [folder]);
}
const shell = '__spa-fallback.html';
function singlePage(root, config, because) {
    const pages = config && (0,node_config/* find */.I6)(config, 'prerender');
    const immutable = ['assets'];
    if (!pages || (pages.kind === 'flag' && !pages.flag))
        return (0,frameworks_common/* site */._P)({ root, fallback: 'index.html', immutable }, because);
    return {
        ...(0,frameworks_common/* site */._P)({ root, fallback: shell, immutable }, because),
        afterBuild: [`if [ ! -f ${root}/${shell} ]; then cp ${root}/index.html ${root}/${shell}; fi`]
    };
}
async function remix(facts) {
    const vite = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('vite.config'));
    const ssr = (0,node_config/* optionOfCalls */.iB)(vite, 'remix', 'ssr');
    if (vite && ssr?.kind === 'flag' && !ssr.flag) {
        return (0,frameworks_common/* site */._P)({ root: 'build/client', fallback: 'index.html', immutable: ['assets'] }, (0,node_config/* saying */.i)(vite, ssr, ['ssr']));
    }
    if (vite)
        return served(facts, '@remix-run/serve', 'remix-serve ./build/server/index.js', ['build']);
    const isFirst = ((0,frameworks_common/* lowest */.$k)(facts.own.dependencies.get('@remix-run/react')) ?? [2])[0] < 2;
    return served(facts, '@remix-run/serve', isFirst ? 'remix-serve build' : 'remix-serve build/index.js', [
        'build',
        'public/build'
    ]);
}
function served({ own }, server, start, outputs) {
    if (own.dependencies.has(server))
        return { start, outputs, port: 3000, variables: { HOST: '0.0.0.0' } };
    return (0,frameworks_common/* refusal */.x5)(`Nothing serves the app: \`${server}\` is not a dependency and no start script names a server`, `Add ${server}, and the script "start": "${start}"`, { because: 'The manifest', file: own.file });
}
const astroRow = {
    id: 'astro',
    name: 'Astro',
    command: /^astro build\b/,
    packages: ['astro'],
    supersedes: ['vite', 'storybook'],
    build: 'astro build',
    makes: { by: /^astro (?:build|check|sync)\b/, outputs: async (facts) => (await astro(facts)).outputs ?? ['dist'] },
    bundles: ['src', 'public'],
    ownStart: /^astro(?: (?:dev|start|preview)\b|$)|^node (?:\.\/)?dist\/server\/entry\.mjs/,
    port: 4321,
    serve: astro
};
async function astro(facts) {
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('astro.config'));
    const root = (0,node_config/* folderAt */.w3)(config, 'outDir')?.value ?? 'dist';
    const output = (0,node_config/* textAt */.$6)(config, 'output');
    const stated = config && (0,node_config/* find */.I6)(config, 'adapter');
    const chosen = config && chosenAdapter(config, stated, ['@astrojs/node']);
    const { adapter = stated, name } = chosen ?? {};
    const because = config && adapter && (0,node_config/* saying */.i)(config, adapter, ['adapter']);
    if (!config || !adapter || !because) {
        if (output && output.value !== 'static') {
            return (0,frameworks_common/* refusal */.x5)(`Astro renders on a server (\`output: '${output.value}'\`), but no adapter is set`, "Run `npx astro add node`, which adds `adapter: node({ mode: 'standalone' })`", output.evidence);
        }
        return (0,frameworks_common/* site */._P)({ root, immutable: [(0,node_config/* textAt */.$6)(config, 'build', 'assets')?.value ?? '_astro'] }, output?.evidence);
    }
    if (name === '@astrojs/node') {
        const mode = (0,node_config/* optionOf */.XD)(config, adapter, 'mode');
        if (mode?.kind === 'text' && mode.text === 'middleware') {
            return {
                ...(0,frameworks_common/* refusal */.x5)('The adapter of Astro only makes a middleware, and no start script names a server that uses it', "Use `mode: 'standalone'`, or add a start script with your server", because),
                outputs: [root]
            };
        }
        return {
            because,
            start: `node ./${root}/server/entry.mjs`,
            outputs: [root],
            port: 4321,
            variables: { HOST: '0.0.0.0' },
            ...(chosen?.isOneOfSeveral && { warnings: [at(severalAdapters('Astro', name), because)] })
        };
    }
    return (0,frameworks_common/* refusal */.x5)(`The adapter ${name === undefined ? 'of Astro' : `\`${name}\``} makes something for another platform, not a server that runs in a container`, 'Run `npx astro add node` for a server, or remove the adapter for a static site', because);
}
function chosenAdapter(config, value, ours) {
    const name = (0,node_config/* packageOf */.wg)(config, value);
    if (!value || name !== undefined)
        return value && name !== undefined ? { adapter: value, name } : undefined;
    for (const one of ours) {
        const local = [...config.imports].find(([, from]) => from === one)?.[0];
        const [adapter] = local === undefined ? [] : (0,node_config/* callsOf */.p9)(config, local);
        if (adapter)
            return { adapter, name: one, isOneOfSeveral: true };
    }
    return undefined;
}
function severalAdapters(framework, name) {
    return {
        code: 'unclear-configuration',
        message: `Which adapter ${framework} builds with depends on something that is not known before the build; the plan is for ${name}`,
        fix: `Name ${name} without a condition, or set by env what chooses it`
    };
}
const origin = {
    code: 'origin-needed',
    message: 'Behind a proxy SvelteKit refuses forms unless it knows the address of the site',
    fix: 'Set ORIGIN=https://your-address when the container runs'
};
const kitAdapters = [
    ...['@sveltejs/adapter-node', 'svelte-adapter-bun', '@sveltejs/adapter-bun'],
    '@sveltejs/adapter-static'
];
async function svelteKit(facts) {
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('svelte.config'));
    const vite = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('vite.config'));
    const inVite = (0,node_config/* optionOfCalls */.iB)(vite, 'sveltekit', 'adapter');
    const inOwn = config && (0,node_config/* find */.I6)(config, 'kit', 'adapter');
    const [file, stated] = config && inOwn ? [config, inOwn] : [vite, inVite];
    const because = file && stated && (0,node_config/* saying */.i)(file, stated, ['adapter']);
    const chosen = file && chosenAdapter(file, stated, kitAdapters);
    const { adapter = stated, name } = chosen ?? {};
    if (!file || !adapter || !because) {
        return (0,frameworks_common/* refusal */.x5)('SvelteKit has no adapter, so its build makes nothing that can run', 'Add @sveltejs/adapter-node to svelte.config.js', {
            because: 'The configuration',
            file: config?.file ?? facts.own.file
        });
    }
    const unclear = chosen?.isOneOfSeveral ? [at(severalAdapters('SvelteKit', chosen.name), because)] : [];
    const warnings = [...unclear, at(origin, because)];
    switch (name) {
        case '@sveltejs/adapter-node': {
            const out = outOf(file, adapter, 'out') ?? 'build';
            return { because, start: `node ${out}`, outputs: [out], port: 3000, warnings };
        }
        case '@sveltejs/adapter-bun':
        case 'svelte-adapter-bun': {
            const out = outOf(file, adapter, 'out') ?? 'build';
            return { because, start: `bun ./${out}/index.js`, outputs: [out], port: 3000, warnings };
        }
        case '@sveltejs/adapter-static': {
            const fallback = (0,node_config/* optionOf */.XD)(file, adapter, 'fallback');
            const root = outOf(file, adapter, 'pages') ?? 'build';
            const files = {
                root,
                ...(fallback?.kind === 'text' && { fallback: fallback.text }),
                immutable: ['_app/immutable']
            };
            return { ...(0,frameworks_common/* site */._P)(files, because), ...(unclear.length > 0 && { warnings: unclear }) };
        }
        case '@sveltejs/adapter-auto':
            return automatic(facts, because);
        default:
            return (0,frameworks_common/* refusal */.x5)(`The adapter ${name === undefined ? 'of SvelteKit' : `\`${name}\``} makes something for another platform, not a server that runs in a container`, 'Use @sveltejs/adapter-node in place of it (or @sveltejs/adapter-static, if all pages can be made in advance)', because);
    }
}
function outOf(config, adapter, key) {
    const value = (0,node_config/* optionOf */.XD)(config, adapter, key);
    return value && (0,node_config/* pathIn */.lW)(config.source, value)?.replace(/^\.\//, '');
}
function automatic({ own }, because) {
    if (!(0,frameworks_common/* isFrom */.L$)(own.dependencies.get('@sveltejs/adapter-auto'), 3)) {
        return (0,frameworks_common/* refusal */.x5)('The adapter `@sveltejs/adapter-auto` of this version knows no platform that is a container', 'Use @sveltejs/adapter-node in place of it', because);
    }
    const unpinned = {
        code: 'adapter-auto',
        message: '@sveltejs/adapter-auto has no adapter of its own for containers: the build installs @sveltejs/adapter-node, in no pinned version',
        fix: 'Use @sveltejs/adapter-node in place of it'
    };
    return {
        because,
        start: 'node build',
        outputs: ['build'],
        port: 3000,
        buildVariables: { GCP_BUILDPACKS: 'true' },
        warnings: [at(unpinned, because), at(origin, because)]
    };
}
function at(warning, { file, line }) {
    return { ...warning, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}
async function qwik(facts) {
    const { app, own } = facts;
    const file = await (0,node_facts/* firstThere */.bx)(app, (0,node_config/* withEndings */.l9)('adapters/static/vite.config', 'adapters/ssg/vite.config'));
    if (file !== undefined)
        return (0,frameworks_common/* site */._P)({ root: 'dist', immutable: ['build'] }, { because: `${file} is there`, file });
    for (const name of ['express', 'fastify', 'node-server', 'bun']) {
        const adapter = await (0,node_facts/* firstThere */.bx)(app, (0,node_config/* withEndings */.l9)(`adapters/${name}/vite.config`));
        if (adapter === undefined)
            continue;
        const program = name === 'bun' ? 'bun' : 'node';
        const isForTools = await runsOnTools(facts, `src/entry.${name}`);
        return {
            because: { because: `${adapter} is there`, file: adapter },
            start: `${program} server/entry.${name}.js`,
            outputs: ['dist', 'server'],
            ...(isForTools && { dependencies: 'all' }),
            port: 3000
        };
    }
    const fix = 'Run `npm run qwik add` and choose Express or Node.js';
    const [other] = (await app.find('vite.config.ts')).filter((path) => /^adapters\/[^/]+\/vite\.config\.ts$/.test(path));
    if (other !== undefined) {
        const what = `The adapter in ${other} makes something for another platform, not a server that runs in a container`;
        return (0,frameworks_common/* refusal */.x5)(what, fix, { because: `${other} is there`, file: other });
    }
    return (0,frameworks_common/* refusal */.x5)('Qwik has no adapter for a server or for files', fix, { because: 'The manifest', file: own.file });
}
async function runsOnTools({ app, own }, stem) {
    const file = await (0,node_facts/* firstThere */.bx)(app, [`${stem}.tsx`, `${stem}.ts`]);
    const text = file === undefined ? '' : ((await app.read(file)) ?? '');
    return [...own.dependencies.values()].some((one) => !(0,package_json/* isInstalledForProduction */.Nr)(one) &&
        !/^@(?:builder\.io|qwik\.dev)\//.test(one.name) &&
        (one.name === 'undici' || [`"${one.name}`, `'${one.name}`].some((name) => /^["'/]/.test(after(text, name)))));
}
function after(text, name) {
    const at = text.indexOf(name);
    return at < 0 ? '' : text.slice(at + name.length);
}
const fullStack = [
    {
        id: 'react-router',
        name: 'React Router',
        command: /^react-router build\b/,
        packages: ['@react-router/dev'],
        supersedes: ['vite', 'express', 'hono', 'storybook'],
        build: 'react-router build',
        makes: {
            by: /^react-router (?:build|typegen)\b/,
            outputs: async (facts) => (await reactRouter(facts)).outputs ?? ['build']
        },
        bundles: ['app', 'public'],
        ownStart: /^react-router(?:-serve\b| dev\b)/,
        port: 3000,
        serve: reactRouter
    },
    {
        id: 'remix',
        name: 'Remix',
        packages: ['@remix-run/react', '@remix-run/dev'],
        supersedes: ['vite', 'express', 'hono', 'storybook'],
        build: 'remix vite:build',
        makes: { by: /^remix (?:vite:)?build\b/, outputs: async (facts) => (await remix(facts)).outputs ?? ['build'] },
        bundles: ['app'],
        ownStart: /^remix(?:-serve\b| (?:vite:)?dev\b)/,
        port: 3000,
        serve: remix
    },
    astroRow,
    {
        id: 'sveltekit',
        name: 'SvelteKit',
        packages: ['@sveltejs/kit'],
        when: (facts) => Promise.resolve((0,frameworks_common/* buildCommands */.DL)(facts).every((command) => !/^svelte-package\b/.test(command)) || (0,frameworks_common/* buildsBy */.hy)(facts, /^vite build\b/)
            ? { because: 'It is an app' }
            : undefined),
        supersedes: ['vite', 'storybook'],
        build: 'vite build',
        makes: {
            by: /^(?:vite build|svelte-kit (?:build|sync))\b/,
            outputs: async (facts) => (await svelteKit(facts)).outputs ?? ['build']
        },
        bundles: ['src', 'static'],
        ownStart: /^(?:vite\b|svelte-kit\b|node (?:\.\/)?build(?:\/index\.js|\/)?$)/,
        port: 3000,
        serve: svelteKit
    },
    {
        id: 'qwik',
        name: 'Qwik',
        packages: ['@builder.io/qwik-city', '@qwik.dev/router'],
        supersedes: ['vite', 'express', 'fastify', 'storybook'],
        build: 'qwik build',
        makes: { by: /^(?:qwik|vite) build\b/, outputs: () => Promise.resolve(['dist', 'server']) },
        ownStart: /^(?:vite\b|(?:node|bun) server\/entry\.)/,
        port: 3000,
        serve: qwik
    },
    quasar,
    vike
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks/next.ts



const immutable = ['_next/static'];
const variables = { NEXT_TELEMETRY_DISABLED: '1' };
const next = {
    id: 'next',
    name: 'Next.js',
    command: /^next build\b/,
    packages: ['next'],
    when: hasPages,
    supersedes: ['vite', 'payload', 'storybook'],
    build: 'next build',
    makes: { by: /^next build\b/, outputs: async (facts) => [await distFolder(facts)] },
    ownStart: /^(?:next(?: start| dev| -|$)|node (?:\.\/)?[\w./-]*\/standalone\/\S*server\.js)/,
    cacheDirectories: ['.next/cache'],
    port: 3000,
    writable: async (facts) => writtenIn(facts, await distFolder(facts)),
    serve: next_serve
};
const ofPages = ['app', 'pages', 'src/app', 'src/pages'];
async function hasPages({ app, own }) {
    const evidence = own.dependencies.get('next')?.evidence ?? { because: 'Next.js builds it', file: own.file };
    if ([...own.scripts.values()].some(({ value }) => /(?:^|\s)next (?:build|dev|start|export)\b|(?:^|\s)next$/.test(value)))
        return evidence;
    for (const folder of ofPages)
        if (await app.hasFolder(folder))
            return evidence;
    return (await configOf({ app })) && evidence;
}
async function configOf({ app }) {
    return (0,node_config/* readConfig */.Xg)(app, (0,node_config/* withEndings */.l9)('next.config'));
}
async function distFolder(facts) {
    return (0,node_config/* folderAt */.w3)(await configOf(facts), 'distDir')?.value ?? '.next';
}
async function next_serve(facts) {
    const config = await configOf(facts);
    const output = config && (0,node_config/* find */.I6)(config, 'output');
    const dist = await distFolder(facts);
    const because = config && output && (0,node_config/* saying */.i)(config, output, ['output']);
    const exported = (0,frameworks_common/* buildsBy */.hy)(facts, /^next export\b/);
    if (output?.kind === 'text' && output.text === 'export')
        return (0,frameworks_common/* site */._P)({ root: dist === '.next' ? 'out' : dist, immutable }, because);
    if (exported)
        return (0,frameworks_common/* site */._P)({ root: (0,frameworks_common/* folderOption */._W)(facts, /^next export\b/, '-o', '--outdir') ?? 'out', immutable }, exported);
    const warnings = because && output?.kind === 'unknown' && output.texts.includes('export') ? [undecided(because)] : [];
    const stated = output?.kind === 'text' && output.text === 'standalone';
    if (stated || (0,frameworks_common/* isFrom */.L$)(facts.own.dependencies.get('next'), 12, 2)) {
        return standalone(facts, config, dist, warnings, stated ? because : undefined);
    }
    return {
        start: 'next start',
        outputs: [dist],
        port: 3000,
        variables,
        writable: await writtenIn(facts, dist),
        warnings
    };
}
function undecided({ file, line }) {
    return {
        code: 'unclear-configuration',
        message: `Whether Next.js exports files depends on something that is not known before the build; the plan is for a server`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: "Write `output: 'export'` without a condition if it is a static site"
    };
}
async function standalone(facts, config, dist, warnings, because) {
    const { app, own, workspace } = facts;
    const inner = innerFolder(config, workspace?.folder?.value ?? '');
    const root = `${dist}/standalone`;
    const server = (0,paths/* join */.fj)(root, inner).replace(/\/$/, '');
    const generates = ['next-sitemap', 'next-pwa', '@ducanh2912/next-pwa', '@serwist/next'].some((name) => own.dependencies.has(name));
    const hasPublic = await app.hasFolder('public');
    const up = inner === '' || (0,frameworks_common/* isFrom */.L$)(own.dependencies.get('next'), 16)
        ? undefined
        : inner
            .split('/')
            .map(() => '..')
            .join('/');
    return (0,frameworks_common/* bundled */.vw)([root], `node ${server}/server.js`, {
        ...(because && { because }),
        port: 3000,
        variables: { ...variables, HOSTNAME: '0.0.0.0', ...byFamily(own) },
        buildVariables: {
            ...(!because && { NEXT_PRIVATE_STANDALONE: 'true' }),
            ...(up !== undefined && { NEXT_PRIVATE_OUTPUT_TRACE_ROOT: up })
        },
        afterBuild: [
            `cp -r ${dist}/static ${server}/${dist}/static`,
            ...(hasPublic
                ? [`cp -r public ${server}/public`]
                : generates
                    ? [`if [ -d public ]; then cp -r public ${server}/; fi`]
                    : [])
        ],
        writable: await writtenIn(facts, `${server}/${dist}`),
        ...(own.dependencies.has('payload') && { demands: ['PAYLOAD_SECRET'] }),
        warnings
    });
}
function byFamily({ dependencies }) {
    const [major, minor] = (0,frameworks_common/* lowest */.$k)(dependencies.get('next')) ?? [];
    return major === 13 && minor === 4 ? { NODE_OPTIONS: '--dns-result-order=ipv4first' } : {};
}
function innerFolder(config, folder) {
    const set = config && ((0,node_config/* find */.I6)(config, 'outputFileTracingRoot') ?? (0,node_config/* find */.I6)(config, 'experimental', 'outputFileTracingRoot'));
    const path = config && set && (0,node_config/* pathIn */.lW)(config.source, set);
    if (path === undefined)
        return folder;
    const ups = path.split('/').filter((step) => step === '..').length;
    return folder
        .split('/')
        .slice(ups === 0 ? folder.length : -ups)
        .join('/');
}
async function writtenIn(facts, dist) {
    return [`${dist}/cache`, ...((await regenerates(facts)) ? [`${dist}/server`] : [])];
}
const pages = /^(?:src\/)?(?:app|pages)\/.*\.[jt]sx?$/;
const mostPages = 300;
async function regenerates({ app }) {
    if ((0,node_config/* flagAt */.Qc)(await configOf({ app }), 'cacheComponents')?.value)
        return true;
    for (const file of (await app.list()).filter((name) => pages.test(name)).slice(0, mostPages)) {
        const text = (await app.read(file)) ?? '';
        if (/\b(?:revalidate\w*|generateStaticParams|getStaticProps|unstable_cache)\b|['"]use cache\b/.test(text))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/providers/node/values.ts
var node_values = __webpack_require__(3417);
;// CONCATENATED MODULE: ./src/providers/node/frameworks/nitro.ts




const forNode = /^(?:node(?:[-_]server|[-_]cluster)?|heroku|render(?:[-_]com)?|digital[-_]ocean|koyeb|flight[-_]control|zeabur|zerops|platform[-_]sh|clever[-_]cloud|standard)$/;
const forFiles = /^(?:static|github[-_]pages|gitlab[-_]pages|.*[-_]static)$/;
function byNitro(preset, immutable, folder = '.output') {
    if (preset && forFiles.test(preset.value))
        return (0,frameworks_common/* site */._P)({ root: `${folder}/public`, immutable }, preset.evidence);
    if (preset && /^bun$/.test(preset.value))
        return (0,frameworks_common/* bundled */.vw)([folder], `bun ${folder}/server/index.mjs`, { port: 3000, because: preset.evidence });
    if (preset && !forNode.test(preset.value)) {
        return (0,frameworks_common/* refusal */.x5)(`The preset \`${preset.value}\` makes no server that runs in a container`, 'Remove the preset, or set it to `node-server`', preset.evidence);
    }
    return (0,frameworks_common/* bundled */.vw)([folder], `node ${folder}/server/index.mjs`, {
        port: 3000,
        variables: { HOST: '0.0.0.0' },
        ...(preset && { because: preset.evidence })
    });
}
async function presetOf(facts) {
    for (const stem of ['nitro.config', 'app.config', 'vite.config']) {
        const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)(stem));
        const stated = config && presetIn(config);
        if (stated)
            return stated;
    }
    return scriptPreset(facts);
}
function presetIn(config) {
    for (const path of [['preset'], ['server', 'preset'], ['nitro', 'preset']]) {
        const stated = (0,node_config/* textAt */.$6)(config, ...path);
        if (stated)
            return stated;
    }
    const inner = (0,node_config/* optionOfCalls */.iB)(config, 'analog', 'nitro');
    const values = [
        ...['nitro', 'nitroV2Plugin'].map((name) => (0,node_config/* optionOfCalls */.iB)(config, name, 'preset')),
        inner?.kind === 'table' ? (0,node_values/* entryOf */.Ms)(config.source, inner.at, 'preset') : undefined
    ];
    const value = values.find((one) => one !== undefined);
    return value?.kind === 'text' ? { value: value.text, evidence: (0,node_config/* saying */.i)(config, value, ['preset']) } : undefined;
}
function scriptPreset({ own }) {
    const script = own.scripts.get('build');
    const value = /(?:(?:NITRO|BUILD)_PRESET=|--preset[ =])["']?([\w-]+)/.exec(script?.value.slice(0, 2000) ?? '')?.[1];
    return script && value !== undefined ? { value, evidence: script.reason } : undefined;
}
async function nuxt(facts) {
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('nuxt.config'));
    const generates = (0,frameworks_common/* buildsBy */.hy)(facts, /^nux[ti] build\b/) ? undefined : (0,frameworks_common/* buildsBy */.hy)(facts, /^nux[ti] generate\b/);
    const onlyClient = (0,node_config/* flagAt */.Qc)(config, 'ssr')?.value === false || (0,node_config/* textAt */.$6)(config, 'mode')?.value === 'spa';
    const fallback = onlyClient ? { fallback: '200.html' } : {};
    const immutable = ['_nuxt'];
    if ((0,frameworks_common/* isFrom */.L$)(facts.own.dependencies.get('nuxt') ?? facts.own.dependencies.get('nuxt3'), 3)) {
        if (generates)
            return (0,frameworks_common/* site */._P)({ root: '.output/public', ...fallback, immutable }, generates);
        return byNitro((0,node_config/* textAt */.$6)(config, 'nitro', 'preset') ?? scriptPreset(facts), immutable);
    }
    const target = (0,node_config/* textAt */.$6)(config, 'target');
    if (generates || target?.value === 'static') {
        const root = (0,node_config/* folderAt */.w3)(config, 'generate', 'dir')?.value ?? 'dist';
        return {
            ...(0,frameworks_common/* site */._P)({ root, ...fallback, immutable }, generates ?? target?.evidence),
            ...(!generates && { afterBuild: ['nuxt generate'] })
        };
    }
    return {
        start: 'nuxt start',
        outputs: [(0,node_config/* folderAt */.w3)(config, 'buildDir')?.value ?? '.nuxt'],
        port: 3000,
        variables: { HOST: '0.0.0.0' }
    };
}
const nuxtRow = {
    id: 'nuxt',
    name: 'Nuxt',
    command: /^nux[ti] (?:build|generate)\b/,
    packages: ['nuxt', 'nuxt3', 'nuxt-edge', 'nuxt-ts'],
    supersedes: ['vite', 'nitro', 'vue-cli', 'storybook'],
    otherScripts: ['generate'],
    build: 'nuxt build',
    ownStart: /^(?:nuxt|nuxi|nuxt-ts)(?: (?:start|preview|dev)\b|$)|^node (?:\.\/)?\.output\/server\/index\.mjs/,
    makes: { by: /^nux[ti] build\b/, outputs: async (facts) => (await nuxt(facts)).outputs ?? [] },
    port: 3000,
    serve: nuxt
};
async function tanstack(facts) {
    const { app, own } = facts;
    const vite = await (0,node_config/* readConfig */.Xg)(app, (0,node_config/* withEndings */.l9)('vite.config'));
    const nitro = ['nitro', 'nitropack', 'vinxi', '@tanstack/nitro-v2-vite-plugin'].find((name) => own.dependencies.has(name));
    const platform = ['@cloudflare/vite-plugin', '@netlify/vite-plugin-tanstack-start'].find((name) => own.dependencies.has(name));
    const spa = (0,node_config/* optionOfCalls */.iB)(vite, 'tanstackStart', 'spa');
    if (vite && spa && spaIsOn(vite, spa)) {
        return (0,frameworks_common/* site */._P)({ root: 'dist/client', fallback: '_shell.html', immutable: ['assets'] }, (0,node_config/* saying */.i)(vite, spa, ['spa']));
    }
    if (nitro !== undefined)
        return byNitro(await presetOf(facts), ['assets']);
    return (0,frameworks_common/* refusal */.x5)(platform === undefined
        ? 'TanStack Start makes a handler, but nothing that listens'
        : `\`${platform}\` makes something for another platform, not a server that runs in a container`, 'Add the plugin `nitro()` of nitro to vite.config.ts, or a start script with a server', { because: 'The configuration', file: vite?.file ?? own.file });
}
function spaIsOn({ source }, spa) {
    if (spa.kind === 'flag')
        return spa.flag;
    const enabled = spa.kind === 'table' ? (0,node_values/* entryOf */.Ms)(source, spa.at, 'enabled') : spa;
    return enabled === undefined || (enabled.kind === 'flag' && enabled.flag);
}
async function nitro(facts) {
    return byNitro(await presetOf(facts), ['_build/assets', 'assets']);
}
async function analog(facts) {
    const vite = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('vite.config'));
    const isStatic = (0,node_config/* optionOfCalls */.iB)(vite, 'analog', 'static');
    if (vite && isStatic?.kind === 'flag' && isStatic.flag)
        return (0,frameworks_common/* site */._P)({ root: 'dist/analog/public', immutable: ['assets'] }, (0,node_config/* saying */.i)(vite, isStatic, ['static']));
    return byNitro(await presetOf(facts), ['assets'], 'dist/analog');
}
const solidStart = {
    id: 'solid-start',
    name: 'SolidStart',
    packages: ['@solidjs/start'],
    supersedes: ['vite', 'nitro', 'storybook'],
    ownStart: /^(?:vinxi|vite)\b|^node (?:\.\/)?\.output\//,
    port: 3000,
    serve: nitro
};
const onNitro = [
    nuxtRow,
    { ...solidStart, without: ['vinxi'], build: 'vite build' },
    { ...solidStart, id: 'solid-start-vinxi', when: (0,node_facts/* dependsOn */.fr)('vinxi'), build: 'vinxi build' },
    {
        id: 'tanstack-start',
        name: 'TanStack Start',
        packages: ['@tanstack/react-start', '@tanstack/solid-start', '@tanstack/vue-start', '@tanstack/start'],
        supersedes: ['vite', 'nitro', 'storybook'],
        build: 'vite build',
        makes: { by: /^vite build\b/, outputs: () => Promise.resolve(['dist']) },
        ownStart: /^(?:vinxi|vite)\b|^node (?:\.\/)?\.output\//,
        port: 3000,
        serve: tanstack
    },
    {
        id: 'analog',
        name: 'Analog',
        packages: ['@analogjs/platform'],
        supersedes: ['vite', 'angular', 'nitro', 'storybook'],
        build: 'vite build',
        ownStart: /^(?:vite|ng)\b|^node (?:\.\/)?dist\/analog\//,
        port: 3000,
        serve: analog
    },
    {
        id: 'nitro',
        name: 'Nitro',
        packages: ['nitropack', 'nitro'],
        supersedes: ['vite'],
        build: 'nitro build',
        ownStart: /^nitro(?:pack)?\b|^node (?:\.\/)?\.output\//,
        port: 3000,
        serve: nitro
    }
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks/rsbuild.ts


const builds = /^rsbuild build\b/;
const config = (0,node_config/* withEndings */.l9)('rsbuild.config');
const rsbuild = {
    id: 'rsbuild',
    name: 'Rsbuild',
    command: builds,
    packages: ['@rsbuild/core'],
    build: 'rsbuild build',
    when: (facts) => Promise.resolve((0,frameworks_common/* buildsBy */.hy)(facts, builds)),
    ownStart: /^rsbuild\b/,
    serve: async ({ app }) => {
        const said = await (0,node_config/* readConfig */.Xg)(app, config);
        if ((0,node_config/* textAt */.$6)(said, 'output', 'target')?.value === 'node' || (said && (0,node_config/* find */.I6)(said, 'environments')))
            return undefined;
        const root = (0,node_config/* folderAt */.w3)(said, 'output', 'distPath', 'root') ?? (0,node_config/* folderAt */.w3)(said, 'output', 'distPath');
        return (0,frameworks_common/* site */._P)({ root: root?.value ?? 'dist', fallback: 'index.html', immutable: ['static'] }, root?.evidence);
    }
};

// EXTERNAL MODULE: ./src/providers/node/commands.ts
var commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/roles.ts
var roles = __webpack_require__(4314);
;// CONCATENATED MODULE: ./src/providers/node/frameworks/adonis.ts




const adonis = {
    id: 'adonis',
    name: 'AdonisJS',
    packages: ['@adonisjs/core'],
    supersedes: ['vite'],
    build: 'node ace build',
    makes: { by: /^node ace build\b/, outputs: () => Promise.resolve(['build']) },
    ownStart: /^(?:cd build && )?node (?:ace(?:\.js)? serve\b|(?:\.\/)?(?:build\/)?(?:bin\/)?server\.js)/,
    ownRelease: /^(?:cd build && )?node (?:\.\/)?(?:build\/)?ace(?:\.js)? migration:run\b/,
    port: 3333,
    serve: adonis_serve
};
async function adonis_serve(facts) {
    const { app, own } = facts;
    const isNew = (0,frameworks_common/* isFrom */.L$)(own.dependencies.get('@adonisjs/core'), 6);
    const file = isNew || (await app.has('bin/server.ts')) ? 'bin/server.js' : 'server.js';
    const migrates = own.dependencies.has('@adonisjs/lucid') && (await app.hasFolder('database/migrations'));
    return {
        start: `cd build && node ${file}`,
        ...(migrates && { release: '(cd build && node ace migration:run --force)' }),
        outputs: ['build'],
        onlyOutputs: true,
        dependencies: 'production',
        port: 3333,
        variables: { HOST: '0.0.0.0' },
        demands: await adonis_demandedBy(facts),
        ...(await writtenBy(facts))
    };
}
const given = /^(?:NODE_ENV|PORT|HOST)$/;
const rule = /^\s*(\w+):\s*Env\.schema\.\w+\(/;
async function adonis_demandedBy({ app }) {
    const file = await (0,node_facts/* firstThere */.bx)(app, ['start/env.ts', 'env.ts']);
    const text = file === undefined ? undefined : await app.read(file);
    if (file === undefined || text === undefined)
        return ['APP_KEY'];
    return text.split('\n').flatMap((line, index) => {
        const name = rule.exec(line)?.[1];
        if (name === undefined || given.test(name))
            return [];
        return [(0,draft/* reasoned */.u)(name, `AdonisJS does not start without it: ${file} says so`, { file, line: index + 1 })];
    });
}
async function writtenBy({ app, own }) {
    const database = await lineWith(app, 'config/database.ts', /\btmpPath\(/);
    const uploads = await lineWith(app, 'config/drive.ts', /\bmakePath\(\s*['"]storage\b/);
    const isOnly = database && !(0,writable/* usesServer */.OT)(own);
    return {
        writable: [...(database ? ['build/tmp'] : []), ...(uploads ? ['build/storage'] : [])],
        ...(isOnly && { warnings: [(0,writable/* sqliteInImage */.j4)('The database of AdonisJS', database)] })
    };
}
async function lineWith(app, file, pattern) {
    const at = ((await app.read(file)) ?? '').split('\n').findIndex((line) => pattern.test(line));
    return at < 0 ? undefined : { file, line: at + 1 };
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/hosted.ts


const table = [
    {
        what: 'a browser extension',
        packages: ['wxt', 'plasmo', '@crxjs/vite-plugin', 'vite-plugin-web-extension', '@samrum/vite-plugin-web-extension']
    },
    { what: 'an extension for VS Code', keys: [['engines', 'vscode']] },
    {
        what: 'a theme for Ghost',
        keys: [
            ['engines', 'ghost'],
            ['engines', 'ghost-api'],
            ['config', 'posts_per_page']
        ]
    },
    { what: 'an extension for Directus', keys: [['directus:extension']] },
    { what: 'a plugin for Homebridge', keys: [['engines', 'homebridge']] },
    { what: 'a set of nodes for Node-RED', keys: [['node-red', 'nodes']] },
    { what: 'a plugin for Obsidian', packages: ['obsidian'] },
    { what: 'a plugin for Figma', packages: ['@figma/plugin-typings'] },
    { what: 'an extension for Raycast', packages: ['@raycast/api'] }
];
const places = ['', 'src/', 'source/', 'app/', 'public/', 'static/', 'src/app/', 'extension/src/'];
async function ofBrowser(app) {
    for (const path of await app.find('manifest.json')) {
        if (!places.some((folder) => path === `${folder}manifest.json`))
            continue;
        const manifest = await app.manifest(path).catch(() => undefined);
        const version = manifest?.get('manifest_version');
        if (manifest && (version === 2 || version === 3))
            return { because: `${path} makes a browser extension of it`, file: path, ...(0,package_json/* lineOf */.cA)(manifest, 'manifest_version') };
    }
    return undefined;
}
async function hostedBy({ app, own }) {
    for (const { what, packages = [], keys = [] } of table) {
        const dependency = packages.map((name) => own.dependencies.get(name)).find((one) => one !== undefined);
        if (dependency)
            return { what, why: dependency.evidence };
        const key = keys.find((path) => own.manifest.get(...path) !== undefined);
        if (key)
            return {
                what,
                why: { because: `\`${key.join('.')}\` is there`, file: own.file, ...(0,package_json/* lineOf */.cA)(own.manifest, ...key) }
            };
    }
    const why = await ofBrowser(app);
    return why && { what: 'a browser extension', why };
}
async function refused(facts) {
    const found = await hostedBy(facts);
    if (!found)
        return undefined;
    return {
        ...(0,frameworks_common/* refusal */.x5)(`This is ${found.what}: another program loads it, and there is nothing to run on a server`, 'Name the folder of a server or a web app with `context`, or say how it is started with start-cmd', found.why),
        isClient: true
    };
}
const hosted = {
    id: 'hosted',
    name: 'Extension',
    packages: [],
    when: async (facts) => (await hostedBy(facts))?.why,
    supersedes: ['vite', 'webpack', 'react-scripts', 'vue-cli', 'parcel', 'rsbuild', 'storybook', 'express'],
    serve: refused
};

;// CONCATENATED MODULE: ./src/providers/node/frameworks/moleculer.ts
const moleculer = {
    id: 'moleculer',
    name: 'Moleculer',
    packages: ['moleculer'],
    supersedes: ['express'],
    ownStart: /^moleculer-runner$/,
    port: 3000,
    serve: moleculer_serve
};
async function moleculer_serve({ app, own }) {
    if (!(await app.hasFolder('services')))
        return undefined;
    const isCompiled = own.scripts.has('build') && (await app.has('tsconfig.json'));
    return {
        start: 'moleculer-runner',
        kind: own.dependencies.has('moleculer-web') ? 'web' : 'worker',
        outputs: isCompiled ? ['dist'] : [],
        variables: { SERVICEDIR: isCompiled ? 'dist/services' : 'services' }
    };
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/servers.ts










async function nest({ app, own }) {
    const cli = await app.manifest('nest-cli.json');
    const entry = cli?.text('entryFile') ?? 'main';
    const isSeveral = cli?.get('monorepo') === true;
    const root = cli?.text('root');
    const file = isSeveral && root !== undefined ? `dist/${root}/${entry}.js` : `dist/${entry}.js`;
    const line = cli?.line('root');
    return {
        start: `node ${file}`,
        outputs: ['dist'],
        because: isSeveral
            ? { because: 'nest-cli.json names the app', file: 'nest-cli.json', ...(line !== undefined && { line }) }
            : (own.dependencies.get('@nestjs/core')?.evidence ?? { because: 'package.json is there', file: own.file })
    };
}
async function nx({ app, workspace }) {
    const project = workspace?.folder ? undefined : await app.manifest('project.json');
    const options = ['targets', 'build', 'options'];
    const executor = project?.text('targets', 'build', 'executor') ?? '';
    const folder = (0,paths/* normalise */.j7)(project?.text(...options, 'outputPath') ?? '');
    const main = project?.text(...options, 'main');
    if (!project || !folder || main === undefined || !/:(?:webpack|esbuild|tsc|swc|rspack)$/.test(executor))
        return undefined;
    const name = (0,paths/* nameOf */.Vb)(main).replace(/\.[cm]?[jt]s$/, '.js');
    return {
        because: {
            because: 'project.json says where it is built',
            file: 'project.json',
            ...(0,package_json/* lineOf */.cA)(project, ...options, 'outputPath')
        },
        start: `node ${/:(?:tsc|swc)$/.test(executor) ? `${folder}/${main.replace(/\.[cm]?[jt]s$/, '.js')}` : `${folder}/${name}`}`,
        outputs: [folder]
    };
}
async function workerd({ app }) {
    const file = await (0,node_facts/* firstThere */.bx)(app, ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc']);
    const config = file === undefined ? undefined : await app.manifest(file);
    if (!config || file === undefined || config.text('main') === undefined)
        return undefined;
    return (0,frameworks_common/* refusal */.x5)(`${file} makes a worker for Cloudflare of it, and nothing in it listens in a container`, 'Add a program that listens (Hono: `serve` of @hono/node-server) and a script `start` that runs it', { because: 'The configuration', file, ...(0,package_json/* lineOf */.cA)(config, 'main') });
}
async function feathers({ app }) {
    const config = await app.manifest('config/default.json');
    const port = config?.get('port');
    const number = typeof port === 'number' ? port : Number(config?.text('port'));
    const line = config?.line('port');
    const compiles = await app.has('src/index.ts');
    const entry = compiles ? 'lib/index.js' : await (0,node_facts/* firstThere */.bx)(app, ['src/index.js', 'lib/index.js']);
    if (entry === undefined)
        return undefined;
    return {
        start: `node ${entry}`,
        outputs: compiles ? ['lib'] : [],
        ...(number > 0 && {
            port: {
                value: number,
                reason: {
                    because: 'config/default.json says the port',
                    file: 'config/default.json',
                    ...(line !== undefined && { line })
                }
            }
        })
    };
}
async function meteor({ own }) {
    return Promise.resolve((0,frameworks_common/* refusal */.x5)('Meteor is not supported: its build needs the tool `meteor`, which no package manager of Node.js brings', "Run `meteor build --directory` in your workflow and name the folder `bundle` with `context`, or use Meteor's own image with a Dockerfile", { because: 'Meteor', file: own.file }));
}
function client(what) {
    return ({ own }) => Promise.resolve({
        ...(0,frameworks_common/* refusal */.x5)(`This is ${what}: there is nothing to run on a server`, 'Name the folder of a server or a web app with `context`', { because: 'The manifest', file: own.file }),
        isClient: true
    });
}
function plain(id, name, packages, port = 3000) {
    return { id, name, packages, port };
}
function scriptWith(own, pattern) {
    return [...own.scripts.values()].find(({ value }) => pattern.test(value))?.reason;
}
const sails = {
    ...plain('sails', 'Sails', ['sails'], 1337),
    writable: ({ own }) => Promise.resolve(['.tmp', ...(own.dependencies.has('sails-hook-grunt') ? ['views'] : [])])
};
const electronConfig = (0,node_config/* withEndings */.l9)('electron.vite.config', 'forge.config');
async function isAlsoSite(app, own) {
    const makesBoth = ['vite-plugin-electron', 'electron-vite', 'vue-cli-plugin-electron-builder', '@electron-forge/cli'];
    const build = own.scripts.get('build')?.value ?? 'electron';
    if (/electron/.test(build) || makesBoth.some((name) => own.dependencies.has(name)))
        return false;
    const served = ['preview', 'serve'].some((name) => (0,roles/* roleOf */.k)((0,commands/* commandOf */.Nl)(own.scripts.get(name)?.value ?? '')) === 'preview');
    return served || (await isPublished(app));
}
async function isPublished(app) {
    if (await (0,node_facts/* firstThere */.bx)(app, ['vercel.json', 'netlify.toml']))
        return true;
    const file = await (0,node_facts/* firstThere */.bx)(app, ['docker-compose.yml', 'docker-compose.yaml', 'compose.yaml', 'compose.yml']);
    return file !== undefined && /^\s+build:/m.test((await app.read(file)) ?? '');
}
const servers = [
    {
        id: 'electron',
        name: 'Electron',
        packages: ['electron', 'electron-prebuilt', 'electron-nightly'],
        supersedes: ['vite', 'react-scripts', 'vue-cli', 'parcel', 'angular', 'express', 'storybook'],
        when: async ({ app, own }) => {
            const config = await (0,node_config/* readConfig */.Xg)(app, electronConfig);
            const main = own.manifest.text('main');
            const starts = own.scripts.get('start')?.value ?? '';
            if (config)
                return { because: `${config.file} is there`, file: config.file };
            const isDesktop = /\belectron(?:-forge|-vite)?\b/.test(starts) || main !== undefined;
            return isDesktop && !(await isAlsoSite(app, own)) ? own.dependencies.get('electron')?.evidence : undefined;
        },
        ownStart: /\belectron/,
        serve: client('a desktop app (Electron)')
    },
    {
        id: 'tauri',
        name: 'Tauri',
        packages: ['@tauri-apps/api'],
        files: ['src-tauri/tauri.conf.json', 'src-tauri/tauri.conf.json5', 'src-tauri/Tauri.toml'],
        supersedes: ['vite', 'react-scripts', 'vue-cli', 'parcel', 'angular', 'sveltekit', 'next', 'nuxt', 'storybook'],
        when: async ({ app, own }) => (await isPublished(app)) ? undefined : own.dependencies.get('@tauri-apps/api')?.evidence,
        ownStart: /^tauri\b/,
        serve: client('a desktop app (Tauri)')
    },
    {
        id: 'react-native',
        name: 'React Native',
        packages: ['react-native'],
        without: ['expo', 'react-native-web', 'next', 'vite', 'react-scripts'],
        ownStart: /^(?:react-native|metro)\b/,
        serve: client('an app for phones (React Native)')
    },
    {
        id: 'meteor',
        name: 'Meteor',
        packages: [],
        files: ['.meteor/release', '.meteor/packages'],
        supersedes: ['express', 'vite', 'storybook'],
        ownStart: /^meteor\b/,
        serve: meteor
    },
    {
        id: 'redwood',
        name: 'Redwood',
        packages: ['@redwoodjs/core'],
        files: ['redwood.toml'],
        build: 'rw build',
        ownStart: /^(?:rw|redwood)\b/,
        port: 8910,
        serve: () => Promise.resolve({ start: 'rw serve', dependencies: 'all' })
    },
    {
        id: 'nest',
        name: 'NestJS',
        packages: ['@nestjs/core'],
        supersedes: ['express', 'fastify', 'vite', 'storybook'],
        build: 'nest build',
        makes: { by: /^nest build\b/, outputs: () => Promise.resolve(['dist']) },
        ownStart: /^nest\b/,
        port: 3000,
        serve: nest
    },
    {
        id: 'nx',
        name: 'Nx',
        packages: ['nx', '@nrwl/cli', '@nrwl/workspace'],
        files: ['project.json'],
        supersedes: ['express', 'fastify', 'koa', 'hono'],
        build: 'nx build',
        makes: { by: /^nx (?:run \S+:)?build\b/, outputs: async (facts) => (await nx(facts))?.outputs ?? ['dist'] },
        ownStart: /^nx (?:serve|run)\b/,
        port: 3000,
        serve: nx
    },
    adonis,
    {
        id: 'feathers',
        name: 'Feathers',
        packages: ['@feathersjs/feathers'],
        supersedes: ['express', 'koa'],
        port: 3030,
        serve: feathers
    },
    plain('express', 'Express', ['express']),
    {
        ...plain('fastify-cli', 'Fastify', ['fastify-cli']),
        when: ({ own }) => Promise.resolve(scriptWith(own, /\bfastify start\b/)),
        supersedes: ['fastify'],
        variables: { FASTIFY_ADDRESS: '0.0.0.0' }
    },
    plain('fastify', 'Fastify', ['fastify', 'fastify-cli']),
    plain('koa', 'Koa', ['koa']),
    plain('hono', 'Hono', ['hono']),
    plain('elysia', 'Elysia', ['elysia']),
    plain('hapi', 'hapi', ['@hapi/hapi', 'hapi']),
    plain('apollo', 'Apollo Server', ['@apollo/server', 'apollo-server'], 4000),
    moleculer,
    { ...plain('loopback', 'LoopBack', ['@loopback/rest']), supersedes: ['express'], variables: { HOST: '0.0.0.0' } },
    sails,
    plain('apostrophe', 'ApostropheCMS', ['apostrophe']),
    plain('socket.io', 'Socket.IO', ['socket.io']),
    plain('slack-bolt', 'Slack Bolt', ['@slack/bolt']),
    hosted,
    {
        id: 'cloudflare-worker',
        name: 'Cloudflare Workers',
        packages: [],
        without: ['@hono/node-server'],
        files: ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'],
        serve: workerd
    },
    {
        id: 'bot',
        name: 'Bot',
        packages: [
            ...['discord.js', '@discordjs/core', 'eris', 'oceanic.js', '@sapphire/framework', 'discord-akairo'],
            ...['telegraf', 'grammy', 'node-telegram-bot-api', '@slack/rtm-api', '@slack/socket-mode'],
            ...['whatsapp-web.js', '@whiskeysockets/baileys', 'tmi.js', 'matrix-bot-sdk', 'twit', 'mineflayer']
        ],
        kind: 'worker'
    }
];

// EXTERNAL MODULE: ./src/providers/node/tokens.ts + 1 modules
var tokens = __webpack_require__(4664);
;// CONCATENATED MODULE: ./src/providers/node/frameworks/sites.ts






async function docsFolder(facts, command, own) {
    const named = (0,frameworks_common/* folderArgument */.YC)(facts, command);
    if (named !== '')
        return named;
    for (const folder of ['', 'docs', 'src', 'doc', 'website'])
        if (await facts.app.hasFolder((0,paths/* join */.fj)(folder, own)))
            return folder;
    return 'docs';
}
async function vitepress(facts) {
    const folder = await docsFolder(facts, /^vitepress build/, '.vitepress');
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)((0,paths/* join */.fj)(folder, '.vitepress/config'), (0,paths/* join */.fj)(folder, '.vitepress/config/index')));
    const out = (0,frameworks_common/* folderOption */._W)(facts, /^vitepress build/, '--outDir');
    const set = (0,node_config/* folderAt */.w3)(config, 'outDir');
    const assets = (0,node_config/* textAt */.$6)(config, 'assetsDir')?.value ?? 'assets';
    return (0,frameworks_common/* site */._P)({ root: out ?? (set ? (0,paths/* join */.fj)(folder, set.value) : (0,paths/* join */.fj)(folder, '.vitepress/dist')), immutable: [assets] }, set?.evidence);
}
async function vuepress(facts) {
    const folder = await docsFolder(facts, /^vuepress build/, '.vuepress');
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)((0,paths/* join */.fj)(folder, '.vuepress/config')));
    const set = (0,node_config/* folderAt */.w3)(config, 'dest');
    const out = (0,frameworks_common/* folderOption */._W)(facts, /^vuepress build/, '--dest', '-d');
    return (0,frameworks_common/* site */._P)({ root: out ?? set?.value ?? (0,paths/* join */.fj)(folder, '.vuepress/dist'), immutable: ['assets'] }, set?.evidence);
}
async function eleventy(facts) {
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, [...(0,node_config/* withEndings */.l9)('eleventy.config'), '.eleventy.js']);
    const set = (0,node_config/* folderAt */.w3)(config, 'dir', 'output') ?? givenFolder(config, 'setOutputDirectory');
    const out = (0,frameworks_common/* folderOption */._W)(facts, /\beleventy\b/, '--output');
    return (0,frameworks_common/* site */._P)({ root: out ?? set?.value ?? '_site' }, set?.evidence);
}
function givenFolder(config, name) {
    const [call] = config ? (0,node_config/* callsOf */.p9)(config, name) : [];
    const [first] = config && call?.kind === 'call' ? (0,tokens/* partsOf */.CI)(config.source, call.open) : [];
    const path = config && first && (0,node_config/* pathIn */.lW)(config.source, (0,node_values/* valueOf */.RP)(config.source, first));
    const value = path === undefined ? undefined : (0,paths/* normalise */.j7)(path);
    return config && call && value ? { value, evidence: (0,node_config/* saying */.i)(config, call, [name]) } : undefined;
}
async function hexo({ app }) {
    const config = await app.manifest('_config.yml');
    return (0,frameworks_common/* site */._P)({ root: config?.text('public_dir') ?? 'public' });
}
async function docusaurus(facts) {
    return Promise.resolve((0,frameworks_common/* site */._P)({ root: (0,frameworks_common/* folderOption */._W)(facts, /^docusaurus build\b/, '--out-dir') ?? 'build', immutable: ['assets'] }));
}
async function vueCli(facts) {
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, (0,node_config/* withEndings */.l9)('vue.config'));
    const set = (0,node_config/* folderAt */.w3)(config, 'outputDir');
    const root = (0,frameworks_common/* folderOption */._W)(facts, /^vue-cli-service build\b/, '--dest') ?? set?.value ?? 'dist';
    const pages = config && (0,node_config/* find */.I6)(config, 'pages');
    const assets = (0,node_config/* textAt */.$6)(config, 'assetsDir')?.value ?? '';
    const isHashed = (0,node_config/* flagAt */.Qc)(config, 'filenameHashing')?.value !== false;
    const immutable = ['js', 'css', 'img', 'fonts'].map((folder) => (0,paths/* join */.fj)(assets, folder));
    return (0,frameworks_common/* site */._P)({ root, ...(!pages && { fallback: 'index.html' }), ...(isHashed && { immutable }) }, set?.evidence);
}
function reactScripts(facts) {
    const path = /\bBUILD_PATH=["']?(?:\.\/)?([\w./-]+)/.exec(facts.own.scripts.get('build')?.value.slice(0, 2000) ?? '')?.[1];
    return Promise.resolve((0,frameworks_common/* site */._P)({ root: path ?? 'build', fallback: 'index.html', immutable: ['static'] }));
}
async function parcel(facts) {
    const root = (0,frameworks_common/* folderOption */._W)(facts, /^parcel build\b/, '--dist-dir', '-d', '--out-dir') ?? 'dist';
    const pages = [...new Set([facts.own.manifest.text('source') ?? '', ...(await facts.app.find('index.html'))])];
    const isSite = pages.some((page) => page.endsWith('.html')) || (0,frameworks_common/* buildsBy */.hy)(facts, /\.html\b/);
    return isSite
        ? (0,frameworks_common/* site */._P)({ root, ...(pages.filter((page) => page !== '').length === 1 && { fallback: 'index.html' }) })
        : undefined;
}
async function expo(facts) {
    const { app, own } = facts;
    const manifest = await app.manifest('app.json');
    const hasWeb = own.dependencies.has('react-native-web') || manifest?.table('expo', 'web') !== undefined;
    if (!hasWeb) {
        return (0,frameworks_common/* refusal */.x5)('This is an app for phones (Expo without the web): there is nothing to run on a server', 'Add react-native-web and react-dom for a web app, or name the folder of a server with `context`', { because: 'The manifest', file: own.file });
    }
    const isSingle = manifest?.text('expo', 'web', 'output') !== 'static';
    return (0,frameworks_common/* site */._P)({ root: 'dist', ...(isSingle && { fallback: 'index.html' }), immutable: ['_expo/static'] });
}
async function umi({ app }) {
    const config = await (0,node_config/* readConfig */.Xg)(app, (0,node_config/* withEndings */.l9)('.umirc', 'config/config'));
    const out = (0,node_config/* folderAt */.w3)(config, 'outputPath');
    const exports = config && (0,node_config/* find */.I6)(config, 'exportStatic');
    return (0,frameworks_common/* site */._P)({ root: out?.value ?? 'dist', ...(!exports && { fallback: 'index.html' }) }, out?.evidence);
}
async function sites_hasPages({ app, own }) {
    return /\bvite build\b/.test(own.scripts.get('build')?.value ?? '') && app.has('index.html');
}
const storybookBuilds = /^(?:storybook build|build-storybook)\b/;
const sites = [
    {
        id: 'react-scripts',
        name: 'Create React App',
        command: /^(?:react-scripts|craco) build\b/,
        packages: ['react-scripts', '@craco/craco', 'react-app-rewired'],
        supersedes: ['storybook'],
        build: 'react-scripts build',
        makes: {
            by: /^(?:react-scripts|craco|react-app-rewired) build\b/,
            outputs: async (facts) => [(await reactScripts(facts)).static?.root ?? 'build']
        },
        ownStart: /^(?:react-scripts|craco|react-app-rewired)\b/,
        serve: reactScripts
    },
    {
        id: 'umi',
        name: 'Umi',
        packages: ['umi', '@umijs/max'],
        supersedes: ['vite', 'storybook'],
        build: 'umi build',
        makes: { by: /^(?:umi|max) build\b/, outputs: async (facts) => [(await umi(facts)).static?.root ?? 'dist'] },
        ownStart: /^(?:umi|max|umi-serve)\b/,
        serve: umi
    },
    {
        id: 'vue-cli',
        name: 'Vue CLI',
        command: /^vue-cli-service build\b/,
        packages: ['@vue/cli-service'],
        supersedes: ['storybook'],
        build: 'vue-cli-service build',
        makes: { by: /^vue-cli-service build\b/, outputs: async (facts) => [(await vueCli(facts)).static?.root ?? 'dist'] },
        ownStart: /^vue-cli-service\b/,
        serve: vueCli
    },
    {
        id: 'gatsby',
        name: 'Gatsby',
        command: /^gatsby build\b/,
        packages: ['gatsby'],
        supersedes: ['storybook'],
        build: 'gatsby build',
        ownStart: /^gatsby\b/,
        cacheDirectories: ['.cache'],
        serve: (0,frameworks_common/* alwaysSite */.Bt)({ root: 'public', immutable: ['static'] })
    },
    {
        id: 'docusaurus',
        name: 'Docusaurus',
        packages: ['@docusaurus/core'],
        supersedes: ['storybook'],
        build: 'docusaurus build',
        ownStart: /^docusaurus\b/,
        serve: docusaurus
    },
    {
        id: 'vitepress',
        name: 'VitePress',
        scripts: ['docs:build', 'build:docs'],
        packages: ['vitepress'],
        when: builtOrFound(/^vitepress build\b/, '.vitepress'),
        supersedes: ['vite', 'storybook'],
        build: 'vitepress build',
        ownStart: /^vitepress\b/,
        serve: vitepress
    },
    {
        id: 'vuepress',
        name: 'VuePress',
        scripts: ['docs:build', 'build:docs'],
        packages: ['vuepress', 'vuepress-vite', 'vuepress-webpack'],
        when: builtOrFound(/^vuepress build\b/, '.vuepress'),
        supersedes: ['vite', 'storybook'],
        build: 'vuepress build',
        ownStart: /^vuepress\b/,
        serve: vuepress
    },
    {
        id: 'eleventy',
        name: 'Eleventy',
        packages: ['@11ty/eleventy'],
        supersedes: ['vite'],
        build: 'eleventy',
        ownStart: /^(?:eleventy|npx @11ty\/eleventy)\b/,
        cacheDirectories: ['.cache'],
        serve: eleventy
    },
    { id: 'hexo', name: 'Hexo', packages: ['hexo'], build: 'hexo generate', ownStart: /^hexo\b/, serve: hexo },
    {
        id: 'gridsome',
        name: 'Gridsome',
        packages: ['gridsome'],
        build: 'gridsome build',
        ownStart: /^gridsome\b/,
        serve: (0,frameworks_common/* alwaysSite */.Bt)({ root: 'dist', immutable: ['assets'] })
    },
    {
        id: 'ember',
        name: 'Ember',
        packages: ['ember-cli'],
        files: ['ember-cli-build.js', 'ember-cli-build.mjs', 'ember-cli-build.cjs'],
        supersedes: ['vite'],
        build: 'ember build --environment=production',
        ownStart: /^(?:ember|vite)\b/,
        serve: (0,frameworks_common/* alwaysSite */.Bt)({ root: 'dist', fallback: 'index.html', immutable: ['assets'] })
    },
    {
        id: 'preact-cli',
        name: 'Preact CLI',
        packages: ['preact-cli'],
        build: 'preact build',
        ownStart: /^(?:preact|sirv)\b/,
        serve: (0,frameworks_common/* alwaysSite */.Bt)({ root: 'build', fallback: 'index.html' })
    },
    {
        id: 'parcel',
        name: 'Parcel',
        packages: ['parcel', 'parcel-bundler'],
        makes: {
            by: /^parcel build\b/,
            outputs: (facts) => Promise.resolve([(0,frameworks_common/* folderOption */._W)(facts, /^parcel build\b/, '--dist-dir', '-d') ?? 'dist'])
        },
        ownStart: /^parcel\b/,
        serve: parcel
    },
    {
        id: 'expo',
        name: 'Expo',
        packages: ['expo'],
        supersedes: ['react-native', 'vite'],
        build: 'expo export --platform web',
        ownStart: /^expo\b/,
        serve: expo
    },
    {
        id: 'storybook',
        name: 'Storybook',
        scripts: ['build-storybook', 'storybook:build'],
        packages: ['storybook', '@storybook/react', '@storybook/vue3', '@storybook/html', '@storybook/web-components'],
        when: async (facts) => ((await sites_hasPages(facts)) ? undefined : (0,frameworks_common/* buildsBy */.hy)(facts, storybookBuilds)),
        supersedes: ['vite'],
        ownStart: /^(?:storybook|start-storybook)\b/,
        serve: (facts) => Promise.resolve((0,frameworks_common/* site */._P)({
            root: (0,frameworks_common/* folderOption */._W)(facts, storybookBuilds, '-o', '--output-dir') ?? 'storybook-static',
            immutable: ['assets']
        }))
    }
];
function builtOrFound(command, folder) {
    return async (facts) => {
        const script = (0,frameworks_common/* buildsBy */.hy)(facts, command);
        const isAll = command.test(facts.own.scripts.get('build')?.value ?? '');
        if (script && isAll)
            return script;
        if (facts.own.scripts.has('start') || (await facts.app.has('index.html')))
            return undefined;
        if (script || facts.own.scripts.has('build'))
            return script;
        const configs = ['', 'docs', 'src'].map((inner) => (0,paths/* join */.fj)(inner, `${folder}/config`));
        const found = await (0,node_facts/* firstThere */.bx)(facts.app, (0,node_config/* withEndings */.l9)(...configs));
        return found === undefined ? undefined : { because: `${found} is there`, file: found };
    };
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/vite.ts




const vite_builds = /^vite build\b/;
const vite = {
    id: 'vite',
    name: 'Vite',
    command: /^vite build\b/,
    packages: ['vite', 'rolldown-vite'],
    build: 'vite build',
    makes: { by: vite_builds, outputs: async (facts) => [(await foldersOf(facts)).out] },
    ownStart: /^vite\b/,
    serve: vite_serve
};
async function foldersOf(facts) {
    const named = (0,frameworks_common/* folderOption */._W)(facts, vite_builds, '--config', '-c');
    const config = await (0,node_config/* readConfig */.Xg)(facts.app, [...(named === undefined ? [] : [named]), ...(0,node_config/* withEndings */.l9)('vite.config')]);
    const root = (0,node_config/* folderAt */.w3)(config, 'root')?.value ?? (0,frameworks_common/* folderArgument */.YC)(facts, vite_builds);
    const option = (0,frameworks_common/* optionOf */.XD)(facts, vite_builds, '--outDir');
    const text = option ?? (0,node_config/* textAt */.$6)(config, 'build', 'outDir')?.value;
    const said = text === undefined ? config && (0,node_config/* placeAt */.BW)(config, 'build', 'outDir') : (0,paths/* outward */.N4)((0,paths/* join */.fj)(root, text));
    return { ...(config && { config }), root, out: said ?? (0,paths/* join */.fj)(root, 'dist') };
}
async function vite_serve(facts) {
    const { config, root, out } = await foldersOf(facts);
    if (config && (0,node_config/* find */.I6)(config, 'build', 'lib'))
        return undefined;
    const input = config && ((0,node_config/* find */.I6)(config, 'build', 'rollupOptions', 'input') ?? (0,node_config/* find */.I6)(config, 'build', 'rolldownOptions', 'input'));
    if (!(await facts.app.has((0,paths/* join */.fj)(root, 'index.html'))))
        return undefined;
    const assets = (0,node_config/* textAt */.$6)(config, 'build', 'assetsDir')?.value ?? 'assets';
    const because = config && input && (0,node_config/* saying */.i)(config, input, ['build.rollupOptions.input']);
    const several = config && input ? entriesOf(config, input) > 1 : false;
    const appType = (0,node_config/* textAt */.$6)(config, 'appType')?.value;
    const one = !several && appType !== 'mpa';
    const shown = { root: out, ...(one && { fallback: 'index.html' }), ...(hashes(config) && { immutable: [assets] }) };
    return (0,frameworks_common/* site */._P)(shown, several ? because : undefined);
}
function hashes(config) {
    const names = ['entryFileNames', 'chunkFileNames', 'assetFileNames'].flatMap((name) => ['rollupOptions', 'rolldownOptions'].map((bundler) => config && (0,node_config/* find */.I6)(config, 'build', bundler, 'output', name)));
    return names.every((value) => value === undefined || (value.kind === 'text' && /\[hash\b/.test(value.text)));
}
function entriesOf({ source }, input) {
    if (input.kind === 'list')
        return input.items.length;
    if (input.kind !== 'table')
        return 1;
    const end = source.partner.get(input.at) ?? input.at;
    const keys = source.tokens.slice(input.at + 1, end).filter((_, at) => source.tokens[input.at + 2 + at]?.text === ':');
    return keys.filter(({ text }) => {
        const entry = (0,node_values/* entryRange */.qK)(source, input.at, text);
        return entry && (0,node_values/* valueOf */.RP)(source, entry.range).kind !== 'flag';
    }).length;
}

// EXTERNAL MODULE: ./src/providers/node/webpack-config.ts
var webpack_config = __webpack_require__(8111);
;// CONCATENATED MODULE: ./src/providers/node/frameworks/webpack.ts




const webpack_builds = /^webpack\b|^node build\/build\b/;
const webpack_servers = ['express', 'koa', 'fastify', '@hapi/hapi', 'hapi'];
function runs({ own }, name) {
    const dependency = own.dependencies.get(name);
    return dependency !== undefined && (0,package_json/* isInstalledForProduction */.Nr)(dependency);
}
const webpack = {
    id: 'webpack',
    name: 'webpack',
    packages: ['html-webpack-plugin'],
    without: ['electron'],
    supersedes: ['storybook'],
    when: (facts) => Promise.resolve(webpack_servers.some((name) => runs(facts, name)) ? undefined : (0,frameworks_common/* buildsBy */.hy)(facts, webpack_builds)),
    serve: webpack_serve
};
async function webpack_serve(facts) {
    const root = (0,frameworks_common/* folderOption */._W)(facts, webpack_builds, '--output-path', '-o') ?? (await outputOf(facts)) ?? 'dist';
    const routes = await (0,node_facts/* dependsOn */.fr)('react-router-dom', 'react-router', 'vue-router', '@angular/router')(facts);
    return (0,frameworks_common/* site */._P)({ root, ...(routes && { fallback: 'index.html' }) });
}
async function outputOf(facts) {
    return (0,webpack_config/* outputByConfig */.V)(facts.app, (0,frameworks_common/* folderOption */._W)(facts, /^webpack\b/, '--config', '-c'));
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/index.ts










const nodeFrameworks = [
    ...cms,
    next,
    ...onNitro,
    ...fullStack,
    angular,
    ...sites,
    vite,
    rsbuild,
    webpack,
    ...servers
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks.ts




const frameworks_frameworks = nodeFrameworks.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind ?? 'web',
    when: [
        ...(row.packages.length > 0 ? [(0,frameworks/* anyOf */.E)(brings(...row.packages), builtBy(row.command))] : []),
        ...(row.files && row.files.length > 0 ? [(0,node_facts/* hasFile */.jv)(...row.files)] : []),
        ...(row.when ? [row.when] : [])
    ],
    ...(row.without && { notWhen: [(0,node_facts/* dependsOn */.fr)(...row.without)] }),
    ...(row.supersedes && { supersedes: row.supersedes }),
    start: async (facts) => {
        const served = await row.serve?.(facts);
        return { row, ...(served && { served }) };
    }
}));
function brings(...names) {
    return ({ own }) => {
        const found = names.map((name) => own.dependencies.get(name)).find((one) => one && one.kind !== 'peer');
        return Promise.resolve(found?.evidence);
    };
}
function builtBy(command) {
    return (facts) => Promise.resolve(command && (0,frameworks_common/* buildsBy */.hy)(facts, command));
}


/***/ }),

/***/ 2776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ commandsInImage),
/* harmony export */   eo: () => (/* binding */ partsOfBuild),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pn: () => (/* binding */ isSimple),
/* harmony export */   sT: () => (/* binding */ asItIs)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1361);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6776);



const asItIs = (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)({ path: '.' }, 'The app as it is: no build command changes it');
async function treeOf(app, { own, service, build, workspace }, besides, isManaged, { apart = [] }, outputs = []) {
    if (!own || workspace || !service || !isSimple(service, besides))
        return [asItIs];
    const files = await (0,_shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .shipped */ .E)({
        ...{ view: app, context: app, at: '', own, isManaged },
        commands: commandsInImage(service, besides),
        parts: partsOfBuild(own, build),
        made: outputs.map(({ value: { path } }) => path),
        bundles: service.bundles ?? [],
        isAlone: service.isBundled === true && service.runImage !== undefined,
        apart
    });
    return files ?? [asItIs];
}
function isSimple(service, { writable }) {
    const { isBundled = false } = service;
    const program = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .chainOf */ .dR)(service.start?.value ?? '')?.at(-1)?.words[0];
    const places = [...writable, ...(service.writable ?? [])];
    return ((program === 'node' || service.bundles !== undefined || isBundled) &&
        service.dependencies !== 'all' &&
        (service.runtime?.value !== 'bun' || isBundled) &&
        !places.some(({ value: { path } }) => path === '.'));
}
function commandsInImage({ start, release, processes = {}, isBundled }, besides) {
    const program = isBundled ? start?.value.replace(/\bbun (?:run )?/, 'node ') : start?.value;
    const others = [release ?? besides.release, ...Object.values(processes)].flatMap((command) => command?.value ?? []);
    return [...(program === undefined ? [] : [program]), ...others];
}
function partsOfBuild(own, build) {
    return build.flatMap(({ value }) => {
        const [, script] = /\brun (\S+)$/.exec(value) ?? [];
        const parts = script === undefined ? (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .chainOf */ .dR)(value) : (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrap */ .oA)(own, script)?.map((one) => one.value);
        const isRunner = parts?.every(({ words }) => /^(?:turbo|nx|lerna|moon|wireit)$/.test(words[0] ?? ''));
        return (isRunner ? (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrap */ .oA)(own, 'build')?.map((one) => one.value) : parts) ?? [];
    });
}


/***/ }),

/***/ 2803:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ manifestFiles),
/* harmony export */   _P: () => (/* binding */ installCommands),
/* harmony export */   mL: () => (/* binding */ byCommitted),
/* harmony export */   rO: () => (/* binding */ withDefaults)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);
/* harmony import */ var _releases_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);



function installCommands(decision, lifecycle, layout, { what, same }) {
    const { manager, frozen, because } = decision;
    const { deferred, development, skipped = [] } = lifecycle;
    const gone = withoutTwice([...deferred, ...skipped, ...(what === 'all' ? [] : development)]);
    const focuses = what === 'production' && !same && manager.focus !== undefined;
    const base = focuses ? (manager.focus ?? '') : frozen ? manager.frozen : manager.loose;
    const options = [
        ...(layout.zeroInstall && frozen && !focuses ? ['--immutable-cache'] : []),
        ...(what === 'production' && manager.production !== '' ? [manager.production] : [])
    ];
    return [
        ...withoutScripts(decision, gone),
        { value: byCommitted(decision, [base, ...options].join(' ')), reason: because }
    ];
}
function byCommitted({ committed }, text) {
    return committed ? text.replace(/(^|&& )yarn\b/g, `$1node ${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(committed.value)}`) : text;
}
function withDefaults({ value, reason }, { logins }) {
    const { written } = logins;
    if (written && /^(?:CI=true )?pnpm\b/.test(value)) {
        return {
            value: `${value} && ${withoutAddresses(written.value)}`,
            reason: {
                ...reason,
                because: `${reason.because}; no login stays in what pnpm writes down: ${written.reason.because}`
            }
        };
    }
    if (!/^(?:yarn|node)\b/.test(value))
        return { value, reason };
    return { value: [...logins.demanded.map((one) => `${one.value}="\${${one.value}-}"`), value].join(' '), reason };
}
function withoutAddresses(modules) {
    const file = (0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(`${modules}/.modules.yaml`);
    const blocks = '/^registries:/,/^[^ ]/{/^registries:/d;/^[^ ]/!d};/^  "registries": {/,/^  }/d';
    return `if [ -f ${file} ]; then sed -i '${blocks}' ${file}; fi && rm -f ${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(modules)}/.pnpm-workspace-state*.json`;
}
function withoutTwice(scripts) {
    return [...new Map(scripts.map((script) => [script.value, script])).values()];
}
function withoutScripts({ manager, version }, gone) {
    const [first] = gone;
    if (!first)
        return [];
    const names = gone.map(({ value }) => value);
    const isOld = manager.id === 'npm' && version !== undefined && (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTriples */ .t2)((0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(version.value), [7, 24, 0]) < 0;
    const value = isOld
        ? `node -e 'const fs=require("fs"),p=require("./package.json");${names.map((name) => `delete p.scripts.${name};`).join('')}fs.writeFileSync("package.json",JSON.stringify(p))'`
        : `npm pkg delete ${names.map((name) => `scripts.${name}`).join(' ')}`;
    return [{ value, reason: { ...first.reason, because: `${first.reason.because} cannot run in this install` } }];
}
async function manifestFiles(app, own, { manager, lockfile, because, committed }, lifecycle, workspace) {
    const beside = [];
    for (const name of manager.reads) {
        const plain = name.replace(/\/$/, '');
        if (name.endsWith('/') ? await app.hasFolder(plain) : await app.has(plain))
            beside.push(plain);
    }
    const lists = [
        own.file,
        ...(lockfile === undefined ? [] : [lockfile]),
        ...beside,
        ...(committed && !beside.some((path) => committed.value.startsWith(`${path}/`)) ? [committed.value] : [])
    ];
    return [
        ...lists.map((value) => ({ value, reason: because })),
        ...(workspace?.members ?? []).map(({ file }) => ({
            value: file,
            reason: { because: 'A package of the workspace is described there', file }
        })),
        ...lifecycle.files,
        ...(await localPackages(app, own))
    ];
}
async function localPackages(app, { dependencies, folder }) {
    const found = [];
    for (const { range, evidence } of dependencies.values()) {
        const path = /^(?:file|link|portal):(?:\.\/)?([^/.].*)$/.exec(range)?.[1];
        if (path === undefined)
            continue;
        const inside = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, path);
        if ((await app.has(inside)) || (await app.hasFolder(inside)))
            found.push({ value: inside, reason: evidence });
    }
    return found;
}


/***/ }),

/***/ 8540:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iO: () => (/* binding */ hookCommands),
  o0: () => (/* binding */ lifecycleOf),
  Bf: () => (/* binding */ makesClient)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/providers/node/commands.ts
var commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
// EXTERNAL MODULE: ./src/providers/node/prisma-schema.ts
var prisma_schema = __webpack_require__(579);
;// CONCATENATED MODULE: ./src/providers/node/required-files.ts

const required = /(?:\brequire\s*\(\s*|\bfrom\s+|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"\n]+)\1/g;
const quoted = /(['"`])((?:\.{1,2}\/)?[\w@.-]+(?:\/[\w@.-]+)*\/?)\1/g;
const most = 30;
async function filesOfProgram(app, path) {
    const first = await fileAt(app, (0,paths/* normalise */.j7)(path));
    const waiting = first === undefined ? [] : [first];
    const found = new Set();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (found.has(file))
            continue;
        if (found.size >= most)
            return undefined;
        found.add(file);
        const text = (await app.read(file)) ?? '';
        for (const [, , name = ''] of text.matchAll(required)) {
            const next = await fileAt(app, (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(file), name)));
            if (next !== undefined)
                waiting.push(next);
        }
        for (const [, , name = ''] of text.matchAll(quoted)) {
            const named = (0,paths/* normalise */.j7)(name);
            if (named === undefined || named === '' || named === 'node_modules')
                continue;
            if (await app.hasFolder(named))
                return undefined;
            if (/\./.test(named) && named !== 'package.json' && (await app.has(named)))
                found.add(named);
        }
    }
    return found.size === 0 ? undefined : [...found].sort();
}
async function fileAt(app, path) {
    if (path === undefined || path === '')
        return undefined;
    for (const ending of ['', '.js', '.cjs', '.mjs', '.json', '/index.js'])
        if (await app.has(path + ending))
            return path + ending;
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/lifecycle.ts





const none = { files: [], deferred: [], development: [] };
const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
const hooksOfBerry = ['preinstall', 'install', 'postinstall'];
const forPeople = /^(?:husky|simple-git-hooks|lefthook|pinst|is-ci|node_modules\/\.bin\/husky)$/;
const checks = /^(?:(?:npx|bunx|pnpm dlx|pnpx|yarn dlx|pnpm exec)\s+(?:-y\s+|--yes\s+)*)?(?:sherif|syncpack|manypkg|@manypkg\/cli|knip|check-dependency-version-consistency|npm-check-updates|update-notifier|fixpack|skuba)(?:@\S+)?(?:\s|$)/;
const free = /^(?:husky|is-ci|simple-git-hooks|lefthook|pinst|only-allow|opencollective|opencollective-postinstall|echo|true|exit|:|node -v|node --version|electron-builder install-app-deps|node_modules\/\.bin\/husky)(?:\s|$)/;
async function lifecycleOf(app, own, manager) {
    if (/^\s*ignore-scripts\s*=\s*true\s*$/m.test((await app.read('.npmrc')) ?? ''))
        return none;
    const files = [];
    const deferred = [];
    const development = [];
    const skipped = [];
    let changes;
    for (const name of manager === 'yarn-berry' ? hooksOfBerry : hooks) {
        const script = own.scripts.get(name);
        if (!script)
            continue;
        const commands = hookCommands(own, name);
        if (commands.length > 0 && commands.every(({ words }) => checks.test(words.join(' ')))) {
            skipped.push({ value: name, reason: script.reason });
            continue;
        }
        const needed = commands.length === 0 ? undefined : await filesOf(app, own, commands, script.reason);
        if (needed)
            files.push(...needed);
        else
            deferred.push({ value: name, reason: script.reason });
        const onlyThere = commands.some((command) => isForDevelopment(command, own));
        if (name.includes('prepare') || onlyThere)
            development.push({ value: name, reason: script.reason });
        if (onlyThere && needed && commands.some(changesModules))
            changes ??= script.reason;
    }
    return { files, deferred, development, ...(changes && { changes }), ...(skipped.length > 0 && { skipped }) };
}
function hookCommands(own, name) {
    const whole = (0,commands/* unwrap */.oA)(own, name);
    if (whole)
        return whole.map(({ value }) => value);
    const text = own.scripts.get(name)?.value ?? '';
    return ((0,commands/* chainOf */.dR)(text.replace(/\|\||;/g, '&&')) ?? []).flatMap((part) => {
        const inner = (0,commands/* scriptOf */.Fl)(part, own);
        return inner === undefined || inner === name ? [part] : ((0,commands/* unwrap */.oA)(own, inner)?.map(({ value }) => value) ?? [part]);
    });
}
function makesClient(own, hook) {
    return hookCommands(own, hook).some(({ words }) => /^(?:npx|bunx|pnpx|(?:pnpm|yarn) dlx)\s.*\bprisma(?:@\S+)? generate\b/.test(words.join(' ').slice(0, 500)));
}
async function filesOf(app, own, commands, reason) {
    const found = [];
    for (const command of commands) {
        const files = await filesOfCommand(app, own, command);
        if (!files)
            return undefined;
        found.push(...files.map((value) => ({ value, reason })));
    }
    return found;
}
async function filesOfCommand(app, own, { words }) {
    const text = words.join(' ');
    if (free.test(text))
        return [];
    if (/^patch-package\b/.test(text)) {
        const folder = (0,paths/* normalise */.j7)(/--patch-dir[= ](\S+)/.exec(text)?.[1] ?? 'patches') ?? 'patches';
        return (await app.hasFolder(folder)) ? [folder] : [];
    }
    if (/^prisma generate\b/.test(text))
        return (0,prisma_schema/* schemaFiles */.rx)(app, own, /--schema[= ](\S+)/.exec(text)?.[1]);
    const [program, file, ...rest] = words;
    if (program === 'node' &&
        file !== undefined &&
        !file.startsWith('-') &&
        rest.every((word) => /^[\w.=-]+$/.test(word)))
        return filesOfProgram(app, file);
    return undefined;
}
function changesModules({ words }) {
    return /^(?:patch-package|prisma generate)\b/.test(words.join(' '));
}
function isForDevelopment({ words }, { dependencies }) {
    const [program = ''] = words;
    const dependency = dependencies.get(program);
    return forPeople.test(program) || (dependency !== undefined && !(0,package_json/* isInstalledForProduction */.Nr)(dependency));
}


/***/ }),

/***/ 3617:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ versionFor),
/* harmony export */   Oi: () => (/* binding */ nodeFor),
/* harmony export */   Um: () => (/* binding */ reads),
/* harmony export */   W3: () => (/* binding */ formatWarning),
/* harmony export */   yK: () => (/* binding */ managerVersion)
/* harmony export */ });
/* harmony import */ var _releases_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4981);
/* harmony import */ var _releases_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);
/* harmony import */ var _releases_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3156);




const exact = /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/;
function managerVersion(wish) {
    const { manager, lock, said, because, atLeast } = wish;
    const named = said && exact.exec(said.version)?.[1];
    if (said && named !== undefined)
        return { value: named, reason: said.because };
    const fits = said && (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(said.version, _releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .npm */ .wm)?.versions;
    const releases = inOrder(manager, atLeast?.major).filter((release) => !fits || (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .admits */ .t5)(fits, (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(release)));
    const forLock = lock?.format && releases.filter((release) => reads(manager, lock, release) === true);
    const [value] = forLock && forLock.length > 0 ? forLock : releases;
    if (value === undefined || (manager.inImage && !said))
        return undefined;
    if (said && fits) {
        return { value, reason: { ...said.because, because: `${said.because.because}; ${value} fits` } };
    }
    const format = forLock && forLock.length > 0 ? lock?.format?.value : undefined;
    const why = [
        because.because,
        ...(atLeast ? [atLeast.because.because] : []),
        format === undefined
            ? `no file names a version, so ${value} is taken`
            : `${value} reads its format ${format} as it is`
    ];
    return { value, reason: { ...because, because: why.join('; ') } };
}
function inOrder({ id, preferred }, atLeast) {
    const releases = _tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolReleases */ .b[id] ?? [];
    const majors = preferred.filter((major) => atLeast === undefined || Number(major) >= Number(atLeast));
    const rank = (release) => {
        const found = majors.indexOf(release.slice(0, release.indexOf('.')));
        return found < 0 ? majors.length : found;
    };
    return [...releases].sort((a, b) => rank(a) - rank(b) || (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTriples */ .t2)((0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(b), (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(a)));
}
function reads(manager, { format }, version) {
    const row = format && manager.formats.find((one) => one.format.test(format.value));
    const versions = row && (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(row.versions, _releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .npm */ .wm)?.versions;
    return versions && (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .admits */ .t5)(versions, (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(version));
}
function formatWarning(manager, lock, version) {
    if (!lock.format || reads(manager, lock, version) !== false)
        return undefined;
    return {
        code: 'lockfile-version',
        message: `${lock.file} has format ${lock.format.value}, which ${manager.name} ${version} does not install from as it is: the install writes it anew, so versions may change`,
        file: lock.file,
        line: lock.format.line,
        fix: `Run ${manager.lock} with ${manager.name} ${version} and commit ${lock.file}`
    };
}
function nodeFor(manager, version) {
    const range = version && rangeFor(manager, version.value);
    const request = range === undefined ? undefined : (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(range, _releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .npm */ .wm);
    if (!version || !request)
        return [];
    const because = `${manager.name} ${version.value} needs Node.js ${request.text}`;
    return [{ rank: 'advice', request, evidence: { because, ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_0__.at)(version.reason) } }];
}
function rangeFor({ runsOn }, version) {
    return runsOn.find(({ from }) => (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTriples */ .t2)((0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(version), (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(from)) >= 0)?.node;
}
function runs(manager, version, node) {
    const range = rangeFor(manager, version);
    const request = range === undefined ? undefined : (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(range, _releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .npm */ .wm);
    return request === undefined || (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .admits */ .t5)(request.versions, (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTriple */ .I$)(node));
}
function versionFor(manager, chosen, lock, node) {
    if (runs(manager, chosen.value, node))
        return { version: chosen };
    const fitting = (_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolReleases */ .b[manager.id] ?? []).filter((release) => runs(manager, release, node));
    const value = fitting.find((release) => lock && reads(manager, lock, release)) ?? fitting[0];
    if (value === undefined)
        return { version: chosen };
    const because = `${chosen.reason.because}, which needs Node.js ${rangeFor(manager, chosen.value) ?? ''}; on ${node} ${manager.name} ${value} installs`;
    return {
        version: { value, reason: { ...chosen.reason, because } },
        warning: { code: 'manager-version', message: because, ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_0__.at)(chosen.reason), fix: fixFor(manager, value) }
    };
}
function fixFor({ name }, value) {
    return `Choose a newer Node.js, or ${name} ${value} for everybody`;
}


/***/ }),

/***/ 4203:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideManager)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/releases/request.ts
var releases_request = __webpack_require__(9139);
// EXTERNAL MODULE: ./src/providers/node/manager-version.ts
var manager_version = __webpack_require__(3617);
;// CONCATENATED MODULE: ./src/providers/node/manager-table.ts
const pnpmStore = '/root/.local/share/pnpm/store';
const managers = {
    pnpm: {
        id: 'pnpm',
        name: 'pnpm',
        command: 'pnpm',
        lockfiles: ['pnpm-lock.yaml'],
        signs: ['pnpm-workspace.yaml', '.pnpmfile.cjs', '.pnpmfile.mjs'],
        reads: ['pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs', '.pnpmfile.mjs', 'patches/'],
        frozen: `pnpm install --frozen-lockfile --store-dir=${pnpmStore}`,
        loose: `pnpm install --no-frozen-lockfile --store-dir=${pnpmStore}`,
        production: '--prod',
        prune: 'CI=true pnpm prune --prod --ignore-scripts',
        keepsChanges: true,
        staysVariables: {
            npm_config_manage_package_manager_versions: 'false',
            npm_config_package_manager_strict: 'false',
            pnpm_config_pm_on_fail: 'ignore'
        },
        lock: 'pnpm install',
        cacheDirectories: [pnpmStore],
        inImage: false,
        preferred: ['9', '10', '11', '12', '8'],
        format: /^lockfileVersion: ['"]?([\d.]+)/,
        formats: [
            { format: /^5\.4/, versions: '7' },
            { format: /^5/, versions: '6' },
            { format: /^6/, versions: '8 || 9' },
            { format: /^9/, versions: '>=9' }
        ],
        runsOn: [
            { from: '12', node: '>=18' },
            { from: '11', node: '>=22.13' },
            { from: '9', node: '>=18.12' },
            { from: '8', node: '>=16.14' }
        ]
    },
    bun: {
        id: 'bun',
        name: 'Bun',
        command: 'bun',
        lockfiles: ['bun.lock', 'bun.lockb'],
        signs: ['bunfig.toml'],
        reads: ['bunfig.toml', '.npmrc', 'patches/'],
        frozen: 'bun install --frozen-lockfile',
        loose: 'bun install',
        production: '--production',
        prune: 'rm -rf node_modules && bun install --frozen-lockfile --production --ignore-scripts',
        keepsChanges: false,
        lock: 'bun install',
        cacheDirectories: ['/root/.bun/install/cache'],
        inImage: false,
        preferred: ['1'],
        format: /^\s*"lockfileVersion": (\d+)/,
        formats: [
            { format: /^[01]$/, versions: '>=1.2' },
            { format: /^2$/, versions: '>=1.4' }
        ],
        runsOn: []
    },
    yarn: {
        id: 'yarn',
        name: 'Yarn',
        command: 'yarn',
        lockfiles: ['yarn.lock'],
        signs: ['.yarnrc'],
        reads: ['.yarnrc', '.npmrc', 'patches/'],
        frozen: 'yarn install --frozen-lockfile --non-interactive',
        loose: 'yarn install --non-interactive',
        production: '--production',
        prune: 'yarn install --frozen-lockfile --non-interactive --production --ignore-scripts --prefer-offline',
        keepsChanges: false,
        lock: 'yarn install',
        cacheDirectories: ['/root/.cache/yarn'],
        variables: { YARN_CACHE_FOLDER: '/root/.cache/yarn' },
        inImage: false,
        preferred: ['1'],
        format: /^(?:# yarn lockfile v| {2}version: )(\d+)/,
        formats: [
            { format: /^1$/, versions: '1' },
            { format: /./, versions: '<1' }
        ],
        runsOn: []
    },
    'yarn-berry': {
        id: 'yarn-berry',
        name: 'Yarn',
        command: 'yarn',
        lockfiles: ['yarn.lock'],
        signs: ['.yarnrc.yml'],
        reads: ['.yarnrc.yml', '.npmrc', '.yarn/', '.pnp.cjs', '.pnp.loader.mjs'],
        frozen: 'yarn install --immutable',
        loose: 'yarn install --no-immutable',
        production: '',
        focus: 'yarn workspaces focus --production',
        prune: 'yarn workspaces focus --production',
        keepsChanges: false,
        lock: 'yarn install',
        cacheDirectories: ['/root/.yarn/berry/cache'],
        variables: { YARN_ENABLE_TELEMETRY: '0' },
        inImage: false,
        preferred: ['4', '3', '2'],
        format: /^(?:# yarn lockfile v| {2}version: )(\d+)/,
        formats: [
            { format: /^1$/, versions: '<1' },
            { format: /^4$/, versions: '2' },
            { format: /^5$/, versions: '>=3 <3.2' },
            { format: /^6$/, versions: '>=3.2 <4' },
            { format: /^8$/, versions: '>=4 <4.14' },
            { format: /^9$/, versions: '>=4.14 <4.15' },
            { format: /^10$/, versions: '>=4.15' }
        ],
        runsOn: [{ from: '4', node: '>=18.12' }]
    },
    npm: {
        id: 'npm',
        name: 'npm',
        command: 'npm',
        lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'],
        signs: [],
        reads: ['.npmrc', 'patches/'],
        frozen: 'npm ci',
        loose: 'npm install',
        production: '--omit=dev',
        prune: 'npm prune --omit=dev --ignore-scripts',
        keepsChanges: true,
        lock: 'npm install',
        cacheDirectories: ['/root/.npm'],
        variables: { NPM_CONFIG_FUND: 'false', NPM_CONFIG_AUDIT: 'false', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
        inImage: true,
        preferred: ['11', '10', '9', '8', '12'],
        format: /^\s*"lockfileVersion": (\d+)/,
        formats: [
            { format: /^1$/, versions: '*' },
            { format: /^[23]$/, versions: '>=7' }
        ],
        runsOn: [
            { from: '12', node: '^22.22.2 || ^24.15 || >=26' },
            { from: '11', node: '^20.17 || >=22.9' },
            { from: '10', node: '^18.17 || >=20.5' },
            { from: '9', node: '^14.17 || ^16.13 || >=18' }
        ]
    }
};

// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
;// CONCATENATED MODULE: ./src/providers/node/pnpm-policy.ts


const policies = [
    'onlyBuiltDependencies',
    'ignoredBuiltDependencies',
    'neverBuiltDependencies',
    'allowBuilds',
    'dangerouslyAllowAllBuilds',
    'strictDepBuilds'
];
const old = new Set(['packages', 'catalog', 'catalogs']);
async function buildPolicy({ manifest, file }, { view, at }, lock) {
    const ten = (because, place) => ({
        major: '10',
        because: { because, ...place }
    });
    for (const key of policies) {
        if (manifest.get('pnpm', key) === undefined)
            continue;
        return ten(`\`pnpm.${key}\` is a setting of pnpm 10`, { file, ...(0,package_json/* lineOf */.cA)(manifest, 'pnpm', key) });
    }
    const yaml = (0,paths/* join */.fj)(at, 'pnpm-workspace.yaml');
    const workspace = await view.manifest('pnpm-workspace.yaml', yaml);
    const table = workspace?.table() ?? {};
    const key = Object.keys(table).find((name) => !old.has(name));
    if (workspace && key !== undefined)
        return ten(`\`${key}\` in pnpm-workspace.yaml is a setting of pnpm 10`, { file: yaml, ...(0,package_json/* lineOf */.cA)(workspace, key) });
    if (workspace && !Array.isArray(table['packages']))
        return ten('pnpm-workspace.yaml without `packages` is read by pnpm 10', { file: yaml });
    return lock?.format?.value.startsWith('9') ? byLock(view, lock, ten) : undefined;
}
async function byLock(view, { file }, ten) {
    let line = 0;
    for await (const text of view.lines('pnpm-lock.yaml')) {
        line++;
        if (/^importers:/.test(text))
            return undefined;
        const sign = /^---/.test(text) || /^pnpmfileChecksum: sha256-/.test(text) || /^ +injectWorkspacePackages:/.test(text)
            ? text.trim()
            : /^ +hash: [0-9a-f]{64}$/.test(text)
                ? 'its hashes of patches'
                : undefined;
        if (sign !== undefined)
            return ten(`${sign} in ${file} is of pnpm 10 or newer`, { file, line });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/managers.ts






async function decideManager(root, place, other) {
    const locks = await locksOf(place);
    const named = stated(root);
    const [first] = named;
    const fromEngines = engines(root);
    const berry = await isBerry(place, locks, first ?? fromEngines.find(({ id }) => id === 'yarn'));
    const idOf = (id) => (id === 'yarn' && berry ? 'yarn-berry' : id);
    const chosen = locks.length > 1 ? fromEngines.find(({ id }) => locks.some((one) => one.manager.id === id)) : undefined;
    const lock = first
        ? locks.find(({ manager }) => manager.command === managers[first.id].command)
        : (locks.find(({ manager }) => manager.id === chosen?.id) ?? locks[0]);
    const hint = first ?? (lock ? undefined : (fromEngines[0] ?? (await byFile(place)) ?? other));
    const id = idOf(hint?.id ?? lock?.manager.id ?? 'npm');
    const manager = managers[id];
    const because = hint?.because ?? becauseOf(lock);
    const said = [...named, ...fromEngines].find((one) => idOf(one.id) === id && isUsable(one.version));
    const committed = id === 'yarn-berry' ? await committedRelease(place) : undefined;
    const atLeast = id === 'pnpm' ? await buildPolicy(root, place, lock) : undefined;
    const version = committed
        ? undefined
        : (0,manager_version/* managerVersion */.yK)({
            manager,
            because,
            ...(lock && { lock }),
            ...(said?.version !== undefined && { said: { version: said.version, because: said.because } }),
            ...(atLeast && { atLeast })
        });
    const release = version?.value ?? /(\d+\.\d+\.\d+)/.exec(committed?.value ?? '')?.[1];
    const outdated = lock && release !== undefined ? (0,manager_version/* formatWarning */.W3)(manager, lock, release) : undefined;
    return {
        manager,
        because,
        ...(!hint && !lock && { byDefault: true }),
        ...(lock && { lockfile: lock.file, lock }),
        frozen: lock !== undefined && (release === undefined || (0,manager_version/* reads */.Um)(manager, lock, release) !== false),
        ...(version && { version }),
        ...(committed && { committed }),
        warnings: [
            ...wrongTypes(root),
            ...unknownManager(root),
            ...lockWarnings(locks, lock, manager, because, first ?? chosen),
            ...oldLock(lock),
            ...(await brokenLock(place, lock)),
            ...(outdated ? [outdated] : []),
            ...noLock(lock, manager, root)
        ]
    };
}
function becauseOf(lock) {
    return lock
        ? { because: `${lock.file} is there`, file: lock.file }
        : { because: 'The default: no lockfile and no `packageManager` name another' };
}
async function locksOf({ view, at }) {
    const found = [];
    for (const manager of Object.values(managers).filter(({ id }) => id !== 'yarn-berry')) {
        for (const name of manager.lockfiles) {
            if (!(await view.has(name)))
                continue;
            const format = name.endsWith('b') ? undefined : await formatOf(view, name, manager);
            found.push({ manager, file: (0,paths/* join */.fj)(at, name), ...(format && { format }) });
            break;
        }
    }
    return found;
}
async function formatOf(view, name, { format }) {
    let number = 0;
    for await (const line of view.lines(name)) {
        number++;
        const value = format.exec(line)?.[1];
        if (value !== undefined)
            return { value, line: number };
        if (number >= 12)
            return undefined;
    }
    return undefined;
}
const declared = /^([a-z]+)(?:@([^+\s]+))?/;
function stated(root) {
    const { manifest } = root;
    const [, name, version] = declared.exec(manifest.text('packageManager') ?? '') ?? [];
    const dev = ['devEngines', 'packageManager'];
    const list = manifest.get(...dev);
    const places = Array.isArray(list)
        ? list.map((_, index) => [...dev, index])
        : [dev];
    return [
        ...statement(root, ['packageManager'], name, version),
        ...places.flatMap((keys) => statement(root, keys, manifest.text(...keys, 'name'), manifest.text(...keys, 'version'))),
        ...['pnpm', 'yarn', 'npm'].flatMap((id) => {
            const pinned = manifest.text('volta', id);
            return pinned === undefined ? [] : statement(root, ['volta', id], id, pinned);
        })
    ];
}
function statement({ manifest, file }, keys, name, version) {
    const id = name === undefined ? undefined : idOfName(name);
    if (id === undefined || name === undefined)
        return [];
    const text = version === undefined ? name : `${name}@${version}`;
    const label = keys.filter((key) => typeof key === 'string').join('.');
    const because = { because: `\`${label}\` is ${(0,releases_request/* shortened */.vI)(text)}`, file, ...(0,package_json/* lineOf */.cA)(manifest, ...keys) };
    return [{ id, because, ...(version !== undefined && { version }) }];
}
function engines({ manifest, file }) {
    return ['pnpm', 'bun', 'yarn'].flatMap((id) => {
        const version = manifest.text('engines', id);
        if (version === undefined || !/\d|^\*$/.test(version))
            return [];
        const because = { because: `\`engines.${id}\` is ${(0,releases_request/* shortened */.vI)(version)}`, file, ...(0,package_json/* lineOf */.cA)(manifest, 'engines', id) };
        return [{ id, version, because }];
    });
}
function idOfName(name) {
    return name === 'pnpm' || name === 'bun' || name === 'yarn' || name === 'npm' ? name : undefined;
}
function isUsable(version) {
    return version !== undefined && version !== '*' && (0,releases_request/* parseRequest */.TR)(version, releases_request/* npm */.wm) !== undefined;
}
async function isBerry({ view }, locks, named) {
    const version = named?.id === 'yarn' ? named.version : undefined;
    if (version !== undefined && /^(?:berry|stable|canary)$/.test(version))
        return true;
    const lock = locks.find(({ manager }) => manager.id === 'yarn');
    const ofLock = lock?.format && Number(lock.format.value) > 1;
    const request = version === undefined ? undefined : (0,releases_request/* parseRequest */.TR)(version, releases_request/* npm */.wm);
    const major = request?.versions[0]?.from[0];
    const isOpen = request?.versions.at(-1)?.below === undefined && ofLock !== undefined && !/^v?\d/.test(version ?? '');
    if (major !== undefined && !isOpen)
        return major >= 2;
    return ofLock ?? view.has('.yarnrc.yml');
}
async function byFile({ view, at }) {
    for (const manager of Object.values(managers)) {
        for (const name of manager.signs) {
            if (await view.has(name))
                return { id: manager.id, because: { because: `${name} is there`, file: (0,paths/* join */.fj)(at, name) } };
        }
    }
    return undefined;
}
async function committedRelease({ view, at }) {
    const rc = await view.manifest('.yarnrc.yml', (0,paths/* join */.fj)(at, '.yarnrc.yml'));
    const path = rc?.text('yarnPath')?.replace(/^\.\//, '');
    if (!rc || path === undefined || !/^[\w./@+-]+$/.test(path) || !(await view.has(path)))
        return undefined;
    const reason = {
        because: `\`yarnPath\` names the release in the repository`,
        file: (0,paths/* join */.fj)(at, '.yarnrc.yml'),
        ...(0,package_json/* lineOf */.cA)(rc, 'yarnPath')
    };
    return { value: (0,paths/* join */.fj)(at, path), reason };
}
function wrongTypes({ manifest, file }) {
    const tables = ['scripts', 'dependencies', 'devDependencies', 'optionalDependencies'];
    const wrong = tables.flatMap((key) => {
        const value = manifest.get(key);
        if (value === undefined || value === null)
            return [];
        if (typeof value !== 'object' || Array.isArray(value))
            return [[[key], `a table: "${key}": { "name": "…" }`]];
        return Object.entries(value).flatMap(([name, text]) => typeof text === 'string' ? [] : [[[key, name], `a text: "${name}": "…"`]]);
    });
    return wrong.slice(0, 10).map(([keys, shape]) => ({
        code: 'manifest-type',
        message: `\`${(0,releases_request/* shortened */.vI)(keys.join('.'))}\` in ${file} is passed over: it has another type than package managers read`,
        file,
        ...(0,package_json/* lineOf */.cA)(manifest, ...keys),
        fix: `Write ${(0,releases_request/* shortened */.vI)(shape)}`
    }));
}
function unknownManager(root) {
    const { manifest, file } = root;
    const text = manifest.text('packageManager');
    const name = declared.exec(text ?? '')?.[1];
    if (text === undefined || (name !== undefined && idOfName(name) !== undefined))
        return [];
    return [
        {
            code: 'unknown-manager',
            message: `\`packageManager\` is ${(0,releases_request/* shortened */.vI)(text)}, which is none of npm, Yarn, pnpm and Bun`,
            file,
            ...(0,package_json/* lineOf */.cA)(manifest, 'packageManager'),
            fix: 'Write it like "pnpm@10.34.9"'
        }
    ];
}
function lockWarnings(locks, used, manager, because, said) {
    const others = locks.filter((lock) => lock !== used);
    if (others.length === 0)
        return [];
    const files = others.map(({ file }) => file).join(', ');
    return [
        {
            code: used ? 'several-lockfiles' : 'foreign-lockfile',
            message: used
                ? `${used.file} and ${files} are ${others.length > 1 ? 'all' : 'both'} there; ${manager.name} is used${said ? ` (${said.because.because})` : ', the first in the order pnpm, Bun, Yarn, npm'}`
                : `${files} is there, but ${manager.name} installs (${because.because}), which does not read it`,
            ...(others[0] && { file: others[0].file }),
            fix: used
                ? `Remove ${files}${said ? '' : ', or name the manager in `packageManager`'}`
                : `Commit its own lockfile, or name the other manager in \`packageManager\``
        }
    ];
}
function oldLock(lock) {
    if (lock?.manager.id !== 'npm' || lock.format?.value !== '1')
        return [];
    return [
        {
            code: 'lockfile-old',
            message: `${lock.file} was written by npm 6 or older: newer ones read it, but slowly`,
            file: lock.file,
            line: lock.format.line,
            fix: `Run npm install with a newer npm and commit ${lock.file}`
        }
    ];
}
async function brokenLock({ view }, lock) {
    if (!lock || lock.file.endsWith('b'))
        return [];
    const name = (0,paths/* nameOf */.Vb)(lock.file);
    const text = (await view.long(name)).trimEnd();
    const isBinary = text === '' && (await view.read(name)) === undefined;
    const isCut = /\.json$|bun\.lock$/.test(lock.file) && text.includes('\n') && !text.endsWith('\n}');
    const isOther = lock.manager.id !== 'yarn' && !text.includes('lockfileVersion');
    if (text !== '' && !isCut && !isOther)
        return [];
    return [
        {
            code: 'lockfile-broken',
            message: `${lock.file} ${isBinary ? 'is no text' : text === '' ? 'is empty' : isOther ? 'is no lockfile: it names no `lockfileVersion`' : 'is cut off: its last bracket is missing'}`,
            file: lock.file,
            ...(text !== '' && { line: isOther ? 1 : text.split('\n').length }),
            fix: `Run ${lock.manager.lock} and commit ${lock.file}`
        }
    ];
}
function noLock(lock, manager, { file, dependencies }) {
    if (lock || dependencies.size === 0)
        return [];
    return [
        {
            code: 'no-lockfile',
            message: `No lockfile pins what ${manager.name} installs: the next build can get other versions`,
            file,
            fix: `Run ${manager.lock} and commit ${manager.lockfiles.find((name) => !/shrinkwrap|b$/.test(name)) ?? 'the lockfile'}`
        }
    ];
}


/***/ }),

/***/ 5103:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compiled),
/* harmony export */   o: () => (/* binding */ missingOf)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _releases_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4981);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1361);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3309);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7601);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2756);







function fileOf({ words }) {
    if (words[0] === 'cd' && words[2] === '&&') {
        const inner = fileOf((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .commandOf */ .Nl)(words.slice(3).join(' ')));
        return inner === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(`${words[1] ?? ''}/${inner}`);
    }
    if (words[0] !== 'node')
        return undefined;
    const rest = words.slice(1);
    const at = rest.findIndex((word) => !word.startsWith('-'));
    return at === 0 || rest.slice(0, at).every((word) => word.includes('=')) ? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(rest[at] ?? '') : undefined;
}
async function isThere(app, file) {
    const found = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThere */ .bx)(app, ['', '.js', '.cjs', '.mjs', '.json', '/index.js', '/package.json'].map((end) => file + end));
    return found !== undefined;
}
async function compiled(app, own, start, build) {
    const file = fileOf(start.value);
    const typescript = own.dependencies.get('typescript');
    if (build.commands.length > 0 || file === undefined || !typescript || (await isThere(app, file)))
        return undefined;
    const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .commandOf */ .Nl)('tsc');
    const folders = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsOf */ .Yz)([command], app);
    if (!folders?.some((folder) => file.startsWith(`${folder}/`)))
        return undefined;
    const because = `${start.reason.because} names a file in a folder that TypeScript writes by tsconfig.json, and no script builds it`;
    return { commands: [{ value: 'tsc', reason: { because, ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(typescript.evidence) } }], parts: [command] };
}
async function missingOf(app, own, service, parts) {
    const { start } = service;
    if (!start)
        return [];
    if (!own)
        return withoutManifest(app, start);
    const commands = (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .chainOf */ .dR)(start.value) ?? [];
    const inFolder = commands.length === 2 && commands[0]?.words[0] === 'cd';
    const warnings = [...here(parts ?? []), ...here(commands)].flatMap((command) => missingScript(own, command));
    return warnings.length > 0
        ? warnings.slice(0, 1)
        : missingFile(app, own, { ...service, parts: parts ?? [] }, start, inFolder ? (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .commandOf */ .Nl)(start.value) : commands.at(-1));
}
function here(commands) {
    const end = commands.findIndex(({ words }) => words[0] === 'cd');
    return end < 0 ? commands : commands.slice(0, end);
}
function missingScript(own, { words }) {
    const [manager = '', run = '', name = '', ...rest] = words;
    const isRun = /^(?:npm|pnpm|yarn|bun)$/.test(manager) && /^(?:run|run-script)$/.test(run);
    if (!isRun ||
        own.scripts.has(name) ||
        /^-|[*/"']|\.[jt]sx?$|^$/.test(name) ||
        rest.some((one) => one.startsWith('-')))
        return [];
    const caller = [...own.scripts.values()].find(({ value }) => value.includes(`${run} ${name}`));
    if (!caller)
        return [];
    return [
        {
            code: 'script-missing',
            message: `${caller.reason.because} runs \`${manager} ${run} ${name}\`, and there is no script of that name`,
            ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(caller.reason),
            fix: `Add a script \`${name}\`, or name the one that is meant: ${[...own.scripts.keys()].slice(0, 12).join(', ')}`
        }
    ];
}
async function missingFile(app, own, { build = [], outputs, parts }, { reason }, command) {
    const file = command && fileOf(command);
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'].some((name) => own.scripts.has(name));
    if (file === undefined || /^(?:node_modules\/|$)/.test(file) || (await isThere(app, file)))
        return [];
    const made = outputs?.some(({ value: { path } }) => path === '.' || `${file}/`.startsWith(`${path}/`) || path.startsWith(file));
    if (made)
        return hooks ? [] : notCompiled(app, own, file, reason, build.length === 1 ? madeBy(parts, build) : []);
    const builds = build.length > 0 || hooks;
    const isUnknown = builds && (outputs === undefined || hooks) && (file.includes('/') || (await (0,_port_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceFile */ .sm)(app, file)));
    if (isUnknown)
        return [];
    return [
        {
            code: 'start-missing',
            message: `${reason.because} starts ${file}, which is not in the repository, and ${builds ? 'nothing says that the build makes it' : 'no script builds it'}`,
            ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(reason),
            fix: builds
                ? 'Name the file that the build makes, by start-cmd or in a Procfile'
                : 'Add a script `build` that makes it, or name a file that is there by start-cmd'
        }
    ];
}
function madeBy(parts, build) {
    return parts.length > 0 ? parts : build.map(({ value }) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .commandOf */ .Nl)(value));
}
async function notCompiled(app, own, file, reason, commands) {
    const hasMore = [...own.scripts.keys()].some((name) => /^post(?!install|start|test)/.test(name));
    if (hasMore || !commands.some(({ words }) => words[0] === 'tsc'))
        return [];
    const { typescriptMakes, nearestOf } = await __webpack_require__.e(/* import() */ 1062).then(__webpack_require__.bind(__webpack_require__, 1062));
    const makes = await typescriptMakes(app, own, commands);
    const names = ['', '.js', '.cjs', '.mjs', '/index.js'].map((end) => file + end);
    if (!makes || !file.startsWith(`${makes.outDir}/`))
        return [];
    if (makes.files.some((one) => names.includes(one)))
        return (await __webpack_require__.e(/* import() */ 8003).then(__webpack_require__.bind(__webpack_require__, 8003))).notCopied(app, makes);
    const meant = nearestOf(makes.files, file);
    return [
        {
            code: 'start-missing',
            message: `${reason.because} starts ${file}, which the build does not make: by tsconfig.json it makes ${meant}`,
            ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(reason),
            fix: `Start ${meant}${(0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(meant).startsWith((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(file)) ? ', or let tsc compile the folder of the sources only: `rootDir` and `include` in tsconfig.json' : ''}`
        }
    ];
}
const builtIn = /^(?:node:|bun(?::|$)|(?:assert|async_hooks|buffer|child_process|cluster|console|crypto|dgram|diagnostics_channel|dns|domain|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|punycode|querystring|readline|repl|stream|string_decoder|timers|tls|trace_events|tty|url|util|v8|vm|wasi|worker_threads|zlib)(?:\/|$))/;
async function withoutManifest(app, { value, reason }) {
    const file = /^(?:node|bun) (\S+)$/.exec(value)?.[1];
    if (file === undefined || value.startsWith('bun'))
        return [];
    for await (const source of (0,_port_js__WEBPACK_IMPORTED_MODULE_5__/* .program */ .DM)(app, file)) {
        const name = [...(0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .importsOf */ .c5)(source).values()].find((one) => !/^[./#]/.test(one) && !builtIn.test(one));
        if (name === undefined)
            continue;
        return [
            {
                code: 'no-manifest',
                message: `${source.file} needs the package \`${name}\`, but there is no package.json that names it: nothing is installed`,
                ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(reason),
                file: source.file,
                fix: 'Run npm init and npm install, and commit package.json and package-lock.json'
            }
        ];
    }
    return [];
}


/***/ }),

/***/ 7601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   ai: () => (/* binding */ isNeedless),
/* harmony export */   wH: () => (/* binding */ madeByAll)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3309);


const rows = [
    {
        pattern: /^(?:rimraf|lb-clean|rm|mkdirp|mkdir|shx (?:rm|mkdir)|del-cli|del|eslint|prettier|echo|prisma generate|tsc-alias|tscpaths|resolve-tspaths|chmod|cross-env|npm-run-all|svelte-kit sync|nuxt prepare|vue-tsc|tsc --noEmit|tsc -noEmit|jest|vitest|copyfiles|cpx|cpy|cp|ncp|copy|shx cp)\b/,
        makes: nothing
    },
    { pattern: /^(?:tsc|tspc|ttsc)\b/, makes: typescript },
    { pattern: /^lb-tsc\b/, makes: async (command, app) => (await typescript(command, app)) ?? ['dist'] },
    { pattern: /^nest build\b/, makes: () => Promise.resolve(['dist']) },
    { pattern: /^(?:tsup|tsdown|unbuild|pkgroll|microbundle)\b/, makes: byOption('dist') },
    {
        pattern: /^(?:swc|babel|esbuild|ncc build|bun build|postcss|tailwindcss|browserify)\b/,
        makes: byOption(undefined)
    },
    { pattern: /^rollup\b/, makes: rollup },
    { pattern: /^webpack(?:-cli)?\b(?! serve)/, makes: webpack },
    { pattern: /^parcel build\b/, makes: byOption('dist') },
    { pattern: /^(?:sass|lessc)\b/, makes: stylesheets }
];
async function outputsOf(commands, app, others = []) {
    const made = await madeByAll(commands, app, others);
    return made?.length === 0 ? undefined : made;
}
async function madeByAll(commands, app, others = []) {
    const made = new Set(others);
    for (const command of commands) {
        const text = command.words.join(' ');
        const row = rows.find(({ pattern }) => pattern.test(text));
        const outputs = await row?.makes(command, app);
        if (!outputs)
            return undefined;
        outputs.forEach((output) => made.add(output));
    }
    return [...made].sort();
}
function nothing() {
    return Promise.resolve([]);
}
function placed(path) {
    const place = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .outward */ .N4)(path);
    return place === undefined ? undefined : [place];
}
async function typescript({ words }, app) {
    const option = optionOf(words, ['--outDir']);
    if (option !== undefined)
        return placed(option);
    const project = optionOf(words, ['-p', '--project', '-b', '--build']) ?? 'tsconfig.json';
    const folder = await outDir(app, project.endsWith('.json') ? project : `${project}/tsconfig.json`);
    return folder === undefined ? undefined : [folder];
}
async function outDir(app, path, depth = 0) {
    const file = clean(path);
    const manifest = file === undefined || depth > 4 ? undefined : await app.manifest(file);
    if (!manifest || file === undefined)
        return undefined;
    const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
    const own = manifest.text('compilerOptions', 'outDir');
    if (own !== undefined)
        return clean(folder + own);
    const base = manifest.text('extends');
    return base?.startsWith('.')
        ? outDir(app, folder + base + (base.endsWith('.json') ? '' : '.json'), depth + 1)
        : undefined;
}
async function rollup(command, app) {
    const said = await byOption(undefined)(command, app);
    if (said)
        return said;
    const named = optionOf(command.words, ['-c', '--config']);
    const config = await (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(app, named === undefined || named.startsWith('-') ? (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)('rollup.config') : [named]);
    const found = config && ((0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .folderAt */ .w3)(config, 'output', 'file') ?? (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .folderAt */ .w3)(config, 'output', 'dir'));
    return found && [found.value];
}
async function webpack({ words }, app) {
    const { webpackOutputs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8111));
    const said = optionOf(words, ['--output-path', '-o']);
    return said === undefined ? webpackOutputs(app, optionOf(words, ['--config', '-c'])) : placed(said);
}
function stylesheets({ words }) {
    const paths = words.slice(1).filter((word) => !word.startsWith('-'));
    const pairs = paths.flatMap((path) => /^[^:]+:(.+)$/.exec(path)?.[1] ?? []);
    const made = (pairs.length > 0 ? pairs : paths.slice(1, 2)).map(clean);
    return Promise.resolve(made.length > 0 && made.every((path) => path !== undefined) ? made : undefined);
}
function byOption(byDefault) {
    return ({ words }) => {
        const option = optionOf(words, [
            '--outdir',
            '--out-dir',
            '--outDir',
            '-d',
            '-o',
            '--out',
            '--outfile',
            '--out-file',
            '--dist-dir'
        ]);
        const folder = option === undefined ? byDefault : clean(option);
        return Promise.resolve(folder === undefined ? undefined : [folder]);
    };
}
function optionOf(words, names) {
    for (const [at, word] of words.entries()) {
        const [name = '', value] = word.split(/=(.*)/s);
        if (names.includes(name))
            return value ?? words[at + 1];
    }
    return undefined;
}
function clean(path) {
    const steps = [];
    for (const step of path.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (steps.pop() === undefined)
                return undefined;
        }
        else
            steps.push(step);
    }
    return path.startsWith('/') || steps.length === 0 ? undefined : steps.join('/');
}
const cleaning = /^(?:rimraf|rm|shx rm|del-cli|echo|mkdir|mkdirp|eslint|prettier|tsc-alias)\b/;
const compiling = /^(?:tsc|tspc|ttsc|vue-tsc|swc|tsup|tsdown)\b/;
const bundling = /^(?:bun build|esbuild|ncc build)\b/;
const forServers = /--(?:target|platform)[= ](?:bun|node)\b/;
function isNeedless(parts, start) {
    const entry = start.split(/\s+/).find((word) => /\.[cm]?tsx?$/.test(word));
    if (entry === undefined || !parts || parts.length === 0)
        return false;
    const plain = (path) => path.replace(/^\.\//, '');
    return parts.every(({ words }) => {
        const text = words.join(' ');
        if (cleaning.test(text) || compiling.test(text))
            return true;
        return bundling.test(text) && (forServers.test(text) || words.some((word) => plain(word) === plain(entry)));
    });
}


/***/ }),

/***/ 2649:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ pnpPrograms),
/* harmony export */   jy: () => (/* binding */ canFocus),
/* harmony export */   lu: () => (/* binding */ yarnLayout),
/* harmony export */   pE: () => (/* binding */ pnpOptions),
/* harmony export */   rR: () => (/* binding */ programsCommand)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5898);



async function yarnLayout({ manager, lock }, { view, at }, packages) {
    if (manager.id !== 'yarn-berry')
        return { esm: false };
    const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(at, '.yarnrc.yml');
    const rc = await view.manifest('.yarnrc.yml', file);
    const linker = rc?.text('nodeLinker');
    const isPnp = linker === undefined ? lock?.format?.value !== '1' : linker === 'pnp';
    const pnp = isPnp
        ? rc && linker !== undefined
            ? (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .reasoned */ .u)('', '`nodeLinker` is pnp', { file, ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(rc, 'nodeLinker') }).reason
            : { because: "Plug'n'Play is what Yarn does where no `nodeLinker` is named", ...(rc && { file }) }
        : undefined;
    const cached = await view.hasFolder('.yarn/cache');
    return {
        ...(pnp && { pnp }),
        ...(cached && { zeroInstall: { because: 'The packages are in the repository, in .yarn/cache' } }),
        esm: rc?.get('pnpEnableEsmLoader') === true || packages.some(({ manifest }) => manifest.text('type') === 'module')
    };
}
const pnpPrograms = '.yarn/bin';
function programsCommand(yarn, because) {
    const script = 'require("readline").createInterface({input:process.stdin}).on("line",line=>{const{name,path}=JSON.parse(line);' +
        `require("fs").writeFileSync("${pnpPrograms}/"+name,"#!/bin/sh\\nexec node "+JSON.stringify(path)+" \\"$@\\"\\n",{mode:493})})`;
    return {
        value: `mkdir -p ${pnpPrograms} .yarn/unplugged && ${yarn} bin --json | node -e '${script}'`,
        reason: { ...because, because: `${because.because}; programs of dependencies get files in PATH` }
    };
}
function pnpOptions(root, esm) {
    const loader = esm ? ` --experimental-loader file://${root}/.pnp.loader.mjs` : '';
    return `--require ${root}/.pnp.cjs${loader}`;
}
async function canFocus({ manager, version, committed }, view) {
    if (manager.focus === undefined)
        return true;
    const major = /^\d+/.exec(version?.value ?? /yarn-(\d+)\.[^/]*\.c?js$/.exec(committed?.value ?? '')?.[1] ?? '')?.[0];
    return (major !== undefined && Number(major) >= 4) || view.has('.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs');
}


/***/ }),

/***/ 579:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ migrationsOf),
/* harmony export */   ab: () => (/* binding */ schemaTexts),
/* harmony export */   i_: () => (/* binding */ prismaFiles),
/* harmony export */   rx: () => (/* binding */ schemaFiles)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

const configs = ['prisma.config.ts', 'prisma.config.mts', 'prisma.config.js', 'prisma.config.mjs', '.config/prisma.ts'];
const usual = ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema'];
async function prismaFiles(app, own, named) {
    let config;
    for (const name of configs)
        if (config === undefined && (await app.has(name)))
            config = name;
    const text = config === undefined ? undefined : await app.read(config);
    const inConfig = /\bschema\s*:\s*(?:path\.(?:join|resolve)\(\s*)?(['"])([^'"]+)\1(?:\s*,\s*(['"])([^'"]+)\3)?/.exec(text ?? '');
    const configured = inConfig?.[2] === undefined ? undefined : join2(inConfig[2], inConfig[4]);
    for (const path of [named, own.manifest.text('prisma', 'schema'), configured, ...usual]) {
        const schema = path === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(path);
        if (schema === undefined || schema === '')
            continue;
        if ((await app.has(schema)) || (await app.hasFolder(schema)))
            return { schema, ...(config !== undefined && { config }) };
    }
    return config === undefined ? {} : { config };
}
function join2(folder, name) {
    return name === undefined ? folder : `${folder}/${name}`;
}
async function schemaFiles(app, own, named) {
    const { schema, config } = await prismaFiles(app, own, named);
    return [schema, config].filter((path) => path !== undefined);
}
async function schemaTexts(app, schema) {
    const files = (await app.has(schema))
        ? [schema]
        : (await app.list()).filter((path) => path.startsWith(`${schema}/`) && path.endsWith('.prisma'));
    const texts = [];
    for (const file of files)
        texts.push({ file, text: (await app.read(file)) ?? '' });
    return texts;
}
async function migrationsOf(app, schema) {
    const base = (await app.has(schema)) ? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(schema) : schema;
    for (const folder of [(0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(base, 'migrations'), 'prisma/migrations']) {
        const some = (await app.find('migration.sql')).find((path) => path.startsWith(`${folder}/`));
        if (some !== undefined)
            return folder;
    }
    return undefined;
}


/***/ }),

/***/ 4951:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ prismaOf),
/* harmony export */   y: () => (/* binding */ migrateWarning)
/* harmony export */ });
/* harmony import */ var _releases_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4981);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5898);


async function prismaOf(app, own) {
    const client = (0,_package_json_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyOf */ .bf)(own, '@prisma/client', 'prisma');
    return client && (await __webpack_require__.e(/* import() */ 2315).then(__webpack_require__.bind(__webpack_require__, 2315))).clientOf(app, own, client);
}
function migrateWarning(migrate, own, isBundled) {
    const program = own.dependencies.get('prisma');
    const byHand = 'run `npx prisma migrate deploy` before each release';
    return {
        code: 'migrations-by-hand',
        message: `${migrate.reason.because}, but the program \`prisma\` is not in the image, so nothing runs them`,
        ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_0__.at)(program?.evidence ?? migrate.reason),
        fix: isBundled
            ? `The image has only what the build makes: ${byHand}, in a checkout of the repository`
            : `Move \`prisma\` from devDependencies to dependencies, or ${byHand}`
    };
}


/***/ }),

/***/ 974:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ul: () => (/* binding */ keptRunning),
  $Q: () => (/* binding */ managedBelow),
  FL: () => (/* binding */ managedPrograms),
  Fz: () => (/* binding */ unmanaged),
  KJ: () => (/* binding */ withoutManager)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/providers/node/config.ts
var node_config = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/providers/node/commands.ts
var commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/roles.ts
var roles = __webpack_require__(4314);
// EXTERNAL MODULE: ./src/providers/node/runners.ts
var runners = __webpack_require__(7108);
// EXTERNAL MODULE: ./src/providers/node/values.ts
var values = __webpack_require__(3417);
// EXTERNAL MODULE: ./src/providers/node/facts.ts
var facts = __webpack_require__(4456);
;// CONCATENATED MODULE: ./src/providers/node/task-runners.ts




const filesOf = {
    gulp: (0,node_config/* withEndings */.l9)('gulpfile', 'gulpfile.babel', 'Gulpfile'),
    grunt: (0,node_config/* withEndings */.l9)('Gruntfile', 'gruntfile')
};
async function programOfTasks(app, runner) {
    const file = await (0,facts/* firstThere */.bx)(app, filesOf[runner] ?? []);
    const text = file === undefined ? undefined : await app.read(file);
    if (file === undefined || text === undefined || !text.includes('nodemon'))
        return undefined;
    const config = (0,node_config/* configOf */.W1)(file, text);
    const { source } = config;
    const option = (key) => {
        for (const call of (0,node_config/* callsOf */.p9)(config, 'nodemon')) {
            const value = (0,node_config/* optionOf */.XD)(config, call, key);
            if (value?.kind === 'text')
                return value.text;
        }
        return undefined;
    };
    const inTables = source.tokens.flatMap(({ kind, text: name }, at) => {
        if (kind !== 'name' || name !== 'nodemon' || source.tokens[at + 1]?.text !== ':')
            return [];
        const tasks = (0,values/* valueOf */.RP)(source, [at + 2, (source.partner.get(at + 2) ?? at + 2) + 1]);
        const task = tasks.kind === 'table' ? ((0,values/* entryOf */.Ms)(source, tasks.at, 'dev') ?? (0,values/* entryOf */.Ms)(source, tasks.at, 'server')) : undefined;
        const script = task?.kind === 'table' ? (0,values/* entryOf */.Ms)(source, task.at, 'script') : undefined;
        return script?.kind === 'text' ? [script.text] : [];
    });
    const script = option('script') ?? inTables[0];
    const path = script === undefined ? undefined : (0,paths/* normalise */.j7)((0,paths/* join */.fj)(option('cwd') ?? '', script));
    return path === undefined || !/\.[cm]?js$/.test(path) ? undefined : ['node', path];
}

// EXTERNAL MODULE: ./src/providers/node/tokens.ts + 1 modules
var tokens = __webpack_require__(4664);
// EXTERNAL MODULE: ./src/providers/node/watching.ts
var watching = __webpack_require__(686);
;// CONCATENATED MODULE: ./src/providers/node/process-managers.ts









const valued = /^(?:-i|--instances|--name|-n|--env|--only|-o|--output|-e|--error|-l|--log|--interpreter|--node-args|--max-memory-restart|--watch-delay|--cwd|--exp-backoff-restart-delay|-c|--cron|--command|--uid|--sourceDir|--workingDir|-m|--minUptime|--spinSleepTime)$/;
const programs = /^(?:node|bun|tsx|ts-node|npm|yarn|pnpm)$/;
const ofManager = /(?:\.config\.[cm]?js|\.json|\.ya?ml)$/;
async function withoutManager(app, command) {
    const programs = await managedPrograms(app, [(0,commands/* textOf */.b6)(command.value)]);
    const value = unmanaged(command.value, programs);
    if (!value)
        return command;
    const { reason } = command;
    const program = (0,runners/* programOf */.oQ)(command.value.words[0] ?? '');
    return {
        value,
        reason: {
            ...reason,
            because: program === 'nps'
                ? `${reason.because} is a script of package-scripts.js`
                : `${reason.because} names the program; a container needs no ${program} to keep it running`
        }
    };
}
async function keptRunning(app, command) {
    const plain = (0,watching/* withoutWatching */.i)(command);
    const task = plain ? undefined : await withoutManager(app, command);
    return plain ?? (task && task !== command ? { value: (0,commands/* textOf */.b6)(task.value), reason: task.reason } : undefined);
}
async function managedPrograms(app, commands) {
    const found = new Map();
    for (const command of commands) {
        const runner = /^(?:\w+=\S* )*(gulp|grunt)\b/.exec(command.slice(0, 2000))?.[1];
        const program = runner === undefined ? undefined : await programOfTasks(app, runner);
        if (runner !== undefined && program)
            found.set(runner, program);
        const [, task = 'default'] = /^nps(?:\s+([\w.-]+))?\s*$/.exec(command.slice(0, 200)) ?? [];
        const meant = /^nps\b/.test(command) ? await (await __webpack_require__.e(/* import() */ 8212).then(__webpack_require__.bind(__webpack_require__, 8212))).commandOfNps(app, task) : undefined;
        if (meant)
            found.set(`nps ${task}`, meant.words);
        if (!/\bpm2/.test(command))
            continue;
        for (const word of command.slice(0, 2000).split(/\s+/)) {
            const path = ofManager.test(word) ? (0,paths/* normalise */.j7)(word) : undefined;
            const words = path === undefined ? undefined : await firstProgram(app, path);
            if (path !== undefined && words)
                found.set(path, words);
        }
    }
    return found;
}
function unmanaged(command, managed) {
    const [first = '', ...rest] = command.words;
    const tasks = /^(?:gulp|grunt)$/.test(first) && (0,roles/* roleOf */.k)(command) !== 'build' ? managed.get(first) : undefined;
    if (tasks)
        return { ...command, words: tasks };
    const meant = first === 'nps' && rest.length < 2 ? managed.get(`nps ${rest[0] ?? 'default'}`) : undefined;
    if (meant)
        return { ...command, words: meant };
    if (!/^(?:pm2|pm2-runtime|pm2-docker|forever)$/.test((0,runners/* programOf */.oQ)(first)))
        return undefined;
    const end = rest.indexOf('--');
    const own = end < 0 ? rest : rest.slice(0, end);
    const file = own.find((word, at) => !word.startsWith('-') && !valued.test(own[at - 1] ?? '') && !/^(?:start|restart)$/.test(word));
    const path = file === undefined ? undefined : (0,paths/* normalise */.j7)(file);
    if (path === undefined)
        return undefined;
    const given = end < 0 ? [] : rest.slice(end + 1);
    const words = ofManager.test(path)
        ? managed.get(path)
        : programs.test(path) && given.length > 0
            ? [path, ...given]
            : /\.[cm]?[jt]s$|^[\w./-]+$/.test(path)
                ? [/\.[cm]?ts$/.test(path) ? 'ts-node' : 'node', path, ...given]
                : undefined;
    return words && { ...command, words };
}
async function managedBelow(app, { words }) {
    if (!/^pm2(?:-runtime|-docker)?$/.test(words[0] ?? ''))
        return [];
    const path = words.slice(1).find((word) => /\.config\.[cm]?js$/.test(word));
    const text = path === undefined ? undefined : await app.read(path);
    if (path === undefined || text === undefined)
        return [];
    const source = (0,tokens/* sourceOf */.vz)(path, text);
    const apps = (0,node_config/* find */.I6)((0,node_config/* configOf */.W1)(path, text), 'apps');
    const folders = [];
    for (const item of apps?.kind === 'list' ? apps.items : []) {
        const table = (0,values/* valueOf */.RP)(source, item);
        const cwd = table.kind === 'table' ? (0,values/* entryOf */.Ms)(source, table.at, 'cwd') : undefined;
        const folder = cwd?.kind === 'text' ? (0,paths/* normalise */.j7)(cwd.text) : undefined;
        if (table.kind !== 'table')
            continue;
        if (folder === undefined || folder === '' || !(await app.has(`${folder}/package.json`)))
            return [];
        folders.push(folder);
    }
    return [...new Set(folders)];
}
async function firstProgram(app, path) {
    if (/\.(?:json|ya?ml)$/.test(path)) {
        const manifest = await app.manifest(path);
        const script = manifest?.text('apps', 0, 'script') ?? manifest?.text('script');
        return script === undefined ? undefined : wordsOf(script, manifest?.text('apps', 0, 'args'));
    }
    const text = await app.read(path);
    if (text === undefined)
        return undefined;
    const config = (0,node_config/* configOf */.W1)(path, text);
    const source = (0,tokens/* sourceOf */.vz)(path, text);
    const apps = (0,node_config/* find */.I6)(config, 'apps');
    const [first] = apps?.kind === 'list' ? apps.items : [];
    const table = first ? (0,values/* valueOf */.RP)(source, first) : apps;
    if (table?.kind !== 'table')
        return undefined;
    const script = (0,values/* entryOf */.Ms)(source, table.at, 'script');
    const args = (0,values/* entryOf */.Ms)(source, table.at, 'args');
    return script?.kind === 'text' ? wordsOf(script.text, args?.kind === 'text' ? args.text : undefined) : undefined;
}
function wordsOf(script, args) {
    const more = args === undefined ? [] : args.split(/\s+/);
    const bin = /^(?:\.\/)?node_modules\/(?:\.bin\/)?([\w-]+)(?:\/dist\/bin\/\1|\/bin\/[\w.-]+)?$/.exec(script)?.[1];
    if (bin !== undefined)
        return [bin, ...more];
    const path = (0,paths/* normalise */.j7)(script);
    if (/\s/.test(script))
        return script.split(/\s+/);
    return path === undefined || /^(?:npm|yarn|pnpm|bun)$/.test(path) ? undefined : ['node', path, ...more];
}


/***/ }),

/***/ 1204:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect),
  manifestAdvice: () => (/* binding */ manifestAdvice),
  plan: () => (/* binding */ plan),
  standsFor: () => (/* reexport */ standsFor)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/providers/frameworks.ts
var frameworks = __webpack_require__(8333);
// EXTERNAL MODULE: ./src/providers/node/bun.ts
var node_bun = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/providers/node/bringers.ts
var bringers = __webpack_require__(691);
// EXTERNAL MODULE: ./src/providers/node/commands.ts
var node_commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/demands.ts + 1 modules
var demands = __webpack_require__(805);
// EXTERNAL MODULE: ./src/providers/node/facts.ts
var facts = __webpack_require__(4456);
// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
// EXTERNAL MODULE: ./src/providers/node/process-managers.ts + 1 modules
var process_managers = __webpack_require__(974);
// EXTERNAL MODULE: ./src/providers/node/start.ts
var node_start = __webpack_require__(4531);
;// CONCATENATED MODULE: ./src/providers/node/elsewhere.ts





const others = /^(?:deno|python[\d.]*|uvicorn|gunicorn|hypercorn|flask|uv|poetry|pipenv|php|composer|ruby|rails|rackup|puma|bundle|bin\/rails|go|cargo|java|mvn|\.\/mvnw|gradle|\.\/gradlew|dotnet|mix|iex|docker|docker-compose)$/;
const ofPackages = /^(?:(?:turbo|lerna|moon|nx run-many)\b|(?:npm|pnpm|yarn|bun)\s.*?(?:\s(?:-r|--recursive|-w|--workspaces?|-F|--filter|--prefix|-C|--dir|--cwd|--stream|--parallel)\b|\bworkspaces?\s|\brun\s(?:.*\s)?["']?\/))/;
async function actionOf(app) {
    const file = await (0,facts/* firstThere */.bx)(app, ['action.yml', 'action.yaml']);
    const manifest = file === undefined ? undefined : await app.manifest(file);
    if (!manifest || file === undefined || !/^node\d+$/.test(manifest.text('runs', 'using') ?? ''))
        return undefined;
    return { because: `${file} makes it an action of GitHub's`, file, ...(0,package_json/* lineOf */.cA)(manifest, 'runs', 'using') };
}
async function startedElsewhere(app, own) {
    const script = (0,node_start/* scriptStart */.oK)(own);
    if (script) {
        const { value, reason } = script.command;
        const text = value.words.join(' ').slice(0, 500);
        if ((await (0,process_managers/* managedBelow */.$Q)(app, value)).length > 0)
            return reason;
        const isMoved = (0,node_commands/* scriptOf */.Fl)(value, own) !== undefined;
        return isMoved || others.test(value.words[0] ?? '') || ofPackages.test(text) ? reason : undefined;
    }
    const action = await actionOf(app);
    if (action)
        return action;
    const tasks = ['dev', 'build'].flatMap((name) => own.scripts.get(name) ?? []);
    if (tasks.length > 0 && tasks.every(({ value }) => ofPackages.test(value.slice(0, 500))))
        return tasks[0]?.reason;
    const file = await (0,facts/* firstThere */.bx)(app, ['deno.json', 'deno.jsonc']);
    const manifest = file === undefined ? undefined : await app.manifest(file);
    const task = ['start', 'serve', 'prod', 'preview'].find((name) => manifest?.get('tasks', name) !== undefined);
    if (!manifest || file === undefined || task === undefined)
        return undefined;
    return { because: `The task \`${task}\` starts it`, file, ...(0,package_json/* lineOf */.cA)(manifest, 'tasks', task) };
}

// EXTERNAL MODULE: ./src/providers/node/front-ends.ts + 1 modules
var front_ends = __webpack_require__(1132);
// EXTERNAL MODULE: ./src/providers/node/frameworks.ts + 16 modules
var node_frameworks = __webpack_require__(5519);
// EXTERNAL MODULE: ./src/providers/node/frameworks/common.ts
var common = __webpack_require__(8600);
// EXTERNAL MODULE: ./src/providers/node/managers.ts + 2 modules
var managers = __webpack_require__(4203);
// EXTERNAL MODULE: ./src/providers/node/missing.ts
var missing = __webpack_require__(5103);
// EXTERNAL MODULE: ./src/providers/node/serving.ts + 4 modules
var serving = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/releases/explain.ts
var explain = __webpack_require__(4981);
// EXTERNAL MODULE: ./src/providers/node/roles.ts
var roles = __webpack_require__(4314);
;// CONCATENATED MODULE: ./src/providers/node/release-in-build.ts




function withoutDatabase(own, name, commands) {
    const release = commands.filter(({ value }) => (0,roles/* roleOf */.k)(value) === 'release');
    const kept = commands.filter(({ value }) => (0,roles/* roleOf */.k)(value) !== 'release');
    const [first] = release;
    const after = own.scripts.get(`post${name}`);
    if (!first || kept.length === 0 || after)
        return undefined;
    const because = `${first.reason.because} builds the app, less \`${(0,node_commands/* textOf */.b6)(first.value)}\`: there is no database in a build`;
    const reason = { ...first.reason, because };
    const texts = kept.map(({ value }) => (0,node_commands/* textOf */.b6)(value));
    const isMoving = kept.some(({ value }) => value.words[0] === 'cd');
    return {
        commands: (isMoving ? [texts.join(' && ')] : texts).map((value) => ({ value, reason })),
        parts: kept.map(({ value }) => value),
        release
    };
}
async function releaseInBuild(app, own, service, release) {
    const [first] = release ?? [];
    if (!release || !first || service.release || service.static || service.trouble)
        return service;
    const value = release.map((command) => (0,node_commands/* textOf */.b6)(command.value)).join(' && ');
    if (release.every((command) => isInImage(own, service, command.value))) {
        const reason = { ...first.reason, because: `${first.reason.because} prepares the database, before the start` };
        return { ...service, release: { value, reason } };
    }
    if (first.value.words[0] === 'prisma' && (await app.hasFolder('prisma/migrations')))
        return service;
    return { ...service, warnings: [...(service.warnings ?? []), byHand(first, value)] };
}
function isInImage(own, { dependencies, onlyOutputs }, { words }) {
    const [program = ''] = words;
    if (onlyOutputs || dependencies === 'none')
        return false;
    const dependency = own.dependencies.get(program);
    if (!dependency)
        return program === 'node';
    return dependencies === 'all' || (0,package_json/* isInstalledForProduction */.Nr)(dependency);
}
function byHand({ reason }, commands) {
    return {
        code: 'migrations-by-hand',
        message: `${reason.because} runs \`${commands}\`, which needs a database: the build leaves it out, and the program is not in the image`,
        ...(0,explain.at)(reason),
        fix: `Run \`${commands}\` before each release`
    };
}

// EXTERNAL MODULE: ./src/providers/node/runners.ts
var runners = __webpack_require__(7108);
// EXTERNAL MODULE: ./src/providers/node/workspace.ts + 4 modules
var node_workspace = __webpack_require__(69);
;// CONCATENATED MODULE: ./src/providers/node/analyse.ts

















async function analyse(app, hints) {
    const place = { view: app, at: '' };
    const own = withNamedTasks(await (0,package_json/* readPackageJson */.jJ)(place), hints);
    const project = await ofNx(app, own, hints);
    if (project)
        return project;
    if (!own)
        return plainFile(app, place);
    const workspace = await (0,node_workspace/* workspaceOf */.B)(place, own);
    const root = workspace?.root ?? own;
    const at = workspace?.place ?? place;
    const manager = await (0,managers/* decideManager */.q)(root, at);
    const facts = { app, hints, own, manager, ...(workspace && { workspace }) };
    const analysis = await analysisOf(facts, place);
    const because = manager.byDefault && runsOnlyBun(analysis, root);
    if (!because)
        return analysis;
    return analysisOf({ ...facts, manager: await (0,managers/* decideManager */.q)(root, at, { id: 'bun', because }) }, place);
}
function runsOnlyBun({ own, service }, root) {
    const scripts = [...(own?.scripts.values() ?? []), ...root.scripts.values()];
    const isOthers = scripts.some(({ value }) => /(?:^|[\s;&|"'])(?:npm|npx|pnpm|pnpx|yarn)(?=\s|$)/.test(value));
    return service?.runtime?.value === 'bun' && !isOthers ? service.runtime.reason : undefined;
}
async function analysisOf(facts, place) {
    const { app, hints, own, manager, workspace } = facts;
    const matches = await (0,frameworks/* matchFrameworks */.T)(node_frameworks/* frameworks */.I, facts);
    const found = matches.map(({ start, why }) => ({ ...start, why }));
    const build = buildOf(facts, found[0]);
    const isElsewhere = (await startedElsewhere(app, own)) ?? (await inProjects(app, own, hints));
    const started = isElsewhere ? undefined : await (0,serving/* serviceOf */.z5)(facts, found, build);
    const named = started ? await (0,front_ends.namedBy)(facts, started) : [];
    const whole = started && (0,front_ends.withOutside)(facts, started, named);
    const checked = whole && (await withMissing(app, own, whole, build.parts));
    const bundled = checked && (await (0,demands/* withDemands */.F)(app, await (0,node_bun/* servedByBun */.MW)(facts, checked)));
    const service = bundled && (await releaseInBuild(app, own, bundled, build.release));
    const made = service ? undefined : await (0,serving/* madeBy */.v$)(facts, found, build);
    return {
        own,
        manager,
        place,
        ...(made && { made }),
        ...(named.length > 0 && { named }),
        build: service?.build ?? build.commands,
        sure: service !== undefined && (isStarted(own, service, workspace) || (found.length > 0 && isMeant(service, found))),
        ...(workspace && { workspace }),
        ...(service && { service })
    };
}
async function ofNx(app, own, hints) {
    if (own?.manifest.table('nx') === undefined && !(await app.has('project.json')))
        return undefined;
    const { analyseProject } = await __webpack_require__.e(/* import() */ 6396).then(__webpack_require__.bind(__webpack_require__, 6396));
    return analyseProject(app, own, hints);
}
async function inProjects(app, own, hints) {
    if (!(await app.has('nx.json')) && !(await app.has('project.json')))
        return undefined;
    return (await __webpack_require__.e(/* import() */ 6396).then(__webpack_require__.bind(__webpack_require__, 6396))).startedInProjects(app, own, hints);
}
function withNamedTasks(own, { settings }) {
    const { MOON_BUILD_TASK: build, MOON_START_TASK: start } = settings;
    if (!own || (!build && !start))
        return own;
    const named = [
        ['build', build],
        ['start:prod', start]
    ];
    const scripts = new Map(own.scripts);
    const tasks = new Set(own.tasks);
    for (const [name, said] of named) {
        const script = said && own.scripts.get(said.value);
        if (!script)
            continue;
        scripts.set(name, { value: script.value, reason: said.source });
        tasks.add(name);
    }
    return { ...own, scripts, tasks };
}
function isStarted(own, { isGuess }, workspace) {
    const script = (0,node_start/* scriptStart */.oK)(own);
    return script !== undefined && !(workspace?.folder && isGuess && script.role === 'development');
}
function isMeant({ isGuess, kind }, found) {
    if (!isGuess)
        return true;
    return kind.value === 'web' ? kind.reason.file !== undefined : found.some(({ row }) => row.kind === 'worker');
}
async function withMissing(app, own, service, parts) {
    const warnings = await (0,missing/* missingOf */.o)(app, own, service, parts);
    return warnings.length === 0 ? service : { ...service, warnings: [...(service.warnings ?? []), ...warnings] };
}
const ofNode = /\brequire\s*\(|\bprocess\.|\bmodule\.exports\b|\b(?:from|import)\s*['"](?:node:|https?['"]|fs['"]|net['"]|path['"]|os['"]|child_process['"])|^#!.*\b(?:node|bun)\b|\bBun\./;
async function plainFile(app, place) {
    const bun = await (0,node_bun/* plainBunFile */.o_)(app);
    if (bun) {
        const listens = await (0,serving/* kindOf */.I)(app, bun.value, []);
        return {
            place,
            build: [],
            sure: false,
            service: (0,node_bun/* withBun */.Sr)({ name: 'Bun', ...listens, start: bun, dependencies: 'none' }, undefined)
        };
    }
    const entry = await (0,node_start/* entryFile */.$B)(app, undefined);
    const text = entry && (await app.read(entry.value));
    if (!entry || text === undefined || !ofNode.test(text))
        return undefined;
    const start = { value: `node ${entry.value}`, reason: entry.reason };
    const listens = await (0,serving/* kindOf */.I)(app, start.value, []);
    const service = { name: 'Node.js', ...listens, start, dependencies: 'none' };
    return { place, build: [], sure: false, service: await withMissing(app, undefined, service, undefined) };
}
const buildScripts = [
    ...['heroku-postbuild', 'gcp-build', 'build:docker', 'build-docker', 'build:prod', 'build:production'],
    ...['build', 'compile', 'tsc']
];
const pointless = /^(?:(?:echo|true|exit|:|eslint|jest|vitest|docker|pkg|electron-builder|electron-forge|vsce|web-ext)\b|tsc --noEmit\b(?!.*&&))/;
const makesImage = /^(?:docker(?:-compose)?|podman|buildx|(?:ba)?sh)$|\.sh$/;
function buildOf({ own, manager: { manager }, workspace }, framework) {
    const { scripts = [], otherScripts = [] } = framework?.row ?? {};
    for (const name of [...scripts, ...buildScripts, ...otherScripts]) {
        const script = own.scripts.get(name);
        if (!script || pointless.test(script.value))
            continue;
        const all = (0,runners/* commandsOf */.Kf)(own, name);
        const parts = all?.map(({ value }) => value);
        if (/docker/.test(name) && (!parts || parts.some(({ words }) => words.some((word) => makesImage.test(word)))))
            continue;
        const reason = { ...script.reason, because: `${script.reason.because} builds the app` };
        const runner = name === 'build' ? workspace?.runner : undefined;
        const apart = all && !runner ? withoutDatabase(own, name, all) : undefined;
        if (apart)
            return apart;
        const command = runner ? { value: runner.build, reason: runner.because } : undefined;
        const value = own.tasks?.has(name) ? script.value : `${manager.command} run ${name}`;
        return { commands: [command ?? { value, reason }], ...(parts && { parts }) };
    }
    const apart = buildOfParts(own, manager.command);
    if (apart)
        return apart;
    if (framework?.row.build === undefined)
        return { commands: [], parts: [] };
    const { row, why } = framework;
    const parts = (0,node_commands/* chainOf */.dR)(row.build ?? '');
    const others = (0,bringers/* bringers */.j)(parts?.[0]?.words[0] ?? '').slice(1);
    const isBrought = (name) => [own, workspace?.root].some((one) => one?.dependencies.has(name));
    if (others.length > 0 && !others.some(isBrought))
        return { commands: [], parts: [] };
    return {
        commands: [
            { value: row.build ?? '', reason: { ...why, because: `${row.name}: ${why.because}; no script builds it` } }
        ],
        ...(parts && { parts })
    };
}
function buildOfParts(own, manager) {
    const names = (0,common/* buildScriptsOfParts */._F)(own);
    const all = names.map((name) => (0,runners/* commandsOf */.Kf)(own, name));
    if (names.length === 0)
        return undefined;
    return {
        commands: names.map((name) => {
            const reason = own.scripts.get(name)?.reason ?? { because: 'A script' };
            return {
                value: `${manager} run ${name}`,
                reason: { ...reason, because: `${reason.because} builds a part of the app` }
            };
        }),
        ...(all.every((commands) => commands !== undefined) && {
            parts: all.flatMap((commands) => (commands ?? []).map(({ value }) => value))
        })
    };
}

// EXTERNAL MODULE: ./src/releases/request.ts
var releases_request = __webpack_require__(9139);
// EXTERNAL MODULE: ./src/providers/node/versions.ts
var versions = __webpack_require__(1950);
;// CONCATENATED MODULE: ./src/providers/node/bun-plan.ts



async function onBun(contribution, { service, manager, own, workspace }, hints, folders) {
    const because = service?.runtime?.reason;
    if (service?.runtime?.value !== 'bun' || !because)
        return contribution;
    const version = await (0,versions/* bunVersion */.Y4)(hints, folders, [own, workspace?.root].flatMap((one) => (one ? statedBy(one) : [])));
    const isOnly = !manager || manager.manager.id === 'bun';
    const { setup = {}, ...phases } = contribution.phases ?? {};
    const { node, ...runtimes } = setup.runtimes ?? {};
    const { bun: _, ...tools } = setup.tools ?? {};
    const bunTool = { bun: { value: version.latest, reason: version.version.reason } };
    return {
        ...contribution,
        phases: {
            setup: {
                ...setup,
                runtimes: { ...runtimes, bun: version.version, ...(!isOnly && node && { node }) },
                tools: { ...tools, ...(!isOnly && phases['build'] && bunTool) }
            },
            ...Object.fromEntries(Object.entries(phases).map(([name, phase]) => [name, isOnly ? byBun(phase) : onNode(phase, because)]))
        },
        start: { ...contribution.start, ...(service.runImage && { runImage: service.runImage }) },
        warnings: [
            ...version.warnings,
            ...(contribution.warnings ?? []).filter(({ code }) => (isOnly ? !bun_plan_ofNode.test(code) : true))
        ]
    };
}
const bun_plan_ofNode = /^(?:runtime-\w+|version-conflict)$/;
function byBun(phase) {
    const { cmds } = phase;
    return cmds
        ? {
            ...phase,
            cmds: cmds.map(({ value, reason }) => ({
                value: value.replace(/^npm pkg delete\b/, 'bun pm pkg delete'),
                reason
            }))
        }
        : phase;
}
function onNode(phase, because) {
    return { ...phase, runsOn: { value: 'node', reason: because } };
}
function statedBy({ manifest, file }) {
    const [, text] = /^bun@([^+\s]+)/.exec(manifest.text('packageManager') ?? '') ?? [];
    const request = text === undefined ? undefined : (0,releases_request/* parseRequest */.TR)(text, releases_request/* pin */.y_);
    if (!request)
        return [];
    const evidence = { because: `\`packageManager\` is bun@${request.text}`, file, ...(0,package_json/* lineOf */.cA)(manifest, 'packageManager') };
    return [{ rank: 'manifest', request, evidence }];
}

// EXTERNAL MODULE: ./src/app/lockfiles.ts
var lockfiles = __webpack_require__(8193);
// EXTERNAL MODULE: ./src/providers/needs.ts
var providers_needs = __webpack_require__(247);
;// CONCATENATED MODULE: ./src/providers/node/browsers.ts



const folder = '/opt/playwright';
const nothing = { cmds: [], variables: {}, needs: [], warnings: [] };
const puppeteers = [
    ...['puppeteer', 'puppeteer-extra', 'puppeteer-cluster', 'html-pdf-node', 'md-to-pdf', 'node-html-to-image'],
    ...['whatsapp-web.js', 'venom-bot', '@wppconnect-team/wppconnect', '@open-wa/wa-automate', '@mermaid-js/mermaid-cli']
];
const downloads = {
    cypress: ['CYPRESS_INSTALL_BINARY', '0'],
    electron: ['ELECTRON_SKIP_BINARY_DOWNLOAD', '1'],
    chromedriver: ['CHROMEDRIVER_SKIP_DOWNLOAD', 'true'],
    'mongodb-memory-server': ['MONGOMS_DISABLE_POSTINSTALL', '1'],
    'redis-memory-server': ['REDISMS_DISABLE_POSTINSTALL', '1']
};
function downloadsOf({ dependencies }) {
    return Object.fromEntries(Object.entries(downloads).flatMap(([name, [variable, value]]) => {
        const dependency = dependencies.get(name);
        if (!dependency || (0,package_json/* isInstalledForProduction */.Nr)(dependency))
            return [];
        return [[variable, (0,draft/* reasoned */.u)(value, `${name} is there for development`, (0,explain.at)(dependency.evidence))]];
    }));
}
function browsersOf(own) {
    const { dependencies } = own;
    const found = (names) => names.flatMap((name) => dependencies.get(name) ?? [])[0];
    const puppeteer = found(puppeteers);
    const playwright = found(['playwright', 'playwright-chromium', '@playwright/test']);
    const both = merged([
        puppeteer ? puppeteerOf(puppeteer.evidence, (0,package_json/* isInstalledForProduction */.Nr)(puppeteer), puppeteer.name) : nothing,
        playwright ? playwrightOf(playwright.evidence, (0,package_json/* isInstalledForProduction */.Nr)(playwright), playwright.name) : nothing
    ]);
    return { ...both, installVariables: downloadsOf(own) };
}
function puppeteerOf(evidence, runs, name) {
    const place = (0,explain.at)(evidence);
    const reason = { because: `${name} needs no browser of its own in the image`, ...place };
    const skip = { PUPPETEER_SKIP_DOWNLOAD: { value: 'true', reason } };
    if (!runs)
        return { ...nothing, variables: skip };
    return {
        ...nothing,
        variables: {
            ...skip,
            PUPPETEER_EXECUTABLE_PATH: {
                value: '/usr/bin/chromium',
                reason: { because: `${name} steers Debian's Chromium`, ...place }
            }
        },
        needs: [{ value: { name: 'chromium', for: 'run' }, reason: { because: `${name} steers a browser`, ...place } }],
        warnings: [
            {
                code: 'browser-sandbox',
                message: 'Chromium cannot make its sandbox in most containers and does not start with it',
                ...place,
                fix: "Launch it with args: ['--no-sandbox'], or run the container with its seccomp profile"
            }
        ]
    };
}
function playwrightOf(evidence, runs, name) {
    const place = (0,explain.at)(evidence);
    if (!runs) {
        const reason = { because: `${name} is there for tests`, ...place };
        return { ...nothing, variables: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: { value: '1', reason } } };
    }
    const reason = { because: `${name} fetches the browser that it steers`, ...place };
    return {
        ...nothing,
        cmds: [{ value: 'playwright install chromium', reason }],
        variables: { PLAYWRIGHT_BROWSERS_PATH: (0,draft/* reasoned */.u)(folder, `${name} keeps its browsers there`, place) },
        folder: { path: folder, reason },
        needs: [{ value: { name: 'chromium-libraries', for: 'run' }, reason }]
    };
}
function merged(parts) {
    const withFolder = parts.find((part) => part.folder);
    return {
        cmds: parts.flatMap(({ cmds }) => cmds),
        variables: Object.assign({}, ...parts.map(({ variables }) => variables)),
        ...(withFolder?.folder && { folder: withFolder.folder }),
        needs: parts.flatMap(({ needs }) => needs),
        warnings: parts.flatMap(({ warnings }) => warnings)
    };
}

// EXTERNAL MODULE: ./src/releases/versions.ts
var releases_versions = __webpack_require__(1973);
;// CONCATENATED MODULE: ./src/providers/node/lock-check.ts


const other = /^(?:[a-z+]+:|[./~]|[\w-]+\/)|^(?!x$)[a-z]/i;
function lockWarning(decision, own, lockfile, folder, members) {
    if (!decision.frozen || lockfile.packages.size === 0)
        return undefined;
    const overridden = overrides(own, lockfile);
    const asked = [...own.dependencies.values()].filter(({ name, kind }) => (kind === 'production' || kind === 'development') && !members.has(name) && !overridden(name));
    const rule = rules[decision.manager.id];
    const wrong = asked.find((dependency) => rule(dependency, lockfile, folder) === false);
    if (!wrong)
        return undefined;
    const { evidence, name, range } = wrong;
    return {
        code: 'lockfile-outdated',
        message: `${lockfile.path} does not know \`${name}\` as ${own.file} asks for it (${range}): \`${decision.manager.frozen.split(' --store')[0] ?? ''}\` will fail`,
        ...(evidence.file !== undefined && { file: evidence.file }),
        ...(evidence.line !== undefined && { line: evidence.line }),
        fix: `Run ${decision.manager.lock} and commit ${lockfile.path}`
    };
}
const rules = {
    npm: ({ name, range }, { packages }) => {
        const locked = packages.get(name);
        if (!locked)
            return false;
        const request = other.test(range) ? undefined : (0,releases_request/* parseRequest */.TR)(range === '' ? '*' : range, releases_request/* npm */.wm);
        const versions = versionsOf(locked);
        if (!request || versions.length === 0 || versions.some((version) => version.includes('-')))
            return undefined;
        return versions.some((version) => (0,releases_versions/* admits */.t5)(request.versions, (0,releases_versions/* parseTriple */.I$)(version)));
    },
    yarn: ({ name, range }, { packages }) => {
        if (other.test(range))
            return undefined;
        const locked = packages.get(name);
        const requests = [locked, ...(locked?.others ?? [])].flatMap((one) => one?.requests ?? []);
        return requests.includes(`${name}@${range}`);
    },
    'yarn-berry': (dependency, lockfile, folder) => {
        const text = askedFor(dependency, lockfile, folder);
        return text === false || text === undefined || /^(?:patch|catalog|virtual):/.test(text)
            ? text !== false && undefined
            : text.replace(/^npm:/, '') === dependency.range.replace(/^npm:/, '');
    },
    pnpm: (dependency, lockfile, folder) => same(dependency, lockfile, folder),
    bun: (dependency, lockfile, folder) => same(dependency, lockfile, folder)
};
function versionsOf(locked) {
    return [locked, ...(locked.others ?? [])].flatMap(({ version }) => version ?? []);
}
function askedFor({ name }, { importers }, folder) {
    const importer = importers?.get(folder);
    return importer && (importer.get(name)?.value ?? false);
}
function same(dependency, lockfile, folder) {
    const text = askedFor(dependency, lockfile, folder);
    return text === undefined || text === false ? text : text === dependency.range;
}
function overrides({ manifest }, lockfile) {
    const keys = [['overrides'], ['resolutions'], ['pnpm', 'overrides']].flatMap((path) => Object.keys(manifest.table(...path) ?? {}));
    keys.push(...(lockfile.overrides ?? []));
    return (name) => keys.some((key) => key === name || key.startsWith(`${name}@`) || key.endsWith(`/${name}`));
}

// EXTERNAL MODULE: ./src/providers/node/newest-node.ts
var newest_node = __webpack_require__(2514);
;// CONCATENATED MODULE: ./src/providers/node/native-table.ts
const gyp = ['python', 'make', 'c++-compiler'];
const compiled = { why: 'is compiled when it is installed', build: gyp };
function compiledBelow(below) {
    return { why: `is compiled before version ${below}`, build: gyp, below };
}
function compiledUnless(prebuilt, more = {}) {
    return { why: 'has nothing built for this Node.js and is compiled', build: gyp, prebuilt, ...more };
}
const ffmpeg = {
    why: 'runs ffmpeg',
    run: ['ffmpeg'],
    notBeside: ['ffmpeg-static', '@ffmpeg-installer/ffmpeg', 'ffmpeg-ffprobe-static']
};
const poppler = { why: 'runs the tools of Poppler', run: ['poppler'] };
const canvasLibraries = ['cairo', 'pangocairo', 'jpeg', 'gif', 'rsvg', 'pixman'];
const nativeTable = {
    bcrypt: compiledBelow('5'),
    argon2: compiledBelow('0.26'),
    sqlite3: compiledBelow('5'),
    'better-sqlite3': compiledUnless({ '18': '7.6.0', '20': '8.4.0', '22': '11.1.0', '24': '12.0.0', '26': '13.0.0' }, { below: '13' }),
    '@journeyapps/sqlcipher': { ...compiled, both: ['ssl'] },
    re2: compiledUnless({ '18': '1.17.7', '20': '1.20.0', '22': '1.21.0', '24': '1.22.0', '26': '1.27.0' }),
    'isolated-vm': compiledUnless({ '18': '5.0.0', '20': '5.0.0', '22': '5.0.0', '24': '6.0.0', '26': '7.0.0' }),
    'node-sass': compiledUnless({ '14': '4.14.0', '16': '6.0.0', '18': '8.0.0', '20': '9.0.0' }),
    '@discordjs/opus': compiledUnless({ '18': '0.8.0', '20': '0.9.0', '22': '0.10.0' }),
    'node-opus': compiled,
    libxmljs: compiled,
    libxmljs2: compiledUnless({ '18': '0.31.0', '20': '0.32.0', '22': '0.35.0', '24': '0.37.0' }),
    serialport: compiledBelow('10'),
    '@serialport/bindings': compiled,
    usb: { ...compiledBelow('2'), build: [...gyp, 'usb'] },
    zeromq: { ...compiledBelow('6'), prebuilt: { '18': '5.2.0', '20': '5.2.0' } },
    snappy: compiledBelow('7'),
    leveldown: compiledBelow('5'),
    farmhash: compiledBelow('4'),
    bufferutil: compiledBelow('4'),
    'utf-8-validate': compiledBelow('5'),
    microtime: compiledBelow('3'),
    'node-pty': compiled,
    'cpu-features': { ...compiled, direct: true },
    deasync: compiledUnless({ '18': '0.1.27', '20': '0.1.29' }),
    duckdb: compiledUnless({ '18': '0.8.0', '20': '0.9.0', '22': '1.0.0', '24': '1.3.0' }),
    muhammara: compiledUnless({ '18': '3.5.0', '20': '4.0.0', '22': '5.0.0', '24': '6.0.0' }),
    hummus: compiled,
    grpc: compiled,
    heapdump: compiled,
    hiredis: compiled,
    iconv: compiled,
    'node-expat': compiled,
    xxhash: compiled,
    lz4: compiled,
    memcpy: compiled,
    scrypt: compiled,
    sleep: compiled,
    posix: compiled,
    'raw-socket': compiled,
    'unix-dgram': compiled,
    ursa: { ...compiled, both: ['ssl'] },
    ed25519: compiled,
    epoll: compiled,
    'i2c-bus': compiled,
    rpio: compiled,
    spellchecker: compiled,
    'pty.js': compiled,
    'hnswlib-node': compiled,
    speaker: { ...compiled, both: ['alsa'] },
    canvas: [
        { why: 'is compiled before version 3 on this Node.js', build: [...gyp, 'pkg-config'], both: canvasLibraries, below: '3', prebuilt: { '14': '2.7.0', '16': '2.8.0', '18': '2.10.0', '20': '2.11.2' } }
    ],
    libpq: { ...compiled, both: ['libpq'] },
    'pg-native': { why: 'is compiled against libpq', build: gyp, both: ['libpq'] },
    'node-rdkafka': { why: 'is compiled with librdkafka', build: gyp, both: ['ssl', 'sasl', 'zlib'] },
    odbc: { why: 'loads unixODBC', both: ['odbc'] },
    msnodesqlv8: { why: 'loads unixODBC', run: ['odbc'] },
    kerberos: { why: 'loads Kerberos', run: ['krb5'] },
    ibm_db: { why: 'loads libxml2', both: ['xml2'] },
    gdal: compiled,
    nodegit: { why: 'is compiled with libgit2', build: gyp, both: ['krb5', 'ssl', 'libcurl'] },
    'skia-canvas': { why: 'loads Fontconfig', run: ['fontconfig'], below: '3' },
    java: [
        { ...compiled, direct: true },
        { why: 'runs Java', run: ['java'], direct: true }
    ],
    prisma: { why: 'chooses its engines by OpenSSL before version 7', both: ['openssl'], below: '7' },
    '@prisma/client': { why: 'loads an engine that needs OpenSSL before version 7', both: ['openssl'], below: '7' },
    'fluent-ffmpeg': ffmpeg,
    'ffmpeg-probe': ffmpeg,
    imagemagick: { why: 'runs ImageMagick', run: ['imagemagick'] },
    gm: { why: 'runs GraphicsMagick or ImageMagick', run: ['graphicsmagick', 'imagemagick'] },
    pdf2pic: { why: 'runs GraphicsMagick and Ghostscript', run: ['ghostscript', 'graphicsmagick'] },
    'pdf-image': { why: 'runs ImageMagick and Poppler', run: ['ghostscript', 'imagemagick', 'poppler'] },
    'pdf-poppler': poppler,
    'node-poppler': poppler,
    pdftotextjs: poppler,
    wkhtmltopdf: { why: 'runs wkhtmltopdf', run: ['wkhtmltopdf'] },
    'libreoffice-convert': { why: 'runs LibreOffice', run: ['libreoffice'] },
    'node-tesseract-ocr': { why: 'runs Tesseract', run: ['tesseract'] },
    textract: { why: 'runs Poppler', run: ['poppler'] },
    graphviz: { why: 'runs Graphviz', run: ['graphviz'] },
    'simple-git': { why: 'runs git', run: ['certificates', 'git'] },
    'python-shell': { why: 'runs Python', run: ['python'] },
    'youtube-dl-exec': { why: 'runs a program of Python', both: ['python'] },
    'node-pandoc': { why: 'runs Pandoc', run: ['pandoc'] },
    exiftool: { why: 'runs ExifTool', run: ['exiftool'] },
    'node-exiftool': { why: 'runs ExifTool', run: ['exiftool'] }
};

;// CONCATENATED MODULE: ./src/providers/node/natives.ts




function installedOf({ dependencies }, lockfile) {
    const onlyRuns = ![...dependencies.values()].some(({ kind }) => kind === 'development');
    const direct = [...dependencies.values()].flatMap(({ name, range, kind, evidence }) => {
        if (kind === 'peer')
            return [];
        const version = lockfile?.packages.get(name)?.version ?? lowest(range);
        const found = { name, direct: true, running: kind !== 'development', evidence };
        return [version === undefined ? found : { ...found, version }];
    });
    const below = [...(lockfile?.packages.values() ?? [])].filter(({ name }) => !dependencies.has(name) && Object.hasOwn(nativeTable, name));
    return [...direct, ...below.map((one) => transitive(one, lockfile?.path, onlyRuns))];
}
function transitive({ name, version, line }, path, running) {
    const evidence = { because: `${name} is installed`, ...(path !== undefined && { file: path, line }) };
    return { name, direct: false, running, evidence, ...(version !== undefined && { version }) };
}
function lowest(range) {
    const plain = range.replace(/^npm:(?:@[^/]+\/)?[^@]*@/, '');
    return (0,releases_request/* parseRequest */.TR)(plain, releases_request/* npm */.wm)?.versions[0]?.from.join('.');
}
function nativeNeeds(installed, node) {
    const names = new Set(installed.map(({ name }) => name));
    return installed.flatMap((one) => {
        const found = Object.hasOwn(nativeTable, one.name) ? nativeTable[one.name] : undefined;
        const rows = found === undefined ? [] : 'why' in found ? [found] : found;
        return rows.filter((row) => applies(row, one, names, node)).flatMap((row) => needsOf(row, one));
    });
}
function applies(row, { version, direct }, names, node) {
    if (row.direct && !direct)
        return false;
    if (row.notBeside?.some((name) => names.has(name)))
        return false;
    if (row.below !== undefined && (version === undefined || !isBelow(version, row.below)))
        return false;
    if (row.from !== undefined && version !== undefined && isBelow(version, row.from))
        return false;
    return !row.prebuilt || !isPrebuilt(row.prebuilt, version, node);
}
function isPrebuilt(prebuilt, version, node) {
    const major = Number(/^\d+/.exec(node)?.[0] ?? 0);
    const first = Object.entries(prebuilt).find(([line]) => Number(line) >= major)?.[1];
    return first !== undefined && version !== undefined && !isBelow(version, first);
}
function needsOf({ why, build = [], run = [], both = [] }, one) {
    const label = one.version === undefined ? one.name : `${one.name} ${one.version}`;
    const reason = { because: `${label} ${why}`, ...(0,explain.at)(one.evidence) };
    const need = (names, part) => names.map((name) => ({ value: { name, for: part }, reason }));
    return [
        ...need(build, 'build'),
        ...(one.running ? need(run, 'run') : []),
        ...need(both, one.running ? 'both' : 'build')
    ];
}
function isBelow(version, limit) {
    return (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(version), (0,releases_versions/* parseTriple */.I$)(limit)) < 0;
}
const repository = /^(?:git[+:]|git@|ssh:|(?:github|gitlab|bitbucket):|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:\/\/[^ ]+\.git(?:#|$))/;
function repositoryNeeds({ dependencies }, lockfile) {
    const direct = [...dependencies.values()].filter(({ range }) => repository.test(range));
    const below = [...(lockfile?.packages.values() ?? [])].filter(({ name, source }) => source === 'git' && !dependencies.has(name));
    const reasons = [
        ...direct.map(({ name, evidence }) => ({ because: `${name} comes from a git repository`, ...(0,explain.at)(evidence) })),
        ...below.map(({ name, line }) => ({
            because: `${name} comes from a git repository`,
            ...(lockfile && { file: lockfile.path, line })
        }))
    ];
    const [first] = reasons;
    const ssh = direct.find(({ range }) => /^(?:git\+ssh:|ssh:|git@)/.test(range));
    if (!first)
        return [];
    const need = (name, reason) => ({ value: { name, for: 'build' }, reason });
    return [
        need('git', first),
        need('certificates', first),
        ...(ssh ? [need('ssh', { because: `${ssh.name} is fetched over SSH`, ...(0,explain.at)(ssh.evidence) })] : [])
    ];
}

// EXTERNAL MODULE: ./src/providers/node/folder-builds.ts
var folder_builds = __webpack_require__(5649);
;// CONCATENATED MODULE: ./src/providers/node/old-webpack.ts









const below = {
    webpack: 5,
    '@angular-devkit/build-angular': 13,
    next: 12,
    'react-scripts': 5,
    '@vue/cli-service': 5,
    gatsby: 3,
    nuxt: 3,
    'preact-cli': 4,
    gridsome: 1,
    vuepress: 2
};
const carriesOwn = ['next'];
async function oldWebpack(app, own, build, hints, node) {
    if (build.length === 0 || Number(/^\d+/.exec(node)?.[0] ?? 0) < 17)
        return undefined;
    const scripts = build.flatMap(({ value }) => /\brun (\S+)$/.exec(value)?.[1] ?? []);
    const commands = scripts.flatMap((name) => (0,node_commands/* unwrap */.oA)(own, name)?.map(({ value }) => value) ?? []);
    const entered = build.flatMap(({ value }) => /^\(cd (\S+) &&/.exec(value)?.[1] ?? []);
    const folders = [...((await (0,folder_builds/* folderBuilds */.Q)(app, hints, commands))?.folders ?? []), ...entered];
    for (const folder of ['', ...folders]) {
        const inside = (0,paths/* normalise */.j7)((0,paths/* join */.fj)(app.folder, folder));
        if (inside === undefined)
            continue;
        const place = { view: app.whole().below(inside), at: folder };
        const because = await usesOld(place);
        if (because)
            return { value: '--openssl-legacy-provider', reason: because };
    }
    return undefined;
}
async function usesOld(place) {
    const manifest = await (0,package_json/* readPackageJson */.jJ)(place);
    const named = manifest && [...manifest.dependencies.values()].find(({ name }) => Object.hasOwn(below, name));
    if (!manifest || !named)
        return undefined;
    const because = 'builds with an old webpack, which needs an algorithm that OpenSSL 3 calls old';
    const { lockfile } = await (0,managers/* decideManager */.q)(manifest, place);
    const locked = lockfile === undefined || lockfile.endsWith('b') || carriesOwn.includes(named.name)
        ? undefined
        : await (0,lockfiles/* readLockfile */.G)(place.view, (0,paths/* nameOf */.Vb)(lockfile));
    const versions = [locked?.packages.get('webpack')].flatMap((one) => (one ? [one, ...(one.others ?? [])] : []));
    const line = versions[0]?.line;
    if (versions.length > 0) {
        const isOld = versions.every(({ version }) => version !== undefined && isOldWebpack(version));
        const file = (0,paths/* join */.fj)(place.at, (0,paths/* nameOf */.Vb)(lockfile ?? ''));
        return isOld ? { because: `${named.name} ${because}`, file, ...(line !== undefined && { line }) } : undefined;
    }
    const [major] = (0,common/* lowest */.$k)(named) ?? [];
    return major !== undefined && major < (below[named.name] ?? 0)
        ? { because: `${named.name} ${String(major)} ${because}`, ...(0,explain.at)(named.evidence) }
        : undefined;
}
function isOldWebpack(version) {
    const [major = 5, minor = 61] = (0,releases_versions/* parseTriple */.I$)(version);
    return major < 5 || (major === 5 && minor < 61);
}

;// CONCATENATED MODULE: ./src/providers/node/migrations.ts




const scripts = /^(?:(?:db|database|knex|sequelize|typeorm|drizzle|mikro-orm|orm)[:-])?(?:migrate|migrations?|run-migrations)(?:[:-](?:run|latest|up|deploy|prod|production))?$|^(?:db|database)[:-](?:deploy|push)$/;
const runsThem = /\bmigrate\.(?:latest|up)\(|\brunMigrations\(|\bmigrationsRun\s*:|\bmigrator\.up\(|\bumzug\.up\(|\bmigrateToLatest\(|\bmigrate\(\s*\w*(?:db|client|connection|drizzle)\b|\.sync\(\s*(?:\{|\))|\bsynchronize\s*:\s*(?:true|process|!)/i;
const source = /\.[cm]?[jt]s$/;
const mostFiles = 200;
async function migrationsByHand(app, own) {
    for (const [name, { reason }] of own.scripts) {
        if (!scripts.test(name))
            continue;
        const commands = (0,runners/* commandsOf */.Kf)(own, name) ?? [];
        const last = commands.at(-1)?.value;
        if (!last || last.words[0] === 'prisma' || !commands.every(({ value }) => (0,roles/* roleOf */.k)(value) === 'release'))
            continue;
        if (await runsThemItself(app))
            return [];
        return [
            {
                code: 'migrations-by-hand',
                message: `${reason.because} runs \`${(0,node_commands/* textOf */.b6)(last)}\`, and nothing runs it before the start: a new database has no tables`,
                ...(0,explain.at)(reason),
                fix: `Run it before each release, or write \`release: npm run ${name}\` into a Procfile, where its program is one of the dependencies`
            }
        ];
    }
    return [];
}
async function runsThemItself(app) {
    const files = (await app.list()).filter((file) => source.test(file) && !/(?:^|\/)(?:tests?|__tests__|e2e|node_modules)\/|\.(?:test|spec|d)\./.test(file));
    for (const file of files.slice(0, mostFiles)) {
        if (!/migrat/i.test(file) && runsThem.test((await app.read(file)) ?? ''))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/providers/node/prisma.ts
var node_prisma = __webpack_require__(4951);
;// CONCATENATED MODULE: ./src/providers/node/registries.ts


const files = {
    npm: ['.npmrc'],
    pnpm: ['.npmrc', 'pnpm-workspace.yaml'],
    yarn: ['.npmrc', '.yarnrc'],
    'yarn-berry': ['.yarnrc.yml'],
    bun: ['bunfig.toml', '.npmrc']
};
const strict = new Set(['yarn', 'yarn-berry']);
const reference = /\$\{([A-Za-z_]\w{0,200})(?:(:?-)[^}]{0,500}|(\?))?\}|(?:=[ \t]{0,16}["']?|[:@][ \t]{0,16}["']?)\$([A-Za-z_]\w{0,200})/g;
const machine = new Set(['HOME', 'PATH', 'PWD', 'USER', 'INIT_CWD', 'NODE_ENV', 'TMPDIR', 'XDG_CACHE_HOME']);
async function registryLogins({ view, at }, manager, given) {
    const secrets = new Map();
    const demanded = new Map();
    let addressed;
    for (const name of files[manager]) {
        const file = (0,paths/* join */.fj)(at, name);
        const text = await view.read(name);
        for (const [index, row] of (text?.split('\n') ?? []).entries()) {
            if (/^\s*[#;]/.test(row))
                continue;
            const place = { file, line: index + 1 };
            if (hasUser(row))
                addressed ??= { because: `${name} has a login in the address of a registry`, ...place };
            for (const [, braced, otherwise, optional, plain] of row.matchAll(reference)) {
                const variable = braced ?? (manager === 'bun' ? plain : undefined);
                if (variable === undefined || machine.has(variable))
                    continue;
                const reason = (0,draft/* reasoned */.u)(variable, `${name} takes the login of a package registry from it`, place);
                secrets.set(variable, secrets.get(variable) ?? reason);
                if (strict.has(manager) && otherwise === undefined && optional === undefined)
                    demanded.set(variable, reason);
            }
        }
        if (manager === 'pnpm' && !addressed && text !== undefined)
            addressed = await plainLoginIn(view, name, file);
    }
    const written = manager === 'pnpm' ? (addressed ?? fromSecret([...secrets.values()], given)) : undefined;
    return {
        secrets: [...secrets.values()],
        demanded: [...demanded.values()],
        ...(written && { written: { value: (0,paths/* join */.fj)(at, 'node_modules'), reason: written } })
    };
}
function hasUser(row) {
    const from = row.indexOf('://');
    return from >= 0 && row.includes('@', from);
}
async function plainLoginIn(view, name, file) {
    const { lineOfLogin } = await __webpack_require__.e(/* import() */ 8454).then(__webpack_require__.bind(__webpack_require__, 8454));
    const line = await lineOfLogin(view, name);
    return line === undefined ? undefined : { because: `${name} has a login in plain text`, file, line };
}
function fromSecret([first], [name]) {
    if (first)
        return { ...first.reason, because: `the secret ${first.value} can be a part of an address` };
    return name === undefined ? undefined : { because: `the secret ${name} can hold the address of a registry` };
}

// EXTERNAL MODULE: ./src/providers/node/writable.ts + 4 modules
var writable = __webpack_require__(458);
;// CONCATENATED MODULE: ./src/providers/node/besides.ts












const verifies = 'pnpm_config_verify_deps_before_run';
const noLogins = { secrets: [], demanded: [] };
const besides_nothing = {
    needs: [],
    browsers: { cmds: [], variables: {}, needs: [], warnings: [] },
    logins: noLogins,
    demands: [],
    writable: [],
    buildVariables: {},
    warnings: []
};
async function besidesOf(app, analysis, node, hints) {
    const { own, manager, service, workspace, place } = analysis;
    if (!own || !manager)
        return besides_nothing;
    const root = workspace?.place ?? place;
    const lockfile = await lockOf(analysis);
    const installs = !hints.replaced['install'];
    const logins = installs ? await registryLogins(root, manager.manager.id, hints.secrets) : noLogins;
    const prisma = await (0,node_prisma/* prismaOf */.w)(app, own);
    const browsers = browsersOf(own);
    const writable = service && !service.static ? await writableOf(app, own, service) : { files: [], warnings: [] };
    const members = workspace?.names ?? new Set();
    const folder = workspace?.folder?.value ?? '';
    const conflict = lockfile && installs ? await conflictIn(root.view, lockfile.path) : undefined;
    const outdated = lockfile && installs && !conflict ? lockWarning(manager, own, lockfile, folder, members) : undefined;
    const migrate = service && !service.release && !hints.procfile['release'] ? prisma?.migrate : undefined;
    const hasProgram = service?.dependencies === 'all' || (prisma?.hasProgram && service?.dependencies === 'production');
    const legacy = hints.variables['NODE_OPTIONS'] ? undefined : await oldWebpack(app, own, analysis.build, hints, node);
    const isByHand = service && !service.static && !service.release && !prisma && !hints.procfile['release'];
    const isSaid = service?.warnings?.some(({ code }) => code === 'migrations-by-hand') === true;
    const byHand = isByHand && !isSaid ? await migrationsByHand(app, own) : [];
    const packaged = service && !service.static ? await packagedPrisma(workspace) : [];
    const needs = [...nativeNeeds(installedOf(own, lockfile), node), ...repositoryNeeds(own, lockfile), ...browsers.needs];
    return {
        needs: service?.static ? needs.flatMap((need) => (0,providers_needs/* toBuild */.u)(need)) : needs,
        browsers,
        logins,
        ...(prisma && { prisma }),
        ...(migrate && hasProgram && !service?.onlyOutputs && { release: migrate }),
        demands: [...(prisma?.demands ?? []), ...packaged.flatMap(({ prisma: { demands } }) => demands)],
        writable: writable.files,
        buildVariables: {
            ...(legacy && { NODE_OPTIONS: legacy }),
            ...(logins.written &&
                !hints.variables[verifies] && { [verifies]: { value: 'false', reason: logins.written.reason } }),
            ...Object.fromEntries(logins.demanded
                .filter(({ value }) => !hints.variables[value])
                .map(({ value, reason }) => [
                value,
                {
                    value: '',
                    reason: { ...reason, because: `${manager.manager.name} does nothing without ${value}, not even a script` }
                }
            ]))
        },
        warnings: [
            ...browsers.warnings,
            ...(installs ? (0,newest_node/* tooNewWarnings */.E)(own, node) : []),
            ...writable.warnings,
            ...(conflict ? [conflict] : []),
            ...(outdated ? [outdated] : []),
            ...(migrate && !(hasProgram && !service?.onlyOutputs)
                ? [(0,node_prisma/* migrateWarning */.y)(migrate, own, service?.onlyOutputs === true)]
                : []),
            ...byHand,
            ...(service?.release || hints.procfile['release'] ? [] : packaged.flatMap(packagedWarning))
        ]
    };
}
async function writableOf(app, own, { start, onlyOutputs }) {
    const places = await (0,writable/* writablePlaces */.r$)(app, own, start?.value);
    const folder = onlyOutputs
        ? /^node (\S*\/standalone(?:\/\S+)?)\/server\.js$/.exec(start?.value ?? '')?.[1]
        : undefined;
    if (folder === undefined)
        return places;
    const files = places.files.map(({ value, reason }) => ({
        value: { ...value, path: (0,paths/* join */.fj)(folder, value.path) },
        reason
    }));
    return { ...places, files };
}
async function packagedPrisma(workspace) {
    const found = [];
    for (const member of workspace?.folder ? workspace.running : []) {
        const prisma = await (0,node_prisma/* prismaOf */.w)(member.place.view, member);
        if (prisma)
            found.push({ member, prisma: within(member.folder, prisma) });
    }
    return found;
}
function within(folder, prisma) {
    const moved = ({ value, reason }) => ({
        value,
        reason: { ...reason, ...(reason.file !== undefined && { file: (0,paths/* join */.fj)(folder, reason.file) }) }
    });
    return { ...prisma, demands: prisma.demands.map(moved), ...(prisma.migrate && { migrate: moved(prisma.migrate) }) };
}
function packagedWarning({ member, prisma: { migrate } }) {
    if (!migrate)
        return [];
    const { because, ...place } = migrate.reason;
    return [
        {
            code: 'migrations-by-hand',
            message: `${because} of ${member.name ?? member.folder}, a package of the workspace: nothing runs them before the start`,
            ...place,
            fix: `Run \`npx prisma migrate deploy\` in ${member.folder} before each release, or say it as \`release: …\` in a Procfile`
        }
    ];
}
async function conflictIn(view, file) {
    const text = await view.long((0,paths/* nameOf */.Vb)(file));
    const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
    if (at === 0 && !text.startsWith('<'))
        return undefined;
    return {
        code: 'lockfile-conflict',
        message: `${file} holds a conflict of a merge that nobody resolved: the install will fail`,
        file,
        line: text.slice(0, at).split('\n').length,
        fix: 'Take one side of it, run the install of your package manager, and commit the file'
    };
}
async function lockOf({ manager, workspace, place }) {
    const file = manager?.lockfile;
    if (file === undefined || file.endsWith('.lockb'))
        return undefined;
    const root = workspace?.place ?? place;
    const lockfile = await (0,lockfiles/* readLockfile */.G)(root.view, (0,paths/* nameOf */.Vb)(file));
    return lockfile && { ...lockfile, path: (0,paths/* join */.fj)(root.at, lockfile.path) };
}

// EXTERNAL MODULE: ./src/providers/node/port.ts
var node_port = __webpack_require__(2756);
;// CONCATENATED MODULE: ./src/providers/node/image-command.ts





const image_command_managers = /^(?:npm|yarn|pnpm|npx|bunx|pnpx|corepack)$/;
function imageCommandOf(own, service, managed = new Map(), onNode = (command) => command) {
    return (command) => {
        const left = withoutKeeper(withoutManager(own, command), command, managed);
        const made = left && { ...left, command: onNode(left.command) };
        const parts = (0,node_commands/* chainOf */.dR)(made?.command ?? command);
        const last = parts?.at(-1);
        const { standsIn, start, onlyOutputs } = service ?? {};
        if (!parts || !last || !start || !onlyOutputs || !standsIn || command === start.value)
            return made;
        const plain = (0,runners/* programOf */.oQ)(last.words[0] ?? '');
        if (!standsIn.test([plain, ...last.words.slice(1)].join(' ')))
            return made;
        const before = parts.slice(0, -1).map(node_commands/* textOf */.b6);
        const port = (0,node_port/* portOfCommand */.uC)({ value: last.words.join(' '), reason: start.reason })?.value;
        const says = [...last.assignments, ...(port === undefined ? [] : [`PORT=${String(port)}`])];
        return {
            command: [...before, [...says, start.value].join(' ')].join(' && '),
            left: made?.left ?? last.text,
            usual: true
        };
    };
}
function withoutKeeper(made, command, managed) {
    const parts = (0,node_commands/* chainOf */.dR)(made?.command ?? command);
    const last = parts?.at(-1);
    const program = last && (0,process_managers/* unmanaged */.Fz)(last, managed);
    if (!parts || !last || !program || made?.missing !== undefined)
        return made;
    return {
        command: [...parts.slice(0, -1), program].map(node_commands/* textOf */.b6).join(' && '),
        left: made?.left ?? (0,runners/* programOf */.oQ)(last.words[0] ?? ''),
        usual: true
    };
}
function withoutManager(own, command) {
    const parts = (0,node_commands/* chainOf */.dR)(command);
    const first = parts?.find((part) => startsManager(part.text));
    if (!parts) {
        const missing = /(?:^|[;&|(]\s*|\bexec\s+)(npm|yarn|pnpm|npx)\s/.exec(command)?.[1];
        return missing === undefined ? undefined : { command, left: missing, missing };
    }
    if (!first)
        return undefined;
    const made = parts.map((part) => (startsManager(part.text) ? unwrapped(own, part) : [part.text]));
    const left = first.text;
    const all = made.flatMap((texts) => texts ?? []);
    if (made.some((texts) => texts === undefined) || all.length === 0) {
        const circle = (0,node_commands/* circleOf */.Ub)(own, first);
        return {
            command,
            left,
            missing: /\b(?:npm|yarn|pnpm|npx|bunx|pnpx|corepack)\b/.exec(left)?.[0] ?? left,
            ...(circle && { circle })
        };
    }
    return { command: all.join(' && '), left, usual: true };
}
function startsManager(text) {
    const [word = ''] = text.replace(/^(?:exec\s+|cross-env\s+|env\s+|[A-Za-z_]\w*=\S*\s+)*/, '').split(/\s+/);
    return image_command_managers.test(word);
}
function unwrapped(own, part) {
    const { words, assignments } = part;
    const [program = '', ...rest] = words;
    if (!image_command_managers.test(program))
        return [(0,node_commands/* textOf */.b6)(part)];
    if (program === 'corepack')
        return unwrapped(own, { ...part, words: rest });
    const { command, extra } = (0,node_commands/* withoutExtra */.Jh)(part);
    const name = (0,node_commands/* scriptOf */.Fl)(command, own);
    if (name !== undefined) {
        const inner = (0,node_commands/* unwrap */.oA)(own, name)?.filter(({ value }) => (0,roles/* roleOf */.k)(value) !== 'build');
        if (!inner)
            return undefined;
        return inner.map(({ value }, at) => [...assignments, (0,node_commands/* textOf */.b6)(value), ...(at === inner.length - 1 ? extra : [])].join(' '));
    }
    const [word = ''] = rest;
    const isProgram = (program === 'yarn' || program === 'pnpm') && /^[a-z]/.test(word) && own.dependencies.has(word);
    return isProgram ? [[...assignments, ...rest].join(' ')] : undefined;
}

// EXTERNAL MODULE: ./src/providers/node/lifecycle.ts + 1 modules
var node_lifecycle = __webpack_require__(8540);
// EXTERNAL MODULE: ./src/providers/node/install-commands.ts
var install_commands = __webpack_require__(2803);
// EXTERNAL MODULE: ./src/providers/node/image-files.ts
var image_files = __webpack_require__(2776);
// EXTERNAL MODULE: ./src/providers/node/outputs.ts
var node_outputs = __webpack_require__(7601);
// EXTERNAL MODULE: ./src/providers/node/pnp.ts
var node_pnp = __webpack_require__(2649);
;// CONCATENATED MODULE: ./src/providers/node/installation.ts









const none = {
    beforeBuild: [],
    afterBuild: [],
    variables: {},
    cacheDirectories: [],
    paths: []
};
async function installation(app, analysis, besides, hints) {
    const { own, manager, service, build, workspace } = analysis;
    if (!own || !manager)
        return { ...none, because: image_files/* asItIs */.sT.reason, files: [image_files/* asItIs */.sT] };
    if (workspace?.folder) {
        const { memberInstallation } = await __webpack_require__.e(/* import() */ 5003).then(__webpack_require__.bind(__webpack_require__, 5003));
        return memberInstallation({ ...analysis, own, manager, workspace }, besides);
    }
    const { because } = manager;
    const all = [...own.dependencies.values()].filter(({ kind }) => kind !== 'peer');
    if (all.length === 0 && !workspace) {
        const tree = build.length > 0
            ? [(0,draft/* reasoned */.u)({ path: '.', from: 'build' }, 'The app as the build left it')]
            : await (0,image_files/* treeOf */.g7)(app, analysis, besides, false, hints);
        return {
            ...none,
            because,
            files: service?.onlyOutputs ? [...(service.outputs ?? [])] : tree
        };
    }
    const lifecycle = withoutBuild(own, await (0,node_lifecycle/* lifecycleOf */.o0)(app, own, manager.manager.id), build);
    const layout = await (0,node_pnp/* yarnLayout */.lu)(manager, analysis.place, [own, ...(workspace?.members ?? [])]);
    const running = all.filter(package_json/* isInstalledForProduction */.Nr);
    const client = besides.prisma?.inModules;
    const generate = besides.prisma?.inSources?.command;
    const beforeBuild = [...deferredCommands(manager, lifecycle), ...(generate ? [generate] : [])];
    const commands = [...beforeBuild, ...build];
    const mode = service?.dependencies ?? 'all';
    const outputs = await allOutputs({ app, hints }, analysis, lifecycle, besides);
    const changed = lifecycle.changes ?? (client && !besides.prisma?.hasProgram ? client.command.reason : undefined);
    const same = running.length === all.length;
    const reduces = mode === 'production' &&
        !same &&
        !layout.zeroInstall &&
        (!changed || manager.manager.keepsChanges) &&
        (await (0,node_pnp/* canFocus */.jy)(manager, analysis.place.view));
    const unknown = commands.length > 0 && outputs === undefined && !service?.onlyOutputs;
    const full = commands.length > 0 || mode === 'all' || (!reduces && !same) || changed !== undefined;
    const beside = full && reduces && !unknown && running.length > 0;
    const files = [
        ...(await (0,install_commands/* manifestFiles */.TY)(app, own, manager, lifecycle, workspace)),
        ...(client?.files ?? []).map((value) => ({ value, reason: client?.command.reason ?? because }))
    ];
    const cmdsOf = (what, ships) => [
        ...(0,install_commands/* installCommands */._P)(manager, lifecycle, layout, { what, same }).map((one) => (0,install_commands/* withDefaults */.rO)(one, besides)),
        ...(client ? [client.command] : []),
        ...(ships ? besides.browsers.cmds : []),
        ...(layout.pnp ? [(0,node_pnp/* programsCommand */.rR)((0,install_commands/* byCommitted */.mL)(manager, 'yarn'), layout.pnp)] : [])
    ];
    const prune = {
        value: (0,install_commands/* byCommitted */.mL)(manager, manager.manager.prune),
        reason: { ...because, because: `${because.because}; only what runs goes into the image` }
    };
    const pruned = manager.manager.id === 'pnpm' ? (0,install_commands/* withDefaults */.rO)(prune, besides) : prune;
    const from = beside ? 'production' : 'install';
    const shipsModules = mode !== 'none' && (mode === 'all' || running.length > 0);
    const tree = service?.onlyOutputs
        ? []
        : await (0,image_files/* treeOf */.g7)(app, analysis, besides, layout.pnp !== undefined, hints, outputs);
    return {
        because,
        install: { files, cmds: cmdsOf(full ? 'all' : 'production', !beside || changed !== undefined) },
        ...(beside && {
            production: changed
                ? { files: [], cmds: [pruned], after: 'install' }
                : { files, cmds: cmdsOf('production', true) }
        }),
        beforeBuild,
        afterBuild: unknown && reduces ? [pruned] : [],
        variables: { ...variablesOf(manager, layout), ...besides.browsers.variables, ...besides.browsers.installVariables },
        buildVariables: besides.buildVariables,
        cacheDirectories: layout.pnp ? [] : manager.manager.cacheDirectories.map((value) => ({ value, reason: because })),
        paths: [
            layout.pnp
                ? { value: node_pnp/* pnpPrograms */.Ef, reason: layout.pnp }
                : (0,draft/* reasoned */.u)('node_modules/.bin', 'Programs of dependencies are found by their names, as in scripts')
        ],
        layout,
        files: unknown
            ? [
                (0,draft/* reasoned */.u)({ path: '.', from: 'build' }, 'The app as the build left it: nothing says which files it makes')
            ]
            : [...(shipsModules ? modulesOf(layout, from, beside) : []), ...(outputs ?? []), ...tree],
        ...(besides.browsers.folder && {
            browsers: {
                value: { path: besides.browsers.folder.path, from: beside && !changed ? 'production' : 'install' },
                reason: besides.browsers.folder.reason
            }
        })
    };
}
function deferredCommands({ manager }, { deferred }) {
    return deferred.map(({ value, reason }) => ({
        value: `${manager.command} run ${value}`,
        reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
    }));
}
function withoutBuild(own, lifecycle, build) {
    const built = new Set((0,image_files/* partsOfBuild */.eo)(own, build).map(({ words }) => words.join(' ')));
    const covered = ({ value }) => partsOf(own, value)?.every((text) => built.has(text)) ?? false;
    const [gone, deferred] = [lifecycle.deferred.filter(covered), lifecycle.deferred.filter((one) => !covered(one))];
    return { ...lifecycle, deferred, skipped: [...(lifecycle.skipped ?? []), ...gone] };
}
function partsOf(own, name) {
    return (0,node_commands/* unwrap */.oA)(own, name)?.map(({ value }) => value.words.join(' '));
}
async function allOutputs({ app, hints }, { service, own, build }, { deferred }, { prisma }) {
    const made = build.length === 0 ? (service?.outputs ?? []) : service?.outputs;
    if (!own || !made || service?.onlyOutputs)
        return service?.outputs;
    const found = [...made];
    for (const { value, reason } of deferred) {
        const commands = (0,node_lifecycle/* hookCommands */.iO)(own, value);
        const builds = commands.length > 0 ? await (0,folder_builds/* folderBuilds */.Q)(app, hints, commands) : undefined;
        const outputs = builds && (await (0,node_outputs/* madeByAll */.wH)(builds.rest, app, builds.made));
        if (!outputs)
            return undefined;
        found.push(...outputs.map((path) => ({ value: { path, from: 'build' }, reason })));
    }
    const client = prisma?.inSources;
    const within = client && found.some(({ value: { path } }) => `${client.folder}/`.startsWith(`${path}/`));
    return client && !within
        ? [...found, { value: { path: client.folder, from: 'build' }, reason: client.because }]
        : found;
}
function modulesOf({ pnp, zeroInstall, esm }, from, beside) {
    const because = beside ? 'Only what runs is installed there' : 'Everything that the manager installed is there';
    if (!pnp)
        return [(0,draft/* reasoned */.u)({ path: 'node_modules', from }, because)];
    const paths = [
        '.pnp.cjs',
        ...(esm ? ['.pnp.loader.mjs'] : []),
        node_pnp/* pnpPrograms */.Ef,
        '.yarn/unplugged',
        ...(zeroInstall ? [] : ['.yarn/cache'])
    ];
    return paths.map((path) => (0,draft/* reasoned */.u)({ path, from }, `${because}: ${pnp.because}`));
}
function variablesOf({ manager, because, version, otherVersion }, { pnp }) {
    const stays = version?.reason ?? because;
    return {
        ...allBecause(manager.variables, because),
        ...(pnp && allBecause({ YARN_ENABLE_GLOBAL_CACHE: 'false' }, pnp)),
        ...(otherVersion && allBecause(manager.staysVariables, stays))
    };
}
function allBecause(variables, reason) {
    return Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, { value, reason }]));
}

;// CONCATENATED MODULE: ./src/providers/node/nested-installs.ts


const complete = {
    npm: ['NPM_CONFIG_INCLUDE', 'dev'],
    yarn: ['YARN_PRODUCTION', 'false'],
    pnpm: ['NPM_CONFIG_PRODUCTION', 'false']
};
const installs = /^(?:i|install|ci)$/;
const leavesOut = /^(?:--omit=dev|--(?:only=)?prod(?:uction)?|-P)$/;
const withValue = /^(?:--prefix|-C|--cwd|--dir)$/;
function nestedInstalls(own, build) {
    const variables = {};
    for (const { value, reason } of build) {
        for (const { words } of ((0,node_commands/* chainOf */.dR)(value) ?? []).flatMap((command) => nested_installs_within(own, command))) {
            const [manager = '', ...rest] = words;
            const row = complete[manager];
            if (rest.some((word) => leavesOut.test(word)))
                continue;
            const verb = rest.find((word, at) => !word.startsWith('-') && !withValue.test(rest[at - 1] ?? ''));
            if (!row || !(verb === undefined ? manager === 'yarn' : installs.test(verb)))
                continue;
            const [name, text] = row;
            const because = `The build runs \`${words.join(' ')}\`, which leaves out what it builds with otherwise`;
            variables[name] ??= (0,draft/* reasoned */.u)(text, because, {
                file: reason.file ?? own.file,
                ...(reason.line !== undefined && { line: reason.line })
            });
        }
    }
    return variables;
}
function nested_installs_within(own, command) {
    const name = (0,node_commands/* scriptOf */.Fl)(command, own);
    if (name === undefined)
        return [command];
    return (0,node_commands/* unwrap */.oA)(own, name)?.map(({ value }) => value) ?? (0,node_commands/* chainOf */.dR)(own.scripts.get(name)?.value ?? '') ?? [];
}

;// CONCATENATED MODULE: ./src/providers/node/workspace-apps.ts


const showcases = new Set(['Storybook', 'VitePress', 'VuePress', 'Docusaurus']);
const generators = /^(?:@docusaurus\/core|vitepress|vuepress|@vuepress\/.*|nextra|fumadocs-.*|@astrojs\/starlight|docus|@nuxt-themes\/docus|rspress|@rspress\/core|dumi|docsify.*|honkit|mintlify|mint|typedoc)$/;
function isDocumentation({ dependencies }) {
    return [...dependencies.keys()].some((name) => generators.test(name));
}
async function isBesideApps(app, own, workspace, { name, kind, static: site, trouble, build = [] }) {
    const { folder, isShared } = workspace;
    if (!folder) {
        if (workspace.members.length === 0)
            return false;
        if (site)
            return showcases.has(name) || build.some(({ value }) => ofDocumentation.test(value));
        return name === 'Node.js' && kind.value === 'worker';
    }
    const answers = kind.value === 'web' && kind.reason.file !== undefined && !isReleased(own);
    if (!answers && isLibrary(own, isShared, folder.value))
        return true;
    if (name === 'Storybook')
        return isForOthers(own, workspace);
    if (trouble)
        return isPublished(own) || ofLibraries.test(folder.value);
    if (site)
        return (isShared && ofLibraries.test(folder.value)) || (await isDesktop(app, own));
    return kind.value === 'worker' ? isForTerminals(own) : isTool(own);
}
const asksPeople = /^(?:prompts|inquirer|@inquirer\/prompts|enquirer|@clack\/prompts|ink)$/;
function isForTerminals({ manifest, dependencies }) {
    return manifest.get('bin') !== undefined || [...dependencies.keys()].some((name) => asksPeople.test(name));
}
function isTool(own) {
    if (own.manifest.get('bin') === undefined || !isPublished(own))
        return false;
    return (0,node_start/* scriptStart */.oK)(own)?.role !== 'start' || ![...own.dependencies.keys()].some((name) => serving/* servers */.b0.test(name));
}
const ofDocumentation = /\b(?:docs:build|build:docs|storybook:build|build-storybook)\b/;
function isLibrary(own, isShared, folder) {
    const says = (...keys) => keys.some((key) => own.manifest.get(key) !== undefined);
    if ((0,node_start/* scriptStart */.oK)(own)?.role === 'start')
        return false;
    if (isShared && says('exports', 'types', 'main', 'module', 'svelte'))
        return true;
    return (ofLibraries.test(`${folder}/`) &&
        (says('exports', 'types') || (says('main', 'module') && !own.scripts.has('build'))));
}
async function isDesktop(app, { dependencies }) {
    const uses = [...dependencies.keys()].some((name) => name.startsWith('@tauri-apps/'));
    return uses && (await app.hasFolder('src-tauri'));
}
function isForOthers(own, { folder, isShared }) {
    return folder !== undefined && (isShared || isPublished(own) || ofLibraries.test(folder.value));
}
const ofLibraries = /^(?:packages|libs|libraries|modules|shared|common|tools|tooling|configs?)\//;
function isReleased({ manifest }) {
    return manifest.get('private') !== true && ['files', 'publishConfig'].some((key) => manifest.get(key) !== undefined);
}
function isPublished({ manifest }) {
    return (manifest.get('private') !== true && ['exports', 'types', 'files'].some((key) => manifest.get(key) !== undefined));
}

;// CONCATENATED MODULE: ./src/providers/node/tsx.ts



function loadsTsx(own, version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const hasImport = major > 20 || (major === 20 && minor >= 6) || (major === 18 && minor >= 19);
    return hasImport && (0,common/* isFrom */.L$)(own?.dependencies.get('tsx'), 4);
}
const file = /\.[cm]?[jt]sx?$/;
const tsconfig = /^--tsconfig(?:=(.+))?$/;
function tsx_onNode(command) {
    const parts = (0,node_commands/* chainOf */.dR)(command);
    return parts?.map((part) => (part.words[0] === 'tsx' ? (0,node_commands/* textOf */.b6)(loaded(part)) : (0,node_commands/* textOf */.b6)(part))).join(' && ') ?? command;
}
function loaded(command) {
    const [, ...words] = command.words;
    const assignments = [...command.assignments];
    const kept = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const named = tsconfig.exec(word);
        if (named)
            assignments.push(`TSX_TSCONFIG_PATH=${named[1] ?? words[++at] ?? ''}`);
        else if (word === '--no-cache')
            assignments.push('TSX_DISABLE_CACHE=1');
        else if (!word.startsWith('-'))
            return file.test(word)
                ? { ...command, assignments, words: ['node', ...kept, '--import', 'tsx', ...words.slice(at)] }
                : command;
        else if (/^-(?:[ep]|-eval|-print|-test)$/.test(word))
            return command;
        else {
            kept.push(word);
            if (/^(?:-r|--require|--import|--env-file|-C|--conditions)$/.test(word))
                kept.push(words[++at] ?? '');
        }
    }
    return command;
}
async function withEnding(app, command) {
    const [, name] = /(?:^|\s)tsx\s+(?:-\S+\s+)*([\w./-]+)$/.exec(command) ?? [];
    const found = name === undefined || file.test(name) ? undefined : await (0,node_port/* sourceFile */.sm)(app, name);
    return found === undefined || name === undefined ? command : command.slice(0, -name.length) + found;
}

// EXTERNAL MODULE: ./src/providers/node/manager-version.ts
var manager_version = __webpack_require__(3617);
;// CONCATENATED MODULE: ./src/providers/node/node-and-manager.ts


async function nodeAndManager(hints, folders, decided) {
    const version = await (0,versions/* nodeVersion */.bA)(hints, folders, decided ? (0,manager_version/* nodeFor */.Oi)(decided.manager, decided.version) : []);
    if (!decided)
        return { version };
    if (!decided.version)
        return { version, manager: decided };
    const fitting = (0,manager_version/* versionFor */.GX)(decided.manager, decided.version, decided.lock, version.latest);
    if (!fitting.warning)
        return { version, manager: decided };
    return {
        version,
        manager: {
            ...decided,
            version: fitting.version,
            otherVersion: true,
            warnings: [...decided.warnings, fitting.warning]
        }
    };
}

;// CONCATENATED MODULE: ./src/providers/node/root-start.ts






const settings = ['NX_APP_NAME', 'TURBO_APP_NAME', 'MOON_APP_NAME'];
async function standsFor(app, hints) {
    const own = await (0,package_json/* readPackageJson */.jJ)({ view: app, at: '' });
    if (!own)
        return undefined;
    const setting = settings.map((name) => hints.settings[name]).find((given) => given !== undefined);
    const name = node_start/* rootStartScripts */.jN.find((one) => own.scripts.has(one));
    const script = name === undefined ? undefined : own.scripts.get(name);
    const all = name === undefined ? undefined : (0,runners/* commandsOf */.Kf)(own, name)?.map(({ value }) => value);
    const commands = all?.filter((command) => !watches(command));
    if (!setting && !commands?.some(isElsewhere))
        return undefined;
    const members = await startable(app, own);
    if (setting)
        return named(setting.value, members, setting.source);
    if (!script || !commands || hints.startCmd)
        return undefined;
    let here = '';
    const wanted = commands.flatMap((command) => {
        if (command.words[0] === 'cd')
            here = (0,paths/* normalise */.j7)((0,paths/* join */.fj)(here, command.words[1] ?? '')) ?? here;
        return wantedBy(command, here, members);
    });
    const [folder, ...others] = [...new Set(wanted.map((one) => one.folder))];
    if (folder === undefined || others.length > 0)
        return undefined;
    if (!(await isApp(app, folder))) {
        if (members.length === 0)
            return undefined;
        throw unknown(wanted[0]?.name ?? folder, members, script.reason);
    }
    return { value: folder, reason: { ...script.reason, because: `${script.reason.because} runs ${folder}` } };
}
async function startable(app, own) {
    const workspace = await (0,node_workspace/* workspaceOf */.B)({ view: app, at: '' }, own);
    const members = workspace && !workspace.folder ? workspace.members : [];
    if (!(await app.has('nx.json')))
        return members;
    const { nxProjects, nxRootOf } = await __webpack_require__.e(/* import() */ 6691).then(__webpack_require__.bind(__webpack_require__, 6691));
    const root = await nxRootOf(app);
    const projects = root && root.view.folder === app.folder ? await nxProjects(root) : [];
    const others = projects.filter(({ folder }) => !members.some((member) => member.folder === folder));
    return [...members, ...others.map(({ name, folder }) => ({ name, folder, scripts: new Map() }))];
}
function named(name, members, source) {
    if (members.length === 0)
        return undefined;
    const member = members.find((one) => isCalled(one, name));
    if (member)
        return { value: member.folder, reason: source };
    throw unknown(name, members, source);
}
function unknown(name, members, { because, file, line }) {
    return new errors/* UserError */.yo({
        what: `No app of the workspace is called "${name}" (${because})`,
        ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
        fix: `The packages of the workspace are ${members.map((one) => one.name ?? one.folder).join(', ')}`
    });
}
function isCalled({ name, folder }, wanted) {
    return (name === wanted || folder === wanted || name?.replace(/^@[^/]*\//, '') === wanted || folder.endsWith(`/${wanted}`));
}
async function isApp(app, folder) {
    return (await app.has(`${folder}/package.json`)) || app.has(`${folder}/project.json`);
}
const root_start_runners = /^(?:npm|pnpm|yarn|bun|turbo|nx|lerna|moon|cd)$/;
function watches({ words }) {
    return root_start_runners.test(words[0] ?? '') && words.some((word) => /^watch(?:[:-]|$)|:watch$/.test(word));
}
function isElsewhere({ words }) {
    return root_start_runners.test(words[0] ?? '');
}
const byOption = [
    { tool: /^npm$/, options: ['-w', '--workspace', '--prefix', '-C'] },
    { tool: /^pnpm$/, options: ['-F', '--filter', '--filter-prod', '-C', '--dir', '--prefix'] },
    { tool: /^(?:yarn|bun)$/, options: ['--cwd', '--filter', '-F'] },
    { tool: /^turbo$/, options: ['--filter', '-F', '--scope'] },
    { tool: /^lerna$/, options: ['--scope'] },
    { tool: /^nx$/, options: ['--project', '-p'] }
];
const scriptOption = /^(?:npm|pnpm|yarn|bun)\b/;
function wantedBy({ words }, here, members) {
    const [tool = '', ...rest] = words;
    if (tool === 'cd')
        return [];
    const isProgram = !root_start_runners.test(tool) && members.some(({ folder }) => `${here}/`.startsWith(`${folder}/`));
    const moved = here !== '' && (isProgram || scriptOption.test(words.join(' '))) ? here : undefined;
    const wanted = moved ?? optionOf(rest, byOption.find((row) => row.tool.test(tool))?.options ?? []) ?? bySubcommand(tool, rest);
    if (wanted !== undefined)
        return called(wanted, members);
    if (tool !== 'turbo' && tool !== 'lerna')
        return [];
    const script = rest.filter((word) => !word.startsWith('-')).at(rest[0] === 'run' ? 1 : 0);
    const having = members.filter((member) => script !== undefined && member.scripts.has(script));
    return having.map(({ folder }) => ({ name: folder, folder }));
}
function bySubcommand(tool, rest) {
    const [first, second] = rest;
    if (tool === 'yarn' && first === 'workspace')
        return second;
    if (tool === 'moon')
        return (/^(?:run|r)$/.test(first ?? '') ? second : first)?.split(':')[0];
    if (tool !== 'nx')
        return undefined;
    if (first === 'run')
        return second?.split(':')[0];
    return /^(?:serve|start|dev|preview|serve-static)$/.test(first ?? '') ? second : undefined;
}
function optionOf(words, options) {
    for (const [at, word] of words.entries()) {
        const [name = '', value] = word.split(/=(.*)/s);
        if (options.includes(name))
            return value ?? words[at + 1];
    }
    return undefined;
}
function called(selector, members) {
    const name = selector.replace(/^['"{]+|['"}]+$|\.\.\.$|\^$/g, '').replace(/[{}'"]|\.\.\.$/g, '');
    const member = members.find((one) => isCalled(one, name.replace(/^\.\//, ''))) ??
        members.find(({ folder }) => name.replace(/^\.\//, '').startsWith(`${folder}/`));
    if (member)
        return [{ name, folder: member.folder }];
    const folder = (0,paths/* normalise */.j7)(name);
    if (folder === undefined || folder === '' || !/^[\w@./-]+$/.test(folder))
        return [];
    return [{ name, folder }];
}

;// CONCATENATED MODULE: ./src/providers/node/provider.ts


















async function manifestAdvice(app) {
    const own = await (0,package_json/* readPackageJson */.jJ)({ view: app, at: '' });
    if (await app.has('project.json')) {
        const said = await (await __webpack_require__.e(/* import() */ 6396).then(__webpack_require__.bind(__webpack_require__, 6396))).projectAdvice(app, own);
        if (said !== undefined)
            return { fix: said };
    }
    return own && (await __webpack_require__.e(/* import() */ 6028).then(__webpack_require__.bind(__webpack_require__, 6028))).libraryAdvice(app, own);
}
async function detect(app, hints) {
    const analysis = await analyse(app, hints);
    if (!analysis)
        return undefined;
    const { service, build } = analysis;
    const because = service?.start?.reason ??
        service?.static?.reason ?? { because: 'package.json is there', file: 'package.json' };
    const produces = outputsOf(analysis);
    const found = {
        because,
        data: analysis,
        ...(produces.length > 0 && { produces }),
        ...(analysis.above !== undefined && { above: analysis.above }),
        ...(analysis.own && isDocumentation(analysis.own) && { isDocumentation: true }),
        ...(analysis.workspace?.trouble && { trouble: analysis.workspace.trouble }),
        ...(service?.isClient && service.trouble && { trouble: service.trouble })
    };
    if (service)
        return { ...found, strength: await strengthOf(analysis) };
    const procfile = Object.values(hints.procfile).find(({ value }) => /\b(?:node|npm|yarn|pnpm|npx|bun|tsx)\b/.test(value));
    if (procfile)
        return { ...found, because: procfile.source, strength: contract/* strength */.q.serves };
    return build.length > 0 ? { ...found, strength: contract/* strength */.q.builds } : undefined;
}
async function strengthOf(analysis) {
    const { own, service, sure, workspace } = analysis;
    const app = analysis.place.view;
    if (service?.isClient || workspace?.isExcluded)
        return contract/* strength */.q.builds;
    if (own && workspace && service && (await isBesideApps(app, own, workspace, service)))
        return contract/* strength */.q.builds;
    if (service?.trouble)
        return contract/* strength */.q.starts;
    if (service?.static)
        return contract/* strength */.q.site;
    if (sure)
        return contract/* strength */.q.serves;
    if (workspace?.trouble)
        return contract/* strength */.q.builds;
    if (own && workspace && isForOthers(own, workspace))
        return contract/* strength */.q.builds;
    return own ? contract/* strength */.q.starts : contract/* strength */.q.guess;
}
async function plan(folder, hints, finding) {
    const analysis = finding.data ?? (await analyse(folder, hints));
    if (!analysis)
        throw new errors/* UserError */.yo({ what: 'Nothing of Node.js was found here', fix: 'Check the context folder' });
    const app = analysis.place.view;
    const { service, workspace } = analysis;
    const trouble = workspace?.trouble ?? service?.trouble;
    if (trouble)
        throw new errors/* UserError */.yo(trouble);
    if (!service && !hints.startCmd && Object.keys(hints.procfile).length === 0)
        await refuseOthers(app);
    const folders = workspace ? [analysis.place, workspace.place] : [analysis.place];
    const { version, manager } = await nodeAndManager(hints, folders, analysis.manager);
    const settled = { ...analysis, ...(manager && { manager }) };
    const besides = await besidesOf(app, settled, version.latest, hints);
    const installed = await installation(app, settled, besides, hints);
    const managed = await (0,process_managers/* managedPrograms */.FL)(app, commandsOfPeople(analysis.own, hints));
    const onImage = loadsTsx(analysis.own, version.latest) ? tsx_onNode : undefined;
    const contribution = {
        ...(service && { kind: service.kind }),
        ...(workspace?.folder && { folder: workspace.folder }),
        variables: {
            ...(service &&
                !service.static && {
                NODE_ENV: (0,draft/* reasoned */.u)('production', 'Node.js programs are told that they run in production')
            }),
            ...runVariables(installed, besides, service !== undefined && !service.static),
            ...service?.variables
        },
        phases: phasesOf(settled, installed, besides, version.version),
        start: startOf(onImage ? await startedBy(app, analysis, onImage) : analysis, installed, besides),
        needs: [...(service?.needs ?? []), ...besides.needs],
        ...(analysis.own && { imageCommand: imageCommandOf(analysis.own, service, managed, onImage) }),
        warnings: [
            ...version.warnings,
            ...(manager?.warnings ?? []),
            ...(workspace?.warnings ?? []),
            ...besides.warnings,
            ...(service?.warnings ?? [])
        ]
    };
    return onBun(contribution, analysis, hints, folders);
}
function commandsOfPeople(own, { startCmd, procfile }) {
    const said = [...(startCmd ? [startCmd] : []), ...Object.values(procfile)].map(({ value }) => value);
    return said.length === 0 ? [] : [...said, ...[...(own?.scripts.values() ?? [])].map(({ value }) => value)];
}
async function startedBy(app, analysis, on) {
    const { service } = analysis;
    if (!service?.start)
        return analysis;
    const value = on(await withEnding(app, service.start.value));
    const release = service.release && { ...service.release, value: on(service.release.value) };
    return { ...analysis, service: { ...service, start: { ...service.start, value }, ...(release && { release }) } };
}
async function refuseOthers(app) {
    const action = await actionOf(app);
    if (action) {
        throw new errors/* UserError */.yo({
            what: 'This is an action for GitHub: the runner starts it from the repository, and there is nothing to run on a server',
            ...(action.file !== undefined && {
                where: { file: action.file, ...(action.line !== undefined && { line: action.line }) }
            }),
            fix: 'Name the folder of an app with context, or say how it is started with start-cmd'
        });
    }
    await refuseProjects(app);
}
async function refuseProjects(app) {
    const [file, ...others] = (await app.has('nx.json')) ? await app.find('project.json') : [];
    if (file === undefined)
        return;
    const name = (0,paths/* nameOf */.Vb)((0,paths/* folderOf */.yS)(file));
    throw new errors/* UserError */.yo({
        what: `The apps of this Nx workspace are projects without a package.json of their own (${String(others.length + 1)} of them), and nothing says which is meant`,
        where: { file },
        fix: `Say how one is built and started, such as --build-cmd "nx build ${name}" --start-cmd "node dist/apps/${name}/main.js", or give each app a package.json`
    });
}
function phasesOf(analysis, installed, { logins: { secrets } }, version) {
    const { service, manager, build } = analysis;
    const order = (on) => [{ value: on, reason: installed.because }];
    const runtimes = {
        node: version,
        ...(service?.static && { caddy: (0,draft/* reasoned */.u)('2', 'The default: the current major version of Caddy') })
    };
    const tool = manager?.version && { [manager.manager.id]: manager.version };
    const setup = { runtimes, ...(tool && { tools: tool }) };
    const sources = installed.sources ?? analysis.sources;
    const variables = { ...installed.variables };
    const buildCommands = [...installed.beforeBuild, ...build, ...installed.afterBuild];
    return {
        setup,
        ...(installed.install && {
            install: {
                dependsOn: order('setup'),
                ...(installed.install.files && { onlyIncludeFiles: installed.install.files }),
                variables,
                secrets,
                cmds: installed.install.cmds,
                cacheDirectories: installed.cacheDirectories,
                paths: installed.paths
            }
        }),
        ...(buildCommands.length > 0 && {
            build: {
                dependsOn: order(installed.install ? 'install' : 'setup'),
                ...(sources && { onlyIncludeFiles: sources }),
                variables: {
                    ...(analysis.own && nestedInstalls(analysis.own, buildCommands)),
                    ...installed.buildVariables,
                    ...service?.buildVariables
                },
                cmds: buildCommands,
                outputs: outputsOf(analysis),
                ...(service?.cacheDirectories && { cacheDirectories: service.cacheDirectories })
            }
        }),
        ...(installed.production && {
            production: {
                dependsOn: order(installed.production.after ?? 'setup'),
                onlyIncludeFiles: installed.production.files,
                variables,
                secrets,
                cmds: installed.production.cmds,
                cacheDirectories: installed.cacheDirectories
            }
        })
    };
}
function runVariables({ layout }, { browsers }, runs) {
    if (!runs)
        return {};
    return {
        ...browsers.variables,
        ...(layout?.pnp && { NODE_OPTIONS: { value: (0,node_pnp/* pnpOptions */.pE)('/app', layout.esm), reason: layout.pnp } })
    };
}
function outputsOf({ service, made }) {
    if (!service)
        return made ?? [];
    return (service.outputs ?? []).map(({ value: { path }, reason }) => ({ value: path, reason }));
}
function startOf({ service }, installed, besides) {
    if (!service)
        return { files: installed.files };
    const files = [
        ...installed.files,
        ...(installed.browsers && !service.static ? [installed.browsers] : []),
        ...(service.writable ?? []),
        ...besides.writable
    ];
    const release = service.release ?? besides.release;
    const demands = [...(service.demands ?? []), ...(service.static ? [] : besides.demands)].filter(({ value }, at, all) => all.findIndex((other) => other.value === value) === at);
    return {
        ...(service.start && { cmd: service.start }),
        ...(release && { release }),
        ...(service.static && { static: service.static }),
        ...(service.port && { port: service.port }),
        ...(service.processes && { processes: service.processes }),
        files,
        ...(demands.length > 0 && { demands })
    };
}


/***/ }),

/***/ 4314:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
const rows = [
    { role: 'development', of: 'vite vinxi', words: /^$|^(?:dev|serve)\b|^--/ },
    {
        role: 'development',
        of: 'next nuxt nuxi astro remix react-router svelte-kit vitepress vuepress rspress umi dumi modern rsbuild farm waku vike blitz redwood rw gridsome quasar tina wrangler netlify vercel convex sanity expo solid-start analog nitro nitropack payload keystone strapi docz ladle encore mastra motia',
        words: /^(?:dev|develop|start:dev)\b/
    },
    {
        role: 'development',
        of: 'nodemon ts-node-dev tsnd node-dev supervisor live-server browser-sync bs lite-server onchange chokidar tsc-watch webpack-dev-server docusaurus-start electron electronmon electron-builder electron-forge electron-vite storybook start-storybook http-server-dev web-dev-server wds es-dev-server metro meteor wxt watchify budo poi cypress ionic'
    },
    {
        role: 'development',
        of: 'tsx node bun deno nest ng parcel esbuild tsc webpack rollup',
        words: /(?:^|\s)(?:watch|--watch|-w|--hot|--watch-path)(?=\s|=|$)/
    },
    {
        role: 'development',
        of: 'npm pnpm yarn bun',
        words: /^(?:run )?\S*watch|^(?:\S+\s){1,4}watch(?:[:-]\S*)?(?:\s|$)/
    },
    { role: 'development', of: 'email max', words: /^(?:dev|start)\b/ },
    { role: 'development', of: 'brunch', words: /^(?:watch|w)\b/ },
    { role: 'development', of: 'polymer vue-cli-service', words: /^serve\b/ },
    { role: 'development', of: 'fastly', words: /^compute serve\b/ },
    { role: 'development', of: 'sls serverless', words: /^offline\b/ },
    { role: 'development', of: 'func', words: /^(?:host )?start\b/ },
    { role: 'development', of: 'firebase', words: /^(?:serve|emulators:)/ },
    { role: 'development', of: 'medusa gatsby gridsome', words: /^develop\b/ },
    { role: 'development', of: 'nest', words: /^start\b(?!.*--(?:prod|exec))/ },
    { role: 'development', of: 'ng', words: /^(?:serve|s)\b/ },
    { role: 'development', of: 'heft', words: /^(?:start|build-watch)\b|--watch\b/ },
    { role: 'development', of: 'webpack webpack-cli', words: /^(?:serve|--watch|-w)\b/ },
    { role: 'development', of: 'react-scripts react-app-rewired craco docusaurus expo', words: /^start\b/ },
    { role: 'development', of: 'vuepress', words: /^serve\b/ },
    { role: 'development', of: 'eleventy esbuild', words: /--serve\b/ },
    { role: 'development', of: 'hexo', words: /^s(?:erver)?\b/ },
    { role: 'development', of: 'parcel', words: /^(?!build\b)/ },
    { role: 'development', of: 'snowpack', words: /^(?:dev|start)\b/ },
    { role: 'development', of: 'stencil', words: /^build.*--serve\b/ },
    { role: 'development', of: 'preact', words: /^watch\b/ },
    { role: 'development', of: 'sirv', words: /--dev\b/ },
    { role: 'development', of: 'rsbuild', words: /^$/ },
    { role: 'development', of: 'rescript', words: /^build -w\b/ },
    { role: 'development', of: 'gulp', words: /^(?:|serve|watch|dev|default)$/ },
    { role: 'development', of: 'grunt', words: /^(?:serve|watch|dev|server)\b/ },
    {
        role: 'development',
        of: 'gulp grunt',
        words: /^(?:\S*[:-])?(?:serve|watch|open|browser|live)(?:[:-]\S*)?(?=\s|$)/
    },
    { role: 'development', of: 'astro', words: /\sdev(?=\s|$)/ },
    { role: 'development', of: 'mix', words: /^(?:watch|hot)\b/ },
    { role: 'development', of: 'turbo lerna', words: /^(?:run )?(?:dev|start:dev|watch)\b/ },
    { role: 'development', of: 'nx', words: /^(?:serve|dev)\b|^run \S+:(?:serve|dev)\b/ },
    { role: 'development', of: 'react-native', words: /^(?:start|run)\b/ },
    { role: 'development', of: 'plasmo sapper', words: /^dev\b/ },
    { role: 'development', of: 'browserify', words: /watchify/ },
    { role: 'development', of: 'svelte-kit', words: /^preview\b/ },
    { role: 'preview', of: 'vite vike astro vitepress vinxi rsbuild nuxt nuxi', words: /^preview\b/ },
    { role: 'preview', of: 'vitepress docusaurus gatsby', words: /^serve\b/ },
    { role: 'preview', of: 'react-static', words: /^start\b/ },
    {
        role: 'preview',
        of: 'serve http-server http-server-spa sirv sirv-cli local-web-server ws superstatic static-server angular-http-server'
    },
    {
        role: 'nothing',
        of: 'echo sleep only-allow check-engines engines-ok wait-on wait-port true : eslint prettier jest vitest mocha ava tap standard xo lint-staged husky is-ci kill-port open open-cli nvm yarn cd clear cls printenv env check-node-version'
    },
    { role: 'nothing', of: 'node', words: /^(?:-v|--check)(?:\s|$)/ },
    { role: 'nothing', of: 'npm pnpm bun', words: /^(?:i|install|ci)(?:\s|$)/ },
    {
        role: 'build',
        of: 'tsc lb-tsc lb-clean tsup tsup-node swc babel esbuild rollup webpack webpack-cli tsdown unbuild ncc microbundle pkgroll tsc-alias tsc-multi tsc-esm-fix tspc ttsc vue-tsc rimraf copyfiles cpx cpy cpy-cli mkdirp shx rm cp mkdir sass node-sass postcss postcss-cli tailwindcss tailwindcss-cli mix encore apidoc jsdoc typedoc tsoa graphql-codegen openapi openapi-generator-cli openapi-typescript swagger-jsdoc compodoc browserify uglifyjs terser lessc stylus pug coffee livescript handlebars svgo ncp cpx2 copy copy-files-from-to bower jspm ngc ngcc patch-package'
    },
    { role: 'build', of: 'gulp', words: /^(?:prod|production|--production)\b/ },
    { role: 'build', of: 'grunt', words: /^(?:dist|prod|production)\b/ },
    {
        role: 'build',
        of: 'gulp grunt',
        words: /^\S*(?:build|compile|bundle|css|sass|styles|scripts|assets|copy|clean)/
    },
    { role: 'build', of: 'lerna turbo', words: /^(?:run )?build\b/ },
    { role: 'build', of: 'nx', words: /^build\b/ },
    {
        role: 'build',
        of: 'next nuxt nuxi astro remix react-router vite vite-ssg vinxi gatsby nest ng vitepress docusaurus eleventy svelte-kit parcel quasar vike waku blitz strapi medusa keystone payload analog react-scripts vue-cli-service craco rsbuild rspack bun ember',
        words: /(?:^|\s)(?:[\w-]+:)?build(?=\s|$)/
    },
    { role: 'build', of: 'hexo prisma', words: /^generate\b/ },
    { role: 'build', of: 'svelte-kit', words: /^sync\b/ },
    { role: 'build', of: 'nuxt nuxi', words: /^prepare\b/ },
    { role: 'build', of: 'node', words: /^ace build\b/ },
    { role: 'release', of: 'prisma', words: /^(?:migrate deploy|db push|db seed)\b/ },
    { role: 'release', of: 'knex', words: /^(?:migrate:latest|seed:run)\b/ },
    { role: 'release', of: 'sequelize sequelize-cli', words: /^db:(?:migrate|create|seed:all)\b/ },
    { role: 'release', of: 'typeorm typeorm-ts-node-commonjs typeorm-ts-node-esm', words: /^migration:run\b/ },
    { role: 'release', of: 'drizzle-kit', words: /^(?:migrate|push)\b/ },
    { role: 'release', of: 'mikro-orm mikro-orm-esm', words: /^migration:up\b/ },
    { role: 'release', of: 'node-pg-migrate db-migrate migrate-mongo umzug', words: /(?:^|\s)up\b/ },
    { role: 'release', of: 'medusa', words: /^(?:migrations run|db:migrate)\b/ },
    { role: 'release', of: 'payload kysely', words: /^migrate\b/ },
    { role: 'release', of: 'keystone', words: /^prisma migrate deploy\b/ },
    { role: 'release', of: 'directus', words: /^(?:bootstrap|database migrate:latest)\b/ },
    {
        role: 'release',
        of: 'node tsx ts-node bun',
        words: /^ace migration:run\b|^(?:run )?(?:\S*[/_-])?migrat(?:e|ion|ions)(?:[-._][\w.-]*)?$/
    }
];
const longest = 2000;
function roleOf({ words }) {
    const [program = '', ...rest] = words.join(' ').slice(0, longest).split(' ');
    if (program.startsWith('@'))
        return 'nothing';
    const said = rest.join(' ');
    const name = ` ${program.split('@', 1)[0] ?? ''} `;
    const row = rows.find((one) => ` ${one.of} `.includes(name) && one.words?.test(said) !== false);
    const role = row?.role ?? 'start';
    return /^(?:start|build)$/.test(role) && watches(program, said) ? 'development' : role;
}
function watches(program, words) {
    const watched = /(?:^|\s)--watch(?=\s|=|$)/.test(words) || (program !== 'node' && /(?:^|\s)-w$/.test(words));
    return watched && !/^(?:json-server|pm2\S*|forever)$/.test(program);
}


/***/ }),

/***/ 2748:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ byFramework),
  Ms: () => (/* binding */ entryOf),
  I: () => (/* binding */ kindOf),
  v$: () => (/* binding */ madeBy),
  b0: () => (/* binding */ serving_servers),
  z5: () => (/* binding */ serviceOf)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/providers/node/bun.ts
var node_bun = __webpack_require__(9354);
// EXTERNAL MODULE: ./src/providers/node/commands.ts
var node_commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/folder-builds.ts
var folder_builds = __webpack_require__(5649);
// EXTERNAL MODULE: ./src/providers/node/missing.ts
var missing = __webpack_require__(5103);
// EXTERNAL MODULE: ./src/providers/node/outputs.ts
var node_outputs = __webpack_require__(7601);
// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
// EXTERNAL MODULE: ./src/providers/node/port.ts
var node_port = __webpack_require__(2756);
;// CONCATENATED MODULE: ./src/providers/node/own-script.ts
function toldTo(framework) {
    const { row, why } = framework ?? {};
    const reason = { ...why, because: `${row?.name ?? ''} is told so: ${why?.because ?? ''}` };
    return Object.fromEntries(Object.entries(row?.variables ?? {}).map(([name, value]) => [name, { value, reason }]));
}
async function writtenBy(facts, { row, why }) {
    const folders = await row.writable?.(facts);
    const reason = { ...why, because: `${row.name} writes there: ${why.because}` };
    return folders?.map((path) => ({ value: { path, writable: true }, reason }));
}
const readers = /^(?:config|wild-config|convict|nconf|rc|js-yaml|yaml|yamljs|toml|@iarna\/toml|smol-toml|json5|cosmiconfig|c12)$/;
async function portInFiles({ app, own }, start) {
    if (![...own.dependencies.keys()].some((name) => readers.test(name)))
        return undefined;
    return (await __webpack_require__.e(/* import() */ 1247).then(__webpack_require__.bind(__webpack_require__, 1247))).configuredPort(app, own, start);
}

;// CONCATENATED MODULE: ./src/providers/node/preview.ts

const servers = [
    {
        program: /^serve$/,
        valued: /^(?:-l|--listen|-p|--port|-c|--config|--ssl-cert|--ssl-key|--ssl-pass)$/,
        single: /^(?:-s|--single|-[a-zA-Z]*s[a-zA-Z]*)$/,
        usual: '.'
    },
    {
        program: /^http-server(?:-spa)?$/,
        valued: /^(?:-p|--port|-a|-c|-e|--ext|-P|--proxy|-t|--username|--password)$/,
        single: /^$/,
        usual: 'public'
    },
    {
        program: /^(?:sirv|sirv-cli)$/,
        valued: /^(?:-p|--port|-H|--host|-m|--maxage)$/,
        single: /^(?:-s|--single)$/,
        usual: '.'
    },
    { program: /^(?:ws|local-web-server)$/, valued: /^(?:-p|--port|-d|--directory)$/, single: /^--spa$/, usual: '.' },
    { program: /^(?:static-server|superstatic)$/, valued: /^(?:-p|--port)$/, single: /^$/, usual: '.' },
    { program: /^angular-http-server$/, valued: /^-p$/, single: /^$/, usual: '.' }
];
function previewOf({ words }) {
    const [program = '', ...rest] = words;
    const server = servers.find((one) => one.program.test(program));
    if (!server)
        return undefined;
    let folder;
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at] ?? '';
        if (server.valued.test(word)) {
            if (/^(?:-d|--directory)$/.test(word))
                folder = rest[at + 1];
            at++;
        }
        else if (!word.startsWith('-'))
            folder ??= word;
    }
    const root = (0,paths/* normalise */.j7)(folder ?? server.usual);
    if (root === undefined || /[$"'`]/.test(root))
        return undefined;
    const isSingle = program === 'angular-http-server' || rest.some((word) => server.single.test(word));
    return { root: root === '' ? '.' : root, ...(isSingle && { fallback: 'index.html' }) };
}

// EXTERNAL MODULE: ./src/providers/node/bringers.ts
var bringers = __webpack_require__(691);
// EXTERNAL MODULE: ./src/providers/node/process-managers.ts + 1 modules
var process_managers = __webpack_require__(974);
;// CONCATENATED MODULE: ./src/providers/node/release-of-script.ts

function releaseOf(commands) {
    return together(commands, commands.map(({ value }) => (0,node_commands/* textOf */.b6)(value)));
}
function releaseWith(commands, release, own, because) {
    const byFramework = release === undefined ? undefined : { value: release, reason: because };
    const isOwn = ({ value }) => release !== undefined && own?.test(value.words.join(' ')) === true;
    const others = commands.filter((one) => !isOwn(one));
    if (others.length === 0)
        return { ...(byFramework && { release: byFramework }), others };
    const texts = commands.map((one) => (isOwn(one) ? (release ?? '') : (0,node_commands/* textOf */.b6)(one.value)));
    const all = together(commands, [...new Set(texts)]);
    return { ...(all && { release: all }), others };
}
function together(commands, texts) {
    const [first] = commands;
    return (first && {
        value: texts.join(' && '),
        reason: { ...first.reason, because: `${first.reason.because} prepares the database before the start` }
    });
}

// EXTERNAL MODULE: ./src/providers/node/start.ts
var start = __webpack_require__(4531);
// EXTERNAL MODULE: ./src/providers/node/tokens.ts + 1 modules
var node_tokens = __webpack_require__(4664);
;// CONCATENATED MODULE: ./src/providers/node/program-file.ts




const most = 20;
const beside = /(?:\.|^)(?:config|conf|test|spec|setup|stories)\.[cm]?js$|^(?:gulpfile|gruntfile|webpack|rollup|karma)/i;
async function programFile({ app, own }, found, build) {
    const entry = await (0,start/* entryFile */.$B)(app, own, build.commands.length > 0);
    const file = entry && (await (0,node_port/* sourceFile */.sm)(app, entry.value));
    if (!entry || file === undefined)
        return entry;
    const isTyped = found.length === 0 && isCommand(own, entry.value) && !staysUp(own);
    if (isTyped && !(await (0,node_port/* listening */.u3)(app, file)).answers && !(await ticks(app, file)))
        return undefined;
    if (!(await onlyExports(app, file)))
        return entry;
    if (found.length === 0)
        return undefined;
    return (await onlyListener(app)) ?? entry;
}
const lasting = /^(?:node-cron|cron|croner|node-schedule|toad-scheduler|bree|agenda|@hokify\/agenda|bull|bullmq|bee-queue|pg-boss|discord\.js|eris|telegraf|node-telegram-bot-api|grammy|whatsapp-web\.js|@whiskeysockets\/baileys|@slack\/bolt|tmi\.js|mqtt|aedes|amqplib|amqp-connection-manager|kafkajs|nats|ws|socket\.io)$/;
function staysUp({ dependencies }) {
    return [...dependencies].some(([name, one]) => lasting.test(name) && (0,package_json/* isInstalledForProduction */.Nr)(one));
}
async function ticks(app, file) {
    for await (const { tokens } of (0,node_port/* program */.DM)(app, file)) {
        let depth = 0;
        for (const [at, { kind, text }] of tokens.entries()) {
            if (kind === 'sign' && text === '{')
                depth++;
            if (kind === 'sign' && text === '}')
                depth--;
            if (depth === 0 && kind === 'name' && text === 'setInterval' && tokens[at + 1]?.text === '(')
                return true;
        }
        return false;
    }
    return false;
}
function isCommand(own, file) {
    const bin = own.manifest.get('bin');
    const named = typeof bin === 'string' ? [bin] : typeof bin === 'object' && bin !== null ? Object.values(bin) : [];
    return named.some((value) => typeof value === 'string' && value.replace(/^\.\//, '') === file);
}
async function typescriptFile({ app, own }, found) {
    const guess = found.length > 0 ? await (0,start/* typescriptStart */.cQ)(app, own) : undefined;
    const file = guess?.reason.file;
    if (file === undefined || found.some(({ row }) => row.kind === 'worker'))
        return guess;
    for await (const { tokens } of (0,node_port/* program */.DM)(app, file)) {
        const exports = tokens.some(({ kind, text }) => kind === 'name' && text === 'export');
        return exports && !(await (0,node_port/* listening */.u3)(app, file)).answers ? undefined : guess;
    }
    return guess;
}
async function onlyExports(app, file) {
    for await (const source of (0,node_port/* program */.DM)(app, file)) {
        const { tokens } = source;
        if (tokens.length === 0)
            return isLongLibrary((await app.read(file)) ?? '');
        const exports = tokens.some(({ kind, text }) => kind === 'name' && /^exports?$/.test(text));
        const isRun = tokens.some((_, at) => (0,node_tokens/* standsAt */.T7)(source, at, 'require', '.', 'main') || (0,node_tokens/* standsAt */.T7)(source, at, 'import', '.', 'meta', '.', 'main'));
        return exports && !isRun && !(await (0,node_port/* listening */.u3)(app, file)).answers;
    }
    return false;
}
function isLongLibrary(text) {
    return /\bexports\b/.test(text) && !/\.listen\s*\(|\bprocess\.(?:argv|exit|stdin)\b|\brequire\.main\b/.test(text);
}
async function onlyListener(app) {
    const files = (await app.list()).filter((file) => /^[^/]+\.[cm]?js$/.test(file) && !beside.test(file)).slice(0, most);
    const listeners = [];
    for (const value of files) {
        const { answers } = await (0,node_port/* listening */.u3)(app, value);
        if (answers)
            listeners.push({ value, reason: answers });
    }
    return listeners.length === 1 ? listeners[0] : undefined;
}

// EXTERNAL MODULE: ./src/providers/node/roles.ts
var roles = __webpack_require__(4314);
// EXTERNAL MODULE: ./src/providers/node/runners.ts
var runners = __webpack_require__(7108);
;// CONCATENATED MODULE: ./src/providers/node/serving.ts


















async function serviceOf(facts, found, build) {
    const script = (0,start/* scriptStart */.oK)(facts.own);
    const framework = found.find(({ served }) => served);
    const givesWay = script &&
        (script.role !== 'start' ||
            found.some(({ row }) => row.ownStart?.test((0,node_commands/* textOf */.b6)({ ...script.command.value, assignments: [] }))));
    const said = saidStart(facts);
    if (said) {
        const isOwn = framework?.row.ownStart?.test((0,node_commands/* textOf */.b6)({ ...said.value, assignments: [] })) === true;
        if (!isOwn || !framework?.served || framework.served.trouble)
            return byCommand(facts, { value: (0,node_commands/* textOf */.b6)(said.value), reason: said.reason }, build, found);
        return byFramework(facts, framework, framework.served, build, script);
    }
    if (framework?.served && (!script || givesWay))
        return byFramework(facts, framework, framework.served, build, script);
    if (script?.role === 'start')
        return byScript(facts, script, build, found);
    const bun = script?.role === 'development' ? undefined : await (0,node_bun/* bunStart */.Ov)(facts);
    if (bun)
        return byCommand(facts, bun, build, found);
    const preview = script?.role === 'preview' ? await byPreview(facts, script, build) : undefined;
    if (preview)
        return preview;
    const watched = script?.role === 'development' ? await (0,process_managers/* keptRunning */.Ul)(facts.app, script.command) : undefined;
    const entry = await programFile(facts, found, build);
    const isCompiled = entry && !(await facts.app.has(entry.value));
    if (watched && !(isCompiled && /^(?:\S+=\S+ )*(?:ts-node|tsx|babel-node)\b/.test(watched.value)))
        return byCommand(facts, watched, build, found);
    const guess = (entry && { value: `node ${entry.value}`, reason: entry.reason }) ?? (await typescriptFile(facts, found));
    if (guess)
        return { ...(await byCommand(facts, guess, build, found)), isGuess: true };
    const { startSaidElsewhere } = await __webpack_require__.e(/* import() */ 6903).then(__webpack_require__.bind(__webpack_require__, 6903));
    const other = await startSaidElsewhere(facts, build);
    return other && { ...(await byCommand(facts, other.command, build, found)), isGuess: other.isGuess };
}
function saidStart({ own, hints: { startCmd } }) {
    const last = startCmd && (0,node_commands/* chainOf */.dR)(startCmd.value)?.at(-1);
    if (!startCmd || !last)
        return undefined;
    const name = (0,node_commands/* scriptOf */.Fl)((0,node_commands/* withoutExtra */.Jh)(last).command, own);
    const command = name === undefined ? last : (0,node_commands/* unwrap */.oA)(own, name)?.at(-1)?.value;
    const [manager = '', program = ''] = command?.words ?? [];
    const isProgram = /^(?:yarn|pnpm)$/.test(manager) && programs.test(program);
    const words = command?.words.slice(isProgram ? 1 : 0) ?? [];
    const run = command && (0,runners/* runBy */.$M)(own, { value: { ...command, words }, reason: startCmd.source }).commands.at(-1);
    return run && (0,roles/* roleOf */.k)(run.value) === 'start' && programs.test(run.value.words[0] ?? '') ? run : undefined;
}
const programs = /^(?:node|bun|tsx|ts-node|babel-node|next|nuxt|nuxi|nest|strapi|remix-serve|react-router-serve|astro|medusa|keystone|directus|ghost)$/;
async function madeBy(facts, found, build) {
    const outputs = await outputsByFramework(facts, found, build);
    const reason = build.commands[0]?.reason;
    return reason && outputs?.map((value) => ({ value, reason }));
}
async function byFramework(facts, { row, why }, { because = why, trouble, ...how }, build, script) {
    const reason = { ...because, because: `${row.name}: ${because.because}` };
    const all = (values) => values?.map((value) => ({ value, reason }));
    const mapped = (values) => Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, { value, reason }]));
    const kind = how.kind ?? (how.static ? 'static' : 'web');
    if (trouble)
        return {
            name: row.name,
            kind: { value: kind, reason },
            dependencies: 'production',
            trouble,
            ...(how.isClient && { isClient: true })
        };
    const said = script && (0,node_port/* portOfCommand */.uC)({ value: (0,node_commands/* textOf */.b6)(script.command.value), reason: script.command.reason });
    const own = typeof how.port === 'number' ? { value: how.port, reason } : how.port;
    const listens = how.start !== undefined && !own ? await listensAt(facts.app, how.start) : undefined;
    const fallback = row.port === undefined ? undefined : { value: row.port, reason };
    const port = kind === 'web' ? (said ?? own ?? listens?.port ?? fallback) : undefined;
    const outputs = all(how.outputs?.map((path) => ({ path, ...(build.commands.length > 0 && { from: 'build' }) })));
    const caches = all(row.cacheDirectories);
    const needs = all(row.needs);
    const { release, others } = releaseWith(script?.release ?? [], how.release, row.ownRelease, reason);
    const prepares = !how.static && others.length > 0;
    const isForDevelopment = runsFromDevelopment(facts.own, how.start, row.packages) || preparesFromDevelopment(facts.own, others);
    const demands = how.demands?.map((one) => (typeof one === 'string' ? { value: one, reason } : one));
    const writable = all(how.writable?.map((path) => ({ path, writable: true })));
    const warnings = [...(how.warnings ?? []), ...(listens?.warnings ?? [])];
    const site = how.static && (await withoutCopies(facts.app, await asPreviewed(facts.app, how.static, script)));
    return {
        name: row.name,
        kind: { value: kind, reason },
        ...(how.start !== undefined && { start: { value: how.start, reason } }),
        ...(site && { static: { value: site, reason } }),
        ...(release && !how.static && { release }),
        ...(port && { port }),
        build: [...build.commands, ...(all(how.afterBuild) ?? [])],
        ...(outputs && {
            outputs: site && site.root !== how.static?.root ? [{ value: { path: site.root, from: 'build' }, reason }] : outputs
        }),
        ...(row.bundles && { bundles: row.bundles }),
        dependencies: (prepares ? undefined : how.dependencies) ?? (isForDevelopment ? 'all' : 'production'),
        ...(how.onlyOutputs !== undefined && !prepares && { onlyOutputs: how.onlyOutputs }),
        ...(how.start !== undefined && row.ownStart && { standsIn: row.ownStart }),
        variables: { ...listens?.variables, ...mapped(how.variables) },
        buildVariables: mapped(how.buildVariables),
        ...(caches && { cacheDirectories: caches }),
        ...(needs && { needs }),
        ...(demands && demands.length > 0 && { demands }),
        ...(writable && { writable }),
        ...(warnings.length > 0 && { warnings })
    };
}
async function withoutCopies(app, { immutable, ...site }) {
    const kept = [];
    for (const folder of immutable ?? []) {
        const copied = (await app.hasFolder(`public/${folder}`)) || (await app.hasFolder(`static/${folder}`));
        if (!copied)
            kept.push(folder);
    }
    return kept.length === 0 ? site : { ...site, immutable: kept };
}
async function asPreviewed(app, site, script) {
    const preview = script?.role === 'preview' ? previewOf(script.command.value) : undefined;
    if (!preview)
        return site;
    const isSource = preview.root === '.' || (await app.hasFolder(preview.root));
    return {
        ...site,
        ...(!isSource && !preview.root.startsWith(`${site.root}/`) && { root: preview.root }),
        ...(preview.fallback !== undefined && { fallback: preview.fallback })
    };
}
async function byPreview({ app }, script, build) {
    const { value, reason } = script.command;
    const preview = previewOf(value);
    if (!preview)
        return undefined;
    const isThere = await app.hasFolder(preview.root);
    if (!isThere && build.commands.length === 0)
        return undefined;
    const because = { ...reason, because: `${reason.because} serves files` };
    const from = build.commands.length > 0 ? { from: 'build' } : {};
    return {
        name: 'Static files',
        kind: { value: 'static', reason: because },
        static: { value: preview, reason: because },
        build: build.commands,
        outputs: [{ value: { path: preview.root, ...from }, reason: because }],
        dependencies: 'none',
        onlyOutputs: true
    };
}
async function byScript(facts, script, build, found) {
    const { release } = script;
    const command = await (0,process_managers/* withoutManager */.KJ)(facts.app, script.command);
    const start = { value: (0,node_commands/* textOf */.b6)(withoutNodeEnv(command.value)), reason: command.reason };
    const extra = script.build.filter(({ value }) => !build.parts?.some(({ text }) => text === value.text));
    const isExtra = build.commands.length === 0 && extra.length > 0;
    const all = isExtra
        ? {
            commands: extra.map((part) => ({ value: (0,node_commands/* textOf */.b6)(part.value), reason: part.reason })),
            parts: extra.map(({ value }) => value)
        }
        : ((await (0,missing/* compiled */.Q)(facts.app, facts.own, command, build)) ?? build);
    const service = await byCommand(facts, start, all, found);
    const before = releaseOf(release);
    const warnings = [...(service.warnings ?? []), ...(script.warnings ?? [])];
    const dependencies = preparesFromDevelopment(facts.own, release) ? 'all' : service.dependencies;
    return { ...service, dependencies, ...(before && { release: before }), ...(warnings.length > 0 && { warnings }) };
}
function withoutNodeEnv(command) {
    return { ...command, assignments: command.assignments.filter((one) => !/^NODE_ENV=["']?production["']?$/.test(one)) };
}
async function byCommand(facts, start, wanted, found) {
    const { app, own } = facts;
    const build = (0,node_outputs/* isNeedless */.ai)(wanted.parts, start.value) ? { commands: [], parts: [] } : wanted;
    const outputs = build.commands.length === 0 ? [] : await outputsByFramework(facts, found, build);
    const reason = { ...start.reason, because: `${start.reason.because} starts from what the build makes` };
    const [framework] = found;
    const caches = framework?.row.cacheDirectories?.map((value) => ({ value, reason: start.reason }));
    const writable = framework && (await writtenBy(facts, framework));
    const listens = await kindOf(app, start.value, [...own.dependencies.keys()], framework);
    const said = (0,node_port/* portOfCommand */.uC)(start);
    const isWeb = listens.kind.value === 'web';
    const usual = framework?.row.port;
    const configured = typeof framework?.served?.port === 'object' ? framework.served.port : undefined;
    const port = said ??
        listens.port ??
        configured ??
        (isWeb ? await portInFiles(facts, start.value) : undefined) ??
        (usual !== undefined && framework
            ? { value: usual, reason: { ...framework.why, because: `${framework.row.name}: ${framework.why.because}` } }
            : (0,draft/* reasoned */.u)(3000, 'The default of Node.js programs, which are told it by PORT'));
    return {
        name: framework?.row.name ?? 'Node.js',
        ...listens,
        start,
        ...(isWeb && { port }),
        build: build.commands,
        ...(outputs && { outputs: outputs.map((path) => ({ value: { path, from: 'build' }, reason })) }),
        ...(framework?.row.bundles && { bundles: framework.row.bundles }),
        dependencies: runsFromDevelopment(own, start.value, []) ? 'all' : 'production',
        variables: { ...toldTo(framework), ...listens.variables },
        ...(writable && { writable }),
        ...(caches && { cacheDirectories: caches })
    };
}
async function outputsByFramework(facts, found, { parts }) {
    const builds = parts && (await (0,folder_builds/* folderBuilds */.Q)(facts.app, facts.hints, parts));
    if (!builds)
        return undefined;
    const rest = [];
    const made = [...builds.made];
    for (const part of builds.rest) {
        const text = part.words.join(' ');
        const row = found.find(({ row: { makes } }) => makes?.by.test(text))?.row;
        if (row?.makes)
            made.push(...(await row.makes.outputs(facts)));
        else
            rest.push(part);
    }
    return (0,node_outputs/* outputsOf */.Yz)(rest, facts.app, made);
}
const runtimes = /^(?:node|bun|cd)$/;
const preloads = /^(?:-r|--require|--import|--loader|--experimental-loader)$/;
function withoutAssignments(start) {
    return start.replace(/^(?:\w+=\S*\s+)*/, '');
}
function runsFromDevelopment(own, start, packages) {
    const words = withoutAssignments(start ?? '').split(/[\s=]+/);
    const [program = ''] = words;
    const loaded = words.filter((_, at) => preloads.test(words[at - 1] ?? ''));
    const isDevelopment = (name) => {
        const dependency = own.dependencies.get(name);
        return dependency !== undefined && !(0,package_json/* isInstalledForProduction */.Nr)(dependency);
    };
    const programs = runtimes.test(program) ? [] : (0,bringers/* bringers */.j)(program);
    const preloaded = loaded.map((name) => name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'));
    const present = packages.filter((name) => own.dependencies.has(name));
    const isBrought = programs.some((name) => own.dependencies.has(name));
    if (programs.length > 0 && !isBrought && present.length > 0 && present.every(isDevelopment))
        return true;
    return [...programs, ...preloaded].some(isDevelopment);
}
function preparesFromDevelopment(own, release) {
    return release.some(({ value }) => runsFromDevelopment(own, (0,node_commands/* textOf */.b6)(value), []));
}
const serving_servers = /^(?:express|fastify|koa|@hapi\/hapi|hapi|hono|@hono\/node-server|elysia|restify|polka|h3|micro|@nestjs\/core|socket\.io|ws|apollo-server|@apollo\/server|graphql-yoga|@feathersjs\/feathers|@feathersjs\/express|@feathersjs\/koa|@adonisjs\/core|sails|loopback|@loopback\/rest|moleculer-web|next|nuxt|json-server|http-proxy|http-server|serve|connect|parse-server|@strapi\/strapi|strapi|@keystone-6\/core|payload|@medusajs\/medusa|ghost|directus|actionhero|apostrophe|egg|total4|total\.js|marblejs|@trpc\/server|uWebSockets\.js|express-session)$/;
async function kindOf(app, start, dependencies, framework) {
    const found = await listensAt(app, start);
    const listens = {
        ...(found?.port && { port: found.port }),
        ...(found && { variables: found.variables, warnings: found.warnings })
    };
    if (found?.answers)
        return { kind: { value: 'web', reason: found.answers }, ...listens };
    if (framework?.row.kind === 'worker') {
        return {
            kind: {
                value: 'worker',
                reason: { ...framework.why, because: `${framework.row.name}: ${framework.why.because}` }
            }
        };
    }
    const server = dependencies.find((name) => serving_servers.test(name));
    if (server !== undefined)
        return { kind: (0,draft/* reasoned */.u)('web', `\`${server}\` answers requests`), ...listens };
    if (!found)
        return { kind: (0,draft/* reasoned */.u)('web', 'The default: nothing says that it is a worker') };
    const file = found.file;
    if (found.readsPort)
        return { kind: (0,draft/* reasoned */.u)('web', `${file} asks for PORT`, { file }), ...listens };
    return { kind: (0,draft/* reasoned */.u)('worker', 'Nothing in the code answers requests, so it runs as a worker', { file }) };
}
const byBun = /^(?:cd \S+ && )?(?:\w+=\S*\s+)*bunx?\s/;
async function listensAt(app, start) {
    const file = await entryOf(app, start);
    return file === undefined ? undefined : { ...(await (0,node_port/* listening */.u3)(app, file, byBun.test(start))), file };
}
async function entryOf(app, start) {
    const [, folder, inner] = /^cd (\S+) && (.*)$/.exec(start) ?? [];
    const below = folder === undefined ? undefined : (0,paths/* normalise */.j7)(folder);
    if (below !== undefined && inner !== undefined) {
        const file = await entryOf(app.below(below), inner);
        return file === undefined ? undefined : (0,paths/* join */.fj)(below, file);
    }
    const words = withoutAssignments(start).split(/\s+/);
    const named = words.find((word, at) => /\.[cm]?[jt]sx?$/.test(word) && !preloads.test(words[at - 1] ?? ''));
    if (named !== undefined)
        return (0,node_port/* sourceFile */.sm)(app, named);
    if (words[0] === 'nest')
        return (0,node_port/* sourceFile */.sm)(app, 'src/main.ts');
    const at = words.findIndex((word) => /^(?:node|bun|tsx|ts-node)$/.test(word));
    const last = words
        .slice(at + 1)
        .findLast((word, index, all) => !word.startsWith('-') && !preloads.test(all[index - 1] ?? ''));
    if (at < 0 || last === undefined)
        return undefined;
    const main = last === '.' ? (await app.manifest('package.json'))?.text('main') : undefined;
    return (0,node_port/* sourceFile */.sm)(app, main ?? (last === '.' ? 'index' : last));
}


/***/ }),

/***/ 4531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ entryFile),
/* harmony export */   cQ: () => (/* binding */ typescriptStart),
/* harmony export */   jN: () => (/* binding */ rootStartScripts),
/* harmony export */   oK: () => (/* binding */ scriptStart)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8696);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1361);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2756);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5898);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4314);
/* harmony import */ var _runners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);







const rootStartScripts = [
    'start:prod',
    'start:production',
    'start',
    'serve:prod',
    'serve:production',
    'prod',
    'production'
];
const names = [...rootStartScripts, 'server', 'start:server', 'start-server', 'server:start', 'serve'];
function scriptStart(own) {
    const found = names.flatMap((name) => {
        const script = own.scripts.get(name);
        if (!script)
            return [];
        const walk = (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .startWalk */ .eh)();
        const commands = (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .unwrap */ .oA)(own, name, 0, walk) ?? wholeScript(script);
        return startOf(commands.map((command) => (0,_runners_js__WEBPACK_IMPORTED_MODULE_4__/* .runBy */ .$M)(own, command, walk))).filter(({ command }) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .k)(command.value) !== 'build');
    });
    return found.find(({ role }) => role === 'start') ?? found.find(({ role }) => role === 'preview') ?? found[0];
}
function wholeScript({ value, reason }) {
    const waited = (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commandOf */ .Nl)(value
        .split(/\|\||[;&|]+/)
        .at(-1)
        ?.trim() ?? '');
    if ((0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .k)(waited) === 'development')
        return [{ value: waited, reason }];
    const [first] = (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .chainOf */ .dR)(value.replace(/[;|&<>`$()].*$/s, '').trim() || 'sh') ?? [];
    return [{ value: { assignments: [], words: [value], text: first?.text ?? value }, reason }];
}
const ofDevelopers = /^(?:echo|eslint|prettier|jest|vitest|mocha|ava|tap|standard|xo|bundlewatch|bundlesize|size-limit)$/;
const isForPeople = /^(?:open|open-cli|xdg-open|echo)$/;
function startOf(all) {
    const end = all.findLastIndex((run) => run.beside || !run.commands.every(({ value }) => isForPeople.test(value.words[0] ?? '')));
    const runs = end < 0 ? all : all.slice(0, end + 1);
    const last = runs.at(-1);
    if (!last)
        return [];
    const before = [...runs.slice(0, -1).flatMap(({ commands }) => commands)];
    if (!last.beside) {
        const command = last.commands.at(-1);
        const starts = command && !ofDevelopers.test(command.value.words[0] ?? '');
        return starts ? [splitUp([...before, ...last.commands.slice(0, -1)], command)] : [];
    }
    const branches = last.beside.flatMap(({ name, commands }) => {
        const command = commands.at(-1);
        const split = command && splitUp([...before, ...last.commands, ...commands.slice(0, -1)], command);
        return split ? [{ ...split, name, ...(/\bwatch\b/.test(name ?? '') && { role: 'development' }) }] : [];
    });
    const starting = branches.filter(({ role }) => role === 'start');
    const main = starting.find(({ name }) => /server|api|back|web|start/.test(name ?? '')) ?? starting[0] ?? branches[0];
    if (!main)
        return [];
    const others = starting.filter((branch) => branch !== main);
    return [
        {
            ...main,
            ...(others.length > 0 && {
                warnings: [leavesOut(last.reason ?? main.command.reason, main.command.value, others)]
            })
        }
    ];
}
function leavesOut(reason, value, others) {
    const texts = others.map(({ command }) => `\`${(0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(command.value)}\``);
    return {
        code: 'several-programs',
        message: `${reason.because} starts several programs; the image starts \`${(0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value)}\`, not ${texts.join(' and ')}`,
        ...(reason.file !== undefined && { file: reason.file }),
        ...(reason.line !== undefined && { line: reason.line }),
        fix: 'Name the others in a Procfile, as processes of the same image'
    };
}
const ofScripts = /^(?:npm|pnpm|yarn|bun|turbo|nx|lerna)$/;
function inFolder(before, { value, reason }) {
    const words = before?.value.words ?? [];
    if (ofScripts.test(value.words[0] ?? ''))
        return { value, reason };
    if (words[0] !== 'cd' || words.length !== 2 || /^\.?\/?$/.test(words[1] ?? ''))
        return { value, reason };
    const all = [...words, '&&', ...value.assignments, ...value.words];
    return { value: { assignments: [], words: all, text: all.join(' ') }, reason };
}
function splitUp(before, command) {
    const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .k)(command.value);
    return {
        command: role === 'start' ? inFolder(before.at(-1), command) : command,
        build: before.filter(({ value }) => (0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .k)(value) === 'build'),
        release: before.filter(({ value }) => /^(?:release|start)$/.test((0,_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .roleOf */ .k)(value))),
        role: role === 'preview' || role === 'development' ? role : 'start'
    };
}
const entries = [
    'index',
    'server',
    'app',
    'main',
    'src/index',
    'src/server',
    'src/app',
    'src/main',
    'bin/www',
    'server/index',
    'bot',
    'src/bot'
];
const endings = ['.js', '.mjs', '.cjs'];
async function entryFile(app, own, isBuilt = false) {
    for (const key of ['main', 'module']) {
        const named = own?.manifest.text(key)?.replace(/^\.\//, '');
        if (!own || named === undefined)
            continue;
        const there = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstThere */ .bx)(app, [named, `${named}.js`, `${named}/index.js`]);
        const made = isBuilt && /\.[cm]?js$/.test(named) && (await (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFile */ .sm)(app, named)) ? named : undefined;
        const file = there ?? made;
        if (file !== undefined && /\.[cm]?js$/.test(file))
            return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .reasoned */ .u)(file, `\`${key}\` is ${file}`, { file: own.file, ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(own.manifest, key) });
    }
    const isOther = own === undefined && (await app.has('server/package.json'));
    const stems = isOther ? entries.filter((name) => !name.startsWith('server/')) : entries;
    const candidates = stems.flatMap((name) => (name === 'bin/www' ? [name] : endings.map((ending) => name + ending)));
    const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstThere */ .bx)(app, candidates);
    return file === undefined ? undefined : (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .reasoned */ .u)(file, `${file} is there`, { file });
}
async function typescriptStart(app, own) {
    const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstThere */ .bx)(app, entries.flatMap((name) => [`${name}.ts`, `${name}.mts`]));
    const runner = ['tsx', 'ts-node'].find((name) => own.dependencies.has(name)) ?? 'node';
    return file === undefined ? undefined : (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .reasoned */ .u)(`${runner} ${file}`, `${file} is there`, { file });
}


/***/ }),

/***/ 686:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withoutWatching)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1361);

const valued = /^(?:-w|--watch|-e|--ext|-i|--ignore|-d|--delay|-s|--signal|-C|--config|-c|--cwd|--ignore-watch|--deps-level)$/;
const restarting = /^(?:nodemon|node-dev|supervisor|ts-node-dev|tsnd)$/;
const watchable = /^(?:node|bun|tsx|deno)$/;
function withoutWatching({ value, reason }) {
    const [program = '', ...rest] = value.words;
    const words = restarting.test(program)
        ? restarted(program, rest)
        : watchable.test(program)
            ? [
                program,
                ...rest.filter((word) => !/^(?:watch|--watch|--hot|--watch-path=\S+|--watch-preserve-output)$/.test(word))
            ]
            : undefined;
    if (!words || words.length < 2 || words.length === value.words.length) {
        if (!words || !restarting.test(program) || words.length < 2)
            return undefined;
    }
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)({ ...value, words });
    if (!/^(?:[A-Za-z_]\w*=\S+ )*(?:node|tsx|bun|ts-node|babel-node|swc-node)\s+\S/.test(text))
        return undefined;
    return {
        value: text,
        reason: { ...reason, because: `${reason.because} restarts on changes; in an image nothing changes` }
    };
}
function restarted(program, words) {
    let runner;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const [name = '', inline] = word.split(/=(.*)/s);
        if (name === '--exec' || name === '-x') {
            const command = unquoted(inline ?? words[++at] ?? '');
            runner = command.split(/\s+/).filter((part) => part !== '');
        }
        else if (valued.test(word))
            at++;
        else if (/^(?:-r|--require|--import|--inspect-brk|--env-file)$/.test(word)) {
            const kept = /^(?:-r|--require|--import)$/.test(word) ? words.slice(at) : words.slice(at + 1);
            return [...(runner ?? ['node']), ...kept];
        }
        else if (!word.startsWith('-'))
            return [...(runner ?? [programFor(program, word)]), ...words.slice(at)];
    }
    return runner;
}
function programFor(program, file) {
    return /^(?:ts-node-dev|tsnd)$/.test(program) || /\.[cm]?tsx?$/.test(file) ? 'ts-node' : 'node';
}
function unquoted(text) {
    return text.replace(/^(["'])(.*)\1$/s, '$2');
}


/***/ }),

/***/ 8111:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputByConfig),
/* harmony export */   webpackOutputs: () => (/* binding */ webpackOutputs)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3309);


const configs = ['webpack.prod', 'webpack.config.prod', 'webpack.production', 'webpack.config', 'webpack.common'];
const folders = ['', 'config', 'build', 'webpack'];
const places = [
    { files: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)('config/index'), keys: ['build', 'assetsRoot'] },
    ...folders.flatMap((folder) => configs.map((name) => ({ files: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .withEndings */ .l9)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name)), keys: ['output', 'path'] })))
];
async function outputIn(app, named) {
    const all = named === undefined ? places : [{ files: [named], keys: ['output', 'path'] }, ...places];
    for (const { files, keys } of all) {
        const config = await (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(app, files);
        const value = config && (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(config, ...keys);
        const text = config && value && (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(config.source, value);
        const folder = config && text !== undefined ? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .outward */ .N4)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(config.file), text)) : undefined;
        if (folder && config)
            return { folder, config };
    }
    return undefined;
}
async function outputByConfig(app, named) {
    return (await outputIn(app, named))?.folder;
}
async function webpackOutputs(app, named) {
    const output = await outputIn(app, named);
    if (!output)
        return ['dist'];
    const { folder, config } = output;
    const [tracker] = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .callsOf */ .p9)(config, 'BundleTracker');
    if (!tracker)
        return [folder];
    const filename = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(config, tracker, 'filename');
    const at = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(config, tracker, 'path');
    const place = at && (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(config.source, at);
    const list = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .outward */ .N4)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(place ?? '', (filename && (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(config.source, filename)) ?? 'webpack-stats.json'));
    return list === undefined ? [folder] : [folder, list];
}


/***/ }),

/***/ 69:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/providers/folder-pattern.ts
var folder_pattern = __webpack_require__(143);
// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
// EXTERNAL MODULE: ./src/providers/node/rush-kind.ts
var rush_kind = __webpack_require__(9400);
;// CONCATENATED MODULE: ./src/providers/node/rush.ts





async function rushRootOf(app) {
    const tree = app.whole();
    for (let at = app.folder;; at = (0,paths/* folderOf */.yS)(at)) {
        const view = tree.below(at);
        const manifest = (await view.has(rush_kind/* rush */.fE.file)) ? await view.manifest(rush_kind/* rush */.fE.file) : undefined;
        if (manifest)
            return { view, manifest, folders: (0,rush_kind/* foldersOf */.pd)(manifest) };
        if (at === '')
            return undefined;
    }
}
async function rushTrouble({ view, manifest }, folder) {
    const at = (0,rush_kind/* projectAt */.t9)(manifest, folder);
    const name = (at === undefined ? undefined : manifest.text('projects', at, 'packageName')) ?? 'NAME';
    const script = 'common/scripts/install-run-rush.js';
    const run = (await view.has(script)) ? `node ${script}` : 'npx @microsoft/rush';
    const steps = [
        `install --to ${(0,quoting/* shellWord */.r7)(name)}`,
        `build --to ${(0,quoting/* shellWord */.r7)(name)}`,
        `deploy --project ${(0,quoting/* shellWord */.r7)(name)}`
    ];
    const isSetUp = (await view.list()).some((path) => /^common\/config\/rush\/deploy[\w-]*\.json$/.test(path));
    const first = isSetUp ? '' : ` (once before: rush init-deploy --project ${(0,quoting/* shellWord */.r7)(name)})`;
    const fix = `In the workflow let Rush put the app and what it runs with into common/deploy${first}: ` +
        `${steps.map((step) => `${run} ${step}`).join(' && ')}. ` +
        'Then build that folder by a Dockerfile of four lines, which docs/monorepos.md has, with docker/build-push-action';
    return {
        what: 'This is a project of Rush, which installs by a lockfile and a store of its own: Boxcar can list such apps, and not build them',
        where: {
            file: (0,paths/* join */.fj)((0,posix_.relative)(folder, ''), rush_kind/* rush */.fE.file),
            ...(0,package_json/* lineOf */.cA)(manifest, 'projects', ...(at === undefined ? [] : [at]))
        },
        fix
    };
}

;// CONCATENATED MODULE: ./src/providers/node/workspace-graph.ts




function graphOf(own, root, { of, members }) {
    const edges = (from) => of(from).filter(({ member }) => member.folder !== own.folder);
    const needed = new Map();
    const warnings = [];
    const visit = (start) => {
        const way = [{ from: start, left: [...edges(start)].reverse() }];
        const places = new Map([[start.folder, 0]]);
        for (let step = way.at(-1); step; step = way.at(-1)) {
            const edge = step.left.pop();
            if (!edge) {
                way.pop();
                places.delete(step.from.folder);
                if (step.member)
                    needed.set(step.member.folder, step.member);
                continue;
            }
            const { dependency, member } = edge;
            const at = places.get(member.folder);
            if (at !== undefined) {
                const circle = way.slice(at).map(({ from }) => from.folder);
                warnings.push(cycleWarning(dependency, circle, step.from, members));
            }
            if (at !== undefined || needed.has(member.folder))
                continue;
            places.set(member.folder, way.length);
            way.push({ from: member, member, left: [...edges(member)].reverse() });
        }
    };
    visit(own);
    if (root !== own)
        visit(root);
    const running = reachable([own, root], (from) => edges(from).filter(({ dependency }) => runs(dependency)));
    return {
        needed: [...needed.values()],
        running: [...needed.values()].filter(({ folder }) => running.has(folder)),
        warnings
    };
}
function reachable(starts, edges) {
    const found = new Set();
    const waiting = [...starts];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        for (const { member } of edges(next)) {
            if (found.has(member.folder))
                continue;
            found.add(member.folder);
            waiting.push(member);
        }
    }
    return found;
}
function runs(dependency) {
    return (0,package_json/* isInstalledForProduction */.Nr)(dependency) || dependency.kind === 'peer';
}
function edgesAmong(members, root, broken) {
    const byName = new Map(members.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])));
    const byFolder = new Map(members.map((member) => [member.folder, member]));
    const made = new Map();
    const edgesOf = (from) => [...from.dependencies.values()].flatMap((dependency) => {
        const target = targetOf(dependency, from, root);
        const member = 'folder' in target ? byFolder.get(target.folder.replace(/\/$/, '')) : byName.get(target.name);
        if (member)
            return member.folder === from.folder ? [] : [{ dependency, member }];
        if (target.must && dependency.name !== root.name)
            throw missing(dependency, [...byName.keys()], broken);
        return [];
    });
    return {
        members,
        of: (from) => {
            const known = made.get(from.folder) ?? edgesOf(from);
            made.set(from.folder, known);
            return known;
        }
    };
}
function targetOf({ name, range }, from, root) {
    const [, protocol, rest = ''] = /^(workspace|file|link|portal):(.*)$/s.exec(range) ?? [];
    if (protocol === undefined) {
        const other = /^(?:npm|git\+\w+|git|github|gitlab|bitbucket|https?|patch|catalog|jsr):|^[\w-]+\/[\w.-]+(?:#|$)/.test(range);
        return { must: false, name: other ? '' : name };
    }
    if (protocol !== 'workspace')
        return { must: false, folder: (0,posix_.join)(from.folder, rest) };
    if (/^\.{1,2}\//.test(rest))
        return { must: true, folder: (0,posix_.join)(from.folder, rest) };
    const [, alias] = /^((?:@[^/@]+\/)?[^/@\s^~*<>=]+)@/.exec(rest) ?? [];
    if (alias !== undefined)
        return { must: true, name: alias };
    if (/^[\w.-]+\/[\w./-]+$/.test(rest))
        return { must: true, folder: (0,posix_.join)(root.folder, rest) };
    return { must: true, name };
}
function missing({ name, range, evidence }, names, [broken]) {
    if (broken?.file !== undefined) {
        return new errors/* UserError */.yo({
            what: `\`${name}\` is \`${range}\`, and the manifest that may be its own is broken: ${broken.message}`,
            where: { file: broken.file, ...(broken.line !== undefined && { line: broken.line }) },
            fix: 'Repair the manifest'
        });
    }
    const near = (0,src_text/* nearest */.pA)(name, names);
    return new errors/* UserError */.yo({
        what: `\`${name}\` is \`${range}\`, but no package of the workspace is called so`,
        ...(evidence.file !== undefined && {
            where: { file: evidence.file, ...(evidence.line !== undefined && { line: evidence.line }) }
        }),
        fix: near
            ? `Did you mean ${near}? Otherwise add the package, or its folder to the workspace's list`
            : "Add the package, or its folder to the workspace's list, or name a version that is published"
    });
}
function cycleWarning({ evidence }, folders, last, members) {
    const nameOf = (folder) => members.find((member) => member.folder === folder)?.name ?? last.name ?? folder;
    const names = folders.map(nameOf);
    return {
        code: 'workspace-cycle',
        message: `The packages ${(0,src_text/* sentenceList */.MT)(names)} depend on one another in a circle: none can be built before the others`,
        ...(evidence.file !== undefined && { file: evidence.file }),
        ...(evidence.line !== undefined && { line: evidence.line }),
        fix: 'Move what they share into a package of its own'
    };
}

// EXTERNAL MODULE: ./src/providers/node/workspace-kinds.ts
var workspace_kinds = __webpack_require__(5444);
;// CONCATENATED MODULE: ./src/providers/node/workspace-unmatched.ts





async function unmatched(view, manifest, declaration, packages) {
    const globs = (0,workspace_kinds/* globsIn */.Lu)(manifest, declaration);
    const patterns = (0,folder_pattern/* folderPatterns */.G)(globs);
    const free = packages.filter((folder) => folder !== '' && !patterns.holds(folder));
    const warnings = [];
    for (const [at, glob] of globs.entries()) {
        const steps = glob.replace(/^\.\/|\/$/g, '').split('/');
        const end = steps.findIndex((step) => /[*?{}[\]!]/.test(step));
        const fixed = steps.slice(0, end < 0 ? steps.length : end).join('/');
        const rest = glob.replace(/^\.\//, '').slice(fixed.length);
        if (fixed === '' || fixed.startsWith('.') || (await view.hasFolder(fixed)))
            continue;
        const near = (0,src_text/* nearest */.pA)(fixed, end < 0 ? free : free.map(paths/* folderOf */.yS).filter((folder) => folder !== ''));
        if (near === undefined && end >= 0)
            continue;
        warnings.push({
            code: 'workspace-unmatched',
            message: `The workspace names ${glob}, and there is no folder ${fixed}`,
            file: declaration.file,
            ...(0,package_json/* lineOf */.cA)(manifest, ...declaration.keys, at),
            fix: near === undefined ? 'Add the package, or take the line out' : `Did you mean ${near}${rest}?`
        });
    }
    return warnings;
}

;// CONCATENATED MODULE: ./src/providers/node/workspace-runner.ts



async function taskRunner(root, place, own, folder) {
    if (!own.scripts.has('build'))
        return undefined;
    return (await turbo(root, place, own, folder)) ?? (await nx(root, place, own));
}
async function turbo(root, { view, at }, own, folder) {
    const found = await firstManifest({ view, at }, ['turbo.json', 'turbo.jsonc']);
    const installed = (0,package_json/* dependencyOf */.bf)(root, 'turbo');
    if (!found || !installed)
        return undefined;
    const { manifest, file } = found;
    const knowsManager = root.manifest.text('packageManager') !== undefined || /^[~^]?1\b/.test(installed.range);
    const tasks = manifest.table('tasks') ? 'tasks' : 'pipeline';
    const task = [`${own.name ?? ''}#build`, 'build'].find((name) => manifest.table(tasks, name));
    if (task === undefined || !knowsManager)
        return undefined;
    return {
        id: 'turbo',
        build: `turbo run build --filter=${(0,quoting/* shellWord */.r7)(`${own.name ?? `./${folder}`}...`)}`,
        because: {
            because: 'Turborepo builds the app after the packages that it needs',
            file,
            ...(0,package_json/* lineOf */.cA)(manifest, tasks, task)
        },
        variables: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
        outputs: foldersOf(manifest.texts(tasks, 'build', 'outputs'))
    };
}
async function nx(root, place, own) {
    const found = await firstManifest(place, ['nx.json']);
    if (!found || !(0,package_json/* dependencyOf */.bf)(root, 'nx'))
        return undefined;
    const { manifest, file } = found;
    if (!manifest.texts('targetDefaults', 'build', 'dependsOn').includes('^build'))
        return undefined;
    const name = own.manifest.text('nx', 'name') ?? own.name;
    if (name === undefined)
        return undefined;
    return {
        id: 'nx',
        build: `nx run ${(0,quoting/* shellWord */.r7)(`${name}:build`)}`,
        because: {
            because: 'Nx builds the app after the packages that it needs',
            file,
            ...(0,package_json/* lineOf */.cA)(manifest, 'targetDefaults', 'build', 'dependsOn')
        },
        variables: { NX_DAEMON: 'false' },
        outputs: foldersOf(manifest.texts('targetDefaults', 'build', 'outputs').map((output) => output.replace(/^\{projectRoot\}\//, '')))
    };
}
async function firstManifest({ view, at }, names) {
    for (const name of names) {
        const file = (0,paths/* join */.fj)(at, name);
        const manifest = await view.manifest(name, file);
        if (manifest)
            return { manifest, file };
    }
    return undefined;
}
function foldersOf(globs) {
    const folders = globs.flatMap((glob) => {
        if (/^[!{/]|\.\./.test(glob))
            return [];
        const steps = glob.split('/').filter((step) => step !== '.' && step !== '');
        const first = steps.findIndex((step) => /[*?{]/.test(step));
        const folder = (first < 0 ? steps : steps.slice(0, first)).join('/');
        return folder === '' ? [] : [folder];
    });
    return [...new Set(folders)].sort();
}

;// CONCATENATED MODULE: ./src/providers/node/workspace.ts











async function workspaceOf({ view: app }, own) {
    const here = await declaredIn({ view: app, at: '' });
    if (here) {
        const known = await packagesOf(here, app);
        if (known.members.length === 0)
            return undefined;
        const graph = graphOf(own, own, known.edges);
        return {
            root: own,
            place: { view: app, at: '' },
            ...graph,
            members: known.members,
            names: known.names,
            isShared: false,
            warnings: [...known.warnings, ...known.broken, ...graph.warnings]
        };
    }
    const above = await rootAbove(app);
    if (above)
        return memberOf(above, own);
    const ofRush = await projectOfRush(app, own);
    if (ofRush)
        return ofRush;
    return orphan(app, own);
}
async function orphan(app, own) {
    const dependency = [...own.dependencies.values()].find(({ range }) => range.startsWith('workspace:'));
    if (!dependency)
        return undefined;
    const { name, range, evidence } = dependency;
    const where = { file: evidence.file ?? 'package.json', ...(evidence.line !== undefined && { line: evidence.line }) };
    const rush = await rushRootOf(app);
    if (rush)
        throw new errors/* UserError */.yo(await rushTrouble(rush, (0,posix_.relative)(rush.view.folder, app.folder)));
    const above = await rootAbove(app, 'excludes');
    const found = above && (await memberOf(above, own));
    if (found) {
        const { file } = above.declared.declaration;
        const what = `\`${name}\` is \`${range}\`, but ${file} takes the folder of the app out of the workspace`;
        const fix = `Take the line with \`!\` out of ${file}, or name a version of ${name} that is published`;
        return { ...found, isExcluded: true, trouble: { what, where, fix } };
    }
    throw new errors/* UserError */.yo({
        what: `\`${name}\` is \`${range}\`, but the app is in no workspace: no manifest above it, up to the root of the git repository, has its folder in a list`,
        where,
        fix: 'Check out the whole repository, and add the folder to `workspaces` in package.json or to `packages` in pnpm-workspace.yaml'
    });
}
async function projectOfRush(app, own) {
    const rush = await rushRootOf(app);
    const folder = rush && (0,posix_.relative)(rush.view.folder, app.folder);
    if (!rush || !folder || !rush.folders.includes(folder))
        return undefined;
    const { view, manifest } = rush;
    const listed = new Set(rush.folders);
    const patterns = { outside: [], holds: (path) => listed.has(path), excludes: () => false };
    const found = await memberOf({ declared: { patterns, manifest, declaration: { file: 'rush.json', keys: ['projects'] } }, folder, view }, own);
    if (!found || (found.needed.length === 0 && !found.isShared))
        return undefined;
    return { ...found, trouble: await rushTrouble(rush, folder) };
}
async function memberOf({ declared, folder, view }, own) {
    const known = await packagesOf(declared, view);
    const { root } = known;
    if (!root)
        return undefined;
    const place = { view, at: (0,posix_.relative)(folder, '') };
    const itself = known.members.find((member) => member.folder === folder) ?? {
        ...own,
        folder,
        place: { view, at: folder }
    };
    const { graph, aliased } = await neededBy(itself, root, view, known);
    const { manifest, declaration } = declared;
    if (declaration.file === 'lerna.json') {
        refuseLerna(own, (0,paths/* join */.fj)(place.at, declaration.file), graph.needed);
        return undefined;
    }
    const reason = {
        because: `${folder} is a member of the workspace above it, so that one is the context`,
        file: (0,paths/* join */.fj)(place.at, declaration.file),
        ...(0,package_json/* lineOf */.cA)(manifest, ...declaration.keys)
    };
    const atRoot = seenFrom(folder, root);
    const runner = await taskRunner(atRoot, place, own, folder);
    const dependents = own.name === undefined ? undefined : known.dependents.get(own.name);
    return {
        root: atRoot,
        place,
        folder: { value: folder, reason },
        get members() {
            return known.members.filter((one) => one !== itself).map((one) => seenFrom(folder, one));
        },
        names: known.names,
        ...graph,
        ...(aliased.length > 0 && { aliased: aliased.map((one) => seenFrom(folder, one)) }),
        isShared: dependents?.some((one) => one !== folder) ?? false,
        ...(runner && { runner }),
        warnings: [...known.warnings, ...known.broken, ...graph.warnings].map((one) => moved(folder, one))
    };
}
async function neededBy(app, root, view, { edges, members }) {
    const { folder } = app;
    const graph = seenFromApp(folder, () => graphOf(app, root, edges));
    if (!(await aliases(view.below(folder))))
        return { graph, aliased: [] };
    const known = new Set(graph.needed.map((one) => (0,posix_.relative)('', (0,posix_.join)(folder, one.folder))));
    const { aliasedMembers } = await __webpack_require__.e(/* import() */ 8976).then(__webpack_require__.bind(__webpack_require__, 8976));
    const others = (await aliasedMembers(view.below(folder), folder, members)).filter(({ member }) => !known.has(member.folder));
    if (others.length === 0)
        return { graph, aliased: [] };
    const more = others.map(({ member, evidence }) => ({
        member,
        dependency: { name: member.name ?? member.folder, range: '*', kind: 'production', evidence }
    }));
    const of = (from) => (from === app ? [...edges.of(from), ...more] : edges.of(from));
    return {
        graph: seenFromApp(folder, () => graphOf(app, root, { members, of })),
        aliased: others.map(({ member }) => member)
    };
}
async function aliases(app) {
    if ((await app.list()).some((path) => /^vite\.config\.[cm]?[jt]s$/.test(path)))
        return true;
    return (await app.manifest('tsconfig.json'))?.table('compilerOptions', 'paths') !== undefined;
}
function refuseLerna({ file }, lerna, [needed]) {
    if (!needed)
        return;
    throw new errors/* UserError */.yo({
        what: `The app needs ${needed.name ?? needed.folder}, which only ${lerna} knows: no package manager installs it from there`,
        where: { file },
        fix: 'Put the globs of lerna.json into `workspaces` of the package.json beside it, and commit the lockfile that the install writes'
    });
}
async function rootAbove(app, by = 'holds') {
    const tree = app.whole();
    for (let at = app.folder; at !== '';) {
        at = (0,paths/* folderOf */.yS)(at);
        const view = tree.below(at);
        const declared = await declaredIn({ view, at: (0,posix_.relative)(app.folder, at) });
        const folder = (0,posix_.relative)(at, app.folder);
        if (declared?.patterns[by](folder))
            return { declared, folder, view };
    }
    return undefined;
}
async function declaredIn({ view, at }) {
    for (const declaration of workspace_kinds/* declarations */.I1) {
        const manifest = await view.manifest(declaration.file, (0,paths/* join */.fj)(at, declaration.file));
        const globs = manifest ? (0,workspace_kinds/* globsIn */.Lu)(manifest, declaration) : [];
        if (manifest && globs.length > 0)
            return { patterns: (0,folder_pattern/* folderPatterns */.G)(globs), manifest, declaration };
    }
    return undefined;
}
function packagesOf(declared, view) {
    return view.once(`packages of ${view.folder}`, () => readPackages(declared, view));
}
async function readPackages({ patterns, manifest, declaration }, view) {
    const warnings = patterns.outside.map((glob) => ({
        code: 'workspace-outside',
        message: `The workspace names ${glob}, which leads out of the repository: what is there cannot be built`,
        file: declaration.file,
        ...(0,package_json/* lineOf */.cA)(manifest, ...declaration.keys),
        fix: 'Move these packages below the root of the workspace, or take the line out'
    }));
    const place = { view, at: '' };
    const own = (await (0,package_json/* readPackageJson */.jJ)(place)) ?? (declaration.file === 'rush.json' ? nameless(manifest) : undefined);
    const root = own && { ...own, place };
    const packages = (await view.find('package.json')).map(paths/* folderOf */.yS);
    warnings.push(...(await unmatched(view, manifest, declaration, packages)));
    const folders = packages.filter((folder) => folder !== '' && patterns.holds(folder));
    const members = [];
    const broken = [];
    for (const folder of folders.sort(src_text/* byCodePoint */.HH)) {
        const at = { view: view.below(folder), at: folder };
        try {
            const found = await (0,package_json/* readPackageJson */.jJ)(at);
            if (found)
                members.push({ ...found, place: at });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            broken.push({
                code: 'broken-member',
                message: `A package of the workspace is left out: ${error.trouble.what}`,
                ...error.trouble.where,
                file: (0,paths/* join */.fj)(folder, 'package.json'),
                fix: 'Repair it, or take its folder out of the workspace'
            });
        }
    }
    const all = root ? [root, ...members] : members;
    const dependents = new Map();
    for (const { folder, dependencies } of all) {
        for (const name of dependencies.keys()) {
            const known = dependents.get(name);
            if (known)
                known.push(folder);
            else
                dependents.set(name, [folder]);
        }
    }
    return {
        ...(root && { root }),
        members,
        names: new Set(all.flatMap(({ name }) => name ?? [])),
        edges: edgesAmong(members, root ?? { folder: '' }, broken),
        dependents,
        warnings,
        broken
    };
}
function nameless(manifest) {
    return { file: manifest.path, folder: '', manifest, scripts: new Map(), dependencies: new Map() };
}
function seenFromApp(folder, make) {
    try {
        const { needed, running, warnings } = make();
        const seen = new Map(needed.map((one) => [one, seenFrom(folder, one)]));
        const all = (members) => members.flatMap((one) => seen.get(one) ?? []);
        return { needed: [...seen.values()], running: all(running), warnings };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const { where, ...trouble } = error.trouble;
        throw new errors/* UserError */.yo({ ...trouble, ...(where && { where: moved(folder, where) }) });
    }
}
function seenFrom(below, one) {
    const at = (0,posix_.relative)(below, one.folder);
    const kept = {};
    return {
        ...(one.name !== undefined && { name: one.name }),
        ...(one.tasks && { tasks: one.tasks }),
        manifest: one.manifest,
        folder: at,
        file: (0,paths/* join */.fj)(at, 'package.json'),
        place: { view: one.place.view, at },
        get scripts() {
            return (kept.scripts ??= new Map([...one.scripts].map(([name, { value, reason }]) => [name, { value, reason: moved(below, reason) }])));
        },
        get dependencies() {
            return (kept.dependencies ??= new Map([...one.dependencies].map(([name, it]) => [name, { ...it, evidence: moved(below, it.evidence) }])));
        }
    };
}
function moved(below, one) {
    return one.file === undefined ? one : { ...one, file: (0,posix_.relative)(below, one.file) };
}


/***/ }),

/***/ 458:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j4: () => (/* binding */ sqliteInImage),
  OT: () => (/* binding */ usesServer),
  r$: () => (/* binding */ writablePlaces)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
;// CONCATENATED MODULE: ./src/providers/node/kept-volumes.ts


const names = ['docker-compose', 'compose', 'docker-compose.prod', 'docker-compose.production'];
const files = names.flatMap((name) => [`${name}.yml`, `${name}.yaml`]);
const volume = /^\s*-\s+(["']?)([^"'\s]*?):(\/[\w./@-]+)(?::([\w,]+))?\1\s*(?:#.*)?$/;
const workFolders = /^\/(?:app|code|usr\/src\/[\w.-]+|home\/[\w.-]+\/[\w.-]+|(?!(?:var|etc|opt|srv|usr|mnt|tmp|root|run|home|dev|media)\/)[\w.-]+(?=\/(?:uploads|data|config)$))\/(.+)$/;
const infrastructure = /(?:^|\/)(?:postgres\w*|mysql|mariadb|mongo\w*|redis|valkey|rabbitmq|nginx|traefik|caddy|minio|elasticsearch|opensearch|kibana|grafana|prometheus|meilisearch|typesense|adminer|pgadmin\d?|phpmyadmin|mailhog|mailpit|kafka|zookeeper|searxng|ollama|influxdb)(?::|@|$)/;
const made = /^(?:\.|node_modules|dist|build|out|src|public$|vendor)/;
const mostLines = 2000;
async function keptVolumes(app) {
    const found = new Map();
    for (const file of files) {
        let isOther = false;
        let indent;
        for (const [at, line] of ((await app.read(file)) ?? '').split('\n').slice(0, mostLines).entries()) {
            const begins = /^( *)[\w.-]+:\s*(?:#.*)?$/.exec(line)?.[1];
            if (begins !== undefined)
                indent = /^services:/.test(line) ? undefined : (indent ?? begins);
            if (begins === indent)
                isOther = false;
            const image = /^\s+image:\s*["']?([^"'\s]+)/.exec(line)?.[1];
            if (image !== undefined)
                isOther = infrastructure.test(image);
            const [, , from = '', target = '', mode = ''] = volume.exec(line) ?? [];
            const path = (0,paths/* normalise */.j7)(workFolders.exec(target)?.[1] ?? '');
            if (isOther || path === undefined || path === '' || /\bro\b/.test(mode) || /\.\w+$/.test(path) || made.test(path))
                continue;
            if (found.has(path) || (await isSource(app, from)))
                continue;
            found.set(path, (0,draft/* reasoned */.u)({ path, writable: true }, `The app may write there: ${file} keeps ${target} in a volume`, {
                file,
                line: at + 1
            }));
        }
    }
    return [...found.values()];
}
async function isSource(app, from) {
    const folder = from.startsWith('.') ? (0,paths/* normalise */.j7)(from) : undefined;
    if (folder === undefined)
        return false;
    return (await app.list()).some((path) => path.startsWith(folder === '' ? '' : `${folder}/`) &&
        !/(?:^|\/)(?:\.[^/]+|README[^/]*|[^/]*example[^/]*)$/i.test(path));
}

// EXTERNAL MODULE: ./src/providers/node/tokens.ts + 1 modules
var node_tokens = __webpack_require__(4664);
// EXTERNAL MODULE: ./src/providers/node/values.ts
var values = __webpack_require__(3417);
;// CONCATENATED MODULE: ./src/providers/node/path-expressions.ts



const longest = 600;
const deepest = 6;
const safe = /^[\w@.-][\w@./%-]*$/;
function pathAt(file, text, at) {
    const source = (0,node_tokens/* sourceOf */.vz)(file, text.slice(at, at + longest));
    const spelled = read(source, [0, (0,node_tokens/* endOf */.pJ)(source, 0)], 0);
    if (!spelled)
        return undefined;
    const { text: steps, isOfFile, ...rest } = spelled;
    const path = (0,paths/* normalise */.j7)(isOfFile ? (0,paths/* join */.fj)((0,paths/* folderOf */.yS)(file), steps) : steps);
    return path !== undefined && (path === '' || safe.test(path)) ? { ...rest, path } : undefined;
}
function read(source, [from, to], depth) {
    const first = source.tokens[from];
    if (!first || from >= to || depth > deepest)
        return undefined;
    const question = first.kind === 'text' ? undefined : (0,values/* signIn */.Jv)(source, [from, to], '?');
    const colon = question === undefined ? undefined : (0,values/* signIn */.Jv)(source, [question, to], ':');
    const sign = colon === undefined ? (0,values/* signIn */.Jv)(source, [from, to], '||', '??') : undefined;
    if (question !== undefined && colon !== undefined)
        return chosen(read(source, [colon + 1, to], depth + 1) ?? read(source, [question + 1, colon], depth + 1));
    if (sign !== undefined)
        return chosen(read(source, [from, sign], depth + 1) ?? read(source, [sign + 1, to], depth + 1));
    return operand(source, [from, to], depth);
}
function chosen(spelled) {
    return spelled && { ...spelled, isDefault: true };
}
function operand(source, [from, to], depth) {
    const { tokens, partner } = source;
    const added = addedAt(source, from);
    if (added)
        return added;
    const first = tokens[from];
    if (first?.kind === 'text') {
        if ((0,node_tokens/* standsAt */.T7)(source, from + 1, '+') || (0,node_tokens/* standsAt */.T7)(source, from + 1, '.'))
            return undefined;
        const text = first.text.replace(/^file:/, '');
        return { text, isOfFile: false, isWhole: true, isDefault: false, isJoined: false };
    }
    let open = from;
    while (open < to && (tokens[open]?.kind === 'name' || (0,node_tokens/* standsAt */.T7)(source, open, '.')))
        open++;
    const close = partner.get(open);
    if (!(0,node_tokens/* standsAt */.T7)(source, open, '(') || close === undefined || close < open)
        return undefined;
    if (open === from)
        return read(source, [open + 1, close], depth + 1);
    if ((0,node_tokens/* standsAt */.T7)(source, close + 1, '.') || (0,node_tokens/* standsAt */.T7)(source, close + 1, '+'))
        return undefined;
    const name = tokens[open - 1]?.text ?? '';
    const parts = (0,node_tokens/* partsOf */.CI)(source, open);
    if (/^(?:join|resolve)$/.test(name))
        return joined(source, parts, name === 'resolve', depth);
    const [inner, base] = parts;
    if (!inner)
        return undefined;
    const spelled = /^(?:normalize|fileURLToPath|URL)$/.test(name) ? read(source, inner, depth + 1) : undefined;
    if (!spelled || name !== 'URL')
        return spelled;
    const isOfFile = base !== undefined && (0,node_tokens/* standsAt */.T7)(source, base[0], 'import', '.', 'meta', '.', 'url');
    return isOfFile ? { ...spelled, isOfFile, isJoined: true } : undefined;
}
function addedAt(source, at) {
    const { tokens } = source;
    const isTemplate = tokens[at]?.kind === 'other' && tokens[at]?.text === '`${';
    const here = hereAt(source, isTemplate ? at + 1 : at);
    if (!here)
        return undefined;
    const rest = tokens[isTemplate ? here.end : here.end + 1];
    const isText = (0,node_tokens/* standsAt */.T7)(source, here.end, '+') && rest?.kind === 'text' && !(0,node_tokens/* standsAt */.T7)(source, here.end + 2, '+');
    const text = isTemplate ? /^\}(\/[^`]*)`$/.exec(rest?.text ?? '')?.[1] : isText ? rest?.text : undefined;
    return text?.startsWith('/')
        ? { text: `.${text}`, isOfFile: here.isOfFile, isWhole: true, isDefault: false, isJoined: true }
        : undefined;
}
function joined(source, parts, isResolved, depth) {
    const steps = [];
    let isOfFile = false;
    let isDefault = false;
    let isWhole = true;
    for (const [at, part] of parts.entries()) {
        const here = at === 0 ? hereAt(source, part[0]) : undefined;
        const step = here?.end === part[1] ? { ...here, text: '.' } : read(source, part, depth + 1);
        if (!step || ('isWhole' in step && !step.isWhole))
            isWhole = false;
        if (!step)
            break;
        if (step.text.startsWith('/') && (at === 0 || isResolved))
            return undefined;
        if (at === 0)
            isOfFile = step.isOfFile;
        if ('isDefault' in step && step.isDefault)
            isDefault = true;
        steps.push(step.text);
        if (!isWhole)
            break;
    }
    if (!isWhole && steps.every((step) => /^[./]*$/.test(step)))
        return undefined;
    return steps.length === 0 ? undefined : { text: steps.join('/'), isOfFile, isWhole, isDefault, isJoined: true };
}
function hereAt(source, at) {
    const name = /^_*dirname$/.test(source.tokens[at]?.text ?? '') && source.tokens[at]?.kind === 'name';
    if (name && !(0,node_tokens/* standsAt */.T7)(source, at + 1, '('))
        return { isOfFile: true, end: at + 1 };
    if ((0,node_tokens/* standsAt */.T7)(source, at, 'import', '.', 'meta', '.', 'dirname'))
        return { isOfFile: true, end: at + 5 };
    if ((0,node_tokens/* standsAt */.T7)(source, at, 'process', '.', 'cwd', '(', ')'))
        return { isOfFile: false, end: at + 5 };
    const call = (0,node_tokens/* standsAt */.T7)(source, at, 'path', '.') ? at + 2 : at;
    return (0,node_tokens/* standsAt */.T7)(source, call, 'dirname', '(', 'fileURLToPath', '(', 'import', '.', 'meta', '.', 'url', ')', ')')
        ? { isOfFile: true, end: call + 11 }
        : undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/payload-uploads.ts
const isUpload = /^\s{0,40}upload\s{0,9}:\s{0,9}(?:true\b|\{)/;
const slugOf = /\bslug\s{0,9}:\s{0,9}['"]([\w-]{1,60})['"]/;
function payloadUploads(text) {
    if (/\b(?:staticDir|disableLocalStorage)\b/.test(text))
        return [];
    const line = text.split('\n').findIndex((one) => isUpload.test(one)) + 1;
    const folder = slugOf.exec(text)?.[1];
    return line > 0 && folder !== undefined ? [{ folder, line }] : [];
}

;// CONCATENATED MODULE: ./src/providers/node/written-paths.ts


const writing = /\b(?:writeFile|appendFile|createWriteStream|mkdir|mkdirp|ensureDir|ensureFile|outputFile|outputJson|outputJSON|writeJson|writeJSON|copyFile|mkdtemp)(?:Sync)?\s*\(/;
const keeps = /(?:data|storage|upload|backup|download|log|cache|temp|tmp|session)s?_?(?:dir|path|folder|directory|root)\b/i;
const kept = /^(?:data|uploads?|logs?|storage|tmp|temp|cache|backups?|sessions?|downloads?|user-?data|tokens|instances)$/i;
const both = /^(?:config|conf|db|database|files|media|stacks|userfiles)$/i;
const dataFile = /(?:^|\/)(?!(?:package|package-lock|tsconfig|manifest)\.)[\w-]+\.(?:json|jsonl|ndjson|csv|txt|log|db|dat)$/;
const byHand = /(?:^|\/)(?:build|make|generate|gen|seed|update|convert|scrape|fetch)[\w-]*\.\w+$/i;
const written_paths_joined = /\bpath\.(?:join|resolve)\(|(?<![\w.])(?:join\(|resolve\((?=\s{0,40}(?:_{0,2}dirname\b|import\.meta|process\.cwd|'[^'\n]{1,80}'\s*,|"[^"\n]{1,80}"\s*,)))/g;
const plain = /(['"`])(?=[^'"`\n]{0,200}\/)(?:\.\/)?([\w-]+(?:\/[\w.%-]+)*)\/?\1/g;
const nameAlone = new RegExp(`${writing.source}\\s*(['"\`])(?:\\./)?([\\w-]+(?:\\.\\w+)?)\\1\\s*[,)]`, 'g');
const isForDevelopers = /NODE_ENV|\bis_?dev|\bprocess\.argv\b/i;
const ofOthers = /\b(?:join|resolve)\([^()]*,\s*$|\b(?:from|import|require)\s*\(?\s*$/;
const most = 200;
const written_paths_longest = 200_000;
function writtenPaths(file, whole) {
    const text = whole.slice(0, written_paths_longest);
    const writes = writing.test(text);
    if (!writes && !keeps.test(text))
        return [];
    const found = new Map();
    const add = (path, at, isJoined) => {
        const [first = ''] = path.split('/');
        if (path === '' || found.has(first))
            return;
        const inside = (0,paths/* folderOf */.yS)(path);
        if (kept.test(first)) {
            if (writes || keeps.test(nameBefore(text, at) ?? ''))
                found.set(first, at);
        }
        else if (writes && isJoined && isBeside(file, path) && isWritten(text, at, nameBefore(text, at))) {
            if (!found.has(inside || '.'))
                found.set(inside || '.', at);
        }
        else if (writes && isFirstArgument(text, at) && (!ofBuild.test(path) || (isJoined && kept.test((0,paths/* nameOf */.Vb)(path))))) {
            const folder = /\.\w+$/.test(path) ? inside : path;
            if (folder !== '' && !found.has(folder))
                found.set(folder, at);
        }
        else if (writes && both.test(first) && isWritten(text, at, nameBefore(text, at)))
            found.set(first, at);
    };
    for (const { index } of [...text.matchAll(written_paths_joined)].slice(0, most))
        add(pathAt(file, text, index)?.path ?? '', index, true);
    for (const match of [...text.matchAll(plain)].slice(0, most)) {
        const path = (0,paths/* normalise */.j7)(match[2] ?? '') ?? '';
        if (!ofOthers.test(text.slice(Math.max(0, match.index - 120), match.index)))
            add(path, match.index, false);
    }
    for (const match of writes ? [...text.matchAll(nameAlone)].slice(0, most) : []) {
        const folder = folderOfName(file, match[0], match[2] ?? '');
        const isGuarded = isForDevelopers.test(text.slice(Math.max(0, match.index - 300), match.index));
        if (folder !== undefined && !isGuarded && !found.has(folder))
            found.set(folder, match.index);
    }
    return [...found].map(([folder, at]) => ({ folder, line: text.slice(0, at).split('\n').length }));
}
function folderOfName(file, call, name) {
    if (byHand.test(file) || call.startsWith('copyFile'))
        return undefined;
    if (/\.\w+$/.test(name))
        return dataFile.test(name) ? '.' : undefined;
    return /^(?:mkdir|ensureDir)/.test(call) && !ofBuild.test(name) ? name : undefined;
}
function nameBefore(text, at) {
    const before = text.slice(Math.max(0, at - 200), at).replace(/\$\{[^}]*\}/g, '');
    return /(?:^|[^\w.])(?:\w+\.)?(\w+)\s*(?::\s*string\s*)?(?:=(?![=>])|:)[^;{}]*$/.exec(before)?.[1];
}
function isBeside(file, path) {
    const folder = (0,paths/* folderOf */.yS)(path);
    return dataFile.test(path) && !byHand.test(file) && (folder === '' || folder === (0,paths/* folderOf */.yS)(file));
}
const ofBuild = /^(?:dist|build|out|src|lib|tests?|coverage|node_modules|docs|scripts?|public)(?:\/[^/]*)?$/;
const firstArgument = new RegExp(`${writing.source}\\s*(?:path\\.)?(?:(?:join|resolve)\\(\\s*)?$`);
function isFirstArgument(text, at) {
    return firstArgument.test(text.slice(Math.max(0, at - 60), at));
}
function isWritten(text, at, name) {
    if (new RegExp(`${writing.source}[^;)]{0,80}$`).test(text.slice(Math.max(0, at - 120), at)))
        return true;
    return (name !== undefined &&
        new RegExp(`${writing.source}\\s*(?:this\\.)?(?:path\\.)?(?:dirname\\()?${name}\\b`).test(text));
}

;// CONCATENATED MODULE: ./src/providers/node/writable.ts






const begins = String.raw `(?=['"\`]|(?<![\w.])(?:path\.)?(?:join|resolve)\(|(?:\b_{0,2}dirname|\bprocess\.cwd\(\))\s{0,9}\+)`;
const databaseFile = /\.(?:sqlite3?|db3?)$/;
const stepOfOther = /\b(?:join|resolve)\((?:[^()\n]|\([^()\n]{0,60}\)){0,120}$/;
const inCall = /\b(?:open|knex|Database|createConnection)\(\s{0,40}\{[^}]{0,200}$|\bconnection\s{0,9}:\s{0,9}\{[^}]{0,200}$/i;
const sqlite = 'a SQLite file is there';
const table = [
    { packages: ['multer'], before: /\bdest\s{0,9}:\s{0,9}/g, because: 'multer puts uploads there' },
    {
        packages: ['multer'],
        before: new RegExp(String.raw `\bdestination\s{0,9}[:=(][^'"\`\n]{0,120}?${begins}`, 'g'),
        because: 'multer puts uploads there'
    },
    {
        packages: ['multer'],
        before: /\b(?:cb|callback|done)\(\s{0,9}null\s{0,9},\s{0,9}/g,
        because: 'multer puts uploads there'
    },
    {
        packages: ['formidable'],
        before: /\buploadDir\s{0,9}[:=]\s{0,9}/g,
        because: 'formidable puts uploads there'
    },
    {
        packages: ['express-fileupload'],
        before: /\btempFileDir\s{0,9}:\s{0,9}/g,
        because: 'express-fileupload puts uploads there'
    },
    {
        packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
        before: /(?:\bDatabase\(\s{0,9}|\bcreateClient\([^)]{0,200}?\burl\s{0,9}:\s{0,9})/g,
        because: sqlite,
        database: true
    },
    {
        packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
        before: /\bfilename\s{0,9}:\s{0,9}/g,
        because: sqlite,
        database: true,
        only: ({ path }, { before }) => databaseFile.test(path) || (!/\.\w{1,9}$/.test(path) && inCall.test(before))
    },
    {
        packages: ['better-sqlite3', 'sqlite3', '@libsql/client', 'libsql'],
        before: new RegExp(String.raw `${begins}(?=[^\n]{0,300}\.(?:sqlite3?|db3?)['"\`])`, 'g'),
        because: sqlite,
        database: true,
        only: ({ path, isJoined }, { line, before }) => databaseFile.test(path) &&
            (isJoined || path.includes('/')) &&
            !/\b(?:import|require|from)\b/.test(line) &&
            !stepOfOther.test(before)
    },
    {
        packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
        before: /\b(?:db|database|sqlite)_?(?:file(?:_?name)?|path)\s{0,9}:\s{0,9}[\w.]{1,40}\([^'"`\n]{0,40}?\bdefault\s{0,9}[:(]\s{0,9}/gi,
        because: sqlite,
        database: true
    },
    {
        packages: ['sequelize', 'sequelize-typescript', 'typeorm', 'knex', 'drizzle-orm'],
        before: /\b(?:storage|database|filename|location)\s{0,9}:\s{0,9}/g,
        because: sqlite,
        database: true,
        only: ({ path }) => databaseFile.test(path)
    },
    {
        packages: [
            '@prisma/adapter-better-sqlite3',
            '@prisma/adapter-libsql',
            '@keystone-6/core',
            '@libsql/client',
            'libsql'
        ],
        before: /\burl\s{0,9}:\s{0,9}(?=[^,\n]{0,200}['"`]file:)/g,
        because: sqlite,
        database: true
    },
    {
        packages: ['lowdb', 'nedb', '@seald-io/nedb', 'nedb-promises'],
        before: new RegExp(String.raw `\b(?:JSONFile\w{0,20}|FileSync|FileAsync|filename\s{0,9}:|Datastore\.create)\s{0,9}\(?[^'"\`\n]{0,20}?${begins}`, 'g'),
        because: 'a file of data is there',
        database: true
    },
    {
        packages: ['@nestjs/graphql', 'type-graphql'],
        before: /\b(?:autoSchemaFile|emitSchemaFile)\s{0,9}:\s{0,9}(?:\{\s{0,40}path\s{0,9}:\s{0,9})?/g,
        because: 'the schema of GraphQL is written there at each start',
        database: true,
        isAlways: true
    },
    {
        packages: ['winston', 'winston-daily-rotate-file'],
        before: /\bfilename\s{0,9}:\s{0,9}/g,
        because: 'winston writes logs there',
        database: true,
        only: ({ path }, { line, before }) => path.endsWith('.log') && !/\bdirname\s{0,9}:/.test(before.slice(-150) + line)
    },
    {
        packages: ['winston', 'winston-daily-rotate-file'],
        before: /\bdirname\s{0,9}:\s{0,9}/g,
        because: 'winston writes logs there',
        only: ({ path }) => /logs?$/.test(path)
    }
];
const builtIn = {
    packages: [],
    before: /\bnew\s{1,9}(?:DatabaseSync|Database)\(\s{0,9}/g,
    because: sqlite,
    database: true
};
const namesBuiltIn = /['"](?:node|bun):sqlite['"]/;
const writable_keeps = {
    packages: [],
    before: /(?:data|storage|uploads?)_?(?:dir|path|folder|directory)\s{0,9}(?::\s{0,9}string\s{0,9}=|[:=])(?![=>])\s{0,9}/gi,
    because: 'the code keeps its data there',
    only: ({ isDefault }) => isDefault
};
const makes = {
    packages: [],
    before: /\b(?:mkdirSync|mkdir|ensureDirSync|ensureDir|mkdirpSync|mkdirp)\(\s{0,9}/g,
    because: 'the code makes that folder'
};
function sqliteInImage(what, at) {
    return {
        code: 'sqlite-in-image',
        message: `${what} is a SQLite file in the app folder: it is lost when the container is replaced, and the folder is made writable for it`,
        ...at,
        fix: 'Mount a volume there, or use a database server'
    };
}
function notWritable(file, line) {
    return {
        code: 'not-writable',
        message: `${file} writes a file into the app's own folder, which belongs to root in the image`,
        file,
        line,
        fix: 'Write it to /tmp or into a folder such as data, or say `writable = ["."]` below [start] in nixpacks.toml'
    };
}
const otherDatabases = ['pg', 'mysql', 'mysql2', 'mariadb', 'mssql', 'tedious', 'mongodb', 'mongoose', 'oracledb'];
function usesServer(own) {
    return otherDatabases.some((name) => own.dependencies.has(name));
}
const source = /\.[cm]?[jt]sx?$/;
const beside = /(?:^|\/)(?:node_modules|dist|build|out|coverage|public|static|tests?|__tests__|__mocks__|scripts?|e2e|cypress|\.[^/]+)\/|\.(?:test|spec|config|d)\.[cm]?[jt]sx?$|\.min\.js$|(?:^|\/)(?:[Gg]ulpfile|[Gg]runtfile|post-?[Ii]nstall)[\w.]*$/;
const writable_longest = 200_000;
const mostExpressions = 400;
const mostFiles = 200;
const fewFiles = 50;
async function writablePlaces(app, own, start) {
    const rows = table.filter(({ packages }) => packages.some((name) => own.dependencies.has(name)));
    const others = rows.length > 0 || own.dependencies.has('fs-extra') ? [...rows, makes, writable_keeps] : [];
    const files = new Map();
    const warnings = [];
    const names = [...own.dependencies.keys()];
    const keepsUploads = names.includes('payload') && !names.some((name) => name.startsWith('@payloadcms/storage-'));
    const sources = (await sourcesOf(app, start)).slice(0, others.length > 0 ? mostFiles : fewFiles);
    for (const file of sources) {
        const runs = compiledTo(file, start);
        const whole = ((await app.read(file)) ?? '').slice(0, writable_longest);
        for (const { folder, line } of [...writtenPaths(runs, whole), ...(keepsUploads ? payloadUploads(whole) : [])]) {
            if (folder === '.' && usesServer(own)) {
                if (!warnings.some(({ code }) => code === 'not-writable'))
                    warnings.push(notWritable(file, line));
                continue;
            }
            const reason = `The app may write there: ${file} does`;
            if (!files.has(folder))
                files.set(folder, (0,draft/* reasoned */.u)({ path: folder, writable: true }, reason, { file, line }));
        }
        const wanted = namesBuiltIn.test(whole) ? [...others, builtIn] : others;
        for (const { named, row, line } of wanted.length > 0 ? pathsIn(runs, whole, wanted) : []) {
            const folder = row.database && named.isWhole ? (0,paths/* folderOf */.yS)(named.path) || '.' : named.path;
            if (folder === '.' && usesServer(own) && !row.isAlways)
                continue;
            const at = { file, line };
            if (!files.has(folder))
                files.set(folder, (0,draft/* reasoned */.u)({ path: folder, writable: true }, `The app may write there: ${row.because}`, at));
            if (row.because === sqlite && !warnings.some(({ code }) => code === 'sqlite-in-image'))
                warnings.push(sqliteInImage(named.isWhole ? `The database ${named.path}` : `A database in ${folder}`, at));
        }
    }
    for (const kept of await keptVolumes(app))
        if (!files.has(kept.value.path))
            files.set(kept.value.path, kept);
    const isInside = ({ value: { path } }) => [...files.keys()].some((one) => path.startsWith(`${one}/`));
    return { files: [...files.values()].filter((one) => isOfApp(one.value) && !isInside(one)), warnings };
}
function isOfApp({ path }) {
    return !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(path);
}
function compiledTo(file, start = '') {
    const [, out, isWhole] = /(?:^|\s)(?:\.\/)?(dist|build|out|lib)\/(src\/)?[\w./-]*$/.exec(start) ?? [];
    if (out === undefined || !file.startsWith('src/'))
        return file;
    return `${out}/${isWhole === undefined ? file.slice('src/'.length) : file}`;
}
function* pathsIn(file, whole, rows) {
    let start = 0;
    let left = mostExpressions;
    for (const [index, line] of whole.split('\n').entries()) {
        const isCode = !/^\s*(?:\/\/|\*|\/\*|import\b)/.test(line);
        for (const row of isCode ? rows : []) {
            for (const match of line.matchAll(row.before)) {
                if (left-- <= 0)
                    return;
                const at = start + match.index + match[0].length;
                const named = pathAt(file, whole, at) ?? (row.database ? pathOfName(file, whole, at) : undefined);
                if (named === undefined || named.path === '' || /^(?:src|tmp)$/.test(named.path))
                    continue;
                if (row.only &&
                    !row.only(named, { line, before: whole.slice(Math.max(0, start + match.index - 300), start + match.index) }))
                    continue;
                yield { named, row, line: index + 1 };
                break;
            }
        }
        start += line.length + 1;
    }
}
function pathOfName(file, whole, at) {
    const name = /^[A-Za-z_]\w{0,60}(?=\s{0,9}[,)}\n])/.exec(whole.slice(at, at + 80))?.[0];
    if (name === undefined)
        return undefined;
    const set = new RegExp(String.raw `\b(?:const|let|var)\s{1,9}${name}\s{0,9}(?::\s{0,9}string\s{0,9})?=\s{0,9}`).exec(whole);
    return set === null ? undefined : pathAt(file, whole, set.index + set[0].length);
}
async function sourcesOf(app, start = '') {
    const others = (await app.find('package.json')).filter((path) => path.includes('/')).map(paths/* folderOf */.yS);
    const folder = /(?:^|\s)(?:\.\/)?([\w-]+\/)[\w./-]+\.[cm]?[jt]s(?:\s|$)/.exec(start.slice(0, 2000))?.[1];
    const isFar = (name) => (folder !== undefined && name.startsWith(folder) ? 0 : 1);
    return (await app.list())
        .filter((name) => source.test(name) && !beside.test(name) && !others.some((one) => name.startsWith(`${one}/`)))
        .sort((a, b) => isFar(a) - isFar(b) || (0,paths/* depthOf */.d1)(a) - (0,paths/* depthOf */.d1)(b) || (0,paths/* comparePaths */.cD)(a, b));
}


/***/ })

};
;