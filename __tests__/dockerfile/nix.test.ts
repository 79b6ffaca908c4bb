import { describe, expect, it } from '@jest/globals'
import { attributePath, environmentNix, nixString } from '../../src/dockerfile/environment-nix.js'
import { reasonsOf } from '../../src/dockerfile/reasons.js'
import { render } from '../../src/dockerfile/render.js'
import { archives, nixpkgsUrl } from '../../src/packages/nixpkgs.js'
import type { Plan } from '../../src/plan/types.js'
import { oddTexts } from './odd-texts.js'
import { catalog, pip } from './samples.js'

const commit = archives['26.05'].commit

const onNix: Plan = {
  ...pip,
  toolchain: 'nix',
  phases: {
    ...pip.phases,
    setup: {
      ...pip.phases['setup'],
      aptPkgs: [],
      nixpkgsArchive: commit,
      nixPkgs: ['gcc', 'python313'],
      nixLibs: ['libpq']
    }
  },
  start: { ...pip.start, aptPkgs: ['ffmpeg'], nixPkgs: ['python313'], nixLibs: ['libpq'] }
}

function lines(plan: Plan, options?: Parameters<typeof render>[2]): readonly string[] {
  return render(plan, catalog, options).dockerfile.split('\n')
}

function stage(plan: Plan, name: string): string {
  const all = lines(plan)
  const from = all.findIndex((line) => line.endsWith(` AS ${name}`))
  const next = all.findIndex((line, index) => index > from && line.startsWith('FROM '))
  return all.slice(from, next < 0 ? undefined : next).join('\n')
}

