"use strict";
exports.id = 3776;
exports.ids = [3776];
exports.modules = {

/***/ 3776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   told: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const machine = {
    EACCES: 'permission denied',
    EDQUOT: 'the disk quota is used up',
    EEXIST: 'something else is there',
    EFBIG: 'the file would be larger than is allowed',
    EIO: 'the disk failed',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
    EMFILE: 'too many open files',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'no such file or folder',
    ENOSPC: 'no space is left on the disk',
    ENOTDIR: 'a part of the path is no folder',
    EPERM: 'not permitted',
    ERR_FS_EISDIR: 'it is a folder',
    EROFS: 'the file system is read-only'
};
const software = 70;
function told(error, { debug }) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { trouble: error.trouble, exitCode: error.exitCode };
    const { code = '', path } = error;
    const reason = machine[code];
    if (reason !== undefined)
        return { trouble: { what: `${path ?? 'A file'}: ${reason}` }, exitCode: 1 };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return {
        trouble: {
            what: `${message.split('\n', 1)[0] ?? ''} (this is a bug in Boxcar)`,
            fix: debug
                ? 'Please report it with these lines'
                : 'Please report it; with BOXCAR_DEBUG=1 (in a workflow: a rerun with debug logging) it says where it happened',
            ...(debug && stack !== undefined && { detail: stack })
        },
        exitCode: software
    };
}


/***/ })

};
;