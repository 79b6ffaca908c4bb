export const id = 113;
export const ids = [113];
export const modules = {

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
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3863);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5765);







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

/***/ 5153:
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

/***/ 3760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readLockfile)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
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
            key = unquoted(word);
        }
        else if (lists === 0 && path.length < depth) {
            path.push(key ?? '');
            take(path, unquoted(word), number);
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
function unquoted(word) {
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
        packages: byName(found.map(packageOf), (name) => name),
        ...(formatVersion && { formatVersion }),
        ...(packages.length > 0 && { importers: importers.all() })
    };
}
function depthOf(key) {
    return key.split(nested).length + (key.startsWith(nested) ? 0 : 1);
}
function packageOf({ key, line, fields }) {
    const from = fields.get('resolved') ?? '';
    const version = fields.get('version');
    const isUrl = version !== undefined && /[:/]/.test(version);
    const location = isUrl ? version : from;
    return {
        name: key.slice(key.includes(nested) ? key.lastIndexOf(nested) + nested.length : 0),
        ...(version !== undefined && !isUrl && { version }),
        line,
        source: fields.get('link') === 'true' ? 'editable' : sourceOf(location),
        ...(location !== '' && { location }),
        scripts: fields.get('hasInstallScript') === 'true'
    };
}
function sourceOf(location) {
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
        source: rest.startsWith('workspace:') ? 'editable' : isRelease ? 'registry' : sourceOf(rest),
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



const keyed = /^( *)(?:'([^']*)'|"([^"]*)"|([^\s'":#-][^:]*(?::[^ :][^:]*)*)):(?: +(.*))?$/;
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
        const match = keyed.exec(line);
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
        source: /codeload\.github\.com|^https:\/\/git(?:hub|lab)\.com\//.test(from) ? 'git' : sourceOf(from),
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
                found.set(fact, { value: textOf(value), line: number });
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
    const source = type === undefined ? named : poetrySources[textOf(type)];
    if (source === undefined)
        return { source: 'registry' };
    const inPlace = ['develop', 'editable', 'directory.editable'].some((name) => fields.get(name) === 'true');
    return { source: source === 'path' && inPlace ? 'editable' : source, location: textOf(fields.get(key ?? '') ?? '') };
}
function toml_packageOf({ line, fields }) {
    const [name, version] = [fields.get('name'), fields.get('version')];
    if (name === undefined)
        return [];
    const groups = fields.get('groups') ?? fields.get('category');
    const marker = fields.get('markers') ?? fields.get('marker');
    return [
        {
            name: textOf(name),
            ...(version !== undefined && { version: textOf(version) }),
            line,
            ...toml_sourceOf(fields),
            ...(groups !== undefined && { groups: [...groups.matchAll(quoted)].map(([text]) => textOf(text)) }),
            ...(marker !== undefined && { marker: textOf(marker) })
        }
    ];
}
const quoted = /"(?:[^"\\]|\\.)*(?:"|\\?$)|'[^']*'/g;
function textOf(value) {
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
        source: sourceOf(location),
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


/***/ }),

/***/ 3863:
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
    const { default: make } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 298, 23));
    return new IgnoreRules(make);
}


/***/ }),

/***/ 9023:
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
            const { parseManifest } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 2169));
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
        const { manifestAt } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 2169));
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
var directory = __webpack_require__(1408);
// EXTERNAL MODULE: ./src/app/git-folder.ts + 1 modules
var git_folder = __webpack_require__(5153);
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
    const { commit } = await __webpack_require__.e(/* import() */ 299).then(__webpack_require__.bind(__webpack_require__, 6299));
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
    const { inheritedAbove, workspaceAbove } = await __webpack_require__.e(/* import() */ 930).then(__webpack_require__.bind(__webpack_require__, 9930));
    const above = (await workspaceAbove(directory, gitRoot, providers)) ?? (await inheritedAbove(directory, gitRoot, providers));
    if (above === undefined)
        return opened;
    await opened.backing.close();
    const { app, backing } = await openApp(above);
    return { ...opened, app: app.below((0,external_node_path_.relative)(above, directory).split(external_node_path_.sep).join('/')), backing };
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
/* harmony export */   O: () => (/* binding */ finish),
/* harmony export */   l: () => (/* binding */ escapePointer)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);

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

/***/ 7984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ overlay)
});

// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: ./src/plan/order.ts
var plan_order = __webpack_require__(2739);
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

/***/ 8955:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ planApp)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/providers/catalog.ts
var catalog = __webpack_require__(2733);
// EXTERNAL MODULE: ./src/providers/compose.ts
var compose = __webpack_require__(5198);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/providers/discover.ts
var discover = __webpack_require__(1795);
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
var site_rules = __webpack_require__(2754);
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
var overlay = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
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
var plan_draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/releases/resolve.ts
var resolve = __webpack_require__(850);
// EXTERNAL MODULE: ./src/plan/finish.ts
var finish = __webpack_require__(7332);
// EXTERNAL MODULE: ./src/plan/order.ts
var order = __webpack_require__(2739);
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

/***/ 2754:
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
        errorHints: providers.flatMap((p) => p.errorHints)
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);


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

/***/ 7841:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   ap: () => (/* binding */ configFiles),
/* harmony export */   yr: () => (/* binding */ memberFiles)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);


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
        tasks: new Map([...scriptsOf(packageJson), ...tasksOf(found?.manifest)]),
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
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
function scriptsOf(manifest) {
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
    const path = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(manifest?.text('importMap') ?? 'import_map.json');
    return path === undefined ? undefined : app.manifest(path);
}
async function lockOf(app, found) {
    const { manifest } = found ?? {};
    if (manifest?.get('lock') === false)
        return undefined;
    const named = manifest?.text('lock') ?? manifest?.text('lock', 'path');
    const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(named ?? 'deno.lock');
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
    return members.flatMap((member) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(member) ?? []).sort();
}
async function memberFiles(app, { members }) {
    const found = [];
    for (const member of members) {
        for (const name of [...configFiles, 'package.json']) {
            const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(member, name);
            if (await app.has(file))
                found.push(file);
        }
    }
    return found;
}


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

