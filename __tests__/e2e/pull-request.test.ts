import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeGithub, type Failure, type FakeGithub } from '../github/server.js'
import { action, program, type Step } from './bundles.js'
import { loggedIn, registry } from './registry.js'

jest.setTimeout(120_000)

const token = 'planted-token-value'
const app: Readonly<Record<string, string>> = {
  '.python-version': '3.12\n',
  'requirements.txt': 'flask==3.1.2\ngunicorn==23.0.0\n',
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n',
  Procfile: 'web: gunicorn app:app\n'
}
const changed: Readonly<Record<string, string>> = {
  '.python-version': '3.13\n',
  'requirements.txt': 'flask==3.1.2\ngunicorn==23.0.0\npsycopg2==2.9.10\n',
  Procfile: 'web: gunicorn --workers 4 app:app\n'
}

let folder: string
let origin: string
let github: FakeGithub

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-pull-'))
  origin = join(folder, 'origin')
  await mkdir(origin)
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  await commit(app, 'One')
})

afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  github = await fakeGithub(origin)
})

afterEach(async () => {
  const { violations } = github
  await github.close()
  expect(violations).toEqual([])
})

async function git(...words: readonly string[]): Promise<string> {
  const names = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
  const { code, stdout, stderr } = await program(['git', ...names, ...words], { cwd: origin })
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
  return stdout.trim()
}

async function commit(files: Readonly<Record<string, string>>, message: string): Promise<string> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(origin, name), text)
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', `--message=${message}`)
  return git('rev-parse', 'HEAD')
}

interface Pull {
  readonly number: number
  /** What the runner's checkout has: the merge commit alone, at depth 1. */
  readonly clone: string
  readonly headSha: string
  readonly baseSha: string
}

let nextNumber = 7

/** A pull request as GitHub offers it: its branch, its merge with the base, and the runner's shallow clone of that. */
async function pullRequest(files: Readonly<Record<string, string>>, number = (nextNumber += 1)): Promise<Pull> {
  await git('checkout', '--quiet', '-B', `change-${number}`, 'main')
  const headSha = await commit(files, 'Change')
  await git('checkout', '--quiet', '--detach', 'main')
  await git('merge', '--quiet', '--no-ff', '--message=Merge', headSha)
  await git('update-ref', `refs/pull/${number}/merge`, 'HEAD')
  await git('checkout', '--quiet', 'main')
  const clone = join(folder, `clone-${number}`)
  rmSync(clone, { recursive: true, force: true })
  await git('init', '--quiet', clone)
  await git('-C', clone, 'remote', 'add', 'origin', `file://${origin}`)
  await git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', `refs/pull/${number}/merge`)
  await git('-C', clone, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  const there = github.pulls.findIndex((one) => one.number === number)
  if (there !== -1) github.pulls.splice(there, 1)
  github.pulls.push({ number, headSha })
  return { number, clone, headSha, baseSha: await git('rev-parse', 'main') }
}

interface Run {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly headRepository?: number
  readonly event?: string
}

async function runs(
  { number, clone, headSha, baseSha }: Pull,
  { inputs, env, headRepository = 1, event = 'pull_request' }: Run = {}
): Promise<Step> {
  const payload = join(folder, 'event.json')
  const head = { sha: headSha, ref: 'change', repo: { id: headRepository } }
  const pull = { number, head, base: { sha: baseSha, ref: 'main', repo: { id: 1 } } }
  await writeFile(
    payload,
    JSON.stringify({ repository: { id: 1, default_branch: 'main' }, number, pull_request: pull })
  )
  const sha = await git('-C', clone, 'rev-parse', 'HEAD')
  return action({ command: 'plan', context: clone, 'github-token': token, ...inputs }, folder, {
    cwd: clone,
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: payload,
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: clone,
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      ...env
    }
  })
}

function outputsOf({ outputs }: Step): Record<string, string> {
  return Object.fromEntries(
    [...outputs.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, id, , value]) => [id, value])
  )
}

function done(operation: string): number {
  return github.seen.filter((one) => one.operation === operation).length
}

function annotationsOf({ stdout }: Step): readonly string[] {
  return stdout.split('\n').filter((line) => /^::(?:warning|error|notice) /.test(line))
}

