import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { inputsFromArguments } from '../../../src/inputs.js'
import { planApp } from '../../../src/plan/plan-app.js'
import { workspaceKinds } from '../../../src/providers/deno/workspace.js'
import { providers } from '../../../src/providers/list.js'
import { settingsReader } from '../../../src/road.js'
import { codesOf, planOf, startOf, troubleOf } from '../python/plans.js'

const json = (value: object): string => JSON.stringify(value, null, 2)
const server = 'Deno.serve(() => new Response("hi"))\n'
const tasks = { start: 'deno run -A main.ts' }

describe('what Deno installs and where', () => {
  it('what deno.json names before the sources, what the entry imports after them', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks, imports: { '@oak/oak': 'jsr:@oak/oak@17' } }),
      'deno.lock': '{}',
      'main.ts': server
    })
    expect(plan.phases).toMatchObject({
      setup: { runtimes: { deno: '2.9.6' } },
      install: { onlyIncludeFiles: ['deno.json', 'deno.lock'], cmds: ['deno install --frozen'] },
      build: { dependsOn: ['install'], cmds: ['deno cache --frozen main.ts'] }
    })
    expect(plan.start.files).toEqual([{ path: '/deno-dir', from: 'build' }, { path: '.' }])
    expect(plan.phases['install']).not.toHaveProperty('cacheDirectories')
  })

  it('nothing before the sources where no manifest names a package', async () => {
    const plan = await planOf({ 'deno.json': json({ tasks }), 'main.ts': server })
    expect(Object.keys(plan.phases)).toEqual(['setup', 'build'])
  })

  it('packages of npm in node_modules, and not in the cache as well', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks }),
      'package.json': json({ dependencies: { hono: '4.9.0' } }),
      'deno.lock': '{}',
      'main.ts': server
    })
    expect(plan.phases['install']).toMatchObject({
      onlyIncludeFiles: ['deno.json', 'deno.lock', 'package.json'],
      cacheDirectories: ['/deno-dir/npm']
    })
    expect(plan.start.files).toContainEqual({ path: 'node_modules', from: 'install' })
    expect(plan.variables).toEqual({ NODE_ENV: 'production' })
  })

  it.each([
    ['auto', true],
    [true, true],
    ['none', false],
    [undefined, false]
  ])('nodeModulesDir %s', async (nodeModulesDir, expected) => {
    const plan = await planOf({
      'deno.json': json({ nodeModulesDir, tasks, imports: { hono: 'npm:hono@4.9.0' } }),
      'deno.lock': '{}',
      'main.ts': server
    })
    expect(plan.start.files?.some(({ path }) => path === 'node_modules')).toBe(expected)
  })

  it('import map, lockfile of another name and members of the workspace', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks, importMap: './imports.json', lock: 'locks/deno.lock', workspace: ['./ui', 'lib'] }),
      'imports.json': json({ imports: { oak: 'https://deno.land/x/oak@v17.1.4/mod.ts' } }),
      'locks/deno.lock': '{}',
      'ui/deno.json': '{}',
      'lib/deno.jsonc': '{}',
      'main.ts': server
    })
    expect(plan.phases['install']?.onlyIncludeFiles).toEqual([
      'deno.json',
      'imports.json',
      'lib/deno.jsonc',
      'locks/deno.lock',
      'ui/deno.json'
    ])
  })

  it('gets the token that .npmrc reads as a secret', async () => {
    const files = {
      'deno.json': json({ tasks, imports: { '@me/x': 'npm:@me/x@1' } }),
      'deno.lock': '{}',
      'main.ts': server
    }
    const plan = await planOf({
      ...files,
      '.npmrc': '# ${NOT_THIS}\n//npm.example.org/:_authToken=${NPM_TOKEN}\n'
    })
    expect(plan.phases['install']).toMatchObject({
      secrets: ['NPM_TOKEN'],
      onlyIncludeFiles: ['.npmrc', 'deno.json', 'deno.lock']
    })
    expect(plan.phases['build']?.secrets).toEqual(['NPM_TOKEN'])
    expect((await planOf(files)).phases['install']).not.toHaveProperty('secrets')
  })

  it('a task that builds runs before the cache is filled, and the whole folder is taken', async () => {
    const build = { ...tasks, build: 'deno run -A build.ts' }
    const plan = await planOf({ 'deno.json': json({ tasks: build }), 'main.ts': server, 'build.ts': '' })
    expect(plan.phases['build']?.cmds).toEqual(['deno task build', 'deno cache main.ts'])
    expect(plan.start.files).toEqual([
      { path: '/deno-dir', from: 'build' },
      { path: '.', from: 'build' }
    ])
  })

  it.each(['deno run -A scripts/build_npm.ts', 'deno check main.ts', 'deno compile -A -o app main.ts'])(
    'the task build %s makes no part of the app',
    async (command) => {
      const plan = await planOf({ 'deno.json': json({ tasks: { ...tasks, build: command } }), 'main.ts': server })
      expect(plan.phases['build']?.cmds).toEqual(['deno cache main.ts'])
    }
  )

  it('the key-value store at its default place can be written', async () => {
    const plan = await planOf({ 'deno.json': json({ tasks }), 'main.ts': `const kv = await Deno.openKv()\n${server}` })
    expect(plan.start.files).toContainEqual({ path: '/deno-dir/location_data', writable: true })
    const named = await planOf({ 'deno.json': json({ tasks }), 'main.ts': `await Deno.openKv("data/kv")\n${server}` })
    expect(named.start.files?.some(({ writable }) => writable)).toBe(false)
  })

  it('Deno 1 has no install', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks, imports: { oak: 'https://deno.land/x/oak@v12/mod.ts' } }),
      '.dvmrc': '1.46.3\n',
      'main.ts': server
    })
    expect(plan.phases).not.toHaveProperty('install')
    expect(plan).toMatchObject({ suite: 'bookworm', phases: { setup: { runtimes: { deno: '1.46.3' } } } })
    expect(codesOf(plan)).toContain('runtime-eol')
  })
})

