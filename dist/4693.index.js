"use strict";
exports.id = 4693;
exports.ids = [4693];
exports.modules = {

/***/ 4693:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesOf: () => (/* binding */ namesOf)
/* harmony export */ });
const outputs = 'dist|build|out|public|www|_site';
const idle = /exclu|ignor|\bskip|omit|\blint|coverage|\bcopy(?:tree|file|2)?\b|\brmtree\b|\bremove\b|\bunlink\b|upload|deploy|\bsubprocess\b|\brun\(|\bsystem\(|\bprint\(|\blog(?:ger|ging)?\.|\bwatch|\braise\b/i;
const serves = /static|serve|send_|template|whitenoise|mount|FileResponse|HTMLResponse|directory|folder|index|html|assets|manifest|\bopen\(|read_|webpack|vite|\breturn\b|\bSPA/i;
const assigned = /^(?:self\.|cls\.)?([A-Za-z_]\w*)\s*(?::[^=]{1,60})?=(?!=)/;
const texts = /(["'])(?:\\.|(?!\1).)*\1/g;
const mostNames = 8;
async function namesOf({ data }, folders) {
    const code = data?.facts.code;
    const found = [];
    for (const folder of code ? folders : []) {
        for (const { file, line, output } of code ? await placesIn(code, folder) : []) {
            const value = `${folder}/${output}`;
            found.push({ value, reason: { because: `${file} names ${value}`, file, line } });
        }
    }
    return found;
}
async function placesIn(code, folder) {
    const beginning = beginningOf(folder);
    const found = [];
    for (const place of await matching(code, new RegExp(`${beginning}${between}(${outputs})(?=["'/])`))) {
        if (await isServed(code, place))
            found.push(place);
    }
    const alone = await matching(code, new RegExp(`${beginning}()/?["']\\)*$`));
    for (const { text } of alone.slice(0, mostNames)) {
        const name = assigned.exec(text)?.[1];
        if (name === undefined)
            continue;
        const step = `\\b${name}\\b\\)?\\s*(?:[/,]|\\.joinpath\\()\\s*["']/?(${outputs})(?=["'/])|\\{${name}\\}/(${outputs})(?=["'/])`;
        for (const place of await matching(code, new RegExp(step)))
            if (await isServed(code, place))
                found.push(place);
    }
    return found;
}
async function matching(code, wanted) {
    const found = [];
    for (const file of await code.containing(new RegExp(wanted.source, 'm'))) {
        for (const { line, text } of await code.lines(file)) {
            const [match, ...outputs] = wanted.exec(text) ?? [];
            if (match !== undefined)
                found.push({ file, line, text, output: outputs.find((one) => one !== undefined) ?? '' });
        }
    }
    return found;
}
async function isServed(code, { file, line, text }, depth = 0) {
    if (idle.test(text))
        return false;
    const name = assigned.exec(text)?.[1];
    if (name === undefined || serves.test(text.replace(texts, '')))
        return true;
    const word = new RegExp(`(?<![\\w"'])${name}\\b`);
    let followed = 0;
    for (const other of await code.containing(word)) {
        for (const use of await code.lines(other)) {
            if ((other === file && use.line === line) || !word.test(use.text) || /^(?:from|import)\b/.test(use.text))
                continue;
            if (idle.test(use.text))
                continue;
            const next = { file: other, line: use.line, text: use.text, output: '' };
            if (serves.test(use.text))
                return true;
            if (depth === 2 || followed === mostNames || !assigned.test(use.text))
                continue;
            followed++;
            if (await isServed(code, next, depth + 1))
                return true;
        }
    }
    return false;
}
const between = `(?:/|["']\\s*[,/]\\s*["'])`;
function beginningOf(folder) {
    const steps = folder.split('/').filter((step) => step !== '..');
    return `["'](?:[^"':\\n]*/)?${steps.map(escaped).join(between)}`;
}
function escaped(step) {
    return step.replace(/[^\w]/g, '\\$&');
}


/***/ })

};
;