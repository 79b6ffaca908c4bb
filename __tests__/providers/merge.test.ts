import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../src/app/memory.js'
import { planApp } from '../../src/plan/plan-app.js'
import { providers } from '../../src/providers/list.js'
import { noHints } from './python/facts.js'

const plan = async (files: MemoryFiles) =>
  (await planApp(memoryApp(files), () => Promise.resolve({ hints: noHints, layers: [], warnings: [] }), providers)).plan

const settings = 'STATIC_ROOT = BASE_DIR / "staticfiles"\nSTATICFILES_DIRS = [BASE_DIR / "static"]\n'
const django = (text = settings): MemoryFiles => ({
  'requirements.txt': 'django\ngunicorn\n',
  'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n',
  'shop/__init__.py': '',
  'shop/settings.py': text,
  'shop/wsgi.py': ''
})
const vite = (outDir: string): MemoryFiles => ({
  'package.json': JSON.stringify({ scripts: { build: 'vite build' }, devDependencies: { vite: '8.0.0' } }),
  'package-lock.json': '{}',
  'vite.config.js': `export default { build: { outDir: '${outDir}' } }`
})

describe('a helper beside the host', () => {
  it('builds what the host collects, in a stage of its own runtime, and starts nothing', async () => {
    const { providers: ids, phases, start, kind } = await plan({ ...django(), ...vite('static/dist') })
    expect([ids, kind]).toEqual([['python', 'node'], 'web'])
    expect(Object.keys(phases['setup']?.runtimes ?? {})).toEqual(['node', 'python'])
    expect(phases['node:build']).toMatchObject({
      runsOn: 'node',
      dependsOn: ['node:install'],
      outputs: ['static/dist']
    })
    expect(phases['build']?.dependsOn).toEqual(['install', 'node:build'])
    expect(start.files?.map(({ from, path }) => `${from ?? 'context'}:${path}`)).toEqual([
      'install:/opt/venv',
      'build:.'
    ])
  })

  it('gives its outputs to the image where the host’s build leaves nothing', async () => {
    const text = 'STATICFILES_DIRS = [BASE_DIR / "static"]\n'
    const { start } = await plan({ ...django(text), ...vite('static/dist') })
    expect(start.files).toContainEqual({ path: 'static/dist', from: 'node:build' })
  })

  it('does not stay where the host wants nothing of what it makes', async () => {
    expect((await plan({ ...django(), ...vite('web/out') })).providers).toEqual(['python'])
  })

  it('does not stay for tooling', async () => {
    const tooling = {
      'package.json': JSON.stringify({ scripts: { prepare: 'husky' }, devDependencies: { husky: '9.0.0' } })
    }
    expect((await plan({ ...django(), ...tooling })).providers).toEqual(['python'])
  })
})
