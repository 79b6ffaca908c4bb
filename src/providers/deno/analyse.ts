import type { App } from '../../app/types.js'
import { normalise } from '../../app/paths.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence, Kind, StaticSite, Warning } from '../../plan/types.js'
import { textOf, type Command } from '../node/commands.js'
import { firstThere } from '../node/facts.js'
import { denoCommandOf, mayListen, productionText, unwrapTask, type DenoCommand } from './commands.js'
import { evidenceOf, readConfig, type Config } from './config.js'
import { frameworkOf, type FoundFramework } from './frameworks.js'
import { importsOf, listeningOf, writtenForDeno, type Listening } from './source.js'
import { configFiles } from './workspace.js'

/** All that is known of an app before its phases are written. */
export interface Analysis {
  readonly config: Config
  /** What it is started as; absent where nothing says so. */
  readonly service?: Service
  readonly build: readonly Reasoned<string>[]
  /** `package.json` says how Node.js starts it. */
  readonly forNode?: Evidence
}

export interface Service {
  readonly name: string
  readonly kind: Reasoned<Kind>
  readonly start?: Reasoned<string>
  readonly static?: Reasoned<StaticSite>
  readonly port?: Reasoned<number>
  /** The program that the image's cache is filled for. */
  readonly entry?: Reasoned<string>
  /** What the build makes; absent: nobody knows. */
  readonly outputs?: readonly string[]
  /** A task, a framework or the program's own code says that it serves. */
  readonly sure: boolean
  readonly kv?: Evidence
  readonly warnings: readonly Warning[]
}

/** Looks at an app as Deno's; `undefined` where nothing of it can be built or run. */
export async function analyse(app: App): Promise<Analysis | undefined> {
  const config = await readConfig(app)
  const framework = config.file === undefined ? undefined : await frameworkOf({ app, config })
  const started = startedBy(config, framework)
  const found = started ?? (await startedByFile(app, config, framework))
  const forNode = nodeScript(config)
  if (config.file === undefined && (forNode || (!started && config.packageJson))) return undefined
  const build = buildOf(config, framework, started, found)
  const service = await serviceOf(app, config, framework, found, build.length > 0)
  if (!service && build.length === 0) return undefined
  return { config, build, ...(service && { service }), ...(forNode && { forNode }) }
}

/** Tasks that start an app, the surest first; `preview` is what Fresh 1 calls it. */
const startTasks = [
  ...[
    'start:prod',
    'start:production',
    'start',
    'prod',
    'production',
    'serve:prod',
    'serve',
    'server',
    'preview',
    'run'
  ]
]
const developmentTasks = ['dev', 'start:dev', 'watch', 'develop']

interface Started {
  readonly command?: DenoCommand
  readonly text: string
  readonly reason: Evidence
  /** Commands of the same task before it. */
  readonly before: readonly Reasoned<Command>[]
  /** The program's own code must still say what it is. */
  readonly byFile?: boolean
}

/** The task that starts the app in production; one that restarts on changes counts without that, where no other is there. */
function startedBy(config: Config, framework: FoundFramework | undefined): Started | undefined {
  const found = [...startTasks, ...developmentTasks].flatMap((name) => started(config, name, framework))
  return found.find(({ command }) => command?.watches !== true) ?? found[0]
}

function started(config: Config, name: string, framework: FoundFramework | undefined): readonly Started[] {
  const commands = unwrapTask(config, name)
  const last = commands?.at(-1)
  if (!commands || !last) return []
  const before = commands.slice(0, -1)
  const command = denoCommandOf(last.value)
  const isDevelopment = developmentTasks.includes(name)
  if (!command) {
    // A program that the build makes is started as it is; a development server by another name is none.
    if (isDevelopment || !/^\.\/[\w./-]+$/.test(last.value.words[0] ?? '')) return []
    return [{ text: textOf(last.value), reason: last.reason, before }]
  }
  if (framework?.served.development?.includes(command.entry) || /^(?:dev|vite\.config)\.[jt]sx?$/.test(command.entry))
    return []
  if (
    /^npm:(?:vite|astro|next|nuxi|nuxt|wrangler)\b/.test(command.entry) &&
    !/^(?:start|preview)$/.test(command.args[0] ?? '')
  )
    return []
  if (framework?.served.static) return []
  const reason =
    command.watches || isDevelopment
      ? { ...last.reason, because: `${last.reason.because} runs it for development; in an image nothing restarts it` }
      : last.reason
  return [
    {
      command: { ...command, watches: command.watches || isDevelopment },
      text: productionText(command),
      reason,
      before
    }
  ]
}

const entries = ['main', 'server', 'app', 'index', 'mod'].flatMap((name) =>
  ['ts', 'tsx', 'js', 'mjs'].map((ending) => `${name}.${ending}`)
)

