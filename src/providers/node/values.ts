import { endOf, partsOf, standsAt, type Source, type Token } from './tokens.js'

/** What an expression comes to, as far as it can be told without running it. */
export type Value = { readonly line: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Range[] }
  | { readonly kind: 'table'; readonly at: number }
  | { readonly kind: 'call'; readonly callee: string; readonly open: number }
  /** Of a variable of the environment that is not set here. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'unknown'; readonly texts: readonly string[] }
)

/** From the first token to the one behind the last. */
export type Range = readonly [from: number, to: number]

const deepest = 12

/**
 * What stands in a range of tokens. Names of the same file are followed; `a ? b : c` only where `a` is about NODE_ENV, which a build
 * has as `production`; `a || b` and `a ?? b` give `b` where `a` is a variable of the environment.
 */
export function valueOf(source: Source, range: Range, depth = 0): Value {
  const [from, to] = trimmed(source, range)
  const { tokens, partner } = source
  const first = tokens[from]
  const line = first?.line ?? 1
  if (!first || from >= to || depth > deepest) return { kind: 'unknown', texts: [], line }
  const alone = to - from === 1
  const closes = partner.get(from) === to - 1
  if (alone && first.kind === 'text') return { kind: 'text', text: first.text, line }
  if (alone && first.kind === 'number') return { kind: 'number', number: Number(first.text), line }
  if (alone && first.kind === 'name') return named(source, first, depth)
  if (closes && first.text === '{') return { kind: 'table', at: from, line }
  if (closes && first.text === '[') return { kind: 'list', items: partsOf(source, from), line }
  if (closes && first.text === '(') return valueOf(source, [from + 1, to - 1], depth + 1)
  const variable = variableIn(source, [from, to])
  if (variable !== undefined) return { kind: 'variable', name: variable, line }
  return (
    chosen(source, [from, to], depth) ??
    called(source, [from, to]) ??
    member(source, [from, to], depth) ?? { kind: 'unknown', texts: textsIn(source, [from, to]), line }
  )
}

/** Without what is said to the compiler only (`as const`, `satisfies Config`, `!`) and `await`. */
function trimmed(source: Source, [from, to]: Range): Range {
  const { tokens } = source
  let start = from
  while (tokens[start]?.text === 'await' && tokens[start]?.kind === 'name') start++
  const typed = wordIn(source, [start + 1, to], /^(?:as|satisfies)$/)
  if (typed !== undefined && signIn(source, [typed, to], '||', '??', '?') === undefined) return [start, typed]
  const last = tokens[to - 1]
  return [start, last?.kind === 'sign' && last.text === '!' ? to - 1 : to]
}

/** Where a name stands outside of brackets. */
function wordIn({ tokens, partner }: Source, [from, to]: Range, names: RegExp): number | undefined {
  const before = partner.get(from - 1)
  for (let at = before !== undefined && before >= from ? before + 1 : from; at < to; at++) {
    const other = partner.get(at)
    if (other !== undefined && other > at) at = other
    else if (tokens[at]?.kind === 'name' && names.test(tokens[at]?.text ?? '')) return at
  }
  return undefined
}

function named(source: Source, { text, line }: Token, depth: number): Value {
  if (text === 'true' || text === 'false') return { kind: 'flag', flag: text === 'true', line }
  if (text === 'undefined' || text === 'null') return { kind: 'nothing', line }
  const range = definitionOf(source, text)
  if (range) return valueOf(source, range, depth + 1)
  const found = destructured(source, text)
  if (!found) return { kind: 'unknown', texts: [], line }
  return found.fallback ? valueOf(source, found.fallback, depth + 1) : { kind: 'variable', name: found.variable, line }
}

/** What the first `const name = …` of the file gives a name. */
export function definitionOf(source: Source, name: string): Range | undefined {
  const at = source.declared.get(name)
  const sign = at === undefined ? undefined : assignment(source, at + 1)
  return sign === undefined ? undefined : [sign + 1, endOf(source, sign + 1)]
}

