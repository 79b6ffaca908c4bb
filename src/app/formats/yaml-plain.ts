import { Positions, tableOf, type Parsed } from './format.js'
import type { Data } from '../types.js'

/** Flow, anchors, tags, block scalars, documents, escapes: whatever is not here is left to the library. */
const line = /^( *)(?:(- +)|("[^"\\]*"|'[^']*'|[A-Za-z_][\w./@-]*):(?: +|$))(.*)$/
const scalar = /^("[^"\\]*"|'[^']*'|[A-Za-z_~^./][\w./@*^~<>=+-]*(?: [\w./@*^~<>=+-]+)*|\d[\w.+-]*)? *(?: #.*)?$/
/** Of the core types those that are plain to see; `.5`, `0x1f` and their like are not. */
const plain = /^(?!(?:true|false|null|\.inf|\.nan)$)(?:\.?[a-z_]|\.{0,2}\/|[~^]\d|\d+\.\d+\.\d)/i
const words: Readonly<Record<string, Data>> = { true: true, false: false, null: null }
const integer = /^(?:0|[1-9]\d{0,14})$/
const controls = /[^\n\x20-\x7e\u00a0-\u2027\u2030-\ud7ff\ue000-\ufefe\uff00-\ufffd]/

interface Open {
  readonly indent: number
  readonly keys: readonly (string | number)[]
  readonly items: Data[] | Map<string, Data>
}

/** A key without a value, to which a list or a table below it belongs. */
interface Waiting {
  readonly indent: number
  readonly keys: readonly (string | number)[]
  readonly put: (value: Data) => void
}

/**
 * YAML of tables, lists and one-line values, as nearly every pnpm-workspace.yaml is; `undefined` where a text may be more than
 * that. The library takes 15 ms to load, a third of what a plan may take.
 */
export function parsePlainYaml(text: string): Parsed | undefined {
  if (controls.test(text)) return undefined
  const positions = new Positions()
  const root: Open = { indent: 0, keys: [], items: new Map() }
  const open: Open[] = [root]
  let waiting: Waiting | undefined
  for (const [at, row] of text.split('\n').entries()) {
    if (/^ *(?:#.*)?$/.test(row)) continue
    const [, { length: indent } = '', dash, key = '', rest = ''] = line.exec(row) ?? []
    const value = valueOf(rest)
    if (value === undefined || (dash === undefined && key === '')) return undefined
    if (waiting && (indent > waiting.indent || (dash !== undefined && indent === waiting.indent))) {
      const items = dash === undefined ? new Map<string, Data>() : []
      open.push({ indent, keys: waiting.keys, items })
      waiting.put(items as Data)
    }
    waiting = undefined
    while ((open.at(-1)?.indent ?? 0) > indent || isOver(open.at(-1), indent, dash)) open.pop()
    const into = open.at(-1)
    if (into?.indent !== indent || Array.isArray(into.items) !== (dash !== undefined)) return undefined
    if (Array.isArray(into.items)) {
      if (value === empty) return undefined
      positions.put([...into.keys, into.items.length], at + 1)
      into.items.push(value)
      continue
    }
    const { items } = into
    const name = unquoted(key)
    if (items.has(name) || Object.hasOwn(words, name.toLowerCase())) return undefined
    const keys = [...into.keys, name]
    positions.put(keys, at + 1)
    items.set(name, value === empty ? null : value)
    if (value === empty) waiting = { indent, keys, put: (inner) => items.set(name, inner) }
  }
  if (!(root.items instanceof Map) || root.items.size === 0) return undefined
  return { data: dataOf(root.items), line: (keys) => positions.get(keys) }
}

/** A list may stand as deep as its key: the next key ends it. */
function isOver(last: Open | undefined, indent: number, dash: string | undefined): boolean {
  return last?.indent === indent && Array.isArray(last.items) && dash === undefined
}

const empty = Symbol('no value')

function valueOf(rest: string): Data | typeof empty {
  const found = scalar.exec(rest)
  if (!found) return undefined
  const [, text] = found
  if (text === undefined) return rest === '' || rest.trimStart().startsWith('#') ? empty : undefined
  if (/^["']/.test(text)) return unquoted(text)
  if (Object.hasOwn(words, text)) return words[text]
  if (integer.test(text)) return Number(text)
  return plain.test(text) ? text : undefined
}

function unquoted(text: string): string {
  return /^["']/.test(text) ? text.slice(1, -1) : text
}

function dataOf(items: ReadonlyMap<string, unknown>): Data {
  return tableOf(
    [...items].map(([name, value]) => [
      name,
      value instanceof Map ? dataOf(value as Map<string, unknown>) : (value as Data)
    ])
  )
}
