import { join } from '../../app/paths.js'
import { shellWord } from '../../dockerfile/quoting.js'
import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, StartFile } from '../../plan/types.js'
import type { Analysis } from './analyse.js'
import { unwrap } from './commands.js'
import type { Installation } from './installation.js'
import { lifecycleOf, type Lifecycle } from './lifecycle.js'
import type { ManagerDecision } from './managers.js'
import { outputsOf } from './outputs.js'
import type { PackageJson, Place } from './package-json.js'
import { yarnLayout } from './pnp.js'
import type { Member, Workspace } from './workspace.js'
import { workspaceCommands, type WorkspaceCommands } from './workspace-commands.js'
import { rootConfiguration, namedBeyond } from './workspace-files.js'

/** An app of a workspace with all that its install looks at. */
interface Parts {
  readonly own: PackageJson
  readonly manager: ManagerDecision
  readonly workspace: Workspace
  readonly packages: readonly Packaged[]
  readonly commands: WorkspaceCommands
}

/** The root, the app, or a package that the app needs, with what its lifecycle scripts mean. */
interface Packaged {
  readonly manifest: PackageJson
  readonly place: Place
  readonly lifecycle: Lifecycle
}

/**
 * The same for an app that is a member of a workspace: only manifests that it needs are there before the install, the packages that
 * it needs are built before it, and the image gets the app and what of the workspace it runs with.
 */
export async function memberInstallation({
  own,
  manager,
  workspace,
  service,
  build,
  place
}: Analysis & Required<Pick<Analysis, 'own' | 'manager' | 'workspace'>>): Promise<Installation> {
  const because = workspace.folder?.reason ?? manager.because
  const commands = workspaceCommands(manager, await focuses(manager, workspace.place))
  const packages: Packaged[] = []
  for (const [manifest, at] of [
    [workspace.root, workspace.place],
    [own, place],
    ...withPlaces(workspace.needed)
  ] as const) {
    packages.push({ manifest, place: at, lifecycle: await lifecycleOf(at.view, manifest) })
  }
  const { pnp } = await yarnLayout(manager, workspace.place, [])
  const parts: Parts = { own, manager, workspace, packages, commands }
  const { beforeBuild, made } = await packageBuilds(parts)
  const builds = build.length + beforeBuild.length > 0
  const mode = service?.dependencies ?? 'all'
  const manifests = await manifestFiles(parts)
  const produces = commands.production !== undefined && mode === 'production'
  const beside = builds && produces
  const outputs = build.length === 0 ? [] : service?.outputs
  const running = mode === 'none' ? [] : workspace.running
  const unknown =
    running.length > mostApart ||
    outputs === undefined ||
    (!service?.onlyOutputs && running.some((member) => made.get(member.folder) === undefined))
  const whole = builds && unknown && !(service?.onlyOutputs && outputs !== undefined)
  const up = workspace.place.at
  const from = beside ? 'production' : 'install'
  const modules = reasoned<StartFile>(
    { path: up, from },
    produces
      ? 'What the app, its packages and the root need to run, linked as the manager did it'
      : 'Everything that the manager installed'
  )
  return {
    because,
    install: {
      files: manifests,
      cmds: builds || !produces ? installs(parts, 'all') : [...installs(parts, 'production'), ...leftovers(parts)]
    },
    ...(beside && {
      production: { files: manifests, cmds: [...installs(parts, 'production'), ...leftovers(parts)] }
    }),
    beforeBuild,
    afterBuild:
      whole && beside
        ? [
            reasoned(
              `find ${up} -name node_modules -prune -exec rm -rf {} +`,
              'Dependencies come from the install of what runs; nothing says which files the build makes'
            )
          ]
        : [],
    variables: {
      ...allBecause(manager.manager.variables, manager.because),
      // The same packages, laid out so that one app of the workspace can be taken out.
      ...(pnp && allBecause({ YARN_NODE_LINKER: 'node-modules' }, pnp))
    },
    ...(workspace.runner && { buildVariables: allBecause(workspace.runner.variables, workspace.runner.because) }),
    cacheDirectories: manager.manager.cacheDirectories.map((value) => ({ value, reason: manager.because })),
    paths: ['node_modules/.bin', join(up, 'node_modules/.bin')].map((path) =>
      reasoned(path, 'Programs of dependencies are found by their names, as in scripts')
    ),
    sources: await sources(parts),
    files: [
      ...(mode === 'none' || (whole && !beside) ? [] : [modules]),
      ...(whole
        ? [
            reasoned<StartFile>(
              { path: up, from: 'build' },
              'The app and its packages as the build left them: nothing says which files it makes'
            )
          ]
        : [
            ...running.flatMap((member) => packageFiles(member, made, parts)),
            ...(outputs ?? []),
            ...(service?.onlyOutputs ? [] : [appItself])
          ])
    ]
  }
}

