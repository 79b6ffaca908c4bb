import type { Manifest } from '../../app/types.js'
import type { WorkspaceKind } from '../contract.js'
import { folderPatterns } from '../folder-pattern.js'
import { rush } from './rush-kind.js'

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

/** Projects of Nx describe themselves (nx.dev, "Project configuration"). */
const nx: WorkspaceKind = { file: 'nx.json', key: '', member: 'project.json', holds: () => true }

/** Kinds of workspaces for which Docker's context is their root. */
export const workspaceKinds: readonly WorkspaceKind[] = [
  ...[...new Map(declarations.map(({ file, keys: [key = ''] }) => [file, key]))].map(([file, key]) => ({
    file,
    key,
    holds: (manifest: Manifest, folder: string) =>
      declarations.some((one) => one.file === file && folderPatterns(manifest.texts(...one.keys)).holds(folder))
  })),
  rush,
  nx
]
