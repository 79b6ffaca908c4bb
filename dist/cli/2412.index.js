"use strict";
exports.id = 2412;
exports.ids = [2412];
exports.modules = {

/***/ 2412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passedOverWarnings: () => (/* binding */ passedOverWarnings)
/* harmony export */ });
function passedOverWarnings(passedOver) {
    return [...outsideLinks(passedOver), ...untrackedVariables(passedOver)];
}
function untrackedVariables(passedOver) {
    const file = '.env.production';
    const isUntracked = passedOver.some(({ path, because }) => because === 'untracked' && path === file);
    if (!isUntracked)
        return [];
    return [
        {
            code: 'untracked-dotenv',
            message: `Neither the build nor the image gets ${file}: git does not track it, so that it is on this machine only`,
            file,
            fix: `Commit it if it holds no secrets (git add ${file}), or give its lines as the input env`
        }
    ];
}
const settingsFiles = /^(?:nixpacks\.(?:toml|json)|railpack\.json|Procfile|Aptfile|app\.json|environment\.nix|\.dockerignore|package\.json|pyproject\.toml|requirements\.txt|deno\.jsonc?)$/;
function outsideLinks(passedOver) {
    const links = passedOver.filter(({ path, because }) => because.startsWith('link-') && settingsFiles.test(path));
    return links.map(({ path, because }) => ({
        code: 'settings-not-found',
        message: `${path} is a link ${because === 'link-outside' ? 'that leads out of the repository' : 'to nothing'}, so it is not read`,
        file: path,
        fix: `Put the file itself there, or give another one with config`
    }));
}


/***/ })

};
;