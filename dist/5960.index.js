"use strict";
exports.id = 5960;
exports.ids = [5960];
exports.modules = {

/***/ 5960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeArtifact: () => (/* binding */ writeArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plan_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9417);
/* harmony import */ var _report_hide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84);




async function writeArtifact(folder, { base, head }, clean) {
    const hidden = [base, head].flatMap((one) => (one.state === 'planned' ? one.decision.hidden : []));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'boxcar-plan.json');
    const artifact = { version: 1, base: sideOf(base, hidden), head: sideOf(head, hidden) };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, clean((0,_plan_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactText */ .g)(artifact)));
    return path;
}
function sideOf(one, hidden) {
    if (one.state === 'none')
        return { state: one.state };
    if (one.state === 'planned')
        return { state: one.state, plan: (0,_report_hide_js__WEBPACK_IMPORTED_MODULE_3__/* .hide */ .j)(one.decision.plan, hidden) };
    const { what, fix } = one.problem;
    return { state: one.state, problem: { what, ...(fix !== undefined && { fix }) } };
}


/***/ })

};
;