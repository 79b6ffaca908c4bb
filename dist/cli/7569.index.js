"use strict";
exports.id = 7569;
exports.ids = [7569,2169,7984];
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

/***/ 7569:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planGiven: () => (/* binding */ planGiven),
  planText: () => (/* binding */ planText),
  wholePlan: () => (/* binding */ wholePlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/dependencies.ts
var dependencies = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/plan/finish.ts
var finish = __webpack_require__(7332);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: ./src/plan/overlay.ts + 1 modules
var overlay = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/plan/settle.ts
var settle = __webpack_require__(9108);
;// CONCATENATED MODULE: ./src/plan/plan-file.ts






const nixpacksImage = /^ghcr\.io\/railwayapp\/nixpacks:/;
function planFromFile(file, options) {
    const { name, toolchain: wanted, layers, hints } = options;
    const toolchain = file.toolchain ?? (asksForNix(file) ? 'nix' : 'images');
    if (wanted && wanted !== toolchain) {
        throw new errors/* UserError */.yo({
            what: `${name} is a plan for the toolchain ${toolchain}, so it cannot be built with ${wanted}`,
            fix: 'Leave the input toolchain out, or plan again from the sources'
        });
    }
    const said = reasonsOf(file, name);
    const laid = layers.reduce(overlay/* overlay */.L, draftOf(pinned(file), said));
    const draft = file.version === undefined ? (0,settle/* settle */.G)(laid, hints) : laid;
    (0,dependencies/* refuseUnknownPhases */.z)(draft.phases ?? {});
    const plan = (0,finish/* finish */.O9)({
        ...draft,
        providers: (file.providers ?? []).map((value, index) => said(value, '/providers', String(index))),
        kind: draft.kind ?? said('web', '/kind'),
        toolchain: said(toolchain, '/toolchain'),
        suite: said(file.suite ?? 'trixie', '/suite'),
        phases: draft.phases ?? {},
        start: draft.start ?? {}
    });
    return {
        ...plan,
        warnings: [...imageWarning(file, name), ...(file.warnings ?? []), ...newWarnings(draft)]
    };
}
function pinned({ phases, start, ...file }) {
    const plain = (node) => Object.fromEntries(Object.entries(node).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.filter((item) => !(0,merge_drafts/* isMarker */.rg)({ value: item })) : value
    ]));
    return {
        ...file,
        ...(phases && { phases: Object.fromEntries(Object.entries(phases).map(([name, phase]) => [name, plain(phase)])) }),
        ...(start && { start: plain(start) })
    };
}
function isPiece({ version, providers }) {
    return version === undefined && providers === undefined;
}
function pieceOf(file, name) {
    return draftOf(file, reasonsOf(file, name));
}
function asksForNix({ phases = {} }) {
    return Object.values(phases).some(({ nixPkgs = [], nixLibs = [] }) => nixPkgs.length + nixLibs.length > 0);
}
function reasonsOf(file, name) {
    const given = new Map((file.reasons ?? []).map(({ field, ...evidence }) => [field, evidence]));
    return (value, ...steps) => {
        const reason = given.get(steps.join('/'));
        return { value, reason: reason ? reason : { because: `From the plan file ${name}` } };
    };
}
function draftOf(file, said) {
    const { kind, folder, buildImage, variables, secretFiles, staticAssets, phases, start } = file;
    return {
        ...(kind && { kind: said(kind, '/kind') }),
        ...(folder !== undefined && { folder: said(folder, '/folder') }),
        ...(buildImage !== undefined && !nixpacksImage.test(buildImage) && { buildImage: said(buildImage, '/buildImage') }),
        variables: treeOf(variables ?? {}, '/variables', said),
        ...(secretFiles && { secretFiles: secretFiles.map((path, at) => said(path, `/secretFiles/${String(at)}`)) }),
        ...(staticAssets && {
            staticAssets: treeOf(staticAssets, '/staticAssets', said)
        }),
        phases: Object.fromEntries(Object.entries(phases ?? {}).map(([name, { name: _, ...phase }]) => [
            name,
            leavesOf(phase, `/phases/${(0,finish/* escapePointer */.lZ)(name)}`, said)
        ])),
        start: leavesOf(start ?? {}, '/start', said)
    };
}
function leavesOf(node, pointer, said) {
    return Object.fromEntries(Object.entries(node)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => {
        const at = `${pointer}/${field}`;
        return [field, field === 'static' ? said(value, at) : treeOf(value, at, said)];
    }));
}
function treeOf(value, pointer, said) {
    if (Array.isArray(value))
        return value.map((item, index) => said(item, pointer, String(index)));
    if (typeof value !== 'object' || value === null)
        return said(value, pointer);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, said(item, pointer, (0,finish/* escapePointer */.lZ)(key))]));
}
function imageWarning({ buildImage }, name) {
    if (buildImage === undefined || !nixpacksImage.test(buildImage))
        return [];
    const message = `${name} names Nixpacks’ own base image, which is not used: the build runs on official images`;
    return [{ code: 'build-image', message }];
}
function newWarnings({ warnings = [] }) {
    return warnings;
}

// EXTERNAL MODULE: ./src/app/manifests.ts
var manifests = __webpack_require__(2169);
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

// EXTERNAL MODULE: ./src/settings/index.ts + 4 modules
var settings = __webpack_require__(4952);
;// CONCATENATED MODULE: ./src/given-plan.ts





