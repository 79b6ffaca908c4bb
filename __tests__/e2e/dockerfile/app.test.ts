import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { render } from '../../../src/dockerfile/render.js'
import type { Plan } from '../../../src/plan/types.js'
import { catalog } from '../../dockerfile/samples.js'
import { build, docker, Folder } from './docker.js'

const tag = 'boxcar-dockerfile-app'

/** A server and a worker in plain Python, with one small dependency, so that the build takes seconds. */
const plan: Plan = {
  version: 1,
  providers: ['python'],
  kind: 'web',
  toolchain: 'images',
  suite: 'trixie',
  variables: { PYTHONUNBUFFERED: '1', GREETING: `it's "$5"\nper \\ day`, PIP_NO_COLOR: '1' },
  phases: {
    setup: {
      runtimes: { python: '3.13' },
      tools: { uv: '0.9.2' },
      cmds: ['python -m venv --without-pip /opt/venv'],
      variables: { PIP_PYTHON: '/opt/venv/bin/python', VIRTUAL_ENV: '/opt/venv' }
    },
    install: {
      dependsOn: ['setup'],
      onlyIncludeFiles: ['requirements.txt'],
      secrets: ['PIP_EXTRA', 'ABSENT'],
      cmds: [
        'pip install -r requirements.txt',
        'printenv PIP_EXTRA | wc -c >/opt/venv/secret; printenv ABSENT || echo absent >>/opt/venv/secret'
      ],
      cacheDirectories: ['/root/.cache/pip'],
      paths: ['/opt/venv/bin']
    },
    build: {
      dependsOn: ['install'],
      variables: { SECRET_KEY: 'build-only' },
      cmds: ['python app.py stamp', 'printf "%s|%s" "$GREETING" "$REVISION" >greeting; test "$SECRET_KEY" = build-only']
    }
  },
  start: {
    cmd: 'python app.py serve',
    release: 'python app.py migrate; true',
    port: 8000,
    processes: { worker: 'WORK=hard python app.py work' },
    files: [
      { from: 'install', path: '/opt/venv' },
      { from: 'build', path: '.' },
      { path: 'media', writable: true }
    ]
  },
  reasons: [
    { field: '/phases/setup/cmds/0', because: 'An environment of its own' },
    { field: '/variables/PYTHONUNBUFFERED', because: 'Log lines appear at once' },
    { field: '/variables/GREETING', because: 'input `env`', setting: 'env' },
    { field: '/variables/PIP_NO_COLOR', because: 'input `env`', setting: 'env' },
    { field: '/phases/install/onlyIncludeFiles/0', because: 'pip reads it', file: 'requirements.txt' }
  ],
  warnings: []
}

const app = `
import http.server, os, signal, sys, tomli
what = sys.argv[1]
if what == 'stamp':
    open('stamp', 'w').write(os.environ['SECRET_KEY'])
elif what == 'migrate':
    open('media/migrated', 'w').write('yes')
elif what == 'work':
    print('working', os.environ['WORK'], flush=True)
else:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    print('serving', os.getpid(), os.path.exists('media/migrated'), flush=True)
    http.server.HTTPServer(('0.0.0.0', int(os.environ['PORT'])), http.server.SimpleHTTPRequestHandler).serve_forever()
`

jest.setTimeout(120_000)

