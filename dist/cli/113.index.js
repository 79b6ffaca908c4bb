"use strict";
exports.id = 113;
exports.ids = [113];
exports.modules = {

/***/ 8429:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ createApp)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
;// CONCATENATED MODULE: ./src/app/links.ts

const mostHops = 40;
class Links {
    #targets;
    constructor(targets) {
        this.#targets = targets;
    }
    get size() {
        return this.#targets.size;
    }
    resolve(path) {
        if (this.#targets.size === 0)
            return { path };
        const rest = path.split('/').reverse();
        let at = '';
        let hops = 0;
        for (let step = rest.pop(); step !== undefined; step = rest.pop()) {
            if (step === '' || step === '.')
                continue;
            if (step === '..') {
                if (at === '')
                    return 'outside';
                at = (0,app_paths/* folderOf */.yS)(at);
                continue;
            }
            const here = (0,app_paths/* join */.fj)(at, step);
            const target = this.#targets.get(here);
            if (target === undefined) {
                at = here;
                continue;
            }
            if (target.startsWith('/'))
                return 'outside';
            if (++hops > mostHops)
                return 'broken';
            rest.push(...target.split('/').reverse());
        }
        return { path: at };
    }
}

// EXTERNAL MODULE: ./src/app/sorted.ts
var sorted = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/app/file-index.ts



class FileIndex {
    files;
    passedOver;
    #links;
    #found = new Map();
    #byName;
    constructor(entries) {
        const passedOver = [];
        const files = [];
        const links = new Map();
        for (const { path, kind, target } of entries) {
            if (kind === 'file')
                files.push(path);
            else if (kind === 'link')
                links.set(path, target ?? '');
            else
                passedOver.push({ path: (0,app_paths/* showable */.of)(path), because: kind });
        }
        this.#links = new Links(links);
        this.files = (0,sorted/* sorted */.IP)(files);
        const linked = [];
        for (const path of links.keys()) {
            const landing = this.#links.resolve(path);
            if (landing === 'outside')
                passedOver.push({ path, because: 'link-outside' });
            else if (landing === 'broken')
                passedOver.push({ path, because: 'link-broken' });
            else if ((0,sorted/* has */.zy)(this.files, landing.path))
                linked.push(path);
            else if (!(0,sorted/* hasBelow */.cb)(this.files, landing.path))
                passedOver.push({ path, because: 'link-broken' });
        }
        if (linked.length > 0)
            this.files = (0,sorted/* sorted */.IP)([...this.files, ...linked]);
        this.passedOver = passedOver.sort((a, b) => (0,app_paths/* comparePaths */.cD)(a.path, b.path));
    }
    file(path) {
        const landing = this.#links.resolve(path);
        return typeof landing === 'object' && (0,sorted/* has */.zy)(this.files, landing.path) ? landing.path : undefined;
    }
    folder(path) {
        const landing = this.#links.resolve(path);
        return typeof landing === 'object' && (0,sorted/* hasBelow */.cb)(this.files, landing.path) ? landing.path : undefined;
    }
    below(folder) {
        return (0,sorted/* below */.Gz)(this.files, folder);
    }
    find(name) {
        const known = this.#found.get(name);
        if (known !== undefined)
            return known;
        const found = shallowFirst(name.startsWith('*') ? this.#ending(name.slice(1)) : this.#named(name));
        this.#found.set(name, found);
        return found;
    }
    #ending(end) {
        return this.files.filter((path) => path.endsWith(end));
    }
    #named(name) {
        this.#byName ??= byName(this.files);
        const found = this.#byName.get(name) ?? [];
        return typeof found === 'string' ? [found] : found;
    }
}
function byName(paths) {
    const names = new Map();
    for (const path of paths) {
        const name = (0,app_paths/* nameOf */.Vb)(path);
        const known = names.get(name);
        if (known === undefined)
            names.set(name, path);
        else if (typeof known === 'string')
            names.set(name, [known, path]);
        else
            known.push(path);
    }
    return names;
}
function shallowFirst(paths) {
    const levels = [];
    for (const path of paths)
        (levels[(0,app_paths/* depthOf */.d1)(path)] ??= []).push(path);
    return levels.flat();
}

// EXTERNAL MODULE: ./src/app/text.ts
var app_text = __webpack_require__(8936);
;// CONCATENATED MODULE: ./src/app/app.ts




const textLimit = 1024 * 1024;
const linesLimit = 64 * 1024 * 1024;
function createApp(backing) {
    return new View(new Store(backing), '');
}
class Store {
    #backing;
    #texts = new Map();
    #manifests = new Map();
    #found = new Map();
    #index;
    #last;
    constructor(backing) {
        this.#backing = backing;
    }
    index() {
        this.#index ??= this.#backing.walk().then((entries) => new FileIndex(entries));
        return this.#index;
    }
    text(path) {
        return kept(this.#texts, path, async () => {
            const bytes = await this.#backing.bytes(path, textLimit);
            return bytes === undefined ? undefined : (0,app_text/* textOf */.b6)(bytes);
        });
    }
    manifest(path) {
        return kept(this.#manifests, path, async () => {
            const text = await this.text(path);
            const { parseManifest } = await __webpack_require__.e(/* import() */ 2169).then(__webpack_require__.bind(__webpack_require__, 2169));
            return parseManifest(path, text);
        });
    }
    once(name, make) {
        return kept(this.#found, name, make);
    }
    bytes(path) {
        return this.#longFile(path).bytes;
    }
    async longText(path) {
        const file = this.#longFile(path);
        const bytes = await file.bytes;
        return bytes && (file.text ??= (0,app_text/* textOf */.b6)(bytes) ?? '');
    }
    #longFile(path) {
        if (this.#last?.path !== path)
            this.#last = { path, bytes: this.#backing.bytes(path, linesLimit) };
        return this.#last;
    }
}
function kept(cache, key, make) {
    const known = cache.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    cache.set(key, made);
    return made;
}
class View {
    #store;
    #folder;
    #list;
    constructor(store, folder) {
        this.#store = store;
        this.#folder = folder;
    }
    list() {
        this.#list ??= this.#listed();
        return this.#list;
    }
    async find(name) {
        const index = await this.#store.index();
        const root = await this.#root();
        if (root === undefined)
            return [];
        const found = index.find(name);
        return root === ''
            ? found
            : found.filter((path) => path.startsWith(`${root}/`)).map((path) => path.slice(root.length + 1));
    }
    async has(path) {
        return (await this.#file(path)) !== undefined;
    }
    async hasFolder(path) {
        const index = await this.#store.index();
        const full = this.#full(path);
        return full !== undefined && index.folder(full) !== undefined;
    }
    async read(path) {
        const file = await this.#file(path);
        return file === undefined ? undefined : this.#store.text(file);
    }
    async manifest(path, cited = path) {
        const file = await this.#file(path);
        const parsed = file === undefined ? undefined : await this.#store.manifest(file);
        if (parsed === undefined)
            return undefined;
        const { manifestAt } = await __webpack_require__.e(/* import() */ 2169).then(__webpack_require__.bind(__webpack_require__, 2169));
        return manifestAt(cited, parsed);
    }
    lines(path) {
        return laterLines(async () => {
            const file = await this.#file(path);
            return file === undefined ? [] : (0,app_text/* linesOf */.Dx)((await this.#store.bytes(file)) ?? tooLong(path));
        });
    }
    async long(path) {
        const file = await this.#file(path);
        return file === undefined ? '' : ((await this.#store.longText(file)) ?? tooLong(path));
    }
    once(name, make) {
        return this.#store.once(name, make);
    }
    below(folder) {
        return new View(this.#store, this.#full(folder));
    }
    whole() {
        return new View(this.#store, '');
    }
    get folder() {
        return this.#folder ?? '';
    }
    async passedOver() {
        const { passedOver } = await this.#store.index();
        const root = await this.#root();
        if (root === undefined)
            return [];
        if (root === '')
            return passedOver;
        return passedOver
            .filter(({ path }) => path.startsWith(`${root}/`))
            .map(({ path, because }) => ({ path: path.slice(root.length + 1), because }));
    }
    async #listed() {
        const index = await this.#store.index();
        const root = await this.#root();
        if (root === undefined)
            return [];
        return root === '' ? index.files : index.below(root).map((path) => path.slice(root.length + 1));
    }
    async #root() {
        if (this.#folder === undefined || this.#folder === '')
            return this.#folder;
        return (await this.#store.index()).folder(this.#folder);
    }
    #full(path) {
        const inside = (0,app_paths/* normalise */.j7)(path);
        if (inside === undefined || this.#folder === undefined)
            return undefined;
        return inside === '' ? this.#folder : (0,app_paths/* join */.fj)(this.#folder, inside);
    }
    async #file(path) {
        const index = await this.#store.index();
        const full = this.#full(path);
        return full === undefined ? undefined : index.file(full);
    }
}
function laterLines(open) {
    return {
        [Symbol.asyncIterator]() {
            let lines;
            return {
                async next() {
                    lines ??= (await open())[Symbol.iterator]();
                    return lines.next();
                }
            };
        }
    };
}
function tooLong(path) {
    throw new errors/* UserError */.yo({
        what: `${(0,app_paths/* showable */.of)(path)} cannot be read, or is larger than 64 MiB`,
        where: { file: path },
        fix: 'Make sure that the file is readable and is the lockfile that your package manager wrote.'
    });
}


/***/ }),

/***/ 3964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openApp),
/* harmony export */   n: () => (/* binding */ treeOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8429);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1408);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5153);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3916);







async function openApp(context) {
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(context) ? undefined : commitIn(context);
    if (named === undefined) {
        refuseAddress(context);
        const backing = (0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)(context);
        const folder = (0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .realFolder */ .P)(context);
        const gitRoot = (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .findGitFolder */ .KB)(folder)?.root;
        const around = gitRoot !== undefined && { gitRoot, tree: treeOnDisk(gitRoot, folder) };
        return { app: (0,_app_js__WEBPACK_IMPORTED_MODULE_2__/* .createApp */ .E)(backing), backing, directory: folder, ...around };
    }
    const { repository, ref, folder } = named;
    const { commit } = await __webpack_require__.e(/* import() */ 6299).then(__webpack_require__.bind(__webpack_require__, 6299));
    const backing = await commit(repository, ref, folder);
    const tree = { folder: backing.folder, open: (path) => commit(backing.root, backing.hash, path) };
    return { app: (0,_app_js__WEBPACK_IMPORTED_MODULE_2__/* .createApp */ .E)(backing), backing, gitRoot: backing.root, tree, ref, commit: backing.hash };
}
function treeOnDisk(root, folder) {
    return {
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
        open: (path) => Promise.resolve((0,_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .directory */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))
    };
}
function commitIn(context) {
    for (let at = context.lastIndexOf('#'); at >= 0; at = at === 0 ? -1 : context.lastIndexOf('#', at - 1)) {
        const repository = context.slice(0, at) || '.';
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(repository))
            continue;
        const [ref = '', ...folder] = context.slice(at + 1).split(':');
        return { repository, ref, folder: folder.join(':') };
    }
    return undefined;
}
function refuseAddress(context) {
    if (!/^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/i.test(context))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        what: `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .showable */ .of)(context)} is an address, and Boxcar fetches nothing`,
        fix: 'Clone the repository first, and give the folder of the clone.'
    });
}


/***/ }),

/***/ 1408:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ realFolder),
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5153);
/* harmony import */ var _host_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8124);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3863);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5765);







