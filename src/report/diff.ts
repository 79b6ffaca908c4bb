import type { PlanDiff } from '../plan/diff-types.js'
import type { Reason, Warning } from '../plan/types.js'
import { clip } from './clean.js'
import { diffRows, formerReasons, headline, remarks, sideName, type DiffRow } from './diff-rows.js'
import { warningItem, why, type Sources } from './evidence.js'
import { counted } from './figures.js'
import { code, details, fence, prose, sentence, table } from './markdown.js'

/** A part of the text that can be left out as a whole. */
export interface DiffSection {
  readonly id: 'headline' | 'changes' | 'warnings' | 'details' | 'dockerfile'
  /** Markdown, never empty. */
  readonly text: string
}

export interface DiffLinks {
  /** Where files of the base and of the head can be looked at. */
  readonly base?: Sources
  readonly head?: Sources
}

const longestText = 300
const mostTexts = 20
const mostReasons = 3
const mostRows = 100
const mostWarnings = 50

/** The difference of two plans as Markdown. One where nothing changed is one sentence. */
export function diffMarkdown(diff: PlanDiff, links: DiffLinks = {}): string {
  return diffSections(diff, links)
    .map(({ text }) => text)
    .join('\n\n')
}

/** The same in its parts, what matters most first: who must be short leaves out from the end. */
export function diffSections(diff: PlanDiff, links: DiffLinks = {}): readonly DiffSection[] {
  const { main, details: more } = diffRows(diff)
  const compared = [sideName(diff.base), sideName(diff.head)].filter((name) => name !== '').map(code)
  const lead = [
    `**${sentence(headline(diff))}.**${compared.length === 2 ? ` Compared: ${compared.join(' → ')}.` : ''}`,
    ...remarks(diff).map((text) => `> ${sentence(text)}.`)
  ]
  const sections: readonly DiffSection[] = [
    { id: 'headline', text: lead.join('\n\n') },
    { id: 'changes', text: rowsTable(main, links) },
    { id: 'warnings', text: warnings(diff, links) },
    { id: 'details', text: more.length === 0 ? '' : details(counted(more.length, 'detail'), rowsTable(more, links)) },
    {
      id: 'dockerfile',
      text: diff.dockerfile === undefined ? '' : details('Dockerfile', fence(diff.dockerfile, 'diff'))
    }
  ]
  return sections.filter(({ text }) => text !== '')
}

function rowsTable(rows: readonly DiffRow[], links: DiffLinks): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, mostRows).map((row) => [label(row), texts(row), reasons(row, links)])
  const more = rows.length - mostRows
  return [table(['', 'Change', 'Why'], shown), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n\n')
}

function label({ label: words, name }: DiffRow): string {
  return `**${prose(words)}**${name === undefined ? '' : ` ${code(clip(name, longestText))}`}`
}

function texts({ kind, before, after }: DiffRow): string {
  const [old, now] = [list(before), list(after)]
  if (kind === 'added') return `added${now === '' ? '' : ` ${now}`}`
  if (kind === 'removed') return `removed${old === '' ? '' : ` ${old}`}`
  if (old === '' && now === '') return 'has another value'
  return old.length + now.length > 60 ? `${old}<br>→ ${now}` : `${old} → ${now}`
}

/** Commands are long and stand below one another, names do not. */
function list(all: readonly string[]): string {
  const shown = all.slice(0, mostTexts).map((text) => code(clip(text, longestText)))
  const more = all.length > mostTexts ? ` and ${all.length - mostTexts} more` : ''
  return shown.join(all.some((text) => text.includes(' ')) ? '<br>' : ', ') + more
}

function reasons({ reasons: { before, after } }: DiffRow, { base = {}, head = {} }: DiffLinks): string {
  const former = some(formerReasons({ before, after }), base)
  return [...some(after, head), ...former.map((text) => `was: ${text}`)].join('<br>')
}

function some(all: readonly Reason[], sources: Sources): readonly string[] {
  const lines = [...new Set(all.map((reason) => why(reason, sources)))]
  const more = lines.length - mostReasons
  return [...lines.slice(0, mostReasons), ...(more > 0 ? [`and ${more} more`] : [])]
}

function warnings({ warnings: { new: came, gone } }: PlanDiff, { base = {}, head = {} }: DiffLinks): string {
  const list = (all: readonly Warning[], words: (count: number) => string, sources: Sources): readonly string[] => {
    if (all.length === 0) return []
    const items = all.slice(0, mostWarnings).map((warning) => warningItem(warning, sources))
    const more = all.length - mostWarnings
    return [[`**${words(all.length)}**`, '', ...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')]
  }
  return [
    ...list(came, (count) => counted(count, 'new warning'), head),
    ...list(
      gone.map(({ fix, ...warning }) => warning),
      (count) => `${counted(count, 'warning')} gone`,
      base
    )
  ].join('\n\n')
}
