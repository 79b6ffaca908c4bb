import { describe, expect, it } from '@jest/globals'
import { lines, manifest, type Case } from './essence.js'

const cases: readonly Case[] = [
  [
    'concurrently with a client in development',
    {
      'package.json': manifest(['express'], {
        start: 'concurrently -k "npm:server" "npm run client"',
        server: 'node server.js',
        client: 'vite'
      }),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'dotenv',
    {
      'package.json': manifest(['express'], { start: 'dotenv -e .env -- node server.js' }),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'migration, build and start',
    {
      'package.json': manifest(['express'], {
        start: 'prisma migrate deploy && npm run build && node dist/server.js',
        build: 'tsc'
      }),
      'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
      'src/server.ts': 'app.listen(5000)'
    },
    [
      'web 5000 | prisma migrate deploy && node dist/server.js',
      'build: npm run build',
      'files: install:node_modules build:dist :.',
      'demands: DATABASE_URL'
    ]
  ],
  [
    'pm2 with its file',
    {
      'package.json': manifest(['express', 'pm2'], { start: 'pm2-runtime start ecosystem.config.js' }),
      'ecosystem.config.js': "module.exports = { apps: [{ name: 'x', script: './server.js' }] }",
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'forever',
    {
      'package.json': manifest(['express', 'forever'], { start: 'forever server.js' }),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'run-s',
    {
      'package.json': manifest(['express', 'npm-run-all'], {
        start: 'run-s build serve',
        build: 'tsc',
        serve: 'node dist/server.js'
      }),
      'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}',
      'src/server.ts': 'app.listen(5000)'
    },
    ['web 5000 | node dist/server.js', 'build: npm run build', 'files: install:node_modules build:dist :.']
  ]
]

describe('start scripts', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})
