"use strict";
exports.id = 6157;
exports.ids = [6157];
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

/***/ 6157:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRailpack: () => (/* binding */ readRailpack)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/words.ts
var words = __webpack_require__(6096);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: ./src/settings/command.ts
var settings_command = __webpack_require__(680);
// EXTERNAL MODULE: ./src/settings/config-checks.ts
var config_checks = __webpack_require__(8705);
// EXTERNAL MODULE: ./src/settings/part.ts
var part = __webpack_require__(7940);
;// CONCATENATED MODULE: ./src/settings/railpack-keys.ts
const inImage = 'Name the files that the image gets in start.onlyIncludeFiles of nixpacks.toml';
const railpackKeys = {
    top: {
        $schema: { meaning: 'nothing' },
        provider: { meaning: 'the language that serves the app' },
        packages: { meaning: 'versions of languages and package managers' },
        buildAptPackages: { meaning: 'Debian packages to build with' },
        steps: { meaning: 'phases of the same names' },
        caches: { meaning: 'folders kept between builds, for the steps that name them' },
        secrets: { meaning: '`secrets` of `install` and `build`; the workflow gives the values' },
        deploy: { meaning: '`start`' },
        exclude: { meaning: 'nothing', why: 'Write the patterns into .dockerignore' }
    },
    deploy: {
        startCommand: { meaning: '`start.cmd`' },
        aptPackages: { meaning: 'Debian packages of the image' },
        variables: { meaning: '`variables`, which the build has as well' },
        paths: { meaning: 'folders in front of `PATH`' },
        inputs: { meaning: '`start.onlyIncludeFiles`, where they are files of steps' },
        base: {
            meaning: 'nothing',
            why: 'The image stands on the official one of its language; runImage below [start] of nixpacks.toml names another'
        }
    },
    step: {
        commands: { meaning: '`cmds` and `paths`' },
        inputs: { meaning: '`dependsOn`, where they are steps' },
        variables: { meaning: 'variables of the phase' },
        caches: { meaning: '`cacheDirectories`' },
        secrets: { meaning: 'names of the build secrets that the commands may read' },
        deployOutputs: { meaning: 'nothing: the image gets the app’s folder as the steps leave it' },
        assets: { meaning: 'nothing', why: 'Keep the file in the repository' }
    }
};
const railpackAdvice = {
    inputs: inImage,
    step: 'Do it with commands: the phase has all files of the app',
    package: 'Name a Debian package in deploy.aptPackages; a package manager’s version stands in its own file',
    cache: 'Define it in caches',
    outside: 'Do it in a step of its own: the image then gets everything that it leaves'
};
const railpackMeant = {
    ...{ env: 'variables', environment: 'variables', cache: 'caches', cmds: 'commands', command: 'commands' },
    ...{ run: 'commands', build: 'steps.build', install: 'steps.install', start: 'deploy.startCommand' },
    ...{ startCommand: 'deploy.startCommand', aptPackages: 'buildAptPackages' }
};
const railpackProviders = { golang: 'go', dotnet: 'c#' };

// EXTERNAL MODULE: ./src/inputs/messages.ts
var messages = __webpack_require__(3741);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/settings/railpack-reader.ts



