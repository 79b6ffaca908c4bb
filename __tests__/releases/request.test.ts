import { describe, expect, it } from '@jest/globals'
import { npm, parseRequest, pep440, pin, poetry, type Dialect } from '../../src/releases/request.js'

function read(text: string, dialect: Dialect): string | undefined {
  return parseRequest(text, dialect)
    ?.versions.map(({ from, below }) => `${from.join('.')}..${below?.join('.') ?? ''}`)
    .join(' ')
}

describe('version requests', () => {
  it.each([
    ['3', '3.0.0..4.0.0'],
    ['3.12', '3.12.0..3.13.0'],
    ['3.12.x', '3.12.0..3.13.0'],
    ['3.12.*', '3.12.0..3.13.0'],
    ['v3.12.4', '3.12.4..3.12.5'],
    ['3.12.4.1', '3.12.4..3.12.5'],
    ['3.12.4.1.*', '3.12.4..3.12.5'],
    ['=3.12', '3.12.0..3.13.0'],
    ['==3.10.2', '3.10.2..3.10.3'],
    ['>=3.12', '3.12.0..'],
    ['*', '0.0.0..']
  ])('reads the pin %s', (text, expected) => {
    expect(read(text, pin)).toBe(expected)
  })

  it.each([
    ['>=3.9,<3.13', '3.9.0..3.13.0'],
    ['>= 3.9 , < 3.13', '3.9.0..3.13.0'],
    ['>=3.9,', '3.9.0..'],
    ['~=3.11', '3.11.0..4.0.0'],
    ['~=3.11.2', '3.11.2..3.12.0'],
    ['~=3', ''],
    ['==3.12.*', '3.12.0..3.13.0'],
    ['==3.12', '3.12.0..3.12.1'],
    ['===3.12.1', '3.12.1..3.12.2'],
    ['>3.8', '3.8.1..'],
    ['<=3.12', '0.0.0..3.12.1'],
    ['>=3.9,!=3.9.7', '3.9.0..3.9.7 3.9.8..'],
    ['>=3.6,!=3.7.*,!=3.8.*', '3.6.0..3.7.0 3.9.0..'],
    ['>=3.12.0a0', '3.12.0..'],
    ['<3.14.dev0', '0.0.0..3.14.0'],
    ['>=3.13.0rc1.post2', '3.13.0..'],
    ['>=4,<3', '']
  ])('reads the version specifier %s of PEP 440', (text, expected) => {
    expect(read(text, pep440)).toBe(expected)
  })

  it.each([
    ['^3.11', '3.11.0..4.0.0'],
    ['^0.3', '0.3.0..0.4.0'],
    ['^0.0.3', '0.0.3..0.0.4'],
    ['~3.11', '3.11.0..3.12.0'],
    ['~3', '3.0.0..4.0.0'],
    ['~3.11.2', '3.11.2..3.12.0'],
    ['>=3.9 <4', '3.9.0..4.0.0'],
    ['>=3.9<4', '3.9.0..4.0.0'],
    ['^3.8,<3.12', '3.8.0..3.12.0'],
    ['~2.7 || ^3.6', '2.7.0..2.8.0 3.6.0..4.0.0'],
    ['>=3.9,<3.11 | >=3.10', '3.9.0..'],
    ['3.11', '3.11.0..3.11.1'],
    ['3.11.*', '3.11.0..3.12.0']
  ])("reads Poetry's %s", (text, expected) => {
    expect(read(text, poetry)).toBe(expected)
  })

  it.each([
    ['>=18 <21', '18.0.0..21.0.0'],
    ['18 || 20', '18.0.0..19.0.0 20.0.0..21.0.0'],
    ['22.x', '22.0.0..23.0.0'],
    ['^0.27', '0.27.0..0.28.0'],
    ['^18.2.0', '18.2.0..19.0.0'],
    ['~1.2.3', '1.2.3..1.3.0'],
    ['1.2 - 2.3', '1.2.0..2.4.0'],
    ['>1', '2.0.0..'],
    ['<=2', '0.0.0..3.0.0'],
    ['<23', '0.0.0..23.0.0'],
    ['>= 14.0.0', '14.0.0..'],
    ['=20.1', '20.1.0..20.2.0'],
    ['>*', '0.0.0..'],
    ['^1.100.0', '1.100.0..2.0.0']
  ])("reads npm's %s", (text, expected) => {
    expect(read(text, npm)).toBe(expected)
  })

  it.each([
    ['', pin],
    ['   ', pin],
    ['latest', pin],
    ['3.12 or so', pin],
    ['3.l2', pin],
    ['3.12;', pin],
    ['^3.11', pep440],
    ['>=3.9 || <3', pep440],
    ['>=', pep440],
    ['||', poetry],
    ['~=3', npm],
    ['$(id)', npm],
    ['constructor3', npm]
  ])('takes %j for no request', (text, dialect) => {
    expect(parseRequest(text, dialect)).toBeUndefined()
  })

  it('tells a pre-release that is named from one that is only a bound', () => {
    expect(parseRequest('3.15.0rc1', pin)?.prerelease).toBe(true)
    expect(parseRequest('3.15-dev', pin)?.prerelease).toBe(true)
    expect(parseRequest('>=3.15.0rc1', pin)?.prerelease).toBeUndefined()
    expect(parseRequest('3.15.0.post1', pin)?.prerelease).toBeUndefined()
  })

  it('reads a hostile text in linear time', () => {
    expect(parseRequest(`${'1.'.repeat(50_000)}x${'-'.repeat(50_000)}`, pin)).toBeUndefined()
    expect(parseRequest(`3${'a1'.repeat(50_000)}!`, pin)).toBeUndefined()
  })
})
