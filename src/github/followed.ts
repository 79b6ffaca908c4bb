import type { Answer, Api } from './api.js'
import { fields, text } from './fields.js'

/** The run that a `workflow_run` event is about. GitHub says all of it; the names of branches are the stranger's. */
export interface FollowedRun {
  /** What that run ran on: `pull_request` or something else. */
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  /** Owner and id of the repository that the branch is in; absent where that is gone. */
  readonly headOwner?: string
  readonly headId?: number
  /** Pull requests of this repository with that commit. GitHub lists none for forks. */
  readonly pulls: readonly number[]
}

/** The run in the event's `workflow_run`; `undefined` for an event without one. A field of another type counts as missing. */
export function followedRun(event: unknown): FollowedRun | undefined {
  const payload = fields(event)
  const run = fields(payload['workflow_run'])
  const headSha = text(run['head_sha'])
  if (headSha === undefined) return undefined
  const head = fields(run['head_repository'])
  const owner = text(fields(head['owner'])['login'])
  const id = fields(payload['repository'])['id']
  const listed = Array.isArray(run['pull_requests']) ? run['pull_requests'].map(fields) : []
  const pulls = listed.filter(
    (pull) => fields(pull['head'])['sha'] === headSha && fields(fields(pull['base'])['repo'])['id'] === id
  )
  return {
    event: text(run['event']) ?? '',
    headSha,
    headBranch: text(run['head_branch']) ?? '',
    ...(owner !== undefined && { headOwner: owner }),
    ...(typeof head['id'] === 'number' && { headId: head['id'] }),
    pulls: pulls.map(({ number }) => number).filter((number) => typeof number === 'number')
  }
}

/**
 * Open pull requests of `repository` whose last commit is the run's: from the event, or, where that lists none as for forks,
 * from the API by the branch. None where it has moved on or was closed since.
 */
export async function pullsOfRun(api: Api, repository: string, run: FollowedRun): Promise<Answer<readonly number[]>> {
  if (run.pulls.length > 0) return { ok: true, data: run.pulls }
  const { headOwner, headBranch, headSha, headId } = run
  if (headOwner === undefined || headId === undefined || headBranch === '') return { ok: true, data: [] }
  const [owner = '', repo = ''] = repository.split('/')
  return api.ask(async (octokit) => {
    const head = `${headOwner}:${headBranch}`
    const pulls = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, head, state: 'open', per_page: 100 })
    // GitHub takes no notice of a `head` that it cannot read, and lists everything.
    return pulls.filter(({ head: its }) => its.sha === headSha && its.repo?.id === headId).map(({ number }) => number)
  })
}
