"use strict";
exports.id = 1692;
exports.ids = [1692];
exports.modules = {

/***/ 1692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  djangoService: () => (/* binding */ djangoService)
});

// EXTERNAL MODULE: ./src/plan/draft.ts
var draft = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/app/paths.ts
var paths = __webpack_require__(3863);
// EXTERNAL MODULE: ./src/providers/python/django-configurations.ts
var django_configurations = __webpack_require__(7644);
// EXTERNAL MODULE: ./src/providers/python/django-settings.ts
var django_settings = __webpack_require__(6210);
// EXTERNAL MODULE: ./src/providers/python/source.ts
var source = __webpack_require__(8608);
;// CONCATENATED MODULE: ./src/providers/python/django-project.ts





async function findProject(facts) {
    const found = [];
    for (const manage of await facts.app.find('manage.py')) {
        if (manage.split('/').length > 4 || aside.test(manage))
            continue;
        const default_ = await settingsModuleIn(facts, manage);
        if (default_ && !testModule.test(default_.value))
            found.push({ manage, folder: (0,paths/* folderOf */.yS)(manage), default_ });
    }
    const [first, second] = found;
    if (!first || (first.folder !== '' && (await isAppOfItsOwn(facts, first.folder))))
        return undefined;
    if (second && first.folder !== '' && (0,paths/* depthOf */.d1)(second.manage) === (0,paths/* depthOf */.d1)(first.manage))
        return undefined;
    const { manage, default_ } = first;
    const folder = await importFolder(facts, first.folder, default_.value);
    const served = await servedModules(facts, folder, default_);
    const module = await productionModule(facts, folder, default_, served);
    const isThere = async ({ value }) => (await (0,django_settings/* fileOfModule */.Q6)(facts, folder, value)) !== undefined;
    const missing = (await isThere(default_)) ? await firstOf(served, async (said) => !(await isThere(said))) : undefined;
    const configuration = await (0,django_configurations/* findConfiguration */.o)(facts, folder, manage, module.value);
    const settings = await (0,django_settings/* readSettings */.sb)(facts, folder, module.value, configuration?.value);
    const given = facts.hints.variables['DJANGO_SETTINGS_MODULE'];
    return {
        manage,
        folder,
        module,
        settings,
        variables: {
            ...(!given && (missing ?? module.value !== default_.value) && { DJANGO_SETTINGS_MODULE: module }),
            ...(configuration?.variable && { DJANGO_CONFIGURATION: configuration.variable })
        },
        ...(!given && missing && { missing })
    };
}
async function firstOf(items, fits) {
    for (const item of items)
        if (await fits(item))
            return item;
    return undefined;
}
async function servedModules(facts, folder, fromManage) {
    const top = fromManage.value.split('.')[0] ?? '';
    const found = [];
    for (const name of ['asgi.py', 'wsgi.py']) {
        for (const file of await facts.app.find(name)) {
            if (!file.startsWith((0,django_settings/* join */.fj)(folder, top)) && !file.startsWith((0,django_settings/* join */.fj)(folder, 'config')))
                continue;
            const module = await settingsModuleIn(facts, file);
            if (module)
                found.push(module);
        }
    }
    return found;
}
async function importFolder(facts, folder, module) {
    if ((await (0,django_settings/* fileOfModule */.Q6)(facts, folder, module)) !== undefined)
        return folder;
    const path = module.replaceAll('.', '/');
    const name = module.split('.').at(-1) ?? '';
    const found = [...(await facts.app.find(`${name}.py`)), ...(await facts.app.find('__init__.py'))].filter((file) => !aside.test(file) && (file.endsWith(`/${path}.py`) || file.endsWith(`/${path}/__init__.py`)));
    const below = found.map((file) => file.slice(0, file.lastIndexOf(`/${path}`))).filter((root) => isBelow(root, folder));
    return below.length === 1 ? (below[0] ?? folder) : folder;
}
function isBelow(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}
const aside = /(^|\/)(tests?|docs?|examples?)\/|\{[{%]/;
const testModule = /^(?:tests?|\w*_tests?|test_\w+|testproject|testsite|testapp)(?:\.|$)/;
async function isAppOfItsOwn({ app, dependencies }, folder) {
    const has = async (names, within) => {
        for (const name of names)
            if (await app.has((0,django_settings/* join */.fj)(within, name)))
                return true;
        return await app.hasFolder((0,django_settings/* join */.fj)(within, 'requirements'));
    };
    const manifests = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.py', 'requirements.in', 'uv.lock'];
    const steps = folder.split('/');
    const own = await Promise.all(steps.map((_, index) => has(manifests, steps.slice(0, index + 1).join('/'))));
    if (!own.includes(true) || (await app.has('Procfile')))
        return false;
    const namesDjango = [...dependencies.keys()].some((name) => /^(?:django|wagtail)\b/.test(name));
    return !namesDjango || !(await has(manifests, ''));
}
async function settingsModuleIn(facts, file) {
    const lines = await facts.code.lines(file);
    for (const { line, text } of lines) {
        const after = /["']DJANGO_SETTINGS_MODULE["']\s*(?:,|:|\]\s*=)\s*(.*)$/.exec(text)?.[1];
        const variable = after === undefined ? undefined : /^([A-Za-z_]\w*)\s*\)?$/.exec(after)?.[1];
        const assigned = variable && lines.find((row) => new RegExp(`^${variable}\\s*=`).test(row.text));
        const value = assigned ? assigned.text.replace(/^\w+\s*=\s*/, '') : after;
        const module = value === undefined ? undefined : moduleSaid(value);
        if (module && /^[\w.]+$/.test(module)) {
            return (0,draft/* reasoned */.u)(module, `Django: ${file} names ${module}`, { file, line: assigned ? assigned.line : line });
        }
    }
    return undefined;
}
function moduleSaid(text) {
    const [, condition = '', last] = /\bif\b(.*)\belse\b(.*)$/.exec(text) ?? [];
    const otherwise = /\b(?:environ|getenv)\b/.test(condition) ? last : undefined;
    const stages = /^[fF](["'])([\w.]+)\.\{[^{}]*\}\1/.exec(text.trim())?.[2];
    const plain = stages ?? (0,source/* stringLiteral */.Hg)((otherwise ?? text).trim());
    return plain ?? [...text.matchAll(/["']([\w.]+)["']/g)].map((match) => match[1]).at(-1);
}
const productionNames = ['production', 'prod', 'deploy', 'deployment', 'live'];
const developmentNames = /^(local|dev|devel|development|debug|base|common|defaults?|test|testing)$/;
async function productionModule(facts, folder, fromManage, served) {
    const given = facts.hints.variables['DJANGO_SETTINGS_MODULE'];
    if (given)
        return { value: given.value, reason: given.source };
    const named = [fromManage];
    for (const module of served) {
        const there = (await (0,django_settings/* fileOfModule */.Q6)(facts, folder, module.value)) !== undefined;
        if (there || !(await (0,django_settings/* fileOfModule */.Q6)(facts, folder, fromManage.value)))
            named.unshift(module);
    }
    const first = named[0] ?? fromManage;
    const steps = first.value.split('.');
    if (!developmentNames.test(steps.at(-1) ?? '') && !(await isPackage(facts, folder, first.value)))
        return first;
    const parent = developmentNames.test(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps;
    for (const name of productionNames) {
        const module = [...parent, name].join('.');
        const file = await (0,django_settings/* fileOfModule */.Q6)(facts, folder, module);
        if (file !== undefined &&
            steps.at(-1) !== name &&
            developmentOrEmpty(first.value, await emptyPackage(facts, folder, first.value))) {
            return (0,draft/* reasoned */.u)(module, `Django: ${first.value} is not for production, ${module} is its sibling`, { file });
        }
    }
    return first;
}
async function isPackage(facts, folder, module) {
    return (await (0,django_settings/* fileOfModule */.Q6)(facts, folder, module))?.endsWith('/__init__.py') ?? false;
}
async function emptyPackage(facts, folder, module) {
    const file = await (0,django_settings/* fileOfModule */.Q6)(facts, folder, module);
    return file !== undefined && file.endsWith('/__init__.py') && (await facts.code.lines(file)).length === 0;
}
function developmentOrEmpty(module, empty) {
    return empty || developmentNames.test(module.split('.').at(-1) ?? '');
}
async function moduleFile({ app, code }, { folder, module }, name) {
    const steps = module.value.split('.');
    for (let depth = steps.length - 1; depth > 0; depth -= 1) {
        for (const file of [`${name}.py`, `${name}/__init__.py`]) {
            const beside = (0,django_settings/* join */.fj)(folder, `${steps.slice(0, depth).join('/')}/${file}`);
            if (await app.has(beside))
                return beside;
        }
    }
    const inside = (path) => path.startsWith(folder === '' ? '' : `${folder}/`) && !aside.test(path);
    const named = (await app.find(`${name}.py`)).find(inside);
    return named ?? (await code.containing([`get_${name}_application(`])).find(inside);
}

// EXTERNAL MODULE: ./src/providers/python/dynaconf.ts
var dynaconf = __webpack_require__(6057);
// EXTERNAL MODULE: ./src/providers/python/environ.ts
var environ = __webpack_require__(860);
// EXTERNAL MODULE: ./src/providers/python/servers.ts
var servers = __webpack_require__(6325);
// EXTERNAL MODULE: ./src/dockerfile/quoting.ts
var quoting = __webpack_require__(2873);
;// CONCATENATED MODULE: ./src/providers/python/django-places.ts




const longest = 20_000;
function writableFolder(settings, folder, setting) {
    const said = settings.value(setting);
    const name = said && pathBelowBase(defaultIn(said.text));
    if (!said || name === undefined)
        return [];
    const path = name.startsWith('/') ? name : (0,django_settings/* join */.fj)(folder, name);
    return [(0,draft/* reasoned */.u)({ path, writable: true }, `Django: ${setting}`, { file: said.file, line: said.line })];
}
function pathBelowBase(text) {
    const strings = [...text.matchAll(/(["'])([^"']*)\1/g)].map((match) => match[2] ?? '');
    const plain = (0,source/* stringLiteral */.Hg)(text);
    if (plain?.startsWith('/'))
        return plain.replace(/\/+$/, '') || undefined;
    if (/environ|getenv|\benv\b|config\(/.test(text) || strings.length === 0)
        return undefined;
    if (strings.some((part) => /^[A-Z][A-Z0-9_]+$/.test(part)))
        return undefined;
    const path = strings.flatMap((part) => part.split('/')).filter((step) => step !== '' && step !== '.');
    return path.length === 0 || path.includes('..') || path.some((step) => !/^[\w.-]+$/.test(step))
        ? undefined
        : path.join('/');
}
function staticSources(settings, folder) {
    return [...ofApps(settings, folder), ...ofProject(settings, folder)];
}
function ofApps(settings, folder) {
    const apps = settings.value('INSTALLED_APPS');
    if (!apps)
        return [];
    return [...apps.text.matchAll(/(["'])([a-z_][\w.]*)\1/g)].flatMap(([, , name = '']) => {
        if (name.startsWith('django.'))
            return [];
        const path = (0,django_settings/* join */.fj)(folder, `${name.replace(/\.apps\.\w+$/, '').replaceAll('.', '/')}/static`);
        return (0,draft/* reasoned */.u)(path, `Django: INSTALLED_APPS has ${name}`, { file: apps.file, line: apps.line });
    });
}
function ofProject(settings, folder) {
    const folders = settings.value('STATICFILES_DIRS');
    if (!folders)
        return [];
    const named = [...folders.text.matchAll(/\b([A-Z][A-Z0-9_]{2,})\b/g)].flatMap(([, name = '']) => {
        const path = pathBelowBase(defaultIn(settings.value(name)?.text ?? ''));
        return path === undefined || path.startsWith('/') ? [] : path;
    });
    const written = [...folders.text.matchAll(/(["'])([^"']+)\1/g)].map(([, , path = '']) => path.replace(/^\/+|\/+$/g, ''));
    return [...written, ...named].map((path) => (0,draft/* reasoned */.u)((0,django_settings/* join */.fj)(folder, path), 'Django: STATICFILES_DIRS', { file: folders.file, line: folders.line }));
}
function defaultIn(text) {
    return (/\b(?:environ\.get|getenv|env|config)\(\s*["']\w+["']\s*,\s*(?:default\s*=\s*)?([^()]*(?:\([^()]*\))?[^()]*)\)/.exec(text)?.[1] ?? text);
}
function folderOf(expression, project) {
    const path = pathBelowBase(defaultIn(expression));
    if (path === undefined)
        return undefined;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (path.startsWith('/'))
        return folder.split('/').length > 2 || folder === '/data' || folder === '/config' ? folder : undefined;
    return folder === '' ? '.' : (0,django_settings/* join */.fj)(project, folder);
}
function logFolders(settings, project) {
    const logging = settings.value('LOGGING');
    const names = logging?.text.slice(0, longest).matchAll(/["']filename["']\s*:\s*((?:[^,{}()]|\((?:[^()]|\([^()]*\))*\))*)/g) ?? [];
    return [...names].flatMap(([, expression = '']) => {
        const path = folderOf(expression, project);
        if (path === undefined || logging === undefined)
            return [];
        return [
            (0,draft/* reasoned */.u)({ path, writable: true }, 'Django: LOGGING writes a file there', {
                file: logging.file,
                line: logging.line
            })
        ];
    });
}
async function missingFolders({ app }, writable) {
    const found = [];
    for (const { value, reason } of writable) {
        const { path } = value;
        if (path === '.' || path.startsWith('/') || !/SQLite|LOGGING/.test(reason.because) || (await app.hasFolder(path)))
            continue;
        found.push({
            value: `mkdir -p ${(0,quoting/* shellWord */.r7)(path)}`,
            reason: { ...reason, because: `${reason.because}, a folder that is not in the repository` }
        });
    }
    return found;
}

// EXTERNAL MODULE: ./src/providers/python/made-folders.ts
var made_folders = __webpack_require__(6520);
// EXTERNAL MODULE: ./src/providers/python/writable.ts
var writable = __webpack_require__(2117);
;// CONCATENATED MODULE: ./src/providers/python/django.ts









async function djangoService(facts) {
    const project = await findProject(facts);
    if (!project)
        return undefined;
    const { manage, module, settings } = project;
    const application = await findApplication(facts, project);
    if (!application)
        return undefined;
    const { serving } = application;
    const why = { because: `Django: ${manage} is there`, file: manage };
    const said = await saidCommand(facts);
    const validated = settings ? await (0,dynaconf/* dynaconfDemands */.p)(facts, settings.files) : [];
    const database = settings && databaseOf(settings, project.folder);
    const writable = settings
        ? distinct([
            ...writableFolder(settings, project.folder, 'MEDIA_ROOT'),
            ...(/\bcollectstatic\b/.test(said) ? writableFolder(settings, project.folder, 'STATIC_ROOT') : []),
            ...(database?.writable ?? []),
            ...logFolders(settings, project.folder),
            ...(await (0,made_folders/* madeFolders */.h)(facts, settings.files))
        ])
        : [];
    const collected = settings ? collectStatic(facts, manage, settings, validated) : [];
    return {
        name: 'Django',
        file: manage,
        kind: { value: 'web', reason: why },
        ...serving,
        port: (0,draft/* reasoned */.u)(8000, 'The default of Django apps; the PORT variable overrides it'),
        ...(!/\bmigrate\b/.test(said) &&
            !(settings && hasNoDatabase(settings)) && {
            release: (0,draft/* reasoned */.u)(`python ${manage} migrate`, 'Django: migrations run before the start', { file: manage })
        }),
        ...(Object.keys(project.variables).length > 0 && { variables: project.variables }),
        ...(settings && { build: [...(collected.length > 0 ? await missingFolders(facts, writable) : []), ...collected] }),
        writable,
        demands: settings ? demandedAtStart(facts, settings, [...validated, ...(database?.demands ?? [])]) : [],
        needs: database?.needs ?? [],
        consumes: settings ? staticSources(settings, project.folder) : [],
        warnings: [
            ...serving.warnings,
            ...(settings ? (database?.warnings ?? []) : [unreadSettings(module)]),
            ...otherSettings(project)
        ]
    };
}
async function findApplication(facts, project) {
    const kind = await interfaceOf(facts, project);
    const setting = kind === 'asgi' ? 'ASGI_APPLICATION' : 'WSGI_APPLICATION';
    const said = project.settings?.value(setting);
    const dotted = said?.string;
    if (said && dotted?.includes('.')) {
        const at = dotted.lastIndexOf('.');
        const module = dotted.slice(0, at);
        if (await (0,django_settings/* fileOfModule */.Q6)(facts, project.folder, module)) {
            const why = { because: `Django: ${setting} names ${module}`, file: said.file, line: said.line };
            return { serving: serveDjango(facts, project, kind, module, dotted.slice(at + 1), why) };
        }
    }
    const file = await moduleFile(facts, project, kind);
    if (file === undefined)
        return undefined;
    const below = project.folder === '' ? file : file.slice(project.folder.length + 1);
    const module = below.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
    const because = `Django: ${file} is there, ${setting} names nothing`;
    return { serving: serveDjango(facts, project, kind, module, 'application', { because, file }) };
}
async function interfaceOf(facts, project) {
    const { dependencies } = facts;
    if ((await moduleFile(facts, project, 'asgi')) === undefined)
        return 'wsgi';
    if (['channels', 'daphne'].some((name) => dependencies.has(name)))
        return 'asgi';
    if ((await moduleFile(facts, project, 'wsgi')) === undefined)
        return 'asgi';
    const wsgi = ['gunicorn', 'waitress', 'uwsgi'].some((name) => dependencies.has(name));
    return !wsgi && ['uvicorn', 'hypercorn', 'granian'].some((name) => dependencies.get(name)?.direct) ? 'asgi' : 'wsgi';
}
function serveDjango({ dependencies }, { folder }, kind, module, object, why) {
    const order = kind === 'wsgi'
        ? undefined
        : dependencies.get('daphne')?.direct
            ? ['daphne', 'uvicorn']
            : ['uvicorn', 'daphne', 'hypercorn', 'granian'];
    return (0,servers/* serve */.wX)({ root: folder, module, object, factory: false }, kind, dependencies, why, order);
}
function collectStatic(facts, manage, settings, validated) {
    const root = settings.value('STATIC_ROOT');
    const disabled = facts.hints.variables['DISABLE_COLLECTSTATIC'];
    if (!root || /^(None|''|"")$/.test(root.text) || (disabled && disabled.value !== '0'))
        return [];
    const known = (name) => name in facts.hints.variables || facts.hints.secrets.includes(name);
    const values = new Map([
        ...settings.environ
            .filter(({ demanded, name }) => demanded && !known(name))
            .map(({ name, cast }) => [name, (0,environ/* buildOnlyValue */.i1)(cast)]),
        ...validated.filter(({ value }) => !known(value)).map(({ value }) => [value, (0,environ/* buildOnlyValue */.i1)('text')])
    ]);
    const prefix = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value} `);
    const because = values.size === 0
        ? 'Django: STATIC_ROOT is set'
        : `Django: STATIC_ROOT is set; the settings demand ${[...values.keys()].join(', ')} at import, so build-only values stand in`;
    const run = (command) => `${prefix.join('')}python ${manage} ${command}`;
    return [
        (0,draft/* reasoned */.u)(run('collectstatic --noinput'), because, { file: root.file, line: root.line }),
        ...compress(facts, settings, run)
    ];
}
function compress({ dependencies }, settings, run) {
    const offline = settings.value('COMPRESS_OFFLINE');
    if (offline?.text !== 'True' || !dependencies.has('django-compressor'))
        return [];
    const at = { file: offline.file, line: offline.line };
    return [(0,draft/* reasoned */.u)(run('compress --force'), 'django-compressor: COMPRESS_OFFLINE is on', at)];
}
function hasNoDatabase(settings) {
    const said = settings.value('DATABASES');
    const filled = settings.mention(/^DATABASES\s*(?:\[|\.|\|=)|\bdjango_heroku\b|\bdynaconf\b|\b(?:locals|globals|vars)\(\)/);
    if (!settings.complete || filled)
        return false;
    return said ? /^(?:\{\s*\}|dict\(\))$/.test(said.text) : settings.value('INSTALLED_APPS') !== undefined;
}
async function saidCommand({ app, hints }) {
    const command = hints.startCmd?.value ?? '';
    const script = command.split(/\s+/).find((word) => /\.(?:sh|bash)$/.test(word));
    return `${command}\n${(script && (await app.read(script.replace(/^\.\//, '')))) ?? ''}`;
}
const django_longest = 20_000;
function distinct(files) {
    return files.filter(({ value }, index) => files.findIndex((other) => other.value.path === value.path) === index);
}
function databasesIn(settings) {
    const said = settings.value('DATABASES');
    if (!said)
        return undefined;
    const named = [...said.text.matchAll(/:\s*([A-Za-z_]\w*)\s*[,}]/g)].flatMap(([, name = '']) => settings.value(name) ?? []);
    const urls = [...said.text.matchAll(/\b(?:parse|db_url_config)\(\s*([A-Za-z_]\w*)/g)].flatMap(([, name = '']) => settings.value(name) ?? []);
    const [inner] = named.filter(({ text }) => text.includes('ENGINE'));
    return {
        text: [said, ...named, ...urls].map(({ text }) => text).join('\n'),
        file: (inner ?? said).file,
        line: (inner ?? said).line
    };
}
function defaultFile(text) {
    const [, added, inside, rest = '', relative] = /["']sqlite:\/\/\/["']\s*\+\s*((?:[^,()]|\((?:[^()]|\([^()]*\))*\))*)|\bf["']sqlite:\/\/\/\{([^{}]*)\}([^"']*)["']|["']sqlite:\/\/\/((?!\/|:memory:)[\w./-]+)["']/.exec(text) ?? [];
    if (relative !== undefined)
        return `"${relative}"`;
    return inside === undefined ? added : `${inside.trim()}${rest === '' ? '' : ` / "${rest.replace(/^\/+/, '')}"`}`;
}
function databaseOf(settings, folder) {
    const databases = databasesIn(settings);
    if (!databases)
        return { needs: [], writable: [], demands: [], warnings: [] };
    const at = { file: databases.file, line: databases.line };
    const server = /backends\.(postgresql|mysql|oracle)|postgis|psycopg/.test(databases.text);
    const byUrl = settings.environ.find(({ cast, name }) => cast === 'database' || /DATABASE_URL$/.test(name));
    const usesUrl = /dj_database_url\.config\(\s*\)|dj_database_url\.config\((?!.*default)/.test(databases.text);
    const byDefault = defaultFile(databases.text.slice(0, django_longest));
    const sqlite = byDefault !== undefined || (/backends\.sqlite3/.test(databases.text) && !byUrl && !server);
    const gis = settings.mention(/django\.contrib\.gis/);
    const name = /["']NAME["']\s*:\s*((?:[^,{}()]|\((?:[^()]|\([^()]*\))*\))*)/.exec(databases.text.slice(0, django_longest))?.[1];
    const written = byDefault ?? name;
    const place = written === undefined ? undefined : folderOf(written, folder);
    return {
        needs: gis ? [{ value: { name: 'gdal', for: 'run' }, reason: { ...gis, because: 'GeoDjango loads GDAL' } }] : [],
        writable: sqlite
            ? [
                {
                    value: { path: place ?? '.', writable: true },
                    reason: {
                        because: `Django: the SQLite file is in ${(place ?? '.') === '.' ? 'the app folder' : (place ?? '')}`,
                        ...at
                    }
                }
            ]
            : [],
        demands: [
            ...(usesUrl ? [(0,draft/* reasoned */.u)('DATABASE_URL', 'dj_database_url.config() reads it and has no default', at)] : []),
            ...(server ? hostVariables(settings, databases.text, at) : [])
        ],
        warnings: sqlite
            ? [
                {
                    code: 'sqlite-in-image',
                    message: (0,writable/* sqliteMessage */.Q7)(place ?? '.', byDefault && (byUrl?.name ?? 'DATABASE_URL')),
                    ...at,
                    fix: writable/* sqliteFix */.E3
                }
            ]
            : []
    };
}
function hostVariables(settings, text, at) {
    const host = /["']HOST["']\s*:\s*([^,}]*(?:\([^)]*\))?)/.exec(text)?.[1] ?? '';
    const name = settings.environ.find((use) => host.includes(`"${use.name}"`) || host.includes(`'${use.name}'`))?.name;
    return name ? [(0,draft/* reasoned */.u)(name, 'Django: the database server’s address comes from it', at)] : [];
}
function demandedAtStart(facts, settings, database) {
    const demanded = settings.environ
        .filter(({ demanded, name }) => demanded && !(name in facts.hints.variables))
        .map(({ name, file, line }) => (0,draft/* reasoned */.u)(name, 'Django: the settings cannot be imported without it', { file, line }));
    return [...demanded, ...database];
}
function otherSettings({ missing, module }) {
    if (!missing)
        return [];
    const { file, line } = missing.reason;
    return [
        {
            code: 'settings-not-found',
            message: `${file ?? ''} names the settings ${missing.value}, which are not in the repository, so ${module.value} is used`,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            fix: 'Set DJANGO_SETTINGS_MODULE with env to the module that production uses'
        }
    ];
}
function unreadSettings({ value, reason }) {
    return {
        code: 'settings-not-found',
        message: `The Django settings module ${value} is not in the repository, so nothing was read from it`,
        ...(reason.file !== undefined && { file: reason.file }),
        ...(reason.line !== undefined && { line: reason.line }),
        fix: 'Set DJANGO_SETTINGS_MODULE with env to the module that production uses'
    };
}


/***/ })

};
;