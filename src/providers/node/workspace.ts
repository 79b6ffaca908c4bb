import { join as joinPath, relative } from 'node:path/posix'
import type { App, Manifest } from '../../app/types.js'
import { folderOf, join } from '../../app/paths.js'
import { UserError, type Trouble } from '../../errors.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { byCodePoint } from '../../text.js'
import { folderPatterns, type FolderPatterns } from '../folder-pattern.js'
import { lineOf, readPackageJson, type PackageJson, type Place } from './package-json.js'
import { rushRootOf, rushTrouble } from './rush.js'
import { edgesAmong, graphOf, type Edges, type Graph } from './workspace-graph.js'
import { declarations, globsIn, type Declaration } from './workspace-kinds.js'
import { unmatched } from './workspace-unmatched.js'
import { taskRunner, type TaskRunner } from './workspace-runner.js'

/** A package of a workspace. */
export interface Member extends PackageJson {
  readonly place: Place
}

/** A workspace (npm, Yarn, pnpm, Bun) with its packages. */
export interface Workspace {
  /** The root's manifest; where the app is a member, its folder leads up (`../..`). */
  readonly root: PackageJson
  readonly place: Place
  /** The app's folder below the root, where it is not the root itself; the reason cites the workspace. */
  readonly folder?: Reasoned<string>
  /** All packages of the workspace but the root and the app, sorted by folder; folders are relative to the app's. Made when asked for. */
  readonly members: readonly Member[]
  /** Those of all packages, the root's and the app's among them. */
  readonly names: ReadonlySet<string>
  /** Those that the app and the root depend on, the app not included, each after those that it depends on. */
  readonly needed: readonly Member[]
  /** Those of them that are there when the app runs. */
  readonly running: readonly Member[]
  /** Packages of which the app takes the sources, and that no manifest leads to. */
  readonly aliased?: readonly Member[]
  /** Another package depends on the app. */
  readonly isShared: boolean
  /** What builds the app after the packages that it needs, where the workspace has a tool for that. */
  readonly runner?: TaskRunner
  readonly warnings: readonly Warning[]
  /** Why none of its apps can be built. */
  readonly trouble?: Trouble
  /** The list of the workspace names the folder and takes it out again: nobody builds it any more. */
  readonly isExcluded?: boolean
}

interface Declared {
  readonly patterns: FolderPatterns
  readonly manifest: Manifest
  readonly declaration: Declaration
}

/**
 * The workspace that the app is the root or a member of; `undefined` where it is in none.
 * Throws a UserError, with file and line, where the app needs a package that is not there or whose manifest is broken.
 */
export async function workspaceOf({ view: app }: Place, own: PackageJson): Promise<Workspace | undefined> {
  const here = await declaredIn({ view: app, at: '' })
  if (here) {
    const known = await packagesOf(here, app)
    if (known.members.length === 0) return undefined
    const graph = graphOf(own, own, known.edges)
    return {
      root: own,
      place: { view: app, at: '' },
      ...graph,
      members: known.members,
      names: known.names,
      isShared: false,
      warnings: [...known.warnings, ...known.broken, ...graph.warnings]
    }
  }
  const above = await rootAbove(app)
  if (above) return memberOf(above, own)
  const ofRush = await projectOfRush(app, own)
  if (ofRush) return ofRush
  return orphan(app, own)
}

/** What is said to be in a workspace cannot be installed where none is found. */
async function orphan(app: App, own: PackageJson): Promise<Workspace | undefined> {
  const dependency = [...own.dependencies.values()].find(({ range }) => range.startsWith('workspace:'))
  if (!dependency) return undefined
  const { name, range, evidence } = dependency
  const where = { file: evidence.file ?? 'package.json', ...(evidence.line !== undefined && { line: evidence.line }) }
  const rush = await rushRootOf(app)
  if (rush) throw new UserError(await rushTrouble(rush, relative(rush.view.folder, app.folder)))
  const above = await rootAbove(app, 'excludes')
  const found = above && (await memberOf(above, own))
  if (found) {
    const { file } = above.declared.declaration
    const what = `\`${name}\` is \`${range}\`, but ${file} takes the folder of the app out of the workspace`
    const fix = `Take the line with \`!\` out of ${file}, or name a version of ${name} that is published`
    return { ...found, isExcluded: true, trouble: { what, where, fix } }
  }
  throw new UserError({
    what: `\`${name}\` is \`${range}\`, but the app is in no workspace: no manifest above it, up to the root of the git repository, has its folder in a list`,
    where,
    fix: 'Check out the whole repository, and add the folder to `workspaces` in package.json or to `packages` in pnpm-workspace.yaml'
  })
}

