import { afterAll, describe, expect, it } from '@jest/globals'
import { createApp } from '../../src/app/app.js'
import { commit } from '../../src/app/commit.js'
import { directory } from '../../src/app/directory.js'
import { githubCommit } from '../../src/app/github-commit.js'
import { memory, type MemoryFiles } from '../../src/app/memory.js'
import type { Backing } from '../../src/app/types.js'
import { gitApi } from './git-api.js'
import { commitAll, git, linesOf, temporaryFolders, writeTree } from './trees.js'

const folders = temporaryFolders()
const opened: Backing[] = []

afterAll(async () => {
  await Promise.all(opened.map((backing) => backing.close()))
  folders.removeAll()
})

const latin1 = Buffer.from('caf\xe9', 'latin1')

/** A tree with everything in it that may be found in one. */
const files: MemoryFiles = {
  '.gitignore': '# ours\n*.log\n/dist/\n!keep.log\nbuild\n',
  'a.txt': 'a',
  'a/b.txt': 'b',
  'a0.txt': 'c',
  'README.md': 'line one\r\nline two\r\n',
  'bom.json': '\ufeff{ "name": "x" }',
  'binary.dat': new Uint8Array([1, 0, 2]),
  'latin1.txt': latin1,
  'utf16.txt': Buffer.from('\ufeffhello\r\nyou\r\n', 'utf16le'),
  'utf16-big.txt': Buffer.from('\ufeffhello', 'utf16le').swap16(),
  'utf16-half.txt': Buffer.from('\ufeffhello', 'utf16le').subarray(0, 5),
  'utf16-zero.txt': Buffer.from('\ufeffa\0b', 'utf16le'),
  'empty.txt': '',
  'just-fits.txt': 'x'.repeat(1024 * 1024),
  'too-large.txt': 'x'.repeat(1024 * 1024 + 1),
  'src/App.csproj': '<Project/>',
  'src/deep/er/Lib.csproj': '<Project/>',
  'src/Zed.csproj': '<Project/>',
  'src/package.json': '{}',
  'package.json': '{ "name": "root" }',
  'src/.gitignore': '!local.log\n/dist\nnested-only\n',
  'src/keep.log': 'kept by the root',
  'src/local.log': 'kept by its folder',
  'src/other.log': 'ignored',
  'src/nested-only': 'ignored',
  'nested-only': 'not ignored',
  'dist/index.html': 'ignored',
  'src/dist/index.html': 'ignored',
  'other/dist/index.html': 'not ignored',
  'other/build/index.html': 'ignored',
  'node_modules/left-pad/package.json': '{}',
  'a/node_modules/left-pad/package.json': '{}',
  '.venv/bin/python': '',
  'venv/lib/x.py': '',
  'env/pyvenv.cfg': 'home = /usr/bin',
  'env/lib/x.py': '',
  'a/env/settings.py': 'not an environment',
  'tools/conda/conda-meta/history': '',
  'a/__pycache__/x.pyc': '',
  'links/file': { link: '../a/b.txt' },
  'links/folder': { link: '../src' },
  'links/through': { link: 'folder/package.json' },
  'links/chain': { link: 'file' },
  'links/outside': { link: '../../etc/passwd' },
  'links/absolute': { link: '/etc/passwd' },
  'links/around': { link: '../../links/../a.txt' },
  'links/broken': { link: 'nothing' },
  'links/loop': { link: 'pool' },
  'links/pool': { link: 'loop' },
  'links/ignored': { link: '../src/other.log' },
  'links/modules': { link: '../node_modules/left-pad' },
  'links/up': { link: '..' },
  'weird/sp ace $x `y`.txt': 'odd, but a name',
  'weird/\u00fcml\u00e4ut.txt': 'u',
  'weird/\ue000.txt': 'private use',
  'weird/\u{1f600}.txt': 'beyond the first plane',
  'weird/line\nend.txt': 'never listed',
  'weird/bell\u0007/inside.txt': 'never listed',
  'weird/turn\u202egnp.txt': 'never listed'
}

const expected = [
  '.gitignore',
  'README.md',
  'a.txt',
  'a/b.txt',
  'a/env/settings.py',
  'a0.txt',
  'binary.dat',
  'bom.json',
  'empty.txt',
  'just-fits.txt',
  'latin1.txt',
  'links/chain',
  'links/file',
  'links/through',
  'nested-only',
  'other/dist/index.html',
  'package.json',
  'src/.gitignore',
  'src/App.csproj',
  'src/Zed.csproj',
  'src/deep/er/Lib.csproj',
  'src/keep.log',
  'src/local.log',
  'src/package.json',
  'too-large.txt',
  'utf16-big.txt',
  'utf16-half.txt',
  'utf16-zero.txt',
  'utf16.txt',
  'weird/sp ace $x `y`.txt',
  'weird/\u00fcml\u00e4ut.txt',
  'weird/\ue000.txt',
  'weird/\u{1f600}.txt'
]

