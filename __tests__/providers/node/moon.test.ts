import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { json, planIn, planned, pnpmLock, server } from './workspaces.js'

/** A workspace of Moon with an app that has no scripts, and a package that it needs. */
function moon(task: string, files: MemoryFiles = {}): MemoryFiles {
  return {
    '.moon/workspace.yml': "projects:\n  - 'apps/*'\n  - 'packages/*'\n",
    'package.json': json({ name: 'root', packageManager: 'pnpm@10.34.9', devDependencies: { '@moonrepo/cli': '1' } }),
    'pnpm-workspace.yaml': 'packages: [apps/*, packages/*]\n',
    'pnpm-lock.yaml': pnpmLock,
    'apps/web/package.json': json({ name: 'web', dependencies: { '@x/ui': 'workspace:*', express: '5' } }),
    'apps/web/moon.yml': `tasks:\n${task}`,
    'apps/web/server.ts': '',
    'packages/ui/package.json': json({ name: '@x/ui', main: 'lib/index.js' }),
    ...files
  }
}

const build = "  build:\n    command: 'tsc --outDir dist'\n    deps: ['^:build']\n"
const start = '  start:\n    command: node dist/server.js\n'

async function commandsOf(files: MemoryFiles, env: Readonly<Record<string, string>> = {}) {
  const { plan } = await planIn(files, 'apps/web', env)
  return { build: plan.phases['build']?.cmds, start: plan.start.cmd }
}

describe('tasks of Moon', () => {
  it('build and start an app that has no scripts', async () => {
    const plan = await planned(moon(build + start), 'apps/web')
    expect(plan.phases['build']?.cmds).toEqual(['tsc --outDir dist'])
    expect(plan.start.cmd).toBe('node dist/server.js')
    expect(plan.start.files).toContainEqual({ path: 'dist', from: 'build' })
    expect(plan.reasons).toContainEqual({
      field: '/start/cmd',
      because: 'The task `start`',
      file: 'moon.yml',
      line: 5
    })
  })

  it.each<[string, string, boolean]>([
    ['', 'inheritedBy:\n  toolchain: node\n', true],
    ['', 'inheritedBy:\n  toolchain:\n    not: [javascript]\n', false],
    ['', 'inheritedBy:\n  toolchain: rust\n', false],
    ['layer: application\ntags: [web]\n', 'inheritedBy:\n  layers: [application]\n  tags:\n    and: [web]\n', true],
    ['layer: application\ntags: [web]\n', 'inheritedBy:\n  layer: application\n  tags:\n    and: [web, api]\n', false],
    ['layer: library\n', 'inheritedBy:\n  layer: application\n', false],
    ['', "inheritedBy:\n  files: ['server.ts', 'other.ts']\n", true],
    ['', '', false]
  ])('of %j that a file of %j holds are inherited: %s', async (own, by, isInherited) => {
    const files = {
      ...moon(''),
      'apps/web/moon.yml': own === '' ? '{}\n' : own,
      '.moon/tasks/apps/server.yml': `${by}tasks:\n${build}${start}`
    }
    expect((await commandsOf(files)).build?.at(-1)).toBe(isInherited ? 'tsc --outDir dist' : undefined)
  })

  it('are run where a script has Moon run them', async () => {
    const scripts = { build: 'moon run web:build', start: 'node dist/server.js' }
    const files = moon(build, {
      'apps/web/package.json': json({ name: 'web', scripts, dependencies: { express: '5' } })
    })
    expect((await commandsOf(files)).build).toEqual(['tsc --outDir dist'])
  })

  it('build the packages that an app needs, in their folders', async () => {
    const files = moon(build + start, {
      'packages/ui/moon.yml': 'tasks:\n  build:\n    command: [tsc, -p, lib.json]\n'
    })
    expect((await commandsOf(files)).build).toEqual([
      "pnpm --dir ../../packages/ui exec sh -c 'tsc -p lib.json'",
      'tsc --outDir dist'
    ])
  })

  it('begin with those of the same project that they depend on', async () => {
    const task =
      "  gen:\n    script: prisma generate\n  build:\n    command: tsc --outDir dist\n    deps: ['~:gen', '^:build']\n"
    expect((await commandsOf(moon(task + start))).build).toEqual(['prisma generate && tsc --outDir dist'])
  })

  it('are inherited, and added to', async () => {
    const files = moon("  build:\n    args: '--outDir dist'\n" + start, {
      '.moon/tasks/node.yml': 'tasks:\n  build:\n    command: tsc\n'
    })
    expect((await commandsOf(files)).build).toEqual([
      'pnpm --dir ../../packages/ui exec sh -c tsc',
      'tsc --outDir dist'
    ])
  })

  it('are chosen by variables', async () => {
    const files = moon(build.replace('build:\n', 'make:\n') + start.replace('start', 'run'))
    const env = { NIXPACKS_MOON_BUILD_TASK: 'make', NIXPACKS_MOON_START_TASK: 'run' }
    expect(await commandsOf(files, env)).toEqual({ build: ['tsc --outDir dist'], start: 'node dist/server.js' })
  })

  it('of one app are what the root starts', async () => {
    const files = moon(build + start, {
      'package.json': json({ name: 'root', packageManager: 'pnpm@10.34.9', scripts: { start: 'moon run web:start' } })
    })
    expect((await planned(files, '')).folder).toBe('apps/web')
  })

  it.each([
    ['only Moon can fill in', "  build:\n    command: 'tsc @files(sources)'\n"],
    ['do nothing', '  build:\n    command: noop\n'],
    ['an install runs by itself', '  postinstall:\n    command: tsc\n']
  ])('are left out that %s', async (_, task) => {
    expect((await commandsOf(moon(task + start, { 'apps/web/dist/server.js': server }))).build).toBeUndefined()
  })

  it('count behind scripts, and those that are excluded not at all', async () => {
    const scripts = { build: 'tsc --outDir out', start: 'node out/server.js' }
    const own = moon(build + start, {
      'apps/web/package.json': json({ name: 'web', scripts, dependencies: { express: '5' } })
    })
    expect(await commandsOf(own)).toEqual({ build: ['pnpm run build'], start: 'node out/server.js' })
    const excluded = moon(start + "workspace:\n  inheritedTasks:\n    exclude: ['build']\n", {
      '.moon/tasks.yml': 'tasks:\n  build:\n    command: tsc\n'
    })
    expect((await commandsOf(excluded)).build).not.toEqual(['tsc'])
  })
})