describe('a pull request that moves .python-version, adds psycopg2 and edits the Procfile', () => {
  it('has one comment, which says that; a second run edits nothing, and taking it back edits it', async () => {
    const pull = await pullRequest(changed)
    const first = await runs(pull)
    expect(annotationsOf(first)).toEqual([])
    expect(first.code).toBe(0)
    const [comment, ...others] = github.comments
    expect(others).toEqual([])
    const body = comment?.body ?? ''
    expect(body).toMatch(
      /^<!-- boxcar:comment v=1 id=[0-9a-f]{16} hash=[0-9a-f]{16} -->\n### Boxcar: `ghcr\.io\/octo\/blog`\n/
    )
    expect(body).toContain('| **Python** | `3.12` → `3.13` |')
    expect(body).toMatch(/\| \*\*package to run\*\* \| added `libpq5` \| .*psycopg2.*requirements\.txt:3/)
    expect(body).toMatch(
      /\| \*\*start command\*\* \| `gunicorn app:app` → `gunicorn --workers 4 app:app` \| .*Procfile:1/
    )
    expect(body).toContain('-FROM python:3.12-slim-trixie')
    expect(outputsOf(first)).toMatchObject({ 'plan-changed': 'true', 'comment-body': body })
    expect(first.stdout.replace(/^::add-mask::.*$/gm, '') + first.summary + first.outputs + body).not.toContain(token)

    expect((await runs(pull)).code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect([done('issues/create-comment'), done('issues/update-comment')]).toEqual([1, 0])

    const back = await runs(await pullRequest(app, pull.number))
    expect(back.code).toBe(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('no longer changes how the image is built')
    expect([done('issues/create-comment'), done('issues/update-comment')]).toEqual([1, 1])
    expect(outputsOf(back)).toMatchObject({ 'plan-changed': 'false' })
  })

  it('is read by the API where git cannot fetch, and commented all the same', async () => {
    const pull = await pullRequest(changed)
    await git('-C', pull.clone, 'remote', 'set-url', 'origin', 'https://127.0.0.1:9/octo/blog.git')
    expect(annotationsOf(await runs(pull))).toEqual([])
    expect(done('git/get-blob')).toBeGreaterThan(0)
    expect(github.comments[0]?.body).toContain('| **Python** | `3.12` → `3.13` |')
  })

  it('is commented by way of GitHub Enterprise Server, too', async () => {
    await runs(await pullRequest(changed), {
      env: { GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_SERVER_URL: 'https://git.example.org' }
    })
    expect(github.comments[0]?.body).toContain('https://git.example.org/octo/blog/actions/runs/1')
  })
})

describe('a pull request without a word', () => {
  it('is one that changes nothing', async () => {
    const step = await runs(await pullRequest({ 'README.md': 'Hello\n' }))
    expect(annotationsOf(step)).toEqual([])
    expect(github.comments).toEqual([])
    expect(outputsOf(step)).toMatchObject({ 'plan-changed': 'false' })
  })

  it('has one if that is wanted always, and never if it is not wanted', async () => {
    const pull = await pullRequest({ 'README.md': 'Hello\n' })
    await runs(pull, { inputs: { comment: 'never' } })
    expect(github.comments).toEqual([])
    await runs(pull, { inputs: { comment: 'always' } })
    expect(github.comments[0]?.body).toContain('does not change how the image is built')
  })
})

it('says that a change takes the app away, and ends the run as before', async () => {
  const step = await runs(await pullRequest({ 'pyproject.toml': '[project\n' }))
  expect(step.code).toBe(1)
  expect(github.comments[0]?.body).toContain('This change cannot be planned')
  expect(outputsOf(step)).toHaveProperty('plan-artifact')
})

describe('values and secrets', () => {
  it('stand in no comment, not in the difference of the Dockerfiles either', async () => {
    const inputs = { env: 'GREETING=given-value-1', secrets: 'TOKEN=planted-secret-value' }
    const files = {
      ...changed,
      'nixpacks.toml': '[variables]\nOTHER = "given-value-2"\n[start]\ncmd = "x planted-secret-value"\n'
    }
    await runs(await pullRequest(files), { inputs })
    const body = github.comments[0]?.body ?? ''
    expect(body).toContain('`OTHER`')
    expect(body).toContain('```diff')
    expect(body).toContain('x ***')
    expect(body).not.toMatch(/given-value|planted-secret/)
  })
})

describe('a run whose token may only read', () => {
  it('of a fork says so in a notice, and asks GitHub nothing', async () => {
    const step = await runs(await pullRequest(changed), { headRepository: 2 })
    expect(step.code).toBe(0)
    expect(annotationsOf(step)).toEqual([
      expect.stringMatching(/^::notice title=Boxcar::Nothing is commented: .* a fork/)
    ])
    expect(github.seen).toEqual([])
    expect(step.summary).toContain('`3.12` → `3.13`')
    expect(outputsOf(step)['comment-body']).toContain('`3.12` → `3.13`')
  })

  it('of Dependabot says so in a notice', async () => {
    github.failures = [{ on: 'issues/create-comment', status: 403, message: 'Resource not accessible by integration' }]
    const step = await runs(await pullRequest(changed), { env: { GITHUB_ACTOR: 'dependabot[bot]' } })
    expect(step.code).toBe(0)
    expect(annotationsOf(step)).toEqual([
      expect.stringMatching(/^::notice title=Boxcar::Nothing is commented: .* Dependabot/)
    ])
  })

  it('is no such run under pull_request_target, which plans and comments, and builds nothing', async () => {
    const pull = await pullRequest(changed)
    const fork = { headRepository: 2, event: 'pull_request_target' }
    expect(annotationsOf(await runs(pull, fork))).toEqual([])
    expect(github.comments[0]?.body).toContain('`3.12` → `3.13`')
    const build = await runs(pull, { ...fork, inputs: { command: 'build' } })
    expect(build.code).toBe(1)
    expect(annotationsOf(build)).toContainEqual(expect.stringMatching(/^::error .*Boxcar does not build it/))
  })
})

const permissions = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
const failures: readonly (readonly [string, Failure, RegExp])[] = [
  ['401', { status: 401, message: 'Bad credentials' }, /does not know the token/],
  ['403', { on: 'issues/create-comment', status: 403, headers: permissions }, /Add `pull-requests: write` to the job/],
  ['404', { status: 404 }, /no such pull request/],
  ['422', { on: 'issues/create-comment', status: 422, message: 'Validation Failed' }, /refuses it \(422\)/],
  ['429', { status: 429, headers: { 'retry-after': '1' } }, /takes no more requests/],
  ['a secondary limit of an hour', { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '3600' } }, /for 3600 s/],
  ['502', { status: 502 }, /answered with 502/],
  ['a connection that ends', { instead: 'drop' }, /cannot be reached/],
  ['a page of a proxy', { instead: 'html' }, /not GitHub/]
] // prettier-ignore

describe('a GitHub that does not do its part', () => {
  it.each(failures)('is a warning and a finished run: %s', async (_, failure, said) => {
    github.failures = [failure]
    const step = await runs(await pullRequest(changed))
    expect(step.code).toBe(0)
    expect(annotationsOf(step)).toEqual([
      expect.stringMatching(/^::warning title=Boxcar::The pull request’s comment was not written: /)
    ])
    expect(annotationsOf(step)[0]).toMatch(said)
    expect(step.summary).toContain('`3.12` → `3.13`')
    expect(github.comments).toEqual([])
  })

  it('is no trouble where it works again a moment later', async () => {
    github.failures = [{ status: 503, times: 1 }]
    expect(annotationsOf(await runs(await pullRequest(changed)))).toEqual([])
    expect(github.comments).toHaveLength(1)
  })

  it('gets a shorter text where it finds one too long', async () => {
    github.failures = [
      { on: 'issues/create-comment', status: 422, message: 'body is too long (maximum is 65536 characters)', times: 1 }
    ]
    expect(annotationsOf(await runs(await pullRequest(changed)))).toEqual([])
    expect(github.comments).toHaveLength(1)
  })
})

/** A proxy that lets every connection through to one place. */
async function proxyTo(
  port: number
): Promise<{ readonly server: Server; readonly url: string; readonly hosts: string[] }> {
  const hosts: string[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '')
    const other = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      other.pipe(socket).pipe(other)
    })
    other.on('error', () => socket.destroy())
    socket.on('error', () => other.destroy())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hosts }
}