describe('a workspace of Deno', () => {
  const files = {
    'deno.json': json({ workspace: ['./www', './packages/*'], imports: { '@oak/oak': 'jsr:@oak/oak@17' } }),
    'deno.lock': '{}',
    '.dvmrc': '2.8.1\n',
    'www/deno.json': json({ tasks }),
    'www/main.ts': `import "@me/ui"\n${server}`,
    'packages/ui/deno.json': json({ name: '@me/ui', version: '1.0.0', exports: './mod.ts' }),
    'packages/ui/mod.ts': 'export const x = 1\n',
    'other/deno.json': '{}'
  }
  const memberPlan = (member: string, tree: MemoryFiles = files) => {
    const inputs = inputsFromArguments(['plan'], {})
    if ('help' in inputs || 'version' in inputs) throw new Error('These words ask a question')
    const { settingsOf } = settingsReader(inputs, {}, providers)
    return planApp(memoryApp(tree).below(member), settingsOf, providers)
  }

  it('its root owns lockfile, packages and version of a member', async () => {
    const { plan } = await memberPlan('www')
    expect(plan).toMatchObject({
      folder: 'www',
      phases: {
        setup: { runtimes: { deno: '2.8.1' } },
        install: {
          onlyIncludeFiles: ['../deno.json', '../deno.lock', '../packages/ui/deno.json', 'deno.json'],
          cmds: ['deno install --frozen']
        }
      }
    })
    expect(plan.start.files).toEqual([{ path: '/deno-dir', from: 'build' }, { path: '..' }])
    expect(codesOf(plan)).toEqual(['runtime-eol'])
  })

  it('a folder that it does not name is no member', async () => {
    const { plan } = await memberPlan('other', { ...files, 'other/main.ts': server })
    expect(plan).not.toHaveProperty('folder')
    expect(plan.start.files).toContainEqual({ path: '.' })
  })

  it.each([
    ['www', true],
    ['packages/ui', true],
    ['other', false]
  ])('Docker’s context of %s is the root: %s', async (folder, expected) => {
    const manifest = await memoryApp(files).manifest('deno.json')
    expect(manifest && workspaceKinds[0]?.holds(manifest, folder)).toBe(expected)
  })
})

