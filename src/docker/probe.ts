import { UserError } from '../errors.js'
import { nativePlatform } from './platforms.js'
import type { Finished, Run } from './run.js'
import type { Builder } from './types.js'
import { atLeast } from './versions.js'

export interface ProbeRequest {
  /** Name of a builder that people chose; absent: the current one. */
  readonly builder?: string
  /** `process.platform`. */
  readonly system: string
  /** Whether this is a runner of GitHub, where people can choose another one. */
  readonly onGithub: boolean
}

/** What of `docker info --format '{{json .}}'` counts here (moby `api/types/system.Info`, docker/cli `cli/command/system/info.go`). */
interface Info {
  readonly ServerVersion?: string
  readonly OSType?: string
  readonly Architecture?: string
  readonly DriverStatus?: readonly (readonly [string, string])[] | null
  readonly ServerErrors?: readonly string[] | null
  readonly ClientInfo?: { readonly Plugins?: readonly { readonly Name?: string; readonly Version?: string }[] | null }
}

interface Inspected {
  readonly name: string
  readonly driver: string
  readonly buildkit: string
  readonly platforms: readonly string[]
  readonly error?: string
}

const notFound = 127

/**
 * Asks Docker for engine and builder with two calls at once. Rejects with a UserError that says what is missing and how
 * to get it. Start it before planning and await it later: a rejection that nobody awaits yet does no harm.
 */
export function probe(request: ProbeRequest, run: Run): Promise<Builder> {
  const answer = ask(request, run)
  answer.catch(() => undefined)
  return answer
}

async function ask(request: ProbeRequest, run: Run): Promise<Builder> {
  const [info, inspect] = await Promise.all([
    run({ argv: ['docker', 'info', '--format', '{{json .}}'] }),
    run({ argv: ['docker', 'buildx', 'inspect', '--bootstrap', ...(request.builder ? [request.builder] : [])] })
  ])
  if (info.code === notFound) throw noDocker(request)
  const engine = readInfo(info)
  refuseEngine(engine, info, request)
  refuseBuildx(inspect, request)
  return builderOf(engine, readInspect(inspect.stdout), inspect)
}

function builderOf(engine: Info, inspected: Inspected, inspect: Finished): Builder {
  if (inspected.error !== undefined || inspected.driver === '') {
    throw new UserError({
      what: `The builder \`${inspected.name}\` does not answer: ${inspected.error ?? lastLine(inspect.stderr)}`,
      fix: 'Start it (`docker buildx inspect --bootstrap`), or choose another with `builder` (`docker buildx ls` lists them).'
    })
  }
  const own = inspected.driver === 'docker'
  if (own && atLeast(engine.ServerVersion ?? '', 23, 0) === false) {
    throw new UserError({
      what: `Docker Engine ${engine.ServerVersion ?? ''} is too old: Boxcar needs 23.0 or newer`,
      fix: 'Update Docker Engine (https://docs.docker.com/engine/install/).'
    })
  }
  const containerd = (engine.DriverStatus ?? []).some(
    ([key, value]) => key === 'driver-type' && value.startsWith('io.containerd.snapshotter')
  )
  return {
    name: inspected.name,
    driver: inspected.driver,
    platforms: inspected.platforms,
    exportsCache: !own || containerd,
    attests: own ? containerd : atLeast(inspected.buildkit, 0, 11) !== false,
    buildx: engine.ClientInfo?.Plugins?.find(({ Name }) => Name === 'buildx')?.Version ?? '',
    native: nativePlatform(engine.OSType ?? 'linux', engine.Architecture ?? 'amd64')
  }
}

function readInfo(info: Finished): Info {
  try {
    const data: unknown = JSON.parse(info.stdout)
    return typeof data === 'object' && data !== null ? data : {}
  } catch {
    return { ServerErrors: [lastLine(info.stderr)] }
  }
}

