import { setTimeout as sleep } from 'node:timers/promises'
import type { getOctokit } from '@actions/github'
import type { Trouble } from '../errors.js'
import { problemOf, type ApiProblem } from './api-problem.js'

/** The client of @actions/github: typed operations, the runner's address, the proxy of the environment. */
export type Octokit = ReturnType<typeof getOctokit>

export type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problem: ApiProblem }

/** GitHub's API, whose failures are values: nobody's build ends because GitHub did not answer. */
export interface Api {
  /** Runs calls of the client; never rejects. Every request has a time limit, and those that may work later are tried again. */
  ask<T>(work: (octokit: Octokit) => Promise<T>): Promise<Answer<T>>
}

export interface ApiOptions {
  readonly token: string
  /** Without a slash at the end: `https://api.github.com`, `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Waits that many seconds before another attempt. */
  readonly wait?: (seconds: number) => Promise<unknown>
  /** Seconds for one request and its answer. */
  readonly patience?: number
}

const noContent = 204
/** Before the second and the third attempt, where GitHub does not say how long. */
const pauses: readonly number[] = [1, 4]
/** GitHub's "wait at least one minute" for secondary limits is the longest wait that a build makes for a comment. */
const longestWait = 60

/**
 * A client for a token. @actions/github is loaded here and nowhere else: a run that asks GitHub nothing does not pay for it.
 * Proxies are those of `https_proxy`, `http_proxy` and `no_proxy`.
 */
export async function githubApi({ token, apiUrl, wait = waited, patience = 20 }: ApiOptions): Promise<Api> {
  const { getOctokit: client } = await import('@actions/github')
  const octokit = client(token, { baseUrl: apiUrl, userAgent: 'boxcar', log: silent })
  octokit.hook.wrap('request', async (request, options) => {
    for (const pause of [...pauses, undefined]) {
      try {
        options.request = { ...options.request, signal: AbortSignal.timeout(patience * 1000) }
        const answer = await request(options)
        if (answer.status !== noContent && typeof answer.data !== 'object') {
          throw new Error('something that is not GitHub answered, such as the page of a proxy')
        }
        return answer
      } catch (error) {
        const seconds = pause === undefined ? undefined : beforeNext(problemOf(error), pause)
        if (seconds === undefined) throw error
        await wait(seconds)
      }
    }
    throw new Error('unreachable')
  })
  return {
    ask: async (work) => {
      try {
        return { ok: true, data: await work(octokit) }
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    }
  }
}

/** The sentence and the advice of a problem, about what was not done. */
export function apiTrouble(undone: string, { because, fix }: ApiProblem): Trouble {
  return { what: `${undone}: ${because}`, ...(fix !== undefined && { fix }) }
}

/** Seconds to wait before the same request may work, `undefined` where it will not or where that is longer than a build waits. */
function beforeNext({ kind, retryAfter }: ApiProblem, pause: number): number | undefined {
  if (kind === 'server' || kind === 'network') return pause
  return kind === 'limited' && retryAfter !== undefined && retryAfter <= longestWait ? retryAfter : undefined
}

function waited(seconds: number): Promise<unknown> {
  return sleep(seconds * 1000)
}

const silence = (): void => undefined
const silent = { debug: silence, info: silence, warn: silence, error: silence }
