"use strict";
exports.id = 6565;
exports.ids = [6565];
exports.modules = {

/***/ 6565:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nothingDetected: () => (/* binding */ nothingDetected),
  refuseOtherLanguage: () => (/* binding */ refuseOtherLanguage)
});

// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/providers/compose.ts
var compose = __webpack_require__(5198);
;// CONCATENATED MODULE: ./src/plan/other-languages.ts
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
const programs = {
    Go: /^(?:[^/]+\.go|cmd\/(?:[^/]+\/){0,2}[^/]+\.go)$/,
    Rust: /^(?!src-tauri\/)(?:(?:crates\/)?[\w-]+\/)?src\/(?:main\.rs|bin\/.+\.rs)$/,
    Ruby: /^(?:config\.ru|config\/application\.rb|bin\/rails|(?:app|main|server)\.rb|_config\.ya?ml)$/,
    PHP: /^(?:artisan|bin\/console|(?:public\/|web\/|htdocs\/)?index\.php)$/,
    Java: /^(?:[\w-]+\/)?src\/main\/(?:java|kotlin|groovy)\//,
    'Java or Kotlin': /^(?:[\w-]+\/)?src\/main\/(?:java|kotlin|groovy)\//,
    Scala: /^(?:src\/main\/scala|app)\//,
    'C#': /(?:^|\/)(?:Program|Startup)\.cs$/,
    'F#': /(?:^|\/)(?:Program|Startup)\.fs$/,
    Elixir: /^(?:apps\/[\w-]+\/)?lib\/.+\.ex$/
};
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
async function programOfOtherLanguage(app, providers) {
    const known = new Set(providers.flatMap(({ files }) => files));
    const files = await app.list();
    for (const file of files) {
        if (file.includes('/') || known.has(file))
            continue;
        const language = signs.find(([pattern]) => pattern.test(file))?.[1];
        const program = language === undefined ? undefined : programs[language];
        if (language !== undefined && program && files.some((path) => program.test(path)))
            return { language, file };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/plan/nothing-detected.ts




async function nothingDetected(app, providers, hints) {
    const files = await app.list();
    const top = [...new Set(files.map((path) => (path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path)))];
    const wanted = providers.map(({ name, files: names }) => `  ${name}: ${names.slice(0, 10).join(', ')}`).join('\n');
    if (files.length === 0) {
        return new errors/* NoAppError */.rb({
            what: 'The folder is empty: there is nothing to build',
            fix: 'Give the folder of the app; in a workflow, run actions/checkout before this step'
        });
    }
    const submodule = await missingSubmodule(app);
    const near = submodule === undefined ? await nearestMiss(app, providers, hints) : { fix: submodule };
    if (near?.what !== undefined)
        return new errors/* NoAppError */.rb({ ...near, what: near.what });
    const other = near === undefined ? await otherLanguage(app, providers) : undefined;
    return new errors/* NoAppError */.rb({
        what: other === undefined
            ? 'No app was found: no language recognises this folder'
            : `This looks like ${other.language}, which Boxcar cannot build yet`,
        where: other && { file: other.file },
        detail: `Looked for\n${wanted}\nFound ${top.slice(0, 12).join(', ')}${top.length > 12 ? `, and ${top.length - 12} more` : ''}`,
        fix: near?.fix ?? withoutLanguage(other !== undefined, await app.has('Dockerfile'))
    });
}
async function refuseOtherLanguage(app, providers, found, hints) {
    const other = await programOfOtherLanguage(app, providers);
    if (!other)
        return;
    const { provider, finding } = found ?? {};
    const otherwise = provider &&
        finding &&
        `If ${provider.name} is what serves it (${finding.because.because}), say so with the provider setting: ${provider.id}`;
    const { startedBelow } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1795));
    const below = (await startedBelow(providers, app, hints)).map(({ path }) => path);
    const named = below.length === 0 ? undefined : `What Boxcar can build is below: context: ${below.join(', ')}`;
    throw new errors/* NoAppError */.rb({
        what: `This looks like ${other.language}, which Boxcar cannot build yet`,
        where: { file: other.file },
        fix: [withoutLanguage(true, await app.has('Dockerfile')), named, otherwise]
            .filter((one) => one !== undefined)
            .join('. ')
    });
}
async function missingSubmodule(app) {
    const text = (await app.read('.gitmodules')) ?? '';
    for (const [, value = ''] of text.matchAll(/^[ \t]*path[ \t]*=(.*)$/gm)) {
        const path = value.trim().replace(/^"|"$/g, '');
        if (path === '' || (await app.hasFolder(path)))
            continue;
        return `${(0,paths/* showable */.of)(path)} is a submodule that is not checked out: say submodules: true to actions/checkout, or run git submodule update --init`;
    }
    return undefined;
}
function withoutLanguage(isOther, hasDockerfile) {
    if (hasDockerfile) {
        return 'Build the Dockerfile that is there with docker/build-push-action, or docker build on the command line';
    }
    if (isOther) {
        return 'Write a Dockerfile, and build it with docker/build-push-action; if the app is in another folder, name that one';
    }
    return 'Name the folder of the app: context in a workflow, boxcar build FOLDER on the command line';
}
async function nearestMiss(app, providers, hints) {
    for (const { advice } of providers) {
        const found = await advice?.(app);
        if (found !== undefined)
            return found;
    }
    const wanted = new Map(providers.flatMap(({ files, name }) => files.map((file) => [file.toLowerCase(), { file, name }])));
    for (const path of await app.list()) {
        const base = path.slice(path.lastIndexOf('/') + 1);
        const near = wanted.get(base.toLowerCase());
        if (near && near.file !== base)
            return { fix: `${path} would be taken for ${near.name} if it were called ${near.file}` };
    }
    for (const provider of providers) {
        for (const name of provider.files) {
            const [path] = await app.find(name);
            const folder = path?.includes('/') ? path.slice(0, path.lastIndexOf('/')) : undefined;
            if (path !== undefined &&
                folder !== undefined &&
                (await (0,compose/* candidatesOf */.kW)([provider], app.below(folder), hints)).length > 0) {
                return { fix: `${path} is there: set context to ${folder} if that is the app` };
            }
        }
    }
    return undefined;
}


/***/ })

};
;