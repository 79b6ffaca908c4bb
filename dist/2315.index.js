"use strict";
exports.id = 2315;
exports.ids = [2315];
exports.modules = {

/***/ 2315:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientOf: () => (/* binding */ clientOf)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _releases_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4981);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1361);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5898);
/* harmony import */ var _prisma_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(579);





async function clientOf(app, own, client) {
    const { schema, config } = await (0,_prisma_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .prismaFiles */ .i_)(app, own);
    const program = (0,_package_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstalledForProduction */ .Nr)(own.dependencies.get('prisma'));
    if (schema === undefined)
        return { hasProgram: program, demands: [] };
    const texts = await (0,_prisma_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaTexts */ .ab)(app, schema);
    const files = config === undefined ? [schema] : [schema, config];
    const because = {
        because: `${client.name} works with a client that \`prisma generate\` makes`,
        ...(0,_releases_explain_js__WEBPACK_IMPORTED_MODULE_1__.at)(client.evidence)
    };
    const command = { value: `${await placeholders(app, config)}prisma generate`, reason: because };
    const output = outputOf(texts, schema);
    const migrations = await (0,_prisma_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .migrationsOf */ .T9)(app, schema);
    const common = {
        hasProgram: program,
        demands: await demandsOf(app, texts, config),
        ...(migrations !== undefined && {
            migrate: {
                value: 'prisma migrate deploy',
                reason: { because: `Migrations are in ${migrations}`, file: `${migrations}/migration_lock.toml` }
            }
        })
    };
    if (output !== undefined)
        return { ...common, inSources: { folder: output, because, ...(!runsInBuild(own) && { command }) } };
    return runsInHook(own) ? common : { ...common, inModules: { command, files } };
}
function outputOf(texts, schema) {
    for (const { file, text } of texts) {
        for (const [block] of text.matchAll(/^\s*generator\s+\w+\s*\{[^}]*\}/gm)) {
            if (!/provider\s*=\s*"prisma-client(?:-js)?"/.test(block))
                continue;
            const named = /^\s*output\s*=\s*"([^"]+)"/m.exec(block)?.[1];
            const path = named === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file) || (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(schema), named));
            if (path !== undefined && path !== '' && !path.startsWith('node_modules'))
                return path;
        }
    }
    return undefined;
}
const generates = /\bprisma(?:@\S+)? generate\b/;
function runsInHook(own) {
    return ['install', 'postinstall', 'prepare'].some((name) => textsOf(own, name).some((text) => generates.test(text)));
}
function runsInBuild(own) {
    return (runsInHook(own) ||
        ['prebuild', 'build', 'build:prod'].some((name) => textsOf(own, name).some((text) => generates.test(text))));
}
function textsOf(own, name) {
    const script = own.scripts.get(name);
    return [...(script ? [script.value] : []), ...((0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrap */ .oA)(own, name)?.map(({ value }) => value.words.join(' ')) ?? [])];
}
const variable = /\b(?:env\(\s*(['"])(\w+)\1\s*\)|process\.env(?:\.(\w+)|\[['"](\w+)['"]\]))/g;
async function placeholders(app, config) {
    const text = config === undefined ? undefined : await app.read(config);
    const names = [...(text ?? '').matchAll(/\benv\(\s*(['"])(\w+)\1\s*\)/g)].map(([, , name]) => name);
    return [...new Set(names)].map((name) => `${name ?? ''}="\${${name ?? ''}:-postgresql://localhost/build}" `).join('');
}
async function demandsOf(app, texts, config) {
    const all = config === undefined ? texts : [...texts, { file: config, text: (await app.read(config)) ?? '' }];
    for (const { file, text } of all) {
        for (const [index, row] of text.split('\n').entries()) {
            if (!/\burl\b/.test(row) || /^\s*\/\//.test(row))
                continue;
            const [match] = [...row.matchAll(variable)];
            const name = match?.[2] ?? match?.[3] ?? match?.[4];
            if (name !== undefined)
                return [{ value: name, reason: { because: `Prisma takes the database from ${name}`, file, line: index + 1 } }];
        }
    }
    return [];
}


/***/ })

};
;