import type { Reasoned, ReasonedMap } from '../../plan/draft.js'
import type { Facts } from './facts.js'
import type { Service } from './service.js'
import type { Framework } from './serving.js'

/** What a framework's program is told that the app's own script starts. */
export function toldTo(framework: Framework | undefined): ReasonedMap {
  const { row, why } = framework ?? {}
  const reason = { ...why, because: `${row?.name ?? ''} is told so: ${why?.because ?? ''}` }
  return Object.fromEntries(Object.entries(row?.variables ?? {}).map(([name, value]) => [name, { value, reason }]))
}

/** The folders that it writes into. */
export async function writtenBy(facts: Facts, { row, why }: Framework): Promise<Service['writable']> {
  const folders = await row.writable?.(facts)
  const reason = { ...why, because: `${row.name} writes there: ${why.because}` }
  return folders?.map((path) => ({ value: { path, writable: true }, reason }))
}

/** Packages that read files of configuration. */
const readers =
  /^(?:config|wild-config|convict|nconf|rc|js-yaml|yaml|yamljs|toml|@iarna\/toml|smol-toml|json5|cosmiconfig|c12)$/

/** The port that stands in a file which the program reads; only looked for where no source says one. */
export async function portInFiles({ app, own }: Facts, start: string): Promise<Reasoned<number> | undefined> {
  if (![...own.dependencies.keys()].some((name) => readers.test(name))) return undefined
  return (await import('./configured-port.js')).configuredPort(app, own, start)
}
