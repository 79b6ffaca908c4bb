"use strict";
exports.id = 6028;
exports.ids = [6028];
exports.modules = {

/***/ 6028:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   libraryAdvice: () => (/* binding */ libraryAdvice)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5898);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69);




const forOthers = ['bin', 'exports', 'main', 'module', 'types', 'typings'];
const mostNamed = 3;
async function libraryAdvice(app, own) {
    const start = 'add a script `start`, or give start-cmd and the provider node';
    const key = forOthers.find((name) => own.manifest.get(name) !== undefined);
    const users = await usersOf(app, own);
    if (key === undefined && users.length === 0) {
        return { fix: `${own.file} is there, but names nothing to start: ${start}. A library has nothing to run` };
    }
    const name = own.name ?? 'The package';
    const [what, says] = key === 'bin'
        ? ['a program for the command line', 'names it in `bin`, and nothing that serves or stays up']
        : [
            'a library',
            key === undefined ? 'names nothing to start' : `has what others import (\`${key}\`), and nothing to start`
        ];
    const instead = users.length === 0
        ? 'Name the folder of the app that uses it'
        : `Name the folder of an app instead (${users.join(', ')} ${users.length === 1 ? 'uses' : 'use'} it)`;
    return {
        what: `${name} is ${what}: ${own.file} ${says}`,
        where: { file: own.file, ...(key !== undefined && (0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(own.manifest, key)) },
        fix: `${instead}: context in a workflow, boxcar build FOLDER on the command line. If this is an app itself, ${start}`
    };
}
async function usersOf(app, own) {
    const workspace = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B)({ view: app, at: '' }, own).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return undefined;
        throw error;
    });
    const { name } = own;
    const users = name === undefined ? [] : (workspace?.members ?? []).filter((one) => one.dependencies.has(name));
    const starting = users.filter(({ scripts }) => scripts.has('start') || scripts.has('dev'));
    const named = starting.length > 0 ? starting : users;
    return named.map(({ folder }) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace?.folder?.value ?? '', folder)).slice(0, mostNamed);
}


/***/ })

};
;