import { describe, expect, it } from '@jest/globals'
import { lines, manifest, type Case } from './essence.js'

const cases: readonly Case[] = [
  [
    'pm2 that is given the words of node',
    {
      'package.json': manifest(['express'], { start: 'pm2 start --name x node -- -r ./paths.js server.js' }),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node -r ./paths.js server.js', 'files: install:node_modules :.']
  ],
  [
    'a file of settings that is not in the image',
    {
      'package.json': manifest(['express'], {
        start: 'node --env-file=.env --env-file .env.local server.js'
      }),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'a file of settings that is in the image',
    {
      'package.json': manifest(['express'], {
        start: 'node --env-file=.env.production --env-file conf/app.env server.js'
      }),
      '.env.production': 'A=1',
      'conf/app.env': 'B=1',
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node --env-file=.env.production --env-file conf/app.env server.js', 'files: install:node_modules :.']
  ],
  [
    'a program in a folder of its own',
    {
      'package.json': manifest(['express'], { start: 'cd lib && PORT=5001 node server.js' }),
      'lib/server.js': 'app.listen(process.env.PORT || 5000)'
    },
    ['web 5001 | cd lib && PORT=5001 node server.js', 'files: install:node_modules :.']
  ],
  [
    'a program of another name among the packages for development',
    {
      'package.json': manifest(
        ['express', '@nestjs/core'],
        { start: 'babel-node server.js' },
        { devDependencies: { '@babel/node': '^7.29.0', '@babel/core': '^7.0.0' } }
      ),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | babel-node server.js', 'files: install:node_modules :.']
  ],
  [
    'what only counts what is run',
    {
      'package.json': manifest(['express', 'nyc'], { start: 'nyc --silent -r ./x.js node server.js' }),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'a shell around one command',
    {
      'package.json': manifest(['express'], { start: "dotenv -e ../.env -- sh -c 'A=1 node server.js'" }),
      'server.js': 'app.listen(5000)'
    },
    ['web 5000 | A=1 node server.js', 'files: install:node_modules :.']
  ],
  [
    'a shell around more',
    {
      'package.json': manifest(['express'], { start: "sh -c 'echo 1 && node server.js'" }),
      'server.js': 'app.listen(5000)'
    },
    ["web 3000 | sh -c 'echo 1 && node server.js'", 'files: install:node_modules :.']
  ],
  [
    'a development server behind one that watches',
    {
      'package.json': manifest(['vite'], { start: 'panda --watch & vite --host', build: 'vite build' }),
      'index.html': ''
    },
    ['static: dist, fallback index.html, immutable assets', 'build: npm run build', 'files: build:dist']
  ],
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
      'files: install:node_modules build:dist :package.json',
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
    ['web 5000 | node dist/server.js', 'build: npm run build', 'files: install:node_modules build:dist :package.json']
  ]
]

const express = { 'server.js': 'require("express")().listen(process.env.PORT || 5000)' }

/** What a start script comes down to, beside a server.js. */
const commands: readonly (readonly [script: string, start: string])[] = [
  ['set PORT=4000&& node server.js', 'web 4000 | PORT=4000 node server.js'],
  ['set NODE_ENV=production & node server.js', 'web 5000 | node server.js'],
  ['export PORT=4000 && node server.js', 'web 4000 | PORT=4000 node server.js'],
  ['cross-env-shell NODE_ENV=production "node server.js"', 'web 5000 | node server.js'],
  ['env-cmd .env.prod node server.js', 'web 5000 | node server.js'],
  ['env-cmd ./config/prod.env node server.js', 'web 5000 | node server.js'],
  ['node --env-file=.env server.js', 'web 5000 | node server.js'],
  ['node --env-file .env.local --trace-warnings server.js', 'web 5000 | node --trace-warnings server.js'],
  ['node --env-file=.env.production server.js', 'web 5000 | node --env-file=.env.production server.js'],
  ['node server.js && open http://localhost:5000', 'web 5000 | node server.js'],
  ['node server.js &', 'web 5000 | node server.js'],
  ['sudo node server.js', 'web 5000 | node server.js'],
  ['node .\\server.js', 'web 5000 | node ./server.js'],
  ['node $npm_package_main', 'web 5000 | node server.js'],
  ['node server.js ${npm_package_config_level}', 'web 5000 | node server.js 3']
]

/** Scripts that run each other more often than anybody could follow. */
const endless: readonly (readonly [name: string, scripts: Readonly<Record<string, string>>])[] = [
  [
    'a pattern that finds itself',
    Object.fromEntries([...Array(300).keys()].map((n) => [`a${String(n)}`, 'concurrently "npm:a*"']))
  ],
  [
    'a script that runs others many times',
    Object.fromEntries(
      [...Array(9).keys()].map((n) => [
        `a${String(n)}`,
        Array(30)
          .fill(`npm run a${String(n + 1)}`)
          .join(' && ')
      ])
    )
  ]
]

describe('start scripts', () => {
  it.each(commands)('%s', async (start, expected) => {
    const files = {
      'package.json': manifest(['express'], { start }, { main: 'server.js', config: { level: 3 } }),
      ...express
    }
    const [first, ...others] = await lines(files)
    expect(first).toBe(expected)
    expect(others).toEqual(['files: install:node_modules :.'])
  })

  it.each(endless)('%s', async (_, scripts) => {
    const before = performance.now()
    await lines({
      'package.json': manifest(['express'], { start: 'npm run a0', a9: 'node server.js', ...scripts }),
      ...express
    })
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

it('a script that looks like a migration without end takes no time', async () => {
  const start = performance.now()
  await lines({ 'package.json': manifest([], { start: `node migrate${'_a'.repeat(60)}! && node x.js` }), 'x.js': '' })
  expect(performance.now() - start).toBeLessThan(1000)
})
