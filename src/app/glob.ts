/**
 * A piece of a glob: one character of a kind, any number of them, or nothing or whole folders (`**` and the slash behind it).
 * Characters are UTF-16 code units.
 */
export type GlobPiece =
  { readonly kind: 'one' | 'any'; readonly test: (character: string) => boolean } | { readonly kind: 'folders' }

/**
 * Whether the pieces match the whole text. Goes through the text once per piece and keeps all the places that the pieces so far
 * can end at, so that no glob and no path take longer than the product of their lengths: a regular expression can take for ever.
 */
export function matchesGlob(pieces: readonly GlobPiece[], text: string): boolean {
  let ends = new Array<boolean>(text.length + 1).fill(false)
  ends[0] = true
  for (const piece of pieces) {
    const next = piece.kind === 'one' ? ends.map(() => false) : [...ends]
    let isReached = false
    for (let at = 1; at <= text.length; at++) {
      const character = text.charAt(at - 1)
      isReached ||= ends[at - 1] === true
      if (piece.kind === 'one') next[at] = ends[at - 1] === true && piece.test(character)
      else if (piece.kind === 'any') next[at] ||= next[at - 1] === true && piece.test(character)
      else next[at] ||= isReached && character === '/'
    }
    ends = next
  }
  return ends[text.length] === true
}

export const notSlash = (character: string): boolean => character !== '/'
export const anything = (): boolean => true

/** Pieces that match exactly this text. */
export function literally(text: string): readonly GlobPiece[] {
  return text.split('').map((wanted) => ({ kind: 'one', test: (character) => character === wanted }))
}
