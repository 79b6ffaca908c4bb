/** A place in the app or in a settings file that a message points at. `file` is relative to the app, `line` counts from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
}

export interface Trouble {
  /** What happened, one sentence without a full stop at the end. */
  readonly what: string
  /** What to do next, in the user's words and with the line to type where there is one. */
  readonly fix?: string
  readonly where?: Place
  /** Longer text below the message: the last lines of a log, a list of what was looked for. */
  readonly detail?: string
}

/** Something that the person who runs Boxcar can mend. Shown without a stack trace; exit code 1. */
export class UserError extends Error {
  readonly trouble: Trouble
  readonly exitCode: number = 1

  constructor(trouble: Trouble) {
    super(trouble.what)
    this.name = new.target.name
    this.trouble = trouble
  }
}

/** There is nothing that could be an app: no such folder, an empty one, or one that no language recognises. */
export class NoAppError extends UserError {}

/** The folder holds several apps and is none itself. */
export class SeveralAppsError extends UserError {
  /** @param first the folder of one of them, relative to the one that was given */
  constructor(
    trouble: Trouble,
    readonly first: string
  ) {
    super(trouble)
  }
}

/** A clone has a commit, but not all of its files: whoever can get them elsewhere should. */
export class IncompleteCloneError extends UserError {}

/** The command line or the inputs themselves are wrong; exit code 2 on the command line. */
export class UsageError extends UserError {
  override readonly exitCode = 2
}

/** A registry or the network did not answer; the same call may work later. Exit code 75 (EX_TEMPFAIL of sysexits.h). */
export class TryAgainError extends UserError {
  override readonly exitCode = 75
}
