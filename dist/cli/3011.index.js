"use strict";
exports.id = 3011;
exports.ids = [3011];
exports.modules = {

/***/ 3011:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withDockerfile: () => (/* binding */ withDockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5581);
/* harmony import */ var _report_hide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84);


function withDockerfile(decision) {
    const { plan, hidden, catalog, options } = decision;
    return {
        ...decision,
        rendered: (0,_dockerfile_render_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(plan, catalog, options),
        shown: (0,_dockerfile_render_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)((0,_report_hide_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .j)(plan, hidden), catalog, options).dockerfile
    };
}


/***/ })

};
;