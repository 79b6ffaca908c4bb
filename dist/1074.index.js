"use strict";
exports.id = 1074;
exports.ids = [1074];
exports.modules = {

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

/***/ 1361:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Jh: () => (/* binding */ withoutExtra),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   Ub: () => (/* binding */ circleOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   eh: () => (/* binding */ startWalk),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
const quoted = /'[^']*'|"(?:[^"\\]|\\.)*"/g;
function chainOf(written) {
    const text = written.includes('&') ? withoutBackground(written.replace(windowsSet, '$1&&')) : written;
    const plain = text.replace(quoted, (part) => '_'.repeat(part.length));
    if (/[;|`\n<>]|\$\(|(?<!&)&(?!&)/.test(plain))
        return undefined;
    const parts = [];
    const assignments = [];
    let from = 0;
    for (const { index } of [...plain.matchAll(/&&/g), { index: plain.length }]) {
        const part = text.slice(from, index).trim();
        if (part === '')
            return undefined;
        const [, set] = setting.exec(part) ?? [];
        if (set !== undefined)
            assignments.push(set);
        else {
            const command = commandOf(part);
            parts.push(assignments.length === 0 ? command : { ...command, assignments: [...assignments, ...command.assignments] });
        }
        from = index + 2;
    }
    return parts.length === 0 ? undefined : parts;
}
const setting = /^(?:export|set)\s+([A-Za-z_]\w*=(?:[^\s'"]+|'[^']*'|"[^"]*"))$/i;
const windowsSet = /(\bset\s+[A-Za-z_]\w*=[^\s&|;<>()'"]*\s?)&(?!&)/gi;
function withoutBackground(text) {
    return text.replace(/([^&\s])\s*&\s*$/, '$1');
}
const word = /(?:[^\s'"]+|'[^']*'|"(?:[^"\\]|\\.)*")+/g;
function commandOf(text) {
    const all = text.match(word) ?? [];
    let at = 0;
    const assignments = [];
    let isForShell = false;
    for (;;) {
        const next = all[at] ?? '';
        if (/^[A-Za-z_]\w*=/.test(next))
            assignments.push(next);
        else if (next === 'cross-env-shell')
            isForShell = true;
        else if (!/^(?:cross-env|env|exec|sudo)$/.test(next))
            break;
        at++;
    }
    const [, line] = (isForShell && all.length === at + 1 && /^(["'])([^"'\\]*)\1$/.exec(all[at] ?? '')?.slice(1)) || [];
    if (line !== undefined && chainOf(line)?.length === 1) {
        const inner = commandOf(line);
        return { ...inner, assignments: [...assignments, ...inner.assignments], text };
    }
    if (/^(?:npx|bunx|pnpx)$/.test(all[at] ?? ''))
        at += /^(?:--no-install|--no|-y|--yes|--bun)$/.test(all[at + 1] ?? '') ? 2 : 1;
    else if (/^(?:pnpm|yarn|npm)$/.test(all[at] ?? '') && all[at + 1] === 'exec')
        at += all[at + 2] === '--' ? 3 : 2;
    return { assignments, words: all.slice(at).map(bare), text };
}
function bare(text) {
    if (/^\.{0,2}[\w.-]*(?:\\[\w.-]+)+$/.test(text))
        return text.replaceAll('\\', '/');
    const [, inner] = /^'([^']*)'$/.exec(text) ?? /^"([^"\\$`]*)"$/.exec(text) ?? [];
    return inner !== undefined && /^[\w./@:=,+-]+$/.test(inner) ? inner : text;
}
function scriptOf({ words }, { scripts }) {
    const [manager = '', ...rest] = words.filter((item) => !/^(?:--silent|-s|--if-present)$/.test(item));
    if (!/^(?:npm|yarn|pnpm|bun)$/.test(manager))
        return undefined;
    const name = /^(?:run|run-script|rum|urn)$/.test(rest[0] ?? '') ? rest[1] : rest[0];
    const extra = rest.length - (name === rest[0] ? 1 : 2);
    if (name === undefined || extra !== 0 || !scripts.has(name))
        return undefined;
    const builtIn = manager === 'npm'
        ? name === rest[0] && !/^(?:start|test|stop|restart)$/.test(name)
        : manager === 'bun'
            ? name === rest[0] && /^(?:build|test|install)$/.test(name)
            : false;
    return builtIn ? undefined : name;
}
const onLinux = [':linux', ':darwin:linux', ':nix', ':default'];
const mostScripts = 300;
function startWalk() {
    return { left: mostScripts };
}
function unwrap(own, name, depth = 0, walk = startWalk()) {
    const script = own.scripts.get(name);
    if (!script || depth > 8 || walk.left-- <= 0)
        return undefined;
    if (/^(?:npx )?run-(?:script|node)-os$/.test(script.value.trim())) {
        const here = onLinux.map((end) => name + end).find((one) => own.scripts.has(one));
        return here === undefined ? undefined : unwrap(own, here, depth + 1, walk);
    }
    const before = own.scripts.has(`pre${name}`) ? unwrap(own, `pre${name}`, depth + 1, walk) : [];
    const parts = chainOf(script.value);
    if (!before || !parts)
        return undefined;
    const commands = [...before];
    let isElsewhere = false;
    for (const part of parts) {
        if (part.words[0] === 'cd')
            isElsewhere = !/^(?:\.?|\.\/|\.\.)$/.test(part.words[1] ?? '');
        const { command, extra } = withoutExtra(part);
        const inner = isElsewhere ? undefined : scriptOf(command, own);
        if (inner === undefined)
            commands.push({ value: part, reason: script.reason });
        else {
            const unwrapped = unwrap(own, inner, depth + 1, walk);
            if (!unwrapped)
                return undefined;
            commands.push(...unwrapped.map(({ value, reason }, at) => ({
                value: within(value, part.assignments, at === unwrapped.length - 1 ? extra : []),
                reason
            })));
        }
    }
    return commands;
}
function circleOf(own, command, before = [], walk = startWalk()) {
    const name = scriptOf(withoutExtra(command).command, own);
    if (name === undefined || before.length > 8 || walk.left-- <= 0)
        return undefined;
    const path = [...before, name];
    if (before.includes(name))
        return path.slice(before.indexOf(name));
    for (const part of chainOf(own.scripts.get(name)?.value ?? '') ?? []) {
        const circle = circleOf(own, part, path, walk);
        if (circle)
            return circle;
    }
    return undefined;
}
function within(command, assignments, extra) {
    const made = extra.length === 0 ? command : commandOf([textOf(command), ...extra].join(' '));
    return assignments.length === 0 ? made : { ...made, assignments: [...assignments, ...made.assignments] };
}
function withoutExtra(part) {
    const { words } = part;
    const at = words.indexOf('--');
    if (at > 0)
        return { command: { ...part, words: words.slice(0, at) }, extra: words.slice(at + 1) };
    const head = /^(?:run|run-script)$/.test(words[1] ?? '') ? 3 : 2;
    const isElsewhere = words.some((word) => /^(?:--prefix|-C|--cwd|--dir|--filter|-F|-w|--workspace)(?:=|$)/.test(word));
    if (words[0] === 'npm' || words.length <= head || isElsewhere)
        return { command: part, extra: [] };
    return { command: { ...part, words: words.slice(0, head) }, extra: words.slice(head) };
}
function textOf({ assignments, words }) {
    return [...assignments, ...words].join(' ');
}


/***/ }),

