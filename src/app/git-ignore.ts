import type { Ignore } from 'ignore'
import { NameSieve } from './name-sieve.js'
import { depthOf, nameOf } from './paths.js'

export type MakeIgnore = (options: { ignorecase: boolean }) => Ignore

/**
 * Each `**` can be tried at each step of a path, and the library tries all of it: rules with more of them and paths with more
 * steps could keep it busy for years. No rule that is meant as one has so many.
 */
const mostDeepStars = 3
const deepest = 64
/** As long as a path can be on Linux (PATH_MAX); much longer rules are no regular expression any more. */
const longest = 4096

/** Comments, and lines that git takes for nothing. */
const isNoRule = /^(?:#.*|!?\/?\s*)$/

/**
 * The rules that hold in a folder: its own `.gitignore`, those above it and `.git/info/exclude`, the last matching rule deciding.
 * All of them are in one list whose patterns begin at the repository's root, because a rule of a folder may take back one of
 * a folder above, for that path and for what is below it (gitignore(5)).
 */
export class IgnoreRules {
  readonly #make: MakeIgnore
  readonly #rules: Ignore
  readonly #sieves: readonly NameSieve[]

  constructor(make: MakeIgnore, rules?: Ignore, sieves: readonly NameSieve[] = []) {
    this.#make = make
    // Case matters, whatever the file system: a commit has no file system, and both have to give the same list.
    this.#rules = rules ?? make({ ignorecase: false })
    this.#sieves = sieves
  }

  /** These rules and those of a `.gitignore` in `folder` (relative to the repository). */
  with(folder: string, text: string): IgnoreRules {
    const patterns = text
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .filter((line) => !isNoRule.test(line) && line.length <= longest)
      .filter((line) => line.split('**').length <= mostDeepStars + 1)
      .map((line) => rooted(folder, line))
    if (patterns.length === 0) return this
    const rules = this.#make({ ignorecase: false }).add(this.#rules).add(patterns.join('\n'))
    return new IgnoreRules(this.#make, rules, [...this.#sieves, new NameSieve(patterns)])
  }

  /** Whether git would pass over a path (relative to the repository) whose folder it does not pass over, were it not tracked. */
  ignores(path: string, isFolder: boolean, name = nameOf(path)): boolean {
    if (!this.#sieves.some((sieve) => sieve.mayMatch(path, name)) || depthOf(path) > deepest) return false
    return this.#rules.ignores(isFolder ? `${path}/` : path)
  }
}

/** The pattern as it would be written in the root's `.gitignore`. */
function rooted(folder: string, line: string): string {
  if (folder === '') return line
  const negative = line.startsWith('!')
  const pattern = (negative ? line.slice(1) : line).replace(/^\\(?=[#!])/, '')
  const base = `/${folder.replace(/[\\*?[\] !#]/g, '\\$&')}/`
  const anchored = pattern.trimEnd().slice(0, -1).includes('/')
  return `${negative ? '!' : ''}${base}${anchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`
}
