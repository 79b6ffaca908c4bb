import type { Plan, Warning } from '../plan/types.js'
import { visible } from './clean.js'
import { blocks, place, spoken, type Item } from './rows.js'
import { cells, padded, paint, wrap, type Paint } from './terminal.js'

export interface BoxOptions {
  /** Cells that a line may take. */
  readonly width: number
  readonly colour: boolean
  /** Where the plan came from, if not from detection. */
  readonly planFile?: string
}

const narrowest = 48

/** The plan as people read it on a terminal: a frame with a row per phase, the reason beside or below each line, then the warnings. */
export function box(plan: Plan, { width, colour, planFile }: BoxOptions): string {
  const style = paint(colour)
  const all = blocks(plan)
  const inner = Math.max(width, narrowest) - 4
  const nameWidth = Math.max(...all.flat().map(({ name }) => cells(visible(name))), 0)
  const room = inner - nameWidth - 2
  const framed = (name: string, { text, cells: taken }: Line) =>
    `${style.dim('│')} ${style.bold(padded(name, nameWidth))}  ${text}${' '.repeat(Math.max(0, room - taken))} ${style.dim('│')}`
  const body = all.map((rows) =>
    rows
      .flatMap(({ name, items }) =>
        items
          .flatMap((item) => itemLines(item, room, style))
          .map((line, index) => framed(index === 0 ? visible(name) : '', line))
      )
      .join('\n')
  )
  return [
    top(headline(plan, planFile), inner, style),
    body.join(`\n${style.dim(`├${'─'.repeat(inner + 2)}┤`)}\n`),
    style.dim(`╰${'─'.repeat(inner + 2)}╯`),
    ...warningsOf(plan.warnings, inner, style)
  ].join('\n')
}

/** The warnings alone, for an answer that has no place for them: lines with an end each, nothing where there are none. */
export function warningsText(warnings: readonly Warning[], { width, colour }: Omit<BoxOptions, 'planFile'>): string {
  return warningsOf(warnings, Math.max(width, narrowest) - 4, paint(colour))
    .map((line) => `${line}\n`)
    .join('')
}

function warningsOf(warnings: readonly Warning[], width: number, style: Paint): readonly string[] {
  return warnings.flatMap((warning) => warningLines(warning, width, style))
}

interface Line {
  readonly text: string
  /** What the text takes without its colours. */
  readonly cells: number
}

function headline({ providers, kind, suite, toolchain }: Plan, planFile?: string): string {
  return [
    'Boxcar',
    providers.join(' + '),
    kind,
    `Debian ${suite}`,
    ...(toolchain === 'nix' ? ['Nix'] : []),
    ...(planFile === undefined ? [] : ['from the plan file'])
  ]
    .filter((part) => part !== '')
    .map(visible)
    .join(' · ')
}

function top(title: string, inner: number, style: Paint): string {
  const [fitting = ''] = wrap(title, inner - 2)
  return `${style.dim('╭─')} ${style.bold(fitting)} ${style.dim(`${'─'.repeat(inner - cells(fitting) - 1)}╮`)}`
}

function itemLines({ text, reasons }: Item, room: number, style: Paint): readonly Line[] {
  const [first = '', ...rest] = wrap(text, room)
  const sayings = reasons.map((reason) => visible(spoken(reason)))
  const [only] = sayings
  if (rest.length === 0 && only !== undefined && sayings.length === 1) {
    const together = cells(first) + 3 + cells(only)
    if (together <= room) return [{ text: `${style.cyan(first)}   ${style.dim(only)}`, cells: together }]
  }
  return [
    ...[first, ...rest].map((line) => ({ text: style.cyan(line), cells: cells(line) })),
    ...sayings.flatMap((words) =>
      wrap(words, room - 2).map((line) => ({ text: `  ${style.dim(line)}`, cells: cells(line) + 2 }))
    )
  ]
}

function warningLines(warning: Warning, width: number, style: Paint): readonly string[] {
  const where = place(warning)
  const message = where === undefined ? warning.message : `${warning.message} (${where})`
  const indented = (text: string) =>
    text.split('\n').flatMap((line) => {
      const [blanks = ''] = /^ */.exec(line) ?? []
      return wrap(line.trim(), width - 2 - blanks.length).map((part) => `  ${blanks}${part}`)
    })
  const [first = '', ...rest] = indented(message)
  return [
    `${style.yellow('!')}${first.slice(1)}`,
    ...rest,
    ...(warning.fix === undefined ? [] : indented(warning.fix).map((line) => style.dim(line)))
  ]
}