function directory(path) {
    const root = realFolder(path);
    return {
        name: path,
        walk: () => (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .G)(treeAt(root)),
        bytes: (file, limit) => Promise.resolve(bytesInside(root, file, limit)),
        close: () => Promise.resolve()
    };
}
function realFolder(path) {
    const what = statOf(path);
    if (what?.isDirectory())
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    const Mistake = what === undefined ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAppError */ .rb : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo;
    throw new Mistake({
        what: what === undefined ? `There is no folder ${(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .showable */ .of)(path)}` : `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .showable */ .of)(path)} is a file, not a folder`,
        fix: 'Give the folder that holds the app, or REPO#REF[:FOLDER] for a commit of a repository.'
    });
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function treeAt(root) {
    return {
        children(folder) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder === '' ? root : `${root}/${folder}`, { withFileTypes: true }).map(childOf);
            }
            catch {
                if (folder === '')
                    throw unreadable(root);
                return undefined;
            }
        },
        target: (link) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${root}/${link}`),
        git: (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .gitView */ .WN)(root, (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findGitFolder */ .KB)(root))
    };
}
function unreadable(root) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: `The folder ${(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .showable */ .of)(root)} cannot be read`,
        fix: 'Run Boxcar as a user who may read it, or change its rights.'
    });
}
function childOf(entry) {
    return { name: entry.name, kind: kindOf(entry) };
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function bytesInside(root, path, limit) {
    const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .normalise */ .j7)(path);
    if (inside === undefined || inside === '')
        return undefined;
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inside);
    return isInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)) ? (0,_host_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(full, limit) : undefined;
}
function isInside(root, folder) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
        return real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5153:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KB: () => (/* binding */ findGitFolder),
  WN: () => (/* binding */ gitView),
  uw: () => (/* binding */ repositoryAt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/app/host-file.ts
var host_file = __webpack_require__(8124);
;// CONCATENATED MODULE: ./src/app/git-index.ts
const headerLength = 12;
const statLength = 40;
const modeOffset = 24;
const extendedFlag = 0x4000;
const kindOfMode = 0o170000;
const submodule = 0o160000;
const sparseFolder = 0o040000;
function readGitIndex(bytes, hashLength) {
    if (bytes.length < headerLength + hashLength || bytes.toString('latin1', 0, 4) !== 'DIRC')
        return undefined;
    const version = bytes.readUInt32BE(4);
    if (version < 2 || version > 4)
        return undefined;
    const paths = [];
    const end = bytes.length - hashLength;
    let at = headerLength;
    let previous = Buffer.alloc(0);
    for (let count = bytes.readUInt32BE(8); count > 0; count--) {
        const flagsAt = at + statLength + hashLength;
        if (flagsAt + 4 > end)
            return undefined;
        const mode = bytes.readUInt32BE(at + modeOffset) & kindOfMode;
        const isExtended = (bytes.readUInt16BE(flagsAt) & extendedFlag) !== 0;
        let nameAt = flagsAt + (isExtended ? 4 : 2);
        let kept = 0;
        if (version === 4) {
            const [strip, after] = offsetAt(bytes, nameAt);
            kept = Math.max(0, previous.length - strip);
            nameAt = after;
        }
        const nameEnd = bytes.indexOf(0, nameAt);
        if (nameEnd === -1 || nameEnd > end)
            return undefined;
        const rest = bytes.subarray(nameAt, nameEnd);
        const name = kept === 0 ? rest : Buffer.concat([previous.subarray(0, kept), rest]);
        previous = name;
        if (mode !== submodule && mode !== sparseFolder && name.length > 0)
            paths.push(name.toString('utf8'));
        at = version === 4 ? nameEnd + 1 : at + ((nameEnd - at + 8) & ~7);
    }
    return { paths, base: baseOf(bytes.subarray(at, end), hashLength) };
}
function offsetAt(bytes, start) {
    let at = start;
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    while ((byte & 0x80) !== 0 && at < bytes.length) {
        byte = bytes[at++] ?? 0;
        value = (value + 1) * 0x80 + (byte & 0x7f);
    }
    return [value, at];
}
function baseOf(extensions, hashLength) {
    for (let at = 0; at + 8 <= extensions.length; at += 8 + extensions.readUInt32BE(at + 4)) {
        if (extensions.toString('latin1', at, at + 4) !== 'link')
            continue;
        return extensions.toString('hex', at + 8, at + 8 + hashLength);
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/app/sorted.ts
var sorted = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/app/git-folder.ts






const textLimit = 1024 * 1024;
const indexLimit = 256 * 1024 * 1024;
function findGitFolder(folder) {
    for (let root = folder;; root = (0,external_node_path_.dirname)(root)) {
        const gitDir = gitDirOf(root);
        if (gitDir !== undefined) {
            const common = textAt((0,external_node_path_.join)(gitDir, 'commondir'))?.trim();
            return { root, gitDir, commonDir: common === undefined ? gitDir : (0,external_node_path_.resolve)(gitDir, common) };
        }
        if ((0,external_node_path_.dirname)(root) === root)
            return undefined;
    }
}
function repositoryAt(folder) {
    const git = findGitFolder(folder);
    const isBare = ['HEAD', 'objects', 'refs'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
    const isContent = git !== undefined && isBare && gitView(folder, git).tracked()?.file('HEAD') === true;
    if (isBare && !isContent)
        return { args: ['--git-dir', folder], root: folder, prefix: '' };
    if (git === undefined)
        return { args: ['-C', folder], root: folder, prefix: '' };
    return { args: ['-C', git.root], root: git.root, prefix: (0,external_node_path_.relative)(git.root, folder).split(external_node_path_.sep).join('/') };
}
function gitDirOf(root) {
    const dotGit = (0,external_node_path_.join)(root, '.git');
    const what = statOf(dotGit);
    if (what === undefined)
        return undefined;
    const pointer = what.isFile() ? /^gitdir: (.+)$/m.exec(textAt(dotGit) ?? '')?.[1] : undefined;
    const gitDir = pointer === undefined ? dotGit : (0,external_node_path_.resolve)(root, pointer.trim());
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitDir, 'HEAD')) ? gitDir : undefined;
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}
function gitView(folder, git) {
    const prefix = git === undefined ? '' : (0,external_node_path_.relative)(git.root, folder).split(external_node_path_.sep).join('/');
    let tracked;
    let submodules;
    const trackedHere = () => (tracked ??= git === undefined ? undefined : trackedBelow(git, prefix));
    return {
        prefix,
        outerRules: git === undefined ? [] : outerRules(git, prefix),
        text: (path) => textAt((0,external_node_path_.join)(folder, path)),
        tracked: trackedHere,
        isTracked: (path) => trackedHere()?.file(path) ?? false,
        submodules: () => (submodules ??= submodulesBelow(git?.root ?? folder, prefix))
    };
}
function outerRules({ root, commonDir }, prefix) {
    const steps = prefix === '' ? [] : prefix.split('/');
    const above = steps.map((_, at) => steps.slice(0, at).join('/'));
    return [
        { folder: '', text: textAt((0,external_node_path_.join)(commonDir, 'info', 'exclude')) },
        ...above.map((folder) => ({ folder, text: textAt((0,external_node_path_.join)(root, folder, '.gitignore')) }))
    ].flatMap(({ folder, text }) => (text !== undefined && hasRules(text) ? [{ folder, text }] : []));
}
function hasRules(text) {
    return text.split('\n').some((line) => line.trim() !== '' && !line.startsWith('#'));
}
function trackedBelow(git, prefix) {
    const config = textAt((0,external_node_path_.join)(git.commonDir, 'config')) ?? '';
    const hashLength = /^[ \t]*objectformat[ \t]*=[ \t]*sha256\b/im.test(config) ? 32 : 20;
    const index = readGitIndex((0,host_file/* readRegularFile */.X)((0,external_node_path_.join)(git.gitDir, 'index'), indexLimit) ?? Buffer.alloc(0), hashLength);
    if (index === undefined)
        return undefined;
    const shared = index.base === undefined
        ? undefined
        : (0,host_file/* readRegularFile */.X)((0,external_node_path_.join)(git.gitDir, `sharedindex.${index.base}`), indexLimit);
    const more = shared === undefined ? [] : (readGitIndex(shared, hashLength)?.paths ?? []);
    const paths = (0,sorted/* below */.Gz)((0,sorted/* sorted */.IP)([...index.paths, ...more]), prefix);
    return {
        file: (path) => (0,sorted/* has */.zy)(paths, (0,app_paths/* join */.fj)(prefix, path)),
        folder: (path) => (0,sorted/* hasBelow */.cb)(paths, (0,app_paths/* join */.fj)(prefix, path))
    };
}
function submodulesBelow(root, prefix) {
    const text = textAt((0,external_node_path_.join)(root, '.gitmodules')) ?? '';
    const paths = text
        .split('\n')
        .flatMap((line) => /^\s*path\s*=([^]*)/.exec(line)?.[1] ?? [])
        .map(unquoted);
    const start = prefix === '' ? '' : `${prefix}/`;
    return new Set(paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length)));
}
function unquoted(value) {
    return value.trim().replace(/^"|"$/g, '');
}
function textAt(path) {
    return (0,host_file/* readRegularFile */.X)(path, textLimit)?.toString('utf8');
}


/***/ }),

/***/ 7625:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   Dy: () => (/* binding */ notSlash),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
function matchesGlob(pieces, text) {
    let ends = new Array(text.length + 1).fill(false);
    ends[0] = true;
    for (const piece of pieces) {
        const next = piece.kind === 'one' ? ends.map(() => false) : [...ends];
        let isReached = false;
        for (let at = 1; at <= text.length; at++) {
            const character = text.charAt(at - 1);
            isReached ||= ends[at - 1] === true;
            if (piece.kind === 'one')
                next[at] = ends[at - 1] === true && piece.test(character);
            else if (piece.kind === 'any')
                next[at] ||= next[at - 1] === true && piece.test(character);
            else
                next[at] ||= isReached && character === '/';
        }
        ends = next;
    }
    return ends[text.length] === true;
}
const notSlash = (character) => character !== '/';
const anything = () => true;
function literally(text) {
    return text.split('').map((wanted) => ({ kind: 'one', test: (character) => character === wanted }));
}


/***/ }),

/***/ 8124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readRegularFile(path, limit) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
        const what = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return what.isFile() && what.size <= limit ? readWhole(file, what.size) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readWhole(file, size) {
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, size - length, length);
        if (read === 0)
            break;
        length += read;
    }
    return bytes.subarray(0, length);
}


/***/ }),

/***/ 3863:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   N4: () => (/* binding */ outward),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   of: () => (/* binding */ showable),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function normalise(path) {
    if (path.startsWith('/'))
        return undefined;
    if (!unusual.test(path))
        return path;
    const steps = [];
    for (const step of path.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    return steps.join('/');
}
function outward(path) {
    if (path.startsWith('/'))
        return undefined;
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '');
    return /^(?:\.|(?:\.\.\/)*\.\.)$/.test(plain) ? undefined : plain;
}
const unusual = /(?:^|\/)\.{0,2}(?:\/|$)/;
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function extensionOf(path) {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.slice(dot) : undefined;
}
function depthOf(path) {
    let depth = 0;
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        depth++;
    return depth;
}
function comparePaths(a, b) {
    if (a === b)
        return 0;
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const x = a.charCodeAt(at);
        const y = b.charCodeAt(at);
        if (x !== y)
            return lift(x) - lift(y);
    }
    return a.length - b.length;
}
function lift(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
function isUnreadable(name) {
    return !plain.test(name) && unreadable.test(name);
}
const plain = /^[\x20-\x7e]*$/;
const unreadable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u;
function showable(path) {
    if (!isUnreadable(path))
        return path;
    return path.replace(new RegExp(unreadable, 'gu'), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}


/***/ }),

/***/ 1666:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   cb: () => (/* binding */ hasBelow),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

function sorted(paths) {
    if (paths.some((path) => surrogate.test(path)))
        paths.sort(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePaths */ .cD);
    else
        paths.sort();
    return paths.filter((path, at) => at === 0 || path !== paths[at - 1]);
}
const surrogate = /[\ud800-\udfff]/;
function has(paths, path) {
    return paths[firstFrom(paths, path)] === path;
}
function hasBelow(paths, folder) {
    return folder === '' ? paths.length > 0 : (paths[firstFrom(paths, `${folder}/`)] ?? '').startsWith(`${folder}/`);
}
function below(paths, folder) {
    return folder === '' ? paths : paths.slice(firstFrom(paths, `${folder}/`), firstFrom(paths, `${folder}0`));
}
function firstFrom(paths, path) {
    let from = 0;
    let to = paths.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePaths */ .cD)(paths[middle] ?? '', path) < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}


/***/ }),

/***/ 8936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   NY: () => (/* binding */ noText),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const noText = 'it is no UTF-8 text of at most 1 MiB, or cannot be read';
function textOf(bytes) {
    const wide = encodingByMark(bytes);
    if (wide !== undefined)
        return wideText(bytes, wide);
    if (bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return withLineFeeds(Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8'));
}
function encodingByMark([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
function wideText(bytes, encoding) {
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return text.includes('\0') ? undefined : withLineFeeds(text);
    }
    catch {
        return undefined;
    }
}
function withLineFeeds(text) {
    return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}
const chunk = 64 * 1024;
const lineFeed = 0x0a;
function* linesOf(bytes) {
    if (encodingByMark(bytes) !== undefined)
        return yield* linesIn(textOf(bytes) ?? '');
    if (bytes.includes(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return;
    for (let from = 0; from < bytes.length;) {
        const near = bytes.indexOf(lineFeed, Math.min(from + chunk, bytes.length - 1));
        const to = near === -1 ? bytes.length : near + 1;
        yield* linesIn(textOf(bytes.subarray(from, to)) ?? '');
        from = to;
    }
}
function linesIn(text) {
    return text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}


/***/ }),

/***/ 5765:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ walk)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
;// CONCATENATED MODULE: ./src/app/name-sieve.ts

class NameSieve {
    #names;
    #extensions;
    #globs;
    #folders;
    #isOpen;
    constructor(patterns) {
        const steps = patterns.filter((pattern) => !pattern.startsWith('!')).map(lastStep);
        const of = (kind) => steps.flatMap((step) => (step.kind === kind ? step.text : []));
        this.#names = new Set(of('name'));
        this.#extensions = new Set(of('extension'));
        this.#globs = anyOf(of('glob'));
        this.#folders = anyOf(of('folder'));
        this.#isOpen = of('any').length > 0;
    }
    mayMatch(path, name) {
        if (this.#isOpen)
            return true;
        if (this.#names.has(name) || this.#extensions.has((0,paths/* extensionOf */.je)(name) ?? ''))
            return true;
        return this.#globs?.test(name) === true || this.#folders?.test(path) === true;
    }
}
function lastStep(pattern) {
    if (/\[[^[\]]*\//.test(pattern))
        return { kind: 'any', text: '' };
    const steps = pattern.replace(/(?<! ) +$/, '').split('/').filter((step) => step !== '');
    const last = steps.at(-1) ?? '*';
    if (isLiteral(last))
        return { kind: 'name', text: last };
    if (/^\*\.[^.*?[\\]+$/.test(last))
        return { kind: 'extension', text: last.slice(1) };
    if (!/^\*+$/.test(last))
        return { kind: 'glob', text: globSource(last) };
    const folder = steps.findLast(isLiteral);
    return folder === undefined ? { kind: 'any', text: '' } : { kind: 'folder', text: `(?:^|/)${escaped(folder)}/` };
}
function isLiteral(step) {
    return !/[*?[\\]/.test(step);
}
function globSource(glob) {
    const pieces = glob.replace(/\[(?![A-Za-z]+\]).*/s, '*').split('*').map(pieceSource);
    const first = pieces[0] ?? '';
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return `^${first}$`;
    return first === '' ? `${last}$` : `^${first}.*${last}$`;
}
function pieceSource(piece) {
    return piece.replace(/\[[A-Za-z]+\]|\\.?|[^]/g, (part) => {
        if (part.length > 2)
            return part;
        return part === '?' || part.startsWith('\\') ? '.' : escaped(part);
    });
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function anyOf(sources) {
    return sources.length === 0 ? undefined : new RegExp(sources.map((source) => `(?:${source})`).join('|'), 's');
}

;// CONCATENATED MODULE: ./src/app/git-ignore.ts


const mostDeepStars = 3;
const deepest = 64;
const longest = 4096;
const isNoRule = /^(?:#.*|!?\/?\s*)$/;
class IgnoreRules {
    #make;
    #rules;
    #sieves;
    constructor(make, rules, sieves = []) {
        this.#make = make;
        this.#rules = rules ?? make({ ignorecase: false });
        this.#sieves = sieves;
    }
    with(folder, text) {
        const patterns = text
            .replace(/^\ufeff/, '')
            .split(/\r?\n/)
            .filter((line) => !isNoRule.test(line) && line.length <= longest)
            .filter((line) => line.split('**').length <= mostDeepStars + 1)
            .map((line) => rooted(folder, line));
        if (patterns.length === 0)
            return this;
        const rules = this.#make({ ignorecase: false }).add(this.#rules).add(patterns.join('\n'));
        return new IgnoreRules(this.#make, rules, [...this.#sieves, new NameSieve(patterns)]);
    }
    ignores(path, isFolder, name = (0,paths/* nameOf */.Vb)(path)) {
        if (!this.#sieves.some((sieve) => sieve.mayMatch(path, name)) || (0,paths/* depthOf */.d1)(path) > deepest)
            return false;
        return this.#rules.ignores(isFolder ? `${path}/` : path);
    }
}
function rooted(folder, line) {
    if (folder === '')
        return line;
    const negative = line.startsWith('!');
    const pattern = (negative ? line.slice(1) : line).replace(/^\\(?=[#!])/, '');
    const base = `/${folder.replace(/[\\*?[\] !#]/g, '\\$&')}/`;
    const anchored = pattern.trimEnd().slice(0, -1).includes('/');
    return `${negative ? '!' : ''}${base}${anchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}

;// CONCATENATED MODULE: ./src/app/walk.ts


const passedBy = new Set([
    '.git', '.hg', '.svn', '.jj', 'node_modules', '.venv', 'venv', '__pypackages__', '.tox', '.nox', '__pycache__', '.direnv'
]);
const untrusted = new Set(['.env.production', '.env.example', '.env.defaults']);
const markers = new Set(['pyvenv.cfg', 'conda-meta']);
async function walk(tree) {
    const entries = [];
    const git = tree.git === undefined ? undefined : new GitFilter(tree.git);
    const open = [{ path: '', rules: await git?.outer(), onlyTracked: false }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if ('kind' in next) {
            entries.push(next);
            continue;
        }
        const children = tree.children(next.path);
        const because = whyNotOpened(next.path, children, git);
        if (because === 'pointless')
            continue;
        if (children === undefined || because !== undefined) {
            entries.push({ path: next.path, kind: because ?? 'unreadable' });
            continue;
        }
        const folder = git !== undefined && children.some(isRules) ? await git.enter(next) : next;
        const start = next.path === '' ? '' : `${next.path}/`;
        for (const { name, kind, path = start + name } of inReverse(children)) {
            if (name === '.git' || (kind !== 'file' && passedBy.has(name)))
                continue;
            if (name === '' || name === '.' || name === '..' || (0,paths/* isUnreadable */.GZ)(name)) {
                open.push({ path, kind: 'name' });
                continue;
            }
            const left = git?.leavesOut(folder, path, name, kind);
            if (left === 'all' || kind === 'other')
                continue;
            if (untrusted.has(name) && git?.isUntracked(path)) {
                open.push({ path, kind: git.hasRepository() ? 'untracked' : 'unversioned' });
                continue;
            }
            if (kind === 'folder')
                open.push({ path, rules: folder.rules, onlyTracked: left === 'untracked' });
            else
                open.push(kind === 'link' ? { path, kind, target: tree.target(path) } : { path, kind });
        }
    }
    return entries;
}
function whyNotOpened(path, children, git) {
    if (children === undefined)
        return 'unreadable';
    if (path === '')
        return undefined;
    if (children.some(({ name }) => markers.has(name)))
        return 'pointless';
    const isSubmodule = children.some(({ name }) => name === '.git') || (children.length === 0 && git?.isSubmodule(path));
    return isSubmodule ? 'submodule' : undefined;
}
function inReverse(children) {
    return children.sort((a, b) => (a.name < b.name ? 1 : -1));
}
function isRules({ name, kind }) {
    return name === '.gitignore' && kind === 'file';
}
class GitFilter {
    #git;
    constructor(git) {
        this.#git = git;
    }
    async outer() {
        if (this.#git.outerRules.length === 0)
            return undefined;
        const { prefix, outerRules } = this.#git;
        let rules = await noRules();
        for (const { folder, text } of outerRules)
            rules = rules.with(folder, text);
        return prefix !== '' && rules.ignores(prefix, true) ? undefined : rules;
    }
    async enter(folder) {
        const text = this.#git.text((0,paths/* join */.fj)(folder.path, '.gitignore'));
        if (text === undefined || folder.onlyTracked)
            return folder;
        return { ...folder, rules: (folder.rules ?? (await noRules())).with(this.#inRepository(folder.path), text) };
    }
    leavesOut(folder, path, name, kind) {
        const isFolder = kind === 'folder';
        if (!folder.onlyTracked && !folder.rules?.ignores(this.#inRepository(path), isFolder, name))
            return undefined;
        const tracked = this.#git.tracked();
        if (isFolder)
            return tracked?.folder(path) ? 'untracked' : 'all';
        return tracked?.file(path) ? undefined : 'all';
    }
    isUntracked(path) {
        return !this.#git.isTracked(path);
    }
    hasRepository() {
        return this.#git.tracked() !== undefined;
    }
    isSubmodule(path) {
        return this.#git.submodules().has(path);
    }
    #inRepository(path) {
        return path === '' ? this.#git.prefix : (0,paths/* join */.fj)(this.#git.prefix, path);
    }
}
async function noRules() {
    const { default: make } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 298, 23));
    return new IgnoreRules(make);
}


/***/ }),

/***/ 2873:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ hasUnprintable),
/* harmony export */   HI: () => (/* binding */ misleads),
/* harmony export */   HT: () => (/* binding */ dockerWord),
/* harmony export */   ST: () => (/* binding */ withoutNul),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   WY: () => (/* binding */ jsonWords),
/* harmony export */   gc: () => (/* binding */ exactPattern),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   wo: () => (/* binding */ demand),
/* harmony export */   zi: () => (/* binding */ envText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function misleads(text) {
    return /(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF]/u.test(text);
}
function hasUnprintable(text) {
    return UNPRINTABLE.test(text);
}
function oneLine(text) {
    return text
        .replace(new RegExp(`${UNPRINTABLE.source}|\\s`, 'gu'), ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}
function shellWord(text) {
    return /^[A-Za-z0-9_.,/:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function jsonWords(words) {
    return `[${words.map((word) => spelledOut(JSON.stringify(withoutNul(word)))).join(', ')}]`;
}
function spelledOut(json) {
    return json.replace(new RegExp(UNPRINTABLE.source, 'gu'), (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
function withoutNul(text) {
    if (!text.includes('\0'))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'A value of the plan holds a NUL byte, which no command, variable or path can hold',
        fix: 'Take it out of the settings; binary data belongs into a file of the repository'
    });
}
function dockerWord(text) {
    return text.replace(/[\\"'$]/g, '\\$&');
}
function envText(text) {
    return text.replace(/[\\"$]/g, '\\$&');
}
function exactPattern(path) {
    return path.replace(/[*?[\\]/g, (special) => (special === '\\' ? '[\\\\]' : `[${special}]`));
}
function demand(pattern, value, what, fix) {
    if (!pattern.test(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `${what} \`${oneLine(value).slice(0, 120)}\` cannot be used`, fix });
    return value;
}


/***/ }),

/***/ 3940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mapValues)
/* harmony export */ });
function mapValues(map, make) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value, key)]));
}


/***/ }),

/***/ 7107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openFolder),
/* harmony export */   e: () => (/* binding */ openContext)
/* harmony export */ });
/* harmony import */ var _app_app_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);
/* harmony import */ var _app_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3964);


async function openContext(context, providers) {
    const opened = await (0,_app_context_js__WEBPACK_IMPORTED_MODULE_1__/* .openApp */ .G)(context);
    const { tree, directory } = opened;
    const above = tree
        ? await treeAbove(tree, providers)
        : directory !== undefined && (await aboveOutsideGit(directory, providers));
    if (!above)
        return opened;
    await opened.backing.close();
    return { ...opened, ...above };
}
async function openFolder(tree, providers) {
    const above = await treeAbove(tree, providers);
    if (above !== undefined)
        return above;
    const backing = await tree.open(tree.folder);
    return { app: (0,_app_app_js__WEBPACK_IMPORTED_MODULE_0__/* .createApp */ .E)(backing), backing };
}
async function treeAbove(tree, providers, onlyWorkspace = false) {
    const { folder } = tree;
    if (folder === '')
        return undefined;
    const above = await folderAbove(tree, providers, onlyWorkspace);
    if (above === undefined)
        return undefined;
    const backing = await tree.open(above);
    return { app: (0,_app_app_js__WEBPACK_IMPORTED_MODULE_0__/* .createApp */ .E)(backing).below(above === '' ? folder : folder.slice(above.length + 1)), backing };
}
async function aboveOutsideGit(directory, providers) {
    const { outsideGit } = await __webpack_require__.e(/* import() */ 7841).then(__webpack_require__.bind(__webpack_require__, 7841));
    return treeAbove(outsideGit(directory), providers, true);
}
async function folderAbove(tree, providers, onlyWorkspace) {
    const { frontEndBeside, inheritedAbove, workspaceAbove } = await __webpack_require__.e(/* import() */ 9930).then(__webpack_require__.bind(__webpack_require__, 9930));
    const root = await tree.open('');
    try {
        const inside = { folder: tree.folder, read: (path, limit) => root.bytes(path, limit) };
        const { root: workspace, broken } = await workspaceAbove(inside, providers);
        if (onlyWorkspace)
            return workspace;
        const above = workspace ?? (await inheritedAbove(inside, providers)) ?? (await frontEndBeside(inside, providers));
        return broken !== undefined && broken.length < (above?.length ?? Infinity) ? broken : above;
    }
    finally {
        await root.close();
    }
}


/***/ }),

/***/ 1716:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MX: () => (/* binding */ half),
  H6: () => (/* binding */ nameOn),
  Ni: () => (/* binding */ realiseNeeds),
  OB: () => (/* binding */ rowOf),
  Cm: () => (/* binding */ suitesWith)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/packages/table.ts
