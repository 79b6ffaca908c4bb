import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { createApp } from '../../src/app/app.js'
import { commit } from '../../src/app/commit.js'
import { directory } from '../../src/app/directory.js'
import type { App } from '../../src/app/types.js'
import { repositoryWarnings } from '../../src/settings/repository.js'
import { commitAll, git, temporaryFolders, writeTree } from './trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

const list = (folder: string): Promise<readonly string[]> => createApp(directory(folder)).list()

async function listCommit(repository: string, ref = 'HEAD', folder = ''): Promise<readonly string[]> {
  const backing = await commit(repository, ref, folder)
  const files = await createApp(backing).list()
  await backing.close()
  return files
}

describe('files of variables', () => {
  const files = { '.gitignore': '.env\n', '.env': '', 'app.js': '', '.env.example': '', 'web/.env.production': '' }
  const found = async (folder: string): Promise<readonly unknown[]> => {
    const app = createApp(directory(folder))
    return [await app.list(), (await app.passedOver()).map(({ path, because }) => `${because} ${path}`)]
  }

  it('are there where git tracks them', async () => {
    const folder = folders.make()
    writeTree(folder, files)
    commitAll(folder)
    writeTree(folder, { '.env.production': 'PASSWORD=x' })
    expect(await found(folder)).toEqual([
      ['.env.example', '.gitignore', 'app.js', 'web/.env.production'],
      ['untracked .env.production']
    ])
    expect(await repositoryWarnings(createApp(directory(folder)))).toMatchObject([
      { code: 'untracked-dotenv', file: '.env.production' }
    ])
    expect(await repositoryWarnings(createApp(directory(join(folder, 'web'))))).toEqual([])
  })

  it('are not there in a folder without git', async () => {
    const folder = folders.make()
    writeTree(folder, files)
    expect(await found(folder)).toEqual([
      ['.gitignore', 'app.js'],
      ['unversioned .env.example', 'unversioned web/.env.production']
    ])
    const [warning] = await repositoryWarnings(createApp(directory(join(folder, 'web'))))
    expect(warning).toMatchObject({ code: 'untracked-dotenv', message: expect.stringContaining('no git repository') })
    expect(warning?.fix).not.toContain('git add')
  })
})

describe('files that git tracks although a rule matches them', () => {
  const tracked = {
    '.gitignore': '*.log\nvendor/\n!important.log\n',
    'app.py': '',
    'tracked.log': '',
    // Longer than what one byte can take back in an index of version 4.
    [`long-${'x'.repeat(200)}.log`]: '',
    'vendor/lib/tracked.js': '',
    'deep/vendor/x/y/tracked.js': ''
  }
  const untracked = {
    'untracked.log': '',
    'important.log': '',
    'vendor/lib/untracked.js': '',
    'vendor/other/untracked.js': ''
  }
  const expected = [
    '.gitignore',
    'app.py',
    'deep/vendor/x/y/tracked.js',
    `long-${'x'.repeat(200)}.log`,
    'tracked.log',
    'vendor/lib/tracked.js'
  ]

  function checkout(prepare: (folder: string) => void = () => undefined): string {
    const folder = folders.make()
    writeTree(folder, tracked)
    commitAll(folder, 'tracked.log', ':(glob)long-*', 'vendor', 'deep')
    prepare(folder)
    writeTree(folder, untracked)
    return folder
  }

  it('are there, as in a commit of the same tree', async () => {
    const folder = checkout()
    rmSync(join(folder, 'important.log'))
    expect(await list(folder)).toEqual(expected)
    expect(await listCommit(folder)).toEqual(expected)
  })

  it.each([2, 3, 4])('are there, by an index of version %i', async (version) => {
    const folder = checkout((it) => {
      if (version === 2) return
      // What is only meant to be added is an entry with extended flags, which version 2 does not have.
      writeTree(it, { 'meant.log': '' })
      git(it, 'add', '--force', '--intent-to-add', 'meant.log')
      git(it, 'update-index', '--index-version', String(version))
    })
    const header = execFileSync('head', ['-c', '8', join(folder, '.git/index')])
    expect(header.readUInt32BE(4)).toBe(version)
    expect(await list(folder)).toEqual([...expected, 'important.log', ...(version > 2 ? ['meant.log'] : [])].sort())
  })

  it('are there by a split index', async () => {
    const folder = checkout((it) => {
      git(it, 'update-index', '--split-index')
      writeTree(it, { 'later.log': '' })
      git(it, 'add', '--force', 'later.log')
    })
    expect(await list(folder)).toEqual([...expected, 'important.log', 'later.log'].sort())
  })

  it('are there in a repository of SHA-256', async () => {
    const folder = folders.make()
    writeTree(folder, tracked)
    git(folder, 'init', '--quiet', '--object-format=sha256')
    git(folder, 'add', '--force', '.')
    git(folder, 'commit', '--quiet', '--message=one')
    writeTree(folder, { 'untracked.log': '' })
    expect(await list(folder)).toEqual(expected)
    expect(await listCommit(folder)).toEqual(expected)
  })

  it('are there in a linked working tree', async () => {
    const folder = join(folders.make(), 'linked')
    git(checkout(), 'worktree', 'add', '--quiet', folder)
    writeTree(folder, untracked)
    rmSync(join(folder, 'important.log'))
    expect(await list(folder)).toEqual(expected)
    expect(await listCommit(folder)).toEqual(expected)
  })

  it('are not there when they were deleted', async () => {
    const folder = checkout()
    rmSync(join(folder, 'tracked.log'))
    expect(await list(folder)).not.toContain('tracked.log')
  })

  it('do not come back by an index that is damaged', async () => {
    for (const damage of ['', 'DIRC', 'DIRC\0\0\0\x02\xff\xff\xff\xff'.padEnd(200, '\xff')]) {
      const folder = checkout()
      writeFileSync(join(folder, '.git/index'), Buffer.from(damage, 'latin1'))
      expect(await list(folder)).toEqual(['.gitignore', 'app.py', 'important.log'])
    }
  })
})

