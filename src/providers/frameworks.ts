import type { Reasoned } from '../plan/draft.js'
import type { Evidence, Kind } from '../plan/types.js'
import type { Need } from './contract.js'

/** Looks for evidence in what a provider knows of the app; `undefined` is a no. */
export type Condition<Facts> = (facts: Facts) => Promise<Evidence | undefined>

/**
 * A framework as a row of a table. `Facts` is what the language's provider knows of the app.
 * Where a value is not enough a row names a function that answers with its own evidence, or with `undefined` to step back.
 */
export interface Framework<Facts> {
  readonly id: string
  /** As people call it. */
  readonly name: string
  readonly kind: Kind
  /** All must hold; the first one's evidence is the framework's. */
  readonly when: readonly Condition<Facts>[]
  /** None may hold. */
  readonly notWhen?: readonly Condition<Facts>[]
  /** Frameworks that this one is built on, and that then do not count. */
  readonly supersedes?: readonly string[]
  readonly build?: (facts: Facts, why: Evidence) => Promise<readonly Reasoned<string>[]>
  readonly start: (facts: Facts, why: Evidence) => Promise<Reasoned<string> | undefined>
  readonly port?: number
  /** Paths that its build makes. */
  readonly produces?: readonly string[]
  readonly needs?: readonly Need[]
  readonly variables?: Readonly<Record<string, string>>
}

export interface Match<Facts> {
  readonly framework: Framework<Facts>
  readonly why: Evidence
}

/** The rows that hold, in the table's order, without those that another one supersedes. */
export async function matchFrameworks<Facts>(
  table: readonly Framework<Facts>[],
  facts: Facts
): Promise<readonly Match<Facts>[]> {
  const matches: Match<Facts>[] = []
  for (const framework of table) {
    const why = await holds(framework, facts)
    if (why) matches.push({ framework, why })
  }
  const superseded = new Set(matches.flatMap(({ framework }) => framework.supersedes ?? []))
  return matches.filter(({ framework }) => !superseded.has(framework.id))
}

async function holds<Facts>(framework: Framework<Facts>, facts: Facts): Promise<Evidence | undefined> {
  let first: Evidence | undefined
  for (const condition of framework.when) {
    const evidence = await condition(facts)
    if (!evidence) return undefined
    first ??= evidence
  }
  for (const condition of framework.notWhen ?? []) {
    if (await condition(facts)) return undefined
  }
  return first
}

/** Holds when any of the conditions does; its evidence is the first one's that holds. */
export function anyOf<Facts>(...conditions: readonly Condition<Facts>[]): Condition<Facts> {
  return async (facts) => {
    for (const condition of conditions) {
      const evidence = await condition(facts)
      if (evidence) return evidence
    }
    return undefined
  }
}
