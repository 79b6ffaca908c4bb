/** Takes a value and the keys that lead to it; `value` is `undefined` where an object or a list begins. `path` is reused. */
export type TakeValue = (path: readonly string[], value: string | undefined, line: number) => void

/** A string that nothing closes goes to the end of its line, so that its inside is not tried again and again. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\],]|[^\s{}[\],:"]+/g
const bracket = /[{}[\]]/

/**
 * Scans a JSON text line by line, which is enough because no token of JSON goes over a line end, and gives the values down to
 * `depth` keys to `take`. What is deeper, and what is in lists, is passed over. Strings are unescaped.
 */
export async function scanJson(lines: AsyncIterable<string>, depth: number, take: TakeValue): Promise<void> {
  const path: string[] = []
  const open: string[] = []
  let lists = 0
  let key: string | undefined
  let number = 0
  const put = (word: string): void => {
    if (word === '{' || word === '[') {
      if (open.length > 0) path.push(key ?? '')
      if (open.length > 0 && lists === 0 && path.length <= depth) take(path, undefined, number)
      open.push(word)
      lists += word === '[' ? 1 : 0
      key = undefined
    } else if (word === '}' || word === ']') {
      lists -= open.pop() === '[' ? 1 : 0
      path.pop()
      key = undefined
    } else if (word === ',') {
      key = undefined
    } else if (open.at(-1) === '{' && key === undefined) {
      key = unquoted(word)
    } else if (lists === 0 && path.length < depth) {
      path.push(key ?? '')
      take(path, unquoted(word), number)
      path.pop()
    }
  }
  for await (const line of lines) {
    number++
    // Most lines of a lockfile are hashes in a list.
    if (lists > 0 && !bracket.test(line)) continue
    for (const word of line.match(token) ?? []) put(word)
  }
}

function unquoted(word: string): string {
  if (!word.startsWith('"')) return word
  if (!word.includes('\\')) return word.slice(1, -1)
  try {
    return JSON.parse(word) as string
  } catch {
    return word.slice(1, -1)
  }
}