/** The `=` behind a name and, in TypeScript, its type. */
function assignment({ tokens, partner }: Source, from: number): number | undefined {
  for (let at = from; at < from + 40; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'sign' && /^[;,)]$/.test(token.text))) return undefined
    if (token.kind === 'sign' && token.text === '=') return at
    const other = partner.get(at)
    if (other !== undefined && other > at) at = other
    else if (at === from && token.text !== ':') return undefined
  }
  return undefined
}

/** `const { PORT = 3000, HOST: host } = process.env`: the variable behind a name, and what it falls back to. */
function destructured(source: Source, name: string): { variable: string; fallback?: Range } | undefined {
  const { tokens, partner, patterns } = source
  for (const at of patterns) {
    const end = partner.get(at)
    if (end === undefined || !standsAt(source, end + 1, '=') || isEnvironment(source, end + 2) === 0) continue
    for (const [from, to] of partsOf(source, at)) {
      const variable = tokens[from]?.text ?? ''
      const local = standsAt(source, from + 1, ':') ? from + 2 : from
      if (tokens[local]?.text !== name) continue
      return { variable, ...(standsAt(source, local + 1, '=') && { fallback: [local + 2, to] as const }) }
    }
  }
  return undefined
}

/** How many tokens from here on say `process.env`, `Bun.env` or `import.meta.env`. */
function isEnvironment(source: Source, at: number): number {
  if (standsAt(source, at, 'process', '.', 'env') || standsAt(source, at, 'Bun', '.', 'env')) return 3
  return standsAt(source, at, 'import', '.', 'meta', '.', 'env') ? 5 : 0
}

/** The variable that a range is, with nothing else: `process.env.PORT`, `process.env['PORT']`, `Deno.env.get('PORT')`. */
export function variableIn(source: Source, [from, to]: Range): string | undefined {
  const { tokens } = source
  if (standsAt(source, from, 'Deno', '.', 'env', '.', 'get', '('))
    return to - from === 8 ? tokens[from + 6]?.text : undefined
  const length = isEnvironment(source, from)
  const sign = tokens[from + length]?.text
  if (length === 0) return undefined
  if ((sign === '.' || sign === '?.') && to - from === length + 2) return tokens[from + length + 1]?.text
  return sign === '[' && to - from === length + 3 ? tokens[from + length + 1]?.text : undefined
}

/** Where a sign stands outside of brackets. */
export function signIn(
  { tokens, partner }: Source,
  [from, to]: Range,
  ...signs: readonly string[]
): number | undefined {
  for (let at = from; at < to; at++) {
    const other = partner.get(at)
    if (other !== undefined && other > at) at = other
    else if (tokens[at]?.kind === 'sign' && signs.includes(tokens[at]?.text ?? '')) return at
  }
  return undefined
}

function chosen(source: Source, [from, to]: Range, depth: number): Value | undefined {
  const question = signIn(source, [from, to], '?')
  if (question !== undefined) {
    const colon = colonOf(source, question + 1, to)
    const holds = colon === undefined ? undefined : truth(source, [from, question], depth)
    if (colon === undefined || holds === undefined) return undefined
    return valueOf(source, holds ? [question + 1, colon] : [colon + 1, to], depth + 1)
  }
  const or = signIn(source, [from, to], '||', '??')
  if (or === undefined) return undefined
  const left = valueOf(source, [from, or], depth + 1)
  if (left.kind === 'variable' || left.kind === 'nothing') return valueOf(source, [or + 1, to], depth + 1)
  return left.kind === 'unknown' || left.kind === 'call' ? undefined : left
}

function colonOf({ tokens, partner }: Source, from: number, to: number): number | undefined {
  let inner = 0
  for (let at = from; at < to; at++) {
    const other = partner.get(at)
    if (other !== undefined && other > at) at = other
    else if (tokens[at]?.kind === 'sign' && tokens[at]?.text === '?') inner++
    else if (tokens[at]?.kind === 'sign' && tokens[at]?.text === ':' && inner-- === 0) return at
  }
  return undefined
}