function plainFolder(tree: MemoryFiles): string {
  const folder = folders.make()
  writeTree(folder, tree)
  return folder
}

function repository(tree: MemoryFiles): string {
  const folder = plainFolder(tree)
  commitAll(folder)
  return folder
}

async function opening(backing: Backing | Promise<Backing>): Promise<Backing> {
  opened.push(await backing)
  return backing
}

const kinds: Readonly<Record<string, (tree: MemoryFiles) => Promise<Backing>>> = {
  memory: (tree) => opening(memory(tree)),
  'a folder': (tree) => opening(directory(plainFolder(tree))),
  'a checkout': (tree) => opening(directory(repository(tree))),
  'a folder of a checkout': (tree) => {
    const outer = folders.make()
    writeTree(outer, Object.fromEntries(Object.entries(tree).map(([path, content]) => [`apps/one/${path}`, content])))
    commitAll(outer)
    return opening(directory(`${outer}/apps/one`))
  },
  'a commit': (tree) => opening(commit(repository(tree), 'HEAD')),
  'a bare clone': (tree) => {
    const bare = folders.make()
    git(bare, 'clone', '--quiet', '--bare', repository(tree), '.')
    return opening(commit(bare, 'main'))
  },
  'a folder of a commit': (tree) => {
    const outer = folders.make()
    writeTree(outer, Object.fromEntries(Object.entries(tree).map(([path, content]) => [`apps/one/${path}`, content])))
    commitAll(outer)
    return opening(commit(outer, 'main', 'apps/one'))
  },
  'a commit by GitHub’s API': (tree) => opening(byApi(repository(tree))('')),
  'a folder of a commit by GitHub’s API, in several answers': (tree) => {
    const outer = folders.make()
    writeTree(outer, Object.fromEntries(Object.entries(tree).map(([path, content]) => [`apps/one/${path}`, content])))
    commitAll(outer)
    return opening(byApi(outer, 40)('apps/one'))
  }
}

function byApi(folder: string, most?: number): ReturnType<typeof githubCommit> {
  const { get } = gitApi(folder, most)
  return githubCommit({ repository: 'octo/blog', hash: git(folder, 'rev-parse', 'HEAD'), get })
}

