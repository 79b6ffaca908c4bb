import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { UserError } from '../../../src/errors.js'
import { pythonReleases, pythonRuntime } from '../../../src/providers/python/releases.js'
import { pythonVersion, type Scope } from '../../../src/providers/python/versions.js'
import { parseRequest, pep440 } from '../../../src/releases/request.js'
import type { Hints } from '../../../src/settings/types.js'

function hintsOf(version?: string): Hints {
  const source = { because: '`NIXPACKS_PYTHON_VERSION`', setting: 'NIXPACKS_PYTHON_VERSION' }
  return {
    settings: version === undefined ? {} : { PYTHON_VERSION: { value: version, source } },
    variables: {},
    secrets: [],
    helpers: [],
    procfile: {},
    replaced: {},
    release: 'start'
  }
}

function decide(files: MemoryFiles, { setting, ...scope }: Scope & { setting?: string } = {}) {
  return pythonVersion(memoryApp(files), hintsOf(setting), scope)
}

async function version(files: MemoryFiles): Promise<string> {
  return (await decide(files)).version.value
}

async function failure(files: MemoryFiles, setting?: string): Promise<UserError['trouble']> {
  const error: unknown = await decide(files, { ...(setting && { setting }) }).catch((thrown: unknown) => thrown)
  if (error instanceof UserError) return error.trouble
  throw new Error(`resolved: ${JSON.stringify(error)}`)
}

const pyproject = (requires: string): MemoryFiles => ({
  'pyproject.toml': `[project]\nname = "x"\nrequires-python = "${requires}"\n`
})

