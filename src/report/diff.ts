import type { PlanDiff } from '../plan/diff-types.js'
import { code, sentence } from './markdown.js'
import { place } from './rows.js'

export function diffMarkdown(diff: PlanDiff): string {
  return diff.changes
    .map(({ label, name, before, after, kind, reasons }) => {
      const sides = [before, after].filter((side) => side !== undefined).map(code)
      const why = [...reasons.before, ...reasons.after].map(
        (reason) => `${sentence(reason.because)} ${code(place(reason) ?? '')}`
      )
      return `- ${kind} ${label} ${name === undefined ? '' : code(name)} ${sides.join(' → ')} ${why.join('; ')}`
    })
    .join('\n')
}
