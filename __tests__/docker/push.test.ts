import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type BuildOptions } from '../../src/docker/build.js'
import { BuildFailed } from '../../src/docker/failure.js'
import { movableTags } from '../../src/docker/moving.js'
import { push } from '../../src/docker/push.js'
import { engineSize } from '../../src/docker/size.js'
import type { BuildRequest, BuildResult } from '../../src/docker/types.js'
import { classic, container, request, tableRun } from './builders.js'
import { parallelFailure, success, wrongPassword } from './outputs.js'

const options: BuildOptions = { origins: [], hints: [], appRoot: '/app', secrets: [] }
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`
let folder = ''
let pushed: BuildRequest
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
  pushed = {
    ...request,
    output: 'push',
    tags: ['ghcr.io/acme/blog:1', 'ghcr.io/acme/blog:latest'],
    metadataFile: join(folder, 'm.json')
  }
})
afterEach(() => rm(folder, { recursive: true }))

const builds = (metadata: unknown) => () => {
  writeFileSync(pushed.metadataFile, typeof metadata === 'string' ? metadata : JSON.stringify(metadata))
  return { stderr: success }
}
const inspect = 'docker buildx imagetools inspect --builder'

describe('build', () => {
  it('gives the config digest, and a digest only of what is pushed', async () => {
    const metadata = {
      'containerimage.digest': digest('a'),
      'containerimage.config.digest': digest('a'),
      'image.name': 'x'
    }
    const { run } = tableRun({ 'docker buildx build': builds(metadata) })
    const loaded = await build({ ...pushed, output: 'load' }, classic, run, options)
    expect(loaded).toMatchObject({ imageId: digest('a'), metadata })
    expect(loaded).not.toHaveProperty('digest')
    expect(loaded.steps).toHaveLength(4)
    expect((await build(pushed, classic, run, options)).digest).toBe(digest('a'))
  })

  it.each(['null', '', '[]'])('takes a metadata file that says %j for empty', async (text) => {
    const { run } = tableRun({ 'docker buildx build': builds(text) })
    expect(Object.keys((await build(pushed, classic, run, options)).metadata)).toEqual([])
  })

  it('takes a missing metadata file for empty', async () => {
    const { run } = tableRun({ 'docker buildx build': { stderr: success } })
    expect((await build(pushed, classic, run, options)).metadata).toEqual({})
  })

  it('shows every line, but no secret and no workflow command', async () => {
    const stderr = '#6 [2/3] RUN x\n#6 0.1 token hunter22\n#6 0.2 ##[set-output name=a]b\n#6 ERROR: x\nERROR: x'
    const { run } = tableRun({ 'docker buildx build': { code: 1, stderr } })
    const lines: string[] = []
    const failure = await build(pushed, classic, run, {
      ...options,
      secrets: ['hunter22'],
      onLine: (line) => lines.push(line)
    }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BuildFailed)
    expect((failure as BuildFailed).failure.lastLines).toEqual(['token ***', '## [set-output name=a]b'])
    expect(lines.join('\n')).not.toMatch(/hunter22|##\[/)
    expect(lines).toHaveLength(5)
  })
})

describe('push', () => {
  const plain = { mediaType: 'x', config: { digest: digest('c') }, layers: [{ size: 100 }, { size: 23 }] }
  const index = {
    manifests: [
      { digest: digest('1'), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      { digest: digest('2'), platform: { os: 'linux', architecture: 'amd64' } },
      { digest: digest('3'), platform: { os: 'unknown', architecture: 'unknown' } }
    ]
  }
  const checked: BuildResult = { imageId: digest('c'), metadata: {}, steps: [], seconds: 1 }
  const metadata = { 'containerimage.digest': digest('a') }

  it('takes a manifest whose config is the booted one', async () => {
    const { run, calls } = tableRun({
      'docker buildx build': builds(metadata),
      [inspect]: { stdout: JSON.stringify(plain) }
    })
    expect(await push(pushed, checked, classic, run, options)).toMatchObject({
      result: { digest: digest('a'), imageId: digest('c') },
      size: { bytes: 123, measure: 'registry' }
    })
    expect(calls.at(-1)).toBe(`${inspect} default --raw ghcr.io/acme/blog@${digest('a')}`)
  })

  it("finds this machine's platform in an index with attestations", async () => {
    const { run, calls } = tableRun({
      'docker buildx build': builds(metadata),
      [`${inspect} builder-1 --raw ghcr.io/acme/blog@${digest('a')}`]: { stdout: JSON.stringify(index) },
      [`${inspect} builder-1 --raw ghcr.io/acme/blog@${digest('2')}`]: { stdout: JSON.stringify(plain) }
    })
    expect((await push(pushed, checked, container, run, options)).size).toEqual({ bytes: 123, measure: 'registry' })
    expect(calls).toHaveLength(3)
  })

  it.each([
    ['another image', plain, { ...checked, imageId: digest('d') }],
    ["no image of this machine's platform", { manifests: index.manifests.slice(0, 1) }, checked]
  ])('fails where the registry has %s', async (_, manifest, booted) => {
    const { run } = tableRun({
      'docker buildx build': builds(metadata),
      [inspect]: { stdout: JSON.stringify(manifest) }
    })
    await expect(push(pushed, booted, container, run, options)).rejects.toMatchObject({
      trouble: { what: expect.stringContaining('is not the one that was booted'), fix: expect.any(String) }
    })
  })

  it('takes other platforms without a booted image', async () => {
    const { run } = tableRun({
      'docker buildx build': builds(metadata),
      [inspect]: { stdout: JSON.stringify({ manifests: index.manifests.slice(0, 1) }) }
    })
    expect(await push(pushed, undefined, container, run, options)).not.toHaveProperty('size')
  })

  it('offers another try where the registry does not show what was pushed', async () => {
    const { run } = tableRun({ 'docker buildx build': builds(metadata), [inspect]: { code: 1, stderr: 'ERROR: 503' } })
    await expect(push(pushed, checked, container, run, options)).rejects.toMatchObject({ exitCode: 75 })
  })

  it.each([
    ['by the engine', wrongPassword.engine],
    ['by BuildKit', wrongPassword.buildkit]
  ])('explains a wrong password: pushed %s', async (_, stderr) => {
    const { run } = tableRun({ 'docker buildx build': { code: 1, stderr } })
    await expect(
      push({ ...pushed, tags: ['127.0.0.1:5001/dkt/x:1'] }, checked, container, run, options)
    ).rejects.toMatchObject({
      trouble: {
        what: 'The registry 127.0.0.1:5001 refused the push',
        fix: expect.stringContaining('password'),
        detail: expect.stringMatching(/401|authentication required/)
      }
    })
  })

  it('says what the token lacks', async () => {
    const stderr =
      '#9 exporting to image\n#9 ERROR: failed to push ghcr.io/acme/blog:1: denied: installation not allowed to Write organization package'
    const { run } = tableRun({ 'docker buildx build': { code: 1, stderr } })
    await expect(push(pushed, checked, container, run, options)).rejects.toMatchObject({
      trouble: { fix: expect.stringContaining('packages: write') }
    })
  })

  it('leaves a build that fails for another reason as it is', async () => {
    const { run } = tableRun({
      'docker buildx build': { code: 1, stderr: parallelFailure.replace('0.434 one', '0.434 unauthorized') }
    })
    await expect(push(pushed, checked, container, run, options)).rejects.toBeInstanceOf(BuildFailed)
  })
})

describe('movableTags', () => {
  const version = 'org.opencontainers.image.version'
  const created = 'org.opencontainers.image.created'
  const latest = 'ghcr.io/acme/blog:latest'
  const references = ['ghcr.io/acme/blog:sha-1', latest]
  const image = (labels: Record<string, string>): object => ({ config: { Labels: labels } })
  const ask = async (ours: Record<string, string>, theirs: object | undefined) => {
    const { run } = tableRun({
      [inspect]: theirs === undefined ? { code: 1, stderr: 'ERROR: not found' } : { stdout: JSON.stringify(theirs) }
    })
    return movableTags(references, [latest], ours, container, run)
  }
  const monday = { [created]: '2026-11-23T10:00:00Z' }
  const tuesday = { [created]: '2026-11-24T10:00:00Z' }

  const table: readonly [string, Record<string, string>, object | undefined, boolean][] = [
    ['there is no such image yet', monday, undefined, true],
    ['the image is older', tuesday, image(monday), true],
    ['the image is the same', monday, image(monday), true],
    ['the image is newer', monday, image(tuesday), false],
    [
      'the image is newer, of several platforms',
      monday,
      { 'linux/amd64': image(tuesday), 'linux/arm64': image(tuesday) },
      false
    ],
    ['the image has no labels', monday, image({}), true],
    ['nobody knows our time', {}, image(tuesday), true],
    ['it is a later version', { ...tuesday, [version]: '1.2.9' }, image({ ...monday, [version]: '2.0.0' }), false],
    ['it is an earlier version', { ...monday, [version]: '2.0.0' }, image({ ...tuesday, [version]: '1.2.9' }), true],
    ['it is a branch', { ...monday, [version]: '1.0.0' }, image({ ...tuesday, [version]: 'main' }), false]
  ]
  it.each(table)('%s', async (_, ours, theirs, moves) => {
    const result = await ask(ours, theirs)
    expect(result.references).toEqual(moves ? references : references.slice(0, 1))
    expect(result.notices.map((notice) => notice.split(':').slice(0, 2).join(':'))).toEqual(
      moves ? [] : [`\`${latest}\` stays where it is`]
    )
  })
})

describe('engineSize', () => {
  it.each([
    [{ stdout: '1234\n' }, { bytes: 1234, measure: 'engine' }],
    [{ code: 1, stderr: 'No such image' }, undefined],
    [{ stdout: '' }, undefined]
  ])('%j', async (answer, expected) => {
    expect(await engineSize('x', tableRun({ 'docker image inspect --format {{.Size}} x': answer }).run)).toEqual(
      expected
    )
  })
})
