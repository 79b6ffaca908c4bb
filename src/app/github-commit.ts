import { NoAppError, UserError } from '../errors.js'
import { kindOfMode } from './commit.js'
import { join, normalise, showable } from './paths.js'
import { PathTree, type Child } from './tree.js'
import type { Backing } from './types.js'
import { walk } from './walk.js'

/** Answers a GET of GitHub's REST API, `/repos/…`, with its JSON. Rejects where there is no such answer. */
export type GetJson = (path: string) => Promise<unknown>

export interface GithubCommit {
  /** `owner/name` */
  readonly repository: string
  /** Full hash. */
  readonly hash: string
  readonly get: GetJson
}

interface Item {
  readonly path: string
  readonly mode: string
  readonly sha: string
  readonly size: number
}

interface Listing {
  readonly items: readonly Item[]
  /** GitHub gives at most 100,000 entries or 7 MB at once (docs.github.com, "Get a tree"). */
  readonly truncated: boolean
}

/** More than any tree needs that can be read in a reasonable time: each is a request. */
const mostListings = 300
const folderMode = '040000'
const linkLimit = 4096

/**
 * The tree of a commit by GitHub's API: for a clone that does not have the commit and no way to fetch it. Gives a function that
 * opens any folder of it, and throws a UserError where that is not there. Only the files that are asked for are fetched.
 */
export function githubCommit({ repository, hash, get }: GithubCommit): (folder: string) => Promise<Backing> {
  const listings = new Map<string, Promise<Listing>>()
  let root: Promise<string> | undefined

  async function rootTree(): Promise<string> {
    const sha = field(field(await get(`/repos/${repository}/git/commits/${hash}`), 'tree'), 'sha')
    if (isHash(sha)) return sha
    throw unexpected(`the commit ${hash}`)
  }

  function list(sha: string, recursive: boolean): Promise<Listing> {
    const path = `/repos/${repository}/git/trees/${sha}${recursive ? '?recursive=1' : ''}`
    const known = listings.get(path)
    if (known !== undefined) return known
    if (listings.size >= mostListings) throw tooLarge(repository)
    const listed = get(path).then((answer) => listingOf(answer, sha))
    listings.set(path, listed)
    return listed
  }

  /** What is at a path, folder by folder: nothing else is listed. */
  async function itemAt(path: string): Promise<Item | undefined> {
    let item: Item = { path: '', mode: folderMode, sha: await (root ??= rootTree()), size: 0 }
    for (const step of path === '' ? [] : path.split('/')) {
      if (item.mode !== folderMode) return undefined
      const found = (await list(item.sha, false)).items.find(({ path: name }) => name === step)
      if (found === undefined) return undefined
      item = found
    }
    return item
  }

  /** All that is below a folder; where that is too much for one answer, its folders one by one. */
  async function below(sha: string, folder: string): Promise<readonly Item[]> {
    const placed = (items: readonly Item[]) => items.map((item) => ({ ...item, path: join(folder, item.path) }))
    const whole = await list(sha, true)
    if (!whole.truncated) return placed(whole.items)
    const { items, truncated } = await list(sha, false)
    if (truncated) throw tooLarge(repository)
    const found: Item[] = []
    for (const item of placed(items))
      found.push(...(item.mode === folderMode ? await below(item.sha, item.path) : [item]))
    return found
  }

  async function blob({ sha, size }: Item, limit: number): Promise<Uint8Array | undefined> {
    if (size > limit) return undefined
    const answer = await get(`/repos/${repository}/git/blobs/${sha}`)
    const content = field(answer, 'content')
    if (typeof content !== 'string') throw unexpected(`the file ${sha}`)
    const bytes = Buffer.from(content, field(answer, 'encoding') === 'base64' ? 'base64' : 'utf8')
    return bytes.length > limit ? undefined : bytes
  }

  async function textOf(item: Item): Promise<string> {
    const bytes = await blob(item, linkLimit)
    return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8')
  }

  return async (place) => {
    const folder = normalise(place)
    const top = folder === undefined ? undefined : await itemAt(folder)
    if (folder === undefined || top?.mode !== folderMode) {
      throw new NoAppError({
        what: `There is no folder ${showable(place)} in the commit ${hash} of ${repository}`,
        fix: 'Check the input `context`.'
      })
    }
    let files: ReadonlyMap<string, Item> | undefined
    return {
      name: `${repository}#${hash}`,
      async walk() {
        const items = (await below(top.sha, '')).filter(({ mode }) => mode !== folderMode)
        files = new Map(items.map((item) => [item.path, item]))
        const tree = new PathTree()
        for (const { path, mode } of items) tree.add(path, kindOf(mode))
        const links = items.filter(({ mode }) => kindOf(mode) === 'link')
        const targets = new Map(await Promise.all(links.map(async (link) => [link.path, await textOf(link)] as const)))
        return walk({ children: (path) => tree.children(path), target: (path) => targets.get(path) ?? '' })
      },
      async bytes(path, limit) {
        const file = normalise(path)
        if (file === undefined || file === '') return undefined
        const item = files === undefined ? await itemAt(join(folder, file)) : files.get(file)
        return item === undefined || kindOf(item.mode) !== 'file' || item.mode === folderMode
          ? undefined
          : blob(item, limit)
      },
      close: () => Promise.resolve()
    }
  }
}

function kindOf(mode: string): Child['kind'] {
  return kindOfMode[mode] ?? 'file'
}

function listingOf(answer: unknown, sha: string): Listing {
  const tree = field(answer, 'tree')
  if (!Array.isArray(tree)) throw unexpected(`the folder ${sha}`)
  const items = (tree as readonly unknown[]).flatMap((entry) => {
    const [path, mode, hash, size] = ['path', 'mode', 'sha', 'size'].map((name) => field(entry, name))
    if (typeof path !== 'string' || typeof mode !== 'string' || !isHash(hash)) return []
    return [{ path, mode, sha: hash, size: typeof size === 'number' ? size : 0 }]
  })
  return { items, truncated: field(answer, 'truncated') === true }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

/** It becomes a part of an address. */
function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)
}

function unexpected(what: string): UserError {
  return new UserError({ what: `GitHub’s answer about ${what} is none that its documentation knows` })
}

function tooLarge(repository: string): UserError {
  return new UserError({
    what: `${repository} has too many files to be read by GitHub’s API`,
    fix: 'In the workflow, give actions/checkout `fetch-depth: 2`, so that the commit is in the clone.'
  })
}
