import type { Plan } from './types.js'

/** A plan as it is printed everywhere: two blanks of indentation, a line end at the end. */
export function planJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`
}
