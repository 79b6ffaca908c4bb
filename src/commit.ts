import { realFolder } from './app/directory.js'
import { runGit } from './app/git-command.js'
import { repositoryAt } from './app/git-folder.js'

/** The commit that is checked out. */
export interface Commit {
  readonly hash: string
  /** When it was made, in seconds since 1970. */
  readonly time: number
}

/** The commit that a folder's working tree is at; `undefined` where git does not know one, or refuses to say. */
export async function checkedOutCommit(folder: string): Promise<Commit | undefined> {
  // Of git's plumbing: prints what is stored and runs nothing that the repository's configuration names.
  const args = [...repositoryAt(realFolder(folder)).args, 'rev-list', '--max-count=1', '--format=%ct', 'HEAD', '--']
  const text = await runGit(args).then(
    ({ stdout }) => stdout.toString('utf8'),
    () => ''
  )
  const [, hash, time] = /^commit ([0-9a-f]{40,64})\n(\d+)\n/.exec(text) ?? []
  return hash === undefined ? undefined : { hash, time: Number(time) }
}
