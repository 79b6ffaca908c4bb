import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { json, packageLock, planIn, planned, troubleOf, type Fields } from './workspaces.js'

const program = 'require("http").createServer().listen(process.env.PORT ?? 3333)'

/** An Nx workspace with one manifest, a library, and the apps that are given. */
function nx(files: MemoryFiles, root: Fields = {}, config: Fields = {}): MemoryFiles {
  return {
    'package.json': json({
      name: 'acme',
      dependencies: { express: '5.1.0', next: '16.0.0' },
      devDependencies: { nx: '22.0.2' },
      ...root
    }),
    'package-lock.json': packageLock,
    'nx.json': json(config),
    'tsconfig.base.json': '{}',
    'libs/greeting/project.json': json({ name: 'greeting', projectType: 'library', targets: { build: {} } }),
    'libs/greeting/src/index.ts': 'export const x = 1',
    ...files
  }
}

function project(name: string, build: Fields, more: Fields = {}): MemoryFiles {
  return {
    [`apps/${name}/project.json`]: json({ name, projectType: 'application', targets: { build, ...more } }),
    [`apps/${name}/src/main.ts`]: program
  }
}

const esbuild = {
  executor: '@nx/esbuild:esbuild',
  options: { outputPath: 'dist/apps/api', main: 'apps/api/src/main.ts' }
}

