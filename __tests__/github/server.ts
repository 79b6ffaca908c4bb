import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { operationOf, sample, type Operation } from './contract.js'

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
}

export interface StoredPull {
  readonly number: number
  headSha: string
  readonly headRef?: string
  /** Of the repository that the branch is in; another number than 1 is a fork. */
  readonly headRepository?: number
  readonly headOwner?: string
}

/** An answer instead of the right one. */
export interface Failure {
  /** Operations as GitHub names them (`issues/create-comment`, `graphql`); absent: all. */
  readonly on?: string
  /** How often; absent: always. */
  times?: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  /** Ends the connection, or leaves it open without a word. */
  readonly instead?: 'drop' | 'hang' | 'html'
}

export interface Seen {
  readonly operation: string
  readonly authorization: string | undefined
  readonly body: unknown
}

/** The API of GitHub for one repository, `octo/blog`, as far as it is used. */
export interface FakeGithub {
  readonly url: string
  readonly port: number
  readonly comments: StoredComment[]
  readonly pulls: StoredPull[]
  readonly seen: Seen[]
  /** What was not as GitHub's description has it: requests and the server's own answers. */
  readonly violations: string[]
  failures: Failure[]
  /** Whose token it is. */
  viewer: string
  /** Called before a comment is written: what another run does meanwhile. */
  meanwhile: (() => void) | undefined
  add(comment: Omit<StoredComment, 'id'>): StoredComment
  close(): Promise<void>
}

const longestBody = 65_536

/** @param git the repository whose objects it has */
export async function fakeGithub(git?: string): Promise<FakeGithub> {
  let nextId = 1000
  const sockets = new Set<Socket>()
  const github: Omit<FakeGithub, 'url' | 'port' | 'close'> = {
    comments: [],
    pulls: [],
    seen: [],
    violations: [],
    failures: [],
    viewer: 'github-actions[bot]',
    meanwhile: undefined,
    add: (comment) => {
      const stored = { ...comment, id: (nextId += 1) }
      github.comments.push(stored)
      return stored
    }
  }
  const server = createServer((request, response) => {
    void respond(github, git, request, response).catch((error: unknown) => {
      github.violations.push(String(error))
      response.writeHead(500).end()
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return Object.assign(github, {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>((done) => server.close(() => done()))
    }
  })
}

type State = Omit<FakeGithub, 'url' | 'port' | 'close'>

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

async function respond(github: State, git: string | undefined, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  const method = request.method ?? ''
  // GitHub Enterprise Server has its API below a path.
  const address = new URL((request.url ?? '').replace(/^\/api\/(?:v3|graphql)/, ''), 'http://github.test')
  const isGraph = (request.url ?? '').endsWith('/graphql')
  const operation = isGraph ? undefined : operationOf(method, address.pathname)
  const name = isGraph ? 'graphql' : (operation?.id ?? `${method} ${address.pathname}`)
  github.seen.push({ operation: name, authorization: request.headers.authorization, body })
  const said = (problems: readonly string[]): void => {
    github.violations.push(...problems.map((problem) => `${name}: ${problem}`))
  }
  if ((request.headers['user-agent'] ?? '') === '') said(['no user agent'])
  if (!isGraph && operation === undefined) said(['not described'])
  if (operation !== undefined) said(operation.wrongRequest(address.searchParams, body))
  const failure = takeFailure(github, name)
  if (failure?.instead === 'drop') return void request.socket.destroy()
  if (failure?.instead === 'hang') return
  if (failure?.instead === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')
  const host = `http://${request.headers.host}`
  const answer =
    failure !== undefined
      ? failed(failure.status ?? 500, failure.message ?? 'Server Error', failure.headers)
      : isGraph
        ? graph(github, body)
        : operation === undefined
          ? failed(404, 'Not Found')
          : serve(github, git, operation, address, body, host)
  if (operation !== undefined) said(operation.wrongAnswer(answer.status, answer.body))
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
}

function takeFailure({ failures }: State, name: string): Failure | undefined {
  const failure = failures.find(({ on, times }) => (on === undefined || on === name) && times !== 0)
  if (failure?.times !== undefined) failure.times -= 1
  return failure
}

function failed(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` }
  return { status, body, headers }
}

function graph({ viewer, violations }: State, body: unknown): Answer {
  if (JSON.stringify(body) !== JSON.stringify({ query: '{ viewer { login } }' })) {
    violations.push(`graphql: ${JSON.stringify(body)}`)
  }
  return { status: 200, body: { data: { viewer: { login: viewer } } } }
}

function serve(
  github: State,
  git: string | undefined,
  { id, path }: Operation,
  { searchParams, pathname }: URL,
  body: unknown,
  host: string
): Answer {
  if (`${path['owner']}/${path['repo']}`.toLowerCase() !== 'octo/blog') return failed(404, 'Not Found')
  const number = Number(path['issue_number'] ?? path['pull_number'])
  const comment = github.comments.find((one) => one.id === Number(path['comment_id']))
  const pull = github.pulls.find((one) => one.number === number)
  const text = (body as { readonly body?: string } | undefined)?.body ?? ''
  const tooLong = [...text].length > longestBody ? failed(422, 'Validation Failed: body is too long') : undefined
  const object = path['commit_sha'] ?? path['tree_sha'] ?? path['file_sha'] ?? ''
  switch (id) {
    case 'issues/list-comments':
      if (pull === undefined) return failed(404, 'Not Found')
      return paged(
        github.comments.filter(({ issue }) => issue === number).map(shownComment),
        searchParams,
        host + pathname
      )
    case 'issues/create-comment': {
      if (pull === undefined) return failed(404, 'Not Found')
      if (tooLong) return tooLong
      github.meanwhile?.()
      const stored = github.add({ issue: number, author: github.viewer, body: text })
      return { status: 201, body: shownComment(stored), headers: { location: `${host}${pathname}/${stored.id}` } }
    }
    case 'issues/update-comment':
      if (comment === undefined) return failed(404, 'Not Found')
      if (comment.author !== github.viewer) return failed(403, 'Resource not accessible by integration')
      if (tooLong) return tooLong
      comment.body = text
      return { status: 200, body: shownComment(comment) }
    case 'issues/delete-comment':
      if (comment === undefined) return failed(404, 'Not Found')
      github.comments.splice(github.comments.indexOf(comment), 1)
      return { status: 204 }
    case 'pulls/get':
      return pull === undefined ? failed(404, 'Not Found') : { status: 200, body: shownPull(pull, 'pull-request') }
    case 'pulls/list': {
      const head = searchParams.get('head')
      const all = github.pulls.filter(
        ({ headOwner = 'octo', headRef = 'change' }) => head === null || head === `${headOwner}:${headRef}`
      )
      return paged(
        all.map((one) => shownPull(one, 'pull-request-simple')),
        searchParams,
        host + pathname
      )
    }
    default:
      return git === undefined ? failed(404, 'Not Found') : gitObject(git, id, object, searchParams.has('recursive'))
  }
}

function paged(all: readonly unknown[], query: URLSearchParams, address: string): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const page = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const other = new URLSearchParams(query)
    other.set('page', `${to}`)
    return `<${address}?${other.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])
  ]
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size),
    ...(links.length > 0 && { headers: { link: links.join(', ') } })
  }
}

