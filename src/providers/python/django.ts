import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence, StartFile, Warning } from '../../plan/types.js'
import { findProject, moduleFile, type Project } from './django-project.js'
import { fileOfModule, join, type DjangoSettings } from './django-settings.js'
import { dynaconfDemands } from './dynaconf.js'
import { buildOnlyValue } from './environ.js'
import type { Facts } from './facts.js'
import { serve, type Interface, type Serving } from './servers.js'
import type { Service } from './service.js'
import { stringLiteral } from './source.js'
import { sqliteFix, sqliteMessage } from './writable.js'

/** How a Django project is built and started; `undefined` where there is no `manage.py` that is Django's. */
export async function djangoService(facts: Facts): Promise<Service | undefined> {
  const project = await findProject(facts)
  if (!project) return undefined
  const { manage, module, settings } = project
  const application = await findApplication(facts, project)
  if (!application) return undefined
  const { serving } = application
  const why = { because: `Django: ${manage} is there`, file: manage }
  const said = await saidCommand(facts)
  const validated = settings ? await dynaconfDemands(facts, settings.files) : []
  const database = settings && databaseOf(settings)
  return {
    name: 'Django',
    file: manage,
    kind: { value: 'web', reason: why },
    ...serving,
    port: reasoned(8000, 'The default of Django apps; the PORT variable overrides it'),
    // Without a database there is nothing to migrate, and the command fails.
    ...(!/\bmigrate\b/.test(said) &&
      !(settings && hasNoDatabase(settings)) && {
        release: reasoned(`python ${manage} migrate`, 'Django: migrations run before the start', { file: manage })
      }),
    ...(Object.keys(project.variables).length > 0 && { variables: project.variables }),
    ...(settings && { build: collectStatic(facts, manage, settings, validated) }),
    writable: settings
      ? [
          ...writableFolder(settings, project.folder, 'MEDIA_ROOT'),
          ...(/\bcollectstatic\b/.test(said) ? writableFolder(settings, project.folder, 'STATIC_ROOT') : []),
          ...(database?.writable ?? [])
        ]
      : [],
    demands: settings ? demandedAtStart(facts, settings, [...validated, ...(database?.demands ?? [])]) : [],
    needs: database?.needs ?? [],
    consumes: settings ? staticSources(settings, project.folder) : [],
    warnings: [...serving.warnings, ...(settings ? (database?.warnings ?? []) : [unreadSettings(module)])]
  }
}

/** The WSGI or ASGI object that is served, and by what. */
async function findApplication(facts: Facts, project: Project): Promise<{ readonly serving: Serving } | undefined> {
  const kind = await interfaceOf(facts, project)
  const setting = kind === 'asgi' ? 'ASGI_APPLICATION' : 'WSGI_APPLICATION'
  const said = project.settings?.value(setting)
  const dotted = said?.string
  if (said && dotted?.includes('.')) {
    const at = dotted.lastIndexOf('.')
    const module = dotted.slice(0, at)
    if (await fileOfModule(facts, project.folder, module)) {
      const why = { because: `Django: ${setting} names ${module}`, file: said.file, line: said.line }
      return { serving: serveDjango(facts, project, kind, module, dotted.slice(at + 1), why) }
    }
  }
  const file = await moduleFile(facts, project, kind)
  if (file === undefined) return undefined
  const below = project.folder === '' ? file : file.slice(project.folder.length + 1)
  const module = below.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.')
  const because = `Django: ${file} is there, ${setting} names nothing`
  return { serving: serveDjango(facts, project, kind, module, 'application', { because, file }) }
}

/** Channels and daphne speak ASGI; an ASGI server without a WSGI one says so too. */
async function interfaceOf(facts: Facts, project: Project): Promise<Interface> {
  const { dependencies } = facts
  if ((await moduleFile(facts, project, 'asgi')) === undefined) return 'wsgi'
  if (['channels', 'daphne'].some((name) => dependencies.has(name))) return 'asgi'
  if ((await moduleFile(facts, project, 'wsgi')) === undefined) return 'asgi'
  const wsgi = ['gunicorn', 'waitress', 'uwsgi'].some((name) => dependencies.has(name))
  return !wsgi && ['uvicorn', 'hypercorn', 'granian'].some((name) => dependencies.get(name)?.direct) ? 'asgi' : 'wsgi'
}

function serveDjango(
  { dependencies }: Facts,
  { folder }: Project,
  kind: Interface,
  module: string,
  object: string,
  why: Evidence
): Serving {
  const order =
    kind === 'wsgi'
      ? undefined
      : dependencies.get('daphne')?.direct
        ? ['daphne', 'uvicorn']
        : ['uvicorn', 'daphne', 'hypercorn', 'granian']
  return serve({ root: folder, module, object, factory: false }, kind, dependencies, why, order)
}

