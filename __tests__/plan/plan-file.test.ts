import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { inputsFromArguments } from '../../src/inputs.js'
import type { Plan } from '../../src/plan/types.js'
import { decide, type Decision } from '../../src/road.js'
import type { Inputs } from '../../src/settings/types.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boxcar-plan-'))
  await writeFile(join(folder, 'requirements.txt'), 'flask==3.1.2\n')
  await writeFile(join(folder, 'app.py'), 'from flask import Flask\napp = Flask(__name__)\n')
})
afterAll(() => rm(folder, { recursive: true }))

const decided = (plan: string, ...words: string[]): Promise<Decision> =>
  decide(inputsFromArguments(['plan', folder, '--plan', '-', ...words], {}) as Inputs, {}, () => Promise.resolve(plan))
const planOf = async (plan: string, ...words: string[]): Promise<Plan> => (await decided(plan, ...words)).plan

/** As `nixpacks plan` prints it for an app on Node.js. */
const nixpacks = {
  providers: [],
  buildImage: 'ghcr.io/railwayapp/nixpacks:ubuntu-1745885067',
  variables: { CI: 'true', NIXPACKS_METADATA: 'node', NODE_ENV: 'production' },
  phases: {
    build: { dependsOn: ['install'], cmds: ['npm run build'], cacheDirectories: ['node_modules/.cache'] },
    install: {
      dependsOn: ['setup'],
      cmds: ['npm ci'],
      cacheDirectories: ['/root/.npm'],
      paths: ['/app/node_modules/.bin']
    },
    setup: {
      nixPkgs: ['nodejs_22', 'npm-9_x'],
      nixOverlays: ['https://github.com/railwayapp/nix-npm-overlay/archive/main.tar.gz'],
      nixpkgsArchive: 'ffeebf0acf3ae8b29f8c7049cd911b9636efd7e7'
    }
  },
  start: { cmd: 'npm run start' }
}
const nixpacksToml = `providers = []
buildImage = "ghcr.io/railwayapp/nixpacks:ubuntu-1745885067"

[variables]
CI = "true"
NIXPACKS_METADATA = "node"
NODE_ENV = "production"
[phases.build]
dependsOn = ["install"]
cmds = ["npm run build"]
cacheDirectories = ["node_modules/.cache"]

[phases.install]
dependsOn = ["setup"]
cmds = ["npm ci"]
cacheDirectories = ["/root/.npm"]
paths = ["/app/node_modules/.bin"]

[phases.setup]
nixPkgs = ["nodejs_22", "npm-9_x"]
nixOverlays = ["https://github.com/railwayapp/nix-npm-overlay/archive/main.tar.gz"]
nixpkgsArchive = "ffeebf0acf3ae8b29f8c7049cd911b9636efd7e7"

[start]
cmd = "npm run start"
`

describe('a plan of Nixpacks', () => {
  it('is taken as it is, on Nix, without its base image', async () => {
    const { plan, planFile } = await decided(JSON.stringify(nixpacks), '--secrets', 'NPM_TOKEN=1')
    expect(planFile).toBe('standard input')
    expect(plan).toMatchObject({ providers: [], kind: 'web', toolchain: 'nix', variables: nixpacks.variables })
    expect(plan.phases).toEqual({
      ...nixpacks.phases,
      build: { ...nixpacks.phases.build, secrets: ['NPM_TOKEN'] },
      install: { ...nixpacks.phases.install, secrets: ['NPM_TOKEN'] }
    })
    expect(plan.start).toEqual({ cmd: 'npm run start', port: 8080 })
    expect('buildImage' in plan).toBe(false)
    expect(plan.warnings.map(({ code }) => code)).toEqual(['build-image'])
  })

  it('says the same in TOML', async () => {
    expect(await planOf(nixpacksToml)).toEqual(await planOf(JSON.stringify(nixpacks)))
  })

  it('may have other spellings, null, and empty lists for tables, as other tools write it', async () => {
    const odd = { providers: [], variables: [], buildImage: null, start: { cmd: 'x', user: null }, staticAssets: [] }
    const phases = { setup: { nixPackages: ['hello'], cmds: null }, install: [], build: { commands: ['...', 'make'] } }
    const plan = await planOf(JSON.stringify({ ...odd, phases }))
    expect(plan.phases).toEqual({ setup: { nixPkgs: ['hello'] }, install: {}, build: { cmds: ['make'] } })
    expect(plan.start).toEqual({ cmd: 'x', port: 8080 })
  })
})

describe('a part of a plan', () => {
  it('is laid over what is detected, below the flags', async () => {
    const piece = '{"phases": {"build": {"cmds": ["make"]}, "install": {"cmds": ["...", "echo done"]}}}'
    const { plan, planFile } = await decided(piece, '--apt', 'ffmpeg')
    expect(planFile).toBeUndefined()
    expect(plan.providers).toEqual(['python'])
    expect(plan.phases['build']?.cmds).toEqual(['make'])
    expect(plan.phases['install']?.cmds?.at(-1)).toBe('echo done')
    expect(plan.start.cmd).toContain('gunicorn')
    expect(plan.start.aptPkgs).toEqual(['ffmpeg'])
    expect(plan.reasons).toContainEqual({ field: '/phases/build/cmds/0', because: 'From the plan file standard input' })
    expect((await planOf('{"start": {"cmd": "a"}}', '--start-cmd', 'b')).start.cmd).toBe('b')
  })

  it('with Nix packages chooses Nix', async () => {
    expect((await planOf('[phases.setup]\nnixPkgs = ["...", "jq"]')).toolchain).toBe('nix')
  })
})

describe('what is no plan', () => {
  const troubleOf = async (text: string): Promise<UserError['trouble']> => {
    const error: unknown = await planOf(text).catch((reason: unknown) => reason)
    if (error instanceof UserError) return error.trouble
    throw new Error('nothing was thrown')
  }
  it.each([
    ['{ "version": 1,\n "fases": {} }', 2, 'unknown key fases', 'Did you mean phases?'],
    [
      '{ "providers": [],\n "phases": {\n "install": {\n "cmd": ["x"] } } }',
      4,
      'phases.install.cmd',
      'Did you mean cmd'
    ],
    ['providers = []\n[phases.install]\ncmds = "x"', 3, 'phases.install.cmds is "x", not Array', 'docs/plan.md'],
    ['{ "version": 1,\n "start": { "port": 99999 } }', 2, 'start.port', ''],
    ['{ "version": 1,', 1, 'not valid JSON', 'boxcar plan'],
    ['version = ', 1, 'not valid TOML', 'boxcar plan'],
    ['[1]', 1, 'unknown key 1', '']
  ])('%j', async (text, line, what, fix) => {
    const trouble = await troubleOf(text)
    expect(trouble.what).toContain(what)
    expect(trouble.fix).toContain(fix)
    expect(trouble.where?.line).toBe(line)
  })

  it('are phases that wait for one another or for nothing', async () => {
    const plan = (phases: object) => JSON.stringify({ version: 1, phases, start: { cmd: 'x' } })
    expect((await troubleOf(plan({ a: { dependsOn: ['b'] }, b: { dependsOn: ['a'] } }))).what).toContain('a waits for')
    expect((await troubleOf(plan({ a: { dependsOn: ['z'] } }))).what).toContain('there is no phase of that name')
  })
})
