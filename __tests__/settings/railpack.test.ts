import { describe, expect, it } from '@jest/globals'
import { overlay } from '../../src/plan/overlay.js'
import { railpackKeys } from '../../src/settings/railpack-keys.js'
import { codesOf, layer, settingsOf, values } from './read.js'

const of = (data: unknown) => ({
  files: { 'railpack.json': typeof data === 'string' ? data : JSON.stringify(data, null, 1) }
})
const draftOf = async (data: unknown) => layer(await settingsOf(of(data)), 'railpack.json')
const warningsOf = async (data: unknown) =>
  (await settingsOf(of(data))).warnings.map(({ code, line, message }) => [code, line, /`(.*?)`/.exec(message)?.[1]])

describe('railpack.json', () => {
  it('is read as far as it maps, with a line for every item', async () => {
    const settings = await settingsOf({
      ...of(`{
  "$schema": "https://schema.railpack.com",
  "provider": "Python",
  "packages": { "python": "3.12", "uv": "latest" },
  "buildAptPackages": ["gcc"],
  "caches": { "models": { "directory": "/root/.cache/models", "type": "locked" } },
  "secrets": ["HF_TOKEN"],
  "steps": {
    "install": { "commands": ["...", "python -m nltk.downloader punkt"] },
    "models": {
      "inputs": [{ "step": "install" }, { "local": true, "include": ["."] }],
      "commands": [{ "src": ".", "dest": "." }, "COPY:fetch.py /app/fetch.py", "PATH:/opt/models/bin", { "path": "bin" }, { "cmd": "python fetch.py" }, "ls\\nwc"],
      "caches": ["models"],
      "secrets": ["HF_TOKEN", "*"],
      "variables": { "MODEL": "small" }
    },
    "build": { "inputs": ["$models", { "step": "packages:mise" }], "commands": ["make"] }
  },
  "deploy": {
    "startCommand": "gunicorn app:app",
    "aptPackages": ["...", "ffmpeg"],
    "variables": { "MODE": "live" },
    "paths": ["/opt/bin"],
    "inputs": [{ "step": "build", "include": ["/app/dist", "models"] }, { "step": "packages:mise", "include": ["/mise/installs"] }]
  } // JSON with comments
}`),
      known: ['PYTHON_VERSION', 'UV_VERSION']
    })
    expect(settings.warnings).toEqual([])
    expect(settings.hints.provider).toMatchObject({ value: 'python', source: { file: 'railpack.json', line: 3 } })
    expect(settings.hints.settings).toEqual({
      PYTHON_VERSION: {
        value: '3.12',
        source: {
          because: '`packages.python` in railpack.json',
          file: 'railpack.json',
          line: 4,
          setting: 'packages.python'
        }
      }
    })
    const { phases = {}, start = {}, variables } = layer(settings, 'railpack.json')
    expect(values(phases['setup']?.aptPkgs)).toEqual(['...', 'gcc'])
    expect(values(phases['setup']?.paths)).toEqual(['...', '/opt/bin'])
    expect(values(phases['install']?.cmds)).toEqual(['...', 'python -m nltk.downloader punkt'])
    expect(values(phases['install']?.secrets)).toEqual(['...', 'HF_TOKEN'])
    expect(values(phases['build']?.secrets)).toEqual(['...', 'HF_TOKEN'])
    expect(values(phases['build']?.dependsOn)).toEqual(['...', 'models', 'setup'])
    expect(values(phases['models']?.cmds)).toEqual(['python fetch.py', 'ls && wc'])
    expect(phases['models']?.cmds?.[0]?.reason).toMatchObject({ line: 12, setting: 'steps.models.commands' })
    expect(values(phases['models']?.paths)).toEqual(['...', '/opt/models/bin', 'bin'])
    expect(values(phases['models']?.cacheDirectories)).toEqual(['...', '/root/.cache/models'])
    expect(values(phases['models']?.secrets)).toEqual(['...', 'HF_TOKEN'])
    expect(values(phases['models']?.dependsOn)).toEqual(['...', 'install'])
    expect(phases['models']?.variables?.['MODEL']?.value).toBe('small')
    expect(start.cmd?.value).toBe('gunicorn app:app')
    expect(values(start.aptPkgs)).toEqual(['...', 'ffmpeg'])
    expect(values(start.onlyIncludeFiles)).toEqual(['dist', 'models'])
    expect(variables?.['MODE']?.value).toBe('live')
  })

  it.each([
    [{ exclude: ['*.md'] }, [['railpack-unmapped', 2, 'exclude']]],
    [{ deploy: { base: { image: 'alpine' } } }, [['railpack-unmapped', 3, 'deploy.base']]],
    [{ deploy: { inputs: ['...', { image: 'x', include: ['/y'] }] } }, [['railpack-unmapped', 5, 'deploy.inputs']]],
    [{ steps: { build: { deployOutputs: [], assets: {} } } }, [['railpack-unmapped', 5, 'steps.build.assets']]],
    [
      { steps: { build: { deployOutputs: [{ include: ['.', '/app/x'] }, { include: ['/opt/x'] }] } } },
      [['railpack-unmapped', 11, 'steps.build.deployOutputs']]
    ],
    [{ steps: { own: { deployOutputs: [{ include: ['/opt/x'] }] } } }, []],
    [
      {
        steps: {
          build: {
            commands: [
              { path: '/a', name: 'b' },
              { src: 'a', dest: '/b' },
              { src: 'x', dest: 'x', image: 'y' }
            ]
          }
        }
      },
      [
        ['railpack-unmapped', 5, 'steps.build.commands'],
        ['railpack-unmapped', 9, 'steps.build.commands'],
        ['railpack-unmapped', 13, 'steps.build.commands']
      ]
    ],
    [
      { steps: { build: { inputs: [{ image: 'x' }, { step: 'prune' }] } } },
      [
        ['railpack-unmapped', 5, 'steps.build.inputs'],
        ['railpack-unmapped', 8, 'steps.build.inputs']
      ]
    ],
    [{ steps: { 'packages:mise': {} } }, [['railpack-unmapped', 3, 'steps.packages:mise']]],
    [{ steps: { build: { caches: ['npm'] } } }, [['railpack-unmapped', 5, 'steps.build.caches']]],
    [{ packages: { ffmpeg: '7' } }, [['railpack-unmapped', 3, 'packages.ffmpeg']]]
  ])('warns about what does not map: %j', async (data, expected) => {
    expect(await warningsOf(data)).toEqual(expected)
  })

  it.each([
    [{ step: {} }, 'Did you mean steps?'],
    [{ deploy: { startComand: 'x' } }, 'Did you mean startCommand?'],
    [{ steps: { build: { cmds: ['x'] } } }, 'Did you mean commands?'],
    [{ steps: { build: { env: {} } } }, 'Did you mean variables?'],
    [{ healthCheck: {} }, 'The keys here are']
  ])('warns about a key that is unknown: %j', async (data, fix) => {
    const { warnings } = await settingsOf(of(data))
    expect(warnings).toEqual([expect.objectContaining({ code: 'unknown-key', fix: expect.stringContaining(fix) })])
  })

  it.each([
    [{ provider: 7 }, 2],
    [{ buildAptPackages: 'gcc' }, 2],
    [{ buildAptPackages: ['$(x)'] }, 3],
    [{ deploy: { startCommand: ['x'] } }, 3],
    [{ deploy: 'x' }, 2],
    [{ steps: ['x'] }, 2],
    [{ steps: { build: { commands: 'make' } } }, 4],
    [{ steps: { build: { variables: { 'A B': '1' } } } }, 5],
    [{ secrets: ['a b'] }, 3],
    ['{\n "steps": {,', 2],
    ['[]', undefined]
  ])('takes a wrong type for not said: %j', async (data, line) => {
    const { warnings, layers } = await settingsOf(of(data))
    expect(warnings.map((warning) => [warning.code, warning.line])).toEqual([['railpack-type', line]])
    expect(layers).toEqual([])
  })

  it('counts more than the Procfile, and not beside nixpacks.toml', async () => {
    const files = { ...of({ deploy: { startCommand: 'railpack' } }).files, Procfile: 'web: procfile' }
    const start = async (more: object) =>
      (await settingsOf({ files: { ...files, ...more } })).layers.reduce(overlay, {}).start?.cmd?.value
    expect(await start({})).toBe('railpack')
    const both = { ...files, 'nixpacks.toml': '[variables]\nA = "1"' }
    expect(await start(both)).toBe('procfile')
    expect((await settingsOf({ files: both })).warnings).toEqual([
      expect.objectContaining({ code: 'two-config-files', file: 'railpack.json', fix: 'Keep one of them' })
    ])
  })

  it('says nothing where it is not there, and warns of a secret', async () => {
    expect(await codesOf({})).toEqual([])
    expect(await codesOf(of({ deploy: { variables: { API_TOKEN: 'hunter2' } } }))).toEqual(['secret-in-env'])
  })

  it('every key that maps changes something, and no other does', async () => {
    const samples: Readonly<Record<string, unknown>> = {
      ...{ $schema: 'x', provider: 'node', packages: { python: '3.12' }, buildAptPackages: ['gcc'], exclude: ['x'] },
      ...{ steps: { build: { commands: ['x'] } }, caches: {}, secrets: ['A'], deploy: { startCommand: 'x' } },
      ...{ startCommand: 'x', aptPackages: ['gcc'], variables: { A: '1' }, paths: ['/x'], base: { image: 'x' } },
      ...{ commands: ['x'], deployOutputs: [], assets: {} }
    }
    const wrap = {
      top: (value: object) => value,
      deploy: (deploy: object) => ({ deploy }),
      step: (build: object) => ({ steps: { build } })
    }
    for (const kind of ['top', 'deploy', 'step'] as const) {
      for (const [key, { why, meaning }] of Object.entries(railpackKeys[kind])) {
        if (key === 'inputs' || key === 'caches') continue
        const value = key === 'secrets' ? ['A'] : samples[key]
        const { layers, hints, warnings } = await settingsOf(of(wrap[kind]({ [key]: value })))
        const says = layers.length > 0 || hints.provider !== undefined || Object.keys(hints.settings).length > 0
        expect([kind, key, says]).toEqual([kind, key, !meaning.startsWith('nothing')])
        expect([kind, key, warnings.length > 0]).toEqual([kind, key, why !== undefined])
      }
    }
    expect((await draftOf({ steps: { build: { inputs: ['$install'] } } })).phases?.['build']?.dependsOn).toHaveLength(2)
  })
})
