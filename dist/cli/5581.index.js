"use strict";
exports.id = 5581;
exports.ids = [5581];
exports.modules = {

/***/ 9083:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ hiddenFromContext),
  V: () => (/* binding */ makeIgnore)
});

// EXTERNAL MODULE: ./src/app/glob.ts
var glob = __webpack_require__(7625);
;// CONCATENATED MODULE: ./src/dockerfile/ignore-patterns.ts

function parseIgnore(lines) {
    return lines.flatMap((line) => {
        if (line.startsWith('#'))
            return [];
        const text = line.trim();
        const takesBack = text.startsWith('!');
        const pattern = clean(takesBack ? text.slice(1).trim() : text);
        const hasSet = pattern.includes('[');
        if (pattern === '' || (hasSet && !compile(pattern)))
            return [];
        return [{ literal: hasSet ? '' : literalOf(pattern), takesBack, matches: matcher(pattern) }];
    });
}
function hides(patterns, path) {
    const steps = path.split('/');
    const places = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    let hidden = false;
    for (const { literal, takesBack, matches } of patterns) {
        if (hidden === takesBack && path.includes(literal) && places.some(matches))
            hidden = !takesBack;
    }
    return hidden;
}
function matcher(pattern) {
    const [, suffix] = /^\*\*([^/*?[\]\\][^*?[\]\\]*)$/.exec(pattern) ?? [];
    if (suffix !== undefined)
        return (place) => place.endsWith(suffix);
    let pieces;
    return (place) => (0,glob/* matchesGlob */.kt)((pieces ??= compile(pattern) ?? []), place);
}
function literalOf(pattern) {
    return pattern.split(/[*?\\/]+/).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}
function clean(pattern) {
    const steps = [];
    for (const step of pattern.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0)
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}
const part = /\*\*\/?|\*|\?|\\[^]|\[\^?[^\]]*\]|[^]/g;
function compile(pattern) {
    if (pattern === '')
        return undefined;
    const pieces = [];
    for (const { 0: text, index } of pattern.matchAll(part)) {
        if (text.startsWith('**')) {
            const isLast = index + text.length === pattern.length;
            pieces.push(isLast ? { kind: 'any', test: glob/* anything */.D8 } : { kind: 'folders' });
        }
        else if (text === '*')
            pieces.push({ kind: 'any', test: glob/* notSlash */.Dy });
        else if (text === '?')
            pieces.push({ kind: 'one', test: glob/* notSlash */.Dy });
        else if (text.startsWith('[')) {
            const test = oneOf(text);
            if (test === undefined)
                return undefined;
            pieces.push({ kind: 'one', test });
        }
        else
            pieces.push(...(0,glob/* literally */.Dk)(text.length > 1 ? text.slice(1) : text));
    }
    return pieces;
}
function oneOf(bracket) {
    try {
        const expression = new RegExp(`^${bracket}$`, 's');
        return (character) => expression.test(character);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/ignore.ts

const NEVER = [
    '**/.git',
    '**/.hg',
    '**/.svn',
    '**/.DS_Store',
    '**/Thumbs.db',
    '**/*.swp',
    '**/*~',
    '**/.idea',
    '**/.vscode',
    '.circleci',
    '.devcontainer',
    '.github',
    '.gitlab-ci.yml',
    '.travis.yml',
    '.dockerignore',
    '*.dockerignore',
    'Dockerfile*',
    'compose*.yaml',
    'compose*.yml',
    'docker-compose*.yaml',
    'docker-compose*.yml',
    'nixpacks.json',
    'nixpacks.toml',
    '**/*.log',
    '**/node_modules',
    '**/.venv',
    '**/__pycache__'
];
const KEYS = [
    '**/.git-credentials',
    '**/.netrc',
    '**/.pypirc',
    '**/id_dsa',
    '**/id_ecdsa',
    '**/id_ed25519',
    '**/id_rsa',
    '**/*.key',
    '**/*.p12',
    '**/*.pfx',
    '**/*.pem',
    '!**/*bundle*.pem',
    '!**/*ca*.pem',
    '!**/*cert*.pem',
    '!**/*chain*.pem',
    '**/*key*.pem',
    '!**/*pub*.pem'
];
const PRIVATE = ['**/.env', '**/.env.*', '**/.npmrc'];
const PRIVATE_UNLESS_TRACKED = ['.env.defaults', '.env.example', '.env.production', '.npmrc'];
function makeIgnore(instructions, { ignore }, providers, options, secretFiles = []) {
    const { repositoryIgnore = '', trackedFiles } = options;
    const repository = linesOf(repositoryIgnore);
    const theirs = providers.flatMap((id) => (Object.hasOwn(ignore, id) ? (ignore[id] ?? []) : []));
    const ours = [...new Set([...NEVER, ...theirs])];
    const kept = trackedFiles?.map(exactLine) ?? PRIVATE_UNLESS_TRACKED.map((name) => `**/${name}`);
    const before = parseIgnore([...repository, ...ours]);
    const named = namedFiles(instructions).filter((path) => hides(before, path));
    return [
        ...section('The repository’s own .dockerignore.', trimBlank(repository)),
        ...section('Never needed in the image.', ours),
        ...section('What the Dockerfile copies by name.', named.map((path) => `!${exactLine(path)}`)),
        ...section('Secrets: they come as secret mounts, never as files.', [
            ...KEYS,
            ...PRIVATE,
            ...kept.map((line) => `!${line}`),
            ...secretFiles.map(exactLine)
        ])
    ].join('\n');
}
function hiddenFromContext(repositoryIgnore, theirs) {
    const patterns = parseIgnore([
        ...linesOf(repositoryIgnore),
        ...NEVER,
        ...theirs,
        ...KEYS,
        ...PRIVATE,
        ...PRIVATE_UNLESS_TRACKED.map((name) => `!**/${name}`)
    ]);
    return (path) => hides(patterns, path);
}
function linesOf(repositoryIgnore) {
    return repositoryIgnore.replace(/^\uFEFF/, '').split(/\r?\n/);
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`# ${title}`, ...lines, ''];
}
function trimBlank(lines) {
    const from = lines.findIndex((line) => line.trim() !== '');
    const to = lines.findLastIndex((line) => line.trim() !== '');
    return from < 0 ? [] : lines.slice(from, to + 1);
}
function namedFiles(instructions) {
    const sources = instructions.flatMap((instruction) => instruction.kind === 'copy' && instruction.from === undefined ? instruction.sources : []);
    return [...new Set(sources)].filter((path) => path !== '.');
}
function exactLine(path) {
    return path.replace(/^[#!]|[\\*?[\]]/g, '\\$&');
}


/***/ }),

/***/ 5217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ CONTEXT),
/* harmony export */   w: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);



const CONTEXT = '/app';
function pathsOf(plan) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(plan.folder ?? '.').replace(/\/$/, '');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(folder) || folder.startsWith('..') || (0,_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUnprintable */ .BR)(folder) || folder !== folder.trim()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `The app's folder \`${(0,_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(folder)}\` cannot be used`,
            fix: 'It must lie inside the context, and its name must have no characters that cannot be seen and no blanks at its ends'
        });
    }
    const app = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(CONTEXT, folder);
    const inImage = (path) => withoutSlash(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(app, path));
    return {
        app,
        inImage,
        inContext: (path) => {
            const full = inImage(path);
            if (full === CONTEXT)
                return '.';
            return full.startsWith(`${CONTEXT}/`) ? full.slice(CONTEXT.length + 1) : undefined;
        },
        fromHere: (path) => {
            const full = inImage(path);
            if (full === app)
                return '.';
            return full.startsWith(`${app}/`) ? full.slice(app.length + 1) : full;
        }
    };
}
function withoutSlash(path) {
    return path.length > 1 ? path.replace(/\/$/, '') : path;
}


/***/ }),

/***/ 5581:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./src/plan/finish.ts
var finish = __webpack_require__(7332);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
;// CONCATENATED MODULE: ./src/dockerfile/environment.ts



const SECRET_NAME = /(?:^|_)(?:api_?keys?|auth|credentials?|keys?|pass(?:word|wd|phrase)?|pword|secrets?|tokens?)(?:$|_)/i;
function variablesOf(plan, catalog, reasons, buildArgs) {
    const names = Object.keys(plan.variables).map(variableName);
    const read = (name) => catalog.installVariables.some((prefix) => name.startsWith(prefix));
    const isLate = (name) => catalog.lateVariables?.includes(name) === true || (reasons.fromPeople(variableField(name)) && !read(name));
    const isEarly = (name) => name === 'PATH' || !isLate(name);
    return {
        early: names.filter(isEarly),
        late: names.filter((name) => !isEarly(name)),
        buildArgs: buildArgs.map((name) => variableName(name)).filter((name) => !Object.hasOwn(plan.variables, name))
    };
}
function variableField(name) {
    return `/variables/${(0,finish/* escapePointer */.lZ)(name)}`;
}
function setVariables(variables, fieldOf = variableField) {
    const names = Object.keys(variables);
    if (names.length === 0)
        return [];
    const entries = names.map((name) => {
        const value = variables[name] ?? '';
        return { name: variableName(name), value: [needsBuildArg(value) ? { variable: name } : value] };
    });
    return [
        ...names
            .filter((name) => needsBuildArg(variables[name] ?? ''))
            .map((name) => ({ kind: 'arg', name, fields: [fieldOf(name)] })),
        { kind: 'env', entries, fields: names.map(fieldOf) }
    ];
}
const steersBuild = /^(?:BUILDKIT_.*|(?:HTTPS?|FTP|NO|ALL)_PROXY|SOURCE_DATE_EPOCH|(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT|STAGE|OSVERSION))$/i;
function valueArguments(variables) {
    const entries = Object.entries(variables).filter(([, value]) => needsBuildArg(value));
    const bad = entries.find(([name]) => steersBuild.test(name));
    if (bad === undefined)
        return Object.fromEntries(entries);
    throw new errors/* UserError */.yo({
        what: `The value of the variable ${(0,quoting/* oneLine */.TN)(bad[0])} has several lines or characters that cannot be seen, and Docker takes a build argument of that name for itself`,
        fix: 'Write the value on one line of plain text, or give the variable another name'
    });
}
function needsBuildArg(value) {
    return (0,quoting/* misleads */.HI)(value);
}
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
function exportStatements(values) {
    return assignments(values).map((assignment) => `export ${assignment}`);
}
function withAssignments(values, command) {
    return [...assignments(values), command].join(' ');
}
function assignments(values) {
    return Object.entries(values).map(([name, value]) => `${variableName(name)}=${(0,quoting/* shellWord */.r7)(value)}`);
}
function variableName(name) {
    return (0,quoting/* demand */.wo)(/^[A-Za-z_][A-Za-z0-9_]*$/, name, 'The variable name', 'Names have letters, digits and underscores and do not start with a digit');
}

// EXTERNAL MODULE: ./src/dockerfile/ignore.ts + 1 modules
var ignore = __webpack_require__(9083);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/dockerfile/instructions.ts
const blank = { kind: 'blank' };
function comment(text) {
    return { kind: 'comment', text };
}

;// CONCATENATED MODULE: ./src/dockerfile/making.ts




function setupOf(plan) {
    return plan.phases['setup'] ?? {};
}
function imageOf({ plan, catalog }, runtime) {
    const version = setupOf(plan).runtimes?.[runtime];
    const known = Object.hasOwn(catalog.runtimes, runtime) ? catalog.runtimes[runtime] : undefined;
    if (known && !known.image) {
        throw new errors/* UserError */.yo({
            what: `The plan runs on \`${runtime}\`, of which there is no official image`,
            fix: 'Plan it with the toolchain nix'
        });
    }
    if (version === undefined || !known?.image) {
        throw new errors/* UserError */.yo({
            what: `The plan runs on \`${runtime}\`, ${known ? 'but /phases/setup/runtimes gives no version of it' : 'which Boxcar does not know'}`,
            fix: `Known are: ${Object.keys(catalog.runtimes).sort().join(', ')}`
        });
    }
    (0,quoting/* demand */.wo)(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/, version, `The version of ${runtime}`, 'Write it as in the tag of the official image, like 3.13');
    return known.image(version, plan.suite);
}
function namedImage(image, setting) {
    return (0,quoting/* demand */.wo)(/^[a-z0-9][A-Za-z0-9._:/@-]*$/, image, `The ${setting}`, 'Write it as for `docker pull`, like debian:trixie-slim');
}
function from(image, as, fields = []) {
    return { kind: 'from', image, as, fields };
}
function why({ reasons }, fields, otherwise) {
    const text = reasons.sentence(fields) ?? otherwise;
    return text === undefined ? [] : [comment(text)];
}
function copyContext({ paths }, fields) {
    return { kind: 'copy', sources: ['.'], to: paths.fromHere('/app'), fields };
}
function isFile({ plan, paths, reasons }, { path, field }) {
    if (path.endsWith('/'))
        return false;
    const cited = reasons.of(field)?.file;
    if (cited !== undefined && external_node_path_.posix.join(plan.folder ?? '', cited) === paths.inContext(path))
        return true;
    return !reasons.fromPeople(field) && /[^/]\.[A-Za-z0-9]+$/.test(path);
}

;// CONCATENATED MODULE: ./src/dockerfile/apt.ts

