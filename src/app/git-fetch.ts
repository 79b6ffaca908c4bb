import { randomUUID } from 'node:crypto'
import { runBoundedGit, runGit } from './git-command.js'

/** What a remote can be; none of them runs a program that its address names. */
const reach = { protocols: 'https:http:ssh:git:file', seconds: 120 }
/** Nothing is tidied up: all that is done is undone again. */
const quiet = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'] as const

/** Whether a clone has a commit and its tree; files may be missing all the same where it was cloned with a filter. */
export async function hasCommit(gitRoot: string, hash: string): Promise<boolean> {
  const { code } = await runGit(['-C', gitRoot, 'cat-file', '-e', `${hash}^{tree}`])
  return code === 0
}

export type Fetched =
  | {
      readonly ok: true
      /** Forgets the commit again; its objects go with git's next clean-up. Never rejects. */
      release(): Promise<void>
    }
  | { readonly ok: false; /** What git said. */ readonly because: string }

/**
 * Brings a commit from the clone's remote under a ref of its own, which no command of git's shows or follows. A shallow clone stays
 * one: only this commit comes, without those before it. With the credentials that git has; it asks nobody.
 */
export async function fetchCommit(gitRoot: string, hash: string): Promise<Fetched> {
  const git = (...args: readonly string[]) => runGit(['-C', gitRoot, ...args])
  const [remote, shallow] = await Promise.all([remoteOf(gitRoot), git('rev-parse', '--is-shallow-repository')])
  if (remote === undefined) return { ok: false, because: 'the clone has no remote' }
  const ref = `refs/boxcar/${randomUUID()}`
  const release = async (): Promise<void> => {
    await git(...quiet, 'update-ref', '-d', ref).catch(() => undefined)
  }
  const { code, stderr } = await runBoundedGit(
    [
      ...['-C', gitRoot, ...quiet, '-c', 'fetch.writeCommitGraph=false', 'fetch', '--quiet', '--no-tags', '--no-prune'],
      ...['--no-recurse-submodules', '--no-write-fetch-head', '--no-filter'],
      ...(shallow.stdout.toString('latin1').trim() === 'true' ? ['--depth=1'] : []),
      ...[remote, `+${hash}:${ref}`]
    ],
    { reach }
  )
  if (code === 0) return { ok: true, release }
  await release()
  return { ok: false, because: lastLine(stderr) || 'git fetch did not come to an end' }
}

/** `origin`, or the only one that there is. */
async function remoteOf(gitRoot: string): Promise<string | undefined> {
  const { stdout } = await runGit(['-C', gitRoot, 'remote'])
  const names = stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '')
  return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^fatal: /, '') ?? ''
  )
}
