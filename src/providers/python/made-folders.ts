import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { StartFile } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { atImport, type CodeLine } from './source.js'

const calls = [/\bos\.(?:makedirs|mkdir)\(\s*(.+)$/, /^(?:.*:\s*)?([\w.]+|\(?Path\(.*\)|\(.*\))\.mkdir\(/]
const deepest = 4

/**
 * Folders that the code makes when it is imported, so before it serves: the app has to be allowed to. Where the place cannot be told
 * it is taken to be in the app's own folder.
 */
export async function madeFolders(facts: Facts, files: readonly string[]): Promise<readonly Reasoned<StartFile>[]> {
  const found: Reasoned<StartFile>[] = []
  for (const file of files) {
    if (!/\bmakedirs\b|\bmkdir\b/.test((await facts.app.read(file)) ?? '')) continue
    const lines = await facts.code.lines(file)
    for (const { line, text } of atImport(lines)) {
      const made = calls
        .map((call) => call.exec(text.slice(0, 500))?.[1])
        .find((expression) => expression !== undefined)
      const path = made === undefined ? undefined : placeOf(firstArgument(made), lines)
      if (path === undefined || found.some(({ value }) => value.path === path)) continue
      found.push(reasoned({ path, writable: true }, `${file} makes a folder there when it is imported`, { file, line }))
    }
  }
  return found.some(({ value }) => value.path === '.')
    ? found.filter(({ value }) => value.path === '.' || value.path.startsWith('/'))
    : found
}

function firstArgument(text: string): string {
  let depth = 0
  for (const [index, char] of [...text].entries()) {
    if ('([{'.includes(char)) depth += 1
    if (')]}'.includes(char)) depth -= 1
    if (depth < 0 || (depth === 0 && char === ',')) return text.slice(0, index).trim()
  }
  return text.trim()
}

/** `"uploads"`, `Path("data") / "raw"`, a name for one of them, the default of a variable; `undefined` for what may be written to anyway. */
function placeOf(expression: string, lines: readonly CodeLine[], depth = 0): string | undefined {
  const given = /\b(?:environ\.get|getenv)\(\s*["']\w+["']\s*,\s*(.*)$/.exec(expression)?.[1]
  if (given !== undefined && depth < deepest) return placeOf(firstArgument(given), lines, depth + 1)
  if (/\btempfile\b|\bgettempdir\b|\bhome\(\)|\bexpanduser\b/.test(expression)) return undefined
  const name = /^[A-Za-z_]\w*$/.exec(expression)?.[0]
  if (name !== undefined) {
    const assigned = lines.find(({ text }) => new RegExp(`^${name}\\s*(?::[^=]+)?=(?!=)`).test(text))
    return assigned && depth < deepest ? placeOf(assigned.text.replace(/^[^=]*=\s*/, ''), lines, depth + 1) : '.'
  }
  const plain = /^(?:\(?\s*(?:pathlib\.)?Path\(\s*)?["']([^"'{}]+)["']\)?((?:\s*\/\s*["'][\w./-]+["'])*)\)?$/.exec(
    expression
  )
  const [, first, more = ''] = plain ?? []
  if (first === undefined) return '.'
  const path = [first, ...[...more.matchAll(/["']([^"']+)["']/g)].map(([, step = '']) => step)].join('/')
  if (/^(?:\/tmp|\/dev|~)(?:\/|$)/.test(path)) return undefined
  const steps = path.split('/').filter((step) => step !== '' && step !== '.')
  if (steps.length === 0 || steps.includes('..') || steps.some((step) => !/^[\w.-]+$/.test(step))) return '.'
  return path.startsWith('/') ? `/${steps.join('/')}` : steps.join('/')
}
