import type { Reasoned } from '../plan/draft.js'
import type { Need } from './contract.js'

/** What a need is where nothing of it runs. */
export function toBuild({ value, reason }: Reasoned<Need>, phase?: string): Reasoned<Need>[] {
  if (value.for === 'run') return []
  return [{ value: { name: value.name, for: 'build', ...(phase !== undefined && { phase }) }, reason }]
}
