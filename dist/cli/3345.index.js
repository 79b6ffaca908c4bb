"use strict";
exports.id = 3345;
exports.ids = [3345,6719,1795];
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

/***/ 3345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect_detect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/changed.ts + 1 modules
var src_changed = __webpack_require__(2531);
// EXTERNAL MODULE: ./src/github/base.ts
var github_base = __webpack_require__(7046);
// EXTERNAL MODULE: ./src/open.ts
var src_open = __webpack_require__(7107);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/plan-app.ts + 3 modules
var plan_app = __webpack_require__(2039);
// EXTERNAL MODULE: ./src/providers/compose.ts
var compose = __webpack_require__(5198);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/providers/discover.ts
var discover = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/providers/list.ts + 4 modules
var list = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/road.ts
var road = __webpack_require__(113);
;// CONCATENATED MODULE: ./src/detect.ts












async function detect(inputs, env) {
    const { app, backing, directory, gitRoot } = await (0,src_open/* openContext */.e)(inputs.context, list/* providers */.r);
    try {
        const { settingsOf } = (0,road/* settingsReader */.f6)(inputs, env, list/* providers */.r);
        const root = (0,external_node_path_.basename)(directory ?? gitRoot ?? inputs.context);
        const changes = directory !== undefined && gitRoot !== undefined ? await changesOf(directory, gitRoot, env) : undefined;
        const paths = await appPaths(app, settingsOf);
        return await Promise.all(paths.map(({ path, ids }) => detected(path === '' ? app : app.below(path), path, ids, { root, settingsOf, changes })));
    }
    finally {
        await backing.close();
    }
}
function brokenApps(error) {
    if (!(error instanceof discover.BrokenAppsError))
        return undefined;
    return error.found.map(({ path, trouble }) => ({
        path,
        name: (0,external_node_path_.basename)(path),
        providers: [],
        ...(trouble && { problem: trouble.trouble.what })
    }));
}
async function changesOf(directory, gitRoot, env) {
    const base = await (0,github_base/* eventBase */.aH)(env);
    const files = base === undefined ? undefined : await (0,src_changed/* changedFiles */.Y_)(gitRoot, base);
    return files && { folder: (0,external_node_path_.relative)(gitRoot, directory).split(external_node_path_.sep).join('/'), files };
}
function detectedApp(plan, path, root) {
    const isItself = path === '' || path.startsWith('..');
    return {
        path: isItself ? '.' : path,
        name: isItself ? root : (0,external_node_path_.basename)(path),
        kind: plan.kind,
        providers: plan.providers,
        ...(plan.start.port !== undefined && { port: plan.start.port })
    };
}
async function appPaths(app, settingsOf) {
    const { hints } = await settingsOf(app);
    const meant = await (0,compose/* standsFor */.jE)(list/* providers */.r, app, hints);
    const composition = meant ? undefined : await (0,compose/* compose */.Zz)(list/* providers */.r, app, hints);
    if (!meant) {
        const refused = await (0,plan_app/* refuseOthers */.A)(app, composition, hints, list/* providers */.r).catch((error) => error);
        if (refused !== undefined)
            return [{ path: '', ids: [] }, ...(await besideRefused(app, hints, refused))];
    }
    const itself = composition ? [{ path: '', ids: [composition.host.provider.id] }] : [];
    if (composition && composition.host.finding.strength > contract/* strength */.q.builds)
        return itself;
    const below = (await (0,discover.discover)(list/* providers */.r, app, hints)).map(({ path, candidates }) => ({
        path,
        ids: candidates.map(({ provider }) => provider.id)
    }));
    if (below.length > 0)
        return below;
    if (itself.length === 0)
        await (0,plan_app/* planApp */.B)(app, settingsOf, list/* providers */.r);
    return itself;
}
async function besideRefused(app, hints, refused) {
    const below = refused instanceof errors/* UserError */.yo ? await (0,discover.startedBelow)(list/* providers */.r, app, hints) : [];
    if (below.length === 0)
        throw refused;
    return below.map(({ path, candidates }) => ({ path, ids: candidates.map(({ provider }) => provider.id) }));
}
async function detected(app, path, ids, { root, settingsOf, changes }) {
    try {
        const { plan, folder } = await (0,plan_app/* planApp */.B)(app, settingsOf, list/* providers */.r);
        const changed = changes && (0,src_changed/* isTouched */.Dn)(plan, (0,paths/* join */.fj)(changes.folder, path), changes.files, folder);
        return { ...detectedApp(plan, path, root), ...(changed !== undefined && { changed }) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const name = path === '' ? root : (0,external_node_path_.basename)(path);
        return { path: path === '' ? '.' : path, name, providers: ids, problem: error.trouble.what };
    }
}

// EXTERNAL MODULE: ./src/cli/format.ts
var cli_format = __webpack_require__(6719);
;// CONCATENATED MODULE: ./src/cli/detect.ts


async function detect_detect(inputs, shell) {
    const format = inputs.format ?? (shell.stdout.isTTY === true ? 'box' : 'json');
    if (format !== 'box' && format !== 'json') {
        throw (0,cli_format.wrongFormat)('detect', format, ['json', 'box']);
    }
    let failure;
    const apps = await detect(inputs, shell.env).catch((error) => {
        const broken = brokenApps(error);
        if (!broken || !(error instanceof Error))
            throw error;
        failure = error;
        return broken;
    });
    if (format === 'json')
        shell.stdout.write(`${JSON.stringify({ apps }, null, 2)}\n`);
    else
        shell.stdout.write(`${(await __webpack_require__.e(/* import() */ 3358).then(__webpack_require__.bind(__webpack_require__, 3358))).appsText(apps)}\n`);
    if (failure !== undefined)
        throw failure;
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

/***/ 5506:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   pn: () => (/* binding */ meantFor)
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
const documentation = /^docs?$/i;
const apps = new Set(['app', 'apps', 'applications', 'services', 'servers', 'sites', 'websites']);
const template = /\{[{%]/;
function isAside(step) {
    return (documentation.test(step) ||
        aside.has(step.toLowerCase()) ||
        ofTests.test(step) ||
        step.startsWith('.') ||
        isTemplate(step));
}
function meantFor(path) {
    const steps = path.split('/');
    const [last = '', above = ''] = [...steps].reverse();
    if (!documentation.test(last))
        return steps.some(isAside) ? 'nothing' : 'apps';
    if (steps.slice(0, -1).some(isAside))
        return 'nothing';
    return apps.has(above) ? 'apps' : 'documentation';
}
function isTemplate(path) {
    return template.test(path);
}


/***/ }),

/***/ 1795:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BrokenAppsError: () => (/* binding */ BrokenAppsError),
/* harmony export */   discover: () => (/* binding */ discover),
/* harmony export */   startedBelow: () => (/* binding */ startedBelow)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8992);
/* harmony import */ var _aside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5506);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5198);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6118);






