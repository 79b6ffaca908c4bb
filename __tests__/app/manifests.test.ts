import { describe, expect, it } from '@jest/globals'
import { formatOf } from '../../src/app/manifests.js'
import { memoryApp } from '../../src/app/memory.js'
import type { Manifest } from '../../src/app/types.js'
import { UserError } from '../../src/errors.js'

async function manifest(path: string, text: string): Promise<Manifest> {
  const parsed = await memoryApp({ [path]: text }).manifest(path)
  if (parsed === undefined) throw new Error(`${path} is not there`)
  return parsed
}

async function trouble(path: string, text: string): Promise<unknown> {
  const error: unknown = await manifest(path, text).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UserError)
  return error instanceof UserError ? error.trouble : undefined
}

describe('the format of a file', () => {
  it.each([
    ['package.json', 'json'],
    ['apps/web/tsconfig.build.json', 'json'],
    ['pyproject.toml', 'toml'],
    ['Pipfile', 'toml'],
    ['docker-compose.yml', 'yaml'],
    ['pnpm-workspace.yaml', 'yaml'],
    ['pom.xml', 'xml'],
    ['src/App.csproj', 'xml'],
    ['setup.cfg', 'ini'],
    ['tox.ini', 'ini'],
    ['.npmrc', 'ini'],
    ['Procfile', 'procfile'],
    ['Procfile.dev', 'procfile'],
    ['.env', 'dotenv'],
    ['.env.production', 'dotenv'],
    ['prod.env', 'dotenv'],
    ['requirements.txt', undefined],
    ['constructor', undefined],
    ['Makefile', undefined]
  ])('of %s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format)
  })

  it('that nobody knows is a mistake of ours', async () => {
    await expect(manifest('Makefile', 'all:')).rejects.toThrow('no manifest format is known for Makefile')
  })
})

describe('a manifest', () => {
  const text =
    '{ "name": " x ", "blank": " ", "list": ["a", 1, "b"], "inner": { "key": null, "deep": { "number": 1 } } }'

  it('gives values by their keys', async () => {
    const it = await manifest('package.json', text)
    expect([it.path, it.format]).toEqual(['package.json', 'json'])
    expect(it.get('inner', 'deep', 'number')).toBe(1)
    expect(it.get('list', 2)).toBe('b')
    expect(it.get('inner', 'key')).toBeNull()
    expect(it.get()).toBe(it.data)
    expect(it.get('inner', 'none', 'deeper')).toBeUndefined()
    expect(it.get('name', 'length')).toBeUndefined()
    expect(it.get('toString')).toBeUndefined()
    expect(it.get('__proto__')).toBeUndefined()
    expect(it.text('name')).toBe('x')
    expect([it.text('blank'), it.text('list'), it.text('none')]).toEqual([undefined, undefined, undefined])
    expect(it.table('inner')).toEqual({ key: null, deep: { number: 1 } })
    expect([it.table('list'), it.table('name'), it.table('none')]).toEqual([undefined, undefined, undefined])
    expect(it.texts('list')).toEqual(['a', 'b'])
    expect([it.texts('name'), it.texts('none')]).toEqual([[], []])
  })

  it('is not there where there is no file, and wrong where that is no text', async () => {
    const app = memoryApp({ 'a.json': new Uint8Array([0]), 'b.json': { link: '../x' } })
    expect(await Promise.all(['b.json', 'c.json'].map((path) => app.manifest(path)))).toEqual([undefined, undefined])
    await expect(app.manifest('a.json')).rejects.toThrow('a.json is not valid JSON: it is no UTF-8 text')
  })

  it('that cannot be parsed says so each time, under the name it was asked for', async () => {
    const app = memoryApp({ 'a/package.json': '{' })
    await expect(app.manifest('a/package.json')).rejects.toMatchObject({
      trouble: { where: { file: 'a/package.json' } }
    })
    await expect(app.below('a').manifest('package.json')).rejects.toMatchObject({
      trouble: { where: { file: 'package.json' } }
    })
  })
})

