"use strict";
exports.id = 3695;
exports.ids = [3695,7742];
exports.modules = {

/***/ 7742:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commit: () => (/* binding */ commit),
  z: () => (/* binding */ kindOfMode)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/app/git-command.ts
var git_command = __webpack_require__(5675);
;// CONCATENATED MODULE: ./src/app/blobs.ts

const lineFeed = 0x0a;
class Blobs {
    #args;
    #git;
    #isClosed = false;
    #waiting = [];
    #chunks = [];
    #length = 0;
    #size;
    constructor(args) {
        this.#args = args;
    }
    read(name, limit) {
        if (this.#isClosed)
            return Promise.resolve('closed');
        return new Promise((resolve, reject) => {
            const request = { name, limit, resolve, reject };
            this.#waiting.push(request);
            if (this.#git === undefined)
                this.#start();
            else
                this.#git.stdin.write(`${name}\n`);
        });
    }
    close() {
        this.#isClosed = true;
        const git = this.#git;
        this.#git = undefined;
        git?.kill();
        for (const { resolve } of this.#waiting.splice(0))
            resolve('closed');
    }
    #start() {
        const git = (0,git_command/* startGit */.BE)([...this.#args, 'cat-file', '--batch']);
        this.#git = git;
        this.#chunks = [];
        this.#length = 0;
        this.#size = undefined;
        git.stderr.resume();
        git.stdin.on('error', () => undefined);
        git.on('error', (error) => this.#fail(git, (0,git_command/* cannotStart */.m3)(error)));
        git.on('close', () => this.#endedEarly(git));
        git.stdout.on('data', (chunk) => {
            if (git !== this.#git)
                return;
            this.#chunks.push(chunk);
            this.#length += chunk.length;
            this.#answer();
        });
        for (const { name } of this.#waiting)
            git.stdin.write(`${name}\n`);
    }
    #fail(git, error) {
        if (git !== this.#git)
            return;
        this.#git = undefined;
        for (const { reject } of this.#waiting.splice(0))
            reject(error);
    }
    #endedEarly(git) {
        if (git !== this.#git)
            return;
        this.#settle('missing');
        this.#restart();
    }
    #answer() {
        for (let request = this.#waiting[0]; request !== undefined; request = this.#waiting[0]) {
            if (this.#size === undefined) {
                const header = this.#takeLine();
                if (header === undefined)
                    return;
                const size = / blob (\d+)$/.exec(header)?.[1];
                if (header.endsWith(' missing')) {
                    this.#settle('missing');
                    continue;
                }
                if (size === undefined || Number(size) > request.limit) {
                    this.#settle(size === undefined ? 'missing' : 'larger');
                    return this.#restart();
                }
                this.#size = Number(size) + 1;
            }
            if (this.#length < this.#size)
                return;
            const bytes = this.#take(this.#size);
            this.#size = undefined;
            this.#settle(bytes.subarray(0, -1));
        }
    }
    #settle(blob) {
        this.#waiting.shift()?.resolve(blob);
    }
    #restart() {
        this.#git?.kill();
        this.#git = undefined;
        if (this.#waiting.length > 0)
            this.#start();
    }
    #takeLine() {
        const end = this.#whole().indexOf(lineFeed);
        return end === -1 ? undefined : this.#take(end + 1).toString('utf8', 0, end);
    }
    #take(length) {
        const whole = this.#whole();
        this.#chunks = [whole.subarray(length)];
        this.#length = whole.length - length;
        return whole.subarray(0, length);
    }
    #whole() {
        const [first, second] = this.#chunks;
        const whole = first !== undefined && second === undefined ? first : Buffer.concat(this.#chunks);
        this.#chunks = [whole];
        return whole;
    }
}

// EXTERNAL MODULE: ./src/app/directory.ts
var directory = __webpack_require__(1408);
// EXTERNAL MODULE: ./src/app/git-folder.ts + 1 modules
var git_folder = __webpack_require__(5153);
// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/app/tree.ts
var app_tree = __webpack_require__(9775);
// EXTERNAL MODULE: ./src/app/walk.ts + 2 modules
var walk = __webpack_require__(5765);
;// CONCATENATED MODULE: ./src/app/commit.ts









const mostPaths = 1_000_000;
const linkLimit = 4096;
async function commit(repository, ref, folder = '') {
    const name = `${repository}#${ref}${folder === '' ? '' : `:${folder}`}`;
    const { gitDir, root, prefix } = await describe(repository);
    const args = ['--git-dir', gitDir];
    const hash = await resolveRef(repository, args, ref);
    const inside = (0,app_paths/* normalise */.j7)((0,app_paths/* join */.fj)(prefix, folder));
    if (inside === undefined || folder.startsWith('/')) {
        throw new errors/* UserError */.yo({
            what: `The folder ${(0,app_paths/* showable */.of)(folder)} leads out of the repository`,
            fix: 'Give a folder inside it.'
        });
    }
    if (inside !== '' && (await typeOf(args, `${hash}:${inside}`)) !== 'tree') {
        throw new errors/* NoAppError */.rb({
            what: `There is no folder ${(0,app_paths/* showable */.of)(inside)} in the commit of ${(0,app_paths/* showable */.of)(name)}`,
            fix: 'Check the folder after the colon, or leave it out.'
        });
    }
    const blobs = new Blobs(args);
    const start = `${hash}:${inside === '' ? '' : `${inside}/`}`;
    return {
        name,
        hash,
        root,
        folder: inside,
        async walk() {
            const { tree, links } = await listTree(args, `${hash}:${inside}`);
            const targets = new Map(await Promise.all(links.map(async (path) => [path, await targetOf(path)])));
            return (0,walk/* walk */.G)({ children: (path) => tree.children(path), target: (path) => targets.get(path) ?? '' });
        },
        async bytes(path, limit) {
            const file = (0,app_paths/* normalise */.j7)(path);
            if (file === undefined || file === '' || /[\0\n]/.test(file))
                return undefined;
            const blob = await blobs.read(start + file, limit);
            if (blob === 'missing')
                await refuseGap(args, start + file);
            return blob instanceof Uint8Array ? blob : undefined;
        },
        close() {
            blobs.close();
            return Promise.resolve();
        }
    };
    async function targetOf(path) {
        const blob = /\n/.test(path) ? undefined : await blobs.read(start + path, linkLimit);
        return blob instanceof Uint8Array ? Buffer.from(blob).toString('utf8') : '';
    }
}
async function describe(repository) {
    const place = (0,directory/* realFolder */.P)(repository);
    const { args, root, prefix } = (0,git_folder/* repositoryAt */.uw)(place);
    const { code, stdout, stderr } = await (0,git_command/* runGit */.EO)([...args, 'rev-parse', '--absolute-git-dir']);
    if (code !== 0) {
        const isForeign = stderr.includes('dubious ownership');
        throw new errors/* UserError */.yo({
            what: `${placeName(repository)} ${isForeign ? 'belongs to another user, so git does not read it' : 'is not in a git repository'}`,
            fix: isForeign
                ? `Run \`git config --global --add safe.directory ${place}\`.`
                : 'Run it in a clone; a folder on disk is written without #REF.'
        });
    }
    return { gitDir: stdout.toString('utf8').replace(/\n$/, ''), root, prefix };
}
async function typeOf(args, object) {
    return (await (0,git_command/* runGit */.EO)([...args, 'cat-file', '-t', object])).stdout.toString('latin1').trim();
}
async function resolveRef(repository, repositoryArgs, ref) {
    const usable = ref !== '' && !/[\0\n]/.test(ref);
    const args = [...repositoryArgs, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const answer = usable ? await (0,git_command/* runGit */.EO)(args) : undefined;
    const hash = answer?.stdout.toString('latin1').trim() ?? '';
    if (/^[0-9a-f]{40,64}$/.test(hash))
        return hash;
    throw new errors/* UserError */.yo({
        what: `${placeName(repository)} has no commit ${ref === 'HEAD' ? 'yet' : `that is called ${(0,app_paths/* showable */.of)(ref) || 'nothing'}`}`,
        fix: adviceOn(ref)
    });
}
function adviceOn(ref) {
    if (ref === 'HEAD')
        return 'Commit something first.';
    if (/^[^\0\n/]/.test(ref) && (0,external_node_fs_.existsSync)(ref))
        return `If the folder is meant, write ./${(0,app_paths/* showable */.of)(ref)}`;
    return 'Give a branch, a tag or a hash that this clone has; `git fetch` brings more, in a workflow `fetch-depth: 0`.';
}
function placeName(repository) {
    return repository === '.' || repository === '' ? 'This folder' : (0,app_paths/* showable */.of)(repository);
}
async function refuseGap(args, file) {
    const { code } = await (0,git_command/* runGit */.EO)([...args, 'rev-parse', '--verify', '--quiet', '--end-of-options', file]);
    if (code !== 0)
        return;
    throw new errors/* IncompleteCloneError */.sF({
        what: `This clone has the commit, but not its file ${(0,app_paths/* showable */.of)(file.slice(file.indexOf(':') + 1))}`,
        fix: 'Clone without `--filter`, in a workflow without `filter` at actions/checkout. `git fsck` tells what else is missing.'
    });
}
const kindOfMode = { '120000': 'link', '160000': 'submodule' };
async function listTree(args, tree) {
    const paths = new app_tree/* PathTree */.W();
    const links = [];
    let count = 0;
    let rest = Buffer.alloc(0);
    const take = (chunk) => {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(0) + 1;
        rest = bytes.subarray(end);
        const text = bytes.toString('utf8', 0, end);
        for (let at = 0; at < text.length;) {
            const tab = text.indexOf('\t', at);
            const stop = text.indexOf('\0', tab);
            const path = text.slice(tab + 1, stop);
            const kind = kindOfMode[text.slice(at, at + 6)] ?? 'file';
            if (kind === 'link')
                links.push(path);
            paths.add(path, kind);
            if (++count > mostPaths)
                throw tooMany(tree);
            at = stop + 1;
        }
    };
    const { code } = await (0,git_command/* runBoundedGit */.tm)([...args, 'ls-tree', '-r', '-z', '--full-tree', tree], { take });
    if (code === 0)
        return { tree: paths, links };
    throw new errors/* IncompleteCloneError */.sF({
        what: `git could not list the files of ${(0,app_paths/* showable */.of)(tree)}`,
        fix: 'Check the repository with `git fsck`; a shallow or partial clone may lack parts of it.'
    });
}
function tooMany(tree) {
    return new errors/* UserError */.yo({
        what: `${(0,app_paths/* showable */.of)(tree)} has more than a million files`,
        fix: 'Name the folder of the app: REPO#REF:FOLDER.'
    });
}


/***/ }),

/***/ 9775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PathTree)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

class PathTree {
    #folders = new Map([['', []]]);
    add(path, kind) {
        let what = kind;
        for (let at = path;; at = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at)) {
            const child = { name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(at), kind: what, path: at };
            const siblings = this.#folders.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at));
            siblings?.push(child);
            if (siblings !== undefined)
                return;
            this.#folders.set((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at), [child]);
            what = 'folder';
        }
    }
    children(folder) {
        return this.#folders.get(folder);
    }
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

/***/ 3695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/app/commit.ts + 1 modules
var commit = __webpack_require__(7742);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/app/git-command.ts
var git_command = __webpack_require__(5675);
;// CONCATENATED MODULE: ./src/app/git-fetch.ts


const reach = { protocols: 'https:http:ssh:git:file', seconds: 120 };
const quiet = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
async function hasCommit(gitRoot, hash) {
    const { code } = await (0,git_command/* runGit */.EO)(['-C', gitRoot, 'cat-file', '-e', `${hash}^{tree}`]);
    return code === 0;
}
async function fetchCommit(gitRoot, hash) {
    const git = (...args) => (0,git_command/* runGit */.EO)(['-C', gitRoot, ...args]);
    const [remote, shallow] = await Promise.all([remoteOf(gitRoot), git('rev-parse', '--is-shallow-repository')]);
    if (remote === undefined)
        return { ok: false, because: 'the clone has no remote' };
    const ref = `refs/boxcar/${(0,external_node_crypto_.randomUUID)()}`;
    const release = async () => {
        await git(...quiet, 'update-ref', '-d', ref).catch(() => undefined);
    };
    const { code, stderr } = await (0,git_command/* runBoundedGit */.tm)([
        ...['-C', gitRoot, ...quiet, '-c', 'fetch.writeCommitGraph=false', 'fetch', '--quiet', '--no-tags', '--no-prune'],
        ...['--no-recurse-submodules', '--no-write-fetch-head', '--no-filter'],
        ...(shallow.stdout.toString('latin1').trim() === 'true' ? ['--depth=1'] : []),
        ...[remote, `+${hash}:${ref}`]
    ], { reach });
    if (code === 0)
        return { ok: true, release };
    await release();
    return { ok: false, because: lastLine(stderr) || 'git fetch did not come to an end' };
}
async function remoteOf(gitRoot) {
    const { stdout } = await (0,git_command/* runGit */.EO)(['-C', gitRoot, 'remote']);
    const names = stdout
        .toString('utf8')
        .split('\n')
        .filter((name) => name !== '');
    return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
}
function lastLine(text) {
    return (text
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^fatal: /, '') ?? '');
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/app/tree.ts
var app_tree = __webpack_require__(9775);
// EXTERNAL MODULE: ./src/app/walk.ts + 2 modules
var walk = __webpack_require__(5765);
;// CONCATENATED MODULE: ./src/app/github-commit.ts





const mostListings = 300;
const folderMode = '040000';
const linkLimit = 4096;
function githubCommit({ repository, hash, get }) {
    const listings = new Map();
    let root;
    async function rootTree() {
        const sha = field(field(await get(`/repos/${repository}/git/commits/${hash}`), 'tree'), 'sha');
        if (isHash(sha))
            return sha;
        throw unexpected(`the commit ${hash}`);
    }
    function list(sha, recursive) {
        const path = `/repos/${repository}/git/trees/${sha}${recursive ? '?recursive=1' : ''}`;
        const known = listings.get(path);
        if (known !== undefined)
            return known;
        if (listings.size >= mostListings)
            throw tooLarge(repository);
        const listed = get(path).then((answer) => listingOf(answer, sha));
        listings.set(path, listed);
        return listed;
    }
    async function itemAt(path) {
        let item = { path: '', mode: folderMode, sha: await (root ??= rootTree()), size: 0 };
        for (const step of path === '' ? [] : path.split('/')) {
            if (item.mode !== folderMode)
                return undefined;
            const found = (await list(item.sha, false)).items.find(({ path: name }) => name === step);
            if (found === undefined)
                return undefined;
            item = found;
        }
        return item;
    }
    async function below(sha, folder) {
        const placed = (items) => items.map((item) => ({ ...item, path: (0,paths/* join */.fj)(folder, item.path) }));
        const whole = await list(sha, true);
        if (!whole.truncated)
            return placed(whole.items);
        const { items, truncated } = await list(sha, false);
        if (truncated)
            throw tooLarge(repository);
        const found = [];
        for (const item of placed(items))
            found.push(...(item.mode === folderMode ? await below(item.sha, item.path) : [item]));
        return found;
    }
    async function blob({ sha, size }, limit) {
        if (size > limit)
            return undefined;
        const answer = await get(`/repos/${repository}/git/blobs/${sha}`);
        const content = field(answer, 'content');
        if (typeof content !== 'string')
            throw unexpected(`the file ${sha}`);
        const bytes = Buffer.from(content, field(answer, 'encoding') === 'base64' ? 'base64' : 'utf8');
        return bytes.length > limit ? undefined : bytes;
    }
    async function textOf(item) {
        const bytes = await blob(item, linkLimit);
        return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
    }
    return async (place) => {
        const folder = (0,paths/* normalise */.j7)(place);
        const top = folder === undefined ? undefined : await itemAt(folder);
        if (folder === undefined || top?.mode !== folderMode) {
            throw new errors/* NoAppError */.rb({
                what: `There is no folder ${(0,paths/* showable */.of)(place)} in the commit ${hash} of ${repository}`,
                fix: 'Check the input `context`.'
            });
        }
        let files;
        return {
            name: `${repository}#${hash}`,
            async walk() {
                const items = (await below(top.sha, '')).filter(({ mode }) => mode !== folderMode);
                files = new Map(items.map((item) => [item.path, item]));
                const tree = new app_tree/* PathTree */.W();
                for (const { path, mode } of items)
                    tree.add(path, kindOf(mode));
                const links = items.filter(({ mode }) => kindOf(mode) === 'link');
                const targets = new Map(await Promise.all(links.map(async (link) => [link.path, await textOf(link)])));
                return (0,walk/* walk */.G)({ children: (path) => tree.children(path), target: (path) => targets.get(path) ?? '' });
            },
            async bytes(path, limit) {
                const file = (0,paths/* normalise */.j7)(path);
                if (file === undefined || file === '')
                    return undefined;
                const item = files === undefined ? await itemAt((0,paths/* join */.fj)(folder, file)) : files.get(file);
                return item === undefined || kindOf(item.mode) !== 'file' || item.mode === folderMode
                    ? undefined
                    : blob(item, limit);
            },
            close: () => Promise.resolve()
        };
    };
}
function kindOf(mode) {
    return commit/* kindOfMode */.z[mode] ?? 'file';
}
function listingOf(answer, sha) {
    const tree = field(answer, 'tree');
    if (!Array.isArray(tree))
        throw unexpected(`the folder ${sha}`);
    const items = tree.flatMap((entry) => {
        const [path, mode, hash, size] = ['path', 'mode', 'sha', 'size'].map((name) => field(entry, name));
        if (typeof path !== 'string' || typeof mode !== 'string' || !isHash(hash))
            return [];
        return [{ path, mode, sha: hash, size: typeof size === 'number' ? size : 0 }];
    });
    return { items, truncated: field(answer, 'truncated') === true };
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
function unexpected(what) {
    return new errors/* UserError */.yo({ what: `GitHub’s answer about ${what} is none that its documentation knows` });
}
function tooLarge(repository) {
    return new errors/* UserError */.yo({
        what: `${repository} has too many files to be read by GitHub’s API`,
        fix: 'In the workflow, give actions/checkout `fetch-depth: 2`, so that the commit is in the clone.'
    });
}

;// CONCATENATED MODULE: ./src/base-tree.ts




async function withBaseTree(base, work) {
    const { gitRoot, hash, folder, api } = base;
    const byGit = () => work({ folder, open: (path) => (0,commit.commit)(gitRoot, hash, path) });
    const byApi = api && (() => work({ folder, open: githubCommit({ ...api, hash }) }));
    const fetched = (await hasCommit(gitRoot, hash)) ? undefined : await fetchCommit(gitRoot, hash);
    if (fetched?.ok === false) {
        if (byApi)
            return byApi();
        throw unreachable(hash, fetched.because);
    }
    try {
        return await byGit();
    }
    catch (error) {
        if (byApi && error instanceof errors/* IncompleteCloneError */.sF)
            return await byApi();
        throw error;
    }
    finally {
        await fetched?.release();
    }
}
function unreachable(hash, because) {
    return new errors/* UserError */.yo({
        what: `The base commit ${hash.slice(0, 7)} is not in this clone and cannot be fetched (${because})`,
        fix: 'Give actions/checkout `fetch-depth: 2`, or Boxcar a `github-token` with `contents: read`'
    });
}

// EXTERNAL MODULE: ./src/app/directory.ts
var directory = __webpack_require__(1408);
// EXTERNAL MODULE: ./src/app/git-folder.ts + 1 modules
var git_folder = __webpack_require__(5153);
// EXTERNAL MODULE: ./src/changed.ts + 1 modules
var changed = __webpack_require__(2531);
// EXTERNAL MODULE: ./src/commit.ts
var src_commit = __webpack_require__(6390);
// EXTERNAL MODULE: ./src/compare.ts + 8 modules
var compare = __webpack_require__(5417);
// EXTERNAL MODULE: ./src/github/base.ts
var github_base = __webpack_require__(7046);
// EXTERNAL MODULE: ./src/pull-request.ts + 1 modules
var pull_request = __webpack_require__(508);
// EXTERNAL MODULE: ./src/road.ts
var road = __webpack_require__(113);
// EXTERNAL MODULE: ./src/trouble.ts
var trouble = __webpack_require__(3776);
;// CONCATENATED MODULE: ./src/run-diff.ts















async function runDiff(inputs, env, github, deciding) {
    const head = (0,compare/* outcome */.b)(() => deciding);
    head.catch(() => undefined);
    try {
        const place = placeOf(inputs.context);
        const base = place && (await (0,github_base/* diffBase */.Pk)(place.gitRoot, env, github));
        if (place === undefined || base === undefined)
            return {};
        const names = { commit: base };
        const api = apiOf(inputs, github);
        const [before, [after, now]] = await Promise.all([
            baseOutcome({ ...place, hash: base, ...(api && { api }) }, inputs, env, deciding),
            headOutcome(place, inputs, env, head)
        ]);
        const diff = await (0,compare/* compare */.U)(before, after, { base: names, head: now });
        return { diff, sides: { base: before, head: after } };
    }
    catch (error) {
        return { problem: (0,trouble/* told */.E)(error, { debug: false }).trouble };
    }
}
function placeOf(context) {
    let there = (0,external_node_path_.resolve)(context);
    let below = '';
    while (!(0,external_node_fs_.existsSync)(there) && (0,external_node_path_.dirname)(there) !== there) {
        below = (0,external_node_path_.join)((0,external_node_path_.basename)(there), below);
        there = (0,external_node_path_.dirname)(there);
    }
    if (below.includes('#'))
        return undefined;
    const real = (0,directory/* realFolder */.P)(there);
    const gitRoot = (0,git_folder/* findGitFolder */.KB)(real)?.root;
    if (gitRoot === undefined)
        return undefined;
    return { gitRoot, folder: (0,paths/* normalise */.j7)((0,external_node_path_.relative)(gitRoot, (0,external_node_path_.join)(real, below)).split(external_node_path_.sep).join('/')) ?? '' };
}
async function baseOutcome(base, inputs, env, deciding) {
    const file = inputs.plan === undefined ? undefined : planPath(inputs.plan, base.gitRoot);
    if (inputs.plan !== undefined && file === undefined)
        return (0,compare/* outcome */.b)(() => deciding);
    return withBaseTree(base, (tree) => (0,compare/* outcome */.b)(async () => {
        const plan = file === undefined ? undefined : await planInTree(tree, file);
        return (0,road/* decideInTree */.Ec)(tree, inputs, env, plan);
    }));
}
function planPath(given, gitRoot) {
    if (given === '-' || given.trimStart().startsWith('{'))
        return undefined;
    return (0,paths/* normalise */.j7)((0,external_node_path_.relative)(gitRoot, (0,external_node_path_.resolve)(given)).split(external_node_path_.sep).join('/'));
}
const largestPlan = 16 * 1024 * 1024;
async function planInTree(tree, file) {
    const root = await tree.open('');
    try {
        const bytes = await root.bytes(file, largestPlan);
        if (bytes === undefined)
            throw new errors/* UserError */.yo({ what: `The plan file ${file} is not there` });
        return { name: file, text: Buffer.from(bytes).toString('utf8') };
    }
    finally {
        await root.close();
    }
}
async function headOutcome({ gitRoot, folder }, inputs, env, head) {
    const [checkedOut, modified] = await Promise.all([(0,src_commit/* checkedOutCommit */.X)(gitRoot), (0,changed/* differsFromCommit */.P0)(gitRoot, folder)]);
    const hash = checkedOut?.hash;
    const names = hash === undefined ? {} : { commit: hash };
    if (hash === undefined || !modified || inputs.plan !== undefined)
        return [await head, names];
    const tree = { folder, open: (path) => (0,commit.commit)(gitRoot, hash, path) };
    const committed = await (0,compare/* outcome */.b)(() => (0,road/* decideInTree */.Ec)(tree, inputs, env));
    return committed.state === 'planned' ? [committed, { ...names, modified: true }] : [await head, names];
}
function apiOf({ githubToken }, github) {
    const { repository } = github;
    if (githubToken === undefined || repository === '')
        return undefined;
    let connecting;
    return {
        repository,
        get: async (path) => {
            connecting ??= (0,pull_request/* connect */.N)(github, githubToken);
            const api = await connecting;
            const answer = await api.ask(async (octokit) => (await octokit.request(`GET ${path}`)).data);
            if (answer.ok)
                return answer.data;
            const { apiTrouble } = await __webpack_require__.e(/* import() */ 7556).then(__webpack_require__.bind(__webpack_require__, 7556));
            throw new errors/* TryAgainError */._k(apiTrouble('The base could not be read by GitHub’s API', answer.problem));
        }
    };
}


/***/ })

};
;