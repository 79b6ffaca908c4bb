import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { UserError, type Trouble } from '../../../src/errors.js'
import { inputsFromArguments } from '../../../src/inputs.js'
import { planApp } from '../../../src/plan/plan-app.js'
import type { Plan } from '../../../src/plan/types.js'
import { providers } from '../../../src/providers/list.js'
import { settingsReader } from '../../../src/road.js'

/** The plan of a tree in memory and the folder that it is for, with the flags of the command line. */
export async function planned(
  files: MemoryFiles,
  flags: readonly string[] = []
): Promise<{ plan: Plan; folder: string }> {
  const inputs = inputsFromArguments(['plan', ...flags], {})
  if ('help' in inputs || 'version' in inputs) throw new Error('These words ask a question')
  return planApp(memoryApp(files), settingsReader(inputs, {}, providers).settingsOf, providers)
}

export async function planOf(files: MemoryFiles, flags: readonly string[] = []): Promise<Plan> {
  return (await planned(files, flags)).plan
}

/** What the user is told where there is no plan. */
export async function troubleOf(files: MemoryFiles, flags: readonly string[] = []): Promise<Trouble> {
  try {
    await planOf(files, flags)
  } catch (error) {
    if (error instanceof UserError) return error.trouble
    throw error
  }
  throw new Error('There is a plan')
}

/** One line that says how it starts: `kind port | release && command`. */
export function startOf({ kind, start }: Plan): string {
  const port = start.port === undefined ? '' : ` ${start.port}`
  return `${kind}${port} | ${start.release === undefined ? '' : `${start.release} && `}${start.cmd ?? ''}`
}

export function codesOf({ warnings }: Plan): readonly string[] {
  return warnings.map(({ code }) => code)
}