describe.each([
  {
    path: 'package.json',
    text: `{
  "name": "x", "version": "1",
  "scripts": {
    "build": "a \\"quoted\\" { [ // not a comment",
    "st\\u0061rt": "y"
  },
  "files": ["a",
    "b", { "deep":
      1 }],
  "empty": {}, "none": [],
  "last": true
}`,
    lines: [
      [['name'], 2],
      [['version'], 2],
      [['scripts'], 3],
      [['scripts', 'build'], 4],
      [['scripts', 'start'], 5],
      [['files'], 7],
      [['files', 0], 7],
      [['files', 1], 8],
      [['files', 2], 8],
      [['files', 2, 'deep'], 8],
      [['empty'], 10],
      [['none'], 10],
      [['last'], 11],
      [['deep'], undefined],
      [['files', 3], undefined]
    ]
  },
  {
    path: 'tsconfig.json',
    text: `// a comment with "name": 1
{
  /* and
     one over lines */
  "extends": "./base", // with an end
  "extends": "./twice",
  "include": ["src", /* here */ "test",],
}`,
    lines: [
      [['extends'], 6],
      [['include'], 7],
      [['include', 1], 7]
    ]
  },
  {
    path: 'pyproject.toml',
    text: `# [no]
[project]
name = "x"
dependencies = [
  "flask>=2", # one
  'gunicorn',  "celery[redis]",
]
dynamic = []
description = """
[tool]
name = "not here"
"""

[project.optional-dependencies]
dev = ["a",
  "b"]
[tool.poetry.dependencies]
python = "^3.12"
"quoted.key" = { version = "1", extras = [
  "x" ] }
'lit' = '#'
[tool.poetry]
dotted.key.here = 2020-01-01T10:00:00Z
number = 1.5 # point
[[tool.uv.index]]
name = "one"
[[tool.uv.index]]
name = "two"
[tool.uv.index.auth]
user = 'x'
[a]
"\\u0062\\n" = 1
`,
    lines: [
      [['project'], 2],
      [['project', 'name'], 3],
      [['project', 'dependencies'], 4],
      [['project', 'dependencies', 0], 5],
      [['project', 'dependencies', 1], 6],
      [['project', 'dependencies', 2], 6],
      [['project', 'dynamic'], 8],
      [['project', 'description'], 9],
      [['project', 'optional-dependencies', 'dev', 1], 16],
      [['tool'], 17],
      [['tool', 'poetry'], 17],
      [['tool', 'poetry', 'dependencies', 'python'], 18],
      [['tool', 'poetry', 'dependencies', 'quoted.key'], 19],
      [['tool', 'poetry', 'dependencies', 'quoted.key', 'extras', 0], 20],
      [['tool', 'poetry', 'dependencies', 'lit'], 21],
      [['tool', 'poetry', 'dotted', 'key', 'here'], 23],
      [['tool', 'poetry', 'number'], 24],
      [['tool', 'uv', 'index'], 25],
      [['tool', 'uv', 'index', 0], 25],
      [['tool', 'uv', 'index', 0, 'name'], 26],
      [['tool', 'uv', 'index', 1], 27],
      [['tool', 'uv', 'index', 1, 'name'], 28],
      [['tool', 'uv', 'index', 1, 'auth', 'user'], 30],
      [['a', 'b\n'], 32],
      [['no'], undefined]
    ]
  },
  {
    path: 'compose.yaml',
    text: `# comment
services:
  web:
    image: &image "x"
    ports: [1,
      2]
    command:
      - a

      - b
  worker: { image: *image,
    deep: 1 }
...
`,
    lines: [
      [['services'], 2],
      [['services', 'web', 'image'], 4],
      [['services', 'web', 'ports', 1], 6],
      [['services', 'web', 'command', 1], 10],
      [['services', 'worker'], 11],
      [['services', 'worker', 'deep'], 12],
      [['services', 'none'], undefined]
    ]
  },
  {
    path: 'App.csproj',
    text: `<?xml version="1.0"?>
<!-- <Project> -->
<Project Sdk="Microsoft.NET.Sdk.Web"
         Other='>'>
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="A" Version="1" />
    <PackageReference
      Include="B"/>
    <Only><![CDATA[
      <Fake>]]></Only>
  </ItemGroup>
  <ItemGroup><Last>x</Last></ItemGroup>
</Project>
`,
    lines: [
      [['Project'], 3],
      [['Project', '@Sdk'], 3],
      [['Project', '@Other'], 4],
      [['Project', 'PropertyGroup'], 5],
      [['Project', 'PropertyGroup', 'TargetFramework'], 6],
      [['Project', 'ItemGroup'], 8],
      [['Project', 'ItemGroup', 0, 'PackageReference'], 9],
      [['Project', 'ItemGroup', 0, 'PackageReference', 1], 10],
      [['Project', 'ItemGroup', 0, 'PackageReference', 1, '@Include'], 11],
      [['Project', 'ItemGroup', 0, 'Only'], 12],
      [['Project', 'ItemGroup', 1], 15],
      [['Project', 'ItemGroup', 1, 'Last'], 15],
      [['Project', 'PropertyGroup', 'Fake'], undefined]
    ]
  },
  {
    path: 'setup.cfg',
    text: `; comment
top = 1
[metadata]
Name = x
# comment
[options]
install_requires =
    flask
    # not this
    gunicorn
python_requires: >=3.9
[metadata]
version = 2
`,
    lines: [
      [['top'], 2],
      [['metadata'], 3],
      [['metadata', 'name'], 4],
      [['options', 'install_requires'], 7],
      [['options', 'python_requires'], 11],
      [['metadata', 'version'], 13],
      [['Name'], undefined]
    ]
  },
  {
    path: 'Procfile',
    text: '# web: no\n\nweb: gunicorn app\nworker:celery -A app\nnot a process\nweb: twice\n',
    lines: [
      [['web'], 6],
      [['worker'], 4]
    ]
  },
  {
    path: '.env',
    text: `# A=0
A=1
export B = "two
C=not here
"
C='x'
D:
A=3 # last
`,
    lines: [
      [['A'], 8],
      [['B'], 3],
      [['C'], 6]
    ]
  }
] satisfies { path: string; text: string; lines: [(string | number)[], number | undefined][] }[])(
  'lines of $path',
  ({ path, text, lines }) => {
    it.each(lines)('of %j', async (keys, line) => {
      expect((await manifest(path, text)).line(...keys)).toBe(line)
    })

    it('are those of the keys that the parser sees', async () => {
      const it = await manifest(path, text)
      for (const [keys, line] of lines)
        expect({ keys, there: it.get(...keys) !== undefined }).toEqual({ keys, there: line !== undefined })
    })
  }
)

