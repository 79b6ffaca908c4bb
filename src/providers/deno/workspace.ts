import { relative } from 'node:path/posix'
import { folderOf, join } from '../../app/paths.js'
import type { App, Manifest } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { WorkspaceKind } from '../contract.js'
import { folderPatterns } from '../folder-pattern.js'
import type { Place } from '../node/package-json.js'

/** A workspace of Deno (docs.deno.com, "Workspaces"). */
export interface Workspace {
  /** The root, and the way there from the app's folder. */
  readonly place: Place
  /** The app's folder below the root, where it is a member. */
  readonly folder?: Reasoned<string>
  /** Manifests of the root (for a member) and of all members, relative to the app's folder; sorted. */
  readonly manifests: readonly string[]
}

export const configFiles = ['deno.json', 'deno.jsonc'] as const

/** A list, or a table with one. */
function globsOf(manifest: Manifest): readonly string[] {
  const listed = manifest.texts('workspace')
  return listed.length > 0 ? listed : manifest.texts('workspace', 'members')
}

/** Kinds of workspaces for which Docker's context is their root. */
export const workspaceKinds: readonly WorkspaceKind[] = configFiles.map((file) => ({
  file,
  key: 'workspace',
  holds: (manifest, folder) => folderPatterns(globsOf(manifest)).holds(folder)
}))

/** The workspace that the app is the root or a member of; `undefined` where it is in none. */
export async function workspaceOf(app: App): Promise<Workspace | undefined> {
  const own = await declared(app)
  if (own) return { place: { view: app, at: '' }, manifests: await manifestsOf(app, '', own) }
  if (app.folder === '') return undefined
  const view = app.whole()
  const root = await declared(view)
  if (!root || !folderPatterns(globsOf(root)).holds(app.folder)) return undefined
  const at = relative(`/${app.folder}`, '/')
  const line = root.line('workspace')
  return {
    place: { view, at },
    folder: {
      value: app.folder,
      reason: {
        because: `${app.folder} is a member of Deno's workspace`,
        file: join(at, root.path),
        ...(line !== undefined && { line })
      }
    },
    manifests: await manifestsOf(view, app.folder, root)
  }
}

async function declared(app: App): Promise<Manifest | undefined> {
  for (const file of configFiles) {
    const manifest = await app.manifest(file)
    if (manifest) return globsOf(manifest).length > 0 ? manifest : undefined
  }
  return undefined
}

async function manifestsOf(root: App, folder: string, manifest: Manifest): Promise<readonly string[]> {
  const members = folderPatterns(globsOf(manifest))
  const found: string[] = []
  for (const name of [...configFiles, 'package.json']) {
    for (const path of await root.find(name)) {
      const isRoot = folderOf(path) === '' && folder !== ''
      if (isRoot || members.holds(folderOf(path))) found.push(relative(`/${folder}`, `/${path}`))
    }
  }
  return found.sort()
}
