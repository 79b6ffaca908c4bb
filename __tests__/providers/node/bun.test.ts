import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { codesOf, planned, planOf, startOf } from '../python/plans.js'

const json = (value: object): string => JSON.stringify(value, null, 2)
const server = 'Bun.serve({ port: 3000, fetch: () => new Response("hi") })\n'
const lock = { 'bun.lock': '{ "lockfileVersion": 1 }\n' }

describe('an app that runs on Bun', () => {
  const cases: readonly (readonly [string, MemoryFiles, string])[] = [
    [
      'by its start script',
      { 'package.json': json({ scripts: { start: 'bun run src/index.ts' } }), 'src/index.ts': server },
      'bun run src/index.ts'
    ],
    [
      'by its start script, whatever installs it',
      {
        'package.json': json({ scripts: { start: 'bun src/index.ts' }, dependencies: { hono: '4.9.0' } }),
        'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
        'src/index.ts': server
      },
      'bun src/index.ts'
    ],
    [
      'by a start script that restarts on changes, without that',
      { 'package.json': json({ scripts: { start: 'bun --watch src/index.ts' } }), 'src/index.ts': server },
      'bun src/index.ts'
    ],
    [
      'as `bun init` makes it',
      {
        ...lock,
        'package.json': json({
          name: 'x',
          module: 'index.ts',
          type: 'module',
          devDependencies: { '@types/bun': 'latest' }
        }),
        'index.ts': server
      },
      'bun index.ts'
    ],
    [
      'as `bun create elysia` makes it: a script for development, and `module` of a file that is never there',
      {
        ...lock,
        'package.json': json({
          scripts: { dev: 'bun run --watch src/index.ts' },
          dependencies: { elysia: 'latest' },
          module: 'src/index.js'
        }),
        'src/index.ts': 'import { Elysia } from "elysia"\nnew Elysia().get("/", () => "hi").listen(3000)\n'
      },
      'bun run src/index.ts'
    ],
    [
      'by Elysia, which has no start script',
      {
        'package.json': json({ dependencies: { elysia: '1.4.0' }, module: 'src/index.js' }),
        'src/index.ts': 'import { Elysia } from "elysia"\nnew Elysia().listen(3000)\n'
      },
      'bun src/index.ts'
    ],
    [
      'by what its source uses',
      { 'package.json': json({ name: 'x' }), 'server.ts': 'import { Database } from "bun:sqlite"\n' + server },
      'bun server.ts'
    ],
    [
      'by its lockfile, with a file that Bun runs as it is',
      {
        ...lock,
        'package.json': json({ dependencies: { hono: '4.9.0' } }),
        'src/index.ts': 'export default {\n  fetch() {}\n}\n'
      },
      'bun src/index.ts'
    ],
    [
      'by `packageManager`',
      { 'package.json': json({ packageManager: 'bun@1.3.1' }), 'index.ts': server },
      'bun index.ts'
    ],
    ['without a package.json', { 'index.ts': server }, 'bun index.ts'],
    [
      'by `--bun` with a framework',
      {
        ...lock,
        'package.json': json({
          scripts: { build: 'next build', start: 'bun --bun next start' },
          dependencies: { next: '16.0.0', react: '19.0.0' }
        })
      },
      'bun --bun next start'
    ]
  ]

  it.each(cases)('%s', async (_, files, expected) => {
    const plan = await planOf(files)
    expect(plan.providers).toEqual(['node'])
    expect(plan.start.cmd).toBe(expected)
    expect(plan.phases['setup']?.runtimes?.['bun']).toBeDefined()
  })
})

describe('what the first file exports by default', () => {
  const hono = (manifest: object) => ({
    ...lock,
    'package.json': json({ dependencies: { hono: '4.9.0' }, ...manifest }),
    'src/index.ts': 'export default { port: process.env.PORT ?? 8787, fetch: app.fetch }\n'
  })
  it.each([
    ['by a script', hono({ scripts: { start: 'bun run src/index.ts' } })],
    ['with a variable before it', hono({ scripts: { start: 'MODE=x bun src/index.ts' } })],
    ['by a script for development', hono({ scripts: { dev: 'bun run --hot src/index.ts' } })],
    ['without a script', hono({})]
  ])('is served, %s', async (_, files) => {
    const plan = await planOf(files)
    expect([plan.kind, plan.start.port]).toEqual(['web', 8787])
  })
  it('makes a web app without any dependency', async () => {
    const plan = await planOf({
      'package.json': json({ scripts: { start: 'bun index.ts' } }),
      'index.ts': 'export default { fetch: () => new Response("hi") }\n'
    })
    expect([plan.kind, plan.start.port]).toEqual(['web', 3000])
  })
  it('is nothing to Node.js', async () => {
    const plan = await planOf({
      'package.json': json({ scripts: { start: 'node index.js' } }),
      'index.js': 'export default { port: 8787, fetch: () => new Response("hi") }\n'
    })
    expect(plan.kind).toBe('worker')
  })
})

