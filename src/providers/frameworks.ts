import type { Evidence, Kind } from '../plan/types.js'
import type { Need } from './contract.js'

/** Looks for evidence in what a provider knows of the app; `undefined` is a no. */
export type Condition<Facts> = (facts: Facts) => Promise<Evidence | undefined>

/**
 * A framework as a row of a table. `Facts` is what the language's provider knows of the app, `Start` how an app is started.
 * Where a value is not enough a row names a function that answers with its own evidence, or with `undefined` to step back.
 */
export interface Framework<Facts, Start> {
  readonly id: string
  /** As people call it. */
  readonly name: string
  /** All must hold; the first one's evidence is the framework's. */
  readonly when: readonly Condition<Facts>[]
  /** None may hold. */
  readonly notWhen?: readonly Condition<Facts>[]
  /** Frameworks that this one is built on, and that do not count where this one's app is found. */
  readonly supersedes?: readonly string[]
  readonly kind: Kind
  readonly port?: number
  readonly variables?: Readonly<Record<string, string>>
  readonly needs?: readonly Need[]
  readonly build?: readonly string[]
  /** Paths that its build makes. */
  readonly produces?: readonly string[]
  readonly start: (facts: Facts, why: Evidence) => Promise<Start | undefined>
}

export interface Match<Facts, Start> {
  readonly framework: Framework<Facts, Start>
  readonly why: Evidence
  readonly start: Start
}

/** The rows that hold and whose app is found, in the table's order, without those that another one of them supersedes. */
export async function matchFrameworks<Facts, Start>(
  table: readonly Framework<Facts, Start>[],
  facts: Facts
): Promise<readonly Match<Facts, Start>[]> {
  const matches: Match<Facts, Start>[] = []
  for (const framework of table) {
    const why = await holds(framework, facts)
    const start = why && (await framework.start(facts, why))
    if (why && start) matches.push({ framework, why, start })
  }
  const superseded = new Set(matches.flatMap(({ framework }) => framework.supersedes ?? []))
  return matches.filter(({ framework }) => !superseded.has(framework.id))
}

async function holds<Facts, Start>(framework: Framework<Facts, Start>, facts: Facts): Promise<Evidence | undefined> {
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
