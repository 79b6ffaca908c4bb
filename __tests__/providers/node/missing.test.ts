import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { UserError } from '../../../src/errors.js'
import { planOf } from '../python/plans.js'
import { lines, manifest, type Case } from './essence.js'

const server = { 'server.js': 'app.listen(5000)' }
const outDir = { 'tsconfig.json': '{"compilerOptions":{"outDir":"dist"}}' }

async function warningsOf(files: MemoryFiles): Promise<readonly string[]> {
  const { warnings } = await planOf({ 'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }', ...files })
  return warnings.map(({ code, file, line }) => `${code} ${file ?? ''}:${String(line ?? '')}`)
}

async function troubleOf(files: MemoryFiles): Promise<UserError['trouble']> {
  try {
    await planOf(files)
  } catch (error) {
    if (error instanceof UserError) return error.trouble
    throw error
  }
  throw new Error('there is a plan')
}

describe('what a manifest names and nobody brings', () => {
  it.each<readonly [name: string, files: MemoryFiles, expected: string]>([
    [
      'a file that no script builds',
      { 'package.json': manifest(['express'], { start: 'node dist/index.js' }), 'src/index.js': '' },
      'start-missing package.json:5'
    ],
    [
      'a file at the top that no build makes there',
      { 'package.json': manifest(['express'], { build: 'webpack', start: 'node main' }) },
      'start-missing package.json:6'
    ],
    [
      'a script in the build',
      { 'package.json': manifest(['express'], { build: 'npm run compile', start: 'node server.js' }), ...server },
      'script-missing package.json:5'
    ],
    [
      'a script in the start',
      { 'package.json': manifest(['express'], { start: 'npm run serve' }), ...server },
      'script-missing package.json:5'
    ],
    [
      'packages, without a manifest',
      { 'index.js': "const express = require('express')\nexpress().listen(3000)" },
      'no-manifest index.js:'
    ]
  ])('%s', async (_, files, expected) => {
    expect(await warningsOf(files)).toContain(expected)
  })

  it.each<readonly [name: string, files: MemoryFiles]>([
    ['a file that is there', { 'package.json': manifest(['express'], { start: 'node server' }), ...server }],
    [
      'a file that a build of somebody makes',
      { 'package.json': manifest(['express'], { build: 'rollup -c', start: 'node dist/a.js' }) }
    ],
    ['a file of a package', { 'package.json': manifest(['ghost'], { start: 'node node_modules/ghost/index.js' }) }],
    [
      'a file that a hook makes',
      { 'package.json': manifest(['express'], { postinstall: 'make', start: 'node dist/a.js' }) }
    ],
    [
      'a script that need not be there',
      { 'package.json': manifest(['express'], { build: 'npm run x --if-present', start: 'node server.js' }), ...server }
    ],
    [
      'a script of another folder',
      { 'package.json': manifest(['express'], { build: 'npm run x --prefix lib', start: 'node server.js' }), ...server }
    ],
    ['modules of Node.js, without a manifest', { 'index.js': "require('http').createServer().listen(3000)" }]
  ])('not: %s', async (_, files) => {
    expect((await warningsOf(files)).join()).not.toMatch(/missing|no-manifest/)
  })
})

/** What the plan says of a start by `node FILE`, where `tsc` builds with these options. */
async function startOf(
  start: string,
  config: object,
  files: MemoryFiles = {},
  { scripts = { build: 'tsc' }, version = '^5.4.0' }: { scripts?: Record<string, string>; version?: string } = {}
): Promise<readonly string[]> {
  const { warnings } = await planOf({
    'package.json': manifest(['express'], { ...scripts, start }, { devDependencies: { typescript: version } }),
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
    'tsconfig.json': JSON.stringify(config),
    'src/server.ts': 'import { app } from "./app.js"\napp.listen(3000)',
    'src/app.ts': 'export const app = express()',
    ...files
  })
  return warnings
    .filter(({ code }) => code === 'start-missing')
    .map(({ message, line }) => `${String(line)}: ${message}`)
}

