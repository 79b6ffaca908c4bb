import type { PlanDiff } from '../plan/diff-types.js'
import type { Warning } from '../plan/types.js'
import { block, visible } from './clean.js'
import { diffRows, formerReasons, headline, remarks, sideName, type DiffRow } from './diff-rows.js'
import { place, spoken } from './rows.js'
import { cells, padded, paint, wrap, type Paint } from './terminal.js'

/** The same for a terminal or a log: what changes, why, the warnings, the Dockerfile's difference. */
export function diffText(
  diff: PlanDiff,
  { width, colour }: { readonly width: number; readonly colour: boolean }
): string {
  const style = paint(colour)
  const { main, details } = diffRows(diff)
  const compared = [sideName(diff.base), sideName(diff.head)].filter((name) => name !== '')
  return [
    [
      style.bold(visible(`${headline(diff)}.`)),
      ...(compared.length === 2 ? [style.dim(visible(compared.join(' → ')))] : []),
      ...remarks(diff).flatMap((text) => wrap(`${text}.`, width)),
      ...(diff.head.modified === true ? wrap('`boxcar diff HEAD .` compares the files as they are.', width) : [])
    ],
    ...[main, details].map((rows) => rows.flatMap((row) => rowLines(row, nameWidth(rows), width, style))),
    diff.warnings.new.flatMap((warning) => warningLines(warning, style.yellow('!'), width)),
    diff.warnings.gone.flatMap(({ fix, ...warning }) => warningLines(warning, style.green('gone:'), width)),
    diff.dockerfile === undefined ? [] : dockerfileLines(diff.dockerfile, style)
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const colours = { added: 'green', removed: 'red', changed: 'yellow' } as const
const signs = { added: '+', removed: '-', changed: '~' } as const

function nameWidth(rows: readonly DiffRow[]): number {
  return Math.min(34, Math.max(0, ...rows.map((row) => cells(title(row)))))
}

function title({ label, name }: DiffRow): string {
  return visible(name === undefined ? label : `${label} ${name}`)
}

function rowLines(row: DiffRow, names: number, width: number, style: Paint): readonly string[] {
  const room = Math.max(30, width - names - 4)
  const indented = (line: string): string => `${' '.repeat(names + 4)}${line}`
  const [first = '', ...rest] = texts(row).flatMap((text) => wrap(text, room))
  const { before, after } = row.reasons
  const why = [
    ...after.map(spoken),
    ...formerReasons({ before, after }).map((reason) => `was: ${spoken(reason)}`)
  ].flatMap((text) => wrap(text, room))
  const head = `${style[colours[row.kind]](signs[row.kind])} ${style.bold(padded(title(row), names))}`
  return [
    ...(cells(title(row)) > names ? [head, indented(style.cyan(first))] : [`${head}  ${style.cyan(first)}`]),
    ...rest.map((line) => indented(style.cyan(line))),
    ...why.map((line) => indented(style.dim(line)))
  ]
}

function texts({ kind, before, after }: DiffRow): readonly string[] {
  const [old, now] = [listed(before), listed(after)]
  if (kind === 'added') return now
  if (kind === 'removed') return old
  if (old.length === 0 && now.length === 0) return ['has another value']
  const line = `${old.join(' ')} → ${now.join(' ')}`
  return old.length > 1 || now.length > 1 || line.length > 60 ? [...old, ...now.map((text) => `→ ${text}`)] : [line]
}

function listed(all: readonly string[]): readonly string[] {
  return all.length === 0 || all.some((text) => text.includes(' ')) ? all : [all.join(', ')]
}

function warningLines(warning: Warning, sign: string, width: number): readonly string[] {
  const where = place(warning)
  const [first = '', ...rest] = wrap(where === undefined ? warning.message : `${warning.message} (${where})`, width - 2)
  const fix =
    warning.fix === undefined
      ? []
      : block(warning.fix)
          .split('\n')
          .flatMap((line) => wrap(line, width - 2))
  return [`${sign} ${first}`, ...[...rest, ...fix].map((line) => `  ${line}`)]
}

const lineColours: Readonly<Record<string, 'green' | 'red' | 'cyan'>> = { '+': 'green', '-': 'red', '@': 'cyan' }

function dockerfileLines(text: string, style: Paint): readonly string[] {
  return block(text)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const colour = lineColours[line.charAt(0)]
      return colour === undefined ? line : style[colour](line)
    })
}
