import type { App, Manifest } from '../app/types.js'
import type { Trouble } from '../errors.js'
import type { Draft, Reasoned } from '../plan/draft.js'
import type { Evidence, Suite } from '../plan/types.js'
import type { Hints } from '../settings/types.js'
import type { ReleaseTable } from '../releases/types.js'

/**
 * What Boxcar knows about one language. A new one is this object in a file of its own, its line in `list.ts`, and an example.
 * Both functions are pure: the same app and hints give the same answer.
 */
export interface Provider<Data = unknown> {
  readonly id: string
  /** As people call it: `Python`. */
  readonly name: string
  /**
   * Base names and `*.ext` patterns whose presence in a folder makes that folder worth a look; with a folder in front of the name
   * (`requirements/base.txt`) it is the one above that.
   */
  readonly files: readonly string[]
  /** Those by which a folder is looked into for what its build makes for an app in another one. */
  readonly manifests?: readonly string[]
  /** Names of `NIXPACKS_*` variables (without the prefix) that this provider understands. */
  readonly settings: readonly string[]
  /** Runtimes that it brings, by the id used in `setup.runtimes`. */
  readonly runtimes: Readonly<Record<string, Runtime>>
  /** Package managers and build tools, by the id used in `setup.tools`. */
  readonly tools: Readonly<Record<string, Tool>>
  /** Lines for the ignore file beside the Dockerfile, in `.dockerignore` syntax. */
  readonly ignore: readonly string[]
  /** Prefixes of variable names that its package managers read while they install: `PIP_`. */
  readonly installVariables: readonly string[]
  /** Variables of its contributions that would change what an install brings (`NODE_ENV`): they are set after it. */
  readonly lateVariables?: readonly string[]
  /** Likely causes for lines that a failing build step or boot prints; the first that matches counts. Loaded for a build. */
  readonly errorHints?: () => Promise<readonly ErrorHint[]>
  /** Workspaces whose root becomes Docker's context when a member is the app. */
  readonly workspaces?: readonly WorkspaceKind[]
  /** Files that count for the folders below theirs, too, up to the root of the repository: `.python-version`. */
  readonly inherited?: readonly string[]
  /** What to say where nothing is detected and something of this language is there all the same. */
  readonly advice?: (app: App) => Promise<Advice | undefined>
  /**
   * The folder below that this one stands for, as its own start command or a setting says (`npm start -w api`): then that one is
   * the app. Throws a UserError where a setting names one that is not there.
   */
  standsFor?(app: App, hints: Hints): Promise<Reasoned<string> | undefined>
  detect(app: App, hints: Hints): Promise<Finding<Data> | undefined>
  /**
   * Paths inside of these folders (relative to the app's, `../web` beside it) that the app's own code serves or reads and that look like
   * what a build makes: `web/dist`.
   */
  names?(app: App, finding: Finding<Data>, folders: readonly string[]): Promise<readonly Named[]>
  /** Pages that the app's own code sends and that a build may make: `public/index.html`. None where its own build makes them. */
  pages?(app: App, finding: Finding<Data>, folder: string): Promise<readonly Named[]>
  /** Only called with this provider's own finding. Throws a UserError where the app cannot be planned and says the nearest miss. */
  plan(app: App, hints: Hints, finding: Finding<Data>): Promise<Contribution>
}

export interface Advice extends Pick<Trouble, 'where'> {
  /** What it is, where that is known. */
  readonly what?: string
  /** What to do, as a sentence. */
  readonly fix: string
}

/** A path that an app names; with `onlyRuns` its own build can do without. */
export type Named = Reasoned<string> & { readonly onlyRuns?: boolean }

export interface ImageCommand {
  readonly command: string
  /** What was left out: `uv run`. */
  readonly left: string
  /** It is written as everybody writes it, so nobody need be told. */
  readonly usual?: boolean
  /** A program that the image has not, and that could not be left out. */
  readonly missing?: string
  /** Scripts that run one another in a circle, the first one again at the end. */
  readonly circle?: readonly string[]
}