describe('the version of Python', () => {
  it('is the newest settled one by default, and the reason says where it looked', async () => {
    const { version, suites, warnings } = await decide({ 'main.py': '' })
    expect(version.value).toBe('3.14')
    expect(version.reason.because).toMatch(
      /^Python 3\.14 is the newest settled release; no version is named in .*`setup\.py`/
    )
    expect(version.reason.file).toBeUndefined()
    expect([suites, warnings]).toEqual([['trixie', 'bookworm'], []])
  })

  it.each([
    ['3.12', '3.12'],
    ['3.12.4\n', '3.12.4'],
    ['\n# ours\n3.11 # pinned\n', '3.11'],
    ['3.12.4/envs/blog', '3.12.4'],
    ['python-3.12', '3.12'],
    ['cpython-3.12', '3.12'],
    ['cpython@3.12', '3.12'],
    ['cpython-3.12.11-linux-x86_64-gnu', '3.12.11'],
    ['python3.12', '3.12'],
    ['v3.12', '3.12'],
    ['3', '3.14'],
    ['>=3.11, <3.13', '3.12'],
    ['system\n3.12', '3.12'],
    ['3.12 3.11', '3.12'],
    ['3.12\n3.11\n3.10', '3.12'],
    ['pypy3.10-7.3.12\n3.11.9', '3.11.9']
  ])('.python-version %j is %s', async (text, expected) => {
    const { version, warnings } = await decide({ '.python-version': text })
    expect([version.value, version.reason.file, warnings]).toEqual([expected, '.python-version', []])
  })

  it('cites the line', async () => {
    expect((await decide({ '.python-version': '# first\n\n3.12' })).version.reason).toEqual({
      because: '`.python-version` says 3.12',
      file: '.python-version',
      line: 3
    })
  })

  it.each(['blog', 'blog-3.9.1', 'venv3.8'])('passes over the environment %s with a warning', async (name) => {
    const { version, warnings } = await decide({ '.python-version': name, 'runtime.txt': 'python-3.11' })
    expect(version.value).toBe('3.11')
    expect(warnings).toEqual([
      expect.objectContaining({ code: 'version-unreadable', file: '.python-version', line: 1 })
    ])
  })

  it('reads a line that was a pre-release once, and says that it is out', async () => {
    const { version, warnings } = await decide({ '.python-version': '3.12-dev' })
    expect([version.value, warnings.map(({ code }) => code)]).toEqual(['3.12', ['runtime-prerelease']])
  })

  it('uses the ordinary build for a free-threaded one, and says so', async () => {
    const { version, warnings } = await decide({ '.python-version': '3.13t' })
    expect([version.value, warnings.map(({ code }) => code)]).toEqual(['3.13', ['runtime-variant']])
  })

  it.each([
    ['pypy3.10-7.3.12', /PyPy/],
    ['miniconda3-latest', /Conda/],
    ['miniforge3-24.1', /Conda/],
    ['graalpy-24.0', /GraalPy/],
    ['jython-2.7.3', /another implementation/],
    ['3.l2', /no version of Python/],
    ['3.99', /no release of Python fits/],
    ['2.7.18', /2\.7 ended on 2020-01-01/]
  ])('refuses .python-version %s', async (text, what) => {
    const trouble = await failure({ '.python-version': `${text}\n` })
    expect(trouble.what).toMatch(what)
    expect(trouble.what).toMatch(/^`\.python-version` says /)
    expect(trouble.where).toEqual({ file: '.python-version', line: 1 })
    expect(trouble.fix).toMatch(/3\.14, 3\.13, 3\.12, 3\.11 \(no longer supported: 3\.10/)
  })

  it.each([
    ['python-3.12.4', '3.12.4'],
    ['python-3.12.x', '3.12'],
    ['3.12', '3.12'],
    ['python-3.12\r\n', '3.12'],
    ['\ufeffpython-3.12', '3.12'],
    ['Python 3.12', '3.12']
  ])('runtime.txt %j is %s', async (text, expected) => {
    expect(await version({ 'runtime.txt': text })).toBe(expected)
  })

  it.each<[MemoryFiles, string]>([
    [{ Pipfile: '[requires]\npython_version = "3.12"' }, '3.12'],
    [{ Pipfile: '[requires]\npython_version = "3.12"\npython_full_version = "3.12.4"' }, '3.12.4'],
    [
      {
        Pipfile: '[packages]\nflask = "*"',
        'Pipfile.lock':
          '{\n  "_meta": {\n    "requires": {\n      "python_version": "3.12"\n    }\n  },\n  "default": {}\n}'
      },
      '3.12'
    ],
    [{ '.tool-versions': 'python 3.12.4 3.11.2' }, '3.12.4'],
    [{ '.tool-versions': 'nodejs 20' }, '3.14'],
    [{ '.tool-versions': 'python latest' }, '3.14'],
    [{ 'mise.toml': '[tools]\npython = "3.12"' }, '3.12'],
    [{ 'mise.toml': '[tools]\npython = {version = "3.12", virtualenv = ".venv"}' }, '3.12'],
    [pyproject('>=3.9'), '3.14'],
    [pyproject('>=3.9,<3.13'), '3.12'],
    [pyproject('~=3.11.0'), '3.11'],
    [pyproject('==3.12.*'), '3.12'],
    [{ 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.11"' }, '3.14'],
    [{ 'pyproject.toml': '[tool.poetry.dependencies]\npython = "~3.11"' }, '3.11'],
    [{ 'pyproject.toml': '[tool.poetry.dependencies]\npython = { version = ">=3.9,<3.12" }' }, '3.11'],
    [{ 'setup.cfg': '[options]\npython_requires = >=3.9, <3.13' }, '3.12'],
    [{ 'setup.py': 'from setuptools import setup\nsetup(\n    name="x", python_requires = ">=3.9,<3.13",\n)' }, '3.12'],
    [{ 'setup.py': "setup(python_requires='~=3.11.0')" }, '3.11'],
    [{ 'setup.py': '# python_requires="<3.9"\nsetup(python_requires=REQUIRES)' }, '3.14'],
    [{ 'environment.yml': 'dependencies:\n  - python=3.12\n  - numpy' }, '3.12'],
    [{ 'environment.yml': 'dependencies:\n  - conda-forge::python=3.12.4=h1_0_cpython' }, '3.12.4'],
    [{ 'environment.yml': 'dependencies:\n  - "python>=3.9,<3.13"' }, '3.12'],
    [{ 'environment.yml': 'dependencies:\n  - python' }, '3.14'],
    [{ 'environment.yml': 'dependencies:\n  - python-dateutil=2.8' }, '3.14'],
    [{ 'uv.lock': 'version = 1\nrequires-python = "==3.12.*"\n\n[[package]]\nname = "x"' }, '3.12'],
    [{ 'uv.lock': 'version = 1\n\n[[package]]\nrequires-python = "==3.12.*"' }, '3.14'],
    [
      {
        'poetry.lock':
          '[[package]]\nname = "a"\npython-versions = ">=3.6,<3.8"\n\n[metadata]\npython-versions = "~3.12"'
      },
      '3.12'
    ],
    [
      {
        'pdm.lock':
          '[metadata]\n[[metadata.targets]]\nrequires_python = "==3.12.*"\n\n[[package]]\nrequires_python = ">=3.5"'
      },
      '3.12'
    ]
  ])('%j is %s', async (files, expected) => {
    const decision = await decide(files)
    expect([decision.version.value, decision.warnings]).toEqual([expected, []])
  })

  it('leaves the lockfile alone where a manifest speaks', async () => {
    const { version, warnings } = await decide({ ...pyproject('>=3.12'), 'uv.lock': 'requires-python = ">=3.9,<3.12"' })
    expect([version.value, warnings]).toEqual(['3.14', []])
  })

  it('lets a setting win, with the files as conflicts', async () => {
    const { version, warnings } = await decide({ '.python-version': '3.12' }, { setting: '3.11' })
    expect(version).toEqual({
      value: '3.11',
      reason: { because: '`NIXPACKS_PYTHON_VERSION` says 3.11', setting: 'NIXPACKS_PYTHON_VERSION' }
    })
    expect(warnings.map(({ code }) => code)).toEqual(['version-conflict'])
  })

  it('names the setting where it cannot be read', async () => {
    const { what, fix, where } = await failure({}, '2.8')
    expect(what).toMatch(/^`NIXPACKS_PYTHON_VERSION` says 2\.8/)
    expect(fix).toMatch(/^Name one of these in NIXPACKS_PYTHON_VERSION: /)
    expect(where).toBeUndefined()
  })

  it.each([
    ['.python-version', '3.11', 'runtime.txt', 'python-3.12'],
    ['runtime.txt', 'python-3.11', 'Pipfile', '[requires]\npython_version = "3.12"'],
    ['Pipfile', '[requires]\npython_version = "3.11"', '.tool-versions', 'python 3.12'],
    ['.tool-versions', 'python 3.11', 'mise.toml', '[tools]\npython = "3.12"'],
    ['mise.toml', '[tools]\npython = "3.11"', 'setup.cfg', '[options]\npython_requires = >=3.12']
  ])('%s (%s) wins over %s, with a warning that names both', async (strong, text, weak, other) => {
    const { version, warnings } = await decide({ [weak]: other, [strong]: text })
    expect([version.value, version.reason.file]).toEqual(['3.11', strong])
    expect(warnings).toEqual([expect.objectContaining({ code: 'version-conflict', file: weak })])
    expect(warnings[0]?.message).toMatch(new RegExp(`\\(${strong}:\\d\\).*\\(${weak}:\\d\\)`))
  })

  it('says that a pin of a dead line is one', async () => {
    const { version, suites, warnings } = await decide({ 'runtime.txt': 'python-3.8.10' })
    expect([version.value, suites, warnings.map(({ code, file }) => [code, file])]).toEqual([
      '3.8',
      ['bookworm'],
      [
        ['runtime-patch', 'runtime.txt'],
        ['runtime-eol', 'runtime.txt']
      ]
    ])
  })

  it('points at the line of a range that cannot be read', async () => {
    const { what, where } = await failure(pyproject('^3.11'))
    expect(what).toBe('`requires-python` is ^3.11, which is no version of Python')
    expect(where).toEqual({ file: 'pyproject.toml', line: 3 })
  })

  it('looks into the folders in their order, file by file', async () => {
    const files = { '.python-version': '3.11', 'backend/.python-version': '3.12', 'runtime.txt': 'python-3.12' }
    const inner = await decide(files, { folders: ['backend', ''] })
    expect([inner.version.value, inner.version.reason.file]).toEqual(['3.12', 'backend/.python-version'])
    expect(inner.warnings).toEqual([])
    expect((await decide(files)).version.value).toBe('3.11')
  })

  it('takes advice for what nobody states', async () => {
    const request = parseRequest('<3.13', pep440)
    const advice = [{ rank: 'advice' as const, request: request!, evidence: { because: 'old wheels' } }]
    expect((await decide({}, { advice })).version.value).toBe('3.12')
    expect((await decide({ '.python-version': '3.13' }, { advice })).version.value).toBe('3.13')
  })

  it('survives hostile files', async () => {
    const long = `3${'-linux'.repeat(100_000)}`
    for (const files of [
      { '.python-version': long },
      { '.tool-versions': `python ${long}` },
      pyproject(`>=3.9${',<4'.repeat(100)}`)
    ]) {
      expect((await failure(files)).what.length).toBeLessThan(300)
    }
    expect(await version({ '.python-version': '\n'.repeat(10_000) })).toBe('3.14')
    expect(await version({ 'runtime.txt': new Uint8Array([0xff, 0xfe, 0, 1]) })).toBe('3.14')
    expect((await failure({ 'runtime.txt': '3.12; rm -rf /' })).what).toMatch(/3\.12;/)
  })
})

describe('the table of Python', () => {
  it('names images by version and suite', () => {
    expect(pythonRuntime.image?.('3.13', 'trixie')).toBe('python:3.13-slim-trixie')
  })

  it('is sorted, and each line has its own patch releases and lives longer than a year', () => {
    const numbers = pythonReleases.lines.map(({ line }) => line.split('.').map(Number))
    const sorted = numbers.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b)
    expect(numbers).toEqual(sorted)
    for (const { line, latest, released, endOfLife } of pythonReleases.lines) {
      expect(latest.startsWith(`${line}.`)).toBe(true)
      expect(Date.parse(endOfLife) - Date.parse(released)).toBeGreaterThan(3e10)
    }
  })
})
