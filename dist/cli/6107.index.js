"use strict";
exports.id = 6107;
exports.ids = [6107];
exports.modules = {

/***/ 6107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   box: () => (/* binding */ box),
/* harmony export */   warningsText: () => (/* binding */ warningsText)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7496);



const narrowest = 48;
function box(plan, { width, colour, planFile }) {
    const style = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(colour);
    const all = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(plan);
    const inner = Math.max(width, narrowest) - 4;
    const nameWidth = Math.max(...all.flat().map(({ name }) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .cells */ .Yo)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name))), 0);
    const room = inner - nameWidth - 2;
    const framed = (name, { text, cells: taken }) => `${style.dim('│')} ${style.bold((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(name, nameWidth))}  ${text}${' '.repeat(Math.max(0, room - taken))} ${style.dim('│')}`;
    const body = all.map((rows) => rows
        .flatMap(({ name, items }) => items
        .flatMap((item) => itemLines(item, room, style))
        .map((line, index) => framed(index === 0 ? (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name) : '', line)))
        .join('\n'));
    return [
        top(headline(plan, planFile), inner, style),
        body.join(`\n${style.dim(`├${'─'.repeat(inner + 2)}┤`)}\n`),
        style.dim(`╰${'─'.repeat(inner + 2)}╯`),
        ...warningsOf(plan.warnings, inner, style)
    ].join('\n');
}
function warningsText(warnings, { width, colour }) {
    return warningsOf(warnings, Math.max(width, narrowest) - 4, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(colour))
        .map((line) => `${line}\n`)
        .join('');
}
function warningsOf(warnings, width, style) {
    return warnings.flatMap((warning) => warningLines(warning, width, style));
}
function headline({ providers, kind, suite, toolchain }, planFile) {
    return [
        'Boxcar',
        providers.join(' + '),
        kind,
        `Debian ${suite}`,
        ...(toolchain === 'nix' ? ['Nix'] : []),
        ...(planFile === undefined ? [] : ['from the plan file'])
    ]
        .filter((part) => part !== '')
        .map(_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)
        .join(' · ');
}
function top(title, inner, style) {
    const [fitting = ''] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(title, inner - 2);
    return `${style.dim('╭─')} ${style.bold(fitting)} ${style.dim(`${'─'.repeat(inner - (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .cells */ .Yo)(fitting) - 1)}╮`)}`;
}
function itemLines({ text, reasons }, room, style) {
    const [first = '', ...rest] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(text, room);
    const sayings = reasons.map((reason) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .spoken */ .vg)(reason)));
    const [only] = sayings;
    if (rest.length === 0 && only !== undefined && sayings.length === 1) {
        const together = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .cells */ .Yo)(first) + 3 + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .cells */ .Yo)(only);
        if (together <= room)
            return [{ text: `${style.cyan(first)}   ${style.dim(only)}`, cells: together }];
    }
    return [
        ...[first, ...rest].map((line) => ({ text: style.cyan(line), cells: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .cells */ .Yo)(line) })),
        ...sayings.flatMap((words) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(words, room - 2).map((line) => ({ text: `  ${style.dim(line)}`, cells: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .cells */ .Yo)(line) + 2 })))
    ];
}
function warningLines(warning, width, style) {
    const where = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(warning);
    const message = where === undefined ? warning.message : `${warning.message} (${where})`;
    const indented = (text) => text.split('\n').flatMap((line) => {
        const [blanks = ''] = /^ */.exec(line) ?? [];
        return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(line.trim(), width - 2 - blanks.length).map((part) => `  ${blanks}${part}`);
    });
    const [first = '', ...rest] = indented(message);
    return [
        `${style.yellow('!')}${first.slice(1)}`,
        ...rest,
        ...(warning.fix === undefined ? [] : indented(warning.fix).map((line) => style.dim(line)))
    ];
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


/***/ })

};
;