const table = {
    compiler: { build: ['gcc', 'libc6-dev'], nix: ['gcc'] },
    'c++-compiler': { build: ['g++', 'libc6-dev'], nix: ['gcc'] },
    'fortran-compiler': { build: ['gfortran', 'libc6-dev'], run: ['libgfortran5'], nix: ['gfortran'] },
    python: { build: ['python3'], run: ['python3'], nix: ['python3'] },
    rust: { build: ['cargo', 'rustc'], nix: ['cargo', 'rustc'] },
    make: { build: ['make'], run: ['make'], nix: ['gnumake'] },
    cmake: { build: ['cmake', 'make'], nix: ['cmake', 'gnumake'] },
    autotools: {
        build: ['autoconf', 'automake', 'libtool', 'make'],
        nix: ['autoconf', 'automake', 'libtool', 'gnumake']
    },
    'pkg-config': { build: ['pkg-config'], nix: ['pkg-config'] },
    swig: { build: ['swig'], nix: ['swig'] },
    bison: { build: ['bison', 'flex'], nix: ['bison', 'flex'] },
    nasm: { build: ['nasm'], nix: ['nasm'] },
    protobuf: {
        build: ['libprotobuf-dev', 'protobuf-compiler'],
        run: [{ bookworm: 'libprotobuf32', trixie: 'libprotobuf32t64' }],
        nix: ['protobuf']
    },
    gettext: { build: ['gettext'], run: ['gettext'], nix: ['gettext'] },
    git: { build: ['git'], run: ['git'], nix: ['git'] },
    ssh: { build: ['openssh-client'], run: ['openssh-client'], nix: ['openssh'] },
    curl: { build: ['curl'], run: ['curl'], nix: ['curl'] },
    mercurial: { build: ['mercurial'], nix: ['mercurial'] },
    certificates: { build: ['ca-certificates'], run: ['ca-certificates'], nix: ['cacert'] },
    subversion: { build: ['subversion'], nix: ['subversion'] },
    libcurl: { build: ['libcurl4-openssl-dev'], run: [{ bookworm: 'libcurl4', trixie: 'libcurl4t64' }], nix: ['curl'] },
    ssh2: { build: ['libssh2-1-dev'], run: [{ bookworm: 'libssh2-1', trixie: 'libssh2-1t64' }], nix: ['libssh2'] },
    libpq: { build: ['libpq-dev'], run: ['libpq5'], nix: ['libpq'], nixBuild: ['libpq.pg_config'] },
    'postgresql-client': { run: ['postgresql-client'], nix: ['postgresql'] },
    mariadb: { build: ['default-libmysqlclient-dev'], run: ['libmariadb3'], nix: ['libmysqlclient'] },
    'mysql-client': { run: ['default-mysql-client'], nix: ['mariadb.client'] },
    sqlite: { build: ['libsqlite3-dev'], run: ['libsqlite3-0'], nix: ['sqlite'] },
    sqlcipher: {
        build: ['libsqlcipher-dev'],
        run: [{ bookworm: 'libsqlcipher0', trixie: 'libsqlcipher1' }],
        nix: ['sqlcipher']
    },
    odbc: { build: ['unixodbc-dev'], run: ['libodbc2', 'odbcinst'], nix: ['unixODBC'] },
    freetds: { build: ['freetds-dev'], run: ['libsybdb5'], nix: ['freetds'] },
    'freetds-odbc': { run: ['tdsodbc'], nix: ['freetds'] },
    rdkafka: { build: ['librdkafka-dev'], run: ['librdkafka1'], nix: ['rdkafka'] },
    leveldb: { build: ['libleveldb-dev'], run: ['libleveldb1d'], nix: ['leveldb'] },
    rocksdb: {
        build: ['librocksdb-dev'],
        run: [{ bookworm: 'librocksdb7.8', trixie: 'librocksdb9.10' }],
        nix: ['rocksdb']
    },
    lmdb: { build: ['liblmdb-dev'], run: ['liblmdb0'], nix: ['lmdb'] },
    memcached: {
        build: ['libmemcached-dev'],
        run: [
            { bookworm: 'libmemcached11', trixie: 'libmemcached11t64' },
            { bookworm: 'libmemcachedutil2', trixie: 'libmemcachedutil2t64' }
        ],
        nix: ['libmemcached']
    },
    db: { build: ['libdb-dev'], run: [{ bookworm: 'libdb5.3', trixie: 'libdb5.3t64' }], nix: ['db'] },
    ssl: { build: ['libssl-dev'], run: [{ bookworm: 'libssl3', trixie: 'libssl3t64' }], nix: ['openssl'] },
    openssl: { build: ['openssl'], run: ['openssl'], nix: ['openssl'] },
    sodium: { build: ['libsodium-dev'], run: ['libsodium23'], nix: ['libsodium'] },
    ffi: { build: ['libffi-dev'], run: ['libffi8'], nix: ['libffi'] },
    ldap: { build: ['libldap-dev'], run: [{ bookworm: 'libldap-2.5-0', trixie: 'libldap2' }], nix: ['openldap'] },
    sasl: { build: ['libsasl2-dev'], run: ['libsasl2-2'], nix: ['cyrus_sasl'] },
    krb5: { build: ['libkrb5-dev'], run: ['libgssapi-krb5-2'], nix: ['krb5'] },
    xmlsec: {
        build: ['libxmlsec1-dev'],
        run: [{ bookworm: 'libxmlsec1-openssl', trixie: 'libxmlsec1t64-openssl' }],
        nix: ['xmlsec']
    },
    'xmlsec-program': { run: ['xmlsec1'], nix: ['xmlsec'] },
    gpgme: {
        build: ['libgpgme-dev'],
        run: [{ bookworm: 'libgpgme11', trixie: 'libgpgme11t64' }, 'gnupg'],
        nix: ['gpgme']
    },
    gnupg: { run: ['gnupg'], nix: ['gnupg'] },
    xml2: { build: ['libxml2-dev'], run: ['libxml2'], nix: ['libxml2'] },
    xslt: { build: ['libxslt1-dev'], run: ['libxslt1.1'], nix: ['libxslt'] },
    yaml: { build: ['libyaml-dev'], run: ['libyaml-0-2'], nix: ['libyaml'] },
    icu: { build: ['libicu-dev'], run: [{ bookworm: 'libicu72', trixie: 'libicu76' }], nix: ['icu'] },
    tidy: { build: ['libtidy-dev'], run: [{ bookworm: 'libtidy5deb1', trixie: 'libtidy58' }], nix: ['html-tidy'] },
    pcre: { build: ['libpcre2-dev'], run: ['libpcre2-8-0'], nix: ['pcre2'] },
    enchant: { build: ['libenchant-2-dev'], run: ['libenchant-2-2', 'hunspell-en-us'], nix: ['enchant'] },
    hunspell: { build: ['libhunspell-dev'], run: ['libhunspell-1.7-0'], nix: ['hunspell'] },
    mecab: { build: ['libmecab-dev'], run: ['libmecab2', 'mecab-ipadic-utf8'], nix: ['mecab'] },
    zlib: { build: ['zlib1g-dev'], run: ['zlib1g'], nix: ['zlib'] },
    bzip2: { build: ['libbz2-dev'], run: ['libbz2-1.0'], nix: ['bzip2'] },
    lzma: { build: ['liblzma-dev'], run: ['liblzma5'], nix: ['xz'] },
    lz4: { build: ['liblz4-dev'], run: ['liblz4-1'], nix: ['lz4'] },
    zstd: { build: ['libzstd-dev'], run: ['libzstd1'], nix: ['zstd'] },
    snappy: { build: ['libsnappy-dev'], run: ['libsnappy1v5'], nix: ['snappy'] },
    zip: { build: ['libzip-dev'], run: [{ bookworm: 'libzip4', trixie: 'libzip5' }], nix: ['libzip'] },
    '7zip': { run: ['7zip'], nix: ['p7zip'] },
    unrar: { run: ['unrar-free'], nix: ['unrar-free'] },
    archive: {
        build: ['libarchive-dev'],
        run: [{ bookworm: 'libarchive13', trixie: 'libarchive13t64' }],
        nix: ['libarchive']
    },
    ncurses: { build: ['libncurses-dev'], run: ['libncursesw6'], nix: ['ncurses'] },
    readline: {
        build: ['libreadline-dev'],
        run: [{ bookworm: 'libreadline8', trixie: 'libreadline8t64' }],
        nix: ['readline']
    },
    jpeg: { build: ['libjpeg62-turbo-dev'], run: ['libjpeg62-turbo'], nix: ['libjpeg'] },
    png: { build: ['libpng-dev'], run: [{ bookworm: 'libpng16-16', trixie: 'libpng16-16t64' }], nix: ['libpng'] },
    webp: { build: ['libwebp-dev'], run: ['libwebp7', 'libwebpdemux2', 'libwebpmux3'], nix: ['libwebp'] },
    avif: { build: ['libavif-dev'], run: [{ bookworm: 'libavif15', trixie: 'libavif16' }], nix: ['libavif'] },
    heif: { build: ['libheif-dev'], run: ['libheif1'], nix: ['libheif'] },
    tiff: { build: ['libtiff-dev'], run: ['libtiff6'], nix: ['libtiff'] },
    lcms: { build: ['liblcms2-dev'], run: ['liblcms2-2'], nix: ['lcms2'] },
    openjpeg: { build: ['libopenjp2-7-dev'], run: ['libopenjp2-7'], nix: ['openjpeg'] },
    freetype: { build: ['libfreetype-dev'], run: ['libfreetype6'], nix: ['freetype'] },
    imagemagick: { run: ['imagemagick'], nix: ['imagemagick'] },
    graphicsmagick: { run: ['graphicsmagick'], nix: ['graphicsmagick'] },
    gif: { build: ['libgif-dev'], run: ['libgif7'], nix: ['giflib'] },
    pixman: { build: ['libpixman-1-dev'], run: ['libpixman-1-0'], nix: ['pixman'] },
    rsvg: { build: ['librsvg2-dev'], run: ['librsvg2-2'], nix: ['librsvg'] },
    fontconfig: { build: ['libfontconfig-dev'], run: ['libfontconfig1'], nix: ['fontconfig'] },
    magickwand: {
        build: ['libmagickwand-dev'],
        run: [{ bookworm: 'libmagickwand-6.q16-6', trixie: 'libmagickwand-7.q16-10' }],
        nix: ['imagemagick']
    },
    vips: { build: ['libvips-dev'], run: [{ bookworm: 'libvips42', trixie: 'libvips42t64' }], nix: ['vips'] },
    cairo: { build: ['libcairo2-dev'], run: ['libcairo2'], nix: ['cairo'] },
    pango: {
        build: ['libpango1.0-dev'],
        run: ['libpango-1.0-0', 'libpangoft2-1.0-0', 'libharfbuzz-subset0'],
        nix: ['pango', 'harfbuzz']
    },
    pangocairo: { build: ['libpango1.0-dev'], run: ['libpangocairo-1.0-0'], nix: ['pango'] },
    'gdk-pixbuf': { build: ['libgdk-pixbuf-2.0-dev'], run: ['libgdk-pixbuf-2.0-0'], nix: ['gdk-pixbuf'] },
    opengl: { build: ['libgl-dev'], run: ['libgl1'], nix: ['libGL'] },
    glib: { build: ['libglib2.0-dev'], run: [{ bookworm: 'libglib2.0-0', trixie: 'libglib2.0-0t64' }], nix: ['glib'] },
    gtk: { build: ['libgtk-3-dev'], run: [{ bookworm: 'libgtk-3-0', trixie: 'libgtk-3-0t64' }], nix: ['gtk3'] },
    'gobject-introspection': {
        build: [{ bookworm: 'libgirepository1.0-dev', trixie: 'libgirepository-2.0-dev' }],
        run: [{ bookworm: 'libgirepository-1.0-1', trixie: 'libgirepository-2.0-0' }],
        nix: ['gobject-introspection']
    },
    x11: { run: ['libsm6', 'libxext6', 'libxrender1'], nix: ['xorg.libSM', 'xorg.libXext', 'xorg.libXrender'] },
    tk: { run: ['libtk8.6'], nix: ['tk'] },
    graphviz: { build: ['libgraphviz-dev'], run: ['graphviz'], nix: ['graphviz'] },
    zbar: { build: ['libzbar-dev'], run: [{ bookworm: 'libzbar0', trixie: 'libzbar0t64' }], nix: ['zbar'] },
    dmtx: { build: ['libdmtx-dev'], run: [{ bookworm: 'libdmtx0b', trixie: 'libdmtx0t64' }], nix: ['libdmtx'] },
    exiftool: { run: ['libimage-exiftool-perl'], nix: ['exiftool'] },
    magic: { build: ['libmagic-dev'], run: [{ bookworm: 'libmagic1', trixie: 'libmagic1t64' }], nix: ['file'] },
    poppler: { run: ['poppler-utils'], nix: ['poppler-utils'] },
    'poppler-cpp': {
        build: ['libpoppler-cpp-dev'],
        run: [{ bookworm: 'libpoppler-cpp0v5', trixie: 'libpoppler-cpp2' }],
        nix: ['poppler']
    },
    tesseract: { build: ['libleptonica-dev', 'libtesseract-dev'], run: ['tesseract-ocr'], nix: ['tesseract'] },
    ghostscript: { run: ['ghostscript'], nix: ['ghostscript'] },
    libreoffice: { run: ['libreoffice-nogui'], nix: ['libreoffice'] },
    pandoc: { run: ['pandoc'], nix: ['pandoc'] },
    latex: { run: ['texlive-fonts-recommended', 'texlive-latex-recommended'], nix: ['texliveSmall'] },
    wkhtmltopdf: { run: [{ bookworm: 'wkhtmltopdf' }], nix: ['wkhtmltopdf'] },
    chromium: { run: ['chromium'], nix: ['chromium'] },
    'chromium-driver': { run: ['chromium-driver'], nix: ['chromedriver'] },
    'chromium-libraries': {
        run: [
            { bookworm: 'libasound2', trixie: 'libasound2t64' },
            { bookworm: 'libatk-bridge2.0-0', trixie: 'libatk-bridge2.0-0t64' },
            { bookworm: 'libatk1.0-0', trixie: 'libatk1.0-0t64' },
            { bookworm: 'libatspi2.0-0', trixie: 'libatspi2.0-0t64' },
            'libcairo2',
            { bookworm: 'libcups2', trixie: 'libcups2t64' },
            'libdbus-1-3',
            'libdrm2',
            'libgbm1',
            { bookworm: 'libglib2.0-0', trixie: 'libglib2.0-0t64' },
            'libnspr4',
            'libnss3',
            'libpango-1.0-0',
            'libx11-6',
            'libxcb1',
            'libxcomposite1',
            'libxdamage1',
            'libxext6',
            'libxfixes3',
            'libxkbcommon0',
            'libxrandr2'
        ],
        nix: ['chromium']
    },
    ffmpeg: {
        build: [
            'libavcodec-dev',
            'libavdevice-dev',
            'libavfilter-dev',
            'libavformat-dev',
            'libavutil-dev',
            'libswresample-dev',
            'libswscale-dev'
        ],
        run: ['ffmpeg'],
        nix: ['ffmpeg-headless']
    },
    sndfile: { build: ['libsndfile1-dev'], run: ['libsndfile1'], nix: ['libsndfile'] },
    portaudio: { build: ['portaudio19-dev'], run: ['libportaudio2'], nix: ['portaudio'] },
    alsa: { build: ['libasound2-dev'], run: [{ bookworm: 'libasound2', trixie: 'libasound2t64' }], nix: ['alsa-lib'] },
    opus: { build: ['libopus-dev'], run: ['libopus0'], nix: ['libopus'] },
    sox: { run: ['sox'], nix: ['sox'] },
    flac: { run: ['flac'], nix: ['flac'] },
    espeak: { run: ['espeak-ng', 'libespeak1'], nix: ['espeak-ng'] },
    chromaprint: { run: ['libchromaprint-tools'], nix: ['chromaprint'] },
    gomp: { run: ['libgomp1'], nix: ['stdenv.cc.cc.lib'] },
    blas: { build: ['libopenblas-dev'], run: ['libopenblas0'], nix: ['openblas'] },
    lapack: { build: ['liblapack-dev'], run: ['liblapack3'], nix: ['lapack'] },
    hdf5: { build: ['libhdf5-dev'], run: [{ bookworm: 'libhdf5-103-1', trixie: 'libhdf5-310' }], nix: ['hdf5'] },
    netcdf: { build: ['libnetcdf-dev'], run: [{ bookworm: 'libnetcdf19', trixie: 'libnetcdf22' }], nix: ['netcdf'] },
    gmp: { build: ['libgmp-dev'], run: ['libgmp10'], nix: ['gmp'] },
    mpfr: { build: ['libmpfr-dev'], run: ['libmpfr6'], nix: ['mpfr'] },
    mpc: { build: ['libmpc-dev'], run: ['libmpc3'], nix: ['libmpc'] },
    gsl: { build: ['libgsl-dev'], run: [{ bookworm: 'libgsl27', trixie: 'libgsl28' }], nix: ['gsl'] },
    fftw: { build: ['libfftw3-dev'], run: ['libfftw3-double3'], nix: ['fftw'] },
    suitesparse: {
        build: ['libsuitesparse-dev'],
        run: [{ bookworm: 'libumfpack5', trixie: 'libumfpack6' }],
        nix: ['suitesparse']
    },
    gdal: { build: ['libgdal-dev'], run: [{ bookworm: 'libgdal32', trixie: 'libgdal36' }], nix: ['gdal'] },
    geos: { build: ['libgeos-dev'], run: [{ bookworm: 'libgeos-c1v5', trixie: 'libgeos-c1t64' }], nix: ['geos'] },
    proj: { build: ['libproj-dev'], run: ['libproj25'], nix: ['proj'] },
    spatialite: { build: ['libspatialite-dev'], run: ['libsqlite3-mod-spatialite'], nix: ['libspatialite'] },
    spatialindex: {
        build: ['libspatialindex-dev'],
        run: [{ bookworm: 'libspatialindex-c6', trixie: 'libspatialindex-c8' }],
        nix: ['libspatialindex']
    },
    r: { build: ['r-base-dev'], run: ['r-base-core'], nix: ['R'] },
    java: { run: ['default-jre-headless'], nix: ['jre_headless'] },
    event: {
        build: ['libevent-dev'],
        run: [{ bookworm: 'libevent-2.1-7', trixie: 'libevent-2.1-7t64' }],
        nix: ['libevent']
    },
    ev: { build: ['libev-dev'], run: [{ bookworm: 'libev4', trixie: 'libev4t64' }], nix: ['libev'] },
    uv: { build: ['libuv1-dev'], run: [{ bookworm: 'libuv1', trixie: 'libuv1t64' }], nix: ['libuv'] },
    jemalloc: { build: ['libjemalloc-dev'], run: ['libjemalloc2'], nix: ['jemalloc'] },
    dbus: { build: ['libdbus-1-dev'], run: ['libdbus-1-3'], nix: ['dbus'] },
    systemd: { build: ['libsystemd-dev'], run: ['libsystemd0'], nix: ['systemd'] },
    cups: { build: ['libcups2-dev'], run: [{ bookworm: 'libcups2', trixie: 'libcups2t64' }], nix: ['cups'] },
    snmp: { build: ['libsnmp-dev'], run: [{ bookworm: 'libsnmp40', trixie: 'libsnmp40t64' }], nix: ['net-snmp'] },
    usb: { build: ['libusb-1.0-0-dev'], run: ['libusb-1.0-0'], nix: ['libusb1'] },
    bluetooth: { build: ['libbluetooth-dev'], run: ['libbluetooth3'], nix: ['bluez'] },
    fuse: { build: ['libfuse-dev'], run: [{ bookworm: 'libfuse2', trixie: 'libfuse2t64' }], nix: ['fuse'] },
    augeas: { build: ['libaugeas-dev'], run: ['libaugeas0'], nix: ['augeas'] },
    pcap: { build: ['libpcap-dev'], run: [{ bookworm: 'libpcap0.8', trixie: 'libpcap0.8t64' }], nix: ['libpcap'] },
    nmap: { run: ['nmap'], nix: ['nmap'] },
    whois: { run: ['whois'], nix: ['whois'] },
    atomic: { run: ['libatomic1'], nix: ['stdenv.cc.cc.lib'] }
};
const table_packages = table;

;// CONCATENATED MODULE: ./src/packages/needs.ts



function realiseNeeds(needs, column) {
    return { build: half(needs, column, 'build'), run: half(needs, column, 'run') };
}
function suitesWith(needs, suites) {
    return suites.filter((suite) => needs.every((need) => missing(need.value, suite).length === 0));
}
function half(needs, column, part) {
    const found = new Map();
    for (const { value: need, reason } of needs) {
        for (const name of need.for === part || need.for === 'both' ? namesOf(need, column, part, reason) : []) {
            found.set(name, [...(found.get(name) ?? []), reason]);
        }
    }
    return [...found]
        .sort(([a], [b]) => (0,src_text/* byCodePoint */.HH)(a, b))
        .map(([value, reasons]) => ({ value, reason: joined(reasons) }));
}
function namesOf(need, column, part, reason) {
    const row = rowOf(need);
    const names = row[part] ?? [];
    if (column === 'nix')
        return names.length > 0 ? [...row.nix, ...(part === 'build' ? (row.nixBuild ?? []) : [])] : [];
    return names.map((name) => {
        const realised = nameOn(name, column);
        if (realised !== undefined)
            return realised;
        throw new errors/* UserError */.yo({
            what: `${reason.because}, but Debian ${column} does not have ${need.name}`,
            fix: 'Choose a version of the runtime that has an image on another suite, or replace what needs it',
            ...(reason.file ? { where: { file: reason.file, ...(reason.line ? { line: reason.line } : {}) } } : {})
        });
    });
}
function missing(need, suite) {
    const { build = [], run = [] } = rowOf(need);
    const wanted = [...(need.for === 'run' ? [] : build), ...(need.for === 'build' ? [] : run)];
    return wanted.filter((name) => nameOn(name, suite) === undefined);
}
function nameOn(name, suite) {
    return typeof name === 'string' ? name : name[suite];
}
function rowOf({ name }) {
    const rows = table_packages;
    const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
    if (!row)
        throw new Error(`no package is known for the need ${name}`);
    return row;
}
function joined(reasons) {
    const [first, ...others] = reasons;
    const sentences = [...new Set([first, ...others].map((reason) => reason?.because ?? ''))];
    return { ...first, because: sentences.join('; ') };
}


/***/ }),

/***/ 2149:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutPasswords),
/* harmony export */   m: () => (/* binding */ hostsWithPasswords)
/* harmony export */ });
function withoutPasswords(text) {
    return text.replace(userInfo, (whole, scheme, user) => isSecret(scheme, user) ? `${scheme}***@` : whole);
}
function hostsWithPasswords(text) {
    return [...text.matchAll(userInfo)].flatMap(([, scheme = '', user = '', host = '']) => isSecret(scheme, user) ? [host] : []);
}
const userInfo = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/\\@?#"'`<>]{1,1000})@(?=([^\s/:#?]{0,300}))/gi;
function isSecret(scheme, user) {
    const colon = user.indexOf(':');
    const part = colon === -1 ? user : user.slice(colon + 1);
    if (part === '' || /^(?:\$\{\w+\}|\$\w+)$/.test(part))
        return false;
    return colon !== -1 || !/ssh/i.test(scheme);
}


/***/ }),

/***/ 8358:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refuseCircles),
/* harmony export */   z: () => (/* binding */ refuseUnknownPhases)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);


const usual = ['setup', 'install', 'build', 'release', 'caddy'];
function refuseUnknownPhases(phases) {
    for (const [name, { dependsOn = [] }] of Object.entries(phases)) {
        const bad = dependsOn.find(({ value }) => !Object.hasOwn(phases, value) && !usual.includes(value));
        if (bad)
            throw unknown(name, bad, Object.keys(phases));
    }
}
function refuseCircles(phases) {
    for (const name of Object.keys(phases)) {
        const circle = circleFrom(name, phases);
        if (circle)
            throw inCircles(circle);
    }
}
function circleFrom(start, phases) {
    const seen = new Set();
    const follow = (name, path) => {
        for (const on of waitsFor(name, phases)) {
            if (on.value === start)
                return [...path, on];
            if (seen.has(on.value))
                continue;
            seen.add(on.value);
            const found = follow(on.value, [...path, on]);
            if (found)
                return found;
        }
        return undefined;
    };
    return follow(start, []);
}
const onSetup = { value: 'setup', reason: { because: 'Phases run on what setup installs' } };
function waitsFor(name, phases) {
    const { dependsOn = [], runsOn } = phases[name] ?? {};
    const said = dependsOn.filter(({ value }) => Object.hasOwn(phases, value));
    return name !== 'setup' && runsOn === undefined && Object.hasOwn(phases, 'setup') ? [...said, onSetup] : said;
}
function unknown(phase, { value, reason }, names) {
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(value, names);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `The phase ${phase} waits for ${value}, but there is no phase of that name (${reason.because})`,
        ...placeOf(reason),
        fix: near ? `Did you mean ${near}?` : `The phases are ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceList */ .MT)(names)}`
    });
}
function inCircles(links) {
    const last = links.at(-1)?.value ?? '';
    const said = links.find(({ reason }) => reason.file !== undefined) ?? links[0];
    const names = [last, ...links.map(({ value }) => value)];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: names.length === 2
            ? `The phase ${last} waits for itself`
            : `The phases wait for one another: ${names.join(' waits for ')}`,
        ...(said && placeOf(said.reason)),
        fix: names.includes('setup')
            ? 'All phases run on what setup installs, so it is always the first: take its dependsOn out'
            : 'Take one of them out of its dependsOn list'
    });
}
function placeOf({ file, line }) {
    return file === undefined ? {} : { where: { file, ...(line !== undefined && { line }) } };
}


/***/ }),

/***/ 8696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reasoned)
/* harmony export */ });
function reasoned(value, because, at = {}) {
    return { value, reason: { because, ...at } };
}


/***/ }),

/***/ 7332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ isReasoned),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   lZ: () => (/* binding */ escapePointer)
/* harmony export */ });
/* harmony import */ var _passwords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2149);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);



