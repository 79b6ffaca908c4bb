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
    ['*', '24'],
    ['latest', '24'],
    ['lts/*', '24'],
    ['>=26', '26']
  ])('engines.node is %j', async (range, expected) => {
    expect(await node({ engines: { node: range } })).toBe(expected)
  })

  it('Volta, devEngines (one or a list), tool files', async () => {
    expect(await node({ volta: { node: '22.12.0' } })).toBe('22.12.0')
    expect(await node({ volta: { extends: './volta.json' } }, { 'volta.json': '{"volta":{"node":"20.19.5"}}' })).toBe(
      '20.19.5'
    )
    expect(await node({ devEngines: { runtime: { name: 'node', version: '^22.0.0' } } })).toBe('22')
    const list = [
      { name: 'bun', version: '1.2' },
      { name: 'node', version: '>=20 <21' }
    ]
    expect(await node({ devEngines: { runtime: list } })).toBe('20')
    expect(await node({}, { '.tool-versions': 'nodejs 22.11.0\n' })).toBe('22.11.0')
    expect(await node({}, { 'mise.toml': '[tools]\nnode = "22"\n' })).toBe('22')
    expect(await node({}, { '.node-version': '20\n', '.nvmrc': '22\n' })).toBe('22')
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
    [{ engines: { node: 'the newest' } }, {}, 'package.json', 7]
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
