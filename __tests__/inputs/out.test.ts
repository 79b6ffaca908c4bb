import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { UsageError } from '../../src/errors.js'
import { checkOut } from '../../src/inputs/out.js'

describe('checkOut', () => {
  let root: string
  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'boxcar-out-')))
    await mkdir(join(root, 'app', 'web'), { recursive: true })
    await symlink(join(root, 'app'), join(root, 'link'))
    await symlink(join(root), join(root, 'app', 'up'))
  })
  afterEach(() => rm(root, { recursive: true }))

  it.each(['app', 'app/.', 'app/web', 'app/new/deep', 'link', 'link/new', 'app/up/app/x', 'app/../app'])(
    'refuses %s',
    async (out) => {
      await expect(checkOut(join(root, out), join(root, 'app'))).rejects.toThrow(UsageError)
    }
  )
  it('refuses a folder in a context that is itself a link', async () => {
    await expect(checkOut(join(root, 'app', 'x'), join(root, 'link'))).rejects.toThrow(
      /inside the folder of the app \(x\)/
    )
  })
  it.each([
    ['out', 'out'],
    ['app-out/x', 'app-out/x'],
    ['app/up/out', 'out'],
    ['.', ''],
    ['app/..out/../../..out', '..out']
  ])('takes %s, with links followed', async (out, real) => {
    expect(await checkOut(join(root, out), join(root, 'app'))).toBe(join(root, real))
  })
  it('takes a folder whose name begins with two dots beside the app, but not inside it', async () => {
    await expect(checkOut(join(root, 'app', '..out'), join(root, 'app'))).rejects.toThrow(UsageError)
  })
})
