import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from './plans.js'

const served = (directory: string): MemoryFiles => ({
  'requirements.txt': 'fastapi\nuvicorn',
  'main.py': `from fastapi import FastAPI\napp = FastAPI()\napp.mount("/", StaticFiles(directory=${directory}))`,
  'web/package.json': '{}'
})
const said = async (files: MemoryFiles) =>
  (await planOf(files)).warnings.filter(({ code }) => code === 'frontend-unbuilt')

describe('a frontend that the code serves', () => {
  it.each(['"web/dist"', '"../web/build/"', 'os.path.join(BASE, "web", "dist")', 'BASE / "web" / "dist"'])(
    '%s: is a warning where nothing builds it',
    async (directory) => {
      expect(await said(served(directory))).toMatchObject([{ file: 'main.py', line: 3 }])
    }
  )

  it.each<[string, MemoryFiles]>([
    ['it is in the repository', { ...served('"web/dist"'), 'web/dist/index.html': '' }],
    ['another folder is meant', served('"static/dist"')],
    ['its sources are meant', served('"web/public"')],
    ['the folder has no package.json', { ...served('"site/dist"'), 'site/index.html': '' }]
  ])('is none where %s', async (_, files) => {
    expect(await said(files)).toEqual([])
  })
})
