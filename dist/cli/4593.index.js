"use strict";
exports.id = 4593;
exports.ids = [4593,2169];
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


/***/ }),

/***/ 4593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePlan: () => (/* binding */ parsePlan)
});

// EXTERNAL MODULE: ./src/app/manifests.ts
var manifests = __webpack_require__(2169);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/settings/config-keys.ts
var config_keys = __webpack_require__(6648);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/plan/schema.ts

const schema_text = dist/* string */.YjP();
const texts = dist/* array */.YOg(schema_text);
const textMap = dist/* record */.g1P(schema_text, schema_text);
const phase = dist/* strictObject */.rej({
    name: dist/* optional */.lqM(schema_text),
    runtimes: dist/* optional */.lqM(textMap),
    tools: dist/* optional */.lqM(textMap),
    phpExtensions: dist/* optional */.lqM(texts),
    nixPkgs: dist/* optional */.lqM(texts),
    nixLibs: dist/* optional */.lqM(texts),
    nixOverlays: dist/* optional */.lqM(texts),
    nixpkgsArchive: dist/* optional */.lqM(schema_text),
    nixFiles: dist/* optional */.lqM(texts),
    aptPkgs: dist/* optional */.lqM(texts),
    dependsOn: dist/* optional */.lqM(texts),
    runsOn: dist/* optional */.lqM(schema_text),
    folder: dist/* optional */.lqM(schema_text),
    onlyIncludeFiles: dist/* optional */.lqM(texts),
    variables: dist/* optional */.lqM(textMap),
    secrets: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'a name of letters, digits, _ . and -')))),
    cmds: dist/* optional */.lqM(texts),
    cacheDirectories: dist/* optional */.lqM(texts),
    paths: dist/* optional */.lqM(texts),
    outputs: dist/* optional */.lqM(texts)
});
const site = dist/* strictObject */.rej({
    root: schema_text,
    fallback: dist/* optional */.lqM(schema_text),
    immutable: dist/* optional */.lqM(texts),
    notFound: dist/* optional */.lqM(schema_text),
    redirects: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({
        from: schema_text,
        host: dist/* optional */.lqM(schema_text),
        to: schema_text,
        status: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()),
        force: dist/* optional */.lqM(dist/* boolean */.zMY())
    }))),
    headers: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ path: schema_text, name: schema_text, value: schema_text }))),
    hidden: dist/* optional */.lqM(texts),
    httpsOnly: dist/* optional */.lqM(dist/* boolean */.zMY())
});
const start = dist/* strictObject */.rej({
    cmd: dist/* optional */.lqM(schema_text),
    release: dist/* optional */.lqM(schema_text),
    port: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(65535))),
    aptPkgs: dist/* optional */.lqM(texts),
    nixPkgs: dist/* optional */.lqM(texts),
    nixLibs: dist/* optional */.lqM(texts),
    runImage: dist/* optional */.lqM(schema_text),
    user: dist/* optional */.lqM(schema_text),
    onlyIncludeFiles: dist/* optional */.lqM(texts),
    processes: dist/* optional */.lqM(textMap),
    files: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ path: schema_text, from: dist/* optional */.lqM(schema_text), writable: dist/* optional */.lqM(dist/* boolean */.zMY()) }))),
    static: dist/* optional */.lqM(site),
    docroot: dist/* optional */.lqM(schema_text),
    demands: dist/* optional */.lqM(texts)
});
const evidence = {
    because: schema_text,
    file: dist/* optional */.lqM(schema_text),
    line: dist/* optional */.lqM(dist/* number */.aig()),
    setting: dist/* optional */.lqM(schema_text)
};
const planSchema = dist/* strictObject */.rej({
    version: dist/* optional */.lqM(dist/* literal */.euz(1)),
    providers: dist/* optional */.lqM(texts),
    kind: dist/* optional */.lqM(dist/* picklist */.KIO(['web', 'worker', 'static'])),
    toolchain: dist/* optional */.lqM(dist/* picklist */.KIO(['images', 'nix'])),
    suite: dist/* optional */.lqM(dist/* picklist */.KIO(['bookworm', 'trixie'])),
    folder: dist/* optional */.lqM(schema_text),
    buildImage: dist/* optional */.lqM(schema_text),
    variables: dist/* optional */.lqM(textMap),
    secretFiles: dist/* optional */.lqM(texts),
    staticAssets: dist/* optional */.lqM(textMap),
    phases: dist/* optional */.lqM(dist/* record */.g1P(schema_text, phase)),
    start: dist/* optional */.lqM(start),
    reasons: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ field: schema_text, ...evidence }))),
    warnings: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({
        code: schema_text,
        message: schema_text,
        file: dist/* optional */.lqM(schema_text),
        line: dist/* optional */.lqM(dist/* number */.aig()),
        fix: dist/* optional */.lqM(schema_text)
    })))
});
const planFieldNames = [planSchema, phase, start, site].flatMap(({ entries }) => Object.keys(entries));