describe('values', () => {
  it('of JSON with comments', async () => {
    expect((await manifest('a.json', '{ "a": [1, 2.5, null, true, "x",], /* */ "b": {}, }')).data).toEqual({
      a: [1, 2.5, null, true, 'x'],
      b: {}
    })
  })

  it('of TOML', async () => {
    const { data } = await manifest('a.toml', 'a = 1\nb = [true, "x"]\n[c]\nd = 1979-05-27')
    expect(data).toEqual({ a: 1, b: [true, 'x'], c: { d: expect.any(Date) } })
  })

  it('of YAML, of several documents the first', async () => {
    expect(
      (await manifest('a.yml', 'a: yes\nb: 0x10\nc: 2020-01-01\nd: !custom x\n<<: {e: 1}\n---\nb: 2')).data
    ).toEqual({
      a: 'yes',
      b: 16,
      c: '2020-01-01',
      d: 'x',
      e: 1
    })
    expect((await manifest('empty.yml', '# nothing')).data ?? undefined).toBeUndefined()
  })

  it('of YAML with tags of other programs, merged keys and keys said twice', async () => {
    const text = [
      'emoji: !!python/name:material.extensions.emoji.twemoji',
      'script: !reference [.setup, script]',
      'vault: !vault |',
      '  $ANSIBLE',
      'base: &base { "a b": 1, c: 2 }',
      'app: { <<: *base, c: 3, c: 4 }',
      '1: one',
      'deep: !custom { e: [~] }'
    ].join('\n')
    const it = await manifest('a.yml', text)
    expect(it.data).toEqual({
      emoji: '',
      script: ['.setup', 'script'],
      vault: '$ANSIBLE\n',
      base: { 'a b': 1, c: 2 },
      app: { 'a b': 1, c: 4 },
      '1': 'one',
      deep: { e: [null] }
    })
    expect(it.line('base', 'a b')).toBe(5)
    expect(it.line('deep', 'e', 0)).toBe(8)
  })

  it('of XML, as text, without expanding entities', async () => {
    expect(
      (await manifest('pom.xml', '<a x="1"><b>1.0</b><b> two </b><c/><d y="z">t</d><e>&lt;</e></a>')).data
    ).toEqual({
      a: { '@x': '1', b: ['1.0', 'two'], c: '', d: { '@y': 'z', '#text': 't' }, e: '&lt;' }
    })
  })

  it('of INI', async () => {
    const text = 'root = true\n[a]\nKey = x = y\nlist =\n  one\n\n  # no\n  two : 2\n[b c]\nflag\nkey:v ; not a comment'
    expect((await manifest('setup.cfg', text)).data).toEqual({
      root: 'true',
      a: { key: 'x = y', list: 'one\ntwo : 2' },
      'b c': { flag: '', key: 'v ; not a comment' }
    })
  })

  it('of a Procfile, in order', async () => {
    const { data } = await manifest(
      'Procfile',
      'z: 1\r\nweb:  gunicorn --bind "a: b"  \nrelease: x\nbad name: y\nempty:\n\tweb2: z'
    )
    expect(Object.entries(data ?? {})).toEqual([
      ['z', '1'],
      ['web', 'gunicorn --bind "a: b"'],
      ['release', 'x']
    ])
    expect((await manifest('Procfile', '# nothing\n')).data).toEqual({})
  })

  it('of dotenv', async () => {
    expect((await manifest('.env.example', 'A=1\nB="two\\nlines"\nexport C=\'x # y\'\nD=\nE=a # b')).data).toEqual({
      A: '1',
      B: 'two\nlines',
      C: 'x # y',
      D: '',
      E: 'a'
    })
  })
})

