"use strict";
exports.id = 3314;
exports.ids = [3314];
exports.modules = {

/***/ 3314:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorHints: () => (/* binding */ errorHints)
/* harmony export */ });
const errorHints = [
    {
        pattern: /npm (?:error|ERR!) `npm ci` can only install packages when your package\.json and package-lock\.json/,
        cause: 'package-lock.json does not agree with package.json: run `npm install` and commit the lockfile',
        file: 'package-lock.json'
    },
    {
        pattern: /ERR_PNPM_OUTDATED_LOCKFILE/,
        cause: 'pnpm-lock.yaml does not agree with package.json: run `pnpm install` and commit the lockfile',
        file: 'pnpm-lock.yaml'
    },
    {
        pattern: /Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`|YN0028/,
        cause: 'yarn.lock does not agree with package.json: run `yarn install` and commit the lockfile',
        file: 'yarn.lock'
    },
    {
        pattern: /lockfile had changes, but lockfile is frozen/,
        cause: 'bun.lock does not agree with package.json: run `bun install` and commit the lockfile',
        file: 'bun.lock'
    },
    {
        pattern: /Cannot find module '\/app\/((?!(?:[^']*\/)?node_modules\/)[^']+)'/,
        cause: '$1 is not in the image: the build did not make it. Name the file that it makes in the start command'
    },
    {
        pattern: /Cannot find (?:module|package) '([^']+)'/,
        cause: '$1 is missing: if the app needs it at run time, move it from `devDependencies` to `dependencies`'
    },
    {
        pattern: /JavaScript heap out of memory/,
        cause: 'The build needs more memory: set NODE_OPTIONS=--max-old-space-size=4096 with env'
    },
    { pattern: /Missing script: "?([\w:-]+)"?/, cause: 'package.json has no script `$1`', file: 'package.json' },
    {
        pattern: /gyp ERR! (?:find Python|not ok)/,
        cause: 'A dependency is compiled and something is missing: name Debian packages with apt, such as python3, make and g++'
    },
    {
        pattern: /digital envelope routines::unsupported/,
        cause: 'This webpack is older than Node.js 17: set NODE_OPTIONS=--openssl-legacy-provider with env, or choose an older Node.js'
    },
    {
        pattern: /Cannot use import statement outside a module|Unexpected token 'export'/,
        cause: 'The file is an ES module, and Node.js reads it as CommonJS: write `"type": "module"` into package.json'
    },
    {
        pattern: /ReferenceError: (?:require|module|exports|__dirname|__filename) is not defined in ES module scope/,
        cause: 'The file is CommonJS, and Node.js reads it as an ES module: call it .cjs, or use `import`'
    },
    {
        pattern: /ReferenceError: (\w+) is not defined/,
        cause: 'The code uses the name `$1`, which nothing defines: import it, or mend its spelling'
    },
    {
        pattern: /^\s*SyntaxError: (?:Unexpected|Invalid or|missing|Identifier|await is only)/,
        cause: 'Node.js cannot read the line that is shown: mend it, or choose a version that knows what is written there'
    }
];


/***/ })

};
;