/***/ 8600:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ lowest),
/* harmony export */   Bt: () => (/* binding */ alwaysSite),
/* harmony export */   DL: () => (/* binding */ buildCommands),
/* harmony export */   L$: () => (/* binding */ isFrom),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   YC: () => (/* binding */ folderArgument),
/* harmony export */   _F: () => (/* binding */ buildScriptsOfParts),
/* harmony export */   _P: () => (/* binding */ site),
/* harmony export */   _W: () => (/* binding */ folderOption),
/* harmony export */   hy: () => (/* binding */ buildsBy),
/* harmony export */   vw: () => (/* binding */ bundled),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _runners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7108);


function site(site, because) {
    return {
        static: site,
        outputs: [site.root],
        dependencies: 'none',
        onlyOutputs: true,
        ...(because && { because })
    };
}
function alwaysSite(it) {
    return () => Promise.resolve(site(it));
}
function bundled(outputs, start, more = {}) {
    return { start, outputs, dependencies: 'none', onlyOutputs: true, ...more };
}
function refusal(what, fix, where) {
    const trouble = {
        what,
        fix,
        ...(where?.file !== undefined && {
            where: { file: where.file, ...(where.line !== undefined && { line: where.line }) }
        })
    };
    return { trouble, ...(where && { because: where }) };
}
const usual = ['build:prod', 'build:production', 'build', 'compile'];
const buildScripts = [...usual, 'generate', 'docs:build', 'build:docs', 'build-storybook', 'storybook:build'];
const part = /^build[:-](?:front-?end|client|web|webapp|ui|app|site|server|back-?end|api)$/;
function buildScriptsOfParts({ scripts }) {
    return usual.some((name) => scripts.has(name)) ? [] : [...scripts.keys()].filter((name) => part.test(name));
}
function scriptsThatBuild(own) {
    return [...buildScripts, ...buildScriptsOfParts(own)];
}
function buildCommands({ own }) {
    return scriptsThatBuild(own).flatMap((name) => {
        const script = own.scripts.get(name);
        if (!script)
            return [];
        return (0,_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(own, name)?.map(({ value }) => value.words.join(' ')) ?? [script.value];
    });
}
function buildsBy({ own }, pattern) {
    for (const name of scriptsThatBuild(own)) {
        const script = own.scripts.get(name);
        const commands = script && ((0,_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(own, name)?.map(({ value }) => value.words.join(' ')) ?? [script.value]);
        if (commands?.some((command) => pattern.test(command.slice(0, 2000))))
            return script?.reason;
    }
    return undefined;
}
function folderOption(facts, command, ...options) {
    return (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(optionOf(facts, command, ...options) ?? '') || undefined;
}
function optionOf(facts, command, ...options) {
    for (const text of buildCommands(facts)) {
        if (!command.test(text))
            continue;
        const words = text.slice(0, 2000).split(/[\s=]+/);
        const at = words.findIndex((word) => options.includes(word));
        const value = at < 0 ? undefined : words[at + 1]?.replace(/^["']|["']$/g, '');
        if (value)
            return value;
    }
    return undefined;
}
function folderArgument(facts, command) {
    for (const text of buildCommands(facts)) {
        const words = command.exec(text.slice(0, 2000))?.[0];
        if (words === undefined)
            continue;
        const [next = ''] = text.slice(words.length).trim().split(/\s+/);
        return next.startsWith('-') ? '' : ((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(next) ?? '');
    }
    return '';
}
function lowest(dependency) {
    const found = /^(?:npm:@?[^@]+@)?[\^~>=v\s]*(\d{1,6})(?:\.(\d{1,6}))?/.exec(dependency?.range ?? '');
    return found ? [Number(found[1]), Number(found[2] ?? 0)] : undefined;
}
function isFrom(dependency, major, minor = 0) {
    const version = lowest(dependency);
    return !version || version[0] > major || (version[0] === major && version[1] >= minor);
}


/***/ }),

/***/ 2514:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tooNewWarnings),
/* harmony export */   b: () => (/* binding */ newestNode)
/* harmony export */ });
/* harmony import */ var _releases_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4981);
/* harmony import */ var _releases_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);
/* harmony import */ var _frameworks_common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8600);



