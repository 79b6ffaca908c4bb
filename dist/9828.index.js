"use strict";
exports.id = 9828;
exports.ids = [9828];
exports.modules = {

/***/ 9828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idleProviders: () => (/* binding */ idleProviders),
/* harmony export */   nixWithoutEffect: () => (/* binding */ nixWithoutEffect)
/* harmony export */ });
function nixWithoutEffect(nixFiles, phases) {
    const named = Object.values(phases).flatMap(({ nixPkgs = [], nixLibs = [], nixOverlays = [], nixpkgsArchive }) => [
        ...nixPkgs,
        ...nixLibs,
        ...nixOverlays,
        ...(nixpkgsArchive ? [nixpkgsArchive] : [])
    ]);
    const sentences = new Map([...nixFiles, ...named].map(({ reason }) => [reason.because, reason]));
    return [...sentences.values()].map(({ because, file, line }) => ({
        code: 'no-effect',
        message: `${because}, which has no effect: the toolchain is images`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: 'Choose the toolchain nix, or name Debian packages in apt'
    }));
}
function idleProviders({ helpers }, composed) {
    return helpers
        .filter(({ value }) => !composed.some(({ provider }) => provider.id === value.toLowerCase()))
        .map(({ value, source: { because, file, line } }) => ({
        code: 'provider-idle',
        message: `${because} names ${value}, which found nothing to work with and has no effect`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: 'Take it out, or do what it should do with commands'
    }));
}


/***/ })

};
;