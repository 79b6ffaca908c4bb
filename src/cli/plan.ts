import type { Shell } from '../cli.js'
import type { Rendered } from '../dockerfile/types.js'
import { planJson } from '../plan/plan-json.js'
import type { Warning } from '../plan/types.js'
import { decide, type Decision } from '../road.js'
import type { Inputs } from '../settings/types.js'
import { readAll } from './input.js'

const widest = 100

/** Prints the plan: as a box on a terminal, as JSON elsewhere, or as people want it. With `out` it writes files instead. */
export async function plan(inputs: Inputs, shell: Shell): Promise<void> {
  if (inputs.out !== undefined) return write(inputs, shell)
  const format = inputs.format ?? (shell.stdout.isTTY === true ? 'box' : 'json')
  if (format === 'text') {
    const { wrongFormat } = await import('./format.js')
    throw wrongFormat('plan', format, Object.keys(formats))
  }
  const decision = await decide(inputs, shell.env, () => readAll(shell.stdin))
  shell.stdout.write(await formats[format](decision, shell))
  // `> Dockerfile` has made that file before anything was read.
  if (format === 'dockerfile') await warn(decision, shell, ({ code }) => code !== 'dockerfile-ignored')
}

/** What a Dockerfile has no place for. */
async function warn(
  { plan }: Decision,
  shell: Shell,
  counts: (warning: Warning) => boolean = () => true
): Promise<void> {
  const warnings = plan.warnings.filter(counts)
  if (warnings.length === 0) return
  const { warningsText } = await import('../report/box.js')
  const width = Math.min(shell.stderr.columns ?? widest, widest)
  shell.stderr.write(warningsText(warnings, { width, colour: shell.colour.stderr }))
}

/** Writes the Dockerfile and what belongs to it into `out`, and says so. */
export async function write(inputs: Inputs, shell: Shell): Promise<void> {
  const decision = await decide(inputs, shell.env, () => readAll(shell.stdin))
  const [{ withDockerfile }, { writeToOut }] = await Promise.all([import('../rendering.js'), import('../out.js')])
  const { told } = await writeToOut(withDockerfile(decision), inputs)
  await warn(decision, shell)
  shell.stderr.write(`${told.join('\n')}\n`)
}

/** The plan as the box that people read. */
export async function planBox(
  { plan, planFile }: Decision,
  shell: Shell,
  stream: 'stdout' | 'stderr'
): Promise<string> {
  const { box } = await import('../report/box.js')
  const width = Math.min(shell[stream].columns ?? widest, widest)
  return `${box(plan, { width, colour: shell.colour[stream], ...(planFile !== undefined && { planFile }) })}\n`
}

const formats: Record<
  Exclude<NonNullable<Inputs['format']>, 'text'>,
  (decision: Decision, shell: Shell) => Promise<string>
> = {
  box: (decision, shell) => planBox(decision, shell, 'stdout'),
  json: ({ plan }) => Promise.resolve(planJson(plan)),
  toml: async ({ plan }) => {
    const { stringify } = await import('smol-toml')
    return stringify(plan)
  },
  dockerfile: async (decision) => (await rendered(decision)).dockerfile,
  dockerignore: async (decision) => (await rendered(decision)).dockerignore
}

async function rendered(decision: Decision): Promise<Rendered> {
  const { withDockerfile } = await import('../rendering.js')
  return withDockerfile(decision).rendered
}
