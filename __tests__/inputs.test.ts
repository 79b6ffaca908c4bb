import { describe, expect, it } from '@jest/globals'
import { UsageError, UserError } from '../src/errors.js'
import { inputTable } from '../src/inputs/table.js'
import { inputsFromAction, inputsFromArguments } from '../src/inputs.js'
import { helpText } from '../src/inputs/help.js'
import type { Inputs } from '../src/settings/types.js'

/** As the runner hands them over: `INPUT_INSTALL-CMD`. */
function action(inputs: Record<string, string>, environment: Record<string, string> = {}): Inputs {
  const variables = Object.entries(inputs).map(([id, text]) => [`INPUT_${id.toUpperCase()}`, text])
  return inputsFromAction({ ...environment, ...Object.fromEntries(variables) })
}

function flags(words: string[], environment: Record<string, string> = {}): Inputs {
  const answer = inputsFromArguments(words, environment)
  if ('help' in answer || 'version' in answer) throw new Error('a question')
  return answer
}

function troubleOf(run: () => unknown): { what: string; fix: string; exitCode: number } {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return { ...error.trouble, fix: error.trouble.fix ?? '', exitCode: error.exitCode }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('without any input', () => {
  it('has the defaults, and nothing counts as given', () => {
    const inputs = action({})
    expect(inputs).toMatchObject({ command: 'build', context: '.', push: false, check: 'warn', checkTimeout: 60 })
    expect(inputs).toMatchObject({ release: 'start', cache: 'auto', comment: 'auto', summary: true, checkPath: '/' })
    expect([...inputs.given]).toEqual([])
    expect('name' in inputs || 'load' in inputs || 'githubToken' in inputs).toBe(false)
  })

  it('takes an empty string and spaces for not set, at both doors', () => {
    const names = inputTable.map(({ id }) => id)
    expect(action(Object.fromEntries(names.map((id) => [id, ' '])))).toEqual(action({}))
    const words = ['build', '.', '--name', '', '--env', '', '--tags', ' ', '--check-timeout=', '--config', '']
    expect(flags(words)).toEqual(flags(['build', '.']))
  })

  it('cannot be changed afterwards', () => {
    const inputs = action({ env: 'A=1', tags: 'x' })
    expect(() => Object.assign(inputs, { push: true })).toThrow(TypeError)
    expect(() => Object.assign(inputs.env, { B: '2' })).toThrow(TypeError)
    expect(() => (inputs.tags as string[]).push('y')).toThrow(TypeError)
  })
})

/** Values of inputs that not every text may be. */
const checkedInputs: Readonly<Record<string, string>> = {
  name: 'blog',
  platforms: 'linux/s390x',
  'nix-image': 'acme/nix:1',
  'nixpkgs-url': 'https://mirror.example/{commit}.tar.gz',
  'nix-substituters': 'https://cache.example',
  'nix-public-keys': 'cache.example-1:AAAA='
}

describe('both doors', () => {
  const pairs: [string, Record<string, string>, string[]][] = [
    ['text', { name: 'blog', 'start-cmd': 'node server.js' }, ['-n', 'blog', '-s', 'node server.js']],
    [
      'lists',
      { tags: '1.2,latest', platforms: 'linux/amd64\nlinux/arm64' },
      ['-t', '1.2', '--tag=latest', '--platform', 'linux/amd64,linux/arm64']
    ],
    ['pairs', { env: 'A=1\nB=x=y', labels: 'a.b/c=d e' }, ['-e', 'A=1', '--env', 'B=x=y', '--label', 'a.b/c=d e']],
    ['booleans', { push: 'true', load: 'False', pull: 'TRUE' }, ['--push', '--no-load', '--pull=true']],
    ['packages', { apt: 'ffmpeg jq', pkgs: 'hello,\nzlib' }, ['-a', 'ffmpeg', '-a', 'jq', '-p', 'hello zlib']],
    ['words', { 'check-options': '--network "my net"' }, ['--check-options', '--network "my net"']],
    ['seconds', { 'check-timeout': '2m' }, ['--check-timeout', '120']],
    ['a plan', { plan: '-' }, ['--json-plan', '-']]
  ]
  it.each(pairs)('read %s alike', (_, given, words) => {
    expect(flags(['build', ...words])).toEqual({ ...action(given), given: expect.any(Set) })
    expect(action(given)).not.toEqual(action({}))
    expect(new Set(flags(['.', ...words]).given)).toEqual(new Set(['context', ...Object.keys(given)]))
  })

  it('say which inputs were chosen, and a value that the runner filled in was not', () => {
    const given = action({ check: 'warn', release: 'manual', 'github-token': 'abc', context: '.' }).given
    expect([...given]).toEqual(['release'])
    expect([...flags(['plan', '--check', 'warn']).given].sort()).toEqual(['check', 'command'])
  })

  it('reads every input of the table', () => {
    for (const spec of inputTable) {
      const text =
        'choices' in spec
          ? spec.choices.at(-1)
          : { boolean: 'true', seconds: '7', pairs: 'A=1', text: '/x' }[spec.kind as string]
      const value = checkedInputs[spec.id] ?? text ?? 'one'
      const command = 'only' in spec ? spec.only[0] : 'build'
      const before = flags([command, '.'])
      const after =
        spec.door === 'cli' || spec.door === 'both'
          ? flags([command, '.', `--${spec.id}=${value}`])
          : spec.door === 'argument'
            ? flags([command, 'main'])
            : action({ command, [spec.id]: spec.id === 'summary' ? 'false' : value })
      expect([spec.id, JSON.stringify({ ...after, given: 0 })]).not.toEqual([
        spec.id,
        JSON.stringify({ ...before, given: 0 })
      ])
    }
  })
})

describe('where Nix comes from', () => {
  it.each([
    ['nix-image', 'Acme Nix', 'no name of an image'],
    ['nixpkgs-url', 'master', 'no address'],
    ['nixpkgs-url', 'https://me:secret@mirror.example/x', 'user name or a password'],
    ['nix-substituters', 'cache', 'no address'],
    ['nix-substituters', 'https://me:secret@cache.example', 'user name or a password'],
    ['nix-public-keys', 'AAAA', 'no public key']
  ])('refuses %s: %s', (id, value, what) => {
    const trouble = troubleOf(() => action({ [id]: value }))
    expect(trouble.what).toContain(what)
    expect(trouble.what).not.toContain('secret')
    expect(trouble.exitCode).toBe(2)
  })
})

describe('env', () => {
  it('splits at the first =, keeps quotes, and passes over comments and empty lines', () => {
    const text = '# for the shop\nA="quoted"\n\n  B = no'
    expect(troubleOf(() => action({ env: text })).what).toBe('Line 4 of the input `env` is no KEY=VALUE')
    expect(action({ env: '# c\nA="q"\n  B=a=b # kept\r\nC=\nD= x' }).env).toEqual({
      A: '"q"',
      B: 'a=b # kept',
      C: '',
      D: ' x'
    })
  })

  it('takes a bare key from the environment, also an empty value or one of several lines', () => {
    expect(action({ env: 'A\nB' }, { A: 'one\ntwo', B: '' }).env).toEqual({ A: 'one\ntwo', B: '' })
    expect(troubleOf(() => action({ env: 'A=1\nMISSING' })).what).toContain('takes MISSING from the environment')
    expect(troubleOf(() => action({ env: 'A=1\nMISSING' })).fix).toContain('set MISSING in the env of the step')
  })

  it.each(['1A=x', 'A-B=x', '=x', 'A B=x', 'ÄÖ=x', 'A\u0000=x'])(
    'refuses %j, with the line and without the value',
    (line) => {
      const { what, exitCode } = troubleOf(() => action({ env: `OK=1\n${line.replace('x', 'hunter2')}` }))
      expect(what).toContain('Line 2')
      expect(what).not.toContain('hunter2')
      expect(exitCode).toBe(2)
    }
  )

  it('refuses a key that is there twice', () => {
    expect(troubleOf(() => action({ env: 'A=1\nB=2\nA=3' })).what).toBe(
      'A is set a second time: Line 3 of the input `env`'
    )
  })

  it('is not fooled by names of object properties', () => {
    const { env } = action({ env: '__proto__=1\nconstructor=2' })
    expect(Object.entries(env)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2']
    ])
  })
})

