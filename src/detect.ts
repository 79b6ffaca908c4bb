import { basename } from 'node:path'
import { openContext } from './open.js'
import type { App } from './app/types.js'
import { UserError } from './errors.js'
import { planApp, type SettingsOf } from './plan/plan-app.js'
import type { Kind, Plan } from './plan/types.js'
import { compose } from './providers/compose.js'
import { strength } from './providers/contract.js'
import { discover } from './providers/discover.js'
import { providers } from './providers/list.js'
import { settingsReader } from './road.js'
import type { Inputs } from './settings/types.js'

/** An app as `detect` lists it. */
export interface DetectedApp {
  /** Relative to the folder that was looked at, `.` for that one itself. */
  readonly path: string
  readonly name: string
  readonly kind?: Kind
  readonly providers: readonly string[]
  readonly port?: number
  /** Why it was found and cannot be planned. */
  readonly problem?: string
}

/** The apps of a folder: itself, or those below it. Throws a UserError where there is none. */
export async function detect(
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>
): Promise<readonly DetectedApp[]> {
  const { app, backing, directory, gitRoot } = await openContext(inputs.context, providers)
  try {
    const { settingsOf } = settingsReader(inputs, env, providers)
    const root = basename(directory ?? gitRoot ?? inputs.context)
    const paths = await appPaths(app, settingsOf)
    return await Promise.all(
      paths.map(({ path, ids }) => detected(path === '' ? app : app.below(path), path, ids, root, settingsOf))
    )
  } finally {
    await backing.close()
  }
}

/** What a plan says of its app, in the same form. */
export function detectedApp(plan: Plan, path: string, root: string): DetectedApp {
  return {
    path: path === '' ? '.' : path,
    name: path === '' ? root : basename(path),
    kind: plan.kind,
    providers: plan.providers,
    ...(plan.start.port !== undefined && { port: plan.start.port })
  }
}

async function appPaths(
  app: App,
  settingsOf: SettingsOf
): Promise<readonly { path: string; ids: readonly string[] }[]> {
  const { hints } = await settingsOf(app)
  const composition = await compose(providers, app, hints)
  const itself = composition ? [{ path: '', ids: [composition.host.provider.id] }] : []
  if (composition && composition.host.finding.strength > strength.builds) return itself
  const below = (await discover(providers, app, hints)).map(({ path, candidates }) => ({
    path,
    ids: candidates.map(({ provider }) => provider.id)
  }))
  if (below.length > 0) return below
  // Planning what nobody recognises says what was looked for.
  if (itself.length === 0) await planApp(app, settingsOf, providers)
  return itself
}

async function detected(
  app: App,
  path: string,
  ids: readonly string[],
  root: string,
  settingsOf: SettingsOf
): Promise<DetectedApp> {
  try {
    const { plan } = await planApp(app, settingsOf, providers)
    return detectedApp(plan, path, root)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const name = path === '' ? root : basename(path)
    return { path: path === '' ? '.' : path, name, providers: ids, problem: error.trouble.what }
  }
}
