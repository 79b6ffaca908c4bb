import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { action, docker, program, repository, type Step } from './bundles.js'
import { loggedIn, manifest, registry } from './registry.js'

jest.setTimeout(600_000)

const mark = randomUUID().slice(0, 8)
const site = join(repository, 'examples/static')
const builder = process.env['BOXCAR_E2E_BUILDER'] ?? ''
let folder: string
const images: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-e2e-'))
})

afterAll(async () => {
  for (const image of images) await program(['docker', 'image', 'rm', '--force', image])
  await rm(folder, { recursive: true, force: true })
})

function outputsOf({ outputs }: Step): Record<string, string> {
  return Object.fromEntries(
    [...outputs.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, id, , value]) => [id, value])
  )
}

function named(name: string): string {
  const image = `${registry.host}/boxcar-e2e-${name}-${mark}`
  images.push(`${image}:ci`)
  return image
}

async function app(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name)
  await mkdir(path, { recursive: true })
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(path, file), text)))
  return path
}

/** What the runner would obey: the log without the parts in which commands are stopped. */
function obeyed(log: string): string {
  let kept = ''
  let rest = log
  for (let match = stopped.exec(rest); match !== null; match = stopped.exec(rest)) {
    kept += rest.slice(0, match.index)
    const end = `\n::${match[1]}::\n`
    rest = rest.slice(rest.indexOf(end) + end.length)
  }
  return kept + rest
}
const stopped = /^::stop-commands::(.+)$/m

/** The config digest of this platform's image below a manifest or an index. */
async function configOf(name: string, body: string): Promise<string | undefined> {
  const { config, manifests } = JSON.parse(body) as {
    config?: { digest: string }
    manifests?: readonly { digest: string; platform: { os: string } }[]
  }
  const below = manifests?.find(({ platform }) => platform.os === 'linux')?.digest
  return below === undefined ? config?.digest : configOf(name, (await manifest(name, below))?.body ?? '{}')
}

function leftBehind(): readonly string[] {
  return readdirSync(join(folder, 'runner/temp'))
}

describe.each([
  ["the engine's own builder", ''],
  ['a BuildKit of its own', builder]
])('with %s', (_, builderName) => {
  it('builds, boots and pushes, and says what it did', async () => {
    const name = named(builderName === '' ? 'own' : 'apart')
    const step = await action(
      {
        context: site,
        name,
        tags: 'ci',
        push: 'true',
        check: 'require',
        secrets: 'TOKEN=planted-secret-value',
        ...(builderName !== '' && { builder: builderName })
      },
      folder,
      { env: { DOCKER_CONFIG: loggedIn(folder) } }
    )
    expect(step.stdout).not.toMatch(/^::error/m)
    expect(step.code).toBe(0)
    const outputs = outputsOf(step)
    const repositoryName = name.slice(registry.host.length + 1)
    const there = await manifest(repositoryName, 'ci')
    expect(outputs).toMatchObject({
      image: `${name}@${there?.digest}`,
      digest: there?.digest,
      tags: `${name}:ci`,
      checked: 'passed',
      providers: 'staticfile'
    })
    expect(Number(outputs['size'])).toBeGreaterThan(1000)
    expect(JSON.parse(outputs['metadata'] ?? '')).toHaveProperty(['containerimage.digest'])
    expect(outputs['imageid']).toBe(await configOf(repositoryName, there?.body ?? ''))
    expect(step.summary.startsWith(`## Boxcar: \`${name}\`\n`)).toBe(true)
    expect(step.summary).toContain(`| **Digest** | \`${there?.digest}\` |`)
    expect(step.summary).toContain('booted and pushed.')
    const labels = await docker('image', 'inspect', '--format', '{{json .Config.Labels}}', `${name}:ci`)
    expect(JSON.parse(labels)).toMatchObject({
      'org.opencontainers.image.source': 'https://github.com/octo/blog',
      'org.opencontainers.image.revision': '0123456789abcdef0123456789abcdef01234567'
    })
    const history = await docker('history', '--no-trunc', `${name}:ci`)
    const [masks = ''] = /^(?:::add-mask::.*\n)*/.exec(step.stdout) ?? []
    expect(masks).toContain('planted-secret-value')
    const shown = step.stdout.slice(masks.length) + step.stderr + step.summary + step.outputs + history + labels
    expect(shown).not.toContain('planted-secret-value')
    expect(leftBehind()).toHaveLength(1)
    await rm(join(folder, 'runner'), { recursive: true })
  })
})