describe('secrets', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\nabc==\n-----END PRIVATE KEY-----\n'

  it('are not trimmed, and may have several lines in quotes', () => {
    const { secrets } = action({ secrets: `A= padded \n"KEY=${key}"\n"JSON={""a"": 1}"\nB={"x": "y,z"}\n` })
    expect(secrets).toEqual({ A: ' padded ', KEY: key, JSON: '{"a": 1}', B: '{"x": "y,z"}' })
  })

  it.each([
    ['a key without quotes', `KEY=${key}`],
    ['a bare value', 'ghp_abcdefSECRET'],
    ['a bare value that looks like a name', 'AKIASECRETSECRET'],
    ['a torn document', 'DOC={\n  "private": "SECRET"\n}'],
    ['an open quote', '"KEY=SECRET\nMIIEvQIBADANBg'],
    ['a value twice', 'A=1\nMIIEvQIBADANBg=\nMIIEvQIBADANBg='],
    ['something before the =', 'my SECRET=1']
  ])('%s is an error that shows nothing of it', (_, text) => {
    const { what, fix } = troubleOf(() => action({ secrets: text }))
    expect(what + fix).not.toMatch(/MIIEvQ|SECRET/)
    expect(what).toMatch(/Line \d of the input `secrets`/)
  })

  it('say how to write a key of several lines', () => {
    expect(troubleOf(() => action({ secrets: `KEY=${key}` })).what).toContain('begins a key of several lines')
    expect(action({ secrets: 'A=1\r\nB= 2 \r\n' }).secrets).toEqual({ A: '1', B: ' 2 ' })
  })

  it('keep a name whose value is empty, as on a fork', () => {
    expect(action({ secrets: 'NPM_TOKEN=' }).secrets).toEqual({ NPM_TOKEN: '' })
  })

  it('may not be in env or build-args as well', () => {
    expect(troubleOf(() => action({ secrets: 'T=1', env: 'T=1' })).what).toContain(
      'T is in the input `secrets` and in the input `env`'
    )
    expect(() => action({ secrets: 'T=1', 'build-args': 'T=1' })).toThrow(UserError)
    expect(() => action({ secrets: 'T=1', 'secret-files': 'T=./t' })).toThrow(UserError)
  })

  it('by file have ids', () => {
    expect(action({ 'secret-files': 'npmrc=./ci/npmrc\naws.config=~/.aws/config' }).secretFiles).toEqual({
      npmrc: './ci/npmrc',
      'aws.config': '~/.aws/config'
    })
    expect(() => action({ 'secret-files': 'npmrc' })).toThrow(UsageError)
    expect(() => action({ 'secret-files': '../x=y' })).toThrow(UsageError)
  })
})

