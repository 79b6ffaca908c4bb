import { anything, literally, matchesGlob, notSlash, type GlobPiece } from '../app/glob.js'
import { normalise } from '../app/paths.js'

/** Folders that a list of globs names, relative to the manifest that has the list. */
export interface FolderPatterns {
  holds(folder: string): boolean
  /** Whether the list names a folder and takes it out again. */
  excludes(folder: string): boolean
  /** Globs of the list that lead out of the tree of the manifest: they are left out. */
  readonly outside: readonly string[]
}

/**
 * Globs as the members of a workspace are written (npm, Yarn, pnpm, Bun, Lerna, uv): `packages/*` is one step, `packages/**` any
 * number of them, `{apps,libs}/*` either, and one with `!` in front takes folders out, wherever it stands in the list.
 */
export function folderPatterns(globs: readonly string[]): FolderPatterns {
  const outside = globs.filter((glob) => normalise(bare(glob)) === undefined)
  const inside = globs
    .filter((glob) => !outside.includes(glob))
    .map((glob) => ({ out: isNegated(glob), test: testOf(glob) }))
  const hits = (folder: string, out: boolean): boolean => inside.some((row) => row.out === out && row.test(folder))
  return {
    outside,
    holds: (folder) => folder !== '' && hits(folder, false) && !hits(folder, true),
    excludes: (folder) => folder !== '' && hits(folder, false) && hits(folder, true)
  }
}

function testOf(glob: string): (folder: string) => boolean {
  const all = alternatives(bare(glob)).map((one) => piecesOf(normalise(one) ?? ''))
  return (folder) => all.some((pieces) => matchesGlob(pieces, folder))
}

function isNegated(glob: string): boolean {
  return glob.startsWith('!')
}

function bare(glob: string): string {
  return glob.replace(/^!/, '')
}

const mostAlternatives = 64

/** `{a,b}/*` is `a/*` and `b/*`. */
function alternatives(glob: string): readonly string[] {
  let all: readonly string[] = [glob]
  for (;;) {
    const next = all.flatMap((one) => {
      const [whole, before = '', inner = '', after = ''] = /^([^{}]*)\{([^{}]*)\}(.*)$/s.exec(one) ?? []
      return whole === undefined ? [one] : inner.split(',').map((part) => before + part + after)
    })
    if (next.length === all.length && next.every((one, index) => one === all[index])) return all
    if (next.length > mostAlternatives) return all
    all = next
  }
}

function piecesOf(glob: string): readonly GlobPiece[] {
  const steps = glob.split('/')
  return steps.flatMap((step, index): readonly GlobPiece[] => {
    const isLast = index === steps.length - 1
    if (step === '**') return isLast ? [{ kind: 'any', test: anything }] : [{ kind: 'folders' }]
    return [...stepPieces(step), ...literally(isLast ? '' : '/')]
  })
}

function stepPieces(step: string): readonly GlobPiece[] {
  return step.split(/([*?])/).flatMap((part): readonly GlobPiece[] => {
    if (part !== '*' && part !== '?') return literally(part)
    return [{ kind: part === '*' ? 'any' : 'one', test: notSlash }]
  })
}
