import { normalise, outward } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import { firstThere } from './facts.js'
import { endOf, partsOf, sourceOf, standsAt, type Source } from './tokens.js'
import { definitionOf, entryOf, valueOf, type Range, type Value } from './values.js'

/** A configuration file of a framework, read without running it. */
export interface Config {
  readonly file: string
  readonly source: Source
  /** The tables that it may export, what is meant for certain first: `withPlugin({ … })({ … })` has two. */
  readonly tables: readonly number[]
  /** The package that each name comes from, by `import` or `require`. */
  readonly imports: ReadonlyMap<string, string>
}

const endings = ['ts', 'js', 'mjs', 'mts', 'cjs', 'cts']

/** `vite.config` with every ending that JavaScript's configuration files have. */
export function withEndings(...stems: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => endings.map((ending) => `${stem}.${ending}`))
}

/** The first of these files, read; `undefined` where none is there. */
export async function readConfig(app: App, files: readonly string[]): Promise<Config | undefined> {
  const file = await firstThere(app, files)
  const text = file === undefined ? undefined : await app.read(file)
  return file === undefined || text === undefined ? undefined : configOf(file, text)
}

export function configOf(file: string, text: string): Config {
  const source = sourceOf(file, text)
  const roots = rootsOf(source)
  const tables = roots.flatMap((range) => tablesOf(source, range, new Set()))
  return { file, source, tables: [...new Set(tables)], imports: importsOf(source) }
}

/**
 * The value at a path of keys: `find(config, 'build', 'outDir')`. `undefined` where it does not stand there; what stands there
 * but cannot be told is `unknown`.
 */
export function find({ source, tables }: Config, ...path: readonly string[]): Value | undefined {
  for (const table of tables) {
    let value: Value | undefined = { kind: 'table', at: table, line: 1 }
    for (const key of path) {
      const inner: number | undefined = value && tableOf(source, value)[0]
      value = inner === undefined ? undefined : entryOf(source, inner, key)
    }
    if (value) return value
  }
  return undefined
}

/** The text at a path, where it is one. */
export function textAt(config: Config | undefined, ...path: readonly string[]): Stated<string> | undefined {
  const value = config && find(config, ...path)
  return config && value?.kind === 'text' ? { value: value.text, evidence: saying(config, value, path) } : undefined
}

export function flagAt(config: Config | undefined, ...path: readonly string[]): Stated<boolean> | undefined {
  const value = config && find(config, ...path)
  return config && value?.kind === 'flag' ? { value: value.flag, evidence: saying(config, value, path) } : undefined
}

export function numberAt(config: Config | undefined, ...path: readonly string[]): Stated<number> | undefined {
  const value = config && find(config, ...path)
  return config && value?.kind === 'number' ? { value: value.number, evidence: saying(config, value, path) } : undefined
}

/** A folder inside the app's: a text, or `path.join(__dirname, 'x')` and its like. */
export function folderAt(config: Config | undefined, ...path: readonly string[]): Stated<string> | undefined {
  const value = config && find(config, ...path)
  const text = config && value && pathIn(config.source, value)
  const folder = text === undefined ? undefined : normalise(text)
  return config && value && folder ? { value: folder, evidence: saying(config, value, path) } : undefined
}

/** The same of a folder that may be outside of the app's: `../static`. */
export function placeAt(config: Config, ...path: readonly string[]): string | undefined {
  const value = find(config, ...path)
  const text = value && pathIn(config.source, value)
  return text === undefined ? undefined : outward(text)
}

export interface Stated<T> {
  readonly value: T
  readonly evidence: Evidence
}

export function saying({ file }: Config, { line }: Value, path: readonly string[]): Evidence {
  return { because: `${file} says \`${path.join('.')}\``, file, line }
}

/** A path as it is written, `..` included; `undefined` where it cannot be told. */
export function pathIn(source: Source, value: Value): string | undefined {
  if (value.kind === 'text') return value.text
  if (value.kind !== 'call') return undefined
  const parts = partsOf(source, value.open)
  if (/(?:^|\.)fileURLToPath$|^URL$/.test(value.callee)) {
    const [first] = parts
    return first && pathIn(source, valueOf(source, first))
  }
  if (!/(?:^|\.)(?:join|resolve)$/.test(value.callee)) return undefined
  const steps = parts.map((range) => (isHere(source, range) ? '.' : pathIn(source, valueOf(source, range))))
  return steps.every((step) => step !== undefined) ? steps.join('/') : undefined
}

/** `__dirname`, `import.meta.dirname`, `process.cwd()`. */
function isHere(source: Source, [from, to]: Range): boolean {
  return (
    (to - from === 1 && standsAt(source, from, '__dirname')) ||
    standsAt(source, from, 'import', '.', 'meta', '.', 'dirname') ||
    standsAt(source, from, 'process', '.', 'cwd')
  )
}

/** The package of a called function: `adapter` of `import adapter from '@sveltejs/adapter-node'` is that. */
export function packageOf({ imports }: Config, value: Value | undefined): string | undefined {
  return value?.kind === 'call' ? imports.get(value.callee.split('.')[0] ?? '') : undefined
}

/** The value of an option of a call: `mode` of `node({ mode: 'standalone' })`. */
export function optionOf({ source }: Config, call: Value | undefined, key: string): Value | undefined {
  if (call?.kind !== 'call') return undefined
  const [first] = partsOf(source, call.open)
  const table = first && valueOf(source, first)
  return table?.kind === 'table' ? entryOf(source, table.at, key) : undefined
}