describe('lists', () => {
  it('follow the rules of docker: commas, quotes, comments', () => {
    expect(action({ 'cache-from': 'type=gha,scope=a\n# c\n"type=local,src=/a ""b"""' }).cacheFrom).toEqual([
      'type=gha,scope=a',
      'type=local,src=/a "b"'
    ])
    expect(() => action({ tags: 'a,#b' })).toThrow(UsageError)
    expect(action({ tags: ' a , "b",\n\n# none\nc' }).tags).toEqual(['a', 'b', 'c'])
  })

  it('takes labels with commas, spaces and quotes inside, as docker/metadata-action makes them', () => {
    const labels =
      'org.opencontainers.image.description=A "small" shop, open\norg.opencontainers.image.title=shop\n"x=1,2"'
    expect(action({ labels }).labels).toEqual({
      'org.opencontainers.image.description': 'A "small" shop, open',
      'org.opencontainers.image.title': 'shop',
      x: '1,2'
    })
  })

  it('keeps a Nix expression whole', () => {
    expect(action({ pkgs: 'ffmpeg (python3.withPackages (ps: [ ps.numpy, ps.scipy ])), jq\n# c\n"a b"' }).pkgs).toEqual(
      ['ffmpeg', '(python3.withPackages (ps: [ ps.numpy, ps.scipy ]))', 'jq', '"a b"']
    )
  })

  it.each(['ffmpeg;rm', 'FFmpeg', '-y', ':repo:deb', 'https://x/y.deb'])('refuses %j as a Debian package', (name) => {
    expect(() => action({ apt: name })).toThrow(UsageError)
  })
  it.each(['libpq-dev', 'g++', 'libc6:arm64', 'nginx=1.26.*'])('takes %j as a Debian package', (name) => {
    expect(action({ apt: name }).apt).toEqual([name])
  })

  it('splits check-options as a shell would', () => {
    const text = `--network host -v '/a b:/c' -e A="x \\"y\\" $HOME" --label=a\\ b # comment\n--init`
    expect(action({ 'check-options': text }).checkOptions).toEqual([
      ...['--network', 'host', '-v', '/a b:/c', '-e', 'A=x "y" $HOME', '--label=a b', '--init']
    ])
    expect(troubleOf(() => action({ 'check-options': `-v '/a` })).what).toContain('single quote')
    expect(action({ 'check-options': `"" a''b \\\n c` }).checkOptions).toEqual(['', 'ab', 'c'])
  })
})

