import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readGithub } from '../src/github/context.js'
import { inputsFromAction } from '../src/inputs.js'
import { decide } from '../src/road.js'
import { runDiff, type RunDiff } from '../src/run-diff.js'
import { fakeGithub } from './github/server.js'
import { commitAll, git, temporaryFolders, writeTree } from './app/trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

type Files = Parameters<typeof writeTree>[1]

const flask: Files = {
  'requirements.txt': 'flask==3.1.2\n',
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n'
}

/** A repository as GitHub has it, with one pull request: its base moved on after the branch left. */
interface Origin {
  readonly folder: string
  readonly left: string
  readonly base: string
  readonly head: string
  readonly merge: string
}

function origin(before: Files, changes: Files, removed: readonly string[] = [], since: Files = {}): Origin {
  const work = folders.make()
  writeTree(work, before)
  commitAll(work)
  const left = git(work, 'rev-parse', 'HEAD')
  git(work, 'checkout', '--quiet', '-b', 'topic')
  for (const path of removed) rmSync(join(work, path), { recursive: true })
  const head = commitOf(work, changes, 'head')
  git(work, 'checkout', '--quiet', 'main')
  const base = commitOf(work, { 'NEWS.md': 'later\n', ...since }, 'base')
  git(work, 'merge', '--quiet', '--no-ff', '--message=merge', 'topic')
  const merge = git(work, 'rev-parse', 'HEAD')
  const folder = folders.make()
  git(folder, 'clone', '--quiet', '--bare', work, '.')
  git(folder, 'update-ref', 'refs/heads/main', base)
  git(folder, 'update-ref', 'refs/pull/7/merge', merge)
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(folder, 'config', 'uploadpack.allowFilter', 'true')
  return { folder, left, base, head, merge }
}

