import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { discover } from '../../../src/providers/discover.js'
import { providers } from '../../../src/providers/list.js'
import { settingsReader } from '../../../src/road.js'
import { inputsOf } from '../../examples/examples.js'
import { json, planned, server, troubleOf, type Fields } from './workspaces.js'

function project(name: string, folder: string, fields: Fields = {}): MemoryFiles {
  return { [`${folder}/package.json`]: json({ name, ...fields }), [`${folder}/server.js`]: server }
}

const start = { scripts: { start: 'node server.js' } }
const needsUi = { ...start, dependencies: { '@x/ui': 'workspace:*' } }

/** Two apps and a library that one of them needs. */
const rush: MemoryFiles = {
  'rush.json': `// Rush
{
  "rushVersion": "5.178.1",
  "projects": [
    { "packageName": "@x/api", "projectFolder": "apps/api" },
    { "packageName": "@x/site", "projectFolder": "apps/site" },
    { "packageName": "@x/ui", "projectFolder": "libs/ui" }
  ]
}`,
  'common/config/rush/pnpm-lock.yaml': "lockfileVersion: '9.0'",
  ...project('@x/api', 'apps/api', needsUi),
  ...project('@x/site', 'apps/site', needsUi),
  ...project('@x/ui', 'libs/ui', { scripts: { start: 'heft build-watch' }, main: 'server.js' })
}

async function listed(files: MemoryFiles): Promise<readonly string[]> {
  const app = memoryApp(files)
  const { hints } = await settingsReader(inputsOf([]), {}, providers).settingsOf(app)
  return (await discover(providers, app, hints)).map(({ path }) => path)
}

describe('a repository of Rush', () => {
  it('its apps are listed, and its libraries and templates are not', async () => {
    const template = project('x', 'common/_templates/x', needsUi)
    expect(await listed({ ...rush, ...template })).toEqual(['apps/api', 'apps/site'])
  })

  it('the root says what to do, with the apps', async () => {
    const trouble = await troubleOf(planned(rush, ''))
    expect(trouble.what).toContain('Rush')
    expect(trouble.detail).toBe('  apps/api (Node.js)\n  apps/site (Node.js)')
    expect(trouble.fix).toContain('npx @microsoft/rush deploy --project @x/api')
  })

  it('a project is refused at its line, with its own commands', async () => {
    const script = { 'common/scripts/install-run-rush.js': '' }
    const trouble = await troubleOf(planned({ ...rush, ...script }, 'apps/site'))
    expect(trouble.where).toEqual({ file: '../../rush.json', line: 6 })
    expect(trouble.fix).toContain('rush init-deploy --project @x/site')
    expect(trouble.fix).toContain('node common/scripts/install-run-rush.js build --to @x/site')
  })

  it('what is set up is not said', async () => {
    const trouble = await troubleOf(planned({ ...rush, 'common/config/rush/deploy.json': '{}' }, 'apps/site'))
    expect(trouble.fix).not.toContain('init-deploy')
  })

  it('a folder that wants its packages and is none of its projects is told so, too', async () => {
    const trouble = await troubleOf(planned({ ...rush, ...project('x', 'tools/x', needsUi) }, 'tools/x'))
    expect(trouble.what).toContain('Rush')
  })

  it.each<[string, MemoryFiles]>([
    ['needs none of its packages', project('@x/api', 'apps/api', start)],
    ['is beside it', { 'rush.json': '{ "projects": [] }', ...project('@x/api', 'apps/api', start) }]
  ])('an app that %s is built as any other', async (_, files) => {
    expect((await planned({ ...rush, ...files }, 'apps/api')).start.cmd).toBe('node server.js')
  })
})