describe('image names', () => {
  it.each([
    'blog',
    'acme/blog',
    'ghcr.io/acme/blog',
    'localhost:5000/a/b_c/d--e',
    'localhost/x',
    '[::1]:5000/x',
    'REG.example.com/x',
    'a__b',
    'a.b'
  ])('takes %j', (name) => {
    expect(action({ name }).name).toBe(name)
  })

  it.each([
    ['Acme/Blog', 'Write acme/blog'],
    ['ghcr.io/Acme/My Blog', 'Write ghcr.io/acme/my-blog'],
    ['https://ghcr.io/acme/blog/', 'Write ghcr.io/acme/blog'],
    ['_blog_', 'Write blog'],
    ['a..b', 'Write a-b'],
    ['blog:1.2', 'Write name: blog and tags: 1.2'],
    ['blog@sha256:abc', 'Write blog'],
    ['blog\nUSER root', 'Write blog-user-root'],
    ['---', 'Write a name like ghcr.io/acme/shop'],
    ['a'.repeat(64), 'Write '],
    [`acme/${'b'.repeat(251)}`, 'Write ']
  ])('refuses %j and says: %s', (name, fix) => {
    const trouble = troubleOf(() => action({ name }))
    expect(trouble.fix).toContain(fix)
    expect(trouble.what).not.toContain('\n')
    expect(trouble.exitCode).toBe(2)
  })

  it.each(['1.2', 'latest', 'v1_x', 'ghcr.io/acme/blog:1', 'acme/blog', 'localhost:5000/x:y'])(
    'takes the tag %j',
    (tag) => {
      expect(action({ tags: tag }).tags).toEqual([tag])
    }
  )
  it.each([
    ['.x', 'Write x'],
    ['feature branch', 'Write feature-branch'],
    ['Acme/Blog:1', 'Write acme/blog:1'],
    ['blog:', 'Write blog:latest'],
    ['blog@sha256:abc', 'Write blog'],
    ['a'.repeat(129), 'Write ']
  ])('refuses the tag %j', (tag, fix) => {
    expect(troubleOf(() => action({ tags: tag })).fix).toContain(fix)
  })
})