async function planGiven({ name, text }) {
    const file = await parsePlan(text, name);
    return { name, file, ...(isPiece(file) && { piece: { name, draft: pieceOf(file, name) } }) };
}
function wholePlan({ name, file }, inputs) {
    const { secrets, secretFiles, release, toolchain } = inputs;
    const hints = { secrets: [...Object.keys(secrets), ...Object.keys(secretFiles)], release };
    return planFromFile(file, { name, layers: [(0,settings/* layerOfInputs */.o)(inputs)], hints, ...(toolchain && { toolchain }) });
}
async function planText(given, readInput) {
    if (given === '-')
        return { name: 'standard input', text: await readInput() };
    if (given.trimStart().startsWith('{'))
        return { name: 'the input plan', text: given };
    const text = await (0,promises_.readFile)(given, 'utf8').catch((error) => {
        throw new errors/* UserError */.yo({
            what: `The plan file ${given} cannot be read (${error.code ?? error.message})`,
            fix: 'Give the path of a file that boxcar plan --format json has made, or - for standard input'
        });
    });
    return { name: given, text };
}


/***/ }),

/***/ 7984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ overlay),
  overlayInImage: () => (/* binding */ overlayInImage)
});

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/plan/dependencies.ts
var dependencies = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/plan/order.ts
var plan_order = __webpack_require__(2739);
;// CONCATENATED MODULE: ./src/plan/overlay-files.ts



function overlayFiles({ base, layer, phases, removed, start, addsPhase, inImage }) {
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
    const other = otherCommand(draft, files, inImage);
    if (other && !files.some((file) => isApp(file.value) && isCopied(file))) {
        const reason = sentence(other.reason, 'may name any file of the app');
        return [{ value: { path: '.' }, reason }, ...files.filter(({ value }) => !isPartOfTree(value))];
    }
    return files;
}
function withWritable(files, writable) {
    const wanted = writable
        .filter((item) => !(0,merge_drafts/* isMarker */.rg)(item))
        .map(({ value, reason }) => ({ path: plainPath(value), reason }));
    const had = (files ?? []).map((file) => {
        const said = wanted.find(({ path }) => path === file.value.path);
        return said ? { value: { ...file.value, writable: true }, reason: said.reason } : file;
    });
    const added = wanted.filter(({ path }) => !had.some(({ value }) => value.path === path));
    return [...had, ...added.map(({ path, reason }) => ({ value: { path, writable: true }, reason }))];
}
function plainPath(path) {
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
function otherCommand({ start }, files, inImage) {
    const { cmd, release, processes = {} } = start ?? {};
    return [cmd, release, ...Object.values(processes)].find((one) => one && !namesFile(inImage(one.value), files));
}
function namesFile(command, files) {
    const words = command.trim().split(/\s+/);
    const named = words.map((word) => word.replace(/^\.\//, ''));
    const isThere = (word) => files.some(({ value: { path } }) => word === path.replace(/\/$/, '') || word.startsWith(`${path.replace(/\/$/, '')}/`));
    return named.some(isThere) && named.every((word) => isThere(word) || plain.test(word));
}
const plain = /^(?:--?[\w-]+(?:=[\w,]+)?|[\w-]+|&&)$/;
function isPartOfTree({ path, from, writable }) {
    return from === undefined && writable !== true && !path.startsWith('/');
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
    return overlayInImage(base, layer, (command) => command);
}
function overlayInImage(base, layer, inImage) {
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
    (0,dependencies/* refuseCircles */.a)(phases);
    const start = merged.start && { ...merged.start, ...withoutMarkers(merged.start) };
    const becomesWeb = base.kind?.value === 'static' && draft.start?.cmd !== undefined;
    const addsPhase = ownPhases.length > 0 && start?.static === undefined && start?.runImage === undefined;
    const given = overlayFiles({ base, layer, phases, removed, addsPhase, inImage, ...(start && { start }) });
    const isSite = start?.static !== undefined && !becomesWeb;
    const files = start?.writable && !isSite ? withWritable(given, start.writable) : given;
    return {
        ...merged,
        ...(merged.phases && { phases }),
        ...(becomesWeb && !draft.kind && draft.start?.cmd && { kind: { value: 'web', reason: draft.start.cmd.reason } }),
        ...(start && {
            start: (0,merge_drafts/* withoutAbsent */.SV)({ ...start, static: becomesWeb ? undefined : start.static, files, writable: undefined })
        }),
        ...warningsOf([...said, ...(isSite ? idleFolders(start) : []), ...(addsPhase ? ownPhases : [])], start?.onlyIncludeFiles !== undefined)
    };
}
function idleFolders({ writable = [] }) {
    const first = writable.find((item) => !(0,merge_drafts/* isMarker */.rg)(item));
    if (!first)
        return [];
    const { because, file, line } = first.reason;
    return [
        {
            code: 'no-effect',
            message: `${because} has no effect: nothing writes in the image of a static site`,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            fix: 'Take it out'
        }
    ];
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
    'folder',
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
    const near = (0,src_text/* nearest */.pA)(name, Object.keys(standard));
    return [
        {
            code: 'single-stage',
            message: `The phase ${name} (${because}) may install anything anywhere, so the image continues from the build and is larger than it need be`,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            fix: `${near === undefined ? '' : `If the phase ${near} is meant, write its name. `}List the files that the app needs in start.onlyIncludeFiles`
        }
    ];
}
function warningsOf(warnings, saysFiles) {
    const left = saysFiles ? warnings.filter(({ code }) => code !== 'single-stage') : warnings;
    return left.length > 0 ? { warnings: left } : {};
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