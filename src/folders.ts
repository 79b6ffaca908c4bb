import { realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { UserError } from './errors.js'
import type { Decision } from './road.js'

/** The folder that becomes Docker's context: the app's own, or a workspace root above it that the plan names. */
export function dockerContext({ place: { folder, below }, plan }: Decision): string {
  if (folder === undefined) {
    throw new UserError({
      what: 'A commit that is not checked out can be planned, but not built',
      fix: 'Check it out first: git worktree add ../checkout COMMIT, then build that folder'
    })
  }
  const app = below === '' ? folder : join(folder, below)
  const inside = plan.folder === undefined ? '' : `/${plan.folder}`
  return inside !== '' && app.endsWith(inside) ? app.slice(0, -inside.length) : app
}

/**
 * The app's folder relative to a workspace, `/`-separated, for annotations and links; `undefined` for the workspace itself and for
 * what lies outside of it.
 */
export function folderInWorkspace({ place: { folder, below } }: Decision, workspace: string): string | undefined {
  if (folder === undefined) return undefined
  const path = relative(realpathSync(workspace), below === '' ? folder : join(folder, below))
  if (path === '' || isAbsolute(path) || path.split(sep)[0] === '..') return undefined
  return path.split(sep).join('/')
}