class RailpackReader {
    warnings = [];
    manifest;
    constructor(manifest) {
        this.manifest = manifest;
    }
    text(...keys) {
        const value = this.manifest.get(...keys);
        if (typeof value === 'string')
            return this.leaf(value, keys);
        return this.refuse(keys, 'a text');
    }
    texts(...keys) {
        const value = this.manifest.get(...keys);
        if (!Array.isArray(value))
            return this.refuse(keys, 'a list of texts');
        const bad = value.findIndex((item) => typeof item !== 'string');
        if (bad !== -1)
            return this.refuse([...keys, bad], 'a text');
        return this.manifest.texts(...keys).map((item, index) => this.leaf(item, [...keys, index]));
    }
    map(...keys) {
        const table = this.manifest.table(...keys);
        if (!table)
            return this.refuse(keys, 'a table of texts');
        return Object.fromEntries(Object.keys(table).flatMap((key) => {
            const value = this.text(...keys, key);
            return value ? [[key, value]] : [];
        }));
    }
    table(...keys) {
        return this.manifest.table(...keys) ?? this.refuse(keys, 'a table') ?? {};
    }
    list(...keys) {
        const value = this.manifest.get(...keys);
        return Array.isArray(value) ? value : (this.refuse(keys, 'a list') ?? []);
    }
    leaf(value, keys) {
        return { value, reason: this.evidence(keys) };
    }
    evidence(keys) {
        const setting = keys.filter((key) => typeof key === 'string').join('.');
        const line = this.line(keys);
        const { path } = this.manifest;
        const because = `\`${(0,messages/* shown */.S)(setting)}\` in ${path}`;
        return { because, file: path, ...(line !== undefined && { line }), setting: (0,messages/* shown */.S)(setting) };
    }
    checkKeys(kind, ...keys) {
        const known = railpackKeys[kind];
        for (const key of Object.keys(this.manifest.table(...keys) ?? {})) {
            if (!Object.hasOwn(known, key))
                this.unknown([...keys, key], Object.keys(known));
            else if (known[key]?.why !== undefined)
                this.unmapped([...keys, key], known[key].why);
        }
    }
    unmapped(keys, fix) {
        const { because, file, line } = this.evidence(keys);
        this.#warn('railpack-unmapped', `${because} has no counterpart in a plan, so it has no effect`, { file, line, fix });
    }
    unknown(keys, names) {
        const key = String(keys.at(-1));
        const near = (Object.hasOwn(railpackMeant, key) ? railpackMeant[key] : undefined) ?? (0,src_text/* nearest */.pA)(key, names);
        const { because, file, line } = this.evidence(keys);
        this.#warn('unknown-key', `${because} is no key that Boxcar knows, so it has no effect`, {
            ...{ file, line },
            fix: near ? `Did you mean ${near}?` : `The keys here are ${(0,src_text/* sentenceList */.MT)(names)}`
        });
    }
    refuse(keys, wanted) {
        const value = this.manifest.get(...keys);
        if (value === undefined || value === null)
            return undefined;
        const { because, file, line } = this.evidence(keys);
        this.#warn('railpack-type', `${because} has no effect: ${wanted} is expected there`, { file, line });
        return undefined;
    }
    line(keys) {
        const lines = keys.map((_, index) => this.manifest.line(...keys.slice(0, index + 1)));
        return lines.findLast((line) => line !== undefined);
    }
    #warn(code, message, { file, line, fix }) {
        this.warnings.push({
            ...{ code, message },
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            ...(fix !== undefined && { fix })
        });
    }
}

;// CONCATENATED MODULE: ./src/settings/railpack-step.ts




