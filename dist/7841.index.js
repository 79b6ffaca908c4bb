"use strict";
exports.id = 7841;
exports.ids = [7841];
exports.modules = {

/***/ 7841:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outsideGit: () => (/* binding */ outsideGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3964);




const most = 5;
function outsideGit(folder) {
    let root = folder;
    for (let step = 0; step < most; step += 1) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root);
        if (above === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above) || above === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || !isAlike(folder, above))
            break;
        root = above;
    }
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .treeOnDisk */ .n)(root, folder);
}
function isAlike(folder, above) {
    const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(above);
    return uid === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).uid && (mode & 0o002) === 0;
}


/***/ })

};
;