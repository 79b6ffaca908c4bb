import type { Phase, Plan } from '../plan/types.js'

const hiddenValue = '…'

/**
 * Names of the plan's variables whose values came from people: a setting says so, or, in a plan from a file, nothing says
 * where they came from. Sorted by the plan's own order.
 */
export function givenVariables(plan: Plan): readonly string[] {
  const reasons = new Map(plan.reasons.map((reason) => [reason.field, reason]))
  return Object.keys(plan.variables).filter((name) => {
    const reason = reasons.get(`/variables/${name}`)
    return reason === undefined || reason.setting !== undefined
  })
}

/** The same plan with `…` in place of the values of the variables `names`: for everything that leaves the machine as text. */
export function hide(plan: Plan, names: readonly string[]): Plan {
  const hidden = new Set(names)
  return {
    ...plan,
    variables: covered(plan.variables, hidden),
    phases: Object.fromEntries(Object.entries(plan.phases).map(([name, phase]) => [name, coveredPhase(phase, hidden)]))
  }
}

function coveredPhase(phase: Phase, hidden: ReadonlySet<string>): Phase {
  return phase.variables === undefined ? phase : { ...phase, variables: covered(phase.variables, hidden) }
}

function covered(variables: Readonly<Record<string, string>>, hidden: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, hidden.has(name) ? hiddenValue : value])
  )
}