const newest = {
    'node-sass': { 4: 14, 5: 15, 6: 16, 7: 17, 8: 19, 9: 20 },
    gulp: { 3: 11 },
    fibers: { 3: 13, 4: 15, 5: 15 },
    grpc: { 1: 14 },
    'isolated-vm': { 5: 22 },
    directus: { 10: 18, 11: 22, 12: 22 }
};
const instead = {
    'node-sass': 'Replace it by `sass`, which takes its place',
    gulp: 'Move to gulp 4, force `graceful-fs` 4.2.11 by `overrides` in package.json',
    fibers: 'Leave it out, since `sass` needs it no more',
    grpc: 'Replace it by `@grpc/grpc-js`, which takes its place',
    'isolated-vm': 'Move to isolated-vm 6',
    directus: 'Move to a version of Directus that works on it, once there is one'
};
function isInTheWay(own, name) {
    if (name !== 'gulp')
        return true;
    const isMended = ['overrides', 'resolutions'].some((key) => own.manifest.get(key, 'graceful-fs') !== undefined);
    return !isMended && [...own.scripts.values()].some(({ value }) => /\bgulp\b/.test(value));
}
function ceilings(own) {
    return Object.entries(newest).flatMap(([name, byMajor]) => {
        const dependency = own.dependencies.get(name);
        const [major = 0] = (0,_frameworks_common_js__WEBPACK_IMPORTED_MODULE_2__/* .lowest */ .$k)(dependency) ?? [];
        const node = byMajor[major];
        return dependency && node !== undefined && isInTheWay(own, name) ? [{ dependency, major, node }] : [];
    });
}
function newestNode(own) {
    return ceilings(own).flatMap(({ dependency: { name, evidence }, major, node }) => {
        const request = (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(`<=${String(node)}`, _releases_request_js__WEBPACK_IMPORTED_MODULE_1__/* .npm */ .wm);
        const because = `\`${name}\` ${String(major)} works on Node.js up to ${String(node)}`;
        return request ? [{ rank: 'advice', request, evidence: { ...evidence, because } }] : [];
    });
}
function tooNewWarnings(own, node) {
    return ceilings(own)
        .filter(({ node: last }) => Number(/^\d+/.exec(node)?.[0] ?? 0) > last)
        .map(({ dependency: { name, evidence }, major, node: last }) => ({
        code: 'node-too-new',
        message: `\`${name}\` ${String(major)} works on Node.js up to ${String(last)}, and the image has ${node}: the build will fail`,
        ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_0__.at)(evidence),
        fix: `${instead[name] ?? `Replace ${name}`}, or name a Node.js that it supports in engines.node`
    }));
}


