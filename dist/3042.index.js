"use strict";
exports.id = 3042;
exports.ids = [3042];
exports.modules = {

/***/ 6390:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
/* harmony import */ var _app_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1408);
/* harmony import */ var _app_git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5675);
/* harmony import */ var _app_git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5153);



async function checkedOutCommit(folder) {
    const args = [...(0,_app_git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAt */ .uw)((0,_app_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .realFolder */ .P)(folder)).args, 'rev-list', '--max-count=1', '--format=%ct', 'HEAD', '--'];
    const text = await (0,_app_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(args).then(({ stdout }) => stdout.toString('utf8'), () => '');
    const [, hash, time] = /^commit ([0-9a-f]{40,64})\n(\d+)\n/.exec(text) ?? [];
    return hash === undefined ? undefined : { hash, time: Number(time) };
}


/***/ }),

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

/***/ 3042:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askDocker: () => (/* binding */ askDocker),
  makeImage: () => (/* binding */ makeImage)
});

// EXTERNAL MODULE: ./src/commit.ts
var src_commit = __webpack_require__(6390);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/docker/attestations.ts

function attestations(wish, builder) {
    const asked = ['provenance', 'sbom'].filter((name) => !['', 'false'].includes(wish[name] ?? ''));
    if (!builder.attests) {
        if (asked.length === 0)
            return {};
        throw new errors/* UserError */.yo({
            what: `The builder \`${builder.name}\` (driver ${builder.driver}) can make no attestations, and ${asked.map((name) => `\`${name}\``).join(' and ')} asked for them`,
            fix: 'Add `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker buildx create --use`), or leave the input out.'
        });
    }
    const provenance = wish.provenance || (wish.private ? 'mode=min,inline-only=true' : 'mode=max');
    return { provenance, ...(wish.sbom ? { sbom: wish.sbom } : {}) };
}

// EXTERNAL MODULE: ./src/docker/reference.ts
var docker_reference = __webpack_require__(2977);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/docker/platforms.ts


const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm/v7',
    armel: 'arm/v6',
    armv7l: 'arm/v7',
    armv6l: 'arm/v6',
    i386: '386',
    i686: '386'
};
const plainVariants = new Set(['amd64/v1', 'arm64/v8']);
const pattern = /^(?:[a-z]+\/)?[a-z0-9_-]+(?:\/v\d+)?$/;
function normalPlatform(text) {
    const parts = text.trim().toLowerCase().replace(/\*$/, '').split('/');
    const [os, ...rest] = parts.length > 1 && !parts[1]?.startsWith('v') ? parts : ['linux', ...parts];
    const [architecture = '', variant] = rest;
    const known = architectures[architecture] ?? architecture;
    const machine = variant === undefined ? known : `${known.split('/')[0] ?? known}/${variant}`;
    if (machine === 'arm')
        return `${os}/arm/v7`;
    return `${os}/${plainVariants.has(machine) ? (machine.split('/')[0] ?? machine) : machine}`;
}
function nativePlatform(os, architecture) {
    return normalPlatform(`${os}/${architecture}`);
}
function buildPlatforms(wanted, builder) {
    const bad = wanted.find((platform) => !pattern.test(platform.trim().toLowerCase()));
    if (bad !== undefined) {
        throw new errors/* UserError */.yo({ what: `\`${bad}\` (platforms) is no platform`, fix: 'Write `linux/amd64`, `linux/arm64` …' });
    }
    const platforms = [...new Set(wanted.map(normalPlatform))];
    const foreign = platforms.filter((platform) => !platform.startsWith('linux/'));
    if (foreign.length > 0) {
        throw new errors/* UserError */.yo({
            what: `${(0,src_text/* sentenceList */.MT)(foreign)} cannot be built: images are made for Linux`,
            fix: 'Write `linux/amd64`, `linux/arm64` …'
        });
    }
    refuseMissing(platforms, builder);
    refuseSeveral(platforms, builder);
    return platforms;
}
function bootable(platforms, builder) {
    const targets = platforms.length > 0 ? platforms : [normalPlatform(builder.platforms[0] ?? builder.native)];
    const others = targets.filter((platform) => platform !== builder.native);
    return others.length === targets.length ? { others } : { booted: builder.native, others };
}
function refuseMissing(platforms, builder) {
    if (builder.platforms.length === 0)
        return;
    const known = new Set(builder.platforms.map(normalPlatform));
    const missing = platforms.filter((platform) => !known.has(platform));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo({
        what: `The builder \`${builder.name}\` has neither a node nor an emulator for ${(0,src_text/* sentenceList */.MT)(missing)} (it has ${(0,src_text/* sentenceList */.MT)([...known])})`,
        fix: wayOut(missing)
    });
}
function wayOut(missing) {
    const emulate = 'Add `- uses: docker/setup-qemu-action@v4` and `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker run --privileged --rm tonistiigi/binfmt --install all`).';
    const native = 'Faster: a job of its own on `runs-on: ubuntu-24.04-arm`, which builds for linux/arm64 without emulation.';
    return missing.includes('linux/arm64') ? `${emulate} ${native}` : emulate;
}
function refuseSeveral(platforms, builder) {
    if (platforms.length < 2 || builder.driver !== 'docker' || builder.attests)
        return;
    throw new errors/* UserError */.yo({
        what: `The engine's own builder \`${builder.name}\` makes one platform at a time, and ${(0,src_text/* sentenceList */.MT)(platforms)} are wanted`,
        fix: 'Add `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker buildx create --use`).'
    });
}

;// CONCATENATED MODULE: ./src/docker/registry.ts


