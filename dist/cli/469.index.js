export const id = 469;
export const ids = [469];
export const modules = {

/***/ 684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ realFolder),
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(840);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);
/* harmony import */ var _host_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6312);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8875);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8212);







function directory(path) {
    const root = realFolder(path);
    return {
        name: path,
        walk: () => (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walk */ .G)(treeAt(root)),
        bytes: (file, limit) => Promise.resolve(bytesInside(root, file, limit)),
        close: () => Promise.resolve()
    };
}
function realFolder(path) {
    const what = statOf(path);
    if (what?.isDirectory())
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: what === undefined ? `There is no folder ${(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .showable */ .of)(path)}` : `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .showable */ .of)(path)} is a file, not a folder`,
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
        git: (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .gitView */ .W)(root, (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findGitFolder */ .K)(root))
    };
}
function unreadable(root) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        what: `The folder ${(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .showable */ .of)(root)} cannot be read`,
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
    const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .normalise */ .j7)(path);
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

/***/ 4005:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findGitFolder),
  W: () => (/* binding */ gitView)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/app/host-file.ts
var host_file = __webpack_require__(6312);
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
var app_paths = __webpack_require__(8875);
// EXTERNAL MODULE: ./src/app/sorted.ts
var sorted = __webpack_require__(8694);
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
function gitDirOf(root) {
    const dotGit = (0,external_node_path_.join)(root, '.git');
    const what = (0,external_node_fs_.statSync)(dotGit, { throwIfNoEntry: false });
    if (what === undefined)
        return undefined;
    const pointer = what.isFile() ? /^gitdir: (.+)$/m.exec(textAt(dotGit) ?? '')?.[1] : undefined;
    const gitDir = pointer === undefined ? dotGit : (0,external_node_path_.resolve)(root, pointer.trim());
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitDir, 'HEAD')) ? gitDir : undefined;
}
function gitView(folder, git) {
    const prefix = git === undefined ? '' : (0,external_node_path_.relative)(git.root, folder).split(external_node_path_.sep).join('/');
    let tracked;
    let submodules;
    return {
        prefix,
        outerRules: git === undefined ? [] : outerRules(git, prefix),
        text: (path) => textAt((0,external_node_path_.join)(folder, path)),
        tracked: () => (tracked ??= git === undefined ? undefined : trackedBelow(git, prefix)),
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

/***/ 6789:
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

/***/ 6312:
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

/***/ 8875:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   of: () => (/* binding */ showable),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
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

/***/ 8694:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   cb: () => (/* binding */ hasBelow),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8875);

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

/***/ 7604:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 8212:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ walk)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(8875);
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
    isSubmodule(path) {
        return this.#git.submodules().has(path);
    }
    #inRepository(path) {
        return path === '' ? this.#git.prefix : (0,paths/* join */.fj)(this.#git.prefix, path);
    }
}
async function noRules() {
    const { default: make } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.t.bind(__webpack_require__, 4316, 23));
    return new IgnoreRules(make);
}


/***/ }),

/***/ 9093:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ hasUnprintable),
/* harmony export */   HT: () => (/* binding */ dockerWord),
/* harmony export */   ST: () => (/* binding */ withoutNul),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   WY: () => (/* binding */ jsonWords),
/* harmony export */   gc: () => (/* binding */ exactPattern),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   wo: () => (/* binding */ demand),
/* harmony export */   zi: () => (/* binding */ envText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(840);

const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/u;
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
    return `[${words.map((word) => JSON.stringify(withoutNul(word))).join(', ')}]`;
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

/***/ 4125:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(840);
// EXTERNAL MODULE: ./src/app/paths.ts
var app_paths = __webpack_require__(8875);
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
var sorted = __webpack_require__(8694);
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
var app_text = __webpack_require__(7604);
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
    #index;
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
            return bytes === undefined ? undefined : (0,app_text/* textOf */.b)(bytes);
        });
    }
    manifest(path) {
        return kept(this.#manifests, path, async () => {
            const text = await this.text(path);
            if (text === undefined)
                return undefined;
            const { parseManifest } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 6429));
            return parseManifest(path, text);
        });
    }
    bytes(path) {
        return this.#backing.bytes(path, linesLimit);
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
    async manifest(path) {
        const file = await this.#file(path);
        const parsed = file === undefined ? undefined : await this.#store.manifest(file);
        if (parsed === undefined)
            return undefined;
        const { manifestAt } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 6429));
        return manifestAt(path, parsed);
    }
    lines(path) {
        return laterLines(() => this.#lines(path));
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
    async #lines(path) {
        const file = await this.#file(path);
        if (file === undefined)
            return [];
        const bytes = await this.#store.bytes(file);
        if (bytes !== undefined)
            return (0,app_text/* linesOf */.D)(bytes);
        throw new errors/* UserError */.yo({
            what: `${(0,app_paths/* showable */.of)(path)} cannot be read, or is larger than 64 MiB`,
            where: { file: path },
            fix: 'Make sure that the file is readable and is the lockfile that your package manager wrote.'
        });
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

// EXTERNAL MODULE: ./src/app/directory.ts
var directory = __webpack_require__(684);
// EXTERNAL MODULE: ./src/app/git-folder.ts + 1 modules
var git_folder = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/app/context.ts






async function openApp(context) {
    const named = (0,external_node_fs_.existsSync)(context) ? undefined : commitIn(context);
    if (named === undefined) {
        refuseAddress(context);
        const backing = (0,directory/* directory */.y)(context);
        const folder = (0,directory/* realFolder */.P)(context);
        const gitRoot = (0,git_folder/* findGitFolder */.K)(folder)?.root;
        return { app: createApp(backing), backing, directory: folder, ...(gitRoot !== undefined && { gitRoot }) };
    }
    const { repository, ref, folder } = named;
    const { commit } = await __webpack_require__.e(/* import() */ 652).then(__webpack_require__.bind(__webpack_require__, 5652));
    const backing = await commit(repository, ref, folder);
    return { app: createApp(backing), backing, gitRoot: backing.root, ref, commit: backing.hash };
}
function commitIn(context) {
    for (let at = context.lastIndexOf('#'); at >= 0; at = at === 0 ? -1 : context.lastIndexOf('#', at - 1)) {
        const repository = context.slice(0, at) || '.';
        if (!(0,external_node_fs_.existsSync)(repository))
            continue;
        const [ref = '', ...folder] = context.slice(at + 1).split(':');
        return { repository, ref, folder: folder.join(':') };
    }
    return undefined;
}
function refuseAddress(context) {
    if (!/^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/i.test(context))
        return;
    throw new errors/* UserError */.yo({
        what: `${(0,app_paths/* showable */.of)(context)} is an address, and Boxcar fetches nothing`,
        fix: 'Clone the repository first, and give the folder of the clone.'
    });
}

;// CONCATENATED MODULE: ./src/open.ts


async function openContext(context, providers) {
    const opened = await openApp(context);
    const { directory, gitRoot } = opened;
    if (directory === undefined || gitRoot === undefined || directory === gitRoot)
        return opened;
    const { inheritedAbove, workspaceAbove } = await __webpack_require__.e(/* import() */ 870).then(__webpack_require__.bind(__webpack_require__, 8870));
    const above = (await workspaceAbove(directory, gitRoot, providers)) ?? (await inheritedAbove(directory, gitRoot, providers));
    if (above === undefined)
        return opened;
    await opened.backing.close();
    const { app, backing } = await openApp(above);
    return { ...opened, app: app.below((0,external_node_path_.relative)(above, directory).split(external_node_path_.sep).join('/')), backing };
}


/***/ }),

/***/ 4660:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reasoned)
/* harmony export */ });
function reasoned(value, because, at = {}) {
    return { value, reason: { because, ...at } };
}


/***/ }),

/***/ 8080:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish),
/* harmony export */   l: () => (/* binding */ escapePointer)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(692);

const planFields = [
    ...['providers', 'kind', 'toolchain', 'suite', 'folder', 'buildImage', 'variables', 'staticAssets', 'phases', 'start']
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
        'aptPkgs'
    ],
    ...[
        'dependsOn',
        'runsOn',
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
    ...['cmd', 'release', 'port', 'aptPkgs', 'runImage', 'user', 'onlyIncludeFiles', 'processes', 'files'],
    ...['static', 'docroot', 'demands']
];
const unordered = new Set([
    ...['aptPkgs', 'nixPkgs', 'nixLibs', 'phpExtensions', 'dependsOn', 'onlyIncludeFiles', 'cacheDirectories'],
    ...['outputs', 'secrets', 'demands']
]);
const meaningfulWhenEmpty = new Set(['onlyIncludeFiles']);
function finish(plan) {
    const reasons = [];
    const data = { version: 1 };
    for (const field of planFields) {
        const pointer = `/${field}`;
        if (field === 'phases') {
            data[field] = mapValues(plan.phases, (phase, name) => fields(phase, phaseFields, `${pointer}/${escapePointer(name)}`, reasons));
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
        because,
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
function mapValues(map, make) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value, key)]));
}
function escapePointer(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 3056:
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

/***/ 5759:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ phaseOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(840);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(692);


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

/***/ 3355:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ overlay)
});

// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(3056);
// EXTERNAL MODULE: ./src/plan/order.ts
var plan_order = __webpack_require__(5759);
;// CONCATENATED MODULE: ./src/plan/overlay-files.ts


function overlayFiles({ base, layer, phases, removed, start, addsPhase }) {
    const { draft } = layer;
    const command = draft.start?.cmd;
    const wasSite = base.kind?.value === 'static' && command ? command.reason : undefined;
    const last = lastOfHost(phases);
    const files = (start?.files ?? []).flatMap((file) => stillThere(file, phases, removed));
    if (start?.onlyIncludeFiles) {
        const from = last !== undefined && copiesAll(phases) ? { from: last } : {};
        const said = start.onlyIncludeFiles.map(({ value: path, reason }) => ({ value: { path, ...from }, reason }));
        return [...files.filter(staysBeside).map(onlyFolder), ...said];
    }
    if ((addsPhase || !base.start?.files?.some(isCopied)) && !wasSite)
        return onlyWritable(files);
    const because = writtenBy(layer, { ...base.phases, ...phases }) ?? wasSite;
    if (because && start?.static && !command)
        return files.map((file) => builtNow(file, last, because));
    if (because) {
        const whole = wholeFolder(phases, last, because);
        const isWritable = files.some(({ value }) => isApp(value) && value.writable);
        return [
            ...(isWritable ? whole.map(({ value, reason }) => ({ value: { ...value, writable: true }, reason })) : whole),
            ...files.filter((file) => staysBeside(file) && !isApp(file.value)).map((file) => asLeft(file, phases, last))
        ];
    }
    if (command && !files.some(({ value }) => isApp(value))) {
        return [{ value: { path: '.' }, reason: sentence(command.reason, 'may name any file of the app') }, ...files];
    }
    return files;
}
function writtenBy({ name: source, draft }, phases) {
    for (const [name, { cmds }] of Object.entries(draft.phases ?? {})) {
        const phase = phases[name];
        if (cmds && phase && name !== 'setup' && phase.runsOn === undefined)
            return commandEvidence({ cmds }) ?? { because: source };
    }
    return undefined;
}
function isCopied({ value: { from, writable } }) {
    return from !== undefined || writable !== true;
}
function onlyWritable(files) {
    const left = files.filter(({ value }) => value.writable === true);
    return left.length > 0
        ? left.map(({ value: { path, writable }, reason }) => ({ value: { path, writable }, reason }))
        : undefined;
}
function commandEvidence({ cmds }) {
    return cmds?.find((item) => !(0,merge_drafts/* isMarker */.rg)(item))?.reason;
}
function stillThere(file, phases, removed) {
    const { from, path, writable } = file.value;
    if (from === undefined || !Object.hasOwn(removed, from))
        return [file];
    const makes = ({ runsOn, cmds = [], paths = [] }) => runsOn === undefined && cmds.length > 0 && paths.some(({ value }) => value === path || value.startsWith(`${path}/`));
    const maker = Object.keys(phases).find((name) => makes(phases[name] ?? {}));
    if (path.startsWith('/') && maker !== undefined) {
        return [{ ...file, value: { ...file.value, from: lastOfHost(phases) ?? maker } }];
    }
    return writable === true ? [{ ...file, value: { path, writable } }] : [];
}
function isApp({ path }) {
    return path === '.';
}
function onlyFolder(file) {
    const { path, writable } = file.value;
    return isApp(file.value) && writable ? { ...file, value: { path, writable } } : file;
}
function staysBeside({ value }) {
    return value.writable === true || value.path.startsWith('/');
}
function asLeft(file, phases, last) {
    const { from } = file.value;
    if (last === undefined || from === undefined || phases[from]?.runsOn !== undefined)
        return file;
    return { ...file, value: { ...file.value, from: last } };
}
function wholeFolder(phases, last, because) {
    const reason = sentence(because, "may write anything in the app's folder");
    const sources = { value: { path: '.' }, reason };
    const built = { value: { path: '.', ...(last !== undefined && { from: last }) }, reason };
    return last === undefined || copiesAll(phases) ? [built] : [sources, built];
}
function builtNow(file, last, because) {
    const { value } = file;
    if (last === undefined || staysBeside(file) || value.from !== undefined)
        return file;
    return { value: { ...value, from: last }, reason: sentence(because, 'may write what is served') };
}
function sentence({ because, ...at }, says) {
    return { because: `${because} ${says}`, ...at };
}
function lastOfHost(phases) {
    const order = (0,plan_order/* phaseOrder */.C)(Object.fromEntries(Object.entries(phases).map(([name, { dependsOn = [] }]) => [
        name,
        { dependsOn: dependsOn.map(({ value }) => value) }
    ])));
    return order.findLast((name) => name !== 'setup' && phases[name]?.runsOn === undefined);
}
function copiesAll(phases) {
    return Object.entries(phases).some(([name, { runsOn, onlyIncludeFiles, cmds = [] }]) => name !== 'setup' && runsOn === undefined && onlyIncludeFiles === undefined && cmds.length > 0);
}

;// CONCATENATED MODULE: ./src/plan/overlay.ts


const standard = { setup: [], install: ['setup'], build: ['install'] };
function overlay(base, layer) {
    const { draft } = layer;
    const { warnings: said = [], ...merged } = (0,merge_drafts/* mergeDrafts */.ph)(base, draft);
    const kept = {};
    const removed = {};
    const ownPhases = [];
    for (const [name, phase] of Object.entries(merged.phases ?? {})) {
        const over = draft.phases?.[name];
        const isNew = base.phases?.[name] === undefined;
        if (over && isRemoved(name, over, phase))
            removed[name] = phase;
        else
            kept[name] = over ? touched(name, phase, over, isNew) : phase;
        if (over && isNew && kept[name] && !Object.hasOwn(standard, name))
            ownPhases.push(...singleStage(name, over));
    }
    const phases = relinked(kept, removed);
    const start = merged.start && { ...merged.start, ...withoutMarkers(merged.start) };
    const becomesWeb = base.kind?.value === 'static' && draft.start?.cmd !== undefined;
    const addsPhase = ownPhases.length > 0 && start?.static === undefined && start?.runImage === undefined;
    const files = overlayFiles({ base, layer, phases, removed, addsPhase, ...(start && { start }) });
    return {
        ...merged,
        ...(merged.phases && { phases }),
        ...(becomesWeb && !draft.kind && draft.start?.cmd && { kind: { value: 'web', reason: draft.start.cmd.reason } }),
        ...(start && { start: (0,merge_drafts/* withoutAbsent */.SV)({ ...start, static: becomesWeb ? undefined : start.static, files }) }),
        ...warningsOf([...said, ...(addsPhase ? ownPhases : [])], start?.onlyIncludeFiles !== undefined)
    };
}
function isRemoved(name, over, merged) {
    if (name === 'setup')
        return false;
    if (over.cmds === undefined)
        return isIdle(merged);
    return commandsOf(merged).length === 0;
}
function commandsOf({ cmds = [] }) {
    return cmds.filter((item) => !(0,merge_drafts/* isMarker */.rg)(item) && item.value.trim() !== 'true');
}
const onlyForCommands = new Set([
    'dependsOn',
    'runsOn',
    'onlyIncludeFiles',
    'cacheDirectories',
    'secrets',
    'outputs'
]);
function isIdle(phase) {
    return Object.keys(phase).every((field) => onlyForCommands.has(field));
}
function touched(name, merged, over, isNew) {
    const { onlyIncludeFiles, cmds, dependsOn, ...rest } = { ...merged, ...withoutMarkers(merged) };
    const whole = over.cmds !== undefined && over.onlyIncludeFiles === undefined;
    const evidence = commandEvidence(over) ?? firstEvidence(over);
    const waits = isNew && dependsOn === undefined && evidence ? waitsFor(name, evidence) : dependsOn;
    const says = cmds && (name === 'setup' || over.cmds) ? commandsOf({ cmds }) : cmds;
    return {
        ...rest,
        ...(waits && waits.length > 0 && { dependsOn: waits }),
        ...(onlyIncludeFiles && !whole && { onlyIncludeFiles }),
        ...(says && says.length > 0 && { cmds: says })
    };
}
function waitsFor(name, evidence) {
    const before = Object.hasOwn(standard, name) ? (standard[name] ?? []) : [];
    return before.map((value) => ({
        value,
        reason: { ...evidence, because: `A new phase ${name} comes after ${value}` }
    }));
}
function firstEvidence(phase) {
    const leaves = Object.values(phase).flatMap((field) => Array.isArray(field) ? field : [field]);
    return leaves
        .map((leaf) => leaf?.reason)
        .find((reason) => reason !== undefined);
}
function withoutMarkers(node) {
    const lists = Object.entries(node).filter((entry) => Array.isArray(entry[1]));
    return Object.fromEntries(lists.map(([field, list]) => {
        const plain = list.filter((item) => !(0,merge_drafts/* isMarker */.rg)(item));
        return [field, field === 'cmds' ? plain : plain.filter(isFirst)];
    }));
}
function isFirst({ value }, index, list) {
    return typeof value !== 'string' || list.findIndex((item) => item.value === value) === index;
}
function relinked(phases, removed) {
    if (Object.keys(removed).length === 0)
        return phases;
    const resolve = (list, seen) => list.flatMap((item) => {
        const gone = Object.hasOwn(removed, item.value) ? removed[item.value] : undefined;
        if (!gone)
            return [item];
        return seen.includes(item.value) ? [] : resolve(gone.dependsOn ?? [], [...seen, item.value]);
    });
    return Object.fromEntries(Object.entries(phases).map(([name, { dependsOn, ...phase }]) => {
        const waits = resolve(dependsOn ?? [], [name])
            .filter((item) => item.value !== name && !(0,merge_drafts/* isMarker */.rg)(item))
            .filter(isFirst);
        return [name, waits.length > 0 ? { ...phase, dependsOn: waits } : phase];
    }));
}
function singleStage(name, over) {
    const evidence = commandEvidence(over);
    if (!evidence)
        return [];
    const { because, file, line } = evidence;
    return [
        {
            code: 'single-stage',
            message: `The phase ${name} (${because}) may install anything anywhere, so the image continues from the build and is larger than it need be`,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            fix: 'List the files that the app needs in start.onlyIncludeFiles'
        }
    ];
}
function warningsOf(warnings, saysFiles) {
    const left = saysFiles ? warnings.filter(({ code }) => code !== 'single-stage') : warnings;
    return left.length > 0 ? { warnings: left } : {};
}


/***/ }),

/***/ 4110:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ planApp)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(840);
// EXTERNAL MODULE: ./src/providers/catalog.ts
var catalog = __webpack_require__(6697);
// EXTERNAL MODULE: ./src/providers/compose.ts
var compose = __webpack_require__(6810);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(7178);
// EXTERNAL MODULE: ./src/providers/discover.ts
var discover = __webpack_require__(7143);
;// CONCATENATED MODULE: ./src/providers/merge.ts
function merge(host, helpers) {
    return helpers.reduce(addHelper, host);
}
function addHelper(host, { id, because, contribution }) {
    const { setup = {}, ...all } = contribution.phases ?? {};
    const rest = leadingTo(all);
    const prefixed = Object.entries(rest).map(([name, phase]) => [
        `${id}:${name}`,
        {
            ...phase,
            runsOn: phase.runsOn ?? { value: id, reason: because },
            dependsOn: phase.dependsOn?.filter(({ value }) => value !== 'setup').map((on) => prefix(id, on))
        }
    ]);
    const giving = prefixed.filter(([, { outputs = [] }]) => outputs.length > 0);
    const last = giving.length > 0 ? giving : prefixed.slice(-1);
    const build = host.phases?.['build'];
    return {
        ...host,
        phases: {
            ...host.phases,
            setup: {
                ...host.phases?.['setup'],
                runtimes: { ...used(setup.runtimes, id), ...host.phases?.['setup']?.runtimes },
                tools: { ...setup.tools, ...host.phases?.['setup']?.tools }
            },
            ...Object.fromEntries(prefixed),
            ...(last.length > 0 && {
                build: {
                    ...build,
                    dependsOn: [...(build?.dependsOn ?? []), ...last.map(([name]) => ({ value: name, reason: because }))]
                }
            })
        },
        ...(host.start && { start: withOutputs(host.start, giving) }),
        needs: [...(host.needs ?? []), ...(contribution.needs ?? []).flatMap(toBuild)],
        warnings: [...(host.warnings ?? []), ...(contribution.warnings ?? [])]
    };
}
function leadingTo(phases) {
    const wanted = new Set();
    const add = (name) => {
        const phase = phases[name];
        if (!phase || wanted.has(name))
            return;
        wanted.add(name);
        phase.dependsOn?.forEach(({ value }) => add(value));
    };
    for (const [name, { outputs = [] }] of Object.entries(phases))
        if (outputs.length > 0)
            add(name);
    if (wanted.size === 0)
        return phases;
    return Object.fromEntries(Object.entries(phases).filter(([name]) => wanted.has(name)));
}
function used(runtimes, id) {
    return runtimes && (Object.hasOwn(runtimes, id) ? { [id]: runtimes[id] } : runtimes);
}
function withOutputs(start, giving) {
    const { files } = start;
    if (!files || files.length === 0)
        return start;
    const brings = (path) => files.some(({ value }) => value.from === 'build' && (value.path === '.' || value.path === path || path.startsWith(`${value.path}/`)));
    const added = giving.flatMap(([from, { outputs = [] }]) => outputs.filter(({ value }) => !brings(value)).map(({ value, reason }) => ({ value: { path: value, from }, reason })));
    return { ...start, files: [...files, ...added] };
}
function prefix(id, { value, reason }) {
    return { value: `${id}:${value}`, reason };
}
function toBuild({ value, reason }) {
    return value.for === 'run' ? [] : [{ value: { name: value.name, for: 'build' }, reason }];
}

// EXTERNAL MODULE: ./src/plan/site-rules.ts
var site_rules = __webpack_require__(2766);
;// CONCATENATED MODULE: ./src/providers/site-rules/collector.ts

const mostWarnings = 10;
const mostRules = 1000;
class Collector {
    #redirects = [];
    #headers = [];
    #files = new Set();
    #warnings = [];
    #site = {};
    redirect(redirect, at, written) {
        const { from, to, status, host } = redirect;
        const page = to === '/' ? 'index.html' : to.slice(1);
        if (from === '/*' && host === undefined && to.startsWith('/') && (0,site_rules/* isSiteFile */.kv)(page)) {
            if (status === 200 && /\.html?$/.test(page))
                return this.fallback(page);
            if (status === 404)
                return this.notFound(to, at);
        }
        const problem = (0,site_rules/* redirectProblem */.uc)(redirect) ?? (this.#redirects.length < mostRules ? undefined : `only ${mostRules} are read`);
        if (problem === undefined)
            this.#redirects.push(redirect);
        else
            this.warn(at, `The rule \`${shown(written)}\` is not served: ${problem}`);
    }
    header(rule, at) {
        const problem = rule.name.toLowerCase() === 'basic-auth'
            ? 'passwords are not for an image, so the path is open to everybody'
            : ((0,site_rules/* headerProblem */.b2)(rule) ?? (this.#headers.length < mostRules ? undefined : `only ${mostRules} are read`));
        if (problem === undefined)
            this.#headers.push(rule);
        else
            this.warn(at, `The header \`${shown(rule.name)}\` for \`${shown(rule.path)}\` is not sent: ${problem}`);
    }
    fallback(page) {
        this.#site.fallback ??= page;
    }
    notFound(page, at) {
        const path = page.replace(/^\.?\/+/, '');
        if ((0,site_rules/* isSiteFile */.kv)(path))
            this.#site.notFound ??= path;
        else
            this.warn(at, `The page \`${shown(page)}\` for what is not found is no plain path below the root`);
    }
    httpsOnly() {
        this.#site.httpsOnly = true;
    }
    used(file) {
        this.#files.add(file);
    }
    warn(at, message, fix) {
        this.#warnings.push({ at, message, ...(fix !== undefined && { fix }) });
    }
    apply(site) {
        const fallback = site.fallback ?? this.#site.fallback;
        const notFound = site.notFound ?? this.#site.notFound;
        const hidden = [
            ...new Set([...(site.hidden ?? []), ...[...this.#files].flatMap((file) => inRoot(file, site.root))])
        ];
        const redirects = [...(site.redirects ?? []), ...this.#redirects];
        const headers = [...(site.headers ?? []), ...this.#headers];
        return {
            root: site.root,
            ...(fallback !== undefined && { fallback }),
            ...(site.immutable && { immutable: site.immutable }),
            ...(notFound !== undefined && { notFound }),
            ...(redirects.length > 0 && { redirects }),
            ...(headers.length > 0 && { headers }),
            ...(hidden.length > 0 && { hidden: hidden.sort() }),
            ...((site.httpsOnly ?? this.#site.httpsOnly) && { httpsOnly: true })
        };
    }
    get warnings() {
        const left = this.#warnings.length - mostWarnings;
        const shownOnes = this.#warnings.slice(0, mostWarnings).map(({ at, message, fix }) => ({
            code: 'site-rule',
            message,
            file: at.file,
            ...(at.line !== undefined && { line: at.line }),
            fix: fix ?? 'Let the server in front of the container do it, or take the line out'
        }));
        if (left <= 0)
            return shownOnes;
        return [
            ...shownOnes,
            { code: 'site-rule', message: `${left} more rules for the site cannot be served`, fix: 'Take them out' }
        ];
    }
}
function inRoot(file, root) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (/^_(?:redirects|headers)$/.test(name))
        return [name];
    if (root === '.')
        return (0,site_rules/* isSiteFile */.kv)(file) ? [file] : [];
    return file.startsWith(`${root}/`) && (0,site_rules/* isSiteFile */.kv)(file.slice(root.length + 1)) ? [file.slice(root.length + 1)] : [];
}
function shown(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}`\s]+/gu, ' ').slice(0, 100);
}

;// CONCATENATED MODULE: ./src/providers/site-rules/netlify.ts
function readRedirects(text, file, byDefault, into) {
    for (const [index, row] of text.split('\n').entries()) {
        const at = { file, line: index + 1 };
        const [from, ...rest] = row
            .replace(/(?:^|\s)#.*/, '')
            .split(/\s+/)
            .filter(Boolean);
        if (from === undefined)
            continue;
        const target = rest.findIndex((word) => /^(?:\/|https?:\/\/)/.test(word));
        const to = rest[target];
        if (to === undefined) {
            into.warn(at, `The line \`${row.trim().slice(0, 100)}\` names no target`);
            continue;
        }
        const [status, ...conditions] = /^\d{3}!?$/.test(rest[target + 1] ?? '')
            ? rest.slice(target + 1)
            : [String(byDefault), ...rest.slice(target + 1)];
        const only = [...rest.slice(0, target), ...conditions];
        addRedirect({ from, to, status: Number.parseInt(status ?? '', 10), force: status?.endsWith('!') }, only, at, into);
    }
}
function readNetlifyToml(manifest, into) {
    const file = manifest.path;
    for (const [index] of listOf(manifest, 'redirects').entries()) {
        const key = ['redirects', index];
        const at = atOf(manifest, file, ...key);
        const from = manifest.text(...key, 'from');
        const to = manifest.text(...key, 'to');
        if (from === undefined || to === undefined) {
            into.warn(at, 'A redirect has no `from` or no `to`');
            continue;
        }
        const status = manifest.get(...key, 'status');
        const only = ['query', 'conditions', 'signed'].filter((name) => manifest.get(...key, name) !== undefined);
        const force = manifest.get(...key, 'force') === true;
        addRedirect({ from, to, status: typeof status === 'number' ? status : 301, force }, only, at, into);
    }
    for (const [index] of listOf(manifest, 'headers').entries()) {
        const path = manifest.text('headers', index, 'for');
        for (const [name, value] of Object.entries(manifest.table('headers', index, 'values') ?? {})) {
            const at = atOf(manifest, file, 'headers', index, 'values', name);
            if (path !== undefined && typeof value === 'string')
                into.header({ path, name, value: value.trim().replace(/\s*\n\s*/g, ' ') }, at);
            else
                into.warn(at, `The header \`${name.slice(0, 60)}\` has no path or no text`);
        }
    }
}
function readHeaders(text, file, into) {
    let path;
    for (const [index, row] of text.split('\n').entries()) {
        const at = { file, line: index + 1 };
        const line = row.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const [, name, value] = /^([^\s:/]+)\s*:\s*(.+)$/.exec(line) ?? [];
        if (/^(?:\/|https?:\/\/)/.test(line) && !/^\s/.test(row))
            path = line;
        else if (path === undefined || name === undefined || value === undefined)
            into.warn(at, `The line \`${line.slice(0, 100)}\` is neither a path nor a header of one`);
        else
            into.header({ path, name, value: value.trim() }, at);
    }
}
function addRedirect({ from: source, to, status, force }, only, at, into) {
    const written = `${source} ${to} ${String(status)}`;
    const [, host, path = source] = /^https?:\/\/([^/]+)(\/.*)?$/.exec(source) ?? [];
    const from = host !== undefined && !source.replace(/^https?:\/\//, '').includes('/') ? '/' : path;
    if (only.length > 0)
        into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: it has the condition ${only[0] ?? ''}`);
    else if (host !== undefined && new RegExp(`^https?://${host.replace(/[^\w-]/g, '\\$&')}(?:/|$)`).test(to))
        into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: only the server in front of the container knows HTTP from HTTPS`);
    else
        into.redirect({ from, ...(host !== undefined && { host }), to, status, ...(force && { force }) }, at, written);
}
function listOf(manifest, key) {
    const value = manifest.get(key);
    return Array.isArray(value) ? value : [];
}
function atOf(manifest, file, ...keys) {
    for (let count = keys.length; count > 0; count -= 1) {
        const line = manifest.line(...keys.slice(0, count));
        if (line !== undefined)
            return { file, line };
    }
    return { file };
}

;// CONCATENATED MODULE: ./src/providers/site-rules/staticfile.ts

const year = 31_536_000;
function readStaticfile(text, file, into) {
    let hsts = '';
    const passed = (line, what) => into.warn({ file, line }, what);
    const keys = {
        root: () => undefined,
        pushstate: (_, __, on) => {
            if (on)
                into.fallback('index.html');
        },
        force_https: (_, __, on) => {
            if (on)
                into.httpsOnly();
        },
        http_strict_transport_security: (_, __, on) => {
            if (on)
                hsts = `max-age=${year}`;
        },
        http_strict_transport_security_include_subdomains: (_, __, on) => {
            if (on && hsts !== '')
                hsts += '; includeSubDomains';
        },
        http_strict_transport_security_preload: (_, __, on) => {
            if (on && hsts !== '')
                hsts += '; preload';
        },
        enable_http2: () => undefined,
        status_codes: () => undefined,
        directory: (value, line, on) => {
            if (on || value === 'visible')
                passed(line, 'Folders without an index page are not listed');
        },
        ssi: (_, line, on) => {
            if (on)
                passed(line, 'Server-side includes are not processed');
        },
        host_dot_files: (_, line, on) => {
            if (on)
                passed(line, 'Hidden files are not served, except below /.well-known');
        },
        location_include: (value, line) => passed(line, `Configuration of nginx (\`${value}\`) is not read`)
    };
    for (const [index, row] of text.split('\n').entries()) {
        const [, indent = '', key = '', raw = ''] = /^(\s*)([\w-]+):\s*(.*?)\s*(?:#.*)?$/.exec(row) ?? [];
        if (key === '')
            continue;
        const value = raw.replace(/^(["'])(.*)\1$/, '$2');
        if (/^\d{3}$|^[45]xx$/.test(key) && indent !== '') {
            if (/^(?:404|4xx)$/.test(key))
                into.notFound(value, { file, line: index + 1 });
            else
                passed(index + 1, `There is no page for the status ${key}`);
        }
        else if (Object.hasOwn(keys, key))
            keys[key]?.(value, index + 1, /^(?:enabled|true|yes|on)$/i.test(value));
        else
            passed(index + 1, `The key \`${key}\` is not known`);
    }
    if (hsts !== '')
        into.header({ path: '/*', name: 'Strict-Transport-Security', value: hsts }, { file });
}
const silent = [
    'root',
    'clean_urls',
    'routes',
    'https_only',
    'headers',
    'error_page',
    'redirects',
    'proxies',
    'encoding'
];
function readStaticJson(manifest, into) {
    const at = (...keys) => atOf(manifest, manifest.path, ...keys);
    for (const key of Object.keys(manifest.table() ?? {}).filter((name) => !silent.includes(name)))
        into.warn(at(key), `The key \`${key.slice(0, 60)}\` of static.json is not honoured`);
    for (const [path, to] of entriesOf(manifest, 'routes')) {
        const target = typeof to === 'string' ? `/${to.replace(/^\/+/, '')}` : '';
        into.redirect({ from: pattern(path), to: target, status: 200 }, at('routes', path), `${path} ${target}`);
    }
    for (const [path] of entriesOf(manifest, 'redirects')) {
        const status = manifest.get('redirects', path, 'status');
        const to = manifest.text('redirects', path, 'url') ?? '';
        const redirect = { from: pattern(path), to, status: typeof status === 'number' ? status : 301, force: true };
        into.redirect(redirect, at('redirects', path), `${path} ${to}`);
    }
    for (const [path] of entriesOf(manifest, 'proxies')) {
        const origin = manifest.text('proxies', path, 'origin')?.replace(/\/*$/, '') ?? '';
        const from = `${path.replace(/\/*$/, '')}/*`;
        into.redirect({ from, to: `${origin}/:splat`, status: 200, force: true }, at('proxies', path), `${path} ${origin}`);
    }
    for (const [path, values] of entriesOf(manifest, 'headers')) {
        for (const [name, value] of Object.entries(typeof values === 'object' && values !== null ? values : {}))
            into.header({ path: pattern(path), name, value: typeof value === 'string' ? value : '' }, at('headers', path, name));
    }
    const page = manifest.text('error_page');
    if (page !== undefined)
        into.notFound(page, at('error_page'));
    if (manifest.get('https_only') === true)
        into.httpsOnly();
}
function pattern(path) {
    return `/${path.replace(/^\/+/, '')}`.replaceAll('**', '*');
}
function entriesOf(manifest, key) {
    return Object.entries(manifest.table(key) ?? {});
}

;// CONCATENATED MODULE: ./src/providers/site-rules/vercel.ts

function readVercelJson(manifest, into) {
    for (const kind of ['redirects', 'rewrites']) {
        for (const [index] of listOf(manifest, kind).entries()) {
            const source = manifest.text(kind, index, 'source');
            const destination = manifest.text(kind, index, 'destination');
            const at = atOf(manifest, manifest.path, kind, index);
            const path = source === undefined ? undefined : translated(source);
            const written = `${source ?? ''} ${destination ?? ''}`;
            if (path === undefined || destination === undefined || hasConditions(manifest, kind, index)) {
                into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: its pattern or condition is not supported`);
                continue;
            }
            const to = destination.replace(/\$1|:(\w+)[*+]?/g, (found, name) => name === undefined || name === path.rest ? ':splat' : found);
            const status = kind === 'rewrites' ? 200 : statusOf(manifest, index);
            into.redirect({ from: path.from, to, status, ...(kind === 'redirects' && { force: true }) }, at, written);
        }
    }
    for (const [index] of listOf(manifest, 'headers').entries()) {
        const path = translated(manifest.text('headers', index, 'source') ?? '')?.from;
        const list = manifest.get('headers', index, 'headers');
        for (const [at] of (Array.isArray(list) ? list : []).entries()) {
            const key = ['headers', index, 'headers', at];
            const [name, value] = [manifest.text(...key, 'key'), manifest.text(...key, 'value')];
            const place = atOf(manifest, manifest.path, ...key);
            if (path === undefined || name === undefined || value === undefined || hasConditions(manifest, 'headers', index))
                into.warn(place, `The header \`${name ?? ''}\` is not sent: its pattern or condition is not supported`);
            else
                into.header({ path, name, value }, place);
        }
    }
    if (manifest.get('routes') !== undefined)
        into.warn(atOf(manifest, manifest.path, 'routes'), '`routes` of vercel.json are not read', 'Write them as `redirects`, `rewrites` and `headers`');
}
function hasConditions(manifest, kind, index) {
    return ['has', 'missing'].some((name) => manifest.get(kind, index, name) !== undefined);
}
function statusOf(manifest, index) {
    const status = manifest.get('redirects', index, 'statusCode');
    if (typeof status === 'number')
        return status;
    return manifest.get('redirects', index, 'permanent') === false ? 307 : 308;
}
function translated(source) {
    const [, before, name] = /^((?:\/(?::\w+|[^/():*?+]+))*)\/(?::(\w+)(?:[*+]|\(\.\*\))|\(\.\*\)|\(\(\?!.*\)\.\*\))$/.exec(source) ?? [];
    if (before !== undefined)
        return { from: `${before}/*`, ...(name !== undefined && { rest: name }) };
    return /^(?:\/(?::\w+|[^/():*?+]+)?)+$/.test(source) ? { from: source } : undefined;
}

;// CONCATENATED MODULE: ./src/providers/static-rules.ts




const copied = ['public', 'static', 'docs/public', 'src', ''];
const cloudflare = ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'];
async function withSiteRules(app, draft) {
    const site = draft.start?.static;
    if (!site)
        return draft;
    const { value, warnings } = await siteRules(app, site.value);
    return {
        ...draft,
        start: { ...draft.start, static: { ...site, value } },
        warnings: [...(draft.warnings ?? []), ...warnings]
    };
}
async function siteRules(app, site) {
    const into = new Collector();
    const folders = [...new Set([site.root === '.' ? '' : site.root, ...copied])];
    const status = (await firstFile(app, [''], cloudflare)) === undefined ? 301 : 302;
    const redirects = await firstFile(app, folders, ['_redirects']);
    const headers = await firstFile(app, folders, ['_headers']);
    const texts = [
        [redirects, (text, file) => readRedirects(text, file, status, into)],
        [headers, (text, file) => readHeaders(text, file, into)],
        ['Staticfile', (text, file) => readStaticfile(text, file, into)]
    ];
    for (const [file, read] of texts) {
        const text = file === undefined ? undefined : await app.read(file);
        if (file === undefined || text === undefined)
            continue;
        into.used(file);
        read(text, file);
    }
    for (const [file, read] of [
        ['netlify.toml', readNetlifyToml],
        ['vercel.json', readVercelJson],
        ['static.json', readStaticJson]
    ]) {
        const manifest = (await app.has(file)) ? await app.manifest(file) : undefined;
        if (!manifest || (read === readStaticJson && !isStaticJson(Object.keys(manifest.table() ?? {}))))
            continue;
        into.used(file);
        read(manifest, into);
    }
    for (const file of await passwords(app, site.root)) {
        into.used(file);
        into.warn({ file }, 'Staticfile.auth does not protect the site: passwords are not for an image, so everybody can read it', 'Let the server in front of the container ask for a password');
    }
    return { value: into.apply(site), warnings: into.warnings };
}
function isStaticJson(keys) {
    return keys.some((key) => /^(?:root|clean_urls|routes|https_only|error_page|proxies)$/.test(key));
}
async function passwords(app, root) {
    const files = [...new Set(['Staticfile.auth', root === '.' ? 'Staticfile.auth' : `${root}/Staticfile.auth`])];
    const there = await Promise.all(files.map((file) => app.has(file)));
    return files.filter((_, index) => there[index]);
}
async function firstFile(app, folders, names) {
    for (const folder of folders) {
        for (const name of names) {
            const file = folder === '' ? name : `${folder}/${name}`;
            if (await app.has(file))
                return file;
        }
    }
    return undefined;
}

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
                message: `${because}: \`${made.missing}\` is not in the image, and what it starts cannot be told`,
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

// EXTERNAL MODULE: ./src/plan/overlay.ts + 1 modules
var overlay = __webpack_require__(3355);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(692);
;// CONCATENATED MODULE: ./src/packages/table.ts
const table = {
    compiler: { build: ['gcc', 'libc6-dev'], nix: ['gcc'] },
    'c++-compiler': { build: ['g++', 'libc6-dev'], nix: ['gcc'] },
    'fortran-compiler': { build: ['gfortran', 'libc6-dev'], run: ['libgfortran5'], nix: ['gfortran'] },
    python: { build: ['python3'], run: ['python3'], nix: ['python3'] },
    rust: { build: ['cargo', 'rustc'], nix: ['cargo', 'rustc'] },
    make: { build: ['make'], nix: ['gnumake'] },
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
    libpq: { build: ['libpq-dev'], run: ['libpq5'], nix: ['libpq'] },
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
        return names.length > 0 ? row.nix : [];
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

// EXTERNAL MODULE: ./src/plan/draft.ts
var plan_draft = __webpack_require__(4660);
// EXTERNAL MODULE: ./src/releases/resolve.ts
var resolve = __webpack_require__(8862);
// EXTERNAL MODULE: ./src/plan/finish.ts
var finish = __webpack_require__(8080);
// EXTERNAL MODULE: ./src/plan/order.ts
var order = __webpack_require__(5759);
;// CONCATENATED MODULE: ./src/plan/realise.ts






const suites = ['trixie', 'bookworm'];
function realise({ draft, providers, needs }, catalog) {
    const suite = suiteOf(draft.phases?.['setup']?.runtimes ?? {}, needs, catalog);
    const packages = realiseNeeds(needs, suite.value);
    const { setup = {}, ...others } = draft.phases ?? {};
    const plan = (0,finish/* finish */.O)({
        ...draft,
        providers,
        kind: draft.kind ?? (0,plan_draft/* reasoned */.u)('web', 'The default: nothing says that it is a worker or a static site'),
        toolchain: draft.toolchain ?? (0,plan_draft/* reasoned */.u)('images', 'The default: official slim images'),
        suite,
        phases: inOrder({ setup: { ...setup, aptPkgs: [...(setup.aptPkgs ?? []), ...packages.build] }, ...others }),
        start: { ...draft.start, aptPkgs: [...(draft.start?.aptPkgs ?? []), ...packages.run] }
    });
    return { ...plan, warnings: [...(draft.warnings ?? [])] };
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
    const suite = suitesWith(needs, withImages)[0] ?? withImages[0] ?? 'trixie';
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
    const rare = needs.find((need) => suitesWith([need], suites)[0] === suite);
    return {
        value: suite,
        reason: {
            ...rare?.reason,
            because: `Debian ${suite} is the newest that has what is needed: ${rare?.value.name ?? ''}`
        }
    };
}
function inOrder(phases) {
    const names = (0,order/* phaseOrder */.C)(Object.fromEntries(Object.entries(phases).map(([name, { dependsOn }]) => [name, { dependsOn: dependsOn?.map(({ value }) => value) }])));
    return Object.fromEntries(names.map((name) => [name, phases[name] ?? {}]));
}

;// CONCATENATED MODULE: ./src/plan/settle.ts

const defaultPort = 8080;
function settle(draft, hints) {
    return withPort(withRelease(withSecrets(draft, hints), hints));
}
function withSecrets(draft, { secrets }) {
    const claimed = new Set(Object.values(draft.phases ?? {}).flatMap((phase) => phase.secrets?.map(({ value }) => value) ?? []));
    const free = secrets.filter((name) => !claimed.has(name));
    if (free.length === 0)
        return draft;
    const given = free.map((name) => (0,plan_draft/* reasoned */.u)(name, `No phase asks for ${name} by name, so install and build get it`, { setting: 'secrets' }));
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
    const needs = (draft.kind?.value ?? 'web') !== 'worker' && draft.start?.port === undefined;
    const port = (0,plan_draft/* reasoned */.u)(defaultPort, 'The default of a web app; the PORT variable overrides it');
    return needs ? { ...draft, start: { ...draft.start, port } } : draft;
}

;// CONCATENATED MODULE: ./src/plan/plan-app.ts











async function planApp(app, settingsOf, providers) {
    const settings = await settingsOf(app);
    const meant = await (0,compose/* standsFor */.jE)(providers, app, settings.hints);
    if (meant)
        return planMeant(app, meant, settingsOf, providers);
    const composition = await (0,compose/* compose */.Zz)(providers, app, settings.hints);
    if (composition && composition.host.finding.strength > contract/* strength */.q.builds) {
        return { plan: await planOf(app, settings, composition, providers), folder: '' };
    }
    const below = settings.hints.provider ? [] : await (0,discover/* discover */.k)(providers, app, settings.hints);
    const started = below.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength >= contract/* strength */.q.site));
    const inside = composition ? started : below;
    if (composition && (inside.length === 0 || settings.hints.startCmd)) {
        return { plan: await planOf(app, settings, composition, providers), folder: '' };
    }
    const [only, ...others] = inside;
    if (!only)
        throw await nothingDetected(app, providers, settings.hints);
    if (others.length > 0)
        throw severalApps(inside);
    return planBelow(app, only, settingsOf, providers);
}
async function planMeant(app, { value, reason }, settingsOf, all) {
    const plan = await planInside(app.below(value), settingsOf, all);
    const reasons = plan.reasons.map((one) => one.field === '/folder' ? { ...one, because: `${reason.because}: ${one.because}` } : one);
    return { plan: { ...plan, reasons }, folder: value };
}
async function planInside(inside, settingsOf, providers) {
    const settings = await settingsOf(inside);
    const composition = await (0,compose/* compose */.Zz)(providers, inside, settings.hints);
    if (!composition)
        throw await nothingDetected(inside, providers, settings.hints);
    return planOf(inside, settings, composition, providers);
}
async function planBelow(app, found, settingsOf, providers) {
    const plan = await planInside(app.below(found.path), settingsOf, providers);
    const warning = {
        code: 'app-below',
        message: `The folder itself is no app; the only one below it is ${found.path}, so that one is planned`,
        fix: `Say so with context: ${found.path}`
    };
    return { plan: { ...plan, warnings: [warning, ...plan.warnings] }, folder: found.path };
}
async function planOf(app, settings, { host, hostBecause, helpers }, providers) {
    const { hints, layers, warnings } = settings;
    const parts = [];
    for (const { provider, finding, because } of helpers) {
        parts.push({ id: provider.id, because, contribution: await provider.plan(app, hints, finding) });
    }
    const merged = merge(await host.provider.plan(app, hints, host.finding), parts);
    const { needs = [], imageCommand = host.provider.imageCommand, ...contribution } = await withSiteRules(app, merged);
    const chosen = hints.toolchain && { toolchain: { value: hints.toolchain.value, reason: hints.toolchain.source } };
    const laid = layers.reduce(overlay/* overlay */.L, { ...contribution, ...chosen });
    const draft = settle(imageCommand ? asInImage(laid, imageCommand) : laid, hints);
    if (!draft.start?.cmd && !draft.start?.static)
        throw nothingStarts(host, layers);
    return realise({
        draft: { ...draft, warnings: [...warnings, ...(draft.warnings ?? [])] },
        providers: [
            { value: host.provider.id, reason: hostBecause },
            ...helpers.map(({ provider, because }) => ({ value: provider.id, reason: because }))
        ],
        needs
    }, (0,catalog/* catalogOf */.H)(providers));
}
function nothingStarts({ provider, finding }, layers) {
    return new errors/* UserError */.yo({
        what: `${provider.name} was found (${finding.because.because}), but nothing says how the app starts`,
        where: finding.because.file === undefined ? undefined : { file: finding.because.file, line: finding.because.line },
        fix: 'Say it with the input start-cmd (--start-cmd on the command line), ' +
            (layers.some(({ name }) => name === 'Procfile')
                ? 'a line "web: …" in the Procfile'
                : 'or a Procfile with a line "web: …"')
    });
}
function severalApps(found) {
    const rows = found.map(({ path, candidates }) => `${path} (${candidates.map(({ provider }) => provider.name).join(', ')})`);
    return new errors/* UserError */.yo({
        what: `This folder is no app itself, but holds ${found.length} of them`,
        detail: rows.map((row) => `  ${row}`).join('\n'),
        fix: `Choose one with context: ${found[0]?.path ?? '.'}, or list them with boxcar detect --format json`
    });
}
async function nothingDetected(app, providers, hints) {
    const files = await app.list();
    const top = [...new Set(files.map((path) => (path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path)))];
    const wanted = providers.map(({ name, files: names }) => `  ${name}: ${names.slice(0, 10).join(', ')}`).join('\n');
    if (files.length === 0) {
        return new errors/* UserError */.yo({
            what: 'The folder is empty: there is nothing to build',
            fix: 'In a workflow, run actions/checkout before this step; check the context folder'
        });
    }
    const near = await nearestMiss(app, providers, hints);
    return new errors/* UserError */.yo({
        what: 'No app was found: no language recognises this folder',
        detail: `Looked for\n${wanted}\nFound ${top.slice(0, 12).join(', ')}${top.length > 12 ? `, and ${top.length - 12} more` : ''}`,
        fix: near ??
            'Set context to the folder of the app, or name the language with the provider setting and the command with start-cmd'
    });
}
async function nearestMiss(app, providers, hints) {
    for (const { advice } of providers) {
        const found = await advice?.(app);
        if (found !== undefined)
            return found;
    }
    const wanted = new Map(providers.flatMap(({ files, name }) => files.map((file) => [file.toLowerCase(), { file, name }])));
    for (const path of await app.list()) {
        const base = path.slice(path.lastIndexOf('/') + 1);
        const near = wanted.get(base.toLowerCase());
        if (near && near.file !== base)
            return `${path} would be taken for ${near.name} if it were called ${near.file}`;
    }
    for (const provider of providers) {
        for (const name of provider.files) {
            const [path] = await app.find(name);
            const folder = path?.includes('/') ? path.slice(0, path.lastIndexOf('/')) : undefined;
            if (path !== undefined &&
                folder !== undefined &&
                (await (0,compose/* candidatesOf */.kW)([provider], app.below(folder), hints)).length > 0) {
                return `${path} is there: set context to ${folder} if that is the app`;
            }
        }
    }
    return undefined;
}


/***/ }),

/***/ 2766:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   S$: () => (/* binding */ isServer),
/* harmony export */   b2: () => (/* binding */ headerProblem),
/* harmony export */   kv: () => (/* binding */ isSiteFile),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   uc: () => (/* binding */ redirectProblem)
/* harmony export */ });
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/u;
const notInAddresses = /[\s"'`\\{}<>^|]/;
const serversOwn = /^(?:accept-ranges|age|allow|alt-svc|connection|content-encoding|content-length|content-range|date|etag|last-modified|server|trailer|transfer-encoding|upgrade|vary)$/i;
const longest = 2000;
const placeholder = /:([A-Za-z_]\w*)/g;
function redirectProblem({ from, host, to, status }) {
    if (!isPath(from))
        return 'what it is about is no path like `/old/*`';
    if (from.split('*').length > 2)
        return 'it has more than one `*`';
    if (host !== undefined && !/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(host))
        return 'its host is no name';
    if (!isRedirect(status) && status !== 200 && !(status >= 400 && status <= 499))
        return 'its status is not supported';
    const isUrl = isServer(to);
    if (!isUrl && !isPath(to))
        return 'where it leads is neither a path nor a URL';
    if (isUrl && status >= 400)
        return 'no page of another server can be an error page';
    if (to.startsWith('//'))
        return 'where it leads is neither a path nor a URL';
    const names = [...from.matchAll(placeholder)].map(([, name]) => name);
    if (new Set(names).size < names.length)
        return 'it has two placeholders of one name';
    return undefined;
}
function headerProblem({ path, name, value }) {
    if (!isPath(path))
        return 'what it is about is no path like `/assets/*`';
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name))
        return 'that is no name of a header';
    if (serversOwn.test(name))
        return 'the server sets that one itself';
    if (value === '' || value !== value.trim() || value.length > longest || unprintable.test(value))
        return 'its value is empty, too long, or has control characters';
    if (value.includes('{$') || (value.includes('`') && /[\\"]/.test(value)))
        return 'its value has characters that the server’s configuration cannot hold';
    return undefined;
}
function isSiteFile(path) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.~-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.~-]*)*$/.test(path);
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function isServer(to) {
    return /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?#]|$)/.test(to) && isPlain(to);
}
function isPath(path) {
    return path.startsWith('/') && isPlain(path);
}
function isPlain(text) {
    return !notInAddresses.test(text) && !unprintable.test(text) && text.length <= longest;
}


/***/ }),

/***/ 6697:
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
        errorHints: providers.flatMap((p) => p.errorHints)
    };
}


/***/ }),

/***/ 6810:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   kW: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(840);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(692);


async function compose(providers, app, hints) {
    const candidates = await candidatesOf(providers, app, hints);
    const host = hints.provider ? forcedHost(providers, candidates, hints.provider) : strongest(candidates);
    if (!host)
        return undefined;
    const others = candidates.filter(({ provider }) => provider !== host.provider);
    const forced = new Map(hints.helpers.map((helper) => [known(providers, helper).id, helper]));
    return {
        host,
        hostBecause: hints.provider?.source ?? host.finding.because,
        helpers: others.flatMap((candidate) => {
            const because = forced.get(candidate.provider.id)?.source ?? helps(candidate.finding, host.finding);
            return because ? [{ ...candidate, because }] : [];
        })
    };
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
function strongest(candidates) {
    const top = Math.max(...candidates.map(({ finding }) => finding.strength));
    const [first, second] = candidates.filter(({ finding }) => finding.strength === top);
    if (first && second) {
        const says = [first, second].map(({ provider, finding }) => `${provider.name} (${finding.because.because})`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `Two languages could serve this app: ${says.join(' and ')}`,
            fix: `Choose one with the provider setting: ${first.provider.id} or ${second.provider.id}`
        });
    }
    return first;
}
function forcedHost(providers, candidates, setting) {
    const provider = known(providers, setting);
    const found = candidates.find((candidate) => candidate.provider === provider);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `The provider ${provider.id} was asked for, but found nothing to work with`,
        where: placeOf(setting),
        fix: `It looks for ${provider.files.slice(0, 8).join(', ')}; check the context folder, or leave the provider setting out`
    });
}
function known(providers, setting) {
    const provider = providers.find(({ id }) => id === setting.value.toLowerCase());
    if (provider)
        return provider;
    const ids = providers.map(({ id }) => id);
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(setting.value, ids);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `There is no provider called "${setting.value}" (${setting.source.because})`,
        where: placeOf(setting),
        fix: `${near ? `Did you mean ${near}? ` : ''}The providers are ${ids.join(', ')}`
    });
}
function placeOf({ source }) {
    return source.file === undefined ? undefined : { file: source.file, line: source.line };
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

/***/ 7178:
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

/***/ 7143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(840);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(692);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7178);




const aside = new Set([
    'test',
    'tests',
    '__tests__',
    'fixtures',
    'testdata',
    'docs',
    'doc',
    'examples',
    'example',
    'samples',
    'benchmark',
    'benchmarks',
    'node_modules',
    'vendor',
    'third_party'
]);
const demonstrations = new Set(['demos', 'tutorials']);
const template = /\{[{%]/;
const deepest = 4;
const most = 200;
async function discover(providers, app, hints) {
    const all = await foldersWorthALook(providers, app);
    const isProject = (await (0,_compose_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(providers, app, hints)).length > 0;
    const folders = isProject ? all.filter((path) => !path.split('/').some((step) => demonstrations.has(step))) : all;
    const found = [];
    for (const path of folders) {
        if (found.some((other) => path.startsWith(`${other.path}/`)))
            continue;
        const candidates = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(providers, app.below(path), hints);
        if (candidates.some(({ finding }) => finding.strength >= _contract_js__WEBPACK_IMPORTED_MODULE_3__/* .strength */ .q.site))
            found.push({ path, candidates });
    }
    if (found.length > 0)
        return found;
    const others = await othersBelow(providers, app, hints, folders);
    const sites = others.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength === _contract_js__WEBPACK_IMPORTED_MODULE_3__/* .strength */ .q.files));
    if (others.length === 0)
        await refuseTemplate(providers, app);
    return sites.length > 0 ? sites : others;
}
async function refuseTemplate(providers, app) {
    for (const name of new Set(providers.flatMap(({ files }) => files))) {
        const path = (await app.find(name)).find((found) => template.test(found));
        if (path === undefined)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
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
        const candidates = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(providers, app.below(path), hints);
        if (candidates.length > 0)
            found.push({ path, candidates });
    }
    return found;
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
            const steps = folder.split('/');
            if (folder === '' || steps.length > deepest || steps.some(isAside))
                continue;
            folders.add(folder);
        }
    }
    return [...folders].sort((a, b) => depth(a) - depth(b) || (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a, b)).slice(0, most);
}
function isAside(step) {
    return aside.has(step.toLowerCase()) || step.startsWith('.') || template.test(step);
}
function depth(path) {
    return path.split('/').length;
}


/***/ }),

/***/ 1913:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(840);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(4660);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(7178);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(8875);
;// CONCATENATED MODULE: ./src/providers/node/commands.ts
const quoted = /'[^']*'|"(?:[^"\\]|\\.)*"/g;
function chainOf(text) {
    const plain = text.replace(quoted, (part) => '_'.repeat(part.length));
    if (/[;|`\n<>]|\$\(|(?<!&)&(?!&)/.test(plain))
        return undefined;
    const parts = [];
    let from = 0;
    for (const { index } of [...plain.matchAll(/&&/g), { index: plain.length }]) {
        const part = text.slice(from, index).trim();
        if (part === '')
            return undefined;
        parts.push(commandOf(part));
        from = index + 2;
    }
    return parts;
}
const word = /(?:[^\s'"]+|'[^']*'|"(?:[^"\\]|\\.)*")+/g;
function commandOf(text) {
    const all = text.match(word) ?? [];
    let at = 0;
    const assignments = [];
    for (;;) {
        const next = all[at] ?? '';
        if (/^[A-Za-z_]\w*=/.test(next))
            assignments.push(next);
        else if (!/^(?:cross-env(?:-shell)?|env|exec)$/.test(next))
            break;
        at++;
    }
    if (/^(?:npx|bunx|pnpx)$/.test(all[at] ?? ''))
        at += /^(?:--no-install|--no|-y|--yes|--bun)$/.test(all[at + 1] ?? '') ? 2 : 1;
    else if (/^(?:pnpm|yarn|npm)$/.test(all[at] ?? '') && all[at + 1] === 'exec')
        at += all[at + 2] === '--' ? 3 : 2;
    return { assignments, words: all.slice(at).map(bare), text };
}
function bare(text) {
    const [, inner] = /^'([^']*)'$/.exec(text) ?? /^"([^"\\$`]*)"$/.exec(text) ?? [];
    return inner !== undefined && /^[\w./@:=,+-]+$/.test(inner) ? inner : text;
}
function scriptOf({ words }, { scripts }) {
    const [manager = '', ...rest] = words.filter((item) => !/^(?:--silent|-s|--if-present)$/.test(item));
    if (!/^(?:npm|yarn|pnpm|bun)$/.test(manager))
        return undefined;
    const name = /^(?:run|run-script|rum|urn)$/.test(rest[0] ?? '') ? rest[1] : rest[0];
    const extra = rest.length - (name === rest[0] ? 1 : 2);
    if (name === undefined || extra !== 0 || !scripts.has(name))
        return undefined;
    const builtIn = manager === 'npm'
        ? name === rest[0] && !/^(?:start|test|stop|restart)$/.test(name)
        : manager === 'bun'
            ? name === rest[0] && /^(?:build|test|install)$/.test(name)
            : false;
    return builtIn ? undefined : name;
}
function unwrap(own, name, depth = 0) {
    const script = own.scripts.get(name);
    if (!script || depth > 8)
        return undefined;
    const before = own.scripts.has(`pre${name}`) ? unwrap(own, `pre${name}`, depth + 1) : [];
    const parts = chainOf(script.value);
    if (!before || !parts)
        return undefined;
    const commands = [...before];
    for (const part of parts) {
        const inner = scriptOf(part, own);
        if (inner === undefined)
            commands.push({ value: part, reason: script.reason });
        else {
            const unwrapped = unwrap(own, inner, depth + 1);
            if (!unwrapped)
                return undefined;
            commands.push(...unwrapped.map((one) => part.assignments.length === 0 ? one : { ...one, value: withAssignments(one.value, part) }));
        }
    }
    return commands;
}
function withAssignments(command, { assignments }) {
    return { ...command, assignments: [...assignments, ...command.assignments] };
}
function textOf({ assignments, words }) {
    return [...assignments, ...words].join(' ');
}

;// CONCATENATED MODULE: ./src/providers/node/package-json.ts


const kinds = [
    ['peerDependencies', 'peer'],
    ['devDependencies', 'development'],
    ['dependencies', 'production'],
    ['optionalDependencies', 'optional']
];
async function readPackageJson({ view, at }) {
    const file = (0,paths/* join */.fj)(at, 'package.json');
    const manifest = await view.manifest('package.json');
    if (!manifest)
        return undefined;
    if (!manifest.table()) {
        throw new errors/* UserError */.yo({
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
        scripts: scriptsOf(manifest, file),
        dependencies: dependenciesOf(manifest, file)
    };
}
function scriptsOf(manifest, file) {
    const names = Object.keys(manifest.table('scripts') ?? {});
    return new Map(names.flatMap((name) => {
        const value = manifest.text('scripts', name);
        const reason = { because: `The script \`${name}\``, file, ...lineOf(manifest, 'scripts', name) };
        return value === undefined ? [] : [[name, { value, reason }]];
    }));
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

;// CONCATENATED MODULE: ./src/providers/node/facts.ts

function dependsOn(...names) {
    return ({ own }) => Promise.resolve(dependencyOf(own, ...names)?.evidence);
}
function hasFile(...files) {
    return async ({ app }) => {
        const file = await firstThere(app, files);
        return file === undefined ? undefined : { because: `${file} is there`, file };
    };
}
async function firstThere(app, files) {
    for (const file of files)
        if (await app.has(file))
            return file;
    return undefined;
}

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
    const parts = chainOf(value);
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

;// CONCATENATED MODULE: ./src/providers/deno/config.ts


const configFiles = ['deno.json', 'deno.jsonc'];
async function readConfig(app) {
    const found = await configOf(app);
    const packageJson = await app.manifest('package.json');
    const importMap = await importMapOf(app, found?.manifest);
    const lockfile = await lockOf(app, found);
    const imports = new Map([...importsOf(found?.manifest), ...importsOf(importMap)]);
    const nodeModules = nodeModulesOf(found?.manifest, packageJson, imports);
    return {
        ...(found && { file: found.path, manifest: found.manifest }),
        tasks: new Map([...config_scriptsOf(packageJson), ...tasksOf(found?.manifest)]),
        imports,
        ...(importMap && { importMap: importMap.path }),
        ...(lockfile && { lockfile }),
        ...(packageJson && { packageJson }),
        ...(nodeModules && { nodeModules }),
        members: membersOf(found?.manifest)
    };
}
async function configOf(app) {
    for (const path of configFiles) {
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
function config_scriptsOf(manifest) {
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
function membersOf(manifest) {
    const listed = manifest?.texts('workspace') ?? [];
    const members = listed.length > 0 ? listed : (manifest?.texts('workspace', 'members') ?? []);
    return members.flatMap((member) => (0,paths/* normalise */.j7)(member) ?? []).sort();
}
async function memberFiles(app, { members }) {
    const found = [];
    for (const member of members) {
        for (const name of [...configFiles, 'package.json']) {
            const file = (0,paths/* join */.fj)(member, name);
            if (await app.has(file))
                found.push(file);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/providers/frameworks.ts
async function matchFrameworks(table, facts) {
    const matches = [];
    for (const framework of table) {
        const why = await holds(framework, facts);
        const start = why && (await framework.start(facts, why));
        if (why && start)
            matches.push({ framework, why, start });
    }
    const superseded = new Set(matches.flatMap(({ framework }) => framework.supersedes ?? []));
    return matches.filter(({ framework }) => !superseded.has(framework.id));
}
async function holds(framework, facts) {
    let first;
    for (const condition of framework.when) {
        const evidence = await condition(facts);
        if (!evidence)
            return undefined;
        first ??= evidence;
    }
    for (const condition of framework.notWhen ?? []) {
        if (await condition(facts))
            return undefined;
    }
    return first;
}
function anyOf(...conditions) {
    return async (facts) => {
        for (const condition of conditions) {
            const evidence = await condition(facts);
            if (evidence)
                return evidence;
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./src/providers/deno/frameworks.ts



function importsFrom(pattern) {
    return ({ config: { imports } }) => Promise.resolve([...imports.values()].find(({ value }) => pattern.test(value))?.reason);
}
function frameworks_hasFile(...files) {
    return async ({ app }) => {
        const file = await firstThere(app, files);
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
            const own = await firstThere(app, ['main.ts', 'main.tsx', 'main.js']);
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
            frameworks_hasFile('_config.ts', '_config.js')
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
    const [match] = await matchFrameworks(table, facts);
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

;// CONCATENATED MODULE: ../../../work/main/node_modules/js-tokens/index.js
// Copyright 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023 Simon Lydell
// License: MIT.
var HashbangComment, Identifier, JSXIdentifier, JSXPunctuator, JSXString, JSXText, KeywordsWithExpressionAfter, KeywordsWithNoLineTerminatorAfter, LineTerminatorSequence, MultiLineComment, Newline, NumericLiteral, Punctuator, RegularExpressionLiteral, SingleLineComment, StringLiteral, Template, TokensNotPrecedingObjectLiteral, TokensPrecedingExpression, WhiteSpace, jsTokens;
RegularExpressionLiteral = /\/(?![*\/])(?:\[(?:[^\]\\\n\r\u2028\u2029]+|\\.)*\]?|[^\/[\\\n\r\u2028\u2029]+|\\.)*(\/[$_\u200C\u200D\p{ID_Continue}]*|\\)?/yu;
Punctuator = /--|\+\+|=>|\.{3}|\??\.(?!\d)|(?:&&|\|\||\?\?|[+\-%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2}|\/(?![\/*]))=?|[?~,:;[\](){}]/y;
Identifier = /(\x23?)(?=[$_\p{ID_Start}\\])(?:[$_\u200C\u200D\p{ID_Continue}]+|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+/yu;
StringLiteral = /(['"])(?:[^'"\\\n\r]+|(?!\1)['"]|\\(?:\r\n|[^]))*(\1)?/y;
NumericLiteral = /(?:0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*)n?|0n|[1-9](?:_?\d)*n|(?:(?:0(?!\d)|0\d*[89]\d*|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|0[0-7]+/y;
Template = /[`}](?:[^`\\$]+|\\[^]|\$(?!\{))*(`|\$\{)?/y;
WhiteSpace = /[\t\v\f\ufeff\p{Zs}]+/yu;
LineTerminatorSequence = /\r?\n|[\r\u2028\u2029]/y;
MultiLineComment = /\/\*(?:[^*]+|\*(?!\/))*(\*\/)?/y;
SingleLineComment = /\/\/.*/y;
HashbangComment = /^#!.*/;
JSXPunctuator = /[<>.:={}]|\/(?![\/*])/y;
JSXIdentifier = /[$_\p{ID_Start}][$_\u200C\u200D\p{ID_Continue}-]*/yu;
JSXString = /(['"])(?:[^'"]+|(?!\1)['"])*(\1)?/y;
JSXText = /[^<>{}]+/y;
TokensPrecedingExpression = /^(?:[\/+-]|\.{3}|\?(?:InterpolationIn(?:JSX|Template)|NoLineTerminatorHere|NonExpressionParenEnd|UnaryIncDec))?$|[{}([,;<>=*%&|^!~?:]$/;
TokensNotPrecedingObjectLiteral = /^(?:=>|[;\]){}]|else|\?(?:NoLineTerminatorHere|NonExpressionParenEnd))?$/;
KeywordsWithExpressionAfter = /^(?:await|case|default|delete|do|else|instanceof|new|return|throw|typeof|void|yield)$/;
KeywordsWithNoLineTerminatorAfter = /^(?:return|throw|yield)$/;
Newline = RegExp(LineTerminatorSequence.source);
jsTokens = function*(input, {jsx = false} = {}) {
	var braces, firstCodePoint, isExpression, lastIndex, lastSignificantToken, length, match, mode, nextLastIndex, nextLastSignificantToken, parenNesting, postfixIncDec, punctuator, stack;
	({length} = input);
	lastIndex = 0;
	lastSignificantToken = "";
	stack = [
		{tag: "JS"}
	];
	braces = [];
	parenNesting = 0;
	postfixIncDec = false;
	if (match = HashbangComment.exec(input)) {
		yield ({
			type: "HashbangComment",
			value: match[0]
		});
		lastIndex = match[0].length;
	}
	while (lastIndex < length) {
		mode = stack[stack.length - 1];
		switch (mode.tag) {
			case "JS":
			case "JSNonExpressionParen":
			case "InterpolationInTemplate":
			case "InterpolationInJSX":
				if (input[lastIndex] === "/" && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
					RegularExpressionLiteral.lastIndex = lastIndex;
					if (match = RegularExpressionLiteral.exec(input)) {
						lastIndex = RegularExpressionLiteral.lastIndex;
						lastSignificantToken = match[0];
						postfixIncDec = true;
						yield ({
							type: "RegularExpressionLiteral",
							value: match[0],
							closed: match[1] !== void 0 && match[1] !== "\\"
						});
						continue;
					}
				}
				Punctuator.lastIndex = lastIndex;
				if (match = Punctuator.exec(input)) {
					punctuator = match[0];
					nextLastIndex = Punctuator.lastIndex;
					nextLastSignificantToken = punctuator;
					switch (punctuator) {
						case "(":
							if (lastSignificantToken === "?NonExpressionParenKeyword") {
								stack.push({
									tag: "JSNonExpressionParen",
									nesting: parenNesting
								});
							}
							parenNesting++;
							postfixIncDec = false;
							break;
						case ")":
							parenNesting--;
							postfixIncDec = true;
							if (mode.tag === "JSNonExpressionParen" && parenNesting === mode.nesting) {
								stack.pop();
								nextLastSignificantToken = "?NonExpressionParenEnd";
								postfixIncDec = false;
							}
							break;
						case "{":
							Punctuator.lastIndex = 0;
							isExpression = !TokensNotPrecedingObjectLiteral.test(lastSignificantToken) && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken));
							braces.push(isExpression);
							postfixIncDec = false;
							break;
						case "}":
							switch (mode.tag) {
								case "InterpolationInTemplate":
									if (braces.length === mode.nesting) {
										Template.lastIndex = lastIndex;
										match = Template.exec(input);
										lastIndex = Template.lastIndex;
										lastSignificantToken = match[0];
										if (match[1] === "${") {
											lastSignificantToken = "?InterpolationInTemplate";
											postfixIncDec = false;
											yield ({
												type: "TemplateMiddle",
												value: match[0]
											});
										} else {
											stack.pop();
											postfixIncDec = true;
											yield ({
												type: "TemplateTail",
												value: match[0],
												closed: match[1] === "`"
											});
										}
										continue;
									}
									break;
								case "InterpolationInJSX":
									if (braces.length === mode.nesting) {
										stack.pop();
										lastIndex += 1;
										lastSignificantToken = "}";
										yield ({
											type: "JSXPunctuator",
											value: "}"
										});
										continue;
									}
							}
							postfixIncDec = braces.pop();
							nextLastSignificantToken = postfixIncDec ? "?ExpressionBraceEnd" : "}";
							break;
						case "]":
							postfixIncDec = true;
							break;
						case "++":
						case "--":
							nextLastSignificantToken = postfixIncDec ? "?PostfixIncDec" : "?UnaryIncDec";
							break;
						case "<":
							if (jsx && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
								stack.push({tag: "JSXTag"});
								lastIndex += 1;
								lastSignificantToken = "<";
								yield ({
									type: "JSXPunctuator",
									value: punctuator
								});
								continue;
							}
							postfixIncDec = false;
							break;
						default:
							postfixIncDec = false;
					}
					lastIndex = nextLastIndex;
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "Punctuator",
						value: punctuator
					});
					continue;
				}
				Identifier.lastIndex = lastIndex;
				if (match = Identifier.exec(input)) {
					lastIndex = Identifier.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "for":
						case "if":
						case "while":
						case "with":
							if (lastSignificantToken !== "." && lastSignificantToken !== "?.") {
								nextLastSignificantToken = "?NonExpressionParenKeyword";
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					postfixIncDec = !KeywordsWithExpressionAfter.test(match[0]);
					yield ({
						type: match[1] === "#" ? "PrivateIdentifier" : "IdentifierName",
						value: match[0]
					});
					continue;
				}
				StringLiteral.lastIndex = lastIndex;
				if (match = StringLiteral.exec(input)) {
					lastIndex = StringLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "StringLiteral",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				NumericLiteral.lastIndex = lastIndex;
				if (match = NumericLiteral.exec(input)) {
					lastIndex = NumericLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "NumericLiteral",
						value: match[0]
					});
					continue;
				}
				Template.lastIndex = lastIndex;
				if (match = Template.exec(input)) {
					lastIndex = Template.lastIndex;
					lastSignificantToken = match[0];
					if (match[1] === "${") {
						lastSignificantToken = "?InterpolationInTemplate";
						stack.push({
							tag: "InterpolationInTemplate",
							nesting: braces.length
						});
						postfixIncDec = false;
						yield ({
							type: "TemplateHead",
							value: match[0]
						});
					} else {
						postfixIncDec = true;
						yield ({
							type: "NoSubstitutionTemplate",
							value: match[0],
							closed: match[1] === "`"
						});
					}
					continue;
				}
				break;
			case "JSXTag":
			case "JSXTagEnd":
				JSXPunctuator.lastIndex = lastIndex;
				if (match = JSXPunctuator.exec(input)) {
					lastIndex = JSXPunctuator.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "<":
							stack.push({tag: "JSXTag"});
							break;
						case ">":
							stack.pop();
							if (lastSignificantToken === "/" || mode.tag === "JSXTagEnd") {
								nextLastSignificantToken = "?JSX";
								postfixIncDec = true;
							} else {
								stack.push({tag: "JSXChildren"});
							}
							break;
						case "{":
							stack.push({
								tag: "InterpolationInJSX",
								nesting: braces.length
							});
							nextLastSignificantToken = "?InterpolationInJSX";
							postfixIncDec = false;
							break;
						case "/":
							if (lastSignificantToken === "<") {
								stack.pop();
								if (stack[stack.length - 1].tag === "JSXChildren") {
									stack.pop();
								}
								stack.push({tag: "JSXTagEnd"});
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "JSXPunctuator",
						value: match[0]
					});
					continue;
				}
				JSXIdentifier.lastIndex = lastIndex;
				if (match = JSXIdentifier.exec(input)) {
					lastIndex = JSXIdentifier.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXIdentifier",
						value: match[0]
					});
					continue;
				}
				JSXString.lastIndex = lastIndex;
				if (match = JSXString.exec(input)) {
					lastIndex = JSXString.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXString",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				break;
			case "JSXChildren":
				JSXText.lastIndex = lastIndex;
				if (match = JSXText.exec(input)) {
					lastIndex = JSXText.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXText",
						value: match[0]
					});
					continue;
				}
				switch (input[lastIndex]) {
					case "<":
						stack.push({tag: "JSXTag"});
						lastIndex++;
						lastSignificantToken = "<";
						yield ({
							type: "JSXPunctuator",
							value: "<"
						});
						continue;
					case "{":
						stack.push({
							tag: "InterpolationInJSX",
							nesting: braces.length
						});
						lastIndex++;
						lastSignificantToken = "?InterpolationInJSX";
						postfixIncDec = false;
						yield ({
							type: "JSXPunctuator",
							value: "{"
						});
						continue;
				}
		}
		WhiteSpace.lastIndex = lastIndex;
		if (match = WhiteSpace.exec(input)) {
			lastIndex = WhiteSpace.lastIndex;
			yield ({
				type: "WhiteSpace",
				value: match[0]
			});
			continue;
		}
		LineTerminatorSequence.lastIndex = lastIndex;
		if (match = LineTerminatorSequence.exec(input)) {
			lastIndex = LineTerminatorSequence.lastIndex;
			postfixIncDec = false;
			if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
				lastSignificantToken = "?NoLineTerminatorHere";
			}
			yield ({
				type: "LineTerminatorSequence",
				value: match[0]
			});
			continue;
		}
		MultiLineComment.lastIndex = lastIndex;
		if (match = MultiLineComment.exec(input)) {
			lastIndex = MultiLineComment.lastIndex;
			if (Newline.test(match[0])) {
				postfixIncDec = false;
				if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
					lastSignificantToken = "?NoLineTerminatorHere";
				}
			}
			yield ({
				type: "MultiLineComment",
				value: match[0],
				closed: match[1] !== void 0
			});
			continue;
		}
		SingleLineComment.lastIndex = lastIndex;
		if (match = SingleLineComment.exec(input)) {
			lastIndex = SingleLineComment.lastIndex;
			postfixIncDec = false;
			yield ({
				type: "SingleLineComment",
				value: match[0]
			});
			continue;
		}
		firstCodePoint = String.fromCodePoint(input.codePointAt(lastIndex));
		lastIndex += firstCodePoint.length;
		lastSignificantToken = firstCodePoint;
		postfixIncDec = false;
		yield ({
			type: mode.tag.startsWith("JSX") ? "JSXInvalid" : "Invalid",
			value: firstCodePoint
		});
	}
	return void 0;
};
/* harmony default export */ const js_tokens = (jsTokens);

;// CONCATENATED MODULE: ./src/providers/node/tokens.ts

const longest = 300_000;
function sourceOf(file, text) {
    const tokens = [];
    const partner = new Map();
    const open = [];
    let line = 1;
    const put = (kind, value) => {
        tokens.push({ kind, text: value, line });
    };
    const close = () => {
        const other = open.pop();
        if (other === undefined)
            return;
        partner.set(other, tokens.length - 1);
        partner.set(tokens.length - 1, other);
    };
    for (const { type, value } of js_tokens(text.length > longest ? '' : text)) {
        switch (type) {
            case 'StringLiteral':
            case 'NoSubstitutionTemplate':
                put('text', unescaped(value.slice(1, -1)));
                break;
            case 'TemplateHead':
                put('other', value);
                open.push(tokens.length - 1);
                break;
            case 'TemplateTail':
                put('other', value);
                close();
                break;
            case 'IdentifierName':
                put('name', value);
                break;
            case 'NumericLiteral':
                put('number', value.replaceAll('_', ''));
                break;
            case 'Punctuator':
                put('sign', value);
                if (value === '{' || value === '(' || value === '[')
                    open.push(tokens.length - 1);
                else if (value === '}' || value === ')' || value === ']')
                    close();
                break;
            case 'TemplateMiddle':
            case 'RegularExpressionLiteral':
            case 'PrivateIdentifier':
            case 'Invalid':
                put('other', value);
                break;
            default:
        }
        for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1))
            line++;
    }
    return { file, tokens, partner, ...declarationsOf(tokens) };
}
function declarationsOf(tokens) {
    const declared = new Map();
    const patterns = [];
    tokens.forEach(({ kind, text }, at) => {
        const before = tokens[at - 1];
        if (before?.kind !== 'name' || !/^(?:const|let|var)$/.test(before.text))
            return;
        if (kind === 'name' && !declared.has(text))
            declared.set(text, at);
        if (kind === 'sign' && text === '{')
            patterns.push(at);
    });
    return { declared, patterns };
}
function unescaped(text) {
    return text.includes('\\') ? text.replace(/\\(['"`\\/$])/g, '$1') : text;
}
function standsAt({ tokens }, at, ...words) {
    return words.every((word, index) => tokens[at + index]?.text === word && tokens[at + index]?.kind !== 'text');
}
function endOf({ tokens, partner }, from, until = tokens.length) {
    let at = from;
    while (at < until) {
        const token = tokens[at];
        if (!token)
            break;
        const other = partner.get(at);
        if (other !== undefined && other > at) {
            at = other + 1;
            continue;
        }
        if (token.kind === 'sign' && /^[,;)\]}]$/.test(token.text))
            break;
        if (other !== undefined)
            break;
        if (at > from && beginsStatement(token, tokens[at - 1]))
            break;
        at++;
    }
    return Math.min(at, until);
}
function beginsStatement(token, before) {
    return (before !== undefined &&
        token.line > before.line &&
        token.kind === 'name' &&
        /^(?:const|let|var|export|import|module|exports|function|return|if|for|while|class|interface|type|async|await|app|server|switch|try|throw)$/.test(token.text) &&
        !(before.kind === 'sign' && !/^[)\]}]$/.test(before.text)));
}
function partsOf(source, at) {
    const end = source.partner.get(at);
    if (end === undefined || end < at)
        return [];
    const parts = [];
    let from = at + 1;
    for (let index = from; index <= end; index++) {
        const other = source.partner.get(index);
        if (other !== undefined && other > index) {
            index = other;
            continue;
        }
        if (index !== end && !(source.tokens[index]?.kind === 'sign' && source.tokens[index]?.text === ','))
            continue;
        if (index > from)
            parts.push([from, index]);
        from = index + 1;
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/providers/node/values.ts

const deepest = 12;
function values_valueOf(source, range, depth = 0) {
    const [from, to] = trimmed(source, range);
    const { tokens, partner } = source;
    const first = tokens[from];
    const line = first?.line ?? 1;
    if (!first || from >= to || depth > deepest)
        return { kind: 'unknown', texts: [], line };
    const alone = to - from === 1;
    const closes = partner.get(from) === to - 1;
    if (alone && first.kind === 'text')
        return { kind: 'text', text: first.text, line };
    if (alone && first.kind === 'number')
        return { kind: 'number', number: Number(first.text), line };
    if (alone && first.kind === 'name')
        return named(source, first, depth);
    if (closes && first.text === '{')
        return { kind: 'table', at: from, line };
    if (closes && first.text === '[')
        return { kind: 'list', items: partsOf(source, from), line };
    if (closes && first.text === '(')
        return values_valueOf(source, [from + 1, to - 1], depth + 1);
    const variable = variableIn(source, [from, to]);
    if (variable !== undefined)
        return { kind: 'variable', name: variable, line };
    return (chosen(source, [from, to], depth) ??
        called(source, [from, to]) ??
        member(source, [from, to], depth) ?? { kind: 'unknown', texts: textsIn(source, [from, to]), line });
}
function trimmed(source, [from, to]) {
    const { tokens } = source;
    let start = from;
    while (tokens[start]?.text === 'await' && tokens[start]?.kind === 'name')
        start++;
    const typed = wordIn(source, [start + 1, to], /^(?:as|satisfies)$/);
    if (typed !== undefined && signIn(source, [typed, to], '||', '??', '?') === undefined)
        return [start, typed];
    const last = tokens[to - 1];
    return [start, last?.kind === 'sign' && last.text === '!' ? to - 1 : to];
}
function wordIn({ tokens, partner }, [from, to], names) {
    const before = partner.get(from - 1);
    for (let at = before !== undefined && before >= from ? before + 1 : from; at < to; at++) {
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (tokens[at]?.kind === 'name' && names.test(tokens[at]?.text ?? ''))
            return at;
    }
    return undefined;
}
function named(source, { text, line }, depth) {
    if (text === 'true' || text === 'false')
        return { kind: 'flag', flag: text === 'true', line };
    if (text === 'undefined' || text === 'null')
        return { kind: 'nothing', line };
    const range = definitionOf(source, text);
    if (range)
        return values_valueOf(source, range, depth + 1);
    const found = destructured(source, text);
    if (!found)
        return { kind: 'unknown', texts: [], line };
    return found.fallback ? values_valueOf(source, found.fallback, depth + 1) : { kind: 'variable', name: found.variable, line };
}
function definitionOf(source, name) {
    const at = source.declared.get(name);
    const sign = at === undefined ? undefined : assignment(source, at + 1);
    return sign === undefined ? undefined : [sign + 1, endOf(source, sign + 1)];
}
function assignment({ tokens, partner }, from) {
    for (let at = from; at < from + 40; at++) {
        const token = tokens[at];
        if (!token || (token.kind === 'sign' && /^[;,)]$/.test(token.text)))
            return undefined;
        if (token.kind === 'sign' && token.text === '=')
            return at;
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (at === from && token.text !== ':')
            return undefined;
    }
    return undefined;
}
function destructured(source, name) {
    const { tokens, partner, patterns } = source;
    for (const at of patterns) {
        const end = partner.get(at);
        if (end === undefined || !standsAt(source, end + 1, '=') || isEnvironment(source, end + 2) === 0)
            continue;
        for (const [from, to] of partsOf(source, at)) {
            const variable = tokens[from]?.text ?? '';
            const local = standsAt(source, from + 1, ':') ? from + 2 : from;
            if (tokens[local]?.text !== name)
                continue;
            return { variable, ...(standsAt(source, local + 1, '=') && { fallback: [local + 2, to] }) };
        }
    }
    return undefined;
}
function isEnvironment(source, at) {
    if (standsAt(source, at, 'process', '.', 'env') || standsAt(source, at, 'Bun', '.', 'env'))
        return 3;
    return standsAt(source, at, 'import', '.', 'meta', '.', 'env') ? 5 : 0;
}
function variableIn(source, [from, to]) {
    const { tokens } = source;
    if (standsAt(source, from, 'Deno', '.', 'env', '.', 'get', '('))
        return to - from === 8 ? tokens[from + 6]?.text : undefined;
    const length = isEnvironment(source, from);
    const sign = tokens[from + length]?.text;
    if (length === 0)
        return undefined;
    if ((sign === '.' || sign === '?.') && to - from === length + 2)
        return tokens[from + length + 1]?.text;
    return sign === '[' && to - from === length + 3 ? tokens[from + length + 1]?.text : undefined;
}
function signIn({ tokens, partner }, [from, to], ...signs) {
    for (let at = from; at < to; at++) {
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (tokens[at]?.kind === 'sign' && signs.includes(tokens[at]?.text ?? ''))
            return at;
    }
    return undefined;
}
function chosen(source, [from, to], depth) {
    const question = signIn(source, [from, to], '?');
    if (question !== undefined) {
        const colon = colonOf(source, question + 1, to);
        const holds = colon === undefined ? undefined : truth(source, [from, question], depth);
        if (colon === undefined || holds === undefined)
            return undefined;
        return values_valueOf(source, holds ? [question + 1, colon] : [colon + 1, to], depth + 1);
    }
    const or = signIn(source, [from, to], '||', '??');
    if (or === undefined)
        return undefined;
    const left = values_valueOf(source, [from, or], depth + 1);
    if (left.kind === 'variable' || left.kind === 'nothing')
        return values_valueOf(source, [or + 1, to], depth + 1);
    return left.kind === 'unknown' || left.kind === 'call' ? undefined : left;
}
function colonOf({ tokens, partner }, from, to) {
    let inner = 0;
    for (let at = from; at < to; at++) {
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (tokens[at]?.kind === 'sign' && tokens[at]?.text === '?')
            inner++;
        else if (tokens[at]?.kind === 'sign' && tokens[at]?.text === ':' && inner-- === 0)
            return at;
    }
    return undefined;
}
function truth(source, range, depth) {
    const [from, to] = trimmed(source, range);
    const { tokens } = source;
    const sign = signIn(source, [from, to], '===', '==', '!==', '!=');
    if (sign !== undefined) {
        const left = values_valueOf(source, [from, sign], depth + 1);
        const right = values_valueOf(source, [sign + 1, to], depth + 1);
        const [one, other] = left.kind === 'variable' ? [left, right] : [right, left];
        if (one.kind !== 'variable' || one.name !== 'NODE_ENV' || other.kind !== 'text')
            return undefined;
        return (other.text === 'production') === (tokens[sign]?.text.startsWith('=') ?? false);
    }
    if (standsAt(source, from, '!')) {
        const inner = truth(source, [from + 1, to], depth + 1);
        return inner === undefined ? undefined : !inner;
    }
    const first = tokens[from];
    if (to - from !== 1 || first?.kind !== 'name' || depth > deepest)
        return undefined;
    if (first.text === 'true' || first.text === 'false')
        return first.text === 'true';
    const definition = definitionOf(source, first.text);
    return definition && truth(source, definition, depth + 1);
}
function called({ tokens, partner }, [from, to]) {
    const open = partner.get(to - 1);
    if (open === undefined || open <= from || tokens[open]?.text !== '(')
        return undefined;
    const start = tokens[from]?.text === 'new' ? from + 1 : from;
    const words = tokens.slice(start, open);
    if (words.some(({ kind, text }) => kind !== 'name' && text !== '.' && text !== '?.'))
        return undefined;
    return { kind: 'call', callee: words.map(({ text }) => text).join(''), open, line: tokens[from]?.line ?? 1 };
}
function member(source, [from, to], depth) {
    const words = source.tokens.slice(from, to);
    if (words.length % 2 === 0 || words.some(({ kind, text }, at) => (at % 2 === 0 ? kind !== 'name' : text !== '.')))
        return undefined;
    const [root, ...keys] = words.filter((_, at) => at % 2 === 0).map(({ text }) => text);
    const range = root === undefined ? undefined : definitionOf(source, root);
    if (!range)
        return undefined;
    return keys.reduce((value, key) => (value?.kind === 'table' ? entryOf(source, value.at, key, depth + 1) : undefined), values_valueOf(source, range, depth + 1));
}
function entryOf(source, at, key, depth = 0) {
    const entry = entryRange(source, at, key, depth);
    if (!entry)
        return undefined;
    const line = source.tokens[entry.at]?.line ?? 1;
    return entry.isMethod
        ? { kind: 'unknown', texts: textsIn(source, entry.range), line }
        : { ...values_valueOf(source, entry.range, depth + 1), line };
}
function entryRange(source, at, key, depth = 0, seen = new Set()) {
    if (depth > deepest || seen.has(at))
        return undefined;
    seen.add(at);
    const { tokens } = source;
    for (const [from, to] of [...partsOf(source, at)].reverse()) {
        const first = tokens[from];
        if (!first)
            continue;
        if (first.text === '...' && first.kind === 'sign') {
            const spread = values_valueOf(source, [from + 1, to], depth + 1);
            const inner = spread.kind === 'table' ? entryRange(source, spread.at, key, depth + 1, seen) : undefined;
            if (inner)
                return inner;
        }
        else if (first.text === key && (first.kind === 'name' || first.kind === 'text')) {
            if (standsAt(source, from + 1, ':'))
                return { at: from, range: [from + 2, to], isMethod: false };
            return { at: from, range: [from, to], isMethod: to - from > 1 };
        }
    }
    return undefined;
}
function textsIn({ tokens }, [from, to]) {
    return tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
}

;// CONCATENATED MODULE: ./src/providers/node/config.ts




const endings = ['ts', 'js', 'mjs', 'mts', 'cjs', 'cts'];
function withEndings(...stems) {
    return stems.flatMap((stem) => endings.map((ending) => `${stem}.${ending}`));
}
async function config_readConfig(app, files) {
    const file = await firstThere(app, files);
    const text = file === undefined ? undefined : await app.read(file);
    return file === undefined || text === undefined ? undefined : config_configOf(file, text);
}
function config_configOf(file, text) {
    const source = sourceOf(file, text);
    const roots = rootsOf(source);
    const tables = roots.flatMap((range) => tablesOf(source, range, new Set()));
    return { file, source, tables: [...new Set(tables)], imports: config_importsOf(source) };
}
function find({ source, tables }, ...path) {
    for (const table of tables) {
        let value = { kind: 'table', at: table, line: 1 };
        for (const key of path) {
            const inner = value && tableOf(source, value)[0];
            value = inner === undefined ? undefined : entryOf(source, inner, key);
        }
        if (value)
            return value;
    }
    return undefined;
}
function textAt(config, ...path) {
    const value = config && find(config, ...path);
    return config && value?.kind === 'text' ? { value: value.text, evidence: saying(config, value, path) } : undefined;
}
function flagAt(config, ...path) {
    const value = config && find(config, ...path);
    return config && value?.kind === 'flag' ? { value: value.flag, evidence: saying(config, value, path) } : undefined;
}
function numberAt(config, ...path) {
    const value = config && find(config, ...path);
    return config && value?.kind === 'number' ? { value: value.number, evidence: saying(config, value, path) } : undefined;
}
function folderAt(config, ...path) {
    const value = config && find(config, ...path);
    const text = config && value && pathIn(config.source, value);
    const folder = text === undefined ? undefined : (0,paths/* normalise */.j7)(text);
    return config && value && folder ? { value: folder, evidence: saying(config, value, path) } : undefined;
}
function saying({ file }, { line }, path) {
    return { because: `${file} says \`${path.join('.')}\``, file, line };
}
function pathIn(source, value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind !== 'call')
        return undefined;
    const parts = partsOf(source, value.open);
    if (/(?:^|\.)fileURLToPath$|^URL$/.test(value.callee)) {
        const [first] = parts;
        return first && pathIn(source, values_valueOf(source, first));
    }
    if (!/(?:^|\.)(?:join|resolve)$/.test(value.callee))
        return undefined;
    const steps = parts.map((range) => (isHere(source, range) ? '.' : pathIn(source, values_valueOf(source, range))));
    return steps.every((step) => step !== undefined) ? steps.join('/') : undefined;
}
function isHere(source, [from, to]) {
    return ((to - from === 1 && standsAt(source, from, '__dirname')) ||
        standsAt(source, from, 'import', '.', 'meta', '.', 'dirname') ||
        standsAt(source, from, 'process', '.', 'cwd'));
}
function packageOf({ imports }, value) {
    return value?.kind === 'call' ? imports.get(value.callee.split('.')[0] ?? '') : undefined;
}
function optionOf({ source }, call, key) {
    if (call?.kind !== 'call')
        return undefined;
    const [first] = partsOf(source, call.open);
    const table = first && values_valueOf(source, first);
    return table?.kind === 'table' ? entryOf(source, table.at, key) : undefined;
}
function callsOf({ source }, name) {
    return source.tokens.flatMap(({ kind, text, line }, at) => kind === 'name' && text === name && standsAt(source, at + 1, '(')
        ? [{ kind: 'call', callee: name, open: at + 1, line }]
        : []);
}
function rootsOf(source) {
    const { tokens } = source;
    if (tokens[0]?.text === '{')
        return [[0, endOf(source, 0)]];
    const roots = [];
    for (const at of tokens.keys()) {
        const from = standsAt(source, at, 'export', 'default')
            ? at + 2
            : standsAt(source, at, 'module', '.', 'exports', '=')
                ? at + 4
                : standsAt(source, at, 'export', '=')
                    ? at + 2
                    : undefined;
        if (from !== undefined)
            roots.push([from, endOf(source, from)]);
    }
    return roots;
}
const most = 200;
function tablesOf(source, [from, to], seen) {
    const { tokens, partner } = source;
    const place = `${String(from)}-${String(to)}`;
    if (from >= to || seen.has(place) || seen.size > most)
        return [];
    seen.add(place);
    const body = bodyOf(source, [from, to]);
    if (body !== undefined) {
        const end = partner.get(body) ?? body;
        if (tokens[body]?.text !== '{')
            return tablesOf(source, [body, to], seen);
        return [...tokens.keys()]
            .slice(body, end)
            .filter((at) => standsAt(source, at, 'return'))
            .flatMap((at) => tablesOf(source, [at + 1, endOf(source, at + 1, end)], seen));
    }
    const first = tokens[from];
    const definition = to - from === 1 && first?.kind === 'name' ? functionOf(source, first.text) : undefined;
    if (definition)
        return tablesOf(source, definition, seen);
    const value = values_valueOf(source, [from, to]);
    if (value.kind === 'table')
        return [value.at];
    if (value.kind === 'call')
        return argumentsOf(source, value.open, seen);
    const open = partner.get(to - 1);
    if (open === undefined || open <= from || tokens[open]?.text !== '(')
        return [];
    return [...argumentsOf(source, open, seen), ...tablesOf(source, [from, open], seen)];
}
function argumentsOf(source, open, seen) {
    return partsOf(source, open).flatMap((part) => tablesOf(source, part, seen));
}
function bodyOf({ tokens, partner }, [from, to]) {
    let at = from;
    if (tokens[at]?.text === 'async')
        at++;
    const isFunction = tokens[at]?.text === 'function';
    for (; at < to; at++) {
        const { text, kind } = tokens[at] ?? {};
        if (kind === 'sign' && text === '=>') {
            return at + 1;
        }
        const other = partner.get(at);
        if (isFunction && text === '{' && other !== undefined)
            return at;
        if (other !== undefined && other > at && text !== '{')
            at = other;
        else if (!isFunction && kind === 'sign' && text !== ':' && text !== ',')
            return undefined;
    }
    return undefined;
}
function functionOf(source, name) {
    const { tokens, partner } = source;
    for (const at of tokens.keys()) {
        if (!standsAt(source, at, 'function', name))
            continue;
        for (let open = at + 2; open < tokens.length; open++) {
            const other = partner.get(open);
            if (tokens[open]?.text === '{' && other !== undefined)
                return [at, other + 1];
            if (other !== undefined && other > open)
                open = other;
        }
    }
    return definitionOf(source, name);
}
function config_importsOf(source) {
    const { tokens, partner } = source;
    const found = new Map();
    for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'name')
            continue;
        if (token.text === 'import' && tokens[at + 1]?.text !== '(') {
            const until = tokens.slice(at, at + 60).findIndex(({ text, kind }) => text === 'from' && kind === 'name');
            const from = tokens[at + until + 1];
            if (until < 0 || from?.kind !== 'text')
                continue;
            tokens.slice(at + 1, at + until).forEach(({ kind, text }) => {
                if (kind === 'name' && text !== 'as' && text !== 'type')
                    found.set(text, from.text);
            });
        }
        else if ((token.text === 'require' || token.text === 'import') && standsAt(source, at + 1, '(')) {
            const name = tokens[at + 2];
            let sign = at - 1;
            if (tokens[sign]?.text === 'await')
                sign--;
            if (name?.kind !== 'text' || tokens[sign]?.text !== '=')
                continue;
            const open = partner.get(sign - 1);
            const names = open === undefined ? tokens.slice(sign - 1, sign) : tokens.slice(open, sign);
            names.forEach(({ kind, text }) => {
                if (kind === 'name')
                    found.set(text, name.text);
            });
        }
    }
    return found;
}
function tableOf(source, value) {
    if (value.kind === 'table')
        return [value.at];
    return value.kind === 'call' ? argumentsOf(source, value.open, new Set()) : [];
}

;// CONCATENATED MODULE: ./src/providers/node/port.ts





const port_most = 24;
const anyAddress = '0.0.0.0';
const fallbackPort = '3000';
async function listening(app, entry) {
    let answers;
    let readsPort = false;
    for await (const source of program(app, entry)) {
        readsPort ||= source.tokens.some((_, at) => standsAt(source, at, 'process', '.', 'env', '.', 'PORT'));
        const found = await callIn(app, source);
        if (found?.port || (found?.answers && Object.keys(found.variables).length + found.warnings.length > 0))
            return found;
        answers ??= found?.answers;
    }
    return { ...(answers && { answers }), readsPort, variables: {}, warnings: [] };
}
async function* program(app, entry) {
    const seen = new Set([entry]);
    for (const file of seen) {
        const source = await readSource(app, file);
        if (!source)
            continue;
        yield source;
        for (const name of modulesOf(source)) {
            const next = seen.size < port_most ? await moduleFile(app, file, name) : undefined;
            if (next !== undefined)
                seen.add(next);
        }
    }
}
async function readSource(app, file) {
    const text = await app.read(file);
    return text === undefined ? undefined : sourceOf(file, text);
}
const port_endings = ['', '.ts', '.js', '.mjs', '.mts', '.cjs', '.tsx', '.jsx', '/index.ts', '/index.js', '/index.mjs'];
async function moduleFile(app, from, name) {
    const path = /^[@~]\//.test(name) ? `src/${name.slice(2)}` : (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(from), name));
    if (path === undefined)
        return undefined;
    return firstThere(app, [...port_endings.map((ending) => path + ending), path.replace(/\.([cm]?)js$/, '.$1ts')]);
}
function modulesOf({ tokens }) {
    return tokens.flatMap(({ kind, text }, at) => {
        const before = tokens[at - 1];
        const called = before?.text === '(' && /^(?:require|import)$/.test(tokens[at - 2]?.text ?? '');
        const imported = before?.kind === 'name' && /^(?:from|import)$/.test(before.text);
        return kind === 'text' && (called || imported) && /^(?:\.{1,2}\/|\.{1,2}$|[@~]\/)/.test(text) ? [text] : [];
    });
}
const servers = /^(?:serve|Server|WebSocketServer|server|createServer|startStandaloneServer|startServer)$/;
async function callIn(app, source) {
    const { tokens } = source;
    let answers;
    for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'name' || !standsAt(source, at + 1, '('))
            continue;
        const isListen = token.text === 'listen' && /^\??\.$/.test(tokens[at - 1]?.text ?? '');
        const isServer = servers.test(token.text) && !standsAt(source, at - 1, 'function');
        if (!isListen && !isServer)
            continue;
        const parts = partsOf(source, at + 1);
        const [first] = parts;
        if (isListen && first && isFunction(source, first))
            continue;
        const line = { file: source.file, line: token.line };
        const reason = { because: `${source.file} listens there`, ...line };
        const given = isListen ? (parts.length > 0 ? address(source, parts) : {}) : options(source, parts);
        if (!given)
            continue;
        answers ??= { because: `${source.file} answers requests`, ...line };
        const port = given.port && (await portIn(app, source, given.port));
        const local = isListen || given.port ? hostOf(source, given.host, isListen) : {};
        const variable = port?.variable;
        const variables = {
            ...(local.variable !== undefined && { [local.variable]: { value: anyAddress, reason } }),
            ...(variable !== undefined &&
                variable !== 'PORT' &&
                port?.number === undefined && { [variable]: { value: fallbackPort, reason } })
        };
        const number = port?.number ?? (variable === undefined || variable === 'PORT' ? undefined : Number(fallbackPort));
        if (number === undefined && !isListen)
            continue;
        return {
            ...(number !== undefined && { port: { value: number, reason } }),
            answers,
            variables,
            warnings: local.isLocal ? [listensLocally(source.file, token.line)] : []
        };
    }
    return answers && { answers, variables: {}, warnings: [] };
}
function listensLocally(file, line) {
    return {
        code: 'listens-locally',
        message: `${file} listens on this machine only, so nothing outside of the container reaches it`,
        file,
        line,
        fix: `Say '${anyAddress}' as the host there`
    };
}
function address(source, parts) {
    const [first, second] = parts;
    const table = first && tableIn(source, first);
    if (table !== undefined)
        return inTable(source, table);
    return { ...(first && { port: first }), ...(second && !isFunction(source, second) && { host: second }) };
}
function options(source, parts) {
    for (const part of parts) {
        const table = tableIn(source, part);
        if (table === undefined)
            continue;
        const inner = entryRange(source, table, 'listen');
        const deeper = inner && tableIn(source, inner.range);
        const found = inTable(source, deeper ?? table);
        if (found.port)
            return found;
    }
    return {};
}
function tableIn(source, range) {
    const value = values_valueOf(source, range);
    return value.kind === 'table' ? value.at : undefined;
}
function inTable(source, table) {
    const port = entryRange(source, table, 'port')?.range;
    const host = (entryRange(source, table, 'host') ?? entryRange(source, table, 'hostname'))?.range;
    return { ...(port && { port }), ...(host && { host }) };
}
function isFunction(source, range) {
    const [from] = range;
    return (standsAt(source, from, 'function') || standsAt(source, from, 'async') || signIn(source, range, '=>') !== undefined);
}
function hostOf(source, host, isListen) {
    if (!host)
        return { isLocal: isListen && isFastify(source) };
    const value = values_valueOf(source, host);
    if (value.kind !== 'text' || !/^(?:localhost|127\.0\.0\.1|::1)$/.test(value.text))
        return {};
    const variable = variableOf(source, host);
    return variable === undefined ? { isLocal: true } : { variable };
}
function isFastify(source) {
    return [...config_importsOf(source).values()].some((name) => /^(?:fastify|@nestjs\/platform-fastify)$/.test(name));
}
function variableOf(source, [from, to], depth = 0) {
    for (let at = from; at < to; at++) {
        for (const length of [4, 5, 6, 8]) {
            const variable = at + length <= to ? variableIn(source, [at, at + length]) : undefined;
            if (variable !== undefined)
                return variable;
        }
    }
    const only = source.tokens[from];
    const definition = to - from === 1 && only?.kind === 'name' ? definitionOf(source, only.text) : undefined;
    return definition && depth < 4 ? variableOf(source, definition, depth + 1) : undefined;
}
async function portIn(app, source, range, depth = 0) {
    const value = values_valueOf(source, range);
    if (value.kind === 'variable')
        return { variable: value.name };
    const number = value.kind === 'number' ? value.number : value.kind === 'text' ? Number(value.text) : undefined;
    if (number !== undefined)
        return isPort(number) ? { number } : undefined;
    if (depth > 4)
        return undefined;
    const [from, to] = range;
    let found;
    for (let at = from; at < Math.min(to, from + 60); at++) {
        const token = source.tokens[at];
        if (token?.kind === 'number' || token?.kind === 'text') {
            if (isPort(Number(token.text)))
                found = { ...found, number: Number(token.text) };
        }
        else if (token?.kind === 'name' && !standsAt(source, at - 1, '.')) {
            const inner = await port_named(app, source, at, to, depth);
            if (inner)
                found = { ...found, ...inner };
        }
    }
    const variable = found?.variable ?? variableOf(source, range);
    return found || variable !== undefined ? { ...found, ...(variable !== undefined && { variable }) } : undefined;
}
function isPort(number) {
    return Number.isInteger(number) && number >= 80 && number < 65536;
}
async function port_named(app, source, at, to, depth) {
    const { tokens } = source;
    const name = tokens[at]?.text ?? '';
    if (/^(?:process|Number|parseInt|String|Bun|Deno)$/.test(name))
        return undefined;
    let end = at;
    while (end + 2 < to && standsAt(source, end + 1, '.') && tokens[end + 2]?.kind === 'name')
        end += 2;
    const key = tokens[end]?.text ?? name;
    const definition = definitionOf(source, name);
    if (definition && definition[0] !== at) {
        const table = end === at ? undefined : tableIn(source, definition);
        const entry = table === undefined ? undefined : keyed(source, key);
        if (entry)
            return portIn(app, source, entry, depth + 1);
        if (end === at)
            return portIn(app, source, definition, depth + 1);
    }
    const from = config_importsOf(source).get(name);
    const file = from !== undefined && /^(?:\.|[@~]\/)/.test(from) ? await moduleFile(app, source.file, from) : undefined;
    const other = file === undefined ? undefined : await readSource(app, file);
    const there = other && (definitionOf(other, key) ?? keyed(other, key));
    return there && other ? portIn(app, other, there, depth + 2) : undefined;
}
function keyed(source, key) {
    const { tokens } = source;
    for (const [at, { text, kind }] of tokens.entries()) {
        if (text !== key || (kind !== 'name' && kind !== 'text') || !standsAt(source, at + 1, ':'))
            continue;
        let end = at + 2;
        for (; end < tokens.length; end++) {
            const other = source.partner.get(end);
            if (other !== undefined && other > end)
                end = other;
            else if (other !== undefined || (tokens[end]?.kind === 'sign' && /^[,;]$/.test(tokens[end]?.text ?? '')))
                break;
        }
        return [at + 2, end];
    }
    return undefined;
}
const inCommand = /(?:^|\s)(?:PORT=|-p[\s=]?|--port[\s=])["']?(?:\$\{PORT:-)?(\d{2,5})\b/;
function portOfCommand({ value, reason }) {
    const port = Number(inCommand.exec(value.slice(0, 2000))?.[1]);
    return isPort(port)
        ? { value: port, reason: { ...reason, because: `${reason.because} listens on ${String(port)}` } }
        : undefined;
}
const compiled = /^(?:dist|build|lib|out|output|\.build|compiled|target)\//;
async function sourceFile(app, file) {
    const named = file.replace(/^\.\//, '').replace(/\/+$/, '');
    const plain = compiled.test(`${named}/`) && !named.includes('/') ? `${named}/index` : named;
    const inner = plain.replace(compiled, '');
    const stems = [plain, `src/${inner}`, inner, plain.replace(/^.*\/src\//, 'src/')];
    const paths = stems.flatMap((stem) => {
        const bare = stem.replace(/\.[cm]?[jt]sx?$/, '');
        return [stem, ...port_endings.map((ending) => bare + ending)];
    });
    return firstThere(app, paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path) || /(?:^|\/)bin\/[\w-]+$/.test(path)));
}

;// CONCATENATED MODULE: ./src/providers/deno/source.ts


const source_longest = 300_000;
const source_most = 12;
const ofDeno = /\bDeno\.[a-z]\w*|\bfrom\s*["'](?:jsr:|npm:|https:\/\/deno\.land\/)|\bimport\s*\(?\s*["'](?:jsr:|npm:|https:\/\/deno\.land\/)/;
const answers = /\bDeno\.(?:serve|listen|listenTls|serveHttp)\s*\(|(?<![\w.])(?:serve|serveTls|listenAndServe|createServer)\s*\(|\.(?:listen|serve)\s*\(|\bnew\s+(?:Server|HttpServer)\s*\(|^\s*await\s+start\s*\(/;
const source_exports = /^\s*export\s+default\s*\{|\bsatisfies\s+Deno\.ServeDefaultExport\b|\bmodule\.exports\b/;
const openKv = /\bDeno\.openKv\s*\(\s*\)/;
async function writtenForDeno(app, file) {
    const row = (await codeOf(app, file)).find(({ text }) => ofDeno.test(text));
    return row && { because: `${file} is written for Deno`, file, line: row.line };
}
async function listeningOf(app, entry, imports) {
    const own = await codeOf(app, entry);
    const rows = own.some(({ text }) => answers.test(text)) ? own : [...own, ...(await imported(app, own, imports))];
    const at = rows.find(({ text }) => answers.test(text));
    const kv = rows.find(({ text }) => openKv.test(text));
    const fetches = own.some(({ text }) => /\bfetch\b/.test(text))
        ? own.find(({ text }) => source_exports.test(text))
        : undefined;
    const said = at && (await listening(app, at.file));
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
    if (text.length > source_longest)
        return [];
    return text
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
        .split('\n')
        .map((row, at) => ({ file, line: at + 1, text: row.replace(/(?:^|\s)\/\/.*$/, '') }));
}
async function imported(app, rows, imports) {
    const files = new Set();
    for (const { file, text } of rows) {
        const [, specifier] = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/.exec(text) ?? [];
        const path = specifier === undefined ? undefined : localPath(file, specifier, imports);
        if (path !== undefined && path !== file)
            files.add(path);
    }
    const found = [];
    for (const file of [...files].slice(0, source_most))
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
        return [{ text: textOf(last.value), reason: last.reason, before }];
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
    for (const { value, reason } of await candidates(app, config)) {
        const evidence = await writtenForDeno(app, value);
        const listening = await listeningOf(app, value, config.imports);
        const other = config.file === undefined || config.packageJson !== undefined;
        if (other && !evidence)
            continue;
        if (listening.exported)
            return { ...byEntry(value, listening.exported, 'serve'), byFile: true };
        const isModule = /^(?:src\/)?(?:mod|index)\./.test(value);
        if (listening.web || !isModule)
            return { ...byEntry(value, listening.web ?? evidence ?? reason, 'run'), byFile: true };
    }
    return undefined;
}
async function candidates(app, { manifest }) {
    const named = (0,paths/* normalise */.j7)(manifest?.text('exports') ?? manifest?.text('exports', '.') ?? '');
    const byName = [...entries, ...entries.map((name) => `src/${name}`)];
    const found = [];
    if (manifest && named !== undefined && (await app.has(named)))
        found.push({ value: named, reason: evidenceOf(manifest, `\`exports\` is ${named}`, 'exports') });
    for (const name of byName)
        if (await app.has(name))
            found.push((0,draft/* reasoned */.u)(name, `${name} is there`, { file: name }));
    return found;
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
    return (started?.before ?? []).map(({ value, reason }) => ({ value: textOf(value), reason }));
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
    const { command, text, reason: because } = found;
    const entry = command && (await analyse_entryOf(app, command.entry, because, builds));
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
async function analyse_entryOf(app, entry, reason, builds) {
    if (/^(?:jsr|npm|https?):/.test(entry))
        return { value: entry, reason };
    const path = (0,paths/* normalise */.j7)(entry);
    if (path === undefined || path === '')
        return undefined;
    return builds || (await firstThere(app, [path])) !== undefined ? { value: path, reason } : undefined;
}
const analyse_servers = /^(?:npm|jsr):(?:@oak\/oak|@hono\/hono|@fresh\/core|@std\/http|hono|express|fastify|koa|h3|elysia)\b|deno\.land\/x\/(?:oak|fresh|hono|opine|alosaur|drash|abc|aqua|attain|servest|danet|nhttp)\b|deno\.land\/std[^/]*\/http\//;
function kindOf({ imports }, command, listening, framework, because) {
    if (framework)
        return { value: 'web', reason: { ...framework.why, because: `${framework.name} answers requests` } };
    if (command?.subcommand === 'serve')
        return { value: 'web', reason: { ...because, because: `${because.because}: deno serve answers requests` } };
    if (listening?.web)
        return { value: 'web', reason: listening.web };
    const server = [...imports.values()].find(({ value }) => analyse_servers.test(value));
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

;// CONCATENATED MODULE: ./src/providers/deno/error-hints.ts
const errorHints = [
    {
        pattern: /The lockfile is out of date/,
        cause: 'deno.lock does not agree with what is imported: run `deno install` (or `deno cache` of the entry) and commit the lockfile',
        file: 'deno.lock'
    },
    {
        pattern: /Integrity check failed|Source code is invalid, as it does not match the expected hash/,
        cause: 'A module is another one than when deno.lock was written: check it, then run `deno install --reload` and commit the lockfile',
        file: 'deno.lock'
    },
    {
        pattern: /NotCapable: Requires (\w+) access to ("[^"]*"|[^,\n]*?),? (?:run again|specify)/,
        cause: 'The start command gives no $1 permission for $2: add --allow-$1 to the task'
    },
    {
        pattern: /PermissionDenied: Requires (\w+) access/,
        cause: 'The start command gives no $1 permission: add --allow-$1 to the task'
    },
    {
        pattern: /(?:Specifier not found in cache|npm package not found in cache|not found in cache): "?([^"\s,]+)/,
        cause: '$1 is not in the image: it is imported where the entry cannot be followed (a computed import); import it in a file that the entry imports'
    },
    {
        pattern: /Unsupported lockfile version '(\d+)'/,
        cause: 'deno.lock was written by a newer Deno than the one that is asked for: ask for a newer one in .deno-version',
        file: 'deno.lock'
    },
    {
        pattern: /Relative import path "([^"]+)" not prefixed with/,
        cause: '$1 is not in `imports`: add it with `deno add`',
        file: 'deno.json'
    },
    {
        pattern: /JSR package manifest for '([^']+)' failed to load|Package '(@[^']+)' not found/,
        cause: 'A package of JSR cannot be had: check its name and version, and the network of the builder'
    },
    { pattern: /Task not found: (\S+)/, cause: 'deno.json has no task `$1`', file: 'deno.json' },
    {
        pattern: /Could not find a matching package for 'npm:([^']+)'|npm package '([^']+)' does not exist/,
        cause: 'npm has no such package: for a private registry say so in .npmrc, and give its token with secrets'
    }
];

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
    const secrets = await npmSecrets(app);
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
function declared({ imports, nodeModules, members, manifest }) {
    const remote = [...imports.values()].find(({ value }) => /^(?:npm|jsr|https?):/.test(value));
    if (nodeModules ?? remote)
        return nodeModules ?? remote?.reason;
    return members.length > 0 && manifest ? { because: '`workspace` names the members', file: manifest.path } : undefined;
}
async function manifests(app, config) {
    const { file, importMap, lockfile, packageJson } = config;
    const reason = because(config);
    const known = [file, packageJson?.path, importMap, lockfile?.file, ...(await memberFiles(app, config))];
    const npmrc = (await app.has('.npmrc')) ? ['.npmrc'] : [];
    return [...known, ...npmrc].flatMap((value) => (value === undefined ? [] : [{ value, reason }]));
}
function filesOf(config, service, builds, installs, fills) {
    const { outputs } = service ?? {};
    const made = (outputs ?? []).map((path) => (0,draft/* reasoned */.u)({ path, from: 'build' }, 'All that the build makes is there'));
    if (service?.static)
        return made;
    const dependencies = [
        ...(fills
            ? [(0,draft/* reasoned */.u)({ path: cache, from: 'build' }, 'What the app imports, downloaded and compiled')]
            : []),
        ...(config.nodeModules && (installs || fills)
            ? [{ value: { path: 'node_modules', from: installs ? 'install' : 'build' }, reason: config.nodeModules }]
            : []),
        ...(service?.kv ? [{ value: { path: `${cache}/location_data`, writable: true }, reason: service.kv }] : [])
    ];
    if (builds && outputs === undefined)
        return [
            ...dependencies.filter(({ value }) => value.path !== 'node_modules'),
            (0,draft/* reasoned */.u)({ path: '.', from: 'build' }, 'The app as the build left it: nothing says which files it makes')
        ];
    return [
        ...dependencies,
        ...made,
        (0,draft/* reasoned */.u)({ path: '.' }, builds ? 'The app beside what its build makes' : 'The app as it is: no build changes it')
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

;// CONCATENATED MODULE: ./src/providers/deno/releases.ts
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

// EXTERNAL MODULE: ./src/releases/versions.ts
var releases_versions = __webpack_require__(2481);
;// CONCATENATED MODULE: ./src/releases/request.ts

const atLeast = ({ numbers }) => (0,releases_versions/* from */.HT)((0,releases_versions/* triple */.Nu)(numbers));
const lessThan = ({ numbers }) => (0,releases_versions/* below */.Gz)((0,releases_versions/* triple */.Nu)(numbers));
const startsWith = ({ numbers }) => (0,releases_versions/* prefix */.Pl)(numbers);
const exactly = (version) => (version.wildcard ? startsWith(version) : (0,releases_versions/* only */.j6)((0,releases_versions/* triple */.Nu)(version.numbers)));
const exactlyNot = (version) => (0,releases_versions/* complement */.Zw)(exactly(version));
const moreThan = ({ numbers }) => (0,releases_versions/* from */.HT)((0,releases_versions/* afterPrefix */.lY)((0,releases_versions/* triple */.Nu)(numbers)));
const atMost = ({ numbers }) => (0,releases_versions/* below */.Gz)((0,releases_versions/* afterPrefix */.lY)((0,releases_versions/* triple */.Nu)(numbers)));
const compatible = ({ numbers }) => numbers.length < 2 ? [] : (0,releases_versions/* between */.Tq)((0,releases_versions/* triple */.Nu)(numbers), (0,releases_versions/* afterPrefix */.lY)(numbers.slice(0, -1)));
const caret = ({ numbers }) => {
    const first = numbers.findIndex((part) => part > 0);
    return (0,releases_versions/* between */.Tq)((0,releases_versions/* triple */.Nu)(numbers), (0,releases_versions/* afterPrefix */.lY)(numbers.slice(0, first < 0 ? numbers.length : first + 1)));
};
const tilde = ({ numbers }) => (0,releases_versions/* between */.Tq)((0,releases_versions/* triple */.Nu)(numbers), (0,releases_versions/* afterPrefix */.lY)(numbers.slice(0, 2)));
const anyVersion = () => releases_versions/* everyVersion */.q8;
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
    rewrite: (text) => text.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2'),
    operators: {
        '': startsWith,
        '=': startsWith,
        '>=': atLeast,
        '<': lessThan,
        '>': orAny(({ numbers }) => (0,releases_versions/* from */.HT)((0,releases_versions/* afterPrefix */.lY)(numbers))),
        '<=': orAny(({ numbers }) => (0,releases_versions/* below */.Gz)((0,releases_versions/* afterPrefix */.lY)(numbers))),
        '^': orAny(caret),
        '~': orAny(tilde),
        '~>': orAny(tilde)
    }
};
const comparator = /([<>=!~^]*)\s*([vV]?)((?:\d+|[*xX])(?:\.(?:\d+|[*xX]))*)((?:[-._]?(?:alpha|beta|preview|dev|pre|rc|post|a|b|c)[-._]?\d*)*|-[\w.]+)(?:\+[\w.]+)?/y;
const request_longest = 200;
function shortened(text) {
    return text.length > request_longest ? `${text.slice(0, request_longest)}…` : text;
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
    return { text: trimmed, versions: (0,releases_versions/* unite */._f)(sets), ...(prerelease && alternatives.length === 1 ? { prerelease } : {}) };
}
function parseAlternative(text, dialect) {
    let versions = releases_versions/* everyVersion */.q8;
    let prerelease = false;
    let at = skip(text, 0);
    if (at === text.length)
        return undefined;
    while (at < text.length) {
        comparator.lastIndex = at;
        const match = comparator.exec(text);
        const [, operator = '', , number = '', suffix = ''] = match ?? [];
        const meaning = Object.hasOwn(dialect.operators, operator) ? dialect.operators[operator] : undefined;
        if (!match || !meaning)
            return undefined;
        versions = (0,releases_versions/* intersect */.y$)(versions, meaning(parts(number)));
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

// EXTERNAL MODULE: ./src/releases/explain.ts
var explain = __webpack_require__(6305);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(692);
// EXTERNAL MODULE: ./src/releases/resolve.ts
var resolve = __webpack_require__(8862);
;// CONCATENATED MODULE: ./src/releases/sources.ts




const order = [
    'setting',
    'pin-file',
    'manifest-pin',
    'tool-versions',
    'mise',
    'manifest-range',
    'lockfile',
    'advice'
];
function decideVersion(table, sources, lookedFor) {
    const ranked = sources
        .map((source) => ({ source, place: order.indexOf(rankOf(table, source)) }))
        .sort((a, b) => a.place - b.place)
        .map(({ source }) => source);
    const stated = ranked[0]?.rank === 'advice' ? undefined : ranked[0];
    let request = stated?.request ?? { text: '*', versions: releases_versions/* everyVersion */.q8 };
    const narrowing = [];
    const conflicts = [];
    for (const source of stated ? ranked.slice(1) : ranked) {
        const narrowed = { ...request, versions: (0,releases_versions/* intersect */.y$)(request.versions, source.request.versions) };
        if ((0,resolve/* resolvable */.iY)(table, narrowed.versions)) {
            if ((0,resolve/* resolve */.hd)(table, narrowed).version !== (0,resolve/* resolve */.hd)(table, request).version)
                narrowing.push(source);
            request = narrowed;
        }
        else if (stated && source.rank !== 'advice')
            conflicts.push(conflict(table, stated, source));
    }
    const resolution = (0,resolve/* resolve */.hd)(table, request, (stated ?? narrowing[0])?.evidence);
    const { version, line, latest, suites } = resolution;
    const reason = reasonFor(table, resolution, stated, narrowing, lookedFor);
    return { version: { value: version, reason }, line, latest, suites, warnings: [...resolution.warnings, ...conflicts] };
}
function rankOf(table, { rank, request }) {
    if (rank !== 'manifest')
        return rank;
    return (0,resolve/* isPin */.um)(table, request.versions) ? 'manifest-pin' : 'manifest-range';
}
function conflict(table, winner, loser) {
    return {
        code: 'version-conflict',
        message: `${sources_said(winner)}, but ${sources_said(loser)}: no ${table.name} is both, and the first counts`,
        ...(0,explain.at)(loser.evidence),
        fix: 'Let both name the same version'
    };
}
function sources_said({ evidence: { because, file, line } }) {
    return file ? `${because} (${file}${line === undefined ? '' : `:${String(line)}`})` : because;
}
function reasonFor(table, { version, settled }, stated, narrowing, lookedFor) {
    const choice = `${table.name} ${version} is the newest${settled ? ' settled' : ''} release${stated || narrowing.length > 0 ? ' that fits' : ''}`;
    const narrowed = narrowing.map((source) => `; ${sources_said(source)}`).join('');
    if (!stated) {
        const place = (0,explain.at)(narrowing[0]?.evidence);
        return { because: `${choice}${narrowed}; no version is named in ${(0,src_text/* sentenceList */.MT)(lookedFor)}`, ...place };
    }
    const { because, ...place } = stated.evidence;
    return version === stated.request.text
        ? { because, ...place }
        : { because: `${because}${narrowed}; ${choice}`, ...place };
}

;// CONCATENATED MODULE: ./src/releases/tool-files.ts



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
        const file = (0,paths/* join */.fj)(folder, '.tool-versions');
        const text = await app.read(file);
        if (text === undefined)
            continue;
        const rows = text.split('\n').map((row) => row.replace(/#.*/, '').trim().split(/\s+/));
        const at = rows.findIndex(([name = '']) => names.includes(name));
        const version = rows[at]?.slice(1).find(isRelease);
        if (version === undefined)
            return undefined;
        return statement('tool-versions', shortened(version), '.tool-versions', file, at + 1);
    }
    return undefined;
}
async function mise(app, folders, names) {
    const spellings = names.flatMap((name) => [name, `core:${name}`]);
    for (const file of folders.flatMap((folder) => miseFiles.map((name) => (0,paths/* join */.fj)(folder, name)))) {
        const manifest = await app.manifest(file);
        for (const name of spellings) {
            const version = miseVersions(manifest?.get('tools', name)).find(isRelease);
            if (version === undefined)
                continue;
            return statement('mise', shortened(version), (0,paths/* nameOf */.Vb)(file), file, manifest?.line('tools', name));
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
        return { text, versions: releases_versions/* everyVersion */.q8 };
    return parseRequest(text.replace(/^(latest|prefix):/, ''), pin);
}

;// CONCATENATED MODULE: ./src/providers/node/releases.ts
const both = ['trixie', 'bookworm'];
function releases_line(major, latest, [released, lts, endOfLife], suites = both, since) {
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
        releases_line('26', '26.13.0', ['2026-04-22', '2026-10-28', '2029-04-30']),
        releases_line('25', '25.9.0', ['2025-10-15', undefined, '2026-06-01']),
        releases_line('24', '24.21.0', ['2025-05-06', '2025-10-28', '2028-04-30'], both, { trixie: '24.6.0' }),
        releases_line('23', '23.11.1', ['2024-10-16', undefined, '2025-06-01'], ['bookworm']),
        releases_line('22', '22.23.3', ['2024-04-24', '2024-10-29', '2027-04-30'], both, { trixie: '22.18.0' }),
        releases_line('21', '21.7.3', ['2023-10-17', undefined, '2024-06-01'], ['bookworm']),
        releases_line('20', '20.20.2', ['2023-04-18', '2023-10-24', '2026-04-30'], both, { trixie: '20.19.4', bookworm: '20.3.0' }),
        releases_line('19', '19.9.0', ['2022-10-18', undefined, '2023-06-01'], ['bookworm']),
        releases_line('18', '18.20.8', ['2022-04-19', '2022-10-25', '2025-04-30'], ['bookworm'], { bookworm: '18.16.1' }),
        releases_line('17', '17.9.1', ['2021-10-19', undefined, '2022-06-01'], []),
        releases_line('16', '16.20.2', ['2021-04-20', '2021-10-26', '2023-09-11'], ['bookworm'], { bookworm: '16.20.1' }),
        releases_line('15', '15.14.0', ['2020-10-20', undefined, '2021-06-01'], []),
        releases_line('14', '14.21.3', ['2020-04-21', '2020-10-27', '2023-04-30'], []),
        releases_line('12', '12.22.12', ['2019-04-23', '2019-10-21', '2022-04-30'], []),
        releases_line('10', '10.24.1', ['2018-04-24', '2018-10-30', '2021-04-30'], []),
        releases_line('8', '8.17.0', ['2017-05-30', '2017-10-31', '2019-12-31'], []),
        releases_line('6', '6.17.1', ['2016-04-26', '2016-10-18', '2019-04-30'], []),
        releases_line('4', '4.9.1', ['2015-09-08', '2015-10-12', '2018-04-30'], [])
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
        releases_line('1.4', '1.4.5', ['2026-08-20', undefined, '9999-12-31']),
        releases_line('1.3', '1.3.14', ['2025-10-10', undefined, '9999-12-31']),
        releases_line('1.2', '1.2.23', ['2025-01-22', undefined, '9999-12-31']),
        releases_line('1.1', '1.1.45', ['2024-04-01', undefined, '2025-01-22']),
        releases_line('1.0', '1.0.36', ['2023-09-08', undefined, '2024-04-01'])
    ]
};
const bunRuntime = {
    releases: bunReleases,
    image: (version) => `oven/bun:${version}-slim`,
    user: '1000:1000'
};

;// CONCATENATED MODULE: ./src/providers/node/versions.ts








const node = {
    releases: nodeReleases,
    setting: 'NODE_VERSION',
    pinFiles: ['.nvmrc', '.node-version'],
    tools: ['nodejs', 'node'],
    manifest: [
        { keys: ['volta', 'node'], dialect: pin },
        { keys: ['engines', 'node'], dialect: npm }
    ],
    runtime: 'node',
    alias: nodeAlias
};
const bun = {
    releases: bunReleases,
    setting: 'BUN_VERSION',
    pinFiles: ['.bun-version'],
    tools: ['bun'],
    manifest: [{ keys: ['engines', 'bun'], dialect: npm }],
    runtime: 'bun',
    alias: (name) => (/^(?:latest|canary|stable)$/.test(name) ? { text: name, versions: releases_versions/* everyVersion */.q8 } : undefined)
};
function nodeVersion(hints, folders, advice = []) {
    return runtimeVersion(node, hints, folders, advice);
}
function bunVersion(hints, folders, stated) {
    return runtimeVersion(bun, hints, folders, stated);
}
async function runtimeVersion(places, hints, folders, stated) {
    const manifests = (await Promise.all(folders.map(readPackageJson))).filter((m) => m !== undefined);
    const sources = [
        ...setting(places, hints),
        ...(await pinFiles(places, folders)),
        ...(await toolFiles(places, folders)),
        ...stated,
        ...manifests.flatMap((manifest) => manifestSources(places, manifest))
    ];
    const lookedFor = [
        `\`NIXPACKS_${places.setting}\``,
        ...[...places.pinFiles, '.tool-versions', 'mise.toml', 'package.json'].map((file) => `\`${file}\``)
    ];
    return decideVersion(places.releases, sources, lookedFor);
}
function setting(places, { settings }) {
    const given = settings[places.setting];
    if (!given)
        return [];
    const evidence = { ...given.source, because: `${given.source.because} says ${shortened(given.value)}` };
    return source(places, 'setting', given.value, npm, evidence);
}
async function pinFiles(places, folders) {
    const found = [];
    for (const name of places.pinFiles) {
        for (const { view, at: folder } of folders) {
            const file = (0,paths/* join */.fj)(folder, name);
            const rows = (await view.read(name))?.split('\n').map((row) => row.replace(/#.*/, '').trim());
            const at = rows?.findIndex((row) => row !== '') ?? -1;
            const text = rows?.[at];
            if (text === undefined)
                continue;
            const evidence = { because: `\`${name}\` says ${shortened(text)}`, file, line: at + 1 };
            found.push(...source(places, 'pin-file', text, pin, evidence));
            break;
        }
    }
    return found;
}
async function toolFiles(places, folders) {
    for (const { view, at } of folders) {
        const stated = await toolFileStatements(view, [''], places.tools);
        if (stated.length === 0)
            continue;
        return stated.flatMap(({ rank, text, request, evidence }) => {
            const here = { ...evidence, ...(evidence.file !== undefined && { file: (0,paths/* join */.fj)(at, evidence.file) }) };
            return request ? [{ rank, request, evidence: here }] : source(places, rank, text, pin, here);
        });
    }
    return [];
}
function manifestSources(places, { manifest, file }) {
    const rows = [
        ...places.manifest.map(({ keys, dialect }) => ({ text: manifest.text(...keys), keys, dialect })),
        ...devEngines(places, manifest)
    ];
    return rows.flatMap(({ text, keys, dialect }) => text === undefined || text === '*'
        ? []
        : source(places, 'manifest', text, dialect, {
            because: `\`${keys.filter((key) => typeof key === 'string').join('.')}\` is ${shortened(text)}`,
            file,
            ...lineOf(manifest, ...keys)
        }));
}
function devEngines({ runtime }, manifest) {
    const list = manifest.get('devEngines', 'runtime');
    const at = Array.isArray(list)
        ? list.map((_, index) => ['devEngines', 'runtime', index])
        : [['devEngines', 'runtime']];
    return at
        .filter((keys) => manifest.text(...keys, 'name') === runtime)
        .map((keys) => ({ text: manifest.text(...keys, 'version'), keys: [...keys, 'version'], dialect: npm }));
}
function source(places, rank, text, dialect, evidence) {
    const written = shortened(text.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const request = places.alias(written.toLowerCase()) ?? parseRequest(written.replace(/^(?:node|bun|deno)[-@]?v?(?=\d)/, ''), dialect);
    if (!request)
        throw (0,explain/* unusable */._P)(places.releases, evidence, `${evidence.because}, which is no version of ${places.releases.name}`);
    return [{ rank, request, evidence }];
}
function nodeAlias(name) {
    if (/^(?:node|latest|current|stable|lts|lts\/\*|--lts|lts-latest|lts_latest)$/.test(name))
        return { text: name, versions: releases_versions/* everyVersion */.q8 };
    const codename = /^(?:lts[/-])?([a-z]+)$/.exec(name)?.[1];
    const major = codename !== undefined && Object.hasOwn(nodeCodenames, codename) ? nodeCodenames[codename] : undefined;
    const request = major === undefined ? undefined : parseRequest(major, pin);
    return request && { ...request, text: name };
}

;// CONCATENATED MODULE: ./src/providers/deno/versions.ts




const deno = {
    releases: denoReleases,
    setting: 'DENO_VERSION',
    pinFiles: ['.deno-version', '.dvmrc'],
    tools: ['deno'],
    manifest: [{ keys: ['engines', 'deno'], dialect: npm }],
    runtime: 'deno',
    alias: (name) => /^(?:latest|stable|lts|canary|rc|v?\*|v?2\.x|v2)$/.test(name) ? { text: name, versions: releases_versions/* everyVersion */.q8 } : undefined
};
function denoVersion(hints, folders) {
    return runtimeVersion(deno, hints, folders, []);
}

;// CONCATENATED MODULE: ./src/providers/deno/index.ts









const deno_deno = {
    id: 'deno',
    name: 'Deno',
    files: [...configFiles, 'deno.lock', 'import_map.json', 'main.ts', 'server.ts', 'mod.ts', 'deps.ts'],
    settings: ['DENO_VERSION'],
    runtimes: { deno: denoRuntime },
    tools: {},
    ignore: ['**/node_modules', '**/_fresh', '**/_site', '**/.deno', '**/coverage'],
    installVariables: ['DENO_', 'NPM_CONFIG_', 'JSR_'],
    errorHints: errorHints,
    detect,
    plan
};
async function detect(app, hints) {
    const analysis = await analyse(app);
    if (!analysis)
        return undefined;
    const { service, config, build } = analysis;
    const because = service?.start?.reason ?? service?.static?.reason ?? build[0]?.reason ?? { because: 'Deno runs it' };
    const procfile = Object.values(hints.procfile).find(({ value }) => /\bdeno\b/.test(value));
    if (procfile)
        return { strength: contract/* strength */.q.serves, because: procfile.source, data: analysis };
    return { strength: strengthOf(analysis, config.file !== undefined), because, data: analysis };
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
    const version = await denoVersion(hints, [{ view: app, at: '' }]);
    const installed = await phasesOf(app, analysis, Number(version.line.split('.')[0]));
    const { nodeModules } = config;
    return {
        ...(service && { kind: service.kind }),
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

;// CONCATENATED MODULE: ./src/providers/node/watching.ts

const watching_valued = /^(?:-w|--watch|-e|--ext|-i|--ignore|-d|--delay|-s|--signal|-C|--config|-c|--cwd|--ignore-watch|--deps-level)$/;
const restarting = /^(?:nodemon|node-dev|supervisor|ts-node-dev|tsnd)$/;
const watchable = /^(?:node|bun|tsx|deno)$/;
function withoutWatching({ value, reason }) {
    const [program = '', ...rest] = value.words;
    const words = restarting.test(program)
        ? restarted(program, rest)
        : watchable.test(program)
            ? [
                program,
                ...rest.filter((word) => !/^(?:watch|--watch|--hot|--watch-path=\S+|--watch-preserve-output)$/.test(word))
            ]
            : undefined;
    if (!words || words.length < 2 || words.length === value.words.length) {
        if (!words || !restarting.test(program) || words.length < 2)
            return undefined;
    }
    const text = textOf({ ...value, words });
    if (!/^(?:[A-Za-z_]\w*=\S+ )*(?:node|tsx|bun|ts-node|babel-node|swc-node)\s+\S/.test(text))
        return undefined;
    return {
        value: text,
        reason: { ...reason, because: `${reason.because} restarts on changes; in an image nothing changes` }
    };
}
function restarted(program, words) {
    let runner;
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const [name = '', inline] = word.split(/=(.*)/s);
        if (name === '--exec' || name === '-x') {
            const command = unquoted(inline ?? words[++at] ?? '');
            runner = command.split(/\s+/).filter((part) => part !== '');
        }
        else if (watching_valued.test(word))
            at++;
        else if (/^(?:-r|--require|--import|--inspect-brk|--env-file)$/.test(word)) {
            const kept = /^(?:-r|--require|--import)$/.test(word) ? words.slice(at) : words.slice(at + 1);
            return [...(runner ?? ['node']), ...kept];
        }
        else if (!word.startsWith('-'))
            return [...(runner ?? [programFor(program, word)]), ...words.slice(at)];
    }
    return runner;
}
function programFor(program, file) {
    return /^(?:ts-node-dev|tsnd)$/.test(program) || /\.[cm]?tsx?$/.test(file) ? 'ts-node' : 'node';
}
function unquoted(text) {
    return text.replace(/^(["'])(.*)\1$/s, '$2');
}

;// CONCATENATED MODULE: ./src/providers/node/bun.ts






const ofBun = /\bBun\.(?:serve|file|write|env|sql|redis|s3|password|spawn|\$|listen|connect|sleep|argv|hash|Glob|Transpiler|CryptoHasher)\b|\b(?:from|import|require\()\s*["']bun(?::[\w-]+)?["']|\bimport\.meta\.(?:dir|file|path)\b|^#!.*\bbun\b/m;
const names = ['index', 'server', 'app', 'main', 'src/index', 'src/server', 'src/app', 'src/main', 'bot', 'src/bot'];
const bun_endings = ['ts', 'tsx', 'js', 'mjs', 'jsx'];
const developmentScripts = ['dev', 'start:dev', 'develop', 'watch'];
async function bunStart({ app, own, manager }) {
    const script = developmentScripts.map((name) => unwrap(own, name)?.at(-1)).find(isBunProgram);
    if (script)
        return withoutWatching(script) ?? { value: textOf(script.value), reason: script.reason };
    const file = await bun_entryOf(app, own);
    if (!file)
        return undefined;
    const said = await runsOnBun(app, own, file.value);
    const byManager = manager.manager.id === 'bun' ? manager.because : undefined;
    const why = said ?? byManager;
    if (!why || (!said && isLibrary(own)))
        return undefined;
    return {
        value: `bun ${file.value}`,
        reason: { ...file.reason, because: `${file.reason.because}; ${why.because}, so Bun runs it` }
    };
}
function isBunProgram(command) {
    const text = command?.value.words.join(' ') ?? '';
    return /^bun (?:run )?(?:--?\w[\w-]* )*[\w@./-]+\.[cm]?[jt]sx?\b/.test(text);
}
function isLibrary({ manifest }) {
    return ['exports', 'types', 'typings', 'files', 'peerDependencies'].some((key) => manifest.get(key) !== undefined);
}
async function bun_entryOf(app, { manifest, file: manifestFile }) {
    for (const key of ['module', 'main']) {
        const named = (0,paths/* normalise */.j7)(manifest.text(key) ?? '');
        if (named === undefined || named === '')
            continue;
        const file = await firstThere(app, [named, named.replace(/\.([cm]?)jsx?$/, '.$1ts')]);
        if (file !== undefined && /\.[cm]?[jt]sx?$/.test(file))
            return (0,draft/* reasoned */.u)(file, `\`${key}\` is ${named}`, { file: manifestFile, ...lineOf(manifest, key) });
    }
    const file = await firstThere(app, names.flatMap((name) => bun_endings.map((ending) => `${name}.${ending}`)));
    return file === undefined ? undefined : (0,draft/* reasoned */.u)(file, `${file} is there`, { file });
}
async function runsOnBun(app, own, file) {
    const dependency = dependencyOf(own, '@types/bun', 'bun-types', 'bun') ??
        (own.dependencies.has('@elysiajs/node') ? undefined : dependencyOf(own, 'elysia'));
    return dependency?.evidence ?? usesBun(app, file);
}
async function usesBun(app, file) {
    const text = (await app.read(file)) ?? '';
    const found = ofBun.exec(text);
    if (!found)
        return undefined;
    const line = text.slice(0, found.index).split('\n').length;
    return { because: `${file} uses what only Bun has`, file, line };
}
async function plainBunFile(app) {
    for (const name of names.slice(0, 4)) {
        for (const ending of bun_endings) {
            const file = `${name}.${ending}`;
            const evidence = (await app.has(file)) ? await usesBun(app, file) : undefined;
            if (evidence)
                return { value: `bun ${file}`, reason: evidence };
        }
    }
    return undefined;
}
const startScripts = ['start:prod', 'start:production', 'start', 'prod', 'production', 'serve'];
const forced = /\bbunx? (?:run )?--bun\b|\bbun run --bun\b/;
function withBun(service, own) {
    const { start } = service;
    if (!start)
        return service;
    const compiled = compiledBy(service, own);
    if (compiled)
        return { ...service, ...compiled };
    const [program = ''] = start.value.replace(/^(?:\w+=\S*\s+)*/, '').split(/\s+/);
    if (program === 'bun' || program === 'bunx')
        return { ...service, runtime: { value: 'bun', reason: start.reason } };
    const script = startScripts.map((name) => own?.scripts.get(name)).find((found) => forced.test(found?.value ?? ''));
    if (!script)
        return service;
    const reason = { ...script.reason, because: `${script.reason.because} says --bun` };
    const value = start.value.replace(/^((?:\w+=\S*\s+)*)(?:node\s+)?/, program === 'node' ? '$1bun ' : '$1bun --bun ');
    return { ...service, start: { value, reason: start.reason }, runtime: { value: 'bun', reason } };
}
function compiledBy({ start, outputs }, own) {
    const program = /^(?:\w+=\S*\s+)*\.\/([\w./-]+)/.exec(start?.value ?? '')?.[1];
    if (!own || program === undefined)
        return undefined;
    for (const { value, reason } of own.scripts.values()) {
        const compiles = /\bbun build\b[^&|;]*--compile\b/.test(value);
        const outfile = (0,paths/* normalise */.j7)(/--outfile[= ](\S+)/.exec(value)?.[1] ?? '');
        if (!compiles || outfile !== program)
            continue;
        return {
            runtime: { value: 'bun', reason },
            runImage: {
                value: 'debian:trixie-slim',
                reason: { ...reason, because: `${reason.because} makes a program that brings its own runtime` }
            },
            dependencies: 'none',
            outputs: outputs ?? [{ value: { path: program, from: 'build' }, reason }]
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/demands.ts


const runner = /^(?:\w+=\S*\s+)*(?:node|bun|tsx|ts-node|babel-node)\s/;
function fileOf(command) {
    if (!runner.test(command))
        return undefined;
    const words = command.split(/\s+/);
    return words.find((word) => /\.[cm]?[jt]sx?$/.test(word)) ?? words.findLast((word) => /^[\w./-]+$/.test(word));
}
const migrating = /\b(?:node-pg-migrate|db-migrate|dbmate|graphile-migrate|prisma (?:migrate|db)|drizzle-kit (?:migrate|push))\b/;
async function withDemands(app, service) {
    const { release, start, demands = [] } = service;
    const named = start && fileOf(start.value);
    const file = named === undefined ? undefined : await sourceFile(app, named);
    const found = [...demands];
    if (file !== undefined)
        for await (const source of program(app, file))
            found.push(...demandedIn(source));
    if (release && migrating.test(release.value))
        found.push({
            value: 'DATABASE_URL',
            reason: { ...release.reason, because: `${release.reason.because}, which is the one that DATABASE_URL names` }
        });
    const all = [...new Map(found.toReversed().map((demand) => [demand.value, demand])).values()];
    return all.length === 0 ? service : { ...service, demands: all };
}
function demandedIn(source) {
    const { tokens, partner } = source;
    const names = namesOfVariables(source);
    const found = [];
    for (const [at, token] of tokens.entries()) {
        const end = token.text === 'if' && standsAt(source, at + 1, '(') ? partner.get(at + 1) : undefined;
        if (end === undefined || !endsTheProgram(source, end + 1))
            continue;
        for (let step = at + 2; step < end; step++) {
            if (!standsAt(source, step, '!') || !isAlternative(source, step, at + 2))
                continue;
            const variable = variableAt(source, step + 1) ?? names.get(tokens[step + 1]?.text ?? '');
            if (variable === undefined)
                continue;
            const reason = {
                because: `${source.file} ends where ${variable} is not set`,
                file: source.file,
                line: token.line
            };
            found.push({ value: variable, reason });
        }
    }
    return found;
}
function isAlternative(source, at, first) {
    return at === first || standsAt(source, at - 1, '||');
}
function endsTheProgram(source, from) {
    const { tokens, partner } = source;
    const end = standsAt(source, from, '{') ? (partner.get(from) ?? from) : Math.min(from + 3, tokens.length);
    for (let at = from; at < end; at++) {
        if (tokens[at]?.text === 'throw')
            return true;
        if (tokens[at]?.text === 'exit' && tokens[at - 2]?.text === 'process')
            return true;
    }
    return false;
}
function variableAt(source, at) {
    const { tokens } = source;
    const isEnvironment = /^(?:process|Bun)$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === 'env';
    if (!isEnvironment)
        return undefined;
    const name = tokens[at + 4];
    const isNamed = standsAt(source, at + 3, '.')
        ? name?.kind === 'name'
        : standsAt(source, at + 3, '[') && name?.kind === 'text';
    return isNamed && /^[A-Z_][A-Z0-9_]*$/.test(name?.text ?? '') ? name?.text : undefined;
}
function namesOfVariables(source) {
    const { tokens, partner } = source;
    const names = new Map();
    for (const [at, token] of tokens.entries()) {
        if (!/^(?:const|let|var)$/.test(token.text))
            continue;
        const end = standsAt(source, at + 1, '{') ? partner.get(at + 1) : undefined;
        if (end !== undefined && tokens[end + 2]?.text === 'process' && tokens[end + 4]?.text === 'env') {
            for (let step = at + 2; step < end; step++) {
                const name = tokens[step];
                const isWhole = standsAt(source, step + 1, ',') || step + 1 === end;
                if (name?.kind === 'name' && isWhole && /^[A-Z_]/.test(name.text))
                    names.set(name.text, name.text);
            }
        }
        const name = tokens[at + 1];
        const given = standsAt(source, at + 2, '=') ? variableAt(source, at + 3) : undefined;
        if (name?.kind === 'name' && given !== undefined && !/^(?:\?\?|\|\|)$/.test(tokens[at + 8]?.text ?? ''))
            names.set(name.text, given);
    }
    return names;
}

;// CONCATENATED MODULE: ./src/providers/node/roles.ts
const rows = [
    {
        role: 'development',
        pattern: /^(?:vite|vinxi)(?: (?:dev|serve)\b.*| --.*)?$|^(?:next|nuxt|nuxi|astro|remix|react-router|svelte-kit|vitepress|vinxi|vuepress|rspress|umi|dumi|modern|rsbuild|farm|waku|blitz|redwood|rw|gridsome|quasar|tina|wrangler|netlify|vercel|convex|sanity|expo|solid-start|analog|nitro|nitropack|payload|keystone|strapi|docz|ladle|encore|mastra|motia) (?:dev|develop|start:dev)\b/
    },
    {
        role: 'development',
        pattern: /^(?:nodemon|ts-node-dev|tsnd|node-dev|supervisor|live-server|browser-sync|bs|lite-server|onchange|chokidar|tsc-watch)\b/
    },
    {
        role: 'development',
        pattern: /^(?:tsx|node|bun|deno|nest|ng|parcel|esbuild|tsc|webpack|rollup)\b.*\s(?:watch|--watch|-w|--hot|--watch-path)\b/
    },
    {
        role: 'development',
        pattern: /^tsx watch\b|^(?:strapi|medusa|gatsby) develop\b|^nest start\b(?!.*--(?:prod|exec))|^ng serve\b|^ng s\b|^ionic serve\b/
    },
    {
        role: 'development',
        pattern: /^(?:webpack serve|webpack-dev-server|react-scripts start|react-app-rewired start|craco start|vue-cli-service serve|vuepress dev|vuepress serve|docusaurus start|eleventy\b.*--serve|hexo s(?:erver)?\b|expo start|parcel(?: serve)?\s(?!build)|parcel$|snowpack dev|snowpack start|gridsome develop|stencil build.*--serve|preact watch|sirv .*--dev|rsbuild$|electron\b|storybook\b|start-storybook\b|http-server-dev|rescript build -w|gulp(?:\s+(?:serve|watch|dev|default))?$|grunt serve)\b/
    },
    {
        role: 'development',
        pattern: /^(?:(?:turbo|lerna)(?: run)? (?:dev|start:dev|watch)|nx (?:serve|dev)|nx run \S+:(?:serve|dev)|electron-(?:forge|vite)|react-native (?:start|run)|metro|meteor|wxt|plasmo dev|vinxi|webpack(?:-cli)? (?:serve|--watch|-w)|esbuild .*--serve|browserify .*watchify|watchify|budo|poi|sapper dev|svelte-kit preview|tsc -w|cypress|ionic)\b/
    },
    {
        role: 'preview',
        pattern: /^vite preview\b|^astro preview\b|^(?:serve|http-server|sirv|local-web-server|ws|superstatic|static-server|angular-http-server|local-web-server)\b|^vitepress (?:preview|serve)\b|^docusaurus serve\b|^gatsby serve\b|^vinxi preview\b|^rsbuild preview\b|^react-static start\b|^nuxt preview\b|^nuxi preview\b/
    },
    {
        role: 'nothing',
        pattern: /^(?:echo|sleep|wait-on|wait-port|true|:|eslint|prettier|jest|vitest|mocha|ava|tap|standard|xo|lint-staged|husky|is-ci|kill-port|open|open-cli|nvm|node -v|npm (?:i|install|ci)|yarn install|yarn|pnpm (?:i|install)|bun install|cd|clear|cls|printenv|env|check-node-version|node --check)(?:\s|$)/
    },
    {
        role: 'build',
        pattern: /^(?:tsc|tsup|swc|babel|esbuild|rollup|webpack|webpack-cli|tsdown|unbuild|ncc|microbundle|pkgroll|tsc-alias|tspc|ttsc|vue-tsc|rimraf|copyfiles|cpx|cpy|mkdirp|shx|rm|cp|mkdir|sass|postcss|tailwindcss|gulp build|grunt build|lerna run build|turbo (?:run )?build|nx build)\b/
    },
    {
        role: 'build',
        pattern: /^(?:next|nuxt|nuxi|astro|remix|react-router|vite|vinxi|gatsby|nest|ng|vitepress|docusaurus|hexo generate|eleventy|svelte-kit|parcel|quasar|strapi|medusa|keystone|payload|analog|react-scripts|vue-cli-service|craco|rsbuild|rspack|bun|ember)\b.* ?\bbuild\b|^prisma generate\b|^svelte-kit sync\b|^nuxt prepare\b|^node ace build\b/
    },
    {
        role: 'release',
        pattern: /^(?:prisma (?:migrate deploy|db push|db seed)|knex migrate:latest|knex seed:run|sequelize(?:-cli)? db:(?:migrate|create|seed:all)|typeorm(?:-ts-node-\w+)? migration:run|drizzle-kit (?:migrate|push)|mikro-orm(?:-esm)? migration:up|node-pg-migrate\b.*\bup|db-migrate up|node ace migration:run|medusa (?:migrations run|db:migrate)|payload migrate|keystone prisma migrate deploy|directus bootstrap|directus database migrate:latest|migrate-mongo up|kysely migrate|umzug up)\b/
    }
];
const roles_longest = 2000;
function roleOf(command) {
    const text = command.words.join(' ').slice(0, roles_longest);
    return rows.find(({ pattern }) => pattern.test(text))?.role ?? 'start';
}

;// CONCATENATED MODULE: ./src/providers/node/runners.ts

const settings = {
    dotenv: /^-[ecvp]$/,
    dotenvx: /^(?:run|-f|--env-file|--env)$/,
    'env-cmd': /^(?:-f|--file|-e|--environments|-r|--rc-file)$/,
    'dotenv-run-script': /^-c$/,
    'dotenv-flow': /^-/,
    doppler: /^run$/,
    infisical: /^run$/
};
function runBy(own, command, depth = 0) {
    const { value, reason } = command;
    const [program = '', ...rest] = value.words;
    const name = program.replace(/^(?:\.\/)?node_modules\/\.bin\//, '');
    if (name !== program)
        return runBy(own, { value: { ...value, words: [name, ...rest] }, reason }, depth);
    const option = settings[name];
    if (option && depth < 6) {
        const words = afterOptions(rest, option);
        if (words.length > 0)
            return runBy(own, { value: { ...value, words }, reason }, depth + 1);
    }
    if (/^(?:run-s|run-p|npm-run-all2?|concurrently|conc)$/.test(name) && depth < 6) {
        const run = several(own, name, rest, reason, depth + 1);
        if (run)
            return run;
    }
    return { commands: [command] };
}
function afterOptions(words, valued) {
    const end = words.indexOf('--');
    if (end >= 0)
        return words.slice(end + 1);
    let at = 0;
    while (at < words.length) {
        const word = words[at] ?? '';
        if (valued.test(word))
            at += word === 'run' ? 1 : 2;
        else if (word.startsWith('-'))
            at++;
        else
            break;
    }
    return words.slice(at);
}
const runners_valued = /^(?:-n|--names|-c|--prefix-colors|-p|--prefix|-l|--prefix-length|-s|--success|-m|--max-processes|--restart-tries|--restart-after|--name-separator|-t|--timestamp-format)$/;
function several(own, program, words, reason, depth) {
    const first = [];
    const beside = [];
    let isBeside = /^(?:run-p|conc)/.test(program);
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (/^conc/.test(program) && runners_valued.test(word))
            at++;
        else if (/^(?:-p|--parallel)$/.test(word))
            isBeside = true;
        else if (/^(?:-s|--serial|--sequential)$/.test(word))
            isBeside = false;
        else if (!word.startsWith('-')) {
            const branches = branchesOf(own, program, word.replace(/^\\?(["'])(.*?)\\?\1$/s, '$2'), reason, depth);
            if (!branches)
                return undefined;
            if (isBeside)
                beside.push(...branches);
            else
                first.push(...branches.flatMap(({ commands }) => commands));
        }
    }
    if (first.length === 0 && beside.length === 0)
        return undefined;
    return { commands: first, ...(beside.length > 0 && { beside }) };
}
function branchesOf(own, program, word, reason, depth) {
    const isCommand = /^conc/.test(program);
    const called = /^(?:npm|pnpm|yarn|bun):(.+)$/.exec(word)?.[1] ?? /^(?:npm|pnpm|yarn|bun) (?:run )?([\w:.-]+)$/.exec(word)?.[1];
    const name = isCommand ? called : word;
    if (name === undefined) {
        const chain = chainOf(word);
        return chain && [{ commands: chain.flatMap((value) => runBy(own, { value, reason }, depth).commands) }];
    }
    const [start = '', end = ''] = name.split(/\*+/);
    const names = name.includes('*')
        ? [...own.scripts.keys()].filter((key) => key.startsWith(start) && key.endsWith(end) && key !== name)
        : [name];
    const branches = names.map((key) => {
        const commands = unwrap(own, key);
        return commands && { name: key, commands: commands.flatMap((one) => runBy(own, one, depth).commands) };
    });
    return branches.every((branch) => branch !== undefined) ? branches : undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/start.ts







const start_names = [
    'start:prod',
    'start:production',
    'start',
    'serve:prod',
    'serve:production',
    'prod',
    'production',
    'server',
    'serve'
];
function scriptStart(own) {
    const found = start_names.flatMap((name) => {
        const script = own.scripts.get(name);
        if (!script)
            return [];
        const commands = unwrap(own, name) ?? wholeScript(script);
        return startOf(commands.map((command) => runBy(own, command)));
    });
    return found.find(({ role }) => role === 'start') ?? found.find(({ role }) => role === 'preview') ?? found[0];
}
function wholeScript({ value, reason }) {
    const [first] = chainOf(value.replace(/[;|&<>`$()].*$/s, '').trim() || 'sh') ?? [];
    return [{ value: { assignments: [], words: [value], text: first?.text ?? value }, reason }];
}
function startOf(runs) {
    const last = runs.at(-1);
    if (!last)
        return [];
    const before = [...runs.slice(0, -1).flatMap(({ commands }) => commands)];
    if (!last.beside) {
        const command = last.commands.at(-1);
        return command ? [splitUp([...before, ...last.commands.slice(0, -1)], command)] : [];
    }
    const branches = last.beside.flatMap(({ name, commands }) => {
        const command = commands.at(-1);
        return command ? [{ name, ...splitUp([...before, ...last.commands, ...commands.slice(0, -1)], command) }] : [];
    });
    const starting = branches.filter(({ role }) => role === 'start');
    const main = starting.find(({ name }) => /server|api|back|web|start/.test(name ?? '')) ?? starting[0] ?? branches[0];
    if (!main)
        return [];
    const others = starting.filter((branch) => branch !== main);
    return [{ ...main, ...(others.length > 0 && { warnings: [leavesOut(main.command, others)] }) }];
}
function leavesOut({ value, reason }, others) {
    const texts = others.map(({ command }) => `\`${textOf(command.value)}\``);
    return {
        code: 'several-programs',
        message: `${reason.because} starts several programs; the image starts \`${textOf(value)}\`, not ${texts.join(' and ')}`,
        ...(reason.file !== undefined && { file: reason.file }),
        ...(reason.line !== undefined && { line: reason.line }),
        fix: 'Name the others in a Procfile, as processes of the same image'
    };
}
function splitUp(before, command) {
    const role = roleOf(command.value);
    return {
        command,
        build: before.filter(({ value }) => roleOf(value) === 'build'),
        release: before.filter(({ value }) => /^(?:release|start)$/.test(roleOf(value))),
        role: role === 'preview' || role === 'development' ? role : 'start'
    };
}
const start_entries = [
    'index',
    'server',
    'app',
    'main',
    'src/index',
    'src/server',
    'src/app',
    'src/main',
    'bin/www',
    'server/index',
    'bot',
    'src/bot'
];
const start_endings = ['.js', '.mjs', '.cjs'];
async function entryFile(app, own, isBuilt = false) {
    for (const key of ['main', 'module']) {
        const named = own?.manifest.text(key)?.replace(/^\.\//, '');
        if (!own || named === undefined)
            continue;
        const there = await firstThere(app, [named, `${named}.js`, `${named}/index.js`]);
        const made = isBuilt && /\.[cm]?js$/.test(named) && (await sourceFile(app, named)) ? named : undefined;
        const file = there ?? made;
        if (file !== undefined && /\.[cm]?js$/.test(file))
            return (0,draft/* reasoned */.u)(file, `\`${key}\` is ${file}`, { file: own.file, ...lineOf(own.manifest, key) });
    }
    const candidates = start_entries.flatMap((name) => (name === 'bin/www' ? [name] : start_endings.map((ending) => name + ending)));
    const file = await firstThere(app, candidates);
    return file === undefined ? undefined : (0,draft/* reasoned */.u)(file, `${file} is there`, { file });
}
async function typescriptStart(app, own) {
    const file = await firstThere(app, start_entries.flatMap((name) => [`${name}.ts`, `${name}.mts`]));
    const runner = ['tsx', 'ts-node'].find((name) => own.dependencies.has(name)) ?? 'node';
    return file === undefined ? undefined : (0,draft/* reasoned */.u)(`${runner} ${file}`, `${file} is there`, { file });
}

;// CONCATENATED MODULE: ./src/providers/node/elsewhere.ts



const others = /^(?:deno|python[\d.]*|uvicorn|gunicorn|hypercorn|flask|uv|poetry|pipenv|php|composer|ruby|rails|rackup|puma|bundle|bin\/rails|go|cargo|java|mvn|\.\/mvnw|gradle|\.\/gradlew|dotnet|mix|iex|docker|docker-compose)$/;
async function startedElsewhere(app, own) {
    const script = scriptStart(own);
    if (script) {
        const { value, reason } = script.command;
        return others.test(value.words[0] ?? '') ? reason : undefined;
    }
    const file = await firstThere(app, ['deno.json', 'deno.jsonc']);
    const manifest = file === undefined ? undefined : await app.manifest(file);
    const task = ['start', 'serve', 'prod', 'preview'].find((name) => manifest?.get('tasks', name) !== undefined);
    if (!manifest || file === undefined || task === undefined)
        return undefined;
    return { because: `The task \`${task}\` starts it`, file, ...lineOf(manifest, 'tasks', task) };
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/common.ts


function site(site, because) {
    return {
        static: site,
        outputs: [site.root],
        dependencies: 'none',
        onlyOutputs: true,
        ...(because && { because })
    };
}
function alwaysSite(it) {
    return () => Promise.resolve(site(it));
}
function bundled(outputs, start, more = {}) {
    return { start, outputs, dependencies: 'none', onlyOutputs: true, ...more };
}
function refusal(what, fix, where) {
    const trouble = {
        what,
        fix,
        ...(where?.file !== undefined && {
            where: { file: where.file, ...(where.line !== undefined && { line: where.line }) }
        })
    };
    return { trouble, ...(where && { because: where }) };
}
const buildScripts = ['build:prod', 'build:production', 'build', 'generate', 'compile'];
function buildCommands({ own }) {
    return buildScripts.flatMap((name) => {
        const script = own.scripts.get(name);
        if (!script)
            return [];
        return unwrap(own, name)?.map(({ value }) => value.words.join(' ')) ?? [script.value];
    });
}
function buildsBy({ own }, pattern) {
    for (const name of buildScripts) {
        const script = own.scripts.get(name);
        const commands = script && (unwrap(own, name)?.map(({ value }) => value.words.join(' ')) ?? [script.value]);
        if (commands?.some((command) => pattern.test(command.slice(0, 2000))))
            return script?.reason;
    }
    return undefined;
}
function folderOption(facts, command, ...options) {
    for (const text of buildCommands(facts)) {
        if (!command.test(text))
            continue;
        const words = text.slice(0, 2000).split(/[\s=]+/);
        const at = words.findIndex((word) => options.includes(word));
        const value = at < 0 ? undefined : words[at + 1]?.replace(/^["']|["']$/g, '');
        const folder = value === undefined ? undefined : (0,paths/* normalise */.j7)(value);
        if (folder)
            return folder;
    }
    return undefined;
}
function folderArgument(facts, command) {
    for (const text of buildCommands(facts)) {
        const words = command.exec(text.slice(0, 2000))?.[0];
        if (words === undefined)
            continue;
        const [next = ''] = text.slice(words.length).trim().split(/\s+/);
        return next.startsWith('-') ? '' : ((0,paths/* normalise */.j7)(next) ?? '');
    }
    return '';
}
function lowest(dependency) {
    const found = /^(?:npm:@?[^@]+@)?[\^~>=v\s]*(\d{1,6})(?:\.(\d{1,6}))?/.exec(dependency?.range ?? '');
    return found ? [Number(found[1]), Number(found[2] ?? 0)] : undefined;
}
function isFrom(dependency, major, minor = 0) {
    const version = lowest(dependency);
    return !version || version[0] > major || (version[0] === major && version[1] >= minor);
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/angular.ts



const angular = {
    id: 'angular',
    name: 'Angular',
    packages: ['@angular/core'],
    files: ['angular.json', '.angular.json'],
    supersedes: ['vite', 'express', 'storybook'],
    build: 'ng build',
    makes: { by: /^ng (?:build|run)\b/, outputs: async (facts) => (await serve(facts))?.outputs ?? ['dist'] },
    ownStart: /^ng\b|^node (?:\.\/)?dist\/\S+\/server\/(?:server\.mjs|main\.js)/,
    cacheDirectories: ['.angular/cache'],
    port: 4000,
    serve
};
async function serve(facts) {
    const { app, own } = facts;
    const file = (await app.has('angular.json')) ? 'angular.json' : '.angular.json';
    const workspace = await app.manifest(file);
    const target = workspace && targetOf(facts, workspace);
    if (!workspace || !target)
        return undefined;
    const { project, keys, builder } = target;
    const options = [...keys, 'options'];
    const because = {
        because: `${file} says where \`${project}\` is built`,
        file,
        ...lineOf(workspace, ...options, 'outputPath')
    };
    const base = folderOf(workspace, options) ?? `dist/${project}`;
    if (!/:application$/.test(builder))
        return older(workspace, project, base, because);
    const inner = workspace.get(...options, 'outputPath', 'browser');
    const browser = typeof inner === 'string' ? inner : 'browser';
    const server = workspace.text(...options, 'outputPath', 'server') ?? 'server';
    const ssr = workspace.get(...options, 'ssr');
    const isStatic = workspace.text(...options, 'outputMode') === 'static';
    const rendersOnServer = ssr !== undefined && ssr !== false && !isStatic;
    if (!rendersOnServer) {
        const root = browser === '' ? base : `${base}/${browser}`;
        return site({ root, ...(!isStatic && { fallback: 'index.html' }) }, because);
    }
    return {
        because: { ...because, ...lineOf(workspace, ...options, 'ssr') },
        start: `node ${base}/${server}/server.mjs`,
        outputs: [base],
        port: 4000,
        dependencies: isFrom(own.dependencies.get('@angular/core'), 17) ? 'production' : 'all'
    };
}
function folderOf(workspace, options) {
    const text = workspace.text(...options, 'outputPath') ?? workspace.text(...options, 'outputPath', 'base');
    return text === undefined ? undefined : (0,paths/* normalise */.j7)(text);
}
function older(workspace, project, base, because) {
    const server = ['architect', 'targets']
        .map((key) => ['projects', project, key, 'server', 'options'])
        .find((keys) => workspace.table(...keys));
    const folder = server && folderOf(workspace, server);
    if (folder === undefined)
        return site({ root: base, fallback: 'index.html' }, because);
    return { because, start: `node ${folder}/main.js`, outputs: [base, folder], port: 4000 };
}
function targetOf(facts, workspace) {
    const names = Object.keys(workspace.table('projects') ?? {});
    const targets = names.flatMap((project) => ['architect', 'targets'].flatMap((key) => {
        const keys = ['projects', project, key, 'build'];
        const builder = workspace.text(...keys, 'builder') ?? workspace.text(...keys, 'executor');
        const isLibrary = workspace.text('projects', project, 'projectType') === 'library';
        return builder === undefined || isLibrary ? [] : [{ project, keys, builder }];
    }));
    const words = buildCommands(facts)
        .filter((command) => /^ng build\b/.test(command))
        .flatMap((command) => command.split(/\s+/));
    return (targets.find(({ project }) => words.includes(project)) ??
        targets.find(({ project }) => project === workspace.text('defaultProject')) ??
        targets[0]);
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/cms.ts

async function strapi({ app }) {
    return {
        start: 'strapi start',
        port: 1337,
        variables: { HOST: '0.0.0.0' },
        demands: await demandedBy(app, ['server', 'admin', 'plugins', 'middlewares', 'api']),
        writable: ['public/uploads', '.tmp']
    };
}
const call = /\benv(?:\.\w+)?\(\s*['"](\w+)['"]\s*(\)|,)/g;
async function demandedBy(app, names) {
    const found = new Set();
    for (const name of names) {
        for (const ending of ['js', 'ts']) {
            const text = await app.read(`config/${name}.${ending}`);
            for (const [, variable = '', end] of text?.matchAll(call) ?? [])
                if (end === ')')
                    found.add(variable);
        }
    }
    return [...found].sort();
}
async function medusa({ own }) {
    const isSecond = isFrom(own.dependencies.get('@medusajs/medusa'), 2);
    const common = { port: 9000, demands: ['COOKIE_SECRET', 'DATABASE_URL', 'JWT_SECRET'] };
    return Promise.resolve(isSecond
        ? {
            ...common,
            start: 'cd .medusa/server && medusa start',
            release: 'cd .medusa/server && medusa db:migrate',
            outputs: ['.medusa/server']
        }
        : { ...common, start: 'medusa start', release: 'medusa migrations run' });
}
async function keystone({ app }) {
    const migrates = await app.hasFolder('migrations');
    return {
        start: 'keystone start',
        ...(migrates && { release: 'keystone prisma migrate deploy' }),
        port: 3000,
        demands: ['DATABASE_URL']
    };
}
const cms = [
    {
        id: 'strapi',
        name: 'Strapi',
        packages: ['@strapi/strapi', 'strapi'],
        supersedes: ['koa', 'vite', 'express'],
        build: 'strapi build',
        ownStart: /^(?:strapi\b|node (?:\.\/)?server\.js$)/,
        port: 1337,
        serve: strapi
    },
    {
        id: 'keystone',
        name: 'Keystone',
        packages: ['@keystone-6/core'],
        supersedes: ['next', 'express', 'vite'],
        build: 'keystone build',
        ownStart: /^keystone\b/,
        port: 3000,
        serve: keystone
    },
    {
        id: 'medusa',
        name: 'Medusa',
        packages: ['@medusajs/medusa'],
        supersedes: ['express', 'vite'],
        build: 'medusa build',
        ownStart: /^medusa\b/,
        port: 9000,
        serve: medusa
    },
    {
        id: 'directus',
        name: 'Directus',
        packages: ['directus'],
        supersedes: ['express'],
        ownStart: /^directus\b/,
        port: 8055,
        serve: () => Promise.resolve({
            start: 'directus start',
            release: 'directus bootstrap',
            port: 8055,
            outputs: [],
            demands: ['SECRET'],
            writable: ['uploads', 'database']
        })
    },
    {
        id: 'ghost',
        name: 'Ghost',
        packages: ['ghost'],
        supersedes: ['express'],
        ownStart: /^ghost\b/,
        port: 2368,
        serve: () => Promise.resolve({
            start: 'node node_modules/ghost/index.js',
            port: 2368,
            outputs: [],
            variables: { server__host: '0.0.0.0' },
            demands: ['url'],
            writable: ['content']
        })
    },
    {
        id: 'payload',
        name: 'Payload',
        packages: ['payload'],
        supersedes: ['express', 'vite'],
        build: 'payload build',
        port: 3000
    }
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks/full-stack.ts



async function reactRouter(facts) {
    const config = await config_readConfig(facts.app, withEndings('react-router.config'));
    const folder = folderAt(config, 'buildDirectory')?.value ?? 'build';
    const ssr = flagAt(config, 'ssr');
    if (ssr?.value === false)
        return site({ root: `${folder}/client`, fallback: 'index.html', immutable: ['assets'] }, ssr.evidence);
    return served(facts, '@react-router/serve', `react-router-serve ./${folder}/server/index.js`, [folder]);
}
async function remix(facts) {
    const vite = await config_readConfig(facts.app, withEndings('vite.config'));
    const calls = vite ? callsOf(vite, 'remix') : [];
    const ssr = calls.map((call) => vite && optionOf(vite, call, 'ssr')).find((value) => value !== undefined);
    if (vite && ssr?.kind === 'flag' && !ssr.flag) {
        return site({ root: 'build/client', fallback: 'index.html', immutable: ['assets'] }, saying(vite, ssr, ['ssr']));
    }
    if (vite)
        return served(facts, '@remix-run/serve', 'remix-serve ./build/server/index.js', ['build']);
    const isFirst = (lowest(facts.own.dependencies.get('@remix-run/react')) ?? [2])[0] < 2;
    return served(facts, '@remix-run/serve', isFirst ? 'remix-serve build' : 'remix-serve build/index.js', [
        'build',
        'public/build'
    ]);
}
function served({ own }, server, start, outputs) {
    if (own.dependencies.has(server))
        return { start, outputs, port: 3000, variables: { HOST: '0.0.0.0' } };
    return refusal(`Nothing serves the app: \`${server}\` is not a dependency and no start script names a server`, `Add ${server}, and the script "start": "${start}"`, { because: 'The manifest', file: own.file });
}
const astroRow = {
    id: 'astro',
    name: 'Astro',
    packages: ['astro'],
    supersedes: ['vite', 'storybook'],
    build: 'astro build',
    makes: { by: /^astro (?:build|check|sync)\b/, outputs: async (facts) => (await astro(facts)).outputs ?? ['dist'] },
    ownStart: /^astro(?: (?:dev|start|preview)\b|$)|^node (?:\.\/)?dist\/server\/entry\.mjs/,
    port: 4321,
    serve: astro
};
async function astro(facts) {
    const config = await config_readConfig(facts.app, withEndings('astro.config'));
    const root = folderAt(config, 'outDir')?.value ?? 'dist';
    const output = textAt(config, 'output');
    const adapter = config && find(config, 'adapter');
    const name = config && packageOf(config, adapter);
    const because = config && adapter && saying(config, adapter, ['adapter']);
    if (!config || !adapter || !because) {
        if (output && output.value !== 'static') {
            return refusal(`Astro renders on a server (\`output: '${output.value}'\`), but no adapter is set`, "Run `npx astro add node`, which adds `adapter: node({ mode: 'standalone' })`", output.evidence);
        }
        return site({ root, immutable: [textAt(config, 'build', 'assets')?.value ?? '_astro'] }, output?.evidence);
    }
    if (name === '@astrojs/node') {
        const mode = optionOf(config, adapter, 'mode');
        if (mode?.kind === 'text' && mode.text === 'middleware') {
            return {
                ...refusal('The adapter of Astro only makes a middleware, and no start script names a server that uses it', "Use `mode: 'standalone'`, or add a start script with your server", because),
                outputs: [root]
            };
        }
        return {
            because,
            start: `node ./${root}/server/entry.mjs`,
            outputs: [root],
            port: 4321,
            variables: { HOST: '0.0.0.0' }
        };
    }
    return refusal(`The adapter \`${name ?? 'of Astro'}\` makes something for another platform, not a server that runs in a container`, 'Run `npx astro add node` for a server, or remove the adapter for a static site', because);
}
const origin = {
    code: 'origin-needed',
    message: 'Behind a proxy SvelteKit refuses forms unless it knows the address of the site',
    fix: 'Set ORIGIN=https://your-address when the container runs'
};
async function svelteKit(facts) {
    const config = await config_readConfig(facts.app, withEndings('svelte.config'));
    const vite = await config_readConfig(facts.app, withEndings('vite.config'));
    const inVite = vite &&
        callsOf(vite, 'sveltekit')
            .map((call) => optionOf(vite, call, 'adapter'))
            .find((value) => value !== undefined);
    const inOwn = config && find(config, 'kit', 'adapter');
    const [file, adapter] = config && inOwn ? [config, inOwn] : [vite, inVite];
    const because = file && adapter && saying(file, adapter, ['adapter']);
    const name = file && packageOf(file, adapter);
    if (!file || !adapter || !because) {
        return refusal('SvelteKit has no adapter, so its build makes nothing that can run', 'Add @sveltejs/adapter-node to svelte.config.js', {
            because: 'The configuration',
            file: config?.file ?? facts.own.file
        });
    }
    switch (name) {
        case '@sveltejs/adapter-node': {
            const out = outOf(file, adapter, 'out') ?? 'build';
            return { because, start: `node ${out}`, outputs: [out], port: 3000, warnings: [at(origin, because)] };
        }
        case '@sveltejs/adapter-static': {
            const fallback = optionOf(file, adapter, 'fallback');
            const root = outOf(file, adapter, 'pages') ?? 'build';
            return site({ root, ...(fallback?.kind === 'text' && { fallback: fallback.text }), immutable: ['_app/immutable'] }, because);
        }
        case '@sveltejs/adapter-auto':
            return automatic(facts, because);
        default:
            return refusal(`The adapter \`${name ?? 'of SvelteKit'}\` makes something for another platform, not a server that runs in a container`, 'Use @sveltejs/adapter-node in place of it (or @sveltejs/adapter-static, if all pages can be made in advance)', because);
    }
}
function outOf(config, adapter, key) {
    const value = optionOf(config, adapter, key);
    return value && pathIn(config.source, value)?.replace(/^\.\//, '');
}
function automatic({ own }, because) {
    if (!isFrom(own.dependencies.get('@sveltejs/adapter-auto'), 3)) {
        return refusal('The adapter `@sveltejs/adapter-auto` of this version knows no platform that is a container', 'Use @sveltejs/adapter-node in place of it', because);
    }
    const unpinned = {
        code: 'adapter-auto',
        message: '@sveltejs/adapter-auto has no adapter of its own for containers: the build installs @sveltejs/adapter-node, in no pinned version',
        fix: 'Use @sveltejs/adapter-node in place of it'
    };
    return {
        because,
        start: 'node build',
        outputs: ['build'],
        port: 3000,
        buildVariables: { GCP_BUILDPACKS: 'true' },
        warnings: [at(unpinned, because), at(origin, because)]
    };
}
function at(warning, { file, line }) {
    return { ...warning, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}
async function qwik(facts) {
    const { app, own } = facts;
    const file = await firstThere(app, withEndings('adapters/static/vite.config', 'adapters/ssg/vite.config'));
    if (file !== undefined)
        return site({ root: 'dist', immutable: ['build'] }, { because: `${file} is there`, file });
    for (const name of ['express', 'fastify', 'node-server', 'bun', 'deno']) {
        const adapter = await firstThere(app, withEndings(`adapters/${name}/vite.config`));
        if (adapter === undefined)
            continue;
        const program = name === 'bun' ? 'bun' : 'node';
        return {
            because: { because: `${adapter} is there`, file: adapter },
            start: `${program} server/entry.${name}.js`,
            outputs: ['dist', 'server'],
            port: 3000
        };
    }
    return refusal('Qwik has no adapter for a server or for files', 'Run `npm run qwik add` and choose Express or Node.js', {
        because: 'The manifest',
        file: own.file
    });
}
const fullStack = [
    {
        id: 'react-router',
        name: 'React Router',
        packages: ['@react-router/dev'],
        supersedes: ['vite', 'express', 'hono', 'storybook'],
        build: 'react-router build',
        makes: {
            by: /^react-router (?:build|typegen)\b/,
            outputs: async (facts) => (await reactRouter(facts)).outputs ?? ['build']
        },
        ownStart: /^react-router(?:-serve\b| dev\b)/,
        port: 3000,
        serve: reactRouter
    },
    {
        id: 'remix',
        name: 'Remix',
        packages: ['@remix-run/react', '@remix-run/dev'],
        supersedes: ['vite', 'express', 'hono', 'storybook'],
        build: 'remix vite:build',
        makes: { by: /^remix (?:vite:)?build\b/, outputs: async (facts) => (await remix(facts)).outputs ?? ['build'] },
        ownStart: /^remix(?:-serve\b| (?:vite:)?dev\b)/,
        port: 3000,
        serve: remix
    },
    astroRow,
    {
        id: 'sveltekit',
        name: 'SvelteKit',
        packages: ['@sveltejs/kit'],
        when: (facts) => Promise.resolve(buildCommands(facts).every((command) => !/^svelte-package\b/.test(command)) || buildsBy(facts, /^vite build\b/)
            ? { because: 'It is an app' }
            : undefined),
        supersedes: ['vite', 'storybook'],
        build: 'vite build',
        makes: {
            by: /^(?:vite build|svelte-kit (?:build|sync))\b/,
            outputs: async (facts) => (await svelteKit(facts)).outputs ?? ['build']
        },
        ownStart: /^(?:vite\b|svelte-kit\b|node (?:\.\/)?build(?:\/index\.js|\/)?$)/,
        port: 3000,
        serve: svelteKit
    },
    {
        id: 'qwik',
        name: 'Qwik',
        packages: ['@builder.io/qwik-city', '@qwik.dev/router'],
        supersedes: ['vite', 'express', 'fastify', 'storybook'],
        build: 'qwik build',
        makes: { by: /^(?:qwik|vite) build\b/, outputs: () => Promise.resolve(['dist', 'server']) },
        ownStart: /^vite\b/,
        port: 3000,
        serve: qwik
    }
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks/next.ts



const immutable = ['_next/static'];
const variables = { NEXT_TELEMETRY_DISABLED: '1' };
const next = {
    id: 'next',
    name: 'Next.js',
    packages: ['next'],
    supersedes: ['vite', 'payload', 'storybook'],
    build: 'next build',
    makes: { by: /^next build\b/, outputs: async (facts) => [await distFolder(facts)] },
    ownStart: /^(?:next(?: start| dev| -|$)|node (?:\.\/)?[\w./-]*\/standalone\/\S*server\.js)/,
    cacheDirectories: ['.next/cache'],
    port: 3000,
    serve: next_serve
};
async function next_configOf({ app }) {
    return config_readConfig(app, withEndings('next.config'));
}
async function distFolder(facts) {
    return folderAt(await next_configOf(facts), 'distDir')?.value ?? '.next';
}
async function next_serve(facts) {
    const config = await next_configOf(facts);
    const output = config && find(config, 'output');
    const dist = await distFolder(facts);
    const because = config && output && saying(config, output, ['output']);
    const exported = buildsBy(facts, /^next export\b/);
    if (output?.kind === 'text' && output.text === 'export')
        return site({ root: dist === '.next' ? 'out' : dist, immutable }, because);
    if (exported)
        return site({ root: folderOption(facts, /^next export\b/, '-o', '--outdir') ?? 'out', immutable }, exported);
    const warnings = because && output?.kind === 'unknown' && output.texts.includes('export') ? [undecided(because)] : [];
    const stated = output?.kind === 'text' && output.text === 'standalone';
    if (stated || isFrom(facts.own.dependencies.get('next'), 12, 2)) {
        return standalone(facts, config, dist, warnings, stated ? because : undefined);
    }
    return { start: 'next start', outputs: [dist], port: 3000, variables, warnings };
}
function undecided({ file, line }) {
    return {
        code: 'unclear-configuration',
        message: `Whether Next.js exports files depends on something that is not known before the build; the plan is for a server`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: "Write `output: 'export'` without a condition if it is a static site"
    };
}
async function standalone(facts, config, dist, warnings, because) {
    const { app, own, workspace } = facts;
    const inner = innerFolder(config, workspace?.folder?.value ?? '');
    const root = `${dist}/standalone`;
    const server = (0,paths/* join */.fj)(root, inner).replace(/\/$/, '');
    const generates = ['next-sitemap', 'next-pwa', '@ducanh2912/next-pwa', '@serwist/next'].some((name) => own.dependencies.has(name));
    const hasPublic = await app.hasFolder('public');
    const up = inner === '' || isFrom(own.dependencies.get('next'), 16)
        ? undefined
        : inner
            .split('/')
            .map(() => '..')
            .join('/');
    return bundled([root], `node ${server}/server.js`, {
        ...(because && { because }),
        port: 3000,
        variables: { ...variables, HOSTNAME: '0.0.0.0' },
        buildVariables: {
            ...(!because && { NEXT_PRIVATE_STANDALONE: 'true' }),
            ...(up !== undefined && { NEXT_PRIVATE_OUTPUT_TRACE_ROOT: up })
        },
        afterBuild: [
            `cp -r ${dist}/static ${server}/${dist}/static`,
            ...(hasPublic
                ? [`cp -r public ${server}/public`]
                : generates
                    ? [`if [ -d public ]; then cp -r public ${server}/; fi`]
                    : [])
        ],
        writable: [`${server}/${dist}/cache`],
        ...(own.dependencies.has('payload') && { demands: ['PAYLOAD_SECRET'] }),
        warnings
    });
}
function innerFolder(config, folder) {
    const set = config && (find(config, 'outputFileTracingRoot') ?? find(config, 'experimental', 'outputFileTracingRoot'));
    const path = config && set && pathIn(config.source, set);
    if (path === undefined)
        return folder;
    const ups = path.split('/').filter((step) => step === '..').length;
    return folder
        .split('/')
        .slice(ups === 0 ? folder.length : -ups)
        .join('/');
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/nitro.ts



const forNode = /^(?:node(?:[-_]server|[-_]cluster)?|heroku|render(?:[-_]com)?|digital[-_]ocean|koyeb|flight[-_]control|zeabur|zerops|platform[-_]sh|clever[-_]cloud|standard)$/;
const forFiles = /^(?:static|github[-_]pages|gitlab[-_]pages|.*[-_]static)$/;
function byNitro(preset, immutable) {
    if (preset && forFiles.test(preset.value))
        return site({ root: '.output/public', immutable }, preset.evidence);
    if (preset && /^bun$/.test(preset.value))
        return bundled(['.output'], 'bun .output/server/index.mjs', { port: 3000, because: preset.evidence });
    if (preset && !forNode.test(preset.value)) {
        return refusal(`The preset \`${preset.value}\` makes no server that runs in a container`, 'Remove the preset, or set it to `node-server`', preset.evidence);
    }
    return bundled(['.output'], 'node .output/server/index.mjs', {
        port: 3000,
        variables: { HOST: '0.0.0.0' },
        ...(preset && { because: preset.evidence })
    });
}
function presetOf(facts, config, ...paths) {
    for (const path of paths) {
        const stated = textAt(config, ...path);
        if (stated)
            return stated;
    }
    const script = facts.own.scripts.get('build');
    const value = /(?:NITRO_PRESET=|--preset[ =])["']?([\w-]+)/.exec(script?.value.slice(0, 2000) ?? '')?.[1];
    return script && value !== undefined ? { value, evidence: script.reason } : undefined;
}
async function nuxt(facts) {
    const config = await config_readConfig(facts.app, withEndings('nuxt.config'));
    const generates = buildsBy(facts, /^nux[ti] generate\b/);
    const onlyClient = flagAt(config, 'ssr')?.value === false || textAt(config, 'mode')?.value === 'spa';
    const fallback = onlyClient ? { fallback: '200.html' } : {};
    const immutable = ['_nuxt'];
    if (isFrom(facts.own.dependencies.get('nuxt') ?? facts.own.dependencies.get('nuxt3'), 3)) {
        if (generates)
            return site({ root: '.output/public', ...fallback, immutable }, generates);
        return byNitro(presetOf(facts, config, ['nitro', 'preset']), immutable);
    }
    const target = textAt(config, 'target');
    if (generates || target?.value === 'static') {
        const root = folderAt(config, 'generate', 'dir')?.value ?? 'dist';
        return {
            ...site({ root, ...fallback, immutable }, generates ?? target?.evidence),
            ...(!generates && { afterBuild: ['nuxt generate'] })
        };
    }
    return {
        start: 'nuxt start',
        outputs: [folderAt(config, 'buildDir')?.value ?? '.nuxt'],
        port: 3000,
        variables: { HOST: '0.0.0.0' }
    };
}
const nuxtRow = {
    id: 'nuxt',
    name: 'Nuxt',
    packages: ['nuxt', 'nuxt3', 'nuxt-edge', 'nuxt-ts'],
    supersedes: ['vite', 'nitro', 'vue-cli', 'storybook'],
    build: 'nuxt build',
    ownStart: /^(?:nuxt|nuxi|nuxt-ts)(?: (?:start|preview|dev)\b|$)|^node (?:\.\/)?\.output\/server\/index\.mjs/,
    makes: { by: /^nux[ti] build\b/, outputs: async (facts) => (await nuxt(facts)).outputs ?? [] },
    port: 3000,
    serve: nuxt
};
async function tanstack(facts) {
    const { app, own } = facts;
    const vite = await config_readConfig(app, withEndings('vite.config'));
    const nitro = ['nitro', 'nitropack', 'vinxi', '@tanstack/nitro-v2-vite-plugin'].find((name) => own.dependencies.has(name));
    const platform = ['@cloudflare/vite-plugin', '@netlify/vite-plugin-tanstack-start'].find((name) => own.dependencies.has(name));
    const spa = vite &&
        callsOf(vite, 'tanstackStart')
            .map((call) => optionOf(vite, call, 'spa'))
            .find((value) => value !== undefined);
    if (vite && spa && spaIsOn(vite, spa)) {
        return site({ root: 'dist/client', fallback: '_shell.html', immutable: ['assets'] }, saying(vite, spa, ['spa']));
    }
    if (nitro !== undefined)
        return byNitro(undefined, ['assets']);
    return refusal(platform === undefined
        ? 'TanStack Start makes a handler, but nothing that listens'
        : `\`${platform}\` makes something for another platform, not a server that runs in a container`, 'Add the plugin `nitro()` of nitro to vite.config.ts, or a start script with a server', { because: 'The configuration', file: vite?.file ?? own.file });
}
function spaIsOn({ source }, spa) {
    if (spa.kind === 'flag')
        return spa.flag;
    const enabled = spa.kind === 'table' ? entryOf(source, spa.at, 'enabled') : spa;
    return enabled === undefined || (enabled.kind === 'flag' && enabled.flag);
}
async function nitro(facts) {
    const config = await config_readConfig(facts.app, [
        ...withEndings('nitro.config'),
        ...withEndings('app.config'),
        ...withEndings('vite.config')
    ]);
    return byNitro(presetOf(facts, config, ['preset'], ['server', 'preset'], ['nitro', 'preset']), [
        '_build/assets',
        'assets'
    ]);
}
const onNitro = [
    nuxtRow,
    {
        id: 'solid-start',
        name: 'SolidStart',
        packages: ['@solidjs/start'],
        supersedes: ['vite', 'nitro', 'storybook'],
        build: 'vinxi build',
        ownStart: /^(?:vinxi|vite)\b|^node (?:\.\/)?\.output\//,
        port: 3000,
        serve: nitro
    },
    {
        id: 'tanstack-start',
        name: 'TanStack Start',
        packages: ['@tanstack/react-start', '@tanstack/solid-start', '@tanstack/vue-start', '@tanstack/start'],
        supersedes: ['vite', 'nitro', 'storybook'],
        build: 'vite build',
        makes: { by: /^vite build\b/, outputs: () => Promise.resolve(['dist']) },
        ownStart: /^(?:vinxi|vite)\b|^node (?:\.\/)?\.output\//,
        port: 3000,
        serve: tanstack
    },
    {
        id: 'analog',
        name: 'Analog',
        packages: ['@analogjs/platform'],
        supersedes: ['vite', 'angular', 'nitro', 'storybook'],
        build: 'vite build',
        ownStart: /^(?:vite|ng)\b|^node (?:\.\/)?dist\/analog\//,
        port: 3000,
        serve: () => Promise.resolve(bundled(['dist/analog'], 'node dist/analog/server/index.mjs', { port: 3000, variables: { HOST: '0.0.0.0' } }))
    },
    {
        id: 'nitro',
        name: 'Nitro',
        packages: ['nitropack', 'nitro'],
        supersedes: ['vite'],
        build: 'nitro build',
        ownStart: /^nitro(?:pack)?\b|^node (?:\.\/)?\.output\//,
        port: 3000,
        serve: nitro
    }
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks/servers.ts



async function nest({ app, own }) {
    const cli = await app.manifest('nest-cli.json');
    const entry = cli?.text('entryFile') ?? 'main';
    const isSeveral = cli?.get('monorepo') === true;
    const root = cli?.text('root');
    const file = isSeveral && root !== undefined ? `dist/${root}/${entry}.js` : `dist/${entry}.js`;
    const line = cli?.line('root');
    return {
        start: `node ${file}`,
        outputs: ['dist'],
        because: isSeveral
            ? { because: 'nest-cli.json names the app', file: 'nest-cli.json', ...(line !== undefined && { line }) }
            : (own.dependencies.get('@nestjs/core')?.evidence ?? { because: 'package.json is there', file: own.file })
    };
}
async function adonis({ app, own }) {
    const isNew = isFrom(own.dependencies.get('@adonisjs/core'), 6);
    const file = isNew || (await app.has('bin/server.ts')) ? 'bin/server.js' : 'server.js';
    return {
        start: `node build/${file}`,
        outputs: ['build'],
        port: 3333,
        variables: { HOST: '0.0.0.0' },
        demands: ['APP_KEY']
    };
}
async function feathers({ app }) {
    const config = await app.manifest('config/default.json');
    const port = config?.get('port');
    const number = typeof port === 'number' ? port : Number(config?.text('port'));
    const line = config?.line('port');
    const entry = await firstThere(app, ['src/index.js', 'lib/index.js']);
    if (entry === undefined)
        return undefined;
    return {
        start: `node ${entry}`,
        outputs: [],
        ...(number > 0 && {
            port: {
                value: number,
                reason: {
                    because: 'config/default.json says the port',
                    file: 'config/default.json',
                    ...(line !== undefined && { line })
                }
            }
        })
    };
}
async function meteor({ own }) {
    return Promise.resolve(refusal('Meteor is not supported: its build needs the tool `meteor`, which no package manager of Node.js brings', "Run `meteor build --directory` in your workflow and name the folder `bundle` with `context`, or use Meteor's own image with a Dockerfile", { because: 'Meteor', file: own.file }));
}
function client(what) {
    return ({ own }) => Promise.resolve(refusal(`This is ${what}: there is nothing to run on a server`, 'Name the folder of a server or a web app with `context`', {
        because: 'The manifest',
        file: own.file
    }));
}
function plain(id, name, packages, port = 3000) {
    return { id, name, packages, port };
}
const electronConfig = withEndings('electron.vite.config', 'forge.config');
const servers_servers = [
    {
        id: 'electron',
        name: 'Electron',
        packages: ['electron', 'electron-prebuilt', 'electron-nightly'],
        supersedes: ['vite', 'react-scripts', 'vue-cli', 'parcel', 'angular', 'express', 'storybook'],
        when: async ({ app, own }) => {
            const config = await config_readConfig(app, electronConfig);
            const main = own.manifest.text('main');
            const starts = own.scripts.get('start')?.value ?? '';
            if (config)
                return { because: `${config.file} is there`, file: config.file };
            if (/\belectron(?:-forge|-vite)?\b/.test(starts) || main !== undefined)
                return own.dependencies.get('electron')?.evidence;
            return undefined;
        },
        ownStart: /\belectron/,
        serve: client('a desktop app (Electron)')
    },
    {
        id: 'react-native',
        name: 'React Native',
        packages: ['react-native'],
        without: ['expo', 'react-native-web', 'next', 'vite', 'react-scripts'],
        ownStart: /^(?:react-native|metro)\b/,
        serve: client('an app for phones (React Native)')
    },
    {
        id: 'meteor',
        name: 'Meteor',
        packages: [],
        files: ['.meteor/release', '.meteor/packages'],
        supersedes: ['express', 'vite', 'storybook'],
        ownStart: /^meteor\b/,
        serve: meteor
    },
    {
        id: 'nest',
        name: 'NestJS',
        packages: ['@nestjs/core'],
        supersedes: ['express', 'fastify', 'vite', 'storybook'],
        build: 'nest build',
        makes: { by: /^nest build\b/, outputs: () => Promise.resolve(['dist']) },
        ownStart: /^nest\b/,
        port: 3000,
        serve: nest
    },
    {
        id: 'adonis',
        name: 'AdonisJS',
        packages: ['@adonisjs/core'],
        supersedes: ['vite'],
        build: 'node ace build',
        makes: { by: /^node ace build\b/, outputs: () => Promise.resolve(['build']) },
        ownStart: /^node (?:ace\b|(?:\.\/)?(?:build\/)?(?:bin\/)?server\.js)/,
        port: 3333,
        serve: adonis
    },
    {
        id: 'feathers',
        name: 'Feathers',
        packages: ['@feathersjs/feathers'],
        supersedes: ['express', 'koa'],
        port: 3030,
        serve: feathers
    },
    plain('express', 'Express', ['express']),
    plain('fastify', 'Fastify', ['fastify', 'fastify-cli']),
    plain('koa', 'Koa', ['koa']),
    plain('hono', 'Hono', ['hono']),
    plain('elysia', 'Elysia', ['elysia']),
    plain('hapi', 'hapi', ['@hapi/hapi', 'hapi']),
    plain('apollo', 'Apollo Server', ['@apollo/server', 'apollo-server'], 4000),
    plain('sails', 'Sails', ['sails'], 1337),
    plain('socket.io', 'Socket.IO', ['socket.io']),
    plain('slack-bolt', 'Slack Bolt', ['@slack/bolt']),
    {
        id: 'bot',
        name: 'Bot',
        packages: [
            ...['discord.js', '@discordjs/core', 'eris', 'oceanic.js', '@sapphire/framework', 'discord-akairo'],
            ...['telegraf', 'grammy', 'node-telegram-bot-api', '@slack/rtm-api', '@slack/socket-mode'],
            ...['whatsapp-web.js', '@whiskeysockets/baileys', 'tmi.js', 'matrix-bot-sdk', 'twit', 'mineflayer']
        ],
        kind: 'worker'
    }
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks/sites.ts




async function docsFolder(facts, command, own) {
    const named = folderArgument(facts, command);
    if (named !== '')
        return named;
    for (const folder of ['', 'docs', 'src', 'doc', 'website'])
        if (await facts.app.hasFolder((0,paths/* join */.fj)(folder, own)))
            return folder;
    return 'docs';
}
async function vitepress(facts) {
    const folder = await docsFolder(facts, /^vitepress build/, '.vitepress');
    const config = await config_readConfig(facts.app, withEndings((0,paths/* join */.fj)(folder, '.vitepress/config'), (0,paths/* join */.fj)(folder, '.vitepress/config/index')));
    const out = folderOption(facts, /^vitepress build/, '--outDir');
    const set = folderAt(config, 'outDir');
    const assets = textAt(config, 'assetsDir')?.value ?? 'assets';
    return site({ root: out ?? (set ? (0,paths/* join */.fj)(folder, set.value) : (0,paths/* join */.fj)(folder, '.vitepress/dist')), immutable: [assets] }, set?.evidence);
}
async function vuepress(facts) {
    const folder = await docsFolder(facts, /^vuepress build/, '.vuepress');
    const config = await config_readConfig(facts.app, withEndings((0,paths/* join */.fj)(folder, '.vuepress/config')));
    const set = folderAt(config, 'dest');
    const out = folderOption(facts, /^vuepress build/, '--dest', '-d');
    return site({ root: out ?? set?.value ?? (0,paths/* join */.fj)(folder, '.vuepress/dist'), immutable: ['assets'] }, set?.evidence);
}
async function eleventy(facts) {
    const config = await config_readConfig(facts.app, [...withEndings('eleventy.config'), '.eleventy.js']);
    const set = folderAt(config, 'dir', 'output');
    const out = folderOption(facts, /\beleventy\b/, '--output');
    return site({ root: out ?? set?.value ?? '_site' }, set?.evidence);
}
async function hexo({ app }) {
    const config = await app.manifest('_config.yml');
    return site({ root: config?.text('public_dir') ?? 'public' });
}
async function docusaurus(facts) {
    return Promise.resolve(site({ root: folderOption(facts, /^docusaurus build\b/, '--out-dir') ?? 'build', immutable: ['assets'] }));
}
async function vueCli(facts) {
    const config = await config_readConfig(facts.app, withEndings('vue.config'));
    const set = folderAt(config, 'outputDir');
    const root = folderOption(facts, /^vue-cli-service build\b/, '--dest') ?? set?.value ?? 'dist';
    const pages = config && find(config, 'pages');
    return site({ root, ...(!pages && { fallback: 'index.html' }), immutable: ['js', 'css', 'img', 'fonts'] }, set?.evidence);
}
function reactScripts(facts) {
    const path = /\bBUILD_PATH=["']?(?:\.\/)?([\w./-]+)/.exec(facts.own.scripts.get('build')?.value.slice(0, 2000) ?? '')?.[1];
    return Promise.resolve(site({ root: path ?? 'build', fallback: 'index.html', immutable: ['static'] }));
}
async function parcel(facts) {
    const root = folderOption(facts, /^parcel build\b/, '--dist-dir', '-d', '--out-dir') ?? 'dist';
    const pages = [...new Set([facts.own.manifest.text('source') ?? '', ...(await facts.app.find('index.html'))])];
    const isSite = pages.some((page) => page.endsWith('.html')) || buildsBy(facts, /\.html\b/);
    return isSite
        ? site({ root, ...(pages.filter((page) => page !== '').length === 1 && { fallback: 'index.html' }) })
        : undefined;
}
async function expo(facts) {
    const { app, own } = facts;
    const manifest = await app.manifest('app.json');
    const hasWeb = own.dependencies.has('react-native-web') || manifest?.table('expo', 'web') !== undefined;
    if (!hasWeb) {
        return refusal('This is an app for phones (Expo without the web): there is nothing to run on a server', 'Add react-native-web and react-dom for a web app, or name the folder of a server with `context`', { because: 'The manifest', file: own.file });
    }
    const isSingle = manifest?.text('expo', 'web', 'output') !== 'static';
    return site({ root: 'dist', ...(isSingle && { fallback: 'index.html' }), immutable: ['_expo/static'] });
}
const storybookBuilds = /^(?:storybook build|build-storybook)\b/;
const sites = [
    {
        id: 'react-scripts',
        name: 'Create React App',
        packages: ['react-scripts', '@craco/craco', 'react-app-rewired'],
        supersedes: ['storybook'],
        build: 'react-scripts build',
        makes: {
            by: /^(?:react-scripts|craco|react-app-rewired) build\b/,
            outputs: async (facts) => [(await reactScripts(facts)).static?.root ?? 'build']
        },
        ownStart: /^(?:react-scripts|craco|react-app-rewired)\b/,
        serve: reactScripts
    },
    {
        id: 'vue-cli',
        name: 'Vue CLI',
        packages: ['@vue/cli-service'],
        supersedes: ['storybook'],
        build: 'vue-cli-service build',
        makes: { by: /^vue-cli-service build\b/, outputs: async (facts) => [(await vueCli(facts)).static?.root ?? 'dist'] },
        ownStart: /^vue-cli-service\b/,
        serve: vueCli
    },
    {
        id: 'gatsby',
        name: 'Gatsby',
        packages: ['gatsby'],
        supersedes: ['storybook'],
        build: 'gatsby build',
        ownStart: /^gatsby\b/,
        cacheDirectories: ['.cache'],
        serve: alwaysSite({ root: 'public', immutable: ['static'] })
    },
    {
        id: 'docusaurus',
        name: 'Docusaurus',
        packages: ['@docusaurus/core'],
        supersedes: ['storybook'],
        build: 'docusaurus build',
        ownStart: /^docusaurus\b/,
        serve: docusaurus
    },
    {
        id: 'vitepress',
        name: 'VitePress',
        packages: ['vitepress'],
        when: builtOrFound(/^vitepress build\b/, '.vitepress'),
        supersedes: ['vite', 'storybook'],
        build: 'vitepress build',
        ownStart: /^vitepress\b/,
        serve: vitepress
    },
    {
        id: 'vuepress',
        name: 'VuePress',
        packages: ['vuepress', 'vuepress-vite', 'vuepress-webpack'],
        when: builtOrFound(/^vuepress build\b/, '.vuepress'),
        supersedes: ['vite', 'storybook'],
        build: 'vuepress build',
        ownStart: /^vuepress\b/,
        serve: vuepress
    },
    {
        id: 'eleventy',
        name: 'Eleventy',
        packages: ['@11ty/eleventy'],
        supersedes: ['vite'],
        build: 'eleventy',
        ownStart: /^(?:eleventy|npx @11ty\/eleventy)\b/,
        cacheDirectories: ['.cache'],
        serve: eleventy
    },
    { id: 'hexo', name: 'Hexo', packages: ['hexo'], build: 'hexo generate', ownStart: /^hexo\b/, serve: hexo },
    {
        id: 'gridsome',
        name: 'Gridsome',
        packages: ['gridsome'],
        build: 'gridsome build',
        ownStart: /^gridsome\b/,
        serve: alwaysSite({ root: 'dist', immutable: ['assets'] })
    },
    {
        id: 'ember',
        name: 'Ember',
        packages: ['ember-cli'],
        files: ['ember-cli-build.js', 'ember-cli-build.mjs', 'ember-cli-build.cjs'],
        supersedes: ['vite'],
        build: 'ember build --environment=production',
        ownStart: /^(?:ember|vite)\b/,
        serve: alwaysSite({ root: 'dist', fallback: 'index.html', immutable: ['assets'] })
    },
    {
        id: 'preact-cli',
        name: 'Preact CLI',
        packages: ['preact-cli'],
        build: 'preact build',
        ownStart: /^(?:preact|sirv)\b/,
        serve: alwaysSite({ root: 'build', fallback: 'index.html' })
    },
    {
        id: 'parcel',
        name: 'Parcel',
        packages: ['parcel', 'parcel-bundler'],
        makes: {
            by: /^parcel build\b/,
            outputs: (facts) => Promise.resolve([folderOption(facts, /^parcel build\b/, '--dist-dir', '-d') ?? 'dist'])
        },
        ownStart: /^parcel\b/,
        serve: parcel
    },
    {
        id: 'expo',
        name: 'Expo',
        packages: ['expo'],
        supersedes: ['react-native', 'vite'],
        build: 'expo export --platform web',
        ownStart: /^expo\b/,
        serve: expo
    },
    {
        id: 'storybook',
        name: 'Storybook',
        packages: ['storybook', '@storybook/react', '@storybook/vue3', '@storybook/html', '@storybook/web-components'],
        when: (facts) => Promise.resolve(buildsBy(facts, storybookBuilds)),
        supersedes: ['vite'],
        ownStart: /^(?:storybook|start-storybook)\b/,
        serve: (facts) => Promise.resolve(site({
            root: folderOption(facts, storybookBuilds, '-o', '--output-dir') ?? 'storybook-static',
            immutable: ['assets']
        }))
    }
];
function builtOrFound(command, folder) {
    return async (facts) => {
        const script = buildsBy(facts, command);
        if (script)
            return script;
        if (facts.own.scripts.has('build') || facts.own.scripts.has('start')) {
            return undefined;
        }
        const found = await firstThere(facts.app, withEndings(...['', 'docs', 'src'].map((inner) => (0,paths/* join */.fj)(inner, `${folder}/config`))));
        return found === undefined ? undefined : { because: `${found} is there`, file: found };
    };
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/vite.ts




const builds = /^vite build\b/;
const vite = {
    id: 'vite',
    name: 'Vite',
    packages: ['vite', 'rolldown-vite'],
    build: 'vite build',
    makes: { by: builds, outputs: async (facts) => [(await foldersOf(facts)).out] },
    ownStart: /^vite\b/,
    serve: vite_serve
};
async function foldersOf(facts) {
    const named = folderOption(facts, builds, '--config', '-c');
    const config = await config_readConfig(facts.app, [...(named === undefined ? [] : [named]), ...withEndings('vite.config')]);
    const root = folderAt(config, 'root')?.value ?? folderArgument(facts, builds);
    const out = folderOption(facts, builds, '--outDir');
    const set = folderAt(config, 'build', 'outDir');
    const isText = config && textAt(config, 'build', 'outDir') !== undefined;
    const beside = parentOf(textAt(config, 'build', 'outDir')?.value, root);
    return {
        ...(config && { config }),
        root,
        out: beside ??
            (out !== undefined
                ? (0,paths/* join */.fj)(root, out)
                : set === undefined
                    ? (0,paths/* join */.fj)(root, 'dist')
                    : isText
                        ? (0,paths/* join */.fj)(root, set.value)
                        : set.value)
    };
}
function parentOf(text, root) {
    if (text === undefined || !text.startsWith('../'))
        return undefined;
    const steps = root.split('/');
    let rest = text;
    while (rest.startsWith('../') && steps.length > 0) {
        rest = rest.slice(3);
        steps.pop();
    }
    return rest.startsWith('..') || rest === '' ? undefined : (0,paths/* join */.fj)(steps.join('/'), rest.replace(/\/+$/, ''));
}
async function vite_serve(facts) {
    const { config, root, out } = await foldersOf(facts);
    if (config && find(config, 'build', 'lib'))
        return undefined;
    const input = config && (find(config, 'build', 'rollupOptions', 'input') ?? find(config, 'build', 'rolldownOptions', 'input'));
    if (!(await facts.app.has((0,paths/* join */.fj)(root, 'index.html'))))
        return undefined;
    const assets = textAt(config, 'build', 'assetsDir')?.value ?? 'assets';
    const because = config && input && saying(config, input, ['build.rollupOptions.input']);
    const several = config && input ? entriesOf(config, input) > 1 : false;
    const appType = textAt(config, 'appType')?.value;
    const one = !several && appType !== 'mpa';
    return site({ root: out, ...(one && { fallback: 'index.html' }), immutable: [assets] }, several ? because : undefined);
}
function entriesOf({ source }, input) {
    if (input.kind === 'list')
        return input.items.length;
    if (input.kind !== 'table')
        return 1;
    const end = source.partner.get(input.at) ?? input.at;
    const keys = source.tokens.slice(input.at + 1, end).filter((_, at) => source.tokens[input.at + 2 + at]?.text === ':');
    return keys.filter(({ text }) => {
        const entry = entryRange(source, input.at, text);
        return entry && values_valueOf(source, entry.range).kind !== 'flag';
    }).length;
}

;// CONCATENATED MODULE: ./src/providers/node/frameworks/index.ts








const nodeFrameworks = [
    ...cms,
    next,
    ...onNitro,
    ...fullStack,
    angular,
    ...sites,
    vite,
    ...servers_servers
];

;// CONCATENATED MODULE: ./src/providers/node/frameworks.ts


const frameworks = nodeFrameworks.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind ?? 'web',
    when: [
        ...(row.packages.length > 0 ? [dependsOn(...row.packages)] : []),
        ...(row.files && row.files.length > 0 ? [hasFile(...row.files)] : []),
        ...(row.when ? [row.when] : [])
    ],
    ...(row.without && { notWhen: [dependsOn(...row.without)] }),
    ...(row.supersedes && { supersedes: row.supersedes }),
    start: async (facts) => {
        const served = await row.serve?.(facts);
        return { row, ...(served && { served }) };
    }
}));

;// CONCATENATED MODULE: ./src/providers/node/tools.ts
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

;// CONCATENATED MODULE: ./src/providers/node/manager-version.ts




const exact = /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/;
function managerVersion(wish) {
    const { manager, lock, said, because, atLeast } = wish;
    const named = said && exact.exec(said.version)?.[1];
    if (said && named !== undefined)
        return { value: named, reason: said.because };
    const fits = said && parseRequest(said.version, npm)?.versions;
    const releases = inOrder(manager, atLeast?.major).filter((release) => !fits || (0,releases_versions/* admits */.t5)(fits, (0,releases_versions/* parseTriple */.I$)(release)));
    const forLock = lock?.format && releases.filter((release) => reads(manager, lock, release) === true);
    const [value] = forLock && forLock.length > 0 ? forLock : releases;
    if (value === undefined || (manager.inImage && !said))
        return undefined;
    if (said && fits) {
        return { value, reason: { ...said.because, because: `${said.because.because}; ${value} fits` } };
    }
    const format = forLock && forLock.length > 0 ? lock?.format?.value : undefined;
    const why = [
        because.because,
        ...(atLeast ? [atLeast.because.because] : []),
        format === undefined
            ? `no file names a version, so ${value} is taken`
            : `${value} reads its format ${format} as it is`
    ];
    return { value, reason: { ...because, because: why.join('; ') } };
}
function inOrder({ id, preferred }, atLeast) {
    const releases = toolReleases[id] ?? [];
    const majors = preferred.filter((major) => atLeast === undefined || Number(major) >= Number(atLeast));
    const rank = (release) => {
        const found = majors.indexOf(release.slice(0, release.indexOf('.')));
        return found < 0 ? majors.length : found;
    };
    return [...releases].sort((a, b) => rank(a) - rank(b) || (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(b), (0,releases_versions/* parseTriple */.I$)(a)));
}
function reads(manager, { format }, version) {
    const row = format && manager.formats.find((one) => one.format.test(format.value));
    const versions = row && parseRequest(row.versions, npm)?.versions;
    return versions && (0,releases_versions/* admits */.t5)(versions, (0,releases_versions/* parseTriple */.I$)(version));
}
function formatWarning(manager, lock, version) {
    if (!lock.format || reads(manager, lock, version) !== false)
        return undefined;
    return {
        code: 'lockfile-version',
        message: `${lock.file} has format ${lock.format.value}, which ${manager.name} ${version} does not install from as it is: the install writes it anew, so versions may change`,
        file: lock.file,
        line: lock.format.line,
        fix: `Run ${manager.lock} with ${manager.name} ${version} and commit ${lock.file}`
    };
}
function nodeFor(manager, version) {
    const range = version && rangeFor(manager, version.value);
    const request = range === undefined ? undefined : parseRequest(range, npm);
    if (!version || !request)
        return [];
    const because = `${manager.name} ${version.value} needs Node.js ${request.text}`;
    return [{ rank: 'advice', request, evidence: { because, ...(0,explain.at)(version.reason) } }];
}
function rangeFor({ runsOn }, version) {
    return runsOn.find(({ from }) => (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(version), (0,releases_versions/* parseTriple */.I$)(from)) >= 0)?.node;
}
function runs(manager, version, node) {
    const range = rangeFor(manager, version);
    const request = range === undefined ? undefined : parseRequest(range, npm);
    return request === undefined || (0,releases_versions/* admits */.t5)(request.versions, (0,releases_versions/* parseTriple */.I$)(node));
}
function versionFor(manager, chosen, lock, node) {
    if (runs(manager, chosen.value, node))
        return { version: chosen };
    const fitting = (toolReleases[manager.id] ?? []).filter((release) => runs(manager, release, node));
    const value = fitting.find((release) => lock && reads(manager, lock, release)) ?? fitting[0];
    if (value === undefined)
        return { version: chosen };
    const because = `${chosen.reason.because}, which needs Node.js ${rangeFor(manager, chosen.value) ?? ''}; on ${node} ${manager.name} ${value} installs`;
    return {
        version: { value, reason: { ...chosen.reason, because } },
        warning: { code: 'manager-version', message: because, ...(0,explain.at)(chosen.reason), fix: fixFor(manager, value) }
    };
}
function fixFor({ name }, value) {
    return `Choose a newer Node.js, or ${name} ${value} for everybody`;
}

;// CONCATENATED MODULE: ./src/providers/node/manager-table.ts
const pnpmStore = '/root/.local/share/pnpm/store';
const managers = {
    pnpm: {
        id: 'pnpm',
        name: 'pnpm',
        command: 'pnpm',
        lockfiles: ['pnpm-lock.yaml'],
        signs: ['pnpm-workspace.yaml', '.pnpmfile.cjs', '.pnpmfile.mjs'],
        reads: ['pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs', '.pnpmfile.mjs', 'patches/'],
        frozen: `pnpm install --frozen-lockfile --store-dir=${pnpmStore}`,
        loose: `pnpm install --no-frozen-lockfile --store-dir=${pnpmStore}`,
        production: '--prod',
        prune: 'CI=true pnpm prune --prod --ignore-scripts',
        keepsChanges: true,
        staysVariables: {
            npm_config_manage_package_manager_versions: 'false',
            npm_config_package_manager_strict: 'false',
            pnpm_config_pm_on_fail: 'ignore'
        },
        lock: 'pnpm install',
        cacheDirectories: [pnpmStore],
        inImage: false,
        preferred: ['9', '10', '11', '12', '8'],
        format: /^lockfileVersion: ['"]?([\d.]+)/,
        formats: [
            { format: /^5\.4/, versions: '7' },
            { format: /^5/, versions: '6' },
            { format: /^6/, versions: '8 || 9' },
            { format: /^9/, versions: '>=9' }
        ],
        runsOn: [
            { from: '12', node: '>=18' },
            { from: '11', node: '>=22.13' },
            { from: '9', node: '>=18.12' },
            { from: '8', node: '>=16.14' }
        ]
    },
    bun: {
        id: 'bun',
        name: 'Bun',
        command: 'bun',
        lockfiles: ['bun.lock', 'bun.lockb'],
        signs: ['bunfig.toml'],
        reads: ['bunfig.toml', '.npmrc', 'patches/'],
        frozen: 'bun install --frozen-lockfile',
        loose: 'bun install',
        production: '--production',
        prune: 'rm -rf node_modules && bun install --frozen-lockfile --production --ignore-scripts',
        keepsChanges: false,
        lock: 'bun install',
        cacheDirectories: ['/root/.bun/install/cache'],
        inImage: false,
        preferred: ['1'],
        format: /^\s*"lockfileVersion": (\d+)/,
        formats: [
            { format: /^[01]$/, versions: '>=1.2' },
            { format: /^2$/, versions: '>=1.4' }
        ],
        runsOn: []
    },
    yarn: {
        id: 'yarn',
        name: 'Yarn',
        command: 'yarn',
        lockfiles: ['yarn.lock'],
        signs: ['.yarnrc'],
        reads: ['.yarnrc', '.npmrc', 'patches/'],
        frozen: 'yarn install --frozen-lockfile --non-interactive',
        loose: 'yarn install --non-interactive',
        production: '--production',
        prune: 'yarn install --frozen-lockfile --non-interactive --production --ignore-scripts --prefer-offline',
        keepsChanges: false,
        lock: 'yarn install',
        cacheDirectories: ['/root/.cache/yarn'],
        variables: { YARN_CACHE_FOLDER: '/root/.cache/yarn' },
        inImage: false,
        preferred: ['1'],
        format: /^(?:# yarn lockfile v| {2}version: )(\d+)/,
        formats: [
            { format: /^1$/, versions: '1' },
            { format: /./, versions: '<1' }
        ],
        runsOn: []
    },
    'yarn-berry': {
        id: 'yarn-berry',
        name: 'Yarn',
        command: 'yarn',
        lockfiles: ['yarn.lock'],
        signs: ['.yarnrc.yml'],
        reads: ['.yarnrc.yml', '.npmrc', '.yarn/', '.pnp.cjs', '.pnp.loader.mjs'],
        frozen: 'yarn install --immutable',
        loose: 'yarn install --no-immutable',
        production: '',
        focus: 'yarn workspaces focus --production',
        prune: 'yarn workspaces focus --production',
        keepsChanges: false,
        lock: 'yarn install',
        cacheDirectories: ['/root/.yarn/berry/cache'],
        variables: { YARN_ENABLE_TELEMETRY: '0' },
        inImage: false,
        preferred: ['4', '3', '2'],
        format: /^(?:# yarn lockfile v| {2}version: )(\d+)/,
        formats: [
            { format: /^1$/, versions: '<1' },
            { format: /^4$/, versions: '2' },
            { format: /^5$/, versions: '>=3 <3.2' },
            { format: /^6$/, versions: '>=3.2 <4' },
            { format: /^8$/, versions: '>=4 <4.14' },
            { format: /^9$/, versions: '>=4.14 <4.15' },
            { format: /^10$/, versions: '>=4.15' }
        ],
        runsOn: [{ from: '4', node: '>=18.12' }]
    },
    npm: {
        id: 'npm',
        name: 'npm',
        command: 'npm',
        lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'],
        signs: [],
        reads: ['.npmrc', 'patches/'],
        frozen: 'npm ci',
        loose: 'npm install',
        production: '--omit=dev',
        prune: 'npm prune --omit=dev --ignore-scripts',
        keepsChanges: true,
        lock: 'npm install',
        cacheDirectories: ['/root/.npm'],
        variables: { NPM_CONFIG_FUND: 'false', NPM_CONFIG_AUDIT: 'false', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
        inImage: true,
        preferred: ['11', '10', '9', '8', '12'],
        format: /^\s*"lockfileVersion": (\d+)/,
        formats: [
            { format: /^1$/, versions: '*' },
            { format: /^[23]$/, versions: '>=7' }
        ],
        runsOn: [
            { from: '12', node: '^22.22.2 || ^24.15 || >=26' },
            { from: '11', node: '^20.17 || >=22.9' },
            { from: '10', node: '^18.17 || >=20.5' },
            { from: '9', node: '^14.17 || ^16.13 || >=18' }
        ]
    }
};

;// CONCATENATED MODULE: ./src/providers/node/pnpm-policy.ts


const policies = [
    'onlyBuiltDependencies',
    'ignoredBuiltDependencies',
    'neverBuiltDependencies',
    'allowBuilds',
    'dangerouslyAllowAllBuilds',
    'strictDepBuilds'
];
const old = new Set(['packages', 'catalog', 'catalogs']);
async function buildPolicy({ manifest, file }, { view, at }, lock) {
    const ten = (because, place) => ({
        major: '10',
        because: { because, ...place }
    });
    for (const key of policies) {
        if (manifest.get('pnpm', key) === undefined)
            continue;
        return ten(`\`pnpm.${key}\` is a setting of pnpm 10`, { file, ...lineOf(manifest, 'pnpm', key) });
    }
    const workspace = await view.manifest('pnpm-workspace.yaml');
    const table = workspace?.table() ?? {};
    const key = Object.keys(table).find((name) => !old.has(name));
    const yaml = (0,paths/* join */.fj)(at, 'pnpm-workspace.yaml');
    if (workspace && key !== undefined)
        return ten(`\`${key}\` in pnpm-workspace.yaml is a setting of pnpm 10`, { file: yaml, ...lineOf(workspace, key) });
    if (workspace && !Array.isArray(table['packages']))
        return ten('pnpm-workspace.yaml without `packages` is read by pnpm 10', { file: yaml });
    return lock?.format?.value.startsWith('9') ? byLock(view, lock, ten) : undefined;
}
async function byLock(view, { file }, ten) {
    let line = 0;
    for await (const text of view.lines('pnpm-lock.yaml')) {
        line++;
        if (/^importers:/.test(text))
            return undefined;
        const sign = /^---/.test(text) || /^pnpmfileChecksum: sha256-/.test(text) || /^ +injectWorkspacePackages:/.test(text)
            ? text.trim()
            : /^ +hash: [0-9a-f]{64}$/.test(text)
                ? 'its hashes of patches'
                : undefined;
        if (sign !== undefined)
            return ten(`${sign} in ${file} is of pnpm 10 or newer`, { file, line });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/managers.ts






async function decideManager(root, place) {
    const locks = await locksOf(place);
    const named = stated(root);
    const [first] = named;
    const fromEngines = engines(root);
    const berry = await isBerry(place, locks, first ?? fromEngines.find(({ id }) => id === 'yarn'));
    const idOf = (id) => (id === 'yarn' && berry ? 'yarn-berry' : id);
    const lock = first
        ? locks.find(({ manager }) => manager.command === managers[first.id].command)
        : (locks.find(({ manager }) => fromEngines.some(({ id }) => id === manager.id) && locks.length > 1) ?? locks[0]);
    const hint = first ?? (lock ? undefined : (fromEngines[0] ?? (await byFile(place))));
    const id = idOf(hint?.id ?? lock?.manager.id ?? 'npm');
    const manager = managers[id];
    const because = hint?.because ?? becauseOf(lock);
    const said = [...named, ...fromEngines].find((one) => idOf(one.id) === id && isUsable(one.version));
    const committed = id === 'yarn-berry' ? await committedRelease(place) : undefined;
    const atLeast = id === 'pnpm' ? await buildPolicy(root, place, lock) : undefined;
    const version = committed
        ? undefined
        : managerVersion({
            manager,
            because,
            ...(lock && { lock }),
            ...(said?.version !== undefined && { said: { version: said.version, because: said.because } }),
            ...(atLeast && { atLeast })
        });
    const release = version?.value ?? /(\d+\.\d+\.\d+)/.exec(committed?.value ?? '')?.[1];
    const outdated = lock && release !== undefined ? formatWarning(manager, lock, release) : undefined;
    return {
        manager,
        because,
        ...(lock && { lockfile: lock.file, lock }),
        frozen: lock !== undefined && (release === undefined || reads(manager, lock, release) !== false),
        ...(version && { version }),
        ...(committed && { committed }),
        warnings: [
            ...unknownManager(root),
            ...lockWarnings(locks, lock, manager, because, first !== undefined),
            ...oldLock(lock),
            ...(outdated ? [outdated] : []),
            ...managers_noLock(lock, manager, root)
        ]
    };
}
function becauseOf(lock) {
    return lock
        ? { because: `${lock.file} is there`, file: lock.file }
        : { because: 'The default: no lockfile and no `packageManager` name another' };
}
async function locksOf({ view, at }) {
    const found = [];
    for (const manager of Object.values(managers).filter(({ id }) => id !== 'yarn-berry')) {
        for (const name of manager.lockfiles) {
            if (!(await view.has(name)))
                continue;
            const format = name.endsWith('b') ? undefined : await formatOf(view, name, manager);
            found.push({ manager, file: (0,paths/* join */.fj)(at, name), ...(format && { format }) });
            break;
        }
    }
    return found;
}
async function formatOf(view, name, { format }) {
    let number = 0;
    for await (const line of view.lines(name)) {
        number++;
        const value = format.exec(line)?.[1];
        if (value !== undefined)
            return { value, line: number };
        if (number >= 12)
            return undefined;
    }
    return undefined;
}
const managers_declared = /^([a-z]+)(?:@([^+\s]+))?/;
function stated(root) {
    const { manifest } = root;
    const [, name, version] = managers_declared.exec(manifest.text('packageManager') ?? '') ?? [];
    const dev = ['devEngines', 'packageManager'];
    const list = manifest.get(...dev);
    const places = Array.isArray(list)
        ? list.map((_, index) => [...dev, index])
        : [dev];
    return [
        ...managers_statement(root, ['packageManager'], name, version),
        ...places.flatMap((keys) => managers_statement(root, keys, manifest.text(...keys, 'name'), manifest.text(...keys, 'version'))),
        ...['pnpm', 'yarn', 'npm'].flatMap((id) => {
            const pinned = manifest.text('volta', id);
            return pinned === undefined ? [] : managers_statement(root, ['volta', id], id, pinned);
        })
    ];
}
function managers_statement({ manifest, file }, keys, name, version) {
    const id = name === undefined ? undefined : idOfName(name);
    if (id === undefined || name === undefined)
        return [];
    const text = version === undefined ? name : `${name}@${version}`;
    const label = keys.filter((key) => typeof key === 'string').join('.');
    const because = { because: `\`${label}\` is ${shortened(text)}`, file, ...lineOf(manifest, ...keys) };
    return [{ id, because, ...(version !== undefined && { version }) }];
}
function engines({ manifest, file }) {
    return ['pnpm', 'bun', 'yarn'].flatMap((id) => {
        const version = manifest.text('engines', id);
        if (version === undefined || !/\d|^\*$/.test(version))
            return [];
        const because = { because: `\`engines.${id}\` is ${shortened(version)}`, file, ...lineOf(manifest, 'engines', id) };
        return [{ id, version, because }];
    });
}
function idOfName(name) {
    return name === 'pnpm' || name === 'bun' || name === 'yarn' || name === 'npm' ? name : undefined;
}
function isUsable(version) {
    return version !== undefined && version !== '*' && parseRequest(version, npm) !== undefined;
}
async function isBerry({ view }, locks, named) {
    const version = named?.id === 'yarn' ? named.version : undefined;
    if (version !== undefined && /^(?:berry|stable|canary)$/.test(version))
        return true;
    const lock = locks.find(({ manager }) => manager.id === 'yarn');
    const ofLock = lock?.format && Number(lock.format.value) > 1;
    const request = version === undefined ? undefined : parseRequest(version, npm);
    const major = request?.versions[0]?.from[0];
    const isOpen = request?.versions.at(-1)?.below === undefined && ofLock !== undefined && !/^v?\d/.test(version ?? '');
    if (major !== undefined && !isOpen)
        return major >= 2;
    return ofLock ?? view.has('.yarnrc.yml');
}
async function byFile({ view, at }) {
    for (const manager of Object.values(managers)) {
        for (const name of manager.signs) {
            if (await view.has(name))
                return { id: manager.id, because: { because: `${name} is there`, file: (0,paths/* join */.fj)(at, name) } };
        }
    }
    return undefined;
}
async function committedRelease({ view, at }) {
    const rc = await view.manifest('.yarnrc.yml');
    const path = rc?.text('yarnPath')?.replace(/^\.\//, '');
    if (!rc || path === undefined || !/^[\w./@+-]+$/.test(path) || !(await view.has(path)))
        return undefined;
    const reason = {
        because: `\`yarnPath\` names the release in the repository`,
        file: (0,paths/* join */.fj)(at, '.yarnrc.yml'),
        ...lineOf(rc, 'yarnPath')
    };
    return { value: (0,paths/* join */.fj)(at, path), reason };
}
function unknownManager(root) {
    const { manifest, file } = root;
    const text = manifest.text('packageManager');
    const name = managers_declared.exec(text ?? '')?.[1];
    if (text === undefined || (name !== undefined && idOfName(name) !== undefined))
        return [];
    return [
        {
            code: 'unknown-manager',
            message: `\`packageManager\` is ${shortened(text)}, which is none of npm, Yarn, pnpm and Bun`,
            file,
            ...lineOf(manifest, 'packageManager'),
            fix: 'Write it like "pnpm@10.34.9"'
        }
    ];
}
function lockWarnings(locks, used, manager, because, said) {
    const others = locks.filter((lock) => lock !== used);
    if (others.length === 0)
        return [];
    const files = others.map(({ file }) => file).join(', ');
    return [
        {
            code: used ? 'several-lockfiles' : 'foreign-lockfile',
            message: used
                ? `${used.file} and ${files} are both there; ${manager.name} is used${said ? ` (${because.because})` : ', the first in the order pnpm, Bun, Yarn, npm'}`
                : `${files} is there, but ${manager.name} installs (${because.because}), which does not read it`,
            ...(others[0] && { file: others[0].file }),
            fix: used
                ? `Remove ${files}, or name the manager in \`packageManager\``
                : `Commit its own lockfile, or name the other manager in \`packageManager\``
        }
    ];
}
function oldLock(lock) {
    if (lock?.manager.id !== 'npm' || lock.format?.value !== '1')
        return [];
    return [
        {
            code: 'lockfile-old',
            message: `${lock.file} was written by npm 6 or older: newer ones read it, but slowly`,
            file: lock.file,
            line: lock.format.line,
            fix: `Run npm install with a newer npm and commit ${lock.file}`
        }
    ];
}
function managers_noLock(lock, manager, { file, dependencies }) {
    if (lock || dependencies.size === 0)
        return [];
    return [
        {
            code: 'no-lockfile',
            message: `No lockfile pins what ${manager.name} installs: the next build can get other versions`,
            file,
            fix: `Run ${manager.lock} and commit ${manager.lockfiles.find((name) => !/shrinkwrap|b$/.test(name)) ?? 'the lockfile'}`
        }
    ];
}

;// CONCATENATED MODULE: ./src/providers/node/outputs.ts
const outputs_rows = [
    {
        pattern: /^(?:rimraf|rm|mkdirp|mkdir|shx (?:rm|mkdir)|del-cli|del|eslint|prettier|echo|prisma generate|tsc-alias|tscpaths|resolve-tspaths|chmod|cross-env|npm-run-all|svelte-kit sync|nuxt prepare|vue-tsc|tsc --noEmit|tsc -noEmit|jest|vitest|copyfiles|cpx|cpy|cp|ncp|copy|shx cp)\b/,
        makes: nothing
    },
    { pattern: /^(?:tsc|tspc|ttsc)\b/, makes: typescript },
    { pattern: /^nest build\b/, makes: () => Promise.resolve(['dist']) },
    { pattern: /^(?:tsup|tsdown|unbuild|pkgroll|microbundle)\b/, makes: byOption('dist') },
    { pattern: /^(?:swc|babel|esbuild|ncc build|bun build)\b/, makes: byOption(undefined) }
];
async function outputsOf(commands, app, others = []) {
    const made = new Set(others);
    for (const command of commands) {
        const text = command.words.join(' ');
        const row = outputs_rows.find(({ pattern }) => pattern.test(text));
        const outputs = await row?.makes(command, app);
        if (!outputs)
            return undefined;
        outputs.forEach((output) => made.add(output));
    }
    return made.size === 0 ? undefined : [...made].sort();
}
function nothing() {
    return Promise.resolve([]);
}
async function typescript({ words }, app) {
    const option = outputs_optionOf(words, ['--outDir']);
    if (option !== undefined)
        return [option];
    const project = outputs_optionOf(words, ['-p', '--project', '-b', '--build']) ?? 'tsconfig.json';
    const folder = await outDir(app, project.endsWith('.json') ? project : `${project}/tsconfig.json`);
    return folder === undefined ? undefined : [folder];
}
async function outDir(app, path, depth = 0) {
    const file = clean(path);
    const manifest = file === undefined || depth > 4 ? undefined : await app.manifest(file);
    if (!manifest || file === undefined)
        return undefined;
    const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
    const own = manifest.text('compilerOptions', 'outDir');
    if (own !== undefined)
        return clean(folder + own);
    const base = manifest.text('extends');
    return base?.startsWith('.')
        ? outDir(app, folder + base + (base.endsWith('.json') ? '' : '.json'), depth + 1)
        : undefined;
}
function byOption(byDefault) {
    return ({ words }) => {
        const option = outputs_optionOf(words, [
            '--outdir',
            '--out-dir',
            '--outDir',
            '-d',
            '-o',
            '--out',
            '--outfile',
            '--out-file'
        ]);
        const folder = option === undefined ? byDefault : clean(option);
        return Promise.resolve(folder === undefined ? undefined : [folder]);
    };
}
function outputs_optionOf(words, names) {
    for (const [at, word] of words.entries()) {
        const [name = '', value] = word.split(/=(.*)/s);
        if (names.includes(name))
            return value ?? words[at + 1];
    }
    return undefined;
}
function clean(path) {
    const steps = [];
    for (const step of path.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (steps.pop() === undefined)
                return undefined;
        }
        else
            steps.push(step);
    }
    return path.startsWith('/') || steps.length === 0 ? undefined : steps.join('/');
}
const cleaning = /^(?:rimraf|rm|shx rm|del-cli|echo|mkdir|mkdirp|eslint|prettier|tsc-alias)\b/;
const compiling = /^(?:tsc|tspc|ttsc|vue-tsc|swc|tsup|tsdown)\b/;
const bundling = /^(?:bun build|esbuild|ncc build)\b/;
function isNeedless(parts, start) {
    const entry = start.split(/\s+/).find((word) => /\.[cm]?tsx?$/.test(word));
    if (entry === undefined || !parts || parts.length === 0)
        return false;
    const plain = (path) => path.replace(/^\.\//, '');
    return parts.every(({ words }) => {
        const text = words.join(' ');
        if (cleaning.test(text) || compiling.test(text))
            return true;
        return bundling.test(text) && words.some((word) => plain(word) === plain(entry));
    });
}

;// CONCATENATED MODULE: ./src/providers/node/preview.ts

const preview_servers = [
    {
        program: /^serve$/,
        valued: /^(?:-l|--listen|-p|--port|-c|--config|--ssl-cert|--ssl-key|--ssl-pass)$/,
        single: /^(?:-s|--single|-[a-zA-Z]*s[a-zA-Z]*)$/,
        usual: '.'
    },
    {
        program: /^http-server(?:-spa)?$/,
        valued: /^(?:-p|--port|-a|-c|-e|--ext|-P|--proxy|-t|--username|--password)$/,
        single: /^$/,
        usual: 'public'
    },
    {
        program: /^(?:sirv|sirv-cli)$/,
        valued: /^(?:-p|--port|-H|--host|-m|--maxage)$/,
        single: /^(?:-s|--single)$/,
        usual: '.'
    },
    { program: /^(?:ws|local-web-server)$/, valued: /^(?:-p|--port|-d|--directory)$/, single: /^--spa$/, usual: '.' },
    { program: /^(?:static-server|superstatic)$/, valued: /^(?:-p|--port)$/, single: /^$/, usual: '.' },
    { program: /^angular-http-server$/, valued: /^-p$/, single: /^$/, usual: '.' }
];
function previewOf({ words }) {
    const [program = '', ...rest] = words;
    const server = preview_servers.find((one) => one.program.test(program));
    if (!server)
        return undefined;
    let folder;
    for (let at = 0; at < rest.length; at++) {
        const word = rest[at] ?? '';
        if (server.valued.test(word)) {
            if (/^(?:-d|--directory)$/.test(word))
                folder = rest[at + 1];
            at++;
        }
        else if (!word.startsWith('-'))
            folder ??= word;
    }
    const root = (0,paths/* normalise */.j7)(folder ?? server.usual);
    if (root === undefined || /[$"'`]/.test(root))
        return undefined;
    const isSingle = program === 'angular-http-server' || rest.some((word) => server.single.test(word));
    return { root: root === '' ? '.' : root, ...(isSingle && { fallback: 'index.html' }) };
}

;// CONCATENATED MODULE: ./src/providers/node/serving.ts









async function serving_serviceOf(facts, found, build) {
    const script = scriptStart(facts.own);
    const framework = found.find(({ served }) => served);
    const givesWay = script &&
        (script.role !== 'start' ||
            found.some(({ row }) => row.ownStart?.test(textOf({ ...script.command.value, assignments: [] }))));
    if (framework?.served && (!script || givesWay))
        return byFramework(facts, framework, framework.served, build, script);
    if (script?.role === 'start')
        return byScript(facts, script, build, found);
    const bun = script?.role === 'development' ? undefined : await bunStart(facts);
    if (bun)
        return byCommand(facts, bun, build, found);
    const preview = script?.role === 'preview' ? await byPreview(facts, script, build) : undefined;
    if (preview)
        return preview;
    const watched = script?.role === 'development' ? withoutWatching(script.command) : undefined;
    const entry = await entryFile(facts.app, facts.own, build.commands.length > 0);
    const isCompiled = entry && !(await facts.app.has(entry.value));
    if (watched && !(isCompiled && /^(?:\S+=\S+ )*(?:ts-node|tsx|babel-node)\b/.test(watched.value)))
        return byCommand(facts, watched, build, found);
    if (entry)
        return byCommand(facts, { value: `node ${entry.value}`, reason: entry.reason }, build, found);
    const typed = found.length > 0 ? await typescriptStart(facts.app, facts.own) : undefined;
    return typed && byCommand(facts, typed, build, found);
}
async function madeBy(facts, found, build) {
    const outputs = await outputsByFramework(facts, found, build);
    const reason = build.commands[0]?.reason;
    return reason && outputs?.map((value) => ({ value, reason }));
}
async function byFramework(facts, { row, why }, { because = why, trouble, ...how }, build, script) {
    const reason = { ...because, because: `${row.name}: ${because.because}` };
    const all = (values) => values?.map((value) => ({ value, reason }));
    const mapped = (values) => Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, { value, reason }]));
    const kind = how.kind ?? (how.static ? 'static' : 'web');
    if (trouble)
        return { name: row.name, kind: { value: kind, reason }, dependencies: 'production', trouble };
    const said = script && portOfCommand({ value: textOf(script.command.value), reason: script.command.reason });
    const own = typeof how.port === 'number' ? { value: how.port, reason } : how.port;
    const listens = how.start !== undefined && !own ? await listensAt(facts.app, how.start) : undefined;
    const fallback = row.port === undefined ? undefined : { value: row.port, reason };
    const port = kind === 'web' ? (said ?? own ?? listens?.port ?? fallback) : undefined;
    const outputs = all(how.outputs?.map((path) => ({ path, ...(build.commands.length > 0 && { from: 'build' }) })));
    const caches = all(row.cacheDirectories);
    const needs = all(row.needs);
    const release = releaseOf(script) ?? (how.release === undefined ? undefined : { value: how.release, reason });
    const demands = all(how.demands);
    const writable = all(how.writable?.map((path) => ({ path, writable: true })));
    const warnings = [...(how.warnings ?? []), ...(listens?.warnings ?? [])];
    const site = how.static && (await asPreviewed(facts.app, how.static, script));
    return {
        name: row.name,
        kind: { value: kind, reason },
        ...(how.start !== undefined && { start: { value: how.start, reason } }),
        ...(site && { static: { value: site, reason } }),
        ...(release && { release }),
        ...(port && { port }),
        build: [...build.commands, ...(all(how.afterBuild) ?? [])],
        ...(outputs && {
            outputs: site && site.root !== how.static?.root ? [{ value: { path: site.root, from: 'build' }, reason }] : outputs
        }),
        dependencies: how.dependencies ?? (runsFromDevelopment(facts.own, how.start, row.packages) ? 'all' : 'production'),
        ...(how.onlyOutputs !== undefined && { onlyOutputs: how.onlyOutputs }),
        variables: { ...listens?.variables, ...mapped(how.variables) },
        buildVariables: mapped(how.buildVariables),
        ...(caches && { cacheDirectories: caches }),
        ...(needs && { needs }),
        ...(demands && demands.length > 0 && { demands }),
        ...(writable && { writable }),
        ...(warnings.length > 0 && { warnings })
    };
}
async function asPreviewed(app, site, script) {
    const preview = script?.role === 'preview' ? previewOf(script.command.value) : undefined;
    if (!preview)
        return site;
    const isSource = preview.root === '.' || (await app.hasFolder(preview.root));
    return {
        ...site,
        ...(!isSource && !preview.root.startsWith(`${site.root}/`) && { root: preview.root }),
        ...(preview.fallback !== undefined && { fallback: preview.fallback })
    };
}
async function byPreview({ app }, script, build) {
    const { value, reason } = script.command;
    const preview = previewOf(value);
    if (!preview)
        return undefined;
    const isThere = await app.hasFolder(preview.root);
    if (!isThere && build.commands.length === 0)
        return undefined;
    const because = { ...reason, because: `${reason.because} serves files` };
    const from = build.commands.length > 0 ? { from: 'build' } : {};
    return {
        name: 'Static files',
        kind: { value: 'static', reason: because },
        static: { value: preview, reason: because },
        build: build.commands,
        outputs: [{ value: { path: preview.root, ...from }, reason: because }],
        dependencies: 'none',
        onlyOutputs: true
    };
}
async function byScript(facts, script, build, found) {
    const { command, release } = script;
    const start = { value: textOf(command.value), reason: command.reason };
    const extra = script.build.filter(({ value }) => !build.parts?.some(({ text }) => text === value.text));
    const isExtra = build.commands.length === 0 && extra.length > 0;
    const all = isExtra
        ? {
            commands: extra.map((part) => ({ value: textOf(part.value), reason: part.reason })),
            parts: extra.map(({ value }) => value)
        }
        : build;
    const service = await byCommand(facts, start, all, found);
    const before = releaseOf({ release });
    const warnings = [...(service.warnings ?? []), ...(script.warnings ?? [])];
    return { ...service, ...(before && { release: before }), ...(warnings.length > 0 && { warnings }) };
}
function releaseOf(script) {
    const first = script?.release[0];
    return (first && {
        value: script.release.map(({ value }) => textOf(value)).join(' && '),
        reason: { ...first.reason, because: `${first.reason.because} prepares the database before the start` }
    });
}
async function byCommand(facts, start, wanted, found) {
    const { app, own } = facts;
    const build = isNeedless(wanted.parts, start.value) ? { commands: [], parts: [] } : wanted;
    const outputs = build.commands.length === 0 ? [] : await outputsByFramework(facts, found, build);
    const reason = { ...start.reason, because: `${start.reason.because} starts from what the build makes` };
    const framework = found[0];
    const caches = framework?.row.cacheDirectories?.map((value) => ({ value, reason: start.reason }));
    const listens = await serving_kindOf(app, start.value, [...own.dependencies.keys()], framework);
    const said = portOfCommand(start);
    const isWeb = listens.kind.value === 'web';
    const usual = framework?.row.port;
    const port = said ??
        listens.port ??
        (usual !== undefined && framework
            ? { value: usual, reason: { ...framework.why, because: `${framework.row.name}: ${framework.why.because}` } }
            : (0,draft/* reasoned */.u)(3000, 'The default of Node.js programs, which are told it by PORT'));
    return {
        name: framework?.row.name ?? 'Node.js',
        ...listens,
        start,
        ...(isWeb && { port }),
        build: build.commands,
        ...(outputs && { outputs: outputs.map((path) => ({ value: { path, from: 'build' }, reason })) }),
        dependencies: runsFromDevelopment(own, start.value, []) ? 'all' : 'production',
        ...(caches && { cacheDirectories: caches })
    };
}
async function outputsByFramework(facts, found, { parts }) {
    if (!parts)
        return undefined;
    const rest = [];
    const made = [];
    for (const part of parts) {
        const text = part.words.join(' ');
        const row = found.find(({ row: { makes } }) => makes?.by.test(text))?.row;
        if (row?.makes)
            made.push(...(await row.makes.outputs(facts)));
        else
            rest.push(part);
    }
    return outputsOf(rest, facts.app, made);
}
const runtimes = /^(?:node|bun|cd)$/;
const preloads = /^(?:-r|--require|--import|--loader|--experimental-loader)$/;
function runsFromDevelopment(own, start, packages) {
    const words = (start ?? '').replace(/^(?:\w+=\S*\s+)*/, '').split(/[\s=]+/);
    const [program = ''] = words;
    const loaded = words.filter((_, at) => preloads.test(words[at - 1] ?? ''));
    const names = [
        ...(runtimes.test(program) ? [] : [program, ...packages]),
        ...loaded.map((name) => name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'))
    ];
    return names.some((name) => {
        const dependency = own.dependencies.get(name);
        return dependency !== undefined && !isInstalledForProduction(dependency);
    });
}
const serving_servers = /^(?:express|fastify|koa|@hapi\/hapi|hapi|hono|@hono\/node-server|elysia|restify|polka|h3|micro|@nestjs\/core|socket\.io|ws|apollo-server|@apollo\/server|graphql-yoga|@feathersjs\/feathers|@feathersjs\/express|@feathersjs\/koa|@adonisjs\/core|sails|loopback|@loopback\/rest|moleculer-web|next|nuxt|json-server|http-proxy|http-server|serve|connect|parse-server|@strapi\/strapi|strapi|@keystone-6\/core|payload|@medusajs\/medusa|ghost|directus|actionhero|egg|total4|total\.js|marblejs|@trpc\/server|uWebSockets\.js|express-session)$/;
async function serving_kindOf(app, start, dependencies, framework) {
    const found = await listensAt(app, start);
    const listens = {
        ...(found?.port && { port: found.port }),
        ...(found && { variables: found.variables, warnings: found.warnings })
    };
    if (found?.answers)
        return { kind: { value: 'web', reason: found.answers }, ...listens };
    if (framework?.row.kind === 'worker') {
        return {
            kind: {
                value: 'worker',
                reason: { ...framework.why, because: `${framework.row.name}: ${framework.why.because}` }
            }
        };
    }
    const server = dependencies.find((name) => serving_servers.test(name));
    if (server !== undefined)
        return { kind: (0,draft/* reasoned */.u)('web', `\`${server}\` answers requests`), ...listens };
    if (!found)
        return { kind: (0,draft/* reasoned */.u)('web', 'The default: nothing says that it is a worker') };
    const file = found.file;
    if (found.readsPort)
        return { kind: (0,draft/* reasoned */.u)('web', `${file} asks for PORT`, { file }), ...listens };
    return { kind: (0,draft/* reasoned */.u)('worker', 'Nothing in the code answers requests, so it runs as a worker', { file }) };
}
async function listensAt(app, start) {
    const file = await serving_entryOf(app, start);
    return file === undefined ? undefined : { ...(await listening(app, file)), file };
}
async function serving_entryOf(app, start) {
    const words = start.split(/\s+/);
    const named = words.find((word, at) => /\.[cm]?[jt]sx?$/.test(word) && !preloads.test(words[at - 1] ?? ''));
    if (named !== undefined)
        return sourceFile(app, named);
    if (words[0] === 'nest')
        return sourceFile(app, 'src/main.ts');
    const at = words.findIndex((word) => /^(?:node|bun|tsx|ts-node)$/.test(word));
    const last = words
        .slice(at + 1)
        .findLast((word, index, all) => !word.startsWith('-') && !preloads.test(all[index - 1] ?? ''));
    return at < 0 || last === undefined ? undefined : sourceFile(app, last === '.' ? 'index' : last);
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/app/glob.ts
var app_glob = __webpack_require__(6789);
;// CONCATENATED MODULE: ./src/providers/folder-pattern.ts


function folderPatterns(globs) {
    const outside = globs.filter((glob) => (0,paths/* normalise */.j7)(folder_pattern_bare(glob)) === undefined);
    const inside = globs
        .filter((glob) => !outside.includes(glob))
        .map((glob) => ({ out: isNegated(glob), test: testOf(glob) }));
    const hits = (folder, out) => inside.some((row) => row.out === out && row.test(folder));
    return { outside, holds: (folder) => folder !== '' && hits(folder, false) && !hits(folder, true) };
}
function testOf(glob) {
    const all = alternatives(folder_pattern_bare(glob)).map((one) => piecesOf((0,paths/* normalise */.j7)(one) ?? ''));
    return (folder) => all.some((pieces) => (0,app_glob/* matchesGlob */.kt)(pieces, folder));
}
function isNegated(glob) {
    return glob.startsWith('!');
}
function folder_pattern_bare(glob) {
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
            return isLast ? [{ kind: 'any', test: app_glob/* anything */.D8 }] : [{ kind: 'folders' }];
        return [...stepPieces(step), ...(0,app_glob/* literally */.Dk)(isLast ? '' : '/')];
    });
}
function stepPieces(step) {
    return step.split(/([*?])/).flatMap((part) => {
        if (part !== '*' && part !== '?')
            return (0,app_glob/* literally */.Dk)(part);
        return [{ kind: part === '*' ? 'any' : 'one', test: app_glob/* notSlash */.Dy }];
    });
}

;// CONCATENATED MODULE: ./src/providers/node/workspace-graph.ts




function graphOf(own, root, members, below, broken) {
    const edges = edgesAmong(members, root, below, broken);
    const needed = new Map();
    const warnings = [];
    const visit = (from, way) => {
        for (const { dependency, member } of edges(from)) {
            const at = way.indexOf(member.folder);
            if (at >= 0)
                warnings.push(cycleWarning(dependency, way.slice(at), from, members));
            if (at >= 0 || needed.has(member.folder) || member.folder === own.folder)
                continue;
            visit(member, [...way, member.folder]);
            needed.set(member.folder, member);
        }
    };
    visit(own, [own.folder]);
    if (root !== own)
        visit(root, [root.folder]);
    const running = reachable(own, (from) => edges(from).filter(({ dependency }) => workspace_graph_runs(dependency)));
    return {
        needed: [...needed.values()],
        running: [...needed.values()].filter(({ folder }) => running.has(folder)),
        warnings
    };
}
function reachable(from, edges) {
    const found = new Set();
    const waiting = [from];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        for (const { member } of edges(next)) {
            if (found.has(member.folder))
                continue;
            found.add(member.folder);
            waiting.push(member);
        }
    }
    return found;
}
function workspace_graph_runs(dependency) {
    return isInstalledForProduction(dependency) || dependency.kind === 'peer';
}
function edgesAmong(members, root, below, broken) {
    const byName = new Map(members.flatMap((member) => (member.name === undefined ? [] : [[member.name, member]])));
    const byFolder = new Map(members.map((member) => [(0,posix_.join)(below, member.folder), member]));
    const made = new Map();
    const edgesOf = (from) => [...from.dependencies.values()].flatMap((dependency) => {
        const target = workspace_graph_targetOf(dependency, from, root);
        const member = 'folder' in target ? byFolder.get((0,posix_.join)(below, target.folder).replace(/\/$/, '')) : byName.get(target.name);
        if (member)
            return [{ dependency, member }];
        if (target.must && dependency.name !== root.name)
            throw missing(dependency, [...byName.keys()], broken);
        return [];
    });
    return (from) => {
        const known = made.get(from.folder) ?? edgesOf(from);
        made.set(from.folder, known);
        return known;
    };
}
function workspace_graph_targetOf({ name, range }, from, root) {
    const [, protocol, rest = ''] = /^(workspace|file|link|portal):(.*)$/s.exec(range) ?? [];
    if (protocol === undefined) {
        const other = /^(?:npm|git\+\w+|git|github|gitlab|bitbucket|https?|patch|catalog|jsr):|^[\w-]+\/[\w.-]+(?:#|$)/.test(range);
        return { must: false, name: other ? '' : name };
    }
    if (protocol !== 'workspace')
        return { must: false, folder: (0,posix_.join)(from.folder, rest) };
    if (/^\.{1,2}\//.test(rest))
        return { must: true, folder: (0,posix_.join)(from.folder, rest) };
    const [, alias] = /^((?:@[^/@]+\/)?[^/@\s^~*<>=]+)@/.exec(rest) ?? [];
    if (alias !== undefined)
        return { must: true, name: alias };
    if (/^[\w.-]+\/[\w./-]+$/.test(rest))
        return { must: true, folder: (0,posix_.join)(root.folder, rest) };
    return { must: true, name };
}
function missing({ name, range, evidence }, names, [broken]) {
    if (broken?.file !== undefined) {
        return new errors/* UserError */.yo({
            what: `\`${name}\` is \`${range}\`, and the manifest that may be its own is broken: ${broken.message}`,
            where: { file: broken.file, ...(broken.line !== undefined && { line: broken.line }) },
            fix: 'Repair the manifest'
        });
    }
    const near = (0,src_text/* nearest */.pA)(name, names);
    return new errors/* UserError */.yo({
        what: `\`${name}\` is \`${range}\`, but no package of the workspace is called so`,
        ...(evidence.file !== undefined && {
            where: { file: evidence.file, ...(evidence.line !== undefined && { line: evidence.line }) }
        }),
        fix: near
            ? `Did you mean ${near}? Otherwise add the package, or its folder to the workspace's list`
            : "Add the package, or its folder to the workspace's list, or name a version that is published"
    });
}
function cycleWarning({ evidence }, folders, last, members) {
    const nameOf = (folder) => members.find((member) => member.folder === folder)?.name ?? last.name ?? folder;
    const names = folders.map(nameOf);
    return {
        code: 'workspace-cycle',
        message: `The packages ${(0,src_text/* sentenceList */.MT)(names)} depend on one another in a circle: none can be built before the others`,
        ...(evidence.file !== undefined && { file: evidence.file }),
        ...(evidence.line !== undefined && { line: evidence.line }),
        fix: 'Move what they share into a package of its own'
    };
}

// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(9093);
;// CONCATENATED MODULE: ./src/providers/node/workspace-runner.ts



async function taskRunner(root, place, own, folder) {
    if (!own.scripts.has('build'))
        return undefined;
    return (await turbo(root, place, own, folder)) ?? (await nx(root, place, own));
}
async function turbo(root, { view, at }, own, folder) {
    const found = await firstManifest({ view, at }, ['turbo.json', 'turbo.jsonc']);
    const installed = dependencyOf(root, 'turbo');
    if (!found || !installed)
        return undefined;
    const { manifest, file } = found;
    const knowsManager = root.manifest.text('packageManager') !== undefined || /^[~^]?1\b/.test(installed.range);
    const tasks = manifest.table('tasks') ? 'tasks' : 'pipeline';
    const task = [`${own.name ?? ''}#build`, 'build'].find((name) => manifest.table(tasks, name));
    if (task === undefined || !knowsManager)
        return undefined;
    return {
        id: 'turbo',
        build: `turbo run build --filter=${(0,quoting/* shellWord */.r7)(`${own.name ?? `./${folder}`}...`)}`,
        because: {
            because: 'Turborepo builds the app after the packages that it needs',
            file,
            ...lineOf(manifest, tasks, task)
        },
        variables: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
        outputs: workspace_runner_foldersOf(manifest.texts(tasks, 'build', 'outputs'))
    };
}
async function nx(root, place, own) {
    const found = await firstManifest(place, ['nx.json']);
    if (!found || !dependencyOf(root, 'nx'))
        return undefined;
    const { manifest, file } = found;
    if (!manifest.texts('targetDefaults', 'build', 'dependsOn').includes('^build'))
        return undefined;
    const name = own.manifest.text('nx', 'name') ?? own.name;
    if (name === undefined)
        return undefined;
    return {
        id: 'nx',
        build: `nx run ${(0,quoting/* shellWord */.r7)(`${name}:build`)}`,
        because: {
            because: 'Nx builds the app after the packages that it needs',
            file,
            ...lineOf(manifest, 'targetDefaults', 'build', 'dependsOn')
        },
        variables: { NX_DAEMON: 'false' },
        outputs: workspace_runner_foldersOf(manifest.texts('targetDefaults', 'build', 'outputs').map((output) => output.replace(/^\{projectRoot\}\//, '')))
    };
}
async function firstManifest({ view, at }, names) {
    for (const name of names) {
        const manifest = await view.manifest(name);
        if (manifest)
            return { manifest, file: (0,paths/* join */.fj)(at, name) };
    }
    return undefined;
}
function workspace_runner_foldersOf(globs) {
    const folders = globs.flatMap((glob) => {
        if (/^[!{/]|\.\./.test(glob))
            return [];
        const steps = glob.split('/').filter((step) => step !== '.' && step !== '');
        const first = steps.findIndex((step) => /[*?{]/.test(step));
        const folder = (first < 0 ? steps : steps.slice(0, first)).join('/');
        return folder === '' ? [] : [folder];
    });
    return [...new Set(folders)].sort();
}

;// CONCATENATED MODULE: ./src/providers/node/workspace.ts








const declarations = [
    { file: 'pnpm-workspace.yaml', keys: ['packages'] },
    { file: 'package.json', keys: ['workspaces'] },
    { file: 'package.json', keys: ['workspaces', 'packages'] },
    { file: 'lerna.json', keys: ['packages'] }
];
const workspaceKinds = [...new Set(declarations.map(({ file }) => file))].map((file) => ({
    file,
    holds: (manifest, folder) => declarations.some((one) => one.file === file && folderPatterns(manifest.texts(...one.keys)).holds(folder))
}));
async function workspaceOf({ view: app }, own) {
    const here = await declaredIn(app);
    if (here) {
        const place = { view: app, at: '' };
        const { members, warnings, broken } = await workspace_membersOf(here, place, '');
        if (members.length === 0)
            return undefined;
        const graph = graphOf(own, own, members, '', broken);
        return {
            root: own,
            place,
            members,
            ...graph,
            isShared: false,
            warnings: [...warnings, ...broken, ...graph.warnings]
        };
    }
    const above = await rootAbove(app);
    return above && memberOf(above, own);
}
async function memberOf({ declared, folder, view }, own) {
    const place = { view, at: (0,posix_.relative)(folder, '') };
    const root = await readPackageJson(place);
    if (!root)
        return undefined;
    const { members, warnings, broken } = await workspace_membersOf(declared, place, folder);
    const others = members.filter((member) => member.folder !== own.folder && member.folder !== root.folder);
    const graph = graphOf(own, root, others, folder, broken);
    const { manifest, declaration } = declared;
    const reason = {
        because: `${folder} is a member of the workspace above it, so that one is the context`,
        file: (0,paths/* join */.fj)(place.at, declaration.file),
        ...lineOf(manifest, ...declaration.keys)
    };
    const runner = await taskRunner(root, place, own, folder);
    return {
        root,
        place,
        folder: { value: folder, reason },
        members: others,
        ...graph,
        isShared: [root, ...others].some((one) => one.folder !== own.folder && own.name !== undefined && one.dependencies.has(own.name)),
        ...(runner && { runner }),
        warnings: [...warnings, ...broken, ...graph.warnings]
    };
}
async function rootAbove(app) {
    const tree = app.whole();
    for (let at = app.folder; at !== '';) {
        at = (0,paths/* folderOf */.yS)(at);
        const view = tree.below(at);
        const declared = await declaredIn(view);
        const folder = (0,posix_.relative)(at, app.folder);
        if (declared?.patterns.holds(folder))
            return { declared, folder, view };
    }
    return undefined;
}
async function declaredIn(view) {
    for (const declaration of declarations) {
        const manifest = await view.manifest(declaration.file);
        const globs = manifest?.texts(...declaration.keys) ?? [];
        if (manifest && globs.length > 0)
            return { patterns: folderPatterns(globs), manifest, declaration };
    }
    return undefined;
}
async function workspace_membersOf({ patterns, manifest, declaration }, { view, at }, below) {
    const where = (keys) => ({ file: (0,paths/* join */.fj)(at, declaration.file), ...lineOf(manifest, ...keys) });
    const warnings = patterns.outside.map((glob) => ({
        code: 'workspace-outside',
        message: `The workspace names ${glob}, which leads out of the repository: what is there cannot be built`,
        ...where(declaration.keys),
        fix: 'Move these packages below the root of the workspace, or take the line out'
    }));
    const folders = (await view.find('package.json')).map(paths/* folderOf */.yS).filter((folder) => patterns.holds(folder));
    const members = [];
    const broken = [];
    for (const folder of folders.sort(src_text/* byCodePoint */.HH)) {
        const place = { view: view.below(folder), at: (0,posix_.relative)(below, folder) };
        try {
            const found = await readPackageJson(place);
            if (found)
                members.push({ ...found, place });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || folder === below)
                throw error;
            broken.push({
                code: 'broken-member',
                message: `A package of the workspace is left out: ${error.trouble.what}`,
                ...error.trouble.where,
                file: (0,paths/* join */.fj)(place.at, 'package.json'),
                fix: 'Repair it, or take its folder out of the workspace'
            });
        }
    }
    return { members, warnings, broken };
}

;// CONCATENATED MODULE: ./src/providers/node/analyse.ts











async function analyse_analyse(app, hints) {
    const place = { view: app, at: '' };
    const own = await readPackageJson(place);
    if (!own)
        return plainFile(app, place);
    const workspace = await workspaceOf(place, own);
    const manager = await decideManager(workspace?.root ?? own, workspace?.place ?? place);
    const facts = { app, hints, own, manager, ...(workspace && { workspace }) };
    const matches = await matchFrameworks(frameworks, facts);
    const found = matches.map(({ start, why }) => ({ ...start, why }));
    const build = analyse_buildOf(facts, found[0]);
    const started = (await startedElsewhere(app, own)) ? undefined : await serving_serviceOf(facts, found, build);
    const service = started && (await withDemands(app, withBun(started, own)));
    const made = service ? undefined : await madeBy(facts, found, build);
    return {
        own,
        manager,
        place,
        ...(made && { made }),
        build: service?.build ?? build.commands,
        sure: service !== undefined && (found.length > 0 || scriptStart(own) !== undefined),
        ...(workspace && { workspace }),
        ...(service && { service })
    };
}
const ofNode = /\brequire\s*\(|\bprocess\.|\bmodule\.exports\b|\b(?:from|import)\s*['"](?:node:|https?['"]|fs['"]|net['"]|path['"]|os['"]|child_process['"])|^#!.*\b(?:node|bun)\b|\bBun\./;
async function plainFile(app, place) {
    const bun = await plainBunFile(app);
    if (bun) {
        const listens = await serving_kindOf(app, bun.value, []);
        return {
            place,
            build: [],
            sure: false,
            service: withBun({ name: 'Bun', ...listens, start: bun, dependencies: 'none' }, undefined)
        };
    }
    const entry = await entryFile(app, undefined);
    const text = entry && (await app.read(entry.value));
    if (!entry || text === undefined || !ofNode.test(text))
        return undefined;
    const start = { value: `node ${entry.value}`, reason: entry.reason };
    const listens = await serving_kindOf(app, start.value, []);
    return { place, build: [], sure: false, service: { name: 'Node.js', ...listens, start, dependencies: 'none' } };
}
const analyse_buildScripts = ['heroku-postbuild', 'gcp-build', 'build:prod', 'build:production', 'build', 'compile', 'tsc'];
const analyse_pointless = /^(?:echo|true|exit|:|tsc --noEmit|eslint|jest|vitest|docker|pkg|electron-builder|electron-forge|vsce|web-ext)\b/;
function analyse_buildOf({ own, manager: { manager }, workspace }, framework) {
    for (const name of analyse_buildScripts) {
        const script = own.scripts.get(name);
        if (!script || analyse_pointless.test(script.value))
            continue;
        const parts = unwrap(own, name)?.map(({ value }) => value);
        const reason = { ...script.reason, because: `${script.reason.because} builds the app` };
        const runner = name === 'build' ? workspace?.runner : undefined;
        const command = runner ? { value: runner.build, reason: runner.because } : undefined;
        return { commands: [command ?? { value: `${manager.command} run ${name}`, reason }], ...(parts && { parts }) };
    }
    if (framework?.row.build === undefined)
        return { commands: [], parts: [] };
    const { row, why } = framework;
    return {
        commands: [
            { value: row.build ?? '', reason: { ...why, because: `${row.name}: ${why.because}; no script builds it` } }
        ]
    };
}

;// CONCATENATED MODULE: ./src/providers/node/bun-plan.ts



async function onBun(contribution, { service, manager, own }, hints, folders) {
    const because = service?.runtime?.reason;
    if (service?.runtime?.value !== 'bun' || !because)
        return contribution;
    const version = await bunVersion(hints, folders, own ? statedBy(own) : []);
    const isOnly = !manager || manager.manager.id === 'bun';
    const { setup = {}, ...phases } = contribution.phases ?? {};
    const { node, ...runtimes } = setup.runtimes ?? {};
    const { bun: _, ...tools } = setup.tools ?? {};
    const bunTool = { bun: { value: version.latest, reason: version.version.reason } };
    return {
        ...contribution,
        phases: {
            setup: {
                ...setup,
                runtimes: { ...runtimes, bun: version.version, ...(!isOnly && node && { node }) },
                tools: { ...tools, ...(!isOnly && bunTool) }
            },
            ...Object.fromEntries(Object.entries(phases).map(([name, phase]) => [name, isOnly ? byBun(phase) : onNode(phase, because)]))
        },
        start: { ...contribution.start, ...(service.runImage && { runImage: service.runImage }) },
        warnings: [
            ...version.warnings,
            ...(contribution.warnings ?? []).filter(({ code }) => (isOnly ? !bun_plan_ofNode.test(code) : true))
        ]
    };
}
const bun_plan_ofNode = /^(?:runtime-\w+|version-conflict)$/;
function byBun(phase) {
    const { cmds } = phase;
    return cmds
        ? {
            ...phase,
            cmds: cmds.map(({ value, reason }) => ({
                value: value.replace(/^npm pkg delete\b/, 'bun pm pkg delete'),
                reason
            }))
        }
        : phase;
}
function onNode(phase, because) {
    return { ...phase, runsOn: { value: 'node', reason: because } };
}
function statedBy({ manifest, file }) {
    const [, text] = /^bun@([^+\s]+)/.exec(manifest.text('packageManager') ?? '') ?? [];
    const request = text === undefined ? undefined : parseRequest(text, pin);
    if (!request)
        return [];
    const evidence = { because: `\`packageManager\` is bun@${request.text}`, file, ...lineOf(manifest, 'packageManager') };
    return [{ rank: 'manifest', request, evidence }];
}

;// CONCATENATED MODULE: ./src/app/lockfiles/collect.ts
function normalisePythonName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function byName(packages, normalise) {
    const groups = new Map();
    for (const entry of packages) {
        const name = normalise(entry.name);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [entry]);
        else
            group.push(entry);
    }
    const firsts = [...groups].flatMap(([name, [first, ...others]]) => first === undefined ? [] : [[name, others.length === 0 ? first : { ...first, others }]]);
    return new Map(firsts);
}

;// CONCATENATED MODULE: ./src/app/lockfiles/importers.ts
class Importers {
    #folders = new Map();
    open(folder) {
        const key = keyOf(folder);
        if (!this.#folders.has(key))
            this.#folders.set(key, new Map());
    }
    add(folder, name, value, line) {
        this.open(folder);
        this.#folders.get(keyOf(folder))?.set(name, { value, line });
    }
    all() {
        return this.#folders;
    }
}
function keyOf(folder) {
    return folder === '.' ? '' : folder.replace(/^\.\//, '');
}

;// CONCATENATED MODULE: ./src/app/lockfiles/json.ts
const token = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\],]|[^\s{}[\],:"]+/g;
const bracket = /[{}[\]]/;
async function scanJson(lines, depth, take) {
    const path = [];
    const open = [];
    let lists = 0;
    let key;
    let number = 0;
    const put = (word) => {
        if (word === '{' || word === '[') {
            if (open.length > 0)
                path.push(key ?? '');
            if (open.length > 0 && lists === 0 && path.length <= depth)
                take(path, undefined, number);
            open.push(word);
            lists += word === '[' ? 1 : 0;
            key = undefined;
        }
        else if (word === '}' || word === ']') {
            lists -= open.pop() === '[' ? 1 : 0;
            path.pop();
            key = undefined;
        }
        else if (word === ',') {
            key = undefined;
        }
        else if (open.at(-1) === '{' && key === undefined) {
            key = json_unquoted(word);
        }
        else if (lists === 0 && path.length < depth) {
            path.push(key ?? '');
            take(path, json_unquoted(word), number);
            path.pop();
        }
    };
    for await (const line of lines) {
        number++;
        if (lists > 0 && !bracket.test(line))
            continue;
        for (const word of line.match(token) ?? [])
            put(word);
    }
}
function json_unquoted(word) {
    if (!word.startsWith('"'))
        return word;
    if (!word.includes('\\'))
        return word.slice(1, -1);
    try {
        return JSON.parse(word);
    }
    catch {
        return word.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./src/app/lockfiles/npm.ts



const nested = 'node_modules/';
const asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
async function scanNpmLock(lines) {
    const packages = [];
    const legacy = [];
    const importers = new Importers();
    let formatVersion;
    await scanJson(lines, 4, (path, value, line) => {
        const [section = '', key = '', field = '', name = ''] = path;
        if (path.length === 1) {
            if (section === 'lockfileVersion' && value !== undefined)
                formatVersion = { value, line };
        }
        else if (section === 'packages') {
            if (path.length === 2 && value === undefined)
                packages.push({ key, line, fields: new Map() });
            else if (path.length === 3 && value !== undefined)
                packages.at(-1)?.fields.set(field, value);
            else if (path.length === 4 && value !== undefined && asks.has(field) && !key.includes(nested))
                importers.add(key, name, value, line);
        }
        else if (section === 'dependencies' && packages.length === 0) {
            if (path.length === 2 && value === undefined)
                legacy.push({ key, line, fields: new Map() });
            else if (path.length === 3 && value !== undefined)
                legacy.at(-1)?.fields.set(field, value);
        }
    });
    const found = packages.length > 0
        ? packages.filter(({ key }) => key.includes(nested)).sort((a, b) => depthOf(a.key) - depthOf(b.key))
        : legacy;
    for (const { key } of packages)
        if (!key.includes(nested))
            importers.open(key);
    return {
        packages: byName(found.map(npm_packageOf), (name) => name),
        ...(formatVersion && { formatVersion }),
        ...(packages.length > 0 && { importers: importers.all() })
    };
}
function depthOf(key) {
    return key.split(nested).length + (key.startsWith(nested) ? 0 : 1);
}
function npm_packageOf({ key, line, fields }) {
    const from = fields.get('resolved') ?? '';
    const version = fields.get('version');
    const isUrl = version !== undefined && /[:/]/.test(version);
    const location = isUrl ? version : from;
    return {
        name: key.slice(key.includes(nested) ? key.lastIndexOf(nested) + nested.length : 0),
        ...(version !== undefined && !isUrl && { version }),
        line,
        source: fields.get('link') === 'true' ? 'editable' : npm_sourceOf(location),
        ...(location !== '' && { location }),
        scripts: fields.get('hasInstallScript') === 'true'
    };
}
function npm_sourceOf(location) {
    if (/^(?:git\b|github:|gitlab:|bitbucket:)|\.git(?:#|$)/.test(location))
        return 'git';
    return /^(?:file|link|portal):|^\.\.?\//.test(location) ? 'path' : 'registry';
}

;// CONCATENATED MODULE: ./src/app/lockfiles/bun.ts



const locked = /^\s*"((?:[^"\\])+)":\s*\["([^"\\]+)"/;
const opened = /^\s*"((?:[^"\\])*)":\s*\{\s*$/;
const pair = /^\s*"((?:[^"\\])+)":\s*"((?:[^"\\])*)",?\s*$/;
const bun_asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
async function scanBunLock(lines) {
    const packages = [];
    const importers = new Importers();
    let formatVersion;
    const path = [];
    let number = 0;
    for await (const line of lines) {
        number++;
        const [section, folder = '', group = ''] = path;
        const entry = section === 'packages' ? locked.exec(line) : undefined;
        if (entry) {
            packages.push(bun_packageOf(entry[1] ?? '', entry[2] ?? '', number));
            continue;
        }
        const object = opened.exec(line);
        if (object) {
            path.push(object[1] ?? '');
            if (path[0] === 'workspaces' && path.length === 2)
                importers.open(path[1] ?? '');
            continue;
        }
        if (/^\s*\},?\s*$/.test(line)) {
            path.pop();
            continue;
        }
        const version = path.length === 0 ? /^\s*"lockfileVersion":\s*(\d+)/.exec(line)?.[1] : undefined;
        if (version !== undefined)
            formatVersion = { value: version, line: number };
        const [, name, value] = section === 'workspaces' && path.length === 3 ? (pair.exec(line) ?? []) : [];
        if (name !== undefined && bun_asks.has(group))
            importers.add(folder, name, value ?? '', number);
    }
    const topFirst = [...packages].sort((a, b) => Number(a.key !== a.name) - Number(b.key !== b.name));
    return {
        packages: byName(topFirst.map(({ key: _, ...rest }) => rest), (name) => name),
        ...(formatVersion && { formatVersion }),
        importers: importers.all()
    };
}
function bun_packageOf(key, text, line) {
    const at = text.indexOf('@', 1);
    const name = at > 0 ? text.slice(0, at) : text;
    const rest = at > 0 ? text.slice(at + 1) : '';
    const isRelease = /^\d/.test(rest);
    return {
        key,
        name,
        ...(isRelease && { version: rest }),
        line,
        source: rest.startsWith('workspace:') ? 'editable' : isRelease ? 'registry' : npm_sourceOf(rest),
        ...(!isRelease && rest !== '' && { location: rest })
    };
}

;// CONCATENATED MODULE: ./src/app/lockfiles/pipfile.ts


const facts = new Map([
    ['_meta hash sha256', 'contentHash'],
    ['_meta pipfile-spec', 'formatVersion'],
    ['_meta requires python_full_version', 'requiresPython'],
    ['_meta requires python_version', 'requiresPython']
]);
async function scanPipfileLock(lines) {
    const open = [];
    const found = new Map();
    await scanJson(lines, 3, (path, value, line) => {
        const [group = '', name = '', key = ''] = path;
        const fact = group === '_meta' ? facts.get(path.join(' ')) : undefined;
        if (fact !== undefined && value !== undefined)
            found.set(fact, found.get(fact) ?? { value, line });
        if (group === '_meta')
            return;
        if (value === undefined && path.length === 2)
            open.push({ name, group, line, fields: new Map() });
        else if (path.length === 3)
            open.at(-1)?.fields.set(key, value ?? '');
    });
    return { packages: byName(merged(open), normalisePythonName), ...Object.fromEntries(found) };
}
function merged(open) {
    const packages = new Map();
    for (const one of open) {
        const entry = pipfile_packageOf(one);
        const key = `${normalisePythonName(entry.name)} ${entry.version ?? ''} ${entry.location ?? ''}`;
        const known = packages.get(key);
        packages.set(key, known === undefined ? entry : { ...known, groups: [...(known.groups ?? []), one.group] });
    }
    return [...packages.values()];
}
const sources = [
    ['git', 'git'],
    ['path', 'path'],
    ['file', 'url']
];
function pipfile_packageOf({ name, group, line, fields }) {
    const [key, source = 'registry'] = sources.find(([candidate]) => fields.has(candidate)) ?? [];
    const location = fields.get(key ?? 'index');
    const [version, marker] = [fields.get('version'), fields.get('markers')];
    return {
        name,
        ...(version !== undefined && { version: version.replace(/^==\s*/, '') }),
        line,
        source: source === 'path' && fields.get('editable') === 'true' ? 'editable' : source,
        ...(location !== undefined && { location }),
        groups: [group],
        ...(marker !== undefined && { marker })
    };
}

;// CONCATENATED MODULE: ./src/app/lockfiles/pnpm.ts



const pnpm_keyed = /^( *)(?:'([^']*)'|"([^"]*)"|([^\s'":#-][^:]*(?::[^ :][^:]*)*)):(?: +(.*))?$/;
const pnpm_asks = /^(?:dependencies|devDependencies|optionalDependencies|specifiers)$/;
async function scanPnpmLock(lines) {
    const packages = [];
    let importers = new Importers();
    let formatVersion;
    const path = [];
    let number = 0;
    for await (const line of lines) {
        number++;
        if (line.startsWith('---')) {
            importers = new Importers();
            packages.length = 0;
        }
        const section = path[0];
        if (section === 'snapshots' && line.startsWith(' '))
            continue;
        const match = pnpm_keyed.exec(line);
        if (!match) {
            if (section === 'packages' && line.includes('requiresBuild: true'))
                markScripts(packages.at(-1));
            continue;
        }
        const depth = (match[1] ?? '').length / 2;
        const key = match[2] ?? match[3] ?? match[4] ?? '';
        const value = pnpm_unquoted(match[5] ?? '');
        path.length = depth;
        path[depth] = key;
        if (depth === 0 && key === 'lockfileVersion')
            formatVersion = { value, line: number };
        else if (path[0] === 'packages')
            put(packages, key, value, depth, number);
        else
            ofImporter(importers, path, value, number);
    }
    return {
        packages: byName(packages.map(pnpm_packageOf), (name) => name),
        ...(formatVersion && { formatVersion }),
        importers: importers.all()
    };
}
function put(packages, key, value, depth, line) {
    if (depth === 1)
        packages.push({ key, line, location: '' });
    const last = packages.at(-1);
    if (depth === 2 && key === 'requiresBuild')
        markScripts(last);
    if (depth === 2 && key === 'resolution' && last) {
        const [, repo, tarball] = /\brepo: ([^,}]+)|\btarball: ([^,}]+)/.exec(value) ?? [];
        last.location = repo === undefined ? (tarball ?? '') : `git+${repo}`;
    }
}
function markScripts(last) {
    if (last)
        last.scripts = true;
}
function ofImporter(importers, path, value, line) {
    const inside = path[0] === 'importers';
    const [group = '', name = '', field] = inside ? path.slice(2) : path;
    const folder = inside ? (path[1] ?? '.') : '.';
    if (inside && path.length === 2)
        importers.open(folder);
    if (!pnpm_asks.test(group) || name === '')
        return;
    if (field === 'specifier' || (field === undefined && group === 'specifiers'))
        importers.add(folder, name, value, line);
}
function pnpm_packageOf({ key, line, location, scripts }) {
    const plain = key.replace(/^\//, '').replace(/\(.*$/, '');
    const [, name = plain, version] = /^((?:@[^/]+\/)?[^/@]+)[@/]([^_]+)/.exec(plain) ?? /^((?:@[^/]+\/)?[^/@]+)()$/.exec(plain) ?? [];
    const isRelease = version !== undefined && /^\d/.test(version);
    const from = location === '' && !isRelease ? (version ?? '') : location;
    return {
        name,
        ...(isRelease && { version }),
        line,
        source: /codeload\.github\.com|^https:\/\/git(?:hub|lab)\.com\//.test(from) ? 'git' : npm_sourceOf(from),
        ...(from !== '' && { location: from }),
        ...(scripts !== undefined && { scripts })
    };
}
function pnpm_unquoted(text) {
    return /^'([^']*)'$/.exec(text)?.[1] ?? /^"([^"]*)"$/.exec(text)?.[1] ?? text.trim();
}

;// CONCATENATED MODULE: ./src/app/lockfiles/toml.ts

const packageTables = new Map([
    ['package', ''],
    ['package.source', 'source.'],
    ['packages', ''],
    ['packages.vcs', 'vcs.'],
    ['packages.directory', 'directory.'],
    ['packages.archive', 'archive.']
]);
const toml_facts = new Map([
    ['metadata.python-versions', 'requiresPython'],
    ['metadata.lock-version', 'formatVersion'],
    ['metadata.content-hash', 'contentHash'],
    ['metadata.targets.requires_python', 'requiresPython'],
    ['metadata.lock_version', 'formatVersion'],
    ['metadata.content_hash', 'contentHash'],
    ['.requires-python', 'requiresPython'],
    ['.version', 'formatVersion'],
    ['.lock-version', 'formatVersion'],
    ['.created-by', 'generator']
]);
const toml_pair = /^([A-Za-z0-9_-]+) *= *(.*)$/;
const isKey = /^[A-Za-z0-9_-]/;
async function scanTomlLock(lines) {
    const open = [];
    const found = new Map();
    let generator;
    let table = '';
    let number = 0;
    for await (const line of lines) {
        number++;
        if (line.startsWith('[')) {
            table = line.slice(line.startsWith('[[') ? 2 : 1, line.indexOf(']'));
            if (table === 'package' || table === 'packages')
                open.push({ line: number, fields: new Map() });
        }
        else if (line.startsWith('#')) {
            const [, name, version] = /@generated by ([A-Za-z]+)(?: v?(\d[\w.+-]*))?/.exec(line) ?? [];
            if (name !== undefined)
                generator ??= { name, ...(version !== undefined && { version }), line: number };
        }
        else if (isKey.test(line)) {
            const [, key = '', value = ''] = toml_pair.exec(line) ?? [];
            const start = packageTables.get(table);
            const fact = toml_facts.get(`${table}.${key}`);
            if (start !== undefined)
                putField(open.at(-1)?.fields, start + key, value);
            else if (fact !== undefined && !found.has(fact))
                found.set(fact, { value: toml_textOf(value), line: number });
        }
    }
    const creator = found.get('generator');
    if (creator !== undefined)
        generator ??= { name: creator.value, line: creator.line };
    found.delete('generator');
    return {
        packages: byName(open.flatMap(toml_packageOf), normalisePythonName),
        ...(generator !== undefined && { generator }),
        ...Object.fromEntries(found)
    };
}
function putField(fields, key, value) {
    if (!value.startsWith('{'))
        fields?.set(key, value);
    else
        for (const [, inner = '', text = ''] of value.matchAll(inline))
            fields?.set(`${key}.${inner}`, text);
}
const inline = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]+) *= *("(?:[^"\\]|\\.)*"|[^",}\s]+)/g;
const toml_sources = [
    ['source.editable', 'editable'],
    ['source.virtual', 'editable'],
    ['source.git', 'git'],
    ['source.url', 'url'],
    ['source.path', 'path'],
    ['source.directory', 'path'],
    ['source.registry', 'registry'],
    ['vcs.url', 'git'],
    ['vcs.path', 'git'],
    ['directory.path', 'path'],
    ['archive.url', 'url'],
    ['archive.path', 'path'],
    ['git', 'git'],
    ['url', 'url'],
    ['path', 'path'],
    ['index', 'registry']
];
const poetrySources = {
    git: 'git',
    directory: 'path',
    file: 'path',
    url: 'url',
    legacy: 'registry'
};
function toml_sourceOf(fields) {
    const type = fields.get('source.type');
    const [key, named] = toml_sources.find(([name]) => fields.has(name)) ?? [];
    const source = type === undefined ? named : poetrySources[toml_textOf(type)];
    if (source === undefined)
        return { source: 'registry' };
    const inPlace = ['develop', 'editable', 'directory.editable'].some((name) => fields.get(name) === 'true');
    return { source: source === 'path' && inPlace ? 'editable' : source, location: toml_textOf(fields.get(key ?? '') ?? '') };
}
function toml_packageOf({ line, fields }) {
    const [name, version] = [fields.get('name'), fields.get('version')];
    if (name === undefined)
        return [];
    const groups = fields.get('groups') ?? fields.get('category');
    const marker = fields.get('markers') ?? fields.get('marker');
    return [
        {
            name: toml_textOf(name),
            ...(version !== undefined && { version: toml_textOf(version) }),
            line,
            ...toml_sourceOf(fields),
            ...(groups !== undefined && { groups: [...groups.matchAll(toml_quoted)].map(([text]) => toml_textOf(text)) }),
            ...(marker !== undefined && { marker: toml_textOf(marker) })
        }
    ];
}
const toml_quoted = /"(?:[^"\\]|\\.)*(?:"|\\?$)|'[^']*'/g;
function toml_textOf(value) {
    const [, basic, literal] = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(value) ?? [];
    return basic?.replace(/\\(.)/g, '$1') ?? literal ?? value.replace(/#[^]*$/, '').trim();
}

;// CONCATENATED MODULE: ./src/app/lockfiles/yarn.ts



const yarn_pair = /^ {2}"?([\w-]+)"?:? +"?([^"]*)"?$/;
const ask = /^ {4}"?((?:@[^/"]+\/)?[^@":]+)"?: +"?([^"]*)"?$/;
async function scanYarnLock(lines) {
    const open = [];
    let formatVersion;
    let current;
    let isMetadata = false;
    let asks = false;
    let number = 0;
    for await (const line of lines) {
        number++;
        const first = line.charCodeAt(0);
        if (first !== 32 && line !== '' && first !== 35) {
            isMetadata = line.startsWith('__metadata:');
            current = isMetadata ? undefined : { requests: requestsOf(line), line: number, fields: new Map(), asks: [] };
            if (current)
                open.push(current);
            asks = false;
        }
        else if (line.startsWith('# yarn lockfile v')) {
            formatVersion = { value: line.slice('# yarn lockfile v'.length).trim(), line: number };
        }
        else if (line.startsWith('  ') && line.charCodeAt(2) !== 32) {
            asks = isWorkspace(current) && /^ {2}(?:d|devD|optionalD)ependencies:/.test(line);
            const [, key = '', value = ''] = yarn_pair.exec(line) ?? [];
            if (isMetadata && key === 'version')
                formatVersion = { value, line: number };
            else if (key !== '')
                current?.fields.set(key, value);
        }
        else if (asks) {
            const [, name, value = ''] = ask.exec(line) ?? [];
            if (name !== undefined)
                current?.asks.push({ value: `${name} ${value}`, line: number });
        }
    }
    const importers = new Importers();
    for (const one of open.filter(isWorkspace)) {
        const folder = /@workspace:(.*)$/.exec(one.fields.get('resolution') ?? one.requests[0] ?? '')?.[1] ?? '.';
        importers.open(folder);
        for (const { value, line } of one.asks) {
            const [name = '', text = ''] = value.split(/ (.*)/s);
            importers.add(folder, name, text, line);
        }
    }
    const packages = open.filter((one) => !isWorkspace(one)).map(yarn_packageOf);
    return {
        packages: byName(packages, (name) => name),
        ...(formatVersion && { formatVersion }),
        ...(importers.all().size > 0 && { importers: importers.all() })
    };
}
function requestsOf(line) {
    return line
        .replace(/:\s*$/, '')
        .split(/,\s*/)
        .map((part) => part.replace(/"/g, '').trim())
        .filter((part) => part !== '');
}
function isWorkspace(one) {
    return one?.requests.some((request) => request.includes('@workspace:')) ?? false;
}
function yarn_packageOf({ requests, line, fields }) {
    const [first = ''] = requests;
    const at = first.indexOf('@', 1);
    const location = fields.get('resolved') ?? fields.get('resolution')?.replace(/^@?[^@]+@(?:npm:)?/, '') ?? '';
    const version = fields.get('version');
    return {
        name: at > 0 ? first.slice(0, at) : first,
        ...(version !== undefined && { version }),
        line,
        source: npm_sourceOf(location),
        ...(/[:/]/.test(location) && { location }),
        requests
    };
}

;// CONCATENATED MODULE: ./src/app/lockfiles.ts







const scanners = {
    'poetry.lock': scanTomlLock,
    'uv.lock': scanTomlLock,
    'pdm.lock': scanTomlLock,
    'Pipfile.lock': scanPipfileLock,
    'package-lock.json': scanNpmLock,
    'npm-shrinkwrap.json': scanNpmLock,
    'yarn.lock': scanYarnLock,
    'pnpm-lock.yaml': scanPnpmLock,
    'bun.lock': scanBunLock
};
const pylock = /^pylock\.(?:[^.]+\.)?toml$/;
async function readLockfile(app, path) {
    const name = (0,paths/* nameOf */.Vb)(path);
    const scan = pylock.test(name) ? scanTomlLock : Object.hasOwn(scanners, name) ? scanners[name] : undefined;
    if (scan === undefined)
        throw new Error(`no lockfile is called ${name}`);
    if (!(await app.has(path)))
        return undefined;
    return { path, ...(await scan(app.lines(path))) };
}

;// CONCATENATED MODULE: ./src/providers/node/browsers.ts



const folder = '/opt/playwright';
const browsers_nothing = { cmds: [], variables: {}, needs: [], warnings: [] };
const puppeteers = ['puppeteer', 'puppeteer-extra', 'puppeteer-cluster', 'html-pdf-node'];
function browsersOf({ dependencies }) {
    const found = (names) => names.flatMap((name) => dependencies.get(name) ?? [])[0];
    const puppeteer = found(puppeteers);
    const playwright = found(['playwright', 'playwright-chromium', '@playwright/test']);
    return browsers_merged([
        puppeteer ? puppeteerOf(puppeteer.evidence, isInstalledForProduction(puppeteer), puppeteer.name) : browsers_nothing,
        playwright ? playwrightOf(playwright.evidence, isInstalledForProduction(playwright), playwright.name) : browsers_nothing
    ]);
}
function puppeteerOf(evidence, runs, name) {
    const place = (0,explain.at)(evidence);
    const reason = { because: `${name} needs no browser of its own in the image`, ...place };
    const skip = { PUPPETEER_SKIP_DOWNLOAD: { value: 'true', reason } };
    if (!runs)
        return { ...browsers_nothing, variables: skip };
    return {
        ...browsers_nothing,
        variables: {
            ...skip,
            PUPPETEER_EXECUTABLE_PATH: {
                value: '/usr/bin/chromium',
                reason: { because: `${name} steers Debian's Chromium`, ...place }
            }
        },
        needs: [{ value: { name: 'chromium', for: 'run' }, reason: { because: `${name} steers a browser`, ...place } }],
        warnings: [
            {
                code: 'browser-sandbox',
                message: 'Chromium cannot make its sandbox in most containers and does not start with it',
                ...place,
                fix: "Launch it with args: ['--no-sandbox'], or run the container with its seccomp profile"
            }
        ]
    };
}
function playwrightOf(evidence, runs, name) {
    const place = (0,explain.at)(evidence);
    if (!runs) {
        const reason = { because: `${name} is there for tests`, ...place };
        return { ...browsers_nothing, variables: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: { value: '1', reason } } };
    }
    const reason = { because: `${name} fetches the browser that it steers`, ...place };
    return {
        ...browsers_nothing,
        cmds: [{ value: 'playwright install chromium', reason }],
        variables: { PLAYWRIGHT_BROWSERS_PATH: (0,draft/* reasoned */.u)(folder, `${name} keeps its browsers there`, place) },
        folder: { path: folder, reason },
        needs: [{ value: { name: 'chromium-libraries', for: 'run' }, reason }]
    };
}
function browsers_merged(parts) {
    const withFolder = parts.find((part) => part.folder);
    return {
        cmds: parts.flatMap(({ cmds }) => cmds),
        variables: Object.assign({}, ...parts.map(({ variables }) => variables)),
        ...(withFolder?.folder && { folder: withFolder.folder }),
        needs: parts.flatMap(({ needs }) => needs),
        warnings: parts.flatMap(({ warnings }) => warnings)
    };
}

;// CONCATENATED MODULE: ./src/providers/node/lock-check.ts


const other = /^(?:[a-z+]+:|[./~]|[\w-]+\/)|^(?!x$)[a-z]/i;
function lockWarning(decision, own, lockfile, folder, members) {
    if (!decision.frozen || lockfile.packages.size === 0)
        return undefined;
    const overridden = overrides(own);
    const asked = [...own.dependencies.values()].filter(({ name, kind }) => (kind === 'production' || kind === 'development') && !members.has(name) && !overridden(name));
    const rule = rules[decision.manager.id];
    const wrong = asked.find((dependency) => rule(dependency, lockfile, folder) === false);
    if (!wrong)
        return undefined;
    const { evidence, name, range } = wrong;
    return {
        code: 'lockfile-outdated',
        message: `${lockfile.path} does not know \`${name}\` as ${own.file} asks for it (${range}): \`${decision.manager.frozen.split(' --store')[0] ?? ''}\` will fail`,
        ...(evidence.file !== undefined && { file: evidence.file }),
        ...(evidence.line !== undefined && { line: evidence.line }),
        fix: `Run ${decision.manager.lock} and commit ${lockfile.path}`
    };
}
const rules = {
    npm: ({ name, range }, { packages }) => {
        const locked = packages.get(name);
        if (!locked)
            return false;
        const request = other.test(range) ? undefined : parseRequest(range === '' ? '*' : range, npm);
        const versions = versionsOf(locked);
        if (!request || versions.length === 0 || versions.some((version) => version.includes('-')))
            return undefined;
        return versions.some((version) => (0,releases_versions/* admits */.t5)(request.versions, (0,releases_versions/* parseTriple */.I$)(version)));
    },
    yarn: ({ name, range }, { packages }) => {
        if (other.test(range))
            return undefined;
        const locked = packages.get(name);
        const requests = [locked, ...(locked?.others ?? [])].flatMap((one) => one?.requests ?? []);
        return requests.includes(`${name}@${range}`);
    },
    'yarn-berry': (dependency, lockfile, folder) => {
        const text = askedFor(dependency, lockfile, folder);
        return text === false || text === undefined || /^(?:patch|catalog|virtual):/.test(text)
            ? text !== false && undefined
            : text.replace(/^npm:/, '') === dependency.range.replace(/^npm:/, '');
    },
    pnpm: (dependency, lockfile, folder) => same(dependency, lockfile, folder),
    bun: (dependency, lockfile, folder) => same(dependency, lockfile, folder)
};
function versionsOf(locked) {
    return [locked, ...(locked.others ?? [])].flatMap(({ version }) => version ?? []);
}
function askedFor({ name }, { importers }, folder) {
    const importer = importers?.get(folder);
    return importer && (importer.get(name)?.value ?? false);
}
function same(dependency, lockfile, folder) {
    const text = askedFor(dependency, lockfile, folder);
    return text === undefined || text === false ? text : text === dependency.range;
}
function overrides({ manifest }) {
    const keys = [['overrides'], ['resolutions'], ['pnpm', 'overrides']].flatMap((path) => Object.keys(manifest.table(...path) ?? {}));
    return (name) => keys.some((key) => key === name || key.startsWith(`${name}@`) || key.endsWith(`/${name}`));
}

;// CONCATENATED MODULE: ./src/providers/node/native-table.ts
const gyp = ['python', 'make', 'c++-compiler'];
const native_table_compiled = { why: 'is compiled when it is installed', build: gyp };
function compiledBelow(below) {
    return { why: `is compiled before version ${below}`, build: gyp, below };
}
function compiledUnless(prebuilt, more = {}) {
    return { why: 'has nothing built for this Node.js and is compiled', build: gyp, prebuilt, ...more };
}
const ffmpeg = {
    why: 'runs ffmpeg',
    run: ['ffmpeg'],
    notBeside: ['ffmpeg-static', '@ffmpeg-installer/ffmpeg', 'ffmpeg-ffprobe-static']
};
const poppler = { why: 'runs the tools of Poppler', run: ['poppler'] };
const canvasLibraries = ['cairo', 'pangocairo', 'jpeg', 'gif', 'rsvg', 'pixman'];
const nativeTable = {
    bcrypt: compiledBelow('5'),
    argon2: compiledBelow('0.26'),
    sqlite3: compiledBelow('5'),
    'better-sqlite3': compiledUnless({ '18': '7.6.0', '20': '8.4.0', '22': '11.1.0', '24': '12.0.0', '26': '13.0.0' }, { below: '13' }),
    '@journeyapps/sqlcipher': { ...native_table_compiled, both: ['ssl'] },
    re2: compiledUnless({ '18': '1.17.7', '20': '1.20.0', '22': '1.21.0', '24': '1.22.0', '26': '1.27.0' }),
    'isolated-vm': compiledUnless({ '18': '5.0.0', '20': '5.0.0', '22': '5.0.0', '24': '6.0.0', '26': '7.0.0' }),
    'node-sass': compiledUnless({ '14': '4.14.0', '16': '6.0.0', '18': '8.0.0', '20': '9.0.0' }),
    '@discordjs/opus': compiledUnless({ '18': '0.8.0', '20': '0.9.0', '22': '0.10.0' }),
    'node-opus': native_table_compiled,
    libxmljs: native_table_compiled,
    libxmljs2: compiledUnless({ '18': '0.31.0', '20': '0.32.0', '22': '0.35.0', '24': '0.37.0' }),
    serialport: compiledBelow('10'),
    '@serialport/bindings': native_table_compiled,
    usb: { ...compiledBelow('2'), build: [...gyp, 'usb'] },
    zeromq: { ...compiledBelow('6'), prebuilt: { '18': '5.2.0', '20': '5.2.0' } },
    snappy: compiledBelow('7'),
    leveldown: compiledBelow('5'),
    farmhash: compiledBelow('4'),
    bufferutil: compiledBelow('4'),
    'utf-8-validate': compiledBelow('5'),
    microtime: compiledBelow('3'),
    'node-pty': native_table_compiled,
    'cpu-features': { ...native_table_compiled, direct: true },
    deasync: compiledUnless({ '18': '0.1.27', '20': '0.1.29' }),
    duckdb: compiledUnless({ '18': '0.8.0', '20': '0.9.0', '22': '1.0.0', '24': '1.3.0' }),
    muhammara: compiledUnless({ '18': '3.5.0', '20': '4.0.0', '22': '5.0.0', '24': '6.0.0' }),
    hummus: native_table_compiled,
    grpc: native_table_compiled,
    heapdump: native_table_compiled,
    hiredis: native_table_compiled,
    iconv: native_table_compiled,
    'node-expat': native_table_compiled,
    xxhash: native_table_compiled,
    lz4: native_table_compiled,
    memcpy: native_table_compiled,
    scrypt: native_table_compiled,
    sleep: native_table_compiled,
    posix: native_table_compiled,
    'raw-socket': native_table_compiled,
    'unix-dgram': native_table_compiled,
    ursa: { ...native_table_compiled, both: ['ssl'] },
    ed25519: native_table_compiled,
    epoll: native_table_compiled,
    'i2c-bus': native_table_compiled,
    rpio: native_table_compiled,
    spellchecker: native_table_compiled,
    'pty.js': native_table_compiled,
    'hnswlib-node': native_table_compiled,
    speaker: { ...native_table_compiled, both: ['alsa'] },
    canvas: [
        { why: 'is compiled before version 3 on this Node.js', build: [...gyp, 'pkg-config'], both: canvasLibraries, below: '3', prebuilt: { '14': '2.7.0', '16': '2.8.0', '18': '2.10.0', '20': '2.11.2' } }
    ],
    libpq: { ...native_table_compiled, both: ['libpq'] },
    'pg-native': { why: 'is compiled against libpq', build: gyp, both: ['libpq'] },
    'node-rdkafka': { why: 'is compiled with librdkafka', build: gyp, both: ['ssl', 'sasl', 'zlib'] },
    odbc: { why: 'loads unixODBC', both: ['odbc'] },
    msnodesqlv8: { why: 'loads unixODBC', run: ['odbc'] },
    kerberos: { why: 'loads Kerberos', run: ['krb5'] },
    ibm_db: { why: 'loads libxml2', both: ['xml2'] },
    gdal: native_table_compiled,
    nodegit: { why: 'is compiled with libgit2', build: gyp, both: ['krb5', 'ssl', 'libcurl'] },
    'skia-canvas': { why: 'loads Fontconfig', run: ['fontconfig'], below: '3' },
    java: [
        { ...native_table_compiled, direct: true },
        { why: 'runs Java', run: ['java'], direct: true }
    ],
    prisma: { why: 'chooses its engines by OpenSSL before version 7', both: ['openssl'], below: '7' },
    '@prisma/client': { why: 'loads an engine that needs OpenSSL before version 7', both: ['openssl'], below: '7' },
    'fluent-ffmpeg': ffmpeg,
    'ffmpeg-probe': ffmpeg,
    imagemagick: { why: 'runs ImageMagick', run: ['imagemagick'] },
    gm: { why: 'runs GraphicsMagick or ImageMagick', run: ['graphicsmagick', 'imagemagick'] },
    pdf2pic: { why: 'runs GraphicsMagick and Ghostscript', run: ['ghostscript', 'graphicsmagick'] },
    'pdf-image': { why: 'runs ImageMagick and Poppler', run: ['ghostscript', 'imagemagick', 'poppler'] },
    'pdf-poppler': poppler,
    'node-poppler': poppler,
    pdftotextjs: poppler,
    wkhtmltopdf: { why: 'runs wkhtmltopdf', run: ['wkhtmltopdf'] },
    'libreoffice-convert': { why: 'runs LibreOffice', run: ['libreoffice'] },
    'node-tesseract-ocr': { why: 'runs Tesseract', run: ['tesseract'] },
    textract: { why: 'runs Poppler', run: ['poppler'] },
    graphviz: { why: 'runs Graphviz', run: ['graphviz'] },
    'simple-git': { why: 'runs git', run: ['certificates', 'git'] },
    'python-shell': { why: 'runs Python', run: ['python'] },
    'youtube-dl-exec': { why: 'runs a program of Python', both: ['python'] },
    'node-pandoc': { why: 'runs Pandoc', run: ['pandoc'] },
    exiftool: { why: 'runs ExifTool', run: ['exiftool'] },
    'node-exiftool': { why: 'runs ExifTool', run: ['exiftool'] }
};

;// CONCATENATED MODULE: ./src/providers/node/natives.ts




function installedOf({ dependencies }, lockfile) {
    const onlyRuns = ![...dependencies.values()].some(({ kind }) => kind === 'development');
    const direct = [...dependencies.values()].flatMap(({ name, range, kind, evidence }) => {
        if (kind === 'peer')
            return [];
        const version = lockfile?.packages.get(name)?.version ?? natives_lowest(range);
        const found = { name, direct: true, running: kind !== 'development', evidence };
        return [version === undefined ? found : { ...found, version }];
    });
    const below = [...(lockfile?.packages.values() ?? [])].filter(({ name }) => !dependencies.has(name) && Object.hasOwn(nativeTable, name));
    return [...direct, ...below.map((one) => transitive(one, lockfile?.path, onlyRuns))];
}
function transitive({ name, version, line }, path, running) {
    const evidence = { because: `${name} is installed`, ...(path !== undefined && { file: path, line }) };
    return { name, direct: false, running, evidence, ...(version !== undefined && { version }) };
}
function natives_lowest(range) {
    const plain = range.replace(/^npm:(?:@[^/]+\/)?[^@]*@/, '');
    return parseRequest(plain, npm)?.versions[0]?.from.join('.');
}
function nativeNeeds(installed, node) {
    const names = new Set(installed.map(({ name }) => name));
    return installed.flatMap((one) => {
        const found = Object.hasOwn(nativeTable, one.name) ? nativeTable[one.name] : undefined;
        const rows = found === undefined ? [] : 'why' in found ? [found] : found;
        return rows.filter((row) => applies(row, one, names, node)).flatMap((row) => needsOf(row, one));
    });
}
function applies(row, { version, direct }, names, node) {
    if (row.direct && !direct)
        return false;
    if (row.notBeside?.some((name) => names.has(name)))
        return false;
    if (row.below !== undefined && (version === undefined || !isBelow(version, row.below)))
        return false;
    if (row.from !== undefined && version !== undefined && isBelow(version, row.from))
        return false;
    return !row.prebuilt || !isPrebuilt(row.prebuilt, version, node);
}
function isPrebuilt(prebuilt, version, node) {
    const major = Number(/^\d+/.exec(node)?.[0] ?? 0);
    const first = Object.entries(prebuilt).find(([line]) => Number(line) >= major)?.[1];
    return first !== undefined && version !== undefined && !isBelow(version, first);
}
function needsOf({ why, build = [], run = [], both = [] }, one) {
    const label = one.version === undefined ? one.name : `${one.name} ${one.version}`;
    const reason = { because: `${label} ${why}`, ...(0,explain.at)(one.evidence) };
    const need = (names, part) => names.map((name) => ({ value: { name, for: part }, reason }));
    return [
        ...need(build, 'build'),
        ...(one.running ? need(run, 'run') : []),
        ...need(both, one.running ? 'both' : 'build')
    ];
}
function isBelow(version, limit) {
    return (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(version), (0,releases_versions/* parseTriple */.I$)(limit)) < 0;
}
const repository = /^(?:git[+:]|git@|ssh:|(?:github|gitlab|bitbucket):|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:\/\/[^ ]+\.git(?:#|$))/;
function repositoryNeeds({ dependencies }, lockfile) {
    const direct = [...dependencies.values()].filter(({ range }) => repository.test(range));
    const below = [...(lockfile?.packages.values() ?? [])].filter(({ name, source }) => source === 'git' && !dependencies.has(name));
    const reasons = [
        ...direct.map(({ name, evidence }) => ({ because: `${name} comes from a git repository`, ...(0,explain.at)(evidence) })),
        ...below.map(({ name, line }) => ({
            because: `${name} comes from a git repository`,
            ...(lockfile && { file: lockfile.path, line })
        }))
    ];
    const [first] = reasons;
    const ssh = direct.find(({ range }) => /^(?:git\+ssh:|ssh:|git@)/.test(range));
    if (!first)
        return [];
    const need = (name, reason) => ({ value: { name, for: 'build' }, reason });
    return [
        need('git', first),
        need('certificates', first),
        ...(ssh ? [need('ssh', { because: `${ssh.name} is fetched over SSH`, ...(0,explain.at)(ssh.evidence) })] : [])
    ];
}

;// CONCATENATED MODULE: ./src/providers/node/prisma-schema.ts

const configs = ['prisma.config.ts', 'prisma.config.mts', 'prisma.config.js', 'prisma.config.mjs', '.config/prisma.ts'];
const usual = ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema'];
async function prismaFiles(app, own, named) {
    let config;
    for (const name of configs)
        if (config === undefined && (await app.has(name)))
            config = name;
    const text = config === undefined ? undefined : await app.read(config);
    const inConfig = /\bschema\s*:\s*(?:path\.(?:join|resolve)\(\s*)?(['"])([^'"]+)\1(?:\s*,\s*(['"])([^'"]+)\3)?/.exec(text ?? '');
    const configured = inConfig?.[2] === undefined ? undefined : join2(inConfig[2], inConfig[4]);
    for (const path of [named, own.manifest.text('prisma', 'schema'), configured, ...usual]) {
        const schema = path === undefined ? undefined : (0,paths/* normalise */.j7)(path);
        if (schema === undefined || schema === '')
            continue;
        if ((await app.has(schema)) || (await app.hasFolder(schema)))
            return { schema, ...(config !== undefined && { config }) };
    }
    return config === undefined ? {} : { config };
}
function join2(folder, name) {
    return name === undefined ? folder : `${folder}/${name}`;
}
async function schemaFiles(app, own, named) {
    const { schema, config } = await prismaFiles(app, own, named);
    return [schema, config].filter((path) => path !== undefined);
}
async function schemaTexts(app, schema) {
    const files = (await app.has(schema))
        ? [schema]
        : (await app.list()).filter((path) => path.startsWith(`${schema}/`) && path.endsWith('.prisma'));
    const texts = [];
    for (const file of files)
        texts.push({ file, text: (await app.read(file)) ?? '' });
    return texts;
}
async function migrationsOf(app, schema) {
    const base = (await app.has(schema)) ? (0,paths/* folderOf */.yS)(schema) : schema;
    for (const folder of [(0,paths/* join */.fj)(base, 'migrations'), 'prisma/migrations']) {
        const some = (await app.find('migration.sql')).find((path) => path.startsWith(`${folder}/`));
        if (some !== undefined)
            return folder;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/prisma.ts





async function prismaOf(app, own) {
    const client = dependencyOf(own, '@prisma/client', 'prisma');
    if (!client)
        return undefined;
    const { schema, config } = await prismaFiles(app, own);
    const program = isInstalledForProduction(own.dependencies.get('prisma'));
    if (schema === undefined)
        return { hasProgram: program, demands: [] };
    const texts = await schemaTexts(app, schema);
    const files = config === undefined ? [schema] : [schema, config];
    const because = {
        because: `${client.name} works with a client that \`prisma generate\` makes`,
        ...(0,explain.at)(client.evidence)
    };
    const command = { value: `${await placeholders(app, config)}prisma generate`, reason: because };
    const output = outputOf(texts, schema);
    const migrations = await migrationsOf(app, schema);
    const common = {
        hasProgram: program,
        demands: await demandsOf(app, texts, config),
        ...(migrations !== undefined && {
            migrate: {
                value: 'prisma migrate deploy',
                reason: { because: `Migrations are in ${migrations}`, file: `${migrations}/migration_lock.toml` }
            }
        })
    };
    if (output !== undefined)
        return { ...common, inSources: { folder: output, because, ...(!runsInBuild(own) && { command }) } };
    return runsInHook(own) ? common : { ...common, inModules: { command, files } };
}
function outputOf(texts, schema) {
    for (const { file, text } of texts) {
        for (const [block] of text.matchAll(/^\s*generator\s+\w+\s*\{[^}]*\}/gm)) {
            if (!/provider\s*=\s*"prisma-client(?:-js)?"/.test(block))
                continue;
            const named = /^\s*output\s*=\s*"([^"]+)"/m.exec(block)?.[1];
            const path = named === undefined ? undefined : (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(file) || (0,paths/* folderOf */.yS)(schema), named));
            if (path !== undefined && path !== '' && !path.startsWith('node_modules'))
                return path;
        }
    }
    return undefined;
}
const generates = /\bprisma(?:@\S+)? generate\b/;
function runsInHook(own) {
    return ['install', 'postinstall', 'prepare'].some((name) => textsOf(own, name).some((text) => generates.test(text)));
}
function runsInBuild(own) {
    return (runsInHook(own) ||
        ['prebuild', 'build', 'build:prod'].some((name) => textsOf(own, name).some((text) => generates.test(text))));
}
function textsOf(own, name) {
    const script = own.scripts.get(name);
    return [...(script ? [script.value] : []), ...(unwrap(own, name)?.map(({ value }) => value.words.join(' ')) ?? [])];
}
const variable = /\b(?:env\(\s*(['"])(\w+)\1\s*\)|process\.env(?:\.(\w+)|\[['"](\w+)['"]\]))/g;
async function placeholders(app, config) {
    const text = config === undefined ? undefined : await app.read(config);
    const names = [...(text ?? '').matchAll(/\benv\(\s*(['"])(\w+)\1\s*\)/g)].map(([, , name]) => name);
    return [...new Set(names)].map((name) => `${name ?? ''}="\${${name ?? ''}:-postgresql://localhost/build}" `).join('');
}
async function demandsOf(app, texts, config) {
    const all = config === undefined ? texts : [...texts, { file: config, text: (await app.read(config)) ?? '' }];
    for (const { file, text } of all) {
        for (const [index, row] of text.split('\n').entries()) {
            if (!/\burl\b/.test(row) || /^\s*\/\//.test(row))
                continue;
            const [match] = [...row.matchAll(variable)];
            const name = match?.[2] ?? match?.[3] ?? match?.[4];
            if (name !== undefined)
                return [{ value: name, reason: { because: `Prisma takes the database from ${name}`, file, line: index + 1 } }];
        }
    }
    return [];
}
function migrateWarning(migrate, own) {
    const program = own.dependencies.get('prisma');
    return {
        code: 'migrations-by-hand',
        message: `${migrate.reason.because}, but the program \`prisma\` is not in the image, so nothing runs them`,
        ...(0,explain.at)(program?.evidence ?? migrate.reason),
        fix: 'Move `prisma` from devDependencies to dependencies, or run `npx prisma migrate deploy` before each release'
    };
}

;// CONCATENATED MODULE: ./src/providers/node/registries.ts


const files = {
    npm: ['.npmrc'],
    pnpm: ['.npmrc', 'pnpm-workspace.yaml'],
    yarn: ['.npmrc', '.yarnrc'],
    'yarn-berry': ['.yarnrc.yml'],
    bun: ['bunfig.toml', '.npmrc']
};
const strict = new Set(['yarn', 'yarn-berry']);
const reference = /\$\{([A-Za-z_]\w*)(?:(:?-)[^}]*|(\?))?\}|(?<==\s*["']?|[:@]\s*["']?)\$([A-Za-z_]\w*)/g;
const machine = new Set(['HOME', 'PATH', 'PWD', 'USER', 'INIT_CWD', 'NODE_ENV', 'TMPDIR', 'XDG_CACHE_HOME']);
const login = /(?:\b_?auth(?:Token|Ident)?|_password|npmAuthToken|npmAuthIdent|\btoken|\bpassword)["']?\s*[=:]\s*["']?([^\s"']{8,})/i;
async function registryLogins({ view, at }, manager) {
    const secrets = new Map();
    const demanded = new Map();
    const literal = [];
    const warnings = [];
    for (const name of files[manager]) {
        const file = (0,paths/* join */.fj)(at, name);
        const rows = (await view.read(name))?.split('\n') ?? [];
        for (const [index, row] of rows.entries()) {
            if (/^\s*[#;]/.test(row))
                continue;
            const place = { file, line: index + 1 };
            for (const [, braced, otherwise, optional, plain] of row.matchAll(reference)) {
                const variable = braced ?? (manager === 'bun' ? plain : undefined);
                if (variable === undefined || machine.has(variable))
                    continue;
                const reason = (0,draft/* reasoned */.u)(variable, `${name} takes the login of a package registry from it`, place);
                secrets.set(variable, secrets.get(variable) ?? reason);
                if (strict.has(manager) && otherwise === undefined && optional === undefined)
                    demanded.set(variable, reason);
            }
            const value = login.exec(row)?.[1];
            if (value === undefined || value.includes('$') || /^(?:true|false|https?:)/.test(value))
                continue;
            literal.push(file);
            warnings.push({
                code: 'token-in-file',
                message: `${file} holds a login for a package registry; whoever can read the repository has it. It stays out of the image`,
                ...place,
                fix: 'Revoke it, write ${NPM_TOKEN} in its place, and give NPM_TOKEN in `secrets`'
            });
        }
    }
    return {
        secrets: [...secrets.values()],
        demanded: [...demanded.values()],
        literal: [...new Set(literal)],
        warnings
    };
}

;// CONCATENATED MODULE: ./src/providers/node/writable.ts


const path = String.raw `(?:path\.(?:join|resolve)\(\s*(?:__dirname|process\.cwd\(\)|import\.meta\.dirname)\s*,\s*)?(['"\`])\.?\/?([\w@.-][\w@./-]*)\1`;
const writable_table = [
    { packages: ['multer'], pattern: new RegExp(String.raw `\bdest\s*:\s*${path}`), because: 'multer puts uploads there' },
    {
        packages: ['multer'],
        pattern: new RegExp(String.raw `\bdestination\b[^'"\`\n]*${path}`),
        because: 'multer puts uploads there'
    },
    {
        packages: ['multer'],
        pattern: new RegExp(String.raw `\bcb\(\s*null\s*,\s*${path}\s*\)`),
        because: 'multer puts uploads there'
    },
    {
        packages: ['formidable'],
        pattern: new RegExp(String.raw `\buploadDir\s*[:=]\s*${path}`),
        because: 'formidable puts uploads there'
    },
    {
        packages: ['express-fileupload'],
        pattern: new RegExp(String.raw `\btempFileDir\s*:\s*${path}`),
        because: 'express-fileupload puts uploads there'
    },
    {
        packages: ['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
        pattern: new RegExp(String.raw `(?:\bDatabase\(\s*|\bfilename\s*:\s*|\bcreateClient\([^)]*url\s*:\s*)(?:process\.env\.\w+\s*(?:\|\||\?\?)\s*)?${path}`),
        because: 'a SQLite file is there',
        database: true
    },
    {
        packages: ['sequelize', 'typeorm', 'knex', 'drizzle-orm'],
        pattern: new RegExp(String.raw `\b(?:storage|database|filename)\s*:\s*${path}(?<=\.(?:sqlite3?|db)\1)`),
        because: 'a SQLite file is there',
        database: true
    },
    {
        packages: ['lowdb', 'nedb', '@seald-io/nedb', 'nedb-promises'],
        pattern: new RegExp(String.raw `\b(?:JSONFile\w*|FileSync|FileAsync|JSONFilePreset|filename\s*:|Datastore\.create)\s*\(?[^'"\`\n]{0,20}${path}`),
        because: 'a file of data is there',
        database: true
    },
    {
        packages: ['winston', 'winston-daily-rotate-file'],
        pattern: new RegExp(String.raw `\b(?:filename|dirname)\s*:\s*${path}(?<=(?:\.log|logs?)\1)`),
        because: 'winston writes logs there',
        database: true
    }
];
const makes = {
    packages: [],
    pattern: new RegExp(String.raw `\b(?:mkdirSync|mkdir|ensureDirSync|ensureDir|mkdirpSync|mkdirp)\(\s*${path}`),
    because: 'the code makes that folder'
};
const writable_source = /\.[cm]?[jt]sx?$/;
const beside = /(?:^|\/)(?:node_modules|dist|build|out|coverage|public|static|tests?|__tests__|__mocks__|scripts?|e2e|cypress|\.[^/]+)\/|\.(?:test|spec|config|d)\.[cm]?[jt]sx?$|\.min\.js$/;
const mostFiles = 200;
async function writablePlaces(app, own) {
    const rows = writable_table.filter(({ packages }) => packages.some((name) => own.dependencies.has(name)));
    if (rows.length === 0 && !own.dependencies.has('fs-extra'))
        return { files: [], warnings: [] };
    const files = new Map();
    const warnings = [];
    const sources = (await app.list()).filter((name) => writable_source.test(name) && !beside.test(name)).slice(0, mostFiles);
    for (const file of sources) {
        const lines = (await app.read(file))?.split('\n') ?? [];
        for (const [index, text] of lines.entries()) {
            for (const row of [...rows, makes]) {
                const named = (0,paths/* normalise */.j7)(row.pattern.exec(text)?.[2] ?? '/');
                if (named === undefined || named === '' || /^(?::memory:|src|tmp)$/.test(named))
                    continue;
                const folder = row.database ? folderOrApp(named) : named;
                const at = { file, line: index + 1 };
                if (!files.has(folder))
                    files.set(folder, (0,draft/* reasoned */.u)({ path: folder, writable: true }, `The app may write there: ${row.because}`, at));
                if (row.because.includes('SQLite') && !warnings.some(({ code }) => code === 'sqlite-in-image'))
                    warnings.push({
                        code: 'sqlite-in-image',
                        message: `The database ${named} is a SQLite file in the app folder: it is lost when the container is replaced, and the folder is made writable for it`,
                        ...at,
                        fix: 'Mount a volume there, or use a database server'
                    });
            }
        }
    }
    return { files: [...files.values()], warnings };
}
function folderOrApp(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

;// CONCATENATED MODULE: ./src/providers/node/besides.ts








const noLogins = { secrets: [], demanded: [], literal: [], warnings: [] };
const besides_nothing = {
    needs: [],
    browsers: { cmds: [], variables: {}, needs: [], warnings: [] },
    logins: noLogins,
    demands: [],
    writable: [],
    leftOut: [],
    buildVariables: {},
    warnings: []
};
async function besidesOf(app, analysis, node, hints) {
    const { own, manager, service, workspace, place } = analysis;
    if (!own || !manager)
        return besides_nothing;
    const root = workspace?.place ?? place;
    const lockfile = await besides_lockOf(analysis);
    const installs = !hints.replaced['install'];
    const logins = installs ? await registryLogins(root, manager.manager.id) : noLogins;
    const prisma = await prismaOf(app, own);
    const browsers = browsersOf(own);
    const writable = service && !service.static ? await writablePlaces(app, own) : { files: [], warnings: [] };
    const members = new Set([...(workspace?.members ?? []), ...(workspace ? [workspace.root] : [])].flatMap(({ name }) => name ?? []));
    const folder = workspace?.folder?.value ?? '';
    const outdated = lockfile && installs ? lockWarning(manager, own, lockfile, folder, members) : undefined;
    const migrate = service && !service.release && !hints.procfile['release'] ? prisma?.migrate : undefined;
    const hasProgram = service?.dependencies === 'all' || (prisma?.hasProgram && service?.dependencies === 'production');
    return {
        needs: [...nativeNeeds(installedOf(own, lockfile), node), ...repositoryNeeds(own, lockfile), ...browsers.needs],
        browsers,
        logins,
        ...(prisma && { prisma }),
        ...(migrate && hasProgram && !service?.onlyOutputs && { release: migrate }),
        demands: prisma?.demands ?? [],
        writable: writable.files,
        leftOut: workspace?.folder ? [] : logins.literal.filter((file) => !file.includes('/')),
        buildVariables: Object.fromEntries(logins.demanded
            .filter(({ value }) => !hints.variables[value])
            .map(({ value, reason }) => [
            value,
            {
                value: '',
                reason: { ...reason, because: `${manager.manager.name} does nothing without ${value}, not even a script` }
            }
        ])),
        warnings: [
            ...logins.warnings,
            ...browsers.warnings,
            ...writable.warnings,
            ...(outdated ? [outdated] : []),
            ...(migrate && !(hasProgram && !service?.onlyOutputs) ? [migrateWarning(migrate, own)] : [])
        ]
    };
}
async function besides_lockOf({ manager, workspace, place }) {
    const file = manager?.lockfile;
    if (file === undefined || file.endsWith('.lockb'))
        return undefined;
    const root = workspace?.place ?? place;
    const lockfile = await readLockfile(root.view, (0,paths/* nameOf */.Vb)(file));
    return lockfile && { ...lockfile, path: (0,paths/* join */.fj)(root.at, lockfile.path) };
}

;// CONCATENATED MODULE: ./src/providers/node/error-hints.ts
const error_hints_errorHints = [
    {
        pattern: /npm (?:error|ERR!) `npm ci` can only install packages when your package\.json and package-lock\.json/,
        cause: 'package-lock.json does not agree with package.json: run `npm install` and commit the lockfile',
        file: 'package-lock.json'
    },
    {
        pattern: /ERR_PNPM_OUTDATED_LOCKFILE/,
        cause: 'pnpm-lock.yaml does not agree with package.json: run `pnpm install` and commit the lockfile',
        file: 'pnpm-lock.yaml'
    },
    {
        pattern: /Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`|YN0028/,
        cause: 'yarn.lock does not agree with package.json: run `yarn install` and commit the lockfile',
        file: 'yarn.lock'
    },
    {
        pattern: /lockfile had changes, but lockfile is frozen/,
        cause: 'bun.lock does not agree with package.json: run `bun install` and commit the lockfile',
        file: 'bun.lock'
    },
    {
        pattern: /Cannot find (?:module|package) '([^']+)'/,
        cause: '$1 is missing: if the app needs it at run time, move it from `devDependencies` to `dependencies`'
    },
    {
        pattern: /JavaScript heap out of memory/,
        cause: 'The build needs more memory: set NODE_OPTIONS=--max-old-space-size=4096 with env'
    },
    { pattern: /Missing script: "?([\w:-]+)"?/, cause: 'package.json has no script `$1`', file: 'package.json' },
    {
        pattern: /gyp ERR! (?:find Python|not ok)/,
        cause: 'A dependency is compiled and something is missing: name Debian packages with apt, such as python3, make and g++'
    },
    {
        pattern: /digital envelope routines::unsupported/,
        cause: 'This webpack is older than Node.js 17: set NODE_OPTIONS=--openssl-legacy-provider with env, or choose an older Node.js'
    }
];

;// CONCATENATED MODULE: ./src/providers/node/image-command.ts


const image_command_managers = /^(?:npm|yarn|pnpm|npx|bunx|pnpx|corepack)$/;
function imageCommandOf(own) {
    return (command) => {
        const parts = chainOf(command);
        const first = parts?.find((part) => startsManager(part.text));
        if (!parts) {
            const missing = /(?:^|[;&|(]\s*|\bexec\s+)(npm|yarn|pnpm|npx)\s/.exec(command)?.[1];
            return missing === undefined ? undefined : { command, left: missing, missing };
        }
        if (!first)
            return undefined;
        const made = parts.map((part) => (startsManager(part.text) ? unwrapped(own, part) : [part.text]));
        const left = first.text;
        const all = made.flatMap((texts) => texts ?? []);
        if (made.some((texts) => texts === undefined) || all.length === 0)
            return { command, left, missing: /\b(?:npm|yarn|pnpm|npx|bunx|pnpx|corepack)\b/.exec(left)?.[0] ?? left };
        return { command: all.join(' && '), left, usual: true };
    };
}
function startsManager(text) {
    const [word = ''] = text.replace(/^(?:exec\s+|cross-env\s+|env\s+|[A-Za-z_]\w*=\S*\s+)*/, '').split(/\s+/);
    return image_command_managers.test(word);
}
function unwrapped(own, part) {
    const { words, assignments } = part;
    const [program = '', ...rest] = words;
    if (!image_command_managers.test(program))
        return [textOf(part)];
    if (program === 'corepack')
        return unwrapped(own, { ...part, words: rest });
    const { command, extra } = withoutExtra(part);
    const name = scriptOf(command, own);
    if (name !== undefined) {
        const inner = unwrap(own, name)?.filter(({ value }) => roleOf(value) !== 'build');
        if (!inner || inner.length === 0)
            return undefined;
        return inner.map(({ value }, at) => [...assignments, textOf(value), ...(at === inner.length - 1 ? extra : [])].join(' '));
    }
    const [word = ''] = rest;
    const isProgram = (program === 'yarn' || program === 'pnpm') && /^[a-z]/.test(word) && own.dependencies.has(word);
    return isProgram ? [[...assignments, ...rest].join(' ')] : undefined;
}
function withoutExtra(part) {
    const { words } = part;
    const at = words.indexOf('--');
    if (at > 0)
        return { command: { ...part, words: words.slice(0, at) }, extra: words.slice(at + 1) };
    const head = /^(?:run|run-script)$/.test(words[1] ?? '') ? 3 : 2;
    if (words[0] === 'npm' || words.length <= head)
        return { command: part, extra: [] };
    return { command: { ...part, words: words.slice(0, head) }, extra: words.slice(head) };
}

;// CONCATENATED MODULE: ./src/providers/node/required-files.ts

const required = /(?:\brequire\s*\(\s*|\bfrom\s+|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"\n]+)\1/g;
const required_files_quoted = /(['"`])((?:\.{1,2}\/)?[\w@.-]+(?:\/[\w@.-]+)*\/?)\1/g;
const required_files_most = 30;
async function filesOfProgram(app, path) {
    const first = await fileAt(app, (0,paths/* normalise */.j7)(path));
    const waiting = first === undefined ? [] : [first];
    const found = new Set();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (found.has(file))
            continue;
        if (found.size >= required_files_most)
            return undefined;
        found.add(file);
        const text = (await app.read(file)) ?? '';
        for (const [, , name = ''] of text.matchAll(required)) {
            const next = await fileAt(app, (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(file), name)));
            if (next !== undefined)
                waiting.push(next);
        }
        for (const [, , name = ''] of text.matchAll(required_files_quoted)) {
            const named = (0,paths/* normalise */.j7)(name);
            if (named === undefined || named === '' || named === 'node_modules')
                continue;
            if (await app.hasFolder(named))
                return undefined;
            if (/\./.test(named) && named !== 'package.json' && (await app.has(named)))
                found.add(named);
        }
    }
    return found.size === 0 ? undefined : [...found].sort();
}
async function fileAt(app, path) {
    if (path === undefined || path === '')
        return undefined;
    for (const ending of ['', '.js', '.cjs', '.mjs', '.json', '/index.js'])
        if (await app.has(path + ending))
            return path + ending;
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/node/lifecycle.ts





const none = { files: [], deferred: [], development: [] };
const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
const hooksOfBerry = ['preinstall', 'install', 'postinstall'];
const forPeople = /^(?:husky|simple-git-hooks|lefthook|pinst|is-ci|node_modules\/\.bin\/husky)$/;
const free = /^(?:husky|is-ci|simple-git-hooks|lefthook|pinst|only-allow|opencollective|opencollective-postinstall|echo|true|exit|:|node -v|node --version|electron-builder install-app-deps|node_modules\/\.bin\/husky)(?:\s|$)/;
async function lifecycleOf(app, own, manager) {
    if (/^\s*ignore-scripts\s*=\s*true\s*$/m.test((await app.read('.npmrc')) ?? ''))
        return none;
    const files = [];
    const deferred = [];
    const development = [];
    let changes;
    for (const name of manager === 'yarn-berry' ? hooksOfBerry : hooks) {
        const script = own.scripts.get(name);
        if (!script)
            continue;
        const commands = lifecycle_partsOf(own, name, script.value);
        const needed = commands.length === 0 ? undefined : await lifecycle_filesOf(app, own, commands, script.reason);
        if (needed)
            files.push(...needed);
        else
            deferred.push({ value: name, reason: script.reason });
        const onlyThere = commands.some((command) => isForDevelopment(command, own));
        if (name.includes('prepare') || onlyThere)
            development.push({ value: name, reason: script.reason });
        if (onlyThere && needed && commands.some(changesModules))
            changes ??= script.reason;
    }
    return { files, deferred, development, ...(changes && { changes }) };
}
function lifecycle_partsOf(own, name, text) {
    const whole = unwrap(own, name);
    if (whole)
        return whole.map(({ value }) => value);
    return (chainOf(text.replace(/\|\||;/g, '&&')) ?? []).flatMap((part) => {
        const inner = scriptOf(part, own);
        return inner === undefined || inner === name ? [part] : (unwrap(own, inner)?.map(({ value }) => value) ?? [part]);
    });
}
async function lifecycle_filesOf(app, own, commands, reason) {
    const found = [];
    for (const command of commands) {
        const files = await filesOfCommand(app, own, command);
        if (!files)
            return undefined;
        found.push(...files.map((value) => ({ value, reason })));
    }
    return found;
}
async function filesOfCommand(app, own, { words }) {
    const text = words.join(' ');
    if (free.test(text))
        return [];
    if (/^patch-package\b/.test(text)) {
        const folder = (0,paths/* normalise */.j7)(/--patch-dir[= ](\S+)/.exec(text)?.[1] ?? 'patches') ?? 'patches';
        return (await app.hasFolder(folder)) ? [folder] : [];
    }
    if (/^prisma generate\b/.test(text))
        return schemaFiles(app, own, /--schema[= ](\S+)/.exec(text)?.[1]);
    const [program, file, ...rest] = words;
    if (program === 'node' &&
        file !== undefined &&
        !file.startsWith('-') &&
        rest.every((word) => /^[\w.=-]+$/.test(word)))
        return filesOfProgram(app, file);
    return undefined;
}
function changesModules({ words }) {
    return /^(?:patch-package|prisma generate)\b/.test(words.join(' '));
}
function isForDevelopment({ words }, { dependencies }) {
    const [program = ''] = words;
    const dependency = dependencies.get(program);
    return forPeople.test(program) || (dependency !== undefined && !isInstalledForProduction(dependency));
}

;// CONCATENATED MODULE: ./src/providers/node/pnp.ts



async function yarnLayout({ manager, lock }, { view, at }, packages) {
    if (manager.id !== 'yarn-berry')
        return { esm: false };
    const rc = await view.manifest('.yarnrc.yml');
    const file = (0,paths/* join */.fj)(at, '.yarnrc.yml');
    const linker = rc?.text('nodeLinker');
    const isPnp = linker === undefined ? lock?.format?.value !== '1' : linker === 'pnp';
    const pnp = isPnp
        ? rc && linker !== undefined
            ? (0,draft/* reasoned */.u)('', '`nodeLinker` is pnp', { file, ...lineOf(rc, 'nodeLinker') }).reason
            : { because: "Plug'n'Play is what Yarn does where no `nodeLinker` is named", ...(rc && { file }) }
        : undefined;
    const cached = await view.hasFolder('.yarn/cache');
    return {
        ...(pnp && { pnp }),
        ...(cached && { zeroInstall: { because: 'The packages are in the repository, in .yarn/cache' } }),
        esm: rc?.get('pnpEnableEsmLoader') === true || packages.some(({ manifest }) => manifest.text('type') === 'module')
    };
}
const pnpPrograms = '.yarn/bin';
function programsCommand(yarn, because) {
    const script = 'require("readline").createInterface({input:process.stdin}).on("line",line=>{const{name,path}=JSON.parse(line);' +
        `require("fs").writeFileSync("${pnpPrograms}/"+name,"#!/bin/sh\\nexec node "+JSON.stringify(path)+" \\"$@\\"\\n",{mode:493})})`;
    return {
        value: `mkdir -p ${pnpPrograms} .yarn/unplugged && ${yarn} bin --json | node -e '${script}'`,
        reason: { ...because, because: `${because.because}; programs of dependencies get files in PATH` }
    };
}
function pnpOptions(root, esm) {
    const loader = esm ? ` --experimental-loader file://${root}/.pnp.loader.mjs` : '';
    return `--require ${root}/.pnp.cjs${loader}`;
}
async function canFocus({ manager, version, committed }, view) {
    if (manager.focus === undefined)
        return true;
    const major = /^\d+/.exec(version?.value ?? /yarn-(\d+)\.[^/]*\.c?js$/.exec(committed?.value ?? '')?.[1] ?? '')?.[0];
    return (major !== undefined && Number(major) >= 4) || view.has('.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs');
}

;// CONCATENATED MODULE: ./src/providers/node/workspace-commands.ts

function workspaceCommands({ manager, version }, focuses) {
    if (manager.id === 'yarn-berry' && !focuses)
        return unfocused;
    const row = workspace_commands_table[manager.id];
    return manager.id === 'bun' ? { ...row, wantsAllManifests: isBefore(version?.value, [1, 4]) } : row;
}
const workspace_commands_table = {
    pnpm: {
        install: (app, _, base) => `${base} --filter=${selector(app)}`,
        production: (app, _, base) => `${base} --filter=${selector(app)} --prod`,
        wantsAllManifests: false,
        runIn: (folder, script) => `pnpm --dir ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`
    },
    npm: {
        install: (_, __, base) => `${base} --include-workspace-root`,
        production: (_, __, base) => `${base} --include-workspace-root --omit=dev`,
        wantsAllManifests: false,
        runIn: (folder, script) => `npm --prefix ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`
    },
    yarn: {
        install: (_, __, base) => base,
        production: (_, __, base) => `${base} --production`,
        wantsAllManifests: false,
        runIn: (folder, script) => `yarn --cwd ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`
    },
    'yarn-berry': {
        install: (app, root) => `yarn workspaces focus${workspace_commands_names(app, root)}`,
        production: (app, root) => `yarn workspaces focus --production${workspace_commands_names(app, root)}`,
        wantsAllManifests: false,
        runIn: (folder, script) => `yarn --cwd ${(0,quoting/* shellWord */.r7)(folder)} run ${(0,quoting/* shellWord */.r7)(script)}`
    },
    bun: {
        install: (_, __, base) => base,
        production: (_, __, base) => `${base} --production`,
        wantsAllManifests: false,
        runIn: (folder, script) => `bun run --cwd ${(0,quoting/* shellWord */.r7)(folder)} ${(0,quoting/* shellWord */.r7)(script)}`
    }
};
const unfocused = {
    install: (_, __, base) => base,
    wantsAllManifests: true,
    runIn: workspace_commands_table['yarn-berry'].runIn
};
function selector({ name }) {
    return (0,quoting/* shellWord */.r7)(name === undefined ? '{.}...' : `${name}...`);
}
function workspace_commands_names(app, root) {
    if (app.name === undefined || root.name === undefined)
        return ' --all';
    return ` ${(0,quoting/* shellWord */.r7)(app.name)} ${(0,quoting/* shellWord */.r7)(root.name)}`;
}
function isBefore(version, [major, minor]) {
    const [, given, second] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
    return given !== undefined && (Number(given) < major || (Number(given) === major && Number(second) < minor));
}

;// CONCATENATED MODULE: ./src/providers/node/workspace-files.ts




const configuration = /^(?:[\w.-]+\.(?:json|jsonc|json5|[cm]?js|[cm]?ts|ya?ml|toml)|\.[\w-]*rc|\.browserslistrc)$/;
const elsewhere = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|\.pnpmfile\.[cm]js|bun\.lock|bunfig\.toml|\.yarnrc\.yml|\.npmrc|\.yarnrc|(?:docker-)?compose.*|renovate\.json.*|\.renovaterc.*|vercel\.json|netlify\.toml|fly\.toml|render\.yaml|railway\.(?:json|toml)|app\.json|codecov\.ya?ml|\.codecov\.yml|\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines.*|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|skaffold\.ya?ml|\.pre-commit-config\.yaml|lefthook\.yml|commitlint\.config.*|\.commitlintrc.*|\.?lint-?staged.*|\.?prettier.*|\.markdownlint.*|\.?cspell.*|\.?stylelint.*|\.?jest.*|vitest\..*|playwright.*|cypress.*|\.?release.*|\.changeset.*|\.?knip.*|\.?nycrc.*|\.?editorconfig|mise\.toml|\.tool-versions|lerna\.json|nixpacks\.(?:toml|json)|boxcar\..*|\.all-contributorsrc|\.huskyrc.*|\.czrc|\.versionrc.*|typedoc.*|crowdin\.yml|sonar.*|taskfile\.ya?ml)$/i;
async function rootConfiguration({ view, at }) {
    const files = await view.list();
    return files
        .filter((path) => !path.includes('/') && configuration.test(path) && !elsewhere.test(path))
        .map((path) => (0,draft/* reasoned */.u)((0,paths/* join */.fj)(at, path), 'Configuration at the root of the workspace', { file: (0,paths/* join */.fj)(at, path) }));
}
async function namedBeyond(root, below, packages) {
    const inTree = (folder, path = '') => (0,paths/* normalise */.j7)((0,posix_.join)(below, folder, path));
    const found = [];
    for (const { manifest, place } of packages) {
        for (const { path, reason } of [...(await extended(place)), ...inScripts(manifest)]) {
            const inRoot = inTree(manifest.folder, path);
            if (inRoot === undefined || inRoot === '' || !inRoot.includes('/'))
                continue;
            if (packages.some((one) => isInside(inRoot, inTree(one.manifest.folder))))
                continue;
            if ((await root.view.has(inRoot)) || (await root.view.hasFolder(inRoot)))
                found.push({ value: (0,paths/* join */.fj)(root.at, inRoot), reason });
        }
    }
    return found;
}
function isInside(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
async function extended({ view, at }) {
    const tsconfig = await view.manifest('tsconfig.json');
    if (!tsconfig)
        return [];
    const bases = [tsconfig.text('extends') ?? [], tsconfig.texts('extends')].flat();
    const reason = {
        because: 'tsconfig.json extends it',
        file: (0,paths/* join */.fj)(at, 'tsconfig.json'),
        ...lineOf(tsconfig, 'extends')
    };
    return bases
        .filter((base) => base.startsWith('..'))
        .flatMap((base) => [base, `${base}.json`].map((path) => ({ path, reason })));
}
function inScripts({ scripts }) {
    return [...scripts.values()].flatMap(({ value, reason }) => [...value.matchAll(/(?<![\w./-])(?:\.\.\/)+[\w@][\w./@-]*/g)].map(([path]) => ({
        path,
        reason: { ...reason, because: `${reason.because} reads it` }
    })));
}

;// CONCATENATED MODULE: ./src/providers/node/member-installation.ts









async function memberInstallation({ own, manager, workspace, service, build, place }) {
    const because = workspace.folder?.reason ?? manager.because;
    const commands = workspaceCommands(manager, await focuses(manager, workspace.place));
    const packages = [];
    for (const [manifest, at] of [
        [workspace.root, workspace.place],
        [own, place],
        ...withPlaces(workspace.needed)
    ]) {
        packages.push({ manifest, place: at, lifecycle: await lifecycleOf(at.view, manifest) });
    }
    const { pnp } = await yarnLayout(manager, workspace.place, []);
    const parts = { own, manager, workspace, packages, commands };
    const { beforeBuild, made } = await packageBuilds(parts);
    const builds = build.length + beforeBuild.length > 0;
    const mode = service?.dependencies ?? 'all';
    const manifests = await manifestFiles(parts);
    const produces = commands.production !== undefined && mode === 'production';
    const beside = builds && produces;
    const outputs = build.length === 0 ? [] : service?.outputs;
    const running = mode === 'none' ? [] : workspace.running;
    const unknown = running.length > mostApart ||
        outputs === undefined ||
        (!service?.onlyOutputs && running.some((member) => made.get(member.folder) === undefined));
    const whole = builds && unknown && !(service?.onlyOutputs && outputs !== undefined);
    const up = workspace.place.at;
    const from = beside ? 'production' : 'install';
    const modules = (0,draft/* reasoned */.u)({ path: up, from }, produces
        ? 'What the app, its packages and the root need to run, linked as the manager did it'
        : 'Everything that the manager installed');
    return {
        because,
        install: {
            files: manifests,
            cmds: builds || !produces ? installs(parts, 'all') : [...installs(parts, 'production'), ...leftovers(parts)]
        },
        ...(beside && {
            production: { files: manifests, cmds: [...installs(parts, 'production'), ...leftovers(parts)] }
        }),
        beforeBuild,
        afterBuild: whole && beside
            ? [
                (0,draft/* reasoned */.u)(`find ${up} -name node_modules -prune -exec rm -rf {} +`, 'Dependencies come from the install of what runs; nothing says which files the build makes')
            ]
            : [],
        variables: {
            ...allBecause(manager.manager.variables, manager.because),
            ...(pnp && allBecause({ YARN_NODE_LINKER: 'node-modules' }, pnp))
        },
        ...(workspace.runner && { buildVariables: allBecause(workspace.runner.variables, workspace.runner.because) }),
        cacheDirectories: manager.manager.cacheDirectories.map((value) => ({ value, reason: manager.because })),
        paths: ['node_modules/.bin', (0,paths/* join */.fj)(up, 'node_modules/.bin')].map((path) => (0,draft/* reasoned */.u)(path, 'Programs of dependencies are found by their names, as in scripts')),
        sources: await member_installation_sources(parts),
        files: [
            ...(mode === 'none' || (whole && !beside) ? [] : [modules]),
            ...(whole
                ? [
                    (0,draft/* reasoned */.u)({ path: up, from: 'build' }, 'The app and its packages as the build left them: nothing says which files it makes')
                ]
                : [
                    ...running.flatMap((member) => packageFiles(member, made, parts)),
                    ...(outputs ?? []),
                    ...(service?.onlyOutputs ? [] : [appItself])
                ])
        ]
    };
}
function leftovers({ manager, workspace }) {
    const folder = (0,paths/* join */.fj)(workspace.place.at, '.yarn');
    return manager.manager.id === 'yarn-berry'
        ? [
            {
                value: `rm -rf ${folder}`,
                reason: { ...manager.because, because: 'Nothing of the manager goes into the image' }
            }
        ]
        : [];
}
function allBecause(variables, reason) {
    return Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, { value, reason }]));
}
const mostApart = 12;
const appItself = (0,draft/* reasoned */.u)({ path: '.' }, 'The app as it is');
function withPlaces(members) {
    return members.map((member) => [member, member.place]);
}
async function focuses({ version, committed }, { view }) {
    const major = /^\d+/.exec(version?.value ?? /yarn-(\d+)\.[^/]*\.c?js$/.exec(committed?.value ?? '')?.[1] ?? '')?.[0];
    return (major !== undefined && Number(major) >= 4) || view.has('.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs');
}
async function manifestFiles({ own, manager, workspace, packages, commands }) {
    const { view, at } = workspace.place;
    const beside = [];
    for (const name of manager.manager.reads) {
        const plain = name.replace(/\/$/, '');
        if (name.endsWith('/') ? await view.hasFolder(plain) : await view.has(plain))
            beside.push((0,paths/* join */.fj)(at, plain));
    }
    const needed = new Set(packages.map(({ manifest }) => manifest.file));
    const others = commands.wantsAllManifests
        ? workspace.members.filter(({ file }) => !needed.has(file) && file !== own.file)
        : [];
    return [
        ...[...needed].map((file) => (0,draft/* reasoned */.u)(file, 'The app or a package that it needs is described there', { file })),
        ...others.map(({ file }) => (0,draft/* reasoned */.u)(file, `${manager.manager.name} wants the manifests of all packages that the lockfile names`, { file })),
        ...[
            ...(manager.lockfile === undefined ? [] : [manager.lockfile]),
            ...beside,
            ...(manager.committed ? [manager.committed.value] : [])
        ].map((value) => ({ value, reason: manager.because })),
        ...packages.flatMap(({ manifest, lifecycle }) => lifecycle.files.map(({ value, reason }) => ({ value: (0,paths/* join */.fj)(manifest.folder, value), reason })))
    ];
}
function installs({ own, manager, workspace, packages, commands }, what) {
    const { manager: row, frozen, committed, because } = manager;
    const base = frozen ? row.frozen : row.loose;
    const text = (what === 'production' && commands.production ? commands.production : commands.install)(own, workspace.root, base);
    return [
        ...packages.flatMap(({ manifest, lifecycle }) => withoutScripts(manifest, lifecycle, what)),
        {
            value: committed ? text.replace(/^yarn\b/, `node ${(0,quoting/* shellWord */.r7)(committed.value)}`) : text,
            reason: { ...because, because: `${because.because}; only what this app needs is installed` }
        }
    ];
}
function withoutScripts({ folder }, { deferred, development }, what) {
    const gone = what === 'all' ? deferred : [...deferred, ...development];
    const [first] = gone;
    if (!first)
        return [];
    const scripts = [...new Set(gone.map(({ value }) => `scripts.${value}`))].join(' ');
    const prefix = folder === '' ? '' : `--prefix ${(0,quoting/* shellWord */.r7)(folder)} `;
    return [
        {
            value: `npm ${prefix}pkg delete ${scripts}`,
            reason: { ...first.reason, because: `${first.reason.because} cannot run in this install` }
        }
    ];
}
async function packageBuilds({ workspace, packages, commands }) {
    const beforeBuild = packages.flatMap(({ manifest, lifecycle }) => lifecycle.deferred.map(({ value, reason }) => ({
        value: commands.runIn(manifest.folder === '' ? '.' : manifest.folder, value),
        reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
    })));
    const made = new Map();
    for (const member of workspace.needed) {
        const script = member.scripts.get('build');
        if (!script || checksOnly.test(script.value)) {
            made.set(member.folder, []);
            continue;
        }
        made.set(member.folder, await member_installation_madeBy(member, workspace));
        if (workspace.runner)
            continue;
        const reason = {
            ...script.reason,
            because: `${script.reason.because} builds a package that the app needs`
        };
        beforeBuild.push({ value: commands.runIn(member.folder, 'build'), reason });
    }
    return { beforeBuild, made };
}
const checksOnly = /^(?:echo|true|exit|:|tsc --noEmit|eslint|jest|vitest run|vitest)\b(?!.*&&)/;
async function member_installation_madeBy(member, { runner }) {
    const commands = unwrap(member, 'build')?.map(({ value }) => value);
    const known = commands && (await outputsOf(commands, member.place.view));
    if (known)
        return known;
    if (runner && runner.outputs.length > 0 && !runner.outputs.includes('.'))
        return member_installation_entriesOf(member).filter((path) => runner.outputs.includes(path));
    const missing = [];
    for (const path of member_installation_entriesOf(member))
        if (!(await member.place.view.hasFolder(path)))
            missing.push(path);
    return missing.length > 0 ? missing : undefined;
}
function member_installation_entriesOf({ manifest }) {
    const texts = (value) => typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(texts)
            : [];
    const paths = ['main', 'module', 'bin', 'exports'].flatMap((key) => texts(manifest.get(key)));
    const folders = paths.flatMap((path) => /^(?:\.\/)?([\w-][\w.-]*)\/.+\.[cm]?js$/.exec(path)?.[1] ?? []);
    return [...new Set(folders)].sort();
}
function packageFiles(member, made, { own }) {
    const name = member.name ?? member.folder;
    const reason = { because: `${own.name ?? 'The app'} runs with the package ${name}`, file: member.file };
    return [
        ...(made.get(member.folder) ?? []).map((path) => ({
            value: { path: (0,paths/* join */.fj)(member.folder, path), from: 'build' },
            reason
        })),
        { value: { path: member.folder }, reason }
    ];
}
async function member_installation_sources({ own, workspace, packages }) {
    const { place, needed } = workspace;
    const folders = needed.map((member) => (0,draft/* reasoned */.u)(asFolder(member.folder), `A package of the workspace that the app needs`, { file: member.file }));
    const beyond = await namedBeyond(place, workspace.folder?.value ?? '', packages.filter(({ manifest }) => manifest !== workspace.root));
    return [
        (0,draft/* reasoned */.u)('.', 'The app itself', { file: own.file }),
        ...folders,
        ...(await rootConfiguration(place)),
        ...beyond
    ];
}
function asFolder(path) {
    return /\.[A-Za-z0-9]+$/.test(path) ? `${path}/` : path;
}

;// CONCATENATED MODULE: ./src/providers/node/install-commands.ts



function installCommands(decision, lifecycle, layout, { what, same }) {
    const { manager, frozen, because } = decision;
    const { deferred, development, skipped = [] } = lifecycle;
    const gone = withoutTwice([...deferred, ...skipped, ...(what === 'all' ? [] : development)]);
    const focuses = what === 'production' && !same && manager.focus !== undefined;
    const base = focuses ? (manager.focus ?? '') : frozen ? manager.frozen : manager.loose;
    const options = [
        ...(layout.zeroInstall && frozen && !focuses ? ['--immutable-cache'] : []),
        ...(what === 'production' && manager.production !== '' ? [manager.production] : [])
    ];
    return [
        ...install_commands_withoutScripts(decision, gone),
        { value: byCommitted(decision, [base, ...options].join(' ')), reason: because }
    ];
}
function byCommitted({ committed }, text) {
    return committed ? text.replace(/(^|&& )yarn\b/g, `$1node ${(0,quoting/* shellWord */.r7)(committed.value)}`) : text;
}
function withoutTwice(scripts) {
    return [...new Map(scripts.map((script) => [script.value, script])).values()];
}
function install_commands_withoutScripts({ manager, version }, gone) {
    const [first] = gone;
    if (!first)
        return [];
    const names = gone.map(({ value }) => value);
    const isOld = manager.id === 'npm' && version !== undefined && (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(version.value), [7, 24, 0]) < 0;
    const value = isOld
        ? `node -e 'const fs=require("fs"),p=require("./package.json");${names.map((name) => `delete p.scripts.${name};`).join('')}fs.writeFileSync("package.json",JSON.stringify(p))'`
        : `npm pkg delete ${names.map((name) => `scripts.${name}`).join(' ')}`;
    return [{ value, reason: { ...first.reason, because: `${first.reason.because} cannot run in this install` } }];
}
async function install_commands_manifestFiles(app, own, { manager, lockfile, because, committed }, lifecycle, workspace) {
    const beside = [];
    for (const name of manager.reads) {
        const plain = name.replace(/\/$/, '');
        if (name.endsWith('/') ? await app.hasFolder(plain) : await app.has(plain))
            beside.push(plain);
    }
    const lists = [
        own.file,
        ...(lockfile === undefined ? [] : [lockfile]),
        ...beside,
        ...(committed && !beside.some((path) => committed.value.startsWith(`${path}/`)) ? [committed.value] : [])
    ];
    return [
        ...lists.map((value) => ({ value, reason: because })),
        ...(workspace?.members ?? []).map(({ file }) => ({
            value: file,
            reason: { because: 'A package of the workspace is described there', file }
        })),
        ...lifecycle.files,
        ...(await localPackages(app, own))
    ];
}
async function localPackages(app, { dependencies, folder }) {
    const found = [];
    for (const { range, evidence } of dependencies.values()) {
        const path = /^(?:file|link|portal):(?:\.\/)?([^/.].*)$/.exec(range)?.[1];
        if (path === undefined)
            continue;
        const inside = (0,paths/* join */.fj)(folder, path);
        if ((await app.has(inside)) || (await app.hasFolder(inside)))
            found.push({ value: inside, reason: evidence });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/providers/node/installation.ts








const installation_none = {
    beforeBuild: [],
    afterBuild: [],
    variables: {},
    cacheDirectories: [],
    paths: []
};
async function installation(app, analysis, besides) {
    const { own, manager, service, build, workspace } = analysis;
    const asItIs = (0,draft/* reasoned */.u)({ path: '.' }, 'The app as it is: no build command changes it');
    if (!own || !manager)
        return { ...installation_none, because: asItIs.reason, files: [asItIs] };
    if (workspace?.folder)
        return memberInstallation({ ...analysis, own, manager, workspace });
    const { because } = manager;
    const all = [...own.dependencies.values()].filter(({ kind }) => kind !== 'peer');
    if (all.length === 0 && !workspace) {
        const root = build.length > 0 ? (0,draft/* reasoned */.u)({ path: '.', from: 'build' }, 'The app as the build left it') : asItIs;
        return { ...installation_none, because, files: service?.onlyOutputs ? [...(service.outputs ?? [])] : [root] };
    }
    const lifecycle = withoutBuild(own, await lifecycleOf(app, own, manager.manager.id), build);
    const layout = await yarnLayout(manager, analysis.place, [own, ...(workspace?.members ?? [])]);
    const running = all.filter(isInstalledForProduction);
    const client = besides.prisma?.inModules;
    const generate = besides.prisma?.inSources?.command;
    const beforeBuild = [...deferredCommands(manager, lifecycle), ...(generate ? [generate] : [])];
    const commands = [...beforeBuild, ...build];
    const mode = service?.dependencies ?? 'all';
    const outputs = await allOutputs(app, analysis, lifecycle, besides);
    const changed = lifecycle.changes ?? (client && !besides.prisma?.hasProgram ? client.command.reason : undefined);
    const same = running.length === all.length;
    const reduces = mode === 'production' &&
        !same &&
        !layout.zeroInstall &&
        (!changed || manager.manager.keepsChanges) &&
        (await canFocus(manager, analysis.place.view));
    const unknown = commands.length > 0 && outputs === undefined && !service?.onlyOutputs;
    const full = commands.length > 0 || mode === 'all' || (!reduces && !same) || changed !== undefined;
    const beside = full && reduces && !unknown && running.length > 0;
    const files = [
        ...(await install_commands_manifestFiles(app, own, manager, lifecycle, workspace)),
        ...(client?.files ?? []).map((value) => ({ value, reason: client?.command.reason ?? because }))
    ];
    const cmdsOf = (what, ships) => [
        ...installCommands(manager, lifecycle, layout, { what, same }).map((one) => withDefaults(one, besides)),
        ...(client ? [client.command] : []),
        ...(ships ? besides.browsers.cmds : []),
        ...(layout.pnp ? [programsCommand(byCommitted(manager, 'yarn'), layout.pnp)] : [])
    ];
    const pruned = {
        value: byCommitted(manager, manager.manager.prune),
        reason: { ...because, because: `${because.because}; only what runs goes into the image` }
    };
    const from = beside ? 'production' : 'install';
    const shipsModules = mode !== 'none' && (mode === 'all' || running.length > 0);
    const tree = service?.onlyOutputs ? [] : await treeOf(app, asItIs, besides.leftOut);
    return {
        because,
        install: { files, cmds: cmdsOf(full ? 'all' : 'production', !beside || changed !== undefined) },
        ...(beside && {
            production: changed
                ? { files: [], cmds: [pruned], after: 'install' }
                : { files, cmds: cmdsOf('production', true) }
        }),
        beforeBuild,
        afterBuild: unknown ? [...(reduces ? [pruned] : []), ...removals(besides.leftOut)] : [],
        variables: { ...variablesOf(manager, layout), ...besides.browsers.variables },
        buildVariables: besides.buildVariables,
        cacheDirectories: layout.pnp ? [] : manager.manager.cacheDirectories.map((value) => ({ value, reason: because })),
        paths: [
            layout.pnp
                ? { value: pnpPrograms, reason: layout.pnp }
                : (0,draft/* reasoned */.u)('node_modules/.bin', 'Programs of dependencies are found by their names, as in scripts')
        ],
        layout,
        files: unknown
            ? [
                (0,draft/* reasoned */.u)({ path: '.', from: 'build' }, 'The app as the build left it: nothing says which files it makes')
            ]
            : [...(shipsModules ? installation_modulesOf(layout, from, beside) : []), ...(outputs ?? []), ...tree],
        ...(besides.browsers.folder && {
            browsers: {
                value: { path: besides.browsers.folder.path, from: beside && !changed ? 'production' : 'install' },
                reason: besides.browsers.folder.reason
            }
        })
    };
}
function withDefaults({ value, reason }, { logins }) {
    if (!/^(?:yarn|node)\b/.test(value))
        return { value, reason };
    return { value: [...logins.demanded.map((one) => `${one.value}="\${${one.value}-}"`), value].join(' '), reason };
}
function deferredCommands({ manager }, { deferred }) {
    return deferred.map(({ value, reason }) => ({
        value: `${manager.command} run ${value}`,
        reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
    }));
}
function withoutBuild(own, lifecycle, build) {
    const built = new Set(build.flatMap(({ value }) => installation_partsOf(own, /\brun (\S+)$/.exec(value)?.[1] ?? '') ?? []));
    const covered = ({ value }) => installation_partsOf(own, value)?.every((text) => built.has(text)) ?? false;
    const [gone, deferred] = [lifecycle.deferred.filter(covered), lifecycle.deferred.filter((one) => !covered(one))];
    return { ...lifecycle, deferred, skipped: gone };
}
function installation_partsOf(own, name) {
    return unwrap(own, name)?.map(({ value }) => value.words.join(' '));
}
async function allOutputs(app, { service, own, build }, { deferred }, { prisma }) {
    const made = build.length === 0 ? (service?.outputs ?? []) : service?.outputs;
    if (!own || !made || service?.onlyOutputs)
        return service?.outputs;
    const found = [...made];
    for (const { value, reason } of deferred) {
        const commands = unwrap(own, value)?.map((one) => one.value);
        const outputs = commands && (await outputsOf(commands, app));
        if (!outputs)
            return undefined;
        found.push(...outputs.map((path) => ({ value: { path, from: 'build' }, reason })));
    }
    const client = prisma?.inSources;
    const within = client && found.some(({ value: { path } }) => `${client.folder}/`.startsWith(`${path}/`));
    return client && !within
        ? [...found, { value: { path: client.folder, from: 'build' }, reason: client.because }]
        : found;
}
async function treeOf(app, whole, leftOut) {
    if (leftOut.length === 0)
        return [whole];
    const names = new Set((await app.list()).map((path) => path.split('/')[0] ?? path));
    return [...names]
        .filter((name) => !leftOut.includes(name))
        .map((path) => (0,draft/* reasoned */.u)({ path }, `The app as it is, without ${leftOut.join(', ')}`));
}
function removals(leftOut) {
    return leftOut.map((file) => (0,draft/* reasoned */.u)(`rm -f ${file}`, 'A login stands there in plain text', { file }));
}
function installation_modulesOf({ pnp, zeroInstall, esm }, from, beside) {
    const because = beside ? 'Only what runs is installed there' : 'Everything that the manager installed is there';
    if (!pnp)
        return [(0,draft/* reasoned */.u)({ path: 'node_modules', from }, because)];
    const paths = [
        '.pnp.cjs',
        ...(esm ? ['.pnp.loader.mjs'] : []),
        pnpPrograms,
        '.yarn/unplugged',
        ...(zeroInstall ? [] : ['.yarn/cache'])
    ];
    return paths.map((path) => (0,draft/* reasoned */.u)({ path, from }, `${because}: ${pnp.because}`));
}
function variablesOf({ manager, because, version, otherVersion }, { pnp }) {
    const stays = version?.reason ?? because;
    return {
        ...installation_allBecause(manager.variables, because),
        ...(pnp && installation_allBecause({ YARN_ENABLE_GLOBAL_CACHE: 'false' }, pnp)),
        ...(otherVersion && installation_allBecause(manager.staysVariables, stays))
    };
}
function installation_allBecause(variables, reason) {
    return Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, { value, reason }]));
}

;// CONCATENATED MODULE: ./src/providers/node/root-start.ts





const root_start_settings = ['NX_APP_NAME', 'TURBO_APP_NAME', 'MOON_APP_NAME'];
const scripts = ['start:prod', 'start:production', 'start'];
async function standsFor(app, hints) {
    if (!(await app.has('package.json')))
        return undefined;
    const own = await readPackageJson({ view: app, at: '' });
    if (!own)
        return undefined;
    const setting = root_start_settings.map((name) => hints.settings[name]).find((given) => given !== undefined);
    const script = scripts.map((name) => own.scripts.get(name)).find((found) => found !== undefined);
    const commands = script && chainOf(script.value);
    if (!setting && !commands?.some(isElsewhere))
        return undefined;
    const workspace = await workspaceOf({ view: app, at: '' }, own);
    const members = workspace && !workspace.folder ? workspace.members : [];
    if (setting)
        return root_start_named(setting.value, members, setting.source);
    if (!script || !commands || hints.startCmd)
        return undefined;
    const folders = [...new Set(commands.flatMap((command, at) => root_start_folderOf(command, commands[at - 1], members)))];
    const [folder, ...others] = folders;
    if (folder === undefined || others.length > 0 || !(await isApp(app, folder)))
        return undefined;
    return { value: folder, reason: { ...script.reason, because: `${script.reason.because} runs ${folder}` } };
}
function root_start_named(name, members, source) {
    if (members.length === 0)
        return undefined;
    const member = members.find((one) => isCalled(one, name));
    if (member)
        return { value: member.folder, reason: source };
    throw new errors/* UserError */.yo({
        what: `No app of the workspace is called "${name}" (${source.because})`,
        ...(source.file !== undefined && { where: { file: source.file, ...(source.line && { line: source.line }) } }),
        fix: `The packages of the workspace are ${members.map((one) => one.name ?? one.folder).join(', ')}`
    });
}
function isCalled({ name, folder }, wanted) {
    return (name === wanted || folder === wanted || name?.replace(/^@[^/]*\//, '') === wanted || folder.endsWith(`/${wanted}`));
}
async function isApp(app, folder) {
    return app.has(`${folder}/package.json`);
}
const runners = /^(?:npm|pnpm|yarn|bun|turbo|nx|lerna|cd)$/;
function isElsewhere({ words }) {
    return runners.test(words[0] ?? '');
}
const root_start_byOption = [
    { tool: /^npm$/, options: ['-w', '--workspace', '--prefix', '-C'] },
    { tool: /^pnpm$/, options: ['-F', '--filter', '--filter-prod', '-C', '--dir', '--prefix'] },
    { tool: /^(?:yarn|bun)$/, options: ['--cwd', '--filter', '-F'] },
    { tool: /^turbo$/, options: ['--filter', '-F', '--scope'] },
    { tool: /^lerna$/, options: ['--scope'] },
    { tool: /^nx$/, options: ['--project', '-p'] }
];
function root_start_folderOf({ words }, before, members) {
    const [tool = '', ...rest] = words;
    if (tool === 'cd')
        return [];
    const moved = before?.words[0] === 'cd' ? before.words[1] : undefined;
    const wanted = moved ?? root_start_optionOf(rest, root_start_byOption.find((row) => row.tool.test(tool))?.options ?? []) ?? bySubcommand(tool, rest);
    if (wanted !== undefined)
        return folderCalled(wanted, members);
    if (tool !== 'turbo' && tool !== 'lerna')
        return [];
    const script = rest.filter((word) => !word.startsWith('-')).at(rest[0] === 'run' ? 1 : 0);
    const having = members.filter((member) => script !== undefined && member.scripts.has(script));
    return having.map(({ folder }) => folder);
}
function bySubcommand(tool, rest) {
    const [first, second] = rest;
    if (tool === 'yarn' && first === 'workspace')
        return second;
    if (tool !== 'nx')
        return undefined;
    if (first === 'run')
        return second?.split(':')[0];
    return /^(?:serve|start|dev|preview|serve-static)$/.test(first ?? '') ? second : undefined;
}
function root_start_optionOf(words, options) {
    for (const [at, word] of words.entries()) {
        const [name = '', value] = word.split(/=(.*)/s);
        if (options.includes(name))
            return value ?? words[at + 1];
    }
    return undefined;
}
function folderCalled(selector, members) {
    const name = selector.replace(/^['"{]+|['"}]+$|\.\.\.$|\^$/g, '').replace(/[{}'"]|\.\.\.$/g, '');
    const member = members.find((one) => isCalled(one, name.replace(/^\.\//, '')));
    if (member)
        return [member.folder];
    const folder = (0,paths/* normalise */.j7)(name);
    return folder === undefined || folder === '' || !/^[\w@./-]+$/.test(folder) ? [] : [folder];
}

;// CONCATENATED MODULE: ./src/providers/node/node-and-manager.ts


async function nodeAndManager(hints, folders, decided) {
    const version = await nodeVersion(hints, folders, decided ? nodeFor(decided.manager, decided.version) : []);
    if (!decided)
        return { version };
    if (!decided.version)
        return { version, manager: decided };
    const fitting = versionFor(decided.manager, decided.version, decided.lock, version.latest);
    if (!fitting.warning)
        return { version, manager: decided };
    return {
        version,
        manager: {
            ...decided,
            version: fitting.version,
            otherVersion: true,
            warnings: [...decided.warnings, fitting.warning]
        }
    };
}

;// CONCATENATED MODULE: ./src/providers/node/index.ts















const node_node = {
    id: 'node',
    name: 'Node.js',
    files: [
        'package.json',
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
    runtimes: { node: nodeRuntime, bun: bunRuntime },
    tools: nodeTools,
    ignore: [
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
    ],
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
    errorHints: error_hints_errorHints,
    workspaces: workspaceKinds,
    standsFor: standsFor,
    detect: node_detect,
    plan: node_plan
};
async function node_detect(app, hints) {
    const analysis = await analyse_analyse(app, hints);
    if (!analysis)
        return undefined;
    const { service, build } = analysis;
    const because = service?.start?.reason ??
        service?.static?.reason ?? { because: 'package.json is there', file: 'package.json' };
    const produces = node_outputsOf(analysis);
    const found = { because, data: analysis, ...(produces.length > 0 && { produces }) };
    if (service)
        return { ...found, strength: node_strengthOf(analysis) };
    const procfile = Object.values(hints.procfile).find(({ value }) => /\b(?:node|npm|yarn|pnpm|npx|bun|tsx)\b/.test(value));
    if (procfile)
        return { ...found, because: procfile.source, strength: contract/* strength */.q.serves };
    return build.length > 0 ? { ...found, strength: contract/* strength */.q.builds } : undefined;
}
function node_strengthOf({ own, service, sure, workspace }) {
    if (service?.trouble)
        return contract/* strength */.q.builds;
    if (service?.static)
        return contract/* strength */.q.site;
    if (sure)
        return contract/* strength */.q.serves;
    if (own && workspace?.folder && (workspace.isShared || isPublished(own) || ofLibraries.test(workspace.folder.value)))
        return contract/* strength */.q.builds;
    return own ? contract/* strength */.q.starts : contract/* strength */.q.guess;
}
const ofLibraries = /^(?:packages|libs|libraries|modules|shared|common|tools|tooling|configs?)\//;
function isPublished({ manifest }) {
    return (manifest.get('private') !== true && ['exports', 'types', 'files'].some((key) => manifest.get(key) !== undefined));
}
async function node_plan(app, hints, finding) {
    const analysis = finding.data ?? (await analyse_analyse(app, hints));
    if (!analysis)
        throw new errors/* UserError */.yo({ what: 'Nothing of Node.js was found here', fix: 'Check the context folder' });
    const { service, workspace } = analysis;
    if (service?.trouble)
        throw new errors/* UserError */.yo(service.trouble);
    const folders = workspace ? [analysis.place, workspace.place] : [analysis.place];
    const { version, manager } = await nodeAndManager(hints, folders, analysis.manager);
    const settled = { ...analysis, ...(manager && { manager }) };
    const besides = await besidesOf(app, settled, version.latest, hints);
    const installed = await installation(app, settled, besides);
    const contribution = {
        ...(service && { kind: service.kind }),
        ...(workspace?.folder && { folder: workspace.folder }),
        variables: {
            ...(service &&
                !service.static && {
                NODE_ENV: (0,draft/* reasoned */.u)('production', 'Node.js programs are told that they run in production')
            }),
            ...runVariables(installed, besides, service !== undefined && !service.static),
            ...service?.variables
        },
        phases: node_phasesOf(settled, installed, besides, version.version),
        start: node_startOf(analysis, installed, besides),
        needs: [...(service?.needs ?? []), ...besides.needs],
        ...(analysis.own && { imageCommand: imageCommandOf(analysis.own) }),
        warnings: [
            ...version.warnings,
            ...(manager?.warnings ?? []),
            ...(workspace?.warnings ?? []),
            ...besides.warnings,
            ...(service?.warnings ?? [])
        ]
    };
    return onBun(contribution, analysis, hints, folders);
}
function node_phasesOf(analysis, installed, { logins: { secrets } }, version) {
    const { service, manager, build } = analysis;
    const order = (on) => [{ value: on, reason: installed.because }];
    const runtimes = {
        node: version,
        ...(service?.static && { caddy: (0,draft/* reasoned */.u)('2', 'The default: the current major version of Caddy') })
    };
    const tool = manager?.version && { [manager.manager.id]: manager.version };
    const setup = { runtimes, ...(tool && { tools: tool }) };
    const variables = { ...installed.variables };
    const buildCommands = [...installed.beforeBuild, ...build, ...installed.afterBuild];
    return {
        setup,
        ...(installed.install && {
            install: {
                dependsOn: order('setup'),
                ...(installed.install.files && { onlyIncludeFiles: installed.install.files }),
                variables,
                secrets,
                cmds: installed.install.cmds,
                cacheDirectories: installed.cacheDirectories,
                paths: installed.paths
            }
        }),
        ...(buildCommands.length > 0 && {
            build: {
                dependsOn: order(installed.install ? 'install' : 'setup'),
                ...(installed.sources && { onlyIncludeFiles: installed.sources }),
                variables: { ...installed.buildVariables, ...service?.buildVariables },
                cmds: buildCommands,
                outputs: node_outputsOf(analysis),
                ...(service?.cacheDirectories && { cacheDirectories: service.cacheDirectories })
            }
        }),
        ...(installed.production && {
            production: {
                dependsOn: order(installed.production.after ?? 'setup'),
                onlyIncludeFiles: installed.production.files,
                variables,
                secrets,
                cmds: installed.production.cmds,
                cacheDirectories: installed.cacheDirectories
            }
        })
    };
}
function runVariables({ layout }, { browsers }, runs) {
    if (!runs)
        return {};
    return {
        ...browsers.variables,
        ...(layout?.pnp && { NODE_OPTIONS: { value: pnpOptions('/app', layout.esm), reason: layout.pnp } })
    };
}
function node_outputsOf({ service, made }) {
    if (!service)
        return made ?? [];
    return (service.outputs ?? []).map(({ value: { path }, reason }) => ({ value: path, reason }));
}
function node_startOf({ service }, installed, besides) {
    if (!service)
        return { files: installed.files };
    const files = [
        ...installed.files,
        ...(installed.browsers && !service.static ? [installed.browsers] : []),
        ...(service.writable ?? []),
        ...besides.writable
    ];
    const release = service.release ?? besides.release;
    const demands = [...(service.demands ?? []), ...(service.static ? [] : besides.demands)].filter(({ value }, at, all) => all.findIndex((other) => other.value === value) === at);
    return {
        ...(service.start && { cmd: service.start }),
        ...(release && { release }),
        ...(service.static && { static: service.static }),
        ...(service.port && { port: service.port }),
        ...(service.processes && { processes: service.processes }),
        files,
        ...(demands.length > 0 && { demands })
    };
}

;// CONCATENATED MODULE: ./src/providers/python/source.ts
const python_source_longest = 10_000;
function codeLines(source) {
    const lines = [];
    let text = '';
    let start = 0;
    let line = 1;
    let depth = 0;
    let at = 0;
    const end = () => {
        const trimmed = text.trim();
        if (trimmed !== '' && !isBareString(trimmed)) {
            lines.push({ line: start, indent: indentOf(text), text: trimmed.slice(0, python_source_longest) });
        }
        text = '';
    };
    while (at < source.length) {
        const char = source.charAt(at);
        if (text === '')
            start = line;
        if (char === '#') {
            const stop = source.indexOf('\n', at);
            at = stop < 0 ? source.length : stop;
        }
        else if (char === '"' || char === "'") {
            const stop = endOfString(source, at);
            const literal = source.slice(at, stop);
            line += newlines(literal);
            text += literal;
            at = stop;
        }
        else if (char === '\\' && source.charAt(at + 1) === '\n') {
            text += ' ';
            line += 1;
            at += 2;
        }
        else if (char === '\n') {
            if (depth > 0)
                text += ' ';
            else
                end();
            line += 1;
            at += 1;
        }
        else {
            if ('([{'.includes(char))
                depth += 1;
            if (')]}'.includes(char))
                depth = Math.max(0, depth - 1);
            text += char;
            at += 1;
        }
    }
    end();
    return lines;
}
function endOfString(source, at) {
    const quote = source.charAt(at);
    const triple = source.startsWith(quote.repeat(3), at);
    const mark = triple ? quote.repeat(3) : quote;
    let index = at + mark.length;
    while (index < source.length) {
        if (source.charAt(index) === '\\')
            index += 2;
        else if (source.startsWith(mark, index))
            return index + mark.length;
        else if (!triple && source.charAt(index) === '\n')
            return index;
        else
            index += 1;
    }
    return source.length;
}
function newlines(text) {
    return text.split('\n').length - 1;
}
function indentOf(text) {
    const white = /^[ \t]*/.exec(text)?.[0] ?? '';
    return [...white].reduce((columns, char) => (char === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1), 0);
}
function isBareString(text) {
    const quote = /^[rRbBuU]{0,2}(["'])/.exec(text);
    if (!quote)
        return false;
    const from = quote[0].length - 1;
    return endOfString(text, from) >= text.length;
}
function stringLiteral(text) {
    const match = /^[rRuU]?("""|'''|"|')/.exec(text);
    if (!match?.[1])
        return undefined;
    const from = match[0].length;
    const end = text.indexOf(match[1], from);
    return end < 0 ? undefined : text.slice(from, end);
}
function source_importsOf(lines) {
    return lines.flatMap(({ text }) => {
        const from = /^from\s+([.\w]+)\s+import\b/.exec(text);
        if (from?.[1])
            return [from[1]];
        const plain = /^import\s+(.+)$/.exec(text);
        return plain?.[1] ? plain[1].split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [];
    });
}
function modulesImported(lines) {
    return lines.flatMap(({ text }) => {
        const [, from, names] = /^from\s+([.\w]+)\s+import\s+(.+)$/.exec(text) ?? [];
        if (from === undefined || names === undefined)
            return source_importsOf([{ line: 0, indent: 0, text }]);
        const base = from.endsWith('.') ? from : `${from}.`;
        const parts = names.replace(/[()]/g, ' ').split(',');
        return [from, ...parts.flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []).map((name) => `${base}${name}`)];
    });
}
function atImport(lines) {
    const blocks = [];
    return lines.filter(({ indent, text }) => {
        while ((blocks.at(-1) ?? -1) >= indent)
            blocks.pop();
        const inside = blocks.length > 0;
        if (/^(?:async\s+)?(?:def|class)\b/.test(text))
            blocks.push(indent);
        return !inside;
    });
}
function hasMain(lines) {
    return lines.some(({ text }) => /^if\s+__name__\s*==|^if\s+["']__main__["']\s*==/.test(text));
}

;// CONCATENATED MODULE: ./src/providers/python/modules.ts

const entryNames = [
    ...['main', 'app', 'wsgi', 'asgi', 'application', 'server', 'api', 'run', 'bot', 'index', 'start', 'manage', 'hello'],
    ...['web', 'webapp', 'streamlit_app', 'home', 'dashboard', '__init__', '__main__']
];
function indexIn(names, name) {
    const index = names.indexOf(name);
    return index < 0 ? names.length : index;
}
const modules_deepest = 10;
function modules_rankOf(file) {
    const steps = file.split('/');
    const base = (steps.at(-1) ?? '').replace(/\.py$/, '');
    const ownSource = steps[0] === 'src' ? 1 : 0;
    const forDevelopers = /^(?:dev|debug|local|example|sample)[_-]|[_-](?:dev|debug|local|example)$/.test(base)
        ? modules_deepest
        : 0;
    return [steps.length - ownSource + forDevelopers, indexIn(entryNames, base.toLowerCase())];
}
function compareRanks(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
async function moduleOf(app, code, file) {
    const steps = file.replace(/\.py$/, '').split('/');
    if (steps.at(-1) === '__init__')
        steps.pop();
    const top = await topOf(app, code, file, steps);
    return { root: steps.slice(0, top).join('/'), module: steps.slice(top).join('.') };
}
async function topOf(app, code, file, steps) {
    const folder = (depth, name) => [...steps.slice(0, depth), name].join('/');
    for (let depth = steps.length - 1; depth > 0; depth -= 1)
        if (await app.has(folder(depth, 'manage.py')))
            return depth;
    let top = steps.length - 1;
    while (top > 0 && (await app.has(folder(top, '__init__.py'))))
        top -= 1;
    if (top === steps.length - 1)
        return top > 0 ? namespaceTop(app, code, file, steps) : top;
    const imports = source_importsOf(await code.lines(file)).map((name) => name.split('.')[0] ?? '');
    if (file.endsWith('/__init__.py') || imports.includes('') || imports.includes(steps[top] ?? ''))
        return top;
    for (const name of imports) {
        const beside = name !== steps.at(-1) && (await app.has(folder(steps.length - 1, `${name}.py`)));
        const above = (await app.has(folder(top, `${name}.py`))) || (await app.hasFolder(folder(top, name)));
        if (beside && !above && !standardNames.has(name))
            return steps.length - 1;
    }
    return top;
}
const standardNames = new Set([
    ...[
        'abc',
        'ast',
        'calendar',
        'code',
        'collections',
        'concurrent',
        'copy',
        'dataclasses',
        'datetime',
        'email',
        'enum'
    ],
    ...[
        'functools',
        'html',
        'http',
        'io',
        'json',
        'logging',
        'platform',
        'queue',
        'random',
        'secrets',
        'select',
        'signal'
    ],
    ...['socket', 'statistics', 'string', 'test', 'threading', 'time', 'token', 'types', 'typing', 'uuid', 'warnings']
]);
async function namespaceTop(app, code, file, steps) {
    const imports = source_importsOf(await code.lines(file));
    const folder = steps.slice(0, -1);
    for (let top = 0; top < folder.length; top += 1) {
        const name = folder[top];
        if (imports.some((imported) => imported === name || imported.startsWith(`${name}.`)))
            return top;
    }
    if (imports.some((imported) => imported.startsWith('.')))
        return folder.length - 1;
    for (const imported of imports) {
        const beside = [...folder, imported.split('.')[0] ?? ''].join('/');
        if ((await app.has(`${beside}.py`)) || (await app.hasFolder(beside)))
            return folder.length;
    }
    return folder[0] === 'src' ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/providers/python/environ.ts
const readers = [
    { pattern: /\benviron()\[\s*(["'])(\w+)\2\s*\](?!\s*=[^=])/g, always: true },
    { pattern: /\b(?:environ\.get|getenv|environ\.setdefault|environ\.pop)()\(\s*(["'])(\w+)\2/g, never: true },
    { pattern: /\b(?:env|ENV|environ_env)(?:\.(\w+))?\(\s*(["'])(\w+)\2/g },
    { pattern: /\b(?:config|decouple\.config|_config)()\(\s*(["'])(\w+)\2/g },
    {
        pattern: /\b(?:get_env_variable|get_env_value|get_env|require_env|get_secret|getenv_or_raise|env_var)()\(\s*(["'])(\w+)\2/g
    }
];
const castByMethod = {
    bool: 'boolean',
    int: 'number',
    float: 'number',
    decimal: 'number',
    list: 'list',
    tuple: 'list',
    json: 'json',
    dict: 'list',
    db: 'database',
    db_url: 'database',
    dj_db_url: 'database',
    cache: 'cache',
    cache_url: 'cache',
    url: 'url'
};
const castByArgument = [
    [/\bcast\s*=\s*(?:bool|strtobool)\b/, 'boolean'],
    [/\bcast\s*=\s*(?:int|float|Decimal)\b/, 'number'],
    [/\bcast\s*=\s*(?:Csv|list|tuple|lambda)\b/, 'list'],
    [/\bcast\s*=\s*(?:db_url|dburl|parse_db_url)\b/, 'database']
];
const unnamed = /\benv\.(db|db_url|dj_db_url|cache|cache_url|email_url|search_url)\(\s*(?!\s*["'])/g;
const namesOfUnnamed = {
    db: 'DATABASE_URL',
    db_url: 'DATABASE_URL',
    dj_db_url: 'DATABASE_URL',
    cache: 'CACHE_URL',
    cache_url: 'CACHE_URL',
    email_url: 'EMAIL_URL',
    search_url: 'SEARCH_URL'
};
function environUses(file, lines) {
    return lines.flatMap(({ line, text }) => [
        ...[...text.matchAll(unnamed)].map((match) => {
            const method = match[1] ?? '';
            const rest = argumentsAfter(text, match.index + match[0].length);
            const name = namesOfUnnamed[method] ?? '';
            return { name, file, line, text, demanded: !hasDefault(rest), cast: castByMethod[method] ?? 'url' };
        }),
        ...namedUses(file, line, text),
        ...valueUses(file, line, text)
    ]);
}
function valueUses(file, line, text) {
    const [, setting = '', secret, rest = ''] = /^([A-Z]\w*)\s*=\s*(?:values\.)?(?:(SecretValue)|\w*Value)\((.*)$/.exec(text) ?? [];
    if (setting === '' || !(secret !== undefined || /\benviron_required\s*=\s*True\b/.test(rest)))
        return [];
    const own = /\benviron_name\s*=\s*["'](\w+)["']/.exec(rest)?.[1];
    const prefix = /\benviron_prefix\s*=\s*(?:["'](\w*)["']|None)/.exec(rest);
    const before = prefix ? (prefix[1] ?? '') : 'DJANGO';
    const name = `${before === '' ? '' : `${before}_`}${own ?? setting}`;
    return [
        { name, file, line, text, demanded: true, cast: castByName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text' }
    ];
}
function namedUses(file, line, text) {
    return readers.flatMap(({ pattern, always, never }) => [...text.matchAll(pattern)].flatMap((match) => {
        const name = match[3];
        if (!name)
            return [];
        const rest = argumentsAfter(text, match.index + match[0].length);
        return [
            {
                name,
                file,
                line,
                text,
                demanded: !guarded(text, match.index) &&
                    !askedFirst(text, match.index, name) &&
                    (always ?? (never ? false : !hasDefault(rest))),
                cast: castOf(name, match[1] ?? '', rest, text, match.index)
            }
        ];
    }));
}
function declaredDefaults(lines) {
    const names = lines
        .filter(({ text }) => /\bEnv\(/.test(text))
        .flatMap(({ text }) => [...text.matchAll(/\b(\w+)\s*=\s*\(/g)].map((match) => match[1] ?? ''));
    return new Set(names);
}
function argumentsAfter(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at += 1) {
        const char = text.charAt(at);
        if ('([{'.includes(char))
            depth += 1;
        if (')]}'.includes(char))
            depth -= 1;
        if (depth === 0)
            return text.slice(from, at);
    }
    return text.slice(from);
}
function guarded(text, from) {
    const condition = /\bif\b[^]*/.exec(text.slice(from))?.[0] ?? '';
    return /\b(?:environ|getenv)\b/.test(condition);
}
function askedFirst(text, from, name) {
    return new RegExp(`["']${name}["'] in (?:os\\.)?environ`).test(text.slice(0, from));
}
function hasDefault(rest) {
    return /\bdefault\s*=/.test(rest) || /^\s*,\s*(?!\w+\s*=[^=])[^\s,]/.test(rest);
}
function castOf(name, method, rest, text, at) {
    const byMethod = castByMethod[method];
    if (byMethod)
        return byMethod;
    const byArgument = castByArgument.find(([pattern]) => pattern.test(rest));
    if (byArgument)
        return byArgument[1];
    const before = text.slice(Math.max(0, at - 24), at);
    if (/\b(?:int|float)\(\s*(?:os\.)?$/.test(before))
        return 'number';
    if (/\bloads\(\s*(?:os\.)?$/.test(before))
        return 'json';
    return castByName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
}
const castByName = [
    [/DATABASE_UR[LI]$|^DB_URL$/, 'database'],
    [/(?:DB|DATABASE)_ENGINE$/, 'engine'],
    [/^(?:REDIS|CACHE|BROKER|CELERY)\w*_URL$/, 'cache'],
    [/_UR[LI]$/, 'url'],
    [/(?:^|_)PORT$/, 'number'],
    [/LOG\w*_LEVEL$|^LOGLEVEL$/, 'level']
];
function buildOnlyValue(cast) {
    return buildOnly[cast];
}
const buildOnly = {
    text: 'build-only',
    boolean: 'False',
    number: '1',
    list: 'build-only',
    json: '{}',
    database: 'sqlite:////tmp/build-only.sqlite3',
    engine: 'django.db.backends.sqlite3',
    level: 'INFO',
    cache: 'redis://localhost:6379/0',
    url: 'http://localhost'
};

;// CONCATENATED MODULE: ./src/providers/python/imports.ts


const imports_most = 200;
async function reachedFrom({ app, code }, file) {
    const reached = new Set([file]);
    const roots = imports_rootsOf(file);
    for (const path of reached) {
        if (reached.size > imports_most)
            break;
        for (const module of modulesImported(await code.lines(path))) {
            const imported = await fileOfImport(app, path, module, roots);
            if (imported !== undefined)
                reached.add(imported);
        }
    }
    return [...reached];
}
async function fileOfImport(app, file, module, roots) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const below = module.slice(dots).replaceAll('.', '/');
    for (const folder of dots === 0 ? roots : [folderUp(file, dots)]) {
        const path = below === '' ? folder : (0,paths/* join */.fj)(folder, below);
        const names = below === '' ? [(0,paths/* join */.fj)(path, '__init__.py')] : [`${path}.py`, (0,paths/* join */.fj)(path, '__init__.py')];
        for (const name of names)
            if (await app.has(name))
                return name;
    }
    return undefined;
}
function imports_rootsOf(file) {
    const steps = file.split('/').slice(0, -1);
    const folders = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
    return [...folders, '', ...(steps.includes('src') ? [] : ['src'])];
}
function folderUp(file, dots) {
    const steps = file.split('/').slice(0, -1);
    return steps.slice(0, Math.max(0, steps.length - (dots - 1))).join('/');
}

;// CONCATENATED MODULE: ./src/providers/python/conditions.ts
const production = /^(?:if|elif)\b.*\bnot\s+(?:settings\.)?DEBUG\b/;
const optional = /^(?:if|elif|while|for|with)\b.*(?:\bDEBUG\b|environ|getenv|\benv\b|\bconfig\(|sys\.argv|TEST|\b(?:USE|ENABLE|IS|HAS)_|_ENABLED\b|\bexists\()/;
const conditions_elsewhere = /^(?:async\s+def|def|class|except)\b/;
function placed(lines) {
    const blocks = [];
    return lines.map((line) => {
        while ((blocks.at(-1)?.indent ?? -1) >= line.indent)
            blocks.pop();
        const around = { sure: blocks.every(({ sure }) => sure), caught: blocks.some(({ caught }) => caught) };
        if (line.text.endsWith(':')) {
            const off = conditions_elsewhere.test(line.text) || (optional.test(line.text) && !production.test(line.text));
            blocks.push({ indent: line.indent, sure: !off, caught: /^try\s*:/.test(line.text) });
        }
        return { ...line, ...around };
    });
}

;// CONCATENATED MODULE: ./src/providers/python/demands.ts





async function demands_demandsOf(facts, file) {
    const found = new Map();
    const reached = file.endsWith('.py') ? await reachedFrom(facts, file) : [];
    const given = await assigned(facts, reached);
    for (const path of reached) {
        if (!/\benviron\[|\bBaseSettings\b/.test((await facts.app.read(path)) ?? ''))
            continue;
        const lines = await facts.code.lines(path);
        for (const demand of [...readAtImport(path, lines), ...settingsFields(path, lines)]) {
            const known = [found, given, always].some((names) => names.has(demand.value)) ||
                Object.hasOwn(facts.hints.variables, demand.value);
            if (!known)
                found.set(demand.value, demand);
        }
    }
    return [...found.values()];
}
async function assigned({ app }, files) {
    const names = new Set();
    for (const file of files) {
        const text = (await app.read(file)) ?? '';
        for (const [, name = ''] of text.matchAll(/\benviron(?:\[\s*|\.setdefault\(\s*)["'](\w+)["']\s*(?:\]\s*=(?!=)|,)/g))
            names.add(name);
    }
    return names;
}
const always = new Set(['HOME', 'HOSTNAME', 'LANG', 'PATH', 'PORT', 'PWD']);
function readAtImport(file, lines) {
    const own = new Set(atImport(lines).map(({ line }) => line));
    const sure = placed(lines).filter(({ line, sure, caught }) => sure && !caught && own.has(line));
    return sure.flatMap((row) => environUses(file, [row])
        .filter(({ demanded, text }) => demanded && /\benviron\[/.test(text))
        .map(({ name, line }) => (0,draft/* reasoned */.u)(name, `${file} cannot be imported without it`, { file, line })));
}
function settingsFields(file, lines) {
    const made = new Set(lines.flatMap(({ text }) => [...text.matchAll(instance)].map(([, name]) => name)));
    return settingsClasses(lines).flatMap(({ name, body }) => {
        if (!made.has(name))
            return [];
        const prefix = body
            .map(({ text }) => /\benv_prefix\s*=\s*["'](\w*)["']/.exec(text)?.[1])
            .find((text) => text !== undefined);
        return body.flatMap(({ line, text }) => {
            const field = requiredField(text);
            if (field === undefined)
                return [];
            const variable = field.alias ?? `${prefix ?? ''}${field.name}`.toUpperCase();
            return [(0,draft/* reasoned */.u)(variable, `${file}: the settings ${name} demand ${field.name}`, { file, line })];
        });
    });
}
const instance = /\b(\w+)\(\s*(?:_env_file\b|\))/g;
function settingsClasses(lines) {
    const classes = [];
    let current;
    for (const row of lines) {
        const name = /^class\s+(\w+)\s*\(.*\bBaseSettings\b.*\)\s*:/.exec(row.text)?.[1];
        if (row.indent === 0) {
            current = name === undefined ? undefined : { name, body: [], inner: -1 };
            if (current)
                classes.push(current);
        }
        else if (current) {
            if (current.inner < 0)
                current.inner = row.indent;
            if (row.indent === current.inner || /\benv_prefix\b/.test(row.text))
                current.body.push(row);
        }
    }
    return classes;
}
function requiredField(text) {
    const [, name, type = '', assigned] = /^([A-Za-z]\w*)\s*:([^=]+)(?:=([^]*))?$/.exec(text) ?? [];
    const value = assigned?.trim();
    if (name === undefined || /\b(?:ClassVar|Optional|None)\b/.test(type) || name === 'model_config')
        return undefined;
    if (value === undefined)
        return { name };
    const [, inside] = /^Field\((.*)\)$/.exec(value) ?? [];
    if (inside === undefined || /\bdefault(?:_factory)?\s*=/.test(inside))
        return undefined;
    const first = inside.trim();
    const required = first === '' || first.startsWith('...') || /^\w+\s*=/.test(first);
    const alias = /\b(?:validation_alias|alias|env)\s*=\s*["'](\w+)["']/.exec(inside)?.[1];
    return required ? { name, ...(alias !== undefined && { alias }) } : undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/facts.ts

const asideFolders = new RegExp('(^|/)(?:' +
    'tests?|testing|e2e|benchmarks?|migrations|alembic|docs?|examples?|samples?|demos?|tutorials?|notebooks?|' +
    'scripts?|bin|tools|docker|devops|packaging|utils/dev|contrib|ci|hack|stubs|typings|vendor|vendored|third_party|node_modules|site-packages' +
    ')/', 'i');
const plugged = /\/(?:addons|plugins|extensions)\//;
const asideFiles = /(^|\/)(test_[^/]*|[^/]*_test|tests|runtests|conftest|noxfile|fabfile|env|gunicorn\.conf|gunicorn_conf(?:ig)?)\.py$/i;
const facts_deepest = 5;
const facts_most = 400;
function facts_codeOf(app) {
    const read = new Map();
    let found;
    const files = () => (found ??= app
        .find('*.py')
        .then((paths) => paths.filter((path) => isOwn(path) && path.split('/').length <= facts_deepest).slice(0, facts_most)));
    let texts;
    return {
        files,
        async containing(wanted) {
            texts ??= files().then((paths) => Promise.all(paths.map(async (path) => [path, (await app.read(path)) ?? ''])));
            const has = (text) => wanted instanceof RegExp ? wanted.test(text) : wanted.some((word) => text.includes(word));
            return (await texts).flatMap(([path, text]) => (has(text) ? [path] : []));
        },
        lines(path) {
            const known = read.get(path);
            if (known)
                return known;
            const lines = app.read(path).then((text) => codeLines(text ?? ''));
            read.set(path, lines);
            return lines;
        }
    };
}
function isOwn(path) {
    return (!asideFolders.test(path) &&
        !plugged.test(path) &&
        !asideFiles.test(path) &&
        !/(^|\/)\.|\{[{%]|^setup\.py$/.test(path));
}
function depends(...names) {
    return ({ dependencies }) => {
        const found = names.map((name) => dependencies.get(name)).find((dependency) => dependency !== undefined);
        return Promise.resolve(found?.evidence);
    };
}
function dependsDirectly(...names) {
    return ({ dependencies }) => {
        const found = names.map((name) => dependencies.get(name)).find((dependency) => dependency?.direct);
        return Promise.resolve(found?.evidence);
    };
}

;// CONCATENATED MODULE: ./src/providers/python/django-configurations.ts

const django_configurations_production = /^(?:prod|production|live|deploy|heroku|public)$/i;
const development = /^(?:local|dev|devel|development|debug|base|common|defaults?|tests?|testing|ci)$/i;
async function findConfiguration(facts, folder, manage, module) {
    if (!facts.dependencies.has('django-configurations'))
        return undefined;
    const given = facts.hints.variables['DJANGO_CONFIGURATION'];
    if (given)
        return { value: given.value };
    const served = await namedIn(facts, folder, module);
    const managed = await classIn(facts, manage);
    const said = served ?? managed;
    const [better] = said && !development.test(said.value) ? [] : await productionClasses(facts, folder, module);
    const chosen = better ?? said;
    if (!chosen)
        return undefined;
    const asIs = managed?.value === chosen.value && (served ?? managed).value === chosen.value;
    return { value: chosen.value, ...(!asIs && { variable: chosen }) };
}
async function namedIn(facts, folder, module) {
    const top = `${folder === '' ? '' : `${folder}/`}${module.split('.')[0] ?? ''}`;
    for (const name of ['wsgi.py', 'asgi.py'])
        for (const file of await facts.app.find(name)) {
            const found = file.startsWith(top) ? await classIn(facts, file) : undefined;
            if (found)
                return found;
        }
    return undefined;
}
async function classIn({ code }, file) {
    for (const { line, text } of await code.lines(file)) {
        const name = /["']DJANGO_CONFIGURATION["']\s*(?:,|\]\s*=)\s*["'](\w+)["']/.exec(text)?.[1];
        if (name !== undefined)
            return (0,draft/* reasoned */.u)(name, `Django: ${file} names the configuration ${name}`, { file, line });
    }
    return undefined;
}
async function productionClasses({ app, code }, folder, module) {
    const path = `${folder === '' ? '' : `${folder}/`}${module.replaceAll('.', '/')}`;
    const inside = [`${path}.py`, ...(await app.find('*.py')).filter((file) => file.startsWith(`${path}/`))];
    const found = [];
    for (const file of inside)
        for (const { indent, line, text } of (await app.has(file)) ? await code.lines(file) : []) {
            const name = indent === 0 ? /^class\s+(\w+)\s*\(/.exec(text)?.[1] : undefined;
            const at = { file, line };
            if (name !== undefined && django_configurations_production.test(name))
                found.push((0,draft/* reasoned */.u)(name, `Django: the configuration ${name} is the one for production`, at));
        }
    return found;
}
function linesOfClass(files, name) {
    const classes = new Map();
    const plain = files.map(({ file, lines }) => {
        let current;
        let margin = 0;
        const outside = [];
        for (const line of lines) {
            const [, named, bases = ''] = (line.indent === 0 && /^class\s+(\w+)\s*\((.*)\)\s*:/.exec(line.text)) || [];
            if (named !== undefined) {
                current = { bases: bases.split(',').map((base) => base.trim().replace(/^.*\./, '')), lines: [] };
                classes.set(named, { file, ...current });
                margin = 0;
            }
            else if (line.indent === 0) {
                current = undefined;
                outside.push(line);
            }
            else if (current) {
                margin ||= line.indent;
                current.lines.push({ ...line, indent: line.indent - margin });
            }
            else
                outside.push(line);
        }
        return { file, lines: outside };
    });
    const seen = new Set();
    const inherited = (of) => {
        const found = classes.get(of);
        if (!found || seen.has(of))
            return [];
        seen.add(of);
        return [...found.bases.toReversed().flatMap(inherited), found];
    };
    return [...plain, ...inherited(name)];
}

;// CONCATENATED MODULE: ./src/providers/python/django-settings.ts




const deepestImports = 8;
async function readSettings(facts, folder, module, configuration) {
    const imports = configuration === undefined ? starImport : classImport;
    const files = await chain(facts, folder, module, imports, deepestImports);
    if (files.length === 0)
        return undefined;
    const all = [];
    for (const file of files)
        all.push({ file, lines: await facts.code.lines(file) });
    return settingsOf(module, files, (configuration === undefined ? all : linesOfClass(all, configuration)).map(({ file, lines }) => ({
        file,
        lines: placed(lines)
    })));
}
function settingsOf(module, files, all) {
    const declared = new Set(all.flatMap(({ lines }) => [...declaredDefaults(lines)]));
    const environ = all.flatMap(({ file, lines }) => lines.flatMap((line) => environUses(file, [line]).map((use) => ({
        ...use,
        demanded: use.demanded && line.sure && !line.caught && !declared.has(use.name)
    }))));
    return {
        module,
        files,
        environ,
        value: (name) => lastAssignment(all, name),
        mention(pattern) {
            for (const { file, lines } of all) {
                const found = lines.find(({ text }) => pattern.test(text));
                if (found)
                    return { because: found.text.slice(0, 80), file, line: found.line };
            }
            return undefined;
        }
    };
}
async function fileOfModule({ app }, folder, module) {
    const path = join(folder, module.replaceAll('.', '/'));
    for (const file of [`${path}.py`, `${path}/__init__.py`])
        if (await app.has(file))
            return file;
    return undefined;
}
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
const starImport = /^from\s+(\.*)([\w.]*)\s+import\s+\*/;
const classImport = /^from\s+(\.*)([\w.]*)\s+import\s+(?:\*|\(?\s*[A-Z])/;
async function chain(facts, folder, module, imports, left, seen = new Set()) {
    const file = await fileOfModule(facts, folder, module);
    if (file === undefined || left === 0 || seen.has(file))
        return [];
    seen.add(file);
    const files = [];
    const isPackage = file.endsWith('/__init__.py');
    for (const { text } of await facts.code.lines(file)) {
        for (const next of importedModules(text, module, isPackage, imports)) {
            files.push(...(await chain(facts, folder, next, imports, left - 1, seen)));
        }
    }
    return [...files, file];
}
function importedModules(text, module, isPackage, imports) {
    const star = imports.exec(text);
    if (star)
        return [resolveImport(module, isPackage, star[1] ?? '', star[2] ?? '')];
    const include = /^include\((.*)\)$/.exec(text);
    if (!include?.[1])
        return [];
    const base = isPackage ? module : module.split('.').slice(0, -1).join('.');
    return [...include[1].matchAll(/["']([\w/]+)\.py["']/g)].map((match) => `${base}.${(match[1] ?? '').replaceAll('/', '.')}`);
}
function resolveImport(module, isPackage, dots, name) {
    if (dots === '')
        return name;
    const up = dots.length - (isPackage ? 1 : 0);
    const steps = module.split('.');
    const base = steps.slice(0, steps.length - up);
    return [...base, ...(name === '' ? [] : [name])].join('.');
}
function lastAssignment(all, name) {
    const start = new RegExp(`^${name}\\s*(?::[^=]+)?=(?!=)\\s*(.*)$`);
    let last;
    for (const { file, lines } of all) {
        for (const { line, text, sure } of lines) {
            const match = start.exec(text);
            if (!match || (last?.sure && !sure))
                continue;
            const value = match[1] ?? '';
            const string = stringLiteral(value);
            last = { text: value, file, line, sure, ...(string !== undefined && { string }) };
        }
    }
    return last;
}

;// CONCATENATED MODULE: ./src/providers/python/django-project.ts





async function findProject(facts) {
    const found = [];
    for (const manage of await facts.app.find('manage.py')) {
        if (manage.split('/').length > 4 || aside.test(manage))
            continue;
        const default_ = await settingsModuleIn(facts, manage);
        if (default_ && !testModule.test(default_.value))
            found.push({ manage, folder: (0,paths/* folderOf */.yS)(manage), default_ });
    }
    const [first, second] = found;
    if (!first || (first.folder !== '' && (await isAppOfItsOwn(facts, first.folder))))
        return undefined;
    if (second && first.folder !== '' && (0,paths/* depthOf */.d1)(second.manage) === (0,paths/* depthOf */.d1)(first.manage))
        return undefined;
    const { manage, default_ } = first;
    const folder = await importFolder(facts, first.folder, default_.value);
    const module = await productionModule(facts, folder, default_);
    const configuration = await findConfiguration(facts, folder, manage, module.value);
    const settings = await readSettings(facts, folder, module.value, configuration?.value);
    const given = facts.hints.variables['DJANGO_SETTINGS_MODULE'];
    return {
        manage,
        folder,
        module,
        settings,
        variables: {
            ...(!given && module.value !== default_.value && { DJANGO_SETTINGS_MODULE: module }),
            ...(configuration?.variable && { DJANGO_CONFIGURATION: configuration.variable })
        }
    };
}
async function importFolder(facts, folder, module) {
    if ((await fileOfModule(facts, folder, module)) !== undefined)
        return folder;
    const path = module.replaceAll('.', '/');
    const name = module.split('.').at(-1) ?? '';
    const found = [...(await facts.app.find(`${name}.py`)), ...(await facts.app.find('__init__.py'))].filter((file) => !aside.test(file) && (file.endsWith(`/${path}.py`) || file.endsWith(`/${path}/__init__.py`)));
    const below = found.map((file) => file.slice(0, file.lastIndexOf(`/${path}`))).filter((root) => django_project_isBelow(root, folder));
    return below.length === 1 ? (below[0] ?? folder) : folder;
}
function django_project_isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
const aside = /(^|\/)(tests?|docs?|examples?)\/|\{[{%]/;
const testModule = /^(?:tests?|\w*_tests?|test_\w+|testproject|testsite|testapp)(?:\.|$)/;
async function isAppOfItsOwn({ app, dependencies }, folder) {
    const has = async (names, within) => {
        for (const name of names)
            if (await app.has(join(within, name)))
                return true;
        return await app.hasFolder(join(within, 'requirements'));
    };
    const manifests = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.py', 'requirements.in', 'uv.lock'];
    const steps = folder.split('/');
    const own = await Promise.all(steps.map((_, index) => has(manifests, steps.slice(0, index + 1).join('/'))));
    if (!own.includes(true) || (await app.has('Procfile')))
        return false;
    const namesDjango = [...dependencies.keys()].some((name) => /^(?:django|wagtail)\b/.test(name));
    return !namesDjango || !(await has(manifests, ''));
}
async function settingsModuleIn(facts, file) {
    const lines = await facts.code.lines(file);
    for (const { line, text } of lines) {
        const after = /["']DJANGO_SETTINGS_MODULE["']\s*(?:,|:|\]\s*=)\s*(.*)$/.exec(text)?.[1];
        const variable = after === undefined ? undefined : /^([A-Za-z_]\w*)\s*\)?$/.exec(after)?.[1];
        const assigned = variable && lines.find((row) => new RegExp(`^${variable}\\s*=`).test(row.text));
        const value = assigned ? assigned.text.replace(/^\w+\s*=\s*/, '') : after;
        const module = value === undefined ? undefined : moduleSaid(value);
        if (module && /^[\w.]+$/.test(module)) {
            return (0,draft/* reasoned */.u)(module, `Django: ${file} names ${module}`, { file, line: assigned ? assigned.line : line });
        }
    }
    return undefined;
}
function moduleSaid(text) {
    const [, condition = '', last] = /\bif\b(.*)\belse\b(.*)$/.exec(text) ?? [];
    const otherwise = /\b(?:environ|getenv)\b/.test(condition) ? last : undefined;
    const stages = /^[fF](["'])([\w.]+)\.\{[^{}]*\}\1/.exec(text.trim())?.[2];
    const plain = stages ?? stringLiteral((otherwise ?? text).trim());
    return plain ?? [...text.matchAll(/["']([\w.]+)["']/g)].map((match) => match[1]).at(-1);
}
const productionNames = ['production', 'prod', 'deploy', 'deployment', 'live'];
const developmentNames = /^(local|dev|devel|development|debug|base|common|defaults?|test|testing)$/;
async function productionModule(facts, folder, fromManage) {
    const given = facts.hints.variables['DJANGO_SETTINGS_MODULE'];
    if (given)
        return { value: given.value, reason: given.source };
    const top = fromManage.value.split('.')[0] ?? '';
    const named = [fromManage];
    for (const name of ['asgi.py', 'wsgi.py']) {
        for (const file of await facts.app.find(name)) {
            if (!file.startsWith(join(folder, top)) && !file.startsWith(join(folder, 'config')))
                continue;
            const module = await settingsModuleIn(facts, file);
            const there = module && (await fileOfModule(facts, folder, module.value)) !== undefined;
            if (there || (module && !(await fileOfModule(facts, folder, fromManage.value))))
                named.unshift(module);
        }
    }
    const first = named[0] ?? fromManage;
    const steps = first.value.split('.');
    if (!developmentNames.test(steps.at(-1) ?? '') && !(await isPackage(facts, folder, first.value)))
        return first;
    const parent = developmentNames.test(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps;
    for (const name of productionNames) {
        const module = [...parent, name].join('.');
        const file = await fileOfModule(facts, folder, module);
        if (file !== undefined &&
            steps.at(-1) !== name &&
            developmentOrEmpty(first.value, await emptyPackage(facts, folder, first.value))) {
            return (0,draft/* reasoned */.u)(module, `Django: ${first.value} is not for production, ${module} is its sibling`, { file });
        }
    }
    return first;
}
async function isPackage(facts, folder, module) {
    return (await fileOfModule(facts, folder, module))?.endsWith('/__init__.py') ?? false;
}
async function emptyPackage(facts, folder, module) {
    const file = await fileOfModule(facts, folder, module);
    return file !== undefined && file.endsWith('/__init__.py') && (await facts.code.lines(file)).length === 0;
}
function developmentOrEmpty(module, empty) {
    return empty || developmentNames.test(module.split('.').at(-1) ?? '');
}
async function django_project_moduleFile({ app, code }, { folder, module }, name) {
    const steps = module.value.split('.');
    for (let depth = steps.length - 1; depth > 0; depth -= 1) {
        for (const file of [`${name}.py`, `${name}/__init__.py`]) {
            const beside = join(folder, `${steps.slice(0, depth).join('/')}/${file}`);
            if (await app.has(beside))
                return beside;
        }
    }
    const inside = (path) => path.startsWith(folder === '' ? '' : `${folder}/`) && !aside.test(path);
    const named = (await app.find(`${name}.py`)).find(inside);
    return named ?? (await code.containing([`get_${name}_application(`])).find(inside);
}

;// CONCATENATED MODULE: ./src/providers/python/servers.ts

const brings = {
    uvicorn: [
        { name: 'fastapi', extras: ['standard', 'standard-no-fastapi-cloud-cli', 'all'] },
        { name: 'litestar', extras: ['standard', 'full'] },
        { name: 'gunicorn', extras: ['uvicorn'] },
        ...['nicegui', 'gradio', 'python-fasthtml', 'chainlit', 'uvicorn-worker', 'fastapi-cli', 'mcp', 'fastmcp'].map((name) => ({ name }))
    ],
    hypercorn: [{ name: 'quart' }],
    daphne: [{ name: 'channels', extras: ['daphne'] }]
};
function isInstalled(id, dependencies) {
    if (dependencies.has(id))
        return true;
    return (brings[id] ?? []).some(({ name, extras }) => {
        const dependency = dependencies.get(name);
        return dependency !== undefined && (!extras || dependency.extras.some((extra) => extras.includes(extra)));
    });
}
const callable = ({ module, object }) => `${module}:${object}`;
const target = ({ module, object }) => `${module}:${object.replace(/\(\)$/, '')}`;
const servers_quoted = (word) => (/[()]/.test(word) ? `'${word}'` : word);
const python_servers_servers = {
    gunicorn: (entry, dependencies) => {
        const folder = entry.root ? `--chdir ${entry.root} ` : '';
        const target = entry.object === 'application' ? entry.module : servers_quoted(callable(entry));
        return `gunicorn ${folder}${workers(dependencies)}${target}`;
    },
    waitress: (entry) => `${inFolder(entry)}waitress-serve --port=\${PORT:-8000} ${entry.factory ? '--call ' : ''}${target(entry)}`,
    uvicorn: (entry) => `uvicorn ${target(entry)}${entry.factory ? ' --factory' : ''}${entry.root ? ` --app-dir ${entry.root}` : ''}` +
        ` --host 0.0.0.0 --port \${PORT:-8000}`,
    hypercorn: (entry) => `${inFolder(entry)}hypercorn ${servers_quoted(callable(entry))} --bind 0.0.0.0:\${PORT:-8000}`,
    daphne: (entry) => `${inFolder(entry)}daphne -b 0.0.0.0 -p \${PORT:-8000} ${target(entry)}`,
    granian: (entry) => `${inFolder(entry)}granian --interface asgi --host 0.0.0.0 --port \${PORT:-8000} ${entry.factory ? '--factory ' : ''}${target(entry)}`
};
function workers(dependencies) {
    const sockets = ['flask-socketio', 'python-socketio', 'flask-sock'].some((name) => dependencies.get(name)?.direct);
    if (!sockets)
        return '';
    return dependencies.has('gevent') ? '--worker-class gevent ' : '--threads 100 ';
}
function inFolder({ root }) {
    return root ? `PYTHONPATH=${root} ` : '';
}
const preferred = {
    wsgi: ['gunicorn', 'waitress'],
    asgi: ['uvicorn', 'hypercorn', 'daphne', 'granian']
};
const fallback = { wsgi: 'gunicorn', asgi: 'uvicorn' };
function servers_serve(entry, kind, dependencies, why, order = preferred[kind]) {
    const there = order.find((id) => isInstalled(id, dependencies));
    const id = there ?? fallback[kind];
    const start = { value: python_servers_servers[id]?.(entry, dependencies) ?? '', reason: why };
    if (there)
        return { start, adds: [], warnings: [] };
    const message = `No dependency serves ${kind.toUpperCase()} applications, so ${id} is installed and started`;
    return {
        start,
        adds: [(0,draft/* reasoned */.u)(id, `Nothing in the manifests installs a ${kind.toUpperCase()} server`)],
        warnings: [
            {
                code: 'server-added',
                message,
                fix: `Add ${id} to the app's own dependencies`,
                ...(why.file && { file: why.file })
            }
        ]
    };
}
function missingServers(command, dependencies) {
    const missing = Object.keys(fallbackNames).filter((id) => startsWord(command.value, id) && !isInstalled(id, dependencies));
    const { because: _, ...at } = command.source;
    return {
        adds: missing.map((id) => (0,draft/* reasoned */.u)(id, `The start command runs ${id}, and nothing in the manifests installs it`, at)),
        warnings: missing.map((id) => ({
            code: 'server-added',
            message: `The start command runs ${id}, which no dependency installs, so it is installed`,
            ...(command.source.file !== undefined && { file: command.source.file }),
            ...(command.source.line !== undefined && { line: command.source.line }),
            fix: `Add ${id} to the app's own dependencies`
        }))
    };
}
const fallbackNames = { gunicorn: true, uvicorn: true };
function startsWord(command, id) {
    return new RegExp(`(?:^|&&|;|\\|\\||\\bexec|-m|\\w=(?:(?!\\w=)\\S)*)\\s*(?:\\./)?(?:(?:uv|poetry|pipenv|pdm|rye|hatch) run )?${id.replaceAll(' ', '\\s+')}(?:\\s|$)`).test(command);
}

;// CONCATENATED MODULE: ./src/providers/python/writable.ts

const python_writable_table = [
    {
        pattern: /\bsqlite(?:\+\w+)?:\/\/\/(?!\/|:memory:|$)|["']sqlite(?:\+\w+)?:\/\/\/["']\s*[+,]/,
        because: 'a SQLite file is in the app folder',
        path: '.',
        database: true
    },
    {
        pattern: /\b(?:sqlite3|aiosqlite)\.connect\(\s*f?["'](?!:memory:|\/|file:)/,
        because: 'a SQLite file is in the app folder',
        path: '.',
        database: true
    },
    {
        pattern: /\b(?:Rotating|TimedRotating|Watched)?FileHandler\(\s*["'](?!\/)|\bbasicConfig\((?:(?!\bbasicConfig\()[^)])*filename\s*=\s*["'](?!\/)/,
        because: 'it writes a log file into the app folder',
        path: '.'
    },
    {
        pattern: /\bUPLOAD_(?:FOLDER|DIR|PATH)["']?\]?\s*=\s*["']((?!\/|\.\.)[\w./-]+)["']/,
        because: 'uploads go there',
        path: 'group'
    },
    { pattern: /\binstance_(?:path|relative_config)\b/, because: 'Flask’s instance folder', path: 'group' }
];
async function writable_writablePlaces(facts) {
    const files = [];
    const warnings = [];
    for (const row of python_writable_table) {
        const found = await firstMatch(facts, row);
        if (!found)
            continue;
        const path = row.path === '.' ? '.' : (found.group ?? 'instance');
        if (files.some(({ value }) => value.path === path))
            continue;
        const at = { file: found.file, line: found.line };
        files.push((0,draft/* reasoned */.u)({ path, writable: true }, `The app may write there: ${row.because}`, at));
        if (row.database)
            warnings.push({ code: 'sqlite-in-image', message: sqliteMessage, ...at, fix: sqliteFix });
    }
    return { files, warnings };
}
const sqliteMessage = 'The database is a SQLite file in the app folder: it is lost when the container is replaced, and the folder is made writable for it';
const sqliteFix = 'Mount a volume there, or use a database server';
async function firstMatch({ code, app }, { pattern }) {
    for (const file of await code.files()) {
        if (!pattern.test((await app.read(file)) ?? ''))
            continue;
        for (const { line, text } of await code.lines(file)) {
            const match = pattern.exec(text);
            if (match)
                return { file, line, group: match[1] };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/django.ts







async function djangoService(facts) {
    const project = await findProject(facts);
    if (!project)
        return undefined;
    const { manage, module, settings } = project;
    const application = await findApplication(facts, project);
    if (!application)
        return undefined;
    const { serving } = application;
    const why = { because: `Django: ${manage} is there`, file: manage };
    const said = await saidCommand(facts);
    const database = settings && databaseOf(settings);
    return {
        name: 'Django',
        file: manage,
        kind: { value: 'web', reason: why },
        ...serving,
        port: (0,draft/* reasoned */.u)(8000, 'The default of Django apps; the PORT variable overrides it'),
        ...(!/\bmigrate\b/.test(said) &&
            !/^\{\s*\}$/.test(settings?.value('DATABASES')?.text ?? '') && {
            release: (0,draft/* reasoned */.u)(`python ${manage} migrate`, 'Django: migrations run before the start', { file: manage })
        }),
        ...(Object.keys(project.variables).length > 0 && { variables: project.variables }),
        ...(settings && { build: collectStatic(facts, manage, settings) }),
        writable: settings
            ? [
                ...writableFolder(settings, project.folder, 'MEDIA_ROOT'),
                ...(/\bcollectstatic\b/.test(said) ? writableFolder(settings, project.folder, 'STATIC_ROOT') : []),
                ...(database?.writable ?? [])
            ]
            : [],
        demands: settings ? demandedAtStart(facts, settings, database?.demands ?? []) : [],
        needs: database?.needs ?? [],
        consumes: settings ? staticSources(settings, project.folder) : [],
        warnings: [...serving.warnings, ...(settings ? (database?.warnings ?? []) : [unreadSettings(module)])]
    };
}
async function findApplication(facts, project) {
    const kind = await interfaceOf(facts, project);
    const setting = kind === 'asgi' ? 'ASGI_APPLICATION' : 'WSGI_APPLICATION';
    const said = project.settings?.value(setting);
    const dotted = said?.string;
    if (said && dotted?.includes('.')) {
        const at = dotted.lastIndexOf('.');
        const module = dotted.slice(0, at);
        if (await fileOfModule(facts, project.folder, module)) {
            const why = { because: `Django: ${setting} names ${module}`, file: said.file, line: said.line };
            return { serving: serveDjango(facts, project, kind, module, dotted.slice(at + 1), why) };
        }
    }
    const file = await django_project_moduleFile(facts, project, kind);
    if (file === undefined)
        return undefined;
    const below = project.folder === '' ? file : file.slice(project.folder.length + 1);
    const module = below.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
    const because = `Django: ${file} is there, ${setting} names nothing`;
    return { serving: serveDjango(facts, project, kind, module, 'application', { because, file }) };
}
async function interfaceOf(facts, project) {
    const { dependencies } = facts;
    if ((await django_project_moduleFile(facts, project, 'asgi')) === undefined)
        return 'wsgi';
    if (['channels', 'daphne'].some((name) => dependencies.has(name)))
        return 'asgi';
    if ((await django_project_moduleFile(facts, project, 'wsgi')) === undefined)
        return 'asgi';
    const wsgi = ['gunicorn', 'waitress', 'uwsgi'].some((name) => dependencies.has(name));
    return !wsgi && ['uvicorn', 'hypercorn', 'granian'].some((name) => dependencies.get(name)?.direct) ? 'asgi' : 'wsgi';
}
function serveDjango({ dependencies }, { folder }, kind, module, object, why) {
    const order = kind === 'wsgi'
        ? undefined
        : dependencies.get('daphne')?.direct
            ? ['daphne', 'uvicorn']
            : ['uvicorn', 'daphne', 'hypercorn', 'granian'];
    return servers_serve({ root: folder, module, object, factory: false }, kind, dependencies, why, order);
}
function collectStatic(facts, manage, settings) {
    const root = settings.value('STATIC_ROOT');
    const disabled = facts.hints.variables['DISABLE_COLLECTSTATIC'];
    if (!root || /^(None|''|"")$/.test(root.text) || (disabled && disabled.value !== '0'))
        return [];
    const known = (name) => name in facts.hints.variables || facts.hints.secrets.includes(name);
    const values = new Map(settings.environ
        .filter(({ demanded, name }) => demanded && !known(name))
        .map(({ name, cast }) => [name, buildOnlyValue(cast)]));
    const prefix = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value} `);
    const because = values.size === 0
        ? 'Django: STATIC_ROOT is set'
        : `Django: STATIC_ROOT is set; the settings demand ${[...values.keys()].join(', ')} at import, so build-only values stand in`;
    return [
        (0,draft/* reasoned */.u)(`${prefix.join('')}python ${manage} collectstatic --noinput`, because, {
            file: root.file,
            line: root.line
        })
    ];
}
async function saidCommand({ app, hints }) {
    const command = hints.startCmd?.value ?? '';
    const script = command.split(/\s+/).find((word) => /\.(?:sh|bash)$/.test(word));
    return `${command}\n${(script && (await app.read(script.replace(/^\.\//, '')))) ?? ''}`;
}
function writableFolder(settings, folder, setting) {
    const said = settings.value(setting);
    const name = said && pathBelowBase(said.text);
    if (!said || name === undefined)
        return [];
    const path = name.startsWith('/') ? name : join(folder, name);
    return [(0,draft/* reasoned */.u)({ path, writable: true }, `Django: ${setting}`, { file: said.file, line: said.line })];
}
function pathBelowBase(text) {
    const strings = [...text.matchAll(/(["'])([^"']*)\1/g)].map((match) => match[2] ?? '');
    const plain = stringLiteral(text);
    if (plain?.startsWith('/'))
        return plain.replace(/\/+$/, '') || undefined;
    if (/environ|getenv|\benv\b|config\(/.test(text) || strings.length === 0)
        return undefined;
    if (strings.some((part) => /^[A-Z][A-Z0-9_]+$/.test(part)))
        return undefined;
    const path = strings.flatMap((part) => part.split('/')).filter((step) => step !== '' && step !== '.');
    return path.length === 0 || path.includes('..') || path.some((step) => !/^[\w.-]+$/.test(step))
        ? undefined
        : path.join('/');
}
function staticSources(settings, folder) {
    const folders = settings.value('STATICFILES_DIRS');
    if (!folders)
        return [];
    return [...folders.text.matchAll(/(["'])([^"']+)\1/g)].map((match) => (0,draft/* reasoned */.u)(join(folder, (match[2] ?? '').replace(/^\/+|\/+$/g, '')), 'Django: STATICFILES_DIRS', {
        file: folders.file,
        line: folders.line
    }));
}
function databaseOf(settings) {
    const databases = settings.value('DATABASES');
    if (!databases)
        return { needs: [], writable: [], demands: [], warnings: [] };
    const at = { file: databases.file, line: databases.line };
    const server = /backends\.(postgresql|mysql|oracle)|postgis|psycopg/.test(databases.text);
    const byUrl = settings.environ.find(({ cast, name }) => cast === 'database' || /DATABASE_URL$/.test(name));
    const usesUrl = /dj_database_url\.config\(\s*\)|dj_database_url\.config\((?!.*default)/.test(databases.text);
    const sqlite = /backends\.sqlite3/.test(databases.text) && !byUrl && !server;
    const gis = settings.mention(/django\.contrib\.gis/);
    return {
        needs: gis ? [{ value: { name: 'gdal', for: 'run' }, reason: { ...gis, because: 'GeoDjango loads GDAL' } }] : [],
        writable: sqlite
            ? [
                {
                    value: { path: '.', writable: true },
                    reason: { because: 'Django: the SQLite file is in the app folder', ...at }
                }
            ]
            : [],
        demands: [
            ...(usesUrl ? [(0,draft/* reasoned */.u)('DATABASE_URL', 'dj_database_url.config() reads it and has no default', at)] : []),
            ...(server ? hostVariables(settings, databases.text, at) : [])
        ],
        warnings: sqlite
            ? [
                {
                    code: 'sqlite-in-image',
                    message: sqliteMessage,
                    ...at,
                    fix: sqliteFix
                }
            ]
            : []
    };
}
function hostVariables(settings, text, at) {
    const host = /["']HOST["']\s*:\s*([^,}]*(?:\([^)]*\))?)/.exec(text)?.[1] ?? '';
    const name = settings.environ.find((use) => host.includes(`"${use.name}"`) || host.includes(`'${use.name}'`))?.name;
    return name ? [(0,draft/* reasoned */.u)(name, 'Django: the database server’s address comes from it', at)] : [];
}
function demandedAtStart(facts, settings, database) {
    const demanded = settings.environ
        .filter(({ demanded, name }) => demanded && !(name in facts.hints.variables))
        .map(({ name, file, line }) => (0,draft/* reasoned */.u)(name, 'Django: the settings cannot be imported without it', { file, line }));
    return [...demanded, ...database];
}
function unreadSettings({ value, reason }) {
    return {
        code: 'settings-not-found',
        message: `The Django settings module ${value} is not in the repository, so nothing was read from it`,
        ...(reason.file !== undefined && { file: reason.file }),
        ...(reason.line !== undefined && { line: reason.line }),
        fix: 'Set DJANGO_SETTINGS_MODULE with env to the module that production uses'
    };
}

;// CONCATENATED MODULE: ./src/providers/python/entry.ts


const objectNames = ['app', 'application', 'api', 'server', 'asgi_app', 'wsgi_app', 'main_app', 'handler'];
const factoryNames = [
    'create_app',
    'make_app',
    'build_app',
    'get_app',
    'app_factory',
    'create_application',
    'get_application'
];
async function findEntry(facts, constructors, framework) {
    const { app, code } = facts;
    const classes = await withSubclasses(facts, constructors);
    const found = [];
    const add = (file, { object, factory, line, rank }) => {
        const evidence = { because: `${framework}: ${object} is made here`, file, line };
        found.push({ rank: [factory ? 1 : 0, ...modules_rankOf(file), rank], entry: { file, object, factory, evidence } });
    };
    const factories = new Set();
    for (const file of await code.containing(classes.map(lastName))) {
        const lines = await code.lines(file);
        const object = objectIn(lines, entry_call(classes));
        if (object)
            add(file, object);
        for (const made of factoriesIn(lines, classes)) {
            factories.add(made.name);
            if (!object && !made.needs)
                add(file, made);
        }
    }
    for (const file of factories.size > 0 ? await code.containing([...factories]) : []) {
        const object = objectIn(await code.lines(file), entry_call([...factories]));
        if (object)
            add(file, object);
    }
    const [first, ...others] = found.sort((a, b) => compareRanks(a.rank, b.rank));
    if (!first)
        return undefined;
    const best = first.entry;
    const other = others.find(({ rank, entry }) => compareRanks(first.rank, rank) === 0 && entry.file !== best.file);
    const equal = other && { file: other.entry.file, line: other.entry.evidence.line ?? 1 };
    const entry = { ...best, ...(await moduleOf(app, code, best.file)), ...(equal && { equal }) };
    return (await servedByAnother(facts, entry, framework)) ?? entry;
}
async function withSubclasses({ code }, constructors) {
    const derived = new RegExp(`^class\\s+(\\w+)\\s*\\(.*\\b(?:${constructors.join('|')})\\s*[,)]`);
    const names = [];
    for (const file of await code.containing(constructors.map(lastName))) {
        for (const { text } of await code.lines(file)) {
            const name = derived.exec(text)?.[1];
            if (name !== undefined)
                names.push(name);
        }
    }
    return [...constructors, ...names];
}
function lastName(constructor) {
    return constructor.replace(/^.*\./, '');
}
function entry_call(names) {
    return new RegExp(`^(\\w+)\\s*(?::[^=]+)?=\\s*(?:[\\w.]+\\()?(?:\\w+\\.)*(?:${names.join('|')})\\s*[(\\[]`);
}
function objectIn(lines, makes) {
    return atImport(lines)
        .flatMap(({ line, text }) => {
        const object = makes.exec(text)?.[1];
        return object ? [{ object, factory: false, line, rank: indexIn(objectNames, object) }] : [];
    })
        .sort((a, b) => a.rank - b.rank || a.line - b.line)[0];
}
function factoriesIn(lines, constructors) {
    const makes = new RegExp(`(?:^(\\w+)\\s*(?::[^=]+)?=|^(return)\\b)\\s*(?:\\w+\\.)*(?:${constructors.join('|')})\\s*[(\\[]`);
    const found = [];
    let current;
    for (const { indent, line, text } of lines) {
        if (indent === 0) {
            const definition = /^def\s+(\w+)\s*\((.*)\)\s*(?:->.*)?:/.exec(text);
            current = definition?.[1]
                ? { name: definition[1], line, needs: demandsArguments(definition[2] ?? ''), made: new Set() }
                : undefined;
        }
        else if (current) {
            const [, variable, direct] = makes.exec(text) ?? [];
            if (variable !== undefined)
                current.made.add(variable);
            const given = /^return\s+(?:\w+\()?(\w+)/.exec(text)?.[1];
            if (direct === undefined && (given === undefined || !current.made.has(given)))
                continue;
            const { name, needs } = current;
            const rank = indexIn(factoryNames, name);
            found.push({ name, needs, object: `${name}()`, factory: true, line: current.line, rank });
            current = undefined;
        }
    }
    return found.sort((a, b) => a.rank - b.rank || a.line - b.line);
}
function demandsArguments(parameters) {
    return parameters
        .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
        .split(',')
        .map((parameter) => parameter.trim())
        .some((parameter) => parameter !== '' && !/^[*/]/.test(parameter) && !parameter.includes('='));
}
const servedNames = ['wsgi', 'asgi', 'startup', 'webapp', 'application'];
async function servedByAnother({ app, code }, { module, object, factory, file }, framework) {
    if (factory || !file.includes('/'))
        return undefined;
    const top = module.split('.')[0] ?? '';
    const imports = new RegExp(`^from\\s+${top}[\\w.]*\\s+import\\b.*\\b${object}\\b(?:\\s+as\\s+(\\w+))?`);
    for (const name of servedNames) {
        const served = `${name}.py`;
        if (!(await app.has(served)))
            continue;
        for (const { line, text } of atImport(await code.lines(served))) {
            const match = imports.exec(text);
            if (!match)
                continue;
            const evidence = { because: `${framework}: ${served} imports what is served`, file: served, line };
            return { file: served, root: '', module: name, object: match[1] ?? object, factory: false, evidence };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/framework-table.ts
const port = (fallback) => `\${PORT:-${fallback}}`;
const running = (prefix) => (_, run) => `${prefix}${run}`;
const from = ({ root }, command) => (root ? `PYTHONPATH=${root} ${command}` : command);
const pythonFrameworks = [
    {
        id: 'aiohttp',
        name: 'aiohttp',
        packages: ['aiohttp'],
        kind: 'web',
        port: 8080,
        how: { by: 'script', mentions: /\b(?:web\.run_app|run_app|web\.AppRunner|AppRunner)\s*\(/ }
    },
    {
        id: 'bottle',
        name: 'Bottle',
        packages: ['bottle'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'serve',
            interface: 'wsgi',
            constructors: ['Bottle', 'bottle\\.default_app', 'default_app'],
            orScript: true
        }
    },
    {
        id: 'chainlit',
        name: 'Chainlit',
        packages: ['chainlit'],
        supersedes: ['fastapi', 'starlette'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'script',
            mentions: /\bimport chainlit\b/,
            command: (file) => `chainlit run ${file} --host 0.0.0.0 --port ${port(8000)} --headless`
        }
    },
    {
        id: 'dash',
        name: 'Dash',
        packages: ['dash'],
        supersedes: ['flask'],
        kind: 'web',
        port: 8050,
        variables: { HOST: '0.0.0.0' },
        how: { by: 'script', mentions: /\b(?:Dash|JupyterDash)\s*\(/, exposes: /^(\w+)\s*=\s*\w+\.server$/ }
    },
    {
        id: 'falcon',
        name: 'Falcon',
        packages: ['falcon'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'wsgi', constructors: ['falcon\\.App', 'falcon\\.API', 'App', 'API'] }
    },
    {
        id: 'fastapi',
        name: 'FastAPI',
        packages: ['fastapi', 'fastapi-slim'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'asgi', constructors: ['FastAPI'], orScript: true }
    },
    {
        id: 'fasthtml',
        name: 'FastHTML',
        packages: ['python-fasthtml'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 5001,
        how: {
            by: 'serve',
            interface: 'asgi',
            constructors: ['FastHTML', 'fast_app', 'FastHTMLWithLiveReload'],
            orScript: true
        }
    },
    {
        id: 'flask',
        name: 'Flask',
        packages: ['flask', 'apiflask', 'flask-openapi3', 'connexion'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'wsgi', constructors: ['Flask', 'APIFlask', 'OpenAPI', 'FlaskApp'], orScript: true }
    },
    {
        id: 'gradio',
        name: 'Gradio',
        packages: ['gradio'],
        kind: 'web',
        port: 7860,
        variables: { GRADIO_SERVER_NAME: '0.0.0.0' },
        how: {
            by: 'script',
            mentions: /\.launch\s*\(/,
            command: running(`GRADIO_SERVER_PORT=${port(7860)} `)
        }
    },
    {
        id: 'litestar',
        name: 'Litestar',
        packages: ['litestar', 'starlite'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'asgi', constructors: ['Litestar', 'Starlite'] }
    },
    {
        id: 'marimo',
        name: 'marimo',
        packages: ['marimo'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 2718,
        how: {
            by: 'script',
            mentions: /\bmarimo\.App\s*\(/,
            command: (file) => `marimo run ${file} --headless --host 0.0.0.0 --port ${port(2718)}`
        }
    },
    {
        id: 'nicegui',
        name: 'NiceGUI',
        packages: ['nicegui'],
        supersedes: ['fastapi', 'starlette'],
        kind: 'web',
        port: 8080,
        how: { by: 'script', mentions: /\bui\.run(?:_with)?\s*\(/ }
    },
    {
        id: 'panel',
        name: 'Panel',
        packages: ['panel'],
        supersedes: ['tornado'],
        kind: 'web',
        port: 5006,
        how: {
            by: 'script',
            mentions: /\.servable\s*\(/,
            command: (file) => `panel serve ${file} --address 0.0.0.0 --port ${port(5006)} --allow-websocket-origin=*`
        }
    },
    {
        id: 'pyramid',
        name: 'Pyramid',
        packages: ['pyramid'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'wsgi', constructors: ['config\\.make_wsgi_app', 'make_wsgi_app'], orScript: true }
    },
    {
        id: 'quart',
        name: 'Quart',
        packages: ['quart'],
        supersedes: ['flask'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'serve',
            interface: 'asgi',
            constructors: ['Quart'],
            order: ['hypercorn', 'uvicorn', 'daphne', 'granian']
        }
    },
    {
        id: 'robyn',
        name: 'Robyn',
        packages: ['robyn'],
        kind: 'web',
        port: 8080,
        variables: { ROBYN_HOST: '0.0.0.0' },
        how: { by: 'script', mentions: /\bRobyn\s*\(/, command: running(`ROBYN_PORT=${port(8080)} `) }
    },
    {
        id: 'sanic',
        name: 'Sanic',
        packages: ['sanic'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'serve',
            interface: 'asgi',
            constructors: ['Sanic'],
            command: (entry) => from(entry, `sanic ${entry.module}:${entry.object.replace('()', '')}${entry.factory ? ' --factory' : ''}`) +
                ` --host=0.0.0.0 --port=${port(8000)}`
        }
    },
    {
        id: 'shiny',
        name: 'Shiny',
        packages: ['shiny'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'script',
            mentions: /\bfrom shiny(?:\.express)? import\b/,
            command: (file) => `shiny run --host 0.0.0.0 --port ${port(8000)} ${file}`
        }
    },
    {
        id: 'solara',
        name: 'Solara',
        packages: ['solara'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 8765,
        how: {
            by: 'script',
            mentions: /^@(?:solara|reacton)\.component\b|\bimport solara\b/,
            command: (file) => `solara run ${file} --production --host=0.0.0.0 --port=${port(8765)}`
        }
    },
    {
        id: 'starlette',
        name: 'Starlette',
        packages: ['starlette'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'asgi', constructors: ['Starlette'], orScript: true }
    },
    {
        id: 'streamlit',
        name: 'Streamlit',
        packages: ['streamlit'],
        supersedes: ['tornado'],
        kind: 'web',
        port: 8501,
        how: {
            by: 'script',
            mentions: /\bimport streamlit\b|\bfrom streamlit import\b/,
            command: (file) => `streamlit run ${file} --server.address=0.0.0.0 --server.port=${port(8501)} --server.headless=true`
        }
    },
    {
        id: 'tornado',
        name: 'Tornado',
        packages: ['tornado'],
        kind: 'web',
        port: 8888,
        how: { by: 'script', mentions: /\.listen\s*\(|\bHTTPServer\s*\(|\bbind_sockets\s*\(/ }
    },
    {
        id: 'celery',
        name: 'Celery',
        packages: ['celery'],
        kind: 'worker',
        how: {
            by: 'worker',
            constructors: ['Celery'],
            command: ({ root, module, object }) => `celery ${root ? `--workdir ${root} ` : ''}-A ${object === 'app' ? module : `${module}:${object}`} worker --loglevel=INFO`
        }
    },
    {
        id: 'dramatiq',
        name: 'Dramatiq',
        packages: ['dramatiq'],
        kind: 'worker',
        how: {
            by: 'worker',
            constructors: ['RedisBroker', 'RabbitmqBroker', 'StubBroker'],
            command: (entry) => from(entry, `dramatiq ${entry.module}`)
        }
    },
    {
        id: 'huey',
        name: 'Huey',
        packages: ['huey'],
        kind: 'worker',
        how: {
            by: 'worker',
            constructors: ['RedisHuey', 'SqliteHuey', 'PriorityRedisHuey', 'MemoryHuey', 'Huey'],
            command: (entry) => from(entry, `huey_consumer ${entry.module}.${entry.object}`)
        }
    },
    {
        id: 'rq',
        name: 'RQ',
        packages: ['rq'],
        kind: 'worker',
        how: { by: 'script', mentions: /\b(?:Worker|SimpleWorker)\s*\(\s*[^)]/, main: true }
    },
    {
        id: 'bot',
        name: 'Bot',
        packages: [
            ...['discord-py', 'discord', 'py-cord', 'nextcord', 'disnake', 'interactions-py', 'hikari', 'twitchio'],
            ...[
                'python-telegram-bot',
                'aiogram',
                'pytelegrambotapi',
                'telethon',
                'pyrogram',
                'kurigram',
                'slack-bolt',
                'matrix-nio'
            ]
        ],
        kind: 'worker',
        how: {
            by: 'script',
            mentions: /\b(?:run_polling|start_polling|infinity_polling|run_until_disconnected|SocketModeHandler|(?:bot|client|application|app|updater|handler|dp|\w*[Bb]ot|\w*[Cc]lient)\.(?:run|start|polling|run_webhook))\s*\(/
        }
    }
];

;// CONCATENATED MODULE: ./src/providers/python/production-groups.ts
const production_groups_names = ['prod', 'production', 'deploy', 'deployment', 'server', 'run', 'runtime'];
const tables = [
    ['extra', ['project', 'optional-dependencies'], []],
    ['extra', ['tool', 'poetry', 'extras'], []],
    ['group', ['dependency-groups'], []],
    ['group', ['tool', 'poetry', 'group'], ['dependencies']]
];
function productionGroups(pyproject) {
    return tables.flatMap(([kind, table, below]) => production_groups_names.flatMap((name) => {
        const keys = [...table, name, ...below];
        if (!pyproject || pyproject.get(...keys) === undefined || publishes(pyproject, keys))
            return [];
        const line = pyproject.line(...table, name);
        const because = `[${[...table, name].join('.')}] is meant for where the app runs`;
        return [{ kind, name, keys, evidence: { because, file: pyproject.path, ...(line !== undefined && { line }) } }];
    }));
}
const publishers = /^(?:twine|build|wheel|awscli|ansible|fabric|bump2version|bump-my-version|bumpversion|python-semantic-release)\b/;
function publishes(pyproject, keys) {
    const listed = pyproject.texts(...keys);
    return [...listed, ...Object.keys(pyproject.table(...keys) ?? {})].some((name) => publishers.test(name));
}
function groupOptions(groups, words) {
    return groups.map(({ kind, name }) => (words[kind] === undefined ? '' : ` ${words[kind]} ${name}`)).join('');
}

;// CONCATENATED MODULE: ./src/providers/python/managers.ts


const pipCache = '/root/.cache/pip';
const active = { VIRTUAL_ENV: '/opt/venv' };
function managers_installation({ why, localPaths }, parts) {
    const list = (values, because = why.because) => values.map((value) => ({ value, reason: { ...why, because } }));
    return {
        ...(parts.tools && { tools: parts.tools }),
        variables: Object.fromEntries(Object.entries(parts.variables ?? {}).map(([name, value]) => [name, { value, reason: why }])),
        cmds: list(parts.cmds),
        onlyIncludeFiles: parts.files && !localPaths ? list(parts.files, `${why.because}: read by the install command`) : undefined,
        cacheDirectories: list(parts.cache ?? [pipCache]),
        build: list(parts.build ?? [])
    };
}
function compiles(poetry) {
    const [major = 2, minor = 0] = (poetry ?? '').split('.').map(Number);
    return poetry === undefined || major > 1 || minor >= 4;
}
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function managers_named(file) {
    return file === undefined ? [] : [file];
}
const managers_managers = {
    pip: (input) => {
        const main = input.requirements?.main ?? 'requirements.txt';
        return managers_installation(input, {
            cmds: [`pip install -r ${shellWord(main)}`],
            files: input.requirements?.files,
            build: input.installProject ? ['pip install --no-deps .'] : []
        });
    },
    pipenv: (input) => managers_installation(input, {
        tools: ['pipenv'],
        cmds: input.lockfile ? ['pipenv install --deploy'] : ['pipenv install --skip-lock'],
        files: ['Pipfile', ...managers_named(input.lockfile)],
        cache: [pipCache, '/root/.cache/pipenv'],
        variables: { ...active, PIPENV_VERBOSITY: '-1' }
    }),
    poetry: (input) => {
        const only = ['main', ...input.groups.filter(({ kind }) => kind === 'group').map(({ name }) => name)].join(',');
        const extras = groupOptions(input.groups, { extra: '--extras' });
        const command = `poetry install --only ${only}${extras} --no-interaction${compiles(input.versions['poetry']) ? ' --compile' : ''}`;
        return managers_installation(input, {
            tools: ['poetry'],
            cmds: [`${command} --no-root`],
            files: ['pyproject.toml', ...managers_named(input.lockfile)],
            cache: ['/root/.cache/pypoetry'],
            variables: { ...active, POETRY_VIRTUALENVS_CREATE: 'false' },
            build: input.installProject ? [command] : []
        });
    },
    pdm: (input) => {
        const groups = groupOptions(input.groups, { extra: '--group' });
        return managers_installation(input, {
            tools: ['pdm'],
            cmds: [`pdm ${input.lockfile ? 'sync' : 'install'} --prod${groups} --no-self --no-editable`],
            files: ['pyproject.toml', ...managers_named(input.lockfile)],
            cache: ['/root/.cache/pdm'],
            variables: { ...active, PDM_CHECK_UPDATE: 'false' },
            build: input.installProject ? [`pdm sync --prod${groups} --no-editable`] : []
        });
    },
    uv: (input) => {
        const locked = input.lockfile ? '--locked ' : '';
        const workspace = input.members.length > 0;
        const groups = groupOptions(input.groups, { extra: '--extra', group: '--group' });
        return managers_installation(input, {
            tools: ['uv'],
            cmds: [
                `uv sync ${workspace && locked ? '--frozen ' : locked}--no-dev${groups} ${workspace ? '--no-install-workspace' : '--no-install-project'}`
            ],
            files: ['pyproject.toml', ...managers_named(input.configuration), ...managers_named(input.lockfile), ...input.members],
            cache: ['/root/.cache/uv'],
            variables: {
                UV_PROJECT_ENVIRONMENT: '/opt/venv',
                UV_PYTHON_DOWNLOADS: 'never',
                UV_LINK_MODE: 'copy',
                UV_COMPILE_BYTECODE: '1'
            },
            build: input.installProject || workspace ? [`uv sync ${locked}--no-dev${groups} --no-editable --inexact`] : []
        });
    },
    project: (input) => {
        const declared = input.declared ?? [];
        const names = declared.map(({ value }) => shellWord(value));
        return {
            ...managers_installation(input, {
                cmds: [],
                files: input.declared ? [] : undefined,
                build: input.declared && input.installProject ? ['pip install --no-deps .'] : []
            }),
            cmds: input.declared
                ? names.length > 0
                    ? [{ value: `pip install ${names.join(' ')}`, reason: input.why }]
                    : []
                : [{ value: `pip install ${shellWord(extrasOf('.', input.groups))}`, reason: input.why }]
        };
    },
    none: (input) => managers_installation(input, { cmds: [], files: [], cache: [] })
};
function extrasOf(path, groups) {
    const extras = groups.filter(({ kind }) => kind === 'extra').map(({ name }) => name);
    return extras.length > 0 ? `${path}[${extras.join(',')}]` : path;
}
function install(id, input) {
    return managers_managers[id](input);
}
const managerNames = {
    auto: undefined,
    requirements: 'pip',
    pip: 'pip',
    setuptools: 'project',
    poetry: 'poetry',
    pdm: 'pdm',
    uv: 'uv',
    pipenv: 'pipenv',
    skip: 'none'
};
const environment = {
    path: '/opt/venv',
    cmds: [
        (0,draft/* reasoned */.u)('python -m venv --without-pip /opt/venv', 'All that is installed goes to /opt/venv, for every manager')
    ],
    variables: {
        PIP_PYTHON: (0,draft/* reasoned */.u)('/opt/venv/bin/python', 'pip of the base image installs into it, so the environment carries no pip'),
        PIP_DISABLE_PIP_VERSION_CHECK: (0,draft/* reasoned */.u)('1', 'A newer pip is no news in a build'),
        PIP_ROOT_USER_ACTION: (0,draft/* reasoned */.u)('ignore', 'The build stage runs as root on purpose')
    },
    paths: [(0,draft/* reasoned */.u)('/opt/venv/bin', 'Commands of the environment come first')]
};
function list(values, reason) {
    return values.map((value) => ({ value, reason }));
}

;// CONCATENATED MODULE: ./src/providers/python/packaging.ts

async function consoleScripts(facts) {
    const { pyproject } = facts;
    const project = pyproject?.text('project', 'name') ?? pyproject?.text('tool', 'poetry', 'name');
    const named = project === undefined ? {} : { project };
    for (const table of [
        ['project', 'scripts'],
        ['tool', 'poetry', 'scripts']
    ]) {
        const found = [];
        for (const name of Object.keys(pyproject?.table(...table) ?? {})) {
            const target = pyproject?.text(...table, name) ?? pyproject?.text(...table, name, 'callable');
            if (!pyproject || !(await isThere(facts, name, target)))
                continue;
            const line = pyproject.line(...table, name);
            const because = `[${table.join('.')}] has the console script ${name}`;
            const reason = { because, file: pyproject.path, ...(line !== undefined && { line }) };
            found.push({ name, module: moduleIn(target), file: pyproject.path, reason });
        }
        if (found.length > 0)
            return { ...named, scripts: found };
    }
    return { ...named, scripts: await legacyScripts(facts) };
}
async function legacyScripts(facts) {
    for (const file of ['setup.cfg', 'setup.py']) {
        const rows = ((await facts.app.read(file)) ?? '').split('\n');
        const start = rows.findIndex((row) => /^[^#]*\bconsole_scripts\b/.test(row));
        if (start === -1)
            continue;
        const found = [];
        for (const [index, row] of rows.slice(start, start + 20).entries()) {
            for (const [, name = '', module] of row.matchAll(/(?:^|["'])\s*([\w.-]+)\s*=\s*([\w.]+):\w/g)) {
                if (!(await isThere(facts, name, `${module ?? ''}:`)))
                    continue;
                const reason = { because: `${file} has the console script ${name}`, file, line: start + index + 1 };
                found.push({ name, module: module ?? '', file, reason });
            }
        }
        if (found.length > 0)
            return found;
    }
    return [];
}
function moduleIn(target) {
    return target?.split(':')[0]?.trim() ?? '';
}
async function isThere(facts, name, target) {
    const module = moduleIn(target);
    if (!/^[\w.]+$/.test(module) || !/^[\w.-]+$/.test(name))
        return false;
    for (const folder of ['', 'src'])
        if ((await fileOfModule(facts, folder, module)) !== undefined)
            return true;
    return false;
}
const library = /Topic :: Software Development :: Libraries|Framework :: Pytest/;
async function packaging_isLibrary({ app, pyproject }) {
    const classifiers = [
        ...(pyproject?.texts('project', 'classifiers') ?? []),
        ...(pyproject?.texts('tool', 'poetry', 'classifiers') ?? [])
    ];
    if (classifiers.some((classifier) => library.test(classifier)))
        return true;
    for (const file of ['setup.py', 'setup.cfg'])
        if (library.test((await app.read(file)) ?? ''))
            return true;
    return false;
}
async function packaging_isPackage({ app, pyproject }) {
    if (await app.has('setup.py'))
        return true;
    if (pyproject?.table('build-system') === undefined)
        return false;
    const name = (pyproject.text('project', 'name') ?? pyproject.text('tool', 'poetry', 'name') ?? '')
        .toLowerCase()
        .replace(/[-.]+/g, '_');
    return (name !== '' &&
        ((await app.hasFolder(name)) || (await app.hasFolder(`src/${name}`)) || (await app.has(`${name}.py`))));
}

;// CONCATENATED MODULE: ./src/providers/python/scripts.ts





async function findScript(facts, mentions, onlyMain = false) {
    const mentioning = [];
    const found = [];
    for (const file of await facts.code.containing(mentions)) {
        if (file.endsWith('manage.py'))
            continue;
        const lines = await facts.code.lines(file);
        const at = lines.find(({ text }) => mentions.test(text));
        if (!at)
            continue;
        mentioning.push(file);
        const main = hasMain(lines);
        if (onlyMain ? main && file.split('/').length <= 2 : main || runsAtImport(lines, mentions)) {
            found.push({ rank: rankOfScript(file, main), file, line: at.line });
        }
    }
    const best = await leader(facts, found);
    const above = best && !onlyMain && modules_rankOf(best.file)[0] > 1 ? await runnerOf(facts, mentioning) : undefined;
    if (above && modules_rankOf(above.value)[0] === 1 && modules_rankOf(above.value)[1] < entryNames.length)
        return above;
    if (best)
        return (0,draft/* reasoned */.u)(best.file, `${best.file} is the file that starts it`, { file: best.file, line: best.line });
    return onlyMain ? undefined : runnerOf(facts, mentioning);
}
async function findRunner(facts, mentions) {
    const mentioning = await facts.code.containing(mentions);
    const found = [];
    for (const file of mentioning) {
        const lines = await facts.code.lines(file);
        const at = lines.find(({ text }) => mentions.test(text));
        if (at && hasMain(lines))
            found.push({ rank: rankOfScript(file, true), file, line: at.line });
    }
    const best = await leader(facts, found);
    if (best)
        return (0,draft/* reasoned */.u)(best.file, `${best.file} starts a server of its own`, { file: best.file, line: best.line });
    return runnerOf(facts, mentioning);
}
function rankOfScript(file, main) {
    const [depth, name] = modules_rankOf(file);
    return [depth, main ? 0 : 1, name];
}
function runsAtImport(lines, mentions) {
    const own = new Set(lines.flatMap(({ text }) => /^(?:async\s+)?def\s+(\w+)/.exec(text)?.[1] ?? []));
    return atImport(lines).some(({ text }) => {
        if (mentions.test(text))
            return true;
        const called = /^(?:[\w.]*\brun\s*\(\s*)?(\w+)\s*\(/.exec(text)?.[1];
        return called !== undefined && own.has(called);
    });
}
async function leader(facts, found) {
    const sorted = [...found].sort((a, b) => compareRanks(a.rank, b.rank));
    for (const candidate of sorted.slice(0, 5)) {
        const others = sorted.filter(({ file }) => file !== candidate.file && !candidate.file.endsWith('__main__.py'));
        const imported = await Promise.all(others.slice(0, 20).map(async ({ file }) => (await reachedFrom(facts, file)).includes(candidate.file)));
        if (!imported.includes(true))
            return candidate;
    }
    return sorted[0];
}
async function runnerOf(facts, imported) {
    if (imported.length === 0)
        return undefined;
    const found = [];
    for (const file of await facts.code.containing(/__main__/)) {
        if (file.split('/').length > 3)
            continue;
        const main = (await facts.code.lines(file)).find(({ text }) => hasMain([{ line: 0, indent: 0, text }]));
        if (main || file.endsWith('__main__.py'))
            found.push({ rank: rankOfScript(file, true), file, line: main?.line ?? 1 });
    }
    for (const file of (await facts.code.files()).filter((path) => path.endsWith('__main__.py'))) {
        if (!found.some((other) => other.file === file))
            found.push({ rank: rankOfScript(file, true), file, line: 1 });
    }
    for (const { file, line } of found.sort((a, b) => compareRanks(a.rank, b.rank))) {
        const reached = await reachedFrom(facts, file);
        const target = imported.find((path) => reached.includes(path));
        if (target !== undefined)
            return (0,draft/* reasoned */.u)(file, `${file} is run and imports ${target}`, { file, line });
    }
    return undefined;
}
async function runCommand({ app, code }, file) {
    if (file === '__main__.py')
        return 'python .';
    const { root, module } = await moduleOf(app, code, file);
    const isMain = module.endsWith('.__main__');
    const asModule = isMain || (module.includes('.') && (await needsParent({ app, code }, file, root)));
    if (!asModule)
        return scriptCommand(file);
    const command = `python -m ${isMain ? module.replace(/\.__main__$/, '') : module}`;
    return root === '' ? command : `PYTHONPATH=${shellWord(root)} ${command}`;
}
async function needsParent({ app, code }, file, root) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const there = async (path) => (await app.has(`${path}.py`)) || (await app.hasFolder(path));
    for (const name of source_importsOf(await code.lines(file))) {
        if (name.startsWith('.'))
            return true;
        const first = name.split('.')[0] ?? '';
        if (!(await there(`${folder}/${first}`)) && (await there(root === '' ? first : `${root}/${first}`)))
            return true;
    }
    return false;
}
function scriptCommand(file) {
    return `python ${file.startsWith('-') ? `./${shellWord(file)}` : shellWord(file)}`;
}

;// CONCATENATED MODULE: ./src/providers/python/frameworks.ts












const frameworks_frameworks = [
    {
        id: 'django',
        name: 'Django',
        supersedes: pythonFrameworks.filter(({ kind }) => kind === 'web').map(({ id }) => id),
        kind: 'web',
        port: 8000,
        when: [
            async ({ app }) => {
                const [file] = await app.find('manage.py');
                return file === undefined ? undefined : { because: `${file} is there`, file };
            }
        ],
        start: (facts) => djangoService(facts)
    },
    ...pythonFrameworks.map((row) => ({
        id: row.id,
        name: row.name,
        kind: row.kind,
        when: [dependsDirectly(...row.packages)],
        ...(row.supersedes && { supersedes: row.supersedes }),
        start: (facts, why) => frameworks_serviceOf(row, facts, why)
    }))
];
async function frameworks_serviceOf(row, facts, why) {
    const { how, name } = row;
    if (how.by === 'script') {
        const exposed = how.exposes && (await exposedObject(facts, how.mentions, how.exposes, row));
        return exposed ?? runScript(row, facts, how.mentions, how.command, how.main);
    }
    const entry = await findEntry(facts, how.constructors, name);
    if (!entry) {
        return how.by === 'serve' && how.orScript ? runScript(row, facts, serving) : undefined;
    }
    const reason = { ...entry.evidence, because: `${entry.evidence.because} (${why.because})` };
    if (how.by === 'worker' || how.command) {
        return service(row, entry.file, { value: how.command?.(entry) ?? '', reason });
    }
    const { start, adds, warnings } = servers_serve(entry, how.interface, facts.dependencies, reason, how.order);
    const own = (adds.length > 0 ? await findRunner(facts, ownServer) : undefined) ?? (await completedBy(facts, entry));
    if (own)
        return scriptService(row, facts, own);
    return { ...service(row, entry.file, start), adds, warnings: [...warnings, ...tied(entry, row)] };
}
const ownServer = /\b(?:pywsgi|WSGIContainer|eventlet\.wsgi|cheroot|cherrypy|waitress\.serve|waitress import serve|socketio\.run|uvicorn\.run|hypercorn)\b/;
async function completedBy(facts, { object, file, factory }) {
    if (factory)
        return undefined;
    const handed = new RegExp(`\\b(?:uvicorn\\.run|serve)\\s*\\(\\s*(?:\\w+\\.)?${object}\\s*[,)]`);
    for (const script of await facts.code.containing(handed)) {
        if (script === file || modules_rankOf(script)[0] > 2)
            continue;
        const lines = await facts.code.lines(script);
        const at = lines.find(({ text }) => handed.test(text));
        const functions = ownFunctions(lines, await reachedFrom(facts, script));
        const configures = lines.find(({ text }) => functions.has(/^(\w+)\s*\(/.exec(text)?.[1] ?? ''));
        if (!at || !configures)
            continue;
        return (0,draft/* reasoned */.u)(script, `${script} completes ${object} before it serves it`, {
            file: script,
            line: configures.line
        });
    }
    return undefined;
}
function ownFunctions(lines, reached) {
    return new Set(lines.flatMap(({ text }) => {
        const [, module = '', names = ''] = /^from\s+\.*([\w.]*)\s+import\s+(.+)$/.exec(text) ?? [];
        const path = module.replaceAll('.', '/');
        const isOwn = path !== '' && reached.some((file) => file.endsWith(`${path}.py`) || file.endsWith(`${path}/__init__.py`));
        return isOwn ? [...names.matchAll(/\b([a-z_]\w*)\b/g)].map((match) => match[1] ?? '') : [];
    }));
}
function tied({ file, equal }, { name }) {
    if (equal === undefined)
        return [];
    return [
        {
            code: 'several-entries',
            message: `${name}: ${file} is served; ${equal.file} makes an app as well, and nothing says which one is meant`,
            file: equal.file,
            line: equal.line,
            fix: 'Say it with start-cmd, and start the other one as a container of its own'
        }
    ];
}
async function exposedObject(facts, mentions, exposes, row) {
    for (const file of await facts.code.containing(mentions)) {
        for (const { line, text } of atImport(await facts.code.lines(file))) {
            const object = exposes.exec(text)?.[1];
            if (object === undefined)
                continue;
            const why = { because: `${row.name}: ${object} is made here for a server`, file, line };
            const entry = { ...(await moduleOf(facts.app, facts.code, file)), object, factory: false };
            const { start, adds, warnings } = servers_serve(entry, 'wsgi', facts.dependencies, why);
            return { ...service(row, file, start), adds, warnings };
        }
    }
    return undefined;
}
const serving = /\buvicorn\.(?:Server|Config)\s*\(|\b(?:uvicorn|hypercorn|granian|\w*app|application|server|api|socketio|sio|web)\.(?:run|run_server|serve)\s*\(|\bserve\s*\(|\b(?:run_simple|make_server|run_app|WSGIServer)\s*\(/;
async function runScript(row, facts, mentions, command = (_, run) => run, main = false) {
    const script = await findScript(facts, mentions, main);
    if (!script || (await isBuried(facts, script.value)))
        return undefined;
    return scriptService(row, facts, script, command);
}
async function scriptService(row, facts, script, command = (_, run) => run) {
    const reason = { ...script.reason, because: `${row.name}: ${script.reason.because}` };
    return service(row, script.value, {
        value: command(shellWord(script.value), await runCommand(facts, script.value)),
        reason
    });
}
async function isBuried(facts, file) {
    if (modules_rankOf(file)[0] < 3 || file.endsWith('__main__.py'))
        return false;
    const { project, scripts } = await consoleScripts(facts);
    return scripts.some(({ name }) => name === project);
}
function service(row, file, start) {
    const because = `The default of ${row.name}`;
    return {
        name: row.name,
        file,
        kind: { value: row.kind, reason: start.reason },
        start,
        ...(row.port !== undefined && { port: (0,draft/* reasoned */.u)(row.port, `${because}; the PORT variable overrides it`) }),
        ...(row.variables && {
            variables: Object.fromEntries(Object.entries(row.variables).map(([key, value]) => [
                key,
                (0,draft/* reasoned */.u)(value, `${row.name} listens on all addresses only when told to`)
            ]))
        })
    };
}

;// CONCATENATED MODULE: ./src/providers/python/listening.ts




const listening_longest = 2000;
async function listening_listening(facts, lines, own) {
    for (const { text, evidence } of own ? [] : lines) {
        const port = portInCommand(text);
        if (port !== undefined)
            return { port: { value: port, reason: listening_saying(evidence, port) }, warnings: [] };
    }
    const all = lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, listening_longest);
    return (await gunicornConfig(facts, all)) ?? (await hypercornConfig(facts, all)) ?? (await listening_ownServer(facts, all));
}
const listening_options = [
    /(?:^|\s)(?:-b|--bind|--listen|--http|--http-socket)[\s=]*["']?(?:[\w.*[\]:-]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/,
    /(?:^|\s)(?:--(?:server[.-])?port)[\s=]+["']?(?:\$\{PORT:-)?(\d{2,5})\b/,
    /\b(?:uvicorn|hypercorn|daphne|waitress-serve|flask|sanic|litestar|fastapi|panel|granian|http\.server)\b.*\s-p[\s=]*(?:\$\{PORT:-)?(\d{2,5})\b/,
    /\b(?:runserver|http\.server)\s+(?:[\w.[\]]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/
];
function portInCommand(text) {
    for (const pattern of listening_options) {
        const found = listening_portOf(pattern.exec(text)?.[1]);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function listening_portOf(digits) {
    const port = Number(digits);
    return digits !== undefined && port > 0 && port < 65536 ? port : undefined;
}
function listening_saying(evidence, port) {
    return { ...evidence, because: `${evidence.because} listens on ${port}` };
}
function configNamed(command, server) {
    const rest = new RegExp(`\\b${server}\\b(.*)`).exec(command)?.[1];
    return /(?:^|\s)(?:-c|--config)[\s=]*(?:file:)?["']?([\w./-]+)/.exec(rest ?? '')?.[1]?.replace(/^\.\//, '');
}
async function gunicornConfig({ app, code }, command) {
    if (!/\bgunicorn\b/.test(command) || /\s(?:-b|--bind)[\s=]/.test(command))
        return undefined;
    const named = configNamed(command, 'gunicorn');
    const file = named === undefined ? 'gunicorn.conf.py' : (await app.has(named)) ? named : undefined;
    if (file === undefined || !(await app.has(file)))
        return undefined;
    const lines = await code.lines(file);
    const bind = lines.findLast(({ text }) => /^bind\s*=/.test(text));
    if (!bind)
        return undefined;
    const said = addressIn(lines, bind.text.replace(/^bind\s*=\s*/, ''));
    const reason = { because: `gunicorn: ${file} binds there`, file, line: bind.line };
    return {
        ...(said.port !== undefined && { port: { value: said.port, reason } }),
        fixedByConfig: !said.readsPort,
        warnings: []
    };
}
async function hypercornConfig({ app }, command) {
    const file = /\bhypercorn\b/.test(command) ? configNamed(command, 'hypercorn') : undefined;
    if (file === undefined || !file.endsWith('.toml'))
        return undefined;
    const config = await app.manifest(file);
    const bind = config?.text('bind') ?? config?.texts('bind')[0];
    const port = listening_portOf(/:(\d{2,5})$/.exec(bind ?? '')?.[1]);
    const line = config?.line('bind');
    if (port === undefined)
        return undefined;
    const at = { file, ...(line !== undefined && { line }) };
    return { port: (0,draft/* reasoned */.u)(port, `Hypercorn: ${file} binds there`, at), warnings: [] };
}
const serves = /\b((?:\w+\.)*(?:run|run_app|run_server|run_simple|serve|listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer))\s*\((.*)$/;
const positional = /(?:listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer|run_simple)$/;
const listening_runners = [
    { call: /^uvicorn\.run$/, imports: /^uvicorn$/, port: 8000, local: true },
    { call: /\brun_app$/, imports: /^aiohttp$/, port: 8080, local: false },
    { call: /^(?:bottle\.)?run$/, imports: /^bottle$/, port: 8080, local: true },
    { call: /^\w+\.run$/, imports: /^(?:flask|flask_socketio|quart|apiflask)$/, port: 5000, local: true },
    { call: /^\w+\.run$/, imports: /^sanic$/, port: 8000, local: true }
];
async function listening_ownServer(facts, command) {
    const file = await pythonFile(facts, command);
    if (file === undefined)
        return { warnings: [] };
    const own = await facts.code.lines(file);
    const found = servedIn(file, own);
    if (found)
        return found;
    const named = portNamed(file, own);
    if (named)
        return { port: named, warnings: [] };
    for (const path of (await reachedFrom(facts, file)).slice(1, listening_most)) {
        const lines = await facts.code.lines(path);
        const port = servedIn(path, lines)?.port ?? portNamed(path, lines);
        if (port)
            return { port, warnings: [] };
    }
    return { warnings: [] };
}
const unprivileged = 1024;
const listening_most = 40;
function servedIn(file, lines) {
    const imported = source_importsOf(lines).map((name) => name.split('.')[0] ?? '');
    for (const row of lines) {
        const [, call, rest] = serves.exec(row.text.slice(0, listening_longest)) ?? [];
        if (call === undefined || rest === undefined)
            continue;
        const runner = listening_runners.find((known) => known.call.test(call) && imported.some((name) => known.imports.test(name)));
        const argument = /\bport\s*=\s*(.*)$/.exec(rest)?.[1] ??
            (positional.test(call) ? /^\s*\(?\s*(?:["'][^"']*["']\s*,\s*)?(\w[^,)]*)/.exec(rest)?.[1] : undefined);
        const unnamed = /\*\*|\bConfig\b/.test(rest) ? undefined : runner?.port;
        const said = argument === undefined ? { port: unnamed, readsPort: false } : addressIn(lines, argument);
        const port = said.readsPort && (said.port ?? 0) < unprivileged ? undefined : said.port;
        const reason = { because: `${file} listens there`, file, line: row.line };
        const warnings = isLocal(rest, runner?.local ?? false) ? [local(file, row.line)] : [];
        if (port !== undefined || warnings.length > 0)
            return { ...(port !== undefined && { port: { value: port, reason } }), warnings };
    }
    return undefined;
}
const spelled = [
    /^(?:(?:DEFAULT|HTTP|SERVER|WEB|LISTEN|APP)_)?PORT\s*=\s*(.*)$/i,
    /["']PORT["']\s*:\s*(["']?\d{2,5}["']?)/,
    /\badd_argument\(.*["']--port["'].*\bdefault\s*=\s*(\d{2,5}\b)/
];
function portNamed(file, lines) {
    for (const { line, text } of lines) {
        const said = spelled
            .map((pattern) => pattern.exec(text.slice(0, listening_longest))?.[1])
            .find((found) => found !== undefined);
        const port = said === undefined ? undefined : addressIn(lines, said).port;
        if (port !== undefined && port >= unprivileged)
            return (0,draft/* reasoned */.u)(port, `${file} names the port`, { file, line });
    }
    return undefined;
}
async function pythonFile({ app }, command) {
    const [, folder = '', module, script] = /(?:\bPYTHONPATH=(\S+)\s+)?\bpython3?\s+(?:-[uOB]+\s+)*(?:-m\s+([\w.]+)|([\w./-]+\.py)\b)/.exec(command) ?? [];
    if (script !== undefined)
        return script.replace(/^\.\//, '');
    if (module === undefined)
        return undefined;
    const path = (0,paths/* join */.fj)(folder, module.replaceAll('.', '/'));
    for (const file of [`${path}.py`, `${path}/__main__.py`])
        if (await app.has(file))
            return file;
    return undefined;
}
function isLocal(rest, byDefault) {
    const host = /\bhost\s*=\s*(.*)$/.exec(rest)?.[1];
    if (host !== undefined)
        return /^["'](?:127\.0\.0\.1|localhost)["']/.test(host);
    return byDefault && !/\*\*|["']\d+\.\d+\.\d+\.\d+["']/.test(rest) && rest.includes(')');
}
function local(file, line) {
    return {
        code: 'listens-locally',
        message: `${file} listens on this machine only, so nothing outside of the container reaches it`,
        file,
        line,
        fix: 'Say host="0.0.0.0" there'
    };
}
function addressIn(lines, whole, deep = true) {
    const text = whole.slice(0, listening_longest);
    const readsPort = /(?:environ|getenv|\benv\b|config).*["']PORT["']/.test(text);
    const direct = /["']PORT["']\s*(?:,|\)\s*or)\s*(?:default\s*=\s*)?["']?(\d{2,5})\b/.exec(text) ??
        /^(?:int\(\s*)?["']?(?:[\w.*[\]]*:)?(\d{2,5})["']?\s*(?:[,)\]]|$)/.exec(text) ??
        /["'][^"']*:(\d{2,5})["']/.exec(text);
    const port = listening_portOf(direct?.[1]);
    if (port !== undefined || !deep)
        return { ...(port !== undefined && { port }), readsPort };
    for (const [, name = ''] of text.slice(0, 200).matchAll(/\b([A-Za-z_]\w*)\b/g)) {
        const given = lines.find((row) => new RegExp(`^${name}\\s*(?::\\s*\\w+\\s*)?=(?!=)`).test(row.text));
        const inner = given && addressIn(lines, given.text.replace(/^[^=]*=\s*/, ''), false);
        if (inner && (inner.port !== undefined || inner.readsPort))
            return { ...inner, readsPort: readsPort || inner.readsPort };
    }
    return { readsPort };
}

;// CONCATENATED MODULE: ./src/providers/python/requirement.ts

const requirement_longest = 4000;
const grammar = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(@\s*\S+|[^;]*)\s*(?:;(.*))?$/s;
const specifiers = /^\(?\s*(?:(?:===?|[<>!~]=|[<>])\s*[\w.*+!-]+\s*(?:,\s*)?)*\)?$/;
function parseRequirement(text, place) {
    const [, name, extras = '', rest = '', marker] = (text.length <= requirement_longest && grammar.exec(text.trim())) || [];
    if (name === undefined)
        return undefined;
    const url = rest.startsWith('@') ? rest.slice(1).trim() : undefined;
    if (url === undefined && !specifiers.test(rest.trim()))
        return undefined;
    return requirement(name, extras, text, place, {
        ...versionIn(rest),
        ...(marker && { marker: marker.trim() }),
        ...(url !== undefined && { source: requirement_sourceOf(url) })
    });
}
function parseLocation(text, place) {
    const [location = '', marker] = text.length <= requirement_longest ? text.split(/\s+;\s*/) : [];
    const [path = '', fragment = ''] = location.split('#');
    const source = requirement_sourceOf(path);
    const egg = /(?:^|&)egg=([\w.-]+)(?:\[([^\]]*)\])?/.exec(fragment);
    const file = /([A-Za-z0-9][\w.]*(?:-[A-Za-z][\w.]*)*)-(\d[^/-]*?)(?:-[^/]*\.whl|\.tar\.\w+|\.zip|\.tgz)$/.exec(path.slice(-300));
    const repository = source !== 'path' && source !== 'url'
        ? /\/([\w.-]+?)(?:\.git)?(?:@[^/]*)?\/?$/.exec(path.slice(-300))?.[1]
        : undefined;
    const name = egg?.[1] ?? file?.[1] ?? repository;
    if (name === undefined)
        return undefined;
    return requirement(name, egg?.[2] ?? '', text, place, { source, ...(marker && { marker }) });
}
function sourceNeeds(requirements) {
    return requirements.flatMap(({ name, source, text, evidence }) => {
        const need = source && programs[source];
        if (!need)
            return [];
        const ssh = /\+ssh:/i.test(text) ? ['ssh'] : [];
        return [need, ...ssh].map((tool) => ({
            value: { name: tool, for: 'build' },
            reason: { because: `${name} is installed from a repository`, ...(0,explain.at)(evidence) }
        }));
    });
}
const programs = { git: 'git', hg: 'mercurial', svn: 'subversion' };
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function withoutPasswords(text) {
    return text.replace(userInfo, (whole, scheme, user) => isSecret(scheme, user) ? `${scheme}***@` : whole);
}
function hostsWithPasswords(text) {
    return [...text.matchAll(userInfo)].flatMap(([, scheme = '', user = '', host = '']) => isSecret(scheme, user) ? [host] : []);
}
const userInfo = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/@]{1,1000})@(?=([^\s/:#?]{0,300}))/gi;
function isSecret(scheme, user) {
    const colon = user.indexOf(':');
    const part = colon === -1 ? user : user.slice(colon + 1);
    if (part === '' || /^(?:\$\{\w+\}|\$\w+)$/.test(part))
        return false;
    return colon !== -1 || !/ssh/i.test(scheme);
}
function requirement(name, extras, text, { file, line }, more) {
    const normal = normalName(name);
    return {
        name: normal,
        extras: [...new Set(extras.split(',').map((extra) => normalName(extra.trim())))].filter(Boolean).sort(),
        ...more,
        text: withoutPasswords(text.trim()),
        evidence: { because: `${normal} is in ${file}`, file, ...(line !== undefined && { line }) }
    };
}
function versionIn(specifier) {
    const version = /^\(?\s*={2,3}\s*([\w.+!-]+)\s*\)?$/.exec(specifier.trim())?.[1];
    return version === undefined ? {} : { version };
}
function requirement_sourceOf(url) {
    const [, vcs] = /^(git|hg|svn|bzr)(?:\+[a-z]+)?:/i.exec(url) ?? [];
    if (vcs)
        return vcs.toLowerCase();
    return /^(?:https?|ftp):/i.test(url) ? 'url' : 'path';
}

;// CONCATENATED MODULE: ./src/providers/python/markers.ts


const markers_environment = {
    os_name: 'posix',
    sys_platform: 'linux',
    platform_system: 'Linux',
    platform_python_implementation: 'CPython',
    implementation_name: 'cpython',
    extra: ''
};
const markers_token = /\s*(?:(\(|\)|and\b|or\b)|(not\s+in\b|in\b|[<>=!~]=?=?)|(["'])(.*?)\3|([\w.]+))/y;
const markers_deepest = 50;
function markerHolds(marker, python) {
    return new MarkerReader(marker, python).read() ?? true;
}
class MarkerReader {
    #text;
    #python;
    #at = 0;
    #depth = 0;
    constructor(text, python) {
        this.#text = text;
        this.#python = python;
    }
    read() {
        const truth = this.#either();
        return this.#text.slice(this.#at).trim() === '' ? truth : undefined;
    }
    #next() {
        markers_token.lastIndex = this.#at;
        const match = markers_token.exec(this.#text) ?? undefined;
        this.#at = match ? markers_token.lastIndex : this.#at;
        return match;
    }
    #takes(word) {
        const before = this.#at;
        if (this.#next()?.[1] === word)
            return true;
        this.#at = before;
        return false;
    }
    #either() {
        let truth = this.#both();
        while (this.#takes('or')) {
            const other = this.#both();
            truth = truth === true || other === true ? true : truth === false && other === false ? false : undefined;
        }
        return truth;
    }
    #both() {
        let truth = this.#comparison();
        while (this.#takes('and')) {
            const other = this.#comparison();
            truth = truth === false || other === false ? false : truth === true && other === true ? true : undefined;
        }
        return truth;
    }
    #comparison() {
        if (this.#takes('(')) {
            if (++this.#depth > markers_deepest)
                return undefined;
            const truth = this.#either();
            this.#depth -= 1;
            return this.#takes(')') ? truth : undefined;
        }
        const left = this.#next();
        const operator = this.#next()?.[2]?.replace(/\s+/, ' ');
        const right = this.#next();
        if (!left || !right || operator === undefined)
            return undefined;
        const variable = left[5] ?? right[5] ?? '';
        if (variable === 'python_version' || variable === 'python_full_version') {
            return this.#comparePython(left[5] === undefined, operator, (left[5] === undefined ? left : right)[4] ?? '');
        }
        return compare(markers_valueOf(left), operator, markers_valueOf(right));
    }
    #comparePython(swapped, operator, value) {
        if (this.#python === undefined)
            return undefined;
        if (operator === 'in' || operator === 'not in') {
            return value.split(/[\s,]+/).includes(this.#python) === (operator === 'in');
        }
        const turned = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
        const versions = parseRequest(`${swapped ? (turned[operator] ?? operator) : operator}${value}`, pep440)?.versions;
        return versions && (0,releases_versions/* admits */.t5)(versions, (0,releases_versions/* parseTriple */.I$)(this.#python));
    }
}
function markers_valueOf(match) {
    return match[4] ?? markers_environment[match[5] ?? ''];
}
function compare(left, operator, right) {
    if (left === undefined || right === undefined)
        return undefined;
    if (operator === '==' || operator === '===')
        return left === right;
    if (operator === '!=')
        return left !== right;
    if (operator === 'in')
        return right.includes(left);
    if (operator === 'not in')
        return !right.includes(left);
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/requirements.ts






async function readRequirements(app, path) {
    const reader = new Reader(app);
    await reader.file(path, false);
    return reader.result();
}
const spellings = {
    '-r': 'requirement',
    '--requirement': 'requirement',
    '-c': 'constraint',
    '--constraint': 'constraint',
    '-e': 'editable',
    '--editable': 'editable',
    '-i': '--index-url',
    '--index-url': '--index-url',
    '--pypi-url': '--index-url',
    '--extra-index-url': '--extra-index-url',
    '-f': '--find-links',
    '--find-links': '--find-links',
    '--no-binary': '--no-binary',
    '--only-binary': 'other',
    '--trusted-host': 'other',
    '--use-feature': 'other',
    '--hash': '--hash',
    '--config-settings': 'other',
    '--global-option': 'other',
    '--install-option': 'other'
};
class Reader {
    #app;
    #seen = new Set();
    #requirements = [];
    #constraints = new Map();
    #files = new Set();
    #paths = [];
    #secrets = new Map();
    #indexes = [];
    #noBinary = [];
    #warnings = [];
    #hashes = false;
    constructor(app) {
        this.#app = app;
    }
    result() {
        const requirements = this.#requirements.map((requirement) => {
            const version = requirement.version ?? (requirement.source ? undefined : this.#constraints.get(requirement.name)?.version);
            return version === undefined ? requirement : { ...requirement, version };
        });
        return {
            requirements,
            files: [...this.#files],
            paths: this.#paths,
            secrets: [...this.#secrets.values()],
            indexes: this.#indexes,
            hashes: this.#hashes,
            noBinary: this.#noBinary,
            warnings: this.#warnings
        };
    }
    async file(path, constraint) {
        const key = `${constraint ? 'c' : 'r'} ${path}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#files.add(path);
        const text = await this.#app.read(path);
        if (text === undefined)
            return this.#warn('requirements-unreadable', { file: path }, `${path} is not UTF-8 text, so nothing in it is known`, 'Save it as UTF-8');
        for (const { content, line } of logicalLines(text))
            await this.#line(content, { file: path, line }, constraint);
    }
    async #line(content, at, constraint) {
        this.#variables(content, at);
        this.#passwords(content, at);
        const words = content.split(/\s+/);
        const first = words.findIndex((word) => word.startsWith('-'));
        const text = (first === -1 ? words : words.slice(0, first)).join(' ');
        if (text !== '')
            await this.#requirement(text, at, constraint);
        for (const [option, value] of requirements_options(first === -1 ? [] : words.slice(first)))
            await this.#option(option, value, at, constraint);
    }
    async #option(option, value, at, constraint) {
        if (option === 'requirement' || option === 'constraint') {
            return this.#include(value, at, constraint || option === 'constraint');
        }
        if (option === 'editable')
            return this.#requirement(value, at, constraint, true);
        if (option === '--hash')
            this.#hashes = true;
        if (option === '--require-hashes')
            this.#hashes = true;
        if (option === '--no-binary')
            this.#noBinary.push(...value.split(',').map((name) => (name.startsWith(':') ? name : normalName(name))));
        if (option === '--index-url' || option === '--extra-index-url' || option === '--find-links') {
            this.#indexes.push({ option, url: withoutPasswords(value), ...at });
            if (option === '--find-links' && !isUrl(value))
                await this.#findLinks(value, at);
        }
    }
    async #include(value, at, constraint) {
        if (isUrl(value)) {
            const what = `${at.file} includes ${withoutPasswords(value)}, which is fetched in the build; nothing in it is known here`;
            return this.#warn('requirements-unreadable', at, what, 'Keep a copy of it in the repository');
        }
        const path = (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(at.file), value));
        if (path === undefined) {
            throw new errors/* UserError */.yo({
                what: `${at.file} includes ${value}, which is outside of the app's folder`,
                where: at,
                fix: 'Let `context` be the folder that holds both, or move the file into the app'
            });
        }
        if (!(await this.#app.has(path))) {
            throw new errors/* UserError */.yo({
                what: `${at.file} includes ${value}, but there is no ${path}`,
                where: at,
                fix: `Add ${path} to the repository, or take this line out`
            });
        }
        await this.file(path, constraint);
    }
    async #findLinks(value, at) {
        const beside = (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(at.file), value));
        const found = beside !== undefined && (await this.#app.hasFolder(beside)) ? beside : (0,paths/* normalise */.j7)(value);
        if (found !== undefined)
            this.#paths.push({ path: found || '.', editable: false, ...at });
    }
    async #requirement(text, at, constraint, editable = false) {
        const local = isUrl(text) ? undefined : await this.#localPath(text, at);
        const parsed = parseAny(text, at, local !== undefined);
        if (local !== undefined && !constraint)
            this.#paths.push({ path: local, editable, ...at });
        if (!parsed) {
            if (local === undefined && !isUrl(text))
                this.#unreadable(text, at);
            return;
        }
        if (parsed.source === 'path' && local === undefined)
            this.#elsewhere(parsed, at);
        if (parsed.marker !== undefined && !markerHolds(parsed.marker))
            return;
        if (!constraint)
            this.#requirements.push(parsed);
        else if (!this.#constraints.has(parsed.name))
            this.#constraints.set(parsed.name, parsed);
    }
    async #localPath(text, at) {
        const named = /^[\w.-]+(?:\[[^\]]*\])?\s*@\s*/.exec(text)?.[0];
        const location = text.slice(named?.length ?? 0);
        if (named !== undefined && !location.startsWith('file:'))
            return undefined;
        const [, written = ''] = /^(?:file:(?:\/\/)?)?([^\s;#[]*)/.exec(location) ?? [];
        if (written.includes(':') || !/^\.{1,2}$|\/|\.(?:whl|zip|tar\.\w+|tgz)$/.test(written))
            return undefined;
        const path = (0,paths/* normalise */.j7)(written);
        if (path === undefined)
            return undefined;
        if (!(await this.#app.has(path)) && !(await this.#app.hasFolder(path))) {
            this.#warn('requirement-missing', at, `${at.file} installs ${written}, which is not there`, 'Add it to the repository; if it is a submodule, check it out (actions/checkout: `submodules: true`)');
        }
        return path || '.';
    }
    #variables(content, at) {
        for (const [, name = ''] of content.matchAll(/\$\{([A-Z0-9_]+)\}/g)) {
            if (!this.#secrets.has(name))
                this.#secrets.set(name, (0,draft/* reasoned */.u)(name, `pip puts $\{${name}} into ${at.file}`, at));
        }
    }
    #passwords(content, at) {
        for (const host of hostsWithPasswords(content)) {
            const message = `${at.file} holds a password for ${host}; whoever can read the repository has it`;
            this.#warn('password-in-file', at, message, 'Change it, write `${PIP_TOKEN}` in its place, and give PIP_TOKEN in `secrets`');
        }
    }
    #unreadable(text, at) {
        const conda = /^([\w.-]+)=([\w.]+)(?:=\w+)?$/.exec(text);
        const fix = conda
            ? `Write ${conda[1] ?? ''}==${conda[2] ?? ''}: a single = is Conda's spelling`
            : 'Write it as pip reads it, or take it out';
        this.#warn('requirement-unreadable', at, `pip will not understand \`${withoutPasswords(text)}\` in ${at.file}`, fix);
    }
    #elsewhere({ name }, at) {
        const what = `${at.file} takes ${name} from a path of the machine where the file was made`;
        this.#warn('requirement-elsewhere', at, what, `Write ${name} with its version (\`pip list --format=freeze\` prints that)`);
    }
    #warn(code, at, message, fix) {
        this.#warnings.push({ code, message, ...at, fix });
    }
}
function* logicalLines(text) {
    let pending = '';
    let start = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        const row = raw.replace(/^\ufeff/, '');
        if (pending === '')
            start = index + 1;
        const comment = /^\s*#/.test(row);
        if (row.endsWith('\\') && !comment) {
            pending += row.slice(0, -1);
            continue;
        }
        const content = uncommented(comment ? pending : pending + row);
        pending = '';
        if (content !== '')
            yield { content, line: start };
    }
    if (uncommented(pending) !== '')
        yield { content: uncommented(pending), line: start };
}
function uncommented(text) {
    return text.replace(/(?:^|\s)#[^]*$/, '').trim();
}
function* requirements_options(words) {
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const [, written = '', glued = ''] = (word.startsWith('--') ? /^(--[\w-]+)(?:=(.*))?$/ : /^(-\w)(.*)$/).exec(word) ?? [];
        const name = spellings[written];
        if (name === undefined)
            yield [written, ''];
        else
            yield [name, requirements_unquoted(glued === '' ? (words[++at] ?? '') : glued)];
    }
}
function requirements_unquoted(text) {
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
function isUrl(text) {
    return /^(?:(?:git|hg|svn|bzr)\+)?[a-z]+:\/\//i.test(text) && !/^file:/i.test(text);
}
function parseAny(text, at, local) {
    const location = local || isUrl(text) || /^(?:git|hg|svn|bzr)\+/i.test(text);
    return (location && parseLocation(text, at)) || parseRequirement(text, at);
}

;// CONCATENATED MODULE: ./src/providers/python/dependencies.ts







async function collect(app, sources) {
    const requirements = sources.requirements === undefined ? undefined : await readRequirements(app, sources.requirements);
    const lock = sources.lockfile === undefined ? undefined : await lockfileAt(app, sources.lockfile);
    const declared = sources.pyproject ? dependencies_declaredIn(sources.pyproject) : undefined;
    const grouped = sources.pyproject ? groupedIn(sources.pyproject) : [];
    const legacy = sources.legacy && !declared ? await legacyRequirements(app) : undefined;
    const direct = [
        ...(requirements?.requirements ?? []),
        ...(declared ?? []),
        ...(sources.requirements === undefined ? grouped : []),
        ...(legacy ?? []),
        ...(sources.pyproject ? poetryTable(sources.pyproject) : []),
        ...(await pipfileTable(app, sources.pipfile))
    ];
    const dependencies = new Map();
    for (const requirement of direct)
        addDirect(dependencies, requirement, lock);
    for (const name of requirements?.noBinary ?? [])
        fromSource(dependencies, name);
    for (const [name, { version, line, groups }] of lock?.packages ?? []) {
        if (dependencies.has(name) || !dependencies_isInstalled(groups))
            continue;
        const evidence = { because: `${name} is in ${sources.lockfile ?? ''}`, file: sources.lockfile ?? '', line };
        dependencies.set(name, { name, extras: [], direct: false, evidence, ...(version !== undefined && { version }) });
    }
    return {
        dependencies,
        files: requirements?.files ?? [],
        localPaths: [...(requirements?.paths.map(({ path }) => path) ?? []), ...lockedFolders(lock)],
        ...(declared && {
            declared: [...declared, ...grouped].map(({ text, evidence }) => ({ value: text, reason: evidence }))
        }),
        secrets: requirements?.secrets ?? [],
        needs: [...sourceNeeds(direct), ...dependencies_repositoryNeeds(sources.lockfile, lock)],
        toolVersions: lock?.generator ? generatorVersion(lock.generator, sources.lockfile ?? '') : {},
        warnings: requirements?.warnings ?? []
    };
}
function fromSource(dependencies, name) {
    for (const [key, dependency] of dependencies) {
        if (name === ':all:' || name === key)
            dependencies.set(key, { ...dependency, source: true });
    }
}
function lockfileAt(app, path) {
    return path.startsWith('../') ? readLockfile(app.whole(), (0,posix_.join)(app.folder, path)) : readLockfile(app, path);
}
function dependencies_isInstalled(groups) {
    return groups === undefined || groups.some((group) => group === 'main' || group === 'default');
}
function lockedFolders(lock) {
    const inTree = ({ source, location }) => (source === 'path' || source === 'editable') && location !== undefined && location !== '.';
    return [...(lock?.packages.values() ?? [])].filter(inTree).map(({ location }) => location ?? '');
}
function dependencies_repositoryNeeds(file, lock) {
    const found = [...(lock?.packages.values() ?? [])].find(({ source, groups }) => source === 'git' && dependencies_isInstalled(groups));
    if (!found || file === undefined)
        return [];
    const because = `${found.name} is installed from a repository`;
    return [(0,draft/* reasoned */.u)({ name: 'git', for: 'build' }, because, { file, line: found.line })];
}
function addDirect(dependencies, { name, extras, version, source, evidence }, lock) {
    const before = dependencies.get(name);
    const locked = version ?? lock?.packages.get(name)?.version;
    dependencies.set(name, {
        name,
        extras: [...new Set([...(before?.extras ?? []), ...extras])],
        direct: true,
        evidence: before?.evidence ?? evidence,
        ...(locked !== undefined && { version: locked }),
        ...(source !== undefined && source !== 'path' && { source: true })
    });
}
function mainGroup(pyproject) {
    const name = ['main', 'default', 'app'].find((group) => pyproject.texts('dependency-groups', group).length > 0);
    return name === undefined ? undefined : ['dependency-groups', name];
}
function dependencies_declaredIn(pyproject) {
    if (pyproject.texts('project', 'dynamic').includes('dependencies'))
        return undefined;
    const keys = pyproject.table('project') === undefined ? mainGroup(pyproject) : ['project', 'dependencies'];
    return (keys &&
        pyproject
            .texts(...keys)
            .flatMap((text, index) => requirementAt(text, pyproject.path, pyproject.line(...keys, index))));
}
function groupedIn(pyproject) {
    return productionGroups(pyproject).flatMap(({ keys }) => Array.isArray(pyproject.get(...keys))
        ? pyproject
            .texts(...keys)
            .flatMap((text, index) => requirementAt(text, pyproject.path, pyproject.line(...keys, index)))
        : dependencies_tableOf(pyproject, keys));
}
function requirementAt(text, file, line) {
    const parsed = parseRequirement(text, { file, ...(line !== undefined && { line }) });
    return parsed ? [parsed] : [];
}
function poetryTable(pyproject) {
    return dependencies_tableOf(pyproject, ['tool', 'poetry', 'dependencies']);
}
async function pipfileTable(app, path) {
    const pipfile = path === undefined ? undefined : await app.manifest(path);
    return pipfile ? dependencies_tableOf(pipfile, ['packages']) : [];
}
function dependencies_tableOf(manifest, table) {
    return Object.keys(manifest.table(...table) ?? {}).flatMap((name) => {
        if (name === 'python' || manifest.get(...table, name, 'optional') === true)
            return [];
        const extras = manifest.texts(...table, name, 'extras');
        const version = exactVersion(manifest.text(...table, name) ?? manifest.text(...table, name, 'version'));
        const text = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${version === undefined ? '' : `==${version}`}`;
        return requirementAt(text, manifest.path, manifest.line(...table, name));
    });
}
function exactVersion(text) {
    return text === undefined ? undefined : /^={0,3}\s*(\d[\w.+!-]*)$/.exec(text.trim())?.[1];
}
async function legacyRequirements(app) {
    const config = await app.manifest('setup.cfg');
    const listed = config?.text('options', 'install_requires');
    const line = config?.line('options', 'install_requires');
    const fromConfig = (listed ?? '').split('\n').flatMap((text) => requirementAt(text.trim(), 'setup.cfg', line));
    const fromCode = codeLines((await app.read('setup.py')) ?? '').flatMap((row) => {
        const list = /\binstall_requires\s*=\s*\[([^\]]*)\]/.exec(row.text)?.[1] ??
            /^(?:REQUIRES|requires|install_requires|requirements)\s*=\s*\[([^\]]*)\]/i.exec(row.text)?.[1];
        return [...(list ?? '').matchAll(/(["'])([^"']+)\1/g)].flatMap((match) => requirementAt(match[2] ?? '', 'setup.py', row.line));
    });
    return [...fromConfig, ...fromCode];
}
function generatorVersion({ name, version, line }, file) {
    if (version === undefined)
        return {};
    const id = name.toLowerCase();
    const at = { file, line };
    return { [id]: (0,draft/* reasoned */.u)(version, `${file} was written by ${name} ${version}`, at) };
}

;// CONCATENATED MODULE: ./src/providers/python/indexes.ts


const indexes_rules = {
    uv: {
        places: [
            { file: 'uv.toml', keys: ['index'] },
            { file: 'pyproject.toml', keys: ['tool', 'uv', 'index'] }
        ],
        variables: indexes_login('UV_INDEX_', /[^A-Za-z0-9]/g)
    },
    poetry: {
        places: [{ file: 'pyproject.toml', keys: ['tool', 'poetry', 'source'] }],
        variables: indexes_login('POETRY_HTTP_BASIC_', /[-.]/g)
    },
    pipenv: {
        places: [{ file: 'Pipfile', keys: ['source'] }],
        variables: ({ url }) => indexes_named(url, /\$\{(\w+)\}|\$(\w+)|%(\w+)%/g)
    },
    pdm: {
        places: [{ file: 'pyproject.toml', keys: ['tool', 'pdm', 'source'] }],
        variables: (index) => {
            const inUrl = indexes_named(index.url, /\$\{(\w+)\}/g);
            const own = index.name === 'pypi' && inUrl.length === 0 && !isPublic(index.url);
            return own ? ['PDM_PYPI_USERNAME', 'PDM_PYPI_PASSWORD'] : inUrl;
        }
    }
};
async function indexSecrets(app, manager) {
    const rule = indexes_rules[manager];
    const secrets = [];
    const warnings = [];
    for (const { file, keys } of rule?.places ?? []) {
        const manifest = await app.manifest(file);
        for (const index of manifest ? indexesIn(manifest, keys) : []) {
            const at = { file, ...(index.line !== undefined && { line: index.line }) };
            const [host] = hostsWithPasswords(index.url);
            if (host !== undefined)
                warnings.push({ ...passwordInFile(file, host), ...at });
            for (const name of rule && host === undefined ? rule.variables(index) : []) {
                const known = secrets.some(({ value }) => value === name);
                if (!known)
                    secrets.push((0,draft/* reasoned */.u)(name, `The login of the package index ${index.name} comes from it`, at));
            }
        }
    }
    return { secrets, warnings };
}
function indexesIn(manifest, keys) {
    const list = manifest.get(...keys);
    return (Array.isArray(list) ? list : []).flatMap((_, at) => {
        const url = manifest.text(...keys, at, 'url');
        const login = manifest.text(...keys, at, 'authenticate');
        const line = manifest.line(...keys, at, 'url');
        if (url === undefined)
            return [];
        return [
            {
                name: manifest.text(...keys, at, 'name') ?? '',
                url,
                file: manifest.path,
                ...(line !== undefined && { line }),
                ...(login !== undefined && { login: login !== 'never' })
            }
        ];
    });
}
function indexes_login(prefix, replaced) {
    return ({ name, url, login }) => {
        const middle = name.toUpperCase().replace(replaced, '_');
        if (!(login ?? !isPublic(url)) || !/^\w+$/.test(middle))
            return [];
        return ['USERNAME', 'PASSWORD'].map((end) => `${prefix}${middle}_${end}`);
    };
}
function indexes_named(url, pattern) {
    return [...url.matchAll(pattern)].map((match) => match.slice(1).find((name) => name !== undefined) ?? '');
}
const publicDomains = /(?:^|\.)(?:pypi|pythonhosted|python|pytorch|piwheels|nvidia|anaconda|pyg|vllm|flashinfer|github|tsinghua|ustc|bfsu|sjtu|aliyun|tencent|huaweicloud|douban|doubanio)\.(?:org|com|ai|io|edu\.cn|com\.cn)$/;
function isPublic(url) {
    const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase();
    return host === undefined || publicDomains.test(host);
}
function passwordInFile(file, host) {
    return {
        code: 'password-in-file',
        message: `${file} holds a password for ${host}; whoever can read the repository has it`,
        fix: 'Change it, take it out of the URL, and give it in `secrets`'
    };
}

;// CONCATENATED MODULE: ./src/providers/python/tools.ts


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
    return (0,draft/* reasoned */.u)(pinnedVersion(id, python) ?? '', `${why.because}; no file names a version of ${id}, so the default is taken`);
}
const tools_pipCache = ['/root/.cache/pip'];
function pypi(distribution) {
    return {
        runsOn: 'python',
        install: (version) => [`pip install ${shellWord(`${distribution}==${version}`)}`],
        cacheDirectories: tools_pipCache
    };
}
const pythonTools = {
    pdm: pypi('pdm[locked]'),
    pipenv: pypi('pipenv'),
    poetry: pypi('poetry'),
    uv: pypi('uv')
};

;// CONCATENATED MODULE: ./src/providers/python/workspace.ts



const uvWorkspace = {
    file: 'pyproject.toml',
    holds(pyproject, folder) {
        const member = (key) => folderPatterns(pyproject.texts('tool', 'uv', 'workspace', key)).holds(folder);
        return member('members') && !member('exclude');
    }
};
async function workspace_workspaceOf(app, pyproject) {
    if (pyproject.texts('tool', 'uv', 'workspace', 'members').length > 0) {
        const manifests = await members(app, pyproject);
        return { manifests, ...((await app.has('uv.lock')) && { lockfile: 'uv.lock' }) };
    }
    const root = app.folder === '' ? undefined : await workspace_rootAbove(app);
    if (!root)
        return undefined;
    const { tree, manifest, below } = root;
    const here = (path) => (0,posix_.relative)(below, path);
    const others = (await members(tree, manifest)).filter((path) => path !== `${below}/pyproject.toml`);
    const line = manifest.line('tool', 'uv', 'workspace', 'members');
    const reason = {
        because: `${below} is a member of the uv workspace above it, so that one is the context`,
        file: here('pyproject.toml'),
        ...(line !== undefined && { line })
    };
    return {
        manifests: [here('pyproject.toml'), ...others.map(here)].sort(src_text/* byCodePoint */.HH),
        ...((await tree.has('uv.lock')) && { lockfile: here('uv.lock') }),
        folder: { value: below, reason }
    };
}
async function members(app, pyproject) {
    const manifests = await app.find('pyproject.toml');
    return manifests
        .filter((path) => path.includes('/') && uvWorkspace.holds(pyproject, path.slice(0, path.lastIndexOf('/'))))
        .sort(src_text/* byCodePoint */.HH);
}
async function workspace_rootAbove(app) {
    const tree = app.whole();
    const manifest = await tree.manifest('pyproject.toml');
    return manifest && uvWorkspace.holds(manifest, app.folder) ? { tree, manifest, below: app.folder } : undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/manifests.ts











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
async function readManifests(app, hints) {
    const pyproject = await app.manifest('pyproject.toml');
    const folder = await folderOfRequirements(app);
    const requirements = await manifests_firstThere(app, requirementNames.map((name) => (0,paths/* join */.fj)(folder, name)));
    const workspace = pyproject && (await workspace_workspaceOf(app, pyproject));
    const choices = await choicesOf(app, pyproject, requirements, workspace);
    const choice = await withConfiguration(app, manifests_chosen(choices, hints));
    const collected = await collect(app, {
        ...(pyproject && { pyproject }),
        ...(choice.manager === 'pip' && requirements !== undefined && { requirements }),
        ...(choice.manager === 'pipenv' && { pipfile: 'Pipfile' }),
        ...(choice.lockfile !== undefined && { lockfile: choice.lockfile }),
        legacy: choice.manager === 'project'
    });
    const indexes = await indexSecrets(app, choice.manager);
    const members = choice.manager === 'uv' ? (workspace?.manifests ?? []) : [];
    const inSourceFolder = await liesInSourceFolder(app, pyproject);
    const buildable = pyproject?.table('build-system') !== undefined ||
        pyproject?.table('tool', 'poetry') !== undefined ||
        (await app.has('setup.py'));
    const [first] = choices;
    return {
        manager: choice.manager,
        why: choice.why,
        ...(first && { found: first.why }),
        folders: folder === '' ? [''] : ['', folder],
        dependencies: collected.dependencies,
        ...(pyproject && { pyproject }),
        secrets: [...collected.secrets, ...indexes.secrets],
        needs: collected.needs,
        ...(choice.manager === 'uv' && workspace?.folder && { workspaceFolder: workspace.folder }),
        toolVersions: { ...collected.toolVersions, ...requiredUv(pyproject), ...namedBySetting(hints) },
        warnings: [...collected.warnings, ...indexes.warnings, ...ignoredChoices(choice, choices)],
        input: (startedByName) => inputOf(app, hints, choice, collected, pyproject, members, buildable && (startedByName || inSourceFolder))
    };
}
function inputOf(app, hints, choice, collected, pyproject, members, wanted) {
    const packaged = pyproject?.get('tool', 'poetry', 'package-mode') !== false;
    const virtual = choice.manager === 'uv' && pyproject?.get('tool', 'uv', 'package') === false;
    return {
        app,
        hints,
        why: choice.why,
        ...(pyproject && { pyproject }),
        ...(choice.lockfile !== undefined && { lockfile: choice.lockfile }),
        ...(choice.manager === 'pip' &&
            choice.file !== undefined && { requirements: { main: choice.file, files: collected.files } }),
        ...(choice.configuration !== undefined && { configuration: choice.configuration }),
        localPaths: members.length === 0 && collected.localPaths.length > 0,
        versions: Object.fromEntries(Object.entries({ ...collected.toolVersions, ...requiredUv(pyproject), ...namedBySetting(hints) }).map(([id, { value }]) => [id, value])),
        installProject: wanted && packaged && !virtual,
        groups: productionGroups(pyproject),
        ...(collected.declared && { declared: collected.declared }),
        members
    };
}
async function folderOfRequirements(app) {
    const isProject = await app.has('manage.py');
    if ((await manifests_firstThere(app, requirementNames)) !== undefined || !(isProject || (await app.has('Procfile'))))
        return '';
    const found = new Set();
    for (const name of requirementNames) {
        for (const path of await app.find((0,paths/* nameOf */.Vb)(name))) {
            const folder = path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : '';
            if (folder !== '' && folder.split('/').length <= 2 && !manifests_aside.test(`${folder}/`))
                found.add(folder);
        }
    }
    const folders = [...found].filter((folder) => ![...found].some((other) => folder.startsWith(`${other}/`)));
    if (isProject)
        return folders.length === 1 ? (folders[0] ?? '') : '';
    for (const folder of folders)
        if (!folder.includes('/') && (await app.has(`${folder}/manage.py`)))
            return folder;
    return '';
}
const manifests_aside = /(?:^|\/)(?:\.[^/]*|tests?|docs?|examples?|samples?|node_modules|vendor|third_party)\//i;
async function manifests_firstThere(app, paths) {
    for (const path of paths)
        if (await app.has(path))
            return path;
    return undefined;
}
async function choicesOf(app, pyproject, requirements, workspace) {
    const choices = [];
    const add = (manager, file, because, lockfile, line) => choices.push({
        manager,
        file,
        why: { because, file, ...(line !== undefined && { line }) },
        ...(lockfile !== undefined && { lockfile })
    });
    const poetry = pyproject?.table('tool', 'poetry');
    const uvLock = workspace?.lockfile ?? ((await app.has('uv.lock')) ? 'uv.lock' : undefined);
    if (pyproject && uvLock !== undefined)
        add('uv', uvLock, `uv: ${uvLock} is there`, uvLock);
    if (pyproject && (await app.has('poetry.lock')))
        add('poetry', 'poetry.lock', 'Poetry: poetry.lock is there', 'poetry.lock');
    if (pyproject && (await app.has('pdm.lock')))
        add('pdm', 'pdm.lock', 'PDM: pdm.lock is there', 'pdm.lock');
    const pipfile = await app.has('Pipfile');
    if (pipfile && (await app.has('Pipfile.lock')))
        add('pipenv', 'Pipfile.lock', 'Pipenv: Pipfile.lock is there', 'Pipfile.lock');
    if (requirements !== undefined)
        add('pip', requirements, `pip: ${requirements} is there`);
    if (pipfile)
        add('pipenv', 'Pipfile', 'Pipenv: a Pipfile is there, without a lockfile');
    if (pyproject && poetry?.['dependencies'] !== undefined) {
        add('poetry', 'pyproject.toml', 'Poetry: [tool.poetry] is in pyproject.toml, without a lockfile', undefined, pyproject.line('tool', 'poetry'));
    }
    else if (pyproject && pyproject.table('project') === undefined && mainGroup(pyproject)) {
        const keys = mainGroup(pyproject) ?? [];
        add('project', 'pyproject.toml', `pip: [${keys.join('.')}] is in pyproject.toml`, undefined, pyproject.line(...keys));
    }
    else if (pyproject && pyproject.table('project') !== undefined) {
        const tool = ['uv', 'pdm'].find((name) => pyproject.table('tool', name) !== undefined);
        const because = tool
            ? `${tool === 'uv' ? 'uv' : 'PDM'}: [tool.${tool}] is in pyproject.toml, without a lockfile`
            : 'pip: [project] is in pyproject.toml';
        add(tool ?? 'project', 'pyproject.toml', because, undefined, pyproject.line('project'));
    }
    else if ((await app.has('setup.py')) || (pyproject?.table('build-system') && (await app.has('setup.cfg')))) {
        const file = (await app.has('setup.py')) ? 'setup.py' : 'setup.cfg';
        add('project', file, `pip: ${file} is there`);
    }
    return choices;
}
function manifests_chosen(choices, hints) {
    const setting = hints.settings['PYTHON_PACKAGE_MANAGER'];
    if (setting && setting.value.toLowerCase() !== 'auto') {
        const id = managerNames[setting.value.toLowerCase()];
        if (id === undefined) {
            throw new errors/* UserError */.yo({
                what: `"${setting.value}" is no Python package manager that Boxcar knows (${setting.source.because})`,
                fix: `Choose one of ${Object.keys(managerNames).join(', ')}`
            });
        }
        return { ...choices.find(({ manager }) => manager === id), manager: id, why: setting.source };
    }
    const [first] = choices;
    if (first)
        return withRequirementsFirst(first, choices);
    return { manager: 'none', why: { because: 'No manifest is there: nothing is installed' } };
}
async function withConfiguration(app, choice) {
    const there = choice.manager === 'uv' && (await app.has('uv.toml'));
    return there ? { ...choice, configuration: 'uv.toml' } : choice;
}
function withRequirementsFirst(first, choices) {
    return first.manager === 'project' ? (choices.find(({ manager }) => manager === 'pip') ?? first) : first;
}
function ignoredChoices(choice, choices) {
    const others = choices.filter(({ manager, lockfile, file }) => manager !== choice.manager && (lockfile !== undefined || manager === 'pip') && file);
    return others.map(({ file }) => ({
        code: 'several-managers',
        message: `${choice.file ?? choice.manager} decides what is installed; ${file ?? ''} is there too and is not read`,
        ...(file !== undefined && { file }),
        fix: `Delete the one that is out of use, or choose with NIXPACKS_PYTHON_PACKAGE_MANAGER`
    }));
}
function namedBySetting(hints) {
    return Object.fromEntries(['poetry', 'pdm', 'uv', 'pipenv'].flatMap((id) => {
        const setting = hints.settings[`${id.toUpperCase()}_VERSION`];
        return setting ? [[id, { value: setting.value, reason: setting.source }]] : [];
    }));
}
function requiredUv(pyproject) {
    const text = pyproject?.text('tool', 'uv', 'required-version');
    const request = text === undefined ? undefined : parseRequest(text, pep440);
    const first = /(?<!\d)\d+\.\d+(?:\.\d+)?/.exec(text ?? '')?.[0];
    const newest = (0,releases_versions/* parseTriple */.I$)(pinnedVersion('uv', '3.13') ?? '');
    if (!pyproject || !request || first === undefined || (0,releases_versions/* admits */.t5)(request.versions, newest))
        return {};
    const line = pyproject.line('tool', 'uv', 'required-version');
    const version = first.split('.').length === 2 ? `${first}.0` : first;
    const at = { file: pyproject.path, ...(line !== undefined && { line }) };
    return { uv: (0,draft/* reasoned */.u)(version, `[tool.uv] required-version is ${text ?? ''}`, at) };
}
async function liesInSourceFolder(app, pyproject) {
    const name = pyproject?.text('project', 'name') ?? pyproject?.text('tool', 'poetry', 'name');
    if (name !== undefined && (await app.hasFolder(`src/${name.toLowerCase().replace(/[-.]+/g, '_')}`)))
        return true;
    const setuptools = pyproject?.text('build-system', 'build-backend')?.startsWith('setuptools') ?? false;
    return setuptools && (await app.find('__init__.py')).some((path) => /^src\/[^/]+\/__init__\.py$/.test(path));
}

;// CONCATENATED MODULE: ./src/providers/python/image-command.ts
const python_image_command_managers = /^(?:uv|poetry|pipenv|pdm|rye|hatch)\s+run\s+/;
const plainOptions = /^(?:--(?:no-sync|frozen|locked|no-dev|active|isolated|quiet|no-project|exact)|-q|--)\s+/;
function imageCommand(command) {
    let left;
    const parts = command.split(/(&&|\|\||;|\n)/).map((part) => {
        const [before = ''] = /^\s*(?:(?:exec|set -e)\s+|[A-Za-z_]\w*=[^\s"'$`]*\s+)*/.exec(part) ?? [];
        const own = part.slice(before.length);
        const prefix = python_image_command_managers.exec(own)?.[0];
        const rest = prefix === undefined ? undefined : withoutOptions(own.slice(prefix.length));
        if (prefix === undefined || rest === undefined)
            return part;
        left ??= prefix.trim().replace(/\s+/g, ' ');
        return `${before}${prefix.startsWith('uv') ? asUvRuns(rest) : rest}`;
    });
    return left === undefined ? undefined : { command: parts.join(''), left };
}
function withoutOptions(text) {
    let rest = text;
    for (let option = plainOptions.exec(rest); option; option = plainOptions.exec(rest))
        rest = rest.slice(option[0].length);
    return rest.startsWith('-') && !/^-m\s/.test(rest) ? undefined : rest;
}
function asUvRuns(rest) {
    return /^(?:-m\s|[^\s"'$]*\.py(?:\s|$))/.test(rest) ? `python ${rest}` : rest;
}

;// CONCATENATED MODULE: ./src/providers/python/people-commands.ts



const people_commands_longest = 2000;
async function linesOfCommand(app, { value, source }) {
    const command = { text: (imageCommand(value)?.command ?? value).slice(0, people_commands_longest), evidence: source };
    const file = value
        .split(/\s+/)
        .find((word) => /\.(?:sh|bash)$/.test(word))
        ?.replace(/^\.\//, '');
    const script = file === undefined ? undefined : await app.read(file);
    if (file === undefined || script === undefined)
        return [command];
    const rows = script.split('\n').map((row, index) => {
        return { text: /^\s*#/.test(row) ? '' : row.slice(0, people_commands_longest), evidence: { because: file, file, line: index + 1 } };
    });
    return [command, ...rows];
}
const host = /\s--host[\s=]/;
const people_commands_servers = [
    {
        words: ['uvicorn'],
        port: 8000,
        local: { option: /\s--(?:host|uds|fd)[\s=]/, variable: 'UVICORN_HOST', fix: '--host 0.0.0.0' }
    },
    {
        words: ['hypercorn'],
        port: 8000,
        local: { option: /\s(?:-b|--bind|-c|--config)[\s=]/, fix: '--bind 0.0.0.0:$PORT' }
    },
    {
        words: ['daphne'],
        port: 8000,
        local: { option: /\s(?:-b|--bind|-e|--endpoint|-u)[\s=]/, fix: '-b 0.0.0.0 -p $PORT' }
    },
    { words: ['granian'], port: 8000, local: { option: host, variable: 'GRANIAN_HOST', fix: '--host 0.0.0.0' } },
    { words: ['sanic'], port: 8000, local: { option: /\s(?:-H|--host)[\s=]/, fix: '--host=0.0.0.0' } },
    {
        words: ['litestar run'],
        port: 8000,
        local: { option: /\s(?:-H|--host)[\s=]/, variable: 'LITESTAR_HOST', fix: '--host 0.0.0.0' }
    },
    { words: ['fastapi dev'], port: 8000, local: { option: host, fix: '--host 0.0.0.0' } },
    { words: ['fastapi run'], port: 8000 },
    { words: ['waitress-serve'], port: 8080 },
    { words: ['streamlit run'], port: 8501 },
    {
        words: ['flask run', 'flask --app \\S+ run', 'flask -A \\S+ run', 'flask --debug run'],
        port: 5000,
        local: { option: /\s(?:-h|--host)[\s=]/, variable: 'FLASK_RUN_HOST', fix: '--host 0.0.0.0' }
    },
    {
        words: ['manage.py runserver', 'django-admin runserver', 'python3? \\S*manage.py runserver'],
        port: 8000,
        local: { option: /\s(?:0|0\.0\.0\.0|\[::\])(?::\S+)?(?:\s|$)/, fix: '0.0.0.0:$PORT' }
    }
];
function heardIn(lines) {
    const { warnings, ...heard } = serverIn(lines);
    return { ...heard, warnings: [...warnings, ...managerInScript(lines)] };
}
function managerInScript([, ...script]) {
    for (const { text, evidence } of script) {
        const made = imageCommand(text);
        if (!made)
            continue;
        const { because: file, line } = evidence;
        return [
            {
                code: 'manager-in-script',
                message: `${file} starts with \`${made.left}\`, which is not in the image`,
                file,
                ...(line !== undefined && { line }),
                fix: `Write \`${made.command.trim()}\`: the environment is in PATH`
            }
        ];
    }
    return [];
}
function serverIn(lines) {
    for (const { text, evidence } of lines) {
        const server = people_commands_servers.find(({ words }) => words.some((word) => startsWord(text, word)));
        if (!server)
            continue;
        const [word = ''] = server.words;
        const port = { value: server.port, reason: { ...evidence, because: `${evidence.because}: the default of ${word}` } };
        const own = /\$\{?PORT\b/.test(text) ? {} : { port };
        const { local } = server;
        if (!local || (local.option.test(text) && !/\s(?:127\.0\.0\.1|localhost)\b/.test(text)))
            return { ...own, variables: {}, warnings: developmentServer(lines) };
        const because = `${evidence.because}: ${word} listens on this machine only, unless told otherwise`;
        const told = local.variable !== undefined && !local.option.test(text);
        return {
            ...own,
            variables: told && local.variable ? { [local.variable]: (0,draft/* reasoned */.u)('0.0.0.0', because, evidence) } : {},
            warnings: [...developmentServer(lines), ...(told ? [] : [people_commands_listensLocally(word, evidence, local.fix)])]
        };
    }
    return { variables: {}, warnings: developmentServer(lines) };
}
function people_commands_listensLocally(word, { because, ...at }, fix) {
    const { file, line } = at;
    return {
        code: 'listens-locally',
        message: `${because}: ${word} listens on this machine only, so nothing outside of the container reaches it`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: `Say ${fix} there`
    };
}
const forDevelopment = [
    [/\brunserver\b/, 'runserver'],
    [/\bflask\b(?:\s+-\S+(?:\s+[^-\s]\S*)?)*\s+run\b/, 'flask run'],
    [/\bfastapi\s+dev\b/, 'fastapi dev'],
    [/\s--reload(?:\s|$)/, '--reload']
];
function developmentServer(lines) {
    for (const { text, evidence } of lines) {
        const found = forDevelopment.find(([pattern]) => pattern.test(text));
        if (!found)
            continue;
        const { because, file, line } = evidence;
        return [
            {
                code: 'development-server',
                message: `The start command (${because}) has ${found[1]}, which is meant for development`,
                ...(file !== undefined && { file }),
                ...(line !== undefined && { line }),
                fix: 'Start a server such as gunicorn or uvicorn; without a start command of your own Boxcar finds one'
            }
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/providers/python/notebooks.ts



const notebooks_deepest = 3;
const notebooks_aside = /(?:^|\/)(?:\.[^/]*|docs?|examples?|tests?|tutorials?|samples?)\//i;
async function notebooksIn(app) {
    return (await app.find('*.ipynb')).filter((path) => (0,paths/* depthOf */.d1)(path) < notebooks_deepest && !notebooks_aside.test(path));
}
async function voilaService({ app, dependencies }) {
    const voila = dependencies.get('voila');
    const [file, ...others] = await notebooksIn(app);
    if (!voila?.direct || file === undefined)
        return undefined;
    const what = others.length === 0 ? `${shellWord(file)} ` : '';
    const reason = { ...voila.evidence, because: `Voilà: ${voila.evidence.because}, and ${file} is a notebook` };
    return {
        name: 'Voilà',
        file,
        kind: { value: 'web', reason },
        start: { value: `voila ${what}--no-browser --Voila.ip=0.0.0.0 --port=\${PORT:-8866}`, reason },
        port: (0,draft/* reasoned */.u)(8866, 'The default of Voilà; the PORT variable overrides it')
    };
}
async function notebookAdvice(app) {
    const [file] = await notebooksIn(app);
    if (file === undefined)
        return undefined;
    return (`${file} is a notebook, which is no app by itself: to serve it, require voila and say start-cmd: ` +
        `voila ${shellWord(file)} --no-browser --Voila.ip=0.0.0.0 --port=$PORT; to run its code, make a script of it with jupyter nbconvert --to script`);
}

;// CONCATENATED MODULE: ./src/providers/python/plain-server.ts




const plain_server_files = [
    ['wsgi.py', 'wsgi'],
    ['asgi.py', 'asgi']
];
const objects = ['application', 'app'];
async function plainServer({ app, code, dependencies }) {
    for (const [name, kind] of plain_server_files) {
        const file = (await app.find(name)).find((path) => path.split('/').length <= 2);
        if (file === undefined)
            continue;
        const lines = atImport(await code.lines(file));
        for (const object of objects) {
            const makes = new RegExp(`^${object}\\s*(?::[^=]+)?=[^=]|^from\\b.*\\bimport\\b.*\\b${object}\\b(?!\\s+as\\b)|\\bas\\s+${object}\\b`);
            const made = lines.find(({ text }) => makes.test(text)) ??
                lines.find(({ text }) => new RegExp(`^def ${object}\\(`).test(text));
            if (!made)
                continue;
            const why = {
                because: `${file} has an object for a ${kind.toUpperCase()} server, ${object}`,
                file,
                line: made.line
            };
            const entry = { ...(await moduleOf(app, code, file)), object, factory: false };
            const serving = servers_serve(entry, kind, dependencies, why);
            return {
                name: kind.toUpperCase(),
                file,
                kind: { value: 'web', reason: why },
                ...serving,
                port: (0,draft/* reasoned */.u)(8000, `The default of ${kind.toUpperCase()} servers; the PORT variable overrides it`)
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/plain-start.ts







const scriptNames = ['main', 'app', 'bot', 'server', 'run', 'start', 'worker', 'index', 'hello', 'web', 'api'];
async function plainStart(facts, manifest) {
    const library = await packaging_isLibrary(facts);
    const named = (await consoleScripts(facts)).scripts.length > 0;
    return ((await namedScript(facts, '')) ??
        (library ? undefined : ((await consoleScript(facts)) ?? (await mainPackage(facts)))) ??
        (await namedScript(facts, 'src/')) ??
        (named || (await packaging_isPackage(facts))
            ? undefined
            : ((manifest ? await scriptBelow(facts) : undefined) ?? (await onlyFile(facts)))));
}
async function plain_start_started(facts, file, because, line) {
    const at = { file, ...(line !== undefined && { line }) };
    return { ...(0,draft/* reasoned */.u)(await runCommand(facts, file), because, at), file };
}
async function namedScript(facts, folder) {
    for (const name of scriptNames) {
        const file = `${folder}${name}.py`;
        if (await facts.app.has(file))
            return plain_start_started(facts, file, `${file} is there`);
    }
    return undefined;
}
async function consoleScript(facts) {
    const { project, scripts } = await consoleScripts(facts);
    const script = scripts.length === 1
        ? scripts[0]
        : scripts.find(({ name }) => name === project || name === 'start' || name === 'serve');
    return script && { value: script.name, reason: script.reason, file: script.file, installed: true };
}
async function mainPackage(facts) {
    const own = await facts.code.files();
    const named = (await consoleScripts(facts)).scripts.map(({ module }) => module.split('.')[0] ?? '');
    for (const file of await facts.app.find('__main__.py')) {
        if (file === '__main__.py')
            return plain_start_started(facts, file, '__main__.py is there');
        const steps = file.split('/').slice(0, -1);
        const near = steps.length === 1 || (steps.length === 2 && steps[0] === 'src');
        if (!near || !own.includes(file) || !steps.every((step) => /^[A-Za-z_]\w*$/.test(step)))
            continue;
        if (named.length > 0 && !named.includes(steps.at(-1) ?? ''))
            continue;
        return plain_start_started(facts, file, `The package ${steps.join('.')} has a __main__.py`);
    }
    return undefined;
}
async function scriptBelow(facts) {
    const found = [];
    for (const file of await facts.code.containing(/__main__/)) {
        const [depth, name] = modules_rankOf(file);
        if (depth === 2 && name < entryNames.length && !file.endsWith('manage.py') && hasMain(await facts.code.lines(file)))
            found.push(file);
    }
    const best = found.sort((a, b) => compareRanks(modules_rankOf(a), modules_rankOf(b)))[0];
    return best === undefined ? undefined : plain_start_started(facts, best, `${best} is there and meant to be run`);
}
async function onlyFile(facts) {
    const files = (await facts.code.files()).filter((file) => !file.includes('/') && file !== 'manage.py');
    const [file] = files;
    if (file === undefined)
        return undefined;
    const isHelper = (await notebooksIn(facts.app)).length > 0 && !hasMain(await facts.code.lines(file));
    if (files.length === 1 && (isHelper || !does(await facts.code.lines(file))))
        return undefined;
    if (files.length === 1)
        return plain_start_started(facts, file, `${file} is the only Python file`);
    const runnable = [];
    for (const path of files)
        if (hasMain(await facts.code.lines(path)))
            runnable.push(path);
    const telling = runnable.filter((path) => scriptNames.some((name) => path.toLowerCase().endsWith(`_${name}.py`)));
    const shared = await importedByAll(facts, runnable);
    const [chosen, ...others] = runnable.length === 1 ? runnable : shared ? [shared] : telling;
    return chosen === undefined || others.length > 0
        ? undefined
        : plain_start_started(facts, chosen, `${chosen} is the only file that can be run${runnable.length > 1 ? ' and is called so' : ''}`);
}
function does(lines) {
    const calls = /^(?:await\s+)?[\w.]+\s*\(|^(?:for|while|with|async)\b|^(?:\w+\s*=\s*)?input\(/;
    return lines.length === 0 || hasMain(lines) || atImport(lines).some(({ text }) => calls.test(text));
}
async function importedByAll(facts, files) {
    for (const file of files) {
        const others = await Promise.all(files.filter((other) => other !== file).map((other) => reachedFrom(facts, other)));
        if (others.length > 0 && others.every((reached) => reached.includes(file)))
            return file;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/analyse.ts














async function python_analyse_analyse(app, hints) {
    const analysis = await analyseApp(app, hints);
    return analysis && withCommand({ ...analysis, installed: await analyse_isInstalled(analysis) });
}
async function analyseApp(app, hints) {
    const code = facts_codeOf(app);
    const manifests = await readManifests(app, hints);
    const { dependencies, pyproject } = manifests;
    const facts = { app, hints, dependencies, code, ...(pyproject && { pyproject }) };
    const matches = await matchFrameworks(frameworks_frameworks, facts);
    const [first, ...beside] = chosenFirst(matches);
    if (first) {
        const service = first.framework.id === 'django' ? first.start : await withSurroundings(first.start, facts);
        return { facts, manifests, service, beside, sure: true, warnings: ambiguous(first, beside) };
    }
    const found = (await isTemplate(app))
        ? undefined
        : ((await voilaService(facts)) ??
            (await plainServer(facts)) ??
            (await plainService(facts, manifests.found !== undefined)));
    const plain = found && (await withSurroundings(found, facts));
    if (!plain && !manifests.found)
        return undefined;
    return { facts, manifests, ...(plain && { service: plain }), beside: [], sure: false, warnings: [] };
}
async function analyse_isInstalled({ facts, service }) {
    if (service?.installed)
        return true;
    const said = [facts.hints.startCmd, ...Object.values(facts.hints.procfile)].flatMap((command) => command?.value ?? []);
    if (said.length === 0)
        return false;
    const { scripts } = await consoleScripts(facts);
    return scripts.some(({ name }) => said.some((command) => startsWord(command.slice(0, 2000), name)));
}
async function withCommand(analysis) {
    const { facts, service } = analysis;
    const said = facts.hints.startCmd;
    const isWeb = service?.kind.value === 'web';
    if (!said && !isWeb)
        return analysis;
    const lines = said
        ? await linesOfCommand(facts.app, said)
        : [{ text: service?.start.value ?? '', evidence: service?.start.reason ?? { because: '' } }];
    const { fixedByConfig, ...listens } = await listening_listening(facts, lines, !said);
    const heard = said ? heardIn(lines) : undefined;
    const port = listens.port ?? heard?.port;
    const bound = !said && fixedByConfig ? service && boundTo(service, (port ?? service.port)?.value ?? 8000) : undefined;
    return {
        ...analysis,
        ...(bound && { service: bound }),
        ...(port && (isWeb || !service) && { port }),
        ...(heard && { variables: heard.variables }),
        warnings: [...analysis.warnings, ...(isWeb ? listens.warnings : []), ...(heard?.warnings ?? [])]
    };
}
function boundTo(service, port) {
    const value = service.start.value.replace(/^gunicorn /, `gunicorn --bind 0.0.0.0:\${PORT:-${port}} `);
    return { ...service, start: { ...service.start, value } };
}
async function isTemplate(app) {
    for (const file of ['cookiecutter.json', 'copier.yml', 'copier.yaml'])
        if (await app.has(file))
            return true;
    return false;
}
async function withSurroundings(service, facts) {
    const { files, warnings } = await writable_writablePlaces(facts);
    const demands = await demands_demandsOf(facts, service.file);
    return { ...service, writable: files, demands, warnings: [...(service.warnings ?? []), ...warnings] };
}
function chosenFirst(matches) {
    return [...matches].sort((a, b) => Number(a.framework.kind === 'worker') - Number(b.framework.kind === 'worker') ||
        Number(a.framework.id !== 'django') - Number(b.framework.id !== 'django') ||
        compareRanks(modules_rankOf(a.start.file), modules_rankOf(b.start.file)));
}
function ambiguous(first, beside) {
    const others = beside.filter(({ framework }) => framework.kind === 'web' && first.framework.kind === 'web');
    return others.map(({ framework, start }) => ({
        code: 'several-frameworks',
        message: `${first.framework.name} (${first.start.file}) is started; ${framework.name} is here too (${start.file})`,
        file: start.file,
        fix: `If ${framework.name} is meant, say start-cmd: ${start.start.value}`
    }));
}
const analyse_answers = /\b(?:HTTPServer|ThreadingHTTPServer|TCPServer|WSGIServer|make_server|run_app|start_server|create_server|uvicorn\.run|serve_forever|serve\s*\(|app\.run\s*\(|hypercorn|grpc\.server|cherrypy\.quickstart|cherrypy\.engine\.start)\b/;
async function plainService(facts, manifest) {
    const start = await plainStart(facts, manifest);
    if (!start)
        return undefined;
    const { file, installed, value, reason } = start;
    const web = await answersRequests(facts, file);
    return {
        name: 'Python',
        file,
        start: { value, reason },
        kind: web
            ? { value: 'web', reason: web }
            : {
                value: 'worker',
                reason: { ...reason, because: 'Nothing in the code answers requests, so it runs as a worker' }
            },
        ...(web && { port: { value: 8000, reason: { because: 'The default; the PORT variable overrides it' } } }),
        ...(installed && { installed })
    };
}
async function answersRequests({ code }, start) {
    const files = [...new Set([start, ...(await code.files())])].filter((file) => file.endsWith('.py')).slice(0, 60);
    for (const file of files) {
        const found = (await code.lines(file)).find(({ text }) => analyse_answers.test(text) || /environ.*["']PORT["']/.test(text));
        if (found)
            return { because: `${file} answers requests`, file, line: found.line };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/browsers.ts

const browsers_folder = '/opt/playwright';
const browsers_programs = [
    ['playwright', 'playwright'],
    ['scrapy-playwright', 'playwright'],
    ['crawl4ai', 'playwright'],
    ['patchright', 'patchright']
];
const used = /\b(?:playwright|patchright|crawl4ai)\b/;
const python_browsers_nothing = { cmds: [], variables: {}, files: [], needs: [], warnings: [] };
async function browsers_browsersOf(facts) {
    const fetched = facts.hints.replaced['install'] ? python_browsers_nothing : await playwright(facts);
    return { ...fetched, needs: await selenium(facts) };
}
async function playwright(facts) {
    const [distribution, program] = browsers_programs.find(([name]) => facts.dependencies.get(name)?.direct) ?? [];
    const found = distribution === undefined ? undefined : await lineWith(facts, used);
    if (distribution === undefined || program === undefined || !found)
        return python_browsers_nothing;
    const { because: _, ...at } = found;
    const browsers = await launched(facts);
    const others = browsers.filter((name) => name !== 'chromium');
    return {
        cmds: [
            (0,draft/* reasoned */.u)(`${program} install ${browsers.join(' ')}`, `${distribution} fetches the browsers that it steers`, at)
        ],
        variables: { PLAYWRIGHT_BROWSERS_PATH: (0,draft/* reasoned */.u)(browsers_folder, `${distribution} keeps its browsers there`, at) },
        files: [(0,draft/* reasoned */.u)({ path: browsers_folder, from: 'install' }, `The browsers that ${distribution} steers`, at)],
        needs: [],
        warnings: others.map((name) => ({
            code: 'browser-libraries',
            message: `The image has the libraries that Chromium loads, and the code starts ${name}`,
            ...at,
            fix: `Add what \`${program} install-deps --dry-run ${name}\` lists with the apt input, or start chromium`
        }))
    };
}
async function launched(facts) {
    const names = [];
    for (const name of ['chromium', 'firefox', 'webkit'])
        if (await lineWith(facts, new RegExp(`\\b${name}\\.(?:launch|connect_over_cdp)`)))
            names.push(name);
    return names.length > 0 ? names : ['chromium'];
}
async function selenium(facts) {
    const found = facts.dependencies.get('selenium')?.direct
        ? await lineWith(facts, /\bwebdriver\.Chrome\s*\(|\bwebdriver\.chrome\b/)
        : undefined;
    if (!found)
        return [];
    const reason = { ...found, because: 'selenium starts Chrome' };
    return ['chromium', 'chromium-driver'].map((name) => ({ value: { name, for: 'run' }, reason }));
}
async function lineWith({ code }, pattern) {
    for (const file of await code.containing(pattern))
        for (const { line, text } of await code.lines(file)) {
            if (pattern.test(text))
                return { because: file, file, line };
        }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/error-hints.ts
const python_error_hints_errorHints = [
    {
        pattern: /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date/,
        cause: 'poetry.lock is older than pyproject.toml: run `poetry lock` and commit the lockfile',
        file: 'poetry.lock'
    },
    {
        pattern: /The lockfile at `?uv\.lock`? needs to be updated|lockfile .*needs to be updated, but `--locked`/,
        cause: 'uv.lock is older than pyproject.toml: run `uv lock` and commit the lockfile',
        file: 'uv.lock'
    },
    {
        pattern: /Your Pipfile\.lock \(\w+\) is out of date|Pipfile\.lock.* out of date/,
        cause: 'Pipfile.lock is older than the Pipfile: run `pipenv lock` and commit the lockfile',
        file: 'Pipfile.lock'
    },
    {
        pattern: /Lock file hash doesn't match pyproject\.toml|lock file .*(?:outdated|not compatible)/i,
        cause: 'pdm.lock is older than pyproject.toml: run `pdm lock` and commit the lockfile',
        file: 'pdm.lock'
    },
    {
        pattern: /THESE PACKAGES DO NOT MATCH THE HASHES/,
        cause: 'A package on the index differs from the hash in the requirements file: pin it again'
    },
    {
        pattern: /ERROR: No matching distribution found for ([^\s(]+)/,
        cause: 'The index has no release of $1 for this version of Python: check its name and pin, or choose another Python'
    },
    {
        pattern: /Package '([^']+)' requires a different Python: (\S+) not in '([^']+)'/,
        cause: '$1 wants Python $3, the plan has $2: pin another Python with .python-version'
    },
    {
        pattern: /pg_config executable not found|libpq-fe\.h: No such file/,
        cause: 'psycopg2 is compiled here and lacks the PostgreSQL headers: add libpq-dev with the apt input'
    },
    {
        pattern: /mysql_config: not found|Can not find valid pkg-config name|mysqlclient.*pkg-config/,
        cause: 'mysqlclient is compiled here and lacks the MySQL headers: add default-libmysqlclient-dev and pkg-config with the apt input'
    },
    {
        pattern: /fatal error: ([\w./+-]+\.h): No such file or directory/,
        cause: 'A dependency is compiled here and lacks the header $1: add the Debian package that has it with the apt input'
    },
    {
        pattern: /error: command '(?:\/usr\/bin\/)?(?:gcc|cc|x86_64-linux-gnu-gcc|g\+\+)' failed: No such file|unable to execute '(?:gcc|cc|g\+\+)'/,
        cause: 'A dependency has no wheel for this Python and is compiled here: add gcc and libc6-dev with the apt input, or choose another Python'
    },
    {
        pattern: /error: can't find Rust compiler|Cargo, the Rust package manager, is not installed/,
        cause: 'A dependency has no wheel for this Python and wants Rust: pin a release with wheels, or choose another Python'
    },
    {
        pattern: /ImportError: (lib[\w.+-]+\.so[.\d]*): cannot open shared object file/,
        cause: 'The image lacks the library $1: add the Debian package that has it with the apt input'
    },
    {
        pattern: /ImproperlyConfigured: Set the (\w+) environment variable|(?:UndefinedValueError: )(\w+) not found/,
        cause: 'The settings demand the variable $1$2: give it with env, or with check-env for the boot check'
    },
    {
        pattern: /STATIC_ROOT setting to a filesystem path/,
        cause: 'collectstatic needs STATIC_ROOT: set it in the settings, or take the build command away with build-cmd: true'
    },
    {
        pattern: /whitenoise.*MissingFileError|The file '([^']+)' could not be found with </,
        cause: 'A static file that the code names is not in the repository: $1'
    },
    {
        pattern: /KeyError: '(\w+)'/,
        cause: 'The code reads $1 and nothing has it: if it is a variable, give it with env, or with check-env for the boot check'
    },
    {
        pattern: /ModuleNotFoundError: No module named '([^']+)'/,
        cause: 'The module $1 is not installed: add its distribution to the dependencies'
    },
    {
        pattern: /SyntaxError: (?:invalid syntax|f-string)|SyntaxError: Missing parentheses in call to 'print'/,
        cause: 'The code is written for another version of Python: pin that one with .python-version'
    }
];

;// CONCATENATED MODULE: ./src/providers/python/gdal.ts



const gdal_library = { bookworm: '3.6.2', trixie: '3.10.3' };
const gdal_names = ['gdal', 'pygdal'];
function gdalBindings(dependencies, manager, suite) {
    const bindings = gdal_names.map((name) => dependencies.get(name)).find((found) => found?.direct);
    const there = suite && gdal_library[suite];
    if (!bindings || there === undefined)
        return { first: [], warnings: [] };
    const { name, version, evidence } = bindings;
    if (version === undefined) {
        const because = `${name} is not pinned, and its bindings have to be of the library's version`;
        const command = `pip install "${name}==$(gdal-config --version)${name === 'pygdal' ? '.*' : ''}"`;
        const pip = manager === 'pip' || manager === 'project';
        return { first: pip ? [(0,draft/* reasoned */.u)(command, because, (0,explain.at)(evidence))] : [], warnings: [] };
    }
    const [major, minor] = (0,releases_versions/* parseTriple */.I$)(version);
    const [ownMajor, ownMinor] = (0,releases_versions/* parseTriple */.I$)(there);
    if (major === ownMajor && minor === ownMinor && (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(version), (0,releases_versions/* parseTriple */.I$)(there)) <= 0)
        return { first: [], warnings: [] };
    return {
        first: [],
        warnings: [
            {
                code: 'gdal-version',
                message: `${name} ${version} is compiled against GDAL ${there}, which Debian ${suite ?? ''} has; the two have to be of one version`,
                ...(0,explain.at)(evidence),
                fix: `Pin ${name}==${there}${name === 'pygdal' ? '.*' : ''}, or read the data with rasterio, fiona or pyogrio, whose wheels bring a GDAL of their own`
            }
        ]
    };
}

;// CONCATENATED MODULE: ./src/providers/python/native-table.ts
const libpq = { why: 'is compiled against libpq', build: ['compiler'], both: ['libpq'] };
const mysql = {
    why: "is compiled against MariaDB's client library",
    build: ['compiler', 'pkg-config'],
    both: ['mariadb']
};
const ldap = { why: 'is compiled against OpenLDAP and SASL', build: ['compiler'], both: ['ldap', 'sasl'] };
const kerberos = { why: 'is compiled against Kerberos', build: ['compiler'], both: ['krb5'] };
const pycairo = { why: 'is compiled against cairo', build: ['compiler', 'pkg-config'], both: ['cairo'] };
const bringsPycairo = { ...pycairo, why: 'installs pycairo, which is compiled against cairo' };
const pango = [
    { why: 'loads Pango', run: ['pango'] },
    { why: 'loads cairo and GDK-PixBuf before version 53', run: ['cairo', 'pangocairo', 'gdk-pixbuf'], below: '53' }
];
const cairo = { why: 'loads cairo', run: ['cairo'] };
const opencv = {
    why: 'loads OpenGL, GLib and X11; opencv-python-headless needs none of them',
    run: ['glib', 'opengl', 'x11']
};
const bringsOpencv = { ...opencv, why: 'installs OpenCV, which loads OpenGL, GLib and X11' };
const opengl = { why: 'loads OpenGL and X11', run: ['glib', 'opengl', 'x11'] };
const native_table_ffmpeg = { why: 'runs ffmpeg', run: ['ffmpeg'] };
const voice = {
    why: 'loads Opus and runs ffmpeg for voice',
    run: ['ffmpeg', 'opus'],
    extras: ['voice', 'speed-voice']
};
const tesseract = { why: 'runs Tesseract', run: ['tesseract'] };
const native_table_poppler = { why: 'runs the tools of Poppler', run: ['poppler'] };
const wkhtmltopdf = { why: 'runs wkhtmltopdf', run: ['wkhtmltopdf'] };
const chrome = { why: 'starts Chrome', run: ['chromium', 'chromium-driver'] };
const ownChrome = { why: 'starts a Chromium of its own, which loads these', run: ['chromium-libraries'] };
const graphviz = { why: 'runs Graphviz', run: ['graphviz'] };
const java = { why: 'runs Java', run: ['java'] };
const magic = { why: 'loads libmagic', run: ['magic'] };
const git = { why: 'runs git', run: ['git'] };
const python_native_table_compiled = { why: 'has no wheels and is compiled', build: ['compiler'] };
const compiledPlusPlus = { why: 'has no wheels and is compiled as C++', build: ['c++-compiler'] };
const dlib = { why: 'has no wheels and is compiled with CMake', build: ['c++-compiler', 'cmake'] };
const geodjango = {
    why: 'works on GeoDjango, which loads GDAL, GEOS and PROJ',
    run: ['gdal', 'geos', 'proj']
};
const memcached = {
    why: 'is compiled against libmemcached',
    build: ['compiler', 'zlib'],
    both: ['memcached', 'sasl']
};
const xmlsecProgram = { why: 'runs xmlsec1', run: ['xmlsec-program'] };
const native_table_nativeTable = {
    psycopg2: libpq,
    psycopg: [
        { why: 'loads libpq', run: ['libpq'], notExtras: ['binary', 'c'], notBeside: ['psycopg-binary', 'psycopg-c'] },
        { ...libpq, extras: ['c'] }
    ],
    'psycopg-c': libpq,
    psycopg2cffi: { ...libpq, both: ['ffi', 'libpq'] },
    pygresql: libpq,
    mysqlclient: mysql,
    'flask-mysqldb': { ...mysql, why: "installs mysqlclient, which is compiled against MariaDB's client library" },
    mariadb: mysql,
    pyodbc: { why: "loads unixODBC's driver manager", run: ['odbc'] },
    aioodbc: { why: "loads unixODBC's driver manager", run: ['odbc'] },
    'mssql-django': { why: "loads unixODBC's driver manager", run: ['odbc'] },
    pymssql: {
        why: 'is compiled against FreeTDS before version 2.1.5',
        build: ['compiler'],
        both: ['freetds'],
        below: '2.1.5'
    },
    'ibm-db': { why: 'loads libxml2', run: ['xml2'] },
    pylibmc: memcached,
    'django-pylibmc': memcached,
    pysqlcipher3: { why: 'is compiled against SQLCipher', build: ['compiler'], both: ['sqlcipher'] },
    sqlcipher3: { why: 'is compiled against SQLCipher', build: ['compiler'], both: ['sqlcipher'] },
    bsddb3: { why: 'is compiled against Berkeley DB', build: ['compiler'], both: ['db'] },
    'python-rocksdb': { why: 'is compiled against RocksDB', build: ['c++-compiler', 'snappy'], both: ['rocksdb'] },
    leveldb: compiledPlusPlus,
    'python-snappy': {
        why: 'is compiled against Snappy before version 0.7',
        build: ['c++-compiler'],
        both: ['snappy'],
        below: '0.7'
    },
    uwsgi: { why: 'has no wheels and is compiled', build: ['compiler'], both: ['pcre'] },
    bjoern: { why: 'is compiled against libev', build: ['compiler'], both: ['ev'] },
    meinheld: python_native_table_compiled,
    pycurl: {
        why: 'is compiled against libcurl before version 7.45.3',
        build: ['compiler', 'ssl'],
        both: ['libcurl'],
        below: '7.45.3'
    },
    netifaces: python_native_table_compiled,
    easysnmp: { why: 'is compiled against Net-SNMP', build: ['compiler'], both: ['snmp'] },
    pypcap: { why: 'is compiled against libpcap', build: ['compiler'], both: ['pcap'] },
    'python-nmap': { why: 'runs nmap', run: ['nmap'] },
    whois: { why: 'runs whois', run: ['whois'] },
    'python-ldap': ldap,
    'django-auth-ldap': { ...ldap, why: 'installs python-ldap, which is compiled against OpenLDAP and SASL' },
    kerberos,
    pykerberos: kerberos,
    gssapi: kerberos,
    'python-gssapi': kerberos,
    'requests-kerberos': { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos' },
    'requests-gssapi': { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos' },
    pyspnego: { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos', extras: ['kerberos'] },
    pymongo: { ...kerberos, why: 'installs pykerberos, which is compiled against Kerberos', extras: ['gssapi'] },
    sasl: { why: 'is compiled against SASL', build: ['c++-compiler'], both: ['sasl'] },
    xmlsec: {
        why: 'is compiled against xmlsec before version 1.3.14',
        build: ['compiler', 'pkg-config'],
        both: ['xml2', 'xmlsec'],
        below: '1.3.14'
    },
    pysaml2: xmlsecProgram,
    djangosaml2: xmlsecProgram,
    m2crypto: { why: 'is compiled against OpenSSL', build: ['compiler', 'swig'], both: ['ssl'] },
    pysodium: { why: 'loads libsodium', run: ['sodium'] },
    libnacl: { why: 'loads libsodium', run: ['sodium'] },
    'python-gnupg': { why: 'runs GnuPG', run: ['gnupg'] },
    gpg: { why: 'is compiled against GPGME', build: ['compiler', 'swig'], both: ['gpgme'] },
    pycairo,
    rlpycairo: bringsPycairo,
    svglib: { ...bringsPycairo, from: '1.6' },
    xhtml2pdf: bringsPycairo,
    cairosvg: cairo,
    cairocffi: cairo,
    weasyprint: pango,
    'django-weasyprint': pango,
    'flask-weasyprint': pango,
    'mkdocs-with-pdf': pango,
    'mkdocs-material': { ...cairo, extras: ['imaging'] },
    pygobject: {
        why: 'is compiled against GObject',
        build: ['compiler', 'pkg-config'],
        both: ['cairo', 'glib', 'gobject-introspection']
    },
    wand: { why: "loads ImageMagick's library", run: ['magickwand'] },
    pyvips: { why: 'loads libvips', run: ['vips'], notExtras: ['binary'], notBeside: ['pyvips-binary'] },
    'pillow-simd': {
        why: 'has no wheels and is compiled',
        build: ['compiler'],
        both: ['freetype', 'jpeg', 'lcms', 'tiff', 'webp', 'zlib']
    },
    pyheif: { why: 'is compiled against libheif', build: ['compiler'], both: ['ffi', 'heif'] },
    'opencv-python': opencv,
    'opencv-contrib-python': opencv,
    ultralytics: bringsOpencv,
    deepface: bringsOpencv,
    mediapipe: bringsOpencv,
    paddleocr: bringsOpencv,
    supervision: bringsOpencv,
    'retina-face': bringsOpencv,
    imgaug: bringsOpencv,
    insightface: [bringsOpencv, compiledPlusPlus],
    open3d: [opengl, { why: 'loads libgomp', run: ['gomp'] }],
    pyvista: opengl,
    vtk: opengl,
    pyside6: opengl,
    pyqt5: opengl,
    pyqt6: opengl,
    pyzbar: { why: 'loads ZBar', run: ['zbar'] },
    pylibdmtx: { why: 'loads libdmtx', run: ['dmtx'] },
    graphviz,
    pydot: graphviz,
    pydotplus: graphviz,
    diagrams: graphviz,
    pygraphviz: {
        why: 'is compiled against Graphviz before version 2',
        build: ['compiler', 'pkg-config'],
        both: ['graphviz'],
        below: '2'
    },
    pyexiftool: { why: 'runs ExifTool', run: ['exiftool'] },
    'python-magic': magic,
    'file-magic': magic,
    unstructured: [
        magic,
        {
            why: 'reads PDFs with Poppler and Tesseract',
            run: ['poppler', 'tesseract'],
            extras: ['pdf', 'all-docs', 'local-inference']
        }
    ],
    pytesseract: tesseract,
    tesserocr: tesseract,
    ocrmypdf: { why: 'runs Tesseract and Ghostscript', run: ['ghostscript', 'tesseract'] },
    pdf2image: native_table_poppler,
    pdftotext: { why: 'is compiled against Poppler', build: ['c++-compiler', 'pkg-config'], both: ['poppler-cpp'] },
    'python-poppler': {
        why: 'is compiled against Poppler',
        build: ['c++-compiler', 'cmake', 'pkg-config'],
        both: ['poppler-cpp']
    },
    'camelot-py': { why: 'loads Ghostscript', run: ['ghostscript'] },
    pdfkit: wkhtmltopdf,
    imgkit: wkhtmltopdf,
    'django-wkhtmltopdf': wkhtmltopdf,
    pypandoc: { why: 'runs pandoc', run: ['pandoc'], notBeside: ['pypandoc-binary'] },
    pylatex: { why: 'runs LaTeX', run: ['latex'] },
    unoconv: { why: 'runs LibreOffice', run: ['libreoffice'] },
    unoserver: { why: 'runs LibreOffice', run: ['libreoffice'] },
    patool: { why: 'runs 7-Zip', run: ['7zip'] },
    rarfile: { why: 'runs unrar', run: ['unrar'] },
    'libarchive-c': { why: 'loads libarchive', run: ['archive'] },
    playwright: ownChrome,
    patchright: ownChrome,
    'scrapy-playwright': ownChrome,
    crawl4ai: ownChrome,
    pyppeteer: ownChrome,
    'undetected-chromedriver': chrome,
    'webdriver-manager': chrome,
    'chromedriver-autoinstaller': chrome,
    'chromedriver-binary': chrome,
    'chromedriver-py': chrome,
    nodriver: chrome,
    drissionpage: chrome,
    html2image: chrome,
    kaleido: { ...chrome, from: '1' },
    pydub: native_table_ffmpeg,
    moviepy: native_table_ffmpeg,
    'ffmpeg-python': native_table_ffmpeg,
    'python-ffmpeg': native_table_ffmpeg,
    ffmpy: native_table_ffmpeg,
    'ffmpeg-normalize': native_table_ffmpeg,
    'yt-dlp': native_table_ffmpeg,
    'youtube-dl': native_table_ffmpeg,
    'openai-whisper': native_table_ffmpeg,
    whisperx: native_table_ffmpeg,
    'discord-py': voice,
    'py-cord': voice,
    nextcord: voice,
    disnake: voice,
    soundfile: { why: 'loads libsndfile before version 0.12', run: ['sndfile'], below: '0.12' },
    sounddevice: { why: 'loads PortAudio', run: ['portaudio'] },
    pyaudio: { why: 'is compiled against PortAudio', build: ['compiler'], both: ['portaudio'] },
    pyttsx3: { why: 'loads eSpeak', run: ['espeak'] },
    pyacoustid: { why: 'runs fpcalc', run: ['chromaprint'] },
    webrtcvad: python_native_table_compiled,
    lightgbm: { why: 'loads libgomp', run: ['gomp'] },
    xgboost: { why: 'loads libgomp', run: ['gomp'] },
    'llama-cpp-python': { ...dlib, run: ['gomp'] },
    dlib,
    'face-recognition': { ...dlib, why: 'installs dlib, which has no wheels and is compiled with CMake' },
    fasttext: compiledPlusPlus,
    hnswlib: compiledPlusPlus,
    annoy: compiledPlusPlus,
    pycld2: compiledPlusPlus,
    cchardet: compiledPlusPlus,
    'scikit-sparse': { why: 'is compiled against SuiteSparse', build: ['c++-compiler'], both: ['suitesparse'] },
    rpy2: { why: 'is compiled against R', build: ['compiler'], both: ['r'] },
    gdal: { why: 'is compiled against GDAL', build: ['c++-compiler'], both: ['gdal'] },
    pygdal: { why: 'is compiled against GDAL', build: ['c++-compiler'], both: ['gdal'] },
    'djangorestframework-gis': geodjango,
    pyicu: { why: 'is compiled against ICU', build: ['c++-compiler', 'pkg-config'], both: ['icu'] },
    pyenchant: { why: 'loads Enchant', run: ['enchant'] },
    cyhunspell: { why: 'is compiled against Hunspell', build: ['c++-compiler'], both: ['hunspell'] },
    'mecab-python3': { why: 'wants a dictionary', run: ['mecab'], notBeside: ['ipadic', 'unidic', 'unidic-lite'] },
    'natto-py': { why: 'loads MeCab', run: ['mecab'] },
    misaka: python_native_table_compiled,
    jpype1: java,
    pyspark: java,
    konlpy: java,
    h2o: java,
    tika: java,
    'tabula-py': java,
    'language-tool-python': java,
    gitpython: git,
    pydriller: git,
    copier: git,
    'dbus-python': { why: 'is compiled against D-Bus', build: ['compiler', 'pkg-config'], both: ['dbus', 'glib'] },
    'systemd-python': { why: 'is compiled against libsystemd', build: ['compiler', 'pkg-config'], both: ['systemd'] },
    pycups: { why: 'is compiled against CUPS', build: ['compiler'], both: ['cups'] },
    fusepy: { why: 'loads FUSE', run: ['fuse'] },
    'python-augeas': { why: 'loads Augeas', run: ['augeas'] },
    pyusb: { why: 'loads libusb', run: ['usb'] },
    pybluez: { why: 'is compiled against BlueZ', build: ['compiler'], both: ['bluetooth'] },
    evdev: python_native_table_compiled,
    pynput: { ...python_native_table_compiled, why: 'installs evdev, which is compiled' },
    'rpi-gpio': python_native_table_compiled,
    spidev: python_native_table_compiled
};
const sourceTable = {
    cffi: { both: ['ffi'] },
    'confluent-kafka': { both: ['rdkafka'] },
    cryptography: { build: ['rust', 'pkg-config'], both: ['ssl'] },
    h5py: { build: ['pkg-config'], both: ['hdf5'] },
    lxml: { both: ['xml2', 'xslt'] },
    matplotlib: { build: ['c++-compiler', 'pkg-config'], both: ['freetype', 'png'] },
    orjson: { build: ['rust'] },
    pillow: { both: ['freetype', 'jpeg', 'lcms', 'tiff', 'webp', 'zlib'] },
    'psycopg2-binary': { both: ['libpq'] },
    'pydantic-core': { build: ['rust'] },
    pymssql: { both: ['freetds'] },
    pyodbc: { build: ['c++-compiler'], both: ['odbc'] },
    pyyaml: { both: ['yaml'] },
    scipy: { build: ['fortran-compiler', 'pkg-config'], both: ['blas', 'lapack'] },
    shapely: { both: ['geos'] },
    uvloop: { build: ['autotools'] },
    xmlsec: { build: ['pkg-config'], both: ['xml2', 'xmlsec'] }
};

;// CONCATENATED MODULE: ./src/providers/python/wheels.ts

const lines = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15'];
const firstWheels = {
    aiohttp: ['3.7.0', '3.8.0', '3.8.3', '3.9.0', '3.10.5', '3.13.0', '3.14.4'],
    asyncpg: ['0.22.0', '0.24.0', '0.27.0', '0.29.0', '0.30.0', '0.31.0', '0.32.0'],
    catboost: ['0.24.4', '1.0.1', '1.2', '1.2.3', '1.2.8', '1.2.9'],
    cffi: ['1.14.3', '1.15.0', '1.15.1', '1.16.0', '1.17.0', '2.0.0', '2.1.0'],
    'confluent-kafka': ['1.6.0', '1.9.0', '2.0.2', '2.3.0', '2.6.0', '2.12.1'],
    'faiss-cpu': ['1.6.4', '1.7.1', '1.7.3', '1.8.0', '1.9.0', '1.12.0', '1.13.0'],
    frozenlist: ['1.1.0', '1.2.0', '1.3.3', '1.4.1', '1.5.0', '1.8.0'],
    gensim: ['4.1.0', '4.2.0', '4.3.0', '4.3.3', '4.4.0'],
    gevent: ['20.6.1', '21.12.0', '22.10.1', '23.7.0', '24.10.1', '25.8.1', '26.5.0'],
    greenlet: ['0.4.17', '1.1.0', '1.1.3', '3.0.0', '3.1.0', '3.2.3', '3.5.1'],
    grpcio: ['1.33.1', '1.41.0', '1.49.1', '1.59.0', '1.66.2', '1.75.1', '1.84.0'],
    h5py: ['3.0.0', '3.6.0', '3.8.0', '3.10.0', '3.12.1', '3.15.0'],
    httptools: ['0.1.2', '0.3.0', '0.5.0', '0.6.1', '0.6.2', '0.7.1', '0.9.0'],
    lxml: ['4.5.2', '4.6.3', '4.9.1', '4.9.3', '5.3.0', '6.0.1', '6.1.2'],
    matplotlib: ['3.3.3', '3.5.0', '3.6.0', '3.7.3', '3.9.2', '3.10.5', '3.11.2'],
    mediapipe: ['0.10.5', '0.10.5', '0.10.5', '0.10.13', '0.10.30', '0.10.30', '0.10.30'],
    multidict: ['5.0.0', '5.2.0', '6.0.3', '6.0.5', '6.1.0', '6.7.0', '6.8.0'],
    numba: ['0.53.0', '0.55.0', '0.57.0', '0.59.0', '0.61.0', '0.63.0', '0.68.0'],
    numpy: ['1.19.3', '1.21.2', '1.23.2', '1.26.0', '2.1.0', '2.3.2', '2.5.2'],
    onnxruntime: ['1.7.0', '1.12.0', '1.15.0', '1.17.0', '1.20.0', '1.24.1'],
    orjson: ['2.2.0', '3.4.7', '3.7.7', '3.9.3', '3.10.7', '3.11.1', '3.12.0'],
    pandas: ['1.1.3', '1.3.3', '1.5.0', '2.1.1', '2.2.3', '2.3.3', '3.0.6'],
    pillow: ['8.0.0', '8.3.2', '9.2.0', '10.0.0', '10.4.0', '11.3.0', '12.3.0'],
    'psycopg-binary': ['3.0', '3.0', '3.1.4', '3.1.12', '3.2.2', '3.2.10', '3.3.6'],
    'psycopg2-binary': ['2.8.6', '2.9.1', '2.9.5', '2.9.9', '2.9.10', '2.9.11', '2.9.13'],
    pyarrow: ['3.0.0', '6.0.0', '10.0.1', '14.0.0', '18.0.0', '22.0.0', '26.0.0'],
    'pydantic-core': ['0.1.0', '0.1.0', '0.7.0', '2.1.2', '2.20.0', '2.35.0', '2.48.0'],
    pymssql: ['2.1.5', '2.2.4', '2.2.6', '2.2.10', '2.3.1', '2.3.8', '2.4.1'],
    pyodbc: ['4.0.34', '4.0.34', '4.0.35', '5.0.0', '5.2.0', '5.3.0', '5.4.0'],
    pyyaml: ['5.4', '6.0', '6.0', '6.0.1', '6.0.2', '6.0.3'],
    ray: ['1.4.1', '1.13.0', '2.3.0', '2.31.0', '2.45.0', '2.55.0'],
    'scikit-image': ['0.18.0', '0.19.0', '0.20.0', '0.22.0', '0.25.0', '0.26.0'],
    'scikit-learn': ['0.24.0', '1.0.2', '1.1.3', '1.3.1', '1.5.2', '1.7.2', '1.9.1'],
    scipy: ['1.5.4', '1.7.2', '1.9.2', '1.11.2', '1.14.1', '1.16.1', '1.18.1'],
    sentencepiece: ['0.1.94', '0.1.96', '0.1.98', '0.2.0', '0.2.1', '0.2.1', '0.2.3'],
    shapely: ['1.7.1', '1.8.0', '1.8.5', '2.0.2', '2.0.6', '2.1.2', '2.2.0'],
    spacy: ['2.3.3', '2.3.8', '2.3.8', '3.7.0', '3.8.7', '3.8.10', '3.8.17'],
    statsmodels: ['0.12.1', '0.13.1', '0.13.3', '0.14.0', '0.14.3', '0.14.5', '0.15.0'],
    tensorflow: ['2.5.0', '2.8.0', '2.12.0', '2.16.1', '2.20.0'],
    'tensorflow-cpu': ['2.5.0', '2.8.0', '2.12.0', '2.16.1', '2.20.0'],
    tiktoken: ['0.1.1', '0.1.1', '0.1.1', '0.5.2', '0.8.0', '0.12.0', '0.14.0'],
    tokenizers: ['0.9.4', '0.11.5', '0.13.2', '0.14.0', '0.15.1', '0.21.0', '0.21.0'],
    torch: ['1.7.1', '1.11.0', '1.13.0', '2.2.0', '2.5.0', '2.9.0', '2.15.0'],
    torchvision: ['0.8.2', '0.12.0', '0.15.1', '0.17.0', '0.21.0', '0.24.0'],
    uvloop: ['0.15.2', '0.16.0', '0.17.0', '0.18.0', '0.21.0', '0.22.1', '0.23.0'],
    xmlsec: ['1.3.14', '1.3.14', '1.3.14', '1.3.14', '1.3.16', '1.3.17'],
    yarl: ['1.6.1', '1.7.0', '1.8.2', '1.9.3', '1.9.7', '1.21.0', '1.25.1']
};
const firstSupported = {
    django: ['2.2', '3.2', '4.1', '4.2', '5.1', '5.2.8', '6.1'],
    flask: ['0', '0', '0', '0', '0', '2.3', '2.3'],
    pydantic: ['0', '0', '1.10', '2.1', '2.8', '2.12'],
    werkzeug: ['0', '0', '0', '0', '0', '2.3', '2.3']
};
function wheelsUpTo(name, version) {
    return newestLine(firstWheels, name, version);
}
function dependencyAdvice(dependencies) {
    const limits = dependencies.flatMap(({ name, version, evidence }) => {
        const wheels = wheelsUpTo(name, version);
        const line = wheels ?? (version === undefined ? undefined : newestLine(firstSupported, name, version));
        if (line === undefined || line === lines.at(-1))
            return [];
        const label = version === undefined ? name : `${name} ${version}`;
        const because = wheels ? `${label} has wheels up to Python ${line}` : `${label} supports Python up to ${line}`;
        return [{ line, evidence: { ...evidence, because } }];
    });
    return limits
        .map(({ line, evidence }) => ({ evidence, next: (0,releases_versions/* parseTriple */.I$)(lineAfter(line)) }))
        .sort((a, b) => (0,releases_versions/* compareTriples */.t2)(a.next, b.next))
        .map(({ evidence, next }) => ({
        rank: 'advice',
        evidence,
        request: { text: `<${next[0]}.${next[1]}`, versions: (0,releases_versions/* below */.Gz)(next) }
    }));
}
function newestLine(table, name, version) {
    const first = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!first)
        return undefined;
    const wanted = version === undefined ? undefined : (0,releases_versions/* parseTriple */.I$)(version);
    const count = first.findLastIndex((known) => wanted === undefined || (0,releases_versions/* compareTriples */.t2)(wanted, (0,releases_versions/* parseTriple */.I$)(known)) >= 0);
    return count < 0 ? '3.8' : lines[count];
}
function lineAfter(line) {
    const [major = 0, minor = 0] = line.split('.').map(Number);
    return `${major}.${minor + 1}`;
}

;// CONCATENATED MODULE: ./src/providers/python/natives.ts




function natives_nativeNeeds(dependencies, python) {
    const names = new Set(dependencies.map(({ name }) => name));
    return dependencies.flatMap((dependency) => {
        const rows = [
            ...rowsOf(dependency).filter((row) => natives_applies(row, dependency, names)),
            ...compiledRows(dependency, python)
        ];
        return rows.flatMap((row) => natives_needsOf(row, dependency));
    });
}
function rowsOf({ name }) {
    const found = Object.hasOwn(native_table_nativeTable, name) ? native_table_nativeTable[name] : undefined;
    return found === undefined ? [] : 'why' in found ? [found] : found;
}
function natives_applies(row, { extras, version }, names) {
    if (row.extras && !row.extras.some((extra) => extras.includes(extra)))
        return false;
    if (row.notExtras?.some((extra) => extras.includes(extra)))
        return false;
    if (row.notBeside?.some((name) => names.has(name)))
        return false;
    if (row.below !== undefined && (version === undefined || !natives_isBelow(version, row.below)))
        return false;
    return row.from === undefined || version === undefined || !natives_isBelow(version, row.from);
}
function compiledRows({ name, version, source }, python) {
    const own = Object.hasOwn(sourceTable, name) ? sourceTable[name] : undefined;
    const wheels = wheelsUpTo(name, version);
    const missing = python !== undefined && wheels !== undefined && natives_isBelow(wheels, natives_lineOf(python));
    if (!missing && !(source && (own ?? wheels)))
        return [];
    const label = version === undefined ? '' : `${version} `;
    const why = missing
        ? `${label}has no wheel for Python ${natives_lineOf(python)} and is compiled`
        : `${label}is built from source`;
    return [{ why, ...own, build: ['compiler', 'c++-compiler', ...(own?.build ?? [])] }];
}
function natives_needsOf({ why, build = [], run = [], both = [] }, dependency) {
    const reason = { because: `${dependency.name} ${why}`, ...(0,explain.at)(dependency.evidence) };
    const all = [
        [build, 'build'],
        [run, 'run'],
        [both, 'both']
    ];
    return all.flatMap(([names, part]) => names.map((name) => ({ value: { name, for: part }, reason })));
}
function natives_lineOf(python) {
    return python.split('.').slice(0, 2).join('.');
}
function natives_isBelow(version, limit) {
    return (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(version), (0,releases_versions/* parseTriple */.I$)(limit)) < 0;
}

;// CONCATENATED MODULE: ./src/providers/python/releases.ts
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

;// CONCATENATED MODULE: ./src/providers/python/start-choices.ts




const start_choices_most = 6;
async function startChoices(facts) {
    const { scripts } = await consoleScripts(facts);
    const files = [];
    for (const file of await facts.code.containing(/__main__/))
        if (!file.includes('/') && file !== 'manage.py' && hasMain(await facts.code.lines(file)))
            files.push(scriptCommand(file));
    return [...scripts.map(({ name }) => name), ...files];
}
function whichStarts({ because, file, line }, choices) {
    const listed = choices.slice(0, start_choices_most).join(', ');
    const more = choices.length > start_choices_most ? ` and ${choices.length - start_choices_most} more` : '';
    return new errors/* UserError */.yo({
        what: `Python was found (${because}), but nothing says how the app starts`,
        ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
        fix: `Say it with start-cmd (--start-cmd on the command line), or a line "web: …" in a Procfile; it could be one of: ${listed}${more}`
    });
}
async function unreadRequirements({ app }) {
    const aside = /(?:^|\/)(?:\.[^/]*|tests?|docs?|examples?|samples?|vendor|node_modules)\//i;
    const file = (await app.find('requirements.txt')).find((path) => !aside.test(path));
    if (file === undefined)
        return [];
    return [
        {
            code: 'requirements-unread',
            message: `Nothing is installed: no manifest is in the app's folder, and ${file} may be meant for something else`,
            file,
            fix: `Say install-cmd: pip install -r ${file}`
        }
    ];
}

;// CONCATENATED MODULE: ./src/providers/python/interpreter-names.ts



const cpython = /^(?:c?python\s*[-@=]{0,2}\s*|v)?(\d[\w.*+-]*?)(t|\+freethreaded)?(?:-(?:linux|macos|windows|darwin)[\w-]*|\/envs\/.*)?$/i;
const range = /^[<>=!~^]/;
const interpreter_names_others = {
    PyPy: /^pypy/i,
    GraalPy: /^graalpy/i,
    Conda: /^(?:ana|mini)(?:conda|forge)|^mambaforge|^micromamba/i,
    'another implementation of Python': /^(?:jython|ironpython|stackless|micropython|pyston|cinder|activepython|nogil)/i
};
function readName(text, evidence) {
    if (text === 'system')
        return { warnings: [] };
    const other = Object.entries(interpreter_names_others).find(([, pattern]) => pattern.test(text));
    if (other)
        throw (0,explain/* unusable */._P)(pythonReleases, evidence, `${evidence.because}, which is ${other[0]}; Boxcar runs CPython only`);
    const [, version, freeThreaded] = cpython.exec(text) ?? [];
    const request = parseRequest(range.test(text) ? text : (version ?? ''), pin);
    if (request)
        return {
            request: { ...request, text: version ?? text },
            warnings: freeThreaded ? [gilWarning(request, evidence)] : []
        };
    if (/^\W*\d/.test(text))
        throw (0,explain/* unusable */._P)(pythonReleases, evidence, `${evidence.because}, which is no version of Python`);
    return {
        warnings: [
            {
                code: 'version-unreadable',
                message: `${evidence.because}: that is the name of an environment, not a version of Python, so it is passed over`,
                ...(0,explain.at)(evidence),
                fix: 'Write a version such as 3.13 there'
            }
        ]
    };
}
function readNames(text, said, file) {
    const names = text.split('\n').flatMap((row, index) => {
        const content = row.replace(/#.*/, '').trim();
        const words = range.test(content) || /^c?python\s/i.test(content) ? [content] : content.split(/\s+/);
        return words
            .filter((word) => word !== '')
            .map(shortened)
            .map((name) => ({ name, evidence: { because: said(name), file, line: index + 1 } }));
    });
    const ours = names.filter(({ name }) => !Object.values(interpreter_names_others).some((pattern) => pattern.test(name)));
    const readings = [];
    for (const { name, evidence } of ours.length > 0 ? ours : names) {
        const reading = readName(name, evidence);
        readings.push({ ...reading, evidence });
        if (reading.request)
            break;
    }
    return readings;
}
function gilWarning(request, evidence) {
    return {
        code: 'runtime-variant',
        message: `${evidence.because}: there is no official image of the free-threaded build, so Python ${request.text} with the global interpreter lock is used`,
        ...(0,explain.at)(evidence)
    };
}

;// CONCATENATED MODULE: ./src/providers/python/versions.ts







const lookedFor = [
    '`NIXPACKS_PYTHON_VERSION`',
    '`.python-version`',
    '`runtime.txt`',
    '`Pipfile`',
    '`.tool-versions`',
    '`mise.toml`',
    '`pyproject.toml`',
    '`setup.cfg`',
    '`setup.py`',
    '`environment.yml`',
    'the lockfile'
];
const manifestKeys = [
    { file: 'Pipfile', keys: ['requires', 'python_full_version'], dialect: pin },
    { file: 'Pipfile', keys: ['requires', 'python_version'], dialect: pin },
    { file: 'pyproject.toml', keys: ['project', 'requires-python'], dialect: pep440 },
    { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python'], dialect: poetry },
    { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python', 'version'], dialect: poetry },
    { file: 'pyproject.toml', keys: ['tool', 'pixi', 'dependencies', 'python'], dialect: pin },
    { file: 'setup.cfg', keys: ['options', 'python_requires'], dialect: pep440 }
];
const condaLine = /^\s*-\s*["']?(?:[\w-]+::)?(python)\s*([=<>!~]+[^#"']*)/;
const scannedManifests = [
    { file: 'setup.py', line: /^[^#]*\b(python_requires)\s*=\s*(?:\(\s*)?["']([^"']+)["']/, dialect: pep440 },
    { file: 'environment.yml', line: condaLine, dialect: pin },
    { file: 'environment.yaml', line: condaLine, dialect: pin }
];
const lockfiles = [
    { file: 'uv.lock', line: /^(requires-python) = "(.+)"/, until: /^\[\[package/, dialect: pep440 },
    { file: 'poetry.lock', line: /^(python-versions) = "(.+)"/, after: /^\[metadata\]/, dialect: poetry },
    { file: 'pdm.lock', line: /^(requires_python) = "(.+)"/, until: /^\[\[package/, dialect: pep440 },
    { file: 'Pipfile.lock', line: /^\s*"(python_(?:full_)?version)": "(.+)"/, until: /^\s*"default"/, dialect: pin }
];
async function pythonVersion(app, hints, scope = {}) {
    const find = finder(app, scope.folders ?? [''], scope.unused ?? []);
    const manifests = [...(await versions_keyed(app, find)), ...(await scanned(app, find, scannedManifests, 'manifest'))];
    const locks = manifests.length > 0 ? [] : await scanned(app, find, lockfiles, 'lockfile');
    const readings = [...versions_setting(hints), ...(await versions_pins(app, scope.folders ?? [''])), ...manifests, ...locks];
    const sources = readings.flatMap(({ source }) => (source ? [source] : []));
    const decision = decideVersion(pythonReleases, [...sources, ...(scope.advice ?? [])], lookedFor);
    return { ...decision, warnings: [...readings.flatMap(({ warnings }) => warnings), ...decision.warnings] };
}
const versionFiles = ['.python-version', 'runtime.txt', '.tool-versions', ...miseFiles];
async function versions_pins(app, folders) {
    const own = await pinsIn(app, folders);
    const above = app.folder.split('/').map((_, index, steps) => steps.slice(0, steps.length - 1 - index).join('/'));
    for (const [index, folder] of (app.folder === '' ? [] : above).entries()) {
        if (own.some(({ source }) => source))
            break;
        const found = await pinsIn(folder === '' ? app.whole() : app.whole().below(folder), ['']);
        if (found.length > 0)
            return [...own, ...found.map((reading) => seenFrom('../'.repeat(index + 1), reading))];
    }
    return own;
}
async function pinsIn(app, folders) {
    const find = finder(app, folders, []);
    return [
        ...(await versions_names(app, find, '.python-version')),
        ...(await versions_names(app, find, 'runtime.txt')),
        ...(await tools(app, folders))
    ];
}
function seenFrom(up, { source, warnings }) {
    const moved = (at) => at.file === undefined ? at : { ...at, file: `${up}${at.file}` };
    return {
        warnings: warnings.map(moved),
        ...(source && { source: { ...source, evidence: moved(source.evidence) } })
    };
}
function finder(app, folders, unused) {
    return async (file) => {
        if (unused.includes(file))
            return undefined;
        for (const path of folders.map((folder) => (0,paths/* join */.fj)(folder, file)))
            if (await app.has(path))
                return path;
        return undefined;
    };
}
function versions_setting({ settings }) {
    const given = settings['PYTHON_VERSION'];
    if (!given)
        return [];
    const evidence = { ...given.source, because: `${given.source.because} says ${given.value}` };
    return [versions_sourceOf('setting', readName(given.value.trim(), evidence), evidence)];
}
async function versions_names(app, find, name) {
    const file = await find(name);
    const text = file && (await app.read(file));
    if (!text)
        return [];
    const said = (version) => `\`${name}\` says ${version}`;
    return readNames(text, said, file).map(({ evidence, ...reading }) => versions_sourceOf('pin-file', reading, evidence));
}
async function tools(app, folders) {
    const stated = await toolFileStatements(app, folders, ['python']);
    return stated.map(({ rank, text, request, evidence }) => versions_sourceOf(rank, request ? { request, warnings: [] } : readName(text, evidence), evidence));
}
function versions_sourceOf(rank, { request, warnings }, evidence) {
    return { warnings, ...(request ? { source: { rank, request, evidence } } : {}) };
}
async function versions_keyed(app, find) {
    const readings = manifestKeys.map(async ({ file, keys, dialect }) => {
        const path = await find(file);
        const manifest = path && (await app.manifest(path));
        const text = manifest ? manifest.text(...keys) : undefined;
        if (!manifest || !text)
            return [];
        return versions_range('manifest', text, dialect, keys.at(-1) === 'version' ? 'python' : (keys.at(-1) ?? ''), path, manifest.line(...keys));
    });
    return (await Promise.all(readings)).flat();
}
async function scanned(app, find, patterns, rank) {
    const readings = patterns.map(async ({ file, line: pattern, after, until, dialect }) => {
        const path = await find(file);
        if (!path)
            return [];
        let number = 0;
        let counts = !after;
        for await (const line of app.lines(path)) {
            number++;
            if (until?.test(line))
                break;
            counts ||= after?.test(line) ?? false;
            const [, key, text] = (counts && pattern.exec(line)) || [];
            if (key && text)
                return versions_range(rank, text, dialect, key, path, number);
        }
        return [];
    });
    return (await Promise.all(readings)).flat();
}
function versions_range(rank, text, dialect, key, file, line) {
    const written = shortened(text.trim());
    const evidence = { because: `\`${key}\` is ${written}`, file, ...(line ? { line } : {}) };
    const request = parseRequest(written.replace(/^(=+[\d.]+)=.*/, '$1'), dialect);
    if (!request)
        throw (0,explain/* unusable */._P)(pythonReleases, evidence, `${evidence.because}, which is no version of Python`);
    return [{ source: { rank, request, evidence }, warnings: [] }];
}

;// CONCATENATED MODULE: ./src/providers/python/index.ts




















const condaFiles = ['environment.yml', 'environment.yaml'];
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
        ...['start.py', 'hello.py', 'api.py', 'worker.py', 'web.py', 'index.py', 'requirements.in', ...condaFiles],
        ...requirementNames.filter((name) => name.includes('/'))
    ],
    settings: [
        'PYTHON_VERSION',
        'PYTHON_PACKAGE_MANAGER',
        'POETRY_VERSION',
        'PDM_VERSION',
        'UV_VERSION',
        'PIPENV_VERSION'
    ],
    runtimes: { python: pythonRuntime },
    tools: pythonTools,
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
    errorHints: python_error_hints_errorHints,
    workspaces: [uvWorkspace],
    inherited: versionFiles,
    imageCommand: imageCommand,
    advice: notebookAdvice,
    detect: python_detect,
    plan: python_plan
};
async function python_detect(app, hints) {
    const analysis = await python_analyse_analyse(app, hints);
    const conda = analysis ? undefined : await condaFile(app);
    if (conda !== undefined)
        return { strength: contract/* strength */.q.builds, because: { because: `${conda} is there`, file: conda } };
    if (!analysis)
        return undefined;
    const { service, manifests, sure } = analysis;
    const because = service?.start.reason ?? manifests.found ?? { because: 'Python files are there' };
    const procfile = Object.values(hints.procfile).find(({ value }) => /\b(?:python3?|gunicorn|uvicorn|celery|daphne)\b/.test(value));
    if (!service && !procfile)
        return { strength: contract/* strength */.q.builds, because, data: analysis };
    return {
        strength: sure || procfile ? contract/* strength */.q.serves : manifests.found ? contract/* strength */.q.starts : contract/* strength */.q.guess,
        because: sure || !procfile ? because : procfile.source,
        ...(service?.consumes && { consumes: service.consumes }),
        data: analysis
    };
}
async function python_plan(app, hints, finding) {
    const analysis = finding.data ?? (await python_analyse_analyse(app, hints));
    await refuseTemplate(app);
    const conda = analysis?.manifests.manager === 'none' || !analysis ? await condaFile(app) : undefined;
    if (conda !== undefined && !hints.replaced['install'])
        throw condaOnly(conda);
    if (!analysis)
        throw new errors/* UserError */.yo({ what: 'Nothing of Python was found here', fix: 'Check the context folder' });
    const { manifests, service, facts } = analysis;
    const notebooks = service || hints.startCmd || (await packaging_isPackage(facts)) ? undefined : await notebookAdvice(app);
    if (notebooks !== undefined)
        throw onlyNotebooks(manifests.why, notebooks);
    const choices = service || hints.startCmd || Object.keys(hints.procfile).length > 0 ? [] : await startChoices(facts);
    if (choices.length > 0)
        throw whichStarts(manifests.why, choices);
    const dependencies = [...facts.dependencies.values()];
    const advice = dependencyAdvice(dependencies);
    const version = await pythonVersion(app, hints, {
        folders: manifests.folders,
        unused: unusedManifests(manifests.manager),
        advice
    });
    const { adds, warnings } = hints.startCmd
        ? missingServers(hints.startCmd, facts.dependencies)
        : { adds: service?.adds ?? [], warnings: [] };
    const servers = adds.map(({ value, reason }) => ({
        value: `pip install ${pinnedRequirement(value, version.version.value)}`,
        reason
    }));
    const installation = install(manifests.manager, manifests.input(analysis.installed));
    const gdal = gdalBindings(facts.dependencies, manifests.manager, version.suites[0]);
    const browsers = await browsers_browsersOf(facts);
    const around = { first: gdal.first, last: [...servers, ...browsers.cmds] };
    return {
        ...(service && { kind: service.kind }),
        ...(manifests.workspaceFolder && { folder: manifests.workspaceFolder }),
        variables: { ...alwaysSet, ...service?.variables, ...analysis.variables, ...browsers.variables },
        phases: python_phasesOf(analysis, installation, around, version.version),
        start: python_startOf(analysis, browsers.files),
        needs: [
            ...natives_nativeNeeds(dependencies, version.version.value),
            ...(service?.needs ?? []),
            ...manifests.needs,
            ...browsers.needs
        ],
        warnings: [
            ...manifests.warnings,
            ...version.warnings,
            ...analysis.warnings,
            ...serverWarnings(service?.warnings, hints),
            ...warnings,
            ...gdal.warnings,
            ...(manifests.found || hints.replaced['install'] ? [] : await unreadRequirements(facts)),
            ...browsers.warnings
        ]
    };
}
function unusedManifests(manager) {
    return manager === 'pipenv' || manager === 'pip' || manager === 'none' ? [] : ['Pipfile', 'Pipfile.lock'];
}
async function refuseTemplate(app) {
    for (const file of ['manage.py', 'Procfile']) {
        const rows = ((await app.read(file)) ?? '').split('\n');
        const at = rows.findIndex((row) => /\{\{ ?project_name ?\}\}/.test(row));
        if (at === -1)
            continue;
        throw new errors/* UserError */.yo({
            what: 'This repository is a template: Django puts the name of a project into it',
            where: { file, line: at + 1 },
            fix: 'Make a project of it with django-admin startproject --template, and build that'
        });
    }
}
async function condaFile(app) {
    for (const file of condaFiles)
        if (await app.has(file))
            return file;
    return undefined;
}
function condaOnly(file) {
    return new errors/* UserError */.yo({
        what: `${file} describes an environment for Conda, which Boxcar does not make, and nothing else says what to install`,
        where: { file },
        fix: 'Write the packages from PyPI that the app needs into requirements.txt (or pyproject.toml), or say how to install with install-cmd'
    });
}
function onlyNotebooks({ because, file, line }, fix) {
    return new errors/* UserError */.yo({
        what: `Python was found (${because}), but there are only notebooks, and nothing says how the app starts`,
        ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
        fix
    });
}
const alwaysSet = {
    PYTHONUNBUFFERED: (0,draft/* reasoned */.u)('1', 'Log lines come out as they are written')
};
function serverWarnings(warnings = [], hints) {
    return hints.startCmd ? warnings.filter(({ code }) => code !== 'server-added') : warnings;
}
function python_phasesOf({ manifests, service }, installation, { first, last }, version) {
    const tools = installation.tools?.map((id) => [id, toolVersion(id, version.value, manifests.toolVersions[id], manifests.why)]);
    const cmds = [...first, ...installation.cmds, ...last];
    const build = [...installation.build, ...(service?.build ?? [])];
    const order = (on) => [{ value: on, reason: manifests.why }];
    const setup = {
        runtimes: { python: version },
        ...(tools && { tools: Object.fromEntries(tools) }),
        variables: { ...environment.variables, ...installation.variables },
        cmds: environment.cmds,
        paths: environment.paths
    };
    const needsSources = installation.onlyIncludeFiles === undefined;
    return {
        setup,
        install: {
            dependsOn: order('setup'),
            ...(!needsSources && { onlyIncludeFiles: installation.onlyIncludeFiles }),
            ...(manifests.secrets.length > 0 && { secrets: manifests.secrets }),
            cmds,
            cacheDirectories: withPipCache(installation, [...first, ...last])
        },
        ...(build.length > 0 && {
            build: {
                dependsOn: order('install'),
                cmds: build,
                ...(tools && installation.build.length > 0 && manifests.secrets.length > 0 && { secrets: manifests.secrets }),
                ...(installation.build.length > 0 && { cacheDirectories: installation.cacheDirectories })
            }
        })
    };
}
function withPipCache({ cacheDirectories }, cmds) {
    const reason = cmds.find(({ value }) => value.startsWith('pip install'))?.reason;
    return reason ? [...cacheDirectories, { value: '/root/.cache/pip', reason }] : cacheDirectories;
}
function python_startOf({ manifests, service, beside, ...analysis }, besides) {
    const built = (service?.build?.length ?? 0) > 0;
    const writable = service?.writable ?? [];
    const inApp = writable.find(({ value }) => value.path === '.');
    const app = { path: '.', ...(built && { from: 'build' }), ...(inApp && { writable: true }) };
    const asItIs = built ? 'The app as the build left it' : 'The app as it is: no build command changes it';
    const files = [
        {
            value: { path: environment.path, from: builtInto(manifests, analysis.installed) },
            reason: { ...manifests.why, because: 'Everything that the manager installed is there' }
        },
        ...besides,
        { value: app, reason: inApp?.reason ?? { because: asItIs } },
        ...writable.filter((file) => file !== inApp)
    ];
    const port = analysis.port ?? service?.port;
    const workers = beside.filter(({ framework, start }) => framework.kind === 'worker' && isWorker(start));
    const processes = {
        ...Object.fromEntries(workers.slice(0, 1).map(({ start }) => ['worker', start.start])),
        ...service?.processes
    };
    return {
        ...(service && { cmd: service.start }),
        ...(service?.release && { release: service.release }),
        ...(port && { port }),
        ...(Object.keys(processes).length > 0 && { processes }),
        files,
        ...(service?.demands && { demands: service.demands })
    };
}
function isWorker({ start, file }) {
    return !/\bpython\b/.test(start.value) || /(?:bot|worker|consumer|scheduler)[^/]*(?:\/[^/]*)?$/i.test(file);
}
function builtInto(manifests, installed) {
    return install(manifests.manager, manifests.input(installed)).build.length > 0 ? 'build' : 'install';
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
    errorHints: [],
    detect: static_detect,
    plan: static_plan
};
const caddyVersion = '2';
const folders = [
    ...['public', 'dist', 'site', 'www', 'html', 'index', 'docs', 'htdocs', 'public_html', 'wwwroot', 'web', 'webroot'],
    ...['_site', 'build', 'out', 'static', 'src', 'app']
];
async function static_detect(app, hints) {
    const root = await rootOf(app, hints);
    return root && { strength: contract/* strength */.q.files, because: root.reason, consumes: [root] };
}
async function static_plan(app, hints) {
    const root = (await rootOf(app, hints)) ?? (0,draft/* reasoned */.u)('.', 'The default: the folder itself');
    const why = root.reason;
    return {
        kind: { value: 'static', reason: why },
        phases: {
            setup: { runtimes: { caddy: (0,draft/* reasoned */.u)(caddyVersion, 'The default: the current major version of Caddy') } }
        },
        start: {
            static: { value: { root: root.value }, reason: why },
            port: (0,draft/* reasoned */.u)(8080, 'The default of a static site'),
            files: [{ value: { path: root.value }, reason: why }]
        }
    };
}
async function rootOf(app, hints) {
    const setting = hints.settings['STATICFILE_ROOT'];
    if (setting)
        return { value: static_clean(setting.value), reason: setting.source };
    const named = (await staticfileRoot(app)) ?? (await manifestRoot(app));
    if (named)
        return named;
    if (await app.has('index.html'))
        return (0,draft/* reasoned */.u)('.', 'Static files: index.html is there', { file: 'index.html' });
    for (const folder of folders) {
        const file = `${folder}/index.html`;
        if (await app.has(file))
            return (0,draft/* reasoned */.u)(folder, `Static files: ${file} is there`, { file });
    }
    return (await app.has('Staticfile')) ? (0,draft/* reasoned */.u)('.', 'Staticfile is there', { file: 'Staticfile' }) : undefined;
}
async function staticfileRoot(app) {
    const rows = (await app.read('Staticfile'))?.split('\n') ?? [];
    const line = rows.findIndex((row) => /^root:\s*\S/.test(row));
    const named = rows[line]?.replace(/^root:\s*/, '').trim();
    if (named === undefined)
        return undefined;
    const value = static_clean(named.replace(/^(["'])(.*)\1$/, '$2'));
    return (0,draft/* reasoned */.u)(value, `Staticfile: root is ${value}`, { file: 'Staticfile', line: line + 1 });
}
const published = [
    { file: 'static.json', keys: ['root'] },
    { file: 'netlify.toml', keys: ['build', 'publish'] },
    { file: 'vercel.json', keys: ['outputDirectory'] }
];
async function manifestRoot(app) {
    for (const { file, keys } of published) {
        const manifest = (await app.has(file)) ? await app.manifest(file) : undefined;
        const text = manifest?.text(...keys);
        const value = text === undefined ? undefined : static_clean(text);
        if (!manifest || value === undefined)
            continue;
        if (!(await app.has(value === '.' ? 'index.html' : `${value}/index.html`)))
            continue;
        const line = manifest.line(...keys);
        return (0,draft/* reasoned */.u)(value, `${file}: ${keys.join('.')} is ${value}`, { file, ...(line !== undefined && { line }) });
    }
    return undefined;
}
function static_clean(path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
    return steps.length === 0 ? '.' : steps.join('/');
}

;// CONCATENATED MODULE: ./src/providers/list.ts




const providers = [deno_deno, node_node, python, staticFiles];


/***/ }),

/***/ 6305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   w2: () => (/* binding */ released)
/* harmony export */ });
/* unused harmony export existing */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(840);

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

/***/ 8862:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   iY: () => (/* binding */ resolvable),
/* harmony export */   um: () => (/* binding */ isPin)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6305);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2481);


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
    gone: 6
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
    const patch = highestBelow(versions, newest);
    return patch ? [patchCandidate(table, line, patch)] : [];
}
function lineCandidate(table, line) {
    const { latest } = line;
    if (!table.exactTags)
        return { line, version: line.line, latest, suites: line.suites };
    return { line, version: latest, latest, suites: suitesOfPatch(line, (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(latest)) };
}
function patchCandidate(table, line, patch) {
    const version = patch.join('.');
    const suites = suitesOfPatch(line, patch);
    const order = classOf(table, line, true);
    if (suites.length > 0)
        return { line, version, latest: version, suites, order, notes: [] };
    return {
        ...lineCandidate(table, line),
        order,
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
    return end && (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .triple */ .Nu)([end[0], end[1], end[2] - 1]);
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

/***/ 2481:
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

/***/ 5496:
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

/***/ 3469:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ dockerContext),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   f6: () => (/* binding */ settingsReader)
/* harmony export */ });
/* unused harmony export folderInWorkspace */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4125);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8875);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(840);
/* harmony import */ var _plan_plan_app_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4110);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6697);
/* harmony import */ var _providers_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1913);
/* harmony import */ var _report_hide_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5496);
/* harmony import */ var _settings_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9650);











async function decide(inputs, env, readInput) {
    const { app, backing, directory, gitRoot } = await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openContext */ .e)(inputs.context, _providers_list_js__WEBPACK_IMPORTED_MODULE_6__/* .providers */ .r);
    try {
        const { settingsOf, variables } = settingsReader(inputs, env, _providers_list_js__WEBPACK_IMPORTED_MODULE_6__/* .providers */ .r);
        const file = inputs.plan === undefined ? undefined : await planGiven(inputs.plan, inputs, readInput);
        const { plan, folder } = file ?? (await (0,_plan_plan_app_js__WEBPACK_IMPORTED_MODULE_5__/* .planApp */ .B)(app, settingsOf, _providers_list_js__WEBPACK_IMPORTED_MODULE_6__/* .providers */ .r));
        const hidden = file ? Object.keys(plan.variables) : [...new Set([...variables, ...(0,_report_hide_js__WEBPACK_IMPORTED_MODULE_8__/* .givenVariables */ .P)(plan)])];
        return {
            plan,
            options: await renderOptions(contextOf(app, folder, plan), inputs),
            hidden,
            ...(file && { planFile: file.name }),
            catalog: (0,_providers_catalog_js__WEBPACK_IMPORTED_MODULE_9__/* .catalogOf */ .H)(_providers_list_js__WEBPACK_IMPORTED_MODULE_6__/* .providers */ .r),
            place: {
                ...(directory !== undefined && { folder: directory }),
                below: folder,
                name: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(directory ?? gitRoot ?? inputs.context),
                ...(gitRoot !== undefined && { gitRoot })
            }
        };
    }
    finally {
        await backing.close();
    }
}
function contextOf(app, below, { folder }) {
    if (folder === undefined)
        return app.below(below);
    const path = below === '' ? app.folder : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .join */ .fj)(app.folder, below);
    return app.whole().below(path.endsWith(folder) ? path.slice(0, -folder.length).replace(/\/$/, '') : '');
}
function dockerContext({ place: { folder, below }, plan }) {
    if (folder === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            what: 'A commit that is not checked out can be planned, but not built',
            fix: 'Check it out first: git worktree add ../checkout COMMIT, then build that folder'
        });
    }
    const app = below === '' ? folder : `${folder}/${below}`;
    const inside = plan.folder === undefined ? '' : `/${plan.folder}`;
    return inside !== '' && app.endsWith(inside) ? app.slice(0, -inside.length) : app;
}
function folderInWorkspace({ place: { folder, below } }, workspace) {
    if (folder === undefined)
        return undefined;
    const path = relative(realpathSync(workspace), below === '' ? folder : join(folder, below));
    if (path === '' || isAbsolute(path) || path.split(sep)[0] === '..')
        return undefined;
    return path.split(sep).join('/');
}
function settingsReader(inputs, env, all) {
    const known = all.flatMap(({ settings }) => settings);
    const variables = new Set();
    return {
        variables,
        settingsOf: async (app) => {
            const settings = await (0,_settings_index_js__WEBPACK_IMPORTED_MODULE_7__.readSettings)(app, inputs, env, known);
            for (const name of Object.keys(settings.hints.variables))
                variables.add(name);
            return settings;
        }
    };
}
async function planGiven(given, inputs, readInput) {
    const [{ planFromFile }, { layerOfInputs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 295).then(__webpack_require__.bind(__webpack_require__, 4295)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9650))
    ]);
    const { name, text } = await planText(given, readInput);
    const layers = [layerOfInputs(inputs)];
    const plan = await planFromFile(text, { name, layers, ...(inputs.toolchain && { toolchain: inputs.toolchain }) });
    return { plan, folder: '', name };
}
async function planText(given, readInput) {
    if (given === '-')
        return { name: 'standard input', text: await readInput() };
    if (given.trimStart().startsWith('{'))
        return { name: 'the input plan', text: given };
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(given, 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            what: `The plan file ${given} cannot be read (${error.code ?? error.message})`,
            fix: 'Give the path of a file that boxcar plan --format json has made, or - for standard input'
        });
    });
    return { name: given, text };
}
const environmentFiles = ['.env.production', '.env.example', '.env.defaults'];
async function renderOptions(app, { buildArgs }) {
    const repositoryIgnore = await app.read('.dockerignore');
    const found = await Promise.all(environmentFiles.map((name) => app.find(name)));
    return {
        ...(repositoryIgnore !== undefined && { repositoryIgnore }),
        buildArgs: Object.keys(buildArgs),
        environmentFiles: found.flat()
    };
}


/***/ }),

/***/ 5482:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ addedPackages),
/* harmony export */   Y: () => (/* binding */ badAptName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(840);
/* harmony import */ var _inputs_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6401);


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

/***/ 2028:
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

/***/ 9650:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layerOfInputs: () => (/* reexport */ layerOfInputs),
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(8875);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(840);
// EXTERNAL MODULE: ./src/inputs/messages.ts
var messages = __webpack_require__(6401);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(3056);
// EXTERNAL MODULE: ./src/inputs/words.ts
var words = __webpack_require__(8836);
// EXTERNAL MODULE: ./src/settings/apt-packages.ts
var apt_packages = __webpack_require__(5482);
// EXTERNAL MODULE: ./src/settings/part.ts
var part = __webpack_require__(4752);
;// CONCATENATED MODULE: ./src/settings/aptfile.ts



const files = ['Aptfile', 'apt.txt'];
async function readAptfiles(app) {
    const packages = [];
    const warnings = [];
    for (const file of files) {
        const text = (await app.has(file)) ? ((await app.read(file)) ?? '') : '';
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
var settings_command = __webpack_require__(2028);
// EXTERNAL MODULE: ./src/settings/nixpacks-variables.ts + 1 modules
var nixpacks_variables = __webpack_require__(5478);
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

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(692);
// EXTERNAL MODULE: ./src/settings/process-names.ts
var process_names = __webpack_require__(1669);
;// CONCATENATED MODULE: ./src/settings/procfile.ts




const file = 'Procfile';
async function readProcfile(app) {
    const manifest = (await app.has(file)) ? await app.manifest(file) : undefined;
    if (!manifest)
        return { name: part/* layerNames */.E.procfile };
    const { processes, warnings } = processesOf(manifest);
    const release = processes.get('release');
    const others = [...processes].filter(([name]) => name !== 'release');
    const chosen = startOf(others);
    return {
        name: part/* layerNames */.E.procfile,
        draft: draftOf(chosen, release, others),
        procfile: Object.fromEntries([...processes].map(([name, { value, reason }]) => [name, { value, source: reason }])),
        warnings: [
            ...warnings,
            ...(await unusedLines(app, manifest)),
            ...(others.length > 1 && !chosen ? [undecided(others.map(([name]) => name))] : [])
        ]
    };
}
function processesOf(manifest) {
    const processes = new Map();
    const warnings = [];
    for (const [written, command] of Object.entries(manifest.table() ?? {})) {
        const line = manifest.line(written);
        const place = { file, ...(line !== undefined && { line }) };
        const name = (0,process_names/* processNameOf */.s)(written);
        if (typeof command !== 'string' || name === undefined || processes.has(name)) {
            warnings.push({ ...unused(written), ...place });
            continue;
        }
        const value = (0,settings_command/* oneCommand */.W)(command);
        if (value === '') {
            warnings.push({ ...onlyComment(written), ...place });
            continue;
        }
        if (name !== written)
            warnings.push({ ...renamed(written, name), ...place });
        processes.set(name, {
            value,
            reason: { because: `Procfile: \`${written}\``, ...place, setting: written }
        });
    }
    return { processes, warnings };
}
function startOf(processes) {
    const named = (wanted) => processes.find(([name]) => name === wanted);
    return named('web') ?? named('worker') ?? (processes.length === 1 ? processes[0] : undefined);
}
function draftOf(chosen, release, others) {
    const processes = Object.fromEntries(others.filter(([name]) => name !== chosen?.[0]));
    const kind = chosen?.[0] === 'web' ? 'web' : 'worker';
    return {
        ...(chosen && { kind: { value: kind, reason: chosen[1].reason } }),
        start: {
            ...(chosen && { cmd: chosen[1] }),
            ...(release && { release }),
            ...(Object.keys(processes).length > 0 && { processes })
        }
    };
}
async function unusedLines(app, manifest) {
    const used = new Set(Object.keys(manifest.table() ?? {}).map((name) => manifest.line(name)));
    const lines = ((await app.read(file)) ?? '').split('\n');
    return lines.flatMap((content, index) => {
        const says = content.trim() !== '' && !content.trimStart().startsWith('#');
        return says && !used.has(index + 1) ? [{ ...lineUnused, file, line: index + 1 }] : [];
    });
}
const lineUnused = {
    code: 'procfile-line',
    message: 'This line of the Procfile has no effect: it is not `name: command`, or a later line has the same name',
    fix: 'Write a line as `web: gunicorn app:app`'
};
function renamed(written, name) {
    return {
        code: 'process-name',
        message: `The process ${written} of the Procfile is called ${name} in the image: names there are lower case`,
        fix: `Run it with docker run IMAGE ${name}`
    };
}
function unused(written) {
    return {
        code: 'process-name',
        message: `The process ${written} of the Procfile has no effect: its name cannot be one in the image, or another process has it`,
        fix: 'Give it a name of lower-case letters, digits, _ and -'
    };
}
function onlyComment(written) {
    return {
        code: 'procfile-line',
        message: `The process ${written} of the Procfile is nothing but a comment, so it counts as not there`,
        fix: 'Write a line as `web: gunicorn app:app`, or take it out'
    };
}
function undecided(names) {
    return {
        code: 'procfile-start',
        message: `The Procfile has neither web nor worker but ${(0,src_text/* sentenceList */.MT)(names)}, so it does not say which one starts`,
        file,
        fix: 'Call one of them web or worker, or say it with start-cmd'
    };
}

// EXTERNAL MODULE: ./src/settings/secret-names.ts
var secret_names = __webpack_require__(860);
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
    if (await app.has('.env'))
        warnings.push(await trackedDotenv(app));
    return warnings;
}
async function trackedDotenv(app) {
    const manifest = await app.manifest('.env');
    const names = Object.keys(manifest?.table() ?? {}).filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    const lines = names.filter((name) => !(0,secret_names/* looksSecret */.n0)(name)).map((name) => `  ${name}=…`);
    const secret = names.filter(secret_names/* looksSecret */.n0);
    const fix = [
        ...(lines.length > 0 ? [`Give what the app needs as the input env: |\n${lines.join('\n')}`] : []),
        ...(secret.length > 0 ? [`Give ${secret.join(', ')} when the app starts: docker run -e ${secret[0] ?? ''}`] : []),
        'Take .env out of git: git rm --cached .env'
    ];
    return {
        code: 'tracked-dotenv',
        message: 'The file .env is in the repository, but never gets into the image, because such files mostly hold secrets',
        file: '.env',
        fix: fix.join('\n')
    };
}

;// CONCATENATED MODULE: ./src/settings/index.ts












async function readSettings(app, inputs, processEnv, known) {
    const named = namedConfig(inputs, processEnv);
    const procfile = await readProcfile(app);
    const variables = (name, source, where) => (0,nixpacks_variables/* readNixpacksVariables */.hd)(name, source, (variable) => ({ because: `\`${variable}\`${where}`, setting: variable }), {
        known,
        onlyPlan: false
    });
    const parts = [
        await readEnvironmentNix(app),
        ...(await appJsonParts(app, inputs, procfile)),
        await readAptfiles(app),
        procfile,
        ...(await configParts(app, named, known)),
        variables(part/* layerNames */.E.process, processEnv, ''),
        variables(part/* layerNames */.E.env, inputs.env, ' in input `env`'),
        await inputsPart(app, inputs)
    ];
    return {
        hints: hintsOf(parts, inputs),
        layers: parts.flatMap(({ name, draft }) => (draft && says(draft) ? [{ name, draft }] : [])),
        warnings: parts.flatMap(({ warnings = [] }) => warnings)
    };
}
async function appJsonParts(app, { env }, procfile) {
    if (!(await app.has('app.json')))
        return [];
    const { readAppJson } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 6513));
    return [await readAppJson(app, Object.keys(env), procfile.draft?.start?.release !== undefined)];
}
async function configParts(app, named, known) {
    if (!named && !(await app.has('nixpacks.toml')) && !(await app.has('nixpacks.json')))
        return [];
    const { readConfigFile } = await __webpack_require__.e(/* import() */ 216).then(__webpack_require__.bind(__webpack_require__, 1835));
    return readConfigFile(app, named, known);
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
async function readEnvironmentNix(app) {
    const name = 'environment.nix';
    if (!(await app.has(name)))
        return { name };
    return { name, toolchain: { value: 'nix', source: { because: `${name} is there`, file: name } } };
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
function hintsOf(parts, { secrets, secretFiles, release }) {
    const last = (pick) => parts.map(pick).findLast((value) => value !== undefined);
    const all = (pick) => Object.fromEntries(parts.flatMap((part) => Object.entries(pick(part) ?? {})));
    const asSetting = ({ value, reason }) => ({ value, source: reason });
    const startCmd = last(({ draft }) => draft?.start?.cmd);
    const provider = last((part) => part.provider);
    const toolchain = last((part) => part.toolchain) ?? last(nixAskedFor);
    return {
        settings: all((part) => part.settings),
        variables: all(({ draft }) => mapValues(draft?.variables, asSetting)),
        secrets: [...new Set([...Object.keys(secrets), ...Object.keys(secretFiles)])],
        ...(provider && { provider }),
        helpers: last((part) => part.helpers) ?? [],
        ...(toolchain && { toolchain }),
        procfile: last((part) => part.procfile) ?? {},
        ...(startCmd && { startCmd: asSetting(startCmd) }),
        replaced: all(({ draft }) => replacedIn(draft?.phases)),
        release
    };
}
function nixAskedFor({ draft }) {
    for (const { nixPkgs = [], nixLibs = [], nixOverlays = [], nixpkgsArchive } of Object.values(draft?.phases ?? {})) {
        const asked = [...nixPkgs, ...nixLibs, ...nixOverlays, ...(nixpkgsArchive ? [nixpkgsArchive] : [])];
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
function mapValues(map = {}, make) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value)]));
}
function says(node) {
    if (Array.isArray(node))
        return true;
    return typeof node !== 'object' || node === null ? node !== undefined : Object.values(node).some(says);
}


/***/ }),

/***/ 5478:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ON: () => (/* binding */ isNixpacks),
  hd: () => (/* binding */ readNixpacksVariables)
});

// UNUSED EXPORTS: prefix

// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(3056);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(692);
// EXTERNAL MODULE: ./src/inputs/words.ts
var words = __webpack_require__(8836);
// EXTERNAL MODULE: ./src/settings/apt-packages.ts
var apt_packages = __webpack_require__(5482);
// EXTERNAL MODULE: ./src/settings/command.ts
var command = __webpack_require__(2028);
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
    { name: 'VERBOSE', effect: 'none', meaning: 'nothing: the log of the build is always whole' }
];
function added(value, reason) {
    return ['...', ...(0,words/* splitPackages */.ci)(value)].map((item) => ({ value: item, reason }));
}

;// CONCATENATED MODULE: ./src/settings/nixpacks-variables.ts



const prefix = 'NIXPACKS_';
const written = ['METADATA', 'PATH', 'SPA_OUTPUT_DIR'];
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
        else if (!shaping && !written.includes(short))
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
function unknownName(short, reason, known) {
    const near = (0,src_text/* nearest */.pA)(short, [...known, ...shapingVariables.map(({ name }) => name)]);
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

/***/ 4752:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ layerNames)
/* harmony export */ });
const layerNames = {
    appJson: 'app.json',
    aptfile: 'Aptfile',
    procfile: 'Procfile',
    process: 'NIXPACKS_* of the process',
    env: 'NIXPACKS_* in env',
    inputs: 'inputs'
};


/***/ }),

/***/ 1669:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isProcessName),
/* harmony export */   s: () => (/* binding */ processNameOf)
/* harmony export */ });
function isProcessName(name) {
    return /^[a-z][a-z0-9_-]*$/.test(name);
}
function processNameOf(name) {
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9_-]+/g, '-')
        .replace(/^[_-]+|(?<!-)-+$/g, '');
    if (plain === '')
        return undefined;
    return isProcessName(plain) ? plain : `process-${plain}`;
}


/***/ }),

/***/ 860:
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
