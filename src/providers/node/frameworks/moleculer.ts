import type { Facts } from '../facts.js'
import type { NodeFramework, Served } from './types.js'

/** Moleculer: its runner loads the services that it is told of, and none otherwise (moleculer.services, "Moleculer Runner"). */
export const moleculer: NodeFramework = {
  id: 'moleculer',
  name: 'Moleculer',
  packages: ['moleculer'],
  supersedes: ['express'],
  ownStart: /^moleculer-runner$/,
  port: 3000,
  serve
}

async function serve({ app, own }: Facts): Promise<Served | undefined> {
  if (!(await app.hasFolder('services'))) return undefined
  const isCompiled = own.scripts.has('build') && (await app.has('tsconfig.json'))
  return {
    start: 'moleculer-runner',
    kind: own.dependencies.has('moleculer-web') ? 'web' : 'worker',
    outputs: isCompiled ? ['dist'] : [],
    variables: { SERVICEDIR: isCompiled ? 'dist/services' : 'services' }
  }
}
