import { clip, oneLine } from '../report/clean.js'
import { fields } from './fields.js'

/** What kept GitHub's API from doing what was asked. */
export interface ApiProblem {
  readonly kind:
    | 'unauthorized'
    | 'forbidden'
    | 'not-found'
    | 'too-long'
    | 'refused'
    | 'limited'
    | 'server'
    | 'network'
    | 'unexpected'
  /** A part of a sentence, without a full stop. */
  readonly because: string
  readonly fix?: string
  /** Only for `limited`: seconds until GitHub takes the next request. */
  readonly retryAfter?: number
}

/** What a RequestError of Octokit carries; anything else may be thrown as well. */
interface Failed {
  readonly status?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown }
}

/** GitHub asks for a minute where it names no time (docs.github.com, "Best practices for using the REST API"). */
const minute = 60

/** What went wrong, from what Octokit threw. An answer of 403 or 429 that is about the rate is a limit. */
export function problemOf(error: unknown, now = Date.now()): ApiProblem {
  const failed = typeof error === 'object' && error !== null ? (error as Failed) : {}
  if (failed.response === undefined) return withoutAnswer(failed)
  const status = Number(failed.status)
  const headers = failed.response.headers ?? {}
  const said = messageOf(failed.response.data)
  const limit = status === 403 || status === 429 ? limitOf(status, headers, said, now) : undefined
  if (limit !== undefined) return limit
  if (status >= 500)
    return { kind: 'server', because: `GitHub answered with ${status}`, fix: 'Run the job again later' }
  const row = rows[status]
  return row?.(said, headers) ?? { kind: 'unexpected', because: `GitHub answered with ${status}${quoted(said)}` }
}

type Row = (said: string, headers: Readonly<Record<string, unknown>>) => ApiProblem

const rows: Readonly<Record<number, Row>> = {
  401: () => ({
    kind: 'unauthorized',
    because: 'GitHub does not know the token (401)',
    fix: 'Leave the input `github-token` out, or give one that has not expired'
  }),
  403: (said, headers) => {
    const permission = neededPermission(headers)
    return {
      kind: 'forbidden',
      because: `the token may not do that (403${quoted(said, ': ')})`,
      fix:
        permission === undefined
          ? 'The job needs `pull-requests: write` in its `permissions`'
          : `Add \`${permission}\` to the job’s \`permissions\``
    }
  },
  404: () => ({
    kind: 'not-found',
    because: 'GitHub shows no such pull request to this token (404)',
    fix: 'The job needs `pull-requests: write` in its `permissions`; a token of your own needs access to this repository'
  }),
  410: () => ({ kind: 'not-found', because: 'what was asked for is gone (410)' }),
  422: (said) =>
    /too long/i.test(said)
      ? { kind: 'too-long', because: 'GitHub finds the comment too long (422)' }
      : { kind: 'refused', because: `GitHub refuses it (422)${quoted(said)}` }
}

function withoutAnswer({ message, cause }: Failed): ApiProblem {
  const causes = [message, fieldOf(cause, 'message'), fieldOf(cause, 'code'), fieldOf(fieldOf(cause, 'cause'), 'code')]
  const told = causes.filter((part) => typeof part === 'string' && part !== '') as string[]
  if (typeof message !== 'string' || told.length === 0) return { kind: 'unexpected', because: 'something went wrong' }
  const name = fieldOf(cause, 'name')
  if (name === undefined) return { kind: 'unexpected', because: clip(oneLine(message), longest) }
  const late = name === 'TimeoutError' || name === 'AbortError'
  return {
    kind: 'network',
    because: late ? 'GitHub did not answer in time' : `GitHub cannot be reached (${clip(oneLine(message), longest)})`,
    fix: 'Where the runner goes through a proxy, set `https_proxy` and `no_proxy` in the environment of the job'
  }
}

/** The primary limit names the time at which it ends; secondary ones a number of seconds, or nothing. */
function limitOf(
  status: number,
  headers: Readonly<Record<string, unknown>>,
  said: string,
  now: number
): ApiProblem | undefined {
  const told = secondsIn(headers['retry-after'])
  const reset = secondsIn(headers['x-ratelimit-reset'])
  const spent = headers['x-ratelimit-remaining'] === '0'
  const secondary = /secondary rate limit|abuse/i.test(said)
  if (status !== 429 && told === undefined && !spent && !secondary) return undefined
  const untilReset = spent && reset !== undefined ? Math.max(1, Math.ceil(reset - now / 1000)) : undefined
  const retryAfter = told ?? untilReset ?? minute
  return {
    kind: 'limited',
    because: `GitHub takes no more requests of this token for ${retryAfter} s (${status})`,
    fix: 'Run the job again later',
    retryAfter
  }
}

function secondsIn(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined
  return seconds !== undefined && Number.isSafeInteger(seconds) ? seconds : undefined
}

/**
 * `pull_requests=write` or one of several, separated by `;`, as the line that goes below `permissions:`. The one that has
 * least to do with other things comes first: what a comment needs is `pull-requests: write`.
 */
function neededPermission(headers: Readonly<Record<string, unknown>>): string | undefined {
  const header = headers['x-accepted-github-permissions']
  if (typeof header !== 'string') return undefined
  const choices = header.split(';').map((choice) => choice.trim())
  const choice = choices.find((text) => text.startsWith('pull_requests=')) ?? choices[0] ?? ''
  const needed = [...choice.matchAll(/([a-z_]+)=(read|write|admin)/g)]
  if (needed.length === 0) return undefined
  return needed.map(([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`).join(', ')
}

const longest = 200

function messageOf(data: unknown): string {
  const message = fieldOf(data, 'message')
  const errors = fieldOf(data, 'errors')
  const details = Array.isArray(errors)
    ? errors.map((entry) => (typeof entry === 'string' ? entry : fieldOf(entry, 'message')))
    : []
  const parts = [message, ...details].filter((part) => typeof part === 'string')
  return clip(oneLine(parts.join(': ')), longest)
}

function quoted(said: string, before = ': '): string {
  return said === '' ? '' : `${before}${said}`
}

function fieldOf(value: unknown, name: string): unknown {
  return fields(value)[name]
}
