"use strict";
exports.id = 52;
exports.ids = [52];
exports.modules = {

/***/ 52:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  realiseNix: () => (/* binding */ realiseNix)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/packages/needs.ts + 1 modules
var packages_needs = __webpack_require__(1716);
;// CONCATENATED MODULE: ./src/packages/needs-in-nix.ts

const LIBRARY = /^(?:lib.*\d|zlib1g)/;
const HEADERS = /^lib.*-dev$/;
function realiseInNix(needs) {
    const names = (need, part) => ((0,packages_needs/* rowOf */.OB)(need.value)[part] ?? []).flatMap((name) => (0,packages_needs/* nameOn */.H6)(name, 'trixie') ?? (0,packages_needs/* nameOn */.H6)(name, 'bookworm') ?? []);
    const isLibrary = (need) => names(need, 'run').some((name) => LIBRARY.test(name)) ||
        (need.value.for !== 'run' && names(need, 'build').some((name) => HEADERS.test(name)));
    const isProgram = (need) => names(need, 'run').some((name) => !LIBRARY.test(name));
    return {
        build: (0,packages_needs/* half */.MX)(needs, 'nix', 'build'),
        run: (0,packages_needs/* half */.MX)(needs.filter(isProgram), 'nix', 'run'),
        libraries: (0,packages_needs/* half */.MX)(needs.filter(isLibrary), 'nix', 'run')
    };
}

// EXTERNAL MODULE: ./src/packages/nixpkgs.ts
var nixpkgs = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/releases/explain.ts
var explain = __webpack_require__(4981);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/plan/draft.ts
var plan_draft = __webpack_require__(8696);
;// CONCATENATED MODULE: ./src/plan/realise-nix.ts






function realiseNix(draft, needs) {
    const { setup = {}, ...others } = draft.phases ?? {};
    const phases = [setup, ...Object.values(others)];
    const packages = phases.flatMap(({ nixPkgs = [] }) => nixPkgs);
    const libraries = phases.flatMap(({ nixLibs = [] }) => nixLibs);
    for (const name of [...packages, ...libraries])
        checkName(name);
    const commits = phases.flatMap(({ nixpkgsArchive }) => nixpkgsArchive ?? []);
    commits.forEach(checkCommit);
    const [file] = setup.nixFiles ?? [];
    if (file)
        return ownFile(draft, file, [...packages, ...libraries]);
    const runtimes = runtimesOf(draft, packages);
    const [chosen = archiveFor(runtimes), ...further] = commits;
    const needed = realiseInNix(needs);
    const all = runtimes.map(attributesOf);
    const own = (part) => all.flatMap((attributes) => attributes[part]);
    const authorities = (0,plan_draft/* reasoned */.u)(nixpkgs/* certificates */.$H, 'The default: certificate authorities, which Debian’s slim image has not');
    return {
        setup: {
            ...setup,
            nixpkgsArchive: chosen,
            nixPkgs: [...own('build'), ...needed.build, ...(setup.nixPkgs ?? []), authorities],
            nixLibs: [...own('libraries'), ...needed.libraries, ...(setup.nixLibs ?? [])]
        },
        start: {
            ...draft.start,
            nixPkgs: [...own('run'), ...needed.run, ...packages, authorities],
            nixLibs: [...own('libraries'), ...needed.libraries, ...libraries]
        },
        variables: { ...imageVariables(setup), ...draft.variables },
        warnings: [...runtimes.flatMap(inexact), ...further.flatMap((commit) => unused(commit, chosen))]
    };
}
function unused({ value, reason }, chosen) {
    if (value === chosen.value)
        return [];
    return [
        {
            code: 'nixpkgs-several',
            message: `${reason.because} is another commit of Nixpkgs than ${chosen.reason.because}: one serves all phases, and that is ${chosen.value.slice(0, 12)}`,
            ...(0,explain.at)(reason),
            fix: 'Name one commit, in [phases.setup]'
        }
    ];
}
function ownFile({ phases = {}, start = {}, variables = {} }, file, named) {
    const [first] = named;
    if (first) {
        throw new errors/* UserError */.yo({
            what: `${first.reason.because} names the Nix package ${first.value}, but ${file.value} is used as it is and says alone what there is`,
            where: (0,explain.at)(first.reason) ?? { file: file.value },
            fix: `Add ${first.value} to ${file.value}, or delete that file`
        });
    }
    const setup = phases['setup'] ?? {};
    return {
        setup: { ...setup, nixpkgsArchive: setup.nixpkgsArchive ?? archiveFor([]) },
        start,
        variables: { ...imageVariables(setup), ...variables },
        warnings: []
    };
}
function imageVariables({ runtimes = {} }) {
    return Object.fromEntries(Object.keys(runtimes).flatMap((id) => {
        const { name = id, variables = {} } = nixRuntime(id) ?? {};
        const because = `The official image of ${name} sets it`;
        return Object.entries(variables).map(([variable, value]) => [variable, (0,plan_draft/* reasoned */.u)(value, because)]);
    }));
}
function nixRuntime(id) {
    return Object.hasOwn(nixpkgs/* nixRuntimes */.rL, id) ? nixpkgs/* nixRuntimes */.rL[id] : undefined;
}
function runtimesOf({ phases = {}, start = {} }, packages) {
    const runtimes = phases['setup']?.runtimes ?? {};
    const helpers = new Set(Object.values(phases).map(({ runsOn }) => runsOn?.value));
    const site = start.static;
    const server = site && !Object.hasOwn(runtimes, nixpkgs/* siteServer */.NE.id)
        ? { [nixpkgs/* siteServer */.NE.id]: { value: nixpkgs/* siteServer */.NE.version, reason: site.reason } }
        : {};
    return Object.entries({ ...runtimes, ...server })
        .sort(([a], [b]) => (0,src_text/* byCodePoint */.HH)(a, b))
        .map(([id, version]) => {
        const runtime = nixRuntime(id);
        if (!runtime)
            throw unknownRuntime(id, version);
        const named = packages.find(({ value }) => runtime.named.test(value));
        const line = runtime.lines.find((candidate) => version.value === candidate.line || version.value.startsWith(`${candidate.line}.`));
        const serves = site !== undefined && id === nixpkgs/* siteServer */.NE.id;
        return {
            id,
            version,
            runtime,
            ...(named && { named }),
            ...(line && { line }),
            builds: !serves,
            runs: site ? serves : !helpers.has(id)
        };
    });
}
function attributesOf({ version, runtime, named, line, builds, runs }) {
    const { reason } = named ?? version;
    const attribute = named?.value ?? runtime.attribute(line?.line ?? version.value.split('.').slice(0, 2).join('.'));
    const leaves = (values) => values.map((value) => ({ value, reason }));
    const itself = named ? [] : [attribute];
    return {
        build: builds ? leaves([...itself, ...(runtime.build?.(attribute) ?? [])]) : [],
        run: runs ? leaves([...itself, ...(runtime.run ?? [])]) : [],
        libraries: runs ? leaves(runtime.libraries ?? []) : []
    };
}
function archiveFor(runtimes) {
    const asked = runtimes.filter(({ named }) => named === undefined);
    for (const wanted of asked)
        if (!wanted.line)
            throw noArchive(wanted);
    const ordered = Object.keys(nixpkgs/* archives */.EK).sort((a, b) => (0,src_text/* byCodePoint */.HH)(nixpkgs/* archives */.EK[b].date, nixpkgs/* archives */.EK[a].date));
    const id = ordered.find((candidate) => asked.every(({ line }) => line?.archives.includes(candidate)));
    if (id === undefined) {
        throw new errors/* UserError */.yo({
            what: `No archive of Nixpkgs that Boxcar knows has all of ${(0,src_text/* sentenceList */.MT)(asked.map(({ runtime, version }) => `${runtime.name} ${version.value}`))}`,
            fix: 'Choose a newer version of the older one'
        });
    }
    const [newest] = ordered;
    const { branch, date } = nixpkgs/* archives */.EK[id];
    const old = asked.find(({ line }) => line?.archives[0] !== newest);
    const because = old
        ? `${branch} of ${date} is the newest archive of Nixpkgs that has ${old.runtime.name} ${old.version.value}`
        : `The default: Nixpkgs as of ${date}, ${branch}`;
    return { value: nixpkgs/* archives */.EK[id].commit, reason: { ...old?.version.reason, because } };
}
function inexact({ version, runtime, named, line }) {
    if (named || !line || version.value === line.line)
        return [];
    return [
        {
            code: 'nix-version',
            message: `Nixpkgs has one release of ${runtime.name} ${line.line}, which need not be ${version.value} (${version.reason.because})`,
            ...(0,explain.at)(version.reason),
            fix: `Leave the toolchain nix out for exactly ${version.value}, or name a commit of Nixpkgs that has it in nixpkgsArchive`
        }
    ];
}
function noArchive({ runtime, version }) {
    const number = (text) => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
    const parts = runtime.lines[0]?.line.split('.').length ?? 1;
    const asked = number(version.value.split('.').slice(0, parts).join('.'));
    const nearest = runtime.lines.toSorted((a, b) => Math.abs(number(a.line) - asked) - Math.abs(number(b.line) - asked))[0]?.line;
    return new errors/* UserError */.yo({
        what: `No archive of Nixpkgs that Boxcar knows has ${runtime.name} ${version.value} (${version.reason.because})`,
        ...((0,explain.at)(version.reason) && { where: (0,explain.at)(version.reason) }),
        fix: `The nearest is ${runtime.name} ${nearest ?? ''}; or name a commit of Nixpkgs that has it in nixpkgsArchive of [phases.setup] in nixpacks.toml`
    });
}
function unknownRuntime(id, { reason }) {
    return new errors/* UserError */.yo({
        what: `Boxcar does not know which package of Nixpkgs is ${id} (${reason.because})`,
        ...((0,explain.at)(reason) && { where: (0,explain.at)(reason) }),
        fix: `Leave the toolchain nix out, or say it in a file environment.nix; known are ${(0,src_text/* sentenceList */.MT)(Object.keys(nixpkgs/* nixRuntimes */.rL))}`
    });
}
function checkName({ value, reason }) {
    if ((0,nixpkgs/* isAttributePath */.kf)(value))
        return;
    throw new errors/* UserError */.yo({
        what: `${reason.because} names "${value.slice(0, 80)}", which is no attribute path of Nixpkgs`,
        ...((0,explain.at)(reason) && { where: (0,explain.at)(reason) }),
        fix: 'Write names like ffmpeg or python313Packages.numpy; Nix expressions belong into a file environment.nix'
    });
}
function checkCommit({ value, reason }) {
    if ((0,nixpkgs/* isCommit */.WM)(value))
        return;
    throw new errors/* UserError */.yo({
        what: `${reason.because} is "${value.slice(0, 80)}", which is no commit of Nixpkgs`,
        ...((0,explain.at)(reason) && { where: (0,explain.at)(reason) }),
        fix: 'Write all 40 characters of the commit’s hash; a branch or an address would be another tomorrow'
    });
}


/***/ })

};
;