class BrokenAppsError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    found;
    constructor({ trouble: { where, ...trouble } }, found) {
        const file = where && (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(found[0]?.path ?? '', where.file);
        super({ ...trouble, ...(file !== undefined && { where: { ...where, file } }) });
        this.found = found;
    }
}
const demonstrations = new Set([
    'demos',
    'tutorials',
    'templates',
    '_templates',
    'template',
    'starters',
    'starter',
    'boilerplates',
    'playground',
    'playgrounds',
    'sandbox'
]);
const parts = /(?:^|\/)(?:templates?|views?|layouts?|partials?|includes?|_includes|_layouts|themes?|e?mails?|email[-_]templates|assets|resources|static)(?:\/|$)/i;
const deepest = 4;
const most = 500;
async function discover(providers, app, hints) {
    const all = await foldersWorthALook(providers, app);
    const isProject = (await (0,_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidatesOf */ .kW)(providers, app, hints)).length > 0;
    const folders = isProject ? all.filter((path) => !isDemonstration(path) && !isDocumentation(path)) : all;
    const looked = [];
    for (const path of folders) {
        if (looked.some((other) => !other.trouble && path.startsWith(`${other.path}/`)))
            continue;
        const candidates = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidatesOf */ .kW)(providers, app.below(path), hints).catch((error) => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            if (!isDocumentation(path))
                looked.push({ path, candidates: [], trouble: error });
            return [];
        });
        if (isDocumentation(path) && !candidates.some(serves))
            continue;
        if (candidates.some(({ finding }) => finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.site))
            looked.push({ path, candidates });
    }
    const meant = looked.filter(({ path }) => !isDemonstration(path));
    const found = meant.some(({ trouble }) => !trouble) ? meant : looked;
    if (found.some(({ trouble }) => !trouble))
        return withoutHelpers(providers, app, hints, found);
    if (looked[0]?.trouble)
        throw new BrokenAppsError(looked[0].trouble, looked);
    const plain = folders.filter((path) => !isDocumentation(path));
    const others = (await othersBelow(providers, app, hints, plain)).filter(({ path, candidates }) => !parts.test(path) || candidates.some(({ finding }) => finding.strength !== _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.files));
    const sites = others.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength === _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.files));
    if (others.length === 0)
        await refuseTemplate(providers, app);
    return sites.length > 0 ? sites : others;
}
async function startedBelow(providers, app, hints) {
    const found = await discover(providers, app, hints).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        return [];
    });
    return found.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.site));
}
async function withoutHelpers(providers, app, hints, found) {
    const isSite = ({ candidates }) => candidates.some(({ finding }) => finding.strength === _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.site);
    if (found.length < 2 || !found.some(isSite))
        return found;
    const { neighboursOf } = await __webpack_require__.e(/* import() */ 3635).then(__webpack_require__.bind(__webpack_require__, 6016));
    const used = new Set();
    for (const { path, candidates } of found) {
        for (const host of candidates.filter(({ finding }) => finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.starts)) {
            const { helpers } = await neighboursOf(providers, app.below(path), hints, host).catch((error) => {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                    return { helpers: [] };
                throw error;
            });
            helpers.forEach(({ view }) => used.add(view.folder));
        }
    }
    return found.filter((one) => !isSite(one) || !used.has(app.below(one.path).folder));
}
async function refuseTemplate(providers, app) {
    for (const name of new Set(providers.flatMap(({ files }) => files))) {
        const path = (await app.find(name)).find((found) => (0,_aside_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(found));
        if (path === undefined)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: 'This repository is a template: the app in it gets its names when a project is made of it',
            where: { file: path },
            fix: 'Make a project with the tool that the template is for (cookiecutter, copier), and build that'
        });
    }
}
async function othersBelow(providers, app, hints, folders) {
    const found = [];
    for (const path of folders) {
        if (found.some((other) => path.startsWith(`${other.path}/`)))
            continue;
        const all = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidatesOf */ .kW)(providers, app.below(path), hints);
        const candidates = [];
        for (const one of all)
            if (!(await isPart(app, one)))
                candidates.push(one);
        if (candidates.length > 0)
            found.push({ path, candidates });
    }
    return found;
}
async function isPart(app, { provider, finding }) {
    if (finding.strength !== _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.guess)
        return false;
    for (const name of provider.manifests ?? [])
        if (await app.has(name))
            return true;
    return false;
}
async function foldersWorthALook(providers, app) {
    const names = [...new Set(providers.flatMap(({ files }) => files))];
    const folders = new Set();
    for (const name of names) {
        for (const path of await app.find(name.slice(name.lastIndexOf('/') + 1))) {
            if (!path.endsWith(`/${name}`) && name.includes('/'))
                continue;
            const end = name.includes('/') ? path.length - name.length - 1 : path.lastIndexOf('/');
            const folder = path.slice(0, Math.max(0, end));
            if (folder === '' || depth(folder) > deepest || (0,_aside_js__WEBPACK_IMPORTED_MODULE_3__/* .meantFor */ .pn)(folder) === 'nothing')
                continue;
            folders.add(folder);
        }
    }
    return [...folders].sort((a, b) => depth(a) - depth(b) || (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)(a, b)).slice(0, most);
}
function isDemonstration(path) {
    return path.split('/').some((step) => demonstrations.has(step));
}
function isDocumentation(path) {
    return (0,_aside_js__WEBPACK_IMPORTED_MODULE_3__/* .meantFor */ .pn)(path) === 'documentation';
}
function serves({ finding }) {
    return finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_5__/* .strength */ .q.starts && !finding.isDocumentation;
}
function depth(path) {
    return path.split('/').length;
}


/***/ })

};
;