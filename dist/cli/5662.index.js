"use strict";
exports.id = 5662;
exports.ids = [5662,6719];
exports.modules = {

/***/ 5675:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   m3: () => (/* binding */ cannotStart),
/* harmony export */   tm: () => (/* binding */ runBoundedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


const elsewhere = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_PREFIX'
];
const refused = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'];
function startGit(args, reach) {
    const options = { env: environment(reach), windowsHide: true, ...(reach && { timeout: reach.seconds * 1000 }) };
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safely, ...args], options);
}
const safely = ['--no-replace-objects', ...refused.flatMap((setting) => ['-c', setting])];
function environment(reach) {
    const own = Object.entries(process.env).filter(([name]) => !elsewhere.includes(name));
    return {
        ...Object.fromEntries(own),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: reach?.protocols ?? 'none'
    };
}
async function runGit(args) {
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const out = [];
    const err = [];
    const code = await exec('git', [...safely, ...args], {
        env: environment(),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: (chunk) => out.push(chunk), stderr: (chunk) => err.push(chunk) }
    }).catch((error) => {
        throw cannotStart(error instanceof Error ? error : new Error(String(error)));
    });
    return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') };
}
function runBoundedGit(args, { reach, take }) {
    return new Promise((resolve, reject) => {
        const git = startGit(args, reach);
        const out = [];
        const err = [];
        const orEnd = (work) => {
            try {
                work();
            }
            catch (error) {
                git.stdout.removeAllListeners('data');
                git.kill();
                reject(error instanceof Error ? error : new Error(String(error)));
            }
        };
        git.stdout.on('data', (chunk) => {
            if (take === undefined)
                out.push(chunk);
            else
                orEnd(() => take(chunk));
        });
        git.stderr.on('data', (chunk) => err.push(chunk));
        git.stdin.on('error', () => undefined).end();
        git.on('error', (error) => reject(cannotStart(error)));
        git.on('close', (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }));
    });
}
function cannotStart(error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `git could not be started: ${error.message}`,
        fix: 'Install git, or give a folder instead of REPO#REF.'
    });
}


/***/ }),

/***/ 2531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y_: () => (/* binding */ changedFiles),
  P0: () => (/* binding */ differsFromCommit),
  Dn: () => (/* binding */ isTouched)
});

// EXTERNAL MODULE: ./src/app/git-command.ts
var git_command = __webpack_require__(5675);
;// CONCATENATED MODULE: ./src/app/git-filters.ts

async function withoutOwnFilters(gitRoot) {
    const asked = ['config', '-z', '--show-scope', '--get-regexp', '^filter\\..*\\.(clean|process)$'];
    const { code, stdout } = await (0,git_command/* runGit */.EO)(['-C', gitRoot, ...asked]);
    if (code === 1)
        return [];
    if (code !== 0)
        return undefined;
    const fields = stdout.toString('utf8').split('\0');
    const keys = new Set();
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [scope = '', entry = ''] = fields.slice(at, at + 2);
        if (!ownScopes.has(scope) || ownLfs.has(entry))
            continue;
        keys.add(entry.split('\n', 1)[0] ?? '');
    }
    const settings = [...keys].flatMap((key) => [`${key}=`, `${key.replace(/\.[a-z]+$/, '.required')}=false`]);
    if ([...keys].some((key) => key.includes('=')))
        return undefined;
    return settings.flatMap((setting) => ['-c', setting]);
}
const ownScopes = new Set(['local', 'worktree']);
const ownLfs = new Set([
    'filter.lfs.clean\ngit-lfs clean -- %f',
    'filter.lfs.process\ngit-lfs filter-process'
]);

// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
;// CONCATENATED MODULE: ./src/changed.ts



async function changedFiles(gitRoot, base) {
    const git = (...args) => (0,git_command/* runGit */.EO)(['-C', gitRoot, ...args]).then(({ code, stdout }) => (code === 0 ? stdout.toString('utf8') : undefined), () => undefined);
    const from = (await git('merge-base', base, 'HEAD'))?.trim() ?? base;
    const filters = await withoutOwnFilters(gitRoot);
    if (filters === undefined)
        return undefined;
    const options = ['--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty', '-z'];
    const names = await git(...filters, 'diff', ...options, from, '--');
    return names?.split('\0').filter((name) => name !== '');
}
async function differsFromCommit(gitRoot, folder) {
    const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty'];
    const filters = await withoutOwnFilters(gitRoot);
    if (filters === undefined)
        return false;
    const place = ['-C', gitRoot, '--literal-pathspecs', ...filters];
    const args = [...place, 'status', ...options, '--', folder === '' ? '.' : folder];
    const { code, stdout } = await (0,git_command/* runGit */.EO)(args);
    return code === 0 && stdout.length > 0;
}
function isTouched(plan, folder, files, above = '') {
    const read = pathsOf(plan).flatMap((path) => (0,app_paths/* normalise */.j7)([folder, above, path].filter((one) => one !== '').join('/')) ?? []);
    const paths = new Set([folder, ...read]);
    return files.some((file) => [...paths].some((path) => path === '' || path === file || file.startsWith(`${path}/`)));
}
function pathsOf({ phases, start, reasons, folder }) {
    const context = folder === undefined ? '.' : folder.split('/').fill('..').join('/');
    const read = Object.entries(phases).flatMap(([name, { onlyIncludeFiles, cmds = [], folder: own }]) => {
        if (!onlyIncludeFiles)
            return name !== 'setup' && cmds.length > 0 ? [context] : [];
        return own === undefined ? onlyIncludeFiles : onlyIncludeFiles.map((path) => [context, own, path].join('/'));
    });
    const given = (start.files ?? []).filter(({ from, path }) => from === undefined && !path.startsWith('/'));
    return [...read, ...given.map(({ path }) => path), ...reasons.flatMap(({ file }) => file ?? [])];
}


