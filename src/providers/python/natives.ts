import type { NeedName } from '../../packages/table.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { at } from '../../releases/explain.js'
import { compareTriples, parseTriple } from '../../releases/versions.js'
import type { Need } from '../contract.js'
import { nativeTable, sourceTable, type NativeRow } from './native-table.js'
import { wheelsUpTo } from './wheels.js'

/** A distribution that is installed; names and extras are normalised (PEP 503). */
export interface NativeDependency {
  readonly name: string
  readonly extras: readonly string[]
  /** The exact version, if it is known. */
  readonly version?: string
  /** Built from source: from a repository, or because its wheels must not be used. */
  readonly source?: boolean
  /** The app itself names it. */
  readonly direct?: boolean
  readonly evidence: Evidence
}

/**
 * What distributions need from the system besides their wheels, build and run apart, each with the place that names the
 * distribution. Names count whole. `python` is the version in the image's tag: what has no wheel for it is compiled.
 */
export function nativeNeeds(dependencies: readonly NativeDependency[], python?: string): readonly Reasoned<Need>[] {
  const names = new Set(dependencies.map(({ name }) => name))
  return dependencies.flatMap((dependency) => {
    const rows = [
      ...rowsOf(dependency).filter((row) => applies(row, dependency, names)),
      ...compiledRows(dependency, python)
    ]
    return rows.flatMap((row) => needsOf(row, dependency))
  })
}

function rowsOf({ name }: NativeDependency): readonly NativeRow[] {
  const found = Object.hasOwn(nativeTable, name) ? nativeTable[name] : undefined
  return found === undefined ? [] : 'why' in found ? [found] : found
}

function applies(row: NativeRow, { extras, version, direct }: NativeDependency, names: ReadonlySet<string>): boolean {
  if (row.extras && !row.extras.some((extra) => extras.includes(extra))) return false
  if (row.notExtras?.some((extra) => extras.includes(extra))) return false
  if (row.notBeside?.some((name) => names.has(name))) return false
  if (direct === false && row.notBroughtBy?.some((name) => names.has(name))) return false
  if (row.below !== undefined && (version === undefined || !isBelow(version, row.below))) return false
  return row.from === undefined || version === undefined || !isBelow(version, row.from)
}

/** What usually comes as a wheel and does not here. Of what is in no table nothing is known: most of it is Python alone. */
function compiledRows({ name, version, source }: NativeDependency, python: string | undefined): readonly NativeRow[] {
  const own = Object.hasOwn(sourceTable, name) ? sourceTable[name] : undefined
  const wheels = wheelsUpTo(name, version)
  const missing = python !== undefined && wheels !== undefined && isBelow(wheels, lineOf(python))
  if (!missing && !(source && (own ?? wheels))) return []
  const label = version === undefined ? '' : `${version} `
  const why = missing
    ? `${label}has no wheel for Python ${lineOf(python)} and is compiled`
    : `${label}is built from source`
  return [{ why, ...own, build: ['compiler', 'c++-compiler', ...(own?.build ?? [])] }]
}

function needsOf(
  { why, build = [], run = [], both = [] }: NativeRow,
  dependency: NativeDependency
): readonly Reasoned<Need>[] {
  const reason: Evidence = { because: `${dependency.name} ${why}`, ...at(dependency.evidence) }
  const all: readonly [readonly NeedName[], Need['for']][] = [
    [build, 'build'],
    [run, 'run'],
    [both, 'both']
  ]
  return all.flatMap(([names, part]) => names.map((name) => ({ value: { name, for: part }, reason })))
}

function lineOf(python: string): string {
  return python.split('.').slice(0, 2).join('.')
}

function isBelow(version: string, limit: string): boolean {
  return compareTriples(parseTriple(version), parseTriple(limit)) < 0
}
