import { createHash } from 'node:crypto'

/** What the first line of a comment says to the next run, and to nobody else. */
export interface Marker {
  /** Which image this is about. */
  readonly id: string
  /** Of everything that it says, links to the run left out. */
  readonly hash: string
}

/** One comment per image name and folder: two services of a repository have one each. */
export function markerId(image: string, folder: string): string {
  return digest(`${image}\0${folder}`)
}

/** A short fingerprint of text; letters and digits, so that it can end no comment. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

export function markerLine({ id, hash }: Marker): string {
  return `<!-- boxcar:comment v=1 id=${id} hash=${hash} -->`
}

/** The marker of a comment's text; `undefined` where it does not begin with one. */
export function readMarker(body: string): Marker | undefined {
  const [, id, hash] = /^<!-- boxcar:comment v=1 id=([0-9a-f]{16}) hash=([0-9a-f]{16}) -->\r?(?:\n|$)/.exec(body) ?? []
  return id === undefined || hash === undefined ? undefined : { id, hash }
}
