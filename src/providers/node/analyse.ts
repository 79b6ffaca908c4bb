import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import { matchFrameworks } from '../frameworks.js'
import { plainBunFile, servedByBun, withBun } from './bun.js'
import { bringers } from './bringers.js'
import { chainOf } from './commands.js'
import { withDemands } from './demands.js'
import { startedElsewhere } from './elsewhere.js'
import type { Facts } from './facts.js'
import { namedBy, withOutside } from './front-ends.js'
import { frameworks } from './frameworks.js'
import { buildScriptsOfParts } from './frameworks/common.js'
import { decideManager, type ManagerDecision } from './managers.js'
import { readPackageJson, type PackageJson, type Place } from './package-json.js'
import { missingOf } from './missing.js'
import { kindOf, madeBy, serviceOf, type Build, type Framework } from './serving.js'
import { releaseInBuild, withoutDatabase } from './release-in-build.js'
import { commandsOf } from './runners.js'
import type { Service } from './service.js'
import { entryFile, scriptStart } from './start.js'
import { workspaceOf, type Workspace } from './workspace.js'

/** All that is known of an app before its phases are written. */
export interface Analysis {
  /** Absent where there is no `package.json`. */
  readonly own?: PackageJson
  readonly manager?: ManagerDecision
  readonly workspace?: Workspace
  readonly place: Place
  /** What it is started as; absent where nothing says so. */
  readonly service?: Service
  /** Commands of the build, whether or not anything starts. */
  readonly build: readonly Reasoned<string>[]
  /** What they make where nothing starts, for the app of another language. */
  readonly made?: readonly Reasoned<string>[]
  /** Folders of sites that its code names. */
  readonly named?: readonly Reasoned<string>[]
  /** A framework or a script says so, not only a file's name. */
  readonly sure: boolean
  /** What the build gets of the context; absent: what the installation says. */
  readonly sources?: readonly Reasoned<string>[]
  /** The way from the app's folder to the one in which its commands run, and where its paths begin. */
  readonly above?: string
}

/** Looks at an app as JavaScript; `undefined` where nothing of it can be installed or run. */
export async function analyse(app: App, hints: Hints): Promise<Analysis | undefined> {
  const place: Place = { view: app, at: '' }
  const own = withNamedTasks(await readPackageJson(place), hints)
  const project = await ofNx(app, own, hints)
  if (project) return project
  if (!own) return plainFile(app, place)
  const workspace = await workspaceOf(place, own)
  const root = workspace?.root ?? own
  const at = workspace?.place ?? place
  const manager = await decideManager(root, at)
  const facts: Facts = { app, hints, own, manager, ...(workspace && { workspace }) }
  const analysis = await analysisOf(facts, place)
  const because = manager.byDefault && runsOnlyBun(analysis, root)
  if (!because) return analysis
  return analysisOf({ ...facts, manager: await decideManager(root, at, { id: 'bun', because }) }, place)
}