/** A manifest that makes the folders below it members of a workspace. */
export interface WorkspaceKind {
  readonly file: string
  /** The key that names the members: a text without it has none, and its parser need not be loaded. */
  readonly key: string
  /** A file by which each member is described, where the manifest names none of them. */
  readonly member?: string
  /** Whether a folder (relative to the manifest's) is a member. */
  holds(manifest: Manifest, folder: string): boolean
}

/** How strongly a provider serves the app; the higher wins, a tie is an error that names both and the `provider` setting. */
export const strength = {
  /** It answers requests or runs as a process by its own evidence: a framework, a start script. */
  serves: 6,
  /** It has an entry point that can be started, but nothing says that it is meant to be. */
  starts: 5,
  /** It builds a site of files: an app where nothing else starts, the assets of another where something does. */
  site: 4,
  /** A file that can be run is there and no manifest: that counts in the folder that people name, not in one below an app's. */
  guess: 3,
  /** It builds something (assets, a library), but starts nothing. */
  builds: 2,
  /** Files that can be served as they are. */
  files: 1
} as const

export interface Finding<Data = unknown> {
  readonly strength: (typeof strength)[keyof typeof strength]
  readonly because: Evidence
  /** Paths (relative to the app) that its build makes. */
  readonly produces?: readonly Reasoned<string>[]
  /** Paths that it wants to be there when it builds or serves. */
  readonly consumes?: readonly Reasoned<string>[]
  /**
   * The way (`../..`) to the folder above that is Docker's context and in which the app's commands run: all paths of the contribution
   * begin there. Absent: the app's own.
   */
  readonly above?: string
  /** It is made with a program for documentation, whatever serves it. */
  readonly isDocumentation?: boolean
  /** Why the app, which is one, can have no plan. */
  readonly trouble?: Trouble
  /** What `detect` learned and `plan` uses again, so that nothing is looked at twice. */
  readonly data?: Data
}

/** What a provider answers: a draft whose leaves carry their evidence, and needs instead of package names. */
export interface Contribution extends Draft {
  readonly needs?: readonly Reasoned<Need>[]
  /**
   * What a command reads in the image, where no package manager is: `uv run gunicorn x` is `gunicorn x`, `npm start` is what the
   * script says. `undefined`: as it is.
   */
  readonly imageCommand?: (command: string) => ImageCommand | undefined
}

/** What a provider asks for without naming a package; `packages/` says what it is on each suite and in Nix. */
export interface Need {
  readonly name: string
  /** `both`: the -dev half to build, the library half to run. */
  readonly for: 'build' | 'run' | 'both'
  /** The phase in whose stage it is needed to build; absent: the host's. */
  readonly phase?: string
}

/** A runtime and the official images that carry it. */
export interface Runtime {
  readonly releases: ReleaseTable
  /** Repository of the image on Docker Hub and how a version and suite become its tag; absent: only Nix has the runtime. */
  image?(version: string, suite: Suite): string
  /** Numeric `uid:gid` of a user that the image brings; absent: one is made. */
  readonly user?: string
}

/** A tool that is installed at a pinned version into a build stage. */
export interface Tool {
  /** The runtime that it runs on. */
  readonly runsOn: string
  /** Commands that install it. */
  install(version: string): readonly string[]
  readonly cacheDirectories: readonly string[]
}

export interface ErrorHint {
  readonly pattern: RegExp
  /** Likely cause and what to do; `$1` … stand for the pattern's groups. */
  readonly cause: string
  /** The app's own file that it is about, if it is always the same. */
  readonly file?: string
}

/** What all providers bring together, as data for `plan/` and `dockerfile/`, which know no language. */
export interface Catalog {
  readonly runtimes: Readonly<Record<string, Runtime>>
  readonly tools: Readonly<Record<string, Tool>>
  /** By provider: what one language never needs may be another's sources. */
  readonly ignore: Readonly<Record<string, readonly string[]>>
  readonly installVariables: readonly string[]
  readonly lateVariables?: readonly string[]
  readonly errorHints: () => Promise<readonly ErrorHint[]>
}
