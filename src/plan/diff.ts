import { fieldChanges } from './diff-fields.js'
import { languageChanges } from './diff-languages.js'
import { packageChanges } from './diff-packages.js'
import { phaseChanges } from './diff-phases.js'
import { side, type NameOf, type Pair } from './diff-pair.js'
import { topics, type PlanDiff } from './diff-types.js'
import type { Plan, Warning } from './types.js'

/**
 * What a reviewer should know of two plans. Pure; the same two give the same bytes. An absent plan is one without an app: then
 * everything is new, or gone.
 * @param nameOf what people call a provider or a runtime: `node` is Node.js
 */
export function diffPlans(base: Plan | undefined, head: Plan | undefined, nameOf: NameOf = () => undefined): PlanDiff {
  const pair: Pair = { base: side(base), head: side(head), nameOf }
  const changes = [
    ...languageChanges(pair),
    ...packageChanges(pair),
    ...phaseChanges(pair),
    ...fieldChanges(pair)
  ].sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic))
  return {
    version: 1,
    changed: changes.length > 0,
    base: { state: base === undefined ? 'none' : 'planned' },
    head: { state: head === undefined ? 'none' : 'planned' },
    changes,
    warnings: {
      new: lacking(head?.warnings ?? [], base?.warnings ?? []),
      gone: lacking(base?.warnings ?? [], head?.warnings ?? [])
    }
  }
}

/** Those of the first list that are not in the second one: a line moves with every edit above it. */
function lacking(warnings: readonly Warning[], others: readonly Warning[]): readonly Warning[] {
  const known = new Set(others.map(sayingOf))
  return warnings.filter((warning) => !known.has(sayingOf(warning)))
}

function sayingOf({ code, message, file }: Warning): string {
  return [code, message, file].join('\0')
}
