"use strict";
exports.id = 2756;
exports.ids = [2756];
exports.modules = {

/***/ 3309:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   c5: () => (/* binding */ importsOf),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   iB: () => (/* binding */ optionOfCalls),
/* harmony export */   l9: () => (/* binding */ withEndings),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   w3: () => (/* binding */ folderAt),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony export numberAt */
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3417);




const endings = ['ts', 'js', 'mjs', 'mts', 'cjs', 'cts'];
function withEndings(...stems) {
    return stems.flatMap((stem) => endings.map((ending) => `${stem}.${ending}`));
}
async function readConfig(app, files) {
    const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThere */ .bx)(app, files);
    const text = file === undefined ? undefined : await app.read(file);
    return file === undefined || text === undefined ? undefined : configOf(file, text);
}
function configOf(file, text) {
    const source = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(file, text);
    const roots = rootsOf(source);
    const tables = roots.flatMap((range) => tablesOf(source, range, new Set()));
    return { file, source, tables: [...new Set(tables)], imports: importsOf(source) };
}
function find({ source, tables }, ...path) {
    for (const table of tables) {
        let value = { kind: 'table', at: table, line: 1 };
        for (const key of path) {
            const inner = value && tableOf(source, value)[0];
            value = inner === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(source, inner, key);
        }
        if (value)
            return value;
    }
    return undefined;
}
function textAt(config, ...path) {
    const value = config && find(config, ...path);
    return config && value?.kind === 'text' ? { value: value.text, evidence: saying(config, value, path) } : undefined;
}
function flagAt(config, ...path) {
    const value = config && find(config, ...path);
    return config && value?.kind === 'flag' ? { value: value.flag, evidence: saying(config, value, path) } : undefined;
}
function numberAt(config, ...path) {
    const value = config && find(config, ...path);
    return config && value?.kind === 'number' ? { value: value.number, evidence: saying(config, value, path) } : undefined;
}
function folderAt(config, ...path) {
    const value = config && find(config, ...path);
    const text = config && value && pathIn(config.source, value);
    const folder = text === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text);
    return config && value && folder ? { value: folder, evidence: saying(config, value, path) } : undefined;
}
function placeAt(config, ...path) {
    const value = find(config, ...path);
    const text = value && pathIn(config.source, value);
    return text === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .outward */ .N4)(text);
}
function saying({ file }, { line }, path) {
    return { because: `${file} says \`${path.join('.')}\``, file, line };
}
function pathIn(source, value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind !== 'call')
        return undefined;
    const parts = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(source, value.open);
    if (/(?:^|\.)fileURLToPath$|^URL$/.test(value.callee)) {
        const [first] = parts;
        return first && pathIn(source, (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(source, first));
    }
    if (!/(?:^|\.)(?:join|resolve)$/.test(value.callee))
        return undefined;
    const steps = parts.map((range) => (isHere(source, range) ? '.' : pathIn(source, (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(source, range))));
    return steps.every((step) => step !== undefined) ? steps.join('/') : undefined;
}
function isHere(source, [from, to]) {
    return ((to - from === 1 && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, from, '__dirname')) ||
        (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, from, 'import', '.', 'meta', '.', 'dirname') ||
        (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, from, 'process', '.', 'cwd'));
}
function packageOf({ imports }, value) {
    return value?.kind === 'call' ? imports.get(value.callee.split('.')[0] ?? '') : undefined;
}
function optionOf({ source }, call, key) {
    if (call?.kind !== 'call')
        return undefined;
    const [first] = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(source, call.open);
    const table = first && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(source, first);
    return table?.kind === 'table' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(source, table.at, key) : undefined;
}
function callsOf({ source }, name) {
    return source.tokens.flatMap(({ kind, text, line }, at) => kind === 'name' && text === name && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, at + 1, '(')
        ? [{ kind: 'call', callee: name, open: at + 1, line }]
        : []);
}
function optionOfCalls(config, name, key) {
    return config && callsOf(config, name).flatMap((call) => optionOf(config, call, key) ?? [])[0];
}
function rootsOf(source) {
    const { tokens } = source;
    if (tokens[0]?.text === '{')
        return [[0, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(source, 0)]];
    const roots = [];
    for (const at of tokens.keys()) {
        const from = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, at, 'export', 'default')
            ? at + 2
            : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, at, 'module', '.', 'exports', '=')
                ? at + 4
                : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, at, 'export', '=')
                    ? at + 2
                    : undefined;
        if (from !== undefined)
            roots.push([from, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(source, from)]);
    }
    return roots;
}
const most = 200;
function tablesOf(source, [from, to], seen) {
    const { tokens, partner } = source;
    const place = `${String(from)}-${String(to)}`;
    if (from >= to || seen.has(place) || seen.size > most)
        return [];
    seen.add(place);
    const body = bodyOf(source, [from, to]);
    if (body !== undefined) {
        const end = partner.get(body) ?? body;
        if (tokens[body]?.text !== '{')
            return tablesOf(source, [body, to], seen);
        return [...tokens.keys()]
            .slice(body, end)
            .filter((at) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, at, 'return'))
            .flatMap((at) => tablesOf(source, [at + 1, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(source, at + 1, end)], seen));
    }
    const first = tokens[from];
    const definition = to - from === 1 && first?.kind === 'name' ? functionOf(source, first.text) : undefined;
    if (definition)
        return tablesOf(source, definition, seen);
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(source, [from, to]);
    if (value.kind === 'table')
        return [value.at];
    if (value.kind === 'call')
        return argumentsOf(source, value.open, seen);
    const open = partner.get(to - 1);
    if (open === undefined || open <= from || tokens[open]?.text !== '(')
        return [];
    return [...argumentsOf(source, open, seen), ...tablesOf(source, [from, open], seen)];
}
function argumentsOf(source, open, seen) {
    return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(source, open).flatMap((part) => tablesOf(source, part, seen));
}
function bodyOf({ tokens, partner }, [from, to]) {
    let at = from;
    if (tokens[at]?.text === 'async')
        at++;
    const isFunction = tokens[at]?.text === 'function';
    for (; at < to; at++) {
        const { text, kind } = tokens[at] ?? {};
        if (kind === 'sign' && text === '=>') {
            return at + 1;
        }
        const other = partner.get(at);
        if (isFunction && text === '{' && other !== undefined)
            return at;
        if (other !== undefined && other > at && text !== '{')
            at = other;
        else if (!isFunction && kind === 'sign' && text !== ':' && text !== ',')
            return undefined;
    }
    return undefined;
}
function functionOf(source, name) {
    const { tokens, partner } = source;
    for (const at of tokens.keys()) {
        if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, at, 'function', name))
            continue;
        for (let open = at + 2; open < tokens.length; open++) {
            const other = partner.get(open);
            if (tokens[open]?.text === '{' && other !== undefined)
                return [at, other + 1];
            if (other !== undefined && other > open)
                open = other;
        }
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionOf */ .Fg)(source, name);
}
function importsOf(source) {
    const { tokens, partner } = source;
    const found = new Map();
    for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'name')
            continue;
        if (token.text === 'import' && tokens[at + 1]?.text !== '(') {
            const until = tokens.slice(at, at + 60).findIndex(({ text, kind }) => text === 'from' && kind === 'name');
            const from = tokens[at + until + 1];
            if (until < 0 || from?.kind !== 'text')
                continue;
            tokens.slice(at + 1, at + until).forEach(({ kind, text }) => {
                if (kind === 'name' && text !== 'as' && text !== 'type')
                    found.set(text, from.text);
            });
        }
        else if ((token.text === 'require' || token.text === 'import') && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .standsAt */ .T7)(source, at + 1, '(')) {
            const name = tokens[at + 2];
            let sign = at - 1;
            if (tokens[sign]?.text === 'await')
                sign--;
            if (name?.kind !== 'text' || tokens[sign]?.text !== '=')
                continue;
            const open = partner.get(sign - 1);
            const names = open === undefined ? tokens.slice(sign - 1, sign) : tokens.slice(open, sign);
            names.forEach(({ kind, text }) => {
                if (kind === 'name')
                    found.set(text, name.text);
            });
        }
    }
    return found;
}
function tableOf(source, value) {
    if (value.kind === 'table')
        return [value.at];
    return value.kind === 'call' ? argumentsOf(source, value.open, new Set()) : [];
}


