import { posix } from 'node:path'

/**
 * A path inside a tree in its one spelling: no `.`, no empty step, `..` worked out, no slash at the end; `''` is the tree itself.
 * `undefined` where it is absolute or leads out of the tree.
 */
export function normalise(path: string): string | undefined {
  if (path.startsWith('/')) return undefined
  if (!unusual.test(path)) return path
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

/** The same of a path that may lead out of the tree (`../static`); `undefined` where it is absolute, or no place below another folder. */
export function outward(path: string): string | undefined {
  if (path.startsWith('/')) return undefined
  const plain = posix.normalize(path).replace(/\/$/, '')
  return /^(?:\.|(?:\.\.\/)*\.\.)$/.test(plain) ? undefined : plain
}

const unusual = /(?:^|\/)\.{0,2}(?:\/|$)/

export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** From the last dot of the base name on; `undefined` where there is none. */
export function extensionOf(path: string): string | undefined {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') ? path.slice(dot) : undefined
}

export function depthOf(path: string): number {
  let depth = 0
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) depth++
  return depth
}

/** Order by code point, which is also the order of the UTF-8 bytes and so git's. JavaScript's own puts U+10000 before U+E000. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (x !== y) return lift(x) - lift(y)
  }
  return a.length - b.length
}

/** Moves surrogates behind all other code units. */
function lift(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** Whether a name in a tree cannot be printed, typed or written into a Dockerfile: control characters, line ends, direction marks, broken UTF-8. */
export function isUnreadable(name: string): boolean {
  return !plain.test(name) && unreadable.test(name)
}

const plain = /^[\x20-\x7e]*$/
// U+FFFD is what stands for bytes that are not UTF-8; U+202A to U+202E and U+2066 to U+2069 turn the direction of text around.
const unreadable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u

/** The same path with unreadable characters spelled out. */
export function showable(path: string): string {
  if (!isUnreadable(path)) return path
  return path.replace(new RegExp(unreadable, 'gu'), (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
