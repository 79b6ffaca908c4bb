import type { Followed } from './comment-command.js'
import type { GithubContext } from './github/types.js'
import type { PlanDiff } from './plan/diff-types.js'
import type { Annotation } from './report/annotations.js'
import type { Found, Letter } from './pull-request.js'
import type { Inputs } from './settings/types.js'

/** A run that has a pull request, or follows one that has. What it takes to write to it is loaded when it writes. */
export interface Talk {
  readonly inputs: Inputs
  readonly env: Readonly<Record<string, string | undefined>>
  readonly github: GithubContext
  /** Set for `command: comment`. */
  readonly followed?: Followed
}

/** `command: comment`: what there is to say, and to whom. Throws a UserError where there is nothing to go by. */
export async function following(
  inputs: Inputs,
  env: Talk['env'],
  github: GithubContext | undefined
): Promise<{ readonly diff: PlanDiff; readonly talk: Talk }> {
  const { follow, onlyInWorkflows } = await import('./comment-command.js')
  if (github === undefined) throw onlyInWorkflows()
  const followed = await follow(inputs, env, github)
  return { diff: followed.diff, talk: { inputs, env, github, followed } }
}

/** The comment's text. */
export async function letterOf(
  { inputs, env, github, followed }: Talk,
  found: Found,
  secrets: readonly string[]
): Promise<Letter> {
  const { letter, runPage, subjectOf } = await import('./pull-request.js')
  const { diffLinks } = await import('./report/summary.js')
  const run = runPage(github)
  const links = { ...(found.story && diffLinks(found.story)), ...(run !== undefined && { run }) }
  const foreign = followed !== undefined && { foreign: true }
  return letter(subjectOf(inputs, env, github), { ...found, ...foreign }, links, {
    secrets,
    always: inputs.comment === 'always'
  })
}

/** Writes the comment, if that is wanted; gives what somebody should know of it. Never rejects. */
export async function posted({ inputs, github, followed }: Talk, letter: Letter): Promise<readonly Annotation[]> {
  if (inputs.comment === 'never') return []
  const { note, post, problemNote } = await import('./pull-request.js')
  if (followed?.notice !== undefined) return [note('notice', followed.notice)]
  if (followed?.problem !== undefined) return [await problemNote(followed.problem, github)]
  const { pullRequest, repository, sha } = github
  const own = pullRequest && { repository, pull: pullRequest.number, headSha: sha }
  const address = followed?.address ?? own
  return address === undefined ? [] : post(letter, address, github, inputs.githubToken)
}
