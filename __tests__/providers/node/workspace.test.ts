import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { UserError } from '../../../src/errors.js'
import { planApp } from '../../../src/plan/plan-app.js'
import type { Plan } from '../../../src/plan/types.js'
import { providers } from '../../../src/providers/list.js'
import { settingsReader } from '../../../src/road.js'
import { inputsOf } from '../../examples/examples.js'

type Fields = Readonly<Record<string, unknown>>

function json(fields: Fields): string {
  return JSON.stringify(fields, null, 2)
}

/** The plan of a folder of a tree, which is its Docker context's root. */
async function planIn(files: MemoryFiles, folder: string, env: Readonly<Record<string, string>> = {}) {
  const { settingsOf } = settingsReader(inputsOf([]), env, providers)
  const app = memoryApp(files)
  return planApp(folder === '' ? app : app.below(folder), settingsOf, providers)
}

async function planned(files: MemoryFiles, folder: string): Promise<Plan> {
  return (await planIn(files, folder)).plan
}

async function troubleOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof UserError)) throw new Error('There was no error for people')
  return error.trouble
}

const server = 'require("node:http").createServer(() => {}).listen(process.env.PORT)'
const packageLock = json({ lockfileVersion: 3, packages: {} })
const pnpmLock = "lockfileVersion: '9.0'\n"
const yarnLock = '# yarn lockfile v1\n'
const berryLock = '__metadata:\n  version: 8\n'
const bunLock = '{\n  "lockfileVersion": 1,\n'

/** Two apps, a package that one of them needs, one that the other needs, one that nobody needs. */
function workspace(root: Fields = {}, web: Fields = {}, ui: Fields = {}): Record<string, string> {
  return {
    'package.json': json({
      name: 'root',
      private: true,
      workspaces: ['apps/*', 'packages/*'],
      devDependencies: { typescript: '5.9.3' },
      ...root
    }),
    'apps/web/package.json': json({
      name: 'web',
      private: true,
      scripts: { start: 'node server.js' },
      dependencies: { '@x/ui': '*', express: '5.1.0' },
      ...web
    }),
    'apps/web/server.js': server,
    'apps/api/package.json': json({
      name: 'api',
      private: true,
      scripts: { start: 'node server.js' },
      dependencies: { '@x/db': '*' }
    }),
    'apps/api/server.js': server,
    'packages/ui/package.json': json({
      name: '@x/ui',
      private: true,
      main: 'index.js',
      dependencies: { '@x/theme': '*' },
      ...ui
    }),
    'packages/ui/index.js': '',
    'packages/theme/package.json': json({
      name: '@x/theme',
      private: true,
      main: 'index.js',
      dependencies: { clsx: '2.1.1' }
    }),
    'packages/theme/index.js': '',
    'packages/db/package.json': json({
      name: '@x/db',
      private: true,
      main: 'index.js',
      dependencies: { pg: '8.16.3' }
    }),
    'packages/db/index.js': '',
    'packages/alone/package.json': json({ name: '@x/alone', private: true, main: 'index.js' }),
    'packages/alone/index.js': ''
  }
}

function pnpmWorkspace(root: Fields = {}, web: Fields = {}, ui: Fields = {}): Record<string, string> {
  return {
    ...workspace({ workspaces: undefined, ...root }, web, ui),
    'pnpm-lock.yaml': pnpmLock,
    'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - packages/*\n'
  }
}

const manifestsOfWeb = [
  '../../package.json',
  '../../packages/theme/package.json',
  '../../packages/ui/package.json',
  'package.json'
]
const built = { scripts: { start: 'node dist/server.js', build: 'tsc' } }
const withDist = { 'apps/web/tsconfig.json': json({ compilerOptions: { outDir: 'dist' } }) }

interface Row {
  readonly manager: string
  readonly files: MemoryFiles
  /** Of the phases `install` and `production`, without options for a store. */
  readonly install: string
  readonly production: string
  readonly beside: readonly string[]
}

