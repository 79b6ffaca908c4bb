import { join } from '../../app/paths.js'
import { shellWord } from '../../dockerfile/quoting.js'
import { reasoned, type Reasoned, type ReasonedMap } from '../../plan/draft.js'
import type { Evidence, StartFile } from '../../plan/types.js'
import type { Analysis } from './analyse.js'
import type { Besides } from './besides.js'
import { unwrap } from './commands.js'
import { commandsInImage, isSimple, partsOfBuild } from './image-files.js'
import type { Installation } from './installation.js'
import { byCommitted, withDefaults } from './install-commands.js'
import { lifecycleOf, makesClient, type Lifecycle } from './lifecycle.js'
import type { ManagerDecision } from './managers.js'
import { outputsOf } from './outputs.js'
import type { PackageJson, Place } from './package-json.js'
import { yarnLayout } from './pnp.js'
import { prismaOf, type Prisma } from './prisma.js'
import { shipped } from './shipped.js'
import type { Member, Workspace } from './workspace.js'
import { workspaceCommands, type WorkspaceCommands } from './workspace-commands.js'
import { asFolder, namedBeyond, rootConfiguration } from './workspace-files.js'

/** An app of a workspace with all that its install looks at. */
interface Parts {
  readonly own: PackageJson
  readonly manager: ManagerDecision
  readonly workspace: Workspace
  readonly packages: readonly Packaged[]
  readonly commands: WorkspaceCommands
  readonly besides: Besides
}

/** The root, the app, or a package that the app needs, with what its lifecycle scripts mean. */
interface Packaged {
  readonly manifest: PackageJson
  readonly place: Place
  readonly lifecycle: Lifecycle
  readonly prisma?: Prisma
}

/**
 * The same for an app that is a member of a workspace: only manifests that it needs are there before the install, the packages that
 * it needs are built before it, and the image gets the app and what of the workspace it runs with.
 */
export async function memberInstallation(
  analysis: Analysis & Required<Pick<Analysis, 'own' | 'manager' | 'workspace'>>,
  besides: Besides
): Promise<Installation> {
  const { own, manager, workspace, service, build } = analysis
  const parts: Parts = {
    ...{ own, manager, workspace, besides },
    packages: await packagesOf(analysis),
    commands: workspaceCommands(manager, await focuses(manager, workspace.place))
  }
  const { pnp } = await yarnLayout(manager, workspace.place, [])
  const { beforeBuild, made } = await packageBuilds(parts)
  const builds = build.length + beforeBuild.length > 0
  const mode = service?.dependencies ?? 'all'
  /** Clients that a tool for development makes inside of `node_modules` are only where that tool is. */
  const needsTools = parts.packages.some(
    ({ prisma, manifest, lifecycle: { deferred } }) =>
      (prisma?.inModules && !prisma.hasProgram) || deferred.some(({ value }) => makesClient(manifest, value))
  )
  const reduces = parts.commands.production !== undefined && mode === 'production' && !needsTools
  const beside = builds && reduces
  const outputs = withClient(build.length === 0 ? [] : service?.outputs, parts)
  const running = mode === 'none' ? [] : workspace.running
  const packagesUnknown = running.length > mostApart || running.some(({ folder }) => made.get(folder) === undefined)
  const whole = builds && (service?.onlyOutputs ? outputs === undefined : outputs === undefined || packagesUnknown)
  const up = workspace.place.at
  const from = beside ? 'production' : 'install'
  const files = await manifestFiles(parts)
  const reduced = [...installs(parts, 'production'), ...besides.browsers.cmds, ...leftovers(parts)]
  const full = [...installs(parts, 'all'), ...(beside ? [] : besides.browsers.cmds)]
  const modules = reasoned<StartFile>(
    { path: up, from },
    reduces
      ? 'What the app, its packages and the root run with, linked as the manager did it'
      : 'All that was installed'
  )
  const isCopied = mode !== 'none' && !(whole && !beside)
  /** What the install looked at lies beside what it installed. */
  const isThere = ({ value: { path, from: phase } }: Reasoned<StartFile>): boolean =>
    isCopied && phase === undefined && files.some(({ value }) => value === path)
  const tree = reasoned<StartFile>(
    { path: up, from: 'build' },
    'The app and its packages as the build left them: nothing says which files it makes'
  )
  return {
    because: workspace.folder?.reason ?? manager.because,
    install: { files, cmds: builds || !reduces ? full : reduced },
    ...(beside && { production: { files, cmds: reduced } }),
    beforeBuild,
    afterBuild: whole ? [...(beside ? [withoutModules(up)] : []), ...leftovers(parts)] : [],
    variables: {
      ...allBecause(manager.manager.variables, manager.because),
      ...besides.browsers.variables,
      ...besides.browsers.installVariables,
      // The same packages, laid out so that one app of the workspace can be taken out.
      ...(pnp && allBecause({ YARN_NODE_LINKER: 'node-modules' }, pnp))
    },
    buildVariables: {
      ...besides.buildVariables,
      ...(workspace.runner && allBecause(workspace.runner.variables, workspace.runner.because))
    },
    cacheDirectories: manager.manager.cacheDirectories.map((value) => ({ value, reason: manager.because })),
    paths: ['node_modules/.bin', join(up, 'node_modules/.bin')].map((path) =>
      reasoned(path, 'Programs of dependencies are found by their names, as in scripts')
    ),
    sources: await sources(parts),
    files: [
      ...(isCopied ? [modules] : []),
      ...(whole
        ? [tree]
        : [
            ...(service?.onlyOutputs && packagesUnknown ? [] : await packagesFiles(running, made, parts)),
            ...(outputs ?? []),
            ...(service?.onlyOutputs ? [] : await appFiles(analysis, parts, outputs ?? []))
          ].filter((file) => !isThere(file)))
    ],
    ...(besides.browsers.folder && {
      browsers: { value: { path: besides.browsers.folder.path, from }, reason: besides.browsers.folder.reason }
    })
  }
}

