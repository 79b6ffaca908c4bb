"use strict";
exports.id = 1737;
exports.ids = [1737];
exports.modules = {

/***/ 8193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readLockfile)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

const byLine = (scan) => (app, path) => scan(app.lines(path));
const atOnce = (scan) => async (app, path) => scan(await app.long(path));
const toml = async () => byLine((await __webpack_require__.e(/* import() */ 3808).then(__webpack_require__.bind(__webpack_require__, 3808))).scanTomlLock);
const npm = async () => byLine((await __webpack_require__.e(/* import() */ 4987).then(__webpack_require__.bind(__webpack_require__, 4987))).scanNpmLock);
const scanners = {
    'poetry.lock': toml,
    'uv.lock': toml,
    'pdm.lock': toml,
    'Pipfile.lock': async () => byLine((await __webpack_require__.e(/* import() */ 3337).then(__webpack_require__.bind(__webpack_require__, 3337))).scanPipfileLock),
    'package-lock.json': npm,
    'npm-shrinkwrap.json': npm,
    'yarn.lock': async () => byLine((await __webpack_require__.e(/* import() */ 8410).then(__webpack_require__.bind(__webpack_require__, 8410))).scanYarnLock),
    'pnpm-lock.yaml': async () => atOnce((await __webpack_require__.e(/* import() */ 4709).then(__webpack_require__.bind(__webpack_require__, 4709))).scanPnpmLock),
    'bun.lock': async () => byLine((await __webpack_require__.e(/* import() */ 6155).then(__webpack_require__.bind(__webpack_require__, 6155))).scanBunLock)
};
const pylock = /^pylock\.(?:[^.]+\.)?toml$/;
async function readLockfile(app, path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    const scanner = pylock.test(name) ? toml : Object.hasOwn(scanners, name) ? scanners[name] : undefined;
    if (scanner === undefined)
        throw new Error(`no lockfile is called ${name}`);
    if (!(await app.has(path)))
        return undefined;
    const scan = await scanner();
    return { path, ...(await scan(app, path)) };
}


/***/ }),

/***/ 8333:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   T: () => (/* binding */ matchFrameworks)
/* harmony export */ });
async function matchFrameworks(table, facts) {
    const matches = [];
    for (const framework of table) {
        const why = await holds(framework, facts);
        const start = why && (await framework.start(facts, why));
        if (why && start)
            matches.push({ framework, why, start });
    }
    const superseded = new Set(matches.flatMap(({ framework }) => framework.supersedes ?? []));
    return matches.filter(({ framework }) => !superseded.has(framework.id));
}
async function holds(framework, facts) {
    let first;
    for (const condition of framework.when) {
        const evidence = await condition(facts);
        if (!evidence)
            return undefined;
        first ??= evidence;
    }
    for (const condition of framework.notWhen ?? []) {
        if (await condition(facts))
            return undefined;
    }
    return first;
}
function anyOf(...conditions) {
    return async (facts) => {
        for (const condition of conditions) {
            const evidence = await condition(facts);
            if (evidence)
                return evidence;
        }
        return undefined;
    };
}


/***/ }),

/***/ 6935:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
const production = /^(?:if|elif)\b.*\bnot\s+(?:settings\.)?DEBUG\b/;
const optional = /^(?:if|elif|while|for|with)\b.*(?:\bDEBUG\b|environ|getenv|\benv\b|\bconfig\(|sys\.argv|TEST|\b(?:USE|ENABLE|IS|HAS)_|_ENABLED\b|\bexists\()/;
const elsewhere = /^(?:async\s+def|def|class|except)\b/;
function placed(lines) {
    const blocks = [];
    return lines.map((line) => {
        while ((blocks.at(-1)?.indent ?? -1) >= line.indent)
            blocks.pop();
        const around = { sure: blocks.every(({ sure }) => sure), caught: blocks.some(({ caught }) => caught) };
        if (line.text.endsWith(':')) {
            const off = elsewhere.test(line.text) || (optional.test(line.text) && !production.test(line.text));
            blocks.push({ indent: line.indent, sure: !off, caught: /^try\s*:/.test(line.text) });
        }
        return { ...line, ...around };
    });
}


/***/ }),

/***/ 7644:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOfClass),
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);

const production = /^(?:prod|production|live|deploy|heroku|public)$/i;
const development = /^(?:local|dev|devel|development|debug|base|common|defaults?|tests?|testing|ci)$/i;
async function findConfiguration(facts, folder, manage, module) {
    if (!facts.dependencies.has('django-configurations'))
        return undefined;
    const given = facts.hints.variables['DJANGO_CONFIGURATION'];
    if (given)
        return { value: given.value };
    const served = await namedIn(facts, folder, module);
    const managed = await classIn(facts, manage);
    const said = served ?? managed;
    const [better] = said && !development.test(said.value) ? [] : await productionClasses(facts, folder, module);
    const chosen = better ?? said;
    if (!chosen)
        return undefined;
    const asIs = managed?.value === chosen.value && (served ?? managed).value === chosen.value;
    return { value: chosen.value, ...(!asIs && { variable: chosen }) };
}
async function namedIn(facts, folder, module) {
    const top = `${folder === '' ? '' : `${folder}/`}${module.split('.')[0] ?? ''}`;
    for (const name of ['wsgi.py', 'asgi.py'])
        for (const file of await facts.app.find(name)) {
            const found = file.startsWith(top) ? await classIn(facts, file) : undefined;
            if (found)
                return found;
        }
    return undefined;
}
async function classIn({ code }, file) {
    for (const { line, text } of await code.lines(file)) {
        const name = /["']DJANGO_CONFIGURATION["']\s*(?:,|\]\s*=)\s*["'](\w+)["']/.exec(text)?.[1];
        if (name !== undefined)
            return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)(name, `Django: ${file} names the configuration ${name}`, { file, line });
    }
    return undefined;
}
async function productionClasses({ app, code }, folder, module) {
    const path = `${folder === '' ? '' : `${folder}/`}${module.replaceAll('.', '/')}`;
    const inside = [`${path}.py`, ...(await app.find('*.py')).filter((file) => file.startsWith(`${path}/`))];
    const found = [];
    for (const file of inside)
        for (const { indent, line, text } of (await app.has(file)) ? await code.lines(file) : []) {
            const name = indent === 0 ? /^class\s+(\w+)\s*\(/.exec(text)?.[1] : undefined;
            const at = { file, line };
            if (name !== undefined && production.test(name))
                found.push((0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)(name, `Django: the configuration ${name} is the one for production`, at));
        }
    return found;
}
function linesOfClass(files, name) {
    const classes = new Map();
    const plain = files.map(({ file, lines }) => {
        let current;
        let margin = 0;
        const outside = [];
        for (const line of lines) {
            const [, named, bases = ''] = (line.indent === 0 && /^class\s+(\w+)\s*\((.*)\)\s*:/.exec(line.text)) || [];
            if (named !== undefined) {
                current = { bases: bases.split(',').map((base) => base.trim().replace(/^.*\./, '')), lines: [] };
                classes.set(named, { file, ...current });
                margin = 0;
            }
            else if (line.indent === 0) {
                current = undefined;
                outside.push(line);
            }
            else if (current) {
                margin ||= line.indent;
                current.lines.push({ ...line, indent: line.indent - margin });
            }
            else
                outside.push(line);
        }
        return { file, lines: outside };
    });
    const seen = new Set();
    const inherited = (of) => {
        const found = classes.get(of);
        if (!found || seen.has(of))
            return [];
        seen.add(of);
        return [...found.bases.toReversed().flatMap(inherited), found];
    };
    return [...plain, ...inherited(name)];
}


/***/ }),

/***/ 6210:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ fileOfModule),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6935);
/* harmony import */ var _environ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(860);
/* harmony import */ var _django_configurations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7644);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8608);




const deepestImports = 8;
async function readSettings(facts, folder, module, configuration) {
    const imports = configuration === undefined ? starImport : classImport;
    const missing = [];
    const files = await chain(facts, folder, module, { imports, missing }, deepestImports);
    if (files.length === 0)
        return undefined;
    const all = [];
    for (const file of files)
        all.push({ file, lines: await facts.code.lines(file) });
    return settingsOf(module, files, (configuration === undefined ? all : (0,_django_configurations_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOfClass */ .D)(all, configuration)).map(({ file, lines }) => ({
        file,
        lines: (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .G)(lines)
    })), missing.length === 0);
}
function settingsOf(module, files, all, complete) {
    const declared = new Set(all.flatMap(({ lines }) => [...(0,_environ_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredDefaults */ .$V)(lines)]));
    const environ = all.flatMap(({ file, lines }) => lines.flatMap((line) => (0,_environ_js__WEBPACK_IMPORTED_MODULE_0__/* .environUses */ .Or)(file, [line]).map((use) => ({
        ...use,
        demanded: use.demanded && line.sure && !line.caught && !declared.has(use.name)
    }))));
    return {
        module,
        files,
        complete,
        environ,
        value: (name) => lastAssignment(all, name),
        mention(pattern) {
            for (const { file, lines } of all) {
                const found = lines.find(({ text }) => pattern.test(text));
                if (found)
                    return { because: found.text.slice(0, 80), file, line: found.line };
            }
            return undefined;
        }
    };
}
async function fileOfModule({ app }, folder, module) {
    const path = join(folder, module.replaceAll('.', '/'));
    for (const file of [`${path}.py`, `${path}/__init__.py`])
        if (await app.has(file))
            return file;
    return undefined;
}
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
const starImport = /^from\s+(\.*)([\w.]*)\s+import\s+\*/;
const classImport = /^from\s+(\.*)([\w.]*)\s+import\s+(?:\*|\(?\s*[A-Z])/;
async function chain(facts, folder, module, how, left, seen = new Set()) {
    const file = await fileOfModule(facts, folder, module);
    if (file === undefined)
        how.missing.push(module);
    if (file === undefined || left === 0 || seen.has(file))
        return [];
    seen.add(file);
    const files = [];
    const isPackage = file.endsWith('/__init__.py');
    for (const { text } of await facts.code.lines(file)) {
        for (const next of importedModules(text, module, isPackage, how.imports)) {
            files.push(...(await chain(facts, folder, next, how, left - 1, seen)));
        }
    }
    return [...files, file];
}
function importedModules(text, module, isPackage, imports) {
    const star = imports.exec(text);
    if (star)
        return [resolveImport(module, isPackage, star[1] ?? '', star[2] ?? '')];
    const include = /^include\((.*)\)$/.exec(text);
    if (!include?.[1])
        return [];
    const base = isPackage ? module : module.split('.').slice(0, -1).join('.');
    return [...include[1].matchAll(/["']([\w/]+)\.py["']/g)].map((match) => `${base}.${(match[1] ?? '').replaceAll('/', '.')}`);
}
function resolveImport(module, isPackage, dots, name) {
    if (dots === '')
        return name;
    const up = dots.length - (isPackage ? 1 : 0);
    const steps = module.split('.');
    const base = steps.slice(0, steps.length - up);
    return [...base, ...(name === '' ? [] : [name])].join('.');
}
function lastAssignment(all, name) {
    const start = new RegExp(`^${name}\\s*(?::[^=]+)?=(?!=)\\s*(.*)$`);
    let last;
    for (const { file, lines } of all) {
        for (const { line, text, sure } of lines) {
            const match = start.exec(text);
            if (!match || (last?.sure && !sure))
                continue;
            const value = match[1] ?? '';
            const string = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .stringLiteral */ .Hg)(value);
            last = { text: value, file, line, sure, ...(string !== undefined && { string }) };
        }
    }
    return last;
}


/***/ }),

/***/ 6057:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ dynaconfDemands)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);