const store = ' --store-dir=/root/.local/share/pnpm/store'
const rows: readonly Row[] = [
  {
    manager: 'npm',
    files: { ...workspace({}, built), 'package-lock.json': packageLock },
    install: 'npm ci --include-workspace-root',
    production: 'npm ci --include-workspace-root --omit=dev',
    beside: ['../../package-lock.json']
  },
  {
    manager: 'pnpm',
    files: pnpmWorkspace({}, built),
    install: `pnpm install --frozen-lockfile${store} --filter=web...`,
    production: `pnpm install --frozen-lockfile${store} --filter=web... --prod`,
    beside: ['../../pnpm-lock.yaml', '../../pnpm-workspace.yaml']
  },
  {
    manager: 'Yarn 1',
    files: { ...workspace({ workspaces: { packages: ['apps/*', 'packages/*'] } }, built), 'yarn.lock': yarnLock },
    install: 'yarn install --frozen-lockfile --non-interactive',
    production: 'yarn install --frozen-lockfile --non-interactive --production',
    beside: ['../../yarn.lock']
  },
  {
    manager: 'Yarn 4',
    files: {
      ...workspace({ packageManager: 'yarn@4.18.1' }, built),
      'yarn.lock': berryLock,
      '.yarnrc.yml': 'nodeLinker: node-modules\n'
    },
    install: 'yarn workspaces focus web root',
    production: 'yarn workspaces focus --production web root; rm -rf ../../.yarn',
    beside: ['../../.yarnrc.yml', '../../yarn.lock']
  },
  {
    manager: 'Bun 1.4',
    files: { ...workspace({ packageManager: 'bun@1.4.5' }, built), 'bun.lock': bunLock },
    install: 'bun install --frozen-lockfile',
    production: 'bun install --frozen-lockfile --production',
    beside: ['../../bun.lock']
  }
]

describe('an app of a workspace', () => {
  it.each(rows)('is installed by $manager with what it needs, and nothing else of the workspace', async (row) => {
    const plan = await planned({ ...row.files, ...withDist }, 'apps/web')
    const { install, production, build } = plan.phases
    expect(plan.folder).toBe('apps/web')
    expect(install?.cmds).toEqual([row.install])
    expect(production?.cmds).toEqual(row.production.split('; '))
    expect(install?.onlyIncludeFiles).toEqual([...manifestsOfWeb, ...row.beside].sort())
    expect(production?.onlyIncludeFiles).toEqual(install?.onlyIncludeFiles)
    expect(build?.onlyIncludeFiles).toEqual(['.', '../../packages/theme', '../../packages/ui'])
    expect(install?.paths).toEqual(['node_modules/.bin', '../../node_modules/.bin'])
    expect(plan.start.cmd).toBe('node dist/server.js')
    expect(plan.start.files).toEqual([
      { path: '../..', from: 'production' },
      { path: '../../packages/theme' },
      { path: '../../packages/ui' },
      { path: 'dist', from: 'build' },
      { path: '.' }
    ])
  })

  it('that is not built gets one install, of what runs', async () => {
    const plan = await planned({ ...workspace(), 'package-lock.json': packageLock }, 'apps/web')
    expect(Object.keys(plan.phases)).toEqual(['setup', 'install'])
    expect(plan.phases['install']?.cmds).toEqual(['npm ci --include-workspace-root --omit=dev'])
    expect(plan.start.files).toEqual([
      { path: '../..', from: 'install' },
      { path: '../../packages/theme' },
      { path: '../../packages/ui' },
      { path: '.' }
    ])
  })

  it.each([
    ['Bun 1.3', { packageManager: 'bun@1.3.14' }, { 'bun.lock': bunLock }],
    [
      'Yarn 3 without its plugin',
      { packageManager: 'yarn@3.8.7' },
      { 'yarn.lock': berryLock, '.yarnrc.yml': 'nodeLinker: node-modules\n' }
    ]
  ])(
    'with %s has the manifests of all packages before the install, which would fail without',
    async (_, root, files) => {
      const plan = await planned({ ...workspace(root), ...files }, 'apps/web')
      const manifests = plan.phases['install']?.onlyIncludeFiles?.filter((file) => file.endsWith('package.json'))
      expect(manifests).toEqual(
        [
          ...manifestsOfWeb,
          '../api/package.json',
          '../../packages/alone/package.json',
          '../../packages/db/package.json'
        ].sort()
      )
    }
  )

  it("is laid out in node_modules also where the workspace uses Plug'n'Play", async () => {
    const plan = await planned(
      { ...workspace({ packageManager: 'yarn@4.18.1' }), 'yarn.lock': berryLock, '.yarnrc.yml': 'nodeLinker: pnp\n' },
      'apps/web'
    )
    expect(plan.phases['install']?.variables?.['YARN_NODE_LINKER']).toBe('node-modules')
  })

  it('without a name is meant by its folder', async () => {
    const plan = await planned(pnpmWorkspace({}, { name: undefined }), 'apps/web')
    expect(plan.phases['install']?.cmds).toEqual([`pnpm install --frozen-lockfile${store} --filter='{.}...' --prod`])
  })

  it('is found in a workspace that is itself below the root of the tree', async () => {
    const files = Object.entries({ ...workspace(), 'package-lock.json': packageLock }).map(([path, text]) => [
      `js/${path}`,
      text
    ])
    const plan = await planned(Object.fromEntries(files) as MemoryFiles, 'js/apps/web')
    expect(plan.folder).toBe('apps/web')
  })

  it('cites the workspace as the reason for its folder', async () => {
    const { reasons } = await planned(pnpmWorkspace(), 'apps/web')
    expect(reasons.find(({ field }) => field === '/folder')).toMatchObject({
      file: '../../pnpm-workspace.yaml',
      line: 1
    })
  })

  it('is an app of its own where no glob holds its folder', async () => {
    const files = {
      ...pnpmWorkspace(),
      'pnpm-workspace.yaml': "packages:\n  - '**'\n  - '!apps/web'\n",
      'apps/web/package-lock.json': packageLock
    }
    expect(
      (
        await planned(
          {
            ...files,
            'apps/web/package.json': json({ scripts: { start: 'node server.js' }, dependencies: { express: '5' } })
          },
          'apps/web'
        )
      ).folder
    ).toBeUndefined()
  })
})

