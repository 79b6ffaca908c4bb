"use strict";
exports.id = 760;
exports.ids = [760];
exports.modules = {

/***/ 3760:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readLockfile)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
;// CONCATENATED MODULE: ./src/app/lockfiles/collect.ts
function normalisePythonName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function byName(packages, normalise) {
    const groups = new Map();
    for (const entry of packages) {
        const name = normalise(entry.name);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [entry]);
        else
            group.push(entry);
    }
    const firsts = [...groups].flatMap(([name, [first, ...others]]) => first === undefined ? [] : [[name, others.length === 0 ? first : { ...first, others }]]);
    return new Map(firsts);
}

;// CONCATENATED MODULE: ./src/app/lockfiles/importers.ts
class Importers {
    #folders = new Map();
    open(folder) {
        const key = keyOf(folder);
        if (!this.#folders.has(key))
            this.#folders.set(key, new Map());
    }
    add(folder, name, value, line) {
        this.open(folder);
        this.#folders.get(keyOf(folder))?.set(name, { value, line });
    }
    all() {
        return this.#folders;
    }
}
function keyOf(folder) {
    return folder === '.' ? '' : folder.replace(/^\.\//, '');
}

;// CONCATENATED MODULE: ./src/app/lockfiles/json.ts
const token = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\],]|[^\s{}[\],:"]+/g;
const bracket = /[{}[\]]/;
async function scanJson(lines, depth, take) {
    const path = [];
    const open = [];
    let lists = 0;
    let key;
    let number = 0;
    const put = (word) => {
        if (word === '{' || word === '[') {
            if (open.length > 0)
                path.push(key ?? '');
            if (open.length > 0 && lists === 0 && path.length <= depth)
                take(path, undefined, number);
            open.push(word);
            lists += word === '[' ? 1 : 0;
            key = undefined;
        }
        else if (word === '}' || word === ']') {
            lists -= open.pop() === '[' ? 1 : 0;
            path.pop();
            key = undefined;
        }
        else if (word === ',') {
            key = undefined;
        }
        else if (open.at(-1) === '{' && key === undefined) {
            key = unquoted(word);
        }
        else if (lists === 0 && path.length < depth) {
            path.push(key ?? '');
            take(path, unquoted(word), number);
            path.pop();
        }
    };
    for await (const line of lines) {
        number++;
        if (lists > 0 && !bracket.test(line))
            continue;
        for (const word of line.match(token) ?? [])
            put(word);
    }
}
function unquoted(word) {
    if (!word.startsWith('"'))
        return word;
    if (!word.includes('\\'))
        return word.slice(1, -1);
    try {
        return JSON.parse(word);
    }
    catch {
        return word.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./src/app/lockfiles/npm.ts



const nested = 'node_modules/';
const asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
async function scanNpmLock(lines) {
    const packages = [];
    const legacy = [];
    const importers = new Importers();
    let formatVersion;
    await scanJson(lines, 4, (path, value, line) => {
        const [section = '', key = '', field = '', name = ''] = path;
        if (path.length === 1) {
            if (section === 'lockfileVersion' && value !== undefined)
                formatVersion = { value, line };
        }
        else if (section === 'packages') {
            if (path.length === 2 && value === undefined)
                packages.push({ key, line, fields: new Map() });
            else if (path.length === 3 && value !== undefined)
                packages.at(-1)?.fields.set(field, value);
            else if (path.length === 4 && value !== undefined && asks.has(field) && !key.includes(nested))
                importers.add(key, name, value, line);
        }
        else if (section === 'dependencies' && packages.length === 0) {
            if (path.length === 2 && value === undefined)
                legacy.push({ key, line, fields: new Map() });
            else if (path.length === 3 && value !== undefined)
                legacy.at(-1)?.fields.set(field, value);
        }
    });
    const found = packages.length > 0
        ? packages.filter(({ key }) => key.includes(nested)).sort((a, b) => depthOf(a.key) - depthOf(b.key))
        : legacy;
    for (const { key } of packages)
        if (!key.includes(nested))
            importers.open(key);
    return {
        packages: byName(found.map(packageOf), (name) => name),
        ...(formatVersion && { formatVersion }),
        ...(packages.length > 0 && { importers: importers.all() })
    };
}
function depthOf(key) {
    return key.split(nested).length + (key.startsWith(nested) ? 0 : 1);
}
function packageOf({ key, line, fields }) {
    const from = fields.get('resolved') ?? '';
    const version = fields.get('version');
    const isUrl = version !== undefined && /[:/]/.test(version);
    const location = isUrl ? version : from;
    return {
        name: key.slice(key.includes(nested) ? key.lastIndexOf(nested) + nested.length : 0),
        ...(version !== undefined && !isUrl && { version }),
        line,
        source: fields.get('link') === 'true' ? 'editable' : sourceOf(location),
        ...(location !== '' && { location }),
        scripts: fields.get('hasInstallScript') === 'true'
    };
}
function sourceOf(location) {
    if (/^(?:git\b|github:|gitlab:|bitbucket:)|\.git(?:#|$)/.test(location))
        return 'git';
    return /^(?:file|link|portal):|^\.\.?\//.test(location) ? 'path' : 'registry';
}

;// CONCATENATED MODULE: ./src/app/lockfiles/bun.ts



const locked = /^\s*"((?:[^"\\])+)":\s*\["([^"\\]+)"/;
const opened = /^\s*"((?:[^"\\])*)":\s*\{\s*$/;
const pair = /^\s*"((?:[^"\\])+)":\s*"((?:[^"\\])*)",?\s*$/;
const bun_asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
async function scanBunLock(lines) {
    const packages = [];
    const importers = new Importers();
    let formatVersion;
    const path = [];
    let number = 0;
    for await (const line of lines) {
        number++;
        const [section, folder = '', group = ''] = path;
        const entry = section === 'packages' ? locked.exec(line) : undefined;
        if (entry) {
            packages.push(bun_packageOf(entry[1] ?? '', entry[2] ?? '', number));
            continue;
        }
        const object = opened.exec(line);
        if (object) {
            path.push(object[1] ?? '');
            if (path[0] === 'workspaces' && path.length === 2)
                importers.open(path[1] ?? '');
            continue;
        }
        if (/^\s*\},?\s*$/.test(line)) {
            path.pop();
            continue;
        }
        const version = path.length === 0 ? /^\s*"lockfileVersion":\s*(\d+)/.exec(line)?.[1] : undefined;
        if (version !== undefined)
            formatVersion = { value: version, line: number };
        const [, name, value] = section === 'workspaces' && path.length === 3 ? (pair.exec(line) ?? []) : [];
        if (name !== undefined && bun_asks.has(group))
            importers.add(folder, name, value ?? '', number);
    }
    const topFirst = [...packages].sort((a, b) => Number(a.key !== a.name) - Number(b.key !== b.name));
    return {
        packages: byName(topFirst.map(({ key: _, ...rest }) => rest), (name) => name),
        ...(formatVersion && { formatVersion }),
        importers: importers.all()
    };
}
function bun_packageOf(key, text, line) {
    const at = text.indexOf('@', 1);
    const name = at > 0 ? text.slice(0, at) : text;
    const rest = at > 0 ? text.slice(at + 1) : '';
    const isRelease = /^\d/.test(rest);
    return {
        key,
        name,
        ...(isRelease && { version: rest }),
        line,
        source: rest.startsWith('workspace:') ? 'editable' : isRelease ? 'registry' : sourceOf(rest),
        ...(!isRelease && rest !== '' && { location: rest })
    };
}

;// CONCATENATED MODULE: ./src/app/lockfiles/pipfile.ts


const facts = new Map([
    ['_meta hash sha256', 'contentHash'],
    ['_meta pipfile-spec', 'formatVersion'],
    ['_meta requires python_full_version', 'requiresPython'],
    ['_meta requires python_version', 'requiresPython']
]);
async function scanPipfileLock(lines) {
    const open = [];
    const found = new Map();
    await scanJson(lines, 3, (path, value, line) => {
        const [group = '', name = '', key = ''] = path;
        const fact = group === '_meta' ? facts.get(path.join(' ')) : undefined;
        if (fact !== undefined && value !== undefined)
            found.set(fact, found.get(fact) ?? { value, line });
        if (group === '_meta')
            return;
        if (value === undefined && path.length === 2)
            open.push({ name, group, line, fields: new Map() });
        else if (path.length === 3)
            open.at(-1)?.fields.set(key, value ?? '');
    });
    return { packages: byName(merged(open), normalisePythonName), ...Object.fromEntries(found) };
}
function merged(open) {
    const packages = new Map();
    for (const one of open) {
        const entry = pipfile_packageOf(one);
        const key = `${normalisePythonName(entry.name)} ${entry.version ?? ''} ${entry.location ?? ''}`;
        const known = packages.get(key);
        packages.set(key, known === undefined ? entry : { ...known, groups: [...(known.groups ?? []), one.group] });
    }
    return [...packages.values()];
}
const sources = [
    ['git', 'git'],
    ['path', 'path'],
    ['file', 'url']
];
function pipfile_packageOf({ name, group, line, fields }) {
    const [key, source = 'registry'] = sources.find(([candidate]) => fields.has(candidate)) ?? [];
    const location = fields.get(key ?? 'index');
    const [version, marker] = [fields.get('version'), fields.get('markers')];
    return {
        name,
        ...(version !== undefined && { version: version.replace(/^==\s*/, '') }),
        line,
        source: source === 'path' && fields.get('editable') === 'true' ? 'editable' : source,
        ...(location !== undefined && { location }),
        groups: [group],
        ...(marker !== undefined && { marker })
    };
}

;// CONCATENATED MODULE: ./src/app/lockfiles/pnpm.ts



const keyed = /^( *)(?:'([^']*)'|"([^"]*)"|([^\s'":#-][^:]*(?::[^ :][^:]*)*)):(?: +(.*))?$/;
const pnpm_asks = /^(?:dependencies|devDependencies|optionalDependencies|specifiers)$/;
async function scanPnpmLock(lines) {
    const packages = [];
    let importers = new Importers();
    let formatVersion;
    const path = [];
    let number = 0;
    for await (const line of lines) {
        number++;
        if (line.startsWith('---')) {
            importers = new Importers();
            packages.length = 0;
        }
        const section = path[0];
        if (section === 'snapshots' && line.startsWith(' '))
            continue;
        const match = keyed.exec(line);
        if (!match) {
            if (section === 'packages' && line.includes('requiresBuild: true'))
                markScripts(packages.at(-1));
            continue;
        }
        const depth = (match[1] ?? '').length / 2;
        const key = match[2] ?? match[3] ?? match[4] ?? '';
        const value = pnpm_unquoted(match[5] ?? '');
        path.length = depth;
        path[depth] = key;
        if (depth === 0 && key === 'lockfileVersion')
            formatVersion = { value, line: number };
        else if (path[0] === 'packages')
            put(packages, key, value, depth, number);
        else
            ofImporter(importers, path, value, number);
    }
    return {
        packages: byName(packages.map(pnpm_packageOf), (name) => name),
        ...(formatVersion && { formatVersion }),
        importers: importers.all()
    };
}
function put(packages, key, value, depth, line) {
    if (depth === 1)
        packages.push({ key, line, location: '' });
    const last = packages.at(-1);
    if (depth === 2 && key === 'requiresBuild')
        markScripts(last);
    if (depth === 2 && key === 'resolution' && last) {
        const [, repo, tarball] = /\brepo: ([^,}]+)|\btarball: ([^,}]+)/.exec(value) ?? [];
        last.location = repo === undefined ? (tarball ?? '') : `git+${repo}`;
    }
}
function markScripts(last) {
    if (last)
        last.scripts = true;
}
function ofImporter(importers, path, value, line) {
    const inside = path[0] === 'importers';
    const [group = '', name = '', field] = inside ? path.slice(2) : path;
    const folder = inside ? (path[1] ?? '.') : '.';
    if (inside && path.length === 2)
        importers.open(folder);
    if (!pnpm_asks.test(group) || name === '')
        return;
    if (field === 'specifier' || (field === undefined && group === 'specifiers'))
        importers.add(folder, name, value, line);
}
function pnpm_packageOf({ key, line, location, scripts }) {
    const plain = key.replace(/^\//, '').replace(/\(.*$/, '');
    const [, name = plain, version] = /^((?:@[^/]+\/)?[^/@]+)[@/]([^_]+)/.exec(plain) ?? /^((?:@[^/]+\/)?[^/@]+)()$/.exec(plain) ?? [];
    const isRelease = version !== undefined && /^\d/.test(version);
    const from = location === '' && !isRelease ? (version ?? '') : location;
    return {
        name,
        ...(isRelease && { version }),
        line,
        source: /codeload\.github\.com|^https:\/\/git(?:hub|lab)\.com\//.test(from) ? 'git' : sourceOf(from),
        ...(from !== '' && { location: from }),
        ...(scripts !== undefined && { scripts })
    };
}
function pnpm_unquoted(text) {
    return /^'([^']*)'$/.exec(text)?.[1] ?? /^"([^"]*)"$/.exec(text)?.[1] ?? text.trim();
}

