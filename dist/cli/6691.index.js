"use strict";
exports.id = 6691;
exports.ids = [6691];
exports.modules = {

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


/***/ })

};
;