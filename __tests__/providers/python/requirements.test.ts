import { describe, expect, it } from '@jest/globals'
import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { UserError } from '../../../src/errors.js'
import { markerHolds } from '../../../src/providers/python/markers.js'
import { withoutPasswords } from '../../../src/passwords.js'
import { sourceNeeds } from '../../../src/providers/python/requirement.js'
import { parseRequirement, readRequirements } from '../../../src/providers/python/requirements.js'

function read(files: MemoryFiles | string, path = 'requirements.txt') {
  return readRequirements(memoryApp(typeof files === 'string' ? { 'requirements.txt': files } : files), path)
}

async function names(text: string): Promise<string[]> {
  const { requirements } = await read(text)
  return requirements.map(({ name, extras, version }) => {
    return `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${version === undefined ? '' : `==${version}`}`
  })
}

async function trouble(files: MemoryFiles): Promise<UserError['trouble']> {
  const error: unknown = await read(files).catch((thrown: unknown) => thrown)
  if (error instanceof UserError) return error.trouble
  throw new Error('no error')
}

describe('a requirement', () => {
  it.each([
    ['Django', { name: 'django', extras: [] }],
    ['Django==5.2', { name: 'django', version: '5.2' }],
    ['zope.interface  >= 5 , < 8', { name: 'zope-interface' }],
    ['psycopg[C,pool]>=3', { name: 'psycopg', extras: ['c', 'pool'] }],
    ['psycopg [binary] (>=3)', { name: 'psycopg', extras: ['binary'] }],
    ['ruamel_yaml===0.17.1', { name: 'ruamel-yaml', version: '0.17.1' }],
    ['flask==2.*', { name: 'flask' }],
    ['flask==2.0,!=2.1', { name: 'flask' }],
    ['flask (==2.0)', { name: 'flask', version: '2.0' }],
    ['torch==2.4.0+cpu', { name: 'torch', version: '2.4.0+cpu' }],
    ['uvloop>=0.17; sys_platform != "win32"', { name: 'uvloop', marker: 'sys_platform != "win32"' }],
    [
      'pkg @ git+https://example.org/a/b.git@v1 ; os_name == "posix"',
      { name: 'pkg', source: 'git', marker: 'os_name == "posix"' }
    ],
    ['pkg@https://example.org/pkg.zip', { name: 'pkg', source: 'url' }],
    ['pkg @ file:./lib', { name: 'pkg', source: 'path' }]
  ])('%s', (text, expected) => {
    expect({ version: undefined, ...parseRequirement(text, { file: 'pyproject.toml', line: 4 }) }).toMatchObject({
      ...expected,
      text,
      ...(!('version' in expected) && { version: undefined }),
      evidence: { because: `${expected.name} is in pyproject.toml`, file: 'pyproject.toml', line: 4 }
    })
  })

  it.each(['', '-r x', 'numpy=1.2', 'pip install flask', 'flask 2', '==1.0', '@ x', 'fl ask', 'x'.repeat(5000)])(
    '%j is none',
    (text) => {
      expect(parseRequirement(text, { file: 'x' })).toBeUndefined()
    }
  )
})

