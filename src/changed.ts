import { runGit } from './app/git-command.js'
import { withoutOwnFilters } from './app/git-filters.js'
import { normalise } from './app/paths.js'
import type { Plan } from './plan/types.js'

/**
 * The files of a working tree that differ from a commit's common ancestor with what is checked out, relative to the root of the
 * repository; `undefined` where git does not have that commit (a shallow checkout) or refuses to say.
 */
export async function changedFiles(gitRoot: string, base: string): Promise<readonly string[] | undefined> {
  const git = (...args: readonly string[]) =>
    runGit(['-C', gitRoot, ...args]).then(
      ({ code, stdout }) => (code === 0 ? stdout.toString('utf8') : undefined),
      () => undefined
    )
  // A shallow checkout can have the base and not the way to it.
  const from = (await git('merge-base', base, 'HEAD'))?.trim() ?? base
  const filters = await withoutOwnFilters(gitRoot)
  if (filters === undefined) return undefined
  const options = ['--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty', '-z']
  const names = await git(...filters, 'diff', ...options, from, '--')
  return names?.split('\0').filter((name) => name !== '')
}

/**
 * Whether files below a folder are not as the commit that is checked out has them: changed, gone, or new and not ignored.
 * `false` also where git refuses to say.
 */
export async function differsFromCommit(gitRoot: string, folder: string): Promise<boolean> {
  const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty']
  const filters = await withoutOwnFilters(gitRoot)
  if (filters === undefined) return false
  const place = ['-C', gitRoot, '--literal-pathspecs', ...filters]
  const args = [...place, 'status', ...options, '--', folder === '' ? '.' : folder]
  const { code, stdout } = await runGit(args)
  return code === 0 && stdout.length > 0
}

/**
 * Whether an app's image can differ because of these files: one that its Dockerfile copies, in the app's folder, or one that a
 * reason of its plan names.
 * @param folder the app's, relative to the root of the repository
 * @param above the way from there to the folder where the paths of the plan begin, which has other apps in it
 */
export function isTouched(plan: Plan, folder: string, files: readonly string[], above = ''): boolean {
  const read = pathsOf(plan).flatMap(
    (path) => normalise([folder, above, path].filter((one) => one !== '').join('/')) ?? []
  )
  const paths = new Set([folder, ...read])
  return files.some((file) => [...paths].some((path) => path === '' || path === file || file.startsWith(`${path}/`)))
}

/** What a plan reads, relative to the app's folder. A phase without a list reads the whole context. */
function pathsOf({ phases, start, reasons, folder }: Plan): readonly string[] {
  const context = folder === undefined ? '.' : folder.split('/').fill('..').join('/')
  const read = Object.entries(phases).flatMap(([name, { onlyIncludeFiles, cmds = [], folder: own }]) => {
    if (!onlyIncludeFiles) return name !== 'setup' && cmds.length > 0 ? [context] : []
    return own === undefined ? onlyIncludeFiles : onlyIncludeFiles.map((path) => [context, own, path].join('/'))
  })
  const given = (start.files ?? []).filter(({ from, path }) => from === undefined && !path.startsWith('/'))
  return [...read, ...given.map(({ path }) => path), ...reasons.flatMap(({ file }) => file ?? [])]
}