/** Without a task: the framework's program, what `exports` names, a file by its usual name. */
async function startedByFile(
  app: App,
  config: Config,
  framework: FoundFramework | undefined
): Promise<Started | undefined> {
  if (framework?.served.static) return undefined
  if (framework?.served.entry !== undefined) {
    const { entry } = framework.served
    const reason = { ...framework.why, because: `${framework.name}: ${framework.why.because}` }
    return byEntry(entry, reason, entry.startsWith('_fresh/') ? 'serve' : 'run')
  }
  const ofModules = new Set<string>()
  for (const { value, reason } of await candidates(app, config)) {
    if (ofModules.has(value)) continue
    const evidence = await evidenceOfDeno(app, value, config)
    const listening = await listeningOf(app, value, config.imports)
    const other = config.file === undefined || config.packageJson !== undefined
    // Node.js has a use for files of the same names.
    if (other && !evidence) continue
    if (listening.exported) return { ...byEntry(value, listening.exported, 'serve'), byFile: true }
    const isModule = /^(?:src\/)?(?:mod|index)\./.test(value) || config.manifest?.get('exports') !== undefined
    // A module is to be imported, unless it answers requests itself.
    if (!isModule || listening.web?.file === value)
      return { ...byEntry(value, listening.web ?? evidence ?? reason, 'run'), byFile: true }
    ;(await importsOf(app, value, config.imports)).forEach((file) => ofModules.add(file))
  }
  return undefined
}

/** A program's own words, or those of what it imports. */
async function evidenceOfDeno(app: App, file: string, { imports }: Config): Promise<Evidence | undefined> {
  for (const name of [file, ...(await importsOf(app, file, imports))]) {
    const evidence = await writtenForDeno(app, name)
    if (evidence) return evidence
  }
  return undefined
}

/** What `exports` names, then files by their usual names; one that another of them imports comes after that. */
async function candidates(app: App, { manifest, imports }: Config): Promise<readonly Reasoned<string>[]> {
  const named = normalise(manifest?.text('exports') ?? manifest?.text('exports', '.') ?? '')
  // A folder with a configuration of its own is an app of its own.
  const isOther =
    (await firstThere(
      app,
      configFiles.map((name) => `src/${name}`)
    )) !== undefined
  const byName = [...entries, ...(isOther ? [] : entries.map((name) => `src/${name}`))]
  const found: Reasoned<string>[] = []
  if (manifest && named !== undefined && (await app.has(named)))
    found.push({ value: named, reason: evidenceOf(manifest, `\`exports\` is ${named}`, 'exports') })
  const there: string[] = []
  for (const name of byName) if (await app.has(name)) there.push(name)
  const imported = new Set<string>()
  for (const name of there) (await importsOf(app, name, imports)).forEach((file) => imported.add(file))
  const sorted = [...there.filter((name) => !imported.has(name)), ...there.filter((name) => imported.has(name))]
  return [...found, ...sorted.map((name) => reasoned(name, `${name} is there`, { file: name }))]
}

/** No task says which permissions it needs, so it gets all. */
function byEntry(entry: string, reason: Evidence, subcommand: DenoCommand['subcommand']): Started {
  const command: DenoCommand = { assignments: [], subcommand, options: ['-A'], entry, args: [], watches: false }
  return { command, text: productionText(command), reason, before: [] }
}

/** A script of `package.json` that starts the app with something else than Deno. */
function nodeScript({ packageJson }: Config): Evidence | undefined {
  const script = packageJson?.text('scripts', 'start')
  if (!packageJson || script === undefined || /\bdeno\b/.test(script)) return undefined
  return evidenceOf(packageJson, 'The script `start`', 'scripts', 'start')
}

/** Tasks that make no part of an app. */
const pointless = /\bdnt\b|\bbuild_npm\b|\bdeno (?:check|fmt|lint|test|doc|publish)\b(?!.*&&)|\bnpm publish\b/

function buildOf(
  config: Config,
  framework: FoundFramework | undefined,
  started: Started | undefined,
  found: Started | undefined
): readonly Reasoned<string>[] {
  const build = config.tasks.get('build')
  const text = build?.command?.value ?? ''
  const compiles = /\bdeno compile\b/.test(text) && found?.command !== undefined
  if (build && !pointless.test(text) && !compiles) {
    const reason = build.command?.reason ?? {
      because: 'The task `build`',
      ...(config.file !== undefined && { file: config.file })
    }
    return [{ value: 'deno task build', reason: { ...reason, because: `${reason.because} builds the app` } }]
  }
  if (framework?.served.build !== undefined)
    return [
      { value: framework.served.build, reason: { ...framework.why, because: `${framework.name}: no task builds it` } }
    ]
  return (started?.before ?? []).map(({ value, reason }) => ({ value: textOf(value), reason }))
}

