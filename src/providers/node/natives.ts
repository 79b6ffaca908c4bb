import type { LockedPackage, Lockfile } from '../../app/lockfiles.js'
import type { NeedName } from '../../packages/table.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { npm as npmRanges, parseRequest } from '../../releases/request.js'
import { compareTriples, parseTriple } from '../../releases/versions.js'
import type { Need } from '../contract.js'
import { nativeTable, type NativeRow } from './native-table.js'
import type { PackageJson } from './package-json.js'

/** A package that is installed. */
export interface Installed {
  readonly name: string
  /** The exact version, or the lowest that the manifest admits. */
  readonly version?: string
  readonly direct: boolean
  /** It is there when the app runs. */
  readonly running: boolean
  readonly evidence: Evidence
}

/**
 * The packages of a tree that the table knows: what the manifest names, and what a lockfile has beside it. Of the latter it is not
 * known whether they are only there for development, so they count for the build alone, unless nothing is.
 */
export function installedOf({ dependencies }: PackageJson, lockfile: Lockfile | undefined): readonly Installed[] {
  const onlyRuns = ![...dependencies.values()].some(({ kind }) => kind === 'development')
  const direct = [...dependencies.values()].flatMap(({ name, range, kind, evidence }): Installed[] => {
    if (kind === 'peer') return []
    const version = lockfile?.packages.get(name)?.version ?? lowest(range)
    const found = { name, direct: true, running: kind !== 'development', evidence }
    return [version === undefined ? found : { ...found, version }]
  })
  const below = [...(lockfile?.packages.values() ?? [])].filter(
    ({ name }) => !dependencies.has(name) && Object.hasOwn(nativeTable, name)
  )
  return [...direct, ...below.map((one) => transitive(one, lockfile?.path, onlyRuns))]
}

function transitive({ name, version, line }: LockedPackage, path: string | undefined, running: boolean): Installed {
  const evidence = { because: `${name} is installed`, ...(path !== undefined && { file: path, line }) }
  return { name, direct: false, running, evidence, ...(version !== undefined && { version }) }
}

function lowest(range: string): string | undefined {
  const plain = range.replace(/^npm:(?:@[^/]+\/)?[^@]*@/, '')
  return parseRequest(plain, npmRanges)?.versions[0]?.from.join('.')
}

/** What packages need from the system besides what they bring, build and run apart. `node` is the version in the image's tag. */
export function nativeNeeds(installed: readonly Installed[], node: string): readonly Reasoned<Need>[] {
  const names = new Set(installed.map(({ name }) => name))
  return installed.flatMap((one) => {
    const found = Object.hasOwn(nativeTable, one.name) ? nativeTable[one.name] : undefined
    const rows: readonly NativeRow[] = found === undefined ? [] : 'why' in found ? [found] : found
    return rows.filter((row) => applies(row, one, names, node)).flatMap((row) => needsOf(row, one))
  })
}

function applies(row: NativeRow, { version, direct }: Installed, names: ReadonlySet<string>, node: string): boolean {
  if (row.direct && !direct) return false
  if (row.notBeside?.some((name) => names.has(name))) return false
  if (row.below !== undefined && (version === undefined || !isBelow(version, row.below))) return false
  if (row.from !== undefined && version !== undefined && isBelow(version, row.from)) return false
  return !row.prebuilt || !isPrebuilt(row.prebuilt, version, node)
}

/** The newest known Node.js up to the image's one tells; one that is newer than all that the table knows has nothing prebuilt. */
function isPrebuilt(prebuilt: Readonly<Record<string, string>>, version: string | undefined, node: string): boolean {
  const major = Number(/^\d+/.exec(node)?.[0] ?? 0)
  const first = Object.entries(prebuilt).find(([line]) => Number(line) >= major)?.[1]
  return first !== undefined && version !== undefined && !isBelow(version, first)
}

function needsOf({ why, build = [], run = [], both = [] }: NativeRow, one: Installed): readonly Reasoned<Need>[] {
  const label = one.version === undefined ? one.name : `${one.name} ${one.version}`
  const reason: Evidence = { because: `${label} ${why}`, ...at(one.evidence) }
  const need = (names: readonly NeedName[], part: Need['for']): Reasoned<Need>[] =>
    names.map((name) => ({ value: { name, for: part }, reason }))
  return [
    ...need(build, 'build'),
    ...(one.running ? need(run, 'run') : []),
    ...need(both, one.running ? 'both' : 'build')
  ]
}

function isBelow(version: string, limit: string): boolean {
  return compareTriples(parseTriple(version), parseTriple(limit)) < 0
}

const repository =
  /^(?:git[+:]|git@|ssh:|(?:github|gitlab|bitbucket):|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:\/\/[^ ]+\.git(?:#|$))/

/** Dependencies that come from a repository: git fetches them, over SSH where their URL says so. */
export function repositoryNeeds(
  { dependencies }: PackageJson,
  lockfile: Lockfile | undefined
): readonly Reasoned<Need>[] {
  const direct = [...dependencies.values()].filter(({ range }) => repository.test(range))
  const below = [...(lockfile?.packages.values() ?? [])].filter(
    ({ name, source }) => source === 'git' && !dependencies.has(name)
  )
  const reasons = [
    ...direct.map(({ name, evidence }) => ({ because: `${name} comes from a git repository`, ...at(evidence) })),
    ...below.map(({ name, line }) => ({
      because: `${name} comes from a git repository`,
      ...(lockfile && { file: lockfile.path, line })
    }))
  ]
  const [first] = reasons
  const ssh = direct.find(({ range }) => /^(?:git\+ssh:|ssh:|git@)/.test(range))
  if (!first) return []
  const need = (name: NeedName, reason: Evidence): Reasoned<Need> => ({ value: { name, for: 'build' }, reason })
  return [
    need('git', first),
    need('certificates', first),
    ...(ssh ? [need('ssh', { because: `${ssh.name} is fetched over SSH`, ...at(ssh.evidence) })] : [])
  ]
}