describe('requirements files', () => {
  it('have comments, empty lines, continued lines and options', async () => {
    const text = [
      '\ufeff# first',
      '',
      'flask==3.0 # web',
      'gunicorn \\',
      '  >=20 \\',
      '  # a comment ends it',
      'redis',
      '    --pre',
      'name#egg',
      'celery[redis]==5.4 \\',
      '    --hash=sha256:aa \\',
      '    --hash=sha256:bb'
    ].join('\r\n')
    const { requirements, hashes, warnings } = await read(text)
    expect(requirements.map(({ name, version, evidence: { line } }) => [name, version, line])).toEqual([
      ['flask', '3.0', 3],
      ['gunicorn', undefined, 4],
      ['redis', undefined, 7],
      ['celery', '5.4', 10]
    ])
    expect(hashes).toBe(true)
    expect(warnings).toEqual([expect.objectContaining({ code: 'requirement-unreadable', line: 9 })])
  })

  it('do not continue a comment', async () => {
    expect(await names('# see below \\\nflask\n  # again \\\n  gunicorn')).toEqual(['flask', 'gunicorn'])
  })

  it('include others relative to themselves, each once, and constraints give versions only', async () => {
    const { requirements, files } = await read({
      'requirements.txt': '-r requirements/prod.txt\n--requirement=requirements/base.txt\n',
      'requirements/prod.txt': '-rbase.txt\n-c ../constraints.txt\ngunicorn',
      'requirements/base.txt': 'django\n-r prod.txt\n-r ./../requirements.txt',
      'constraints.txt': 'django==5.2.1\nunused==1\n-c requirements/more.txt',
      'requirements/more.txt': 'gunicorn==23.0\ndjango==4'
    })
    expect(requirements.map(({ name, version, evidence: { file } }) => [name, version, file])).toEqual([
      ['django', '5.2.1', 'requirements/base.txt'],
      ['gunicorn', '23.0', 'requirements/prod.txt']
    ])
    expect(files).toEqual([
      'requirements.txt',
      'requirements/prod.txt',
      'requirements/base.txt',
      'constraints.txt',
      'requirements/more.txt'
    ])
  })

  it('that include what is missing fail at the line', async () => {
    expect(await trouble({ 'requirements.txt': 'flask\n-r base.txt' })).toEqual({
      what: 'requirements.txt includes base.txt, but there is no base.txt',
      where: { file: 'requirements.txt', line: 2 },
      fix: 'Add base.txt to the repository, or take this line out'
    })
    expect((await trouble({ 'requirements.txt': '-c ../up.txt' })).what).toMatch(/outside of the app/)
    expect((await trouble({ 'requirements.txt': '-r /etc/passwd' })).what).toMatch(/no|outside/)
  })

  it('leave out what cannot be used on Linux', async () => {
    const text =
      'pywin32; sys_platform == "win32"\nuvloop; platform_system != "Windows"\ntomli; python_version < "3.11"'
    expect(await names(text)).toEqual(['uvloop', 'tomli'])
  })

  it('name repositories, archives and paths', async () => {
    const { requirements, paths } = await read({
      'requirements.txt': [
        '-e git+https://example.org/team/Some_App.git@main#egg=some-app[x]',
        'git+ssh://git@example.org/team/tool.git',
        'hg+https://example.org/team/old#egg=old',
        'https://example.org/wheels/fast_lib-1.2-cp312-cp312-linux_x86_64.whl',
        'https://example.org/a/rest-tool-2.0.tar.gz',
        './wheels/own-1.0-py3-none-any.whl',
        '-e .[dev]',
        '-e ./libs/core',
        'core2 @ file:./libs/core',
        '--find-links wheels'
      ].join('\n'),
      'wheels/own-1.0-py3-none-any.whl': '',
      'libs/core/setup.py': ''
    })
    expect(requirements.map(({ name, source }) => [name, source])).toEqual([
      ['some-app', 'git'],
      ['tool', 'git'],
      ['old', 'hg'],
      ['fast-lib', 'url'],
      ['rest-tool', 'url'],
      ['own', 'path'],
      ['core2', 'path']
    ])
    expect(paths.map(({ path, editable }) => [path, editable])).toEqual([
      ['wheels/own-1.0-py3-none-any.whl', false],
      ['.', true],
      ['libs/core', true],
      ['libs/core', false],
      ['wheels', false]
    ])
    expect(sourceNeeds(requirements).map(({ value, reason: { line } }) => [value.name, value.for, line])).toEqual([
      ['git', 'build', 1],
      ['git', 'build', 2],
      ['ssh', 'build', 2],
      ['mercurial', 'build', 3]
    ])
  })

  it('say that nothing local is needed where nothing is', async () => {
    expect((await read('flask\n--find-links https://example.org/wheels')).paths).toEqual([])
  })

  it('warn of a local path that is missing, and of one on another machine', async () => {
    const { warnings } = await read('./libs/gone\ncertifi @ file:///croot/certifi_1671/work/certifi')
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['requirement-missing', 1],
      ['requirement-elsewhere', 2]
    ])
  })

  it("explain Conda's spelling", async () => {
    const { warnings } = await read('numpy=1.26.4=py312h_0')
    expect(warnings).toEqual([
      {
        code: 'requirement-unreadable',
        message: 'pip will not understand `numpy=1.26.4=py312h_0` in requirements.txt',
        file: 'requirements.txt',
        line: 1,
        fix: "Write numpy==1.26.4: a single = is Conda's spelling"
      }
    ])
  })

  it('name the variables that they read', async () => {
    const { secrets, indexes } = await read(
      '--extra-index-url https://${PIP_USER}:${PIP_TOKEN}@example.org/simple\n# ${NOT_THIS}\npkg @ git+https://${PIP_TOKEN}@example.org/a.git\n-i https://example.net/simple'
    )
    expect(secrets.map(({ value, reason }) => [value, reason.file, reason.line])).toEqual([
      ['PIP_USER', 'requirements.txt', 1],
      ['PIP_TOKEN', 'requirements.txt', 1]
    ])
    expect(indexes).toEqual([
      {
        option: '--extra-index-url',
        url: 'https://${PIP_USER}:${PIP_TOKEN}@example.org/simple',
        file: 'requirements.txt',
        line: 1
      },
      { option: '--index-url', url: 'https://example.net/simple', file: 'requirements.txt', line: 4 }
    ])
  })

  it('that hold a password are flagged, and it is nowhere in the result', async () => {
    const result = await read(
      [
        '--index-url https://deploy:hunter2@example.org/simple',
        'git+https://hunter2@example.org/team/private.git#egg=private',
        'other @ https://x-token:hunter2@example.org/other.zip',
        'oops=https://deploy:hunter2@example.org',
        '-r https://deploy:hunter2@example.org/more.txt'
      ].join('\n')
    )
    expect(JSON.stringify(result)).not.toContain('hunter2')
    expect(result.warnings.filter(({ code }) => code === 'password-in-file').map(({ line }) => line)).toEqual([
      1, 2, 3, 4, 5
    ])
    expect(result.warnings[0]?.message).toMatch(/a password for example\.org/)
  })

  it('do not take a variable or the user of SSH for a password', () => {
    for (const text of [
      'https://${A}:${B}@h/x',
      'https://oauth2:${B}@h/x',
      'https://$TOKEN@h',
      'git+ssh://git@h/x',
      'https://user:@h'
    ]) {
      expect(withoutPasswords(text)).toBe(text)
    }
    expect(withoutPasswords('https://${USER}:literal@h/x')).toBe('https://***@h/x')
  })

  it('may forbid wheels', async () => {
    expect((await read('--no-binary psycopg2,Py_Yaml\n--no-binary=:all:\nlxml --no-binary lxml')).noBinary).toEqual([
      'psycopg2',
      'py-yaml',
      ':all:',
      'lxml'
    ])
  })

  it('in UTF-16, as PowerShell writes them, are read', async () => {
    const { requirements } = await read({ 'requirements.txt': Buffer.from('\ufeffflask==3.1\r\n', 'utf16le') })
    expect(requirements.map(({ name, version }) => [name, version])).toEqual([['flask', '3.1']])
  })

  it('that are not text are a warning', async () => {
    const { requirements, warnings } = await read({
      'requirements.txt': new Uint8Array([0x66, 0xe9, 0x6c])
    })
    expect([requirements, warnings.map(({ code }) => code)]).toEqual([[], ['requirements-unreadable']])
  })

  it('are read in linear time', async () => {
    const start = performance.now()
    await read(
      `${'a'.repeat(300_000)}\n${'a.'.repeat(150_000)}://x@\n${' '.repeat(300_000)}#\n./${'x-'.repeat(100_000)}.whl`
    )
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('markers', () => {
  it.each([
    ['sys_platform == "win32"', false],
    ["'linux' in sys_platform", true],
    ['sys_platform not in "win32,cygwin"', true],
    ['os_name == "nt" or platform_system == "Linux"', true],
    ['os_name == "posix" and platform_python_implementation == "PyPy"', false],
    ['(os_name == "nt" or os_name == "java") and python_version > "3"', false],
    ['platform_machine == "aarch64"', true],
    ['platform_machine == "aarch64" and sys_platform == "darwin"', false],
    ['extra == "dev"', false],
    ['python_version < "3.8"', true],
    ['nonsense', true],
    ['sys_platform == "win32" trailing', true],
    ['', true]
  ])('%s', (marker, expected) => {
    expect(markerHolds(marker)).toBe(expected)
  })

  it.each([
    ['python_version < "3.8"', false],
    ['python_version >= "3.10"', true],
    ['"3.10" <= python_version', true],
    ['"3.10" > python_version', false],
    ['python_full_version < "3.11.4"', false],
    ['python_version in "3.11 3.12"', true],
    ['python_version not in "3.11 3.12"', false],
    ['python_version == "3.12" and sys_platform == "linux"', true],
    ['python_version ~= "3.9"', true]
  ])('%s on Python 3.12', (marker, expected) => {
    expect(markerHolds(marker, '3.12')).toBe(expected)
  })
})