/***/ }),

/***/ 4456:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ firstThere),
/* harmony export */   fr: () => (/* binding */ dependsOn),
/* harmony export */   jv: () => (/* binding */ hasFile)
/* harmony export */ });
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5898);

function dependsOn(...names) {
    return ({ own }) => Promise.resolve((0,_package_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dependencyOf */ .bf)(own, ...names)?.evidence);
}
function hasFile(...files) {
    return async ({ app }) => {
        const file = await firstThere(app, files);
        return file === undefined ? undefined : { because: `${file} is there`, file };
    };
}
async function firstThere(app, files) {
    for (const file of files)
        if (await app.has(file))
            return file;
    return undefined;
}


/***/ }),

/***/ 5898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ isInstalledForProduction),
/* harmony export */   bf: () => (/* binding */ dependencyOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   jJ: () => (/* binding */ readPackageJson)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


const kinds = [
    ['peerDependencies', 'peer'],
    ['devDependencies', 'development'],
    ['dependencies', 'production'],
    ['optionalDependencies', 'optional']
];
async function readPackageJson({ view, at }) {
    const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(at, 'package.json');
    const manifest = await view.manifest('package.json');
    if (!manifest)
        return undefined;
    if (!manifest.table()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `${file} is not a JSON object`,
            where: { file },
            fix: 'Make it an object with at least a name, or remove the file'
        });
    }
    const name = manifest.text('name');
    return {
        file,
        folder: at,
        manifest,
        ...(name !== undefined && { name }),
        ...(await scriptsAndTasks({ view, at }, scriptsOf(manifest, file))),
        dependencies: dependenciesOf(manifest, file)
    };
}
async function scriptsAndTasks(place, scripts) {
    const { view } = place;
    if (!(await view.has('moon.yml')) && !(await view.whole().has('.moon/workspace.yml')))
        return { scripts };
    const { moonTasks, taskOfScript } = await __webpack_require__.e(/* import() */ 3942).then(__webpack_require__.bind(__webpack_require__, 3942));
    const tasks = await moonTasks(place);
    const all = new Map(scripts);
    const names = new Set();
    for (const [name, task] of tasks) {
        if (scripts.has(name))
            continue;
        all.set(name, task);
        names.add(name);
    }
    for (const [name, { value }] of scripts) {
        const task = tasks.get(taskOfScript(value) ?? '');
        if (!task)
            continue;
        all.set(name, task);
        names.add(name);
    }
    return { scripts: all, tasks: names };
}
function scriptsOf(manifest, file) {
    const names = Object.keys(manifest.table('scripts') ?? {});
    return new Map(names.flatMap((name) => {
        const value = manifest.text('scripts', name);
        const reason = { because: `The script \`${name}\``, file, ...lineOf(manifest, 'scripts', name) };
        return value === undefined ? [] : [[name, { value: withFields(value, manifest), reason }]];
    }));
}
function withFields(script, manifest) {
    return script.replace(/\$(?:\{npm_package_(\w+)\}|npm_package_(\w+)\b)/g, (written, braced, plain) => {
        const [, config, field = ''] = /^(config_)?(\w+)$/.exec(braced ?? plain ?? '') ?? [];
        const value = manifest.get(...(config === undefined ? [field] : ['config', field]));
        return (typeof value === 'string' || typeof value === 'number') && /^[\w@./:+-]+$/.test(String(value))
            ? String(value)
            : written;
    });
}
function dependenciesOf(manifest, file) {
    const found = new Map();
    for (const [key, kind] of kinds) {
        for (const [name, range] of Object.entries(manifest.table(key) ?? {})) {
            if (typeof range !== 'string')
                continue;
            const evidence = { because: `\`${name}\` is in \`${key}\``, file, ...lineOf(manifest, key, name) };
            found.set(name, { name, range, kind, evidence });
        }
    }
    return found;
}
function lineOf(manifest, ...keys) {
    const line = manifest.line(...keys);
    return line === undefined ? {} : { line };
}
function isInstalledForProduction(dependency) {
    return dependency?.kind === 'production' || dependency?.kind === 'optional';
}
function dependencyOf({ dependencies }, ...names) {
    for (const name of names) {
        const found = dependencies.get(name);
        if (found)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 2756:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ program),
/* harmony export */   sW: () => (/* binding */ isPort),
/* harmony export */   sm: () => (/* binding */ sourceFile),
/* harmony export */   u3: () => (/* binding */ listening),
/* harmony export */   uC: () => (/* binding */ portOfCommand)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3309);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4664);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3417);





