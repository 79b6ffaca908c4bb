import { existsSync } from 'node:fs'
import { join as joinHost, relative, sep } from 'node:path'
import { createApp } from './app.js'
import { directory, realFolder } from './directory.js'
import { findGitFolder } from './git-folder.js'
import { showable } from './paths.js'
import { UserError } from '../errors.js'
import type { App, Backing, RepositoryTree } from './types.js'

/** What the `context` argument named. */
export interface OpenedApp {
  readonly app: App
  /** To be closed at the end. */
  readonly backing: Backing
  /** The app's folder on this machine, absolute and without links; absent for a commit. */
  readonly directory?: string
  /** The repository's working tree, or a bare repository's folder; absent outside of git. */
  readonly gitRoot?: string
  /** The repository around the app; absent outside of git. */
  readonly tree?: RepositoryTree
  /** The commit as the user named it, and its hash; absent for a folder. */
  readonly ref?: string
  readonly commit?: string
}

/**
 * Opens a folder, or `REPO#REF[:FOLDER]`: a commit of a repository on this machine, `REPO` empty for the current folder. A path
 * that exists is a folder, whatever is in its name. Throws a UserError where neither is there.
 */
export async function openApp(context: string): Promise<OpenedApp> {
  const named = existsSync(context) ? undefined : commitIn(context)
  if (named === undefined) {
    refuseAddress(context)
    const backing = directory(context)
    const folder = realFolder(context)
    const gitRoot = findGitFolder(folder)?.root
    const around = gitRoot !== undefined && { gitRoot, tree: treeOnDisk(gitRoot, folder) }
    return { app: createApp(backing), backing, directory: folder, ...around }
  }
  const { repository, ref, folder } = named
  const { commit } = await import('./commit.js')
  const backing = await commit(repository, ref, folder)
  const tree: RepositoryTree = { folder: backing.folder, open: (path) => commit(backing.root, backing.hash, path) }
  return { app: createApp(backing), backing, gitRoot: backing.root, tree, ref, commit: backing.hash }
}

/** A folder as a part of one above it; both absolute and without links. */
export function treeOnDisk(root: string, folder: string): RepositoryTree {
  return {
    folder: relative(root, folder).split(sep).join('/'),
    open: (path) => Promise.resolve(directory(joinHost(root, path)))
  }
}

/** The reading of a context as a commit, of the longest path that is there; no ref has a colon in it. */
function commitIn(context: string): { repository: string; ref: string; folder: string } | undefined {
  for (let at = context.lastIndexOf('#'); at >= 0; at = at === 0 ? -1 : context.lastIndexOf('#', at - 1)) {
    const repository = context.slice(0, at) || '.'
    if (!existsSync(repository)) continue
    const [ref = '', ...folder] = context.slice(at + 1).split(':')
    return { repository, ref, folder: folder.join(':') }
  }
  return undefined
}

function refuseAddress(context: string): void {
  if (!/^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/i.test(context)) return
  throw new UserError({
    what: `${showable(context)} is an address, and Boxcar fetches nothing`,
    fix: 'Clone the repository first, and give the folder of the clone.'
  })
}
