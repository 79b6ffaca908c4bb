import { dirname, join, relative, sep } from 'node:path'
import { directory } from '../app/directory.js'
import { manifestAt, parseManifest } from '../app/manifests.js'
import { textOf } from '../app/text.js'
import type { Provider } from './contract.js'

const limit = 1024 * 1024

/**
 * The folder above, not above the git root, whose workspace has this folder as a member; the nearest counts. Absolute paths.
 * Only the manifests on the way up are read. One that cannot be parsed makes no workspace.
 */
export async function workspaceAbove(
  folder: string,
  gitRoot: string | undefined,
  providers: readonly Provider[]
): Promise<string | undefined> {
  const kinds = providers.flatMap(({ workspaces = [] }) => workspaces)
  if (gitRoot === undefined || !folder.startsWith(gitRoot + sep)) return undefined
  for (let above = dirname(folder); ; above = dirname(above)) {
    for (const kind of kinds) {
      const { file } = kind
      const bytes = await directory(above).bytes(file, limit)
      const text = bytes && textOf(bytes)
      if (text === undefined) continue
      const manifest = await parsed(file, text)
      if (manifest && kind.holds(manifest, relative(above, folder).split(sep).join('/'))) return join(above)
    }
    if (above === gitRoot) return undefined
  }
}

/**
 * The nearest folder above, not above the git root, with a file that counts for the folders below it (`.python-version`).
 * Absolute paths.
 */
export async function inheritedAbove(
  folder: string,
  gitRoot: string | undefined,
  providers: readonly Provider[]
): Promise<string | undefined> {
  if (gitRoot === undefined || !folder.startsWith(gitRoot + sep)) return undefined
  const files = [...new Set(providers.flatMap(({ inherited = [] }) => inherited))]
  for (let above = dirname(folder); ; above = dirname(above)) {
    for (const file of files) if ((await directory(above).bytes(file, limit)) !== undefined) return above
    if (above === gitRoot) return undefined
  }
}

async function parsed(file: string, text: string) {
  try {
    return manifestAt(file, await parseManifest(file, text))
  } catch {
    return undefined
  }
}
