"use strict";
exports.id = 1062;
exports.ids = [1062];
exports.modules = {

/***/ 1062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearestOf: () => (/* binding */ nearestOf),
/* harmony export */   typescriptMakes: () => (/* binding */ typescriptMakes)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
/* harmony import */ var _releases_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9139);
/* harmony import */ var _folder_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(143);




const besides = /^(?:rimraf|rm|shx rm|del-cli|del|eslint|prettier|biome|echo|prisma generate|tsc --noEmit|tsc -noEmit|jest|vitest)\b/;
const unsure = ['paths', 'rootDirs', 'allowJs', 'incremental', 'composite', 'outFile', 'noEmit', 'emitDeclarationOnly'];
const source = /\.[cm]?tsx?$/;
const declaration = /\.d\.(?:[cm]?ts|[\w-]+\.ts)$/;
const mostSources = 400;
async function typescriptMakes(app, own, commands) {
    const compilers = commands.filter(({ words }) => !besides.test(words.join(' ')));
    const path = compilers.length === 1 ? projectOf(compilers[0]?.words ?? []) : undefined;
    const layers = path === undefined ? undefined : await layersOf(app, path);
    if (path === undefined || !layers || layers.some(isUnsure))
        return undefined;
    const folder = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    const option = (name) => firstOf(layers, (one) => one.text('compilerOptions', name));
    const within = (name) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, name));
    const outDir = within(option('outDir') ?? '.');
    if (outDir === undefined || outDir === folder || option('jsx') === 'preserve')
        return undefined;
    const sources = await sourcesOf(app, layers, folder, outDir);
    if (!sources || sources.length === 0 || sources.length > mostSources)
        return undefined;
    const said = option('rootDir');
    const rootDir = said === undefined ? await rootOf(app, own, sources, folder) : within(said);
    if (rootDir === undefined || !sources.every((one) => isBelow(one, rootDir)))
        return undefined;
    const from = rootDir === '' ? 0 : rootDir.length + 1;
    return { outDir, sources, files: sources.map((one) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(outDir, programOf(one.slice(from)))) };
}
function projectOf(words) {
    const [tsc, option, project, ...rest] = words;
    if (tsc !== 'tsc' || rest.length > 0)
        return undefined;
    if (option === undefined)
        return 'tsconfig.json';
    if (!/^(?:-p|--project)$/.test(option) || project === undefined)
        return undefined;
    return (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(project.endsWith('.json') ? project : `${project}/tsconfig.json`);
}
async function layersOf(app, path, depth = 0) {
    const manifest = depth > 4 ? undefined : await app.manifest(path);
    if (!manifest)
        return undefined;
    const base = manifest.get('extends');
    if (base === undefined)
        return [manifest];
    const [, name] = typeof base === 'string' ? (/^\.\/([\w.-]+)$/.exec(base) ?? []) : [];
    if (name === undefined)
        return undefined;
    const others = await layersOf(app, (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), name.endsWith('.json') ? name : `${name}.json`), depth + 1);
    return others && [manifest, ...others];
}
function isUnsure(manifest) {
    return (manifest.get('references') !== undefined ||
        unsure.some((name) => ![undefined, false].includes(manifest.get('compilerOptions', name))));
}
function firstOf(layers, read) {
    for (const one of layers) {
        const found = read(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function sourcesOf(app, layers, folder, outDir) {
    const list = (name) => firstOf(layers, (one) => (one.get(name) === undefined ? undefined : one.texts(name)));
    const files = list('files')?.map((one) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, one)));
    const include = list('include') ?? (files ? [] : ['**/*']);
    const exclude = list('exclude') ?? ['node_modules'];
    if ([...include, ...exclude].some((glob) => /[{}[\]!]|\.\./.test(glob)))
        return undefined;
    const isIn = holds(folder, include);
    const isOut = holds(folder, exclude);
    return (await app.list()).filter((path) => source.test(path) &&
        !declaration.test(path) &&
        ((files?.includes(path) ?? false) ||
            (isIn(path) && !isOut(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path) && !isBelow(path, outDir))));
}
function holds(folder, globs) {
    const all = globs.map((glob) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, glob.replace(/^\.\/|\/$/g, '')));
    const patterns = (0,_folder_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .folderPatterns */ .G)(all.flatMap((glob) => (/[*.][^/]*$/.test(glob) && !/\*\*$/.test(glob) ? [glob] : [glob, `${glob}/**`])));
    return (path) => patterns.holds(path);
}
async function rootOf(app, own, sources, folder) {
    const request = (0,_releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequest */ .TR)(own.dependencies.get('typescript')?.range ?? '', _releases_request_js__WEBPACK_IMPORTED_MODULE_2__/* .npm */ .wm);
    const from = request?.versions[0]?.from[0];
    const below = request?.versions.at(-1)?.below;
    if (from === undefined)
        return undefined;
    if (from >= 6)
        return folder;
    if (below === undefined || below[0] > 6 || (below[0] === 6 && (below[1] > 0 || below[2] > 0)))
        return undefined;
    const isMember = app.folder !== '' && (await app.whole().has('package.json'));
    if (isMember || own.manifest.get('workspaces') !== undefined || (await app.has('pnpm-workspace.yaml')))
        return undefined;
    const all = await withImported(app, sources);
    const common = commonFolder(sources);
    return all && commonFolder(all) === common ? common : undefined;
}
const imported = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])(\.{1,2}(?:\/[^'"\n]*)?)\1/g;
async function withImported(app, sources) {
    const found = new Set(sources);
    for (const path of found) {
        if (found.size > mostSources)
            return undefined;
        if (!source.test(path))
            continue;
        for (const [, , name = ''] of ((await app.read(path)) ?? '').matchAll(imported)) {
            const target = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path), name));
            if (target === undefined)
                return undefined;
            const stem = target.replace(/\.([cm]?)jsx?$/, '');
            const names = ['.ts', '.tsx', '.mts', '.cts', '/index.ts', '/index.tsx'].map((end) => stem + end);
            for (const one of [target, ...names])
                if (/\.(?:[cm]?tsx?|json)$/.test(one) && !declaration.test(one) && (await app.has(one)))
                    found.add(one);
        }
    }
    return [...found];
}
function commonFolder(paths) {
    let common = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(paths[0] ?? '');
    while (!paths.every((path) => isBelow(path, common)))
        common = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(common);
    return common;
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
function programOf(path) {
    return path.replace(/\.([cm]?)tsx?$/, '.$1js');
}
function nearestOf(files, wanted) {
    const name = (path) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path).replace(/\.[cm]?js$/, '');
    const unlike = (path) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name(path), name(wanted)) * 100 + (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(path, wanted);
    return files.reduce((best, one) => (unlike(one) < unlike(best) ? one : best));
}


/***/ })

};
;