function phaseOf(reader, name) {
    const path = ['steps', name];
    reader.checkKeys('step', ...path);
    checkOutputs(reader, name);
    const { cmds, paths } = commandsOf(reader, name);
    const variables = variablesOf(reader, ...path);
    const secrets = secretsOf(reader, ...path);
    const caches = cachesOf(reader, name);
    const dependsOn = dependenciesOf(reader, name);
    return {
        ...(cmds.length > 0 && { cmds }),
        ...(paths.length > 0 && { paths: after(paths) }),
        ...(variables && { variables }),
        ...(secrets.length > 0 && { secrets: after(secrets) }),
        ...(caches.length > 0 && { cacheDirectories: after(caches) }),
        ...(dependsOn.length > 0 && { dependsOn: after(dependsOn) })
    };
}
function checkOutputs(reader, name) {
    const isOwn = name !== 'install' && name !== 'build';
    for (const [index] of reader.list('steps', name, 'deployOutputs').entries()) {
        const keys = ['steps', name, 'deployOutputs', index];
        const outside = reader.manifest.texts(...keys, 'include').find((path) => /^\/(?!app(?:\/|$))/.test(path));
        if (outside !== undefined && !isOwn)
            reader.unmapped(keys, railpackAdvice.outside);
    }
}
function variablesOf(reader, ...keys) {
    const variables = reader.map(...keys, 'variables');
    const isGood = ([name]) => (0,config_checks/* isVariableName */.KL)(name) || reader.refuse([...keys, 'variables', name], 'the name of a variable') !== undefined;
    return variables && Object.fromEntries(Object.entries(variables).filter(isGood));
}
function secretsOf(reader, ...keys) {
    const secrets = reader.texts(...keys, 'secrets') ?? [];
    return secrets.filter(({ value }, index) => {
        if (value === '*')
            return false;
        const isName = (0,merge_drafts/* isMarker */.rg)({ value }) || (0,config_checks/* isVariableName */.KL)(value);
        return isName || reader.refuse([...keys, 'secrets', index], 'the name of a variable') !== undefined;
    });
}
function after(list) {
    const [first] = list;
    return first && !list.some(merge_drafts/* isMarker */.rg) ? [{ value: '...', reason: first.reason }, ...list] : list;
}
function commandsOf(reader, name) {
    const cmds = [];
    const paths = [];
    for (const [index, command] of reader.list('steps', name, 'commands').entries()) {
        const keys = ['steps', name, 'commands', index];
        const { cmd, path, src, dest, image, name: asset } = fieldsOf(command);
        if (typeof cmd === 'string')
            cmds.push(reader.leaf((0,settings_command/* oneCommand */.W)(cmd), keys));
        else if (typeof path === 'string' && asset === undefined)
            paths.push(reader.leaf(path, keys));
        else if (typeof src !== 'string' || image !== undefined || !staysInPlace(src, dest)) {
            reader.unmapped(keys, railpackAdvice.step);
        }
    }
    return { cmds, paths };
}
function fieldsOf(command) {
    if (typeof command === 'object' && command !== null)
        return command;
    if (typeof command !== 'string')
        return {};
    if (command.startsWith('PATH:'))
        return { path: command.slice('PATH:'.length).trim() };
    if (!command.startsWith('COPY:'))
        return { cmd: command };
    const [src, dest] = command.slice('COPY:'.length).trim().split(/\s+/);
    return { src, dest };
}
function staysInPlace(src, dest) {
    const place = (path) => path.replace(/^\/app(?=\/|$)|^\.(?=\/|$)/, '').replace(/^\/+|\/+$/g, '');
    return typeof dest === 'string' && (place(dest) === place(src) || (place(dest) === '' && !place(src).includes('/')));
}
function cachesOf(reader, name) {
    return (reader.texts('steps', name, 'caches') ?? []).flatMap((cache, index) => {
        if ((0,merge_drafts/* isMarker */.rg)(cache))
            return [cache];
        const directory = reader.manifest.text('caches', cache.value, 'directory');
        if (directory === undefined)
            reader.unmapped(['steps', name, 'caches', index], railpackAdvice.cache);
        return directory === undefined ? [] : [{ ...cache, value: directory }];
    });
}
function dependenciesOf(reader, name) {
    return reader.list('steps', name, 'inputs').flatMap((input, index) => {
        const keys = ['steps', name, 'inputs', index];
        if (input === '...' || input === '.')
            return [];
        const { step, local } = typeof input === 'string' ? { step: input.replace(/^\$/, '') } : fieldsOf(input);
        if (typeof step === 'string' && step.startsWith('packages'))
            return [reader.leaf('setup', keys)];
        if (typeof step === 'string' && isStep(reader, step))
            return [reader.leaf(step, keys)];
        if (local !== true)
            reader.unmapped(keys, railpackAdvice.step);
        return [];
    });
}
function isStep({ manifest }, name) {
    return name === 'install' || name === 'build' || manifest.get('steps', name) !== undefined;
}

// EXTERNAL MODULE: ./src/settings/secret-names.ts
var secret_names = __webpack_require__(2496);
;// CONCATENATED MODULE: ./src/settings/railpack.ts










