"use strict";
exports.id = 3433;
exports.ids = [3433];
exports.modules = {

/***/ 3940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mapValues)
/* harmony export */ });
function mapValues(map, make) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value, key)]));
}


/***/ }),

/***/ 2149:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutPasswords),
/* harmony export */   m: () => (/* binding */ hostsWithPasswords)
/* harmony export */ });
function withoutPasswords(text) {
    return text.replace(userInfo, (whole, scheme, user) => isSecret(scheme, user) ? `${scheme}***@` : whole);
}
function hostsWithPasswords(text) {
    return [...text.matchAll(userInfo)].flatMap(([, scheme = '', user = '', host = '']) => isSecret(scheme, user) ? [host] : []);
}
const userInfo = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/\\@?#"'`<>]{1,1000})@(?=([^\s/:#?]{0,300}))/gi;
function isSecret(scheme, user) {
    const colon = user.indexOf(':');
    const part = colon === -1 ? user : user.slice(colon + 1);
    if (part === '' || /^(?:\$\{\w+\}|\$\w+)$/.test(part))
        return false;
    return colon !== -1 || !/ssh/i.test(scheme);
}


/***/ }),

/***/ 7332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ isReasoned),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   lZ: () => (/* binding */ escapePointer)
/* harmony export */ });
/* harmony import */ var _passwords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2149);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3940);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);



const planFields = [
    ...['providers', 'kind', 'toolchain', 'suite', 'folder', 'buildImage', 'variables'],
    ...['secretFiles', 'staticAssets', 'phases', 'start']
];
const phaseFields = [
    ...[
        'runtimes',
        'tools',
        'phpExtensions',
        'nixPkgs',
        'nixLibs',
        'nixOverlays',
        'nixpkgsArchive',
        'nixFiles',
        'aptPkgs'
    ],
    ...[
        'dependsOn',
        'runsOn',
        'folder',
        'onlyIncludeFiles',
        'variables',
        'secrets',
        'cmds',
        'cacheDirectories',
        'paths'
    ],
    'outputs'
];
const startFields = [
    ...['cmd', 'release', 'port', 'aptPkgs', 'nixPkgs', 'nixLibs', 'runImage', 'user'],
    ...['onlyIncludeFiles', 'processes', 'files'],
    ...['static', 'docroot', 'demands']
];
const unordered = new Set([
    ...['aptPkgs', 'nixPkgs', 'nixLibs', 'phpExtensions', 'dependsOn', 'onlyIncludeFiles', 'cacheDirectories'],
    ...['outputs', 'secrets', 'secretFiles', 'demands']
]);
const meaningfulWhenEmpty = new Set(['onlyIncludeFiles']);
function finish(plan) {
    const reasons = [];
    const data = { version: 1 };
    for (const field of planFields) {
        const pointer = `/${field}`;
        if (field === 'phases') {
            data[field] = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .mapValues */ .L)(plan.phases, (phase, name) => fields(phase, phaseFields, `${pointer}/${escapePointer(name)}`, reasons));
        }
        else if (field === 'start') {
            data[field] = fields(plan.start, startFields, pointer, reasons);
        }
        else {
            const value = leafOrTree(plan[field], field, pointer, reasons);
            if (value !== undefined)
                data[field] = value;
            else if (field === 'variables')
                data[field] = {};
            else if (field === 'providers')
                data[field] = [];
        }
    }
    return { ...data, reasons };
}
function fields(node, names, pointer, reasons) {
    const entries = names.flatMap((name) => {
        const value = leafOrTree(node[name], String(name), `${pointer}/${String(name)}`, reasons);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}
function leafOrTree(node, name, pointer, reasons) {
    if (node === undefined || node === null)
        return undefined;
    if (isReasoned(node))
        return leaf(node, pointer, reasons);
    if (Array.isArray(node)) {
        if (node.length === 0)
            return meaningfulWhenEmpty.has(name) ? [] : undefined;
        const items = unordered.has(name) ? sortedOnce(node) : node;
        return items.map((item, index) => leaf(item, `${pointer}/${index}`, reasons));
    }
    const entries = Object.entries(node).sort(([a], [b]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(a, b));
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.map(([key, item]) => [key, leaf(item, `${pointer}/${escapePointer(key)}`, reasons)]));
}
function leaf({ value, reason }, pointer, reasons) {
    const { because, file, line, setting } = reason;
    reasons.push({
        field: pointer,
        because: (0,_passwords_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPasswords */ .h)(because),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(setting !== undefined && { setting })
    });
    return value;
}
function sortedOnce(items) {
    const byValue = new Map();
    for (const item of items)
        if (!byValue.has(item.value))
            byValue.set(item.value, item);
    return [...byValue.values()].sort((a, b) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(a.value, b.value));
}
function isReasoned(node) {
    const { reason } = node;
    return 'value' in node && typeof reason === 'object' && typeof reason.because === 'string';
}
function escapePointer(token) {
    return token.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 2739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ phaseOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);


function phaseOrder(phases) {
    const waiting = new Map(Object.entries(phases).map(([name, { dependsOn = [] }]) => [
        name,
        new Set(dependsOn.filter((on) => on !== name && Object.hasOwn(phases, on)))
    ]));
    const order = [];
    while (waiting.size > 0) {
        const ready = [...waiting].filter(([, on]) => on.size === 0).map(([name]) => name);
        if (ready.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                what: `The phases ${[...waiting.keys()].sort(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH).join(', ')} wait for one another`,
                fix: 'Take one of them out of the dependsOn lists in the config file'
            });
        }
        ready.sort((a, b) => Number(b === 'setup') - Number(a === 'setup') || (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a, b));
        for (const name of ready) {
            order.push(name);
            waiting.delete(name);
        }
        for (const on of waiting.values())
            ready.forEach((name) => on.delete(name));
    }
    return order;
}


