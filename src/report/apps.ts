import { code, prose, table } from './markdown.js'
import { visible } from './clean.js'
import { padded, cells } from './terminal.js'

/** An app of a folder, as far as the lists of them go. */
export interface ListedApp {
  readonly path: string
  readonly name: string
  readonly kind?: string
  readonly providers: readonly string[]
  readonly port?: number
  readonly problem?: string
}

const head = ['App', 'Folder', 'Kind', 'Languages', 'Port'] as const

/** The apps of a folder as a table for a terminal. */
export function appsText(apps: readonly ListedApp[]): string {
  const lines = [head, ...apps.map(columns)].map((line) => line.map(visible))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => cells(line[column] ?? ''))))
  const rows = lines.map((line) =>
    line
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
  const problems = apps.flatMap(({ path, problem }) =>
    problem === undefined ? [] : [`! ${visible(`${path}: ${problem}`)}`]
  )
  return [...rows, ...problems].join('\n')
}

/** The same as Markdown. */
export function appsSummary(apps: readonly ListedApp[]): string {
  const rows = apps.map((app) => [code(app.name), code(app.path), ...columns(app).slice(2).map(prose)])
  const problems = apps.flatMap(({ path, problem }) =>
    problem === undefined ? [] : [`- ${code(path)}: ${prose(problem)}`]
  )
  return `## Boxcar: apps\n\n${[table(head, rows), problems.join('\n')].filter((part) => part !== '').join('\n\n')}\n`
}

function columns({ name, path, kind, providers, port }: ListedApp): readonly string[] {
  return [name, path, kind ?? '', providers.join(', '), port?.toString() ?? '']
}
