import { describe, expect, it } from '@jest/globals'
import { attestations } from '../../src/docker/attestations.js'
import { imageLabels } from '../../src/docker/labels.js'
import { stages, type Wish } from '../../src/docker/load.js'
import { bootable, buildPlatforms, nativePlatform, normalPlatform } from '../../src/docker/platforms.js'
import { runLines } from '../../src/docker/run-lines.js'
import type { Builder, BuildRequest } from '../../src/docker/types.js'
import type { Plan } from '../../src/plan/types.js'
import { classic, container, request, thrown } from './builders.js'

describe('imageLabels', () => {
  it('writes what is known, sorted, and lets people win', () => {
    const facts = {
      title: 'blog',
      source: 'https://github.com/acme/blog',
      revision: 'abc',
      version: '1.2.3',
      created: 1700000000
    }
    expect(
      Object.entries(
        imageLabels(facts, { zz: '1', 'org.opencontainers.image.title': 'My blog', 'org.opencontainers.image.url': '' })
      )
    ).toEqual([
      ['org.opencontainers.image.created', '2023-11-14T22:13:20Z'],
      ['org.opencontainers.image.revision', 'abc'],
      ['org.opencontainers.image.source', 'https://github.com/acme/blog'],
      ['org.opencontainers.image.title', 'My blog'],
      ['org.opencontainers.image.version', '1.2.3'],
      ['zz', '1']
    ])
    expect(imageLabels({ title: 'blog' }, {})).toEqual({ 'org.opencontainers.image.title': 'blog' })
  })
})

describe('platforms', () => {
  it.each([
    ['arm64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64*', 'linux/arm64'],
    ['aarch64', 'linux/arm64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/arm', 'linux/arm/v7'],
    ['armhf', 'linux/arm/v7'],
    ['arm/v6', 'linux/arm/v6'],
    ['linux/arm/v7', 'linux/arm/v7'],
    ['Linux/S390X', 'linux/s390x'],
    ['windows/amd64', 'windows/amd64']
  ])('%s is %s', (text, expected) => {
    expect(normalPlatform(text)).toBe(expected)
  })

  it.each([
    ['x86_64', 'linux/amd64'],
    ['aarch64', 'linux/arm64'],
    ['armv7l', 'linux/arm/v7'],
    ['ppc64le', 'linux/ppc64le']
  ])("the engine's %s is %s", (machine, expected) => {
    expect(nativePlatform('linux', machine)).toBe(expected)
  })

  it('passes what the builder has, each once', () => {
    expect(buildPlatforms(['arm64', 'linux/arm64/v8', 'linux/amd64'], container)).toEqual([
      'linux/arm64',
      'linux/amd64'
    ])
    expect(buildPlatforms([], classic)).toEqual([])
    expect(buildPlatforms(['linux/riscv64'], { ...container, platforms: [] })).toEqual(['linux/riscv64'])
  })

  it.each<[string, readonly string[], Builder, string]>([
    ['no node or emulator', ['linux/amd64', 'linux/arm64'], classic, 'docker/setup-qemu-action'],
    ['no node for arm64', ['linux/arm64'], classic, 'ubuntu-24.04-arm'],
    ['several on the engine', ['linux/amd64', 'linux/386'], classic, 'docker/setup-buildx-action'],
    ['Windows', ['windows/amd64'], container, 'linux/amd64'],
    ['no platform', ['linux amd64'], container, 'linux/amd64']
  ])('refuses %s and says the way out', (_, platforms, builder, words) => {
    expect(thrown(() => buildPlatforms(platforms, builder))).toMatchObject({ fix: expect.stringContaining(words) })
  })

  it('tells what this machine can boot', () => {
    expect(bootable([], classic)).toEqual({ booted: 'linux/amd64', others: [] })
    expect(bootable(['linux/arm64', 'linux/amd64'], container)).toEqual({
      booted: 'linux/amd64',
      others: ['linux/arm64']
    })
    expect(bootable([], { ...container, platforms: ['linux/arm64'] })).toEqual({ others: ['linux/arm64'] })
  })
})

