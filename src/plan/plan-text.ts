import { manifestAt, parseManifest } from '../app/manifests.js'
import type { Data, Manifest } from '../app/types.js'
import { UserError } from '../errors.js'
import { nearest } from '../text.js'
import { phaseKeys, type ConfigKey } from '../settings/config-keys.js'
import { planFieldNames, planSchema, safeParse, type PlanFile } from './schema.js'

/**
 * A plan as text, JSON or TOML: Boxcar's own, or what `nixpacks plan` prints. Nixpacks' other spellings, `null` and the empty lists
 * that PHP writes for empty tables are read as what they mean.
 * Throws a UserError with line and path of the key for text that cannot be parsed, unknown keys and wrong types.
 * @param name as people named it: a path, "standard input", "the input plan"
 */
export async function parsePlan(text: string, name: string): Promise<PlanFile> {
  const manifest = await manifestOf(text.replace(/^\uFEFF/, ''), name)
  const result = safeParse(planSchema, usual(manifest.data))
  if (result.success) return result.output
  const [issue] = result.issues
  const keys = (issue.path ?? []).map(({ key }) => key as string | number)
  const path = keys.join('.')
  const near = issue.expected === 'never' ? nearest(String(keys.at(-1) ?? ''), planFieldNames) : undefined
  const line = lineOf(manifest, keys)
  throw new UserError({
    what:
      issue.expected === 'never'
        ? `${name} has the unknown key ${path}`
        : `${name} is no plan: ${path || 'it'} is ${issue.received}, not ${issue.expected ?? ''}`,
    ...(line !== undefined && { where: { file: name, line } }),
    fix: near ? `Did you mean ${near}?` : 'The fields of a plan are listed in docs/plan.md'
  })
}

async function manifestOf(text: string, name: string): Promise<Manifest> {
  const isJson = /\.jsonc?$/.test(name) || (!name.endsWith('.toml') && /^\s*(?:\{|$)/.test(text))
  const parsed = await parseManifest(isJson ? 'plan.json' : 'plan.toml', text)
  try {
    return manifestAt(name, parsed)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError({ ...error.trouble, fix: 'Make one with boxcar plan --format json' })
  }
}

/** The same data in the spelling of the schema. */
function usual(data: Data): Data {
  if (!isTable(data)) return data
  const plan = withoutNulls(data)
  const phases = isTable(plan['phases'])
    ? Object.fromEntries(Object.entries(plan['phases']).map(([name, phase]) => [name, usualPhase(asTable(phase))]))
    : asTable(plan['phases'])
  const tables = Object.fromEntries(
    ['variables', 'staticAssets', 'start'].map((field) => [field, withoutNulls(asTable(plan[field]))])
  )
  return withoutNulls({ ...plan, ...tables, phases })
}

function usualPhase(phase: Data): Data {
  if (!isTable(phase)) return phase
  const entries = Object.entries(withoutNulls(phase)).map(([key, value]) => [spellings.get(key) ?? key, value] as const)
  return Object.fromEntries(entries)
}

const spellings = new Map(
  Object.entries<ConfigKey>(phaseKeys).flatMap(([key, { aliases = [] }]) => aliases.map((alias) => [alias, key]))
)

function asTable(value: Data): Data {
  return Array.isArray(value) && value.length === 0 ? {} : value
}

function withoutNulls<T extends Data>(value: T): T {
  if (!isTable(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined)) as T
}

function isTable(value: Data): value is Readonly<Record<string, Data>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The line of the innermost key that has one. */
function lineOf(manifest: Manifest, keys: readonly (string | number)[]): number | undefined {
  const lines = keys.map((_, index) => manifest.line(...keys.slice(0, index + 1)))
  return lines.findLast((line) => line !== undefined)
}