describe('what cannot be parsed', () => {
  it.each([
    ['a.json', '{ "a": 1,\n  "b" 2 }', 2, 'a.json is not valid JSON (line 2, column 7): colon expected'],
    [
      'package.json',
      '{\n  "a": {\n  }\n\n  "b": 2\n}',
      3,
      'package.json is not valid JSON (line 3, column 4): comma expected'
    ],
    [
      'a.json',
      '{ "a": "x" // it\n /* b\n */ "b": 2 }',
      1,
      'a.json is not valid JSON (line 1, column 11): comma expected'
    ],
    ['a.json', '', 1, 'a.json is not valid JSON (line 1, column 1): value expected'],
    ['a.json', '{} x', 1, 'a.json is not valid JSON (line 1, column 4): '],
    ['a.toml', 'a = 1\nb = = 2', 2, 'a.toml is not valid TOML (line 2, column 5): '],
    ['a.toml', 'a = 99999999999999999999', 1, 'a.toml is not valid TOML (line 1, column 5): '],
    ['a.yaml', 'a: 1\nb:\n\tc: 2', 3, 'a.yaml is not valid YAML (line 3, column 1): '],
    ['a.yaml', 'a: *none', undefined, 'a.yaml is not valid YAML'],
    ['a.xml', '<a>\n<b></a>', 2, 'a.xml is not valid XML (line 2, column 4): '],
    ['a.cfg', '[x]\n = y', 2, 'a.cfg is not valid INI (line 2, column 2): '],
    [
      'Procfile',
      '\nweb gunicorn',
      2,
      'Procfile is not valid Procfile (line 2, column 1): a line must be `name: command`'
    ]
  ])('in %s %j is told with its place', async (path, text, line, what) => {
    expect(await trouble(path, text)).toMatchObject({
      what: expect.stringContaining(what),
      where: line === undefined ? { file: path } : { file: path, line },
      fix: expect.stringContaining(path)
    })
  })

  const deep = 10_000
  it.each([
    ['lists.json', '['.repeat(deep) + ']'.repeat(deep)],
    ['objects.json', '{"a":'.repeat(deep) + '1' + '}'.repeat(deep)],
    ['comments.json', '//\n' + '['.repeat(deep) + ']'.repeat(deep)],
    ['lists.toml', `a = ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['tables.toml', `a = ${'{a='.repeat(deep)}1${'}'.repeat(deep)}`],
    ['keys.toml', `a${'.a'.repeat(deep)} = 1`],
    ['flow.yaml', '['.repeat(deep) + ']'.repeat(deep)],
    ['dashes.yaml', `${'- '.repeat(deep)}1`],
    ['cycle.yaml', '&a [*a, *a]'],
    ['tags.xml', '<a>'.repeat(deep) + '</a>'.repeat(deep)]
  ])('%s is too deep', async (path, text) => {
    expect(await trouble(path, text)).toMatchObject({ what: expect.stringMatching(/nested/), where: { file: path } })
  })

  it('aliases cannot make much of little', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`)
    const start = performance.now()
    expect(await trouble('a.yaml', ['a0: &a0 x', ...levels].join('\n'))).toMatchObject({
      what: expect.stringContaining('alias')
    })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('entities are neither fetched nor expanded', async () => {
    const internal = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    expect((await manifest('a.xml', internal)).data).toEqual({ x: '&b;' })
    expect(await trouble('b.xml', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')).toBeDefined()
  })

  it('a scan for lines does not run away', async () => {
    const texts = {
      'a.json': `{"a": "${'\\\\'.repeat(200_000)}"}`,
      'a.toml': `a = "${'\\\\'.repeat(200_000)}"\nb = """${'""x'.repeat(100_000)}"""`
    }
    const xml = `<a x="${'>'.repeat(400_000)}"/>`
    const env = `A="${'x'.repeat(300_000)}\n${'A="\n'.repeat(20_000)}`
    const start = performance.now()
    expect((await manifest('a.json', texts['a.json'])).line('a')).toBe(1)
    expect((await manifest('a.toml', texts['a.toml'])).line('b')).toBe(2)
    expect((await manifest('a.xml', xml)).line('a', '@x')).toBe(1)
    expect((await manifest('.env', env)).line('A')).toBeDefined()
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('keys named like JavaScript’s own', () => {
  it.each([
    ['a.json', '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }'],
    ['b.json', '{ "__proto__": { "polluted": 1 }, }'],
    ['a.toml', '[__proto__]\npolluted = 1\n[constructor.prototype]\npolluted = 1'],
    ['a.yaml', '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }'],
    ['a.cfg', '[__proto__]\npolluted = 1\n__proto__ = 2']
  ])('in %s are keys', async (path, text) => {
    const it = await manifest(path, text)
    expect(String(it.get('__proto__', 'polluted'))).toBe('1')
    expect(it.line('__proto__')).toBe(1)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(it.get('hasOwnProperty')).toBeUndefined()
  })

  it.each([
    ['Procfile', '__proto__: x\nweb: y'],
    ['.env', '__proto__=x\nweb=y']
  ])('in %s do no harm', async (path, text) => {
    const it = await manifest(path, text)
    expect(it.get('web')).toBe('y')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
