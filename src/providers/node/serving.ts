import { join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, Kind, StaticSite } from '../../plan/types.js'
import { bunStart } from './bun.js'
import { chainOf, scriptOf, textOf, unwrap, withoutExtra, type Command } from './commands.js'
import type { Facts } from './facts.js'
import type { Found } from './frameworks.js'
import type { Served } from './frameworks/types.js'
import { folderBuilds } from './folder-builds.js'
import { compiled } from './missing.js'
import { isNeedless, outputsOf } from './outputs.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'
import { listening, portOfCommand, sourceFile } from './port.js'
import { portInFiles, toldTo, writtenBy } from './own-script.js'
import { previewOf } from './preview.js'
import { bringers } from './bringers.js'
import { keptRunning, withoutManager } from './process-managers.js'
import { releaseOf, releaseWith } from './release-of-script.js'
import type { Service } from './service.js'
import { programFile, typescriptFile } from './program-file.js'
import { roleOf } from './roles.js'
import { runBy } from './runners.js'
import { scriptStart, type ScriptStart } from './start.js'

/** A framework's row that holds, and why. */
export type Framework = Found & { readonly why: Evidence }

export interface Build {
  readonly commands: readonly Reasoned<string>[]
  /** What the commands come down to; absent where a script is more than a chain. */
  readonly parts?: readonly Command[]
  /** What the script does to a database besides, in order: nothing answers while an image is built. */
  readonly release?: readonly Reasoned<Command>[]
}

/** Decides how an app is started or served: by a framework, by its start script, by its first file. */
export async function serviceOf(facts: Facts, found: readonly Framework[], build: Build): Promise<Service | undefined> {
  const script = scriptStart(facts.own)
  const framework = found.find(({ served }) => served)
  const givesWay =
    script &&
    (script.role !== 'start' ||
      found.some(({ row }) => row.ownStart?.test(textOf({ ...script.command.value, assignments: [] }))))
  const said = saidStart(facts)
  if (said) {
    const isOwn = framework?.row.ownStart?.test(textOf({ ...said.value, assignments: [] })) === true
    if (!isOwn || !framework?.served || framework.served.trouble)
      return byCommand(facts, { value: textOf(said.value), reason: said.reason }, build, found)
    return byFramework(facts, framework, framework.served, build, script)
  }
  if (framework?.served && (!script || givesWay)) return byFramework(facts, framework, framework.served, build, script)
  if (script?.role === 'start') return byScript(facts, script, build, found)
  const bun = script?.role === 'development' ? undefined : await bunStart(facts)
  if (bun) return byCommand(facts, bun, build, found)
  const preview = script?.role === 'preview' ? await byPreview(facts, script, build) : undefined
  if (preview) return preview
  const watched = script?.role === 'development' ? await keptRunning(facts.app, script.command) : undefined
  const entry = await programFile(facts, found, build)
  const isCompiled = entry && !(await facts.app.has(entry.value))
  // Built, it needs neither the sources' runner nor development dependencies.
  if (watched && !(isCompiled && /^(?:\S+=\S+ )*(?:ts-node|tsx|babel-node)\b/.test(watched.value)))
    return byCommand(facts, watched, build, found)
  const guess =
    (entry && { value: `node ${entry.value}`, reason: entry.reason }) ?? (await typescriptFile(facts, found))
  if (guess) return { ...(await byCommand(facts, guess, build, found)), isGuess: true }
  const { startSaidElsewhere } = await import('./starts-said-elsewhere.js')
  const other = await startSaidElsewhere(facts, build)
  return other && { ...(await byCommand(facts, other.command, build, found)), isGuess: other.isGuess }
}

