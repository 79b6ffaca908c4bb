import { join } from 'node:path/posix'
import { openApp, type OpenedApp } from '../app/context.js'
import { runGit } from '../app/git-command.js'
import { repositoryAt } from '../app/git-folder.js'
import type { RepositoryTree } from '../app/types.js'
import { differsFromCommit } from '../changed.js'
import type { Shell } from '../cli.js'
import { checkedOutCommit } from '../commit.js'
import { compare, outcome, type SideNames } from '../compare.js'
import { SeveralAppsError, UsageError, UserError } from '../errors.js'
import { mergeBase } from '../github/base.js'
import { decideInTree } from '../road.js'
import type { Inputs } from '../settings/types.js'
import { wrongFormat } from './format.js'

const widest = 100
const differs = 3

/**
 * Prints what is different between the plans of two commits, or of a commit and the files on disk. Nothing is fetched or checked
 * out. Gives exit code 3 where people want to know that the plans differ. Throws a UserError where the head cannot be planned.
 */
export async function diff(inputs: Inputs, shell: Shell): Promise<number | undefined> {
  const format = inputs.format ?? 'text'
  if (format !== 'text' && format !== 'json') throw wrongFormat('diff', format, ['text', 'json'])
  if (inputs.plan !== undefined) {
    throw new UsageError({
      what: '--plan has no meaning for diff, which plans both commits itself',
      fix: 'Leave it out'
    })
  }
  const head = await headSide(inputs)
  const base = await baseSide(inputs.base, head)
  const [before, after] = await Promise.all(
    [base, head].map(({ tree }) =>
      outcome(() => decideInTree(tree, inputs, shell.env).catch((error: unknown) => rethrow(error, inputs)))
    )
  )
  if (before === undefined || after === undefined) return undefined
  const found = await compare(before, after, { base: base.names, head: head.names })
  if (format === 'json') shell.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  if (after.state === 'failed') throw new UserError(after.problem)
  if (format === 'text') {
    const { diffText } = await import('../report/diff-terminal.js')
    const width = Math.min(shell.stdout.columns ?? widest, widest)
    shell.stdout.write(`${diffText(found, { width, colour: shell.colour.stdout })}\n`)
  }
  return inputs.exitCode && found.changed ? differs : undefined
}

/** An app is chosen by the line that was typed. */
function rethrow(error: unknown, { base, context, given }: Inputs): never {
  if (!(error instanceof SeveralAppsError)) throw error
  const words = ['boxcar diff', ...(base === undefined ? [] : [base])]
  const app = appIn(given.has('context') ? context : '.', error.first)
  throw new UserError({ ...error.trouble, fix: `Choose one: ${[...words, app].join(' ')}` })
}

/** A folder below a context, as a context: a path with a dot or a slash in front is no commit. */
function appIn(context: string, below: string): string {
  const [whole, commit = '', folder = ''] = /^(.*#[^:]*)(?::(.*))?$/.exec(context) ?? []
  if (whole !== undefined) return `${commit}:${join(folder, below)}`
  const path = join(context, below)
  return /^[./]/.test(path) ? path : `./${path}`
}

interface Side {
  readonly tree: RepositoryTree
  readonly gitRoot: string
  readonly names: SideNames
}

/** Without a word for it: the commit that is checked out, and whether the files are as it has them. */
async function headSide({ context, given }: Inputs): Promise<Side> {
  const isCommit = !given.has('context')
  const opened = await openSide(isCommit ? '#HEAD' : context)
  const { commit, ref, gitRoot, tree, directory } = opened
  if (directory !== undefined) {
    const checkedOut = await checkedOutCommit(gitRoot)
    const onDisk = (await differsFromCommit(gitRoot, tree.folder)) ? `${context}, as it is on disk` : context
    return { tree, gitRoot, names: { ref: onDisk, ...(checkedOut && { commit: checkedOut.hash }) } }
  }
  const modified = isCommit && (await differsFromCommit(gitRoot, tree.folder))
  return { tree, gitRoot, names: { ...namesOf(ref, commit), ...(modified && { modified: true as const }) } }
}

async function baseSide(base: string | undefined, head: Side): Promise<Side> {
  if (base?.includes('#')) {
    const { tree, gitRoot, ref, commit } = await openSide(base)
    return { tree, gitRoot, names: namesOf(ref, commit) }
  }
  const { gitRoot, tree } = head
  const { ref, hash } = base === undefined ? await leftDefaultBranch(head) : await resolved(gitRoot, base)
  const { commit } = await import('../app/commit.js')
  const open = (folder: string) => commit(gitRoot, hash, folder)
  return { gitRoot, tree: { folder: tree.folder, open }, names: namesOf(ref, hash) }
}

function namesOf(ref: string | undefined, commit: string | undefined): SideNames {
  return { ...(ref !== undefined && { ref }), ...(commit !== undefined && { commit }) }
}

async function openSide(context: string): Promise<OpenedApp & Pick<Side, 'tree' | 'gitRoot'>> {
  const opened = await openApp(context)
  await opened.backing.close()
  const { tree, gitRoot } = opened
  if (tree !== undefined && gitRoot !== undefined) return { ...opened, tree, gitRoot }
  throw new UserError({
    what: `${context} is not in a git repository, so that there is nothing to compare it with`,
    fix: 'Run boxcar diff in a clone'
  })
}

interface Named {
  readonly ref: string
  readonly hash: string
}

async function resolved(gitRoot: string, ref: string): Promise<Named> {
  const { commit } = await import('../app/commit.js')
  const backing = await commit(gitRoot, ref)
  await backing.close()
  return { ref, hash: backing.hash }
}

/** Where people keep what is released, the surest first. */
const defaultBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

/** The commit where the head left the default branch. */
async function leftDefaultBranch({ gitRoot, names }: Side): Promise<Named> {
  for (const branch of defaultBranches) {
    const asked = ['rev-parse', '--verify', '--quiet', `${branch}^{commit}`]
    const { code, stdout } = await runGit([...repositoryAt(gitRoot).args, ...asked])
    const hash =
      code === 0 ? await mergeBase(gitRoot, stdout.toString('latin1').trim(), names.commit ?? 'HEAD') : undefined
    if (hash !== undefined) return { ref: branch, hash }
  }
  throw new UserError({
    what: 'This clone has no default branch to compare with',
    fix: 'Name the base: boxcar diff BASE, for example boxcar diff HEAD^ or boxcar diff main'
  })
}
