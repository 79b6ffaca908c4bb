"use strict";
exports.id = 2285;
exports.ids = [2285];
exports.modules = {

/***/ 2285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nextOfNx: () => (/* binding */ nextOfNx)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2873);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3309);
/* harmony import */ var _frameworks_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8600);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5898);





async function nextOfNx({ folder, root }, isApart, out, config) {
    const output = config && (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(config, 'output');
    const said = output?.kind === 'text' ? output.text : undefined;
    if (said === 'export')
        return (0,_frameworks_common_js__WEBPACK_IMPORTED_MODULE_3__/* .site */ ._P)({ root: isApart ? `${out}/.next` : `${folder}/out` });
    const dist = isApart ? `${out}/.next` : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(config, 'distDir')?.value ?? '.next');
    const hasPublic = await root.view.hasFolder(`${folder}/public`);
    const next = (await (0,_package_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageJson */ .jJ)({ view: root.view, at: '' }))?.dependencies.get('next');
    const variables = { NEXT_TELEMETRY_DISABLED: '1' };
    if (said === 'standalone' || (0,_frameworks_common_js__WEBPACK_IMPORTED_MODULE_3__/* .isFrom */ .L$)(next, 12, 2)) {
        const top = `${dist}/standalone`;
        const server = `${top}/${folder}`;
        const copies = [
            [`${dist}/static`, `${top}/${dist}/static`],
            ...(hasPublic ? [[`${folder}/public`, `${server}/public`]] : [])
        ];
        const up = folder
            .split('/')
            .map(() => '..')
            .join('/');
        return {
            start: `node ${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(`${server}/server.js`)}`,
            ...(config && output && said && { because: (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .saying */ .i)(config, output, ['output']) }),
            outputs: [top],
            onlyOutputs: true,
            dependencies: 'none',
            port: 3000,
            variables: { ...variables, HOSTNAME: '0.0.0.0' },
            buildVariables: {
                ...(said !== 'standalone' && { NEXT_PRIVATE_STANDALONE: 'true' }),
                ...(!(0,_frameworks_common_js__WEBPACK_IMPORTED_MODULE_3__/* .isFrom */ .L$)(next, 16) && { NEXT_PRIVATE_OUTPUT_TRACE_ROOT: up })
            },
            afterBuild: copies.map((paths) => `cp -r ${paths.map(_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7).join(' ')}`),
            writable: [`${top}/${dist}/cache`]
        };
    }
    const beside = isApart ? [out] : [dist, ...(config ? [config.file] : []), ...(hasPublic ? [`${folder}/public`] : [])];
    return {
        start: `next start ${(0,_dockerfile_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(isApart ? out : folder)}`,
        outputs: [...beside, 'package.json'],
        onlyOutputs: true,
        dependencies: isApart ? 'production' : 'all',
        port: 3000,
        variables
    };
}


/***/ })

};
;