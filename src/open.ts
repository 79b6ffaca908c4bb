import { relative, sep } from 'node:path'
import { openApp, type OpenedApp } from './app/context.js'
import type { Provider } from './providers/contract.js'

/**
 * Opens what `context` named; a member of a workspace as a folder of the workspace's tree, which its install needs, and a folder
 * below files that count for it as a folder of theirs.
 */
export async function openContext(context: string, providers: readonly Provider[]): Promise<OpenedApp> {
  const opened = await openApp(context)
  const { directory, gitRoot } = opened
  if (directory === undefined || gitRoot === undefined || directory === gitRoot) return opened
  const { inheritedAbove, workspaceAbove } = await import('./providers/workspaces.js')
  const above =
    (await workspaceAbove(directory, gitRoot, providers)) ?? (await inheritedAbove(directory, gitRoot, providers))
  if (above === undefined) return opened
  await opened.backing.close()
  const { app, backing } = await openApp(above)
  return { ...opened, app: app.below(relative(above, directory).split(sep).join('/')), backing }
}
