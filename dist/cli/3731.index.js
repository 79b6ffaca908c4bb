"use strict";
exports.id = 3731;
exports.ids = [3731];
exports.modules = {

/***/ 7903:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withDemands),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2756);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);


const runner = /^(?:\w+=\S*\s+)*(?:node|bun|tsx|ts-node|babel-node)\s/;
function fileOf(command) {
    if (!runner.test(command))
        return undefined;
    const words = command.split(/\s+/);
    return words.find((word) => /\.[cm]?[jt]sx?$/.test(word)) ?? words.findLast((word) => /^[\w./-]+$/.test(word));
}
const migrating = /\b(?:node-pg-migrate|db-migrate|dbmate|graphile-migrate|prisma (?:migrate|db)|drizzle-kit (?:migrate|push))\b/;
async function withDemands(app, service) {
    const { release, start, demands = [] } = service;
    const named = start && fileOf(start.value);
    const file = named === undefined ? undefined : await (0,_port_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFile */ .sm)(app, named);
    const found = [...demands];
    if (file !== undefined) {
        for await (const source of (0,_port_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .DM)(app, file)) {
            found.push(...demandedIn(source));
            if (source.tokens.some(({ kind, text }) => kind === 'text' && text === 'dotenv-safe'))
                found.push(...(await demandedByExample(app)));
        }
    }
    if (release && migrating.test(release.value))
        found.push({
            value: 'DATABASE_URL',
            reason: { ...release.reason, because: `${release.reason.because}, which is the one that DATABASE_URL names` }
        });
    const all = [...new Map(found.toReversed().map((demand) => [demand.value, demand])).values()];
    return all.length === 0 ? service : { ...service, demands: all };
}
async function demandedByExample(app) {
    const example = await app.manifest('.env.example');
    return Object.keys(example?.table() ?? {}).flatMap((value) => {
        if (!example || /^(?:NODE_ENV|PORT|HOST)$/.test(value))
            return [];
        const line = example.line(value);
        const because = `dotenv-safe ends the program where ${value}, which .env.example names, is not set`;
        return [{ value, reason: { because, file: example.path, ...(line !== undefined && { line }) } }];
    });
}
function demandedIn(source) {
    const { tokens, partner } = source;
    const names = namesOfVariables(source);
    const found = [];
    for (const [at, token] of tokens.entries()) {
        const end = token.text === 'if' && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, at + 1, '(') ? partner.get(at + 1) : undefined;
        if (end === undefined || !endsTheProgram(source, end + 1))
            continue;
        for (let step = at + 2; step < end; step++) {
            if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, step, '!') || !isAlternative(source, step, at + 2))
                continue;
            const variable = variableAt(source, step + 1) ?? names.get(tokens[step + 1]?.text ?? '');
            if (variable === undefined)
                continue;
            const reason = {
                because: `${source.file} ends where ${variable} is not set`,
                file: source.file,
                line: token.line
            };
            found.push({ value: variable, reason });
        }
    }
    return found;
}
function isAlternative(source, at, first) {
    return at === first || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, at - 1, '||');
}
function endsTheProgram(source, from) {
    const { tokens, partner } = source;
    const end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, from, '{') ? (partner.get(from) ?? from) : Math.min(from + 3, tokens.length);
    for (let at = from; at < end; at++) {
        if (tokens[at]?.text === 'throw')
            return true;
        if (tokens[at]?.text === 'exit' && tokens[at - 2]?.text === 'process')
            return true;
    }
    return false;
}
function variableAt(source, at) {
    const { tokens } = source;
    const isEnvironment = /^(?:process|Bun)$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === 'env';
    if (!isEnvironment)
        return undefined;
    const name = tokens[at + 4];
    const isNamed = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, at + 3, '.')
        ? name?.kind === 'name'
        : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, at + 3, '[') && name?.kind === 'text';
    return isNamed && /^[A-Z_][A-Z0-9_]*$/.test(name?.text ?? '') ? name?.text : undefined;
}
function namesOfVariables(source) {
    const { tokens, partner } = source;
    const names = new Map();
    for (const [at, token] of tokens.entries()) {
        if (!/^(?:const|let|var)$/.test(token.text))
            continue;
        const end = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, at + 1, '{') ? partner.get(at + 1) : undefined;
        if (end !== undefined && tokens[end + 2]?.text === 'process' && tokens[end + 4]?.text === 'env') {
            for (let step = at + 2; step < end; step++) {
                const name = tokens[step];
                const isWhole = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, step + 1, ',') || step + 1 === end;
                if (name?.kind === 'name' && isWhole && /^[A-Z_]/.test(name.text))
                    names.set(name.text, name.text);
            }
        }
        const name = tokens[at + 1];
        const given = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAt */ .T7)(source, at + 2, '=') ? variableAt(source, at + 3) : undefined;
        if (name?.kind === 'name' && given !== undefined && !/^(?:\?\?|\|\|)$/.test(tokens[at + 8]?.text ?? ''))
            names.set(name.text, given);
    }
    return names;
}