const PACKAGE = /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?(?:=[A-Za-z0-9.+:~-]+|\/[a-z0-9-]+)?$/;
function installPackages(names, field) {
    const packages = [...new Set(names)]
        .map((name) => (0,quoting/* demand */.wo)(PACKAGE, name, 'The Debian package', 'Use names as on packages.debian.org, one each'))
        .sort();
    return {
        kind: 'run',
        mounts: [],
        before: [],
        commands: [
            { text: 'apt-get update', field },
            { text: `apt-get install -y --no-install-recommends ${packages.join(' ')}`, field },
            { text: 'rm -rf /var/lib/apt/lists/*', field }
        ]
    };
}
function aptPlaces(build, run) {
    const isShared = (name) => build.includes(name) || name.startsWith('lib');
    return {
        base: run.filter(isShared),
        build: build.filter((name) => !run.includes(name)),
        last: run.filter((name) => !isShared(name))
    };
}

// EXTERNAL MODULE: ./src/dockerfile/paths.ts
var dockerfile_paths = __webpack_require__(5217);
;// CONCATENATED MODULE: ./src/dockerfile/mounts.ts


function cacheMounts(folders, paths, catalog) {
    const shared = new Set(Object.values(catalog.tools).flatMap(({ cacheDirectories }) => cacheDirectories));
    return [...new Set(folders)].map((folder) => {
        const home = folder.replace(/^~(?=\/|$)/, '/root');
        const target = (0,quoting/* demand */.wo)(mountable, paths.inImage(home), 'The cache folder', 'Use a path of letters, digits and the characters . _ - @ + in cacheDirectories');
        return { type: 'cache', id: cacheId(target), target, locked: !shared.has(folder) };
    });
}
const mountable = /^\/[A-Za-z0-9_./@+-]+$/;
function secretFilesOf({ secretFiles = [] }, paths) {
    const fix = 'Name files of the repository';
    const ids = new Set();
    return secretFiles.map((path) => {
        const inContext = (0,quoting/* demand */.wo)(/^(?!\.\.?$|\.\.\/)[^\p{C}\p{Zl}\p{Zp}]+$/u, paths.inContext(path) ?? '..', 'The file in /secretFiles', fix);
        const name = `file-${inContext.replace(/[^A-Za-z0-9_.-]/g, '-').replace(/^[.-]+/, '')}`;
        let id = name;
        for (let count = 2; ids.has(id); count++)
            id = `${name}-${String(count)}`;
        ids.add(id);
        return { id, inContext, isMounted: mountable.test(`${dockerfile_paths/* CONTEXT */.S}/${inContext}`) };
    });
}
function secretFileMounts(files) {
    return files
        .filter(({ isMounted }) => isMounted)
        .map(({ id, inContext }) => ({ type: 'secret', id, target: `${dockerfile_paths/* CONTEXT */.S}/${inContext}` }));
}
function secretMounts(names) {
    return names.map((name) => ({
        type: 'secret',
        id: (0,quoting/* demand */.wo)(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, name, 'The secret name', 'Use letters, digits, `_`, `-` and `.`')
    }));
}
function secretExports(names) {
    return names
        .filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        .map((name) => {
        const file = `/run/secrets/${name}`;
        return `if [ -f ${file} ]; then ${name}="$(cat ${file}; echo .)"; export ${name}="\${${name}%.}"; fi`;
    });
}
function cacheId(target) {
    return target
        .replace(/^\/root\/(?:\.cache\/)?/, '')
        .replace(new RegExp(`^${dockerfile_paths/* CONTEXT */.S}/`), 'app-')
        .replace(/^[./]+/, '')
        .replaceAll('/', '-');
}

// EXTERNAL MODULE: ./src/plan/order.ts
var order = __webpack_require__(2739);
;// CONCATENATED MODULE: ./src/dockerfile/stages.ts


