"use strict";
exports.id = 5391;
exports.ids = [5391];
exports.modules = {

/***/ 3385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isProcessName),
/* harmony export */   s: () => (/* binding */ processNameOf)
/* harmony export */ });
function isProcessName(name) {
    return /^[a-z][a-z0-9_-]*$/.test(name);
}
function processNameOf(name) {
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9_-]+/g, '-')
        .replace(/^[_-]+|(?<!-)-+$/g, '');
    if (plain === '')
        return undefined;
    return isProcessName(plain) ? plain : `process-${plain}`;
}


/***/ }),

/***/ 5391:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProcfile: () => (/* binding */ readProcfile)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(680);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7940);
/* harmony import */ var _process_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3385);




const file = 'Procfile';
async function readProcfile(app) {
    const manifest = await app.manifest(file);
    if (!manifest)
        return { name: _part_js__WEBPACK_IMPORTED_MODULE_1__/* .layerNames */ .E.procfile };
    const { processes, warnings } = processesOf(manifest);
    const release = processes.get('release');
    const others = [...processes].filter(([name]) => name !== 'release');
    const chosen = startOf(others);
    return {
        name: _part_js__WEBPACK_IMPORTED_MODULE_1__/* .layerNames */ .E.procfile,
        draft: draftOf(chosen, release, others),
        procfile: Object.fromEntries([...processes].map(([name, { value, reason }]) => [name, { value, source: reason }])),
        warnings: [
            ...warnings,
            ...(await unusedLines(app, manifest)),
            ...(others.length > 1 && !chosen ? [undecided(others.map(([name]) => name))] : [])
        ]
    };
}
function processesOf(manifest) {
    const processes = new Map();
    const warnings = [];
    for (const [written, command] of Object.entries(manifest.table() ?? {})) {
        const line = manifest.line(written);
        const place = { file, ...(line !== undefined && { line }) };
        const name = (0,_process_names_js__WEBPACK_IMPORTED_MODULE_2__/* .processNameOf */ .s)(written);
        if (typeof command !== 'string' || name === undefined || processes.has(name)) {
            warnings.push({ ...unused(written), ...place });
            continue;
        }
        const value = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .oneCommand */ .W)(command);
        if (value === '') {
            warnings.push({ ...onlyComment(written), ...place });
            continue;
        }
        if (name !== written)
            warnings.push({ ...renamed(written, name), ...place });
        processes.set(name, {
            value,
            reason: { because: `Procfile: \`${written}\``, ...place, setting: written }
        });
    }
    return { processes, warnings };
}
function startOf(processes) {
    const named = (wanted) => processes.find(([name]) => name === wanted);
    return named('web') ?? named('worker') ?? (processes.length === 1 ? processes[0] : undefined);
}
function draftOf(chosen, release, others) {
    const processes = Object.fromEntries(others.filter(([name]) => name !== chosen?.[0]));
    const kind = chosen?.[0] === 'web' ? 'web' : 'worker';
    return {
        ...(chosen && { kind: { value: kind, reason: chosen[1].reason } }),
        start: {
            ...(chosen && { cmd: chosen[1] }),
            ...(release && { release }),
            ...(Object.keys(processes).length > 0 && { processes })
        }
    };
}
async function unusedLines(app, manifest) {
    const used = new Set(Object.keys(manifest.table() ?? {}).map((name) => manifest.line(name)));
    const lines = ((await app.read(file)) ?? '').split('\n');
    return lines.flatMap((content, index) => {
        const says = content.trim() !== '' && !content.trimStart().startsWith('#');
        return says && !used.has(index + 1) ? [{ ...lineUnused, file, line: index + 1 }] : [];
    });
}
const lineUnused = {
    code: 'procfile-line',
    message: 'This line of the Procfile has no effect: it is not `name: command`, or a later line has the same name',
    fix: 'Write a line as `web: gunicorn app:app`'
};
function renamed(written, name) {
    return {
        code: 'process-name',
        message: `The process ${written} of the Procfile is called ${name} in the image: names there are lower case`,
        fix: `Run it with docker run IMAGE ${name}`
    };
}
function unused(written) {
    return {
        code: 'process-name',
        message: `The process ${written} of the Procfile has no effect: its name cannot be one in the image, or another process has it`,
        fix: 'Give it a name of lower-case letters, digits, _ and -'
    };
}
function onlyComment(written) {
    return {
        code: 'procfile-line',
        message: `The process ${written} of the Procfile is nothing but a comment, so it counts as not there`,
        fix: 'Write a line as `web: gunicorn app:app`, or take it out'
    };
}
function undecided(names) {
    return {
        code: 'procfile-start',
        message: `The Procfile has neither web nor worker but ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceList */ .MT)(names)}, so it does not say which one starts`,
        file,
        fix: 'Call one of them web or worker, or say it with start-cmd'
    };
}


/***/ })

};
;