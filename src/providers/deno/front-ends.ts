import { nameOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Finding, Named } from '../contract.js'
import { foldersNamed } from '../node/front-ends.js'
import type { Analysis } from './analyse.js'

/** `names` of the contract: a server wants what it serves when it runs. What its own task builds, nobody else need build. */
export async function namesOf(
  app: App,
  { data }: Finding<Analysis>,
  folders: readonly string[]
): Promise<readonly Named[]> {
  const entry = data?.service?.entry?.value
  const built = data?.config.tasks.get('build')?.command?.value ?? ''
  const open = folders.filter((folder) => !built.includes(nameOf(folder)))
  if (entry === undefined || entry.includes(':') || open.length === 0) return []
  const named = await foldersNamed(app, entry)
  return open.flatMap((folder) =>
    named.flatMap((one) => (one.value.startsWith(`${folder}/`) ? [{ ...one, onlyRuns: true }] : []))
  )
}
