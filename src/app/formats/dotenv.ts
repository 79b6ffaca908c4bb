import { Positions, lazily, type Parsed } from './format.js'
import type { Data } from '../types.js'

/** Names and values as dotenv's own parser takes them. */
export async function parseDotenv(text: string): Promise<Parsed> {
  const { default: dotenv } = await import('dotenv')
  return { data: { ...dotenv.parse(text) } as Data, line: lazily(() => positionsOf(text)) }
}

const assignment = /^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(.*)$/

function positionsOf(text: string): Positions {
  const positions = new Positions()
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const [, name, value = ''] = assignment.exec(lines[at] ?? '') ?? []
    if (name === undefined) continue
    positions.put([name], at + 1)
    const quote = /^\s*(["'`])/.exec(value)?.[1]
    if (quote === undefined || value.indexOf(quote) !== value.lastIndexOf(quote)) continue
    // A quoted value may go on over several lines; these hold no names.
    const end = lines.findIndex((line, later) => later > at && line.includes(quote))
    if (end !== -1) at = end
  }
  return positions
}
