import type { Trouble } from '../../errors.js'
import type { Reasoned, ReasonedMap } from '../../plan/draft.js'
import type { Kind, StartFile, StaticSite, Warning } from '../../plan/types.js'
import type { Need } from '../contract.js'

/** How an app is built and started, whatever manager installs it: what a framework or a script comes down to. */
export interface Service {
  /** As people call it: `Next.js`. */
  readonly name: string
  readonly kind: Reasoned<Kind>
  /** What a person would type, with `node_modules/.bin` in PATH; absent for a static site. */
  readonly start?: Reasoned<string>
  /** Only the usual name of a file says that it is started. */
  readonly isGuess?: boolean
  /** Commands that the start does the work of: the image may have nothing else that could (`next start` without `node_modules`). */
  readonly standsIn?: RegExp
  /** What is served instead of started. */
  readonly static?: Reasoned<StaticSite>
  readonly release?: Reasoned<string>
  readonly port?: Reasoned<number>
  /** Commands of the build, in order; with `node_modules/.bin` in PATH. */
  readonly build?: readonly Reasoned<string>[]
  /**
   * All that the build makes and the start needs, relative to the app's folder. Absent where nobody knows: then the whole folder
   * is taken as the build left it.
   */
  readonly outputs?: readonly Reasoned<StartFile>[]
  /** Folders of sources of which those outputs hold all that the start needs. */
  readonly bundles?: readonly string[]
  /** It starts what a bundler made of all of its code. */
  readonly isBundled?: boolean
  /** What of `node_modules` the start needs. `none` where the outputs bring along what they need. */
  readonly dependencies: 'none' | 'production' | 'all'
  /** The image needs nothing but the outputs (and `dependencies`): neither sources nor manifests. */
  readonly onlyOutputs?: boolean
  /** Build and run time. */
  readonly variables?: ReasonedMap
  /** Build time only. */
  readonly buildVariables?: ReasonedMap
  /** Folders (relative to the app's) that speed up the next build. */
  readonly cacheDirectories?: readonly Reasoned<string>[]
  readonly processes?: ReasonedMap
  readonly writable?: readonly Reasoned<StartFile>[]
  readonly demands?: readonly Reasoned<string>[]
  readonly needs?: readonly Reasoned<Need>[]
  readonly warnings?: readonly Warning[]
  /** Why nothing of it can run in a container; the plan is refused with it. */
  readonly trouble?: Trouble
  /** It is for people's own machines, whatever is changed. */
  readonly isClient?: boolean
  /** Image of a program that brings its own runtime. */
  readonly runImage?: Reasoned<string>
  /** The program runs on Bun, not on Node. */
  readonly runtime?: Reasoned<'node' | 'bun'>
}
