import { describe, expect, it } from '@jest/globals'
import { buildCache, type CacheRequest, cacheNamespace, usesGithubCache } from '../../src/docker/cache.js'
import type { Builder } from '../../src/docker/types.js'
import type { GithubContext } from '../../src/github/types.js'
import { classic, container, thrown } from './builders.js'

const runner = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'https://results' }
const wish: CacheRequest = {
  mode: 'auto',
  cacheFrom: [],
  cacheTo: [],
  name: 'ghcr.io/acme/blog',
  references: ['ghcr.io/acme/blog:main'],
  push: false,
  pullRequest: false,
  onGithub: true,
  env: runner
}
const registry = 'type=registry,ref=ghcr.io/acme/blog:buildcache'
const registryTo = `${registry},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`
const gha = 'type=gha,scope=ghcr.io/acme/blog'

describe('buildCache', () => {
  const table: readonly [string, Partial<CacheRequest>, Builder, readonly string[], readonly string[]][] = [
    ['auto, pushing', { push: true }, container, [registry], [registryTo]],
    ['auto, not pushing', {}, container, [gha], [`${gha},mode=max,ignore-error=true`]],
    ['auto, a pull request', { pullRequest: true }, container, [gha], []],
    ['auto, a pull request that pushes', { pullRequest: true, push: true }, container, [registry], []],
    ['auto, a builder that cannot export', { push: true }, classic, [], []],
    ['auto, outside GitHub', { env: {} }, container, [], []],
    ['auto, an old Buildx', {}, { ...container, buildx: '0.13.1+ds1' }, [], []],
    ['auto, explicit wins', { cacheFrom: ['a'], push: true }, classic, ['a'], []],
    [
      'none, explicit wins',
      { mode: 'none', cacheTo: ['type=inline'], pullRequest: true },
      classic,
      [],
      ['type=inline']
    ],
    ['registry, not pushing', { mode: 'registry' }, container, [registry], [registryTo]],
    ['gha', { mode: 'gha', push: true }, container, [gha], [`${gha},mode=max,ignore-error=true`]],
    ['none', { mode: 'none', push: true }, container, [], []],
    [
      'inline, which every builder can',
      { mode: 'inline' },
      classic,
      ['type=registry,ref=ghcr.io/acme/blog:main', 'type=registry,ref=ghcr.io/acme/blog:latest'],
      ['type=inline']
    ]
  ]
  it.each(table)('%s', (_, part, builder, from, to) => {
    const cache = buildCache({ ...wish, ...part }, builder)
    expect({ from: cache.from, to: cache.to }).toEqual({ from, to })
    expect(cache.because).not.toBe('')
  })

  it.each<[string, Partial<CacheRequest>, Builder, string]>([
    ['registry', { mode: 'registry' }, classic, 'setup-buildx-action'],
    ['gha', { mode: 'gha' }, classic, 'setup-buildx-action'],
    ['gha outside GitHub', { mode: 'gha', env: {} }, container, 'auto'],
    ['cache-to', { cacheTo: ['type=local,dest=/tmp/x'] }, classic, 'setup-buildx-action']
  ])('says the way out of %s where it cannot be', (_, part, builder, words) => {
    expect(thrown(() => buildCache({ ...wish, ...part }, builder))).toMatchObject({
      fix: expect.stringContaining(words)
    })
  })

  it.each<[string, Partial<CacheRequest>, Builder, RegExp]>([
    ['on a laptop', { onGithub: false, env: {} }, classic, /^what this builder has kept of earlier builds$/],
    [
      'on a laptop with a builder of its own',
      { onGithub: false, env: {} },
      container,
      /^what this builder has kept of earlier builds$/
    ],
    [
      'on a laptop that pushes',
      { onGithub: false, env: {}, push: true },
      classic,
      /cannot export .*buildx create --use/
    ],
    ['on a runner', {}, classic, /`default` cannot export any for others\. Add `- uses: docker\/setup-buildx-action/],
    [
      'on a runner without its cache',
      { env: {} },
      container,
      /^what this builder .*; GitHub's cache can be reached only/
    ]
  ])('tells its reader what there is: %s', (_, part, builder, words) => {
    expect(buildCache({ ...wish, ...part }, builder).because).toMatch(words)
  })

  it("asks for GitHub's token only where its cache may be used", () => {
    const uses = (part: Partial<CacheRequest>): boolean => usesGithubCache({ ...wish, ...part })
    expect([
      uses({}),
      uses({ mode: 'gha' }),
      uses({ mode: 'registry' }),
      uses({ mode: 'none', cacheFrom: ['scope=a,type=gha'] })
    ]).toEqual([true, true, false, true])
  })
})

describe('cacheNamespace', () => {
  const github = { repository: 'acme/blog', selfHosted: true } as GithubContext
  const fork = { fork: true } as GithubContext['pullRequest']
  it('keeps repositories apart, and strangers on machines that last', () => {
    expect(cacheNamespace(undefined)).toEqual({})
    expect(cacheNamespace(github)).toEqual({ BUILDKIT_CACHE_MOUNT_NS: 'acme/blog' })
    expect(cacheNamespace({ ...github, pullRequest: fork } as GithubContext)).toEqual({
      BUILDKIT_CACHE_MOUNT_NS: 'acme/blog#fork'
    })
    expect(cacheNamespace({ ...github, selfHosted: false, pullRequest: fork } as GithubContext)).toEqual({
      BUILDKIT_CACHE_MOUNT_NS: 'acme/blog'
    })
  })
})
