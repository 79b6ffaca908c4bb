import type { App } from '../../app/types.js'
import { nameOf, normalise } from '../../app/paths.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { chainOf, commandOf, type Command } from './commands.js'
import { firstThere } from './facts.js'
import { importsOf } from './config.js'
import { outputsOf } from './outputs.js'
import type { PackageJson } from './package-json.js'
import { program, sourceFile } from './port.js'
import type { Build } from './serving.js'
import type { Service } from './service.js'

/** The file that `node FILE` names, in a folder where that comes first (`cd dist && node FILE`); `undefined` for every other command. */
function fileOf({ words }: Command): string | undefined {
  if (words[0] === 'cd' && words[2] === '&&') {
    const inner = fileOf(commandOf(words.slice(3).join(' ')))
    return inner === undefined ? undefined : normalise(`${words[1] ?? ''}/${inner}`)
  }
  if (words[0] !== 'node') return undefined
  const rest = words.slice(1)
  const at = rest.findIndex((word) => !word.startsWith('-'))
  // An option may take the next word.
  return at === 0 || rest.slice(0, at).every((word) => word.includes('=')) ? normalise(rest[at] ?? '') : undefined
}

async function isThere(app: App, file: string): Promise<boolean> {
  const found = await firstThere(
    app,
    ['', '.js', '.cjs', '.mjs', '.json', '/index.js', '/package.json'].map((end) => file + end)
  )
  return found !== undefined
}

/** TypeScript is compiled where the start names what it makes and no script says how: by its own configuration. */
export async function compiled(
  app: App,
  own: PackageJson,
  start: Reasoned<Command>,
  build: Build
): Promise<Build | undefined> {
  const file = fileOf(start.value)
  const typescript = own.dependencies.get('typescript')
  if (build.commands.length > 0 || file === undefined || !typescript || (await isThere(app, file))) return undefined
  const command = commandOf('tsc')
  const folders = await outputsOf([command], app)
  if (!folders?.some((folder) => file.startsWith(`${folder}/`))) return undefined
  const because = `${start.reason.because} names a file in a folder that TypeScript writes by tsconfig.json, and no script builds it`
  return { commands: [{ value: 'tsc', reason: { because, ...at(typescript.evidence) } }], parts: [command] }
}

/** Warnings about what the commands of a plan name and nobody brings: a script, the file that is started, packages without a manifest. */
export async function missingOf(
  app: App,
  own: PackageJson | undefined,
  service: Service,
  parts: Build['parts']
): Promise<readonly Warning[]> {
  const { start } = service
  if (!start) return []
  if (!own) return withoutManifest(app, start)
  const commands = chainOf(start.value) ?? []
  const inFolder = commands.length === 2 && commands[0]?.words[0] === 'cd'
  const warnings = [...here(parts ?? []), ...here(commands)].flatMap((command) => missingScript(own, command))
  return warnings.length > 0
    ? warnings.slice(0, 1)
    : missingFile(
        app,
        own,
        { ...service, parts: parts ?? [] },
        start,
        inFolder ? commandOf(start.value) : commands.at(-1)
      )
}

/** Behind `cd` the scripts are those of another manifest. */
function here(commands: readonly Command[]): readonly Command[] {
  const end = commands.findIndex(({ words }) => words[0] === 'cd')
  return end < 0 ? commands : commands.slice(0, end)
}

