import { memoryApp, type MemoryFiles } from '../../src/app/memory.js'
import { UserError, type Trouble } from '../../src/errors.js'
import { inputsFromAction } from '../../src/inputs.js'
import { readSettings } from '../../src/settings/index.js'
import type { Draft, Reasoned } from '../../src/plan/draft.js'
import type { PlanSettings } from '../../src/settings/types.js'

export interface Given {
  readonly files?: MemoryFiles
  readonly inputs?: Readonly<Record<string, string>>
  readonly process?: Readonly<Record<string, string>>
  /** Settings that the languages know. */
  readonly known?: readonly string[]
}

export async function settingsOf({
  files = {},
  inputs = {},
  process = {},
  known = ['PYTHON_VERSION']
}: Given): Promise<PlanSettings> {
  const variables = Object.entries(inputs).map(([id, text]) => [`INPUT_${id.toUpperCase()}`, text])
  return readSettings(
    memoryApp(files),
    inputsFromAction({ ...process, ...Object.fromEntries(variables) }),
    process,
    known
  )
}

export async function troubleOf(given: Given): Promise<Trouble> {
  try {
    await settingsOf(given)
  } catch (error) {
    if (error instanceof UserError) return error.trouble
    throw error
  }
  throw new Error('nothing was thrown')
}

export async function codesOf(given: Given): Promise<string[]> {
  return (await settingsOf(given)).warnings.map(({ code }) => code)
}

/** The draft of the layer with that name. */
export function layer({ layers }: PlanSettings, name: string): Draft {
  return layers.find((one) => one.name === name)?.draft ?? {}
}

export function values(items: readonly Reasoned<unknown>[] | undefined): unknown[] | undefined {
  return items?.map(({ value }) => value)
}
