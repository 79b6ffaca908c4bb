import { describe, expect, it } from '@jest/globals'
import { folderPatterns } from '../../src/providers/folder-pattern.js'

const cases: readonly (readonly [globs: readonly string[], holds: readonly string[], not: readonly string[]])[] = [
  [['packages/*'], ['packages/ui'], ['packages', 'packages/ui/src', 'apps/web', '']],
  [['packages/**'], ['packages/ui', 'packages/ui/deep'], ['apps/web']],
  [['./apps/web/'], ['apps/web'], ['apps', 'apps/web2']],
  [['{apps,libs}/*'], ['apps/web', 'libs/ui'], ['packages/ui']],
  [['**'], ['a', 'a/b'], ['']],
  [['packages/*', '!packages/old'], ['packages/ui'], ['packages/old']],
  [['!**/test/**', 'packages/**'], ['packages/ui'], ['packages/ui/test/app']],
  [['apps/web-?'], ['apps/web-1'], ['apps/web-12']],
  [['apps/a+b'], ['apps/a+b'], ['apps/aab']],
  [['../other/*', 'packages/*'], ['packages/ui'], ['other/x']]
]

describe('globs of folders', () => {
  it.each(cases)('%j', (globs, holds, not) => {
    const patterns = folderPatterns(globs)
    expect([...holds, ...not].filter((folder) => patterns.holds(folder))).toEqual(holds)
  })

  it('says which globs lead out of the tree', () => {
    expect(folderPatterns(['../other/*', '/srv/*', 'packages/*', '!../x']).outside).toEqual([
      '../other/*',
      '/srv/*',
      '!../x'
    ])
  })

  it('is not slow on a glob that is made to be', () => {
    const before = Date.now()
    expect(folderPatterns([`${'*a'.repeat(200)}*b`]).holds('a'.repeat(2000))).toBe(false)
    expect(folderPatterns([`${'{a,b}'.repeat(40)}`]).holds('a'.repeat(40))).toBe(false)
    expect(Date.now() - before).toBeLessThan(2000)
  })
})
