"use strict";
exports.id = 5540;
exports.ids = [5540];
exports.modules = {

/***/ 5540:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nxMigrations: () => (/* binding */ nxMigrations)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5898);
/* harmony import */ var _prisma_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(579);




async function nxMigrations(view, own, folder) {
    const program = own.dependencies.get('prisma');
    if (!(0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstalledForProduction */ .Nr)(program))
        return undefined;
    const usual = await (0,_prisma_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .prismaFiles */ .i_)(view, own);
    const all = usual.schema === undefined ? await view.find('schema.prisma') : [];
    const inApp = all.filter((path) => path.startsWith(`${folder}/`));
    const [other, ...more] = inApp.length > 0 ? inApp : all;
    const schema = usual.schema ?? (more.length === 0 ? other : undefined);
    const migrations = schema === undefined ? undefined : await (0,_prisma_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .migrationsOf */ .T9)(view, schema);
    if (schema === undefined || migrations === undefined)
        return undefined;
    const reason = { because: `Migrations are in ${migrations}`, file: `${migrations}/migration_lock.toml` };
    const named = usual.schema === undefined ? ` --schema ${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(schema)}` : '';
    const paths = new Set([(0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(schema) || schema, migrations, ...(usual.config === undefined ? [] : [usual.config])]);
    const files = [...paths].filter((path) => ![...paths].some((one) => path.startsWith(`${one}/`)));
    return {
        release: { value: `prisma migrate deploy${named}`, reason },
        files: files.map((path) => ({ value: { path }, reason }))
    };
}


/***/ })

};
;