import { describe, expect, it } from '@jest/globals'
import { memoryApp } from '../../../src/app/memory.js'
import { readLockfile } from '../../../src/app/lockfiles.js'
import { realiseNeeds } from '../../../src/packages/needs.js'
import { nativeTable, type NativeRow } from '../../../src/providers/node/native-table.js'
import { installedOf, nativeNeeds, repositoryNeeds } from '../../../src/providers/node/natives.js'
import { readPackageJson, type PackageJson } from '../../../src/providers/node/package-json.js'

async function manifest(own: object): Promise<PackageJson> {
  const read = await readPackageJson({ view: memoryApp({ 'package.json': JSON.stringify(own, null, 2) }), at: '' })
  if (!read) throw new Error('no manifest')
  return read
}

/** Packages to build and to run on trixie. */
async function packagesOf(dependencies: Record<string, string>, node = '24.21.0', key = 'dependencies') {
  const installed = installedOf(await manifest({ [key]: dependencies }), undefined)
  const { build, run } = realiseNeeds(nativeNeeds(installed, node), 'trixie')
  return [build.map(({ value }) => value), run.map(({ value }) => value)]
}

const gyp = ['g++', 'libc6-dev', 'make', 'python3']

describe('what npm packages need', () => {
  it.each<[string, string, string[], string[]]>([
    ['express', '^4.18.0', [], []],
    ['sharp', '^0.33.0', [], []],
    ['bcrypt', '^5.1.0', [], []],
    ['bcrypt', '~3.0.0', gyp, []],
    ['sqlite3', '^5.1.0', [], []],
    ['sqlite3', '4.2.0', gyp, []],
    ['argon2', '^0.40.0', [], []],
    ['better-sqlite3', '^12.2.0', [], []],
    ['better-sqlite3', '^9.0.0', gyp, []],
    ['isolated-vm', '^4.0.0', gyp, []],
    ['node-sass', '^9.0.0', gyp, []],
    ['canvas', '^3.0.0', [], []],
    ['libpq', '^1.8.0', [...gyp.slice(0, 2), 'libpq-dev', ...gyp.slice(2)], ['libpq5']],
    ['node-pty', '^1.0.0', gyp, []],
    ['kerberos', '^2.0.0', [], ['libgssapi-krb5-2']],
    ['@prisma/client', '^6.0.0', ['openssl'], ['openssl']],
    ['@prisma/client', '^7.0.0', [], []],
    ['fluent-ffmpeg', '^2.1.0', [], ['ffmpeg']],
    ['gm', '^1.25.0', [], ['graphicsmagick', 'imagemagick']],
    ['pdf-poppler', '^0.2.0', [], ['poppler-utils']]
  ])('%s %s', async (name, range, build, run) => {
    expect(await packagesOf({ [name]: range })).toEqual([build, run])
  })

  it('canvas before 3 is compiled where nothing is built for the Node.js, with the libraries that it draws with', async () => {
    expect(await packagesOf({ canvas: '^2.11.2' }, '20.20.2')).toEqual([[], []])
    const [build, run] = await packagesOf({ canvas: '^2.11.2' })
    expect(build).toEqual(expect.arrayContaining([...gyp, 'libcairo2-dev', 'librsvg2-dev', 'pkg-config']))
    expect(run).toEqual(expect.arrayContaining(['libcairo2', 'libgif7', 'libpixman-1-0', 'librsvg2-2']))
  })

  it('a Node.js that is newer than all that is built is compiled for', async () => {
    expect(await packagesOf({ 'better-sqlite3': '^12.2.0' }, '22.23.3')).toEqual([[], []])
    expect(await packagesOf({ 'better-sqlite3': '^12.2.0' }, '26.13.0')).toEqual([gyp, []])
    expect(await packagesOf({ 'better-sqlite3': '^13.0.0' }, '26.13.0')).toEqual([[], []])
  })

  it('what is for development only needs nothing to run', async () => {
    expect(await packagesOf({ libpq: '^1.8.0', 'fluent-ffmpeg': '^2' }, '24.21.0', 'devDependencies')).toEqual([
      ['g++', 'libc6-dev', 'libpq-dev', 'make', 'python3'],
      []
    ])
  })

  it('ffmpeg that a package brings is enough', async () => {
    expect(await packagesOf({ 'fluent-ffmpeg': '^2.1.0', 'ffmpeg-static': '^5' })).toEqual([[], []])
  })

  it('the lockfile tells the version, and what others depend on', async () => {
    const lock = {
      lockfileVersion: 3,
      packages: {
        '': {},
        'node_modules/bcrypt': { version: '3.0.8' },
        'node_modules/libpq': { version: '1.8.0' },
        'node_modules/cpu-features': { version: '0.0.10' }
      }
    }
    const app = memoryApp({ 'package-lock.json': JSON.stringify(lock, null, 2) })
    const lockfile = await readLockfile(app, 'package-lock.json')
    const own = await manifest({ dependencies: { bcrypt: '>=3', 'pg-native': '^3' } })
    const needs = nativeNeeds(installedOf(own, lockfile), '24.21.0')
    const { build, run } = realiseNeeds(needs, 'trixie')
    expect(build.map(({ value }) => value)).toEqual(['g++', 'libc6-dev', 'libpq-dev', 'make', 'python3'])
    expect(run.map(({ value }) => value)).toEqual(['libpq5'])
    const because = build.find(({ value }) => value === 'make')?.reason
    expect(because).toMatchObject({ file: 'package.json', line: 3 })
    expect(because?.because).toContain('bcrypt 3.0.8 is compiled before version 5')
  })

  it('every need is one that Debian has', async () => {
    const rows = Object.values(nativeTable).flatMap((row): readonly NativeRow[] => ('why' in row ? [row] : row))
    for (const { why, build = [], run = [], both = [] } of rows) {
      const names = [...build, ...run, ...both]
      expect(names.length).toBeGreaterThan(0)
      const reason = { because: why }
      const needs = names.map((name) => ({ value: { name, for: 'both' as const }, reason }))
      const suite = names.includes('wkhtmltopdf') ? 'bookworm' : 'trixie'
      expect(realiseNeeds(needs, suite).run.length + realiseNeeds(needs, suite).build.length).toBeGreaterThan(0)
    }
  })
})

describe('dependencies from repositories', () => {
  it.each<[string, string[]]>([
    ['github:me/tool', ['git', 'certificates']],
    ['me/tool#v1', ['git', 'certificates']],
    ['git+https://example.org/tool.git', ['git', 'certificates']],
    ['git+ssh://git@example.org/tool.git', ['git', 'certificates', 'ssh']],
    ['^1.0.0', []],
    ['npm:@me/tool@1', []],
    ['file:./tool', []],
    ['workspace:*', []],
    ['https://example.org/tool.tgz', []]
  ])('%s', async (range, expected) => {
    const needs = repositoryNeeds(await manifest({ dependencies: { tool: range } }), undefined)
    expect(needs.map(({ value }) => value.name)).toEqual(expected)
    expect(needs.every(({ value, reason }) => value.for === 'build' && reason.line === 3)).toBe(true)
  })
})
