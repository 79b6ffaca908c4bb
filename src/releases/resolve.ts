import type { Evidence, Suite, Warning } from '../plan/types.js'
import { at, isAlive, released, says, unusable } from './explain.js'
import type { VersionRequest } from './request.js'
import type { ReleaseLine, ReleaseTable } from './types.js'
import {
  admits,
  afterPrefix,
  between,
  compareTriples,
  everyVersion,
  from,
  intersect,
  parseTriple,
  prefix,
  triple,
  zero
} from './versions.js'
import type { Triple, VersionSet } from './versions.js'

export interface Resolution {
  /** What the image's tag says: the line, or a patch release where no newer one will do. */
  readonly version: string
  readonly line: string
  /** Newest patch release that the image can have, as far as the table knows. */
  readonly latest: string
  /** Suites on which that image exists, the preferred one first. */
  readonly suites: readonly Suite[]
  /** Out for long enough, and not at its end. */
  readonly settled: boolean
  readonly warnings: readonly Warning[]
}

/** A line is young until it has been out for so long; open ranges leave young lines alone. */
const settledAfterDays = 90

/** So many lines beyond the newest known one are believed to exist by the time somebody asks for them. */
const linesAhead = 5

/**
 * Picks the release that serves a request, judged at the table's own date. In this order: the newest line that is settled, not
 * at its end and (where the ecosystem has such lines) under long-term support; a young one; one that is dead. A line's tag is
 * used where its newest patch is admitted, so that security rebuilds flow in; otherwise the newest admitted patch release.
 * Without a request the same order decides among all lines.
 *
 * Throws a UserError that lists what exists where nothing serves the request. `evidence` says who asks, for messages.
 */
export function resolve(table: ReleaseTable, request?: VersionRequest, evidence?: Evidence): Resolution {
  const asked = widened(table, request)
  const found = candidates(table, asked)[0] ?? beyond(table, asked, request)
  if (!found) throw unusable(table, evidence, `${says(request, evidence)}, but no release of ${table.name} fits`)
  if (found.suites.length === 0) throw gone(table, found.line, request, evidence)
  const { line, version, latest, suites } = found
  const notes = [...found.notes, ...prereleaseNote(table, request, version), ...endNote(table, line)]
  return {
    version,
    line: line.line,
    latest,
    suites,
    settled: isAlive(table, line) && isSettled(table, line),
    warnings: notes.map((note) => ({ ...note, ...at(evidence) }))
  }
}

/** Whether any release with an image could serve these versions. */
export function resolvable(table: ReleaseTable, versions: VersionSet): boolean {
  const found = candidates(table, versions)[0] ?? beyond(table, versions)
  return found !== undefined && found.suites.length > 0
}

/** Whether these versions were released and have no image any more. */
export function isGone(table: ReleaseTable, versions: VersionSet): boolean {
  return candidates(table, versions)[0]?.suites.length === 0
}

/** Whether the versions are all of one line: a pin, however it is written. */
export function isPin(table: ReleaseTable, versions: VersionSet): boolean {
  const start = versions[0]
  const end = versions.at(-1)?.below
  return start !== undefined && end !== undefined && compareTriples(end, afterPrefix(lineOf(table, start.from))) <= 0
}

/**
 * Suites on which the official image of a version exists, the preferred one first; `version` as in a tag: `3.13`, `3.12.4`.
 * `undefined` where the table does not know the line.
 */
export function suitesOf(table: ReleaseTable, version: string): readonly Suite[] | undefined {
  const line = table.lines.find((known) => version === known.line || version.startsWith(`${known.line}.`))
  return line && (version === line.line ? line.suites : suitesOfPatch(line, parseTriple(version)))
}

function suitesOfPatch(line: ReleaseLine, patch: Triple): readonly Suite[] {
  return line.suites.filter(
    (suite) =>
      compareTriples(parseTriple(line.since?.[suite] ?? line.line), patch) <= 0 &&
      compareTriples(patch, parseTriple(line.until?.[suite] ?? patch.join('.'))) <= 0
  )
}

