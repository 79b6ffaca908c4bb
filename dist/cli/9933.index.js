"use strict";
exports.id = 9933;
exports.ids = [9933];
exports.modules = {

/***/ 9933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pagesOf: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var _app_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8608);


const deepest = 16;
const longest = 300;
const folderOfPages = /\bStaticFiles\(\s*(?:directory\s*=\s*)?((?:[^(),]|\((?:[^()]|\([^()]*\))*\)){1,300}),[^#]{0,300}\bhtml\s*=\s*True/;
const pageIn = /(?<![\w.])([A-Za-z_][\w.]*(?:\((?:[^()]|\([^()]*\))*\)(?:\.\w+)*)?(?:\s*\/\s*["'][^"']+["'])*)\s*[/,]\s*["']index\.html["']/;
const joined = /\b(?:os\.path\.)?(?:join|safe_join)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))+),\s*["']index\.html["']\s*\)/;
const argument = /((?:[^(),]|\((?:[^()]|\([^()]*\))*\)){1,200})/.source;
const writes = /\.(?:(?:mkdir|write_text|write_bytes)\(|open\(\s*(?:mode\s*=\s*)?["'][wax])/.source;
const writing = [
    new RegExp(`\\bos\\.(?:makedirs|mkdir)\\(\\s*(?:name\\s*=\\s*)?${argument}`),
    new RegExp(`\\bopen\\(\\s*${argument},\\s*(?:mode\\s*=\\s*)?["'][rbt]*[wax]`),
    new RegExp(`((?<![\\w.])[A-Za-z_]\\w*(?:\\.\\w+)*?(?:\\((?:[^()]|\\([^()]*\\)){0,200}\\))?)${writes}`),
    new RegExp(`\\(([^()]{1,200})\\)${writes}`)
];
async function pagesOf({ data }) {
    const code = data?.facts.code;
    const found = new Map();
    for (const file of (await code?.containing(/\bhtml\s*=\s*True|["']index\.html["']/)) ?? []) {
        const lines = (await code?.lines(file)) ?? [];
        const where = { file, values: valuesOf(lines) };
        const written = writtenIn(lines, where);
        for (const { text, line } of lines) {
            const expression = folderOfPages.exec(text)?.[1] ?? beforePage(text);
            const place = expression === undefined ? undefined : placeOf(expression, where, 0);
            const folder = place === undefined ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(place);
            if (folder === undefined || folder === '')
                continue;
            const value = (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(folder, 'index.html');
            if (written.some((one) => value === one || value.startsWith(`${one}/`)))
                continue;
            found.set(value, { value, reason: { because: `${file} sends ${value}`, file, line } });
        }
    }
    return [...found.values()].map((one) => ({ ...one, onlyRuns: true }));
}
function writtenIn(lines, where) {
    return lines.flatMap(({ text }) => {
        const near = text.slice(0, longest);
        const expression = writing.map((pattern) => pattern.exec(near)?.[1]).find((one) => one !== undefined);
        const place = expression === undefined ? undefined : placeOf(expression, where, 0);
        return place === undefined ? [] : ((0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(place) ?? []);
    });
}
function beforePage(text) {
    const at = /["']index\.html["']/.exec(text)?.index;
    if (at === undefined)
        return undefined;
    const near = text.slice(Math.max(0, at - longest), at + 40);
    const steps = joined.exec(near)?.[1];
    return steps === undefined ? pageIn.exec(near)?.[1] : `join(${steps})`;
}
function valuesOf(lines) {
    const values = new Map();
    for (const { text } of lines) {
        const [, name, value] = /^([A-Za-z_]\w*)\s*(?::[^=]{1,60})?=(?!=)\s*(.+)$/s.exec(text) ?? [];
        if (name !== undefined && value !== undefined && !values.has(name))
            values.set(name, value);
    }
    return values;
}
function placeOf(expression, where, depth) {
    const text = expression.trim();
    if (depth > deepest || text === '' || text.length > longest)
        return undefined;
    const inner = (one) => placeOf(one, where, depth + 1);
    const [, base, step] = /^(.+)\/\s*(["'][^"']*["'])$/.exec(text) ?? [];
    if (base !== undefined && step !== undefined)
        return below(inner(base), (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .stringLiteral */ .Hg)(step));
    const plain = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .stringLiteral */ .Hg)(text);
    if (plain !== undefined)
        return plain.startsWith('/') ? undefined : plain;
    if (text === '__file__')
        return where.file;
    const [, up] = /^(.+)\.parent$/.exec(text) ?? [];
    if (up !== undefined)
        return below(inner(up), '..');
    const [, same] = /^(.+)\.(?:resolve|absolute)\(\)$/.exec(text) ?? [];
    if (same !== undefined)
        return inner(same);
    const [, callee = '', argument = ''] = /^([\w.]+)\((.*)\)$/s.exec(text) ?? [];
    if (/^(?:str|(?:\w+\.)*(?:Path|abspath|realpath|normpath))$/.test(callee))
        return inner(argument);
    if (/(?:^|\.)dirname$/.test(callee))
        return below(inner(argument), '..');
    const [first, ...steps] = /(?:^|\.)(?:join|safe_join)$/.test(callee) ? argument.split(/,(?![^()]*\))/) : [];
    if (first !== undefined)
        return steps.reduce((path, one) => below(path, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .stringLiteral */ .Hg)(one.trim())), inner(first));
    return inner(where.values.get(text) ?? '');
}
function below(path, step) {
    return path === undefined || step === undefined || step.startsWith('/') ? undefined : (0,_app_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(path, step);
}


/***/ }),

/***/ 8608:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ atImport),
/* harmony export */   Hg: () => (/* binding */ stringLiteral),
/* harmony export */   Xt: () => (/* binding */ mainBlockFrom),
/* harmony export */   Yo: () => (/* binding */ hasMain),
/* harmony export */   c5: () => (/* binding */ importsOf),
/* harmony export */   u9: () => (/* binding */ modulesImported),
/* harmony export */   zo: () => (/* binding */ codeLines)
/* harmony export */ });
const longest = 10_000;
function codeLines(source) {
    const lines = [];
    let text = '';
    let start = 0;
    let line = 1;
    let depth = 0;
    let at = 0;
    const end = () => {
        const trimmed = text.trim();
        if (trimmed !== '' && !isBareString(trimmed)) {
            lines.push({ line: start, indent: indentOf(text), text: trimmed.slice(0, longest) });
        }
        text = '';
    };
    while (at < source.length) {
        const char = source.charAt(at);
        if (text === '')
            start = line;
        if (char === '#') {
            const stop = source.indexOf('\n', at);
            at = stop < 0 ? source.length : stop;
        }
        else if (char === '"' || char === "'") {
            const stop = endOfString(source, at);
            const literal = source.slice(at, stop);
            line += newlines(literal);
            text += literal;
            at = stop;
        }
        else if (char === '\\' && source.charAt(at + 1) === '\n') {
            text += ' ';
            line += 1;
            at += 2;
        }
        else if (char === '\n') {
            if (depth > 0)
                text += ' ';
            else
                end();
            line += 1;
            at += 1;
        }
        else {
            if ('([{'.includes(char))
                depth += 1;
            if (')]}'.includes(char))
                depth = Math.max(0, depth - 1);
            text += char;
            at += 1;
        }
    }
    end();
    return lines;
}
function endOfString(source, at) {
    const quote = source.charAt(at);
    const triple = source.startsWith(quote.repeat(3), at);
    const mark = triple ? quote.repeat(3) : quote;
    let index = at + mark.length;
    while (index < source.length) {
        if (source.charAt(index) === '\\')
            index += 2;
        else if (source.startsWith(mark, index))
            return index + mark.length;
        else if (!triple && source.charAt(index) === '\n')
            return index;
        else
            index += 1;
    }
    return source.length;
}
function newlines(text) {
    return text.split('\n').length - 1;
}
function indentOf(text) {
    const white = /^[ \t]*/.exec(text)?.[0] ?? '';
    return [...white].reduce((columns, char) => (char === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1), 0);
}
function isBareString(text) {
    const quote = /^[rRbBuU]{0,2}(["'])/.exec(text);
    if (!quote)
        return false;
    const from = quote[0].length - 1;
    return endOfString(text, from) >= text.length;
}
function stringLiteral(text) {
    const match = /^[rRuU]?("""|'''|"|')/.exec(text);
    if (!match?.[1])
        return undefined;
    const from = match[0].length;
    const end = text.indexOf(match[1], from);
    return end < 0 ? undefined : text.slice(from, end);
}
function importsOf(lines) {
    return lines.flatMap(({ text }) => {
        const from = /^from\s+([.\w]+)\s+import\b/.exec(text);
        if (from?.[1])
            return [from[1]];
        const plain = /^import\s+(.+)$/.exec(text);
        return plain?.[1] ? plain[1].split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [];
    });
}
function modulesImported(lines) {
    return lines.flatMap(({ text }) => {
        const [, from, names] = /^from\s+([.\w]+)\s+import\s+(.+)$/.exec(text) ?? [];
        if (from === undefined || names === undefined)
            return importsOf([{ line: 0, indent: 0, text }]);
        const base = from.endsWith('.') ? from : `${from}.`;
        const parts = names.replace(/[()]/g, ' ').split(',');
        return [from, ...parts.flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []).map((name) => `${base}${name}`)];
    });
}
function atImport(lines) {
    const blocks = [];
    return lines.filter(({ indent, text }) => {
        while ((blocks.at(-1) ?? -1) >= indent)
            blocks.pop();
        const inside = blocks.length > 0;
        if (/^(?:async\s+)?(?:def|class)\b/.test(text))
            blocks.push(indent);
        return !inside;
    });
}
function mainBlockFrom(lines) {
    const at = lines.findIndex((line) => hasMain([line]));
    return at < 0 ? lines.length : at;
}
function hasMain(lines) {
    return lines.some(({ text }) => /^if\s+__name__\s*==|^if\s+["']__main__["']\s*==/.test(text));
}


/***/ })

};
;