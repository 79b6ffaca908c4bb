#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1916:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 3916:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ SeveralAppsError),
/* harmony export */   _k: () => (/* binding */ TryAgainError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   rb: () => (/* binding */ NoAppError),
/* harmony export */   sF: () => (/* binding */ IncompleteCloneError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    trouble;
    exitCode = 1;
    constructor(trouble) {
        super(trouble.what);
        this.name = new.target.name;
        this.trouble = trouble;
    }
}
class NoAppError extends UserError {
}
class SeveralAppsError extends UserError {
    first;
    constructor(trouble, first) {
        super(trouble);
        this.first = first;
    }
}
class IncompleteCloneError extends UserError {
}
class UsageError extends UserError {
    exitCode = 2;
}
class TryAgainError extends UserError {
    exitCode = 75;
}


/***/ }),

/***/ 1722:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   lS: () => (/* binding */ isImageName),
/* harmony export */   mQ: () => (/* binding */ splitReference)
/* harmony export */ });
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domain = `(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const path = new RegExp(`^${component}(?:/${component})*$`);
const host = new RegExp(`^${domain}$`);
const tag = /^[\w][\w.-]{0,127}$/;
const digest = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const longest = 255;
function isImageName(name) {
    if (name.length > longest || /^[a-f0-9]{64}$/.test(name))
        return false;
    const { registry, rest } = splitRegistry(name);
    return path.test(rest) && (registry === undefined || host.test(registry));
}
function isTag(text) {
    return tag.test(text);
}
function isReference(text) {
    const { name, tag: tagged, digest: pinned } = splitReference(text);
    return isImageName(name) && (tagged === undefined || isTag(tagged)) && (pinned === undefined || digest.test(pinned));
}
function splitReference(text) {
    const at = text.indexOf('@');
    const named = at === -1 ? text : text.slice(0, at);
    const pinned = at === -1 ? {} : { digest: text.slice(at + 1) };
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    return colon === -1
        ? { name: named, ...pinned }
        : { name: named.slice(0, colon), tag: named.slice(colon + 1), ...pinned };
}
function cleanName(text) {
    const { registry, rest } = splitRegistry(text.trim().replace(/^[a-z]+:\/\//i, ''));
    const parts = rest
        .toLowerCase()
        .split('/')
        .map(cleanComponent)
        .filter((part) => part !== '');
    if (parts.length === 0)
        return undefined;
    const name = [...(registry === undefined ? [] : [registry.toLowerCase()]), ...parts].join('/');
    return isImageName(name) ? name : undefined;
}
function cleanComponent(text) {
    return text
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/[._-]{2,}/g, (run) => (/^(?:-+|__)$/.test(run) ? run : '-'))
        .replace(/^[._-]+|[._-]+$/g, '');
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const isHost = first === 'localhost' || /[.:]/.test(first);
    return isHost ? { registry: first, rest: name.slice(slash + 1) } : { rest: name };
}


/***/ }),

/***/ 3741:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

function wrong(what, fix) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({ what: what.charAt(0).toUpperCase() + what.slice(1), fix });
}
function shown(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
    return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}


/***/ }),

/***/ 9921:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ inputSpecs)
});

// UNUSED EXPORTS: inputTable

;// CONCATENATED MODULE: ./src/inputs/table-app.ts
const appInputs = [
    {
        id: 'command',
        kind: 'choice',
        door: 'word',
        group: 'What to do',
        choices: ['build', 'plan', 'detect', 'diff', 'comment'],
        default: 'build',
        description: 'What to do: `build` the image; `plan`, `diff` (what changed against the base) or `detect` without Docker; `comment` on a pull request with what another workflow planned.'
    },
    {
        id: 'context',
        kind: 'text',
        door: 'word',
        group: 'What to do',
        value: 'folder',
        default: '.',
        description: 'Folder of the app, for example `services/api`; or a commit that is not checked out, as `REPO#REF:FOLDER`. Run actions/checkout first.'
    },
    {
        id: 'base',
        kind: 'text',
        door: 'argument',
        group: 'What to do',
        value: 'commit',
        only: ['diff'],
        without: 'where the branch left the default branch',
        description: 'Commit that `boxcar diff BASE HEAD` compares with: a branch, a tag or a hash of this clone; or `REPO#REF:FOLDER`. `HEAD` is such a commit, too, or a folder as it is on disk (`.`, `./api`); without it, the commit that is checked out.'
    },
    {
        id: 'out',
        kind: 'text',
        door: 'both',
        group: 'What to do',
        value: 'folder',
        short: 'o',
        only: ['build', 'plan'],
        description: 'Write the Dockerfile and what belongs to it into this folder outside the app, for example `../out`, and do not build.'
    },
    {
        id: 'format',
        kind: 'choice',
        door: 'cli',
        group: 'What to do',
        short: 'f',
        choices: ['box', 'text', 'json', 'toml', 'dockerfile', 'dockerignore'],
        without: '`box` on a terminal and `json` elsewhere, for `diff` always `text`',
        only: ['plan', 'detect', 'diff'],
        ofCommand: {
            plan: {
                description: 'How to print the answer; `--format dockerfile > Dockerfile` is how one leaves.',
                choices: ['box', 'json', 'toml', 'dockerfile', 'dockerignore'],
                without: '`box` on a terminal and `json` elsewhere'
            },
            detect: {
                description: 'How to print the answer.',
                choices: ['box', 'json'],
                without: '`box` on a terminal and `json` elsewhere'
            },
            diff: { description: 'How to print the answer.', choices: ['text', 'json'], without: '`text`' }
        },
        description: 'How to print the answer; `--format dockerfile > Dockerfile` is how one leaves. For `diff` it is `text` or `json`, for `detect` `box` or `json`.'
    },
    {
        id: 'exit-code',
        kind: 'boolean',
        door: 'cli',
        group: 'What to do',
        default: 'false',
        only: ['diff'],
        description: 'End with exit code 3 when the plans differ.'
    },
    {
        id: 'install-cmd',
        kind: 'text',
        door: 'both',
        group: 'Commands',
        value: 'command',
        short: 'i',
        without: 'what the language needs',
        description: 'Replaces the commands that install dependencies, for example `npm ci`; `true` leaves the phase out.'
    },
    {
        id: 'build-cmd',
        kind: 'text',
        door: 'both',
        group: 'Commands',
        value: 'command',
        short: 'b',
        without: 'what the framework needs',
        description: 'Replaces the commands that build the app, for example `npm run build:prod`; `true` leaves the phase out.'
    },
    {
        id: 'start-cmd',
        kind: 'text',
        door: 'both',
        group: 'Commands',
        value: 'command',
        short: 's',
        without: 'the Procfile’s `web` line, or what the framework needs',
        description: 'Replaces the command that starts the app, for example `gunicorn blog.wsgi`.'
    },
    {
        id: 'release',
        kind: 'choice',
        door: 'both',
        group: 'Commands',
        choices: ['start', 'manual'],
        default: 'start',
        description: 'When the release command (migrations) runs: `start` runs it before the app starts, `manual` leaves it to `docker run IMAGE release`.'
    },
    {
        id: 'env',
        kind: 'pairs',
        door: 'both',
        group: 'Variables and secrets',
        value: 'KEY=VALUE',
        short: 'e',
        keys: 'variable',
        description: 'Variables for building and running, stored in the image: one `KEY=VALUE` per line, taken as it is; a bare `KEY` takes its value from the environment of the step.'
    },
    {
        id: 'secrets',
        kind: 'pairs',
        door: 'both',
        group: 'Variables and secrets',
        value: 'KEY=VALUE',
        keys: 'variable',
        quotes: true,
        secret: true,
        description: 'Secrets for the build only, in no layer and no log: one `KEY=VALUE` per line, or a bare `KEY` from the environment; a value of several lines stands in double quotes, `"KEY=…"`.'
    },
    {
        id: 'secret-files',
        kind: 'pairs',
        door: 'both',
        group: 'Variables and secrets',
        value: 'ID=PATH',
        keys: 'id',
        quotes: true,
        description: 'Files that the build may read as secrets: one `id=path` per line, for example `npmrc=./ci/npmrc`; the file is at `/run/secrets/<id>`.'
    },
    {
        id: 'build-args',
        kind: 'pairs',
        door: 'both',
        group: 'Variables and secrets',
        value: 'KEY=VALUE',
        aliases: ['build-arg'],
        keys: 'variable',
        quotes: true,
        description: 'Variables for the build commands only: one `KEY=VALUE` per line, for example `GIT_SHA=4c1f0ab`. Who has the image can find them: no place for secrets.'
    },
    {
        id: 'provider',
        kind: 'text',
        door: 'both',
        group: 'Languages and packages',
        value: 'name',
        without: 'detected',
        description: 'The language that serves the app, for example `python`, where a repository could be read in two ways.'
    },
    {
        id: 'toolchain',
        kind: 'choice',
        door: 'both',
        group: 'Languages and packages',
        choices: ['images', 'nix'],
        without: '`images`; `nix` where Nix packages are asked for',
        description: 'Where runtimes come from: `images` (official slim images) or `nix` (Nix packages on Debian).'
    },
    {
        id: 'apt',
        kind: 'packages',
        door: 'both',
        group: 'Languages and packages',
        value: 'package',
        short: 'a',
        description: 'Extra Debian packages to build and to run with, for example `ffmpeg, imagemagick`.'
    },
    {
        id: 'pkgs',
        kind: 'packages',
        door: 'both',
        group: 'Languages and packages',
        value: 'package',
        short: 'p',
        description: 'Extra Nix packages to build and to run with, for example `ffmpeg, jq`.'
    },
    {
        id: 'libs',
        kind: 'packages',
        door: 'both',
        group: 'Languages and packages',
        value: 'package',
        description: 'Extra Nix libraries that programs load while they run, for example `zlib, libGL`.'
    },
    {
        id: 'nix-image',
        kind: 'text',
        door: 'both',
        group: 'Languages and packages',
        value: 'image',
        without: '`nixos/nix` at a fixed version',
        description: 'Image whose Nix makes the environment, for the toolchain `nix`, for example `registry.acme.dev/nix:2.35.2`.'
    },
    {
        id: 'nixpkgs-url',
        kind: 'text',
        door: 'both',
        group: 'Languages and packages',
        value: 'address',
        without: 'the archives of NixOS/nixpkgs on GitHub',
        description: 'Where archives of Nixpkgs are, `https://` or `file://` (a file of the Nix image), for example `https://mirror.acme.dev/nixpkgs/{commit}.tar.gz`. Without `{commit}` it is one archive for all, and no hash is checked.'
    },
    {
        id: 'nix-substituters',
        kind: 'list',
        door: 'both',
        group: 'Languages and packages',
        value: 'address',
        without: 'those of the Nix image, mostly cache.nixos.org',
        description: 'Binary caches that Nix takes finished packages from, one per line, for example `https://cache.acme.dev`.'
    },
    {
        id: 'nix-public-keys',
        kind: 'list',
        door: 'both',
        group: 'Languages and packages',
        value: 'key',
        without: 'those of the Nix image',
        description: 'Public keys by which these caches sign, one per line, for example `cache.acme.dev-1:6NCH…=`.'
    },
    {
        id: 'config',
        kind: 'text',
        door: 'both',
        group: 'Languages and packages',
        value: 'file',
        short: 'c',
        without: '`nixpacks.toml`, then `nixpacks.json`',
        description: 'Config file inside the app’s folder, for example `nixpacks.prod.toml`.'
    },
    {
        id: 'plan',
        kind: 'text',
        door: 'both',
        group: 'Languages and packages',
        value: 'file',
        aliases: ['json-plan'],
        without: 'detected',
        description: 'A plan to use instead of detecting: a file, the JSON itself, or `-` for standard input. For `comment`: the file of the plan artifact.'
    }
];