interface Candidate {
  readonly line: ReleaseLine
  readonly version: string
  readonly latest: string
  readonly suites: readonly Suite[]
  readonly notes: readonly Warning[]
  readonly order: number
}

/** All releases that serve, the best first: by class, then the newest; of young lines the oldest. */
function candidates(table: ReleaseTable, versions: VersionSet): readonly Candidate[] {
  return released(table)
    .flatMap((line) => candidate(table, line, intersect(versions, prefix(partsOf(line.line)))))
    .sort((a, b) => a.order - b.order || newestFirst(a.line, b.line) * (a.order === classes.young ? -1 : 1))
}

const classes = {
  settled: 0,
  settledPatch: 1,
  withoutSupport: 2,
  withoutSupportPatch: 3,
  young: 4,
  dead: 5,
  /** Nothing that was asked for has an image; the newest of its line stands in, which the language's own tools may refuse. */
  misfit: 6,
  gone: 7
} as const

function candidate(table: ReleaseTable, line: ReleaseLine, versions: VersionSet): readonly Candidate[] {
  const newest = parseTriple(line.latest)
  if (admits(versions, newest))
    return [{ ...lineCandidate(table, line), order: classOf(table, line, false), notes: [] }]
  const beyondLatest = intersect(versions, from(afterPrefix(newest)))
  if (beyondLatest.length > 0 && isAlive(table, line)) {
    const [only] = singleVersion(beyondLatest)
    const asked = only ? only.join('.') : undefined
    const notes = [newerNote(table, asked ?? `${line.line} above ${line.latest}`, line.latest)]
    return [
      {
        ...lineCandidate(table, line),
        ...(asked ? { version: asked, latest: asked } : {}),
        order: classOf(table, line, true),
        notes
      }
    ]
  }
  const below = highestBelow(versions, newest)
  return below ? [patchCandidate(table, line, below)] : []
}

function lineCandidate(table: ReleaseTable, line: ReleaseLine): Omit<Candidate, 'order' | 'notes'> {
  const { latest } = line
  if (!table.exactTags) return { line, version: line.line, latest, suites: line.suites }
  return { line, version: latest, latest, suites: suitesOfPatch(line, parseTriple(latest)) }
}

/** @param parts a patch release, or a minor one of which the newest patch is meant: `22.14` */
function patchCandidate(table: ReleaseTable, line: ReleaseLine, parts: readonly number[]): Candidate {
  const latest = triple(parts).join('.')
  const version = table.exactTags ? latest : parts.join('.')
  const suites = suitesOfPatch(line, triple(parts))
  const order = classOf(table, line, true)
  if (suites.length > 0) return { line, version, latest, suites, order, notes: [] }
  return {
    ...lineCandidate(table, line),
    order: Math.max(order, classes.misfit),
    notes: [
      {
        code: 'runtime-patch',
        message: `${table.name} ${version} has no image on a Debian suite that still gets packages; ${line.latest}, the newest of its line, is used`,
        fix: `Ask for ${line.line}, so that security fixes arrive`
      }
    ]
  }
}

function classOf(table: ReleaseTable, line: ReleaseLine, patch: boolean): number {
  if (line.suites.length === 0) return classes.gone
  if (!isAlive(table, line)) return classes.dead
  if (!isSettled(table, line)) return classes.young
  const step = patch ? 1 : 0
  const supported = line.lts !== undefined && days(line.lts, table.date) >= settledAfterDays
  return (supported || !table.lines.some((other) => other.lts) ? classes.settled : classes.withoutSupport) + step
}