/** What only the manager reads, where the result of an install goes into the image as a whole. */
function leftovers({ manager, workspace }: Parts): readonly Reasoned<string>[] {
  const folder = join(workspace.place.at, '.yarn')
  return manager.manager.id === 'yarn-berry'
    ? [
        {
          value: `rm -rf ${folder}`,
          reason: { ...manager.because, because: 'Nothing of the manager goes into the image' }
        }
      ]
    : []
}

function allBecause(variables: Readonly<Record<string, string>> | undefined, reason: Evidence): ReasonedMap {
  return Object.fromEntries(Object.entries(variables ?? {}).map(([name, value]) => [name, { value, reason }]))
}

/** An image has at most 127 layers: beyond this many packages they go into one. */
const mostApart = 12

const appItself = reasoned<StartFile>({ path: '.' }, 'The app as it is')

function withPlaces(members: readonly Member[]): readonly (readonly [PackageJson, Place])[] {
  return members.map((member) => [member, member.place])
}

/** Yarn 4 can install for some of the packages; 2 and 3 with the plugin `workspace-tools` (yarnpkg.com, "workspaces focus"). */
async function focuses({ version, committed }: ManagerDecision, { view }: Place): Promise<boolean> {
  const major = /^\d+/.exec(version?.value ?? /yarn-(\d+)\.[^/]*\.c?js$/.exec(committed?.value ?? '')?.[1] ?? '')?.[0]
  return (major !== undefined && Number(major) >= 4) || view.has('.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs')
}

/** What an install reads: manifests of the root, the app and the packages that it needs, the lockfile, the manager's own files. */
async function manifestFiles({
  own,
  manager,
  workspace,
  packages,
  commands
}: Parts): Promise<readonly Reasoned<string>[]> {
  const { view, at } = workspace.place
  const beside: string[] = []
  for (const name of manager.manager.reads) {
    const plain = name.replace(/\/$/, '')
    if (name.endsWith('/') ? await view.hasFolder(plain) : await view.has(plain)) beside.push(join(at, plain))
  }
  const needed = new Set(packages.map(({ manifest }) => manifest.file))
  const others = commands.wantsAllManifests
    ? workspace.members.filter(({ file }) => !needed.has(file) && file !== own.file)
    : []
  return [
    ...[...needed].map((file) => reasoned(file, 'The app or a package that it needs is described there', { file })),
    ...others.map(({ file }) =>
      reasoned(file, `${manager.manager.name} wants the manifests of all packages that the lockfile names`, { file })
    ),
    ...[
      ...(manager.lockfile === undefined ? [] : [manager.lockfile]),
      ...beside,
      ...(manager.committed ? [manager.committed.value] : [])
    ].map((value) => ({ value, reason: manager.because })),
    ...packages.flatMap(({ manifest, lifecycle }) =>
      lifecycle.files.map(({ value, reason }) => ({ value: join(manifest.folder, value), reason }))
    )
  ]
}

function installs(
  { own, manager, workspace, packages, commands }: Parts,
  what: 'all' | 'production'
): readonly Reasoned<string>[] {
  const { manager: row, frozen, committed, because } = manager
  const base = frozen ? row.frozen : row.loose
  const text = (what === 'production' && commands.production ? commands.production : commands.install)(
    own,
    workspace.root,
    base
  )
  return [
    ...packages.flatMap(({ manifest, lifecycle }) => withoutScripts(manifest, lifecycle, what)),
    {
      value: committed ? text.replace(/^yarn\b/, `node ${shellWord(committed.value)}`) : text,
      reason: { ...because, because: `${because.because}; only what this app needs is installed` }
    }
  ]
}

function withoutScripts(
  { folder }: PackageJson,
  { deferred, development }: Lifecycle,
  what: 'all' | 'production'
): readonly Reasoned<string>[] {
  const gone = what === 'all' ? deferred : [...deferred, ...development]
  const [first] = gone
  if (!first) return []
  const scripts = [...new Set(gone.map(({ value }) => `scripts.${value}`))].join(' ')
  const prefix = folder === '' ? '' : `--prefix ${shellWord(folder)} `
  return [
    {
      value: `npm ${prefix}pkg delete ${scripts}`,
      reason: { ...first.reason, because: `${first.reason.because} cannot run in this install` }
    }
  ]
}

