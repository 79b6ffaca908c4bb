import type { Suite } from '../plan/types.js'

/** Which versions of a runtime exist. The table's own date is 'today' for everything that it decides. */
export interface ReleaseTable {
  /** The runtime as people call it: `Python`. */
  readonly name: string
  /** ISO date when the table was made. */
  readonly date: string
  /** Newest first. */
  readonly lines: readonly ReleaseLine[]
  /** Where the facts come from, for whoever refreshes them. */
  readonly source: string
  /** Images have tags for patch releases only: `2.9.6`, never `2.9`. */
  readonly exactTags?: true
}

export interface ReleaseLine {
  /** `3.13` */
  readonly line: string
  /** Newest patch release that the table knows: `3.13.9`. */
  readonly latest: string
  /** ISO dates. */
  readonly released: string
  readonly endOfLife: string
  /** Debian suites for which official images exist, the preferred one first. For a dead line: where it was frozen; empty: none that still gets packages. */
  readonly suites: readonly Suite[]
  /** First patch release that was built on a suite, where that is not the line's first: images of older ones do not exist there. */
  readonly since?: Readonly<Partial<Record<Suite, string>>>
  /** Last patch release that was built on a suite, where newer ones are not: a tag without the suite has one image only. */
  readonly until?: Readonly<Partial<Record<Suite, string>>>
  /** ISO date since when it has long-term support, where the ecosystem has such lines. */
  readonly lts?: string
}
