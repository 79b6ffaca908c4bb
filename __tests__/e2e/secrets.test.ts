import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { action, boxcar, docker, program, trackAll, type Step } from './bundles.js'
import { Folder } from './dockerfile/docker.js'

jest.setTimeout(300_000)

const mark = randomUUID().slice(0, 8)
const registry = process.env['BOXCAR_E2E_REGISTRY'] ?? '127.0.0.1:5000'
const builder = process.env['BOXCAR_E2E_BUILDER'] ?? 'boxcar-buildkit'
const plant = (what: string): string => `planted-${what}-${randomUUID()}`

/** What must be found nowhere, by the place where it is planted. */
const planted = {
  process: plant('process'),
  secret: plant('secret'),
  firstLine: plant('first-line'),
  secondLine: plant('second-line'),
  file: plant('file'),
  dotenv: plant('dotenv'),
  check: plant('check'),
  token: plant('token'),
  npmrc: plant('npmrc')
}
/** What is no secret is found: the search works. */
const open = plant('open')
const lines = `${planted.firstLine}\n${planted.secondLine}\n`

const app = {
  '.python-version': '3.13\n',
  '.env': `STRIPE_KEY=${planted.dotenv}\n`,
  '.npmrc': `//npm.example.org/:_authToken=${planted.npmrc}\n`,
  // A container in which the app prints everything that it was given, before it answers.
  'main.py': [
    'import http.server, os',
    'print(dict(os.environ), flush=True)',
    'print("given", os.environ.get("CHECK_TOKEN"), flush=True)',
    'if os.environ.get("MODE") == "broken": raise SystemExit(os.environ["CHECK_TOKEN"])',
    'http.server.ThreadingHTTPServer(("0.0.0.0", int(os.environ["PORT"])), http.server.SimpleHTTPRequestHandler).serve_forever()',
    ''
  ].join('\n')
}
/** A build that says aloud whatever it can get at, and leaves a proof that it got it. */
const talkative = [
  'env',
  'echo "the token is $API_TOKEN"',
  'echo "$LINES_TOKEN"',
  'cat /run/secrets/netrc',
  'cat .env 2>/dev/null || echo no dotenv',
  'printf %s "$API_TOKEN" | sha256sum > proof',
  'printf %s "$LINES_TOKEN" | sha256sum >> proof',
  'sha256sum < /run/secrets/netrc >> proof',
  'sha256sum < .npmrc >> proof'
].join('; ')

let folder: Folder
const images: string[] = []

beforeAll(async () => {
  const files = Object.entries(app).map(([name, text]) => [`app/${name}`, text])
  folder = new Folder().write({
    ...Object.fromEntries(files),
    netrc: `machine example login a password ${planted.file}\n`
  })
  await trackAll(join(folder.path, 'app'))
})

afterAll(async () => {
  await program(['docker', 'image', 'rm', '--force', ...images])
  folder.remove()
})

/** Names of the places in which something planted is found. */
function found(places: Readonly<Record<string, string | Buffer>>): readonly string[] {
  return Object.entries(places).flatMap(([place, content]) =>
    Object.entries(planted)
      .filter(([, value]) => content.includes(value))
      .map(([what]) => `${what} in ${place}`)
  )
}

/** The runner takes the lines that tell it what to hide, and prints none of them. */
function withoutMasks(log: string): string {
  return log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
}

