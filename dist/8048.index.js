"use strict";
exports.id = 8048;
exports.ids = [8048];
exports.modules = {

/***/ 8048:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  follow: () => (/* binding */ follow),
  onlyInWorkflows: () => (/* binding */ onlyInWorkflows)
});

// EXTERNAL MODULE: ./src/compare.ts + 8 modules
var compare = __webpack_require__(5417);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/context.ts
var context = __webpack_require__(9556);
// EXTERNAL MODULE: ./src/github/fields.ts
var fields = __webpack_require__(886);
;// CONCATENATED MODULE: ./src/github/followed.ts

function followedRun(event) {
    const payload = (0,fields/* fields */.O)(event);
    const run = (0,fields/* fields */.O)(payload['workflow_run']);
    const headSha = (0,fields/* text */.Q)(run['head_sha']);
    if (headSha === undefined)
        return undefined;
    const head = (0,fields/* fields */.O)(run['head_repository']);
    const owner = (0,fields/* text */.Q)((0,fields/* fields */.O)(head['owner'])['login']);
    const id = (0,fields/* fields */.O)(payload['repository'])['id'];
    const listed = Array.isArray(run['pull_requests']) ? run['pull_requests'].map(fields/* fields */.O) : [];
    const pulls = listed.filter((pull) => (0,fields/* fields */.O)(pull['head'])['sha'] === headSha && (0,fields/* fields */.O)((0,fields/* fields */.O)(pull['base'])['repo'])['id'] === id);
    return {
        event: (0,fields/* text */.Q)(run['event']) ?? '',
        headSha,
        headBranch: (0,fields/* text */.Q)(run['head_branch']) ?? '',
        ...(owner !== undefined && { headOwner: owner }),
        ...(typeof head['id'] === 'number' && { headId: head['id'] }),
        pulls: pulls.map(({ number }) => number).filter((number) => typeof number === 'number')
    };
}
async function pullsOfRun(api, repository, run) {
    if (run.pulls.length > 0)
        return { ok: true, data: run.pulls };
    const { headOwner, headBranch, headSha, headId } = run;
    if (headOwner === undefined || headId === undefined || headBranch === '')
        return { ok: true, data: [] };
    const [owner = '', repo = ''] = repository.split('/');
    return api.ask(async (octokit) => {
        const head = `${headOwner}:${headBranch}`;
        const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, head, state: 'open', per_page: 100 });
        return pulls.filter(({ head: its }) => its.sha === headSha && its.repo?.id === headId).map(({ number }) => number);
    });
}

// EXTERNAL MODULE: ./src/plan/artifact.ts
var artifact = __webpack_require__(9417);
// EXTERNAL MODULE: ./src/providers/list.ts + 4 modules
var list = __webpack_require__(7775);
// EXTERNAL MODULE: ./src/providers/catalog.ts
var catalog = __webpack_require__(2733);
// EXTERNAL MODULE: ./src/pull-request.ts + 1 modules
var pull_request = __webpack_require__(508);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
;// CONCATENATED MODULE: ./src/comment-command.ts









async function follow(inputs, env, github) {
    if (inputs.plan === undefined) {
        throw new errors/* UsageError */.eb({
            what: '`command: comment` needs the file of a plan artifact as `plan`',
            fix: 'Download it in a step before this one; docs/pull-requests.md has the workflow'
        });
    }
    const { base, head } = await (0,artifact/* readArtifact */.R)(inputs.plan);
    const diff = await (0,compare/* compare */.U)(outcomeOf(base), outcomeOf(head), { base: {}, head: {} });
    return { diff, ...(await addressee(github, await (0,context/* readEvent */.j_)(env['GITHUB_EVENT_PATH']), inputs.githubToken)) };
}
async function addressee(github, event, token) {
    const { repository, pullRequest } = github;
    if (pullRequest !== undefined)
        return { address: { repository, pull: pullRequest.number, headSha: github.sha } };
    const run = followedRun(event);
    if (run === undefined)
        throw onlyInWorkflows();
    if (!/^pull_request(?:_target)?$/.test(run.event))
        return { notice: 'The run before this one was not one of a pull request' };
    if (token === undefined)
        return { notice: 'Nothing is commented: there is no `github-token`' };
    return addressOf(run, github, token);
}
async function addressOf(run, github, token) {
    const found = await pullsOfRun(await (0,pull_request/* connect */.N)(github, token), github.repository, run);
    if (!found.ok)
        return { problem: found.problem };
    const [pull, ...others] = found.data;
    const commit = run.headSha.slice(0, 7);
    if (pull === undefined)
        return { notice: `Nothing is commented: ${commit} is no longer the last commit of an open pull request` };
    if (others.length > 0) {
        const all = (0,src_text/* sentenceList */.MT)(found.data.map((number) => `#${number}`));
        return {
            notice: `Nothing is commented: ${commit} is the last commit of ${all}, and which of them was planned is not known`
        };
    }
    return { address: { repository: github.repository, pull, headSha: run.headSha } };
}
function outcomeOf(side) {
    if (side.state === 'none')
        return { state: side.state };
    if (side.state === 'failed')
        return { state: 'failed', problem: side.problem };
    return {
        state: 'planned',
        decision: {
            plan: side.plan,
            options: { buildArgs: [], trackedFiles: [] },
            hidden: [],
            catalog: (0,catalog/* catalogOf */.H)(list/* providers */.r),
            place: { below: '', name: '' }
        }
    };
}
function onlyInWorkflows() {
    return new errors/* UsageError */.eb({
        what: '`command: comment` needs a run that knows its pull request',
        fix: 'Use it in a workflow `on: workflow_run`; docs/pull-requests.md has one'
    });
}


