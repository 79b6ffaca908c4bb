"use strict";
exports.id = 8454;
exports.ids = [8454];
exports.modules = {

/***/ 8454:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lineOfLogin: () => (/* binding */ lineOfLogin),
/* harmony export */   plainLogins: () => (/* binding */ plainLogins)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);


const login = /(?:(?<![\w@/-])(?:_?auth(?:Token|Ident)?|token|password)|_password|npmAuthToken|npmAuthIdent)["']?(?:\[\])?\s{0,16}[=:]\s{0,16}["']{0,3}([^\s"']{8,1000})/i;
const loginBehindBlank = /\b_(?:authToken|password|auth)["']?[ \t]{1,16}["']?([^\s"'=:]{8,1000})/;
const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE (KEY)-----/;
async function plainLogins(view, at, paths) {
    const secretFiles = [];
    const warnings = [];
    for (const path of paths) {
        const line = await lineOfLogin(view, path);
        if (line === undefined)
            continue;
        const place = { file: (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(at, path), line };
        secretFiles.push((0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoned */ .u)(place.file, 'A login to a package registry stands there in plain text', place));
        const isInAddress = loginInAddress(((await view.read(path)) ?? '').split('\n')[line - 1] ?? '') !== undefined;
        warnings.push({
            code: 'token-in-file',
            message: `${place.file} holds a login for a package registry; whoever can read the repository has it. The build gets the file as a secret: no layer has it${isInAddress ? ', unless a command of your own installs with pnpm, which writes addresses of registries down' : ''}`,
            ...place,
            fix: `Revoke it, write \${NPM_TOKEN} in its place, and give NPM_TOKEN in \`secrets\`${isInAddress ? '; use _authToken, not an address' : ''}`
        });
    }
    return { secretFiles, warnings };
}
async function lineOfLogin(view, path) {
    const text = await view.read(path);
    if (text === undefined)
        return 1;
    const index = text.split('\n').findIndex(hasLogin);
    if (index >= 0)
        return index + 1;
    if (!/\.ya?ml$/.test(path) || !/auth|token|password|:\/\//i.test(text))
        return undefined;
    const manifest = await view.manifest(path).catch(() => undefined);
    return manifest && loginIn(manifest, []);
}
function hasLogin(row) {
    if (/^\s*[#;]/.test(row))
        return false;
    const value = loginInAddress(row) ?? login.exec(row)?.[1] ?? loginBehindBlank.exec(row)?.[1] ?? privateKey.exec(row)?.[1];
    return (value !== undefined &&
        !isReference(value) &&
        !version.test(value) &&
        !/^(?:true|false|https?:|[>|][+-]?$)/.test(value));
}
function loginInAddress(row) {
    for (const behind of row.split('://').slice(1)) {
        const end = behind.indexOf('@');
        const user = end < 0 ? '' : behind.slice(0, end);
        if (/[\s"]/.test(user))
            continue;
        const colon = user.indexOf(':');
        const name = colon < 0 ? user : user.slice(0, colon);
        if (name.includes('/'))
            continue;
        const password = colon < 0 ? undefined : user.slice(colon + 1);
        if (password && !/^\d{1,5}\//.test(password))
            return password;
        if (password === undefined && name.length >= 8)
            return name;
    }
    return undefined;
}
const version = /^(?:npm:|workspace:|catalog:|link:|file:|[\^~<>=v*]*\d+\.\d|[\^~<>=]+\d)/;
function isReference(value) {
    return /\$\{|^\$\w+$/.test(value);
}
function loginIn(manifest, keys) {
    const value = manifest.get(...keys);
    if (typeof value === 'string') {
        const isLogin = /auth(?:token|ident)$|password$/i.test(String(keys.at(-1))) && value.trim() !== '' && !version.test(value);
        const isPlain = isLogin ? !isReference(value) : hasLogin(value);
        return isPlain ? (manifest.line(...keys) ?? 1) : undefined;
    }
    if (typeof value !== 'object' || value === null || keys.length > deepest)
        return undefined;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
        const line = loginIn(manifest, [...keys, key]);
        if (line !== undefined)
            return line;
    }
    return undefined;
}
const deepest = 6;


/***/ })

};
;