/** A client of Prisma among the app's sources is made in the build, too. */
function withClient(
  outputs: readonly Reasoned<StartFile>[] | undefined,
  { own, packages }: Parts
): readonly Reasoned<StartFile>[] | undefined {
  const client = packages.find(({ manifest }) => manifest === own)?.prisma?.inSources
  if (!outputs || !client || outputs.some(({ value: { path } }) => `${client.folder}/`.startsWith(`${path}/`)))
    return outputs
  return [...outputs, { value: { path: client.folder, from: 'build' }, reason: client.because }]
}

async function packagesOf({ own, manager, workspace, place }: Parameters<typeof memberInstallation>[0]) {
  const all = [[workspace.root, workspace.place], [own, place], ...withPlaces(workspace.needed)] as const
  const found: Packaged[] = []
  for (const [manifest, at] of all) {
    const prisma = await prismaOf(at.view, manifest)
    const lifecycle = await lifecycleOf(at.view, manifest, manager.manager.id)
    found.push({ manifest, place: at, lifecycle, ...(prisma && { prisma }) })
  }
  return found
}

function withoutModules(folder: string): Reasoned<string> {
  return reasoned(
    `find ${folder} -name node_modules -prune -exec rm -rf {} +`,
    'Dependencies come from the install of what runs; nothing says which files the build makes'
  )
}

/** What must not go into the image, where the result of an install does as a whole. */
function leftovers({ manager, workspace }: Parts): readonly Reasoned<string>[] {
  const ofYarn = manager.manager.id === 'yarn-berry' ? [join(workspace.place.at, '.yarn')] : []
  const paths = [...ofYarn, ...(manager.lockfile === undefined ? [] : [manager.lockfile])]
  const because = 'Nothing of the manager goes into the image'
  return paths.length === 0
    ? []
    : [{ value: `rm -rf ${paths.map(shellWord).join(' ')}`, reason: { ...manager.because, because } }]
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
    ),
    ...packages.flatMap(({ manifest, prisma }) =>
      (prisma?.inModules?.files ?? []).map((file) =>
        reasoned(join(manifest.folder, file), 'Prisma makes its client from it', { file: join(manifest.folder, file) })
      )
    )
  ]
}

function installs(
  { own, manager, workspace, packages, commands, besides }: Parts,
  what: 'all' | 'production'
): readonly Reasoned<string>[] {
  const { manager: row, frozen, because } = manager
  const base = frozen ? row.frozen : row.loose
  const text = (what === 'production' && commands.production ? commands.production : commands.install)(
    own,
    workspace.root,
    base,
    workspace.aliased ?? []
  )
  const reason = { ...because, because: `${because.because}; only what this app needs is installed` }
  return [
    ...packages.flatMap(({ manifest, lifecycle }) => withoutScripts(manifest, lifecycle, what)),
    withDefaults({ value: byCommitted(manager, text), reason }, besides),
    ...packages.flatMap(({ manifest: { folder }, prisma }) => {
      const client = prisma?.inModules?.command
      const value = client && (folder === '' ? client.value : commands.execIn(folder, client.value))
      return value === undefined || !client ? [] : [{ value, reason: client.reason }]
    })
  ]
}

