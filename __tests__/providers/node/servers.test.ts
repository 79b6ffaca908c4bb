import { describe, expect, it } from '@jest/globals'
import { lines, manifest, type Case } from './essence.js'

const cases: readonly Case[] = [
  [
    'NestJS: start:prod',
    {
      'package.json': manifest(['@nestjs/core@11'], {
        build: 'nest build',
        start: 'nest start',
        'start:prod': 'node dist/main'
      }),
      'src/main.ts': 'await app.listen(process.env.PORT ?? 3001)'
    },
    ['web 3001 | node dist/main', 'build: npm run build', 'files: install:node_modules build:dist :package.json']
  ],
  [
    'NestJS: nest start',
    {
      'package.json': manifest(['@nestjs/core@11'], { build: 'nest build', start: 'nest start' }),
      'src/main.ts': 'await app.listen(3001)'
    },
    ['web 3001 | node dist/main.js', 'build: npm run build', 'files: install:node_modules build:dist :package.json']
  ],
  [
    'Express, as its generator makes it',
    {
      'package.json': manifest(['express'], { start: 'node ./bin/www' }),
      'bin/www': "var port = normalizePort(process.env.PORT || '3000'); server.listen(port)"
    },
    ['web 3000 | node ./bin/www', 'files: install:node_modules :.']
  ],
  [
    'Express in TypeScript without a start for production',
    {
      'package.json': manifest(
        ['express'],
        { build: 'tsc', dev: 'nodemon src/index.ts', start: 'nodemon' },
        { main: 'dist/index.js' }
      ),
      'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
      'src/index.ts': 'app.listen(8080)'
    },
    ['web 8080 | node dist/index.js', 'build: npm run build', 'files: install:node_modules build:dist :package.json']
  ],
  [
    'Fastify',
    {
      'package.json': manifest(['fastify'], { start: 'node app.js' }),
      'app.js': "const f = require('fastify')()\nf.listen({ port: 3000 })"
    },
    ['web 3000 | node app.js', 'files: install:node_modules :.', 'listens-locally app.js:2']
  ],
  [
    'Koa',
    { 'package.json': manifest(['koa']), 'index.js': 'app.listen(4000)' },
    ['web 4000 | node index.js', 'files: install:node_modules :.']
  ],
  [
    'Hono',
    {
      'package.json': manifest(['hono', '@hono/node-server'], { build: 'tsc', start: 'node dist/index.js' }),
      'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
      'src/index.ts': 'serve({ fetch: app.fetch, port: 3000 })'
    },
    ['web 3000 | node dist/index.js', 'build: npm run build', 'files: install:node_modules build:dist :package.json']
  ],
  [
    'Elysia',
    { 'package.json': manifest(['elysia']), 'src/index.ts': 'new Elysia().listen(3000)' },
    ['web 3000 | bun src/index.ts', 'files: install:node_modules :.']
  ],
  [
    'hapi',
    {
      'package.json': manifest(['@hapi/hapi'], { start: 'node .' }, { main: 'lib/server.js' }),
      'lib/server.js': "Hapi.server({ port: 3000, host: 'localhost' })"
    },
    ['web 3000 | node .', 'files: install:node_modules :.', 'listens-locally lib/server.js:1']
  ],
  [
    'AdonisJS',
    {
      'package.json': manifest(['@adonisjs/core@6'], { build: 'node ace build', start: 'node bin/server.js' }),
      'bin/server.ts': ''
    },
    [
      'web 3333 | cd build && node bin/server.js',
      'build: npm run build',
      'files: install:node_modules build:build',
      'HOST=0.0.0.0',
      'demands: APP_KEY'
    ]
  ],
  [
    'Feathers',
    {
      'package.json': manifest(['@feathersjs/feathers', '@feathersjs/koa'], { start: 'node src/' }),
      'src/index.js': 'app.listen(port)',
      'config/default.json': '{ "port": 3030 }'
    },
    ['web 3030 | node src/', 'files: install:node_modules :.']
  ],
  [
    'Strapi',
    {
      'package.json': manifest(['@strapi/strapi@5'], {
        build: 'strapi build',
        start: 'strapi start',
        develop: 'strapi develop'
      }),
      'config/server.ts':
        "export default ({ env }) => ({ host: env('HOST', '0.0.0.0'), app: { keys: env.array('APP_KEYS') } })"
    },
    [
      'web 1337 | strapi start',
      'build: npm run build',
      'files: install:node_modules build:dist :. :public/uploads (writable) :.tmp (writable)',
      'HOST=0.0.0.0',
      'demands: APP_KEYS'
    ]
  ],
  [
    'Keystone',
    {
      'package.json': manifest(['@keystone-6/core'], { build: 'keystone build', start: 'keystone start' }),
      'migrations/1/m.sql': ''
    },
    [
      'web 3000 | keystone prisma migrate deploy && keystone start',
      'build: npm run build',
      'files: build:.',
      'demands: DATABASE_URL'
    ]
  ],
  [
    'Medusa 2',
    { 'package.json': manifest(['@medusajs/medusa@2.0.0'], { build: 'medusa build', start: 'medusa start' }) },
    [
      'web 9000 | (cd .medusa/server && medusa db:migrate) && cd .medusa/server && medusa start',
      'build: npm run build',
      'files: install:node_modules build:.medusa/server :.',
      'demands: COOKIE_SECRET DATABASE_URL JWT_SECRET'
    ]
  ],
  [
    'Medusa 1',
    { 'package.json': manifest(['@medusajs/medusa@1.20'], { build: 'medusa build', start: 'medusa start' }) },
    [
      'web 9000 | medusa migrations run && medusa start',
      'build: npm run build',
      'files: build:.',
      'demands: COOKIE_SECRET DATABASE_URL JWT_SECRET'
    ]
  ],
  [
    'AdonisJS 5',
    {
      'package.json': manifest(['@adonisjs/core@5'], { build: 'node ace build --production', start: 'node server.js' }),
      'server.ts': ''
    },
    [
      'web 3333 | cd build && node server.js',
      'build: npm run build',
      'files: install:node_modules build:build',
      'HOST=0.0.0.0',
      'demands: APP_KEY'
    ]
  ],
  [
    'NestJS of several apps',
    {
      'package.json': manifest(['@nestjs/core@11'], { build: 'nest build', start: 'nest start' }),
      'nest-cli.json': '{ "monorepo": true, "root": "apps/api" }'
    },
    ['web 3000 | node dist/apps/api/main.js', 'build: npm run build', 'files: install:node_modules build:dist :.']
  ],
  [
    'Feathers in TypeScript',
    {
      'package.json': manifest(['@feathersjs/feathers@5'], { compile: 'tsc', start: 'node lib/' }),
      'src/index.ts': 'app.listen(port)',
      'tsconfig.json': '{"compilerOptions":{"outDir":"lib"}}',
      'config/default.json': '{ "port": 3040 }'
    },
    ['web 3040 | node lib/', 'build: npm run compile', 'files: install:node_modules build:lib :config :package.json']
  ],
  [
    'Payload 2, a server of its own',
    {
      'package.json': manifest(['payload@2', 'express'], {
        build: 'payload build && tsc',
        start: 'cross-env PAYLOAD_CONFIG_PATH=dist/payload.config.js NODE_ENV=production node dist/server.js'
      }),
      'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
      'src/server.ts': 'app.listen(4000)'
    },
    [
      'web 4000 | PAYLOAD_CONFIG_PATH=dist/payload.config.js node dist/server.js',
      'build: npm run build',
      'files: build:.'
    ]
  ],
  [
    'Ghost',
    { 'package.json': manifest(['ghost']) },
    [
      'web 2368 | node node_modules/ghost/index.js',
      'files: install:node_modules :. :content (writable)',
      'server__host=0.0.0.0',
      'demands: url'
    ]
  ],
  [
    'Ghost by the file of its package',
    { 'package.json': manifest(['ghost'], { start: 'node node_modules/ghost' }) },
    [
      'web 2368 | node node_modules/ghost/index.js',
      'files: install:node_modules :. :content (writable)',
      'server__host=0.0.0.0',
      'demands: url'
    ]
  ],
  [
    'Ghost by a program of the app',
    {
      'package.json': manifest(['ghost'], { start: 'node server.js' }),
      'server.js': "require('ghost')()"
    },
    ['web 2368 | node server.js', 'files: install:node_modules :. :content (writable)', 'server__host=0.0.0.0']
  ],
  [
    'Directus',
    { 'package.json': manifest(['directus'], { start: 'directus start' }) },
    [
      'web 8055 | directus bootstrap && directus start',
      'files: install:node_modules :. :uploads (writable) :database (writable)',
      'demands: DB_CLIENT SECRET'
    ]
  ],
  [
    'Meteor',
    { 'package.json': manifest(['meteor-node-stubs'], { start: 'meteor run' }), '.meteor/release': 'METEOR@3' },
    [
      'refused: Meteor is not supported: its build needs the tool `meteor`, which no package manager of Node.js brings package.json:'
    ]
  ],
  [
    'Electron',
    {
      'package.json': manifest([], { start: 'electron .' }, { main: 'main.js', devDependencies: { electron: '30' } }),
      'main.js': ''
    },
    ['refused: This is a desktop app (Electron): there is nothing to run on a server package.json:']
  ],
  [
    'React Native',
    { 'package.json': manifest(['react-native'], { start: 'react-native start' }) },
    ['refused: This is an app for phones (React Native): there is nothing to run on a server package.json:']
  ],
  [
    'a bot',
    {
      'package.json': manifest(['discord.js'], { start: 'node index.js' }),
      'index.js': 'client.login(process.env.TOKEN)'
    },
    ['worker | node index.js', 'files: install:node_modules :.']
  ],
  [
    'a bot that answers requests',
    { 'package.json': manifest(['discord.js', 'express'], { start: 'node index.js' }), 'index.js': 'app.listen(3000)' },
    ['web 3000 | node index.js', 'files: install:node_modules :.']
  ],
  [
    'a library',
    { 'package.json': manifest(['lodash'], { build: 'tsc' }), 'src/index.ts': 'export const a = 1' },
    ['refused: Node.js was found (package.json is there), but nothing says how the app starts package.json:']
  ]
]

describe('servers and programs', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})