function commitOf(work: string, files: Files, message: string): string {
  writeTree(work, files)
  git(work, 'add', '--all')
  git(work, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
  return git(work, 'rev-parse', 'HEAD')
}

/** As actions/checkout does it: an empty repository, one fetch, a detached head. */
function checkout({ folder }: Pick<Origin, 'folder'>, commit: string, ...options: readonly string[]): string {
  const clone = folders.make()
  git(clone, 'init', '--quiet')
  git(clone, 'remote', 'add', 'origin', `file://${folder}`)
  git(clone, 'fetch', '--quiet', '--no-tags', ...options, 'origin', `+${commit}:refs/remotes/pull/7/merge`)
  git(clone, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
  return clone
}

interface Run {
  readonly event?: string
  readonly payload?: object
  readonly sha?: string
  readonly inputs?: Readonly<Record<string, string>>
}

async function run(
  context: string,
  { event = 'pull_request', payload = {}, sha = '', inputs = {} }: Run
): Promise<RunDiff> {
  const file = join(folders.make(), 'event.json')
  writeFileSync(file, JSON.stringify({ repository: { full_name: 'octo/blog' }, ...payload }))
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'octo/blog',
    GITHUB_SHA: sha,
    INPUT_COMMAND: 'plan',
    INPUT_CONTEXT: context,
    ...inputs
  }
  const given = inputsFromAction(env)
  const github = await readGithub(env)
  if (github === undefined) throw new Error('no context')
  const deciding = decide(given, env, () => Promise.resolve(''))
  deciding.catch(() => undefined)
  return runDiff(given, env, github, deciding)
}

function pull({ base, head, merge }: Origin, baseSha = base): Run {
  return {
    sha: merge,
    payload: { pull_request: { number: 7, head: { sha: head }, base: { sha: baseSha, ref: 'main' } } }
  }
}

function told({ diff, problem }: RunDiff): readonly string[] {
  if (problem) throw new Error(problem.what)
  return (diff?.changes ?? []).map(({ label, before = '', after = '' }) => `${label}: ${before} → ${after}`)
}

/** Everything in `.git` that says which commits there are. */
function state(clone: string): string {
  return [
    git(clone, 'for-each-ref'),
    git(clone, 'log', '--format=%H', '--all'),
    existsSync(join(clone, '.git/FETCH_HEAD'))
  ].join('\n')
}

const bump = { '.python-version': '3.12\n' }

describe('a pull request', () => {
  it('is compared with what it is merged into, which a shallow clone fetches and forgets', async () => {
    const from = origin(flask, bump, [], { Procfile: 'web: flask run --host 0.0.0.0\n' })
    const clone = checkout(from, from.merge, '--depth=1')
    const before = state(clone)
    const found = await run(clone, pull(from, from.left))
    expect(told(found)).toEqual(['Python: 3.14 → 3.12'])
    expect(found.diff).toMatchObject({
      base: { state: 'planned', commit: from.base },
      head: { state: 'planned', commit: from.merge }
    })
    expect(state(clone)).toBe(before)
    expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('true')
    expect(git(clone, 'status', '--porcelain')).toBe('')
    expect(readdirSync(clone).sort()).toEqual([
      '.git',
      '.python-version',
      'NEWS.md',
      'Procfile',
      'app.py',
      'requirements.txt'
    ])
    expect(execFileSync('git', ['-C', clone, 'fsck'], { encoding: 'utf8', stdio: 'pipe' })).not.toMatch(
      /missing|broken|error/
    )
  })

  it('is compared without a fetch where the clone goes back far enough', async () => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.merge, '--depth=2')
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere')
    expect(told(await run(clone, pull(from)))).toEqual(['Python: 3.14 → 3.12'])
  })

  it('whose head is checked out is compared with where it left, if the clone knows', async () => {
    const from = origin(flask, bump, [], { Procfile: 'web: flask run --host 0.0.0.0\n' })
    const whole = checkout(from, from.head)
    git(whole, 'fetch', '--quiet', 'origin', 'main')
    expect(told(await run(whole, pull(from)))).toEqual(['Python: 3.14 → 3.12'])
    const shallow = checkout(from, from.head, '--depth=1')
    expect((await run(shallow, pull(from))).diff?.base.commit).toBe(from.base)
  })

  it('to which a step added a commit of its own is compared all the same', async () => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.head)
    commitOf(clone, { 'generated.txt': '' }, 'generated')
    git(clone, 'fetch', '--quiet', 'origin', 'main')
    expect((await run(clone, pull(from))).diff?.base.commit).toBe(from.left)
  })

  it('of which nothing is checked out has no difference', async () => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.base, '--depth=1')
    const target = { ...pull(from), event: 'pull_request_target', sha: from.base }
    expect(await run(clone, target)).toEqual({})
  })

  it('is compared in its folder, with the workspace around it', async () => {
    const workspace: Files = {
      'pyproject.toml': '[project]\nname = "all"\nversion = "1"\n[tool.uv.workspace]\nmembers = ["apps/*"]\n',
      'uv.lock': 'version = 1\nrequires-python = ">=3.12"\n',
      'apps/web/pyproject.toml': '[project]\nname = "web"\nversion = "1"\ndependencies = ["flask"]\n',
      'apps/web/app.py': 'from flask import Flask\napp = Flask(__name__)\n'
    }
    const from = origin(workspace, { '.python-version': '3.12\n' })
    const clone = checkout(from, from.merge, '--depth=1')
    const found = await run(join(clone, 'apps/web'), pull(from))
    expect(told(found)).toEqual(['Python: 3.14 → 3.12'])
  })

  it('of an app that is new says so', async () => {
    const from = origin(
      { 'README.md': '' },
      { 'api/requirements.txt': 'flask\n', 'api/app.py': flask['app.py'] as string }
    )
    const clone = checkout(from, from.merge, '--depth=1')
    const { diff } = await run(join(clone, 'api'), pull(from))
    expect(diff).toMatchObject({ changed: true, base: { state: 'none' }, head: { state: 'planned' } })
    expect((await run(clone, pull(from))).diff?.base).toMatchObject({ state: 'none' })
  })

  it('that takes the app away says so, also where its folder is gone', async () => {
    const from = origin({ ...flask, 'api/requirements.txt': 'flask\n', 'api/app.py': flask['app.py'] as string }, {}, [
      'api'
    ])
    const clone = checkout(from, from.merge, '--depth=1')
    expect((await run(join(clone, 'api'), pull(from))).diff).toMatchObject({
      changed: true,
      base: { state: 'planned' },
      head: { state: 'none' }
    })
  })

  it('that mends the base says what was wrong with it', async () => {
    const from = origin({ ...flask, '.python-version': '2.6\n' }, bump)
    const clone = checkout(from, from.merge, '--depth=1')
    const { diff } = await run(clone, pull(from))
    expect(diff?.base).toMatchObject({ state: 'failed', problem: { what: expect.stringContaining('2.6') } })
    expect(diff?.changed).toBe(true)
  })

  it('of a repository with a submodule is compared', async () => {
    const inner = folders.make()
    writeTree(inner, { 'x.py': '' })
    commitAll(inner)
    const work = folders.make()
    writeTree(work, flask)
    commitAll(work)
    git(work, 'submodule', '--quiet', 'add', `file://${inner}`, 'lib')
    const left = commitOf(work, {}, 'submodule')
    const merge = commitOf(work, bump, 'bump')
    const clone = checkout({ folder: work }, merge, '--depth=1')
    expect(told(await run(clone, { event: 'push', sha: merge, payload: { before: left } }))).toEqual([
      'Python: 3.14 → 3.12'
    ])
  })

  it('is compared by its commits where files were changed since', async () => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.merge, '--depth=1')
    writeTree(clone, { 'package.json': '{ "scripts": { "start": "node x.js" } }', Procfile: 'web: other\n' })
    const found = await run(clone, pull(from))
    expect(told(found)).toEqual(['Python: 3.14 → 3.12'])
    expect(found.diff?.head).toMatchObject({ modified: true })
  })
})

