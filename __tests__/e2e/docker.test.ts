import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type BuildOptions } from '../../src/docker/build.js'
import { check, type CheckRequest } from '../../src/docker/check.js'
import { BuildFailed } from '../../src/docker/failure.js'
import { stages } from '../../src/docker/load.js'
import { ownerOf } from '../../src/docker/leftovers.js'
import { withLogin } from '../../src/docker/login.js'
import { movableTags } from '../../src/docker/moving.js'
import { buildPlatforms } from '../../src/docker/platforms.js'
import { probe } from '../../src/docker/probe.js'
import { push } from '../../src/docker/push.js'
import { dockerEnvironment, Interrupted, processRun, type Run, withEnvironment } from '../../src/docker/run.js'
import { withSecretFiles } from '../../src/docker/secrets.js'
import { engineSize } from '../../src/docker/size.js'
import type { Builder, BuildRequest } from '../../src/docker/types.js'

jest.setTimeout(240_000)

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: start the test bed and source script/env`)
  return value
}

const registry = needed('BOXCAR_E2E_REGISTRY')
const guarded = {
  host: needed('BOXCAR_E2E_REGISTRY_AUTH'),
  user: needed('BOXCAR_E2E_REGISTRY_USER'),
  password: needed('BOXCAR_E2E_REGISTRY_PASSWORD')
}
const builders = ['default', needed('BOXCAR_E2E_BUILDER')]
const base = 'python:3.13-slim-trixie'
const environment = dockerEnvironment(process.env, { githubCache: false })
const run = processRun(environment)
const mark = randomUUID().slice(0, 8)
const secret = `planted-${randomUUID()}`

/** Listens where it is told, ends on SIGTERM, and says what it was given. */
const server = `import http.server, os, signal, sys
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(int(os.environ.get("STATUS", "302")))
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()
if "STRICT" in os.environ: os.environ["DATABASE_URL"]
print("starting with", os.environ.get("TOKEN"), flush=True)
http.server.ThreadingHTTPServer((os.environ.get("HOST", "0.0.0.0"), int(os.environ.get("LISTEN") or os.environ["PORT"])), H).serve_forever()
`
/** The mark makes it new in every run: a cached step would print nothing. */
const dockerfile = `FROM ${base} AS build
ENV MARK=${mark}
WORKDIR /app
COPY server.py ./
RUN --mount=type=secret,id=TOKEN test -z "$(cat /run/secrets/TOKEN 2>/dev/null)" || echo "token $(cat /run/secrets/TOKEN)" && date +%N > stamp
FROM ${base}
WORKDIR /app
COPY --from=build /app ./
USER 1000:1000
CMD ["python", "server.py"]
`
const options: BuildOptions = { origins: [], hints: [], appRoot: '/app', secrets: [secret] }

let folder = ''
const images: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-e2e-'))
  await writeFile(join(folder, 'server.py'), server)
  await writeFile(join(folder, 'Dockerfile'), dockerfile)
})

afterAll(async () => {
  await run({ argv: ['docker', 'image', 'rm', '--force', ...images] })
  await rm(folder, { recursive: true, force: true })
})

function requestFor(reference: string, part: Partial<BuildRequest> = {}): BuildRequest {
  images.push(reference)
  return {
    dockerfile: join(folder, 'Dockerfile'),
    context: folder,
    tags: [reference],
    labels: { 'org.opencontainers.image.created': '2026-01-02T00:00:00Z' },
    buildArgs: {},
    secretFiles: {},
    platforms: [],
    output: 'load',
    cacheFrom: [],
    cacheTo: [],
    noCache: false,
    pull: false,
    metadataFile: join(folder, `${randomUUID()}.json`),
    ...part
  }
}

function checkFor(image: string, part: Partial<CheckRequest> = {}): CheckRequest {
  return {
    image,
    kind: 'web',
    port: 8000,
    path: '/',
    timeout: 20,
    env: {},
    options: [],
    demands: [],
    variables: [],
    hints: [],
    onGithub: true,
    temporary: folder,
    ...part
  }
}

/** Docker's configuration with one password in it. */
async function loggedIn(password: string): Promise<Run> {
  const config = await mkdtemp(join(folder, 'config-'))
  const auth = Buffer.from(`${guarded.user}:${password}`).toString('base64')
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [guarded.host]: { auth } } }))
  return withEnvironment(run, { DOCKER_CONFIG: config })
}

async function containersOf(image: string): Promise<string> {
  return (await run({ argv: ['docker', 'ps', '--all', '--quiet', '--filter', `ancestor=${image}`] })).stdout
}

describe.each(builders)('with the builder %s', (name) => {
  let builder: Builder
  const own = name !== 'default'
  const repository = `${registry}/boxcar-e2e/${mark}-${name}`

  beforeAll(async () => {
    builder = await probe({ builder: name, system: process.platform, onGithub: false }, run)
  })

  it('is known', () => {
    expect(builder).toMatchObject({ name, native: 'linux/amd64' })
    expect(builder.driver === 'docker').toBe(!own)
    expect(builder.platforms).toContain('linux/amd64')
  })

  it('builds, boots, pushes the booted image with what the builder can attest, and leaves no secret', async () => {
    const reference = `${repository}:main`
    const lines: string[] = []
    const provenance = builder.attests ? { provenance: 'mode=max' } : {}
    await withSecretFiles({ TOKEN: secret }, {}, folder, async (secretFiles) => {
      const { first, second } = stages(
        requestFor(reference, { secretFiles, ...provenance }),
        { push: true, check: true },
        builder
      )
      const built = await build(first, builder, run, { ...options, onLine: (line) => lines.push(line) })
      expect(built).not.toHaveProperty('digest')
      expect(built.imageId).toMatch(/^sha256:[0-9a-f]{64}$/)

      const result = await check(checkFor(reference, { env: { TOKEN: secret } }), run)
      expect(result).toMatchObject({ outcome: 'passed', status: 302 })
      expect(result.stopSeconds).toBeLessThan(1)
      expect(await containersOf(reference)).toBe('')
      expect((await engineSize(reference, run))?.bytes).toBeGreaterThan(1e6)

      const pushed = await push(second ?? first, built, builder, run, options)
      expect(pushed.result).toMatchObject({ imageId: built.imageId, digest: expect.stringMatching(/^sha256:/) })
      expect(pushed.result.digest).not.toBe(built.imageId)
      expect(pushed.result.steps.filter(({ name: step, cached }) => / RUN /.test(step) && !cached)).toEqual([])
      expect(pushed.size).toMatchObject({ measure: 'registry' })

      const raw = await run({
        argv: ['docker', 'buildx', 'imagetools', 'inspect', '--raw', `${repository}@${pushed.result.digest ?? ''}`]
      })
      expect(raw.stdout.includes('attestation-manifest')).toBe(builder.attests)
    })
    expect(lines.join('\n')).toContain('token ***')
    const history = await run({ argv: ['docker', 'history', '--no-trunc', reference] })
    const saved = join(folder, 'image.tar')
    await run({ argv: ['docker', 'save', '--output', saved, reference] })
    for (const text of [lines.join('\n'), history.stdout, await readFile(saved, 'latin1')])
      expect(text.includes(secret)).toBe(false)
    expect((await readdir(folder)).filter((file) => file.startsWith('boxcar-'))).toEqual([])
  })

  it('pushes the booted image also with an inline cache', async () => {
    const reference = `${repository}:inline`
    const { first, second } = stages(
      requestFor(reference, { cacheTo: ['type=inline'] }),
      { push: true, check: true },
      builder
    )
    const built = await build(first, builder, run, options)
    expect((await push(second ?? first, built, builder, run, options)).result.imageId).toBe(built.imageId)
  })

  it('notices that another image was pushed', async () => {
    const request = requestFor(`${repository}:other`, { output: 'push' })
    const booted = { imageId: `sha256:${'0'.repeat(64)}`, metadata: {}, steps: [], seconds: 0 }
    await expect(push(request, booted, builder, run, options)).rejects.toThrow('is not the one that was booted')
  })

  it('does not move a tag back', async () => {
    const [older, newer] = [`${repository}:old`, `${repository}:main`]
    const ask = (created: string) =>
      movableTags([older, newer], [older, newer], { 'org.opencontainers.image.created': created }, builder, run)
    expect(await ask('2026-01-01T00:00:00Z')).toMatchObject({
      references: [older],
      notices: [expect.stringContaining('stays where it is')]
    })
    expect(await ask('2026-01-03T00:00:00Z')).toMatchObject({ references: [older, newer], notices: [] })
  })

  it('builds without keeping anything', async () => {
    const reference = `${registry}/boxcar-e2e/${mark}-${name}-none:1`
    expect(await build(requestFor(reference, { output: 'none' }), builder, run, options)).not.toHaveProperty('imageId')
    expect(await engineSize(reference, run)).toBeUndefined()
  })

  it('says where a build fails', async () => {
    await writeFile(
      join(folder, 'Broken'),
      `FROM ${base} AS a\nRUN echo reason >&2; exit 42\nFROM ${base} AS b\nRUN sleep 20\nFROM ${base}\nCOPY --from=a / /\nCOPY --from=b / /\n`
    )
    const origins = [
      {
        from: 2,
        to: 2,
        field: '/phases/install/cmds/0',
        reason: { field: '', because: '', file: 'requirements.txt', line: 3 }
      }
    ]
    const hints = [{ pattern: /^reas(on)$/, cause: 'because of $1' }]
    const failure = await build(requestFor('boxcar-e2e:broken', { dockerfile: join(folder, 'Broken') }), builder, run, {
      ...options,
      origins,
      hints
    }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BuildFailed)
    expect((failure as BuildFailed).failure).toEqual({
      step: '[a 2/2] RUN echo reason >&2; exit 42',
      line: 2,
      exitCode: 42,
      lastLines: ['reason'],
      cause: 'because of on',
      place: { file: 'requirements.txt', line: 3 }
    })
  })

  describe('a registry with a password', () => {
    const reference = `${guarded.host}/boxcar-e2e/${mark}-${name}:1`
    const refused = { trouble: { what: `The registry ${guarded.host} refused the push` } }

    it('refuses nobody and a wrong password, in plain words', async () => {
      const nobody = withEnvironment(run, { DOCKER_CONFIG: await mkdtemp(join(folder, 'config-')) })
      const request = requestFor(reference, { output: 'push' })
      await expect(push(request, undefined, builder, nobody, options)).rejects.toMatchObject(refused)
      await expect(push(request, undefined, builder, await loggedIn('wrong'), options)).rejects.toMatchObject(refused)
    })

    it('takes the stored password', async () => {
      const pushed = await push(
        requestFor(reference, { output: 'push' }),
        undefined,
        builder,
        await loggedIn(guarded.password),
        options
      )
      expect(pushed).toMatchObject({ result: { digest: expect.any(String) }, size: { measure: 'registry' } })
    })

    it('takes a token from a private configuration, with the same builder', async () => {
      const request = requestFor(reference, { output: 'push' })
      const login = {
        references: request.tags,
        push: true,
        tokenRegistry: guarded.host,
        token: guarded.password,
        actor: guarded.user,
        env: environment,
        onGithub: true,
        temporary: folder
      }
      const pushed = await withLogin(login, (env) =>
        push(request, undefined, builder, withEnvironment(run, env), options)
      )
      expect(pushed.result.digest).toMatch(/^sha256:/)
      expect((await readdir(folder)).filter((file) => file.startsWith('boxcar-'))).toEqual([])
    })
  })

  it('ends a build that is interrupted', async () => {
    await writeFile(join(folder, 'Slow'), `FROM ${base}\nRUN sleep 60\n`)
    const controller = new AbortController()
    const request = requestFor('boxcar-e2e:slow', { dockerfile: join(folder, 'Slow'), noCache: true })
    const onLine = (line: string): void => {
      if (/RUN sleep 60/.test(line)) controller.abort()
    }
    const started = performance.now()
    const work = build(request, builder, processRun(environment, controller.signal), { ...options, onLine })
    await expect(work).rejects.toBeInstanceOf(Interrupted)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

describe('several platforms', () => {
  const wanted = ['linux/amd64', 'linux/386']

  it('are pushed as one index, in which the booted image is', async () => {
    const builder = await probe(
      { builder: needed('BOXCAR_E2E_BUILDER'), system: process.platform, onGithub: false },
      run
    )
    const platforms = buildPlatforms(wanted, builder)
    const request = requestFor(`${registry}/boxcar-e2e/${mark}-platforms:1`, { platforms, provenance: 'mode=max' })
    const { first, second, unbooted } = stages(request, { push: true, check: true }, builder)
    expect([first.platforms, second?.platforms, unbooted]).toEqual([['linux/amd64'], wanted, ['linux/386']])
    const built = await build(first, builder, run, options)
    const pushed = await push(second ?? first, built, builder, run, options)
    expect(pushed.result.imageId).toBe(built.imageId)
  })

  it("are more than the engine's own builder can make", async () => {
    const builder = await probe({ builder: 'default', system: process.platform, onGithub: false }, run)
    expect(() => buildPlatforms(wanted, builder)).toThrow('one platform at a time')
    expect(() => buildPlatforms(['linux/arm64'], builder)).toThrow('neither a node nor an emulator for linux/arm64')
  })
})

describe('the boot check', () => {
  const image = `boxcar-e2e-${mark}:check`
  let network = ''

  beforeAll(async () => {
    const builder = await probe({ builder: 'default', system: process.platform, onGithub: false }, run)
    await build(requestFor(image), builder, run, options)
    network = `boxcar-e2e-${mark}`
    await run({ argv: ['docker', 'network', 'create', network] })
  })
  afterAll(() => run({ argv: ['docker', 'network', 'rm', network] }))

  const passing: readonly [string, (image: string) => Partial<CheckRequest>][] = [
    ['a network of its own', () => ({ options: ['--network', network] })],
    ["this machine's network", () => ({ port: 18_473, options: ['--network', 'host'] })],
    ['a client error', () => ({ env: { STATUS: '404' } })],
    [
      'all addresses, IPv6 too',
      () => ({ env: { HOST: '0.0.0.0' }, options: ['--sysctl', 'net.ipv6.conf.all.disable_ipv6=0'] })
    ]
  ]
  it.each(passing)('passes with %s', async (_, part) => {
    const result = await check(checkFor(image, part(image)), run)
    expect(result).toMatchObject({ outcome: 'passed' })
    expect(await containersOf(image)).toBe('')
  })

  it("passes in another container's network", async () => {
    const other = (await run({ argv: ['docker', 'run', '--detach', '--rm', base, 'sleep', '60'] })).stdout.trim()
    try {
      // Such a container has no address of its own that Docker would tell: it is asked where the other one is.
      const address = (
        await run({ argv: ['docker', 'inspect', '--format', '{{.NetworkSettings.IPAddress}}', other] })
      ).stdout.trim()
      expect(address).not.toBe('')
      expect(await check(checkFor(image, { options: ['--network', `container:${other}`] }), run)).toMatchObject({
        outcome: 'passed'
      })
    } finally {
      await run({ argv: ['docker', 'rm', '--force', other] })
    }
  })

  it('notices at once that the app ended, and why', async () => {
    const started = performance.now()
    expect(await check(checkFor(image, { timeout: 60, env: { STRICT: 'yes', TOKEN: secret } }), run)).toMatchObject({
      outcome: 'failed',
      because: expect.stringContaining('with exit code 1'),
      cause: expect.stringContaining('`DATABASE_URL=…`'),
      lastLines: expect.arrayContaining([expect.stringContaining('KeyError')])
    })
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(await containersOf(image)).toBe('')
  })

  it.each([
    ['127.0.0.1', { HOST: '127.0.0.1' }, 'listens on 127.0.0.1:8000'],
    ['another port', { LISTEN: '3000' }, 'listens on port 3000, not on port 8000']
  ])('knows that the app listens on %s', async (_, env, words) => {
    const result = await check(checkFor(image, { timeout: 3, env: { TOKEN: secret, ...env } }), run)
    expect(result).toMatchObject({
      outcome: 'failed',
      because: 'GET / had no answer within 3 s',
      cause: expect.stringContaining(words),
      lastLines: ['starting with ***']
    })
  })

  it('fails an app that answers with an error', async () => {
    expect(await check(checkFor(image, { timeout: 2, env: { STATUS: '500' } }), run)).toMatchObject({
      outcome: 'failed',
      status: 500
    })
  })

  it('does not wait out the time of one that keeps to an error', async () => {
    const started = performance.now()
    expect(await check(checkFor(image, { timeout: 60, env: { STATUS: '500' } }), run)).toMatchObject({
      outcome: 'failed',
      because: expect.stringMatching(/still answered 500 after 1\d s$/)
    })
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('removes what a killed check left, and nothing else', async () => {
    const [left, other] = ['boxcar-check-0123abcd', `boxcar-e2e-${mark}-other`]
    const gone = spawnSync('true').pid
    for (const [name, label] of [
      [left, left],
      [other, left]
    ] as const) {
      const labels = ['--label', `boxcar.check=${label}`, '--label', `boxcar.check.owner=${await ownerOf(gone)}`]
      await run({ argv: ['docker', 'run', '--detach', '--name', name, ...labels, base, 'sleep', '100'] })
    }
    try {
      await check(checkFor(image), run)
      const names = await run({
        argv: ['docker', 'ps', '--all', '--format', '{{.Names}}', '--filter', 'label=boxcar.check']
      })
      expect(names.stdout.split('\n')).toContain(other)
      expect(names.stdout.split('\n')).not.toContain(left)
    } finally {
      await run({ argv: ['docker', 'rm', '--force', left, other] })
    }
  })

  it('fails where Docker cannot start the container, and leaves none', async () => {
    for (const part of [
      { options: ['--network', 'boxcar-e2e-no-such'] },
      { options: ['--entrypoint', 'no-such-program'] }
    ]) {
      expect(await check(checkFor(image, part), run)).toMatchObject({
        outcome: 'failed',
        because: 'Docker could not start the container'
      })
    }
    expect(await containersOf(image)).toBe('')
  })

  it('passes a worker that stays up, and warns where it does not end on SIGTERM', async () => {
    const deaf = `boxcar-e2e-${mark}:deaf`
    const builder = await probe({ builder: 'default', system: process.platform, onGithub: false }, run)
    await writeFile(join(folder, 'Deaf'), `FROM ${base}\nCMD ["sleep", "100"]\n`)
    await build(requestFor(deaf, { dockerfile: join(folder, 'Deaf') }), builder, run, options)
    expect(await check(checkFor(deaf, { kind: 'worker', options: ['--stop-timeout', '2'] }), run)).toMatchObject({
      outcome: 'passed',
      because: 'The container stayed up for 5 s',
      warning: expect.stringContaining('does not end on SIGTERM')
    })
  })

  it('removes the container when it is interrupted', async () => {
    const controller = new AbortController()
    const interrupted = processRun(environment, controller.signal)
    setTimeout(() => controller.abort(), 1500)
    await expect(check(checkFor(image, { timeout: 30, env: { STATUS: '500' } }), interrupted)).rejects.toBeInstanceOf(
      Interrupted
    )
    expect(await containersOf(image)).toBe('')
  })
})

describe('what is missing', () => {
  const ask = (env: Record<string, string>, builder?: string) =>
    probe(
      { system: 'linux', onGithub: false, ...(builder === undefined ? {} : { builder }) },
      processRun({ ...environment, ...env })
    )

  it('is said: an engine, a builder, Docker itself', async () => {
    await expect(ask({ DOCKER_HOST: 'unix:///nowhere/docker.sock' })).rejects.toThrow(
      'The Docker engine does not answer'
    )
    await expect(ask({}, 'boxcar-no-such-builder')).rejects.toThrow('There is no builder `boxcar-no-such-builder`')
    await expect(ask({ PATH: '/nowhere' })).rejects.toThrow('Docker is not installed here')
  })
})
