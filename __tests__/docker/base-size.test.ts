import { describe, expect, it } from '@jest/globals'
import { baseSize } from '../../src/docker/base-size.js'
import type { Run } from '../../src/docker/run.js'
import type { Builder } from '../../src/docker/types.js'

const builder = { name: 'default', native: 'linux/amd64' } as Builder
const pull = {
  number: 7,
  headSha: 'b',
  baseSha: '0123456789abcdef',
  baseRef: 'release/1.x',
  fork: false,
  dependabot: false
}

/** A registry that has the images of these references, of one layer each. */
function registry(images: Readonly<Record<string, number>>): { readonly run: Run; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    run: ({ argv }) => {
      const reference = argv.at(-1) ?? ''
      asked.push(reference)
      const size = images[reference]
      const manifest = { config: { digest: 'sha256:1' }, layers: [{ size }] }
      return Promise.resolve(
        size === undefined
          ? { code: 1, stdout: '', stderr: 'not found' }
          : { code: 0, stdout: JSON.stringify(manifest), stderr: '' }
      )
    }
  }
}

describe('the image of the base', () => {
  it('is that of its commit', async () => {
    const { run, asked } = registry({ 'ghcr.io/octo/blog:sha-0123456': 10, 'ghcr.io/octo/blog:release-1.x': 20 })
    const size = { bytes: 10, measure: 'registry' }
    expect(await baseSize('ghcr.io/octo/blog', pull, builder, run)).toEqual({ size, tag: 'sha-0123456' })
    expect(asked).toEqual(['ghcr.io/octo/blog:sha-0123456'])
  })

  it('is that of its branch otherwise, or none', async () => {
    const { run } = registry({ 'ghcr.io/octo/blog:release-1.x': 20 })
    expect(await baseSize('ghcr.io/octo/blog', pull, builder, run)).toMatchObject({
      size: { bytes: 20 },
      tag: 'release-1.x'
    })
    expect(await baseSize('ghcr.io/octo/other', pull, builder, run)).toBeUndefined()
    expect(await baseSize('ghcr.io/octo/blog', { ...pull, baseSha: '', baseRef: '' }, builder, run)).toBeUndefined()
  })
})
