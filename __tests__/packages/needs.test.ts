import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { realiseInNix } from '../../src/packages/needs-in-nix.js'
import { realiseNeeds, suitesWith } from '../../src/packages/needs.js'
import { packages } from '../../src/packages/table.js'
import type { Reasoned } from '../../src/plan/draft.js'
import type { Need } from '../../src/providers/contract.js'

function need(name: string, part: Need['for'] = 'both', because = `x needs ${name}`): Reasoned<Need> {
  return { value: { name, for: part }, reason: { because, file: 'requirements.txt', line: 3 } }
}

function names(needs: readonly Reasoned<Need>[], column: Parameters<typeof realiseNeeds>[1]) {
  const { build, run } = realiseNeeds(needs, column)
  return [build.map(({ value }) => value), run.map(({ value }) => value)]
}

describe('needs', () => {
  it('are the -dev half to build and the library half to run', () => {
    expect(names([need('libpq')], 'trixie')).toEqual([['libpq-dev'], ['libpq5']])
    expect(names([need('libpq', 'build')], 'trixie')).toEqual([['libpq-dev'], []])
    expect(names([need('libpq', 'run')], 'trixie')).toEqual([[], ['libpq5']])
  })

  it('have the names of the suite', () => {
    const needs = [need('magickwand'), need('ssl', 'run'), need('geos', 'run')]
    expect(names(needs, 'bookworm')).toEqual([
      ['libmagickwand-dev'],
      ['libgeos-c1v5', 'libmagickwand-6.q16-6', 'libssl3']
    ])
    expect(names(needs, 'trixie')).toEqual([
      ['libmagickwand-dev'],
      ['libgeos-c1t64', 'libmagickwand-7.q16-10', 'libssl3t64']
    ])
  })

  it('are attributes in Nix, only for the half that is asked for', () => {
    expect(names([need('cairo'), need('poppler', 'run'), need('cmake', 'both')], 'nix')).toEqual([
      ['cairo', 'cmake', 'gnumake'],
      ['cairo', 'poppler-utils']
    ])
  })

  it('are programs or libraries in Nix, by what runs on Debian', () => {
    const needs = ['libpq', 'zlib', 'postgresql-client', 'libreoffice', 'exiftool', 'ffmpeg', 'magic', 'compiler']
    const { build, run, libraries } = realiseInNix(needs.map((name) => need(name)))
    const values = (list: readonly Reasoned<string>[]): readonly string[] => list.map(({ value }) => value)
    expect(values(build)).toEqual(['ffmpeg-headless', 'file', 'gcc', 'libpq', 'libpq.pg_config', 'zlib'])
    expect(values(run)).toEqual(['exiftool', 'ffmpeg-headless', 'libreoffice', 'postgresql'])
    expect(values(libraries)).toEqual(['ffmpeg-headless', 'file', 'libpq', 'zlib'])
    expect(values(realiseInNix([need('ffmpeg', 'run')]).libraries)).toEqual([])
  })

  it('are sorted, and each package is there once with the reasons of all', () => {
    const { build } = realiseNeeds(
      [
        need('make', 'build', 'b needs make'),
        need('cmake', 'build', 'a needs cmake'),
        need('make', 'build', 'b needs make')
      ],
      'trixie'
    )
    expect(build).toEqual([
      { value: 'cmake', reason: { because: 'a needs cmake', file: 'requirements.txt', line: 3 } },
      { value: 'make', reason: { because: 'b needs make; a needs cmake', file: 'requirements.txt', line: 3 } }
    ])
  })

  it('that a suite does not have are explained, and known before', () => {
    const needs = [need('wkhtmltopdf', 'run', 'pdfkit runs wkhtmltopdf'), need('libpq')]
    expect(names(needs, 'bookworm')[1]).toContain('wkhtmltopdf')
    expect(suitesWith(needs, ['trixie', 'bookworm'])).toEqual(['bookworm'])
    expect(suitesWith([need('libpq')], ['trixie', 'bookworm'])).toEqual(['trixie', 'bookworm'])
    expect(suitesWith([need('wkhtmltopdf', 'build')], ['trixie'])).toEqual(['trixie'])
    expect(() => realiseNeeds(needs, 'trixie')).toThrow(UserError)
    expect(() => realiseNeeds(needs, 'trixie')).toThrow(
      'pdfkit runs wkhtmltopdf, but Debian trixie does not have wkhtmltopdf'
    )
  })

  it('that are not in the table are a mistake of ours', () => {
    for (const name of ['libqp', 'constructor', '']) {
      const act = (): unknown => realiseNeeds([need(name)], 'trixie')
      expect(act).toThrow(`no package is known for the need ${name}`)
      expect(act).not.toThrow(UserError)
    }
  })
})

describe('the table of packages', () => {
  const rows = Object.entries(packages)

  it.each(rows)(
    '%s has packages on a suite, with names as Debian and Nix allow them',
    (_, { build = [], run = [], nix }) => {
      const all = [...build, ...run]
      expect(all.length).toBeGreaterThan(0)
      expect(nix.length).toBeGreaterThan(0)
      for (const name of all.flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))) {
        expect(name).toMatch(/^[a-z0-9][a-z0-9.+-]+$/)
      }
      for (const attribute of nix) expect(attribute).toMatch(/^[A-Za-z_][\w'-]*(\.[\w-]+)*$/)
    }
  )

  it('leaves nothing that is only for building in the last stage', () => {
    const inImage = rows
      .flatMap(([, { run = [] }]) => run)
      .flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))
    // make is there only where a start command runs it.
    expect(inImage.filter((name) => /-dev$|^(gcc|g\+\+|cmake)$/.test(name))).toEqual([])
  })
})
