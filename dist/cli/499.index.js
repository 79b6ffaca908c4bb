"use strict";
exports.id = 499;
exports.ids = [499];
exports.modules = {

/***/ 5506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   Z: () => (/* binding */ isAside)
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
    'docs',
    'doc',
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
const template = /\{[{%]/;
function isAside(step) {
    return aside.has(step.toLowerCase()) || ofTests.test(step) || step.startsWith('.') || isTemplate(step);
}
function isTemplate(path) {
    return template.test(path);
}


/***/ }),

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


/***/ })

};
;