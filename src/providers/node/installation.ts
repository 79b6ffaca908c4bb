import type { App } from '../../app/types.js'
import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, StartFile } from '../../plan/types.js'
import type { Analysis } from './analyse.js'
import type { Besides } from './besides.js'
import { hookCommands, lifecycleOf, type Lifecycle } from './lifecycle.js'
import { byCommitted, installCommands, manifestFiles, withDefaults } from './install-commands.js'
import type { ManagerDecision } from './managers.js'
import type { Hints } from '../../settings/types.js'
import type { Facts } from './facts.js'
import { folderBuilds } from './folder-builds.js'
import { asItIs, partsOfBuild, treeOf } from './image-files.js'
import { madeByAll } from './outputs.js'
import { unwrap } from './commands.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'
import { canFocus, pnpPrograms, programsCommand, yarnLayout, type YarnLayout } from './pnp.js'

/** How an app's dependencies get into the build and into the image. */
export interface Installation {
  readonly because: Evidence
  /** All dependencies, for the build; absent where there are none. `files` absent: the whole tree. */
  readonly install?: { readonly files?: readonly Reasoned<string>[]; readonly cmds: readonly Reasoned<string>[] }
  /** An install beside it of only what runs; `after` the full one where it is made out of that. */
  readonly production?: {
    readonly files: readonly Reasoned<string>[]
    readonly cmds: readonly Reasoned<string>[]
    readonly after?: 'install'
  }
  /** Lifecycle scripts that need the sources. */
  readonly beforeBuild: readonly Reasoned<string>[]
  /** Takes out what only the build needs, where the whole folder goes into the image. */
  readonly afterBuild: readonly Reasoned<string>[]
  readonly variables: ReasonedMap
  readonly cacheDirectories: readonly Reasoned<string>[]
  readonly paths: readonly Reasoned<string>[]
  /** Of the build only. */
  readonly buildVariables?: ReasonedMap
  /** What the build gets of the context; absent: all of it. */
  readonly sources?: readonly Reasoned<string>[]
  /** The folder of browsers that were fetched, for the last stage. */
  readonly browsers?: Reasoned<StartFile>
  /** How Yarn laid out what it installed. */
  readonly layout?: YarnLayout
  /** What the last stage gets. */
  readonly files: readonly Reasoned<StartFile>[]
}

const none: Omit<Installation, 'because' | 'files'> = {
  beforeBuild: [],
  afterBuild: [],
  variables: {},
  cacheDirectories: [],
  paths: []
}

/** Decides what is installed in which phase, and what of it the image gets. */
export async function installation(
  app: App,
  analysis: Analysis,
  besides: Besides,
  hints: Hints
): Promise<Installation> {
  const { own, manager, service, build, workspace } = analysis
  if (!own || !manager) return { ...none, because: asItIs.reason, files: [asItIs] }
  if (workspace?.folder) {
    const { memberInstallation } = await import('./member-installation.js')
    return memberInstallation({ ...analysis, own, manager, workspace }, besides)
  }
  const { because } = manager
  const all = [...own.dependencies.values()].filter(({ kind }) => kind !== 'peer')
  if (all.length === 0 && !workspace) {
    const tree =
      build.length > 0
        ? [reasoned<StartFile>({ path: '.', from: 'build' }, 'The app as the build left it')]
        : await treeOf(app, analysis, besides, false, hints)
    return {
      ...none,
      because,
      files: service?.onlyOutputs ? [...(service.outputs ?? [])] : tree
    }
  }
  const lifecycle = withoutBuild(own, await lifecycleOf(app, own, manager.manager.id), build)
  const layout = await yarnLayout(manager, analysis.place, [own, ...(workspace?.members ?? [])])
  const running = all.filter(isInstalledForProduction)
  const client = besides.prisma?.inModules
  const generate = besides.prisma?.inSources?.command
  const beforeBuild = [...deferredCommands(manager, lifecycle), ...(generate ? [generate] : [])]
  const commands = [...beforeBuild, ...build]
  const mode = service?.dependencies ?? 'all'
  const outputs = await allOutputs({ app, hints }, analysis, lifecycle, besides)
  const changed = lifecycle.changes ?? (client && !besides.prisma?.hasProgram ? client.command.reason : undefined)
  const same = running.length === all.length
  /** Whether an install or a prune can give only what runs, and still hold what the tools for development changed. */
  const reduces =
    mode === 'production' &&
    !same &&
    !layout.zeroInstall &&
    (!changed || manager.manager.keepsChanges) &&
    (await canFocus(manager, analysis.place.view))
  const unknown = commands.length > 0 && outputs === undefined && !service?.onlyOutputs
  const full = commands.length > 0 || mode === 'all' || (!reduces && !same) || changed !== undefined
  const beside = full && reduces && !unknown && running.length > 0
  const files = [
    ...(await manifestFiles(app, own, manager, lifecycle, workspace)),
    ...(client?.files ?? []).map((value) => ({ value, reason: client?.command.reason ?? because }))
  ]
  const cmdsOf = (what: 'all' | 'production', ships: boolean): readonly Reasoned<string>[] => [
    ...installCommands(manager, lifecycle, layout, { what, same }).map((one) => withDefaults(one, besides)),
    ...(client ? [client.command] : []),
    ...(ships ? besides.browsers.cmds : []),
    ...(layout.pnp ? [programsCommand(byCommitted(manager, 'yarn'), layout.pnp)] : [])
  ]
  const prune = {
    value: byCommitted(manager, manager.manager.prune),
    reason: { ...because, because: `${because.because}; only what runs goes into the image` }
  }
  const pruned = manager.manager.id === 'pnpm' ? withDefaults(prune, besides) : prune
  const from = beside ? 'production' : 'install'
  const shipsModules = mode !== 'none' && (mode === 'all' || running.length > 0)
  const tree = service?.onlyOutputs
    ? []
    : await treeOf(app, analysis, besides, layout.pnp !== undefined, hints, outputs)
  return {
    because,
    install: { files, cmds: cmdsOf(full ? 'all' : 'production', !beside || changed !== undefined) },
    ...(beside && {
      production: changed
        ? { files: [], cmds: [pruned], after: 'install' as const }
        : { files, cmds: cmdsOf('production', true) }
    }),
    beforeBuild,
    afterBuild: unknown && reduces ? [pruned] : [],
    variables: { ...variablesOf(manager, layout), ...besides.browsers.variables, ...besides.browsers.installVariables },
    buildVariables: besides.buildVariables,
    cacheDirectories: layout.pnp ? [] : manager.manager.cacheDirectories.map((value) => ({ value, reason: because })),
    paths: [
      layout.pnp
        ? { value: pnpPrograms, reason: layout.pnp }
        : reasoned('node_modules/.bin', 'Programs of dependencies are found by their names, as in scripts')
    ],
    layout,
    files: unknown
      ? [
          reasoned<StartFile>(
            { path: '.', from: 'build' },
            'The app as the build left it: nothing says which files it makes'
          )
        ]
      : [...(shipsModules ? modulesOf(layout, from, beside) : []), ...(outputs ?? []), ...tree],
    ...(besides.browsers.folder && {
      browsers: {
        value: { path: besides.browsers.folder.path, from: beside && !changed ? 'production' : 'install' },
        reason: besides.browsers.folder.reason
      }
    })
  }
}

