"use strict";
exports.id = 508;
exports.ids = [508];
exports.modules = {

/***/ 2977:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   I8: () => (/* binding */ cleanTag),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   Wm: () => (/* binding */ tagReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   r1: () => (/* binding */ nameComponent),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const dockerHub = 'docker.io';
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const host = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;
const longestName = 255;
function parseReference(text) {
    const [beforeDigest = '', digest] = cut(text, '@');
    if (digest !== undefined && !digestPattern.test(digest))
        return { problem: 'what follows @ is no sha256 digest' };
    const slash = beforeDigest.indexOf('/');
    const first = beforeDigest.slice(0, slash);
    const hasHost = slash > 0 && (/[.:[]/.test(first) || first === 'localhost');
    const path = hasHost ? beforeDigest.slice(slash + 1) : beforeDigest;
    if (hasHost && !host.test(first))
        return { problem: `\`${first}\` is no host name` };
    const [repository = '', tag] = cut(path, ':');
    if (tag !== undefined && !tagPattern.test(tag))
        return { problem: tagProblem(tag) };
    const problem = repositoryProblem(repository);
    if (problem !== undefined)
        return { problem };
    const name = hasHost ? `${first}/${repository}` : repository;
    if (name.length > longestName)
        return { problem: `it has more than ${longestName} characters` };
    const registry = !hasHost || first === 'index.docker.io' ? dockerHub : first;
    const official = registry === dockerHub && !repository.includes('/');
    return {
        registry,
        repository: official ? `library/${repository}` : repository,
        name,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest })
    };
}
function tagReference(text, setting) {
    const parsed = parseReference(text);
    if ('problem' in parsed) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `\`${text}\` (${setting}) is no image reference: ${parsed.problem}`,
            fix: 'Write it like `ghcr.io/owner/name:tag`.'
        });
    }
    if (parsed.digest !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `\`${text}\` (${setting}) names a digest, but a digest is the result of a build`,
            fix: 'Leave out the part from `@` on.'
        });
    }
    return parsed;
}
function imageName(text, setting) {
    const parsed = parseReference(text);
    if ('problem' in parsed) {
        const lower = text.toLowerCase();
        const near = lower !== text && !('problem' in parseReference(lower)) ? ` \`${lower}\` would be one.` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `\`${text}\` (${setting}) is no image name: ${parsed.problem}`,
            fix: `Write it in lower case, like \`ghcr.io/owner/name\` or \`blog\`.${near}`
        });
    }
    const extra = parsed.tag ?? parsed.digest;
    if (extra !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `\`${text}\` (${setting}) carries ${parsed.tag === undefined ? 'a digest' : 'a tag'}, but it is the name that all tags share`,
            fix: parsed.tag === undefined
                ? `Use \`${parsed.name}\` as the name.`
                : `Use \`${parsed.name}\` as the name and \`${parsed.tag}\` in \`tags\`.`
        });
    }
    return parsed;
}
function nameComponent(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/[._-]{2,}/g, (separators) => (separators === '__' ? separators : '-'))
        .replace(/^[._-]+/, '')
        .replace(/[._-]+$/, '');
}
function isTag(text) {
    return tagPattern.test(text);
}
function cleanTag(text) {
    return text
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128)
        .replace(/-+$/, '');
}
function tagProblem(tag) {
    return `the tag \`${tag}\` may have only letters, digits, \`_\`, \`.\` and \`-\`, at most 128, and begins with none of the last two`;
}
function repositoryProblem(repository) {
    if (repository === '')
        return 'the name is missing';
    if (repository !== repository.toLowerCase())
        return 'it has upper-case letters';
    const bad = repository.split('/').find((part) => !component.test(part));
    if (bad === undefined)
        return undefined;
    return bad === ''
        ? 'a part between slashes is empty'
        : `\`${bad}\` may have only lower-case letters and digits, with single \`.\`, \`_\`, \`-\` between them`;
}
function cut(text, at) {
    const index = text.indexOf(at);
    return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}


/***/ }),

/***/ 8695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ packageRegistry),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   k3: () => (/* binding */ defaultedName),
/* harmony export */   m: () => (/* binding */ commitTag),
/* harmony export */   rK: () => (/* binding */ imageTags),
/* harmony export */   wh: () => (/* binding */ refuseOfficialNames)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);


