import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/main.js'
import { commitAll, git } from './app/trees.js'

let folder: string
/** @actions/core opens the summary once per process. */
let files: string
let workspace: string
let temporary: string
let log: string
const before = { ...process.env }

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
})

afterAll(() => rm(files, { recursive: true }))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
  workspace = join(folder, 'work')
  temporary = join(folder, 'temp')
  await Promise.all([workspace, temporary].map((path) => mkdir(path)))
  await writeFile(join(workspace, 'index.html'), '<h1>Hello</h1>\n')
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    process.env[name] = join(files, name)
    await writeFile(join(files, name), '')
  }
  log = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text)
    return true
  })
})

afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...before }
  process.exitCode = undefined
  await rm(folder, { recursive: true })
})

async function action(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  await run({
    PATH: folder,
    RUNNER_TEMP: temporary,
    GITHUB_WORKSPACE: workspace,
    INPUT_CONTEXT: workspace,
    ...env,
    ...Object.fromEntries(given)
  })
  const code = process.exitCode ?? 0
  process.exitCode = undefined
  return { code, outputs: await outputs(), summary: await readFile(join(files, 'GITHUB_STEP_SUMMARY'), 'utf8') }
}

async function outputs(): Promise<Record<string, string>> {
  const text = await readFile(join(files, 'GITHUB_OUTPUT'), 'utf8')
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [name, value])
  )
}

async function onGithub(event: string, payload: object): Promise<Record<string, string>> {
  const path = join(folder, 'event.json')
  await writeFile(path, JSON.stringify(payload))
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'Octo/Blog',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com'
  }
}

describe('plan', () => {
  it('sets outputs, writes a summary and keeps the Dockerfile for later steps', async () => {
    const { code, outputs, summary } = await action({ command: 'plan' })
    expect(code).toBe(0)
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ kind: 'static' })
    expect(JSON.parse(outputs['apps'] ?? '')).toMatchObject({ apps: [{ path: '.', kind: 'static' }] })
    expect(outputs['providers']).toBe('staticfile')
    expect(await readFile(outputs['dockerfile'] ?? '', 'utf8')).toMatch(/^FROM /m)
    expect(existsSync(`${outputs['dockerfile']}.dockerignore`)).toBe(true)
    expect(outputs).not.toHaveProperty('image')
    expect(summary).toMatch(/^## Boxcar: /)
  })

  it('writes nothing into the workspace, and no summary if nobody wants one', async () => {
    const { summary } = await action({ command: 'plan', summary: 'false' })
    expect(summary).toBe('')
    expect(await readdir(workspace)).toEqual(['index.html'])
  })

  it('prints given values as … in outputs, summary and log', async () => {
    const { outputs, summary } = await action({ command: 'plan', env: 'GREETING=hello-from-nobody' })
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ variables: { GREETING: '…' } })
    expect(summary).toContain('GREETING')
    expect(JSON.stringify(outputs) + summary + log).not.toContain('hello-from-nobody')
    expect(await readFile(outputs['dockerfile'] ?? '', 'utf8')).toContain('hello-from-nobody')
  })

  it('masks secrets before anything else, and shows them nowhere', async () => {
    const secret = 'planted-secret-1\nplanted-secret-2'
    const { outputs, summary } = await action({
      command: 'plan',
      secrets: 'TOKEN=planted-secret-1',
      'check-env': 'SECRET_KEY=planted-secret-2\nDEBUG=true'
    })
    const [masks, rest] = [log.match(/^(?:::add-mask::.*\n)*/)?.[0] ?? '', log.replace(/^(?:::add-mask::.*\n)*/, '')]
    expect(masks).toBe('::add-mask::planted-secret-1\n::add-mask::planted-secret-2\n')
    for (const line of secret.split('\n')) expect(rest + summary + JSON.stringify(outputs)).not.toContain(line)
  })

  it('prints text of the repository only where the runner obeys no line', async () => {
    const command = 'serve "##[set-output name=digest]planted"'
    await writeFile(join(workspace, 'nixpacks.toml'), `[start]\ncmd = '${command}'\n`)
    await action({ command: 'plan' })
    const word = /^::stop-commands::(.+)$/m
    let obeyed = ''
    let rest = log
    for (let match = word.exec(rest); match !== null; match = word.exec(rest)) {
      obeyed += rest.slice(0, match.index)
      const end = `\n::${match[1]}::\n`
      rest = rest.slice(rest.indexOf(end) + end.length)
    }
    expect(log).toContain('planted')
    expect(obeyed + rest).not.toContain('planted')
  })

  it('logs the Dockerfile without what a terminal would obey', async () => {
    await writeFile(join(workspace, 'nixpacks.json'), JSON.stringify({ start: { cmd: 'a\n\u001b[31mb\u202e' } }))
    await action({ command: 'plan' })
    expect(log).toContain('\nCMD ')
    for (const hidden of ['\u001b', '\u202e']) expect(log).not.toContain(hidden)
  })

  it('points warnings at their file in the workspace', async () => {
    const app = join(workspace, 'apps', 'site')
    await mkdir(app, { recursive: true })
    await writeFile(join(app, 'index.html'), '')
    await writeFile(join(app, 'nixpacks.toml'), '[phasez]\n')
    await action({ command: 'plan', context: app })
    expect(log).toMatch(/^::warning title=[^:]*,file=apps\/site\/nixpacks\.toml,line=1::.*phasez/m)
  })
})

