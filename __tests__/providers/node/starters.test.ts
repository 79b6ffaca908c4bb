import { describe, expect, it } from '@jest/globals'
import type { Plan } from '../../../src/plan/types.js'
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
      'web 3333 | (cd build && node ace migration:run --force) && cd build && node bin/server.js',
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
      'web 3333 | cd build && node bin/server.js',
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
      'web 3333 | (cd build && node ace migration:run --force) && cd build && node bin/server.js',
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
  ],
  [
    'LoopBack 4: `prestart` builds anew, which the image does not',
    {
      'package.json': manifest(
        ['@loopback/rest@15'],
        {
          build: 'lb-tsc',
          clean: 'lb-clean dist *.tsbuildinfo .eslintcache',
          rebuild: 'npm run clean && npm run build',
          prestart: 'npm run rebuild',
          start: 'node -r source-map-support/register .'
        },
        { main: 'dist/index.js', devDependencies: { '@loopback/build': '12' } }
      ),
      'src/index.ts': 'if (require.main === module) main({ rest: { port: +(process.env.PORT ?? 3000) } })',
      'tsconfig.json':
        '{ "extends": "@loopback/build/config/tsconfig.common.json", "compilerOptions": { "outDir": "dist" } }'
    },
    [
      'web 3000 | node -r source-map-support/register .',
      'build: npm run build',
      'files: production:node_modules build:dist :package.json',
      'HOST=0.0.0.0'
    ]
  ],
  [
    'React Router without a server, with pages made in advance: the others have a page of their own',
    {
      'package.json': manifest(
        ['react-router@7'],
        { build: 'react-router build' },
        { devDependencies: { '@react-router/dev': '7' } }
      ),
      'react-router.config.ts': "export default {\n  ssr: false,\n  prerender: ['/', '/about'],\n}"
    },
    [
      'static: build/client, fallback __spa-fallback.html, immutable assets',
      'build: npm run build && if [ ! -f build/client/__spa-fallback.html ]; then cp build/client/index.html build/client/__spa-fallback.html; fi',
      'files: build:build/client'
    ]
  ],
  [
    'React Router without a server and without such pages',
    {
      'package.json': manifest(
        ['react-router@7'],
        { build: 'react-router build' },
        { devDependencies: { '@react-router/dev': '7' } }
      ),
      'react-router.config.ts': 'export default {\n  ssr: false,\n  prerender: false,\n}'
    },
    ['static: build/client, fallback index.html, immutable assets', 'build: npm run build', 'files: build:build/client']
  ],
  [
    'Quasar: a single page',
    {
      'package.json': manifest(
        ['quasar@2', 'vue@3'],
        { dev: 'quasar dev', build: 'quasar build', postinstall: 'quasar prepare' },
        {
          devDependencies: { '@quasar/app-vite': '2', vite: '7' }
        }
      ),
      'index.html': '',
      'quasar.config.ts': "export default defineConfig(() => ({ build: { vueRouterMode: 'history' } }))"
    },
    [
      'static: dist/spa, fallback index.html, immutable assets js css fonts',
      'build: npm run postinstall && npm run build',
      'files: build:dist/spa'
    ]
  ],
  [
    'Quasar: a server that is built as a package of its own',
    {
      'package.json': manifest(
        ['quasar@2', 'vue@3', 'express'],
        { build: 'quasar build -m ssr', start: 'cd dist/ssr && node index.js' },
        {
          devDependencies: { '@quasar/app-vite': '2' }
        }
      ),
      'quasar.config.js': 'module.exports = configure(() => ({ ssr: { prodPort: 3000 } }))'
    },
    ['web 3000 | node dist/ssr/index.js', 'build: npm run build', 'files: production:node_modules build:dist/ssr']
  ],
  [
    'Quasar: all pages made in advance, to a folder of its own',
    {
      'package.json': manifest(
        ['quasar@2'],
        { build: 'quasar build --mode ssg' },
        { devDependencies: { '@quasar/app-vite': '3' } }
      ),
      'quasar.config.ts': "export default defineConfig(() => { return { build: { distDir: 'public_html' } } })"
    },
    ['static: public_html, immutable assets js css fonts', 'build: npm run build', 'files: build:public_html']
  ],
  [
    'Quasar: a server with packages of its own',
    {
      'package.json': manifest(
        ['quasar@2'],
        { build: 'quasar build -m ssr' },
        { devDependencies: { '@quasar/app-vite': '3' } }
      ),
      'src-ssr/package.json': manifest(['express'])
    },
    [
      'web 3000 | node dist/ssr/index.js',
      'build: npm run build && npm install --omit=dev --prefix dist/ssr',
      'files: build:dist/ssr'
    ]
  ],
  [
    'Quasar: a server with packages of its own, without npm',
    {
      'package.json': manifest(
        ['quasar@2'],
        { build: 'quasar build -m ssr' },
        { devDependencies: { '@quasar/app-vite': '3' } }
      ),
      'bun.lock': '{}',
      'src-ssr/package.json': manifest(['express'])
    },
    [
      'refused: The server of Quasar has packages of its own, which are installed in dist/ssr once it is built src-ssr/package.json:'
    ]
  ],
  [
    'Quasar: an app for desktops',
    {
      'package.json': manifest(
        ['quasar@2'],
        { build: 'quasar build -m electron' },
        { devDependencies: { '@quasar/app-vite': '2' } }
      )
    },
    [
      "refused: The build of Quasar makes an app for people's own machines (`electron`): there is nothing to run on a server package.json:"
    ]
  ],
  [
    'Vike: all pages made in advance',
    {
      'package.json': manifest(['vike@0.4', 'vike-react'], { build: 'vike build', preview: 'vike preview' }),
      'pages/+config.ts': 'export default {\n  prerender: true,\n  extends: vikeReact\n}',
      'vite.config.ts': ''
    },
    ['static: dist/client, immutable assets', 'build: npm run build', 'files: build:dist/client']
  ],
  [
    'Vike with a server of its own',
    {
      'package.json': manifest(['vike@0.4', 'vike-react', 'express'], { build: 'vike build', start: 'node server.js' }),
      'pages/+config.ts': 'export default {\n  prerender: false\n}',
      'server.js': "import express from 'express'\napp.listen(process.env.PORT || 3000)"
    },
    ['web 3000 | node server.js', 'build: npm run build', 'files: install:node_modules build:dist :.']
  ],
  [
    'Next.js behind a server of the app: pages that are made anew',
    {
      'package.json': manifest(['next@15', 'express'], { build: 'next build', start: 'node server.js' }),
      'app/page.tsx': 'export const revalidate = 60',
      'server.js': 'app.listen(process.env.PORT || 3000)'
    },
    [
      'web 3000 | node server.js',
      'build: npm run build',
      'files: install:node_modules build:.next :. :.next/cache (writable) :.next/server (writable)'
    ]
  ],
  [
    'Sails with tasks that write into the views, too',
    {
      'package.json': manifest(['sails@1', 'sails-hook-grunt@5'], { start: 'NODE_ENV=production node app.js' }),
      'app.js': "require('sails').lift()"
    },
    ['web 1337 | node app.js', 'files: install:node_modules :. :.tmp (writable) :views (writable)']
  ],
  [
    'Sails without tasks',
    { 'package.json': manifest(['sails@1'], { start: 'node app.js' }), 'app.js': "require('sails').lift()" },
    ['web 1337 | node app.js', 'files: install:node_modules :. :.tmp (writable)']
  ],
  [
    'Fastify by its own command',
    {
      'package.json': manifest(['fastify@5', 'fastify-cli@7'], { start: 'fastify start -l info app.js' }),
      'app.js': 'module.exports = async function (fastify, opts) {}'
    },
    ['web 3000 | fastify start -l info app.js', 'files: install:node_modules :.', 'FASTIFY_ADDRESS=0.0.0.0']
  ],
  [
    'Fastify whose own command is for development',
    {
      'package.json': manifest(['fastify@5', 'fastify-cli@7'], { start: 'node server.js' }),
      'server.js': 'server.listen({ port: 3000, host: "0.0.0.0" })'
    },
    ['web 3000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'Keystone on SQLite: what it is configured by is in the code',
    {
      'package.json': manifest(['@keystone-6/core@8', '@prisma/adapter-better-sqlite3@7'], {
        build: 'keystone build',
        start: 'keystone start'
      }),
      'keystone.ts':
        "export default config({ db: { provider: 'sqlite', prismaClientOptions: () => ({\n  adapter: new PrismaBetterSqlite3({ url: 'file:./data/keystone.db' }) }) } })"
    },
    [
      'web 3000 | keystone start',
      'build: npm run build',
      'files: build:. :data (writable)',
      'sqlite-in-image keystone.ts:2'
    ]
  ],
  [
    'Keystone on PostgreSQL',
    {
      'package.json': manifest(['@keystone-6/core@8'], { build: 'keystone build', start: 'keystone start' }),
      'keystone.ts': "export default config({ db: { provider: 'postgresql', url: process.env.DATABASE_URL } })"
    },
    ['web 3000 | keystone start', 'build: npm run build', 'files: build:.', 'demands: DATABASE_URL']
  ],
  [
    'Next.js whose components keep what they made, by its configuration alone',
    {
      'package.json': manifest(['next@16'], { build: 'next build', start: 'next start' }),
      'next.config.ts': 'const nextConfig: NextConfig = {\n  cacheComponents: true\n}\nexport default nextConfig',
      'app/page.tsx': ''
    },
    [
      'web 3000 | node .next/standalone/server.js',
      'build: npm run build && cp -r .next/static .next/standalone/.next/static',
      'files: build:.next/standalone :.next/standalone/.next/cache (writable) :.next/standalone/.next/server (writable)',
      'NEXT_PRIVATE_STANDALONE=true HOSTNAME=0.0.0.0 NEXT_TELEMETRY_DISABLED=1'
    ]
  ],
  [
    'Migrations that nothing runs: of TypeORM',
    {
      'package.json': manifest(['@nestjs/core@11', 'typeorm@0.3', 'pg'], {
        build: 'nest build',
        'start:prod': 'node dist/main',
        'migration:run': 'typeorm-ts-node-commonjs migration:run -d src/data-source.ts'
      }),
      'src/main.ts': 'await app.listen(process.env.PORT ?? 3000)'
    },
    [
      'web 3000 | node dist/main',
      'build: npm run build',
      'files: install:node_modules build:dist :package.json',
      'migrations-by-hand package.json:7'
    ]
  ],
  [
    'Migrations that nothing runs: of Drizzle',
    {
      'package.json': manifest(['drizzle-orm@0.44', 'pg'], {
        start: 'node index.js',
        'db:migrate': 'drizzle-kit migrate'
      }),
      'index.js': 'app.listen(3000)'
    },
    ['web 3000 | node index.js', 'files: install:node_modules :.', 'migrations-by-hand package.json:6']
  ],
  [
    'Migrations that the start runs, and a script that only makes them',
    {
      'package.json': manifest(['knex@3', 'pg'], {
        start: 'knex migrate:latest && node index.js',
        'db:migrate': 'knex migrate:latest',
        'db:generate': 'knex migrate:make'
      }),
      'index.js': 'app.listen(3000)'
    },
    ['web 3000 | knex migrate:latest && node index.js', 'files: install:node_modules :.']
  ],
  [
    'Vike without one',
    {
      'package.json': manifest(['vike@0.4', 'vike-react'], {
        build: 'vike build',
        preview: 'vike build && vike preview'
      }),
      'pages/index/+Page.tsx': ''
    },
    ['refused: Vike renders pages on a server, and no script starts one package.json:']
  ],
  [
    'Moleculer: the runner is told where the services are',
    {
      'package.json': manifest(['moleculer@0.14', 'moleculer-web'], { start: 'moleculer-runner' }),
      'services/api.service.js': ''
    },
    ['web 3000 | moleculer-runner', 'files: install:node_modules :.', 'SERVICEDIR=services']
  ],
  [
    'Moleculer: the script says it',
    {
      'package.json': manifest(['moleculer@0.14'], { start: 'moleculer-runner --instances=max services' }),
      'services/mail.service.js': ''
    },
    ['web 3000 | moleculer-runner --instances=max services', 'files: install:node_modules :.']
  ]
]