const planFields = [
    ...['providers', 'kind', 'toolchain', 'suite', 'folder', 'buildImage', 'variables'],
    ...['secretFiles', 'staticAssets', 'phases', 'start']
];
const phaseFields = [
    ...[
        'runtimes',
        'tools',
        'phpExtensions',
        'nixPkgs',
        'nixLibs',
        'nixOverlays',
        'nixpkgsArchive',
        'nixFiles',
        'aptPkgs'
    ],
    ...[
        'dependsOn',
        'runsOn',
        'folder',
        'onlyIncludeFiles',
        'variables',
        'secrets',
        'cmds',
        'cacheDirectories',
        'paths'
    ],
    'outputs'
];
const startFields = [
    ...['cmd', 'release', 'port', 'aptPkgs', 'nixPkgs', 'nixLibs', 'runImage', 'user'],
    ...['onlyIncludeFiles', 'processes', 'files'],
    ...['static', 'docroot', 'demands']
];
const unordered = new Set([
    ...['aptPkgs', 'nixPkgs', 'nixLibs', 'phpExtensions', 'dependsOn', 'onlyIncludeFiles', 'cacheDirectories'],
    ...['outputs', 'secrets', 'secretFiles', 'demands']
]);
const meaningfulWhenEmpty = new Set(['onlyIncludeFiles']);
function finish(plan) {
    const reasons = [];
    const data = { version: 1 };
    for (const field of planFields) {
        const pointer = `/${field}`;
        if (field === 'phases') {
            data[field] = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValues */ .L)(plan.phases, (phase, name) => fields(phase, phaseFields, `${pointer}/${escapePointer(name)}`, reasons));
        }
        else if (field === 'start') {
            data[field] = fields(plan.start, startFields, pointer, reasons);
        }
        else {
            const value = leafOrTree(plan[field], field, pointer, reasons);
            if (value !== undefined)
                data[field] = value;
            else if (field === 'variables')
                data[field] = {};
            else if (field === 'providers')
                data[field] = [];
        }
    }
    return { ...data, reasons };
}
function fields(node, names, pointer, reasons) {
    const entries = names.flatMap((name) => {
        const value = leafOrTree(node[name], String(name), `${pointer}/${String(name)}`, reasons);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}
function leafOrTree(node, name, pointer, reasons) {
    if (node === undefined || node === null)
        return undefined;
    if (isReasoned(node))
        return leaf(node, pointer, reasons);
    if (Array.isArray(node)) {
        if (node.length === 0)
            return meaningfulWhenEmpty.has(name) ? [] : undefined;
        const items = unordered.has(name) ? sortedOnce(node) : node;
        return items.map((item, index) => leaf(item, `${pointer}/${index}`, reasons));
    }
    const entries = Object.entries(node).sort(([a], [b]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(a, b));
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.map(([key, item]) => [key, leaf(item, `${pointer}/${escapePointer(key)}`, reasons)]));
}
function leaf({ value, reason }, pointer, reasons) {
    const { because, file, line, setting } = reason;
    reasons.push({
        field: pointer,
        because: (0,_passwords_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPasswords */ .h)(because),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(setting !== undefined && { setting })
    });
    return value;
}
function sortedOnce(items) {
    const byValue = new Map();
    for (const item of items)
        if (!byValue.has(item.value))
            byValue.set(item.value, item);
    return [...byValue.values()].sort((a, b) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(a.value, b.value));
}
function isReasoned(node) {
    const { reason } = node;
    return 'value' in node && typeof reason === 'object' && typeof reason.because === 'string';
}
function escapePointer(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 8308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ withoutAbsent),
/* harmony export */   ph: () => (/* binding */ mergeDrafts),
/* harmony export */   rg: () => (/* binding */ isMarker)
/* harmony export */ });
function isMarker(item) {
    return item.value === '...' || item.value === '@auto';
}
function mergeDrafts(lower, upper) {
    const { variables, staticAssets, phases, start, warnings, ...scalars } = upper;
    return withoutAbsent({
        ...lower,
        ...withoutAbsent(scalars),
        variables: mergeMaps(lower.variables, variables),
        staticAssets: mergeMaps(lower.staticAssets, staticAssets),
        phases: mergeMaps(lower.phases, phases, mergePhases),
        start: lower.start && start ? mergeStarts(lower.start, start) : (start ?? lower.start),
        warnings: lower.warnings && warnings ? [...lower.warnings, ...warnings] : (warnings ?? lower.warnings)
    });
}
function mergePhases(lower, upper) {
    const { runtimes, tools, variables, ...rest } = upper;
    return withoutAbsent({
        ...lower,
        ...mergeLists(lower, rest),
        runtimes: mergeMaps(lower.runtimes, runtimes),
        tools: mergeMaps(lower.tools, tools),
        variables: mergeMaps(lower.variables, variables)
    });
}
function mergeStarts(lower, upper) {
    const { processes, ...rest } = upper;
    return withoutAbsent({ ...lower, ...mergeLists(lower, rest), processes: mergeMaps(lower.processes, processes) });
}
function mergeLists(lower, upper) {
    const entries = Object.entries(upper).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([field, value]) => {
        const below = lower[field];
        return [field, isList(value) && isList(below) ? expand(value, below) : value];
    }));
}
function expand(upper, lower) {
    return upper.flatMap((item) => (isMarker(item) ? lower : [item]));
}
function isList(value) {
    return Array.isArray(value);
}
function mergeMaps(lower, upper, both = (_, over) => over) {
    if (!lower || !upper)
        return upper ?? lower;
    const merged = new Map(Object.entries(lower));
    for (const [key, value] of Object.entries(upper)) {
        const below = merged.get(key);
        merged.set(key, below === undefined ? value : both(below, value));
    }
    return Object.fromEntries(merged);
}
function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ phaseOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);


function phaseOrder(phases) {
    const waiting = new Map(Object.entries(phases).map(([name, { dependsOn = [] }]) => [
        name,
        new Set(dependsOn.filter((on) => on !== name && Object.hasOwn(phases, on)))
    ]));
    const order = [];
    while (waiting.size > 0) {
        const ready = [...waiting].filter(([, on]) => on.size === 0).map(([name]) => name);
        if (ready.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                what: `The phases ${[...waiting.keys()].sort(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH).join(', ')} wait for one another`,
                fix: 'Take one of them out of the dependsOn lists in the config file'
            });
        }
        ready.sort((a, b) => Number(b === 'setup') - Number(a === 'setup') || (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a, b));
        for (const name of ready) {
            order.push(name);
            waiting.delete(name);
        }
        for (const on of waiting.values())
            ready.forEach((name) => on.delete(name));
    }
    return order;
}


/***/ }),

/***/ 2039:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ planApp),
  A: () => (/* binding */ refuseOthers)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/providers/catalog.ts
var catalog = __webpack_require__(2733);
// EXTERNAL MODULE: ./src/providers/compose.ts
var compose = __webpack_require__(5198);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
;// CONCATENATED MODULE: ./src/providers/contribute.ts
async function contributionOf(app, hints, { host, helpers }) {
    if (helpers.length === 0)
        return host.provider.plan(app, hints, host.finding);
    const apart = helpers.flatMap(({ view }) => (view && isBelow(view, app) ? [fromApp(view, app)] : []));
    const contribution = await host.provider.plan(app, { ...hints, apart }, host.finding);
    const { merge } = await __webpack_require__.e(/* import() */ 2594).then(__webpack_require__.bind(__webpack_require__, 2594));
    const here = [];
    for (const { provider, finding, because, view } of helpers) {
        if (!view)
            here.push({ id: provider.id, because, contribution: await provider.plan(app, hints, finding) });
    }
    const elsewhere = helpers.filter(isElsewhere);
    if (elsewhere.length === 0)
        return merge(contribution, here);
    const made = await (await __webpack_require__.e(/* import() */ 6016).then(__webpack_require__.bind(__webpack_require__, 6016))).partsOf(app, hints, contribution, elsewhere);
    return merge(made.host, [...here, ...made.helpers]);
}
async function withoutHelpers(app, { host, helpers }, draft) {
    const apart = helpers.flatMap(({ view, finding: { produces = [] } }) => view && isBelow(view, app) ? [{ folder: fromApp(view, app), made: produces.map(({ value }) => value) }] : []);
    if (apart.length === 0)
        return draft;
    const ignored = [host, ...helpers].flatMap(({ provider }) => provider.ignore);
    return (await Promise.all(/* import() */[__webpack_require__.e(6776), __webpack_require__.e(3035)]).then(__webpack_require__.bind(__webpack_require__, 5980))).withoutFolders(app, draft, apart, ignored);
}
function fromApp(view, app) {
    return view.folder.slice(app.folder.length).replace(/^\//, '');
}
function isBelow({ folder }, app) {
    return app.folder === '' || folder.startsWith(`${app.folder}/`);
}
function isElsewhere(helper) {
    return helper.view !== undefined;
}

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/plan/image-commands.ts
function asInImage(draft, inImage) {
    const warnings = [];
    const seen = (command) => {
        const made = inImage(command.value);
        if (!made)
            return command;
        const { because, file, line } = command.reason;
        const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
        if (made.missing !== undefined) {
            warnings.push({
                code: 'manager-missing',
                message: made.circle
                    ? `${because} runs itself (${made.circle.join(' → ')}): nothing ever starts`
                    : `${because}: \`${made.missing}\` is not in the image, and what it starts cannot be told`,
                ...place,
                fix: 'Write the program that starts, such as `node server.js`'
            });
            return command;
        }
        if (!made.usual) {
            warnings.push({
                code: 'manager-left-out',
                message: `${because}: \`${made.left}\` is left out, since what it starts is in PATH and it is not in the image itself`,
                ...place,
                fix: `Write \`${made.command}\``
            });
        }
        return { value: made.command, reason: { ...command.reason, because: `${because}, without \`${made.left}\`` } };
    };
    const { cmd, release, processes, ...start } = draft.start ?? {};
    return {
        ...draft,
        start: {
            ...start,
            ...(cmd && { cmd: seen(cmd) }),
            ...(release && { release: seen(release) }),
            ...(processes && {
                processes: Object.fromEntries(Object.entries(processes).map(([name, command]) => [name, seen(command)]))
            })
        },
        warnings: [...(draft.warnings ?? []), ...warnings]
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/packages/needs.ts + 1 modules
var packages_needs = __webpack_require__(1716);
// EXTERNAL MODULE: ./src/plan/dependencies.ts
var dependencies = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/plan/draft.ts
var plan_draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/releases/resolve.ts
var resolve = __webpack_require__(850);
// EXTERNAL MODULE: ./src/maps.ts
var maps = __webpack_require__(3940);
// EXTERNAL MODULE: ./src/plan/finish.ts
var finish = __webpack_require__(7332);
// EXTERNAL MODULE: ./src/plan/order.ts
var order = __webpack_require__(2739);
// EXTERNAL MODULE: ./src/passwords.ts
var passwords = __webpack_require__(2149);
;// CONCATENATED MODULE: ./src/plan/realise.ts









const suites = ['trixie', 'bookworm'];
async function realise({ draft, providers, needs }, catalog) {
    const toolchain = draft.toolchain ?? withoutImage(draft, catalog) ?? (0,plan_draft/* reasoned */.u)('images', 'The default: official slim images');
    const { suite, setup, phases = draft.phases, start, variables = {}, warnings } = toolchain.value === 'nix' ? await onNix(draft, needs) : await onImages(draft, needs, catalog);
    const plan = (0,finish/* finish */.O9)({
        ...draft,
        providers,
        kind: draft.kind ?? (0,plan_draft/* reasoned */.u)('web', 'The default: nothing says that it is a worker or a static site'),
        toolchain,
        suite,
        variables,
        phases: inOrder({ ...phases, setup }),
        start
    });
    return { ...plan, warnings: [...(draft.warnings ?? []), ...warnings].map(shareable) };
}
function shareable(warning) {
    const { message, fix } = warning;
    return { ...warning, message: (0,passwords/* withoutPasswords */.h)(message), ...(fix !== undefined && { fix: (0,passwords/* withoutPasswords */.h)(fix) }) };
}
async function onNix(draft, needs) {
    const { realiseNix } = await __webpack_require__.e(/* import() */ 52).then(__webpack_require__.bind(__webpack_require__, 52));
    return { suite: (0,plan_draft/* reasoned */.u)('trixie', 'The default: the newest Debian suite'), ...realiseNix(draft, needs) };
}
async function onImages({ phases, start, variables, toolchain }, needs, catalog) {
    const setup = phases?.['setup'] ?? {};
    const suite = suiteOf(setup.runtimes ?? {}, needs, catalog);
    const packages = (0,packages_needs/* realiseNeeds */.Ni)(needs.filter(({ value }) => value.phase === undefined), suite.value);
    const { nixFiles = [], ...rest } = setup;
    return {
        suite,
        setup: { ...rest, aptPkgs: [...(setup.aptPkgs ?? []), ...packages.build] },
        ...(phases && { phases: (0,maps/* mapValues */.L)(phases, (phase, name) => withNeeds(phase, name, needs, suite.value)) }),
        start: { ...start, aptPkgs: [...(start?.aptPkgs ?? []), ...packages.run] },
        ...(variables && { variables }),
        warnings: toolchain ? (await __webpack_require__.e(/* import() */ 9828).then(__webpack_require__.bind(__webpack_require__, 9828))).nixWithoutEffect(nixFiles, phases ?? {}) : []
    };
}
function withNeeds(phase, name, needs, suite) {
    const own = needs.filter(({ value }) => value.phase === name);
    if (own.length === 0)
        return phase;
    return { ...phase, aptPkgs: [...(phase.aptPkgs ?? []), ...(0,packages_needs/* realiseNeeds */.Ni)(own, suite).build] };
}
function withoutImage({ phases }, { runtimes }) {
    for (const [id, { reason }] of Object.entries(phases?.['setup']?.runtimes ?? {})) {
        const runtime = Object.hasOwn(runtimes, id) ? runtimes[id] : undefined;
        if (runtime && !runtime.image) {
            const because = `There is no official image of ${runtime.releases.name} (${reason.because})`;
            return { value: 'nix', reason: { ...reason, because } };
        }
    }
    return undefined;
}
function suiteOf(runtimes, needs, catalog) {
    const choices = Object.entries(runtimes).map(([id, { value: version, reason }]) => {
        const table = catalog.runtimes[id]?.releases;
        return { id, version, reason, suites: (table && (0,resolve/* suitesOf */.f3)(table, version)) ?? suites };
    });
    const withImages = suites.filter((name) => choices.every((choice) => choice.suites.includes(name)));
    if (withImages.length === 0) {
        throw new errors/* UserError */.yo({
            what: `No Debian suite has official images for all of ${choices.map(({ id, version }) => `${id} ${version}`).join(', ')}`,
            fix: 'Choose a newer version of the older one'
        });
    }
    const suite = (0,packages_needs/* suitesWith */.Cm)(needs, withImages)[0] ?? withImages[0] ?? 'trixie';
    if (suite === suites[0]) {
        return (0,plan_draft/* reasoned */.u)(suite, 'The default: the newest Debian suite with official images for all runtimes');
    }
    const old = choices.find((choice) => !choice.suites.includes(suites[0] ?? 'trixie'));
    if (old) {
        return {
            value: suite,
            reason: { ...old.reason, because: `Official images of ${old.id} ${old.version} exist for Debian ${suite} only` }
        };
    }
    const rare = needs.find((need) => (0,packages_needs/* suitesWith */.Cm)([need], suites)[0] === suite);
    return {
        value: suite,
        reason: {
            ...rare?.reason,
            because: `Debian ${suite} is the newest that has what is needed: ${rare?.value.name ?? ''}`
        }
    };
}
function inOrder(phases) {
    (0,dependencies/* refuseUnknownPhases */.z)(phases);
    const names = (0,order/* phaseOrder */.C)(Object.fromEntries(Object.entries(phases).map(([name, { dependsOn }]) => [name, { dependsOn: dependsOn?.map(({ value }) => value) }])));
    return Object.fromEntries(names.map((name) => [name, phases[name] ?? {}]));
}

// EXTERNAL MODULE: ./src/plan/settle.ts
var settle = __webpack_require__(9108);
;// CONCATENATED MODULE: ./src/plan/plan-app.ts









async function planApp(app, settingsOf, providers) {
    const settings = await settingsOf(app);
    if (settings.hints.noProviders)
        return { plan: await planOfLayers(app, settings, providers), folder: '' };
    const meant = await (0,compose/* standsFor */.jE)(providers, app, settings.hints);
    if (meant)
        return planMeant(app, meant, settingsOf, providers);
    const composition = await (0,compose/* compose */.Zz)(providers, app, settings.hints);
    await refuseOthers(app, composition, settings.hints, providers);
    if (composition && composition.host.finding.strength > contract/* strength */.q.builds) {
        return planned(app, '', settings, composition, providers);
    }
    const below = settings.hints.provider ? [] : await appsBelow(app, providers, settings.hints);
    const least = composition?.host.finding.trouble ? contract/* strength */.q.serves : contract/* strength */.q.site;
    const started = below.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength >= least));
    const inside = composition ? started : below;
    if (composition && (inside.length === 0 || settings.hints.startCmd)) {
        return planned(app, '', settings, composition, providers);
    }
    const [only, ...others] = inside;
    if (!only)
        throw await nothingDetected(app, providers, settings.hints);
    if (others.length > 0)
        throw (await __webpack_require__.e(/* import() */ 6479).then(__webpack_require__.bind(__webpack_require__, 6479))).severalApps(inside);
    return planBelow(app, only, composition?.host, settingsOf, providers);
}
async function refuseOthers(app, composition, hints, providers) {
    const host = composition?.host;
    const isProcfile = hints.startCmd?.value === hints.procfile['web']?.value;
    if (hints.provider || (hints.startCmd && !isProcfile) || (host && host.finding.strength > contract/* strength */.q.site))
        return;
    const { refuseOtherLanguage } = await __webpack_require__.e(/* import() */ 6565).then(__webpack_require__.bind(__webpack_require__, 6565));
    await refuseOtherLanguage(app, providers, host, hints);
}
async function planMeant(app, { value, reason }, settingsOf, all) {
    const { plan, folder } = await planInside(app, value, settingsOf, all);
    const reasons = plan.reasons.map((one) => one.field === '/folder' ? { ...one, because: `${reason.because}: ${one.because}` } : one);
    return { plan: { ...plan, reasons }, folder };
}
async function planInside(app, folder, settingsOf, providers) {
    const inside = app.below(folder);
    const settings = await settingsOf(inside);
    const composition = await (0,compose/* compose */.Zz)(providers, inside, settings.hints);
    if (!composition)
        throw await nothingDetected(inside, providers, settings.hints);
    return planned(inside, folder, settings, composition, providers);
}
async function planned(app, folder, settings, composition, providers) {
    const { above = '' } = composition.host.finding;
    return {
        plan: await planOf(app, settings, composition, providers),
        folder: (0,posix_.join)(folder, above).replace(/^\.$/, '')
    };
}
async function planBelow(app, found, passedOver, settingsOf, providers) {
    const { plan, folder } = await planInside(app, found.path, settingsOf, providers);
    const { appBelow } = await __webpack_require__.e(/* import() */ 6479).then(__webpack_require__.bind(__webpack_require__, 6479));
    const warning = appBelow(found, passedOver, plan);
    return { plan: { ...plan, warnings: [warning, ...plan.warnings] }, folder };
}
async function planOf(app, settings, composition, providers) {
    const { hints, layers, warnings } = settings;
    const { host, hostBecause, helpers } = composition;
    const merged = await contributionOf(app, hints, composition);
    const { needs = [], imageCommand, ...rest } = merged.start?.static ? await withSiteRules(viewOf(app, host.finding), merged) : merged;
    const contribution = await withoutLogins(viewOf(app, host.finding), rest);
    const chosen = hints.toolchain && { toolchain: { value: hints.toolchain.value, reason: hints.toolchain.source } };
    const said = await laidOver({ ...contribution, ...chosen }, layers, imageCommand);
    const laid = await withoutHelpers(app, composition, said);
    const draft = (0,settle/* settle */.G)(imageCommand ? asInImage(laid, imageCommand) : laid, hints);
    if (!draft.start?.cmd && !draft.start?.static)
        throw (await __webpack_require__.e(/* import() */ 6479).then(__webpack_require__.bind(__webpack_require__, 6479))).nothingStarts(host, layers);
    return realise({
        draft: {
            ...draft,
            warnings: (0,src_text/* unique */.Am)([
                ...warnings,
                ...(hints.helpers.length > 0
                    ? (await __webpack_require__.e(/* import() */ 9828).then(__webpack_require__.bind(__webpack_require__, 9828))).idleProviders(hints, [host, ...helpers])
                    : []),
                ...composition.warnings,
                ...(draft.warnings ?? [])
            ])
        },
        providers: [
            { value: host.provider.id, reason: hostBecause },
            ...helpers.map(({ provider, because }) => ({ value: provider.id, reason: because }))
        ].filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at),
        needs
    }, (0,catalog/* catalogOf */.H)(providers));
}
function viewOf(app, { above }) {
    return above === undefined ? app : app.whole().below((0,posix_.join)(app.folder, above));
}
async function planOfLayers(app, { hints, layers, warnings }, providers) {
    const { toolchain } = hints;
    const chosen = toolchain && { toolchain: { value: toolchain.value, reason: toolchain.source } };
    const draft = (0,settle/* settle */.G)(await laidOver(await withoutLogins(app, { ...chosen }), layers), hints);
    const all = { ...draft, warnings: [...warnings, ...(draft.warnings ?? [])] };
    return realise({ draft: all, providers: [], needs: [] }, (0,catalog/* catalogOf */.H)(providers));
}
const loginFiles = [
    ...['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', 'bunfig.toml'],
    ...['uv.toml', 'pip.conf', '.pypirc', '.netrc']
];
const mostOfName = 1000;
async function withoutLogins(app, draft) {
    const folder = draft.folder?.value;
    const context = folder === undefined ? app : app.whole().below(above(app.folder, folder));
    const found = await Promise.all(loginFiles.map(async (name) => (await context.find(name)).slice(0, mostOfName)));
    if (found.flat().length === 0)
        return draft;
    const { plainLogins } = await __webpack_require__.e(/* import() */ 8454).then(__webpack_require__.bind(__webpack_require__, 8454));
    const at = folder?.split('/').fill('..').join('/') ?? '';
    const { secretFiles, warnings } = await plainLogins(context, at, found.flat());
    if (secretFiles.length === 0)
        return draft;
    return {
        ...draft,
        secretFiles: [...(draft.secretFiles ?? []), ...secretFiles],
        warnings: [...warnings, ...(draft.warnings ?? [])]
    };
}
function above(folder, below) {
    return folder.endsWith(below) ? folder.slice(0, -below.length).replace(/\/$/, '') : '';
}
async function laidOver(draft, layers, imageCommand) {
    if (layers.length === 0)
        return draft;
    const { overlayInImage } = await __webpack_require__.e(/* import() */ 7984).then(__webpack_require__.bind(__webpack_require__, 7984));
    const inImage = (command) => imageCommand?.(command)?.command ?? command;
    return layers.reduce((before, layer) => overlayInImage(before, layer, inImage), draft);
}
async function appsBelow(app, providers, hints) {
    const found = await (await __webpack_require__.e(/* import() */ 1795).then(__webpack_require__.bind(__webpack_require__, 1795))).discover(providers, app, hints);
    return found.filter(({ trouble }) => !trouble);
}
async function nothingDetected(app, providers, hints) {
    return (await __webpack_require__.e(/* import() */ 6565).then(__webpack_require__.bind(__webpack_require__, 6565))).nothingDetected(app, providers, hints);
}
async function withSiteRules(app, contribution) {
    return (await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157))).withSiteRules(app, contribution);
}


