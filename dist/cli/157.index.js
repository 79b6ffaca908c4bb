"use strict";
exports.id = 157;
exports.ids = [157];
exports.modules = {

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

/***/ 157:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isStaticJson: () => (/* binding */ isStaticJson),
  withSiteRules: () => (/* binding */ withSiteRules)
});

// EXTERNAL MODULE: ./src/plan/site-rules.ts
var site_rules = __webpack_require__(2754);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/providers/site-rules/collector.ts


const mostWarnings = 10;
const mostRules = 1000;
class Collector {
    #redirects = [];
    #headers = [];
    #files = new Set();
    #warnings = [];
    #site = {};
    redirect(redirect, at, written) {
        const { from, to, status, host } = redirect;
        const page = to === '/' ? 'index.html' : to.slice(1);
        if (from === '/*' && host === undefined && to.startsWith('/') && (0,site_rules/* isSiteFile */.kv)(page)) {
            if (status === 200 && /\.html?$/.test(page))
                return this.fallback(page);
            if (status === 404)
                return this.notFound(to, at);
        }
        const problem = (0,site_rules/* redirectProblem */.uc)(redirect) ?? (this.#redirects.length < mostRules ? undefined : `only ${mostRules} are read`);
        if (problem === undefined)
            this.#redirects.push(redirect);
        else
            this.warn(at, `The rule \`${shown(written)}\` is not served: ${problem}`);
    }
    header(rule, at) {
        const problem = rule.name.toLowerCase() === 'basic-auth'
            ? 'passwords are not for an image, so the path is open to everybody'
            : ((0,site_rules/* headerProblem */.b2)(rule) ?? (this.#headers.length < mostRules ? undefined : `only ${mostRules} are read`));
        if (problem === undefined)
            this.#headers.push(rule);
        else
            this.warn(at, `The header \`${shown(rule.name)}\` for \`${shown(rule.path)}\` is not sent: ${problem}`);
    }
    fallback(page) {
        this.#site.fallback ??= page;
    }
    notFound(page, at) {
        const path = page.replace(/^\.?\/+/, '');
        if ((0,site_rules/* isSiteFile */.kv)(path))
            this.#site.notFound ??= path;
        else
            this.warn(at, `The page \`${shown(page)}\` for what is not found is no plain path below the root`);
    }
    httpsOnly() {
        this.#site.httpsOnly = true;
    }
    used(file) {
        this.#files.add(file);
    }
    warn(at, message, fix) {
        this.#warnings.push({ at, message, ...(fix !== undefined && { fix }) });
    }
    apply(site) {
        const fallback = site.fallback ?? this.#site.fallback;
        const notFound = site.notFound ?? this.#site.notFound;
        const hidden = [
            ...new Set([...(site.hidden ?? []), ...[...this.#files].flatMap((file) => inRoot(file, site.root))])
        ];
        const redirects = (0,src_text/* unique */.Am)([...(site.redirects ?? []), ...this.#redirects]);
        const headers = (0,src_text/* unique */.Am)([...(site.headers ?? []), ...this.#headers]);
        return {
            root: site.root,
            ...(fallback !== undefined && { fallback }),
            ...(site.immutable && { immutable: site.immutable }),
            ...(notFound !== undefined && { notFound }),
            ...(redirects.length > 0 && { redirects }),
            ...(headers.length > 0 && { headers }),
            ...(hidden.length > 0 && { hidden: hidden.sort() }),
            ...((site.httpsOnly ?? this.#site.httpsOnly) && { httpsOnly: true })
        };
    }
    get warnings() {
        const left = this.#warnings.length - mostWarnings;
        const shownOnes = this.#warnings.slice(0, mostWarnings).map(({ at, message, fix }) => ({
            code: 'site-rule',
            message,
            file: at.file,
            ...(at.line !== undefined && { line: at.line }),
            fix: fix ?? 'Let the server in front of the container do it, or take the line out'
        }));
        if (left <= 0)
            return shownOnes;
        return [
            ...shownOnes,
            { code: 'site-rule', message: `${left} more rules for the site cannot be served`, fix: 'Take them out' }
        ];
    }
}
function inRoot(file, root) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (/^_(?:redirects|headers)$/.test(name))
        return [name];
    if (root === '.')
        return (0,site_rules/* isSiteFile */.kv)(file) ? [file] : [];
    return file.startsWith(`${root}/`) && (0,site_rules/* isSiteFile */.kv)(file.slice(root.length + 1)) ? [file.slice(root.length + 1)] : [];
}
function shown(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}`\s]+/gu, ' ').slice(0, 100);
}

;// CONCATENATED MODULE: ./src/providers/site-rules/netlify.ts
function readRedirects(text, file, byDefault, into) {
    for (const [index, row] of text.split('\n').entries()) {
        const at = { file, line: index + 1 };
        const [from, ...rest] = row
            .replace(/(?:^|\s)#.*/, '')
            .split(/\s+/)
            .filter(Boolean);
        if (from === undefined)
            continue;
        const target = rest.findIndex((word) => /^(?:\/|https?:\/\/)/.test(word));
        const to = rest[target];
        if (to === undefined) {
            into.warn(at, `The line \`${row.trim().slice(0, 100)}\` names no target`);
            continue;
        }
        const [status, ...conditions] = /^\d{3}!?$/.test(rest[target + 1] ?? '')
            ? rest.slice(target + 1)
            : [String(byDefault), ...rest.slice(target + 1)];
        const only = [...rest.slice(0, target), ...conditions];
        addRedirect({ from, to, status: Number.parseInt(status ?? '', 10), force: status?.endsWith('!') }, only, at, into);
    }
}
function readNetlifyToml(manifest, into) {
    const file = manifest.path;
    for (const [index] of listOf(manifest, 'redirects').entries()) {
        const key = ['redirects', index];
        const at = atOf(manifest, file, ...key);
        const from = manifest.text(...key, 'from');
        const to = manifest.text(...key, 'to');
        if (from === undefined || to === undefined) {
            into.warn(at, 'A redirect has no `from` or no `to`');
            continue;
        }
        const status = manifest.get(...key, 'status');
        const only = ['query', 'conditions', 'signed'].filter((name) => manifest.get(...key, name) !== undefined);
        const force = manifest.get(...key, 'force') === true;
        addRedirect({ from, to, status: typeof status === 'number' ? status : 301, force }, only, at, into);
    }
    for (const [index] of listOf(manifest, 'headers').entries()) {
        const path = manifest.text('headers', index, 'for');
        for (const [name, value] of Object.entries(manifest.table('headers', index, 'values') ?? {})) {
            const at = atOf(manifest, file, 'headers', index, 'values', name);
            if (path !== undefined && typeof value === 'string')
                into.header({ path, name, value: value.trim().replace(/\s*\n\s*/g, ' ') }, at);
            else
                into.warn(at, `The header \`${name.slice(0, 60)}\` has no path or no text`);
        }
    }
}
function readHeaders(text, file, into) {
    let path;
    for (const [index, row] of text.split('\n').entries()) {
        const at = { file, line: index + 1 };
        const line = row.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const [, name, value] = /^([^\s:/]+)\s*:\s*(.+)$/.exec(line) ?? [];
        if (/^(?:\/|https?:\/\/)/.test(line) && !/^\s/.test(row))
            path = line;
        else if (path === undefined || name === undefined || value === undefined)
            into.warn(at, `The line \`${line.slice(0, 100)}\` is neither a path nor a header of one`);
        else
            into.header({ path, name, value: value.trim() }, at);
    }
}
function addRedirect({ from: source, to, status, force }, only, at, into) {
    const written = `${source} ${to} ${String(status)}`;
    const [, host, path = source] = /^https?:\/\/([^/]+)(\/.*)?$/.exec(source) ?? [];
    const from = host !== undefined && !source.replace(/^https?:\/\//, '').includes('/') ? '/' : path;
    if (only.length > 0)
        into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: it has the condition ${only[0] ?? ''}`);
    else if (host !== undefined && new RegExp(`^https?://${host.replace(/[^\w-]/g, '\\$&')}(?:/|$)`).test(to))
        into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: only the server in front of the container knows HTTP from HTTPS`);
    else
        into.redirect({ from, ...(host !== undefined && { host }), to, status, ...(force && { force }) }, at, written);
}
function listOf(manifest, key) {
    const value = manifest.get(key);
    return Array.isArray(value) ? value : [];
}
function atOf(manifest, file, ...keys) {
    for (let count = keys.length; count > 0; count -= 1) {
        const line = manifest.line(...keys.slice(0, count));
        if (line !== undefined)
            return { file, line };
    }
    return { file };
}

;// CONCATENATED MODULE: ./src/providers/site-rules/staticfile.ts

const year = 31_536_000;
function readStaticfile(text, file, into) {
    let hsts = '';
    const passed = (line, what) => into.warn({ file, line }, what);
    const keys = {
        root: () => undefined,
        pushstate: (_, __, on) => {
            if (on)
                into.fallback('index.html');
        },
        force_https: (_, __, on) => {
            if (on)
                into.httpsOnly();
        },
        http_strict_transport_security: (_, __, on) => {
            if (on)
                hsts = `max-age=${year}`;
        },
        http_strict_transport_security_include_subdomains: (_, __, on) => {
            if (on && hsts !== '')
                hsts += '; includeSubDomains';
        },
        http_strict_transport_security_preload: (_, __, on) => {
            if (on && hsts !== '')
                hsts += '; preload';
        },
        enable_http2: () => undefined,
        status_codes: () => undefined,
        directory: (value, line, on) => {
            if (on || value === 'visible')
                passed(line, 'Folders without an index page are not listed');
        },
        ssi: (_, line, on) => {
            if (on)
                passed(line, 'Server-side includes are not processed');
        },
        host_dot_files: (_, line, on) => {
            if (on)
                passed(line, 'Hidden files are not served, except below /.well-known');
        },
        location_include: (value, line) => passed(line, `Configuration of nginx (\`${value}\`) is not read`)
    };
    for (const [index, row] of text.split('\n').entries()) {
        const [, indent = '', key = '', raw = ''] = /^(\s*)([\w-]+):\s*(.*?)\s*(?:#.*)?$/.exec(row) ?? [];
        if (key === '')
            continue;
        const value = raw.replace(/^(["'])(.*)\1$/, '$2');
        if (/^\d{3}$|^[45]xx$/.test(key) && indent !== '') {
            if (/^(?:404|4xx)$/.test(key))
                into.notFound(value, { file, line: index + 1 });
            else
                passed(index + 1, `There is no page for the status ${key}`);
        }
        else if (Object.hasOwn(keys, key))
            keys[key]?.(value, index + 1, /^(?:enabled|true|yes|on)$/i.test(value));
        else
            passed(index + 1, `The key \`${key}\` is not known`);
    }
    if (hsts !== '')
        into.header({ path: '/*', name: 'Strict-Transport-Security', value: hsts }, { file });
}
const silent = [
    'root',
    'clean_urls',
    'routes',
    'https_only',
    'headers',
    'error_page',
    'redirects',
    'proxies',
    'encoding'
];
function readStaticJson(manifest, into) {
    const at = (...keys) => atOf(manifest, manifest.path, ...keys);
    for (const key of Object.keys(manifest.table() ?? {}).filter((name) => !silent.includes(name)))
        into.warn(at(key), `The key \`${key.slice(0, 60)}\` of static.json is not honoured`);
    for (const [path, to] of entriesOf(manifest, 'routes')) {
        const target = typeof to === 'string' ? `/${to.replace(/^\/+/, '')}` : '';
        into.redirect({ from: pattern(path), to: target, status: 200 }, at('routes', path), `${path} ${target}`);
    }
    for (const [path] of entriesOf(manifest, 'redirects')) {
        const status = manifest.get('redirects', path, 'status');
        const to = manifest.text('redirects', path, 'url') ?? '';
        const redirect = { from: pattern(path), to, status: typeof status === 'number' ? status : 301, force: true };
        into.redirect(redirect, at('redirects', path), `${path} ${to}`);
    }
    for (const [path] of entriesOf(manifest, 'proxies')) {
        const origin = manifest.text('proxies', path, 'origin')?.replace(/\/*$/, '') ?? '';
        const from = `${path.replace(/\/*$/, '')}/*`;
        into.redirect({ from, to: `${origin}/:splat`, status: 200, force: true }, at('proxies', path), `${path} ${origin}`);
    }
    for (const [path, values] of entriesOf(manifest, 'headers')) {
        for (const [name, value] of Object.entries(typeof values === 'object' && values !== null ? values : {}))
            into.header({ path: pattern(path), name, value: typeof value === 'string' ? value : '' }, at('headers', path, name));
    }
    const page = manifest.text('error_page');
    if (page !== undefined)
        into.notFound(page, at('error_page'));
    if (manifest.get('https_only') === true)
        into.httpsOnly();
}
function pattern(path) {
    return `/${path.replace(/^\/+/, '')}`.replaceAll('**', '*');
}
function entriesOf(manifest, key) {
    return Object.entries(manifest.table(key) ?? {});
}

;// CONCATENATED MODULE: ./src/providers/site-rules/vercel.ts

function readVercelJson(manifest, into) {
    for (const kind of ['redirects', 'rewrites']) {
        for (const [index] of listOf(manifest, kind).entries()) {
            const source = manifest.text(kind, index, 'source');
            const destination = manifest.text(kind, index, 'destination');
            const at = atOf(manifest, manifest.path, kind, index);
            const path = source === undefined ? undefined : translated(source);
            const written = `${source ?? ''} ${destination ?? ''}`;
            if (path === undefined || destination === undefined || hasConditions(manifest, kind, index)) {
                into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: its pattern or condition is not supported`);
                continue;
            }
            const to = destination.replace(/\$1|:(\w+)[*+]?/g, (found, name) => name === undefined || name === path.rest ? ':splat' : found);
            const status = kind === 'rewrites' ? 200 : statusOf(manifest, index);
            into.redirect({ from: path.from, to, status, ...(kind === 'redirects' && { force: true }) }, at, written);
        }
    }
    for (const [index] of listOf(manifest, 'headers').entries()) {
        const path = translated(manifest.text('headers', index, 'source') ?? '')?.from;
        const list = manifest.get('headers', index, 'headers');
        for (const [at] of (Array.isArray(list) ? list : []).entries()) {
            const key = ['headers', index, 'headers', at];
            const [name, value] = [manifest.text(...key, 'key'), manifest.text(...key, 'value')];
            const place = atOf(manifest, manifest.path, ...key);
            if (path === undefined || name === undefined || value === undefined || hasConditions(manifest, 'headers', index))
                into.warn(place, `The header \`${name ?? ''}\` is not sent: its pattern or condition is not supported`);
            else
                into.header({ path, name, value }, place);
        }
    }
    if (manifest.get('routes') !== undefined)
        into.warn(atOf(manifest, manifest.path, 'routes'), '`routes` of vercel.json are not read', 'Write them as `redirects`, `rewrites` and `headers`');
}
function hasConditions(manifest, kind, index) {
    return ['has', 'missing'].some((name) => manifest.get(kind, index, name) !== undefined);
}
function statusOf(manifest, index) {
    const status = manifest.get('redirects', index, 'statusCode');
    if (typeof status === 'number')
        return status;
    return manifest.get('redirects', index, 'permanent') === false ? 307 : 308;
}
function translated(source) {
    const [, before, name] = /^((?:\/(?::\w+|[^/():*?+]+))*)\/(?::(\w+)(?:[*+]|\(\.\*\))|\(\.\*\)|\(\(\?!.*\)\.\*\))$/.exec(source) ?? [];
    if (before !== undefined)
        return { from: `${before}/*`, ...(name !== undefined && { rest: name }) };
    return /^(?:\/(?::\w+|[^/():*?+]+)?)+$/.test(source) ? { from: source } : undefined;
}

;// CONCATENATED MODULE: ./src/providers/static-rules.ts




const copied = ['public', 'static', 'docs/public', 'src', ''];
const cloudflare = ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'];
async function withSiteRules(app, draft) {
    const site = draft.start?.static;
    if (!site)
        return draft;
    const { value, warnings } = await siteRules(app, site.value);
    return {
        ...draft,
        start: { ...draft.start, static: { ...site, value } },
        warnings: [...(draft.warnings ?? []), ...warnings]
    };
}
async function siteRules(app, site) {
    const into = new Collector();
    const folders = [...new Set([site.root === '.' ? '' : site.root, ...copied])];
    const status = (await firstFile(app, [''], cloudflare)) === undefined ? 301 : 302;
    const redirects = await firstFile(app, folders, ['_redirects']);
    const headers = await firstFile(app, folders, ['_headers']);
    const texts = [
        [redirects, (text, file) => readRedirects(text, file, status, into)],
        [headers, (text, file) => readHeaders(text, file, into)],
        ['Staticfile', (text, file) => readStaticfile(text, file, into)]
    ];
    for (const [file, read] of texts) {
        const text = file === undefined ? undefined : await app.read(file);
        if (file === undefined || text === undefined)
            continue;
        into.used(file);
        read(text, file);
    }
    for (const [file, read] of [
        ['netlify.toml', readNetlifyToml],
        ['vercel.json', readVercelJson],
        ['static.json', readStaticJson]
    ]) {
        const manifest = (await app.has(file)) ? await app.manifest(file) : undefined;
        if (!manifest || (read === readStaticJson && !isStaticJson(Object.keys(manifest.table() ?? {}))))
            continue;
        into.used(file);
        read(manifest, into);
    }
    for (const file of await passwords(app, site.root)) {
        into.used(file);
        into.warn({ file }, 'Staticfile.auth does not protect the site: passwords are not for an image, so everybody can read it', 'Let the server in front of the container ask for a password');
    }
    return { value: into.apply(site), warnings: into.warnings };
}
function isStaticJson(keys) {
    return keys.some((key) => /^(?:root|clean_urls|routes|https_only|error_page|proxies)$/.test(key));
}
async function passwords(app, root) {
    const files = [...new Set(['Staticfile.auth', root === '.' ? 'Staticfile.auth' : `${root}/Staticfile.auth`])];
    const there = await Promise.all(files.map((file) => app.has(file)));
    return files.filter((_, index) => there[index]);
}
async function firstFile(app, folders, names) {
    for (const folder of folders) {
        for (const name of names) {
            const file = folder === '' ? name : `${folder}/${name}`;
            if (await app.has(file))
                return file;
        }
    }
    return undefined;
}


/***/ })

};
;