/***/ }),

/***/ 5662:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/app/context.ts
var app_context = __webpack_require__(3964);
// EXTERNAL MODULE: ./src/app/git-command.ts
var git_command = __webpack_require__(5675);
// EXTERNAL MODULE: ./src/app/git-folder.ts + 1 modules
var git_folder = __webpack_require__(5153);
// EXTERNAL MODULE: ./src/changed.ts + 1 modules
var changed = __webpack_require__(2531);
// EXTERNAL MODULE: ./src/commit.ts
var src_commit = __webpack_require__(6390);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(3102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/plan/finish.ts
var finish = __webpack_require__(7332);
;// CONCATENATED MODULE: ./src/plan/diff-pair.ts



const nothing = { providers: [], variables: {}, phases: {}, start: {} };
function side(plan) {
    const reasons = new Map((plan?.reasons ?? []).map((reason) => [reason.field, reason]));
    return {
        plan: plan ?? nothing,
        why: (...path) => {
            for (let length = path.length; length > 0; length--) {
                const reason = reasons.get(pointerOf(path.slice(0, length)));
                if (reason !== undefined)
                    return [reason];
            }
            return [];
        }
    };
}
function pointerOf(path) {
    return path.map((step) => `/${(0,finish/* escapePointer */.lZ)(String(step))}`).join('');
}
function change({ base, head }, about, before, after) {
    const { path } = after ?? before ?? {};
    if (path === undefined || before?.text === after?.text)
        return undefined;
    return {
        field: pointerOf(path),
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        ...about,
        ...(before !== undefined && { before: before.text }),
        ...(after !== undefined && { after: after.text }),
        reasons: {
            before: reasonsOf(base, before),
            after: reasonsOf(head, after)
        }
    };
}
function reasonsOf({ why }, at) {
    const reasons = (at === undefined ? [] : (at.because ?? [at.path])).flatMap((path) => why(...path));
    const sayings = reasons.map(({ because, file, line, setting }) => [because, file, line, setting].join('\0'));
    return reasons.filter((_, index) => sayings.indexOf(sayings[index] ?? '') === index);
}
function valueChanges(pair, about, path, get) {
    const at = (plan) => {
        const text = get(plan);
        return text === undefined ? undefined : { text, path };
    };
    return present([change(pair, about, at(pair.base.plan), at(pair.head.plan))]);
}
function mapChanges(pair, about, path, get) {
    const { secret, ...rest } = about;
    const before = get(pair.base.plan) ?? {};
    const after = get(pair.head.plan) ?? {};
    const at = (map, name) => {
        const text = Object.hasOwn(map, name) ? map[name] : undefined;
        return text === undefined ? undefined : { text, path: [...path, name] };
    };
    return namesOf(before, after).flatMap((name) => {
        const found = change(pair, { ...rest, name }, at(before, name), at(after, name));
        return found === undefined ? [] : [secret === true ? withoutTexts(found) : found];
    });
}
function withoutTexts({ before, after, ...rest }) {
    return rest;
}
function items(list, ...path) {
    return (list ?? []).map((text, index) => ({ text, path: [...path, index] }));
}
function setChanges(pair, about, get) {
    const [before, after] = [byText(get(pair.base.plan)), byText(get(pair.head.plan))];
    const all = [...new Set([...before.keys(), ...after.keys()])].sort(src_text/* byCodePoint */.HH);
    return present(all.map((text) => change(pair, about, before.get(text), after.get(text))));
}
function byText(list) {
    return new Map(list.map((item) => [item.text, item]));
}
const mostEdits = 1000;
function sequenceChanges(pair, about, get) {
    const [before, after] = [get(pair.base.plan), get(pair.head.plan)];
    const texts = [before, after].map((list) => list.map(({ text }) => text));
    const runs = diffArrays(texts[0] ?? [], texts[1] ?? [], { maxEditLength: mostEdits }) ?? [
        { removed: true, added: false, count: before.length },
        { removed: false, added: true, count: after.length }
    ];
    const changes = [];
    const waiting = { gone: [], came: [] };
    const settle = () => {
        const { gone, came } = waiting;
        for (let at = 0; at < Math.max(gone.length, came.length); at++)
            changes.push(change(pair, about, gone[at], came[at]));
        Object.assign(waiting, { gone: [], came: [] });
    };
    let inBase = 0;
    let inHead = 0;
    for (const { added, removed, count } of runs) {
        if (!added && !removed)
            settle();
        if (removed)
            waiting.gone = before.slice(inBase, inBase + count);
        if (added)
            waiting.came = after.slice(inHead, inHead + count);
        if (!added)
            inBase += count;
        if (!removed)
            inHead += count;
    }
    settle();
    return present(changes);
}
function namesOf(...maps) {
    return [...new Set(maps.flatMap((map) => Object.keys(map)))].sort(src_text/* byCodePoint */.HH);
}
function present(changes) {
    return changes.filter((one) => one !== undefined);
}

;// CONCATENATED MODULE: ./src/plan/diff-fields.ts

const values = [
    ['kind', 'kind of app', ['kind'], ({ kind }) => kind],
    ['toolchain', 'toolchain', ['toolchain'], ({ toolchain }) => toolchain],
    ['suite', 'Debian', ['suite'], ({ suite }) => suite],
    ['image', 'base image to build', ['buildImage'], ({ buildImage }) => buildImage],
    ['image', 'base image to run', ['start', 'runImage'], ({ start }) => start.runImage],
    ['folder', 'folder in the workspace', ['folder'], ({ folder }) => folder],
    ['release', 'release command', ['start', 'release'], ({ start }) => start.release],
    ['start', 'start command', ['start', 'cmd'], ({ start }) => start.cmd],
    ['start', 'user', ['start', 'user'], ({ start }) => start.user],
    ['port', 'port', ['start', 'port'], ({ start }) => start.port?.toString()],
    ['site', 'folder that is served', ['start', 'docroot'], ({ start }) => start.docroot],
    ['site', 'folder that is served', ['start', 'static', 'root'], ({ start }) => start.static?.root],
    ['site', 'file for unknown paths', ['start', 'static', 'fallback'], ({ start }) => start.static?.fallback],
    ['site', 'page for what is not there', ['start', 'static', 'notFound'], ({ start }) => start.static?.notFound],
    ['site', 'HTTPS only', ['start', 'static', 'httpsOnly'], ({ start }) => start.static?.httpsOnly?.toString()]
];
const site = ['start', 'static'];
const lists = [
    ['site', 'redirect', 'sequence', ({ start }) => items(start.static?.redirects?.map(redirect), ...site, 'redirects')],
    ['site', 'header', 'sequence', ({ start }) => items(start.static?.headers?.map(header), ...site, 'headers')],
    ['site', 'folder kept for a year', 'set', ({ start }) => items(start.static?.immutable, ...site, 'immutable')],
    ['detail', 'file that is not served', 'set', ({ start }) => items(start.static?.hidden, ...site, 'hidden')],
    ['demand', 'variable that the start needs', 'set', ({ start }) => items(start.demands, 'start', 'demands')],
    ['detail', 'file in the image', 'set', ({ start }) => items(start.onlyIncludeFiles, 'start', 'onlyIncludeFiles')],
    ['detail', 'file in the image', 'set', (plan) => filesOf(plan, file)],
    [
        'writable',
        'path to write to',
        'set',
        (plan) => filesOf(plan, ({ path, writable }) => (writable ? path : undefined))
    ]
];
const maps = [
    [{ topic: 'process', label: 'process' }, ['start', 'processes'], ({ start }) => start.processes],
    [{ topic: 'variable', label: 'variable', secret: true }, ['variables'], ({ variables }) => variables],
    [{ topic: 'detail', label: 'file in /assets', secret: true }, ['staticAssets'], ({ staticAssets }) => staticAssets]
];
function fieldChanges(pair) {
    return [
        ...values.flatMap(([topic, label, path, get]) => valueChanges(pair, { topic, label }, path, get)),
        ...lists.flatMap(([topic, label, order, get]) => (order === 'set' ? setChanges : sequenceChanges)(pair, { topic, label }, get)),
        ...maps.flatMap(([about, path, get]) => mapChanges(pair, about, path, get))
    ];
}
function redirect({ from, host, to, status, force }) {
    return `${host ?? ''}${from} to ${to} (${status}${force === true ? ', also where a file is' : ''})`;
}
function header({ path, name, value }) {
    return `${path} ${name}: ${value}`;
}
function file({ path, from, writable }) {
    if (writable === true && from === undefined && path !== '.')
        return undefined;
    return from === undefined ? path : `${path} from ${from}`;
}
function filesOf({ start }, say) {
    return (start.files ?? []).flatMap((one, index) => {
        const text = say(one);
        return text === undefined ? [] : [{ text, path: ['start', 'files', index] }];
    });
}

;// CONCATENATED MODULE: ./src/plan/diff-languages.ts


function languageChanges(pair) {
    const { base, head } = pair;
    const [hostBefore, ...helpersBefore] = base.plan.providers;
    const [hostAfter, ...helpersAfter] = head.plan.providers;
    const helpers = [...new Set([...helpersBefore, ...helpersAfter])]
        .filter((id) => helpersBefore.includes(id) !== helpersAfter.includes(id))
        .sort(src_text/* byCodePoint */.HH);
    const hosts = hostBefore === hostAfter ? [] : [hostBefore, hostAfter];
    const helper = { topic: 'language', label: 'helper language' };
    return [
        ...present([
            hosts.length === 0
                ? undefined
                : change(pair, { topic: 'language', label: 'language' }, language(base, hostBefore, pair), language(head, hostAfter, pair)),
            ...helpers.map((id) => change(pair, helper, helpersBefore.includes(id) ? language(base, id, pair) : undefined, helpersAfter.includes(id) ? language(head, id, pair) : undefined))
        ]),
        ...versionChanges(pair, new Set([...hosts, ...helpers]))
    ];
}
function language({ plan }, id, { nameOf }) {
    if (id === undefined)
        return undefined;
    const path = ['providers', plan.providers.indexOf(id)];
    const runtime = version(plan, id);
    const name = nameOf(id) ?? id;
    return runtime === undefined
        ? { text: name, path }
        : { text: `${name} ${runtime.text}`, path, because: [path, runtime.path] };
}
function versionChanges(pair, told) {
    const { base, head, nameOf } = pair;
    return present(namesOf(runtimesOf(base.plan), runtimesOf(head.plan)).map((id) => {
        const [before, after] = [version(base.plan, id), version(head.plan, id)];
        if (told.has(id) && (before === undefined || after === undefined))
            return undefined;
        const name = nameOf(id);
        const about = name === undefined ? { label: 'runtime', name: id } : { label: name };
        return change(pair, { topic: 'version', ...about }, before, after);
    }));
}
function version(plan, id) {
    const versions = runtimesOf(plan);
    const text = Object.hasOwn(versions, id) ? versions[id] : undefined;
    return text === undefined ? undefined : { text, path: ['phases', 'setup', 'runtimes', id] };
}
function runtimesOf(plan) {
    return plan.phases['setup']?.runtimes ?? {};
}

;// CONCATENATED MODULE: ./src/plan/diff-packages.ts


const kinds = [
    {
        topic: 'package',
        label: 'package',
        of: (plan) => [
            ...inPhases(plan, 'aptPkgs').map((entry) => ({ ...entry, use: 'to build' })),
            ...(plan.start.aptPkgs ?? []).map((name, index) => ({
                name,
                path: ['start', 'aptPkgs', index],
                use: 'to run'
            }))
        ]
    },
    { topic: 'package', label: 'Nix package', of: (plan) => inPhases(plan, 'nixPkgs') },
    { topic: 'package', label: 'Nix library', of: (plan) => inPhases(plan, 'nixLibs') },
    { topic: 'package', label: 'Nix overlay', of: (plan) => inPhases(plan, 'nixOverlays') },
    { topic: 'package', label: 'PHP extension', of: (plan) => inPhases(plan, 'phpExtensions') },
    { topic: 'secret', label: 'build secret', of: (plan) => inPhases(plan, 'secrets') },
    {
        topic: 'secret',
        label: 'file that holds a login',
        of: ({ secretFiles = [] }) => secretFiles.map((name, index) => ({ name, path: ['secretFiles', index] }))
    }
];
function inPhases({ phases }, key) {
    return Object.entries(phases).flatMap(([phase, fields]) => (fields[key] ?? []).map((name, index) => ({ name, path: ['phases', phase, key, index] })));
}
function packageChanges(pair) {
    return kinds.flatMap((kind) => {
        const [before, after] = [grouped(kind.of(pair.base.plan)), grouped(kind.of(pair.head.plan))];
        const names = [...new Set([...before.keys(), ...after.keys()])].sort(src_text/* byCodePoint */.HH);
        return present(names.map((name) => nameChange(pair, kind, name, before.get(name), after.get(name))));
    });
}
function grouped(entries) {
    const groups = new Map();
    for (const { name, path, use } of entries) {
        const { uses, paths } = groups.get(name) ?? { uses: [], paths: [] };
        groups.set(name, { uses: use === undefined || uses.includes(use) ? uses : [...uses, use], paths: [...paths, path] });
    }
    return groups;
}
function nameChange(pair, { topic, label }, name, before, after) {
    const isOnBoth = before !== undefined && after !== undefined;
    const at = (named) => {
        const [path] = named?.paths ?? [];
        if (named === undefined || path === undefined)
            return undefined;
        return { text: isOnBoth ? named.uses.join(' and ') : name, path, because: named.paths };
    };
    const uses = isOnBoth ? [] : (before ?? after)?.uses;
    const words = [label, ...(uses?.length ? [uses.join(' and ')] : [])].join(' ');
    return change(pair, { topic, label: words, name }, at(before), at(after));
}

// EXTERNAL MODULE: ./src/plan/order.ts
var order = __webpack_require__(2739);
;// CONCATENATED MODULE: ./src/plan/diff-phases.ts


const commandLabels = {
    setup: 'setup command',
    install: 'install command',
    build: 'build command'
};
function phaseChanges(pair) {
    const { base, head } = pair;
    return phasesOf(base.plan, head.plan).flatMap((phase) => {
        const [before, after] = [phaseAt(base.plan, phase), phaseAt(head.plan, phase)];
        if (phase !== 'setup' && (before === undefined || after === undefined)) {
            const found = change(pair, { topic: 'phase', label: 'phase', name: phase }, before, after);
            return found === undefined ? [] : [found];
        }
        return insideOf(pair, phase);
    });
}
function phasesOf(base, head) {
    return [...new Set([...(0,order/* phaseOrder */.C)(head.phases), ...(0,order/* phaseOrder */.C)(base.phases)])];
}
function phaseAt({ phases }, phase) {
    if (!Object.hasOwn(phases, phase))
        return undefined;
    const path = ['phases', phase];
    const cmds = phases[phase]?.cmds ?? [];
    return { text: cmds.join('\n'), path, because: cmds.map((_, index) => [...path, 'cmds', index]) };
}
function insideOf(pair, phase) {
    const get = (field) => ({ phases }) => Object.hasOwn(phases, phase) ? phases[phase]?.[field] : undefined;
    const at = (field) => ['phases', phase, field];
    const list = (field) => (plan) => items(get(field)(plan), ...at(field));
    const detail = (label) => ({ topic: 'detail', label, name: phase });
    const label = Object.hasOwn(commandLabels, phase) ? commandLabels[phase] : undefined;
    const command = label === undefined ? { label: 'command of the phase', name: phase } : { label };
    const variable = { topic: 'detail', label: 'variable of the build', secret: true };
    return [
        ...mapChanges(pair, { topic: 'tool', label: 'tool' }, at('tools'), get('tools')),
        ...sequenceChanges(pair, { topic: 'command', ...command }, list('cmds')),
        ...valueChanges(pair, { topic: 'image', label: 'Nixpkgs' }, at('nixpkgsArchive'), get('nixpkgsArchive')),
        ...mapChanges(pair, variable, at('variables'), get('variables')),
        ...details.flatMap(([field, words, order]) => (order === 'set' ? setChanges : sequenceChanges)(pair, detail(words), list(field))),
        ...valueChanges(pair, detail('runtime of the phase'), at('runsOn'), get('runsOn')),
        ...valueChanges(pair, detail('folder of the phase'), at('folder'), get('folder'))
    ];
}
const details = [
    ['onlyIncludeFiles', 'file that the phase reads', 'set'],
    ['outputs', 'result of the phase', 'set'],
    ['cacheDirectories', 'cache of the phase', 'set'],
    ['dependsOn', 'phase that comes before', 'set'],
    ['paths', 'folder on PATH', 'sequence']
];

;// CONCATENATED MODULE: ./src/plan/diff-types.ts
const topics = [
    ...['language', 'version', 'kind', 'toolchain', 'suite', 'image', 'folder', 'tool', 'package'],
    ...['phase', 'command', 'release', 'start', 'process', 'port', 'site', 'variable', 'secret', 'demand'],
    ...['writable', 'detail']
];

;// CONCATENATED MODULE: ./src/plan/diff.ts






function diffPlans(base, head, nameOf = () => undefined) {
    const pair = { base: side(base), head: side(head), nameOf };
    const changes = [
        ...languageChanges(pair),
        ...packageChanges(pair),
        ...phaseChanges(pair),
        ...fieldChanges(pair)
    ].sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
    return {
        version: 1,
        changed: changes.length > 0,
        base: { state: base === undefined ? 'none' : 'planned' },
        head: { state: head === undefined ? 'none' : 'planned' },
        changes,
        warnings: {
            new: lacking(head?.warnings ?? [], base?.warnings ?? []),
            gone: lacking(base?.warnings ?? [], head?.warnings ?? [])
        }
    };
}
function lacking(warnings, others) {
    const known = new Set(others.map(sayingOf));
    return warnings.filter((warning) => !known.has(sayingOf(warning)));
}
function sayingOf({ code, message, file }) {
    return [code, message, file].join('\0');
}

// EXTERNAL MODULE: ./src/providers/list.ts + 4 modules
var list = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/dockerfile/render.ts + 21 modules
var render = __webpack_require__(5581);
// EXTERNAL MODULE: ./src/report/hide.ts
var hide = __webpack_require__(84);
;// CONCATENATED MODULE: ./src/compare.ts





const unread = [errors/* IncompleteCloneError */.sF, errors/* TryAgainError */._k];
async function outcome(decide) {
    try {
        return { state: 'planned', decision: await decide() };
    }
    catch (error) {
        const isAnswer = error instanceof errors/* UserError */.yo && !unread.some((kind) => error instanceof kind);
        if (!isAnswer)
            throw error;
        return error instanceof errors/* NoAppError */.rb ? { state: 'none' } : { state: 'failed', problem: error.trouble };
    }
}
async function compare(base, head, names) {
    const isComparable = base.state !== 'failed' && head.state !== 'failed';
    const diff = isComparable ? diffPlans(planOf(base), planOf(head), nameOf) : withoutChanges(base, head);
    const dockerfile = diff.changes.length > 0 ? await dockerfileDiff(base, head) : undefined;
    return {
        ...diff,
        changed: diff.changes.length > 0 || base.state !== head.state,
        base: sideOf(base, names.base),
        head: sideOf(head, names.head),
        ...(dockerfile !== undefined && { dockerfile })
    };
}
function withoutChanges(base, head) {
    return { ...diffPlans(planOf(base), planOf(head), nameOf), changes: [] };
}
function planOf(one) {
    return one.state === 'planned' ? one.decision.plan : undefined;
}
function sideOf(one, names) {
    return {
        state: one.state,
        ...names,
        ...(one.state === 'planned' && one.decision.planFile !== undefined && { planFile: one.decision.planFile }),
        ...(one.state === 'failed' && { problem: one.problem })
    };
}
function nameOf(id) {
    const runtimes = list/* providers */.r.flatMap((provider) => (provider.runtimes[id] ? [provider.runtimes[id].releases.name] : []));
    return list/* providers */.r.find((provider) => provider.id === id)?.name ?? runtimes[0];
}
const compare_mostEdits = 1000;
async function dockerfileDiff(base, head) {
    if (base.state !== 'planned' || head.state !== 'planned')
        return undefined;
    const hidden = [...base.decision.hidden, ...head.decision.hidden];
    const [before, after] = [base, head].map(({ decision: { plan, catalog, options } }) => dockerfileOf(() => (0,render/* render */.X)((0,hide/* hide */.j)(plan, hidden), catalog, options).dockerfile));
    if (before === undefined || after === undefined || before === after)
        return undefined;
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(/* import() */ 1833).then(__webpack_require__.bind(__webpack_require__, 1833));
    return createTwoFilesPatch('Dockerfile', 'Dockerfile', before, after, undefined, undefined, {
        context: 3,
        maxEditLength: compare_mostEdits,
        headerOptions: FILE_HEADERS_ONLY
    });
}
function dockerfileOf(make) {
    try {
        return make();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/github/base.ts
var github_base = __webpack_require__(7046);
// EXTERNAL MODULE: ./src/road.ts
var road = __webpack_require__(113);
// EXTERNAL MODULE: ./src/cli/format.ts
var cli_format = __webpack_require__(6719);
;// CONCATENATED MODULE: ./src/cli/diff.ts











const widest = 100;
const differs = 3;
async function diff(inputs, shell) {
    const format = inputs.format ?? 'text';
    if (format !== 'text' && format !== 'json')
        throw (0,cli_format.wrongFormat)('diff', format, ['text', 'json']);
    if (inputs.plan !== undefined) {
        throw new errors/* UsageError */.eb({
            what: '--plan has no meaning for diff, which plans both commits itself',
            fix: 'Leave it out'
        });
    }
    const head = await headSide(inputs);
    const base = await baseSide(inputs.base, head);
    const [before, after] = await Promise.all([base, head].map(({ tree }) => outcome(() => (0,road/* decideInTree */.Ec)(tree, inputs, shell.env).catch((error) => rethrow(error, inputs)))));
    if (before === undefined || after === undefined)
        return undefined;
    const found = await compare(before, after, { base: base.names, head: head.names });
    if (format === 'json')
        shell.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    if (after.state === 'failed')
        throw new errors/* UserError */.yo(after.problem);
    if (format === 'text') {
        const { diffText } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 4768));
        const width = Math.min(shell.stdout.columns ?? widest, widest);
        shell.stdout.write(`${diffText(found, { width, colour: shell.colour.stdout })}\n`);
    }
    return inputs.exitCode && found.changed ? differs : undefined;
}
function rethrow(error, { base, context, given }) {
    if (!(error instanceof errors/* SeveralAppsError */.XC))
        throw error;
    const words = ['boxcar diff', ...(base === undefined ? [] : [base])];
    const app = appIn(given.has('context') ? context : '.', error.first);
    throw new errors/* UserError */.yo({ ...error.trouble, fix: `Choose one: ${[...words, app].join(' ')}` });
}
function appIn(context, below) {
    const [whole, commit = '', folder = ''] = /^(.*#[^:]*)(?::(.*))?$/.exec(context) ?? [];
    if (whole !== undefined)
        return `${commit}:${(0,posix_.join)(folder, below)}`;
    const path = (0,posix_.join)(context, below);
    return /^[./]/.test(path) ? path : `./${path}`;
}
async function headSide({ context, given }) {
    const isCommit = !given.has('context');
    const opened = await openSide(isCommit ? '#HEAD' : context);
    const { commit, ref, gitRoot, tree, directory } = opened;
    if (directory !== undefined) {
        const checkedOut = await (0,src_commit/* checkedOutCommit */.X)(gitRoot);
        const onDisk = (await (0,changed/* differsFromCommit */.P0)(gitRoot, tree.folder)) ? `${context}, as it is on disk` : context;
        return { tree, gitRoot, names: { ref: onDisk, ...(checkedOut && { commit: checkedOut.hash }) } };
    }
    const modified = isCommit && (await (0,changed/* differsFromCommit */.P0)(gitRoot, tree.folder));
    return { tree, gitRoot, names: { ...diff_namesOf(ref, commit), ...(modified && { modified: true }) } };
}
async function baseSide(base, head) {
    if (base?.includes('#')) {
        const { tree, gitRoot, ref, commit } = await openSide(base);
        return { tree, gitRoot, names: diff_namesOf(ref, commit) };
    }
    const { gitRoot, tree } = head;
    const { ref, hash } = base === undefined ? await leftDefaultBranch(head) : await resolved(gitRoot, base);
    const { commit } = await __webpack_require__.e(/* import() */ 8680).then(__webpack_require__.bind(__webpack_require__, 6299));
    const open = (folder) => commit(gitRoot, hash, folder);
    return { gitRoot, tree: { folder: tree.folder, open }, names: diff_namesOf(ref, hash) };
}
function diff_namesOf(ref, commit) {
    return { ...(ref !== undefined && { ref }), ...(commit !== undefined && { commit }) };
}
async function openSide(context) {
    const opened = await (0,app_context/* openApp */.G)(context);
    await opened.backing.close();
    const { tree, gitRoot } = opened;
    if (tree !== undefined && gitRoot !== undefined)
        return { ...opened, tree, gitRoot };
    throw new errors/* UserError */.yo({
        what: `${context} is not in a git repository, so that there is nothing to compare it with`,
        fix: 'Run boxcar diff in a clone'
    });
}
async function resolved(gitRoot, ref) {
    const { commit } = await __webpack_require__.e(/* import() */ 8680).then(__webpack_require__.bind(__webpack_require__, 6299));
    const backing = await commit(gitRoot, ref);
    await backing.close();
    return { ref, hash: backing.hash };
}
const defaultBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
async function leftDefaultBranch({ gitRoot, names }) {
    for (const branch of defaultBranches) {
        const asked = ['rev-parse', '--verify', '--quiet', `${branch}^{commit}`];
        const { code, stdout } = await (0,git_command/* runGit */.EO)([...(0,git_folder/* repositoryAt */.uw)(gitRoot).args, ...asked]);
        const hash = code === 0 ? await (0,github_base/* mergeBase */.wu)(gitRoot, stdout.toString('latin1').trim(), names.commit ?? 'HEAD') : undefined;
        if (hash !== undefined)
            return { ref: branch, hash };
    }
    throw new errors/* UserError */.yo({
        what: 'This clone has no default branch to compare with',
        fix: 'Name the base: boxcar diff BASE, for example boxcar diff HEAD^ or boxcar diff main'
    });
}


/***/ }),