/** The program that people themselves name; what it says of development, and what is no plain chain, says nothing of the app. */
function saidStart({ own, hints: { startCmd } }: Facts): Reasoned<Command> | undefined {
  const last = startCmd && chainOf(startCmd.value)?.at(-1)
  if (!startCmd || !last) return undefined
  const name = scriptOf(withoutExtra(last).command, own)
  const command = name === undefined ? last : unwrap(own, name)?.at(-1)?.value
  const [manager = '', program = ''] = command?.words ?? []
  const isProgram = /^(?:yarn|pnpm)$/.test(manager) && programs.test(program)
  const words = command?.words.slice(isProgram ? 1 : 0) ?? []
  const run = command && runBy(own, { value: { ...command, words }, reason: startCmd.source }).commands.at(-1)
  return run && roleOf(run.value) === 'start' && programs.test(run.value.words[0] ?? '') ? run : undefined
}

/** Programs of JavaScript, other than those that build. */
const programs =
  /^(?:node|bun|tsx|ts-node|babel-node|next|nuxt|nuxi|nest|strapi|remix-serve|react-router-serve|astro|medusa|keystone|directus|ghost)$/

/** What the commands of a build make, where nothing of the app is started by its own evidence. */
export async function madeBy(
  facts: Facts,
  found: readonly Framework[],
  build: Build
): Promise<readonly Reasoned<string>[] | undefined> {
  const outputs = await outputsByFramework(facts, found, build)
  const reason = build.commands[0]?.reason
  return reason && outputs?.map((value) => ({ value, reason }))
}

/** An app as a framework's row and its answer say. */
export async function byFramework(
  facts: Facts,
  { row, why }: Framework,
  { because = why, trouble, ...how }: Served,
  build: Build,
  script: ScriptStart | undefined
): Promise<Service> {
  const reason = { ...because, because: `${row.name}: ${because.because}` }
  const all = <T>(values: readonly T[] | undefined): readonly Reasoned<T>[] | undefined =>
    values?.map((value) => ({ value, reason }))
  const mapped = (values: Readonly<Record<string, string>> | undefined): ReasonedMap =>
    Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, { value, reason }]))
  const kind: Kind = how.kind ?? (how.static ? 'static' : 'web')
  if (trouble)
    return {
      name: row.name,
      kind: { value: kind, reason },
      dependencies: 'production',
      trouble,
      ...(how.isClient && { isClient: true })
    }
  const said = script && portOfCommand({ value: textOf(script.command.value), reason: script.command.reason })
  const own = typeof how.port === 'number' ? { value: how.port, reason } : how.port
  const listens = how.start !== undefined && !own ? await listensAt(facts.app, how.start) : undefined
  const fallback = row.port === undefined ? undefined : { value: row.port, reason }
  const port = kind === 'web' ? (said ?? own ?? listens?.port ?? fallback) : undefined
  const outputs = all(how.outputs?.map((path) => ({ path, ...(build.commands.length > 0 && { from: 'build' }) })))
  const caches = all(row.cacheDirectories)
  const needs = all(row.needs)
  const { release, others } = releaseWith(script?.release ?? [], how.release, row.ownRelease, reason)
  // What prepares the database is no part of a server that carries its own packages.
  const prepares = !how.static && others.length > 0
  const isForDevelopment =
    runsFromDevelopment(facts.own, how.start, row.packages) || preparesFromDevelopment(facts.own, others)
  const demands = how.demands?.map((one) => (typeof one === 'string' ? { value: one, reason } : one))
  const writable = all(how.writable?.map((path) => ({ path, writable: true })))
  const warnings = [...(how.warnings ?? []), ...(listens?.warnings ?? [])]
  const site = how.static && (await withoutCopies(facts.app, await asPreviewed(facts.app, how.static, script)))
  return {
    name: row.name,
    kind: { value: kind, reason },
    ...(how.start !== undefined && { start: { value: how.start, reason } }),
    ...(site && { static: { value: site, reason } }),
    // Nothing runs in the image of a site.
    ...(release && !how.static && { release }),
    ...(port && { port }),
    build: [...build.commands, ...(all(how.afterBuild) ?? [])],
    ...(outputs && {
      outputs:
        site && site.root !== how.static?.root ? [{ value: { path: site.root, from: 'build' }, reason }] : outputs
    }),
    ...(row.bundles && { bundles: row.bundles }),
    dependencies: (prepares ? undefined : how.dependencies) ?? (isForDevelopment ? 'all' : 'production'),
    ...(how.onlyOutputs !== undefined && !prepares && { onlyOutputs: how.onlyOutputs }),
    ...(how.start !== undefined && row.ownStart && { standsIn: row.ownStart }),
    variables: { ...listens?.variables, ...mapped(how.variables) },
    buildVariables: mapped(how.buildVariables),
    ...(caches && { cacheDirectories: caches }),
    ...(needs && { needs }),
    ...(demands && demands.length > 0 && { demands }),
    ...(writable && { writable }),
    ...(warnings.length > 0 && { warnings })
  }
}

