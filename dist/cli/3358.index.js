"use strict";
exports.id = 3358;
exports.ids = [3358];
exports.modules = {

/***/ 3358:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appsSummary: () => (/* binding */ appsSummary),
  appsText: () => (/* binding */ appsText)
});

// EXTERNAL MODULE: ./src/report/clean.ts
var clean = __webpack_require__(23);
;// CONCATENATED MODULE: ./src/report/markdown.ts

function prose(text) {
    return (0,clean/* oneLine */.TN)(text).replace(meaningful, (mark) => {
        if (/^[&<>|]$/.test(mark))
            return entity(mark);
        return breaksUp.test(mark) ? `${mark}&#8203;` : `\\${mark}`;
    });
}
const meaningful = /[&<>|\\`*_[\]~$]|^[#+=-](?!\d)|(?<=^\d+)[.)]|@(?=[\w-])|#(?=\d)|:(?=\/\/|[\w+-]+:)|\b(?:gh-(?=\d)|www(?=\.)|[\da-f](?=[\da-f]{6,39}\b))/gi;
const breaksUp = /^(?:[@#:\da-f]|gh-|www)$/i;
function code(text) {
    const line = (0,clean/* codeLine */.U_)(text);
    if (line === '')
        return '';
    if (/[`|\\]/.test(line))
        return `<code>${line.replace(address, '$&\u200b').replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
    return `\`${line}\``;
}
const address = /@(?=[\w-])|:(?=\/\/)|\bwww(?=\.)/gi;
function entity(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}
function sentence(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part) : spaced(part)))
        .join('');
}
function spaced(text) {
    if (text.trim() === '')
        return text === '' ? '' : ' ';
    const before = text === text.trimStart() ? '' : ' ';
    const after = text === text.trimEnd() ? '' : ' ';
    return before + prose(text) + after;
}
function fence(text, language = '') {
    const inside = block(text).replace(/(?<!\n)\n+$/, '');
    const runs = inside.match(/`+/g) ?? [];
    const marks = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${marks}${language}\n${inside}\n${marks}`;
}
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function markdown_link(label, address) {
    return `[${label}](${oneLine(address).replace(/[ ()<>[\]\\|`"]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

// EXTERNAL MODULE: ./src/report/terminal.ts
var terminal = __webpack_require__(7496);
;// CONCATENATED MODULE: ./src/report/apps.ts



const columns = ['App', 'Folder', 'Kind', 'Languages', 'Port'];
function headOf(apps) {
    return apps.some(({ changed }) => changed !== undefined) ? [...columns, 'Changed'] : columns;
}
function appsText(apps) {
    const head = headOf(apps);
    const lines = [head, ...apps.map(cellsOf)].map((line) => line.map(clean/* visible */.RK));
    const widths = head.map((_, column) => Math.max(...lines.map((line) => (0,terminal/* cells */.Yo)(line[column] ?? ''))));
    const rows = lines.map((line) => line
        .map((cell, column) => (0,terminal/* padded */.jC)(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    const problems = apps.flatMap(({ path, problem }) => problem === undefined ? [] : [`! ${(0,clean/* visible */.RK)(`${path}: ${problem}`)}`]);
    return [...rows, ...problems].join('\n');
}
function appsSummary(apps) {
    const head = headOf(apps);
    const rows = apps.map((app) => [code(app.name), code(app.path), ...cellsOf(app).slice(2, head.length).map(prose)]);
    const problems = apps.flatMap(({ path, problem }) => problem === undefined ? [] : [`- ${code(path)}: ${prose(problem)}`]);
    return `## Boxcar: apps\n\n${[table(head, rows), problems.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}
function cellsOf({ name, path, kind, providers, port, changed }) {
    const touched = changed === undefined ? '' : changed ? 'yes' : 'no';
    return [name, path, kind ?? '', providers.join(', '), port?.toString() ?? '', touched];
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