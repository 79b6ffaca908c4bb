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
  detect: async (app, hints) => (await provider()).detect(app, hints),
  plan: async (app, hints, finding) => (await provider()).plan(app, hints, finding)
}

/** Loaded where there is something to look at: what a language knows is much, and most apps are of one. */
function provider() {
  return import('./provider.js')
}