const most = 24;
const anyAddress = '0.0.0.0';
const fallbackPort = '3000';
async function listening(app, entry, byBun = false) {
    let answers;
    let readsPort = false;
    for await (const source of program(app, entry)) {
        readsPort ||= source.tokens.some((_, at) => (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .variableIn */ .SD)(source, [at, at + 5]) === 'PORT');
        const found = await answerIn(app, source, byBun && source.file === entry);
        if (found?.port || (found?.answers && Object.keys(found.variables).length + found.warnings.length > 0))
            return found;
        answers ??= found?.answers;
    }
    return { ...(answers && { answers }), readsPort, variables: {}, warnings: [] };
}
async function* program(app, entry) {
    const seen = new Set([entry]);
    for (const file of seen) {
        const source = await readSource(app, file);
        if (!source)
            continue;
        yield source;
        for (const name of modulesOf(source)) {
            const next = seen.size < most ? await moduleFile(app, file, name) : undefined;
            if (next !== undefined)
                seen.add(next);
        }
    }
}
function readSource(app, file) {
    return app.once(`source of ${file} in ${app.folder}`, async () => {
        const text = await app.read(file);
        return text === undefined ? undefined : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(file, text);
    });
}
const endings = ['.ts', '.js', '.mjs', '.mts', '.cjs', '.tsx', '.jsx', '/index.ts', '/index.js', '/index.mjs'];
async function moduleFile(app, from, name) {
    const path = /^[@~]\//.test(name) ? `src/${name.slice(2)}` : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(from), name));
    if (path === undefined)
        return undefined;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThere */ .bx)(app, [path, path.replace(/\.([cm]?)js$/, '.$1ts'), ...endings.map((ending) => path + ending)]);
}
function modulesOf({ tokens }) {
    return tokens.flatMap(({ kind, text }, at) => {
        const before = tokens[at - 1];
        const called = before?.text === '(' && /^(?:require|import)$/.test(tokens[at - 2]?.text ?? '');
        const imported = before?.kind === 'name' && /^(?:from|import)$/.test(before.text);
        return kind === 'text' && (called || imported) && /^(?:\.{1,2}\/|\.{1,2}$|[@~]\/)/.test(text) ? [text] : [];
    });
}
const servers = /^(?:serve|Server|WebSocketServer|server|createServer|startStandaloneServer|startServer)$/;
async function answerIn(app, source, isServed) {
    let answers;
    const looks = { left: mostLooks };
    for (const { at, isListen, given } of answersIn(source, isServed)) {
        const line = { file: source.file, line: source.tokens[at]?.line ?? 1 };
        const reason = { because: `${source.file} listens there`, ...line };
        answers ??= { because: `${source.file} answers requests`, ...line };
        const port = given.port && (await portIn(app, source, given.port, looks));
        const local = isListen || given.port ? hostOf(source, given.host, isListen) : {};
        const variable = port?.variable;
        const variables = {
            ...(local.variable !== undefined && { [local.variable]: { value: anyAddress, reason } }),
            ...(variable !== undefined &&
                variable !== 'PORT' &&
                port?.number === undefined && { [variable]: { value: fallbackPort, reason } })
        };
        const number = port?.number ?? (variable === undefined || variable === 'PORT' ? undefined : Number(fallbackPort));
        if (number === undefined && !isListen)
            continue;
        return {
            ...(number !== undefined && { port: { value: number, reason } }),
            answers,
            variables,
            warnings: local.isLocal ? [listensLocally(source.file, line.line)] : []
        };
    }
    return answers && { answers, variables: {}, warnings: [] };
}
function* answersIn(source, isServed) {
    const { tokens } = source;
    for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'name')
            continue;
        const exported = isServed ? exportedTable(source, at) : undefined;
        if (exported !== undefined && ['fetch', 'port'].some((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .entryRange */ .qK)(source, exported, key)))
            yield { at, isListen: false, given: inTable(source, exported) };
        const isListen = token.text === 'listen' && /^\??\.$/.test(tokens[at - 1]?.text ?? '');
        const isServer = servers.test(token.text) && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at - 1, 'function');
        const open = isListen || isServer ? openOf(source, at + 1) : undefined;
        if (open === undefined)
            continue;
        const parts = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(source, open);
        const [first] = parts;
        if (isListen && first && isFunction(source, first))
            continue;
        yield { at, isListen, given: isListen ? address(source, parts) : options(source, parts) };
    }
}
function openOf(source, at) {
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at, '('))
        return at;
    if (!(0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at, '<'))
        return undefined;
    let depth = 0;
    for (let end = at; end < at + mostTypes; end++) {
        const token = source.tokens[end];
        if (token?.kind !== 'sign')
            continue;
        if (token.text === '<')
            depth++;
        else if (/^>+$/.test(token.text))
            depth -= token.text.length;
        if (depth <= 0)
            return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, end + 1, '(') ? end + 1 : undefined;
    }
    return undefined;
}
const mostTypes = 30;
function exportedTable(source, at) {
    const isExport = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at, 'export', 'default');
    if (!isExport && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at, 'module', '.', 'exports', '='))
        return undefined;
    const from = at + (isExport ? 2 : 4);
    return tableIn(source, [from, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(source, from)]);
}
function listensLocally(file, line) {
    return {
        code: 'listens-locally',
        message: `${file} listens on this machine only, so nothing outside of the container reaches it`,
        file,
        line,
        fix: `Say '${anyAddress}' as the host there`
    };
}
function address(source, parts) {
    const [first, second] = parts;
    const table = first && tableIn(source, first);
    if (table !== undefined)
        return inTable(source, table);
    return { ...(first && { port: first }), ...(second && !isFunction(source, second) && { host: second }) };
}
function options(source, parts) {
    for (const part of parts) {
        const table = tableIn(source, part);
        if (table === undefined)
            continue;
        const inner = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .entryRange */ .qK)(source, table, 'listen');
        const deeper = inner && tableIn(source, inner.range);
        const found = inTable(source, deeper ?? table);
        if (found.port)
            return found;
    }
    return {};
}
function tableIn(source, range) {
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .valueOf */ .RP)(source, range);
    return value.kind === 'table' ? value.at : undefined;
}
function inTable(source, table) {
    const port = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .entryRange */ .qK)(source, table, 'port')?.range;
    const host = ((0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .entryRange */ .qK)(source, table, 'host') ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .entryRange */ .qK)(source, table, 'hostname'))?.range;
    return { ...(port && { port }), ...(host && { host }) };
}
function isFunction(source, range) {
    const [from] = range;
    return ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, from, 'function') || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, from, 'async') || (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .signIn */ .Jv)(source, range, '=>') !== undefined);
}
function hostOf(source, host, isListen) {
    if (!host)
        return { isLocal: isListen && isFastify(source) };
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .valueOf */ .RP)(source, host);
    if (value.kind !== 'text' || !/^(?:localhost|127\.0\.0\.1|::1)$/.test(value.text))
        return {};
    const variable = variableOf(source, host);
    return variable === undefined ? { isLocal: true } : { variable };
}
function isFastify(source) {
    return [...(0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .importsOf */ .c5)(source).values()].some((name) => /^(?:fastify|@nestjs\/platform-fastify)$/.test(name));
}
function variableOf(source, [from, to], depth = 0) {
    for (let at = from; at < to; at++) {
        for (const length of [4, 5, 6, 8]) {
            const variable = at + length <= to ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .variableIn */ .SD)(source, [at, at + length]) : undefined;
            if (variable !== undefined)
                return variable;
        }
    }
    const only = source.tokens[from];
    const definition = to - from === 1 && only?.kind === 'name' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionOf */ .Fg)(source, only.text) : undefined;
    return definition && depth < 4 ? variableOf(source, definition, depth + 1) : undefined;
}
const mostLooks = 300;
async function portIn(app, source, range, looks, depth = 0) {
    if (looks.left-- <= 0)
        return undefined;
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .valueOf */ .RP)(source, range);
    if (value.kind === 'variable')
        return { variable: value.name };
    const number = value.kind === 'number' ? value.number : value.kind === 'text' ? Number(value.text) : undefined;
    if (number !== undefined)
        return isPort(number) ? { number } : undefined;
    if (depth > 4)
        return undefined;
    const [from, to] = range;
    let found;
    for (let at = from; at < Math.min(to, from + 60); at++) {
        const token = source.tokens[at];
        if (token?.kind === 'number' || token?.kind === 'text') {
            const isReckoned = (at - 1 > from && standsAny(source, at - 1, '+', '-', '*', '/', '%')) ||
                (at + 1 < to && standsAny(source, at + 1, '*', '/', '%'));
            const number = /^\d+$/.test(token.text) ? Number(token.text) : 0;
            if (isPort(number) && !isReckoned)
                found = { ...found, number };
        }
        else if (token?.kind === 'name' && !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at - 1, '.')) {
            const inner = await named(app, source, at, to, looks, depth);
            if (inner)
                found = { ...found, ...inner };
        }
    }
    const variable = found?.variable ?? variableOf(source, range);
    return found || variable !== undefined ? { ...found, ...(variable !== undefined && { variable }) } : undefined;
}
function standsAny(source, at, ...signs) {
    return signs.some((sign) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at, sign));
}
function isPort(number) {
    return Number.isInteger(number) && number >= 80 && number !== 443 && number < 65536;
}
async function named(app, source, at, to, looks, depth) {
    const { tokens } = source;
    const name = tokens[at]?.text ?? '';
    if (/^(?:process|Number|parseInt|String|Bun|Deno)$/.test(name))
        return undefined;
    let end = at;
    while (end + 2 < to && (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, end + 1, '.') && tokens[end + 2]?.kind === 'name')
        end += 2;
    const key = tokens[end]?.text ?? name;
    const definition = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionOf */ .Fg)(source, name);
    if (definition && definition[0] !== at) {
        const table = end === at ? undefined : tableIn(source, definition);
        const entry = table === undefined ? undefined : keyed(source, key);
        if (entry)
            return portIn(app, source, entry, looks, depth + 1);
        if (end === at)
            return portIn(app, source, definition, looks, depth + 1);
    }
    const given = end > at ? assigned(source, key) : undefined;
    if (given)
        return portIn(app, source, given, looks, depth + 1);
    const from = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .importsOf */ .c5)(source).get(name);
    const file = from !== undefined && /^(?:\.|[@~]\/)/.test(from) ? await moduleFile(app, source.file, from) : undefined;
    const other = file === undefined ? undefined : await readSource(app, file);
    const there = other && ((0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionOf */ .Fg)(other, key) ?? keyed(other, key));
    return there && other ? portIn(app, other, there, looks, depth + 2) : undefined;
}
function assigned(source, key) {
    const at = source.tokens.findIndex(({ kind, text }, index) => kind === 'name' &&
        text === key &&
        (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, index - 1, '.') &&
        (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, index + 1, '=') &&
        !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, index + 2, '='));
    return at < 0 ? undefined : [at + 2, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(source, at + 2)];
}
function keyed(source, key) {
    const { tokens } = source;
    for (const [at, { text, kind }] of tokens.entries()) {
        if (text !== key || (kind !== 'name' && kind !== 'text') || !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at + 1, ':'))
            continue;
        let end = at + 2;
        for (; end < tokens.length; end++) {
            const other = source.partner.get(end);
            if (other !== undefined && other > end)
                end = other;
            else if (other !== undefined || (tokens[end]?.kind === 'sign' && /^[,;]$/.test(tokens[end]?.text ?? '')))
                break;
        }
        return [at + 2, end];
    }
    return undefined;
}
const inCommand = /(?:^|\s)(?:PORT=|-p[\s=]?|--port[\s=])["']?(?:\$\{PORT:-)?(\d{2,5})\b/;
function portOfCommand({ value, reason }) {
    const port = Number(inCommand.exec(value.slice(0, 2000))?.[1]);
    return isPort(port)
        ? { value: port, reason: { ...reason, because: `${reason.because} listens on ${String(port)}` } }
        : undefined;
}
const compiled = /^(?:dist|build|lib|out|output|\.build|compiled|target)\//;
async function sourceFile(app, file) {
    const named = file.replace(/^\.\//, '').replace(/\/+$/, '');
    const plain = compiled.test(`${named}/`) && !named.includes('/') ? `${named}/index` : named;
    const inner = plain.replace(compiled, '');
    const stems = [plain, `src/${inner}`, inner, plain.replace(/^.*\/src\//, 'src/')];
    const paths = stems.flatMap((stem) => {
        const bare = stem.replace(/\.[cm]?[jt]sx?$/, '');
        return [stem, ...endings.map((ending) => bare + ending)];
    });
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThere */ .bx)(app, paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path) || /(?:^|\/)bin\/[\w-]+$/.test(path)));
}


/***/ }),

