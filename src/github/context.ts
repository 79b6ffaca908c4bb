import { readFile } from 'node:fs/promises'
import { fields, text, type Fields } from './fields.js'
import type { GithubContext, PullRequest } from './types.js'

type Environment = Readonly<Record<string, string | undefined>>

/** What GitHub says of this run, or nothing where this is not one of its runners. The event is read from its file. */
export async function readGithub(env: Environment): Promise<GithubContext | undefined> {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined
  return githubContext(env, await readEvent(env['GITHUB_EVENT_PATH']))
}

/**
 * The same from the runner's variables (docs.github.com, "Variables reference") and the event's JSON. Everything in it was
 * written elsewhere: a field of another type than expected counts as missing. `schedule` and `workflow_dispatch` have no
 * commit of their own and are read as what they run on, a branch or tag, like `push`.
 */
export function githubContext(env: Environment, event: unknown): GithubContext {
  const payload = fields(event)
  const repository = fields(payload['repository'])
  const pull = pullRequest(payload, env)
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const defaultBranch = text(repository['default_branch']) ?? (name === 'schedule' ? scheduledBranch(env) : undefined)
  return {
    event: name,
    ref: env['GITHUB_REF'] ?? '',
    sha: pull?.headSha ?? env['GITHUB_SHA'] ?? '',
    ...(pull !== undefined && { pullRequest: pull }),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    ...(defaultBranch !== undefined && { defaultBranch }),
    private: repository['private'] === true || repository['visibility'] === 'internal',
    serverUrl: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
    apiUrl: withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com'),
    actor: env['GITHUB_ACTOR'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
    selfHosted: env['RUNNER_ENVIRONMENT'] === 'self-hosted',
    ...(name === 'workflow_run' && { followsFork: comesFromFork(payload['workflow_run'], repository) }),
    ...(name === 'release' && { prerelease: isUnfinished(payload['release']) })
  }
}

/** A schedule always runs on the default branch; its event need not describe the repository. */
function scheduledBranch(env: Environment): string | undefined {
  return text(env['GITHUB_REF']?.replace(/^refs\/heads\//, ''))
}

/** The event as JSON; an empty one where it cannot be read. */
export async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return {}
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    // A runner without an event (act's bare `workflow_dispatch`) is no reason to fail: what it would say is missing then.
    return {}
  }
}

function pullRequest(payload: Fields, env: Environment): PullRequest | undefined {
  const pull = fields(payload['pull_request'])
  const number = pull['number']
  if (typeof number !== 'number') return undefined
  const head = fields(pull['head'])
  const base = fields(pull['base'])
  return {
    number,
    headSha: text(head['sha']) ?? env['GITHUB_SHA'] ?? '',
    baseSha: text(base['sha']) ?? '',
    baseRef: text(base['ref']) ?? env['GITHUB_BASE_REF'] ?? '',
    fork: isOther(head['repo'], fields(payload['repository'])),
    // GitHub goes by who started the run, not by who opened the pull request.
    dependabot: env['GITHUB_ACTOR'] === dependabot
  }
}

export const dependabot = 'dependabot[bot]'

function comesFromFork(run: unknown, repository: Fields): boolean {
  return isOther(fields(run)['head_repository'], repository)
}

/** Ids, because a name can be taken again. A repository that is gone (`null`) is another one. */
function isOther(head: unknown, repository: Fields): boolean {
  const id = fields(head)['id']
  return typeof id !== 'number' || id !== repository['id']
}

function isUnfinished(release: unknown): boolean {
  const { prerelease, draft } = fields(release)
  return prerelease === true || draft === true
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
