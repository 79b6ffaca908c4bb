import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { discover } from '../../../src/providers/discover.js'
import { providers } from '../../../src/providers/list.js'
import { settingsReader } from '../../../src/road.js'
import { inputsOf } from '../../examples/examples.js'
import {
  berryLock,
  bunLock,
  json,
  packageLock,
  planned,
  pnpmLock,
  pnpmWorkspace,
  server,
  store,
  troubleOf,
  workspace,
  yarnLock
} from './workspaces.js'

async function appsOf(files: MemoryFiles): Promise<readonly string[]> {
  const app = memoryApp(files)
  const { settingsOf } = settingsReader(inputsOf([]), {}, providers)
  return (await discover(providers, app, (await settingsOf(app)).hints)).map(({ path }) => path)
}

describe('sources that an app takes from a package which its manifest does not name', () => {
  const alias = (file: string, text: string): MemoryFiles => ({
    'packages/alone/src/index.ts': '',
    'packages/alone/package.json': json({ name: '@x/alone', private: true, dependencies: { clsx: '2.1.1' } }),
    [`apps/web/${file}`]: text
  })
  const vite = alias(
    'vite.config.mts',
    'export default { resolve: { alias: [{ find: "@x/alone", replacement: path.resolve(__dirname, "../../packages/alone/src") }] } }'
  )

  it.each([
    ['npm', { 'package-lock.json': packageLock }, 'npm ci -w web -w @x/alone --include-workspace-root'],
    ['Yarn 1', { 'yarn.lock': yarnLock }, 'yarn install --frozen-lockfile --non-interactive'],
    [
      'Yarn',
      { 'yarn.lock': berryLock, '.yarn/plugins/@yarnpkg/plugin-workspace-tools.cjs': '' },
      'yarn workspaces focus --production web root @x/alone'
    ]
  ])('are installed and there for the build: %s', async (_, lock, install) => {
    const { phases } = await planned({ ...workspace(), ...vite, ...lock }, 'apps/web')
    expect(phases['install']?.onlyIncludeFiles).toContain('../../packages/alone/package.json')
    expect(phases['install']?.cmds?.join('\n')).toContain(install)
  })

  it('are none where it only writes its output', async () => {
    const config =
      'export default { build: { outDir: "../../packages/alone/public" }, resolve: { alias: { "@": "./src" } } }'
    const { phases } = await planned({ ...pnpmWorkspace(), ...alias('vite.config.ts', config) }, 'apps/web')
    expect(phases['install']?.onlyIncludeFiles).not.toContain('../../packages/alone/package.json')
  })

  it('are found at once among many rows', async () => {
    const config = `// alias\n${'"../a"\n'.repeat(30_000)}`
    const began = performance.now()
    await planned({ ...pnpmWorkspace(), ...alias('vite.config.ts', config) }, 'apps/web')
    expect(performance.now() - began).toBeLessThan(2500)
  })

  it('by the paths of TypeScript, below its baseUrl', async () => {
    const tsconfig = json({
      compilerOptions: { baseUrl: './src', paths: { '@x/alone': ['../../../packages/alone/src'] } }
    })
    const build = { scripts: { start: 'node dist/server.js', build: 'tsc' } }
    const { phases } = await planned({ ...pnpmWorkspace({}, build), ...alias('tsconfig.json', tsconfig) }, 'apps/web')
    expect(phases['install']?.cmds).toContain(
      `pnpm install --frozen-lockfile${store} --filter=web... --filter=@x/alone...`
    )
    expect(phases['build']?.onlyIncludeFiles).toContain('../../packages/alone')
  })

  it('change nothing where the manifest names the package', async () => {
    const tsconfig = json({ compilerOptions: { paths: { '@x/ui': ['../../packages/ui'] } } })
    const { phases } = await planned({ ...pnpmWorkspace(), 'apps/web/tsconfig.json': tsconfig }, 'apps/web')
    expect(phases['install']?.cmds).toContain(`pnpm install --frozen-lockfile${store} --filter=web... --prod`)
  })

  it('may be in folders that are no packages, by the configuration that the app extends', async () => {
    const files = {
      ...pnpmWorkspace({}, { scripts: { start: 'node dist/server.js', build: 'tsc' } }),
      'apps/web/tsconfig.json': json({ extends: '../../tsconfig.json' }),
      'tsconfig.json': json({ extends: './tsconfig.base.json' }),
      'tsconfig.base.json': json({
        compilerOptions: {
          paths: { '@x/lib/*': ['libraries/lib/src/*'], '@x/api/*': ['apps/api/*'], x: ['node_modules/x'] }
        }
      }),
      'libraries/lib/src/index.ts': ''
    }
    const folders = (await planned(files, 'apps/web')).phases['build']?.onlyIncludeFiles ?? []
    expect(folders).toContain('../../libraries/lib/src')
    expect(folders.filter((path) => /apps\/api|node_modules/.test(path))).toEqual([])
  })
})

