import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { examples, examplesFolder, trialOf } from '../examples/examples.js'
import { boxcar, docker, nixFlags, program, type Ended } from './bundles.js'
import { Folder } from './dockerfile/docker.js'

jest.setTimeout(900_000)

const mark = randomUUID().slice(0, 8)
const image = `boxcar-nix-${mark}`
const folder = new Folder()
let flags: readonly string[] = []

beforeAll(async () => {
  flags = await nixFlags()
})

afterAll(async () => {
  folder.remove()
  await program(['docker', 'image', 'rm', '--force', image])
})

/** A command in the image of Nix, with a folder at /work. */
function inNix(path: string, ...words: readonly string[]): Promise<Ended> {
  return program([
    'docker',
    'run',
    '--rm',
    '--volume',
    `${path}:/work`,
    '--workdir',
    '/work',
    'nixos/nix:2.35.2',
    ...words
  ])
}

function app(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder.path, name)
  mkdirSync(path, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

const server = {
  'package.json': JSON.stringify({ scripts: { start: 'node server.js' }, engines: { node: '24' } }),
  'server.js': "require('http').createServer((q, s) => s.end('hello')).listen(process.env.PORT || 3000)\n"
}

function build(path: string, ...words: readonly string[]): Promise<Ended> {
  return boxcar(['build', path, '--name', image, '--check', 'require', ...words], { env: { NO_COLOR: '1' } })
}

function isThere(...paths: readonly string[]): Promise<readonly boolean[]> {
  return Promise.all(
    paths.map(async (path) => (await program(['docker', 'run', '--rm', image, 'test', '-e', path])).code === 0)
  )
}

describe('environment.nix', () => {
  it('is Nix for every example, as nix-instantiate reads it', async () => {
    for (const name of examples) {
      const out = join(folder.path, 'parse', name)
      const { code, stderr } = await boxcar(['build', join(examplesFolder, name), '--toolchain', 'nix', '--out', out])
      expect({ name, code, stderr }).toMatchObject({ name, code: 0 })
    }
    const { code, stderr } = await inNix(
      join(folder.path, 'parse'),
      ...[
        'sh',
        '-c',
        'for file in */environment.nix; do nix-instantiate --parse "$file" > /dev/null || exit 1; done; ls */environment.nix'
      ]
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe.each(['django', 'django-vite', 'deno', 'fastapi', 'next', 'vite-spa'])('the example %s', (name) => {
  it('boots on Nix as well', async () => {
    const { env = {}, services = [] } = trialOf(name)
    // A database is not what is tried here: Django answers 500 without one, which is an answer of Django.
    const given = { ...env, ...(services.length > 0 && { DATABASE_URL: 'sqlite:////tmp/db.sqlite3' }) }
    const { code, stdout, stderr } = await build(
      join(examplesFolder, name),
      ...['--toolchain', 'nix', ...flags],
      ...Object.entries(given).flatMap(([key, value]) => ['--check-env', `${key}=${value}`])
    )
    expect({ code, stderr: code === 0 ? '' : stderr.slice(-3000) }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/check {2}passed/)
  })
})

describe('an image on Nix', () => {
  it('has what people named and what start needs, not what only the build needs, and is made by the folder of `out` alone', async () => {
    const out = join(folder.path, 'out')
    const path = join(examplesFolder, 'django-nix')
    const written = await boxcar(['build', path, '--pkgs', 'jq', '--out', out, ...flags])
    expect(written.code).toBe(0)
    await docker('buildx', 'build', '--quiet', '--load', '--file', join(out, 'Dockerfile'), '--tag', image, path)
    expect(await isThere('/opt/nix/bin/python3', '/opt/nix/bin/jq', '/opt/nix/libraries/lib/libqrencode.so.4')).toEqual(
      [true, true, true]
    )
    expect(await isThere('/opt/nix/bin/pip', '/opt/nix/bin/gcc', '/usr/bin/nix')).toEqual([false, false, false])
    expect(await docker('run', '--rm', image, 'sh', '-c', 'id -u; ls -d /nix/store/*pip* || true')).toBe('10001')
    const again = await program([
      ...['docker', 'buildx', 'build', '--progress', 'plain', '--file', join(out, 'Dockerfile'), path]
    ])
    expect(again.stderr).toMatch(/\[nix \d+\/\d+\] RUN nix-build[^\n]*\n#\d+ CACHED/)
  })

  it('has the packages of an overlay, and Debian packages beside', async () => {
    const overlay =
      'self: super: { jq = super.zlib; hello = super.runCommand "hello" { } "mkdir -p $out/bin; printf \\"#!/bin/sh\\necho overlaid\\n\\" > $out/bin/hello; chmod 755 $out/bin/hello"; }'
    const path = app('overlay', {
      ...server,
      'environment.nix': `let pkgs = import <nixpkgs> { overlays = [ (${overlay}) ]; }; in [ pkgs.nodejs_24 pkgs.hello ]`,
      Aptfile: 'tree\n'
    })
    const { code, stderr } = await build(path, ...flags)
    expect({ code, stderr: code === 0 ? '' : stderr.slice(-3000) }).toEqual({ code: 0, stderr: '' })
    expect(await docker('run', '--rm', image, 'hello')).toBe('overlaid')
    expect(await isThere('/usr/bin/tree')).toEqual([true])
  })
})

describe('what cannot be made', () => {
  it.each([
    ['does not parse', '{ a = 1\n  b = 2; }\n', /syntax error, unexpected '='/, /\(environment\.nix:2\)/],
    ['is a number', '42\n', /must be a derivation/, /environment\.nix/],
    ['is an empty list', '[ ]\n', /must be a derivation/, /environment\.nix/],
    [
      'names a package that is not there',
      '{ pkgs ? import <nixpkgs> { } }:\n[ pkgs.nodejs_24\n  pkgs.nosuch ]\n',
      /no package `nosuch`/,
      /\(environment\.nix:3\)/
    ],
    ['has an argument without a default', '{ pkgs }: pkgs.jq\n', /argument `pkgs` has no default/, /environment\.nix/]
  ])('is said of an environment.nix that %s', async (name, text, cause, place) => {
    const { code, stderr } = await build(
      app(name.replaceAll(' ', '-'), { ...server, 'environment.nix': text }),
      ...flags
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(cause)
    expect(stderr).toMatch(place)
  })

  it('is said of a package that Nixpkgs does not have', async () => {
    const { code, stderr } = await build(app('missing', server), '--pkgs', 'nosuch', ...flags)
    expect(code).toBe(1)
    expect(stderr).toMatch(/Nixpkgs at this commit has no package `nosuch`/)
  })
})

describe('an archive of Nixpkgs', () => {
  let http: Server
  let address = ''

  beforeAll(async () => {
    http = createServer((_, response) => response.writeHead(404).end())
    await new Promise<void>((resolve) => http.listen(0, '0.0.0.0', resolve))
    const gateway = await docker('network', 'inspect', 'bridge', '--format', '{{(index .IPAM.Config 0).Gateway}}')
    address = `http://${gateway}:${(http.address() as AddressInfo).port}`
  })

  afterAll(async () => new Promise((resolve) => http.close(resolve)))

  it('that cannot be fetched ends with 75, the address, and what to set', async () => {
    const { code, stderr } = await build(
      app('unreachable', server),
      '--pkgs',
      'jq',
      '--nixpkgs-url',
      'http://127.0.0.1:9/{commit}.tar.gz'
    )
    expect(code).toBe(75)
    expect(stderr).toMatch(/Nix could not fetch `http:\/\/127\.0\.0\.1:9\/[0-9a-f]{40}\.tar\.gz`.*`nixpkgs-url`/)
  })

  it('that is not there is the user’s to mend', async () => {
    const { code, stderr } = await build(
      app('absent', server),
      '--pkgs',
      'jq',
      '--nixpkgs-url',
      `${address}/{commit}.tar.gz`
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/There is nothing at `http:[^`]+`: check the commit in `nixpkgsArchive`/)
  })

  it('that is another than the commit’s is refused by its hash', async () => {
    if (flags.length === 0) return
    const { code, stderr } = await build(
      app('other', server),
      '--pkgs',
      'jq',
      '--nixpkgs-url',
      'file:///{commit}/../nixpkgs.tar.gz'
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/is not what that commit of Nixpkgs holds/)
  })
})
