import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { npm, parseRequest, pin, type Dialect } from '../../src/releases/request.js'
import { isPin, resolve, suitesOf, type Resolution } from '../../src/releases/resolve.js'
import type { ReleaseTable } from '../../src/releases/types.js'

const snake: ReleaseTable = {
  name: 'Snake',
  date: '2026-11-22',
  source: 'invented',
  lines: [
    { line: '3.17', latest: '3.17.0', released: '2027-10-01', endOfLife: '2032-10-31', suites: ['trixie'] },
    { line: '3.15', latest: '3.15.2', released: '2026-10-01', endOfLife: '2031-10-31', suites: ['trixie', 'bookworm'] },
    { line: '3.14', latest: '3.14.9', released: '2025-10-07', endOfLife: '2030-10-31', suites: ['trixie', 'bookworm'] },
    {
      line: '3.13',
      latest: '3.13.18',
      released: '2024-10-07',
      endOfLife: '2029-10-31',
      suites: ['trixie', 'bookworm'],
      since: { trixie: '3.13.6', bookworm: '3.13.2' }
    },
    { line: '3.9', latest: '3.9.25', released: '2020-10-05', endOfLife: '2025-10-31', suites: ['bookworm'] },
    { line: '2.7', latest: '2.7.18', released: '2010-07-03', endOfLife: '2020-01-01', suites: [] }
  ]
}

const knot: ReleaseTable = {
  name: 'Knot',
  date: '2026-11-22',
  source: 'invented',
  lines: [
    { line: '27', latest: '27.1.0', released: '2026-04-21', endOfLife: '2026-12-01', suites: ['trixie'] },
    {
      line: '26',
      latest: '26.13.0',
      released: '2026-04-22',
      endOfLife: '2029-04-30',
      suites: ['trixie'],
      lts: '2026-10-28'
    },
    { line: '25', latest: '25.9.0', released: '2025-10-15', endOfLife: '2027-06-01', suites: ['trixie'] },
    {
      line: '24',
      latest: '24.12.0',
      released: '2025-05-06',
      endOfLife: '2028-04-30',
      suites: ['trixie'],
      lts: '2025-10-28'
    }
  ]
}

function ask(table: ReleaseTable, text: string, dialect: Dialect = pin): Resolution {
  return resolve(table, parseRequest(text, dialect), { because: `\`.snake\` says ${text}`, file: '.snake', line: 2 })
}

function failure(text: string): UserError['trouble'] {
  try {
    ask(snake, text)
  } catch (error) {
    if (error instanceof UserError) return error.trouble
    throw error
  }
  throw new Error(`${text} was resolved`)
}