describe('what the root of a workspace brings along', () => {
  it('a package that only the root depends on runs with the app', async () => {
    const files = {
      ...pnpmWorkspace({ dependencies: { '@x/alone': 'workspace:*' } }),
      'packages/alone/index.js': 'module.exports = 1'
    }
    const { start } = await planned(files, 'apps/web')
    expect(start.files).toContainEqual({ path: '../../packages/alone' })
  })

  it('its packageManager pins the Bun that runs the app', async () => {
    const files = {
      ...workspace(
        { packageManager: 'bun@1.3.9', devDependencies: {} },
        { scripts: { start: 'bun run server.js' }, dependencies: {} }
      ),
      'bun.lock': bunLock
    }
    expect((await planned(files, 'apps/web')).phases['setup']?.runtimes).toEqual({ bun: '1.3.9' })
  })

  it.each(['sherif', 'pnpm dlx sherif@latest', 'npx -y syncpack lint'])('no image runs its check %s', async (check) => {
    const { phases } = await planned(pnpmWorkspace({ scripts: { postinstall: check } }), 'apps/web')
    expect(phases['install']?.cmds?.[0]).toBe('npm --prefix ../.. pkg delete scripts.postinstall')
    expect(phases['build']).toBeUndefined()
  })

  it('its own hook is run as scripts of the app are', async () => {
    const files = pnpmWorkspace({}, { scripts: { start: 'node server.js', postinstall: 'make-something' } })
    expect((await planned(files, 'apps/web')).phases['build']?.cmds).toContain('pnpm run postinstall')
  })

  it('a client of Prisma that a fetched program makes in node_modules comes from the whole install', async () => {
    const files = pnpmWorkspace(
      { scripts: { postinstall: 'pnpm dlx prisma@6 generate --schema libraries/schema.prisma' } },
      { scripts: { start: 'node dist/server.js', build: 'tsc' } }
    )
    expect((await planned(files, 'apps/web')).phases['production']).toBeUndefined()
  })

  it('files of editors and services do not run the build anew', async () => {
    const others = [
      '.envrc',
      '.gitpod.yml',
      '.mcp.json',
      '.oxfmtrc.json',
      'devenv.yaml',
      'prometheus.yaml',
      'firebase.json'
    ]
    const files = {
      ...pnpmWorkspace({}, { scripts: { start: 'node dist/server.js', build: 'tsc' } }),
      ...Object.fromEntries([...others, '.babelrc', '.eslintrc.json', 'tsconfig.base.json'].map((name) => [name, '{}']))
    }
    const read = (await planned(files, 'apps/web')).phases['build']?.onlyIncludeFiles ?? []
    expect(read.filter((path) => others.some((name) => path.endsWith(`/${name}`)))).toEqual([])
    expect(read).toEqual(expect.arrayContaining(['../../.babelrc', '../../.eslintrc.json', '../../tsconfig.base.json']))
  })

  it.each(['next-auth: 5.0.0-beta.31', 'better-auth: 1.4.0-beta.9', "'@x/token': ^12.0.4", 'generate-password: 1.7.1'])(
    'a catalog with %s is no login',
    async (line) => {
      const files = {
        ...pnpmWorkspace(),
        'pnpm-workspace.yaml': `packages:\n  - apps/*\n  - packages/*\ncatalog:\n  ${line}\n`
      }
      const { warnings, secretFiles } = await planned(files, 'apps/web')
      expect(warnings.map(({ code }) => code)).not.toContain('token-in-file')
      expect(secretFiles).toBeUndefined()
    }
  )
})

describe('an app of which no script of its own says how it starts', () => {
  const web = (scripts: object, more: object = {}): MemoryFiles => ({
    ...workspace({}, { scripts, main: undefined, dependencies: {}, devDependencies: { typescript: '6.0.2' }, ...more }),
    'apps/web/server.js': '',
    'apps/web/scripts/serve.ts': 'import http from "node:http"\nhttp.createServer(() => {}).listen(3000)',
    'package-lock.json': packageLock
  })
  const without = ({ 'apps/web/server.js': _, ...files }: MemoryFiles): MemoryFiles => files

  it('is started as the root does it', async () => {
    const files = without({
      ...web({ build: 'tsc' }),
      'package.json': json({
        name: 'root',
        workspaces: ['apps/*', 'packages/*'],
        scripts: { start: 'cd apps/web && cross-env NODE_ENV=production node ./dist/scripts/serve.js' }
      })
    })
    expect((await planned(files, 'apps/web')).start.cmd).toBe('node ./dist/scripts/serve.js')
    expect((await planned(files, '')).start.cmd).toBe('node ./dist/scripts/serve.js')
  })

  it.each([
    ['ts-node-dev --respawn scripts/serve.ts', ['scripts', 'src'], 'node dist/scripts/serve.js'],
    ['tsx watch --env-file=.env scripts/serve.ts', ['scripts/**/*.ts'], 'node dist/serve.js'],
    ['tsx watch --env-file=.env ./scripts/serve.ts', ['scripts', '../types'], 'node --import tsx ./scripts/serve.ts']
  ])('is started by the program of %s with %j', async (dev, include, start) => {
    const files = without({
      ...web({ dev, build: 'tsc -p tsconfig.json' }, { devDependencies: { tsx: '4.21.0', typescript: '6.0.2' } }),
      'apps/web/tsconfig.json': json({ compilerOptions: { outDir: 'dist' }, include })
    })
    expect((await planned(files, 'apps/web')).start.cmd).toBe(start)
    expect(await appsOf(files)).toContain('apps/web')
  })

  it('is none where that program answers nobody', async () => {
    const files = {
      ...without(web({ dev: 'tsx watch scripts/serve.ts' })),
      'apps/web/scripts/serve.ts': 'console.log(1)'
    }
    expect(await appsOf(files)).toEqual(['apps/api'])
  })
})