describe('packages that an app needs', () => {
  const builds = { main: 'dist/index.js', scripts: { build: 'tsup' } }

  it.each([
    ['pnpm', pnpmWorkspace({}, built, builds), 'pnpm --dir ../../packages/ui run build', 'pnpm run build'],
    [
      'npm',
      { ...workspace({}, built, builds), 'package-lock.json': packageLock },
      'npm --prefix ../../packages/ui run build',
      'npm run build'
    ],
    [
      'Yarn',
      { ...workspace({}, built, builds), 'yarn.lock': yarnLock },
      'yarn --cwd ../../packages/ui run build',
      'yarn run build'
    ],
    [
      'Bun',
      { ...workspace({ packageManager: 'bun@1.4.5' }, built, builds), 'bun.lock': bunLock },
      'bun run --cwd ../../packages/ui build',
      'bun run build'
    ]
  ])('are built before it by %s', async (_, files, first, second) => {
    const plan = await planned({ ...files, ...withDist }, 'apps/web')
    expect(plan.phases['build']?.cmds).toEqual([first, second])
    expect(plan.start.files).toContainEqual({ path: '../../packages/ui/dist', from: 'build' })
  })

  it('are built each after those that it needs, also for an app that is not built', async () => {
    const files = pnpmWorkspace({}, {}, builds)
    files['packages/theme/package.json'] = json({
      name: '@x/theme',
      main: 'lib/index.js',
      scripts: { build: 'tsc -p .' }
    })
    files['packages/theme/tsconfig.json'] = json({ compilerOptions: { outDir: 'lib' } })
    const plan = await planned(files, 'apps/web')
    expect(plan.phases['build']?.cmds).toEqual([
      'pnpm --dir ../../packages/theme run build',
      'pnpm --dir ../../packages/ui run build'
    ])
    expect(plan.start.files).toContainEqual({ path: '../../packages/theme/lib', from: 'build' })
  })

  it('of which nobody knows what their build makes come as the build left them, without what only the build needs', async () => {
    const plan = await planned(
      { ...pnpmWorkspace({}, built, { scripts: { build: './make.sh' } }), ...withDist },
      'apps/web'
    )
    expect(plan.phases['build']?.cmds?.at(-1)).toBe('find ../.. -name node_modules -prune -exec rm -rf {} +')
    expect(plan.start.files).toEqual([
      { path: '../..', from: 'production' },
      { path: '../..', from: 'build' }
    ])
  })

  it('only for the build are not in the image', async () => {
    const web = { ...built, dependencies: { express: '5.1.0' }, devDependencies: { '@x/ui': '*' } }
    const plan = await planned({ ...pnpmWorkspace({}, web), ...withDist }, 'apps/web')
    expect(plan.phases['build']?.onlyIncludeFiles).toContain('../../packages/ui')
    expect(plan.start.files?.map(({ path }) => path)).toEqual(['../..', 'dist', '.'])
  })

  it.each([
    ['an alias', { other: 'workspace:@x/ui@*' }],
    ['a folder', { other: 'workspace:../../packages/ui' }],
    ["a folder from Yarn's root", { other: 'workspace:packages/ui' }],
    ['a link', { other: 'link:../../packages/ui' }],
    ['a file', { other: 'file:../../packages/ui' }],
    ['a version', { '@x/ui': '^1.0.0' }]
  ])('are found by %s', async (_, dependencies) => {
    const plan = await planned(pnpmWorkspace({}, { dependencies }), 'apps/web')
    expect(plan.phases['install']?.onlyIncludeFiles).toContain('../../packages/ui/package.json')
  })

  it.each([['npm:@x/ui@1'], ['github:x/ui'], ['https://example.org/ui.tgz']])('are not meant by %s', async (range) => {
    const plan = await planned(pnpmWorkspace({}, { dependencies: { '@x/ui': range } }), 'apps/web')
    expect(plan.phases['install']?.onlyIncludeFiles).not.toContain('../../packages/ui/package.json')
  })

  it('and configuration at the root are all that the build gets', async () => {
    const files = {
      ...pnpmWorkspace({}, built),
      ...withDist,
      'apps/web/tsconfig.json': json({ extends: '../../config/base.json', compilerOptions: { outDir: 'dist' } }),
      'config/base.json': '{}',
      'config/other.json': '{}',
      'tsconfig.base.json': '{}',
      'README.md': '',
      'renovate.json': '{}',
      'docker-compose.yml': 'services: {}'
    }
    expect((await planned(files, 'apps/web')).phases['build']?.onlyIncludeFiles).toEqual([
      ...['.', '../../config/base.json', '../../packages/theme', '../../packages/ui', '../../tsconfig.base.json']
    ])
  })
})

