import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { createApp } from '../../src/app/app.js'
import { commit } from '../../src/app/commit.js'
import type { Backing } from '../../src/app/types.js'
import { UserError } from '../../src/errors.js'
import { commitAll, git, gitWith, temporaryFolders, writeTree } from './trees.js'

const folders = temporaryFolders()
const opened: Backing[] = []
const environment = { ...process.env }

afterEach(async () => {
  process.env = { ...environment }
  await Promise.all(opened.splice(0).map((backing) => backing.close()))
})
afterAll(() => folders.removeAll())

async function open(...args: Parameters<typeof commit>): ReturnType<typeof commit> {
  const backing = await commit(...args)
  opened.push(backing)
  return backing
}

function repository(files: Parameters<typeof writeTree>[1] = { 'app.py': 'one' }): string {
  const folder = folders.make()
  writeTree(folder, files)
  commitAll(folder)
  return folder
}

describe('a commit', () => {
  it('is read as it is, whatever is checked out', async () => {
    const folder = repository({ 'app.py': 'one', 'sub/deep/x.py': 'x' })
    git(folder, 'tag', 'v1')
    writeTree(folder, { 'app.py': 'two', 'new.py': '' })
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message=two')
    writeTree(folder, { 'app.py': 'three' })
    const first = await open(folder, 'v1')
    const app = createApp(first)
    expect(await app.list()).toEqual(['app.py', 'sub/deep/x.py'])
    expect(await app.read('app.py')).toBe('one')
    expect(await createApp(await open(folder, 'HEAD')).read('app.py')).toBe('two')
    expect(await createApp(await open(folder, 'HEAD^')).read('app.py')).toBe('one')
    expect(first).toMatchObject({ name: `${folder}#v1`, hash: git(folder, 'rev-parse', 'v1'), root: folder })
  })

  it('is read from the folder that the repository was named by, and from the one after it', async () => {
    const folder = repository({ 'app.py': '', 'sub/one.py': '', 'sub/deep/x.py': '' })
    const list = async (...args: Parameters<typeof commit>) => createApp(await open(...args)).list()
    expect(await list(join(folder, 'sub'), 'HEAD')).toEqual(['deep/x.py', 'one.py'])
    expect(await list(join(folder, 'sub'), 'HEAD', 'deep')).toEqual(['x.py'])
    expect(await list(join(folder, 'sub'), 'HEAD', '..')).toEqual(['app.py', 'sub/deep/x.py', 'sub/one.py'])
    expect(await list(folder, 'HEAD', './sub/')).toEqual(['deep/x.py', 'one.py'])
    expect((await open(join(folder, 'sub'), 'HEAD')).root).toBe(folder)
  })

  it('is the one of the repository that was named, whatever git’s variables say', async () => {
    const folder = repository()
    process.env.GIT_DIR = join(repository({ 'other.py': '' }), '.git')
    process.env.GIT_OBJECT_DIRECTORY = folders.make()
    expect(await createApp(await open(folder, 'HEAD')).list()).toEqual(['app.py'])
  })

  it('is not another one that git was told to show instead', async () => {
    const folder = repository({ 'app.py': 'true' })
    const blob = gitWith(folder, 'replaced', 'hash-object', '-w', '--stdin')
    git(folder, 'replace', git(folder, 'rev-parse', 'HEAD:app.py'), blob)
    expect(await createApp(await open(folder, 'HEAD')).read('app.py')).toBe('true')
  })

  it('starts nothing that the repository names', async () => {
    const folder = repository()
    const trace = join(folders.make(), 'started')
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'diff.external',
      'core.editor',
      'core.alternateRefsCommand'
    ]) {
      git(folder, 'config', key, `touch ${trace};`)
    }
    expect(await createApp(await open(folder, 'HEAD')).read('app.py')).toBe('one')
    expect(() => rmSync(trace)).toThrow('ENOENT')
  })

  it('that was closed is not read any more, and leaves no process', async () => {
    const backing = await open(repository({ 'a.py': 'x'.repeat(1_000_000), 'b.py': 'two' }), 'HEAD')
    const children = (): string =>
      execFileSync('ps', ['--ppid', String(process.pid), '--format', 'args='], { encoding: 'utf8' })
    expect(await backing.bytes('b.py', 10)).toBeDefined()
    expect(children()).toContain('cat-file')
    const late = backing.bytes('a.py', 2_000_000)
    await backing.close()
    expect(await late).toBeUndefined()
    expect(await backing.bytes('b.py', 10)).toBeUndefined()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(children()).not.toContain('cat-file')
  })

  it('may hold an empty tree', async () => {
    const folder = folders.make()
    commitAll(folder)
    const app = createApp(await open(folder, 'HEAD'))
    expect(await app.list()).toEqual([])
    expect(await app.hasFolder('')).toBe(false)
  })
})

