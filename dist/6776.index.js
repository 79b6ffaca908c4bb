"use strict";
exports.id = 6776;
exports.ids = [6776];
exports.modules = {

/***/ 5626:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   hS: () => (/* binding */ asFolder),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
function topOf(path) {
    return path.split('/', 1)[0] ?? path;
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function asFolder(path) {
    return /\.[A-Za-z0-9]+$/.test(path) ? `${path}/` : path;
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
const unlisted = /^(?:<<|!|\s)|\s$/;
function seen(files, paths, isHidden) {
    if (paths.some((path) => unlisted.test(path)))
        return undefined;
    const shown = placesOf(files.filter((file) => !isHidden(file)));
    const hasPart = (path) => shown.has(path);
    const there = paths.filter((path) => !isHidden(path) && hasPart(path));
    return paths.some((path) => !there.includes(path) && hasPart(path)) ? undefined : there;
}


/***/ }),

/***/ 2010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ isOfManager),
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   Xm: () => (/* binding */ isOfTypescript),
/* harmony export */   as: () => (/* binding */ readBy),
/* harmony export */   bS: () => (/* binding */ loaders),
/* harmony export */   iK: () => (/* binding */ loadsSources),
/* harmony export */   of: () => (/* binding */ readsSources),
/* harmony export */   po: () => (/* binding */ isTooling)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

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
    return (testFiles.test((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) || testFoldersAnywhere.test(path) || (second !== undefined && testFolders.test(first)));
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


/***/ }),

/***/ 6776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ madeBefore),
  E: () => (/* binding */ shipped)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/dockerfile/ignore.ts + 1 modules