const usual = ['settings', '.secrets'].flatMap((name) => ['toml', 'yaml', 'yml', 'json', 'ini'].map((end) => `${name}.${end}`));
async function dynaconfDemands(facts, files) {
    const found = [];
    for (const file of facts.dependencies.has('dynaconf') ? files : []) {
        const lines = await facts.code.lines(file);
        if (!lines.some(({ text }) => /\bdynaconf\b/i.test(text)))
            continue;
        const given = await givenIn(facts, lines);
        const prefix = prefixIn(lines);
        for (const { name, line } of lines.flatMap(wanted)) {
            if (given.test(name))
                continue;
            const variable = `${prefix}${name.replaceAll('.', '__')}`.toUpperCase();
            found.push((0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)(variable, `Dynaconf: ${name} must exist, and no settings file gives it`, { file, line }));
        }
    }
    return found;
}
function wanted({ line, text }) {
    return [...text.slice(0, 5000).matchAll(/\bValidator\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].flatMap(([, inside = '']) => {
        if (!/\b(?:must_exist|required)\s*=\s*True\b/.test(inside) || /\b(?:default|when|env)\s*=/.test(inside))
            return [];
        const names = inside.slice(0, inside.search(/\b\w+\s*=/));
        return [...names.matchAll(/["']([\w.]+)["']/g)].map(([, name = '']) => ({ name, line }));
    });
}
function prefixIn(lines) {
    for (const { text } of lines) {
        const [, name, none] = /\bENVVAR_PREFIX(?:_FOR_DYNACONF)?\s*=\s*(?:["'](\w*)["']|(False|None))/i.exec(text) ?? [];
        if (name !== undefined || none !== undefined)
            return name ? `${name}_` : '';
    }
    return lines.some(({ text }) => /\bDjangoDynaconf\b/.test(text)) ? 'DJANGO_' : 'DYNACONF_';
}
async function givenIn({ app }, lines) {
    const named = lines.flatMap(({ text }) => [...text.matchAll(/["']([\w./-]+\.(?:toml|ya?ml|json|ini))["']/g)].map(([, path = '']) => path));
    const texts = [];
    for (const name of [...named, ...usual])
        for (const path of await app.find(name.slice(name.lastIndexOf('/') + 1)))
            texts.push((await app.read(path)) ?? '');
    const all = texts.join('\n');
    return {
        test: (name) => new RegExp(`^\\s*["']?(?:default\\.)?${name.replace(/^.*\./, '')}["']?\\s*[=:]`, 'im').test(all)
    };
}


/***/ }),

/***/ 860:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ declaredDefaults),
/* harmony export */   Or: () => (/* binding */ environUses),
/* harmony export */   i1: () => (/* binding */ buildOnlyValue)
/* harmony export */ });
const readers = [
    { pattern: /\benviron()\[\s*(["'])(\w+)\2\s*\](?!\s*=[^=])/g, always: true },
    { pattern: /\b(?:environ\.get|getenv|environ\.setdefault|environ\.pop)()\(\s*(["'])(\w+)\2/g, never: true },
    { pattern: /\b(?:env|ENV|environ_env)(?:\.(\w+))?\(\s*(["'])(\w+)\2/g },
    { pattern: /\b(?:config|decouple\.config|_config)()\(\s*(["'])(\w+)\2/g },
    {
        pattern: /\b(?:get_env_variable|get_env_value|get_env|require_env|get_secret|getenv_or_raise|env_var)()\(\s*(["'])(\w+)\2/g
    }
];
const castByMethod = {
    bool: 'boolean',
    int: 'number',
    float: 'number',
    decimal: 'number',
    list: 'list',
    tuple: 'list',
    json: 'json',
    dict: 'list',
    db: 'database',
    db_url: 'database',
    dj_db_url: 'database',
    cache: 'cache',
    cache_url: 'cache',
    url: 'url'
};
const castByArgument = [
    [/\bcast\s*=\s*(?:bool|strtobool)\b/, 'boolean'],
    [/\bcast\s*=\s*(?:int|float|Decimal)\b/, 'number'],
    [/\bcast\s*=\s*(?:Csv|list|tuple|lambda)\b/, 'list'],
    [/\bcast\s*=\s*(?:db_url|dburl|parse_db_url)\b/, 'database']
];
const unnamed = /\benv\.(db|db_url|dj_db_url|cache|cache_url|email_url|search_url)\(\s*(?!\s*["'])/g;
const namesOfUnnamed = {
    db: 'DATABASE_URL',
    db_url: 'DATABASE_URL',
    dj_db_url: 'DATABASE_URL',
    cache: 'CACHE_URL',
    cache_url: 'CACHE_URL',
    email_url: 'EMAIL_URL',
    search_url: 'SEARCH_URL'
};
function environUses(file, lines) {
    return lines.flatMap(({ line, text }) => [
        ...[...text.matchAll(unnamed)].map((match) => {
            const method = match[1] ?? '';
            const rest = argumentsAfter(text, match.index + match[0].length);
            const name = namesOfUnnamed[method] ?? '';
            return { name, file, line, text, demanded: !hasDefault(rest), cast: castByMethod[method] ?? 'url' };
        }),
        ...namedUses(file, line, text),
        ...valueUses(file, line, text)
    ]);
}
function valueUses(file, line, text) {
    const [, setting = '', secret, rest = ''] = /^([A-Z]\w*)\s*=\s*(?:values\.)?(?:(SecretValue)|\w*Value)\((.*)$/.exec(text) ?? [];
    if (setting === '' || !(secret !== undefined || /\benviron_required\s*=\s*True\b/.test(rest)))
        return [];
    const own = /\benviron_name\s*=\s*["'](\w+)["']/.exec(rest)?.[1];
    const prefix = /\benviron_prefix\s*=\s*(?:["'](\w*)["']|None)/.exec(rest);
    const before = prefix ? (prefix[1] ?? '') : 'DJANGO';
    const name = `${before === '' ? '' : `${before}_`}${own ?? setting}`;
    return [
        { name, file, line, text, demanded: true, cast: castByName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text' }
    ];
}
function namedUses(file, line, text) {
    return readers.flatMap(({ pattern, always, never }) => [...text.matchAll(pattern)].flatMap((match) => {
        const name = match[3];
        if (!name)
            return [];
        const rest = argumentsAfter(text, match.index + match[0].length);
        return [
            {
                name,
                file,
                line,
                text,
                demanded: !guarded(text, match.index) &&
                    !askedFirst(text, match.index, name) &&
                    (always ?? (never ? false : !hasDefault(rest))),
                cast: castOf(name, match[1] ?? '', rest, text, match.index)
            }
        ];
    }));
}
function declaredDefaults(lines) {
    const names = lines
        .filter(({ text }) => /\bEnv\(/.test(text))
        .flatMap(({ text }) => [...text.matchAll(/\b(\w+)\s*=\s*\(/g)].map((match) => match[1] ?? ''));
    return new Set(names);
}
function argumentsAfter(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at += 1) {
        const char = text.charAt(at);
        if ('([{'.includes(char))
            depth += 1;
        if (')]}'.includes(char))
            depth -= 1;
        if (depth === 0)
            return text.slice(from, at);
    }
    return text.slice(from);
}
function guarded(text, from) {
    const condition = /\bif\b[^]*/.exec(text.slice(from))?.[0] ?? '';
    return /\b(?:environ|getenv)\b/.test(condition);
}
function askedFirst(text, from, name) {
    return new RegExp(`["']${name}["'] in (?:os\\.)?environ`).test(text.slice(0, from));
}
function hasDefault(rest) {
    return /\bdefault\s*=/.test(rest) || /^\s*,\s*(?!\w+\s*=[^=])[^\s,]/.test(rest);
}
function castOf(name, method, rest, text, at) {
    const byMethod = castByMethod[method];
    if (byMethod)
        return byMethod;
    const byArgument = castByArgument.find(([pattern]) => pattern.test(rest));
    if (byArgument)
        return byArgument[1];
    const before = text.slice(Math.max(0, at - 24), at);
    if (/\b(?:int|float)\(\s*(?:os\.)?$/.test(before))
        return 'number';
    if (/\bloads\(\s*(?:os\.)?$/.test(before))
        return 'json';
    return castByName.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
}
const castByName = [
    [/DATABASE_UR[LI]$|^DB_URL$/, 'database'],
    [/(?:DB|DATABASE)_ENGINE$/, 'engine'],
    [/^(?:REDIS|CACHE|BROKER|CELERY)\w*_URL$/, 'cache'],
    [/_UR[LI]$/, 'url'],
    [/(?:^|_)PORT$/, 'number'],
    [/LOG\w*_LEVEL$|^LOGLEVEL$/, 'level']
];
function buildOnlyValue(cast) {
    return buildOnly[cast];
}
const buildOnly = {
    text: 'build-only',
    boolean: 'False',
    number: '1',
    list: 'build-only',
    json: '{}',
    database: 'sqlite:////tmp/build-only.sqlite3',
    engine: 'django.db.backends.sqlite3',
    level: 'INFO',
    cache: 'redis://localhost:6379/0',
    url: 'http://localhost'
};


/***/ }),

/***/ 3540:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ serving),
/* harmony export */   o: () => (/* binding */ pythonFrameworks)
/* harmony export */ });
const port = (fallback) => `\${PORT:-${fallback}}`;
const running = (prefix) => (_, run) => `${prefix}${run}`;
const from = ({ root }, command) => (root ? `PYTHONPATH=${root} ${command}` : command);
const serving = /\buvicorn\.(?:Server|Config)\s*\(|\b(?:uvicorn|hypercorn|granian|\w*app|application|server|api|socketio|sio|web)\.(?:run|run_server|serve)\s*\(|\bserve\s*\(|\b(?:run_simple|make_server|run_app|WSGIServer)\s*\(/;
const pythonFrameworks = [
    {
        id: 'aiohttp',
        name: 'aiohttp',
        packages: ['aiohttp'],
        kind: 'web',
        port: 8080,
        how: { by: 'script', mentions: /\b(?:web\.run_app|run_app|web\.AppRunner|AppRunner)\s*\(/ }
    },
    {
        id: 'bottle',
        name: 'Bottle',
        packages: ['bottle'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'serve',
            interface: 'wsgi',
            constructors: ['Bottle', 'bottle\\.default_app', 'default_app'],
            orScript: true
        }
    },
    {
        id: 'chainlit',
        name: 'Chainlit',
        packages: ['chainlit'],
        supersedes: ['fastapi', 'starlette'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'script',
            mentions: /\bimport chainlit\b/,
            command: (file) => `chainlit run ${file} --host 0.0.0.0 --port ${port(8000)} --headless`
        }
    },
    {
        id: 'dash',
        name: 'Dash',
        packages: ['dash'],
        supersedes: ['flask'],
        kind: 'web',
        port: 8050,
        variables: { HOST: '0.0.0.0' },
        how: { by: 'script', mentions: /\b(?:Dash|JupyterDash)\s*\(/, exposes: /^(\w+)\s*=\s*\w+\.server$/ }
    },
    {
        id: 'falcon',
        name: 'Falcon',
        packages: ['falcon'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'wsgi', constructors: ['falcon\\.App', 'falcon\\.API', 'App', 'API'] }
    },
    {
        id: 'fastapi',
        name: 'FastAPI',
        packages: ['fastapi', 'fastapi-slim'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'asgi', constructors: ['FastAPI'], orScript: true }
    },
    {
        id: 'fasthtml',
        name: 'FastHTML',
        packages: ['python-fasthtml'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 5001,
        how: {
            by: 'serve',
            interface: 'asgi',
            constructors: ['FastHTML', 'fast_app', 'FastHTMLWithLiveReload'],
            orScript: true
        }
    },
    {
        id: 'flask',
        name: 'Flask',
        packages: ['flask', 'apiflask', 'flask-openapi3', 'connexion'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'wsgi', constructors: ['Flask', 'APIFlask', 'OpenAPI', 'FlaskApp'], orScript: true }
    },
    {
        id: 'gradio',
        name: 'Gradio',
        packages: ['gradio'],
        kind: 'web',
        port: 7860,
        variables: { GRADIO_SERVER_NAME: '0.0.0.0' },
        how: {
            by: 'script',
            mentions: /\.launch\s*\(/,
            command: running(`GRADIO_SERVER_PORT=${port(7860)} `)
        }
    },
    {
        id: 'litestar',
        name: 'Litestar',
        packages: ['litestar', 'starlite'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'asgi', constructors: ['Litestar', 'Starlite'] }
    },
    {
        id: 'marimo',
        name: 'marimo',
        packages: ['marimo'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 2718,
        how: {
            by: 'script',
            mentions: /\bmarimo\.App\s*\(/,
            command: (file) => `marimo run ${file} --headless --host 0.0.0.0 --port ${port(2718)}`
        }
    },
    {
        id: 'nicegui',
        name: 'NiceGUI',
        packages: ['nicegui'],
        supersedes: ['fastapi', 'starlette'],
        kind: 'web',
        port: 8080,
        how: { by: 'script', mentions: /\bui\.run(?:_with)?\s*\(/ }
    },
    {
        id: 'panel',
        name: 'Panel',
        packages: ['panel'],
        supersedes: ['tornado'],
        kind: 'web',
        port: 5006,
        how: {
            by: 'script',
            mentions: /\.servable\s*\(/,
            command: (file) => `panel serve ${file} --address 0.0.0.0 --port ${port(5006)} --allow-websocket-origin=*`
        }
    },
    {
        id: 'pyramid',
        name: 'Pyramid',
        packages: ['pyramid'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'wsgi', constructors: ['config\\.make_wsgi_app', 'make_wsgi_app'], orScript: true }
    },
    {
        id: 'quart',
        name: 'Quart',
        packages: ['quart'],
        supersedes: ['flask'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'serve',
            interface: 'asgi',
            constructors: ['Quart'],
            order: ['hypercorn', 'uvicorn', 'daphne', 'granian']
        }
    },
    {
        id: 'robyn',
        name: 'Robyn',
        packages: ['robyn'],
        kind: 'web',
        port: 8080,
        variables: { ROBYN_HOST: '0.0.0.0' },
        how: { by: 'script', mentions: /\bRobyn\s*\(/, command: running(`ROBYN_PORT=${port(8080)} `) }
    },
    {
        id: 'sanic',
        name: 'Sanic',
        packages: ['sanic'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'serve',
            interface: 'asgi',
            constructors: ['Sanic'],
            command: (entry) => from(entry, `sanic ${entry.module}:${entry.object.replace('()', '')}${entry.factory ? ' --factory' : ''}`) +
                ` --host=0.0.0.0 --port=${port(8000)}`
        }
    },
    {
        id: 'shiny',
        name: 'Shiny',
        packages: ['shiny'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 8000,
        how: {
            by: 'script',
            mentions: /\bfrom shiny(?:\.express)? import\b/,
            command: (file) => `shiny run --host 0.0.0.0 --port ${port(8000)} ${file}`
        }
    },
    {
        id: 'solara',
        name: 'Solara',
        packages: ['solara'],
        supersedes: ['starlette'],
        kind: 'web',
        port: 8765,
        how: {
            by: 'script',
            mentions: /^@(?:solara|reacton)\.component\b|\bimport solara\b/,
            command: (file) => `solara run ${file} --production --host=0.0.0.0 --port=${port(8765)}`
        }
    },
    {
        id: 'starlette',
        name: 'Starlette',
        packages: ['starlette'],
        kind: 'web',
        port: 8000,
        how: { by: 'serve', interface: 'asgi', constructors: ['Starlette'], orScript: true }
    },
    {
        id: 'streamlit',
        name: 'Streamlit',
        packages: ['streamlit'],
        supersedes: ['tornado'],
        kind: 'web',
        port: 8501,
        how: {
            by: 'script',
            mentions: /\bimport streamlit\b|\bfrom streamlit import\b/,
            command: (file) => `streamlit run ${file} --server.address=0.0.0.0 --server.port=${port(8501)} --server.headless=true`
        }
    },
    {
        id: 'tornado',
        name: 'Tornado',
        packages: ['tornado'],
        kind: 'web',
        port: 8888,
        how: { by: 'script', mentions: /\.listen\s*\(|\bHTTPServer\s*\(|\bbind_sockets\s*\(/ }
    },
    {
        id: 'celery',
        name: 'Celery',
        packages: ['celery'],
        kind: 'worker',
        how: {
            by: 'worker',
            constructors: ['Celery'],
            command: ({ root, module, object }) => `celery ${root ? `--workdir ${root} ` : ''}-A ${object === 'app' ? module : `${module}:${object}`} worker --loglevel=INFO`
        }
    },
    {
        id: 'dramatiq',
        name: 'Dramatiq',
        packages: ['dramatiq'],
        kind: 'worker',
        how: {
            by: 'worker',
            constructors: ['RedisBroker', 'RabbitmqBroker', 'StubBroker'],
            command: (entry) => from(entry, `dramatiq ${entry.module}`)
        }
    },
    {
        id: 'huey',
        name: 'Huey',
        packages: ['huey'],
        kind: 'worker',
        how: {
            by: 'worker',
            constructors: ['RedisHuey', 'SqliteHuey', 'PriorityRedisHuey', 'MemoryHuey', 'Huey'],
            command: (entry) => from(entry, `huey_consumer ${entry.module}.${entry.object}`)
        }
    },
    {
        id: 'rq',
        name: 'RQ',
        packages: ['rq'],
        kind: 'worker',
        how: { by: 'script', mentions: /\b(?:Worker|SimpleWorker)\s*\(\s*[^)]/, main: true }
    },
    {
        id: 'bot',
        name: 'Bot',
        packages: [
            ...['discord-py', 'discord', 'py-cord', 'nextcord', 'disnake', 'interactions-py', 'hikari', 'twitchio'],
            ...[
                'python-telegram-bot',
                'aiogram',
                'pytelegrambotapi',
                'telethon',
                'pyrogram',
                'kurigram',
                'slack-bolt',
                'matrix-nio'
            ]
        ],
        kind: 'worker',
        how: {
            by: 'script',
            mentions: /\b(?:run_polling|start_polling|infinity_polling|run_until_disconnected|SocketModeHandler|(?:bot|client|application|app|updater|handler|dp|\w*[Bb]ot|\w*[Cc]lient)\.(?:run|start|polling|run_webhook))\s*\(/
        }
    }
];


/***/ }),

/***/ 5359:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reachedFrom)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8608);


const most = 200;
async function reachedFrom({ app, code }, file) {
    const reached = new Set([file]);
    const roots = rootsOf(file);
    for (const path of reached) {
        if (reached.size > most)
            break;
        for (const module of (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .modulesImported */ .u9)(await code.lines(path))) {
            const imported = await fileOfImport(app, path, module, roots);
            if (imported !== undefined)
                reached.add(imported);
        }
    }
    return [...reached];
}
async function fileOfImport(app, file, module, roots) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const below = module.slice(dots).replaceAll('.', '/');
    for (const folder of dots === 0 ? roots : [folderUp(file, dots)]) {
        const path = below === '' ? folder : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, below);
        const names = below === '' ? [(0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, '__init__.py')] : [`${path}.py`, (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, '__init__.py')];
        for (const name of names)
            if (await app.has(name))
                return name;
    }
    return undefined;
}
function rootsOf(file) {
    const steps = file.split('/').slice(0, -1);
    const folders = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
    return [...folders, '', ...(steps.includes('src') ? [] : ['src'])];
}
function folderUp(file, dots) {
    const steps = file.split('/').slice(0, -1);
    return steps.slice(0, Math.max(0, steps.length - (dots - 1))).join('/');
}


/***/ }),

/***/ 6520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ madeFolders)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8608);


const calls = [/\bos\.(?:makedirs|mkdir)\(\s*(.+)$/, /^(?:.*:\s*)?([\w.]+|\(?Path\(.*\)|\(.*\))\.mkdir\(/];
const deepest = 4;
async function madeFolders(facts, files) {
    const found = [];
    for (const file of files) {
        if (!/\bmakedirs\b|\bmkdir\b/.test((await facts.app.read(file)) ?? ''))
            continue;
        const lines = await facts.code.lines(file);
        for (const { line, text } of (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .atImport */ .DJ)(lines)) {
            const made = calls
                .map((call) => call.exec(text.slice(0, 500))?.[1])
                .find((expression) => expression !== undefined);
            const path = made === undefined ? undefined : placeOf(firstArgument(made), lines);
            if (path === undefined || found.some(({ value }) => value.path === path))
                continue;
            found.push((0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)({ path, writable: true }, `${file} makes a folder there when it is imported`, { file, line }));
        }
    }
    return found.some(({ value }) => value.path === '.')
        ? found.filter(({ value }) => value.path === '.' || value.path.startsWith('/'))
        : found;
}
function firstArgument(text) {
    let depth = 0;
    for (const [index, char] of [...text].entries()) {
        if ('([{'.includes(char))
            depth += 1;
        if (')]}'.includes(char))
            depth -= 1;
        if (depth < 0 || (depth === 0 && char === ','))
            return text.slice(0, index).trim();
    }
    return text.trim();
}
function placeOf(expression, lines, depth = 0) {
    const given = /\b(?:environ\.get|getenv)\(\s*["']\w+["']\s*,\s*(.*)$/.exec(expression)?.[1];
    if (given !== undefined && depth < deepest)
        return placeOf(firstArgument(given), lines, depth + 1);
    if (/\btempfile\b|\bgettempdir\b|\bhome\(\)|\bexpanduser\b/.test(expression))
        return undefined;
    const name = /^[A-Za-z_]\w*$/.exec(expression)?.[0];
    if (name !== undefined) {
        const assigned = lines.find(({ text }) => new RegExp(`^${name}\\s*(?::[^=]+)?=(?!=)`).test(text));
        return assigned && depth < deepest ? placeOf(assigned.text.replace(/^[^=]*=\s*/, ''), lines, depth + 1) : '.';
    }
    const plain = /^(?:\(?\s*(?:pathlib\.)?Path\(\s*)?["']([^"'{}]+)["']\)?((?:\s*\/\s*["'][\w./-]+["'])*)\)?$/.exec(expression);
    const [, first, more = ''] = plain ?? [];
    if (first === undefined)
        return '.';
    const path = [first, ...[...more.matchAll(/["']([^"']+)["']/g)].map(([, step = '']) => step)].join('/');
    if (/^(?:\/tmp|\/dev|~)(?:\/|$)/.test(path))
        return undefined;
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
    if (steps.length === 0 || steps.includes('..') || steps.some((step) => !/^[\w.-]+$/.test(step)))
        return '.';
    return path.startsWith('/') ? `/${steps.join('/')}` : steps.join('/');
}


/***/ }),

/***/ 6284:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   VM: () => (/* binding */ entryNames),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   dL: () => (/* binding */ compareRanks)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8608);

const entryNames = [
    ...['main', 'app', 'wsgi', 'asgi', 'application', 'server', 'api', 'run', 'bot', 'index', 'start', 'manage', 'hello'],
    ...['web', 'webapp', 'streamlit_app', 'home', 'dashboard', '__init__', '__main__']
];
function indexIn(names, name) {
    const index = names.indexOf(name);
    return index < 0 ? names.length : index;
}
const deepest = 10;
function rankOf(file) {
    const steps = file.split('/');
    const base = (steps.at(-1) ?? '').replace(/\.py$/, '');
    const ownSource = steps[0] === 'src' ? 1 : 0;
    const forDevelopers = /^(?:dev|debug|local|example|sample)[_-]|[_-](?:dev|debug|local|example)$/.test(base)
        ? deepest
        : 0;
    return [steps.length - ownSource + forDevelopers, indexIn(entryNames, base.toLowerCase())];
}
function compareRanks(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
async function moduleOf(app, code, file) {
    const steps = file.replace(/\.py$/, '').split('/');
    if (steps.at(-1) === '__init__')
        steps.pop();
    const top = await topOf(app, code, file, steps);
    return { root: steps.slice(0, top).join('/'), module: steps.slice(top).join('.') };
}
async function topOf(app, code, file, steps) {
    const folder = (depth, name) => [...steps.slice(0, depth), name].join('/');
    const named = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .importsOf */ .c5)(await code.lines(file)).map((name) => name.split('.')[0] ?? '');
    for (let depth = steps.length - 1; depth > 0; depth -= 1) {
        const isPackage = named.includes(steps[depth - 1] ?? '') && (await app.has(folder(depth, '__init__.py')));
        if (!isPackage && (await app.has(folder(depth, 'manage.py'))))
            return depth;
    }
    let top = steps.length - 1;
    while (top > 0 && (await app.has(folder(top, '__init__.py'))))
        top -= 1;
    if (top === steps.length - 1)
        return top > 0 ? namespaceTop(app, code, file, steps) : top;
    const shared = `${steps[top - 1] ?? ''}.${steps[top] ?? ''}`;
    if (top > 0 && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .importsOf */ .c5)(await code.lines(file)).some((name) => name === shared || name.startsWith(`${shared}.`)))
        return top - 1;
    if (file.endsWith('/__init__.py') || named.includes('') || named.includes(steps[top] ?? ''))
        return top;
    for (const name of named) {
        const beside = name !== steps.at(-1) && (await app.has(folder(steps.length - 1, `${name}.py`)));
        const above = (await app.has(folder(top, `${name}.py`))) || (await app.hasFolder(folder(top, name)));
        if (beside && !above && !standardNames.has(name))
            return steps.length - 1;
    }
    return top;
}
const standardNames = new Set([
    ...[
        'abc',
        'ast',
        'calendar',
        'code',
        'collections',
        'concurrent',
        'copy',
        'dataclasses',
        'datetime',
        'email',
        'enum'
    ],
    ...[
        'functools',
        'html',
        'http',
        'io',
        'json',
        'logging',
        'platform',
        'queue',
        'random',
        'secrets',
        'select',
        'signal'
    ],
    ...['socket', 'statistics', 'string', 'test', 'threading', 'time', 'token', 'types', 'typing', 'uuid', 'warnings']
]);
async function namespaceTop(app, code, file, steps) {
    const imports = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .importsOf */ .c5)(await code.lines(file));
    const folder = steps.slice(0, -1);
    for (let top = 0; top < folder.length; top += 1) {
        const name = folder[top];
        if (imports.some((imported) => imported === name || imported.startsWith(`${name}.`)))
            return top;
    }
    if (imports.some((imported) => imported.startsWith('.')))
        return folder.length - 1;
    for (const imported of imports) {
        const beside = [...folder, imported.split('.')[0] ?? ''].join('/');
        if ((await app.has(`${beside}.py`)) || (await app.hasFolder(beside)))
            return folder.length;
    }
    return folder[0] === 'src' ? 1 : 0;
}


/***/ }),

/***/ 8211:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ voilaService),
/* harmony export */   gm: () => (/* binding */ notebooksIn),
/* harmony export */   yw: () => (/* binding */ notebookAdvice)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
/* harmony import */ var _dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);



const deepest = 3;
const aside = /(?:^|\/)(?:\.[^/]*|docs?|examples?|tests?|tutorials?|samples?)\//i;
async function notebooksIn(app) {
    return (await app.find('*.ipynb')).filter((path) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .depthOf */ .d1)(path) < deepest && !aside.test(path));
}
async function voilaService({ app, dependencies }) {
    const voila = dependencies.get('voila');
    const [file, ...others] = await notebooksIn(app);
    if (!voila?.direct || file === undefined)
        return undefined;
    const what = others.length === 0 ? `${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(file)} ` : '';
    const reason = { ...voila.evidence, because: `Voilà: ${voila.evidence.because}, and ${file} is a notebook` };
    return {
        name: 'Voilà',
        file,
        kind: { value: 'web', reason },
        start: { value: `voila ${what}--no-browser --Voila.ip=0.0.0.0 --port=\${PORT:-8866}`, reason },
        port: (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .reasoned */ .u)(8866, 'The default of Voilà; the PORT variable overrides it')
    };
}
async function notebookAdvice(app) {
    const [file] = await notebooksIn(app);
    if (file === undefined)
        return undefined;
    return (`${file} is a notebook, which is no app by itself: to serve it, require voila and say start-cmd: ` +
        `voila ${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(file)} --no-browser --Voila.ip=0.0.0.0 --port=$PORT; to run its code, make a script of it with jupyter nbconvert --to script`);
}


/***/ }),

/***/ 78:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ consoleScripts),
/* harmony export */   dn: () => (/* binding */ isPackage),
/* harmony export */   es: () => (/* binding */ isLibrary),
/* harmony export */   hb: () => (/* binding */ hasSetupScript)
/* harmony export */ });
/* harmony import */ var _django_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6210);

async function consoleScripts(facts) {
    const { pyproject } = facts;
    const project = pyproject?.text('project', 'name') ?? pyproject?.text('tool', 'poetry', 'name');
    const named = project === undefined ? {} : { project };
    for (const table of [
        ['project', 'scripts'],
        ['tool', 'poetry', 'scripts']
    ]) {
        const found = [];
        for (const name of Object.keys(pyproject?.table(...table) ?? {})) {
            const target = pyproject?.text(...table, name) ?? pyproject?.text(...table, name, 'callable');
            if (!pyproject || !(await isThere(facts, name, target)))
                continue;
            const line = pyproject.line(...table, name);
            const because = `[${table.join('.')}] has the console script ${name}`;
            const reason = { because, file: pyproject.path, ...(line !== undefined && { line }) };
            found.push({ name, module: moduleIn(target), file: pyproject.path, reason });
        }
        if (found.length > 0)
            return { ...named, scripts: found };
    }
    return { ...named, scripts: await legacyScripts(facts) };
}
async function legacyScripts(facts) {
    for (const file of ['setup.cfg', 'setup.py']) {
        const rows = ((await facts.app.read(file)) ?? '').split('\n');
        const start = rows.findIndex((row) => /^[^#]*\bconsole_scripts\b/.test(row));
        if (start === -1)
            continue;
        const found = [];
        for (const [index, row] of rows.slice(start, start + 20).entries()) {
            for (const [, name = '', module] of row.matchAll(/(?:^|["'])\s*([\w.-]+)\s*=\s*([\w.]+):\w/g)) {
                if (!(await isThere(facts, name, `${module ?? ''}:`)))
                    continue;
                const reason = { because: `${file} has the console script ${name}`, file, line: start + index + 1 };
                found.push({ name, module: module ?? '', file, reason });
            }
        }
        if (found.length > 0)
            return found;
    }
    return [];
}
function moduleIn(target) {
    return target?.split(':')[0]?.trim() ?? '';
}
async function isThere(facts, name, target) {
    const module = moduleIn(target);
    if (!/^[\w.]+$/.test(module) || !/^[\w.-]+$/.test(name))
        return false;
    for (const folder of ['', 'src'])
        if ((await (0,_django_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOfModule */ .Q6)(facts, folder, module)) !== undefined)
            return true;
    return false;
}
async function hasSetupScript(app) {
    return /\b(?:setuptools|distutils)\b|\bsetup\s*\(/.test((await app.read('setup.py')) ?? '');
}
const library = /Topic :: Software Development :: Libraries|Framework :: Pytest/;
async function isLibrary({ app, pyproject }) {
    const classifiers = [
        ...(pyproject?.texts('project', 'classifiers') ?? []),
        ...(pyproject?.texts('tool', 'poetry', 'classifiers') ?? [])
    ];
    if (classifiers.some((classifier) => library.test(classifier)))
        return true;
    for (const file of ['setup.py', 'setup.cfg'])
        if (library.test((await app.read(file)) ?? ''))
            return true;
    return false;
}
async function isPackage({ app, pyproject }) {
    if (await hasSetupScript(app))
        return true;
    if (pyproject?.table('build-system') === undefined)
        return false;
    const name = (pyproject.text('project', 'name') ?? pyproject.text('tool', 'poetry', 'name') ?? '')
        .toLowerCase()
        .replace(/[-.]+/g, '_');
    return (name !== '' &&
        ((await app.hasFolder(name)) || (await app.hasFolder(`src/${name}`)) || (await app.has(`${name}.py`))));
}


/***/ }),

/***/ 1737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect),
  notebookAdvice: () => (/* reexport */ python_notebooks/* notebookAdvice */.yw),
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/providers/python/guests.ts

const guests = [
    {
        file: 'hooks.py',
        path: /^\w+\/hooks\.py$/,
        line: /^app_publisher\s*=/,
        host: 'Frappe',
        fix: 'Install it into a bench, whose image frappe_docker makes'
    },
    {
        file: '__manifest__.py',
        path: /^(?:[\w-]+\/)?__manifest__\.py$/,
        line: /["']name["']\s*:/,
        host: 'Odoo',
        fix: "Put it into the addons folder of Odoo's own image"
    },
    {
        file: 'manifest.json',
        path: /^custom_components\/\w+\/manifest\.json$/,
        line: /["']domain["']\s*:/,
        host: 'Home Assistant',
        fix: 'Put it into the folder custom_components of Home Assistant'
    },
    {
        file: 'rxconfig.py',
        path: /^rxconfig\.py$/,
        line: /\b(?:rx|reflex|pc)\.Config\b/,
        host: 'Reflex',
        fix: "Export it with `reflex export`, serve its frontend as static files and its backend with `reflex run --backend-only`, as Reflex's documentation on self-hosting says",
        always: true
    }
];
async function guestTrouble(app, sure) {
    for (const { file, path: place, line, host, fix, always } of guests) {
        if (sure && always !== true)
            continue;
        for (const path of (await app.find(file)).filter((found) => place.test(found))) {
            const at = ((await app.read(path)) ?? '').split('\n').findIndex((row) => line.test(row.trim()));
            if (at === -1)
                continue;
            return new errors/* UserError */.yo({
                what: `This is an app for ${host}, which installs and serves it; it does not start alone`,
                where: { file: path, line: at + 1 },
                fix: `${fix}, or say with start-cmd how it starts`
            });
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/passwords.ts
var passwords = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/providers/frameworks.ts
var frameworks = __webpack_require__(8333);
// EXTERNAL MODULE: ./src/providers/python/modules.ts
var modules = __webpack_require__(6284);
// EXTERNAL MODULE: ./src/providers/python/dynaconf.ts
var dynaconf = __webpack_require__(6057);
// EXTERNAL MODULE: ./src/providers/python/environ.ts
var environ = __webpack_require__(860);
// EXTERNAL MODULE: ./src/providers/python/imports.ts
var imports = __webpack_require__(5359);
// EXTERNAL MODULE: ./src/providers/python/conditions.ts
var conditions = __webpack_require__(6935);
// EXTERNAL MODULE: ./src/providers/python/source.ts
var source = __webpack_require__(8608);
;// CONCATENATED MODULE: ./src/providers/python/demands.ts






async function demandsOf(facts, file) {
    const found = new Map();
    const reached = file.endsWith('.py') ? await (0,imports/* reachedFrom */.T)(facts, file) : [];
    const given = await assigned(facts, reached);
    for (const path of reached) {
        if (!/\benviron\[|BaseSettings\b|\b(?:starlette\.config|decouple|environs?)\b/.test((await facts.app.read(path)) ?? ''))
            continue;
        const lines = await facts.code.lines(path);
        for (const demand of [...readAtImport(path, lines), ...settingsFields(path, lines)]) {
            const known = [found, given, always].some((names) => names.has(demand.value)) ||
                Object.hasOwn(facts.hints.variables, demand.value);
            if (!known)
                found.set(demand.value, demand);
        }
    }
    for (const demand of await (0,dynaconf/* dynaconfDemands */.p)(facts, reached))
        if (!found.has(demand.value) && !Object.hasOwn(facts.hints.variables, demand.value))
            found.set(demand.value, demand);
    return [...found.values()];
}
async function assigned({ app }, files) {
    const names = new Set();
    for (const file of files) {
        const text = (await app.read(file)) ?? '';
        for (const [, name = ''] of text.matchAll(/\benviron(?:\[\s*|\.setdefault\(\s*)["'](\w+)["']\s*(?:\]\s*=(?!=)|,)/g))
            names.add(name);
    }
    return names;
}
const always = new Set(['HOME', 'HOSTNAME', 'LANG', 'PATH', 'PORT', 'PWD']);
function readAtImport(file, lines) {
    const own = new Set((0,source/* atImport */.DJ)(lines).map(({ line }) => line));
    const sure = (0,conditions/* placed */.G)(lines).filter(({ line, sure, caught }) => sure && !caught && own.has(line));
    const reader = (0,source/* importsOf */.c5)(lines).some((name) => /^(?:starlette\.config|decouple|environs?)(?:\.|$)/.test(name))
        ? /./
        : /\benviron\[/;
    return sure.flatMap((row) => (0,environ/* environUses */.Or)(file, [row])
        .filter(({ demanded, text }) => demanded && reader.test(text))
        .map(({ name, line }) => (0,draft/* reasoned */.u)(name, `${file} cannot be imported without it`, { file, line })));
}
function settingsFields(file, lines) {
    const made = new Set(lines.flatMap(({ text }) => text.includes('**') ? [] : [...text.matchAll(instance)].map(([, name]) => name)));
    return settingsClasses(lines).flatMap(({ name, body }) => {
        if (!made.has(name))
            return [];
        const prefix = body
            .map(({ text }) => /\benv_prefix\s*=\s*["'](\w*)["']/.exec(text)?.[1])
            .find((text) => text !== undefined);
        return body.flatMap(({ line, text }) => {
            const field = requiredField(text);
            if (field === undefined)
                return [];
            const variable = field.alias ?? `${prefix ?? ''}${field.name}`.toUpperCase();
            return [(0,draft/* reasoned */.u)(variable, `${file}: the settings ${name} demand ${field.name}`, { file, line })];
        });
    });
}
const instance = /\b(\w+)\(\s*(?:_env_file\b|\))/g;
function settingsClasses(lines) {
    const classes = [];
    const bases = new Set(['BaseSettings']);
    let current;
    for (const row of lines) {
        const [, own, parents = ''] = /^class\s+(\w+)\s*\((.*)\)\s*:/.exec(row.text) ?? [];
        const name = parents.split(',').some((parent) => bases.has(parent.replace(/^.*\./, '').trim())) ? own : undefined;
        if (name !== undefined)
            bases.add(name);
        if (row.indent === 0) {
            current = name === undefined ? undefined : { name, body: /\benv_prefix\b/.test(row.text) ? [row] : [], inner: -1 };
            if (current)
                classes.push(current);
        }
        else if (current) {
            if (current.inner < 0)
                current.inner = row.indent;
            if (row.indent === current.inner || /\benv_prefix\b/.test(row.text))
                current.body.push(row);
        }
    }
    return classes;
}
function requiredField(text) {
    const [, name, type = '', assigned] = /^([A-Za-z]\w*)\s*:\s*Annotated\[\s*([^,]*),\s*(Field\(.*\))\s*,?\s*\]$/.exec(text) ??
        /^([A-Za-z]\w*)\s*:([^=]+)(?:=([^]*))?$/.exec(text) ??
        [];
    const value = assigned?.trim();
    if (name === undefined || /\b(?:ClassVar|Optional|None)\b/.test(type) || name === 'model_config')
        return undefined;
    if (value === undefined)
        return { name };
    const [, inside] = /^Field\((.*)\)$/.exec(value) ?? [];
    if (inside === undefined || /\bdefault(?:_factory)?\s*=/.test(inside))
        return undefined;
    const first = inside.trim();
    const required = first === '' || first.startsWith('...') || /^\w+\s*=/.test(first);
    const alias = /\b(?:validation_alias|alias|env)\s*=\s*["'](\w+)["']/.exec(inside)?.[1];
    return required ? { name, ...(alias !== undefined && { alias }) } : undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/facts.ts

const asideFolders = new RegExp('(^|/)(?:' +
    'tests?|testing|e2e|benchmarks?|migrations|alembic|docs?|examples?|samples?|demos?|tutorials?|notebooks?|' +
    'scripts?|bin|tools|docker|devops|packaging|utils/dev|contrib|ci|hack|stubs|typings|vendor|vendored|third_party|node_modules|site-packages' +
    ')/', 'i');
const plugged = /\/(?:addons|plugins|extensions)\//;
const asideFiles = /(^|\/)(test_[^/]*|[^/]*_test|tests|runtests|conftest|noxfile|fabfile|env|gunicorn\.conf|gunicorn_conf(?:ig)?)\.py$/i;
const deepest = 5;
const most = 400;
function codeOf(app) {
    const read = new Map();
    let found;
    const files = () => (found ??= app
        .find('*.py')
        .then((paths) => paths.filter((path) => isOwn(path) && path.split('/').length <= deepest).slice(0, most)));
    let texts;
    return {
        files,
        async containing(wanted) {
            texts ??= files().then((paths) => Promise.all(paths.map(async (path) => [path, (await app.read(path)) ?? ''])));
            const has = (text) => wanted instanceof RegExp ? wanted.test(text) : wanted.some((word) => text.includes(word));
            return (await texts).flatMap(([path, text]) => (has(text) ? [path] : []));
        },
        lines(path) {
            const known = read.get(path);
            if (known)
                return known;
            const lines = app.read(path).then((text) => (0,source/* codeLines */.zo)(text ?? ''));
            read.set(path, lines);
            return lines;
        }
    };
}
function isOwn(path) {
    return (!asideFolders.test(path) &&
        !plugged.test(path) &&
        !asideFiles.test(path) &&
        !/(^|\/)\.|\{[{%]|^setup\.py$/.test(path));
}
function depends(...names) {
    return ({ dependencies }) => {
        const found = names.map((name) => dependencies.get(name)).find((dependency) => dependency !== undefined);
        return Promise.resolve(found?.evidence);
    };
}
function dependsDirectly(...names) {
    return ({ dependencies }) => {
        const found = names.map((name) => dependencies.get(name)).find((dependency) => dependency?.direct);
        return Promise.resolve(found?.evidence);
    };
}

// EXTERNAL MODULE: ./src/providers/python/framework-table.ts
var framework_table = __webpack_require__(3540);
;// CONCATENATED MODULE: ./src/providers/python/entry.ts


const objectNames = ['app', 'application', 'api', 'server', 'asgi_app', 'wsgi_app', 'main_app', 'handler'];
const factoryNames = [
    'create_app',
    'make_app',
    'build_app',
    'get_app',
    'app_factory',
    'create_application',
    'get_application'
];
async function findEntry(facts, constructors, framework) {
    const { app, code } = facts;
    const classes = await withSubclasses(facts, constructors);
    const found = [];
    const add = (file, { object, factory, line, rank }) => {
        const evidence = { because: `${framework}: ${object} is made here`, file, line };
        found.push({ rank: [factory ? 1 : 0, ...(0,modules/* rankOf */.IQ)(file), rank], entry: { file, object, factory, evidence } });
    };
    const factories = new Set();
    for (const file of await code.containing(classes.map(lastName))) {
        const lines = await code.lines(file);
        const object = objectIn(lines, call(classes));
        if (object)
            add(file, object);
        for (const made of factoriesIn(lines, classes)) {
            factories.add(made.name);
            if (!object && !made.needs)
                add(file, made);
        }
    }
    for (const file of factories.size > 0 ? await code.containing([...factories]) : []) {
        const object = objectIn(await code.lines(file), call([...factories]));
        if (object)
            add(file, object);
    }
    const [first, ...others] = found.sort((a, b) => (0,modules/* compareRanks */.dL)(a.rank, b.rank));
    if (!first)
        return undefined;
    const best = first.entry;
    const other = others.find(({ rank, entry }) => (0,modules/* compareRanks */.dL)(first.rank, rank) === 0 && entry.file !== best.file);
    const equal = other && { file: other.entry.file, line: other.entry.evidence.line ?? 1 };
    const entry = { ...best, ...(await (0,modules/* moduleOf */.cD)(app, code, best.file)), ...(equal && { equal }) };
    return (await servedByAnother(facts, entry, framework)) ?? entry;
}
async function withSubclasses({ code }, constructors) {
    const derived = new RegExp(`^class\\s+(\\w+)\\s*\\(.*\\b(?:${constructors.join('|')})\\s*[,)]`);
    const names = [];
    for (const file of await code.containing(constructors.map(lastName))) {
        for (const { text } of await code.lines(file)) {
            const name = derived.exec(text)?.[1];
            if (name !== undefined)
                names.push(name);
        }
    }
    return [...constructors, ...names];
}
function lastName(constructor) {
    return constructor.replace(/^.*\./, '');
}
function call(names) {
    return new RegExp(`^(\\w+)\\s*(?::[^=]+)?=\\s*(?:[\\w.]+\\()?(?:\\w+\\.)*(?:${names.join('|')})\\s*[(\\[]`);
}
function objectIn(lines, makes) {
    return (0,source/* atImport */.DJ)(lines)
        .flatMap(({ line, text }) => {
        const object = makes.exec(text)?.[1];
        return object ? [{ object, factory: false, line, rank: (0,modules/* indexIn */.YP)(objectNames, object) }] : [];
    })
        .sort((a, b) => a.rank - b.rank || a.line - b.line)[0];
}
function factoriesIn(lines, constructors) {
    const makes = new RegExp(`(?:^(\\w+)\\s*(?::[^=]+)?=|^(return)\\b)\\s*(?:\\w+\\.)*(?:${constructors.join('|')})\\s*[(\\[]`);
    const found = [];
    let current;
    for (const { indent, line, text } of lines) {
        if (indent === 0) {
            const definition = /^def\s+(\w+)\s*\((.*)\)\s*(?:->.*)?:/.exec(text);
            current = definition?.[1]
                ? { name: definition[1], line, needs: demandsArguments(definition[2] ?? ''), made: new Set() }
                : undefined;
        }
        else if (current) {
            const [, variable, direct] = makes.exec(text) ?? [];
            if (variable !== undefined)
                current.made.add(variable);
            const given = /^return\s+(?:\w+\()?(\w+)/.exec(text)?.[1];
            if (direct === undefined && (given === undefined || !current.made.has(given)))
                continue;
            const { name, needs } = current;
            const rank = (0,modules/* indexIn */.YP)(factoryNames, name);
            found.push({ name, needs, object: `${name}()`, factory: true, line: current.line, rank });
            current = undefined;
        }
    }
    return found.sort((a, b) => a.rank - b.rank || a.line - b.line);
}
function demandsArguments(parameters) {
    return parameters
        .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
        .split(',')
        .map((parameter) => parameter.trim())
        .some((parameter) => parameter !== '' && !/^[*/]/.test(parameter) && !parameter.includes('='));
}
const servedNames = ['wsgi', 'asgi', 'startup', 'webapp', 'application'];
async function servedByAnother({ app, code }, { module, object, factory, file }, framework) {
    if (factory || !file.includes('/'))
        return undefined;
    const top = module.split('.')[0] ?? '';
    const imports = new RegExp(`^from\\s+${top}[\\w.]*\\s+import\\b.*\\b${object}\\b(?:\\s+as\\s+(\\w+))?`);
    for (const name of servedNames) {
        const served = `${name}.py`;
        if (!(await app.has(served)))
            continue;
        for (const { line, text } of (0,source/* atImport */.DJ)(await code.lines(served))) {
            const match = imports.exec(text);
            if (!match)
                continue;
            const evidence = { because: `${framework}: ${served} imports what is served`, file: served, line };
            return { file: served, root: '', module: name, object: match[1] ?? object, factory: false, evidence };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
// EXTERNAL MODULE: ./src/providers/python/packaging.ts
var packaging = __webpack_require__(78);
// EXTERNAL MODULE: ./src/providers/python/scripts.ts
var scripts = __webpack_require__(9034);
// EXTERNAL MODULE: ./src/providers/python/servers.ts
var python_servers = __webpack_require__(6325);
;// CONCATENATED MODULE: ./src/providers/python/frameworks.ts











const frameworks_frameworks = [
    {
        id: 'django',
        name: 'Django',
        supersedes: framework_table/* pythonFrameworks */.o.filter(({ kind }) => kind === 'web').map(({ id }) => id),
        kind: 'web',
        port: 8000,
        when: [
            async ({ app }) => {
                const [file] = await app.find('manage.py');
                return file === undefined ? undefined : { because: `${file} is there`, file };
            }
        ],
        start: async (facts) => (await __webpack_require__.e(/* import() */ 1692).then(__webpack_require__.bind(__webpack_require__, 9311))).djangoService(facts)
    },
    ...framework_table/* pythonFrameworks */.o.map((row) => ({
        id: row.id,
        name: row.name,
        kind: row.kind,
        when: [dependsDirectly(...row.packages)],
        ...(row.supersedes && { supersedes: row.supersedes }),
        start: (facts, why) => serviceOf(row, facts, why)
    }))
];
async function serviceOf(row, facts, why) {
    const { how, name } = row;
    if (how.by === 'script') {
        const exposed = how.exposes && (await exposedObject(facts, how.mentions, how.exposes, row));
        return exposed ?? runScript(row, facts, how.mentions, how.command, how.main);
    }
    const entry = await findEntry(facts, how.constructors, name);
    if (!entry) {
        return how.by === 'serve' && how.orScript ? runScript(row, facts, framework_table/* serving */.f) : undefined;
    }
    const reason = { ...entry.evidence, because: `${entry.evidence.because} (${why.because})` };
    if (how.by === 'worker' || how.command) {
        return service(row, entry.file, { value: how.command?.(entry) ?? '', reason });
    }
    const { start, adds, warnings } = (0,python_servers/* serve */.wX)(entry, how.interface, facts.dependencies, reason, how.order);
    const own = (adds.length > 0 ? await (0,scripts/* findRunner */.C)(facts, ownServer) : undefined) ?? (await completedBy(facts, entry));
    if (own)
        return scriptService(row, facts, own);
    return {
        ...service(row, entry.file, start),
        adds,
        warnings: [...warnings, ...tied(entry, row, 'makes an app as well')]
    };
}
const ownServer = /\b(?:pywsgi|WSGIContainer|eventlet\.wsgi|cheroot|cherrypy|waitress\.serve|waitress import serve|socketio\.run|uvicorn\.run|hypercorn)\b/;
async function completedBy(facts, { object, file, factory }) {
    if (factory)
        return undefined;
    const handed = new RegExp(`\\b(?:uvicorn\\.run|serve)\\s*\\(\\s*(?:\\w+\\.)?${object}\\s*[,)]`);
    for (const script of await facts.code.containing(handed)) {
        if (script === file || (0,modules/* rankOf */.IQ)(script)[0] > 2)
            continue;
        const lines = await facts.code.lines(script);
        const at = lines.find(({ text }) => handed.test(text));
        const functions = ownFunctions(lines, await (0,imports/* reachedFrom */.T)(facts, script));
        const configures = lines.find(({ text }) => functions.has(/^(\w+)\s*\(/.exec(text)?.[1] ?? ''));
        if (!at || !configures)
            continue;
        return (0,draft/* reasoned */.u)(script, `${script} completes ${object} before it serves it`, {
            file: script,
            line: configures.line
        });
    }
    return undefined;
}
function ownFunctions(lines, reached) {
    return new Set(lines.flatMap(({ text }) => {
        const [, module = '', names = ''] = /^from\s+\.*([\w.]*)\s+import\s+(.+)$/.exec(text) ?? [];
        const path = module.replaceAll('.', '/');
        const isOwn = path !== '' && reached.some((file) => file.endsWith(`${path}.py`) || file.endsWith(`${path}/__init__.py`));
        return isOwn ? [...names.matchAll(/\b([a-z_]\w*)\b/g)].map((match) => match[1] ?? '') : [];
    }));
}
function tied({ file, equal }, { name }, says) {
    if (equal === undefined)
        return [];
    return [
        {
            code: 'several-entries',
            message: `${name}: ${file} is served; ${equal.file} ${says}, and nothing says which one is meant`,
            file: equal.file,
            line: equal.line,
            fix: 'Say it with start-cmd, and start the other one as a container of its own'
        }
    ];
}
async function exposedObject(facts, mentions, exposes, row) {
    for (const file of await facts.code.containing(mentions)) {
        for (const { line, text } of (0,source/* atImport */.DJ)(await facts.code.lines(file))) {
            const object = exposes.exec(text)?.[1];
            if (object === undefined)
                continue;
            const why = { because: `${row.name}: ${object} is made here for a server`, file, line };
            const entry = { ...(await (0,modules/* moduleOf */.cD)(facts.app, facts.code, file)), object, factory: false };
            const { start, adds, warnings } = (0,python_servers/* serve */.wX)(entry, 'wsgi', facts.dependencies, why);
            return { ...service(row, file, start), adds, warnings };
        }
    }
    return undefined;
}
async function runScript(row, facts, mentions, command = (_, run) => run, main = false) {
    const script = await (0,scripts/* findScript */.fv)(facts, mentions, main);
    if (!script || (await isBuried(facts, script.value)))
        return undefined;
    return scriptService(row, facts, script, command);
}
async function scriptService(row, facts, script, command = (_, run) => run) {
    const reason = { ...script.reason, because: `${row.name}: ${script.reason.because}` };
    const value = command((0,quoting/* shellWord */.r7)(script.value), await (0,scripts/* runCommand */.d1)(facts, script.value));
    return {
        ...service(row, script.value, { value, reason }),
        ...(row.kind === 'web' && { warnings: tied({ file: script.value, ...script }, row, 'could be started as well') })
    };
}
async function isBuried(facts, file) {
    if ((0,modules/* rankOf */.IQ)(file)[0] < 3 || file.endsWith('__main__.py'))
        return false;
    const { project, scripts } = await (0,packaging/* consoleScripts */.SP)(facts);
    return scripts.some(({ name }) => name === project);
}
function service(row, file, start) {
    const because = `The default of ${row.name}`;
    return {
        name: row.name,
        file,
        kind: { value: row.kind, reason: start.reason },
        start,
        ...(row.port !== undefined && { port: (0,draft/* reasoned */.u)(row.port, `${because}; the PORT variable overrides it`) }),
        ...(row.variables && {
            variables: Object.fromEntries(Object.entries(row.variables).map(([key, value]) => [
                key,
                (0,draft/* reasoned */.u)(value, `${row.name} listens on all addresses only when told to`)
            ]))
        })
    };
}

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/providers/python/django-settings.ts
var django_settings = __webpack_require__(6210);
;// CONCATENATED MODULE: ./src/providers/python/listening.ts






const longest = 2000;
async function listening(facts, lines, own) {
    for (const { text, evidence } of own ? [] : lines) {
        const port = portInCommand(text);
        if (port !== undefined)
            return { port: { value: port, reason: saying(evidence, port) }, warnings: [] };
    }
    const all = lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, longest);
    return (await gunicornConfig(facts, all, own)) ?? (await hypercornConfig(facts, all)) ?? (await listening_ownServer(facts, all));
}
const options = [
    /(?:^|\s)(?:-b|--bind|--listen|--http|--http-socket)[\s=]*["']?(?:[\w.*[\]:-]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/,
    /(?:^|\s)(?:--(?:server[.-])?port)[\s=]+["']?(?:\$\{PORT:-)?(\d{2,5})\b/,
    /\b(?:uvicorn|hypercorn|daphne|waitress-serve|flask|sanic|litestar|fastapi|panel|granian|http\.server)\b.*\s-p[\s=]*(?:\$\{PORT:-)?(\d{2,5})\b/,
    /\b(?:runserver|http\.server)\s+(?:[\w.[\]]*:)?(?:\$\{PORT:-)?(\d{2,5})\b/
];
function portInCommand(text) {
    for (const pattern of options) {
        const found = portOf(pattern.exec(text)?.[1]);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function portOf(digits) {
    const port = Number(digits);
    return digits !== undefined && port > 0 && port < 65536 ? port : undefined;
}
function saying(evidence, port) {
    return { ...evidence, because: `${evidence.because} listens on ${port}` };
}
function configNamed(command, server) {
    const rest = new RegExp(`\\b${server}\\b(.*)`).exec(command)?.[1];
    return /(?:^|\s)(?:-c|--config)[\s=]*(?:file:)?["']?([\w./-]+)/.exec(rest ?? '')?.[1]?.replace(/^\.\//, '');
}
async function gunicornConfig({ app, code }, command, own) {
    if (!/\bgunicorn\b/.test(command) || /\s(?:-b|--bind)[\s=]/.test(command))
        return undefined;
    const named = configNamed(command, 'gunicorn');
    const file = named === undefined ? 'gunicorn.conf.py' : (await app.has(named)) ? named : undefined;
    if (file === undefined || !(await app.has(file)))
        return undefined;
    const lines = await code.lines(file);
    const bind = lines.findLast(({ text }) => /^bind\s*=/.test(text));
    if (!bind)
        return undefined;
    const said = addressIn(lines, bind.text.replace(/^bind\s*=\s*/, ''));
    const reason = { because: `gunicorn: ${file} binds there`, file, line: bind.line };
    const socket = !own && /["']unix:/.test(bind.text);
    return {
        ...(said.port !== undefined && { port: { value: said.port, reason } }),
        fixedByConfig: !said.readsPort,
        warnings: socket
            ? [
                {
                    code: 'listens-locally',
                    message: `gunicorn listens on a socket file by ${file}, so nothing outside of the container reaches it`,
                    file,
                    line: bind.line,
                    fix: 'Add --bind 0.0.0.0:$PORT to the start command, which counts before the file'
                }
            ]
            : []
    };
}
async function hypercornConfig({ app }, command) {
    const file = /\bhypercorn\b/.test(command) ? configNamed(command, 'hypercorn') : undefined;
    if (file === undefined || !file.endsWith('.toml'))
        return undefined;
    const config = await app.manifest(file);
    const bind = config?.text('bind') ?? config?.texts('bind')[0];
    const port = portOf(/:(\d{2,5})$/.exec(bind ?? '')?.[1]);
    const line = config?.line('bind');
    if (port === undefined)
        return undefined;
    const at = { file, ...(line !== undefined && { line }) };
    return { port: (0,draft/* reasoned */.u)(port, `Hypercorn: ${file} binds there`, at), warnings: [] };
}
const serves = /\b((?:\w+\.)*(?:run|run_app|run_server|run_simple|serve|listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer))\s*\((.*)$/;
const positional = /(?:listen|start_server|HTTPServer|TCPServer|make_server|WSGIServer|run_simple)$/;
const runners = [
    { call: /^uvicorn\.run$/, imports: /^uvicorn$/, port: 8000, local: true },
    { call: /\brun_app$/, imports: /^aiohttp$/, port: 8080, local: false },
    { call: /^(?:bottle\.)?run$/, imports: /^bottle$/, port: 8080, local: true },
    { call: /^\w+\.run$/, imports: /^(?:flask|flask_socketio|quart|apiflask)$/, port: 5000, local: true },
    { call: /^\w+\.run$/, imports: /^sanic$/, port: 8000, local: true }
];
async function listening_ownServer(facts, command) {
    const file = await pythonFile(facts, command);
    if (file === undefined)
        return { warnings: [] };
    const own = await facts.code.lines(file);
    const found = servedIn(file, own);
    if (found)
        return found;
    const named = portNamed(file, own);
    if (named)
        return { port: named, warnings: localByOption(file, own) };
    for (const path of (await (0,imports/* reachedFrom */.T)(facts, file)).slice(1, listening_most)) {
        const lines = await facts.code.lines(path);
        const served = servedIn(path, lines)?.port;
        const port = served ?? portNamed(path, lines);
        if (port)
            return { port, warnings: served ? [] : localByOption(path, lines) };
    }
    return { warnings: [] };
}
const unprivileged = 1024;
const listening_most = 40;
function servedIn(file, lines) {
    const imported = (0,source/* importsOf */.c5)(lines).map((name) => name.split('.')[0] ?? '');
    for (const row of lines) {
        const [, call, rest] = serves.exec(row.text.slice(0, longest)) ?? [];
        if (call === undefined || rest === undefined)
            continue;
        const runner = runners.find((known) => known.call.test(call) && imported.some((name) => known.imports.test(name)));
        const argument = /\bport\s*=\s*(.*)$/.exec(rest)?.[1] ??
            (positional.test(call) ? /^\s*\(?\s*(?:["'][^"']*["']\s*,\s*)?(\w[^,)]*)/.exec(rest)?.[1] : undefined);
        const unnamed = /\*\*|\bConfig\b/.test(rest) ? undefined : runner?.port;
        const said = argument === undefined ? { port: unnamed, readsPort: false } : addressIn(lines, argument);
        const port = said.readsPort && (said.port ?? 0) < unprivileged ? undefined : said.port;
        const reason = { because: `${file} listens there`, file, line: row.line };
        const warnings = isLocal(rest, runner?.local ?? false) ? [local(file, row.line)] : [];
        if (port !== undefined || warnings.length > 0)
            return { ...(port !== undefined && { port: { value: port, reason } }), warnings };
    }
    return undefined;
}
const spelled = [
    /^(?:(?:DEFAULT|HTTP|SERVER|WEB|LISTEN|APP)_)?PORT\s*=\s*(.*)$/i,
    /["']PORT["']\s*:\s*(["']?\d{2,5}["']?)/,
    /\b(?:add_argument|add_option|option|Option)\(.*["']--port["'].*\bdefault\s*=\s*(\d{2,5}\b)/,
    /\bdefine\(\s*["']port["'].*\bdefault\s*=\s*(\d{2,5}\b)/
];
function portNamed(file, lines) {
    for (const { line, text } of lines) {
        const said = spelled
            .map((pattern) => pattern.exec(text.slice(0, longest))?.[1])
            .find((found) => found !== undefined);
        const port = said === undefined ? undefined : addressIn(lines, said).port;
        if (port !== undefined && port >= unprivileged)
            return (0,draft/* reasoned */.u)(port, `${file} names the port`, { file, line });
    }
    return undefined;
}
async function pythonFile(facts, command) {
    const { app } = facts;
    const [, folder = '', module, script] = /(?:\bPYTHONPATH=(\S+)\s+)?\bpython3?\s+(?:-[uOB]+\s+)*(?:-m\s+([\w.]+)|([\w./-]+\.py)\b)/.exec(command) ?? [];
    if (script !== undefined)
        return script.replace(/^\.\//, '');
    if (module === undefined)
        return fileOfScript(facts, command);
    const path = (0,paths/* join */.fj)(folder, module.replaceAll('.', '/'));
    for (const file of [`${path}.py`, `${path}/__main__.py`])
        if (await app.has(file))
            return file;
    return undefined;
}
async function fileOfScript(facts, command) {
    const word = /^\s*(?:exec\s+)?([\w.-]+)(?:\s|$)/.exec(command)?.[1];
    const { scripts } = await (0,packaging/* consoleScripts */.SP)(facts);
    const module = scripts.find(({ name }) => name === word)?.module;
    if (module === undefined)
        return undefined;
    return (await (0,django_settings/* fileOfModule */.Q6)(facts, '', module)) ?? (await (0,django_settings/* fileOfModule */.Q6)(facts, 'src', module));
}
function isLocal(rest, byDefault) {
    const host = /\bhost\s*=\s*(.*)$/.exec(rest)?.[1];
    if (host !== undefined)
        return /^["'](?:127\.0\.0\.1|localhost)["']/.test(host);
    return byDefault && !/\*\*|["']\d+\.\d+\.\d+\.\d+["']/.test(rest) && rest.includes(')');
}
function localByOption(file, lines) {
    const option = /\b(?:add_argument|add_option|option|Option)\(.*["']--host["'].*\bdefault\s*=\s*["'](?:127\.0\.0\.1|localhost)["']/;
    const row = lines.find(({ text }) => option.test(text.slice(0, longest)));
    return row === undefined ? [] : [{ ...local(file, row.line), fix: 'Say start-cmd with --host 0.0.0.0' }];
}
function local(file, line) {
    return {
        code: 'listens-locally',
        message: `${file} listens on this machine only, so nothing outside of the container reaches it`,
        file,
        line,
        fix: 'Say host="0.0.0.0" there'
    };
}
function addressIn(lines, whole, deep = true) {
    const text = whole.slice(0, longest);
    const readsPort = /(?:environ|getenv|\benv\b|config).*["']PORT["']/.test(text);
    const direct = /["']PORT["']\s*(?:,|\)\s*or)\s*(?:default\s*=\s*)?["']?(\d{2,5})\b/.exec(text) ??
        /^(?:int\(\s*)?["']?(?:[\w.*[\]]*:)?(\d{2,5})["']?\s*(?:[,)\]]|$)/.exec(text) ??
        /["'][^"']*:(\d{2,5})["']/.exec(text);
    const port = portOf(direct?.[1]);
    if (port !== undefined || !deep)
        return { ...(port !== undefined && { port }), readsPort };
    for (const [, name = ''] of text.slice(0, 200).matchAll(/\b([A-Za-z_]\w*)\b/g)) {
        const given = lines.find((row) => new RegExp(`^${name}\\s*(?::\\s*\\w+\\s*)?=(?!=)`).test(row.text));
        const inner = given && addressIn(lines, given.text.replace(/^[^=]*=\s*/, ''), false);
        if (inner && (inner.port !== undefined || inner.readsPort))
            return { ...inner, readsPort: readsPort || inner.readsPort };
    }
    return { readsPort };
}

// EXTERNAL MODULE: ./src/providers/python/made-folders.ts
var made_folders = __webpack_require__(6520);
;// CONCATENATED MODULE: ./src/providers/python/image-command.ts
const managers = /^(uv|poetry|pipenv|pdm|rye|hatch)\s+run\s+/;
const plainOptions = /^(?:--(?:no-sync|frozen|locked|no-dev|active|isolated|quiet|no-project|exact)|-q|--)\s+/;
function imageCommand(command, named = new Map()) {
    let left;
    const parts = command.split(/(&&|\|\||;|\n)/).map((part) => {
        const [before = ''] = /^\s*(?:(?:exec|set -e)\s+|[A-Za-z_]\w*=[^\s"'$`]*\s+)*/.exec(part) ?? [];
        const own = part.slice(before.length);
        const [prefix, manager = ''] = managers.exec(own) ?? [];
        const rest = prefix === undefined ? undefined : withoutOptions(own.slice(prefix.length));
        if (prefix === undefined || rest === undefined)
            return part;
        left ??= prefix.trim().replace(/\s+/g, ' ');
        return `${before}${manager === 'uv' ? asUvRuns(rest) : unnamed(rest, named.get(manager))}`;
    });
    return left === undefined ? undefined : { command: parts.join(''), left };
}
function unnamed(rest, commands) {
    const [word = ''] = /^\S+/.exec(rest) ?? [];
    const command = commands?.get(word);
    return command === undefined ? rest : `${command}${rest.slice(word.length)}`;
}
function withoutOptions(text) {
    let rest = text;
    for (let option = plainOptions.exec(rest); option; option = plainOptions.exec(rest))
        rest = rest.slice(option[0].length);
    return rest.startsWith('-') && !/^-m\s/.test(rest) ? undefined : rest;
}
function asUvRuns(rest) {
    return /^(?:-m\s|[^\s"'$]*\.py(?:\s|$))/.test(rest) ? `python ${rest}` : rest;
}

;// CONCATENATED MODULE: ./src/providers/python/named-commands.ts
const places = [
    { manager: 'pipenv', file: 'Pipfile', keys: ['scripts'] },
    { manager: 'pdm', file: 'pyproject.toml', keys: ['tool', 'pdm', 'scripts'] },
    { manager: 'rye', file: 'pyproject.toml', keys: ['tool', 'rye', 'scripts'] },
    { manager: 'hatch', file: 'pyproject.toml', keys: ['tool', 'hatch', 'envs', 'default', 'scripts'] }
];
async function namedCommandsOf(app) {
    const found = new Map();
    for (const { manager, file, keys } of places) {
        const manifest = await app.manifest(file);
        if (manifest)
            found.set(manager, commandsIn(manifest, keys));
    }
    return found;
}
function commandsIn(manifest, keys) {
    const names = Object.keys(manifest.table(...keys) ?? {});
    return new Map(names.flatMap((name) => {
        const at = [...keys, name];
        const command = manifest.text(...at) ?? manifest.text(...at, 'cmd') ?? manifest.text(...at, 'shell');
        return command === undefined ? [] : [[name, command.trim()]];
    }));
}

;// CONCATENATED MODULE: ./src/providers/python/make-recipes.ts


const make_recipes_call = /^\s*(?:exec\s+)?make\s+([\w.-]+)\s*$/;
async function imageCommandsOf(app, { startCmd, procfile }) {
    const commands = [startCmd, ...Object.values(procfile)].map((command) => command?.value ?? '');
    const recipes = commands.some((command) => make_recipes_call.test(command)) ? await recipesOf(app) : undefined;
    const named = commands.some((command) => /\b(?:pipenv|pdm|rye|hatch)\s+run\s/.test(command))
        ? await namedCommandsOf(app)
        : undefined;
    const inImage = (command) => imageCommand(command, named);
    return (command) => {
        const target = make_recipes_call.exec(command)?.[1];
        const recipe = target === undefined ? undefined : recipes?.get(target);
        if (recipe === undefined)
            return inImage(command);
        return { command: inImage(recipe)?.command ?? recipe, left: `make ${target ?? ''}` };
    };
}
function runsMake(command) {
    return /(?:^|&&|;|\bexec)\s*make\s/.test(command);
}
async function recipesOf(app) {
    for (const file of ['GNUmakefile', 'makefile', 'Makefile']) {
        const text = await app.read(file);
        if (text !== undefined)
            return recipesIn(text);
    }
    return new Map();
}
function recipesIn(text) {
    const found = new Map();
    const rows = text.split(/\r?\n/);
    for (const [index, row] of rows.entries()) {
        const target = /^([\w.-]+)\s*:\s*(?:#.*)?$/.exec(row)?.[1];
        const recipe = rows[index + 1]?.startsWith('\t') === true ? rows[index + 1]?.trim().replace(/^[@-]+\s*/, '') : undefined;
        const isWhole = rows[index + 2]?.startsWith('\t') !== true;
        if (target !== undefined && recipe && isWhole && !/[$\\]/.test(recipe))
            found.set(target, recipe);
    }
    return found;
}

// EXTERNAL MODULE: ./src/releases/request.ts
var releases_request = __webpack_require__(9139);
// EXTERNAL MODULE: ./src/releases/versions.ts
var releases_versions = __webpack_require__(1973);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/app/lockfiles.ts
var lockfiles = __webpack_require__(8193);
;// CONCATENATED MODULE: ./src/providers/python/production-groups.ts
const names = [
    'prod',
    'production',
    'deploy',
    'deployment',
    'docker',
    'container',
    'server',
    'webserver',
    'run',
    'runtime'
];
const tables = [
    ['extra', ['project', 'optional-dependencies'], []],
    ['extra', ['tool', 'poetry', 'extras'], []],
    ['group', ['dependency-groups'], []],
    ['group', ['tool', 'poetry', 'group'], ['dependencies']]
];
function productionGroups(pyproject) {
    return tables.flatMap(([kind, table, below]) => names.flatMap((name) => {
        const keys = [...table, name, ...below];
        if (!pyproject || pyproject.get(...keys) === undefined || publishes(pyproject, keys))
            return [];
        const line = pyproject.line(...table, name);
        const because = `[${[...table, name].join('.')}] is meant for where the app runs`;
        return [{ kind, name, keys, evidence: { because, file: pyproject.path, ...(line !== undefined && { line }) } }];
    }));
}
const publishers = /^(?:twine|build|wheel|awscli|ansible|fabric|bump2version|bump-my-version|bumpversion|python-semantic-release)\b/;
function publishes(pyproject, keys) {
    const listed = pyproject.texts(...keys);
    return [...listed, ...Object.keys(pyproject.table(...keys) ?? {})].some((name) => publishers.test(name));
}
function groupOptions(groups, words) {
    return groups.map(({ kind, name }) => (words[kind] === undefined ? '' : ` ${words[kind]} ${name}`)).join('');
}

;// CONCATENATED MODULE: ./src/providers/python/locked-set.ts

function lockedSet(lock, folder, pyproject, direct) {
    const all = [...lock.packages.values()];
    if (all.some(({ groups }) => groups !== undefined) || !all.some(({ requires }) => requires !== undefined))
        return undefined;
    const own = all.flatMap(versions).find(({ source, location }) => source === 'editable' && location === folder);
    if (own)
        return reached(lock, (own.requires ?? []).filter(installedPart(pyproject)));
    const isPoetry = pyproject?.table('tool', 'poetry', 'dependencies') !== undefined;
    return isPoetry && direct.length > 0 ? reached(lock, direct) : undefined;
}
function installedPart(pyproject) {
    const groups = pyproject?.texts('tool', 'uv', 'default-groups').filter((name) => name !== 'dev') ?? [];
    const named = productionGroups(pyproject).map(({ kind, name }) => `${kind}:${name}`);
    const installed = new Set([...groups.map((name) => `group:${name}`), ...named]);
    return ({ part }) => part === undefined || installed.has(part);
}
function versions(entry) {
    return [entry, ...(entry.others ?? [])];
}
function reached(lock, start) {
    const names = new Set();
    const own = new Set();
    const seen = new Set();
    const open = [...start];
    for (let next = open.pop(); next; next = open.pop()) {
        const { name, extras } = next;
        names.add(name);
        const parts = [undefined, ...extras.map((extra) => `extra:${extra}`)].filter((part) => !seen.has(`${name} ${part ?? ''}`));
        for (const part of parts)
            seen.add(`${name} ${part ?? ''}`);
        const found = lock.packages.get(name);
        const asked = found ? versions(found).flatMap(({ requires = [] }) => requires) : [];
        const wanted = asked.filter(({ part }) => parts.includes(part));
        if (found?.source === 'editable')
            for (const { name: asks } of wanted)
                own.add(asks);
        open.push(...wanted);
    }
    return { names, own };
}

// EXTERNAL MODULE: ./src/releases/explain.ts
var explain = __webpack_require__(4981);
;// CONCATENATED MODULE: ./src/providers/python/requirement.ts


const requirement_longest = 4000;
const grammar = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(@\s*\S+|[^;]*)\s*(?:;(.*))?$/s;
const specifiers = /^\(?\s*(?:(?:===?|[<>!~]=|[<>])\s*[\w.*+!-]+\s*(?:,\s*)?)*\)?$/;
function parseRequirement(text, place) {
    const [, name, extras = '', rest = '', marker] = (text.length <= requirement_longest && grammar.exec(text.trim())) || [];
    if (name === undefined)
        return undefined;
    const url = rest.startsWith('@') ? rest.slice(1).trim() : undefined;
    if (url === undefined && !specifiers.test(rest.trim()))
        return undefined;
    return requirement(name, extras, text, place, {
        ...versionIn(rest),
        ...(marker && { marker: marker.trim() }),
        ...(url !== undefined && { source: sourceOf(url) })
    });
}
function parseLocation(text, place) {
    const [location = '', marker] = text.length <= requirement_longest ? text.split(/\s+;\s*/) : [];
    const [path = '', fragment = ''] = location.split('#');
    const source = sourceOf(path);
    const egg = /(?:^|&)egg=([\w.-]+)(?:\[([^\]]*)\])?/.exec(fragment);
    const file = /([A-Za-z0-9][\w.]*(?:-[A-Za-z][\w.]*)*)-(\d[^/-]*?)(?:-[^/]*\.whl|\.tar\.\w+|\.zip|\.tgz)$/.exec(path.slice(-300));
    const repository = source !== 'path' && source !== 'url'
        ? /\/([\w.-]+?)(?:\.git)?(?:@[^/]*)?\/?$/.exec(path.slice(-300))?.[1]
        : undefined;
    const name = egg?.[1] ?? file?.[1] ?? repository;
    if (name === undefined)
        return undefined;
    return requirement(name, egg?.[2] ?? '', text, place, { source, ...(marker && { marker }) });
}
function sourceNeeds(requirements) {
    return requirements.flatMap(({ name, source, text, evidence }) => {
        const need = source && programs[source];
        if (!need)
            return [];
        const ssh = /\+ssh:/i.test(text) ? ['ssh'] : [];
        return [need, ...ssh].map((tool) => ({
            value: { name: tool, for: 'build' },
            reason: { because: `${name} is installed from a repository`, ...(0,explain.at)(evidence) }
        }));
    });
}
const programs = { git: 'git', hg: 'mercurial', svn: 'subversion' };
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function requirement(name, extras, text, { file, line }, more) {
    const normal = normalName(name);
    return {
        name: normal,
        extras: [...new Set(extras.split(',').map((extra) => normalName(extra.trim())))].filter(Boolean).sort(),
        ...more,
        text: (0,passwords/* withoutPasswords */.h)(text.trim()),
        evidence: { because: `${normal} is in ${file}`, file, ...(line !== undefined && { line }) }
    };
}
function versionIn(specifier) {
    const version = /^\(?\s*={2,3}\s*([\w.+!-]+)\s*\)?$/.exec(specifier.trim())?.[1];
    return version === undefined ? {} : { version };
}
function sourceOf(url) {
    const [, vcs] = /^(git|hg|svn|bzr)(?:\+[a-z]+)?:/i.exec(url) ?? [];
    if (vcs)
        return vcs.toLowerCase();
    return /^(?:https?|ftp):/i.test(url) ? 'url' : 'path';
}

;// CONCATENATED MODULE: ./src/providers/python/markers.ts


const environment = {
    os_name: 'posix',
    sys_platform: 'linux',
    platform_system: 'Linux',
    platform_python_implementation: 'CPython',
    implementation_name: 'cpython',
    extra: ''
};
const token = /\s*(?:(\(|\)|and\b|or\b)|(not\s+in\b|in\b|[<>=!~]=?=?)|(["'])(.*?)\3|([\w.]+))/y;
const markers_deepest = 50;
function markerHolds(marker, python) {
    return new MarkerReader(marker, python).read() ?? true;
}
class MarkerReader {
    #text;
    #python;
    #at = 0;
    #depth = 0;
    constructor(text, python) {
        this.#text = text;
        this.#python = python;
    }
    read() {
        const truth = this.#either();
        return this.#text.slice(this.#at).trim() === '' ? truth : undefined;
    }
    #next() {
        token.lastIndex = this.#at;
        const match = token.exec(this.#text) ?? undefined;
        this.#at = match ? token.lastIndex : this.#at;
        return match;
    }
    #takes(word) {
        const before = this.#at;
        if (this.#next()?.[1] === word)
            return true;
        this.#at = before;
        return false;
    }
    #either() {
        let truth = this.#both();
        while (this.#takes('or')) {
            const other = this.#both();
            truth = truth === true || other === true ? true : truth === false && other === false ? false : undefined;
        }
        return truth;
    }
    #both() {
        let truth = this.#comparison();
        while (this.#takes('and')) {
            const other = this.#comparison();
            truth = truth === false || other === false ? false : truth === true && other === true ? true : undefined;
        }
        return truth;
    }
    #comparison() {
        if (this.#takes('(')) {
            if (++this.#depth > markers_deepest)
                return undefined;
            const truth = this.#either();
            this.#depth -= 1;
            return this.#takes(')') ? truth : undefined;
        }
        const left = this.#next();
        const operator = this.#next()?.[2]?.replace(/\s+/, ' ');
        const right = this.#next();
        if (!left || !right || operator === undefined)
            return undefined;
        const variable = left[5] ?? right[5] ?? '';
        if (variable === 'python_version' || variable === 'python_full_version') {
            return this.#comparePython(left[5] === undefined, operator, (left[5] === undefined ? left : right)[4] ?? '');
        }
        return compare(markers_valueOf(left), operator, markers_valueOf(right));
    }
    #comparePython(swapped, operator, value) {
        if (this.#python === undefined)
            return undefined;
        if (operator === 'in' || operator === 'not in') {
            return value.split(/[\s,]+/).includes(this.#python) === (operator === 'in');
        }
        const turned = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
        const versions = (0,releases_request/* parseRequest */.TR)(`${swapped ? (turned[operator] ?? operator) : operator}${value}`, releases_request/* pep440 */.C9)?.versions;
        return versions && (0,releases_versions/* admits */.t5)(versions, (0,releases_versions/* parseTriple */.I$)(this.#python));
    }
}
function markers_valueOf(match) {
    return match[4] ?? environment[match[5] ?? ''];
}
function compare(left, operator, right) {
    if (left === undefined || right === undefined)
        return undefined;
    if (operator === '==' || operator === '===')
        return left === right;
    if (operator === '!=')
        return left !== right;
    if (operator === 'in')
        return right.includes(left);
    if (operator === 'not in')
        return !right.includes(left);
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/requirements.ts







async function readRequirements(app, path) {
    const reader = new Reader(app);
    await reader.file(path, false);
    return reader.result();
}
const spellings = {
    '-r': 'requirement',
    '--requirement': 'requirement',
    '-c': 'constraint',
    '--constraint': 'constraint',
    '-e': 'editable',
    '--editable': 'editable',
    '-i': '--index-url',
    '--index-url': '--index-url',
    '--pypi-url': '--index-url',
    '--extra-index-url': '--extra-index-url',
    '-f': '--find-links',
    '--find-links': '--find-links',
    '--no-binary': '--no-binary',
    '--only-binary': 'other',
    '--trusted-host': 'other',
    '--use-feature': 'other',
    '--hash': '--hash',
    '--config-settings': 'other',
    '--global-option': 'other',
    '--install-option': 'other'
};
class Reader {
    #app;
    #seen = new Set();
    #requirements = [];
    #constraints = new Map();
    #files = new Set();
    #paths = [];
    #secrets = new Map();
    #indexes = [];
    #noBinary = [];
    #warnings = [];
    #hashes = false;
    constructor(app) {
        this.#app = app;
    }
    result() {
        const requirements = this.#requirements.map((requirement) => {
            const version = requirement.version ?? (requirement.source ? undefined : this.#constraints.get(requirement.name)?.version);
            return version === undefined ? requirement : { ...requirement, version };
        });
        return {
            requirements,
            files: [...this.#files],
            paths: this.#paths,
            secrets: [...this.#secrets.values()],
            indexes: this.#indexes,
            hashes: this.#hashes,
            noBinary: this.#noBinary,
            warnings: this.#warnings
        };
    }
    async file(path, constraint) {
        const key = `${constraint ? 'c' : 'r'} ${path}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#files.add(path);
        const text = await this.#app.read(path);
        if (text === undefined)
            return this.#warn('requirements-unreadable', { file: path }, `${path} is not UTF-8 text, so nothing in it is known`, 'Save it as UTF-8');
        for (const { content, line } of logicalLines(text))
            await this.#line(content, { file: path, line }, constraint);
    }
    async #line(content, at, constraint) {
        this.#variables(content, at);
        this.#passwords(content, at);
        const words = content.split(/\s+/);
        const first = words.findIndex((word) => word.startsWith('-'));
        const text = (first === -1 ? words : words.slice(0, first)).join(' ');
        if (text !== '')
            await this.#requirement(text, at, constraint);
        for (const [option, value] of requirements_options(first === -1 ? [] : words.slice(first)))
            await this.#option(option, value, at, constraint);
    }
    async #option(option, value, at, constraint) {
        if (option === 'requirement' || option === 'constraint') {
            return this.#include(value, at, constraint || option === 'constraint');
        }
        if (option === 'editable')
            return this.#requirement(value, at, constraint, true);
        if (option === '--hash')
            this.#hashes = true;
        if (option === '--require-hashes')
            this.#hashes = true;
        if (option === '--no-binary')
            this.#noBinary.push(...value.split(',').map((name) => (name.startsWith(':') ? name : normalName(name))));
        if (option === '--index-url' || option === '--extra-index-url' || option === '--find-links') {
            this.#indexes.push({ option, url: (0,passwords/* withoutPasswords */.h)(value), ...at });
            if (option === '--find-links' && !isUrl(value))
                await this.#findLinks(value, at);
        }
    }
    async #include(value, at, constraint) {
        if (isUrl(value)) {
            const what = `${at.file} includes ${(0,passwords/* withoutPasswords */.h)(value)}, which is fetched in the build; nothing in it is known here`;
            return this.#warn('requirements-unreadable', at, what, 'Keep a copy of it in the repository');
        }
        const path = (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(at.file), value));
        if (path === undefined) {
            throw new errors/* UserError */.yo({
                what: `${at.file} includes ${value}, which is outside of the app's folder`,
                where: at,
                fix: 'Let `context` be the folder that holds both, or move the file into the app'
            });
        }
        if (!(await this.#app.has(path))) {
            throw new errors/* UserError */.yo({
                what: `${at.file} includes ${value}, but there is no ${path}`,
                where: at,
                fix: `Add ${path} to the repository, or take this line out`
            });
        }
        await this.file(path, constraint);
    }
    async #findLinks(value, at) {
        const beside = (0,paths/* normalise */.j7)((0,paths/* join */.fj)((0,paths/* folderOf */.yS)(at.file), value));
        const found = beside !== undefined && (await this.#app.hasFolder(beside)) ? beside : (0,paths/* normalise */.j7)(value);
        if (found !== undefined)
            this.#paths.push({ path: found || '.', editable: false, ...at });
    }
    async #requirement(text, at, constraint, editable = false) {
        const local = isUrl(text) ? undefined : await this.#localPath(text, at);
        const parsed = parseAny(text, at, local !== undefined);
        if (local !== undefined && !constraint)
            this.#paths.push({ path: local, editable, ...at });
        if (!parsed) {
            if (local === undefined && !isUrl(text))
                this.#unreadable(text, at);
            return;
        }
        if (parsed.source === 'path' && local === undefined)
            this.#elsewhere(parsed, at);
        if (parsed.marker !== undefined && !markerHolds(parsed.marker))
            return;
        if (!constraint)
            this.#requirements.push(parsed);
        else if (!this.#constraints.has(parsed.name))
            this.#constraints.set(parsed.name, parsed);
    }
    async #localPath(text, at) {
        const named = /^[\w.-]+(?:\[[^\]]*\])?\s*@\s*/.exec(text)?.[0];
        const location = text.slice(named?.length ?? 0);
        if (named !== undefined && !location.startsWith('file:'))
            return undefined;
        const [, written = ''] = /^(?:file:(?:\/\/)?)?([^\s;#[]*)/.exec(location) ?? [];
        if (written.includes(':') || !/^\.{1,2}$|\/|\.(?:whl|zip|tar\.\w+|tgz)$/.test(written))
            return undefined;
        const path = (0,paths/* normalise */.j7)(written);
        if (path === undefined)
            return undefined;
        if (!(await this.#app.has(path)) && !(await this.#app.hasFolder(path))) {
            this.#warn('requirement-missing', at, `${at.file} installs ${written}, which is not there`, 'Add it to the repository; if it is a submodule, check it out (actions/checkout: `submodules: true`)');
        }
        return path || '.';
    }
    #variables(content, at) {
        for (const [, name = ''] of content.matchAll(/\$\{([A-Z0-9_]+)\}/g)) {
            if (!this.#secrets.has(name))
                this.#secrets.set(name, (0,draft/* reasoned */.u)(name, `pip puts $\{${name}} into ${at.file}`, at));
        }
    }
    #passwords(content, at) {
        for (const host of (0,passwords/* hostsWithPasswords */.m)(content)) {
            const message = `${at.file} holds a password for ${host}; whoever can read the repository has it`;
            this.#warn('password-in-file', at, message, 'Change it, write `${PIP_TOKEN}` in its place, and give PIP_TOKEN in `secrets`');
        }
    }
    #unreadable(text, at) {
        const conda = /^([\w.-]+)=([\w.]+)(?:=\w+)?$/.exec(text);
        const fix = conda
            ? `Write ${conda[1] ?? ''}==${conda[2] ?? ''}: a single = is Conda's spelling`
            : 'Write it as pip reads it, or take it out';
        this.#warn('requirement-unreadable', at, `pip will not understand \`${(0,passwords/* withoutPasswords */.h)(text)}\` in ${at.file}`, fix);
    }
    #elsewhere({ name }, at) {
        const what = `${at.file} takes ${name} from a path of the machine where the file was made`;
        this.#warn('requirement-elsewhere', at, what, `Write ${name} with its version (\`pip list --format=freeze\` prints that)`);
    }
    #warn(code, at, message, fix) {
        this.#warnings.push({ code, message, ...at, fix });
    }
}
function* logicalLines(text) {
    let pending = '';
    let start = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        const row = raw.replace(/^\ufeff/, '');
        if (pending === '')
            start = index + 1;
        const comment = /^\s*#/.test(row);
        if (row.endsWith('\\') && !comment) {
            pending += row.slice(0, -1);
            continue;
        }
        const content = uncommented(comment ? pending : pending + row);
        pending = '';
        if (content !== '')
            yield { content, line: start };
    }
    if (uncommented(pending) !== '')
        yield { content: uncommented(pending), line: start };
}
function uncommented(text) {
    return text.replace(/(?:^|\s)#[^]*$/, '').trim();
}
function* requirements_options(words) {
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const [, written = '', glued = ''] = (word.startsWith('--') ? /^(--[\w-]+)(?:=(.*))?$/ : /^(-\w)(.*)$/).exec(word) ?? [];
        const name = spellings[written];
        if (name === undefined)
            yield [written, ''];
        else
            yield [name, unquoted(glued === '' ? (words[++at] ?? '') : glued)];
    }
}
function unquoted(text) {
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
function isUrl(text) {
    return /^(?:(?:git|hg|svn|bzr)\+)?[a-z]+:\/\//i.test(text) && !/^file:/i.test(text);
}
function parseAny(text, at, local) {
    const location = local || isUrl(text) || /^(?:git|hg|svn|bzr)\+/i.test(text);
    return (location && parseLocation(text, at)) || parseRequirement(text, at);
}

;// CONCATENATED MODULE: ./src/providers/python/dependencies.ts








async function collect(app, sources) {
    const requirements = sources.requirements === undefined ? undefined : await readRequirements(app, sources.requirements);
    const lock = sources.lockfile === undefined ? undefined : await lockfileAt(app, sources.lockfile);
    const declared = sources.pyproject ? declaredIn(sources.pyproject) : undefined;
    const grouped = sources.pyproject ? groupedIn(sources.pyproject) : [];
    const legacy = sources.legacy && !declared ? await legacyRequirements(app) : undefined;
    const direct = [
        ...(requirements?.requirements ?? []),
        ...(declared ?? []),
        ...(sources.requirements === undefined ? grouped : []),
        ...(legacy ?? []),
        ...(sources.pyproject ? poetryTable(sources.pyproject) : []),
        ...(await pipfileTable(app, sources.pipfile))
    ];
    const dependencies = new Map();
    for (const requirement of direct)
        addDirect(dependencies, requirement, lock);
    for (const name of requirements?.noBinary ?? [])
        fromSource(dependencies, name);
    const folder = sources.lockfile?.startsWith('../') ? app.folder : '.';
    const installed = lock && lockedSet(lock, folder, sources.pyproject, direct);
    for (const [name, { version, line, groups }] of lock?.packages ?? []) {
        if (dependencies.has(name) || !isInstalled(groups) || installed?.names.has(name) === false)
            continue;
        const evidence = { because: `${name} is in ${sources.lockfile ?? ''}`, file: sources.lockfile ?? '', line };
        const direct = installed?.own.has(name) ?? false;
        dependencies.set(name, { name, extras: [], direct, evidence, ...(version !== undefined && { version }) });
    }
    return {
        dependencies,
        files: requirements?.files ?? [],
        localPaths: [...(requirements?.paths.map(({ path }) => path) ?? []), ...lockedFolders(lock)],
        ...(declared && {
            declared: [...declared, ...grouped].map(({ text, evidence }) => ({ value: text, reason: evidence }))
        }),
        secrets: requirements?.secrets ?? [],
        needs: [...sourceNeeds(direct), ...repositoryNeeds(sources.lockfile, lock, installed?.names)],
        toolVersions: lock?.generator ? generatorVersion(lock.generator, sources.lockfile ?? '') : {},
        warnings: requirements?.warnings ?? []
    };
}
function fromSource(dependencies, name) {
    for (const [key, dependency] of dependencies) {
        if (name === ':all:' || name === key)
            dependencies.set(key, { ...dependency, source: true });
    }
}
function lockfileAt(app, path) {
    return path.startsWith('../') ? (0,lockfiles/* readLockfile */.G)(app.whole(), (0,posix_.join)(app.folder, path)) : (0,lockfiles/* readLockfile */.G)(app, path);
}
function isInstalled(groups) {
    return groups === undefined || groups.some((group) => group === 'main' || group === 'default');
}
function lockedFolders(lock) {
    const inTree = ({ source, location }) => (source === 'path' || source === 'editable') && location !== undefined && location !== '.';
    return [...(lock?.packages.values() ?? [])].filter(inTree).map(({ location }) => location ?? '');
}
function repositoryNeeds(file, lock, installed) {
    const [, found] = [...(lock?.packages ?? [])].find(([name, { source, groups }]) => source === 'git' && isInstalled(groups) && installed?.has(name) !== false) ?? [];
    if (!found || file === undefined)
        return [];
    const because = `${found.name} is installed from a repository`;
    return [(0,draft/* reasoned */.u)({ name: 'git', for: 'build' }, because, { file, line: found.line })];
}
function addDirect(dependencies, { name, extras, version, source, evidence }, lock) {
    const before = dependencies.get(name);
    const locked = version ?? lock?.packages.get(name)?.version;
    dependencies.set(name, {
        name,
        extras: [...new Set([...(before?.extras ?? []), ...extras])],
        direct: true,
        evidence: before?.evidence ?? evidence,
        ...(locked !== undefined && { version: locked }),
        ...(source !== undefined && source !== 'path' && { source: true })
    });
}
function mainGroup(pyproject) {
    const name = ['main', 'default', 'app'].find((group) => pyproject.texts('dependency-groups', group).length > 0);
    return name === undefined ? undefined : ['dependency-groups', name];
}
function declaredIn(pyproject) {
    if (pyproject.texts('project', 'dynamic').includes('dependencies'))
        return undefined;
    const keys = pyproject.table('project') === undefined ? mainGroup(pyproject) : ['project', 'dependencies'];
    return (keys &&
        pyproject
            .texts(...keys)
            .flatMap((text, index) => requirementAt(text, pyproject.path, pyproject.line(...keys, index))));
}
function groupedIn(pyproject) {
    return productionGroups(pyproject).flatMap(({ keys }) => Array.isArray(pyproject.get(...keys))
        ? pyproject
            .texts(...keys)
            .flatMap((text, index) => requirementAt(text, pyproject.path, pyproject.line(...keys, index)))
        : tableOf(pyproject, keys));
}
function requirementAt(text, file, line) {
    const parsed = parseRequirement(text, { file, ...(line !== undefined && { line }) });
    return parsed ? [parsed] : [];
}
function poetryTable(pyproject) {
    return tableOf(pyproject, ['tool', 'poetry', 'dependencies']);
}
async function pipfileTable(app, path) {
    const pipfile = path === undefined ? undefined : await app.manifest(path);
    return pipfile ? tableOf(pipfile, ['packages']) : [];
}
function tableOf(manifest, table) {
    return Object.keys(manifest.table(...table) ?? {}).flatMap((name) => {
        if (name === 'python' || manifest.get(...table, name, 'optional') === true)
            return [];
        const extras = manifest.texts(...table, name, 'extras');
        const version = exactVersion(manifest.text(...table, name) ?? manifest.text(...table, name, 'version'));
        const text = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${version === undefined ? '' : `==${version}`}`;
        return requirementAt(text, manifest.path, manifest.line(...table, name));
    });
}
function exactVersion(text) {
    return text === undefined ? undefined : /^={0,3}\s*(\d[\w.+!-]*)$/.exec(text.trim())?.[1];
}
async function legacyRequirements(app) {
    const config = await app.manifest('setup.cfg');
    const listed = config?.text('options', 'install_requires');
    const line = config?.line('options', 'install_requires');
    const fromConfig = (listed ?? '').split('\n').flatMap((text) => requirementAt(text.trim(), 'setup.cfg', line));
    const fromCode = (0,source/* codeLines */.zo)((await app.read('setup.py')) ?? '').flatMap((row) => {
        const list = /\binstall_requires\s*=\s*\[([^\]]*)\]/.exec(row.text)?.[1] ??
            /^(?:REQUIRES|requires|install_requires|requirements)\s*=\s*\[([^\]]*)\]/i.exec(row.text)?.[1];
        return [...(list ?? '').matchAll(/(["'])([^"']+)\1/g)].flatMap((match) => requirementAt(match[2] ?? '', 'setup.py', row.line));
    });
    return [...fromConfig, ...fromCode];
}
function generatorVersion({ name, version, line }, file) {
    if (version === undefined)
        return {};
    const id = name.toLowerCase();
    const at = { file, line };
    return { [id]: (0,draft/* reasoned */.u)(version, `${file} was written by ${name} ${version}`, at) };
}

// EXTERNAL MODULE: ./src/providers/python/files.ts
var files = __webpack_require__(1538);
;// CONCATENATED MODULE: ./src/providers/python/indexes.ts


const rules = {
    uv: {
        places: [
            { file: 'uv.toml', keys: ['index'] },
            { file: 'pyproject.toml', keys: ['tool', 'uv', 'index'] }
        ],
        variables: login('UV_INDEX_', /[^A-Za-z0-9]/g)
    },
    poetry: {
        places: [{ file: 'pyproject.toml', keys: ['tool', 'poetry', 'source'] }],
        variables: login('POETRY_HTTP_BASIC_', /[-.]/g)
    },
    pipenv: {
        places: [{ file: 'Pipfile', keys: ['source'] }],
        variables: ({ url }) => named(url, /\$\{(\w+)\}|\$(\w+)|%(\w+)%/g)
    },
    pdm: {
        places: [{ file: 'pyproject.toml', keys: ['tool', 'pdm', 'source'] }],
        variables: (index) => {
            const inUrl = named(index.url, /\$\{(\w+)\}/g);
            const own = index.name === 'pypi' && inUrl.length === 0 && !isPublic(index.url);
            return own ? ['PDM_PYPI_USERNAME', 'PDM_PYPI_PASSWORD'] : inUrl;
        }
    }
};
async function indexSecrets(app, manager) {
    const rule = rules[manager];
    const secrets = [];
    const warnings = [];
    for (const { file, keys } of rule?.places ?? []) {
        const manifest = await app.manifest(file);
        for (const index of manifest ? indexesIn(manifest, keys) : []) {
            const at = { file, ...(index.line !== undefined && { line: index.line }) };
            const [host] = (0,passwords/* hostsWithPasswords */.m)(index.url);
            if (host !== undefined)
                warnings.push({ ...passwordInFile(file, host), ...at });
            for (const name of rule && host === undefined ? rule.variables(index) : []) {
                const known = secrets.some(({ value }) => value === name);
                if (!known)
                    secrets.push((0,draft/* reasoned */.u)(name, `The login of the package index ${index.name} comes from it`, at));
            }
        }
    }
    return { secrets, warnings };
}
function indexesIn(manifest, keys) {
    const list = manifest.get(...keys);
    return (Array.isArray(list) ? list : []).flatMap((_, at) => {
        const url = manifest.text(...keys, at, 'url');
        const login = manifest.text(...keys, at, 'authenticate');
        const line = manifest.line(...keys, at, 'url');
        if (url === undefined)
            return [];
        return [
            {
                name: manifest.text(...keys, at, 'name') ?? '',
                url,
                file: manifest.path,
                ...(line !== undefined && { line }),
                ...(login !== undefined && { login: login !== 'never' })
            }
        ];
    });
}
function login(prefix, replaced) {
    return ({ name, url, login }) => {
        const middle = name.toUpperCase().replace(replaced, '_');
        if (!(login ?? !isPublic(url)) || !/^\w+$/.test(middle))
            return [];
        return ['USERNAME', 'PASSWORD'].map((end) => `${prefix}${middle}_${end}`);
    };
}
function named(url, pattern) {
    return [...url.matchAll(pattern)].map((match) => match.slice(1).find((name) => name !== undefined) ?? '');
}
const publicDomains = /(?:^|\.)(?:pypi|pythonhosted|python|pytorch|piwheels|nvidia|anaconda|pyg|vllm|flashinfer|github|tsinghua|ustc|bfsu|sjtu|aliyun|tencent|huaweicloud|douban|doubanio)\.(?:org|com|ai|io|edu\.cn|com\.cn)$/;
function isPublic(url) {
    const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1]?.toLowerCase();
    return host === undefined || publicDomains.test(host);
}
function passwordInFile(file, host) {
    return {
        code: 'password-in-file',
        message: `${file} holds a password for ${host}; whoever can read the repository has it`,
        fix: 'Change it, take it out of the URL, and give it in `secrets`'
    };
}

;// CONCATENATED MODULE: ./src/providers/python/managers.ts



const pipCache = '/root/.cache/pip';
const active = { VIRTUAL_ENV: '/opt/venv' };
function installation({ why, localPaths }, parts) {
    const list = (values, because = why.because) => values.map((value) => ({ value, reason: { ...why, because } }));
    return {
        ...(parts.tools && { tools: parts.tools }),
        variables: Object.fromEntries(Object.entries(parts.variables ?? {}).map(([name, value]) => [name, { value, reason: why }])),
        cmds: list(parts.cmds),
        onlyIncludeFiles: parts.files && !localPaths ? list(parts.files, `${why.because}: read by the install command`) : undefined,
        cacheDirectories: list(parts.cache ?? [pipCache]),
        build: list(parts.build ?? [])
    };
}
function compiles(poetry) {
    const [major = 2, minor = 0] = (poetry ?? '').split('.').map(Number);
    return poetry === undefined || major > 1 || minor >= 4;
}
function asksItsCode({ pyproject, lockfile, members }) {
    const dynamic = pyproject?.texts('project', 'dynamic') ?? [];
    return members.length === 0 && (lockfile === undefined ? dynamic.length > 0 : dynamic.includes('dependencies'));
}
function managers_named(file) {
    return file === undefined ? [] : [file];
}
const managers_managers = {
    pip: (input) => {
        const main = input.requirements?.main ?? 'requirements.txt';
        return installation(input, {
            cmds: [`pip install -r ${(0,quoting/* shellWord */.r7)(main)}`],
            files: input.requirements?.files,
            build: input.installProject ? ['pip install --no-deps .'] : []
        });
    },
    pipenv: (input) => installation(input, {
        tools: ['pipenv'],
        cmds: input.lockfile ? ['pipenv install --deploy'] : ['pipenv install --skip-lock'],
        files: ['Pipfile', ...managers_named(input.lockfile)],
        cache: [pipCache, '/root/.cache/pipenv'],
        variables: { ...active, PIPENV_VERBOSITY: '-1' }
    }),
    poetry: (input) => {
        const only = ['main', ...input.groups.filter(({ kind }) => kind === 'group').map(({ name }) => name)].join(',');
        const extras = groupOptions(input.groups, { extra: '--extras' });
        const command = `poetry install --only ${only}${extras} --no-interaction${compiles(input.versions['poetry']) ? ' --compile' : ''}`;
        return installation(input, {
            tools: ['poetry'],
            cmds: [`${command} --no-root`],
            files: ['pyproject.toml', ...managers_named(input.lockfile)],
            cache: ['/root/.cache/pypoetry'],
            variables: { ...active, POETRY_VIRTUALENVS_CREATE: 'false' },
            build: input.installProject ? [command] : []
        });
    },
    pdm: (input) => {
        const groups = groupOptions(input.groups, { extra: '--group' });
        return installation(input, {
            tools: ['pdm'],
            cmds: [`pdm ${input.lockfile ? 'sync' : 'install'} --prod${groups} --no-self --no-editable`],
            files: ['pyproject.toml', ...managers_named(input.lockfile)],
            cache: ['/root/.cache/pdm'],
            variables: { ...active, PDM_CHECK_UPDATE: 'false' },
            build: input.installProject ? [`pdm sync --prod${groups} --no-editable`] : []
        });
    },
    uv: (input) => {
        const locked = input.lockfile ? '--locked ' : '';
        const workspace = input.members.length > 0;
        const groups = groupOptions(input.groups, { extra: '--extra', group: '--group' });
        return installation(input, {
            tools: ['uv'],
            cmds: [
                `uv sync ${workspace && locked ? '--frozen ' : locked}--no-dev${groups} ${workspace ? '--no-install-workspace' : '--no-install-project'}`
            ],
            files: asksItsCode(input)
                ? undefined
                : ['pyproject.toml', ...managers_named(input.configuration), ...managers_named(input.lockfile), ...input.members],
            cache: ['/root/.cache/uv'],
            variables: {
                UV_PROJECT_ENVIRONMENT: '/opt/venv',
                UV_PYTHON_DOWNLOADS: 'never',
                UV_LINK_MODE: 'copy',
                UV_COMPILE_BYTECODE: '1'
            },
            build: input.installProject || workspace ? [`uv sync ${locked}--no-dev${groups} --no-editable --inexact`] : []
        });
    },
    project: (input) => {
        const declared = input.declared ?? [];
        const names = declared.map(({ value }) => (0,quoting/* shellWord */.r7)(value));
        return {
            ...installation(input, {
                cmds: [],
                files: input.declared ? [] : undefined,
                build: input.declared && input.installProject ? ['pip install --no-deps .'] : []
            }),
            cmds: input.declared
                ? names.length > 0
                    ? [{ value: `pip install ${names.join(' ')}`, reason: input.why }]
                    : []
                : [{ value: `pip install ${(0,quoting/* shellWord */.r7)(extrasOf('.', input.groups))}`, reason: input.why }]
        };
    },
    none: (input) => installation(input, { cmds: [], files: [], cache: [] })
};
function extrasOf(path, groups) {
    const extras = groups.filter(({ kind }) => kind === 'extra').map(({ name }) => name);
    return extras.length > 0 ? `${path}[${extras.join(',')}]` : path;
}
function install(id, input) {
    return managers_managers[id](input);
}
const managerNames = {
    auto: undefined,
    requirements: 'pip',
    pip: 'pip',
    setuptools: 'project',
    poetry: 'poetry',
    pdm: 'pdm',
    uv: 'uv',
    pipenv: 'pipenv',
    skip: 'none'
};
const managers_environment = {
    path: '/opt/venv',
    cmds: [
        (0,draft/* reasoned */.u)('python -m venv --without-pip /opt/venv', 'All that is installed goes to /opt/venv, for every manager')
    ],
    variables: {
        PIP_PYTHON: (0,draft/* reasoned */.u)('/opt/venv/bin/python', 'pip of the base image installs into it, so the environment carries no pip'),
        PIP_DISABLE_PIP_VERSION_CHECK: (0,draft/* reasoned */.u)('1', 'A newer pip is no news in a build'),
        PIP_ROOT_USER_ACTION: (0,draft/* reasoned */.u)('ignore', 'The build stage runs as root on purpose')
    },
    paths: [(0,draft/* reasoned */.u)('/opt/venv/bin', 'Commands of the environment come first')]
};
function list(values, reason) {
    return values.map((value) => ({ value, reason }));
}

// EXTERNAL MODULE: ./src/providers/python/tools.ts
var python_tools = __webpack_require__(4726);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/providers/python/workspace.ts



async function workspaceOf(app, pyproject) {
    if (pyproject.texts('tool', 'uv', 'workspace', 'members').length > 0) {
        const manifests = await members(app, pyproject);
        return { manifests, ...((await app.has('uv.lock')) && { lockfile: 'uv.lock' }) };
    }
    const root = app.folder === '' ? undefined : await rootAbove(app);
    if (!root)
        return undefined;
    const { tree, manifest, below } = root;
    const here = (path) => (0,posix_.relative)(below, path);
    const others = (await members(tree, manifest)).filter((path) => path !== `${below}/pyproject.toml`);
    const line = manifest.line('tool', 'uv', 'workspace', 'members');
    const reason = {
        because: `${below} is a member of the uv workspace above it, so that one is the context`,
        file: here('pyproject.toml'),
        ...(line !== undefined && { line })
    };
    return {
        manifests: [here('pyproject.toml'), ...others.map(here)].sort(src_text/* byCodePoint */.HH),
        ...((await tree.has('uv.lock')) && { lockfile: here('uv.lock') }),
        folder: { value: below, reason }
    };
}
async function members(app, pyproject) {
    const manifests = await app.find('pyproject.toml');
    return manifests
        .filter((path) => path.includes('/') && files/* uvWorkspace */.R1.holds(pyproject, path.slice(0, path.lastIndexOf('/'))))
        .sort(src_text/* byCodePoint */.HH);
}
async function rootAbove(app) {
    const tree = app.whole();
    const manifest = await tree.manifest('pyproject.toml', (0,posix_.relative)(app.folder, 'pyproject.toml'));
    return manifest && files/* uvWorkspace */.R1.holds(manifest, app.folder) ? { tree, manifest, below: app.folder } : undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/manifests.ts













async function readManifests(app, hints) {
    const pyproject = await app.manifest('pyproject.toml');
    const folder = await folderOfRequirements(app);
    const requirements = await firstThere(app, files/* requirementNames */.QT.map((name) => (0,paths/* join */.fj)(folder, name)));
    const workspace = pyproject && (await workspaceOf(app, pyproject));
    const choices = await choicesOf(app, pyproject, requirements, workspace);
    const choice = await withConfiguration(app, chosen(choices, hints));
    const collected = await collect(app, {
        ...(pyproject && { pyproject }),
        ...(choice.manager === 'pip' && requirements !== undefined && { requirements }),
        ...(choice.manager === 'pipenv' && { pipfile: 'Pipfile' }),
        ...(choice.lockfile !== undefined && { lockfile: choice.lockfile }),
        legacy: choice.manager === 'project'
    });
    const indexes = await indexSecrets(app, choice.manager);
    const members = choice.manager === 'uv' ? (workspace?.manifests ?? []) : [];
    const inSourceFolder = await liesInSourceFolder(app, pyproject);
    const buildable = pyproject?.table('build-system') !== undefined ||
        pyproject?.table('tool', 'poetry') !== undefined ||
        (await (0,packaging/* hasSetupScript */.hb)(app));
    const [first] = choices;
    return {
        manager: choice.manager,
        why: choice.why,
        ...(first && { found: first.why }),
        folders: folder === '' ? [''] : ['', folder],
        dependencies: collected.dependencies,
        ...(pyproject && { pyproject }),
        secrets: [...collected.secrets, ...indexes.secrets],
        needs: collected.needs,
        ...(choice.manager === 'uv' && workspace?.folder && { workspaceFolder: workspace.folder }),
        toolVersions: { ...collected.toolVersions, ...requiredUv(pyproject), ...namedBySetting(hints) },
        warnings: [...collected.warnings, ...indexes.warnings, ...ignoredChoices(choice, choices)],
        input: (startedByName) => inputOf(app, hints, choice, collected, pyproject, members, buildable && (startedByName || inSourceFolder))
    };
}
function inputOf(app, hints, choice, collected, pyproject, members, wanted) {
    const packaged = pyproject?.get('tool', 'poetry', 'package-mode') !== false;
    const virtual = choice.manager === 'uv' && pyproject?.get('tool', 'uv', 'package') === false;
    return {
        app,
        hints,
        why: choice.why,
        ...(pyproject && { pyproject }),
        ...(choice.lockfile !== undefined && { lockfile: choice.lockfile }),
        ...(choice.manager === 'pip' &&
            choice.file !== undefined && { requirements: { main: choice.file, files: collected.files } }),
        ...(choice.configuration !== undefined && { configuration: choice.configuration }),
        localPaths: members.length === 0 && collected.localPaths.length > 0,
        versions: Object.fromEntries(Object.entries({ ...collected.toolVersions, ...requiredUv(pyproject), ...namedBySetting(hints) }).map(([id, { value }]) => [id, value])),
        installProject: wanted && packaged && !virtual,
        groups: productionGroups(pyproject),
        ...(collected.declared && { declared: collected.declared }),
        members
    };
}
async function folderOfRequirements(app) {
    const isProject = await app.has('manage.py');
    if ((await firstThere(app, files/* requirementNames */.QT)) !== undefined || !(isProject || (await app.has('Procfile'))))
        return '';
    const found = new Set();
    for (const name of files/* requirementNames */.QT) {
        for (const path of await app.find((0,paths/* nameOf */.Vb)(name))) {
            const folder = path.endsWith(`/${name}`) ? path.slice(0, -name.length - 1) : '';
            if (folder !== '' && folder.split('/').length <= 2 && !aside.test(`${folder}/`))
                found.add(folder);
        }
    }
    const folders = [...found].filter((folder) => ![...found].some((other) => folder.startsWith(`${other}/`)));
    if (isProject)
        return folders.length === 1 ? (folders[0] ?? '') : '';
    for (const folder of folders)
        if (!folder.includes('/') && (await app.has(`${folder}/manage.py`)))
            return folder;
    return '';
}
const aside = /(?:^|\/)(?:\.[^/]*|tests?|docs?|examples?|samples?|node_modules|vendor|third_party)\//i;
async function firstThere(app, paths) {
    for (const path of paths)
        if (await app.has(path))
            return path;
    return undefined;
}
async function choicesOf(app, pyproject, requirements, workspace) {
    const choices = [];
    const add = (manager, file, because, lockfile, line) => choices.push({
        manager,
        file,
        why: { because, file, ...(line !== undefined && { line }) },
        ...(lockfile !== undefined && { lockfile })
    });
    const poetry = pyproject?.table('tool', 'poetry');
    const uvLock = workspace?.lockfile ?? ((await app.has('uv.lock')) ? 'uv.lock' : undefined);
    if (pyproject && uvLock !== undefined)
        add('uv', uvLock, `uv: ${uvLock} is there`, uvLock);
    if (pyproject && (await app.has('poetry.lock')))
        add('poetry', 'poetry.lock', 'Poetry: poetry.lock is there', 'poetry.lock');
    if (pyproject && (await app.has('pdm.lock')))
        add('pdm', 'pdm.lock', 'PDM: pdm.lock is there', 'pdm.lock');
    const pipfile = await app.has('Pipfile');
    if (pipfile && (await app.has('Pipfile.lock')))
        add('pipenv', 'Pipfile.lock', 'Pipenv: Pipfile.lock is there', 'Pipfile.lock');
    if (requirements !== undefined)
        add('pip', requirements, `pip: ${requirements} is there`);
    if (pipfile)
        add('pipenv', 'Pipfile', 'Pipenv: a Pipfile is there, without a lockfile');
    if (pyproject && poetry?.['dependencies'] !== undefined) {
        add('poetry', 'pyproject.toml', 'Poetry: [tool.poetry] is in pyproject.toml, without a lockfile', undefined, pyproject.line('tool', 'poetry'));
    }
    else if (pyproject && pyproject.table('project') === undefined && mainGroup(pyproject)) {
        const keys = mainGroup(pyproject) ?? [];
        add('project', 'pyproject.toml', `pip: [${keys.join('.')}] is in pyproject.toml`, undefined, pyproject.line(...keys));
    }
    else if (pyproject && pyproject.table('project') !== undefined) {
        const tool = ['uv', 'pdm'].find((name) => pyproject.table('tool', name) !== undefined);
        const because = tool
            ? `${tool === 'uv' ? 'uv' : 'PDM'}: [tool.${tool}] is in pyproject.toml, without a lockfile`
            : 'pip: [project] is in pyproject.toml';
        add(tool ?? 'project', 'pyproject.toml', because, undefined, pyproject.line('project'));
    }
    else {
        const isScript = await (0,packaging/* hasSetupScript */.hb)(app);
        const file = isScript ? 'setup.py' : 'setup.cfg';
        if (isScript || (pyproject?.table('build-system') && (await app.has(file)))) {
            add('project', file, `pip: ${file} is there`);
        }
    }
    return choices;
}
function chosen(choices, hints) {
    const setting = hints.settings['PYTHON_PACKAGE_MANAGER'];
    if (setting && setting.value.toLowerCase() !== 'auto') {
        const id = managerNames[setting.value.toLowerCase()];
        if (id === undefined) {
            throw new errors/* UserError */.yo({
                what: `"${setting.value}" is no Python package manager that Boxcar knows (${setting.source.because})`,
                fix: `Choose one of ${Object.keys(managerNames).join(', ')}`
            });
        }
        return { ...choices.find(({ manager }) => manager === id), manager: id, why: setting.source };
    }
    const [first] = choices;
    if (first)
        return withRequirementsFirst(first, choices);
    return { manager: 'none', why: { because: 'No manifest is there: nothing is installed' } };
}
async function withConfiguration(app, choice) {
    const there = choice.manager === 'uv' && (await app.has('uv.toml'));
    return there ? { ...choice, configuration: 'uv.toml' } : choice;
}
function withRequirementsFirst(first, choices) {
    return first.manager === 'project' ? (choices.find(({ manager }) => manager === 'pip') ?? first) : first;
}
function ignoredChoices(choice, choices) {
    const others = choices.filter(({ manager, lockfile, file }) => manager !== choice.manager && (lockfile !== undefined || manager === 'pip') && file);
    return others.map(({ file }) => ({
        code: 'several-managers',
        message: `${choice.file ?? choice.manager} decides what is installed; ${file ?? ''} is there too and is not read`,
        ...(file !== undefined && { file }),
        fix: `Delete the one that is out of use, or choose with NIXPACKS_PYTHON_PACKAGE_MANAGER`
    }));
}
function namedBySetting(hints) {
    return Object.fromEntries(['poetry', 'pdm', 'uv', 'pipenv'].flatMap((id) => {
        const setting = hints.settings[`${id.toUpperCase()}_VERSION`];
        return setting ? [[id, { value: setting.value, reason: setting.source }]] : [];
    }));
}
function requiredUv(pyproject) {
    const text = pyproject?.text('tool', 'uv', 'required-version');
    const request = text === undefined ? undefined : (0,releases_request/* parseRequest */.TR)(text, releases_request/* pep440 */.C9);
    const first = /(?<!\d)\d+\.\d+(?:\.\d+)?/.exec(text ?? '')?.[0];
    const newest = (0,releases_versions/* parseTriple */.I$)((0,python_tools/* pinnedVersion */.V2)('uv', '3.13') ?? '');
    if (!pyproject || !request || first === undefined || (0,releases_versions/* admits */.t5)(request.versions, newest))
        return {};
    const line = pyproject.line('tool', 'uv', 'required-version');
    const version = first.split('.').length === 2 ? `${first}.0` : first;
    const at = { file: pyproject.path, ...(line !== undefined && { line }) };
    return { uv: (0,draft/* reasoned */.u)(version, `[tool.uv] required-version is ${text ?? ''}`, at) };
}
async function liesInSourceFolder(app, pyproject) {
    const name = pyproject?.text('project', 'name') ?? pyproject?.text('tool', 'poetry', 'name');
    if (name !== undefined && (await app.hasFolder(`src/${name.toLowerCase().replace(/[-.]+/g, '_')}`)))
        return true;
    const setuptools = pyproject?.text('build-system', 'build-backend')?.startsWith('setuptools') ?? false;
    return setuptools && (await app.find('__init__.py')).some((path) => /^src\/[^/]+\/__init__\.py$/.test(path));
}

;// CONCATENATED MODULE: ./src/providers/python/people-commands.ts



const people_commands_longest = 2000;
async function linesOfCommand(app, { value, source }, inImage) {
    const command = { text: (inImage(value)?.command ?? value).slice(0, people_commands_longest), evidence: source };
    const file = value
        .split(/\s+/)
        .find((word) => /\.(?:sh|bash)$/.test(word))
        ?.replace(/^\.\//, '');
    const script = file === undefined ? undefined : await app.read(file);
    if (file === undefined || script === undefined)
        return [command];
    const rows = script.split('\n').map((row, index) => {
        return { text: /^\s*#/.test(row) ? '' : row.slice(0, people_commands_longest), evidence: { because: file, file, line: index + 1 } };
    });
    return [command, ...rows];
}
const host = /\s--host[\s=]/;
const servers = [
    {
        words: ['uvicorn'],
        port: 8000,
        local: { option: /\s--(?:host|uds|fd)[\s=]/, variable: 'UVICORN_HOST', fix: '--host 0.0.0.0' }
    },
    {
        words: ['hypercorn'],
        port: 8000,
        local: { option: /\s(?:-b|--bind|-c|--config)[\s=]/, fix: '--bind 0.0.0.0:$PORT' }
    },
    {
        words: ['daphne'],
        port: 8000,
        local: { option: /\s(?:-b|--bind|-e|--endpoint|-u)[\s=]/, fix: '-b 0.0.0.0 -p $PORT' }
    },
    { words: ['granian'], port: 8000, local: { option: host, variable: 'GRANIAN_HOST', fix: '--host 0.0.0.0' } },
    { words: ['sanic'], port: 8000, local: { option: /\s(?:-H|--host)[\s=]/, fix: '--host=0.0.0.0' } },
    {
        words: ['litestar run'],
        port: 8000,
        local: { option: /\s(?:-H|--host)[\s=]/, variable: 'LITESTAR_HOST', fix: '--host 0.0.0.0' }
    },
    { words: ['fastapi dev'], port: 8000, local: { option: host, fix: '--host 0.0.0.0' } },
    { words: ['fastapi run'], port: 8000 },
    { words: ['waitress-serve'], port: 8080 },
    { words: ['streamlit run'], port: 8501 },
    {
        words: ['flask run', 'flask --app \\S+ run', 'flask -A \\S+ run', 'flask --debug run'],
        port: 5000,
        local: { option: /\s(?:-h|--host)[\s=]/, variable: 'FLASK_RUN_HOST', fix: '--host 0.0.0.0' }
    },
    {
        words: ['manage.py runserver', 'django-admin runserver', 'python3? \\S*manage.py runserver'],
        port: 8000,
        local: { option: /\s(?:0|0\.0\.0\.0|\[::\])(?::\S+)?(?:\s|$)/, fix: '0.0.0.0:$PORT' }
    }
];
function heardIn(lines) {
    const { warnings, ...heard } = serverIn(lines);
    return { ...heard, warnings: [...warnings, ...managerInScript(lines)] };
}
function managerInScript([, ...script]) {
    for (const { text, evidence } of script) {
        const made = imageCommand(text);
        if (!made)
            continue;
        const { because: file, line } = evidence;
        return [
            {
                code: 'manager-in-script',
                message: `${file} starts with \`${made.left}\`, which is not in the image`,
                file,
                ...(line !== undefined && { line }),
                fix: `Write \`${made.command.trim()}\`: the environment is in PATH`
            }
        ];
    }
    return [];
}
function serverIn(lines) {
    for (const { text, evidence } of lines) {
        const server = servers.find(({ words }) => words.some((word) => (0,python_servers/* startsWord */.aE)(text, word)));
        if (!server)
            continue;
        const [word = ''] = server.words;
        const port = { value: server.port, reason: { ...evidence, because: `${evidence.because}: the default of ${word}` } };
        const own = /\$\{?PORT\b/.test(text) ? {} : { port };
        const { local } = server;
        if (!local || (local.option.test(text) && !/\s(?:127\.0\.0\.1|localhost)\b/.test(text)))
            return { ...own, variables: {}, warnings: developmentServer(lines) };
        const because = `${evidence.because}: ${word} listens on this machine only, unless told otherwise`;
        const told = local.variable !== undefined && !local.option.test(text);
        return {
            ...own,
            variables: told && local.variable ? { [local.variable]: (0,draft/* reasoned */.u)('0.0.0.0', because, evidence) } : {},
            warnings: [...developmentServer(lines), ...(told ? [] : [listensLocally(word, evidence, local.fix)])]
        };
    }
    return { variables: {}, warnings: developmentServer(lines) };
}
function listensLocally(word, { because, ...at }, fix) {
    const { file, line } = at;
    return {
        code: 'listens-locally',
        message: `${because}: ${word} listens on this machine only, so nothing outside of the container reaches it`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: `Say ${fix} there`
    };
}
const forDevelopment = [
    [/\brunserver\b/, 'runserver'],
    [/\bflask\b(?:\s+-\S+(?:\s+[^-\s]\S*)?)*\s+run\b/, 'flask run'],
    [/\bfastapi\s+dev\b/, 'fastapi dev'],
    [/\s--reload(?:\s|$)/, '--reload']
];
function developmentServer(lines) {
    for (const { text, evidence } of lines) {
        const found = forDevelopment.find(([pattern]) => pattern.test(text));
        if (!found)
            continue;
        const { because, file, line } = evidence;
        return [
            {
                code: 'development-server',
                message: `The start command (${because}) has ${found[1]}, which is meant for development`,
                ...(file !== undefined && { file }),
                ...(line !== undefined && { line }),
                fix: 'Start a server such as gunicorn or uvicorn; without a start command of your own Boxcar finds one'
            }
        ];
    }
    return [];
}

// EXTERNAL MODULE: ./src/providers/python/notebooks.ts
var python_notebooks = __webpack_require__(8211);
;// CONCATENATED MODULE: ./src/providers/python/plain-server.ts




const plain_server_files = [
    ['wsgi.py', 'wsgi'],
    ['asgi.py', 'asgi']
];
const objects = ['application', 'app'];
async function plainServer({ app, code, dependencies }) {
    for (const [name, kind] of plain_server_files) {
        const file = (await app.find(name)).find((path) => path.split('/').length <= 2);
        if (file === undefined)
            continue;
        const lines = (0,source/* atImport */.DJ)(await code.lines(file));
        for (const object of objects) {
            const makes = new RegExp(`^${object}\\s*(?::[^=]+)?=[^=]|^from\\b.*\\bimport\\b.*\\b${object}\\b(?!\\s+as\\b)|\\bas\\s+${object}\\b`);
            const made = lines.find(({ text }) => makes.test(text)) ??
                lines.find(({ text }) => new RegExp(`^def ${object}\\(`).test(text));
            if (!made)
                continue;
            const why = {
                because: `${file} has an object for a ${kind.toUpperCase()} server, ${object}`,
                file,
                line: made.line
            };
            const entry = { ...(await (0,modules/* moduleOf */.cD)(app, code, file)), object, factory: false };
            const serving = (0,python_servers/* serve */.wX)(entry, kind, dependencies, why);
            return {
                name: kind.toUpperCase(),
                file,
                kind: { value: 'web', reason: why },
                ...serving,
                port: (0,draft/* reasoned */.u)(8000, `The default of ${kind.toUpperCase()} servers; the PORT variable overrides it`)
            };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/providers/python/rarely.ts
var rarely = __webpack_require__(4330);
// EXTERNAL MODULE: ./src/providers/python/writable.ts
var writable = __webpack_require__(2117);
;// CONCATENATED MODULE: ./src/providers/python/analyse.ts


















async function analyse(app, hints) {
    const analysis = await analyseApp(app, hints);
    return analysis && withCommand({ ...analysis, installed: await analyse_isInstalled(analysis) });
}
async function analyseApp(app, hints) {
    const code = codeOf(app);
    const manifests = await readManifests(app, hints);
    const { dependencies, pyproject } = manifests;
    const facts = { app, hints, dependencies, code, ...(pyproject && { pyproject }) };
    const matches = await (0,frameworks/* matchFrameworks */.T)(frameworks_frameworks, facts);
    const [first, ...beside] = chosenFirst(matches);
    if (first) {
        const isDjango = first.framework.id === 'django';
        const bot = isDjango ? undefined : beside.find(({ framework }) => framework.id === 'bot');
        const whole = bot && (await (await __webpack_require__.e(/* import() */ 6354).then(__webpack_require__.bind(__webpack_require__, 6354))).botThatServes(facts, first.start, bot.start));
        const service = isDjango ? first.start : await withSurroundings(whole ?? first.start, facts);
        const others = whole ? beside.filter((match) => match !== bot) : beside;
        return { facts, manifests, service, beside: others, sure: true, warnings: ambiguous(first, others) };
    }
    const found = (await isTemplate(app))
        ? undefined
        : ((await (0,python_notebooks/* voilaService */.Ry)(facts)) ??
            (await plainServer(facts)) ??
            (await (0,rarely/* spiderIn */.v)(facts)) ??
            (await plainService(facts, manifests.found !== undefined)));
    const plain = found && (await withSurroundings(found, facts));
    if (!plain && !manifests.found)
        return undefined;
    const warnings = plain?.kind.value === 'worker' ? frameworkUnused(dependencies, plain) : [];
    return { facts, manifests, ...(plain && { service: plain }), beside: [], sure: false, warnings };
}
function frameworkUnused(dependencies, { file, installed }) {
    if (installed)
        return [];
    for (const { name, packages, kind, how } of framework_table/* pythonFrameworks */.o) {
        const required = packages.map((id) => dependencies.get(id)).find((found) => found?.direct === true);
        if (kind !== 'web' || how.by !== 'serve' || !required)
            continue;
        const { because: _, ...at } = required.evidence;
        return [
            {
                code: 'framework-unused',
                message: `${name} is required, but nothing in the code makes an app with ${how.constructors.slice(0, 2).join(' or ')}, so ${file} runs as a worker`,
                ...at,
                fix: 'If it is a web app, say with start-cmd how it is served; else take the requirement out'
            }
        ];
    }
    return [];
}
async function analyse_isInstalled({ facts, service }) {
    if (service?.installed)
        return true;
    const said = [facts.hints.startCmd, ...Object.values(facts.hints.procfile)].flatMap((command) => command?.value ?? []);
    if (said.length === 0)
        return false;
    const { scripts } = await (0,packaging/* consoleScripts */.SP)(facts);
    return scripts.some(({ name }) => said.some((command) => (0,python_servers/* startsWord */.aE)(command.slice(0, 2000), name)));
}
async function withCommand(analysis) {
    const { facts, service } = analysis;
    const said = facts.hints.startCmd;
    const isWeb = service?.kind.value === 'web';
    if (!said && !isWeb)
        return analysis;
    const lines = said
        ? await linesOfCommand(facts.app, said, await imageCommandsOf(facts.app, facts.hints))
        : [{ text: service?.start.value ?? '', evidence: service?.start.reason ?? { because: '' } }];
    const { fixedByConfig, ...listens } = await listening(facts, lines, !said);
    const heard = said ? heardIn(lines) : undefined;
    const port = listens.port ?? heard?.port;
    const bound = !said && fixedByConfig ? service && boundTo(service, (port ?? service.port)?.value ?? 8000) : undefined;
    return {
        ...analysis,
        ...(bound && { service: bound }),
        ...(port && (isWeb || !service) && { port }),
        ...(heard && { variables: heard.variables }),
        warnings: [...analysis.warnings, ...(isWeb ? listens.warnings : []), ...(heard?.warnings ?? [])]
    };
}
function boundTo(service, port) {
    const value = service.start.value.replace(/^gunicorn /, `gunicorn --bind 0.0.0.0:\${PORT:-${port}} `);
    return { ...service, start: { ...service.start, value } };
}
async function isTemplate(app) {
    for (const file of ['cookiecutter.json', 'copier.yml', 'copier.yaml'])
        if (await app.has(file))
            return true;
    return false;
}
async function withSurroundings(service, facts) {
    const { files, warnings } = await (0,writable/* writablePlaces */.r$)(facts);
    const made = service.file.endsWith('.py') ? await (0,made_folders/* madeFolders */.h)(facts, await (0,imports/* reachedFrom */.T)(facts, service.file)) : [];
    const demands = await demandsOf(facts, service.file);
    return {
        ...service,
        writable: [...files, ...made.filter(({ value }) => !files.some((file) => file.value.path === value.path))],
        demands,
        warnings: [...(service.warnings ?? []), ...warnings]
    };
}
function chosenFirst(matches) {
    return [...matches].sort((a, b) => Number(a.framework.kind === 'worker') - Number(b.framework.kind === 'worker') ||
        Number(a.framework.id !== 'django') - Number(b.framework.id !== 'django') ||
        (0,modules/* compareRanks */.dL)((0,modules/* rankOf */.IQ)(a.start.file), (0,modules/* rankOf */.IQ)(b.start.file)));
}
function ambiguous(first, beside) {
    const others = beside.filter(({ framework, start }) => framework.kind === 'web' && first.framework.kind === 'web' && start.start.value !== first.start.start.value);
    return others.map(({ framework, start }) => ({
        code: 'several-frameworks',
        message: `${first.framework.name} (${first.start.file}) is started; ${framework.name} is here too (${start.file})`,
        file: start.file,
        fix: `If ${framework.name} is meant, say start-cmd: ${start.start.value}`
    }));
}
const answers = /\b(?:HTTPServer|ThreadingHTTPServer|TCPServer|WSGIServer|make_server|run_app|start_server|create_server|uvicorn\.run|serve_forever|serve\s*\(|app\.run\s*\(|hypercorn|grpc\.server|cherrypy\.quickstart|cherrypy\.engine\.start)\b/;
async function plainService(facts, manifest) {
    const start = await (0,rarely/* plainStartOf */.Q5)(facts, manifest);
    if (!start)
        return undefined;
    const { file, installed, value, reason } = start;
    const web = await answersRequests(facts, file);
    return {
        name: 'Python',
        file,
        start: { value, reason },
        kind: web
            ? { value: 'web', reason: web }
            : {
                value: 'worker',
                reason: { ...reason, because: 'Nothing in the code answers requests, so it runs as a worker' }
            },
        ...(web && { port: { value: 8000, reason: { because: 'The default; the PORT variable overrides it' } } }),
        ...(installed && { installed })
    };
}
async function answersRequests({ code }, start) {
    const files = [...new Set([start, ...(await code.files())])].filter((file) => file.endsWith('.py')).slice(0, 60);
    for (const file of files) {
        const found = (await code.lines(file)).find(({ text }) => answers.test(text) || /environ.*["']PORT["']/.test(text));
        if (found)
            return { because: `${file} answers requests`, file, line: found.line };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/python/native-table.ts
const libpq = { why: 'is compiled against libpq', build: ['compiler'], both: ['libpq'] };
const mysql = {
    why: "is compiled against MariaDB's client library",
    build: ['compiler', 'pkg-config'],
    both: ['mariadb']
};
const ldap = { why: 'is compiled against OpenLDAP and SASL', build: ['compiler'], both: ['ldap', 'sasl'] };
const kerberos = { why: 'is compiled against Kerberos', build: ['compiler'], both: ['krb5'] };
const pycairo = { why: 'is compiled against cairo', build: ['compiler', 'pkg-config'], both: ['cairo'] };
const bringsPycairo = { ...pycairo, why: 'installs pycairo, which is compiled against cairo' };
const pango = [
    { why: 'loads Pango', run: ['pango'] },
    { why: 'loads cairo and GDK-PixBuf before version 53', run: ['cairo', 'pangocairo', 'gdk-pixbuf'], below: '53' }
];
const cairo = { why: 'loads cairo', run: ['cairo'] };
const opencv = {
    why: 'loads OpenGL, GLib and X11; opencv-python-headless needs none of them',
    run: ['glib', 'opengl', 'x11']
};
const bringsOpencv = { ...opencv, why: 'installs OpenCV, which loads OpenGL, GLib and X11' };
const opengl = { why: 'loads OpenGL and X11', run: ['glib', 'opengl', 'x11'] };
const ffmpeg = { why: 'runs ffmpeg', run: ['ffmpeg'] };
const voice = {
    why: 'loads Opus and runs ffmpeg for voice',
    run: ['ffmpeg', 'opus'],
    extras: ['voice', 'speed-voice']
};
const tesseract = { why: 'runs Tesseract', run: ['tesseract'] };
const poppler = { why: 'runs the tools of Poppler', run: ['poppler'] };
const wkhtmltopdf = { why: 'runs wkhtmltopdf', run: ['wkhtmltopdf'] };
const chrome = { why: 'starts Chrome', run: ['chromium', 'chromium-driver'] };
const ownChrome = { why: 'starts a Chromium of its own, which loads these', run: ['chromium-libraries'] };
const graphviz = { why: 'runs Graphviz', run: ['graphviz'] };
const java = { why: 'runs Java', run: ['java'] };
const magic = { why: 'loads libmagic', run: ['magic'] };
const git = { why: 'runs git', run: ['git'] };
const compiled = { why: 'has no wheels and is compiled', build: ['compiler'] };
const compiledPlusPlus = { why: 'has no wheels and is compiled as C++', build: ['c++-compiler'] };
const dlib = { why: 'has no wheels and is compiled with CMake', build: ['c++-compiler', 'cmake'] };
const geodjango = {
    why: 'works on GeoDjango, which loads GDAL, GEOS and PROJ',
    run: ['gdal', 'geos', 'proj']
};
const memcached = {
    why: 'is compiled against libmemcached',
    build: ['compiler', 'zlib'],
    both: ['memcached', 'sasl']
};
const xmlsecProgram = { why: 'runs xmlsec1', run: ['xmlsec-program'] };
const nativeTable = {
    psycopg2: libpq,
    psycopg: [
        { why: 'loads libpq', run: ['libpq'], notExtras: ['binary', 'c'], notBeside: ['psycopg-binary', 'psycopg-c'] },
        { ...libpq, extras: ['c'] }
    ],
    'psycopg-c': libpq,
    psycopg2cffi: { ...libpq, both: ['ffi', 'libpq'] },
    pygresql: libpq,
    mysqlclient: mysql,
    'flask-mysqldb': { ...mysql, why: "installs mysqlclient, which is compiled against MariaDB's client library" },
    mariadb: mysql,
    pyodbc: { why: "loads unixODBC's driver manager", run: ['odbc'] },
    aioodbc: { why: "loads unixODBC's driver manager", run: ['odbc'] },
    'mssql-django': { why: "loads unixODBC's driver manager", run: ['odbc'] },
    pymssql: {
        why: 'is compiled against FreeTDS before version 2.1.5',
        build: ['compiler'],
        both: ['freetds'],
        below: '2.1.5'
    },
    'ibm-db': { why: 'loads libxml2', run: ['xml2'] },
    pylibmc: memcached,
    'django-pylibmc': memcached,
    pysqlcipher3: { why: 'is compiled against SQLCipher', build: ['compiler'], both: ['sqlcipher'] },
    sqlcipher3: { why: 'is compiled against SQLCipher', build: ['compiler'], both: ['sqlcipher'] },
    bsddb3: { why: 'is compiled against Berkeley DB', build: ['compiler'], both: ['db'] },
    'python-rocksdb': { why: 'is compiled against RocksDB', build: ['c++-compiler', 'snappy'], both: ['rocksdb'] },
    leveldb: compiledPlusPlus,
    'python-snappy': {
        why: 'is compiled against Snappy before version 0.7',
        build: ['c++-compiler'],
        both: ['snappy'],
        below: '0.7'
    },
    uwsgi: { why: 'has no wheels and is compiled', build: ['compiler'], both: ['pcre'] },
    bjoern: { why: 'is compiled against libev', build: ['compiler'], both: ['ev'] },
    meinheld: compiled,
    pycurl: {
        why: 'is compiled against libcurl before version 7.45.3',
        build: ['compiler', 'ssl'],
        both: ['libcurl'],
        below: '7.45.3'
    },
    netifaces: compiled,
    easysnmp: { why: 'is compiled against Net-SNMP', build: ['compiler'], both: ['snmp'] },
    pypcap: { why: 'is compiled against libpcap', build: ['compiler'], both: ['pcap'] },
    'python-nmap': { why: 'runs nmap', run: ['nmap'] },
    whois: { why: 'runs whois', run: ['whois'] },
    'python-ldap': ldap,
    'django-auth-ldap': { ...ldap, why: 'installs python-ldap, which is compiled against OpenLDAP and SASL' },
    kerberos,
    pykerberos: kerberos,
    gssapi: kerberos,
    'python-gssapi': kerberos,
    'requests-kerberos': { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos' },
    'requests-gssapi': { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos' },
    pyspnego: { ...kerberos, why: 'installs gssapi, which is compiled against Kerberos', extras: ['kerberos'] },
    pymongo: { ...kerberos, why: 'installs pykerberos, which is compiled against Kerberos', extras: ['gssapi'] },
    sasl: { why: 'is compiled against SASL', build: ['c++-compiler'], both: ['sasl'] },
    xmlsec: {
        why: 'is compiled against xmlsec before version 1.3.14',
        build: ['compiler', 'pkg-config'],
        both: ['xml2', 'xmlsec'],
        below: '1.3.14'
    },
    pysaml2: xmlsecProgram,
    djangosaml2: xmlsecProgram,
    m2crypto: { why: 'is compiled against OpenSSL', build: ['compiler', 'swig'], both: ['ssl'] },
    pysodium: { why: 'loads libsodium', run: ['sodium'] },
    libnacl: { why: 'loads libsodium', run: ['sodium'] },
    'python-gnupg': { why: 'runs GnuPG', run: ['gnupg'] },
    gpg: { why: 'is compiled against GPGME', build: ['compiler', 'swig'], both: ['gpgme'] },
    pycairo,
    rlpycairo: bringsPycairo,
    svglib: { ...bringsPycairo, from: '1.6' },
    xhtml2pdf: bringsPycairo,
    cairosvg: cairo,
    cairocffi: cairo,
    weasyprint: pango,
    'django-weasyprint': pango,
    'flask-weasyprint': pango,
    'mkdocs-with-pdf': pango,
    'mkdocs-material': { ...cairo, extras: ['imaging'] },
    pygobject: {
        why: 'is compiled against GObject',
        build: ['compiler', 'pkg-config'],
        both: ['cairo', 'glib', 'gobject-introspection']
    },
    wand: { why: "loads ImageMagick's library", run: ['magickwand'] },
    pyvips: { why: 'loads libvips', run: ['vips'], notExtras: ['binary'], notBeside: ['pyvips-binary'] },
    'pillow-simd': {
        why: 'has no wheels and is compiled',
        build: ['compiler'],
        both: ['freetype', 'jpeg', 'lcms', 'tiff', 'webp', 'zlib']
    },
    pyheif: { why: 'is compiled against libheif', build: ['compiler'], both: ['ffi', 'heif'] },
    'opencv-python': opencv,
    'opencv-contrib-python': opencv,
    ultralytics: bringsOpencv,
    deepface: bringsOpencv,
    mediapipe: bringsOpencv,
    paddleocr: bringsOpencv,
    supervision: bringsOpencv,
    'retina-face': bringsOpencv,
    imgaug: bringsOpencv,
    insightface: [bringsOpencv, compiledPlusPlus],
    open3d: [opengl, { why: 'loads libgomp', run: ['gomp'] }],
    pyvista: opengl,
    vtk: opengl,
    pyside6: opengl,
    pyqt5: opengl,
    pyqt6: opengl,
    pyzbar: { why: 'loads ZBar', run: ['zbar'] },
    pylibdmtx: { why: 'loads libdmtx', run: ['dmtx'] },
    graphviz,
    pydot: graphviz,
    pydotplus: graphviz,
    diagrams: graphviz,
    pygraphviz: {
        why: 'is compiled against Graphviz before version 2',
        build: ['compiler', 'pkg-config'],
        both: ['graphviz'],
        below: '2'
    },
    pyexiftool: { why: 'runs ExifTool', run: ['exiftool'] },
    'python-magic': magic,
    'file-magic': magic,
    unstructured: [
        magic,
        {
            why: 'reads PDFs with Poppler and Tesseract',
            run: ['poppler', 'tesseract'],
            extras: ['pdf', 'all-docs', 'local-inference']
        }
    ],
    pytesseract: tesseract,
    tesserocr: tesseract,
    ocrmypdf: { why: 'runs Tesseract and Ghostscript', run: ['ghostscript', 'tesseract'] },
    pdf2image: poppler,
    pdftotext: { why: 'is compiled against Poppler', build: ['c++-compiler', 'pkg-config'], both: ['poppler-cpp'] },
    'python-poppler': {
        why: 'is compiled against Poppler',
        build: ['c++-compiler', 'cmake', 'pkg-config'],
        both: ['poppler-cpp']
    },
    'camelot-py': { why: 'loads Ghostscript', run: ['ghostscript'] },
    pdfkit: wkhtmltopdf,
    imgkit: wkhtmltopdf,
    'django-wkhtmltopdf': wkhtmltopdf,
    pypandoc: { why: 'runs pandoc', run: ['pandoc'], notBeside: ['pypandoc-binary'] },
    pylatex: { why: 'runs LaTeX', run: ['latex'] },
    unoconv: { why: 'runs LibreOffice', run: ['libreoffice'] },
    unoserver: { why: 'runs LibreOffice', run: ['libreoffice'] },
    patool: { why: 'runs 7-Zip', run: ['7zip'] },
    rarfile: { why: 'runs unrar', run: ['unrar'] },
    'libarchive-c': { why: 'loads libarchive', run: ['archive'] },
    playwright: ownChrome,
    patchright: ownChrome,
    'scrapy-playwright': ownChrome,
    crawl4ai: ownChrome,
    pyppeteer: ownChrome,
    'undetected-chromedriver': chrome,
    'webdriver-manager': chrome,
    'chromedriver-autoinstaller': chrome,
    'chromedriver-binary': chrome,
    'chromedriver-py': chrome,
    nodriver: chrome,
    drissionpage: chrome,
    html2image: chrome,
    kaleido: { ...chrome, from: '1' },
    pydub: ffmpeg,
    moviepy: ffmpeg,
    'ffmpeg-python': ffmpeg,
    'python-ffmpeg': ffmpeg,
    ffmpy: ffmpeg,
    'ffmpeg-normalize': ffmpeg,
    'yt-dlp': ffmpeg,
    'youtube-dl': ffmpeg,
    'openai-whisper': ffmpeg,
    whisperx: ffmpeg,
    'discord-py': voice,
    'py-cord': voice,
    nextcord: voice,
    disnake: voice,
    soundfile: { why: 'loads libsndfile before version 0.12', run: ['sndfile'], below: '0.12' },
    sounddevice: { why: 'loads PortAudio', run: ['portaudio'] },
    pyaudio: { why: 'is compiled against PortAudio', build: ['compiler'], both: ['portaudio'] },
    pyttsx3: { why: 'loads eSpeak', run: ['espeak'] },
    pyacoustid: { why: 'runs fpcalc', run: ['chromaprint'] },
    webrtcvad: compiled,
    lightgbm: { why: 'loads libgomp', run: ['gomp'] },
    xgboost: { why: 'loads libgomp', run: ['gomp'] },
    'llama-cpp-python': { ...dlib, run: ['gomp'] },
    dlib,
    'face-recognition': { ...dlib, why: 'installs dlib, which has no wheels and is compiled with CMake' },
    fasttext: compiledPlusPlus,
    hnswlib: compiledPlusPlus,
    annoy: compiledPlusPlus,
    pycld2: compiledPlusPlus,
    cchardet: compiledPlusPlus,
    'scikit-sparse': { why: 'is compiled against SuiteSparse', build: ['c++-compiler'], both: ['suitesparse'] },
    rpy2: { why: 'is compiled against R', build: ['compiler'], both: ['r'] },
    gdal: { why: 'is compiled against GDAL', build: ['c++-compiler'], both: ['gdal'] },
    pygdal: { why: 'is compiled against GDAL', build: ['c++-compiler'], both: ['gdal'] },
    'djangorestframework-gis': geodjango,
    pyicu: { why: 'is compiled against ICU', build: ['c++-compiler', 'pkg-config'], both: ['icu'] },
    pyenchant: { why: 'loads Enchant', run: ['enchant'] },
    cyhunspell: { why: 'is compiled against Hunspell', build: ['c++-compiler'], both: ['hunspell'] },
    'mecab-python3': { why: 'wants a dictionary', run: ['mecab'], notBeside: ['ipadic', 'unidic', 'unidic-lite'] },
    'natto-py': { why: 'loads MeCab', run: ['mecab'] },
    misaka: compiled,
    jpype1: java,
    pyspark: java,
    konlpy: java,
    h2o: java,
    tika: java,
    'tabula-py': java,
    'language-tool-python': java,
    gitpython: { ...git, notBroughtBy: ['streamlit'] },
    pydriller: git,
    copier: git,
    'dbus-python': { why: 'is compiled against D-Bus', build: ['compiler', 'pkg-config'], both: ['dbus', 'glib'] },
    'systemd-python': { why: 'is compiled against libsystemd', build: ['compiler', 'pkg-config'], both: ['systemd'] },
    pycups: { why: 'is compiled against CUPS', build: ['compiler'], both: ['cups'] },
    fusepy: { why: 'loads FUSE', run: ['fuse'] },
    'python-augeas': { why: 'loads Augeas', run: ['augeas'] },
    pyusb: { why: 'loads libusb', run: ['usb'] },
    pybluez: { why: 'is compiled against BlueZ', build: ['compiler'], both: ['bluetooth'] },
    evdev: compiled,
    pynput: { ...compiled, why: 'installs evdev, which is compiled' },
    'rpi-gpio': compiled,
    spidev: compiled
};
const sourceTable = {
    cffi: { both: ['ffi'] },
    'confluent-kafka': { both: ['rdkafka'] },
    cryptography: { build: ['rust', 'pkg-config'], both: ['ssl'] },
    h5py: { build: ['pkg-config'], both: ['hdf5'] },
    lxml: { both: ['xml2', 'xslt'] },
    matplotlib: { build: ['c++-compiler', 'pkg-config'], both: ['freetype', 'png'] },
    orjson: { build: ['rust'] },
    pillow: { both: ['freetype', 'jpeg', 'lcms', 'tiff', 'webp', 'zlib'] },
    'psycopg2-binary': { both: ['libpq'] },
    'pydantic-core': { build: ['rust'] },
    pymssql: { both: ['freetds'] },
    pyodbc: { build: ['c++-compiler'], both: ['odbc'] },
    pyyaml: { both: ['yaml'] },
    scipy: { build: ['fortran-compiler', 'pkg-config'], both: ['blas', 'lapack'] },
    shapely: { both: ['geos'] },
    uvloop: { build: ['autotools'] },
    xmlsec: { build: ['pkg-config'], both: ['xml2', 'xmlsec'] }
};

;// CONCATENATED MODULE: ./src/providers/python/wheels.ts

const lines = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15'];
const firstWheels = {
    aiohttp: ['3.7.0', '3.8.0', '3.8.3', '3.9.0', '3.10.5', '3.13.0', '3.14.4'],
    asyncpg: ['0.22.0', '0.24.0', '0.27.0', '0.29.0', '0.30.0', '0.31.0', '0.32.0'],
    catboost: ['0.24.4', '1.0.1', '1.2', '1.2.3', '1.2.8', '1.2.9'],
    cffi: ['1.14.3', '1.15.0', '1.15.1', '1.16.0', '1.17.0', '2.0.0', '2.1.0'],
    'confluent-kafka': ['1.6.0', '1.9.0', '2.0.2', '2.3.0', '2.6.0', '2.12.1'],
    'faiss-cpu': ['1.6.4', '1.7.1', '1.7.3', '1.8.0', '1.9.0', '1.12.0', '1.13.0'],
    frozenlist: ['1.1.0', '1.2.0', '1.3.3', '1.4.1', '1.5.0', '1.8.0'],
    gensim: ['4.1.0', '4.2.0', '4.3.0', '4.3.3', '4.4.0'],
    gevent: ['20.6.1', '21.12.0', '22.10.1', '23.7.0', '24.10.1', '25.8.1', '26.5.0'],
    greenlet: ['0.4.17', '1.1.0', '1.1.3', '3.0.0', '3.1.0', '3.2.3', '3.5.1'],
    grpcio: ['1.33.1', '1.41.0', '1.49.1', '1.59.0', '1.66.2', '1.75.1', '1.84.0'],
    h5py: ['3.0.0', '3.6.0', '3.8.0', '3.10.0', '3.12.1', '3.15.0'],
    httptools: ['0.1.2', '0.3.0', '0.5.0', '0.6.1', '0.6.2', '0.7.1', '0.9.0'],
    lxml: ['4.5.2', '4.6.3', '4.9.1', '4.9.3', '5.3.0', '6.0.1', '6.1.2'],
    matplotlib: ['3.3.3', '3.5.0', '3.6.0', '3.7.3', '3.9.2', '3.10.5', '3.11.2'],
    mediapipe: ['0.10.5', '0.10.5', '0.10.5', '0.10.13', '0.10.30', '0.10.30', '0.10.30'],
    multidict: ['5.0.0', '5.2.0', '6.0.3', '6.0.5', '6.1.0', '6.7.0', '6.8.0'],
    numba: ['0.53.0', '0.55.0', '0.57.0', '0.59.0', '0.61.0', '0.63.0', '0.68.0'],
    numpy: ['1.19.3', '1.21.2', '1.23.2', '1.26.0', '2.1.0', '2.3.2', '2.5.2'],
    onnxruntime: ['1.7.0', '1.12.0', '1.15.0', '1.17.0', '1.20.0', '1.24.1'],
    orjson: ['2.2.0', '3.4.7', '3.7.7', '3.9.3', '3.10.7', '3.11.1', '3.12.0'],
    pandas: ['1.1.3', '1.3.3', '1.5.0', '2.1.1', '2.2.3', '2.3.3', '3.0.6'],
    pillow: ['8.0.0', '8.3.2', '9.2.0', '10.0.0', '10.4.0', '11.3.0', '12.3.0'],
    'psycopg-binary': ['3.0', '3.0', '3.1.4', '3.1.12', '3.2.2', '3.2.10', '3.3.6'],
    'psycopg2-binary': ['2.8.6', '2.9.1', '2.9.5', '2.9.9', '2.9.10', '2.9.11', '2.9.13'],
    pyarrow: ['3.0.0', '6.0.0', '10.0.1', '14.0.0', '18.0.0', '22.0.0', '26.0.0'],
    'pydantic-core': ['0.1.0', '0.1.0', '0.7.0', '2.1.2', '2.20.0', '2.35.0', '2.48.0'],
    pymssql: ['2.1.5', '2.2.4', '2.2.6', '2.2.10', '2.3.1', '2.3.8', '2.4.1'],
    pyodbc: ['4.0.34', '4.0.34', '4.0.35', '5.0.0', '5.2.0', '5.3.0', '5.4.0'],
    pyyaml: ['5.4', '6.0', '6.0', '6.0.1', '6.0.2', '6.0.3'],
    ray: ['1.4.1', '1.13.0', '2.3.0', '2.31.0', '2.45.0', '2.55.0'],
    'scikit-image': ['0.18.0', '0.19.0', '0.20.0', '0.22.0', '0.25.0', '0.26.0'],
    'scikit-learn': ['0.24.0', '1.0.2', '1.1.3', '1.3.1', '1.5.2', '1.7.2', '1.9.1'],
    scipy: ['1.5.4', '1.7.2', '1.9.2', '1.11.2', '1.14.1', '1.16.1', '1.18.1'],
    sentencepiece: ['0.1.94', '0.1.96', '0.1.98', '0.2.0', '0.2.1', '0.2.1', '0.2.3'],
    shapely: ['1.7.1', '1.8.0', '1.8.5', '2.0.2', '2.0.6', '2.1.2', '2.2.0'],
    spacy: ['2.3.3', '2.3.8', '2.3.8', '3.7.0', '3.8.7', '3.8.10', '3.8.17'],
    statsmodels: ['0.12.1', '0.13.1', '0.13.3', '0.14.0', '0.14.3', '0.14.5', '0.15.0'],
    tensorflow: ['2.5.0', '2.8.0', '2.12.0', '2.16.1', '2.20.0'],
    'tensorflow-cpu': ['2.5.0', '2.8.0', '2.12.0', '2.16.1', '2.20.0'],
    tiktoken: ['0.1.1', '0.1.1', '0.1.1', '0.5.2', '0.8.0', '0.12.0', '0.14.0'],
    tokenizers: ['0.9.4', '0.11.5', '0.13.2', '0.14.0', '0.15.1', '0.21.0', '0.21.0'],
    torch: ['1.7.1', '1.11.0', '1.13.0', '2.2.0', '2.5.0', '2.9.0', '2.15.0'],
    torchvision: ['0.8.2', '0.12.0', '0.15.1', '0.17.0', '0.21.0', '0.24.0'],
    uvloop: ['0.15.2', '0.16.0', '0.17.0', '0.18.0', '0.21.0', '0.22.1', '0.23.0'],
    xmlsec: ['1.3.14', '1.3.14', '1.3.14', '1.3.14', '1.3.16', '1.3.17'],
    yarl: ['1.6.1', '1.7.0', '1.8.2', '1.9.3', '1.9.7', '1.21.0', '1.25.1']
};
const firstSupported = {
    django: ['2.2', '3.2', '4.1', '4.2', '5.1', '5.2.8', '6.1'],
    flask: ['0', '0', '0', '0', '0', '2.3', '2.3'],
    pydantic: ['0', '0', '1.10', '2.1', '2.8', '2.12'],
    werkzeug: ['0', '0', '0', '0', '0', '2.3', '2.3']
};
function wheelsUpTo(name, version) {
    return newestLine(firstWheels, name, version);
}
function dependencyAdvice(dependencies) {
    const limits = dependencies.flatMap(({ name, version, evidence }) => {
        const wheels = wheelsUpTo(name, version);
        const line = wheels ?? (version === undefined ? undefined : newestLine(firstSupported, name, version));
        if (line === undefined || line === lines.at(-1))
            return [];
        const label = version === undefined ? name : `${name} ${version}`;
        const because = wheels ? `${label} has wheels up to Python ${line}` : `${label} supports Python up to ${line}`;
        return [{ line, evidence: { ...evidence, because } }];
    });
    return limits
        .map(({ line, evidence }) => ({ evidence, next: (0,releases_versions/* parseTriple */.I$)(lineAfter(line)) }))
        .sort((a, b) => (0,releases_versions/* compareTriples */.t2)(a.next, b.next))
        .map(({ evidence, next }) => ({
        rank: 'advice',
        evidence,
        request: { text: `<${next[0]}.${next[1]}`, versions: (0,releases_versions/* below */.Gz)(next) }
    }));
}
function newestLine(table, name, version) {
    const first = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!first)
        return undefined;
    const wanted = version === undefined ? undefined : (0,releases_versions/* parseTriple */.I$)(version);
    const count = first.findLastIndex((known) => wanted === undefined || (0,releases_versions/* compareTriples */.t2)(wanted, (0,releases_versions/* parseTriple */.I$)(known)) >= 0);
    return count < 0 ? '3.8' : lines[count];
}
function lineAfter(line) {
    const [major = 0, minor = 0] = line.split('.').map(Number);
    return `${major}.${minor + 1}`;
}

;// CONCATENATED MODULE: ./src/providers/python/natives.ts




function nativeNeeds(dependencies, python) {
    const names = new Set(dependencies.map(({ name }) => name));
    return dependencies.flatMap((dependency) => {
        const rows = [
            ...rowsOf(dependency).filter((row) => applies(row, dependency, names)),
            ...compiledRows(dependency, python)
        ];
        return rows.flatMap((row) => needsOf(row, dependency));
    });
}
function rowsOf({ name }) {
    const found = Object.hasOwn(nativeTable, name) ? nativeTable[name] : undefined;
    return found === undefined ? [] : 'why' in found ? [found] : found;
}
function applies(row, { extras, version, direct }, names) {
    if (row.extras && !row.extras.some((extra) => extras.includes(extra)))
        return false;
    if (row.notExtras?.some((extra) => extras.includes(extra)))
        return false;
    if (row.notBeside?.some((name) => names.has(name)))
        return false;
    if (direct === false && row.notBroughtBy?.some((name) => names.has(name)))
        return false;
    if (row.below !== undefined && (version === undefined || !isBelow(version, row.below)))
        return false;
    return row.from === undefined || version === undefined || !isBelow(version, row.from);
}
function compiledRows({ name, version, source }, python) {
    const own = Object.hasOwn(sourceTable, name) ? sourceTable[name] : undefined;
    const wheels = wheelsUpTo(name, version);
    const missing = python !== undefined && wheels !== undefined && isBelow(wheels, lineOf(python));
    if (!missing && !(source && (own ?? wheels)))
        return [];
    const label = version === undefined ? '' : `${version} `;
    const why = missing
        ? `${label}has no wheel for Python ${lineOf(python)} and is compiled`
        : `${label}is built from source`;
    return [{ why, ...own, build: ['compiler', 'c++-compiler', ...(own?.build ?? [])] }];
}
function needsOf({ why, build = [], run = [], both = [] }, dependency) {
    const reason = { because: `${dependency.name} ${why}`, ...(0,explain.at)(dependency.evidence) };
    const all = [
        [build, 'build'],
        [run, 'run'],
        [both, 'both']
    ];
    return all.flatMap(([names, part]) => names.map((name) => ({ value: { name, for: part }, reason })));
}
function lineOf(python) {
    return python.split('.').slice(0, 2).join('.');
}
function isBelow(version, limit) {
    return (0,releases_versions/* compareTriples */.t2)((0,releases_versions/* parseTriple */.I$)(version), (0,releases_versions/* parseTriple */.I$)(limit)) < 0;
}

;// CONCATENATED MODULE: ./src/providers/python/python-2.ts


const syntax = [
    [
        /^(?:(?:if|else|for|while)\b[^"']*:\s*)?print\s+(?:["'%]|>>|[A-Za-z_][\w.]*\s*(?:$|[,%+[]))/,
        'print without parentheses'
    ],
    [/^except\s+[\w.]+\s*,\s*\w+\s*:/, '`except …, name`'],
    [/^raise\s+[\w.]+\s*,\s*["']/, '`raise …, "…"`']
];
const python_2_most = 40;
async function pythonTwo(facts, started) {
    for (const file of (await (0,imports/* reachedFrom */.T)(facts, started)).slice(0, python_2_most)) {
        const found = syntaxIn(await facts.code.lines(file));
        if (!found)
            continue;
        const [line, what] = found;
        const message = `${file} is written for Python 2: ${what} is an error in every Python 3`;
        const fix = 'Port it to Python 3 (docs.python.org/3/howto/pyporting.html): Python 2 has had no fixes since 2020';
        if (file === started)
            throw new errors/* UserError */.yo({ what: message, where: { file, line }, fix });
        return [{ code: 'python-2', message, file, line, fix }];
    }
    return [];
}
function syntaxIn(lines) {
    for (const { line, text } of lines) {
        const found = syntax.find(([pattern]) => pattern.test(text));
        if (found)
            return [line, found[1]];
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/releases/sources.ts
var releases_sources = __webpack_require__(5120);
// EXTERNAL MODULE: ./src/releases/tool-files.ts
var tool_files = __webpack_require__(240);
// EXTERNAL MODULE: ./src/providers/python/releases.ts
var releases = __webpack_require__(6703);
;// CONCATENATED MODULE: ./src/providers/python/interpreter-names.ts



const cpython = /^(?:c?python\s*[-@=]{0,2}\s*|v)?(\d[\w.*+-]*?)(t|\+freethreaded)?(?:-(?:linux|macos|windows|darwin)[\w-]*|\/envs\/.*)?$/i;
const range = /^[<>=!~^]/;
const others = {
    PyPy: /^pypy/i,
    GraalPy: /^graalpy/i,
    Conda: /^(?:ana|mini)(?:conda|forge)|^mambaforge|^micromamba/i,
    'another implementation of Python': /^(?:jython|ironpython|stackless|micropython|pyston|cinder|activepython|nogil)/i
};
function readName(text, evidence) {
    if (text === 'system')
        return { warnings: [] };
    const other = Object.entries(others).find(([, pattern]) => pattern.test(text));
    if (other)
        throw (0,explain/* unusable */._P)(releases/* pythonReleases */.T, evidence, `${evidence.because}, which is ${other[0]}; Boxcar runs CPython only`);
    const [, version, freeThreaded] = cpython.exec(text) ?? [];
    const request = (0,releases_request/* parseRequest */.TR)(range.test(text) ? text : (version ?? ''), releases_request/* pin */.y_);
    if (request)
        return {
            request: { ...request, text: version ?? text },
            warnings: freeThreaded ? [gilWarning(request, evidence)] : []
        };
    if (/^\W*\d/.test(text))
        throw (0,explain/* unusable */._P)(releases/* pythonReleases */.T, evidence, `${evidence.because}, which is no version of Python`);
    return {
        warnings: [
            {
                code: 'version-unreadable',
                message: `${evidence.because}: that is the name of an environment, not a version of Python, so it is passed over`,
                ...(0,explain.at)(evidence),
                fix: 'Write a version such as 3.13 there'
            }
        ]
    };
}
function readNames(text, said, file) {
    const names = text.split('\n').flatMap((row, index) => {
        const content = row.replace(/#.*/, '').trim();
        const words = range.test(content) || /^c?python\s/i.test(content) ? [content] : content.split(/\s+/);
        return words
            .filter((word) => word !== '')
            .map(releases_request/* shortened */.vI)
            .map((name) => ({ name, evidence: { because: said(name), file, line: index + 1 } }));
    });
    const ours = names.filter(({ name }) => !Object.values(others).some((pattern) => pattern.test(name)));
    const readings = [];
    for (const { name, evidence } of ours.length > 0 ? ours : names) {
        const reading = readName(name, evidence);
        readings.push({ ...reading, evidence });
        if (reading.request)
            break;
    }
    return readings;
}
function gilWarning(request, evidence) {
    return {
        code: 'runtime-variant',
        message: `${evidence.because}: there is no official image of the free-threaded build, so Python ${request.text} with the global interpreter lock is used`,
        ...(0,explain.at)(evidence)
    };
}

;// CONCATENATED MODULE: ./src/providers/python/versions.ts







const lookedFor = [
    '`NIXPACKS_PYTHON_VERSION`',
    '`.python-version`',
    '`runtime.txt`',
    '`Pipfile`',
    '`.tool-versions`',
    '`mise.toml`',
    '`pyproject.toml`',
    '`setup.cfg`',
    '`setup.py`',
    '`environment.yml`',
    'the lockfile'
];
const manifestKeys = [
    { file: 'Pipfile', keys: ['requires', 'python_full_version'], dialect: releases_request/* pin */.y_ },
    { file: 'Pipfile', keys: ['requires', 'python_version'], dialect: releases_request/* pin */.y_ },
    { file: 'pyproject.toml', keys: ['project', 'requires-python'], dialect: releases_request/* pep440 */.C9 },
    { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python'], dialect: releases_request/* poetry */.sD },
    { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python', 'version'], dialect: releases_request/* poetry */.sD },
    { file: 'pyproject.toml', keys: ['tool', 'pixi', 'dependencies', 'python'], dialect: releases_request/* pin */.y_ },
    { file: 'setup.cfg', keys: ['options', 'python_requires'], dialect: releases_request/* pep440 */.C9 }
];
const condaLine = /^\s*-\s*["']?(?:[\w-]+::)?(python)\s*([=<>!~]+[^#"']*)/;
const scannedManifests = [
    { file: 'setup.py', line: /^[^#]*\b(python_requires)\s*=\s*(?:\(\s*)?["']([^"']+)["']/, dialect: releases_request/* pep440 */.C9 },
    { file: 'environment.yml', line: condaLine, dialect: releases_request/* pin */.y_ },
    { file: 'environment.yaml', line: condaLine, dialect: releases_request/* pin */.y_ }
];
const versions_lockfiles = [
    { file: 'uv.lock', line: /^(requires-python) = "(.+)"/, until: /^\[\[package/, dialect: releases_request/* pep440 */.C9 },
    { file: 'poetry.lock', line: /^(python-versions) = "(.+)"/, after: /^\[metadata\]/, dialect: releases_request/* poetry */.sD },
    { file: 'pdm.lock', line: /^(requires_python) = "(.+)"/, until: /^\[\[package/, dialect: releases_request/* pep440 */.C9 },
    { file: 'Pipfile.lock', line: /^\s*"(python_(?:full_)?version)": "(.+)"/, until: /^\s*"default"/, dialect: releases_request/* pin */.y_ }
];
async function pythonVersion(app, hints, scope = {}) {
    const find = finder(app, scope.folders ?? [''], scope.unused ?? []);
    const manifests = [...(await keyed(app, find)), ...(await scanned(app, find, scannedManifests, 'manifest'))];
    const locks = manifests.length > 0 ? [] : await scanned(app, find, versions_lockfiles, 'lockfile');
    const readings = [...setting(hints), ...(await pins(app, scope.folders ?? [''])), ...manifests, ...locks];
    const sources = readings.flatMap(({ source }) => (source ? [source] : []));
    const decision = (0,releases_sources/* decideVersion */.v)(releases/* pythonReleases */.T, [...sources, ...(scope.advice ?? [])], lookedFor);
    return { ...decision, warnings: [...readings.flatMap(({ warnings }) => warnings), ...decision.warnings] };
}
async function pins(app, folders) {
    const own = await pinsIn(app, folders);
    const above = app.folder.split('/').map((_, index, steps) => steps.slice(0, steps.length - 1 - index).join('/'));
    for (const [index, folder] of (app.folder === '' ? [] : above).entries()) {
        if (own.some(({ source }) => source))
            break;
        const found = await pinsIn(folder === '' ? app.whole() : app.whole().below(folder), ['']);
        if (found.length > 0)
            return [...own, ...found.map((reading) => seenFrom('../'.repeat(index + 1), reading))];
    }
    return own;
}
async function pinsIn(app, folders) {
    const find = finder(app, folders, []);
    return [
        ...(await versions_names(app, find, '.python-version')),
        ...(await versions_names(app, find, 'runtime.txt')),
        ...(await tools(app, folders))
    ];
}
function seenFrom(up, { source, warnings }) {
    const moved = (at) => at.file === undefined ? at : { ...at, file: `${up}${at.file}` };
    return {
        warnings: warnings.map(moved),
        ...(source && { source: { ...source, evidence: moved(source.evidence) } })
    };
}
function finder(app, folders, unused) {
    return async (file) => {
        if (unused.includes(file))
            return undefined;
        for (const path of folders.map((folder) => (0,paths/* join */.fj)(folder, file)))
            if (await app.has(path))
                return path;
        return undefined;
    };
}
function setting({ settings }) {
    const given = settings['PYTHON_VERSION'];
    if (!given)
        return [];
    const evidence = { ...given.source, because: `${given.source.because} says ${given.value}` };
    return [versions_sourceOf('setting', readName(given.value.trim(), evidence), evidence)];
}
async function versions_names(app, find, name) {
    const file = await find(name);
    const text = file && (await app.read(file));
    if (!text)
        return [];
    const said = (version) => `\`${name}\` says ${version}`;
    return readNames(text, said, file).map(({ evidence, ...reading }) => versions_sourceOf('pin-file', reading, evidence));
}
async function tools(app, folders) {
    const stated = await (0,tool_files/* toolFileStatements */.X)(app, folders, ['python']);
    return stated.map(({ rank, text, request, evidence }) => versions_sourceOf(rank, request ? { request, warnings: [] } : readName(text, evidence), evidence));
}
function versions_sourceOf(rank, { request, warnings }, evidence) {
    return { warnings, ...(request ? { source: { rank, request, evidence } } : {}) };
}
async function keyed(app, find) {
    const readings = manifestKeys.map(async ({ file, keys, dialect }) => {
        const path = await find(file);
        const manifest = path && (await app.manifest(path));
        const text = manifest ? manifest.text(...keys) : undefined;
        if (!manifest || !text)
            return [];
        return versions_range('manifest', text, dialect, keys.at(-1) === 'version' ? 'python' : (keys.at(-1) ?? ''), path, manifest.line(...keys));
    });
    return (await Promise.all(readings)).flat();
}
async function scanned(app, find, patterns, rank) {
    const readings = patterns.map(async ({ file, line: pattern, after, until, dialect }) => {
        const path = await find(file);
        if (!path)
            return [];
        let number = 0;
        let counts = !after;
        for await (const line of app.lines(path)) {
            number++;
            if (until?.test(line))
                break;
            counts ||= after?.test(line) ?? false;
            const [, key, text] = (counts && pattern.exec(line)) || [];
            if (key && text)
                return versions_range(rank, text, dialect, key, path, number);
        }
        return [];
    });
    return (await Promise.all(readings)).flat();
}
function versions_range(rank, text, dialect, key, file, line) {
    const written = (0,releases_request/* shortened */.vI)(text.trim());
    const evidence = { because: `\`${key}\` is ${written}`, file, ...(line ? { line } : {}) };
    const request = (0,releases_request/* parseRequest */.TR)(written.replace(/^(=+[\d.]+)=.*/, '$1'), dialect);
    if (!request)
        throw (0,explain/* unusable */._P)(releases/* pythonReleases */.T, evidence, `${evidence.because}, which is no version of Python`);
    return [{ source: { rank, request, evidence }, warnings: [] }];
}

;// CONCATENATED MODULE: ./src/providers/python/provider.ts



















async function detect(app, hints) {
    const analysis = await analyse(app, hints);
    const conda = analysis ? undefined : await condaFile(app);
    if (conda !== undefined)
        return { strength: contract/* strength */.q.builds, because: { because: `${conda} is there`, file: conda } };
    if (!analysis)
        return undefined;
    const { service, manifests, sure } = analysis;
    const because = service?.start.reason ?? manifests.found ?? { because: 'Python files are there' };
    const procfile = Object.values(hints.procfile).find(({ value }) => /\b(?:python3?|gunicorn|uvicorn|celery|daphne)\b/.test(value));
    if (!service && !procfile)
        return { strength: contract/* strength */.q.builds, because, data: analysis };
    return {
        strength: sure || procfile ? contract/* strength */.q.serves : manifests.found ? contract/* strength */.q.starts : contract/* strength */.q.guess,
        because: sure || !procfile ? because : procfile.source,
        ...(service?.consumes && { consumes: service.consumes }),
        data: analysis
    };
}
async function plan(app, hints, finding) {
    const analysis = finding.data ?? (await analyse(app, hints));
    await refuseTemplate(app);
    const conda = analysis?.manifests.manager === 'none' || !analysis ? await condaFile(app) : undefined;
    if (conda !== undefined && !hints.replaced['install'])
        throw condaOnly(conda);
    if (!analysis)
        throw new errors/* UserError */.yo({ what: 'Nothing of Python was found here', fix: 'Check the context folder' });
    const { manifests, service, facts } = analysis;
    const isSaid = hints.startCmd !== undefined || Object.keys(hints.procfile).length > 0;
    const guest = isSaid ? undefined : await guestTrouble(app, analysis.sure);
    if (guest)
        throw guest;
    const isWorkspace = manifests.input(false).members.length > 0;
    const notebooks = service || hints.startCmd || isWorkspace || (await (0,packaging/* isPackage */.dn)(facts)) ? undefined : await (0,python_notebooks/* notebookAdvice */.yw)(app);
    if (notebooks !== undefined)
        throw onlyNotebooks(manifests.why, notebooks);
    const old = service && !isSaid ? await pythonTwo(facts, service.file) : [];
    if (!service && !isSaid)
        await refuseChoices(facts, manifests.why);
    const dependencies = [...facts.dependencies.values()];
    const advice = dependencyAdvice(dependencies);
    const version = await pythonVersion(app, hints, {
        folders: manifests.folders,
        unused: unusedManifests(manifests.manager),
        advice
    });
    const { adds, warnings } = hints.startCmd
        ? (0,python_servers/* missingServers */.FK)(hints.startCmd, facts.dependencies)
        : { adds: service?.adds ?? [], warnings: [] };
    const servers = adds.map(({ value, reason }) => ({
        value: `pip install ${(0,python_tools/* pinnedRequirement */.YQ)(value, version.version.value)}`,
        reason
    }));
    const installation = install(manifests.manager, manifests.input(analysis.installed));
    const gdal = await (0,rarely/* gdalIn */.yG)(facts, manifests.manager, version.suites[0]);
    const browsers = await (0,rarely/* browsersIn */.VB)(facts);
    const around = { first: gdal.first, last: [...servers, ...browsers.cmds] };
    const imageCommand = await imageCommandsOf(app, hints);
    const passwordFiles = await filesWithPasswords(app, manifests.warnings);
    return {
        imageCommand,
        ...(service && { kind: service.kind }),
        ...(manifests.workspaceFolder && { folder: manifests.workspaceFolder }),
        variables: { ...alwaysSet, ...service?.variables, ...analysis.variables, ...browsers.variables },
        ...(passwordFiles.length > 0 && { secretFiles: passwordFiles }),
        phases: phasesOf(analysis, installation, around, version.version),
        start: startOf(analysis, browsers.files),
        needs: [
            ...nativeNeeds(dependencies, version.version.value),
            ...(service?.needs ?? []),
            ...manifests.needs,
            ...browsers.needs,
            ...makeNeed(hints, imageCommand)
        ],
        warnings: [
            ...manifests.warnings,
            ...version.warnings,
            ...analysis.warnings,
            ...old,
            ...serverWarnings(service?.warnings, hints),
            ...warnings,
            ...gdal.warnings,
            ...(manifests.found || hints.replaced['install']
                ? []
                : await (await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 4780))).unreadRequirements(facts)),
            ...browsers.warnings
        ]
    };
}
function unusedManifests(manager) {
    return manager === 'pipenv' || manager === 'pip' || manager === 'none' ? [] : ['Pipfile', 'Pipfile.lock'];
}
async function refuseTemplate(app) {
    for (const file of ['manage.py', 'Procfile']) {
        const rows = ((await app.read(file)) ?? '').split('\n');
        const at = rows.findIndex((row) => /\{\{ ?project_name ?\}\}/.test(row));
        if (at === -1)
            continue;
        throw new errors/* UserError */.yo({
            what: 'This repository is a template: Django puts the name of a project into it',
            where: { file, line: at + 1 },
            fix: 'Make a project of it with django-admin startproject --template, and build that'
        });
    }
}
async function condaFile(app) {
    for (const file of files/* condaFiles */.Lg)
        if (await app.has(file))
            return file;
    return undefined;
}
function condaOnly(file) {
    return new errors/* UserError */.yo({
        what: `${file} describes an environment for Conda, which Boxcar does not make, and nothing else says what to install`,
        where: { file },
        fix: 'Write the packages from PyPI that the app needs into requirements.txt (or pyproject.toml), or say how to install with install-cmd'
    });
}
function onlyNotebooks({ because, file, line }, fix) {
    return new errors/* UserError */.yo({
        what: `Python was found (${because}), but there are only notebooks, and nothing says how the app starts`,
        ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
        fix
    });
}
const alwaysSet = {
    PYTHONUNBUFFERED: (0,draft/* reasoned */.u)('1', 'Log lines come out as they are written')
};
function makeNeed({ startCmd }, imageCommand) {
    if (!startCmd || !runsMake(imageCommand(startCmd.value)?.command ?? startCmd.value))
        return [];
    return [
        { value: { name: 'make', for: 'run' }, reason: { ...startCmd.source, because: 'The start command runs make' } }
    ];
}
function serverWarnings(warnings = [], hints) {
    return hints.startCmd ? warnings.filter(({ code }) => code !== 'server-added') : warnings;
}
function phasesOf({ manifests, service }, installation, { first, last }, version) {
    const tools = installation.tools?.map((id) => [id, (0,python_tools/* toolVersion */.fX)(id, version.value, manifests.toolVersions[id], manifests.why)]);
    const cmds = [...first, ...installation.cmds, ...last];
    const build = [...installation.build, ...(service?.build ?? [])];
    const order = (on) => [{ value: on, reason: manifests.why }];
    const setup = {
        runtimes: { python: version },
        ...(tools && { tools: Object.fromEntries(tools) }),
        variables: { ...managers_environment.variables, ...installation.variables },
        cmds: managers_environment.cmds,
        paths: managers_environment.paths
    };
    const needsSources = installation.onlyIncludeFiles === undefined;
    return {
        setup,
        install: {
            dependsOn: order('setup'),
            ...(!needsSources && { onlyIncludeFiles: installation.onlyIncludeFiles }),
            ...(manifests.secrets.length > 0 && { secrets: manifests.secrets }),
            cmds,
            cacheDirectories: withPipCache(installation, [...first, ...last])
        },
        ...(build.length > 0 && {
            build: {
                dependsOn: order('install'),
                cmds: build,
                ...(tools && installation.build.length > 0 && manifests.secrets.length > 0 && { secrets: manifests.secrets }),
                ...(installation.build.length > 0 && { cacheDirectories: installation.cacheDirectories })
            }
        })
    };
}
async function filesWithPasswords(app, warnings) {
    const found = new Map();
    for (const { code, file, line } of warnings) {
        if (code !== 'password-in-file' || file === undefined || found.has(file))
            continue;
        const at = { file, ...(line !== undefined && { line }) };
        found.set(file, (0,draft/* reasoned */.u)(file, 'A password stands there in plain text', at));
        const lockfile = `${file}.lock`;
        if (file === 'Pipfile' && (0,passwords/* hostsWithPasswords */.m)(await app.long(lockfile)).length > 0)
            found.set(lockfile, (0,draft/* reasoned */.u)(lockfile, `${lockfile} repeats the password of ${file}`, at));
    }
    return [...found.values()];
}
function withPipCache({ cacheDirectories }, cmds) {
    const reason = cmds.find(({ value }) => value.startsWith('pip install'))?.reason;
    return reason ? [...cacheDirectories, { value: '/root/.cache/pip', reason }] : cacheDirectories;
}
function startOf({ manifests, service, beside, ...analysis }, besides) {
    const built = (service?.build?.length ?? 0) > 0;
    const writable = service?.writable ?? [];
    const inApp = writable.find(({ value }) => value.path === '.');
    const app = { path: '.', ...(built && { from: 'build' }), ...(inApp && { writable: true }) };
    const asItIs = built ? 'The app as the build left it' : 'The app as it is: no build command changes it';
    const files = [
        {
            value: { path: managers_environment.path, from: builtInto(manifests, analysis.installed) },
            reason: { ...manifests.why, because: 'Everything that the manager installed is there' }
        },
        ...besides,
        { value: app, reason: inApp?.reason ?? { because: asItIs } },
        ...writable.filter((file) => file !== inApp)
    ];
    const port = analysis.port ?? service?.port;
    const workers = beside.filter(({ framework, start }) => framework.kind === 'worker' && isWorker(start));
    const processes = {
        ...Object.fromEntries(workers.slice(0, 1).map(({ start }) => ['worker', start.start])),
        ...service?.processes
    };
    return {
        ...(service && { cmd: service.start }),
        ...(service?.release && { release: service.release }),
        ...(port && { port }),
        ...(Object.keys(processes).length > 0 && { processes }),
        files,
        ...(service?.demands && { demands: service.demands })
    };
}
function isWorker({ start, file }) {
    return !/\bpython\b/.test(start.value) || /(?:bot|worker|consumer|scheduler)[^/]*(?:\/[^/]*)?$/i.test(file);
}
function builtInto(manifests, installed) {
    return install(manifests.manager, manifests.input(installed)).build.length > 0 ? 'build' : 'install';
}
async function refuseChoices(facts, why) {
    const { startChoices, whichStarts } = await __webpack_require__.e(/* import() */ 4780).then(__webpack_require__.bind(__webpack_require__, 4780));
    const choices = await startChoices(facts);
    if (choices.length > 0)
        throw whichStarts(why, choices);
}


/***/ }),

/***/ 4330:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q5: () => (/* binding */ plainStartOf),
/* harmony export */   VB: () => (/* binding */ browsersIn),
/* harmony export */   cz: () => (/* binding */ programs),
/* harmony export */   dC: () => (/* binding */ gdalNames),
/* harmony export */   v: () => (/* binding */ spiderIn),
/* harmony export */   x1: () => (/* binding */ noBrowsers),
/* harmony export */   yG: () => (/* binding */ gdalIn)
/* harmony export */ });
const programs = [
    ['playwright', 'playwright'],
    ['scrapy-playwright', 'playwright'],
    ['crawl4ai', 'playwright'],
    ['patchright', 'patchright']
];
const noBrowsers = { cmds: [], variables: {}, files: [], needs: [], warnings: [] };
const gdalNames = ['gdal', 'pygdal'];
async function browsersIn(facts) {
    return isDirect(facts, [...programs.map(([name]) => name), 'selenium'])
        ? (await __webpack_require__.e(/* import() */ 9820).then(__webpack_require__.bind(__webpack_require__, 9820))).browsersOf(facts)
        : noBrowsers;
}
async function spiderIn(facts) {
    return isDirect(facts, ['scrapy']) ? (await __webpack_require__.e(/* import() */ 5929).then(__webpack_require__.bind(__webpack_require__, 5929))).onlySpider(facts) : undefined;
}
async function plainStartOf(...args) {
    return (await __webpack_require__.e(/* import() */ 5724).then(__webpack_require__.bind(__webpack_require__, 5724))).plainStart(...args);
}
async function gdalIn(facts, manager, suite) {
    return isDirect(facts, gdalNames)
        ? (await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 1659))).gdalBindings(facts.dependencies, manager, suite)
        : { first: [], warnings: [] };
}
function isDirect({ dependencies }, names) {
    return names.some((name) => dependencies.get(name)?.direct === true);
}


/***/ }),

/***/ 9034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findRunner),
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   fv: () => (/* binding */ findScript),
/* harmony export */   rG: () => (/* binding */ scriptCommand)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8696);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5359);
/* harmony import */ var _dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6284);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8608);





async function findScript(facts, mentions, onlyMain = false) {
    const mentioning = [];
    const found = [];
    for (const file of await facts.code.containing(mentions)) {
        if (file.endsWith('manage.py'))
            continue;
        const lines = await facts.code.lines(file);
        const at = lines.find(({ text }) => mentions.test(text));
        if (!at)
            continue;
        mentioning.push(file);
        const main = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMain */ .Yo)(lines);
        if (onlyMain ? main && file.split('/').length <= 2 : main || runsAtImport(lines, mentions)) {
            found.push({ rank: rankOfScript(file, main), file, line: at.line });
        }
    }
    const best = await leader(facts, found);
    const above = best && !onlyMain && (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(best.file)[0] > 1 ? await runnerOf(facts, mentioning) : undefined;
    if (above && (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(above.value)[0] === 1 && (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(above.value)[1] < _modules_js__WEBPACK_IMPORTED_MODULE_2__/* .entryNames */ .VM.length)
        return above;
    if (best) {
        const equal = await equalTo(facts, best, found);
        const reason = (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .reasoned */ .u)(best.file, `${best.file} is the file that starts it`, { file: best.file, line: best.line });
        return { ...reason, ...(equal && { equal }) };
    }
    return onlyMain ? undefined : runnerOf(facts, mentioning);
}
async function findRunner(facts, mentions) {
    const mentioning = await facts.code.containing(mentions);
    const found = [];
    for (const file of mentioning) {
        const lines = await facts.code.lines(file);
        const at = lines.find(({ text }) => mentions.test(text));
        if (at && (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMain */ .Yo)(lines))
            found.push({ rank: rankOfScript(file, true), file, line: at.line });
    }
    const best = await leader(facts, found);
    if (best)
        return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .reasoned */ .u)(best.file, `${best.file} starts a server of its own`, { file: best.file, line: best.line });
    return runnerOf(facts, mentioning);
}
async function equalTo(facts, best, found) {
    const others = found.filter(({ file, rank }) => file !== best.file && (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRanks */ .dL)(rank, best.rank) === 0);
    const reached = others.length === 0 ? [] : await (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .reachedFrom */ .T)(facts, best.file);
    return others.find(({ file }) => !reached.includes(file));
}
function rankOfScript(file, main) {
    const [depth, name] = (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .rankOf */ .IQ)(file);
    return [depth, main ? 0 : 1, name];
}
function runsAtImport(lines, mentions) {
    const own = new Set(lines.flatMap(({ text }) => /^(?:async\s+)?def\s+(\w+)/.exec(text)?.[1] ?? []));
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .atImport */ .DJ)(lines).some(({ text }) => {
        if (mentions.test(text))
            return true;
        const called = /^(?:[\w.]*\brun\s*\(\s*)?(\w+)\s*\(/.exec(text)?.[1];
        return called !== undefined && own.has(called);
    });
}
async function leader(facts, found) {
    const sorted = [...found].sort((a, b) => (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRanks */ .dL)(a.rank, b.rank));
    for (const candidate of sorted.slice(0, 5)) {
        const others = sorted.filter(({ file }) => file !== candidate.file && !candidate.file.endsWith('__main__.py'));
        const imported = await Promise.all(others.slice(0, 20).map(async ({ file }) => (await (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .reachedFrom */ .T)(facts, file)).includes(candidate.file)));
        if (!imported.includes(true))
            return candidate;
    }
    return sorted[0];
}
async function runnerOf(facts, imported) {
    if (imported.length === 0)
        return undefined;
    const found = [];
    for (const file of await facts.code.containing(/__main__/)) {
        if (file.split('/').length > 3)
            continue;
        const main = (await facts.code.lines(file)).find(({ text }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMain */ .Yo)([{ line: 0, indent: 0, text }]));
        if (main || file.endsWith('__main__.py'))
            found.push({ rank: rankOfScript(file, true), file, line: main?.line ?? 1 });
    }
    for (const file of (await facts.code.files()).filter((path) => path.endsWith('__main__.py'))) {
        if (!found.some((other) => other.file === file))
            found.push({ rank: rankOfScript(file, true), file, line: 1 });
    }
    for (const { file, line } of found.sort((a, b) => (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRanks */ .dL)(a.rank, b.rank))) {
        const reached = await (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .reachedFrom */ .T)(facts, file);
        const target = imported.find((path) => reached.includes(path));
        if (target !== undefined)
            return (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_4__/* .reasoned */ .u)(file, `${file} is run and imports ${target}`, { file, line });
    }
    return undefined;
}
async function runCommand({ app, code }, file) {
    if (file === '__main__.py')
        return 'python .';
    const { root, module } = await (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)(app, code, file);
    const isMain = module.endsWith('.__main__');
    const asModule = isMain || (module.includes('.') && (await needsParent({ app, code }, file, root)));
    if (!asModule)
        return scriptCommand(file);
    const command = `python -m ${isMain ? module.replace(/\.__main__$/, '') : module}`;
    return root === '' ? command : `PYTHONPATH=${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(root)} ${command}`;
}
async function needsParent({ app, code }, file, root) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const there = async (path) => (await app.has(`${path}.py`)) || (await app.hasFolder(path));
    for (const name of (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .importsOf */ .c5)(await code.lines(file))) {
        if (name.startsWith('.'))
            return true;
        const first = name.split('.')[0] ?? '';
        if (!(await there(`${folder}/${first}`)) && (await there(root === '' ? first : `${root}/${first}`)))
            return true;
    }
    return false;
}
function scriptCommand(file) {
    return `python ${file.startsWith('-') ? `./${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(file)}` : (0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(file)}`;
}


/***/ }),

/***/ 6325:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ missingServers),
/* harmony export */   aE: () => (/* binding */ startsWord),
/* harmony export */   wX: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);

const brings = {
    uvicorn: [
        { name: 'fastapi', extras: ['standard', 'standard-no-fastapi-cloud-cli', 'all'] },
        { name: 'litestar', extras: ['standard', 'full'] },
        { name: 'gunicorn', extras: ['uvicorn'] },
        ...['nicegui', 'gradio', 'python-fasthtml', 'chainlit', 'uvicorn-worker', 'fastapi-cli', 'mcp', 'fastmcp'].map((name) => ({ name }))
    ],
    hypercorn: [{ name: 'quart' }],
    daphne: [{ name: 'channels', extras: ['daphne'] }]
};
function isInstalled(id, dependencies) {
    if (dependencies.has(id))
        return true;
    return (brings[id] ?? []).some(({ name, extras }) => {
        const dependency = dependencies.get(name);
        return dependency !== undefined && (!extras || dependency.extras.some((extra) => extras.includes(extra)));
    });
}
const callable = ({ module, object }) => `${module}:${object}`;
const target = ({ module, object }) => `${module}:${object.replace(/\(\)$/, '')}`;
const quoted = (word) => (/[()]/.test(word) ? `'${word}'` : word);
const servers = {
    gunicorn: (entry, dependencies) => {
        const folder = entry.root ? `--chdir ${entry.root} ` : '';
        const target = entry.object === 'application' ? entry.module : quoted(callable(entry));
        return `gunicorn ${folder}${workers(dependencies)}${target}`;
    },
    waitress: (entry) => `${inFolder(entry)}waitress-serve --port=\${PORT:-8000} ${entry.factory ? '--call ' : ''}${target(entry)}`,
    uvicorn: (entry) => `uvicorn ${target(entry)}${entry.factory ? ' --factory' : ''}${entry.root ? ` --app-dir ${entry.root}` : ''}` +
        ` --host 0.0.0.0 --port \${PORT:-8000}`,
    hypercorn: (entry) => `${inFolder(entry)}hypercorn ${quoted(callable(entry))} --bind 0.0.0.0:\${PORT:-8000}`,
    daphne: (entry) => `${inFolder(entry)}daphne -b 0.0.0.0 -p \${PORT:-8000} ${target(entry)}`,
    granian: (entry) => `${inFolder(entry)}granian --interface asgi --host 0.0.0.0 --port \${PORT:-8000} ${entry.factory ? '--factory ' : ''}${target(entry)}`,
    uwsgi: (entry) => `uwsgi --http 0.0.0.0:\${PORT:-8000} --master --enable-threads --need-app --die-on-term` +
        `${entry.root ? ` --chdir ${entry.root}` : ''} --module ${quoted(callable(entry))}`
};
function workers(dependencies) {
    const sockets = ['flask-socketio', 'python-socketio', 'flask-sock'].some((name) => dependencies.get(name)?.direct);
    if (!sockets)
        return '';
    return dependencies.has('gevent') ? '--worker-class gevent ' : '--threads 100 ';
}
function inFolder({ root }) {
    return root ? `PYTHONPATH=${root} ` : '';
}
const preferred = {
    wsgi: ['gunicorn', 'waitress', 'uwsgi'],
    asgi: ['uvicorn', 'hypercorn', 'daphne', 'granian']
};
const fallback = { wsgi: 'gunicorn', asgi: 'uvicorn' };
function serve(entry, kind, dependencies, why, order = preferred[kind]) {
    const there = order.find((id) => isInstalled(id, dependencies));
    const id = there ?? fallback[kind];
    const start = { value: servers[id]?.(entry, dependencies) ?? '', reason: why };
    if (there)
        return { start, adds: [], warnings: [] };
    const message = `No dependency serves ${kind.toUpperCase()} applications, so ${id} is installed and started`;
    return {
        start,
        adds: [(0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)(id, `Nothing in the manifests installs a ${kind.toUpperCase()} server`)],
        warnings: [
            {
                code: 'server-added',
                message,
                fix: `Add ${id} to the app's own dependencies`,
                ...(why.file && { file: why.file })
            }
        ]
    };
}
function missingServers(command, dependencies) {
    const missing = Object.keys(fallbackNames).filter((id) => startsWord(command.value, id) && !isInstalled(id, dependencies));
    const { because: _, ...at } = command.source;
    return {
        adds: missing.map((id) => (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)(id, `The start command runs ${id}, and nothing in the manifests installs it`, at)),
        warnings: missing.map((id) => ({
            code: 'server-added',
            message: `The start command runs ${id}, which no dependency installs, so it is installed`,
            ...(command.source.file !== undefined && { file: command.source.file }),
            ...(command.source.line !== undefined && { line: command.source.line }),
            fix: `Add ${id} to the app's own dependencies`
        }))
    };
}
const fallbackNames = { gunicorn: true, uvicorn: true };
function startsWord(command, id) {
    return new RegExp(`(?:^|&&|;|\\|\\||\\bexec|-m|\\w=(?:(?!\\w=)\\S)*)\\s*(?:\\./)?(?:(?:uv|poetry|pipenv|pdm|rye|hatch) run )?${id.replaceAll(' ', '\\s+')}(?:\\s|$)`).test(command);
}


/***/ }),

/***/ 8608:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ atImport),
/* harmony export */   Hg: () => (/* binding */ stringLiteral),
/* harmony export */   Xt: () => (/* binding */ mainBlockFrom),
/* harmony export */   Yo: () => (/* binding */ hasMain),
/* harmony export */   c5: () => (/* binding */ importsOf),
/* harmony export */   u9: () => (/* binding */ modulesImported),
/* harmony export */   zo: () => (/* binding */ codeLines)
/* harmony export */ });
const longest = 10_000;
function codeLines(source) {
    const lines = [];
    let text = '';
    let start = 0;
    let line = 1;
    let depth = 0;
    let at = 0;
    const end = () => {
        const trimmed = text.trim();
        if (trimmed !== '' && !isBareString(trimmed)) {
            lines.push({ line: start, indent: indentOf(text), text: trimmed.slice(0, longest) });
        }
        text = '';
    };
    while (at < source.length) {
        const char = source.charAt(at);
        if (text === '')
            start = line;
        if (char === '#') {
            const stop = source.indexOf('\n', at);
            at = stop < 0 ? source.length : stop;
        }
        else if (char === '"' || char === "'") {
            const stop = endOfString(source, at);
            const literal = source.slice(at, stop);
            line += newlines(literal);
            text += literal;
            at = stop;
        }
        else if (char === '\\' && source.charAt(at + 1) === '\n') {
            text += ' ';
            line += 1;
            at += 2;
        }
        else if (char === '\n') {
            if (depth > 0)
                text += ' ';
            else
                end();
            line += 1;
            at += 1;
        }
        else {
            if ('([{'.includes(char))
                depth += 1;
            if (')]}'.includes(char))
                depth = Math.max(0, depth - 1);
            text += char;
            at += 1;
        }
    }
    end();
    return lines;
}
function endOfString(source, at) {
    const quote = source.charAt(at);
    const triple = source.startsWith(quote.repeat(3), at);
    const mark = triple ? quote.repeat(3) : quote;
    let index = at + mark.length;
    while (index < source.length) {
        if (source.charAt(index) === '\\')
            index += 2;
        else if (source.startsWith(mark, index))
            return index + mark.length;
        else if (!triple && source.charAt(index) === '\n')
            return index;
        else
            index += 1;
    }
    return source.length;
}
function newlines(text) {
    return text.split('\n').length - 1;
}
function indentOf(text) {
    const white = /^[ \t]*/.exec(text)?.[0] ?? '';
    return [...white].reduce((columns, char) => (char === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1), 0);
}
function isBareString(text) {
    const quote = /^[rRbBuU]{0,2}(["'])/.exec(text);
    if (!quote)
        return false;
    const from = quote[0].length - 1;
    return endOfString(text, from) >= text.length;
}
function stringLiteral(text) {
    const match = /^[rRuU]?("""|'''|"|')/.exec(text);
    if (!match?.[1])
        return undefined;
    const from = match[0].length;
    const end = text.indexOf(match[1], from);
    return end < 0 ? undefined : text.slice(from, end);
}
function importsOf(lines) {
    return lines.flatMap(({ text }) => {
        const from = /^from\s+([.\w]+)\s+import\b/.exec(text);
        if (from?.[1])
            return [from[1]];
        const plain = /^import\s+(.+)$/.exec(text);
        return plain?.[1] ? plain[1].split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [];
    });
}
function modulesImported(lines) {
    return lines.flatMap(({ text }) => {
        const [, from, names] = /^from\s+([.\w]+)\s+import\s+(.+)$/.exec(text) ?? [];
        if (from === undefined || names === undefined)
            return importsOf([{ line: 0, indent: 0, text }]);
        const base = from.endsWith('.') ? from : `${from}.`;
        const parts = names.replace(/[()]/g, ' ').split(',');
        return [from, ...parts.flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []).map((name) => `${base}${name}`)];
    });
}
function atImport(lines) {
    const blocks = [];
    return lines.filter(({ indent, text }) => {
        while ((blocks.at(-1) ?? -1) >= indent)
            blocks.pop();
        const inside = blocks.length > 0;
        if (/^(?:async\s+)?(?:def|class)\b/.test(text))
            blocks.push(indent);
        return !inside;
    });
}
function mainBlockFrom(lines) {
    const at = lines.findIndex((line) => hasMain([line]));
    return at < 0 ? lines.length : at;
}
function hasMain(lines) {
    return lines.some(({ text }) => /^if\s+__name__\s*==|^if\s+["']__main__["']\s*==/.test(text));
}


/***/ }),

/***/ 2117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ sqliteFix),
/* harmony export */   Q7: () => (/* binding */ sqliteMessage),
/* harmony export */   r$: () => (/* binding */ writablePlaces)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);

const table = [
    {
        pattern: /\bsqlite(?:\+\w+)?:\/\/\/(?!\/|:memory:|$)|["']sqlite(?:\+\w+)?:\/\/\/["']\s*[+,]/,
        because: 'a SQLite file is in the app folder',
        path: '.',
        database: true
    },
    {
        pattern: /\b(?:sqlite3|aiosqlite)\.connect\(\s*f?["'](?!:memory:|\/|file:)/,
        because: 'a SQLite file is in the app folder',
        path: '.',
        database: true
    },
    {
        pattern: /\b(?:Rotating|TimedRotating|Watched)?FileHandler\(\s*["'](?!\/)|\bbasicConfig\((?:(?!\bbasicConfig\()[^)])*filename\s*=\s*["'](?!\/)/,
        because: 'it writes a log file into the app folder',
        path: '.'
    },
    {
        pattern: /\bUPLOAD_(?:FOLDER|DIR|PATH)["']?\]?\s*=\s*["']((?!\/|\.\.)[\w./-]+)["']/,
        because: 'uploads go there',
        path: 'group'
    },
    { pattern: /\binstance_(?:path|relative_config)\b/, because: 'Flask’s instance folder', path: 'group' }
];
async function writablePlaces(facts) {
    const files = [];
    const warnings = [];
    for (const row of table) {
        const found = await firstMatch(facts, row);
        if (!found)
            continue;
        const path = row.path === '.' ? '.' : (found.group ?? 'instance');
        if (files.some(({ value }) => value.path === path))
            continue;
        const at = { file: found.file, line: found.line };
        files.push((0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .reasoned */ .u)({ path, writable: true }, `The app may write there: ${row.because}`, at));
        if (row.database)
            warnings.push({ code: 'sqlite-in-image', message: sqliteMessage('.'), ...at, fix: sqliteFix });
    }
    return { files, warnings };
}
function sqliteMessage(folder, unless) {
    const place = folder === '.' ? 'the app folder' : folder;
    const without = unless === undefined ? 'The' : `Without ${unless} in its environment the`;
    return `${without} database is a SQLite file in ${place}: it is lost when the container is replaced, and the folder is made writable for it`;
}
const sqliteFix = 'Mount a volume there, or use a database server';
async function firstMatch({ code, app }, { pattern }) {
    for (const file of await code.files()) {
        if (!pattern.test((await app.read(file)) ?? ''))
            continue;
        for (const { line, text } of await code.lines(file)) {
            const match = pattern.exec(text);
            if (match)
                return { file, line, group: match[1] };
        }
    }
    return undefined;
}


/***/ }),

/***/ 5120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ decideVersion)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4981);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);




const order = [
    'setting',
    'pin-file',
    'manifest-pin',
    'tool-versions',
    'mise',
    'manifest-range',
    'lockfile',
    'advice'
];
function decideVersion(table, sources, lookedFor) {
    const ranked = sources
        .map((source) => ({ source, place: order.indexOf(rankOf(table, source)) }))
        .sort((a, b) => a.place - b.place)
        .map(({ source }) => source);
    const [first] = ranked;
    const stated = first?.rank === 'advice' ? undefined : first && (insteadOf(table, first, ranked) ?? first);
    let request = stated?.request ?? { text: '*', versions: _versions_js__WEBPACK_IMPORTED_MODULE_3__/* .everyVersion */ .q8 };
    const narrowing = [];
    const conflicts = [];
    for (const source of ranked.filter((one) => one !== stated)) {
        const narrowed = { ...request, versions: (0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$)(request.versions, source.request.versions) };
        if ((0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvable */ .iY)(table, narrowed.versions)) {
            if ((0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(table, narrowed).version !== (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(table, request).version)
                narrowing.push(source);
            request = narrowed;
        }
        else if (stated && source.rank !== 'advice') {
            const isOutdated = source === first && (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(table, source.request.versions);
            conflicts.push(isOutdated ? outdated(table, stated, source) : conflict(table, stated, source));
        }
    }
    const resolution = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(table, request, (stated ?? narrowing[0])?.evidence);
    const { version, line, latest, suites } = resolution;
    const reason = reasonFor(table, resolution, stated, narrowing, lookedFor);
    return { version: { value: version, reason }, line, latest, suites, warnings: [...resolution.warnings, ...conflicts] };
}
function insteadOf(table, first, ranked) {
    if (!['pin-file', 'tool-versions', 'mise', 'manifest-pin'].includes(rankOf(table, first)))
        return undefined;
    const { versions } = first.request;
    const hasEnded = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .isGone */ .ST)(table, versions);
    if (!hasEnded && (!(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvable */ .iY)(table, versions) || isSupported(table, first)))
        return undefined;
    return ranked.find((source) => source !== first &&
        source.rank === 'manifest' &&
        isSupported(table, source) &&
        (hasEnded || !(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvable */ .iY)(table, (0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$)(versions, source.request.versions))));
}
function isSupported(table, { request }) {
    if (!(0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvable */ .iY)(table, request.versions))
        return false;
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(table, request).warnings.every(({ code }) => code !== 'runtime-eol');
}
function outdated(table, winner, loser) {
    return {
        code: 'version-conflict',
        message: `${said(loser)}, which no image of ${table.name} has any more; ${said(winner)} counts`,
        ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(loser.evidence),
        fix: `Name a ${table.name} there that still gets fixes`
    };
}
function rankOf(table, { rank, request }) {
    if (rank !== 'manifest')
        return rank;
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .isPin */ .um)(table, request.versions) ? 'manifest-pin' : 'manifest-range';
}
function conflict(table, winner, loser) {
    return {
        code: 'version-conflict',
        message: `${said(winner)}, but ${said(loser)}: no ${table.name} is both, and the first counts`,
        ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(loser.evidence),
        fix: 'Let both name the same version'
    };
}
function said({ evidence: { because, file, line } }) {
    return file ? `${because} (${file}${line === undefined ? '' : `:${String(line)}`})` : because;
}
function reasonFor(table, { version, settled }, stated, narrowing, lookedFor) {
    const choice = `${table.name} ${version} is the newest${settled ? ' settled' : ''} release${stated || narrowing.length > 0 ? ' that fits' : ''}`;
    const narrowed = narrowing.map((source) => `; ${said(source)}`).join('');
    if (!stated) {
        const place = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(narrowing[0]?.evidence);
        return { because: `${choice}${narrowed}; no version is named in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceList */ .MT)(lookedFor)}`, ...place };
    }
    const { because, ...place } = stated.evidence;
    return version === stated.request.text
        ? { because, ...place }
        : { because: `${because}${narrowed}; ${choice}`, ...place };
}


/***/ })

};
;