/***/ }),

/***/ 9108:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);

const defaultPort = 8080;
function settle(draft, hints) {
    return withPort(withRelease(withSecrets(draft, hints), hints));
}
function withSecrets(draft, { secrets }) {
    const claimed = new Set(Object.values(draft.phases ?? {}).flatMap((phase) => phase.secrets?.map(({ value }) => value) ?? []));
    const free = secrets.filter((name) => !claimed.has(name));
    if (free.length === 0)
        return draft;
    const given = free.map((name) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)(name, `No phase asks for ${name} by name, so install and build get it`, { setting: 'secrets' }));
    const add = (name, phase) => name === 'install' || name === 'build' ? { ...phase, secrets: [...(phase.secrets ?? []), ...given] } : phase;
    return {
        ...draft,
        phases: Object.fromEntries(Object.entries(draft.phases ?? {}).map(([name, phase]) => [name, add(name, phase)]))
    };
}
function withRelease(draft, { release }) {
    const command = draft.start?.release;
    if (!command || release === 'start')
        return draft;
    const { release: _, ...start } = draft.start;
    const process = {
        value: command.value,
        reason: { ...command.reason, because: `${command.reason.because}; runs by hand, as the input release says` }
    };
    return { ...draft, start: { ...start, processes: { ...start.processes, release: process } } };
}
function withPort(draft) {
    if (draft.kind?.value === 'worker')
        return draft;
    const { port: found, cmd } = draft.start ?? {};
    const isFixed = found !== undefined && (found.reason.setting !== undefined || writes(cmd?.value, found.value));
    const port = isFixed ? found : (portOfVariable(draft) ?? found ?? defaulted);
    return port === found ? draft : { ...draft, start: { ...draft.start, port } };
}
const defaulted = (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)(defaultPort, 'The default of a web app; the PORT variable overrides it');
function portOfVariable({ variables = {} }) {
    const given = Object.hasOwn(variables, 'PORT') ? variables['PORT'] : undefined;
    const number = /^[1-9]\d{0,4}$/.test(given?.value ?? '') ? Number(given?.value) : 0;
    return given && number > 0 && number <= 65535 ? { value: number, reason: given.reason } : undefined;
}
function writes(command, port) {
    const fixed = (command ?? '').replace(/\$\{\w+:?-\d+\}/g, '');
    return new RegExp(`(?<![\\w.])${port}(?![\\w.])`).test(fixed);
}


/***/ }),

/***/ 2733:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ catalogOf)
/* harmony export */ });
function catalogOf(providers) {
    return {
        runtimes: Object.assign({}, ...providers.map((p) => p.runtimes)),
        tools: Object.assign({}, ...providers.map((p) => p.tools)),
        ignore: Object.fromEntries(providers.map((p) => [p.id, p.ignore])),
        installVariables: [...new Set(providers.flatMap((p) => p.installVariables))],
        lateVariables: [...new Set(providers.flatMap((p) => p.lateVariables ?? []))],
        errorHints: async () => (await Promise.all(providers.map(async (p) => (await p.errorHints?.()) ?? []))).flat()
    };
}


/***/ }),

/***/ 5198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   kW: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);



async function compose(providers, app, hints) {
    const candidates = await candidatesOf(providers, app, hints);
    const host = hints.provider
        ? (await chosen()).forcedHost(providers, candidates, hints.provider)
        : strongest(candidates, hints);
    if (!host)
        return undefined;
    const others = candidates.filter(({ provider }) => provider !== host.provider);
    const forced = hints.helpers.length > 0 ? (await chosen()).forcedHelpers(providers, hints.helpers) : undefined;
    const here = others.flatMap((candidate) => {
        const because = forced?.get(candidate.provider.id)?.source ?? helps(candidate.finding, host.finding);
        return because ? [{ ...candidate, because }] : [];
    });
    const { helpers, warnings } = await neighbours(providers, app, hints, host);
    return {
        host,
        hostBecause: hints.provider?.source ?? host.finding.because,
        helpers: [...here, ...helpers],
        warnings
    };
}
function chosen() {
    return __webpack_require__.e(/* import() */ 8782).then(__webpack_require__.bind(__webpack_require__, 8782));
}
async function neighbours(providers, app, hints, host) {
    const { above, strength: strong } = host.finding;
    const runs = strong > _contract_js__WEBPACK_IMPORTED_MODULE_2__/* .strength */ .q.builds && strong !== _contract_js__WEBPACK_IMPORTED_MODULE_2__/* .strength */ .q.site && above === undefined;
    const around = app.folder === '' ? app : app.whole().below((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(app.folder));
    if (runs) {
        for (const name of providers.flatMap(({ manifests = [] }) => manifests)) {
            if ((await around.find(name)).every((path) => path === (app.folder === '' ? name : `${(0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(app.folder)}/${name}`)))
                continue;
            return (await __webpack_require__.e(/* import() */ 6016).then(__webpack_require__.bind(__webpack_require__, 6016))).neighboursOf(providers, app, hints, host);
        }
    }
    return { helpers: [], warnings: [] };
}
async function candidatesOf(providers, app, hints) {
    const named = new Set([hints.provider, ...hints.helpers].map((setting) => setting?.value));
    const candidates = [];
    for (const provider of providers) {
        if (!named.has(provider.id) && !(await anyThere(app, provider.files)))
            continue;
        const finding = await provider.detect(app, hints);
        if (finding)
            candidates.push({ provider, finding });
    }
    return candidates;
}
async function standsFor(providers, app, hints) {
    for (const provider of providers) {
        const meant = provider.standsFor && (await anyThere(app, provider.files)) && (await provider.standsFor(app, hints));
        if (meant)
            return meant;
    }
    return undefined;
}
async function anyThere(app, names) {
    for (const name of names) {
        if ((await app.find(name)).length > 0)
            return true;
    }
    return false;
}
function strongest(candidates, { settings }) {
    const top = Math.max(...candidates.map(({ finding }) => finding.strength));
    const tied = candidates.filter(({ finding }) => finding.strength === top);
    const named = tied.filter(({ provider }) => provider.settings.some((name) => Object.hasOwn(settings, name)));
    const [first, second] = named.length === 1 ? named : tied;
    if (first && second) {
        const says = [first, second].map(({ provider, finding }) => `${provider.name} (${finding.because.because})`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `Two languages could serve this app: ${says.join(' and ')}`,
            fix: `Choose one with the provider setting: ${first.provider.id} or ${second.provider.id}`
        });
    }
    return first;
}
function helps(helper, host) {
    for (const wanted of host.consumes ?? []) {
        for (const made of helper.produces ?? []) {
            if (overlap(made.value, wanted.value))
                return made.reason;
        }
    }
    return undefined;
}
function overlap(a, b) {
    return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}


/***/ }),

/***/ 6118:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ strength)
/* harmony export */ });
const strength = {
    serves: 6,
    starts: 5,
    site: 4,
    guess: 3,
    builds: 2,
    files: 1
};


/***/ }),

/***/ 7141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ denoRuntime),
/* harmony export */   z: () => (/* binding */ denoReleases)
/* harmony export */ });
function line(minor, latest, [released, endOfLife], suites = ['trixie'], borders = {}) {
    return { line: minor, latest, released, endOfLife, suites, ...borders };
}
const bookworm = ['bookworm'];
const denoReleases = {
    name: 'Deno',
    date: '2026-11-22',
    source: 'Tags of denoland/deno_docker (there are none for a minor version) and the npm package `deno`; Debian of an image: `debian:stable-slim` of its day. Ends: docs.deno.com, "Stability and releases".',
    exactTags: true,
    lines: [
        line('2.9', '2.9.6', ['2026-06-25', '9999-12-31']),
        line('2.8', '2.8.3', ['2026-05-22', '2026-06-25']),
        line('2.7', '2.7.14', ['2026-02-25', '2026-05-22']),
        line('2.6', '2.6.10', ['2025-12-10', '2026-02-25']),
        line('2.5', '2.5.7', ['2025-09-10', '2026-04-30']),
        line('2.4', '2.4.5', ['2025-07-01', '2025-09-10'], ['trixie', 'bookworm'], {
            since: { trixie: '2.4.4' },
            until: { bookworm: '2.4.3' }
        }),
        line('2.3', '2.3.7', ['2025-04-30', '2025-07-01'], bookworm),
        line('2.2', '2.2.15', ['2025-02-19', '2025-10-31'], ['trixie', 'bookworm'], {
            since: { trixie: '2.2.15' },
            until: { bookworm: '2.2.14' }
        }),
        line('2.1', '2.1.13', ['2024-11-20', '2025-04-30'], bookworm),
        line('2.0', '2.0.6', ['2024-10-09', '2024-11-20'], bookworm),
        ...[
            ['1.46', '1.46.3', '2024-08-21', '2024-10-09'],
            ['1.45', '1.45.5', '2024-07-11', '2024-08-21'],
            ['1.44', '1.44.4', '2024-05-30', '2024-07-11'],
            ['1.43', '1.43.6', '2024-05-02', '2024-05-30'],
            ['1.42', '1.42.4', '2024-03-28', '2024-05-02'],
            ['1.41', '1.41.3', '2024-02-22', '2024-03-28'],
            ['1.40', '1.40.5', '2024-01-25', '2024-02-22'],
            ['1.39', '1.39.4', '2023-12-13', '2024-01-25'],
            ['1.38', '1.38.5', '2023-11-01', '2023-12-13'],
            ['1.37', '1.37.2', '2023-09-19', '2023-11-01'],
            ['1.36', '1.36.4', '2023-08-03', '2023-09-19'],
            ['1.35', '1.35.3', '2023-07-04', '2023-08-03']
        ].map(([minor, latest, ...dates]) => line(minor, latest, dates, bookworm)),
        line('1.34', '1.34.3', ['2023-05-25', '2023-07-04'], bookworm, { since: { bookworm: '1.34.2' } })
    ]
};
const denoRuntime = {
    releases: denoReleases,
    image: (version) => `denoland/deno:debian-${version}`,
    user: '1993:1993'
};


/***/ }),

/***/ 8606:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   Z: () => (/* binding */ workspaceKinds),
/* harmony export */   ap: () => (/* binding */ configFiles)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _folder_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(143);



const configFiles = ['deno.json', 'deno.jsonc'];
function globsOf(manifest) {
    const listed = manifest.texts('workspace');
    return listed.length > 0 ? listed : manifest.texts('workspace', 'members');
}
const workspaceKinds = configFiles.map((file) => ({
    file,
    key: 'workspace',
    holds: (manifest, folder) => (0,_folder_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .folderPatterns */ .G)(globsOf(manifest)).holds(folder)
}));
async function workspaceOf(app) {
    const own = await declared(app);
    if (own)
        return { place: { view: app, at: '' }, manifests: await manifestsOf(app, '', own) };
    if (app.folder === '')
        return undefined;
    const view = app.whole();
    const root = await declared(view);
    if (!root || !(0,_folder_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .folderPatterns */ .G)(globsOf(root)).holds(app.folder))
        return undefined;
    const at = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.relative)(`/${app.folder}`, '/');
    const line = root.line('workspace');
    return {
        place: { view, at },
        folder: {
            value: app.folder,
            reason: {
                because: `${app.folder} is a member of Deno's workspace`,
                file: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(at, root.path),
                ...(line !== undefined && { line })
            }
        },
        manifests: await manifestsOf(view, app.folder, root)
    };
}
async function declared(app) {
    for (const file of configFiles) {
        const manifest = await app.manifest(file);
        if (manifest)
            return globsOf(manifest).length > 0 ? manifest : undefined;
    }
    return undefined;
}
async function manifestsOf(root, folder, manifest) {
    const members = (0,_folder_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .folderPatterns */ .G)(globsOf(manifest));
    const found = [];
    for (const name of [...configFiles, 'package.json']) {
        for (const path of await root.find(name)) {
            const isRoot = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path) === '' && folder !== '';
            if (isRoot || members.holds((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)))
                found.push((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.relative)(`/${folder}`, `/${path}`));
        }
    }
    return found.sort();
}


/***/ }),

/***/ 143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ folderPatterns)
/* harmony export */ });
/* harmony import */ var _app_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7625);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);


function folderPatterns(globs) {
    const outside = globs.filter((glob) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(bare(glob)) === undefined);
    const inside = globs
        .filter((glob) => !outside.includes(glob))
        .map((glob) => ({ out: isNegated(glob), test: testOf(glob) }));
    const hits = (folder, out) => inside.some((row) => row.out === out && row.test(folder));
    return {
        outside,
        holds: (folder) => folder !== '' && hits(folder, false) && !hits(folder, true),
        excludes: (folder) => folder !== '' && hits(folder, false) && hits(folder, true)
    };
}
function testOf(glob) {
    const all = alternatives(bare(glob)).map((one) => piecesOf((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(one) ?? ''));
    return (folder) => all.some((pieces) => (0,_app_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(pieces, folder));
}
function isNegated(glob) {
    return glob.startsWith('!');
}
function bare(glob) {
    return glob.replace(/^!/, '');
}
const mostAlternatives = 64;
function alternatives(glob) {
    let all = [glob];
    for (;;) {
        const next = all.flatMap((one) => {
            const [whole, before = '', inner = '', after = ''] = /^([^{}]*)\{([^{}]*)\}(.*)$/s.exec(one) ?? [];
            return whole === undefined ? [one] : inner.split(',').map((part) => before + part + after);
        });
        if (next.length === all.length && next.every((one, index) => one === all[index]))
            return all;
        if (next.length > mostAlternatives)
            return all;
        all = next;
    }
}
function piecesOf(glob) {
    const steps = glob.split('/');
    return steps.flatMap((step, index) => {
        const isLast = index === steps.length - 1;
        if (step === '**')
            return isLast ? [{ kind: 'any', test: _app_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .anything */ .D8 }] : [{ kind: 'folders' }];
        return [...stepPieces(step), ...(0,_app_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(isLast ? '' : '/')];
    });
}
function stepPieces(step) {
    return step.split(/([*?])/).flatMap((part) => {
        if (part !== '*' && part !== '?')
            return (0,_app_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .Dk)(part);
        return [{ kind: part === '*' ? 'any' : 'one', test: _app_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .notSlash */ .Dy }];
    });
}


/***/ }),

/***/ 7775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./src/providers/deno/releases.ts
var releases = __webpack_require__(7141);
// EXTERNAL MODULE: ./src/providers/deno/workspace.ts
var workspace = __webpack_require__(8606);
;// CONCATENATED MODULE: ./src/providers/deno/index.ts


const deno = {
    id: 'deno',
    name: 'Deno',
    files: [...workspace/* configFiles */.ap, 'deno.lock', 'import_map.json', 'main.ts', 'server.ts', 'mod.ts', 'deps.ts'],
    manifests: workspace/* configFiles */.ap,
    settings: ['DENO_VERSION'],
    runtimes: { deno: releases/* denoRuntime */.S },
    tools: {},
    ignore: ['**/node_modules', '**/_fresh', '**/_site', '**/.deno', '**/coverage'],
    installVariables: ['DENO_', 'NPM_CONFIG_', 'JSR_'],
    errorHints: async () => (await __webpack_require__.e(/* import() */ 3222).then(__webpack_require__.bind(__webpack_require__, 3222))).errorHints,
    workspaces: workspace/* workspaceKinds */.Z,
    names: async (app, finding, folders) => (await Promise.all(/* import() */[__webpack_require__.e(2756), __webpack_require__.e(1132), __webpack_require__.e(887)]).then(__webpack_require__.bind(__webpack_require__, 887))).namesOf(app, finding, folders),
    detect: async (app, hints) => ((await isForNode(app, hints)) ? undefined : (await provider()).detect(app, hints)),
    plan: async (app, hints, finding) => (await provider()).plan(app, hints, finding)
};
async function isForNode(app, { provider, startCmd, procfile }) {
    if ([provider, startCmd, ...Object.values(procfile)].some((said) => said?.value.includes('deno')))
        return false;
    for (const file of workspace/* configFiles */.ap)
        if (await app.has(file))
            return false;
    const manifest = await app.read('package.json');
    return manifest !== undefined && !manifest.includes('deno');
}
function provider() {
    return Promise.all(/* import() */[__webpack_require__.e(2756), __webpack_require__.e(1074), __webpack_require__.e(2172)]).then(__webpack_require__.bind(__webpack_require__, 2172));
}

// EXTERNAL MODULE: ./src/providers/node/ignored.ts
var ignored = __webpack_require__(7729);
// EXTERNAL MODULE: ./src/providers/node/releases.ts
var node_releases = __webpack_require__(6609);
// EXTERNAL MODULE: ./src/providers/node/tools.ts
var tools = __webpack_require__(3156);
// EXTERNAL MODULE: ./src/providers/node/workspace-kinds.ts
var workspace_kinds = __webpack_require__(5444);
;// CONCATENATED MODULE: ./src/providers/node/index.ts




const node = {
    id: 'node',
    name: 'Node.js',
    files: [
        'package.json',
        'project.json',
        'index.js',
        'server.js',
        'app.js',
        'main.js',
        'index.mjs',
        'server.mjs',
        'bot.js',
        'index.ts',
        'server.ts'
    ],
    manifests: ['package.json'],
    settings: [
        'NODE_VERSION',
        'BUN_VERSION',
        'SPA_CADDY',
        'SPA_OUT_DIR',
        'NX_APP_NAME',
        'TURBO_APP_NAME',
        'MOON_APP_NAME',
        'MOON_BUILD_TASK',
        'MOON_START_TASK'
    ],
    runtimes: { node: node_releases/* nodeRuntime */.VF, bun: node_releases/* bunRuntime */.UK },
    tools: tools/* nodeTools */.M,
    ignore: ignored/* ignored */.P,
    installVariables: [
        'NPM_',
        'npm_',
        'YARN_',
        'PNPM_',
        'pnpm_',
        'BUN_',
        'NODE_AUTH_',
        'COREPACK_',
        'PUPPETEER_',
        'PLAYWRIGHT_',
        'CYPRESS_',
        'SHARP_',
        'HUSKY',
        'PRISMA_'
    ],
    lateVariables: ['NODE_ENV', 'NODE_OPTIONS'],
    errorHints: async () => (await __webpack_require__.e(/* import() */ 3314).then(__webpack_require__.bind(__webpack_require__, 3314))).errorHints,
    workspaces: workspace_kinds/* workspaceKinds */.Z,
    standsFor: async (app, hints) => (await node_provider()).standsFor(app, hints),
    advice: async (app) => (await node_provider()).manifestAdvice(app),
    detect: async (app, hints) => (await node_provider()).detect(app, hints),
    names: async (_, finding, folders) => (await Promise.all(/* import() */[__webpack_require__.e(2756), __webpack_require__.e(1132)]).then(__webpack_require__.bind(__webpack_require__, 1132))).namesOf(finding, folders),
    pages: async (_, finding, folder) => (await Promise.all(/* import() */[__webpack_require__.e(2756), __webpack_require__.e(1132)]).then(__webpack_require__.bind(__webpack_require__, 1132))).pagesOf(finding, folder),
    plan: async (app, hints, finding) => (await node_provider()).plan(app, hints, finding)
};
function node_provider() {
    return Promise.all(/* import() */[__webpack_require__.e(2756), __webpack_require__.e(1132), __webpack_require__.e(1074), __webpack_require__.e(6776), __webpack_require__.e(1204)]).then(__webpack_require__.bind(__webpack_require__, 1204));
}

// EXTERNAL MODULE: ./src/providers/python/files.ts
var files = __webpack_require__(1538);
// EXTERNAL MODULE: ./src/providers/python/releases.ts
var python_releases = __webpack_require__(6703);
// EXTERNAL MODULE: ./src/providers/python/tools.ts
var python_tools = __webpack_require__(4726);
;// CONCATENATED MODULE: ./src/providers/python/index.ts



const python = {
    id: 'python',
    name: 'Python',
    files: [
        ...[
            'requirements.txt',
            'pyproject.toml',
            'Pipfile',
            'setup.py',
            'setup.cfg',
            'manage.py',
            'uv.lock',
            'poetry.lock'
        ],
        ...[
            'pdm.lock',
            'pylock.toml',
            'main.py',
            'app.py',
            'bot.py',
            'server.py',
            'run.py',
            'wsgi.py',
            'asgi.py',
            '__main__.py'
        ],
        ...['start.py', 'hello.py', 'api.py', 'worker.py', 'web.py', 'index.py', 'requirements.in', ...files/* condaFiles */.Lg],
        ...files/* requirementNames */.QT.filter((name) => name.includes('/'))
    ],
    settings: [
        'PYTHON_VERSION',
        'PYTHON_PACKAGE_MANAGER',
        'POETRY_VERSION',
        'PDM_VERSION',
        'UV_VERSION',
        'PIPENV_VERSION'
    ],
    runtimes: { python: python_releases/* pythonRuntime */.j },
    tools: python_tools/* pythonTools */.iV,
    ignore: [
        ...[
            '**/__pycache__',
            '**/*.py[cod]',
            '**/.venv',
            '**/venv',
            '**/.pytest_cache',
            '**/.mypy_cache',
            '**/.ruff_cache'
        ],
        ...['**/.tox', '**/.nox', '**/.coverage', '**/htmlcov', '**/*.egg-info', '**/.ipynb_checkpoints', '**/.pdm-python'],
        ...['**/.pdm-build', '**/db.sqlite3', '**/db.sqlite3-journal', '**/celerybeat-schedule']
    ],
    installVariables: ['PIP_', 'UV_', 'POETRY_', 'PDM_', 'PIPENV_'],
    errorHints: async () => (await __webpack_require__.e(/* import() */ 7688).then(__webpack_require__.bind(__webpack_require__, 7688))).errorHints,
    workspaces: [files/* uvWorkspace */.R1],
    inherited: files/* versionFiles */.uP,
    advice: async (app) => {
        const fix = await (await python_provider()).notebookAdvice(app);
        return fix === undefined ? undefined : { fix };
    },
    detect: async (app, hints) => (await python_provider()).detect(app, hints),
    names: async (_, finding, folders) => (await __webpack_require__.e(/* import() */ 4693).then(__webpack_require__.bind(__webpack_require__, 4693))).namesOf(finding, folders),
    pages: async (_, finding) => (await __webpack_require__.e(/* import() */ 9933).then(__webpack_require__.bind(__webpack_require__, 9933))).pagesOf(finding),
    plan: async (app, hints, finding) => (await python_provider()).plan(app, hints, finding)
};
function python_provider() {
    return __webpack_require__.e(/* import() */ 1737).then(__webpack_require__.bind(__webpack_require__, 1737));
}

;// CONCATENATED MODULE: ./src/providers/static.ts
const staticFiles = {
    id: 'staticfile',
    name: 'Static files',
    files: ['index.html', 'Staticfile'],
    settings: ['STATICFILE_ROOT'],
    runtimes: {
        caddy: {
            releases: {
                name: 'Caddy',
                date: '2026-11-22',
                source: 'https://hub.docker.com/_/caddy: only the major line is followed, it has no end of life',
                lines: [
                    {
                        line: '2',
                        latest: '2.10.2',
                        released: '2020-05-04',
                        endOfLife: '9999-12-31',
                        suites: ['trixie', 'bookworm']
                    }
                ]
            },
            image: (version) => `caddy:${version}-alpine`
        }
    },
    tools: {},
    ignore: [],
    installVariables: [],
    detect: async (app, hints) => (await __webpack_require__.e(/* import() */ 3896).then(__webpack_require__.bind(__webpack_require__, 3896))).detect(app, hints),
    plan: async (app, hints) => (await __webpack_require__.e(/* import() */ 3896).then(__webpack_require__.bind(__webpack_require__, 3896))).plan(app, hints)
};

;// CONCATENATED MODULE: ./src/providers/list.ts




const providers = [deno, node, python, staticFiles];


/***/ }),

