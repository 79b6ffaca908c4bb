"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 887:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesOf: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _node_front_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1132);


async function namesOf(app, { data }, folders) {
    const entry = data?.service?.entry?.value;
    const built = data?.config.tasks.get('build')?.command?.value ?? '';
    const open = folders.filter((folder) => !built.includes((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(folder)));
    if (entry === undefined || entry.includes(':') || open.length === 0)
        return [];
    const named = await (0,_node_front_ends_js__WEBPACK_IMPORTED_MODULE_1__.foldersNamed)(app, entry);
    return open.flatMap((folder) => named.flatMap((one) => (one.value.startsWith(`${folder}/`) ? [{ ...one, onlyRuns: true }] : [])));
}


/***/ })

};
;