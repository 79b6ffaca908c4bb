import type { Place } from '../errors.js'

/** What is known of the engine and the builder after at most two calls of Docker. */
export interface Builder {
  readonly name: string
  /** `docker` is the engine's own BuildKit; `docker-container`, `remote`, `kubernetes` stand apart. */
  readonly driver: string
  /** Platforms that it can build, natively or emulated. */
  readonly platforms: readonly string[]
  readonly exportsCache: boolean
  readonly attests: boolean
  readonly buildx: string
  /** Platform of the machine that boots the image. */
  readonly native: string
}

export interface BuildRequest {
  /** Path of the Dockerfile; the ignore file is beside it. */
  readonly dockerfile: string
  /** Docker's context. */
  readonly context: string
  readonly tags: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly buildArgs: Readonly<Record<string, string>>
  /** Secret id to the file that holds its value (mode 0600, private folder). */
  readonly secretFiles: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
  readonly output: 'load' | 'push' | 'none'
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  readonly noCache: boolean
  readonly pull: boolean
  readonly provenance?: string
  readonly sbom?: string
  readonly metadataFile: string
}

export interface BuildResult {
  /** Manifest or index digest; only when pushed. */
  readonly digest?: string
  /** Config digest, `sha256:…`. */
  readonly imageId?: string
  /** The metadata file of Buildx. */
  readonly metadata: Readonly<Record<string, unknown>>
  readonly steps: readonly Step[]
  readonly seconds: number
}

/** A step of the build as Buildx reported it. */
export interface Step {
  /** `[build 4/6] RUN npm ci` */
  readonly name: string
  readonly cached: boolean
  readonly seconds: number
}

/** Why a build failed, found in the output. */
export interface BuildFailure {
  /** `[build 4/6] RUN npm ci` where known. */
  readonly step?: string
  /** Line of the Dockerfile. */
  readonly line?: number
  readonly exitCode?: number
  readonly lastLines: readonly string[]
  readonly cause?: string
  /** The app's own file that it is about. */
  readonly place?: Place
}

export interface CheckResult {
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** One sentence: what was asked and what came back, or why it was skipped. */
  readonly because: string
  readonly seconds?: number
  readonly status?: number
  /** Of the container's log when it failed: the first errors, and the last lines. */
  readonly lastLines: readonly string[]
  readonly cause?: string
  /** What to add, for a skipped check: lines for `check-env`. */
  readonly fix?: string
  /** How long `docker stop` took, in seconds; absent where nothing ran any more. */
  readonly stopSeconds?: number
  /** Something about the way it runs that deserves a word although it answers: it stops slowly. */
  readonly warning?: string
}

export interface Size {
  readonly bytes: number
  /** Sum of the layers in the registry, or `docker image inspect`; never compared with one another. */
  readonly measure: 'registry' | 'engine'
}