/***/ 7729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ignored)
/* harmony export */ });
const ignored = [
    ...[
        '**/node_modules',
        '**/.next',
        '**/.nuxt',
        '**/.output',
        '**/.svelte-kit',
        '**/.turbo',
        '**/.nx/cache',
        '**/.cache',
        '**/.parcel-cache'
    ],
    ...[
        '**/npm-debug.log*',
        '**/yarn-debug.log*',
        '**/yarn-error.log*',
        '**/.pnpm-store',
        '**/coverage',
        '**/*.tsbuildinfo',
        '**/.eslintcache'
    ]
];


/***/ }),

/***/ 6609:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ bunReleases),
/* harmony export */   MT: () => (/* binding */ nodeCodenames),
/* harmony export */   UK: () => (/* binding */ bunRuntime),
/* harmony export */   VF: () => (/* binding */ nodeRuntime),
/* harmony export */   nG: () => (/* binding */ nodeReleases)
/* harmony export */ });
const both = ['trixie', 'bookworm'];
function line(major, latest, [released, lts, endOfLife], suites = both, since) {
    return {
        line: major,
        latest,
        released,
        endOfLife,
        suites,
        ...(lts !== undefined && { lts }),
        ...(since && { since })
    };
}
const nodeReleases = {
    name: 'Node.js',
    date: '2026-11-22',
    source: 'Dates: schedule.json of nodejs/Release. Patch releases: the versions of the npm package `node`. Suites: library/node in docker-library/official-images.',
    lines: [
        line('26', '26.13.0', ['2026-04-22', '2026-10-28', '2029-04-30']),
        line('25', '25.9.0', ['2025-10-15', undefined, '2026-06-01']),
        line('24', '24.21.0', ['2025-05-06', '2025-10-28', '2028-04-30'], both, { trixie: '24.6.0' }),
        line('23', '23.11.1', ['2024-10-16', undefined, '2025-06-01'], ['bookworm']),
        line('22', '22.23.3', ['2024-04-24', '2024-10-29', '2027-04-30'], both, { trixie: '22.18.0' }),
        line('21', '21.7.3', ['2023-10-17', undefined, '2024-06-01'], ['bookworm']),
        line('20', '20.20.2', ['2023-04-18', '2023-10-24', '2026-04-30'], both, { trixie: '20.19.4', bookworm: '20.3.0' }),
        line('19', '19.9.0', ['2022-10-18', undefined, '2023-06-01'], ['bookworm']),
        line('18', '18.20.8', ['2022-04-19', '2022-10-25', '2025-04-30'], ['bookworm'], { bookworm: '18.16.1' }),
        line('17', '17.9.1', ['2021-10-19', undefined, '2022-06-01'], []),
        line('16', '16.20.2', ['2021-04-20', '2021-10-26', '2023-09-11'], ['bookworm'], { bookworm: '16.20.1' }),
        line('15', '15.14.0', ['2020-10-20', undefined, '2021-06-01'], []),
        line('14', '14.21.3', ['2020-04-21', '2020-10-27', '2023-04-30'], []),
        line('12', '12.22.12', ['2019-04-23', '2019-10-21', '2022-04-30'], []),
        line('10', '10.24.1', ['2018-04-24', '2018-10-30', '2021-04-30'], []),
        line('8', '8.17.0', ['2017-05-30', '2017-10-31', '2019-12-31'], []),
        line('6', '6.17.1', ['2016-04-26', '2016-10-18', '2019-04-30'], []),
        line('4', '4.9.1', ['2015-09-08', '2015-10-12', '2018-04-30'], [])
    ]
};
const nodeCodenames = {
    argon: '4', boron: '6', carbon: '8', dubnium: '10', erbium: '12', fermium: '14', gallium: '16', hydrogen: '18', iron: '20', jod: '22', krypton: '24', lithium: '26'
};
const nodeRuntime = {
    releases: nodeReleases,
    image: (version, suite) => `node:${version}-${suite}-slim`,
    user: '1000:1000'
};
const bunReleases = {
    name: 'Bun',
    date: '2026-11-22',
    source: 'Versions of the npm package `bun`; oven/bun on Docker Hub: `slim` images are on Debian, without the suite in the tag.',
    lines: [
        line('1.4', '1.4.5', ['2026-08-20', undefined, '9999-12-31']),
        line('1.3', '1.3.14', ['2025-10-10', undefined, '9999-12-31']),
        line('1.2', '1.2.23', ['2025-01-22', undefined, '9999-12-31']),
        line('1.1', '1.1.45', ['2024-04-01', undefined, '2025-01-22']),
        line('1.0', '1.0.36', ['2023-09-08', undefined, '2024-04-01'])
    ]
};
const bunRuntime = {
    releases: bunReleases,
    image: (version) => `oven/bun:${version}-slim`,
    user: '1000:1000'
};


/***/ }),

/***/ 9400:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ rush),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   t9: () => (/* binding */ projectAt)
/* harmony export */ });
const rush = {
    file: 'rush.json',
    key: 'projects',
    holds: (manifest, folder) => projectAt(manifest, folder) !== undefined
};
const longest = 1000;
function projectAt(manifest, folder) {
    const at = foldersOf(manifest).indexOf(folder);
    return at < 0 ? undefined : at;
}
function foldersOf(manifest) {
    const projects = manifest.get('projects');
    if (!Array.isArray(projects))
        return [];
    return projects.map((_, at) => manifest.text('projects', at, 'projectFolder')?.slice(0, longest).replace(/^\.\//, '').replace(/\/$/, '') ?? '');
}


/***/ }),

/***/ 3156:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nodeTools),
/* harmony export */   b: () => (/* binding */ toolReleases)
/* harmony export */ });
const npmCache = ['/root/.npm'];
function fromNpm(name, options = '') {
    return {
        runsOn: 'node',
        install: (version) => [`npm install -g ${options}${name}@${version}`],
        cacheDirectories: npmCache
    };
}
const nodeTools = {
    npm: fromNpm('npm'),
    pnpm: fromNpm('pnpm'),
    yarn: fromNpm('yarn', '--force '),
    'yarn-berry': fromNpm('@yarnpkg/cli-dist', '--force '),
    bun: fromNpm('bun')
};
const toolReleases = {
    npm: ['12.2.0', '11.21.2', '10.9.9', '9.9.4', '8.19.4', '7.24.2', '6.14.18'],
    pnpm: ['12.21.0', '11.28.11', '10.34.9', '9.15.9', '8.15.9', '7.33.7', '6.35.1'],
    yarn: ['1.22.22'],
    'yarn-berry': ['4.18.1', '4.14.1', '4.13.0', '3.8.7', '3.1.1', '2.4.2'],
    bun: ['1.4.5', '1.3.14', '1.2.23', '1.1.45', '1.0.36']
};


/***/ }),

/***/ 5444:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   Lu: () => (/* binding */ globsIn),
/* harmony export */   Z: () => (/* binding */ workspaceKinds)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _folder_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(143);
/* harmony import */ var _rush_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9400);




const declarations = [
    { file: 'pnpm-workspace.yaml', keys: ['packages'] },
    { file: 'package.json', keys: ['workspaces'] },
    { file: 'package.json', keys: ['workspaces', 'packages'] },
    { file: 'lerna.json', keys: ['packages'] }
];
function globsIn(manifest, { keys }) {
    const text = manifest.text(...keys);
    if (text === undefined)
        return manifest.texts(...keys);
    const line = manifest.line(...keys);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `\`${keys.join('.')}\` in ${manifest.path} is a text, where a list of folders is expected`,
        where: { file: manifest.path, ...(line !== undefined && { line }) },
        fix: `Write [${JSON.stringify((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .showable */ .of)(text))}]`
    });
}
const nx = { file: 'nx.json', key: '', member: 'project.json', holds: () => true };
const workspaceKinds = [
    ...[...new Map(declarations.map(({ file, keys: [key = ''] }) => [file, key]))].map(([file, key]) => ({
        file,
        key,
        holds: (manifest, folder) => declarations.some((one) => one.file === file && (0,_folder_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .folderPatterns */ .G)(globsIn(manifest, one)).holds(folder))
    })),
    _rush_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .rush */ .fE,
    nx
];


/***/ }),

/***/ 1538:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ condaFiles),
/* harmony export */   QT: () => (/* binding */ requirementNames),
/* harmony export */   R1: () => (/* binding */ uvWorkspace),
/* harmony export */   uP: () => (/* binding */ versionFiles)
/* harmony export */ });
/* harmony import */ var _releases_tool_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(240);
/* harmony import */ var _folder_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);


const condaFiles = ['environment.yml', 'environment.yaml'];
const requirementNames = [
    'requirements.txt',
    ...['requirements/production.txt', 'requirements/prod.txt', 'requirements/deploy.txt', 'requirements/main.txt'],
    ...['requirements-prod.txt', 'requirements-production.txt', 'requirements_prod.txt', 'requirements.prod.txt'],
    ...[
        'requirements/requirements.txt',
        'requirements/base.txt',
        'requirements/common.txt',
        'reqs.txt',
        'requirement.txt'
    ]
];
const versionFiles = ['.python-version', 'runtime.txt', '.tool-versions', ..._releases_tool_files_js__WEBPACK_IMPORTED_MODULE_0__/* .miseFiles */ .m];
const uvWorkspace = {
    file: 'pyproject.toml',
    key: 'workspace',
    holds(pyproject, folder) {
        const member = (key) => (0,_folder_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .folderPatterns */ .G)(pyproject.texts('tool', 'uv', 'workspace', key)).holds(folder);
        return member('members') && !member('exclude');
    }
};


/***/ }),

/***/ 6703:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonReleases),
/* harmony export */   j: () => (/* binding */ pythonRuntime)
/* harmony export */ });
const pythonReleases = {
    name: 'Python',
    date: '2026-11-22',
    source: 'Dates: endoflife.date/python, PEP 790 for 3.15. Patch releases: those that uv 0.13.9 offers. Suites: every version of library/python in docker-library/official-images since 2014; the last patch releases that were built on them.',
    lines: [
        { line: '3.15', latest: '3.15.2', released: '2026-10-01', endOfLife: '2031-10-31', suites: ['trixie'] },
        {
            line: '3.14',
            latest: '3.14.10',
            released: '2025-10-07',
            endOfLife: '2030-10-31',
            suites: ['trixie', 'bookworm']
        },
        {
            line: '3.13',
            latest: '3.13.18',
            released: '2024-10-07',
            endOfLife: '2029-10-31',
            suites: ['trixie', 'bookworm'],
            since: { trixie: '3.13.6' }
        },
        {
            line: '3.12',
            latest: '3.12.16',
            released: '2023-10-02',
            endOfLife: '2028-10-31',
            suites: ['trixie', 'bookworm'],
            since: { trixie: '3.12.11' }
        },
        {
            line: '3.11',
            latest: '3.11.18',
            released: '2022-10-24',
            endOfLife: '2027-10-31',
            suites: ['trixie', 'bookworm'],
            since: { trixie: '3.11.13', bookworm: '3.11.4' }
        },
        {
            line: '3.10',
            latest: '3.10.22',
            released: '2021-10-04',
            endOfLife: '2026-10-31',
            suites: ['trixie', 'bookworm'],
            since: { trixie: '3.10.18', bookworm: '3.10.12' }
        },
        {
            line: '3.9',
            latest: '3.9.25',
            released: '2020-10-05',
            endOfLife: '2025-10-31',
            suites: ['trixie', 'bookworm'],
            since: { trixie: '3.9.23', bookworm: '3.9.17' }
        },
        {
            line: '3.8',
            latest: '3.8.20',
            released: '2019-10-14',
            endOfLife: '2024-10-07',
            suites: ['bookworm'],
            since: { bookworm: '3.8.17' }
        },
        {
            line: '3.7',
            latest: '3.7.17',
            released: '2018-06-27',
            endOfLife: '2023-06-27',
            suites: ['bookworm'],
            since: { bookworm: '3.7.17' }
        },
        { line: '3.6', latest: '3.6.15', released: '2016-12-23', endOfLife: '2021-12-23', suites: [] },
        { line: '3.5', latest: '3.5.10', released: '2015-09-13', endOfLife: '2020-09-30', suites: [] },
        { line: '3.4', latest: '3.4.10', released: '2014-03-16', endOfLife: '2019-03-18', suites: [] },
        { line: '2.7', latest: '2.7.18', released: '2010-07-03', endOfLife: '2020-01-01', suites: [] }
    ]
};
const pythonRuntime = {
    releases: pythonReleases,
    image: (version, suite) => `python:${version}-slim-${suite}`
};


/***/ }),

/***/ 4726:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ pinnedVersion),
/* harmony export */   YQ: () => (/* binding */ pinnedRequirement),
/* harmony export */   fX: () => (/* binding */ toolVersion),
/* harmony export */   iV: () => (/* binding */ pythonTools)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);


const pins = {
    gunicorn: [
        { python: '3.10', version: '27.0.1' },
        { python: '3.7', version: '23.0.0' }
    ],
    uvicorn: [
        { python: '3.10', version: '0.54.0' },
        { python: '3.8', version: '0.33.0' }
    ],
    pdm: [
        { python: '3.10', version: '2.29.3' },
        { python: '3.9', version: '2.26.9' },
        { python: '3.8', version: '2.20.1' }
    ],
    pipenv: [
        { python: '3.10', version: '2026.10.3' },
        { python: '3.9', version: '2025.0.4' },
        { python: '3.8', version: '2024.4.1' }
    ],
    poetry: [
        { python: '3.10', version: '2.5.1' },
        { python: '3.9', version: '2.2.1' },
        { python: '3.8', version: '1.8.5' }
    ],
    uv: [{ python: '3.8', version: '0.13.9' }]
};
function pinnedVersion(id, python) {
    const rows = pins[id];
    return (rows?.find((row) => minor(python) >= minor(row.python)) ?? rows?.at(-1))?.version;
}
function pinnedRequirement(id, python) {
    const version = pinnedVersion(id, python);
    return version ? `${id}==${version}` : id;
}
function minor(version) {
    return Number(version.split('.')[1] ?? 0);
}
function toolVersion(id, python, named, why) {
    if (named)
        return named;
    return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(pinnedVersion(id, python) ?? '', `${why.because}; no file names a version of ${id}, so the default is taken`);
}
const pipCache = ['/root/.cache/pip'];
function pypi(distribution) {
    return {
        runsOn: 'python',
        install: (version) => [`pip install ${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(`${distribution}==${version}`)}`],
        cacheDirectories: pipCache
    };
}
const pythonTools = {
    pdm: pypi('pdm[locked]'),
    pipenv: pypi('pipenv'),
    poetry: pypi('poetry'),
    uv: pypi('uv')
};


/***/ }),

/***/ 4981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   w2: () => (/* binding */ released)
/* harmony export */ });
/* unused harmony export existing */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

function unusable(table, evidence, what) {
    const place = at(evidence);
    const spot = evidence?.file ? ` in ${evidence.file}` : evidence?.setting ? ` in ${evidence.setting}` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what,
        fix: `Name one of these${spot}: ${existing(table)}`,
        ...(place ? { where: place } : {})
    });
}
function existing(table) {
    const usable = released(table).filter((line) => line.suites.length > 0);
    const alive = usable.filter((line) => isAlive(table, line)).map((line) => line.line);
    const dead = usable.filter((line) => !isAlive(table, line)).map((line) => line.line);
    return alive.join(', ') + (dead.length > 0 ? ` (no longer supported: ${dead.join(', ')})` : '');
}
function released(table) {
    return table.lines.filter((line) => line.released <= table.date);
}
function isAlive(table, line) {
    return line.endOfLife > table.date;
}
function says(request, evidence) {
    return evidence?.because ?? `\`${request?.text ?? '*'}\` is asked for`;
}
function at(evidence) {
    if (!evidence?.file)
        return undefined;
    return { file: evidence.file, ...(evidence.line === undefined ? {} : { line: evidence.line }) };
}


/***/ }),

/***/ 9139:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ pep440),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   sD: () => (/* binding */ poetry),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   wm: () => (/* binding */ npm),
/* harmony export */   y_: () => (/* binding */ pin)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);

const atLeast = ({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .from */ .HT)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(numbers));
const lessThan = ({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(numbers));
const startsWith = ({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .prefix */ .Pl)(numbers);
const exactly = (version) => (version.wildcard ? startsWith(version) : (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(version.numbers)));
const exactlyNot = (version) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(exactly(version));
const moreThan = ({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .from */ .HT)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrefix */ .lY)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(numbers)));
const atMost = ({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrefix */ .lY)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(numbers)));
const compatible = ({ numbers }) => numbers.length < 2 ? [] : (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(numbers), (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrefix */ .lY)(numbers.slice(0, -1)));
const caret = ({ numbers }) => {
    const first = numbers.findIndex((part) => part > 0);
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(numbers), (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrefix */ .lY)(numbers.slice(0, first < 0 ? numbers.length : first + 1)));
};
const tilde = ({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .triple */ .Nu)(numbers), (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrefix */ .lY)(numbers.slice(0, 2)));
const anyVersion = () => _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .everyVersion */ .q8;
function orAny(comparator) {
    return (version) => (version.numbers.length === 0 ? anyVersion(version) : comparator(version));
}
const versionSpecifiers = {
    '==': exactly,
    '===': exactly,
    '!=': exactlyNot,
    '>=': atLeast,
    '>': moreThan,
    '<=': atMost,
    '<': lessThan,
    '~=': compatible
};
const pep440 = { operators: { ...versionSpecifiers, '': exactly } };
const poetry = {
    or: /\|\|?/,
    operators: { ...versionSpecifiers, '=': exactly, '': exactly, '^': orAny(caret), '~': orAny(tilde) }
};
const pin = {
    ...poetry,
    operators: { ...poetry.operators, '=': startsWith, '==': startsWith, '': startsWith }
};
const npm = {
    or: /\|\|/,
    nothing: _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .everyVersion */ .q8,
    rewrite: (text) => text.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2'),
    operators: {
        '': startsWith,
        '=': startsWith,
        '>=': atLeast,
        '<': lessThan,
        '>': orAny(({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .from */ .HT)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrefix */ .lY)(numbers))),
        '<=': orAny(({ numbers }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)((0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrefix */ .lY)(numbers))),
        '^': orAny(caret),
        '~': orAny(tilde),
        '~>': orAny(tilde)
    }
};
const comparator = /([<>=!~^]*)\s*([vV]?)((?:\d+|[*xX])(?:\.(?:\d+|[*xX]))*)((?:[-._]?(?:alpha|beta|preview|dev|pre|rc|post|a|b|c)[-._]?\d*)+|(?<=\d\.\d+\.\d+)-[\w.-]+|)(?:\+[\w.]+)?/y;
const longest = 200;
function shortened(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
const separator = /[\s,]*/y;
function parseRequest(text, dialect) {
    const trimmed = text.trim();
    if (trimmed === '')
        return undefined;
    const rewritten = dialect.rewrite?.(trimmed) ?? trimmed;
    const alternatives = dialect.or ? rewritten.split(dialect.or) : [rewritten];
    const sets = [];
    let prerelease = false;
    for (const alternative of alternatives) {
        const parsed = parseAlternative(alternative, dialect);
        if (!parsed)
            return undefined;
        sets.push(parsed.versions);
        prerelease ||= parsed.prerelease;
    }
    return { text: trimmed, versions: (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .unite */ ._f)(sets), ...(prerelease && alternatives.length === 1 ? { prerelease } : {}) };
}
function parseAlternative(text, dialect) {
    let versions = _versions_js__WEBPACK_IMPORTED_MODULE_0__/* .everyVersion */ .q8;
    let prerelease = false;
    let at = skip(text, 0);
    if (at === text.length)
        return dialect.nothing && { versions: dialect.nothing, prerelease };
    while (at < text.length) {
        comparator.lastIndex = at;
        const match = comparator.exec(text);
        const [, operator = '', , number = '', suffix = ''] = match ?? [];
        const meaning = Object.hasOwn(dialect.operators, operator) ? dialect.operators[operator] : undefined;
        if (!match || !meaning)
            return undefined;
        versions = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(versions, meaning(parts(number)));
        prerelease ||= suffix !== '' && !/post/.test(suffix) && /^=*$/.test(operator);
        const next = skip(text, comparator.lastIndex);
        if (next === comparator.lastIndex && next < text.length && !/[<>=!~^]/.test(text.charAt(next)))
            return undefined;
        at = next;
    }
    return { versions, prerelease };
}
function skip(text, at) {
    separator.lastIndex = at;
    separator.exec(text);
    return separator.lastIndex;
}
function parts(text) {
    const given = text.split('.');
    const end = given.findIndex((part) => !/^\d+$/.test(part));
    return { numbers: given.slice(0, end < 0 ? 3 : Math.min(end, 3)).map(Number), wildcard: end >= 0 };
}


/***/ }),

