import type { Trouble } from '../../../errors.js'
import type { Reasoned } from '../../../plan/draft.js'
import type { Evidence, StaticSite, Warning } from '../../../plan/types.js'
import type { Need } from '../../contract.js'
import type { Condition } from '../../frameworks.js'
import type { Facts } from '../facts.js'

/** What a framework's app comes to once it is built. `undefined` fields mean: nothing special. */
export interface Served {
  /** The evidence that decided between its modes (`output: 'export'` in next.config.js), where there was one. */
  readonly because?: Evidence
  /** The command that starts the server; with `node_modules/.bin` in PATH. */
  readonly start?: string
  /** Prepares the database before the start. */
  readonly release?: string
  /** Served as files instead. */
  readonly static?: StaticSite
  /** All that the build makes and the start needs, relative to the app's folder; absent: nobody knows. */
  readonly outputs?: readonly string[]
  readonly dependencies?: 'none' | 'production' | 'all'
  /** Neither sources nor manifests are needed at run time. */
  readonly onlyOutputs?: boolean
  /** Commands after the build script. */
  readonly afterBuild?: readonly string[]
  readonly port?: Reasoned<number> | number
  readonly variables?: Readonly<Record<string, string>>
  readonly buildVariables?: Readonly<Record<string, string>>
  /** Variables without which it does not start; with a reason of their own where a line of the app says so. */
  readonly demands?: readonly (string | Reasoned<string>)[]
  /** Folders that it writes into, relative to the app's. */
  readonly writable?: readonly string[]
  readonly warnings?: readonly Warning[]
  readonly kind?: 'web' | 'worker' | 'static'
  /** Why it cannot run in a container as it is; said only where nothing else starts the app. */
  readonly trouble?: Trouble
  /** It is for people's own machines: no app where others are. */
  readonly isClient?: boolean
}

/** A framework of JavaScript: one row, evaluated by the engine of all languages. */
export interface NodeFramework {
  readonly id: string
  /** As people call it. */
  readonly name: string
  /** Packages of which one is a direct dependency. */
  readonly packages: readonly string[]
  /** A build command that stands for the package, which the root of a workspace may have. */
  readonly command?: RegExp
  /** Files of which one is there; where that is asked for besides the package, or instead of it. */
  readonly files?: readonly string[]
  /** Packages none of which may be a direct dependency. */
  readonly without?: readonly string[]
  /** What else must hold. */
  readonly when?: Condition<Facts>
  /** Frameworks that this one is built on. */
  readonly supersedes?: readonly string[]
  /** Scripts of its own that build it, before those of every app. */
  readonly scripts?: readonly string[]
  /** Scripts that build it where there is none of those of every app. */
  readonly otherScripts?: readonly string[]
  /** What builds it where no script `build` does. */
  readonly build?: string
  /** Commands by which it is built, and all that they make. Where they are the whole build and another program starts, that is what it gets. */
  readonly makes?: { readonly by: RegExp; readonly outputs: (facts: Facts) => Promise<readonly string[]> }
  /** Folders of which its build takes all that the app needs. */
  readonly bundles?: readonly string[]
  /** Start scripts that do what `serve` does as well or better: these give way to it. */
  readonly ownStart?: RegExp
  /** Commands before the start that do what `release` of `serve` does, in a place that the image does not have: these give way to it. */
  readonly ownRelease?: RegExp
  /** Folders that speed up the next build. */
  readonly cacheDirectories?: readonly string[]
  readonly needs?: readonly Need[]
  /** How a program of it runs that the app's own script starts. */
  readonly port?: number
  readonly kind?: 'web' | 'worker'
  /** Folders that it writes into, whoever starts it; `serve` has its own. */
  readonly writable?: (facts: Facts) => Promise<readonly string[]>
  /** How it is served; absent, or `undefined` as its answer, where the app's own start script or file decides. */
  readonly serve?: (facts: Facts) => Promise<Served | undefined>
}
