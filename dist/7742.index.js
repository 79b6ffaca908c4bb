"use strict";
exports.id = 7742;
exports.ids = [7742];
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


/***/ })

};
;