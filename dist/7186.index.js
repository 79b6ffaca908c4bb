"use strict";
exports.id = 7186;
exports.ids = [7186];
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

/***/ 7186:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeToOut: () => (/* binding */ writeToOut)
});

// EXTERNAL MODULE: ./src/docker/tags.ts
var tags = __webpack_require__(8695);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
// EXTERNAL MODULE: ./src/report/clean.ts
var clean = __webpack_require__(23);
;// CONCATENATED MODULE: ./src/docker/out-line.ts



function outLine({ dockerfile, context, tags }, rendered, inputs) {
    const { secrets, secretFiles, platforms, labels, builder, noCache, pull } = inputs;
    const ofContext = Object.fromEntries(Object.entries(rendered.secretFiles).map(([id, path]) => [id, (0,external_node_path_.join)(context, path)]));
    const pairs = (table) => Object.entries(table).map(([name, value]) => `${name}=${value}`);
    const words = [
        ...out_line_option('--builder', builder === undefined ? [] : [builder]),
        ...out_line_option('--file', [dockerfile]),
        ...out_line_option('--tag', tags),
        ...out_line_option('--platform', platforms.length > 0 ? [platforms.join(',')] : []),
        ...out_line_option('--label', pairs(labels)),
        ...out_line_option('--build-arg', pairs({ ...inputs.buildArgs, ...rendered.buildArgs })),
        ...out_line_option('--secret', Object.keys(secrets).map((name) => `id=${name},env=${name}`)),
        ...out_line_option('--secret', Object.entries({ ...ofContext, ...secretFiles }).map(([id, path]) => `id=${id},src=${path}`)),
        ...(noCache ? ['--no-cache'] : []),
        ...(pull ? ['--pull'] : []),
        ...(platforms.length > 1 ? [] : ['--load']),
        context
    ];
    return ['docker buildx build', ...words.map(bashWord)].join(' ');
}
function out_line_option(name, values) {
    return values.flatMap((value) => [name, value]);
}
function bashWord(text) {
    if ((0,clean/* visible */.RK)(text) === text)
        return (0,quoting/* shellWord */.r7)(text);
    const spelled = Array.from(text, (character) => {
        if (/[\\']/.test(character))
            return `\\${character}`;
        return (0,clean/* visible */.RK)(character) === character ? character : Array.from(Buffer.from(character), octal).join('');
    });
    return `$'${spelled.join('')}'`;
}
function octal(byte) {
    return `\\${byte.toString(8).padStart(3, '0')}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/inputs/messages.ts
var messages = __webpack_require__(3741);
;// CONCATENATED MODULE: ./src/inputs/out.ts



async function checkOut(out, context) {
    const target = await realTarget((0,external_node_path_.resolve)(out));
    const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(context), target);
    if (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !isOtherDrive(inside)) {
        throw (0,messages/* wrong */.Q)(`\`out\` is ${inside === '' ? 'the folder of the app itself' : `inside the folder of the app (${inside})`}`, 'Choose a folder outside, for example ../out, so that the next run does not read it as part of the app');
    }
    return target;
}
function isOtherDrive(path) {
    return /^[A-Za-z]:/.test(path);
}
async function realTarget(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const above = (0,external_node_path_.dirname)(path);
        if (error.code !== 'ENOENT' || above === path)
            throw error;
        return (0,external_node_path_.join)(await realTarget(above), (0,external_node_path_.basename)(path));
    }
}

// EXTERNAL MODULE: ./src/folders.ts
var folders = __webpack_require__(8146);
// EXTERNAL MODULE: ./src/written.ts + 1 modules
var written = __webpack_require__(1951);
;// CONCATENATED MODULE: ./src/out.ts






async function writeToOut({ rendered, plan, ...decision }, inputs, github) {
    const { place } = decision;
    const context = (0,folders/* dockerContext */.K)({ plan, ...decision });
    const folder = await checkOut(inputs.out ?? '', context);
    const belowRoot = place.gitRoot !== undefined && place.gitRoot !== place.folder;
    const { references } = (0,tags/* imageTags */.rK)({
        name: (0,tags/* defaultedName */.k3)(inputs.name, place.name, github, belowRoot),
        tags: inputs.tags,
        ...(github && { github }),
        ...(belowRoot && { folder: place.name })
    });
    const dockerfile = await (0,written/* writeOut */.s)(folder, rendered, plan);
    const line = outLine({ dockerfile, context, tags: references }, rendered, inputs);
    return { dockerfile, told: [(0,clean/* visible */.RK)(`Wrote ${folder}. To build it:`), line] };
}


/***/ })

};
;