import { compare, type Outcome } from './compare.js'
import { UsageError } from './errors.js'
import type { ApiProblem } from './github/api-problem.js'
import { readEvent } from './github/context.js'
import { followedRun, pullsOfRun, type FollowedRun } from './github/followed.js'
import type { GithubContext } from './github/types.js'
import { readArtifact, type ArtifactSide } from './plan/artifact.js'
import { providers } from './providers/list.js'
import { catalogOf } from './providers/catalog.js'
import { connect, type Address } from './pull-request.js'
import type { PlanDiff } from './plan/diff-types.js'
import type { Inputs } from './settings/types.js'
import { sentenceList } from './text.js'

/** What another workflow's run found out, and whom it concerns. */
export interface Followed {
  readonly diff: PlanDiff
  /** Absent where there is no pull request, or nobody can say which; then `notice` says so. */
  readonly address?: Address
  readonly notice?: string
  /** GitHub did not say which. */
  readonly problem?: ApiProblem
}

/**
 * `command: comment`: the difference of the two plans in the artifact `plan`, made anew from what stands in it, and the pull
 * request that it is about, which the event and the API say and never the file.
 * Throws a UserError for an artifact that is none, and for an event without a pull request.
 */
export async function follow(
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  github: GithubContext
): Promise<Followed> {
  if (inputs.plan === undefined) {
    throw new UsageError({
      what: '`command: comment` needs the file of a plan artifact as `plan`',
      fix: 'Download it in a step before this one; docs/pull-requests.md has the workflow'
    })
  }
  const { base, head } = await readArtifact(inputs.plan)
  const diff = await compare(outcomeOf(base), outcomeOf(head), { base: {}, head: {} })
  return { diff, ...(await addressee(github, await readEvent(env['GITHUB_EVENT_PATH']), inputs.githubToken)) }
}

async function addressee(
  github: GithubContext,
  event: unknown,
  token: string | undefined
): Promise<Omit<Followed, 'diff'>> {
  const { repository, pullRequest } = github
  if (pullRequest !== undefined) return { address: { repository, pull: pullRequest.number, headSha: github.sha } }
  const run = followedRun(event)
  if (run === undefined) throw onlyInWorkflows()
  if (!/^pull_request(?:_target)?$/.test(run.event))
    return { notice: 'The run before this one was not one of a pull request' }
  if (token === undefined) return { notice: 'Nothing is commented: there is no `github-token`' }
  return addressOf(run, github, token)
}

async function addressOf(run: FollowedRun, github: GithubContext, token: string): Promise<Omit<Followed, 'diff'>> {
  const found = await pullsOfRun(await connect(github, token), github.repository, run)
  if (!found.ok) return { problem: found.problem }
  const [pull, ...others] = found.data
  const commit = run.headSha.slice(0, 7)
  if (pull === undefined)
    return { notice: `Nothing is commented: ${commit} is no longer the last commit of an open pull request` }
  if (others.length > 0) {
    const all = sentenceList(found.data.map((number) => `#${number}`))
    return {
      notice: `Nothing is commented: ${commit} is the last commit of ${all}, and which of them was planned is not known`
    }
  }
  return { address: { repository: github.repository, pull, headSha: run.headSha } }
}

/** A plan of somebody else's in the place of a decision: nothing in it is hidden, because nothing in it is ours. */
function outcomeOf(side: ArtifactSide): Outcome {
  if (side.state === 'none') return { state: side.state }
  if (side.state === 'failed') return { state: 'failed', problem: side.problem }
  return {
    state: 'planned',
    decision: {
      plan: side.plan,
      options: { buildArgs: [], trackedFiles: [] },
      hidden: [],
      catalog: catalogOf(providers),
      place: { below: '', name: '' }
    }
  }
}

/** For a run that has no pull request and follows none. */
export function onlyInWorkflows(): UsageError {
  return new UsageError({
    what: '`command: comment` needs a run that knows its pull request',
    fix: 'Use it in a workflow `on: workflow_run`; docs/pull-requests.md has one'
  })
}
