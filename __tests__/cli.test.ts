import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { run } from '../src/cli.js'
import { version } from '../src/version.js'
import { commitAll, git } from './app/trees.js'

interface Options {
  readonly terminal?: boolean
  readonly env?: NodeJS.ProcessEnv
  readonly stdin?: Readable
}

let folder: string
let app: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
  app = join(folder, 'site')
  await mkdir(app)
  await writeFile(join(app, 'index.html'), '<h1>Hello</h1>\n')
})

afterEach(() => rm(folder, { recursive: true }))

function output(isTTY: boolean) {
  const written: string[] = []
  return { written, isTTY, columns: 90, write: (text: string) => written.push(text), on: () => undefined }
}

async function boxcar(
  words: readonly string[],
  { terminal = false, env = {}, stdin = Readable.from([]) }: Options = {}
) {
  const [stdout, stderr] = [output(terminal), output(terminal)]
  const code = await run(words, { env: { RUNNER_TEMP: folder, ...env }, stdin, stdout, stderr })
  return { code, stdout: stdout.written.join(''), stderr: stderr.written.join('') }
}

/** A stream that fails to write. */
function failing(code: string) {
  const error = Object.assign(new Error('write'), { code })
  let fail = (_: NodeJS.ErrnoException): unknown => undefined
  const on = (_: 'error', listener: (error: NodeJS.ErrnoException) => unknown) => (fail = listener)
  return { isTTY: false, write: () => fail(error), on }
}

describe('an answer that cannot be written', () => {
  afterEach(() => {
    process.exitCode = undefined
  })

  it('is a failure with a sentence and no stack', async () => {
    const stderr = output(false)
    const streams = { env: {}, stdin: Readable.from([]), stdout: failing('ENOSPC'), stderr }
    await run(['plan', app], streams)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(stderr.written.join('')).toBe('Error: Standard output: no space is left on the disk\n')
    expect(process.exitCode).toBe(1)
  })

  it('is nothing where whoever reads has closed the pipe', async () => {
    const stderr = output(false)
    await run(['plan', app], { env: {}, stdin: Readable.from([]), stdout: failing('EPIPE'), stderr })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(stderr.written).toEqual([])
    expect(process.exitCode).toBeUndefined()
  })
})

