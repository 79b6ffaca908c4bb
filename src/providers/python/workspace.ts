import { relative } from 'node:path/posix'
import type { App, Manifest } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import { byCodePoint } from '../../text.js'
import { uvWorkspace } from './files.js'

/** A workspace of uv that the app belongs to. */
export interface Workspace {
  /** Manifests that an install reads, relative to the app's folder: the root's and those of the other members. */
  readonly manifests: readonly string[]
  /** The lockfile beside the root's manifest, relative to the app's folder. */
  readonly lockfile?: string
  /** The app's folder below the root, where it is not the root itself; the reason cites the workspace. */
  readonly folder?: Reasoned<string>
}

/** The workspace of which the app is the root or a member; `undefined` where it is in none. */
export async function workspaceOf(app: App, pyproject: Manifest): Promise<Workspace | undefined> {
  if (pyproject.texts('tool', 'uv', 'workspace', 'members').length > 0) {
    const manifests = await members(app, pyproject)
    return { manifests, ...((await app.has('uv.lock')) && { lockfile: 'uv.lock' }) }
  }
  const root = app.folder === '' ? undefined : await rootAbove(app)
  if (!root) return undefined
  const { tree, manifest, below } = root
  const here = (path: string) => relative(below, path)
  const others = (await members(tree, manifest)).filter((path) => path !== `${below}/pyproject.toml`)
  const line = manifest.line('tool', 'uv', 'workspace', 'members')
  const reason = {
    because: `${below} is a member of the uv workspace above it, so that one is the context`,
    file: here('pyproject.toml'),
    ...(line !== undefined && { line })
  }
  return {
    manifests: [here('pyproject.toml'), ...others.map(here)].sort(byCodePoint),
    ...((await tree.has('uv.lock')) && { lockfile: here('uv.lock') }),
    folder: { value: below, reason }
  }
}

async function members(app: App, pyproject: Manifest): Promise<readonly string[]> {
  const manifests = await app.find('pyproject.toml')
  return manifests
    .filter((path) => path.includes('/') && uvWorkspace.holds(pyproject, path.slice(0, path.lastIndexOf('/'))))
    .sort(byCodePoint)
}

/** Only the root of the tree that was opened can be Docker's context. */
async function rootAbove(app: App) {
  const tree = app.whole()
  const manifest = await tree.manifest('pyproject.toml', relative(app.folder, 'pyproject.toml'))
  return manifest && uvWorkspace.holds(manifest, app.folder) ? { tree, manifest, below: app.folder } : undefined
}
