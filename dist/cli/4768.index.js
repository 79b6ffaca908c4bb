"use strict";
exports.id = 4768;
exports.ids = [4768];
exports.modules = {

/***/ 4768:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffText: () => (/* binding */ diffText)
});

// EXTERNAL MODULE: ./src/report/clean.ts
var clean = __webpack_require__(23);
// EXTERNAL MODULE: ./src/report/figures.ts
var figures = __webpack_require__(3831);
// EXTERNAL MODULE: ./src/report/rows.ts
var report_rows = __webpack_require__(6425);
;// CONCATENATED MODULE: ./src/report/diff-rows.ts


function diffRows({ changes, base, head }) {
    const shown = head.state === 'planned' ? changes : [];
    return {
        main: grouped(shown.filter(({ topic }) => topic !== 'detail')),
        details: base.state === 'planned' ? grouped(shown.filter(({ topic }) => topic === 'detail')) : []
    };
}
function grouped(changes) {
    const rows = [];
    const places = new Map();
    for (const row of changes.map(rowOf)) {
        const { label, name, kind, reasons } = row;
        const isReplaced = kind === 'changed';
        const key = JSON.stringify([label, name, kind, reasons.before.map(report_rows/* sayingOf */.NM), reasons.after.map(report_rows/* sayingOf */.NM)]);
        const place = isReplaced ? undefined : places.get(key);
        const same = place === undefined ? undefined : rows[place];
        if (place === undefined || same === undefined)
            places.set(key, rows.push(row) - 1);
        else
            rows[place] = { ...row, before: [...same.before, ...row.before], after: [...same.after, ...row.after] };
    }
    return rows;
}
function rowOf({ label, name, kind, before, after, reasons }) {
    const isNameOnly = name !== undefined && [before, after].every((text) => text === undefined || text === name);
    const texts = (text, isThere) => !isThere ? [] : isNameOnly ? [name] : (text ?? '').split('\n').filter((line) => line !== '');
    return {
        label,
        ...(name !== undefined && (!isNameOnly || kind === 'changed') && { name }),
        kind,
        before: isNameOnly && kind === 'changed' ? [] : texts(before, kind !== 'added'),
        after: isNameOnly && kind === 'changed' ? [] : texts(after, kind !== 'removed'),
        reasons
    };
}
function formerReasons({ before, after }) {
    const now = new Set(after.map(report_rows/* sayingOf */.NM));
    return before
        .filter((reason) => !now.has((0,report_rows/* sayingOf */.NM)(reason)))
        .map((reason) => ({ ...reason, because: reason.because.replace(/; no (?:version|file) .*$/s, '') }));
}
function headline(diff) {
    const { base, head, changed, warnings } = diff;
    if (head.state === 'none')
        return 'There is no app any more; the base has one';
    if (head.state === 'failed')
        return `This change cannot be planned: ${reason(head)}`;
    if (base.state === 'none')
        return 'This app is new: the base has none here';
    if (base.state === 'failed') {
        return `The base cannot be planned, this change can: ${reason(base)}`;
    }
    if (changed) {
        const { main } = diffRows(diff);
        return main.length === 0 ? 'Only details of the plan change' : `${(0,figures/* counted */.hS)(main.length, 'change')} to the plan`;
    }
    const told = [
        ...(warnings.new.length > 0 ? [(0,figures/* counted */.hS)(warnings.new.length, 'new warning')] : []),
        ...(warnings.gone.length > 0 ? [`${(0,figures/* counted */.hS)(warnings.gone.length, 'warning')} gone`] : [])
    ];
    return told.length === 0 ? 'The plan does not change' : `The plan does not change; ${told.join(', ')}`;
}
function reason({ problem }) {
    return problem?.what ?? 'the reason is not known';
}
function remarks({ base, head }) {
    const sides = [
        ['base', base],
        ['head', head]
    ];
    return sides.flatMap(([name, { planFile, modified, commit = '' }]) => [
        ...(planFile === undefined ? [] : [`The plan of the ${name} is from the plan file \`${planFile}\``]),
        ...(modified === true
            ? [
                `The checked-out files differ from their commit \`${commit.slice(0, 7)}\`; commits are compared, not those files`
            ]
            : [])
    ]);
}
function sideName({ ref, commit }) {
    const short = commit?.slice(0, 7);
    if (ref === undefined || ref === commit)
        return short ?? '';
    return short === undefined ? ref : `${ref} (${short})`;
}

