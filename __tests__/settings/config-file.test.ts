import { describe, expect, it } from '@jest/globals'
import { codesOf, layer, settingsOf, troubleOf, values } from './read.js'

const toml = (text: string) => ({ files: { 'nixpacks.toml': text } })
const json = (data: unknown) => ({ files: { 'nixpacks.json': typeof data === 'string' ? data : JSON.stringify(data) } })

describe('which config file is read', () => {
  const files = {
    'nixpacks.toml': '[start]\ncmd = "toml"',
    'nixpacks.json': '{ "start": { "cmd": "json" } }',
    'deploy/other.toml': '[start]\ncmd = "other"',
    'deploy/more.json': '{ "start": { "cmd": "more" } } // fine'
  }
  const startOf = async (given: object) => (await settingsOf({ files, ...given })).hints.startCmd?.value

  it('the TOML file before the JSON file, with a warning', async () => {
    expect(await startOf({})).toBe('toml')
    expect(await codesOf({ files })).toEqual(['two-config-files'])
  })

  it('what is named wins: input, then the variable in env, then the variable of the process', async () => {
    const process = { NIXPACKS_CONFIG_FILE: 'nixpacks.json' }
    expect(await startOf({ process })).toBe('json')
    const env = 'NIXPACKS_CONFIG_FILE=deploy/more.json'
    expect(await startOf({ process, inputs: { env } })).toBe('more')
    expect(await startOf({ process, inputs: { env, config: './deploy/other.toml' } })).toBe('other')
    expect(await codesOf({ files, process })).toEqual([])
  })

  it('a named file must be there, inside, and TOML or JSON', async () => {
    expect((await troubleOf({ files, inputs: { config: 'nixpack.toml' } })).what).toContain(
      'no config file nixpack.toml'
    )
    expect((await troubleOf({ process: { NIXPACKS_CONFIG_FILE: 'x.json' } })).what).toContain(
      '`NIXPACKS_CONFIG_FILE` names it'
    )
    expect((await troubleOf({ files, inputs: { config: '../x.toml' } })).what).toContain('not inside')
    expect((await troubleOf({ files, inputs: { config: '/etc/x.toml' } })).what).toContain('not inside')
    const yaml = { 'nixpacks.yaml': 'start: {}' }
    expect((await troubleOf({ files: yaml, inputs: { config: 'nixpacks.yaml' } })).what).toContain(
      'neither TOML nor JSON'
    )
  })

  it('says where text cannot be parsed', async () => {
    expect((await troubleOf(toml('[start]\ncmd = '))).where).toEqual({ file: 'nixpacks.toml', line: 2 })
    expect((await troubleOf(json('{\n "start": x\n}'))).where).toMatchObject({ file: 'nixpacks.json', line: 2 })
    expect((await troubleOf(json('[1]'))).what).toContain('`the whole file` in nixpacks.json is a list')
  })
})