/** Every call of a function by its local name, anywhere in the file: `sveltekit({ … })` among Vite's plugins. */
export function callsOf({ source }: Config, name: string): readonly Value[] {
  return source.tokens.flatMap(({ kind, text, line }, at): Value[] =>
    kind === 'name' && text === name && standsAt(source, at + 1, '(')
      ? [{ kind: 'call', callee: name, open: at + 1, line }]
      : []
  )
}

/** The same option of every call of a function by its local name: `ssr` of `remix({ ssr: false })` among Vite's plugins. */
export function optionOfCalls(config: Config | undefined, name: string, key: string): Value | undefined {
  return config && callsOf(config, name).flatMap((call) => optionOf(config, call, key) ?? [])[0]
}

/** Where what is exported stands. */
function rootsOf(source: Source): readonly Range[] {
  const { tokens } = source
  if (tokens[0]?.text === '{') return [[0, endOf(source, 0)]]
  const roots: Range[] = []
  for (const at of tokens.keys()) {
    const from = standsAt(source, at, 'export', 'default')
      ? at + 2
      : standsAt(source, at, 'module', '.', 'exports', '=')
        ? at + 4
        : standsAt(source, at, 'export', '=')
          ? at + 2
          : undefined
    if (from !== undefined) roots.push([from, endOf(source, from)])
  }
  return roots
}

/** Expressions that are looked into before it is given up. */
const most = 200

/** The tables that an expression may come to: itself, what a wrapper is given, what a function returns. */
function tablesOf(source: Source, [from, to]: Range, seen: Set<string>): readonly number[] {
  const { tokens, partner } = source
  const place = `${String(from)}-${String(to)}`
  if (from >= to || seen.has(place) || seen.size > most) return []
  seen.add(place)
  const body = bodyOf(source, [from, to])
  if (body !== undefined) {
    const end = partner.get(body) ?? body
    if (tokens[body]?.text !== '{') return tablesOf(source, [body, to], seen)
    return [...tokens.keys()]
      .slice(body, end)
      .filter((at) => standsAt(source, at, 'return'))
      .flatMap((at) => tablesOf(source, [at + 1, endOf(source, at + 1, end)], seen))
  }
  const first = tokens[from]
  const definition = to - from === 1 && first?.kind === 'name' ? functionOf(source, first.text) : undefined
  if (definition) return tablesOf(source, definition, seen)
  const value = valueOf(source, [from, to])
  if (value.kind === 'table') return [value.at]
  if (value.kind === 'call') return argumentsOf(source, value.open, seen)
  // `withPlugin(options)(config)`: what the last one is given comes first.
  const open = partner.get(to - 1)
  if (open === undefined || open <= from || tokens[open]?.text !== '(') return []
  return [...argumentsOf(source, open, seen), ...tablesOf(source, [from, open], seen)]
}

function argumentsOf(source: Source, open: number, seen: Set<string>): readonly number[] {
  return partsOf(source, open).flatMap((part) => tablesOf(source, part, seen))
}

/** The body of a function: the `{` of its block, or where the expression behind `=>` begins. */
function bodyOf({ tokens, partner }: Source, [from, to]: Range): number | undefined {
  let at = from
  if (tokens[at]?.text === 'async') at++
  const isFunction = tokens[at]?.text === 'function'
  for (; at < to; at++) {
    const { text, kind } = tokens[at] ?? {}
    if (kind === 'sign' && text === '=>') {
      return at + 1
    }
    const other = partner.get(at)
    if (isFunction && text === '{' && other !== undefined) return at
    if (other !== undefined && other > at && text !== '{') at = other
    else if (!isFunction && kind === 'sign' && text !== ':' && text !== ',') return undefined
  }
  return undefined
}

/** What a name of the file stands for: `const config = …` or `function config() { … }`. */
function functionOf(source: Source, name: string): Range | undefined {
  const { tokens, partner } = source
  for (const at of tokens.keys()) {
    if (!standsAt(source, at, 'function', name)) continue
    for (let open = at + 2; open < tokens.length; open++) {
      const other = partner.get(open)
      if (tokens[open]?.text === '{' && other !== undefined) return [at, other + 1]
      if (other !== undefined && other > open) open = other
    }
  }
  return definitionOf(source, name)
}

/** `import a, { b as c } from 'x'`, `import * as a from 'x'`, `const a = require('x')`, `const { b } = await import('x')`. */
export function importsOf(source: Source): ReadonlyMap<string, string> {
  const { tokens, partner } = source
  const found = new Map<string, string>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name') continue
    if (token.text === 'import' && tokens[at + 1]?.text !== '(') {
      const until = tokens.slice(at, at + 60).findIndex(({ text, kind }) => text === 'from' && kind === 'name')
      const from = tokens[at + until + 1]
      if (until < 0 || from?.kind !== 'text') continue
      tokens.slice(at + 1, at + until).forEach(({ kind, text }) => {
        if (kind === 'name' && text !== 'as' && text !== 'type') found.set(text, from.text)
      })
    } else if ((token.text === 'require' || token.text === 'import') && standsAt(source, at + 1, '(')) {
      const name = tokens[at + 2]
      let sign = at - 1
      if (tokens[sign]?.text === 'await') sign--
      if (name?.kind !== 'text' || tokens[sign]?.text !== '=') continue
      const open = partner.get(sign - 1)
      const names = open === undefined ? tokens.slice(sign - 1, sign) : tokens.slice(open, sign)
      names.forEach(({ kind, text }) => {
        if (kind === 'name') found.set(text, name.text)
      })
    }
  }
  return found
}

/** The table behind a value: itself, or what a wrapper or a function of the file gives. */
function tableOf(source: Source, value: Value): readonly number[] {
  if (value.kind === 'table') return [value.at]
  return value.kind === 'call' ? argumentsOf(source, value.open, new Set()) : []
}
