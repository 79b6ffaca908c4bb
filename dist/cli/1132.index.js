"use strict";
exports.id = 1132;
exports.ids = [1132];
exports.modules = {

/***/ 805:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ fileOf),
  F: () => (/* binding */ withDemands)
});

// EXTERNAL MODULE: ./src/providers/node/port.ts
var port = __webpack_require__(2756);
// EXTERNAL MODULE: ./src/providers/node/tokens.ts + 1 modules
var node_tokens = __webpack_require__(4664);
;// CONCATENATED MODULE: ./src/providers/node/listed-demands.ts

const longestList = 100;
const variable = /^[A-Z_][A-Z0-9_]*$/;
function listedDemands(source, ends) {
    const { tokens } = source;
    return tokens.flatMap((token, at) => {
        const names = token.text === '[' && token.kind === 'sign' ? namesIn(source, at) : [];
        const uses = names.length === 0 ? [] : places(source, at).flatMap(([from, to]) => useOf(source, from, to) ?? []);
        if (!uses.some((use) => isDemanded(source, use, ends)))
            return [];
        return names.map(({ text, line }) => ({
            value: text,
            reason: { because: `${source.file} ends where ${text} is not set`, file: source.file, line }
        }));
    });
}
function namesIn(source, at) {
    const end = source.partner.get(at) ?? at;
    const items = end - at > 2 * longestList ? [] : source.tokens.slice(at + 1, end).filter(({ text }) => text !== ',');
    return items.every(({ kind, text }) => kind === 'text' && variable.test(text)) ? items : [];
}
function places(source, at) {
    const { tokens, partner } = source;
    const name = (0,node_tokens/* standsAt */.T7)(source, at - 1, '=') && /^(?:const|let|var)$/.test(tokens[at - 3]?.text ?? '') && tokens[at - 2];
    if (!name)
        return [[at, partner.get(at) ?? at]];
    return tokens.flatMap((token, index) => token.kind === 'name' && token.text === name.text && index !== at - 2 ? [[index, index]] : []);
}
function useOf(source, from, to) {
    const { tokens, partner } = source;
    if (tokens[from - 1]?.text === 'of' && (0,node_tokens/* standsAt */.T7)(source, from - 4, '(')) {
        const item = tokens[from - 2]?.text;
        const end = partner.get(from - 4);
        if (item === undefined || end === undefined)
            return undefined;
        const after = (0,node_tokens/* standsAt */.T7)(source, end + 1, '{') ? partner.get(end + 1) : undefined;
        return { item, from: end + 1, to: after ?? end + 20 };
    }
    const isCalled = (0,node_tokens/* standsAt */.T7)(source, to + 1, '.') && /^(?:forEach|some|every|find|filter)$/.test(tokens[to + 2]?.text ?? '');
    const end = isCalled && (0,node_tokens/* standsAt */.T7)(source, to + 3, '(') ? partner.get(to + 3) : undefined;
    if (end === undefined)
        return undefined;
    const item = tokens.slice(to + 4, end).find(({ kind, text }) => kind === 'name' && !/^(?:async|function)$/.test(text));
    return item && { item: item.text, from: to + 4, to: end };
}
function isDemanded(source, { item, from, to }, ends) {
    const { tokens, partner } = source;
    for (let at = from; at < to; at++) {
        const isAsked = tokens[at]?.text === 'env' &&
            (0,node_tokens/* standsAt */.T7)(source, at + 1, '[') &&
            tokens[at + 2]?.text === item &&
            (0,node_tokens/* standsAt */.T7)(source, at + 3, ']');
        if (!isAsked || !(0,node_tokens/* standsAt */.T7)(source, at - 3, '!'))
            continue;
        if ((0,node_tokens/* standsAt */.T7)(source, at - 4, '(') && tokens[at - 5]?.text === 'if') {
            const close = partner.get(at - 4);
            if (close === at + 4 && ends(source, close + 1))
                return true;
        }
        else if (endsAfter(source, to, ends))
            return true;
    }
    return false;
}
function endsAfter(source, to, ends) {
    const { tokens, partner } = source;
    const around = partner.get(to + 1);
    if (around !== undefined && around < to && tokens[around - 1]?.text === 'if')
        return ends(source, to + 2);
    const next = tokens.slice(to, to + 6).findIndex(({ kind, text }) => kind === 'name' && text === 'if');
    const close = next < 0 ? undefined : partner.get(to + next + 1);
    return close !== undefined && ends(source, close + 1);
}

