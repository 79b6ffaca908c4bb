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

  it('writes with out what its own line builds: the image that build makes', async () => {
    const app = join(folder, 'app')
    await mkdir(app)
    await writeFile(join(app, 'index.html'), mark)
    await writeFile(
      join(app, 'build.sh'),
      'cat /run/secrets/NPM_TOKEN | wc -c >> index.html; echo "$SHA" >> index.html\n'
    )
    await writeFile(join(app, 'nixpacks.toml'), '[phases.build]\ncmds = ["sh build.sh"]\n')
    const out = join(folder, 'out')
    const flags = ['-n', `boxcar-cli-${mark}`, '--secrets', 'NPM_TOKEN', '--build-arg', 'SHA=4c1f0ab', '-e', 'TEXT=a b']
    const env = { RUNNER_TEMP: temporary, NPM_TOKEN: 'only-for-this-check' }
    const built = await boxcar(['build', app, ...flags, '--check', 'off', '-t', 'direct'], { env })
    expect([built.code, built.stderr]).toEqual([0, expect.anything()])
    const written = await boxcar(['build', app, ...flags, '-t', 'line', '-o', out], { env })
    expect(written.code).toBe(0)
    const line = written.stderr.split('\n').find((text) => text.startsWith('docker buildx build')) ?? ''
    expect(line).not.toContain('only-for-this-check')
    expect(await program(['bash', '-c', line], { env, cwd: tmpdir() })).toMatchObject({ code: 0 })
    const format =
      '{{json .RootFS}}{{json .Config.Env}}{{json .Config.Cmd}}{{.Config.User}}{{json .Config.ExposedPorts}}'
    const of = (tag: string) => docker('image', 'inspect', '--format', format, `boxcar-cli-${mark}:${tag}`)
    expect(await of('line')).toBe(await of('direct'))
    await docker('image', 'rm', '--force', `boxcar-cli-${mark}:line`, `boxcar-cli-${mark}:direct`)
  })

  it('takes the lines of Nixpacks’ tutorials', async () => {
    const app = join(repository, 'examples/nixpacks-toml')
    const plan = await boxcar(['plan', app, '--env', 'GREETING=x', '-s', 'gunicorn banner:app', '--apt', 'jq'])
    expect(plan.code).toBe(0)
    const data = JSON.parse(plan.stdout) as { variables: object; start: { cmd: string; aptPkgs: string[] } }
    expect([data.variables, data.start.cmd, data.start.aptPkgs]).toEqual([
      expect.objectContaining({ GREETING: 'x' }),
      'gunicorn banner:app',
      ['figlet', 'jq']
    ])
    expect(await boxcar(['plan', app, '--format', 'toml'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('[phases.install]')
    })
    const toml = (await boxcar(['plan', app, '--format', 'toml'])).stdout
    expect((await boxcar(['plan', app, '--plan', '-'], { input: toml })).stdout).toBe(
      (await boxcar(['plan', app])).stdout
    )
    expect((await boxcar(['detect', app])).code).toBe(0)
    const missing = await boxcar(['build', app, '--no-error-without-start'])
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('--start-cmd')])
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
