import type { App } from '../../app/types.js'
import { normalise } from '../../app/paths.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { textOf, unwrap, type Command } from './commands.js'
import { firstThere, type Facts } from './facts.js'
import { dependencyOf, lineOf, type PackageJson } from './package-json.js'
import type { Service } from './service.js'
import { withoutWatching } from './watching.js'

/** Words by which a source says that only Bun can run it (bun.com/docs, "Bun APIs"). */
const ofBun =
  /\bBun\.(?:serve|file|write|env|sql|redis|s3|password|spawn|\$|listen|connect|sleep|argv|hash|Glob|Transpiler|CryptoHasher)\b|\b(?:from|import|require\()\s*["']bun(?::[\w-]+)?["']|\bimport\.meta\.(?:dir|file|path)\b|^#!.*\bbun\b/m

const names = ['index', 'server', 'app', 'main', 'src/index', 'src/server', 'src/app', 'src/main', 'bot', 'src/bot']
/** Bun runs TypeScript without a build, which is why it counts first. */
const endings = ['ts', 'tsx', 'js', 'mjs', 'jsx']
const developmentScripts = ['dev', 'start:dev', 'develop', 'watch']

/**
 * The command that starts an app on Bun where no script does: the program of a script for development, without restarts, or the
 * file that `module` or `main` names or that has a usual name. Only where the lockfile, a dependency or the source says that Bun runs it.
 */
export async function bunStart({ app, own, manager }: Facts): Promise<Reasoned<string> | undefined> {
  const script = developmentScripts.map((name) => unwrap(own, name)?.at(-1)).find(isBunProgram)
  if (script) return withoutWatching(script) ?? { value: textOf(script.value), reason: script.reason }
  const file = await entryOf(app, own)
  if (!file || (await isLeftOver(app, own, file.value))) return undefined
  const said = await runsOnBun(app, own, file.value)
  const byManager = manager.manager.id === 'bun' ? manager.because : undefined
  const why = said ?? byManager
  if (!why || (!said && isLibrary(own))) return undefined
  return {
    value: `bun ${file.value}`,
    reason: { ...file.reason, because: `${file.reason.because}; ${why.because}, so Bun runs it` }
  }
}

function isBunProgram(command: Reasoned<Command> | undefined): boolean {
  const text = command?.value.words.join(' ') ?? ''
  return /^bun (?:run )?(?:--?\w[\w-]* )*[\w@./-]+\.[cm]?[jt]sx?\b/.test(text)
}

/** `bun init` leaves an index.ts in the root of a workspace, whose apps are elsewhere. */
async function isLeftOver(app: App, { manifest }: PackageJson, file: string): Promise<boolean> {
  const text = manifest.get('workspaces') === undefined ? undefined : await app.read(file)
  return text !== undefined && !/\bserve\s*\(|\.listen\s*\(|^\s*import\b/m.test(text)
}

/** Words that only a package to be used by others has. */
function isLibrary({ manifest }: PackageJson): boolean {
  return ['exports', 'types', 'typings', 'files', 'peerDependencies'].some((key) => manifest.get(key) !== undefined)
}

/** `module` and `main` as `bun init` and `bun create` write them: a compiled name may stand for its TypeScript. */
async function entryOf(app: App, { manifest, file: manifestFile }: PackageJson): Promise<Reasoned<string> | undefined> {
  for (const key of ['module', 'main'] as const) {
    const named = normalise(manifest.text(key) ?? '')
    if (named === undefined || named === '') continue
    const file = await firstThere(app, [named, named.replace(/\.([cm]?)jsx?$/, '.$1ts')])
    if (file !== undefined && /\.[cm]?[jt]sx?$/.test(file))
      return reasoned(file, `\`${key}\` is ${named}`, { file: manifestFile, ...lineOf(manifest, key) })
  }
  const file = await firstThere(
    app,
    names.flatMap((name) => endings.map((ending) => `${name}.${ending}`))
  )
  return file === undefined ? undefined : reasoned(file, `${file} is there`, { file })
}

async function runsOnBun(app: App, own: PackageJson, file: string): Promise<Evidence | undefined> {
  const dependency =
    dependencyOf(own, '@types/bun', 'bun-types', 'bun') ??
    // Elysia is made for Bun, and has an adapter for Node.js.
    (own.dependencies.has('@elysiajs/node') ? undefined : dependencyOf(own, 'elysia'))
  return dependency?.evidence ?? usesBun(app, file)
}

async function usesBun(app: App, file: string): Promise<Evidence | undefined> {
  const text = (await app.read(file)) ?? ''
  const found = ofBun.exec(text)
  if (!found) return undefined
  const line = text.slice(0, found.index).split('\n').length
  return { because: `${file} uses what only Bun has`, file, line }
}

/** A program for Bun without a `package.json`. */
export async function plainBunFile(app: App): Promise<Reasoned<string> | undefined> {
  for (const name of names.slice(0, 4)) {
    for (const ending of endings) {
      const file = `${name}.${ending}`
      const evidence = (await app.has(file)) ? await usesBun(app, file) : undefined
      if (evidence) return { value: `bun ${file}`, reason: evidence }
    }
  }
  return undefined
}

/** The same, with the build that its start needs, and with what is known of a program that `bun build` bundles. */
export async function servedByBun({ app, own, hints }: Facts, service: Service): Promise<Service> {
  const served = withBun(await withBuildFile(app, service), own)
  if (![...own.scripts.values()].some(({ value }) => value.includes('bun build'))) return served
  return (await import('./bun-bundle.js')).bundledByBun(app, served, own, hints)
}

const startScripts = ['start:prod', 'start:production', 'start', 'prod', 'production', 'serve']
/** `--bun` runs programs that ask for Node.js on Bun (bun.com/docs/cli/run, "--bun"). */
const forced = /\bbunx? (?:run )?--bun\b|\bbun run --bun\b/

/**
 * The service with Bun as its runtime, where its start command is a program for Bun or a start script says `--bun`; else as it is.
 */
export function withBun(service: Service, own: PackageJson | undefined): Service {
  const { start } = service
  if (!start) return service
  const [program = ''] = start.value.replace(/^(?:\w+=\S*\s+)*/, '').split(/\s+/)
  if (program === 'bun' || program === 'bunx') return { ...service, runtime: { value: 'bun', reason: start.reason } }
  const script = startScripts.map((name) => own?.scripts.get(name)).find((found) => forced.test(found?.value ?? ''))
  if (!script) return service
  const reason = { ...script.reason, because: `${script.reason.because} says --bun` }
  const value = start.value.replace(/^((?:\w+=\S*\s+)*)(?:node\s+)?/, program === 'node' ? '$1bun ' : '$1bun --bun ')
  return { ...service, start: { value, reason: start.reason }, runtime: { value: 'bun', reason } }
}

/**
 * The service with the build that makes what its start command takes from a folder that is not there, where no script builds it
 * but `build.ts` names the folder (bun.com/docs/bundler, `Bun.build`).
 */
async function withBuildFile(app: App, service: Service): Promise<Service> {
  const { start, build = [] } = service
  const named = /\bbun (?:run )?(\S+\.[cm]?js)\b/.exec(start?.value ?? '')?.[1]
  const path = named === undefined ? undefined : normalise(named)
  const folder = path?.split('/')[0]
  if (build.length > 0 || path === undefined || folder === undefined || folder === path || (await app.has(path)))
    return service
  const file = await firstThere(app, ['build.ts', 'build.js', 'build.mjs', 'scripts/build.ts'])
  const text = (file === undefined ? undefined : await app.read(file)) ?? ''
  const at = text.search(new RegExp(`["'\`/]${folder.replace(/[^\w-]/g, '')}["'\`/]`))
  if (file === undefined || at < 0) return service
  const reason = {
    because: `${file} makes ${folder}, from which the app starts`,
    file,
    line: text.slice(0, at).split('\n').length
  }
  const { outputs: _, ...rest } = service
  return { ...rest, build: [{ value: `bun ${file}`, reason }] }
}