;// CONCATENATED MODULE: ./src/inputs/table-image.ts
const imageInputs = [
    {
        id: 'name',
        kind: 'text',
        door: 'both',
        group: 'Image',
        value: 'image',
        short: 'n',
        without: '`ghcr.io/<owner>/<repository>` in a workflow, the folder’s name on the command line',
        description: 'Name of the image without a tag, for example `ghcr.io/acme/shop`.'
    },
    {
        id: 'tags',
        kind: 'list',
        door: 'both',
        group: 'Image',
        value: 'tag',
        short: 't',
        aliases: ['tag'],
        without: 'from the branch, the version tag or the pull request',
        description: 'Tags, separated by line ends or commas: `1.2` is a tag of `name`; an entry with `/` or `:`, as `docker.io/acme/shop:1.2`, is a whole reference.'
    },
    {
        id: 'labels',
        kind: 'pairs',
        door: 'both',
        group: 'Image',
        value: 'KEY=VALUE',
        short: 'l',
        aliases: ['label'],
        keys: 'label',
        quotes: true,
        description: 'Labels of the image, one `KEY=VALUE` per line, for example `org.opencontainers.image.vendor=Acme`.'
    },
    {
        id: 'platforms',
        kind: 'list',
        door: 'both',
        group: 'Image',
        value: 'platform',
        aliases: ['platform'],
        without: 'the platform of the builder',
        description: 'Platforms to build for, for example `linux/amd64,linux/arm64`.'
    },
    {
        id: 'push',
        kind: 'boolean',
        door: 'both',
        group: 'Image',
        default: 'false',
        description: 'Push the image after it was built and checked. ghcr.io takes `github-token`; for any other registry log in first, with docker/login-action or `docker login`.'
    },
    {
        id: 'load',
        kind: 'boolean',
        door: 'both',
        group: 'Image',
        without: '`true` unless pushed',
        description: 'Load the image into the local Docker engine.'
    },
    {
        id: 'provenance',
        kind: 'text',
        door: 'both',
        group: 'Image',
        value: 'value',
        without: 'Buildx decides',
        description: 'Provenance attestation as in docker/build-push-action: `true`, `false` or for example `mode=max`.'
    },
    {
        id: 'sbom',
        kind: 'text',
        door: 'both',
        group: 'Image',
        value: 'value',
        without: 'none',
        description: 'SBOM attestation as in docker/build-push-action: `true`, `false` or for example `generator=image`.'
    },
    {
        id: 'cache',
        kind: 'choice',
        door: 'both',
        group: 'Building',
        choices: ['auto', 'registry', 'gha', 'inline', 'none'],
        default: 'auto',
        description: 'Where build layers are kept between runs; `auto` takes the registry when pushing, GitHub’s cache otherwise, and never writes from a pull request.'
    },
    {
        id: 'cache-from',
        kind: 'lines',
        door: 'both',
        group: 'Building',
        value: 'source',
        description: 'Where to read build layers from, one per line as for Buildx, for example `type=registry,ref=acme/shop:cache`.'
    },
    {
        id: 'cache-to',
        kind: 'lines',
        door: 'both',
        group: 'Building',
        value: 'target',
        description: 'Where to write build layers to, one per line as for Buildx, for example `type=gha,mode=max`.'
    },
    {
        id: 'no-cache',
        kind: 'boolean',
        door: 'both',
        group: 'Building',
        without: '`false`, or what `NIXPACKS_NO_CACHE` says',
        description: 'Build every step anew.'
    },
    {
        id: 'pull',
        kind: 'boolean',
        door: 'both',
        group: 'Building',
        default: 'false',
        description: 'Look for newer base images even where one is there.'
    },
    {
        id: 'builder',
        kind: 'text',
        door: 'both',
        group: 'Building',
        value: 'name',
        without: 'the current one',
        description: 'Buildx builder to use, for example the output `name` of docker/setup-buildx-action.'
    },
    {
        id: 'check',
        kind: 'choice',
        door: 'both',
        group: 'Boot check',
        choices: ['off', 'warn', 'require'],
        default: 'warn',
        description: 'Boot the image before it is pushed: `warn` reports a failure, `require` stops there, `off` skips the check.'
    },
    {
        id: 'check-path',
        kind: 'text',
        door: 'both',
        group: 'Boot check',
        value: 'path',
        default: '/',
        description: 'Path that has to answer with an HTTP status below 500, for example `/health`.'
    },
    {
        id: 'check-timeout',
        kind: 'seconds',
        door: 'both',
        group: 'Boot check',
        value: 'seconds',
        default: '60',
        description: 'How long the app may take to answer, in seconds, for example `120`.'
    },
    {
        id: 'check-env',
        kind: 'pairs',
        door: 'both',
        group: 'Boot check',
        value: 'KEY=VALUE',
        keys: 'variable',
        secret: true,
        description: 'Variables for the boot check only, one `KEY=VALUE` per line or a bare `KEY` from the environment, for example `DATABASE_URL=postgres://…`. They are not stored.'
    },
    {
        id: 'check-options',
        kind: 'words',
        door: 'both',
        group: 'Boot check',
        value: 'options',
        description: 'Extra options of `docker run` for the boot check, for example `--network host`.'
    },
    {
        id: 'summary',
        kind: 'boolean',
        door: 'action',
        group: 'Report',
        default: 'true',
        description: 'Write a job summary.'
    },
    {
        id: 'comment',
        kind: 'choice',
        door: 'action',
        group: 'Report',
        choices: ['auto', 'always', 'never'],
        default: 'auto',
        description: 'Comment on the pull request what changes in the image: `auto` only when something does. Needs `pull-requests: write`; where the token may only read, as on forks, the job summary has it.'
    },
    {
        id: 'github-token',
        kind: 'text',
        door: 'action',
        group: 'Report',
        value: 'token',
        filledIn: '${{ github.token }}',
        description: 'Token for ghcr.io, where nobody logged in, and for the pull request’s comment. It never reaches the build.'
    },
    {
        id: 'allow-unsafe-pr-build',
        kind: 'boolean',
        door: 'action',
        group: 'Report',
        default: 'false',
        description: 'Build code from a fork under `pull_request_target`, where it can reach the secrets of the workflow. Leave it off unless somebody has read that code.'
    }
];