describe('the schema', () => {
  it('is read whole, with its other spellings and a line for every item', async () => {
    const settings = await settingsOf(
      toml(`buildImage = "debian:trixie-slim"
[variables]
MODE = "shop"
[staticAssets]
"nginx.conf" = "worker_processes 1;"
[phases.setup]
nixPackages = ["...", "jq"]
nixLibraries = ["zlib"]
nixOverlays = ["https://example.com/overlay.tar.gz"]
nixpkgsArchive = "a0b7e70db7a55088d3de0cc370a59f9fbcc906c3"
aptPackages = [
  "...",
  "ffmpeg"
]
[phases.install]
commands = ["npm ci", "npm run x"]
onlyIncludeFiles = ["package.json"]
cacheDirectories = ["/root/.npm"]
envPaths = ["/opt/bin"]
dependsOn = ["setup"]
secrets = ["npm.conf"]
outputs = ["dist"]
runsOn = "node"
variables = { CI = "1" }
[start]
cmd = "node ."
release = "node migrate.js"
port = 8080
runImage = "debian:trixie-slim@sha256:0123456789abcdef0123456789abcdef"
user = "app"
onlyIncludeFiles = ["dist"]
demands = ["DATABASE_URL"]
docroot = "public"
writable = ["data", "/data"]
[start.processes]
worker = "node worker.js"`)
    )
    expect(settings.warnings).toEqual([])
    const { phases = {}, start = {}, ...draft } = layer(settings, 'nixpacks.toml')
    const at = (setting: string, line: number) => ({
      because: `\`${setting}\` in nixpacks.toml`,
      file: 'nixpacks.toml',
      line,
      setting
    })
    expect(draft.buildImage).toEqual({ value: 'debian:trixie-slim', reason: at('buildImage', 1) })
    expect(draft.variables).toEqual({ MODE: { value: 'shop', reason: at('variables.MODE', 3) } })
    expect(values(Object.values(draft.staticAssets ?? {}))).toEqual(['worker_processes 1;'])
    expect(phases['setup']?.aptPkgs?.[1]).toEqual({ value: 'ffmpeg', reason: at('phases.setup.aptPackages', 13) })
    expect(values(phases['setup']?.nixPkgs)).toEqual(['...', 'jq'])
    expect(values(phases['setup']?.nixLibs)).toEqual(['zlib'])
    expect(values(phases['setup']?.nixOverlays)).toHaveLength(1)
    expect(phases['setup']?.nixpkgsArchive?.value).toMatch(/^a0b7/)
    expect(values(phases['install']?.cmds)).toEqual(['npm ci', 'npm run x'])
    for (const field of ['onlyIncludeFiles', 'cacheDirectories', 'paths', 'dependsOn', 'secrets', 'outputs'] as const) {
      expect(values(phases['install']?.[field])).toHaveLength(1)
    }
    expect(phases['install']?.runsOn?.value).toBe('node')
    expect(phases['install']?.variables?.['CI']?.value).toBe('1')
    expect(start.port).toEqual({ value: 8080, reason: at('start.port', 28) })
    expect(start.release?.value).toBe('node migrate.js')
    expect(start.processes?.['worker']?.value).toBe('node worker.js')
    expect([start.cmd, start.runImage, start.user, start.docroot].every(Boolean)).toBe(true)
    expect([values(start.onlyIncludeFiles), values(start.demands)]).toEqual([['dist'], ['DATABASE_URL']])
    expect(values(start.writable)).toEqual(['data', '/data'])
  })

  it('in JSON takes comments, null, and the empty lists of PHP', async () => {
    const settings = await settingsOf(
      json(
        '{ "providers": null, "variables": [], "phases": { "install": [], "build": { "cmds": ["make"], "name": "build" } }, // x\n "start": [], "staticAssets": [] }'
      )
    )
    expect(settings.warnings).toEqual([])
    expect(values(layer(settings, 'nixpacks.json').phases?.['build']?.cmds)).toEqual(['make'])
  })

  it.each([
    ['[phases.install]\ncmd = "npm ci"', 'phases.install.cmd', 2, 'Did you mean cmds?'],
    ['[phases.install]\ncmmds = ["npm ci"]', 'phases.install.cmmds', 2, 'Did you mean cmds?'],
    ['[phases.build]\nCacheDirectory = []', 'phases.build.CacheDirectory', 2, 'Did you mean cacheDirectories?'],
    ['[deploy]\ncmd = "x"', 'deploy', 1, 'Did you mean [start]?'],
    ['[start]\ncommand = "x"', 'start.command', 2, 'Did you mean cmd?'],
    ['aptPkgs = ["x"]', 'aptPkgs', 1, 'Did you mean aptPkgs in [phases.setup]?'],
    ['[phases.setup.runtimes]\npython = "3.1"', 'phases.setup.runtimes', 1, 'NIXPACKS_<LANGUAGE>_VERSION'],
    ['[static_cache]\nx = 1', 'static_cache', 1, 'The keys here are'],
    [
      '[phases.setup]\nproviders = ["node"]',
      'phases.setup.providers',
      2,
      'Did you mean providers at the top of the file?'
    ],
    ['[phases.build]\nskip = true', 'phases.build.skip', 2, 'Did you mean cmds = []'],
    ['[phases.start]\ncmd = "x"', 'phases.start.cmd', 2, 'Did you mean cmd in [start]?'],
    ['[start]\nnixPkgs = ["x"]', 'start.nixPkgs', 2, 'Did you mean nixPkgs in [phases.NAME]?'],
    ['runImage = "x"', 'runImage', 1, 'Did you mean runImage in [start]?'],
    ['[phases.setup]\n__proto__ = "x"', 'phases.setup.__proto__', 2, 'The keys here are']
  ])('warns about %j', async (text, key, line, fix) => {
    const { warnings } = await settingsOf(toml(text))
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'unknown-key', file: 'nixpacks.toml', line, fix: expect.stringContaining(fix) })
    ])
    expect(warnings[0]?.message).toContain(`\`${key}\``)
  })

  it.each([
    [
      '[phases.install]\ncmds = "npm ci"',
      2,
      '`phases.install.cmds` in nixpacks.toml is a text, where a list of texts',
      'Write cmds = ["npm ci"]'
    ],
    ['[start]\ncmd = ["node", "."]', 2, '`start.cmd` in nixpacks.toml is a list, where a text', 'Write cmd = "…"'],
    ['[variables]\nA = "1"\nPORT = 3000', 3, '`variables.PORT` in nixpacks.toml is a number', 'Write PORT = "…"'],
    ['[variables]\nDEBUG = true', 2, '`variables.DEBUG` in nixpacks.toml is true or false', 'Write DEBUG = "…"'],
    ['[variables]\nDAY = 2024-01-01', 2, '`variables.DAY` in nixpacks.toml is a date', 'Write DAY = "…"'],
    ['variables = ["A=1"]', 1, '`variables` in nixpacks.toml is a list, where a table of texts', ''],
    ['[start]\nport = "80"', 2, '`start.port` in nixpacks.toml is a text, where a whole number', 'Write port = 8000'],
    ['[start]\nport = 99999', 2, 'is a number, where a whole number from 1 to 65535', ''],
    ['[phases]\ninstall = "npm ci"', 2, '`phases.install` in nixpacks.toml is a text, where a table', ''],
    ['phases = "x"', 1, '`phases` in nixpacks.toml is a text, where a table', ''],
    ['[phases.setup]\naptPkgs = [\n"ok",\n7]', 4, '`phases.setup.aptPkgs.1` in nixpacks.toml is a number', 'quotes'],
    ['[phases.install]\ncmds = ["a"]\ncommands = ["b"]', 3, 'says the same as `cmds`', 'Keep `cmds`'],
    ['toolchain = "docker"', 1, '"docker", which is neither images nor nix', 'images or nix'],
    ['[phases.setup]\naptPkgs = ["FFmpeg"]', 2, '"FFmpeg", which is no name of a Debian package', ''],
    ['buildImage = "Debian\\nRUN x"', 1, 'is not a name of an image', ''],
    ['[start]\nrunImage = "$(x)"', 2, 'is not a name of an image', ''],
    ['[start]\nuser = "a b"', 2, 'is not a user name', ''],
    [
      '[start]\nwritable = ["..."\n,"../x"]',
      3,
      '"../x" (`start.writable` in nixpacks.toml) is not a folder',
      'such as data'
    ],
    ['[start]\nwritable = ["/"]', 2, 'is not a folder', ''],
    ['[start]\nwritable = ["a\\u202eb"]', 2, 'is not a folder', ''],
    ['[variables]\n"A B" = "1"', 2, '"A B"', ''],
    ['[start.processes]\nWorker = "x"', 2, '"Worker"', 'lower-case'],
    ['[staticAssets]\n"../x" = "1"', 2, '"../x"', 'below /assets'],
    ['[phases.x]\nsecrets = ["A=1"]', 2, '"A=1"', 'letters'],
    ['[phases.x]\nvariables = { "A-B" = "1" }', 2, '"A-B"', 'letters'],
    ['[phases.x]\nnixpkgsArchive = "$(x)"', 2, 'is not a commit', ''],
    ['[phases.x]\nnixOverlays = ["...", "http://x y"]', 2, '"http://x y"', 'https://'],
    ['[phases."a b"]\ncmds = ["x"]', 2, '"a b"', '']
  ])('refuses %j', async (text, line, what, fix) => {
    const trouble = await troubleOf(toml(text))
    expect(trouble.what).toContain(what)
    expect(trouble.fix ?? '').toContain(fix)
    expect(trouble.where).toEqual({ file: 'nixpacks.toml', line })
    expect(trouble.what).not.toContain('\n')
  })

  it('never repeats a value of a variable', async () => {
    const { what, fix } = await troubleOf(json({ variables: { A: { secret: 'hunter2' } } }))
    expect(`${what}${fix ?? ''}`).not.toContain('hunter2')
  })

  it('writes JSON in what it proposes for JSON', async () => {
    expect((await troubleOf(json({ phases: { build: { cmds: 'make' } } }))).fix).toBe('Write "cmds": ["make"]')
  })
})

