"use strict";
exports.id = 8212;
exports.ids = [8212];
exports.modules = {

/***/ 8212:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandOfNps: () => (/* binding */ commandOfNps)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1361);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3309);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);



const deepest = 4;
async function commandOfNps(app, name = 'default', depth = 0) {
    const file = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstThere */ .bx)(app, (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .withEndings */ .l9)('package-scripts'));
    const text = file === undefined ? undefined : await app.read(file);
    if (file === undefined || text === undefined || depth > deepest)
        return undefined;
    const path = ['scripts', ...name.split('.')];
    const config = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOf */ .W1)(file, text);
    const value = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(config, ...path);
    const script = value?.kind === 'table' ? (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .find */ .I6)(config, ...path, 'script') : value;
    const [command, ...others] = (script?.kind === 'text' && (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .chainOf */ .dR)(script.text)) || [];
    if (!command || others.length > 0)
        return undefined;
    const [program, inner] = command.words;
    return program === 'nps' ? commandOfNps(app, inner, depth + 1) : command;
}


/***/ })

};
;