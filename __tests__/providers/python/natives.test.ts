import { describe, expect, it } from '@jest/globals'
import { realiseNeeds } from '../../../src/packages/needs.js'
import { nativeTable, sourceTable, type NativeRow } from '../../../src/providers/python/native-table.js'
import { nativeNeeds, type NativeDependency } from '../../../src/providers/python/natives.js'
import { parseRequirement } from '../../../src/providers/python/requirement.js'

function deps(...texts: readonly string[]): NativeDependency[] {
  return texts.map((text, index) => {
    const requirement = parseRequirement(text, { file: 'requirements.txt', line: index + 1 })
    if (!requirement) throw new Error(text)
    const { name, extras, version, evidence } = requirement
    return { name, extras, evidence, ...(version !== undefined && { version }) }
  })
}

/** `build+…: run …` on trixie. */
function packagesOf(dependencies: readonly NativeDependency[], python?: string): [build: string[], run: string[]] {
  const { build, run } = realiseNeeds(nativeNeeds(dependencies, python), 'trixie')
  return [build.map(({ value }) => value), run.map(({ value }) => value)]
}

const gcc = ['gcc', 'libc6-dev']

describe('what distributions need', () => {
  it.each<[string, string[], string[]]>([
    ['psycopg2==2.9.9', [...gcc, 'libpq-dev'], ['libpq5']],
    ['psycopg[c]', [...gcc, 'libpq-dev'], ['libpq5']],
    ['psycopg', [], ['libpq5']],
    ['psycopg[binary]', [], []],
    ['psycopg2-binary==2.9.9', [], []],
    ['mysqlclient', ['default-libmysqlclient-dev', ...gcc, 'pkg-config'], ['libmariadb3']],
    ['PyMySQL', [], []],
    ['pyodbc', [], ['libodbc2', 'odbcinst']],
    ['uWSGI', [...gcc, 'libpcre2-dev'], ['libpcre2-8-0']],
    ['pycurl==7.45.2', [...gcc, 'libcurl4-openssl-dev', 'libssl-dev'], ['libcurl4t64']],
    ['pycurl==7.45.3', [], []],
    ['pycurl', [], []],
    ['python-ldap', [...gcc, 'libldap-dev', 'libsasl2-dev'], ['libldap2', 'libsasl2-2']],
    ['xmlsec==1.3.13', [...gcc, 'libxml2-dev', 'libxmlsec1-dev', 'pkg-config'], ['libxml2', 'libxmlsec1t64-openssl']],
    ['xmlsec', [], []],
    ['weasyprint', [], ['libharfbuzz-subset0', 'libpango-1.0-0', 'libpangoft2-1.0-0']],
    ['CairoSVG', [], ['libcairo2']],
    ['pycairo', [...gcc, 'libcairo2-dev', 'pkg-config'], ['libcairo2']],
    ['opencv-python', [], ['libgl1', 'libglib2.0-0t64', 'libsm6', 'libxext6', 'libxrender1']],
    ['opencv-python-headless', [], []],
    ['python-magic', [], ['libmagic1t64']],
    ['pytesseract', [], ['tesseract-ocr']],
    ['pdf2image', [], ['poppler-utils']],
    ['pydub', [], ['ffmpeg']],
    ['moviepy', [], ['ffmpeg']],
    ['Wand', [], ['libmagickwand-7.q16-10']],
    ['GDAL', ['g++', 'libc6-dev', 'libgdal-dev'], ['libgdal36']],
    ['lightgbm', [], ['libgomp1']],
    ['soundfile==0.10.3', [], ['libsndfile1']],
    ['soundfile', [], []],
    ['librosa', [], []],
    ['PyAudio', [...gcc, 'portaudio19-dev'], ['libportaudio2']],
    ['mecab-python3', [], ['libmecab2', 'mecab-ipadic-utf8']],
    ['kerberos', [...gcc, 'libkrb5-dev'], ['libgssapi-krb5-2']],
    ['kaleido==0.2.1', [], []],
    ['kaleido==1.0.0', [], ['chromium', 'chromium-driver']],
    ['discord.py', [], []],
    ['discord.py[voice]', [], ['ffmpeg', 'libopus0']],
    ['lxml', [], []],
    ['Pillow', [], []],
    ['spacy', [], []],
    ['selenium', [], []],
    ['constructor', [], []]
  ])('%s: build %j, run %j', (text, build, run) => {
    const found = packagesOf(deps(text))
    expect(found).toEqual([[...build].sort(), [...run].sort()])
  })

  it('counts whole names only', () => {
    expect(nativeNeeds(deps('psycopg2-pool', 'my-cairosvg', 'gdal-utils', 'pydub2', 'django-magic'))).toEqual([])
  })

  it('leaves out what another distribution brings', () => {
    expect(nativeNeeds(deps('psycopg', 'psycopg-binary'))).toEqual([])
    expect(nativeNeeds(deps('mecab-python3', 'unidic-lite'))).toEqual([])
  })

  it('cites the line that names the distribution', () => {
    expect(nativeNeeds(deps('flask', 'pydub'))).toEqual([
      {
        value: { name: 'ffmpeg', for: 'run' },
        reason: { because: 'pydub runs ffmpeg', file: 'requirements.txt', line: 2 }
      }
    ])
  })

  it('compiles what has no wheel for the Python', () => {
    expect(nativeNeeds(deps('numpy==1.26.4'), '3.12')).toEqual([])
    expect(nativeNeeds(deps('numpy==1.26.4'), '3.12.4')).toEqual([])
    expect(nativeNeeds(deps('numpy>=1.26'), '3.14')).toEqual([])
    const needs = nativeNeeds(deps('numpy==1.26.4'), '3.13')
    expect(needs.map(({ value }) => `${value.name} ${value.for}`)).toEqual(['compiler build', 'c++-compiler build'])
    expect(needs[0]?.reason.because).toBe('numpy 1.26.4 has no wheel for Python 3.13 and is compiled')
    expect(packagesOf(deps('lxml==4.9.2'), '3.13')).toEqual([
      ['g++', ...gcc, 'libxml2-dev', 'libxslt1-dev'],
      ['libxml2', 'libxslt1.1']
    ])
  })

  it('compiles what is built from source, if it is known to be more than Python', () => {
    const [lxml] = deps('lxml')
    expect(packagesOf([{ ...lxml!, source: true }])[1]).toEqual(['libxml2', 'libxslt1.1'])
    expect(nativeNeeds([{ ...lxml!, source: true }])[0]?.reason.because).toBe('lxml is built from source')
    expect(nativeNeeds([{ ...lxml!, name: 'pure-python', source: true }])).toEqual([])
  })

  it('has only rows that become packages on every suite, and normalised names', () => {
    const rows = [...Object.entries(nativeTable), ...Object.entries(sourceTable)].flatMap(
      ([name, row]): (Partial<NativeRow> & { name: string })[] =>
        ('length' in row ? row : [row]).map((one) => ({ name, ...one }))
    )
    for (const { name, build = [], run = [], both = [] } of rows) {
      expect(name).toBe(name.toLowerCase().replace(/[-_.]+/g, '-'))
      expect([...build, ...run, ...both].length).toBeGreaterThan(0)
      const halves = [
        ...[...build, ...both].map((need) => ['build', need] as const),
        ...[...run, ...both].map((need) => ['run', need] as const)
      ]
      for (const [part, need] of halves) {
        const reason = { because: name }
        const realised = realiseNeeds([{ value: { name: need, for: part }, reason }], 'bookworm')
        expect([need, part, realised[part].length > 0]).toEqual([need, part, true])
      }
    }
  })
})
