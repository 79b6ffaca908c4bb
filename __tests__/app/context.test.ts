import { join, relative } from 'node:path'
import { mkdirSync, symlinkSync } from 'node:fs'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openApp } from '../../src/app/context.js'
import { commitAll, git, temporaryFolders, writeTree } from './trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

function repository(): string {
  const folder = folders.make()
  writeTree(folder, { 'app.py': '', 'sub/x.py': '' })
  commitAll(folder)
  return folder
}

async function opened(context: string): Promise<Record<string, unknown>> {
  const { app, backing, tree, ...rest } = await openApp(context)
  const files = await app.list()
  await backing.close()
  return { files, name: backing.name, ...(tree && { inside: tree.folder }), ...rest }
}

describe('a context', () => {
  it('is a folder', async () => {
    const folder = repository()
    expect(await opened(folder)).toEqual({
      files: ['app.py', 'sub/x.py'],
      name: folder,
      directory: folder,
      inside: '',
      gitRoot: folder
    })
    expect(await opened(`${folder}/sub/`)).toEqual({
      files: ['x.py'],
      name: `${folder}/sub/`,
      directory: `${folder}/sub`,
      inside: 'sub',
      gitRoot: folder
    })
    const near = relative(process.cwd(), folder)
    expect(await opened(near)).toMatchObject({ name: near, directory: folder })
  })

  it('is a folder outside of git', async () => {
    const folder = folders.make()
    expect(await opened(folder)).toEqual({ files: [], name: folder, directory: folder })
  })

  it('is a folder behind a link', async () => {
    const folder = repository()
    const link = join(folders.make(), 'link')
    symlinkSync(join(folder, 'sub'), link)
    expect(await opened(link)).toEqual({
      files: ['x.py'],
      name: link,
      directory: `${folder}/sub`,
      inside: 'sub',
      gitRoot: folder
    })
  })

  it('is a commit', async () => {
    const folder = repository()
    const commit = git(folder, 'rev-parse', 'HEAD')
    expect(await opened(`${folder}#main`)).toEqual({
      files: ['app.py', 'sub/x.py'],
      name: `${folder}#main`,
      inside: '',
      gitRoot: folder,
      ref: 'main',
      commit
    })
    expect(await opened(`${folder}#HEAD:sub`)).toMatchObject({ files: ['x.py'], ref: 'HEAD', commit })
  })

  it('is a folder with a # in its name rather than a commit, and a commit of a repository with one', async () => {
    const outer = folders.make()
    const folder = join(outer, 'c#main')
    mkdirSync(folder)
    writeTree(outer, { 'c/of-the-commit.py': '' })
    commitAll(join(outer, 'c'))
    writeTree(folder, { 'plain.py': '' })
    expect(await opened(folder)).toMatchObject({ files: ['plain.py'], directory: folder })
    commitAll(folder)
    expect(await opened(`${folder}#main`)).toMatchObject({ files: ['plain.py'], ref: 'main', gitRoot: folder })
  })

  it.each([
    ['/nothing/here', 'There is no folder /nothing/here'],
    ['/nothing/here#main', 'There is no folder /nothing/here#main'],
    ['', 'There is no folder '],
    [`${import.meta.filename}`, `${import.meta.filename} is a file, not a folder`],
    ['https://github.com/o/r', 'https://github.com/o/r is an address, and Boxcar fetches nothing'],
    ['git@github.com:o/r.git#main', 'git@github.com:o/r.git#main is an address, and Boxcar fetches nothing'],
    ['line\nend', 'There is no folder line\\u{a}end']
  ])('that is %j is refused', async (context, what) => {
    await expect(openApp(context)).rejects.toMatchObject({ trouble: { what } })
  })
})