describe('providers', () => {
  it.each([
    ['["..."]', undefined, []],
    ['["...", "node"]', undefined, ['node']],
    ['["@auto", "node", "php"]', undefined, ['node', 'php']],
    ['["python"]', 'python', []],
    ['["python", "node"]', 'python', ['node']],
    ['["node", "..."]', 'node', []]
  ])('%s', async (list, provider, helpers) => {
    const { hints } = await settingsOf(toml(`providers = ${list}`))
    expect(hints.provider?.value).toBe(provider)
    expect(hints.helpers.map(({ value }) => value)).toEqual(helpers)
    for (const { source } of [...hints.helpers, ...(hints.provider ? [hints.provider] : [])]) {
      expect(source).toMatchObject({ file: 'nixpacks.toml', line: 1, setting: 'providers' })
    }
  })

  it('an empty list asks no language where the file says what is done and how the app starts', async () => {
    const whole = await settingsOf(toml('providers = []\n[phases.install]\ncmds = ["make"]\n[start]\ncmd = "./x"'))
    expect(whole.hints.noProviders?.source).toMatchObject({ file: 'nixpacks.toml', line: 1, setting: 'providers' })
    expect(whole.warnings).toEqual([])
    for (const part of ['', '[start]\ncmd = "x"', '[phases.install]\ncmds = ["x"]']) {
      expect(await codesOf(toml(`providers = []\n${part}`))).toEqual(['no-providers'])
    }
    expect(
      (
        await settingsOf({
          ...toml('providers = []\n[phases.a]\ncmds = ["x"]\n[start]\ncmd = "x"'),
          inputs: { provider: 'node' }
        })
      ).hints.noProviders
    ).toBeUndefined()
  })
})