describe('environment.nix', () => {
  it('is fixed by a commit and the hash of its content, where that is known and the address is the commit’s', () => {
    const text = environmentNix(onNix, reasonsOf(onNix), nixpkgsUrl)
    expect(text).toContain(`url = "https://github.com/NixOS/nixpkgs/archive/${commit}.tar.gz";`)
    expect(text).toContain(`sha256 = "${archives['26.05'].hash}";`)
    const mirror = environmentNix(onNix, reasonsOf(onNix), 'https://mirror.example/{commit}.tar.gz')
    expect(mirror).toContain(`sha256 = "${archives['26.05'].hash}";`)
    expect(environmentNix(onNix, reasonsOf(onNix), 'file:///nixpkgs.tar.gz')).not.toContain('sha256')
  })

  it('is the same when only the line of a reason moves', () => {
    const moved = {
      ...onNix,
      reasons: onNix.reasons.map((reason) => ({ ...reason, ...(reason.line && { line: 99 }) }))
    }
    expect(environmentNix(moved, reasonsOf(moved), nixpkgsUrl)).toBe(
      environmentNix(onNix, reasonsOf(onNix), nixpkgsUrl)
    )
  })

  it('has overlays as archives that are imported', () => {
    const overlays = ['https://example.org/${x}/overlay.tar.gz']
    const plan = { ...onNix, phases: { ...onNix.phases, setup: { ...onNix.phases['setup'], nixOverlays: overlays } } }
    expect(environmentNix(plan, reasonsOf(plan), nixpkgsUrl)).toContain(
      '(import (fetchTarball "https://example.org/\\${x}/overlay.tar.gz"))'
    )
  })

  it.each(['a b', '${x}', 'a;b', "''", '(f x)', 'a..b', '.a', '', 'a"b', 'a\nb'])('refuses the package %j', (name) => {
    expect(() => attributePath(name)).toThrow('no attribute path')
  })

  it('quotes names that are no identifiers of Nix', () => {
    expect(attributePath('python313Packages.pip')).toBe('python313Packages.pip')
    expect(attributePath('with.7zz')).toBe('"with"."7zz"')
  })

  it.each(oddTexts.map((text) => [text]))('has strings that end where they should: %j', (text) => {
    const inside = nixString(text).slice(1, -1)
    expect(inside.replace(/\\[\\"$]/g, '')).not.toMatch(/["\\]|\$\{/)
  })

  it.each(['master', 'https://evil.example', commit.slice(0, 12), commit.toUpperCase()])(
    'refuses the archive %s',
    (archive) => {
      const plan = {
        ...onNix,
        phases: { ...onNix.phases, setup: { ...onNix.phases['setup'], nixpkgsArchive: archive } }
      }
      expect(() => render(plan, catalog)).toThrow('no commit of Nixpkgs')
    }
  )
})

describe('the toolchain nix', () => {
  it('realises the environment in a stage of its own, in front of all others, and writes it beside', () => {
    const { files } = render(onNix, catalog)
    expect(Object.keys(files)).toEqual(['environment.nix'])
    expect(lines(onNix).filter((line) => line.startsWith('FROM '))).toEqual([
      'FROM nixos/nix:2.35.2 AS nix',
      'FROM debian:trixie-slim AS base',
      'FROM base AS install',
      'FROM install AS build',
      'FROM base AS runtime'
    ])
    expect(stage(onNix, 'nix')).toContain(files['environment.nix'])
  })

  it('gives the build its closure and the image another, each where it is needed', () => {
    expect(stage(onNix, 'install')).toContain('COPY --link --from=nix /image/build/ /')
    expect(stage(onNix, 'runtime')).toContain('COPY --link --from=nix /image/run/ /')
    expect(stage(onNix, 'runtime')).toContain('LD_LIBRARY_PATH=/opt/nix/libraries/lib')
    expect(stage(onNix, 'runtime')).not.toContain('CPATH')
    expect(stage(onNix, 'base')).toContain('PATH=/opt/venv/bin:/opt/nix/bin:$PATH')
  })

  it('runs the app without root, and installs Debian packages before libraries of Nix are on the path', () => {
    const last = stage(onNix, 'runtime')
    expect(last).toContain('useradd')
    expect(last).toContain('USER 10001:10001')
    expect(last.indexOf('apt-get install')).toBeLessThan(last.indexOf('LD_LIBRARY_PATH'))
  })

  it('installs tools into a folder that can be written to', () => {
    const plan = { ...onNix, phases: { ...onNix.phases, setup: { ...onNix.phases['setup'], tools: { uv: '0.9.2' } } } }
    expect(stage(plan, 'install')).toContain('PATH=/opt/tools/bin:$PATH pip install uv==0.9.2')
  })

  it('takes image, archive, caches and keys from the workflow', () => {
    const nix = {
      image: 'registry.example/nix:1',
      url: 'https://mirror.example/{commit}.tar.gz',
      substituters: ['https://one.example', "https://two.example/'$x"],
      publicKeys: ['one-1:AAAA=']
    }
    const text = lines(onNix, { nix }).join('\n')
    expect(text).toContain('FROM registry.example/nix:1 AS nix')
    expect(text).toContain(`url = "https://mirror.example/${commit}.tar.gz";`)
    expect(text).toContain(`--option substituters 'https://one.example https://two.example/'\\''$x'`)
    expect(text).toContain('--option trusted-public-keys one-1:AAAA=')
  })

  it('gives the image all that a plan of Nixpacks names, which says nothing of it', () => {
    const { nixPkgs: _, nixLibs: __, ...start } = onNix.start
    const { files } = render({ ...onNix, start }, catalog)
    const [, run = ''] = (files['environment.nix'] ?? '').split('run = folder')
    expect(run).toContain('pkgs.gcc')
    expect(run).toContain('pkgs.libpq')
  })

  it('copies a repository’s own file, and nothing of ours', () => {
    const { nixPkgs, nixLibs, ...setup } = onNix.phases['setup'] ?? {}
    const { nixPkgs: _, nixLibs: __, ...start } = onNix.start
    expect([nixPkgs, nixLibs]).not.toContain(undefined)
    const plan = {
      ...onNix,
      phases: { ...onNix.phases, setup: { ...setup, nixFiles: ['environment.nix', 'nix'] } },
      start
    }
    const { files, dockerfile } = render(plan, catalog)
    expect(files).toEqual({})
    expect(stage(plan, 'nix')).toContain('COPY environment.nix environment.nix\nCOPY nix nix')
    expect(dockerfile).not.toContain('LD_LIBRARY_PATH')
    expect(dockerfile.match(/COPY --link --from=nix \/image\/all\/ \//g)).toHaveLength(2)
  })
})