describe('the plan of a file', () => {
  const plan = (cmd: string): string =>
    JSON.stringify({
      version: 1,
      providers: ['python'],
      kind: 'web',
      toolchain: 'images',
      suite: 'trixie',
      variables: { KEY: cmd },
      phases: { setup: { runtimes: { python: '3.13' } } },
      start: { cmd },
      reasons: [],
      warnings: []
    })

  it('in the repository is compared with the file of the base', async () => {
    const from = origin({ 'plan.json': plan('python a.py') }, { 'plan.json': plan('python b.py') })
    const clone = checkout(from, from.merge, '--depth=1')
    const found = await run(clone, { ...pull(from), inputs: { INPUT_PLAN: join(clone, 'plan.json') } })
    expect(told(found)).toEqual(['start command: python a.py → python b.py', 'variable:  → '])
    expect(found.diff?.base.planFile).toBe('plan.json')
    expect(JSON.stringify({ ...found.diff, changes: [] })).not.toContain('KEY=python')
    expect(found.diff?.dockerfile).not.toMatch(/KEY=python/)
  })

  it('that the workflow brings is the same for both', async () => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.merge, '--depth=1')
    const found = await run(clone, { ...pull(from), inputs: { INPUT_PLAN: plan('python a.py') } })
    expect(found.diff).toMatchObject({ changed: false, changes: [] })
  })
})

describe('another event', () => {
  it.each(['push', 'merge_group'])('%s is compared with its own base', async (event) => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.head, '--depth=1')
    const payload = event === 'push' ? { before: from.left } : { merge_group: { base_sha: from.left } }
    expect(told(await run(clone, { event, sha: from.head, payload }))).toEqual(['Python: 3.14 → 3.12'])
    // Another repository, or another ref of this one.
    expect(await run(clone, { event, sha: from.base, payload })).toEqual({})
  })

  it.each([
    ['push', { before: '0'.repeat(40) }],
    ['workflow_dispatch', {}],
    ['schedule', {}]
  ])('%s without a base has no difference', async (event, payload) => {
    const from = origin(flask, bump)
    expect(await run(checkout(from, from.head, '--depth=1'), { event, sha: from.head, payload })).toEqual({})
  })
})

describe('a base that git cannot give', () => {
  it('is a problem that says what to do', async () => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.merge, '--depth=1')
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere')
    const { diff, problem } = await run(clone, pull(from))
    expect(diff).toBeUndefined()
    expect(problem?.what).toMatch(
      new RegExp(`^The base commit ${from.base.slice(0, 7)} is not in this clone and cannot be fetched \\(.+\\)$`)
    )
    expect(problem?.fix).toContain('fetch-depth: 2')
    expect(git(clone, 'for-each-ref', 'refs/boxcar')).toBe('')
  })

  it('is read by GitHub’s API, and only the files that are asked for', async () => {
    const from = origin({ ...flask, 'large.txt': 'never read' }, bump)
    const clone = checkout(from, from.merge, '--depth=1')
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere')
    const github = await fakeGithub(from.folder)
    try {
      const inputs = { 'INPUT_GITHUB-TOKEN': 'token', GITHUB_API_URL: github.url }
      expect(told(await run(clone, { ...pull(from), inputs }))).toEqual(['Python: 3.14 → 3.12'])
      expect(github.violations).toEqual([])
      const seen = github.seen.map(({ operation }) => operation)
      expect(seen.filter((name) => name === 'git/get-blob')).toHaveLength(2)
      github.failures = [{ status: 403, message: 'Resource not accessible by integration' }]
      const { diff, problem } = await run(clone, { ...pull(from), inputs })
      expect(diff).toBeUndefined()
      expect(problem?.what).toMatch(/^The base could not be read by GitHub’s API: the token may not do that/)
    } finally {
      await github.close()
    }
  })

  it('is fetched whole into a clone without files', async () => {
    const from = origin(flask, bump)
    const clone = checkout(from, from.merge, '--depth=1', '--filter=blob:none')
    expect(told(await run(clone, pull(from)))).toEqual(['Python: 3.14 → 3.12'])
  })
})

it('never fails, whatever is wrong with what is checked out', async () => {
  const from = origin(flask, { 'requirements.txt': '', 'app.py': '' })
  const clone = checkout(from, from.merge, '--depth=1')
  rmSync(join(clone, 'app.py'))
  expect((await run(clone, pull(from))).problem).toBeUndefined()
  expect(readFileSync(join(clone, '.git/HEAD'), 'utf8')).toContain(from.merge)
})
