import { describe, expect, it } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  dockerEnvironment,
  guarded,
  Interrupted,
  interruptible,
  lineReceiver,
  logLine,
  processRun,
  withEnvironment
} from '../../src/docker/run.js'
import {
  contextSecrets,
  refuseUnreadable,
  temporaryFolder,
  withPrivateFolder,
  withSecretFiles
} from '../../src/docker/secrets.js'
import { UserError } from '../../src/errors.js'
import { tableRun } from './builders.js'

const node = (script: string, ...args: string[]): [string, ...string[]] => [process.execPath, '-e', script, ...args]
const env = { PATH: process.env['PATH'] ?? '' }

describe('processRun', () => {
  const run = processRun({ ...env, KEPT: 'yes' })

  it('passes every argument as it is, and only the given environment', async () => {
    const script =
      'process.stdout.write(JSON.stringify([process.argv.slice(1), process.env.KEPT, process.env.MORE, process.env.HOME ?? null]))'
    const { code, stdout } = await run({ argv: node(script, '$(id)', 'a b', '"'), env: { MORE: '1' } })
    expect([code, JSON.parse(stdout)]).toEqual([0, [['$(id)', 'a b', '"'], 'yes', '1', null]])
  })

  it('gives lines as they come, and collects nothing then', async () => {
    const lines: string[] = []
    const finished = await run({
      argv: node('console.log("a\\r"); console.error("é"); process.stdout.write("end")'),
      onLine: (line, stream) => lines.push(`${stream} ${line}`)
    })
    expect(lines.sort()).toEqual(['stderr é', 'stdout a', 'stdout end'])
    expect(finished).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('gives the exit code, and 127 where there is no such program', async () => {
    expect((await run({ argv: node('process.exit(3)') })).code).toBe(3)
    expect((await run({ argv: ['boxcar-no-such-program'] })).code).toBe(127)
    expect((await run({ argv: node('process.kill(process.pid, "SIGKILL")') })).code).toBe(137)
  })

  it('sends SIGINT once when it is interrupted, then rejects; clean-up still runs', async () => {
    const controller = new AbortController()
    const interrupted = processRun(env, controller.signal)
    const lines: string[] = []
    const script =
      'let n = 0; process.on("SIGINT", () => { console.log(++n); setTimeout(() => process.exit(0), 200) }); setInterval(() => {}, 1000); console.log("ready")'
    const work = interrupted({
      argv: node(script),
      onLine: (line) => {
        lines.push(line)
        if (line === 'ready') controller.abort()
      }
    })
    await expect(work).rejects.toBeInstanceOf(Interrupted)
    expect(lines).toEqual(['ready', '1'])
    await expect(interrupted({ argv: node('') })).rejects.toMatchObject({ exitCode: 130 })
    expect((await interrupted({ argv: node('process.exit(7)'), cleanup: true })).code).toBe(7)
  })

  it('takes variables over its environment', async () => {
    const { run: table, commands } = tableRun({ docker: {} })
    await withEnvironment(table, { A: '1', B: '1' })({ argv: ['docker'], env: { B: '2' } })
    expect(commands[0]?.env).toEqual({ A: '1', B: '2' })
  })
})

describe('interruptible', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('turns %s into an abort, and lets `finally` finish', async (signal) => {
    const source = new EventEmitter()
    const done: string[] = []
    const work = interruptible(async (interrupt) => {
      setTimeout(() => source.emit(signal), 20)
      try {
        await processRun(env, interrupt)({ argv: node('setInterval(() => {}, 1000)') })
      } finally {
        await new Promise((resolve) => setTimeout(resolve, 50))
        done.push('removed')
      }
    }, source)
    await expect(work).rejects.toBeInstanceOf(Interrupted)
    expect(done).toEqual(['removed'])
    expect(source.eventNames()).toEqual([])
  })
})

describe('lineReceiver', () => {
  it('cuts lines over chunks and characters, and a line without an end', () => {
    const lines: string[] = []
    const receiver = lineReceiver((line) => lines.push(line))
    const bytes = Buffer.from('one\r\ntwé\n')
    receiver.take(bytes.subarray(0, 8))
    receiver.take(bytes.subarray(8))
    receiver.take(Buffer.from('x'.repeat(70000)))
    receiver.end()
    expect(lines.map((line) => (line.length > 10 ? line.length : line))).toEqual(['one', 'twé', 65536, 4464])
  })
})

describe('what leaves and what is shown', () => {
  it('keeps inputs and tokens from Docker', () => {
    const all = {
      PATH: '/bin',
      INPUT_SECRETS: 'A=b',
      'INPUT_GITHUB-TOKEN': 't',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
      ACTIONS_RUNTIME_TOKEN: 't',
      ACTIONS_RESULTS_URL: 'u',
      GONE: undefined
    }
    expect(dockerEnvironment(all, { githubCache: false })).toEqual({ PATH: '/bin', DOCKER_CLI_HINTS: 'false' })
    expect(dockerEnvironment(all, { githubCache: true })).toEqual({
      PATH: '/bin',
      ACTIONS_RUNTIME_TOKEN: 't',
      ACTIONS_RESULTS_URL: 'u',
      DOCKER_CLI_HINTS: 'false'
    })
  })

  it.each([
    ['#5 0.1 progress 1\rprogress 2\r', 'progress 2'],
    ['::set-output name=a::b', ': :set-output name=a::b'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['#5 0.1 ##[set-output name=digest]x', '#5 0.1 ## [set-output name=digest]x'],
    ['\u001b[31mred\u001b[0m\u0007\u202e', 'red'],
    ['\ttab', '\ttab']
  ])('cleans %j', (line, expected) => {
    expect(logLine(line)).toBe(expected)
  })

  it('guards the log with a token that nobody can guess, also when the work fails', async () => {
    let text = ''
    const write = (part: string): void => {
      text += part
    }
    await expect(guarded(write, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    const [, token] = /^::stop-commands::([0-9a-f-]{36})\n\n::\1::\n$/.exec(text) ?? []
    expect(token).toBeDefined()
    text = ''
    await guarded(write, () => Promise.resolve(write('out\n')))
    expect(text).toMatch(/^::stop-commands::(\S+)\nout\n\n::\1::\n$/)
    expect(text).not.toContain(token)
  })
})

describe('private files', () => {
  it('holds each value in a file that only this user can read, and removes them', async () => {
    const base = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
    const paths: string[] = []
    const umask = process.umask(0)
    const values = { TOKEN: 'line 1\nline 2', 'a/../b': '' }
    const work = withSecretFiles(values, { file: '/given' }, base, async (files) => {
      expect(Object.keys(files)).toEqual(['file', 'TOKEN', 'a/../b'])
      expect(files['file']).toBe('/given')
      for (const path of [files['TOKEN'] ?? '', files['a/../b'] ?? '']) {
        paths.push(path)
        expect(statSync(path).mode & 0o777).toBe(0o600)
        expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
      }
      expect(await readFile(files['TOKEN'] ?? '', 'utf8')).toBe('line 1\nline 2')
      throw new Error('the build failed')
    })
    await expect(work).rejects.toThrow('the build failed')
    process.umask(umask)
    expect(paths).toHaveLength(2)
    expect(paths.some(existsSync)).toBe(false)
    expect(await readdir(base)).toEqual([])
    await rm(base, { recursive: true })
  })

  it('names a secret file that cannot be read, and takes one that can', async () => {
    await expect(refuseUnreadable({ netrc: '/nowhere/netrc' })).rejects.toMatchObject({
      trouble: { what: 'The secret file /nowhere/netrc (`netrc` in `secret-files`) cannot be read (ENOENT)' }
    })
    await expect(refuseUnreadable({ netrc: tmpdir() })).rejects.toThrow('EISDIR')
    await expect(refuseUnreadable({ here: import.meta.filename })).resolves.toBeUndefined()
  })

  it('hands over files of the context, and no other file of this machine', async () => {
    const [root, other] = [await mkdtemp(join(tmpdir(), 'boxcar-test-')), await mkdtemp(join(tmpdir(), 'boxcar-test-'))]
    await writeFile(join(root, '.npmrc'), 'x')
    await writeFile(join(other, 'key'), 'x')
    await symlink(join(other, 'key'), join(root, 'link'))
    expect(await contextSecrets({ npmrc: '.npmrc' }, root)).toEqual({ npmrc: join(await realpath(root), '.npmrc') })
    for (const path of ['link', 'missing', '../x', '.'])
      await expect(contextSecrets({ id: path }, root)).rejects.toThrow(UserError)
    expect(await contextSecrets({}, '/nowhere')).toEqual({})
    await Promise.all([root, other].map((folder) => rm(folder, { recursive: true })))
  })

  it('makes no folder for nothing, and uses the folder of the runner', async () => {
    expect(await withSecretFiles({}, { a: '/x' }, '/nowhere', (files) => Promise.resolve(files))).toEqual({ a: '/x' })
    expect(await withPrivateFolder(tmpdir(), (folder) => Promise.resolve(existsSync(folder)))).toBe(true)
    expect([temporaryFolder({ RUNNER_TEMP: '/r' }), temporaryFolder({ RUNNER_TEMP: '' })]).toEqual(['/r', tmpdir()])
  })
})
