import { FormatError, Positions, tableOf, type Parsed } from './format.js'

const line = /^([A-Za-z0-9_-]+):\s*(\S.*)$/

/**
 * A Procfile: `name: command` per line, in order; of two with one name the last counts. Other lines say nothing, as on Heroku,
 * unless nothing else is there.
 */
export function parseProcfile(text: string): Parsed {
  const commands = new Map<string, string>()
  const positions = new Positions()
  let stray: number | undefined
  for (const [at, content] of text.split('\n').entries()) {
    const [, name, command] = line.exec(content.trimEnd()) ?? []
    if (name !== undefined && command !== undefined) {
      commands.set(name, command)
      positions.put([name], at + 1)
    } else if (content.trim() !== '' && !content.trimStart().startsWith('#')) {
      stray ??= at + 1
    }
  }
  if (commands.size === 0 && stray !== undefined) throw new FormatError('a line must be `name: command`', stray, 1)
  return { data: tableOf(commands), line: (keys) => positions.get(keys) }
}
