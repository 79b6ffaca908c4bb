"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 435:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPiece: () => (/* binding */ isPiece),
/* harmony export */   pieceOf: () => (/* binding */ pieceOf),
/* harmony export */   planFromFile: () => (/* binding */ planFromFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8358);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7332);
/* harmony import */ var _merge_drafts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8308);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9108);






const nixpacksImage = /^ghcr\.io\/railwayapp\/nixpacks:/;
function planFromFile(file, options) {
    const { name, toolchain: wanted, layers, hints } = options;
    const toolchain = file.toolchain ?? (asksForNix(file) ? 'nix' : 'images');
    if (wanted && wanted !== toolchain) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `${name} is a plan for the toolchain ${toolchain}, so it cannot be built with ${wanted}`,
            fix: 'Leave the input toolchain out, or plan again from the sources'
        });
    }
    const said = reasonsOf(file, name);
    const laid = layers.reduce(_overlay_js__WEBPACK_IMPORTED_MODULE_3__/* .overlay */ .L, draftOf(pinned(file), said));
    const draft = file.version === undefined ? (0,_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)(laid, hints) : laid;
    (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknownPhases */ .z)(draft.phases ?? {});
    const plan = (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O)({
        ...draft,
        providers: (file.providers ?? []).map((value, index) => said(value, '/providers', String(index))),
        kind: draft.kind ?? said('web', '/kind'),
        toolchain: said(toolchain, '/toolchain'),
        suite: said(file.suite ?? 'trixie', '/suite'),
        phases: draft.phases ?? {},
        start: draft.start ?? {}
    });
    return {
        ...plan,
        warnings: [...imageWarning(file, name), ...(file.warnings ?? []), ...newWarnings(draft)]
    };
}
function pinned({ phases, start, ...file }) {
    const plain = (node) => Object.fromEntries(Object.entries(node).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.filter((item) => !(0,_merge_drafts_js__WEBPACK_IMPORTED_MODULE_5__/* .isMarker */ .rg)({ value: item })) : value
    ]));
    return {
        ...file,
        ...(phases && { phases: Object.fromEntries(Object.entries(phases).map(([name, phase]) => [name, plain(phase)])) }),
        ...(start && { start: plain(start) })
    };
}
function isPiece({ version, providers }) {
    return version === undefined && providers === undefined;
}
function pieceOf(file, name) {
    return draftOf(file, reasonsOf(file, name));
}
function asksForNix({ phases = {} }) {
    return Object.values(phases).some(({ nixPkgs = [], nixLibs = [] }) => nixPkgs.length + nixLibs.length > 0);
}
function reasonsOf(file, name) {
    const given = new Map((file.reasons ?? []).map(({ field, ...evidence }) => [field, evidence]));
    return (value, ...steps) => {
        const reason = given.get(steps.join('/'));
        return { value, reason: reason ? reason : { because: `From the plan file ${name}` } };
    };
}
function draftOf(file, said) {
    const { kind, folder, buildImage, variables, staticAssets, phases, start } = file;
    return {
        ...(kind && { kind: said(kind, '/kind') }),
        ...(folder !== undefined && { folder: said(folder, '/folder') }),
        ...(buildImage !== undefined && !nixpacksImage.test(buildImage) && { buildImage: said(buildImage, '/buildImage') }),
        variables: treeOf(variables ?? {}, '/variables', said),
        ...(staticAssets && {
            staticAssets: treeOf(staticAssets, '/staticAssets', said)
        }),
        phases: Object.fromEntries(Object.entries(phases ?? {}).map(([name, { name: _, ...phase }]) => [
            name,
            leavesOf(phase, `/phases/${(0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .l)(name)}`, said)
        ])),
        start: leavesOf(start ?? {}, '/start', said)
    };
}
function leavesOf(node, pointer, said) {
    return Object.fromEntries(Object.entries(node)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => {
        const at = `${pointer}/${field}`;
        return [field, field === 'static' ? said(value, at) : treeOf(value, at, said)];
    }));
}
function treeOf(value, pointer, said) {
    if (Array.isArray(value))
        return value.map((item, index) => said(item, pointer, String(index)));
    if (typeof value !== 'object' || value === null)
        return said(value, pointer);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, said(item, pointer, (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .l)(key))]));
}
function imageWarning({ buildImage }, name) {
    if (buildImage === undefined || !nixpacksImage.test(buildImage))
        return [];
    const message = `${name} names Nixpacks’ own base image, which is not used: the build runs on official images`;
    return [{ code: 'build-image', message }];
}
function newWarnings({ warnings = [] }) {
    return warnings;
}


/***/ })

};
;