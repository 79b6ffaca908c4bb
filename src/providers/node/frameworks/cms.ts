import type { App } from '../../../app/types.js'
import { reasoned, type Reasoned } from '../../../plan/draft.js'
import { at as place } from '../../../releases/explain.js'
import { withEndings } from '../config.js'
import { firstThere, type Facts } from '../facts.js'
import { dependencyOf, type PackageJson } from '../package-json.js'
import { sqliteInImage, usesServer } from '../writable.js'
import { isFrom } from './common.js'
import type { NodeFramework, Served } from './types.js'

/**
 * Strapi (docs.strapi.io, "Deployment"): what its configuration reads by `env(…)` without a default is demanded. The admin panel is
 * built beside what TypeScript makes; up to version 4 in a folder of its own where there is none.
 */
async function strapi({ app, own }: Facts): Promise<Served> {
  const isNew = isFrom(own.dependencies.get('@strapi/strapi'), 5)
  const sqlite = dependencyOf(own, 'better-sqlite3', 'sqlite3')
  return {
    start: 'strapi start',
    outputs: [isNew || (await app.has('tsconfig.json')) ? 'dist' : 'build'],
    port: 1337,
    variables: { HOST: '0.0.0.0' },
    demands: await demandedBy(app, own),
    writable: ['public/uploads', '.tmp'],
    ...(sqlite && !usesServer(own) && { warnings: [sqliteInImage('The database of Strapi', place(sqlite.evidence))] })
  }
}

const configurations = ['server', 'admin', 'plugins', 'middlewares', 'api'].flatMap((name) => [
  ...withEndings(`config/${name}`, `config/env/production/${name}`)
])
const call = /\benv(?:\.\w+)?\(\s*['"](\w+)['"]\s*(\)|,)/g

async function demandedBy(app: App, own: PackageJson): Promise<readonly (string | Reasoned<string>)[]> {
  const found = new Map<string, Reasoned<string>>()
  let says = ''
  for (const file of configurations) {
    const text = (await app.read(file)) ?? ''
    says += text
    for (const [index, line] of text.split('\n').entries()) {
      for (const [, variable = '', end] of line.matchAll(call)) {
        if (end !== ')' || found.has(variable)) continue
        found.set(variable, reasoned(variable, `Strapi: ${file} has no default for it`, { file, line: index + 1 }))
      }
    }
  }
  // The plugin takes it unless it is configured, and does not start without it (its config and bootstrap).
  const users = own.dependencies.get('@strapi/plugin-users-permissions')
  if (users && !/\bjwtSecret\b/.test(says))
    found.set('JWT_SECRET', {
      value: 'JWT_SECRET',
      reason: { ...users.evidence, because: `Strapi: ${users.evidence.because}, which signs with it` }
    })
  return [...found.values()]
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
  const file = await firstThere(app, withEndings('keystone', 'src/keystone'))
  const text = file === undefined ? undefined : await app.read(file)
  return {
    start: 'keystone start',
    ...(migrates && { release: 'keystone prisma migrate deploy' }),
    port: 3000,
    demands: text === undefined || text.includes('DATABASE_URL') ? ['DATABASE_URL'] : []
  }
}

/** Its configuration by variables; without this it listens on 127.0.0.1 (ghost.org/docs/config, "Running Ghost with config env variables"). */
const ghostHost = { server__host: '0.0.0.0' }

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
    ownStart: /^medusa (?:start|develop)\b/,
    ownRelease: /^medusa (?:migrations run|db:migrate)\b/,
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
        demands: ['DB_CLIENT', 'SECRET'],
        writable: ['uploads', 'database']
      })
  },
  {
    id: 'ghost',
    name: 'Ghost',
    packages: ['ghost'],
    supersedes: ['express'],
    // Its own program, by its package's folder too: what a person writes as `start`.
    ownStart: /^(?:ghost\b|node (?:\.\/)?node_modules\/ghost(?:\/(?:index|ghost)(?:\.js)?)?\/?$)/,
    writable: () => Promise.resolve(['content']),
    variables: ghostHost,
    port: 2368,
    serve: () =>
      Promise.resolve({
        start: 'node node_modules/ghost/index.js',
        port: 2368,
        outputs: [],
        variables: ghostHost,
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
