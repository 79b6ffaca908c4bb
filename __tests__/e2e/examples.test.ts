import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { examples, examplesFolder, trialOf, type Ask, type Trial } from '../examples/examples.js'
import { addressOf, boxcar, docker, firstAnswer, get, nixFlags, program } from './bundles.js'
import { Folder } from './dockerfile/docker.js'

jest.setTimeout(600_000)

const mark = randomUUID().slice(0, 8)
const network = `boxcar-examples-${mark}`
const database = `boxcar-examples-db-${mark}`
const postgres = process.env['BOXCAR_E2E_POSTGRES'] ?? 'postgres:17-trixie'
/** Seconds that a process without a port has to stay up. */
const stayingSeconds = 5
const databaseUrl = 'postgres://postgres:only-for-this-check@db:5432/postgres'
const needsDatabase = examples.some((name) => trialOf(name).services?.includes('postgres'))

beforeAll(async () => {
  await docker('network', 'create', network)
  if (!needsDatabase) return
  await docker(
    ...['run', '--detach', '--rm', '--name', database, '--network', network, '--network-alias', 'db'],
    ...['--env', 'POSTGRES_PASSWORD=only-for-this-check', postgres]
  )
  const isReady = ['docker', 'exec', database, 'pg_isready', '--quiet', '--host', '127.0.0.1']
  while ((await program(isReady)).code !== 0) await sleep(200)
})

afterAll(async () => {
  if (needsDatabase) await docker('rm', '--force', '--volumes', database)
  await docker('network', 'rm', network)
})