/** A project of Rush that needs others or that others need; one that does neither is an app like any other. */
async function projectOfRush(app: App, own: PackageJson): Promise<Workspace | undefined> {
  const rush = await rushRootOf(app)
  const folder = rush && relative(rush.view.folder, app.folder)
  if (!rush || !folder || !rush.folders.includes(folder)) return undefined
  const { view, manifest } = rush
  const listed = new Set(rush.folders)
  const patterns = { outside: [], holds: (path: string) => listed.has(path), excludes: () => false }
  const found = await memberOf(
    { declared: { patterns, manifest, declaration: { file: 'rush.json', keys: ['projects'] } }, folder, view },
    own
  )
  if (!found || (found.needed.length === 0 && !found.isShared)) return undefined
  return { ...found, trouble: await rushTrouble(rush, folder) }
}

interface Root {
  readonly declared: Declared
  /** Relative to the root. */
  readonly folder: string
  readonly view: App
}

async function memberOf({ declared, folder, view }: Root, own: PackageJson): Promise<Workspace | undefined> {
  const known = await packagesOf(declared, view)
  const { root } = known
  if (!root) return undefined
  const place: Place = { view, at: relative(folder, '') }
  const itself = known.members.find((member) => member.folder === folder) ?? {
    ...own,
    folder,
    place: { view, at: folder }
  }
  const { graph, aliased } = await neededBy(itself, root, view, known)
  const { manifest, declaration } = declared
  if (declaration.file === 'lerna.json') {
    refuseLerna(own, join(place.at, declaration.file), graph.needed)
    return undefined
  }
  const reason: Evidence = {
    because: `${folder} is a member of the workspace above it, so that one is the context`,
    file: join(place.at, declaration.file),
    ...lineOf(manifest, ...declaration.keys)
  }
  const atRoot = seenFrom(folder, root)
  const runner = await taskRunner(atRoot, place, own, folder)
  const dependents = own.name === undefined ? undefined : known.dependents.get(own.name)
  return {
    root: atRoot,
    place,
    folder: { value: folder, reason },
    get members() {
      return known.members.filter((one) => one !== itself).map((one) => seenFrom(folder, one))
    },
    names: known.names,
    ...graph,
    ...(aliased.length > 0 && { aliased: aliased.map((one) => seenFrom(folder, one)) }),
    isShared: dependents?.some((one) => one !== folder) ?? false,
    ...(runner && { runner }),
    warnings: [...known.warnings, ...known.broken, ...graph.warnings].map((one) => moved(folder, one))
  }
}

/** What an app needs by the manifests, and what its configuration takes sources from besides. */
async function neededBy(
  app: Member,
  root: PackageJson,
  view: App,
  { edges, members }: Packages
): Promise<{ readonly graph: Graph<Member>; readonly aliased: readonly Member[] }> {
  const { folder } = app
  const graph = seenFromApp(folder, () => graphOf(app, root, edges))
  if (!(await aliases(view.below(folder)))) return { graph, aliased: [] }
  const known = new Set(graph.needed.map((one) => relative('', joinPath(folder, one.folder))))
  const { aliasedMembers } = await import('./aliased-members.js')
  const others = (await aliasedMembers(view.below(folder), folder, members)).filter(
    ({ member }) => !known.has(member.folder)
  )
  if (others.length === 0) return { graph, aliased: [] }
  const more = others.map(({ member, evidence }) => ({
    member,
    dependency: { name: member.name ?? member.folder, range: '*', kind: 'production' as const, evidence }
  }))
  const of: typeof edges.of = (from) => (from === app ? [...edges.of(from), ...more] : edges.of(from))
  return {
    graph: seenFromApp(folder, () => graphOf(app, root, { members, of })),
    aliased: others.map(({ member }) => member)
  }
}

/** Whether a configuration of the app may take sources from above its folder. */
async function aliases(app: App): Promise<boolean> {
  if ((await app.list()).some((path) => /^vite\.config\.[cm]?[jt]s$/.test(path))) return true
  return (await app.manifest('tsconfig.json'))?.table('compilerOptions', 'paths') !== undefined
}

/** Lerna has had no `bootstrap` since version 7: what links packages is the manager (lerna.js.org, "Legacy Package Management"). */
function refuseLerna({ file }: PackageJson, lerna: string, [needed]: readonly Member[]): void {
  if (!needed) return
  throw new UserError({
    what: `The app needs ${needed.name ?? needed.folder}, which only ${lerna} knows: no package manager installs it from there`,
    where: { file },
    fix: 'Put the globs of lerna.json into `workspaces` of the package.json beside it, and commit the lockfile that the install writes'
  })
}

/** The nearest folder above, inside the tree that was opened, of which the app is a member, or which takes it out. */
async function rootAbove(app: App, by: 'holds' | 'excludes' = 'holds'): Promise<Root | undefined> {
  const tree = app.whole()
  for (let at = app.folder; at !== '';) {
    at = folderOf(at)
    const view = tree.below(at)
    const declared = await declaredIn({ view, at: relative(app.folder, at) })
    const folder = relative(at, app.folder)
    if (declared?.patterns[by](folder)) return { declared, folder, view }
  }
  return undefined
}

