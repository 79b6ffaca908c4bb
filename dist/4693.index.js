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
const texts = /"(?:\\.|[^"\\])*(?:"|\\?$)|'(?:\\.|[^'\\])*(?:'|\\?$)/gs;
const mostNames = 8;
const mostPlaces = 100;
async function namesOf({ data }, folders) {
    const code = data?.facts.code;
    if (!code)
        return [];
    const uses = usesIn(code);
    const found = [];
    for (const folder of folders) {
        for (const { file, line, output } of await placesIn(code, folder, uses)) {
            const value = `${folder}/${output}`;
            found.push({ value, reason: { because: `${file} names ${value}`, file, line } });
        }
    }
    return found;
}
async function placesIn(code, folder, uses) {
    const beginning = beginningOf(folder);
    const found = [];
    const add = async (places) => {
        for (const place of places.slice(0, mostPlaces))
            if (await isServed(place, uses))
                found.push(place);
    };
    await add(await matching(code, new RegExp(`${beginning}${between}(${outputs})(?=["'/])`)));
    const alone = await matching(code, new RegExp(`${beginning}()/?["']\\)*$`));
    for (const { text } of alone.slice(0, mostNames)) {
        const name = assigned.exec(text)?.[1];
        if (name === undefined)
            continue;
        const step = `\\b${name}\\b\\)?\\s*(?:[/,]|\\.joinpath\\()\\s*["']/?(${outputs})(?=["'/])|\\{${name}\\}/(${outputs})(?=["'/])`;
        await add(await matching(code, new RegExp(step)));
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
function usesIn(code) {
    let index;
    return async (name) => (await (index ??= indexOf(code))).get(name) ?? [];
}
async function indexOf(code) {
    const index = new Map();
    for (const file of await code.containing(/\S/)) {
        for (const { line, text } of await code.lines(file)) {
            if (/^(?:from|import)\b/.test(text))
                continue;
            const says = idle.test(text) ? 'idle' : serves.test(text) ? 'serves' : 'nothing';
            const use = { file, line, text, says };
            for (const [name] of text.matchAll(/(?<![\w"'])[A-Za-z_]\w*/g)) {
                const known = index.get(name);
                if (!known)
                    index.set(name, [use]);
                else if (known.length < mostPlaces && known.at(-1) !== use)
                    known.push(use);
            }
        }
    }
    return index;
}
async function isServed({ file, line, text }, uses, depth = 0) {
    if (idle.test(text))
        return false;
    const name = assigned.exec(text)?.[1];
    if (name === undefined || serves.test(text.replace(texts, '')))
        return true;
    const others = (await uses(name)).filter((use) => (use.file !== file || use.line !== line) && use.says !== 'idle');
    if (others.some(({ says }) => says === 'serves'))
        return true;
    const next = depth === 2 ? [] : others.filter((use) => assigned.test(use.text));
    for (const use of next.slice(0, mostNames))
        if (await isServed(use, uses, depth + 1))
            return true;
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