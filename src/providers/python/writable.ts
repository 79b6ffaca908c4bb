import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { StartFile, Warning } from '../../plan/types.js'
import type { Facts } from './facts.js'

interface Writes {
  readonly pattern: RegExp
  readonly because: string
  /** `.` for the app's own folder, or the pattern's first group as a path in it. */
  readonly path: '.' | 'group'
  readonly database?: boolean
}

/** What code says when it writes into the app's folder, which belongs to root otherwise. */
const table: readonly Writes[] = [
  {
    pattern: /\bsqlite(?:\+\w+)?:\/\/\/(?!\/|:memory:|$)|["']sqlite(?:\+\w+)?:\/\/\/["']\s*[+,]/,
    because: 'a SQLite file is in the app folder',
    path: '.',
    database: true
  },
  {
    pattern: /\b(?:sqlite3|aiosqlite)\.connect\(\s*f?["'](?!:memory:|\/|file:)/,
    because: 'a SQLite file is in the app folder',
    path: '.',
    database: true
  },
  {
    pattern:
      /\b(?:Rotating|TimedRotating|Watched)?FileHandler\(\s*["'](?!\/)|\bbasicConfig\((?:(?!\bbasicConfig\()[^)])*filename\s*=\s*["'](?!\/)/,
    because: 'it writes a log file into the app folder',
    path: '.'
  },
  {
    pattern: /\bUPLOAD_(?:FOLDER|DIR|PATH)["']?\]?\s*=\s*["']((?!\/|\.\.)[\w./-]+)["']/,
    because: 'uploads go there',
    path: 'group'
  },
  { pattern: /\binstance_(?:path|relative_config)\b/, because: 'Flask’s instance folder', path: 'group' }
]

/** Places in the app's folder that the code writes to; a database there is worth a warning. */
export async function writablePlaces(
  facts: Facts
): Promise<{ readonly files: readonly Reasoned<StartFile>[]; readonly warnings: readonly Warning[] }> {
  const files: Reasoned<StartFile>[] = []
  const warnings: Warning[] = []
  for (const row of table) {
    const found = await firstMatch(facts, row)
    if (!found) continue
    const path = row.path === '.' ? '.' : (found.group ?? 'instance')
    if (files.some(({ value }) => value.path === path)) continue
    const at = { file: found.file, line: found.line }
    files.push(reasoned({ path, writable: true }, `The app may write there: ${row.because}`, at))
    if (row.database) warnings.push({ code: 'sqlite-in-image', message: sqliteMessage('.'), ...at, fix: sqliteFix })
  }
  return { files, warnings }
}

/** @param unless the variable that would name another database */
export function sqliteMessage(folder: string, unless?: string): string {
  const place = folder === '.' ? 'the app folder' : folder
  const without = unless === undefined ? 'The' : `Without ${unless} in its environment the`
  return `${without} database is a SQLite file in ${place}: it is lost when the container is replaced, and the folder is made writable for it`
}
export const sqliteFix = 'Mount a volume there, or use a database server'

async function firstMatch({ code, app }: Facts, { pattern }: Writes) {
  for (const file of await code.files()) {
    if (!pattern.test((await app.read(file)) ?? '')) continue
    for (const { line, text } of await code.lines(file)) {
      const match = pattern.exec(text)
      if (match) return { file, line, group: match[1] }
    }
  }
  return undefined
}