;// CONCATENATED MODULE: ./src/providers/node/demands.ts



const runner = /^(?:\w+=\S*\s+)*(?:node|bun|tsx|ts-node|babel-node)\s/;
function fileOf(command) {
    if (!runner.test(command))
        return undefined;
    const words = command.split(/\s+/);
    return words.find((word) => /\.[cm]?[jt]sx?$/.test(word)) ?? words.findLast((word) => /^[\w./-]+$/.test(word));
}
const telling = /^(?:dotenv-safe|zod(?:\/[\w./-]{1,40})?|(?:@hapi\/)?joi|envalid)$/;
const migrating = /\b(?:node-pg-migrate|db-migrate|dbmate|graphile-migrate|prisma (?:migrate|db)|drizzle-kit (?:migrate|push))\b/;
const inImage = /^(?:NODE_ENV|PORT)$/;
async function withDemands(app, service) {
    const { release, start, demands = [] } = service;
    const named = start && fileOf(start.value);
    const file = named === undefined ? undefined : await (0,port/* sourceFile */.sm)(app, named);
    const found = [...demands];
    if (file !== undefined) {
        for await (const source of (0,port/* program */.DM)(app, file)) {
            found.push(...demandedIn(source), ...listedDemands(source, endsTheProgram));
            const texts = source.tokens.flatMap(({ kind, text }) => (kind === 'text' && telling.test(text) ? [text] : []));
            if (texts.includes('dotenv-safe'))
                found.push(...(await demandedByExample(app)));
            if (texts.some((text) => text !== 'dotenv-safe'))
                found.push(...(await __webpack_require__.e(/* import() */ 9183).then(__webpack_require__.bind(__webpack_require__, 9183))).demandedBySchema(source));
        }
    }
    if (release && migrating.test(release.value))
        found.push({
            value: 'DATABASE_URL',
            reason: { ...release.reason, because: `${release.reason.because}, which is the one that DATABASE_URL names` }
        });
    const open = found.filter(({ value }) => !inImage.test(value));
    const all = [...new Map(open.toReversed().map((demand) => [demand.value, demand])).values()];
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
        const end = token.text === 'if' && (0,node_tokens/* standsAt */.T7)(source, at + 1, '(') ? partner.get(at + 1) : undefined;
        if (end === undefined || !endsTheProgram(source, end + 1))
            continue;
        for (let step = at + 2; step < end; step++) {
            if (!(0,node_tokens/* standsAt */.T7)(source, step, '!') || !isAlternative(source, step, at + 2))
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
    return at === first || (0,node_tokens/* standsAt */.T7)(source, at - 1, '||');
}
function endsTheProgram(source, from) {
    const { tokens, partner } = source;
    const end = (0,node_tokens/* standsAt */.T7)(source, from, '{') ? (partner.get(from) ?? from) : Math.min(from + 3, tokens.length);
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
    const isNamed = (0,node_tokens/* standsAt */.T7)(source, at + 3, '.')
        ? name?.kind === 'name'
        : (0,node_tokens/* standsAt */.T7)(source, at + 3, '[') && name?.kind === 'text';
    return isNamed && /^[A-Z_][A-Z0-9_]*$/.test(name?.text ?? '') ? name?.text : undefined;
}
function namesOfVariables(source) {
    const { tokens, partner } = source;
    const names = new Map();
    for (const [at, token] of tokens.entries()) {
        if (!/^(?:const|let|var)$/.test(token.text))
            continue;
        const end = (0,node_tokens/* standsAt */.T7)(source, at + 1, '{') ? partner.get(at + 1) : undefined;
        if (end !== undefined && tokens[end + 2]?.text === 'process' && tokens[end + 4]?.text === 'env') {
            for (let step = at + 2; step < end; step++) {
                const name = tokens[step];
                const isWhole = (0,node_tokens/* standsAt */.T7)(source, step + 1, ',') || step + 1 === end;
                if (name?.kind === 'name' && isWhole && /^[A-Z_]/.test(name.text))
                    names.set(name.text, name.text);
            }
        }
        const name = tokens[at + 1];
        const given = (0,node_tokens/* standsAt */.T7)(source, at + 2, '=') ? variableAt(source, at + 3) : undefined;
        if (name?.kind === 'name' && given !== undefined && !/^(?:\?\?|\|\|)$/.test(tokens[at + 8]?.text ?? ''))
            names.set(name.text, given);
    }
    return names;
}


/***/ }),