describe('a pip app', () => {
  const context = new Folder().write({
    'requirements.txt': `tomli==2.2.1\n# ${String(Date.now())}\n`,
    'app.py': app,
    'media/old.txt': 'kept',
    '.env': 'TOKEN=planted-in-env',
    'deploy/server.key': 'planted-key'
  })
  const rendered = render(plan, catalog, { buildArgs: ['REVISION'] })
  const options = { tag, secrets: { PIP_EXTRA: 'planted-secret\n\n' }, args: ['--build-arg', 'REVISION=r1'] }
  let first = ''

  beforeAll(async () => {
    first = await build(rendered, context, options)
  }, 600_000)

  afterAll(async () => {
    context.remove()
    await docker(['image', 'rm', '--force', tag])
  })

  async function inside(...command: string[]): Promise<string> {
    return (await docker(['run', '--rm', tag, ...command])).out
  }

  it('runs without root, cannot change itself, and can write where the plan says and at home', async () => {
    const script =
      'id -u; touch app.py /opt/venv/x 2>/dev/null; echo $?; touch media/x ~/x && cat media/old.txt; echo; stat -c %u media/old.txt; echo $HOME'
    expect(await inside('sh', '-c', script)).toBe('10001\n1\nkept\n10001\n/home/app\n')
  })

  it('has every value where it belongs', async () => {
    expect(await inside('sh', '-c', 'cat greeting; printenv GREETING')).toBe(
      `it's "$5"\nper \\ day|r1it's "$5"\nper \\ day\n`
    )
    expect(await inside('cat', '/opt/venv/secret', 'stamp')).toBe('17\nabsent\nbuild-only')
    expect(
      await inside('sh', '-c', 'command -v python; printenv SECRET_KEY REVISION VIRTUAL_ENV; command -v uv gcc').catch(
        (error: { stdout: string }) => error.stdout
      )
    ).toBe('/opt/venv/bin/python\n')
  })

  it('starts processes by name', async () => {
    expect(await inside('worker')).toBe('working hard\n')
    expect(await inside('sh', '-c', 'release && ls media')).toBe('migrated\nold.txt\n')
  })

  it('runs the release, then the app as process 1, and stops at once', async () => {
    const { out } = await docker(['run', '--detach', tag])
    const container = out.trim()
    try {
      let log = ''
      for (let tries = 0; tries < 50 && log === ''; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        log = (await docker(['logs', container])).out
      }
      expect(log).toBe('serving 1 True\n')
      const before = Date.now()
      await docker(['stop', container])
      expect(Date.now() - before).toBeLessThan(1000)
    } finally {
      await docker(['rm', '--force', container])
    }
  })

  it('installs nothing again after a change of sources, of a variable, or of a build argument', async () => {
    expect(first).toMatch(/\[install [^\n]*pip install -r/)
    context.write({ 'app.py': `${app}# changed ${String(Date.now())}\n` })
    const variables = { ...plan.variables, GREETING: 'other' }
    const changed = render({ ...plan, variables }, catalog, { buildArgs: ['REVISION'] })
    const log = await build(changed, context, { ...options, args: ['--build-arg', 'REVISION=r2'] })
    const ran = [...log.matchAll(/^#(\d+) \[([^\]\n]+)\] (.*)$/gm)].map(([, step, , text]) => ({
      text,
      cached: new RegExp(`^#${step ?? ''} CACHED`, 'm').test(log)
    }))
    const again = ran.filter(({ cached }) => !cached).map(({ text }) => text)
    expect(again.filter((text) => /^RUN .*(?:pip install|venv|uv==)/.test(text ?? ''))).toEqual([])
    expect(ran.find(({ text }) => text?.includes('app.py stamp'))?.cached).toBe(false)
    expect(await inside('cat', 'greeting')).toBe('other|r2')
  }, 600_000)

  it('keeps secrets out of layers, history and configuration', async () => {
    const { out: history } = await docker(['history', '--no-trunc', tag])
    const { out: config } = await docker(['image', 'inspect', tag])
    const found = await inside(
      'sh',
      '-c',
      'grep -rlE "planted-(secret|key|in-env)" / --include="*" -s --exclude-dir=proc --exclude-dir=sys; ls -a /app'
    ).catch((error: { stdout: string }) => error.stdout)
    expect(`${history}${config}`).not.toContain('planted-secret')
    expect(found.split('\n')).not.toContain('.env')
    expect(found).not.toMatch(/^\//m)
  })
})
