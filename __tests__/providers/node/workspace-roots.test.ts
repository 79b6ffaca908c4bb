import { describe, expect, it } from '@jest/globals'
import {
  built,
  json,
  packageLock,
  planIn,
  planned,
  pnpmWorkspace,
  server,
  troubleOf,
  withDist,
  workspace
} from './workspaces.js'

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
      'packages/p0/index.js': 'app.listen(3000)'
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

  it.each([
    ['a folder with another name', ['apps/*', 'wbe'], 'web', 'Did you mean web?'],
    ['a folder that is not there', ['apps/*', 'documents'], 'web', 'Add the package, or take the line out'],
    ['a glob in a folder with another name', ['apps/*', 'libraris/*'], 'libraries/a', 'Did you mean libraries/*?'],
    ['no glob for packages to come', ['apps/*', 'tools/*'], 'libraries/a', undefined],
    ['no glob beside one like it', ['apps/*', 'app/*'], 'libraries/a', undefined]
  ])('warns of %s', async (_, workspaces, other, fix) => {
    const files = {
      ...workspace({ workspaces: [...workspaces, 'packages/*'] }),
      'package-lock.json': packageLock,
      [`${other}/package.json`]: json({ name: 'other' })
    }
    const found = (await planned(files, 'apps/web')).warnings.filter(({ code }) => code === 'workspace-unmatched')
    expect(found.map((one) => [one.file, typeof one.line, one.fix])).toEqual(
      fix === undefined ? [] : [['../../package.json', 'number', fix]]
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

  it('calls a broken file of the root as it is called from the app', async () => {
    const root = { devDependencies: { turbo: '2.11.11' }, packageManager: 'pnpm@10.34.9' }
    const files = { ...pnpmWorkspace(root, { ...built }), 'turbo.json': '{\n "tasks": {' }
    expect(await troubleOf(planned(files, 'apps/web'))).toMatchObject({
      what: expect.stringContaining('../../turbo.json is not valid JSON'),
      where: { file: '../../turbo.json', line: 2 },
      fix: 'Correct ../../turbo.json at line 2.'
    })
  })

  it('says of a library which apps use it', async () => {
    const files = { ...pnpmWorkspace(), 'packages/ui/index.js': 'module.exports = 1' }
    expect(await troubleOf(planned(files, 'packages/ui'))).toMatchObject({
      what: '@x/ui is a library: package.json has what others import (`main`), and nothing to start',
      fix: expect.stringMatching(/^Name the folder of an app instead \(apps\/web uses it\): context in a workflow/)
    })
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

  it('means none that its start script only builds anew while people work', async () => {
    const scripts = { start: 'run-p watch:ui server', 'watch:ui': 'npm run watch -w @x/ui', server: 'node server.js' }
    const plan = await planned({ ...workspace({ scripts }), 'server.js': server }, '')
    expect(plan.start.cmd).toBe('node server.js')
    expect(plan.folder).toBeUndefined()
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