/***/ }),

/***/ 3731:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedBy: () => (/* binding */ namedBy),
/* harmony export */   namesOf: () => (/* binding */ namesOf),
/* harmony export */   withOutside: () => (/* binding */ withOutside)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3309);
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7903);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2756);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3417);







function namesOf({ data }, folders) {
    const { own, workspace, named = [] } = data ?? {};
    const needed = new Set(workspace?.needed.map(({ folder }) => folder));
    return folders
        .filter((folder) => !needed.has(folder))
        .flatMap((folder) => {
        const inside = named.filter(({ value }) => value.startsWith(`${folder}/`));
        return own && inside.some(({ value }) => isBuilt(own, folder, value)) ? [] : inside;
    })
        .map((one) => ({ ...one, onlyRuns: true }));
}
const building = /^(?:pre|post)?(?:build|install|prepare|heroku-postbuild|heroku-prebuild|gcp-build|compile)/;
const everything = /\b(?:turbo|nx|lerna|rush|moon)\b|--workspaces\b|\s-ws\b|--recursive\b|\s-r\b|\bworkspaces (?:run|foreach)\b/;
function isBuilt({ scripts }, folder, path) {
    const name = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(folder);
    return [...scripts].some(([script, { value }]) => building.test(script) && (value.includes(name) || value.includes(path) || everything.test(value)));
}
async function namedBy({ app }, { start, static: site }) {
    const file = start && !site ? (0,_demands_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W)(start.value) : undefined;
    const entry = file === undefined ? undefined : await (0,_port_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceFile */ .sm)(app, file);
    return entry === undefined ? [] : foldersNamed(app, entry);
}
function withOutside({ app }, service, named) {
    const beyond = app.folder === '' ? named.find(({ value }) => outside.test(value)) : undefined;
    if (!beyond)
        return service;
    const { because, ...place } = beyond.reason;
    const warning = {
        code: 'front-end-outside',
        message: `${because}, which is outside of the context: nothing will be there`,
        ...place,
        fix: 'Take the folder above both as the context, or let the server find the front end inside of its own folder'
    };
    return { ...service, warnings: [...(service.warnings ?? []), warning] };
}
const outside = /^\.\.\/[\w-]+\/(?:build|dist|out)(?:\/|$)/;
async function foldersNamed(app, entry) {
    const found = new Map();
    for await (const source of (0,_port_js__WEBPACK_IMPORTED_MODULE_4__/* .program */ .DM)(app, entry)) {
        let end = 0;
        for (const [at, { kind, text, line }] of source.tokens.entries()) {
            const whole = kind === 'name' ? joined(source, at) : undefined;
            if (whole !== undefined)
                end = source.partner.get(at + 1) ?? at;
            const path = kind === 'text' && at >= end ? plainPath(text) : whole;
            if (path === undefined || found.has(path))
                continue;
            const reason = { because: `${source.file} names ${path}`, file: source.file, line };
            found.set(path, { value: path, reason });
        }
    }
    return [...found.values()];
}
function plainPath(text) {
    return /^(?:\.{0,2}\/)?[\w-]+(?:\/[\w.-]+)*\/(?:build|dist|out|public|www|_site|browser)\/?$/.test(text)
        ? clean(text)
        : undefined;
}
function joined(source, at) {
    if (!/^(?:join|resolve)$/.test(source.tokens[at]?.text ?? '') || !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .standsAt */ .T7)(source, at + 1, '('))
        return undefined;
    const parts = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .partsOf */ .CI)(source, at + 1);
    const texts = parts.map((part) => (isFileFolder(source, part) ? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(source.file) || '.' : textOf(source, part)));
    return texts.length > 1 && texts.every((text) => text !== undefined) ? clean(texts.join('/')) : undefined;
}
function isFileFolder(source, [from, to]) {
    return ((to - from === 1 && /^_*dirname$/.test(source.tokens[from]?.text ?? '')) ||
        (0,_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .standsAt */ .T7)(source, from, 'import', '.', 'meta', '.', 'dirname'));
}
function textOf(source, range) {
    const isHere = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .standsAt */ .T7)(source, range[0], 'process', '.', 'cwd') && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .endOf */ .pJ)(source, range[0]) >= range[1];
    return isHere ? '.' : (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .pathIn */ .lW)(source, (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .valueOf */ .RP)(source, range));
}
function clean(path) {
    const plain = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(path).replace(/^\.\/|\/$/g, '');
    return plain.startsWith('/') || /^\.\.\/\.\.|^\.{0,2}$/.test(plain) ? undefined : plain;
}


/***/ })

};
;