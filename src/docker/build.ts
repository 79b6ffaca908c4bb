import { readFile } from 'node:fs/promises'
import { redact } from '../report/redact.js'
import { buildArguments } from './arguments.js'
import { buildFailure, type FailureContext } from './failure.js'
import { type Progress, progressReader } from './progress.js'
import { logLine, type Run } from './run.js'
import type { Builder, BuildRequest, BuildResult } from './types.js'

export interface BuildOptions extends FailureContext {
  /** Values that must not be shown, whatever the build prints. */
  readonly secrets: readonly string[]
  /** Every line of Buildx as it comes, fit for the log. */
  readonly onLine?: (line: string) => void
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Runs one build. Throws BuildFailed where it fails, Interrupted where it was ended from outside.
 * `digest` is there only after a push: without one the engine's classic store gives the config digest under that name.
 */
export async function build(
  request: BuildRequest,
  builder: Builder,
  run: Run,
  options: BuildOptions
): Promise<BuildResult> {
  const reader = progressReader(options.onProgress)
  const started = performance.now()
  const { code } = await run({
    argv: ['docker', ...buildArguments(request, builder)],
    onLine: (raw) => {
      const line = redact(logLine(raw), options.secrets)
      reader.line(line)
      options.onLine?.(line)
    }
  })
  const log = reader.log()
  if (code !== 0) throw buildFailure(log, options)
  const metadata = await readMetadata(request.metadataFile)
  const digest = digestIn(metadata, 'containerimage.digest')
  const imageId = digestIn(metadata, 'containerimage.config.digest')
  return {
    metadata,
    steps: log.steps,
    seconds: (performance.now() - started) / 1000,
    ...(request.output !== 'push' || digest === undefined ? {} : { digest }),
    ...(imageId === undefined ? {} : { imageId })
  }
}

/** Buildx may write the word `null` where it has nothing to say. */
async function readMetadata(path: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  const data: unknown = JSON.parse(text === '' ? '{}' : text)
  return typeof data === 'object' && data !== null ? { ...data } : {}
}

function digestIn(metadata: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = metadata[key]
  return typeof value === 'string' && value.startsWith('sha256:') ? value : undefined
}
