import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { memoryApp, type MemoryFiles } from '../../src/app/memory.js'
import { inputsFromArguments } from '../../src/inputs.js'
import { planApp } from '../../src/plan/plan-app.js'
import type { Plan } from '../../src/plan/types.js'
import { providers } from '../../src/providers/list.js'
import { settingsReader } from '../../src/road.js'
import type { Inputs } from '../../src/settings/types.js'

export const examplesFolder = fileURLToPath(new URL('../../examples', import.meta.url))

/** What an example says of how its image is tried; all of it is described in examples/README.md. */
export interface Trial {
  readonly kind: Plan['kind']
  readonly check?: { readonly path: string; readonly status: number; readonly contains: string }
  /** What else is asked, with redirects not followed. */
  readonly asks?: readonly Ask[]
  readonly env?: Readonly<Record<string, string>>
  readonly services?: readonly 'postgres'[]
  readonly processes?: readonly string[]
}

export interface Ask {
  readonly path: string
  readonly status: number
  readonly contains?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Names of the examples, sorted: every folder with an `e2e.json`. */
export const examples: readonly string[] = readdirSync(examplesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(examplesFolder, name)).includes('e2e.json'))
  .sort()

export function trialOf(name: string): Trial {
  return JSON.parse(readFileSync(join(examplesFolder, name, 'e2e.json'), 'utf8')) as Trial
}

/** The files of an example as a tree in memory. */
export function filesOf(name: string): Record<string, string> {
  const folder = join(examplesFolder, name)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !/(?:^|\/)(?:\.venv|__pycache__|node_modules)\//.test(path))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Inputs as the command line makes them from these words. */
export function inputsOf(words: readonly string[]): Inputs {
  const inputs = inputsFromArguments(['plan', ...words], {})
  if ('help' in inputs || 'version' in inputs) throw new Error('These words ask a question')
  return inputs
}

/** The plan of a tree in memory, with the flags of the command line. */
export async function planOf(files: MemoryFiles, flags: readonly string[] = []): Promise<Plan> {
  const { settingsOf } = settingsReader(inputsOf(flags), {}, providers)
  return (await planApp(memoryApp(files), settingsOf, providers)).plan
}
