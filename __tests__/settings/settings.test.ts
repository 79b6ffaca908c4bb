import { describe, expect, it } from '@jest/globals'
import { overlay } from '../../src/plan/overlay.js'
import { settingsTable } from '../../src/settings/table.js'
import { inputTable } from '../../src/inputs.js'
import { codesOf, layer, settingsOf, troubleOf, values } from './read.js'

describe('without anything said', () => {
  it('has no layers, no hints and no warnings', async () => {
    expect(await settingsOf({ files: { 'main.py': 'print(1)' } })).toEqual({
      hints: { settings: {}, variables: {}, secrets: [], helpers: [], procfile: {}, replaced: {}, release: 'start' },
      layers: [],
      warnings: []
    })
  })
})

describe('precedence', () => {
  const sources = [
    { files: { Procfile: 'web: procfile' } },
    { files: { Procfile: 'web: procfile', 'nixpacks.toml': '[start]\ncmd = "config"\n[variables]\nA = "config"' } },
    { process: { NIXPACKS_START_CMD: 'process' } },
    { inputs: { env: 'NIXPACKS_START_CMD=env\nA=env' } },
    { inputs: { env: 'NIXPACKS_START_CMD=env\nA=env', 'start-cmd': 'input' } }
  ]
  const upTo = (count: number) => sources.slice(0, count).reduce((all, one) => ({ ...all, ...one }), {})

  it.each([
    [1, 'procfile', ['Procfile']],
    [2, 'config', ['Procfile', 'nixpacks.toml']],
    [3, 'process', ['Procfile', 'nixpacks.toml', 'NIXPACKS_* of the process']],
    [4, 'env', ['Procfile', 'nixpacks.toml', 'NIXPACKS_* of the process', 'NIXPACKS_* in env', 'inputs']],
    [5, 'input', ['Procfile', 'nixpacks.toml', 'NIXPACKS_* of the process', 'NIXPACKS_* in env', 'inputs']]
  ])('of %i sources: %s', async (count, start, names) => {
    const { layers, hints } = await settingsOf(upTo(count))
    expect(layers.map(({ name }) => name)).toEqual(names)
    expect(layers.reduce(overlay, {}).start?.cmd?.value).toBe(start)
    expect(hints.startCmd?.value).toBe(start)
  })

  it('a variable given as an input beats the config file, in the image and as a hint', async () => {
    const { layers, hints } = await settingsOf(upTo(4))
    expect(layers.reduce(overlay, {}).variables?.['A']?.value).toBe('env')
    expect(hints.variables['A']).toEqual({ value: 'env', source: { because: '`A` in input `env`', setting: 'env' } })
  })

  it('of a setting of a language: config file, process, env', async () => {
    const files = { 'nixpacks.toml': '[variables]\nNIXPACKS_PYTHON_VERSION = "3.11"' }
    const process = { NIXPACKS_PYTHON_VERSION: '3.12' }
    const inputs = { env: 'NIXPACKS_PYTHON_VERSION=3.13' }
    const version = async (given: object) => (await settingsOf(given)).hints.settings['PYTHON_VERSION']
    expect((await version({ files }))?.value).toBe('3.11')
    expect(await version({ files, process })).toEqual({
      value: '3.12',
      source: { because: '`NIXPACKS_PYTHON_VERSION`', setting: 'NIXPACKS_PYTHON_VERSION' }
    })
    expect((await version({ files, process, inputs }))?.source.because).toBe('`NIXPACKS_PYTHON_VERSION` in input `env`')
  })

  it('every setting is in the table once', () => {
    const names = settingsTable.map(({ name, from }) => `${from} ${name}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    const inputs: string[] = inputTable.map(({ id }) => id)
    expect(settingsTable.filter(({ from, name }) => from === 'input' && !inputs.includes(name))).toEqual([])
    expect(settingsTable.filter(({ effect, field }) => (effect === 'layer') !== (field !== undefined))).toEqual([])
  })
})

describe('inputs', () => {
  it('replace commands, add packages and set variables', async () => {
    const settings = await settingsOf({
      inputs: {
        ...{ 'install-cmd': 'npm ci', 'build-cmd': 'true', pkgs: 'jq', libs: 'zlib', apt: 'ffmpeg, curl' },
        ...{ env: 'A=1\nNIXPACKS_PYTHON_VERSION=3.12', secrets: 'T=1', 'secret-files': 'npmrc=./x', release: 'manual' }
      }
    })
    const { phases = {}, start, variables } = layer(settings, 'inputs')
    expect(phases['install']).toEqual({
      cmds: [{ value: 'npm ci', reason: { because: 'input `install-cmd`', setting: 'install-cmd' } }]
    })
    expect(values(phases['setup']?.nixPkgs)).toEqual(['...', 'jq'])
    expect(values(phases['setup']?.nixLibs)).toEqual(['...', 'zlib'])
    expect(values(phases['setup']?.aptPkgs)).toEqual(['...', 'ffmpeg', 'curl'])
    expect(values(start?.aptPkgs)).toEqual(['...', 'ffmpeg', 'curl'])
    expect(Object.keys(variables ?? {})).toEqual(['A'])
    expect(settings.hints).toMatchObject({ secrets: ['T', 'npmrc'], release: 'manual' })
    expect(Object.keys(settings.hints.replaced).sort()).toEqual(['build', 'install'])
    expect(
      overlay({ phases: { build: { cmds: [] } } }, { name: 'x', draft: layer(settings, 'inputs') }).phases
    ).not.toHaveProperty('build')
    expect(JSON.stringify(settings)).not.toContain('"T":')
  })

  it('choose provider and toolchain, above the config file', async () => {
    const files = { 'nixpacks.toml': 'providers = ["node"]\ntoolchain = "nix"' }
    const inputs = { provider: 'python', toolchain: 'images' }
    expect((await settingsOf({ files })).hints).toMatchObject({
      provider: { value: 'node' },
      toolchain: { value: 'nix' }
    })
    const { hints } = await settingsOf({ files, inputs })
    expect(hints.provider).toEqual({ value: 'python', source: { because: 'input `provider`', setting: 'provider' } })
    expect(hints.toolchain?.value).toBe('images')
  })
})

describe('the toolchain nix', () => {
  it.each([
    ['input `pkgs`', { inputs: { pkgs: 'jq' } }],
    ['input `libs`', { inputs: { libs: 'zlib' } }],
    ['`NIXPACKS_PKGS`', { process: { NIXPACKS_PKGS: 'jq' } }],
    [
      '`phases.build.nixPkgs` in nixpacks.toml',
      { files: { 'nixpacks.toml': '[phases.build]\nnixPkgs = ["...", "jq"]' } }
    ],
    [
      '`phases.setup.nixpkgsArchive` in nixpacks.toml',
      { files: { 'nixpacks.toml': '[phases.setup]\nnixpkgsArchive = "abc"' } }
    ],
    ['environment.nix is there', { files: { 'environment.nix': '{}' } }]
  ])('is chosen by %s', async (because, given) => {
    expect((await settingsOf(given)).hints.toolchain).toMatchObject({ value: 'nix', source: { because } })
  })

  it('is not chosen by a list that only keeps what was there, nor against the input', async () => {
    const files = { 'nixpacks.toml': '[phases.setup]\nnixPkgs = ["..."]\naptPkgs = ["jq"]' }
    expect((await settingsOf({ files })).hints.toolchain).toBeUndefined()
    const { hints } = await settingsOf({ inputs: { pkgs: 'jq', toolchain: 'images' } })
    expect(hints.toolchain?.value).toBe('images')
  })
})

describe('NIXPACKS_*', () => {
  it('shape the plan', async () => {
    const settings = await settingsOf({
      process: {
        ...{
          NIXPACKS_PKGS: 'jq, (python3.withPackages (p: [ p.x ]))',
          NIXPACKS_APT_PKGS: 'ffmpeg curl',
          NIXPACKS_LIBS: 'zlib'
        },
        ...{ NIXPACKS_INSTALL_CMD: 'make deps', NIXPACKS_BUILD_CMD: ' make ', NIXPACKS_INSTALL_CACHE_DIRS: '/a,/b' },
        NIXPACKS_BUILD_CACHE_DIRS: '/c'
      }
    })
    const { phases = {}, start } = layer(settings, 'NIXPACKS_* of the process')
    expect(values(phases['setup']?.nixPkgs)).toEqual(['...', 'jq', '(python3.withPackages (p: [ p.x ]))'])
    expect(values(phases['setup']?.aptPkgs)).toEqual(['...', 'ffmpeg', 'curl'])
    expect(values(start?.aptPkgs)).toEqual(['...', 'ffmpeg', 'curl'])
    expect(values(phases['setup']?.nixLibs)).toEqual(['...', 'zlib'])
    expect(values(phases['install']?.cmds)).toEqual(['make deps'])
    expect(values(phases['install']?.cacheDirectories)).toEqual(['...', '/a', '/b'])
    expect(values(phases['build']?.cmds)).toEqual(['make'])
    expect(values(phases['build']?.cacheDirectories)).toEqual(['...', '/c'])
    expect(settings.warnings).toEqual([])
  })

  it('are not set when empty, and never reach the image', async () => {
    const env = 'NIXPACKS_START_CMD=\nNIXPACKS_PYTHON_VERSION=3.12'
    const settings = await settingsOf({ process: { NIXPACKS_BUILD_CMD: ' ', HOME: '/root' }, inputs: { env } })
    expect(settings.layers).toEqual([])
    expect(settings.hints.variables).toEqual({})
  })

  it('that nothing knows are a warning with the nearest name', async () => {
    const { warnings } = await settingsOf({
      process: { NIXPACKS_PYTHN_VERSION: '3.12', NIXPACKS_STARTCMD: 'x', NIXPACKS_METADATA: 'python' }
    })
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'unknown-variable', fix: 'Did you mean NIXPACKS_PYTHON_VERSION?' }),
      expect.objectContaining({ code: 'unknown-variable', fix: 'Did you mean NIXPACKS_START_CMD?' })
    ])
    expect(JSON.stringify(warnings)).not.toContain('3.12')
  })

  it('of languages to come are no misspelt ones', async () => {
    const process = { NIXPACKS_GO_BIN: 'api', NIXPACKS_JDK_VERSION: '21', NIXPACKS_GO_BNI: 'x' }
    const { warnings, hints } = await settingsOf({ process })
    expect(warnings.map(({ code }) => code)).toEqual(['not-yet', 'unknown-variable', 'not-yet'])
    expect(warnings[0]?.message).toContain('it comes with its language, Go')
    expect(warnings[1]?.fix).toBe('Did you mean NIXPACKS_GO_BIN?')
    expect(hints.settings).toEqual({})
    expect(await codesOf({ process: { NIXPACKS_GO_BIN: 'api' }, known: ['GO_BIN'] })).toEqual([])
  })

  it('that mean nothing here say so, and those of the run say nothing', async () => {
    expect(await codesOf({ process: { NIXPACKS_DEBIAN: '1', NIXPACKS_NO_CACHE: '1' } })).toEqual(['no-effect'])
  })

  it('with a wrong package are an error that names the variable', async () => {
    expect((await troubleOf({ process: { NIXPACKS_APT_PKGS: 'ffmpeg;rm' } })).what).toContain(
      '`NIXPACKS_APT_PKGS` names "ffmpeg;rm"'
    )
  })
})

describe('commands of several lines', () => {
  const cmd = async (text: string) => (await settingsOf({ inputs: { 'start-cmd': text } })).hints.startCmd?.value

  it.each([
    ['npm ci\nnpm run build\n', 'npm ci && npm run build'],
    ['# deps\ncd web\n\nnpm ci', 'cd web && npm ci'],
    ['npm ci \\\n  --omit=dev', 'npm ci --omit=dev'],
    ['a || b\nc', 'set -e\na || b\nc'],
    ['if true\nthen x\nfi', 'set -e\nif true\nthen x\nfi'],
    ['cat <<E\nx\nE', 'set -e\ncat <<E\nx\nE'],
    ["echo 'a\nb'", "set -e\necho 'a\nb'"],
    ['a |\nb', 'set -e\na |\nb'],
    ['a && b; c', 'a && b; c']
  ])('%j', async (text, expected) => {
    expect(await cmd(text)).toBe(expected)
  })
})

describe('secrets in env', () => {
  it.each([
    'NPM_TOKEN',
    'DJANGO_SECRET_KEY',
    'SECRET',
    'DB_PASSWORD',
    'PGPASSWORD',
    'OPENAI_API_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'PRIVATE_KEY',
    'SECRET_KEY_BASE',
    'api_key',
    'TOKEN_2',
    'GCP_CREDENTIALS_JSON'
  ])('warns about %s', async (name) => {
    const { warnings } = await settingsOf({ inputs: { env: `${name}=hunter2` } })
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'secret-in-env', fix: expect.stringContaining('secrets') })
    ])
    expect(warnings[0]?.message).toContain(name)
    expect(JSON.stringify(warnings)).not.toContain('hunter2')
  })
  it.each([
    'NEXT_PUBLIC_API_KEY',
    'VITE_TOKEN',
    'REACT_APP_API_KEY',
    'TOKEN_TTL',
    'PUBLIC_KEY',
    'SECRET_KEY_FILE',
    'MAX_TOKENS_PER_DAY',
    'PWD',
    'COMPASS',
    'SORT_KEY',
    'BYPASS'
  ])('does not warn about %s', async (name) => {
    expect(await codesOf({ inputs: { env: `${name}=x` } })).toEqual([])
  })
  it('knows an address with a password', async () => {
    expect(await codesOf({ inputs: { env: 'DATABASE_URL=postgres://shop:hunter2@db/shop' } })).toEqual([
      'secret-in-env'
    ])
    expect(await codesOf({ inputs: { env: 'DATABASE_URL=postgres://db/shop\nURL=https://a:80/@x' } })).toEqual([])
  })
})

describe('files of the repository', () => {
  it('a Dockerfile is not used, and says what builds it', async () => {
    const { warnings } = await settingsOf({ files: { Dockerfile: 'FROM x' } })
    expect(warnings).toEqual([
      expect.objectContaining({
        code: 'dockerfile-ignored',
        file: 'Dockerfile',
        fix: expect.stringContaining('docker/build-push-action')
      })
    ])
  })

  it('a tracked .env is a warning with its names as lines, never values', async () => {
    const env = 'NAME=shop\nDB_PASSWORD=hunter2\nexport MODE="live"\n"bad name"=1\n'
    const { warnings } = await settingsOf({ files: { '.env': env } })
    expect(warnings).toEqual([expect.objectContaining({ code: 'tracked-dotenv', file: '.env' })])
    expect(warnings[0]?.fix).toContain('env: |\n  NAME=…\n  MODE=…\n')
    expect(warnings[0]?.fix).toContain('docker run -e DB_PASSWORD')
    expect(JSON.stringify(warnings)).not.toMatch(/hunter2|shop|live/)
  })

  it.each([
    ['nixpacks.toml', '../../x.toml', 'that leads out of the repository'],
    ['Procfile', '/etc/passwd', 'that leads out of the repository'],
    ['package.json', 'nothing.json', 'to nothing']
  ])('a link %s -> %s is a warning', async (file, link, words) => {
    const { warnings } = await settingsOf({ files: { [file]: { link }, 'docs/other': { link: '/etc/passwd' } } })
    expect(warnings).toMatchObject([{ code: 'settings-not-found', file, message: expect.stringContaining(words) }])
  })
  it('a link inside of the repository is none', async () => {
    expect(await codesOf({ files: { Procfile: { link: 'deploy/Procfile' }, 'deploy/Procfile': 'web: x\n' } })).toEqual(
      []
    )
  })

  it('what a build writes into pages has its own way out', async () => {
    const { warnings } = await settingsOf({ files: { '.env': 'VITE_API_KEY=abc\nNEXT_PUBLIC_URL=x\nMODE=live\n' } })
    const [first, second] = warnings[0]?.fix?.split('Give what the app needs') ?? []
    expect(first).toMatch(
      /move these lines to \.env\.production.*env: \|\n {2}VITE_API_KEY=…\n {2}NEXT_PUBLIC_URL=…\n$/s
    )
    expect(second).toContain('MODE=…')
    expect(second).not.toContain('VITE')
  })

  it('an ignored .env and other files of that kind are none', async () => {
    expect(await codesOf({ files: { '.env': 'A=1', '.gitignore': '.env' } })).toEqual([])
    expect(await codesOf({ files: { '.env.example': 'A=1', '.env.production': 'A=1', 'sub/.env': 'A=1' } })).toEqual([])
  })
})
