import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { defaultedName } from './docker/tags.js'
import type { Trouble } from './errors.js'
import type { Api } from './github/api.js'
import type { ApiProblem } from './github/api-problem.js'
import { dependabot } from './github/context.js'
import type { GithubContext } from './github/types.js'
import type { PlanDiff } from './plan/diff-types.js'
import { troubleAnnotation, type Annotation } from './report/annotations.js'
import { oneLine } from './report/clean.js'
import { comment, deservesComment, type Comment, type CommentContent, type CommentLinks } from './report/comment.js'
import { markerId } from './report/comment-marker.js'
import { redact } from './report/redact.js'
import type { Story } from './report/types.js'
import type { Inputs } from './settings/types.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Which image the comment is about. The same inputs name the same one, whatever becomes of the run. */
export interface Subject {
  readonly id: string
  readonly image: string
  readonly folder: string
}

/** What there is to say of a run, as far as it came. */
export interface Found extends Pick<CommentContent, 'foreign'> {
  readonly diff?: PlanDiff
  readonly story?: Story
  readonly trouble?: Trouble
}

/** A text and whether somebody has to be told. */
export interface Letter extends Comment {
  readonly create: boolean
}

/** The image and folder that inputs name: those of the repository without any. */
export function subjectOf({ name, context }: Inputs, env: Environment, github: GithubContext): Subject {
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const path = relative(workspace, resolve(workspace, context)).split(sep).join('/')
  const folder = path.startsWith('..') || isAbsolute(path) ? context : path
  return {
    id: markerId((name ?? github.repository).toLowerCase(), folder),
    image: imageOf(name, folder, github),
    folder
  }
}

function imageOf(name: string | undefined, folder: string, github: GithubContext): string {
  try {
    return defaultedName(name, basename(folder), github, folder !== '').name
  } catch {
    // What is wrong with the name is said where it is used.
    return name ?? github.repository
  }
}

/** The comment of what was found, with nothing in it that must not be shown. */
export function letter(
  subject: Subject,
  { story, ...found }: Found,
  links: CommentLinks,
  { secrets, always }: { readonly secrets: readonly string[]; readonly always: boolean }
): Letter {
  const { build, check, failure, size, baseSize, tags } = story ?? {}
  const content: CommentContent = {
    image: story?.image === undefined ? subject.image : withoutTag(story.image),
    folder: subject.folder,
    ...found,
    ...(build && { build }),
    ...(check && { check }),
    ...(failure && { failure }),
    ...(size && { size }),
    ...(baseSize && { baseSize }),
    ...(tags && { tags })
  }
  const create = always || deservesComment(content)
  const { marker, bodies } = comment(subject.id, content, links, !create)
  const [whole, ...shorter] = bodies.map((body) => redact(body, secrets))
  return { marker, bodies: [whole ?? '', ...shorter] as [string, ...string[]], create }
}

function withoutTag(image: string): string {
  return image.replace(/@.*$/s, '').replace(/:[^:/]*$/, '')
}

/** The page of the run, where the summary is. */
export function runPage({ serverUrl, repository, runId }: GithubContext): string | undefined {
  return runId === '' ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`
}

/** Why this run cannot comment although it is one of a pull request; a sentence. */
function hindered({ event, pullRequest, private: isPrivate }: GithubContext): string | undefined {
  // Runs of forks get a token that writes only in private repositories, and only if their settings say so.
  if (event !== 'pull_request' || pullRequest?.fork !== true || isPrivate) return undefined
  return 'the pull request comes from a fork, whose runs may not comment'
}

const summaryHasIt =
  'The job summary says the same; with the two workflows in docs/pull-requests.md there is a comment, too'

export interface Address {
  readonly repository: string
  readonly pull: number
  readonly headSha: string
}

/**
 * Keeps the comment of a pull request. Gives what somebody should know of it: a warning where GitHub refused or did not answer, a
 * notice where the run has no right to comment. Never rejects, because a comment is no reason for a build to fail.
 */
export async function post(
  letter: Letter,
  address: Address,
  github: GithubContext,
  token: string | undefined
): Promise<readonly Annotation[]> {
  if (token === undefined)
    return [note('notice', `Nothing is commented: there is no \`github-token\`. ${summaryHasIt}`)]
  const because = hindered(github)
  if (because !== undefined) return [note('notice', `Nothing is commented: ${because}. ${summaryHasIt}`)]
  try {
    const api = await connect(github, token)
    const { keepComment } = await import('./github/comment.js')
    const commented = await keepComment(api, { ...address, ...letter })
    return commented.outcome === 'failed' ? [await problemNote(commented.problem, github)] : []
  } catch (error) {
    return [note('warning', `${undone}: ${oneLine(String(error))}`)]
  }
}

/** GitHub's API; loaded only by those who ask it something. */
export async function connect({ apiUrl }: GithubContext, token: string): Promise<Api> {
  const { githubApi } = await import('./github/api.js')
  return githubApi({ token, apiUrl })
}

const undone = 'The pull request’s comment was not written'

/** Why there is no comment: for runs whose token may only read that is no surprise, and no warning. */
export async function problemNote(problem: ApiProblem, { pullRequest, actor }: GithubContext): Promise<Annotation> {
  const isReadOnly = pullRequest?.fork === true || actor === dependabot
  if (isReadOnly && ['forbidden', 'not-found'].includes(problem.kind)) {
    const who = pullRequest?.fork === true ? 'a fork' : 'Dependabot'
    return note('notice', `Nothing is commented: the token of a run for ${who} may only read. ${summaryHasIt}`)
  }
  const { apiTrouble } = await import('./github/api.js')
  return troubleAnnotation('warning', apiTrouble(undone, problem))
}

/** A word of ours on the page of the run. */
export function note(level: Annotation['level'], message: string): Annotation {
  return { level, title: 'Boxcar', message }
}