describe('what is no app beside apps', () => {
  const listensOnce = 'require("node:http").createServer(() => {}).listen(4587)'
  it.each<[string, object, MemoryFiles]>([
    [
      'a program that people install',
      { bin: 'server.js', files: ['server.js'], scripts: { start: 'node server.js' } },
      {}
    ],
    [
      'a program that only its authors start',
      { bin: 'server.js', files: ['dist'], scripts: { start: 'nodemon server.js' }, dependencies: { express: '5' } },
      {}
    ],
    [
      'a program that asks people',
      { scripts: { start: 'node ask.js' }, dependencies: { '@clack/prompts': '1' } },
      { 'packages/one/ask.js': '' }
    ],
    [
      'a library of a server that is published',
      { main: 'server.js', files: ['server.js'], exports: './server.js' },
      {}
    ],
    [
      'an extension for browsers',
      { scripts: { build: 'vite build' }, devDependencies: { vite: '7', '@crxjs/vite-plugin': '2' } },
      { 'packages/one/index.html': '' }
    ]
  ])('%s', async (_, manifest, files) => {
    const all = {
      ...workspace({}, { dependencies: { '@x/one': '*' } }),
      'packages/one/package.json': json({ name: '@x/one', ...manifest }),
      'packages/one/server.js': listensOnce,
      ...files
    }
    expect(await appsOf(all)).toEqual(['apps/api', 'apps/web'])
  })

  it('a server that people can install, too, is one', async () => {
    const manifest = {
      bin: 'server.js',
      files: ['.'],
      scripts: { start: 'node server.js' },
      dependencies: { express: '5' }
    }
    const files = {
      ...workspace(),
      'packages/one/package.json': json({ name: 'one', ...manifest }),
      'packages/one/server.js': listensOnce
    }
    expect(await appsOf(files)).toContain('packages/one')
  })

  it('a package that the list of the workspace takes out', async () => {
    const files = {
      ...pnpmWorkspace(),
      'pnpm-workspace.yaml': "packages:\n  - apps/*\n  - packages/*\n  - '!packages/old'\n",
      'packages/old/package.json': json({
        name: 'old',
        scripts: { start: 'node server.js' },
        dependencies: { '@x/ui': 'workspace:*' }
      }),
      'packages/old/server.js': server
    }
    expect(await appsOf(files)).toEqual(['apps/api', 'apps/web'])
    expect(await troubleOf(planned(files, 'packages/old'))).toMatchObject({
      what: '`@x/ui` is `workspace:*`, but pnpm-workspace.yaml takes the folder of the app out of the workspace'
    })
  })

  it('the root that has the dependencies of all, and scripts for its packages only', async () => {
    const files = {
      ...pnpmWorkspace({
        dependencies: { '@nestjs/core': '11' },
        scripts: { dev: 'pnpm run --filter ./apps/web dev', build: 'pnpm -r --filter ./apps/web run build' }
      }),
      'pnpm-lock.yaml': pnpmLock
    }
    expect((await troubleOf(planned(files, ''))).what).toContain('holds 2 of them')
  })

  it('stories are not what a front end with pages is', async () => {
    const files: MemoryFiles = {
      'package.json': json({
        name: 'web',
        scripts: { build: 'vite build', 'build-storybook': 'storybook build' },
        devDependencies: { vite: '7', storybook: '9' }
      }),
      'package-lock.json': packageLock,
      'index.html': ''
    }
    expect((await planned(files, '')).start.static).toMatchObject({ root: 'dist' })
  })
})

it('a version of Volta that gets no fixes gives way to the range that excludes it', async () => {
  const files = {
    ...workspace({ volta: { node: '20.17.0' }, engines: { node: '>=24' } }),
    'package-lock.json': packageLock
  }
  expect((await planned(files, 'apps/web')).phases['setup']?.runtimes?.['node']).toMatch(/^24/)
})