/***/ }),

/***/ 7108:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ runBy),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1361);

const settings = {
    dotenv: /^-[ecvp]$/,
    dotenvx: /^(?:run|-f|--env-file|--env)$/,
    'env-cmd': /^(?:-f|--file|-e|--environments|-r|--rc-file)$/,
    'dotenv-run-script': /^-c$/,
    'dotenv-flow': /^-/,
    nyc: /^(?:-[rxn]|--(?:cwd|require|reporter|report-dir|temp-dir|exclude|include|extension))$/,
    c8: /^(?:-[rxno]|--(?:reporter|reports-dir|temp-directory|exclude|include|src))$/,
    doppler: /^run$/,
    infisical: /^run$/
};
function commandsOf(own, script) {
    const walk = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .startWalk */ .eh)();
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(own, script, 0, walk)?.flatMap((command) => {
        const { commands, beside = [] } = runBy(own, command, walk);
        return [...commands, ...beside.flatMap((branch) => branch.commands)];
    });
}
function runBy(own, command, walk = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .startWalk */ .eh)(), depth = 0) {
    const { value, reason } = command;
    const [program = '', ...rest] = value.words;
    const name = programOf(program);
    if (name !== program)
        return runBy(own, { value: { ...value, words: [name, ...rest] }, reason }, walk, depth);
    const option = settings[name];
    if (option && depth < 6) {
        const words = withoutEnvFile(name, afterOptions(rest, option));
        if (words.length > 0) {
            const inner = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOf */ .Nl)(words.join(' '));
            const assignments = [...value.assignments, ...inner.assignments];
            return runBy(own, { value: { ...inner, assignments, text: value.text }, reason }, walk, depth + 1);
        }
    }
    const inner = /^(?:ba)?sh$/.test(name) && rest.length === 2 && rest[0] === '-c'
        ? /^(["'])(.*)\1$/s.exec(rest[1] ?? '')?.[2]
        : undefined;
    const [only, ...more] = (inner !== undefined && (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .chainOf */ .dR)(inner)) || [];
    if (only && more.length === 0 && !/[$"\\]/.test(inner ?? '') && depth < 6)
        return runBy(own, { value: { ...only, assignments: [...value.assignments, ...only.assignments] }, reason }, walk, depth + 1);
    if (/^(?:node|tsx|bun|nodemon)$/.test(name)) {
        const words = withoutMissingEnv(value.words);
        return { commands: [words.length < value.words.length ? { value: { ...value, words }, reason } : command] };
    }
    if (/^(?:run-s|run-p|npm-run-all2?|concurrently|conc)$/.test(name) && depth < 6) {
        const run = several(own, name, rest, reason, walk, depth + 1);
        if (run)
            return run;
    }
    return { commands: [command] };
}
const programs = {
    '@11ty/eleventy': 'eleventy',
    '@angular/cli': 'ng',
    '@nestjs/cli': 'nest',
    '@sveltejs/package': 'svelte-package',
    '@vue/cli-service': 'vue-cli-service',
    '@tailwindcss/cli': 'tailwindcss',
    'nuxt-cli': 'nuxi'
};
function programOf(word) {
    const name = word
        .replace(/^(?:\.\/)?node_modules\/(?:\.bin|(?:@[^/]+\/)?[^/]+\/(?:s?bin|setup))\/([^/]+?)(?:\.js)?$/, '$1')
        .replace(/^(@?[^@]+)@[\w.^~-]+$/, '$1');
    return Object.hasOwn(programs, name) ? (programs[name] ?? name) : name;
}
function withoutEnvFile(program, words) {
    const isFile = program === 'env-cmd' && /(?:^|\/)(?:\.env[\w.-]*|[\w.-]+\.env)$/.test(words[0] ?? '');
    return isFile && words.length > 1 ? words.slice(1) : words;
}
const envFile = /^(?:\.\/)?\.env(?!\.(?:production|example|defaults)$)(?:\.[\w.-]+)?$/;
function withoutMissingEnv(words) {
    return words.filter((word, at) => {
        const [, inline] = /^--env-file=(.*)$/.exec(word) ?? [];
        if (inline !== undefined)
            return !envFile.test(inline);
        if (word === '--env-file')
            return !envFile.test(words[at + 1] ?? '');
        return words[at - 1] !== '--env-file' || !envFile.test(word);
    });
}
function afterOptions(words, valued) {
    const end = words.indexOf('--');
    if (end >= 0)
        return words.slice(end + 1);
    let at = 0;
    while (at < words.length) {
        const word = words[at] ?? '';
        if (valued.test(word))
            at += word === 'run' ? 1 : 2;
        else if (word.startsWith('-'))
            at++;
        else
            break;
    }
    return words.slice(at);
}
const valued = /^(?:-n|--names|-c|--prefix-colors|-p|--prefix|-l|--prefix-length|-s|--success|-m|--max-processes|--restart-tries|--restart-after|--name-separator|-t|--timestamp-format)$/;
function several(own, program, words, reason, walk, depth) {
    const first = [];
    const beside = [];
    let isBeside = /^(?:run-p|conc)/.test(program);
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (/^conc/.test(program) && valued.test(word))
            at++;
        else if (/^(?:-p|--parallel)$/.test(word))
            isBeside = true;
        else if (/^(?:-s|--serial|--sequential)$/.test(word))
            isBeside = false;
        else if (!word.startsWith('-')) {
            const branches = branchesOf(own, program, word.replace(/^\\?(["'])(.*?)\\?\1$/s, '$2'), reason, walk, depth);
            if (!branches)
                return undefined;
            if (isBeside)
                beside.push(...branches);
            else
                first.push(...branches.flatMap(({ commands }) => commands));
        }
    }
    if (first.length === 0 && beside.length === 0)
        return undefined;
    return { commands: first, ...(beside.length > 0 && { beside, reason }) };
}
function branchesOf(own, program, word, reason, walk, depth) {
    const isCommand = /^conc/.test(program);
    const called = /^(?:npm|pnpm|yarn|bun):(.+)$/.exec(word)?.[1] ?? /^(?:npm|pnpm|yarn|bun) (?:run )?([\w:.-]+)$/.exec(word)?.[1];
    const name = isCommand ? called : word;
    if (name === undefined) {
        const chain = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .chainOf */ .dR)(word);
        return chain && [{ commands: chain.flatMap((value) => runBy(own, { value, reason }, walk, depth).commands) }];
    }
    const [start = '', end = ''] = name.split(/\*+/);
    const names = name.includes('*')
        ? [...own.scripts.keys()].filter((key) => key.startsWith(start) && key.endsWith(end) && key !== name)
        : [name];
    const branches = names.map((key) => {
        const commands = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(own, key, 0, walk);
        return commands && { name: key, commands: commands.flatMap((one) => runBy(own, one, walk, depth).commands) };
    });
    return branches.every((branch) => branch !== undefined) ? branches : undefined;
}


/***/ }),

/***/ 1950:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ bunVersion),
/* harmony export */   bA: () => (/* binding */ nodeVersion),
/* harmony export */   dI: () => (/* binding */ runtimeVersion)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _releases_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4981);
/* harmony import */ var _releases_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9139);
/* harmony import */ var _releases_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5120);
/* harmony import */ var _releases_tool_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(240);
/* harmony import */ var _releases_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1973);
/* harmony import */ var _newest_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2514);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5898);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6609);