;// CONCATENATED MODULE: ./src/plan/plan-text.ts





async function parsePlan(text, name) {
    const manifest = await manifestOf(text.replace(/^\uFEFF/, ''), name);
    const result = (0,dist/* safeParse */.xLC)(planSchema, usual(manifest.data));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const keys = (issue.path ?? []).map(({ key }) => key);
    const path = keys.join('.');
    const near = issue.expected === 'never' ? (0,src_text/* nearest */.pA)(String(keys.at(-1) ?? ''), planFieldNames) : undefined;
    const line = lineOf(manifest, keys);
    throw new errors/* UserError */.yo({
        what: issue.expected === 'never'
            ? `${name} has the unknown key ${path}`
            : `${name} is no plan: ${path || 'it'} is ${issue.received}, not ${issue.expected ?? ''}`,
        ...(line !== undefined && { where: { file: name, line } }),
        fix: near ? `Did you mean ${near}?` : 'The fields of a plan are listed in docs/plan.md'
    });
}
async function manifestOf(text, name) {
    const isJson = /\.jsonc?$/.test(name) || (!name.endsWith('.toml') && /^\s*(?:\{|$)/.test(text));
    const parsed = await (0,manifests.parseManifest)(isJson ? 'plan.json' : 'plan.toml', text);
    try {
        return (0,manifests.manifestAt)(name, parsed);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo({ ...error.trouble, fix: 'Make one with boxcar plan --format json' });
    }
}
function usual(data) {
    if (!isTable(data))
        return data;
    const plan = withoutNulls(data);
    const phases = isTable(plan['phases'])
        ? Object.fromEntries(Object.entries(plan['phases']).map(([name, phase]) => [name, usualPhase(asTable(phase))]))
        : asTable(plan['phases']);
    const tables = Object.fromEntries(['variables', 'staticAssets', 'start'].map((field) => [field, withoutNulls(asTable(plan[field]))]));
    return withoutNulls({ ...plan, ...tables, phases });
}
function usualPhase(phase) {
    if (!isTable(phase))
        return phase;
    const entries = Object.entries(withoutNulls(phase)).map(([key, value]) => [spellings.get(key) ?? key, value]);
    return Object.fromEntries(entries);
}
const spellings = new Map(Object.entries(config_keys/* phaseKeys */.SK).flatMap(([key, { aliases = [] }]) => aliases.map((alias) => [alias, key])));
function asTable(value) {
    return Array.isArray(value) && value.length === 0 ? {} : value;
}
function withoutNulls(value) {
    if (!isTable(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined));
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function lineOf(manifest, keys) {
    const lines = keys.map((_, index) => manifest.line(...keys.slice(0, index + 1)));
    return lines.findLast((line) => line !== undefined);
}


/***/ }),