/***/ }),

/***/ 23:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U_: () => (/* binding */ codeLine),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const invisibleButLayout = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/gu, ' ').replace(invisible, '').trim();
}
function codeLine(text) {
    return visible((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/gu, ' ').trim());
}
function block(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(invisibleButLayout, '');
}
function visible(text) {
    return text.replace(invisible, (character) => spelled(character));
}
function spelled(character) {
    const known = new Map([
        ['\n', '\\n'],
        ['\r', '\\r'],
        ['\t', '\\t']
    ]);
    return known.get(character) ?? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 6425:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   NM: () => (/* binding */ sayingOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* unused harmony export startLine */
/* harmony import */ var _plan_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
/* harmony import */ var _plan_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2739);


function blocks(plan) {
    const why = reasonFinder(plan);
    const { processes, port, demands = [] } = plan.start;
    const secrets = Object.entries(plan.phases).flatMap(([phase, { secrets: names = [] }]) => names.map((text, index) => ({ text, reasons: why('phases', phase, 'secrets', index) })));
    const files = (plan.secretFiles ?? []).map((text, index) => ({ text, reasons: why('secretFiles', index) }));
    const all = [
        [
            { name: 'detected', items: plan.providers.map((id, index) => one(id, why('providers', index))) },
            { name: 'toolchain', items: plan.toolchain === 'nix' ? nixItems(plan, why) : [] }
        ],
        ...(0,_plan_order_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOrder */ .C)(plan.phases).map((name) => [{ name, items: phaseItems(name, plan.phases[name] ?? {}, why) }]),
        [{ name: 'start', items: startItems(plan, why) }],
        [
            { name: 'processes', items: entries(processes, ': ', why, 'start', 'processes') },
            { name: 'port', items: port === undefined ? [] : [one(`${port}`, why('start', 'port'))] },
            { name: 'variables', items: grouped('', Object.keys(plan.variables), (name) => why('variables', name)) },
            { name: 'secrets', items: joined([...secrets, ...files]) },
            { name: 'needs', items: grouped('', demands, (_, index) => why('start', 'demands', index)) }
        ]
    ];
    return all.map((rows) => rows.filter(({ items }) => items.length > 0)).filter((rows) => rows.length > 0);
}
function startLine({ start }) {
    if (start.cmd === undefined)
        return undefined;
    return start.release === undefined ? start.cmd : `${start.release} && ${start.cmd}`;
}
function place({ file, line, setting }) {
    if (file === undefined)
        return setting;
    return line === undefined ? file : `${file}:${line}`;
}
function spoken(reason) {
    const where = place(reason);
    return where === undefined || reason.because.includes(where) ? reason.because : `${reason.because} (${where})`;
}
function reasonFinder(plan) {
    const byField = new Map(plan.reasons.map((reason) => [reason.field, reason]));
    return (...path) => {
        const reason = byField.get(path.map((step) => `/${(0,_plan_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePointer */ .lZ)(String(step))}`).join(''));
        return reason === undefined ? [] : [reason];
    };
}
function phaseItems(name, phase, why) {
    const list = (key, label) => grouped(label, phase[key] ?? [], (_, index) => why('phases', name, key, index));
    return [
        ...entries(phase.runtimes, ' ', why, 'phases', name, 'runtimes'),
        ...entries(phase.tools, ' ', why, 'phases', name, 'tools'),
        ...list('phpExtensions', 'php: '),
        ...list('nixPkgs', 'nix: '),
        ...list('nixLibs', 'nix libraries: '),
        ...list('aptPkgs', 'apt: '),
        ...(phase.cmds ?? []).map((text, index) => one(text, why('phases', name, 'cmds', index)))
    ];
}
function nixItems({ phases }, why) {
    const { nixpkgsArchive, nixFiles = [] } = phases['setup'] ?? {};
    return [
        one('nix', why('toolchain')),
        ...(nixpkgsArchive === undefined
            ? []
            : [one(`Nixpkgs ${nixpkgsArchive.slice(0, 12)}`, why('phases', 'setup', 'nixpkgsArchive'))]),
        ...grouped('', nixFiles, (_, index) => why('phases', 'setup', 'nixFiles', index))
    ];
}
function startItems(plan, why) {
    const { start } = plan;
    const line = startLine(plan);
    return [
        ...(line === undefined ? [] : [one(line, [...why('start', 'release'), ...why('start', 'cmd')])]),
        ...(start.static === undefined ? [] : [one(siteLine(start.static), why('start', 'static'))]),
        ...(start.docroot === undefined ? [] : [one(`serves ${start.docroot}`, why('start', 'docroot'))]),
        ...grouped('apt: ', start.aptPkgs ?? [], (_, index) => why('start', 'aptPkgs', index))
    ];
}
function siteLine({ root, fallback }) {
    return fallback === undefined ? `serves ${root}` : `serves ${root}, unknown paths get ${fallback}`;
}
function entries(map, between, why, ...path) {
    return Object.entries(map ?? {}).map(([name, value]) => one(`${name}${between}${value}`, why(...path, name)));
}
function one(text, reasons) {
    return { text, reasons: distinct(reasons) };
}
function grouped(label, names, reasonsOf) {
    return joined(names.map((text, index) => ({ text, reasons: reasonsOf(text, index) }))).map(({ text, reasons }) => ({
        text: `${label}${text}`,
        reasons
    }));
}
function joined(items) {
    const groups = new Map();
    for (const { text, reasons } of items) {
        const key = reasons.map(sayingOf).join('\n');
        const group = groups.get(key) ?? { names: new Set(), reasons };
        group.names.add(text);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ names, reasons }) => one([...names].join(', '), reasons));
}
function distinct(reasons) {
    return [...new Map(reasons.map((reason) => [sayingOf(reason), reason])).values()];
}
function sayingOf(reason) {
    return `${reason.because}\0${place(reason) ?? ''}`;
}