/***/ 850:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   iY: () => (/* binding */ resolvable),
/* harmony export */   um: () => (/* binding */ isPin)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4981);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);


const settledAfterDays = 90;
const linesAhead = 5;
function resolve(table, request, evidence) {
    const asked = widened(table, request);
    const found = candidates(table, asked)[0] ?? beyond(table, asked, request);
    if (!found)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(table, evidence, `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .says */ .FA)(request, evidence)}, but no release of ${table.name} fits`);
    if (found.suites.length === 0)
        throw gone(table, found.line, request, evidence);
    const { line, version, latest, suites } = found;
    const notes = [...found.notes, ...prereleaseNote(table, request, version), ...endNote(table, line)];
    return {
        version,
        line: line.line,
        latest,
        suites,
        settled: (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(table, line) && isSettled(table, line),
        warnings: notes.map((note) => ({ ...note, ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__.at)(evidence) }))
    };
}
function resolvable(table, versions) {
    const found = candidates(table, versions)[0] ?? beyond(table, versions);
    return found !== undefined && found.suites.length > 0;
}
function isGone(table, versions) {
    return candidates(table, versions)[0]?.suites.length === 0;
}
function isPin(table, versions) {
    const start = versions[0];
    const end = versions.at(-1)?.below;
    return start !== undefined && end !== undefined && (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTriples */ .t2)(end, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .afterPrefix */ .lY)(lineOf(table, start.from))) <= 0;
}
function suitesOf(table, version) {
    const line = table.lines.find((known) => version === known.line || version.startsWith(`${known.line}.`));
    return line && (version === line.line ? line.suites : suitesOfPatch(line, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(version)));
}
function suitesOfPatch(line, patch) {
    return line.suites.filter((suite) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTriples */ .t2)((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(line.since?.[suite] ?? line.line), patch) <= 0 &&
        (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTriples */ .t2)(patch, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(line.until?.[suite] ?? patch.join('.'))) <= 0);
}
function candidates(table, versions) {
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .released */ .w2)(table)
        .flatMap((line) => candidate(table, line, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(versions, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .prefix */ .Pl)(partsOf(line.line)))))
        .sort((a, b) => a.order - b.order || newestFirst(a.line, b.line) * (a.order === classes.young ? -1 : 1));
}
const classes = {
    settled: 0,
    settledPatch: 1,
    withoutSupport: 2,
    withoutSupportPatch: 3,
    young: 4,
    dead: 5,
    misfit: 6,
    gone: 7
};
function candidate(table, line, versions) {
    const newest = (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(line.latest);
    if ((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .admits */ .t5)(versions, newest))
        return [{ ...lineCandidate(table, line), order: classOf(table, line, false), notes: [] }];
    const beyondLatest = (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(versions, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .from */ .HT)((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .afterPrefix */ .lY)(newest)));
    if (beyondLatest.length > 0 && (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(table, line)) {
        const [only] = singleVersion(beyondLatest);
        const asked = only ? only.join('.') : undefined;
        const notes = [newerNote(table, asked ?? `${line.line} above ${line.latest}`, line.latest)];
        return [
            {
                ...lineCandidate(table, line),
                ...(asked ? { version: asked, latest: asked } : {}),
                order: classOf(table, line, true),
                notes
            }
        ];
    }
    const below = highestBelow(versions, newest);
    return below ? [patchCandidate(table, line, below)] : [];
}
function lineCandidate(table, line) {
    const { latest } = line;
    if (!table.exactTags)
        return { line, version: line.line, latest, suites: line.suites };
    return { line, version: latest, latest, suites: suitesOfPatch(line, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(latest)) };
}
function patchCandidate(table, line, parts) {
    const latest = (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .triple */ .Nu)(parts).join('.');
    const version = table.exactTags ? latest : parts.join('.');
    const suites = suitesOfPatch(line, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .triple */ .Nu)(parts));
    const order = classOf(table, line, true);
    if (suites.length > 0)
        return { line, version, latest, suites, order, notes: [] };
    return {
        ...lineCandidate(table, line),
        order: Math.max(order, classes.misfit),
        notes: [
            {
                code: 'runtime-patch',
                message: `${table.name} ${version} has no image on a Debian suite that still gets packages; ${line.latest}, the newest of its line, is used`,
                fix: `Ask for ${line.line}, so that security fixes arrive`
            }
        ]
    };
}
function classOf(table, line, patch) {
    if (line.suites.length === 0)
        return classes.gone;
    if (!(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(table, line))
        return classes.dead;
    if (!isSettled(table, line))
        return classes.young;
    const step = patch ? 1 : 0;
    const supported = line.lts !== undefined && days(line.lts, table.date) >= settledAfterDays;
    return (supported || !table.lines.some((other) => other.lts) ? classes.settled : classes.withoutSupport) + step;
}
function isSettled(table, line) {
    return days(line.released, table.date) >= settledAfterDays;
}
function days(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
function newestFirst(a, b) {
    return (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTriples */ .t2)((0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(b.line), (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(a.line));
}
function partsOf(line) {
    return line.split('.').map(Number);
}
function lineOf(table, version) {
    return version.slice(0, partsOf(table.lines[0]?.line ?? '').length);
}
function singleVersion(versions) {
    const [interval, ...others] = versions;
    const next = interval && (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .afterPrefix */ .lY)(interval.from);
    return interval?.below && next && others.length === 0 && (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTriples */ .t2)(interval.below, next) === 0
        ? [interval.from]
        : [];
}
function highestBelow(versions, limit) {
    const end = (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(versions, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .zero */ .v_, limit)).at(-1)?.below;
    if (!end)
        return undefined;
    return end[2] > 0 ? [end[0], end[1], end[2] - 1] : [end[0], end[1] - 1];
}
function beyond(table, versions, request) {
    const [newest] = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .released */ .w2)(table);
    const start = versions.at(-1)?.from;
    if (!newest || !start || request?.prerelease)
        return undefined;
    const known = partsOf(newest.line);
    const asked = lineOf(table, start);
    if (!plausible(known, asked))
        return undefined;
    const line = asked.join('.');
    const [single] = singleVersion(versions);
    const version = table.exactTags || (single && start[2] > 0) ? start.join('.') : line;
    return {
        line: { ...newest, line, latest: version },
        version,
        latest: version,
        suites: newest.suites.slice(0, 1),
        notes: [newerNote(table, version, newest.latest)],
        order: classes.young
    };
}
function plausible(known, asked) {
    const last = known.length - 1;
    const ahead = (asked[last] ?? 0) - (known[last] ?? 0);
    if (known.slice(0, last).every((part, at) => part === asked[at]))
        return ahead > 0 && ahead <= linesAhead;
    return asked[0] === (known[0] ?? 0) + 1 && asked.slice(1).every((part) => part === 0);
}
function widened(table, request) {
    const versions = request?.versions ?? _versions_js__WEBPACK_IMPORTED_MODULE_1__/* .everyVersion */ .q8;
    const [single] = request?.prerelease ? singleVersion(versions) : [];
    return single ? (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(single, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .afterPrefix */ .lY)(lineOf(table, single))) : versions;
}
function newerNote(table, asked, known) {
    return {
        code: 'runtime-unknown',
        message: `${table.name} ${asked} is newer than what this Boxcar knows (${known}, as of ${table.date}); it is used as asked`,
        fix: 'If the image does not exist, ask for a version that does; a newer Boxcar may know it'
    };
}
function prereleaseNote(table, request, version) {
    if (!request?.prerelease)
        return [];
    const message = `${request.text} is a pre-release of a ${table.name} that is out by now; ${version} is used`;
    return [{ code: 'runtime-prerelease', message, fix: `Ask for ${version}` }];
}
function endNote(table, line) {
    if ((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(table, line))
        return [];
    const frozen = line.suites[0] ? ` and its images were frozen on Debian ${line.suites[0]}` : '';
    return [
        {
            code: 'runtime-eol',
            message: `${table.name} ${line.line} got its last fixes on ${line.endOfLife}${frozen}`,
            fix: `Move to ${table.name} ${resolve(table).line}`
        }
    ];
}
function gone(table, line, request, evidence) {
    const ended = `${table.name} ${line.line} ended on ${line.endOfLife}`;
    const what = `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .says */ .FA)(request, evidence)}, but ${ended} and no image of it is on a Debian suite that still gets packages`;
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(table, evidence, what);
}


/***/ }),

/***/ 240:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toolFileStatements),
/* harmony export */   m: () => (/* binding */ miseFiles)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);



const miseFiles = [
    'mise.toml',
    '.mise.toml',
    'mise/config.toml',
    '.mise/config.toml',
    '.config/mise.toml',
    '.config/mise/config.toml'
];
async function toolFileStatements(app, folders, names) {
    const stated = [await toolVersions(app, folders, names), await mise(app, folders, names)];
    return stated.flatMap((statement) => (statement ? [statement] : []));
}
function statement(rank, text, name, file, line) {
    const request = toolRequest(text);
    const evidence = { because: `\`${name}\` says ${text}`, file, ...(line ? { line } : {}) };
    return { rank, text, evidence, ...(request ? { request } : {}) };
}
async function toolVersions(app, folders, names) {
    for (const folder of folders) {
        const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, '.tool-versions');
        const text = await app.read(file);
        if (text === undefined)
            continue;
        const rows = text.split('\n').map((row) => row.replace(/#.*/, '').trim().split(/\s+/));
        const at = rows.findIndex(([name = '']) => names.includes(name));
        const version = rows[at]?.slice(1).find(isRelease);
        if (version === undefined)
            return undefined;
        return statement('tool-versions', (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(version), '.tool-versions', file, at + 1);
    }
    return undefined;
}
async function mise(app, folders, names) {
    const spellings = names.flatMap((name) => [name, `core:${name}`]);
    for (const file of folders.flatMap((folder) => miseFiles.map((name) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name)))) {
        const manifest = await app.manifest(file);
        for (const name of spellings) {
            const version = miseVersions(manifest?.get('tools', name)).find(isRelease);
            if (version === undefined)
                continue;
            return statement('mise', (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(version), (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(file), file, manifest?.line('tools', name));
        }
    }
    return undefined;
}
function miseVersions(data) {
    if (typeof data === 'string')
        return [data.trim()];
    if (typeof data === 'number')
        return [String(data)];
    if (Array.isArray(data))
        return data.flatMap(miseVersions);
    if (typeof data === 'object' && data !== null && 'version' in data)
        return miseVersions(data['version']);
    return [];
}
function isRelease(version) {
    return version !== '' && version !== 'system' && !/^(ref|path|sub-[\d.]+):/.test(version);
}
function toolRequest(text) {
    if (text === 'latest')
        return { text, versions: _versions_js__WEBPACK_IMPORTED_MODULE_2__/* .everyVersion */ .q8 };
    return (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(text.replace(/^(latest|prefix):/, ''), _request_js__WEBPACK_IMPORTED_MODULE_1__/* .pin */ .y_);
}


/***/ }),

/***/ 1973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   HT: () => (/* binding */ from),
/* harmony export */   I$: () => (/* binding */ parseTriple),
/* harmony export */   Nu: () => (/* binding */ triple),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   lY: () => (/* binding */ afterPrefix),
/* harmony export */   q8: () => (/* binding */ everyVersion),
/* harmony export */   t2: () => (/* binding */ compareTriples),
/* harmony export */   t5: () => (/* binding */ admits),
/* harmony export */   v_: () => (/* binding */ zero),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
const zero = [0, 0, 0];
const everyVersion = [{ from: zero }];
function triple(parts) {
    return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}
function parseTriple(version) {
    return triple((/^\d+(?:\.\d+){0,2}/.exec(version)?.[0] ?? '0').split('.').map(Number));
}
function compareTriples(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function afterPrefix(parts) {
    return triple(parts.map((part, at) => (at === parts.length - 1 ? part + 1 : part)));
}
function from(low) {
    return [{ from: low }];
}
function below(high) {
    return between(zero, high);
}
function between(low, high) {
    return compareTriples(low, high) < 0 ? [{ from: low, below: high }] : [];
}
function prefix(parts) {
    return parts.length === 0 ? everyVersion : between(triple(parts), afterPrefix(parts));
}
function only(version) {
    return prefix(version);
}
function intersect(a, b) {
    return a.flatMap((one) => b.flatMap((other) => overlap(one, other)));
}
function overlap(a, b) {
    const low = compareTriples(a.from, b.from) < 0 ? b.from : a.from;
    const ends = [a.below, b.below].filter((end) => end !== undefined).sort(compareTriples);
    return ends[0] ? between(low, ends[0]) : from(low);
}
function unite(sets) {
    const result = [];
    for (const next of sets.flat().sort((a, b) => compareTriples(a.from, b.from))) {
        const last = result.at(-1);
        if (!last || (last.below && compareTriples(last.below, next.from) < 0))
            result.push(next);
        else if (last.below && (!next.below || compareTriples(last.below, next.below) < 0)) {
            result[result.length - 1] = next.below ? { from: last.from, below: next.below } : { from: last.from };
        }
    }
    return result;
}
function complement(set) {
    return set.reduce((rest, hole) => intersect(rest, unite([below(hole.from), hole.below ? from(hole.below) : []])), everyVersion);
}
function admits(set, version) {
    return intersect(set, only(version)).length > 0;
}


/***/ }),

/***/ 84:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenVariables),
/* harmony export */   j: () => (/* binding */ hide)
/* harmony export */ });
const hiddenValue = '…';
function givenVariables(plan) {
    const reasons = new Map(plan.reasons.map((reason) => [reason.field, reason]));
    return Object.keys(plan.variables).filter((name) => {
        const reason = reasons.get(`/variables/${name}`);
        return reason === undefined || reason.setting !== undefined;
    });
}
function hide(plan, names) {
    const hidden = new Set(names);
    return {
        ...plan,
        variables: covered(plan.variables, hidden),
        phases: Object.fromEntries(Object.entries(plan.phases).map(([name, phase]) => [name, coveredPhase(phase, hidden)]))
    };
}
function coveredPhase(phase, hidden) {
    return phase.variables === undefined ? phase : { ...phase, variables: covered(phase.variables, hidden) };
}
function covered(variables, hidden) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, hidden.has(name) ? hiddenValue : value]));
}


/***/ }),

/***/ 113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ decideInTree),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   f6: () => (/* binding */ settingsReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7107);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);
/* harmony import */ var _plan_plan_app_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2039);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2733);
/* harmony import */ var _providers_compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5198);
/* harmony import */ var _providers_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7775);
/* harmony import */ var _report_hide_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84);
/* harmony import */ var _settings_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4952);









async function decide(inputs, env, readInput) {
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(inputs.context, _providers_list_js__WEBPACK_IMPORTED_MODULE_5__/* .providers */ .r);
    const { directory, gitRoot } = opened;
    const file = inputs.plan === undefined ? undefined : await (await givenPlans()).planText(inputs.plan, readInput);
    return decided(opened, inputs, env, file, {
        ...(directory !== undefined && { folder: directory }),
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory ?? gitRoot ?? inputs.context),
        ...(gitRoot !== undefined && { gitRoot })
    });
}
async function decideInTree(tree, inputs, env, file) {
    return decided(await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openFolder */ .N)(tree, _providers_list_js__WEBPACK_IMPORTED_MODULE_5__/* .providers */ .r), inputs, env, file, { name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(tree.folder) });
}
async function decided({ app, backing }, inputs, env, given, place) {
    try {
        const said = given && (await (await givenPlans()).planGiven(given));
        const { settingsOf, variables } = settingsReader(inputs, env, _providers_list_js__WEBPACK_IMPORTED_MODULE_5__/* .providers */ .r, said?.piece);
        const whole = said && (!said.piece || (await isNoApp(app, settingsOf)));
        const file = whole ? (await givenPlans()).wholePlan(said, inputs) : undefined;
        const { plan, folder } = file ? { plan: file, folder: '' } : await (0,_plan_plan_app_js__WEBPACK_IMPORTED_MODULE_3__/* .planApp */ .B)(app, settingsOf, _providers_list_js__WEBPACK_IMPORTED_MODULE_5__/* .providers */ .r);
        const hidden = file ? Object.keys(plan.variables) : [...new Set([...variables, ...(0,_report_hide_js__WEBPACK_IMPORTED_MODULE_7__/* .givenVariables */ .P)(plan)])];
        return {
            plan,
            options: await renderOptions(contextOf(app, folder, plan), inputs),
            hidden,
            ...(file && given && { planFile: given.name }),
            catalog: (0,_providers_catalog_js__WEBPACK_IMPORTED_MODULE_8__/* .catalogOf */ .H)(_providers_list_js__WEBPACK_IMPORTED_MODULE_5__/* .providers */ .r),
            place: { ...place, below: folder }
        };
    }
    finally {
        await backing.close();
    }
}
function givenPlans() {
    return Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7569)]).then(__webpack_require__.bind(__webpack_require__, 7569));
}
function contextOf(app, below, { folder }) {
    if (folder === undefined)
        return below === '' ? app : app.whole().below((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(app.folder, below));
    const path = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(app.folder, below)) ?? '';
    return app.whole().below(path.endsWith(folder) ? path.slice(0, -folder.length).replace(/\/$/, '') : '');
}
function settingsReader(inputs, env, all, piece) {
    const known = all.flatMap(({ settings }) => settings);
    const variables = new Set();
    return {
        variables,
        settingsOf: async (app) => {
            const settings = await (0,_settings_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .s)(app, inputs, env, known, piece);
            for (const name of Object.keys(settings.hints.variables))
                variables.add(name);
            return settings;
        }
    };
}
async function isNoApp(app, settingsOf) {
    const { hints } = await settingsOf(app);
    return (await (0,_providers_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .candidatesOf */ .kW)(_providers_list_js__WEBPACK_IMPORTED_MODULE_5__/* .providers */ .r, app, hints)).length === 0;
}
const trackedFiles = ['.env.production', '.env.example', '.env.defaults', '.npmrc'];
async function renderOptions(app, inputs) {
    const repositoryIgnore = await app.read('.dockerignore');
    const found = await Promise.all(trackedFiles.map((name) => app.find(name)));
    return {
        ...(repositoryIgnore !== undefined && { repositoryIgnore }),
        buildArgs: Object.keys(inputs.buildArgs),
        trackedFiles: found.flat(),
        nix: {
            ...(inputs.nixImage !== undefined && { image: inputs.nixImage }),
            ...(inputs.nixpkgsUrl !== undefined && { url: inputs.nixpkgsUrl }),
            substituters: inputs.nixSubstituters,
            publicKeys: inputs.nixPublicKeys
        }
    };
}


/***/ }),

/***/ 2550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ addedPackages),
/* harmony export */   Y: () => (/* binding */ badAptName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _inputs_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3741);


function addedPackages(packages) {
    const [first] = packages;
    if (!first)
        return {};
    const aptPkgs = [{ value: '...', reason: first.reason }, ...packages];
    return { phases: { setup: { aptPkgs } }, start: { aptPkgs } };
}
function badAptName(name, { because, file, line }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `${because} names "${(0,_inputs_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}", which is no name of a Debian package`,
        ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
        fix: 'Write names as apt knows them: ffmpeg, libpq-dev'
    });
}


/***/ }),