describe('resolve', () => {
  it.each([
    ['3', '3.14', 'a prefix of several lines: the newest settled one'],
    ['3.13', '3.13', 'a line'],
    ['>=3.9', '3.14', 'an open bound leaves young lines alone'],
    ['>=3.9,<3.14', '3.13', 'a closed range'],
    ['>=3.15', '3.15', 'a young line where nothing else fits'],
    ['3.15', '3.15', 'a young line that is named'],
    ['<3.13', '3.9', 'a dead line where nothing else fits'],
    ['!=3.14.*', '3.13', 'a hole'],
    ['3.14.3', '3.14.3', 'a patch release'],
    ['>=3.13,<3.14.1', '3.13', 'a line before a single patch release of a newer one'],
    ['>=3.14,<3.14.3', '3.14.2', 'the newest admitted patch release where the newest of the line will not do']
  ])('%s is %s: %s', (text, version) => {
    expect(ask(snake, text).version).toBe(version)
  })

  it('picks the newest settled line by default', () => {
    expect(resolve(snake)).toEqual({
      version: '3.14',
      line: '3.14',
      latest: '3.14.9',
      suites: ['trixie', 'bookworm'],
      settled: true,
      warnings: []
    })
  })

  it('prefers lines that have had long-term support for as long', () => {
    expect(resolve(knot).version).toBe('24')
    expect(ask(knot, '>=18', npm).version).toBe('24')
    expect(ask(knot, '>=25', npm).version).toBe('27')
    expect(ask(knot, '25.3.0', npm).version).toBe('25.3.0')
  })

  it('takes the older of two young lines', () => {
    const lines = [{ ...snake.lines[1]!, line: '3.16', latest: '3.16.0' }, ...snake.lines.slice(1)]
    expect(ask({ ...snake, lines }, '>=3.15').version).toBe('3.15')
  })

  it('knows on which suites a patch release was built', () => {
    expect(ask(snake, '3.13.6').suites).toEqual(['trixie', 'bookworm'])
    expect(ask(snake, '3.13.5').suites).toEqual(['bookworm'])
    expect(suitesOf(snake, '3.13.5')).toEqual(['bookworm'])
    expect(suitesOf(snake, '3.13')).toEqual(['trixie', 'bookworm'])
    expect(suitesOf(snake, '3.1')).toBeUndefined()
  })

  it('takes a dead line that fits before a patch release that no usable image has', () => {
    expect(ask(snake, '>=3.9,<=3.13.1').version).toBe('3.9')
    expect(ask(snake, '>=3.9,<=3.13.2').version).toBe('3.13.2')
  })

  it('takes the newest of the line for a patch release that no usable image has', () => {
    const { version, latest, suites, warnings } = ask(snake, '3.13.1')
    expect([version, latest, suites]).toEqual(['3.13', '3.13.18', ['trixie', 'bookworm']])
    expect(warnings).toEqual([expect.objectContaining({ code: 'runtime-patch', file: '.snake', line: 2 })])
    expect(warnings[0]?.message).toMatch(/3\.13\.1 .*3\.13\.18/)
  })

  it('serves a dead line, and says since when, where it was frozen and where to go', () => {
    const { version, suites, settled, warnings } = ask(snake, '3.9')
    expect([version, suites, settled]).toEqual(['3.9', ['bookworm'], false])
    expect(warnings).toEqual([
      {
        code: 'runtime-eol',
        message: 'Snake 3.9 got its last fixes on 2025-10-31 and its images were frozen on Debian bookworm',
        fix: 'Move to Snake 3.14',
        file: '.snake',
        line: 2
      }
    ])
  })

  it.each([
    ['3.16', '3.16'],
    ['3.16.2', '3.16.2'],
    ['>=3.16', '3.16'],
    ['3.14.30', '3.14.30'],
    ['4.0', '4.0']
  ])('uses %s, which is newer than the table, as %s with a warning', (text, version) => {
    const resolution = ask(snake, text)
    expect(resolution.version).toBe(version)
    expect(resolution.suites.length).toBe(text.startsWith('3.14') ? 2 : 1)
    expect(resolution.warnings.map(({ code }) => code)).toEqual(['runtime-unknown'])
  })

  it('takes a line for unknown that comes out after the date of the table', () => {
    expect(ask(snake, '>=3.13').version).toBe('3.14')
    expect(resolve(snake).version).toBe('3.14')
  })

  it('gives the line for a pre-release that is out by now', () => {
    const { version, warnings } = ask(snake, '3.15.0rc2')
    expect(version).toBe('3.15')
    expect(warnings.map(({ code }) => code)).toEqual(['runtime-prerelease'])
  })

  it.each(['3.99', '4.2', '2.8', '3.9.30', '3.18.0a1', '5', '>=3.9,<3.8'])(
    'refuses %s and lists what exists',
    (text) => {
      const { what, where, fix } = failure(text)
      expect(what).toBe(`\`.snake\` says ${text}, but no release of Snake fits`)
      expect(where).toEqual({ file: '.snake', line: 2 })
      expect(fix).toBe('Name one of these in .snake: 3.15, 3.14, 3.13 (no longer supported: 3.9)')
    }
  )

  it('explains a line that exists, but on no suite that is left', () => {
    expect(failure('2.7').what).toMatch(/2\.7 ended on 2020-01-01 and no image/)
  })

  it('takes a range within one line for a pin', () => {
    const of = (text: string): boolean => isPin(snake, parseRequest(text, pin)?.versions ?? [])
    expect(['3.13', '3.13.4', '>=3.13,<3.14', '~3.13', '==3.13.*'].map(of)).toEqual([true, true, true, true, true])
    expect(['3', '>=3.13', '^3.13', '3.13 || 3.14'].map(of)).toEqual([false, false, false, false])
  })
})