/** `collectstatic` needs `STATIC_ROOT`, and the settings must be importable without what only production has. */
function collectStatic(
  facts: Facts,
  manage: string,
  settings: DjangoSettings,
  validated: readonly Reasoned<string>[]
): readonly Reasoned<string>[] {
  const root = settings.value('STATIC_ROOT')
  const disabled = facts.hints.variables['DISABLE_COLLECTSTATIC']
  if (!root || /^(None|''|"")$/.test(root.text) || (disabled && disabled.value !== '0')) return []
  const known = (name: string) => name in facts.hints.variables || facts.hints.secrets.includes(name)
  const values = new Map([
    ...settings.environ
      .filter(({ demanded, name }) => demanded && !known(name))
      .map(({ name, cast }) => [name, buildOnlyValue(cast)] as const),
    ...validated.filter(({ value }) => !known(value)).map(({ value }) => [value, buildOnlyValue('text')] as const)
  ])
  const prefix = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value} `)
  const because =
    values.size === 0
      ? 'Django: STATIC_ROOT is set'
      : `Django: STATIC_ROOT is set; the settings demand ${[...values.keys()].join(', ')} at import, so build-only values stand in`
  const run = (command: string) => `${prefix.join('')}python ${manage} ${command}`
  return [
    reasoned(run('collectstatic --noinput'), because, { file: root.file, line: root.line }),
    ...compress(facts, settings, run)
  ]
}

/** With `COMPRESS_OFFLINE` pages fail until this ran (django-compressor, "Offline Compression"); it reads what `collectstatic` gathered. */
function compress(
  { dependencies }: Facts,
  settings: DjangoSettings,
  run: (command: string) => string
): readonly Reasoned<string>[] {
  const offline = settings.value('COMPRESS_OFFLINE')
  if (offline?.text !== 'True' || !dependencies.has('django-compressor')) return []
  const at = { file: offline.file, line: offline.line }
  return [reasoned(run('compress'), 'django-compressor: COMPRESS_OFFLINE is on', at)]
}

/** `DATABASES` is empty, or nowhere in whole settings of which every line was read. */
function hasNoDatabase(settings: DjangoSettings): boolean {
  const said = settings.value('DATABASES')
  const filled = settings.mention(
    /^DATABASES\s*(?:\[|\.|\|=)|\bdjango_heroku\b|\bdynaconf\b|\b(?:locals|globals|vars)\(\)/
  )
  if (!settings.complete || filled) return false
  return said ? /^(?:\{\s*\}|dict\(\))$/.test(said.text) : settings.value('INSTALLED_APPS') !== undefined
}

/** People's own start command, and the script of the app that it runs. */
async function saidCommand({ app, hints }: Facts): Promise<string> {
  const command = hints.startCmd?.value ?? ''
  const script = command.split(/\s+/).find((word) => /\.(?:sh|bash)$/.test(word))
  return `${command}\n${(script && (await app.read(script.replace(/^\.\//, '')))) ?? ''}`
}

/** Uploads go to `MEDIA_ROOT`; a last step that is a plain name is taken to lie in the project's folder. */
function writableFolder(
  settings: DjangoSettings,
  folder: string,
  setting: 'MEDIA_ROOT' | 'STATIC_ROOT'
): readonly Reasoned<StartFile>[] {
  const said = settings.value(setting)
  const name = said && pathBelowBase(said.text)
  if (!said || name === undefined) return []
  const path = name.startsWith('/') ? name : join(folder, name)
  return [reasoned({ path, writable: true }, `Django: ${setting}`, { file: said.file, line: said.line })]
}

/** `BASE_DIR / "media"`, `os.path.join(BASE_DIR, "a", "b")`, `"/data/media"`; `undefined` for what cannot be told. */
function pathBelowBase(text: string): string | undefined {
  const strings = [...text.matchAll(/(["'])([^"']*)\1/g)].map((match) => match[2] ?? '')
  const plain = stringLiteral(text)
  if (plain?.startsWith('/')) return plain.replace(/\/+$/, '') || undefined
  if (/environ|getenv|\benv\b|config\(/.test(text) || strings.length === 0) return undefined
  if (strings.some((part) => /^[A-Z][A-Z0-9_]+$/.test(part))) return undefined
  const path = strings.flatMap((part) => part.split('/')).filter((step) => step !== '' && step !== '.')
  return path.length === 0 || path.includes('..') || path.some((step) => !/^[\w.-]+$/.test(step))
    ? undefined
    : path.join('/')
}

/** Folders whose files `collectstatic` gathers. */
function staticSources(settings: DjangoSettings, folder: string): readonly Reasoned<string>[] {
  const folders = settings.value('STATICFILES_DIRS')
  if (!folders) return []
  const named = [...folders.text.matchAll(/\b([A-Z][A-Z0-9_]{2,})\b/g)].flatMap(([, name = '']) => {
    const path = pathBelowBase(defaultIn(settings.value(name)?.text ?? ''))
    return path === undefined || path.startsWith('/') ? [] : path
  })
  const written = [...folders.text.matchAll(/(["'])([^"']+)\1/g)].map(([, , path = '']) =>
    path.replace(/^\/+|\/+$/g, '')
  )
  return [...written, ...named].map((path) =>
    reasoned(join(folder, path), 'Django: STATICFILES_DIRS', { file: folders.file, line: folders.line })
  )
}

/** `BASE_DIR / "dist"` of `Path(os.environ.get("ASSETS", default=BASE_DIR / "dist"))`. */
function defaultIn(text: string): string {
  return (
    /\b(?:environ\.get|getenv|env|config)\(\s*["']\w+["']\s*,\s*(?:default\s*=\s*)?([^()]*(?:\([^()]*\))?[^()]*)\)/.exec(
      text
    )?.[1] ?? text
  )
}

interface Database {
  readonly needs: NonNullable<Service['needs']>
  readonly writable: readonly Reasoned<StartFile>[]
  readonly demands: readonly Reasoned<string>[]
  readonly warnings: readonly Warning[]
}

/** What the DATABASES setting asks of the image and of whoever starts it. */
function databaseOf(settings: DjangoSettings): Database {
  const databases = settings.value('DATABASES')
  if (!databases) return { needs: [], writable: [], demands: [], warnings: [] }
  const at = { file: databases.file, line: databases.line }
  const server = /backends\.(postgresql|mysql|oracle)|postgis|psycopg/.test(databases.text)
  const byUrl = settings.environ.find(({ cast, name }) => cast === 'database' || /DATABASE_URL$/.test(name))
  const usesUrl = /dj_database_url\.config\(\s*\)|dj_database_url\.config\((?!.*default)/.test(databases.text)
  const sqlite = /backends\.sqlite3/.test(databases.text) && !byUrl && !server
  const gis = settings.mention(/django\.contrib\.gis/)
  return {
    needs: gis ? [{ value: { name: 'gdal', for: 'run' }, reason: { ...gis, because: 'GeoDjango loads GDAL' } }] : [],
    writable: sqlite
      ? [
          {
            value: { path: '.', writable: true },
            reason: { because: 'Django: the SQLite file is in the app folder', ...at }
          }
        ]
      : [],
    demands: [
      ...(usesUrl ? [reasoned('DATABASE_URL', 'dj_database_url.config() reads it and has no default', at)] : []),
      ...(server ? hostVariables(settings, databases.text, at) : [])
    ],
    warnings: sqlite
      ? [
          {
            code: 'sqlite-in-image',
            message: sqliteMessage,
            ...at,
            fix: sqliteFix
          }
        ]
      : []
  }
}

/** `'HOST': os.environ.get('DB_HOST', 'localhost')`: a default that means this container cannot be right there. */
function hostVariables(settings: DjangoSettings, text: string, at: { file: string; line: number }): Reasoned<string>[] {
  const host = /["']HOST["']\s*:\s*([^,}]*(?:\([^)]*\))?)/.exec(text)?.[1] ?? ''
  const name = settings.environ.find((use) => host.includes(`"${use.name}"`) || host.includes(`'${use.name}'`))?.name
  return name ? [reasoned(name, 'Django: the database server’s address comes from it', at)] : []
}

/** Variables without which the settings cannot be imported, or the database cannot be reached. */
function demandedAtStart(
  facts: Facts,
  settings: DjangoSettings,
  database: readonly Reasoned<string>[]
): Reasoned<string>[] {
  const demanded = settings.environ
    .filter(({ demanded, name }) => demanded && !(name in facts.hints.variables))
    .map(({ name, file, line }) => reasoned(name, 'Django: the settings cannot be imported without it', { file, line }))
  return [...demanded, ...database]
}

function unreadSettings({ value, reason }: Reasoned<string>): Warning {
  return {
    code: 'settings-not-found',
    message: `The Django settings module ${value} is not in the repository, so nothing was read from it`,
    ...(reason.file !== undefined && { file: reason.file }),
    ...(reason.line !== undefined && { line: reason.line }),
    fix: 'Set DJANGO_SETTINGS_MODULE with env to the module that production uses'
  }
}