describe('the version of Deno', () => {
  const app = { 'deno.json': json({ tasks }), 'main.ts': server }
  const cases: readonly (readonly [string, MemoryFiles, string])[] = [
    ['nothing', app, '2.9.6'],
    ['.deno-version', { ...app, '.deno-version': 'v2.8.1\n' }, '2.8.1'],
    ['.dvmrc', { ...app, '.dvmrc': '2.7.2\n' }, '2.7.2'],
    ['a line, which has no image of its own', { ...app, '.deno-version': '2.8\n' }, '2.8.3'],
    ['.tool-versions', { ...app, '.tool-versions': 'deno 2.6.4\n' }, '2.6.4'],
    ['mise.toml', { ...app, 'mise.toml': '[tools]\ndeno = "2.5"\n' }, '2.5.7'],
    ['engines', { ...app, 'package.json': json({ engines: { deno: '^2.9.0' } }) }, '2.9.6'],
    [
      'devEngines',
      { ...app, 'package.json': json({ devEngines: { runtime: { name: 'deno', version: '~2.8.0' } } }) },
      '2.8.3'
    ],
    [
      'devEngines of Node.js, which is not it',
      { ...app, 'package.json': json({ devEngines: { runtime: { name: 'node', version: '22' } } }) },
      '2.9.6'
    ],
    ['.tool-versions of Node.js, which is not it', { ...app, '.tool-versions': 'nodejs 22.11.0\n' }, '2.9.6'],
    ['lts', { ...app, '.deno-version': 'lts\n' }, '2.9.6']
  ]

  it.each(cases)('%s', async (_, files, version) => {
    expect((await planOf(files)).phases['setup']?.runtimes).toEqual({ deno: version })
  })

  it('a setting counts first', async () => {
    const files = { ...app, '.deno-version': '2.7.2\n' }
    const plan = await planOf(files, ['--env', 'NIXPACKS_DENO_VERSION=2.8.2'])
    expect(plan.phases['setup']?.runtimes).toEqual({ deno: '2.8.2' })
  })

  it.each([
    ['2.4.3', 'bookworm'],
    ['2.4.4', 'trixie'],
    ['2.2.14', 'bookworm'],
    ['2.2.15', 'trixie']
  ])('%s is on Debian %s', async (version, suite) => {
    expect((await planOf({ ...app, '.deno-version': version })).suite).toBe(suite)
  })

  it('one that does not exist is an error at its line', async () => {
    const trouble = await troubleOf({ ...app, '.deno-version': '\nnext\n' })
    expect(trouble.where).toEqual({ file: '.deno-version', line: 2 })
  })
})

