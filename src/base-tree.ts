import { commit } from './app/commit.js'
import { fetchCommit, hasCommit } from './app/git-fetch.js'
import { githubCommit, type GetJson } from './app/github-commit.js'
import type { RepositoryTree } from './app/types.js'
import { IncompleteCloneError, UserError } from './errors.js'

/** A folder of a commit, and the ways to it. */
export interface BaseCommit {
  /** The working tree of the clone. */
  readonly gitRoot: string
  readonly hash: string
  /** From the root of the repository. */
  readonly folder: string
  /** The way without git's credentials; absent where there is no token. */
  readonly api?: { readonly repository: string; readonly get: GetJson }
}

/**
 * Hands over the tree of a commit, with nothing checked out: as the clone has it; fetched under a private ref that is gone
 * afterwards; or, where git can do neither, by GitHub's API. Throws a UserError where none of them works.
 */
export async function withBaseTree<T>(base: BaseCommit, work: (tree: RepositoryTree) => Promise<T>): Promise<T> {
  const { gitRoot, hash, folder, api } = base
  const byGit = (): Promise<T> => work({ folder, open: (path) => commit(gitRoot, hash, path) })
  const byApi = api && ((): Promise<T> => work({ folder, open: githubCommit({ ...api, hash }) }))
  const fetched = (await hasCommit(gitRoot, hash)) ? undefined : await fetchCommit(gitRoot, hash)
  if (fetched?.ok === false) {
    if (byApi) return byApi()
    throw unreachable(hash, fetched.because)
  }
  try {
    return await byGit()
  } catch (error) {
    if (byApi && error instanceof IncompleteCloneError) return await byApi()
    throw error
  } finally {
    await fetched?.release()
  }
}

function unreachable(hash: string, because: string): UserError {
  return new UserError({
    what: `The base commit ${hash.slice(0, 7)} is not in this clone and cannot be fetched (${because})`,
    fix: 'Give actions/checkout `fetch-depth: 2`, or Boxcar a `github-token` with `contents: read`'
  })
}