describe('what a run may not do', () => {
  it('pushes nothing for a pull request from a fork, and says so', async () => {
    const name = named('fork')
    const event = join(folder, 'event.json')
    const pull = { number: 7, head: { sha: 'b'.repeat(40), repo: { id: 2 } }, base: { sha: 'c', ref: 'main' } }
    await writeFile(event, JSON.stringify({ repository: { id: 1 }, pull_request: pull }))
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, DOCKER_CONFIG: loggedIn(folder) }
    const step = await action({ context: site, name, tags: 'ci', push: 'true' }, folder, { env })
    expect(step.code).toBe(0)
    expect(step.stdout).toMatch(/^::notice title=Boxcar::Nothing is pushed: .*fork/m)
    expect(outputsOf(step)).toMatchObject({ image: `${name}:ci`, checked: 'passed' })
    expect(outputsOf(step)).not.toHaveProperty('digest')
    expect(await manifest(name.slice(registry.host.length + 1), 'ci')).toBeUndefined()
  })

  it('lets the build print what it likes', async () => {
    const path = await app('loud', { 'index.html': 'x' })
    const cmd = `echo '##[set-output name=digest]planted' && echo '::error::planted'`
    await writeFile(join(path, 'nixpacks.toml'), `[phases.build]\ncmds = ["""${cmd}"""]\n`)
    const step = await action({ context: path, name: named('loud'), tags: 'ci', check: 'off' }, folder)
    expect(step.stdout).toContain('planted')
    expect(obeyed(step.stdout)).not.toContain('planted')
    expect(outputsOf(step)).not.toHaveProperty('digest')
  })
})

describe('what can go wrong', () => {
  it('shows the step that failed, in the log, the summary and the error', async () => {
    const path = await app('broken', {
      'requirements.txt': 'no-such-package-of-boxcar==1\n',
      'main.py': 'print(1)\n',
      '.python-version': '3.13\n'
    })
    const step = await action({ context: path, name: named('broken'), tags: 'ci' }, folder)
    expect(step.code).toBe(1)
    expect(obeyed(step.stdout)).toMatch(/^::error title=Boxcar(?:,file=[^:]*)?::The build failed at .*pip install/m)
    expect(step.summary).toContain('### Failed step: ')
    expect(step.summary).toContain('no-such-package-of-boxcar')
    expect(outputsOf(step)).toHaveProperty('plan')
    expect(outputsOf(step)).not.toHaveProperty('image')
  })

  it('stops before the build where nobody is logged in', async () => {
    const config = { DOCKER_CONFIG: join(folder, 'nobody') }
    const inputs = { context: site, name: 'registry.invalid/blog', push: 'true' }
    const step = await action(inputs, folder, { env: config })
    expect(step.code).toBe(1)
    expect(step.stdout).toMatch(/^::error title=Boxcar::Nobody is logged in to registry\.invalid/m)
    expect(step.stdout).toContain('docker/login-action')
    expect(step.stdout).not.toContain('#1 ')
  })

  it('says that the registry refused a wrong password', async () => {
    const inputs = { context: site, name: named('wrong'), tags: 'ci', push: 'true', check: 'off' }
    const step = await action(inputs, folder, { env: { DOCKER_CONFIG: loggedIn(folder, 'not-the-password') } })
    expect(step.code).toBe(1)
    expect(step.stdout).toMatch(/^::error title=Boxcar::The registry \S+ refused the push/m)
  })

  it('pushes nothing that does not boot, where the check is required', async () => {
    const path = await app('silent', {
      'main.py': 'raise SystemExit("DATABASE is missing")\n',
      Procfile: 'web: python main.py\n',
      '.python-version': '3.13\n'
    })
    const name = named('silent')
    const inputs = { context: path, name, tags: 'ci', push: 'true', check: 'require', 'check-timeout': '20' }
    const step = await action(inputs, folder, { env: { DOCKER_CONFIG: loggedIn(folder) } })
    expect(step.code).toBe(1)
    expect(step.summary).toContain('DATABASE is missing')
    expect(outputsOf(step)).toMatchObject({ checked: 'failed', image: `${name}:ci` })
    expect(await manifest(name.slice(registry.host.length + 1), 'ci')).toBeUndefined()
  })

  it('leaves no file of a failed run behind', () => {
    // Two of the runs above ended well; each keeps its Dockerfile for later steps.
    expect(leftBehind()).toHaveLength(2)
  })
})