describe('Prisma in a package of the workspace', () => {
  const schema = (output: string) =>
    `generator client {\n  provider = "prisma-client-js"\n${output}}\ndatasource db {\n  provider = "postgresql"\n}\n`
  const ui = { dependencies: { '@prisma/client': '6.16.3' }, devDependencies: { prisma: '6.16.3' } }

  it('makes its client in node_modules where that package is installed; the tool that made it stays', async () => {
    const files = { ...pnpmWorkspace({}, {}, ui), 'packages/ui/prisma/schema.prisma': schema('') }
    const { phases } = await planned(files, 'apps/web')
    expect(phases['install']?.cmds).toEqual([
      `pnpm install --frozen-lockfile${store} --filter=web...`,
      'pnpm --dir ../../packages/ui exec prisma generate'
    ])
    expect(phases['install']?.onlyIncludeFiles).toContain('../../packages/ui/prisma/schema.prisma')
    expect(phases['production']).toBeUndefined()
  })

  it('makes its client among the sources in the build', async () => {
    const files = {
      ...pnpmWorkspace({}, {}, ui),
      'packages/ui/prisma/schema.prisma': schema('  output = "../generated"\n')
    }
    const { phases, start } = await planned(files, 'apps/web')
    expect(phases['build']?.cmds).toEqual(['pnpm --dir ../../packages/ui exec prisma generate'])
    expect(start.files).toContainEqual({ path: '../../packages/ui/generated', from: 'build' })
  })
})

