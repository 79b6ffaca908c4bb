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
const unknown = /@\w+\(|\$(?:project|workspace|target|task|language|date|time|vcs)\w*|^(?:noop|no-op|nop)\b/;
const ofInstall = /^(?:pre|post)?(?:install|prepare)$/;
const deepest = 5;
async function moonTasks({ view, at }) {
    const own = await view.manifest('moon.yml');
    const tree = view.whole();
    const files = (await tree.has('.moon/workspace.yml'))
        ? (await tree.list()).filter((file) => inherited.test(file))
        : [];
    const above = [];
    for (const file of files.sort((a, b) => b.length - a.length))
        above.push(...((await manifestAt(tree, file)) ?? []));
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
async function manifestAt(tree, file) {
    const manifest = await tree.manifest(file);
    return manifest && [manifest];
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