/** `docker buildx inspect` prints for people only: `Name:`, `Driver:`, then one block per node. */
function readInspect(text: string): Inspected {
  const values = (key: string): string[] =>
    text.split('\n').flatMap((line) => {
      const [, value] = new RegExp(`^${key}:\\s+(\\S.*)$`).exec(line) ?? []
      return value === undefined ? [] : [value.trim()]
    })
  const [error] = values('Error')
  return {
    name: values('Name')[0] ?? '',
    driver: values('Driver')[0] ?? '',
    buildkit: values('BuildKit version')[0] ?? values('Buildkit')[0] ?? '',
    platforms: values('Platforms').flatMap((line) => line.split(',').map((platform) => platform.trim())),
    ...(error === undefined ? {} : { error })
  }
}

function refuseEngine(engine: Info, info: Finished, request: ProbeRequest): void {
  // Docker 28 and newer say it on stderr and end with 1, older ones say it in the JSON and end with 0.
  const problem = engine.ServerErrors?.[0] ?? (info.code === 0 ? undefined : lastLine(info.stderr))
  if (problem !== undefined) throw /permission denied/i.test(problem) ? noRights(problem) : noEngine(problem, request)
  if (engine.ServerVersion === undefined) {
    throw new UserError({
      what: 'The program `docker` is not Docker (Podman answers to that name on some systems)',
      fix: 'Install Docker Engine with Buildx: https://docs.docker.com/engine/install/. `boxcar plan` needs neither.',
      ...(info.stderr === '' ? {} : { detail: lastLine(info.stderr) })
    })
  }
  if (engine.OSType !== undefined && engine.OSType !== 'linux') {
    throw new UserError({
      what: 'The Docker engine runs Windows containers',
      fix: otherRunner(request) ?? 'Switch Docker Desktop to Linux containers.'
    })
  }
}

function refuseBuildx(inspect: Finished, request: ProbeRequest): void {
  if (inspect.code === 0) return
  const text = inspect.stderr
  if (/is not a docker command|unknown command: docker buildx|unknown flag: --bootstrap/.test(text)) {
    throw new UserError({
      what: 'Docker is there, but Buildx is not',
      fix: request.onGithub
        ? 'Add `- uses: docker/setup-buildx-action@v4` before this step.'
        : "Install it: the package is `docker-buildx-plugin` in Docker's own packages, `docker-buildx` in Debian, Ubuntu and Homebrew (https://docs.docker.com/go/buildx/)."
    })
  }
  if (/no builder .* found|failed to find (?:instance|builder)/i.test(text)) {
    throw new UserError({
      what: `There is no builder \`${request.builder ?? ''}\``,
      fix: '`docker buildx ls` lists the builders. In a workflow use `${{ steps.ID.outputs.name }}` of the step that sets one up, or leave `builder` out.'
    })
  }
  throw new UserError({
    what: `The builder ${request.builder === undefined ? '' : `\`${request.builder}\` `}does not answer: ${lastLine(text)}`,
    fix: 'Start it (`docker buildx inspect --bootstrap`), or choose another with `builder` (`docker buildx ls` lists them).'
  })
}

function noDocker(request: ProbeRequest): UserError {
  return new UserError({
    what: 'Docker is not installed here (there is no program `docker`)',
    fix:
      otherRunner(request) ??
      'Install Docker Engine with Buildx: https://docs.docker.com/engine/install/. `boxcar plan` works without.'
  })
}

function noEngine(problem: string, request: ProbeRequest): UserError {
  const start = request.system === 'linux' ? 'Start it: `sudo systemctl start docker`.' : 'Start Docker Desktop.'
  return new UserError({ what: `The Docker engine does not answer: ${problem}`, fix: otherRunner(request) ?? start })
}

function noRights(problem: string): UserError {
  return new UserError({
    what: 'This user may not talk to the Docker engine',
    fix: 'Add the user to the group of the socket (`sudo usermod -aG docker $USER`, then log in again), or run it as root.',
    detail: problem
  })
}

/** GitHub's macOS and Windows runners cannot build Linux images. */
function otherRunner({ onGithub, system }: ProbeRequest): string | undefined {
  if (!onGithub || system === 'linux') return undefined
  return 'Use `runs-on: ubuntu-latest` for this job: Linux images are built on Linux runners. The command `plan` works on this one too.'
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? ''
  return line.replace(/^ERROR: /, '')
}
