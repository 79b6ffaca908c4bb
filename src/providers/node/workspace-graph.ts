import { join } from 'node:path/posix'
import { UserError } from '../../errors.js'
import type { Warning } from '../../plan/types.js'
import { nearest, sentenceList } from '../../text.js'
import { isInstalledForProduction, type Dependency, type PackageJson } from './package-json.js'

/** What of a workspace an app comes down to. */
export interface Graph<Member> {
  /** What the app and the root depend on, the app not included, each after those that it depends on. */
  readonly needed: readonly Member[]
  /** Those of them that are there when the app runs. */
  readonly running: readonly Member[]
  readonly warnings: readonly Warning[]
}

/** What leads from package to package of one workspace; made once for all of its apps. Folders are relative to the root. */
export interface Edges<Member> {
  readonly of: (from: PackageJson) => readonly Edge<Member>[]
  readonly members: readonly Member[]
}

/**
 * Follows the dependencies from package to package. `own` and `root` may be the same; `edges` are those of all packages but the root.
 * Throws a UserError, with file and line, where a range says that a package is in the workspace and it is not.
 * Cycles are a warning: none of their packages can be built before the others.
 */
export function graphOf<Member extends PackageJson>(
  own: PackageJson,
  root: PackageJson,
  { of, members }: Edges<Member>
): Graph<Member> {
  // Others depend on the app, too.
  const edges = (from: PackageJson) => of(from).filter(({ member }) => member.folder !== own.folder)
  const needed = new Map<string, Member>()
  const warnings: Warning[] = []
  /** Without recursion: a chain of packages can be longer than the stack is deep. */
  const visit = (start: PackageJson): void => {
    const way: Step<Member>[] = [{ from: start, left: [...edges(start)].reverse() }]
    const places = new Map([[start.folder, 0]])
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const edge = step.left.pop()
      if (!edge) {
        way.pop()
        places.delete(step.from.folder)
        if (step.member) needed.set(step.member.folder, step.member)
        continue
      }
      const { dependency, member } = edge
      const at = places.get(member.folder)
      if (at !== undefined) {
        const circle = way.slice(at).map(({ from }) => from.folder)
        warnings.push(cycleWarning(dependency, circle, step.from, members))
      }
      if (at !== undefined || needed.has(member.folder)) continue
      places.set(member.folder, way.length)
      way.push({ from: member, member, left: [...edges(member)].reverse() })
    }
  }
  visit(own)
  if (root !== own) visit(root)
  // What the root depends on is installed beside the app, which finds it there.
  const running = reachable([own, root], (from) => edges(from).filter(({ dependency }) => runs(dependency)))
  return {
    needed: [...needed.values()],
    running: [...needed.values()].filter(({ folder }) => running.has(folder)),
    warnings
  }
}

/** A package on the way, and where it still leads. */
interface Step<Member> {
  readonly from: PackageJson
  readonly member?: Member
  readonly left: Edge<Member>[]
}

/** The folders of all packages on the way of these edges, the starts not included. */
function reachable<Member extends PackageJson>(
  starts: readonly PackageJson[],
  edges: (from: PackageJson) => readonly Edge<Member>[]
): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...starts]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { member } of edges(next)) {
      if (found.has(member.folder)) continue
      found.add(member.folder)
      waiting.push(member)
    }
  }
  return found
}

/** A peer of a package that runs runs, too. */
function runs(dependency: Dependency): boolean {
  return isInstalledForProduction(dependency) || dependency.kind === 'peer'
}

export interface Edge<Member> {
  readonly dependency: Dependency
  readonly member: Member
}

