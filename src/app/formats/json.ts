import { FormatError, Positions, lazily, placeOf, tableOf, type Parsed } from './format.js'
import type { Data } from '../types.js'
import type { Node } from 'jsonc-parser'

/**
 * JSON, and where it is not strict JSON also with comments and commas before a closing bracket, as in `tsconfig.json`.
 * The strict parser goes first because it is built in: most files need no other. Where such a file would be refused by the tool that
 * reads it, the other one only tells where it is wrong.
 */
export async function parseJson(text: string, mayBeLenient = true): Promise<Parsed> {
  return { data: strict(text) ?? (await lenient(text, mayBeLenient)), line: lazily(() => positionsOf(text)) }
}

function strict(text: string): Data {
  try {
    return JSON.parse(text) as Data
  } catch {
    return undefined
  }
}

async function lenient(text: string, mayBeLenient: boolean): Promise<Data> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser')
  const errors: { error: number; offset: number; length: number }[] = []
  const root = parseTree(text, errors, { allowTrailingComma: mayBeLenient, disallowComments: !mayBeLenient })
  const first = errors[0]
  if (first !== undefined || root === undefined) {
    const problem = first === undefined ? 'ValueExpected' : printParseErrorCode(first.error)
    const offset = first?.offset ?? 0
    const { line, column } = placeOf(text, problem === 'CommaExpected' ? endBefore(text, offset) : offset)
    throw new FormatError(words(problem), line, column)
  }
  return dataOf(root)
}

/** A comma is missed where the next value begins, and put behind the one before, which may be lines above. */
function endBefore(text: string, offset: number): number {
  const before = text.slice(0, offset).replace(/(?:\s|\/\/[^\n"]*(?=\n)|\/\*(?:(?!\*\/)[^])*\*\/)+$/, '')
  return before === '' ? offset : before.length
}

/** `CommaExpected` as `comma expected`. */
function words(code: string): string {
  return code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()
}

function dataOf(node: Node): Data {
  if (node.type === 'array') return (node.children ?? []).map(dataOf)
  if (node.type !== 'object') return node.value as Data
  const pairs = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), dataOf(value)] as const]
  )
  return tableOf(pairs)
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\n]*|\/\*[^]*?\*\/|[{}[\]:,\n]|[^\s{}[\]:,"/]+/g

interface Frame {
  /** Of the item that comes next; `undefined` in an object. */
  index: number | undefined
  /** The next string is a key. */
  keyNext: boolean
}

/** Where keys and items stand, in a text that is known to parse. */
function positionsOf(text: string): Positions {
  const positions = new Positions()
  const frames: Frame[] = []
  const path: (string | number)[] = []
  let line = 1
  for (const [word] of text.matchAll(token)) {
    const frame = frames.at(-1)
    const first = word[0]
    if (first === '/' || first === '\n') {
      line += word.split('\n').length - 1
    } else if (first === '}' || first === ']') {
      frames.pop()
      path.pop()
    } else if (first === ',') {
      if (frame?.index !== undefined) path[path.length - 1] = ++frame.index
      else if (frame !== undefined) frame.keyNext = true
    } else if (first === ':') {
      if (frame !== undefined) frame.keyNext = false
    } else {
      if (frame?.keyNext) path[path.length - 1] = JSON.parse(word) as string
      if (frame?.keyNext || frame?.index !== undefined) positions.put(path, line)
      if (first === '{') path.push('')
      if (first === '[') path.push(0)
      if (first === '{' || first === '[') frames.push({ index: first === '[' ? 0 : undefined, keyNext: first === '{' })
    }
  }
  return positions
}
