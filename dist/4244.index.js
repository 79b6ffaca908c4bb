"use strict";
exports.id = 4244;
exports.ids = [4244];
exports.modules = {

/***/ 4244:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planGiven: () => (/* binding */ planGiven),
/* harmony export */   planText: () => (/* binding */ planText),
/* harmony export */   wholePlan: () => (/* binding */ wholePlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _plan_plan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(435);
/* harmony import */ var _plan_plan_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2018);
/* harmony import */ var _settings_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4952);





async function planGiven({ name, text }) {
    const file = await (0,_plan_plan_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlan */ .v)(text, name);
    return { name, file, ...((0,_plan_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isPiece */ .DZ)(file) && { piece: { name, draft: (0,_plan_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceOf */ .Kg)(file, name) } }) };
}
function wholePlan({ name, file }, inputs) {
    const { secrets, secretFiles, release, toolchain } = inputs;
    const hints = { secrets: [...Object.keys(secrets), ...Object.keys(secretFiles)], release };
    return (0,_plan_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .planFromFile */ .m_)(file, { name, layers: [(0,_settings_index_js__WEBPACK_IMPORTED_MODULE_4__/* .layerOfInputs */ .o)(inputs)], hints, ...(toolchain && { toolchain }) });
}
async function planText(given, readInput) {
    if (given === '-')
        return { name: 'standard input', text: await readInput() };
    if (given.trimStart().startsWith('{'))
        return { name: 'the input plan', text: given };
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(given, 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `The plan file ${given} cannot be read (${error.code ?? error.message})`,
            fix: 'Give the path of a file that boxcar plan --format json has made, or - for standard input'
        });
    });
    return { name: given, text };
}


/***/ })

};
;