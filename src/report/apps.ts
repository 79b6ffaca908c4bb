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
  /** Whether the pull request or push changed it; absent where nothing tells. */
  readonly changed?: boolean
  readonly problem?: string
}

const columns = ['App', 'Folder', 'Kind', 'Languages', 'Port'] as const

/** What has changed is a column only where something tells. */
function headOf(apps: readonly ListedApp[]): readonly string[] {
  return apps.some(({ changed }) => changed !== undefined) ? [...columns, 'Changed'] : columns
}

/** The apps of a folder as a table for a terminal. */
export function appsText(apps: readonly ListedApp[]): string {
  const head = headOf(apps)
  const lines = [head, ...apps.map(cellsOf)].map((line) => line.map(visible))
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
  const head = headOf(apps)
  const rows = apps.map((app) => [code(app.name), code(app.path), ...cellsOf(app).slice(2, head.length).map(prose)])
  const problems = apps.flatMap(({ path, problem }) =>
    problem === undefined ? [] : [`- ${code(path)}: ${prose(problem)}`]
  )
  return `## Boxcar: apps\n\n${[table(head, rows), problems.join('\n')].filter((part) => part !== '').join('\n\n')}\n`
}

function cellsOf({ name, path, kind, providers, port, changed }: ListedApp): readonly string[] {
  const touched = changed === undefined ? '' : changed ? 'yes' : 'no'
  return [name, path, kind ?? '', providers.join(', '), port?.toString() ?? '', touched]
}
