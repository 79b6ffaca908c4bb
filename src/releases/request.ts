import {
  afterPrefix,
  below,
  between,
  complement,
  everyVersion,
  from,
  intersect,
  only,
  prefix,
  triple,
  unite
} from './versions.js'
import type { VersionSet } from './versions.js'

/** What somebody asks for, as a set of versions. */
export interface VersionRequest {
  /** As it was written. */
  readonly text: string
  readonly versions: VersionSet
  /** A single version was named that is an alpha, beta or release candidate: `3.15.0rc1`. */
  readonly prerelease?: boolean
}

/** How a range is written; each file format names its own. */
export interface Dialect {
  /** What stands between alternatives; absent where the dialect has none. */
  readonly or?: RegExp
  /** What an alternative of nothing but blanks admits; absent where that is a mistake. */
  readonly nothing?: VersionSet
  /** Turns spellings that are not `operator version` into those: hyphen ranges. */
  readonly rewrite?: (text: string) => string
  /** What an operator followed by these version parts admits; `''` is a version without operator. */
  readonly operators: Readonly<Record<string, (version: Parts) => VersionSet>>
}

export interface Parts {
  /** The numbers that were given, at most three, without wildcards. */
  readonly numbers: readonly number[]
  /** Ended in `.*`, `.x` or was a bare `*`. */
  readonly wildcard: boolean
}

type Comparator = (version: Parts) => VersionSet

const atLeast: Comparator = ({ numbers }) => from(triple(numbers))
const lessThan: Comparator = ({ numbers }) => below(triple(numbers))
const startsWith: Comparator = ({ numbers }) => prefix(numbers)
const exactly: Comparator = (version) => (version.wildcard ? startsWith(version) : only(triple(version.numbers)))
const exactlyNot: Comparator = (version) => complement(exactly(version))

/** One more than the version itself. npm's partial versions stand for the whole line, those of PEP 440 for their zero release. */
const moreThan: Comparator = ({ numbers }) => from(afterPrefix(triple(numbers)))
const atMost: Comparator = ({ numbers }) => below(afterPrefix(triple(numbers)))

/** PEP 440: all parts but the last are fixed. */
const compatible: Comparator = ({ numbers }) =>
  numbers.length < 2 ? [] : between(triple(numbers), afterPrefix(numbers.slice(0, -1)))

/** Everything up to the next change of the leftmost part that is not zero. */
const caret: Comparator = ({ numbers }) => {
  const first = numbers.findIndex((part) => part > 0)
  return between(triple(numbers), afterPrefix(numbers.slice(0, first < 0 ? numbers.length : first + 1)))
}

/** The last part may grow, or the patch where all three are given. */
const tilde: Comparator = ({ numbers }) => between(triple(numbers), afterPrefix(numbers.slice(0, 2)))

const anyVersion: Comparator = () => everyVersion

function orAny(comparator: Comparator): Comparator {
  return (version) => (version.numbers.length === 0 ? anyVersion(version) : comparator(version))
}

const versionSpecifiers = {
  '==': exactly,
  '===': exactly,
  '!=': exactlyNot,
  '>=': atLeast,
  '>': moreThan,
  '<=': atMost,
  '<': lessThan,
  '~=': compatible
}

/** Version specifiers of Python packaging (PEP 440), as in `requires-python`. A version alone is read like `==`. */
export const pep440: Dialect = { operators: { ...versionSpecifiers, '': exactly } }

/**
 * Poetry's constraints (python-poetry.org/docs/dependency-specification, as poetry-core 2 reads them): PEP 440 with caret,
 * tilde and `||`. A version alone is that very version: `3.11` is 3.11.0.
 */
export const poetry: Dialect = {
  or: /\|\|?/,
  operators: { ...versionSpecifiers, '=': exactly, '': exactly, '^': orAny(caret), '~': orAny(tilde) }
}

/** Pins such as `.python-version`, `.tool-versions` and settings: a version alone stands for all that begin with it. */
export const pin: Dialect = {
  ...poetry,
  operators: { ...poetry.operators, '=': startsWith, '==': startsWith, '': startsWith }
}

/** npm's ranges (docs of node-semver 7): a partial version is a wildcard, `a - b` includes both ends. */
export const npm: Dialect = {
  or: /\|\|/,
  nothing: everyVersion,
  rewrite: (text) => text.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2'),
  operators: {
    '': startsWith,
    '=': startsWith,
    '>=': atLeast,
    '<': lessThan,
    '>': orAny(({ numbers }) => from(afterPrefix(numbers))),
    '<=': orAny(({ numbers }) => below(afterPrefix(numbers))),
    '^': orAny(caret),
    '~': orAny(tilde),
    '~>': orAny(tilde)
  }
}

const comparator =
  /([<>=!~^]*)\s*([vV]?)((?:\d+|[*xX])(?:\.(?:\d+|[*xX]))*)((?:[-._]?(?:alpha|beta|preview|dev|pre|rc|post|a|b|c)[-._]?\d*)+|(?<=\d\.\d+\.\d+)-[\w.-]+|)(?:\+[\w.]+)?/y
/** Longer than any version or range that a person writes. */
const longest = 200

/** The text, cut if it is absurdly long; what was cut is no request any more. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const separator = /[\s,]*/y

/**
 * Reads a version request of the given dialect; `undefined` where it is none. Only numbers are compared: pre-, post- and local
 * releases count as the version that they belong to, parts after the third are dropped.
 */
export function parseRequest(text: string, dialect: Dialect): VersionRequest | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const rewritten = dialect.rewrite?.(trimmed) ?? trimmed
  const alternatives = dialect.or ? rewritten.split(dialect.or) : [rewritten]
  const sets: VersionSet[] = []
  let prerelease = false
  for (const alternative of alternatives) {
    const parsed = parseAlternative(alternative, dialect)
    if (!parsed) return undefined
    sets.push(parsed.versions)
    prerelease ||= parsed.prerelease
  }
  return { text: trimmed, versions: unite(sets), ...(prerelease && alternatives.length === 1 ? { prerelease } : {}) }
}

function parseAlternative(text: string, dialect: Dialect): { versions: VersionSet; prerelease: boolean } | undefined {
  let versions: VersionSet = everyVersion
  let prerelease = false
  let at = skip(text, 0)
  if (at === text.length) return dialect.nothing && { versions: dialect.nothing, prerelease }
  while (at < text.length) {
    comparator.lastIndex = at
    const match = comparator.exec(text)
    const [, operator = '', , number = '', suffix = ''] = match ?? []
    const meaning = Object.hasOwn(dialect.operators, operator) ? dialect.operators[operator] : undefined
    if (!match || !meaning) return undefined
    versions = intersect(versions, meaning(parts(number)))
    prerelease ||= suffix !== '' && !/post/.test(suffix) && /^=*$/.test(operator)
    const next = skip(text, comparator.lastIndex)
    if (next === comparator.lastIndex && next < text.length && !/[<>=!~^]/.test(text.charAt(next))) return undefined
    at = next
  }
  return { versions, prerelease }
}

function skip(text: string, at: number): number {
  separator.lastIndex = at
  separator.exec(text)
  return separator.lastIndex
}

function parts(text: string): Parts {
  const given = text.split('.')
  const end = given.findIndex((part) => !/^\d+$/.test(part))
  return { numbers: given.slice(0, end < 0 ? 3 : Math.min(end, 3)).map(Number), wildcard: end >= 0 }
}
