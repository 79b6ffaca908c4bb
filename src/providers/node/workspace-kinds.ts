import { showable } from '../../app/paths.js'
import type { Manifest } from '../../app/types.js'
import { UserError } from '../../errors.js'
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

/** The globs of a declaration. Throws a UserError where a text stands for the list, which no manager reads. */
export function globsIn(manifest: Manifest, { keys }: Declaration): readonly string[] {
  const text = manifest.text(...keys)
  if (text === undefined) return manifest.texts(...keys)
  const line = manifest.line(...keys)
  throw new UserError({
    what: `\`${keys.join('.')}\` in ${manifest.path} is a text, where a list of folders is expected`,
    where: { file: manifest.path, ...(line !== undefined && { line }) },
    fix: `Write [${JSON.stringify(showable(text))}]`
  })
}

/** Projects of Nx describe themselves (nx.dev, "Project configuration"). */
const nx: WorkspaceKind = { file: 'nx.json', key: '', member: 'project.json', holds: () => true }

/** Kinds of workspaces for which Docker's context is their root. */
export const workspaceKinds: readonly WorkspaceKind[] = [
  ...[...new Map(declarations.map(({ file, keys: [key = ''] }) => [file, key]))].map(([file, key]) => ({
    file,
    key,
    holds: (manifest: Manifest, folder: string) =>
      declarations.some((one) => one.file === file && folderPatterns(globsIn(manifest, one)).holds(folder))
  })),
  rush,
  nx
]