;// CONCATENATED MODULE: ./src/inputs/table.ts


const inputTable = [...appInputs, ...imageInputs];
const inputSpecs = inputTable;


/***/ }),

/***/ 6096:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ splitPackages),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yu: () => (/* binding */ isAptPackage)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3741);

const inDoubleQuotes = '"\\$`\n';
function splitWords(text, what) {
    const words = [];
    let word;
    let at = 0;
    while (at < text.length) {
        const character = text.charAt(at);
        if (/\s/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            at += 1;
        }
        else if (character === '#' && word === undefined) {
            const end = text.indexOf('\n', at);
            at = end === -1 ? text.length : end;
        }
        else if (character === '\\') {
            if (text[at + 1] !== '\n')
                word = (word ?? '') + (text[at + 1] ?? '');
            at += 2;
        }
        else if (character === "'" || character === '"') {
            const { inside, next } = quoted(text, at, what);
            word = (word ?? '') + inside;
            at = next;
        }
        else {
            word = (word ?? '') + character;
            at += 1;
        }
    }
    return word === undefined ? words : [...words, word];
}
function quoted(text, start, what) {
    const quote = text.charAt(start);
    let inside = '';
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        const following = text.charAt(at + 1);
        if (character === quote)
            return { inside, next: at + 1 };
        if (quote === '"' && character === '\\' && following !== '' && inDoubleQuotes.includes(following)) {
            if (following !== '\n')
                inside += following;
            at += 1;
        }
        else {
            inside += character;
        }
    }
    throw (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(`${what} has a ${quote === '"' ? 'double' : 'single'} quote that nothing closes`, 'Close it, or put a \\ in front of a quote that is part of a word');
}
const opening = '([{';
const closing = ')]}';
function splitPackages(text) {
    const items = [];
    let item = '';
    let depth = 0;
    let inQuotes = false;
    for (const character of text.replace(/^[ \t]*#.*$/gm, '')) {
        if (character === '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && opening.includes(character))
            depth += 1;
        else if (!inQuotes && closing.includes(character))
            depth = Math.max(0, depth - 1);
        if (depth === 0 && !inQuotes && /[\s,]/.test(character)) {
            if (item !== '')
                items.push(item);
            item = '';
        }
        else {
            item += character;
        }
    }
    return item === '' ? items : [...items, item];
}
function isAptPackage(name) {
    return /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?(?:=[A-Za-z0-9.+:~*-]+)?$/.test(name);
}


/***/ }),

