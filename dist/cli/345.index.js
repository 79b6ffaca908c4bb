export const id = 345;
export const ids = [345];
export const modules = {

/***/ 3345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect_detect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/open.ts + 4 modules
var src_open = __webpack_require__(9023);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/plan-app.ts + 5 modules
var plan_app = __webpack_require__(3590);
// EXTERNAL MODULE: ./src/providers/compose.ts
var compose = __webpack_require__(5198);
// EXTERNAL MODULE: ./src/providers/contract.ts
var contract = __webpack_require__(6118);
// EXTERNAL MODULE: ./src/providers/discover.ts
var discover = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/providers/list.ts + 47 modules
var list = __webpack_require__(1058);
// EXTERNAL MODULE: ./src/road.ts
var road = __webpack_require__(113);
;// CONCATENATED MODULE: ./src/detect.ts









async function detect(inputs, env) {
    const { app, backing, directory, gitRoot } = await (0,src_open/* openContext */.e)(inputs.context, list/* providers */.r);
    try {
        const { settingsOf } = (0,road/* settingsReader */.f6)(inputs, env, list/* providers */.r);
        const root = (0,external_node_path_.basename)(directory ?? gitRoot ?? inputs.context);
        const paths = await appPaths(app, settingsOf);
        return await Promise.all(paths.map(({ path, ids }) => detected(path === '' ? app : app.below(path), path, ids, root, settingsOf)));
    }
    finally {
        await backing.close();
    }
}
function detectedApp(plan, path, root) {
    return {
        path: path === '' ? '.' : path,
        name: path === '' ? root : (0,external_node_path_.basename)(path),
        kind: plan.kind,
        providers: plan.providers,
        ...(plan.start.port !== undefined && { port: plan.start.port })
    };
}
async function appPaths(app, settingsOf) {
    const { hints } = await settingsOf(app);
    const composition = await (0,compose/* compose */.Z)(list/* providers */.r, app, hints);
    const itself = composition ? [{ path: '', ids: [composition.host.provider.id] }] : [];
    if (composition && composition.host.finding.strength > contract/* strength */.q.builds)
        return itself;
    const below = (await (0,discover/* discover */.k)(list/* providers */.r, app, hints)).map(({ path, candidates }) => ({
        path,
        ids: candidates.map(({ provider }) => provider.id)
    }));
    if (below.length > 0)
        return below;
    if (itself.length === 0)
        await (0,plan_app/* planApp */.B)(app, settingsOf, list/* providers */.r);
    return itself;
}
async function detected(app, path, ids, root, settingsOf) {
    try {
        const { plan } = await (0,plan_app/* planApp */.B)(app, settingsOf, list/* providers */.r);
        return detectedApp(plan, path, root);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const name = path === '' ? root : (0,external_node_path_.basename)(path);
        return { path: path === '' ? '.' : path, name, providers: ids, problem: error.trouble.what };
    }
}

;// CONCATENATED MODULE: ./src/cli/detect.ts


async function detect_detect(inputs, shell) {
    const format = inputs.format ?? (shell.stdout.isTTY === true ? 'box' : 'json');
    if (format !== 'box' && format !== 'json') {
        throw new errors/* UsageError */.eb({ what: `detect has no format ${format}`, fix: 'Write --format json or --format box' });
    }
    const apps = await detect(inputs, shell.env);
    if (format === 'json') {
        shell.stdout.write(`${JSON.stringify({ apps }, null, 2)}\n`);
        return;
    }
    const { appsText } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 3358));
    shell.stdout.write(`${appsText(apps)}\n`);
}


/***/ })

};
