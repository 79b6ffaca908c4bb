import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { memoryApp } from '../../src/app/memory.js'
import { inputsFromAction } from '../../src/inputs.js'
import { render } from '../../src/dockerfile/render.js'
import { planApp } from '../../src/plan/plan-app.js'
import type { Plan } from '../../src/plan/types.js'
import { catalogOf } from '../../src/providers/catalog.js'
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

it('commands of setup run on the sources, after what the language makes there', async () => {
  const plan = await planWith('[phases.setup]\ncmds = ["cd backend && make tools"]')
  expect(plan.phases['setup']?.cmds).toEqual([expect.stringContaining('venv'), 'cd backend && make tools'])
  const { dockerfile } = render(plan, catalogOf(providers))
  expect(dockerfile.indexOf('\nCOPY . .')).toBeLessThan(dockerfile.indexOf('cd backend && make tools'))
  expect(dockerfile).toContain('\nCOPY . .')
})

describe('providers', () => {
  it('none: the file alone is the plan', async () => {
    const plan = await planWith(`providers = []
[phases.setup]
aptPkgs = ["python3"]
[phases.install]
cmds = ["make deps"]
[phases.build]
cmds = ["make"]
[start]
cmd = "./run"`)
    expect(plan).toMatchObject({ providers: [], kind: 'web', toolchain: 'images' })
    expect(plan.phases).toEqual({
      setup: { aptPkgs: ['python3'] },
      install: { dependsOn: ['setup'], cmds: ['make deps'] },
      build: { dependsOn: ['install'], cmds: ['make'] }
    })
    expect(plan.start).toEqual({ cmd: './run', port: 8080, aptPkgs: ['python3'] })
  })

  it('of which nothing is there are a warning', async () => {
    const { warnings } = await planWith('providers = ["...", "node"]')
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'provider-idle', file: 'nixpacks.toml', line: 1 }))
  })
})
