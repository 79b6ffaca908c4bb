"use strict";
exports.id = 8410;
exports.ids = [8410,4987];
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

/***/ 8410:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanYarnLock: () => (/* binding */ scanYarnLock)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _importers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1977);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);



const pair = /^ {2}"?([\w-]+)"?:? +"?([^"]*)"?$/;
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
            const [, key = '', value = ''] = pair.exec(line) ?? [];
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
    const importers = new _importers_js__WEBPACK_IMPORTED_MODULE_1__/* .Importers */ .q();
    for (const one of open.filter(isWorkspace)) {
        const folder = /@workspace:(.*)$/.exec(one.fields.get('resolution') ?? one.requests[0] ?? '')?.[1] ?? '.';
        importers.open(folder);
        for (const { value, line } of one.asks) {
            const [name = '', text = ''] = value.split(/ (.*)/s);
            importers.add(folder, name, text, line);
        }
    }
    const packages = open.filter((one) => !isWorkspace(one)).map(packageOf);
    return {
        packages: (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .byName */ .n)(packages, (name) => name),
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
function packageOf({ requests, line, fields }) {
    const [first = ''] = requests;
    const at = first.indexOf('@', 1);
    const location = fields.get('resolved') ?? fields.get('resolution')?.replace(/^@?[^@]+@(?:npm:)?/, '') ?? '';
    const version = fields.get('version');
    return {
        name: at > 0 ? first.slice(0, at) : first,
        ...(version !== undefined && { version }),
        line,
        source: (0,_npm_js__WEBPACK_IMPORTED_MODULE_0__.sourceOf)(location),
        ...(/[:/]/.test(location) && { location }),
        requests
    };
}


/***/ })

};
;