function shownComment({ id, author, body, issue }: StoredComment): object {
  const user = sample('simple-user', { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' })
  const html_url = `https://github.com/octo/blog/pull/${issue}#issuecomment-${id}`
  return sample('issue-comment', { id, body, user, html_url })
}

function shownPull(
  { number, headSha, headRef = 'change', headRepository = 1, headOwner = 'octo' }: StoredPull,
  schema: string
): object {
  const pull = sample(schema, { number, state: 'open' })
  const repo = sample('repository', { id: headRepository, full_name: `${headOwner}/blog`, name: 'blog' })
  const head = { ...(pull['head'] as object), sha: headSha, ref: headRef, repo, label: `${headOwner}:${headRef}` }
  const base = { ...(pull['base'] as object), repo: sample('repository', { id: 1, full_name: 'octo/blog' }) }
  return { ...pull, head, base }
}

const types: Readonly<Record<string, string>> = {
  'git/get-commit': 'commit',
  'git/get-tree': 'tree',
  'git/get-blob': 'blob'
}

/** Objects of a real repository, as the API writes them. */
function gitObject(git: string, id: string, hash: string, recursive: boolean): Answer {
  const ask = (...words: readonly string[]): Buffer =>
    execFileSync('git', ['-C', git, ...words], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
  const url = (kind: string, sha: string): string => `https://api.github.com/repos/octo/blog/git/${kind}s/${sha}`
  try {
    const sha = ask('rev-parse', '--verify', `${hash}^{${types[id] ?? 'blob'}}`)
      .toString('utf8')
      .trim()
    if (id === 'git/get-commit') {
      const [tree = '', ...parents] = ask('log', '-1', '--no-walk', '--format=%T %P', sha)
        .toString('utf8')
        .trim()
        .split(' ')
      return {
        status: 200,
        body: sample('git-commit', {
          sha,
          tree: { sha: tree, url: url('tree', tree) },
          parents: parents.map((parent) => ({
            sha: parent,
            url: url('commit', parent),
            html_url: url('commit', parent)
          }))
        })
      }
    }
    if (id === 'git/get-tree') {
      const lines = ask('ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), sha)
        .toString('utf8')
        .split('\0')
      const tree = lines.slice(0, -1).map((line) => {
        const [about = '', path = ''] = line.split('\t')
        const [mode = '', type = '', entry = '', size = '-'] = about.split(/ +/)
        return { path, mode, type, sha: entry, ...(size !== '-' && { size: Number(size) }), url: url(type, entry) }
      })
      return { status: 200, body: { sha, url: url('tree', sha), tree, truncated: false } }
    }
    const content = ask('cat-file', 'blob', sha)
    return {
      status: 200,
      body: sample('blob', { sha, size: content.length, encoding: 'base64', content: content.toString('base64') })
    }
  } catch {
    return failed(404, 'Not Found')
  }
}
