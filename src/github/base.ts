import { readEvent } from './context.js'

/**
 * The commit that the event's changes start from: a pull request's base, what a push replaced, what a merge queue merges into.
 * `undefined` where the event has none: a new branch, a schedule, a run by hand, no runner of GitHub.
 */
export async function eventBase(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined
  const event = await readEvent(env['GITHUB_EVENT_PATH'])
  for (const path of [['pull_request', 'base', 'sha'], ['merge_group', 'base_sha'], ['before']]) {
    const value = path.reduce<unknown>((at, key) => (isTable(at) ? at[key] : undefined), event)
    if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value)) return value
  }
  return undefined
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
