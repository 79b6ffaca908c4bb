import * as v from 'valibot'
import { planSchema } from './schema.js'

const trouble = v.strictObject({ what: v.string(), fix: v.optional(v.string()) })

const side = v.variant('state', [
  v.strictObject({ state: v.literal('planned'), plan: planSchema }),
  v.strictObject({ state: v.literal('none') }),
  v.strictObject({ state: v.literal('failed'), problem: trouble })
])

/** What stands in the file of a plan artifact. Unknown keys are errors. */
export const artifactSchema = v.strictObject({ version: v.literal(1), base: side, head: side })

export type ParsedSide = v.InferOutput<typeof side>