describe('a start by what plain tsc makes', () => {
  const rooted = { compilerOptions: { outDir: 'dist', rootDir: 'src' }, include: ['src'] }
  const both = { compilerOptions: { outDir: './dist' }, include: ['src', 'test'] }
  const tests = { 'test/app.test.ts': 'import "../src/app"' }

  it.each<readonly [name: string, found: () => Promise<readonly string[]>, expected: string]>([
    [
      'a name that is not right',
      () => startOf('node dist/sever.js', rooted, {}),
      '6: The script `start` starts dist/sever.js, which the build does not make: by tsconfig.json it makes dist/server.js'
    ],
    [
      'a rootDir above the sources',
      () => startOf('node dist/server.js', { ...rooted, compilerOptions: { outDir: 'dist', rootDir: '.' } }, tests),
      '6: The script `start` starts dist/server.js, which the build does not make: by tsconfig.json it makes dist/src/server.js'
    ],
    [
      'the common folder of all that is included',
      () => startOf('node dist/server', both, tests),
      '6: The script `start` starts dist/server, which the build does not make: by tsconfig.json it makes dist/src/server.js'
    ],
    [
      'the folder of the configuration, since TypeScript 6',
      () => startOf('node dist/server.js', { ...both, include: ['src'] }, {}, { version: '^6.0.0' }),
      '6: The script `start` starts dist/server.js, which the build does not make: by tsconfig.json it makes dist/src/server.js'
    ],
    [
      'without a script for the build',
      () => startOf('node dist/server.js', both, tests, { scripts: {} }),
      '5: The script `start` starts dist/server.js, which the build does not make: by tsconfig.json it makes dist/src/server.js'
    ],
    [
      'a configuration that extends one beside it',
      () =>
        startOf(
          'node dist/server.js',
          { ...rooted, exclude: ['dist'] },
          {
            ...tests,
            'tsconfig.build.json': '{ "extends": "./tsconfig.json", "compilerOptions": { "rootDir": "./" } }'
          },
          { scripts: { build: 'rimraf dist && tsc -p tsconfig.build.json' } }
        ),
      '6: The script `start` starts dist/server.js, which the build does not make: by tsconfig.json it makes dist/src/server.js'
    ]
  ])('%s', async (_, found, expected) => {
    expect(await found()).toEqual([expected])
  })

  it.each<readonly [name: string, found: () => Promise<readonly string[]>]>([
    ['what it makes', () => startOf('node dist/server.js', rooted, {})],
    ['without its ending', () => startOf('node dist/server', rooted, {})],
    ['the common folder', () => startOf('node dist/server.js', { ...both, include: ['src'] }, {})],
    [
      'tests that are excluded',
      () => startOf('node dist/server.js', { ...both, include: ['**/*'], exclude: ['test', 'x'] }, tests)
    ],
    ['one folder that is not there', () => startOf('node dist/server.js', both, {})],
    [
      'a source outside of what is included',
      () =>
        startOf(
          'node dist/src/server.js',
          { ...both, include: ['src'] },
          {
            'src/app.ts': "import './../shared/db.js'",
            'shared/db.ts': ''
          }
        )
    ],
    [
      'a TypeScript of any version',
      () => startOf('node dist/server.js', { ...both, include: ['src'] }, {}, { version: '*' })
    ],
    ['references', () => startOf('node dist/sever.js', { ...rooted, references: [] }, {})],
    [
      'aliases',
      () => startOf('node dist/sever.js', { ...rooted, compilerOptions: { ...rooted.compilerOptions, paths: {} } }, {})
    ],
    [
      'JavaScript among the sources',
      () =>
        startOf('node dist/sever.js', { ...rooted, compilerOptions: { ...rooted.compilerOptions, allowJs: true } }, {})
    ],
    ['a package to extend', () => startOf('node dist/sever.js', { ...rooted, extends: '@tsconfig/node20' }, {})],
    [
      'copies',
      () => startOf('node dist/sever.js', rooted, {}, { scripts: { build: 'tsc && cp sever.js dist/sever.js' } })
    ],
    ['another compiler', () => startOf('node dist/sever.js', rooted, {}, { scripts: { build: 'tsc && tsup' } })],
    ['a hook', () => startOf('node dist/sever.js', rooted, {}, { scripts: { build: 'tsc', postinstall: 'make' } })]
  ])('not: %s', async (_, found) => {
    expect(await found()).toEqual([])
  })
})

