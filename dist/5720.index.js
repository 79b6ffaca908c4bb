"use strict";
exports.id = 5720;
exports.ids = [5720];
exports.modules = {

/***/ 5720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unbuiltFrontends: () => (/* binding */ unbuiltFrontends)
/* harmony export */ });
const outputs = 'dist|build|out';
const most = 10;
async function unbuiltFrontends({ app, code }) {
    if (await app.has('package.json'))
        return [];
    const folders = (await app.find('package.json'))
        .map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))
        .filter((folder) => /^[\w.-]+(?:\/[\w.-]+)?$/.test(folder) && !folder.startsWith('.'));
    for (const folder of folders.slice(0, most)) {
        const steps = folder.split('/').map((step) => step.replace(/[.-]/g, '\\$&'));
        const between = `(?:/|["']\\s*[,/]\\s*["'])`;
        const names = new RegExp(`["'/]${steps.join(between)}${between}(${outputs})(?=["'/])`);
        for (const file of await code.containing(names)) {
            for (const { line, text } of await code.lines(file)) {
                const output = names.exec(text)?.[1];
                if (output === undefined || (await app.hasFolder(`${folder}/${output}`)))
                    continue;
                return [
                    {
                        code: 'frontend-unbuilt',
                        message: `${file} serves ${folder}/${output}, which is not in the repository, and ${folder} is an app of its own that is not built with this one`,
                        file,
                        line,
                        fix: `Commit ${folder}/${output}, or serve it from an image of its own (context: ${folder})`
                    }
                ];
            }
        }
    }
    return [];
}


/***/ })

};
;