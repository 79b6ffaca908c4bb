import { relative } from 'node:path/posix'
import type { App } from '../../../app/types.js'
import type { Evidence } from '../../../plan/types.js'
import type { Hints } from '../../../settings/types.js'
import type { Analysis } from '../analyse.js'
import { chainOf, textOf } from '../commands.js'
import { fileOf, withDemands } from '../demands.js'
import type { Facts } from '../facts.js'
import type { NodeFramework } from '../frameworks/types.js'
import { decideManager } from '../managers.js'
import { importsOf } from '../config.js'
import { program } from '../port.js'
import { lineOf, readPackageJson, type PackageJson, type Place } from '../package-json.js'
import type { Service } from '../service.js'
import { byFramework, kindOf } from '../serving.js'
import { scriptStart } from '../start.js'
import { workspaceOf } from '../workspace.js'
import { nxProjectAt, nxProjects, nxRootOf, targetOf } from './project.js'
import { nxServed, type NxServed } from './serve.js'
import { nxSources } from './sources.js'

const row: NodeFramework = { id: 'nx-project', name: 'Nx', packages: [], port: 3000 }

/**
 * A project that only Nx knows how to build, looked at from the root: there are its dependencies and the lockfile, there its commands
 * run, and there Nx puts what it builds. `undefined` where nothing says how it is started or served.
 */
export async function analyseProject(
  app: App,
  inFolder: PackageJson | undefined,
  hints: Hints
): Promise<Analysis | undefined> {
  const project = await nxProjectAt(app, inFolder)
  const found = project && (await nxServed(project))
  if (!found) return undefined
  const { view } = project.root
  const place: Place = { view, at: '' }
  const own = await readPackageJson(place)
  if (!own) return undefined
  const workspace = await workspaceOf(place, own)
  const manager = await decideManager(own, place)
  const facts: Facts = { app: view, hints, own, manager, ...(workspace && { workspace }) }
  const reason = { ...found.why, because: `Nx: ${found.why.because}` }
  const parts = chainOf(found.build)
  const commands = [{ value: found.build, reason }]
  const build = { commands, ...(parts && { parts }) }
  const framework = { row, why: found.why, served: found.served }
  const plain = await withProgram(facts, await byFramework(facts, framework, found.served, build, undefined), found)
  const service = await withMigrations(facts, plain, project.folder)
  const sources = await nxSources(project)
  return {
    own,
    manager,
    place,
    service: { ...service, buildVariables: { ...service.buildVariables, NX_DAEMON: { value: 'false', reason } } },
    build: service.build ?? commands,
    sure: true,
    above: relative(project.folder, ''),
    ...(workspace && { workspace }),
    ...(sources && { sources })
  }
}

/** An app with its packages in the image can migrate its database before it starts. */
async function withMigrations({ app, own, hints }: Facts, service: Service, folder: string): Promise<Service> {
  if (!service.start || service.dependencies === 'none' || service.release || hints.procfile['release']) return service
  const { nxMigrations } = own.dependencies.has('prisma') ? await import('./prisma.js') : {}
  const migrations = await nxMigrations?.(app, own, folder)
  if (!migrations) return service
  return { ...service, release: migrations.release, outputs: [...(service.outputs ?? []), ...migrations.files] }
}

/** What the source of the program says, which is in another folder than what is built of it. */
async function withProgram({ app, own }: Facts, service: Service, { main }: NxServed): Promise<Service> {
  const { start } = service
  if (!start || main === undefined) return service
  const source = { ...start, value: `node ${main}` }
  const { kind, port, variables, warnings = [] } = await kindOf(app, source.value, await usedBy(app, own, main))
  const { demands } = await withDemands(app, { ...service, start: source })
  const { port: usual, ...rest } = service
  const listens = port ?? usual
  return {
    ...rest,
    kind,
    ...(kind.value === 'web' && listens && { port: listens }),
    variables: { ...service.variables, ...variables },
    ...(demands && { demands }),
    ...(warnings.length > 0 && { warnings: [...(service.warnings ?? []), ...warnings] })
  }
}

/** The packages of the root that a program takes: all of them where it takes a library of the workspace, which may take any. */
async function usedBy(app: App, own: PackageJson, main: string): Promise<readonly string[]> {
  const used = new Set<string>()
  for await (const source of program(app, main)) for (const name of importsOf(source).values()) used.add(name)
  const paths = (await app.manifest('tsconfig.base.json'))?.table('compilerOptions', 'paths') ?? {}
  const takesLibrary = [...used].some((name) => Object.hasOwn(paths, name))
  return [...own.dependencies.keys()].filter((name) => takesLibrary || used.has(name))
}

/**
 * Why a folder is not started by what it depends on: it is a library, or the root of a workspace of Nx whose projects have their
 * dependencies there. Its own start script, and what people say, count before that.
 */
export async function startedInProjects(
  app: App,
  own: PackageJson,
  { startCmd }: Hints
): Promise<Evidence | undefined> {
  const project = await app.manifest('project.json')
  const isLibrary = project?.text('projectType') === 'library'
  if (startCmd || (!isLibrary && project?.table('targets', 'build'))) return undefined
  const script = scriptStart(own)
  const file = script && fileOf(textOf(script.command.value))
  // A script of which the source is gone starts nothing.
  const isGone = file !== undefined && /\.[cm]?tsx?$/.test(file) && !(await app.has(file))
  if (script?.role === 'start' && !isGone) return undefined
  if (isLibrary)
    return {
      because: 'project.json says that it is a library',
      file: 'project.json',
      ...lineOf(project, 'projectType')
    }
  const root = (await app.has('nx.json')) ? await nxRootOf(app) : undefined
  const other = (root ? await nxProjects(root) : []).find(({ isApp }) => isApp)
  return other && { because: `${other.file} describes an app`, file: other.file }
}

/** Of a project whose build is not known: which that is, and how to say what it makes. */
export async function projectAdvice(app: App, own: PackageJson | undefined): Promise<string | undefined> {
  const project = await nxProjectAt(app, own)
  const target = project && (await targetOf(project, 'build'))
  if (!project) return undefined
  const built =
    target?.executor === undefined ? 'has no target `build` that is known' : `is built by ${target.executor}`
  return (
    `${project.file} ${built}, and nothing says what that makes: name the root of the workspace with context, and say it with ` +
    `--build-cmd ${JSON.stringify(`nx build ${project.name}`)} and --start-cmd ${JSON.stringify(`node dist/${project.folder}/main.js`)}`
  )
}
