import { runGit } from '../app/git-command.js'
import { repositoryAt } from '../app/git-folder.js'
import { readEvent } from './context.js'
import type { GithubContext } from './types.js'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The commit that the event's changes start from: a pull request's base, what a push replaced, what a merge queue merges into.
 * `undefined` where the event has none: a new branch, a schedule, a run by hand, no runner of GitHub.
 */
export async function eventBase(env: Environment): Promise<string | undefined> {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined
  const event = await readEvent(env['GITHUB_EVENT_PATH'])
  for (const path of [['pull_request', 'base', 'sha'], ['merge_group', 'base_sha'], ['before']]) {
    const value = path.reduce<unknown>((at, key) => (isTable(at) ? at[key] : undefined), event)
    if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value)) return value
  }
  return undefined
}

/**
 * The commit to compare what is checked out with, by what that is:
 * - the merge of a pull request (actions/checkout's default): what it was merged into, its first parent. The base of the event can be older;
 * - the head of the pull request, or a commit made on top of it: where it left the base branch, if the clone knows, else the base of the event;
 * - the commit of a push or a merge queue: the base of the event.
 * `undefined` for anything else, which the event does not describe: another branch, as `pull_request_target` checks it out, or
 * another repository.
 */
export async function diffBase(
  gitRoot: string,
  env: Environment,
  { event, pullRequest }: GithubContext
): Promise<string | undefined> {
  const [base, head] = await Promise.all([eventBase(env), headCommit(gitRoot)])
  if (head === undefined) return undefined
  if (pullRequest === undefined) {
    const isEvents = event === 'push' || event === 'merge_group'
    return isEvents && head.hash === env['GITHUB_SHA'] ? base : undefined
  }
  const [first, second] = head.parents
  const { headSha } = pullRequest
  const isMerge = second === headSha || (event === 'pull_request' && head.hash === env['GITHUB_SHA'])
  if (isMerge && second !== undefined) return first
  if (head.hash !== headSha && first !== headSha) return undefined
  return base === undefined ? undefined : ((await mergeBase(gitRoot, base, headSha)) ?? base)
}

/** The commit where two lines of history part; `undefined` where the clone does not reach back to it. */
export async function mergeBase(gitRoot: string, one: string, other: string): Promise<string | undefined> {
  const { code, stdout } = await runGit([...repositoryAt(gitRoot).args, 'merge-base', one, other])
  return code === 0 ? stdout.toString('latin1').trim() : undefined
}

interface HeadCommit {
  readonly hash: string
  readonly parents: readonly string[]
}

/** What is checked out, and its parents as they stand in the commit: a shallow clone has their names, but not them. */
async function headCommit(gitRoot: string): Promise<HeadCommit | undefined> {
  const [hash, text] = await Promise.all(
    [
      ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'],
      ['cat-file', 'commit', 'HEAD']
    ].map(async (args) => {
      const { code, stdout } = await runGit(['-C', gitRoot, ...args])
      return code === 0 ? stdout.toString('utf8') : undefined
    })
  )
  if (hash === undefined || text === undefined) return undefined
  const [header = ''] = text.split('\n\n')
  return {
    hash: hash.trim(),
    parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, name]) => name ?? [])
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
