import type { Draft, DraftPhase, DraftStart, Reasoned, ReasonedList } from './draft.js'

/** Stands in a list for what was there before. `@auto` is Nixpacks' other spelling. */
export function isMarker(item: Pick<Reasoned<unknown>, 'value'> & Partial<Reasoned<unknown>>): boolean {
  return item.value === '...' || item.value === '@auto'
}

/**
 * One draft laid over another, field by field: scalars replace, maps merge per key, lists replace unless a marker stands in them,
 * which is then what was there. A leaf keeps the evidence that it came with. A marker under which nothing lies stays, so that the order in which
 * drafts are merged does not matter: merge(a, merge(b, c)) equals merge(merge(a, b), c).
 */
export function mergeDrafts(lower: Draft, upper: Draft): Draft {
  const { variables, staticAssets, phases, start, warnings, ...scalars } = upper
  return withoutAbsent({
    ...lower,
    ...withoutAbsent(scalars),
    variables: mergeMaps(lower.variables, variables),
    staticAssets: mergeMaps(lower.staticAssets, staticAssets),
    phases: mergeMaps(lower.phases, phases, mergePhases),
    start: lower.start && start ? mergeStarts(lower.start, start) : (start ?? lower.start),
    warnings: lower.warnings && warnings ? [...lower.warnings, ...warnings] : (warnings ?? lower.warnings)
  })
}

function mergePhases(lower: DraftPhase, upper: DraftPhase): DraftPhase {
  const { runtimes, tools, variables, ...rest } = upper
  return withoutAbsent({
    ...lower,
    ...mergeLists(lower, rest),
    runtimes: mergeMaps(lower.runtimes, runtimes),
    tools: mergeMaps(lower.tools, tools),
    variables: mergeMaps(lower.variables, variables)
  })
}

function mergeStarts(lower: DraftStart, upper: DraftStart): DraftStart {
  const { processes, ...rest } = upper
  return withoutAbsent({ ...lower, ...mergeLists(lower, rest), processes: mergeMaps(lower.processes, processes) })
}

/** The fields of `upper`, its lists with the markers expanded by what `lower` has in the same field. */
function mergeLists<T extends object>(lower: T, upper: Partial<T>): Partial<T> {
  const entries = Object.entries(upper).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([field, value]: [string, unknown]) => {
      const below = (lower as Readonly<Record<string, unknown>>)[field]
      return [field, isList(value) && isList(below) ? expand(value, below) : value]
    })
  ) as Partial<T>
}

function expand(upper: ReasonedList<unknown>, lower: ReasonedList<unknown>): ReasonedList<unknown> {
  return upper.flatMap((item) => (isMarker(item) ? lower : [item]))
}

function isList(value: unknown): value is ReasonedList<unknown> {
  return Array.isArray(value)
}

function mergeMaps<T>(
  lower: Readonly<Record<string, T>> | undefined,
  upper: Readonly<Record<string, T>> | undefined,
  both: (lower: T, upper: T) => T = (_, over) => over
): Readonly<Record<string, T>> | undefined {
  if (!lower || !upper) return upper ?? lower
  const merged = new Map(Object.entries(lower))
  for (const [key, value] of Object.entries(upper)) {
    const below = merged.get(key)
    merged.set(key, below === undefined ? value : both(below, value))
  }
  return Object.fromEntries(merged)
}

/** The same fields without those that are `undefined`. */
export function withoutAbsent<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