describe('single values', () => {
  it.each([
    [{ push: 'yes' }, 'The input `push` is neither true nor false'],
    [{ check: 'warm' }, 'The input `check` is "warm", which is none of off, warn, require'],
    [{ 'check-timeout': 'soon' }, 'The input `check-timeout` is no number'],
    [{ 'check-timeout': '0' }, 'The input `check-timeout` is no number'],
    [{ 'check-path': 'health' }, 'The input `check-path` is "health"'],
    [{ platforms: 'amd64' }, 'The input `platforms` has "amd64"'],
    [{ platforms: 'windows/amd64' }, 'The input `platforms` has "windows/amd64"'],
    [{ command: 'biuld' }, 'The input `command` is "biuld"'],
    [{ out: '../x', push: 'true' }, 'The input `out` writes files']
  ])('refuses %j', (given, message) => {
    const { what, exitCode } = troubleOf(() => action(given as Record<string, string>))
    expect(what).toContain(message)
    expect(exitCode).toBe(2)
  })

  it('offers what was meant', () => {
    expect(troubleOf(() => action({ check: 'warm' })).fix).toBe('Did you mean warn?')
    expect(troubleOf(() => action({ platforms: 'x86_64' })).fix).toBe('Write linux/amd64')
    expect(troubleOf(() => action({ platforms: 'linux/aarch64' })).fix).toBe('Write linux/arm64')
  })

  it('knows the boolean of Nixpacks for no-cache, below the input', () => {
    expect(action({}, { NIXPACKS_NO_CACHE: '1' }).noCache).toBe(true)
    expect(action({ env: 'NIXPACKS_NO_CACHE=true' }).noCache).toBe(true)
    expect(action({ 'no-cache': 'false' }, { NIXPACKS_NO_CACHE: '1' }).noCache).toBe(false)
    expect(action({ env: 'NIXPACKS_NO_CACHE=0' }, { NIXPACKS_NO_CACHE: '1' }).noCache).toBe(false)
  })
})

