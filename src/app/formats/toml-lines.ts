import { Positions, lazily, type Keys, type Parsed } from './format.js'

/** The look-up of lines for a text that is known to be TOML. */
export function positionsOf(text: string): Parsed['line'] {
  return lazily(() => new TomlLines(text).positions)
}

/** A string of one of TOML's four kinds, a comment, a line end, a mark, or what stands between them. */
const token =
  /"""(?:[^\\]|\\[^])*?"""+|'''[^]*?'''+|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\n]*'|#[^\n]*|[\n[\]{},=.]|[^\s"'#[\]{},=.]+/g

/** Walks over the text once; a table in a list has its index in the path. */
class TomlLines {
  readonly positions = new Positions()
  readonly #tokens: IterableIterator<RegExpMatchArray>
  /** How many tables a list of tables has so far, by its path. */
  readonly #counts = new Map<string, number>()
  #token: string | undefined
  #line = 1

  constructor(text: string) {
    this.#tokens = text.matchAll(token)
    this.#next()
    let table: Keys = []
    for (this.#skip(); this.#token !== undefined; this.#skip()) {
      if (this.#token === '[') table = this.#header()
      else this.#pair(table)
    }
  }

  #next(): void {
    this.#line += this.#token === undefined ? 0 : this.#token.split('\n').length - 1
    const next = this.#tokens.next()
    this.#token = next.done ? undefined : next.value[0]
  }

  /** Line ends, comments and commas. */
  #skip(): void {
    while (this.#token === '\n' || this.#token === ',' || this.#token?.startsWith('#')) this.#next()
  }

  #header(): Keys {
    const line = this.#line
    this.#next()
    const isList = this.#token === '['
    if (isList) this.#next()
    const steps = this.#key(']')
    const path: (string | number)[] = []
    for (const [at, step] of steps.entries()) {
      path.push(step)
      this.#putFirst(path, line)
      const name = JSON.stringify(path)
      const count = this.#counts.get(name) ?? 0
      const isNew = isList && at === steps.length - 1
      if (isNew) this.#counts.set(name, count + 1)
      if (isNew || count > 0) path.push(isNew ? count : count - 1)
    }
    this.#putFirst(path, line)
    while (this.#token === ']') this.#next()
    return path
  }

  #pair(table: Keys): void {
    const line = this.#line
    const path = [...table]
    for (const step of this.#key('=')) {
      path.push(step)
      this.#putFirst(path, line)
    }
    this.#next()
    this.#value(path)
  }

  /** The steps of a key, up to the mark after it. */
  #key(end: string): string[] {
    const steps: string[] = []
    for (; this.#token !== undefined && this.#token !== end; this.#next()) {
      if (this.#token !== '.') steps.push(unquoted(this.#token))
    }
    return steps
  }

  #value(path: Keys): void {
    if (this.#token === '[') this.#list(path)
    else if (this.#token === '{') this.#inlineTable(path)
    else while (this.#token !== undefined && !/^[\n,\]}#]/.test(this.#token)) this.#next()
  }

  #list(path: Keys): void {
    this.#next()
    this.#skip()
    for (let index = 0; this.#token !== undefined && this.#token !== ']'; index++) {
      this.#putFirst([...path, index], this.#line)
      this.#value([...path, index])
      this.#skip()
    }
    this.#next()
  }

  #inlineTable(path: Keys): void {
    this.#next()
    this.#skip()
    while (this.#token !== undefined && this.#token !== '}') {
      this.#pair(path)
      this.#skip()
    }
    this.#next()
  }

  /** A table is where it first appears, be it as part of a longer key. */
  #putFirst(path: Keys, line: number): void {
    if (this.positions.get(path) === undefined) this.positions.put(path, line)
  }
}

function unquoted(key: string): string {
  if (key.startsWith("'")) return key.slice(1, -1)
  return key.startsWith('"') ? unescaped(key.slice(1, -1)) : key
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|(.))/gi,
    (_, short, long, byte, letter: string) => {
      const code: unknown = short ?? long ?? byte
      return typeof code === 'string' ? String.fromCodePoint(parseInt(code, 16)) : (named[letter] ?? letter)
    }
  )
}

const named: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b' }