async function serviceOf(
  app: App,
  config: Config,
  framework: FoundFramework | undefined,
  found: Started | undefined,
  builds: boolean
): Promise<Service | undefined> {
  const reason = framework && { ...framework.why, because: `${framework.name}: ${framework.why.because}` }
  if (framework?.served.static && reason) {
    const { static: site, outputs } = framework.served
    return {
      name: framework.name,
      kind: { value: 'static', reason },
      static: { value: site, reason },
      ...(outputs && { outputs }),
      sure: true,
      warnings: []
    }
  }
  if (!found) return undefined
  const { command, reason: because } = found
  const text = command && writesLock(config, command) ? withoutLock(command) : found.text
  const entry = command && (await entryOf(app, command.entry, because, builds))
  const listening = entry && (await listeningOf(app, entry.value, config.imports))
  const kind = kindOf(config, command, listening, framework, because)
  const port = kind.value === 'web' ? portOf(command, listening, because) : undefined
  const outputs = builds ? framework?.served.outputs : undefined
  return {
    name: framework?.name ?? 'Deno',
    kind,
    start: { value: text, reason: because },
    ...(port && { port }),
    ...(entry && { entry }),
    ...(outputs && { outputs }),
    sure:
      found.byFile !== true ||
      (kind.value === 'web' && listening?.web !== undefined) ||
      listening?.exported !== undefined,
    ...(listening?.kv && { kv: listening.kv }),
    warnings: [...(listening?.warnings ?? []), ...permissions(command, kind, because)]
  }
}

/** Without a lockfile Deno writes one at each start, and ends where it may not: the app's folder is not the app's user's. */
function writesLock({ file, manifest, packageJson, lockfile }: Config, { options }: DenoCommand): boolean {
  if (lockfile || (file === undefined && !packageJson) || manifest?.get('lock') === false) return false
  return !options.some((option) => /^--(?:no-lock|lock|frozen)\b/.test(option))
}

function withoutLock(command: DenoCommand): string {
  return productionText({ ...command, options: ['--no-lock', ...command.options] })
}

/** What the cache of the image is filled for: a file of the app, one that the build makes, or a package. */
async function entryOf(
  app: App,
  entry: string,
  reason: Evidence,
  builds: boolean
): Promise<Reasoned<string> | undefined> {
  if (/^(?:jsr|npm|https?):/.test(entry)) return { value: entry, reason }
  const path = normalise(entry)
  if (path === undefined || path === '') return undefined
  return builds || (await firstThere(app, [path])) !== undefined ? { value: path, reason } : undefined
}

/** Packages by which a program answers requests. */
const servers =
  /^(?:npm|jsr):(?:@oak\/oak|@hono\/hono|@fresh\/core|@std\/http|hono|express|fastify|koa|h3|elysia)\b|deno\.land\/x\/(?:oak|fresh|hono|opine|alosaur|drash|abc|aqua|attain|servest|danet|nhttp)\b|deno\.land\/std[^/]*\/http\//

function kindOf(
  { imports }: Config,
  command: DenoCommand | undefined,
  listening: Listening | undefined,
  framework: FoundFramework | undefined,
  because: Evidence
): Reasoned<Kind> {
  if (framework) return { value: 'web', reason: { ...framework.why, because: `${framework.name} answers requests` } }
  if (command?.subcommand === 'serve')
    return { value: 'web', reason: { ...because, because: `${because.because}: deno serve answers requests` } }
  if (listening?.web) return { value: 'web', reason: listening.web }
  const server = [...imports.values()].find(({ value }) => servers.test(value))
  if (server)
    return { value: 'web', reason: { ...server.reason, because: `${server.reason.because} and answers requests` } }
  if (!listening || !command || !/\.[cm]?[jt]sx?$/.test(command.entry) || command.entry.includes(':'))
    return reasoned('web', 'The default: nothing says that it is a worker')
  return reasoned('worker', `Nothing in ${command.entry} answers requests, so it runs as a worker`, {
    file: command.entry
  })
}

function portOf(
  command: DenoCommand | undefined,
  listening: Listening | undefined,
  because: Evidence
): Reasoned<number> | undefined {
  const options = command?.options ?? []
  const text = `${options.join(' ')} ${command?.args.join(' ') ?? ''}`
  const said = Number(/--port[ =](\d{2,5})\b/.exec(text)?.[1])
  if (said > 0 && said < 65536)
    return { value: said, reason: { ...because, because: `${because.because} listens on ${String(said)}` } }
  if (command?.subcommand === 'serve')
    return {
      value: 8000,
      reason: { ...because, because: `${because.because}: deno serve takes 8000 unless it is told another port` }
    }
  return listening?.port ?? reasoned(8000, 'The default of Deno.serve')
}

function permissions(command: DenoCommand | undefined, kind: Reasoned<Kind>, because: Evidence): readonly Warning[] {
  if (!command || kind.value !== 'web' || mayListen(command)) return []
  const { file, line } = because
  return [
    {
      code: 'permission-missing',
      message: `${because.because} gives no permission to listen: without a terminal Deno denies it, and the app ends`,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      fix: 'Add --allow-net (and --allow-env, --allow-read for what it reads) to the command'
    }
  ]
}
