"use strict";
exports.id = 9188;
exports.ids = [9188];
exports.modules = {

/***/ 9188:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withoutFolders: () => (/* binding */ withoutFolders)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/dockerfile/ignore.ts + 1 modules
var ignore = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/maps.ts
var maps = __webpack_require__(3940);
// EXTERNAL MODULE: ./src/providers/aside.ts
var aside = __webpack_require__(5506);
;// CONCATENATED MODULE: ./src/providers/named-inside.ts


const code = /\.(?:py|[cm]?[jt]sx?)$/;
const data = /(?:^|\/)(?:config|settings|conf|app|application|server|default|production)[\w.-]*\.(?:json5?|ya?ml|toml|ini|cfg)$/;
const tests = /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|[^/]*\.(?:test|spec))\.\w+$/;
const mostFiles = 800;
const longest = 300_000;
const longestLine = 300;
async function namedInside(app, files, apart) {
    const isApart = (path) => apart.some(({ folder }) => path.startsWith(`${folder}/`));
    if (files.some((path) => isApart(path) && path.endsWith('.py')))
        return undefined;
    const read = files.filter((path) => !isApart(path) && (code.test(path) || data.test(path)) && isOwn(path));
    if (read.length > mostFiles)
        return undefined;
    const texts = [];
    for (const path of read) {
        const text = await app.read(path);
        if (text !== undefined && text.length <= longest)
            texts.push(withoutComments(path, text));
    }
    const paths = [];
    for (const { folder, made } of apart) {
        const found = namesIn(texts, folder);
        for (const rest of found ?? []) {
            if (made.some((one) => rest === one || rest.startsWith(`${one}/`) || one.startsWith(`${rest}/`)))
                continue;
            const path = `${folder}/${rest}`;
            const inside = files.filter((file) => file === path || file.startsWith(`${path}/`));
            if (inside.some((file) => code.test(file)) || files.some((file) => isModule(file, path)))
                return undefined;
            if (inside.length > 0)
                paths.push(path);
        }
        if (!found)
            return undefined;
    }
    return { paths, texts };
}
function isOwn(path) {
    return !tests.test(path) && !path.split('/').some((step) => (0,aside/* isAside */.Z)(step) && step !== 'scripts');
}
function isModule(file, path) {
    return file.startsWith(`${path}.`) && code.test(file);
}
function withoutComments(path, text) {
    return path.endsWith('.py') ? text.replace(/^\s*#.*$/gm, '') : text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
}
const joins = /\b(?:join|resolve|joinpath|safe_join|Path|PurePath)\s*\(((?:[^()]|\([^()]*\)){1,300})\)/g;
const added = /(["'`])\s*[/+]\s*[rbfu]?["'`]/g;
const listed = /(["'`])\s*,\s*[rbfu]?["'`]/g;
const quoted = /(["'`])([^"'`\n]{1,300})\1/g;
const asPath = /(?:[/,(+]|\b\w*(?:directory|folder|root|path|dir|dirs|searchpath|templates?|static)\s*[=:])\s*\[?\s*[rbfu]?$/i;
const asPathOfCall = /\b(?:join|resolve|joinpath|safe_join|Path|PurePath|StaticFiles|static|serveStatic|URL)\s*\([^()]{0,200}$|\/\s*$/;
const constant = /^\s*(?:export\s+)?(?:const\s+|let\s+|var\s+)?([A-Za-z_]\w*)\s*(?::[^=\n]{1,40})?=([^=[{\n]*)$/;
const otherCalls = /\b(?!(?:join|resolve|joinpath|Path|PurePath|str|abspath|realpath|normpath|dirname|cwd|getcwd)\s*\()\w+\s*\(/;
function namesIn(texts, folder) {
    const name = external_node_path_.posix.basename(folder);
    const found = new Set();
    const constants = new Set();
    const spelled = texts.map(withWholePaths);
    for (const text of spelled) {
        if (!text.includes(name))
            continue;
        for (const { 2: written = '', index } of text.matchAll(quoted)) {
            const rest = behind(written, name);
            if (rest === undefined)
                continue;
            if (rest !== '')
                found.add(plain(rest));
            else {
                const line = lineBefore(text, index);
                if (!isPlace(written, line))
                    continue;
                const [, variable, before = ''] = constant.exec(line) ?? [];
                if (variable === undefined || otherCalls.test(before))
                    return undefined;
                constants.add(variable);
            }
        }
    }
    for (const variable of constants) {
        const rests = stepsOf(spelled, variable);
        if (!rests)
            return undefined;
        rests.forEach((rest) => found.add(rest));
    }
    return found.has('') ? undefined : [...found];
}
function withWholePaths(text) {
    return text
        .replace(added, '/')
        .replace(joins, (call) => call.replace(listed, '/'))
        .replace(/\/{2,}/g, (slashes, at) => (text[at - 1] === ':' ? slashes : '/'));
}
function behind(written, name) {
    const steps = written.split('/').filter((step) => step !== '' && step !== '.');
    const at = steps.indexOf(name);
    return at < 0 ? undefined : steps.slice(at + 1).join('/');
}
function plain(rest) {
    const steps = rest.split('/');
    const end = steps.findIndex((step) => /[*?{}$[\]<>]/.test(step));
    if (end < 0)
        return rest;
    const [begun = ''] = /^[\w.-]+(?=\$?\{)/.exec(steps[end] ?? '') ?? [];
    return [...steps.slice(0, end), begun].join('/').replace(/\/$/, '');
}
function lineBefore(text, at) {
    const before = text.slice(Math.max(0, at - longestLine), at);
    return before.slice(before.lastIndexOf('\n') + 1);
}
function isPlace(written, line) {
    return /[./]/.test(written) || asPathOfCall.test(line) || (/[=:]\s*\[?\s*[rbfu]?$/.test(line) && asPath.test(line));
}
function stepsOf(texts, variable) {
    const found = [];
    const uses = new RegExp(`(?<![\\w"'\`])${variable}\\b(.{0,120})`, 'g');
    for (const text of texts) {
        for (const { 1: rest = '', index } of text.matchAll(uses)) {
            const line = lineBefore(text, index);
            if (/^\s*(?::[^=]{1,40})?=(?!=)/.test(rest) || /\b(?:import|const|let|var|global)\b[^=]*$/.test(line))
                continue;
            const [, step] = /^\s*(?:\)?\s*[/,+]|\.joinpath\()\s*[rbfu]?["'`]([^"'`]+)["'`]/.exec(rest) ?? /^\}\/([^`"']+)/.exec(rest) ?? [];
            if (step !== undefined)
                found.push(plain(step.replace(/^\/|\/$/g, '')));
            else if (!/^\.(?:exists|is_dir|isDirectory)\(/.test(rest))
                return undefined;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/providers/node/shipped.ts + 2 modules
var shipped = __webpack_require__(6412);
;// CONCATENATED MODULE: ./src/providers/left-out.ts






const mostFolders = 10;
const packaging = ['pyproject.toml', 'setup.py', 'setup.cfg', 'MANIFEST.in'];
async function withoutFolders(app, draft, apart, ignored) {
    const { start, phases = {} } = draft;
    const whole = start?.files?.find(({ value }) => value.path === '.')?.value;
    const own = Object.entries(phases).filter(([name, phase]) => seesTree(name, phase));
    const isPeoples = own.some(([, { cmds = [] }]) => cmds.some(({ reason }) => reason.setting !== undefined));
    if (!start || !whole || start.onlyIncludeFiles || isPeoples || (!whole.from && whole.writable))
        return draft;
    if (await isUsed(app, commandsOf(draft), apart))
        return draft;
    if (own.some(([name]) => name !== 'build') && (await isPackaged(app, apart)))
        return draft;
    const paths = await left_out_listed(app, draft, apart, ignored);
    if (!paths)
        return draft;
    const because = `The app without ${apart.map(({ folder }) => folder).join(', ')}, of which it needs what that is built to`;
    const files = paths.map(({ path, isFile }) => {
        return { value: { path }, reason: { because, ...(isFile && { file: path }) } };
    });
    const steps = new Set(own.map(([name]) => name));
    const list = files.map(({ value, reason }) => ({ value: value.path, reason }));
    return {
        ...draft,
        phases: (0,maps/* mapValues */.L)(phases, (phase, name) => (steps.has(name) ? { ...phase, onlyIncludeFiles: list } : phase)),
        start: {
            ...start,
            files: start.files?.flatMap((file) => (file.value.path === '.' && !file.value.from ? files : [file]))
        }
    };
}
function commandsOf({ start, phases = {} }) {
    const own = Object.entries(phases).flatMap(([name, { cmds = [] }]) => (name.includes(':') ? [] : cmds));
    const run = [start?.cmd, start?.release, ...Object.values(start?.processes ?? {})];
    return [...own, ...run].flatMap((command) => command?.value ?? []);
}
async function isUsed(app, commands, apart) {
    const words = new Set(commands.flatMap((text) => text.split(/[\s'";&|()]+/)).map((word) => word.replace(/^\.\//, '')));
    const texts = [...commands];
    for (const word of words)
        if (/\.sh$/.test(word))
            texts.push((await app.read(word)) ?? '');
    return texts.some((text) => apart.some(({ folder }) => names(text, folder)));
}
function names(text, folder) {
    const name = external_node_path_.posix.basename(folder);
    return text.split(/[\s/'"=:;&|()]+/).includes(name);
}
function seesTree(name, { cmds = [], onlyIncludeFiles }) {
    const isWhole = onlyIncludeFiles === undefined || onlyIncludeFiles.every(({ value }) => value === '.');
    return name !== 'setup' && !name.includes(':') && cmds.length > 0 && isWhole;
}
async function isPackaged(app, apart) {
    for (const file of packaging) {
        const text = (await app.read(file)) ?? '';
        if (apart.some(({ folder }) => names(text, folder)))
            return true;
    }
    return false;
}
async function left_out_listed(app, { folder }, apart, ignored) {
    const all = await app.list();
    const inside = await namedInside(app, all, apart);
    if (!inside)
        return undefined;
    const isKept = (path) => !apart.some((one) => (0,shipped/* isWithin */.UO)(path, one.folder)) || inside.paths.some((one) => (0,shipped/* isWithin */.UO)(path, one));
    const below = folder?.value ?? '';
    const context = below === '' ? app : app.whole().below(app.folder.slice(0, -below.length).replace(/\/$/, ''));
    const isHidden = (0,ignore/* hiddenFromContext */.w)((await context.read('.dockerignore')) ?? '', ignored);
    const isGone = (path) => isHidden((0,app_paths/* join */.fj)(below, path));
    if (await isMadeBefore(app, all, inside.texts, isGone))
        return undefined;
    const paths = (0,shipped/* seen */.cI)(all, (0,shipped/* within */.ux)(all, isKept, ''), isGone);
    const isFile = new Set(all);
    const found = paths?.map((path) => ({ path: isFile.has(path) ? path : (0,shipped/* asFolder */.hS)(path), isFile: isFile.has(path) }));
    return found && found.filter((one) => !one.isFile).length <= mostFolders ? found : undefined;
}
async function isMadeBefore(app, files, texts, isGone) {
    const before = (await (0,shipped/* madeBefore */.V3)(app, files)).filter((name) => !isGone(name));
    return texts.some((text) => before.some((name) => text.includes(name)));
}


/***/ }),

/***/ 5898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ isInstalledForProduction),
/* harmony export */   bf: () => (/* binding */ dependencyOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   jJ: () => (/* binding */ readPackageJson)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


const kinds = [
    ['peerDependencies', 'peer'],
    ['devDependencies', 'development'],
    ['dependencies', 'production'],
    ['optionalDependencies', 'optional']
];
async function readPackageJson({ view, at }) {
    const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(at, 'package.json');
    const manifest = await view.manifest('package.json');
    if (!manifest)
        return undefined;
    if (!manifest.table()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `${file} is not a JSON object`,
            where: { file },
            fix: 'Make it an object with at least a name, or remove the file'
        });
    }
    const name = manifest.text('name');
    return {
        file,
        folder: at,
        manifest,
        ...(name !== undefined && { name }),
        ...(await scriptsAndTasks({ view, at }, scriptsOf(manifest, file))),
        dependencies: dependenciesOf(manifest, file)
    };
}
async function scriptsAndTasks(place, scripts) {
    const { view } = place;
    if (!(await view.has('moon.yml')) && !(await view.whole().has('.moon/workspace.yml')))
        return { scripts };
    const { moonTasks, taskOfScript } = await __webpack_require__.e(/* import() */ 3942).then(__webpack_require__.bind(__webpack_require__, 3942));
    const tasks = await moonTasks(place);
    const all = new Map(scripts);
    const names = new Set();
    for (const [name, task] of tasks) {
        if (scripts.has(name))
            continue;
        all.set(name, task);
        names.add(name);
    }
    for (const [name, { value }] of scripts) {
        const task = tasks.get(taskOfScript(value) ?? '');
        if (!task)
            continue;
        all.set(name, task);
        names.add(name);
    }
    return { scripts: all, tasks: names };
}
function scriptsOf(manifest, file) {
    const names = Object.keys(manifest.table('scripts') ?? {});
    return new Map(names.flatMap((name) => {
        const value = manifest.text('scripts', name);
        const reason = { because: `The script \`${name}\``, file, ...lineOf(manifest, 'scripts', name) };
        return value === undefined ? [] : [[name, { value: withFields(value, manifest), reason }]];
    }));
}
function withFields(script, manifest) {
    return script.replace(/\$(?:\{npm_package_(\w+)\}|npm_package_(\w+)\b)/g, (written, braced, plain) => {
        const [, config, field = ''] = /^(config_)?(\w+)$/.exec(braced ?? plain ?? '') ?? [];
        const value = manifest.get(...(config === undefined ? [field] : ['config', field]));
        return (typeof value === 'string' || typeof value === 'number') && /^[\w@./:+-]+$/.test(String(value))
            ? String(value)
            : written;
    });
}
function dependenciesOf(manifest, file) {
    const found = new Map();
    for (const [key, kind] of kinds) {
        for (const [name, range] of Object.entries(manifest.table(key) ?? {})) {
            if (typeof range !== 'string')
                continue;
            const evidence = { because: `\`${name}\` is in \`${key}\``, file, ...lineOf(manifest, key, name) };
            found.set(name, { name, range, kind, evidence });
        }
    }
    return found;
}
function lineOf(manifest, ...keys) {
    const line = manifest.line(...keys);
    return line === undefined ? {} : { line };
}
function isInstalledForProduction(dependency) {
    return dependency?.kind === 'production' || dependency?.kind === 'optional';
}
function dependencyOf({ dependencies }, ...names) {
    for (const name of names) {
        const found = dependencies.get(name);
        if (found)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 6412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ asFolder),
  UO: () => (/* binding */ isWithin),
  V3: () => (/* binding */ madeBefore),
  cI: () => (/* binding */ seen),
  ED: () => (/* binding */ shipped),
  ux: () => (/* binding */ within)
});

// UNUSED EXPORTS: placesOf

// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/dockerfile/ignore.ts + 1 modules
var ignore = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/providers/node/ignored.ts
var ignored = __webpack_require__(7729);
;// CONCATENATED MODULE: ./src/providers/node/not-at-run-time.ts

const texts = new Set('README CHANGELOG CHANGES HISTORY CONTRIBUTING CODE_OF_CONDUCT SECURITY SUPPORT AUTHORS CONTRIBUTORS MAINTAINERS GOVERNANCE ROADMAP TODO UPGRADING UPGRADE CLAUDE AGENTS GEMINI ARCHITECTURE DEVELOPMENT'.split(' '));
function isText(name) {
    const [stem = ''] = /^[A-Za-z]+(?:_(?:of|OF)_[A-Za-z]+)?(?=[._-]|$)/.exec(name) ?? [];
    return texts.has(stem.toUpperCase()) && /^(?:[._-][A-Za-z0-9]+)*$/.test(name.slice(stem.length));
}
const dotfiles = /^\.(?:dockerignore|git(?:ignore|attributes|modules|keep|-blame-ignore-revs)|mailmap|editorconfig|npmignore|nvmrc|node-version|tool-versions|(?:prettier|eslint|stylelint|oxlint|oxfmt|jshint|tslint|xo-config|commitlint|lint-?staged|husky|release|release-it|semantic|version|renovate|mocha|nyc|c8|jest|ava|taprc|babel|cz|markdownlint|cspell|dependency-cruiser|hygen|solcover|graphql|nodemon|all-contributors|lefthook)(?:rc|ignore|config)?(?:\.\w+)?|swcrc|browserslistrc|cz\.json|codecov\.yml|codeclimate\.yml|sonarcloud\.properties|travis\.yml|drone\.yml|gitlab-ci\.yml|gitpod\.\w+|deepsource\.toml|snyk|pre-commit-config\.yaml|cursorrules|cursorignore|DS_Store|slugignore)$/;
const configurations = /^(?:nest-cli\.json|nodemon(?:[.-][\w-]+)?\.json|(?:eslint|prettier|stylelint|commitlint|lint-staged|release|babel|jest|vitest|playwright|cypress|karma|wdio|nightwatch|ava|mocha|tsup|tsdown|rollup|rolldown|webpack|rspack|esbuild|postcss|tailwind|typedoc|knip|graphql-codegen|codegen|jasmine|taze|relativeci|i18next-parser)(?:[._-][A-Za-z0-9]+)*\.(?:config|conf|workspace|setup|preset)(?:[._-][A-Za-z0-9]+)*\.(?:[cm]?[jt]s|json|ya?ml)|(?:jest|vitest|karma|wdio|jasmine)(?:[._-][A-Za-z0-9]+)*\.(?:[cm]?[jt]s|json)|(?:oxlint|biome|tslint|cypress|codecov|renovate|lerna|nx|turbo|cspell|typedoc|knip|crowdin|lefthook|moon|release-please-config|skills|degit|codegen|tsoa|project|sonar-project)\.(?:jsonc?|json5|ya?ml|properties)|gulpfile(?:\.[\w-]+)*\.[cm]?[jt]s|Gruntfile(?:\.[\w-]+)*\.[cm]?[jt]s|Jenkinsfile|Makefile|Procfile(?:\.\w+)?|Vagrantfile|Tiltfile|Justfile|(?:azure|bitbucket)-pipelines\.yml|appveyor\.yml|cloudbuild\.ya?ml|skaffold\.ya?ml|fly\.toml|render\.yaml|railway\.(?:json|toml)|vercel\.json|netlify\.toml|mise\.toml|(?:[\w-]+\.)*(?:[Dd]ocker|[Cc]ontainer)file(?:[._-][\w.-]+)?|(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml|[\w.-]+\.code-workspace|[\w.-]+\.postman_(?:collection|environment)\.json)$/;
const folders = /^\.(?:husky|github|gitlab|vscode|idea|vs|circleci|changeset|storybook|devcontainer|semaphore|buildkite|githooks|hygen|claude|cursor|optic|install-scripts)$/;
function isTooling(name, isFolder) {
    if (isFolder)
        return folders.test(name);
    return name.startsWith('.') ? dotfiles.test(name) : isText(name) || configurations.test(name);
}
const ofManagers = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|\.npmrc(?:-\w+)?|\.yarnrc(?:\.yml)?|\.pnpmfile\.[cm]?js|\.yarn\/.*|patches\/.*\.patch)$/;
function isOfManager(path) {
    return ofManagers.test(path);
}
function isOfTypescript(name) {
    return /^[tj]sconfig(?:[._-][\w.-]+)?\.json$/.test(name);
}
const testFolders = /^(?:tests?|e2e|cypress|playwright)$/;
const testFoldersAnywhere = /(?:^|\/)__(?:tests?|mocks|snapshots|fixtures)__\//;
const testFiles = /[._-](?:test|tests|spec|e2e-spec|e2e|cy)\.[cm]?[jt]sx?$|\.snap$/;
function isTest(path) {
    const [first = '', second] = path.split('/');
    return (testFiles.test((0,app_paths/* nameOf */.Vb)(path)) || testFoldersAnywhere.test(path) || (second !== undefined && testFolders.test(first)));
}
const readBy = [
    { file: /^vite\.config\.[cm]?[jt]s$/, packages: ['vite', 'vite-express'] },
    { file: /^react-router\.config\.[cm]?[jt]s$/, packages: ['@react-router/dev'] },
    { file: /^svelte\.config\.[cm]?[jt]s$/, packages: ['@sveltejs/kit'] },
    { file: /^drizzle\.config\.[cm]?[jt]s$/, packages: ['drizzle-kit'] },
    {
        file: /^\.?env[.-](?:example|sample|template|dist)(?:[.-][\w-]+)?$|^env-example(?:-[\w-]+)?$/,
        packages: ['dotenv-safe', 'dotenv-extended', 'env-schema', 'dotenv-flow']
    }
];
const loaders = /(?<![\w-])(?:(?:typeorm-)?ts-node(?:-\w+)*|tsx|esno|esmo|babel-node|@babel\/(?:register|node)|@swc-node\/register|@swc\/register|swc-node|esbuild-register|esbuild-runner|sucrase\/register|tsm|jiti|vite-node|ts-eager|--experimental-(?:strip|transform)-types|bun|deno)(?![\w-])/;
const loadsSources = /['"](?:ts-node|tsx|jiti|@babel\/register|@swc-node\/register|@swc\/register|esbuild-register|sucrase\/register)(?:\/[\w./-]+)?['"]/;
const readsSources = /^(?:@mikro-orm\/reflection|ts-morph|typescript-json-schema|ts-json-schema-generator|next|nuxt|nuxt-edge|vike|vite-plugin-ssr|@?strapi(?:\/strapi)?|@keystone-6\/core|@keystonejs\/keystone|payload|@medusajs\/(?:medusa|framework)|directus|ghost|@redwoodjs\/\w+|blitz|sails|egg|@midwayjs\/\w+|@adonisjs\/core|@cedarjs\/\w+)$/;

// EXTERNAL MODULE: ./src/providers/node/package-json.ts
var package_json = __webpack_require__(5898);
;// CONCATENATED MODULE: ./src/providers/node/named-paths.ts


const quoted = /(['"`])((?:\\.|(?!\1)[^\\\n]){1,300})\1/g;
const word = /[^\s'"`,;]{1,300}/g;
const loads = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\(|\bmodule)\s*$/;
const handlesPaths = /\b(?:join|resolve|cwd|__dirname|dirname|static|sendFile|views|readdir\w*|readFile\w*|exists\w*|glob\w*|new URL)\b/;
const isFolderName = /^(?:src|sources?)$/;
const everywhere = /(?:^|['"`\s])(?:\.\/)?\*\*?\/[^'"`\n]{0,200}\bts\b/;
const glob = /[*?{}()[\]!|]/;
function namedPaths(text, names, reading) {
    const all = /\*\//.test(text) && text.split('\n').some((line) => everywhere.test(line) && !/dirname/.test(line));
    const found = new Set(all ? [''] : []);
    if (!names.some((name) => text.includes(name)))
        return [...found];
    const known = new Set(names);
    for (const line of text.split('\n')) {
        if (!names.some((name) => line.includes(name)))
            continue;
        for (const { index, written } of writtenIn(line, reading.code)) {
            if (reading.code && !reading.modules && loads.test(line.slice(Math.max(0, index - 40), index)))
                continue;
            const steps = stepsOf(written);
            const [first = ''] = steps;
            const name = (glob.test(first) ? first.split(/[^\w.-]+/) : [first]).find((one) => known.has(one));
            if (name === undefined)
                continue;
            if (steps.length === 1 && first === name && !isPath(written, line))
                continue;
            found.add(glob.test(first) ? name : plainSteps(steps).join('/'));
        }
    }
    return [...found];
}
function* writtenIn(line, code) {
    for (const match of line.matchAll(code ? quoted : word))
        yield { index: match.index, written: match[2] ?? match[0] };
}
function stepsOf(written) {
    const steps = [];
    const path = written
        .replace(/\$\{[^}]*\}/g, '')
        .replaceAll('\\\\', '/')
        .replace(/^\/app\//, '/');
    for (const step of path.split('/')) {
        if (step === '..')
            steps.pop();
        else if (step !== '' && step !== '.')
            steps.push(step);
    }
    return steps;
}
function plainSteps(steps) {
    const end = steps.findIndex((step) => glob.test(step));
    return end < 0 ? steps : steps.slice(0, end);
}
function isPath(written, line) {
    return /[./]/.test(written) || isFolderName.test(written) || handlesPaths.test(line);
}
const forOthers = /^(?:name|version|private|type|description|keywords|homepage|bugs|license|author|contributors|repository|funding|engines|os|cpu|packageManager|volta|workspaces|scripts|\w*ependencies|\w*ependenciesMeta|resolutions|overrides|pnpm|files|directories|publishConfig|types|typings|typesVersions|source|sideEffects|browserslist|babel|jest|vitest|ava|mocha|tap|nyc|c8|tsd|tsup|nodemonConfig|eslintConfig|eslintIgnore|prettier|stylelint|xo|standard|commitlint|commitizen|release|release-it|standard-version|lint-staged|husky|simple-git-hooks|pre-commit|size-limit|ts-node|nx|turbo|wireit|knip|man)$/;
const ofEntry = /^(?:main|module)$/;
function namedByManifest({ manifest, dependencies }, names, commands) {
    const isEntry = commands.length === 0 || commands.some((text) => /\s\.\/?(?:\s|$)/.test(text));
    const texts = Object.entries(manifest.table() ?? {}).flatMap(([key, value]) => forOthers.test(key) || (ofEntry.test(key) && !isEntry) ? [] : textsIn(value));
    const isCommand = (text) => {
        const [loader = ''] = loaders.exec(text) ?? [];
        const dependency = dependencies.get(loader);
        return loader !== '' && !(dependency && (0,package_json/* isInstalledForProduction */.Nr)(dependency));
    };
    return texts
        .filter((text) => !isCommand(text))
        .flatMap((text) => namedPaths(text, names, { modules: true, code: false }));
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

;// CONCATENATED MODULE: ./src/providers/node/shipped.ts






const mostCopies = 10;
const mostWithin = 6;
const mostFiles = 800;
const mostListed = 20_000;
const mostNames = 4;
async function shipped(shipping) {
    const files = await shipping.view.list();
    const isRead = [...shipping.own.dependencies.keys()].some((name) => readsSources.test(name));
    if (isRead || files.length > mostListed)
        return undefined;
    const idle = idleFiles(shipping, files);
    const names = [...new Set([...idle.keys()].map(topOf))];
    const named = names.length === 0 ? undefined : await namedIn(shipping, files, names, idle);
    if (!named)
        return undefined;
    const isKept = (path) => !idle.has(path) || named.some((one) => one === '' || isWithin(path, one));
    const { paths, gone } = cover(files, isKept);
    const worth = gone.filter((name) => isWorth(name, files));
    if (worth.length === 0 && !shipping.isAlone)
        return undefined;
    const isHidden = await hiddenFrom(shipping);
    const inContext = seen(files, paths, isHidden);
    const isFile = new Set(files);
    if (!inContext || inContext.filter((path) => !isFile.has(path)).length > mostCopies)
        return undefined;
    const because = `The app without ${someOf(worth.length === 0 ? gone : worth)}: nothing reads that when it runs`;
    return inContext.map((path) => {
        const place = (0,app_paths/* join */.fj)(shipping.at, path);
        return isFile.has(path)
            ? { value: { path: place }, reason: { because, file: place } }
            : { value: { path: asFolder(place) }, reason: { because } };
    });
}
function isWorth(gone, files) {
    return !gone.startsWith('.') && !files.includes(gone) && gone !== 'patches';
}
function someOf(names) {
    const more = names.length - mostNames;
    return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
function asFolder(path) {
    return /\.[A-Za-z0-9]+$/.test(path) ? `${path}/` : path;
}
function topOf(path) {
    return path.split('/', 1)[0] ?? path;
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
const typescript = /\.(?:[cm]?ts|tsx)$/;
const javascript = /\.(?:[cm]?js|jsx)$/;
const forTools = /^(?:prisma|drizzle|migrations?|seed(?:s|ers?)?|locales?)$/;
const programs = /^(?:index|server|app|main|worker)\.tsx?$/;
const assets = /(?:^|\/)(?:public|static|assets|views|templates|www|client|browser|vendor)\/|\.min\.js$/;
function idleFiles({ own, commands, parts, made, bundles, apart = [], isManaged, isAlone = false }, files) {
    const runs = (name) => {
        const dependency = own.dependencies.get(name);
        return dependency !== undefined && (0,package_json/* isInstalledForProduction */.Nr)(dependency);
    };
    const all = commands.join('\n');
    const runsSources = loaders.test(all);
    const compiles = parts.length > 0 && made.length > 0 && !runsSources;
    const pathsByConfig = runsSources || /tsconfig-paths/.test(all) || runs('tsconfig-paths');
    const keepsManager = isManaged || /(?:^|[\s;&|"'])(?:npm|npx|yarn|pnpm|pnpx|bun|bunx|corepack)(?=\s|$)/m.test(all);
    const isConfigured = runs('config') || runs('node-config-ts');
    const unread = readBy.filter(({ packages }) => !packages.some(runs)).map(({ file }) => file);
    const compiled = compiles ? compiledFolders(parts) : new Set();
    const sites = new Set(made.flatMap((path) => siteFolder(path, made, files, commands)));
    const typescriptFolders = new Set(files.filter((path) => typescript.test(path)).map(topOf));
    const isSource = (path, top) => {
        if (compiles && bundles.includes(top) && top !== path)
            return true;
        if (!compiles || forTools.test(top) || (isConfigured && top === 'config'))
            return false;
        if (typescript.test(path))
            return top !== path || isAlone || compiled.has(top) || /\.d\.[cm]?ts$/.test(path) || programs.test(path);
        return compiled.has(top) && javascript.test(path) && !assets.test(path);
    };
    const isOther = (path, top) => {
        const isTop = top === path;
        if (apart.some((folder) => isWithin(path, folder)))
            return true;
        if (sites.has(top))
            return !made.some((one) => isWithin(path, one));
        if (isOfManager(path))
            return !keepsManager;
        if (path === 'package.json')
            return isAlone;
        if (isTop && isOfTypescript(top))
            return !pathsByConfig;
        if (isTop && unread.some((file) => file.test(top)))
            return true;
        if (isTooling(top, !isTop) || isTest(path))
            return true;
        return typescriptFolders.has(top) && /(?:^|\/)README\.md$/i.test(path);
    };
    const found = new Map();
    for (const path of files) {
        const top = topOf(path);
        if (isOther(path, top))
            found.set(path, 'other');
        else if (isSource(path, top))
            found.set(path, 'source');
    }
    return found;
}
const compilers = /^(?:babel|swc|esbuild|tsup|tsdown|ncc|microbundle|bun)$/;
function compiledFolders(parts) {
    return new Set(parts
        .filter(({ words }) => compilers.test(words[0] ?? ''))
        .flatMap(({ words }) => words.slice(1))
        .filter((word) => /^(?:\.\/)?[\w-]+(?:\/|$)/.test(word))
        .map((word) => topOf(word.replace(/^\.\//, ''))));
}
function siteFolder(path, made, files, commands) {
    const top = topOf(path);
    const isApart = path !== top && files.includes(`${top}/package.json`);
    const isRun = made.includes(`${top}/node_modules`) || commands.some((text) => text.includes(top));
    return isApart && !isRun ? [top] : [];
}
const code = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$|^bin\/[\w-]+$/;
const data = /^(?:[^/]+|config\/[^/]+)\.(?:json5?|ya?ml|toml|ini)$|^\.\w+rc$/;
async function namedIn({ view, own, commands }, files, names, idle) {
    const found = new Set([
        ...commands.flatMap((text) => namedPaths(text, names, { modules: true, code: false })),
        ...namedByManifest(own, names, commands)
    ]);
    const read = files.filter((path) => isRead(path, idle));
    if (read.length > mostFiles)
        return undefined;
    const before = await madeBefore(view, files);
    for (const path of read) {
        const text = (await view.read(path)) ?? '';
        if (before.some((name) => text.includes(name)))
            return undefined;
        const isCode = code.test(path);
        for (const one of namedPaths(text, names, { modules: !idle.has(path), code: isCode }))
            found.add(one);
        if (isCode && loadsSources.test(text))
            found.add('');
        if (isCode && text.includes('tsconfig-paths'))
            names.filter(isOfTypescript).forEach((one) => found.add(one));
    }
    const index = indexOf(files, idle);
    return [...found].flatMap((one) => there(one, index));
}
const secret = /^(?:keys?|certs?|secrets?|credentials?|config|data|models?)$|[\w-]\.(?:json|ya?ml|toml|xml|csv|ini|conf|txt|pem|crt|p8|sqlite3?|db|wasm|onnx|bin|[cm]?js)$/;
async function madeBefore(view, files) {
    const lines = ((await view.read('.gitignore')) ?? '').split('\n').map((line) => line.trim().replace(/^\/|\/$/g, ''));
    return lines.filter((line) => /^[\w][\w./-]{2,}$/.test(line) && secret.test(line) && !isKnown(line, files));
}
function isKnown(path, files) {
    return isOfManager(path) || isTooling(topOf(path), false) || files.some((one) => isWithin(one, path));
}
function isRead(path, idle) {
    if (idle.has(path))
        return idle.get(path) === 'source' && code.test(path) && !/\.d\.[cm]?ts$/.test(path);
    return path !== 'package.json' && ((code.test(path) && !assets.test(path)) || data.test(path));
}
function indexOf(files, idle) {
    const isProgram = (path) => code.test(path) && idle.has(path);
    return {
        places: placesOf(files),
        programs: new Set(files.filter(isProgram).flatMap((path) => {
            const module = path.replace(code, '');
            return [path, module, module.replace(/\/index$/, '')];
        }))
    };
}
function placesOf(files) {
    const places = new Set(files);
    for (const file of files) {
        for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
            const folder = file.slice(0, at);
            if (places.has(folder))
                break;
            places.add(folder);
        }
    }
    return places;
}
function there(path, { places, programs }) {
    if (path !== '' && programs.has(path))
        return [topOf(path)];
    return path === '' || places.has(path) ? [path] : [];
}
function cover(files, isKept) {
    const paths = [];
    const gone = [];
    for (const [top, inside] of groups(files, '')) {
        const kept = inside.filter(isKept);
        if (inside.every((path) => isKept(path) || isTest(path)) && kept.length > 0)
            paths.push(top);
        else if (kept.length === 0)
            gone.push(top);
        else {
            const parts = within(inside, isKept, `${top}/`);
            paths.push(...(parts.length > mostWithin ? [top] : parts));
            if (parts.length <= mostWithin)
                gone.push(`sources in ${top}`);
        }
    }
    return { paths, gone };
}
function within(files, isKept, folder) {
    return [...groups(files, folder)].flatMap(([path, inside]) => {
        if (inside.every(isKept))
            return [path];
        return inside.some(isKept) ? within(inside, isKept, `${path}/`) : [];
    });
}
function groups(files, folder) {
    const found = new Map();
    for (const file of files) {
        const path = folder + topOf(file.slice(folder.length));
        const group = found.get(path);
        if (group)
            group.push(file);
        else
            found.set(path, [file]);
    }
    return found;
}
async function hiddenFrom({ view, context }) {
    const below = view.folder.slice(context.folder.length).replace(/^\//, '');
    const isHidden = (0,ignore/* hiddenFromContext */.w)((await context.read('.dockerignore')) ?? '', ignored/* ignored */.P);
    return (path) => isHidden((0,app_paths/* join */.fj)(below, path));
}
function seen(files, paths, isHidden) {
    const shown = placesOf(files.filter((file) => !isHidden(file)));
    const hasPart = (path) => shown.has(path);
    const there = paths.filter((path) => !isHidden(path) && hasPart(path));
    return paths.some((path) => !there.includes(path) && hasPart(path)) ? undefined : there;
}


/***/ })

};
;