import { anything, literally, matchesGlob, notSlash, type GlobPiece } from '../app/glob.js'

/** Lines of an ignore file as Docker reads them: github.com/moby/patternmatcher, which is not gitignore's dialect. */
export interface IgnorePattern {
  /** A text that every path it matches holds; empty where there is none. */
  readonly literal: string
  readonly matches: (place: string) => boolean
  /** `!pattern`: takes paths back that an earlier line hides. */
  readonly takesBack: boolean
}

/** Lines that Docker would refuse (a bracket that does not close, `!` alone) are passed over. */
export function parseIgnore(lines: readonly string[]): readonly IgnorePattern[] {
  return lines.flatMap((line) => {
    if (line.startsWith('#')) return []
    const text = line.trim()
    const takesBack = text.startsWith('!')
    const pattern = clean(takesBack ? text.slice(1).trim() : text)
    const hasSet = pattern.includes('[')
    if (pattern === '' || (hasSet && !compile(pattern))) return []
    return [{ literal: hasSet ? '' : literalOf(pattern), takesBack, matches: matcher(pattern) }]
  })
}

/** Whether the path, or a folder that it lies in, is hidden; the last line that matches counts. */
export function hides(patterns: readonly IgnorePattern[], path: string): boolean {
  const steps = path.split('/')
  const places = steps.map((_, index) => steps.slice(0, index + 1).join('/'))
  let hidden = false
  for (const { literal, takesBack, matches } of patterns) {
    if (hidden === takesBack && path.includes(literal) && places.some(matches)) hidden = !takesBack
  }
  return hidden
}

/**
 * Compiled when a path holds its literal: most patterns are never asked. `**` in front of plain text is any beginning, not only one
 * that ends at a slash (patternmatcher, `suffixMatch`).
 */
function matcher(pattern: string): (place: string) => boolean {
  const [, suffix] = /^\*\*([^/*?[\]\\][^*?[\]\\]*)$/.exec(pattern) ?? []
  if (suffix !== undefined) return (place) => place.endsWith(suffix)
  let pieces: readonly GlobPiece[] | undefined
  return (place) => matchesGlob((pieces ??= compile(pattern) ?? []), place)
}

function literalOf(pattern: string): string {
  return pattern.split(/[*?\\/]+/).reduce((longest, one) => (one.length > longest.length ? one : longest), '')
}

/** Go's filepath.Clean, and anchored at the context: `/dist/`, `./dist` and `dist` are the same. */
function clean(pattern: string): string {
  const steps: string[] = []
  for (const step of pattern.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0) steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

const part = /\*\*\/?|\*|\?|\\[^]|\[\^?[^\]]*\]|[^]/g

function compile(pattern: string): readonly GlobPiece[] | undefined {
  if (pattern === '') return undefined
  const pieces: GlobPiece[] = []
  for (const { 0: text, index } of pattern.matchAll(part)) {
    if (text.startsWith('**')) {
      const isLast = index + text.length === pattern.length
      pieces.push(isLast ? { kind: 'any', test: anything } : { kind: 'folders' })
    } else if (text === '*') pieces.push({ kind: 'any', test: notSlash })
    else if (text === '?') pieces.push({ kind: 'one', test: notSlash })
    else if (text.startsWith('[')) {
      const test = oneOf(text)
      if (test === undefined) return undefined
      pieces.push({ kind: 'one', test })
    } else pieces.push(...literally(text.length > 1 ? text.slice(1) : text))
  }
  return pieces
}

/** A bracket that does not close does not compile either. */
function oneOf(bracket: string): ((character: string) => boolean) | undefined {
  try {
    const expression = new RegExp(`^${bracket}$`, 's')
    return (character) => expression.test(character)
  } catch {
    return undefined
  }
}