describe('what follows from it', () => {
  it.each([
    ['python311', 'PYTHON_VERSION', '3.11'],
    ['python39Full', 'PYTHON_VERSION', '3.9'],
    ['nodejs_20', 'NODE_VERSION', '20'],
    ['nodejs-18_x', 'NODE_VERSION', '18'],
    ['python3', 'PYTHON_VERSION', undefined],
    ['python311Packages.pip', 'PYTHON_VERSION', undefined]
  ])('the Nix package %s says a version', async (name, setting, version) => {
    const known = ['PYTHON_VERSION', 'NODE_VERSION']
    const files = { 'nixpacks.toml': `[phases.setup]\nnixPkgs = ["...", "${name}"]` }
    const { hints } = await settingsOf({ files, known })
    expect(hints.settings[setting]?.value).toBe(version)
    const said = await settingsOf({ files, known, process: { [`NIXPACKS_${setting}`]: '1' } })
    expect(said.hints.settings[setting]?.value).toBe('1')
  })

  it('packages of any phase are there to run with, too', async () => {
    const { start } = layer(await settingsOf(toml('[phases.install]\naptPkgs = ["ffmpeg"]')), 'nixpacks.toml')
    expect(values(start?.aptPkgs)).toEqual(['...', 'ffmpeg'])
    const replaced = layer(await settingsOf(toml('[phases.setup]\naptPkgs = ["ffmpeg"]')), 'nixpacks.toml')
    expect(values(replaced.start?.aptPkgs)).toEqual(['ffmpeg'])
    const own = layer(
      await settingsOf(toml('[phases.setup]\naptPkgs = ["...", "a1"]\n[start]\naptPkgs = ["b1"]')),
      'nixpacks.toml'
    )
    expect(values(own.start?.aptPkgs)).toEqual(['...', 'b1', 'a1'])
    const none = layer(await settingsOf(toml('[start]\naptPkgs = ["b1"]')), 'nixpacks.toml')
    expect(values(none.start?.aptPkgs)).toEqual(['b1'])
  })

  it('commands beside "..." come on top, so that the language still has its own', async () => {
    const settings = await settingsOf(
      toml('[phases.build]\ncmds = ["...", "make"]\n[phases.install]\ncmds = ["x", "y"]')
    )
    expect(settings.hints.replaced).toEqual({
      install: { value: 'x && y', source: expect.objectContaining({ line: 4 }) }
    })
  })

  it.each([
    ['PATH = "/app/.venv/bin:$PATH"', ['...', '/app/.venv/bin'], []],
    ['PATH = "${PATH}:/opt/a:b"', ['...', '/opt/a', 'b'], []],
    ['NIXPACKS_PATH = "/a:$NIXPACKS_PATH"\nPATH = "/b:$PATH"', ['...', '/b', '/a'], []],
    ['PATH = "/usr/bin"', undefined, ['PATH']]
  ])('%s puts folders in front of the others', async (text, paths, variables) => {
    const settings = await settingsOf(toml(`[variables]\n${text}`))
    const draft = layer(settings, 'nixpacks.toml')
    expect(values(draft.phases?.['setup']?.paths)).toEqual(paths)
    expect(Object.keys(draft.variables ?? {})).toEqual(variables)
    expect(settings.warnings).toEqual([])
  })

  it('commands of setup come after those of the language', async () => {
    const cmds = async (list: string) =>
      values(layer(await settingsOf(toml(`[phases.setup]\ncmds = ${list}`)), 'nixpacks.toml').phases?.['setup']?.cmds)
    expect(await cmds('["make tools"]')).toEqual(['...', 'make tools'])
    expect(await cmds('["make tools", "..."]')).toEqual(['make tools', '...'])
  })

  it('an empty list of commands removes the phase, with evidence', async () => {
    const settings = await settingsOf(toml('[phases.build]\ncmds = []'))
    expect(settings.hints.replaced['build']?.source).toMatchObject({ file: 'nixpacks.toml', line: 2 })
    expect(values(layer(settings, 'nixpacks.toml').phases?.['build']?.cmds)).toEqual(['true'])
  })

  it('NIXPACKS_* among the variables are settings, below the other keys, and not in the image', async () => {
    const settings = await settingsOf(
      toml(`[variables]
NIXPACKS_PYTHON_VERSION = "3.12"
NIXPACKS_INSTALL_CMD = "make deps"
NIXPACKS_BUILD_CMD = "make"
NIXPACKS_NO_CACHE = "1"
NAME = "shop"
[phases.build]
cmds = ["make all"]`)
    )
    expect(settings.hints.settings).toEqual({
      PYTHON_VERSION: {
        value: '3.12',
        source: {
          because: '`NIXPACKS_PYTHON_VERSION` in nixpacks.toml',
          file: 'nixpacks.toml',
          line: 2,
          setting: 'NIXPACKS_PYTHON_VERSION'
        }
      }
    })
    expect(Object.keys(settings.hints.variables)).toEqual(['NAME'])
    expect(settings.layers.map(({ name }) => name)).toEqual(['nixpacks.toml [variables]', 'nixpacks.toml'])
    expect(settings.hints.replaced['build']?.value).toBe('make all')
    expect(settings.hints.replaced['install']?.value).toBe('make deps')
    expect(settings.warnings.map(({ code, line }) => [code, line])).toEqual([['no-effect', 5]])
  })

  it('the image of Nixpacks is dropped, with a warning', async () => {
    const settings = await settingsOf(json({ buildImage: 'ghcr.io/railwayapp/nixpacks:ubuntu-1745885067' }))
    expect(settings.layers).toEqual([])
    expect(settings.warnings.map(({ code }) => code)).toEqual(['build-image-dropped'])
  })

  it('a secret among the variables is a warning with its line', async () => {
    const { warnings } = await settingsOf(toml('[variables]\nSTRIPE_SECRET_KEY = "sk_live_1"'))
    expect(warnings).toEqual([expect.objectContaining({ code: 'secret-in-env', file: 'nixpacks.toml', line: 2 })])
    expect(JSON.stringify(warnings)).not.toContain('sk_live_1')
  })
})
