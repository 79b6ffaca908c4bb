import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import {
  berryLock,
  built,
  bunLock,
  json,
  packageLock,
  planned,
  pnpmWorkspace,
  store,
  withDist,
  workspace,
  yarnLock
} from './workspaces.js'

const manifestsOfWeb = [
  '../../package.json',
  '../../packages/theme/package.json',
  '../../packages/ui/package.json',
  'package.json'
]
interface Row {
  readonly manager: string
  readonly files: MemoryFiles
  /** Of the phases `install` and `production`, without options for a store. */
  readonly install: string
  readonly production: string
  readonly beside: readonly string[]
}

const rows: readonly Row[] = [
  {
    manager: 'npm',
    files: { ...workspace({}, built), 'package-lock.json': packageLock },
    install: 'npm ci --include-workspace-root',
    production: 'npm ci --include-workspace-root --omit=dev; rm -rf ../../package-lock.json',
    beside: ['../../package-lock.json']
  },
  {
    manager: 'pnpm',
    files: pnpmWorkspace({}, built),
    install: `pnpm install --frozen-lockfile${store} --filter=web...`,
    production: `pnpm install --frozen-lockfile${store} --filter=web... --prod; rm -rf ../../pnpm-lock.yaml`,
    beside: ['../../pnpm-lock.yaml', '../../pnpm-workspace.yaml']
  },
  {
    manager: 'Yarn 1',
    files: { ...workspace({ workspaces: { packages: ['apps/*', 'packages/*'] } }, built), 'yarn.lock': yarnLock },
    install: 'yarn install --frozen-lockfile --non-interactive',
    production: 'yarn install --frozen-lockfile --non-interactive --production; rm -rf ../../yarn.lock',
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
    production: 'yarn workspaces focus --production web root; rm -rf ../../.yarn ../../yarn.lock',
    beside: ['../../.yarnrc.yml', '../../yarn.lock']
  },
  {
    manager: 'Bun 1.4',
    files: { ...workspace({ packageManager: 'bun@1.4.5' }, built), 'bun.lock': bunLock },
    install: 'bun install --frozen-lockfile',
    production: 'bun install --frozen-lockfile --production; rm -rf ../../bun.lock',
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
    expect(plan.phases['install']?.cmds).toEqual([
      'npm ci --include-workspace-root --omit=dev',
      'rm -rf ../../package-lock.json'
    ])
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
    expect(plan.phases['install']?.cmds).toEqual([
      `pnpm install --frozen-lockfile${store} --filter='{.}...' --prod`,
      'rm -rf ../../pnpm-lock.yaml'
    ])
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
    expect(plan.phases['build']?.cmds?.slice(-2)).toEqual([
      'find ../.. -name node_modules -prune -exec rm -rf {} +',
      'rm -rf ../../pnpm-lock.yaml'
    ])
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
  const { secretFiles, warnings } = await planned(files, 'apps/web')
  expect(secretFiles).toEqual(['../../.npmrc'])
  expect(warnings.map(({ code }) => code)).toContain('token-in-file')
})
