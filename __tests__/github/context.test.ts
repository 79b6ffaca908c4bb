import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { githubContext, readGithub } from '../../src/github/context.js'
import { pushRight, refuseUnsafeBuild } from '../../src/github/guard.js'

const base = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REPOSITORY: 'Octo/Blog',
  GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.com/',
  GITHUB_API_URL: 'https://api.github.com',
  RUNNER_ENVIRONMENT: 'github-hosted'
}
const repository = { id: 1, default_branch: 'main', private: false }

function pull(head: unknown, env: Record<string, string> = {}) {
  return githubContext(
    { ...base, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/5/merge', ...env },
    {
      repository,
      pull_request: { number: 5, head: { sha: 'head', repo: head }, base: { sha: 'base', ref: 'main' } }
    }
  )
}

function followed(head: unknown) {
  return githubContext(
    { ...base, GITHUB_EVENT_NAME: 'workflow_run' },
    { repository, workflow_run: { event: 'pull_request', head_repository: head } }
  )
}

describe('githubContext', () => {
  it('reads a push', () => {
    expect(githubContext(base, { repository })).toEqual({
      event: 'push',
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
      repository: 'Octo/Blog',
      defaultBranch: 'main',
      private: false,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      actor: 'octocat',
      runId: '7',
      runAttempt: 2,
      selfHosted: false
    })
  })

  it('knows the default branch of a schedule without a repository', () => {
    const context = githubContext({ ...base, GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/trunk' }, {})
    expect(context.defaultBranch).toBe('trunk')
    expect(githubContext(base, {}).defaultBranch).toBeUndefined()
  })

  it('takes the head commit of a pull request, not the merge commit', () => {
    const context = pull({ id: 1 })
    expect(context.sha).toBe('head')
    expect(context.pullRequest).toEqual({
      number: 5,
      headSha: 'head',
      baseSha: 'base',
      baseRef: 'main',
      fork: false,
      dependabot: false
    })
  })

  it.each([
    ['another repository', { id: 2 }],
    ['one of the same name with another id', { id: 2, full_name: 'Octo/Blog' }],
    ['one that is gone', null],
    ['none', undefined],
    ['nonsense', 'Octo/Blog']
  ])('takes %s for a fork', (_, head) => {
    expect(pull(head).pullRequest?.fork).toBe(true)
    expect(followed(head).followsFork).toBe(true)
  })

  it('knows private and internal repositories, prereleases and self-hosted runners', () => {
    expect(githubContext(base, { repository: { ...repository, private: true } }).private).toBe(true)
    expect(githubContext(base, { repository: { visibility: 'internal' } }).private).toBe(true)
    const release = (fields: object) =>
      githubContext({ ...base, GITHUB_EVENT_NAME: 'release' }, { release: fields }).prerelease
    expect([release({ prerelease: true }), release({ draft: true }), release({})]).toEqual([true, true, false])
    expect(githubContext({ ...base, RUNNER_ENVIRONMENT: 'self-hosted' }, {}).selfHosted).toBe(true)
  })

  it.each([null, 'text', 7, [], { repository: 'x', pull_request: 'y' }, { pull_request: { number: '5' } }])(
    'takes the event %j as one that says nothing',
    (event) => {
      const context = githubContext(base, event)
      expect(context.pullRequest).toBeUndefined()
      expect(context.defaultBranch).toBeUndefined()
    }
  )
})

describe('readGithub', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('is nothing elsewhere than on a runner', async () => {
    expect(await readGithub({ ...base, GITHUB_ACTIONS: undefined })).toBeUndefined()
  })

  it('reads the event file, and does without one that is missing or broken', async () => {
    const path = join(folder, 'event.json')
    await writeFile(path, JSON.stringify({ repository }))
    expect((await readGithub({ ...base, GITHUB_EVENT_PATH: path }))?.defaultBranch).toBe('main')
    await writeFile(path, '{')
    expect((await readGithub({ ...base, GITHUB_EVENT_PATH: path }))?.event).toBe('push')
    expect((await readGithub({ ...base, GITHUB_EVENT_PATH: join(folder, 'none') }))?.event).toBe('push')
    expect((await readGithub(base))?.event).toBe('push')
  })
})

describe('refuseUnsafeBuild', () => {
  const target = { GITHUB_EVENT_NAME: 'pull_request_target' }

  it('refuses the code of a fork in a run that has rights', () => {
    expect(() => refuseUnsafeBuild(pull({ id: 2 }, target), false)).toThrow(/the code is a fork's/)
    expect(() => refuseUnsafeBuild(followed({ id: 2 }), false)).toThrow(/workflow_run/)
  })

  it('builds it when somebody says so, in a run without rights, and from the repository itself', () => {
    expect(() => refuseUnsafeBuild(pull({ id: 2 }, target), true)).not.toThrow()
    expect(() => refuseUnsafeBuild(pull({ id: 2 }), false)).not.toThrow()
    expect(() => refuseUnsafeBuild(pull({ id: 1 }, target), false)).not.toThrow()
    expect(() => refuseUnsafeBuild(followed({ id: 1 }), false)).not.toThrow()
    expect(() => refuseUnsafeBuild(githubContext(base, {}), false)).not.toThrow()
  })
})

describe('pushRight', () => {
  it('is missing for forks and Dependabot, with the reason', () => {
    expect(pushRight(pull({ id: 2 }))).toEqual({ push: false, because: expect.stringContaining('fork') })
    const bot = { GITHUB_ACTOR: 'dependabot[bot]' }
    expect(pushRight(pull({ id: 1 }, bot))).toEqual({ push: false, because: expect.stringContaining('Dependabot') })
    expect(pushRight(githubContext({ ...base, ...bot }, {}))).toHaveProperty('push', false)
  })

  it.each(['push', 'schedule', 'workflow_dispatch', 'release', 'merge_group'])('is there for %s', (event) => {
    expect(pushRight(githubContext({ ...base, GITHUB_EVENT_NAME: event }, { repository }))).toEqual({ push: true })
  })

  it("is there for the repository's own pull requests", () => {
    expect(pushRight(pull({ id: 1 }))).toEqual({ push: true })
  })
})
