import type { App } from '../../app/types.js'
import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, Kind } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import { matchFrameworks } from '../frameworks.js'
import { bunStart, plainBunFile, withBun, withListening } from './bun.js'
import { textOf, unwrap, type Command } from './commands.js'
import { startedElsewhere } from './elsewhere.js'
import { firstThere, type Facts } from './facts.js'
import { frameworks, type Found } from './frameworks.js'
import { decideManager, type ManagerDecision } from './managers.js'
import { isNeedless, outputsOf } from './outputs.js'
import { isInstalledForProduction, readPackageJson, type PackageJson, type Place } from './package-json.js'
import type { Service } from './service.js'
import { entryFile, scriptStart, withoutWatching, type ScriptStart } from './start.js'
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
  /** A framework or a script says so, not only a file's name. */
  readonly sure: boolean
}

/** Looks at an app as JavaScript; `undefined` where nothing of it can be installed or run. */
export async function analyse(app: App, hints: Hints): Promise<Analysis | undefined> {
  const place: Place = { view: app, at: '' }
  const own = await readPackageJson(place)
  if (!own) return plainFile(app, place)
  const workspace = await workspaceOf(place, own)
  const manager = await decideManager(workspace?.root ?? own, workspace?.place ?? place)
  const facts: Facts = { app, hints, own, manager, ...(workspace && { workspace }) }
  const matches = await matchFrameworks(frameworks, facts)
  const found = matches.map(({ start, why }) => ({ ...start, why }))
  const build = buildOf(facts, found[0])
  const started = (await startedElsewhere(app, own)) ? undefined : await serviceOf(facts, found, build)
  const service = started && (await withListening(app, withBun(started, own)))
  return {
    own,
    manager,
    place,
    build: service?.build ?? build.commands,
    sure: service !== undefined && (found.length > 0 || scriptStart(own) !== undefined),
    ...(workspace && { workspace }),
    ...(service && { service })
  }
}

