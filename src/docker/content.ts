import type { Run } from './run.js'
import type { Builder } from './types.js'

/** What of an image's config says how it runs (OCI image specification, `config.md`); the engine uses the same names. */
interface Config {
  readonly Env?: readonly string[] | null
  readonly Entrypoint?: readonly string[] | null
  readonly Cmd?: readonly string[] | null
  readonly User?: string
  readonly WorkingDir?: string
  readonly StopSignal?: string
  readonly ExposedPorts?: object | null
  readonly Volumes?: object | null
  readonly Labels?: Readonly<Record<string, string>> | null
}

interface Image {
  readonly rootfs?: { readonly diff_ids?: unknown }
  readonly config?: Config
}

/**
 * The layers and the configuration of an image in the engine, as a text to compare; `undefined` where the engine does not have it.
 * Two images of the same content have different ids where their histories differ: BuildKit 0.24.0, which is also in Docker
 * Engine 28.4, writes an address of its memory into the history of EXPOSE (moby/buildkit#6217).
 */
export async function loadedContent(image: string, run: Run): Promise<string | undefined> {
  const { code, stdout } = await run({ argv: ['docker', 'image', 'inspect', '--format', '{{json .}}', image] })
  const data = code === 0 ? (json(stdout) as { RootFS?: { Layers?: unknown }; Config?: Config } | undefined) : undefined
  return contentOf(data?.RootFS?.Layers, data?.Config)
}

/** The same of one platform's image in a registry. */
export async function remoteContent(
  reference: string,
  platform: string,
  builder: Builder,
  run: Run
): Promise<string | undefined> {
  const format = ['--format', '{{json .Image}}']
  const { code, stdout } = await run({
    argv: ['docker', 'buildx', 'imagetools', 'inspect', '--builder', builder.name, ...format, reference]
  })
  // Buildx shows one image, or for several platforms a table from platform to image.
  const data = code === 0 ? (json(stdout) as (Image & Readonly<Record<string, Image>>) | undefined) : undefined
  const image: Image | undefined = data?.[platform] ?? data
  return contentOf(image?.rootfs?.diff_ids, image?.config)
}

function contentOf(layers: unknown, config: Config = {}): string | undefined {
  if (!Array.isArray(layers)) return undefined
  const { Env, Entrypoint, Cmd, User, WorkingDir, StopSignal, ExposedPorts, Volumes, Labels } = config
  return JSON.stringify([
    ...[layers, Env ?? [], Entrypoint ?? [], Cmd ?? [], User ?? '', WorkingDir ?? '', StopSignal ?? ''],
    ...[Object.keys(ExposedPorts ?? {}).sort(), Object.keys(Volumes ?? {}).sort(), Object.entries(Labels ?? {}).sort()]
  ])
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