async function remoteImage(name, which, platform, builder, run) {
    const top = await manifest(`${name}${which}`, builder, run);
    if (top.manifests === undefined)
        return imageOf(top);
    const entry = top.manifests.find(({ platform: its }) => its !== undefined && platformOf(its) === platform);
    return entry?.digest === undefined ? undefined : imageOf(await manifest(`${name}@${entry.digest}`, builder, run));
}
async function remoteLabels(reference, builder, run) {
    const { code, stdout } = await run({
        argv: [
            'docker',
            'buildx',
            'imagetools',
            'inspect',
            '--builder',
            builder.name,
            '--format',
            '{{json .Image}}',
            reference
        ]
    });
    return code === 0 ? labelsIn(json(stdout)) : undefined;
}
function labelsIn(data) {
    if (typeof data !== 'object' || data === null)
        return undefined;
    const config = data.config;
    if (config !== undefined)
        return config.Labels ?? {};
    return Object.values(data)
        .map(labelsIn)
        .find((labels) => labels !== undefined);
}
async function manifest(reference, builder, run) {
    const { code, stdout, stderr } = await run({
        argv: ['docker', 'buildx', 'imagetools', 'inspect', '--builder', builder.name, '--raw', reference]
    });
    const data = code === 0 ? json(stdout) : undefined;
    if (typeof data === 'object' && data !== null)
        return data;
    throw new errors/* TryAgainError */._k({
        what: `The registry does not show the image that was pushed to it: ${stderr.trim().split('\n').at(-1) ?? reference}`,
        fix: 'Run it again. Until then do not rely on the tags.'
    });
}
function imageOf({ config, layers }) {
    if (config?.digest === undefined)
        return undefined;
    return { config: config.digest, bytes: (layers ?? []).reduce((sum, { size }) => sum + (size ?? 0), 0) };
}
function platformOf({ os, architecture, variant }) {
    return normalPlatform([os ?? '', architecture ?? '', ...(variant ? [variant] : [])].join('/'));
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/docker/tags.ts
var docker_tags = __webpack_require__(8695);
;// CONCATENATED MODULE: ./src/docker/base-size.ts



async function baseSize(name, { baseSha, baseRef }, builder, run) {
    const tags = [...(baseSha === '' ? [] : [(0,docker_tags/* commitTag */.m)(baseSha)]), (0,docker_reference/* cleanTag */.I8)(baseRef)].filter((tag) => tag !== '');
    for (const tag of tags) {
        const image = await remoteImage(name, `:${tag}`, builder.native, builder, run).catch(() => undefined);
        if (image !== undefined)
            return { size: { bytes: image.bytes, measure: 'registry' }, tag };
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/report/redact.ts
var redact = __webpack_require__(649);
;// CONCATENATED MODULE: ./src/docker/arguments.ts
const outputs = {
    load: ['--load'],
    push: ['--push'],
    none: ['--output', 'type=cacheonly']
};
function buildArguments(request, builder) {
    return [
        'buildx',
        'build',
        '--progress=plain',
        ...arguments_option('--builder', [builder.name]),
        ...arguments_option('--file', [request.dockerfile]),
        ...arguments_option('--metadata-file', [request.metadataFile]),
        ...outputs[request.output],
        ...arguments_option('--platform', request.platforms.length > 0 ? [request.platforms.join(',')] : []),
        ...arguments_option('--tag', request.tags),
        ...arguments_option('--label', pairs(request.labels)),
        ...arguments_option('--build-arg', pairs(request.buildArgs)),
        ...arguments_option('--secret', Object.entries(request.secretFiles).map(secret)),
        ...arguments_option('--cache-from', request.cacheFrom),
        ...arguments_option('--cache-to', request.cacheTo),
        ...arguments_attestations(request, builder),
        ...(request.pull ? ['--pull'] : []),
        ...(request.noCache ? ['--no-cache'] : []),
        request.context
    ];
}
function arguments_option(name, values) {
    return values.flatMap((value) => [name, value]);
}
function pairs(table) {
    return Object.entries(table).map(([name, value]) => `${name}=${value}`);
}
function secret([id, file]) {
    return [`id=${id}`, `src=${file}`]
        .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}
function arguments_attestations(request, builder) {
    if (!builder.attests)
        return [];
    if (request.output !== 'push')
        return ['--provenance=false'];
    return [
        `--provenance=${request.provenance ?? 'false'}`,
        ...(request.sbom === undefined ? [] : [`--sbom=${request.sbom}`])
    ];
}

;// CONCATENATED MODULE: ./src/docker/causes.ts
const shownOfEachEnd = 1000;
const infrastructure = [
    {
        pattern: /no space left on device/i,
        cause: 'The disk is full. Free some space (`docker system prune`), or use a larger runner.'
    },
    {
        pattern: /exit code: 137\b|\bOOMKilled\b|signal: killed/,
        cause: 'The step was killed, most likely because the memory ran out. Use a larger runner, or let the build use less memory.'
    },
    {
        pattern: /toomanyrequests|429 Too Many Requests/i,
        cause: 'The registry limits how often it is asked. Log in to it before this step (`docker/login-action`), or try again later.',
        tryAgain: true
    },
    {
        pattern: /lookup ([^\s:]+).*: no such host/,
        cause: 'The host `$1` could not be found. Check its name; if it is right, the network failed: try again.',
        tryAgain: true
    },
    {
        pattern: /(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN) |Could not resolve host:? '?|Failed to resolve '|Temporary failure resolving ')([\w-]+(?:\.[\w-]+)*)/i,
        cause: 'The host `$1` could not be found: the network failed, or this build cannot reach that host. Try again.',
        tryAgain: true
    },
    {
        pattern: /(?:request to|GET|Downloading|downloading) https?:\/\/([\w.-]+)\S* failed/,
        cause: 'The host `$1` could not be reached: the network failed, or this build may not reach that host. Try again.',
        tryAgain: true
    },
    {
        pattern: /Temporary failure in name resolution|Temporary failure resolving|Could not resolve host|EAI_AGAIN|getaddrinfo ENOTFOUND|dns error|Name or service not known/i,
        cause: 'A name could not be resolved: the network failed, or the step needs a host that it cannot reach. Try again.',
        tryAgain: true
    },
    {
        pattern: /dial tcp (\S+): connect: connection refused/,
        cause: 'Nobody listens at `$1`: the registry or server there does not run, or its address is wrong.',
        tryAgain: true
    },
    {
        pattern: /\b(?:Get|Head|Put|Post|Patch) "https?:[^"]+": (?:unexpected )?EOF|i\/o timeout|TLS handshake timeout|connection reset by peer|Connection timed out|Read timed out|ETIMEDOUT|ECONNRESET|Network is unreachable|context deadline exceeded/i,
        cause: 'The network failed during this step. Try again.',
        tryAgain: true
    },
    {
        pattern: /unexpected (?:HTTP )?status(?: from \w+ request to \S+|:)? 5\d\d|\b50[234] (?:Bad Gateway|Service Unavailable|Service Temporarily Unavailable|Gateway Time-?out)/i,
        cause: 'A server that the build needs answered with an error of its own. Try again later.',
        tryAgain: true
    }
];
const general = [
    {
        pattern: /secret (\S+): not found/,
        cause: 'The step needs the secret `$1`: add it to `secrets`.'
    },
    {
        pattern: /failed to calculate checksum of ref [^"]*"\/?([^"]+)": not found/,
        cause: "`$1` is not in Docker's context: it is not committed, an ignore file (`.dockerignore`) leaves it out, or an earlier step should make it."
    },
    {
        pattern: /pull access denied|insufficient_scope|failed to authorize|401 Unauthorized|403 Forbidden/,
        cause: 'The registry refused: the image does not exist, or this run may not read it. Log in before this step (`docker/login-action`).'
    },
    {
        pattern: /failed to resolve source metadata for (\S+):.*not found/,
        cause: 'The base image `$1` does not exist in the registry (or not under that tag).'
    },
    {
        pattern: /no match for platform in manifest|no matching manifest for (\S+)/,
        cause: 'The base image does not exist for this platform.'
    },
    {
        pattern: /exec format error/,
        cause: 'A program is made for another processor: the platform needs an emulator (`docker/setup-qemu-action`), or a script lacks its first line `#!`.'
    },
    {
        pattern: /^(?:\S*sh|\/bin\/sh): (?:line )?(?:\d+: )?([^\s:]+): (?:command )?not found/,
        cause: 'The command `$1` is not there when this step runs. If a package brings it, name the package in `apt` (or `pkgs`).'
    },
    {
        pattern: /exec: "([^"]+)": executable file not found/,
        cause: 'The command `$1` is not there when this step runs. If a package brings it, name the package in `apt` (or `pkgs`).'
    },
    {
        pattern: /^(?:\S*sh|\/bin\/sh): (?:line )?(?:\d+: )?([^\s:]+): Permission denied/,
        cause: '`$1` may not be executed. Commit it as a program: `git update-index --chmod=+x $1`.'
    },
    {
        pattern: /dockerfile parse error/,
        cause: 'The Dockerfile that Boxcar wrote is wrong. That is a bug in Boxcar: please report it with the plan.'
    }
];
function causeOf(lines, hints) {
    const short = lines.map(ends);
    for (const hint of hints) {
        const matches = short.map((line) => matched(hint.pattern, line));
        const at = matches.findIndex((found) => found !== null);
        const match = matches[at];
        if (match) {
            return {
                text: hint.cause.replace(/\$(\d)/g, (_, number) => (match[Number(number)] ?? '').slice(0, 200)),
                tryAgain: hint.tryAgain === true,
                at,
                ...(hint.file === undefined ? {} : { file: hint.file })
            };
        }
    }
    return undefined;
}
function ends(line) {
    if (line.length <= 2 * shownOfEachEnd)
        return line;
    return `${line.slice(0, shownOfEachEnd)} … ${line.slice(-shownOfEachEnd)}`;
}
function matched(pattern, line) {
    pattern.lastIndex = 0;
    return pattern.exec(line);
}

;// CONCATENATED MODULE: ./src/docker/nix-causes.ts
const nixCauses = [
    {
        pattern: /^\s*error: attribute '([^']+)' missing|^\s*error: undefined variable '([^']+)'/,
        cause: 'Nixpkgs at this commit has no package `$1$2`. Look its name up on search.nixos.org, or name a commit that has it in `nixpkgsArchive`.'
    },
    {
        pattern: /^\s*error: (syntax error, .*)/,
        cause: 'The Nix file cannot be read: $1.'
    },
    {
        pattern: /^\s*error: cannot evaluate a function that has an argument without a value \('([^']+)'\)/,
        cause: 'The Nix file is a function whose argument `$1` has no default. Give it one: `{ pkgs ? import <nixpkgs> { } }:`.'
    },
    {
        pattern: /^\s*error: (?:expression does not evaluate to a derivation|the file evaluates to nothing that can be built)/,
        cause: 'The Nix file must be a derivation (as `pkgs.buildEnv { … }` gives), a list or a set of them, or a function with defaults that returns one.'
    },
    {
        pattern: /Package ['‘]([^'’]+)['’].* has an unfree license/,
        cause: '`$1` is not free software, which Nixpkgs must be told to take: write a file `environment.nix` of your own with `import <nixpkgs> { config.allowUnfree = true; }`.'
    },
    {
        pattern: /Package ['‘]([^'’]+)['’].* is marked as insecure/,
        cause: 'Nixpkgs calls `$1` insecure and does not take it. Move to a newer version.'
    },
    {
        pattern: /^\s*error: hash mismatch in file downloaded from '([^']+)'/,
        cause: 'What is at `$1` is not what that commit of Nixpkgs holds. Check the mirror in `nixpkgs-url`; an address without `{commit}` is not checked.'
    },
    {
        pattern: /^\s*error: .*unable to download '(file:[^']+)'/,
        cause: 'The Nix image has no file `$1`: check `nixpkgs-url` and `nix-image`.'
    },
    {
        pattern: /^\s*error: .*unable to download '([^']+)': HTTP error 4(?!29)/,
        cause: 'There is nothing at `$1`: check the commit in `nixpkgsArchive` and the address in `nixpkgs-url`.'
    },
    {
        pattern: /^\s*error: .*unable to download '([^']+)'/,
        cause: 'Nix could not fetch `$1`. Try again; where the builder cannot reach that host, set `nixpkgs-url` to a mirror and `nix-substituters` to a cache that it can reach.',
        tryAgain: true
    }
];

;// CONCATENATED MODULE: ./src/docker/failure.ts



class BuildFailed extends errors/* UserError */.yo {
    exitCode;
    failure;
    #origin;
    constructor(failure, tryAgain, origin, withLines = true) {
        super({
            what: headline(failure),
            fix: failure.cause ?? failure_wayOut(origin),
            ...(failure.place === undefined ? {} : { where: failure.place }),
            ...(failure.lastLines.length === 0 || !withLines ? {} : { detail: failure.lastLines.join('\n') })
        });
        this.failure = failure;
        this.exitCode = tryAgain ? 75 : 1;
        this.#origin = origin;
    }
    withoutLines() {
        return new BuildFailed(this.failure, this.exitCode === 75, this.#origin, false);
    }
}
const shownLines = 25;
const linesBefore = 2;
const failure_frames = [
    /^\s*File "([^"]+)", line (\d+)/,
    /^([^\s()]+)\((\d+),\d+\): error /,
    /(?:^|[\s(])((?:file:\/\/)?[^\s():]+\.[a-z]{1,6}):(\d+)(?::\d+)?/
];
const notTheirs = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|vendor)\//;
function buildFailure(log, context) {
    const message = log.trailer.findLast((line) => line.startsWith('ERROR: ')) ?? log.failed?.error ?? log.trailer.at(-1) ?? '';
    const printed = log.failed?.lines ?? [];
    const lines = [...printed, log.failed?.error ?? '', message].filter((line) => line !== '');
    const line = dockerfileLine(log.trailer);
    const origin = context.origins.find(({ from, to }) => line !== undefined && from <= line && line <= to);
    const cause = causeOf(lines, [...nixCauses, ...infrastructure, ...context.hints, ...general]);
    const place = placeOf(printed, cause, origin, context.appRoot);
    const exitCode = /did not complete successfully: exit code: (\d+)/.exec(message)?.[1];
    return new BuildFailed({
        lastLines: printed.length > 0
            ? telling(printed, cause)
            : ([log.trailer, lines].find(({ length }) => length > 0) ?? []).slice(-shownLines),
        ...(log.failed === undefined ? {} : { step: log.failed.name }),
        ...(line === undefined ? {} : { line }),
        ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
        ...(cause === undefined ? {} : { cause: cause.text }),
        ...(place === undefined ? {} : { place })
    }, cause?.tryAgain === true, origin);
}
function telling(lines, cause) {
    const from = Math.max(0, lines.length - shownLines);
    const first = Math.min(from, Math.max(0, (cause?.at ?? from) - linesBefore));
    return lines.slice(first, first + shownLines);
}
function failure_wayOut(origin) {
    const look = 'Mend what its last lines say';
    const phase = /^\/phases\/([^/]+)\/cmds\//.exec(origin?.field ?? '')?.[1];
    if (phase === undefined)
        return look;
    const setting = ['install', 'build'].includes(phase) ? `${phase}-cmd` : `phases.${phase}.cmds`;
    const because = origin?.reason === undefined ? '' : `; this one is there because: ${origin.reason.because}`;
    return `${look}, or give another command with \`${setting}\`${because}`;
}
function dockerfileLine(trailer) {
    const index = trailer.findIndex((line, at) => /^.+:\d+$/.test(line) && (trailer[at + 1] ?? '').startsWith('-----'));
    const number = index < 0 ? /parse error on line (\d+)/.exec(trailer.at(-1) ?? '')?.[1] : trailer[index]?.split(':').at(-1);
    return number === undefined ? undefined : Number(number);
}
function placeOf(printed, cause, origin, appRoot) {
    if (cause?.file !== undefined)
        return { file: cause.file };
    const own = printed.flatMap((line) => appFrame(line, appRoot) ?? []).at(-1);
    if (own !== undefined)
        return own;
    const { file, line } = origin?.reason ?? {};
    return file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
}
function appFrame(printed, appRoot) {
    const line = printed.slice(0, 1000);
    const [, path, number] = failure_frames.map((frame) => frame.exec(line)).find((match) => match !== null) ?? [];
    if (path === undefined || number === undefined)
        return undefined;
    const plain = path.replace(/^file:\/\//, '');
    if (!plain.startsWith(`${appRoot}/`) || notTheirs.test(plain))
        return undefined;
    return { file: plain.slice(appRoot.length + 1), line: Number(number) };
}
function headline({ step, exitCode }) {
    const code = exitCode === undefined ? '' : ` (exit code ${exitCode})`;
    return step === undefined ? `The build failed${code}` : `The build failed at \`${step}\`${code}`;
}

;// CONCATENATED MODULE: ./src/docker/progress.ts
const keptLines = 200;
const longestName = 200;
const internal = /^\[(?:internal|auth)\]/;
const optional = /^(?:importing cache manifest|exporting cache|exporting to .*cache)/;
function progressReader(onProgress) {
    const steps = new Map();
    const trailer = [];
    return {
        line: (line) => {
            const [, id, text] = /^#(\d+) (.*)$/.exec(line) ?? [];
            if (id === undefined || text === undefined)
                return keep(trailer, line);
            const step = steps.get(id) ?? begin(steps, id, text);
            tell(step, text);
            if (!internal.test(step.name))
                onProgress?.({ step: step.name, ...counts(steps) });
        },
        log: () => summed(steps, trailer)
    };
}
function begin(steps, id, text) {
    const step = { name: shortName(text), lines: [], cached: false, ended: false, seconds: 0 };
    steps.set(id, step);
    return step;
}
function tell(step, text) {
    const [, printed] = /^\d+\.\d+ (.*)$/.exec(text) ?? [];
    if (printed !== undefined)
        return keep(step.lines, printed);
    const [, word, rest] = /^(CACHED|DONE|CANCELED|ERROR:)(?: (.*))?$/.exec(text) ?? [];
    if (word === undefined)
        return;
    step.ended = true;
    step.cached = step.cached || word === 'CACHED';
    if (word === 'DONE')
        step.seconds = Number(/^([\d.]+)s$/.exec(rest ?? '')?.[1] ?? 0);
    if (word === 'ERROR:')
        step.error = rest ?? '';
}
function keep(lines, line) {
    lines.push(line);
    if (lines.length > keptLines)
        lines.shift();
}
function counts(steps) {
    const own = [...steps.values()].filter(({ name }) => name.startsWith('[') && !internal.test(name));
    return { done: own.filter(({ ended }) => ended).length, seen: own.length };
}
function summed(steps, trailer) {
    const all = [...steps.values()];
    const failed = all.find(({ error, name }) => error !== undefined && !/context canceled/i.test(error) && !optional.test(name));
    return {
        steps: all
            .filter(({ name }) => !internal.test(name))
            .map(({ name, cached, seconds }) => ({ name, cached, seconds })),
        trailer: trailer.filter((line) => line !== ''),
        ...(failed?.error === undefined ? {} : { failed: { name: failed.name, error: failed.error, lines: failed.lines } })
    };
}
function shortName(name) {
    const bare = name.replace(/^((?:\[[^\]]*\] )?[A-Z]+)(?: --[a-z]+(?:=\S+)?)+ /, '$1 ');
    const command = /^(.* RUN )(\["\/bin\/(?:ba)?sh",.*\])$/.exec(bare);
    const spoken = command === null ? bare : `${command[1] ?? ''}${lastArgument(command[2] ?? '')}`;
    return spoken.length > longestName ? `${spoken.slice(0, longestName - 1)}…` : spoken;
}
function lastArgument(json) {
    try {
        const words = JSON.parse(json);
        const last = Array.isArray(words) ? words.at(-1) : undefined;
        return typeof last === 'string' ? last.replaceAll('\n', ' ') : json;
    }
    catch {
        return json;
    }
}