describe('frameworks of Deno', () => {
  const cases: readonly (readonly [string, MemoryFiles, string, readonly string[] | undefined])[] = [
    [
      'Fresh 1, whose task start is for development',
      {
        'deno.json': json({
          tasks: {
            start: 'deno run -A --watch=static/,routes/ dev.ts',
            build: 'deno run -A dev.ts build',
            preview: 'deno run -A main.ts'
          },
          imports: { '$fresh/': 'https://deno.land/x/fresh@1.7.3/' }
        }),
        'main.ts': 'import { start } from "$fresh/server.ts"\nawait start(manifest, config)\n',
        'dev.ts': ''
      },
      'web 8000 | deno run --cached-only -A main.ts',
      ['deno task build', 'deno cache main.ts']
    ],
    [
      'Fresh 1 without a build',
      {
        'deno.json': json({
          tasks: { start: 'deno run -A --watch=static/,routes/ dev.ts' },
          imports: { '$fresh/': 'https://deno.land/x/fresh@1.1.2/' }
        }),
        'main.ts': 'await start(manifest)\n',
        'dev.ts': ''
      },
      'web 8000 | deno run --cached-only -A main.ts',
      ['deno cache main.ts']
    ],
    [
      'Fresh 2',
      {
        'deno.json': json({
          tasks: { dev: 'vite', build: 'vite build', start: 'deno serve -A _fresh/server.js' },
          imports: { fresh: 'jsr:@fresh/core@^2.1.0', vite: 'npm:vite@^7.1.3' }
        }),
        'main.ts': 'export const app = new App()\n'
      },
      'web 8000 | deno serve --cached-only --port ${PORT:-8000} -A _fresh/server.js',
      ['deno task build', 'deno cache _fresh/server.js']
    ],
    [
      'Fresh 2 without a task that starts',
      {
        'deno.json': json({ tasks: { build: 'vite build' }, imports: { fresh: 'jsr:@fresh/core@^2.1.0' } }),
        'main.ts': ''
      },
      'web 8000 | deno serve --cached-only --port ${PORT:-8000} -A _fresh/server.js',
      ['deno task build', 'deno cache _fresh/server.js']
    ],
    [
      'Oak',
      {
        'deno.json': json({ tasks, imports: { '@oak/oak': 'jsr:@oak/oak@17' } }),
        'main.ts': 'import { Application } from "@oak/oak"\nawait app.listen({ port: 8080 })\n'
      },
      'web 8080 | deno run --cached-only -A main.ts',
      ['deno cache main.ts']
    ],
    [
      'Hono',
      {
        'deno.json': json({ tasks, imports: { hono: 'jsr:@hono/hono@4' } }),
        'main.ts': 'import { Hono } from "hono"\nDeno.serve(app.fetch)\n'
      },
      'web 8000 | deno run --cached-only -A main.ts',
      ['deno cache main.ts']
    ]
  ]

  it.each(cases)('%s', async (_, files, start, build) => {
    const plan = await planOf({ 'deno.lock': '{}', ...files })
    expect(startOf(plan)).toBe(start)
    expect(plan.phases['build']?.cmds?.map((command) => command.replace(' --frozen', ''))).toEqual(build)
  })

  it('Fresh takes what it built, and the sources beside it', async () => {
    const plan = await planOf(cases[2]?.[1] ?? {})
    expect(plan.start.files).toEqual([
      { path: '/deno-dir', from: 'build' },
      { path: '_fresh', from: 'build' },
      { path: '.' }
    ])
  })

  const sites: readonly (readonly [string, MemoryFiles, object, string])[] = [
    [
      'Lume',
      {
        'deno.json': json({
          tasks: {
            build: 'deno task lume',
            lume: 'echo "import \'lume/cli.ts\'" | deno run -A -',
            serve: 'deno task lume -s'
          },
          imports: { 'lume/': 'https://deno.land/x/lume@v2.5.0/' }
        }),
        '_config.ts': 'import lume from "lume/mod.ts"\nexport default lume()\n'
      },
      { root: '_site' },
      'deno task build'
    ],
    [
      'Lume with a folder of its own',
      {
        'deno.json': json({
          tasks: { build: 'lume' },
          imports: { 'lume/': 'https://cdn.jsdelivr.net/gh/lumeland/lume@3.0.5/' }
        }),
        '_config.ts': 'export default lume({ dest: "./public" })\n'
      },
      { root: 'public' },
      'deno task build'
    ],
    [
      'Vite',
      {
        'deno.json': json({ tasks: { dev: 'vite' }, imports: { vite: 'npm:vite@^7' } }),
        'index.html': '<script src="/main.ts"></script>',
        'main.ts': 'document.title = "x"\n'
      },
      { root: 'dist', fallback: 'index.html', immutable: ['assets'] },
      'deno run -A npm:vite build'
    ],
    [
      'Astro',
      {
        'deno.json': json({ tasks: { build: 'astro build' }, imports: { astro: 'npm:astro@^5' } }),
        'astro.config.mjs': 'export default { outDir: "./www" }\n'
      },
      { root: 'www', immutable: ['_astro'] },
      'deno task build'
    ]
  ]

  it.each(sites)('%s is a site of files', async (_, files, site, build) => {
    const plan = await planOf({ 'deno.lock': '{}', ...files })
    expect(plan).toMatchObject({ providers: ['deno'], kind: 'static', start: { static: site } })
    expect(plan.phases['build']?.cmds).toEqual([build])
    expect(plan.start).not.toHaveProperty('cmd')
  })

  it.each([
    ['Fresh', { 'fresh-icons': 'npm:fresh-icons@1' }, {}],
    ['Lume', { 'lume/': 'https://deno.land/x/lume@v2.5.0/' }, {}],
    ['Astro', { astroid: 'npm:astroid@1' }, { 'astro.config.mjs': 'export default {}' }],
    ['Vite', { vitest: 'npm:vitest@3' }, { 'index.html': '' }]
  ])('%s is not meant by %j', async (_, imports, files) => {
    const plan = await planOf({ 'deno.lock': '{}', 'deno.json': json({ tasks, imports }), 'main.ts': server, ...files })
    expect(startOf(plan)).toBe('web 8000 | deno run --cached-only -A main.ts')
  })

  it('Lume’s name alone makes no site', async () => {
    const plan = await planOf({
      'deno.json': json({ tasks, imports: { lume: 'npm:lume@1.0.0' } }),
      '_config.ts': '',
      'main.ts': server
    })
    expect(plan.kind).toBe('web')
  })
})
