import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import type { Plan } from '../src/plan/types.js'
import { writeOut } from '../src/written.js'
import { temporaryFolders } from './app/trees.js'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

const rendered = {
  dockerfile: '# ours\nFROM x\n',
  dockerignore: 'a\n',
  files: {},
  buildArgs: {},
  secretFiles: {},
  origins: []
}
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

it.each(['Dockerfile.dockerignore', 'plan.json', 'environment.nix'])('replaces no %s of others', async (name) => {
  const out = folders.make()
  const withNix = { ...rendered, dockerfile: '# ours\nCOPY environment.nix .\n', files: { 'environment.nix': '{}' } }
  writeFileSync(join(out, name), 'theirs')
  await expect(writeOut(out, withNix, plan)).rejects.toThrow(`There is a file ${name}`)
  expect(existsSync(join(out, 'Dockerfile'))).toBe(false)
  rmSync(join(out, name))
  await writeOut(out, withNix, plan)
  await writeOut(out, withNix, plan)
})

it('replaces no file that was not written with the Dockerfile that is there', async () => {
  const out = folders.make()
  await writeOut(out, rendered, plan)
  writeFileSync(join(out, 'environment.nix'), 'theirs')
  await writeOut(out, rendered, plan)
  await expect(writeOut(out, { ...rendered, files: { 'environment.nix': '{}' } }, plan)).rejects.toThrow(
    'environment.nix'
  )
  expect(readFileSync(join(out, 'environment.nix'), 'utf8')).toBe('theirs')
})
