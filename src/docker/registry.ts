import { TryAgainError } from '../errors.js'
import { normalPlatform } from './platforms.js'
import type { Run } from './run.js'
import type { Builder } from './types.js'

/** An image as the registry has it. */
export interface RemoteImage {
  /** Config digest of the platform's image: what the engine calls the image's id. */
  readonly config: string
  /** Sum of its layers as they are stored: what a pull on an empty machine brings. */
  readonly bytes: number
}

/** The parts of manifest and index that count here (OCI image specification, `manifest.md` and `image-index.md`). */
interface Manifest {
  readonly config?: { readonly digest?: string }
  readonly layers?: readonly { readonly size?: number }[]
  readonly manifests?: readonly {
    readonly digest?: string
    readonly platform?: { readonly os?: string; readonly architecture?: string; readonly variant?: string }
  }[]
}

/**
 * Reads the image of one platform from the registry, with the credentials that Docker has. An index may also hold
 * attestations; they carry no platform. Throws a TryAgainError where the registry does not show what was just pushed.
 * @param name image name without tag
 * @param which `@sha256:…` of a manifest or an index, or `:tag`
 */
export async function remoteImage(
  name: string,
  which: string,
  platform: string,
  builder: Builder,
  run: Run
): Promise<RemoteImage | undefined> {
  const top = await manifest(`${name}${which}`, builder, run)
  if (top.manifests === undefined) return imageOf(top)
  const entry = top.manifests.find(({ platform: its }) => its !== undefined && platformOf(its) === platform)
  return entry?.digest === undefined ? undefined : imageOf(await manifest(`${name}@${entry.digest}`, builder, run))
}

/** Labels of the image that a tag names now; `undefined` where there is none or the registry does not say. */
export async function remoteLabels(
  reference: string,
  builder: Builder,
  run: Run
): Promise<Readonly<Record<string, string>> | undefined> {
  const { code, stdout } = await run({
    argv: [
      'docker',
      'buildx',
      'imagetools',
      'inspect',
      '--builder',
      builder.name,
      '--format',
      '{{json .Image}}',
      reference
    ]
  })
  return code === 0 ? labelsIn(json(stdout)) : undefined
}

/** Buildx shows one image, or for several platforms a table from platform to image; labels are the same in all. */
function labelsIn(data: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const config = (data as { config?: { Labels?: Record<string, string> } }).config
  if (config !== undefined) return config.Labels ?? {}
  return Object.values(data)
    .map(labelsIn)
    .find((labels) => labels !== undefined)
}

async function manifest(reference: string, builder: Builder, run: Run): Promise<Manifest> {
  const { code, stdout, stderr } = await run({
    argv: ['docker', 'buildx', 'imagetools', 'inspect', '--builder', builder.name, '--raw', reference]
  })
  const data = code === 0 ? json(stdout) : undefined
  if (typeof data === 'object' && data !== null) return data
  throw new TryAgainError({
    what: `The registry does not show the image that was pushed to it: ${stderr.trim().split('\n').at(-1) ?? reference}`,
    fix: 'Run it again. Until then do not rely on the tags.'
  })
}

function imageOf({ config, layers }: Manifest): RemoteImage | undefined {
  if (config?.digest === undefined) return undefined
  return { config: config.digest, bytes: (layers ?? []).reduce((sum, { size }) => sum + (size ?? 0), 0) }
}

function platformOf({ os, architecture, variant }: { os?: string; architecture?: string; variant?: string }): string {
  return normalPlatform([os ?? '', architecture ?? '', ...(variant ? [variant] : [])].join('/'))
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