it('a login in the .npmrc of the root does not reach the image', async () => {
  const files = { ...pnpmWorkspace(), '.npmrc': '//npm.example.org/:_authToken=not-a-real-one\n' }
  const { phases, warnings } = await planned(files, 'apps/web')
  expect(phases['install']?.cmds?.at(-1)).toBe('rm -rf ../../.npmrc')
  expect(warnings.map(({ code }) => code)).toContain('token-in-file')
})

describe('task runners', () => {
  const turbo = { devDependencies: { turbo: '2.11.11' }, packageManager: 'pnpm@10.34.9' }
  const tasks = json({ tasks: { build: { dependsOn: ['^build'], outputs: ['dist/**', '!dist/cache/**'] } } })

  it('Turborepo builds the app after what it needs', async () => {
    const plan = await planned(
      {
        ...pnpmWorkspace(turbo, built, { main: 'dist/i.js', scripts: { build: './make.sh' } }),
        ...withDist,
        'turbo.json': tasks
      },
      'apps/web'
    )
    expect(plan.phases['build']).toMatchObject({
      cmds: ['turbo run build --filter=web...'],
      variables: { TURBO_TELEMETRY_DISABLED: '1' }
    })
    expect(plan.phases['build']?.onlyIncludeFiles).toContain('../../turbo.json')
    expect(plan.start.files).toContainEqual({ path: '../../packages/ui/dist', from: 'build' })
    expect(plan.reasons).toContainEqual(
      expect.objectContaining({ field: '/phases/build/cmds/0', file: '../../turbo.json', line: 3 })
    )
  })

  it.each([
    ['has no task', { ...turbo }, json({ tasks: { test: {} } })],
    ['would not start, since no `packageManager` is named', { devDependencies: { turbo: '2.11.11' } }, tasks],
    ['is not installed', { packageManager: 'pnpm@10.34.9' }, tasks]
  ])('the manager builds where Turborepo %s', async (_, root, text) => {
    const plan = await planned({ ...pnpmWorkspace(root, built), ...withDist, 'turbo.json': text }, 'apps/web')
    expect(plan.phases['build']?.cmds).toEqual(['pnpm run build'])
  })

  it.each([
    [['^build'], 'nx run web:build'],
    [[], 'pnpm run build']
  ])('Nx builds the app where %j makes it build what the app needs first', async (dependsOn, command) => {
    const nx = json({ targetDefaults: { build: { dependsOn } } })
    const plan = await planned(
      { ...pnpmWorkspace({ devDependencies: { nx: '22.0.0' } }, built), ...withDist, 'nx.json': nx },
      'apps/web'
    )
    expect(plan.phases['build']?.cmds).toEqual([command])
  })
})

