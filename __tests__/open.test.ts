import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openContext } from '../src/open.js'
import { providers } from '../src/providers/list.js'
import { temporaryFolders, writeTree } from './app/trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

const pnpm = { 'pnpm-workspace.yaml': 'packages:\n  - apps/*\n', 'pnpm-lock.yaml': '', 'package.json': '{}' }

/** The app's folder in the tree that is opened for it, and how many files that has. */
async function opened(files: Readonly<Record<string, string>>, folder: string, mode = 0o700): Promise<string> {
  const outer = folders.make()
  writeTree(outer, files)
  chmodSync(outer, mode)
  const { app, backing } = await openContext(join(outer, folder), providers)
  const all = (await app.whole().list()).length
  await backing.close()
  return `${app.folder} of ${String(all)}`
}

describe('a folder that no repository holds', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['is a member of the workspace above', { ...pnpm, 'apps/api/package.json': '{}' }, 'apps/api', 'apps/api of 4'],
    [
      'is one by the list of npm',
      { 'package.json': '{ "workspaces": ["api"] }', 'api/package.json': '{}' },
      'api',
      'api of 2'
    ],
    ['is none that the list does not hold', { ...pnpm, 'tools/x/package.json': '{}' }, 'tools/x', ' of 1'],
    ['is none of a list that cannot be read', { 'package.json': '{ "workspaces": [', 'api/a.js': '' }, 'api', ' of 1'],
    [
      'is none of a manifest six steps above',
      { 'package.json': '{ "workspaces": ["**"] }', 'a/b/c/d/e/f/package.json': '{}' },
      'a/b/c/d/e/f',
      ' of 1'
    ],
    ['takes nothing else from above', { '.python-version': '3.12', 'api/main.py': '' }, 'api', ' of 1'],
    [
      'looks for no front end beside it',
      { 'client/package.json': '{}', 'server/package.json': '{}' },
      'server',
      ' of 1'
    ]
  ])('%s', async (_, files, folder, inside) => {
    expect(await opened(files, folder)).toBe(inside)
  })

  it('is no member by a folder that everybody may write to', async () => {
    expect(await opened({ ...pnpm, 'apps/api/package.json': '{}' }, 'apps/api', 0o777)).toBe(' of 1')
  })
})
