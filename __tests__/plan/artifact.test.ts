import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArtifact } from '../../src/artifact-file.js'
import { follow } from '../../src/comment-command.js'
import { UserError } from '../../src/errors.js'
import { githubContext } from '../../src/github/context.js'
import { artifactText, readArtifact } from '../../src/plan/artifact.js'
import { comment } from '../../src/report/comment.js'
import { inputsFromAction } from '../../src/inputs.js'
import { meaningful, seen } from '../report/github-markdown.js'
import { blog, hostile } from '../report/plans.js'

jest.setTimeout(60_000)

let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
  path = join(folder, 'boxcar-plan.json')
})

afterAll(() => rm(folder, { recursive: true }))

async function read(text: string) {
  await writeFile(path, text)
  return readArtifact(path)
}

/** What becomes of a file in a run after a pull request's: its comment. */
async function body(): Promise<string> {
  const env = {
    INPUT_COMMAND: 'comment',
    INPUT_PLAN: path,
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_REPOSITORY: 'octo/blog'
  }
  const pull = { number: 7, head: { sha: 'a'.repeat(40) }, base: {} }
  const { diff, address } = await follow(inputsFromAction(env), env, githubContext(env, { pull_request: pull }))
  expect(address).toEqual({ repository: 'octo/blog', pull: 7, headSha: 'a'.repeat(40) })
  return comment('0'.repeat(16), { image: 'ghcr.io/octo/blog', folder: '', diff, foreign: true }, {}).bodies[0]
}

function artifact(changes: object) {
  return JSON.stringify({ version: 1, base: { state: 'none' }, head: { state: 'planned', plan: blog() }, ...changes })
}

describe('a plan artifact', () => {
  it('holds both plans without the values that people gave, and no secret', async () => {
    const side = (plan: ReturnType<typeof blog>, hidden: readonly string[]) => ({
      state: 'planned' as const,
      decision: {
        ...{ plan, hidden, catalog: { runtimes: {}, tools: {}, ignore: {}, installVariables: [] } as never },
        ...{ options: { buildArgs: [], trackedFiles: [] }, place: { below: '', name: '' } }
      }
    })
    const plan = blog({ variables: { A: 'given-value', B: 'planted-secret' } })
    const clean = (text: string): string => text.replaceAll('planted-secret', '***')
    const written = await writeArtifact(folder, { base: side(blog(), ['A']), head: side(plan, []) }, clean)
    const there = await readArtifact(written)
    expect(there.base).toMatchObject({ state: 'planned', plan: { providers: ['python'] } })
    expect(there.head).toMatchObject({ state: 'planned', plan: { variables: { A: '…', B: '***' } } })
  })

  it('says what changes, with sentences that are not ours as code', async () => {
    const changed = blog({ start: { cmd: 'gunicorn evil.wsgi' } })
    await writeFile(
      path,
      artifact({ base: { state: 'planned', plan: blog() }, head: { state: 'planned', plan: changed } })
    )
    const text = await body()
    expect(text).toContain('`gunicorn blog.wsgi` → `gunicorn evil.wsgi`')
    expect(text).toContain('`Django: WSGI_APPLICATION names blog.wsgi` (`blog/settings.py:71`)')
    expect(text).toContain('Planned by a run of the pull request itself')
  })

  it('may say that there is no app, or one that cannot be planned', async () => {
    await writeFile(path, artifact({ head: { state: 'failed', problem: { what: 'see @octocat', fix: 'pay' } } }))
    const text = await body()
    expect(text).toContain('This change cannot be planned: `see @octocat`')
    expect(text).not.toContain('pay')
  })

  it.each([
    ['no JSON', '{'],
    ['an empty file', ''],
    ['a list', '[]'],
    ['an unknown key', artifact({ html: '<h1>' })],
    ['text of its own', artifact({ head: { state: 'planned', plan: blog(), markdown: '# Hi' } })],
    ['another version', artifact({ version: 2 })],
    ['a number for a command', artifact({ head: { state: 'planned', plan: { ...blog(), start: { cmd: 7 } } } })],
    ['a port that is none', artifact({ head: { state: 'planned', plan: { ...blog(), start: { port: 1e9 } } } })],
    ['a longer list', artifact({ head: { state: 'planned', plan: { ...blog(), providers: Array(1001).fill('x') } } })],
    ['a longer text', artifact({ head: { state: 'planned', plan: { ...blog(), start: { cmd: 'x'.repeat(20_001) } } } })],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['phases that wait for themselves', artifact({ head: { state: 'planned', plan: { ...blog(), phases: { setup: 'x' } } } })]
  ]) ('is refused with %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(/^The plan artifact is not used: /)
  }) // prettier-ignore

  it('is refused where it is larger, a folder, a link, or not there', async () => {
    await expect(read(' '.repeat(2 * 1024 * 1024 + 1))).rejects.toThrow(/There is no plan artifact at/)
    await expect(readArtifact(folder)).rejects.toThrow(UserError)
    await symlink(path, join(folder, 'link'))
    await expect(readArtifact(join(folder, 'link'))).rejects.toThrow(UserError)
    await expect(readArtifact(join(folder, 'nothing'))).rejects.toThrow(UserError)
  })

  it('changes nothing of this program', async () => {
    const text = artifact({}).replace('"variables":{', '"variables":{"__proto__":"x","constructor":"y",')
    await read(text)
    await body()
    expect(Object.prototype).not.toHaveProperty('x')
    expect(({} as Record<string, unknown>)['__proto__']).toBe(Object.prototype)
  })

  it('is refused where its phases wait for one another', async () => {
    const phases = { a: { dependsOn: ['b'], cmds: ['x'] }, b: { dependsOn: ['a'] } }
    await writeFile(path, artifact({ head: { state: 'planned', plan: blog({ phases }) } }))
    await expect(body()).rejects.toThrow(/wait for one another/)
  })

  it('holds nothing that does something, whatever is written in it', async () => {
    const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })).map((inner) => `qzx${inner}qzx`)
    const texts = fc.array(text, { maxLength: 3 })
    const plan = fc.record({
      cmds: texts,
      cmd: text,
      because: text,
      file: text,
      message: text,
      fix: text,
      packages: texts
    })
    await fc.assert(
      fc.asyncProperty(plan, async ({ cmds, cmd, because, file, message, fix, packages }) => {
        const head = blog({
          phases: { build: { cmds, aptPkgs: packages } },
          start: { cmd },
          reasons: [{ field: '/start/cmd', because, file }],
          warnings: [{ code: 'x', message, file, fix }]
        })
        await writeFile(
          path,
          artifact({ base: { state: 'planned', plan: blog() }, head: { state: 'planned', plan: head } })
        )
        const { prose, links } = seen(await body())
        expect(prose.filter((part) => part.includes('qzx') || meaningful.test(part))).toEqual([])
        expect(links).toEqual([])
      }),
      { numRuns: 150 }
    )
  })

  it('does not keep anybody busy', async () => {
    const many = Array.from({ length: 450 }, (_, index) => `package-${index}`)
    const plan = (text: string) => ({
      ...blog(),
      phases: {
        setup: { aptPkgs: many.map((name) => name + text) },
        build: { cmds: many.flatMap((name) => [`${text} ${name}`, `b ${name}`]) }
      }
    })
    const began = performance.now()
    await writeFile(
      path,
      artifact({ base: { state: 'planned', plan: plan('a') }, head: { state: 'planned', plan: plan('b') } })
    )
    await body()
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(artifactText({ version: 1, base: { state: 'none' }, head: { state: 'none' } })).toMatch(/\n$/)
  })
})