/***/ 680:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ oneCommand)
/* harmony export */ });
const compound = /[;&#(){}`!]|\|\||<<|^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|function|select|time)\b|[|\\]\s*$/;
function oneCommand(text) {
    const script = text.replaceAll('\r\n', '\n').trim();
    const lines = script
        .replace(/\\\n[ \t]*/g, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    if (lines.length < 2 || lines.every(isSimple))
        return lines.join(' && ');
    return `set -e\n${script}`;
}
function isSimple(line) {
    const quotes = line.match(/['"]/g)?.length ?? 0;
    return !compound.test(line) && quotes % 2 === 0;
}


/***/ }),

/***/ 4952:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* reexport */ layerOfInputs),
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/maps.ts
var maps = __webpack_require__(3940);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/messages.ts
var messages = __webpack_require__(3741);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: ./src/app/text.ts
var app_text = __webpack_require__(8936);
// EXTERNAL MODULE: ./src/inputs/words.ts
var words = __webpack_require__(6096);
// EXTERNAL MODULE: ./src/settings/apt-packages.ts
var apt_packages = __webpack_require__(2550);
// EXTERNAL MODULE: ./src/settings/part.ts
var part = __webpack_require__(7940);
;// CONCATENATED MODULE: ./src/settings/aptfile.ts





const files = ['Aptfile', 'apt.txt'];
async function readAptfiles(app) {
    const packages = [];
    const warnings = [];
    for (const file of files) {
        const text = (await app.has(file)) ? await app.read(file) : '';
        if (text === undefined) {
            throw new errors/* UserError */.yo({ what: `${file}: ${app_text/* noText */.NY}`, where: { file }, fix: 'Save it as UTF-8' });
        }
        for (const [index, content] of text.split('\n').entries()) {
            const entry = content.replace(/(?:^|\s)#[^]*$/, '').trim();
            const reason = { because: file, file, line: index + 1 };
            if (/^:|:\/\/|\.deb$/.test(entry)) {
                warnings.push(notRead(reason));
                continue;
            }
            for (const name of entry.split(/\s+/).filter((word) => word !== '')) {
                if (!(0,words/* isAptPackage */.yu)(name))
                    throw (0,apt_packages/* badAptName */.Y)(name, reason);
                packages.push({ value: name, reason });
            }
        }
    }
    return { name: part/* layerNames */.E.aptfile, draft: (0,apt_packages/* addedPackages */.U)(packages), warnings };
}
function notRead({ file, line }) {
    return {
        code: 'aptfile-line',
        message: `This line of ${file} has no effect: only packages of Debian's own repositories are installed`,
        file,
        line,
        fix: 'If Debian has the package, write its name; otherwise install it in a phase of your own'
    };
}

// EXTERNAL MODULE: ./src/settings/command.ts
var settings_command = __webpack_require__(680);
// EXTERNAL MODULE: ./src/settings/nixpacks-variables.ts + 1 modules
var nixpacks_variables = __webpack_require__(3079);
;// CONCATENATED MODULE: ./src/settings/inputs-layer.ts





function inputEvidence(id) {
    return { because: `input \`${id}\``, setting: id };
}
function layerOfInputs(inputs) {
    const leaf = (id, value) => ({ value, reason: inputEvidence(id) });
    const phase = (id, command) => command === undefined ? undefined : { cmds: [leaf(id, (0,settings_command/* oneCommand */.W)(command))] };
    const added = (id, names) => names.length === 0 ? undefined : ['...', ...names].map((name) => leaf(id, name));
    const variables = Object.entries(inputs.env)
        .filter(([name]) => !(0,nixpacks_variables/* isNixpacks */.ON)(name))
        .map(([name, value]) => [name, { value, reason: { because: `\`${name}\` in input \`env\``, setting: 'env' } }]);
    const install = phase('install-cmd', inputs.installCmd);
    const build = phase('build-cmd', inputs.buildCmd);
    const nixPkgs = added('pkgs', inputs.pkgs);
    const nixLibs = added('libs', inputs.libs);
    const draft = {
        ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
        phases: {
            ...((nixPkgs ?? nixLibs) && { setup: { ...(nixPkgs && { nixPkgs }), ...(nixLibs && { nixLibs }) } }),
            ...(install && { install }),
            ...(build && { build })
        },
        ...(inputs.startCmd !== undefined && { start: { cmd: leaf('start-cmd', (0,settings_command/* oneCommand */.W)(inputs.startCmd)) } })
    };
    return {
        name: part/* layerNames */.E.inputs,
        draft: (0,merge_drafts/* mergeDrafts */.ph)(draft, (0,apt_packages/* addedPackages */.U)(inputs.apt.map((name) => leaf('apt', name))))
    };
}

;// CONCATENATED MODULE: ./src/settings/nix-versions.ts
const attributes = [
    { setting: 'PYTHON_VERSION', pattern: /^python3(\d{1,2})(?:Full)?$/, version: '3.$1' },
    { setting: 'NODE_VERSION', pattern: /^nodejs[-_](\d{1,2})(?:_x)?$/, version: '$1' }
];
function versionsOfNix(draft, known) {
    const named = Object.values(draft?.phases ?? {}).flatMap(({ nixPkgs = [] }) => nixPkgs);
    return Object.fromEntries(named.flatMap(({ value, reason }) => attributes
        .filter(({ setting, pattern }) => known.includes(setting) && pattern.test(value))
        .map(({ setting, pattern, version }) => [
        setting,
        { value: value.replace(pattern, version), source: { ...reason, because: `\`${value}\`: ${reason.because}` } }
    ])));
}

;// CONCATENATED MODULE: ./src/settings/repository.ts
const dockerfiles = ['Dockerfile', 'Containerfile'];
async function repositoryWarnings(app) {
    const warnings = [];
    for (const file of dockerfiles) {
        if (await app.has(file)) {
            warnings.push({
                code: 'dockerfile-ignored',
                message: `The ${file} in the repository is not used: Boxcar writes its own`,
                file,
                fix: 'To build yours, use docker/build-push-action in a workflow and docker build on the command line'
            });
        }
    }
    const passedOver = await app.passedOver();
    if (passedOver.length > 0)
        warnings.push(...(await __webpack_require__.e(/* import() */ 2412).then(__webpack_require__.bind(__webpack_require__, 2412))).passedOverWarnings(passedOver));
    if (await app.has('.env'))
        warnings.push(await (await __webpack_require__.e(/* import() */ 1146).then(__webpack_require__.bind(__webpack_require__, 1146))).trackedDotenv(app));
    return warnings;
}

// EXTERNAL MODULE: ./src/settings/secret-names.ts
var secret_names = __webpack_require__(2496);
;// CONCATENATED MODULE: ./src/settings/index.ts













async function readSettings(app, inputs, processEnv, known, piece) {
    const named = namedConfig(inputs, processEnv);
    const procfile = await procfilePart(app);
    const variables = (name, source, where) => (0,nixpacks_variables/* readNixpacksVariables */.hd)(name, source, (variable) => ({ because: `\`${variable}\`${where}`, setting: variable }), {
        known,
        onlyPlan: false
    });
    const parts = [
        ...(await environmentNixParts(app)),
        ...(await appJsonParts(app, inputs, procfile)),
        await readAptfiles(app),
        procfile,
        ...(await configParts(app, named, known)),
        variables(part/* layerNames */.E.process, processEnv, ''),
        variables(part/* layerNames */.E.env, inputs.env, ' in input `env`'),
        ...(piece ? [piece] : []),
        await inputsPart(app, inputs)
    ];
    return {
        hints: hintsOf(parts, inputs, known),
        layers: parts.flatMap(({ name, draft }) => (draft && says(draft) ? [{ name, draft }] : [])),
        warnings: parts.flatMap(({ warnings = [] }) => warnings)
    };
}
async function procfilePart(app) {
    if (!(await app.has('Procfile')))
        return { name: part/* layerNames */.E.procfile };
    return (await __webpack_require__.e(/* import() */ 5391).then(__webpack_require__.bind(__webpack_require__, 5391))).readProcfile(app);
}
async function appJsonParts(app, { env }, procfile) {
    if (!(await app.has('app.json')))
        return [];
    const { readAppJson } = await __webpack_require__.e(/* import() */ 9157).then(__webpack_require__.bind(__webpack_require__, 9157));
    return [await readAppJson(app, Object.keys(env), procfile.draft?.start?.release !== undefined)];
}
async function environmentNixParts(app) {
    if (!(await app.has('environment.nix')))
        return [];
    return [await (await __webpack_require__.e(/* import() */ 9510).then(__webpack_require__.bind(__webpack_require__, 9510))).readEnvironmentNix(app)];
}
async function configParts(app, named, known) {
    const railpack = await app.has('railpack.json');
    if (!named && !(await app.has('nixpacks.toml')) && !(await app.has('nixpacks.json'))) {
        return railpack ? [await (await __webpack_require__.e(/* import() */ 6157).then(__webpack_require__.bind(__webpack_require__, 6157))).readRailpack(app, known)] : [];
    }
    const { bothThere, readConfigFile } = await __webpack_require__.e(/* import() */ 9910).then(__webpack_require__.bind(__webpack_require__, 9910));
    const parts = await readConfigFile(app, named, known);
    const [{ name = '' } = {}] = parts.slice(-1);
    return railpack
        ? [...parts, { name, warnings: [{ ...bothThere(name, 'railpack.json'), fix: 'Keep one of them' }] }]
        : parts;
}
function namedConfig({ config, env }, processEnv) {
    const variable = 'NIXPACKS_CONFIG_FILE';
    const [path, by] = config
        ? [config, 'input `config`']
        : [env[variable]?.trim() || processEnv[variable]?.trim(), `\`${variable}\``];
    if (path === undefined || path === '')
        return undefined;
    const inside = (0,paths/* normalise */.j7)(path);
    if (inside !== undefined && inside !== '')
        return { path: inside, by };
    throw new errors/* UserError */.yo({
        what: `The config file ${(0,messages/* shown */.S)(path)} (${by}) is not inside the folder of the app`,
        fix: 'Write its path as seen from the folder of the app, such as nixpacks.prod.toml'
    });
}
async function inputsPart(app, inputs) {
    const { draft } = layerOfInputs(inputs);
    const setting = (id, value) => ({ value, source: inputEvidence(id) });
    return {
        name: part/* layerNames */.E.inputs,
        draft,
        ...(inputs.provider !== undefined && { provider: setting('provider', inputs.provider) }),
        ...(inputs.toolchain !== undefined && { toolchain: setting('toolchain', inputs.toolchain) }),
        warnings: [...(0,secret_names/* secretWarnings */.Cw)(draft.variables ?? {}), ...(await repositoryWarnings(app))]
    };
}
function hintsOf(parts, { secrets, secretFiles, release }, known) {
    const last = (pick) => parts.map(pick).findLast((value) => value !== undefined);
    const all = (pick) => Object.fromEntries(parts.flatMap((part) => Object.entries(pick(part) ?? {})));
    const asSetting = ({ value, reason }) => ({ value, source: reason });
    const startCmd = last(({ draft }) => draft?.start?.cmd);
    const provider = last((part) => part.provider);
    const noProviders = last((part) => part.noProviders);
    const toolchain = last((part) => part.toolchain) ?? last(nixAskedFor);
    return {
        settings: { ...all(({ draft }) => versionsOfNix(draft, known)), ...all((part) => part.settings) },
        variables: all(({ draft }) => (0,maps/* mapValues */.L)(draft?.variables ?? {}, asSetting)),
        secrets: [...new Set([...Object.keys(secrets), ...Object.keys(secretFiles)])],
        ...(provider && { provider }),
        helpers: last((part) => part.helpers) ?? [],
        ...(!provider && noProviders && { noProviders }),
        ...(toolchain && { toolchain }),
        procfile: last((part) => part.procfile) ?? {},
        ...(startCmd && { startCmd: asSetting(startCmd) }),
        replaced: all(({ draft }) => replacedIn(draft?.phases)),
        release
    };
}
function nixAskedFor({ draft }) {
    for (const phase of Object.values(draft?.phases ?? {})) {
        const { nixPkgs = [], nixLibs = [], nixOverlays = [], nixFiles = [], nixpkgsArchive } = phase;
        const asked = [...nixPkgs, ...nixLibs, ...nixOverlays, ...nixFiles, ...(nixpkgsArchive ? [nixpkgsArchive] : [])];
        const first = asked.find((item) => !(0,merge_drafts/* isMarker */.rg)(item));
        if (first)
            return { value: 'nix', source: first.reason };
    }
    return undefined;
}
function replacedIn(phases) {
    return Object.fromEntries(Object.entries(phases ?? {}).flatMap(([name, { cmds = [] }]) => {
        const [first] = cmds;
        if (!first || cmds.some(merge_drafts/* isMarker */.rg))
            return [];
        return [[name, { value: cmds.map(({ value }) => value).join(' && '), source: first.reason }]];
    }));
}
function says(node) {
    if (Array.isArray(node))
        return true;
    return typeof node !== 'object' || node === null ? node !== undefined : Object.values(node).some(says);
}


/***/ }),

/***/ 8603:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ languageNames),
/* harmony export */   cZ: () => (/* binding */ languageVariables),
/* harmony export */   nf: () => (/* binding */ writtenVariables)
/* harmony export */ });
const languageVariables = {
    ...{ NODE_VERSION: 'Node.js', NX_APP_NAME: 'Node.js', TURBO_APP_NAME: 'Node.js', MOON_APP_NAME: 'Node.js' },
    ...{ MOON_BUILD_TASK: 'Node.js', MOON_START_TASK: 'Node.js', SPA_CADDY: 'Node.js', SPA_OUT_DIR: 'Node.js' },
    ...{ PYTHON_VERSION: 'Python', PYTHON_PACKAGE_MANAGER: 'Python' },
    ...{ POETRY_VERSION: 'Python', PDM_VERSION: 'Python', UV_VERSION: 'Python' },
    ...{ STATICFILE_ROOT: 'static sites', PHP_ROOT_DIR: 'PHP', PHP_FALLBACK_PATH: 'PHP', RUBY_VERSION: 'Ruby' },
    ...{ GO_BIN: 'Go', RUST_VERSION: 'Rust', NO_MUSL: 'Rust', RUST_BIN: 'Rust', CARGO_WORKSPACE: 'Rust' },
    ...{ JDK_VERSION: 'Java', GRADLE_VERSION: 'Java', CSHARP_SDK_VERSION: 'C#', ELIXIR_VERSION: 'Elixir' },
    ...{ COBOL_COMPILE_ARGS: 'COBOL', COBOL_APP_NAME: 'COBOL' }
};
const writtenVariables = ['METADATA', 'PATH', 'SPA_OUTPUT_DIR'];
const languageNames = [
    ...[
        'crystal',
        'c#',
        'dart',
        'elixir',
        'deno',
        'f#',
        'clojure',
        'gleam',
        'go',
        'haskell',
        'scheme',
        'java',
        'lunatic'
    ],
    ...['scala', 'php', 'ruby', 'node', 'python', 'rust', 'swift', 'staticfile', 'zig', 'cobol', 'cpp', 'shell']
];


/***/ }),

/***/ 3079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ON: () => (/* binding */ isNixpacks),
  hd: () => (/* binding */ readNixpacksVariables)
});

// UNUSED EXPORTS: prefix

// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/settings/nixpacks-names.ts
var nixpacks_names = __webpack_require__(8603);
// EXTERNAL MODULE: ./src/inputs/words.ts
var words = __webpack_require__(6096);
// EXTERNAL MODULE: ./src/settings/apt-packages.ts
var apt_packages = __webpack_require__(2550);
// EXTERNAL MODULE: ./src/settings/command.ts
var command = __webpack_require__(680);
;// CONCATENATED MODULE: ./src/settings/shaping-variables.ts



const shapingVariables = [
    {
        ...{ name: 'PKGS', effect: 'layer', field: '/phases/setup/nixPkgs', meaning: 'adds Nix packages' },
        draft: (value, reason) => ({ phases: { setup: { nixPkgs: added(value, reason) } } })
    },
    {
        ...{ name: 'LIBS', effect: 'layer', field: '/phases/setup/nixLibs', meaning: 'adds Nix libraries' },
        draft: (value, reason) => ({ phases: { setup: { nixLibs: added(value, reason) } } })
    },
    {
        ...{ name: 'APT_PKGS', effect: 'layer', field: '/phases/setup/aptPkgs', meaning: 'adds Debian packages' },
        draft: (value, reason) => {
            const names = (0,words/* splitPackages */.ci)(value);
            const wrong = names.find((name) => !(0,words/* isAptPackage */.yu)(name));
            if (wrong !== undefined)
                throw (0,apt_packages/* badAptName */.Y)(wrong, reason);
            return (0,apt_packages/* addedPackages */.U)(names.map((name) => ({ value: name, reason })));
        }
    },
    {
        ...{ name: 'INSTALL_CMD', effect: 'layer', field: '/phases/install/cmds', meaning: 'replaces the commands' },
        draft: (value, reason) => ({ phases: { install: { cmds: [{ value: (0,command/* oneCommand */.W)(value), reason }] } } })
    },
    {
        ...{ name: 'BUILD_CMD', effect: 'layer', field: '/phases/build/cmds', meaning: 'replaces the commands' },
        draft: (value, reason) => ({ phases: { build: { cmds: [{ value: (0,command/* oneCommand */.W)(value), reason }] } } })
    },
    {
        ...{ name: 'START_CMD', effect: 'layer', field: '/start/cmd', meaning: 'replaces the command' },
        draft: (value, reason) => ({ start: { cmd: { value: (0,command/* oneCommand */.W)(value), reason } } })
    },
    {
        ...{ name: 'INSTALL_CACHE_DIRS', effect: 'layer', field: '/phases/install/cacheDirectories', meaning: 'adds' },
        draft: (value, reason) => ({ phases: { install: { cacheDirectories: added(value, reason) } } })
    },
    {
        ...{ name: 'BUILD_CACHE_DIRS', effect: 'layer', field: '/phases/build/cacheDirectories', meaning: 'adds' },
        draft: (value, reason) => ({ phases: { build: { cacheDirectories: added(value, reason) } } })
    },
    { name: 'CONFIG_FILE', effect: 'run', meaning: 'which config file is read; of the process or in `env` only' },
    { name: 'NO_CACHE', effect: 'run', meaning: '`1` or `true`: the input `no-cache`; of the process or in `env` only' },
    { name: 'DEBIAN', effect: 'none', meaning: 'nothing: the image is always Debian' },
    { name: 'VERBOSE', effect: 'none', meaning: 'nothing: the log of the build is always whole' },
    { name: 'RUN_IMAGE', effect: 'none', meaning: 'nothing, as in Nixpacks: write `runImage` below `[start]`' }
];
function added(value, reason) {
    return ['...', ...(0,words/* splitPackages */.ci)(value)].map((item) => ({ value: item, reason }));
}

;// CONCATENATED MODULE: ./src/settings/nixpacks-variables.ts




const prefix = 'NIXPACKS_';
function readNixpacksVariables(name, variables, reasonOf, { known, onlyPlan }) {
    const settings = {};
    const warnings = [];
    let draft = {};
    for (const variable of Object.keys(variables).filter(isNixpacks).sort(src_text/* byCodePoint */.HH)) {
        const value = variables[variable]?.trim() ?? '';
        const short = variable.slice(prefix.length);
        if (value === '')
            continue;
        const reason = reasonOf(variable);
        const shaping = shapingVariables.find((row) => row.name === short);
        if (shaping?.draft)
            draft = (0,merge_drafts/* mergeDrafts */.ph)(draft, shaping.draft(value, reason));
        else if (shaping?.effect === 'none' || (shaping && onlyPlan))
            warnings.push(noEffect(reason, shaping.meaning));
        else if (known.includes(short))
            settings[short] = { value, source: reason };
        else if (Object.hasOwn(nixpacks_names/* languageVariables */.cZ, short))
            warnings.push(notYet(short, reason));
        else if (!shaping && !nixpacks_names/* writtenVariables */.nf.includes(short))
            warnings.push(unknownName(short, reason, known));
    }
    return { name, draft, settings, warnings };
}
function isNixpacks(variable) {
    return variable.startsWith(prefix);
}
function noEffect(reason, meaning) {
    return { ...warningAt(reason), code: 'no-effect', message: `${reason.because} has no effect here: ${meaning}` };
}
function notYet(short, reason) {
    return {
        ...warningAt(reason),
        code: 'not-yet',
        message: `${reason.because} has no effect yet: it comes with its language, ${nixpacks_names/* languageVariables */.cZ[short] ?? ''}`
    };
}
function unknownName(short, reason, known) {
    const near = (0,src_text/* nearest */.pA)(short, [
        ...new Set([...known, ...shapingVariables.map(({ name }) => name), ...Object.keys(nixpacks_names/* languageVariables */.cZ)])
    ]);
    return {
        ...warningAt(reason),
        code: 'unknown-variable',
        message: `${reason.because} is no setting that Boxcar knows, so it has no effect`,
        fix: near ? `Did you mean ${prefix}${near}?` : `Take it out, or look the names up in docs/settings.md`
    };
}
function warningAt({ file, line }) {
    return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}


/***/ }),

/***/ 7940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ layerNames)
/* harmony export */ });
const layerNames = {
    appJson: 'app.json',
    aptfile: 'Aptfile',
    procfile: 'Procfile',
    railpack: 'railpack.json',
    process: 'NIXPACKS_* of the process',
    env: 'NIXPACKS_* in env',
    inputs: 'inputs'
};


/***/ }),

/***/ 2496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ secretWarnings),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/* unused harmony export holdsPassword */
const publicPrefixes = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|STORYBOOK|SNOWPACK_PUBLIC|NG_APP|NIXPACKS)_/;
const secretEnd = /(?:PASSWORD|PASSWD|PASSPHRASE|APIKEY|(?:^|_)(?:TOKENS?|SECRETS?|PASS|PWD|CREDENTIALS?|(?:API|PRIVATE|ACCESS|SECRET|ENCRYPTION|SIGNING|AUTH|SERVICE|MASTER|ACCOUNT|DEPLOY|SSH|JWT|SERVICE_ROLE)_?KEY|SECRET_?KEY_?BASE|PAT))(?:_?\d+|_(?:BASE64|B64|JSON|PEM|PROD|PRODUCTION|STAGING))?$/;
function looksSecret(name) {
    const upper = name.toUpperCase();
    return upper !== 'PWD' && upper !== 'OLDPWD' && !publicPrefixes.test(upper) && secretEnd.test(upper);
}
function holdsPassword(value) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i.test(value);
}
function secretWarnings(variables) {
    return Object.entries(variables).flatMap(([name, { value, reason }]) => {
        if (value === '' || !(looksSecret(name) || holdsPassword(value)))
            return [];
        const { because, file, line } = reason;
        return [
            {
                code: 'secret-in-env',
                message: `${name} looks like a secret, and ${because} stores it in the image for everybody who can pull it`,
                ...(file !== undefined && { file }),
                ...(line !== undefined && { line }),
                fix: `If the build needs it, move it to secrets; if the app needs it, give it at the start: docker run -e ${name}`
            }
        ];
    });
}


/***/ })

};
;