"use strict";
exports.id = 7025;
exports.ids = [7025];
exports.modules = {

/***/ 7025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactSchema: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7684);


const trouble = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ what: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), fix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const side = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt('state', [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('planned'), plan: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .planSchema */ .F }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none') }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failed'), problem: trouble })
]);
const artifactSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), base: side, head: side });


/***/ })

};
;