describe('an app that only uses Bun to install', () => {
  const cases: readonly (readonly [string, MemoryFiles, string])[] = [
    [
      'by its start script',
      {
        ...lock,
        'package.json': json({ scripts: { start: 'node index.js' }, dependencies: { express: '5.1.0' } }),
        'index.js': ''
      },
      'node index.js'
    ],
    [
      'by its framework',
      {
        ...lock,
        'package.json': json({
          scripts: { build: 'next build', start: 'next start' },
          dependencies: { next: '16.0.0' }
        })
      },
      'next'
    ],
    [
      'by the adapter of Elysia for Node.js',
      {
        'package.json': json({ main: 'index.js', dependencies: { elysia: '1.4.0', '@elysiajs/node': '1.4.0' } }),
        'index.js': 'require("elysia")\n'
      },
      'node index.js'
    ]
  ]

  it.each(cases)('%s', async (_, files, expected) => {
    const plan = await planOf(files)
    expect(plan.start.cmd).toMatch(expected)
    expect(plan.phases['setup']?.runtimes).toHaveProperty('node')
    expect(plan.phases['setup']?.runtimes).not.toHaveProperty('bun')
  })
})

it('what `bun init` leaves in the root of a workspace is no app', async () => {
  const plan = await planned({
    ...lock,
    'package.json': json({
      name: 'x',
      module: 'index.ts',
      workspaces: ['apps/*'],
      devDependencies: { '@types/bun': '1' }
    }),
    'index.ts': 'console.log("Hello via Bun!")\n',
    'apps/api/package.json': json({ name: 'api', scripts: { start: 'bun src/index.ts' } }),
    'apps/api/src/index.ts': server
  })
  expect(plan.folder).toBe('apps/api')
})

