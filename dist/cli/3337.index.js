"use strict";
exports.id = 3337;
exports.ids = [3337];
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

/***/ 3337:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanPipfileLock: () => (/* binding */ scanPipfileLock)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4944);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);


const facts = new Map([
    ['_meta hash sha256', 'contentHash'],
    ['_meta pipfile-spec', 'formatVersion'],
    ['_meta requires python_full_version', 'requiresPython'],
    ['_meta requires python_version', 'requiresPython']
]);
async function scanPipfileLock(lines) {
    const open = [];
    const found = new Map();
    await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .scanJson */ .E)(lines, 3, (path, value, line) => {
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
    return { packages: (0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .n)(merged(open), _collect_js__WEBPACK_IMPORTED_MODULE_1__/* .normalisePythonName */ .M), ...Object.fromEntries(found) };
}
function merged(open) {
    const packages = new Map();
    for (const one of open) {
        const entry = packageOf(one);
        const key = `${(0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .normalisePythonName */ .M)(entry.name)} ${entry.version ?? ''} ${entry.location ?? ''}`;
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
function packageOf({ name, group, line, fields }) {
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


/***/ })

};
;