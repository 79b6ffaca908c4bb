import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { action, addressOf, boxcar, docker, firstAnswer, program, trackAll, type Ended } from './bundles.js'
import { Folder } from './dockerfile/docker.js'

jest.setTimeout(300_000)

const mark = randomUUID().slice(0, 8)
const image = `boxcar-bad-input:${mark}`
const flask = {
  'requirements.txt': 'flask==3.1.3\ngunicorn==27.0.1\n',
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n',
  '.python-version': '3.13\n'
}
/** Needs nothing to be installed, so that its image is built in a second. */
const server = {
  '.python-version': '3.13\n',
  'main.py': [
    'import http.server, json, os, sys',
    'class Handler(http.server.BaseHTTPRequestHandler):',
    '    def do_GET(self):',
    '        self.send_response(200)',
    '        self.end_headers()',
    '        self.wfile.write(json.dumps({"words": sys.argv[1:], "env": dict(os.environ)}).encode())',
    'http.server.ThreadingHTTPServer(("0.0.0.0", int(os.environ["PORT"])), Handler).serve_forever()',
    ''
  ].join('\n')
}

/** An app, and beside it what the run has for a home and for temporary files; all of it is looked at afterwards. */
class Scene {
  readonly #folder = new Folder()
  readonly app = join(this.#folder.path, 'app')
  readonly env: Readonly<Record<string, string>>

  constructor(files: Readonly<Record<string, string>>) {
    const inside = Object.entries(files).map(([name, text]) => [`app/${name}`, text])
    this.#folder.write({ 'temporary/.keep': '', 'home/.keep': '', ...Object.fromEntries(inside) })
    mkdirSync(this.app, { recursive: true })
    this.env = { HOME: join(this.#folder.path, 'home'), TMPDIR: join(this.#folder.path, 'temporary'), NO_COLOR: '1' }
  }

  /** Writes files beside the app; gives the folder. */
  beside(files: Readonly<Record<string, string>>): string {
    this.#folder.write(files)
    return this.#folder.path
  }

  listing(): readonly string[] {
    return readdirSync(this.#folder.path, { recursive: true, encoding: 'utf8' }).sort()
  }

  /** Files that are new or gone since. */
  changes(before: readonly string[]): readonly string[] {
    const now = this.listing()
    return [...now.filter((path) => !before.includes(path)), ...before.filter((path) => !now.includes(path))]
  }

  remove(): void {
    this.#folder.remove()
  }
}

const scenes: Scene[] = []

function scene(files: Readonly<Record<string, string>>): Scene {
  const made = new Scene(files)
  scenes.push(made)
  return made
}

afterAll(async () => {
  for (const made of scenes) made.remove()
  await program(['docker', 'image', 'rm', '--force', image])
})

/**
 * What is wrong with how a run ended: it should have this exit code, nothing on standard output, and one message that says all
 * this and what to do, without a stack trace.
 */
function faultsOf({ code, stdout, stderr }: Ended, expected: number, says: readonly RegExp[]): readonly string[] {
  const message = stderr.slice(Math.max(0, stderr.search(/^Error: /m)))
  const rules: readonly (readonly [string, boolean])[] = [
    [`exit code ${expected}, not ${code}`, code === expected],
    ['nothing on standard output', stdout === ''],
    ['one message', (stderr.match(/^Error: \S/gm) ?? []).length === 1],
    ['what to do', /^Fix: \S/m.test(message)],
    ['no trace of the program', !/^\s+at .+[:(]\d|node:internal|\[object|\bundefined\b|bug in Boxcar/m.test(stderr)],
    ...says.map((pattern): readonly [string, boolean] => [String(pattern), pattern.test(message)])
  ]
  const broken = rules.filter(([, holds]) => !holds).map(([rule]) => rule)
  return broken.length === 0 ? [] : [...broken, `in: ${message}${stdout}`]
}

interface Refusal {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** Words after `boxcar`; APP stands for the folder. */
  readonly words?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly code?: number
  readonly says: readonly RegExp[]
}

/** The faults of a run that should be refused, and the files that it left behind. */
async function faults({ files, words = ['plan', 'APP'], env = {}, code = 1, says }: Omit<Refusal, 'name'>) {
  const place = scene(files)
  const before = place.listing()
  const ended = await boxcar(
    words.map((word) => word.replace('APP', place.app)),
    { env: { ...place.env, ...env } }
  )
  return [...faultsOf(ended, code, says), ...place.changes(before)]
}

const apps: readonly Refusal[] = [
  { name: 'an empty folder', files: {}, says: [/empty/, /checkout/] },
  {
    name: 'a folder in which nothing is detected',
    files: { 'notes.md': 'hello\n', 'x/Requirements.txt': 'flask\n' },
    says: [
      /No app was found/,
      /Looked for\n(?:.*\n)*\s+Python: requirements\.txt/,
      /Found .*notes\.md/,
      /x\/Requirements\.txt would be/
    ]
  },
  { name: 'a folder that is not there', files: {}, words: ['plan', 'APP/none'], says: [/no folder .*none/] },
  {
    name: 'broken JSON',
    files: { ...flask, 'nixpacks.json': '{\n  "start": { "cmd": "x" \n' },
    says: [/nixpacks\.json is not valid JSON/, /nixpacks\.json:\d/]
  },
  {
    name: 'broken TOML',
    files: { ...flask, 'nixpacks.toml': '[start]\ncmd = "x\n' },
    says: [/nixpacks\.toml is not valid TOML/, /nixpacks\.toml:2/]
  },
  {
    name: 'a broken pyproject.toml',
    files: { 'pyproject.toml': '[project\nname = "x"\n' },
    says: [/pyproject\.toml is not valid TOML/, /pyproject\.toml:1/]
  },
  {
    name: 'a value of a wrong type',
    files: { ...flask, 'nixpacks.toml': '[phases.install]\ncmds = "pip install"\n' },
    says: [
      /`phases\.install\.cmds`.* is a text, where a list of texts is expected \(nixpacks\.toml:2\)/,
      /cmds = \["pip install"\]/
    ]
  },
  {
    name: 'phases that wait for one another',
    files: {
      ...flask,
      'nixpacks.toml': '[phases.a]\ncmds = ["x"]\ndependsOn = ["b"]\n[phases.b]\ncmds = ["x"]\ndependsOn = ["a"]\n'
    },
    says: [/a waits for b waits for a \(nixpacks\.toml:3\)/, /dependsOn/]
  },
  {
    name: 'a phase that waits for none',
    files: { ...flask, 'nixpacks.toml': '[phases.a]\ncmds = ["x"]\ndependsOn = ["instal"]\n' },
    says: [/waits for instal.*\(nixpacks\.toml:3\)/, /Did you mean install\?/]
  },
  {
    name: 'a broken plan file',
    files: { ...flask, 'plan.json': '{ "version": 1, ' },
    words: ['plan', 'APP', '--plan', 'APP/plan.json'],
    says: [/plan\.json/, /JSON/]
  },
  {
    name: 'a plan file with an unknown key',
    files: { ...flask, 'plan.json': '{ "version": 1, "fases": {} }' },
    words: ['plan', 'APP', '--plan', 'APP/plan.json'],
    says: [/fases/, /phases/]
  },
  {
    name: 'a plan file that is not there',
    files: flask,
    words: ['plan', 'APP', '--plan', 'APP/none.json'],
    says: [/none\.json cannot be read/]
  },
  {
    name: 'an unknown provider',
    files: flask,
    words: ['plan', 'APP', '--provider', 'pyton'],
    says: [/no provider called "pyton"/, /Did you mean python\?/]
  },
  {
    name: 'an unknown version',
    files: { ...flask, '.python-version': '3.99\n' },
    says: [/3\.99/, /\.python-version:1/, /3\.14, 3\.13/]
  },
  {
    name: 'another implementation of Python',
    files: { ...flask, '.python-version': 'pypy3.10-7.3\n' },
    says: [/PyPy/, /\.python-version:1/, /3\.13/]
  },
  {
    name: 'an app for which no start command can be found',
    files: { 'requirements.txt': 'requests\n', 'one.py': 'x = 1\n', 'two.py': 'x = 2\n' },
    says: [/nothing says how the app starts/, /start-cmd/, /web: /]
  },
  {
    name: 'a folder that holds several apps',
    files: {
      'a/requirements.txt': 'flask\n',
      'a/app.py': flask['app.py'],
      'b/requirements.txt': 'flask\n',
      'b/app.py': flask['app.py']
    },
    says: [/holds 2 of them/, /^\s+a \(Python\)$/m, /^\s+b \(Python\)$/m, /context: a/]
  }
]

const usage: readonly Refusal[] = [
  {
    name: 'an unknown command',
    files: flask,
    words: ['frobnicate', 'APP'],
    says: [/no command "frobnicate"/, /build, plan, detect/]
  },
  {
    name: 'an unknown flag',
    files: flask,
    words: ['plan', 'APP', '--start-comand', 'x'],
    says: [/no flag --start-comand/, /--start-cmd/]
  },
  { name: 'a flag without its value', files: flask, words: ['plan', 'APP', '--start-cmd'], says: [/--start-cmd/] },
  {
    name: 'out inside the app',
    files: flask,
    words: ['build', 'APP', '--out', 'APP/out'],
    says: [/inside the folder of the app \(out\)/, /\.\.\/out/]
  },
  {
    name: 'out that is the app',
    files: flask,
    words: ['build', 'APP', '--out', 'APP'],
    says: [/the folder of the app itself/]
  },
  {
    name: 'a name that is no image name',
    files: flask,
    words: ['build', 'APP', '-n', 'My App'],
    says: [/"My App", which is no image name/, /my-app/]
  },
  {
    name: 'a name with a tag beside tags',
    files: flask,
    words: ['build', 'APP', '-n', 'shop:1.2', '-t', 'latest'],
    says: [/a name with a tag/, /tags: 1\.2/]
  },
  {
    name: 'a tag that is none',
    files: flask,
    words: ['build', 'APP', '-t', 'feature#1'],
    says: [/no tag/, /feature-1/]
  },
  {
    name: 'a line of env that is no KEY=VALUE',
    files: flask,
    words: ['plan', 'APP', '-e', 'NOT A PAIR'],
    says: [/Line 1 of --env is no KEY=VALUE/]
  },
  {
    name: 'a bare KEY that is not set',
    files: flask,
    words: ['plan', 'APP', '-e', 'BOXCAR_IS_NOT_SET'],
    says: [/BOXCAR_IS_NOT_SET.* not set/]
  },
  {
    name: 'a secret that is also in env',
    files: flask,
    words: ['plan', 'APP', '-e', 'A_TOKEN=x', '--secrets', 'A_TOKEN=y'],
    says: [/A_TOKEN is in --secrets and in --env/]
  },
  {
    name: 'a platform that is none',
    files: flask,
    words: ['build', 'APP', '--platforms', 'windows'],
    says: [/no platform/, /linux\/amd64/]
  },
  {
    name: 'a check-path that is none',
    files: flask,
    words: ['build', 'APP', '--check-path', 'health'],
    says: [/no path/, /\/health/]
  },
  {
    name: 'a number of seconds that is none',
    files: flask,
    words: ['build', 'APP', '--check-timeout', 'soon'],
    says: [/no number of seconds/]
  },
  {
    name: 'a package name that is none',
    files: flask,
    words: ['plan', 'APP', '--apt', 'ffmpeg;id'],
    says: [/no name of a Debian package/]
  }
]

describe('one clear message and exit code 1', () => {
  it.each(apps)('for $name', async (refusal) => {
    expect(await faults(refusal)).toEqual([])
  })
})

describe('one clear message and exit code 2', () => {
  it.each(usage)('for $name', async (refusal) => {
    expect(await faults({ ...refusal, code: 2 })).toEqual([])
  })
})

/** A `docker` that says what Docker says on machines that these tests do not have. */
const shims: Readonly<Record<string, string>> = {
  'a client without Buildx': `#!/bin/sh
case "$1" in
  buildx) echo "docker: 'buildx' is not a docker command." >&2; echo "See 'docker --help'" >&2; exit 1 ;;
  *) exec REAL "$@" ;;
esac
`,
  'no rights to the socket': `#!/bin/sh
case "$1" in
  info) echo '{"ServerErrors":["permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get \\"http://%2Fvar%2Frun%2Fdocker.sock/v1.45/info\\": dial unix /var/run/docker.sock: connect: permission denied"],"ClientInfo":{"Debug":false,"Plugins":[]}}'; exit 1 ;;
  *) echo 'ERROR: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock' >&2; exit 1 ;;
esac
`
}

async function withShim(name: string): Promise<{ readonly place: Scene; readonly env: Record<string, string> }> {
  const place = scene(flask)
  const real = (await program(['sh', '-c', 'command -v docker'])).stdout.trim()
  const folder = place.beside({ 'bin/docker': (shims[name] ?? '').replace('REAL', real) })
  chmodSync(join(folder, 'bin/docker'), 0o755)
  return { place, env: { ...place.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` } }
}

describe('without a Docker that builds', () => {
  it('says that there is no Docker; the plan needs none', async () => {
    const place = scene(flask)
    const env = { ...place.env, PATH: join(place.app, 'nowhere') }
    expect(
      faultsOf(await boxcar(['build', place.app], { env }), 1, [/Docker is not installed/, /docs\.docker\.com/])
    ).toEqual([])
    expect(await boxcar(['plan', place.app], { env })).toMatchObject({ code: 0, stderr: '' })
  })

  it('says that the engine does not answer', async () => {
    const refusal = {
      files: flask,
      words: ['build', 'APP'],
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
      says: [/engine does not answer/, /nowhere\/docker\.sock/]
    }
    expect(await faults(refusal)).toEqual([])
  })

  it.each([
    ['a client without Buildx', [/Buildx is not/, /docker-buildx/]],
    ['no rights to the socket', [/may not talk to the Docker engine/, /usermod -aG docker/]]
  ] as const)('says that there is %s', async (name, says) => {
    const { place, env } = await withShim(name)
    const before = place.listing()
    expect(faultsOf(await boxcar(['build', place.app, '-n', 'boxcar-bad-input'], { env }), 1, says)).toEqual([])
    expect(place.changes(before)).toEqual([])
  })

  it.each(['macOS', 'Windows'])('on a runner with %s says which one to use', async (system) => {
    const place = scene(flask)
    const platform = { macOS: 'darwin', Windows: 'win32' }[system] ?? ''
    const preload = join(
      place.beside({ 'system.cjs': `Object.defineProperty(process, 'platform', { value: '${platform}' })\n` }),
      'system.cjs'
    )
    const env = { ...place.env, PATH: '/nowhere', NODE_OPTIONS: `--require=${preload}` }
    const { code, stdout } = await action({ context: place.app, name: 'boxcar-bad-input' }, place.beside({}), { env })
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('runs-on: ubuntu-latest') })
  })
})

/** The configuration of Docker of somebody who is logged in to the guarded registry with this password, or to none. */
function dockerConfig(place: Scene, password: string | undefined): string {
  const [host, user] = [process.env['BOXCAR_E2E_REGISTRY_AUTH'] ?? '', process.env['BOXCAR_E2E_REGISTRY_USER'] ?? '']
  const auth = Buffer.from(`${user}:${password ?? ''}`).toString('base64')
  const config = { auths: password === undefined ? {} : { [host]: { auth } } }
  return join(place.beside({ 'docker/config.json': JSON.stringify(config) }), 'docker')
}

describe('at the registry', () => {
  const host = process.env['BOXCAR_E2E_REGISTRY_AUTH'] ?? '127.0.0.1:5001'

  it.each([
    ['a wrong password', 'not-the-password', host, [/refused the push/, /password/]],
    ['nobody logged in', undefined, host, [/refused the push|Nobody is logged in/, /log(?:s|ged)? ?in/i]],
    [
      'nobody logged in elsewhere',
      undefined,
      'registry.example.invalid',
      [/Nobody is logged in to registry\.example\.invalid/, /docker login registry\.example\.invalid/]
    ]
  ] as const)('with %s', async (_, password, registry, says) => {
    const place = scene(server)
    const env = { ...place.env, DOCKER_CONFIG: dockerConfig(place, password) }
    const before = place.listing()
    const name = `${registry}/boxcar-bad-input/${mark}`
    expect(
      faultsOf(await boxcar(['build', place.app, '-n', name, '-t', '1', '--push', '--check', 'off'], { env }), 1, says)
    ).toEqual([])
    expect(place.changes(before)).toEqual([])
    await program(['docker', 'image', 'rm', '--force', `${name}:1`])
  })

  it('shows the lines of docker/login-action in a workflow', async () => {
    const place = scene(server)
    const { code, stdout, outputs } = await action(
      { context: place.app, name: 'registry.example.invalid/team/blog', push: 'true' },
      place.beside({}),
      { env: { ...place.env, DOCKER_CONFIG: dockerConfig(place, undefined) } }
    )
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/docker\/login-action[\s\S]+registry: registry\.example\.invalid/)
    })
    expect(outputs).not.toMatch(/^(?:digest|image)/m)
  })
})

describe('while it is built and booted', () => {
  const build = ['build', 'APP', '-n', image.split(':')[0] ?? '', '-t', mark]

  it('shows the failing step with its last lines', async () => {
    const refusal = {
      files: server,
      words: [...build, '--build-cmd', 'echo the last words && exit 7'],
      says: [/the last words/, /exit code 7|code: 7/]
    }
    expect(await faults(refusal)).toEqual([])
  })

  it('says which requirement does not exist', async () => {
    const refusal = {
      files: { ...flask, 'requirements.txt': 'flask==3.1.3\nboxcar-no-such-distribution==1.0\n' },
      words: build,
      says: [/boxcar-no-such-distribution/, /index has no release/]
    }
    expect(await faults(refusal)).toEqual([])
  })

  it('says that a platform has no emulator', async () => {
    const refusal = {
      files: server,
      words: [...build, '--platforms', 'linux/s390x'],
      says: [/neither a node nor an emulator for linux\/s390x/, /binfmt|setup-qemu-action/]
    }
    expect(await faults(refusal)).toEqual([])
  })

  it('says that the app never answers, and leaves no container', async () => {
    const silent = { ...server, 'main.py': 'import os, time\nos.environ["PORT"]\ntime.sleep(600)\n' }
    const refusal = {
      files: silent,
      words: [...build, '--check', 'require', '--check-timeout', '3'],
      says: [/boot check failed/, /no answer within 3 s/]
    }
    expect(await faults(refusal)).toEqual([])
    expect(await docker('ps', '--all', '--quiet', '--filter', `ancestor=${image}`)).toBe('')
  })

  it('says that the app listens on 127.0.0.1 only', async () => {
    const local = { ...server, 'main.py': server['main.py'].replace('"0.0.0.0"', '"127.0.0.1"') }
    const refusal = {
      files: local,
      words: [...build, '--check', 'require', '--check-timeout', '3'],
      says: [/127\.0\.0\.1:8000/, /0\.0\.0\.0/]
    }
    expect(await faults(refusal)).toEqual([])
  })

  it('says which module is missing', async () => {
    const refusal = {
      files: { ...server, 'main.py': `import not_installed\n${server['main.py']}` },
      words: [...build, '--check', 'require', '--check-timeout', '10'],
      says: [/not_installed/]
    }
    expect(await faults(refusal)).toEqual([])
  })
})

describe('files of the repository that people may expect to count', () => {
  it('are named in warnings: a Dockerfile, a tracked .env', async () => {
    const place = scene({
      ...flask,
      Dockerfile: 'FROM scratch\n',
      '.env': 'APP_NAME=Shop\nSTRIPE_KEY=sk_live_planted\n'
    })
    await trackAll(place.app)
    const { code, stdout, stderr } = await boxcar(['plan', place.app, '--format', 'json'], { env: place.env })
    const { warnings } = JSON.parse(stdout) as { warnings: readonly { code: string; fix: string }[] }
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(warnings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'Dockerfile',
          fix: expect.stringContaining('docker/build-push-action')
        }),
        expect.objectContaining({
          file: '.env',
          fix: expect.stringMatching(/APP_NAME=…[\s\S]+git rm --cached \.env/)
        })
      ])
    )
    expect(stdout).not.toContain('sk_live_planted')
    expect(stdout).not.toContain('Shop')
  })
})

describe('newlines, quotes, $, backticks and backslashes', () => {
  const nasty = 'it\'s "one" $HOME `id` $(id) \\ \\n #{x} %s ${PATH}'
  const lines = `first ${nasty}\nsecond\n`
  let place: Scene

  beforeAll(() => {
    place = scene({
      ...server,
      'nixpacks.toml': `[variables]\nNASTY = ${JSON.stringify(nasty)}\nLINES = ${JSON.stringify(lines)}\n`,
      Procfile: `web: python main.py 'it'"'"'s' "a \\"b\\" \\\\ c" '$HOME \`id\`' \\$x\nBad name!: x\nworker: python -c 'print("it is \`quoted\` $5")'\n`,
      'a file\nwith "quotes" $HOME `id` \\.txt': 'x\n',
      '::set-output name=image::planted': 'x\n'
    })
  })

  it('reach the running app as they are', async () => {
    const words = ['build', place.app, '-n', image.split(':')[0] ?? '', '-t', mark]
    const { code, stderr } = await boxcar([...words, '--check', 'require'], { env: place.env })
    expect({ code, log: code === 0 ? '' : stderr }).toEqual({ code: 0, log: '' })
    const container = await docker('run', '--detach', '--rm', '-P', image)
    try {
      const answer = await firstAnswer(`${await addressOf(container, '8000')}/`)
      const { words: said, env } = (await answer?.json()) as { words: string[]; env: Record<string, string> }
      expect(said).toEqual(["it's", 'a "b" \\ c', '$HOME `id`', '$x'])
      expect([env['NASTY'], env['LINES']]).toEqual([nasty, lines])
    } finally {
      await docker('rm', '--force', container)
    }
    expect(await docker('run', '--rm', image, 'worker')).toBe('it is `quoted` $5')
  })

  it('do nothing in the log, the outputs and the summary of a workflow', async () => {
    const { code, stdout, outputs, summary } = await action({ command: 'plan', context: place.app }, place.beside({}), {
      env: place.env
    })
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/^::set-output/m)
    expect(outputs).not.toContain('planted')
    expect(summary).not.toMatch(/^::/m)
  })

  it('in the folder’s name give an image name that is one', async () => {
    const odd = scene({})
    const name = 'It\'s "My" $App `x`\\'
    const files = Object.entries(server).map(([file, text]) => [`${name}/${file}`, text])
    const folder = join(odd.beside(Object.fromEntries(files)), name)
    const { code, stderr } = await boxcar(['build', folder, '--check', 'off'], { env: odd.env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('naming to') })
    const [tagged = ''] = /naming to docker\.io\/library\/(\S+)/.exec(stderr)?.slice(1) ?? []
    expect(tagged).toMatch(/^[a-z0-9]+(?:[._-]+[a-z0-9]+)*:latest$/)
    await docker('image', 'rm', '--force', tagged)
  })
})
