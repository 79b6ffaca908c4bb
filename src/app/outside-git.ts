import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { treeOnDisk } from './context.js'
import type { RepositoryTree } from './types.js'

const most = 5

/**
 * A folder (absolute, without links) that no repository holds, with those above it in which the manifest of its workspace may be: at
 * most five, below the home directory and the root of the disk, and none that belongs to somebody else or that everybody may
 * write to, whose files say nothing about this folder.
 */
export function outsideGit(folder: string): RepositoryTree {
  let root = folder
  for (let step = 0; step < most; step += 1) {
    const above = dirname(root)
    if (above === dirname(above) || above === homedir() || !isAlike(folder, above)) break
    root = above
  }
  return treeOnDisk(root, folder)
}

function isAlike(folder: string, above: string): boolean {
  const { uid, mode } = statSync(above)
  return uid === statSync(folder).uid && (mode & 0o002) === 0
}