;// CONCATENATED MODULE: ./src/app/lockfiles/toml.ts

const packageTables = new Map([
    ['package', ''],
    ['package.source', 'source.'],
    ['packages', ''],
    ['packages.vcs', 'vcs.'],
    ['packages.directory', 'directory.'],
    ['packages.archive', 'archive.']
]);
const toml_facts = new Map([
    ['metadata.python-versions', 'requiresPython'],
    ['metadata.lock-version', 'formatVersion'],
    ['metadata.content-hash', 'contentHash'],
    ['metadata.targets.requires_python', 'requiresPython'],
    ['metadata.lock_version', 'formatVersion'],
    ['metadata.content_hash', 'contentHash'],
    ['.requires-python', 'requiresPython'],
    ['.version', 'formatVersion'],
    ['.lock-version', 'formatVersion'],
    ['.created-by', 'generator']
]);
const toml_pair = /^([A-Za-z0-9_-]+) *= *(.*)$/;
const isKey = /^[A-Za-z0-9_-]/;
async function scanTomlLock(lines) {
    const open = [];
    const found = new Map();
    let generator;
    let table = '';
    let number = 0;
    for await (const line of lines) {
        number++;
        if (line.startsWith('[')) {
            table = line.slice(line.startsWith('[[') ? 2 : 1, line.indexOf(']'));
            if (table === 'package' || table === 'packages')
                open.push({ line: number, fields: new Map() });
        }
        else if (line.startsWith('#')) {
            const [, name, version] = /@generated by ([A-Za-z]+)(?: v?(\d[\w.+-]*))?/.exec(line) ?? [];
            if (name !== undefined)
                generator ??= { name, ...(version !== undefined && { version }), line: number };
        }
        else if (isKey.test(line)) {
            const [, key = '', value = ''] = toml_pair.exec(line) ?? [];
            const start = packageTables.get(table);
            const fact = toml_facts.get(`${table}.${key}`);
            if (start !== undefined)
                putField(open.at(-1)?.fields, start + key, value);
            else if (fact !== undefined && !found.has(fact))
                found.set(fact, { value: textOf(value), line: number });
        }
    }
    const creator = found.get('generator');
    if (creator !== undefined)
        generator ??= { name: creator.value, line: creator.line };
    found.delete('generator');
    return {
        packages: byName(open.flatMap(toml_packageOf), normalisePythonName),
        ...(generator !== undefined && { generator }),
        ...Object.fromEntries(found)
    };
}
function putField(fields, key, value) {
    if (!value.startsWith('{'))
        fields?.set(key, value);
    else
        for (const [, inner = '', text = ''] of value.matchAll(inline))
            fields?.set(`${key}.${inner}`, text);
}
const inline = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]+) *= *("(?:[^"\\]|\\.)*"|[^",}\s]+)/g;
const toml_sources = [
    ['source.editable', 'editable'],
    ['source.virtual', 'editable'],
    ['source.git', 'git'],
    ['source.url', 'url'],
    ['source.path', 'path'],
    ['source.directory', 'path'],
    ['source.registry', 'registry'],
    ['vcs.url', 'git'],
    ['vcs.path', 'git'],
    ['directory.path', 'path'],
    ['archive.url', 'url'],
    ['archive.path', 'path'],
    ['git', 'git'],
    ['url', 'url'],
    ['path', 'path'],
    ['index', 'registry']
];
const poetrySources = {
    git: 'git',
    directory: 'path',
    file: 'path',
    url: 'url',
    legacy: 'registry'
};
function toml_sourceOf(fields) {
    const type = fields.get('source.type');
    const [key, named] = toml_sources.find(([name]) => fields.has(name)) ?? [];
    const source = type === undefined ? named : poetrySources[textOf(type)];
    if (source === undefined)
        return { source: 'registry' };
    const inPlace = ['develop', 'editable', 'directory.editable'].some((name) => fields.get(name) === 'true');
    return { source: source === 'path' && inPlace ? 'editable' : source, location: textOf(fields.get(key ?? '') ?? '') };
}
function toml_packageOf({ line, fields }) {
    const [name, version] = [fields.get('name'), fields.get('version')];
    if (name === undefined)
        return [];
    const groups = fields.get('groups') ?? fields.get('category');
    const marker = fields.get('markers') ?? fields.get('marker');
    return [
        {
            name: textOf(name),
            ...(version !== undefined && { version: textOf(version) }),
            line,
            ...toml_sourceOf(fields),
            ...(groups !== undefined && { groups: [...groups.matchAll(quoted)].map(([text]) => textOf(text)) }),
            ...(marker !== undefined && { marker: textOf(marker) })
        }
    ];
}
const quoted = /"(?:[^"\\]|\\.)*(?:"|\\?$)|'[^']*'/g;
function textOf(value) {
    const [, basic, literal] = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(value) ?? [];
    return basic?.replace(/\\(.)/g, '$1') ?? literal ?? value.replace(/#[^]*$/, '').trim();
}

;// CONCATENATED MODULE: ./src/app/lockfiles/yarn.ts



const yarn_pair = /^ {2}"?([\w-]+)"?:? +"?([^"]*)"?$/;
const ask = /^ {4}"?((?:@[^/"]+\/)?[^@":]+)"?: +"?([^"]*)"?$/;
async function scanYarnLock(lines) {
    const open = [];
    let formatVersion;
    let current;
    let isMetadata = false;
    let asks = false;
    let number = 0;
    for await (const line of lines) {
        number++;
        const first = line.charCodeAt(0);
        if (first !== 32 && line !== '' && first !== 35) {
            isMetadata = line.startsWith('__metadata:');
            current = isMetadata ? undefined : { requests: requestsOf(line), line: number, fields: new Map(), asks: [] };
            if (current)
                open.push(current);
            asks = false;
        }
        else if (line.startsWith('# yarn lockfile v')) {
            formatVersion = { value: line.slice('# yarn lockfile v'.length).trim(), line: number };
        }
        else if (line.startsWith('  ') && line.charCodeAt(2) !== 32) {
            asks = isWorkspace(current) && /^ {2}(?:d|devD|optionalD)ependencies:/.test(line);
            const [, key = '', value = ''] = yarn_pair.exec(line) ?? [];
            if (isMetadata && key === 'version')
                formatVersion = { value, line: number };
            else if (key !== '')
                current?.fields.set(key, value);
        }
        else if (asks) {
            const [, name, value = ''] = ask.exec(line) ?? [];
            if (name !== undefined)
                current?.asks.push({ value: `${name} ${value}`, line: number });
        }
    }
    const importers = new Importers();
    for (const one of open.filter(isWorkspace)) {
        const folder = /@workspace:(.*)$/.exec(one.fields.get('resolution') ?? one.requests[0] ?? '')?.[1] ?? '.';
        importers.open(folder);
        for (const { value, line } of one.asks) {
            const [name = '', text = ''] = value.split(/ (.*)/s);
            importers.add(folder, name, text, line);
        }
    }
    const packages = open.filter((one) => !isWorkspace(one)).map(yarn_packageOf);
    return {
        packages: byName(packages, (name) => name),
        ...(formatVersion && { formatVersion }),
        ...(importers.all().size > 0 && { importers: importers.all() })
    };
}
function requestsOf(line) {
    return line
        .replace(/:\s*$/, '')
        .split(/,\s*/)
        .map((part) => part.replace(/"/g, '').trim())
        .filter((part) => part !== '');
}
function isWorkspace(one) {
    return one?.requests.some((request) => request.includes('@workspace:')) ?? false;
}
function yarn_packageOf({ requests, line, fields }) {
    const [first = ''] = requests;
    const at = first.indexOf('@', 1);
    const location = fields.get('resolved') ?? fields.get('resolution')?.replace(/^@?[^@]+@(?:npm:)?/, '') ?? '';
    const version = fields.get('version');
    return {
        name: at > 0 ? first.slice(0, at) : first,
        ...(version !== undefined && { version }),
        line,
        source: sourceOf(location),
        ...(/[:/]/.test(location) && { location }),
        requests
    };
}

;// CONCATENATED MODULE: ./src/app/lockfiles.ts







const scanners = {
    'poetry.lock': scanTomlLock,
    'uv.lock': scanTomlLock,
    'pdm.lock': scanTomlLock,
    'Pipfile.lock': scanPipfileLock,
    'package-lock.json': scanNpmLock,
    'npm-shrinkwrap.json': scanNpmLock,
    'yarn.lock': scanYarnLock,
    'pnpm-lock.yaml': scanPnpmLock,
    'bun.lock': scanBunLock
};
const pylock = /^pylock\.(?:[^.]+\.)?toml$/;
async function readLockfile(app, path) {
    const name = (0,paths/* nameOf */.Vb)(path);
    const scan = pylock.test(name) ? scanTomlLock : Object.hasOwn(scanners, name) ? scanners[name] : undefined;
    if (scan === undefined)
        throw new Error(`no lockfile is called ${name}`);
    if (!(await app.has(path)))
        return undefined;
    return { path, ...(await scan(app.lines(path))) };
}


/***/ })

};
;