describe('starters', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })

  it('runs by the command that a message of Boxcar names', async () => {
    const files = {
      'package.json': manifest(
        ['quasar@2'],
        { build: 'quasar build -m electron' },
        { devDependencies: { '@quasar/app-vite': '2' } }
      )
    }
    const { start } = await planOf(files, [
      '--build-cmd',
      'quasar build -m ssr',
      '--start-cmd',
      'node dist/ssr/index.js'
    ])
    expect(start.cmd).toBe('node dist/ssr/index.js')
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

describe('node-sass', () => {
  const plan = (range: string, more: object = {}): Promise<Plan> =>
    planOf({
      'package.json': manifest(
        [`node-sass@${range}`],
        { build: 'node-sass a.scss b.css', start: 'node index.js' },
        more
      ),
      'index.js': 'app.listen(3000)'
    })
  const nodeOf = async (range: string, more?: object) => (await plan(range, more)).phases['setup']?.runtimes?.['node']
  const codes = async (range: string, more?: object) =>
    (await plan(range, more)).warnings.flatMap(({ code }) => (code === 'node-too-new' ? [code] : []))

  it('gets the newest Node.js that it compiles on, also below what a range admits', async () => {
    expect(await nodeOf('^9.0.0')).toBe('20')
    expect(await nodeOf('^9.0.0', { engines: { node: '>=18' } })).toBe('20')
    expect(await nodeOf('^6.0.1')).toBe('16')
    expect(await codes('^9.0.0')).toEqual([])
  })

  it('is warned of where there is none, or people say another', async () => {
    expect(await codes('^4.14.1')).toEqual(['node-too-new'])
    expect(await codes('^9.0.0', { engines: { node: '24' } })).toEqual(['node-too-new'])
  })

  it('is not its successor', async () => {
    const { phases, warnings } = await planOf({
      'package.json': manifest(['sass@1.90.0'], { build: 'sass a.scss b.css', start: 'node index.js' }),
      'index.js': 'app.listen(3000)'
    })
    expect(phases['setup']?.runtimes?.['node']).toBe('24')
    expect(warnings.map(({ code }) => code)).not.toContain('node-too-new')
  })
})

describe('a webpack that needs old algorithms', () => {
  const options = async (dependency: string, build: string, webpack?: string) => {
    const lock = {
      lockfileVersion: 3,
      packages: webpack === undefined ? {} : { 'node_modules/webpack': { version: webpack } }
    }
    const { phases } = await planOf({
      'package.json': manifest([dependency, '@angular/core', 'react'], { build }),
      'angular.json':
        '{ "projects": { "a": { "architect": { "build": { "builder": "@angular-devkit/build-angular:browser", "options": { "outputPath": "dist/a" } } } } } }',
      'pages/index.js': '',
      'package-lock.json': JSON.stringify(lock, null, 2)
    })
    return phases['build']?.variables?.['NODE_OPTIONS']
  }

  it.each([
    ['@angular-devkit/build-angular@~12.2.0', 'ng build', '5.50.0'],
    ['@angular-devkit/build-angular@~0.803.0', 'ng build', undefined],
    ['next@11.1.4', 'next build', '5.90.0']
  ])('is that of %s', async (dependency, build, webpack) => {
    expect(await options(dependency, build, webpack)).toBe('--openssl-legacy-provider')
  })

  it.each([
    ['@angular-devkit/build-angular@~12.2.0', 'ng build', '5.61.0'],
    ['@angular-devkit/build-angular@~15.2.0', 'ng build', undefined],
    ['next@12.0.7', 'next build', undefined]
  ])('is not that of %s', async (dependency, build, webpack) => {
    expect(await options(dependency, build, webpack)).toBeUndefined()
  })
})
