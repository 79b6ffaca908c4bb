import type { Manifest } from '../../app/types.js'
import type { WorkspaceKind } from '../contract.js'

/** Rush has a list of its own, and an install that nothing else does (rushjs.io, "rush.json"). */
export const rush: WorkspaceKind = {
  file: 'rush.json',
  key: 'projects',
  holds: (manifest, folder) => projectAt(manifest, folder) !== undefined
}

/** A longer path is none. */
const longest = 1000

/** The place of a project in `rush.json`. */
export function projectAt(manifest: Manifest, folder: string): number | undefined {
  const at = foldersOf(manifest).indexOf(folder)
  return at < 0 ? undefined : at
}

/** The folders of all projects, relative to the root. */
export function foldersOf(manifest: Manifest): readonly string[] {
  const projects = manifest.get('projects')
  if (!Array.isArray(projects)) return []
  return projects.map(
    (_, at) =>
      manifest.text('projects', at, 'projectFolder')?.slice(0, longest).replace(/^\.\//, '').replace(/\/$/, '') ?? ''
  )
}
