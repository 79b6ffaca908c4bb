"use strict";
exports.id = 3035;
exports.ids = [3035,2144];
exports.modules = {

/***/ 5980:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutFolders: () => (/* binding */ withoutFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _dockerfile_ignore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9083);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3940);
/* harmony import */ var _named_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2144);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5626);
/* harmony import */ var _node_shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6776);







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
    const paths = await listed(app, draft, apart, ignored);
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
        phases: (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .mapValues */ .L)(phases, (phase, name) => (steps.has(name) ? { ...phase, onlyIncludeFiles: list } : phase)),
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
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder);
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
async function listed(app, { folder }, apart, ignored) {
    const all = await app.list();
    const inside = await (0,_named_inside_js__WEBPACK_IMPORTED_MODULE_2__.namedInside)(app, all, apart);
    if (!inside)
        return undefined;
    const isKept = (path) => !apart.some((one) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, one.folder)) || inside.paths.some((one) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, one));
    const below = folder?.value ?? '';
    const context = below === '' ? app : app.whole().below(app.folder.slice(0, -below.length).replace(/\/$/, ''));
    const isHidden = (0,_dockerfile_ignore_js__WEBPACK_IMPORTED_MODULE_6__/* .hiddenFromContext */ .w)((await context.read('.dockerignore')) ?? '', ignored);
    const isGone = (path) => isHidden((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(below, path));
    if (await isMadeBefore(app, all, inside.texts, isGone))
        return undefined;
    const paths = (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .seen */ .cI)(all, (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(all, isKept, ''), isGone);
    const isFile = new Set(all);
    const found = paths?.map((path) => ({ path: isFile.has(path) ? path : (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .asFolder */ .hS)(path), isFile: isFile.has(path) }));
    return found && found.filter((one) => !one.isFile).length <= mostFolders ? found : undefined;
}
async function isMadeBefore(app, files, texts, isGone) {
    const before = (await (0,_node_shipped_js__WEBPACK_IMPORTED_MODULE_3__/* .madeBefore */ .V)(app, files)).filter((name) => !isGone(name));
    return texts.some((text) => before.some((name) => text.includes(name)));
}


/***/ }),