it('goes through the proxy of the environment', async () => {
  const { server, url, hosts } = await proxyTo(github.port)
  const env = { GITHUB_API_URL: 'http://api.github.test', http_proxy: url, no_proxy: '' }
  const step = await runs(await pullRequest(changed), { env })
  server.closeAllConnections()
  server.close()
  expect(annotationsOf(step)).toEqual([])
  expect(github.comments).toHaveLength(1)
  expect(new Set(hosts)).toEqual(new Set(['api.github.test:80']))
})

describe('two workflows', () => {
  async function follow(pull: Pull, artifact: string, changes: object = {}): Promise<Step> {
    const payload = join(folder, 'followed.json')
    const run = {
      ...{ event: 'pull_request', head_sha: pull.headSha, head_branch: 'change', pull_requests: [] },
      ...{ head_repository: { id: 2, owner: { login: 'stranger' } }, ...changes }
    }
    await writeFile(payload, JSON.stringify({ repository: { id: 1 }, workflow_run: run }))
    const inputs = { command: 'comment', plan: artifact, 'github-token': token }
    const env = {
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: payload,
      GITHUB_API_URL: github.url,
      GITHUB_WORKSPACE: folder
    }
    return action(inputs, folder, { cwd: folder, env })
  }

  async function planned(): Promise<readonly [Pull, string]> {
    const pull = await pullRequest(changed)
    const step = await runs(pull, { headRepository: 2, inputs: { comment: 'never' } })
    expect(annotationsOf(step)).toEqual([])
    github.pulls.length = 0
    github.pulls.push({ number: pull.number, headSha: pull.headSha, headOwner: 'stranger', headRepository: 2 })
    return [pull, outputsOf(step)['plan-artifact'] ?? '']
  }

  it("comment on a fork's pull request", async () => {
    const [pull, artifact] = await planned()
    const step = await follow(pull, artifact)
    expect(annotationsOf(step)).toEqual([])
    expect(github.comments.map(({ issue }) => issue)).toEqual([pull.number])
    expect(github.comments[0]?.body).toContain('| **Python** | `3.12` → `3.13` |')
    expect(github.comments[0]?.body).toContain('Planned by a run of the pull request itself')
    expect(step.summary).toContain('`3.12` → `3.13`')
    expect(outputsOf(step)).toMatchObject({ 'plan-changed': 'true' })
    await follow(pull, artifact)
    expect([done('issues/create-comment'), done('issues/update-comment')]).toEqual([1, 0])
  })

  it('take the number from GitHub, and nothing but plans from the file', async () => {
    const [pull, artifact] = await planned()
    const data = JSON.parse(await readFile(artifact, 'utf8')) as object
    await writeFile(artifact, JSON.stringify({ ...data, number: 1 }))
    const step = await follow(pull, artifact)
    expect(step.code).toBe(1)
    expect(annotationsOf(step)).toEqual([expect.stringMatching(/^::error .*The plan artifact is not used: number/)])
    expect(github.comments).toEqual([])
  })

  it('say nothing to a pull request that has moved on', async () => {
    const [pull, artifact] = await planned()
    const step = await follow(pull, artifact, { head_sha: 'b'.repeat(40) })
    expect(step.code).toBe(0)
    expect(annotationsOf(step)).toEqual([expect.stringMatching(/^::notice .*no longer the last commit/)])
    expect(github.comments).toEqual([])
  })

  it('end well where GitHub does not answer', async () => {
    const [pull, artifact] = await planned()
    github.failures = [{ status: 403, headers: { 'x-accepted-github-permissions': 'pull_requests=read' } }]
    const step = await follow(pull, artifact)
    expect(step.code).toBe(0)
    expect(annotationsOf(step)).toEqual([expect.stringMatching(/^::warning .*`pull-requests: read`/)])
  })
})