describe('views that tsc leaves behind', () => {
  const config = { compilerOptions: { outDir: 'dist', rootDir: 'src' }, include: ['src'] }
  const of = async (
    text: string,
    build = 'tsc',
    file = 'src/views/a.ejs',
    scripts: Record<string, string> = {}
  ): Promise<string> =>
    (
      await warningsOf({
        'package.json': manifest(['express'], { ...scripts, build, start: 'node dist/server.js' }),
        'tsconfig.json': JSON.stringify(config),
        'src/server.ts': `import path from 'node:path'\n${text}\napp.listen(3000)`,
        [file]: ''
      })
    ).join()

  it.each([
    ["app.set('views', path.join(__dirname, 'views'))"],
    ["app.set('views', path.join(__dirname, '.', 'views'))"],
    ['app.set("views", __dirname + "/views")']
  ])('%s', async (text) => {
    expect(await of(text)).toContain('not-copied src/server.ts:2')
  })

  it.each([
    ['a copy', "path.join(__dirname, 'views')", 'tsc && cp -r src/views dist/'],
    ['a comment', "// path.join(__dirname, 'views')"],
    ['a folder above both', "path.join(__dirname, '../views')", 'tsc', 'views/a.ejs'],
    ['programs', "path.join(__dirname, 'views')", 'tsc', 'src/views/a.ts'],
    ['a folder to write into', "path.join(__dirname, 'views')", 'tsc', 'src/views/.gitkeep']
  ])('not: %s', async (_, text, ...more) => {
    expect(await of(text, ...more)).not.toContain('not-copied')
  })

  it('not: a copy behind the build', async () => {
    const scripts = { postbuild: 'cp -r src/views dist/' }
    expect(await of("path.join(__dirname, 'views')", 'tsc', 'src/views/a.ejs', scripts)).not.toContain('not-copied')
  })
})

const cases: readonly Case[] = [
  [
    'TypeScript without a script is compiled where the start names what it makes',
    {
      'package.json': manifest(['express'], { start: 'node dist/index.js' }, { devDependencies: { typescript: '^5' } }),
      ...outDir,
      'src/index.ts': 'app.listen(3000)'
    },
    ['web 3000 | node dist/index.js', 'build: tsc', 'files: production:node_modules build:dist :package.json']
  ],
  [
    'TypeScript is not compiled where the start names a source',
    {
      'package.json': manifest(['express'], { start: 'node server.js' }, { devDependencies: { typescript: '^5' } }),
      ...outDir,
      ...server
    },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'a script with arguments',
    {
      'package.json': manifest(['express'], {
        env: 'dotenv -e ../.env --',
        start: 'npm run env -- cross-env NODE_ENV=production node server.js --verbose'
      }),
      ...server
    },
    ['web 5000 | node server.js --verbose', 'files: install:node_modules :.']
  ],
  [
    'a program of a package that npx would fetch, before the start',
    { 'package.json': manifest(['express'], { prestart: 'npx @acme/check', start: 'node server.js' }), ...server },
    ['web 5000 | node server.js', 'files: install:node_modules :.']
  ],
  [
    'the only file at the top that listens, where the main one only exports',
    {
      'package.json': manifest(['express'], {}, { main: 'src/index.js' }),
      'src/index.js': 'export const f = () => 1',
      'express.js': 'app.listen(9000)',
      'jest.config.js': 'module.exports = {}'
    },
    ['web 9000 | node express.js', 'files: install:node_modules :.']
  ],
  [
    'a main file that exports and runs',
    {
      'package.json': manifest([], {}, { main: 'index.js' }),
      'index.js': 'exports.run = run\nif (require.main === module) run()'
    },
    ['worker | node index.js', 'files: :.']
  ]
]

describe('starts', () => {
  it.each(cases)('%s', async (_, files, expected) => {
    expect(await lines(files)).toEqual(expected)
  })
})