/** Whether a condition holds in a build for production; `undefined` where it is about something else. */
function truth(source: Source, range: Range, depth: number): boolean | undefined {
  const [from, to] = trimmed(source, range)
  const { tokens } = source
  const sign = signIn(source, [from, to], '===', '==', '!==', '!=')
  if (sign !== undefined) {
    const left = valueOf(source, [from, sign], depth + 1)
    const right = valueOf(source, [sign + 1, to], depth + 1)
    const [one, other] = left.kind === 'variable' ? [left, right] : [right, left]
    if (one.kind !== 'variable' || one.name !== 'NODE_ENV' || other.kind !== 'text') return undefined
    return (other.text === 'production') === (tokens[sign]?.text.startsWith('=') ?? false)
  }
  if (standsAt(source, from, '!')) {
    const inner = truth(source, [from + 1, to], depth + 1)
    return inner === undefined ? undefined : !inner
  }
  const first = tokens[from]
  if (to - from !== 1 || first?.kind !== 'name' || depth > deepest) return undefined
  if (first.text === 'true' || first.text === 'false') return first.text === 'true'
  const definition = definitionOf(source, first.text)
  return definition && truth(source, definition, depth + 1)
}

/** `name(…)`, `path.join(…)`, `new Name(…)`. */
function called({ tokens, partner }: Source, [from, to]: Range): Value | undefined {
  const open = partner.get(to - 1)
  if (open === undefined || open <= from || tokens[open]?.text !== '(') return undefined
  const start = tokens[from]?.text === 'new' ? from + 1 : from
  const words = tokens.slice(start, open)
  if (words.some(({ kind, text }) => kind !== 'name' && text !== '.' && text !== '?.')) return undefined
  return { kind: 'call', callee: words.map(({ text }) => text).join(''), open, line: tokens[from]?.line ?? 1 }
}

/** `config.server.port` of a table in the same file. */
function member(source: Source, [from, to]: Range, depth: number): Value | undefined {
  const words = source.tokens.slice(from, to)
  if (words.length % 2 === 0 || words.some(({ kind, text }, at) => (at % 2 === 0 ? kind !== 'name' : text !== '.')))
    return undefined
  const [root, ...keys] = words.filter((_, at) => at % 2 === 0).map(({ text }) => text)
  const range = root === undefined ? undefined : definitionOf(source, root)
  if (!range) return undefined
  return keys.reduce<Value | undefined>(
    (value, key) => (value?.kind === 'table' ? entryOf(source, value.at, key, depth + 1) : undefined),
    valueOf(source, range, depth + 1)
  )
}

/** The value of a key of the table that opens at `at`, its spreads included. */
export function entryOf(source: Source, at: number, key: string, depth = 0): Value | undefined {
  const entry = entryRange(source, at, key, depth)
  if (!entry) return undefined
  const line = source.tokens[entry.at]?.line ?? 1
  return entry.isMethod
    ? { kind: 'unknown', texts: textsIn(source, entry.range), line }
    : { ...valueOf(source, entry.range, depth + 1), line }
}

/** Where a key of a table stands, and its value; a method is its own value. The last one counts, as it does when it runs. */
export function entryRange(
  source: Source,
  at: number,
  key: string,
  depth = 0,
  seen = new Set<number>()
): { readonly at: number; readonly range: Range; readonly isMethod: boolean } | undefined {
  if (depth > deepest || seen.has(at)) return undefined
  seen.add(at)
  const { tokens } = source
  for (const [from, to] of [...partsOf(source, at)].reverse()) {
    const first = tokens[from]
    if (!first) continue
    if (first.text === '...' && first.kind === 'sign') {
      const spread = valueOf(source, [from + 1, to], depth + 1)
      const inner = spread.kind === 'table' ? entryRange(source, spread.at, key, depth + 1, seen) : undefined
      if (inner) return inner
    } else if (first.text === key && (first.kind === 'name' || first.kind === 'text')) {
      if (standsAt(source, from + 1, ':')) return { at: from, range: [from + 2, to], isMethod: false }
      return { at: from, range: [from, to], isMethod: to - from > 1 }
    }
  }
  return undefined
}

function textsIn({ tokens }: Source, [from, to]: Range): readonly string[] {
  return tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []))
}
