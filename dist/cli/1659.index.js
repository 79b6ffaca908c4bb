"use strict";
exports.id = 1659;
exports.ids = [1659];
exports.modules = {

/***/ 1659:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gdalBindings: () => (/* binding */ gdalBindings)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8696);
/* harmony import */ var _releases_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4981);
/* harmony import */ var _releases_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);
/* harmony import */ var _rarely_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4330);




const library = { bookworm: '3.6.2', trixie: '3.10.3' };
function gdalBindings(dependencies, manager, suite) {
    const bindings = _rarely_js__WEBPACK_IMPORTED_MODULE_2__/* .gdalNames */ .dC.map((name) => dependencies.get(name)).find((found) => found?.direct);
    const there = suite && library[suite];
    if (!bindings || there === undefined)
        return { first: [], warnings: [] };
    const { name, version, evidence } = bindings;
    if (version === undefined) {
        const because = `${name} is not pinned, and its bindings have to be of the library's version`;
        const command = `pip install "${name}==$(gdal-config --version)${name === 'pygdal' ? '.*' : ''}"`;
        const pip = manager === 'pip' || manager === 'project';
        return { first: pip ? [(0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .reasoned */ .u)(command, because, (0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_0__.at)(evidence))] : [], warnings: [] };
    }
    const [major, minor] = (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(version);
    const [ownMajor, ownMinor] = (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(there);
    if (major === ownMajor && minor === ownMinor && (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTriples */ .t2)((0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(version), (0,_releases_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTriple */ .I$)(there)) <= 0)
        return { first: [], warnings: [] };
    return {
        first: [],
        warnings: [
            {
                code: 'gdal-version',
                message: `${name} ${version} is compiled against GDAL ${there}, which Debian ${suite ?? ''} has; the two have to be of one version`,
                ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_0__.at)(evidence),
                fix: `Pin ${name}==${there}${name === 'pygdal' ? '.*' : ''}, or read the data with rasterio, fiona or pyogrio, whose wheels bring a GDAL of their own`
            }
        ]
    };
}


/***/ })

};
;