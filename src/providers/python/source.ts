/** A logical line of Python: comments gone, brackets and backslashes joined, docstrings and other bare strings gone. */
export interface CodeLine {
  /** Line (from 1) where it starts. */
  readonly line: number
  /** Columns of white space in front of it; a tab counts as 8. */
  readonly indent: number
  readonly text: string
}

/**
 * As long as a list or a table of settings gets. Patterns see no more of a logical line, because some of them take time that
 * grows with the square of its length.
 */
const longest = 10_000

/**
 * Splits Python source into logical lines (Python language reference, section 2.1). String literals stay as they are written.
 * A scanner, not a parser: it never fails, and takes time linear in the length of the text.
 */
export function codeLines(source: string): readonly CodeLine[] {
  const lines: CodeLine[] = []
  let text = ''
  let start = 0
  let line = 1
  let depth = 0
  let at = 0
  const end = () => {
    const trimmed = text.trim()
    if (trimmed !== '' && !isBareString(trimmed)) {
      lines.push({ line: start, indent: indentOf(text), text: trimmed.slice(0, longest) })
    }
    text = ''
  }
  while (at < source.length) {
    const char = source.charAt(at)
    if (text === '') start = line
    if (char === '#') {
      const stop = source.indexOf('\n', at)
      at = stop < 0 ? source.length : stop
    } else if (char === '"' || char === "'") {
      const stop = endOfString(source, at)
      const literal = source.slice(at, stop)
      line += newlines(literal)
      text += literal
      at = stop
    } else if (char === '\\' && source.charAt(at + 1) === '\n') {
      text += ' '
      line += 1
      at += 2
    } else if (char === '\n') {
      if (depth > 0) text += ' '
      else end()
      line += 1
      at += 1
    } else {
      if ('([{'.includes(char)) depth += 1
      if (')]}'.includes(char)) depth = Math.max(0, depth - 1)
      text += char
      at += 1
    }
  }
  end()
  return lines
}

/** Where the string literal that starts at `at` ends; an unfinished one-line string ends with its line. */
function endOfString(source: string, at: number): number {
  const quote = source.charAt(at)
  const triple = source.startsWith(quote.repeat(3), at)
  const mark = triple ? quote.repeat(3) : quote
  let index = at + mark.length
  while (index < source.length) {
    if (source.charAt(index) === '\\') index += 2
    else if (source.startsWith(mark, index)) return index + mark.length
    else if (!triple && source.charAt(index) === '\n') return index
    else index += 1
  }
  return source.length
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}

function indentOf(text: string): number {
  const white = /^[ \t]*/.exec(text)?.[0] ?? ''
  return [...white].reduce((columns, char) => (char === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1), 0)
}

/** A statement that is nothing but a string: a docstring. */
function isBareString(text: string): boolean {
  const quote = /^[rRbBuU]{0,2}(["'])/.exec(text)
  if (!quote) return false
  const from = quote[0].length - 1
  return endOfString(text, from) >= text.length
}

/** The value of a plain string literal at the start of `text`; `undefined` for anything else, f-strings included. */
export function stringLiteral(text: string): string | undefined {
  const match = /^[rRuU]?("""|'''|"|')/.exec(text)
  if (!match?.[1]) return undefined
  const from = match[0].length
  const end = text.indexOf(match[1], from)
  return end < 0 ? undefined : text.slice(from, end)
}

/** Names that a file imports, as written: `flask`, `app.routers`, `.models`. */
export function importsOf(lines: readonly CodeLine[]): readonly string[] {
  return lines.flatMap(({ text }) => {
    const from = /^from\s+([.\w]+)\s+import\b/.exec(text)
    if (from?.[1]) return [from[1]]
    const plain = /^import\s+(.+)$/.exec(text)
    return plain?.[1] ? plain[1].split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : []
  })
}

/** Modules that a file may import, as written: `from shop import models` gives `shop` and `shop.models`. */
export function modulesImported(lines: readonly CodeLine[]): readonly string[] {
  return lines.flatMap(({ text }) => {
    const [, from, names] = /^from\s+([.\w]+)\s+import\s+(.+)$/.exec(text) ?? []
    if (from === undefined || names === undefined) return importsOf([{ line: 0, indent: 0, text }])
    const base = from.endsWith('.') ? from : `${from}.`
    const parts = names.replace(/[()]/g, ' ').split(',')
    return [from, ...parts.flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []).map((name) => `${base}${name}`)]
  })
}

/** Lines that run when the file is imported: in no function and no class. */
export function atImport(lines: readonly CodeLine[]): readonly CodeLine[] {
  const blocks: number[] = []
  return lines.filter(({ indent, text }) => {
    while ((blocks.at(-1) ?? -1) >= indent) blocks.pop()
    const inside = blocks.length > 0
    if (/^(?:async\s+)?(?:def|class)\b/.test(text)) blocks.push(indent)
    return !inside
  })
}

/** Index of the line that begins what only runs where the file itself is started; the number of lines where there is none. */
export function mainBlockFrom(lines: readonly CodeLine[]): number {
  const at = lines.findIndex((line) => hasMain([line]))
  return at < 0 ? lines.length : at
}

/** Whether the file is meant to be run, not only to be imported. */
export function hasMain(lines: readonly CodeLine[]): boolean {
  return lines.some(({ text }) => /^if\s+__name__\s*==|^if\s+["']__main__["']\s*==/.test(text))
}
