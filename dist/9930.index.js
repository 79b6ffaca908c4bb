"use strict";
exports.id = 9930;
exports.ids = [9930];
exports.modules = {

/***/ 9930:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   frontEndBeside: () => (/* binding */ frontEndBeside),
/* harmony export */   inheritedAbove: () => (/* binding */ inheritedAbove),
/* harmony export */   o: () => (/* binding */ frontEnds),
/* harmony export */   workspaceAbove: () => (/* binding */ workspaceAbove)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _app_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8936);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);



const limit = 1024 * 1024;
async function workspaceAbove({ folder, read }, providers) {
    const kinds = providers.flatMap(({ workspaces = [] }) => workspaces);
    let broken;
    for (const above of foldersAbove(folder)) {
        for (const kind of kinds) {
            const { file, key, member } = kind;
            const bytes = await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(above, file), limit);
            const text = bytes && (0,_app_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes);
            if (!text?.includes(key))
                continue;
            if (member !== undefined && (await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, member), limit)) === undefined)
                continue;
            const isMember = await holds(kind, text, above === '' ? folder : folder.slice(above.length + 1));
            if (isMember)
                return { root: above, ...(broken !== undefined && { broken }) };
            if (isMember === undefined)
                broken ??= above;
        }
    }
    return broken === undefined ? {} : { broken };
}
async function inheritedAbove({ folder, read }, providers) {
    const files = [...new Set(providers.flatMap(({ inherited = [] }) => inherited))];
    for (const above of foldersAbove(folder)) {
        for (const file of files)
            if ((await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(above, file), limit)) !== undefined)
                return above;
    }
    return undefined;
}
const frontEnds = [
    ...['frontend', 'front-end', 'front', 'client', 'web', 'webapp', 'web-app', 'website', 'www', 'ui', 'webui'],
    ...['app', 'spa', 'dashboard', 'admin', 'site', 'react', 'vue', 'angular']
];
async function frontEndBeside({ folder, read }, providers) {
    const [above] = foldersAbove(folder);
    const manifests = [...new Set(providers.flatMap((provider) => provider.manifests ?? []))];
    for (const name of above === undefined ? [] : frontEnds.map((one) => (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(above, one))) {
        if (name === folder)
            continue;
        for (const file of manifests)
            if ((await read((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(name, file), limit)) !== undefined)
                return above;
    }
    return undefined;
}
function foldersAbove(folder) {
    return folder === '' ? [] : [(0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder), ...foldersAbove((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder))];
}
async function holds({ file, ...kind }, text, folder) {
    const { manifestAt, parseManifest } = await __webpack_require__.e(/* import() */ 2169).then(__webpack_require__.bind(__webpack_require__, 2169));
    const parsed = await parseManifest(file, text);
    try {
        return kind.holds(manifestAt(file, parsed), folder);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}


/***/ })

};
;