describe('a static site', () => {
  it('runs nothing: no command before the start, no packages of the system', async () => {
    const plan = await planOf({
      'package.json': manifest(
        ['simple-git', 'react'],
        { version: 'node version.js', build: 'vite build', start: 'npm run version && vite' },
        { devDependencies: { vite: '^7.0.0' } }
      ),
      'index.html': ''
    })
    expect(plan.kind).toBe('static')
    expect(plan.start.release).toBeUndefined()
    expect(plan.start.aptPkgs).toBeUndefined()
  })

  it('has a header once that it says to several platforms', async () => {
    const rule = { source: '/assets/(.*)', headers: [{ key: 'X-One', value: '1' }] }
    const plan = await planOf({
      'package.json': manifest([], { build: 'vite build' }, { devDependencies: { vite: '^7.0.0' } }),
      'index.html': '',
      'public/_headers': '/assets/*\n  X-One: 1\n',
      'vercel.json': JSON.stringify({ headers: [rule] })
    })
    expect(plan.start.static?.headers).toEqual([{ path: '/assets/*', name: 'X-One', value: '1' }])
  })
})

describe('no app', () => {
  it.each<readonly [name: string, files: MemoryFiles]>([
    ['an empty object', { 'package.json': '{}' }],
    ["a function of somebody's cloud", { 'package.json': manifest(['x']), 'index.js': 'exports.handler = f' }],
    ['tools', { 'package.json': manifest([], { prepare: 'husky' }, { devDependencies: { husky: '^9' } }) }]
  ])('%s', async (_, files) => {
    expect((await troubleOf(files)).fix).toContain('package.json is there, but names nothing to start')
  })

  it.each<readonly [name: string, files: MemoryFiles, what: string]>([
    [
      'a library',
      { 'package.json': manifest([], {}, { main: 'index.js' }), 'index.js': 'module.exports = () => 1' },
      'is a library: package.json has what others import (`main`), and nothing to start'
    ],
    [
      'a library that is too long to be taken apart',
      {
        'package.json': manifest([], {}, { main: 'lib.js' }),
        'lib.js': `(function () { if (typeof exports == 'object') module.exports = f })() // ${'x'.repeat(300_000)}`
      },
      'is a library'
    ],
    [
      'a program',
      { 'package.json': manifest([], {}, { name: 'tool', bin: 'cli.js' }), 'cli.js': '#!/usr/bin/env node' },
      'tool is a program for the command line: package.json names it in `bin`'
    ]
  ])('%s', async (_, files, words) => {
    const { what, fix, detail, where } = await troubleOf(files)
    expect(what).toContain(words)
    expect(where).toMatchObject({ file: 'package.json', line: expect.any(Number) })
    expect(fix).toContain('Name the folder of the app that uses it: context in a workflow')
    expect(detail).toBeUndefined()
  })

  it('is not said of a bundle that listens', async () => {
    const plan = await planOf({
      'package.json': manifest([], {}, { main: 'bundle.js' }),
      'bundle.js': `exports.app = app; app.listen(3000) // ${'x'.repeat(300_000)}`
    })
    expect(plan.start.cmd).toBe('node bundle.js')
  })

  it('projects of Nx without manifests, unless the start is said', async () => {
    const files = {
      'package.json': manifest(['react'], { build: 'nx build shop' }, { devDependencies: { nx: '^21.0.0' } }),
      'nx.json': '{}',
      'apps/shop/project.json': '{ "name": "shop" }'
    }
    expect(await troubleOf(files)).toMatchObject({
      what: expect.stringContaining('projects without a package.json') as unknown,
      where: { file: 'apps/shop/project.json' }
    })
    const plan = await planOf({ ...files, Procfile: 'web: node dist/apps/shop/main.js\n' })
    expect(plan.start.cmd).toBe('node dist/apps/shop/main.js')
  })

  it('a worker of Cloudflare, unless something listens', async () => {
    const files = {
      'package.json': manifest(['hono'], { dev: 'wrangler dev' }),
      'wrangler.toml': 'name = "x"\nmain = "src/index.ts"',
      'src/index.ts': 'export default app'
    }
    expect(await troubleOf(files)).toMatchObject({ where: { file: 'wrangler.toml', line: 2 } })
    const node = manifest(['hono', '@hono/node-server'], { dev: 'wrangler dev', start: 'node server.js' })
    expect((await lines({ ...files, 'package.json': node, ...server }))[0]).toBe('web 5000 | node server.js')
  })
})

