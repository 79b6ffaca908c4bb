import { folderOf, join } from '../app/paths.js'
import { textOf } from '../app/text.js'
import type { RepositoryTree } from '../app/types.js'
import { UserError } from '../errors.js'
import type { Provider, WorkspaceKind } from './contract.js'

const limit = 1024 * 1024

/** The bytes of a file by its path from the repository's root. */
export type ReadBytes = (path: string, limit: number) => Promise<Uint8Array | undefined>

/** Paths are relative to the repository's root, which is `''`. */
export interface Above {
  /** The nearest folder whose workspace has this folder as a member. */
  readonly root?: string
  /** The nearest one whose manifest cannot be read, so that nobody knows which folders are members. */
  readonly broken?: string
}

/** The workspaces above a folder. Only the manifests on the way up are read. */
export async function workspaceAbove({ folder, read }: Inside, providers: readonly Provider[]): Promise<Above> {
  const kinds = providers.flatMap(({ workspaces = [] }) => workspaces)
  let broken: string | undefined
  for (const above of foldersAbove(folder)) {
    for (const kind of kinds) {
      const { file, key, member } = kind
      const bytes = await read(join(above, file), limit)
      const text = bytes && textOf(bytes)
      if (!text?.includes(key)) continue
      if (member !== undefined && (await read(join(folder, member), limit)) === undefined) continue
      const isMember = await holds(kind, text, above === '' ? folder : folder.slice(above.length + 1))
      if (isMember) return { root: above, ...(broken !== undefined && { broken }) }
      if (isMember === undefined) broken ??= above
    }
  }
  return broken === undefined ? {} : { broken }
}

/** The nearest folder above with a file that counts for the folders below it (`.python-version`). */
export async function inheritedAbove(
  { folder, read }: Inside,
  providers: readonly Provider[]
): Promise<string | undefined> {
  const files = [...new Set(providers.flatMap(({ inherited = [] }) => inherited))]
  for (const above of foldersAbove(folder)) {
    for (const file of files) if ((await read(join(above, file), limit)) !== undefined) return above
  }
  return undefined
}

/** Names of front ends in folders beside the app that serves them: nothing can be listed there, only tried. */
export const frontEnds = [
  ...['frontend', 'front-end', 'front', 'client', 'web', 'webapp', 'web-app', 'website', 'www', 'ui', 'webui'],
  ...['app', 'spa', 'dashboard', 'admin', 'site', 'react', 'vue', 'angular']
]

/** The folder above, if it seems to hold a front end beside this one, which may serve it. */
export async function frontEndBeside(
  { folder, read }: Inside,
  providers: readonly Provider[]
): Promise<string | undefined> {
  const [above] = foldersAbove(folder)
  const manifests = [...new Set(providers.flatMap((provider) => provider.manifests ?? []))]
  for (const name of above === undefined ? [] : frontEnds.map((one) => join(above, one))) {
    if (name === folder) continue
    for (const file of manifests) if ((await read(join(name, file), limit)) !== undefined) return above
  }
  return undefined
}

/** A folder of a repository, and how files outside of it are read. */
export interface Inside extends Pick<RepositoryTree, 'folder'> {
  readonly read: ReadBytes
}

/** The nearest first; none for the root itself. */
function foldersAbove(folder: string): readonly string[] {
  return folder === '' ? [] : [folderOf(folder), ...foldersAbove(folderOf(folder))]
}

/** `undefined` where the manifest cannot be read: who looks at the app then says why. */
async function holds({ file, ...kind }: WorkspaceKind, text: string, folder: string): Promise<boolean | undefined> {
  const { manifestAt, parseManifest } = await import('../app/manifests.js')
  const parsed = await parseManifest(file, text)
  try {
    return kind.holds(manifestAt(file, parsed), folder)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
