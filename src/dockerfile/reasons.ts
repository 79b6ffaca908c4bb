import type { Plan, Reason } from '../plan/types.js'

/** The plan's reasons by field. */
export interface Reasons {
  of(field: string): Reason | undefined
  /** Whether people said so, and not a provider: only their reasons name a setting, and a plan made elsewhere has none. */
  fromPeople(field: string): boolean
  /** What a comment says above the step that was made from these fields: each sentence once, with its place. */
  sentence(fields: readonly string[]): string | undefined
}

export function reasonsOf(plan: Plan): Reasons {
  const byField = new Map(plan.reasons.map((reason) => [reason.field, reason]))
  const of = (field: string): Reason | undefined => byField.get(field)
  return {
    of,
    fromPeople: (field) => {
      const reason = of(field)
      return reason === undefined || reason.setting !== undefined
    },
    sentence: (fields) => {
      const sentences = new Set(fields.flatMap((field) => of(field) ?? []).map(withPlace))
      return sentences.size === 0 ? undefined : [...sentences].join('; ')
    }
  }
}

function withPlace({ because, file, line }: Reason): string {
  if (file === undefined || because.includes(file)) return because
  return `${because} (${file}${line === undefined ? '' : `:${String(line)}`})`
}