const versionPattern = /^v?((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))(-[0-9A-Za-z.-]+|(?:a|b|rc|alpha|beta|dev)\.?\d*)?(\+[0-9A-Za-z.-]+)?$/;
const shortCommit = 7;
const latest = 'latest';
function defaultedName(given, folder, github, belowRoot) {
    if (given !== undefined && given !== '')
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imageName */ .tO)(given, 'name');
    const app = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameComponent */ .r1)(folder);
    if (github === undefined)
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imageName */ .tO)(app === '' ? 'app' : app, 'the name of the folder');
    const repository = github.repository.split('/').map(_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .nameComponent */ .r1).join('/');
    const below = belowRoot && app !== '' ? `/${app}` : '';
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .imageName */ .tO)(`${packageRegistry(github.serverUrl)}/${repository}${below}`, 'the name of the repository');
}
function packageRegistry(serverUrl) {
    const host = new URL(serverUrl).host;
    return host === 'github.com' ? 'ghcr.io' : `containers.${host}`;
}
function imageTags(request) {
    const own = defaultTags(request);
    if (request.tags.length === 0)
        return listed(request.name, own.tags, own.moving, own.version);
    const references = request.tags.map((tag) => givenTag(tag, request.name));
    return {
        references: [...new Set(references)],
        moving: [...new Set(references.filter((reference) => reference.endsWith(`:${latest}`)))],
        version: own.version
    };
}
function listed(name, tags, moving, version) {
    const full = (tag) => `${name.name}:${tag}`;
    return { references: [...new Set(tags)].map(full), moving: [...new Set(moving)].map(full), version };
}
function givenTag(tag, name) {
    if (/[/:]/.test(tag)) {
        const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .tagReference */ .Wm)(tag, 'tags');
        return `${reference.name}:${reference.tag ?? latest}`;
    }
    if ((0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
        return `${name.name}:${tag}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `\`${tag}\` (tags) is no tag: it may have only letters, digits, \`_\`, \`.\` and \`-\`, at most 128, and begins with none of the last two`,
        fix: `Write a tag like \`1.2.3\`, or a full reference like \`ghcr.io/owner/name:tag\`.`
    });
}
function refuseOfficialNames(references) {
    const bare = references.map((text) => (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .tagReference */ .Wm)(text, 'tags')).find(isOfficial);
    if (bare === undefined)
        return;
    const own = bare.repository.slice(officialFolder.length);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `\`${bare.name}\` names no place that can be pushed to: on Docker Hub it is one of Docker's own images`,
        fix: `Write the name with its registry, \`ghcr.io/OWNER/${own}\`, or with an account of Docker Hub, \`docker.io/ACCOUNT/${own}\`.`
    });
}
const officialFolder = 'library/';
function isOfficial({ registry, repository }) {
    return registry === _reference_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD && repository.startsWith(officialFolder);
}
function defaultTags(request) {
    const { github } = request;
    if (github === undefined)
        return { tags: [latest], moving: [], version: latest };
    const commit = github.sha === '' ? [] : [commitTag(github.sha)];
    const event = eventTags(request, github);
    return { ...event, tags: [...event.tags, ...commit] };
}
function commitTag(hash) {
    return `sha-${hash.slice(0, shortCommit)}`;
}
function eventTags(request, github) {
    const { pullRequest, ref } = github;
    if (pullRequest !== undefined)
        return moved(`pr-${pullRequest.number}`);
    if (ref.startsWith('refs/tags/'))
        return refTags(ref.slice('refs/tags/'.length), request, github);
    const branch = ref.replace(/^refs\/heads\//, '');
    const tag = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8)(branch);
    if (tag === '')
        return { tags: [], moving: [], version: github.sha.slice(0, shortCommit) };
    return branch === github.defaultBranch ? moved(tag, latest) : moved(tag);
}
function moved(first, ...more) {
    return { tags: [first, ...more], moving: [first, ...more], version: first };
}
function refTags(tag, request, github) {
    const [, numbers, prerelease, build] = versionPattern.exec(withoutPrefix(tag, request)) ?? [];
    if (numbers === undefined)
        return { tags: [(0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8)(tag)], moving: [], version: (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8)(tag) };
    const exact = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanTag */ .I8)(`${numbers}${prerelease ?? ''}${build ?? ''}`);
    if (prerelease !== undefined || github.prerelease === true)
        return { tags: [exact], moving: [], version: exact };
    const [major = '', minor = ''] = numbers.split('.');
    const moving = [`${major}.${minor}`, ...(major === '0' ? [] : [major]), latest];
    return { tags: [exact, ...moving], moving, version: exact };
}
function withoutPrefix(tag, request) {
    const own = [request.folder, request.name.repository.split('/').at(-1)];
    const match = /^(?:.*\/)?([^/@]+?)[-@/_](v?\d+\.\d+\.\d+.*)$/.exec(tag);
    const [, prefix, version] = match ?? [];
    return prefix !== undefined && version !== undefined && own.includes(prefix) ? version : tag;
}
function compareVersions(a, b) {
    const [left, right] = [released(a), released(b)];
    if (left === undefined || right === undefined)
        return undefined;
    const difference = left.map((number, index) => number - (right[index] ?? 0)).find((number) => number !== 0) ?? 0;
    return Math.sign(difference);
}
function released(version) {
    const [, numbers, prerelease] = versionPattern.exec(version) ?? [];
    return numbers === undefined || prerelease !== undefined ? undefined : numbers.split('.').map(Number);
}