/***/ 6719:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wrongFormat: () => (/* binding */ wrongFormat)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);


function wrongFormat(command, format, known) {
    const flags = known.map((name) => `--format ${name}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        what: `${command} has no format ${format}`,
        fix: `Write ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceList */ .MT)(flags).replace(/ and (?=[^,]*$)/, ' or ')}`
    });
}


/***/ }),

/***/ 6390:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var _app_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1408);
/* harmony import */ var _app_git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5675);
/* harmony import */ var _app_git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5153);



async function checkedOutCommit(folder) {
    const args = [...(0,_app_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAt */ .uw)((0,_app_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .realFolder */ .P)(folder)).args, 'rev-list', '--max-count=1', '--format=%ct', 'HEAD', '--'];
    const text = await (0,_app_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(args).then(({ stdout }) => stdout.toString('utf8'), () => '');
    const [, hash, time] = /^commit ([0-9a-f]{40,64})\n(\d+)\n/.exec(text) ?? [];
    return hash === undefined ? undefined : { hash, time: Number(time) };
}


/***/ }),

/***/ 7046:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ eventBase),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export diffBase */
/* harmony import */ var _app_git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5675);
/* harmony import */ var _app_git_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5153);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9556);



async function eventBase(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const event = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j_)(env['GITHUB_EVENT_PATH']);
    for (const path of [['pull_request', 'base', 'sha'], ['merge_group', 'base_sha'], ['before']]) {
        const value = path.reduce((at, key) => (isTable(at) ? at[key] : undefined), event);
        if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value))
            return value;
    }
    return undefined;
}
async function diffBase(gitRoot, env, { event, pullRequest }) {
    const [base, head] = await Promise.all([eventBase(env), headCommit(gitRoot)]);
    if (head === undefined)
        return undefined;
    if (pullRequest === undefined) {
        const isEvents = event === 'push' || event === 'merge_group';
        return isEvents && head.hash === env['GITHUB_SHA'] ? base : undefined;
    }
    const [first, second] = head.parents;
    const { headSha } = pullRequest;
    const isMerge = second === headSha || (event === 'pull_request' && head.hash === env['GITHUB_SHA']);
    if (isMerge && second !== undefined)
        return first;
    if (head.hash !== headSha && first !== headSha)
        return undefined;
    return base === undefined ? undefined : ((await mergeBase(gitRoot, base, headSha)) ?? base);
}
async function mergeBase(gitRoot, one, other) {
    const { code, stdout } = await (0,_app_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)([...(0,_app_git_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryAt */ .uw)(gitRoot).args, 'merge-base', one, other]);
    return code === 0 ? stdout.toString('latin1').trim() : undefined;
}
async function headCommit(gitRoot) {
    const [hash, text] = await Promise.all([
        ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'],
        ['cat-file', 'commit', 'HEAD']
    ].map(async (args) => {
        const { code, stdout } = await runGit(['-C', gitRoot, ...args]);
        return code === 0 ? stdout.toString('utf8') : undefined;
    }));
    if (hash === undefined || text === undefined)
        return undefined;
    const [header = ''] = text.split('\n\n');
    return {
        hash: hash.trim(),
        parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, name]) => name ?? [])
    };
}
function isTable(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 9556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ dependabot),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony exports readGithub, githubContext */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);


async function readGithub(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    return githubContext(env, await readEvent(env['GITHUB_EVENT_PATH']));
}
function githubContext(env, event) {
    const payload = fields(event);
    const repository = fields(payload['repository']);
    const pull = pullRequest(payload, env);
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const defaultBranch = text(repository['default_branch']) ?? (name === 'schedule' ? scheduledBranch(env) : undefined);
    return {
        event: name,
        ref: env['GITHUB_REF'] ?? '',
        sha: pull?.headSha ?? env['GITHUB_SHA'] ?? '',
        ...(pull !== undefined && { pullRequest: pull }),
        repository: env['GITHUB_REPOSITORY'] ?? '',
        ...(defaultBranch !== undefined && { defaultBranch }),
        private: repository['private'] === true || repository['visibility'] === 'internal',
        serverUrl: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
        apiUrl: withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com'),
        actor: env['GITHUB_ACTOR'] ?? '',
        runId: env['GITHUB_RUN_ID'] ?? '',
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
        selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
        ...(name === 'workflow_run' && { followsFork: comesFromFork(payload['workflow_run'], repository) }),
        ...(name === 'release' && { prerelease: isUnfinished(payload['release']) })
    };
}
function scheduledBranch(env) {
    return text(env['GITHUB_REF']?.replace(/^refs\/heads\//, ''));
}
async function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
function pullRequest(payload, env) {
    const pull = fields(payload['pull_request']);
    const number = pull['number'];
    if (typeof number !== 'number')
        return undefined;
    const head = fields(pull['head']);
    const base = fields(pull['base']);
    return {
        number,
        headSha: text(head['sha']) ?? env['GITHUB_SHA'] ?? '',
        baseSha: text(base['sha']) ?? '',
        baseRef: text(base['ref']) ?? env['GITHUB_BASE_REF'] ?? '',
        fork: isOther(head['repo'], fields(payload['repository'])),
        dependabot: env['GITHUB_ACTOR'] === dependabot
    };
}
const dependabot = 'dependabot[bot]';
function comesFromFork(run, repository) {
    return isOther(fields(run)['head_repository'], repository);
}
function isOther(head, repository) {
    const id = fields(head)['id'];
    return typeof id !== 'number' || id !== repository['id'];
}
function isUnfinished(release) {
    const { prerelease, draft } = fields(release);
    return prerelease === true || draft === true;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}


/***/ }),

/***/ 3102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
;