/***/ 6648:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ meantKeys),
/* harmony export */   SK: () => (/* binding */ phaseKeys),
/* harmony export */   _c: () => (/* binding */ silentKeys),
/* harmony export */   iA: () => (/* binding */ hintKeys),
/* harmony export */   sb: () => (/* binding */ topKeys),
/* harmony export */   vu: () => (/* binding */ startKeys)
/* harmony export */ });
const topKeys = {
    buildImage: { type: 'text', meaning: 'image that the build stages start from' },
    variables: { type: 'text map', meaning: 'variables for building and running; `NIXPACKS_*` in it act as settings' },
    staticAssets: { type: 'text map', meaning: 'files to write below `/assets`: path to content' }
};
const hintKeys = {
    providers: {
        type: 'texts',
        meaning: 'languages: `["..."]` is what is detected, `["...", "node"]` adds one, `["python"]` forces one'
    },
    toolchain: { type: 'text', meaning: '`images` or `nix`' }
};
const phaseKeys = {
    cmds: {
        type: 'texts',
        aliases: ['commands'],
        meaning: 'commands; `["true"]` or `[]` removes the phase; those of `setup` come after the language’s own'
    },
    dependsOn: { type: 'texts', meaning: 'phases that come before' },
    runsOn: { type: 'text', meaning: 'the runtime whose stage the phase runs in, if not the one of the app' },
    folder: {
        type: 'text',
        meaning: 'the folder of its paths and commands in Docker’s context, if not the one of the app'
    },
    onlyIncludeFiles: { type: 'texts', meaning: 'files to copy before the commands, instead of all' },
    cacheDirectories: { type: 'texts', meaning: 'folders that are kept between builds' },
    paths: { type: 'texts', aliases: ['envPaths'], meaning: 'folders to put in front of `PATH`' },
    variables: { type: 'text map', meaning: 'variables of this phase and the later ones, at build time only' },
    secrets: { type: 'texts', meaning: 'names of the build secrets that the commands may read' },
    outputs: { type: 'texts', meaning: 'what later stages may take' },
    aptPkgs: { type: 'texts', aliases: ['aptPackages'], meaning: 'Debian packages, to build and to run with' },
    nixPkgs: { type: 'texts', aliases: ['nixPackages'], meaning: 'Nix packages, to build and to run with' },
    nixLibs: { type: 'texts', aliases: ['nixLibraries'], meaning: 'Nix libraries that programs load while they run' },
    nixOverlays: { type: 'texts', meaning: 'addresses of Nixpkgs overlays' },
    nixpkgsArchive: { type: 'text', meaning: 'commit of Nixpkgs' },
    phpExtensions: { type: 'texts', meaning: 'PHP extensions' }
};
const startKeys = {
    cmd: { type: 'text', meaning: 'command that starts the app' },
    release: { type: 'text', meaning: 'command that runs before the start command, such as migrations' },
    port: { type: 'port', meaning: 'port that the app listens on' },
    processes: { type: 'text map', meaning: 'other processes: name to command' },
    aptPkgs: {
        type: 'texts',
        aliases: ['aptPackages'],
        meaning: 'Debian packages of the image; what `phases` name is there anyway'
    },
    runImage: { type: 'text', meaning: 'image that the last stage starts from' },
    user: { type: 'text', meaning: 'user that the app runs as' },
    onlyIncludeFiles: {
        type: 'texts',
        meaning: 'files of the app’s folder that the image gets, instead of what the language needs'
    },
    writable: {
        type: 'texts',
        field: '/start/files',
        meaning: 'folders that the app may write to, besides those that are found; a volume can be mounted there'
    },
    docroot: { type: 'text', meaning: 'folder that a PHP app serves' },
    demands: { type: 'texts', meaning: 'variables that must be set when the app starts' }
};
const silentKeys = ['name', '$schema'];
const meantKeys = {
    top: {
        ...{ deploy: '[start]', run: '[start]', env: '[variables]', environment: '[variables]', vars: '[variables]' },
        ...{ setup: '[phases.setup]', install: '[phases.install]', build: '[phases.build]' },
        ...{ aptPkgs: 'aptPkgs in [phases.setup]', aptPackages: 'aptPkgs in [phases.setup]' },
        ...{ nixPkgs: 'nixPkgs in [phases.setup]', nixPackages: 'nixPkgs in [phases.setup]' },
        ...{ nixLibs: 'nixLibs in [phases.setup]', nixLibraries: 'nixLibs in [phases.setup]' },
        ...{ nixpkgsArchive: 'nixpkgsArchive in [phases.setup]', packages: 'aptPkgs in [phases.setup]' },
        ...{ cmd: 'cmd in [start]', procfile: '[start]', processes: 'processes in [start]', provider: 'providers' }
    },
    phase: {
        ...{
            cmd: 'cmds',
            command: 'cmds',
            run: 'cmds',
            script: 'cmds',
            packages: 'aptPkgs',
            pkgs: 'nixPkgs',
            apt: 'aptPkgs'
        },
        ...{
            skip: 'cmds = [], which removes the phase',
            libs: 'nixLibs',
            env: 'variables',
            cache: 'cacheDirectories',
            cacheDirs: 'cacheDirectories',
            path: 'paths'
        },
        ...{ runtimes: 'NIXPACKS_<LANGUAGE>_VERSION in [variables]', tools: 'NIXPACKS_<TOOL>_VERSION in [variables]' }
    },
    start: {
        ...{ cmds: 'cmd', command: 'cmd', commands: 'cmd', startCommand: 'cmd', run: 'cmd', image: 'runImage' },
        ...{ files: 'onlyIncludeFiles', variables: '[variables]', env: '[variables]' }
    }
};


/***/ })

};
;