/***/ }),

/***/ 508:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  letter: () => (/* binding */ letter),
  note: () => (/* binding */ note),
  post: () => (/* binding */ post),
  problemNote: () => (/* binding */ problemNote),
  runPage: () => (/* binding */ runPage),
  subjectOf: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/docker/tags.ts
var tags = __webpack_require__(8695);
// EXTERNAL MODULE: ./src/github/context.ts
var context = __webpack_require__(9556);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/clean.ts
var clean = __webpack_require__(23);
// EXTERNAL MODULE: ./src/report/comment-marker.ts
var comment_marker = __webpack_require__(7202);
// EXTERNAL MODULE: ./src/report/diff.ts
var report_diff = __webpack_require__(227);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(3877);
// EXTERNAL MODULE: ./src/report/figures.ts
var figures = __webpack_require__(3831);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/rows.ts
var rows = __webpack_require__(6425);
;// CONCATENATED MODULE: ./src/report/comment.ts







const longestComment = 65_536;
function comment(id, content, links, again = false) {
    const marker = {
        id,
        hash: (0,comment_marker/* digest */.br)(fitted(sections(content, {}, again), {}, longestComment))
    };
    const all = sections(content, links, again);
    const body = (limit) => {
        const line = (0,comment_marker/* markerLine */.B_)(marker);
        return `${line}\n${fitted(all, links, limit - line.length - 1)}`;
    };
    return { marker, bodies: [body(longestComment), body(longestComment / 4), body(1)] };
}
function deservesComment({ diff, check, trouble }) {
    if (diff === undefined)
        return false;
    const gone = trouble !== undefined && diff.base.state === 'planned' && diff.head.state !== 'planned';
    return diff.changed || diff.warnings.new.length > 0 || gone || check?.outcome === 'failed';
}
function sections(content, links, again) {
    const { diff, image, folder } = content;
    const said = diff === undefined ? [] : (0,report_diff/* diffSections */.I)(withoutCommits(diff), links);
    const told = new Map(said.map(({ id, text }) => [id, text]));
    const parts = [
        [10, `### Boxcar: ${(0,markdown/* code */.aY)((0,figures/* withoutDigest */.nA)(image))}${folder === '' ? '' : ` in ${(0,markdown/* code */.aY)(folder)}`}`],
        [9, opening(content, again)],
        [9, diff?.changed === true ? told.get('headline') : ''],
        [8, failureText(content.failure)],
        [8, troubleText(content)],
        [7, told.get('changes')],
        [6, told.get('warnings')],
        [5, result(content)],
        [3, bootTrouble(content.check)],
        [1, told.get('details')],
        [0, told.get('dockerfile')],
        [2, footer(content, links)]
    ];
    return parts.flatMap(([value, text]) => (text === undefined || text === '' ? [] : [{ text, value }]));
}
function withoutCommits(diff) {
    const bare = ({ state, planFile, problem }) => ({
        state,
        ...(planFile !== undefined && { planFile }),
        ...(problem && { problem })
    });
    return { ...diff, base: bare(diff.base), head: bare(diff.head) };
}
function opening({ diff, failure, trouble }, again) {
    if (failure !== undefined)
        return '**The image could not be built.**';
    if (trouble !== undefined && diff?.head.state === 'planned')
        return '**The run ended early.**';
    if (diff === undefined)
        return trouble === undefined ? 'There is nothing to compare with.' : '';
    if (diff.changed)
        return '';
    return again
        ? 'This pull request no longer changes how the image is built.'
        : 'This pull request does not change how the image is built.';
}
function failureText(failure) {
    if (failure === undefined)
        return '';
    const { step, cause, place: where } = failure;
    const at = where === undefined ? '' : (0,evidence/* within */.ux)((0,markdown/* code */.aY)((0,rows/* place */.ik)(where) ?? ''));
    return [
        ...(step === undefined ? [] : [`Failed step: ${(0,markdown/* code */.aY)((0,clean/* clip */.$Q)(step, longest))}`]),
        ...(cause === undefined ? [] : [`**Likely cause:** ${(0,markdown/* sentence */.em)(cause)}${at}`])
    ].join('\n\n');
}
function troubleText({ trouble, failure, diff }) {
    if (trouble === undefined || failure !== undefined)
        return '';
    const at = trouble.where && (0,markdown/* code */.aY)((0,rows/* place */.ik)(trouble.where) ?? '');
    const isSaid = diff !== undefined && diff.head.state !== 'planned';
    const what = isSaid ? (at === undefined ? '' : `See ${at}.`) : `${(0,markdown/* sentence */.em)(trouble.what)}${(0,evidence/* within */.ux)(at ?? '')}`;
    const fix = trouble.fix === undefined ? '' : `**What to do:**${(0,evidence/* advice */.v9)(trouble.fix, ' ')}`;
    return [what, fix].filter((part) => part !== '').join('\n\n');
}
function result({ build, tags = [], size, baseSize, check }) {
    if (build === undefined)
        return '';
    const rows = [
        ...(tags[0] === undefined ? [] : [['**Image**', (0,markdown/* code */.aY)(tags[0])]]),
        ...(build.digest === undefined ? [] : [['**Digest**', (0,markdown/* code */.aY)(build.digest)]]),
        ...(size === undefined ? [] : [['**Size**', `${(0,figures/* bytes */.ee)(size.bytes)}${sizeChange(size, baseSize)}`]]),
        ...(check === undefined ? [] : [['**Boot check**', `${check.outcome}: ${(0,markdown/* sentence */.em)((0,clean/* clip */.$Q)(check.because, longest))}`]])
    ];
    return rows.length === 0 ? '' : (0,markdown/* table */.tp)(['', ''], rows);
}
const longest = 400;
function sizeChange(size, base) {
    if (base === undefined || base.size.measure !== size.measure)
        return '';
    const more = size.bytes - base.size.bytes;
    if (more === 0)
        return `, as ${(0,markdown/* code */.aY)(base.tag)}`;
    return `, ${(0,figures/* bytes */.ee)(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than ${(0,markdown/* code */.aY)(base.tag)}`;
}
function bootTrouble(check) {
    if (check?.outcome !== 'failed')
        return '';
    const cause = check.cause === undefined ? '' : `**Likely cause:** ${(0,markdown/* sentence */.em)(check.cause)}`;
    const lines = check.lastLines.length === 0 ? '' : (0,markdown/* details */.zH)('What the container printed', (0,markdown/* fence */.EU)(check.lastLines.join('\n'), 'text'));
    return [cause, lines].filter((text) => text !== '').join('\n\n');
}
function footer({ foreign }, { run }) {
    return [
        ...(foreign === true ? ['Planned by a run of the pull request itself, which has no rights.'] : []),
        ...(run === undefined ? [] : [`The ${(0,markdown/* link */.nf)('job summary', run)} has the whole plan.`])
    ].join(' ');
}
function fitted(all, { run }, limit) {
    const byValue = [...all].sort((a, b) => a.value - b.value);
    for (let left = 0; left < all.length; left++) {
        const out = new Set(byValue.slice(0, left));
        const kept = all.filter((section) => !out.has(section)).map(({ text }) => text);
        const summary = run === undefined ? 'The job summary' : (0,markdown/* link */.nf)('The job summary', run);
        const note = left === 0
            ? []
            : [`${(0,figures/* counted */.hS)(left, 'part')} left out, because the comment would be too long. ${summary} has all.`];
        const text = `${[...kept, ...note].join('\n\n')}\n`;
        if (left === all.length - 1 || characters(text) <= limit)
            return text;
    }
    return '';
}
function characters(text) {
    return [...text].length;
}

