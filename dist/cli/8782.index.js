"use strict";
exports.id = 8782;
exports.ids = [8782];
exports.modules = {

/***/ 8782:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forcedHelpers: () => (/* binding */ forcedHelpers),
/* harmony export */   forcedHost: () => (/* binding */ forcedHost)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _settings_nixpacks_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8603);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8992);



function forcedHost(providers, candidates, setting) {
    const provider = known(providers, setting);
    const found = candidates.find((candidate) => candidate.provider === provider);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `The provider ${provider.id} was asked for, but found nothing to work with`,
        where: placeOf(setting),
        fix: `It looks for ${provider.files.slice(0, 8).join(', ')}; check the context folder, or leave the provider setting out`
    });
}
function forcedHelpers(providers, helpers) {
    return new Map(helpers.map((helper) => [known(providers, helper).id, helper]));
}
function known(providers, setting) {
    const provider = providers.find(({ id }) => id === setting.value.toLowerCase());
    if (provider)
        return provider;
    const ids = providers.map(({ id }) => id);
    if (_settings_nixpacks_names_js__WEBPACK_IMPORTED_MODULE_1__/* .languageNames */ .TL.includes(setting.value.toLowerCase())) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `Boxcar does not know the language ${setting.value} yet (${setting.source.because})`,
            where: placeOf(setting),
            fix: `The languages that it knows are ${ids.join(', ')}`
        });
    }
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(setting.value, ids);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `There is no provider called "${setting.value}" (${setting.source.because})`,
        where: placeOf(setting),
        fix: `${near ? `Did you mean ${near}? ` : ''}The providers are ${ids.join(', ')}`
    });
}
function placeOf({ source }) {
    return source.file === undefined ? undefined : { file: source.file, line: source.line };
}


/***/ })

};
;