import { UserError } from '../errors.js'

// Control characters, what some reader takes for a line break or drops (C0, DEL, C1, U+2028, U+2029), and what makes a line read
// otherwise than it runs: marks of direction, the byte-order mark, characters of no width.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/**
 * Whether a text holds what makes a line read otherwise than it is: controls, line breaks of some reader, and marks that turn the
 * direction (Unicode TR 9). A tab is none, and what joins letters and emoji stands in words of every language.
 */
export function misleads(text: string): boolean {
  return /(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF]/u.test(text)
}

export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text)
}

/** One line of printable text, for comments and messages. */
export function oneLine(text: string): string {
  return text
    .replace(new RegExp(`${UNPRINTABLE.source}|\\s`, 'gu'), ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A word that `/bin/sh` reads back as `text`. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_.,/:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** The elements of the JSON form of an instruction. */
export function jsonWords(words: readonly string[]): string {
  return `[${words.map((word) => spelledOut(JSON.stringify(withoutNul(word)))).join(', ')}]`
}

/** JSON with escapes for what cannot be seen. */
function spelledOut(json: string): string {
  return json.replace(new RegExp(UNPRINTABLE.source, 'gu'), (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
    ).join('')
  )
}

export function withoutNul(text: string): string {
  if (!text.includes('\0')) return text
  throw new UserError({
    what: 'A value of the plan holds a NUL byte, which no command, variable or path can hold',
    fix: 'Take it out of the settings; binary data belongs into a file of the repository'
  })
}

/** Escapes what Docker's own word processing takes out of every path: quotes, `$` and the escape character. */
export function dockerWord(text: string): string {
  return text.replace(/[\\"'$]/g, '\\$&')
}

/** Inside double quotes of `ENV`: `\`, `"` and `$` lose their meaning; everything but line breaks then stands for itself. */
export function envText(text: string): string {
  return text.replace(/[\\"$]/g, '\\$&')
}

/**
 * A source of COPY that matches exactly `path`: BuildKit reads it as a pattern of Go's `path.Match`, and takes backslashes
 * literally where nothing else in the pattern is special, so that only one-character classes are exact.
 */
export function exactPattern(path: string): string {
  return path.replace(/[*?[\\]/g, (special) => (special === '\\' ? '[\\\\]' : `[${special}]`))
}

/** Fails with the user's own words where a value from the plan does not look as Docker demands. */
export function demand(pattern: RegExp, value: string, what: string, fix: string): string {
  if (!pattern.test(value))
    throw new UserError({ what: `${what} \`${oneLine(value).slice(0, 120)}\` cannot be used`, fix })
  return value
}
