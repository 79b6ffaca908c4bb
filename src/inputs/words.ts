import { wrong } from './messages.js'

const inDoubleQuotes = '"\\$`\n'

/**
 * Splits text into words as a POSIX shell does (Shell Command Language, section 2.2): single quotes, double quotes, `\`, and
 * comments that begin with `#`. Nothing is expanded: `$HOME` and `*` stay as they are. Written here because the libraries
 * for it also read operators and variables, which have no meaning in a list of options.
 * Throws a UsageError, with `what` in front, for quotes that nothing closes.
 */
export function splitWords(text: string, what: string): readonly string[] {
  const words: string[] = []
  let word: string | undefined
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (/\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
      at += 1
    } else if (character === '#' && word === undefined) {
      const end = text.indexOf('\n', at)
      at = end === -1 ? text.length : end
    } else if (character === '\\') {
      if (text[at + 1] !== '\n') word = (word ?? '') + (text[at + 1] ?? '')
      at += 2
    } else if (character === "'" || character === '"') {
      const { inside, next } = quoted(text, at, what)
      word = (word ?? '') + inside
      at = next
    } else {
      word = (word ?? '') + character
      at += 1
    }
  }
  return word === undefined ? words : [...words, word]
}

function quoted(text: string, start: number, what: string): { inside: string; next: number } {
  const quote = text.charAt(start)
  let inside = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    const following = text.charAt(at + 1)
    if (character === quote) return { inside, next: at + 1 }
    if (quote === '"' && character === '\\' && following !== '' && inDoubleQuotes.includes(following)) {
      if (following !== '\n') inside += following
      at += 1
    } else {
      inside += character
    }
  }
  throw wrong(
    `${what} has a ${quote === '"' ? 'double' : 'single'} quote that nothing closes`,
    'Close it, or put a \\ in front of a quote that is part of a word'
  )
}

const opening = '([{'
const closing = ')]}'

/**
 * Splits a list of packages at line ends, commas and spaces. A Nix expression in brackets or quotes stays whole:
 * `ffmpeg, (python3.withPackages (ps: [ ps.numpy ]))` are two. Lines that begin with `#` are comments.
 */
export function splitPackages(text: string): readonly string[] {
  const items: string[] = []
  let item = ''
  let depth = 0
  let inQuotes = false
  for (const character of text.replace(/^[ \t]*#.*$/gm, '')) {
    if (character === '"') inQuotes = !inQuotes
    else if (!inQuotes && opening.includes(character)) depth += 1
    else if (!inQuotes && closing.includes(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && !inQuotes && /[\s,]/.test(character)) {
      if (item !== '') items.push(item)
      item = ''
    } else {
      item += character
    }
  }
  return item === '' ? items : [...items, item]
}

/** A Debian package: `libpq-dev`, `libc6:arm64`, `nginx=1.26.*`. Debian Policy, section 5.6.1, and apt-get(8). */
export function isAptPackage(name: string): boolean {
  return /^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9]+)?(?:=[A-Za-z0-9.+:~*-]+)?$/.test(name)
}