describe('rules', () => {
  it('above the folder count, up to the root of the repository, and those of info/exclude', async () => {
    const outside = folders.make()
    writeTree(outside, {
      '.gitignore': '*',
      'repo/.gitignore': '*.tmp\n/apps/one/only-here\n/only-at-root\n',
      'repo/apps/.gitignore': '*.bak\n/one/by-apps\n',
      'repo/apps/one/.gitignore': '!keep.bak\n',
      'repo/apps/one/app.py': '',
      'repo/apps/one/x.tmp': '',
      'repo/apps/one/x.bak': '',
      'repo/apps/one/keep.bak': '',
      'repo/apps/one/only-here': '',
      'repo/apps/one/only-at-root': '',
      'repo/apps/one/by-apps': '',
      'repo/apps/one/sub/by-apps': '',
      'repo/apps/one/excluded': ''
    })
    git(join(outside, 'repo'), 'init', '--quiet')
    writeFileSync(join(outside, 'repo/.git/info/exclude'), '# comment\nexcluded\n*.py\n!app.py\n')
    expect(await list(join(outside, 'repo/apps/one'))).toEqual([
      '.gitignore',
      'app.py',
      'keep.bak',
      'only-at-root',
      'sub/by-apps'
    ])
  })

  it('that would leave out the very folder that was asked for do not count', async () => {
    const folder = folders.make()
    writeTree(folder, {
      '.gitignore': 'out\n*.log\n',
      'out/app.py': '',
      'out/x.log': '',
      'out/.gitignore': '*.tmp',
      'out/x.tmp': ''
    })
    git(folder, 'init', '--quiet')
    expect(await list(join(folder, 'out'))).toEqual(['.gitignore', 'app.py', 'x.log'])
  })

  it('are not read through links, and not from files without end', async () => {
    const folder = folders.make()
    writeTree(folder, { 'app/x.log': '', rules: '*.log' })
    git(folder, 'init', '--quiet')
    symlinkSync('/dev/zero', join(folder, '.gitignore'))
    symlinkSync('../rules', join(folder, 'app/.gitignore'))
    symlinkSync('/dev/zero', join(folder, '.gitmodules'))
    mkdirSync(join(folder, 'app/empty'))
    expect(await list(join(folder, 'app'))).toEqual(['x.log'])
  })

  it('made to take for ever take no time', async () => {
    const folder = folders.make()
    writeTree(folder, {
      '.gitignore': `${'*a'.repeat(60)}b\n${'**/a/'.repeat(40)}b\n${'[a'.repeat(500)}\n${'?*'.repeat(200)}x`
    })
    writeTree(folder, { 'deep/.gitignore': 'a/**/a/**/a/**/c/b\n' })
    writeTree(folder, { ['a'.repeat(250)]: '', [`${'a/'.repeat(200)}a`]: '', [`deep/${'a/'.repeat(1000)}b`]: '' })
    const start = performance.now()
    expect(await list(folder)).toHaveLength(5)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('agree with git', async () => {
    const patterns = [
      '*.log', '!a.log', 'b', '/b', 'b/', 'a/b', '/a/*', '!/a/c', '**/c', 'a/**', 'a/**/d', '*', '!*/', '!*.py', '\\#x', '\\!y', '# no',
      '[ab].py', '[!a].py', 'a?', 'x\\*', 'c/*/e', '*.p[yc]', 'sp ace', 'tail ', 'tail\\ ', 'foo*bar', '*~', '.?*', '/*/b', 'a*/c', '!b', 'é*', '!', '/', '[*]', 'a/**/'
    ] // prettier-ignore
    const names = [
      'a',
      'b',
      'c',
      'd',
      'e',
      'a.log',
      'b.log',
      'a.py',
      'b.pyc',
      '#x',
      '!y',
      'x*',
      'sp ace',
      'tail',
      'tail ',
      'fooXbar',
      'q~',
      'ab',
      '.h',
      'é1'
    ]
    let seed = 1
    const random = (below: number): number => {
      seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
      return ((seed ^ (seed >>> 13)) >>> 0) % below
    }
    const some = (from: readonly string[], count: number): string[] =>
      Array.from({ length: count }, () => from[random(from.length)] ?? '')
    for (let round = 0; round < 60; round++) {
      const folder = folders.make()
      git(folder, 'init', '--quiet')
      const folderNames = ['', ...some(names, 3).map((name) => `${name}/`)]
      const deep = folderNames.flatMap((one) =>
        ['', ...some(names, 2).map((name) => `${name}/`)].map((two) => one + two)
      )
      for (const path of deep.flatMap((at) => some(names, 4).map((name) => at + name))) {
        try {
          writeTree(folder, { [path]: '' })
        } catch {
          // The name is already a folder's, or a file's that would have to be a folder.
        }
      }
      for (const at of ['', ...some(deep, 3)]) {
        try {
          writeTree(folder, { [`${at}.gitignore`]: some(patterns, 4).join('\n') })
        } catch {
          // As above.
        }
      }
      const byGit = git(folder, '-c', 'core.quotePath=false', 'ls-files', '-z', '--others', '--exclude-standard').split(
        '\0'
      )
      const found = await list(folder)
      expect({ round, found: [...found].sort() }).toEqual({ round, found: byGit.filter((path) => path !== '').sort() })
    }
  })
})

describe('what is in the way', () => {
  const because = async (app: App) => Object.fromEntries((await app.passedOver()).map((one) => [one.path, one.because]))

  it('a `.git` that leads in a circle is none', async () => {
    const folder = folders.make()
    writeTree(folder, { 'app.py': '', '.git': { link: '.git' } })
    expect(await list(folder)).toEqual(['app.py'])
  })

  it('a long `.gitmodules` is read in no time', async () => {
    const folder = folders.make()
    git(folder, 'init', '--quiet')
    const paths = `${' \n'.repeat(100_000)}path=${' '.repeat(100_000)}x"" y\n\tpath = "libs/inner"\r\n`
    writeTree(folder, { '.gitmodules': paths, 'app.py': '' })
    mkdirSync(join(folder, 'libs/inner'), { recursive: true })
    const began = performance.now()
    expect(await because(createApp(directory(folder)))).toEqual({ 'libs/inner': 'submodule' })
    expect(performance.now() - began).toBeLessThan(4000)
  })

  it('submodules are passed over, in a folder as in a commit, with files in them or without', async () => {
    const inner = folders.make()
    writeTree(inner, { 'package.json': '{}' })
    commitAll(inner)
    const folder = folders.make()
    writeTree(folder, { 'app.py': '' })
    commitAll(folder)
    git(folder, 'submodule', '--quiet', 'add', inner, 'libs/inner')
    git(folder, 'commit', '--quiet', '--message=submodule')
    const empty = folders.make()
    git(empty, 'clone', '--quiet', folder, '.')
    mkdirSync(join(empty, 'simply-empty'))
    for (const place of [folder, empty]) {
      const app = createApp(directory(place))
      expect(await app.list()).toEqual(['.gitmodules', 'app.py'])
      expect(await because(app)).toEqual({ 'libs/inner': 'submodule' })
    }
    expect(await because(createApp(directory(join(empty, 'libs'))))).toEqual({ inner: 'submodule' })
    const backing = await commit(folder, 'HEAD')
    expect(await because(createApp(backing))).toEqual({ 'libs/inner': 'submodule' })
    await backing.close()
    expect(await list(join(folder, 'libs/inner'))).toEqual(['package.json'])
  })

  it('pipes and sockets are never opened', async () => {
    const folder = folders.make()
    writeTree(folder, { 'app.py': '' })
    execFileSync('mkfifo', [join(folder, 'pipe'), join(folder, 'package.json')])
    writeTree(folder, { linked: { link: 'pipe' } })
    const app = createApp(directory(folder))
    expect(await app.list()).toEqual(['app.py'])
    expect(await app.read('package.json')).toBeUndefined()
    expect(await directory(folder).bytes('pipe', 100)).toBeUndefined()
    expect(await because(app)).toEqual({ linked: 'link-broken' })
  })

  it('a folder that becomes a link after the walk is not read through', async () => {
    const folder = folders.make()
    const elsewhere = folders.make()
    writeTree(elsewhere, { 'secret.txt': 'secret' })
    writeTree(folder, { 'sub/secret.txt': 'mine', 'file.txt': 'mine' })
    const app = createApp(directory(folder))
    await app.list()
    rmSync(join(folder, 'sub'), { recursive: true })
    rmSync(join(folder, 'file.txt'))
    symlinkSync(elsewhere, join(folder, 'sub'))
    symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'file.txt'))
    expect(await app.read('sub/secret.txt')).toBeUndefined()
    expect(await app.read('file.txt')).toBeUndefined()
  })

  it('folders that cannot be read are passed over, and the folder itself is a clear error', async () => {
    const folder = folders.make()
    writeTree(folder, { 'app.py': '' })
    // Deeper than a path may be long, because the user of the tests may be one to whom nothing is forbidden.
    execFileSync('bash', ['-c', 'for i in {1..50}; do mkdir $0 && cd $0; done; touch x', 'd'.repeat(100)], {
      cwd: folder
    })
    const app = createApp(directory(folder))
    expect(await app.list()).toEqual(['app.py'])
    expect(await app.passedOver()).toEqual([{ path: expect.stringMatching(/^[d/]+$/), because: 'unreadable' }])
    execFileSync('rm', ['-rf', folder])
    const gone = folders.make()
    const backing = directory(gone)
    rmSync(gone, { recursive: true })
    await expect(createApp(backing).list()).rejects.toMatchObject({
      trouble: { what: `The folder ${gone} cannot be read` }
    })
  })

  it('names that are not UTF-8 are passed over', async () => {
    const folder = folders.make()
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff])]), 'x')
    commitAll(folder)
    const backing = await commit(folder, 'HEAD')
    for (const app of [createApp(directory(folder)), createApp(backing)]) {
      expect(await app.list()).toEqual([])
      expect(await because(app)).toEqual({ 'bad\\u{fffd}': 'name' })
    }
    await backing.close()
  })

  it('a lockfile of more than 64 MiB is a clear error', async () => {
    const folder = folders.make()
    writeFileSync(join(folder, 'uv.lock'), '')
    execFileSync('truncate', ['--size=67108865', join(folder, 'uv.lock')])
    const lines = createApp(directory(folder)).lines('uv.lock')[Symbol.asyncIterator]()
    await expect(lines.next()).rejects.toMatchObject({
      trouble: { what: expect.stringContaining('64 MiB'), where: { file: 'uv.lock' } }
    })
  })
})
