import { existsSync } from 'node:fs'
import { IncompleteCloneError, NoAppError, UserError } from '../errors.js'
import { Blobs } from './blobs.js'
import { realFolder } from './directory.js'
import { runBoundedGit, runGit } from './git-command.js'
import { repositoryAt } from './git-folder.js'
import { join, normalise, showable } from './paths.js'
import { PathTree, type Child } from './tree.js'
import type { Backing } from './types.js'
import { walk } from './walk.js'

/** A commit that need not be checked out. */
export interface CommitBacking extends Backing {
  /** The commit's full hash. */
  readonly hash: string
  /** The repository's own folder: its working tree, or the bare repository. */
  readonly root: string
  /** The folder that was opened, from the root of the commit's tree. */
  readonly folder: string
}

/** More than any repository that people work in; a commit of a few objects can name any number of paths. */
const mostPaths = 1_000_000

/** A link's text is a path; Linux allows this much. */
const linkLimit = 4096

/**
 * The tree of a commit, with `git` reading it: nothing is checked out or fetched, and bare clones will do.
 * `repository` is a folder in a working tree (its place there counts, like for a directory) or a bare repository; `ref` whatever
 * git takes for a commit; `folder` is below it. Throws a UserError for a folder that is no repository, an unknown ref or folder,
 * and where there is no git.
 */
export async function commit(repository: string, ref: string, folder = ''): Promise<CommitBacking> {
  const name = `${repository}#${ref}${folder === '' ? '' : `:${folder}`}`
  const { gitDir, root, prefix } = await describe(repository)
  const args = ['--git-dir', gitDir]
  const hash = await resolveRef(repository, args, ref)
  const inside = normalise(join(prefix, folder))
  if (inside === undefined || folder.startsWith('/')) {
    throw new UserError({
      what: `The folder ${showable(folder)} leads out of the repository`,
      fix: 'Give a folder inside it.'
    })
  }
  if (inside !== '' && (await typeOf(args, `${hash}:${inside}`)) !== 'tree') {
    throw new NoAppError({
      what: `There is no folder ${showable(inside)} in the commit of ${showable(name)}`,
      fix: 'Check the folder after the colon, or leave it out.'
    })
  }
  const blobs = new Blobs(args)
  const start = `${hash}:${inside === '' ? '' : `${inside}/`}`
  return {
    name,
    hash,
    root,
    folder: inside,
    async walk() {
      const { tree, links } = await listTree(args, `${hash}:${inside}`)
      const targets = new Map(await Promise.all(links.map(async (path) => [path, await targetOf(path)] as const)))
      return walk({ children: (path) => tree.children(path), target: (path) => targets.get(path) ?? '' })
    },
    async bytes(path, limit) {
      const file = normalise(path)
      if (file === undefined || file === '' || /[\0\n]/.test(file)) return undefined
      const blob = await blobs.read(start + file, limit)
      if (blob === 'missing') await refuseGap(args, start + file)
      return blob instanceof Uint8Array ? blob : undefined
    },
    close() {
      blobs.close()
      return Promise.resolve()
    }
  }

  async function targetOf(path: string): Promise<string> {
    const blob = /\n/.test(path) ? undefined : await blobs.read(start + path, linkLimit)
    return blob instanceof Uint8Array ? Buffer.from(blob).toString('utf8') : ''
  }
}

interface Repository {
  readonly gitDir: string
  readonly root: string
  /** Folder inside the working tree, `''` for all of it. */
  readonly prefix: string
}

async function describe(repository: string): Promise<Repository> {
  const place = realFolder(repository)
  const { args, root, prefix } = repositoryAt(place)
  const { code, stdout, stderr } = await runGit([...args, 'rev-parse', '--absolute-git-dir'])
  if (code !== 0) {
    const isForeign = stderr.includes('dubious ownership')
    throw new UserError({
      what: `${placeName(repository)} ${isForeign ? 'belongs to another user, so git does not read it' : 'is not in a git repository'}`,
      fix: isForeign
        ? `Run \`git config --global --add safe.directory ${place}\`.`
        : 'Run it in a clone; a folder on disk is written without #REF.'
    })
  }
  return { gitDir: stdout.toString('utf8').replace(/\n$/, ''), root, prefix }
}