/** @param broken tells of manifests that are not among the members, since they cannot be read */
export function edgesAmong<Member extends PackageJson>(
  members: readonly Member[],
  root: Pick<PackageJson, 'name' | 'folder'>,
  broken: readonly Warning[]
): Edges<Member> {
  const byName = new Map(
    members.flatMap((member) => (member.name === undefined ? [] : [[member.name, member] as const]))
  )
  const byFolder = new Map(members.map((member) => [member.folder, member]))
  const made = new Map<string, readonly Edge<Member>[]>()
  const edgesOf = (from: PackageJson): readonly Edge<Member>[] =>
    [...from.dependencies.values()].flatMap((dependency) => {
      const target = targetOf(dependency, from, root)
      const member = 'folder' in target ? byFolder.get(target.folder.replace(/\/$/, '')) : byName.get(target.name)
      // A package can name itself, to be found by its name in its own tests: that is no edge.
      if (member) return member.folder === from.folder ? [] : [{ dependency, member }]
      // The root is no member, but others depend on it, too.
      if (target.must && dependency.name !== root.name) throw missing(dependency, [...byName.keys()], broken)
      return []
    })
  return {
    members,
    of: (from) => {
      const known = made.get(from.folder) ?? edgesOf(from)
      made.set(from.folder, known)
      return known
    }
  }
}

type Target = { readonly must: boolean } & ({ readonly name: string } | { readonly folder: string })

/**
 * Where a range leads: `workspace:^`, `workspace:other@*` and `workspace:../ui` (pnpm, Yarn, Bun) must be in the workspace; `file:`,
 * `link:` and `portal:` name a folder; a plain range means the package of the workspace where one has the name (npm, Yarn).
 */
function targetOf({ name, range }: Dependency, from: PackageJson, root: Pick<PackageJson, 'folder'>): Target {
  const [, protocol, rest = ''] = /^(workspace|file|link|portal):(.*)$/s.exec(range) ?? []
  if (protocol === undefined) {
    const other =
      /^(?:npm|git\+\w+|git|github|gitlab|bitbucket|https?|patch|catalog|jsr):|^[\w-]+\/[\w.-]+(?:#|$)/.test(range)
    return { must: false, name: other ? '' : name }
  }
  if (protocol !== 'workspace') return { must: false, folder: join(from.folder, rest) }
  if (/^\.{1,2}\//.test(rest)) return { must: true, folder: join(from.folder, rest) }
  const [, alias] = /^((?:@[^/@]+\/)?[^/@\s^~*<>=]+)@/.exec(rest) ?? []
  if (alias !== undefined) return { must: true, name: alias }
  // Yarn also takes a folder from the root.
  if (/^[\w.-]+\/[\w./-]+$/.test(rest)) return { must: true, folder: join(root.folder, rest) }
  return { must: true, name }
}

function missing(
  { name, range, evidence }: Dependency,
  names: readonly string[],
  [broken]: readonly Warning[]
): UserError {
  if (broken?.file !== undefined) {
    return new UserError({
      what: `\`${name}\` is \`${range}\`, and the manifest that may be its own is broken: ${broken.message}`,
      where: { file: broken.file, ...(broken.line !== undefined && { line: broken.line }) },
      fix: 'Repair the manifest'
    })
  }
  const near = nearest(name, names)
  return new UserError({
    what: `\`${name}\` is \`${range}\`, but no package of the workspace is called so`,
    ...(evidence.file !== undefined && {
      where: { file: evidence.file, ...(evidence.line !== undefined && { line: evidence.line }) }
    }),
    fix: near
      ? `Did you mean ${near}? Otherwise add the package, or its folder to the workspace's list`
      : "Add the package, or its folder to the workspace's list, or name a version that is published"
  })
}

function cycleWarning(
  { evidence }: Dependency,
  folders: readonly string[],
  last: PackageJson,
  members: readonly PackageJson[]
): Warning {
  const nameOf = (folder: string) => members.find((member) => member.folder === folder)?.name ?? last.name ?? folder
  const names = folders.map(nameOf)
  return {
    code: 'workspace-cycle',
    message: `The packages ${sentenceList(names)} depend on one another in a circle: none can be built before the others`,
    ...(evidence.file !== undefined && { file: evidence.file }),
    ...(evidence.line !== undefined && { line: evidence.line }),
    fix: 'Move what they share into a package of its own'
  }
}