/** A folder into which files of the repository are copied under their own names is none that may be kept for a year. */
async function withoutCopies(app: App, { immutable, ...site }: StaticSite): Promise<StaticSite> {
  const kept: string[] = []
  for (const folder of immutable ?? []) {
    const copied = (await app.hasFolder(`public/${folder}`)) || (await app.hasFolder(`static/${folder}`))
    if (!copied) kept.push(folder)
  }
  return kept.length === 0 ? site : { ...site, immutable: kept }
}

/** A preview by a plain server of files may name another folder, and a fallback. */
async function asPreviewed(app: App, site: StaticSite, script: ScriptStart | undefined): Promise<StaticSite> {
  const preview = script?.role === 'preview' ? previewOf(script.command.value) : undefined
  if (!preview) return site
  const isSource = preview.root === '.' || (await app.hasFolder(preview.root))
  return {
    ...site,
    ...(!isSource && !preview.root.startsWith(`${site.root}/`) && { root: preview.root }),
    ...(preview.fallback !== undefined && { fallback: preview.fallback })
  }
}

/** `serve -s dist` without a framework: a static site of that folder. */
async function byPreview({ app }: Facts, script: ScriptStart, build: Build): Promise<Service | undefined> {
  const { value, reason } = script.command
  const preview = previewOf(value)
  if (!preview) return undefined
  const isThere = await app.hasFolder(preview.root)
  if (!isThere && build.commands.length === 0) return undefined
  const because = { ...reason, because: `${reason.because} serves files` }
  const from = build.commands.length > 0 ? { from: 'build' } : {}
  return {
    name: 'Static files',
    kind: { value: 'static', reason: because },
    static: { value: preview, reason: because },
    build: build.commands,
    outputs: [{ value: { path: preview.root, ...from }, reason: because }],
    dependencies: 'none',
    onlyOutputs: true
  }
}

async function byScript(
  facts: Facts,
  script: ScriptStart,
  build: Build,
  found: readonly Framework[]
): Promise<Service> {
  const { release } = script
  const command = await withoutManager(facts.app, script.command)
  const start = { value: textOf(withoutNodeEnv(command.value)), reason: command.reason }
  const extra = script.build.filter(({ value }) => !build.parts?.some(({ text }) => text === value.text))
  const isExtra = build.commands.length === 0 && extra.length > 0
  const all: Build = isExtra
    ? {
        commands: extra.map((part) => ({ value: textOf(part.value), reason: part.reason })),
        parts: extra.map(({ value }) => value)
      }
    : ((await compiled(facts.app, facts.own, command, build)) ?? build)
  const service = await byCommand(facts, start, all, found)
  const before = releaseOf(release)
  const warnings = [...(service.warnings ?? []), ...(script.warnings ?? [])]
  const dependencies = preparesFromDevelopment(facts.own, release) ? 'all' : service.dependencies
  return { ...service, dependencies, ...(before && { release: before }), ...(warnings.length > 0 && { warnings }) }
}

