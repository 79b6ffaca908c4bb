import type { WorkspaceKind } from '../contract.js'
import { folderPatterns } from '../folder-pattern.js'

/** Where a manifest says which folders are members. */
export interface Declaration {
  readonly file: string
  readonly keys: readonly string[]
}

/** The surest first: pnpm reads only its own file, and Lerna's list counts where no manager has one. */
export const declarations: readonly Declaration[] = [
  { file: 'pnpm-workspace.yaml', keys: ['packages'] },
  { file: 'package.json', keys: ['workspaces'] },
  { file: 'package.json', keys: ['workspaces', 'packages'] },
  { file: 'lerna.json', keys: ['packages'] }
]

/** Kinds of workspaces for which Docker's context is their root. */
export const workspaceKinds: readonly WorkspaceKind[] = [...new Set(declarations.map(({ file }) => file))].map(
  (file) => ({
    file,
    holds: (manifest, folder) =>
      declarations.some((one) => one.file === file && folderPatterns(manifest.texts(...one.keys)).holds(folder))
  })
)