describe('the command line', () => {
  it.each([
    [['plan'], 'plan', '.'],
    [['plan', 'app'], 'plan', 'app'],
    [['.'], 'build', '.'],
    [['apps/web'], 'build', 'apps/web'],
    [['-n', 'x', '../app'], 'build', '../app'],
    [['--push', 'build', 'app'], 'build', 'app'],
    [['plan', 'repo#main:web'], 'plan', 'repo#main:web'],
    [['detect', '--', '-odd'], 'detect', '-odd'],
    [['plan', 'build'], 'plan', 'build']
  ])('reads %j', (words, command, context) => {
    expect(flags(words)).toMatchObject({ command, context })
  })

  it('answers questions', () => {
    for (const words of [[], ['--help'], ['help'], ['help', 'nothing']]) {
      expect(inputsFromArguments(words, {})).toEqual({ help: true })
    }
    for (const words of [
      ['plan', '-h'],
      ['help', 'plan'],
      ['plan', '.', '--help']
    ]) {
      expect(inputsFromArguments(words, {})).toEqual({ help: true, of: 'plan' })
    }
    expect(inputsFromArguments(['-V'], {})).toEqual({ version: true })
  })

  it.each([
    [['biuld', '.'], 'There is no command "biuld"', 'Did you mean boxcar build?'],
    [['web'], 'There is no command "web"', './web'],
    [['comment'], 'There is no command "comment"', 'The commands are'],
    [['plan', '.', 'x'], '"x" is one word too many', 'quotes'],
    [['diff', 'a', 'b', 'c'], '"c" is one word too many', 'boxcar diff BASE HEAD'],
    [['diff', '.', 'main'], '"." is a folder, and the base is a commit', 'boxcar diff main .'],
    [['plan', '--start-cmd'], '--start-cmd needs a value', '--start-cmd COMMAND'],
    [['plan', '-s', '--push'], '-s needs a value', '--start-cmd=VALUE'],
    [['plan', '--starts-cmd', 'x'], 'There is no flag --starts-cmd', 'Did you mean --start-cmd?'],
    [['plan', '-x'], 'There is no flag -x', 'boxcar --help'],
    [['build', '--summary'], 'There is no flag --summary', ''],
    [['build', '--context', 'api'], 'There is no flag --context', 'boxcar build apps/web'],
    [['build', '--secret', 'id=x'], 'There is no flag --secret', '--secret-files ID=PATH'],
    [['build', '--inline-cache'], 'There is no flag --inline-cache', '--cache inline'],
    [['build', '-n', 'a', '--name', 'b'], '--name is given twice', 'Keep one'],
    [['build', '--push', '--push'], '--push is given twice', 'Keep one'],
    [['build', '--push=maybe'], '--push is neither true nor false', 'true'],
    [['build', '--format', 'json'], '--format has no meaning for build', 'plan, detect, diff'],
    [['plan', '--exit-code'], '--exit-code has no meaning for plan', 'diff'],
    [['build', '-e', 'A'], 'Line 1 of --env takes A from the environment', 'set A in the environment'],
    [
      ['build', '--secrets', 'NPM_TOKEN'],
      'Line 1 of --secrets takes NPM_TOKEN from',
      'set NPM_TOKEN in the environment'
    ]
  ])('explains %j', (words, what, fix) => {
    const trouble = troubleOf(() => flags(words))
    expect(trouble.what).toContain(what)
    expect(trouble.fix).toContain(fix)
    expect(trouble.exitCode).toBe(2)
  })

  it.each([
    [['diff'], undefined, '.'],
    [['diff', 'main'], 'main', '.'],
    [['diff', 'feature/x', 'v1.2'], 'feature/x', '#v1.2'],
    [['diff', 'main', './api'], 'main', './api'],
    [['diff', '../api'], undefined, '../api'],
    [['diff', '#main:api', '#topic:service'], '#main:api', '#topic:service'],
    [['diff', '.#main'], '.#main', '.'],
    [['diff', '.hidden'], '.hidden', '.']
  ])('reads the two commits of %j', (words, base, context) => {
    const inputs = flags(words)
    expect([inputs.command, inputs.base, inputs.context]).toEqual(['diff', base, context])
  })

  it('takes a value that begins with a dash after =', () => {
    expect(flags(['build', '--check-options=--network host']).checkOptions).toEqual(['--network', 'host'])
    expect(flags(['build', '--check-options', '--network host']).checkOptions).toEqual(['--network', 'host'])
  })
})

describe('--help', () => {
  it('shows every flag, examples first, and keeps to the width', () => {
    for (const width of [40, 80, 120]) {
      const text = helpText(width)
      expect(text.indexOf('Examples')).toBeLessThan(text.indexOf('--name'))
      for (const spec of inputTable) {
        const isFlag = spec.door === 'both' || spec.door === 'cli'
        expect([spec.id, text.includes(`--${spec.id} `) || text.includes(`--${spec.id}\n`)]).toEqual([spec.id, isFlag])
      }
    }
    const long = helpText(80)
      .split('\n')
      .filter((line) => line.length > 80)
    expect(long).toEqual([])
  })

  it('of one command shows only what that one needs', () => {
    const text = helpText(80, 'diff')
    expect(text).toContain('Usage: boxcar diff [BASE] [HEAD] [FLAGS]\n\nExamples\n  boxcar diff ')
    expect(text).toContain('--exit-code')
    for (const other of ['boxcar plan', '--push', '--check ', '--out']) expect(text).not.toContain(other)
    expect(helpText(80, 'build')).toContain('--push')
    expect(text).toMatch(/--format text\|json\s/)
    expect(helpText(80, 'detect')).toMatch(/--format box\|json\s/)
    expect(helpText(80, 'plan')).toMatch(/--format box\|json\|toml\|dockerfile\|dockerignore\s/)
    expect(helpText(80, 'plan')).toContain('Usage: boxcar plan [FOLDER] [FLAGS]\n')
  })
})