/** The image says `NODE_ENV=production` itself, and people can say otherwise by `env`. */
function withoutNodeEnv(command: Command): Command {
  return { ...command, assignments: command.assignments.filter((one) => !/^NODE_ENV=["']?production["']?$/.test(one)) }
}

async function byCommand(
  facts: Facts,
  start: Reasoned<string>,
  wanted: Build,
  found: readonly Framework[]
): Promise<Service> {
  const { app, own } = facts
  const build: Build = isNeedless(wanted.parts, start.value) ? { commands: [], parts: [] } : wanted
  const outputs = build.commands.length === 0 ? [] : await outputsByFramework(facts, found, build)
  const reason = { ...start.reason, because: `${start.reason.because} starts from what the build makes` }
  const [framework] = found
  const caches = framework?.row.cacheDirectories?.map((value) => ({ value, reason: start.reason }))
  const writable = framework && (await writtenBy(facts, framework))
  const listens = await kindOf(app, start.value, [...own.dependencies.keys()], framework)
  const said = portOfCommand(start)
  const isWeb = listens.kind.value === 'web'
  const usual = framework?.row.port
  const configured = typeof framework?.served?.port === 'object' ? framework.served.port : undefined
  const port =
    said ??
    listens.port ??
    configured ??
    (isWeb ? await portInFiles(facts, start.value) : undefined) ??
    (usual !== undefined && framework
      ? { value: usual, reason: { ...framework.why, because: `${framework.row.name}: ${framework.why.because}` } }
      : reasoned(3000, 'The default of Node.js programs, which are told it by PORT'))
  return {
    name: framework?.row.name ?? 'Node.js',
    ...listens,
    start,
    ...(isWeb && { port }),
    build: build.commands,
    ...(outputs && { outputs: outputs.map((path) => ({ value: { path, from: 'build' }, reason })) }),
    ...(framework?.row.bundles && { bundles: framework.row.bundles }),
    dependencies: runsFromDevelopment(own, start.value, []) ? 'all' : 'production',
    variables: { ...toldTo(framework), ...listens.variables },
    ...(writable && { writable }),
    ...(caches && { cacheDirectories: caches })
  }
}

/** All that a build makes, where its commands are known by a framework's row or on their own. */
async function outputsByFramework(
  facts: Facts,
  found: readonly Framework[],
  { parts }: Build
): Promise<readonly string[] | undefined> {
  const builds = parts && (await folderBuilds(facts.app, facts.hints, parts))
  if (!builds) return undefined
  const rest: Command[] = []
  const made = [...builds.made]
  for (const part of builds.rest) {
    const text = part.words.join(' ')
    const row = found.find(({ row: { makes } }) => makes?.by.test(text))?.row
    if (row?.makes) made.push(...(await row.makes.outputs(facts)))
    else rest.push(part)
  }
  return outputsOf(rest, facts.app, made)
}

/** Programs that are part of Node.js or Bun, so that no package brings them. */
const runtimes = /^(?:node|bun|cd)$/
const preloads = /^(?:-r|--require|--import|--loader|--experimental-loader)$/

function withoutAssignments(start: string): string {
  return start.replace(/^(?:\w+=\S*\s+)*/, '')
}

/** Whether a start command needs what is only a development dependency: the program itself, or what it loads first. */
function runsFromDevelopment(own: PackageJson, start: string | undefined, packages: readonly string[]): boolean {
  const words = withoutAssignments(start ?? '').split(/[\s=]+/)
  const [program = ''] = words
  const loaded = words.filter((_, at) => preloads.test(words[at - 1] ?? ''))
  const isDevelopment = (name: string): boolean => {
    const dependency = own.dependencies.get(name)
    return dependency !== undefined && !isInstalledForProduction(dependency)
  }
  const programs = runtimes.test(program) ? [] : bringers(program)
  const preloaded = loaded.map((name) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/')
  )
  // Of a framework's packages some are only its tools (`@remix-run/dev`): they count where no package of the program's name is there.
  const present = packages.filter((name) => own.dependencies.has(name))
  const isBrought = programs.some((name) => own.dependencies.has(name))
  if (programs.length > 0 && !isBrought && present.length > 0 && present.every(isDevelopment)) return true
  return [...programs, ...preloaded].some(isDevelopment)
}

/** The same of what prepares the database before the start. */
function preparesFromDevelopment(own: PackageJson, release: ScriptStart['release']): boolean {
  return release.some(({ value }) => runsFromDevelopment(own, textOf(value), []))
}

/** Packages by which a program answers requests, where no framework's row tells. */
export const servers =
  /^(?:express|fastify|koa|@hapi\/hapi|hapi|hono|@hono\/node-server|elysia|restify|polka|h3|micro|@nestjs\/core|socket\.io|ws|apollo-server|@apollo\/server|graphql-yoga|@feathersjs\/feathers|@feathersjs\/express|@feathersjs\/koa|@adonisjs\/core|sails|loopback|@loopback\/rest|moleculer-web|next|nuxt|json-server|http-proxy|http-server|serve|connect|parse-server|@strapi\/strapi|strapi|@keystone-6\/core|payload|@medusajs\/medusa|ghost|directus|actionhero|apostrophe|egg|total4|total\.js|marblejs|@trpc\/server|uWebSockets\.js|express-session)$/

export type Kinded = Pick<Service, 'kind' | 'port' | 'variables' | 'warnings'>

/** Whether a program answers requests, and where: by its source, else by the packages that it depends on. */
export async function kindOf(
  app: App,
  start: string,
  dependencies: readonly string[],
  framework?: Framework
): Promise<Kinded> {
  const found = await listensAt(app, start)
  const listens = {
    ...(found?.port && { port: found.port }),
    ...(found && { variables: found.variables, warnings: found.warnings })
  }
  if (found?.answers) return { kind: { value: 'web', reason: found.answers }, ...listens }
  if (framework?.row.kind === 'worker') {
    return {
      kind: {
        value: 'worker',
        reason: { ...framework.why, because: `${framework.row.name}: ${framework.why.because}` }
      }
    }
  }
  const server = dependencies.find((name) => servers.test(name))
  if (server !== undefined) return { kind: reasoned('web', `\`${server}\` answers requests`), ...listens }
  if (!found) return { kind: reasoned('web', 'The default: nothing says that it is a worker') }
  const file = found.file
  if (found.readsPort) return { kind: reasoned('web', `${file} asks for PORT`, { file }), ...listens }
  return { kind: reasoned('worker', 'Nothing in the code answers requests, so it runs as a worker', { file }) }
}

const byBun = /^(?:cd \S+ && )?(?:\w+=\S*\s+)*bunx?\s/

async function listensAt(app: App, start: string) {
  const file = await entryOf(app, start)
  return file === undefined ? undefined : { ...(await listening(app, file, byBun.test(start))), file }
}

/** The source of the file that a command runs; `undefined` where there is none in the tree. */
export async function entryOf(app: App, start: string): Promise<string | undefined> {
  const [, folder, inner] = /^cd (\S+) && (.*)$/.exec(start) ?? []
  const below = folder === undefined ? undefined : normalise(folder)
  if (below !== undefined && inner !== undefined) {
    const file = await entryOf(app.below(below), inner)
    return file === undefined ? undefined : join(below, file)
  }
  const words = withoutAssignments(start).split(/\s+/)
  const named = words.find((word, at) => /\.[cm]?[jt]sx?$/.test(word) && !preloads.test(words[at - 1] ?? ''))
  if (named !== undefined) return sourceFile(app, named)
  if (words[0] === 'nest') return sourceFile(app, 'src/main.ts')
  const at = words.findIndex((word) => /^(?:node|bun|tsx|ts-node)$/.test(word))
  const last = words
    .slice(at + 1)
    .findLast((word, index, all) => !word.startsWith('-') && !preloads.test(all[index - 1] ?? ''))
  if (at < 0 || last === undefined) return undefined
  const main = last === '.' ? (await app.manifest('package.json'))?.text('main') : undefined
  return sourceFile(app, main ?? (last === '.' ? 'index' : last))
}
