/** A text of a source. */
export interface Quoted {
  readonly written: string
  /** Where its first quote is. */
  readonly index: number
  /** Behind its last quote. */
  readonly end: number
}

/** No path is longer. */
const longest = 300

/** The texts of a source in any of three quotes, in one line each; other quotes may be in them: `f'{x["a"]}/b'`. */
export function* quotedIn(text: string): Iterable<Quoted> {
  const quote = /["'`]/g
  for (let found = quote.exec(text); found; found = quote.exec(text)) {
    const { index } = found
    const end = endOf(text, index)
    if (end === undefined) continue
    yield { written: text.slice(index + 1, end), index, end: end + 1 }
    quote.lastIndex = end + 1
  }
}

function endOf(text: string, index: number): number | undefined {
  const end = Math.min(text.length, index + longest + 2)
  for (let at = index + 1; at < end; at++) {
    if (text[at] === text[index]) return at
    if (text[at] === '\n') return undefined
    if (text[at] === '\\') at++
  }
  return undefined
}
