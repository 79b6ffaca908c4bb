import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { parsePlainYaml } from '../../src/app/formats/yaml-plain.js'

const read = [
  'packages:\n  - apps/*\n  - packages/*\n',
  '# where they are\npackages:\n- \'apps/**\' # all\n- "!**/test/**"\n\nonlyBuiltDependencies:\n- esbuild\n',
  "catalog:\n  react: ^19.1.0\n  vue: 3.5.1\n  '@a/b': ~1.2.3\n  c: workspace\ncatalogs:\n  old:\n    react: 18.0.0\nlinkWorkspacePackages: true\nminimumReleaseAge: 1440\nnothing:\nlast: null\n",
  'nodeLinker: node-modules\nyarnPath: .yarn/releases/yarn-4.10.3.cjs\nenableTelemetry: false',
  'a:\n    b:\n        c: x y\n    d: 1\ne: "q: #r"\n'
]

describe('plain YAML', () => {
  it.each(read)('is read as the library reads it: %j', (text) => {
    expect(parsePlainYaml(text)?.data).toEqual(parse(text))
  })

  it.each([
    'a: [1, 2]',
    'a: &x b\nc: *x',
    'a: |\n  text',
    'a: >-\n  text',
    'a: b\n  - c',
    'a: b\n  c: d',
    '- a',
    '- b: 1\n  c: 2',
    'a:\n  - b: 1',
    'a: 1.5',
    'a: 0x1f',
    'a: True',
    'a: ~',
    'a: .5',
    'a: .inf',
    'a: .NaN',
    'null: a',
    "a: 'it''s'",
    'a: "x\\ny"',
    'a: b: c',
    'a: !!str 1',
    '---\na: 1',
    'a: 1\na: 2',
    'a:\n    b: 1\n  c: 2',
    'a:\n- b\n - c',
    'a:\n  -\n    b',
    'a:\tb',
    '<<: x',
    'a: @b',
    'a: *',
    'a: 012',
    '? a\n: b',
    ''
  ])('leaves to the library what may be more: %j', (text) => {
    expect(parsePlainYaml(text)).toBeUndefined()
  })

  it('knows the lines', () => {
    const parsed = parsePlainYaml('# x\npackages:\n- a\n\n- b\ncatalog:\n  c: 1.0.0\n')
    expect(
      [['packages'], ['packages', 0], ['packages', 1], ['catalog', 'c'], ['d']].map((keys) => parsed?.line(keys))
    ).toEqual([2, 3, 5, 7, undefined])
  })
})