/** That Bun runs the app, whose scripts call no other manager: people who have Bun install with it. */
function runsOnlyBun({ own, service }: Analysis, root: PackageJson): Evidence | undefined {
  const scripts = [...(own?.scripts.values() ?? []), ...root.scripts.values()]
  const isOthers = scripts.some(({ value }) => /(?:^|[\s;&|"'])(?:npm|npx|pnpm|pnpx|yarn)(?=\s|$)/.test(value))
  return service?.runtime?.value === 'bun' && !isOthers ? service.runtime.reason : undefined
}

async function analysisOf(facts: Facts, place: Place): Promise<Analysis> {
  const { app, hints, own, manager, workspace } = facts
  const matches = await matchFrameworks(frameworks, facts)
  const found = matches.map(({ start, why }) => ({ ...start, why }))
  const build = buildOf(facts, found[0])
  const isElsewhere = (await startedElsewhere(app, own)) ?? (await inProjects(app, own, hints))
  const started = isElsewhere ? undefined : await serviceOf(facts, found, build)
  const named = started ? await namedBy(facts, started) : []
  const whole = started && withOutside(facts, started, named)
  const checked = whole && (await withMissing(app, own, whole, build.parts))
  const bundled = checked && (await withDemands(app, await servedByBun(facts, checked)))
  const service = bundled && (await releaseInBuild(app, own, bundled, build.release))
  const made = service ? undefined : await madeBy(facts, found, build)
  return {
    own,
    manager,
    place,
    ...(made && { made }),
    ...(named.length > 0 && { named }),
    build: service?.build ?? build.commands,
    sure:
      service !== undefined && (isStarted(own, service, workspace) || (found.length > 0 && isMeant(service, found))),
    ...(workspace && { workspace }),
    ...(service && { service })
  }
}

/** A project of Nx; what is known of those is loaded where there is one. */
async function ofNx(app: App, own: PackageJson | undefined, hints: Hints): Promise<Analysis | undefined> {
  if (own?.manifest.table('nx') === undefined && !(await app.has('project.json'))) return undefined
  const { analyseProject } = await import('./nx/analyse-project.js')
  return analyseProject(app, own, hints)
}

async function inProjects(app: App, own: PackageJson, hints: Hints): Promise<Evidence | undefined> {
  if (!(await app.has('nx.json')) && !(await app.has('project.json'))) return undefined
  return (await import('./nx/analyse-project.js')).startedInProjects(app, own, hints)
}

/** The tasks that people say are to be run (Nixpacks' variables for Moon), where there are such. */
function withNamedTasks(own: PackageJson | undefined, { settings }: Hints): PackageJson | undefined {
  const { MOON_BUILD_TASK: build, MOON_START_TASK: start } = settings
  if (!own || (!build && !start)) return own
  const named = [
    ['build', build],
    ['start:prod', start]
  ] as const
  const scripts = new Map(own.scripts)
  const tasks = new Set(own.tasks)
  for (const [name, said] of named) {
    const script = said && own.scripts.get(said.value)
    if (!script) continue
    scripts.set(name, { value: script.value, reason: said.source })
    tasks.add(name)
  }
  return { ...own, scripts, tasks }
}

/** A script of a package that only watches what it is built of starts no program. */
function isStarted(own: PackageJson, { isGuess }: Service, workspace: Workspace | undefined): boolean {
  const script = scriptStart(own)
  return script !== undefined && !(workspace?.folder && isGuess && script.role === 'development')
}

/** The code of a file that is only started by its name says that it answers requests, or the framework is one of programs that do not. */
function isMeant({ isGuess, kind }: Service, found: readonly Framework[]): boolean {
  if (!isGuess) return true
  return kind.value === 'web' ? kind.reason.file !== undefined : found.some(({ row }) => row.kind === 'worker')
}

async function withMissing(
  app: App,
  own: PackageJson | undefined,
  service: Service,
  parts: Build['parts']
): Promise<Service> {
  const warnings = await missingOf(app, own, service, parts)
  return warnings.length === 0 ? service : { ...service, warnings: [...(service.warnings ?? []), ...warnings] }
}

/** Words that only mean something to a program outside of a browser. */
const ofNode =
  /\brequire\s*\(|\bprocess\.|\bmodule\.exports\b|\b(?:from|import)\s*['"](?:node:|https?['"]|fs['"]|net['"]|path['"]|os['"]|child_process['"])|^#!.*\b(?:node|bun)\b|\bBun\./

/** A program without a manifest. */
async function plainFile(app: App, place: Place): Promise<Analysis | undefined> {
  const bun = await plainBunFile(app)
  if (bun) {
    const listens = await kindOf(app, bun.value, [])
    return {
      place,
      build: [],
      sure: false,
      service: withBun({ name: 'Bun', ...listens, start: bun, dependencies: 'none' }, undefined)
    }
  }
  const entry = await entryFile(app, undefined)
  const text = entry && (await app.read(entry.value))
  // A page's script has the same names.
  if (!entry || text === undefined || !ofNode.test(text)) return undefined
  const start = { value: `node ${entry.value}`, reason: entry.reason }
  const listens = await kindOf(app, start.value, [])
  const service: Service = { name: 'Node.js', ...listens, start, dependencies: 'none' }
  return { place, build: [], sure: false, service: await withMissing(app, undefined, service, undefined) }
}

/** Scripts that build an app, the surest first: Heroku and Google Cloud run theirs in place of `build`. */
const buildScripts = [
  ...['heroku-postbuild', 'gcp-build', 'build:docker', 'build-docker', 'build:prod', 'build:production'],
  ...['build', 'compile', 'tsc']
]
/** Scripts of these names make no app. */
const pointless =
  /^(?:(?:echo|true|exit|:|eslint|jest|vitest|docker|pkg|electron-builder|electron-forge|vsce|web-ext)\b|tsc --noEmit\b(?!.*&&))/

const makesImage = /^(?:docker(?:-compose)?|podman|buildx|(?:ba)?sh)$|\.sh$/

function buildOf({ own, manager: { manager }, workspace }: Facts, framework: Framework | undefined): Build {
  const { scripts = [], otherScripts = [] } = framework?.row ?? {}
  for (const name of [...scripts, ...buildScripts, ...otherScripts]) {
    const script = own.scripts.get(name)
    if (!script || pointless.test(script.value)) continue
    const all = commandsOf(own, name)
    const parts = all?.map(({ value }) => value)
    // It builds an image by itself, instead of what goes into one.
    if (/docker/.test(name) && (!parts || parts.some(({ words }) => words.some((word) => makesImage.test(word)))))
      continue
    const reason = { ...script.reason, because: `${script.reason.because} builds the app` }
    const runner = name === 'build' ? workspace?.runner : undefined
    const apart = all && !runner ? withoutDatabase(own, name, all) : undefined
    if (apart) return apart
    const command = runner ? { value: runner.build, reason: runner.because } : undefined
    const value = own.tasks?.has(name) ? script.value : `${manager.command} run ${name}`
    return { commands: [command ?? { value, reason }], ...(parts && { parts }) }
  }
  const apart = buildOfParts(own, manager.command)
  if (apart) return apart
  if (framework?.row.build === undefined) return { commands: [], parts: [] }
  const { row, why } = framework
  const parts = chainOf(row.build ?? '')
  const others = bringers(parts?.[0]?.words[0] ?? '').slice(1)
  const isBrought = (name: string): boolean => [own, workspace?.root].some((one) => one?.dependencies.has(name))
  if (others.length > 0 && !others.some(isBrought)) return { commands: [], parts: [] }
  return {
    commands: [
      { value: row.build ?? '', reason: { ...why, because: `${row.name}: ${why.because}; no script builds it` } }
    ],
    ...(parts && { parts })
  }
}

/** Each part of an app has a script, and no one runs them all: `build:client`, `build:server`. */
function buildOfParts(own: PackageJson, manager: string): Build | undefined {
  const names = buildScriptsOfParts(own)
  const all = names.map((name) => commandsOf(own, name))
  if (names.length === 0) return undefined
  return {
    commands: names.map((name) => {
      const reason = own.scripts.get(name)?.reason ?? { because: 'A script' }
      return {
        value: `${manager} run ${name}`,
        reason: { ...reason, because: `${reason.because} builds a part of the app` }
      }
    }),
    ...(all.every((commands) => commands !== undefined) && {
      parts: all.flatMap((commands) => (commands ?? []).map(({ value }) => value))
    })
  }
}
