import { readRegularFile } from '../app/host-file.js'
import { UserError, type Trouble } from '../errors.js'
import type { ParsedSide } from './artifact-schema.js'
import { clip, oneLine } from '../report/clean.js'
import { planFromFile } from './plan-file.js'
import { parsePlan } from './plan-text.js'
import type { Evidence, Plan } from './types.js'

/**
 * Both plans of a pull request in a file, so that a workflow with the right to comment can say what another one, without
 * rights, found out. Values that people gave are `…` in it already.
 */
export interface PlanArtifact {
  readonly version: 1
  readonly base: ArtifactSide
  readonly head: ArtifactSide
}

export type ArtifactSide =
  | { readonly state: 'planned'; readonly plan: Plan }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly problem: Pick<Trouble, 'what' | 'fix'> }

const mostBytes = 2 * 1024 * 1024
/** More than any plan has: the difference of two lists takes the product of their lengths. */
const mostItems = 1000
const mostCharacters = 20_000
const deepest = 10
const longestSentence = 300

export function artifactText(artifact: PlanArtifact): string {
  return `${JSON.stringify(artifact)}\n`
}

/**
 * Reads the file that another run left, as hostile data: a regular file of at most 2 MiB, no list, text or nesting beyond what
 * plans have, only known keys. Sentences in it are not ours, so that they become code; links to files and commits are not in it.
 * Throws a UserError for anything else.
 */
export async function readArtifact(path: string): Promise<PlanArtifact> {
  const text = readRegularFile(path, mostBytes)?.toString('utf8')
  if (text === undefined) {
    throw new UserError({
      what: `There is no plan artifact at ${path}, or it is larger than 2 MiB`,
      fix: 'Download the artifact in a step before this one, and give the path of the file in it as `plan`'
    })
  }
  const { artifactSchema } = await import('./artifact-schema.js')
  const { safeParse, getDotPath } = await import('./schema.js')
  const data = parsed(text)
  if (!isWithinLimits(data, deepest)) throw refused('it is no JSON, or a list or text in it is longer than in any plan')
  const result = safeParse(artifactSchema, data)
  if (!result.success) throw refused(`${getDotPath(result.issues[0]) ?? 'it'} is not as it should be`)
  const { base, head } = result.output
  return { version: 1, base: await sideOf(base), head: await sideOf(head) }
}

const name = 'the artifact'

async function sideOf(side: ParsedSide): Promise<ArtifactSide> {
  if (side.state === 'none') return { state: side.state }
  if (side.state === 'failed') return { state: side.state, problem: { what: asCode(side.problem.what) } }
  const file = await parsePlan(JSON.stringify(side.plan), name)
  const plan = planFromFile(file, { name, layers: [], hints: { secrets: [], release: 'start' } })
  return {
    state: 'planned',
    plan: {
      ...plan,
      reasons: plan.reasons.map((reason) => ({ ...withoutSentence(reason), field: reason.field })),
      warnings: plan.warnings.map(({ code, message, file, line, fix }) => ({
        code,
        message: asCode(message),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(fix !== undefined && { fix: asCode(fix) })
      }))
    }
  }
}

function withoutSentence({ because, ...evidence }: Evidence): Evidence {
  return { ...evidence, because: asCode(because) }
}

/** One of our sentences shows what stands between backticks as code. */
function asCode(text: string): string {
  const line = clip(oneLine(text), longestSentence).replaceAll('`', '’')
  return line === '' ? '' : `\`${line}\``
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isWithinLimits(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.length <= mostCharacters
  if (typeof value !== 'object' || value === null) return value !== undefined
  if (depth === 0) return false
  const entries = Object.entries(value)
  return (
    entries.length <= mostItems &&
    entries.every(([key, item]) => key.length <= mostCharacters && isWithinLimits(item, depth - 1))
  )
}

function refused(why: string): UserError {
  return new UserError({
    what: `The plan artifact is not used: ${why}`,
    fix: 'It has to come from `command: plan` of the same version of Boxcar'
  })
}
