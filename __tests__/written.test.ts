import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import type { Plan } from '../src/plan/types.js'
import { writeOut } from '../src/written.js'
import { temporaryFolders } from './app/trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

const rendered = { dockerfile: '# ours\nFROM x\n', dockerignore: 'a\n', files: {}, buildArgs: {}, origins: [] }
const plan = { version: 1 } as unknown as Plan

it('writes through no link that is there', async () => {
  const folder = folders.make()
  const out = join(folder, 'out')
  mkdirSync(out)
  writeFileSync(join(folder, 'theirs'), 'theirs')
  symlinkSync('../theirs', join(out, 'plan.json'))
  symlinkSync('../new', join(out, 'Dockerfile'))
  await writeOut(out, rendered, plan)
  expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('theirs')
  expect(existsSync(join(folder, 'new'))).toBe(false)
  expect(readFileSync(join(out, 'Dockerfile'), 'utf8')).toBe(rendered.dockerfile)
})

it('replaces its own files only', async () => {
  const out = folders.make()
  await writeOut(out, rendered, plan)
  await writeOut(out, { ...rendered, dockerfile: '# ours\nFROM y\n' }, plan)
  expect(readFileSync(join(out, 'Dockerfile'), 'utf8')).toBe('# ours\nFROM y\n')
  writeFileSync(join(out, 'Dockerfile'), 'FROM theirs\n')
  await expect(writeOut(out, rendered, plan)).rejects.toThrow('that Boxcar did not write')
})