/***/ 4664:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pJ: () => (/* binding */ endOf),
  CI: () => (/* binding */ partsOf),
  vz: () => (/* binding */ sourceOf),
  T7: () => (/* binding */ standsAt)
});

;// CONCATENATED MODULE: ./node_modules/js-tokens/index.js
// Copyright 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023 Simon Lydell
// License: MIT.
var HashbangComment, Identifier, JSXIdentifier, JSXPunctuator, JSXString, JSXText, KeywordsWithExpressionAfter, KeywordsWithNoLineTerminatorAfter, LineTerminatorSequence, MultiLineComment, Newline, NumericLiteral, Punctuator, RegularExpressionLiteral, SingleLineComment, StringLiteral, Template, TokensNotPrecedingObjectLiteral, TokensPrecedingExpression, WhiteSpace, jsTokens;
RegularExpressionLiteral = /\/(?![*\/])(?:\[(?:[^\]\\\n\r\u2028\u2029]+|\\.)*\]?|[^\/[\\\n\r\u2028\u2029]+|\\.)*(\/[$_\u200C\u200D\p{ID_Continue}]*|\\)?/yu;
Punctuator = /--|\+\+|=>|\.{3}|\??\.(?!\d)|(?:&&|\|\||\?\?|[+\-%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2}|\/(?![\/*]))=?|[?~,:;[\](){}]/y;
Identifier = /(\x23?)(?=[$_\p{ID_Start}\\])(?:[$_\u200C\u200D\p{ID_Continue}]+|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+/yu;
StringLiteral = /(['"])(?:[^'"\\\n\r]+|(?!\1)['"]|\\(?:\r\n|[^]))*(\1)?/y;
NumericLiteral = /(?:0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*)n?|0n|[1-9](?:_?\d)*n|(?:(?:0(?!\d)|0\d*[89]\d*|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|0[0-7]+/y;
Template = /[`}](?:[^`\\$]+|\\[^]|\$(?!\{))*(`|\$\{)?/y;
WhiteSpace = /[\t\v\f\ufeff\p{Zs}]+/yu;
LineTerminatorSequence = /\r?\n|[\r\u2028\u2029]/y;
MultiLineComment = /\/\*(?:[^*]+|\*(?!\/))*(\*\/)?/y;
SingleLineComment = /\/\/.*/y;
HashbangComment = /^#!.*/;
JSXPunctuator = /[<>.:={}]|\/(?![\/*])/y;
JSXIdentifier = /[$_\p{ID_Start}][$_\u200C\u200D\p{ID_Continue}-]*/yu;
JSXString = /(['"])(?:[^'"]+|(?!\1)['"])*(\1)?/y;
JSXText = /[^<>{}]+/y;
TokensPrecedingExpression = /^(?:[\/+-]|\.{3}|\?(?:InterpolationIn(?:JSX|Template)|NoLineTerminatorHere|NonExpressionParenEnd|UnaryIncDec))?$|[{}([,;<>=*%&|^!~?:]$/;
TokensNotPrecedingObjectLiteral = /^(?:=>|[;\]){}]|else|\?(?:NoLineTerminatorHere|NonExpressionParenEnd))?$/;
KeywordsWithExpressionAfter = /^(?:await|case|default|delete|do|else|instanceof|new|return|throw|typeof|void|yield)$/;
KeywordsWithNoLineTerminatorAfter = /^(?:return|throw|yield)$/;
Newline = RegExp(LineTerminatorSequence.source);
jsTokens = function*(input, {jsx = false} = {}) {
	var braces, firstCodePoint, isExpression, lastIndex, lastSignificantToken, length, match, mode, nextLastIndex, nextLastSignificantToken, parenNesting, postfixIncDec, punctuator, stack;
	({length} = input);
	lastIndex = 0;
	lastSignificantToken = "";
	stack = [
		{tag: "JS"}
	];
	braces = [];
	parenNesting = 0;
	postfixIncDec = false;
	if (match = HashbangComment.exec(input)) {
		yield ({
			type: "HashbangComment",
			value: match[0]
		});
		lastIndex = match[0].length;
	}
	while (lastIndex < length) {
		mode = stack[stack.length - 1];
		switch (mode.tag) {
			case "JS":
			case "JSNonExpressionParen":
			case "InterpolationInTemplate":
			case "InterpolationInJSX":
				if (input[lastIndex] === "/" && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
					RegularExpressionLiteral.lastIndex = lastIndex;
					if (match = RegularExpressionLiteral.exec(input)) {
						lastIndex = RegularExpressionLiteral.lastIndex;
						lastSignificantToken = match[0];
						postfixIncDec = true;
						yield ({
							type: "RegularExpressionLiteral",
							value: match[0],
							closed: match[1] !== void 0 && match[1] !== "\\"
						});
						continue;
					}
				}
				Punctuator.lastIndex = lastIndex;
				if (match = Punctuator.exec(input)) {
					punctuator = match[0];
					nextLastIndex = Punctuator.lastIndex;
					nextLastSignificantToken = punctuator;
					switch (punctuator) {
						case "(":
							if (lastSignificantToken === "?NonExpressionParenKeyword") {
								stack.push({
									tag: "JSNonExpressionParen",
									nesting: parenNesting
								});
							}
							parenNesting++;
							postfixIncDec = false;
							break;
						case ")":
							parenNesting--;
							postfixIncDec = true;
							if (mode.tag === "JSNonExpressionParen" && parenNesting === mode.nesting) {
								stack.pop();
								nextLastSignificantToken = "?NonExpressionParenEnd";
								postfixIncDec = false;
							}
							break;
						case "{":
							Punctuator.lastIndex = 0;
							isExpression = !TokensNotPrecedingObjectLiteral.test(lastSignificantToken) && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken));
							braces.push(isExpression);
							postfixIncDec = false;
							break;
						case "}":
							switch (mode.tag) {
								case "InterpolationInTemplate":
									if (braces.length === mode.nesting) {
										Template.lastIndex = lastIndex;
										match = Template.exec(input);
										lastIndex = Template.lastIndex;
										lastSignificantToken = match[0];
										if (match[1] === "${") {
											lastSignificantToken = "?InterpolationInTemplate";
											postfixIncDec = false;
											yield ({
												type: "TemplateMiddle",
												value: match[0]
											});
										} else {
											stack.pop();
											postfixIncDec = true;
											yield ({
												type: "TemplateTail",
												value: match[0],
												closed: match[1] === "`"
											});
										}
										continue;
									}
									break;
								case "InterpolationInJSX":
									if (braces.length === mode.nesting) {
										stack.pop();
										lastIndex += 1;
										lastSignificantToken = "}";
										yield ({
											type: "JSXPunctuator",
											value: "}"
										});
										continue;
									}
							}
							postfixIncDec = braces.pop();
							nextLastSignificantToken = postfixIncDec ? "?ExpressionBraceEnd" : "}";
							break;
						case "]":
							postfixIncDec = true;
							break;
						case "++":
						case "--":
							nextLastSignificantToken = postfixIncDec ? "?PostfixIncDec" : "?UnaryIncDec";
							break;
						case "<":
							if (jsx && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
								stack.push({tag: "JSXTag"});
								lastIndex += 1;
								lastSignificantToken = "<";
								yield ({
									type: "JSXPunctuator",
									value: punctuator
								});
								continue;
							}
							postfixIncDec = false;
							break;
						default:
							postfixIncDec = false;
					}
					lastIndex = nextLastIndex;
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "Punctuator",
						value: punctuator
					});
					continue;
				}
				Identifier.lastIndex = lastIndex;
				if (match = Identifier.exec(input)) {
					lastIndex = Identifier.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "for":
						case "if":
						case "while":
						case "with":
							if (lastSignificantToken !== "." && lastSignificantToken !== "?.") {
								nextLastSignificantToken = "?NonExpressionParenKeyword";
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					postfixIncDec = !KeywordsWithExpressionAfter.test(match[0]);
					yield ({
						type: match[1] === "#" ? "PrivateIdentifier" : "IdentifierName",
						value: match[0]
					});
					continue;
				}
				StringLiteral.lastIndex = lastIndex;
				if (match = StringLiteral.exec(input)) {
					lastIndex = StringLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "StringLiteral",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				NumericLiteral.lastIndex = lastIndex;
				if (match = NumericLiteral.exec(input)) {
					lastIndex = NumericLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "NumericLiteral",
						value: match[0]
					});
					continue;
				}
				Template.lastIndex = lastIndex;
				if (match = Template.exec(input)) {
					lastIndex = Template.lastIndex;
					lastSignificantToken = match[0];
					if (match[1] === "${") {
						lastSignificantToken = "?InterpolationInTemplate";
						stack.push({
							tag: "InterpolationInTemplate",
							nesting: braces.length
						});
						postfixIncDec = false;
						yield ({
							type: "TemplateHead",
							value: match[0]
						});
					} else {
						postfixIncDec = true;
						yield ({
							type: "NoSubstitutionTemplate",
							value: match[0],
							closed: match[1] === "`"
						});
					}
					continue;
				}
				break;
			case "JSXTag":
			case "JSXTagEnd":
				JSXPunctuator.lastIndex = lastIndex;
				if (match = JSXPunctuator.exec(input)) {
					lastIndex = JSXPunctuator.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "<":
							stack.push({tag: "JSXTag"});
							break;
						case ">":
							stack.pop();
							if (lastSignificantToken === "/" || mode.tag === "JSXTagEnd") {
								nextLastSignificantToken = "?JSX";
								postfixIncDec = true;
							} else {
								stack.push({tag: "JSXChildren"});
							}
							break;
						case "{":
							stack.push({
								tag: "InterpolationInJSX",
								nesting: braces.length
							});
							nextLastSignificantToken = "?InterpolationInJSX";
							postfixIncDec = false;
							break;
						case "/":
							if (lastSignificantToken === "<") {
								stack.pop();
								if (stack[stack.length - 1].tag === "JSXChildren") {
									stack.pop();
								}
								stack.push({tag: "JSXTagEnd"});
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "JSXPunctuator",
						value: match[0]
					});
					continue;
				}
				JSXIdentifier.lastIndex = lastIndex;
				if (match = JSXIdentifier.exec(input)) {
					lastIndex = JSXIdentifier.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXIdentifier",
						value: match[0]
					});
					continue;
				}
				JSXString.lastIndex = lastIndex;
				if (match = JSXString.exec(input)) {
					lastIndex = JSXString.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXString",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				break;
			case "JSXChildren":
				JSXText.lastIndex = lastIndex;
				if (match = JSXText.exec(input)) {
					lastIndex = JSXText.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXText",
						value: match[0]
					});
					continue;
				}
				switch (input[lastIndex]) {
					case "<":
						stack.push({tag: "JSXTag"});
						lastIndex++;
						lastSignificantToken = "<";
						yield ({
							type: "JSXPunctuator",
							value: "<"
						});
						continue;
					case "{":
						stack.push({
							tag: "InterpolationInJSX",
							nesting: braces.length
						});
						lastIndex++;
						lastSignificantToken = "?InterpolationInJSX";
						postfixIncDec = false;
						yield ({
							type: "JSXPunctuator",
							value: "{"
						});
						continue;
				}
		}
		WhiteSpace.lastIndex = lastIndex;
		if (match = WhiteSpace.exec(input)) {
			lastIndex = WhiteSpace.lastIndex;
			yield ({
				type: "WhiteSpace",
				value: match[0]
			});
			continue;
		}
		LineTerminatorSequence.lastIndex = lastIndex;
		if (match = LineTerminatorSequence.exec(input)) {
			lastIndex = LineTerminatorSequence.lastIndex;
			postfixIncDec = false;
			if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
				lastSignificantToken = "?NoLineTerminatorHere";
			}
			yield ({
				type: "LineTerminatorSequence",
				value: match[0]
			});
			continue;
		}
		MultiLineComment.lastIndex = lastIndex;
		if (match = MultiLineComment.exec(input)) {
			lastIndex = MultiLineComment.lastIndex;
			if (Newline.test(match[0])) {
				postfixIncDec = false;
				if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
					lastSignificantToken = "?NoLineTerminatorHere";
				}
			}
			yield ({
				type: "MultiLineComment",
				value: match[0],
				closed: match[1] !== void 0
			});
			continue;
		}
		SingleLineComment.lastIndex = lastIndex;
		if (match = SingleLineComment.exec(input)) {
			lastIndex = SingleLineComment.lastIndex;
			postfixIncDec = false;
			yield ({
				type: "SingleLineComment",
				value: match[0]
			});
			continue;
		}
		firstCodePoint = String.fromCodePoint(input.codePointAt(lastIndex));
		lastIndex += firstCodePoint.length;
		lastSignificantToken = firstCodePoint;
		postfixIncDec = false;
		yield ({
			type: mode.tag.startsWith("JSX") ? "JSXInvalid" : "Invalid",
			value: firstCodePoint
		});
	}
	return void 0;
};
/* harmony default export */ const js_tokens = (jsTokens);

