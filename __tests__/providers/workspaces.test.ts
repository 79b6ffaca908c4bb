import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { directory } from '../../src/app/directory.js'
import { providers } from '../../src/providers/list.js'
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
  put('broken/pyproject.toml', '[')
  put('broken/x/main.py', '')
  put('other/.python-version', '3.12')
  put('other/deep/er/main.py', '')
})
afterAll(() => rmSync(root, { recursive: true }))

const inside = (folder: string) => ({ folder, read: directory(root).bytes })

it.each([
  ['packages/a', true],
  ['api', true],
  ['packages/old', false],
  ['api/inner', false],
  ['other', false],
  ['broken/x', false]
])('%s is a member: %s', async (folder, member) => {
  expect(await workspaceAbove(inside(folder), providers)).toBe(member ? '' : undefined)
})

it('finds a root that is none of the repository', async () => {
  put('deep/pyproject.toml', '[tool.uv.workspace]\nmembers = ["packages/*"]\n')
  put('deep/packages/a/main.py', '')
  expect(await workspaceAbove(inside('deep/packages/a'), providers)).toBe('deep')
})

it('never looks above the root of the repository', async () => {
  const narrow = { folder: 'a', read: directory(join(root, 'packages')).bytes }
  expect(await workspaceAbove(narrow, providers)).toBeUndefined()
  expect(await workspaceAbove(inside(''), providers)).toBeUndefined()
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
