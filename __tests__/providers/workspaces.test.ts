import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { providers } from '../../src/providers/list.js'
import { inheritedAbove, workspaceAbove } from '../../src/providers/workspaces.js'

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

it.each([
  ['packages/a', true],
  ['api', true],
  ['packages/old', false],
  ['api/inner', false],
  ['other', false],
  ['broken/x', false]
])('%s is a member: %s', async (folder, member) => {
  expect(await workspaceAbove(join(root, folder), root, providers)).toBe(member ? root : undefined)
})

it('never looks above the git root', async () => {
  expect(await workspaceAbove(join(root, 'packages/a'), join(root, 'packages'), providers)).toBeUndefined()
  expect(await workspaceAbove(join(root, 'packages/a'), undefined, providers)).toBeUndefined()
})

it.each([
  ['other/deep/er', 'other'],
  ['other', undefined],
  ['api', undefined]
])('a file above %s counts for it: %s', async (folder, above) => {
  const expected = above === undefined ? undefined : join(root, above)
  expect(await inheritedAbove(join(root, folder), root, providers)).toBe(expected)
  expect(await inheritedAbove(join(root, folder), undefined, providers)).toBeUndefined()
})
