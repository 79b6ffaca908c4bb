import type { Run } from './run.js'
import type { Size } from './types.js'

/** Size of a loaded image as the engine measures it; `undefined` where the engine does not have it. */
export async function engineSize(image: string, run: Run): Promise<Size | undefined> {
  const { code, stdout } = await run({ argv: ['docker', 'image', 'inspect', '--format', '{{.Size}}', image] })
  const bytes = Number(stdout.trim())
  return code === 0 && Number.isInteger(bytes) && bytes > 0 ? { bytes, measure: 'engine' } : undefined
}
