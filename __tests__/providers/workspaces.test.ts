import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { directory } from '../../src/app/directory.js'
import { providers } from '../../src/providers/list.js'
import { decideInTree } from '../../src/road.js'
import { inputsOf } from '../examples/examples.js'
import { frontEndBeside, inheritedAbove, workspaceAbove } from '../../src/providers/workspaces.js'

let root = ''
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'boxcar-workspace-')))
  put('pyproject.toml', '[tool.uv.workspace]\nmembers = ["packages/*", "api"]\nexclude = ["packages/old"]\n')
  for (const folder of ['packages/a', 'packages/old', 'api', 'api/inner', 'other']) put(`${folder}/main.py`, '')
  put('broken/pyproject.toml', '[tool.uv.workspace')
  put('broken/x/main.py', '')
  put('other/.python-version', '3.12')
  put('other/deep/er/main.py', '')
})
afterAll(() => rmSync(root, { recursive: true }))

const inside = (folder: string) => ({ folder, read: directory(root).bytes })

it.each([
  ['packages/a', { root: '' }],
  ['api', { root: '' }],
  ['packages/old', {}],
  ['api/inner', {}],
  ['other', {}],
  ['broken/x', { broken: 'broken' }]
])('%s is a member: %j', async (folder, above) => {
  expect(await workspaceAbove(inside(folder), providers)).toEqual(above)
})

it.each([
  ['pnpm-workspace.yaml', 'packages:\n  - "a" b\n', 2],
  ['pnpm-workspace.yaml', 'packages: apps/*\n', 1],
  ['package.json', '{\n  "private": true\n  "workspaces": ["apps/*"]\n}', 2],
  ['package.json', '{\n  "workspaces": "apps/*"\n}', 2]
])('a %s above that cannot be read is an error at its line, not no workspace: %j', async (file, text, line) => {
  const repository = realpathSync(mkdtempSync(join(tmpdir(), 'boxcar-workspace-')))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(repository, path)), { recursive: true })
    writeFileSync(join(repository, path), content)
  }
  try {
    write(file, text)
    write('apps/web/package.json', '{ "scripts": { "start": "node s.js" } }')
    write('apps/web/s.js', 'require("http").createServer().listen(3000)')
    write('apps/py/requirements.txt', 'flask\n')
    const open = (path: string) => Promise.resolve(directory(join(repository, path)))
    const plan = (folder: string) => decideInTree({ folder, open }, inputsOf([]), {})
    await expect(plan('apps/web')).rejects.toMatchObject({ trouble: { where: { file: `../../${file}`, line } } })
    write('apps/py/app.py', 'from flask import Flask\napp = Flask(__name__)\n')
    expect((await plan('apps/py')).plan.folder).toBeUndefined()
  } finally {
    rmSync(repository, { recursive: true })
  }
})

it('finds a root that is none of the repository', async () => {
  put('deep/pyproject.toml', '[tool.uv.workspace]\nmembers = ["packages/*"]\n')
  put('deep/packages/a/main.py', '')
  expect(await workspaceAbove(inside('deep/packages/a'), providers)).toEqual({ root: 'deep' })
})

it('never looks above the root of the repository', async () => {
  const narrow = { folder: 'a', read: directory(join(root, 'packages')).bytes }
  expect(await workspaceAbove(narrow, providers)).toEqual({})
  expect(await workspaceAbove(inside(''), providers)).toEqual({})
})

it.each([
  ['other/deep/er', 'other'],
  ['other', undefined],
  ['api', undefined],
  ['', undefined]
])('a file above %j counts for it: %s', async (folder, above) => {
  expect(await inheritedAbove(inside(folder), providers)).toBe(above)
})

it('the folder above is opened for a front end beside the app', async () => {
  put('duo/backend/app.py', '')
  put('duo/frontend/package.json', '{}')
  put('lone/backend/app.py', '')
  put('lone/frontend/index.html', '')
  expect(await frontEndBeside(inside('duo/backend'), providers)).toBe('duo')
  expect(await frontEndBeside(inside('duo/frontend'), providers)).toBeUndefined()
  expect(await frontEndBeside(inside('lone/backend'), providers)).toBeUndefined()
  expect(await frontEndBeside(inside(''), providers)).toBeUndefined()
})