/** Everything of an image: configuration, history and the files of all layers, as `docker save` gives them. */
async function contentOf(image: string): Promise<Readonly<Record<string, string | Buffer>>> {
  const saved = new Folder().write({ 'image/.keep': '' })
  try {
    await docker('save', '--output', join(saved.path, 'image.tar'), image)
    await program(['tar', '-xf', join(saved.path, 'image.tar'), '-C', join(saved.path, 'image')])
    const files = readdirSync(join(saved.path, 'image'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    const contents = files.map((file) => [file.slice(saved.path.length), unpacked(readFileSync(file))] as const)
    return {
      ...Object.fromEntries(contents),
      history: await docker('history', '--no-trunc', image),
      inspect: await docker('image', 'inspect', image)
    }
  } finally {
    saved.remove()
  }
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
}

/** Files that a step left, of the runner and of its own. */
function leftBehind(): Readonly<Record<string, string>> {
  const runner = join(folder.path, 'runner')
  const files = readdirSync(runner, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => join(entry.parentPath, entry.name)).map((file) => [file, readFileSync(file, 'utf8')])
  )
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe.each(['default', builder])('with the builder %s', (name) => {
  const image = `${registry}/boxcar-secrets/${mark}-${name === 'default' ? 'engine' : 'buildkit'}`
  let step: Step

  function run(inputs: Readonly<Record<string, string>>): Promise<Step> {
    return action(
      {
        context: join(folder.path, 'app'),
        name: image,
        tags: 'planted',
        builder: name,
        'build-cmd': talkative,
        env: `OPEN=${open}`,
        secrets: `API_TOKEN=${planted.secret}\n"LINES_TOKEN=${lines}"`,
        'secret-files': `netrc=${join(folder.path, 'netrc')}`,
        'github-token': planted.token,
        ...inputs
      },
      folder.path,
      { env: { PLANTED_IN_PROCESS: planted.process, HOME: folder.path } }
    )
  }

  beforeAll(async () => {
    images.push(`${image}:planted`)
    step = await run({ push: 'true', load: 'true', 'check-env': `CHECK_TOKEN=${planted.check}` })
  })

  it('reach the commands that need them', async () => {
    expect({ code: step.code, log: step.code === 0 ? '' : withoutMasks(step.stdout) }).toEqual({ code: 0, log: '' })
    await docker('pull', '--quiet', `${image}:planted`)
    const proof = await docker('run', '--rm', `${image}:planted`, 'cat', 'proof')
    const hashes = proof.split('\n').map((line) => line.split(' ')[0])
    expect(hashes).toEqual([sha256(planted.secret), sha256(lines), sha256(folder.read('netrc')), sha256(app['.npmrc'])])
  })

  it('are not in the log, the outputs, the summary or a file, although the build and the app print them', () => {
    expect(step.stdout).toContain('the token is ')
    expect(found({ stdout: withoutMasks(step.stdout), stderr: step.stderr, ...leftBehind() })).toEqual([])
    expect(step.outputs).toContain('"providers"')
    expect(step.summary).toContain('Boxcar')
    expect(step.outputs + step.summary).not.toContain(open)
  })

  it('are in no layer, no history, no label and no attestation', async () => {
    await docker('pull', '--quiet', `${image}:planted`)
    const content = await contentOf(`${image}:planted`)
    expect(found(content)).toEqual([])
    expect(Object.values(content).some((part) => part.includes(open))).toBe(true)
    const raw = await docker('buildx', 'imagetools', 'inspect', '--format', '{{json .}}', `${image}:planted`)
    expect(found({ attestations: raw })).toEqual([])
  })

  it('are masked, each line of them, before anything else is printed', () => {
    const masks = step.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'))
    for (const value of [planted.secret, planted.firstLine, planted.secondLine, planted.check, planted.token]) {
      expect(masks.some((line) => line.includes(value))).toBe(true)
    }
    const first = step.stdout.split('\n').findIndex((line) => !line.startsWith('::add-mask::'))
    expect(masks.length).toBe(first)
  })

  it('are not shown when the app fails and prints them', async () => {
    const broken = await run({
      check: 'require',
      'check-env': `CHECK_TOKEN=${planted.check}\nMODE=broken`
    })
    expect(broken.code).toBe(1)
    expect(broken.stdout).toContain('boot check failed')
    expect(found({ stdout: withoutMasks(broken.stdout), stderr: broken.stderr, ...leftBehind() })).toEqual([])
  })

  it('are not shown when the build fails and prints them', async () => {
    const failed = await run({ 'build-cmd': `${talkative}; exit 7` })
    expect(failed.code).toBe(1)
    expect(found({ stdout: withoutMasks(failed.stdout), stderr: failed.stderr, ...leftBehind() })).toEqual([])
  })
})

describe('on the command line', () => {
  const tag = `boxcar-secrets-cli:${mark}`
  const words = ['--env', `OPEN=${open}`, '--secrets', 'API_TOKEN', '--secrets', 'LINES_TOKEN', '--secret-files']

  it('come from the environment, and are in no plan, no file that is written, no log and no image', async () => {
    images.push(tag)
    const context = join(folder.path, 'app')
    const flags = [...words, `netrc=${join(folder.path, 'netrc')}`, '--build-cmd', talkative]
    const env = { API_TOKEN: planted.secret, LINES_TOKEN: lines, PLANTED_IN_PROCESS: planted.process }
    const plan = await boxcar(['plan', context, ...flags, '--format', 'json'], { env })
    const written = await boxcar(['build', context, ...flags, '--out', join(folder.path, 'out')], { env })
    const built = await boxcar(
      [
        'build',
        context,
        ...flags,
        '-n',
        tag.split(':')[0] ?? '',
        '-t',
        mark,
        '--check-env',
        `CHECK_TOKEN=${planted.check}`
      ],
      { env }
    )
    expect([plan.code, written.code, built.code]).toEqual([0, 0, 0])
    expect(plan.stdout).toContain('API_TOKEN')
    expect(built.stderr).toContain('the token is ')
    const files = readdirSync(join(folder.path, 'out')).map((file) => [file, folder.read(`out/${file}`)])
    const printed = [plan, written, built].map(({ stdout, stderr }) => stdout + stderr).join('\n')
    expect(found({ printed, ...Object.fromEntries(files) })).toEqual([])
    expect(found(await contentOf(tag))).toEqual([])
  })
})
