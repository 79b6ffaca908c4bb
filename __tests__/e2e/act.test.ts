import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nixFlags, program, repository } from './bundles.js'
import { loggedIn, manifest, registry } from './registry.js'

jest.setTimeout(600_000)

const act = process.env['BOXCAR_ACT'] ?? 'act'
const name = `boxcar-act-${randomUUID().slice(0, 8)}`
const image = `${registry.host}/${name}`
let folder: string

/** The workflow of README.md, with the action from the repository itself and a registry that can be reached here. */
const workflow = (said: string, inputs: Readonly<Record<string, string>>): string => `
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
          push: true
          check: require
${Object.entries(inputs)
  .map(([input, value]) => `          ${input}: ${value}`)
  .join('\n')}
      - run: printf '%s\\n' "$IMAGE" "$DIGEST" "$CHECKED" > "$SAID"
        env:
          SAID: ${said}
          IMAGE: \${{ steps.boxcar.outputs.image }}
          DIGEST: \${{ steps.boxcar.outputs.digest }}
          CHECKED: \${{ steps.boxcar.outputs.checked }}
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-act-'))
  await prepare('project', 'static', { name: image })
  const [, nixpkgs] = await nixFlags()
  const environment = 'SECRET_KEY=only-for-this-check'
  await prepare('nix', 'django-nix', {
    ...{ name: `${image}-nix`, 'check-env': environment },
    ...(nixpkgs !== undefined && { 'nixpkgs-url': nixpkgs })
  })
})

afterAll(async () => {
  const images = [`${image}:main`, `${image}:pr-7`, `${image}-nix:main`]
  await program(['docker', 'image', 'rm', '--force', ...images])
  await rm(folder, { recursive: true, force: true })
})

/** A repository with an example and the workflow. */
async function prepare(where: string, example: string, inputs: Readonly<Record<string, string>>): Promise<void> {
  const project = join(folder, where)
  await cp(join(repository, 'examples', example), join(project, 'site'), { recursive: true })
  await cp(join(repository, 'action.yml'), join(project, 'action.yml'))
  await cp(join(repository, 'dist'), join(project, 'dist'), { recursive: true })
  await mkdir(join(project, '.github/workflows'), { recursive: true })
  await writeFile(join(project, '.github/workflows/image.yml'), workflow(join(folder, 'said'), inputs))
  const git = (...words: readonly string[]) =>
    program(['git', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd: project })
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', 'https://github.com/octo/blog.git')
  await git('add', '--all')
  await git('commit', '--quiet', '--message=One')
}

async function runs(event: string, payload: object, project = 'project') {
  const file = join(folder, 'event.json')
  await writeFile(file, JSON.stringify(payload))
  const ended = await program([act, event, '--platform', 'ubuntu-latest=-self-hosted', '--eventpath', file], {
    cwd: join(folder, project),
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
    expect(said).toEqual([`${image}@${there?.digest}`, there?.digest, 'passed'])
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
    const [built, digest, checked] = (await readFile(join(folder, 'said'), 'utf8')).split('\n')
    expect([built, digest, checked]).toEqual([`${image}:pr-7`, '', 'passed'])
  })

  it('pushes an image whose packages come from Nix', async () => {
    const log = await runs('push', { repository: { id: 1, default_branch: 'main' } }, 'nix')
    const there = await manifest(`${name}-nix`, 'main')
    const said = (await readFile(join(folder, 'said'), 'utf8')).trim().split('\n')
    expect(said).toEqual([`${image}-nix@${there?.digest}`, there?.digest, 'passed'])
    expect(log).toContain('nix-build environment.nix')
  })
})