function withoutScripts(
  { folder }: PackageJson,
  { deferred, development, skipped = [] }: Lifecycle,
  what: 'all' | 'production'
): readonly Reasoned<string>[] {
  const gone = [...deferred, ...skipped, ...(what === 'all' ? [] : development)]
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
async function packageBuilds({ manager, workspace, packages, commands }: Parts): Promise<{
  readonly beforeBuild: readonly Reasoned<string>[]
  readonly made: ReadonlyMap<string, readonly string[] | undefined>
}> {
  const beforeBuild: Reasoned<string>[] = packages.flatMap(({ manifest, lifecycle }) =>
    lifecycle.deferred.map(({ value, reason }) => ({
      value:
        manifest.folder === '' ? `${manager.manager.command} run ${value}` : commands.runIn(manifest.folder, value),
      reason: { ...reason, because: `${reason.because} needs the sources, so it runs once they are there` }
    }))
  )
  for (const { manifest, prisma } of packages) {
    const command = prisma?.inSources?.command
    if (command)
      beforeBuild.push({
        ...command,
        value: manifest.folder === '' ? command.value : commands.execIn(manifest.folder, command.value)
      })
  }
  const made = new Map<string, readonly string[] | undefined>()
  const clients = new Map(packages.map(({ manifest, prisma }) => [manifest, prisma?.inSources?.folder]))
  for (const member of workspace.needed) {
    const client = clients.get(member)
    const script = member.scripts.get('build')
    const builds = script !== undefined && !checksOnly.test(script.value)
    const outputs = builds ? await madeBy(member, workspace) : []
    made.set(member.folder, outputs && [...outputs, ...(client === undefined ? [] : [client])])
    if (!builds || workspace.runner) continue
    const because = `${script.reason.because} builds a package that the app needs`
    const value = member.tasks?.has('build')
      ? commands.execIn(member.folder, `sh -c ${shellWord(script.value)}`)
      : commands.runIn(member.folder, 'build')
    beforeBuild.push({ value, reason: { ...script.reason, because } })
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

/** What the app's own folder brings into the image beside what the build made. */
async function appFiles(
  { service, build }: Analysis,
  { own, workspace, besides }: Parts,
  outputs: readonly Reasoned<StartFile>[]
): Promise<readonly Reasoned<StartFile>[]> {
  const view = workspace.place.view.below(workspace.folder?.value ?? '')
  const files =
    service && isSimple(service, besides)
      ? await shipped({
          ...{ view, context: workspace.place.view, at: '', own, isManaged: false },
          commands: commandsInImage(service, besides),
          parts: partsOfBuild(own, build),
          made: outputs.map(({ value: { path } }) => path),
          bundles: service.bundles ?? []
        })
      : undefined
  return files ?? [appItself]
}

/** What packages bring into the image beside their manifests and dependencies: their files, and what their builds made. */
async function packagesFiles(
  members: readonly Member[],
  made: ReadonlyMap<string, readonly string[] | undefined>,
  { own, workspace }: Parts
): Promise<readonly Reasoned<StartFile>[]> {
  const found: Reasoned<StartFile>[] = []
  for (const member of members) {
    const name = member.name ?? member.folder
    const reason: Evidence = { because: `${own.name ?? 'The app'} runs with the package ${name}`, file: member.file }
    const outputs = made.get(member.folder) ?? []
    const files = await shipped({
      ...{ view: member.place.view, context: workspace.place.view, at: member.folder, own: member },
      ...{ commands: [], isManaged: false, made: outputs, bundles: [] },
      parts: unwrap(member, 'build')?.map(({ value }) => value) ?? []
    })
    found.push(
      ...outputs.map((path) => ({ value: { path: join(member.folder, path), from: 'build' }, reason })),
      ...(files ?? [{ value: { path: member.folder }, reason }])
    )
  }
  return found
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
    packages.filter(({ manifest }) => manifest !== workspace.root),
    () => workspace.members
  )
  return [
    reasoned('.', 'The app itself', { file: own.file }),
    ...folders,
    ...(await rootConfiguration(place)),
    ...beyond
  ]
}
