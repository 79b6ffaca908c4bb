import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program, repository } from './bundles.js'
import { loggedIn, manifest, registry } from './registry.js'

jest.setTimeout(600_000)

const act = process.env['BOXCAR_ACT'] ?? 'act'
const name = `boxcar-act-${randomUUID().slice(0, 8)}`
let folder: string

/** The workflow of README.md, with the action from the repository itself and a registry that can be reached here. */
const workflow = (said: string): string => `
on: [push, pull_request]
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./
        id: boxcar
        with:
          context: site
          name: ${registry.host}/${name}
          push: true
          check: require
      - run: printf '%s\\n' "$IMAGE" "$DIGEST" "$CHECKED" > "$SAID"
        env:
          SAID: ${said}
          IMAGE: \${{ steps.boxcar.outputs.image }}
          DIGEST: \${{ steps.boxcar.outputs.digest }}
          CHECKED: \${{ steps.boxcar.outputs.checked }}
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-act-'))
  const project = join(folder, 'project')
  await cp(join(repository, 'examples/static'), join(project, 'site'), { recursive: true })
  await cp(join(repository, 'action.yml'), join(project, 'action.yml'))
  await cp(join(repository, 'dist'), join(project, 'dist'), { recursive: true })
  await mkdir(join(project, '.github/workflows'), { recursive: true })
  await writeFile(join(project, '.github/workflows/image.yml'), workflow(join(folder, 'said')))
  const git = (...words: readonly string[]) =>
    program(['git', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd: project })
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', 'https://github.com/octo/blog.git')
  await git('add', '--all')
  await git('commit', '--quiet', '--message=One')
})

afterAll(async () => {
  await program(['docker', 'image', 'rm', '--force', `${registry.host}/${name}:main`, `${registry.host}/${name}:pr-7`])
  await rm(folder, { recursive: true, force: true })
})

async function runs(event: string, payload: object) {
  const file = join(folder, 'event.json')
  await writeFile(file, JSON.stringify(payload))
  const ended = await program([act, event, '--platform', 'ubuntu-latest=-self-hosted', '--eventpath', file], {
    cwd: join(folder, 'project'),
    env: { DOCKER_CONFIG: loggedIn(folder), XDG_CACHE_HOME: join(folder, 'cache'), HOME: folder }
  })
  if (ended.code !== 0) throw new Error(`act ended with ${ended.code}\n${ended.stdout.slice(-6000)}\n${ended.stderr}`)
  return ended.stdout
}

describe('a workflow', () => {
  it('pushes an image that booted, under the tags of its event', async () => {
    const log = await runs('push', { repository: { id: 1, default_branch: 'main' } })
    const there = await manifest(name, 'main')
    expect(there?.digest).toMatch(/^sha256:/)
    expect(await manifest(name, 'latest')).toEqual(there)
    const said = (await readFile(join(folder, 'said'), 'utf8')).trim().split('\n')
    expect(said).toEqual([`${registry.host}/${name}@${there?.digest}`, there?.digest, 'passed'])
    expect(log).toContain('Job succeeded')
    expect(log).not.toContain(registry.password)
  })

  it('builds and boots the pull request of a fork and pushes nothing', async () => {
    const head = { sha: 'b'.repeat(40), ref: 'x', repo: { id: 2, full_name: 'stranger/blog' } }
    const base = { sha: 'c'.repeat(40), ref: 'main', repo: { id: 1, full_name: 'octo/blog' } }
    const log = await runs('pull_request', {
      repository: { id: 1 },
      number: 7,
      pull_request: { number: 7, head, base }
    })
    expect(log).toContain('Nothing is pushed')
    expect(await manifest(name, 'pr-7')).toBeUndefined()
    const [image, digest, checked] = (await readFile(join(folder, 'said'), 'utf8')).split('\n')
    expect([image, digest, checked]).toEqual([`${registry.host}/${name}:pr-7`, '', 'passed'])
  })
})
