import { describe, expect, it } from '@jest/globals'
import { imageName, nameComponent, parseReference, cleanTag } from '../../src/docker/reference.js'
import {
  compareVersions,
  defaultedName,
  imageTags,
  packageRegistry,
  refuseOfficialNames
} from '../../src/docker/tags.js'
import type { GithubContext, PullRequest } from '../../src/github/types.js'
import { thrown } from './builders.js'

const sha = '0123456789abcdef0123456789abcdef01234567'
const pullRequest: PullRequest = {
  number: 7,
  headSha: sha,
  baseSha: sha,
  baseRef: 'main',
  fork: false,
  dependabot: false
}

const main: GithubContext = {
  event: 'push',
  ref: 'refs/heads/main',
  sha,
  repository: 'Acme/Blog',
  defaultBranch: 'main',
  private: false,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  actor: 'ada',
  runId: '1',
  runAttempt: 1,
  selfHosted: false
}

const name = imageName('ghcr.io/acme/blog', 'name')
const tagsOf = (github: Partial<GithubContext>, tags: readonly string[] = [], folder?: string) => {
  const { references, moving, version } = imageTags({
    name,
    tags,
    github: { ...main, ...github },
    ...(folder === undefined ? {} : { folder })
  })
  const short = (reference: string): string => reference.replace('ghcr.io/acme/blog:', '')
  return { tags: references.map(short), moving: moving.map(short), version }
}

describe('imageTags', () => {
  const table: readonly [string, Partial<GithubContext>, readonly string[], readonly string[], string][] = [
    ['the default branch', {}, ['main', 'latest', 'sha-0123456'], ['main', 'latest'], 'main'],
    ['a schedule', { event: 'schedule' }, ['main', 'latest', 'sha-0123456'], ['main', 'latest'], 'main'],
    ['another branch', { ref: 'refs/heads/feat/Ünï x' }, ['feat-n-x', 'sha-0123456'], ['feat-n-x'], 'feat-n-x'],
    ['a branch without a clean character', { ref: 'refs/heads/日本' }, ['sha-0123456'], [], '0123456'],
    [
      'a pull request',
      { event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest },
      ['pr-7', 'sha-0123456'],
      ['pr-7'],
      'pr-7'
    ],
    [
      'a version',
      { ref: 'refs/tags/v1.2.3' },
      ['1.2.3', '1.2', '1', 'latest', 'sha-0123456'],
      ['1.2', '1', 'latest'],
      '1.2.3'
    ],
    [
      'a version below one',
      { ref: 'refs/tags/0.4.0' },
      ['0.4.0', '0.4', 'latest', 'sha-0123456'],
      ['0.4', 'latest'],
      '0.4.0'
    ],
    ['a prerelease', { ref: 'refs/tags/v2.0.0-rc.1' }, ['2.0.0-rc.1', 'sha-0123456'], [], '2.0.0-rc.1'],
    ["a prerelease in Python's spelling", { ref: 'refs/tags/2.0.0rc1' }, ['2.0.0rc1', 'sha-0123456'], [], '2.0.0rc1'],
    [
      'a release that is marked as a prerelease',
      { event: 'release', ref: 'refs/tags/v1.2.3', prerelease: true },
      ['1.2.3', 'sha-0123456'],
      [],
      '1.2.3'
    ],
    [
      'build metadata',
      { ref: 'refs/tags/v1.2.3+b.5' },
      ['1.2.3-b.5', '1.2', '1', 'latest', 'sha-0123456'],
      ['1.2', '1', 'latest'],
      '1.2.3-b.5'
    ],
    [
      'a tag that is no version',
      { ref: 'refs/tags/nightly/2026' },
      ['nightly-2026', 'sha-0123456'],
      [],
      'nightly-2026'
    ],
    ['a date is no version', { ref: 'refs/tags/2026.01.05' }, ['2026.01.05', 'sha-0123456'], [], '2026.01.05'],
    [
      'the version of another package',
      { ref: 'refs/tags/other-v1.2.3' },
      ['other-v1.2.3', 'sha-0123456'],
      [],
      'other-v1.2.3'
    ],
    [
      "the image's own version",
      { ref: 'refs/tags/blog@1.2.3' },
      ['1.2.3', '1.2', '1', 'latest', 'sha-0123456'],
      ['1.2', '1', 'latest'],
      '1.2.3'
    ]
  ]
  it.each(table)('%s', (_, github, tags, moving, version) => {
    expect(tagsOf(github)).toEqual({ tags, moving, version })
  })

  it("takes the folder's name as the prefix of a version", () => {
    expect(tagsOf({ ref: 'refs/tags/services/api/v1.2.3' }, [], 'api').version).toBe('1.2.3')
  })

  it('gives `latest` on the command line', () => {
    expect(imageTags({ name: imageName('blog', 'name'), tags: [] }).references).toEqual(['blog:latest'])
  })

  it('takes tags and full references, each once, and guards only `latest` of them', () => {
    expect(tagsOf({}, ['1.0', 'latest', '1.0', 'registry:5000/a/b', 'acme/blog:x'])).toEqual({
      tags: ['1.0', 'latest', 'registry:5000/a/b:latest', 'acme/blog:x'],
      moving: ['latest', 'registry:5000/a/b:latest'],
      version: 'main'
    })
  })

  it.each(['a b', '-x', 'ghcr.io/Acme/blog', 'blog:', ':x', 'a@sha256:1', `a/b@sha256:${'0'.repeat(64)}`])(
    'refuses %s',
    (tag) => {
      expect(thrown(() => tagsOf({}, [tag]))).toMatchObject({
        what: expect.stringContaining(tag),
        fix: expect.any(String)
      })
    }
  )
})

