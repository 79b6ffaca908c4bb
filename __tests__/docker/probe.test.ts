import { describe, expect, it } from '@jest/globals'
import { probe, type ProbeRequest } from '../../src/docker/probe.js'
import type { Finished } from '../../src/docker/run.js'
import { tableRun } from './builders.js'

const info = {
  ServerVersion: '26.1.5+dfsg1',
  OSType: 'linux',
  Architecture: 'x86_64',
  DriverStatus: [['Backing Filesystem', 'extfs']],
  ClientInfo: {
    Plugins: [
      { Name: 'compose', Version: 'v2.1' },
      { Name: 'buildx', Version: 'v0.30.1' }
    ]
  }
}
const inspect = `Name:   default
Driver: docker
Last Activity: 2026-11-23 18:00:00 +0000 UTC

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.13.2
Platforms:        linux/amd64, linux/amd64/v2, linux/386
Labels:
 org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1
`
const own = inspect
  .replace('Name:   default', 'Name:   builder-1')
  .replace('Driver: docker', 'Driver: docker-container')
  .replace('v0.13.2', 'v0.24.0')
  .concat('\nName: builder-11\nPlatforms: linux/arm64*\n')

const linux: ProbeRequest = { system: 'linux', onGithub: false }
const runner: ProbeRequest = { system: 'linux', onGithub: true }

function answers(infoAnswer: object | Partial<Finished>, inspectAnswer: Partial<Finished> = { stdout: inspect }) {
  const first = 'code' in infoAnswer || 'stdout' in infoAnswer ? infoAnswer : { stdout: JSON.stringify(infoAnswer) }
  return tableRun({ 'docker info': first, 'docker buildx inspect': inspectAnswer })
}

describe('probe', () => {
  it('knows the engine and its own builder after two calls', async () => {
    const { run, calls } = answers(info)
    expect(await probe(linux, run)).toEqual({
      name: 'default',
      driver: 'docker',
      platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/386'],
      exportsCache: false,
      attests: false,
      buildx: 'v0.30.1',
      native: 'linux/amd64'
    })
    expect(calls).toHaveLength(2)
  })

  it("knows the containerd image store, with which the engine's builder can do more", async () => {
    const { run } = answers({ ...info, DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] })
    expect(await probe(linux, run)).toMatchObject({ exportsCache: true, attests: true })
  })

  it('knows a builder of its own with several nodes', async () => {
    const { run, calls } = answers({ ...info, Architecture: 'aarch64' }, { stdout: own })
    expect(await probe({ ...linux, builder: 'builder-1' }, run)).toMatchObject({
      name: 'builder-1',
      driver: 'docker-container',
      platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/386', 'linux/arm64*'],
      exportsCache: true,
      attests: true,
      native: 'linux/arm64'
    })
    expect(calls).toContain('docker buildx inspect --bootstrap builder-1')
  })

  it('knows a BuildKit too old for attestations', async () => {
    const { run } = answers(info, { stdout: own.replace('v0.24.0', 'v0.10.6') })
    expect(await probe(linux, run)).toMatchObject({ attests: false, exportsCache: true })
  })

  const missing = { code: 127, stdout: '', stderr: 'docker: ENOENT' }
  const server = (problem: string) => ({
    code: 1,
    stdout: JSON.stringify({ ServerErrors: [problem], ClientInfo: info.ClientInfo })
  })
  const dead = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'
  const table: readonly [string, ProbeRequest, object, Partial<Finished> | undefined, string, string][] = [
    ['no Docker', linux, missing, undefined, 'not installed', 'docs.docker.com/engine/install'],
    [
      'no Docker on a runner with macOS',
      { system: 'darwin', onGithub: true },
      missing,
      undefined,
      'not installed',
      'ubuntu-latest'
    ],
    ['no engine', linux, server(dead), { code: 1 }, 'does not answer', 'systemctl start docker'],
    [
      'no engine, as Docker 28 says it',
      linux,
      { code: 1, stdout: JSON.stringify({ ID: '', OSType: '', ServerVersion: '' }), stderr: dead },
      { code: 1 },
      'does not answer: Cannot connect',
      'systemctl start docker'
    ],
    [
      'no engine on a laptop with macOS',
      { system: 'darwin', onGithub: false },
      server(dead),
      { code: 1 },
      'does not answer',
      'Docker Desktop'
    ],
    [
      'no engine on a Windows runner',
      { system: 'win32', onGithub: true },
      server(dead),
      { code: 1 },
      'does not answer',
      'ubuntu-latest'
    ],
    [
      'no rights',
      linux,
      server('permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'),
      { stdout: 'Name: default\nDriver:\nError: permission denied' },
      'may not talk',
      'usermod -aG docker'
    ],
    [
      'an engine for Windows',
      linux,
      { ...info, OSType: 'windows' },
      undefined,
      'Windows containers',
      'Linux containers'
    ],
    ['Podman', linux, { host: {}, version: {} }, { code: 125 }, 'not Docker', 'Install Docker Engine'],
    [
      'no Buildx',
      linux,
      info,
      { code: 1, stderr: "docker: 'buildx' is not a docker command." },
      'Buildx is not',
      'docker-buildx-plugin'
    ],
    [
      'no Buildx, newer words',
      linux,
      info,
      { code: 1, stderr: 'docker: unknown command: docker buildx' },
      'Buildx is not',
      'docker-buildx'
    ],
    [
      'no Buildx on a runner',
      runner,
      info,
      { code: 1, stderr: "docker: 'buildx' is not a docker command." },
      'Buildx is not',
      'docker/setup-buildx-action'
    ],
    [
      'an unknown builder',
      { ...runner, builder: 'nosuch' },
      info,
      { code: 1, stderr: 'ERROR: no builder "nosuch" found' },
      'no builder `nosuch`',
      'docker buildx ls'
    ],
    [
      'a builder that is down',
      { ...linux, builder: 'b' },
      info,
      { stdout: 'Name: b\nDriver: remote\n\nNodes:\nName: b0\nError: dial unix /x.sock: no such file' },
      'dial unix /x.sock',
      'docker buildx inspect --bootstrap'
    ],
    [
      'a builder that fails',
      { ...linux, builder: 'b' },
      info,
      { code: 1, stderr: 'x\nERROR: booting failed' },
      'booting failed',
      'docker buildx ls'
    ],
    ['an old engine', linux, { ...info, ServerVersion: '20.10.24' }, undefined, '20.10.24 is too old', 'Update']
  ]
  it.each(table)('says what to do about %s', async (_, request, infoAnswer, inspectAnswer, what, fix) => {
    const { run } = answers(infoAnswer, inspectAnswer)
    await expect(probe(request, run)).rejects.toMatchObject({
      trouble: { what: expect.stringContaining(what), fix: expect.stringContaining(fix) }
    })
  })

  it('does no harm while nobody awaits it', async () => {
    const { run } = answers(missing)
    const answer = probe(linux, run)
    await new Promise((resolve) => setTimeout(resolve, 10))
    await expect(answer).rejects.toThrow('not installed')
  })
})
