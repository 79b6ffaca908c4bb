import { folderOf, nameOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { UserError } from '../../errors.js'
import { reasoned, type Draft, type DraftPhase, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { StartFile } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import { strength, type Advice, type Contribution, type Finding } from '../contract.js'
import { analyse, type Analysis } from './analyse.js'
import { onBun } from './bun-plan.js'
import { actionOf } from './elsewhere.js'
import { besidesOf, type Besides } from './besides.js'
import { imageCommandOf } from './image-command.js'
import { installation, type Installation } from './installation.js'
import { nestedInstalls } from './nested-installs.js'
import { readPackageJson } from './package-json.js'
import { pnpOptions } from './pnp.js'
import { managedPrograms } from './process-managers.js'
import { isBesideApps, isDocumentation, isForOthers } from './workspace-apps.js'
import { loadsTsx, onNode, withEnding } from './tsx.js'
import { nodeAndManager } from './node-and-manager.js'

export { standsFor } from './root-start.js'

/** Of a manifest with nothing to start or build: a library, tools beside another language, a function of somebody's cloud. */
export async function manifestAdvice(app: App): Promise<Advice | undefined> {
  const own = await readPackageJson({ view: app, at: '' })
  if (await app.has('project.json')) {
    const said = await (await import('./nx/analyse-project.js')).projectAdvice(app, own)
    if (said !== undefined) return { fix: said }
  }
  return own && (await import('./library.js')).libraryAdvice(app, own)
}

/** `detect` of the contract. */
export async function detect(app: App, hints: Hints): Promise<Finding<Analysis> | undefined> {
  const analysis = await analyse(app, hints)
  if (!analysis) return undefined
  const { service, build } = analysis
  const because = service?.start?.reason ??
    service?.static?.reason ?? { because: 'package.json is there', file: 'package.json' }
  const produces = outputsOf(analysis)
  const found = {
    because,
    data: analysis,
    ...(produces.length > 0 && { produces }),
    ...(analysis.above !== undefined && { above: analysis.above }),
    ...(analysis.own && isDocumentation(analysis.own) && { isDocumentation: true }),
    ...(analysis.workspace?.trouble && { trouble: analysis.workspace.trouble }),
    ...(service?.isClient && service.trouble && { trouble: service.trouble })
  }
  if (service) return { ...found, strength: await strengthOf(analysis) }
  const procfile = Object.values(hints.procfile).find(({ value }) =>
    /\b(?:node|npm|yarn|pnpm|npx|bun|tsx)\b/.test(value)
  )
  if (procfile) return { ...found, because: procfile.source, strength: strength.serves }
  return build.length > 0 ? { ...found, strength: strength.builds } : undefined
}

async function strengthOf(analysis: Analysis): Promise<Finding['strength']> {
  const { own, service, sure, workspace } = analysis
  const app = analysis.place.view
  if (service?.isClient || workspace?.isExcluded) return strength.builds
  if (own && workspace && service && (await isBesideApps(app, own, workspace, service))) return strength.builds
  if (service?.trouble) return strength.starts
  if (service?.static) return strength.site
  if (sure) return strength.serves
  // What other packages use, or what is published, has an entry too.
  if (workspace?.trouble) return strength.builds
  if (own && workspace && isForOthers(own, workspace)) return strength.builds
  return own ? strength.starts : strength.guess
}

/** `plan` of the contract. */
export async function plan(folder: App, hints: Hints, finding: Finding<Analysis>): Promise<Contribution> {
  const analysis = finding.data ?? (await analyse(folder, hints))
  if (!analysis) throw new UserError({ what: 'Nothing of Node.js was found here', fix: 'Check the context folder' })
  const app = analysis.place.view
  const { service, workspace } = analysis
  const trouble = workspace?.trouble ?? service?.trouble
  if (trouble) throw new UserError(trouble)
  if (!service && !hints.startCmd && Object.keys(hints.procfile).length === 0) await refuseOthers(app)
  const folders = workspace ? [analysis.place, workspace.place] : [analysis.place]
  const { version, manager } = await nodeAndManager(hints, folders, analysis.manager)
  const settled = { ...analysis, ...(manager && { manager }) }
  const besides = await besidesOf(app, settled, version.latest, hints)
  const installed = await installation(app, settled, besides, hints)
  const managed = await managedPrograms(app, commandsOfPeople(analysis.own, hints))
  const onImage = loadsTsx(analysis.own, version.latest) ? onNode : undefined
  const contribution: Contribution = {
    ...(service && { kind: service.kind }),
    ...(workspace?.folder && { folder: workspace.folder }),
    variables: {
      ...(service &&
        !service.static && {
          NODE_ENV: reasoned('production', 'Node.js programs are told that they run in production')
        }),
      ...runVariables(installed, besides, service !== undefined && !service.static),
      ...service?.variables
    },
    phases: phasesOf(settled, installed, besides, version.version),
    start: startOf(onImage ? await startedBy(app, analysis, onImage) : analysis, installed, besides),
    needs: [...(service?.needs ?? []), ...besides.needs],
    ...(analysis.own && { imageCommand: imageCommandOf(analysis.own, service, managed, onImage) }),
    warnings: [
      ...version.warnings,
      ...(manager?.warnings ?? []),
      ...(workspace?.warnings ?? []),
      ...besides.warnings,
      ...(service?.warnings ?? [])
    ]
  }
  return onBun(contribution, analysis, hints, folders)
}

function commandsOfPeople(own: Analysis['own'], { startCmd, procfile }: Hints): readonly string[] {
  const said = [...(startCmd ? [startCmd] : []), ...Object.values(procfile)].map(({ value }) => value)
  return said.length === 0 ? [] : [...said, ...[...(own?.scripts.values() ?? [])].map(({ value }) => value)]
}

async function startedBy(app: App, analysis: Analysis, on: (command: string) => string): Promise<Analysis> {
  const { service } = analysis
  if (!service?.start) return analysis
  const value = on(await withEnding(app, service.start.value))
  const release = service.release && { ...service.release, value: on(service.release.value) }
  return { ...analysis, service: { ...service, start: { ...service.start, value }, ...(release && { release }) } }
}

async function refuseOthers(app: App): Promise<void> {
  const action = await actionOf(app)
  if (action) {
    throw new UserError({
      what: 'This is an action for GitHub: the runner starts it from the repository, and there is nothing to run on a server',
      ...(action.file !== undefined && {
        where: { file: action.file, ...(action.line !== undefined && { line: action.line }) }
      }),
      fix: 'Name the folder of an app with context, or say how it is started with start-cmd'
    })
  }
  await refuseProjects(app)
}

/** Projects of Nx can do without manifests of their own: which of them is meant, and what its build makes, only Nx knows. */
async function refuseProjects(app: App): Promise<void> {
  const [file, ...others] = (await app.has('nx.json')) ? await app.find('project.json') : []
  if (file === undefined) return
  const name = nameOf(folderOf(file))
  throw new UserError({
    what: `The apps of this Nx workspace are projects without a package.json of their own (${String(others.length + 1)} of them), and nothing says which is meant`,
    where: { file },
    fix: `Say how one is built and started, such as --build-cmd "nx build ${name}" --start-cmd "node dist/apps/${name}/main.js", or give each app a package.json`
  })
}

function phasesOf(
  analysis: Analysis,
  installed: Installation,
  { logins: { secrets } }: Besides,
  version: Reasoned<string>
): NonNullable<Draft['phases']> {
  const { service, manager, build } = analysis
  const order = (on: string): Reasoned<string>[] => [{ value: on, reason: installed.because }]
  const runtimes = {
    node: version,
    ...(service?.static && { caddy: reasoned('2', 'The default: the current major version of Caddy') })
  }
  const tool = manager?.version && { [manager.manager.id]: manager.version }
  const setup: DraftPhase = { runtimes, ...(tool && { tools: tool }) }
  const sources = installed.sources ?? analysis.sources
  const variables = { ...installed.variables }
  const buildCommands = [...installed.beforeBuild, ...build, ...installed.afterBuild]
  return {
    setup,
    ...(installed.install && {
      install: {
        dependsOn: order('setup'),
        ...(installed.install.files && { onlyIncludeFiles: installed.install.files }),
        variables,
        secrets,
        cmds: installed.install.cmds,
        cacheDirectories: installed.cacheDirectories,
        paths: installed.paths
      }
    }),
    ...(buildCommands.length > 0 && {
      build: {
        dependsOn: order(installed.install ? 'install' : 'setup'),
        ...(sources && { onlyIncludeFiles: sources }),
        variables: {
          ...(analysis.own && nestedInstalls(analysis.own, buildCommands)),
          ...installed.buildVariables,
          ...service?.buildVariables
        },
        cmds: buildCommands,
        outputs: outputsOf(analysis),
        ...(service?.cacheDirectories && { cacheDirectories: service.cacheDirectories })
      }
    }),
    ...(installed.production && {
      production: {
        dependsOn: order(installed.production.after ?? 'setup'),
        onlyIncludeFiles: installed.production.files,
        variables,
        secrets,
        cmds: installed.production.cmds,
        cacheDirectories: installed.cacheDirectories
      }
    })
  }
}

/** What packages are told when they run, too: where a browser is, and Node.js where the packages are. */
function runVariables({ layout }: Installation, { browsers }: Besides, runs: boolean): ReasonedMap {
  if (!runs) return {}
  return {
    ...browsers.variables,
    ...(layout?.pnp && { NODE_OPTIONS: { value: pnpOptions('/app', layout.esm), reason: layout.pnp } })
  }
}

/** What another language may take, relative to the app's folder. */
function outputsOf({ service, made }: Analysis): readonly Reasoned<string>[] {
  if (!service) return made ?? []
  return (service.outputs ?? []).map(({ value: { path }, reason }) => ({ value: path, reason }))
}

/** The last stage gets what the start needs: dependencies, what the build made, the app's files. */
function startOf({ service }: Analysis, installed: Installation, besides: Besides): NonNullable<Contribution['start']> {
  if (!service) return { files: installed.files }
  const files: readonly Reasoned<StartFile>[] = [
    ...installed.files,
    ...(installed.browsers && !service.static ? [installed.browsers] : []),
    ...(service.writable ?? []),
    ...besides.writable
  ]
  const release = service.release ?? besides.release
  const demands = [...(service.demands ?? []), ...(service.static ? [] : besides.demands)].filter(
    ({ value }, at, all) => all.findIndex((other) => other.value === value) === at
  )
  return {
    ...(service.start && { cmd: service.start }),
    ...(release && { release }),
    ...(service.static && { static: service.static }),
    ...(service.port && { port: service.port }),
    ...(service.processes && { processes: service.processes }),
    files,
    ...(demands.length > 0 && { demands })
  }
}