describe('defaultedName', () => {
  const table: readonly [string, Parameters<typeof defaultedName>, string][] = [
    ['GitHub, at the root', [undefined, 'blog', main, false], 'ghcr.io/acme/blog'],
    ['GitHub, below the root', [undefined, 'My API_', main, true], 'ghcr.io/acme/blog/my-api'],
    [
      'GitHub Enterprise Cloud',
      [undefined, 'x', { ...main, serverUrl: 'https://octo.ghe.com' }, false],
      'containers.octo.ghe.com/acme/blog'
    ],
    ['the command line', [undefined, 'My Blog', undefined, false], 'my-blog'],
    ['a folder without a clean character', [undefined, '日本', undefined, false], 'app'],
    ['what people gave', ['docker.io/acme/blog', 'x', main, true], 'docker.io/acme/blog']
  ]
  it.each(table)('%s', (_, given, expected) => {
    expect(defaultedName(...given).name).toBe(expected)
  })

  it.each([
    ['Acme/Blog', '`acme/blog` would be one'],
    ['acme/blog:1.0', 'Use `acme/blog` as the name and `1.0` in `tags`'],
    ['acme blog', 'lower case'],
    ['../blog', 'lower case'],
    ['a//b', 'lower case'],
    ['ghcr.io/', 'lower case'],
    ['$(id)', 'lower case']
  ])('of %j says what to write', (given, words) => {
    expect(thrown(() => defaultedName(given, 'x', undefined, false))).toMatchObject({
      fix: expect.stringContaining(words)
    })
  })
})

describe('refuseOfficialNames', () => {
  it.each(['blog:latest', 'docker.io/blog:1', 'index.docker.io/library/blog:1'])('refuses to push %s', (reference) => {
    expect(thrown(() => refuseOfficialNames(['ghcr.io/acme/blog:1', reference]))).toMatchObject({
      fix: expect.stringContaining('`ghcr.io/OWNER/blog`, or with an account of Docker Hub, `docker.io/ACCOUNT/blog`')
    })
  })

  it('lets pass what has a registry or an account', () => {
    const references = ['acme/blog:1', 'ghcr.io/library/blog:1', 'localhost:5000/blog:latest']
    expect(() => refuseOfficialNames(references)).not.toThrow()
  })
})

describe('references', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const table: readonly [string, object][] = [
    ['debian', { registry: 'docker.io', repository: 'library/debian', name: 'debian' }],
    ['acme/blog:1', { registry: 'docker.io', repository: 'acme/blog', name: 'acme/blog', tag: '1' }],
    ['localhost/blog', { registry: 'localhost', repository: 'blog', name: 'localhost/blog' }],
    ['127.0.0.1:5000/a/b:x', { registry: '127.0.0.1:5000', repository: 'a/b', name: '127.0.0.1:5000/a/b', tag: 'x' }],
    ['[::1]:5000/a', { registry: '[::1]:5000', repository: 'a', name: '[::1]:5000/a' }],
    ['index.docker.io/a/b', { registry: 'docker.io', repository: 'a/b', name: 'index.docker.io/a/b' }],
    [`ghcr.io/a/b@${digest}`, { registry: 'ghcr.io', repository: 'a/b', name: 'ghcr.io/a/b', digest }]
  ]
  it.each(table)('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })

  it.each(['', ':', '/', 'a/', 'A', 'a..b', 'a b', '-a', 'a:b:c', 'a@b', 'ghcr.io:x/a', 'a\nb', `${'a'.repeat(256)}`])(
    '%j is none',
    (text) => {
      expect(parseReference(text)).toHaveProperty('problem')
    }
  )

  it('makes names and tags of anything', () => {
    expect(['My App', '.github', 'a__b', 'a___b', 'a.-b', '--', 'Ünï'].map(nameComponent)).toEqual([
      'my-app',
      'github',
      'a__b',
      'a-b',
      'a-b',
      '',
      'n'
    ])
    expect(['feature/x', '-x-', '.x', 'a'.repeat(200), 'dependabot/npm_and_yarn/x-1.2'].map(cleanTag)).toEqual([
      'feature-x',
      'x',
      'x',
      'a'.repeat(128),
      'dependabot-npm_and_yarn-x-1.2'
    ])
  })

  it("knows GitHub's registries", () => {
    expect(['https://github.com', 'https://a.ghe.com', 'https://git.acme.org'].map(packageRegistry)).toEqual([
      'ghcr.io',
      'containers.a.ghe.com',
      'containers.git.acme.org'
    ])
  })

  it.each([
    ['1.2.9', '2.0.0', -1],
    ['1.10.0', '1.9.9', 1],
    ['v1.2.3', '1.2.3', 0],
    ['main', '1.2.3', undefined],
    ['1.2.3-rc.1', '1.2.3', undefined]
  ])('compares %s with %s', (a, b, expected) => {
    expect(compareVersions(a, b)).toBe(expected)
  })
})