/** Words that only mean something to a program outside of a browser. */
const ofNode =
  /\brequire\s*\(|\bprocess\.|\bmodule\.exports\b|\b(?:from|import)\s*['"](?:node:|https?['"]|fs['"]|net['"]|path['"]|os['"]|child_process['"])|^#!.*\b(?:node|bun)\b|\bBun\./

/** A program without a manifest. */
async function plainFile(app: App, place: Place): Promise<Analysis | undefined> {
  const bun = await plainBunFile(app)
  if (bun) {
    const kind = await kindOf(app, entryOf(bun.value), [])
    return {
      place,
      build: [],
      sure: false,
      service: await withListening(app, withBun({ name: 'Bun', kind, start: bun, dependencies: 'none' }, undefined))
    }
  }
  const entry = await entryFile(app, undefined)
  const text = entry && (await app.read(entry.value))
  // A page's script has the same names.
  if (!entry || text === undefined || !ofNode.test(text)) return undefined
  const start = { value: `node ${entry.value}`, reason: entry.reason }
  return {
    place,
    build: [],
    sure: false,
    service: { name: 'Node.js', kind: await kindOf(app, entry.value, []), start, dependencies: 'none' }
  }
}

interface Build {
  readonly commands: readonly Reasoned<string>[]
  /** What the commands come down to; absent where a script is more than a chain. */
  readonly parts?: readonly Command[]
}

/** Scripts that build an app, the surest first: Heroku and Google Cloud run theirs in place of `build`. */
const buildScripts = ['heroku-postbuild', 'gcp-build', 'build:prod', 'build:production', 'build', 'compile', 'tsc']
/** Scripts of these names make no app. */
const pointless =
  /^(?:echo|true|exit|:|tsc --noEmit|eslint|jest|vitest|docker|pkg|electron-builder|electron-forge|vsce|web-ext)\b/

function buildOf(
  { own, manager: { manager }, workspace }: Facts,
  framework: (Found & { readonly why: Evidence }) | undefined
): Build {
  for (const name of buildScripts) {
    const script = own.scripts.get(name)
    if (!script || pointless.test(script.value)) continue
    const parts = unwrap(own, name)?.map(({ value }) => value)
    const reason = { ...script.reason, because: `${script.reason.because} builds the app` }
    const runner = name === 'build' ? workspace?.runner : undefined
    const command = runner ? { value: runner.build, reason: runner.because } : undefined
    return { commands: [command ?? { value: `${manager.command} run ${name}`, reason }], ...(parts && { parts }) }
  }
  if (framework?.row.build === undefined) return { commands: [], parts: [] }
  const { row, why } = framework
  return {
    commands: [
      { value: row.build ?? '', reason: { ...why, because: `${row.name}: ${why.because}; no script builds it` } }
    ]
  }
}

async function serviceOf(
  facts: Facts,
  found: readonly (Found & { readonly why: Evidence })[],
  build: Build
): Promise<Service | undefined> {
  const script = scriptStart(facts.own)
  const framework = found.find(({ served }) => served)
  const givesWay =
    script && (script.role !== 'start' || (framework?.row.ownStart?.test(textOf(script.command.value)) ?? false))
  if (framework?.served && (!script || givesWay)) return byFramework(facts, framework, build, script)
  if (script?.role === 'start') return byScript(facts, script, build, found[0])
  const bun = script?.role === 'development' ? undefined : await bunStart(facts)
  if (bun) return byCommand(facts, bun, build, found[0])
  const entry = await entryFile(facts.app, facts.own)
  const watched = script?.role === 'development' ? withoutWatching(script.command) : undefined
  if (watched) return byCommand(facts, watched, build, found[0])
  if (entry) return byCommand(facts, { value: `node ${entry.value}`, reason: entry.reason }, build, found[0])
  return undefined
}

function byFramework(
  _facts: Facts,
  { row, served, why }: Found & { readonly why: Evidence },
  build: Build,
  script: ScriptStart | undefined
): Service {
  const { because = why, ...how } = served ?? {}
  const reason = { ...because, because: `${row.name}: ${because.because}` }
  const all = <T>(values: readonly T[] | undefined): readonly Reasoned<T>[] | undefined =>
    values?.map((value) => ({ value, reason }))
  const mapped = (values: Readonly<Record<string, string>> | undefined): ReasonedMap =>
    Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, { value, reason }]))
  const kind: Kind = how.kind ?? (how.static ? 'static' : 'web')
  const port = typeof how.port === 'number' ? { value: how.port, reason } : how.port
  const outputs = all(how.outputs?.map((path) => ({ path, from: 'build' })))
  const caches = all(row.cacheDirectories)
  const needs = all(row.needs)
  const release = releaseOf(script)
  return {
    name: row.name,
    kind: { value: kind, reason },
    ...(how.start !== undefined && { start: { value: how.start, reason } }),
    ...(how.static && { static: { value: how.static, reason } }),
    ...(release && { release }),
    ...(port && { port }),
    build: [...build.commands, ...(all(how.afterBuild) ?? [])],
    ...(outputs && { outputs }),
    dependencies: how.dependencies ?? 'production',
    ...(how.onlyOutputs !== undefined && { onlyOutputs: how.onlyOutputs }),
    variables: mapped(how.variables),
    buildVariables: mapped(how.buildVariables),
    ...(caches && { cacheDirectories: caches }),
    ...(needs && { needs }),
    ...(how.warnings && { warnings: how.warnings })
  }
}

async function byScript(
  facts: Facts,
  script: ScriptStart,
  build: Build,
  framework: Found | undefined
): Promise<Service> {
  const { command, release } = script
  const start = { value: textOf(command.value), reason: command.reason }
  const extra = script.build.filter(({ value }) => !build.parts?.some(({ text }) => text === value.text))
  const commands = [
    ...build.commands,
    ...(build.commands.length > 0 ? [] : extra.map((part) => ({ value: textOf(part.value), reason: part.reason })))
  ]
  const service = await byCommand(facts, start, { ...build, commands }, framework)
  const before = releaseOf({ release })
  return { ...service, ...(before && { release: before }) }
}