describe('what a project of Nx comes to', () => {
  const inferred = (plugin: string, config: string): readonly [MemoryFiles, Fields] => [
    {
      'apps/api/project.json': json({ name: 'api', projectType: 'application' }),
      ...(config && { [`apps/api/${config}`]: '' })
    },
    { plugins: [{ plugin }] }
  ]

  it.each<[string, Fields, string]>([
    ['esbuild', esbuild, 'node dist/apps/api/main.js'],
    [
      'esbuild for CommonJS',
      { ...esbuild, options: { ...esbuild.options, format: ['cjs'] } },
      'node dist/apps/api/main.cjs'
    ],
    ['TypeScript', { executor: '@nx/js:tsc', options: esbuild.options }, 'node dist/apps/api/src/main.js'],
    [
      'webpack for Node.js',
      { executor: '@nx/webpack:webpack', options: { ...esbuild.options, target: 'node' } },
      'node dist/apps/api/main.js'
    ],
    ['webpack of old', { executor: '@nrwl/node:webpack', options: esbuild.options }, 'node dist/apps/api/main.js'],
    [
      'a command',
      {
        executor: 'nx:run-commands',
        outputs: ['{workspaceRoot}/out/{projectName}'],
        options: { command: 'tsc -b', main: 'apps/api/src/main.ts' }
      },
      'node out/api/src/main.js'
    ]
  ])('%s makes a program', async (_, build, start) => {
    const plan = await planned(nx(project('api', build)), 'apps/api')
    expect(plan.start.cmd).toBe(start)
    expect(plan.start.port).toBe(3333)
    expect(plan.phases['build']?.cmds).toEqual(['nx build api'])
    expect(plan.start.files).toContainEqual({ path: 'package.json', from: 'build' })
    expect(plan.start.files).toContainEqual({ path: 'node_modules', from: 'production' })
    expect(plan.folder).toBeUndefined()
  })

  it.each<[string, Fields, string]>([
    ['webpack', { executor: '@nx/webpack:webpack', options: { outputPath: 'dist/apps/api' } }, 'dist/apps/api'],
    [
      'Angular',
      { executor: '@angular/build:application', options: { outputPath: 'dist/apps/api' } },
      'dist/apps/api/browser'
    ],
    [
      'Angular with a folder of its own',
      { executor: '@nx/angular:application', options: { outputPath: { base: 'dist/apps/api', browser: '' } } },
      'dist/apps/api'
    ],
    [
      'Angular of old',
      { executor: '@angular-devkit/build-angular:browser', options: { outputPath: 'dist/apps/api' } },
      'dist/apps/api'
    ]
  ])('%s makes a site', async (_, build, root) => {
    const plan = await planned(nx(project('api', build)), 'apps/api')
    expect(plan.kind).toBe('static')
    expect(plan.start.static?.root).toBe(root)
  })

  it('Vite puts the site where its configuration says, by a target of the plugin', async () => {
    const [files, config] = inferred('@nx/vite/plugin', 'vite.config.ts')
    const plan = await planned(
      nx(
        {
          ...files,
          'apps/api/index.html': '<p>',
          'apps/api/vite.config.ts': 'export default { build: { outDir: "../../dist/site" } }'
        },
        {},
        config
      ),
      'apps/api'
    )
    expect(plan.start.static).toEqual({ root: 'dist/site', fallback: 'index.html', immutable: ['assets'] })
  })

  it('a configuration without the plugin is none of Nx', async () => {
    const [files] = inferred('', 'vite.config.ts')
    const plan = await planned(nx({ ...files, 'apps/api/index.html': '<p>' }), 'apps/api')
    expect(plan.phases['build']).toBeUndefined()
  })

  it('Next.js is a server with all that it needs, in the folder that the executor makes or in its own', async () => {
    const build = { executor: '@nx/next:build', options: { outputPath: 'dist/apps/api' } }
    const apart = await planned(nx({ ...project('api', build), 'apps/api/public/x.txt': '' }), 'apps/api')
    expect(apart.start.cmd).toBe('node dist/apps/api/.next/standalone/apps/api/server.js')
    expect(apart.phases['build']).toMatchObject({
      cmds: [
        'nx build api',
        'cp -r dist/apps/api/.next/static dist/apps/api/.next/standalone/dist/apps/api/.next/static',
        'cp -r apps/api/public dist/apps/api/.next/standalone/apps/api/public'
      ],
      variables: { NEXT_PRIVATE_STANDALONE: 'true', NX_DAEMON: 'false' }
    })
    const [files, config] = inferred('@nx/next/plugin', 'next.config.js')
    const beside = await planned(nx(files, { dependencies: { next: '15.5.4' } }, config), 'apps/api')
    expect(beside.start.cmd).toBe('node apps/api/.next/standalone/apps/api/server.js')
    expect(beside.start.files).toEqual([
      { path: 'apps/api/.next/standalone', from: 'build' },
      { path: 'apps/api/.next/standalone/apps/api/.next/cache', writable: true }
    ])
    expect(beside.phases['build']?.variables).toMatchObject({ NEXT_PRIVATE_OUTPUT_TRACE_ROOT: '../..' })
  })

  it('Next.js that cannot do that is started from the folder that the executor makes, or from its own', async () => {
    const old = { dependencies: { next: '12.0.0' } }
    const build = { executor: '@nx/next:build', options: { outputPath: 'dist/apps/api' } }
    expect((await planned(nx(project('api', build), old), 'apps/api')).start.cmd).toBe('next start dist/apps/api')
    const [files, config] = inferred('@nx/next/plugin', 'next.config.js')
    const beside = await planned(nx(files, old, config), 'apps/api')
    expect(beside.start.cmd).toBe('next start apps/api')
    expect(beside.start.files).toContainEqual({ path: 'apps/api/.next', from: 'build' })
  })

  it.each<[string, string, string]>([
    ['prisma/schema.prisma', 'prisma migrate deploy', 'prisma'],
    [
      'libs/data/prisma/schema.prisma',
      'prisma migrate deploy --schema libs/data/prisma/schema.prisma',
      'libs/data/prisma'
    ]
  ])('migrations of Prisma beside %s run before the start', async (schema, release, path) => {
    const files = {
      ...project('api', esbuild),
      [schema]: 'datasource db {\n  url = env("DATABASE_URL")\n}\n',
      [`${path}/migrations/1/migration.sql`]: '',
      [`${path}/migrations/migration_lock.toml`]: ''
    }
    const dependencies = { '@prisma/client': '6.19.1', express: '5.1.0' }
    const plan = await planned(nx(files, { dependencies: { ...dependencies, prisma: '6.19.1' } }), 'apps/api')
    expect(plan.start.release).toBe(release)
    expect(plan.start.files).toContainEqual({ path })
    const other = await planned(
      nx(files, { dependencies, devDependencies: { nx: '22', prisma: '6.19.1' } }),
      'apps/api'
    )
    expect(other.start.release).toBeUndefined()
  })

  it.each<[Fields, string]>([
    [{ ...esbuild, configurations: { production: {} } }, 'nx build api --configuration=production'],
    [{ ...esbuild, configurations: { production: {} }, defaultConfiguration: 'production' }, 'nx build api'],
    [{ ...esbuild, configurations: { staging: {} } }, 'nx build api']
  ])('what is made for production is built: %j', async (build, command) => {
    const plan = await planned(nx(project('api', build)), 'apps/api')
    expect(plan.phases['build']?.cmds).toEqual([command])
  })

  it('defaults of the workspace count below what the project says', async () => {
    const defaults = {
      targetDefaults: { build: { executor: '@nx/x:y', options: { outputPath: 'out/{projectName}' } } }
    }
    const plan = await planned(
      nx(project('api', { executor: '@nx/esbuild:esbuild', options: { main: 'apps/api/src/main.ts' } }), {}, defaults),
      'apps/api'
    )
    expect(plan.start.cmd).toBe('node out/api/main.js')
  })

  it('a program that answers nothing is a worker, unless a library may answer for it', async () => {
    const worker = nx({ ...project('api', esbuild), 'apps/api/src/main.ts': 'setInterval(() => 1, 1)' })
    expect((await planned(worker, 'apps/api')).kind).toBe('worker')
    const paths = { compilerOptions: { paths: { '@acme/greeting': ['libs/greeting/src'] } } }
    const taken = {
      ...worker,
      'tsconfig.base.json': json(paths),
      'apps/api/src/main.ts': 'import { x } from "@acme/greeting"'
    }
    expect((await planned(taken, 'apps/api')).kind).toBe('web')
  })
})

