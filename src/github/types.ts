/**
 * What is known of the run on GitHub, as plain data: read once from the environment and the event's file.
 * On the command line there is none.
 */
export interface GithubContext {
  /** `push`, `pull_request`, `pull_request_target`, `schedule`, `workflow_dispatch`, `release`, `merge_group` … */
  readonly event: string
  /** `refs/heads/main`, `refs/tags/v1.2.3`, `refs/pull/7/merge`. */
  readonly ref: string
  /** The head commit: on pull requests the last commit of the pull request's branch, not the merge commit. */
  readonly sha: string
  /** Set on the events of a pull request. */
  readonly pullRequest?: PullRequest
  /** `owner/name` as GitHub spells it. */
  readonly repository: string
  readonly defaultBranch?: string
  /** Whether only members see the repository; provenance of those says less. */
  readonly private: boolean
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** Who started the run: the user name that goes with the token. */
  readonly actor: string
  readonly runId: string
  readonly runAttempt: number
  /** Whether the runner is one of the owner's machines, whose builders outlive the run. */
  readonly selfHosted: boolean
  /** Only for `workflow_run`: whether the run that it follows came from another repository, so that its code is a stranger's. */
  readonly followsFork?: boolean
  /** Only for `release`: whether it is marked as a prerelease or draft. */
  readonly prerelease?: boolean
}

export interface PullRequest {
  readonly number: number
  /** Head commit of the pull request. */
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  /** From another repository, or one that is gone: its token is read-only and its code is a stranger's. */
  readonly fork: boolean
  /** Opened by Dependabot: no secrets, read-only token. */
  readonly dependabot: boolean
}
