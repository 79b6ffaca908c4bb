import { UserError } from '../errors.js'
import { build, type BuildOptions } from './build.js'
import { remoteContent } from './content.js'
import { BuildFailed } from './failure.js'
import { parseReference } from './reference.js'
import { remoteImage } from './registry.js'
import type { Run } from './run.js'
import type { Builder, BuildRequest, BuildResult, Size } from './types.js'

export interface Pushed {
  readonly result: BuildResult
  /** Layers of this machine's platform in the registry; absent where it is not among the platforms. */
  readonly size?: Size
}

/** Lines by which registries refuse (distribution's error codes, BuildKit's and the engine's words for them). */
const refused =
  /\b(?:401 Unauthorized|403 Forbidden|unauthorized|access denied|denied: |insufficient_scope|no basic auth credentials|authentication required|authorization failed|incorrect username or password)/i

/** The build whose image was booted. */
export interface Booted extends BuildResult {
  /** What `loadedContent` said of it before the push. */
  readonly content?: string
}

/**
 * Builds once more with `--push`, from the builder's cache, and compares what the registry then has with what was booted.
 * @param checked the build whose image was booted; absent where nothing was
 * Throws BuildFailed, or a UserError where the registry refuses or the pushed image is another one.
 */
export async function push(
  request: BuildRequest,
  checked: Booted | undefined,
  builder: Builder,
  run: Run,
  options: BuildOptions
): Promise<Pushed> {
  const result = await build(request, builder, run, options).catch((error: unknown) => {
    throw refusal(error, request.tags) ?? error
  })
  const name = nameOf(request.tags[0] ?? '')
  if (result.digest === undefined) return { result }
  const remote = await remoteImage(name, `@${result.digest}`, builder.native, builder, run)
  if (checked?.imageId !== undefined && remote?.config !== checked.imageId) {
    const content = await remoteContent(`${name}@${result.digest}`, builder.native, builder, run)
    if (content === undefined || content !== checked.content) throw another(name, checked.imageId, remote?.config)
  }
  const imageId = remote?.config ?? result.imageId
  return {
    result: { ...result, ...(imageId === undefined ? {} : { imageId }) },
    ...(remote === undefined ? {} : { size: { bytes: remote.bytes, measure: 'registry' } })
  }
}

function refusal(error: unknown, tags: readonly string[]): UserError | undefined {
  if (!(error instanceof BuildFailed)) return undefined
  const { step, lastLines } = error.failure
  const line = [...lastLines].reverse().find((text) => refused.test(text))
  if (line === undefined || !/^(?:exporting|pushing)/.test(step ?? 'pushing')) return undefined
  const registries = [...new Set(tags.map(registryOf))]
  const [registry = ''] = registries.filter((host) => line.includes(host)).concat(registries)
  return new UserError({
    what: `The registry ${registry} refused the push`,
    fix: fixFor(registry),
    detail: line.replace(/^ERROR: /, '')
  })
}

function fixFor(registry: string): string {
  if (/^(?:ghcr\.io|containers\.)/.test(registry)) {
    return 'The job needs `permissions: packages: write`. If the package exists already, give this repository the role "Write" in the package\'s settings ("Manage Actions access").'
  }
  return `Look at user name and password of the login to ${registry} (\`docker login\`, docker/login-action), and whether that user may push to this name.`
}

function another(name: string, checked: string, pushed: string | undefined): UserError {
  return new UserError({
    what: `The image pushed to ${name} is not the one that was booted (${pushed ?? 'none for this platform'}, booted was ${checked})`,
    fix: 'Run it again: a base image may have changed between the two builds. If it happens each time, the builder keeps no cache.'
  })
}

function nameOf(reference: string): string {
  const parsed = parseReference(reference)
  return 'problem' in parsed ? reference : parsed.name
}

function registryOf(reference: string): string {
  const parsed = parseReference(reference)
  return 'problem' in parsed ? '' : parsed.registry
}
