import { describe, expect, it } from '@jest/globals'
import { overlay } from '../../src/plan/overlay.js'
import { codesOf, layer, settingsOf, troubleOf, values } from './read.js'

describe('Aptfile and apt.txt', () => {
  it('add packages to build and to run with', async () => {
    const settings = await settingsOf({
      files: { Aptfile: '# media\nffmpeg\nlibmagic1  libmagic-dev # two\r\n\n', 'apt.txt': 'libc6:arm64\ncurl=8.*' }
    })
    const { phases, start } = layer(settings, 'Aptfile')
    const names = ['...', 'ffmpeg', 'libmagic1', 'libmagic-dev', 'libc6:arm64', 'curl=8.*']
    expect(values(phases?.['setup']?.aptPkgs)).toEqual(names)
    expect(values(start?.aptPkgs)).toEqual(names)
    expect(phases?.['setup']?.aptPkgs?.[2]?.reason).toEqual({ because: 'Aptfile', file: 'Aptfile', line: 3 })
    expect(settings.warnings).toEqual([])
  })

  it('warn about what Heroku reads beyond Debian’s packages', async () => {
    const Aptfile = ':repo:deb http://x y z\nhttps://example.com/a.deb\n./local.deb\nffmpeg'
    const settings = await settingsOf({ files: { Aptfile } })
    expect(settings.warnings.map(({ code, line }) => [code, line])).toEqual([
      ['aptfile-line', 1],
      ['aptfile-line', 2],
      ['aptfile-line', 3]
    ])
    expect(values(layer(settings, 'Aptfile').start?.aptPkgs)).toEqual(['...', 'ffmpeg'])
  })

  it.each(['ff;mpeg', '-o=x', '$(x)', 'Ffmpeg', 'a'])('refuse %j at its line', async (name) => {
    expect((await troubleOf({ files: { Aptfile: `curl\n${name}` } })).where).toEqual({ file: 'Aptfile', line: 2 })
  })

  it('are replaced by a list in the config file, and kept by one with "..."', async () => {
    const lists = async (list: string) => {
      const files = { Aptfile: 'ffmpeg', 'nixpacks.toml': `[phases.setup]\naptPkgs = ${list}` }
      const { phases, start } = (await settingsOf({ files })).layers.reduce(overlay, {})
      expect(values(start?.aptPkgs)).toEqual(values(phases?.['setup']?.aptPkgs))
      return values(start?.aptPkgs)
    }
    expect(await lists('["curl"]')).toEqual(['curl'])
    expect(await lists('["...", "curl"]')).toEqual(['ffmpeg', 'curl'])
  })
})

describe('app.json', () => {
  const of = (data: unknown) => ({
    files: { 'app.json': typeof data === 'string' ? data : JSON.stringify(data, null, 1) }
  })

  it('names the variables that start demands', async () => {
    const env = {
      A: { description: 'needed' },
      B: { required: true, generator: 'secret' },
      C: { required: false },
      D: { value: 'x' },
      E: 'given',
      GIVEN: {},
      F: { value: '' },
      'bad name': {}
    }
    const settings = await settingsOf({ ...of({ env }), inputs: { env: 'GIVEN=1' } })
    expect(values(layer(settings, 'app.json').start?.demands)).toEqual(['...', 'A', 'B', 'F'])
    expect(layer(settings, 'app.json').start?.demands?.[1]?.reason).toEqual({
      because: 'app.json requires `A` and gives it no value',
      file: 'app.json',
      line: 3,
      setting: 'env.A'
    })
    expect(settings.warnings).toEqual([])
    expect(JSON.stringify(settings)).not.toContain('"given"')
  })

  it('says that postdeploy is not run', async () => {
    const data = { scripts: { postdeploy: 'rake db:seed' } }
    const { warnings } = await settingsOf(of(data))
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'app-json-postdeploy', line: 3, fix: expect.stringContaining('release:') })
    ])
    const { files } = of(data)
    const withRelease = await settingsOf({ files: { ...files, Procfile: 'release: x\nweb: y' } })
    expect(withRelease.warnings[0]?.fix).not.toContain('release:')
  })

  it('demands the variables of add-ons, and names those that it does not know', async () => {
    const addons = ['heroku-postgresql', { plan: 'heroku-redis:mini', as: 'CACHE' }, 'papertrail:choklad', 7, {}]
    const settings = await settingsOf(of({ addons }))
    const demands = layer(settings, 'app.json').start?.demands
    expect(values(demands)).toEqual(['...', 'DATABASE_URL', 'CACHE_URL'])
    expect(demands?.[1]?.reason).toMatchObject({ file: 'app.json', line: 3, setting: 'addons' })
    expect(settings.warnings).toEqual([
      expect.objectContaining({ code: 'app-json-addon', line: 8, message: expect.stringContaining('papertrail') })
    ])
    expect(
      values(layer(await settingsOf({ ...of({ addons }), inputs: { env: 'CACHE_URL=x' } }), 'app.json').start?.demands)
    ).toEqual(['...', 'DATABASE_URL'])
  })

  it('says which buildpacks are missing', async () => {
    const buildpacks = [
      { url: 'heroku/python' },
      { url: 'https://github.com/heroku/heroku-buildpack-apt.git' },
      { url: 'https://github.com/x/chrome' },
      'x'
    ]
    const { warnings } = await settingsOf(of({ buildpacks }))
    expect(warnings).toEqual([expect.objectContaining({ code: 'app-json-buildpack', line: 10 })])
    expect(warnings[0]?.message).not.toContain('chrome')
  })

  it.each([
    { expo: { name: 'x', scripts: { postdeploy: 1 } }, env: ['x'], buildpacks: {}, addons: { x: 1 } },
    [],
    '"text"',
    { env: { A: null, B: 7 }, scripts: [] }
  ])('of another tool says nothing: %j', async (data) => {
    const settings = await settingsOf(of(data))
    expect([settings.layers, settings.warnings]).toEqual([[], []])
  })

  it('that is broken is a warning at its line', async () => {
    const { warnings } = await settingsOf(of('{\n "env": {,'))
    expect(warnings).toEqual([expect.objectContaining({ code: 'app-json', file: 'app.json', line: 2 })])
    expect(await codesOf(of('{}'))).toEqual([])
  })
})

describe('a settings file that is there and no text', () => {
  const latin1 = Buffer.from('caf\xe9', 'latin1')
  const large = '#'.repeat(1024 * 1024 + 1)

  it.each(['nixpacks.toml', 'nixpacks.json', 'Procfile', 'Aptfile', 'apt.txt'])(
    '(%s) is an error and is not passed over',
    async (file) => {
      for (const content of [latin1, 'a\0b', large]) {
        const { what, where } = await troubleOf({ files: { [file]: content } })
        expect(what).toMatch(new RegExp(`^${file}.*no UTF-8 text of at most 1 MiB`))
        expect(where).toEqual({ file })
      }
    }
  )

  it.each(['railpack.json', 'app.json'])('(%s) is a warning where others count as well', async (file) => {
    for (const content of [latin1, 'a\0b', large]) {
      const { warnings } = await settingsOf({ files: { [file]: content } })
      expect(warnings.map((warning) => warning.file)).toEqual([file])
    }
  })
})