/** Throws a UserError where a manifest cannot be read, or its list is none: managers stop there, too. */
async function declaredIn({ view, at }: Place): Promise<Declared | undefined> {
  for (const declaration of declarations) {
    const manifest = await view.manifest(declaration.file, join(at, declaration.file))
    const globs = manifest ? globsIn(manifest, declaration) : []
    if (manifest && globs.length > 0) return { patterns: folderPatterns(globs), manifest, declaration }
  }
  return undefined
}

/** What is the same for all apps of a workspace. Folders and files are relative to the root. */
interface Packages {
  readonly root?: PackageJson & { readonly place: Place }
  /** Without the root, which can be among them by the glob `.`; sorted by folder. */
  readonly members: readonly Member[]
  readonly names: ReadonlySet<string>
  readonly edges: Edges<Member>
  /** By the name of a package the folders of those that depend on it. */
  readonly dependents: ReadonlyMap<string, readonly string[]>
  readonly warnings: readonly Warning[]
  readonly broken: readonly Warning[]
}

function packagesOf(declared: Declared, view: App): Promise<Packages> {
  return view.once(`packages of ${view.folder}`, () => readPackages(declared, view))
}

async function readPackages({ patterns, manifest, declaration }: Declared, view: App): Promise<Packages> {
  const warnings: Warning[] = patterns.outside.map((glob) => ({
    code: 'workspace-outside',
    message: `The workspace names ${glob}, which leads out of the repository: what is there cannot be built`,
    file: declaration.file,
    ...lineOf(manifest, ...declaration.keys),
    fix: 'Move these packages below the root of the workspace, or take the line out'
  }))
  const place: Place = { view, at: '' }
  const own = (await readPackageJson(place)) ?? (declaration.file === 'rush.json' ? nameless(manifest) : undefined)
  const root = own && { ...own, place }
  const packages = (await view.find('package.json')).map(folderOf)
  warnings.push(...(await unmatched(view, manifest, declaration, packages)))
  const folders = packages.filter((folder) => folder !== '' && patterns.holds(folder))
  const members: Member[] = []
  const broken: Warning[] = []
  for (const folder of folders.sort(byCodePoint)) {
    const at: Place = { view: view.below(folder), at: folder }
    try {
      const found = await readPackageJson(at)
      if (found) members.push({ ...found, place: at })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      broken.push({
        code: 'broken-member',
        message: `A package of the workspace is left out: ${error.trouble.what}`,
        ...error.trouble.where,
        file: join(folder, 'package.json'),
        fix: 'Repair it, or take its folder out of the workspace'
      })
    }
  }
  const all = root ? [root, ...members] : members
  const dependents = new Map<string, string[]>()
  for (const { folder, dependencies } of all) {
    for (const name of dependencies.keys()) {
      const known = dependents.get(name)
      if (known) known.push(folder)
      else dependents.set(name, [folder])
    }
  }
  return {
    ...(root && { root }),
    members,
    names: new Set(all.flatMap(({ name }) => name ?? [])),
    edges: edgesAmong(members, root ?? { folder: '' }, broken),
    dependents,
    warnings,
    broken
  }
}

/** The root of a workspace that needs no manifest of a package. */
function nameless(manifest: Manifest): PackageJson {
  return { file: manifest.path, folder: '', manifest, scripts: new Map(), dependencies: new Map() }
}

/** What was found out from the root, and what is thrown then, as it is cited from an app's folder. */
function seenFromApp(folder: string, make: () => Graph<Member>): Graph<Member> {
  try {
    const { needed, running, warnings } = make()
    const seen = new Map(needed.map((one) => [one, seenFrom(folder, one)]))
    const all = (members: readonly Member[]) => members.flatMap((one) => seen.get(one) ?? [])
    return { needed: [...seen.values()], running: all(running), warnings }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { where, ...trouble } = error.trouble
    throw new UserError({ ...trouble, ...(where && { where: moved(folder, where) }) })
  }
}

/** A package of the root as it is seen from an app's folder. Most of it is not asked for, in a workspace with a thousand. */
function seenFrom(below: string, one: Member): Member {
  const at = relative(below, one.folder)
  const kept: { scripts?: PackageJson['scripts']; dependencies?: PackageJson['dependencies'] } = {}
  return {
    ...(one.name !== undefined && { name: one.name }),
    ...(one.tasks && { tasks: one.tasks }),
    manifest: one.manifest,
    folder: at,
    file: join(at, 'package.json'),
    place: { view: one.place.view, at },
    get scripts() {
      return (kept.scripts ??= new Map(
        [...one.scripts].map(([name, { value, reason }]) => [name, { value, reason: moved(below, reason) }])
      ))
    },
    get dependencies() {
      return (kept.dependencies ??= new Map(
        [...one.dependencies].map(([name, it]) => [name, { ...it, evidence: moved(below, it.evidence) }])
      ))
    }
  }
}

function moved<T extends { readonly file?: string }>(below: string, one: T): T {
  return one.file === undefined ? one : { ...one, file: relative(below, one.file) }
}
