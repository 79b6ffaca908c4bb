import type { Reason } from '../plan/types.js'

/** Everything that is written for a build, as text; made from the plan alone. */
export interface Rendered {
  readonly dockerfile: string
  /** Goes beside the Dockerfile as `Dockerfile.dockerignore`: the repository's lines, then ours. */
  readonly dockerignore: string
  /** Other files that go beside it, by name (`environment.nix`). */
  readonly files: Readonly<Record<string, string>>
  /**
   * Values that a Dockerfile cannot spell, because they have line breaks, by name. Each must be handed over as `--build-arg`;
   * the Dockerfile declares the name and puts the value into the environment. Mostly empty.
   */
  readonly buildArgs: Readonly<Record<string, string>>
  /** Files of the context that are handed over as `--secret`, by id: path relative to the context. Mostly empty. */
  readonly secretFiles: Readonly<Record<string, string>>
  /** Which lines of the Dockerfile came from which part of the plan. */
  readonly origins: readonly Origin[]
}

export interface Origin {
  /** Lines of the Dockerfile, from 1, both included. */
  readonly from: number
  readonly to: number
  /** JSON pointer into the plan: `/phases/install/cmds/0`. */
  readonly field: string
  /** The plan's reason for that field, for the place in the app's own files. */
  readonly reason?: Reason
}
