import type { Reasoned } from '../plan/draft.js'
import type { Evidence, Suite, Warning } from '../plan/types.js'
import { sentenceList } from '../text.js'
import { at } from './explain.js'
import type { VersionRequest } from './request.js'
import { isGone, isPin, resolvable, resolve } from './resolve.js'
import type { Resolution } from './resolve.js'
import type { ReleaseTable } from './types.js'
import { everyVersion, intersect } from './versions.js'

/** Where versions are stated, the strongest first. What a manifest says is a pin or a range; the engine tells which. */
const order = [
  'setting',
  'pin-file',
  'manifest-pin',
  'tool-versions',
  'mise',
  'manifest-range',
  'lockfile',
  'advice'
] as const

export interface VersionSource {
  /**
   * `advice` is what we conclude ourselves, such as which versions the pinned dependencies have wheels for: it narrows the
   * choice but contradicts nobody.
   */
  readonly rank: 'setting' | 'pin-file' | 'manifest' | 'tool-versions' | 'mise' | 'lockfile' | 'advice'
  /** `because` is a clause about the request: "`.python-version` says 3.12". */
  readonly evidence: Evidence
  readonly request: VersionRequest
}

export interface VersionDecision {
  /** What the image's tag says, with the reason. */
  readonly version: Reasoned<string>
  readonly line: string
  readonly latest: string
  readonly suites: readonly Suite[]
  readonly warnings: readonly Warning[]
}

/**
 * Decides the version of a runtime. The strongest source leads; each weaker one narrows the choice as long as something is left,
 * and otherwise gives the warning `version-conflict` with both places. Sources of one rank count in the order given.
 * Nothing stated means the table's default, and `lookedFor` says in the reason where a version could have stood.
 *
 * Throws a UserError where no release serves the strongest source.
 */
export function decideVersion(
  table: ReleaseTable,
  sources: readonly VersionSource[],
  lookedFor: readonly string[]
): VersionDecision {
  const ranked = sources
    .map((source) => ({ source, place: order.indexOf(rankOf(table, source)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ source }) => source)
  const [first] = ranked
  const stated = first?.rank === 'advice' ? undefined : first && (insteadOf(table, first, ranked) ?? first)

  let request: VersionRequest = stated?.request ?? { text: '*', versions: everyVersion }
  const narrowing: VersionSource[] = []
  const conflicts: Warning[] = []
  for (const source of ranked.filter((one) => one !== stated)) {
    const narrowed = { ...request, versions: intersect(request.versions, source.request.versions) }
    if (resolvable(table, narrowed.versions)) {
      if (resolve(table, narrowed).version !== resolve(table, request).version) narrowing.push(source)
      request = narrowed
    } else if (stated && source.rank !== 'advice') {
      const isOutdated = source === first && isGone(table, source.request.versions)
      conflicts.push(isOutdated ? outdated(table, stated, source) : conflict(table, stated, source))
    }
  }

  const resolution = resolve(table, request, (stated ?? narrowing[0])?.evidence)
  const { version, line, latest, suites } = resolution
  const reason = reasonFor(table, resolution, stated, narrowing, lookedFor)
  return { version: { value: version, reason }, line, latest, suites, warnings: [...resolution.warnings, ...conflicts] }
}

/**
 * Pins are forgotten when an app moves on: one that no image serves any more, or whose line gets no fixes and which the
 * manifest excludes, gives way to what the manifest says, where that is still supported.
 */
function insteadOf(
  table: ReleaseTable,
  first: VersionSource,
  ranked: readonly VersionSource[]
): VersionSource | undefined {
  if (!['pin-file', 'tool-versions', 'mise', 'manifest-pin'].includes(rankOf(table, first))) return undefined
  const { versions } = first.request
  const hasEnded = isGone(table, versions)
  if (!hasEnded && (!resolvable(table, versions) || isSupported(table, first))) return undefined
  return ranked.find(
    (source) =>
      source !== first &&
      source.rank === 'manifest' &&
      isSupported(table, source) &&
      (hasEnded || !resolvable(table, intersect(versions, source.request.versions)))
  )
}

function isSupported(table: ReleaseTable, { request }: VersionSource): boolean {
  if (!resolvable(table, request.versions)) return false
  return resolve(table, request).warnings.every(({ code }) => code !== 'runtime-eol')
}

function outdated(table: ReleaseTable, winner: VersionSource, loser: VersionSource): Warning {
  return {
    code: 'version-conflict',
    message: `${said(loser)}, which no image of ${table.name} has any more; ${said(winner)} counts`,
    ...at(loser.evidence),
    fix: `Name a ${table.name} there that still gets fixes`
  }
}

function rankOf(table: ReleaseTable, { rank, request }: VersionSource): (typeof order)[number] {
  if (rank !== 'manifest') return rank
  return isPin(table, request.versions) ? 'manifest-pin' : 'manifest-range'
}

function conflict(table: ReleaseTable, winner: VersionSource, loser: VersionSource): Warning {
  return {
    code: 'version-conflict',
    message: `${said(winner)}, but ${said(loser)}: no ${table.name} is both, and the first counts`,
    ...at(loser.evidence),
    fix: 'Let both name the same version'
  }
}

/** The clause with its place: "`requires-python` is >=3.9 (pyproject.toml:5)". */
function said({ evidence: { because, file, line } }: VersionSource): string {
  return file ? `${because} (${file}${line === undefined ? '' : `:${String(line)}`})` : because
}

function reasonFor(
  table: ReleaseTable,
  { version, settled }: Resolution,
  stated: VersionSource | undefined,
  narrowing: readonly VersionSource[],
  lookedFor: readonly string[]
): Evidence {
  const choice = `${table.name} ${version} is the newest${settled ? ' settled' : ''} release${stated || narrowing.length > 0 ? ' that fits' : ''}`
  const narrowed = narrowing.map((source) => `; ${said(source)}`).join('')
  if (!stated) {
    const place = at(narrowing[0]?.evidence)
    return { because: `${choice}${narrowed}; no version is named in ${sentenceList(lookedFor)}`, ...place }
  }
  const { because, ...place } = stated.evidence
  return version === stated.request.text
    ? { because, ...place }
    : { because: `${because}${narrowed}; ${choice}`, ...place }
}
