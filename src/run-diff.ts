import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { withBaseTree, type BaseCommit } from './base-tree.js'
import { commit } from './app/commit.js'
import { realFolder } from './app/directory.js'
import { findGitFolder } from './app/git-folder.js'
import { normalise } from './app/paths.js'
import type { RepositoryTree } from './app/types.js'
import { differsFromCommit } from './changed.js'
import { checkedOutCommit } from './commit.js'
import { compare, outcome, type Outcome, type SideNames } from './compare.js'
import { TryAgainError, UserError, type Trouble } from './errors.js'
import { diffBase } from './github/base.js'
import type { Api } from './github/api.js'
import type { GithubContext } from './github/types.js'
import { connect } from './pull-request.js'
import type { PlanDiff } from './plan/diff-types.js'
import type { PlanText } from './given-plan.js'
import { decideInTree, type Decision } from './road.js'
import type { Inputs } from './settings/types.js'
import { told } from './trouble.js'

type Environment = Readonly<Record<string, string | undefined>>

export interface RunDiff {
  /** Absent where the event has no base for what is checked out. */
  readonly diff?: PlanDiff
  /** The two that were compared. */
  readonly sides?: { readonly base: Outcome; readonly head: Outcome }
  /** Why there is no difference although there is a base. */
  readonly problem?: Trouble
}

/**
 * What the event's changes do to the plan: the base is planned with the same settings, from git's objects or GitHub's API.
 * Never rejects: whatever goes wrong here, the image can be built.
 */
export async function runDiff(
  inputs: Inputs,
  env: Environment,
  github: GithubContext,
  deciding: Promise<Decision>
): Promise<RunDiff> {
  const head = outcome(() => deciding)
  // Who waits for the decision is told what is wrong with it.
  head.catch(() => undefined)
  try {
    const place = placeOf(inputs.context)
    const base = place && (await diffBase(place.gitRoot, env, github))
    if (place === undefined || base === undefined) return {}
    const names = { commit: base }
    const api = apiOf(inputs, github)
    const [before, [after, now]] = await Promise.all([
      baseOutcome({ ...place, hash: base, ...(api && { api }) }, inputs, env, deciding),
      headOutcome(place, inputs, env, head)
    ])
    const diff = await compare(before, after, { base: names, head: now })
    return { diff, sides: { base: before, head: after } }
  } catch (error) {
    return { problem: told(error, { debug: false }).trouble }
  }
}

interface Place {
  readonly gitRoot: string
  /** From the repository's root. */
  readonly folder: string
}

/** Where a context is, also one that is not there any more; `undefined` outside of git and for a commit. */
function placeOf(context: string): Place | undefined {
  let there = resolve(context)
  let below = ''
  while (!existsSync(there) && dirname(there) !== there) {
    below = join(basename(there), below)
    there = dirname(there)
  }
  if (below.includes('#')) return undefined
  const real = realFolder(there)
  const gitRoot = findGitFolder(real)?.root
  if (gitRoot === undefined) return undefined
  return { gitRoot, folder: normalise(relative(gitRoot, join(real, below)).split(sep).join('/')) ?? '' }
}

async function baseOutcome(
  base: BaseCommit,
  inputs: Inputs,
  env: Environment,
  deciding: Promise<Decision>
): Promise<Outcome> {
  const file = inputs.plan === undefined ? undefined : planPath(inputs.plan, base.gitRoot)
  // A plan that the workflow itself brings is the same for both.
  if (inputs.plan !== undefined && file === undefined) return outcome(() => deciding)
  return withBaseTree(base, (tree) =>
    outcome(async () => {
      const plan = file === undefined ? undefined : await planInTree(tree, file)
      return decideInTree(tree, inputs, env, plan)
    })
  )
}

/** The path of a plan file in the repository. */
function planPath(given: string, gitRoot: string): string | undefined {
  if (given === '-' || given.trimStart().startsWith('{')) return undefined
  return normalise(relative(gitRoot, resolve(given)).split(sep).join('/'))
}

const largestPlan = 16 * 1024 * 1024

async function planInTree(tree: RepositoryTree, file: string): Promise<PlanText> {
  const root = await tree.open('')
  try {
    const bytes = await root.bytes(file, largestPlan)
    if (bytes === undefined) throw new UserError({ what: `The plan file ${file} is not there` })
    return { name: file, text: Buffer.from(bytes).toString('utf8') }
  } finally {
    await root.close()
  }
}

/** Commits are compared: where files were changed since, the head is planned as its commit has it. */
async function headOutcome(
  { gitRoot, folder }: Place,
  inputs: Inputs,
  env: Environment,
  head: Promise<Outcome>
): Promise<readonly [Outcome, SideNames]> {
  const [checkedOut, modified] = await Promise.all([checkedOutCommit(gitRoot), differsFromCommit(gitRoot, folder)])
  const hash = checkedOut?.hash
  const names = hash === undefined ? {} : { commit: hash }
  if (hash === undefined || !modified || inputs.plan !== undefined) return [await head, names]
  const tree = { folder, open: (path: string) => commit(gitRoot, hash, path) }
  const committed = await outcome(() => decideInTree(tree, inputs, env))
  return committed.state === 'planned' ? [committed, { ...names, modified: true }] : [await head, names]
}

/** GitHub's API for the case that git has no credentials; its client is loaded with the first question. */
function apiOf({ githubToken }: Inputs, github: GithubContext): BaseCommit['api'] {
  const { repository } = github
  if (githubToken === undefined || repository === '') return undefined
  let connecting: Promise<Api> | undefined
  return {
    repository,
    get: async (path) => {
      connecting ??= connect(github, githubToken)
      const api = await connecting
      const answer = await api.ask(async (octokit) => (await octokit.request(`GET ${path}`)).data as unknown)
      if (answer.ok) return answer.data
      const { apiTrouble } = await import('./github/api.js')
      throw new TryAgainError(apiTrouble('The base could not be read by GitHub’s API', answer.problem))
    }
  }
}