describe('what the image of an app on Bun is made of', () => {
  const app: MemoryFiles = {
    ...lock,
    'package.json': json({
      scripts: { start: 'bun src/index.ts', prepare: 'husky' },
      dependencies: { hono: '4.9.0' },
      devDependencies: { '@types/bun': '1.3.0', husky: '9.0.0' }
    }),
    'src/index.ts': server
  }

  it('has neither Node.js nor a tool, and installs by Bun what runs', async () => {
    const plan = await planOf(app)
    expect(plan.phases['setup']).toEqual({ runtimes: { bun: '1.4' } })
    expect(plan.phases['install']?.cmds).toEqual([
      'bun pm pkg delete scripts.prepare',
      'bun install --frozen-lockfile --production'
    ])
    expect(startOf(plan)).toMatch(/^web 3000 \| bun src\/index\.ts$/)
  })

  it('warns where no lockfile pins what is installed', async () => {
    const { 'bun.lock': _, ...files } = app
    const plan = await planOf({ ...files, 'bunfig.toml': '' })
    expect(codesOf(plan)).toContain('no-lockfile')
    expect(plan.phases['install']?.onlyIncludeFiles).toEqual(['bunfig.toml', 'package.json'])
  })

  it('installs with Bun where nothing names a manager, as `bun init` leaves it', async () => {
    const files = {
      'package.json': json({
        module: 'index.ts',
        dependencies: { hono: '4.9.0' },
        devDependencies: { '@types/bun': 'latest' }
      }),
      'index.ts': 'Bun.serve({ fetch: () => new Response("hi") })\n'
    }
    const plan = await planOf(files)
    expect(plan.phases['setup']).toEqual({ runtimes: { bun: '1.4' } })
    expect(plan.phases['install']?.cmds).toEqual(['bun install --production'])
    expect(plan.warnings.find(({ code }) => code === 'no-lockfile')?.fix).toBe('Run bun install and commit bun.lock')
  })

  it.each<readonly [name: string, manifest: object, command: string]>([
    ['a script', { scripts: { start: 'bun index.ts', test: 'npm run lint' } }, 'npm install'],
    ['`packageManager`', { scripts: { start: 'bun index.ts' }, packageManager: 'pnpm@10.0.0' }, 'pnpm install']
  ])('installs with the manager that %s names', async (_, manifest, command) => {
    const plan = await planOf({
      'package.json': json({ ...manifest, dependencies: { hono: '4.9.0' } }),
      'index.ts': 'Bun.serve({ fetch: () => new Response("hi") })\n'
    })
    expect(plan.phases['install']?.cmds?.join()).toContain(command)
  })

  it('installs with another manager on Node.js, and takes what it installed', async () => {
    const { 'bun.lock': _, ...files } = app
    const plan = await planOf({ ...files, 'package-lock.json': json({ lockfileVersion: 3, packages: {} }) })
    expect(plan.phases['setup']?.runtimes).toEqual({ bun: '1.4', node: '24' })
    expect(plan.phases['install']).toMatchObject({ runsOn: 'node' })
    expect(plan.start.files).toContainEqual({ path: 'node_modules', from: 'install' })
  })

  it('runs no build that only compiles what Bun runs as it is', async () => {
    const scripts = { start: 'bun src/index.ts', build: 'bun build ./src/index.ts --outdir dist --target bun' }
    const plan = await planOf({ ...app, 'package.json': json({ scripts }) })
    expect(plan.phases['build']).toBeUndefined()
    const other = await planOf({
      ...app,
      'package.json': json({ scripts: { ...scripts, build: 'bun build ./web/app.tsx --outdir public' } })
    })
    expect(other.phases['build']?.cmds).toEqual(['bun run build'])
  })

  it('runs build.ts where no script makes what it starts', async () => {
    const files = {
      ...lock,
      'package.json': json({
        scripts: { start: 'NODE_ENV=production bun ./dist/server.js' },
        dependencies: { marked: '12' }
      }),
      'build.ts': 'await Bun.build({\n  outdir: "./dist/"\n})\n'
    }
    const plan = await planOf(files)
    expect(plan.phases['build']?.cmds).toEqual(['bun build.ts'])
    expect(plan.start.files).toEqual([{ path: '.', from: 'build' }])
    expect((await planOf({ ...files, 'build.ts': 'copy("lib")\n' })).phases['build']).toBeUndefined()
    expect((await planOf({ ...files, 'dist/server.js': '' })).phases['build']).toBeUndefined()
  })

  it('runs no build that bundles another program than the one that is started', async () => {
    const scripts = { start: 'bun src/index.ts', build: 'bun build src/other.ts --outdir dist --target bun' }
    const plan = await planOf({ ...app, 'package.json': json({ scripts }) })
    expect(plan.phases['build']).toBeUndefined()
  })

  const bundle = 'bun build src/index.ts --outdir dist --target bun'
  const around: MemoryFiles = {
    ...app,
    'README.md': '# x',
    'tsconfig.json': '{}',
    'tests/a.test.ts': 'import "bun:test"',
    'public/style.css': '',
    'bunfig.toml': ''
  }
  const filesOf = async (files: MemoryFiles, manifest: object): Promise<readonly string[]> => {
    const plan = await planOf({ ...files, 'package.json': json(manifest) })
    return (plan.start.files ?? []).map(({ from = '', path }) => `${from}:${path}`)
  }

  it.each<readonly [name: string, manifest: object, files: MemoryFiles, expected: readonly string[]]>([
    [
      'a bundle of packages that are all code',
      { scripts: { build: bundle, start: 'bun dist/index.js' }, dependencies: { hono: '4.9.0' } },
      {},
      ['build:dist', ':bunfig.toml', ':package.json', ':public']
    ],
    [
      'a bundle of packages that may read files of their own',
      { scripts: { build: bundle, start: 'MODE=x bun run ./dist/index.js' }, dependencies: { 'swagger-ui-dist': '5' } },
      {},
      ['install:node_modules', 'build:dist', ':bunfig.toml', ':package.json', ':public']
    ],
    [
      'a bundle that leaves packages out',
      { scripts: { build: `${bundle} --packages=external`, start: 'bun dist/index.js' }, dependencies: { hono: '4' } },
      {},
      ['install:node_modules', 'build:dist', ':bunfig.toml', ':package.json', ':public']
    ],
    [
      'a bundle beside a program that Bun runs as it is',
      {
        scripts: { build: bundle, start: 'bun dist/index.js', worker: 'bun src/worker.ts' },
        dependencies: { hono: '4' }
      },
      { Procfile: 'web: bun dist/index.js\nworker: bun src/worker.ts\n', 'src/worker.ts': 'export {}' },
      [':.', 'install:node_modules', 'build:dist']
    ],
    [
      'a bundle for a browser',
      {
        scripts: { build: 'bun build src/index.ts --outdir dist', start: 'bun dist/index.js' },
        dependencies: { hono: '4' }
      },
      {},
      ['install:node_modules', 'build:dist', ':.']
    ],
    [
      'a program that brings Bun along',
      {
        scripts: { build: 'bun build --compile --outfile=server src/index.ts', start: './server' },
        dependencies: { 'swagger-ui-dist': '5' }
      },
      { 'src/index.ts': `${server}const views = Bun.file("public/style.css")\n`, 'db.ts': '' },
      ['build:server', ':bunfig.toml', ':public']
    ],
    [
      'one that leaves a package out',
      {
        scripts: { build: 'bun build --compile --external sharp --outfile server src/index.ts', start: './server' },
        dependencies: { sharp: '0.34.0' }
      },
      {},
      ['install:node_modules', 'build:server', ':bunfig.toml', ':public']
    ]
  ])('ships of %s what it needs', async (_, manifest, files, expected) => {
    expect(await filesOf({ ...around, ...files }, manifest)).toEqual(expected)
  })

  it.each([
    "new Worker('src/worker.ts')",
    "Bun.spawn(['bun', 'src/job.ts'])",
    "await import(process.env.DRIVER ?? 'express')",
    'require(name)',
    "import './other'"
  ])('ships all of an app whose bundle loads more when it runs: %s', async (text) => {
    const manifest = { scripts: { build: bundle, start: 'bun dist/index.js' }, dependencies: { hono: '4' } }
    const sources = { 'src/index.ts': `${server}${text}\n`, 'src/other.ts': "new Worker(new URL('./w.ts', base))" }
    expect(await filesOf({ ...around, ...sources }, manifest)).toEqual(['install:node_modules', 'build:dist', ':.'])
  })

  it('ships the bundle alone where it names the modules that it imports', async () => {
    const manifest = { scripts: { build: bundle, start: 'bun dist/index.js' }, dependencies: { hono: '4' } }
    const text = "await import('hono')\nrequire('node:fs')\nlog(import.meta.dir, ['node:fs'])\n"
    expect(await filesOf({ ...around, 'src/index.ts': `${server}${text}` }, manifest)).not.toContain(
      'install:node_modules'
    )
  })

  it('is the program alone where nothing is beside it', async () => {
    const scripts = { build: 'bun build --compile --outfile server index.ts', start: './server' }
    const files = { ...lock, 'index.ts': server, 'db.ts': '', 'tsconfig.json': '{}' }
    expect(await filesOf(files, { scripts, devDependencies: { '@types/bun': '1' } })).toEqual(['build:server'])
  })

  it('is Debian alone for a program that the build compiles', async () => {
    const scripts = { build: 'bun build --compile --minify --outfile server ./src/index.ts', start: './server' }
    const plan = await planOf({ ...app, 'package.json': json({ scripts, dependencies: { hono: '4.9.0' } }) })
    expect(plan.start).toMatchObject({ cmd: './server', runImage: 'debian:trixie-slim' })
    expect(plan.start.files).toContainEqual({ path: 'server', from: 'build' })
    expect(plan.start.files).not.toContainEqual(expect.objectContaining({ path: 'node_modules' }))
    const plain = await planOf({ ...app, 'package.json': json({ scripts: { ...scripts, build: 'make' } }) })
    expect(plain.start).not.toHaveProperty('runImage')
  })

  const versions: readonly (readonly [string, MemoryFiles, string])[] = [
    ['.bun-version', { ...app, '.bun-version': '1.3.2\n' }, '1.3.2'],
    ['.tool-versions', { ...app, '.tool-versions': 'bun 1.3.5\n' }, '1.3.5'],
    ['mise.toml', { ...app, 'mise.toml': '[tools]\nbun = "1.2"\n' }, '1.2'],
    [
      'packageManager',
      { ...app, 'package.json': json({ packageManager: 'bun@1.3.1+sha512.ab', module: 'src/index.ts' }) },
      '1.3.1'
    ],
    ['engines.bun', { ...app, 'package.json': json({ engines: { bun: '~1.2.0' }, module: 'src/index.ts' }) }, '1.2'],
    [
      'devEngines',
      {
        ...app,
        'package.json': json({ devEngines: { runtime: { name: 'bun', version: '1.2.x' } }, module: 'src/index.ts' })
      },
      '1.2'
    ],
    [
      'devEngines of Node.js, which is not it',
      {
        ...app,
        'package.json': json({ devEngines: { runtime: { name: 'node', version: '22' } }, module: 'src/index.ts' })
      },
      '1.4'
    ],
    ['.tool-versions of Node.js, which is not it', { ...app, '.tool-versions': 'nodejs 22.11.0\n' }, '1.4'],
    ['.bun-version, by a name', { ...app, '.bun-version': 'latest\n' }, '1.4'],
    ['nothing', app, '1.4']
  ]

  it.each(versions)('takes its version from %s', async (_, files, expected) => {
    const plan = await planOf(files)
    expect(plan.phases['setup']?.runtimes).toEqual({ bun: expected })
  })

  it('takes the version that a setting names first', async () => {
    const plan = await planOf({ ...app, '.bun-version': '1.3.2\n' }, ['--env', 'NIXPACKS_BUN_VERSION=1.2'])
    expect(plan.phases['setup']?.runtimes).toEqual({ bun: '1.2' })
  })
})
