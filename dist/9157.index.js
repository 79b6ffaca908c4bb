"use strict";
exports.id = 9157;
exports.ids = [9157];
exports.modules = {

/***/ 9157:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAppJson: () => (/* binding */ readAppJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _inputs_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3741);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7940);



const file = 'app.json';
const covered = /^(?:https:\/\/github\.com\/)?heroku\/(?:heroku-)?(?:buildpack-)?(?:apt|python|nodejs|ruby|go|php|java|jvm|gradle|scala|clojure|static|procfile)(?:\.git)?$/;
async function readAppJson(app, given, hasRelease) {
    const name = _part_js__WEBPACK_IMPORTED_MODULE_2__/* .layerNames */ .E.appJson;
    if (!(await app.has(file)))
        return { name };
    const manifest = await readOr(app);
    if ('code' in manifest)
        return { name, warnings: [manifest] };
    const addOns = addOnsOf(manifest);
    const demands = [...demandsOf(manifest), ...addOns.demands].filter(({ value }) => !given.includes(value));
    const [first] = demands;
    return {
        name,
        ...(first && { draft: { start: { demands: [{ value: '...', reason: first.reason }, ...demands] } } }),
        warnings: [...postdeploy(manifest, hasRelease), ...buildpacks(manifest), ...addOns.warnings]
    };
}
const addOnVariables = {
    ...{ 'heroku-postgresql': 'DATABASE_URL', 'heroku-redis': 'REDIS_URL', rediscloud: 'REDISCLOUD_URL' },
    ...{ jawsdb: 'JAWSDB_URL', 'jawsdb-maria': 'JAWSDB_MARIA_URL', cleardb: 'CLEARDB_DATABASE_URL' },
    ...{ cloudamqp: 'CLOUDAMQP_URL', memcachier: 'MEMCACHIER_SERVERS', bonsai: 'BONSAI_URL' }
};
function addOnsOf(manifest) {
    const demands = [];
    const warnings = [];
    const list = manifest.get('addons');
    for (const index of Array.isArray(list) ? list.keys() : []) {
        const plan = manifest.text('addons', index) ?? manifest.text('addons', index, 'plan');
        if (plan === undefined)
            continue;
        const [name = ''] = plan.split(':');
        const as = manifest.text('addons', index, 'as');
        const known = Object.hasOwn(addOnVariables, name) ? addOnVariables[name] : undefined;
        const variable = known !== undefined && as !== undefined && /^[A-Z][A-Z0-9_]*$/.test(as) ? `${as}_URL` : known;
        const line = manifest.line('addons', index) ?? manifest.line('addons');
        const place = { file, ...(line !== undefined && { line }) };
        if (variable !== undefined) {
            const because = `app.json asks for the add-on ${name}, which sets \`${variable}\``;
            demands.push({ value: variable, reason: { because, ...place, setting: 'addons' } });
        }
        else {
            warnings.push({
                code: 'app-json-addon',
                message: `The add-on ${(0,_inputs_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)} of app.json is a service of Heroku's, and nothing of it is in the image`,
                ...place,
                fix: 'Give the variables with which the app reaches such a service when it starts: docker run -e NAME'
            });
        }
    }
    return { demands, warnings };
}
async function readOr(app) {
    try {
        const manifest = await app.manifest(file);
        if (manifest)
            return manifest;
        return { code: 'app-json', message: 'app.json cannot be read, so it has no effect', file };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const { what, where } = error.trouble;
        return { code: 'app-json', message: `${what}; it has no effect`, ...where, file };
    }
}
function demandsOf(manifest) {
    return Object.entries(manifest.table('env') ?? {}).flatMap(([name, value]) => {
        const entry = manifest.table('env', name);
        const needed = entry !== undefined && entry['required'] !== false && !hasValue(entry['value']);
        if (!needed || value === null || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            return [];
        const line = manifest.line('env', name);
        const because = `app.json requires \`${name}\` and gives it no value`;
        return [{ value: name, reason: { because, file, ...(line !== undefined && { line }), setting: `env.${name}` } }];
    });
}
function hasValue(value) {
    return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
}
function postdeploy(manifest, hasRelease) {
    if (manifest.text('scripts', 'postdeploy') === undefined)
        return [];
    const line = manifest.line('scripts', 'postdeploy');
    return [
        {
            code: 'app-json-postdeploy',
            message: 'The script `postdeploy` of app.json is not run: an image does not know when it is deployed for the first time',
            file,
            ...(line !== undefined && { line }),
            fix: hasRelease
                ? 'Run it once by hand: docker run IMAGE sh -c "…"'
                : 'If it may run before every start, write it into the Procfile as release: …'
        }
    ];
}
function buildpacks(manifest) {
    const list = manifest.get('buildpacks');
    if (!Array.isArray(list))
        return [];
    return list.flatMap((_, index) => {
        const url = manifest.text('buildpacks', index, 'url');
        if (url === undefined || covered.test(url))
            return [];
        const line = manifest.line('buildpacks', index, 'url') ?? manifest.line('buildpacks');
        return [
            {
                code: 'app-json-buildpack',
                message: 'Boxcar runs no buildpacks; what this one of app.json adds is missing from the image',
                file,
                ...(line !== undefined && { line }),
                fix: 'Name Debian packages in an Aptfile or with apt, and commands with install-cmd or build-cmd'
            }
        ];
    });
}


/***/ })

};
;