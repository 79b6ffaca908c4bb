"use strict";
exports.id = 1146;
exports.ids = [1146];
exports.modules = {

/***/ 1146:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackedDotenv: () => (/* binding */ trackedDotenv)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2496);

const intoPages = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|PUBLIC|REACT_APP|VUE_APP|GATSBY|EXPO_PUBLIC|STORYBOOK|NG_APP)_/;
async function trackedDotenv(app) {
    const manifest = await app.manifest('.env');
    const names = Object.keys(manifest?.table() ?? {}).filter((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
    const built = names.filter((name) => intoPages.test(name));
    const others = names.filter((name) => !built.includes(name));
    const lines = others.filter((name) => !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0)(name)).map((name) => `  ${name}=…`);
    const secret = others.filter(_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n0);
    const fix = [
        ...(built.length > 0
            ? [
                `What the build puts into pages is public: move these lines to .env.production, which it gets, or give them as the input env: |\n${built.map((name) => `  ${name}=…`).join('\n')}`
            ]
            : []),
        ...(lines.length > 0 ? [`Give what the app needs as the input env: |\n${lines.join('\n')}`] : []),
        ...(secret.length > 0 ? [`Give ${secret.join(', ')} when the app starts: docker run -e ${secret[0] ?? ''}`] : []),
        'Keep .env out of git: name it in .gitignore, and run git rm --cached .env if git tracks it already'
    ];
    return {
        code: 'tracked-dotenv',
        message: 'The file .env, which git does not ignore, never gets into the image, because such files mostly hold secrets',
        file: '.env',
        fix: fix.join('\n')
    };
}


/***/ })

};
;