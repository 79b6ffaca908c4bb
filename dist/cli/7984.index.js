"use strict";
exports.id = 7984;
exports.ids = [7984];
exports.modules = {

/***/ 7984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ overlay),
  overlayInImage: () => (/* binding */ overlayInImage)
});

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./src/plan/dependencies.ts
var dependencies = __webpack_require__(8358);
// EXTERNAL MODULE: ./src/plan/merge-drafts.ts
var merge_drafts = __webpack_require__(8308);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/plan/order.ts
var plan_order = __webpack_require__(2739);
;// CONCATENATED MODULE: ./src/plan/overlay-files.ts



function overlayFiles({ base, layer, phases, removed, start, addsPhase, inImage }) {
    const { draft } = layer;
    const command = draft.start?.cmd;
    const wasSite = base.kind?.value === 'static' && command ? command.reason : undefined;
    const last = lastOfHost(phases);
    const files = (start?.files ?? []).flatMap((file) => stillThere(file, phases, removed));
    if (start?.onlyIncludeFiles) {
        const from = last !== undefined && copiesAll(phases) ? { from: last } : {};
        const said = start.onlyIncludeFiles.map(({ value: path, reason }) => ({ value: { path, ...from }, reason }));
        return [...files.filter(staysBeside).map(onlyFolder), ...said];
    }
    if ((addsPhase || !base.start?.files?.some(isCopied)) && !wasSite)
        return onlyWritable(files);
    const because = writtenBy(layer, { ...base.phases, ...phases }) ?? wasSite;
    if (because && start?.static && !command)
        return files.map((file) => builtNow(file, last, because));
    if (because) {
        const whole = wholeFolder(phases, last, because);
        const isWritable = files.some(({ value }) => isApp(value) && value.writable);
        return [
            ...(isWritable ? whole.map(({ value, reason }) => ({ value: { ...value, writable: true }, reason })) : whole),
            ...files.filter((file) => staysBeside(file) && !isApp(file.value)).map((file) => asLeft(file, phases, last))
        ];
    }
    const other = otherCommand(draft, files, inImage);
    if (other && !files.some((file) => isApp(file.value) && isCopied(file))) {
        const reason = sentence(other.reason, 'may name any file of the app');
        return [{ value: { path: '.' }, reason }, ...files.filter(({ value }) => !isPartOfTree(value))];
    }
    return files;
}
function withWritable(files, writable) {
    const wanted = writable
        .filter((item) => !(0,merge_drafts/* isMarker */.rg)(item))
        .map(({ value, reason }) => ({ path: plainPath(value), reason }));
    const had = (files ?? []).map((file) => {
        const said = wanted.find(({ path }) => path === file.value.path);
        return said ? { value: { ...file.value, writable: true }, reason: said.reason } : file;
    });
    const added = wanted.filter(({ path }) => !had.some(({ value }) => value.path === path));
    return [...had, ...added.map(({ path, reason }) => ({ value: { path, writable: true }, reason }))];
}
function plainPath(path) {
    return external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');
}
function otherCommand({ start }, files, inImage) {
    const { cmd, release, processes = {} } = start ?? {};
    return [cmd, release, ...Object.values(processes)].find((one) => one && !namesFile(inImage(one.value), files));
}
function namesFile(command, files) {
    const words = command.trim().split(/\s+/);
    const named = words.map((word) => word.replace(/^\.\//, ''));
    const isThere = (word) => files.some(({ value: { path } }) => word === path.replace(/\/$/, '') || word.startsWith(`${path.replace(/\/$/, '')}/`));
    return named.some(isThere) && named.every((word) => isThere(word) || plain.test(word));
}
const plain = /^(?:--?[\w-]+(?:=[\w,]+)?|[\w-]+|&&)$/;
function isPartOfTree({ path, from, writable }) {
    return from === undefined && writable !== true && !path.startsWith('/');
}
function writtenBy({ name: source, draft }, phases) {
    for (const [name, { cmds }] of Object.entries(draft.phases ?? {})) {
        const phase = phases[name];
        if (cmds && phase && name !== 'setup' && phase.runsOn === undefined)
            return commandEvidence({ cmds }) ?? { because: source };
    }
    return undefined;
}
function isCopied({ value: { from, writable } }) {
    return from !== undefined || writable !== true;
}
function onlyWritable(files) {
    const left = files.filter(({ value }) => value.writable === true);
    return left.length > 0
        ? left.map(({ value: { path, writable }, reason }) => ({ value: { path, writable }, reason }))
        : undefined;
}
function commandEvidence({ cmds }) {
    return cmds?.find((item) => !(0,merge_drafts/* isMarker */.rg)(item))?.reason;
}
function stillThere(file, phases, removed) {
    const { from, path, writable } = file.value;
    if (from === undefined || !Object.hasOwn(removed, from))
        return [file];
    const makes = ({ runsOn, cmds = [], paths = [] }) => runsOn === undefined && cmds.length > 0 && paths.some(({ value }) => value === path || value.startsWith(`${path}/`));
    const maker = Object.keys(phases).find((name) => makes(phases[name] ?? {}));
    if (path.startsWith('/') && maker !== undefined) {
        return [{ ...file, value: { ...file.value, from: lastOfHost(phases) ?? maker } }];
    }
    return writable === true ? [{ ...file, value: { path, writable } }] : [];
}
function isApp({ path }) {
    return path === '.';
}
function onlyFolder(file) {
    const { path, writable } = file.value;
    return isApp(file.value) && writable ? { ...file, value: { path, writable } } : file;
}
function staysBeside({ value }) {
    return value.writable === true || value.path.startsWith('/');
}
function asLeft(file, phases, last) {
    const { from } = file.value;
    if (last === undefined || from === undefined || phases[from]?.runsOn !== undefined)
        return file;
    return { ...file, value: { ...file.value, from: last } };
}
function wholeFolder(phases, last, because) {
    const reason = sentence(because, "may write anything in the app's folder");
    const sources = { value: { path: '.' }, reason };
    const built = { value: { path: '.', ...(last !== undefined && { from: last }) }, reason };
    return last === undefined || copiesAll(phases) ? [built] : [sources, built];
}
function builtNow(file, last, because) {
    const { value } = file;
    if (last === undefined || staysBeside(file) || value.from !== undefined)
        return file;
    return { value: { ...value, from: last }, reason: sentence(because, 'may write what is served') };
}
function sentence({ because, ...at }, says) {
    return { because: `${because} ${says}`, ...at };
}
function lastOfHost(phases) {
    const order = (0,plan_order/* phaseOrder */.C)(Object.fromEntries(Object.entries(phases).map(([name, { dependsOn = [] }]) => [
        name,
        { dependsOn: dependsOn.map(({ value }) => value) }
    ])));
    return order.findLast((name) => name !== 'setup' && phases[name]?.runsOn === undefined);
}
function copiesAll(phases) {
    return Object.entries(phases).some(([name, { runsOn, onlyIncludeFiles, cmds = [] }]) => name !== 'setup' && runsOn === undefined && onlyIncludeFiles === undefined && cmds.length > 0);
}

;// CONCATENATED MODULE: ./src/plan/overlay.ts




const standard = { setup: [], install: ['setup'], build: ['install'] };
function overlay(base, layer) {
    return overlayInImage(base, layer, (command) => command);
}
function overlayInImage(base, layer, inImage) {
    const { draft } = layer;
    const { warnings: said = [], ...merged } = (0,merge_drafts/* mergeDrafts */.ph)(base, draft);
    const kept = {};
    const removed = {};
    const ownPhases = [];
    for (const [name, phase] of Object.entries(merged.phases ?? {})) {
        const over = draft.phases?.[name];
        const isNew = base.phases?.[name] === undefined;
        if (over && isRemoved(name, over, phase))
            removed[name] = phase;
        else
            kept[name] = over ? touched(name, phase, over, isNew) : phase;
        if (over && isNew && kept[name] && !Object.hasOwn(standard, name))
            ownPhases.push(...singleStage(name, over));
    }
    const phases = relinked(kept, removed);
    (0,dependencies/* refuseCircles */.a)(phases);
    const start = merged.start && { ...merged.start, ...withoutMarkers(merged.start) };
    const becomesWeb = base.kind?.value === 'static' && draft.start?.cmd !== undefined;
    const addsPhase = ownPhases.length > 0 && start?.static === undefined && start?.runImage === undefined;
    const given = overlayFiles({ base, layer, phases, removed, addsPhase, inImage, ...(start && { start }) });
    const isSite = start?.static !== undefined && !becomesWeb;
    const files = start?.writable && !isSite ? withWritable(given, start.writable) : given;
    return {
        ...merged,
        ...(merged.phases && { phases }),
        ...(becomesWeb && !draft.kind && draft.start?.cmd && { kind: { value: 'web', reason: draft.start.cmd.reason } }),
        ...(start && {
            start: (0,merge_drafts/* withoutAbsent */.SV)({ ...start, static: becomesWeb ? undefined : start.static, files, writable: undefined })
        }),
        ...warningsOf([...said, ...(isSite ? idleFolders(start) : []), ...(addsPhase ? ownPhases : [])], start?.onlyIncludeFiles !== undefined)
    };
}
function idleFolders({ writable = [] }) {
    const first = writable.find((item) => !(0,merge_drafts/* isMarker */.rg)(item));
    if (!first)
        return [];
    const { because, file, line } = first.reason;
    return [
        {
            code: 'no-effect',
            message: `${because} has no effect: nothing writes in the image of a static site`,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            fix: 'Take it out'
        }
    ];
}
function isRemoved(name, over, merged) {
    if (name === 'setup')
        return false;
    if (over.cmds === undefined)
        return isIdle(merged);
    return commandsOf(merged).length === 0;
}
function commandsOf({ cmds = [] }) {
    return cmds.filter((item) => !(0,merge_drafts/* isMarker */.rg)(item) && item.value.trim() !== 'true');
}
const onlyForCommands = new Set([
    'dependsOn',
    'runsOn',
    'folder',
    'onlyIncludeFiles',
    'cacheDirectories',
    'secrets',
    'outputs'
]);
function isIdle(phase) {
    return Object.keys(phase).every((field) => onlyForCommands.has(field));
}
function touched(name, merged, over, isNew) {
    const { onlyIncludeFiles, cmds, dependsOn, ...rest } = { ...merged, ...withoutMarkers(merged) };
    const whole = over.cmds !== undefined && over.onlyIncludeFiles === undefined;
    const evidence = commandEvidence(over) ?? firstEvidence(over);
    const waits = isNew && dependsOn === undefined && evidence ? waitsFor(name, evidence) : dependsOn;
    const says = cmds && (name === 'setup' || over.cmds) ? commandsOf({ cmds }) : cmds;
    return {
        ...rest,
        ...(waits && waits.length > 0 && { dependsOn: waits }),
        ...(onlyIncludeFiles && !whole && { onlyIncludeFiles }),
        ...(says && says.length > 0 && { cmds: says })
    };
}
function waitsFor(name, evidence) {
    const before = Object.hasOwn(standard, name) ? (standard[name] ?? []) : [];
    return before.map((value) => ({
        value,
        reason: { ...evidence, because: `A new phase ${name} comes after ${value}` }
    }));
}
function firstEvidence(phase) {
    const leaves = Object.values(phase).flatMap((field) => Array.isArray(field) ? field : [field]);
    return leaves
        .map((leaf) => leaf?.reason)
        .find((reason) => reason !== undefined);
}
function withoutMarkers(node) {
    const lists = Object.entries(node).filter((entry) => Array.isArray(entry[1]));
    return Object.fromEntries(lists.map(([field, list]) => {
        const plain = list.filter((item) => !(0,merge_drafts/* isMarker */.rg)(item));
        return [field, field === 'cmds' ? plain : plain.filter(isFirst)];
    }));
}
function isFirst({ value }, index, list) {
    return typeof value !== 'string' || list.findIndex((item) => item.value === value) === index;
}
function relinked(phases, removed) {
    if (Object.keys(removed).length === 0)
        return phases;
    const resolve = (list, seen) => list.flatMap((item) => {
        const gone = Object.hasOwn(removed, item.value) ? removed[item.value] : undefined;
        if (!gone)
            return [item];
        return seen.includes(item.value) ? [] : resolve(gone.dependsOn ?? [], [...seen, item.value]);
    });
    return Object.fromEntries(Object.entries(phases).map(([name, { dependsOn, ...phase }]) => {
        const waits = resolve(dependsOn ?? [], [name])
            .filter((item) => item.value !== name && !(0,merge_drafts/* isMarker */.rg)(item))
            .filter(isFirst);
        return [name, waits.length > 0 ? { ...phase, dependsOn: waits } : phase];
    }));
}
function singleStage(name, over) {
    const evidence = commandEvidence(over);
    if (!evidence)
        return [];
    const { because, file, line } = evidence;
    const near = (0,src_text/* nearest */.pA)(name, Object.keys(standard));
    return [
        {
            code: 'single-stage',
            message: `The phase ${name} (${because}) may install anything anywhere, so the image continues from the build and is larger than it need be`,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            fix: `${near === undefined ? '' : `If the phase ${near} is meant, write its name. `}List the files that the app needs in start.onlyIncludeFiles`
        }
    ];
}
function warningsOf(warnings, saysFiles) {
    const left = saysFiles ? warnings.filter(({ code }) => code !== 'single-stage') : warnings;
    return left.length > 0 ? { warnings: left } : {};
}


/***/ })

};
;