"use strict";
exports.id = 3222;
exports.ids = [3222];
exports.modules = {

/***/ 3222:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   errorHints: () => (/* binding */ errorHints)
/* harmony export */ });
const errorHints = [
    {
        pattern: /The lockfile is out of date/,
        cause: 'deno.lock does not agree with what is imported: run `deno install` (or `deno cache` of the entry) and commit the lockfile',
        file: 'deno.lock'
    },
    {
        pattern: /Integrity check failed|Source code is invalid, as it does not match the expected hash/,
        cause: 'A module is another one than when deno.lock was written: check it, then run `deno install --reload` and commit the lockfile',
        file: 'deno.lock'
    },
    {
        pattern: /NotCapable: Requires (\w+) access to ("[^"]*"|[^,\n]*?),? (?:run again|specify)/,
        cause: 'The start command gives no $1 permission for $2: add --allow-$1 to the task'
    },
    {
        pattern: /PermissionDenied: Requires (\w+) access/,
        cause: 'The start command gives no $1 permission: add --allow-$1 to the task'
    },
    {
        pattern: /(?:Specifier not found in cache|npm package not found in cache|not found in cache): "?([^"\s,]+)/,
        cause: '$1 is not in the image: it is imported where the entry cannot be followed (a computed import); import it in a file that the entry imports'
    },
    {
        pattern: /Unsupported lockfile version '(\d+)'/,
        cause: 'deno.lock was written by a newer Deno than the one that is asked for: ask for a newer one in .deno-version',
        file: 'deno.lock'
    },
    {
        pattern: /Relative import path "([^"]+)" not prefixed with/,
        cause: '$1 is not in `imports`: add it with `deno add`',
        file: 'deno.json'
    },
    {
        pattern: /JSR package manifest for '([^']+)' failed to load|Package '(@[^']+)' not found/,
        cause: 'A package of JSR cannot be had: check its name and version, and the network of the builder'
    },
    { pattern: /Task not found: (\S+)/, cause: 'deno.json has no task `$1`', file: 'deno.json' },
    {
        pattern: /Could not find a matching package for 'npm:([^']+)'|npm package '([^']+)' does not exist/,
        cause: 'npm has no such package: for a private registry say so in .npmrc, and give its token with secrets'
    }
];


/***/ })

};
;