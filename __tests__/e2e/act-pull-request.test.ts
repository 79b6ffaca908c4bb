import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeGithub, type FakeGithub } from '../github/server.js'
import { program, repository } from './bundles.js'

jest.setTimeout(600_000)

const act = process.env['BOXCAR_ACT'] ?? 'act'
const number = 7
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

/** The action is in a folder of the project, which is all that act has. */
const workflow = (said: string): string => `
on: pull_request
jobs:
  plan:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@v7
      - uses: ./.boxcar
        id: boxcar
        with:
          command: plan
      - run: printf '%s' "$CHANGED" > "$SAID"
        env:
          SAID: ${said}
          CHANGED: \${{ steps.boxcar.outputs.plan-changed }}
`

let folder: string
let origin: string
let github: FakeGithub

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-act-'))
  origin = join(folder, 'origin')
  await mkdir(join(origin, '.github/workflows'), { recursive: true })
  await writeFile(join(origin, '.github/workflows/plan.yml'), workflow(join(folder, 'said')))
  await mkdir(join(origin, '.boxcar'))
  await cp(join(repository, 'action.yml'), join(origin, '.boxcar/action.yml'))
  await cp(join(repository, 'dist'), join(origin, '.boxcar/dist'), { recursive: true })
  await git('init', '--quiet', '--initial-branch=main')
  await commit(app)
  github = await fakeGithub(origin)
})

afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

async function git(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await program(
    ['git', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words],
    { cwd: origin }
  )
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
  return stdout.trim()
}

async function commit(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(origin, name), text)
  await git('add', '--all')
  await git('commit', '--quiet', '--message=Change')
  return git('rev-parse', 'HEAD')
}

/** A run of the pull request in a clone of its merge commit alone, as actions/checkout leaves it. */
async function run(files: Readonly<Record<string, string>>, headRepository = 1): Promise<string> {
  await git('checkout', '--quiet', '-B', 'change', 'main')
  // A pull request that takes everything back has a commit, too.
  await writeFile(join(origin, 'note'), `${Math.random()}\n`)
  const headSha = await commit(files)
  await git('checkout', '--quiet', '--detach', 'main')
  await git('merge', '--quiet', '--no-ff', '--message=Merge', headSha)
  await git('update-ref', `refs/pull/${number}/merge`, 'HEAD')
  await git('checkout', '--quiet', 'main')
  github.pulls.splice(0, 1, { number, headSha })
  const project = join(folder, 'project')
  await rm(project, { recursive: true, force: true })
  await git('init', '--quiet', project)
  await git('-C', project, 'remote', 'add', 'origin', `file://${origin}`)
  const refs = [`refs/pull/${number}/merge`, `refs/remotes/pull/${number}/merge`] as const
  await git('-C', project, 'fetch', '--quiet', '--depth=1', 'origin', `+${refs.join(':')}`)
  await git('-C', project, 'checkout', '--quiet', '--detach', refs[1])
  const event = join(folder, 'event.json')
  const head = { sha: headSha, ref: 'change', repo: { id: headRepository, full_name: 'octo/blog' } }
  const base = { sha: await git('rev-parse', 'main'), ref: 'main', repo: { id: 1, full_name: 'octo/blog' } }
  const payload = { repository: { id: 1, default_branch: 'main' }, number, pull_request: { number, head, base } }
  await writeFile(event, JSON.stringify(payload))
  const words = [
    ...['pull_request', '--platform', 'ubuntu-latest=-self-hosted', '--eventpath', event],
    ...[
      '--env',
      `GITHUB_API_URL=${github.url}`,
      '--env',
      'GITHUB_REPOSITORY=octo/blog',
      '--secret',
      'GITHUB_TOKEN=planted-token'
    ]
  ]
  const env = { XDG_CACHE_HOME: join(folder, 'cache'), HOME: folder }
  const ended = await program([act, ...words], { cwd: project, env })
  if (ended.code !== 0) throw new Error(`act ended with ${ended.code}\n${ended.stdout.slice(-6000)}\n${ended.stderr}`)
  expect(await readFile(join(folder, 'said'), 'utf8')).toMatch(/^(?:true|false)$/)
  return ended.stdout
}

function written(): readonly number[] {
  return ['issues/create-comment', 'issues/update-comment'].map(
    (name) => github.seen.filter(({ operation }) => operation === name).length
  )
}

it('a pull request has one comment that says what it changes, for as long as it does', async () => {
  const log = await run(changed)
  expect(log).toContain('Job succeeded')
  expect(github.comments).toHaveLength(1)
  const body = github.comments[0]?.body ?? ''
  expect(body).toContain('| **Python** | `3.12` → `3.13` | `.python-version` says 3.13')
  expect(body).toMatch(/\| \*\*package to run\*\* \| added `libpq5` \| .*psycopg2.*requirements\.txt:3/)
  expect(body).toMatch(
    /\| \*\*start command\*\* \| `gunicorn app:app` → `gunicorn --workers 4 app:app` \| .*Procfile:1/
  )
  expect(body).toContain('**4 changes to the plan.**')

  await run(changed)
  expect(github.comments).toHaveLength(1)
  expect(written()).toEqual([1, 0])

  await run(app)
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toContain('no longer changes how the image is built')
  expect(written()).toEqual([1, 1])
  expect(github.violations).toEqual([])
})

it("a fork's run passes, with a notice and no comment", async () => {
  github.comments.length = 0
  const log = await run(changed, 2)
  expect(log).toContain('Job succeeded')
  expect(log).toContain('Nothing is commented: the pull request comes from a fork')
  expect(github.comments).toEqual([])
})

it.each([401, 403, 404, 422, 502])('a run passes with a warning where GitHub answers with %d', async (status) => {
  github.failures = [{ status }]
  const log = await run(changed)
  expect(log).toContain('Job succeeded')
  expect(log).toContain('The pull request’s comment was not written')
})
