import type { GithubContext } from '../github/types.js'
import { UserError } from '../errors.js'
import { cleanTag, dockerHub, imageName, isTag, nameComponent, type Reference, tagReference } from './reference.js'

export interface TagRequest {
  readonly name: Reference
  /** As people gave them: full references, or tags of `name`. Empty: the defaults. */
  readonly tags: readonly string[]
  /** Absent on the command line. */
  readonly github?: GithubContext
  /** Name of the app's folder below the repository's root; tags like `blog-v1.2.3` are its versions. */
  readonly folder?: string
}

export interface ImageTags {
  /** Full references, the most telling one first. At least one. */
  readonly references: readonly string[]
  /** Those of them that point at the newest of something and must never move back: `latest`, a branch, `1.2`. */
  readonly moving: readonly string[]
  /** For the label `org.opencontainers.image.version`: `1.2.3`, `main`, `pr-7`. */
  readonly version: string
}

/** Major, minor and patch, then whether it is a prerelease; SemVer 2 and Python's short spelling (`1.2.3rc1`). */
const versionPattern =
  /^v?((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))(-[0-9A-Za-z.-]+|(?:a|b|rc|alpha|beta|dev)\.?\d*)?(\+[0-9A-Za-z.-]+)?$/
const shortCommit = 7
const latest = 'latest'

/**
 * The image's name: what people gave, else `REGISTRY/owner/repo` on GitHub (below the root `…/<folder>`), else the
 * folder's name. Throws a UserError where that is no image name.
 */
export function defaultedName(
  given: string | undefined,
  folder: string,
  github: GithubContext | undefined,
  belowRoot: boolean
): Reference {
  if (given !== undefined && given !== '') return imageName(given, 'name')
  const app = nameComponent(folder)
  if (github === undefined) return imageName(app === '' ? 'app' : app, 'the name of the folder')
  const repository = github.repository.split('/').map(nameComponent).join('/')
  const below = belowRoot && app !== '' ? `/${app}` : ''
  return imageName(`${packageRegistry(github.serverUrl)}/${repository}${below}`, 'the name of the repository')
}

/**
 * GitHub's container registry of that server: ghcr.io; `containers.NAME.ghe.com` with data residency; `containers.HOST` on
 * GitHub Enterprise Server with subdomain isolation (docs.github.com, "Working with the Container registry").
 */
export function packageRegistry(serverUrl: string): string {
  const host = new URL(serverUrl).host
  return host === 'github.com' ? 'ghcr.io' : `containers.${host}`
}

/** All tags of an image. Throws a UserError where one that people gave is neither a tag nor a reference. */
export function imageTags(request: TagRequest): ImageTags {
  const own = defaultTags(request)
  if (request.tags.length === 0) return listed(request.name, own.tags, own.moving, own.version)
  const references = request.tags.map((tag) => givenTag(tag, request.name))
  return {
    references: [...new Set(references)],
    moving: [...new Set(references.filter((reference) => reference.endsWith(`:${latest}`)))],
    version: own.version
  }
}

function listed(name: Reference, tags: readonly string[], moving: readonly string[], version: string): ImageTags {
  const full = (tag: string): string => `${name.name}:${tag}`
  return { references: [...new Set(tags)].map(full), moving: [...new Set(moving)].map(full), version }
}

function givenTag(tag: string, name: Reference): string {
  if (/[/:]/.test(tag)) {
    const reference = tagReference(tag, 'tags')
    return `${reference.name}:${reference.tag ?? latest}`
  }
  if (isTag(tag)) return `${name.name}:${tag}`
  throw new UserError({
    what: `\`${tag}\` (tags) is no tag: it may have only letters, digits, \`_\`, \`.\` and \`-\`, at most 128, and begins with none of the last two`,
    fix: `Write a tag like \`1.2.3\`, or a full reference like \`ghcr.io/owner/name:tag\`.`
  })
}

/**
 * Refuses to push to `docker.io/library`, which holds Docker's official images: that is what a bare name such as `blog` means
 * to a registry. Throws a UserError that says how a name is written.
 */
