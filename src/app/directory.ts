import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import { dirname, join as joinHost, sep } from 'node:path'
import { NoAppError, UserError } from '../errors.js'
import { findGitFolder, gitView } from './git-folder.js'
import { readRegularFile } from './host-file.js'
import { normalise, showable } from './paths.js'
import type { Child, Tree } from './tree.js'
import type { Backing } from './types.js'
import { walk } from './walk.js'

/**
 * The tree in a folder of this machine; `path` as the user typed it. If it is in a working tree of git, that says what is
 * ignored. Calls are synchronous: on a local disk each takes a few microseconds, a tenth of what its way through a thread costs.
 * Throws a UserError where there is no such folder.
 */
export function directory(path: string): Backing {
  const root = realFolder(path)
  return {
    name: path,
    walk: () => walk(treeAt(root)),
    bytes: (file, limit) => Promise.resolve(bytesInside(root, file, limit)),
    close: () => Promise.resolve()
  }
}

/** The folder's absolute path without links. */
export function realFolder(path: string): string {
  const what = statOf(path)
  if (what?.isDirectory()) return realpathSync.native(path)
  const Mistake = what === undefined ? NoAppError : UserError
  throw new Mistake({
    what: what === undefined ? `There is no folder ${showable(path)}` : `${showable(path)} is a file, not a folder`,
    fix: 'Give the folder that holds the app, or REPO#REF[:FOLDER] for a commit of a repository.'
  })
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function treeAt(root: string): Tree {
  return {
    children(folder) {
      try {
        return readdirSync(folder === '' ? root : `${root}/${folder}`, { withFileTypes: true }).map(childOf)
      } catch {
        if (folder === '') throw unreadable(root)
        return undefined
      }
    },
    target: (link) => readlinkSync(`${root}/${link}`),
    git: gitView(root, findGitFolder(root))
  }
}

function unreadable(root: string): UserError {
  return new UserError({
    what: `The folder ${showable(root)} cannot be read`,
    fix: 'Run Boxcar as a user who may read it, or change its rights.'
  })
}

function childOf(entry: Dirent): Child {
  return { name: entry.name, kind: kindOf(entry) }
}

function kindOf(entry: Dirent): Child['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** Paths come here without links; the tree may have changed since, so the way to the file is looked at once more. */
function bytesInside(root: string, path: string, limit: number): Uint8Array | undefined {
  const inside = normalise(path)
  if (inside === undefined || inside === '') return undefined
  const full = joinHost(root, inside)
  return isInside(root, dirname(full)) ? readRegularFile(full, limit) : undefined
}

function isInside(root: string, folder: string): boolean {
  try {
    const real = realpathSync.native(folder)
    return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
  } catch {
    return false
  }
}
