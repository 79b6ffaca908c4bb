"use strict";
exports.id = 1943;
exports.ids = [1943];
exports.modules = {

/***/ 1943:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otherLanguage: () => (/* binding */ otherLanguage)
/* harmony export */ });
const signs = [
    [/^go\.mod$/, 'Go'],
    [/^Cargo\.toml$/, 'Rust'],
    [/^Gemfile$|^config\.ru$|\.gemspec$/, 'Ruby'],
    [/^composer\.json$|^index\.php$/, 'PHP'],
    [/^pom\.xml$/, 'Java'],
    [/^build\.gradle(?:\.kts)?$/, 'Java or Kotlin'],
    [/^build\.sbt$/, 'Scala'],
    [/^project\.clj$|^deps\.edn$/, 'Clojure'],
    [/\.csproj$|\.slnx?$/, 'C#'],
    [/\.fsproj$/, 'F#'],
    [/^mix\.exs$/, 'Elixir'],
    [/^rebar\.config$/, 'Erlang'],
    [/^gleam\.toml$/, 'Gleam'],
    [/^Package\.swift$/, 'Swift'],
    [/^pubspec\.yaml$/, 'Dart'],
    [/^stack\.yaml$|\.cabal$/, 'Haskell'],
    [/^shard\.yml$/, 'Crystal'],
    [/^build\.zig$/, 'Zig'],
    [/^dune-project$/, 'OCaml'],
    [/^CMakeLists\.txt$/, 'C or C++']
];
async function otherLanguage(app, providers) {
    const known = new Set(providers.flatMap(({ files }) => files));
    const found = (await app.list()).flatMap((file) => {
        const depth = file.split('/').length;
        const base = file.slice(file.lastIndexOf('/') + 1);
        const language = known.has(base) ? undefined : signs.find(([pattern]) => pattern.test(base))?.[1];
        return depth > 2 || language === undefined ? [] : [{ depth, language, file }];
    });
    return found.sort((a, b) => a.depth - b.depth)[0];
}


/***/ })

};
;