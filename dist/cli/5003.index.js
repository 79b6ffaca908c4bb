"use strict";
exports.id = 5003;
exports.ids = [5003];
exports.modules = {

/***/ 5003:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  memberInstallation: () => (/* binding */ memberInstallation)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/providers/node/commands.ts
var node_commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/image-files.ts
var image_files = __webpack_require__(2776);
// EXTERNAL MODULE: ./src/providers/node/install-commands.ts
var install_commands = __webpack_require__(2803);
// EXTERNAL MODULE: ./src/providers/node/lifecycle.ts + 1 modules
var node_lifecycle = __webpack_require__(8540);
// EXTERNAL MODULE: ./src/providers/node/outputs.ts
var outputs = __webpack_require__(7601);
// EXTERNAL MODULE: ./src/providers/node/pnp.ts
var node_pnp = __webpack_require__(2649);
// EXTERNAL MODULE: ./src/providers/node/prisma.ts
var node_prisma = __webpack_require__(4951);
// EXTERNAL MODULE: ./src/providers/node/shipped.ts + 1 modules
var shipped = __webpack_require__(6776);
;// CONCATENATED MODULE: ./src/providers/node/workspace-commands.ts

function workspaceCommands({ manager, version }, focuses) {
    if (manager.id === 'yarn-berry' && !focuses)
        return unfocused;
    const row = table[manager.id];
    return manager.id === 'bun' ? { ...row, wantsAllManifests: isBefore(version?.value, [1, 4]) } : row;
}
const table = {
    pnpm: {
        install: (app, _, base, others) => `${base}${filters(app, others)}`,
        production: (app, _, base, others) => `${base}${filters(app, others)} --prod`,
        wantsAllManifests: false,
        runIn: (folder, script) => `pnpm --dir ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`,
        execIn: (folder, command) => `pnpm --dir ${(0,quoting/* shellWord */.r7)(folder)} exec ${command}`
    },
    npm: {
        install: (app, _, base, others) => `${base}${ofWorkspaces(app, others)} --include-workspace-root`,
        production: (app, _, base, others) => `${base}${ofWorkspaces(app, others)} --include-workspace-root --omit=dev`,
        wantsAllManifests: false,
        runIn: (folder, script) => `npm --prefix ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`,
        execIn: (folder, command) => `(cd ${(0,quoting/* shellWord */.r7)(folder)} && ${command})`
    },
    yarn: {
        install: (_, __, base) => base,
        production: (_, __, base) => `${base} --production`,
        wantsAllManifests: false,
        runIn: (folder, script) => `yarn --cwd ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`,
        execIn: (folder, command) => `yarn --cwd ${(0,quoting/* shellWord */.r7)(folder)} run ${command}`
    },
    'yarn-berry': {
        install: (app, root, _, others) => `yarn workspaces focus${names(app, root, ...others)}`,
        production: (app, root, _, others) => `yarn workspaces focus --production${names(app, root, ...others)}`,
        wantsAllManifests: false,
        runIn: (folder, script) => `yarn --cwd ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`,
        execIn: (folder, command) => `yarn --cwd ${(0,quoting/* shellWord */.r7)(folder)} run ${command}`
    },
    bun: {
        install: (_, __, base) => base,
        production: (_, __, base) => `${base} --production`,
        wantsAllManifests: false,
        runIn: (folder, script) => `bun run --cwd ${(0,quoting/* shellWord */.r7)(folder)} ${(0,quoting/* shellWord */.r7)(script)}`,
        execIn: (folder, command) => `bun run --cwd ${(0,quoting/* shellWord */.r7)(folder)} ${command}`
    }
};
const unfocused = {
    install: (_, __, base) => base,
    wantsAllManifests: true,
    runIn: table['yarn-berry'].runIn,
    execIn: table['yarn-berry'].execIn
};
function selector({ name }) {
    return (0,quoting/* shellWord */.r7)(name === undefined ? '{.}...' : `${name}...`);
}
function filters(app, others) {
    const named = others.filter(({ name }) => name !== undefined);
    return [app, ...named].map((one) => ` --filter=${selector(one)}`).join('');
}
function ofWorkspaces(app, others) {
    if (others.length === 0)
        return '';
    return [app, ...others].flatMap(({ name }) => (name === undefined ? [] : ` -w ${(0,quoting/* shellWord */.r7)(name)}`)).join('');
}
function names(...packages) {
    if (packages.some(({ name }) => name === undefined))
        return ' --all';
    return packages.map(({ name = '' }) => ` ${(0,quoting/* shellWord */.r7)(name)}`).join('');
}
function isBefore(version, [major, minor]) {
    const [, given, second] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
    return given !== undefined && (Number(given) < major || (Number(given) === major && Number(second) < minor));
}

// EXTERNAL MODULE: ./src/providers/node/workspace-files.ts
var workspace_files = __webpack_require__(6276);
;// CONCATENATED MODULE: ./src/providers/node/member-installation.ts













async function memberInstallation(analysis, besides) {
    const { own, manager, workspace, service, build } = analysis;
    const parts = {
        ...{ own, manager, workspace, besides },
        packages: await packagesOf(analysis),
        commands: workspaceCommands(manager, await focuses(manager, workspace.place))
    };
    const { pnp } = await (0,node_pnp/* yarnLayout */.lu)(manager, workspace.place, []);
    const { beforeBuild, made } = await packageBuilds(parts);
    const builds = build.length + beforeBuild.length > 0;
    const mode = service?.dependencies ?? 'all';
    const needsTools = parts.packages.some(({ prisma, manifest, lifecycle: { deferred } }) => (prisma?.inModules && !prisma.hasProgram) || deferred.some(({ value }) => (0,node_lifecycle/* makesClient */.Bf)(manifest, value)));
    const reduces = parts.commands.production !== undefined && mode === 'production' && !needsTools;
    const beside = builds && reduces;
    const outputs = withClient(build.length === 0 ? [] : service?.outputs, parts);
    const running = mode === 'none' ? [] : workspace.running;
    const packagesUnknown = running.length > mostApart || running.some(({ folder }) => made.get(folder) === undefined);
    const whole = builds && (service?.onlyOutputs ? outputs === undefined : outputs === undefined || packagesUnknown);
    const up = workspace.place.at;
    const from = beside ? 'production' : 'install';
    const files = await manifestFiles(parts);
    const reduced = [...installs(parts, 'production'), ...besides.browsers.cmds, ...leftovers(parts)];
    const full = [...installs(parts, 'all'), ...(beside ? [] : besides.browsers.cmds)];
    const modules = (0,draft/* reasoned */.u)({ path: up, from }, reduces
        ? 'What the app, its packages and the root run with, linked as the manager did it'
        : 'All that was installed');
    const isCopied = mode !== 'none' && !(whole && !beside);
    const isThere = ({ value: { path, from: phase } }) => isCopied && phase === undefined && files.some(({ value }) => value === path);
    const tree = (0,draft/* reasoned */.u)({ path: up, from: 'build' }, 'The app and its packages as the build left them: nothing says which files it makes');
    return {
        because: workspace.folder?.reason ?? manager.because,
        install: { files, cmds: builds || !reduces ? full : reduced },
        ...(beside && { production: { files, cmds: reduced } }),
        beforeBuild,
        afterBuild: whole ? [...(beside ? [withoutModules(up)] : []), ...leftovers(parts)] : [],
        variables: {
            ...allBecause(manager.manager.variables, manager.because),
            ...besides.browsers.variables,
            ...besides.browsers.installVariables,
            ...(pnp && allBecause({ YARN_NODE_LINKER: 'node-modules' }, pnp))
        },
        buildVariables: {
            ...besides.buildVariables,
            ...(workspace.runner && allBecause(workspace.runner.variables, workspace.runner.because))
        },
        cacheDirectories: manager.manager.cacheDirectories.map((value) => ({ value, reason: manager.because })),
        paths: ['node_modules/.bin', (0,app_paths/* join */.fj)(up, 'node_modules/.bin')].map((path) => (0,draft/* reasoned */.u)(path, 'Programs of dependencies are found by their names, as in scripts')),
        sources: await sources(parts),
        files: [
            ...(isCopied ? [modules] : []),
            ...(whole
                ? [tree]
                : [
                    ...(service?.onlyOutputs && packagesUnknown ? [] : await packagesFiles(running, made, parts)),
                    ...(outputs ?? []),
                    ...(service?.onlyOutputs ? [] : await appFiles(analysis, parts, outputs ?? []))
                ].filter((file) => !isThere(file)))
        ],
        ...(besides.browsers.folder && {
            browsers: { value: { path: besides.browsers.folder.path, from }, reason: besides.browsers.folder.reason }
        })
    };
}
function withClient(outputs, { own, packages }) {
    const client = packages.find(({ manifest }) => manifest === own)?.prisma?.inSources;
    if (!outputs || !client || outputs.some(({ value: { path } }) => `${client.folder}/`.startsWith(`${path}/`)))
        return outputs;
    return [...outputs, { value: { path: client.folder, from: 'build' }, reason: client.because }];
}
async function packagesOf({ own, manager, workspace, place }) {
    const all = [[workspace.root, workspace.place], [own, place], ...withPlaces(workspace.needed)];
    const found = [];
    for (const [manifest, at] of all) {
        const prisma = await (0,node_prisma/* prismaOf */.w)(at.view, manifest);
        const lifecycle = await (0,node_lifecycle/* lifecycleOf */.o0)(at.view, manifest, manager.manager.id);
        found.push({ manifest, place: at, lifecycle, ...(prisma && { prisma }) });
    }
    return found;
}
function withoutModules(folder) {
    return (0,draft/* reasoned */.u)(`find ${folder} -name node_modules -prune -exec rm -rf {} +`, 'Dependencies come from the install of what runs; nothing says which files the build makes');
}
function leftovers({ manager, workspace }) {
    const ofYarn = manager.manager.id === 'yarn-berry' ? [(0,app_paths/* join */.fj)(workspace.place.at, '.yarn')] : [];
    const paths = [...ofYarn, ...(manager.lockfile === undefined ? [] : [manager.lockfile])];
    const because = 'Nothing of the manager goes into the image';
    return paths.length === 0
        ? []
        : [{ value: `rm -rf ${paths.map(quoting/* shellWord */.r7).join(' ')}`, reason: { ...manager.because, because } }];
}
function allBecause(variables, reason) {
    return Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, { value, reason }]));
}
const mostApart = 12;
const appItself = (0,draft/* reasoned */.u)({ path: '.' }, 'The app as it is');
function withPlaces(members) {
    return members.map((member) => [member, member.place]);
}
async function focuses({ version, committed }, { view }) {
    const major = /^\d+/.exec(version?.value ?? /yarn-(\d+)\.[^/]*\.c?js$/.exec(committed?.value ?? '')?.[1] ?? '')?.[0];
    return (major !== undefined && Number(major) >= 4) || view.has('.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs');
}
async function manifestFiles({ own, manager, workspace, packages, commands }) {
    const { view, at } = workspace.place;
    const beside = [];
    for (const name of manager.manager.reads) {
        const plain = name.replace(/\/$/, '');
        if (name.endsWith('/') ? await view.hasFolder(plain) : await view.has(plain))
            beside.push((0,app_paths/* join */.fj)(at, plain));
    }
    const needed = new Set(packages.map(({ manifest }) => manifest.file));
    const others = commands.wantsAllManifests
        ? workspace.members.filter(({ file }) => !needed.has(file) && file !== own.file)
        : [];
    return [
        ...[...needed].map((file) => (0,draft/* reasoned */.u)(file, 'The app or a package that it needs is described there', { file })),
        ...others.map(({ file }) => (0,draft/* reasoned */.u)(file, `${manager.manager.name} wants the manifests of all packages that the lockfile names`, { file })),
        ...[
            ...(manager.lockfile === undefined ? [] : [manager.lockfile]),
            ...beside,
            ...(manager.committed ? [manager.committed.value] : [])
        ].map((value) => ({ value, reason: manager.because })),
        ...packages.flatMap(({ manifest, lifecycle }) => lifecycle.files.map(({ value, reason }) => ({ value: (0,app_paths/* join */.fj)(manifest.folder, value), reason }))),
        ...packages.flatMap(({ manifest, prisma }) => (prisma?.inModules?.files ?? []).map((file) => (0,draft/* reasoned */.u)((0,app_paths/* join */.fj)(manifest.folder, file), 'Prisma makes its client from it', { file: (0,app_paths/* join */.fj)(manifest.folder, file) })))
    ];
}
function installs({ own, manager, workspace, packages, commands, besides }, what) {
    const { manager: row, frozen, because } = manager;
    const base = frozen ? row.frozen : row.loose;
    const text = (what === 'production' && commands.production ? commands.production : commands.install)(own, workspace.root, base, workspace.aliased ?? []);
    const reason = { ...because, because: `${because.because}; only what this app needs is installed` };
    return [
        ...packages.flatMap(({ manifest, lifecycle }) => withoutScripts(manifest, lifecycle, what)),
        (0,install_commands/* withDefaults */.rO)({ value: (0,install_commands/* byCommitted */.mL)(manager, text), reason }, besides),
        ...packages.flatMap(({ manifest: { folder }, prisma }) => {
            const client = prisma?.inModules?.command;
            const value = client && (folder === '' ? client.value : commands.execIn(folder, client.value));
            return value === undefined || !client ? [] : [{ value, reason: client.reason }];
        })
    ];
}
function withoutScripts({ folder }, { deferred, development, skipped = [] }, what) {
    const gone = [...deferred, ...skipped, ...(what === 'all' ? [] : development)];
    const [first] = gone;
    if (!first)
        return [];
    const scripts = [...new Set(gone.map(({ value }) => `scripts.${value}`))].join(' ');
    const prefix = folder === '' ? '' : `--prefix ${(0,quoting/* shellWord */.r7)(folder)} `;
    return [
        {
            value: `npm ${prefix}pkg delete ${scripts}`,
            reason: { ...first.reason, because: `${first.reason.because} cannot run in this install` }
        }
    ];
}
async function packageBuilds({ manager, workspace, packages, commands }) {
    const beforeBuild = packages.flatMap(({ manifest, lifecycle }) => lifecycle.deferred.map(({ value, reason }) => ({
        value: manifest.folder === '' ? `${manager.manager.command} run ${value}` : commands.runIn(manifest.folder, value),
        reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
    })));
    for (const { manifest, prisma } of packages) {
        const command = prisma?.inSources?.command;
        if (command)
            beforeBuild.push({
                ...command,
                value: manifest.folder === '' ? command.value : commands.execIn(manifest.folder, command.value)
            });
    }
    const made = new Map();
    const clients = new Map(packages.map(({ manifest, prisma }) => [manifest, prisma?.inSources?.folder]));
    for (const member of workspace.needed) {
        const client = clients.get(member);
        const script = member.scripts.get('build');
        const builds = script !== undefined && !checksOnly.test(script.value);
        const outputs = builds ? await madeBy(member, workspace) : [];
        made.set(member.folder, outputs && [...outputs, ...(client === undefined ? [] : [client])]);
        if (!builds || workspace.runner)
            continue;
        const because = `${script.reason.because} builds a package that the app needs`;
        const value = member.tasks?.has('build')
            ? commands.execIn(member.folder, `sh -c ${(0,quoting/* shellWord */.r7)(script.value)}`)
            : commands.runIn(member.folder, 'build');
        beforeBuild.push({ value, reason: { ...script.reason, because } });
    }
    return { beforeBuild, made };
}
const checksOnly = /^(?:echo|true|exit|:|tsc --noEmit|eslint|jest|vitest run|vitest)\b(?!.*&&)/;
async function madeBy(member, { runner }) {
    const commands = (0,node_commands/* unwrap */.oA)(member, 'build')?.map(({ value }) => value);
    const known = commands && (await (0,outputs/* outputsOf */.Yz)(commands, member.place.view));
    if (known)
        return known;
    if (runner && runner.outputs.length > 0 && !runner.outputs.includes('.'))
        return entriesOf(member).filter((path) => runner.outputs.includes(path));
    const missing = [];
    for (const path of entriesOf(member))
        if (!(await member.place.view.hasFolder(path)))
            missing.push(path);
    return missing.length > 0 ? missing : undefined;
}
function entriesOf({ manifest }) {
    const texts = (value) => typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(texts)
            : [];
    const paths = ['main', 'module', 'bin', 'exports'].flatMap((key) => texts(manifest.get(key)));
    const folders = paths.flatMap((path) => /^(?:\.\/)?([\w-][\w.-]*)\/.+\.[cm]?js$/.exec(path)?.[1] ?? []);
    return [...new Set(folders)].sort();
}
async function appFiles({ service, build }, { own, workspace, besides }, outputs) {
    const view = workspace.place.view.below(workspace.folder?.value ?? '');
    const files = service && (0,image_files/* isSimple */.pn)(service, besides)
        ? await (0,shipped/* shipped */.E)({
            ...{ view, context: workspace.place.view, at: '', own, isManaged: false },
            commands: (0,image_files/* commandsInImage */.Rs)(service, besides),
            parts: (0,image_files/* partsOfBuild */.eo)(own, build),
            made: outputs.map(({ value: { path } }) => path),
            bundles: service.bundles ?? []
        })
        : undefined;
    return files ?? [appItself];
}
async function packagesFiles(members, made, { own, workspace }) {
    const found = [];
    for (const member of members) {
        const name = member.name ?? member.folder;
        const reason = { because: `${own.name ?? 'The app'} runs with the package ${name}`, file: member.file };
        const outputs = made.get(member.folder) ?? [];
        const files = await (0,shipped/* shipped */.E)({
            ...{ view: member.place.view, context: workspace.place.view, at: member.folder, own: member },
            ...{ commands: [], isManaged: false, made: outputs, bundles: [] },
            parts: (0,node_commands/* unwrap */.oA)(member, 'build')?.map(({ value }) => value) ?? []
        });
        found.push(...outputs.map((path) => ({ value: { path: (0,app_paths/* join */.fj)(member.folder, path), from: 'build' }, reason })), ...(files ?? [{ value: { path: member.folder }, reason }]));
    }
    return found;
}
async function sources({ own, workspace, packages }) {
    const { place, needed } = workspace;
    const folders = needed.map((member) => (0,draft/* reasoned */.u)((0,workspace_files/* asFolder */.hS)(member.folder), `A package of the workspace that the app needs`, { file: member.file }));
    const beyond = await (0,workspace_files/* namedBeyond */.j$)(place, workspace.folder?.value ?? '', packages.filter(({ manifest }) => manifest !== workspace.root), () => workspace.members);
    return [
        (0,draft/* reasoned */.u)('.', 'The app itself', { file: own.file }),
        ...folders,
        ...(await (0,workspace_files/* rootConfiguration */.jZ)(place)),
        ...beyond
    ];
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