/***/ 8992:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

function nearest(word, names) {
    if (names.length === 0)
        return undefined;
    const lower = names.map((name) => name.toLowerCase());
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), lower);
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), near) > Math.max(2, Math.floor(word.length / 3)))
        return undefined;
    return names[lower.indexOf(near)];
}
function byCodePoint(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function sentenceList(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function unique(items) {
    const seen = new Set();
    return items.filter((item) => {
        const text = JSON.stringify(item);
        return seen.has(text) ? false : seen.add(text);
    });
}


/***/ }),

/***/ 2613:
/***/ (function (module) {

module.exports = require("assert");

/***/ }),

/***/ 5317:
/***/ (function (module) {

module.exports = require("child_process");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = require("fs");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 1535:
/***/ (function (module) {

module.exports = require("node:path/posix");

/***/ }),

/***/ 6193:
/***/ (function (module) {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = require("path");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function (module) {

module.exports = require("timers");

/***/ }),

/***/ 7016:
/***/ (function (module) {

module.exports = require("url");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/inputs/image-name.ts
var image_name = __nccwpck_require__(1722);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __nccwpck_require__(8992);
// EXTERNAL MODULE: ./src/inputs/table.ts + 2 modules
var table = __nccwpck_require__(9921);
// EXTERNAL MODULE: ./src/inputs/messages.ts
var messages = __nccwpck_require__(3741);
;// CONCATENATED MODULE: ./src/inputs/values.ts

function readList(text, origin, { commas }) {
    return records(text, origin, { commas, quotes: true })
        .map(({ text: item }) => item.trim())
        .filter((item) => item !== '');
}
function readBoolean(text, { name }) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    throw (0,messages/* wrong */.Q)(`${name} is neither true nor false`, 'Write true or false');
}
function readSeconds(text, { name }) {
    const [, digits, unit] = /^(\d{1,5})\s*(s|m)?$/.exec(text) ?? [];
    const seconds = Number(digits) * (unit === 'm' ? 60 : 1);
    if (seconds >= 1 && seconds <= 3600)
        return seconds;
    throw (0,messages/* wrong */.Q)(`${name} is no number of seconds from 1 to 3600`, 'Write seconds as a plain number: 60');
}
const keyRules = {
    variable: { pattern: /^[A-Za-z_][A-Za-z0-9_]*$/, says: 'letters, digits and _, not beginning with a digit' },
    label: { pattern: /^[^\s=]+$/, says: 'anything without spaces' },
    id: { pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, says: 'letters, digits, _, . and -' }
};
function readPairs(text, origin, environment) {
    const { spec, name } = origin;
    const rule = keyRules[spec.keys ?? 'variable'];
    const pairs = new Map();
    for (const { text: entry, line } of records(text, origin, { commas: false, quotes: spec.quotes === true })) {
        const place = `Line ${line} of ${name}`;
        const whole = spec.secret ? entry.trimStart() : entry.trim();
        const equals = whole.indexOf('=');
        const key = equals === -1 ? whole.trimEnd() : whole.slice(0, equals);
        if (!rule.pattern.test(key))
            throw noPair(place, spec, rule.says);
        const value = equals === -1 ? inherited(key, place, spec, environment) : whole.slice(equals + 1);
        if (spec.secret && /-----BEGIN [A-Z ]+-----\s*$/.test(value))
            throw tornKey(place);
        if (pairs.has(key))
            throw twice(spec.secret ? 'A key' : key, place);
        pairs.set(key, value);
    }
    return Object.fromEntries(pairs);
}
function inherited(key, place, spec, environment) {
    if (spec.keys !== 'variable')
        throw noPair(place, spec, keyRules[spec.keys ?? 'variable'].says);
    const value = environment[key];
    if (value !== undefined)
        return value;
    const isName = !spec.secret || /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(key);
    const where = place.includes('--') ? 'the environment' : 'the env of the step';
    throw (0,messages/* wrong */.Q)(isName
        ? `${place} takes ${key} from the environment, but it is not set there`
        : `${place} has no =, and the environment has no variable of that name`, `Write ${isName ? key : 'KEY'}=VALUE, or set ${isName ? key : 'the variable'} in ${where}${spec.quotes ? severalLines : ''}`);
}
function noPair(place, spec, says) {
    return (0,messages/* wrong */.Q)(`${place} is no ${spec.value ?? 'KEY=VALUE'}`, `Write one ${spec.value ?? 'KEY=VALUE'} per line, without spaces around the =; the part before it is ${says}` +
        (spec.quotes ? severalLines : ''));
}
const severalLines = '. A value of several lines stands in double quotes: "KEY=…"';
function tornKey(place) {
    return (0,messages/* wrong */.Q)(`${place} begins a key of several lines, but only its first line would be taken`, 'Put the whole entry in double quotes: "KEY=-----BEGIN …" over as many lines as it has');
}
function twice(key, place) {
    return (0,messages/* wrong */.Q)(`${key} is set a second time: ${place}`, 'Keep one of the two lines');
}
function records(text, origin, { commas, quotes }) {
    const source = text.replaceAll('\r\n', '\n');
    const entries = [];
    let line = 1;
    let lineBegins = true;
    for (let at = 0; at < source.length; at += 1) {
        const start = at + blanks(source, at);
        const isComment = lineBegins && source[start] === '#';
        const unquoted = quotes && source[start] === '"' ? quotedEntry(source, start, commas, `Line ${line} of ${origin.name}`) : undefined;
        const end = unquoted?.end ?? endOf(source, at, commas && !isComment ? /[,\n]/g : /\n/g);
        const entry = unquoted?.text ?? source.slice(at, end);
        if (!isComment && entry.trim() !== '')
            entries.push({ text: entry, line });
        lineBegins = source[end] === '\n';
        line += source.slice(at, end + 1).split('\n').length - 1;
        at = end;
    }
    return entries;
}
function endOf(text, from, separator) {
    separator.lastIndex = from;
    return separator.exec(text)?.index ?? text.length;
}
function blanks(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at += 1;
    return at - from;
}
function quotedEntry(text, start, commas, place) {
    let close = start + 1;
    for (;;) {
        close = text.indexOf('"', close);
        if (close === -1) {
            throw (0,messages/* wrong */.Q)(`${place} begins a double quote that nothing closes`, 'Close it with a " at the end of the entry');
        }
        if (text[close + 1] !== '"')
            break;
        close += 2;
    }
    const end = close + 1 + blanks(text, close + 1);
    const ends = end >= text.length || text[end] === '\n' || (commas && text[end] === ',');
    return ends ? { text: text.slice(start + 1, close).replaceAll('""', '"'), end } : undefined;
}

// EXTERNAL MODULE: ./src/inputs/words.ts
var words = __nccwpck_require__(6096);
;// CONCATENATED MODULE: ./src/inputs/assemble.ts






function assemble_assemble(given, environment) {
    const read = readers(given, environment);
    const env = read.pairs('env');
    const inputs = {
        command: read.choice('command'),
        context: read.text('context'),
        base: read.text('base'),
        name: read.text('name'),
        tags: read.list('tags'),
        installCmd: read.text('install-cmd'),
        buildCmd: read.text('build-cmd'),
        startCmd: read.text('start-cmd'),
        env,
        secrets: read.pairs('secrets'),
        secretFiles: read.pairs('secret-files'),
        pkgs: read.packages('pkgs'),
        libs: read.packages('libs'),
        apt: read.packages('apt'),
        provider: read.text('provider'),
        toolchain: read.choice('toolchain'),
        nixImage: read.text('nix-image'),
        nixpkgsUrl: read.text('nixpkgs-url'),
        nixSubstituters: read.list('nix-substituters'),
        nixPublicKeys: read.list('nix-public-keys'),
        config: read.text('config'),
        plan: read.text('plan'),
        release: read.choice('release'),
        out: read.text('out'),
        push: read.boolean('push'),
        load: read.boolean('load'),
        platforms: [...new Set(read.list('platforms'))],
        labels: read.pairs('labels'),
        buildArgs: read.pairs('build-args'),
        cacheFrom: read.lines('cache-from'),
        cacheTo: read.lines('cache-to'),
        noCache: read.boolean('no-cache') ?? nixpacksNoCache(env, environment),
        pull: read.boolean('pull'),
        builder: read.text('builder'),
        provenance: read.text('provenance'),
        sbom: read.text('sbom'),
        cache: read.choice('cache'),
        check: read.choice('check'),
        checkPath: read.text('check-path'),
        checkTimeout: read.seconds('check-timeout'),
        checkEnv: read.pairs('check-env'),
        checkOptions: read.words('check-options'),
        summary: read.boolean('summary'),
        comment: read.choice('comment'),
        githubToken: read.text('github-token'),
        allowUnsafePrBuild: read.boolean('allow-unsafe-pr-build'),
        format: read.choice('format'),
        exitCode: read.boolean('exit-code'),
        given: given.chosen
    };
    check(inputs, given);
    return deepFreeze(withoutUndefined(inputs));
}
function specOf(id) {
    const spec = table/* inputSpecs */.T.find((row) => row.id === id);
    if (!spec)
        throw new Error(`No input is called ${id}`);
    return spec;
}
function readers({ texts, nameOf }, environment) {
    function read(id, parse) {
        const spec = specOf(id);
        const text = texts.get(id) ?? spec.default;
        return (text === undefined ? undefined : parse(text, { spec, name: nameOf(id) }));
    }
    function items(id, parse) {
        return read(id, parse) ?? [];
    }
    return {
        text: (id) => read(id, (text) => text.trim()),
        choice: (id) => read(id, (readChoice)),
        boolean: (id) => read(id, readBoolean),
        seconds: (id) => read(id, readSeconds),
        pairs: (id) => read(id, (text, origin) => readPairs(text, origin, environment)) ?? {},
        list: (id) => items(id, (text, origin) => readList(text, origin, { commas: true })),
        lines: (id) => items(id, (text, origin) => readList(text, origin, { commas: false })),
        packages: (id) => items(id, words/* splitPackages */.ci),
        words: (id) => items(id, (text, { name }) => (0,words/* splitWords */.yM)(text, name))
    };
}
function readChoice(text, { spec, name }) {
    const choices = spec.choices ?? [];
    const choice = choices.find((word) => word === text);
    if (choice !== undefined)
        return choice;
    const near = (0,src_text/* nearest */.pA)(text, choices);
    throw (0,messages/* wrong */.Q)(`${name} is "${(0,messages/* shown */.S)(text)}", which is none of ${choices.join(', ')}`, near ? `Did you mean ${near}?` : `Write one of ${choices.join(', ')}`);
}
function nixpacksNoCache(env, environment) {
    return /^(?:1|true)$/.test(env['NIXPACKS_NO_CACHE'] ?? environment['NIXPACKS_NO_CACHE'] ?? '');
}
function check(inputs, { nameOf, chosen }) {
    checkName(inputs.name, nameOf('name'));
    inputs.tags.forEach((entry) => checkTag(entry, nameOf('tags')));
    inputs.platforms.forEach((platform) => checkPlatform(platform, nameOf('platforms')));
    inputs.apt.forEach((name) => checkApt(name, nameOf('apt')));
    checkNix(inputs, nameOf);
    checkSecrets(inputs, nameOf);
    if (!/^\/[\x21-\x7e]*$/.test(inputs.checkPath)) {
        throw (0,messages/* wrong */.Q)(`${nameOf('check-path')} is "${(0,messages/* shown */.S)(inputs.checkPath)}", which is no path of a URL`, 'Write it with a / in front and without spaces: /health');
    }
    if (inputs.out !== undefined && inputs.push) {
        throw (0,messages/* wrong */.Q)(`${nameOf('out')} writes files and builds nothing, so that ${nameOf('push')} has nothing to push`, 'Leave one of them out');
    }
    for (const { id, only } of table/* inputSpecs */.T) {
        if (only && chosen.has(id) && !only.includes(inputs.command)) {
            throw (0,messages/* wrong */.Q)(`${nameOf(id)} has no meaning for ${inputs.command}`, `It belongs to ${only.join(', ')}`);
        }
    }
}
function checkName(name, what) {
    if (name === undefined || (0,image_name/* isImageName */.lS)(name))
        return;
    const { name: bare, tag, digest } = (0,image_name/* splitReference */.mQ)(name);
    const tagged = tag !== undefined && (0,image_name/* isTag */.dz)(tag) && (0,image_name/* isImageName */.lS)(bare);
    const mended = (0,image_name/* cleanName */.$t)(tagged ? bare : digest === undefined ? name : bare);
    throw (0,messages/* wrong */.Q)(tagged
        ? `${what} is "${(0,messages/* shown */.S)(name)}", a name with a tag`
        : `${what} is "${(0,messages/* shown */.S)(name)}", which is no image name: lower-case letters, digits and single . _ - between slashes`, tagged ? `Write name: ${bare} and tags: ${tag}` : mended ? `Write ${mended}` : 'Write a name like ghcr.io/acme/shop');
}
function checkTag(entry, what) {
    const whole = /[/:]/.test(entry);
    const { name, tag, digest } = (0,image_name/* splitReference */.mQ)(entry);
    if (whole ? (0,image_name/* isImageName */.lS)(name) && (tag === undefined || (0,image_name/* isTag */.dz)(tag)) && digest === undefined : (0,image_name/* isTag */.dz)(entry))
        return;
    const mended = whole ? (0,image_name/* cleanName */.$t)(name) : cleanTag(entry);
    const suggestion = whole && mended && tag !== undefined ? `${mended}:${cleanTag(tag) ?? 'latest'}` : mended;
    throw (0,messages/* wrong */.Q)(whole
        ? `${what} has "${(0,messages/* shown */.S)(entry)}", which is no image reference (NAME:TAG)`
        : `${what} has "${(0,messages/* shown */.S)(entry)}", which is no tag: at most 128 letters, digits, _ . - and no . or - in front`, suggestion ? `Write ${suggestion}` : 'Write tags like 1.2.3 or whole references like ghcr.io/acme/shop:1.2.3');
}
function cleanTag(text) {
    const tag = text
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128);
    return (0,image_name/* isTag */.dz)(tag) ? tag : undefined;
}
const architectures = ['amd64', 'arm64', 'arm/v7', 'arm/v6', 'arm/v5', '386', 'ppc64le', 's390x', 'riscv64'];
const otherNames = {
    ...{
        x86_64: 'amd64',
        x64: 'amd64',
        aarch64: 'arm64',
        armv7: 'arm/v7',
        armv7l: 'arm/v7',
        armhf: 'arm/v7',
        i386: '386'
    }
};
function checkPlatform(platform, what) {
    const architecture = platform.startsWith('linux/') ? platform.slice('linux/'.length) : undefined;
    if (/^[a-z0-9]+(?:\/v[0-9]+)?$/.test(architecture ?? '') && !Object.hasOwn(otherNames, architecture ?? ''))
        return;
    const name = platform.toLowerCase().replace(/^linux[/-]/, '');
    const mended = otherNames[name] ?? architectures.find((known) => known === name);
    throw (0,messages/* wrong */.Q)(`${what} has "${(0,messages/* shown */.S)(platform)}", which is no platform that images are built for`, `Write ${mended ? `linux/${mended}` : 'platforms like linux/amd64, linux/arm64'}`);
}
function checkApt(name, what) {
    if ((0,words/* isAptPackage */.yu)(name))
        return;
    throw (0,messages/* wrong */.Q)(`${what} has "${(0,messages/* shown */.S)(name)}", which is no name of a Debian package`, 'Write names as apt knows them: ffmpeg, libpq-dev');
}
function checkNix({ nixImage, nixpkgsUrl, nixSubstituters, nixPublicKeys }, nameOf) {
    if (nixImage !== undefined && !(0,image_name/* isReference */.A_)(nixImage)) {
        throw (0,messages/* wrong */.Q)(`${nameOf('nix-image')} is "${(0,messages/* shown */.S)(nixImage)}", which is no name of an image`, 'Write one like nixos/nix:2.35.2');
    }
    if (nixpkgsUrl !== undefined && !/^(?:https?|file):\/\/[\x21-\x7e]+$/.test(nixpkgsUrl)) {
        throw (0,messages/* wrong */.Q)(`${nameOf('nixpkgs-url')} is "${(0,messages/* shown */.S)(nixpkgsUrl)}", which is no address`, 'Write one like https://mirror.acme.dev/nixpkgs/{commit}.tar.gz or file:///nixpkgs.tar.gz');
    }
    for (const address of [...nixSubstituters, ...(nixpkgsUrl === undefined ? [] : [nixpkgsUrl])]) {
        if (!/^[a-z0-9+]+:\/\/[\x21-\x7e]+$/.test(address)) {
            throw (0,messages/* wrong */.Q)(`${nameOf('nix-substituters')} has "${(0,messages/* shown */.S)(address)}", which is no address`, 'Write addresses like https://cache.acme.dev');
        }
        if (/^[a-z0-9+]+:\/\/[^/]*@/.test(address)) {
            throw (0,messages/* wrong */.Q)('An address for Nix holds a user name or a password, which would be in the Dockerfile for everybody to read', 'Let the runner reach it without one, for example by a proxy or a network of its own');
        }
    }
    for (const key of nixPublicKeys) {
        if (!/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]+=*$/.test(key)) {
            throw (0,messages/* wrong */.Q)(`${nameOf('nix-public-keys')} has "${(0,messages/* shown */.S)(key)}", which is no public key of Nix`, 'Write them as NAME:KEY, like cache.acme.dev-1:6NCH…=');
        }
    }
}
function checkSecrets({ secrets, secretFiles, env, buildArgs }, nameOf) {
    for (const name of Object.keys(secrets)) {
        const other = Object.hasOwn(env, name) ? 'env' : Object.hasOwn(buildArgs, name) ? 'build-args' : undefined;
        if (other) {
            throw (0,messages/* wrong */.Q)(`${name} is in ${nameOf('secrets')} and in ${nameOf(other)}, which stores it in the image for everybody to read`, `Keep it in secrets for the build; what the running app needs is given when it starts: docker run -e ${name}`);
        }
        if (Object.hasOwn(secretFiles, name)) {
            throw (0,messages/* wrong */.Q)(`${name} is in ${nameOf('secrets')} and in ${nameOf('secret-files')}`, 'Keep one of the two');
        }
    }
}
function withoutUndefined(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));
}
function deepFreeze(value) {
    for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null)
            deepFreeze(inner);
    return Object.freeze(value);
}

