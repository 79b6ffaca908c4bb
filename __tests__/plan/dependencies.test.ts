import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { memoryApp } from '../../src/app/memory.js'
import { inputsFromAction } from '../../src/inputs.js'
import { planApp } from '../../src/plan/plan-app.js'
import type { Plan } from '../../src/plan/types.js'
import { providers } from '../../src/providers/list.js'
import { settingsReader } from '../../src/road.js'

async function planWith(config: string): Promise<Plan> {
  const files = { 'requirements.txt': 'flask==3.1.2\n', 'app.py': 'from flask import Flask\napp = Flask(__name__)\n' }
  const { settingsOf } = settingsReader(inputsFromAction({}), {}, providers)
  return (await planApp(memoryApp({ ...files, 'nixpacks.toml': config }), settingsOf, providers)).plan
}

async function troubleWith(config: string): Promise<UserError['trouble']> {
  const error: unknown = await planWith(config).catch((reason: unknown) => reason)
  if (error instanceof UserError) return error.trouble
  throw new Error('nothing was thrown')
}

describe('dependsOn', () => {
  it('orders custom phases', async () => {
    const { phases } = await planWith(`[phases.words]
dependsOn = ["install"]
cmds = ["make words"]
[phases.build]
dependsOn = ["...", "words"]
cmds = ["make"]`)
    expect(Object.keys(phases)).toEqual(['setup', 'install', 'words', 'build'])
    expect(phases['build']?.dependsOn).toEqual(['words'])
  })

  it.each([
    [
      '[phases.words]\ncmds = ["x"]\ndependsOn = ["instal"]',
      3,
      'there is no phase of that name',
      'Did you mean install?'
    ],
    [
      '[phases.words]\ncmds = ["x"]\ndependsOn = [\n"setup",\n"nowhere"]',
      5,
      'waits for nowhere',
      'setup, install and words'
    ],
    ['[phases.build]\ncmds = ["x"]\ndependsOn = ["build"]', 3, 'The phase build waits for itself', 'dependsOn'],
    [
      '[phases.a]\ncmds = ["x"]\ndependsOn = ["b"]\n[phases.b]\ncmds = ["x"]\ndependsOn = ["a"]',
      3,
      'wait for one another: a waits for b waits for a',
      'dependsOn'
    ],
    [
      '[phases.install]\ndependsOn = ["a"]\n[phases.a]\ncmds = ["x"]\ndependsOn = ["b"]\n[phases.b]\ncmds = ["x"]\ndependsOn = ["install"]',
      2,
      'install waits for a waits for b waits for install',
      ''
    ],
    ['[phases.setup]\ndependsOn = ["a"]\n[phases.a]\ncmds = ["x"]', 2, 'setup', 'always the first']
  ])('%j is an error at its line', async (config, line, what, fix) => {
    const trouble = await troubleWith(config)
    expect(trouble.what).toContain(what)
    expect(trouble.fix).toContain(fix)
    expect(trouble.where).toEqual({ file: 'nixpacks.toml', line })
  })

  it.each(['setup', 'install', 'build', 'release', 'caddy'])(
    'may name %s, which Nixpacks makes for some apps',
    async (name) => {
      expect((await planWith(`[phases.words]\ncmds = ["x"]\ndependsOn = ["${name}"]`)).phases['words']).toBeDefined()
    }
  )
})
