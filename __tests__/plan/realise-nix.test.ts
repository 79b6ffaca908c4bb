import { describe, expect, it } from '@jest/globals'
import type { UserError } from '../../src/errors.js'
import { realiseNix } from '../../src/plan/realise-nix.js'
import { archives } from '../../src/packages/nixpkgs.js'
import type { Plan } from '../../src/plan/types.js'
import { planOf } from '../examples/examples.js'

const flask = {
  'requirements.txt': 'flask==3.1.2\ngunicorn==23.0.0\n',
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n'
}
const express = {
  'package.json': JSON.stringify({ scripts: { start: 'node server.js' }, engines: { node: '24' } }),
  'server.js': "require('http').createServer((q, s) => s.end()).listen(3000)\n"
}
const site = { 'index.html': '<h1>Hello</h1>' }

function nixOf({ phases, start, toolchain }: Plan) {
  const { nixPkgs = [], nixLibs = [], nixpkgsArchive } = phases['setup'] ?? {}
  return {
    toolchain,
    build: nixPkgs,
    buildLibs: nixLibs,
    run: start.nixPkgs,
    runLibs: start.nixLibs,
    archive: nixpkgsArchive
  }
}

async function troubleOf(files: Record<string, string>, ...flags: readonly string[]) {
  const error = await planOf(files, flags).then(
    () => undefined,
    (reason: UserError) => reason
  )
  return error?.trouble
}

describe('a plan on Nix', () => {
  it('has the runtime to build and to run, pip only to build, and the libraries that wheels look for', async () => {
    const plan = await planOf({ ...flask, '.python-version': '3.13\n' }, ['--toolchain', 'nix'])
    expect(nixOf(plan)).toEqual({
      toolchain: 'nix',
      build: ['cacert', 'python313', 'python313Packages.pip'],
      buildLibs: ['stdenv.cc.cc.lib', 'zlib'],
      run: ['cacert', 'python313'],
      runLibs: ['stdenv.cc.cc.lib', 'zlib'],
      archive: archives['26.05'].commit
    })
    expect(plan.phases['setup']?.aptPkgs).toBeUndefined()
  })

  it('has compilers to build only, and a library on the path of both halves', async () => {
    const plan = await planOf({ ...flask, 'requirements.txt': 'flask\npsycopg2==2.9.10\n' }, ['--toolchain', 'nix'])
    const { build, buildLibs, run, runLibs } = nixOf(plan)
    expect(build).toEqual(expect.arrayContaining(['gcc', 'libpq']))
    expect(buildLibs).toContain('libpq')
    expect(run).not.toEqual(expect.arrayContaining(['gcc']))
    expect(runLibs).toContain('libpq')
  })

  it('takes a site’s server to run, and nothing of the runtime that built it', async () => {
    const { build, run } = nixOf(await planOf(site, ['--toolchain', 'nix']))
    expect(build).toEqual(['cacert'])
    expect(run).toEqual(['cacert', 'caddy', 'mailcap'])
  })

  it('puts what people name into both halves', async () => {
    const plan = await planOf(express, ['--pkgs', 'jq ffmpeg', '--libs', 'libGL'])
    const { toolchain, build, run, runLibs } = nixOf(plan)
    expect(toolchain).toBe('nix')
    expect(build).toEqual(['cacert', 'ffmpeg', 'jq', 'nodejs_24'])
    expect(run).toEqual(build)
    expect(runLibs).toEqual(['libGL'])
    expect(plan.reasons).toContainEqual({ field: '/toolchain', because: 'input `pkgs`', setting: 'pkgs' })
  })

  it('keeps a runtime that people name in place of its own', async () => {
    const files = { ...flask, 'nixpacks.toml': '[phases.setup]\nnixPkgs = ["python312", "jq"]\n' }
    const { build, run } = nixOf(await planOf(files))
    expect(build).toEqual(['cacert', 'jq', 'python312', 'python312Packages.pip'])
    expect(run).toEqual(['cacert', 'jq', 'python312'])
  })

  it('takes the newest archive that has all runtimes, or the commit that people name', async () => {
    const old = await planOf({ ...flask, '.python-version': '3.8\n' }, ['--toolchain', 'nix'])
    expect(nixOf(old).archive).toBe(archives['23.11'].commit)
    expect(old.reasons.find(({ field }) => field === '/phases/setup/nixpkgsArchive')).toMatchObject({
      because: 'nixos-23.11 of 2024-05-31 is the newest archive of Nixpkgs that has Python 3.8',
      file: '.python-version'
    })
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const files = { ...flask, 'nixpacks.toml': `[phases.setup]\nnixpkgsArchive = "${commit}"\n` }
    expect(nixOf(await planOf(files)).archive).toBe(commit)
  })

  it('is the commit of any phase that names one; another one is a warning at its line', async () => {
    const [first, second] = ['a'.repeat(40), 'b'.repeat(40)]
    const toml = `[phases.install]\nnixpkgsArchive = "${first}"\n[phases.build]\nnixpkgsArchive = "${second}"\n`
    const plan = await planOf({ ...flask, 'nixpacks.toml': toml }, ['--toolchain', 'nix'])
    expect(plan.phases['setup']?.nixpkgsArchive).toBe(first)
    expect(plan.warnings).toContainEqual(
      expect.objectContaining({ code: 'nixpkgs-several', file: 'nixpacks.toml', line: 4 })
    )
  })

  it('says that a version is only near where Nixpkgs has one release of its line', async () => {
    const { warnings } = await planOf({ ...flask, '.python-version': '3.13.1\n' }, ['--toolchain', 'nix'])
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'nix-version', file: '.python-version', line: 1 }))
  })

  it('uses an environment.nix as it is, with the files that it names', async () => {
    const files = { ...express, 'environment.nix': 'import ./nix/env.nix', 'nix/env.nix': '[ ]', 'nix/other.nix': '1' }
    const plan = await planOf(files)
    expect(plan.toolchain).toBe('nix')
    expect(plan.phases['setup']?.nixFiles).toEqual(['environment.nix', 'nix/env.nix'])
    expect(nixOf(plan)).toMatchObject({ build: [], run: undefined, archive: archives['26.05'].commit })
    expect(await troubleOf(files, '--pkgs', 'jq')).toMatchObject({
      what: expect.stringContaining('environment.nix is used as it is') as unknown,
      where: { file: 'environment.nix' }
    })
  })

  it('leaves Nix alone where people choose images, and says what has no effect', async () => {
    const { toolchain, phases, warnings } = await planOf({ ...express, 'environment.nix': '[ ]' }, [
      ...['--toolchain', 'images'],
      ...['--pkgs', 'jq']
    ])
    expect(toolchain).toBe('images')
    expect(phases['setup']?.nixFiles).toBeUndefined()
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ['no-effect', 'environment.nix is there, which has no effect: the toolchain is images'],
      ['no-effect', 'input `pkgs`, which has no effect: the toolchain is images']
    ])
  })
})

