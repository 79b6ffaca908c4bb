import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { boxcar, program, repository } from './bundles.js'

jest.setTimeout(120_000)

const cli = join(repository, 'dist/cli/index.js')
const words = ['plan', 'examples/static', '--format', 'json']
let folder: string
let wanted: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-output-'))
  wanted = (await boxcar(words)).stdout
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function inShell(redirection: string) {
  return program(['bash', '-c', `'${process.execPath}' '${cli}' ${words.join(' ')} ${redirection}`])
}

/** Node.js starts its children with streams that wait, shells hand theirs on as they are. */
const withoutWaiting = 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV'

/** All that is in the pipe now. */
function drain(descriptor: number): string {
  const chunks: Buffer[] = []
  for (;;) {
    const chunk = Buffer.alloc(65_536)
    try {
      chunks.push(chunk.subarray(0, readSync(descriptor, chunk)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return Buffer.concat(chunks).toString()
      throw error
    }
  }
}

/** As much as the pipe takes. */
function fill(descriptor: number): string {
  let text = ''
  for (;;) {
    try {
      text += '.'.repeat(writeSync(descriptor, '.'.repeat(4096)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return text
      throw error
    }
  }
}

describe('where an answer goes', () => {
  it('is the same for a file, a pipe and a socket', async () => {
    const file = join(folder, 'plan.json')
    const [toFile, toPipe] = [await inShell(`> '${file}'`), await inShell('| cat')]
    expect([toFile.code, toFile.stdout, toPipe.code]).toEqual([0, '', 0])
    expect(readFileSync(file, 'utf8')).toBe(wanted)
    expect(toPipe.stdout).toBe(wanted)
    expect(JSON.parse(wanted)).toMatchObject({ version: 1 })
  })

  it('may be nowhere', async () => {
    expect(await inShell('> /dev/null')).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('is full: that is a failure', async () => {
    const { code, stderr } = await inShell('> /dev/full')
    expect(code).toBe(1)
    expect(stderr).toContain('no space is left')
  })

  it('arrives whole where whoever reads is late', async () => {
    const fifo = join(folder, 'fifo')
    execFileSync('mkfifo', [fifo])
    const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK)
    const writer = openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK)
    try {
      const before = fill(writer)
      const child = spawn('perl', ['-MFcntl', '-e', withoutWaiting, process.execPath, cli, ...words], {
        cwd: repository,
        stdio: ['ignore', writer, 'inherit']
      })
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      let text = ''
      let code: number | null | undefined
      void ended.then((value) => (code = value))
      await sleep(1500)
      while (code === undefined) {
        text += drain(reader)
        await sleep(20)
      }
      text += drain(reader)
      expect(code).toBe(0)
      expect(text.slice(0, before.length)).toBe(before)
      expect(text.slice(before.length)).toBe(wanted)
    } finally {
      closeSync(reader)
      closeSync(writer)
    }
  })
})