/***/ 2144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedInside: () => (/* binding */ namedInside)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/providers/aside.ts
var aside = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/providers/node/not-at-run-time.ts
var not_at_run_time = __webpack_require__(2010);
;// CONCATENATED MODULE: ./src/providers/quoted.ts
const longest = 300;
function* quotedIn(text) {
    const quote = /["'`]/g;
    for (let found = quote.exec(text); found; found = quote.exec(text)) {
        const { index } = found;
        const end = endOf(text, index);
        if (end === undefined)
            continue;
        yield { written: text.slice(index + 1, end), index, end: end + 1 };
        quote.lastIndex = end + 1;
    }
}
function endOf(text, index) {
    const end = Math.min(text.length, index + longest + 2);
    for (let at = index + 1; at < end; at++) {
        if (text[at] === text[index])
            return at;
        if (text[at] === '\n')
            return undefined;
        if (text[at] === '\\')
            at++;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
;// CONCATENATED MODULE: ./src/providers/walks.ts


const walks = /(?<!\b(?:ast\.|def |function ))\b(?:listdir|f?walk(?:Sync)?|scandir|iterdir|i?glob(?:\.\w+)?|rglob|globSync|globby\w*|fastGlob|fg(?:\.\w+)?|readdir(?:Sync)?|readDir(?:Sync)?|opendir(?:Sync)?|expandGlob(?:Sync)?|copytree|cpSync|make_archive|chdir)[ \t]*\(/g;
const servesAll = /\bstatic\([ \t]*(?:__dirname|process\.cwd\(\)|["'`]\.?\/?["'`])[ \t]*[),]|\b(?:fsRoot|directory|static_folder|template_folder|root)[ \t]*[:=][ \t]*(?:__dirname\b|["'`](?:\.\/?)?["'`])/;
const here = /^(?:__dirname|import\.meta\.dirname|(?:os\.path\.)?(?:dirname|abspath|realpath)\([\w.()]*__file__[)]*|(?:\w+\.)?Path\(__file__\)(?:\.resolve\(\))?\.parent)$/;
const walks_longest = 300;
function walksInto(path, text, folder) {
    if (servesAll.test(text))
        return true;
    for (const { 0: call, index } of text.matchAll(walks)) {
        const begin = index + call.length;
        const first = firstArgument(text.slice(begin, begin + walks_longest));
        const receiver = text
            .slice(Math.max(0, index - walks_longest), index)
            .split(/[\n\r;]/)
            .at(-1) ?? '';
        const from = (0,paths/* folderOf */.yS)(path);
        if (here.test(first) && (call.startsWith('chdir') || (from !== '' && !folder.startsWith(`${from}/`))))
            continue;
        const isDeep = /^rglob|^iterdir/.test(call);
        if (!(isElsewhere(receiver, folder) || (!isDeep && isElsewhere(first, folder))))
            return true;
    }
    return false;
}
function firstArgument(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const sign = text[at] ?? '';
        if (/[([{]/.test(sign))
            depth++;
        else if (/[)\]}]/.test(sign))
            depth--;
        if (depth < 0 || (depth === 0 && sign === ','))
            return text.slice(0, at).trim();
    }
    return text.trim();
}
function isElsewhere(text, folder) {
    if (/environ|getenv|\benv\b/.test(text))
        return false;
    const written = [...quotedIn(text)].map((one) => one.written);
    const steps = written
        .join('/')
        .replace(/^\/app(?=\/|$)/, '')
        .split('/')
        .filter((step) => step !== '' && step !== '.');
    const [first] = steps;
    if (first === undefined || steps.includes('..') || /[*?[\]{}$()]/.test(first))
        return false;
    return first !== folder.split('/')[0];
}

;// CONCATENATED MODULE: ./src/providers/named-inside.ts





const code = /\.(?:py|[cm]?[jt]sx?)$|^bin\/[\w-]+$/;
const ofBrowsers = /(?:^|\/)(?:static|public|assets|www|vendor)\/.*\.[cm]?[jt]sx?$/;
const data = /(?:^|\/)(?:config|settings|conf|app|application|server|default|production)[\w.-]*\.(?:json5?|ya?ml|toml|ini|cfg)$/;
const tests = /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|[^/]*\.(?:test|spec))\.\w+$/;
const mostFiles = 800;
const mostConstants = 8;
const named_inside_longest = 300_000;
const longestLine = 300;
async function namedInside(app, files, apart) {
    const isApart = (path) => apart.some(({ folder }) => path.startsWith(`${folder}/`));
    if (files.some((path) => isApart(path) && path.endsWith('.py')))
        return undefined;
    const read = files.filter((path) => !isApart(path) && (code.test(path) || data.test(path)) && isOwn(path));
    if (read.length > mostFiles)
        return undefined;
    const sources = [];
    for (const path of read) {
        const text = await app.read(path);
        if (text !== undefined &&
            text.length > named_inside_longest &&
            apart.some(({ folder }) => text.includes(external_node_path_.posix.basename(folder))))
            return undefined;
        if (text !== undefined && text.length <= named_inside_longest)
            sources.push({ path, text: withoutComments(path, text) });
    }
    const paths = [];
    for (const { folder, made } of apart) {
        if (sources.some(({ path, text }) => walksInto(path, text, folder)))
            return undefined;
        const isFolder = (rest) => made.includes(rest) || files.some((file) => file.startsWith(`${folder}/${rest}/`));
        const found = namesIn(sources, folder, isFolder);
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
    return { paths, texts: sources.map(({ text }) => text) };
}
function isOwn(path) {
    if (tests.test(path) || ofBrowsers.test(path) || (0,not_at_run_time/* isTooling */.po)(path, false))
        return false;
    return !path.split('/').some((step) => (0,aside/* isAside */.Zl)(step) && step !== 'scripts');
}
function isModule(file, path) {
    return file.startsWith(`${path}.`) && code.test(file);
}
function withoutComments(path, text) {
    return path.endsWith('.py')
        ? text.replace(/^[ \t]*#.*$/gm, '').replace(/(["'])[ \t]+\1/g, '')
        : text.replace(/^[ \t]*(?:\/\/|\*|\/\*).*$/gm, '');
}
const joins = /\b(?:join|resolve|joinpath|safe_join|Path|PurePath)[ \t]*\(((?:[^()]|\([^()]*\)){1,300})\)/g;
const inJoin = /\b(?:join|resolve|joinpath|safe_join|Path|PurePath|send_from_directory)\s*\((?:[^()]|\([^()]*\))*$/;
const below = /(["'`])\s*\/\s*[rbfu]?["'`]/g;
const added = /(["'`])\s*\+\s*[rbfu]?["'`]/g;
const listed = /(["'`])\s*,\s*[rbfu]?["'`]/g;
const constant = /^\s*(?:export\s+)?(?:const\s+|let\s+|var\s+)?([A-Za-z_]\w*)\s*(?::[^=\n]{1,40})?=([^=[{\n]*)$/;
const otherCalls = /\b(?!(?:join|resolve|joinpath|Path|PurePath|str|abspath|realpath|normpath|dirname|cwd|getcwd)\s*\()\w+\s*\(/;
const goesOn = /^\s*(?:[+%]|\.format\b)/;
const bare = /^([ \t]*(?:-[ \t]+)?(?:[\w.-]+[ \t]*[:=][ \t]*)?)([\w./-]+)[ \t]*$/gm;
function namesIn(texts, folder, isFolder) {
    const name = external_node_path_.posix.basename(folder);
    const above = folder.split('/').slice(0, -1);
    const found = new Set();
    const constants = new Set();
    const spelled = texts.map(withWholePaths);
    for (const text of spelled) {
        if (![name, ...above].some((step) => text.includes(step)))
            continue;
        for (const quoted of quotedIn(text)) {
            const { written, index, end } = quoted;
            const isPart = goesOn.test(text.slice(end, end + 40));
            const rest = behind(written, name);
            const names = rest === undefined ? above.filter((step) => behind(written, step) !== undefined) : [name];
            if (names.length === 0) {
                if (/\s/.test(written) && text.startsWith('.split(', end) && written.split(/[\s,]+/).includes(name))
                    return undefined;
                continue;
            }
            const known = plain(rest ?? behind(written, names.at(-1) ?? '') ?? '', isPart, isFolder);
            if (rest === undefined && known !== '')
                continue;
            if (known !== '')
                found.add(known);
            else if (rest !== undefined && rest.replace(/\/$/, '') !== '')
                return undefined;
            else {
                const line = lineBefore(text, index);
                if (isWord(quoted, line, text))
                    continue;
                const [, variable, before = ''] = constant.exec(line) ?? [];
                if (variable === undefined || rest === undefined || otherCalls.test(before))
                    return undefined;
                constants.add(variable);
            }
        }
    }
    if (constants.size > mostConstants)
        return undefined;
    for (const variable of constants) {
        const rests = stepsOf(spelled, variable, isFolder);
        if (!rests)
            return undefined;
        rests.forEach((rest) => found.add(rest));
    }
    return found.has('') ? undefined : [...found];
}
function withWholePaths({ path, text }) {
    return (code.test(path) || path.endsWith('json') ? text : text.replace(bare, '$1"$2"'))
        .replace(below, '/')
        .replace(added, '')
        .replace(joins, (call) => call.replace(listed, '/'))
        .replace(/\/{2,}/g, (slashes, at, all) => (all[at - 1] === ':' ? slashes : '/'));
}
function behind(written, name) {
    const steps = written.split('/').filter((step) => step !== '' && step !== '.');
    const at = steps.indexOf(name);
    return at < 0 ? undefined : steps.slice(at + 1).join('/');
}
function plain(rest, isPart, isFolder) {
    const steps = rest.split('/');
    const first = steps.findIndex((step) => /[*?{}$[\]<>%]/.test(step));
    const end = first < 0 && isPart ? steps.length - 1 : first;
    if (end < 0)
        return rest;
    const [begun = ''] = /^[\w.-]+(?=\$?\{|$)/.exec(steps[end] ?? '') ?? [];
    const longer = [...steps.slice(0, end), begun].join('/').replace(/\/$/, '');
    return begun === '' || isFolder(longer) ? longer : steps.slice(0, end).join('/');
}
function lineBefore(text, at) {
    const before = text.slice(Math.max(0, at - longestLine), at);
    return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}
const naming = /\b(?:Blueprint|getLogger|get_logger|url_for|reverse|print|console\.\w+|log(?:ger|ging)?\.\w+)\(\s*$|\.(?:get|getlist|pop|has|header)\(\s*$|\b(?:app_name|namespace)\s*=\s*$|(?:[=!]=|\bcase)\s*$/;
const loading = /\bfrom\s*$|\bimport\s*\(?\s*$|\brequire\s*\(\s*$/;
function isWord({ written, end }, line, text) {
    if (loading.test(line))
        return /^[\w@]/.test(written);
    if (/[./]/.test(written))
        return false;
    const after = text.slice(end, end + 40);
    return naming.test(line) || /^\s*(?:[=!]==?|in\b)/.test(after) || (/[\w)\]]\[\s*$/.test(line) && /^\s*\]/.test(after));
}
function stepsOf(texts, variable, isFolder) {
    const found = [];
    let used = 0;
    const uses = new RegExp(`(?<![\\w"'\`])${variable}\\b(?=(.{0,160}))`, 'g');
    for (const text of texts) {
        for (const { 1: rest = '', index } of text.matchAll(uses)) {
            const line = lineBefore(text, index);
            if (/^\s*(?::[^=]{1,40})?=(?!=)/.test(rest))
                continue;
            if (/^\s+as\b/.test(rest))
                return undefined;
            if (/\bimport\b[^()=]*$|\b(?:const|let|var|global)\s+(?:[\w$]+\s*,\s*)*$/.test(line))
                continue;
            used++;
            const [whole, step] = /^\s*(?:\)?\s*[/+]|\.joinpath\()\s*[rbfu]?["'`]([^"'`]+)["'`]/.exec(rest) ??
                (inJoin.test(line) ? /^\s*\)?\s*,\s*[rbfu]?["'`]([^"'`]+)["'`]/.exec(rest) : undefined) ??
                /^\}\/([^`"']+)/.exec(rest) ??
                [];
            if (whole !== undefined && step !== undefined) {
                const isPart = goesOn.test(rest.slice(whole.length));
                const path = step.replace(/^\//, '');
                found.push(plain(isPart ? path : path.replace(/\/$/, ''), isPart, isFolder).replace(/\/$/, ''));
            }
            else if (!/^\.(?:exists|is_dir|isDirectory)\(/.test(rest))
                return undefined;
        }
    }
    return used === 0 ? undefined : found;
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