const RESERVED = ['base', 'runtime', 'server', 'scratch', 'context'];
function buildStages(plan, linear) {
    const hostRuntime = runtimeOfHost(plan);
    const phases = plan.phases;
    const runtimeOf = (name) => {
        const on = phases[name]?.runsOn;
        return on === hostRuntime ? undefined : on;
    };
    const lineOf = (name) => {
        const folder = phases[name]?.folder;
        return folder === undefined ? runtimeOf(name) : `${runtimeOf(name) ?? ''}:${folder}`;
    };
    const order = orderOf(phases, lineOf);
    const parents = parentsOf(order, phases, lineOf, linear);
    const lastPhase = order.filter((name) => lineOf(name) === undefined && hasCommands(phases[name])).at(-1);
    const taken = takenFrom(plan, order, lineOf);
    if (lastPhase !== undefined && (!plan.start.files || plan.start.onlyIncludeFiles))
        taken.add(lastPhase);
    const heads = order.filter((name) => {
        const parent = parents.get(name);
        return (parent === undefined || taken.has(parent) || order.filter((other) => parents.get(other) === parent).length > 1);
    });
    const made = new Map();
    const stages = [];
    const names = new Set([...RESERVED, ...Object.keys(plan.phases['setup']?.runtimes ?? {})]);
    const make = (head) => {
        const chain = [head];
        for (;;) {
            const next = order.find((name) => parents.get(name) === chain.at(-1) && !heads.includes(name));
            if (next === undefined)
                break;
            chain.push(next);
        }
        const before = parents.get(head);
        const parent = before === undefined ? undefined : stageFor(before);
        const named = chain.map((name) => ({
            name,
            phase: phases[name] ?? {},
            takesFrom: foreign(phases, name, lineOf)
        }));
        for (const { takesFrom } of named)
            takesFrom.forEach((name) => stageFor(name));
        const stage = {
            name: stageName(chain.at(-1) ?? head, names),
            runtime: runtimeOf(head),
            line: lineOf(head),
            ...(parent && { parent }),
            phases: named
        };
        for (const name of chain)
            made.set(name, stage);
        stages.push(stage);
        return stage;
    };
    const headOf = (name) => {
        const parent = parents.get(name);
        return heads.includes(name) || parent === undefined ? name : headOf(parent);
    };
    const stageFor = (name) => made.get(name) ?? make(headOf(name));
    for (const name of order)
        stageFor(name);
    return {
        stages,
        hostRuntime,
        stageOf: (phase) => made.get(phase),
        isTaken: (phase) => taken.has(phase),
        lastPhase,
        lineOf
    };
}
function hasCommands(phase) {
    return (phase?.cmds ?? []).some((command) => command.trim() !== '');
}
function runtimeOfHost(plan) {
    const all = Object.keys(plan.phases['setup']?.runtimes ?? {});
    const named = new Set(Object.values(plan.phases).map(({ runsOn }) => runsOn));
    const free = all.filter((id) => !named.has(id));
    return free.length === 1 ? free[0] : (all.find((id) => id === plan.providers[0]) ?? free[0] ?? all[0]);
}
function orderOf(phases, lineOf) {
    return (0,order/* phaseOrder */.C)(Object.fromEntries(Object.entries(phases).map(([name, { dependsOn = [] }]) => [
        name,
        { dependsOn: name === 'setup' || lineOf(name) !== undefined ? dependsOn : [...dependsOn, 'setup'] }
    ])));
}
function dependencies(phases, name) {
    return (phases[name]?.dependsOn ?? []).filter((on) => on !== name && Object.hasOwn(phases, on));
}
function foreign(phases, name, lineOf) {
    return dependencies(phases, name).filter((on) => lineOf(on) !== lineOf(name) && (phases[on]?.outputs ?? []).length > 0);
}
function parentsOf(order, phases, lineOf, linear) {
    const parents = new Map();
    const wayTo = (name) => {
        const parent = parents.get(name);
        return parent === undefined ? [name] : [...wayTo(parent), name];
    };
    const latest = new Map();
    for (const name of order) {
        const previous = latest.get(lineOf(name));
        const needs = dependencies(phases, name).filter((on) => lineOf(on) === lineOf(name));
        latest.set(lineOf(name), name);
        let tip = linear ? previous : (needs[0] ?? previous);
        for (const need of linear ? [] : needs.slice(1)) {
            const line = wayTo(tip ?? need);
            const other = wayTo(need);
            const branch = other.find((step) => !line.includes(step));
            if (branch === undefined)
                continue;
            if (!line.every((step) => other.includes(step)) && tip !== undefined)
                parents.set(branch, tip);
            tip = need;
        }
        if (tip !== undefined)
            parents.set(name, tip);
    }
    return parents;
}
function takenFrom(plan, order, lineOf) {
    const taken = new Set();
    for (const [index, { from }] of (plan.start.files ?? []).entries()) {
        if (from === undefined)
            continue;
        if (!order.includes(from)) {
            throw new errors/* UserError */.yo({
                what: `/start/files/${String(index)} takes files from the phase \`${from}\`, which the plan does not have`,
                fix: `Name one of its phases: ${order.join(', ')}`
            });
        }
        taken.add(from);
    }
    for (const name of order) {
        foreign(plan.phases, name, lineOf).forEach((on) => taken.add(on));
    }
    return taken;
}
function stageName(phase, taken) {
    const plain = phase
        .toLowerCase()
        .replace(/[^a-z0-9_.-]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .replace(/(?<![-.])[-.]+$/, '') || 'phase';
    let name = plain;
    for (let count = 2; taken.has(name); count += 1)
        name = `${plain}-${String(count)}`;
    taken.add(name);
    return name;
}

;// CONCATENATED MODULE: ./src/dockerfile/shell.ts
const BUILTINS = new Set('. : alias bg break cd command continue eval exec exit export fc fg getopts hash jobs let local read readonly return set shift source times trap type ulimit umask unalias unset wait'.split(' '));
const shell_RESERVED = new Set('! { } [[ case do done elif else esac fi for function if in select then time until while'.split(' '));
function isBuiltin(command) {
    return BUILTINS.has(command.words[0] ?? ':');
}
function isLiteral(text) {
    const [only, ...more] = parseCommandLine(text)?.commands ?? [];
    return only !== undefined && more.length === 0 && only.literal && !isBuiltin(only);
}
function parseCommandLine(text) {
    const tokens = tokenize(text);
    if (!tokens)
        return undefined;
    const commands = [];
    let onlyAnd = true;
    let current = [];
    const finish = () => {
        const command = simple(current);
        current = [];
        if (command)
            commands.push(command);
        return command !== undefined;
    };
    for (const token of tokens) {
        if (token.type === 'word' || token.text === 'redirect') {
            current.push(token);
        }
        else if (token.text === '&&') {
            if (!finish())
                return undefined;
        }
        else if (token.text === ';' || token.text === '\n') {
            if (current.length > 0 && !finish())
                return undefined;
            onlyAnd = false;
        }
        else {
            return undefined;
        }
    }
    if (current.length > 0 && !finish())
        return undefined;
    const last = tokens.at(-1);
    if (commands.length === 0 || (last?.type === 'operator' && last.text === '&&'))
        return undefined;
    return { commands, onlyAnd };
}
function simple(tokens) {
    const words = [];
    let literal = true;
    let assigns = false;
    let target = false;
    for (const token of tokens) {
        if (token.type === 'operator') {
            literal = false;
            target = true;
        }
        else if (target) {
            target = false;
        }
        else if (words.length === 0 && /^[A-Za-z_][A-Za-z0-9_]*=/.test(token.raw)) {
            literal = false;
            assigns = true;
        }
        else {
            words.push(token);
            if (token.expands)
                literal = false;
        }
    }
    const first = words[0];
    if (target)
        return undefined;
    if (!first)
        return assigns ? { words: [], start: 0, literal } : undefined;
    if (first.raw === first.value && shell_RESERVED.has(first.value))
        return undefined;
    return { words: words.map((word) => word.value), start: first.start, literal };
}
function tokenize(text) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const blanks = /^(?:[ \t]|\\\n)+/.exec(text.slice(at));
        if (blanks) {
            at += blanks[0].length;
            continue;
        }
        const operator = /^(?:\d*(?:>>|>&|<&|>\||<>|>|<)(?![<(])|&&|\|\||;;|[;&|()\n])/.exec(text.slice(at));
        if (operator) {
            tokens.push({ type: 'operator', text: /[<>]/.test(operator[0]) ? 'redirect' : operator[0] });
            at += operator[0].length;
            continue;
        }
        if (text[at] === '#')
            return undefined;
        const word = readWord(text, at);
        if (!word)
            return undefined;
        tokens.push({ type: 'word', value: word.value, start: at, raw: text.slice(at, word.end), expands: word.expands });
        at = word.end;
    }
    return tokens;
}
function readWord(text, start) {
    let value = '';
    let expands = text[start] === '~';
    let at = start;
    while (at < text.length) {
        const rest = text.slice(at);
        const character = rest.charAt(0);
        if (/[ \t\n;&|()<>]/.test(character))
            break;
        if (character === "'") {
            const close = text.indexOf("'", at + 1);
            if (close < 0)
                return undefined;
            value += text.slice(at + 1, close);
            at = close + 1;
        }
        else if (character === '"') {
            const quoted = readDoubleQuoted(text, at + 1);
            if (!quoted)
                return undefined;
            value += quoted.value;
            expands ||= quoted.expands;
            at = quoted.end;
        }
        else if (character === '\\') {
            if (at + 1 === text.length)
                return undefined;
            if (rest.charAt(1) !== '\n')
                value += rest.charAt(1);
            at += 2;
        }
        else if (isExpansion(rest) || rest.startsWith("$'") || rest.startsWith('$"')) {
            const end = skipExpansion(text, at);
            if (end === undefined)
                return undefined;
            expands = true;
            at = end;
        }
        else {
            if (/[*?[]/.test(character))
                expands = true;
            value += character;
            at += 1;
        }
    }
    return at > start ? { value, end: at, expands } : undefined;
}
function readDoubleQuoted(text, start) {
    let value = '';
    let expands = false;
    let at = start;
    while (at < text.length) {
        const rest = text.slice(at);
        const character = rest.charAt(0);
        if (character === '"')
            return { value, end: at + 1, expands };
        if (character === '\\' && /[$`"\\\n]/.test(rest.charAt(1))) {
            if (rest.charAt(1) !== '\n')
                value += rest.charAt(1);
            at += 2;
        }
        else if (isExpansion(rest)) {
            const end = skipExpansion(text, at);
            if (end === undefined)
                return undefined;
            expands = true;
            at = end;
        }
        else {
            value += character;
            at += 1;
        }
    }
    return undefined;
}
function isExpansion(rest) {
    return /^(?:`|\$[A-Za-z0-9_{(@*#?$!-])/.test(rest);
}
function skipExpansion(text, start) {
    const name = /^\$(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-]|(?=['"]))/.exec(text.slice(start));
    if (name)
        return start + name[0].length;
    if (text[start] === '`') {
        const close = /^`(?:[^`\\]|\\[^])*`/.exec(text.slice(start));
        return close ? start + close[0].length : undefined;
    }
    const [open, close] = text[start + 1] === '{' ? ['{', '}'] : ['(', ')'];
    let depth = 0;
    let at = start + 1;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '\\')
            at += 1;
        else if (character === "'" && open === '(') {
            const end = text.indexOf("'", at + 1);
            if (end < 0)
                return undefined;
            at = end;
        }
        else if (character === '"') {
            const quoted = readDoubleQuoted(text, at + 1);
            if (!quoted)
                return undefined;
            at = quoted.end - 1;
        }
        else if (character === open)
            depth += 1;
        else if (character === close) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
        at += 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/dockerfile/start-command.ts

function startWords(cmd, release) {
    if (release !== undefined)
        return shell(releaseThenStart(release.trim(), cmd.trim()));
    const text = cmd.trim();
    const line = parseCommandLine(text);
    const [only, ...more] = line?.commands ?? [];
    if (only?.literal && more.length === 0) {
        const words = only.words[0] === 'exec' && !only.words[1]?.startsWith('-') ? only.words.slice(1) : only.words;
        if (words.length > 0 && !isBuiltin({ ...only, words }))
            return words;
    }
    return shell(withExec(text));
}
function processScript(cmd) {
    const text = withExec(cmd.trim());
    return `#!/bin/${shellFor(text)}\n${text}\n`;
}
function withExec(text) {
    const line = parseCommandLine(text);
    const last = line?.commands.at(-1);
    if (!line || !last || isBuiltin(last) || line.commands.some(({ words }) => words[0] === 'trap'))
        return text;
    return `${text.slice(0, last.start)}exec ${text.slice(last.start)}`;
}
function standsAlone(text) {
    const line = parseCommandLine(text);
    return line?.commands.length === 1 && line.onlyAnd && !line.commands.some(isBuiltin);
}
function releaseThenStart(release, cmd) {
    const line = parseCommandLine(release);
    const plain = line?.onlyAnd && !line.commands.some(isBuiltin);
    const first = plain ? release : `(\n${release}\n)`;
    const then = parseCommandLine(cmd)?.onlyAnd ? withExec(cmd) : `{\n${withExec(cmd)}\n}`;
    return `${first} && ${then}`;
}
function shell(text) {
    return [shellFor(text), '-c', text];
}
function shellFor(text) {
    return /(?:^|[\s;&|(])(?:source|\[\[)\s|&>|[<>]\(|\$'/.test(text) ? 'bash' : 'sh';
}

;// CONCATENATED MODULE: ./src/dockerfile/build-stage.ts












const START = { wholeTree: false, files: new Set(), set: new Set(), exports: {} };
function makeBuildStages(making, apt, toolchain) {
    const states = new Map();
    return making.stages.stages.map((stage) => {
        let state = (stage.parent && states.get(stage.parent)) ?? START;
        const instructions = stage.parent ? [] : [...prepare(making, stage, apt, toolchain)];
        for (const phase of stage.phases) {
            const made = makePhase(seenFrom(making, phase.phase), phase, state);
            instructions.push(...made.instructions);
            state = made.state;
        }
        states.set(stage, state);
        return { stage, instructions, set: state.set };
    });
}
function seenFrom(making, { folder }) {
    return folder === undefined ? making : { ...making, paths: (0,dockerfile_paths/* pathsOf */.w)({ folder }) };
}
function prepare(making, stage, apt, toolchain) {
    const runtime = stage.runtime ?? making.stages.hostRuntime;
    const own = Object.entries(making.plan.phases).filter(([name]) => making.stages.lineOf(name) === stage.line);
    const packages = stage.line === undefined ? apt : own.flatMap(([, { aptPkgs = [] }]) => aptPkgs);
    const [name, first] = own[0] ?? [];
    const folder = first?.folder;
    const instructions = [
        ...(name === undefined || folder === undefined
            ? []
            : [
                { kind: 'workdir', path: (0,dockerfile_paths/* pathsOf */.w)({ folder }).app, fields: [`/phases/${(0,finish/* escapePointer */.lZ)(name)}/folder`] }
            ]),
        ...aptInstructions(making, packages),
        ...toolchain.build
    ];
    for (const { id, version, field } of toolsOf(making, folder === undefined ? ['setup'] : own.map(([name]) => name))) {
        const tool = Object.hasOwn(making.catalog.tools, id) ? making.catalog.tools[id] : undefined;
        if (!tool) {
            throw new errors/* UserError */.yo({
                what: `The plan installs the tool \`${id}\`, which Boxcar does not know`,
                fix: `Known are: ${Object.keys(making.catalog.tools).sort().join(', ')}`
            });
        }
        if (tool.runsOn !== runtime)
            continue;
        const commands = toolchain.install(id, tool.runsOn, tool.install(version)).map((text) => ({ text, field }));
        instructions.push(...why(making, [field]), ...runs(commands, cacheMounts(tool.cacheDirectories, making.paths, making.catalog), [], {}));
    }
    return instructions;
}
function toolsOf({ plan }, phases) {
    return phases.flatMap((phase) => Object.entries(plan.phases[phase]?.tools ?? {}).map(([id, version]) => ({
        id,
        version,
        field: `/phases/${(0,finish/* escapePointer */.lZ)(phase)}/tools/${(0,finish/* escapePointer */.lZ)(id)}`
    })));
}
function aptInstructions(making, packages) {
    if (packages.length === 0)
        return [];
    const fields = aptFields(making, packages);
    const run = installPackages(packages, fields[0] ?? '/phases/setup/aptPkgs');
    return [...why(making, fields), { kind: 'pragma', rule: 'DL3008' }, run];
}
function aptFields({ plan }, packages) {
    const lists = [
        ...Object.entries(plan.phases).map(([name, { aptPkgs = [] }]) => [`/phases/${(0,finish/* escapePointer */.lZ)(name)}`, aptPkgs]),
        ['/start', plan.start.aptPkgs ?? []]
    ];
    return lists.flatMap(([at, list]) => list.flatMap((name, index) => (packages.includes(name) ? [`${at}/aptPkgs/${String(index)}`] : [])));
}
function makePhase(making, named, before) {
    const { phase, name } = named;
    const at = `/phases/${(0,finish/* escapePointer */.lZ)(name)}`;
    const cmds = commandsOf(phase.cmds ?? [], `${at}/cmds`);
    const variables = Object.entries(phase.variables ?? {});
    const isExport = ([key, value]) => making.singleStage || isSecretName(key) || needsBuildArg(value);
    const exports = { ...before.exports, ...Object.fromEntries(variables.filter(isExport)) };
    const environment = Object.fromEntries(variables.filter((entry) => !isExport(entry)));
    const copied = copies(making, named, before);
    const late = dueVariables(making, cmds, copied.hasSources, before.set);
    const mounts = [
        ...cacheMounts(phase.cacheDirectories ?? [], making.paths, making.catalog),
        ...secretMounts(phase.secrets ?? []),
        ...secretFileMounts(name === 'setup'
            ? []
            : making.secretFiles.filter(({ inContext }) => copied.wholeTree || isAmong(copied.files, inContext)))
    ];
    const secrets = secretExports(phase.secrets ?? []);
    const instructions = [
        ...setVariables(environment, (key) => `${at}/variables/${(0,finish/* escapePointer */.lZ)(key)}`),
        ...helperPath(making, named, at),
        ...copied.instructions,
        ...late.instructions,
        ...why(making, cmds.flatMap(({ field }) => field ?? [])),
        ...runs(cmds, mounts, secrets, exports)
    ];
    const state = {
        wholeTree: copied.wholeTree,
        files: copied.files,
        set: new Set([...before.set, ...late.names]),
        exports
    };
    return { instructions, state };
}
function helperPath({ stages, paths }, { name, phase: { paths: folders = [] } }, at) {
    if (stages.lineOf(name) === undefined || folders.length === 0)
        return [];
    const value = [`${folders.map((folder) => paths.inImage(folder)).join(':')}:`, { variable: 'PATH' }];
    return [
        {
            kind: 'env',
            entries: [{ name: 'PATH', value }],
            fields: folders.map((_, index) => `${at}/paths/${String(index)}`)
        }
    ];
}
function commandsOf(cmds, at) {
    return cmds.flatMap((text, index) => (text.trim() === '' ? [] : [{ text, field: `${at}/${String(index)}` }]));
}
function runs(commands, mounts, secrets, exports) {
    const groups = [];
    for (const command of commands) {
        const group = groups.at(-1);
        if (group && [...group, command].every(({ text }) => standsAlone(text)))
            group.push(command);
        else
            groups.push([command]);
    }
    return groups.map((group) => {
        const [only, ...more] = group;
        const isPlain = only !== undefined && more.length === 0 && isLiteral(only.text);
        const commands = isPlain ? [{ ...only, text: withAssignments(exports, only.text) }] : group;
        return { kind: 'run', mounts, before: [...secrets, ...(isPlain ? [] : exportStatements(exports))], commands };
    });
}
function dueVariables(making, cmds, hasSources, set) {
    const isDue = (name) => cmds.length > 0 && !set.has(name) && (hasSources || cmds.some(({ text }) => mentions(text, name)));
    const args = making.variables.buildArgs.filter(isDue);
    const names = making.variables.late.filter(isDue);
    const values = Object.fromEntries(names.map((name) => [name, making.plan.variables[name] ?? '']));
    const instructions = [
        ...args.map((name) => ({ kind: 'arg', name })),
        ...setVariables(values)
    ];
    return { instructions, names: [...args, ...names] };
}
function mentions(text, name) {
    return new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`).test(text);
}
function copies(making, { name, phase, takesFrom }, before) {
    const at = `/phases/${(0,finish/* escapePointer */.lZ)(name)}`;
    const instructions = [];
    const files = new Set(before.files);
    let wholeTree = before.wholeTree;
    const isWanted = hasCommands(phase) || making.stages.isTaken(name);
    if (wantsTree(making, name) && isWanted && !wholeTree) {
        instructions.push(copyContext(making, [`${at}/cmds/0`]));
        wholeTree = true;
    }
    else if (phase.onlyIncludeFiles && !wholeTree) {
        const wanted = phase.onlyIncludeFiles.flatMap((path, index) => {
            const inContext = contextPath(making, path);
            if (files.has(inContext))
                return [];
            files.add(inContext);
            if (isSecretFile(making, inContext))
                return [];
            return [{ path, inContext, field: `${at}/onlyIncludeFiles/${String(index)}` }];
        });
        if (wanted.length > 0)
            instructions.push(comment('Only what this step reads, so that other changes do not repeat it'));
        instructions.push(...copyManifests(making, wanted));
        wholeTree = files.has('.');
    }
    for (const other of isWanted ? takesFrom : []) {
        const stage = making.stages.stageOf(other);
        for (const [index, output] of (making.plan.phases[other]?.outputs ?? []).entries()) {
            const source = seenFrom(making, making.plan.phases[other] ?? {}).paths.inImage(output);
            const fields = [`/phases/${(0,finish/* escapePointer */.lZ)(other)}/outputs/${String(index)}`];
            if (stage)
                instructions.push({
                    kind: 'copy',
                    from: stage.name,
                    sources: [source],
                    to: making.paths.fromHere(source),
                    fields
                });
        }
    }
    return {
        instructions,
        files,
        wholeTree,
        hasSources: wholeTree || files.has(contextPath(making, '.')) || isBuild(name)
    };
}
function isBuild(phase) {
    return /(?:^|:)build$/.test(phase);
}
function wantsTree({ plan, reasons }, name) {
    if (plan.phases[name]?.onlyIncludeFiles !== undefined)
        return false;
    if (name !== 'setup')
        return true;
    return (plan.phases['setup']?.cmds ?? []).some((_, index) => reasons.fromPeople(`/phases/setup/cmds/${String(index)}`));
}
function contextPath({ paths }, path) {
    const inContext = paths.inContext(path);
    if (inContext !== undefined)
        return inContext;
    throw new errors/* UserError */.yo({
        what: `\`${path}\` lies outside Docker's context`,
        fix: 'Name files of the repository, relative to the folder of the app'
    });
}
function isAmong(files, path) {
    return [...files].some((file) => path === file || path.startsWith(`${file}/`));
}
function isSecretFile({ secretFiles }, path) {
    return secretFiles.some(({ inContext }) => inContext === path);
}
function copyManifests(making, wanted) {
    const groups = new Map();
    for (const item of wanted) {
        const key = isFile(making, item) ? external_node_path_.posix.dirname(item.inContext) : `${item.inContext}/`;
        groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return [...groups].map(([key, items]) => {
        const target = making.paths.fromHere(external_node_path_.posix.join('/app', key));
        return {
            kind: 'copy',
            sources: items.map(({ inContext }) => inContext),
            to: items.every((item) => isFile(making, item)) ? `${target === '.' ? './' : `${target}/`}` : target,
            fields: items.map(({ field }) => field)
        };
    });
}

// EXTERNAL MODULE: ./src/plan/site-rules.ts
var site_rules = __webpack_require__(2754);
;// CONCATENATED MODULE: ./src/dockerfile/caddy-paths.ts

const STEP = String.raw `[^/\\[:cntrl:]]+`;
const REST = String.raw `[^\\[:cntrl:]]*`;
function exactPath(path) {
    const [, plain = '', below] = /^((?:\/[\w.~-]+)*)(\/\*|\/)?$/.exec(path) ?? [];
    if (!/^(?:\/[\w.~-]+)*(?:\/\*|\/)?$/.test(path))
        return undefined;
    if (plain === '')
        return below === '/*' ? '*' : '/';
    return below === '/*' ? `${plain} ${plain}/*` : `${plain} ${plain}/`;
}
function pathRegexp(path) {
    const names = [];
    const end = path.endsWith('/*') ? '/*' : '';
    const body = path
        .slice(0, path.length - end.length)
        .replace(end === '' ? /\/$/ : /$^/, '')
        .split(/(:[A-Za-z_]\w*|\*)/)
        .map((part) => {
        if (part !== '*' && !/^:[A-Za-z_]/.test(part))
            return literal(part);
        names.push(part === '*' ? 'splat' : part.slice(1));
        return part === '*' ? `(${REST})` : `(${STEP})`;
    })
        .join('');
    if (end !== '')
        names.push('splat');
    const tail = end === '' ? (path.endsWith('*') ? '' : '/?') : `(?:/(${REST}))?`;
    return {
        pattern: `^${body}${tail}$`,
        fill: (to, name) => to.replace(site_rules/* placeholder */.qf, (written, key) => {
            const index = names.indexOf(key);
            return index < 0 ? written : `{re.${name}.${String(index + 1)}}`;
        })
    };
}
function literal(text) {
    return decoded(text).replace(/[^\w/~\x80-\uFFFF-]/g, (character) => character === '.' ? '\\.' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function decoded(text) {
    try {
        return decodeURIComponent(text).replace(/[\s\u0080-\u009F]/g, (character) => character === ' ' ? character : encodeURIComponent(character));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/dockerfile/caddyfile.ts




const FILE_NAME = String.raw `\.[A-Za-z][A-Za-z0-9]*$`;
const FOREVER = 'public, max-age=31536000, immutable';
const UNCONDITIONAL = ['request_header -If-*', 'request_header -Range'];
const NOT_FOUND = '404.html';
const SLASH = [
    '# /about/ is the page about.html, which is served as /about',
    '@slash path_regexp slash ^(.+)/$',
    [
        'route @slash',
        [['@page', ['file {re.slash.1}.html', 'not file {path}index.html']], 'redir @page {re.slash.1}{?query} 308']
    ]
];
const PRECOMPRESSED = 'precompressed zstd br gzip';
const FILE_SERVER = ['file_server', [PRECOMPRESSED]];
function caddyfile(site, root, port) {
    const { fallback, notFound = NOT_FOUND, immutable = [], hidden = [], redirects = [], headers = [] } = site;
    for (const rule of redirects)
        check((0,site_rules/* redirectProblem */.uc)(rule), `The redirect from ${rule.from}`);
    for (const rule of headers)
        check((0,site_rules/* headerProblem */.b2)(rule), `The header ${rule.name} for ${rule.path}`);
    for (const [what, file] of [
        ['fallback', fallback],
        ['page for what is not found', notFound],
        ...[...immutable, ...hidden].map((path) => ['path', path])
    ]) {
        if (file !== undefined && !(0,site_rules/* isSiteFile */.kv)(file))
            check('it is no plain path below its root', `The ${what} ${file}`);
    }
    const lines = [
        [
            '',
            [
                ...['admin off', 'auto_https off', 'persist_config off', 'storage_clean_interval off', 'grace_period 3s'],
                ['servers', ['protocols h1 h2c']]
            ]
        ],
        '',
        [
            `:{$PORT:${String(port)}}`,
            [
                `root * ${root}`,
                'encode zstd gzip',
                ['log', ['output {$ACCESS_LOG:discard}']],
                [
                    'route',
                    [
                        '# Browsers may keep a page, and ask by its ETag whether it is still the same',
                        ['header', ['-Server', '?Cache-Control no-cache']],
                        ...kept(immutable),
                        ...headerLines(headers),
                        ...caddyfile_secure(site),
                        ...hide(hidden),
                        ...SLASH,
                        ...redirectLines(redirects),
                        ...pages(fallback),
                        FILE_SERVER
                    ]
                ],
                ['handle_errors', caddyfile_errors(notFound)]
            ]
        ]
    ];
    return `${printed(lines, 0).join('\n')}\n`;
}
function asksOthers({ redirects = [] }) {
    return redirects.some(({ status, to }) => status === 200 && (0,site_rules/* isServer */.S$)(to));
}
function check(problem, what) {
    if (problem === undefined)
        return;
    throw new errors/* UserError */.yo({
        what: `${(0,quoting/* oneLine */.TN)(what).slice(0, 120)} cannot be used: ${problem}`,
        fix: 'Change it in start.static of the plan; a file is named like docs/index.html'
    });
}
function printed(lines, depth) {
    return lines.flatMap((line) => {
        if (typeof line === 'string')
            return [line === '' ? '' : indented(line, depth)];
        const [head, body] = line;
        return [indented(`${head} {`.trimStart(), depth), ...printed(body, depth + 1), indented('}', depth)];
    });
}
function indented(text, depth) {
    return '\t'.repeat(depth) + text;
}
function kept(folders) {
    if (folders.length === 0)
        return [];
    return [
        ['@immutable', [`path ${folders.map((folder) => `/${folder}/*`).join(' ')}`, 'file {path}']],
        `header @immutable ?Cache-Control "${FOREVER}"`
    ];
}
function headerLines(rules) {
    const times = new Map();
    for (const { name } of rules)
        times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
    const byPath = new Map();
    for (const { path, name, value } of rules) {
        const several = (times.get(name.toLowerCase()) ?? 0) > 1;
        const list = byPath.get(path) ?? [];
        byPath.set(path, [...list, `${several ? '+' : ''}${name} ${quoted(value)}`]);
    }
    return [...byPath].flatMap(([path, fields], index) => {
        const name = `@header${String(index + 1)}`;
        const [matcher, head] = path === '/*' ? [[], 'header'] : [[`${name} ${matcherOf(`h${String(index + 1)}`, path)}`], `header ${name}`];
        return [...matcher, fields.length === 1 ? `${head} ${fields.join('')}` : [head, fields]];
    });
}
function quoted(value) {
    const text = value.replace(/[{}]/g, '\\$&');
    if (!text.includes('`') && /["\\]/.test(text))
        return `\`${text}\``;
    return `"${text.replaceAll('"', '\\"')}"`;
}
function matcherOf(name, path) {
    const exact = exactPath(path);
    return exact === undefined ? regexpMatcher(name, pathRegexp(path)) : `path ${exact}`;
}
function regexpMatcher(name, { pattern }) {
    return `path_regexp ${name} ${pattern}`;
}
function caddyfile_secure({ httpsOnly }) {
    if (!httpsOnly)
        return [];
    return ['@insecure header X-Forwarded-Proto http', 'redir @insecure https://{host}{uri} 301'];
}
function hide(files) {
    const names = files.map((file) => ` /${file}`).join('');
    return ['# Not for visitors', ['@hidden', [`path */.*${names}`, 'not path /.well-known/*']], 'error @hidden 404'];
}
function redirectLines(redirects) {
    const lines = [];
    let absent = [];
    const flush = () => {
        if (absent.length > 0)
            lines.push(['route @absent', absent]);
        absent = [];
    };
    for (const [index, redirect] of redirects.entries()) {
        const made = redirectLine(redirect, index + 1);
        if (redirect.force) {
            flush();
            lines.push(...made);
        }
        else
            absent.push(...made);
    }
    flush();
    const isUsed = redirects.some(({ force }) => !force);
    return isUsed
        ? ['# Files come before redirects', '@absent not file {path} {path}.html {path}/index.html', ...lines]
        : lines;
}
function redirectLine(redirect, number) {
    const { from, host, status } = redirect;
    const captures = /:[A-Za-z_]|\*(?!$)/.test(from) || redirect.to.includes(':splat');
    const exact = captures ? undefined : exactPath(from);
    const regexp = pathRegexp(from);
    const name = `r${String(number)}`;
    const isPage = status === 200 && from.endsWith('*') && /\.html?$/.test(redirect.to);
    const conditions = [
        ...(host === undefined ? [] : [`host ${host}`]),
        exact === undefined ? regexpMatcher(name, regexp) : `path ${exact}`,
        ...(isPage ? [`not path_regexp ${FILE_NAME}`] : [])
    ];
    const matcher = `@redirect${String(number)}`;
    const to = exact === undefined ? regexp.fill(redirect.to, name) : redirect.to;
    return [
        conditions.length === 1 ? `${matcher} ${conditions.join('')}` : [matcher, conditions],
        answer(redirect, matcher, to)
    ];
}
function answer({ status, to: written }, matcher, to) {
    if ((0,site_rules/* isRedirect */.N6)(status))
        return `redir ${matcher} ${to}${/[?#]/.test(written) ? '' : '{?query}'} ${String(status)}`;
    const page = to.replace(/#.*$/, '');
    if (status !== 200) {
        return [
            `handle ${matcher}`,
            [...UNCONDITIONAL, `rewrite * ${page}`, ['file_server', [`status ${String(status)}`, PRECOMPRESSED]]]
        ];
    }
    if (!(0,site_rules/* isServer */.S$)(written))
        return `rewrite ${matcher} ${page}`;
    const [, server = '', host = '', rest = ''] = /^(https?:\/\/([^/?]+))(.*)$/.exec(page) ?? [];
    return [
        `handle ${matcher}`,
        [`rewrite * ${rest.startsWith('/') ? rest : `/${rest}`}`, [`reverse_proxy ${server}`, [`header_up Host ${host}`]]]
    ];
}
function pages(fallback) {
    return [
        ...(fallback === undefined
            ? []
            : [
                '# Addresses of the application: no file, and no name that ends like one',
                [
                    '@application',
                    [
                        `not path_regexp ${FILE_NAME}`,
                        'not file {path}.html {path}/index.html',
                        ['not', ['not path */', 'file {path}']]
                    ]
                ],
                `rewrite @application /${fallback}`
            ]),
        'try_files {path} {path}.html'
    ];
}
function caddyfile_errors(notFound) {
    return [
        ['header', ['-Server', 'Cache-Control no-cache']],
        ['@missing', ['vars {err.status_code} 404', `file /${notFound}`]],
        ['handle @missing', [...UNCONDITIONAL, `rewrite * /${notFound}`, FILE_SERVER]]
    ];
}

;// CONCATENATED MODULE: ./src/dockerfile/static-site.ts







const CADDY = 'caddy';
const CADDY_IMAGE = 'caddy:2-alpine';
const ROOT = '/srv';
const CONFIGURATION = '/etc/caddy/Caddyfile';
const PROGRAM = '/usr/bin/caddy';
const USER = '10001:10001';
const DEFAULT_PORT = 8080;
const SERVER = { stage: 'server', folder: '/server' };
function makeStaticStages(making, site, server) {
    const { plan } = making;
    const port = plan.start.port ?? DEFAULT_PORT;
    const values = Object.fromEntries(making.variables.late.map((key) => [key, plan.variables[key] ?? '']));
    const listens = (0,quoting/* demand */.wo)(/^[0-9]{1,5}$/, plan.variables['PORT'] ?? String(port), 'The variable PORT of a static site', 'Use a number');
    return [
        ...server.instructions,
        ...why(making, ['/start/static']),
        { kind: 'file', path: CONFIGURATION, content: caddyfile(site, ROOT, port), fields: ['/start/static'] },
        ...filesOf(making, site),
        ...setVariables({ ...values, PORT: listens }, (key) => Object.hasOwn(plan.variables, key) ? variableField(key) : '/start/port'),
        { kind: 'user', name: USER },
        { kind: 'expose', port, fields: plan.start.port === undefined ? [] : ['/start/port'] },
        {
            kind: 'cmd',
            words: [server.program, 'run', ...['--config', CONFIGURATION], ...['--adapter', 'caddyfile']],
            fields: ['/start/static']
        }
    ];
}
function ownServer(runImage, name) {
    const image = namedImage(runImage, 'image in /start/runImage');
    return { instructions: [from(image, name, ['/start/runImage'])], program: 'caddy' };
}
function imageServer(making, site, name) {
    const { runImage } = making.plan.start;
    if (runImage !== undefined)
        return ownServer(runImage, name);
    const fields = ['/start/static'];
    const files = [PROGRAM, '/etc/mime.types', ...(asksOthers(site) ? ['/etc/ssl/certs/ca-certificates.crt'] : [])];
    const folders = files.map((file) => SERVER.folder + file.slice(0, file.lastIndexOf('/')));
    const commands = [
        { text: `mkdir -p ${folders.join(' ')}` },
        ...files.map((file) => ({ text: `cp -p ${file} ${SERVER.folder}${file}` }))
    ];
    const instructions = [
        from(caddyImage(making), SERVER.stage, fields),
        comment('A copy has none of the capabilities without which a container may not start the program itself'),
        { kind: 'run', mounts: [], before: [], commands },
        blank,
        from('scratch', name, fields),
        { kind: 'copy', link: true, from: SERVER.stage, sources: [`${SERVER.folder}/`], to: '/', fields }
    ];
    return { instructions, program: PROGRAM };
}
function caddyImage(making) {
    return setupOf(making.plan).runtimes?.[CADDY] === undefined ? CADDY_IMAGE : imageOf(making, CADDY);
}
function filesOf(making, site) {
    const root = making.paths.inImage(site.root);
    const copies = entriesOf(making, site).flatMap(({ path, from, field }) => {
        const place = making.paths.inImage(path);
        const source = isWithin(root, place) ? root : isWithin(place, root) ? place : undefined;
        if (source === undefined)
            return [];
        const stage = from === undefined ? undefined : making.stages.stageOf(from);
        const to = `${ROOT}${source.slice(root.length)}`;
        const common = { link: true, to, fields: [field] };
        if (stage)
            return [{ kind: 'copy', from: stage.name, sources: [source], ...common }];
        const inContext = contextPath(making, source);
        return [
            inContext === '.'
                ? { ...copyContext(making, [field]), ...common }
                : { kind: 'copy', sources: [inContext], ...common }
        ];
    });
    if (copies.length > 0)
        return copies;
    throw new errors/* UserError */.yo({
        what: `Nothing in /start/files holds the folder \`${site.root}\` that is to be served`,
        fix: 'Add it to /start/files, with the phase that makes it'
    });
}
function entriesOf({ plan, stages }, site) {
    const last = stages.lastPhase;
    const named = plan.start.onlyIncludeFiles?.map((path, index) => ({
        path,
        from: last,
        field: `/start/onlyIncludeFiles/${String(index)}`
    }));
    const listed = plan.start.files?.map((file, index) => ({
        ...file,
        from: file.from,
        field: `/start/files/${String(index)}`
    }));
    return named ?? listed ?? [{ path: site.root, from: last, field: '/start/static' }];
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./src/dockerfile/images.ts



function images_images(making) {
    const { plan, stages } = making;
    return {
        before: [],
        host: (as) => {
            const { hostRuntime } = stages;
            if (plan.buildImage !== undefined) {
                const fields = ['/buildImage'];
                return [...why(making, fields), from(namedImage(plan.buildImage, 'image in /buildImage'), as, fields)];
            }
            if (hostRuntime === undefined)
                return [from(`debian:${plan.suite}-slim`, as, ['/suite'])];
            return fromRuntime(making, hostRuntime, as);
        },
        helper: (runtime) => fromRuntime(making, runtime, runtime),
        paths: [],
        build: [],
        install: (_id, _runsOn, commands) => commands,
        last: [],
        server: (site, as) => imageServer(making, site, as)
    };
}
function fromRuntime(making, runtime, as) {
    const fields = [`/phases/setup/runtimes/${(0,finish/* escapePointer */.lZ)(runtime)}`];
    return [...why(making, fields), from(imageOf(making, runtime), as, fields)];
}

;// CONCATENATED MODULE: ./src/dockerfile/assets.ts




function assetFiles({ staticAssets = {} }) {
    return Object.entries(staticAssets).map(([name, content]) => {
        const path = external_node_path_.posix.join('/assets', name);
        const field = `/staticAssets/${(0,finish/* escapePointer */.lZ)(name)}`;
        if (!path.startsWith('/assets/')) {
            throw new errors/* UserError */.yo({
                what: `The static asset \`${(0,quoting/* oneLine */.TN)(name)}\` leads out of /assets`,
                fix: 'Give its path relative to /assets'
            });
        }
        if (content.endsWith('\n') && /^[A-Za-z0-9_./+-]+$/.test(path))
            return { kind: 'file', path, content, fields: [field] };
        const text = `mkdir -p ${(0,quoting/* shellWord */.r7)(external_node_path_.posix.dirname(path))} && printf %s ${(0,quoting/* shellWord */.r7)(content)} >${(0,quoting/* shellWord */.r7)(path)}`;
        return { kind: 'run', mounts: [], before: [], commands: [{ text, field }] };
    });
}

;// CONCATENATED MODULE: ./src/dockerfile/app-user.ts

const DEFAULT_UID = '10001';
function appUser({ plan, catalog, stages }) {
    const official = plan.buildImage === undefined && plan.toolchain === 'images';
    const ownImage = plan.start.runImage !== undefined;
    if (plan.start.user !== undefined)
        return saidUser(plan.start.user, ownImage);
    const brought = official ? catalog.runtimes[stages.hostRuntime ?? '']?.user : undefined;
    if (brought !== undefined && !ownImage)
        return { id: brought };
    const id = `${DEFAULT_UID}:${DEFAULT_UID}`;
    return ownImage ? { id } : { id, create: account('app', DEFAULT_UID) };
}
function saidUser(said, ownImage) {
    (0,quoting/* demand */.wo)(/^(?:[a-z_][a-z0-9_-]{0,30}|[0-9]{1,9}(?::[0-9]{1,9})?)$/, said, 'The user', 'Use a name like `app`, or numbers like `1001` or `1001:1001`');
    if (said === 'root' || /^0(?::|$)/.test(said))
        return { id: '0:0' };
    const [who = '', group = who] = said.split(':');
    const isNumber = /^\d/.test(who);
    const id = isNumber ? `${who}:${group}` : who;
    const create = isNumber ? account('app', who, group) : account(who, DEFAULT_UID);
    return ownImage ? { id } : { id, create: `getent passwd ${who} >/dev/null || ${create}` };
}
function account(name, uid, gid = uid) {
    const user = `useradd --no-log-init --create-home --uid ${uid}`;
    if (gid === uid)
        return `${user} --user-group ${name}`;
    return `{ groupadd --system --gid ${gid} ${name} && ${user} --gid ${gid} ${name}; }`;
}

;// CONCATENATED MODULE: ./src/dockerfile/last-stage.ts









const SCRIPTS = '/opt/boxcar/bin';
function makeLastStage(making, { apt, besides, variables }) {
    const { plan, stages } = making;
    const user = appUser(making);
    const scripts = processScripts(making);
    const files = making.singleStage && stages.lastPhase !== undefined ? [] : copiesOf(making, user);
    return [
        ...aptInstructions(making, apt),
        ...(user.create === undefined
            ? []
            : [
                comment(`The app runs without root${appIsWritable(making) ? '' : ' and cannot change its own files, which belong to root'}`),
                runOf(user.create)
            ]),
        ...besides,
        ...(scripts.length === 0
            ? []
            : [comment(`Other processes by name: docker run IMAGE ${scripts.map(({ name }) => name).join('|')}`)]),
        ...scripts.map(({ file }) => file),
        ...(files.length === 0
            ? []
            : [comment('Dependencies and sources in layers of their own: a new version of the app moves only the latter')]),
        ...files,
        ...writable(making, user),
        ...runEnvironment(making, variables, scripts.length > 0),
        { kind: 'user', name: user.id, fields: plan.start.user === undefined ? [] : ['/start/user'] },
        ...(plan.start.port === undefined
            ? []
            : [{ kind: 'expose', port: plan.start.port, fields: ['/start/port'] }]),
        ...startCommand(making)
    ];
}
function runOf(text, field) {
    return { kind: 'run', mounts: [], before: [], commands: [{ text, ...(field !== undefined && { field }) }] };
}
function copiesOf(making, user) {
    const order = Object.keys(making.plan.phases);
    const entries = last_stage_entriesOf(making);
    const rank = (entry) => entry.from === undefined
        ? order.length
        : order.indexOf(entry.from) + (isMadeFromTree(making, entry, entries) ? order.length + 1 : 0);
    const others = entries.some(({ path, from, writable }) => isApp(path) && (from !== undefined || !writable));
    const isCopied = ({ path, from, writable }) => from !== undefined || !writable || (isApp(path) && !others && !isNamed(making));
    const isSecret = ({ path, from }) => from === undefined && isSecretFile(making, making.paths.inContext(path) ?? '');
    const copies = entries.filter((entry) => isCopied(entry) && !isSecret(entry)).sort((a, b) => rank(a) - rank(b));
    return together(making, copies).map(([first, ...others]) => {
        const copy = copyOf(making, isApp(first.path) ? { ...first, writable: appIsWritable(making) } : first, user);
        if (others.length === 0)
            return copy;
        const all = [first, ...others];
        const folder = external_node_path_.posix.dirname(copy.to);
        return {
            ...copy,
            sources: all.map(({ path }) => contextPath(making, path)),
            to: folder === '.' ? './' : `${folder}/`,
            fields: all.map(({ field }) => field)
        };
    });
}
function together(making, entries) {
    const groups = new Map();
    for (const entry of entries) {
        const isShared = entry.from === undefined && !entry.writable && !isApp(entry.path) && isFile(making, entry);
        const key = isShared ? `${external_node_path_.posix.dirname(entry.path)}/` : entry.field;
        const group = groups.get(key);
        groups.set(key, group ? [...group, entry] : [entry]);
    }
    return [...groups.values()];
}
function isMadeFromTree({ plan, paths }, { path, from }, entries) {
    const files = from === undefined ? [] : plan.phases[from]?.onlyIncludeFiles;
    if (files && !files.some((file) => file === '.' || `${path}/`.startsWith(`${file}/`)))
        return false;
    const inside = `${paths.inImage(path)}/`;
    return entries.some((other) => other.from === undefined && !other.writable && inside.startsWith(`${paths.inImage(other.path)}/`));
}
function isApp(path) {
    return path === '.';
}
function isNamed({ plan }) {
    return plan.start.onlyIncludeFiles !== undefined;
}
function appIsWritable(making) {
    const { files = [] } = making.plan.start;
    return !isNamed(making) && !making.singleStage && files.some(({ path, writable }) => isApp(path) && writable);
}
function last_stage_entriesOf({ plan, stages }) {
    const files = (plan.start.files ?? []).map((file, index) => ({ ...file, field: `/start/files/${String(index)}` }));
    const last = stages.lastPhase;
    const named = plan.start.onlyIncludeFiles?.map((path, index) => {
        return { path, field: `/start/onlyIncludeFiles/${String(index)}`, ...(last !== undefined && { from: last }) };
    });
    if (named)
        return [...files.filter(({ path, writable }) => path.startsWith('/') || writable), ...named];
    if (plan.start.files === undefined && last !== undefined)
        return [{ path: '.', from: last, field: '/start/runImage' }];
    return files;
}
function copyOf(making, { path, from, writable, field }, user) {
    const { paths, stages } = making;
    const target = paths.inImage(path);
    const link = !/^\/(?:var\/)?tmp\//.test(target);
    const owner = writable ? { owner: user.id } : {};
    const stage = from === undefined ? undefined : stages.stageOf(from);
    if (stage)
        return { kind: 'copy', link, ...owner, from: stage.name, sources: [target], to: target, fields: [field] };
    const source = contextPath(making, path);
    if (source === '.')
        return { ...copyContext(making, [field]), link, ...owner };
    return { kind: 'copy', link, ...owner, sources: [source], to: paths.fromHere(target), fields: [field] };
}
function writable(making, user) {
    const owned = appIsWritable(making);
    const all = (making.plan.start.files ?? []).map((file, index) => ({
        ...file,
        field: `/start/files/${String(index)}`
    }));
    const app = owned ? all.filter(({ path, writable }) => isApp(path) && writable) : [];
    const entries = all
        .filter(({ path, from, writable }) => writable && (from === undefined || making.singleStage) && !(owned && isApp(path)))
        .map(({ path, field }) => ({ path: (0,quoting/* shellWord */.r7)(making.paths.fromHere(path)), field }));
    const folders = entries.map(({ path }) => (path.startsWith('-') ? `./${path}` : path)).join(' ');
    const commands = [
        ...(entries.length > 0 ? [`mkdir -p ${folders} && chown -R ${user.id} ${folders}`] : []),
        ...(app.length > 0 ? [`chown ${user.id} ${(0,quoting/* shellWord */.r7)(making.paths.fromHere('.'))}`] : [])
    ];
    const fields = [...app, ...entries].map(({ field }) => field);
    return commands.length === 0 ? [] : [...why(making, fields), runOf(commands.join(' && '), fields[0])];
}
function processScripts({ plan }) {
    const { cmd, release, processes = {} } = plan.start;
    const all = new Map(Object.entries(processes).map(([name, text]) => [name, { text, field: `/start/processes/${(0,finish/* escapePointer */.lZ)(name)}` }]));
    if (release !== undefined)
        all.set('release', { text: release, field: '/start/release' });
    if (all.size > 0 && cmd !== undefined)
        all.set('web', all.get('web') ?? { text: cmd, field: '/start/cmd' });
    return [...all]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { text, field }]) => {
        (0,quoting/* demand */.wo)(/^[a-z][a-z0-9_-]*$/, name, 'The process name', 'Use lower-case letters, digits, `_` and `-`, with a letter first');
        return {
            name,
            file: {
                kind: 'file',
                path: `${SCRIPTS}/${name}`,
                content: processScript(text),
                executable: true,
                fields: [field]
            }
        };
    });
}
function runEnvironment({ plan }, variables, hasScripts) {
    const { port } = plan.start;
    const values = Object.fromEntries(variables.map((name) => [name, plan.variables[name] ?? '']));
    const fieldOf = (name) => name === 'PORT' && !Object.hasOwn(plan.variables, name) ? '/start/port' : variableField(name);
    if (port !== undefined && !Object.hasOwn(plan.variables, 'PORT'))
        values['PORT'] = String(port);
    const set = setVariables(values, fieldOf);
    const own = [
        ...(plan.start.runImage !== undefined && plan.start.user === undefined && !Object.hasOwn(plan.variables, 'HOME')
            ? [{ name: 'HOME', value: ['/tmp'] }]
            : []),
        ...(hasScripts ? [{ name: 'PATH', value: [{ variable: 'PATH' }, `:${SCRIPTS}`] }] : [])
    ];
    const env = set.at(-1);
    if (own.length === 0)
        return set;
    if (env?.kind !== 'env')
        return [{ kind: 'env', entries: own, fields: [] }];
    return [...set.slice(0, -1), { ...env, entries: [...env.entries, ...own] }];
}
function startCommand(making) {
    const { cmd, release } = making.plan.start;
    if (cmd === undefined)
        return [];
    const fields = ['/start/cmd', ...(release === undefined ? [] : ['/start/release'])];
    return [...why(making, fields), { kind: 'cmd', words: startWords(cmd, release), fields }];
}

;// CONCATENATED MODULE: ./src/dockerfile/layout.ts









const BASE = 'base';
const LAST = 'runtime';
function makeStages(making, toolchain) {
    const { plan, stages } = making;
    const apt = aptPlaces(hostPackages(making), plan.start.aptPkgs ?? []);
    const built = makeBuildStages(making, apt.build, toolchain).filter((made) => isNeeded(made, making, toolchain));
    const basis = basisOf(making, apt.base, toolchain.paths);
    const hasOwnLast = plan.start.static !== undefined || plan.start.runImage !== undefined || making.singleStage;
    const isShared = !hasOwnLast && built.some(({ stage }) => stage.runtime === undefined);
    const parts = [];
    if (isShared)
        parts.push([...toolchain.host(BASE), ...basis]);
    const helpers = new Set(built.flatMap(({ stage }) => stage.runtime ?? []));
    for (const runtime of helpers)
        parts.push(fromHelper(making, toolchain, runtime));
    const nameOf = (stage) => stage && (built.some((made) => made.stage === stage) ? stage.name : nameOf(stage.parent));
    for (const { stage, instructions } of built) {
        const parent = nameOf(stage.parent);
        const isFirstOfHost = parent === undefined && stage.runtime === undefined;
        if (isFirstOfHost && !isShared)
            parts.push([...toolchain.host(stage.name), ...basis, ...instructions]);
        else
            parts.push([from(parent ?? stage.runtime ?? BASE, stage.name), ...instructions]);
    }
    const last = built.find(({ stage }) => stages.lastPhase !== undefined && stage === stages.stageOf(stages.lastPhase));
    parts.push(lastPart(making, toolchain, isShared ? [from(BASE, LAST)] : [...toolchain.host(LAST), ...basis], apt.last, last));
    return withoutRepeats([...toolchain.before, ...parts.flatMap((part) => [blank, ...part])]);
}
function withoutRepeats(instructions) {
    const said = new Set();
    return instructions.filter((instruction) => {
        if (instruction.kind !== 'comment')
            return true;
        const isNew = !said.has(instruction.text);
        said.add(instruction.text);
        return isNew;
    });
}
function lastPart(making, toolchain, ordinary, apt, last) {
    const { plan, variables } = making;
    const { static: site, runImage } = plan.start;
    if (site !== undefined)
        return makeStaticStages(making, site, toolchain.server(site, LAST));
    if (runImage !== undefined) {
        const begin = [from(namedImage(runImage, 'image in /start/runImage'), LAST, ['/start/runImage'])];
        const basis = basisOf(making, [], toolchain.paths);
        const stage = { apt: plan.start.aptPkgs ?? [], besides: toolchain.last, variables: variables.late };
        return [...begin, ...basis, ...makeLastStage(making, stage)];
    }
    if (making.singleStage && last) {
        const begin = [
            comment('Continues from the build, with all that is in it: the plan does not say what to leave behind'),
            from(last.stage.name, LAST)
        ];
        return [
            ...begin,
            ...makeLastStage(making, { apt, besides: [], variables: variables.late.filter((name) => !last.set.has(name)) })
        ];
    }
    return [...ordinary, ...makeLastStage(making, { apt, besides: toolchain.last, variables: variables.late })];
}
function isNeeded({ stage, instructions }, { stages }, { build }) {
    return (instructions.some((instruction) => !build.includes(instruction)) ||
        (build.length > 0 && stages.stages.some(({ parent }) => parent === stage)) ||
        stage.phases.some(({ name }) => stages.isTaken(name)));
}
function hostPackages({ plan, stages }) {
    return Object.entries(plan.phases).flatMap(([name, { aptPkgs = [] }]) => stages.lineOf(name) === undefined ? aptPkgs : []);
}
function fromHelper(making, toolchain, runtime) {
    const read = making.variables.early.filter((name) => making.catalog.installVariables.some((prefix) => name.startsWith(prefix)));
    const path = toolchain.paths.length === 0
        ? []
        : [{ kind: 'env', entries: [{ name: 'PATH', value: [`${toolchain.paths.join(':')}:`, { variable: 'PATH' }] }] }];
    const own = making.stages.stages.filter((stage) => stage.runtime === runtime);
    return [
        ...toolchain.helper(runtime),
        ...(own.some(({ line }) => line === runtime) ? [{ kind: 'workdir', path: making.paths.app }] : []),
        ...setVariables(pick(making.plan.variables, read)),
        ...path
    ];
}
function basisOf(making, apt, behind) {
    const { plan, paths, variables } = making;
    return [
        { kind: 'workdir', path: paths.app, fields: plan.folder === undefined ? [] : ['/folder'] },
        ...why(making, variables.early.map(variableField).filter((field) => !making.reasons.fromPeople(field))),
        ...withPath(making, setVariables(pick(plan.variables, variables.early)), behind),
        ...aptInstructions(making, apt),
        ...assetFiles(plan)
    ];
}
function withPath({ plan, paths, stages }, variables, behind) {
    const places = Object.entries(plan.phases).flatMap(([name, { paths: folders = [] }]) => stages.lineOf(name) === undefined ? [{ name, folders }] : []);
    const own = places.toReversed().flatMap((place) => place.folders.map((folder) => paths.inImage(folder)));
    const folders = [...own, ...behind];
    if (folders.length === 0)
        return variables;
    const entry = { name: 'PATH', value: [`${folders.join(':')}:`, { variable: 'PATH' }] };
    const fields = places.flatMap(({ name, folders }) => folders.map((_, index) => `/phases/${(0,finish/* escapePointer */.lZ)(name)}/paths/${String(index)}`));
    const env = variables.at(-1);
    if (env?.kind !== 'env' || Object.hasOwn(plan.variables, 'PATH'))
        return [...variables, { kind: 'env', entries: [entry], fields }];
    return [
        ...variables.slice(0, -1),
        { ...env, entries: [...env.entries, entry], fields: [...(env.fields ?? []), ...fields] }
    ];
}
function pick(values, names) {
    return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}

// EXTERNAL MODULE: ./src/packages/nixpkgs.ts
var nixpkgs = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/dockerfile/environment-nix.ts





function environmentNix(plan, reasons, url) {
    const build = { packages: itemsOf(plan, 'nixPkgs'), libraries: itemsOf(plan, 'nixLibs') };
    const run = { packages: startItems(plan, 'nixPkgs'), libraries: startItems(plan, 'nixLibs') };
    return [
        '# Written by Boxcar: what the build and the image get from Nixpkgs. `nix-build environment.nix` makes both.',
        'let',
        ...sources(plan, reasons, url),
        '',
        '  # Links to all that a package has; libraries that programs load lie apart, because every program looks there.',
        '  folder = name: outputs: packages: libraries: pkgs.buildEnv {',
        '    inherit name;',
        '    paths = packages ++ [',
        '      (pkgs.buildEnv {',
        '        name = "${name}-libraries";',
        '        paths = map pkgs.lib.getLib libraries;',
        '        pathsToLink = [ "/lib" ];',
        '        extraPrefix = "/libraries";',
        '        ignoreCollisions = true;',
        '      })',
        '    ];',
        '    extraOutputsToInstall = outputs;',
        '    ignoreCollisions = true;',
        '  };',
        'in',
        '{',
        '  # What the build commands find: headers and pkg-config files, too',
        ...folder('build', ['dev'], build, reasons),
        '',
        '  # What the image gets, with all that it needs and nothing else',
        ...folder('run', [], run, reasons),
        '}',
        ''
    ].join('\n');
}
function commitOf(plan) {
    const commit = plan.phases['setup']?.nixpkgsArchive ?? nixpkgs/* defaultArchive */.ui.commit;
    if ((0,nixpkgs/* isCommit */.WM)(commit))
        return commit;
    throw new errors/* UserError */.yo({
        what: `/phases/setup/nixpkgsArchive is "${(0,quoting/* oneLine */.TN)(commit).slice(0, 80)}", which is no commit of Nixpkgs`,
        fix: 'Write all 40 characters of the commit’s hash'
    });
}
function sources(plan, reasons, url) {
    const commit = commitOf(plan);
    const archive = (0,nixpkgs/* archiveOf */.YH)(commit);
    const isPinned = url.includes('{commit}');
    const overlays = Object.entries(plan.phases).flatMap(([name, { nixOverlays = [] }]) => nixOverlays.map((value, index) => ({
        value,
        field: `/phases/${(0,finish/* escapePointer */.lZ)(name)}/nixOverlays/${String(index)}`
    })));
    return [
        ...environment_nix_comment(reasons, '/phases/setup/nixpkgsArchive', '  '),
        '  nixpkgs = fetchTarball {',
        `    url = ${nixString(url.replaceAll('{commit}', commit))};`,
        ...(archive && isPinned ? [`    sha256 = ${nixString(archive.hash)};`] : []),
        '  };',
        '  pkgs = import nixpkgs {',
        '    config = { };',
        ...(overlays.length === 0
            ? ['    overlays = [ ];']
            : [
                '    overlays = [',
                ...overlays.flatMap(({ value, field }) => [
                    ...environment_nix_comment(reasons, field, '      '),
                    `      (import (fetchTarball ${nixString(address(value))}))`
                ]),
                '    ];'
            ]),
        '  };'
    ];
}
function address(value) {
    return (0,quoting/* demand */.wo)(/^https:\/\/[\x21-\x7e]+$/, value, 'The address of the Nix overlay', 'Write one that begins with https://, such as https://github.com/OWNER/NAME/archive/COMMIT.tar.gz');
}
function folder(name, outputs, { packages, libraries }, reasons) {
    const others = outputs.length === 0 ? '[ ]' : `[ ${outputs.map(nixString).join(' ')} ]`;
    return [`  ${name} = folder "${name}" ${others}`, ...list(packages, reasons), ...list(libraries, reasons)].map((line, index, all) => (index === all.length - 1 ? `${line};` : line));
}
function list(items, reasons) {
    if (items.length === 0)
        return ['    [ ]'];
    let said;
    return [
        '    [',
        ...items.flatMap(({ value, field }) => {
            const sentence = sentenceOf(reasons, field);
            const lines = sentence === undefined || sentence === said ? [] : environment_nix_comment(reasons, field, '      ');
            said = sentence;
            return [...lines, `      pkgs.${attributePath(value)}`];
        }),
        '    ]'
    ];
}
const KEYWORDS = new Set('assert else if in inherit let or rec then with'.split(' '));
function attributePath(path) {
    if (!(0,nixpkgs/* isAttributePath */.kf)(path)) {
        throw new errors/* UserError */.yo({
            what: `The Nix package "${(0,quoting/* oneLine */.TN)(path).slice(0, 80)}" is no attribute path of Nixpkgs`,
            fix: 'Write names like ffmpeg or python313Packages.numpy; Nix expressions belong into a file environment.nix'
        });
    }
    return path
        .split('.')
        .map((name) => (/^[A-Za-z_]/.test(name) && !KEYWORDS.has(name) ? name : `"${name}"`))
        .join('.');
}
function nixString(text) {
    return `"${text.replace(/[\\"]|\$(?=\{)/g, '\\$&')}"`;
}
function sentenceOf(reasons, field) {
    const { because, file } = reasons.of(field) ?? {};
    if (because === undefined)
        return undefined;
    return (0,quoting/* oneLine */.TN)(file === undefined || because.includes(file) ? because : `${because} (${file})`);
}
function environment_nix_comment(reasons, field, indent) {
    const sentence = sentenceOf(reasons, field);
    return sentence === undefined ? [] : [`${indent}# ${sentence}`];
}
function itemsOf(plan, list) {
    return once(Object.entries(plan.phases).flatMap(([name, phase]) => (phase[list] ?? []).map((value, index) => ({
        value,
        field: `/phases/${(0,finish/* escapePointer */.lZ)(name)}/${list}/${String(index)}`
    }))));
}
function startItems(plan, list) {
    const { start } = plan;
    if (start.nixPkgs === undefined && start.nixLibs === undefined)
        return itemsOf(plan, list);
    return once((start[list] ?? []).map((value, index) => ({ value, field: `/start/${list}/${String(index)}` })));
}
function once(items) {
    const byValue = new Map();
    for (const item of items)
        if (!byValue.has(item.value))
            byValue.set(item.value, item);
    return [...byValue.values()].sort((a, b) => (0,src_text/* byCodePoint */.HH)(a.value, b.value));
}

;// CONCATENATED MODULE: ./src/dockerfile/nix.ts








const STAGE = 'nix';
const FILE = 'environment.nix';
const HOME = '/opt/nix';
const WORKSHOP = '/environment';
const PARTS = ['build', 'run'];
function nix(making, options = {}) {
    const { plan, paths } = making;
    const own = setupOf(plan).nixFiles?.[0];
    const url = options.url ?? nixpkgs/* nixpkgsUrl */.kt;
    const text = own === undefined ? environmentNix(plan, making.reasons, url) : undefined;
    const debian = (as) => [from(debianImage(making), as, ['/suite'])];
    const libraries = `${HOME}/libraries/lib`;
    const finds = (list) => (list ?? []).length === 0 || Object.hasOwn(plan.variables, 'LD_LIBRARY_PATH')
        ? []
        : [{ name: 'LD_LIBRARY_PATH', value: [libraries] }];
    const buildLibraries = Object.values(plan.phases).flatMap(({ nixLibs = [] }) => nixLibs);
    const last = [
        ...closure(own === undefined ? 'run' : 'all', 'start'),
        ...env(finds(plan.start.nixPkgs || plan.start.nixLibs ? plan.start.nixLibs : buildLibraries))
    ];
    return {
        files: text === undefined ? {} : { [FILE]: text },
        toolchain: {
            before: [
                blank,
                comment('What comes from Nix: made anew only when this list changes, never with the sources'),
                from(namedImage(options.image ?? nixpkgs/* nixImage */.rX, 'image of Nix'), STAGE, ['/toolchain']),
                ...(text === undefined ? ownFile(making, url, options) : generated(making, text, options))
            ],
            host: debian,
            helper: debian,
            paths: [`${HOME}/bin`],
            build: [
                ...closure(own === undefined ? 'build' : 'all', 'build'),
                ...env([
                    ...finds(buildLibraries),
                    { name: 'CPATH', value: [`${HOME}/include`] },
                    { name: 'LIBRARY_PATH', value: [`${HOME}/lib`] },
                    { name: 'PKG_CONFIG_PATH', value: [`${HOME}/lib/pkgconfig:${HOME}/share/pkgconfig`] }
                ])
            ],
            install: (id, runsOn, commands) => (Object.hasOwn(nixpkgs/* nixRuntimes */.rL, runsOn) ? nixpkgs/* nixRuntimes */.rL[runsOn] : undefined)?.install?.(id, commands) ?? commands,
            last,
            server: (_, as) => {
                const { runImage } = plan.start;
                if (runImage !== undefined)
                    return ownServer(runImage, as);
                return {
                    instructions: [...debian(as), { kind: 'workdir', path: paths.app }, ...last],
                    program: `${HOME}/bin/caddy`
                };
            }
        }
    };
    function closure(name, part) {
        const said = part === 'build'
            ? 'Programs and libraries from Nix that the build needs'
            : 'Programs and libraries from Nix that the app needs, without those that only the build needs';
        const fields = part === 'build' ? ['/phases/setup/nixPkgs/0'] : ['/start/nixPkgs/0'];
        return [
            comment(own === undefined ? said : `All that ${own} says`),
            { kind: 'copy', link: true, from: STAGE, sources: [`/image/${name}/`], to: '/', fields }
        ];
    }
}
function debianImage({ plan }) {
    if (plan.buildImage !== undefined)
        return namedImage(plan.buildImage, 'image in /buildImage');
    return `debian:${plan.suite}-slim`;
}
function env(entries) {
    return entries.length === 0 ? [] : [{ kind: 'env', entries }];
}
function generated(making, text, options) {
    const isSite = making.plan.start.static !== undefined;
    return [
        { kind: 'workdir', path: WORKSHOP },
        comment('The same text lies beside this Dockerfile'),
        { kind: 'file', path: `${WORKSHOP}/${FILE}`, content: text, fields: ['/phases/setup/nixpkgsArchive'] },
        run(PARTS.map((name) => `nix-build ${FILE} --attr ${name} --out-link ${name}${flags(options)}`)),
        comment('Each with all that it needs, as a tree to copy'),
        run(PARTS.flatMap((name) => treeOf(name, name, [
            { from: 'ssl/certs/ca-bundle.crt', to: 'ssl/certs/ca-certificates.crt' },
            ...(isSite && name === 'run' ? [{ from: 'mime.types', to: 'mime.types' }] : [])
        ])))
    ];
}
function ownFile(making, url, options) {
    const { paths } = making;
    const files = setupOf(making.plan).nixFiles ?? [];
    const file = paths.fromHere(files[0] ?? FILE);
    const profile = `${WORKSHOP}/profile`;
    const nixpkgs = url.replaceAll('{commit}', commitOf(making.plan));
    return [
        { kind: 'workdir', path: paths.app },
        ...files.flatMap((path, index) => {
            const fields = [`/phases/setup/nixFiles/${String(index)}`];
            return [
                ...why(making, fields),
                { kind: 'copy', sources: [contextPath(making, path)], to: paths.fromHere(path), fields }
            ];
        }),
        run([
            `mkdir -p ${WORKSHOP}`,
            `nix-env --profile ${profile} --install --file ${(0,quoting/* shellWord */.r7)(file)} -I ${(0,quoting/* shellWord */.r7)(`nixpkgs=${nixpkgs}`)}${flags(options)}`
        ], '/phases/setup/nixFiles/0'),
        comment('With all that it needs, as a tree to copy'),
        run([
            `{ [ -n "$(nix-env --profile ${profile} --query)" ] || { echo "error: the file evaluates to nothing that can be built" >&2; exit 1; }; }`,
            ...treeOf('all', profile, [])
        ], '/phases/setup/nixFiles/0')
    ];
}
function treeOf(name, result, links) {
    const root = `/image/${name}`;
    const list = `${WORKSHOP}/${name}.closure`;
    const folders = new Set(['/nix/store', external_node_path_.posix.dirname(HOME), ...links.map(({ to }) => external_node_path_.posix.dirname(`/etc/${to}`))]);
    return [
        `nix-store --query --requisites ${result} > ${list}`,
        `mkdir -p ${[...folders].map((folder) => root + folder).join(' ')}`,
        `xargs cp -a -t ${root}/nix/store < ${list}`,
        `ln -s "$(readlink -f ${result})" ${root}${HOME}`,
        ...links.map(({ from, to }) => `ln -s ${HOME}/etc/${from} ${root}/etc/${to}`)
    ];
}
function run(texts, field = '/toolchain') {
    return { kind: 'run', mounts: [], before: [], commands: texts.map((text) => ({ text, field })) };
}
function flags({ substituters = [], publicKeys = [] }) {
    const option = (name, values) => values.length === 0 ? '' : ` --option ${name} ${(0,quoting/* shellWord */.r7)(values.map((value) => plain(name, value)).join(' '))}`;
    return option('substituters', substituters) + option('trusted-public-keys', publicKeys);
}
function plain(name, value) {
    return (0,quoting/* demand */.wo)(/^[\x21-\x7e]+$/, value, `The value of ${name}`, 'Write one per line, without spaces');
}

// EXTERNAL MODULE: ./src/report/clean.ts
var clean = __webpack_require__(23);
;// CONCATENATED MODULE: ./src/dockerfile/printer.ts



const LONGEST_LINE = 65_000;
const WIDTH = 120;
const COMMENT_LINES = 4;
const INDENT = '    ';
function print(instructions) {
    const lines = [];
    const origins = [];
    let previous;
    for (const instruction of instructions) {
        if (instruction.kind === 'blank') {
            separate(lines);
            continue;
        }
        if (isNextPhase(instruction, previous))
            lines.push('# hadolint ignore=DL3059');
        if (instruction.kind !== 'comment')
            previous = instruction;
        const { lines: printed, marks = [] } = printOne(instruction);
        const before = lines.length;
        for (const [at, line] of printed.entries())
            verify(line, instruction.kind === 'file' && at > 0);
        lines.push(...printed);
        const fields = 'fields' in instruction ? (instruction.fields ?? []) : [];
        origins.push(...fields.map((field) => ({ from: before + 1, to: lines.length, field })), ...marks.map(({ from, to, field }) => ({ from: before + from, to: before + to, field })));
        if (instruction.kind === 'file')
            separate(lines);
    }
    return { text: `${lines.join('\n').trimEnd()}\n`, origins };
}
function isNextPhase(instruction, previous) {
    if (instruction.kind !== 'run' || previous?.kind !== 'run')
        return false;
    const phases = [instruction, previous].map(({ commands }) => /^\/phases\/[^/]+/.exec(commands[0]?.field ?? '')?.[0]);
    return phases.every((phase) => phase !== undefined) && phases[0] !== phases[1];
}
function separate(lines) {
    if (lines.length > 0 && lines.at(-1) !== '')
        lines.push('');
}
function verify(line, isInside) {
    (0,quoting/* withoutNul */.ST)(line);
    if ((isInside ? /\n/ : /[\n\r]/).test(line)) {
        throw new errors/* UserError */.yo({
            what: `A line break cannot stand in the Dockerfile here: ${(0,quoting/* oneLine */.TN)(line).slice(0, 120)}`,
            fix: 'Take it out of the settings; only commands and the values of variables may have several lines'
        });
    }
    if ((0,quoting/* misleads */.HI)(isInside ? line.replaceAll('\r', '') : line)) {
        throw new errors/* UserError */.yo({
            what: `A character that cannot be seen would stand in the Dockerfile here: ${(0,clean/* visible */.RK)(line).slice(0, 120)}`,
            fix: 'Take it out of the settings'
        });
    }
    if (Buffer.byteLength(line) > LONGEST_LINE) {
        throw new errors/* UserError */.yo({
            what: `A line of the Dockerfile would be longer than Docker can read: ${line.slice(0, 60)}…`,
            fix: 'Put long text into a file of the repository and read it from there'
        });
    }
}
function printOne(instruction) {
    switch (instruction.kind) {
        case 'comment':
            return { lines: printComment(instruction.text) };
        case 'pragma':
            return { lines: [`# hadolint ignore=${instruction.rule}`] };
        case 'from':
            return { lines: [`FROM ${instruction.image} AS ${instruction.as}`] };
        case 'workdir':
            return { lines: [`WORKDIR ${(0,quoting/* dockerWord */.HT)(instruction.path)}`] };
        case 'env':
            return {
                lines: continued(instruction.entries.map((entry, index) => (index === 0 ? 'ENV ' : '') + printEntry(entry)))
            };
        case 'arg':
            return { lines: [`ARG ${instruction.name}`] };
        case 'run':
            return printRun(instruction);
        case 'copy':
            return { lines: [printCopy(instruction)] };
        case 'file':
            return { lines: printFile(instruction) };
        case 'user':
            return { lines: [`USER ${instruction.name}`] };
        case 'expose':
            return { lines: [`EXPOSE ${String(instruction.port)}`] };
        case 'cmd':
            return { lines: [`CMD ${(0,quoting/* jsonWords */.WY)(instruction.words)}`] };
    }
}
function printComment(text) {
    const rows = [];
    for (const word of (0,quoting/* oneLine */.TN)(text).split(' ')) {
        const row = rows.at(-1);
        const fits = row !== undefined && row.length + word.length + 3 <= WIDTH;
        if (fits)
            rows[rows.length - 1] = `${row} ${word}`;
        else
            rows.push(word);
    }
    const left = rows.length > COMMENT_LINES ? ' …' : '';
    return rows.slice(0, COMMENT_LINES).map((row, at) => {
        const short = (0,clean/* clip */.$Q)(row, WIDTH) + (at === COMMENT_LINES - 1 ? left : '');
        return `# ${/^(?:hadolint|shellcheck|syntax|escape|check)\b/i.test(short) ? `"${short}"` : short}`;
    });
}
function printEntry(entry) {
    let text = '';
    let quoted = false;
    for (const [index, part] of entry.value.entries()) {
        if (typeof part === 'string') {
            text += (0,quoting/* envText */.zi)(part);
            quoted ||= !/^[\w./:@%+,=-]+$/.test(part);
        }
        else {
            const next = entry.value[index + 1];
            text += typeof next === 'string' && /^\w/.test(next) ? `\${${part.variable}}` : `$${part.variable}`;
        }
    }
    return `${entry.name}=${quoted || text === '' ? `"${text}"` : text}`;
}
function printRun({ mounts, before, commands }) {
    const flags = mounts.map(printMount);
    const setup = before.map((statement) => `${statement};`);
    const texts = commands.map(({ text }) => text);
    if (!inShellForm([...setup, ...texts])) {
        const script = [...before, texts.join(' && ')].join('\n');
        const lines = continued([`RUN ${[...flags, (0,quoting/* jsonWords */.WY)(['/bin/sh', '-c', script])].join(' ')}`]);
        return { lines, marks: marksOf(commands, () => [1, lines.length]) };
    }
    const body = [...setup, ...texts.map((text, index) => (index === 0 ? text : `&& ${text}`))];
    const head = ['RUN', ...flags].join(' ');
    const short = body.length === 1 && (flags.length === 0 || head.length + 1 + (body[0] ?? '').length <= WIDTH);
    const lines = flags.length > 0 && !short ? [head, ...body] : [`${head} ${body[0] ?? ''}`, ...body.slice(1)];
    const firstCommand = lines.length - commands.length + 1;
    return {
        lines: continued(lines),
        marks: marksOf(commands, (index) => [index === 0 ? 1 : firstCommand + index, firstCommand + index])
    };
}
function marksOf(commands, place) {
    return commands.flatMap(({ field }, index) => {
        const [from, to] = place(index);
        return field === undefined ? [] : [{ from, to, field }];
    });
}
function inShellForm(texts) {
    return (texts.every((text) => !(0,quoting/* hasUnprintable */.BR)(text) && !text.includes('<<') && !text.endsWith('\\') && !text.startsWith('#')) &&
        texts.every((text) => text === text.trim()) &&
        !/^(?:\[|--)/.test(texts[0] ?? ''));
}
function printMount(mount) {
    if (mount.type === 'secret')
        return `--mount=type=secret,id=${mount.id}${mount.target === undefined ? '' : `,target=${mount.target}`}`;
    return `--mount=type=cache,id=${mount.id},target=${mount.target}${mount.locked ? ',sharing=locked' : ''}`;
}
function printCopy(copy) {
    const flags = [
        ...(copy.link ? ['--link'] : []),
        ...(copy.owner === undefined ? [] : [`--chown=${copy.owner}`]),
        ...(copy.from === undefined ? [] : [`--from=${copy.from}`])
    ];
    const words = [...copy.sources.map((source) => (0,quoting/* dockerWord */.HT)((0,quoting/* exactPattern */.gc)(source))), (0,quoting/* dockerWord */.HT)(copy.to)];
    const plain = words.every((word) => /^(?!--)[^\s"'\\$<[]+$/.test(word) && !(0,quoting/* hasUnprintable */.BR)(word));
    return ['COPY', ...flags, plain ? words.join(' ') : (0,quoting/* jsonWords */.WY)(words)].join(' ');
}
function printFile({ path, content, executable }) {
    const lines = content.replace(/\n$/, '').split('\n');
    let end = 'EOF';
    for (let count = 2; lines.some((line) => line.replace(/(?<!\r)\r+$/, '') === end); count += 1)
        end = `EOF${String(count)}`;
    return [`COPY --link${executable ? ' --chmod=755' : ''} <<'${end}' ${path}`, ...lines, end];
}
function continued(lines) {
    return lines.map((line, index) => `${index === 0 ? '' : INDENT}${line}${index === lines.length - 1 ? '' : ' \\'}`);
}

;// CONCATENATED MODULE: ./src/dockerfile/reasons.ts
function reasonsOf(plan) {
    const byField = new Map(plan.reasons.map((reason) => [reason.field, reason]));
    const of = (field) => byField.get(field);
    return {
        of,
        fromPeople: (field) => {
            const reason = of(field);
            return reason === undefined || reason.setting !== undefined;
        },
        sentence: (fields) => {
            const sentences = new Set(fields.flatMap((field) => of(field) ?? []).map(withPlace));
            return sentences.size === 0 ? undefined : [...sentences].join('; ');
        }
    };
}
function withPlace({ because, file, line }) {
    if (file === undefined || because.includes(file))
        return because;
    return `${because} (${file}${line === undefined ? '' : `:${String(line)}`})`;
}

;// CONCATENATED MODULE: ./src/dockerfile/render.ts











function render(plan, catalog, options = {}) {
    const reasons = reasonsOf(plan);
    const { files = [], onlyIncludeFiles, runImage, static: site } = plan.start;
    const copies = files.some(({ from, writable }) => from !== undefined || writable !== true);
    const singleStage = !copies && !onlyIncludeFiles && runImage === undefined && site === undefined;
    const paths = (0,dockerfile_paths/* pathsOf */.w)(plan);
    const secretFiles = secretFilesOf(plan, paths);
    const making = {
        plan,
        catalog,
        reasons,
        paths,
        secretFiles,
        variables: variablesOf(plan, catalog, reasons, options.buildArgs ?? []),
        stages: buildStages(plan, singleStage),
        singleStage
    };
    const environment = plan.toolchain === 'nix' ? nix(making, options.nix) : undefined;
    const instructions = [...header.map(comment), ...makeStages(making, environment?.toolchain ?? images_images(making))];
    const { text, origins } = print(instructions);
    return {
        dockerfile: text,
        dockerignore: (0,ignore/* makeIgnore */.V)(instructions, catalog, plan.providers, options, secretFiles.map(({ inContext }) => inContext)),
        files: environment?.files ?? {},
        buildArgs: valueArguments(plan.variables),
        secretFiles: Object.fromEntries(secretFiles.flatMap(({ id, inContext, isMounted }) => (isMounted ? [[id, inContext]] : []))),
        origins: origins.map((origin) => {
            const reason = reasons.of(origin.field);
            return { ...origin, ...(reason && { reason }) };
        })
    };
}
const header = [
    'Written by Boxcar from what it found in the repository. To change it, change the settings and run Boxcar again,',
    'or keep this file with its ignore file and build it with `docker buildx build`.'
];


/***/ }),

/***/ 7061:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ certificates),
/* harmony export */   EK: () => (/* binding */ archives),
/* harmony export */   NE: () => (/* binding */ siteServer),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   YH: () => (/* binding */ archiveOf),
/* harmony export */   kf: () => (/* binding */ isAttributePath),
/* harmony export */   kt: () => (/* binding */ nixpkgsUrl),
/* harmony export */   rL: () => (/* binding */ nixRuntimes),
/* harmony export */   rX: () => (/* binding */ nixImage),
/* harmony export */   ui: () => (/* binding */ defaultArchive)
/* harmony export */ });
const archives = {
    '26.05': {
        commit: '21a67dc470149f337cecafbe965d8d252a390518',
        hash: 'sha256-ugpsyk3NM2s87vXfUiIIiibbJ4Pp0JPS5p/3mfs+q+c=',
        branch: 'nixos-26.05',
        date: '2026-09-11'
    },
    '25.05': {
        commit: 'ac62194c3917d5f474c1a844b6fd6da2db95077d',
        hash: 'sha256-16KkgfdYqjaeRGBaYsNrhPRRENs0qzkQVUooNHtoy2w=',
        branch: 'nixos-25.05',
        date: '2026-01-02'
    },
    '23.11': {
        commit: 'a62e6edd6d5e1fa0329b8653c801147986f8d446',
        hash: 'sha256-oamiKNfr2MS6yH64rUn99mIZjc45nGJlj9eGth/3Xuw=',
        branch: 'nixos-23.11',
        date: '2024-05-31'
    }
};
const defaultArchive = archives['26.05'];
function line(version, ...from) {
    return { line: version, archives: from };
}
const nixRuntimes = {
    python: {
        name: 'Python',
        lines: [
            line('3.14', '26.05'),
            line('3.13', '26.05', '25.05'),
            line('3.12', '26.05', '25.05'),
            line('3.11', '26.05', '25.05', '23.11'),
            line('3.10', '25.05', '23.11'),
            line('3.9', '23.11'),
            line('3.8', '23.11')
        ],
        attribute: (version) => `python${version.replace('.', '')}`,
        named: /^python3\d*$/,
        install: (tool, commands) => [
            'python -m venv /opt/tools',
            ...commands.map((command) => `PATH=/opt/tools/bin:$PATH ${command}`),
            `ln -s /opt/tools/bin/${tool} /usr/local/bin/${tool}`
        ],
        build: (attribute) => [`${attribute}Packages.pip`],
        libraries: ['stdenv.cc.cc.lib', 'zlib']
    },
    node: {
        name: 'Node.js',
        lines: [
            line('26', '26.05'),
            line('24', '26.05', '25.05'),
            line('22', '26.05', '25.05'),
            line('20', '25.05', '23.11'),
            line('18', '23.11')
        ],
        attribute: (version) => `nodejs_${version}`,
        named: /^nodejs(?:[-_].*)?$/,
        install: (_tool, commands) => commands.map((command) => `npm_config_prefix=/usr/local ${command}`)
    },
    bun: {
        name: 'Bun',
        lines: [line('1', '26.05', '25.05', '23.11')],
        attribute: () => 'bun',
        named: /^bun$/,
        variables: { BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0' }
    },
    deno: {
        name: 'Deno',
        lines: [line('2', '26.05', '25.05'), line('1', '23.11')],
        attribute: () => 'deno',
        named: /^deno$/,
        variables: { DENO_DIR: '/deno-dir' }
    },
    caddy: {
        name: 'Caddy',
        lines: [line('2', '26.05', '25.05', '23.11')],
        attribute: () => 'caddy',
        named: /^caddy$/,
        run: ['mailcap']
    }
};
const siteServer = { id: 'caddy', version: '2' };
const certificates = 'cacert';
const nixpkgsUrl = 'https://github.com/NixOS/nixpkgs/archive/{commit}.tar.gz';
const nixImage = 'nixos/nix:2.35.2';
function archiveOf(commit) {
    return Object.values(archives).find((archive) => archive.commit === commit);
}
function isAttributePath(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_'-]*(?:\.[A-Za-z0-9_][A-Za-z0-9_'-]*)*$/.test(text);
}
function isCommit(text) {
    return /^[0-9a-f]{40}$/.test(text);
}


/***/ }),

/***/ 2754:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   S$: () => (/* binding */ isServer),
/* harmony export */   b2: () => (/* binding */ headerProblem),
/* harmony export */   kv: () => (/* binding */ isSiteFile),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   uc: () => (/* binding */ redirectProblem)
/* harmony export */ });
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/u;
const notInAddresses = /[\s"'`\\{}<>^|]/;
const serversOwn = /^(?:accept-ranges|age|allow|alt-svc|connection|content-encoding|content-length|content-range|date|etag|last-modified|server|trailer|transfer-encoding|upgrade|vary)$/i;
const caddysOwn = /^(?:import|defer|match)$/i;
const longest = 2000;
const placeholder = /:([A-Za-z_]\w*)/g;
function redirectProblem({ from, host, to, status }) {
    if (!isPath(from))
        return 'what it is about is no path like `/old/*`';
    if (from.split('*').length > 2)
        return 'it has more than one `*`';
    if (host !== undefined && !/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(host))
        return 'its host is no name';
    if (!isRedirect(status) && status !== 200 && !(status >= 400 && status <= 499))
        return 'its status is not supported';
    const isUrl = isServer(to);
    if (!isUrl && !isPath(to))
        return 'where it leads is neither a path nor a URL';
    if (isUrl && status >= 400)
        return 'no page of another server can be an error page';
    if (to.startsWith('//'))
        return 'where it leads is neither a path nor a URL';
    const names = [...from.matchAll(placeholder)].map(([, name]) => name);
    if (new Set(names).size < names.length)
        return 'it has two placeholders of one name';
    return undefined;
}
function headerProblem({ path, name, value }) {
    if (!isPath(path))
        return 'what it is about is no path like `/assets/*`';
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || caddysOwn.test(name))
        return 'that is no name of a header';
    if (serversOwn.test(name))
        return 'the server sets that one itself';
    if (value === '' || value !== value.trim() || value.length > longest || unprintable.test(value))
        return 'its value is empty, too long, or has control characters';
    if (value.includes('{$') || (value.includes('`') && /[\\"]/.test(value)))
        return 'its value has characters that the server’s configuration cannot hold';
    return undefined;
}
function isSiteFile(path) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.~-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.~-]*)*$/.test(path);
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function isServer(to) {
    return /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?#]|$)/.test(to) && isPlain(to);
}
function isPath(path) {
    return path.startsWith('/') && isPlain(path);
}
function isPlain(text) {
    return !notInAddresses.test(text) && !unprintable.test(text) && text.length <= longest;
}


/***/ }),

/***/ 23:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const invisibleButLayout = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/gu, ' ').replace(invisible, '').trim();
}
function codeLine(text) {
    return visible((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/gu, ' ').trim());
}
function block(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(invisibleButLayout, '');
}
function visible(text) {
    return text.replace(invisible, (character) => spelled(character));
}
function spelled(character) {
    const known = new Map([
        ['\n', '\\n'],
        ['\r', '\\r'],
        ['\t', '\\t']
    ]);
    return known.get(character) ?? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ })

};
;