const file = 'railpack.json';
async function readRailpack(app, known) {
    const name = part/* layerNames */.E.railpack;
    const manifest = await readOr(app);
    if (manifest === undefined)
        return { name };
    if ('code' in manifest)
        return { name, warnings: [manifest] };
    const reader = new RailpackReader(manifest);
    if (!manifest.table())
        return { name, warnings: [noTable] };
    reader.checkKeys('top');
    reader.table('deploy');
    reader.checkKeys('deploy', 'deploy');
    const provider = reader.text('provider');
    const draft = (0,merge_drafts/* mergeDrafts */.ph)((0,merge_drafts/* mergeDrafts */.ph)({ phases: phasesOf(reader) }, withSecrets(reader)), (0,merge_drafts/* mergeDrafts */.ph)(packagesOf(reader), deployOf(reader)));
    return {
        name,
        draft,
        settings: versionsOf(reader, known),
        ...(provider && { provider: { value: providerOf(provider.value), source: provider.reason } }),
        warnings: [...reader.warnings, ...(0,secret_names/* secretWarnings */.Cw)(draft.variables ?? {})]
    };
}
const noTable = { code: 'railpack-type', message: `${file} is no table, so it has no effect`, file };
async function readOr(app) {
    try {
        return await app.manifest(file);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const { what, where } = error.trouble;
        return { code: 'railpack-type', message: `${what}; it has no effect`, ...where, file };
    }
}
function providerOf(name) {
    const lower = name.toLowerCase();
    return railpackProviders[lower] ?? lower;
}
function phasesOf(reader) {
    return Object.fromEntries(Object.keys(reader.table('steps')).flatMap((name) => {
        if ((0,config_checks/* isPhaseName */.r4)(name) && !name.startsWith('packages'))
            return [[name, phaseOf(reader, name)]];
        reader.unmapped(['steps', name], railpackAdvice.step);
        return [];
    }));
}
function withSecrets(reader) {
    const secrets = secretsOf(reader);
    return secrets.length === 0
        ? {}
        : { phases: { install: { secrets: after(secrets) }, build: { secrets: after(secrets) } } };
}
function packagesOf(reader) {
    const build = namesOf(reader, 'buildAptPackages');
    const run = namesOf(reader, 'deploy', 'aptPackages');
    return {
        ...(build && { phases: { setup: { aptPkgs: after(build) } } }),
        ...(run && { start: { aptPkgs: run } })
    };
}
function namesOf(reader, ...keys) {
    const names = reader.texts(...keys)?.filter((item, index) => {
        const isName = (0,merge_drafts/* isMarker */.rg)(item) || (0,words/* isAptPackage */.yu)(item.value);
        return isName || reader.refuse([...keys, index], 'the name of a Debian package') !== undefined;
    });
    return names && names.length > 0 ? names : undefined;
}
function deployOf(reader) {
    const cmd = reader.text('deploy', 'startCommand');
    const variables = variablesOf(reader, 'deploy');
    const paths = reader.texts('deploy', 'paths');
    const files = filesOf(reader);
    const start = {
        ...(cmd && { cmd: { ...cmd, value: (0,settings_command/* oneCommand */.W)(cmd.value) } }),
        ...(files && { onlyIncludeFiles: files })
    };
    return {
        ...(variables && { variables }),
        ...(paths && paths.length > 0 && { phases: { setup: { paths: after(paths) } } }),
        start
    };
}
function filesOf(reader) {
    const inputs = reader.list('deploy', 'inputs');
    if (inputs.length === 0)
        return undefined;
    const files = inputs.flatMap((_, index) => {
        const keys = ['deploy', 'inputs', index];
        const { step, include, exclude } = reader.manifest.table(...keys) ?? {};
        const paths = reader.manifest.texts(...keys, 'include').map((path) => path.replace(/^\/app\/?(?=.|$)/, '') || '.');
        if (typeof step === 'string' && step.startsWith('packages'))
            return [[]];
        const maps = typeof step === 'string' && Array.isArray(include) && exclude === undefined;
        const isInside = paths.every((path) => !path.startsWith('/') && !path.split('/').includes('..'));
        return maps && isInside ? [paths.map((path) => reader.leaf(path, keys))] : [undefined];
    });
    const bad = files.findIndex((list, index) => list === undefined && inputs[index] !== '...');
    if (bad !== -1)
        reader.unmapped(['deploy', 'inputs', bad], railpackAdvice.inputs);
    return bad !== -1 || inputs.includes('...') ? undefined : files.flatMap((list) => list ?? []);
}
function versionsOf(reader, known) {
    const settings = {};
    for (const [name, { value, reason }] of Object.entries(reader.map('packages') ?? {})) {
        const setting = `${name.toUpperCase()}_VERSION`;
        if (!known.includes(setting))
            reader.unmapped(['packages', name], railpackAdvice.package);
        else if (value !== 'latest')
            settings[setting] = { value, source: reason };
    }
    return settings;
}


/***/ })

};
;