/** What runs before the app's own build, and what the builds of packages make: folders relative to the package; `undefined` is not known. */
async function packageBuilds({ workspace, packages, commands }: Parts): Promise<{
  readonly beforeBuild: readonly Reasoned<string>[]
  readonly made: ReadonlyMap<string, readonly string[] | undefined>
}> {
  const beforeBuild: Reasoned<string>[] = packages.flatMap(({ manifest, lifecycle }) =>
    lifecycle.deferred.map(({ value, reason }) => ({
      value: commands.runIn(manifest.folder === '' ? '.' : manifest.folder, value),
      reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
    }))
  )
  const made = new Map<string, readonly string[] | undefined>()
  for (const member of workspace.needed) {
    const script = member.scripts.get('build')
    if (!script || checksOnly.test(script.value)) {
      made.set(member.folder, [])
      continue
    }
    made.set(member.folder, await madeBy(member, workspace))
    if (workspace.runner) continue
    const reason: Evidence = {
      ...script.reason,
      because: `${script.reason.because} builds a package that the app needs`
    }
    beforeBuild.push({ value: commands.runIn(member.folder, 'build'), reason })
  }
  return { beforeBuild, made }
}

/** Builds that make nothing. */
const checksOnly = /^(?:echo|true|exit|:|tsc --noEmit|eslint|jest|vitest run|vitest)\b(?!.*&&)/

/** By the commands, by what the task runner keeps, else by the entry that the manifest names and that no source file is. */
async function madeBy(member: Member, { runner }: Workspace): Promise<readonly string[] | undefined> {
  const commands = unwrap(member, 'build')?.map(({ value }) => value)
  const known = commands && (await outputsOf(commands, member.place.view))
  if (known) return known
  if (runner && runner.outputs.length > 0 && !runner.outputs.includes('.'))
    return entriesOf(member).filter((path) => runner.outputs.includes(path))
  const missing: string[] = []
  for (const path of entriesOf(member)) if (!(await member.place.view.hasFolder(path))) missing.push(path)
  return missing.length > 0 ? missing : undefined
}

/** First folders of the files that the manifest names as its entries: `dist` of `./dist/index.js`. */
function entriesOf({ manifest }: PackageJson): readonly string[] {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : []
  const paths = ['main', 'module', 'bin', 'exports'].flatMap((key) => texts(manifest.get(key)))
  const folders = paths.flatMap((path) => /^(?:\.\/)?([\w-][\w.-]*)\/.+\.[cm]?js$/.exec(path)?.[1] ?? [])
  return [...new Set(folders)].sort()
}

/** What a package brings into the image beside its manifest and dependencies: its sources, and what its build made. */
function packageFiles(
  member: Member,
  made: ReadonlyMap<string, readonly string[] | undefined>,
  { own }: Parts
): readonly Reasoned<StartFile>[] {
  const name = member.name ?? member.folder
  const reason: Evidence = { because: `${own.name ?? 'The app'} runs with the package ${name}`, file: member.file }
  return [
    ...(made.get(member.folder) ?? []).map((path) => ({
      value: { path: join(member.folder, path), from: 'build' },
      reason
    })),
    { value: { path: member.folder }, reason }
  ]
}

/** What the build gets: the app, the packages that it needs, configuration at the root, and what they name beyond their folders. */
async function sources({ own, workspace, packages }: Parts): Promise<readonly Reasoned<string>[]> {
  const { place, needed } = workspace
  const folders = needed.map((member) =>
    reasoned(asFolder(member.folder), `A package of the workspace that the app needs`, { file: member.file })
  )
  const beyond = await namedBeyond(
    place,
    workspace.folder?.value ?? '',
    packages.filter(({ manifest }) => manifest !== workspace.root)
  )
  return [
    reasoned('.', 'The app itself', { file: own.file }),
    ...folders,
    ...(await rootConfiguration(place)),
    ...beyond
  ]
}

/** The Dockerfile takes a name with a dot in it for a file. */
function asFolder(path: string): string {
  return /\.[A-Za-z0-9]+$/.test(path) ? `${path}/` : path
}
