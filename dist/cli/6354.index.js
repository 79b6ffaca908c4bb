"use strict";
exports.id = 6354;
exports.ids = [6354];
exports.modules = {

/***/ 6354:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   botThatServes: () => (/* binding */ botThatServes)
/* harmony export */ });
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
/* harmony import */ var _framework_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3540);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5359);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8608);




const polls = /\b(?:run_polling|start_polling|infinity_polling|polling|run_until_disconnected|SocketModeHandler|(?:bot|client|\w*[Bb]ot|\w*[Cc]lient)\.(?:run|start))\s*\(/;
async function botThatServes(facts, web, bot) {
    const found = await startedBy(facts, web, bot.file);
    if (!found)
        return undefined;
    const { file, line } = found;
    const reason = { because: `${bot.file} runs the bot and serves ${web.file} itself`, file, ...(line && { line }) };
    return {
        ...bot,
        kind: { value: 'web', reason },
        start: (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .reasoned */ .u)(bot.start.value, reason.because, { file, ...(line && { line }) }),
        ...(web.port && { port: web.port }),
        ...(web.variables && { variables: web.variables })
    };
}
async function startedBy(facts, web, bot) {
    const { code } = facts;
    const reached = (await (0,_imports_js__WEBPACK_IMPORTED_MODULE_1__/* .reachedFrom */ .T)(facts, bot)).filter((file) => file.endsWith('.py'));
    if (bot === web.file) {
        const lines = await code.lines(bot);
        return lines.some(({ text }) => polls.test(text)) ? lineOf(bot, lines, _framework_table_js__WEBPACK_IMPORTED_MODULE_0__/* .serving */ .f) : undefined;
    }
    const object = /(?:^|\s|')([\w.]+:\w+)(?=\s|'|\(|$)/.exec(web.start.value)?.[1];
    const named = object === undefined ? undefined : new RegExp(`["'\\s]${object.replaceAll('.', '\\.')}["'\\s]`);
    for (const file of reached) {
        const lines = await code.lines(file);
        const own = file === bot ? lines : lines.slice(0, (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .mainBlockFrom */ .Xt)(lines));
        const at = lineOf(file, own, reached.includes(web.file) ? _framework_table_js__WEBPACK_IMPORTED_MODULE_0__/* .serving */ .f : (named ?? /$^/));
        if (at)
            return at;
    }
    return undefined;
}
function lineOf(file, lines, pattern) {
    const found = lines.find(({ text }) => pattern.test(text));
    return found && { because: file, file, line: found.line };
}


/***/ })

};
;