import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { discover } from '../../../src/providers/discover.js'
import { providers } from '../../../src/providers/list.js'
import { settingsReader } from '../../../src/road.js'
import { inputsOf } from '../../examples/examples.js'
import { planOf } from '../python/plans.js'
import { manifest } from './essence.js'

const listens = 'import http from "node:http"\nhttp.createServer(() => {}).listen(process.env.PORT)'

/** A workspace with one app that there is no doubt of. */
function workspace(files: MemoryFiles, root: object = {}): MemoryFiles {
  return {
    'package.json': JSON.stringify({ name: 'root', private: true, workspaces: ['apps/*', 'packages/*'], ...root }),
    'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
    'apps/api/package.json': manifest([], { start: 'node server.js' }, { name: 'api' }),
    'apps/api/server.js': listens,
    ...files
  }
}

async function appsOf(files: MemoryFiles): Promise<readonly string[]> {
  const app = memoryApp(files)
  const { settingsOf } = settingsReader(inputsOf([]), {}, providers)
  return (await discover(providers, app, (await settingsOf(app)).hints)).map(({ path }) => path)
}

const shared = { 'apps/api/package.json': manifest(['@x/one@*'], { start: 'node server.js' }, { name: 'api' }) }

describe('the apps of a workspace', () => {
  it.each<[string, MemoryFiles, boolean]>([
    [
      'no package that only uses Next.js',
      { 'packages/one/package.json': manifest(['next'], {}, { name: '@x/one' }), 'packages/one/src/link.tsx': '' },
      false
    ],
    [
      'one with pages of Next.js',
      { 'packages/one/package.json': manifest(['next'], {}, { name: '@x/one' }), 'packages/one/src/app/page.tsx': '' },
      true
    ],
    [
      'no framework that the user of a package has to bring',
      {
        'packages/one/package.json': manifest([], {}, { name: '@x/one', peerDependencies: { '@nestjs/core': '11' } }),
        'packages/one/src/main.ts': ''
      },
      false
    ],
    [
      'no package with an entry that others need, whatever framework it uses',
      {
        ...shared,
        'packages/one/package.json': manifest(['hono'], {}, { name: '@x/one' }),
        'packages/one/src/index.ts': 'export const one = 1'
      },
      false
    ],
    [
      'a server of which another package takes the types',
      {
        ...shared,
        'apps/one/package.json': manifest(['express'], {}, { name: '@x/one', main: 'src/index.ts' }),
        'apps/one/src/index.ts': listens
      },
      true
    ],
    [
      'one whose entry listens',
      {
        'packages/one/package.json': manifest(['hono'], {}, { name: '@x/one' }),
        'packages/one/src/index.ts': listens
      },
      true
    ],
    [
      'no stories of a library',
      { 'packages/one/package.json': manifest(['storybook'], { build: 'storybook build' }, { name: '@x/one' }) },
      false
    ],
    [
      'stories that are an app of their own',
      { 'apps/one/package.json': manifest(['storybook'], { build: 'storybook build' }, { name: 'one' }) },
      true
    ],
    [
      'no front end that another package brings along',
      {
        ...shared,
        'packages/one/package.json': manifest(['vite'], { build: 'vite build' }, { name: '@x/one' }),
        'packages/one/index.html': ''
      },
      false
    ],
    [
      'no desktop app of Tauri',
      {
        'apps/one/package.json': manifest(['vite', '@tauri-apps/api'], { build: 'vite build' }, { name: 'one' }),
        'apps/one/index.html': '',
        'apps/one/src-tauri/tauri.conf.json': '{}'
      },
      false
    ],
    [
      'one that can talk to Tauri and is none',
      {
        'apps/one/package.json': manifest(['vite', '@tauri-apps/api'], { build: 'vite build' }, { name: 'one' }),
        'apps/one/index.html': ''
      },
      true
    ],
    [
      'no command-line tool',
      {
        'packages/one/package.json': manifest([], { start: 'node .' }, { name: '@x/one', bin: 'index.js' }),
        'packages/one/index.js': 'console.log(process.argv)'
      },
      false
    ],
    [
      'no tests',
      { 'packages/web-e2e/package.json': manifest([], { start: 'node .' }), 'packages/web-e2e/index.js': '' },
      false
    ],
    [
      'no package whose start runs its tests',
      { 'apps/one/package.json': manifest([], { start: 'npm test', test: 'jest -i' }, { name: 'one' }) },
      false
    ],
    [
      'no library of a framework without what makes it run',
      {
        'packages/one/package.json': manifest(
          ['@sveltejs/kit'],
          { build: 'vite build' },
          { name: '@x/one', private: false, files: ['dist'] }
        )
      },
      false
    ]
  ])('%s', async (_, files, isListed) => {
    const others = (await appsOf(workspace(files))).filter((path) => path !== 'apps/api')
    expect(others).toHaveLength(isListed ? 1 : 0)
  })

  it.each<[string, MemoryFiles, object]>([
    [
      'a tool for those who work on it',
      { 'scripts/tool.js': 'console.log(1)' },
      { scripts: { start: 'node scripts/tool.js' } }
    ],
    [
      'its documentation',
      { 'docs/.vitepress/config.ts': '' },
      { scripts: { build: 'vitepress build docs' }, devDependencies: { vitepress: '1' } }
    ],
    [
      'a list for pm2 of what is below',
      { 'ecosystem.config.js': "module.exports = { apps: [{ script: 'server.js', cwd: './apps/api' }] }" },
      { scripts: { start: 'pm2-runtime start ecosystem.config.js' }, dependencies: { pm2: '5' } }
    ]
  ])('the root is none by %s', async (_, files, root) => {
    expect((await planOf(workspace(files, root))).start.cmd).toBe('node server.js')
  })

  it.each<[string, MemoryFiles, object, string]>([
    ['that listens', { 'main.js': listens }, { scripts: { start: 'node main.js' } }, 'node main.js'],
    [
      'a bot',
      { 'main.js': '' },
      { scripts: { start: 'node main.js' }, dependencies: { 'discord.js': '14' } },
      'node main.js'
    ],
    [
      'a program of pm2 in its own folder',
      { 'main.js': listens, 'ecosystem.config.js': "module.exports = { apps: [{ script: 'main.js', cwd: './' }] }" },
      { scripts: { start: 'pm2-runtime start ecosystem.config.js' }, dependencies: { pm2: '5' } },
      'node main.js'
    ]
  ])('the root is one: %s', async (_, files, root, start) => {
    expect((await planOf(workspace(files, root))).start.cmd).toBe(start)
  })

  it('a root whose script moves into a folder of a package stands for it', async () => {
    const files = workspace(
      { 'apps/web/package.json': manifest([], { start: 'node web.js' }, { name: 'web' }), 'apps/web/web.js': listens },
      {
        scripts: {
          start: 'run-script-os',
          'start:windows': 'cd apps/web/bin && run',
          'start:default': 'cd apps/web/bin && ./run'
        }
      }
    )
    expect((await planOf(files)).start.cmd).toBe('node web.js')
  })

  it('the root of Redwood serves both of its sides', async () => {
    const files = {
      'package.json': JSON.stringify({ workspaces: ['api', 'web'], devDependencies: { '@redwoodjs/core': '8' } }),
      'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }',
      'web/package.json': manifest([], {}, { name: 'web' }),
      'web/src/index.html': '',
      'api/package.json': manifest([], {}, { name: 'api' })
    }
    expect((await planOf({ ...files, 'redwood.toml': '' })).start.cmd).toBe('rw serve')
  })
})