/***/ }),

/***/ 9417:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readArtifact),
/* harmony export */   g: () => (/* binding */ artifactText)
/* harmony export */ });
/* harmony import */ var _app_host_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8124);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _report_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(435);
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2018);





const mostBytes = 2 * 1024 * 1024;
const mostItems = 1000;
const mostCharacters = 20_000;
const deepest = 10;
const longestSentence = 300;
function artifactText(artifact) {
    return `${JSON.stringify(artifact)}\n`;
}
async function readArtifact(path) {
    const text = (0,_app_host_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .X)(path, mostBytes)?.toString('utf8');
    if (text === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `There is no plan artifact at ${path}, or it is larger than 2 MiB`,
            fix: 'Download the artifact in a step before this one, and give the path of the file in it as `plan`'
        });
    }
    const { artifactSchema } = await __webpack_require__.e(/* import() */ 7025).then(__webpack_require__.bind(__webpack_require__, 7025));
    const { safeParse, getDotPath } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7684));
    const data = parsed(text);
    if (!isWithinLimits(data, deepest))
        throw refused('it is no JSON, or a list or text in it is longer than in any plan');
    const result = safeParse(artifactSchema, data);
    if (!result.success)
        throw refused(`${getDotPath(result.issues[0]) ?? 'it'} is not as it should be`);
    const { base, head } = result.output;
    return { version: 1, base: await sideOf(base), head: await sideOf(head) };
}
const name = 'the artifact';
async function sideOf(side) {
    if (side.state === 'none')
        return { state: side.state };
    if (side.state === 'failed')
        return { state: side.state, problem: { what: asCode(side.problem.what) } };
    const file = await (0,_plan_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlan */ .v)(JSON.stringify(side.plan), name);
    const plan = (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .planFromFile */ .m_)(file, { name, layers: [], hints: { secrets: [], release: 'start' } });
    return {
        state: 'planned',
        plan: {
            ...plan,
            reasons: plan.reasons.map((reason) => ({ ...withoutSentence(reason), field: reason.field })),
            warnings: plan.warnings.map(({ code, message, file, line, fix }) => ({
                code,
                message: asCode(message),
                ...(file !== undefined && { file }),
                ...(line !== undefined && { line }),
                ...(fix !== undefined && { fix: asCode(fix) })
            }))
        }
    };
}
function withoutSentence({ because, ...evidence }) {
    return { ...evidence, because: asCode(because) };
}
function asCode(text) {
    const line = (0,_report_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_report_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), longestSentence).replaceAll('`', '’');
    return line === '' ? '' : `\`${line}\``;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isWithinLimits(value, depth) {
    if (typeof value === 'string')
        return value.length <= mostCharacters;
    if (typeof value !== 'object' || value === null)
        return value !== undefined;
    if (depth === 0)
        return false;
    const entries = Object.entries(value);
    return (entries.length <= mostItems &&
        entries.every(([key, item]) => key.length <= mostCharacters && isWithinLimits(item, depth - 1)));
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `The plan artifact is not used: ${why}`,
        fix: 'It has to come from `command: plan` of the same version of Boxcar'
    });
}


/***/ })

};
;