async function typeOf(args: readonly string[], object: string): Promise<string> {
  return (await runGit([...args, 'cat-file', '-t', object])).stdout.toString('latin1').trim()
}

async function resolveRef(repository: string, repositoryArgs: readonly string[], ref: string): Promise<string> {
  const usable = ref !== '' && !/[\0\n]/.test(ref)
  const args = [...repositoryArgs, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  const answer = usable ? await runGit(args) : undefined
  const hash = answer?.stdout.toString('latin1').trim() ?? ''
  if (/^[0-9a-f]{40,64}$/.test(hash)) return hash
  throw new UserError({
    what: `${placeName(repository)} has no commit ${ref === 'HEAD' ? 'yet' : `that is called ${showable(ref) || 'nothing'}`}`,
    fix: adviceOn(ref)
  })
}

/** People leave out the `./` of a folder. */
function adviceOn(ref: string): string {
  if (ref === 'HEAD') return 'Commit something first.'
  if (/^[^\0\n/]/.test(ref) && existsSync(ref)) return `If the folder is meant, write ./${showable(ref)}`
  return 'Give a branch, a tag or a hash that this clone has; `git fetch` brings more, in a workflow `fetch-depth: 0`.'
}

function placeName(repository: string): string {
  return repository === '.' || repository === '' ? 'This folder' : showable(repository)
}

/** A file that is in the commit and not in the clone would make a plan of half the app. */
async function refuseGap(args: readonly string[], file: string): Promise<void> {
  const { code } = await runGit([...args, 'rev-parse', '--verify', '--quiet', '--end-of-options', file])
  if (code !== 0) return
  throw new IncompleteCloneError({
    what: `This clone has the commit, but not its file ${showable(file.slice(file.indexOf(':') + 1))}`,
    fix: 'Clone without `--filter`, in a workflow without `filter` at actions/checkout. `git fsck` tells what else is missing.'
  })
}

export const kindOfMode: Readonly<Record<string, Child['kind']>> = { '120000': 'link', '160000': 'submodule' }

/** All paths below a tree, as they come. */
async function listTree(
  args: readonly string[],
  tree: string
): Promise<{ readonly tree: PathTree; readonly links: readonly string[] }> {
  const paths = new PathTree()
  const links: string[] = []
  let count = 0
  let rest: Buffer = Buffer.alloc(0)
  const take = (chunk: Buffer): void => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = bytes.lastIndexOf(0) + 1
    rest = bytes.subarray(end)
    const text = bytes.toString('utf8', 0, end)
    // Each is `MODE TYPE HASH<tab>PATH<NUL>`.
    for (let at = 0; at < text.length;) {
      const tab = text.indexOf('\t', at)
      const stop = text.indexOf('\0', tab)
      const path = text.slice(tab + 1, stop)
      const kind = kindOfMode[text.slice(at, at + 6)] ?? 'file'
      if (kind === 'link') links.push(path)
      paths.add(path, kind)
      if (++count > mostPaths) throw tooMany(tree)
      at = stop + 1
    }
  }
  const { code } = await runBoundedGit([...args, 'ls-tree', '-r', '-z', '--full-tree', tree], { take })
  if (code === 0) return { tree: paths, links }
  throw new IncompleteCloneError({
    what: `git could not list the files of ${showable(tree)}`,
    fix: 'Check the repository with `git fsck`; a shallow or partial clone may lack parts of it.'
  })
}

function tooMany(tree: string): UserError {
  return new UserError({
    what: `${showable(tree)} has more than a million files`,
    fix: 'Name the folder of the app: REPO#REF:FOLDER.'
  })
}