var ignore = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/providers/node/ignored.ts
var ignored = __webpack_require__(7729);
// EXTERNAL MODULE: ./src/providers/node/not-at-run-time.ts
var not_at_run_time = __webpack_require__(2010);
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
        let handles;
        for (const { index, written } of writtenIn(line, reading.code)) {
            if (reading.code && !reading.modules && loads.test(line.slice(Math.max(0, index - 40), index)))
                continue;
            const steps = stepsOf(written);
            const [first = ''] = steps;
            const name = (glob.test(first) ? first.split(/[^\w.-]+/) : [first]).find((one) => known.has(one));
            if (name === undefined)
                continue;
            const isAlone = steps.length === 1 && first === name && !isSpelledAsPath(written);
            if (isAlone && !(handles ??= handlesPaths.test(line)))
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
function isSpelledAsPath(written) {
    return /[./]/.test(written) || isFolderName.test(written);
}
const forOthers = /^(?:name|version|private|type|description|keywords|homepage|bugs|license|author|contributors|repository|funding|engines|os|cpu|packageManager|volta|workspaces|scripts|\w*ependencies|\w*ependenciesMeta|resolutions|overrides|pnpm|files|directories|publishConfig|types|typings|typesVersions|source|sideEffects|browserslist|babel|jest|vitest|ava|mocha|tap|nyc|c8|tsd|tsup|nodemonConfig|eslintConfig|eslintIgnore|prettier|stylelint|xo|standard|commitlint|commitizen|release|release-it|standard-version|lint-staged|husky|simple-git-hooks|pre-commit|size-limit|ts-node|nx|turbo|wireit|knip|man)$/;
const ofEntry = /^(?:main|module)$/;
function namedByManifest({ manifest, dependencies }, names, commands) {
    const isEntry = commands.length === 0 || commands.some((text) => /\s\.\/?(?:\s|$)/.test(text));
    const texts = Object.entries(manifest.table() ?? {}).flatMap(([key, value]) => forOthers.test(key) || (ofEntry.test(key) && !isEntry) ? [] : textsIn(value));
    const isCommand = (text) => {
        const [loader = ''] = not_at_run_time/* loaders */.bS.exec(text) ?? [];
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

// EXTERNAL MODULE: ./src/providers/listing.ts
var listing = __webpack_require__(5626);
;// CONCATENATED MODULE: ./src/providers/node/shipped.ts







const mostCopies = 10;
const mostWithin = 6;
const mostFiles = 800;
const mostListed = 20_000;
const mostNames = 4;
async function shipped(shipping) {
    const files = await shipping.view.list();
    const isRead = [...shipping.own.dependencies.keys()].some((name) => not_at_run_time/* readsSources */.of.test(name));
    if (isRead || files.length > mostListed)
        return undefined;
    const idle = idleFiles(shipping, files);
    const names = [...new Set([...idle.keys()].map(listing/* topOf */.HX))];
    const named = names.length === 0 ? undefined : await namedIn(shipping, files, names, idle);
    if (!named)
        return undefined;
    const isKept = (path) => !idle.has(path) || named.some((one) => one === '' || (0,listing/* isWithin */.UO)(path, one));
    const { paths, gone } = cover(files, isKept);
    const worth = gone.filter((name) => isWorth(name, files));
    if (worth.length === 0 && !shipping.isAlone)
        return undefined;
    const isHidden = await hiddenFrom(shipping);
    const inContext = (0,listing/* seen */.cI)(files, paths, isHidden);
    const isFile = new Set(files);
    if (!inContext || inContext.filter((path) => !isFile.has(path)).length > mostCopies)
        return undefined;
    const because = `The app without ${someOf(worth.length === 0 ? gone : worth)}: nothing reads that when it runs`;
    return inContext.map((path) => {
        const place = (0,app_paths/* join */.fj)(shipping.at, path);
        return isFile.has(path)
            ? { value: { path: place }, reason: { because, file: place } }
            : { value: { path: (0,listing/* asFolder */.hS)(place) }, reason: { because } };
    });
}
function isWorth(gone, files) {
    return !gone.startsWith('.') && !files.includes(gone) && gone !== 'patches';
}
function someOf(names) {
    const more = names.length - mostNames;
    return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
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
    const runsSources = not_at_run_time/* loaders */.bS.test(all);
    const compiles = parts.length > 0 && made.length > 0 && !runsSources;
    const pathsByConfig = runsSources || /tsconfig-paths/.test(all) || runs('tsconfig-paths');
    const keepsManager = isManaged || /(?:^|[\s;&|"'])(?:npm|npx|yarn|pnpm|pnpx|bun|bunx|corepack)(?=\s|$)/m.test(all);
    const isConfigured = runs('config') || runs('node-config-ts');
    const unread = not_at_run_time/* readBy */.as.filter(({ packages }) => !packages.some(runs)).map(({ file }) => file);
    const compiled = compiles ? compiledFolders(parts) : new Set();
    const sites = new Set(made.flatMap((path) => siteFolder(path, made, files, commands)));
    const typescriptFolders = new Set(files.filter((path) => typescript.test(path)).map(listing/* topOf */.HX));
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
        if (apart.some((folder) => (0,listing/* isWithin */.UO)(path, folder)))
            return true;
        if (sites.has(top))
            return !made.some((one) => (0,listing/* isWithin */.UO)(path, one));
        if ((0,not_at_run_time/* isOfManager */.Nf)(path))
            return !keepsManager;
        if (path === 'package.json')
            return isAlone;
        if (isTop && (0,not_at_run_time/* isOfTypescript */.Xm)(top))
            return !pathsByConfig;
        if (isTop && unread.some((file) => file.test(top)))
            return true;
        if ((0,not_at_run_time/* isTooling */.po)(top, !isTop) || (0,not_at_run_time/* isTest */.Nu)(path))
            return true;
        return typescriptFolders.has(top) && /(?:^|\/)README\.md$/i.test(path);
    };
    const found = new Map();
    for (const path of files) {
        const top = (0,listing/* topOf */.HX)(path);
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
        .map((word) => (0,listing/* topOf */.HX)(word.replace(/^\.\//, ''))));
}
function siteFolder(path, made, files, commands) {
    const top = (0,listing/* topOf */.HX)(path);
    const isApart = path !== top && files.includes(`${top}/package.json`);
    const isRun = made.includes(`${top}/node_modules`) || commands.some((text) => text.includes(top));
    return isApart && !isRun ? [top] : [];
}
const code = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$|^bin\/[\w-]+$/;
const data = /^(?:[^/]+|config\/[^/]+)\.(?:json5?|ya?ml|toml|ini)$|^\.\w+rc$/;
async function namedIn({ view, own, commands, apart = [] }, files, names, idle) {
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
        if (isCode && not_at_run_time/* loadsSources */.iK.test(text))
            found.add('');
        if (isCode && text.includes('tsconfig-paths'))
            names.filter(not_at_run_time/* isOfTypescript */.Xm).forEach((one) => found.add(one));
    }
    for (const one of await namedApart(view, files, apart))
        found.add(one);
    const index = indexOf(files, idle);
    return [...found].flatMap((one) => there(one, index));
}
async function namedApart(view, files, apart) {
    if (apart.length === 0)
        return [];
    const { namedInside } = await __webpack_require__.e(/* import() */ 2144).then(__webpack_require__.bind(__webpack_require__, 2144));
    const folders = apart.map((folder) => ({ folder, made: [] }));
    return (await namedInside(view, files, folders))?.paths ?? apart;
}
const secret = /^(?:keys?|certs?|secrets?|credentials?|config|data|models?)$|[\w-]\.(?:json|ya?ml|toml|xml|csv|ini|conf|txt|pem|crt|p8|sqlite3?|db|wasm|onnx|bin|[cm]?js)$/;
async function madeBefore(view, files) {
    const lines = ((await view.read('.gitignore')) ?? '').split('\n').map((line) => line.trim().replace(/^\/|\/$/g, ''));
    return lines.filter((line) => /^[\w][\w./-]{2,}$/.test(line) && secret.test(line) && !isKnown(line, files));
}
function isKnown(path, files) {
    return (0,not_at_run_time/* isOfManager */.Nf)(path) || (0,not_at_run_time/* isTooling */.po)((0,listing/* topOf */.HX)(path), false) || files.some((one) => (0,listing/* isWithin */.UO)(one, path));
}
function isRead(path, idle) {
    if (idle.has(path))
        return idle.get(path) === 'source' && code.test(path) && !/\.d\.[cm]?ts$/.test(path);
    return path !== 'package.json' && ((code.test(path) && !assets.test(path)) || data.test(path));
}
function indexOf(files, idle) {
    const isProgram = (path) => code.test(path) && idle.has(path);
    return {
        places: (0,listing/* placesOf */.ek)(files),
        programs: new Set(files.filter(isProgram).flatMap((path) => {
            const module = path.replace(code, '');
            return [path, module, module.replace(/\/index$/, '')];
        }))
    };
}
function there(path, { places, programs }) {
    if (path !== '' && programs.has(path))
        return [(0,listing/* topOf */.HX)(path)];
    return path === '' || places.has(path) ? [path] : [];
}
function cover(files, isKept) {
    const paths = [];
    const gone = [];
    for (const [top, inside] of (0,listing/* groups */.TN)(files, '')) {
        const kept = inside.filter(isKept);
        if (inside.every((path) => isKept(path) || (0,not_at_run_time/* isTest */.Nu)(path)) && kept.length > 0)
            paths.push(top);
        else if (kept.length === 0)
            gone.push(top);
        else {
            const parts = (0,listing/* within */.ux)(inside, isKept, `${top}/`);
            paths.push(...(parts.length > mostWithin ? [top] : parts));
            if (parts.length <= mostWithin)
                gone.push(`sources in ${top}`);
        }
    }
    return { paths, gone };
}
async function hiddenFrom({ view, context }) {
    const below = view.folder.slice(context.folder.length).replace(/^\//, '');
    const isHidden = (0,ignore/* hiddenFromContext */.w)((await context.read('.dockerignore')) ?? '', ignored/* ignored */.P);
    return (path) => isHidden((0,app_paths/* join */.fj)(below, path));
}


/***/ })

};
;