"use strict";
exports.id = 2172;
exports.ids = [2172];
exports.modules = {

/***/ 2172:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect),
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/providers/node/commands.ts
var node_commands = __webpack_require__(1361);
// EXTERNAL MODULE: ./src/providers/node/facts.ts
var facts = __webpack_require__(4456);
;// CONCATENATED MODULE: ./src/providers/deno/commands.ts

const valued = /^(?:-c|--config|--import-map|--port|--host|--cert|--location|--seed|--ext|--preload|--require)$/;
const developing = /^(?:--watch(?:=.*)?|--watch-hmr(?:=.*)?|--(?:unstable-)?hmr(?:=.*)?|--watch-exclude(?:=.*)?|--no-clear-screen|--inspect(?:-\w+)*(?:=.*)?|--reload(?:=.*)?|-r|--open)$/;
const environmentFile = /^--env(?:-file)?(?:=\.env(?:\.local)?)?$/;
function denoCommandOf({ words, assignments }) {
    const [program, ...all] = words;
    if (program !== 'deno')
        return undefined;
    const first = all.findIndex((word) => !word.startsWith('-'));
    const verb = all[first] ?? '';
    const isNamed = verb === 'run' || verb === 'serve';
    if (!isNamed && !isEntry(verb))
        return undefined;
    if (isNamed)
        all.splice(first, 1);
    const subcommand = verb === 'serve' ? 'serve' : 'run';
    const options = [];
    let watches = false;
    for (let at = 0; at < all.length; at++) {
        const word = all[at] ?? '';
        if (!word.startsWith('-') || word === '-') {
            if (word === '-')
                return undefined;
            return { assignments, subcommand, options, entry: word.replace(/^\.\//, ''), args: all.slice(at + 1), watches };
        }
        if (/^--(?:watch|hmr|unstable-hmr)/.test(word))
            watches = true;
        if (developing.test(word) || environmentFile.test(word))
            continue;
        options.push(word);
        if (valued.test(word))
            options.push(all[++at] ?? '');
    }
    return undefined;
}
function isEntry(word) {
    return /\.[cm]?[jt]sx?$|^(?:jsr|npm|https?):/.test(word);
}
function productionText({ assignments, subcommand, options, entry, args }) {
    const cached = options.includes('--cached-only') ? [] : ['--cached-only'];
    const port = subcommand === 'serve' && !options.some((option) => /^--port\b/.test(option)) ? ['--port ${PORT:-8000}'] : [];
    return [...assignments, 'deno', subcommand, ...cached, ...port, ...options, entry, ...args].join(' ');
}
function mayListen({ subcommand, options }) {
    return (subcommand === 'serve' ||
        options.some((option) => /^(?:--allow-all|--allow-net(?:=.*)?|--permission-set(?:=.*)?|-[A-Z]*[ANP][A-Z]*(?:=.*)?)$/.test(option)));
}
function unwrapTask(config, name, depth = 0) {
    const task = config.tasks.get(name);
    if (!task || depth > 8)
        return undefined;
    const commands = [];
    for (const other of task.before) {
        const inner = unwrapTask(config, other, depth + 1);
        if (!inner)
            return undefined;
        commands.push(...inner);
    }
    if (!task.command)
        return commands;
    const { value, reason } = task.command;
    const parts = (0,node_commands/* chainOf */.dR)(value);
    if (!parts)
        return undefined;
    for (const part of parts) {
        const other = taskOf(part, config);
        const inner = other === undefined ? [{ value: part, reason }] : unwrapTask(config, other, depth + 1);
        if (!inner)
            return undefined;
        commands.push(...inner);
    }
    return commands;
}
function taskOf({ words }, { tasks }) {
    const [program = '', verb = '', ...rest] = words.filter((word) => !/^(?:-q|--quiet|--silent|-s)$/.test(word));
    const isTask = (program === 'deno' && verb === 'task') || (/^(?:npm|pnpm|yarn|bun)$/.test(program) && verb === 'run');
    const [name, ...extra] = rest;
    return isTask && name !== undefined && extra.length === 0 && tasks.has(name) ? name : undefined;
}

// EXTERNAL MODULE: ./src/providers/deno/workspace.ts
var deno_workspace = __webpack_require__(8606);
;// CONCATENATED MODULE: ./src/providers/deno/config.ts



async function readConfig(app) {
    const found = await configOf(app);
    const packageJson = await app.manifest('package.json');
    const importMap = await importMapOf(app, found?.manifest);
    const lockfile = await lockOf(app, found);
    const workspace = await (0,deno_workspace/* workspaceOf */.B3)(app);
    const root = workspace?.folder && (await readConfig(workspace.place.view));
    const imports = new Map([...importsOf(found?.manifest), ...importsOf(importMap)]);
    const nodeModules = nodeModulesOf(found?.manifest, packageJson, imports);
    const own = {
        ...(found && { file: found.path, manifest: found.manifest }),
        tasks: new Map([...scriptsOf(packageJson), ...tasksOf(found?.manifest)]),
        imports,
        ...(importMap && { importMap: importMap.path }),
        ...(lockfile && { lockfile }),
        ...(packageJson && { packageJson }),
        ...(nodeModules && { nodeModules }),
        ...(workspace && { workspace })
    };
    return root && workspace ? inWorkspace(own, root, workspace) : own;
}
function inWorkspace(own, root, { place: { at } }) {
    const above = (evidence) => evidence.file === undefined ? evidence : { ...evidence, file: (0,paths/* join */.fj)(at, evidence.file) };
    const shared = [...root.imports]
        .filter(([, { value }]) => !value.startsWith('.'))
        .map(([name, { value, reason }]) => [name, { value, reason: above(reason) }]);
    const { nodeModules: _, lockfile: __, ...rest } = own;
    const nodeModules = root.nodeModules ? above(root.nodeModules) : own.nodeModules;
    return {
        ...rest,
        imports: new Map([...shared, ...own.imports]),
        ...(root.lockfile && { lockfile: { ...above(root.lockfile), file: (0,paths/* join */.fj)(at, root.lockfile.file) } }),
        ...(nodeModules && { nodeModules })
    };
}
async function configOf(app) {
    for (const path of deno_workspace/* configFiles */.ap) {
        const manifest = await app.manifest(path);
        if (!manifest)
            continue;
        if (!manifest.table()) {
            throw new errors/* UserError */.yo({
                what: `${path} is not a JSON object`,
                where: { file: path },
                fix: 'Make it an object (`{}` will do), or remove the file'
            });
        }
        return { path, manifest };
    }
    return undefined;
}
function tasksOf(manifest) {
    return Object.keys(manifest?.table('tasks') ?? {}).flatMap((name) => {
        if (!manifest)
            return [];
        const keys = manifest.text('tasks', name) === undefined ? ['tasks', name, 'command'] : ['tasks', name];
        const value = manifest.text(...keys);
        const before = manifest.texts('tasks', name, 'dependencies');
        if (value === undefined && before.length === 0)
            return [];
        return [
            [name, { before, ...(value !== undefined && { command: said(manifest, value, `The task \`${name}\``, keys) }) }]
        ];
    });
}
function scriptsOf(manifest) {
    return Object.keys(manifest?.table('scripts') ?? {}).flatMap((name) => {
        const value = manifest?.text('scripts', name);
        if (!manifest || value === undefined)
            return [];
        return [[name, { before: [], command: said(manifest, value, `The script \`${name}\``, ['scripts', name]) }]];
    });
}
function importsOf(manifest) {
    return Object.keys(manifest?.table('imports') ?? {}).flatMap((name) => {
        const value = manifest?.text('imports', name);
        if (!manifest || value === undefined)
            return [];
        return [[name, said(manifest, value, `\`${name}\` is in \`imports\``, ['imports', name])]];
    });
}
function said(manifest, value, because, keys) {
    return { value, reason: evidenceOf(manifest, because, ...keys) };
}
function evidenceOf(manifest, because, ...keys) {
    const line = manifest.line(...keys);
    return { because, file: manifest.path, ...(line !== undefined && { line }) };
}
async function importMapOf(app, manifest) {
    const path = (0,paths/* normalise */.j7)(manifest?.text('importMap') ?? 'import_map.json');
    return path === undefined ? undefined : app.manifest(path);
}
async function lockOf(app, found) {
    const { manifest } = found ?? {};
    if (manifest?.get('lock') === false)
        return undefined;
    const named = manifest?.text('lock') ?? manifest?.text('lock', 'path');
    const file = (0,paths/* normalise */.j7)(named ?? 'deno.lock');
    return file !== undefined && (await app.has(file)) ? { because: `${file} is there`, file } : undefined;
}
function nodeModulesOf(manifest, packageJson, imports) {
    const mode = manifest?.text('nodeModulesDir') ?? manifest?.get('nodeModulesDir') === true;
    if (mode === 'none' || manifest?.get('nodeModulesDir') === false)
        return undefined;
    const packages = ['dependencies', 'devDependencies', 'optionalDependencies'].find((key) => Object.keys(packageJson?.table(key) ?? {}).length > 0);
    const npm = [...imports.values()].find(({ value }) => value.startsWith('npm:'));
    if (packages === undefined && !npm)
        return undefined;
    if (manifest && mode !== false)
        return evidenceOf(manifest, `\`nodeModulesDir\` is ${mode === true ? 'true' : mode}`, 'nodeModulesDir');
    return packageJson && packages !== undefined
        ? evidenceOf(packageJson, `\`${packages}\` of package.json are installed into node_modules`, packages)
        : undefined;
}

// EXTERNAL MODULE: ./src/providers/frameworks.ts
var frameworks = __webpack_require__(8333);
;// CONCATENATED MODULE: ./src/providers/deno/frameworks.ts



function importsFrom(pattern) {
    return ({ config: { imports } }) => Promise.resolve([...imports.values()].find(({ value }) => pattern.test(value))?.reason);
}
function hasFile(...files) {
    return async ({ app }) => {
        const file = await (0,facts/* firstThere */.bx)(app, files);
        return file === undefined ? undefined : { because: `${file} is there`, file };
    };
}
const fresh = /^jsr:@fresh\/core\b|^https:\/\/deno\.land\/x\/fresh@|^npm:@fresh\/|^jsr:@fresh\/plugin-vite\b/;
const table = [
    {
        id: 'fresh',
        name: 'Fresh',
        kind: 'web',
        when: [importsFrom(fresh)],
        supersedes: ['vite'],
        start: async ({ app, config }) => {
            const builds = config.tasks.has('build');
            const own = await (0,facts/* firstThere */.bx)(app, ['main.ts', 'main.tsx', 'main.js']);
            const second = [...config.imports.values()].some(({ value }) => /@fresh\//.test(value));
            const entry = second && builds ? '_fresh/server.js' : own;
            return {
                ...(builds && { outputs: ['_fresh'] }),
                ...(entry !== undefined && { entry }),
                development: ['dev.ts', 'dev.tsx']
            };
        }
    },
    {
        id: 'lume',
        name: 'Lume',
        kind: 'static',
        when: [
            importsFrom(/^https:\/\/(?:deno\.land\/x\/lume@|cdn\.jsdelivr\.net\/gh\/lumeland\/)|^jsr:@lume\//),
            hasFile('_config.ts', '_config.js')
        ],
        start: async ({ app }) => {
            const root = await settingIn(app, ['_config.ts', '_config.js'], 'dest');
            return { static: { root: root ?? '_site' }, outputs: [root ?? '_site'] };
        }
    },
    {
        id: 'astro',
        name: 'Astro',
        kind: 'static',
        when: [importsFrom(/^npm:astro@|^npm:astro$/)],
        supersedes: ['vite'],
        start: async ({ app }) => {
            const files = ['astro.config.mjs', 'astro.config.ts', 'astro.config.js'];
            if (await mentions(app, files, /\badapter\s*:/))
                return { outputs: ['dist'], entry: 'dist/server/entry.mjs' };
            const root = (await settingIn(app, files, 'outDir')) ?? 'dist';
            return { build: 'deno run -A npm:astro build', static: { root, immutable: ['_astro'] }, outputs: [root] };
        }
    },
    {
        id: 'vite',
        name: 'Vite',
        kind: 'static',
        when: [importsFrom(/^npm:vite@|^npm:vite$/)],
        start: async ({ app }) => {
            if (!(await app.has('index.html')))
                return undefined;
            const files = ['ts', 'mts', 'js', 'mjs'].map((ending) => `vite.config.${ending}`);
            const root = (await settingIn(app, files, 'outDir')) ?? 'dist';
            return {
                build: 'deno run -A npm:vite build',
                static: { root, fallback: 'index.html', immutable: ['assets'] },
                outputs: [root]
            };
        }
    }
];
async function frameworkOf(facts) {
    const [match] = await (0,frameworks/* matchFrameworks */.T)(table, facts);
    return match && { name: match.framework.name, why: match.why, served: match.start };
}
async function settingIn(app, files, name) {
    for (const file of files) {
        const value = new RegExp(`\\b${name}\\s*:\\s*["'\`]([^"'\`$]+)["'\`]`).exec((await app.read(file)) ?? '')?.[1];
        const path = value === undefined ? undefined : (0,paths/* normalise */.j7)(value);
        if (path !== undefined && path !== '')
            return path;
    }
    return undefined;
}
async function mentions(app, files, pattern) {
    for (const file of files)
        if (pattern.test((await app.read(file)) ?? ''))
            return true;
    return false;
}

// EXTERNAL MODULE: ./src/providers/node/port.ts
var node_port = __webpack_require__(2756);
;// CONCATENATED MODULE: ./src/providers/deno/source.ts


const longest = 300_000;
const most = 12;
const ofDeno = /\bDeno\.[a-z]\w*|\bfrom\s*["'](?:jsr:|npm:|https:\/\/deno\.land\/)|\bimport\s*\(?\s*["'](?:jsr:|npm:|https:\/\/deno\.land\/)|\bfrom\s*["'][./]+deps\.ts["']/;
const answers = /\bDeno\.(?:serve|listen|listenTls|serveHttp)\s*\(|(?<![\w.])(?:serve|serveTls|listenAndServe|createServer)\s*\(|\.(?:listen|serve)\s*\(|\bnew\s+(?:\w+\.)?(?:Server|HttpServer)\s*\(|^\s*await\s+start\s*\(/;
const source_exports = /^\s*export\s+default\s*\{|\bsatisfies\s+Deno\.ServeDefaultExport\b|\bmodule\.exports\b/;
const openKv = /\bDeno\.openKv\s*\(\s*\)/;
async function writtenForDeno(app, file) {
    const row = (await codeOf(app, file)).find(({ text }) => ofDeno.test(text));
    return row && { because: `${file} is written for Deno`, file, line: row.line };
}
async function source_importsOf(app, file, imports) {
    return localImports(await codeOf(app, file), imports);
}
async function listeningOf(app, entry, imports) {
    const own = await codeOf(app, entry);
    const rows = own.some(({ text }) => answers.test(text)) ? own : [...own, ...(await imported(app, own, imports))];
    const at = rows.find(({ text }) => answers.test(text));
    const kv = rows.find(({ text }) => openKv.test(text));
    const fetches = own.some(({ text }) => /\bfetch\b/.test(text))
        ? own.find(({ text }) => source_exports.test(text))
        : undefined;
    const said = at && (await (0,node_port/* listening */.u3)(app, at.file));
    const port = said?.port ?? (at && usualPort(rows.filter(({ file }) => file === at.file)));
    return {
        ...(at && { web: evidence(at, 'answers requests') }),
        ...(port && { port }),
        ...(!at && fetches && { exported: evidence(fetches, 'exports what `deno serve` starts') }),
        ...(kv && { kv: evidence(kv, 'opens the key-value store at its default place') }),
        warnings: said?.warnings ?? []
    };
}
function evidence({ file, line }, what) {
    return { because: `${file} ${what}`, file, line };
}
const ownDefault = /\bDeno\.serve\s*\(|(?<![\w.])serve\s*\(/;
function usualPort(rows) {
    const served = rows.some(({ text }) => /\bport\b/i.test(text))
        ? undefined
        : rows.find(({ text }) => ownDefault.test(text));
    return served && { value: 8000, reason: evidence(served, 'names no port, and Deno.serve takes 8000') };
}
async function codeOf(app, file) {
    const text = (await app.read(file)) ?? '';
    if (text.length > longest)
        return [];
    return text
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .split('\n')
        .map((row, at) => ({ file, line: at + 1, text: row.replace(/(?:^|\s)\/\/.*$/, '') }));
}
async function imported(app, rows, imports) {
    const found = [];
    for (const file of [...localImports(rows, imports)].slice(0, most))
        found.push(...(await codeOf(app, file)));
    return found;
}
function localPath(from, specifier, imports) {
    if (/^\.{1,2}\//.test(specifier))
        return (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(from), specifier));
    for (const [name, { value }] of imports) {
        if (!value.startsWith('./'))
            continue;
        if (specifier === name)
            return (0,paths/* normalise */.j7)(value);
        if (name.endsWith('/') && specifier.startsWith(name))
            return (0,paths/* normalise */.j7)(value + specifier.slice(name.length));
    }
    return undefined;
}
function localImports(rows, imports) {
    const files = new Set();
    for (const { file, text } of rows) {
        const [, specifier] = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/.exec(text) ?? [];
        const path = specifier === undefined ? undefined : localPath(file, specifier, imports);
        if (path !== undefined && path !== file)
            files.add(path);
    }
    return files;
}

;// CONCATENATED MODULE: ./src/providers/deno/analyse.ts









async function analyse(app) {
    const config = await readConfig(app);
    const framework = config.file === undefined ? undefined : await frameworkOf({ app, config });
    const started = startedBy(config, framework);
    const found = started ?? (await startedByFile(app, config, framework));
    const forNode = nodeScript(config);
    if (config.file === undefined && (forNode || (!started && config.packageJson)))
        return undefined;
    const build = buildOf(config, framework, started, found);
    const service = await serviceOf(app, config, framework, found, build.length > 0);
    if (!service && build.length === 0)
        return undefined;
    return { config, build, ...(service && { service }), ...(forNode && { forNode }) };
}
const startTasks = [
    ...[
        'start:prod',
        'start:production',
        'start',
        'prod',
        'production',
        'serve:prod',
        'serve',
        'server',
        'preview',
        'run'
    ]
];
const developmentTasks = ['dev', 'start:dev', 'watch', 'develop'];
function startedBy(config, framework) {
    const found = [...startTasks, ...developmentTasks].flatMap((name) => started(config, name, framework));
    return found.find(({ command }) => command?.watches !== true) ?? found[0];
}
function started(config, name, framework) {
    const commands = unwrapTask(config, name);
    const last = commands?.at(-1);
    if (!commands || !last)
        return [];
    const before = commands.slice(0, -1);
    const command = denoCommandOf(last.value);
    const isDevelopment = developmentTasks.includes(name);
    if (!command) {
        if (isDevelopment || !/^\.\/[\w./-]+$/.test(last.value.words[0] ?? ''))
            return [];
        return [{ text: (0,node_commands/* textOf */.b6)(last.value), reason: last.reason, before }];
    }
    if (framework?.served.development?.includes(command.entry) || /^(?:dev|vite\.config)\.[jt]sx?$/.test(command.entry))
        return [];
    if (/^npm:(?:vite|astro|next|nuxi|nuxt|wrangler)\b/.test(command.entry) &&
        !/^(?:start|preview)$/.test(command.args[0] ?? ''))
        return [];
    if (framework?.served.static)
        return [];
    const reason = command.watches || isDevelopment
        ? { ...last.reason, because: `${last.reason.because} runs it for development; in an image nothing restarts it` }
        : last.reason;
    return [
        {
            command: { ...command, watches: command.watches || isDevelopment },
            text: productionText(command),
            reason,
            before
        }
    ];
}
const entries = ['main', 'server', 'app', 'index', 'mod'].flatMap((name) => ['ts', 'tsx', 'js', 'mjs'].map((ending) => `${name}.${ending}`));
async function startedByFile(app, config, framework) {
    if (framework?.served.static)
        return undefined;
    if (framework?.served.entry !== undefined) {
        const { entry } = framework.served;
        const reason = { ...framework.why, because: `${framework.name}: ${framework.why.because}` };
        return byEntry(entry, reason, entry.startsWith('_fresh/') ? 'serve' : 'run');
    }
    const ofModules = new Set();
    for (const { value, reason } of await candidates(app, config)) {
        if (ofModules.has(value))
            continue;
        const evidence = await evidenceOfDeno(app, value, config);
        const listening = await listeningOf(app, value, config.imports);
        const other = config.file === undefined || config.packageJson !== undefined;
        if (other && !evidence)
            continue;
        if (listening.exported)
            return { ...byEntry(value, listening.exported, 'serve'), byFile: true };
        const isModule = /^(?:src\/)?(?:mod|index)\./.test(value) || config.manifest?.get('exports') !== undefined;
        if (!isModule || listening.web?.file === value)
            return { ...byEntry(value, listening.web ?? evidence ?? reason, 'run'), byFile: true };
        (await source_importsOf(app, value, config.imports)).forEach((file) => ofModules.add(file));
    }
    return undefined;
}
async function evidenceOfDeno(app, file, { imports }) {
    for (const name of [file, ...(await source_importsOf(app, file, imports))]) {
        const evidence = await writtenForDeno(app, name);
        if (evidence)
            return evidence;
    }
    return undefined;
}
async function candidates(app, { manifest, imports }) {
    const named = (0,paths/* normalise */.j7)(manifest?.text('exports') ?? manifest?.text('exports', '.') ?? '');
    const isOther = (await (0,facts/* firstThere */.bx)(app, deno_workspace/* configFiles */.ap.map((name) => `src/${name}`))) !== undefined;
    const byName = [...entries, ...(isOther ? [] : entries.map((name) => `src/${name}`))];
    const found = [];
    if (manifest && named !== undefined && (await app.has(named)))
        found.push({ value: named, reason: evidenceOf(manifest, `\`exports\` is ${named}`, 'exports') });
    const there = [];
    for (const name of byName)
        if (await app.has(name))
            there.push(name);
    const imported = new Set();
    for (const name of there)
        (await source_importsOf(app, name, imports)).forEach((file) => imported.add(file));
    const sorted = [...there.filter((name) => !imported.has(name)), ...there.filter((name) => imported.has(name))];
    return [...found, ...sorted.map((name) => (0,draft/* reasoned */.u)(name, `${name} is there`, { file: name }))];
}
function byEntry(entry, reason, subcommand) {
    const command = { assignments: [], subcommand, options: ['-A'], entry, args: [], watches: false };
    return { command, text: productionText(command), reason, before: [] };
}
function nodeScript({ packageJson }) {
    const script = packageJson?.text('scripts', 'start');
    if (!packageJson || script === undefined || /\bdeno\b/.test(script))
        return undefined;
    return evidenceOf(packageJson, 'The script `start`', 'scripts', 'start');
}
const pointless = /\bdnt\b|\bbuild_npm\b|\bdeno (?:check|fmt|lint|test|doc|publish)\b(?!.*&&)|\bnpm publish\b/;
function buildOf(config, framework, started, found) {
    const build = config.tasks.get('build');
    const text = build?.command?.value ?? '';
    const compiles = /\bdeno compile\b/.test(text) && found?.command !== undefined;
    if (build && !pointless.test(text) && !compiles) {
        const reason = build.command?.reason ?? {
            because: 'The task `build`',
            ...(config.file !== undefined && { file: config.file })
        };
        return [{ value: 'deno task build', reason: { ...reason, because: `${reason.because} builds the app` } }];
    }
    if (framework?.served.build !== undefined)
        return [
            { value: framework.served.build, reason: { ...framework.why, because: `${framework.name}: no task builds it` } }
        ];
    return (started?.before ?? []).map(({ value, reason }) => ({ value: (0,node_commands/* textOf */.b6)(value), reason }));
}
async function serviceOf(app, config, framework, found, builds) {
    const reason = framework && { ...framework.why, because: `${framework.name}: ${framework.why.because}` };
    if (framework?.served.static && reason) {
        const { static: site, outputs } = framework.served;
        return {
            name: framework.name,
            kind: { value: 'static', reason },
            static: { value: site, reason },
            ...(outputs && { outputs }),
            sure: true,
            warnings: []
        };
    }
    if (!found)
        return undefined;
    const { command, reason: because } = found;
    const text = command && writesLock(config, command) ? withoutLock(command) : found.text;
    const entry = command && (await entryOf(app, command.entry, because, builds));
    const listening = entry && (await listeningOf(app, entry.value, config.imports));
    const kind = kindOf(config, command, listening, framework, because);
    const port = kind.value === 'web' ? portOf(command, listening, because) : undefined;
    const outputs = builds ? framework?.served.outputs : undefined;
    return {
        name: framework?.name ?? 'Deno',
        kind,
        start: { value: text, reason: because },
        ...(port && { port }),
        ...(entry && { entry }),
        ...(outputs && { outputs }),
        sure: found.byFile !== true ||
            (kind.value === 'web' && listening?.web !== undefined) ||
            listening?.exported !== undefined,
        ...(listening?.kv && { kv: listening.kv }),
        warnings: [...(listening?.warnings ?? []), ...permissions(command, kind, because)]
    };
}
function writesLock({ file, manifest, packageJson, lockfile }, { options }) {
    if (lockfile || (file === undefined && !packageJson) || manifest?.get('lock') === false)
        return false;
    return !options.some((option) => /^--(?:no-lock|lock|frozen)\b/.test(option));
}
function withoutLock(command) {
    return productionText({ ...command, options: ['--no-lock', ...command.options] });
}
async function entryOf(app, entry, reason, builds) {
    if (/^(?:jsr|npm|https?):/.test(entry))
        return { value: entry, reason };
    const path = (0,paths/* normalise */.j7)(entry);
    if (path === undefined || path === '')
        return undefined;
    return builds || (await (0,facts/* firstThere */.bx)(app, [path])) !== undefined ? { value: path, reason } : undefined;
}
const servers = /^(?:npm|jsr):(?:@oak\/oak|@hono\/hono|@fresh\/core|@std\/http|hono|express|fastify|koa|h3|elysia)\b|deno\.land\/x\/(?:oak|fresh|hono|opine|alosaur|drash|abc|aqua|attain|servest|danet|nhttp)\b|deno\.land\/std[^/]*\/http\//;
function kindOf({ imports }, command, listening, framework, because) {
    if (framework)
        return { value: 'web', reason: { ...framework.why, because: `${framework.name} answers requests` } };
    if (command?.subcommand === 'serve')
        return { value: 'web', reason: { ...because, because: `${because.because}: deno serve answers requests` } };
    if (listening?.web)
        return { value: 'web', reason: listening.web };
    const server = [...imports.values()].find(({ value }) => servers.test(value));
    if (server)
        return { value: 'web', reason: { ...server.reason, because: `${server.reason.because} and answers requests` } };
    if (!listening || !command || !/\.[cm]?[jt]sx?$/.test(command.entry) || command.entry.includes(':'))
        return (0,draft/* reasoned */.u)('web', 'The default: nothing says that it is a worker');
    return (0,draft/* reasoned */.u)('worker', `Nothing in ${command.entry} answers requests, so it runs as a worker`, {
        file: command.entry
    });
}
function portOf(command, listening, because) {
    const options = command?.options ?? [];
    const text = `${options.join(' ')} ${command?.args.join(' ') ?? ''}`;
    const said = Number(/--port[ =](\d{2,5})\b/.exec(text)?.[1]);
    if (said > 0 && said < 65536)
        return { value: said, reason: { ...because, because: `${because.because} listens on ${String(said)}` } };
    if (command?.subcommand === 'serve')
        return {
            value: 8000,
            reason: { ...because, because: `${because.because}: deno serve takes 8000 unless it is told another port` }
        };
    return listening?.port ?? (0,draft/* reasoned */.u)(8000, 'The default of Deno.serve');
}
function permissions(command, kind, because) {
    if (!command || kind.value !== 'web' || mayListen(command))
        return [];
    const { file, line } = because;
    return [
        {
            code: 'permission-missing',
            message: `${because.because} gives no permission to listen: without a terminal Deno denies it, and the app ends`,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            fix: 'Add --allow-net (and --allow-env, --allow-read for what it reads) to the command'
        }
    ];
}

;// CONCATENATED MODULE: ./src/providers/deno/secrets.ts
async function npmSecrets(app) {
    const rows = (await app.read('.npmrc'))?.split('\n') ?? [];
    const found = rows.flatMap((row, at) => /^\s*[#;]/.test(row)
        ? []
        : [...row.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => ({
            value: name,
            reason: { because: `.npmrc reads ${name}`, file: '.npmrc', line: at + 1 }
        })));
    return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
}

;// CONCATENATED MODULE: ./src/providers/deno/phases.ts



const cache = '/deno-dir';
async function phasesOf(app, { config, service, build }, major) {
    const secrets = await npmSecrets(config.workspace?.place.view ?? app);
    const named = declared(config);
    const frozen = config.lockfile === undefined ? '' : ' --frozen';
    const installs = named !== undefined && major >= 2;
    const order = (on) => [{ value: on, reason: because(config) }];
    const caches = config.nodeModules ? [{ value: `${cache}/npm`, reason: config.nodeModules }] : [];
    const shared = { secrets, cacheDirectories: caches };
    const entry = service?.entry && filled(service.entry, build.length > 0, frozen);
    const cmds = [...build, ...(entry ? [entry] : [])];
    return {
        phases: {
            ...(installs && {
                install: {
                    ...shared,
                    dependsOn: order('setup'),
                    onlyIncludeFiles: await manifests(app, config),
                    cmds: [{ value: `deno install${frozen}`, reason: config.lockfile ?? named }]
                }
            }),
            ...(cmds.length > 0 && {
                build: {
                    ...shared,
                    dependsOn: order(installs ? 'install' : 'setup'),
                    cmds,
                    outputs: (service?.outputs ?? []).map((value) => ({ value, reason: because(config) }))
                }
            })
        },
        files: filesOf(config, service, build.length > 0, installs, cmds.length > 0),
        warnings: noLock(config, named)
    };
}
function because({ file, packageJson }) {
    const there = file ?? packageJson?.path;
    return there === undefined ? { because: 'Deno runs it' } : { because: `${there} is there`, file: there };
}
function filled({ value, reason }, builds, frozen) {
    const command = `deno cache${builds ? '' : frozen} ${value}`;
    return { value: command, reason: { ...reason, because: `${reason.because}; what it imports is in the image` } };
}
function declared({ imports, nodeModules, workspace, file }) {
    const remote = [...imports.values()].find(({ value }) => /^(?:npm|jsr|https?):/.test(value));
    if (nodeModules ?? remote)
        return nodeModules ?? remote?.reason;
    return (workspace?.folder?.reason ??
        (workspace && file !== undefined ? { because: '`workspace` names the members', file } : undefined));
}
async function manifests(app, config) {
    const { file, importMap, lockfile, packageJson, workspace } = config;
    const reason = because(config);
    const known = [file, packageJson?.path, importMap, lockfile?.file, ...(workspace?.manifests ?? [])];
    const { view, at } = workspace?.place ?? { view: app, at: '' };
    const npmrc = (await view.has('.npmrc')) ? [(0,paths/* join */.fj)(at, '.npmrc')] : [];
    return [...known, ...npmrc].flatMap((value) => (value === undefined ? [] : [{ value, reason }]));
}
function filesOf(config, service, builds, installs, fills) {
    const { outputs } = service ?? {};
    const made = (outputs ?? []).map((path) => (0,draft/* reasoned */.u)({ path, from: 'build' }, 'All that the build makes is there'));
    if (service?.static)
        return made;
    const root = config.workspace?.folder ? config.workspace.place.at : '.';
    const modules = root === '.' ? 'node_modules' : `${root}/node_modules`;
    const dependencies = [
        ...(fills
            ? [(0,draft/* reasoned */.u)({ path: cache, from: 'build' }, 'What the app imports, downloaded and compiled')]
            : []),
        ...(config.nodeModules && (installs || fills)
            ? [{ value: { path: modules, from: installs ? 'install' : 'build' }, reason: config.nodeModules }]
            : []),
        ...(service?.kv ? [{ value: { path: `${cache}/location_data`, writable: true }, reason: service.kv }] : [])
    ];
    if (builds && outputs === undefined)
        return [
            ...dependencies.filter(({ value }) => value.path !== modules),
            (0,draft/* reasoned */.u)({ path: root, from: 'build' }, 'The app as the build left it: nothing says which files it makes')
        ];
    return [
        ...dependencies,
        ...made,
        (0,draft/* reasoned */.u)({ path: root }, builds ? 'The app beside what its build makes' : 'The app as it is: no build changes it')
    ];
}
function noLock({ lockfile, manifest, file }, named) {
    if (lockfile || !named)
        return [];
    const isOff = manifest?.get('lock') === false;
    const where = isOff ? file : named.file;
    const line = isOff ? manifest.line('lock') : named.line;
    return [
        {
            code: 'no-lockfile',
            message: `No lockfile pins what Deno installs${isOff ? ' (`lock` is false)' : ''}: the next build can get other versions`,
            ...(where !== undefined && { file: where }),
            ...(line !== undefined && { line }),
            fix: isOff ? 'Remove `lock`, run deno install and commit deno.lock' : 'Run deno install and commit deno.lock'
        }
    ];
}

// EXTERNAL MODULE: ./src/releases/request.ts
var request = __webpack_require__(9139);
// EXTERNAL MODULE: ./src/releases/versions.ts
var versions = __webpack_require__(1973);
// EXTERNAL MODULE: ./src/providers/node/versions.ts
var node_versions = __webpack_require__(1950);
// EXTERNAL MODULE: ./src/providers/deno/releases.ts
var releases = __webpack_require__(7141);
;// CONCATENATED MODULE: ./src/providers/deno/versions.ts




const deno = {
    releases: releases/* denoReleases */.z,
    setting: 'DENO_VERSION',
    pinFiles: ['.deno-version', '.dvmrc'],
    tools: ['deno'],
    manifest: [{ keys: ['engines', 'deno'], dialect: request/* npm */.wm }],
    runtime: 'deno',
    alias: (name) => /^(?:latest|stable|lts|canary|rc|v?\*|v?2\.x|v2)$/.test(name) ? { text: name, versions: versions/* everyVersion */.q8 } : undefined
};
function denoVersion(hints, folders) {
    return (0,node_versions/* runtimeVersion */.dI)(deno, hints, folders, []);
}

;// CONCATENATED MODULE: ./src/providers/deno/provider.ts






async function detect(app, hints) {
    const analysis = await analyse(app);
    if (!analysis)
        return undefined;
    const { service, config, build } = analysis;
    const because = service?.start?.reason ?? service?.static?.reason ?? build[0]?.reason ?? { because: 'Deno runs it' };
    const procfile = Object.values(hints.procfile).find(({ value }) => /\bdeno\b/.test(value));
    if (procfile)
        return { strength: contract/* strength */.q.serves, because: procfile.source, data: analysis };
    const produces = service?.static ? (service.outputs ?? []).map((value) => ({ value, reason: because })) : [];
    return {
        strength: strengthOf(analysis, config.file !== undefined),
        because,
        ...(produces.length > 0 && { produces }),
        data: analysis
    };
}
function strengthOf({ service, forNode }, hasConfig) {
    if (!service)
        return contract/* strength */.q.builds;
    if (service.static)
        return contract/* strength */.q.site;
    if (!hasConfig)
        return contract/* strength */.q.guess;
    return service.sure && !forNode ? contract/* strength */.q.serves : contract/* strength */.q.starts;
}
async function plan(app, hints, finding) {
    const analysis = finding.data ?? (await analyse(app));
    if (!analysis)
        throw new errors/* UserError */.yo({ what: 'Nothing of Deno was found here', fix: 'Check the context folder' });
    const { service, config } = analysis;
    const { workspace } = config;
    const version = await denoVersion(hints, [{ view: app, at: '' }, ...(workspace?.folder ? [workspace.place] : [])]);
    const installed = await phasesOf(app, analysis, Number(version.line.split('.')[0]));
    const { nodeModules } = config;
    return {
        ...(service && { kind: service.kind }),
        ...(workspace?.folder && { folder: workspace.folder }),
        variables: {
            ...(nodeModules &&
                !service?.static && {
                NODE_ENV: {
                    value: 'production',
                    reason: { ...nodeModules, because: `${nodeModules.because}; npm packages ask for it` }
                }
            })
        },
        phases: {
            setup: {
                runtimes: {
                    deno: version.version,
                    ...(service?.static && { caddy: (0,draft/* reasoned */.u)('2', 'The default: the current major version of Caddy') })
                }
            },
            ...installed.phases
        },
        start: {
            ...(service?.start && { cmd: service.start }),
            ...(service?.static && { static: service.static }),
            ...(service?.port && { port: service.port }),
            files: installed.files
        },
        warnings: [...version.warnings, ...installed.warnings, ...(service?.warnings ?? [])]
    };
}


/***/ })

};
;