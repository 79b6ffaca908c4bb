import { createApp } from './app/app.js'
import { openApp, type OpenedApp } from './app/context.js'
import type { App, Backing, RepositoryTree } from './app/types.js'
import type { Provider } from './providers/contract.js'
import type { Inside } from './providers/workspaces.js'

/**
 * Opens what `context` named; a member of a workspace as a folder of the workspace's tree, which its install needs, and a folder
 * below files that count for it, or beside a front end, as a folder of theirs. Outside of git only the workspace counts: nothing else
 * says which folders above belong to it.
 */
export async function openContext(context: string, providers: readonly Provider[]): Promise<OpenedApp> {
  const opened = await openApp(context)
  const { tree, directory } = opened
  const above = tree
    ? await treeAbove(tree, providers)
    : directory !== undefined && (await aboveOutsideGit(directory, providers))
  if (!above) return opened
  await opened.backing.close()
  return { ...opened, ...above }
}

/** The same for a folder of a repository's tree. */
export async function openFolder(tree: RepositoryTree, providers: readonly Provider[]): Promise<View> {
  const above = await treeAbove(tree, providers)
  if (above !== undefined) return above
  const backing = await tree.open(tree.folder)
  return { app: createApp(backing), backing }
}

interface View {
  readonly app: App
  /** To be closed at the end. */
  readonly backing: Backing
}

async function treeAbove(
  tree: RepositoryTree,
  providers: readonly Provider[],
  onlyWorkspace = false
): Promise<View | undefined> {
  const { folder } = tree
  if (folder === '') return undefined
  const above = await folderAbove(tree, providers, onlyWorkspace)
  if (above === undefined) return undefined
  const backing = await tree.open(above)
  return { app: createApp(backing).below(above === '' ? folder : folder.slice(above.length + 1)), backing }
}

async function aboveOutsideGit(directory: string, providers: readonly Provider[]): Promise<View | undefined> {
  const { outsideGit } = await import('./app/outside-git.js')
  return treeAbove(outsideGit(directory), providers, true)
}

async function folderAbove(tree: RepositoryTree, providers: readonly Provider[], onlyWorkspace: boolean) {
  const { frontEndBeside, inheritedAbove, workspaceAbove } = await import('./providers/workspaces.js')
  const root = await tree.open('')
  try {
    const inside: Inside = { folder: tree.folder, read: (path, limit) => root.bytes(path, limit) }
    const { root: workspace, broken } = await workspaceAbove(inside, providers)
    if (onlyWorkspace) return workspace
    const above = workspace ?? (await inheritedAbove(inside, providers)) ?? (await frontEndBeside(inside, providers))
    // All of them lie on the way up, so that the shortest is the outermost.
    return broken !== undefined && broken.length < (above?.length ?? Infinity) ? broken : above
  } finally {
    await root.close()
  }
}