// EXTERNAL MODULE: ./src/report/redact.ts
var redact = __webpack_require__(649);
;// CONCATENATED MODULE: ./src/pull-request.ts








function subjectOf({ name, context }, env, github) {
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, context)).split(external_node_path_.sep).join('/');
    const folder = path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? context : path;
    return {
        id: (0,comment_marker/* markerId */.Aw)((name ?? github.repository).toLowerCase(), folder),
        image: imageOf(name, folder, github),
        folder
    };
}
function imageOf(name, folder, github) {
    try {
        return (0,tags/* defaultedName */.k3)(name, (0,external_node_path_.basename)(folder), github, folder !== '').name;
    }
    catch {
        return name ?? github.repository;
    }
}
function letter(subject, { story, ...found }, links, { secrets, always }) {
    const { build, check, failure, size, baseSize, tags } = story ?? {};
    const content = {
        image: story?.image === undefined ? subject.image : withoutTag(story.image),
        folder: subject.folder,
        ...found,
        ...(build && { build }),
        ...(check && { check }),
        ...(failure && { failure }),
        ...(size && { size }),
        ...(baseSize && { baseSize }),
        ...(tags && { tags })
    };
    const create = always || deservesComment(content);
    const { marker, bodies } = comment(subject.id, content, links, !create);
    const [whole, ...shorter] = bodies.map((body) => (0,redact/* redact */.E$)(body, secrets));
    return { marker, bodies: [whole ?? '', ...shorter], create };
}
function withoutTag(image) {
    return image.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
}
function runPage({ serverUrl, repository, runId }) {
    return runId === '' ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`;
}
function hindered({ event, pullRequest, private: isPrivate }) {
    if (event !== 'pull_request' || pullRequest?.fork !== true || isPrivate)
        return undefined;
    return 'the pull request comes from a fork, whose runs may not comment';
}
const summaryHasIt = 'The job summary says the same; with the two workflows in docs/pull-requests.md there is a comment, too';
async function post(letter, address, github, token) {
    if (token === undefined)
        return [note('notice', `Nothing is commented: there is no \`github-token\`. ${summaryHasIt}`)];
    const because = hindered(github);
    if (because !== undefined)
        return [note('notice', `Nothing is commented: ${because}. ${summaryHasIt}`)];
    try {
        const api = await connect(github, token);
        const { keepComment } = await __webpack_require__.e(/* import() */ 7318).then(__webpack_require__.bind(__webpack_require__, 7318));
        const commented = await keepComment(api, { ...address, ...letter });
        return commented.outcome === 'failed' ? [await problemNote(commented.problem, github)] : [];
    }
    catch (error) {
        return [note('warning', `${undone}: ${(0,clean/* oneLine */.TN)(String(error))}`)];
    }
}
async function connect({ apiUrl }, token) {
    const { githubApi } = await __webpack_require__.e(/* import() */ 7556).then(__webpack_require__.bind(__webpack_require__, 7556));
    return githubApi({ token, apiUrl });
}
const undone = 'The pull request’s comment was not written';
async function problemNote(problem, { pullRequest, actor }) {
    const isReadOnly = pullRequest?.fork === true || actor === context/* dependabot */.FX;
    if (isReadOnly && ['forbidden', 'not-found'].includes(problem.kind)) {
        const who = pullRequest?.fork === true ? 'a fork' : 'Dependabot';
        return note('notice', `Nothing is commented: the token of a run for ${who} may only read. ${summaryHasIt}`);
    }
    const { apiTrouble } = await __webpack_require__.e(/* import() */ 7556).then(__webpack_require__.bind(__webpack_require__, 7556));
    return (0,annotations/* troubleAnnotation */.F)('warning', apiTrouble(undone, problem));
}
function note(level, message) {
    return { level, title: 'Boxcar', message };
}


/***/ }),

/***/ 7202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ markerId),
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function markerId(image, folder) {
    return digest(`${image}\0${folder}`);
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
function markerLine({ id, hash }) {
    return `<!-- boxcar:comment v=1 id=${id} hash=${hash} -->`;
}
function readMarker(body) {
    const [, id, hash] = /^<!-- boxcar:comment v=1 id=([0-9a-f]{16}) hash=([0-9a-f]{16}) -->\r?(?:\n|$)/.exec(body) ?? [];
    return id === undefined || hash === undefined ? undefined : { id, hash };
}


/***/ })

};
;