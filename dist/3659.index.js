"use strict";
exports.id = 3659;
exports.ids = [3659];
exports.modules = {

/***/ 3659:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundledByBun: () => (/* binding */ bundledByBun)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1361);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5898);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2756);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4664);





const allCode = /^(?:hono|@hono\/[\w-]+|elysia|@elysiajs\/[\w-]+|@sinclair\/typebox|typebox|express|koa|@koa\/router|itty-router|cors|@koa\/cors|helmet|compression|cookie|cookie-parser|body-parser|koa-bodyparser|morgan|@trpc\/server|graphql|graphql-yoga|zod|valibot|arktype|yup|joi|ajv|dotenv|envalid|@t3-oss\/env-core|drizzle-orm|kysely|postgres|pg|mysql2|ioredis|redis|@upstash\/[\w-]+|mongodb|jose|jsonwebtoken|nanoid|uuid|ulid|dayjs|date-fns|luxon|lodash|lodash-es|ramda|remeda|es-toolkit|axios|ky|ofetch|undici|openai|@anthropic-ai\/sdk|ai|@ai-sdk\/[\w-]+|stripe|resend|nodemailer|@aws-sdk\/[\w-]+|croner|p-[\w-]+|eventemitter3|ms|chalk|picocolors|kleur|consola|uqr|marked|react|react-dom|preact|preact-render-to-string|grammy|telegraf|ts-pattern|neverthrow|effect)$/;
const leavesOut = /(?:^|\s)(?:--external|-e|--packages[= ]external)(?=[\s=]|$)/;
async function bundledByBun(app, service, own, { startCmd, procfile }) {
    const { start } = service;
    const rest = (start?.value ?? '').replace(/^(?:\w+=\S*\s+)*/, '');
    const isExecutable = rest.startsWith('./');
    const named = isExecutable
        ? rest.split(/\s/)[0]
        : /^bun (?:run )?(?:--\w[\w=-]* )*(\S+\.[cm]?js)(?=\s|$)/.exec(rest)?.[1];
    const file = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(named ?? '');
    const made = file ? bundleOf(own, file, isExecutable) : undefined;
    if (!made || file === undefined)
        return service;
    const { value: text, reason } = made;
    const loads = await loadsWhenItRuns(app, text);
    if (loads && !isExecutable)
        return service;
    const needsPackages = leavesOut.test(text) || (!isExecutable && !isAllCode(own));
    const { release, processes = {} } = service;
    const others = [
        ...(release ? [release] : []),
        ...(startCmd ? [startCmd] : []),
        ...Object.values({ ...processes, ...procfile })
    ];
    const isOnly = !needsPackages && others.every(({ value }) => value === start?.value);
    const bundled = {
        ...service,
        isBundled: true,
        dependencies: isOnly ? 'none' : service.dependencies
    };
    if (!isExecutable)
        return bundled;
    const outputs = service.outputs ?? [{ value: { path: file, from: 'build' }, reason }];
    return {
        ...bundled,
        dependencies: loads || leavesOut.test(text) ? 'production' : 'none',
        runtime: { value: 'bun', reason },
        runImage: {
            value: 'debian:trixie-slim',
            reason: { ...reason, because: `${reason.because} makes a program that brings its own runtime` }
        },
        outputs
    };
}
async function loadsWhenItRuns(app, build) {
    const words = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .chainOf */ .dR)(build)?.at(-1)?.words ?? [];
    for (const word of words.filter((one) => /\.[cm]?[jt]sx?$/.test(one))) {
        const entry = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(word);
        if (entry === undefined)
            continue;
        for await (const source of (0,_port_js__WEBPACK_IMPORTED_MODULE_2__/* .program */ .DM)(app, entry)) {
            if (source.tokens.some((_, at) => loadsAt(source, at)))
                return true;
        }
    }
    return false;
}
function loadsAt(source, at) {
    const { tokens } = source;
    const { kind, text } = tokens[at] ?? {};
    if (kind === 'text')
        return /^(?:bun|node)(?:\s|$)/.test(text ?? '') && /^[[(]$/.test(tokens[at - 1]?.text ?? '');
    if (kind !== 'name')
        return false;
    if (text === 'Worker')
        return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at - 1, 'new');
    if (text === 'execPath' || text === 'fork')
        return tokens[at - 1]?.text === '.' || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at + 1, '(');
    if (text !== 'import' && text !== 'require')
        return false;
    const isCall = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .standsAt */ .T7)(source, at + 1, '(') && tokens[at - 1]?.text !== '.';
    return isCall && !(tokens[at + 2]?.kind === 'text' && /^[,)]$/.test(tokens[at + 3]?.text ?? ''));
}
function isAllCode({ dependencies }) {
    return [...dependencies.values()].filter(_package_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstalledForProduction */ .Nr).every(({ name }) => allCode.test(name));
}
function bundleOf(own, file, isExecutable) {
    for (const { value, reason } of own.scripts.values()) {
        for (const text of value.split(/&&|\|\||[;|&]/)) {
            if (!/\bbun build\b/.test(text) || /\s--compile\b/.test(text) !== isExecutable)
                continue;
            const words = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .chainOf */ .dR)(text)?.at(-1)?.words ?? [];
            const outfile = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(option(words, '--outfile') ?? '');
            const outdir = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(option(words, '--outdir') ?? '');
            const target = option(words, '--target');
            const isForServer = isExecutable || target === 'bun' || target === 'node';
            if (!isForServer)
                continue;
            if (outfile === file || (!isExecutable && outdir && file.startsWith(`${outdir}/`)))
                return { value: text, reason };
        }
    }
    return undefined;
}
function option(words, name) {
    const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
    return words[at] === name ? words[at + 1] : words[at]?.slice(name.length + 1);
}


/***/ })

};
;