describe.each(Object.entries(kinds))('an app backed by %s', (_kind, open) => {
  const app = open(files).then(createApp)

  it('lists every file that could matter, by code point', async () => {
    expect(await (await app).list()).toEqual(expected)
  })

  it('tells what it passed over', async () => {
    expect(await (await app).passedOver()).toEqual([
      { path: 'links/absolute', because: 'link-outside' },
      { path: 'links/around', because: 'link-outside' },
      { path: 'links/broken', because: 'link-broken' },
      { path: 'links/ignored', because: 'link-broken' },
      { path: 'links/loop', because: 'link-broken' },
      { path: 'links/modules', because: 'link-broken' },
      { path: 'links/outside', because: 'link-outside' },
      { path: 'links/pool', because: 'link-broken' },
      { path: 'weird/bell\\u{7}', because: 'name' },
      { path: 'weird/line\\u{a}end.txt', because: 'name' },
      { path: 'weird/turn\\u{202e}gnp.txt', because: 'name' }
    ])
  })

  it('finds by base name and by end, the shallowest first', async () => {
    const find = async (name: string) => (await app).find(name)
    expect(await find('package.json')).toEqual(['package.json', 'src/package.json'])
    expect(await find('*.csproj')).toEqual(['src/App.csproj', 'src/Zed.csproj', 'src/deep/er/Lib.csproj'])
    expect(await find('*b.csproj')).toEqual(['src/deep/er/Lib.csproj'])
    expect(await find('*E.md')).toEqual(['README.md'])
    expect(await find('*ignored')).toEqual([])
    expect(await find('*-only')).toEqual(['nested-only'])
    expect(await find('b.txt')).toEqual(['a/b.txt'])
    expect(await find('nothing')).toEqual([])
    expect(await find('__proto__')).toEqual([])
  })

  it('knows files and folders, also behind links', async () => {
    const one = await app
    const there = [
      'a.txt',
      './a.txt',
      'a/../a.txt',
      'src//package.json',
      'links/folder/deep/er/Lib.csproj',
      'links/up/a.txt',
      'links/chain'
    ]
    const missing = [
      'a',
      'A.txt',
      '../a.txt',
      '/a.txt',
      'src/other.log',
      'links/outside',
      'links/loop',
      'links/outside/x',
      '',
      '.',
      '..'
    ]
    expect(await Promise.all(there.map((path) => one.has(path)))).toEqual(there.map(() => true))
    expect(await Promise.all(missing.map((path) => one.has(path)))).toEqual(missing.map(() => false))
    expect(
      await Promise.all(
        ['', '.', 'src', 'src/', 'src/deep', 'links/folder', 'links/up'].map((path) => one.hasFolder(path))
      )
    ).not.toContain(false)
    expect(
      await Promise.all(
        ['dist', 'a.txt', '..', '/', 'sr', 'node_modules', 'links/loop'].map((path) => one.hasFolder(path))
      )
    ).not.toContain(true)
  })

  it('reads text, without byte-order mark and carriage returns, and nothing else', async () => {
    const one = await app
    expect(await one.read('README.md')).toBe('line one\nline two\n')
    expect(await one.read('bom.json')).toBe('{ "name": "x" }')
    expect(await one.read('utf16.txt')).toBe('hello\nyou\n')
    expect(await one.read('utf16-big.txt')).toBe('hello')
    expect(await one.read('empty.txt')).toBe('')
    expect(await one.read('links/chain')).toBe('b')
    expect(await one.read('links/folder/package.json')).toBe('{}')
    expect(await one.read('weird/\u{1f600}.txt')).toBe('beyond the first plane')
    expect((await one.read('just-fits.txt'))?.length).toBe(1024 * 1024)
    const none = [
      'too-large.txt',
      'binary.dat',
      'latin1.txt',
      'utf16-half.txt',
      'utf16-zero.txt',
      'links/outside',
      'links/absolute',
      'links/around'
    ]
    const more = ['nothing', 'src', '../a.txt', 'src/other.log', 'weird/line\nend.txt', 'a.txt\nb', 'a.txt\0']
    expect(await Promise.all([...none, ...more].map((path) => one.read(path)))).toEqual(
      [...none, ...more].map(() => undefined)
    )
  })

  it('reads lines', async () => {
    const lines = async (path: string) => linesOf(await app, path)
    expect(await lines('README.md')).toEqual(['line one', 'line two'])
    expect(await lines('bom.json')).toEqual(['{ "name": "x" }'])
    expect(await lines('empty.txt')).toEqual([])
    expect(await lines('utf16.txt')).toEqual(['hello', 'you'])
    expect(await lines('nothing')).toEqual([])
    expect(await lines('binary.dat')).toEqual([])
    expect((await lines('too-large.txt')).map(({ length }) => length)).toEqual([1024 * 1024 + 1])
  })

  it('is the same seen from a folder below', async () => {
    const below = (await app).below('src')
    expect(await below.list()).toEqual([
      '.gitignore',
      'App.csproj',
      'Zed.csproj',
      'deep/er/Lib.csproj',
      'keep.log',
      'local.log',
      'package.json'
    ])
    expect(await below.find('*.csproj')).toEqual(['App.csproj', 'Zed.csproj', 'deep/er/Lib.csproj'])
    expect(await below.read('package.json')).toBe('{}')
    expect(await below.has('../a.txt')).toBe(false)
    expect(await below.hasFolder('')).toBe(true)
    expect(await below.below('deep').list()).toEqual(['er/Lib.csproj'])
    expect(await (await app).below('weird').passedOver()).toHaveLength(3)
    expect(await (await app).below('links/folder').list()).toEqual(await below.list())
    expect(await (await app).below('..').list()).toEqual([])
    expect(await (await app).below('..').has('a.txt')).toBe(false)
    expect(await (await app).below('nothing').hasFolder('.')).toBe(false)
    expect(await (await app).below('.').list()).toEqual(expected)
  })
})

describe('each file', () => {
  it('is walked, read and parsed once, also from below', async () => {
    const calls: string[] = []
    const inner = memory({ 'a/package.json': '{ "name": "x" }' })
    const app = createApp({
      ...inner,
      walk: () => (calls.push('walk'), inner.walk()),
      bytes: (path, limit) => (calls.push(path), inner.bytes(path, limit))
    })
    await Promise.all([
      app.list(),
      app.find('package.json'),
      app.read('a/package.json'),
      app.below('a').read('package.json')
    ])
    const first = await app.manifest('a/package.json')
    const second = await app.below('a').manifest('package.json')
    expect(second?.data).toBe(first?.data)
    expect([first?.path, second?.path]).toEqual(['a/package.json', 'package.json'])
    expect(calls).toEqual(['walk', 'a/package.json'])
  })
})

describe('a backing', () => {
  it.each(Object.entries(kinds))('that is %s gives bytes up to a limit and closes twice', async (_kind, open) => {
    const backing = await open({ 'a.txt': 'four', 'b.txt': 'x'.repeat(100_000), 'c.txt': 'c' })
    const all = ['a.txt', 'b.txt', 'a.txt', 'nothing', 'c.txt'].map((path) => backing.bytes(path, 4))
    expect((await Promise.all(all)).map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual([
      'four',
      undefined,
      'four',
      undefined,
      'c'
    ])
    expect(await backing.bytes('a.txt', 3)).toBeUndefined()
    await backing.close()
    await backing.close()
  })
})