describe('a workspace with mistakes', () => {
  it('names the line of a package that is not there, and the nearest one', async () => {
    const trouble = await troubleOf(
      planned(pnpmWorkspace({}, { dependencies: { '@x/themes': 'workspace:*' } }), 'apps/web')
    )
    expect(trouble).toMatchObject({
      what: '`@x/themes` is `workspace:*`, but no package of the workspace is called so',
      where: { file: 'package.json', line: 8 },
      fix: expect.stringContaining('Did you mean @x/theme?') as unknown as string
    })
  })

  it('warns of packages that need one another, and is planned', async () => {
    const files = pnpmWorkspace()
    files['packages/theme/package.json'] = json({ name: '@x/theme', dependencies: { '@x/ui': 'workspace:*' } })
    const { warnings } = await planned(files, 'apps/web')
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'workspace-cycle', file: '../../packages/theme/package.json', line: 4 })
    )
    expect(warnings.find(({ code }) => code === 'workspace-cycle')?.message).toContain('@x/ui and @x/theme')
  })

  it('follows a chain of packages that is longer than the stack is deep', async () => {
    const files: Record<string, string> = {
      'package.json': json({ name: 'root', workspaces: ['packages/*'] }),
      'package-lock.json': packageLock,
      'packages/p0/index.js': server
    }
    for (let at = 0; at < 6000; at++)
      files[`packages/p${String(at)}/package.json`] = json({
        name: `p${String(at)}`,
        dependencies: { [`p${String(at + 1)}`]: '*' }
      })
    const { phases, warnings } = await planned(files, 'packages/p0')
    expect(phases['install']?.onlyIncludeFiles).toContain('../p5999/package.json')
    expect(warnings.map(({ code }) => code)).not.toContain('workspace-cycle')
  })

  it('is none where a package names itself, or another one names the app', async () => {
    const files = pnpmWorkspace(
      { devDependencies: { web: 'workspace:*' } },
      { name: 'web' },
      { devDependencies: { '@x/ui': 'workspace:*', web: 'workspace:*' } }
    )
    const { warnings } = await planned(files, 'apps/web')
    expect(warnings.map(({ code }) => code)).not.toContain('workspace-cycle')
  })

  it('warns of globs that lead out of the tree', async () => {
    const files = {
      ...workspace({ workspaces: ['apps/*', 'packages/*', '../shared/*'] }),
      'package-lock.json': packageLock
    }
    expect((await planned(files, 'apps/web')).warnings).toContainEqual(
      expect.objectContaining({ code: 'workspace-outside', file: '../../package.json', line: 4 })
    )
  })

  it('warns of a broken manifest that the app does not need', async () => {
    const files = { ...pnpmWorkspace(), 'packages/alone/package.json': '{\n  "name": oops\n}' }
    expect((await planned(files, 'apps/web')).warnings).toContainEqual(
      expect.objectContaining({ code: 'broken-member', file: '../../packages/alone/package.json', line: 2 })
    )
  })

  it('that is not there is an error at the line that wants it', async () => {
    const { 'pnpm-workspace.yaml': _, ...files } = pnpmWorkspace({}, { dependencies: { '@x/ui': 'workspace:*' } })
    expect(await troubleOf(planned(files, 'apps/web'))).toMatchObject({
      what: expect.stringContaining('the app is in no workspace') as unknown,
      where: { file: 'package.json', line: 8 }
    })
  })

  it('of Rush is named', async () => {
    const {
      'pnpm-workspace.yaml': _,
      'package.json': __,
      ...files
    } = pnpmWorkspace({}, { dependencies: { '@x/ui': 'workspace:*' } })
    const rush = '// Rush\n{ "projects": [ { "packageName": "web", "projectFolder": "apps/web" } ] }'
    const trouble = await troubleOf(planned({ ...files, 'rush.json': rush }, 'apps/web'))
    expect(trouble.what).toContain(
      'Rush (../../rush.json) installs that by a lockfile and a store of its own, which is not supported'
    )
    expect(trouble.fix).toContain('rush deploy')
  })

  it('that only Lerna knows is an error where the app needs a package of it, and nothing otherwise', async () => {
    const files = {
      ...workspace({ workspaces: undefined }),
      'lerna.json': json({ packages: ['apps/*', 'packages/*'] })
    }
    expect((await troubleOf(planned(files, 'apps/web'))).what).toContain('which only ../../lerna.json knows')
    const alone = {
      ...files,
      'apps/web/package.json': json({ scripts: { start: 'node server.js' }, dependencies: { express: '5' } })
    }
    expect((await planned(alone, 'apps/web')).folder).toBeUndefined()
  })

  it('stops at a broken manifest that the app needs', async () => {
    const files = {
      ...pnpmWorkspace({}, { dependencies: { '@x/ui': 'workspace:*' } }),
      'packages/ui/package.json': '{\n  "name": oops\n}'
    }
    expect(await troubleOf(planned(files, 'apps/web'))).toMatchObject({
      where: { file: '../../packages/ui/package.json', line: 2 }
    })
  })
})

