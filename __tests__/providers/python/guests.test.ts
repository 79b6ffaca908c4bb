import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf, troubleOf } from './plans.js'

const script: MemoryFiles = {
  'pyproject.toml':
    '[build-system]\nrequires = ["setuptools"]\n[project]\nname = "shop"\nversion = "1"\n[project.scripts]\nshop = "shop.cli:main"\n',
  'shop/__init__.py': '',
  'shop/cli.py': 'def main(): pass\n'
}

describe('what lives in another program', () => {
  it.each<[string, MemoryFiles, string, string]>([
    ['Frappe', { ...script, 'shop/hooks.py': 'app_name = "shop"\napp_publisher = "Me"\n' }, 'shop/hooks.py', 'bench'],
    ['Odoo', { ...script, '__manifest__.py': '{\n    "name": "Shop",\n}\n' }, '__manifest__.py', 'addons'],
    [
      'Home Assistant',
      { ...script, 'custom_components/shop/manifest.json': '{\n  "domain": "shop"\n}\n' },
      'custom_components/shop/manifest.json',
      'custom_components'
    ]
  ])('%s is named in the error', async (host, files, file, fix) => {
    const trouble = await troubleOf(files)
    expect(trouble.what).toContain(`an app for ${host}`)
    expect(trouble.where).toEqual({ file, line: 2 })
    expect(trouble.fix).toContain(fix)
  })

  it('Reflex counts even where a framework is seen in its code', async () => {
    const files = {
      'requirements.txt': 'reflex\nfastapi\nuvicorn',
      'rxconfig.py': 'import reflex as rx\nconfig = rx.Config(app_name="x")',
      'x/x.py': 'import reflex as rx\nfrom fastapi import FastAPI\napi = FastAPI()\napp = rx.App()'
    }
    expect((await troubleOf(files)).what).toContain('an app for Reflex')
    expect((await planOf({ ...files, 'rxconfig.py': 'x = 1' })).start.cmd).toContain('uvicorn x.x:api')
  })

  it('starts as people say', async () => {
    const files = { ...script, 'shop/hooks.py': 'app_name = "shop"\napp_publisher = "Me"\n' }
    expect((await planOf(files, ['--start-cmd', 'shop'])).start.cmd).toBe('shop')
  })

  it('is not every file of that name', async () => {
    expect((await planOf({ ...script, 'shop/hooks.py': 'def hook(): pass\n' })).start.cmd).toBe('shop')
  })
})
