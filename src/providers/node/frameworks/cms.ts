import type { App } from '../../../app/types.js'
import type { Facts } from '../facts.js'
import { isFrom } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** Strapi (docs.strapi.io, "Deployment"): what its configuration reads by `env(…)` without a default is demanded. */
async function strapi({ app }: Facts): Promise<Served> {
  return {
    start: 'strapi start',
    port: 1337,
    variables: { HOST: '0.0.0.0' },
    demands: await demandedBy(app, ['server', 'admin', 'plugins', 'middlewares', 'api']),
    writable: ['public/uploads', '.tmp']
  }
}

const call = /\benv(?:\.\w+)?\(\s*['"](\w+)['"]\s*(\)|,)/g

async function demandedBy(app: App, names: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const name of names) {
    for (const ending of ['js', 'ts']) {
      const text = await app.read(`config/${name}.${ending}`)
      for (const [, variable = '', end] of text?.matchAll(call) ?? []) if (end === ')') found.add(variable)
    }
  }
  return [...found].sort()
}

/** Medusa: 2 builds a program in `.medusa/server` (docs.medusajs.com, "Build"). */
async function medusa({ own }: Facts): Promise<Served> {
  const isSecond = isFrom(own.dependencies.get('@medusajs/medusa'), 2)
  const common = { port: 9000, demands: ['COOKIE_SECRET', 'DATABASE_URL', 'JWT_SECRET'] }
  return Promise.resolve(
    isSecond
      ? {
          ...common,
          start: 'cd .medusa/server && medusa start',
          release: '(cd .medusa/server && medusa db:migrate)',
          outputs: ['.medusa/server']
        }
      : { ...common, start: 'medusa start', release: 'medusa migrations run' }
  )
}

async function keystone({ app }: Facts): Promise<Served> {
  const migrates = await app.hasFolder('migrations')
  return {
    start: 'keystone start',
    ...(migrates && { release: 'keystone prisma migrate deploy' }),
    port: 3000,
    demands: ['DATABASE_URL']
  }
}

/** Content management and shops: they bring their own command. */
export const cms: readonly NodeFramework[] = [
  {
    id: 'strapi',
    name: 'Strapi',
    packages: ['@strapi/strapi', 'strapi'],
    supersedes: ['koa', 'vite', 'express'],
    build: 'strapi build',
    ownStart: /^(?:strapi\b|node (?:\.\/)?server\.js$)/,
    port: 1337,
    serve: strapi
  },
  {
    id: 'keystone',
    name: 'Keystone',
    packages: ['@keystone-6/core'],
    supersedes: ['next', 'express', 'vite'],
    build: 'keystone build',
    ownStart: /^keystone\b/,
    port: 3000,
    serve: keystone
  },
  {
    id: 'medusa',
    name: 'Medusa',
    packages: ['@medusajs/medusa'],
    supersedes: ['express', 'vite'],
    build: 'medusa build',
    ownStart: /^medusa\b/,
    port: 9000,
    serve: medusa
  },
  {
    id: 'directus',
    name: 'Directus',
    packages: ['directus'],
    supersedes: ['express'],
    ownStart: /^directus\b/,
    port: 8055,
    serve: () =>
      Promise.resolve({
        start: 'directus start',
        release: 'directus bootstrap',
        port: 8055,
        outputs: [],
        demands: ['SECRET'],
        writable: ['uploads', 'database']
      })
  },
  {
    id: 'ghost',
    name: 'Ghost',
    packages: ['ghost'],
    supersedes: ['express'],
    ownStart: /^ghost\b/,
    port: 2368,
    serve: () =>
      Promise.resolve({
        start: 'node node_modules/ghost/index.js',
        port: 2368,
        outputs: [],
        variables: { server__host: '0.0.0.0' },
        demands: ['url'],
        writable: ['content']
      })
  },
  {
    id: 'payload',
    name: 'Payload',
    packages: ['payload'],
    supersedes: ['express', 'vite'],
    build: 'payload build',
    port: 3000
  }
]