describe('a workspace of Nx with one manifest', () => {
  const two = { ...project('api', esbuild), ...project('web', { executor: '@nx/webpack:webpack' }) }

  it('the build gets all but the other apps', async () => {
    const { phases } = await planned(nx({ ...two, 'README.md': '', 'tools/x.js': '' }), 'apps/api')
    expect(phases['build']?.onlyIncludeFiles).toEqual(['apps/api', 'libs', 'nx.json', 'tools', 'tsconfig.base.json'])
  })

  it.each<[string, MemoryFiles]>([
    ['its sources', { 'apps/api/src/main.ts': 'import "../../web/src/main"' }],
    ['the paths of the workspace', { 'tsconfig.base.json': '{ "paths": "apps/web/src" }' }],
    [
      'its description',
      { 'apps/api/project.json': json({ name: 'api', implicitDependencies: ['web'], targets: { build: esbuild } }) }
    ]
  ])('and another one where %s name it', async (_, files) => {
    const { phases } = await planned(nx({ ...two, ...files }), 'apps/api')
    expect(phases['build']?.onlyIncludeFiles).toBeUndefined()
  })

  it('the root says which apps there are', async () => {
    const trouble = await troubleOf(planned(nx(two), ''))
    expect(trouble.detail).toBe('  apps/api (Node.js)\n  apps/web (Node.js)')
  })

  it('the only app is planned, from the root', async () => {
    const { plan, folder } = await planIn(nx(project('api', esbuild)), '')
    expect(plan.start.cmd).toBe('node dist/apps/api/main.js')
    expect(plan.warnings).toContainEqual(expect.objectContaining({ code: 'app-below' }))
    expect(folder).toBe('')
  })

  it('and that is told of the app, too, with the way up to it', async () => {
    expect((await planIn(nx(two), 'apps/api')).folder).toBe('../..')
  })

  it.each(['api', 'apps/api'])('NIXPACKS_NX_APP_NAME=%s names one', async (name) => {
    const { plan } = await planIn(nx(two), '', { NIXPACKS_NX_APP_NAME: name })
    expect(plan.start.cmd).toBe('node dist/apps/api/main.js')
  })

  it('a name that is none is refused', async () => {
    const trouble = await troubleOf(planIn(nx(two), '', { NIXPACKS_NX_APP_NAME: 'apo' }))
    expect(trouble.fix).toContain('greeting')
  })

  it('the start script of the root counts', async () => {
    const files = nx({ ...two, 'server.js': program }, { scripts: { start: 'node server.js' } })
    expect((await planned(files, '')).start.cmd).toBe('node server.js')
  })

  it.each<[string, MemoryFiles]>([
    ['a library', { 'apps/api/project.json': json({ projectType: 'library', targets: { build: esbuild } }) }],
    ['tests', { 'apps/api/project.json': json({ name: 'api-e2e', targets: { build: esbuild } }) }],
    [
      'what an unknown executor builds',
      { 'apps/api/project.json': json({ targets: { build: { executor: '@nx/expo:build' } } }) }
    ],
    ['what is built by scripts', { 'apps/api/package.json': json({ scripts: { build: 'tsc' } }) }]
  ])('%s is no app of Nx', async (_, files) => {
    const plans = planned(nx({ ...project('api', esbuild), 'apps/api/src/main.ts': '', ...files }), 'apps/api')
    await expect(plans.then(({ phases }) => phases['build']?.cmds)).rejects.toThrow()
  })

  it('what to do about a project that nobody knows is said', async () => {
    const trouble = await troubleOf(planned(nx(project('api', { executor: '@nx/expo:build' })), 'apps/api'))
    expect(trouble.fix).toContain('@nx/expo:build')
    expect(trouble.fix).toContain('--build-cmd "nx build api"')
  })

  it('an app with a manifest of its own and no scripts is built by Nx', async () => {
    const files = nx(
      {
        'apps/api/package.json': json({
          name: '@acme/api',
          nx: { targets: { build: { ...esbuild, options: { ...esbuild.options, outputPath: 'apps/api/dist' } } } }
        }),
        'apps/api/src/main.ts': program
      },
      { workspaces: ['apps/*'] }
    )
    const plan = await planned(files, 'apps/api')
    expect(plan.phases['build']?.cmds).toEqual(['nx build @acme/api'])
    expect(plan.start.cmd).toBe('node apps/api/dist/main.js')
  })
})
