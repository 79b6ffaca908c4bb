import { UserError } from '../errors.js'
import { dependabot } from './context.js'
import type { GithubContext } from './types.js'

/** Whether the image of this run may be published, and if not, why: one sentence. */
export type PushRight = { readonly push: true } | { readonly push: false; readonly because: string }

/**
 * Refuses to build where a stranger's code would run with the rights of this repository: building is running it, with the
 * network, the cache and the build's secrets. Throws a UserError with the way out. Planning reads files only and is always allowed.
 */
export function refuseUnsafeBuild(github: GithubContext, allowed: boolean): void {
  if (allowed) return
  const { event, pullRequest, followsFork } = github
  const fork = event === 'pull_request_target' ? pullRequest?.fork === true : followsFork === true
  if (!fork) return
  throw new UserError({
    what: `This run has the rights of this repository (\`${event}\`), and the code is a fork's: Boxcar does not build it`,
    fix:
      'Build in a workflow `on: pull_request`, which has no rights to lose, and use `command: plan` here. ' +
      'If somebody of yours has read the code before this runs, `allow-unsafe-pr-build: true` builds it nevertheless.'
  })
}

/** What GitHub's token and secrets allow in this run: those of a fork or Dependabot can publish nothing. */
export function pushRight({ event, pullRequest, actor }: GithubContext): PushRight {
  if (event === 'pull_request' && pullRequest?.fork === true) {
    return refused('the pull request comes from a fork, whose runs have no rights to publish')
  }
  if (actor === dependabot && event !== 'pull_request_target') {
    return refused('Dependabot started this run, and its runs have no rights to publish')
  }
  return { push: true }
}

function refused(because: string): PushRight {
  return { push: false, because }
}
