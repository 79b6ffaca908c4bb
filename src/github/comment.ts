import { readMarker, type Marker } from '../report/comment-marker.js'
import type { Answer, Api, Octokit } from './api.js'
import type { ApiProblem } from './api-problem.js'

export interface CommentOrder {
  /** `owner/name`. */
  readonly repository: string
  readonly pull: number
  /** The commit that the text is about: a run that was overtaken by a newer commit has nothing to say any more. */
  readonly headSha: string
  /** What stands in the first line of each body. */
  readonly marker: Marker
  /** Whether there is something to say where nothing has been said yet. */
  readonly create: boolean
  /** The same text, the first as it should be, the others shorter: for a GitHub that finds it too long. */
  readonly bodies: readonly [string, ...string[]]
}

export type Commented =
  | { readonly outcome: 'created' | 'edited' | 'unchanged'; readonly url: string }
  | { readonly outcome: 'silent' | 'outdated' }
  | { readonly outcome: 'failed'; readonly problem: ApiProblem }

interface Found {
  readonly id: number
  readonly url: string
  readonly hash: string
  readonly author: Author
}

interface Author {
  readonly login: string
  readonly bot: boolean
}

type Posted = Pick<Found, 'id' | 'url'>

const perPage = 100
/** The token of a workflow belongs to this app. */
const actionsBot = 'github-actions[bot]'

/**
 * Keeps the one comment of a pull request and an image: finds it over all pages by its marker and by who wrote it, leaves it
 * alone where it says the same already, edits it in place, and makes it only if there is something to say.
 * Of two, from runs that raced, the older one is kept. Never rejects.
 */
export async function keepComment(api: Api, order: CommentOrder): Promise<Commented> {
  const before = await ownComments(api, order)
  if (!before.ok) return failed(before.problem)
  const [existing, ...doubles] = before.data
  if (existing === undefined && !order.create) return { outcome: 'silent' }
  await removeAll(api, order, doubles)
  if (existing?.hash === order.marker.hash) return { outcome: 'unchanged', url: existing.url }
  const newest = await isNewest(api, order)
  if (!newest.ok) return failed(newest.problem)
  if (!newest.data) return { outcome: 'outdated' }
  const written = await firstThatFits(order.bodies, (body) =>
    existing === undefined ? create(api, order, body) : edit(api, order, existing.id, body)
  )
  if (!written.ok) return failed(written.problem)
  if (existing !== undefined) return { outcome: 'edited', url: written.data.url }
  return afterRace(api, order, written.data)
}

/** The other run may have looked before this one wrote: the older comment stays and says what is true now. */
async function afterRace(api: Api, order: CommentOrder, mine: Posted): Promise<Commented> {
  const after = await ownComments(api, order)
  const oldest = after.ok ? after.data[0] : undefined
  if (oldest === undefined || oldest.id === mine.id) return { outcome: 'created', url: mine.url }
  if (oldest.hash !== order.marker.hash) {
    const edited = await firstThatFits(order.bodies, (body) => edit(api, order, oldest.id, body))
    if (!edited.ok) return failed(edited.problem)
  }
  await removeAll(api, order, [mine])
  return { outcome: 'edited', url: oldest.url }
}

/** Comments with the marker that this token's own user wrote, the oldest first. Anybody can paste a marker. */
async function ownComments(api: Api, order: CommentOrder): Promise<Answer<readonly Found[]>> {
  const marked = await api.ask((octokit) => markedComments(octokit, order))
  if (!marked.ok || marked.data.length === 0) return marked
  const self = await api.ask((octokit) => viewer(octokit))
  // A token that may not ask who it is belongs to an app: the one of workflows, unless somebody made one.
  if (!self.ok && ['network', 'server', 'limited'].includes(self.problem.kind)) return self
  const login = self.ok ? self.data : actionsBot
  const own = marked.data.filter(({ author }) => isSame(author, login))
  return { ok: true, data: [...own].sort((a, b) => a.id - b.id) }
}

/** GitHub writes the user of an app with `[bot]` in REST, and with or without it in GraphQL. */
function isSame({ login, bot }: Author, self: string): boolean {
  return login === self || (bot && login === `${self}[bot]`)
}

async function markedComments(octokit: Octokit, order: CommentOrder): Promise<readonly Found[]> {
  const found: Found[] = []
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue(order), per_page: perPage })
  for await (const { data } of pages) {
    for (const { id, html_url: url, body, user } of data) {
      const marker = readMarker(body ?? '')
      if (marker?.id !== order.marker.id || user === null) continue
      found.push({ id, url, hash: marker.hash, author: { login: user.login, bot: user.type === 'Bot' } })
    }
  }
  return found
}

/** `GET /user` is refused to the token of a workflow; GraphQL tells it who it is. */
async function viewer(octokit: Octokit): Promise<string> {
  const { viewer: self } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>(
    '{ viewer { login } }'
  )
  return self.login
}

function isNewest(api: Api, { headSha, ...order }: CommentOrder): Promise<Answer<boolean>> {
  return api.ask(async (octokit) => {
    const { data } = await octokit.rest.pulls.get({ ...place(order.repository), pull_number: order.pull })
    return data.head.sha === headSha
  })
}

function create(api: Api, order: CommentOrder, body: string): Promise<Answer<Posted>> {
  return api.ask(async (octokit) => posted(await octokit.rest.issues.createComment({ ...issue(order), body })))
}

function edit(api: Api, { repository }: CommentOrder, id: number, body: string): Promise<Answer<Posted>> {
  return api.ask(async (octokit) =>
    posted(await octokit.rest.issues.updateComment({ ...place(repository), comment_id: id, body }))
  )
}

function posted({ data }: { readonly data: { readonly id: number; readonly html_url: string } }): Posted {
  return { id: data.id, url: data.html_url }
}

/** Another run may have removed them already, and what cannot be removed does no harm. */
async function removeAll(api: Api, { repository }: CommentOrder, comments: readonly Posted[]): Promise<void> {
  for (const { id } of comments) {
    await api.ask((octokit) => octokit.rest.issues.deleteComment({ ...place(repository), comment_id: id }))
  }
}

async function firstThatFits(
  [body, ...shorter]: CommentOrder['bodies'],
  write: (body: string) => Promise<Answer<Posted>>
): Promise<Answer<Posted>> {
  let answer = await write(body)
  for (const next of shorter) {
    if (answer.ok || answer.problem.kind !== 'too-long') return answer
    answer = await write(next)
  }
  return answer
}

function issue({ repository, pull }: CommentOrder) {
  return { ...place(repository), issue_number: pull }
}

function place(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

function failed(problem: ApiProblem): Commented {
  return { outcome: 'failed', problem }
}