describe('broken files', () => {
  it.each([
    ['a comma too many', '{\n  "name": "x",\n}', 3],
    ['a comment', '{\n  // no\n  "name": "x"\n}', 2]
  ])('package.json with %s', async (_, text, line) => {
    expect(await troubleOf({ 'package.json': text, 'index.js': '' })).toMatchObject({
      what: expect.stringContaining('package.json is not valid JSON') as unknown,
      where: { file: 'package.json', line }
    })
  })

  it.each([
    ['an empty package.json', '', 1],
    ['one of blanks', '\n', 2]
  ])('%s', async (_, text, line) => {
    const { where, fix } = await troubleOf({ 'package.json': text, 'index.js': '' })
    expect({ where, fix }).toEqual({
      where: { file: 'package.json', line },
      fix: `Correct package.json at line ${String(line)}.`
    })
  })

  it.each(['[]', 'null', '"x"'])('package.json that is %s', async (text) => {
    expect(await troubleOf({ 'package.json': text, 'index.js': '' })).toMatchObject({
      what: 'package.json is not a JSON object',
      where: { file: 'package.json' }
    })
  })

  it.each([
    ['"scripts": "node index.js"', 2],
    ['"scripts": {\n    "start": 5\n  }', 3],
    ['"dependencies": ["express"]', 2],
    ['"devDependencies": {\n    "a": {}\n  }', 3]
  ])('package.json with %s is read without that, and says so', async (text, line) => {
    const files = { 'package.json': `{\n  ${text}\n}`, 'index.js': 'app.listen(3000)' }
    expect(await warningsOf(files)).toContain(`manifest-type package.json:${String(line)}`)
    expect(
      (await warningsOf({ ...files, 'package.json': '{ "scripts": {}, "dependencies": null }' })).join()
    ).not.toContain('manifest-type')
  })

  it.each([
    ['pnpm-lock.yaml', 'hello: 1\n', "lockfileVersion: '9.0'\n"],
    ['bun.lock', 'hello\nworld\n', '{\n  "lockfileVersion": 1\n}\n'],
    ['package-lock.json', '{}', '{ "lockfileVersion": 3 }']
  ])('a %s that is none', async (file, wrong, right) => {
    const files = { 'package.json': manifest(['express'], { start: 'node server.js' }), ...server }
    const of = async (text: string) =>
      (await planOf({ ...files, [file]: text })).warnings.map(
        (one) => `${one.code} ${one.file ?? ''}:${String(one.line ?? '')}`
      )
    expect(await of(wrong)).toContain(`lockfile-broken ${file}:1`)
    expect((await of(right)).join()).not.toContain('lockfile-broken')
  })

  it('a lockfile with a conflict', async () => {
    const files = { 'package.json': manifest(['express'], { start: 'node server.js' }), ...server }
    const lock = "lockfileVersion: '9.0'\n\n<<<<<<< HEAD\npackages:\n"
    expect(await warningsOf({ ...files, 'package-lock.json': '', 'pnpm-lock.yaml': lock })).toContain(
      'lockfile-conflict pnpm-lock.yaml:3'
    )
    const large = `packages:\n${'# as long as one of a large repository\n'.repeat(30_000)}<<<<<<< HEAD\n`
    expect(await warningsOf({ ...files, 'pnpm-lock.yaml': large })).toContain('lockfile-conflict pnpm-lock.yaml:30002')
  })

  it('one of several apps does not hide the others', async () => {
    const app = manifest(['express'], { start: 'node server.js' })
    const trouble = await troubleOf({
      'a/package.json': app,
      'a/server.js': 'app.listen(1)',
      'b/package.json': app,
      'b/server.js': 'app.listen(1)',
      'c/package.json': manifest(['@x/y@workspace:*'], { start: 'node index.js' })
    })
    expect(trouble.detail).toBe('  a (Node.js)\n  b (Node.js)')
  })
})