describe('a tree that no checkout would make', () => {
  it.each([
    ['..', { because: 'name', path: '..' }],
    ['.', { because: 'name', path: '.' }]
  ])('with a file named %j is read without it', async (name, passed) => {
    const folder = repository()
    const blob = gitWith(folder, 'crafted', 'hash-object', '-w', '--stdin')
    const tree = craft(folder, [`100644 ${name}`, blob], ['100644 app.py', blob])
    const app = createApp(await open(folder, commitOf(folder, tree)))
    expect(await app.list()).toEqual(['app.py'])
    expect(await app.passedOver()).toEqual([passed])
    expect(await app.read(name)).toBeUndefined()
  })

  it('with folders named .. and .git stays inside', async () => {
    const folder = repository()
    const blob = gitWith(folder, 'crafted', 'hash-object', '-w', '--stdin')
    const inner = craft(folder, ['100644 passwd', blob])
    const tree = craft(
      folder,
      ['40000 ..', inner],
      ['40000 .git', inner],
      ['100644 a/b', blob],
      ['40000 etc', inner],
      ['100644 x', blob]
    )
    const app = createApp(await open(folder, commitOf(folder, tree)))
    expect(await app.list()).toEqual(['a/b', 'etc/passwd', 'x'])
    expect(await app.passedOver()).toEqual([{ path: '..', because: 'name' }])
    expect(await app.read('../passwd')).toBeUndefined()
    expect(await app.read('.git/passwd')).toBeUndefined()
    expect(await app.read('etc/passwd')).toBe('crafted')
  })

  it('with one name twice lists it once', async () => {
    const folder = repository()
    const blob = gitWith(folder, 'crafted', 'hash-object', '-w', '--stdin')
    const tree = craft(folder, ['100644 x', blob], ['100644 x', blob])
    expect(await createApp(await open(folder, commitOf(folder, tree))).list()).toEqual(['x'])
  })

  it('of two thousand folders in each other takes no recursion', async () => {
    const folder = repository()
    const path = `${'a/'.repeat(2000)}x`
    gitWith(
      folder,
      `commit refs/heads/deep\ncommitter A <a@example.org> 0 +0000\ndata 0\nM 644 inline ${path}\ndata 1\ny\n`,
      'fast-import',
      '--quiet'
    )
    const app = createApp(await open(folder, 'deep'))
    expect(await app.list()).toEqual([path])
    expect(await app.read(path)).toBe('y')
  })

  /** `mktree` refuses such names. */
  function craft(folder: string, ...entries: readonly (readonly [modeAndName: string, hash: string])[]): string {
    const bytes = entries.map(([name, hash]) => Buffer.concat([Buffer.from(`${name}\0`), Buffer.from(hash, 'hex')]))
    return gitWith(folder, Buffer.concat(bytes), 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally')
  }

  function commitOf(folder: string, tree: string): string {
    return git(folder, 'commit-tree', '-m', 'crafted', tree)
  }
})

describe('a commit that cannot be opened', () => {
  const trouble = async (...args: Parameters<typeof commit>) => {
    const error: unknown = await open(...args)
      .then(createApp)
      .then((app) => app.list())
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UserError)
    return error instanceof UserError ? error.trouble : undefined
  }

  it('tells that there is no repository', async () => {
    const folder = folders.make()
    expect(await trouble(folder, 'HEAD')).toMatchObject({ what: `${folder} is not in a git repository` })
    expect(await trouble(join(folder, 'nothing'), 'HEAD')).toMatchObject({
      what: `There is no folder ${folder}/nothing`
    })
  })

  it.each(['nothing', '', '--all', '-h', 'HEAD\n', 'HEAD:app.py', 'HEAD^{tree}', '\0'])(
    'tells that %j is no commit',
    async (ref) => {
      const folder = repository()
      const answer = await trouble(folder, ref)
      expect(answer?.what).toContain(`${folder} has no commit that is called`)
      expect(answer?.what).not.toMatch(/[\n\0]/)
    }
  )

  it('tells that there is no commit yet', async () => {
    const folder = folders.make()
    git(folder, 'init', '--quiet')
    expect(await trouble(folder, 'HEAD')).toMatchObject({
      what: `${folder} has no commit yet`,
      fix: 'Commit something first.'
    })
  })

  it('tells that a folder is not there, is a file or leads out', async () => {
    const folder = repository({ 'app.py': '', 'sub/x.py': '' })
    expect(await trouble(folder, 'HEAD', 'nothing')).toMatchObject({
      what: `There is no folder nothing in the commit of ${folder}#HEAD:nothing`
    })
    expect(await trouble(folder, 'HEAD', 'app.py')).toMatchObject({
      what: expect.stringContaining('There is no folder app.py')
    })
    expect(await trouble(folder, 'HEAD', '../x')).toMatchObject({ what: 'The folder ../x leads out of the repository' })
    expect(await trouble(folder, 'HEAD', '/sub')).toMatchObject({ what: 'The folder /sub leads out of the repository' })
  })

  it('tells that there is no git', async () => {
    const folder = repository()
    process.env.PATH = folders.make()
    expect(await trouble(folder, 'HEAD')).toMatchObject({ what: expect.stringMatching(/^git could not be started: /) })
  })

  it('tells that a partial clone lacks a file', async () => {
    const origin = repository({ 'app.py': 'one', 'sub/big.py': 'two' })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = folders.make()
    git(clone, 'clone', '--quiet', '--bare', '--filter=blob:none', `file://${origin}`, '.')
    const app = createApp(await open(clone, 'HEAD', 'sub'))
    expect(await app.list()).toEqual(['big.py'])
    await expect(app.read('big.py')).rejects.toMatchObject({
      trouble: { what: 'This clone has the commit, but not its file sub/big.py' }
    })
  })

  it('tells that the repository is damaged', async () => {
    const folder = repository()
    const hash = git(folder, 'rev-parse', 'HEAD^{tree}')
    rmSync(join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2)))
    expect(await trouble(folder, 'HEAD')).toMatchObject({
      what: expect.stringContaining('git could not list the files')
    })
  })

  it('tells that there are more files than anybody has, before memory runs out', async () => {
    const folder = repository()
    let tree = git(folder, 'rev-parse', 'HEAD^{tree}')
    for (let level = 0; level < 30; level++) {
      tree = gitWith(folder, `040000 tree ${tree}\ta\n040000 tree ${tree}\tb\n`, 'mktree')
    }
    git(folder, 'update-ref', 'refs/heads/many', git(folder, 'commit-tree', '-m', 'many', tree))
    await expect((await open(folder, 'many')).walk()).rejects.toThrow('more than a million files')
  }, 60_000)

  it('tells that one file is damaged, and reads the others', async () => {
    const folder = repository({ 'app.py': 'one', 'b.py': 'two', 'c.py': 'three' })
    const blob = git(folder, 'rev-parse', 'HEAD:app.py')
    const file = join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2))
    rmSync(file)
    writeFileSync(file, 'damaged')
    const app = createApp(await open(folder, 'HEAD'))
    const answers = await Promise.allSettled(['b.py', 'app.py', 'c.py'].map((path) => app.read(path)))
    expect(answers).toMatchObject([
      { value: 'two' },
      { reason: { trouble: { what: expect.stringMatching(/app\.py$/) } } },
      { value: 'three' }
    ])
  })
})