;// CONCATENATED MODULE: ./src/providers/node/tokens.ts

const longest = 300_000;
function sourceOf(file, text) {
    const tokens = [];
    const partner = new Map();
    const open = [];
    let line = 1;
    const put = (kind, value) => {
        tokens.push({ kind, text: value, line });
    };
    const close = () => {
        const other = open.pop();
        if (other === undefined)
            return;
        partner.set(other, tokens.length - 1);
        partner.set(tokens.length - 1, other);
    };
    for (const { type, value } of js_tokens(text.length > longest ? '' : text)) {
        switch (type) {
            case 'StringLiteral':
            case 'NoSubstitutionTemplate':
                put('text', unescaped(value.slice(1, -1)));
                break;
            case 'TemplateHead':
                put('other', value);
                open.push(tokens.length - 1);
                break;
            case 'TemplateTail':
                put('other', value);
                close();
                break;
            case 'IdentifierName':
                put('name', value);
                break;
            case 'NumericLiteral':
                put('number', value.replaceAll('_', ''));
                break;
            case 'Punctuator':
                put('sign', value);
                if (value === '{' || value === '(' || value === '[')
                    open.push(tokens.length - 1);
                else if (value === '}' || value === ')' || value === ']')
                    close();
                break;
            case 'TemplateMiddle':
            case 'RegularExpressionLiteral':
            case 'PrivateIdentifier':
            case 'Invalid':
                put('other', value);
                break;
            default:
        }
        for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1))
            line++;
    }
    return { file, tokens, partner, ...declarationsOf(tokens) };
}
function declarationsOf(tokens) {
    const declared = new Map();
    const patterns = [];
    tokens.forEach(({ kind, text }, at) => {
        const before = tokens[at - 1];
        if (before?.kind !== 'name' || !/^(?:const|let|var)$/.test(before.text))
            return;
        if (kind === 'name' && !declared.has(text))
            declared.set(text, at);
        if (kind === 'sign' && text === '{')
            patterns.push(at);
    });
    return { declared, patterns };
}
function unescaped(text) {
    return text.includes('\\') ? text.replace(/\\(['"`\\/$])/g, '$1') : text;
}
function standsAt({ tokens }, at, ...words) {
    return words.every((word, index) => tokens[at + index]?.text === word && tokens[at + index]?.kind !== 'text');
}
function endOf({ tokens, partner }, from, until = tokens.length) {
    let at = from;
    while (at < until) {
        const token = tokens[at];
        if (!token)
            break;
        const other = partner.get(at);
        if (other !== undefined && other > at) {
            at = other + 1;
            continue;
        }
        if (token.kind === 'sign' && /^[,;)\]}]$/.test(token.text))
            break;
        if (other !== undefined)
            break;
        if (at > from && beginsStatement(token, tokens[at - 1]))
            break;
        at++;
    }
    return Math.min(at, until);
}
function beginsStatement(token, before) {
    return (before !== undefined &&
        token.line > before.line &&
        token.kind === 'name' &&
        /^(?:const|let|var|export|import|module|exports|function|return|if|for|while|class|interface|type|async|await|app|server|switch|try|throw)$/.test(token.text) &&
        !(before.kind === 'sign' && !/^[)\]}]$/.test(before.text)));
}
function partsOf(source, at) {
    const end = source.partner.get(at);
    if (end === undefined || end < at)
        return [];
    const parts = [];
    let from = at + 1;
    for (let index = from; index <= end; index++) {
        const other = source.partner.get(index);
        if (other !== undefined && other > index) {
            index = other;
            continue;
        }
        if (index !== end && !(source.tokens[index]?.kind === 'sign' && source.tokens[index]?.text === ','))
            continue;
        if (index > from)
            parts.push([from, index]);
        from = index + 1;
    }
    return parts;
}


