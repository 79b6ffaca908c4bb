import type { Reason, Warning } from '../plan/types.js'
import { clip, oneLine } from './clean.js'
import { code, fence, link, sentence } from './markdown.js'
import { place, type At } from './rows.js'
import type { Story } from './types.js'

/** Where the files of a commit can be looked at. */
export type Sources = Pick<Story, 'sources' | 'folder'>

const longestReason = 400

/** A reason as Markdown: its sentence and its place, which is not said twice. */
export function why(reason: Reason, sources: Sources): string {
  const said = reason.file === undefined && reason.because.includes(reason.setting ?? '')
  return sentence(clip(reason.because, longestReason)) + (said ? '' : within(at(reason, sources)))
}

export function within(where: string): string {
  return where === '' ? '' : ` (${where})`
}

/** A warning as an item of a list, with what to do. */
export function warningItem(warning: Warning, sources: Sources): string {
  const message = `- ${sentence(warning.message)}${within(at(warning, sources))}`
  return warning.fix === undefined ? message : `${message}${advice(warning.fix, '<br>', '  ')}`
}

/** What to do, beside what was said; lines to copy get a block of their own below it. */
export function advice(fix: string, between: string, indent = ''): string {
  if (!fix.includes('\n')) return `${between}${sentence(fix)}`
  const lines = fence(fix, 'text').split('\n')
  return `\n\n${lines.map((line) => indent + line).join('\n')}\n`
}

/** A file and line of the app, as a link where the commit can be looked at. */
function at(evidence: At, { sources, folder }: Sources): string {
  const text = place(evidence)
  if (text === undefined) return ''
  if (evidence.file === undefined || sources === undefined) return code(text)
  const path = [...(folder === undefined ? [] : folder.split('/')), ...evidence.file.split('/')]
  if (path.includes('..')) return code(text)
  const line = evidence.line === undefined ? '' : `#L${evidence.line}`
  return link(code(text), `${sources}/${path.map((name) => encodeURIComponent(oneLine(name))).join('/')}${line}`)
}
