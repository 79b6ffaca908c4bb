import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { githubApi } from '../../src/github/api.js'
import { apiTrouble } from '../../src/github/api.js'
import { problemOf } from '../../src/github/api-problem.js'
import { fakeGithub, type Failure, type FakeGithub } from './server.js'

let github: FakeGithub

beforeEach(async () => {
  github = await fakeGithub()
  github.pulls.push({ number: 7, headSha: 'a'.repeat(40) })
})

afterEach(() => github.close())

const waits: number[] = []

async function asked(failure?: Failure, apiUrl = github.url, patience?: number) {
  waits.length = 0
  if (failure !== undefined) github.failures = [failure]
  const wait = (seconds: number): Promise<void> => {
    waits.push(seconds)
    return Promise.resolve()
  }
  const api = await githubApi({ token: 't', apiUrl, wait, ...(patience !== undefined && { patience }) })
  return api.ask(async (octokit) => {
    const { data } = await octokit.rest.pulls.get({ owner: 'octo', repo: 'blog', pull_number: 7 })
    return data.number
  })
}

describe('an answer', () => {
  it('is the data', async () => {
    expect(await asked()).toEqual({ ok: true, data: 7 })
    expect(github.violations).toEqual([])
  })

  it('comes from the path of GitHub Enterprise Server, too', async () => {
    expect(await asked(undefined, `${github.url}/api/v3`)).toEqual({ ok: true, data: 7 })
  })
})

const permissions = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
const rows: readonly (readonly [string, Failure, string, RegExp, RegExp, readonly number[]])[] = [
  ['401', { status: 401, message: 'Bad credentials' }, 'unauthorized', /401/, /github-token/, []],
  ['403', { status: 403, message: 'Resource not accessible by integration', headers: permissions }, 'forbidden', /Resource not accessible/, /`pull-requests: write`/, []],
  ['403 that names other permissions', { status: 403, message: 'No', headers: { 'x-accepted-github-permissions': 'contents=read,metadata=read' } }, 'forbidden', /No/, /`contents: read, metadata: read`/, []],
  ['404', { status: 404, message: 'Not Found' }, 'not-found', /404/, /pull-requests: write/, []],
  ['422', { status: 422, message: 'Validation Failed' }, 'refused', /Validation Failed/, /^$/, []],
  ['422 that is about the length', { status: 422, message: 'body is too long (maximum is 65536 characters)' }, 'too-long', /too long/, /^$/, []],
  ['418', { status: 418, message: 'Teapot' }, 'unexpected', /418: Teapot/, /^$/, []],
  ['500', { status: 500 }, 'server', /500/, /again/, [1, 4]],
  ['502', { status: 502 }, 'server', /502/, /again/, [1, 4]],
  ['429', { status: 429, message: 'Too many', headers: { 'retry-after': '3' } }, 'limited', /3 s/, /again/, [3, 3]],
  ['429 for an hour', { status: 429, headers: { 'retry-after': '3600' } }, 'limited', /3600 s/, /again/, []],
  ['a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit' }, 'limited', /60 s/, /again/, [60, 60]],
  ['a connection that ends', { instead: 'drop' }, 'network', /cannot be reached/, /https_proxy/, [1, 4]]
] // prettier-ignore

describe('what can go wrong', () => {
  it.each(rows)('%s', async (_, failure, kind, because, fix, waited) => {
    const answer = await asked(failure)
    expect(answer).toMatchObject({ ok: false, problem: { kind } })
    if (answer.ok) return
    expect(answer.problem.because).toMatch(because)
    expect(answer.problem.fix ?? '').toMatch(fix)
    expect(waits).toEqual(waited)
    expect(github.seen).toHaveLength(waited.length + 1)
    expect(github.violations).toEqual([])
  })

  it('waits until the primary limit ends, if that is soon', async () => {
    const reset = (seconds: number) => ({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + seconds}`
    })
    const answer = await asked({ status: 403, message: 'API rate limit exceeded', headers: reset(5), times: 1 })
    expect(answer).toEqual({ ok: true, data: 7 })
    expect(waits).toHaveLength(1)
    expect(waits[0]).toBeGreaterThanOrEqual(4)
    expect(waits[0]).toBeLessThanOrEqual(6)
    expect(await asked({ status: 403, headers: reset(1800) })).toMatchObject({
      ok: false,
      problem: { kind: 'limited' }
    })
    expect(waits).toEqual([])
  })

  it('works again after a server that failed twice', async () => {
    expect(await asked({ status: 503, times: 2 })).toEqual({ ok: true, data: 7 })
    expect(waits).toEqual([1, 4])
  })

  it('does not wait for ever for an answer', async () => {
    const answer = await asked({ instead: 'hang' }, github.url, 0.1)
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'network', because: 'GitHub did not answer in time' } })
    expect(github.seen).toHaveLength(3)
  })

  it('takes a page of a proxy for no answer of GitHub', async () => {
    expect(await asked({ instead: 'html' })).toMatchObject({ ok: false })
  })

  it('has a word for a host that is not there', async () => {
    const answer = await asked(undefined, 'http://127.0.0.1:9')
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'network' } })
  })

  it('makes one line of what GitHub says', () => {
    const response = { headers: {}, data: { message: 'a\nb\u202e', errors: ['c', { message: 'd' }] } }
    expect(problemOf({ status: 400, message: 'x', response }).because).toBe('GitHub answered with 400: a b: c: d')
    expect(apiTrouble('Nothing was done', problemOf('?'))).toEqual({ what: 'Nothing was done: something went wrong' })
  })
})
