import type { Trouble } from '../errors.js'
import type { Reason, Warning } from './types.js'

/** What a change does to a plan, by meaning: plain data, printed as it is by the output `plan-diff` and `--format json`. */
export interface PlanDiff {
  readonly version: 1
  /** Whether what is built or how it starts differs; a warning that comes or goes does not count. */
  readonly changed: boolean
  readonly base: DiffSide
  readonly head: DiffSide
  /** What people look for first comes first: languages, packages, commands, start, variables, and details at the end. */
  readonly changes: readonly Change[]
  /** Those that are the same on both sides, wherever their line went, are in neither list. */
  readonly warnings: { readonly new: readonly Warning[]; readonly gone: readonly Warning[] }
  /** The difference of the two Dockerfiles in unified form, values that people gave as `…`; absent where there is none. */
  readonly dockerfile?: string
}

/** One of the two that are compared. */
export interface DiffSide {
  /** `none`: there is no app. `failed`: there is one that cannot be planned, see `problem`. Both count as an empty plan. */
  readonly state: 'planned' | 'none' | 'failed'
  /** Full hash; absent for a folder outside of git. */
  readonly commit?: string
  /** As people named it: a branch, a tag, a hash. */
  readonly ref?: string
  /** The files on disk were planned, and they differ from `commit`. */
  readonly modified?: true
  /** The plan came from this file and not from detection. */
  readonly planFile?: string
  readonly problem?: Trouble
}

export interface Change {
  /** JSON pointer (RFC 6901) into head's plan; into the base's for what is removed. */
  readonly field: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly topic: Topic
  /** In the reviewer's words, and always ours: `Python`, `start command`, `package to run`. */
  readonly label: string
  /** Which one, where there can be several: a phase, a process, a variable, a package. Text of the repository. */
  readonly name?: string
  /** Text of the repository. Never the value of a variable: of those there are only names. */
  readonly before?: string
  readonly after?: string
  /** Why it was and why it is so; empty where a plan does not say. */
  readonly reasons: { readonly before: readonly Reason[]; readonly after: readonly Reason[] }
}

/** In the order in which changes are listed. */
export const topics = [
  ...(['language', 'version', 'kind', 'toolchain', 'suite', 'image', 'folder', 'tool', 'package'] as const),
  ...(['phase', 'command', 'release', 'start', 'process', 'port', 'site', 'variable', 'secret', 'demand'] as const),
  ...(['writable', 'detail'] as const)
] as const

export type Topic = (typeof topics)[number]
