import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { UserError } from '../errors.js'

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Variables that would make git look at another repository than the one that was named. */
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_PREFIX'
]

/** What git may do besides reading. */
export interface Reach {
  /** Ways to another repository, as in `GIT_ALLOW_PROTOCOL`. */
  readonly protocols: string
  /** Then git is ended. */
  readonly seconds: number
}

/**
 * The repository's own monitor and hooks, and a bare repository that git would find by itself: a commit can hold one, with a
 * configuration in it (git-config(1), `safe.bareRepository`).
 */
const refused = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'] as const

/**
 * Starts git for reading: no shell, nothing of `refused`, no replaced objects, no locks, no questions, and nothing fetched (`GIT_NO_LAZY_FETCH` is git 2.45's; before that no protocol is allowed).
 */
export function startGit(args: readonly string[], reach?: Reach): ChildProcessWithoutNullStreams {
  const options = { env: environment(reach), windowsHide: true, ...(reach && { timeout: reach.seconds * 1000 }) }
  return spawn('git', [...safely, ...args], options)
}

const safely = ['--no-replace-objects', ...refused.flatMap((setting) => ['-c', setting])]

function environment(reach?: Reach): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => !elsewhere.includes(name))
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: reach?.protocols ?? 'none'
  }
}

/** Asks git one question, without input. Throws a UserError where there is no git. */
export async function runGit(args: readonly string[]): Promise<GitAnswer> {
  const { exec } = await import('@actions/exec')
  const out: Buffer[] = []
  const err: Buffer[] = []
  const code = await exec('git', [...safely, ...args], {
    env: environment(),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: (chunk) => out.push(chunk), stderr: (chunk) => err.push(chunk) }
  }).catch((error: unknown) => {
    throw cannotStart(error instanceof Error ? error : new Error(String(error)))
  })
  return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') }
}

/** What becomes of git when it may take its time. */
export interface Bounds {
  readonly reach?: Reach
  /** Gets the output as it comes, and `stdout` stays empty; what it throws ends git. */
  readonly take?: (chunk: Buffer) => void
}

/** The same for what may be long: git is ended when its time is over, or when what it prints is too much. */
export function runBoundedGit(args: readonly string[], { reach, take }: Bounds): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const git = startGit(args, reach)
    const out: Buffer[] = []
    const err: Buffer[] = []
    const orEnd = (work: () => void): void => {
      try {
        work()
      } catch (error) {
        git.stdout.removeAllListeners('data')
        git.kill()
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }
    git.stdout.on('data', (chunk: Buffer) => {
      if (take === undefined) out.push(chunk)
      else orEnd(() => take(chunk))
    })
    git.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    git.stdin.on('error', () => undefined).end()
    git.on('error', (error) => reject(cannotStart(error)))
    git.on('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') })
    )
  })
}

export function cannotStart(error: Error): UserError {
  return new UserError({
    what: `git could not be started: ${error.message}`,
    fix: 'Install git, or give a folder instead of REPO#REF.'
  })
}