/***/ 1795:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5198);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);




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
    'third_party',
    'supabase',
    'netlify'
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
    return { outside, holds: (folder) => folder !== '' && hits(folder, false) && !hits(folder, true) };
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

/***/ 8333:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ matchFrameworks)
/* harmony export */ });
/* unused harmony export anyOf */
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


/***/ }),

/***/ 1272:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./src/providers/deno/config.ts
var config = __webpack_require__(7841);
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

// EXTERNAL MODULE: ./src/providers/deno/releases.ts
var releases = __webpack_require__(7141);
;// CONCATENATED MODULE: ./src/providers/deno/index.ts



const deno = {
    id: 'deno',
    name: 'Deno',
    files: [...config/* configFiles */.ap, 'deno.lock', 'import_map.json', 'main.ts', 'server.ts', 'mod.ts', 'deps.ts'],
    settings: ['DENO_VERSION'],
    runtimes: { deno: releases/* denoRuntime */.S },
    tools: {},
    ignore: ['**/node_modules', '**/_fresh', '**/_site', '**/.deno', '**/coverage'],
    installVariables: ['DENO_', 'NPM_CONFIG_', 'JSR_'],
    errorHints: errorHints,
    detect: async (app, hints) => (await provider()).detect(app, hints),
    plan: async (app, hints, finding) => (await provider()).plan(app, hints, finding)
};
function provider() {
    return Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 3103));
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
    runtimes: { node: node_releases/* nodeRuntime */.VF, bun: node_releases/* bunRuntime */.UK },
    tools: tools/* nodeTools */.M,
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
    workspaces: workspace_kinds/* workspaceKinds */.Z,
    standsFor: async (app, hints) => (await node_provider()).standsFor(app, hints),
    detect: async (app, hints) => (await node_provider()).detect(app, hints),
    plan: async (app, hints, finding) => (await node_provider()).plan(app, hints, finding)
};
function node_provider() {
    return Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(738)]).then(__webpack_require__.bind(__webpack_require__, 8738));
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/providers/frameworks.ts
var frameworks = __webpack_require__(8333);
;// CONCATENATED MODULE: ./src/providers/python/source.ts
const longest = 10_000;
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
            lines.push({ line: start, indent: indentOf(text), text: trimmed.slice(0, longest) });
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
function importsOf(lines) {
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
            return importsOf([{ line: 0, indent: 0, text }]);
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
const deepest = 10;
function rankOf(file) {
    const steps = file.split('/');
    const base = (steps.at(-1) ?? '').replace(/\.py$/, '');
    const ownSource = steps[0] === 'src' ? 1 : 0;
    const forDevelopers = /^(?:dev|debug|local|example|sample)[_-]|[_-](?:dev|debug|local|example)$/.test(base)
        ? deepest
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
    const imports = importsOf(await code.lines(file)).map((name) => name.split('.')[0] ?? '');
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
    const imports = importsOf(await code.lines(file));
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

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
;// CONCATENATED MODULE: ./src/providers/python/imports.ts


const most = 200;
async function reachedFrom({ app, code }, file) {
    const reached = new Set([file]);
    const roots = rootsOf(file);
    for (const path of reached) {
        if (reached.size > most)
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
function rootsOf(file) {
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
const elsewhere = /^(?:async\s+def|def|class|except)\b/;
function placed(lines) {
    const blocks = [];
    return lines.map((line) => {
        while ((blocks.at(-1)?.indent ?? -1) >= line.indent)
            blocks.pop();
        const around = { sure: blocks.every(({ sure }) => sure), caught: blocks.some(({ caught }) => caught) };
        if (line.text.endsWith(':')) {
            const off = elsewhere.test(line.text) || (optional.test(line.text) && !production.test(line.text));
            blocks.push({ indent: line.indent, sure: !off, caught: /^try\s*:/.test(line.text) });
        }
        return { ...line, ...around };
    });
}

;// CONCATENATED MODULE: ./src/providers/python/demands.ts





async function demandsOf(facts, file) {
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
function codeOf(app) {
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
    const below = found.map((file) => file.slice(0, file.lastIndexOf(`/${path}`))).filter((root) => isBelow(root, folder));
    return below.length === 1 ? (below[0] ?? folder) : folder;
}
function isBelow(path, folder) {
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
async function moduleFile({ app, code }, { folder, module }, name) {
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
const quoted = (word) => (/[()]/.test(word) ? `'${word}'` : word);
const servers = {
    gunicorn: (entry, dependencies) => {
        const folder = entry.root ? `--chdir ${entry.root} ` : '';
        const target = entry.object === 'application' ? entry.module : quoted(callable(entry));
        return `gunicorn ${folder}${workers(dependencies)}${target}`;
    },
    waitress: (entry) => `${inFolder(entry)}waitress-serve --port=\${PORT:-8000} ${entry.factory ? '--call ' : ''}${target(entry)}`,
    uvicorn: (entry) => `uvicorn ${target(entry)}${entry.factory ? ' --factory' : ''}${entry.root ? ` --app-dir ${entry.root}` : ''}` +
        ` --host 0.0.0.0 --port \${PORT:-8000}`,
    hypercorn: (entry) => `${inFolder(entry)}hypercorn ${quoted(callable(entry))} --bind 0.0.0.0:\${PORT:-8000}`,
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
function serve(entry, kind, dependencies, why, order = preferred[kind]) {
    const there = order.find((id) => isInstalled(id, dependencies));
    const id = there ?? fallback[kind];
    const start = { value: servers[id]?.(entry, dependencies) ?? '', reason: why };
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

const table = [
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
async function writablePlaces(facts) {
    const files = [];
    const warnings = [];
    for (const row of table) {
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
    const file = await moduleFile(facts, project, kind);
    if (file === undefined)
        return undefined;
    const below = project.folder === '' ? file : file.slice(project.folder.length + 1);
    const module = below.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
    const because = `Django: ${file} is there, ${setting} names nothing`;
    return { serving: serveDjango(facts, project, kind, module, 'application', { because, file }) };
}
async function interfaceOf(facts, project) {
    const { dependencies } = facts;
    if ((await moduleFile(facts, project, 'asgi')) === undefined)
        return 'wsgi';
    if (['channels', 'daphne'].some((name) => dependencies.has(name)))
        return 'asgi';
    if ((await moduleFile(facts, project, 'wsgi')) === undefined)
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
    return serve({ root: folder, module, object, factory: false }, kind, dependencies, why, order);
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
        found.push({ rank: [factory ? 1 : 0, ...rankOf(file), rank], entry: { file, object, factory, evidence } });
    };
    const factories = new Set();
    for (const file of await code.containing(classes.map(lastName))) {
        const lines = await code.lines(file);
        const object = objectIn(lines, call(classes));
        if (object)
            add(file, object);
        for (const made of factoriesIn(lines, classes)) {
            factories.add(made.name);
            if (!object && !made.needs)
                add(file, made);
        }
    }
    for (const file of factories.size > 0 ? await code.containing([...factories]) : []) {
        const object = objectIn(await code.lines(file), call([...factories]));
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
function call(names) {
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
const names = ['prod', 'production', 'deploy', 'deployment', 'server', 'run', 'runtime'];
const tables = [
    ['extra', ['project', 'optional-dependencies'], []],
    ['extra', ['tool', 'poetry', 'extras'], []],
    ['group', ['dependency-groups'], []],
    ['group', ['tool', 'poetry', 'group'], ['dependencies']]
];
function productionGroups(pyproject) {
    return tables.flatMap(([kind, table, below]) => names.flatMap((name) => {
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
function installation({ why, localPaths }, parts) {
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
function named(file) {
    return file === undefined ? [] : [file];
}
const managers = {
    pip: (input) => {
        const main = input.requirements?.main ?? 'requirements.txt';
        return installation(input, {
            cmds: [`pip install -r ${shellWord(main)}`],
            files: input.requirements?.files,
            build: input.installProject ? ['pip install --no-deps .'] : []
        });
    },
    pipenv: (input) => installation(input, {
        tools: ['pipenv'],
        cmds: input.lockfile ? ['pipenv install --deploy'] : ['pipenv install --skip-lock'],
        files: ['Pipfile', ...named(input.lockfile)],
        cache: [pipCache, '/root/.cache/pipenv'],
        variables: { ...active, PIPENV_VERBOSITY: '-1' }
    }),
    poetry: (input) => {
        const only = ['main', ...input.groups.filter(({ kind }) => kind === 'group').map(({ name }) => name)].join(',');
        const extras = groupOptions(input.groups, { extra: '--extras' });
        const command = `poetry install --only ${only}${extras} --no-interaction${compiles(input.versions['poetry']) ? ' --compile' : ''}`;
        return installation(input, {
            tools: ['poetry'],
            cmds: [`${command} --no-root`],
            files: ['pyproject.toml', ...named(input.lockfile)],
            cache: ['/root/.cache/pypoetry'],
            variables: { ...active, POETRY_VIRTUALENVS_CREATE: 'false' },
            build: input.installProject ? [command] : []
        });
    },
    pdm: (input) => {
        const groups = groupOptions(input.groups, { extra: '--group' });
        return installation(input, {
            tools: ['pdm'],
            cmds: [`pdm ${input.lockfile ? 'sync' : 'install'} --prod${groups} --no-self --no-editable`],
            files: ['pyproject.toml', ...named(input.lockfile)],
            cache: ['/root/.cache/pdm'],
            variables: { ...active, PDM_CHECK_UPDATE: 'false' },
            build: input.installProject ? [`pdm sync --prod${groups} --no-editable`] : []
        });
    },
    uv: (input) => {
        const locked = input.lockfile ? '--locked ' : '';
        const workspace = input.members.length > 0;
        const groups = groupOptions(input.groups, { extra: '--extra', group: '--group' });
        return installation(input, {
            tools: ['uv'],
            cmds: [
                `uv sync ${workspace && locked ? '--frozen ' : locked}--no-dev${groups} ${workspace ? '--no-install-workspace' : '--no-install-project'}`
            ],
            files: ['pyproject.toml', ...named(input.configuration), ...named(input.lockfile), ...input.members],
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
            ...installation(input, {
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
    none: (input) => installation(input, { cmds: [], files: [], cache: [] })
};
function extrasOf(path, groups) {
    const extras = groups.filter(({ kind }) => kind === 'extra').map(({ name }) => name);
    return extras.length > 0 ? `${path}[${extras.join(',')}]` : path;
}
function install(id, input) {
    return managers[id](input);
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
async function isLibrary({ app, pyproject }) {
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
    const above = best && !onlyMain && rankOf(best.file)[0] > 1 ? await runnerOf(facts, mentioning) : undefined;
    if (above && rankOf(above.value)[0] === 1 && rankOf(above.value)[1] < entryNames.length)
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
    const [depth, name] = rankOf(file);
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
    for (const name of importsOf(await code.lines(file))) {
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
        start: (facts, why) => serviceOf(row, facts, why)
    }))
];
async function serviceOf(row, facts, why) {
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
    const { start, adds, warnings } = serve(entry, how.interface, facts.dependencies, reason, how.order);
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
        if (script === file || rankOf(script)[0] > 2)
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
            const { start, adds, warnings } = serve(entry, 'wsgi', facts.dependencies, why);
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
    if (rankOf(file)[0] < 3 || file.endsWith('__main__.py'))
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
async function listening(facts, lines, own) {
    for (const { text, evidence } of own ? [] : lines) {
        const port = portInCommand(text);
        if (port !== undefined)
            return { port: { value: port, reason: saying(evidence, port) }, warnings: [] };
    }
    const all = lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, listening_longest);
    return (await gunicornConfig(facts, all)) ?? (await hypercornConfig(facts, all)) ?? (await listening_ownServer(facts, all));
}
const options = [
    /(?:^|\s)(?:-b|--bind|--listen|--http|--http-socket)[\s=]*["']?(?:[\w.*[\]:-]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/,
    /(?:^|\s)(?:--(?:server[.-])?port)[\s=]+["']?(?:\$\{PORT:-)?(\d{2,5})\b/,
    /\b(?:uvicorn|hypercorn|daphne|waitress-serve|flask|sanic|litestar|fastapi|panel|granian|http\.server)\b.*\s-p[\s=]*(?:\$\{PORT:-)?(\d{2,5})\b/,
    /\b(?:runserver|http\.server)\s+(?:[\w.[\]]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/
];
function portInCommand(text) {
    for (const pattern of options) {
        const found = portOf(pattern.exec(text)?.[1]);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function portOf(digits) {
    const port = Number(digits);
    return digits !== undefined && port > 0 && port < 65536 ? port : undefined;
}
function saying(evidence, port) {
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
    const port = portOf(/:(\d{2,5})$/.exec(bind ?? '')?.[1]);
    const line = config?.line('bind');
    if (port === undefined)
        return undefined;
    const at = { file, ...(line !== undefined && { line }) };
    return { port: (0,draft/* reasoned */.u)(port, `Hypercorn: ${file} binds there`, at), warnings: [] };
}
const serves = /\b((?:\w+\.)*(?:run|run_app|run_server|run_simple|serve|listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer))\s*\((.*)$/;
const positional = /(?:listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer|run_simple)$/;
const runners = [
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
    const imported = importsOf(lines).map((name) => name.split('.')[0] ?? '');
    for (const row of lines) {
        const [, call, rest] = serves.exec(row.text.slice(0, listening_longest)) ?? [];
        if (call === undefined || rest === undefined)
            continue;
        const runner = runners.find((known) => known.call.test(call) && imported.some((name) => known.imports.test(name)));
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
    const port = portOf(direct?.[1]);
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

// EXTERNAL MODULE: ./src/releases/request.ts
var releases_request = __webpack_require__(9139);
// EXTERNAL MODULE: ./src/releases/versions.ts
var releases_versions = __webpack_require__(1973);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/app/lockfiles.ts + 9 modules
var lockfiles = __webpack_require__(3760);
// EXTERNAL MODULE: ./src/releases/explain.ts
var explain = __webpack_require__(4981);
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
        ...(url !== undefined && { source: sourceOf(url) })
    });
}
function parseLocation(text, place) {
    const [location = '', marker] = text.length <= requirement_longest ? text.split(/\s+;\s*/) : [];
    const [path = '', fragment = ''] = location.split('#');
    const source = sourceOf(path);
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
function sourceOf(url) {
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
const token = /\s*(?:(\(|\)|and\b|or\b)|(not\s+in\b|in\b|[<>=!~]=?=?)|(["'])(.*?)\3|([\w.]+))/y;
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
        token.lastIndex = this.#at;
        const match = token.exec(this.#text) ?? undefined;
        this.#at = match ? token.lastIndex : this.#at;
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
        const versions = (0,releases_request/* parseRequest */.TR)(`${swapped ? (turned[operator] ?? operator) : operator}${value}`, releases_request/* pep440 */.C9)?.versions;
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
            yield [name, unquoted(glued === '' ? (words[++at] ?? '') : glued)];
    }
}
function unquoted(text) {
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
    const declared = sources.pyproject ? declaredIn(sources.pyproject) : undefined;
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
        needs: [...sourceNeeds(direct), ...repositoryNeeds(sources.lockfile, lock)],
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
    return path.startsWith('../') ? (0,lockfiles/* readLockfile */.G)(app.whole(), (0,posix_.join)(app.folder, path)) : (0,lockfiles/* readLockfile */.G)(app, path);
}
function dependencies_isInstalled(groups) {
    return groups === undefined || groups.some((group) => group === 'main' || group === 'default');
}
function lockedFolders(lock) {
    const inTree = ({ source, location }) => (source === 'path' || source === 'editable') && location !== undefined && location !== '.';
    return [...(lock?.packages.values() ?? [])].filter(inTree).map(({ location }) => location ?? '');
}
function repositoryNeeds(file, lock) {
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
function declaredIn(pyproject) {
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
        : tableOf(pyproject, keys));
}
function requirementAt(text, file, line) {
    const parsed = parseRequirement(text, { file, ...(line !== undefined && { line }) });
    return parsed ? [parsed] : [];
}
function poetryTable(pyproject) {
    return tableOf(pyproject, ['tool', 'poetry', 'dependencies']);
}
async function pipfileTable(app, path) {
    const pipfile = path === undefined ? undefined : await app.manifest(path);
    return pipfile ? tableOf(pipfile, ['packages']) : [];
}
function tableOf(manifest, table) {
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


const rules = {
    uv: {
        places: [
            { file: 'uv.toml', keys: ['index'] },
            { file: 'pyproject.toml', keys: ['tool', 'uv', 'index'] }
        ],
        variables: login('UV_INDEX_', /[^A-Za-z0-9]/g)
    },
    poetry: {
        places: [{ file: 'pyproject.toml', keys: ['tool', 'poetry', 'source'] }],
        variables: login('POETRY_HTTP_BASIC_', /[-.]/g)
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
    const rule = rules[manager];
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
function login(prefix, replaced) {
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

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/providers/folder-pattern.ts
var folder_pattern = __webpack_require__(143);
;// CONCATENATED MODULE: ./src/providers/python/workspace.ts



const uvWorkspace = {
    file: 'pyproject.toml',
    holds(pyproject, folder) {
        const member = (key) => (0,folder_pattern/* folderPatterns */.G)(pyproject.texts('tool', 'uv', 'workspace', key)).holds(folder);
        return member('members') && !member('exclude');
    }
};
async function workspaceOf(app, pyproject) {
    if (pyproject.texts('tool', 'uv', 'workspace', 'members').length > 0) {
        const manifests = await members(app, pyproject);
        return { manifests, ...((await app.has('uv.lock')) && { lockfile: 'uv.lock' }) };
    }
    const root = app.folder === '' ? undefined : await rootAbove(app);
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
async function rootAbove(app) {
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
    const requirements = await firstThere(app, requirementNames.map((name) => (0,paths/* join */.fj)(folder, name)));
    const workspace = pyproject && (await workspaceOf(app, pyproject));
    const choices = await choicesOf(app, pyproject, requirements, workspace);
    const choice = await withConfiguration(app, chosen(choices, hints));
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
    if ((await firstThere(app, requirementNames)) !== undefined || !(isProject || (await app.has('Procfile'))))
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
async function firstThere(app, paths) {
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
function chosen(choices, hints) {
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
    const request = text === undefined ? undefined : (0,releases_request/* parseRequest */.TR)(text, releases_request/* pep440 */.C9);
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
const image_command_managers = /^(?:uv|poetry|pipenv|pdm|rye|hatch)\s+run\s+/;
const plainOptions = /^(?:--(?:no-sync|frozen|locked|no-dev|active|isolated|quiet|no-project|exact)|-q|--)\s+/;
function imageCommand(command) {
    let left;
    const parts = command.split(/(&&|\|\||;|\n)/).map((part) => {
        const [before = ''] = /^\s*(?:(?:exec|set -e)\s+|[A-Za-z_]\w*=[^\s"'$`]*\s+)*/.exec(part) ?? [];
        const own = part.slice(before.length);
        const prefix = image_command_managers.exec(own)?.[0];
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
            warnings: [...developmentServer(lines), ...(told ? [] : [listensLocally(word, evidence, local.fix)])]
        };
    }
    return { variables: {}, warnings: developmentServer(lines) };
}
function listensLocally(word, { because, ...at }, fix) {
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




const files = [
    ['wsgi.py', 'wsgi'],
    ['asgi.py', 'asgi']
];
const objects = ['application', 'app'];
async function plainServer({ app, code, dependencies }) {
    for (const [name, kind] of files) {
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
            const serving = serve(entry, kind, dependencies, why);
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
    const library = await isLibrary(facts);
    const named = (await consoleScripts(facts)).scripts.length > 0;
    return ((await namedScript(facts, '')) ??
        (library ? undefined : ((await consoleScript(facts)) ?? (await mainPackage(facts)))) ??
        (await namedScript(facts, 'src/')) ??
        (named || (await packaging_isPackage(facts))
            ? undefined
            : ((manifest ? await scriptBelow(facts) : undefined) ?? (await onlyFile(facts)))));
}
async function started(facts, file, because, line) {
    const at = { file, ...(line !== undefined && { line }) };
    return { ...(0,draft/* reasoned */.u)(await runCommand(facts, file), because, at), file };
}
async function namedScript(facts, folder) {
    for (const name of scriptNames) {
        const file = `${folder}${name}.py`;
        if (await facts.app.has(file))
            return started(facts, file, `${file} is there`);
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
            return started(facts, file, '__main__.py is there');
        const steps = file.split('/').slice(0, -1);
        const near = steps.length === 1 || (steps.length === 2 && steps[0] === 'src');
        if (!near || !own.includes(file) || !steps.every((step) => /^[A-Za-z_]\w*$/.test(step)))
            continue;
        if (named.length > 0 && !named.includes(steps.at(-1) ?? ''))
            continue;
        return started(facts, file, `The package ${steps.join('.')} has a __main__.py`);
    }
    return undefined;
}
async function scriptBelow(facts) {
    const found = [];
    for (const file of await facts.code.containing(/__main__/)) {
        const [depth, name] = rankOf(file);
        if (depth === 2 && name < entryNames.length && !file.endsWith('manage.py') && hasMain(await facts.code.lines(file)))
            found.push(file);
    }
    const best = found.sort((a, b) => compareRanks(rankOf(a), rankOf(b)))[0];
    return best === undefined ? undefined : started(facts, best, `${best} is there and meant to be run`);
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
        return started(facts, file, `${file} is the only Python file`);
    const runnable = [];
    for (const path of files)
        if (hasMain(await facts.code.lines(path)))
            runnable.push(path);
    const telling = runnable.filter((path) => scriptNames.some((name) => path.toLowerCase().endsWith(`_${name}.py`)));
    const shared = await importedByAll(facts, runnable);
    const [chosen, ...others] = runnable.length === 1 ? runnable : shared ? [shared] : telling;
    return chosen === undefined || others.length > 0
        ? undefined
        : started(facts, chosen, `${chosen} is the only file that can be run${runnable.length > 1 ? ' and is called so' : ''}`);
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














async function analyse(app, hints) {
    const analysis = await analyseApp(app, hints);
    return analysis && withCommand({ ...analysis, installed: await analyse_isInstalled(analysis) });
}
async function analyseApp(app, hints) {
    const code = codeOf(app);
    const manifests = await readManifests(app, hints);
    const { dependencies, pyproject } = manifests;
    const facts = { app, hints, dependencies, code, ...(pyproject && { pyproject }) };
    const matches = await (0,frameworks/* matchFrameworks */.T)(frameworks_frameworks, facts);
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
    const { fixedByConfig, ...listens } = await listening(facts, lines, !said);
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
    const { files, warnings } = await writablePlaces(facts);
    const demands = await demandsOf(facts, service.file);
    return { ...service, writable: files, demands, warnings: [...(service.warnings ?? []), ...warnings] };
}
function chosenFirst(matches) {
    return [...matches].sort((a, b) => Number(a.framework.kind === 'worker') - Number(b.framework.kind === 'worker') ||
        Number(a.framework.id !== 'django') - Number(b.framework.id !== 'django') ||
        compareRanks(rankOf(a.start.file), rankOf(b.start.file)));
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
const answers = /\b(?:HTTPServer|ThreadingHTTPServer|TCPServer|WSGIServer|make_server|run_app|start_server|create_server|uvicorn\.run|serve_forever|serve\s*\(|app\.run\s*\(|hypercorn|grpc\.server|cherrypy\.quickstart|cherrypy\.engine\.start)\b/;
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
        const found = (await code.lines(file)).find(({ text }) => answers.test(text) || /environ.*["']PORT["']/.test(text));
        if (found)
            return { because: `${file} answers requests`, file, line: found.line };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/browsers.ts

const folder = '/opt/playwright';
const browsers_programs = [
    ['playwright', 'playwright'],
    ['scrapy-playwright', 'playwright'],
    ['crawl4ai', 'playwright'],
    ['patchright', 'patchright']
];
const used = /\b(?:playwright|patchright|crawl4ai)\b/;
const nothing = { cmds: [], variables: {}, files: [], needs: [], warnings: [] };
async function browsersOf(facts) {
    const fetched = facts.hints.replaced['install'] ? nothing : await playwright(facts);
    return { ...fetched, needs: await selenium(facts) };
}
async function playwright(facts) {
    const [distribution, program] = browsers_programs.find(([name]) => facts.dependencies.get(name)?.direct) ?? [];
    const found = distribution === undefined ? undefined : await lineWith(facts, used);
    if (distribution === undefined || program === undefined || !found)
        return nothing;
    const { because: _, ...at } = found;
    const browsers = await launched(facts);
    const others = browsers.filter((name) => name !== 'chromium');
    return {
        cmds: [
            (0,draft/* reasoned */.u)(`${program} install ${browsers.join(' ')}`, `${distribution} fetches the browsers that it steers`, at)
        ],
        variables: { PLAYWRIGHT_BROWSERS_PATH: (0,draft/* reasoned */.u)(folder, `${distribution} keeps its browsers there`, at) },
        files: [(0,draft/* reasoned */.u)({ path: folder, from: 'install' }, `The browsers that ${distribution} steers`, at)],
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
const ffmpeg = { why: 'runs ffmpeg', run: ['ffmpeg'] };
const voice = {
    why: 'loads Opus and runs ffmpeg for voice',
    run: ['ffmpeg', 'opus'],
    extras: ['voice', 'speed-voice']
};
const tesseract = { why: 'runs Tesseract', run: ['tesseract'] };
const poppler = { why: 'runs the tools of Poppler', run: ['poppler'] };
const wkhtmltopdf = { why: 'runs wkhtmltopdf', run: ['wkhtmltopdf'] };
const chrome = { why: 'starts Chrome', run: ['chromium', 'chromium-driver'] };
const ownChrome = { why: 'starts a Chromium of its own, which loads these', run: ['chromium-libraries'] };
const graphviz = { why: 'runs Graphviz', run: ['graphviz'] };
const java = { why: 'runs Java', run: ['java'] };
const magic = { why: 'loads libmagic', run: ['magic'] };
const git = { why: 'runs git', run: ['git'] };
const compiled = { why: 'has no wheels and is compiled', build: ['compiler'] };
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
const nativeTable = {
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
    meinheld: compiled,
    pycurl: {
        why: 'is compiled against libcurl before version 7.45.3',
        build: ['compiler', 'ssl'],
        both: ['libcurl'],
        below: '7.45.3'
    },
    netifaces: compiled,
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
    pdf2image: poppler,
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
    pydub: ffmpeg,
    moviepy: ffmpeg,
    'ffmpeg-python': ffmpeg,
    'python-ffmpeg': ffmpeg,
    ffmpy: ffmpeg,
    'ffmpeg-normalize': ffmpeg,
    'yt-dlp': ffmpeg,
    'youtube-dl': ffmpeg,
    'openai-whisper': ffmpeg,
    whisperx: ffmpeg,
    'discord-py': voice,
    'py-cord': voice,
    nextcord: voice,
    disnake: voice,
    soundfile: { why: 'loads libsndfile before version 0.12', run: ['sndfile'], below: '0.12' },
    sounddevice: { why: 'loads PortAudio', run: ['portaudio'] },
    pyaudio: { why: 'is compiled against PortAudio', build: ['compiler'], both: ['portaudio'] },
    pyttsx3: { why: 'loads eSpeak', run: ['espeak'] },
    pyacoustid: { why: 'runs fpcalc', run: ['chromaprint'] },
    webrtcvad: compiled,
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
    misaka: compiled,
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
    evdev: compiled,
    pynput: { ...compiled, why: 'installs evdev, which is compiled' },
    'rpi-gpio': compiled,
    spidev: compiled
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




function nativeNeeds(dependencies, python) {
    const names = new Set(dependencies.map(({ name }) => name));
    return dependencies.flatMap((dependency) => {
        const rows = [
            ...rowsOf(dependency).filter((row) => applies(row, dependency, names)),
            ...compiledRows(dependency, python)
        ];
        return rows.flatMap((row) => needsOf(row, dependency));
    });
}
function rowsOf({ name }) {
    const found = Object.hasOwn(nativeTable, name) ? nativeTable[name] : undefined;
    return found === undefined ? [] : 'why' in found ? [found] : found;
}
function applies(row, { extras, version }, names) {
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
    const missing = python !== undefined && wheels !== undefined && natives_isBelow(wheels, lineOf(python));
    if (!missing && !(source && (own ?? wheels)))
        return [];
    const label = version === undefined ? '' : `${version} `;
    const why = missing
        ? `${label}has no wheel for Python ${lineOf(python)} and is compiled`
        : `${label}is built from source`;
    return [{ why, ...own, build: ['compiler', 'c++-compiler', ...(own?.build ?? [])] }];
}
function needsOf({ why, build = [], run = [], both = [] }, dependency) {
    const reason = { because: `${dependency.name} ${why}`, ...(0,explain.at)(dependency.evidence) };
    const all = [
        [build, 'build'],
        [run, 'run'],
        [both, 'both']
    ];
    return all.flatMap(([names, part]) => names.map((name) => ({ value: { name, for: part }, reason })));
}
function lineOf(python) {
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

// EXTERNAL MODULE: ./src/releases/sources.ts
var releases_sources = __webpack_require__(5120);
// EXTERNAL MODULE: ./src/releases/tool-files.ts
var tool_files = __webpack_require__(240);
;// CONCATENATED MODULE: ./src/providers/python/interpreter-names.ts



const cpython = /^(?:c?python\s*[-@=]{0,2}\s*|v)?(\d[\w.*+-]*?)(t|\+freethreaded)?(?:-(?:linux|macos|windows|darwin)[\w-]*|\/envs\/.*)?$/i;
const range = /^[<>=!~^]/;
const others = {
    PyPy: /^pypy/i,
    GraalPy: /^graalpy/i,
    Conda: /^(?:ana|mini)(?:conda|forge)|^mambaforge|^micromamba/i,
    'another implementation of Python': /^(?:jython|ironpython|stackless|micropython|pyston|cinder|activepython|nogil)/i
};
function readName(text, evidence) {
    if (text === 'system')
        return { warnings: [] };
    const other = Object.entries(others).find(([, pattern]) => pattern.test(text));
    if (other)
        throw (0,explain/* unusable */._P)(pythonReleases, evidence, `${evidence.because}, which is ${other[0]}; Boxcar runs CPython only`);
    const [, version, freeThreaded] = cpython.exec(text) ?? [];
    const request = (0,releases_request/* parseRequest */.TR)(range.test(text) ? text : (version ?? ''), releases_request/* pin */.y_);
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
            .map(releases_request/* shortened */.vI)
            .map((name) => ({ name, evidence: { because: said(name), file, line: index + 1 } }));
    });
    const ours = names.filter(({ name }) => !Object.values(others).some((pattern) => pattern.test(name)));
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
    { file: 'Pipfile', keys: ['requires', 'python_full_version'], dialect: releases_request/* pin */.y_ },
    { file: 'Pipfile', keys: ['requires', 'python_version'], dialect: releases_request/* pin */.y_ },
    { file: 'pyproject.toml', keys: ['project', 'requires-python'], dialect: releases_request/* pep440 */.C9 },
    { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python'], dialect: releases_request/* poetry */.sD },
    { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python', 'version'], dialect: releases_request/* poetry */.sD },
    { file: 'pyproject.toml', keys: ['tool', 'pixi', 'dependencies', 'python'], dialect: releases_request/* pin */.y_ },
    { file: 'setup.cfg', keys: ['options', 'python_requires'], dialect: releases_request/* pep440 */.C9 }
];
const condaLine = /^\s*-\s*["']?(?:[\w-]+::)?(python)\s*([=<>!~]+[^#"']*)/;
const scannedManifests = [
    { file: 'setup.py', line: /^[^#]*\b(python_requires)\s*=\s*(?:\(\s*)?["']([^"']+)["']/, dialect: releases_request/* pep440 */.C9 },
    { file: 'environment.yml', line: condaLine, dialect: releases_request/* pin */.y_ },
    { file: 'environment.yaml', line: condaLine, dialect: releases_request/* pin */.y_ }
];
const versions_lockfiles = [
    { file: 'uv.lock', line: /^(requires-python) = "(.+)"/, until: /^\[\[package/, dialect: releases_request/* pep440 */.C9 },
    { file: 'poetry.lock', line: /^(python-versions) = "(.+)"/, after: /^\[metadata\]/, dialect: releases_request/* poetry */.sD },
    { file: 'pdm.lock', line: /^(requires_python) = "(.+)"/, until: /^\[\[package/, dialect: releases_request/* pep440 */.C9 },
    { file: 'Pipfile.lock', line: /^\s*"(python_(?:full_)?version)": "(.+)"/, until: /^\s*"default"/, dialect: releases_request/* pin */.y_ }
];
async function pythonVersion(app, hints, scope = {}) {
    const find = finder(app, scope.folders ?? [''], scope.unused ?? []);
    const manifests = [...(await keyed(app, find)), ...(await scanned(app, find, scannedManifests, 'manifest'))];
    const locks = manifests.length > 0 ? [] : await scanned(app, find, versions_lockfiles, 'lockfile');
    const readings = [...setting(hints), ...(await versions_pins(app, scope.folders ?? [''])), ...manifests, ...locks];
    const sources = readings.flatMap(({ source }) => (source ? [source] : []));
    const decision = (0,releases_sources/* decideVersion */.v)(pythonReleases, [...sources, ...(scope.advice ?? [])], lookedFor);
    return { ...decision, warnings: [...readings.flatMap(({ warnings }) => warnings), ...decision.warnings] };
}
const versionFiles = ['.python-version', 'runtime.txt', '.tool-versions', ...tool_files/* miseFiles */.m];
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
        ...(await versions_tools(app, folders))
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
function setting({ settings }) {
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
async function versions_tools(app, folders) {
    const stated = await (0,tool_files/* toolFileStatements */.X)(app, folders, ['python']);
    return stated.map(({ rank, text, request, evidence }) => versions_sourceOf(rank, request ? { request, warnings: [] } : readName(text, evidence), evidence));
}
function versions_sourceOf(rank, { request, warnings }, evidence) {
    return { warnings, ...(request ? { source: { rank, request, evidence } } : {}) };
}
async function keyed(app, find) {
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
    const written = (0,releases_request/* shortened */.vI)(text.trim());
    const evidence = { because: `\`${key}\` is ${written}`, file, ...(line ? { line } : {}) };
    const request = (0,releases_request/* parseRequest */.TR)(written.replace(/^(=+[\d.]+)=.*/, '$1'), dialect);
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
    detect,
    plan
};
async function detect(app, hints) {
    const analysis = await analyse(app, hints);
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
async function plan(app, hints, finding) {
    const analysis = finding.data ?? (await analyse(app, hints));
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
    const browsers = await browsersOf(facts);
    const around = { first: gdal.first, last: [...servers, ...browsers.cmds] };
    return {
        ...(service && { kind: service.kind }),
        ...(manifests.workspaceFolder && { folder: manifests.workspaceFolder }),
        variables: { ...alwaysSet, ...service?.variables, ...analysis.variables, ...browsers.variables },
        phases: phasesOf(analysis, installation, around, version.version),
        start: startOf(analysis, browsers.files),
        needs: [
            ...nativeNeeds(dependencies, version.version.value),
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
function phasesOf({ manifests, service }, installation, { first, last }, version) {
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
function startOf({ manifests, service, beside, ...analysis }, besides) {
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
        return { value: clean(setting.value), reason: setting.source };
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
    const value = clean(named.replace(/^(["'])(.*)\1$/, '$2'));
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
        const value = text === undefined ? undefined : clean(text);
        if (!manifest || value === undefined)
            continue;
        if (!(await app.has(value === '.' ? 'index.html' : `${value}/index.html`)))
            continue;
        const line = manifest.line(...keys);
        return (0,draft/* reasoned */.u)(value, `${file}: ${keys.join('.')} is ${value}`, { file, ...(line !== undefined && { line }) });
    }
    return undefined;
}
function clean(path) {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
    return steps.length === 0 ? '.' : steps.join('/');
}

;// CONCATENATED MODULE: ./src/providers/list.ts




const providers = [deno, node, python, staticFiles];


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
/* harmony export */   I: () => (/* binding */ declarations),
/* harmony export */   Z: () => (/* binding */ workspaceKinds)
/* harmony export */ });
/* harmony import */ var _folder_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);

const declarations = [
    { file: 'pnpm-workspace.yaml', keys: ['packages'] },
    { file: 'package.json', keys: ['workspaces'] },
    { file: 'package.json', keys: ['workspaces', 'packages'] },
    { file: 'lerna.json', keys: ['packages'] }
];
const workspaceKinds = [...new Set(declarations.map(({ file }) => file))].map((file) => ({
    file,
    holds: (manifest, folder) => declarations.some((one) => one.file === file && (0,_folder_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPatterns */ .G)(manifest.texts(...one.keys)).holds(folder))
}));


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
const comparator = /([<>=!~^]*)\s*([vV]?)((?:\d+|[*xX])(?:\.(?:\d+|[*xX]))*)((?:[-._]?(?:alpha|beta|preview|dev|pre|rc|post|a|b|c)[-._]?\d*)*|-[\w.]+)(?:\+[\w.]+)?/y;
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
        return undefined;
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

/***/ 5120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ decideVersion)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4981);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);




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
    let request = stated?.request ?? { text: '*', versions: _versions_js__WEBPACK_IMPORTED_MODULE_3__/* .everyVersion */ .q8 };
    const narrowing = [];
    const conflicts = [];
    for (const source of stated ? ranked.slice(1) : ranked) {
        const narrowed = { ...request, versions: (0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$)(request.versions, source.request.versions) };
        if ((0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvable */ .iY)(table, narrowed.versions)) {
            if ((0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(table, narrowed).version !== (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(table, request).version)
                narrowing.push(source);
            request = narrowed;
        }
        else if (stated && source.rank !== 'advice')
            conflicts.push(conflict(table, stated, source));
    }
    const resolution = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(table, request, (stated ?? narrowing[0])?.evidence);
    const { version, line, latest, suites } = resolution;
    const reason = reasonFor(table, resolution, stated, narrowing, lookedFor);
    return { version: { value: version, reason }, line, latest, suites, warnings: [...resolution.warnings, ...conflicts] };
}
function rankOf(table, { rank, request }) {
    if (rank !== 'manifest')
        return rank;
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .isPin */ .um)(table, request.versions) ? 'manifest-pin' : 'manifest-range';
}
function conflict(table, winner, loser) {
    return {
        code: 'version-conflict',
        message: `${said(winner)}, but ${said(loser)}: no ${table.name} is both, and the first counts`,
        ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(loser.evidence),
        fix: 'Let both name the same version'
    };
}
function said({ evidence: { because, file, line } }) {
    return file ? `${because} (${file}${line === undefined ? '' : `:${String(line)}`})` : because;
}
function reasonFor(table, { version, settled }, stated, narrowing, lookedFor) {
    const choice = `${table.name} ${version} is the newest${settled ? ' settled' : ''} release${stated || narrowing.length > 0 ? ' that fits' : ''}`;
    const narrowed = narrowing.map((source) => `; ${said(source)}`).join('');
    if (!stated) {
        const place = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(narrowing[0]?.evidence);
        return { because: `${choice}${narrowed}; no version is named in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceList */ .MT)(lookedFor)}`, ...place };
    }
    const { because, ...place } = stated.evidence;
    return version === stated.request.text
        ? { because, ...place }
        : { because: `${because}${narrowed}; ${choice}`, ...place };
}


/***/ }),

/***/ 240:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toolFileStatements),
/* harmony export */   m: () => (/* binding */ miseFiles)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9139);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);



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
        const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, '.tool-versions');
        const text = await app.read(file);
        if (text === undefined)
            continue;
        const rows = text.split('\n').map((row) => row.replace(/#.*/, '').trim().split(/\s+/));
        const at = rows.findIndex(([name = '']) => names.includes(name));
        const version = rows[at]?.slice(1).find(isRelease);
        if (version === undefined)
            return undefined;
        return statement('tool-versions', (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(version), '.tool-versions', file, at + 1);
    }
    return undefined;
}
async function mise(app, folders, names) {
    const spellings = names.flatMap((name) => [name, `core:${name}`]);
    for (const file of folders.flatMap((folder) => miseFiles.map((name) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(folder, name)))) {
        const manifest = await app.manifest(file);
        for (const name of spellings) {
            const version = miseVersions(manifest?.get('tools', name)).find(isRelease);
            if (version === undefined)
                continue;
            return statement('mise', (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(version), (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(file), file, manifest?.line('tools', name));
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
        return { text, versions: _versions_js__WEBPACK_IMPORTED_MODULE_1__/* .everyVersion */ .q8 };
    return (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequest */ .TR)(text.replace(/^(latest|prefix):/, ''), _request_js__WEBPACK_IMPORTED_MODULE_0__/* .pin */ .y_);
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
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9023);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _plan_plan_app_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8955);
/* harmony import */ var _providers_catalog_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2733);
/* harmony import */ var _providers_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1272);
/* harmony import */ var _report_hide_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84);
/* harmony import */ var _settings_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1793);











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
        __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 435)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1793))
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

/***/ 1793:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layerOfInputs: () => (/* reexport */ layerOfInputs),
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/messages.ts
var messages = __webpack_require__(3741);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
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

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/settings/process-names.ts
var process_names = __webpack_require__(3385);
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
var secret_names = __webpack_require__(2496);
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
    const { readAppJson } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 9157));
    return [await readAppJson(app, Object.keys(env), procfile.draft?.start?.release !== undefined)];
}
async function configParts(app, named, known) {
    if (!named && !(await app.has('nixpacks.toml')) && !(await app.has('nixpacks.json')))
        return [];
    const { readConfigFile } = await __webpack_require__.e(/* import() */ 172).then(__webpack_require__.bind(__webpack_require__, 3172));
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

/***/ 7940:
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

/***/ 3385:
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