/***/ }),

/***/ 3417:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Jv: () => (/* binding */ signIn),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   SD: () => (/* binding */ variableIn),
/* harmony export */   qK: () => (/* binding */ entryRange)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

const deepest = 12;
function valueOf(source, range, depth = 0) {
    const [from, to] = trimmed(source, range);
    const { tokens, partner } = source;
    const first = tokens[from];
    const line = first?.line ?? 1;
    if (!first || from >= to || depth > deepest)
        return { kind: 'unknown', texts: [], line };
    const alone = to - from === 1;
    const closes = partner.get(from) === to - 1;
    if (alone && first.kind === 'text')
        return { kind: 'text', text: first.text, line };
    if (alone && first.kind === 'number')
        return { kind: 'number', number: Number(first.text), line };
    if (alone && first.kind === 'name')
        return named(source, first, depth);
    if (closes && first.text === '{')
        return { kind: 'table', at: from, line };
    if (closes && first.text === '[')
        return { kind: 'list', items: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(source, from), line };
    if (closes && first.text === '(')
        return valueOf(source, [from + 1, to - 1], depth + 1);
    const variable = variableIn(source, [from, to]);
    if (variable !== undefined)
        return { kind: 'variable', name: variable, line };
    return (chosen(source, [from, to], depth) ??
        called(source, [from, to]) ??
        member(source, [from, to], depth) ?? { kind: 'unknown', texts: textsIn(source, [from, to]), line });
}
function trimmed(source, [from, to]) {
    const { tokens } = source;
    let start = from;
    while (tokens[start]?.text === 'await' && tokens[start]?.kind === 'name')
        start++;
    const typed = wordIn(source, [start + 1, to], /^(?:as|satisfies)$/);
    if (typed !== undefined && signIn(source, [typed, to], '||', '??', '?') === undefined)
        return [start, typed];
    const last = tokens[to - 1];
    return [start, last?.kind === 'sign' && last.text === '!' ? to - 1 : to];
}
function wordIn({ tokens, partner }, [from, to], names) {
    const before = partner.get(from - 1);
    for (let at = before !== undefined && before >= from ? before + 1 : from; at < to; at++) {
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (tokens[at]?.kind === 'name' && names.test(tokens[at]?.text ?? ''))
            return at;
    }
    return undefined;
}
function named(source, { text, line }, depth) {
    if (text === 'true' || text === 'false')
        return { kind: 'flag', flag: text === 'true', line };
    if (text === 'undefined' || text === 'null')
        return { kind: 'nothing', line };
    const range = definitionOf(source, text);
    if (range)
        return valueOf(source, range, depth + 1);
    const found = destructured(source, text);
    if (!found)
        return { kind: 'unknown', texts: [], line };
    return found.fallback ? valueOf(source, found.fallback, depth + 1) : { kind: 'variable', name: found.variable, line };
}
function definitionOf(source, name) {
    const at = source.declared.get(name);
    const sign = at === undefined ? undefined : assignment(source, at + 1);
    return sign === undefined ? undefined : [sign + 1, (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(source, sign + 1)];
}
function assignment({ tokens, partner }, from) {
    for (let at = from; at < from + 40; at++) {
        const token = tokens[at];
        if (!token || (token.kind === 'sign' && /^[;,)]$/.test(token.text)))
            return undefined;
        if (token.kind === 'sign' && token.text === '=')
            return at;
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (at === from && token.text !== ':')
            return undefined;
    }
    return undefined;
}
function destructured(source, name) {
    const { tokens, partner, patterns } = source;
    for (const at of patterns) {
        const end = partner.get(at);
        if (end === undefined || !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, end + 1, '=') || isEnvironment(source, end + 2) === 0)
            continue;
        for (const [from, to] of (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(source, at)) {
            const variable = tokens[from]?.text ?? '';
            const local = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, from + 1, ':') ? from + 2 : from;
            if (tokens[local]?.text !== name)
                continue;
            return { variable, ...((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, local + 1, '=') && { fallback: [local + 2, to] }) };
        }
    }
    return undefined;
}
function isEnvironment(source, at) {
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, at, 'process', '.', 'env') || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, at, 'Bun', '.', 'env'))
        return 3;
    return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, at, 'import', '.', 'meta', '.', 'env') ? 5 : 0;
}
function variableIn(source, [from, to]) {
    const { tokens } = source;
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, from, 'Deno', '.', 'env', '.', 'get', '('))
        return to - from === 8 ? tokens[from + 6]?.text : undefined;
    const length = isEnvironment(source, from);
    const sign = tokens[from + length]?.text;
    if (length === 0)
        return undefined;
    if ((sign === '.' || sign === '?.') && to - from === length + 2)
        return tokens[from + length + 1]?.text;
    return sign === '[' && to - from === length + 3 ? tokens[from + length + 1]?.text : undefined;
}
function signIn({ tokens, partner }, [from, to], ...signs) {
    for (let at = from; at < to; at++) {
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (tokens[at]?.kind === 'sign' && signs.includes(tokens[at]?.text ?? ''))
            return at;
    }
    return undefined;
}
function chosen(source, [from, to], depth) {
    const question = signIn(source, [from, to], '?');
    if (question !== undefined) {
        const colon = colonOf(source, question + 1, to);
        const holds = colon === undefined ? undefined : truth(source, [from, question], depth);
        if (colon === undefined || holds === undefined)
            return undefined;
        return valueOf(source, holds ? [question + 1, colon] : [colon + 1, to], depth + 1);
    }
    const or = signIn(source, [from, to], '||', '??');
    if (or === undefined)
        return undefined;
    const left = valueOf(source, [from, or], depth + 1);
    if (left.kind === 'variable' || left.kind === 'nothing')
        return valueOf(source, [or + 1, to], depth + 1);
    return left.kind === 'unknown' || left.kind === 'call' ? undefined : left;
}
function colonOf({ tokens, partner }, from, to) {
    let inner = 0;
    for (let at = from; at < to; at++) {
        const other = partner.get(at);
        if (other !== undefined && other > at)
            at = other;
        else if (tokens[at]?.kind === 'sign' && tokens[at]?.text === '?')
            inner++;
        else if (tokens[at]?.kind === 'sign' && tokens[at]?.text === ':' && inner-- === 0)
            return at;
    }
    return undefined;
}
function truth(source, range, depth) {
    const [from, to] = trimmed(source, range);
    const { tokens } = source;
    const sign = signIn(source, [from, to], '===', '==', '!==', '!=');
    if (sign !== undefined) {
        const left = valueOf(source, [from, sign], depth + 1);
        const right = valueOf(source, [sign + 1, to], depth + 1);
        const [one, other] = left.kind === 'variable' ? [left, right] : [right, left];
        if (one.kind !== 'variable' || one.name !== 'NODE_ENV' || other.kind !== 'text')
            return undefined;
        return (other.text === 'production') === (tokens[sign]?.text.startsWith('=') ?? false);
    }
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, from, '!')) {
        const inner = truth(source, [from + 1, to], depth + 1);
        return inner === undefined ? undefined : !inner;
    }
    const first = tokens[from];
    if (to - from !== 1 || first?.kind !== 'name' || depth > deepest)
        return undefined;
    if (first.text === 'true' || first.text === 'false')
        return first.text === 'true';
    const definition = definitionOf(source, first.text);
    return definition && truth(source, definition, depth + 1);
}
function called({ tokens, partner }, [from, to]) {
    const open = partner.get(to - 1);
    if (open === undefined || open <= from || tokens[open]?.text !== '(')
        return undefined;
    const start = tokens[from]?.text === 'new' ? from + 1 : from;
    const words = tokens.slice(start, open);
    if (words.some(({ kind, text }) => kind !== 'name' && text !== '.' && text !== '?.'))
        return undefined;
    return { kind: 'call', callee: words.map(({ text }) => text).join(''), open, line: tokens[from]?.line ?? 1 };
}
function member(source, [from, to], depth) {
    const words = source.tokens.slice(from, to);
    if (words.length % 2 === 0 || words.some(({ kind, text }, at) => (at % 2 === 0 ? kind !== 'name' : text !== '.')))
        return undefined;
    const [root, ...keys] = words.filter((_, at) => at % 2 === 0).map(({ text }) => text);
    const range = root === undefined ? undefined : definitionOf(source, root);
    if (!range)
        return undefined;
    return keys.reduce((value, key) => (value?.kind === 'table' ? entryOf(source, value.at, key, depth + 1) : undefined), valueOf(source, range, depth + 1));
}
function entryOf(source, at, key, depth = 0) {
    const entry = entryRange(source, at, key, depth);
    if (!entry)
        return undefined;
    const line = source.tokens[entry.at]?.line ?? 1;
    return entry.isMethod
        ? { kind: 'unknown', texts: textsIn(source, entry.range), line }
        : { ...valueOf(source, entry.range, depth + 1), line };
}
function entryRange(source, at, key, depth = 0, seen = new Set()) {
    if (depth > deepest || seen.has(at))
        return undefined;
    seen.add(at);
    const { tokens } = source;
    for (const [from, to] of [...(0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(source, at)].reverse()) {
        const first = tokens[from];
        if (!first)
            continue;
        if (first.text === '...' && first.kind === 'sign') {
            const spread = valueOf(source, [from + 1, to], depth + 1);
            const inner = spread.kind === 'table' ? entryRange(source, spread.at, key, depth + 1, seen) : undefined;
            if (inner)
                return inner;
        }
        else if (first.text === key && (first.kind === 'name' || first.kind === 'text')) {
            if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .standsAt */ .T7)(source, from + 1, ':'))
                return { at: from, range: [from + 2, to], isMethod: false };
            return { at: from, range: [from, to], isMethod: to - from > 1 };
        }
    }
    return undefined;
}
function textsIn({ tokens }, [from, to]) {
    return tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
}


/***/ })

};
;