describe('out', () => {
  it('writes there and builds nothing', async () => {
    const out = join(folder, 'out')
    const { code, outputs } = await action({ out })
    expect(code).toBe(0)
    expect(outputs['dockerfile']).toBe(join(out, 'Dockerfile'))
    expect((await readdir(out)).sort()).toEqual(['Dockerfile', 'Dockerfile.dockerignore', 'plan.json'])
    expect(await readdir(temporary)).toEqual([])
  })
})

describe('detect', () => {
  it('lists the apps', async () => {
    const { code, outputs, summary } = await action({ command: 'detect' })
    expect(code).toBe(0)
    expect(JSON.parse(outputs['apps'] ?? '')).toEqual({
      apps: [{ path: '.', name: 'work', kind: 'static', providers: ['staticfile'], port: expect.any(Number) }]
    })
    expect(summary).toContain('## Boxcar: apps')
  })
})

describe('failure', () => {
  it('is one error that says what to do, with the summary, and leaves no file behind', async () => {
    await rm(join(workspace, 'index.html'))
    const { code, outputs, summary } = await action({ command: 'plan' })
    expect(code).toBe(1)
    expect(outputs).toEqual({})
    expect(log).toMatch(/^::error title=Boxcar::The folder is empty.*actions\/checkout/m)
    expect(log).not.toMatch(/^ {4}at /m)
    expect(summary).toMatch(/^## Boxcar stopped\n\nThe folder is empty/)
    expect(await readdir(temporary)).toEqual([])
  })

  it('is an error where a file of the runner cannot be written', async () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'gone')
    await run({
      PATH: folder,
      RUNNER_TEMP: temporary,
      GITHUB_WORKSPACE: workspace,
      INPUT_CONTEXT: workspace,
      INPUT_COMMAND: 'plan'
    })
    expect([process.exitCode, log]).toEqual([1, expect.stringMatching(/^::error title=Boxcar::/m)])
  })

  it('names the input that is wrong', async () => {
    const { code } = await action({ push: 'yes please' })
    expect(code).toBe(1)
    expect(log).toMatch(/^::error title=Boxcar::.*`push`/m)
  })

  it('of a build keeps the plan that was made', async () => {
    const { code, outputs, summary } = await action({})
    expect(code).toBe(1)
    expect(log).toMatch(/^::error title=Boxcar::Docker is not installed/m)
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ kind: 'static' })
    expect(outputs).not.toHaveProperty('dockerfile')
    expect(summary).toMatch(/^## Boxcar stopped/)
    expect(summary).toContain('## Boxcar: ')
    expect(await readdir(temporary)).toEqual([])
  })

  it('says what `comment` needs', async () => {
    expect((await action({ command: 'comment' })).code).toBe(1)
    expect(log).toContain('needs a run that knows its pull request')
    expect((await action({ command: 'comment' }, await onGithub('workflow_run', {}))).code).toBe(1)
    expect(log).toContain('needs the file of a plan artifact')
  })

  it('refuses to build the code of a fork with the rights of the repository', async () => {
    const payload = {
      repository: { id: 1 },
      pull_request: { number: 7, head: { sha: 'b', repo: { id: 2 } }, base: { sha: 'c', ref: 'main' } }
    }
    const env = await onGithub('pull_request_target', payload)
    expect((await action({}, env)).code).toBe(1)
    expect(log).toMatch(/::error title=Boxcar::.*the code is a fork's/)
    const planned = await action({ command: 'plan' }, env)
    expect(planned.code).toBe(0)
  })
})

