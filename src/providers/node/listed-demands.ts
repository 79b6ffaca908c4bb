import type { Reasoned } from '../../plan/draft.js'
import { standsAt, type Source } from './tokens.js'

type Ends = (source: Source, from: number) => boolean

const longestList = 100
const variable = /^[A-Z_][A-Z0-9_]*$/

/** A place in a source where a list stands, with the name for one of its items there. */
interface Use {
  /** The item's name, as the code that asks for it calls it. */
  readonly item: string
  /** The code that asks: from here to there. */
  readonly from: number
  readonly to: number
}

/**
 * Variables of a list of which each is demanded: `for (const k of ['A', 'B']) if (!process.env[k]) throw …`, also by `forEach`, or by
 * `some`, `every`, `find` or `filter` before the end of the program, and of a list that has a name.
 * @param ends whether a statement ends the program
 */
export function listedDemands(source: Source, ends: Ends): readonly Reasoned<string>[] {
  const { tokens } = source
  return tokens.flatMap((token, at) => {
    const names = token.text === '[' && token.kind === 'sign' ? namesIn(source, at) : []
    const uses = names.length === 0 ? [] : places(source, at).flatMap(([from, to]) => useOf(source, from, to) ?? [])
    if (!uses.some((use) => isDemanded(source, use, ends))) return []
    return names.map(({ text, line }) => ({
      value: text,
      reason: { because: `${source.file} ends where ${text} is not set`, file: source.file, line }
    }))
  })
}

/** The names of variables in a list of nothing else. */
function namesIn(source: Source, at: number) {
  const end = source.partner.get(at) ?? at
  const items = end - at > 2 * longestList ? [] : source.tokens.slice(at + 1, end).filter(({ text }) => text !== ',')
  return items.every(({ kind, text }) => kind === 'text' && variable.test(text)) ? items : []
}

/** Where a list stands: there, and, if it is given a name, wherever the name does. */
function places(source: Source, at: number): readonly (readonly [from: number, to: number])[] {
  const { tokens, partner } = source
  const name = standsAt(source, at - 1, '=') && /^(?:const|let|var)$/.test(tokens[at - 3]?.text ?? '') && tokens[at - 2]
  if (!name) return [[at, partner.get(at) ?? at]]
  return tokens.flatMap((token, index) =>
    token.kind === 'name' && token.text === name.text && index !== at - 2 ? [[index, index] as const] : []
  )
}

/** `for (const k of LIST) …`, `LIST.forEach((k) => …)`, `LIST.filter(function (k) { … })`. */
function useOf(source: Source, from: number, to: number): Use | undefined {
  const { tokens, partner } = source
  if (tokens[from - 1]?.text === 'of' && standsAt(source, from - 4, '(')) {
    const item = tokens[from - 2]?.text
    const end = partner.get(from - 4)
    if (item === undefined || end === undefined) return undefined
    const after = standsAt(source, end + 1, '{') ? partner.get(end + 1) : undefined
    return { item, from: end + 1, to: after ?? end + 20 }
  }
  const isCalled =
    standsAt(source, to + 1, '.') && /^(?:forEach|some|every|find|filter)$/.test(tokens[to + 2]?.text ?? '')
  const end = isCalled && standsAt(source, to + 3, '(') ? partner.get(to + 3) : undefined
  if (end === undefined) return undefined
  const item = tokens.slice(to + 4, end).find(({ kind, text }) => kind === 'name' && !/^(?:async|function)$/.test(text))
  return item && { item: item.text, from: to + 4, to: end }
}

/** Whether an item is asked for in `process.env`, and the program ends where it is not there: at once, or after the list was looked through. */
function isDemanded(source: Source, { item, from, to }: Use, ends: Ends): boolean {
  const { tokens, partner } = source
  for (let at = from; at < to; at++) {
    const isAsked =
      tokens[at]?.text === 'env' &&
      standsAt(source, at + 1, '[') &&
      tokens[at + 2]?.text === item &&
      standsAt(source, at + 3, ']')
    if (!isAsked || !standsAt(source, at - 3, '!')) continue
    if (standsAt(source, at - 4, '(') && tokens[at - 5]?.text === 'if') {
      const close = partner.get(at - 4)
      if (close === at + 4 && ends(source, close + 1)) return true
    } else if (endsAfter(source, to, ends)) return true
  }
  return false
}

/** `if (LIST.some(…)) exit`, `const missing = LIST.filter(…)` and `if (missing.length) exit`: the next `if`, or the one around. */
function endsAfter(source: Source, to: number, ends: Ends): boolean {
  const { tokens, partner } = source
  const around = partner.get(to + 1)
  if (around !== undefined && around < to && tokens[around - 1]?.text === 'if') return ends(source, to + 2)
  const next = tokens.slice(to, to + 6).findIndex(({ kind, text }) => kind === 'name' && text === 'if')
  const close = next < 0 ? undefined : partner.get(to + next + 1)
  return close !== undefined && ends(source, close + 1)
}
