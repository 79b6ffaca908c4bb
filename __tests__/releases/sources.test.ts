import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { parseRequest, pin } from '../../src/releases/request.js'
import { decideVersion, type VersionSource } from '../../src/releases/sources.js'
import type { ReleaseTable } from '../../src/releases/types.js'

const table: ReleaseTable = {
  name: 'Snake',
  date: '2026-11-22',
  source: 'invented',
  lines: ['3.14', '3.13', '3.12', '3.11'].map((line, at) => ({
    line,
    latest: `${line}.5`,
    released: `${2025 - at}-10-07`,
    endOfLife: `${2030 - at}-10-31`,
    suites: ['trixie']
  }))
}

function source(rank: VersionSource['rank'], text: string, file: string, line = 1): VersionSource {
  const request = parseRequest(text, pin)
  if (!request) throw new Error(text)
  return { rank, request, evidence: { because: `${file} says ${text}`, file, line } }
}

function decide(...sources: VersionSource[]) {
  return decideVersion(table, sources, ['`.snake`', '`snake.toml`'])
}

describe('version sources', () => {
  it('takes the default where nothing is stated, and says where it looked', () => {
    expect(decide().version).toEqual({
      value: '3.14',
      reason: { because: 'Snake 3.14 is the newest settled release; no version is named in `.snake` and `snake.toml`' }
    })
  })

  it.each([
    ['setting', 'pin-file'],
    ['pin-file', 'manifest'],
    ['manifest', 'tool-versions'],
    ['tool-versions', 'mise'],
    ['mise', 'lockfile']
  ] as const)('lets %s win over %s, whatever their order', (strong, weak) => {
    const sources = [source(weak, '3.12', 'weak'), source(strong, '3.13', 'strong')]
    for (const given of [sources, sources.toReversed()]) {
      expect(decide(...given).version).toEqual({
        value: '3.13',
        reason: { because: 'strong says 3.13', file: 'strong', line: 1 }
      })
    }
  })

  it('puts a range of the manifest behind pins of tool files', () => {
    expect(decide(source('manifest', '<3.13', 'manifest'), source('mise', '3.13', 'mise')).version.value).toBe('3.13')
    expect(decide(source('manifest', '~3.12', 'manifest'), source('mise', '3.13', 'mise')).version.value).toBe('3.12')
  })

  it('warns of two that disagree, with both places', () => {
    const { version, warnings } = decide(
      source('pin-file', '3.11', '.snake', 2),
      source('manifest', '>=3.12', 'snake.toml', 7)
    )
    expect(version.value).toBe('3.11')
    expect(warnings).toEqual([
      {
        code: 'version-conflict',
        message:
          '.snake says 3.11 (.snake:2), but snake.toml says >=3.12 (snake.toml:7): no Snake is both, and the first counts',
        file: 'snake.toml',
        line: 7,
        fix: 'Let both name the same version'
      }
    ])
  })

  it('takes a range that admits the pin for no conflict', () => {
    const { version, warnings } = decide(
      source('pin-file', '3.12', '.snake'),
      source('manifest', '>=3.11,<3.14', 'snake.toml')
    )
    expect(version).toEqual({ value: '3.12', reason: { because: '.snake says 3.12', file: '.snake', line: 1 } })
    expect(warnings).toEqual([])
  })

  it('narrows a vague request by the weaker ones', () => {
    const { version, warnings } = decide(
      source('pin-file', '3', '.snake'),
      source('manifest', '>=3.11,<3.13', 'snake.toml', 4)
    )
    expect(version).toEqual({
      value: '3.12',
      reason: {
        because:
          '.snake says 3; snake.toml says >=3.11,<3.13 (snake.toml:4); Snake 3.12 is the newest settled release that fits',
        file: '.snake',
        line: 1
      }
    })
    expect(warnings).toEqual([])
  })

  it('narrows the default by advice, which contradicts nobody', () => {
    const advice = source('advice', '<3.13', 'requirements.txt', 3)
    expect(decide(advice).version).toEqual({
      value: '3.12',
      reason: {
        because:
          'Snake 3.12 is the newest settled release that fits; requirements.txt says <3.13 (requirements.txt:3); no version is named in `.snake` and `snake.toml`',
        file: 'requirements.txt',
        line: 3
      }
    })
    const pinned = decide(advice, source('pin-file', '3.13', '.snake'))
    expect([pinned.version.value, pinned.warnings]).toEqual(['3.13', []])
    expect(decide(advice, source('manifest', '>=3.11', 'snake.toml')).version.value).toBe('3.12')
  })

  it('fails where the strongest cannot be served, even if a weaker one could', () => {
    expect(() => decide(source('pin-file', '2.8', '.snake'), source('manifest', '>=3.11', 'snake.toml'))).toThrow(
      UserError
    )
  })

  describe('a forgotten pin', () => {
    const old = { ...table.lines[0]!, endOfLife: '2020-01-01' }
    const aged = {
      ...table,
      lines: [
        ...table.lines,
        { ...old, line: '2.9', latest: '2.9.1' },
        { ...old, line: '2.7', latest: '2.7.18', suites: [] }
      ]
    }
    const taken = (...sources: VersionSource[]) => {
      const { version, warnings } = decideVersion(aged, sources, ['x'])
      return [version.value, ...warnings.map(({ message }) => message)]
    }

    it('of which there is no image gives way to the manifest', () => {
      const manifest = source('manifest', '>=2.7', 'snake.toml', 3)
      expect(taken(source('pin-file', '2.7', '.snake'), manifest)).toEqual([
        '3.14',
        '.snake says 2.7 (.snake:1), which no image of Snake has any more; snake.toml says >=2.7 (snake.toml:3) counts'
      ])
      expect(() => taken(source('setting', '2.7', 'env'), manifest)).toThrow(UserError)
      expect(() => taken(source('pin-file', '2.7', '.snake'), source('manifest', '2.9', 'snake.toml'))).toThrow(
        UserError
      )
    })

    it('that gets no fixes gives way to a manifest that excludes it', () => {
      expect(taken(source('pin-file', '2.9', '.snake'), source('manifest', '>=3.12', 'snake.toml'))).toEqual([
        '3.14',
        'snake.toml says >=3.12 (snake.toml:1), but .snake says 2.9 (.snake:1): no Snake is both, and the first counts'
      ])
      const [kept] = taken(source('pin-file', '2.9', '.snake'), source('manifest', '>=2.8', 'snake.toml'))
      expect(kept).toBe('2.9')
    })
  })

  it('fails at the place of the strongest, and takes no image for a conflict', () => {
    const gone = {
      ...table,
      lines: [...table.lines, { ...table.lines[0]!, line: '2.7', latest: '2.7.18', suites: [] }]
    }
    const [old, vague, low] = [
      source('pin-file', '2.7', '.snake', 4),
      source('pin-file', '>=2', '.snake', 4),
      source('manifest', '<3', 'snake.toml')
    ]
    expect(() => decideVersion(gone, [old, low], ['x'])).toThrow(/^\.snake says 2\.7, but Snake 2\.7 ended/)
    const { version, warnings } = decideVersion(gone, [vague, low], ['x'])
    expect([version.value, warnings.map(({ code }) => code)]).toEqual(['3.14', ['version-conflict']])
  })

  it('passes over weaker ones that nothing serves, with a warning', () => {
    const { version, warnings } = decide(source('lockfile', '<3', 'lock'), source('manifest', '>=3.11', 'snake.toml'))
    expect([version.value, warnings.map(({ code }) => code)]).toEqual(['3.14', ['version-conflict']])
  })
})
