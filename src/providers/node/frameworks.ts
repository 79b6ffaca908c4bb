import { anyOf, type Condition, type Framework } from '../frameworks.js'
import { dependsOn, hasFile, type Facts } from './facts.js'
import { buildsBy } from './frameworks/common.js'
import { nodeFrameworks } from './frameworks/index.js'
import type { NodeFramework, Served } from './frameworks/types.js'

/** A row that holds, and how its app is served where the row says so. */
export interface Found {
  readonly row: NodeFramework
  readonly served?: Served
}

/** All frameworks of JavaScript for the engine. */
export const frameworks: readonly Framework<Facts, Found>[] = nodeFrameworks.map((row) => ({
  id: row.id,
  name: row.name,
  kind: row.kind ?? 'web',
  when: [
    ...(row.packages.length > 0 ? [anyOf(brings(...row.packages), builtBy(row.command))] : []),
    ...(row.files && row.files.length > 0 ? [hasFile(...row.files)] : []),
    ...(row.when ? [row.when] : [])
  ],
  ...(row.without && { notWhen: [dependsOn(...row.without)] }),
  ...(row.supersedes && { supersedes: row.supersedes }),
  start: async (facts) => {
    const served = await row.serve?.(facts)
    return { row, ...(served && { served }) }
  }
}))

/** What only the package that uses this one has to bring makes no app of it. */
function brings(...names: readonly string[]): Condition<Facts> {
  return ({ own }) => {
    const found = names.map((name) => own.dependencies.get(name)).find((one) => one && one.kind !== 'peer')
    return Promise.resolve(found?.evidence)
  }
}

function builtBy(command: RegExp | undefined): Condition<Facts> {
  return (facts) => Promise.resolve(command && buildsBy(facts, command))
}
