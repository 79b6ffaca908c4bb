import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { githubApi } from '../../src/github/api.js'
import { followedRun, pullsOfRun } from '../../src/github/followed.js'
import { fakeGithub, type FakeGithub } from './server.js'

const sha = 'a'.repeat(40)
let github: FakeGithub

beforeEach(async () => {
  github = await fakeGithub()
})

afterEach(() => github.close())

/** The event of a run for a pull request; of a fork, GitHub lists no pull requests. */
function event(changes: object = {}): unknown {
  const head = { id: 2, owner: { login: 'stranger' } }
  const run = { event: 'pull_request', head_sha: sha, head_branch: 'change', head_repository: head, pull_requests: [] }
  return { repository: { id: 1 }, workflow_run: { ...run, ...changes } }
}

async function pulls(payload: unknown) {
  const api = await githubApi({ token: 't', apiUrl: github.url })
  const run = followedRun(payload)
  return run && (await pullsOfRun(api, 'octo/blog', run))
}

const fork = { headOwner: 'stranger', headRepository: 2 }

describe('the pull request of a run', () => {
  it('is the one that the event lists, and nobody is asked', async () => {
    const listed = (number: number, repo: number, head: string) => ({
      number,
      head: { sha: head },
      base: { repo: { id: repo } }
    })
    const all = [listed(3, 1, 'b'.repeat(40)), listed(4, 5, sha), listed(7, 1, sha)]
    expect(await pulls(event({ pull_requests: all }))).toEqual({ ok: true, data: [7] })
    expect(github.seen).toEqual([])
  })

  it("is looked up by a fork's branch, and has to have the same commit of the same repository", async () => {
    github.pulls.push({ number: 5, headSha: sha, ...fork })
    github.pulls.push({ number: 6, headSha: 'b'.repeat(40), ...fork })
    github.pulls.push({ number: 8, headSha: sha, headOwner: 'stranger', headRepository: 3 })
    expect(await pulls(event())).toEqual({ ok: true, data: [5] })
    expect(github.violations).toEqual([])
  })

  it('may be several, or none', async () => {
    expect(await pulls(event())).toEqual({ ok: true, data: [] })
    for (const number of [5, 6]) github.pulls.push({ number, headSha: sha, ...fork })
    expect(await pulls(event())).toEqual({ ok: true, data: [5, 6] })
  })

  it('is not looked for where the repository is gone', async () => {
    expect(await pulls(event({ head_repository: null }))).toEqual({ ok: true, data: [] })
    expect(github.seen).toEqual([])
  })

  it('does not go by a branch that is written to lead elsewhere', async () => {
    github.pulls.push({ number: 5, headSha: sha, headRef: 'other', ...fork })
    expect(await pulls(event({ head_branch: 'change&state=all&head=stranger:other' }))).toEqual({ ok: true, data: [] })
    expect(github.violations).toEqual([])
  })

  it('is a problem where GitHub does not answer', async () => {
    github.failures = [{ status: 403 }]
    expect(await pulls(event())).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  })

  it.each([{}, null, 'x', { workflow_run: { head_sha: 7 } }])('is none in %j', (payload) => {
    expect(followedRun(payload)).toBeUndefined()
  })
})
