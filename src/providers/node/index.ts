import type { Provider } from '../contract.js'
import type { Analysis } from './analyse.js'
import { ignored } from './ignored.js'
import { bunRuntime, nodeRuntime } from './releases.js'
import { nodeTools } from './tools.js'
import { workspaceKinds } from './workspace-kinds.js'

export const node: Provider<Analysis> = {
  id: 'node',
  name: 'Node.js',
  files: [
    'package.json',
    'project.json',
    'index.js',
    'server.js',
    'app.js',
    'main.js',
    'index.mjs',
    'server.mjs',
    'bot.js',
    'index.ts',
    'server.ts'
  ],
  manifests: ['package.json'],
  settings: [
    'NODE_VERSION',
    'BUN_VERSION',
    'SPA_CADDY',
    'SPA_OUT_DIR',
    'NX_APP_NAME',
    'TURBO_APP_NAME',
    'MOON_APP_NAME',
    'MOON_BUILD_TASK',
    'MOON_START_TASK'
  ],
  runtimes: { node: nodeRuntime, bun: bunRuntime },
  tools: nodeTools,
  ignore: ignored,
  installVariables: [
    'NPM_',
    'npm_',
    'YARN_',
    'PNPM_',
    'pnpm_',
    'BUN_',
    'NODE_AUTH_',
    'COREPACK_',
    'PUPPETEER_',
    'PLAYWRIGHT_',
    'CYPRESS_',
    'SHARP_',
    'HUSKY',
    'PRISMA_'
  ],
  lateVariables: ['NODE_ENV', 'NODE_OPTIONS'],
  errorHints: async () => (await import('./error-hints.js')).errorHints,
  workspaces: workspaceKinds,
  standsFor: async (app, hints) => (await provider()).standsFor(app, hints),
  advice: async (app) => (await provider()).manifestAdvice(app),
  detect: async (app, hints) => (await provider()).detect(app, hints),
  names: async (_, finding, folders) => (await import('./front-ends.js')).namesOf(finding, folders),
  pages: async (_, finding, folder) => (await import('./front-ends.js')).pagesOf(finding, folder),
  plan: async (app, hints, finding) => (await provider()).plan(app, hints, finding)
}

/** Loaded where there is something to look at: what a language knows is much, and most apps are of one. */
function provider() {
  return import('./provider.js')
}
