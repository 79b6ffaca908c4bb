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
const unknown = {
    untracked: {
        why: 'git does not track it, so that it is on this machine only',
        fix: 'Commit it if it holds no secrets (git add .env.production), or give its lines as the input env'
    },
    unversioned: {
        why: 'only one that git tracks does, and this is no git repository',
        fix: 'Give its lines as the input env'
    }
};
function untrackedVariables(passedOver) {
    const file = '.env.production';
    return passedOver.flatMap(({ path, because }) => {
        if (path !== file || (because !== 'untracked' && because !== 'unversioned'))
            return [];
        const { why, fix } = unknown[because];
        return [{ code: 'untracked-dotenv', message: `Neither the build nor the image gets ${file}: ${why}`, file, fix }];
    });
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