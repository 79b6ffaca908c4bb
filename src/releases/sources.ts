import type { Reasoned } from '../plan/draft.js'
import type { Evidence, Suite, Warning } from '../plan/types.js'
import { sentenceList } from '../text.js'
import { at } from './explain.js'
import type { VersionRequest } from './request.js'
import { isPin, resolvable, resolve } from './resolve.js'
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
  const stated = ranked[0]?.rank === 'advice' ? undefined : ranked[0]

  let request: VersionRequest = stated?.request ?? { text: '*', versions: everyVersion }
  const narrowing: VersionSource[] = []
  const conflicts: Warning[] = []
  for (const source of stated ? ranked.slice(1) : ranked) {
    const narrowed = { ...request, versions: intersect(request.versions, source.request.versions) }
    if (resolvable(table, narrowed.versions)) {
      if (resolve(table, narrowed).version !== resolve(table, request).version) narrowing.push(source)
      request = narrowed
    } else if (stated && source.rank !== 'advice') conflicts.push(conflict(table, stated, source))
  }

  const resolution = resolve(table, request, (stated ?? narrowing[0])?.evidence)
  const { version, line, latest, suites } = resolution
  const reason = reasonFor(table, resolution, stated, narrowing, lookedFor)
  return { version: { value: version, reason }, line, latest, suites, warnings: [...resolution.warnings, ...conflicts] }
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
