"use strict";
exports.id = 6155;
exports.ids = [6155,4987];
exports.modules = {

/***/ 6155:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanBunLock: () => (/* binding */ scanBunLock)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _importers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1977);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);



const locked = /^\s*"((?:[^"\\])+)":\s*\["([^"\\]+)"/;
const opened = /^\s*"((?:[^"\\])*)":\s*\{\s*$/;
const pair = /^\s*"((?:[^"\\])+)":\s*"((?:[^"\\])*)",?\s*$/;
const asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
async function scanBunLock(lines) {
    const packages = [];
    const importers = new _importers_js__WEBPACK_IMPORTED_MODULE_1__/* .Importers */ .q();
    let formatVersion;
    const path = [];
    let number = 0;
    for await (const line of lines) {
        number++;
        const [section, folder = '', group = ''] = path;
        const entry = section === 'packages' ? locked.exec(line) : undefined;
        if (entry) {
            packages.push(packageOf(entry[1] ?? '', entry[2] ?? '', number));
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
        if (name !== undefined && asks.has(group))
            importers.add(folder, name, value ?? '', number);
    }
    const topFirst = [...packages].sort((a, b) => Number(a.key !== a.name) - Number(b.key !== b.name));
    return {
        packages: (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)(topFirst.map(({ key: _, ...rest }) => rest), (name) => name),
        ...(formatVersion && { formatVersion }),
        importers: importers.all()
    };
}
function packageOf(key, text, line) {
    const at = text.indexOf('@', 1);
    const name = at > 0 ? text.slice(0, at) : text;
    const rest = at > 0 ? text.slice(at + 1) : '';
    const isRelease = /^\d/.test(rest);
    return {
        key,
        name,
        ...(isRelease && { version: rest }),
        line,
        source: rest.startsWith('workspace:') ? 'editable' : isRelease ? 'registry' : (0,_npm_js__WEBPACK_IMPORTED_MODULE_0__.sourceOf)(rest),
        ...(!isRelease && rest !== '' && { location: rest })
    };
}


/***/ }),

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


/***/ })

};
;