import type { App, Manifest } from '../../app/types.js'
import { byCodePoint } from '../../text.js'

/**
 * Manifests of the members of a uv workspace, sorted (uv's documentation, "Using workspaces"): globs of folders in
 * `[tool.uv.workspace] members`, less those in `exclude`. Empty where the project is no workspace.
 */
export async function workspaceMembers(app: App, pyproject: Manifest): Promise<readonly string[]> {
  const members = pyproject.texts('tool', 'uv', 'workspace', 'members').map(folderPattern)
  if (members.length === 0) return []
  const exclude = pyproject.texts('tool', 'uv', 'workspace', 'exclude').map(folderPattern)
  const manifests = await app.find('pyproject.toml')
  return manifests
    .filter((path) => path.includes('/'))
    .filter((path) => {
      const folder = path.slice(0, path.lastIndexOf('/'))
      return members.some((pattern) => pattern.test(folder)) && !exclude.some((pattern) => pattern.test(folder))
    })
    .sort(byCodePoint)
}

/** `packages/*`: a star is one step, two stars are any number of them. */
function folderPattern(glob: string): RegExp {
  const steps = glob.replace(/^\.\//, '').replace(/\/+$/, '').split('/')
  const source = steps.map((step) =>
    step === '**'
      ? '.*'
      : step
          .replace(/[.+^${}()|[\]\\]/g, '\\$&')
          .replace(/\*+/g, '[^/]*')
          .replace(/\?/g, '[^/]')
  )
  return new RegExp(`^${source.join('/')}$`)
}