;// CONCATENATED MODULE: ./src/inputs/nixpacks-flags.ts
const nixpacksFlags = [
    ...[
        { name: 'install-cmd', short: 'i' },
        { name: 'build-cmd', short: 'b' },
        { name: 'start-cmd', short: 's' }
    ],
    ...[{ name: 'pkgs', short: 'p' }, { name: 'apt', short: 'a' }, { name: 'libs' }, { name: 'env', short: 'e' }],
    ...[
        { name: 'config', short: 'c' },
        { name: 'json-plan' },
        { name: 'format', short: 'f' },
        { name: 'name', short: 'n' }
    ],
    ...[{ name: 'out', short: 'o' }, { name: 'tag', short: 't' }, { name: 'label', short: 'l' }, { name: 'platform' }],
    ...[{ name: 'no-cache' }, { name: 'cache-from' }, { name: 'help', short: 'h' }, { name: 'version', short: 'V' }],
    { name: 'dockerfile', short: 'd', instead: 'Print it with boxcar plan . --format dockerfile' },
    { name: 'cache-key', instead: 'Leave it out: cache mounts are named after the tools that use them' },
    { name: 'current-dir', instead: 'Leave it out: nothing is ever written into the app' },
    { name: 'incremental-cache-image', instead: 'Use --cache registry, or --cache-to and --cache-from' },
    { name: 'inline-cache', instead: 'Use --cache inline' },
    { name: 'docker-host', instead: 'Set DOCKER_HOST in the environment' },
    { name: 'docker-tls-verify', instead: 'Set DOCKER_TLS_VERIFY in the environment' },
    { name: 'docker-cert-path', instead: 'Set DOCKER_CERT_PATH in the environment' },
    { name: 'docker-output', instead: 'Use --push, --load or --out' },
    {
        name: 'add-host',
        instead: 'For the boot check, use --check-options "--add-host NAME:IP"; for the build, a builder of your own and --builder'
    },
    { name: 'cpu-quota', instead: 'Set limits on a builder of your own and name it with --builder' },
    { name: 'memory', instead: 'Set limits on a builder of your own and name it with --builder' },
    { name: 'no-error-without-start', instead: 'Say how the app starts with --start-cmd' },
    { name: 'verbose', short: 'v', instead: 'Leave it out: the whole log of the build is shown' }
];

