"use strict";
exports.id = 4709;
exports.ids = [4709,4987];
exports.modules = {

/***/ 4944:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ normalisePythonName),
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
function normalisePythonName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function byName(packages, normalise) {
    const firsts = new Map();
    const further = new Map();
    for (const entry of packages) {
        const name = normalise(entry.name);
        const others = further.get(name);
        if (!firsts.has(name))
            firsts.set(name, entry);
        else if (others)
            others.push(entry);
        else
            further.set(name, [entry]);
    }
    for (const [name, others] of further) {
        const first = firsts.get(name);
        if (first)
            firsts.set(name, { ...first, others });
    }
    return firsts;
}


/***/ }),

/***/ 1977:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Importers)
/* harmony export */ });
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


/***/ }),

/***/ 530:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
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


/***/ }),

/***/ 4987:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanNpmLock: () => (/* binding */ scanNpmLock),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _importers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1977);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(530);



const nested = 'node_modules/';
const asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
async function scanNpmLock(lines) {
    const packages = [];
    const legacy = [];
    const importers = new _importers_js__WEBPACK_IMPORTED_MODULE_0__/* .Importers */ .q();
    let formatVersion;
    await (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .E)(lines, 4, (path, value, line) => {
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
        packages: (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)(found.map(packageOf), (name) => name),
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


/***/ }),

/***/ 4709:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanPnpmLock: () => (/* binding */ scanPnpmLock)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _importers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1977);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);



const keyed = /^( *)(?:'([^']*)'|"([^"]*)"|([^\s'":#-][^:]*(?::[^ :][^:]*)*)):(?: +(.*))?$/;
const asks = /^(?:dependencies|devDependencies|optionalDependencies|specifiers)$/;
const plainPackage = /^ {2}(?:'([^'\n]+)'|([^\s'"#][^\n]*)):\n {4}resolution: \{integrity: sha512-[^\n},]+\}\n((?: {4}(?!re)[^\n]*\n){0,500}\n?)/my;
function scanPnpmLock(text) {
    const packages = [];
    const overrides = [];
    let importers = new _importers_js__WEBPACK_IMPORTED_MODULE_1__/* .Importers */ .q();
    let formatVersion;
    const path = [];
    let number = 0;
    for (let from = 0, to; from < text.length; from = to + 1) {
        if (path[0] === 'packages') {
            plainPackage.lastIndex = from;
            const [all, quoted, plain, others = ''] = plainPackage.exec(text) ?? [];
            if (all !== undefined) {
                path.length = 1;
                packages.push({ key: quoted ?? plain ?? '', line: number + 1, location: '' });
                number += 2 + linesIn(others);
                to = from + all.length - 1;
                continue;
            }
        }
        else if (path[0] === 'snapshots') {
            const next = nextSection(text, from);
            if (next < 0)
                break;
            number += linesIn(text.slice(from, next));
            from = next;
        }
        const end = text.indexOf('\n', from);
        to = end < 0 ? text.length : end;
        number++;
        if (from === to)
            continue;
        const line = text.slice(from, to);
        if (line.startsWith('---')) {
            importers = new _importers_js__WEBPACK_IMPORTED_MODULE_1__/* .Importers */ .q();
            packages.length = 0;
            overrides.length = 0;
        }
        const match = keyed.exec(line);
        if (!match) {
            if (path[0] === 'packages' && line.includes('requiresBuild: true'))
                markScripts(packages.at(-1));
            continue;
        }
        const depth = (match[1] ?? '').length / 2;
        const key = match[2] ?? match[3] ?? match[4] ?? '';
        const value = unquoted(match[5] ?? '');
        path.length = depth;
        path[depth] = key;
        if (depth === 0 && key === 'lockfileVersion')
            formatVersion = { value, line: number };
        else if (path[0] === 'overrides' && depth === 1)
            overrides.push(key);
        else if (path[0] === 'packages')
            put(packages, key, value, depth, number);
        else
            ofImporter(importers, path, value, number);
    }
    return {
        packages: (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)(packages.map(packageOf), (name) => name),
        ...(formatVersion && { formatVersion }),
        importers: importers.all(),
        ...(overrides.length > 0 && { overrides })
    };
}
function linesIn(text) {
    return text === '' ? 0 : text.split('\n').length - 1;
}
function nextSection(text, from) {
    const topLevel = /^[^\s]/gm;
    topLevel.lastIndex = from;
    return topLevel.exec(text)?.index ?? -1;
}
function put(packages, key, value, depth, line) {
    if (depth === 1)
        packages.push({ key, line, location: '' });
    const last = packages.at(-1);
    if (depth === 2 && key === 'requiresBuild')
        markScripts(last);
    if (depth !== 2 || !last)
        return;
    if (key === 'name' || key === 'version')
        last[key] = value;
    if (key === 'resolution') {
        const [, repo, tarball, folder] = /\brepo: ([^,}]+)|\btarball: ([^,}]+)|\bdirectory: ([^,}]+)/.exec(value) ?? [];
        last.location = repo === undefined ? (tarball ?? (folder === undefined ? '' : `file:${folder}`)) : `git+${repo}`;
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
    if (!asks.test(group) || name === '')
        return;
    if (field === 'specifier' || (field === undefined && group === 'specifiers'))
        importers.add(folder, name, value, line);
}
function packageOf({ key, line, location, scripts, ...said }) {
    const plain = withoutPeers(key);
    const parts = apart(plain);
    if (parts && location === '' && scripts === undefined && said.name === undefined && isDigit(parts[2].charCodeAt(0))) {
        return { name: parts[1], version: parts[2], line, source: 'registry' };
    }
    const [, name = plain, written] = parts ?? /^((?:@[^/]+\/)?[^/@]+)[@/]([^_]+)/.exec(plain) ?? /^((?:@[^/]+\/)?[^/@]+)()$/.exec(plain) ?? [];
    const version = said.name === undefined ? written : said.version;
    const isRelease = version !== undefined && isDigit(version.charCodeAt(0));
    const from = location === '' && !isRelease ? (version ?? '') : location;
    return {
        name: said.name ?? name,
        ...(isRelease && { version }),
        line,
        source: /codeload\.github\.com|^https:\/\/git(?:hub|lab)\.com\//.test(from) ? 'git' : (0,_npm_js__WEBPACK_IMPORTED_MODULE_0__.sourceOf)(from),
        ...(from !== '' && { location: from }),
        ...(scripts !== undefined && { scripts })
    };
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function withoutPeers(key) {
    const end = key.indexOf('(');
    return key.slice(key.startsWith('/') ? 1 : 0, end < 0 ? undefined : end);
}
function apart(plain) {
    const at = plain.indexOf('@', 1);
    if (at < 0 || plain.includes('_', at))
        return undefined;
    const slash = plain.lastIndexOf('/');
    const isName = slash < 0 || (plain.startsWith('@') && slash < at && slash === plain.indexOf('/'));
    return isName ? [plain, plain.slice(0, at), plain.slice(at + 1)] : undefined;
}
function unquoted(text) {
    return /^'([^']*)'$/.exec(text)?.[1] ?? /^"([^"]*)"$/.exec(text)?.[1] ?? text.trim();
}


/***/ })

};
;