/***/ 1132:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  foldersNamed: () => (/* binding */ foldersNamed),
  namedBy: () => (/* binding */ namedBy),
  namesOf: () => (/* binding */ namesOf),
  pagesOf: () => (/* binding */ pagesOf),
  withOutside: () => (/* binding */ withOutside)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/providers/node/demands.ts + 1 modules
var demands = __webpack_require__(805);
// EXTERNAL MODULE: ./src/providers/node/port.ts
var port = __webpack_require__(2756);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/providers/node/tokens.ts + 1 modules
var node_tokens = __webpack_require__(4664);
// EXTERNAL MODULE: ./src/providers/node/values.ts
var values = __webpack_require__(3417);
;// CONCATENATED MODULE: ./src/providers/node/site-paths.ts




const deepest = 5;
const mostParts = 10;
const mostWritten = 100;
const longest = 300;
const site = /^(?:\.{0,2}\/)*[\w-]+(?:\/[\w.-]+)*?\/(?:build|dist|out|public|www|_site|browser)(?:\/[\w.-]+)*\/?$/;
const page = /^[\w./-]*\/index\.html$/;
const writing = /^(?:(?:writeFile|outputFile|appendFile|createWriteStream|mkdir|mkdirp|ensureDir|ensureFile|writeTextFile)(?:Sync)?)$/;
const idle = /exclud|ignor|skip|omit|watch|lint|prettier|coverage|^(?:log|info|warn|error|debug|exec\w*|spawn\w*|cp\w*|copy\w*|rm\w*|unlink\w*|upload\w*|deploy\w*|test|it|describe|import|require)$/i;
function* sitePaths(source) {
    let end = 0;
    const written = writtenIn(source);
    for (let at = 0; at < source.tokens.length; at++) {
        if (at < end)
            continue;
        const found = madeAt(source, at) ?? (source.tokens[at]?.kind === 'text' ? textAt(source, at) : undefined);
        if (!found)
            continue;
        end = found.end;
        const path = placeOf(source, found);
        const isMade = path !== undefined && page.test(path) && written.some((one) => path === one || path.startsWith(`${one}/`));
        if (path !== undefined && !isMade && !isIdle(source, at))
            yield { path, line: source.tokens[at]?.line ?? 1 };
    }
}
function writtenIn(source) {
    const { tokens } = source;
    const calls = [...tokens.keys()].filter((at) => {
        return tokens[at]?.kind === 'name' && writing.test(tokens[at].text) && (0,node_tokens/* standsAt */.T7)(source, at + 1, '(');
    });
    return calls.slice(0, mostWritten).flatMap((at) => {
        const [first] = (0,node_tokens/* partsOf */.CI)(source, at + 1);
        const spelled = first && spell(source, first, 0);
        return (spelled && placeOf(source, spelled)) ?? [];
    });
}
function textAt({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    const before = tokens[at - 1];
    if (before?.kind === 'name' && /^(?:from|import)$/.test(before.text))
        return undefined;
    if (text.length > longest)
        return undefined;
    return site.test(text) || page.test(text) ? { text, from: 'app', end: at + 1 } : undefined;
}
function madeAt(source, at) {
    const { tokens, partner } = source;
    const { kind, text } = tokens[at] ?? {};
    if (kind === 'name' && /^(?:join|resolve|URL)$/.test(text ?? '') && (0,node_tokens/* standsAt */.T7)(source, at + 1, '(')) {
        const end = partner.get(at + 1);
        const spelled = end === undefined ? undefined : called(source, at, 0);
        return spelled && end !== undefined ? { ...spelled, end: end + 1 } : undefined;
    }
    if (kind === 'other' && text === '`${') {
        const end = partner.get(at) ?? at;
        let next = at + 1;
        while (next < end && !(tokens[next]?.kind === 'other' && tokens[next]?.text.startsWith('}')))
            next++;
        const rest = /^\}(\/[\w./-]+)(?:`|\$\{)$/.exec(tokens[next]?.text ?? '')?.[1];
        if (rest === undefined)
            return undefined;
        const base = spell(source, [at + 1, next], 0) ?? unknown;
        return { text: base.text + rest, from: base.from, end: end + 1 };
    }
    if (kind === 'text' && text?.startsWith('/') && (0,node_tokens/* standsAt */.T7)(source, at - 1, '+')) {
        const base = before(source, at - 1) ?? unknown;
        return { text: base.text + text, from: base.from, end: at + 1 };
    }
    return undefined;
}
const unknown = { text: '.', from: 'unknown' };
function before(source, plus) {
    const opens = (0,node_tokens/* standsAt */.T7)(source, plus - 1, ')') ? source.partner.get(plus - 1) : undefined;
    return spell(source, [opens === undefined ? plus - 1 : opens - 3, plus], 0);
}
function called(source, at, depth) {
    const parts = (0,node_tokens/* partsOf */.CI)(source, at + 1);
    if (parts.length > mostParts)
        return undefined;
    if ((0,node_tokens/* standsAt */.T7)(source, at, 'URL')) {
        const [text, base] = parts;
        const isHere = base !== undefined && (0,node_tokens/* standsAt */.T7)(source, base[0], 'import', '.', 'meta', '.', 'url');
        const inner = text && isHere ? spell(source, text, depth + 1) : undefined;
        return inner && { text: inner.text, from: 'file' };
    }
    const steps = parts.map((part, index) => spell(source, part, depth + (index === 0 ? 1 : 3)));
    const [first = unknown, ...others] = steps;
    if (parts.length === 0 || others.some((step) => step?.from === 'unknown' || step === undefined))
        return undefined;
    if (steps[0] === undefined && others.length === 0)
        return undefined;
    return { text: [first.text, ...others.map((step) => step?.text)].join('/'), from: first.from };
}
function spell(source, [from, to], depth) {
    const first = source.tokens[from];
    if (!first || from >= to || depth > deepest)
        return undefined;
    if (to - from === 1 && first.kind === 'text')
        return { text: first.text, from: 'app' };
    if (to - from === 1 && first.kind === 'name') {
        const range = (0,values/* definitionOf */.Fg)(source, first.text);
        const isOfFile = /^_*(?:dir|file)name$/.test(first.text);
        return (range && spell(source, range, depth + 1)) ?? (isOfFile ? ofModule(source, first.text) : undefined);
    }
    if ((0,node_tokens/* standsAt */.T7)(source, from, 'import', '.', 'meta', '.'))
        return ofModule(source, source.tokens[from + 4]?.text);
    if ((0,node_tokens/* standsAt */.T7)(source, from + 1, '.', 'cwd', '('))
        return { text: '.', from: 'app' };
    const name = (0,node_tokens/* standsAt */.T7)(source, from + 1, '.') ? from + 2 : from;
    const close = source.partner.get(name + 1);
    if (!(0,node_tokens/* standsAt */.T7)(source, name + 1, '(') || close === undefined || !isEnd(source, close, to))
        return undefined;
    if ((0,node_tokens/* standsAt */.T7)(source, name, 'resolve', '(', ')'))
        return { text: '.', from: 'app' };
    if (/^(?:join|resolve|URL)$/.test(source.tokens[name]?.text ?? ''))
        return called(source, name, depth);
    const inner = () => spell(source, [name + 2, close], depth + 1);
    if (/^(?:fileURLToPath|fromFileUrl|toPath)$/.test(source.tokens[name]?.text ?? ''))
        return inner();
    const path = (0,node_tokens/* standsAt */.T7)(source, name, 'dirname') ? inner() : undefined;
    return path && { text: `${path.text}/..`, from: path.from };
}
function isEnd({ tokens }, close, to) {
    return close === to - 1 || (tokens[close + 1]?.line ?? 0) > (tokens[close]?.line ?? 0);
}
function ofModule(source, name = '') {
    if (/^_*(?:dirname|dir)$/.test(name))
        return { text: '.', from: 'file' };
    return /^_*(?:filename|url|path)$/.test(name) ? { text: (0,paths/* nameOf */.Vb)(source.file), from: 'file' } : undefined;
}
function placeOf({ file }, { text, from }) {
    const isUp = /^(?:\.\/)*\.\.(?:\/|$)/.test(text);
    if (from === 'app' && text.startsWith('/'))
        return undefined;
    const base = from === 'file' || (from === 'unknown' && isUp) ? (0,paths/* folderOf */.yS)(file) || '.' : '.';
    const path = external_node_path_.posix.join(base, text).replace(/\/$/, '');
    return path.startsWith('/') || /^\.\.\/\.\.|^\.{0,2}$/.test(path) ? undefined : path;
}
function isIdle({ tokens, partner }, at) {
    for (let index = at - 1, steps = 0; index >= 0 && steps < 200; index--, steps++) {
        const { kind, text } = tokens[index] ?? {};
        const other = partner.get(index);
        if (other !== undefined && other < index) {
            index = other;
            continue;
        }
        if (kind !== 'sign')
            continue;
        if (text === ';' || text === '=>')
            return false;
        const previous = tokens[index - 1];
        if (text === '{' && (previous?.text === ')' || previous?.text === '=>'))
            return false;
        const isNaming = text === '(' || text === ':' || text === '=';
        if (isNaming && previous?.kind === 'name' && idle.test(previous.text))
            return true;
        if (text === '=')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/providers/node/front-ends.ts




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
const bundlers = /^(?:vite|webpack|parcel|parcel-bundler|react-scripts|rollup|esbuild|gulp|grunt|@angular\/cli|@vue\/cli-service|next|nuxt|astro|snowpack|rspack|@rspack\/core)$/;
function pagesOf({ data, produces = [] }, folder) {
    const { own, named = [] } = data ?? {};
    if (!own || [...own.dependencies.keys()].some((name) => bundlers.test(name)) || isBuilt(own, folder, folder))
        return [];
    return named
        .filter(({ value }) => value.endsWith('/index.html') && !value.startsWith('../'))
        .filter(({ value }) => !produces.some((made) => value.startsWith(`${made.value}/`)))
        .map((one) => ({ ...one, onlyRuns: true }));
}
const building = /^(?:pre|post)?(?:build|install|prepare|heroku-postbuild|heroku-prebuild|gcp-build|compile)(?:$|:)/;
const everything = /\b(?:turbo|nx|lerna|rush|moon)\b|--workspaces\b|\s-ws\b|--recursive\b|\s-r\b|\bworkspaces (?:run|foreach)\b/;
function isBuilt({ scripts }, folder, path) {
    const name = (0,paths/* nameOf */.Vb)(folder);
    return [...scripts].some(([script, { value }]) => building.test(script) && (value.includes(name) || value.includes(path) || everything.test(value)));
}
async function namedBy({ app }, { start, static: site }) {
    const file = start && !site ? (0,demands/* fileOf */.W)(start.value) : undefined;
    const entry = file === undefined ? undefined : await (0,port/* sourceFile */.sm)(app, file);
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
        fix: 'Take the folder above both as the context (or run git init in it: without a repository it is not known to belong to the app), or let the server find the front end inside of its own folder'
    };
    return { ...service, warnings: [...(service.warnings ?? []), warning] };
}
const outside = /^\.\.\/[\w-]+\/(?:build|dist|out)(?:\/|$)/;
async function foldersNamed(app, entry) {
    const found = new Map();
    for await (const source of (0,port/* program */.DM)(app, entry)) {
        for (const { path, line } of sitePaths(source)) {
            if (found.has(path))
                continue;
            const reason = { because: `${source.file} names ${path}`, file: source.file, line };
            found.set(path, { value: path, reason });
        }
    }
    return [...found.values()];
}


/***/ })

};
;