function isSettled(table: ReleaseTable, line: ReleaseLine): boolean {
  return days(line.released, table.date) >= settledAfterDays
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function newestFirst(a: ReleaseLine, b: ReleaseLine): number {
  return compareTriples(parseTriple(b.line), parseTriple(a.line))
}

function partsOf(line: string): readonly number[] {
  return line.split('.').map(Number)
}

function lineOf(table: ReleaseTable, version: Triple): readonly number[] {
  return version.slice(0, partsOf(table.lines[0]?.line ?? '').length)
}

function singleVersion(versions: VersionSet): readonly Triple[] {
  const [interval, ...others] = versions
  const next = interval && afterPrefix(interval.from)
  return interval?.below && next && others.length === 0 && compareTriples(interval.below, next) === 0
    ? [interval.from]
    : []
}

/** Where the end is the beginning of a minor release, the newest patch before it is not known; the tag of that minor stands for it. */
function highestBelow(versions: VersionSet, limit: Triple): readonly number[] | undefined {
  const end = intersect(versions, between(zero, limit)).at(-1)?.below
  if (!end) return undefined
  return end[2] > 0 ? [end[0], end[1], end[2] - 1] : [end[0], end[1] - 1]
}

/** A line that the table does not know yet, if it is named by the lowest version that is asked for. */
function beyond(table: ReleaseTable, versions: VersionSet, request?: VersionRequest): Candidate | undefined {
  const [newest] = released(table)
  const start = versions.at(-1)?.from
  if (!newest || !start || request?.prerelease) return undefined
  const known = partsOf(newest.line)
  const asked = lineOf(table, start)
  if (!plausible(known, asked)) return undefined
  const line = asked.join('.')
  const [single] = singleVersion(versions)
  const version = table.exactTags || (single && start[2] > 0) ? start.join('.') : line
  return {
    line: { ...newest, line, latest: version },
    version,
    latest: version,
    suites: newest.suites.slice(0, 1),
    notes: [newerNote(table, version, newest.latest)],
    order: classes.young
  }
}

/** The next few lines, or the first line of the next major version. */
function plausible(known: readonly number[], asked: readonly number[]): boolean {
  const last = known.length - 1
  const ahead = (asked[last] ?? 0) - (known[last] ?? 0)
  if (known.slice(0, last).every((part, at) => part === asked[at])) return ahead > 0 && ahead <= linesAhead
  return asked[0] === (known[0] ?? 0) + 1 && asked.slice(1).every((part) => part === 0)
}

/** A named pre-release of a line that is out by now stands for the line. */
function widened(table: ReleaseTable, request: VersionRequest | undefined): VersionSet {
  const versions = request?.versions ?? everyVersion
  const [single] = request?.prerelease ? singleVersion(versions) : []
  return single ? between(single, afterPrefix(lineOf(table, single))) : versions
}

function newerNote(table: ReleaseTable, asked: string, known: string): Warning {
  return {
    code: 'runtime-unknown',
    message: `${table.name} ${asked} is newer than what this Boxcar knows (${known}, as of ${table.date}); it is used as asked`,
    fix: 'If the image does not exist, ask for a version that does; a newer Boxcar may know it'
  }
}

function prereleaseNote(table: ReleaseTable, request: VersionRequest | undefined, version: string): readonly Warning[] {
  if (!request?.prerelease) return []
  const message = `${request.text} is a pre-release of a ${table.name} that is out by now; ${version} is used`
  return [{ code: 'runtime-prerelease', message, fix: `Ask for ${version}` }]
}

function endNote(table: ReleaseTable, line: ReleaseLine): readonly Warning[] {
  if (isAlive(table, line)) return []
  const frozen = line.suites[0] ? ` and its images were frozen on Debian ${line.suites[0]}` : ''
  return [
    {
      code: 'runtime-eol',
      message: `${table.name} ${line.line} got its last fixes on ${line.endOfLife}${frozen}`,
      fix: `Move to ${table.name} ${resolve(table).line}`
    }
  ]
}

function gone(table: ReleaseTable, line: ReleaseLine, request?: VersionRequest, evidence?: Evidence): Error {
  const ended = `${table.name} ${line.line} ended on ${line.endOfLife}`
  const what = `${says(request, evidence)}, but ${ended} and no image of it is on a Debian suite that still gets packages`
  return unusable(table, evidence, what)
}
