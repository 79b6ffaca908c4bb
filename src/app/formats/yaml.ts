import { FormatError, type Parsed } from './format.js'
import type { Data } from '../types.js'

/** As many uses of anchors as the library's own default allows; a manifest has a handful. */
const mostAliases = 100

/** YAML 1.2 with its core types; of several documents the first. Keys that are no strings become strings. */
export async function parseYaml(text: string): Promise<Parsed> {
  const { LineCounter, isNode, isPair, isMap, parseAllDocuments } = await import('yaml')
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    merge: true,
    resolveKnownTags: false,
    logLevel: 'error'
  })
  const document = Array.isArray(documents) ? documents[0] : undefined
  if (document === undefined) return { data: undefined, line: () => undefined }
  const error = document.errors[0]
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    const isTooDeep = error.message.includes('call stack')
    throw new FormatError(isTooDeep ? 'values are nested too deeply' : error.message, line, col)
  }
  return {
    data: dataOf(),
    line(keys) {
      const parent = document.getIn(keys.slice(0, -1), true)
      const pair = isMap(parent) ? parent.items.findLast(({ key }) => String(key) === String(keys.at(-1))) : undefined
      const node = isPair(pair) ? pair.key : document.getIn(keys, true)
      return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined
    }
  }

  function dataOf(): Data {
    try {
      return document?.toJS({ maxAliasCount: mostAliases }) as Data
    } catch (error) {
      if (error instanceof ReferenceError) throw new FormatError(error.message)
      throw error
    }
  }
}
