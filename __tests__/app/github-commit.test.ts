import { afterAll, describe, expect, it } from '@jest/globals'
import { createApp } from '../../src/app/app.js'
import { githubCommit, type GetJson } from '../../src/app/github-commit.js'
import { NoAppError } from '../../src/errors.js'
import { gitApi } from './git-api.js'
import { commitAll, git, temporaryFolders, writeTree } from './trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

function repository(): { folder: string; hash: string } {
  const folder = folders.make()
  writeTree(folder, { 'a/app.py': 'one', 'a/b/x.txt': 'x', 'pyproject.toml': '', 'z/large.bin': 'x'.repeat(5000) })
  commitAll(folder)
  return { folder, hash: git(folder, 'rev-parse', 'HEAD') }
}

describe('a commit by GitHub’s API', () => {
  it('asks for the files that are read, and for nothing above or beside the folder', async () => {
    const { folder, hash } = repository()
    const { get, asked } = gitApi(folder)
    const app = createApp(await githubCommit({ repository: 'octo/blog', hash, get })('a'))
    expect(await app.list()).toEqual(['app.py', 'b/x.txt'])
    expect(await app.read('app.py')).toBe('one')
    expect(await app.read('nothing')).toBeUndefined()
    expect(asked.map((path) => path.replace(/[0-9a-f]{40}/, ''))).toEqual([
      '/repos/octo/blog/git/commits/',
      '/repos/octo/blog/git/trees/',
      '/repos/octo/blog/git/trees/?recursive=1',
      '/repos/octo/blog/git/blobs/'
    ])
  })

  it('reads a file without listing the tree, and none above the limit', async () => {
    const { folder, hash } = repository()
    const { get, asked } = gitApi(folder)
    const root = await githubCommit({ repository: 'octo/blog', hash, get })('')
    expect(Buffer.from((await root.bytes('a/app.py', 10)) ?? []).toString()).toBe('one')
    expect(await root.bytes('z/large.bin', 4999)).toBeUndefined()
    expect(await root.bytes('a', 10)).toBeUndefined()
    expect(await root.bytes('a/app.py/x', 10)).toBeUndefined()
    expect(asked.filter((path) => /recursive/.test(path))).toEqual([])
    expect(asked.filter((path) => /blobs/.test(path))).toHaveLength(1)
  })

  it.each(['nothing', 'a/app.py', '../a'])('has no folder %s', async (place) => {
    const { folder, hash } = repository()
    await expect(githubCommit({ repository: 'octo/blog', hash, ...gitApi(folder) })(place)).rejects.toThrow(NoAppError)
  })

  it.each<[string, GetJson]>([
    ['no object', () => Promise.resolve('hello')],
    ['no hash', () => Promise.resolve({ tree: { sha: '../../user' } })],
    ['no list', (path) => Promise.resolve({ tree: path.includes('commits') ? { sha: 'a'.repeat(40) } : 'x' })]
  ])('refuses an answer with %s', async (_what, get) => {
    const open = async () => (await githubCommit({ repository: 'octo/blog', hash: 'b'.repeat(40), get })('')).walk()
    await expect(open()).rejects.toThrow('none that its documentation knows')
  })

  it('passes on what went wrong', async () => {
    const get = () => Promise.reject(new Error('403'))
    await expect(githubCommit({ repository: 'octo/blog', hash: 'b'.repeat(40), get })('')).rejects.toThrow('403')
  })
})
