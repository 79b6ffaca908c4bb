import type { Reasoned } from '../../plan/draft.js'
import type { Hints } from '../../settings/types.js'
import type { WorkspaceKind } from '../contract.js'
import type { PackageJson, Place } from './package-json.js'

/** A workspace (npm, Yarn, pnpm, Bun) with its packages. */
export interface Workspace {
  /** The root's manifest; where the app is a member, its folder leads up (`../..`). */
  readonly root: PackageJson
  readonly place: Place
  /** The app's folder below the root, where it is not the root itself; the reason cites the workspace. */
  readonly folder?: Reasoned<string>
  /** All packages of the workspace but the root, sorted by folder; folders are relative to the app's. */
  readonly members: readonly PackageJson[]
  /** Those that the app depends on, itself not included, each after those that it depends on. */
  readonly needed: readonly PackageJson[]
}

/** Kinds of workspaces for which Docker's context is their root. */
export const workspaceKinds: readonly WorkspaceKind[] = []

/** The workspace that the app is the root or a member of; `undefined` where it is in none. */
export function workspaceOf(...[, ,]: readonly [Place, PackageJson, Hints]): Promise<Workspace | undefined> {
  return Promise.resolve(undefined)
}
