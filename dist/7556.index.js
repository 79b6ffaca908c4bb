"use strict";
exports.id = 7556;
exports.ids = [7556];
exports.modules = {

/***/ 7556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiTrouble: () => (/* binding */ apiTrouble),
  githubApi: () => (/* binding */ githubApi)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/report/clean.ts
var clean = __webpack_require__(23);
// EXTERNAL MODULE: ./src/github/fields.ts
var fields = __webpack_require__(886);
;// CONCATENATED MODULE: ./src/github/api-problem.ts


const minute = 60;
function problemOf(error, now = Date.now()) {
    const failed = typeof error === 'object' && error !== null ? error : {};
    if (failed.response === undefined)
        return withoutAnswer(failed);
    const status = Number(failed.status);
    const headers = failed.response.headers ?? {};
    const said = messageOf(failed.response.data);
    const limit = status === 403 || status === 429 ? limitOf(status, headers, said, now) : undefined;
    if (limit !== undefined)
        return limit;
    if (status >= 500)
        return { kind: 'server', because: `GitHub answered with ${status}`, fix: 'Run the job again later' };
    const row = rows[status];
    return row?.(said, headers) ?? { kind: 'unexpected', because: `GitHub answered with ${status}${quoted(said)}` };
}
const rows = {
    401: () => ({
        kind: 'unauthorized',
        because: 'GitHub does not know the token (401)',
        fix: 'Leave the input `github-token` out, or give one that has not expired'
    }),
    403: (said, headers) => {
        const permission = neededPermission(headers);
        return {
            kind: 'forbidden',
            because: `the token may not do that (403${quoted(said, ': ')})`,
            fix: permission === undefined
                ? 'The job needs `pull-requests: write` in its `permissions`'
                : `Add \`${permission}\` to the job’s \`permissions\``
        };
    },
    404: () => ({
        kind: 'not-found',
        because: 'GitHub shows no such pull request to this token (404)',
        fix: 'The job needs `pull-requests: write` in its `permissions`; a token of your own needs access to this repository'
    }),
    410: () => ({ kind: 'not-found', because: 'what was asked for is gone (410)' }),
    422: (said) => /too long/i.test(said)
        ? { kind: 'too-long', because: 'GitHub finds the comment too long (422)' }
        : { kind: 'refused', because: `GitHub refuses it (422)${quoted(said)}` }
};
function withoutAnswer({ message, cause }) {
    const causes = [message, fieldOf(cause, 'message'), fieldOf(cause, 'code'), fieldOf(fieldOf(cause, 'cause'), 'code')];
    const told = causes.filter((part) => typeof part === 'string' && part !== '');
    if (typeof message !== 'string' || told.length === 0)
        return { kind: 'unexpected', because: 'something went wrong' };
    const name = fieldOf(cause, 'name');
    if (name === undefined)
        return { kind: 'unexpected', because: (0,clean/* clip */.$Q)((0,clean/* oneLine */.TN)(message), longest) };
    const late = name === 'TimeoutError' || name === 'AbortError';
    return {
        kind: 'network',
        because: late ? 'GitHub did not answer in time' : `GitHub cannot be reached (${(0,clean/* clip */.$Q)((0,clean/* oneLine */.TN)(message), longest)})`,
        fix: 'Where the runner goes through a proxy, set `https_proxy` and `no_proxy` in the environment of the job'
    };
}
function limitOf(status, headers, said, now) {
    const told = secondsIn(headers['retry-after']);
    const reset = secondsIn(headers['x-ratelimit-reset']);
    const spent = headers['x-ratelimit-remaining'] === '0';
    const secondary = /secondary rate limit|abuse/i.test(said);
    if (status !== 429 && told === undefined && !spent && !secondary)
        return undefined;
    const untilReset = spent && reset !== undefined ? Math.max(1, Math.ceil(reset - now / 1000)) : undefined;
    const retryAfter = told ?? untilReset ?? minute;
    return {
        kind: 'limited',
        because: `GitHub takes no more requests of this token for ${retryAfter} s (${status})`,
        fix: 'Run the job again later',
        retryAfter
    };
}
function secondsIn(value) {
    const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
    return seconds !== undefined && Number.isSafeInteger(seconds) ? seconds : undefined;
}
function neededPermission(headers) {
    const header = headers['x-accepted-github-permissions'];
    if (typeof header !== 'string')
        return undefined;
    const choices = header.split(';').map((choice) => choice.trim());
    const choice = choices.find((text) => text.startsWith('pull_requests=')) ?? choices[0] ?? '';
    const needed = [...choice.matchAll(/([a-z_]+)=(read|write|admin)/g)];
    if (needed.length === 0)
        return undefined;
    return needed.map(([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`).join(', ');
}
const longest = 200;
function messageOf(data) {
    const message = fieldOf(data, 'message');
    const errors = fieldOf(data, 'errors');
    const details = Array.isArray(errors)
        ? errors.map((entry) => (typeof entry === 'string' ? entry : fieldOf(entry, 'message')))
        : [];
    const parts = [message, ...details].filter((part) => typeof part === 'string');
    return (0,clean/* clip */.$Q)((0,clean/* oneLine */.TN)(parts.join(': ')), longest);
}
function quoted(said, before = ': ') {
    return said === '' ? '' : `${before}${said}`;
}
function fieldOf(value, name) {
    return (0,fields/* fields */.O)(value)[name];
}

;// CONCATENATED MODULE: ./src/github/api.ts


const noContent = 204;
const pauses = [1, 4];
const longestWait = 60;
async function githubApi({ token, apiUrl, wait = waited, patience = 20 }) {
    const { getOctokit: client } = await __webpack_require__.e(/* import() */ 2538).then(__webpack_require__.bind(__webpack_require__, 2538));
    const octokit = client(token, { baseUrl: apiUrl, userAgent: 'boxcar', log: silent });
    octokit.hook.wrap('request', async (request, options) => {
        for (const pause of [...pauses, undefined]) {
            try {
                options.request = { ...options.request, signal: AbortSignal.timeout(patience * 1000) };
                const answer = await request(options);
                if (answer.status !== noContent && typeof answer.data !== 'object') {
                    throw new Error('something that is not GitHub answered, such as the page of a proxy');
                }
                return answer;
            }
            catch (error) {
                const seconds = pause === undefined ? undefined : beforeNext(problemOf(error), pause);
                if (seconds === undefined)
                    throw error;
                await wait(seconds);
            }
        }
        throw new Error('unreachable');
    });
    return {
        ask: async (work) => {
            try {
                return { ok: true, data: await work(octokit) };
            }
            catch (error) {
                return { ok: false, problem: problemOf(error) };
            }
        }
    };
}
function apiTrouble(undone, { because, fix }) {
    return { what: `${undone}: ${because}`, ...(fix !== undefined && { fix }) };
}
function beforeNext({ kind, retryAfter }, pause) {
    if (kind === 'server' || kind === 'network')
        return pause;
    return kind === 'limited' && retryAfter !== undefined && retryAfter <= longestWait ? retryAfter : undefined;
}
function waited(seconds) {
    return (0,promises_.setTimeout)(seconds * 1000);
}
const silence = () => undefined;
const silent = { debug: silence, info: silence, warn: silence, error: silence };


/***/ })

};
;