import type { Builder, BuildRequest } from './types.js'

/** How the result leaves the builder. `cacheonly` builds everything and keeps nothing but the cache. */
const outputs: Readonly<Record<BuildRequest['output'], readonly string[]>> = {
  load: ['--load'],
  push: ['--push'],
  none: ['--output', 'type=cacheonly']
}

/**
 * The arguments of `docker` for one build, without the program's name. Pure: the values of secrets are in files, and
 * SOURCE_DATE_EPOCH goes by the environment. Whatever the builder cannot make (attestations) is not asked for.
 */
export function buildArguments(request: BuildRequest, builder: Builder): string[] {
  return [
    'buildx',
    'build',
    '--progress=plain',
    ...option('--builder', [builder.name]),
    ...option('--file', [request.dockerfile]),
    ...option('--metadata-file', [request.metadataFile]),
    ...outputs[request.output],
    ...option('--platform', request.platforms.length > 0 ? [request.platforms.join(',')] : []),
    ...option('--tag', request.tags),
    ...option('--label', pairs(request.labels)),
    ...option('--build-arg', pairs(request.buildArgs)),
    ...option('--secret', Object.entries(request.secretFiles).map(secret)),
    ...option('--cache-from', request.cacheFrom),
    ...option('--cache-to', request.cacheTo),
    ...attestations(request, builder),
    ...(request.pull ? ['--pull'] : []),
    ...(request.noCache ? ['--no-cache'] : []),
    request.context
  ]
}

function option(name: string, values: readonly string[]): string[] {
  return values.flatMap((value) => [name, value])
}

function pairs(table: Readonly<Record<string, string>>): string[] {
  return Object.entries(table).map(([name, value]) => `${name}=${value}`)
}

/** Buildx reads the value as one record of CSV. */
function secret([id, file]: readonly [string, string]): string {
  return [`id=${id}`, `src=${file}`]
    .map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',')
}

/**
 * Attestations belong to what is pushed: an engine's classic store cannot hold them. Without a wish Buildx would add a
 * default of its own, so that the loaded and the pushed image differ in shape: it is always told.
 */
function attestations(request: BuildRequest, builder: Builder): string[] {
  if (!builder.attests) return []
  if (request.output !== 'push') return ['--provenance=false']
  return [
    `--provenance=${request.provenance ?? 'false'}`,
    ...(request.sbom === undefined ? [] : [`--sbom=${request.sbom}`])
  ]
}