// EXTERNAL MODULE: ./src/docker/run.ts + 1 modules
var docker_run = __webpack_require__(8250);
;// CONCATENATED MODULE: ./src/docker/build.ts






async function build(request, builder, run, options) {
    const reader = progressReader(options.onProgress);
    const started = performance.now();
    const { code } = await run({
        argv: ['docker', ...buildArguments(request, builder)],
        onLine: (raw) => {
            const line = (0,redact/* redact */.E$)((0,docker_run/* logLine */.BP)(raw), options.secrets);
            reader.line(line);
            options.onLine?.(line);
        }
    });
    const log = reader.log();
    if (code !== 0)
        throw buildFailure(log, options);
    const metadata = await readMetadata(request.metadataFile);
    const digest = digestIn(metadata, 'containerimage.digest');
    const imageId = digestIn(metadata, 'containerimage.config.digest');
    return {
        metadata,
        steps: log.steps,
        seconds: (performance.now() - started) / 1000,
        ...(request.output !== 'push' || digest === undefined ? {} : { digest }),
        ...(imageId === undefined ? {} : { imageId })
    };
}
async function readMetadata(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '{}');
    const data = JSON.parse(text === '' ? '{}' : text);
    return typeof data === 'object' && data !== null ? { ...data } : {};
}
function digestIn(metadata, key) {
    const value = metadata[key];
    return typeof value === 'string' && value.startsWith('sha256:') ? value : undefined;
}

;// CONCATENATED MODULE: ./src/docker/versions.ts
function atLeast(version, major, minor) {
    const [, first, second] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    if (first === undefined || second === undefined || version.startsWith('v0.0.0+'))
        return undefined;
    return Number(first) > major || (Number(first) === major && Number(second) >= minor);
}

;// CONCATENATED MODULE: ./src/docker/cache.ts