// It makes another app of the base, so that it comes last.
it('says of an image that was pushed what it is, and how its size compares with the base', async () => {
  const name = `${registry.host}/boxcar-e2e-comment-${randomUUID().slice(0, 8)}`
  const files = { 'index.html': 'Hello\n' }
  for (const gone of Object.keys(app)) await git('rm', '--quiet', '--ignore-unmatch', gone)
  await commit(files, 'A site')
  const pull = await pullRequest({ 'index.html': 'Hello again\n' })
  const env = { DOCKER_CONFIG: loggedIn(folder) }
  const inputs = { command: 'build', name, push: 'true', comment: 'always', check: 'require' }
  try {
    const base = { ...inputs, context: origin, tags: 'main', 'github-token': token }
    expect((await action(base, folder, { env, cwd: origin })).code).toBe(0)
    const step = await runs(pull, { inputs, env })
    expect(annotationsOf(step)).toEqual([])
    const body = github.comments[0]?.body ?? ''
    expect(body).toContain(`| **Image** | \`${name}:pr-${pull.number}\` |`)
    expect(body).toContain(`| **Digest** | \`${outputsOf(step)['digest']}\` |`)
    expect(body).toMatch(/\| \*\*Size\*\* \| [\d.]+ MB, (?:as|\d+(?:\.\d)? k?B (?:more|less) than) `main` \|/)
    expect(body).toMatch(/\| \*\*Boot check\*\* \| passed: /)
  } finally {
    const tags = ['main', `pr-${pull.number}`].map((tag) => `${name}:${tag}`)
    await program(['docker', 'image', 'rm', '--force', ...tags])
  }
})
