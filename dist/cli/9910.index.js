"use strict";
exports.id = 9910;
exports.ids = [9910];
exports.modules = {

/***/ 8705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ isVariableName),
/* harmony export */   Qs: () => (/* binding */ checkDraft),
/* harmony export */   r4: () => (/* binding */ isPhaseName),
/* harmony export */   ul: () => (/* binding */ checkBuildImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _inputs_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3741);
/* harmony import */ var _inputs_image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
/* harmony import */ var _inputs_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6096);
/* harmony import */ var _plan_merge_drafts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8308);
/* harmony import */ var _apt_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2550);
/* harmony import */ var _process_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3385);







const reference = { allows: _inputs_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isReference */ .A_, says: 'a name of an image, such as debian:trixie-slim' };
const variableName = {
    allows: (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name),
    says: 'a name of letters, digits and _ that begins with no digit'
};
const secretName = {
    allows: (name) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name),
    says: 'a name of letters, digits, _ . and -'
};
const phaseName = {
    allows: (name) => /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/.test(name),
    says: 'a name of letters, digits, _ . : and -'
};
const processName = {
    allows: _process_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isProcessName */ .f,
    says: 'a name of lower-case letters, digits, _ and - that begins with a letter'
};
const user = {
    allows: (name) => /^(?:[a-z_][a-z0-9_-]{0,31}|\d+(?::\d+)?)$/.test(name),
    says: 'a user name or uid:gid'
};
const commit = { allows: (text) => /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(text), says: 'a commit of Nixpkgs' };
const overlay = {
    allows: (text) => text === '...' || text === '@auto' || /^https:\/\/\S+$/.test(text),
    says: 'an address that begins with https://'
};
const assetPath = {
    allows: (path) => !path.split('/').some((step) => step === '..') && /^[^\p{Cc}]+$/u.test(path) && !path.endsWith('/'),
    says: 'a path of a file below /assets'
};
const folder = {
    allows: (path) => /^(?!\/+$)[^\p{C}\p{Zl}\p{Zp}]+$/u.test(path) && !path.split('/').includes('..'),
    says: "a folder in the app's own, such as data, or an absolute one, such as /data"
};
function isPhaseName(name) {
    return phaseName.allows(name);
}
function isVariableName(name) {
    return variableName.allows(name);
}
function checkDraft(draft) {
    keys(draft.variables, variableName);
    keys(draft.staticAssets, assetPath);
    for (const [name, phase] of Object.entries(draft.phases ?? {}))
        checkPhase(name, phase);
    const { start = {} } = draft;
    one(start.runImage, reference);
    one(start.user, user);
    keys(start.processes, processName);
    all(start.demands, variableName);
    all(start.writable?.filter((item) => !(0,_plan_merge_drafts_js__WEBPACK_IMPORTED_MODULE_6__/* .isMarker */ .rg)(item)), folder);
    packages(start.aptPkgs);
}
function checkPhase(name, phase) {
    const first = Object.values(phase).flatMap((field) => reasonsIn(field))[0];
    if (!phaseName.allows(name))
        throw refused(name, phaseName, first ?? { because: 'a phase in the config file' });
    keys(phase.variables, variableName);
    all(phase.secrets, secretName);
    all(phase.nixOverlays, overlay);
    one(phase.nixpkgsArchive, commit);
    packages(phase.aptPkgs);
}
function reasonsIn(field) {
    const leaves = Array.isArray(field) ? field : [field];
    return leaves.flatMap((leaf) => (leaf.reason ? [leaf.reason] : []));
}
function checkBuildImage(image) {
    if (!image)
        return { warnings: [] };
    one(image, reference);
    if (!image.value.startsWith('ghcr.io/railwayapp/nixpacks'))
        return { buildImage: image, warnings: [] };
    const { because, file, line } = image.reason;
    return {
        warnings: [
            {
                code: 'build-image-dropped',
                message: `${because} is the image of Nixpacks, which Boxcar does not need: official images take its place`,
                ...(file !== undefined && { file }),
                ...(line !== undefined && { line }),
                fix: 'Take the line out'
            }
        ]
    };
}
function one(leaf, rule) {
    if (leaf && !rule.allows(leaf.value))
        throw refused(leaf.value, rule, leaf.reason);
}
function all(list, rule) {
    list?.forEach((leaf) => one(leaf, rule));
}
function keys(map, rule) {
    for (const [key, { reason }] of Object.entries(map ?? {}))
        if (!rule.allows(key))
            throw refused(key, rule, reason);
}
function packages(list) {
    const bad = list?.find(({ value }) => value !== '...' && value !== '@auto' && !(0,_inputs_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isAptPackage */ .yu)(value));
    if (bad)
        throw (0,_apt_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .badAptName */ .Y)(bad.value, bad.reason);
}
function refused(value, { says }, { because, file, line }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `"${(0,_inputs_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value)}" (${because}) is not ${says}`,
        ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
        fix: `Write ${says}`
    });
}


