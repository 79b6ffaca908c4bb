"use strict";
exports.id = 3908;
exports.ids = [3908];
exports.modules = {

/***/ 3908:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   positionsOf: () => (/* binding */ positionsOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

function positionsOf(text) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(() => new TomlLines(text).positions);
}
const token = /"""(?:[^\\]|\\[^])*?"""+|'''[^]*?'''+|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|#[^\n]*|[\n[\]{},=.]|[^\s"'#[\]{},=.]+/g;
class TomlLines {
    positions = new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy();
    #tokens;
    #counts = new Map();
    #token;
    #line = 1;
    constructor(text) {
        this.#tokens = text.matchAll(token);
        this.#next();
        let table = [];
        for (this.#skip(); this.#token !== undefined; this.#skip()) {
            if (this.#token === '[')
                table = this.#header();
            else
                this.#pair(table);
        }
    }
    #next() {
        this.#line += this.#token === undefined ? 0 : this.#token.split('\n').length - 1;
        const next = this.#tokens.next();
        this.#token = next.done ? undefined : next.value[0];
    }
    #skip() {
        while (this.#token === '\n' || this.#token === ',' || this.#token?.startsWith('#'))
            this.#next();
    }
    #header() {
        const line = this.#line;
        this.#next();
        const isList = this.#token === '[';
        if (isList)
            this.#next();
        const steps = this.#key(']');
        const path = [];
        for (const [at, step] of steps.entries()) {
            path.push(step);
            this.#putFirst(path, line);
            const name = JSON.stringify(path);
            const count = this.#counts.get(name) ?? 0;
            const isNew = isList && at === steps.length - 1;
            if (isNew)
                this.#counts.set(name, count + 1);
            if (isNew || count > 0)
                path.push(isNew ? count : count - 1);
        }
        this.#putFirst(path, line);
        while (this.#token === ']')
            this.#next();
        return path;
    }
    #pair(table) {
        const line = this.#line;
        const path = [...table];
        for (const step of this.#key('=')) {
            path.push(step);
            this.#putFirst(path, line);
        }
        this.#next();
        this.#value(path);
    }
    #key(end) {
        const steps = [];
        for (; this.#token !== undefined && this.#token !== end; this.#next()) {
            if (this.#token !== '.')
                steps.push(unquoted(this.#token));
        }
        return steps;
    }
    #value(path) {
        if (this.#token === '[')
            this.#list(path);
        else if (this.#token === '{')
            this.#inlineTable(path);
        else
            while (this.#token !== undefined && !/^[\n,\]}#]/.test(this.#token))
                this.#next();
    }
    #list(path) {
        this.#next();
        this.#skip();
        for (let index = 0; this.#token !== undefined && this.#token !== ']'; index++) {
            this.#putFirst([...path, index], this.#line);
            this.#value([...path, index]);
            this.#skip();
        }
        this.#next();
    }
    #inlineTable(path) {
        this.#next();
        this.#skip();
        while (this.#token !== undefined && this.#token !== '}') {
            this.#pair(path);
            this.#skip();
        }
        this.#next();
    }
    #putFirst(path, line) {
        if (this.positions.get(path) === undefined)
            this.positions.put(path, line);
    }
}
function unquoted(key) {
    if (key.startsWith("'"))
        return key.slice(1, -1);
    return key.startsWith('"') ? unescaped(key.slice(1, -1)) : key;
}
function unescaped(text) {
    return text.replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|(.))/gi, (_, short, long, byte, letter) => {
        const code = short ?? long ?? byte;
        return typeof code === 'string' ? String.fromCodePoint(parseInt(code, 16)) : (named[letter] ?? letter);
    });
}
const named = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b' };


/***/ })

};
;