// EXTERNAL MODULE: ./src/report/terminal.ts
var terminal = __webpack_require__(7496);
;// CONCATENATED MODULE: ./src/report/diff-terminal.ts




function diffText(diff, { width, colour }) {
    const style = (0,terminal/* paint */.nI)(colour);
    const { main, details } = diffRows(diff);
    const compared = [sideName(diff.base), sideName(diff.head)].filter((name) => name !== '');
    return [
        [
            style.bold((0,clean/* visible */.RK)(`${headline(diff)}.`)),
            ...(compared.length === 2 ? [style.dim((0,clean/* visible */.RK)(compared.join(' → ')))] : []),
            ...remarks(diff).flatMap((text) => (0,terminal/* wrap */.LV)(`${text}.`, width)),
            ...(diff.head.modified === true ? (0,terminal/* wrap */.LV)('`boxcar diff HEAD .` compares the files as they are.', width) : [])
        ],
        ...[main, details].map((rows) => rows.flatMap((row) => rowLines(row, nameWidth(rows), width, style))),
        diff.warnings.new.flatMap((warning) => warningLines(warning, style.yellow('!'), width)),
        diff.warnings.gone.flatMap(({ fix, ...warning }) => warningLines(warning, style.green('gone:'), width)),
        diff.dockerfile === undefined ? [] : dockerfileLines(diff.dockerfile, style)
    ]
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
const colours = { added: 'green', removed: 'red', changed: 'yellow' };
const signs = { added: '+', removed: '-', changed: '~' };
function nameWidth(rows) {
    return Math.min(34, Math.max(0, ...rows.map((row) => (0,terminal/* cells */.Yo)(title(row)))));
}
function title({ label, name }) {
    return (0,clean/* visible */.RK)(name === undefined ? label : `${label} ${name}`);
}
function rowLines(row, names, width, style) {
    const room = Math.max(30, width - names - 4);
    const indented = (line) => `${' '.repeat(names + 4)}${line}`;
    const [first = '', ...rest] = texts(row).flatMap((text) => (0,terminal/* wrap */.LV)(text, room));
    const { before, after } = row.reasons;
    const why = [
        ...after.map(report_rows/* spoken */.vg),
        ...formerReasons({ before, after }).map((reason) => `was: ${(0,report_rows/* spoken */.vg)(reason)}`)
    ].flatMap((text) => (0,terminal/* wrap */.LV)(text, room));
    const head = `${style[colours[row.kind]](signs[row.kind])} ${style.bold((0,terminal/* padded */.jC)(title(row), names))}`;
    return [
        ...((0,terminal/* cells */.Yo)(title(row)) > names ? [head, indented(style.cyan(first))] : [`${head}  ${style.cyan(first)}`]),
        ...rest.map((line) => indented(style.cyan(line))),
        ...why.map((line) => indented(style.dim(line)))
    ];
}
function texts({ kind, before, after }) {
    const [old, now] = [listed(before), listed(after)];
    if (kind === 'added')
        return now;
    if (kind === 'removed')
        return old;
    if (old.length === 0 && now.length === 0)
        return ['has another value'];
    const line = `${old.join(' ')} → ${now.join(' ')}`;
    return old.length > 1 || now.length > 1 || line.length > 60 ? [...old, ...now.map((text) => `→ ${text}`)] : [line];
}
function listed(all) {
    return all.length === 0 || all.some((text) => text.includes(' ')) ? all : [all.join(', ')];
}
function warningLines(warning, sign, width) {
    const where = (0,report_rows/* place */.ik)(warning);
    const [first = '', ...rest] = (0,terminal/* wrap */.LV)(where === undefined ? warning.message : `${warning.message} (${where})`, width - 2);
    const fix = warning.fix === undefined
        ? []
        : (0,clean/* block */.om)(warning.fix)
            .split('\n')
            .flatMap((line) => (0,terminal/* wrap */.LV)(line, width - 2));
    return [`${sign} ${first}`, ...[...rest, ...fix].map((line) => `  ${line}`)];
}
const lineColours = { '+': 'green', '-': 'red', '@': 'cyan' };
function dockerfileLines(text, style) {
    return (0,clean/* block */.om)(text)
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => {
        const colour = lineColours[line.charAt(0)];
        return colour === undefined ? line : style[colour](line);
    });
}


/***/ }),

/***/ 3831:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export withoutDigest */
function bytes(count) {
    const units = ['B', 'kB', 'MB', 'GB'];
    let value = count;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? 'B'}`;
}
function duration(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function withoutDigest(image) {
    return image.replace(/@.*$/s, '');
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