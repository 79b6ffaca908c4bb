import { basename, relative, sep } from 'node:path'
import { changedFiles, isTouched } from './changed.js'
import { eventBase } from './github/base.js'
import { openContext } from './open.js'
import { join } from './app/paths.js'
import type { App } from './app/types.js'
import { UserError } from './errors.js'
import { planApp, refuseOthers, type SettingsOf } from './plan/plan-app.js'
import type { Kind, Plan } from './plan/types.js'
import { compose, standsFor } from './providers/compose.js'
import { strength } from './providers/contract.js'
import { BrokenAppsError, discover, startedBelow } from './providers/discover.js'
import { providers } from './providers/list.js'
import { settingsReader } from './road.js'
import type { Hints, Inputs } from './settings/types.js'

/** An app as `detect` lists it. */
export interface DetectedApp {
  /** Relative to the folder that was looked at, `.` for that one itself. */
  readonly path: string
  readonly name: string
  readonly kind?: Kind
  readonly providers: readonly string[]
  readonly port?: number
  /** Whether something that its image is made from changed against the event's base; absent where there is none. */
  readonly changed?: boolean
  /** Why it was found and cannot be planned. */
  readonly problem?: string
}

/** The apps of a folder: itself, or those below it. Throws a UserError where there is none, or where all are broken. */
export async function detect(
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>
): Promise<readonly DetectedApp[]> {
  const { app, backing, directory, gitRoot } = await openContext(inputs.context, providers)
  try {
    const { settingsOf } = settingsReader(inputs, env, providers)
    const root = basename(directory ?? gitRoot ?? inputs.context)
    const changes =
      directory !== undefined && gitRoot !== undefined ? await changesOf(directory, gitRoot, env) : undefined
    const paths = await appPaths(app, settingsOf)
    return await Promise.all(
      paths.map(({ path, ids }) =>
        detected(path === '' ? app : app.below(path), path, ids, { root, settingsOf, changes })
      )
    )
  } finally {
    await backing.close()
  }
}

/** The same list where an error says that all of them are broken; `undefined` for any other error. */
export function brokenApps(error: unknown): readonly DetectedApp[] | undefined {
  if (!(error instanceof BrokenAppsError)) return undefined
  return error.found.map(({ path, trouble }) => ({
    path,
    name: basename(path),
    providers: [],
    ...(trouble && { problem: trouble.trouble.what })
  }))
}

interface Changes {
  /** The folder that was looked at, relative to the root of the repository. */
  readonly folder: string
  readonly files: readonly string[]
}

async function changesOf(
  directory: string,
  gitRoot: string,
  env: Readonly<Record<string, string | undefined>>
): Promise<Changes | undefined> {
  const base = await eventBase(env)
  const files = base === undefined ? undefined : await changedFiles(gitRoot, base)
  return files && { folder: relative(gitRoot, directory).split(sep).join('/'), files }
}

/** What a plan says of its app, in the same form. */
export function detectedApp(plan: Plan, path: string, root: string): DetectedApp {
  const isItself = path === '' || path.startsWith('..')
  return {
    path: isItself ? '.' : path,
    name: isItself ? root : basename(path),
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
  const meant = await standsFor(providers, app, hints)
  const composition = meant ? undefined : await compose(providers, app, hints)
  if (!meant) {
    const refused = await refuseOthers(app, composition, hints, providers).catch((error: unknown) => error)
    // The folder itself says what is wrong with it; what is below can be built all the same.
    if (refused !== undefined) return [{ path: '', ids: [] }, ...(await besideRefused(app, hints, refused))]
  }
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

/** The apps below a folder that is refused; throws what is wrong with that one where there are none. */
async function besideRefused(app: App, hints: Hints, refused: unknown) {
  const below = refused instanceof UserError ? await startedBelow(providers, app, hints) : []
  if (below.length === 0) throw refused
  return below.map(({ path, candidates }) => ({ path, ids: candidates.map(({ provider }) => provider.id) }))
}

interface Looking {
  /** Name of the folder that was looked at. */
  readonly root: string
  readonly settingsOf: SettingsOf
  readonly changes: Changes | undefined
}

async function detected(
  app: App,
  path: string,
  ids: readonly string[],
  { root, settingsOf, changes }: Looking
): Promise<DetectedApp> {
  try {
    const { plan, folder } = await planApp(app, settingsOf, providers)
    const changed = changes && isTouched(plan, join(changes.folder, path), changes.files, folder)
    return { ...detectedApp(plan, path, root), ...(changed !== undefined && { changed }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const name = path === '' ? root : basename(path)
    return { path: path === '' ? '.' : path, name, providers: ids, problem: error.trouble.what }
  }
}