function deferredCommands({ manager }: ManagerDecision, { deferred }: Lifecycle): readonly Reasoned<string>[] {
  return deferred.map(({ value, reason }) => ({
    value: `${manager.command} run ${value}`,
    reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
  }))
}

/** A hook that does what the build does need not run before it. */
function withoutBuild(own: PackageJson, lifecycle: Lifecycle, build: Analysis['build']): Lifecycle {
  const built = new Set(partsOfBuild(own, build).map(({ words }) => words.join(' ')))
  const covered = ({ value }: Reasoned<string>): boolean =>
    partsOf(own, value)?.every((text) => built.has(text)) ?? false
  const [gone, deferred] = [lifecycle.deferred.filter(covered), lifecycle.deferred.filter((one) => !covered(one))]
  return { ...lifecycle, deferred, skipped: [...(lifecycle.skipped ?? []), ...gone] }
}

function partsOf(own: PackageJson, name: string): readonly string[] | undefined {
  return unwrap(own, name)?.map(({ value }) => value.words.join(' '))
}

/** What the image gets of the build and of hooks that run before it; `undefined` where that is not known. */
async function allOutputs(
  { app, hints }: Pick<Facts, 'app' | 'hints'>,
  { service, own, build }: Analysis,
  { deferred }: Lifecycle,
  { prisma }: Besides
): Promise<readonly Reasoned<StartFile>[] | undefined> {
  const made = build.length === 0 ? (service?.outputs ?? []) : service?.outputs
  if (!own || !made || service?.onlyOutputs) return service?.outputs
  const found = [...made]
  for (const { value, reason } of deferred) {
    const commands = hookCommands(own, value)
    const builds = commands.length > 0 ? await folderBuilds(app, hints, commands) : undefined
    const outputs = builds && (await madeByAll(builds.rest, app, builds.made))
    if (!outputs) return undefined
    found.push(...outputs.map((path) => ({ value: { path, from: 'build' }, reason })))
  }
  const client = prisma?.inSources
  const within = client && found.some(({ value: { path } }) => `${client.folder}/`.startsWith(`${path}/`))
  return client && !within
    ? [...found, { value: { path: client.folder, from: 'build' }, reason: client.because }]
    : found
}

function modulesOf(
  { pnp, zeroInstall, esm }: YarnLayout,
  from: string,
  beside: boolean
): readonly Reasoned<StartFile>[] {
  const because = beside ? 'Only what runs is installed there' : 'Everything that the manager installed is there'
  if (!pnp) return [reasoned({ path: 'node_modules', from }, because)]
  const paths = [
    '.pnp.cjs',
    ...(esm ? ['.pnp.loader.mjs'] : []),
    pnpPrograms,
    '.yarn/unplugged',
    ...(zeroInstall ? [] : ['.yarn/cache'])
  ]
  return paths.map((path) => reasoned({ path, from }, `${because}: ${pnp.because}`))
}

function variablesOf({ manager, because, version, otherVersion }: ManagerDecision, { pnp }: YarnLayout): ReasonedMap {
  const stays = version?.reason ?? because
  return {
    ...allBecause(manager.variables, because),
    ...(pnp && allBecause({ YARN_ENABLE_GLOBAL_CACHE: 'false' }, pnp)),
    ...(otherVersion && allBecause(manager.staysVariables, stays))
  }
}

function allBecause(variables: Readonly<Record<string, string>> | undefined, reason: Evidence): ReasonedMap {
  return Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, { value, reason }]))
}
