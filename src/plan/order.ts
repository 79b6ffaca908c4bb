import { UserError } from '../errors.js'
import { byCodePoint } from '../text.js'

/**
 * Names of phases in the order in which they run: what a phase depends on comes first, ties go by name, `setup` leads.
 * Names that no phase has are passed over, as Nixpacks does. A cycle is a UserError that names it.
 */
export function phaseOrder(
  phases: Readonly<Record<string, { readonly dependsOn?: readonly string[] }>>
): readonly string[] {
  const waiting = new Map(
    Object.entries(phases).map(([name, { dependsOn = [] }]) => [
      name,
      new Set(dependsOn.filter((on) => on !== name && Object.hasOwn(phases, on)))
    ])
  )
  const order: string[] = []
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, on]) => on.size === 0).map(([name]) => name)
    if (ready.length === 0) {
      throw new UserError({
        what: `The phases ${[...waiting.keys()].sort(byCodePoint).join(', ')} wait for one another`,
        fix: 'Take one of them out of the dependsOn lists in the config file'
      })
    }
    ready.sort((a, b) => Number(b === 'setup') - Number(a === 'setup') || byCodePoint(a, b))
    for (const name of ready) {
      order.push(name)
      waiting.delete(name)
    }
    for (const on of waiting.values()) ready.forEach((name) => on.delete(name))
  }
  return order
}
