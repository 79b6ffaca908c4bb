import { describe, expect, it } from '@jest/globals'
import { chainOf, type Command } from '../../../src/providers/node/commands.js'
import { previewOf } from '../../../src/providers/node/preview.js'
import { roleOf } from '../../../src/providers/node/roles.js'
import { withoutWatching } from '../../../src/providers/node/watching.js'

const command = (text: string): Command => chainOf(text)?.[0] ?? { assignments: [], words: [text], text }

describe('what a command in a start script does', () => {
  const roles: Readonly<Record<ReturnType<typeof roleOf>, readonly string[]>> = {
    development: [
      'vite',
      'vite --host',
      'next dev',
      'nuxt dev',
      'nodemon server.js',
      'tsx watch src/index.ts',
      'node --watch server.js',
      'nest start --watch',
      'nest start',
      'ng serve',
      'react-scripts start',
      'vue-cli-service serve',
      'gatsby develop',
      'docusaurus start',
      'astro dev',
      'ts-node-dev --respawn src/index.ts',
      'webpack-dev-server',
      'webpack serve',
      'parcel index.html',
      'strapi develop',
      'expo start',
      'turbo run dev',
      'nx serve web',
      'svelte-check --watch --preserveWatchOutput',
      'reskindex -h src/header -w',
      'astro --config src/config/astro.config.mjs dev --open',
      'gulp open-app',
      'gulp app:watch',
      'grunt serve:dist',
      'electron .'
    ],
    preview: [
      'vite preview',
      'serve -s dist',
      'http-server dist',
      'npx serve build',
      'astro preview',
      'sirv public',
      'npx sirv-cli build/ --single'
    ],
    build: [
      'tsc',
      'next build',
      'vite build',
      'rimraf dist',
      'ng build',
      'prisma generate',
      'nest build',
      'turbo build',
      'vite-ssg build',
      'tsup-node src/index.ts',
      'npx esbuild@0.25 src/a.ts --bundle'
    ],
    release: ['prisma migrate deploy', 'knex migrate:latest', 'npx sequelize-cli db:migrate', 'node ace migration:run'],
    nothing: ['echo hello', 'eslint .', 'wait-on tcp:5432', 'sleep 5', 'jest'],
    start: [
      'node server.js',
      'node dist/main',
      'next start',
      'nuxt start',
      'bun src/index.ts',
      'tsx src/index.ts',
      'nest start --prod',
      'strapi start',
      'remix-serve build',
      'json-server --watch db.json',
      'json-server db.json -w',
      'pm2-runtime start server.js --watch',
      'gulp run',
      'node watch.js',
      'node dist/build.js',
      'NODE_ENV=production node .'
    ]
  }
  it.each(Object.entries(roles).flatMap(([role, texts]) => texts.map((text) => [text, role] as const)))(
    '%s: %s',
    (text, role) => {
      expect(roleOf(command(text))).toBe(role)
    }
  )

  it('is that of the first program where a script is no chain of commands', () => {
    const script = 'node-dev server.js --config "./dev.ini" | pino-pretty'
    expect(roleOf({ assignments: [], words: [script], text: script })).toBe('development')
  })
})

describe('what restarts on changes', () => {
  it.each([
    ['nodemon server.js', 'node server.js'],
    ['nodemon --watch src --ext ts,json --exec ts-node src/index.ts', 'ts-node src/index.ts'],
    ['nodemon --exec "ts-node src/index.ts"', 'ts-node src/index.ts'],
    ["nodemon -w src -x 'tsx src/index.ts'", 'tsx src/index.ts'],
    ['nodemon --exec babel-node src/index.js', 'babel-node src/index.js'],
    ['nodemon src/index.ts', 'ts-node src/index.ts'],
    ['nodemon --inspect server.js --port 3', 'node server.js --port 3'],
    ['nodemon -r dotenv/config server.js', 'node -r dotenv/config server.js'],
    ['PORT=4000 nodemon server.js', 'PORT=4000 node server.js'],
    ['ts-node-dev --respawn --transpile-only src/index.ts', 'ts-node src/index.ts'],
    ['tsx watch src/index.ts', 'tsx src/index.ts'],
    ['tsx --watch src/index.ts', 'tsx src/index.ts'],
    ['node --watch server.js', 'node server.js'],
    ['bun --hot src/index.ts', 'bun src/index.ts'],
    ['nodemon', undefined],
    ['node server.js', undefined],
    ['vite', undefined],
    ['nodemon --exec "npm run build"', undefined]
  ])('%s', (text, expected) => {
    expect(withoutWatching({ value: command(text), reason: { because: 'x' } })?.value).toBe(expected)
  })
})

describe('plain servers of files', () => {
  it.each([
    ['serve -s dist', 'dist index.html'],
    ['serve dist', 'dist -'],
    ['serve -s build -l 3000', 'build index.html'],
    ['serve --single --listen 3000 ./out/', 'out index.html'],
    ['serve', '. -'],
    ['http-server dist -p 8080', 'dist -'],
    ['http-server', 'public -'],
    ['sirv public --single', 'public index.html'],
    ['serve ../x', undefined],
    ['serve $DIR', undefined],
    ['node server.js', undefined]
  ])('%s', (text, expected) => {
    const site = previewOf(command(text))
    expect(site && `${site.root} ${site.fallback ?? '-'}`).toBe(expected)
  })
})

describe('time', () => {
  it.each([
    ['words', 'nodemon '.repeat(12_000)],
    ['watch', `tsx ${'watch'.repeat(20_000)}`],
    ['blanks', `node${' '.repeat(100_000)}x`],
    ['options', `nodemon ${'--watch a '.repeat(10_000)}`],
    ['exec', `nodemon ${'--exec "'.repeat(12_000)}`],
    ['builds', `next ${'buil '.repeat(20_000)}`]
  ])('is linear: %s', (_, text) => {
    const start = performance.now()
    const one = command(text)
    roleOf(one)
    previewOf(one)
    withoutWatching({ value: one, reason: { because: 'x' } })
    expect(performance.now() - start).toBeLessThan(500)
  })
})