;// CONCATENATED MODULE: ./src/inputs/doors.ts







function inputsFromAction(environment) {
    const texts = new Map();
    const chosen = new Set();
    for (const spec of inputSpecs) {
        if (spec.door === 'cli' || spec.door === 'argument')
            continue;
        const raw = environment[`INPUT_${spec.id.replaceAll(' ', '_').toUpperCase()}`] ?? '';
        if (raw.trim() === '')
            continue;
        const text = spec.secret ? raw : raw.trim();
        texts.set(spec.id, text);
        if (text !== spec.default && spec.filledIn === undefined)
            chosen.add(spec.id);
    }
    return assemble({ texts, chosen, nameOf: (id) => `the input \`${id}\`` }, environment);
}
const repeatable = ['list', 'lines', 'packages', 'pairs', 'words'];
const commands = ['build', 'plan', 'detect', 'diff'];
function inputsFromArguments(words, environment) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options: parserOptions(), strict: false, tokens: true });
    const texts = new Map();
    const positionals = [];
    const chosen = new Set();
    if (words.length === 0)
        return { help: true };
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help')
            return helpFor(words);
        if (token.name === 'version')
            return { version: true };
        const { spec, value } = optionValue(token);
        const before = texts.get(spec.id);
        if (before !== undefined && !repeatable.includes(spec.kind))
            throw givenTwice(token.rawName);
        if (value.trim() === '')
            continue;
        texts.set(spec.id, before === undefined ? value : `${before}\n${value}`);
        chosen.add(spec.id);
    }
    if (positionals[0] === 'help')
        return helpFor(positionals.slice(1));
    takePositionals(positionals, texts, chosen);
    takeTagOfName(texts, chosen);
    return assemble_assemble({ texts, chosen, nameOf }, environment);
}
function helpFor([first]) {
    const of = commands.find((command) => command === first);
    return of === undefined ? { help: true } : { help: true, of };
}
const nameOf = (id) => (['word', 'argument'].includes(specOf(id).door) ? `the ${id}` : `--${id}`);
function parserOptions() {
    const options = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' }
    };
    for (const { id, kind, short, aliases = [] } of flags()) {
        const type = kind === 'boolean' ? 'boolean' : 'string';
        options[id] = short === undefined ? { type } : { type, short };
        for (const alias of aliases)
            options[alias] = { type };
    }
    return options;
}
function flags() {
    return table/* inputSpecs */.T.filter(({ door }) => door === 'both' || door === 'cli');
}
function optionValue({ name, rawName, value, inlineValue }) {
    const spec = flags().find(({ id, aliases = [] }) => id === name || aliases.includes(name));
    if (!spec) {
        const negated = flags().find(({ id, kind }) => kind === 'boolean' && name === `no-${id}`);
        if (negated)
            return { spec: negated, value: 'false' };
        throw unknownFlag(rawName, name);
    }
    if (spec.kind === 'boolean')
        return { spec, value: value ?? 'true' };
    const looksLikeFlag = inlineValue !== true && spec.kind !== 'words' && /^-./.test(value ?? '');
    if (value === undefined || looksLikeFlag) {
        throw (0,messages/* wrong */.Q)(`${rawName} needs a value`, `Write ${rawName} ${(spec.value ?? spec.choices?.join('|') ?? 'value').toUpperCase()}; a value that begins with - is written --${spec.id}=VALUE`);
    }
    return { spec, value };
}
const dockerFlags = {
    context: 'The folder is the word after the command: boxcar build apps/web',
    secret: 'Use --secrets KEY, which takes the value from the environment, or --secret-files ID=PATH',
    file: 'Boxcar writes its own Dockerfile; for yours use docker build',
    target: 'Leave it out: the last stage is the image',
    progress: 'Leave it out: the whole log of the build is shown'
};
function insteadOf(name) {
    if (Object.hasOwn(dockerFlags, name))
        return dockerFlags[name];
    return nixpacksFlags.find((flag) => flag.name === name || flag.short === name)?.instead;
}
function unknownFlag(rawName, name) {
    const names = flags().flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    const near = name.length > 1 ? (0,src_text/* nearest */.pA)(name, [...names, 'help', 'version']) : undefined;
    return (0,messages/* wrong */.Q)(`There is no flag ${rawName}`, insteadOf(name) ?? (near ? `Did you mean --${near}?` : 'boxcar --help lists all flags'));
}
function givenTwice(rawName) {
    return (0,messages/* wrong */.Q)(`${rawName} is given twice`, 'Keep one of them');
}
function takePositionals(words, texts, chosen) {
    const [first, ...others] = words;
    const isCommand = commands.some((command) => command === first);
    if (first !== undefined && !isCommand && !canOnlyBeFolder(first)) {
        const near = (0,src_text/* nearest */.pA)(first, commands);
        throw (0,messages/* wrong */.Q)(`There is no command "${first}"`, `${near ? `Did you mean boxcar ${near}? ` : ''}The commands are ${commands.join(', ')}; a folder of that name is ./${first}`);
    }
    if (first === 'diff')
        return takeCommits(others, texts, chosen);
    const [context, unexpected] = isCommand ? others : words;
    if (unexpected !== undefined) {
        throw (0,messages/* wrong */.Q)(`"${unexpected}" is one word too many: there is one folder after the command`, 'Put quotes around a value that has spaces: --start-cmd "npm start"');
    }
    if (isCommand && first !== undefined)
        set('command', first);
    if (context !== undefined && context !== '')
        set('context', context);
    function set(id, text) {
        texts.set(id, text);
        chosen.add(id);
    }
}
function takeCommits(words, texts, chosen) {
    const isFolder = (word) => /^(?:[~/]|\.\.?(?:\/|$))/.test(word) && !word.includes('#');
    const [base, head, unexpected] = words.length === 1 && words.every(isFolder) ? [undefined, ...words] : words;
    const wrongBase = base !== undefined && isFolder(base);
    if (unexpected !== undefined || wrongBase) {
        throw (0,messages/* wrong */.Q)(wrongBase
            ? `"${base}" is a folder, and the base is a commit`
            : `"${unexpected}" is one word too many: diff compares two`, 'Write boxcar diff, boxcar diff BASE or boxcar diff BASE HEAD, for example boxcar diff main .');
    }
    const found = {
        command: 'diff',
        base,
        context: head === undefined || isFolder(head) || head.includes('#') ? head : `#${head}`
    };
    for (const [id, text] of Object.entries(found)) {
        if (text === undefined || text === '')
            continue;
        texts.set(id, text);
        chosen.add(id);
    }
}
function takeTagOfName(texts, chosen) {
    const { name, tag, digest } = (0,image_name/* splitReference */.mQ)(texts.get('name') ?? '');
    if (tag === undefined || digest !== undefined || texts.has('tags') || !(0,image_name/* isTag */.dz)(tag) || !(0,image_name/* isImageName */.lS)(name))
        return;
    texts.set('name', name);
    texts.set('tags', tag);
    chosen.add('tags');
}
function canOnlyBeFolder(word) {
    return /^[.~]|[/\\#]/.test(word);
}

;// CONCATENATED MODULE: ./src/inputs.ts




;// CONCATENATED MODULE: ./src/version.ts
const version = '1.0.0';

;// CONCATENATED MODULE: ./src/cli.ts



const done = 0;
async function run(words, streams = process) {
    const shell = shellOf(streams);
    const { env } = shell;
    try {
        const asked = inputsFromArguments(words, env);
        if ('help' in asked) {
            const { helpText } = await __nccwpck_require__.e(/* import() */ 9118).then(__nccwpck_require__.bind(__nccwpck_require__, 9118));
            shell.stdout.write(helpText(shell.stdout.columns ?? 100, asked.of));
        }
        else if ('version' in asked)
            shell.stdout.write(`${version}\n`);
        else
            return (await commandOf(asked)(asked, shell)) ?? done;
        return done;
    }
    catch (error) {
        const [{ told }, { troubleText }] = await Promise.all([__nccwpck_require__.e(/* import() */ 3776).then(__nccwpck_require__.bind(__nccwpck_require__, 3776)), __nccwpck_require__.e(/* import() */ 3433).then(__nccwpck_require__.bind(__nccwpck_require__, 3433))]);
        const debug = isSet(env['BOXCAR_DEBUG']) || isSet(env['RUNNER_DEBUG']);
        const { trouble, exitCode } = told(error, { debug });
        shell.stderr.write(`${troubleText(trouble, { colour: shell.colour.stderr })}\n`);
        return exitCode;
    }
}
function shellOf(streams) {
    const { env } = streams;
    const opened = new Set();
    const open = (name) => {
        const stream = streams[name];
        if (!opened.has(stream))
            stream.on('error', (error) => void unlessClosed(error, name, streams.stderr));
        opened.add(stream);
        return stream;
    };
    return {
        env,
        get stdin() {
            return streams.stdin;
        },
        get stdout() {
            return open('stdout');
        },
        get stderr() {
            return open('stderr');
        },
        colour: {
            get stdout() {
                return colours(open('stdout'), env);
            },
            get stderr() {
                return colours(open('stderr'), env);
            }
        }
    };
}
const cli_commands = {
    plan: async (inputs, shell) => (await Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(8943)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8943))).plan(inputs, shell),
    build: async (inputs, shell) => {
        if (inputs.out !== undefined)
            return (await Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(8943)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8943))).write(inputs, shell);
        return (await Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(5581), __nccwpck_require__.e(1299)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1299))).build(inputs, shell);
    },
    detect: async (inputs, shell) => (await Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(3345)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3345))).detect(inputs, shell),
    diff: async (inputs, shell) => (await Promise.all(/* import() */[__nccwpck_require__.e(113), __nccwpck_require__.e(5581), __nccwpck_require__.e(5662)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5662))).diff(inputs, shell)
};
function commandOf({ command }) {
    const action = cli_commands[command];
    if (action !== undefined)
        return action;
    throw new errors/* UsageError */.eb({
        what: `The command ${command} is not available in this version`,
        fix: 'boxcar --help lists those that are'
    });
}
function colours({ isTTY }, env) {
    return isTTY === true && !isSet(env['NO_COLOR']) && env['TERM'] !== 'dumb';
}
function isSet(value) {
    return value !== undefined && value !== '';
}
async function unlessClosed(error, name, stderr) {
    if (error.code === 'EPIPE')
        return;
    process.exitCode = 1;
    if (name === 'stderr')
        return;
    const [{ told }, { troubleText }] = await Promise.all([__nccwpck_require__.e(/* import() */ 3776).then(__nccwpck_require__.bind(__nccwpck_require__, 3776)), __nccwpck_require__.e(/* import() */ 3433).then(__nccwpck_require__.bind(__nccwpck_require__, 3433))]);
    const { trouble } = told(Object.assign(error, { path: 'Standard output' }), { debug: false });
    stderr.write(`${troubleText(trouble, { colour: false })}\n`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/cli/streams.ts

function processStreams() {
    let stdout;
    return {
        env: process.env,
        get stdin() {
            return process.stdin;
        },
        get stdout() {
            return (stdout ??= isPlain(1) ? plainOutput(1, () => process.stdout) : process.stdout);
        },
        get stderr() {
            return process.stderr;
        }
    };
}
const nullDevice = '/dev/null';
function isPlain(descriptor) {
    try {
        const about = (0,external_node_fs_.fstatSync)(descriptor);
        return about.isFile() || about.isFIFO() || (about.isCharacterDevice() && about.rdev === (0,external_node_fs_.statSync)(nullDevice).rdev);
    }
    catch {
        return false;
    }
}
function plainOutput(descriptor, stream) {
    const listeners = [];
    const write = (bytes) => {
        for (let at = 0; at < bytes.length;) {
            try {
                at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
            }
            catch (error) {
                const trouble = error;
                if (trouble.code !== 'EAGAIN')
                    return listeners.forEach((listener) => listener(trouble));
                const slow = stream();
                listeners.splice(0).forEach((listener) => slow.on('error', listener));
                slow.write(bytes.subarray(at));
                return;
            }
        }
    };
    return {
        write: (text) => write(Buffer.from(text)),
        on: (_, listener) => listeners.push(listener)
    };
}

;// CONCATENATED MODULE: ./src/cli-index.ts


void run(process.argv.slice(2), processStreams()).then((code) => {
    process.exitCode ||= code;
});

module.exports = __webpack_exports__;
/******/ })()
;