import type { App } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import type { Hints } from '../../settings/types.js'
import type { Condition } from '../frameworks.js'
import type { ManagerDecision } from './managers.js'
import { dependencyOf, type PackageJson } from './package-json.js'
import type { Workspace } from './workspace.js'

/** What is known of a JavaScript app before it is decided how it runs. */
export interface Facts {
  readonly app: App
  readonly hints: Hints
  /** The app's own manifest. */
  readonly own: PackageJson
  /** The workspace that the app is the root or a member of. */
  readonly workspace?: Workspace
  readonly manager: ManagerDecision
}

/** Holds where one of these packages is a direct dependency of the app. */
export function dependsOn(...names: readonly string[]): Condition<Facts> {
  return ({ own }) => Promise.resolve(dependencyOf(own, ...names)?.evidence)
}

/** Holds where one of these files is there; paths are relative to the app's folder. */
export function hasFile(...files: readonly string[]): Condition<Facts> {
  return async ({ app }) => {
    const file = await firstThere(app, files)
    return file === undefined ? undefined : ({ because: `${file} is there`, file } satisfies Evidence)
  }
}

/** The first of these paths that is a file of the app. */
export async function firstThere(app: App, files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await app.has(file)) return file
  return undefined
}