describe('questions', () => {
  it('answers --help and --version on standard output', async () => {
    const help = await boxcar(['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('Usage: boxcar')
    expect(await boxcar(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('has the version of the package', async () => {
    const { version: written } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    expect(version).toBe(written)
  })
})

describe('plan', () => {
  it('prints JSON alone where there is no terminal, twice the same', async () => {
    const first = await boxcar(['plan', app])
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(first.stdout)).toMatchObject({ version: 1, kind: 'static' })
    expect(await boxcar(['plan', app])).toEqual(first)
  })

  it('prints the box on a terminal, coloured unless NO_COLOR says no', async () => {
    const coloured = await boxcar(['plan', app], { terminal: true })
    expect(coloured.stdout).toContain('Boxcar · static')
    expect(coloured.stdout).toContain('\u001b[1m')
    const plain = await boxcar(['plan', app], { terminal: true, env: { NO_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001b')
    expect((await boxcar(['plan', app, '--format', 'box'])).stdout).not.toContain('\u001b')
  })

  it('prints the Dockerfile, its ignore file and TOML', async () => {
    expect((await boxcar(['plan', app, '--format', 'dockerfile'])).stdout).toMatch(/^FROM /m)
    expect((await boxcar(['plan', app, '--format', 'dockerignore'])).stdout).toMatch(/\.git\b/)
    expect((await boxcar(['plan', app, '--format', 'toml'])).stdout).toMatch(/^kind = "static"$/m)
  })

  it('tells warnings on standard error where the answer has no place for them', async () => {
    await writeFile(join(app, '.env'), 'NAME=x\n')
    const message = expect.stringContaining('The file .env, which git does not ignore, never gets')
    const printed = await boxcar(['plan', app, '--format', 'dockerfile'])
    expect(printed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^FROM /m), stderr: message })
    const out = ['build', app, '-o', join(folder, 'out')]
    expect(await boxcar(out)).toMatchObject({ code: 0, stdout: '', stderr: message })
    expect(await boxcar(['plan', app])).toMatchObject({ code: 0, stderr: '' })
  })

  it('says nothing of the Dockerfile that the shell makes for its answer', async () => {
    await writeFile(join(app, 'Dockerfile'), '')
    expect(await boxcar(['plan', app, '--format', 'dockerfile'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('reads a plan from standard input and gives the same Dockerfile', async () => {
    const { stdout } = await boxcar(['plan', app])
    const words = ['plan', app, '--plan', '-', '--format', 'dockerfile']
    const again = await boxcar(words, { stdin: Readable.from([Buffer.from(stdout)]) })
    expect(again).toEqual(await boxcar(['plan', app, '--format', 'dockerfile']))
  })

  it('reads a plan with a secret file, whose id need be no name of a variable', async () => {
    const given = '{"phases": {"install": {"cmds": ["make"], "secrets": ["pip.conf"]}}, "start": {"cmd": "./serve"}}'
    const { stdout, stderr } = await boxcar(['plan', app, '--plan', given, '--format', 'dockerfile'])
    expect([stdout, stderr]).toEqual([expect.stringContaining('--mount=type=secret,id=pip.conf'), ''])
    const bad = await boxcar(['plan', app, '--plan', given.replace('pip.conf', 'a,b')])
    expect([bad.code, bad.stderr]).toEqual([1, expect.stringContaining('phases.install.secrets.0')])
  })

  it('writes files with -o, outside the app only, and nothing into the app', async () => {
    const out = join(folder, 'out', 'deep')
    const { code, stdout, stderr } = await boxcar(['build', app, '-o', out])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(
      new RegExp(
        `^Wrote ${out}\\. To build it:\\ndocker buildx build --file ${out}/Dockerfile --tag .* --load ${app}\\n$`
      )
    )
    expect((await readdir(out)).sort()).toEqual(['Dockerfile', 'Dockerfile.dockerignore', 'plan.json'])
    const dockerfile = await readFile(join(out, 'Dockerfile'), 'utf8')
    expect((await boxcar(['plan', app, '--format', 'dockerfile'])).stdout).toBe(dockerfile)
    expect((await boxcar(['plan', app])).stdout).toBe(await readFile(join(out, 'plan.json'), 'utf8'))

    expect(await boxcar(['build', app, '-o', out])).toMatchObject({ code: 0 })
    await writeFile(join(out, 'Dockerfile'), 'FROM scratch\n')
    const another = await boxcar(['build', app, '-o', out])
    expect([another.code, another.stderr]).toEqual([1, expect.stringContaining('that Boxcar did not write')])
    expect(await readFile(join(out, 'Dockerfile'), 'utf8')).toBe('FROM scratch\n')
    const inside = await boxcar(['plan', app, '-o', join(app, 'out')])
    expect(inside.code).toBe(2)
    expect(inside.stderr).toMatch(/^Error: `out` is inside the folder of the app/)
    expect(await readdir(app)).toEqual(['index.html'])
  })
})

describe('detect', () => {
  it('lists apps in the same form, for one and for several', async () => {
    const one = await boxcar(['detect', app, '--format', 'json'])
    expect(JSON.parse(one.stdout)).toEqual({
      apps: [{ path: '.', name: 'site', kind: 'static', providers: ['staticfile'], port: expect.any(Number) }]
    })
    expect(one.stderr).toBe('')
    const table = await boxcar(['detect', app], { terminal: true })
    expect(table.stdout).toMatch(/^App +Folder +Kind +Languages +Port\nsite +\. +static/)
  })

  it('has no other format', async () => {
    expect(await boxcar(['detect', app, '--format', 'dockerfile'])).toMatchObject({ code: 2, stdout: '' })
  })
})

it('detect lists apps that are all broken, and ends with the place of the first', async () => {
  for (const name of ['api', 'web']) {
    await mkdir(join(folder, 'all/apps', name), { recursive: true })
    await writeFile(join(folder, 'all/apps', name, 'package.json'), '{ "name": ')
  }
  const { code, stdout, stderr } = await boxcar(['detect', join(folder, 'all')])
  expect([code, stderr]).toEqual([1, expect.stringContaining('apps/api/package.json:1')])
  const problem = expect.stringContaining('package.json is not valid JSON')
  expect(JSON.parse(stdout)).toEqual({
    apps: [
      { path: 'apps/api', name: 'api', providers: [], problem },
      { path: 'apps/web', name: 'web', providers: [], problem }
    ]
  })
})

describe('diff', () => {
  const site = () => join(folder, 'clone/site')

  beforeEach(async () => {
    await cp(app, site(), { recursive: true })
    commitAll(join(folder, 'clone'))
    git(join(folder, 'clone'), 'checkout', '--quiet', '-b', 'topic')
    await writeFile(join(site(), '_redirects'), '/old /new 301\n')
    git(join(folder, 'clone'), 'add', '--all')
    git(join(folder, 'clone'), 'commit', '--quiet', '--message=two')
  })

  it('compares two commits in the folder of the head, with text for everybody and colours for a terminal', async () => {
    const plain = await boxcar(['diff', 'main', site()])
    expect([plain.code, plain.stderr]).toEqual([0, ''])
    expect(plain.stdout).toMatch(
      /^1 change to the plan\.\nmain \([0-9a-f]{7}\) → .*site \([0-9a-f]{7}\)\n\n\+ redirect {2}\/old to \/new \(301\)\n/
    )
    const coloured = await boxcar(['diff', 'main', site()], { terminal: true })
    expect(coloured.stdout).toContain('\u001b[32m+\u001b[39m')
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout)
  })

  it('ends like plan where what is there now cannot be planned', async () => {
    await writeFile(join(site(), 'nixpacks.toml'), '[start\n')
    const error = { code: 1, stderr: expect.stringContaining('Fix: Correct nixpacks.toml') }
    expect(await boxcar(['diff', 'main', site()])).toMatchObject({ ...error, stdout: '' })
    const asData = await boxcar(['diff', 'main', site(), '--format', 'json'])
    expect(asData).toMatchObject({ ...error, stdout: expect.stringContaining('"state": "failed"') })
  })

  it('names the line that chooses one of several apps', async () => {
    const clone = join(folder, 'clone')
    for (const name of ['api', 'jobs']) {
      await mkdir(join(clone, 'apps', name), { recursive: true })
      await writeFile(join(clone, 'apps', name, 'package.json'), '{ "scripts": { "start": "node index.js" } }')
      await writeFile(join(clone, 'apps', name, 'index.js'), 'require("http").createServer().listen(3000)')
    }
    git(clone, 'add', '--all')
    git(clone, 'commit', '--quiet', '--message=three')
    const { code, stderr } = await boxcar(['diff', 'main', clone])
    expect([code, stderr]).toEqual([1, expect.stringContaining(`Choose one: boxcar diff main ${clone}/apps/api`)])
    const commit = await boxcar(['diff', 'main', `${clone}#topic`])
    expect(commit.stderr).toContain(`Choose one: boxcar diff main ${clone}#topic:apps/api`)
  })

  it('finds the base itself: where the branch left the default branch', async () => {
    const { stdout } = await boxcar(['diff', site(), '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      changed: true,
      base: { ref: 'main' },
      changes: [{ label: 'redirect' }, {}]
    })
  })

  it('compares commits of a clone that are not checked out', async () => {
    const at = (ref: string) => `${join(folder, 'clone')}#${ref}:site`
    const { stdout } = await boxcar(['diff', at('topic'), at('main'), '--format', 'json'])
    expect(JSON.parse(stdout).changes[0]).toMatchObject({ kind: 'removed', label: 'redirect' })
  })

  it('compares the files on disk where people say so', async () => {
    await writeFile(join(site(), '_redirects'), '/old /newer 301\n')
    const { stdout } = await boxcar(['diff', 'HEAD', site()])
    expect(stdout).toContain('site, as it is on disk')
    expect(stdout).toContain('~ redirect  /old to /new (301) → /old to /newer (301)')
  })

  it.each([
    ['main', 3],
    ['topic', 0]
  ])('ends with its exit code only where people ask: %s', async (base, code) => {
    expect((await boxcar(['diff', base, site(), '--exit-code'])).code).toBe(code)
    expect((await boxcar(['diff', base, site()])).code).toBe(0)
  })

  it.each([
    [['nothing'], 1, 'has no commit that is called nothing'],
    [['main', '--format', 'box'], 2, 'diff has no format box'],
    [['src'], 1, 'If the folder is meant, write ./src']
  ])('explains %j', async (words, code, message) => {
    const result = await boxcar(['diff', ...words.slice(0, 1), site(), ...words.slice(1)])
    expect([result.code, result.stdout, result.stderr]).toEqual([code, '', expect.stringContaining(message)])
  })
})

describe('what people can mend', () => {
  it.each([
    ['an empty folder', () => ['plan', join(folder, 'empty')], 1, 'The folder is empty'],
    ['no folder', () => ['plan', join(folder, 'none')], 1, 'There is no folder'],
    ['an unknown flag', () => ['plan', app, '--formt', 'json'], 2, 'Did you mean --format?'],
    ['an unknown command', () => ['plann', app], 2, 'Did you mean boxcar plan?'],
    ['nothing to compare', () => ['diff', app], 1, 'is not in a git repository'],
    ['a plan for diff', () => ['diff', '--plan', '-'], 2, '--plan has no meaning for diff'],
    ['a format of another command', () => ['plan', app, '--format', 'text'], 2, 'plan has no format text'],
    [
      'a plan that is not there',
      () => ['plan', app, '--plan', join(folder, 'none.json')],
      1,
      'cannot be read (ENOENT)'
    ],
    ['a plan that is none', () => ['plan', app, '--plan', '{"version": 1, "phasez": {}}'], 1, 'phasez'],
    ['no Docker', () => ['build', app], 1, 'Docker is not installed'],
    ['a commit to build', () => ['build', `${process.cwd()}#HEAD:examples/static`], 1, 'can be planned, but not built']
  ])('%s: one message, no stack, nothing on standard output', async (_, words, code, message) => {
    await mkdir(join(folder, 'empty'))
    const before = await readdir(folder)
    const result = await boxcar(words(), { env: { PATH: folder } })
    expect(result.stderr).toContain(message)
    expect(result.stderr).toMatch(/^(?:╭|│|├|╰|Error: |Fix: )/m)
    expect(result.stderr).not.toMatch(/^ {4}at /m)
    expect([result.code, result.stdout]).toEqual([code, ''])
    expect(await readdir(folder)).toEqual(before)
  })
})

describe('a bug', () => {
  const broken = () =>
    new Readable({
      read: (): never => {
        throw new TypeError('x is undefined')
      }
    })

  it('is one line and exit code 70; the stack only for whoever asks', async () => {
    const words = ['plan', app, '--plan', '-']
    const quiet = await boxcar(words, { stdin: broken() })
    expect(quiet.code).toBe(70)
    expect(quiet.stderr).toMatch(/^Error: x is undefined \(this is a bug in Boxcar\)\n/)
    expect(quiet.stderr).not.toMatch(/^\s+at /m)
    const loud = await boxcar(words, { stdin: broken(), env: { BOXCAR_DEBUG: '1' } })
    expect(loud.stderr).toMatch(/^\s+at /m)
  })
})
