import { closest, distance } from 'fastest-levenshtein'

/** The known name that `word` was probably meant to be; `undefined` when none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const lower = names.map((name) => name.toLowerCase())
  const near = closest(word.toLowerCase(), lower)
  if (distance(word.toLowerCase(), near) > Math.max(2, Math.floor(word.length / 3))) return undefined
  return names[lower.indexOf(near)]
}

/** Order by code point: the same on every machine, whatever its locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `a`, `a and b`, `a, b and c`. */
export function sentenceList(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The same items, of equal ones only the first. */
export function unique<T>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const text = JSON.stringify(item)
    return seen.has(text) ? false : seen.add(text)
  })
}
