import { readFile } from 'node:fs/promises'
import { UserError } from './errors.js'
import { isPiece, pieceOf, planFromFile } from './plan/plan-file.js'
import { parsePlan } from './plan/plan-text.js'
import type { PlanFile } from './plan/schema.js'
import type { Plan } from './plan/types.js'
import { layerOfInputs } from './settings/index.js'
import type { Part } from './settings/part.js'
import type { Inputs } from './settings/types.js'

/** A plan that people gave instead of detection, and what to call it. */
export interface PlanText {
  readonly name: string
  readonly text: string
}

/** The same, parsed. */
export interface GivenPlan {
  readonly name: string
  readonly file: PlanFile
  /** Where it says a part only, which is laid over what is detected. */
  readonly piece?: Part
}

/** Parses it. Throws a UserError where it is no plan. */
export async function planGiven({ name, text }: PlanText): Promise<GivenPlan> {
  const file = await parsePlan(text, name)
  return { name, file, ...(isPiece(file) && { piece: { name, draft: pieceOf(file, name) } }) }
}

/** The plan that such a file is by itself, with what people say besides. */
export function wholePlan({ name, file }: GivenPlan, inputs: Inputs): Plan {
  const { secrets, secretFiles, release, toolchain } = inputs
  const hints = { secrets: [...Object.keys(secrets), ...Object.keys(secretFiles)], release }
  return planFromFile(file, { name, layers: [layerOfInputs(inputs)], hints, ...(toolchain && { toolchain }) })
}

/** The text that `--plan` names: a file, standard input, or the plan itself. */
export async function planText(given: string, readInput: () => Promise<string>): Promise<PlanText> {
  if (given === '-') return { name: 'standard input', text: await readInput() }
  if (given.trimStart().startsWith('{')) return { name: 'the input plan', text: given }
  const text = await readFile(given, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError({
      what: `The plan file ${given} cannot be read (${error.code ?? error.message})`,
      fix: 'Give the path of a file that boxcar plan --format json has made, or - for standard input'
    })
  })
  return { name: given, text }
}