const node = {
    releases: _releases_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeReleases */ .nG,
    setting: 'NODE_VERSION',
    pinFiles: ['.nvmrc', '.node-version'],
    tools: ['nodejs', 'node'],
    manifest: [
        { keys: ['volta', 'node'], dialect: _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pin */ .y_ },
        { keys: ['engines', 'node'], dialect: _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .wm }
    ],
    runtime: 'node',
    alias: nodeAlias
};
const bun = {
    releases: _releases_js__WEBPACK_IMPORTED_MODULE_8__/* .bunReleases */ .E3,
    setting: 'BUN_VERSION',
    pinFiles: ['.bun-version'],
    tools: ['bun'],
    manifest: [{ keys: ['engines', 'bun'], dialect: _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .wm }],
    runtime: 'bun',
    alias: (name) => (/^(?:latest|canary|stable)$/.test(name) ? { text: name, versions: _releases_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .everyVersion */ .q8 } : undefined)
};
function nodeVersion(hints, folders, advice = []) {
    return runtimeVersion(node, hints, folders, advice);
}
function bunVersion(hints, folders, stated) {
    return runtimeVersion(bun, hints, folders, stated);
}
async function runtimeVersion(places, hints, folders, stated) {
    const manifests = (await Promise.all(folders.map(_package_json_js__WEBPACK_IMPORTED_MODULE_7__/* .readPackageJson */ .jJ))).filter((m) => m !== undefined);
    const extended = (await Promise.all(folders.map((place) => voltaBase(place)))).filter((m) => m !== undefined);
    const sources = [
        ...setting(places, hints),
        ...(await pinFiles(places, folders)),
        ...(await toolFiles(places, folders)),
        ...stated,
        ...[...manifests, ...extended].flatMap((manifest) => manifestSources(places, manifest)),
        ...(places.runtime === 'node' ? manifests.flatMap(_newest_node_js__WEBPACK_IMPORTED_MODULE_6__/* .newestNode */ .b) : [])
    ];
    const lookedFor = [
        `\`NIXPACKS_${places.setting}\``,
        ...[...places.pinFiles, '.tool-versions', 'mise.toml', 'package.json'].map((file) => `\`${file}\``)
    ];
    const decision = (0,_releases_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .decideVersion */ .v)(places.releases, sources, lookedFor);
    return { ...decision, warnings: [...decision.warnings, ...namesForRanges(places, manifests, decision)] };
}
function namesForRanges(places, manifests, { version }) {
    return manifests.flatMap((own) => rowsOf(places, own).flatMap(({ text, keys, dialect }) => dialect !== _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .wm || text === undefined || !places.alias(text.trim().toLowerCase())
        ? []
        : [
            {
                code: 'version-name',
                message: `\`${keyText(keys)}\` is ${text.trim()}, which is no range of versions: package managers warn of it, or refuse to install. It is read as ${places.releases.name} ${version.value}`,
                file: own.file,
                ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_7__/* .lineOf */ .cA)(own.manifest, ...keys),
                fix: `Write a range there, such as \`>=${version.value}\``
            }
        ]));
}
function setting(places, { settings }) {
    const given = settings[places.setting];
    if (!given)
        return [];
    const evidence = { ...given.source, because: `${given.source.because} says ${(0,_releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(given.value)}` };
    return source(places, 'setting', given.value, _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .wm, evidence);
}
async function pinFiles(places, folders) {
    const found = [];
    for (const name of places.pinFiles) {
        for (const { view, at: folder } of folders) {
            const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, name);
            const rows = (await view.read(name))?.split('\n').map((row) => row.replace(/#.*/, '').trim());
            const at = rows?.findIndex((row) => row !== '') ?? -1;
            const text = rows?.[at];
            if (text === undefined)
                continue;
            const evidence = { because: `\`${name}\` says ${(0,_releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text)}`, file, line: at + 1 };
            found.push(...source(places, 'pin-file', text, _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pin */ .y_, evidence));
            break;
        }
    }
    return found;
}
async function toolFiles(places, folders) {
    for (const { view, at } of folders) {
        const stated = await (0,_releases_tool_files_js__WEBPACK_IMPORTED_MODULE_4__/* .toolFileStatements */ .X)(view, [''], places.tools);
        if (stated.length === 0)
            continue;
        return stated.flatMap(({ rank, text, request, evidence }) => {
            const here = { ...evidence, ...(evidence.file !== undefined && { file: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(at, evidence.file) }) };
            return request ? [{ rank, request, evidence: here }] : source(places, rank, text, _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pin */ .y_, here);
        });
    }
    return [];
}
async function voltaBase({ view, at }, from = 'package.json', depth = 0) {
    const named = (await view.manifest(from))?.text('volta', 'extends');
    const file = named === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(from), named));
    const manifest = file === undefined || depth > 4 ? undefined : await view.manifest(file);
    if (!manifest || file === undefined)
        return undefined;
    if (manifest.text('volta', 'node') === undefined)
        return voltaBase({ view, at }, file, depth + 1);
    return { manifest, file: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(at, file) };
}
function rowsOf(places, { manifest }) {
    return [
        ...places.manifest.map(({ keys, dialect }) => ({ text: manifest.text(...keys), keys, dialect })),
        ...devEngines(places, manifest)
    ];
}
function keyText(keys) {
    return keys.filter((key) => typeof key === 'string').join('.');
}
function manifestSources(places, { manifest, file }) {
    return rowsOf(places, { manifest }).flatMap(({ text, keys, dialect }) => text === undefined || text === '*'
        ? []
        : source(places, 'manifest', text, dialect, {
            because: `\`${keyText(keys)}\` is ${(0,_releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text)}`,
            file,
            ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_7__/* .lineOf */ .cA)(manifest, ...keys)
        }));
}
function devEngines({ runtime }, manifest) {
    const list = manifest.get('devEngines', 'runtime');
    const at = Array.isArray(list)
        ? list.map((_, index) => ['devEngines', 'runtime', index])
        : [['devEngines', 'runtime']];
    return at
        .filter((keys) => manifest.text(...keys, 'name') === runtime)
        .map((keys) => ({ text: manifest.text(...keys, 'version'), keys: [...keys, 'version'], dialect: _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .wm }));
}
function source(places, rank, text, dialect, evidence) {
    const written = (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(text.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const request = places.alias(written.toLowerCase()) ?? (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequest */ .TR)(written.replace(/^(?:node|bun|deno)[-@]?v?(?=\d)/, ''), dialect);
    if (!request)
        throw (0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(places.releases, evidence, `${evidence.because}, which is no version of ${places.releases.name}`);
    return [{ rank, request, evidence }];
}
function nodeAlias(name) {
    if (/^(?:node|latest|current|stable|lts|lts\/\*|--lts|lts-latest|lts_latest)$/.test(name))
        return { text: name, versions: _releases_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .everyVersion */ .q8 };
    const codename = /^(?:lts[/-])?([a-z]+)$/.exec(name)?.[1];
    const major = codename !== undefined && Object.hasOwn(_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeCodenames */ .MT, codename) ? _releases_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeCodenames */ .MT[codename] : undefined;
    const request = major === undefined ? undefined : (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequest */ .TR)(major, _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pin */ .y_);
    return request && { ...request, text: name };
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