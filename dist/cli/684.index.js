"use strict";
exports.id = 684;
exports.ids = [684];
exports.modules = {

/***/ 7684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getDotPath: () => (/* reexport safe */ valibot__WEBPACK_IMPORTED_MODULE_0__.BuJ),
/* harmony export */   planSchema: () => (/* binding */ planSchema),
/* harmony export */   safeParse: () => (/* reexport safe */ valibot__WEBPACK_IMPORTED_MODULE_0__.xLC)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const texts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text);
const textMap = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, text);
const phase = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    runtimes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textMap),
    tools: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textMap),
    phpExtensions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    nixPkgs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    nixLibs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    nixOverlays: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    nixpkgsArchive: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    aptPkgs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    dependsOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    runsOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    onlyIncludeFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textMap),
    secrets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'a name of letters, digits, _ . and -')))),
    cmds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    cacheDirectories: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts)
});
const site = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    root: text,
    fallback: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    immutable: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    notFound: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    redirects: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        from: text,
        host: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        to: text,
        status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf()),
        force: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY())
    }))),
    headers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: text, name: text, value: text }))),
    hidden: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    httpsOnly: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY())
});
const start = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cmd: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    release: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    port: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(65535))),
    aptPkgs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    runImage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    onlyIncludeFiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    processes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textMap),
    files: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: text, from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), writable: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()) }))),
    static: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(site),
    docroot: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    demands: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts)
});
const evidence = {
    because: text,
    file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    line: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    setting: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text)
};
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)),
    providers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['web', 'worker', 'static'])),
    toolchain: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['images', 'nix'])),
    suite: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['bookworm', 'trixie'])),
    folder: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    buildImage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textMap),
    staticAssets: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(textMap),
    phases: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, phase)),
    start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(start),
    reasons: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ field: text, ...evidence }))),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        code: text,
        message: text,
        file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        line: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        fix: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text)
    })))
});



/***/ })

};
;