function missingScript(own: PackageJson, { words }: Command): readonly Warning[] {
  const [manager = '', run = '', name = '', ...rest] = words
  const isRun = /^(?:npm|pnpm|yarn|bun)$/.test(manager) && /^(?:run|run-script)$/.test(run)
  if (
    !isRun ||
    own.scripts.has(name) ||
    /^-|[*/"']|\.[jt]sx?$|^$/.test(name) ||
    rest.some((one) => one.startsWith('-'))
  )
    return []
  const caller = [...own.scripts.values()].find(({ value }) => value.includes(`${run} ${name}`))
  if (!caller) return []
  return [
    {
      code: 'script-missing',
      message: `${caller.reason.because} runs \`${manager} ${run} ${name}\`, and there is no script of that name`,
      ...at(caller.reason),
      fix: `Add a script \`${name}\`, or name the one that is meant: ${[...own.scripts.keys()].slice(0, 12).join(', ')}`
    }
  ]
}

async function missingFile(
  app: App,
  own: PackageJson,
  { build = [], outputs, parts }: Service & { readonly parts: readonly Command[] },
  { reason }: Reasoned<string>,
  command: Command | undefined
): Promise<readonly Warning[]> {
  const file = command && fileOf(command)
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare'].some((name) => own.scripts.has(name))
  if (file === undefined || /^(?:node_modules\/|$)/.test(file) || (await isThere(app, file))) return []
  const made = outputs?.some(
    ({ value: { path } }) => path === '.' || `${file}/`.startsWith(`${path}/`) || path.startsWith(file)
  )
  if (made) return hooks ? [] : notCompiled(app, own, file, reason, build.length === 1 ? madeBy(parts, build) : [])
  const builds = build.length > 0 || hooks
  const isUnknown = builds && (outputs === undefined || hooks) && (file.includes('/') || (await sourceFile(app, file)))
  if (isUnknown) return []
  return [
    {
      code: 'start-missing',
      message: `${reason.because} starts ${file}, which is not in the repository, and ${builds ? 'nothing says that the build makes it' : 'no script builds it'}`,
      ...at(reason),
      fix: builds
        ? 'Name the file that the build makes, by start-cmd or in a Procfile'
        : 'Add a script `build` that makes it, or name a file that is there by start-cmd'
    }
  ]
}

/** Commands of the build's scripts; of a start that builds as well they are the build's own. */
function madeBy(parts: readonly Command[], build: readonly Reasoned<string>[]): readonly Command[] {
  return parts.length > 0 ? parts : build.map(({ value }) => commandOf(value))
}

/**
 * The start names a file that is not among those that the compiler makes (a name that is not right, or another `rootDir`), or what it
 * makes reads files that stay behind.
 */
async function notCompiled(
  app: App,
  own: PackageJson,
  file: string,
  reason: Evidence,
  commands: readonly Command[]
): Promise<readonly Warning[]> {
  // What runs after a script is not among its commands.
  const hasMore = [...own.scripts.keys()].some((name) => /^post(?!install|start|test)/.test(name))
  if (hasMore || !commands.some(({ words }) => words[0] === 'tsc')) return []
  const { typescriptMakes, nearestOf } = await import('./typescript-makes.js')
  const makes = await typescriptMakes(app, own, commands)
  const names = ['', '.js', '.cjs', '.mjs', '/index.js'].map((end) => file + end)
  if (!makes || !file.startsWith(`${makes.outDir}/`)) return []
  if (makes.files.some((one) => names.includes(one))) return (await import('./not-copied.js')).notCopied(app, makes)
  const meant = nearestOf(makes.files, file)
  return [
    {
      code: 'start-missing',
      message: `${reason.because} starts ${file}, which the build does not make: by tsconfig.json it makes ${meant}`,
      ...at(reason),
      fix: `Start ${meant}${nameOf(meant).startsWith(nameOf(file)) ? ', or let tsc compile the folder of the sources only: `rootDir` and `include` in tsconfig.json' : ''}`
    }
  ]
}

/** Modules that Node.js brings. */
const builtIn =
  /^(?:node:|bun(?::|$)|(?:assert|async_hooks|buffer|child_process|cluster|console|crypto|dgram|diagnostics_channel|dns|domain|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|punycode|querystring|readline|repl|stream|string_decoder|timers|tls|trace_events|tty|url|util|v8|vm|wasi|worker_threads|zlib)(?:\/|$))/

async function withoutManifest(app: App, { value, reason }: Reasoned<string>): Promise<readonly Warning[]> {
  const file = /^(?:node|bun) (\S+)$/.exec(value)?.[1]
  if (file === undefined || value.startsWith('bun')) return []
  for await (const source of program(app, file)) {
    const name = [...importsOf(source).values()].find((one) => !/^[./#]/.test(one) && !builtIn.test(one))
    if (name === undefined) continue
    return [
      {
        code: 'no-manifest',
        message: `${source.file} needs the package \`${name}\`, but there is no package.json that names it: nothing is installed`,
        ...at(reason),
        file: source.file,
        fix: 'Run npm init and npm install, and commit package.json and package-lock.json'
      }
    ]
  }
  return []
}