/***/ }),

/***/ 7496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);

function paint(colour) {
    const style = (on, off) => (text) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        green: style(32, 39),
        yellow: style(33, 39),
        cyan: style(36, 39)
    };
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{M}/u;
function cells(text) {
    let count = 0;
    for (const character of text)
        count += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return count;
}
function padded(text, width) {
    return text + ' '.repeat(Math.max(0, width - cells(text)));
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .split(' ')
        .flatMap((whole) => pieces(whole, width))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (cells(longer) <= width)
            line = longer;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
function pieces(word, width) {
    if (cells(word) <= width)
        return [word];
    const parts = [];
    let part = '';
    for (const character of word) {
        if (cells(part + character) > width) {
            parts.push(part);
            part = '';
        }
        part += character;
    }
    return [...parts, part];
}


/***/ }),

/***/ 3433:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   troubleText: () => (/* binding */ troubleText)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7496);



function troubleText({ what, where, detail, fix }, { colour }) {
    const style = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(colour);
    const at = where === undefined ? '' : ` (${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(where) ?? '')})`;
    return [
        `${style.red('Error:')} ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(what)}${at}`,
        ...(detail === undefined ? [] : ['', (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(detail)]),
        ...(fix === undefined
            ? []
            : [
                '',
                ...(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)(fix)
                    .split('\n')
                    .map((line, index) => `${index === 0 ? style.green('Fix:') : '    '} ${line}`)
            ])
    ].join('\n');
}


/***/ })

};
;