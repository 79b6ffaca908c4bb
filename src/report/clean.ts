import { stripVTControlCharacters } from 'node:util'

/** Controls, formats (bidirectional marks, zero-width and tag characters), lone surrogates, line and paragraph separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const invisibleButLayout = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** One line without anything that cannot be seen: escape sequences are removed, line ends and tabs become spaces. */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/gu, ' ').replace(invisible, '').trim()
}

/** The same of what somebody runs or names: what cannot be seen is spelled out, because it is no part of a sentence. */
export function codeLine(text: string): string {
  return visible(stripVTControlCharacters(text).replace(/\s+/gu, ' ').trim())
}

/** Text of several lines in which only line ends and tabs are left of what cannot be seen. */
export function block(text: string): string {
  return stripVTControlCharacters(text).replace(/\r\n?/g, '\n').replace(invisibleButLayout, '')
}

/** One line in which everything that cannot be seen is spelled out, as in `\n` or `\u{202e}`: nothing is hidden, nothing acts. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => spelled(character))
}

function spelled(character: string): string {
  const known = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t']
  ])
  return known.get(character) ?? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`
}

/** At most `limit` characters, the last of them `…` where something was cut; never half a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