describe('stages', () => {
  const base: BuildRequest = {
    ...request,
    cacheFrom: ['from'],
    cacheTo: ['to', 'type=inline'],
    noCache: true,
    pull: true
  }
  const several = ['linux/amd64', 'linux/arm64']
  type Short = Partial<BuildRequest> & Pick<BuildRequest, 'output'>
  const table: readonly [string, Partial<BuildRequest>, Wish, Builder, Short, Short | undefined, string | undefined][] =
    [
      [
        'loaded and booted',
        {},
        { push: false, check: true },
        classic,
        { output: 'load', cacheTo: base.cacheTo },
        undefined,
        undefined
      ],
      ['loaded', {}, { push: false, check: false }, container, { output: 'load' }, undefined, undefined],
      [
        'booted, then pushed',
        {},
        { push: true, check: true },
        container,
        { output: 'load', cacheTo: base.cacheTo, noCache: true },
        { output: 'push', cacheFrom: [], cacheTo: ['type=inline'], noCache: false, pull: true },
        undefined
      ],
      [
        'pushed',
        {},
        { push: true, check: false },
        container,
        { output: 'push', cacheTo: base.cacheTo, noCache: true },
        undefined,
        undefined
      ],
      [
        'pushed and loaded',
        {},
        { push: true, load: true, check: false },
        container,
        { output: 'load' },
        { output: 'push' },
        undefined
      ],
      [
        'pushed, booted, said not to load',
        {},
        { push: true, load: false, check: true },
        container,
        { output: 'load' },
        { output: 'push' },
        undefined
      ],
      ['neither', {}, { push: false, load: false, check: false }, classic, { output: 'none' }, undefined, undefined],
      [
        'nothing to boot',
        {},
        { push: false, load: false, check: true },
        classic,
        { output: 'none' },
        undefined,
        'load: false'
      ],
      [
        'several platforms, booted, then pushed',
        { platforms: several },
        { push: true, check: true },
        container,
        { output: 'load', platforms: ['linux/amd64'], cacheTo: ['type=inline'] },
        { output: 'push', platforms: several, cacheFrom: ['from'], cacheTo: base.cacheTo, noCache: false },
        undefined
      ],
      [
        'several platforms, loaded',
        { platforms: several },
        { push: false, check: true },
        container,
        { output: 'load', platforms: ['linux/amd64'] },
        { output: 'none', platforms: several },
        undefined
      ],
      [
        'another platform, pushed',
        { platforms: ['linux/arm64'] },
        { push: true, check: true },
        container,
        { output: 'push', platforms: ['linux/arm64'] },
        undefined,
        'linux/arm64'
      ],
      [
        'another platform, loaded',
        { platforms: ['linux/arm64'] },
        { push: false, check: true },
        container,
        { output: 'load', platforms: ['linux/arm64'] },
        undefined,
        'linux/arm64'
      ],
      [
        'two other platforms',
        { platforms: ['linux/arm64', 'linux/arm/v7'] },
        { push: false, check: true },
        container,
        { output: 'none' },
        undefined,
        'linux/arm64, linux/arm/v7'
      ]
    ]
  it.each(table)('%s', (_, part, wish, builder, first, second, notBooted) => {
    const result = stages({ ...base, ...part }, wish, builder)
    expect(result.first).toMatchObject(first)
    expect(result.second === undefined).toBe(second === undefined)
    expect(result.second ?? {}).toMatchObject(second ?? {})
    expect(result.notBooted === undefined).toBe(notBooted === undefined)
    expect(result.notBooted ?? '').toContain(notBooted ?? '')
  })
})

describe('attestations', () => {
  it.each([
    ['public', { private: false }, container, { provenance: 'mode=max' }],
    ['private', { private: true }, container, { provenance: 'mode=min,inline-only=true' }],
    [
      'as people said',
      { private: false, provenance: 'false', sbom: 'true' },
      container,
      { provenance: 'false', sbom: 'true' }
    ],
    ['a builder that cannot', { private: false, provenance: 'false' }, classic, {}]
  ])('%s', (_, wish, builder, expected) => {
    expect(attestations(wish, builder)).toEqual(expected)
  })

  it('refuses what people asked for and the builder cannot make', () => {
    expect(thrown(() => attestations({ private: false, sbom: 'true' }, classic))).toMatchObject({
      what: expect.stringContaining('`sbom`'),
      fix: expect.stringContaining('setup-buildx-action')
    })
  })
})

describe('runLines', () => {
  const plan: Plan = {
    version: 1,
    providers: ['python'],
    kind: 'web',
    toolchain: 'images',
    suite: 'trixie',
    variables: { LANG: 'C' },
    phases: {},
    start: {
      cmd: 'x',
      port: 8000,
      release: 'migrate',
      demands: ['DATABASE_URL', 'LANG'],
      processes: { worker: 'celery' }
    },
    reasons: [],
    warnings: []
  }
  it('names the app, each process, and the release on its own', () => {
    expect(runLines(plan, 'blog:latest').map(({ process, line }) => `${process}: ${line}`)).toEqual([
      'web: docker run --rm -p 8000:8000 -e DATABASE_URL blog:latest',
      'worker: docker run --rm -e DATABASE_URL blog:latest worker',
      'release: docker run --rm -e DATABASE_URL blog:latest release'
    ])
    expect(runLines({ ...plan, kind: 'worker', start: { cmd: 'x' } }, 'w')).toEqual([
      { process: 'app', line: 'docker run --rm w' }
    ])
  })
})
