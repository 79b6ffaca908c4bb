/** Major, minor, patch. What a version lacks is 0. */
export type Triple = readonly [number, number, number]

/** Versions from `from` (included) up to `below` (excluded; absent: no end). */
export interface Interval {
  readonly from: Triple
  readonly below?: Triple
}

/** A set of versions as intervals that neither overlap nor touch, lowest first. */
export type VersionSet = readonly Interval[]

export const zero: Triple = [0, 0, 0]
export const everyVersion: VersionSet = [{ from: zero }]

export function triple(parts: readonly number[]): Triple {
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]
}

/** The numbers that a version begins with: `3.13.9` → `[3, 13, 9]`, `2.4.0+cpu` → `[2, 4, 0]`, `unknown` → `[0, 0, 0]`. */
export function parseTriple(version: string): Triple {
  return triple((/^\d+(?:\.\d+){0,2}/.exec(version)?.[0] ?? '0').split('.').map(Number))
}

/** Negative, zero or positive, as a sort function wants it. */
export function compareTriples(a: Triple, b: Triple): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/** The smallest version that does not begin with these parts: `[3, 12]` → 3.13.0. */
export function afterPrefix(parts: readonly number[]): Triple {
  return triple(parts.map((part, at) => (at === parts.length - 1 ? part + 1 : part)))
}

export function from(low: Triple): VersionSet {
  return [{ from: low }]
}

export function below(high: Triple): VersionSet {
  return between(zero, high)
}

export function between(low: Triple, high: Triple): VersionSet {
  return compareTriples(low, high) < 0 ? [{ from: low, below: high }] : []
}

/** All versions that begin with these parts; no parts means every version. */
export function prefix(parts: readonly number[]): VersionSet {
  return parts.length === 0 ? everyVersion : between(triple(parts), afterPrefix(parts))
}

export function only(version: Triple): VersionSet {
  return prefix(version)
}

export function intersect(a: VersionSet, b: VersionSet): VersionSet {
  return a.flatMap((one) => b.flatMap((other) => overlap(one, other)))
}

function overlap(a: Interval, b: Interval): VersionSet {
  const low = compareTriples(a.from, b.from) < 0 ? b.from : a.from
  const ends = [a.below, b.below].filter((end) => end !== undefined).sort(compareTriples)
  return ends[0] ? between(low, ends[0]) : from(low)
}

export function unite(sets: readonly VersionSet[]): VersionSet {
  const result: Interval[] = []
  for (const next of sets.flat().sort((a, b) => compareTriples(a.from, b.from))) {
    const last = result.at(-1)
    if (!last || (last.below && compareTriples(last.below, next.from) < 0)) result.push(next)
    else if (last.below && (!next.below || compareTriples(last.below, next.below) < 0)) {
      result[result.length - 1] = next.below ? { from: last.from, below: next.below } : { from: last.from }
    }
  }
  return result
}

export function complement(set: VersionSet): VersionSet {
  return set.reduce<VersionSet>(
    (rest, hole) => intersect(rest, unite([below(hole.from), hole.below ? from(hole.below) : []])),
    everyVersion
  )
}

export function admits(set: VersionSet, version: Triple): boolean {
  return intersect(set, only(version)).length > 0
}
