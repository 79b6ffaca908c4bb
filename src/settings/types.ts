import type { Draft } from '../plan/draft.js'
import type { Evidence, Toolchain, Warning } from '../plan/types.js'

/** A value that people gave and the place where they gave it. */
export interface Setting<T = string> {
  readonly value: T
  /** `because` says it in a sentence: "input `start-cmd`", "`NIXPACKS_PYTHON_VERSION`"; `setting`, `file`, `line` where they apply. */
  readonly source: Evidence
}

/** What reaches the providers and is their strongest evidence. Each setting is either a hint or a part of a layer, never both. */
export interface Hints {
  /** `NIXPACKS_*` of the languages, without the prefix: `PYTHON_VERSION`. */
  readonly settings: Readonly<Record<string, Setting>>
  /** Variables that people gave (`env`, `[variables]`): name to value. */
  readonly variables: Readonly<Record<string, Setting>>
  /** Names of build secrets. */
  readonly secrets: readonly string[]
  /** The provider that must be the host. */
  readonly provider?: Setting
  /** Providers that must take part besides the host; from `providers = ["...", "node"]`. */
  readonly helpers: readonly Setting[]
  /** `providers = []`: no language is asked, the layers are the plan. */
  readonly noProviders?: Setting
  readonly toolchain?: Setting<Toolchain>
  /** Process types of the Procfile in the order of the file, `web` and `release` included. */
  readonly procfile: Readonly<Record<string, Setting>>
  /** A start command from a layer above the providers, so that a provider need not fail without one. */
  readonly startCmd?: Setting
  /** Phases whose commands people replace: a provider need not fail over them. */
  readonly replaced: Readonly<Record<string, Setting>>
  /** Folders of the app that are built in stages of their own for it: the image needs what they are built to, not what is in them. */
  readonly apart?: readonly string[]
  /** `start`: the release runs before the start command; `manual`: only when somebody runs it. */
  readonly release: 'start' | 'manual'
}

/** One layer of the precedence table, as a draft with this source's evidence in every leaf; `"..."` may stand in lists. */
export interface Layer {
  /** As in the precedence table: `Procfile`, `nixpacks.toml`, `NIXPACKS_* of the process`, `NIXPACKS_* in env`, `inputs`. */
  readonly name: string
  readonly draft: Draft
}

/** Everything that people said, read once. */
export interface PlanSettings {
  readonly hints: Hints
  /** Lowest precedence first. */
  readonly layers: readonly Layer[]
  readonly warnings: readonly Warning[]
}

/**
 * The inputs of the action and the flags of the command line after parsing: one name, one meaning. Absent means not set.
 * `inputs.ts` holds the table that makes this from either door.
 */
export interface Inputs {
  readonly command: 'build' | 'plan' | 'detect' | 'diff' | 'comment'
  /** A folder, or `REPO#REF[:FOLDER]` for a commit that is not checked out. */
  readonly context: string
  /** Only for `diff` on the command line: a commit, or `REPO#REF[:FOLDER]`. */
  readonly base?: string
  readonly name?: string
  readonly tags: readonly string[]
  readonly installCmd?: string
  readonly buildCmd?: string
  readonly startCmd?: string
  readonly env: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Secret id to the path of its file. */
  readonly secretFiles: Readonly<Record<string, string>>
  readonly pkgs: readonly string[]
  readonly libs: readonly string[]
  readonly apt: readonly string[]
  readonly provider?: string
  readonly toolchain?: Toolchain
  /** Where Nix and Nixpkgs come from; of the workflow only, never of the repository. */
  readonly nixImage?: string
  readonly nixpkgsUrl?: string
  readonly nixSubstituters: readonly string[]
  readonly nixPublicKeys: readonly string[]
  readonly config?: string
  /** Path of a plan file, `-` for standard input, or the JSON itself. */
  readonly plan?: string
  readonly release: 'start' | 'manual'
  readonly out?: string
  readonly push: boolean
  readonly load?: boolean
  readonly platforms: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly buildArgs: Readonly<Record<string, string>>
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  readonly noCache: boolean
  readonly pull: boolean
  readonly builder?: string
  readonly provenance?: string
  readonly sbom?: string
  readonly cache: 'auto' | 'registry' | 'gha' | 'inline' | 'none'
  readonly check: 'off' | 'warn' | 'require'
  readonly checkPath: string
  /** Seconds. */
  readonly checkTimeout: number
  readonly checkEnv: Readonly<Record<string, string>>
  /** Extra arguments of `docker run`. */
  readonly checkOptions: readonly string[]
  readonly summary: boolean
  readonly comment: 'auto' | 'always' | 'never'
  readonly githubToken?: string
  readonly allowUnsafePrBuild: boolean
  /** Command line only. */
  readonly format?: 'box' | 'text' | 'json' | 'toml' | 'dockerfile' | 'dockerignore'
  readonly exitCode: boolean
  /** Names given as an input or flag, so that a default is not taken for a choice. */
  readonly given: ReadonlySet<string>
}