function releaseOf(script: Pick<ScriptStart, 'release'> | undefined): Reasoned<string> | undefined {
  const first = script?.release[0]
  return (
    first && {
      value: script.release.map(({ value }) => textOf(value)).join(' && '),
      reason: { ...first.reason, because: `${first.reason.because} prepares the database before the start` }
    }
  )
}

async function byCommand(
  facts: Facts,
  start: Reasoned<string>,
  wanted: Build,
  framework: Found | undefined
): Promise<Service> {
  const { app, own } = facts
  const build: Build = isNeedless(wanted.parts, start.value) ? { commands: [], parts: [] } : wanted
  const [program = ''] = start.value.replace(/^(?:\w+=\S*\s+)*/, '').split(/\s+/)
  const dependency = own.dependencies.get(program === 'ts-node' ? 'ts-node' : program)
  const outputs = build.commands.length === 0 ? [] : build.parts && (await outputsOf(build.parts, app))
  const reason = { ...start.reason, because: `${start.reason.because} starts from what the build makes` }
  const caches = framework?.row.cacheDirectories?.map((value) => ({ value, reason: start.reason }))
  return {
    name: framework?.row.name ?? 'Node.js',
    kind: await kindOf(app, entryOf(start.value), [...own.dependencies.keys()]),
    start,
    build: build.commands,
    ...(outputs && { outputs: outputs.map((path) => ({ value: { path, from: 'build' }, reason })) }),
    dependencies: dependency && !isInstalledForProduction(dependency) ? 'all' : 'production',
    ...(caches && { cacheDirectories: caches })
  }
}

function entryOf(command: string): string | undefined {
  return command.split(/\s+/).find((word) => /\.[cm]?[jt]sx?$/.test(word))
}

/** Packages by which a program answers requests, where no framework's row tells. */
const servers =
  /^(?:express|fastify|koa|@hapi\/hapi|hapi|hono|@hono\/node-server|elysia|restify|polka|h3|micro|@nestjs\/core|socket\.io|ws|apollo-server|@apollo\/server|graphql-yoga|@feathersjs\/feathers|@feathersjs\/express|@feathersjs\/koa|@adonisjs\/core|sails|loopback|@loopback\/rest|moleculer-web|next|nuxt|json-server|http-proxy|http-server|serve|connect|parse-server|@strapi\/strapi|strapi|@keystone-6\/core|payload|@medusajs\/medusa|ghost|directus|actionhero|egg|total4|total\.js|marblejs|@trpc\/server|uWebSockets\.js|express-session)$/
const answers = /\.listen\s*\(|createServer\s*\(|Bun\.serve\s*\(|\bserve\s*\(|process\.env\.PORT\b|^export default \{/

async function kindOf(app: App, entry: string | undefined, dependencies: readonly string[]): Promise<Reasoned<Kind>> {
  const server = dependencies.find((name) => servers.test(name))
  if (server !== undefined) return reasoned('web', `\`${server}\` answers requests`)
  const source =
    entry === undefined
      ? undefined
      : await firstThere(app, [
          entry,
          entry.replace(/^(?:dist|build|lib|out)\//, 'src/').replace(/\.([cm]?)js$/, '.$1ts')
        ])
  const text = source === undefined ? undefined : await app.read(source)
  if (source === undefined || text === undefined)
    return reasoned('web', 'The default: nothing says that it is a worker')
  const line = text.split('\n').findIndex((row) => answers.test(row))
  if (line >= 0) return reasoned('web', `${source} answers requests`, { file: source, line: line + 1 })
  return reasoned('worker', 'Nothing in the code answers requests, so it runs as a worker', { file: source })
}
