import type { Reasoned, ReasonedMap } from '../../plan/draft.js'
import type { Kind, StartFile, Warning } from '../../plan/types.js'
import type { Need } from '../contract.js'

/** How an app is built and started, whatever manager installs it: what a framework or a script comes down to. */
export interface Service {
  /** As people call it. */
  readonly name: string
  /** The file by which it was found, relative to the app. */
  readonly file: string
  readonly kind: Reasoned<Kind>
  readonly start: Reasoned<string>
  readonly release?: Reasoned<string>
  readonly port?: Reasoned<number>
  readonly build?: readonly Reasoned<string>[]
  readonly variables?: ReasonedMap
  readonly processes?: ReasonedMap
  /** Servers that the start command needs and that no manifest names; installed pinned, with a warning. */
  readonly adds?: readonly Reasoned<string>[]
  readonly writable?: readonly Reasoned<StartFile>[]
  readonly demands?: readonly Reasoned<string>[]
  readonly needs?: readonly Reasoned<Need>[]
  readonly warnings?: readonly Warning[]
  /** Paths that the build wants to be there, for helpers. */
  readonly consumes?: readonly Reasoned<string>[]
  /** The start command imports the app's own package by name, so it must be installed. */
  readonly installed?: boolean
}