describe('bad input for Nix', () => {
  it.each([
    [
      'a version that no archive has',
      { ...flask, '.python-version': '3.7\n' },
      ['--toolchain', 'nix'],
      'Python 3.7',
      'nearest is Python 3.8'
    ],
    ['Nix syntax in a name', express, ['--pkgs', '${builtins.readFile}'], 'attribute path', 'environment.nix'],
    [
      'an expression',
      express,
      ['--pkgs', '(python3.withPackages (p: [ p.numpy ]))'],
      'attribute path',
      'environment.nix'
    ],
    ["'' in a name", express, ['--libs', "zlib'';x"], 'attribute path', 'environment.nix'],
    [
      'a branch as archive',
      { ...express, 'nixpacks.toml': '[phases.setup]\nnixpkgsArchive = "master"\n' },
      [],
      'no commit',
      '40 characters'
    ],
    [
      'an address as archive',
      { ...express, 'nixpacks.toml': '[phases.setup]\nnixpkgsArchive = "https://evil.example/x.tar.gz"\n' },
      [],
      'commit of Nixpkgs',
      ''
    ]
  ])('%s is an error that says what to do', async (_, files, flags, what, fix) => {
    const trouble = await troubleOf(files as Record<string, string>, ...flags)
    expect(trouble?.what).toContain(what)
    expect(trouble?.fix ?? '').toContain(fix)
  })

  it('runtimes that no archive has together are an error that names them', () => {
    const reason = { because: 'a test' }
    const runtimes = { node: { value: '24', reason }, python: { value: '3.8', reason } }
    expect(() => realiseNix({ phases: { setup: { runtimes } } }, [])).toThrow(
      'No archive of Nixpkgs that Boxcar knows has all of Node.js 24 and Python 3.8'
    )
  })
})
