import { UserError } from '../errors.js'

/** An image reference, taken apart as Docker does (distribution/reference: grammar of `reference.go`). */
export interface Reference {
  /** `docker.io` where none is named. */
  readonly registry: string
  /** Path in the registry; `library/debian` for `debian`. */
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
  /** Registry and repository as people wrote them: what goes before `:tag`. */
  readonly name: string
}

export const dockerHub = 'docker.io'

const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const host =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const digestPattern = /^sha256:[0-9a-f]{64}$/
const longestName = 255

/** The parts of a reference, or why it is none, as the end of a sentence. */
export function parseReference(text: string): Reference | { readonly problem: string } {
  const [beforeDigest = '', digest] = cut(text, '@')
  if (digest !== undefined && !digestPattern.test(digest)) return { problem: 'what follows @ is no sha256 digest' }
  const slash = beforeDigest.indexOf('/')
  const first = beforeDigest.slice(0, slash)
  const hasHost = slash > 0 && (/[.:[]/.test(first) || first === 'localhost')
  const path = hasHost ? beforeDigest.slice(slash + 1) : beforeDigest
  if (hasHost && !host.test(first)) return { problem: `\`${first}\` is no host name` }
  const [repository = '', tag] = cut(path, ':')
  if (tag !== undefined && !tagPattern.test(tag)) return { problem: tagProblem(tag) }
  const problem = repositoryProblem(repository)
  if (problem !== undefined) return { problem }
  const name = hasHost ? `${first}/${repository}` : repository
  if (name.length > longestName) return { problem: `it has more than ${longestName} characters` }
  const registry = !hasHost || first === 'index.docker.io' ? dockerHub : first
  const official = registry === dockerHub && !repository.includes('/')
  return {
    registry,
    repository: official ? `library/${repository}` : repository,
    name,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest })
  }
}

/** A full reference that people gave as a tag: `ghcr.io/acme/blog:1.2`. Throws a UserError where it is none. */
export function tagReference(text: string, setting: string): Reference {
  const parsed = parseReference(text)
  if ('problem' in parsed) {
    throw new UserError({
      what: `\`${text}\` (${setting}) is no image reference: ${parsed.problem}`,
      fix: 'Write it like `ghcr.io/owner/name:tag`.'
    })
  }
  if (parsed.digest !== undefined) {
    throw new UserError({
      what: `\`${text}\` (${setting}) names a digest, but a digest is the result of a build`,
      fix: 'Leave out the part from `@` on.'
    })
  }
  return parsed
}

/** The image name that people gave or that follows from the repository. Throws a UserError where it is none. */
export function imageName(text: string, setting: string): Reference {
  const parsed = parseReference(text)
  if ('problem' in parsed) {
    const lower = text.toLowerCase()
    const near = lower !== text && !('problem' in parseReference(lower)) ? ` \`${lower}\` would be one.` : ''
    throw new UserError({
      what: `\`${text}\` (${setting}) is no image name: ${parsed.problem}`,
      fix: `Write it in lower case, like \`ghcr.io/owner/name\` or \`blog\`.${near}`
    })
  }
  const extra = parsed.tag ?? parsed.digest
  if (extra !== undefined) {
    throw new UserError({
      what: `\`${text}\` (${setting}) carries ${parsed.tag === undefined ? 'a digest' : 'a tag'}, but it is the name that all tags share`,
      fix:
        parsed.tag === undefined
          ? `Use \`${parsed.name}\` as the name.`
          : `Use \`${parsed.name}\` as the name and \`${parsed.tag}\` in \`tags\`.`
    })
  }
  return parsed
}

/** Text from elsewhere as one component of an image's path: `My App` → `my-app`; empty where nothing is left. */
export function nameComponent(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/[._-]{2,}/g, (separators) => (separators === '__' ? separators : '-'))
    .replace(/^[._-]+/, '')
    .replace(/[._-]+$/, '')
}

/** Whether the text can stand after the colon. */
export function isTag(text: string): boolean {
  return tagPattern.test(text)
}

/** Text from elsewhere as a tag: `feature/Ünïcode` → `feature-n-code`; empty where nothing is left. */
export function cleanTag(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128)
    .replace(/-+$/, '')
}

function tagProblem(tag: string): string {
  return `the tag \`${tag}\` may have only letters, digits, \`_\`, \`.\` and \`-\`, at most 128, and begins with none of the last two`
}

function repositoryProblem(repository: string): string | undefined {
  if (repository === '') return 'the name is missing'
  if (repository !== repository.toLowerCase()) return 'it has upper-case letters'
  const bad = repository.split('/').find((part) => !component.test(part))
  if (bad === undefined) return undefined
  return bad === ''
    ? 'a part between slashes is empty'
    : `\`${bad}\` may have only lower-case letters and digits, with single \`.\`, \`_\`, \`-\` between them`
}

function cut(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at)
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)]
}
