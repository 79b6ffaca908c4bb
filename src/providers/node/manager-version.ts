import { type Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { npm as npmRanges, parseRequest } from '../../releases/request.js'
import type { VersionSource } from '../../releases/sources.js'
import { admits, compareTriples, parseTriple } from '../../releases/versions.js'
import type { Manager } from './manager-table.js'
import { toolReleases } from './tools.js'

/** A lockfile as far as it helps to choose who installs from it. */
export interface Lock {
  readonly manager: Manager
  /** Relative to the app's folder. */
  readonly file: string
  /** The file's own format version and its line; absent for binary files and damaged ones. */
  readonly format?: { readonly value: string; readonly line: number }
}

export interface Wish {
  readonly manager: Manager
  readonly lock?: Lock
  /** What a manifest says: a version or a range, as it is written. */
  readonly said?: { readonly version: string; readonly because: Evidence }
  /** Why the manager is taken at all. */
  readonly because: Evidence
  /** Something asks for at least this major version: settings that older ones do not read. */
  readonly atLeast?: { readonly major: string; readonly because: Evidence }
}

const exact = /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/

/**
 * The version to install: the very one that a manifest names; of a range the newest that installs from the lockfile as it is; without a
 * word the one that the lockfile asks for, else the first of `preferred`. `undefined` where what the image brings will do.
 */
export function managerVersion(wish: Wish): Reasoned<string> | undefined {
  const { manager, lock, said, because, atLeast } = wish
  const named = said && exact.exec(said.version)?.[1]
  if (said && named !== undefined) return { value: named, reason: said.because }
  const fits = said && parseRequest(said.version, npmRanges)?.versions
  const releases = inOrder(manager, atLeast?.major).filter((release) => !fits || admits(fits, parseTriple(release)))
  const forLock = lock?.format && releases.filter((release) => reads(manager, lock, release) === true)
  const [value] = forLock && forLock.length > 0 ? forLock : releases
  if (value === undefined || (manager.inImage && !said)) return undefined
  if (said && fits) {
    return { value, reason: { ...said.because, because: `${said.because.because}; ${value} fits` } }
  }
  const format = forLock && forLock.length > 0 ? lock?.format?.value : undefined
  const why = [
    because.because,
    ...(atLeast ? [atLeast.because.because] : []),
    format === undefined
      ? `no file names a version, so ${value} is taken`
      : `${value} reads its format ${format} as it is`
  ]
  return { value, reason: { ...because, because: why.join('; ') } }
}

/** The releases that are known, the preferred major versions first. */
function inOrder({ id, preferred }: Manager, atLeast: string | undefined): readonly string[] {
  const releases = toolReleases[id] ?? []
  const majors = preferred.filter((major) => atLeast === undefined || Number(major) >= Number(atLeast))
  const rank = (release: string): number => {
    const found = majors.indexOf(release.slice(0, release.indexOf('.')))
    return found < 0 ? majors.length : found
  }
  return [...releases].sort((a, b) => rank(a) - rank(b) || compareTriples(parseTriple(b), parseTriple(a)))
}

/** Whether a version installs from a lockfile as it is; `undefined` where nobody knows. */
export function reads(manager: Manager, { format }: Pick<Lock, 'format'>, version: string): boolean | undefined {
  const row = format && manager.formats.find((one) => one.format.test(format.value))
  const versions = row && parseRequest(row.versions, npmRanges)?.versions
  return versions && admits(versions, parseTriple(version))
}

/** A warning where the version that people name would have to write the lockfile anew. */
export function formatWarning(manager: Manager, lock: Lock, version: string): Warning | undefined {
  if (!lock.format || reads(manager, lock, version) !== false) return undefined
  return {
    code: 'lockfile-version',
    message: `${lock.file} has format ${lock.format.value}, which ${manager.name} ${version} does not install from as it is: the install writes it anew, so versions may change`,
    file: lock.file,
    line: lock.format.line,
    fix: `Run ${manager.lock} with ${manager.name} ${version} and commit ${lock.file}`
  }
}

/** What a version of a manager asks of Node.js, as advice for the choice of its version. */
export function nodeFor(manager: Manager, version: Reasoned<string> | undefined): readonly VersionSource[] {
  const range = version && rangeFor(manager, version.value)
  const request = range === undefined ? undefined : parseRequest(range, npmRanges)
  if (!version || !request) return []
  const because = `${manager.name} ${version.value} needs Node.js ${request.text}`
  return [{ rank: 'advice', request, evidence: { because, ...at(version.reason) } }]
}

function rangeFor({ runsOn }: Manager, version: string): string | undefined {
  return runsOn.find(({ from }) => compareTriples(parseTriple(version), parseTriple(from)) >= 0)?.node
}

function runs(manager: Manager, version: string, node: string): boolean {
  const range = rangeFor(manager, version)
  const request = range === undefined ? undefined : parseRequest(range, npmRanges)
  return request === undefined || admits(request.versions, parseTriple(node))
}

/**
 * The version for a Node.js that is settled: the one that was chosen where it runs there, else the newest known release that does,
 * one that reads the lockfile before others, with a warning. `node` is a whole version: `20.20.2`.
 */
export function versionFor(
  manager: Manager,
  chosen: Reasoned<string>,
  lock: Lock | undefined,
  node: string
): { readonly version: Reasoned<string>; readonly warning?: Warning } {
  if (runs(manager, chosen.value, node)) return { version: chosen }
  const fitting = (toolReleases[manager.id] ?? []).filter((release) => runs(manager, release, node))
  const value = fitting.find((release) => lock && reads(manager, lock, release)) ?? fitting[0]
  if (value === undefined) return { version: chosen }
  const because = `${chosen.reason.because}, which needs Node.js ${rangeFor(manager, chosen.value) ?? ''}; on ${node} ${manager.name} ${value} installs`
  return {
    version: { value, reason: { ...chosen.reason, because } },
    warning: { code: 'manager-version', message: because, ...at(chosen.reason), fix: fixFor(manager, value) }
  }
}

function fixFor({ name }: Manager, value: string): string {
  return `Choose a newer Node.js, or ${name} ${value} for everybody`
}
