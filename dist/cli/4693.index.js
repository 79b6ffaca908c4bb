"use strict";
exports.id = 4693;
exports.ids = [4693];
exports.modules = {

/***/ 4693:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesOf: () => (/* binding */ namesOf)
/* harmony export */ });
const outputs = 'dist|build|out|public|www|_site';
async function namesOf({ data }, folders) {
    const found = [];
    for (const folder of data ? folders : []) {
        const names = naming(folder);
        const code = data?.facts.code;
        for (const file of (await code?.containing(names)) ?? []) {
            for (const { line, text } of (await code?.lines(file)) ?? []) {
                const output = names.exec(text)?.[1];
                if (output === undefined)
                    continue;
                const value = `${folder}/${output}`;
                found.push({ value, reason: { because: `${file} names ${value}`, file, line } });
            }
        }
    }
    return found;
}
const between = `(?:/|["']\\s*[,/]\\s*["'])`;
function naming(folder) {
    return new RegExp(`${beginning(folder)}${between}(${outputs})(?=["'/])`);
}
function beginning(folder) {
    const steps = folder.split('/').filter((step) => step !== '..');
    return `["'](?:[^"':\\n]*/)?${steps.map(escaped).join(between)}`;
}
function escaped(step) {
    return step.replace(/[^\w]/g, '\\$&');
}


/***/ })

};
;