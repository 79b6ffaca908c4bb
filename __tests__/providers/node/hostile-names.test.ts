import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from '../python/plans.js'
import { manifest } from './essence.js'

const server: MemoryFiles = {
  'package.json': manifest(['express'], { start: 'node server.js' }),
  'server.js': 'app.listen(3000)'
}
/** Milliseconds. What these take grows with their size, not with its square, so that there is much room. */
const bound = 4000

describe('names and texts that take time', () => {
  it.each<[string, () => MemoryFiles]>([
    ['a text for people', () => ({ [`README${'_a'.repeat(60)} !`]: '' })],
    ['a configuration', () => ({ [`jest${'-a'.repeat(60)}`]: '' })],
    [
      'many tests and a text of many words',
      () => ({
        ...Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`a${String(at)}.test.js`, ''])),
        'cfg.js': `//a1.test.js ${"'*a' ".repeat(40_000)}`
      })
    ],
    [
      'many tests and many names',
      () => ({
        ...Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`tests/a${String(at)}.js`, ''])),
        'cfg.js': Array.from({ length: 6000 }, (_, at) => `x('tests/none${String(at)}')`).join('\n')
      })
    ],
    [
      'many files at the top',
      () => ({
        ...Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`f${String(at)}`, ''])),
        'a.test.js': ''
      })
    ],
    [
      'a start script of assignments',
      () => ({
        'package.json': manifest(['express'], { start: `${'a='.repeat(50_000)} x`, dev: `${'a='.repeat(50_000)} x` })
      })
    ]
  ])('%s', async (_, files) => {
    const began = performance.now()
    await planOf({ ...server, ...files() })
    expect(performance.now() - began).toBeLessThan(bound)
  })
})
