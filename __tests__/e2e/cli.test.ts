import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boxcar, docker, program, repository } from './bundles.js'

jest.setTimeout(600_000)

const mark = randomUUID().slice(0, 8)
const cli = join(repository, 'dist/cli/index.js')
let folder: string
let temporary: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-cli-'))
  temporary = join(folder, 'temp')
  await mkdir(temporary)
})

afterAll(async () => {
  await program(['docker', 'image', 'rm', '--force', `boxcar-cli-${mark}`])
  await rm(folder, { recursive: true, force: true })
})

async function slowApp(): Promise<string> {
  const path = join(folder, 'slow')
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'index.html'), mark)
  await writeFile(join(path, 'nixpacks.toml'), '[phases.build]\ncmds = ["echo begun && sleep 60"]\n')
  return path
}

describe('the bundled command line', () => {
  it('runs by its first line, like an installed program', async () => {
    expect(await program([cli, '--version'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('minds no reader that leaves early', async () => {
    const shell = `set -o pipefail; '${process.execPath}' '${cli}' plan examples/django --format json | head -n 1`
    expect(await program(['bash', '-c', shell])).toEqual({ code: 0, stdout: '{\n', stderr: '' })
  })

  it('builds what it planned, from a plan as from the sources', async () => {
    const app = join(repository, 'examples/static')
    const { stdout: plan } = await boxcar(['plan', app])
    const words = ['build', app, '--plan', '-', '-n', `boxcar-cli-${mark}`]
    const built = await boxcar(words, { input: plan, env: { RUNNER_TEMP: temporary } })
    expect(built.code).toBe(0)
    expect(built.stderr).toContain('from the plan file')
    expect(built.stdout).toMatch(/^check +passed: /m)
    expect(built.stdout).toContain(`docker run --rm -p 8080:8080 boxcar-cli-${mark}:latest`)
    expect(await docker('image', 'inspect', '--format', '{{.Config.User}}', `boxcar-cli-${mark}:latest`)).toMatch(
      /^\d+/
    )
    expect(await readdir(temporary)).toEqual([])
  })

  it('ends at once on Ctrl-C, with 130, and leaves nothing behind', async () => {
    const child = spawn(process.execPath, [cli, 'build', await slowApp(), '-n', `boxcar-cli-${mark}`, '--no-cache'], {
      env: { ...process.env, RUNNER_TEMP: temporary },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let log = ''
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => {
        log += chunk.toString()
        if (/^#\d+ [\d.]+ begun/m.test(log)) resolve()
      })
      void ended.then(() => reject(new Error(log)))
    })
    const since = performance.now()
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(performance.now() - since).toBeLessThan(5000)
    expect(log).toMatch(/^Error: Interrupted$/m)
    expect(await readdir(temporary)).toEqual([])
  })
})
