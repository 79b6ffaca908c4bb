import type { Data } from '../types.js'

export type Keys = readonly (string | number)[]

/** What one format's reader makes of a text. */
export interface Parsed {
  readonly data: Data
  /** Line (from 1) where a key stands; worked out when first asked. */
  readonly line: (keys: Keys) => number | undefined
}

/** A text that is not what its name says. `line` and `column` count from 1. */
export class FormatError extends Error {
  readonly line: number | undefined
  readonly column: number | undefined

  constructor(message: string, line?: number, column?: number) {
    super(message)
    this.line = line
    this.column = column
  }
}

/** Lines of keys, filled by a scan over the text; where a key stands twice the last place counts, as its value does. */
export class Positions {
  readonly #lines = new Map<string, number>()

  put(keys: Keys, line: number): void {
    this.#lines.set(JSON.stringify(keys), line)
  }

  get(keys: Keys): number | undefined {
    return this.#lines.get(JSON.stringify(keys))
  }
}

/** A look-up that scans when it is first asked. */
export function lazily(scan: () => Positions): Parsed['line'] {
  let positions: Positions | undefined
  return (keys) => (positions ??= scan()).get(keys)
}

/** Line and column (from 1) of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

/** A table whose every key is its own, `__proto__` included. */
export function tableOf(entries: Iterable<readonly [string, Data]>): { readonly [key: string]: Data } {
  return Object.fromEntries(entries)
}