/***/ }),

/***/ 9910:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bothThere: () => (/* binding */ bothThere),
  readConfigFile: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/messages.ts
var messages = __webpack_require__(3741);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: ./src/settings/command.ts
var settings_command = __webpack_require__(680);
// EXTERNAL MODULE: ./src/settings/config-checks.ts
var config_checks = __webpack_require__(8705);
// EXTERNAL MODULE: ./src/settings/config-keys.ts
var config_keys = __webpack_require__(6648);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/settings/config-reader.ts




function readSection(reading, { path, kind, keys, also = [] }) {
    const table = tableAt(reading.manifest, path);
    const spellings = new Map();
    for (const [key, { aliases = [] }] of Object.entries(keys)) {
        for (const spelling of [key, ...aliases])
            spellings.set(spelling, key);
    }
    const fields = new Map();
    for (const [spelling, value] of Object.entries(table)) {
        const key = spellings.get(spelling);
        const spec = key === undefined ? undefined : keys[key];
        if (key === undefined || spec === undefined) {
            if (!also.includes(spelling) && !config_keys/* silentKeys */._c.includes(spelling)) {
                reading.warnings.push(unknownKey(reading.manifest, [...path, spelling], kind, [...spellings.keys(), ...also]));
            }
        }
        else if (value !== null && value !== undefined) {
            if (fields.has(key))
                throw twice(reading.manifest, [...path, spelling], key);
            fields.set(key, readValue(reading.manifest, [...path, spelling], spec.type, value));
        }
    }
    return Object.fromEntries(fields);
}
function sectionNames(manifest, ...path) {
    return Object.keys(tableAt(manifest, path));
}
function tableAt(manifest, path) {
    const value = manifest.get(...path);
    const table = manifest.table(...path);
    if (table)
        return table;
    if (value === null || value === undefined || isEmptyList(value))
        return {};
    throw wrongType(manifest, path, value, 'a table');
}
function readValue(manifest, path, type, value) {
    if (type === 'text' && typeof value === 'string')
        return { value, reason: evidence(manifest, path) };
    if (type === 'port' && isPort(value))
        return { value, reason: evidence(manifest, path) };
    if (type === 'texts' && isList(value)) {
        return value.map((item, index) => {
            if (typeof item !== 'string')
                throw wrongType(manifest, [...path, index], item, 'a text in quotes');
            return { value: item, reason: evidence(manifest, path, index) };
        });
    }
    if (type === 'text map' && isEmptyList(value))
        return {};
    if (type === 'text map' && manifest.table(...path)) {
        const entries = Object.entries(manifest.table(...path) ?? {}).filter(([, item]) => item !== null && item !== undefined);
        return Object.fromEntries(entries.map(([name, item]) => {
            if (typeof item !== 'string')
                throw wrongType(manifest, [...path, name], item, 'a text in quotes');
            return [name, { value: item, reason: evidence(manifest, [...path, name]) }];
        }));
    }
    throw wrongType(manifest, path, value, expected[type]);
}
const expected = {
    text: 'a text in quotes',
    texts: 'a list of texts',
    'text map': 'a table of texts',
    port: 'a whole number from 1 to 65535'
};
function evidence(manifest, path, index) {
    const setting = path.join('.');
    const line = (index === undefined ? undefined : manifest.line(...path, index)) ?? manifest.line(...path);
    return {
        because: `\`${(0,messages/* shown */.S)(setting)}\` in ${manifest.path}`,
        file: manifest.path,
        ...(line !== undefined && { line }),
        setting
    };
}
function wrongType(manifest, path, value, wanted) {
    const key = path.at(-1) ?? '';
    const example = typeof value === 'string' && wanted === expected.texts ? `["${(0,messages/* shown */.S)(value)}"]` : examples[wanted];
    const assignment = manifest.format === 'json' ? `"${key}": ${example}` : `${key} = ${example}`;
    const line = lineOf(manifest, path);
    return new errors/* UserError */.yo({
        what: `\`${(0,messages/* shown */.S)(path.join('.') || 'the whole file')}\` in ${manifest.path} is ${typeName(value)}, where ${wanted} is expected`,
        where: { file: manifest.path, ...(line !== undefined && { line }) },
        ...(example !== undefined && { fix: typeof key === 'number' ? 'Put it in quotes' : `Write ${(0,messages/* shown */.S)(assignment)}` })
    });
}
const examples = {
    [expected.text]: '"…"',
    [expected.texts]: '["…"]',
    [expected.port]: '8000'
};
function twice(manifest, path, key) {
    const line = lineOf(manifest, path);
    return new errors/* UserError */.yo({
        what: `\`${path.join('.')}\` in ${manifest.path} says the same as \`${key}\`, which is there as well`,
        where: { file: manifest.path, ...(line !== undefined && { line }) },
        fix: `Keep \`${key}\``
    });
}
function unknownKey(manifest, path, kind, names) {
    const key = path.at(-1) ?? '';
    const meant = Object.hasOwn(config_keys/* meantKeys */.En[kind], key) ? config_keys/* meantKeys */.En[kind][key] : undefined;
    const isStart = kind === 'phase' && path[1] === 'start' && Object.hasOwn(config_keys/* startKeys */.vu, key);
    const near = (isStart ? `${key} in [start]` : meant) ?? elsewhere(key, kind) ?? (0,src_text/* nearest */.pA)(key, names);
    const line = lineOf(manifest, path);
    return {
        code: 'unknown-key',
        message: `\`${(0,messages/* shown */.S)(path.join('.'))}\` in ${manifest.path} is no key that Boxcar knows, so it has no effect`,
        file: manifest.path,
        ...(line !== undefined && { line }),
        fix: near ? `Did you mean ${near}?` : `The keys here are ${(0,src_text/* sentenceList */.MT)(names)}`
    };
}
function elsewhere(key, kind) {
    if (kind !== 'top' && Object.hasOwn({ ...config_keys/* topKeys */.sb, ...config_keys/* hintKeys */.iA }, key))
        return `${key} at the top of the file`;
    if (kind !== 'phase' && Object.hasOwn(config_keys/* phaseKeys */.SK, key))
        return `${key} in [phases.NAME]`;
    return kind !== 'start' && Object.hasOwn(config_keys/* startKeys */.vu, key) ? `${key} in [start]` : undefined;
}
function lineOf(manifest, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const line = manifest.line(...path.slice(0, length));
        if (line !== undefined)
            return line;
    }
    return undefined;
}
function typeName(value) {
    if (value instanceof Date)
        return 'a date';
    if (isList(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a table';
    return ({ string: 'a text', number: 'a number', bigint: 'a number', boolean: 'true or false' }[typeof value] ??
        'nothing');
}
function isPort(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65535;
}
function isList(value) {
    return Array.isArray(value);
}
function isEmptyList(value) {
    return isList(value) && value.length === 0;
}

// EXTERNAL MODULE: ./src/settings/nixpacks-variables.ts + 1 modules
var nixpacks_variables = __webpack_require__(3079);
;// CONCATENATED MODULE: ./src/settings/path-variables.ts
const before = /^\$(?:PATH|NIXPACKS_PATH|\{PATH\}|\{NIXPACKS_PATH\})$/;
function withoutPaths(given) {
    const said = ['PATH', 'NIXPACKS_PATH'].flatMap((name) => {
        const leaf = Object.hasOwn(given, name) ? given[name] : undefined;
        const steps = leaf?.value.split(':') ?? [];
        return leaf && (name !== 'PATH' || steps.some((step) => before.test(step))) ? [{ name, leaf, steps }] : [];
    });
    const paths = said.flatMap(({ leaf: { reason }, steps }) => steps.filter((step) => step !== '' && !before.test(step)).map((value) => ({ value, reason })));
    const [first] = paths;
    const variables = Object.fromEntries(Object.entries(given).filter(([name]) => !said.some((one) => one.name === name)));
    return { variables, ...(first && { setup: { paths: [{ ...first, value: '...' }, ...paths] } }) };
}

// EXTERNAL MODULE: ./src/settings/secret-names.ts
var secret_names = __webpack_require__(2496);
;// CONCATENATED MODULE: ./src/settings/config-file.ts










const usual = ['nixpacks.toml', 'nixpacks.json'];
async function readConfigFile(app, named, known) {
    const there = [];
    for (const path of named ? [named.path] : usual)
        if (await app.has(path))
            there.push(path);
    const [path, other] = there;
    if (named && (path === undefined || !/\.(?:toml|json)$/.test(path)))
        throw cannotRead(named, path);
    const manifest = path === undefined ? undefined : await app.manifest(path);
    if (path === undefined || !manifest)
        return [];
    const reading = { manifest, warnings: other === undefined ? [] : [bothThere(path, other)] };
    const keys = { ...config_keys/* topKeys */.sb, ...config_keys/* hintKeys */.iA };
    const top = readSection(reading, { path: [], kind: 'top', keys, also: ['phases', 'start'] });
    const { variables: all = {}, buildImage, staticAssets, providers, toolchain } = top;
    const image = (0,config_checks/* checkBuildImage */.ul)(buildImage);
    const { variables: given, setup } = withoutPaths(all);
    const variables = Object.fromEntries(Object.entries(given).filter(([name]) => !(0,nixpacks_variables/* isNixpacks */.ON)(name)));
    const draft = {
        ...(image.buildImage && { buildImage: image.buildImage }),
        ...(staticAssets && { staticAssets }),
        ...(Object.keys(variables).length > 0 && { variables }),
        phases: phasesOf(reading),
        start: startOf(reading)
    };
    (0,config_checks/* checkDraft */.Qs)(draft);
    const whole = setup ? (0,merge_drafts/* mergeDrafts */.ph)({ phases: { setup } }, draft) : draft;
    const none = providers?.length === 0 && saysEverything(draft) ? emptyList(reading.manifest) : undefined;
    return [
        (0,nixpacks_variables/* readNixpacksVariables */.hd)(`${path} [variables]`, valuesOf(given), (name) => reasonOf(given, name, path), {
            known,
            onlyPlan: true
        }),
        {
            name: path,
            draft: withRunPackages(whole),
            ...(providers && providersOf(providers)),
            ...(none && { noProviders: none }),
            ...(toolchain && { toolchain: toolchainOf(toolchain) }),
            warnings: [
                ...reading.warnings,
                ...image.warnings,
                ...(providers?.length === 0 && !none ? [noProviders(reading.manifest)] : []),
                ...(0,secret_names/* secretWarnings */.Cw)(variables)
            ]
        }
    ];
}
function cannotRead({ path, by }, found) {
    return found === undefined
        ? new errors/* UserError */.yo({
            what: `There is no config file ${(0,messages/* shown */.S)(path)} in the folder of the app, but ${by} names it`,
            fix: 'Write its path as seen from the folder of the app, or leave the setting out'
        })
        : new errors/* UserError */.yo({
            what: `The config file ${(0,messages/* shown */.S)(path)} (${by}) is neither TOML nor JSON by its name`,
            where: { file: path },
            fix: 'Give it a name that ends in .toml or .json'
        });
}
function bothThere(path, other) {
    return {
        code: 'two-config-files',
        message: `${path} and ${other} are both there; ${other} has no effect`,
        file: other,
        fix: `Keep one of them, or name it with the input config`
    };
}
function phasesOf(reading) {
    return Object.fromEntries(sectionNames(reading.manifest, 'phases').map((name) => {
        const section = { path: ['phases', name], kind: 'phase', keys: config_keys/* phaseKeys */.SK };
        const { cmds, ...phase } = readSection(reading, section);
        return [name, cmds ? { ...phase, cmds: commandsOf(cmds, reading.manifest, name) } : phase];
    }));
}
function commandsOf(cmds, manifest, name) {
    const said = cmds.map(({ value, reason }) => ({ value: (0,settings_command/* oneCommand */.W)(value), reason }));
    const [first] = said;
    if (first && name === 'setup' && !said.some(merge_drafts/* isMarker */.rg))
        return [{ ...first, value: '...' }, ...said];
    if (first)
        return said;
    const { path } = manifest;
    const at = manifest.line('phases', name, 'cmds') ?? manifest.line('phases', name);
    const setting = `phases.${name}.cmds`;
    const because = `\`${setting}\` in ${path} is empty`;
    return [{ value: 'true', reason: { because, file: path, ...(at !== undefined && { line: at }), setting } }];
}
function startOf(reading) {
    const { cmd, release, ...start } = readSection(reading, { path: ['start'], kind: 'start', keys: config_keys/* startKeys */.vu });
    const command = ({ value, reason }) => ({ value: (0,settings_command/* oneCommand */.W)(value), reason });
    return { ...start, ...(cmd && { cmd: command(cmd) }), ...(release && { release: command(release) }) };
}
function withRunPackages(draft) {
    const lists = Object.values(draft.phases ?? {}).flatMap(({ aptPkgs }) => (aptPkgs ? [aptPkgs] : []));
    const named = lists.flat().filter((item) => !(0,merge_drafts/* isMarker */.rg)(item));
    const own = draft.start?.aptPkgs ?? [];
    const [first] = named;
    if (!first)
        return draft;
    const setup = draft.phases?.['setup']?.aptPkgs;
    const keeps = setup === undefined || setup.some(merge_drafts/* isMarker */.rg);
    const marker = keeps ? [{ value: '...', reason: first.reason }] : [];
    return { ...draft, start: { ...draft.start, aptPkgs: [...marker, ...own, ...named] } };
}
function valuesOf(map) {
    return Object.fromEntries(Object.entries(map).map(([name, { value }]) => [name, value]));
}
function reasonOf(map, name, path) {
    return { ...map[name]?.reason, because: `\`${name}\` in ${path}`, setting: name };
}
function providersOf(list) {
    const [first, ...others] = list;
    if (!first)
        return {};
    const named = ((0,merge_drafts/* isMarker */.rg)(first) ? others : [first, ...others]).filter((item) => !(0,merge_drafts/* isMarker */.rg)(item));
    const settings = named.map(({ value, reason }) => ({ value: value.trim(), source: reason }));
    const [host, ...helpers] = settings;
    return (0,merge_drafts/* isMarker */.rg)(first) || !host ? { helpers: settings } : { provider: host, helpers };
}
function saysEverything({ phases = {}, start }) {
    return start?.cmd !== undefined && Object.values(phases).some(({ cmds = [] }) => cmds.length > 0);
}
function emptyList(manifest) {
    const { path } = manifest;
    const at = manifest.line('providers');
    const because = `\`providers\` in ${path} is empty`;
    return { value: '', source: { because, file: path, ...(at !== undefined && { line: at }), setting: 'providers' } };
}
function noProviders(manifest) {
    const { source } = emptyList(manifest);
    return {
        code: 'no-providers',
        message: `${source.because}, but the file does not say both what is done and how the app starts, so languages are detected all the same`,
        file: manifest.path,
        ...(source.line !== undefined && { line: source.line }),
        fix: 'Take the line out, or name the language'
    };
}
function toolchainOf({ value, reason }) {
    if (value === 'images' || value === 'nix')
        return { value, source: reason };
    const { because, file = '', line } = reason;
    throw new errors/* UserError */.yo({
        what: `${because} is "${(0,messages/* shown */.S)(value)}", which is neither images nor nix`,
        where: { file, ...(line !== undefined && { line }) },
        fix: 'Write images or nix'
    });
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


/***/ })

};
;