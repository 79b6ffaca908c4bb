import { join } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, StartFile } from '../../plan/types.js'
import type { Analysis } from './analyse.js'
import { lifecycleOf, type Lifecycle } from './lifecycle.js'
import { memberInstallation } from './member-installation.js'
import type { ManagerDecision } from './managers.js'
import { isInstalledForProduction, type PackageJson } from './package-json.js'
import type { Workspace } from './workspace.js'

/** How an app's dependencies get into the build and into the image. */
export interface Installation {
  readonly because: Evidence
  /** All dependencies, for the build; absent where there are none. `files` absent: the whole tree. */
  readonly install?: { readonly files?: readonly Reasoned<string>[]; readonly cmds: readonly Reasoned<string>[] }
  /** An install beside it of only what runs. */
  readonly production?: { readonly files: readonly Reasoned<string>[]; readonly cmds: readonly Reasoned<string>[] }
  /** Lifecycle scripts that need the sources. */
  readonly beforeBuild: readonly Reasoned<string>[]
  /** Takes out what only the build needs, where the whole folder goes into the image. */
  readonly afterBuild: readonly Reasoned<string>[]
  readonly variables: ReasonedMap
  readonly cacheDirectories: readonly Reasoned<string>[]
  readonly paths: readonly Reasoned<string>[]
  /** What the build gets of the context; absent: all of it. */
  readonly sources?: readonly Reasoned<string>[]
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
export async function installation(app: App, analysis: Analysis): Promise<Installation> {
  const { own, manager, service, build, workspace } = analysis
  const asItIs = reasoned<StartFile>({ path: '.' }, 'The app as it is: no build command changes it')
  if (!own || !manager) return { ...none, because: asItIs.reason, files: [asItIs] }
  if (workspace?.folder) return memberInstallation({ ...analysis, own, manager, workspace })
  const { because } = manager
  const lifecycle = await lifecycleOf(app, own)
  const all = [...own.dependencies.values()].filter(({ kind }) => kind !== 'peer')
  const running = all.filter(isInstalledForProduction)
  const mode = service?.dependencies ?? 'all'
  const builds = build.length > 0
  if (all.length === 0 && !workspace) {
    const root = builds ? reasoned<StartFile>({ path: '.', from: 'build' }, 'The app as the build left it') : asItIs
    return { ...none, because, files: service?.onlyOutputs ? [...(service.outputs ?? [])] : [root] }
  }
  const names = await manifestFiles(app, own, manager, lifecycle, workspace)
  const full = builds || mode === 'all' || lifecycle.deferred.length > 0
  const outputs = service?.outputs
  // Without a word on what the build makes the whole folder goes into the image, less what only the build needs.
  const prunes = builds && outputs === undefined && mode === 'production' && running.length < all.length
  const beside = full && !prunes && mode === 'production' && running.length > 0 && running.length < all.length
  const from = beside ? 'production' : 'install'
  const modules = reasoned<StartFile>(
    { path: 'node_modules', from },
    beside ? 'Only what runs is installed there' : 'Everything that the manager installed is there'
  )
  const tree = service?.onlyOutputs ? [] : [asItIs]
  const wholeBuild = reasoned<StartFile>(
    { path: '.', from: 'build' },
    'The app as the build left it: nothing says which files it makes'
  )
  const shipsModules = mode !== 'none' && (mode === 'all' || running.length > 0)
  return {
    because,
    install: { files: names, cmds: commands(manager, lifecycle, full ? 'all' : 'production') },
    ...(beside && { production: { files: names, cmds: commands(manager, lifecycle, 'production') } }),
    beforeBuild: lifecycle.deferred.map(({ value, reason }) => ({
      value: `${manager.manager.command} run ${value}`,
      reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
    })),
    afterBuild: prunes
      ? [
          {
            value: manager.manager.prune,
            reason: { ...because, because: `${because.because}; only what runs goes into the image` }
          }
        ]
      : [],
    variables: Object.fromEntries(
      Object.entries(manager.manager.variables ?? {}).map(([name, value]) => [name, { value, reason: because }])
    ),
    cacheDirectories: manager.manager.cacheDirectories.map((value) => ({ value, reason: because })),
    paths: [reasoned('node_modules/.bin', 'Programs of dependencies are found by their names, as in scripts')],
    files:
      builds && outputs === undefined && !service?.onlyOutputs
        ? [wholeBuild]
        : [...(shipsModules ? [modules] : []), ...(outputs ?? []), ...tree]
  }
}

function commands(
  { manager, frozen, committed, because }: ManagerDecision,
  lifecycle: Lifecycle,
  what: 'all' | 'production'
): readonly Reasoned<string>[] {
  const gone =
    what === 'all'
      ? lifecycle.deferred
      : [
          ...lifecycle.deferred,
          ...lifecycle.development.filter(({ value }) => !lifecycle.deferred.some((other) => other.value === value))
        ]
  const base =
    what === 'production' && manager.focus !== undefined
      ? manager.focus
      : frozen
        ? manager.frozen
        : manager.loose
  const option = what === 'production' && manager.focus === undefined ? ` ${manager.production}` : ''
  const text = committed ? `${base}${option}`.replace(/^yarn\b/, `node ${committed.value}`) : `${base}${option}`
  const [first] = gone
  return [
    ...(first
      ? [
          {
            value: `npm pkg delete ${gone.map(({ value }) => `scripts.${value}`).join(' ')}`,
            reason: { ...first.reason, because: `${first.reason.because} cannot run in this install` }
          }
        ]
      : []),
    { value: text, reason: because }
  ]
}

/** What an install reads: the manifest, the lockfile, the manager's own files, files of lifecycle scripts. */
async function manifestFiles(
  app: App,
  own: PackageJson,
  { manager, lockfile, because, committed }: ManagerDecision,
  lifecycle: Lifecycle,
  workspace: Workspace | undefined
): Promise<readonly Reasoned<string>[]> {
  const beside: string[] = []
  for (const name of manager.reads) {
    const plain = name.replace(/\/$/, '')
    if (name.endsWith('/') ? await app.hasFolder(plain) : await app.has(plain)) beside.push(plain)
  }
  const lists = [
    own.file,
    ...(lockfile === undefined ? [] : [lockfile]),
    ...beside,
    ...(committed ? [committed.value] : [])
  ]
  return [...lists.map((value) => ({ value, reason: because })), ...lifecycle.files, ...localPackages(own)]
}

/** `file:` and `link:` dependencies stand in the tree. */
function localPackages({ dependencies, folder }: PackageJson): readonly Reasoned<string>[] {
  return [...dependencies.values()].flatMap(({ range, evidence }) => {
    const path = /^(?:file|link|portal):(?:\.\/)?(.+)$/.exec(range)?.[1]
    return path === undefined || path.startsWith('/') || path.startsWith('..')
      ? []
      : [{ value: join(folder, path), reason: evidence }]
  })
}