export function refuseOfficialNames(references: readonly string[]): void {
  const bare = references.map((text) => tagReference(text, 'tags')).find(isOfficial)
  if (bare === undefined) return
  const own = bare.repository.slice(officialFolder.length)
  throw new UserError({
    what: `\`${bare.name}\` names no place that can be pushed to: on Docker Hub it is one of Docker's own images`,
    fix: `Write the name with its registry, \`ghcr.io/OWNER/${own}\`, or with an account of Docker Hub, \`docker.io/ACCOUNT/${own}\`.`
  })
}

const officialFolder = 'library/'

function isOfficial({ registry, repository }: Reference): boolean {
  return registry === dockerHub && repository.startsWith(officialFolder)
}

interface OwnTags {
  readonly tags: readonly string[]
  readonly moving: readonly string[]
  readonly version: string
}

/** Tags by the event; design, section 6, in the spellings of docker/metadata-action. */
function defaultTags(request: TagRequest): OwnTags {
  const { github } = request
  if (github === undefined) return { tags: [latest], moving: [], version: latest }
  const commit = github.sha === '' ? [] : [commitTag(github.sha)]
  const event = eventTags(request, github)
  return { ...event, tags: [...event.tags, ...commit] }
}

/** The tag of the image of a commit. */
export function commitTag(hash: string): string {
  return `sha-${hash.slice(0, shortCommit)}`
}

function eventTags(request: TagRequest, github: GithubContext): OwnTags {
  const { pullRequest, ref } = github
  if (pullRequest !== undefined) return moved(`pr-${pullRequest.number}`)
  if (ref.startsWith('refs/tags/')) return refTags(ref.slice('refs/tags/'.length), request, github)
  const branch = ref.replace(/^refs\/heads\//, '')
  const tag = cleanTag(branch)
  if (tag === '') return { tags: [], moving: [], version: github.sha.slice(0, shortCommit) }
  return branch === github.defaultBranch ? moved(tag, latest) : moved(tag)
}

function moved(first: string, ...more: readonly string[]): OwnTags {
  return { tags: [first, ...more], moving: [first, ...more], version: first }
}

function refTags(tag: string, request: TagRequest, github: GithubContext): OwnTags {
  const [, numbers, prerelease, build] = versionPattern.exec(withoutPrefix(tag, request)) ?? []
  if (numbers === undefined) return { tags: [cleanTag(tag)], moving: [], version: cleanTag(tag) }
  const exact = cleanTag(`${numbers}${prerelease ?? ''}${build ?? ''}`)
  if (prerelease !== undefined || github.prerelease === true) return { tags: [exact], moving: [], version: exact }
  const [major = '', minor = ''] = numbers.split('.')
  // Every minor release of 0.x may break: a tag `0` would promise what nobody keeps (semver.org, 4).
  const moving = [`${major}.${minor}`, ...(major === '0' ? [] : [major]), latest]
  return { tags: [exact, ...moving], moving, version: exact }
}

/** `blog-v1.2.3`, `blog@1.2.3` and `services/blog/v1.2.3` are versions of the app in the folder or the image of that name. */
function withoutPrefix(tag: string, request: TagRequest): string {
  const own = [request.folder, request.name.repository.split('/').at(-1)]
  const match = /^(?:.*\/)?([^/@]+?)[-@/_](v?\d+\.\d+\.\d+.*)$/.exec(tag)
  const [, prefix, version] = match ?? []
  return prefix !== undefined && version !== undefined && own.includes(prefix) ? version : tag
}

/** -1, 0 or 1 for two released versions `1.2.3`; `undefined` where one is none or a prerelease. */
export function compareVersions(a: string, b: string): number | undefined {
  const [left, right] = [released(a), released(b)]
  if (left === undefined || right === undefined) return undefined
  const difference = left.map((number, index) => number - (right[index] ?? 0)).find((number) => number !== 0) ?? 0
  return Math.sign(difference)
}

function released(version: string): readonly number[] | undefined {
  const [, numbers, prerelease] = versionPattern.exec(version) ?? []
  return numbers === undefined || prerelease !== undefined ? undefined : numbers.split('.').map(Number)
}
