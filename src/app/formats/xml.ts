import { FormatError, Positions, lazily, type Keys, type Parsed } from './format.js'
import type { Data } from '../types.js'

/** Elements as objects, attributes with the prefix `@`, values as text. Entities stay as they are written: none is expanded. */
export async function parseXml(text: string): Promise<Parsed> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser')
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new FormatError(valid.err.msg, valid.err.line, valid.err.col)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    processEntities: false
  })
  const line = lazily(() => positionsOf(text))
  return { data: dataOf(() => parser.parse(text) as Data), line: (keys) => line(numbered(keys)) }
}

/** The library throws plain errors, also for what it holds to be an attack. */
function dataOf(parse: () => Data): Data {
  try {
    return parse()
  } catch (error) {
    throw new FormatError(error instanceof Error ? error.message : String(error))
  }
}

const token =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^>]*>|<\/[^>]*>|<[^\s/>]+|\/?>|[^\s=<>/"']+(?=\s*=)|"[^"]*"|'[^']*'|\n/g

/** Where elements and attributes stand, in a text that is known to parse. Each element has its number in the path. */
function positionsOf(text: string): Positions {
  const positions = new Positions()
  const path: (string | number)[] = []
  const counts = new Map<string, number>()
  let line = 1
  let inTag = false
  for (const [word] of text.matchAll(token)) {
    const at = line
    line += word.split('\n').length - 1
    if (/^<[^/!?]/.test(word)) {
      path.push(word.slice(1))
      const name = JSON.stringify(path)
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      path.push(count)
      positions.put(path, at)
      inTag = true
    } else if (word === '/>' || word.startsWith('</')) {
      path.splice(-2)
      inTag = false
    } else if (word === '>') {
      inTag = false
    } else if (inTag && !/^["'\n]/.test(word)) {
      positions.put([...path, `@${word}`], at)
    }
  }
  return positions
}

/** The path with a number for each element; in the data only elements that are there several times have one. */
function numbered(keys: Keys): Keys {
  return keys.flatMap((key, at) => {
    if (typeof key === 'number' || key.startsWith('@')) return [key]
    if (key === '#text') return []
    return typeof keys[at + 1] === 'number' ? [key] : [key, 0]
  })
}