const cacheTag = 'buildcache';
const ownBuilder = 'Add `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker buildx create --use`), or set `cache: inline`.';
const kept = 'what this builder has kept of earlier builds';
function buildCache(request, builder) {
    if (request.cacheFrom.length > 0 || request.cacheTo.length > 0)
        return given(request, builder);
    const { mode, because } = request.mode === 'auto' ? automatic(request, builder) : chosen(request.mode, request, builder);
    const { from, to } = entries(mode, request);
    if (to.length === 0 || !request.pullRequest)
        return { from, to, because };
    return { from, to: [], because: `${because}; a pull request only reads it` };
}
function usesGithubCache(request) {
    return (request.mode === 'auto' ||
        request.mode === 'gha' ||
        [...request.cacheFrom, ...request.cacheTo].some((entry) => /(?:^|,)type=gha(?:,|$)/.test(entry)));
}
function cacheNamespace(github) {
    if (github === undefined)
        return {};
    const stranger = github.selfHosted && github.pullRequest?.fork === true;
    return { BUILDKIT_CACHE_MOUNT_NS: stranger ? `${github.repository}#fork` : github.repository };
}
function given(request, builder) {
    const exported = request.cacheTo.find((entry) => !/(?:^|,)type=inline(?:,|$)/.test(entry));
    if (exported !== undefined && !builder.exportsCache)
        throw cannotExport('`cache-to`', builder);
    return { from: request.cacheFrom, to: request.cacheTo, because: 'inputs `cache-from` and `cache-to`' };
}
function automatic(request, builder) {
    const nobodyElse = !request.onGithub && !request.push;
    if (nobodyElse)
        return { mode: 'none', because: kept };
    if (!builder.exportsCache)
        return { mode: 'none', because: `${kept}; \`${builder.name}\` cannot export any for others. ${ownBuilder}` };
    if (request.push)
        return { mode: 'registry', because: `the registry, as \`${request.name}:${cacheTag}\`` };
    const missing = githubCacheMissing(request, builder);
    if (missing === undefined)
        return { mode: 'gha', because: "GitHub's cache, in the scope of the image's name" };
    return { mode: 'none', because: `${kept}; ${missing}` };
}
function chosen(mode, request, builder) {
    if ((mode === 'registry' || mode === 'gha') && !builder.exportsCache)
        throw cannotExport(`\`cache: ${mode}\``, builder);
    const missing = mode === 'gha' ? githubCacheMissing(request, builder) : undefined;
    if (missing !== undefined) {
        throw new errors/* UserError */.yo({
            what: `\`cache: gha\` cannot be used here: ${missing}`,
            fix: 'Use `cache: auto`, `registry`, `inline` or `none`.'
        });
    }
    return { mode, because: `input \`cache: ${mode}\`` };
}
function githubCacheMissing(request, builder) {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: results, ACTIONS_CACHE_URL: url } = request.env;
    if (!token || !(results || url))
        return "GitHub's cache can be reached only from a step of a workflow that uses the action";
    if (atLeast(builder.buildx, 0, 21) === false)
        return `GitHub's cache needs Buildx 0.21 or newer, this is ${builder.buildx}`;
    return undefined;
}
function entries(mode, request) {
    const registry = `type=registry,ref=${request.name}:${cacheTag}`;
    const github = `type=gha,scope=${request.name}`;
    const table = {
        none: () => ({ from: [], to: [] }),
        registry: () => ({
            from: [registry],
            to: [`${registry},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`]
        }),
        gha: () => ({ from: [github], to: [`${github},mode=max,ignore-error=true`] }),
        inline: () => ({
            from: [...new Set([...request.references, `${request.name}:latest`])].map((reference) => `type=registry,ref=${reference}`),
            to: ['type=inline']
        })
    };
    return table[mode]();
}
function cannotExport(what, builder) {
    return new errors/* UserError */.yo({
        what: `${what} needs a builder that can export its cache, and \`${builder.name}\` (driver ${builder.driver}) cannot`,
        fix: ownBuilder
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/report/clean.ts
var clean = __webpack_require__(23);
// EXTERNAL MODULE: ./src/secret-values.ts
var secret_values = __webpack_require__(3754);
;// CONCATENATED MODULE: ./src/docker/boot-causes.ts
const addVariable = 'The app needs the variable `$1` when it starts. For the check add a line `$1=…` to `check-env`; where the image runs, set it there.';
const addDatabase = 'The app cannot reach its database (or another service). Start one for the check (`services:` of the job) and tell the app where it is: `check-env` for the address, `check-options: --network …` for the way to it.';
const placeToWrite = "Files of the image belong to root. Name the folder (as seen from the app's) in `start.writable` of `nixpacks.toml`; a volume can then be mounted there, too. What need not last goes to `/tmp`.";
const placeForReadOnly = 'Give the app a place to write: a volume or `--tmpfs` in `check-options`, as where it runs, or take `--read-only` out.';
const bootCauses = [
    { pattern: /KeyError: ['"]([A-Z][A-Z0-9_]+)['"]/, cause: addVariable },
    { pattern: /key not found: "([A-Z][A-Z0-9_]+)"/, cause: addVariable },
    {
        pattern: /(?:UndefinedValueError|ImproperlyConfigured|EnvError)\W.*?\b([A-Z][A-Z0-9_]{2,})\b.*\b(?:not found|not set|environment)/,
        cause: addVariable
    },
    { pattern: /environment variable:? ["'`]?([A-Z][A-Z0-9_]{2,})\b/i, cause: addVariable },
    {
        pattern: /\b([A-Z][A-Z0-9_]{3,})\b["'`]? (?:environment variable )?(?:(?:is|was) (?:required|missing|undefined|unset|empty|not (?:set|defined|provided))|must be (?:set|defined|provided)|must not be empty|not (?:set|defined|provided))/,
        cause: addVariable
    },
    {
        pattern: /\b(?!ERR_)([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b["'`]?:? (?:[Rr]equired|[Mm]issing|undefined)\b/,
        cause: addVariable
    },
    {
        pattern: /\b(?:[Mm]issing|MISSING|[Rr]equired)\b.{0,60}?(?<![\w[])(?!ERR_)([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b/,
        cause: addVariable
    },
    {
        pattern: /ModuleNotFoundError: No module named '([^']+)'/,
        cause: "The module `$1` is not in the image. Add the package that brings it to the app's dependencies (not only to those for development)."
    },
    {
        pattern: /Cannot find (?:module|package) '([^']+)'/,
        cause: "The module `$1` is not in the image. Add it to the app's dependencies (not only to those for development), or let the build make it."
    },
    {
        pattern: /(?:error while loading shared libraries|cannot open shared object file).*?|ImportError: (lib\S+\.so\S*): cannot open/,
        cause: 'A system library is missing in the image. Name the Debian package that brings it in `apt`.'
    },
    {
        pattern: /(?:password authentication failed|Access denied for user|no pg_hba\.conf entry)/,
        cause: 'The database refuses the user or the password that the check gives the app: look at `check-env`.'
    },
    {
        pattern: /(?:connection refused|ECONNREFUSED|could not connect|can't connect to|Connection error).{0,200}(?:5432|3306|6379|27017|5672|postgres|mysql|redis|mongo|amqp)/i,
        cause: addDatabase
    },
    {
        pattern: /(?:5432|3306|6379|27017|5672|postgres|mysql|redis|mongo|amqp).{0,200}(?:connection refused|ECONNREFUSED|could not connect|can't connect)/i,
        cause: addDatabase
    },
    {
        pattern: /could not translate host name|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|Name or service not known|Temporary failure in name resolution/,
        cause: addDatabase
    },
    {
        pattern: /server does not support SSL/,
        cause: "The app asks its database for TLS, and that of the check has none. Turn it off in the address in `check-env` (`?sslmode=disable`; Medusa: `?ssl_mode=disable`), or by the app's own setting."
    },
    {
        pattern: /no such table|relation "[^"]+" does not exist/,
        cause: 'The database has no tables yet: let `start.release` (`release: …` in a Procfile) make them before the app starts.'
    },
    {
        pattern: /(?:Read-only file system|EROFS: read-only file system)[^'"]*['"]([^'"]+)['"]/i,
        cause: `The container's files are read-only, \`$1\` among them. ${placeForReadOnly}`
    },
    { pattern: /Read-only file system|\bEROFS\b/i, cause: `The container's files are read-only. ${placeForReadOnly}` },
    {
        pattern: /(?:Permission denied|EACCES: permission denied,|EPERM: operation not permitted,|PermissionDenied: )[^'"‘’]*['"‘]([^'"‘’]+)['"’]/i,
        cause: `The app may not write to \`$1\`. ${placeToWrite}`
    },
    {
        pattern: /\b(?:open|mkdir|create|unlink|rename|remove) (\/[^\s:]+): permission denied/,
        cause: `The app may not write to \`$1\`. ${placeToWrite}`
    },
    {
        pattern: /cannot (?:create|touch|open|remove)(?: directory)? ['"‘]?([^\s'"‘’:]+)['"’]?: Permission denied/,
        cause: `The app may not write to \`$1\`. ${placeToWrite}`
    },
    {
        pattern: /unable to open database file|SQLITE_CANTOPEN|attempt to write a readonly database|SQLITE_READONLY/,
        cause: `SQLite cannot make its file, or the files that it keeps beside it. ${placeToWrite}`
    },
    {
        pattern: /exec format error/i,
        cause: "The image is made for another processor than this machine's, or the start script lacks its first line `#!`."
    },
    {
        pattern: /Address already in use|EADDRINUSE/i,
        cause: 'The port is taken: two processes of the app listen on it, or (with `--network host`) another program of this machine.'
    },
    {
        pattern: /executable file not found in \$PATH|no such file or directory: unknown/,
        cause: 'The start command names a program that is not in the image. Look at `start-cmd`.'
    },
    {
        pattern: /^(?:\S*sh|\/bin\/sh): (?:line )?(?:\d+: )?([^\s:]+): (?:command )?not found/,
        cause: 'The start command calls `$1`, which is not in the image.'
    }
];

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/docker/leftovers.ts


const checkLabel = 'boxcar.check';
const ownerLabel = 'boxcar.check.owner';
const namePattern = /^boxcar-check-[0-9a-f]{8}$/;
const oldest = 2;
async function ownerOf(pid = process.pid) {
    return `${await here()}/${pid}`;
}
async function here() {
    const read = await Promise.all([
        (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
        (0,promises_.readlink)('/proc/self/ns/pid')
    ]).catch(() => [process.platform, (0,external_node_os_.hostname)()]);
    return read.map((part) => part.replace(/[^\w.-]/g, '')).join('/');
}
async function sweepLeftovers(run, now = Date.now(), isAlive = lives) {
    const { code, stdout } = await run({
        argv: ['docker', 'ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${checkLabel}`]
    });
    const ids = stdout.split('\n').filter((line) => /^[0-9a-f]{64}$/.test(line));
    if (code !== 0 || ids.length === 0)
        return;
    const [{ stdout: facts }, place] = await Promise.all([
        run({ argv: ['docker', 'inspect', '--type', 'container', '--format', factsFormat, ...ids] }),
        here()
    ]);
    const left = facts.split('\n').flatMap((line) => {
        const { id, name, created, label, owner } = factsIn(line);
        if (!ids.includes(id) || name !== `/${label}` || !namePattern.test(label))
            return [];
        const isGone = owner.startsWith(`${place}/`) && !isAlive(Number(owner.slice(place.length + 1)));
        return isGone || now - timeOf(created) > oldest * 3_600_000 ? [id] : [];
    });
    if (left.length > 0)
        await run({ argv: ['docker', 'rm', '--force', '--volumes', ...left], cleanup: true });
}
const factsFormat = `[${[
    '.Id',
    '.Name',
    '.Created',
    `index .Config.Labels "${checkLabel}"`,
    `index .Config.Labels "${ownerLabel}"`
]
    .map((field) => `{{json (${field})}}`)
    .join(',')}]`;
function factsIn(line) {
    const [id = '', name = '', created = '', label = '', owner = ''] = textsIn(line);
    return { id, name, created, label, owner };
}
function textsIn(line) {
    try {
        const read = JSON.parse(line);
        return Array.isArray(read) ? read.map(String) : [];
    }
    catch {
        return [];
    }
}
function timeOf(created) {
    const parsed = Date.parse(created);
    return Number.isNaN(parsed) ? Infinity : parsed;
}
function lives(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./src/docker/check-arguments.ts

const ours = new Set(['-d', '--detach', '--rm']);
function runArguments(request, files) {
    const port = request.port === undefined ? {} : { PORT: String(request.port) };
    const variables = Object.entries({ ...port, ...request.env });
    const long = variables.filter(([, value]) => /[\r\n]/.test(value));
    const short = variables.filter(([, value]) => !/[\r\n]/.test(value));
    return {
        argv: [
            'run',
            '--detach',
            ...['--pull', 'never'],
            ...['--name', files.name],
            ...['--label', `${checkLabel}=${files.name}`, '--label', `${ownerLabel}=${files.owner}`],
            ...['--cidfile', files.cidFile],
            ...['--env-file', files.envFile],
            ...long.flatMap(([name]) => ['--env', name]),
            ...(request.port !== undefined && publishes(request.options) ? ['--publish', `127.0.0.1::${request.port}`] : []),
            ...request.options.filter((option) => !ours.has(option)),
            request.image
        ],
        fileLines: short.map(([name, value]) => `${name}=${value}`),
        env: Object.fromEntries(long)
    };
}
function publishes(options) {
    return !/^(?:host|container:)/.test(optionValue(options, ['--network', '--net']) ?? '');
}
function missingVariables({ demands, variables, env, options }) {
    if (options.some((option) => option.startsWith('--env-file')))
        return [];
    const named = options.flatMap((option, index) => {
        const value = option === '-e' || option === '--env' ? options[index + 1] : /^(?:--env=|-e=?)(.+)$/.exec(option)?.[1];
        return value === undefined ? [] : [value.split('=')[0] ?? value];
    });
    const given = new Set([...variables, ...Object.keys(env), ...named]);
    return demands.filter((name) => !given.has(name));
}
function optionValue(options, names) {
    const values = options.flatMap((option, index) => {
        const name = names.find((known) => option === known || option.startsWith(`${known}=`));
        if (name === undefined)
            return [];
        return [option === name ? options[index + 1] : option.slice(name.length + 1)];
    });
    return values.at(-1);
}

;// CONCATENATED MODULE: ./src/docker/check-log.ts

const longestLog = 50_000;
const check_log_keptLines = 200;
const check_log_shownLines = 25;
const shownErrors = 12;
const longestBlock = 30;
const linesBehind = 3;
const error = /(?:Error|Exception)\b|\b(?:error|fatal|panic|panicked|critical|traceback|unhandled|uncaught|segmentation fault|cannot|can't|could not|couldn't|unable to|failed|denied|refused|not found)\b|\bE(?:ACCES|PERM|ROFS|NOENT|ADDRINUSE|CONNREFUSED)\b/i;
const noError = /^\W*(?:npm )?(?:warn|debug)|\b(?:no|0|without) (?:error|failure)s?\b|\berrors?["']?\s?[=:]\s?(?:0|null|none|false)\b/i;
async function containerLog(id, run) {
    const keeper = logKeeper();
    await run({ argv: ['docker', 'logs', '--tail', String(longestLog), id], onLine: keeper.take });
    return keeper.log();
}
function logOf(lines) {
    const keeper = logKeeper();
    lines.forEach(keeper.take);
    return keeper.log();
}
function logKeeper() {
    const errors = [];
    const last = [];
    let count = 0;
    let behind = 0;
    return {
        take: (line) => {
            const text = (0,docker_run/* logLine */.BP)(line);
            if (text.trim() === '')
                return;
            const kept = { at: count++, text };
            last.push(kept);
            if (last.length > check_log_keptLines)
                last.shift();
            if (errors.length >= shownErrors)
                return;
            if (isError(text))
                behind = linesBehind + 1;
            if (behind-- > 0)
                errors.push(kept);
        },
        log: () => ({
            lines: joined(errors, last).map(({ text }) => text),
            shown: withGaps(once(joined(errors, once(last).slice(-check_log_shownLines))), count)
        })
    };
}
function once(lines) {
    const kept = [];
    for (let at = 0; at < lines.length;) {
        const again = repeats(kept, lines.slice(at, at + longestBlock));
        if (again > 0)
            at += again;
        else
            kept.push(...lines.slice(at, ++at));
    }
    return kept;
}
function repeats(kept, next) {
    const sizes = Array.from({ length: Math.min(kept.length, next.length) }, (_, index) => index + 1);
    return sizes.findLast((size) => kept.slice(-size).every(({ text }, index) => text === next[index]?.text)) ?? 0;
}
function isError(text) {
    const seen = text.slice(0, 1000);
    return error.test(seen) && !noError.test(seen);
}
function joined(errors, last) {
    const from = last[0]?.at ?? 0;
    return [...errors.filter(({ at }) => at < from), ...last];
}
function withGaps(lines, count) {
    if (lines[0] === undefined || lines[0].at >= count - check_log_shownLines)
        return lines.map(({ text }) => text);
    return lines.flatMap(({ at, text }, index) => (at === (lines[index - 1]?.at ?? -1) + 1 ? [text] : ['…', text]));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/docker/listening.ts


const listenState = '0A';
const loopback4 = /^[0-9A-F]{6}7F$/;
const loopback6 = /^(?:0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/;
const resolver = '0B00007F';
function listeners(text) {
    const ports = new Map();
    for (const line of text.split('\n')) {
        const [, address, port, state] = /^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} ([0-9A-F]{2}) /.exec(line) ?? [];
        if (address === undefined || port === undefined || state !== listenState || address === resolver)
            continue;
        const number = Number.parseInt(port, 16);
        const inside = loopback4.test(address) || loopback6.test(address);
        ports.set(number, inside && (ports.get(number) ?? true));
    }
    return [...ports].map(([port, loopback]) => ({ port, loopback })).sort((a, b) => a.port - b.port);
}
async function containerListeners(id, pid, run) {
    const [tcp4, tcp6] = await Promise.all(['tcp', 'tcp6'].map((name) => (0,promises_.readFile)(`/proc/${pid}/net/${name}`, 'utf8').catch(() => undefined)));
    const here = await inContainer(id, pid);
    if (here && tcp4 !== undefined)
        return listeners(`${tcp4}\n${tcp6 ?? ''}`);
    const { code, stdout } = await run({ argv: ['docker', 'exec', id, 'cat', '/proc/net/tcp', '/proc/net/tcp6'] });
    return code === 0 || stdout !== '' ? listeners(stdout) : undefined;
}
async function inContainer(id, pid) {
    const groups = await (0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
    return id !== '' && groups.includes(id);
}
const look = { pause: 2000, times: 3 };
async function staysElsewhere(seen, port, stop, { pause, times } = look) {
    let before;
    for (let count = 0; count < times;) {
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: stop }).catch(() => undefined);
        const all = stop.aborted ? undefined : await seen();
        if (!all)
            return false;
        const place = elsewhere(all, port);
        count = place === undefined ? 0 : place === before ? count + 1 : 1;
        before = place;
    }
    return true;
}
function elsewhere(all, port) {
    const own = all.find((one) => one.port === port);
    if (own)
        return own.loopback ? 'loopback' : undefined;
    const others = all.filter(({ loopback }) => !loopback);
    return others.length === 0 ? undefined : others.map((one) => one.port).join(' ');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/docker/ask.ts

function ask(address, path, milliseconds, stop) {
    const late = AbortSignal.timeout(Math.ceil(milliseconds));
    return new Promise((resolve) => {
        const request = (0,external_node_http_.get)({
            ...address,
            path,
            agent: false,
            signal: AbortSignal.any([stop, late]),
            headers: { Host: 'localhost', Accept: '*/*', 'User-Agent': 'boxcar' }
        }, (response) => {
            resolve({ status: response.statusCode ?? 0 });
            response.destroy();
        });
        request.on('error', (error) => resolve({ problem: late.aborted ? 'silent' : kindOf(error) }));
    });
}
function kindOf(error) {
    return error.code?.startsWith('HPE_') === true ? 'not-http' : 'refused';
}

;// CONCATENATED MODULE: ./src/docker/poll.ts


const firstPause = 40;
const longestPause = 400;
const growth = 1.5;
const patience = 10_000;
function isNotReady(status) {
    return [502, 503, 504].includes(status);
}
async function poll(addresses, path, milliseconds, ended, steady = patience) {
    const deadline = performance.now() + milliseconds;
    const enough = new AbortController();
    const stop = AbortSignal.any([ended, enough.signal]);
    const answers = await Promise.all(addresses.map(async (address) => {
        const answer = await pollOne(address, path, { deadline, steady }, stop);
        if (answer !== undefined && !stop.aborted && performance.now() < deadline)
            enough.abort();
        return answer;
    }));
    return answers.reduce(better, undefined);
}
async function pollOne(address, path, { deadline, steady }, stop) {
    const keeps = steadiness(steady);
    let last;
    for (let pause = firstPause;; pause = Math.min(pause * growth, longestPause)) {
        const left = deadline - performance.now();
        if (stop.aborted || left <= 0)
            return last;
        const answer = await ask(address, path, left, stop);
        if (stop.aborted && !isRight(answer))
            return last;
        last = better(last, answer);
        if (isRight(last) || keeps(answer))
            return last;
        const wait = Math.max(0, Math.min(pause, deadline - performance.now()));
        await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal: stop }).catch(() => undefined);
    }
}
function steadiness(milliseconds) {
    let status;
    let since = 0;
    return (answer) => {
        const now = performance.now();
        const error = 'status' in answer && !isNotReady(answer.status) ? answer.status : undefined;
        if (error !== status)
            since = now;
        status = error;
        return error !== undefined && now - since >= milliseconds;
    };
}
function better(before, answer) {
    return weight(answer) >= weight(before) ? answer : before;
}
function weight(answer) {
    if (answer === undefined)
        return 0;
    if ('status' in answer)
        return isRight(answer) ? 5 : 4;
    return { refused: 1, silent: 2, 'not-http': 3 }[answer.problem];
}
function isRight(answer) {
    return answer !== undefined && 'status' in answer && answer.status > 0 && answer.status < 500;
}

// EXTERNAL MODULE: ./src/docker/secrets.ts
var secrets = __webpack_require__(6009);
;// CONCATENATED MODULE: ./src/docker/typed.ts
const typed = [
    [/a line `(\w+=…)` to `check-env`/g, '`--check-env $1`'],
    [/set `(\w+=\S+)` in `env`/g, 'give `--env $1`'],
    [/`services:` of the job/g, '`docker run --network …`'],
    [/`(check-options): ([^`]+)`/g, "`--$1 '$2'`"],
    [/`((?:check-(?:env|options|path|timeout))|start-cmd|apt|pkgs|env)`/g, '`--$1`']
];
function asTyped(message) {
    return typed.reduce((text, [pattern, flag]) => text.replace(pattern, flag), message);
}

;// CONCATENATED MODULE: ./src/docker/check.ts















const workerSeconds = 5;
const longestShown = 1000;
const slowStop = 1;
async function check(request, run) {
    const result = await booted(request, run);
    return request.onGithub ? result : mapped(result, asTyped);
}
function mapped(result, change) {
    const { because, cause, fix } = result;
    return {
        ...result,
        because: change(because),
        ...(cause !== undefined && { cause: change(cause) }),
        ...(fix !== undefined && { fix: change(fix) })
    };
}
async function booted(request, run) {
    const missing = missingVariables(request);
    if (missing.length > 0)
        return skipped(missing, request);
    return (0,secrets/* withPrivateFolder */.mq)(request.temporary, async (folder) => {
        const name = `boxcar-check-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
        const cidFile = (0,external_node_path_.join)(folder, 'container');
        const envFile = (0,external_node_path_.join)(folder, 'env');
        const swept = sweepLeftovers(run).catch(() => undefined);
        try {
            const owner = await ownerOf();
            const { fileLines, argv, env } = runArguments(request, { name, owner, cidFile, envFile });
            await (0,secrets/* writePrivateFile */.Pl)(envFile, fileLines.map((line) => `${line}\n`).join(''));
            const started = performance.now();
            const result = await run({ argv: ['docker', ...argv], env });
            if (result.code !== 0)
                return notStarted(result.stderr, request);
            const container = await inspect(result.stdout.trim(), request, run);
            return await judged(container, request, run, started);
        }
        finally {
            const id = (await (0,promises_.readFile)(cidFile, 'utf8').catch(() => '')).trim();
            await run({ argv: ['docker', 'rm', '--force', '--volumes', id || name], cleanup: true });
            await swept;
        }
    });
}
function skipped(missing, { onGithub }) {
    return {
        outcome: 'skipped',
        because: `the app demands ${missing.map((name) => `\`${name}\``).join(', ')} when it starts, and \`check-env\` does not give ${missing.length === 1 ? 'it' : 'them'}`,
        fix: onGithub
            ? ['check-env: |', ...missing.map((name) => `  ${name}=…`)].join('\n')
            : `Add ${missing.map((name) => `--check-env ${name}=…`).join(' ')}`,
        lastLines: []
    };
}
function notStarted(stderr, request) {
    const log = logOf(stderr.split('\n').filter((line) => !line.startsWith("See 'docker run --help'")));
    const cause = causeOf(log.lines, bootCauses);
    return {
        outcome: 'failed',
        because: 'Docker could not start the container',
        lastLines: log.shown.map((line) => hide(line, request)),
        ...(cause === undefined ? {} : { cause: hide(cause.text, request) })
    };
}
async function inspect(id, request, run) {
    const ended = new AbortController();
    let exitCode;
    const gone = run({ argv: ['docker', 'wait', id] }).then(({ code, stdout }) => {
        if (code !== 0)
            return;
        exitCode = Number(stdout.trim());
        ended.abort();
    }, () => ended.abort());
    const data = await inspected(id, run);
    return {
        id,
        pid: data.State?.Pid ?? 0,
        addresses: addressesOf(data, request),
        ended: ended.signal,
        exitCode: () => exitCode,
        gone
    };
}
async function inspected(id, run) {
    const data = await inspectedAlone(id, run);
    const other = /^container:(.+)$/.exec(data.HostConfig?.NetworkMode ?? '')?.[1];
    if (other === undefined)
        return data;
    const { NetworkSettings } = await inspectedAlone(other, run);
    return { ...data, NetworkSettings: { Networks: NetworkSettings?.Networks ?? {} } };
}
async function inspectedAlone(id, run) {
    const { stdout } = await run({ argv: ['docker', 'inspect', '--format', '{{json .}}', id] });
    try {
        return JSON.parse(stdout);
    }
    catch {
        return {};
    }
}
function addressesOf(data, { port, dockerHost, options }) {
    if (port === undefined)
        return [];
    const remote = /^(?:tcp|https?):\/\/(\[[^\]]+\]|[^:/]+)/.exec(dockerHost ?? '')?.[1];
    const engine = remote ?? '127.0.0.1';
    const published = data.NetworkSettings?.Ports?.[`${port}/tcp`] ?? [];
    const own = remote === undefined ? Object.values(data.NetworkSettings?.Networks ?? {}) : [];
    const shared = !publishes(options) || data.HostConfig?.NetworkMode === 'host';
    return [
        ...published.slice(0, 1).map(({ HostPort }) => ({ host: engine, port: Number(HostPort) })),
        ...(shared ? [{ host: engine, port }] : []),
        ...own.filter(({ IPAddress }) => IPAddress).map(({ IPAddress }) => ({ host: IPAddress ?? '', port }))
    ];
}
async function judged(container, request, run, started) {
    const worker = request.kind === 'worker' || request.port === undefined;
    const milliseconds = (worker ? workerSeconds : request.timeout) * 1000;
    const answer = worker
        ? await stayed(milliseconds, container.ended)
        : await asked(container, request, milliseconds, run);
    const seconds = (performance.now() - started) / 1000;
    const exited = container.ended.aborted;
    const verdict = exited ? ended(container, seconds, worker) : answered(answer, request, seconds, worker);
    if (verdict.outcome === 'passed')
        return { ...verdict, ...(await stopped(container, run)) };
    const log = await containerLog(container.id, run);
    const listening = exited || worker ? undefined : await containerListeners(container.id, container.pid, run);
    const cause = whyNot(log.lines, listening, request, exited ? undefined : answer);
    const stop = exited ? {} : await stopped(container, run);
    const lastLines = log.shown.map((line) => hide(line, request));
    return { ...verdict, ...stop, lastLines, ...(cause === undefined ? { fix: nextStep(request) } : { cause }) };
}
function nextStep({ image }) {
    return `Mend what its last lines say, or look into the image: \`docker run --rm -it --entrypoint sh ${image}\`. A variable or a service that it only lacks here comes by \`check-env\` and \`check-options\``;
}
async function asked(container, { path, port, options }, milliseconds, run) {
    const done = new AbortController();
    const vain = new AbortController();
    const watched = async () => {
        if (port === undefined || !publishes(options))
            return;
        const stop = AbortSignal.any([container.ended, done.signal]);
        if (await staysElsewhere(() => containerListeners(container.id, container.pid, run), port, stop))
            vain.abort();
    };
    const stop = AbortSignal.any([container.ended, vain.signal]);
    const [answer] = await Promise.all([
        poll(container.addresses, path, milliseconds, stop).finally(() => done.abort()),
        watched()
    ]);
    return answer;
}
async function stayed(milliseconds, ended) {
    const { setTimeout: sleep } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8500, 23));
    await sleep(milliseconds, undefined, { signal: ended }).catch(() => undefined);
}
function ended(container, seconds, worker) {
    const code = container.exitCode();
    const should = worker ? `should stay up (it was watched for ${workerSeconds} s)` : 'should answer';
    return {
        outcome: 'failed',
        because: `The container ended after ${seconds.toFixed(1)} s${code === undefined ? '' : ` with exit code ${code}`}, and ${should}`,
        seconds,
        lastLines: []
    };
}
function answered(answer, { path, timeout }, seconds, worker) {
    if (worker)
        return { outcome: 'passed', because: `The container stayed up for ${workerSeconds} s`, seconds, lastLines: [] };
    const waited = seconds < timeout ? seconds.toFixed(0) : timeout;
    if (answer === undefined || !('status' in answer)) {
        const what = answer?.problem === 'not-http' ? 'no answer that is HTTP' : 'no answer';
        return { outcome: 'failed', because: `GET ${path} had ${what} within ${waited} s`, seconds, lastLines: [] };
    }
    const { status } = answer;
    if (status < 500)
        return {
            outcome: 'passed',
            because: `GET ${path} answered ${status} after ${seconds.toFixed(1)} s${isNoPage(status) ? '; set `check-path` to a page that is there' : ''}`,
            seconds,
            status,
            lastLines: []
        };
    return {
        outcome: 'failed',
        because: `GET ${path} still answered ${status} after ${waited} s`,
        seconds,
        status,
        lastLines: []
    };
}
function isNoPage(status) {
    return [400, 404, 405, 410].includes(status);
}
async function stopped(container, run) {
    const began = performance.now();
    await run({ argv: ['docker', 'stop', container.id] });
    const stopSeconds = (performance.now() - began) / 1000;
    await container.gone;
    if (stopSeconds <= slowStop)
        return { stopSeconds };
    const killed = container.exitCode() === 137;
    return {
        stopSeconds,
        warning: killed
            ? `The app does not end on SIGTERM: Docker killed it after ${stopSeconds.toFixed(0)} s. Every restart takes that long and cuts off running requests. Let it handle the signal, or start the container with \`--init\`, which ends a program that does not`
            : `The app took ${stopSeconds.toFixed(1)} s to end after SIGTERM`
    };
}
function whyNot(lines, listening, request, answer) {
    const { port, hints } = request;
    const silent = answer === undefined || !('status' in answer);
    const socket = silent && port !== undefined && listening !== undefined ? socketCause(listening, port) : undefined;
    const printed = causeOf([...lines].reverse(), [...hints, ...bootCauses, ...infrastructure])?.text;
    return (socket ??
        (printed === undefined ? undefined : hide(printed, request)) ??
        (silent && listening?.length === 0
            ? 'The app listens on no port. If it is no web app, a start command without a port makes it a worker.'
            : undefined) ??
        (silent ? undefined : statusCause(answer.status, request)));
}
function statusCause(status, { path }) {
    const needs = 'Give it what it needs (a variable, a database) with `check-env` and `check-options`';
    return isNotReady(status)
        ? `The app is up and says that it is not ready. ${needs}, or more time with \`check-timeout\`.`
        : `The app is up, and \`${path}\` fails in its own code: the lines that it printed say where. ${needs}, or ask for another page with \`check-path\`.`;
}
function socketCause(listening, port) {
    const own = listening.find((listener) => listener.port === port);
    if (own?.loopback === true) {
        return `The app listens on 127.0.0.1:${port}, where nobody outside its container can reach it. Let it listen on 0.0.0.0.`;
    }
    if (own !== undefined)
        return undefined;
    const [other] = [...listening].sort((a, b) => Number(a.loopback) - Number(b.loopback));
    if (other === undefined)
        return undefined;
    const where = other.loopback ? `127.0.0.1:${other.port}` : `port ${other.port}`;
    return `The app listens on ${where}, not on port ${port}. Let it listen on 0.0.0.0 and on the port in the variable \`PORT\`, or set \`PORT=${other.port}\` in \`env\`.`;
}
function hide(text, { env, secrets = [] }) {
    return (0,clean/* clip */.$Q)((0,redact/* redact */.E$)(text, [...(0,secret_values/* mayBeSecret */.l)(env), ...secrets]), longestShown);
}

;// CONCATENATED MODULE: ./src/docker/content.ts
async function loadedContent(image, run) {
    const { code, stdout } = await run({ argv: ['docker', 'image', 'inspect', '--format', '{{json .}}', image] });
    const data = code === 0 ? content_json(stdout) : undefined;
    return contentOf(data?.RootFS?.Layers, data?.Config);
}
async function remoteContent(reference, platform, builder, run) {
    const format = ['--format', '{{json .Image}}'];
    const { code, stdout } = await run({
        argv: ['docker', 'buildx', 'imagetools', 'inspect', '--builder', builder.name, ...format, reference]
    });
    const data = code === 0 ? content_json(stdout) : undefined;
    const image = data?.[platform] ?? data;
    return contentOf(image?.rootfs?.diff_ids, image?.config);
}
function contentOf(layers, config = {}) {
    if (!Array.isArray(layers))
        return undefined;
    const { Env, Entrypoint, Cmd, User, WorkingDir, StopSignal, ExposedPorts, Volumes, Labels } = config;
    return JSON.stringify([
        ...[layers, Env ?? [], Entrypoint ?? [], Cmd ?? [], User ?? '', WorkingDir ?? '', StopSignal ?? ''],
        ...[Object.keys(ExposedPorts ?? {}).sort(), Object.keys(Volumes ?? {}).sort(), Object.entries(Labels ?? {}).sort()]
    ]);
}
function content_json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/docker/labels.ts
const createdLabel = 'org.opencontainers.image.created';
const versionLabel = 'org.opencontainers.image.version';
function imageLabels(facts, given) {
    const standard = {
        'org.opencontainers.image.title': facts.title,
        'org.opencontainers.image.source': facts.source,
        'org.opencontainers.image.url': facts.source,
        'org.opencontainers.image.revision': facts.revision,
        [versionLabel]: facts.version,
        [createdLabel]: facts.created === undefined ? undefined : isoTime(facts.created)
    };
    return Object.fromEntries(Object.entries({ ...standard, ...given })
        .filter((entry) => entry[1] !== undefined && entry[1] !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isoTime(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./src/docker/load.ts

function stages(request, wish, builder) {
    const { booted, others } = bootable(request.platforms, builder);
    const alone = others.length + (booted === undefined ? 0 : 1) === 1;
    const wanted = wish.load ?? !wish.push;
    const notBooted = wish.check ? unbootable(booted, others, wish, builder) : undefined;
    const common = { unbooted: others, ...(notBooted === undefined ? {} : { notBooted }) };
    const whole = { ...request, output: wish.push ? 'push' : 'none' };
    const boots = wish.check && notBooted === undefined;
    if ((!wanted && !boots) || (booted === undefined && !alone))
        return { first: whole, ...common };
    const loaded = { ...request, output: 'load' };
    if (alone && !wish.push)
        return { first: loaded, ...common };
    const inline = request.cacheTo.filter((entry) => /(?:^|,)type=inline(?:,|$)/.test(entry));
    const again = { ...whole, noCache: false };
    if (alone)
        return { first: loaded, second: { ...again, cacheFrom: [], cacheTo: inline }, ...common };
    const native = booted === undefined ? [] : [booted];
    return { first: { ...loaded, platforms: native, cacheTo: inline }, second: again, ...common };
}
function unbootable(booted, others, wish, builder) {
    if (booted === undefined)
        return `the image is for ${others.join(', ')}, and this machine is ${builder.native}`;
    return wish.load === false && !wish.push ? 'the image is not loaded into the engine (`load: false`)' : undefined;
}

;// CONCATENATED MODULE: ./src/docker/login.ts







const loginStores = new Set(['desktop', 'osxkeychain', 'wincred', 'secretservice', 'pass']);
const hubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
async function withLogin(request, work) {
    const folder = dockerFolder(request.env) ?? (0,external_node_path_.join)(request.temporary, 'docker');
    const config = await readConfig((0,external_node_path_.join)(folder, 'config.json'));
    const stored = withEnvironmentAuth(config, request.env);
    const without = registriesOf(request.references).filter((registry) => !hasCredentials(stored, registry));
    const { token, tokenRegistry } = request;
    const byToken = tokenRegistry !== undefined && token && without.includes(tokenRegistry);
    if (request.push)
        await refuseUnknown(byToken ? without.filter((registry) => registry !== tokenRegistry) : without, request);
    if (!byToken)
        return work({});
    return (0,secrets/* withPrivateFolder */.mq)(request.temporary, async (privateFolder) => {
        await (0,secrets/* writePrivateFile */.Pl)((0,external_node_path_.join)(privateFolder, 'config.json'), JSON.stringify(withToken(config, tokenRegistry, request)));
        for (const name of ['contexts', 'cli-plugins'])
            await (0,promises_.symlink)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(privateFolder, name));
        return work({ DOCKER_CONFIG: privateFolder, BUILDX_CONFIG: request.env['BUILDX_CONFIG'] || (0,external_node_path_.join)(folder, 'buildx') });
    });
}
function dockerFolder(env, homes = [external_node_os_.homedir, () => (0,external_node_os_.userInfo)().homedir]) {
    if (env['DOCKER_CONFIG'])
        return env['DOCKER_CONFIG'];
    const home = homes.map(orNone).find(external_node_path_.isAbsolute);
    return home === undefined ? undefined : (0,external_node_path_.join)(home, '.docker');
}
function orNone(find) {
    try {
        return find();
    }
    catch {
        return '';
    }
}
function registriesOf(references) {
    const registries = references.flatMap((reference) => {
        const parsed = (0,docker_reference/* parseReference */.F2)(reference);
        return 'problem' in parsed ? [] : [parsed.registry];
    });
    return [...new Set(registries)];
}
async function readConfig(path) {
    return parseConfig(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
}
function parseConfig(text) {
    try {
        const data = JSON.parse(text);
        return typeof data === 'object' && data !== null ? data : {};
    }
    catch {
        return {};
    }
}
function withEnvironmentAuth(config, env) {
    return { ...config, auths: { ...config.auths, ...parseConfig(env['DOCKER_AUTH_CONFIG'] ?? '').auths } };
}
function hasCredentials(config, registry) {
    const names = registry === docker_reference/* dockerHub */.UD
        ? hubKeys
        : [registry, `https://${registry}`, `https://${registry}/`, `https://${registry}/v1/`, `https://${registry}/v2/`];
    const helper = names.map((name) => config.credHelpers?.[name]).find((found) => found !== undefined);
    if (helper !== undefined && helper !== '')
        return true;
    const entry = names.map((name) => config.auths?.[name]).find((found) => found !== undefined);
    const store = config.credsStore ?? '';
    if (store !== '' && helper === undefined)
        return entry !== undefined || !loginStores.has(store);
    return Boolean(entry?.auth || entry?.identitytoken || entry?.registrytoken);
}
async function refuseUnknown(registries, request) {
    const isOpen = request.isOpen ?? takesAnybody;
    const answers = await Promise.all(registries.map(async (registry) => isLocal(registry) || (await isOpen(registry))));
    const closed = registries.filter((_, index) => answers[index] !== true);
    if (closed.length === 0)
        return;
    throw new errors/* UserError */.yo({
        what: `Nobody is logged in to ${(0,src_text/* sentenceList */.MT)(closed)}, and the image is to be pushed there`,
        fix: request.onGithub
            ? `Add this before the step:\n\n${closed.map((registry) => loginStep(registry, request)).join('\n')}`
            : `Log in first: ${closed.map((registry) => `\`docker login${registry === docker_reference/* dockerHub */.UD ? '' : ` ${registry}`}\``).join(', ')}.`
    });
}
function isLocal(registry) {
    return /^(?:localhost|[a-z0-9-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(registry);
}
async function takesAnybody(registry) {
    const status = (await statusOf(`https://${registry}/v2/`)) ?? (await statusOf(`http://${registry}/v2/`));
    return status === 200;
}
async function statusOf(address) {
    if (!URL.canParse(address))
        return undefined;
    const { get } = await (address.startsWith('https:') ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)));
    return new Promise((resolve) => {
        const request = get(address, { agent: false, signal: AbortSignal.timeout(5000) }, (response) => {
            resolve(response.statusCode);
            response.destroy();
        });
        request.on('error', () => resolve(undefined));
    });
}
function loginStep(registry, { tokenRegistry }) {
    const own = registry === tokenRegistry;
    const [user, password] = own
        ? ['github.actor', 'github.token']
        : ['vars.REGISTRY_USERNAME', 'secrets.REGISTRY_PASSWORD'];
    return [
        '- uses: docker/login-action@v4',
        '  with:',
        ...(registry === docker_reference/* dockerHub */.UD ? [] : [`    registry: ${registry}`]),
        `    username: \${{ ${user} }}`,
        `    password: \${{ ${password} }}`
    ].join('\n');
}
function withToken(config, registry, { token, actor }) {
    const auth = Buffer.from(`${actor || 'x-access-token'}:${token ?? ''}`).toString('base64');
    return {
        ...config,
        auths: { ...config.auths, [registry]: { auth } },
        credHelpers: { ...config.credHelpers, [registry]: '' }
    };
}

;// CONCATENATED MODULE: ./src/docker/moving.ts



async function movableTags(references, moving, labels, builder, run) {
    const reasons = new Map(await Promise.all(moving.map(async (reference) => [reference, behind(labels, (await remoteLabels(reference, builder, run)) ?? {})])));
    const notices = [...reasons].flatMap(([reference, reason]) => reason === undefined ? [] : [`\`${reference}\` stays where it is: ${reason}`]);
    return { references: references.filter((reference) => reasons.get(reference) === undefined), notices };
}
function behind(ours, theirs) {
    const [version, newer] = [ours[versionLabel] ?? '', theirs[versionLabel] ?? ''];
    const order = (0,docker_tags/* compareVersions */.Zy)(version, newer);
    if (order === -1)
        return `it is version ${newer}, and this is ${version}`;
    if (order === 1)
        return undefined;
    const [time, later] = [Date.parse(ours[createdLabel] ?? ''), Date.parse(theirs[createdLabel] ?? '')];
    return later > time
        ? `its commit of ${theirs[createdLabel] ?? ''} is newer than this one's (${ours[createdLabel] ?? ''})`
        : undefined;
}

;// CONCATENATED MODULE: ./src/docker/probe.ts



const notFound = 127;
function probe(request, run) {
    const answer = probe_ask(request, run);
    answer.catch(() => undefined);
    return answer;
}
async function probe_ask(request, run) {
    const [info, inspect] = await Promise.all([
        run({ argv: ['docker', 'info', '--format', '{{json .}}'] }),
        run({ argv: ['docker', 'buildx', 'inspect', '--bootstrap', ...(request.builder ? [request.builder] : [])] })
    ]);
    if (info.code === notFound)
        throw noDocker(request);
    const engine = readInfo(info);
    refuseEngine(engine, info, request);
    refuseBuildx(inspect, request);
    return builderOf(engine, readInspect(inspect.stdout), inspect);
}
function builderOf(engine, inspected, inspect) {
    if (inspected.error !== undefined || inspected.driver === '') {
        throw new errors/* UserError */.yo({
            what: `The builder \`${inspected.name}\` does not answer: ${inspected.error ?? lastLine(inspect.stderr)}`,
            fix: 'Start it (`docker buildx inspect --bootstrap`), or choose another with `builder` (`docker buildx ls` lists them).'
        });
    }
    const own = inspected.driver === 'docker';
    if (own && atLeast(engine.ServerVersion ?? '', 23, 0) === false) {
        throw new errors/* UserError */.yo({
            what: `Docker Engine ${engine.ServerVersion ?? ''} is too old: Boxcar needs 23.0 or newer`,
            fix: 'Update Docker Engine (https://docs.docker.com/engine/install/).'
        });
    }
    const containerd = (engine.DriverStatus ?? []).some(([key, value]) => key === 'driver-type' && value.startsWith('io.containerd.snapshotter'));
    return {
        name: inspected.name,
        driver: inspected.driver,
        platforms: inspected.platforms,
        exportsCache: !own || containerd,
        attests: own ? containerd : atLeast(inspected.buildkit, 0, 11) !== false,
        buildx: engine.ClientInfo?.Plugins?.find(({ Name }) => Name === 'buildx')?.Version ?? '',
        native: nativePlatform(engine.OSType ?? 'linux', engine.Architecture ?? 'amd64')
    };
}
function readInfo(info) {
    try {
        const data = JSON.parse(info.stdout);
        return typeof data === 'object' && data !== null ? data : {};
    }
    catch {
        return { ServerErrors: [lastLine(info.stderr)] };
    }
}
function readInspect(text) {
    const values = (key) => text.split('\n').flatMap((line) => {
        const [, value] = new RegExp(`^${key}:\\s+(\\S.*)$`).exec(line) ?? [];
        return value === undefined ? [] : [value.trim()];
    });
    const [error] = values('Error');
    return {
        name: values('Name')[0] ?? '',
        driver: values('Driver')[0] ?? '',
        buildkit: values('BuildKit version')[0] ?? values('Buildkit')[0] ?? '',
        platforms: values('Platforms').flatMap((line) => line.split(',').map((platform) => platform.trim())),
        ...(error === undefined ? {} : { error })
    };
}
function refuseEngine(engine, info, request) {
    const problem = engine.ServerErrors?.[0] ?? (info.code === 0 ? undefined : lastLine(info.stderr));
    if (problem !== undefined)
        throw /permission denied/i.test(problem) ? noRights(problem) : noEngine(problem, request);
    if (engine.ServerVersion === undefined) {
        throw new errors/* UserError */.yo({
            what: 'The program `docker` is not Docker (Podman answers to that name on some systems)',
            fix: 'Install Docker Engine with Buildx: https://docs.docker.com/engine/install/. `boxcar plan` needs neither.',
            ...(info.stderr === '' ? {} : { detail: lastLine(info.stderr) })
        });
    }
    if (engine.OSType !== undefined && engine.OSType !== 'linux') {
        throw new errors/* UserError */.yo({
            what: 'The Docker engine runs Windows containers',
            fix: otherRunner(request) ?? 'Switch Docker Desktop to Linux containers.'
        });
    }
}
function refuseBuildx(inspect, request) {
    if (inspect.code === 0)
        return;
    const text = inspect.stderr;
    if (/is not a docker command|unknown command: docker buildx|unknown flag: --bootstrap/.test(text)) {
        throw new errors/* UserError */.yo({
            what: 'Docker is there, but Buildx is not',
            fix: request.onGithub
                ? 'Add `- uses: docker/setup-buildx-action@v4` before this step.'
                : "Install it: the package is `docker-buildx-plugin` in Docker's own packages, `docker-buildx` in Debian, Ubuntu and Homebrew (https://docs.docker.com/go/buildx/)."
        });
    }
    if (/no builder .* found|failed to find (?:instance|builder)/i.test(text)) {
        throw new errors/* UserError */.yo({
            what: `There is no builder \`${request.builder ?? ''}\``,
            fix: '`docker buildx ls` lists the builders. In a workflow use `${{ steps.ID.outputs.name }}` of the step that sets one up, or leave `builder` out.'
        });
    }
    throw new errors/* UserError */.yo({
        what: `The builder ${request.builder === undefined ? '' : `\`${request.builder}\` `}does not answer: ${lastLine(text)}`,
        fix: 'Start it (`docker buildx inspect --bootstrap`), or choose another with `builder` (`docker buildx ls` lists them).'
    });
}
function noDocker(request) {
    return new errors/* UserError */.yo({
        what: 'Docker is not installed here (there is no program `docker`)',
        fix: otherRunner(request) ??
            'Install Docker Engine with Buildx: https://docs.docker.com/engine/install/. `boxcar plan` works without.'
    });
}
function noEngine(problem, request) {
    const start = request.system === 'linux' ? 'Start it: `sudo systemctl start docker`.' : 'Start Docker Desktop.';
    return new errors/* UserError */.yo({ what: `The Docker engine does not answer: ${problem}`, fix: otherRunner(request) ?? start });
}
function noRights(problem) {
    return new errors/* UserError */.yo({
        what: 'This user may not talk to the Docker engine',
        fix: 'Add the user to the group of the socket (`sudo usermod -aG docker $USER`, then log in again), or run it as root.',
        detail: problem
    });
}
function otherRunner({ onGithub, system }) {
    if (!onGithub || system === 'linux')
        return undefined;
    return 'Use `runs-on: ubuntu-latest` for this job: Linux images are built on Linux runners. The command `plan` works on this one too.';
}
function lastLine(text) {
    const line = text.trim().split('\n').at(-1) ?? '';
    return line.replace(/^ERROR: /, '');
}

;// CONCATENATED MODULE: ./src/docker/push.ts






const refused = /\b(?:401 Unauthorized|403 Forbidden|unauthorized|access denied|denied: |insufficient_scope|no basic auth credentials|authentication required|authorization failed|incorrect username or password)/i;
async function push_push(request, checked, builder, run, options) {
    const result = await build(request, builder, run, options).catch((error) => {
        throw refusal(error, request.tags) ?? error;
    });
    const name = nameOf(request.tags[0] ?? '');
    if (result.digest === undefined)
        return { result };
    const remote = await remoteImage(name, `@${result.digest}`, builder.native, builder, run);
    if (checked?.imageId !== undefined && remote?.config !== checked.imageId) {
        const content = await remoteContent(`${name}@${result.digest}`, builder.native, builder, run);
        if (content === undefined || content !== checked.content)
            throw another(name, checked.imageId, remote?.config);
    }
    const imageId = remote?.config ?? result.imageId;
    return {
        result: { ...result, ...(imageId === undefined ? {} : { imageId }) },
        ...(remote === undefined ? {} : { size: { bytes: remote.bytes, measure: 'registry' } })
    };
}
function refusal(error, tags) {
    if (!(error instanceof BuildFailed))
        return undefined;
    const { step, lastLines } = error.failure;
    const line = [...lastLines].reverse().find((text) => refused.test(text));
    if (line === undefined || !/^(?:exporting|pushing)/.test(step ?? 'pushing'))
        return undefined;
    const registries = [...new Set(tags.map(registryOf))];
    const [registry = ''] = registries.filter((host) => line.includes(host)).concat(registries);
    return new errors/* UserError */.yo({
        what: `The registry ${registry} refused the push`,
        fix: fixFor(registry),
        detail: line.replace(/^ERROR: /, '')
    });
}
function fixFor(registry) {
    if (/^(?:ghcr\.io|containers\.)/.test(registry)) {
        return 'The job needs `permissions: packages: write`. If the package exists already, give this repository the role "Write" in the package\'s settings ("Manage Actions access").';
    }
    return `Look at user name and password of the login to ${registry} (\`docker login\`, docker/login-action), and whether that user may push to this name.`;
}
function another(name, checked, pushed) {
    return new errors/* UserError */.yo({
        what: `The image pushed to ${name} is not the one that was booted (${pushed ?? 'none for this platform'}, booted was ${checked})`,
        fix: 'Run it again: a base image may have changed between the two builds. If it happens each time, the builder keeps no cache.'
    });
}
function nameOf(reference) {
    const parsed = (0,docker_reference/* parseReference */.F2)(reference);
    return 'problem' in parsed ? reference : parsed.name;
}
function registryOf(reference) {
    const parsed = (0,docker_reference/* parseReference */.F2)(reference);
    return 'problem' in parsed ? '' : parsed.registry;
}

;// CONCATENATED MODULE: ./src/docker/size.ts
async function engineSize(image, run) {
    const { code, stdout } = await run({ argv: ['docker', 'image', 'inspect', '--format', '{{.Size}}', image] });
    const bytes = Number(stdout.trim());
    return code === 0 && Number.isInteger(bytes) && bytes > 0 ? { bytes, measure: 'engine' } : undefined;
}

// EXTERNAL MODULE: ./src/github/context.ts
var context = __webpack_require__(9556);
;// CONCATENATED MODULE: ./src/github/guard.ts


function refuseUnsafeBuild(github, allowed) {
    if (allowed)
        return;
    const { event, pullRequest, followsFork } = github;
    const fork = event === 'pull_request_target' ? pullRequest?.fork === true : followsFork === true;
    if (!fork)
        return;
    throw new errors/* UserError */.yo({
        what: `This run has the rights of this repository (\`${event}\`), and the code is a fork's: Boxcar does not build it`,
        fix: 'Build in a workflow `on: pull_request`, which has no rights to lose, and use `command: plan` here. ' +
            'If somebody of yours has read the code before this runs, `allow-unsafe-pr-build: true` builds it nevertheless.'
    });
}
function pushRight({ event, pullRequest, actor }) {
    if (event === 'pull_request' && pullRequest?.fork === true) {
        return guard_refused('the pull request comes from a fork, whose runs have no rights to publish');
    }
    if (actor === context/* dependabot */.FX && event !== 'pull_request_target') {
        return guard_refused('Dependabot started this run, and its runs have no rights to publish');
    }
    return { push: true };
}
function guard_refused(because) {
    return { push: false, because };
}

// EXTERNAL MODULE: ./src/dockerfile/paths.ts
var paths = __webpack_require__(5217);
// EXTERNAL MODULE: ./src/folders.ts
var folders = __webpack_require__(8146);
;// CONCATENATED MODULE: ./src/image.ts

























function askDocker(inputs, env, interrupt, onGithub) {
    const githubCache = usesGithubCache({ ...inputs, mode: inputs.cache });
    const run = (0,docker_run/* processRun */.vQ)((0,docker_run/* dockerEnvironment */.O9)(env, { githubCache }), interrupt);
    const { builder } = inputs;
    return {
        run,
        builder: probe({ ...(builder !== undefined && { builder }), system: process.platform, onGithub }, run)
    };
}
async function makeImage(decision, ways) {
    const { inputs, github, env } = ways;
    if (github !== undefined)
        refuseUnsafeBuild(github, inputs.allowUnsafePrBuild);
    const context = (0,folders/* dockerContext */.K)(decision);
    const commit = await (0,src_commit/* checkedOutCommit */.X)(context);
    const files = { ...(await (0,secrets/* contextSecrets */.Xp)(decision.rendered.secretFiles, context)), ...inputs.secretFiles };
    const order = await settle(decision, context, commit, ways);
    const epoch = env['SOURCE_DATE_EPOCH'] ?? commit?.time.toString();
    const dated = epoch === undefined ? ways.run : (0,docker_run/* withEnvironment */.Ec)(ways.run, { SOURCE_DATE_EPOCH: epoch });
    const login = {
        references: [...order.tags.references, ...(order.cache.from.length > 0 ? [order.name.name] : [])],
        push: order.push,
        ...tokenLogin(github, inputs),
        env,
        onGithub: github !== undefined,
        temporary: ways.temporary
    };
    await withLogin(login, (loginEnv) => {
        const run = (0,docker_run/* withEnvironment */.Ec)(dated, loginEnv);
        return (0,secrets/* withSecretFiles */.YX)(inputs.secrets, files, ways.temporary, (secretFiles) => buildAndPush(decision, order, secretFiles, { ...ways, run }));
    }).catch((error) => {
        if (error instanceof BuildFailed)
            ways.tell({ failure: error.failure });
        throw error;
    });
}
async function settle(decision, context, commit, ways) {
    const { inputs, github, env } = ways;
    const { rendered, place } = decision;
    const belowRoot = place.gitRoot !== undefined && place.gitRoot !== place.folder;
    const name = (0,docker_tags/* defaultedName */.k3)(inputs.name, place.name, github, belowRoot);
    const tags = (0,docker_tags/* imageTags */.rK)({
        name,
        tags: inputs.tags,
        ...(github && { github }),
        ...(belowRoot && { folder: place.name })
    });
    ways.tell({ image: tags.references[0] ?? name.name, tags: tags.references });
    const right = github === undefined ? { push: true } : pushRight(github);
    const pushes = inputs.push && right.push;
    if (pushes)
        (0,docker_tags/* refuseOfficialNames */.wh)(tags.references);
    await (0,secrets/* refuseUnreadable */.ws)(inputs.secretFiles);
    const builder = await ways.builder;
    const cacheRequest = {
        mode: inputs.cache,
        cacheFrom: inputs.cacheFrom,
        cacheTo: inputs.cacheTo,
        name: name.name,
        references: tags.references,
        push: pushes,
        pullRequest: github?.pullRequest !== undefined,
        onGithub: github !== undefined,
        env: (0,docker_run/* dockerEnvironment */.O9)(env, { githubCache: usesGithubCache({ ...inputs, mode: inputs.cache }) })
    };
    const cache = buildCache(cacheRequest, builder);
    ways.say(`Cache: ${cache.because}`);
    const notices = [...withoutSecrets(decision.plan, inputs), ...unpushed(inputs, right)];
    for (const notice of notices)
        ways.say(notice);
    const source = github === undefined ? undefined : `${github.serverUrl}/${github.repository}`;
    const revision = github?.sha || commit?.hash;
    const facts = {
        title: name.repository.split('/').at(-1) ?? name.name,
        version: tags.version,
        ...(source !== undefined && { source }),
        ...(revision !== undefined && { revision }),
        ...(commit && { created: commit.time })
    };
    return {
        name,
        tags,
        push: pushes,
        notices,
        builder,
        cache,
        request: {
            dockerfile: ways.dockerfile,
            context,
            labels: imageLabels(facts, inputs.labels),
            buildArgs: { ...rendered.buildArgs, ...cacheNamespace(github), ...inputs.buildArgs },
            platforms: buildPlatforms(inputs.platforms, builder),
            cacheFrom: cache.from,
            cacheTo: cache.to,
            noCache: inputs.noCache,
            pull: inputs.pull,
            ...(pushes && attestations(attestationWish(inputs, github), builder)),
            metadataFile: `${ways.temporary}/metadata.json`
        }
    };
}
function unpushed(inputs, right) {
    return inputs.push && !right.push ? [`Nothing is pushed: ${right.because}`] : [];
}
function withoutSecrets({ phases }, { secrets, secretFiles }) {
    const asked = Object.values(phases).flatMap((phase) => phase.secrets ?? []);
    const missing = [...new Set(asked)].filter((name) => !Object.hasOwn(secrets, name) && !Object.hasOwn(secretFiles, name));
    if (missing.length === 0)
        return [];
    return [
        `No value is given for ${(0,src_text/* sentenceList */.MT)(missing)}, which the build asks for: what it needs goes into \`secrets\``
    ];
}
function attestationWish({ provenance, sbom }, github) {
    return {
        ...(provenance !== undefined && { provenance }),
        ...(sbom !== undefined && { sbom }),
        private: github?.private === true
    };
}
function tokenLogin(github, { githubToken }) {
    if (github === undefined || githubToken === undefined)
        return {};
    return { tokenRegistry: (0,docker_tags/* packageRegistry */.E5)(github.serverUrl), token: githubToken, actor: github.actor };
}
async function buildAndPush(decision, order, secretFiles, ways) {
    const { inputs, run, tell } = ways;
    const { builder, tags, request } = order;
    const movable = order.push
        ? await movableTags(tags.references, tags.moving, request.labels, builder, run)
        : { references: tags.references, notices: [] };
    const push = order.push && movable.references.length > 0;
    const planned = stages({ ...request, tags: push ? movable.references : tags.references, secretFiles }, { push, check: inputs.check !== 'off', ...(inputs.load !== undefined && { load: inputs.load }) }, builder);
    tell({ tags: planned.first.tags, notices: [...order.notices, ...movable.notices, ...unbooted(planned)] });
    const options = {
        origins: decision.rendered.origins,
        hints: await decision.catalog.errorHints(),
        appRoot: (0,paths/* pathsOf */.w)(decision.plan).app,
        secrets: ways.secrets,
        ...(ways.onLine && { onLine: ways.onLine }),
        ...(ways.onProgress && { onProgress: ways.onProgress })
    };
    const { first, second } = planned;
    if (first.output === 'push')
        return pushed(await push_push(first, undefined, builder, run, options), undefined, order, ways);
    ways.say('Building');
    const built = await build(first, builder, run, options);
    const size = first.output === 'load' ? await engineSize(first.tags[0] ?? '', run) : undefined;
    tell({ build: built, pushed: false, ...(size && { size }) });
    const booted = await checked(first, planned, decision, ways);
    if (second === undefined)
        return;
    ways.say(second.output === 'push' ? 'Pushing' : 'Building for the other platforms');
    if (second.output !== 'push')
        return tell({ build: image_joined(built, await build(second, builder, run, options)) });
    const content = booted ? await loadedContent(first.tags[0] ?? '', run) : undefined;
    const proved = booted ? { ...built, ...(content !== undefined && { content }) } : undefined;
    return pushed(await push_push(second, proved, builder, run, options), built, order, ways);
}
async function pushed({ result, size }, before, order, { tell, github, run, inputs }) {
    tell({
        build: before === undefined ? result : image_joined(before, result),
        pushed: true,
        ...(result.digest !== undefined && { image: `${order.name.name}@${result.digest}` }),
        ...(size && { size })
    });
    if (github?.pullRequest === undefined || inputs.comment === 'never' || size === undefined)
        return;
    const base = await baseSize(order.name.name, github.pullRequest, order.builder, run);
    if (base !== undefined)
        tell({ baseSize: base });
}
function image_joined(first, second) {
    return { ...second, steps: first.steps, seconds: first.seconds + second.seconds };
}
async function checked({ tags }, { notBooted }, { plan, catalog }, ways) {
    const { inputs, env, run } = ways;
    if (inputs.check === 'off')
        return false;
    const request = {
        image: tags[0] ?? '',
        kind: plan.kind,
        ...(plan.start.port !== undefined && { port: plan.start.port }),
        path: inputs.checkPath,
        timeout: inputs.checkTimeout,
        env: inputs.checkEnv,
        secrets: ways.secrets,
        options: inputs.checkOptions,
        demands: plan.start.demands ?? [],
        variables: Object.keys(plan.variables),
        hints: await catalog.errorHints(),
        onGithub: ways.github !== undefined,
        temporary: ways.temporary,
        ...(env['DOCKER_HOST'] !== undefined && { dockerHost: env['DOCKER_HOST'] })
    };
    if (notBooted === undefined && missingVariables(request).length === 0)
        ways.say('Booting the image');
    const result = notBooted === undefined ? await check(request, run) : { outcome: 'skipped', because: notBooted, lastLines: [] };
    ways.tell({ check: result });
    if (inputs.check === 'require' && result.outcome !== 'passed')
        throw notPassed(result);
    return result.outcome !== 'skipped';
}
function notPassed({ outcome, because, cause, fix, lastLines }) {
    const advice = fix ?? cause ?? (lastLines.length > 0 ? 'Mend what the app says in the lines above' : undefined);
    return new errors/* UserError */.yo({
        what: `The boot check ${outcome === 'failed' ? 'failed' : 'could not be made'}, and \`check: require\` wants it: ${because}`,
        ...(advice !== undefined && { fix: advice }),
        ...(lastLines.length > 0 && { detail: lastLines.join('\n') })
    });
}
function unbooted({ unbooted: platforms, notBooted }) {
    if (platforms.length === 0 || notBooted !== undefined)
        return [];
    return [`${platforms.join(', ')} ${platforms.length === 1 ? 'is' : 'are'} built, but not booted here`];
}


/***/ })

};
;