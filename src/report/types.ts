import type { BaseSize } from '../docker/base-size.js'
import type { BuildFailure, BuildResult, CheckResult, Size } from '../docker/types.js'
import type { PlanDiff } from '../plan/diff-types.js'
import type { Plan } from '../plan/types.js'

/** All that the summary and the terminal show of one run; what has not happened is absent. */
export interface Story {
  readonly plan: Plan
  readonly dockerfile: string
  /** Names of variables whose values people gave: their values are printed as `…`. */
  readonly hidden: readonly string[]
  /** Where the plan came from, if not from detection. */
  readonly planFile?: string
  readonly image?: string
  readonly tags?: readonly string[]
  readonly pushed?: boolean
  readonly build?: BuildResult
  readonly failure?: BuildFailure
  readonly size?: Size
  /** What the pull request's base has in the registry, where this image was pushed, too. */
  readonly baseSize?: BaseSize
  readonly check?: CheckResult
  readonly notices?: readonly string[]
  /** What is different from the base. */
  readonly diff?: PlanDiff
  /** The app's folder relative to the workspace, `/`-separated; absent for the workspace itself. */
  readonly folder?: string
  /** Address below which the commit's files are found: `https://github.com/octo/blog/blob/<sha>`. */
  readonly sources?: string
}