describe.each(examples)('the example %s', (name) => {
  const trial = trialOf(name)
  const repository = `boxcar-example-${name}`
  const image = `${repository}:${mark}`
  const usesDatabase = trial.services?.includes('postgres') === true
  const env = { ...trial.env, ...(usesDatabase && { DATABASE_URL: databaseUrl }) }
  const started: string[] = []
  let runLines: readonly string[] = []

  async function start(...words: readonly string[]): Promise<string> {
    const variables = Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`])
    const container = await docker('run', '--detach', '--network', network, '-P', ...variables, image, ...words)
    started.push(container)
    return container
  }

  beforeAll(async () => {
    const folder = join(examplesFolder, name)
    const { code, stdout, stderr } = await boxcar(
      ['build', folder, '--name', repository, '--tags', mark, '--check', 'off', ...(await nixFlags())],
      { env: { NO_COLOR: '1' } }
    )
    if (code !== 0) throw new Error(stderr.slice(-4000))
    runLines = stdout.split('\n').filter((line) => line.includes('docker run '))
  })

  afterAll(async () => {
    for (const container of started) await docker('rm', '--force', '--volumes', container)
    await docker('image', 'rm', '--force', image)
  })

  it('answers as it should, or stays up; is not root, and ends within a second', async () => {
    const container = await start()
    const port = /-p (\d+):/.exec(runLines[0] ?? '')?.[1] ?? ''
    if (trial.check) await answers(container, port, trial.check)
    else await stays(container)
    for (const ask of trial.asks ?? []) await answersTo(await addressOf(container, port), ask)
    expect(Number(/\n\s*\d+\s+(\d+)/.exec(await docker('top', container, '-eo', 'pid,uid'))?.[1])).toBeGreaterThan(0)
    expect((await program(['docker', 'exec', container, 'touch', 'written-by-the-app'])).code).not.toBe(0)
    await endsSoon(container)
  })

  it('starts by the lines that were shown: the app, its processes, its release', async () => {
    const names = runLines.flatMap((line) => new RegExp(`${image}(?: (\\S+))?\\s*$`).exec(line)?.slice(1) ?? [])
    expect(names).toHaveLength(runLines.length)
    expect(names).toEqual(expect.arrayContaining([undefined, ...(trial.processes ?? [])]))
    for (const process of names.filter((word) => word !== undefined && word !== 'release')) {
      const container = await start(process ?? '')
      await stays(container)
      await endsSoon(container)
    }
    const releases = names.filter((word) => word === 'release')
    const codes = await Promise.all(releases.map(async (word) => docker('wait', await start(word ?? ''))))
    expect(codes).toEqual(releases.map(() => '0'))
  })

  it('has a Dockerfile in which hadolint finds nothing', async () => {
    const { stdout } = await boxcar(['plan', join(examplesFolder, name), '--format', 'dockerfile'])
    const hadolint = process.env['BOXCAR_HADOLINT'] ?? 'hadolint'
    const { code, stdout: findings } = await program([hadolint, '--ignore', 'DL3008', '-'], { input: stdout })
    expect({ code, findings }).toEqual({ code: 0, findings: '' })
  })
})

/** Asks until the app answers, for at most a minute; then everything that the page links to on this server. */
async function answers(
  container: string,
  port: string,
  { path, status, contains }: NonNullable<Trial['check']>
): Promise<void> {
  const origin = await addressOf(container, port)
  const answer = await firstAnswer(`${origin}${path}`)
  const log = answer?.status === status ? '' : await logOf(container)
  expect({ status: answer?.status, log }).toEqual({ status, log: '' })
  const page = (await answer?.text()) ?? ''
  expect(page).toContain(contains)
  const links = [...page.matchAll(/<(?:link|script|img)\b[^>]*\b(?:href|src)="([^"]+)"/g)].map(([, link]) => link ?? '')
  for (const link of links.filter((target) => !/^(?:[a-z]+:|\/\/)/.test(target))) {
    expect({ link, status: (await get(new URL(link, `${origin}${path}`))).status }).toEqual({ link, status: 200 })
  }
}

async function answersTo(origin: string, { path, status, contains, headers = {} }: Ask): Promise<void> {
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
  const found = Object.fromEntries(Object.keys(headers).map((name) => [name, answer.headers.get(name)]))
  expect({ path, status: answer.status, headers: found }).toEqual({ path, status, headers })
  expect(await answer.text()).toContain(contains ?? '')
}

async function logOf(container: string): Promise<string> {
  const { stdout, stderr } = await program(['docker', 'logs', container])
  return stdout + stderr
}

async function stays(container: string): Promise<void> {
  await sleep(stayingSeconds * 1000)
  const running = await docker('inspect', '--format', '{{.State.Running}}', container)
  expect({ running, log: running === 'true' ? '' : await logOf(container) }).toEqual({
    running: 'true',
    log: ''
  })
}

/** The best of three: it is the app that is judged, not a machine that has other things to do. */
async function endsSoon(container: string): Promise<void> {
  const seconds: number[] = []
  while (seconds.length < 3 && !seconds.some((time) => time < 1)) {
    if (seconds.length > 0) await docker('start', container)
    if (seconds.length > 0) await sleep(stayingSeconds * 1000)
    seconds.push(await stopSeconds(container))
  }
  expect(Math.min(...seconds)).toBeLessThan(1)
}

/** From the signal to the end, by the engine's own clock: the client alone takes longer on a busy machine. */
async function stopSeconds(container: string): Promise<number> {
  await docker('stop', '--time', '20', container)
  const until = `${Math.ceil(Date.now() / 1000) + 1}`
  const lines = (
    await docker(
      ...['events', '--since', '5m', '--until', until, '--filter', `container=${container}`],
      ...['--format', '{{.TimeNano}} {{.Action}}']
    )
  ).split('\n')
  const at = (action: string): number => Number(lines.findLast((line) => line.endsWith(` ${action}`))?.split(' ')[0])
  return (at('die') - at('kill')) / 1e9
}

describe('boxcar plan', () => {
  it('prints only JSON, twice the same, and the same for a commit of a bare clone', async () => {
    const folder = new Folder()
    try {
      const checkout = join(folder.path, 'checkout')
      const bare = join(folder.path, 'bare.git')
      await cp(join(examplesFolder, 'django'), checkout, { recursive: true })
      for (const words of [
        ['init', '--quiet', '--initial-branch=main'],
        ['add', '--all'],
        ['-c', 'user.name=A', '-c', 'user.email=a@example.invalid', 'commit', '--quiet', '--message=One'],
        ['clone', '--quiet', '--bare', '.', bare]
      ]) {
        expect(await program(['git', ...words], { cwd: checkout })).toMatchObject({ code: 0 })
      }
      const [first, second, commit] = await Promise.all(
        [checkout, checkout, `${bare}#main`].map((context) => boxcar(['plan', context, '--format', 'json']))
      )
      expect(JSON.parse(first?.stdout ?? '')).toMatchObject({ version: 1, providers: ['python'] })
      expect(second?.stdout).toBe(first?.stdout)
      expect(commit?.stdout).toBe(first?.stdout)
    } finally {
      folder.remove()
    }
  })

  it('gives the same image whether its plan is piped into build or not', async () => {
    const folder = new Folder()
    try {
      const flask = join(examplesFolder, 'flask')
      const { stdout: plan } = await boxcar(['plan', flask, '--format', 'json'])
      const direct = await boxcar(['build', flask, '--out', join(folder.path, 'direct')])
      const piped = await boxcar(['build', flask, '--plan', '-', '--out', join(folder.path, 'piped')], { input: plan })
      expect([direct.code, piped.code]).toEqual([0, 0])
      for (const file of ['Dockerfile', 'Dockerfile.dockerignore', 'plan.json']) {
        expect(folder.read(`piped/${file}`)).toBe(folder.read(`direct/${file}`))
      }
    } finally {
      folder.remove()
    }
  })
})
