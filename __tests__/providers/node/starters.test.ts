import { describe, expect, it } from '@jest/globals'
import { planOf } from '../python/plans.js'
import { lines, manifest, type Case } from './essence.js'

/** What starters of frameworks were seen to need once they were booted; each with one that must not match. */
const cases: readonly Case[] = [
  [
    'AdonisJS with Lucid and SQLite: migrations, the schema of its environment, a place for the database',
    {
      'package.json': manifest(['@adonisjs/core@^6.18.0', '@adonisjs/lucid', 'better-sqlite3'], {
        build: 'node ace build',
        start: 'node bin/server.js'
      }),
      'start/env.ts': [
        'export default await Env.create(new URL("../", import.meta.url), {',
        '  NODE_ENV: Env.schema.enum(["development", "production"] as const),',
        '  PORT: Env.schema.number(),',
        '  HOST: Env.schema.string({ format: "host" }),',
        '  APP_KEY: Env.schema.secret(),',
        '  LOG_LEVEL: Env.schema.string(),',
        '  SMTP_PASSWORD: Env.schema.string.optional(),',
        '  // REDIS_HOST: Env.schema.string(),',
        '})'
      ].join('\n'),
      'config/database.ts': 'const config = { connection: {\n filename: app.tmpPath("db.sqlite3") } }',
      'database/migrations/1_create_users.ts': ''
    },
    [
      'web 3333 | node build/ace migration:run --force && node build/bin/server.js',
      'build: npm run build',
      'files: install:node_modules build:build :build/tmp (writable)',
      'HOST=0.0.0.0',
      'demands: APP_KEY LOG_LEVEL',
      'sqlite-in-image config/database.ts:2'
    ]
  ],
  [
    'AdonisJS with a database server: nothing is lost with the container',
    {
      'package.json': manifest(['@adonisjs/core@^6.18.0', '@adonisjs/lucid', 'pg'], { build: 'node ace build' }),
      'config/database.ts': 'const config = { connection: { host: env.get("DB_HOST") } }',
      'start/env.ts': 'DB_HOST: Env.schema.string({ format: "host" }),'
    },
    [
      'web 3333 | node build/bin/server.js',
      'build: npm run build',
      'files: install:node_modules build:build',
      'HOST=0.0.0.0',
      'demands: DB_HOST'
    ]
  ],
  [
    'Strapi 5 on SQLite: the plugin of users signs with a key of its own',
    {
      'package.json': manifest(
        ['@strapi/strapi@5.54.0', '@strapi/plugin-users-permissions@5.54.0', 'better-sqlite3@12'],
        {
          build: 'strapi build',
          start: 'strapi start'
        }
      ),
      'config/admin.ts': "export default ({ env }) => ({\n  auth: { secret: env('ADMIN_JWT_SECRET')! },\n})",
      'config/plugins.ts': "export default ({ env }) => ({ 'users-permissions': { config: { sessions: {} } } })"
    },
    [
      'web 1337 | strapi start',
      'build: npm run build',
      'files: install:node_modules build:dist :. :public/uploads (writable) :.tmp (writable)',
      'HOST=0.0.0.0',
      'demands: ADMIN_JWT_SECRET JWT_SECRET',
      'sqlite-in-image package.json:11'
    ]
  ],
  [
    'Strapi 4 in JavaScript, with PostgreSQL and a key that has a default',
    {
      'package.json': manifest(
        ['@strapi/strapi@4.25.0', '@strapi/plugin-users-permissions@4.25.0', 'pg', 'better-sqlite3'],
        {
          build: 'strapi build',
          start: 'strapi start'
        }
      ),
      'config/plugins.js': "module.exports = ({ env }) => ({ x: { config: { jwtSecret: env('JWT_SECRET', 'a') } } })"
    },
    [
      'web 1337 | strapi start',
      'build: npm run build',
      'files: install:node_modules build:build :. :public/uploads (writable) :.tmp (writable)',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'AdonisJS whose start script migrates: where the image has it',
    {
      'package.json': manifest(['@adonisjs/core@6', '@adonisjs/lucid', 'pg'], {
        build: 'node ace build',
        start: 'node ace migration:run --force && node bin/server.js'
      }),
      'database/migrations/1_a.ts': ''
    },
    [
      'web 3333 | node build/ace migration:run --force && node build/bin/server.js',
      'build: npm run build',
      'files: install:node_modules build:build',
      'HOST=0.0.0.0',
      'demands: APP_KEY'
    ]
  ],
  [
    'Medusa 2 whose start script migrates and does something of its own',
    {
      'package.json': manifest(['@medusajs/medusa@2.0.0'], {
        build: 'medusa build',
        start: 'medusa db:migrate && node scripts/ready.js && medusa start'
      })
    },
    [
      'web 9000 | (cd .medusa/server && medusa db:migrate) && node scripts/ready.js && cd .medusa/server && medusa start',
      'build: npm run build',
      'files: install:node_modules build:.medusa/server :.',
      'demands: COOKIE_SECRET DATABASE_URL JWT_SECRET'
    ]
  ]
]

describe('starters', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })

  it('cites the line of the configuration that demands a variable', async () => {
    const { reasons } = await planOf({
      'package.json': manifest(['@adonisjs/core@6'], { build: 'node ace build' }),
      'start/env.ts': '\nAPP_URL: Env.schema.string({ format: "url" }),'
    })
    const reason = reasons.find(({ field }) => field === '/start/demands/0')
    expect(reason).toMatchObject({ file: 'start/env.ts', line: 2 })
  })
})
