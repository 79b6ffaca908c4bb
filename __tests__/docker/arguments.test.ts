import { describe, expect, it } from '@jest/globals'
import { buildArguments } from '../../src/docker/arguments.js'
import type { Builder, BuildRequest } from '../../src/docker/types.js'
import { classic, container, request } from './builders.js'

const head = ['buildx', 'build', '--progress=plain', '--builder']
const file = ['--file', '/tmp/out/Dockerfile', '--metadata-file', '/tmp/out/metadata.json']

const table: readonly [string, Partial<BuildRequest>, Builder, readonly string[]][] = [
  ['the least', {}, classic, [...head, 'default', ...file, '--load', '/src/blog']],
  [
    'pushed by the engine: no attestation is asked for',
    { output: 'push', tags: ['ghcr.io/acme/blog:1', 'blog:2'], provenance: 'mode=max', sbom: 'true' },
    classic,
    [...head, 'default', ...file, '--push', '--tag', 'ghcr.io/acme/blog:1', '--tag', 'blog:2', '/src/blog']
  ],
  [
    'pushed by a BuildKit of its own, with attestations',
    { output: 'push', provenance: 'mode=max', sbom: 'true' },
    container,
    [...head, 'builder-1', ...file, '--push', '--provenance=mode=max', '--sbom=true', '/src/blog']
  ],
  [
    'pushed without a wish: Buildx must not add its default',
    { output: 'push' },
    container,
    [...head, 'builder-1', ...file, '--push', '--provenance=false', '/src/blog']
  ],
  [
    'loaded from a BuildKit of its own: the engine holds no attestations',
    { provenance: 'mode=max', sbom: 'true' },
    container,
    [...head, 'builder-1', ...file, '--load', '--provenance=false', '/src/blog']
  ],
  [
    'neither loaded nor pushed',
    { output: 'none' },
    classic,
    [...head, 'default', ...file, '--output', 'type=cacheonly', '/src/blog']
  ],
  [
    'everything',
    {
      platforms: ['linux/amd64', 'linux/arm64'],
      tags: ['a:1'],
      labels: { 'org.opencontainers.image.title': 'A, "quoted" = title' },
      buildArgs: { VERSION: 'a b', EMPTY: '' },
      secretFiles: { TOKEN: '/tmp/private/0', 'npm rc': '/tmp/with,comma/1' },
      cacheFrom: ['type=gha,scope=a', 'a:cache'],
      cacheTo: ['type=gha,scope=a,mode=max'],
      pull: true,
      noCache: true
    },
    classic,
    [
      ...head,
      'default',
      ...file,
      '--load',
      '--platform',
      'linux/amd64,linux/arm64',
      '--tag',
      'a:1',
      '--label',
      'org.opencontainers.image.title=A, "quoted" = title',
      '--build-arg',
      'VERSION=a b',
      '--build-arg',
      'EMPTY=',
      '--secret',
      'id=TOKEN,src=/tmp/private/0',
      '--secret',
      'id=npm rc,"src=/tmp/with,comma/1"',
      '--cache-from',
      'type=gha,scope=a',
      '--cache-from',
      'a:cache',
      '--cache-to',
      'type=gha,scope=a,mode=max',
      '--pull',
      '--no-cache',
      '/src/blog'
    ]
  ]
]

describe('buildArguments', () => {
  it.each(table)('%s', (_, wish, builder, expected) => {
    expect(buildArguments({ ...request, ...wish }, builder)).toEqual(expected)
  })
})
