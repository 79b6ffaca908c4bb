"use strict";
exports.id = 7318;
exports.ids = [7318];
exports.modules = {

/***/ 7318:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _report_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7202);

const perPage = 100;
const actionsBot = 'github-actions[bot]';
async function keepComment(api, order) {
    const before = await ownComments(api, order);
    if (!before.ok)
        return failed(before.problem);
    const [existing, ...doubles] = before.data;
    if (existing === undefined && !order.create)
        return { outcome: 'silent' };
    await removeAll(api, order, doubles);
    if (existing?.hash === order.marker.hash)
        return { outcome: 'unchanged', url: existing.url };
    const newest = await isNewest(api, order);
    if (!newest.ok)
        return failed(newest.problem);
    if (!newest.data)
        return { outcome: 'outdated' };
    const written = await firstThatFits(order.bodies, (body) => existing === undefined ? create(api, order, body) : edit(api, order, existing.id, body));
    if (!written.ok)
        return failed(written.problem);
    if (existing !== undefined)
        return { outcome: 'edited', url: written.data.url };
    return afterRace(api, order, written.data);
}
async function afterRace(api, order, mine) {
    const after = await ownComments(api, order);
    const oldest = after.ok ? after.data[0] : undefined;
    if (oldest === undefined || oldest.id === mine.id)
        return { outcome: 'created', url: mine.url };
    if (oldest.hash !== order.marker.hash) {
        const edited = await firstThatFits(order.bodies, (body) => edit(api, order, oldest.id, body));
        if (!edited.ok)
            return failed(edited.problem);
    }
    await removeAll(api, order, [mine]);
    return { outcome: 'edited', url: oldest.url };
}
async function ownComments(api, order) {
    const marked = await api.ask((octokit) => markedComments(octokit, order));
    if (!marked.ok || marked.data.length === 0)
        return marked;
    const self = await api.ask((octokit) => viewer(octokit));
    if (!self.ok && ['network', 'server', 'limited'].includes(self.problem.kind))
        return self;
    const login = self.ok ? self.data : actionsBot;
    const own = marked.data.filter(({ author }) => isSame(author, login));
    return { ok: true, data: [...own].sort((a, b) => a.id - b.id) };
}
function isSame({ login, bot }, self) {
    return login === self || (bot && login === `${self}[bot]`);
}
async function markedComments(octokit, order) {
    const found = [];
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue(order), per_page: perPage });
    for await (const { data } of pages) {
        for (const { id, html_url: url, body, user } of data) {
            const marker = (0,_report_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(body ?? '');
            if (marker?.id !== order.marker.id || user === null)
                continue;
            found.push({ id, url, hash: marker.hash, author: { login: user.login, bot: user.type === 'Bot' } });
        }
    }
    return found;
}
async function viewer(octokit) {
    const { viewer: self } = await octokit.graphql('{ viewer { login } }');
    return self.login;
}
function isNewest(api, { headSha, ...order }) {
    return api.ask(async (octokit) => {
        const { data } = await octokit.rest.pulls.get({ ...place(order.repository), pull_number: order.pull });
        return data.head.sha === headSha;
    });
}
function create(api, order, body) {
    return api.ask(async (octokit) => posted(await octokit.rest.issues.createComment({ ...issue(order), body })));
}
function edit(api, { repository }, id, body) {
    return api.ask(async (octokit) => posted(await octokit.rest.issues.updateComment({ ...place(repository), comment_id: id, body })));
}
function posted({ data }) {
    return { id: data.id, url: data.html_url };
}
async function removeAll(api, { repository }, comments) {
    for (const { id } of comments) {
        await api.ask((octokit) => octokit.rest.issues.deleteComment({ ...place(repository), comment_id: id }));
    }
}
async function firstThatFits([body, ...shorter], write) {
    let answer = await write(body);
    for (const next of shorter) {
        if (answer.ok || answer.problem.kind !== 'too-long')
            return answer;
        answer = await write(next);
    }
    return answer;
}
function issue({ repository, pull }) {
    return { ...place(repository), issue_number: pull };
}
function place(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
function failed(problem) {
    return { outcome: 'failed', problem };
}


/***/ })

};
;