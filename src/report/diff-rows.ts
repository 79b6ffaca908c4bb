import type { Change, DiffSide, PlanDiff } from '../plan/diff-types.js'
import type { Reason } from '../plan/types.js'
import { counted } from './figures.js'
import { sayingOf } from './rows.js'

/** Changes that a reader sees as one: the packages of one need, the files that a phase reads now. */
export interface DiffRow {
  readonly label: string
  /** Which process or phase it is about, where the texts do not say so. */
  readonly name?: string
  readonly kind: Change['kind']
  /** Each a command, a version, a name; raw. Where both are empty, only `name` may be told. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly reasons: Change['reasons']
}

export interface DiffRows {
  readonly main: readonly DiffRow[]
  /** How the phases do their work: nobody's first question. */
  readonly details: readonly DiffRow[]
}

/** The changes as rows, in their order. Of an app that is gone there are none, of a new one no details: its plan is all new. */
export function diffRows({ changes, base, head }: PlanDiff): DiffRows {
  const shown = head.state === 'planned' ? changes : []
  return {
    main: grouped(shown.filter(({ topic }) => topic !== 'detail')),
    details: base.state === 'planned' ? grouped(shown.filter(({ topic }) => topic === 'detail')) : []
  }
}

function grouped(changes: readonly Change[]): readonly DiffRow[] {
  const rows: DiffRow[] = []
  const places = new Map<string, number>()
  for (const row of changes.map(rowOf)) {
    const { label, name, kind, reasons } = row
    const isReplaced = kind === 'changed'
    const key = JSON.stringify([label, name, kind, reasons.before.map(sayingOf), reasons.after.map(sayingOf)])
    const place = isReplaced ? undefined : places.get(key)
    const same = place === undefined ? undefined : rows[place]
    if (place === undefined || same === undefined) places.set(key, rows.push(row) - 1)
    else rows[place] = { ...row, before: [...same.before, ...row.before], after: [...same.after, ...row.after] }
  }
  return rows
}

/** The name is the text of what only has a name: a package, a variable. */
function rowOf({ label, name, kind, before, after, reasons }: Change): DiffRow {
  const isNameOnly = name !== undefined && [before, after].every((text) => text === undefined || text === name)
  const texts = (text: string | undefined, isThere: boolean): readonly string[] =>
    !isThere ? [] : isNameOnly ? [name] : (text ?? '').split('\n').filter((line) => line !== '')
  return {
    label,
    ...(name !== undefined && (!isNameOnly || kind === 'changed') && { name }),
    kind,
    before: isNameOnly && kind === 'changed' ? [] : texts(before, kind !== 'added'),
    after: isNameOnly && kind === 'changed' ? [] : texts(after, kind !== 'removed'),
    reasons
  }
}

/** What was said before, where it is not what is said now. Of a default only that: what was looked for is past. */
export function formerReasons({ before, after }: Change['reasons']): readonly Reason[] {
  const now = new Set(after.map(sayingOf))
  return before
    .filter((reason) => !now.has(sayingOf(reason)))
    .map((reason) => ({ ...reason, because: reason.because.replace(/; no (?:version|file) .*$/s, '') }))
}

/** The answer in one or two sentences; text between backticks is code. */
export function headline(diff: PlanDiff): string {
  const { base, head, changed, warnings } = diff
  if (head.state === 'none') return 'There is no app any more; the base has one'
  if (head.state === 'failed') return `This change cannot be planned: ${reason(head)}`
  if (base.state === 'none') return 'This app is new: the base has none here'
  if (base.state === 'failed') {
    return `The base cannot be planned, this change can: ${reason(base)}`
  }
  if (changed) {
    const { main } = diffRows(diff)
    return main.length === 0 ? 'Only details of the plan change' : `${counted(main.length, 'change')} to the plan`
  }
  const told = [
    ...(warnings.new.length > 0 ? [counted(warnings.new.length, 'new warning')] : []),
    ...(warnings.gone.length > 0 ? [`${counted(warnings.gone.length, 'warning')} gone`] : [])
  ]
  return told.length === 0 ? 'The plan does not change' : `The plan does not change; ${told.join(', ')}`
}

function reason({ problem }: DiffSide): string {
  return problem?.what ?? 'the reason is not known'
}

/** What else there is to know of the two that were compared, as sentences. */
export function remarks({ base, head }: PlanDiff): readonly string[] {
  const sides: readonly (readonly [string, DiffSide])[] = [
    ['base', base],
    ['head', head]
  ]
  return sides.flatMap(([name, { planFile, modified, commit = '' }]) => [
    ...(planFile === undefined ? [] : [`The plan of the ${name} is from the plan file \`${planFile}\``]),
    ...(modified === true
      ? [
          `The checked-out files differ from their commit \`${commit.slice(0, 7)}\`; commits are compared, not those files`
        ]
      : [])
  ])
}

/** `main (4c1f0ab)`. */
export function sideName({ ref, commit }: DiffSide): string {
  const short = commit?.slice(0, 7)
  if (ref === undefined || ref === commit) return short ?? ''
  return short === undefined ? ref : `${ref} (${short})`
}
