import { describe, expect, it } from '@jest/globals'
import { loadedContent, remoteContent } from '../../src/docker/content.js'
import type { Run } from '../../src/docker/run.js'
import type { Builder } from '../../src/docker/types.js'

const builder = { name: 'b', native: 'linux/amd64' } as Builder
const answering =
  (data: unknown, code = 0): Run =>
  () =>
    Promise.resolve({ code, stdout: typeof data === 'string' ? data : JSON.stringify(data), stderr: '' })

const layers = ['sha256:1', 'sha256:2']
const engine = {
  Id: 'sha256:x',
  RootFS: { Type: 'layers', Layers: layers },
  Config: { Env: ['A=1'], Cmd: ['run'], Entrypoint: null, User: '10001', Volumes: null, Labels: { b: '2', a: '1' } }
}
const image = {
  history: [{ created_by: 'EXPOSE 0x1' }],
  rootfs: { type: 'layers', diff_ids: layers },
  config: { Env: ['A=1'], Cmd: ['run'], User: '10001', Labels: { a: '1', b: '2' } }
}

const loaded = (data: unknown) => loadedContent('x', answering(data))
const remote = (data: unknown) => remoteContent('x@sha256:1', 'linux/amd64', builder, answering(data))

describe('content', () => {
  it('is the same in the engine and in the registry, whatever the history says', async () => {
    expect(await remote(image)).toBe(await loaded(engine))
    expect(await remote({ 'linux/arm64': {}, 'linux/amd64': image })).toBe(await loaded(engine))
  })

  it.each([
    ['a layer', { ...image, rootfs: { diff_ids: ['sha256:1', 'sha256:3'] } }],
    ['the order of layers', { ...image, rootfs: { diff_ids: [...layers].reverse() } }],
    ['the environment', { ...image, config: { ...image.config, Env: ['A=2'] } }],
    ['the command', { ...image, config: { ...image.config, Cmd: ['walk'] } }],
    ['the user', { ...image, config: { ...image.config, User: '0' } }],
    ['a port', { ...image, config: { ...image.config, ExposedPorts: { '80/tcp': {} } } }],
    ['a label', { ...image, config: { ...image.config, Labels: { a: '1' } } }]
  ])('is another one with %s changed', async (_, other) => {
    expect(await remote(other)).not.toBe(await loaded(engine))
  })

  it('is unknown where nobody says', async () => {
    expect(await loadedContent('x', answering(engine, 1))).toBeUndefined()
    expect(await loaded('no json')).toBeUndefined()
    expect(await remote({})).toBeUndefined()
  })
})