describe('a root with several apps', () => {
  it('is an error that lists them, and no package', async () => {
    const { what, detail } = await troubleOf(planned({ ...workspace(), 'package-lock.json': packageLock }, ''))
    expect(what).toBe('This folder is no app itself, but holds 2 of them')
    expect(detail?.split('\n').map((line) => line.trim())).toEqual(['apps/api (Node.js)', 'apps/web (Node.js)'])
  })

  it.each([
    ['npm start -w apps/web'],
    ['npm run start --workspace=web'],
    ['npm --prefix apps/web start'],
    ['yarn workspace web start'],
    ['yarn --cwd apps/web start'],
    ['pnpm --filter web start'],
    ['pnpm --filter=./apps/web run start'],
    ['pnpm -C apps/web start'],
    ['turbo run start --filter=web'],
    ['turbo start --filter web...'],
    ['nx serve web'],
    ['nx run web:serve:production'],
    ['lerna run start --scope=web'],
    ['bun --filter web start'],
    ['cd apps/web && npm start'],
    ['NODE_ENV=production npm start -w web']
  ])('means the app that its start script runs: %s', async (start) => {
    const { folder, plan } = await planIn(
      { ...workspace({ scripts: { start } }), 'package-lock.json': packageLock },
      ''
    )
    expect({ folder, inside: plan.folder, start: plan.start.cmd }).toEqual({
      folder: 'apps/web',
      inside: 'apps/web',
      start: 'node server.js'
    })
    expect(plan.reasons.find(({ field }) => field === '/folder')?.because).toContain('runs apps/web')
  })

  it.each([['turbo run start'], ['npm start -w web -w api && npm start -w api'], ['npm start --workspaces']])(
    'means none by %s',
    async (start) => {
      const files = { ...workspace({ scripts: { start } }), 'package-lock.json': packageLock }
      const folder = await planIn(files, '').then(
        (found) => found.folder,
        () => undefined
      )
      expect(folder).not.toBe('apps/web')
      expect(folder).not.toBe('apps/api')
    }
  )

  it.each([
    ['turbo run start'],
    ['dotenv -c production -- turbo run start'],
    ['npm start --workspaces'],
    ['pnpm run "/.*:start/"']
  ])('is no app by a script that starts several: %s', async (start) => {
    const files = { ...workspace({ scripts: { start } }), 'package-lock.json': packageLock }
    expect((await troubleOf(planned(files, ''))).what).toBe('This folder is no app itself, but holds 2 of them')
  })

  it('says so where its start script names a package that is not there', async () => {
    const files = {
      ...workspace({ scripts: { start: 'turbo run start --filter=shop' } }),
      'package-lock.json': packageLock
    }
    expect(await troubleOf(planned(files, ''))).toMatchObject({
      what: expect.stringContaining('No app of the workspace is called "shop"') as unknown,
      where: { file: 'package.json' }
    })
  })

  it.each([
    ['NIXPACKS_NX_APP_NAME', 'web'],
    ['NIXPACKS_TURBO_APP_NAME', 'apps/web'],
    ['NIXPACKS_MOON_APP_NAME', 'web']
  ])('means the one that %s names', async (name, value) => {
    expect((await planIn({ ...workspace(), 'package-lock.json': packageLock }, '', { [name]: value })).folder).toBe(
      'apps/web'
    )
  })

  it('says which there are where a setting names none of them', async () => {
    const trouble = await troubleOf(
      planIn({ ...workspace(), 'package-lock.json': packageLock }, '', { NIXPACKS_TURBO_APP_NAME: 'shop' })
    )
    expect(trouble.what).toContain('No app of the workspace is called "shop"')
    expect(trouble.fix).toContain('web')
  })

  it('with one app means that one, and says so', async () => {
    const { 'apps/api/package.json': _, 'apps/api/server.js': __, ...files } = workspace()
    const { folder, plan } = await planIn({ ...files, 'package-lock.json': packageLock }, '')
    expect({ folder, code: plan.warnings[0]?.code }).toEqual({
      folder: 'apps/web',
      code: 'app-below'
    })
  })
})
