import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { commit } from '../src/app/commit.js'
import { repositoryAt } from '../src/app/git-folder.js'
import { withoutOwnFilters } from '../src/app/git-filters.js'
import { changedFiles, differsFromCommit } from '../src/changed.js'
import { commitAll, git, temporaryFolders, writeTree } from './app/trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

/** A clone in which git has to read `app.py` to say whether it was changed, and `.gitattributes` want a filter for that. */
function filtered(): { readonly folder: string; readonly trace: string } {
  const folder = folders.make()
  writeTree(folder, { 'app.py': 'one', '.gitattributes': '* filter=x\n' })
  commitAll(folder)
  utimesSync(join(folder, 'app.py'), 1, 1)
  return { folder, trace: join(folders.make(), 'started') }
}

describe('looking for changed files', () => {
  it.each(['clean', 'process'])(
    'does not start the filter (%s) that the repository’s configuration names',
    async (key) => {
      const { folder, trace } = filtered()
      git(folder, 'config', `filter.x.${key}`, `touch ${trace};cat`)
      git(folder, 'config', 'filter.x.required', 'true')
      expect(await differsFromCommit(folder, '')).toBe(false)
      expect(await changedFiles(folder, 'HEAD')).toEqual([])
      expect(existsSync(trace)).toBe(false)
    }
  )

  it('does not start one from a file that the configuration includes, or of the working tree alone', async () => {
    const { folder, trace } = filtered()
    writeTree(folder, { '.git/more': `[filter "x"]\n\tclean = "touch ${trace};cat"\n` })
    git(folder, 'config', 'include.path', 'more')
    git(folder, 'config', 'extensions.worktreeConfig', 'true')
    git(folder, 'config', '--worktree', 'filter.y.clean', `touch ${trace};cat`)
    writeTree(folder, { '.git/info/attributes': '.gitattributes filter=y\n' })
    utimesSync(join(folder, '.gitattributes'), 1, 1)
    expect(await differsFromCommit(folder, '')).toBe(false)
    expect(existsSync(trace)).toBe(false)
  })

  it('says nothing where a filter’s name keeps it from being switched off', async () => {
    const { folder, trace } = filtered()
    git(folder, 'config', 'filter.x=y.clean', `touch ${trace};cat`)
    writeTree(folder, { 'app.py': 'two' })
    expect(await differsFromCommit(folder, '')).toBe(false)
    expect(await changedFiles(folder, 'HEAD')).toBeUndefined()
    expect(existsSync(trace)).toBe(false)
  })

  it('leaves Git LFS as it installs itself, and nothing else of that name', async () => {
    const { folder } = filtered()
    git(folder, 'config', 'filter.lfs.clean', 'git-lfs clean -- %f')
    git(folder, 'config', 'filter.lfs.process', 'git-lfs filter-process')
    expect(await withoutOwnFilters(folder)).toEqual([])
    git(folder, 'config', 'filter.lfs.process', 'git-lfs filter-process; true')
    expect(await withoutOwnFilters(folder)).toEqual(['-c', 'filter.lfs.process=', '-c', 'filter.lfs.required=false'])
  })
})

describe('a bare repository', () => {
  it('is one where nothing around it tracks it', async () => {
    const folder = folders.make()
    git(folder, 'init', '--quiet', '--bare')
    expect(repositoryAt(folder)).toEqual({ args: ['--git-dir', folder], root: folder, prefix: '' })
  })

  it('that a commit brings is a folder of that repository: its configuration is not read', async () => {
    const folder = folders.make()
    const inner = join(folder, 'service')
    git(folders.make(), 'init', '--quiet', '--bare', inner)
    writeTree(inner, { 'app.py': '', 'refs/.keep': '', 'objects/.keep': '' })
    commitAll(folder)
    const backing = await commit(inner, 'HEAD')
    await backing.close()
    expect(backing).toMatchObject({ root: folder, folder: 'service', hash: git(folder, 'rev-parse', 'HEAD') })
    expect(repositoryAt(join(inner, 'objects'))).toMatchObject({ root: folder, prefix: 'service/objects' })
  })
})