describe('the difference to the base', () => {
  const page = '<h1>Hello</h1>\n'

  async function pushed(files: Record<string, string>): Promise<Record<string, string>> {
    commitAll(workspace)
    const before = git(workspace, 'rev-parse', 'HEAD')
    for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text)
    git(workspace, 'add', '--all')
    git(workspace, 'commit', '--quiet', '--message=two')
    return { ...(await onGithub('push', { before })), GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD') }
  }

  it.each(['plan', 'diff'])('is in outputs, summary and log of %s', async (command) => {
    const env = await pushed({ _redirects: '/old /new 301\n', 'nixpacks.toml': '[variables]\nKEY = "hush-hush"\n' })
    const { code, outputs, summary } = await action({ command }, env)
    expect(code).toBe(0)
    expect(outputs['plan-changed']).toBe('true')
    expect(JSON.parse(outputs['plan-diff'] ?? '')).toMatchObject({
      version: 1,
      base: { state: 'planned' },
      changes: [
        { label: 'redirect', after: '/old to /new (301)' },
        { label: 'variable', name: 'KEY' },
        { topic: 'detail' }
      ]
    })
    expect(summary).toContain('### Against the base\n\n**2 changes to the plan.**')
    expect(log).toContain('::group::Difference\n')
    expect(JSON.stringify(outputs) + summary + log).not.toContain('hush-hush')
  })

  it('is one sentence where nothing changed', async () => {
    const { outputs, summary } = await action({ command: 'plan' }, await pushed({ 'index.html': `${page}${page}` }))
    expect(outputs['plan-changed']).toBe('false')
    expect(summary).toContain('### Against the base\n\n**The plan does not change.**')
  })

  it('is nothing without a base', async () => {
    commitAll(workspace)
    const { code, outputs, summary } = await action({ command: 'diff' }, await onGithub('workflow_dispatch', {}))
    expect(code).toBe(0)
    expect(Object.keys(outputs)).not.toContain('plan-changed')
    expect(Object.keys(outputs)).not.toContain('plan-diff')
    expect(summary).not.toContain('Against the base')
    expect(log).toContain('::notice title=Boxcar::There is no base to compare with')
  })

  it('is told of a run whose plan fails, too', async () => {
    const env = await pushed({ 'nixpacks.toml': 'broken = [' })
    const { code, outputs, summary } = await action({ command: 'plan' }, env)
    expect(code).toBe(1)
    expect(outputs['plan-changed']).toBe('true')
    expect(summary).toContain('**This change cannot be planned: nixpacks.toml is not valid TOML')
  })

  it('that cannot be made is a warning, and the run goes on', async () => {
    const env = { ...(await pushed({ 'other.html': '' })), ...(await onGithub('push', { before: 'b'.repeat(40) })) }
    const { code, outputs } = await action(
      { command: 'plan' },
      { ...env, GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD') }
    )
    expect(code).toBe(0)
    expect(Object.keys(outputs)).not.toContain('plan-changed')
    expect(log).toContain('::warning title=Boxcar::The base commit bbbbbbb is not in this clone')
  })
})
