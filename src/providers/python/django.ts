import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence, StartFile, Warning } from '../../plan/types.js'
import { findProject, moduleFile, type Project } from './django-project.js'
import { fileOfModule, type DjangoSettings } from './django-settings.js'
import { dynaconfDemands } from './dynaconf.js'
import { buildOnlyValue } from './environ.js'
import type { Facts } from './facts.js'
import { serve, type Interface, type Serving } from './servers.js'
import type { Service } from './service.js'
import { folderOf, logFolders, missingFolders, staticSources, writableFolder } from './django-places.js'
import { madeFolders } from './made-folders.js'
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
  const database = settings && databaseOf(settings, project.folder)
  const writable = settings
    ? distinct([
        ...writableFolder(settings, project.folder, 'MEDIA_ROOT'),
        ...(/\bcollectstatic\b/.test(said) ? writableFolder(settings, project.folder, 'STATIC_ROOT') : []),
        ...(database?.writable ?? []),
        ...logFolders(settings, project.folder),
        ...(await madeFolders(facts, settings.files))
      ])
    : []
  const collected = settings ? collectStatic(facts, manage, settings, validated) : []
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
  return [reasoned(run('compress --force'), 'django-compressor: COMPRESS_OFFLINE is on', at)]
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

/** What is longer is data. */
const longest = 20_000

interface Database {
  readonly needs: NonNullable<Service['needs']>
  readonly writable: readonly Reasoned<StartFile>[]
  readonly demands: readonly Reasoned<string>[]
  readonly warnings: readonly Warning[]
}

function distinct(files: readonly Reasoned<StartFile>[]): readonly Reasoned<StartFile>[] {
  return files.filter(({ value }, index) => files.findIndex((other) => other.value.path === value.path) === index)
}

/** The setting with what the names in it stand for: `{"default": sqlite}`. */
function databasesIn(
  settings: DjangoSettings
): { readonly text: string; readonly file: string; readonly line: number } | undefined {
  const said = settings.value('DATABASES')
  if (!said) return undefined
  const named = [...said.text.matchAll(/:\s*([A-Za-z_]\w*)\s*[,}]/g)].flatMap(
    ([, name = '']) => settings.value(name) ?? []
  )
  const urls = [...said.text.matchAll(/\b(?:parse|db_url_config)\(\s*([A-Za-z_]\w*)/g)].flatMap(
    ([, name = '']) => settings.value(name) ?? []
  )
  const [inner] = named.filter(({ text }) => text.includes('ENGINE'))
  return {
    text: [said, ...named, ...urls].map(({ text }) => text).join('\n'),
    file: (inner ?? said).file,
    line: (inner ?? said).line
  }
}

/** The file of a URL that stands where no variable names a server: `"sqlite:///" + str(BASE_DIR / "db.sqlite3")`. */
function defaultFile(text: string): string | undefined {
  const [, added, inside, rest = '', relative] =
    /["']sqlite:\/\/\/["']\s*\+\s*((?:[^,()]|\((?:[^()]|\([^()]*\))*\))*)|\bf["']sqlite:\/\/\/\{([^{}]*)\}([^"']*)["']|["']sqlite:\/\/\/((?!\/|:memory:)[\w./-]+)["']/.exec(
      text
    ) ?? []
  if (relative !== undefined) return `"${relative}"`
  return inside === undefined ? added : `${inside.trim()}${rest === '' ? '' : ` / "${rest.replace(/^\/+/, '')}"`}`
}

/** What the DATABASES setting asks of the image and of whoever starts it. */
function databaseOf(settings: DjangoSettings, folder: string): Database {
  const databases = databasesIn(settings)
  if (!databases) return { needs: [], writable: [], demands: [], warnings: [] }
  const at = { file: databases.file, line: databases.line }
  const server = /backends\.(postgresql|mysql|oracle)|postgis|psycopg/.test(databases.text)
  const byUrl = settings.environ.find(({ cast, name }) => cast === 'database' || /DATABASE_URL$/.test(name))
  const usesUrl = /dj_database_url\.config\(\s*\)|dj_database_url\.config\((?!.*default)/.test(databases.text)
  const byDefault = defaultFile(databases.text.slice(0, longest))
  const sqlite = byDefault !== undefined || (/backends\.sqlite3/.test(databases.text) && !byUrl && !server)
  const gis = settings.mention(/django\.contrib\.gis/)
  const name = /["']NAME["']\s*:\s*((?:[^,{}()]|\((?:[^()]|\([^()]*\))*\))*)/.exec(
    databases.text.slice(0, longest)
  )?.[1]
  const written = byDefault ?? name
  const place = written === undefined ? undefined : folderOf(written, folder)
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
      ...(usesUrl ? [reasoned('DATABASE_URL', 'dj_database_url.config() reads it and has no default', at)] : []),
      ...(server ? hostVariables(settings, databases.text, at) : [])
    ],
    warnings: sqlite
      ? [
          {
            code: 'sqlite-in-image',
            message: sqliteMessage(place ?? '.', byDefault && (byUrl?.name ?? 'DATABASE_URL')),
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

/** What the server would import is made where the app is installed; without it the settings of `manage.py` are all that there is. */
function otherSettings({ missing, module }: Project): readonly Warning[] {
  if (!missing) return []
  const { file, line } = missing.reason
  return [
    {
      code: 'settings-not-found',
      message: `${file ?? ''} names the settings ${missing.value}, which are not in the repository, so ${module.value} is used`,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      fix: 'Set DJANGO_SETTINGS_MODULE with env to the module that production uses'
    }
  ]
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
