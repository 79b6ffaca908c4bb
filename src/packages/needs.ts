import { UserError } from '../errors.js'
import type { Reasoned } from '../plan/draft.js'
import type { Evidence, Suite } from '../plan/types.js'
import type { Need } from '../providers/contract.js'
import { byCodePoint } from '../text.js'
import { packages, type Name, type Packages } from './table.js'

/** Where packages come from: one Debian suite, or Nixpkgs. */
export type Column = Suite | 'nix'

export interface Realised {
  /** Sorted, each package once. */
  readonly build: readonly Reasoned<string>[]
  readonly run: readonly Reasoned<string>[]
}

/**
 * The packages that needs are on a suite or in Nix, build and run apart. A package that several needs share keeps the reasons
 * of all, with the place of the first.
 *
 * Throws a UserError where the suite does not have it, and an Error for a need that is not in the table: that is ours to fix.
 */
export function realiseNeeds(needs: readonly Reasoned<Need>[], column: Column): Realised {
  return { build: half(needs, column, 'build'), run: half(needs, column, 'run') }
}

/** The suites of these that have all that is needed, in the order given. */
export function suitesWith(needs: readonly Reasoned<Need>[], suites: readonly Suite[]): readonly Suite[] {
  return suites.filter((suite) => needs.every((need) => missing(need.value, suite).length === 0))
}

export function half(
  needs: readonly Reasoned<Need>[],
  column: Column,
  part: 'build' | 'run'
): readonly Reasoned<string>[] {
  const found = new Map<string, Evidence[]>()
  for (const { value: need, reason } of needs) {
    for (const name of need.for === part || need.for === 'both' ? namesOf(need, column, part, reason) : []) {
      found.set(name, [...(found.get(name) ?? []), reason])
    }
  }
  return [...found]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([value, reasons]) => ({ value, reason: joined(reasons) }))
}

function namesOf(need: Need, column: Column, part: 'build' | 'run', reason: Evidence): readonly string[] {
  const row = rowOf(need)
  const names = row[part] ?? []
  if (column === 'nix') return names.length > 0 ? [...row.nix, ...(part === 'build' ? (row.nixBuild ?? []) : [])] : []
  return names.map((name) => {
    const realised = nameOn(name, column)
    if (realised !== undefined) return realised
    throw new UserError({
      what: `${reason.because}, but Debian ${column} does not have ${need.name}`,
      fix: 'Choose a version of the runtime that has an image on another suite, or replace what needs it',
      ...(reason.file ? { where: { file: reason.file, ...(reason.line ? { line: reason.line } : {}) } } : {})
    })
  })
}

function missing(need: Need, suite: Suite): readonly Name[] {
  const { build = [], run = [] } = rowOf(need)
  const wanted = [...(need.for === 'run' ? [] : build), ...(need.for === 'build' ? [] : run)]
  return wanted.filter((name) => nameOn(name, suite) === undefined)
}

export function nameOn(name: Name, suite: Suite): string | undefined {
  return typeof name === 'string' ? name : name[suite]
}

export function rowOf({ name }: Need): Packages {
  const rows: Readonly<Record<string, Packages>> = packages
  const row = Object.hasOwn(rows, name) ? rows[name] : undefined
  if (!row) throw new Error(`no package is known for the need ${name}`)
  return row
}

function joined(reasons: readonly Evidence[]): Evidence {
  const [first, ...others] = reasons
  const sentences = [...new Set([first, ...others].map((reason) => reason?.because ?? ''))]
  return { ...first, because: sentences.join('; ') }
}
