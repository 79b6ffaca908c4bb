"use strict";
exports.id = 2594;
exports.ids = [2594];
exports.modules = {

/***/ 2594:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(247);


function merge(host, helpers) {
    return helpers.reduce((merged, helper) => addHelper(merged, host, helper), host);
}
function addHelper(host, alone, { id, because, contribution, place }) {
    const { setup = {}, ...all } = contribution.phases ?? {};
    const name = nameFor(id, host);
    const runtime = Object.keys(used(setup.runtimes, id) ?? {})[0] ?? id;
    const folder = place && { folder: { value: place.helper, reason: because } };
    const prefixed = Object.entries(leadingTo(all)).map(([phase, fields]) => [
        `${name}:${phase}`,
        {
            ...fields,
            runsOn: fields.runsOn ?? { value: runtime, reason: because },
            ...folder,
            dependsOn: fields.dependsOn?.filter(({ value }) => value !== 'setup').map((on) => prefix(name, on))
        }
    ]);
    const [first] = prefixed;
    if (first && place && setup.tools)
        prefixed[0] = [first[0], { ...first[1], tools: setup.tools }];
    const giving = prefixed.filter(([, { outputs = [] }]) => outputs.length > 0);
    const last = giving.length > 0 ? giving : prefixed.slice(-1);
    const build = host.phases?.['build'];
    const { runtimes = {}, tools } = host.phases?.['setup'] ?? {};
    const waits = last.length > 0 && !place?.onlyRuns;
    return {
        ...host,
        phases: {
            ...host.phases,
            setup: {
                ...host.phases?.['setup'],
                runtimes: { ...used(setup.runtimes, id), ...runtimes },
                tools: { ...(!place && setup.tools), ...tools }
            },
            ...Object.fromEntries(prefixed),
            ...(waits && {
                build: {
                    ...build,
                    dependsOn: [...(build?.dependsOn ?? []), ...last.map(([phase]) => ({ value: phase, reason: because }))]
                }
            })
        },
        ...(host.start && { start: withOutputs(host.start, giving, place) }),
        ...(contribution.secretFiles && {
            secretFiles: [...(host.secretFiles ?? []), ...contribution.secretFiles]
        }),
        needs: [...(host.needs ?? []), ...(contribution.needs ?? []).flatMap((need) => (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .toBuild */ .u)(need, first?.[0]))],
        warnings: [
            ...(host.warnings ?? []),
            ...(contribution.warnings ?? []),
            ...otherVersions(alone.phases?.['setup']?.runtimes, setup.runtimes, place)
        ]
    };
}
function nameFor(id, { phases = {} }) {
    const isTaken = (name) => Object.keys(phases).some((phase) => phase.startsWith(`${name}:`));
    let name = id;
    for (let count = 2; isTaken(name); count++)
        name = `${id}-${String(count)}`;
    return name;
}
function otherVersions(own, helpers, place) {
    return Object.entries(helpers ?? {}).flatMap(([id, { value, reason }]) => {
        const chosen = own && Object.hasOwn(own, id) ? own[id] : undefined;
        if (!place || !chosen || chosen.value === value)
            return [];
        const { because, file, line } = reason;
        return [
            {
                code: 'version-conflict',
                message: `${because}, but ${chosen.reason.because}: ${place.helper} is built with ${id} ${chosen.value} as well`,
                ...(file !== undefined && { file }),
                ...(line !== undefined && { line }),
                fix: 'Name the same version in both folders'
            }
        ];
    });
}
function fromHost(path, { host, helper }) {
    return path.startsWith('/') ? path : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.relative)(`/${host}`, (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)('/', helper, path));
}
function leadingTo(phases) {
    const wanted = new Set();
    const add = (name) => {
        const phase = phases[name];
        if (!phase || wanted.has(name))
            return;
        wanted.add(name);
        phase.dependsOn?.forEach(({ value }) => add(value));
    };
    for (const [name, { outputs = [] }] of Object.entries(phases))
        if (outputs.length > 0)
            add(name);
    if (wanted.size === 0)
        return phases;
    return Object.fromEntries(Object.entries(phases).filter(([name]) => wanted.has(name)));
}
function used(runtimes, id) {
    return runtimes && (Object.hasOwn(runtimes, id) ? { [id]: runtimes[id] } : runtimes);
}
function withOutputs(start, giving, place) {
    const { files } = start;
    if (!files || files.length === 0)
        return start;
    const brings = (path) => !place?.onlyRuns &&
        files.some(({ value }) => value.from === 'build' && (value.path === '.' || value.path === path || path.startsWith(`${value.path}/`)));
    const added = giving.flatMap(([from, { outputs = [] }]) => outputs.flatMap(({ value, reason }) => {
        const path = place ? fromHost(value, place) : value;
        return brings(path) ? [] : [{ value: { path, from }, reason }];
    }));
    return { ...start, files: [...files, ...added] };
}
function prefix(id, { value, reason }) {
    return { value: `${id}:${value}`, reason };
}


/***/ }),

/***/ 247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ toBuild)
/* harmony export */ });
function toBuild({ value, reason }, phase) {
    if (value.for === 'run')
        return [];
    return [{ value: { name: value.name, for: 'build', ...(phase !== undefined && { phase }) }, reason }];
}


/***/ })

};
;