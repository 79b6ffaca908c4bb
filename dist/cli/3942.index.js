"use strict";
exports.id = 3942;
exports.ids = [3942];
exports.modules = {

/***/ 3942:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   moonTasks: () => (/* binding */ moonTasks),
/* harmony export */   taskOfScript: () => (/* binding */ taskOfScript)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5898);



const inherited = /^\.moon\/tasks(?:\.ya?ml|\/(?:all|node|javascript|typescript|bun|deno)(?:-(?:application|library|tool))?\.ya?ml)$/;
const others = /^\.moon\/tasks\/.+\.ya?ml$/;
const unknown = /@\w+\(|\$(?:project|workspace|target|task|language|date|time|vcs)\w*|^(?:noop|no-op|nop)\b/;
const ofInstall = /^(?:pre|post)?(?:install|prepare)$/;
const deepest = 5;
async function moonTasks({ view, at }) {
    const own = await view.manifest('moon.yml');
    const tree = view.whole();
    const files = (await tree.has('.moon/workspace.yml'))
        ? (await tree.list()).filter((file) => others.test(file) || inherited.test(file))
        : [];
    const above = [];
    for (const file of files.sort((a, b) => b.length - a.length)) {
        const manifest = await tree.manifest(file);
        const by = manifest?.table('inheritedBy');
        if (manifest && (by ? await isHeir(view, own, by) : inherited.test(file)))
            above.push(manifest);
    }
    const excluded = new Set(own?.texts('workspace', 'inheritedTasks', 'exclude') ?? []);
    const sources = [
        ...(own ? [{ manifest: own, file: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(at, 'moon.yml') }] : []),
        ...above.map((manifest) => ({ manifest, file: up(view, at, manifest.path) }))
    ];
    const names = new Set(sources.flatMap(({ manifest }, index) => Object.keys(manifest.table('tasks') ?? {}).filter((name) => index === 0 || !excluded.has(name))));
    const found = new Map();
    for (const name of [...names].slice(0, mostTasks)) {
        const text = ofInstall.test(name) ? undefined : taskText(sources, name, new Set());
        const source = sources.find(({ manifest }) => manifest.get('tasks', name) !== undefined);
        if (text === undefined || !source)
            continue;
        const reason = { because: `The task \`${name}\``, file: source.file, ...(0,_package_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(source.manifest, 'tasks', name) };
        found.set(name, { value: text, reason });
    }
    return found;
}
const mostTasks = 500;
const ofJavascript = ['javascript', 'typescript', 'node', 'bun', 'deno', 'npm', 'pnpm', 'yarn'];
async function isHeir(view, own, by) {
    const layer = own?.text('layer') ?? own?.text('type');
    const stack = own?.text('stack');
    const has = {
        toolchain: ofJavascript,
        layer: layer === undefined ? [] : [layer],
        stack: stack === undefined ? [] : [stack],
        tag: own?.texts('tags') ?? [],
        language: [own?.text('language') ?? 'typescript', 'javascript']
    };
    for (const [key, wanted] of Object.entries(by)) {
        const name = key.replace(/s$/, '');
        if (name === 'order')
            continue;
        const here = name === 'file' ? await there(view, namesIn(wanted)) : has[name];
        if (!here || !holds(wanted, here))
            return false;
    }
    return true;
}
async function there(view, names) {
    const found = [];
    for (const name of names)
        if (await view.has(name))
            found.push(name);
    return found;
}
function namesIn(wanted) {
    if (typeof wanted === 'string')
        return [wanted];
    if (typeof wanted !== 'object' || wanted === null)
        return [];
    return Object.values(wanted).flatMap((one) => namesIn(one));
}
function holds(wanted, here) {
    if (typeof wanted === 'string')
        return here.includes(wanted);
    if (Array.isArray(wanted))
        return wanted.some((one) => holds(one, here));
    if (typeof wanted !== 'object' || wanted === null)
        return false;
    return Object.entries(wanted).every(([key, value]) => key === 'and' ? namesIn(value).every((one) => here.includes(one)) : holds(value, here) === (key !== 'not'));
}
function up(view, at, file) {
    const steps = view.folder === '' ? [] : view.folder.split('/').map(() => '..');
    return (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([at, ...steps].filter((step) => step !== '').join('/'), file);
}
function taskText(sources, name, seen) {
    if (seen.has(name) || seen.size > deepest)
        return undefined;
    seen.add(name);
    const get = (key) => sources.map(({ manifest }) => manifest.get('tasks', name, key)).find((value) => value !== undefined);
    const command = words(get('script')) ?? words(get('command'));
    if (command === undefined)
        return undefined;
    const text = [command, words(get('args'))].filter((part) => part !== undefined).join(' ');
    if (unknown.test(text) || text.includes('\n'))
        return undefined;
    const deps = get('deps');
    const before = name === 'build' && Array.isArray(deps)
        ? deps.flatMap((one) => {
            const dep = typeof one === 'string' ? /^(?:~:)?([\w-]+)$/.exec(one)?.[1] : undefined;
            return dep === undefined ? [] : (taskText(sources, dep, seen) ?? []);
        })
        : [];
    return [...before, text].join(' && ');
}
function words(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? undefined : value.trim();
    if (!Array.isArray(value) || value.length === 0)
        return undefined;
    return value.map((word) => (/^[\w./@:=,+-]+$/.test(String(word)) ? String(word) : JSON.stringify(word))).join(' ');
}
function taskOfScript(script) {
    const target = /^(?:npx )?moon (?:run |r )?(\S+)$/.exec(script.trim())?.[1];
    return target?.includes(':') ? (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(target.replaceAll(':', '/')) : undefined;
}


/***/ })

};
;