import type { App } from '../../app/types.js'
import type { Hints } from '../../settings/types.js'
import type { Provider } from '../contract.js'
import type { Analysis } from './analyse.js'
import { denoRuntime } from './releases.js'
import { configFiles, workspaceKinds } from './workspace.js'

export const deno: Provider<Analysis> = {
  id: 'deno',
  name: 'Deno',
  files: [...configFiles, 'deno.lock', 'import_map.json', 'main.ts', 'server.ts', 'mod.ts', 'deps.ts'],
  manifests: configFiles,
  settings: ['DENO_VERSION'],
  runtimes: { deno: denoRuntime },
  tools: {},
  ignore: ['**/node_modules', '**/_fresh', '**/_site', '**/.deno', '**/coverage'],
  installVariables: ['DENO_', 'NPM_CONFIG_', 'JSR_'],
  errorHints: async () => (await import('./error-hints.js')).errorHints,
  workspaces: workspaceKinds,
  names: async (app, finding, folders) => (await import('./front-ends.js')).namesOf(app, finding, folders),
  detect: async (app, hints) => ((await isForNode(app, hints)) ? undefined : (await provider()).detect(app, hints)),
  plan: async (app, hints, finding) => (await provider()).plan(app, hints, finding)
}

/** Without a file of Deno's, a `package.json` that does not name it is one of Node.js or Bun, unless people say otherwise. */
async function isForNode(app: App, { provider, startCmd, procfile }: Hints): Promise<boolean> {
  if ([provider, startCmd, ...Object.values(procfile)].some((said) => said?.value.includes('deno'))) return false
  for (const file of configFiles) if (await app.has(file)) return false
  const manifest = await app.read('package.json')
  return manifest !== undefined && !manifest.includes('deno')
}

/** Loaded where there is something to look at: what a language knows is much, and most apps are of one. */
function provider() {
  return import('./provider.js')
}
