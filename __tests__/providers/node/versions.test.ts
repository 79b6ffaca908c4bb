import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { memoryApp } from '../../../src/app/memory.js'
import type { Place } from '../../../src/providers/node/package-json.js'
import { nodeVersion } from '../../../src/providers/node/versions.js'
import { noHints } from '../python/facts.js'
import { codesOf, planOf, troubleOf } from '../python/plans.js'

function tree(manifest: object, files: MemoryFiles = {}): MemoryFiles {
  return {
    'package.json': JSON.stringify({ name: 'app', scripts: { start: 'node index.js' }, ...manifest }, null, 2),
    'index.js': '',
    ...files
  }
}

async function node(manifest: object, files?: MemoryFiles): Promise<string | undefined> {
  return (await planOf(tree(manifest, files))).phases['setup']?.runtimes?.['node']
}

describe('the version of Node.js', () => {
  it.each<[string, string]>([
    ['22\n', '22'],
    ['v20\n', '20'],
    ['v22.14.0\n', '22.14.0'],
    ['node-v22\n', '22'],
    ['20.x', '20'],
    ['22.14', '22.14'],
    ['v22.14.x', '22.14'],
    ['lts/*\n', '24'],
    ['lts/jod', '22'],
    ['lts/Iron', '20'],
    ['jod', '22'],
    ['lts', '24'],
    ['node', '24'],
    ['latest', '24'],
    ['stable\n', '24'],
    ['# the one of production\n\n  22  # not 24\n', '22']
  ])('.nvmrc says %j', async (text, expected) => {
    expect(await node({}, { '.nvmrc': text })).toBe(expected)
  })

  it.each<[string, string]>([
    ['>=18', '24'],
    ['>=18 <21', '20'],
    ['^18 || ^20', '20'],
    ['^18.0.0 || ^20.0.0 || >=22.0.0', '24'],
    ['20 - 22', '22'],
    ['>=20.9.0 <23', '22'],
    ['22', '22'],
    ['22.x', '22'],
    ['~22.3.0', '22.3'],
    ['>=22.3.1 <22.4', '22.3'],
    ['<22.4.3 >22.1', '22.4.2'],
    ['=22.14.0', '22.14.0'],
    ['v22', '22'],
    // Every form of npm's ranges (docs of node-semver 7), with its blanks, letters and partial versions.
    ['', '24'],
    ['x', '24'],
    ['>= 18', '24'],
    ['>22', '24'],
    ['<=22', '22'],
    ['>=18, <23', '22'],
    ['>= 20.0.0 < 23.0.0', '22'],
    ['22.X', '22'],
    ['22.*', '22'],
    ['22.x.x', '22'],
    ['~22', '22'],
    ['~>22', '22'],
    ['^22', '22'],
    ['=22', '22'],
    ['18 - 22.1.1', '22.1.1'],
    ['18||20||22', '22'],
    ['^20.x || ^22.x', '22'],
    ['>=18.18.0 <19 || ^20.9.0', '20'],
    ['22 ||', '24'],
    ['>=v20', '24'],
    ['>=22.0.0-0 <23', '22'],
    ['^22.0.0-rc.1', '22'],
    ['22.14.0+build.5', '22.14.0'],
    ['lts/jod', '22'],
    ['*', '24'],
    ['latest', '24'],
    ['lts/*', '24'],
    ['>=26', '26']
  ])('engines.node is %j', async (range, expected) => {
    expect(await node({ engines: { node: range } })).toBe(expected)
  })

  it.each([
    ['lts', '24'],
    ['lts/*', '24'],
    ['lts/jod', '22'],
    ['stable', '24']
  ])('a name is a warning in engines.node: %s', async (name, expected) => {
    const { warnings } = await planOf(tree({ engines: { node: name } }))
    expect(warnings.filter(({ code }) => code === 'version-name')).toEqual([
      {
        code: 'version-name',
        message: `\`engines.node\` is ${name}, which is no range of versions: package managers warn of it, or refuse to install. It is read as Node.js ${expected}`,
        file: 'package.json',
        line: 7,
        fix: `Write a range there, such as \`>=${expected}\``
      }
    ])
  })
  it.each<[string, object, MemoryFiles]>([
    ['a range', { engines: { node: '>=22' } }, {}],
    ['any version', { engines: { node: '*' } }, {}],
    ['a name where names belong', {}, { '.nvmrc': 'lts/*' }]
  ])('%s is none', async (_, manifest, files) => {
    expect(codesOf(await planOf(tree(manifest, files)))).not.toContain('version-name')
  })

  const base = { 'volta.json': '{"volta":{"node":"20.19.5"}}', 'a/b.json': '{"volta":{"extends":"../volta.json"}}' }
  const list = [
    { name: 'bun', version: '1.2' },
    { name: 'node', version: '>=20 <21' }
  ]
  it.each<[string, object, MemoryFiles, string]>([
    ['Volta', { volta: { node: '22.12.0' } }, {}, '22.12.0'],
    ['what Volta extends', { volta: { extends: './volta.json' } }, base, '20.19.5'],
    ['what that extends', { volta: { extends: './a/b.json' } }, base, '20.19.5'],
    ['Volta of something else', { volta: { yarn: '1.22.19' } }, {}, '24'],
    ['Volta that extends itself', { volta: { extends: './package.json' } }, {}, '24'],
    ['devEngines', { devEngines: { runtime: { name: 'node', version: '^22.0.0' } } }, {}, '22'],
    ['devEngines, a list', { devEngines: { runtime: list } }, {}, '20'],
    ['devEngines of another', { devEngines: { runtime: { name: 'deno', version: '2' } } }, {}, '24'],
    ['.tool-versions', {}, { '.tool-versions': 'nodejs 22.11.0\n' }, '22.11.0'],
    ['.tool-versions, by a name', {}, { '.tool-versions': 'nodejs lts-jod\n' }, '22'],
    ['.tool-versions of another', {}, { '.tool-versions': 'python 3.13.1\n' }, '24'],
    ['.tool-versions with a revision', {}, { '.tool-versions': 'nodejs ref:abc\n' }, '24'],
    ['mise.toml', {}, { 'mise.toml': '[tools]\nnode = "22"\n' }, '22'],
    ['mise.toml, by a name', {}, { 'mise.toml': '[tools]\nnode = "lts"\n' }, '24'],
    ['mise.toml, a list', {}, { '.mise.toml': '[tools]\nnode = ["22", "20"]\n' }, '22'],
    ['mise.toml, a table', {}, { 'mise.toml': '[tools]\nnode = { version = "22.11.0" }\n' }, '22.11.0'],
    ['mise.toml of another', {}, { 'mise.toml': '[tools]\npython = "3.13"\n' }, '24'],
    ['.node-version', {}, { '.node-version': 'v20\n' }, '20'],
    ['.nvmrc before it', {}, { '.node-version': '20\n', '.nvmrc': '22\n' }, '22']
  ])('%s', async (_, manifest, files, expected) => {
    expect(await node(manifest, files)).toBe(expected)
  })

  it('is taken from each place before the next', async () => {
    const places: readonly [object, MemoryFiles][] = [
      [{}, { '.nvmrc': '22.11.0' }],
      [{ volta: { node: '22.12.0' } }, {}],
      [{}, { '.tool-versions': 'nodejs 22.13.0' }],
      [{}, { 'mise.toml': '[tools]\nnode = "22.14.0"' }],
      [{ engines: { node: '>=22 <24' } }, {}]
    ]
    for (const [at, expected] of ['22.11.0', '22.12.0', '22.13.0', '22.14.0', '22'].entries()) {
      const rest = places.slice(at)
      const manifest = Object.assign({}, ...rest.map(([own]) => own)) as object
      const files = Object.assign({}, ...rest.map(([, more]) => more)) as MemoryFiles
      expect(await node(manifest, files)).toBe(expected)
      const set = await planOf(tree(manifest, files), ['--env', 'NIXPACKS_NODE_VERSION=20'])
      expect(set.phases['setup']?.runtimes).toEqual({ node: '20' })
    }
  })

  it('a pin comes before a range, and one that contradicts it is a warning', async () => {
    const plan = await planOf(tree({ engines: { node: '>=24' } }, { '.nvmrc': '22\n' }))
    expect(plan.phases['setup']?.runtimes).toEqual({ node: '22' })
    expect(codesOf(plan)).toContain('version-conflict')
  })

  it('engines of the workspace root count for a member, its own first', async () => {
    const root: Place = {
      view: memoryApp({ 'package.json': JSON.stringify({ engines: { node: '20.x' } }), '.nvmrc': '\n' }),
      at: '../..'
    }
    const own = (manifest: object): Place => ({
      view: memoryApp({ 'package.json': JSON.stringify(manifest) }),
      at: ''
    })
    const { version } = await nodeVersion(noHints, [own({}), root])
    expect(version).toMatchObject({ value: '20', reason: { file: '../../package.json' } })
    const both = await nodeVersion(noHints, [own({ engines: { node: '22.x' } }), root])
    expect(both.version.value).toBe('22')
  })

  it.each([
    [{ engines: { node: '12.x' } }, {}, 'package.json', 7],
    [{}, { '.nvmrc': '10\n' }, '.nvmrc', 1],
    [{}, { '.nvmrc': '\n99.99.99\n' }, '.nvmrc', 2],
    [{}, { '.nvmrc': 'lts/nobody\n' }, '.nvmrc', 1],
    [{ engines: { node: '>=99' } }, {}, 'package.json', 7],
    ...['the newest', '20+', '=>20', '^', '!=20', '18-22', '>=18 and <23'].map(
      (node) => [{ engines: { node } }, {}, 'package.json', 7] as const
    ),
    [{ volta: { node: '99.0.0' } }, {}, 'package.json', 7],
    [{}, { '.tool-versions': 'ruby 3\nnodejs 99.1.0\n' }, '.tool-versions', 2],
    [{}, { 'mise.toml': '[tools]\nnode = "99"\n' }, 'mise.toml', 2],
    [{}, { '.nvmrc': 'system\n' }, '.nvmrc', 1]
  ])('%j %j: no release serves that, and the line says so', async (manifest, files, file, line) => {
    const trouble = await troubleOf(tree(manifest, files))
    expect(trouble.where).toEqual({ file, line })
    expect(trouble.fix).toContain('24')
  })

  it('a line at its end is used as asked, with a warning, on a suite that has its images', async () => {
    const plan = await planOf(tree({}, { '.nvmrc': '18\n' }))
    expect(plan.phases['setup']?.runtimes).toEqual({ node: '18' })
    expect(plan.suite).toBe('bookworm')
    expect(codesOf(plan)).toContain('runtime-eol')
    expect((await planOf(tree({}, { '.nvmrc': '22.17.0\n' }))).suite).toBe('bookworm')
    expect((await planOf(tree({}, { '.nvmrc': '22.18.0\n' }))).suite).toBe('trixie')
  })
})
