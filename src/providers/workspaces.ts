import { folderOf, join } from '../app/paths.js'
import { textOf } from '../app/text.js'
import type { RepositoryTree } from '../app/types.js'
import type { Provider } from './contract.js'

const limit = 1024 * 1024

/** The bytes of a file by its path from the repository's root. */
export type ReadBytes = (path: string, limit: number) => Promise<Uint8Array | undefined>

/**
 * The folder above whose workspace has this folder as a member; the nearest counts. Paths are relative to the repository's root,
 * which is `''`. Only the manifests on the way up are read. One that cannot be parsed makes no workspace.
 */
export async function workspaceAbove(
  { folder, read }: Inside,
  providers: readonly Provider[]
): Promise<string | undefined> {
  const kinds = providers.flatMap(({ workspaces = [] }) => workspaces)
  for (const above of foldersAbove(folder)) {
    for (const kind of kinds) {
      const { file, key, member } = kind
      const bytes = await read(join(above, file), limit)
      const text = bytes && textOf(bytes)
      if (!text?.includes(key)) continue
      if (member !== undefined && (await read(join(folder, member), limit)) === undefined) continue
      const manifest = await parsed(file, text)
      if (manifest && kind.holds(manifest, above === '' ? folder : folder.slice(above.length + 1))) return above
    }
  }
  return undefined
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

async function parsed(file: string, text: string) {
  const { manifestAt, parseManifest } = await import('../app/manifests.js')
  try {
    return manifestAt(file, await parseManifest(file, text))
  } catch {
    return undefined
  }
}
