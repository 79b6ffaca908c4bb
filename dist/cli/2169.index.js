"use strict";
exports.id = 2169;
exports.ids = [2169];
exports.modules = {

/***/ 3821:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Hy: () => (/* binding */ Positions),
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   qy: () => (/* binding */ lazily)
/* harmony export */ });
class FormatError extends Error {
    line;
    column;
    constructor(message, line, column) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
class Positions {
    #lines = new Map();
    put(keys, line) {
        this.#lines.set(JSON.stringify(keys), line);
    }
    get(keys) {
        return this.#lines.get(JSON.stringify(keys));
    }
}
function lazily(scan) {
    let positions;
    return (keys) => (positions ??= scan()).get(keys);
}
function placeOf(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: offset - start + 1 };
}
function tableOf(entries) {
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 2169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestAt: () => (/* binding */ manifestAt),
/* harmony export */   parseManifest: () => (/* binding */ parseManifest)
/* harmony export */ });
/* unused harmony export formatOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3821);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8936);




const deepest = 200;
const formatOfName = {
    Pipfile: 'toml',
    Procfile: 'procfile',
    'Pipfile.lock': 'json',
    'composer.lock': 'json',
    'deno.lock': 'json',
    '.babelrc': 'json',
    '.eslintrc': 'json',
    '.prettierrc': 'json',
    '.swcrc': 'json',
    '.npmrc': 'ini',
    '.editorconfig': 'ini',
    '.env': 'dotenv'
};
const formatOfEnd = {
    '.json': 'json',
    '.jsonc': 'json',
    '.webmanifest': 'json',
    '.toml': 'toml',
    '.yml': 'yaml',
    '.yaml': 'yaml',
    '.xml': 'xml',
    '.csproj': 'xml',
    '.fsproj': 'xml',
    '.vbproj': 'xml',
    '.props': 'xml',
    '.targets': 'xml',
    '.config': 'xml',
    '.slnx': 'xml',
    '.cfg': 'ini',
    '.ini': 'ini',
    '.conf': 'ini',
    '.env': 'dotenv'
};
const formatOfStart = { 'Procfile.': 'procfile', '.env.': 'dotenv' };
function formatOf(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path);
    if (Object.hasOwn(formatOfName, name))
        return formatOfName[name];
    const end = name.includes('.') ? name.slice(name.lastIndexOf('.')) : '';
    if (Object.hasOwn(formatOfEnd, end))
        return formatOfEnd[end];
    return Object.entries(formatOfStart).find(([start]) => name.startsWith(start))?.[1];
}
const strictJson = new Set([
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'composer.json',
    'composer.lock'
]);
const formats = {
    json: {
        label: 'JSON',
        parse: async (text, name) => (await __webpack_require__.e(/* import() */ 3160).then(__webpack_require__.bind(__webpack_require__, 3160))).parseJson(text, !strictJson.has(name))
    },
    toml: { label: 'TOML', parse: async (text) => (await __webpack_require__.e(/* import() */ 5062).then(__webpack_require__.bind(__webpack_require__, 5062))).parseToml(text) },
    yaml: { label: 'YAML', parse: async (text) => (await __webpack_require__.e(/* import() */ 8325).then(__webpack_require__.bind(__webpack_require__, 8325))).parseYaml(text) },
    xml: { label: 'XML', parse: async (text) => (await __webpack_require__.e(/* import() */ 1209).then(__webpack_require__.bind(__webpack_require__, 1209))).parseXml(text) },
    ini: { label: 'INI', parse: async (text) => (await __webpack_require__.e(/* import() */ 9378).then(__webpack_require__.bind(__webpack_require__, 9378))).parseIni(text) },
    procfile: { label: 'Procfile', parse: async (text) => (await __webpack_require__.e(/* import() */ 6076).then(__webpack_require__.bind(__webpack_require__, 6076))).parseProcfile(text) },
    dotenv: { label: 'dotenv', parse: async (text) => (await __webpack_require__.e(/* import() */ 4376).then(__webpack_require__.bind(__webpack_require__, 4376))).parseDotenv(text) }
};
async function parseManifest(path, text) {
    const format = formatOf(path);
    if (format === undefined)
        throw new Error(`no manifest format is known for ${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showable */ .of)(path)}`);
    if (text === undefined)
        return { format, error: new _formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .noText */ .NY) };
    try {
        const parsed = await formats[format].parse(text, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path));
        if (isTooDeep(parsed.data))
            throw new _formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`values are nested deeper than ${deepest} levels`);
        return { format, parsed };
    }
    catch (error) {
        if (error instanceof _formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF)
            return { format, error };
        if (error instanceof RangeError)
            return { format, error: new _formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('values are nested too deeply') };
        throw error;
    }
}
function manifestAt(path, manifest) {
    if ('parsed' in manifest)
        return new ManifestView(path, manifest.format, manifest.parsed);
    const { message, line, column } = manifest.error;
    const place = line === undefined ? '' : ` (line ${line}${column === undefined ? '' : `, column ${column}`})`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showable */ .of)(path)} is not valid ${formats[manifest.format].label}${place}: ${message}`,
        where: { file: path, ...(line !== undefined && { line }) },
        fix: `Correct ${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showable */ .of)(path)}${line === undefined ? '' : ` at line ${line}`}.`
    });
}
function isTooDeep(value, level = 0, walked = new Map()) {
    if (typeof value !== 'object' || value === null || level <= (walked.get(value) ?? -1))
        return false;
    if (level > deepest)
        return true;
    walked.set(value, level);
    return Object.values(value).some((inner) => isTooDeep(inner, level + 1, walked));
}
class ManifestView {
    path;
    format;
    data;
    #line;
    constructor(path, format, parsed) {
        this.path = path;
        this.format = format;
        this.data = parsed.data;
        this.#line = parsed.line;
    }
    get(...keys) {
        let value = this.data;
        for (const key of keys) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                return undefined;
            value = value[key];
        }
        return value;
    }
    text(...keys) {
        const value = this.get(...keys);
        return typeof value === 'string' ? value.trim() || undefined : undefined;
    }
    table(...keys) {
        const value = this.get(...keys);
        return isTable(value) ? value : undefined;
    }
    texts(...keys) {
        const value = this.get(...keys);
        return isList(value) ? value.filter((item) => typeof item === 'string') : [];
    }
    line(...keys) {
        return keys.length === 0 || this.get(...keys) === undefined ? undefined : this.#line(keys);
    }
}
function isList(value) {
    return Array.isArray(value);
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Date);
}


/***/ })

};
;