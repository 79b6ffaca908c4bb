import type { Inputs } from '../settings/types.js'
import type { GithubContext } from '../github/types.js'
import { UserError } from '../errors.js'
import type { Builder } from './types.js'
import { atLeast } from './versions.js'

export interface CacheRequest {
  readonly mode: Inputs['cache']
  /** As people gave them; either wins over the mode. */
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  /** The image's name without a tag. */
  readonly name: string
  /** Full references of the image; where an inline cache may be found. */
  readonly references: readonly string[]
  readonly push: boolean
  readonly pullRequest: boolean
  /** Whether this is a run on GitHub, or a build on a machine that lasts. */
  readonly onGithub: boolean
  /** The environment that Docker gets: whether GitHub's cache can be reached. */
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Cache {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** One sentence for the report. */
  readonly because: string
}

type Mode = Exclude<Inputs['cache'], 'auto'>

/** Tag of the registry cache, beside the image's own tags. */
const cacheTag = 'buildcache'
const ownBuilder =
  'Add `- uses: docker/setup-buildx-action@v4` before this step (elsewhere: `docker buildx create --use`), or set `cache: inline`.'
const kept = 'what this builder has kept of earlier builds'

/**
 * Where layers are read from and written to, as arguments of `--cache-from` and `--cache-to` (design, section 6).
 * Throws a UserError where people chose a cache that this builder or this place does not have.
 */
export function buildCache(request: CacheRequest, builder: Builder): Cache {
  if (request.cacheFrom.length > 0 || request.cacheTo.length > 0) return given(request, builder)
  const { mode, because } =
    request.mode === 'auto' ? automatic(request, builder) : chosen(request.mode, request, builder)
  const { from, to } = entries(mode, request)
  if (to.length === 0 || !request.pullRequest) return { from, to, because }
  return { from, to: [], because: `${because}; a pull request only reads it` }
}

/** Whether a build with this cache needs GitHub's runtime token in its environment. */
export function usesGithubCache(request: Pick<CacheRequest, 'mode' | 'cacheFrom' | 'cacheTo'>): boolean {
  return (
    request.mode === 'auto' ||
    request.mode === 'gha' ||
    [...request.cacheFrom, ...request.cacheTo].some((entry) => /(?:^|,)type=gha(?:,|$)/.test(entry))
  )
}

/**
 * The build argument that keeps cache mounts of different repositories apart on a builder that they share. Code of
 * strangers gets a namespace of its own there, because a cache mount that it wrote must not be read by others.
 */
export function cacheNamespace(github: GithubContext | undefined): Record<string, string> {
  if (github === undefined) return {}
  const stranger = github.selfHosted && github.pullRequest?.fork === true
  return { BUILDKIT_CACHE_MOUNT_NS: stranger ? `${github.repository}#fork` : github.repository }
}

function given(request: CacheRequest, builder: Builder): Cache {
  const exported = request.cacheTo.find((entry) => !/(?:^|,)type=inline(?:,|$)/.test(entry))
  if (exported !== undefined && !builder.exportsCache) throw cannotExport('`cache-to`', builder)
  return { from: request.cacheFrom, to: request.cacheTo, because: 'inputs `cache-from` and `cache-to`' }
}

function automatic(request: CacheRequest, builder: Builder): { mode: Mode; because: string } {
  const nobodyElse = !request.onGithub && !request.push
  if (nobodyElse) return { mode: 'none', because: kept }
  if (!builder.exportsCache)
    return { mode: 'none', because: `${kept}; \`${builder.name}\` cannot export any for others. ${ownBuilder}` }
  if (request.push) return { mode: 'registry', because: `the registry, as \`${request.name}:${cacheTag}\`` }
  const missing = githubCacheMissing(request, builder)
  if (missing === undefined) return { mode: 'gha', because: "GitHub's cache, in the scope of the image's name" }
  return { mode: 'none', because: `${kept}; ${missing}` }
}

function chosen(mode: Mode, request: CacheRequest, builder: Builder): { mode: Mode; because: string } {
  if ((mode === 'registry' || mode === 'gha') && !builder.exportsCache)
    throw cannotExport(`\`cache: ${mode}\``, builder)
  const missing = mode === 'gha' ? githubCacheMissing(request, builder) : undefined
  if (missing !== undefined) {
    throw new UserError({
      what: `\`cache: gha\` cannot be used here: ${missing}`,
      fix: 'Use `cache: auto`, `registry`, `inline` or `none`.'
    })
  }
  return { mode, because: `input \`cache: ${mode}\`` }
}

/** The cache service of 2025 needs Buildx 0.21 (docs.docker.com/build/cache/backends/gha). */
function githubCacheMissing(request: CacheRequest, builder: Builder): string | undefined {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: results, ACTIONS_CACHE_URL: url } = request.env
  if (!token || !(results || url))
    return "GitHub's cache can be reached only from a step of a workflow that uses the action"
  if (atLeast(builder.buildx, 0, 21) === false)
    return `GitHub's cache needs Buildx 0.21 or newer, this is ${builder.buildx}`
  return undefined
}

function entries(mode: Mode, request: CacheRequest): Pick<Cache, 'from' | 'to'> {
  const registry = `type=registry,ref=${request.name}:${cacheTag}`
  const github = `type=gha,scope=${request.name}`
  const table: Record<Mode, () => Pick<Cache, 'from' | 'to'>> = {
    none: () => ({ from: [], to: [] }),
    registry: () => ({
      from: [registry],
      to: [`${registry},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`]
    }),
    gha: () => ({ from: [github], to: [`${github},mode=max,ignore-error=true`] }),
    inline: () => ({
      from: [...new Set([...request.references, `${request.name}:latest`])].map(
        (reference) => `type=registry,ref=${reference}`
      ),
      to: ['type=inline']
    })
  }
  return table[mode]()
}

function cannotExport(what: string, builder: Builder): UserError {
  return new UserError({
    what: `${what} needs a builder that can export its cache, and \`${builder.name}\` (driver ${builder.driver}) cannot`,
    fix: ownBuilder
  })
}
