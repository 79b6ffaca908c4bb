import { describe, expect, it } from '@jest/globals'
import { bootCauses } from '../../src/docker/boot-causes.js'
import { causeOf, general, infrastructure } from '../../src/docker/causes.js'
import { type BuildFailed, buildFailure, type FailureContext } from '../../src/docker/failure.js'
import { type BuildLog, type Progress, progressReader, shortName } from '../../src/docker/progress.js'
import { missingBase, missingFile, noNetwork, parallelFailure, success } from './outputs.js'

function read(text: string): { log: BuildLog; seen: Progress[] } {
  const seen: Progress[] = []
  const reader = progressReader((progress) => seen.push(progress))
  for (const line of text.split('\n')) reader.line(line)
  return { log: reader.log(), seen }
}

const context: FailureContext = {
  origins: [
    { from: 1, to: 1, field: '/phases/setup/runtimes/python' },
    {
      from: 2,
      to: 3,
      field: '/phases/install/cmds/0',
      reason: { field: '/phases/install/cmds/0', because: 'npm', file: 'package.json', line: 4 }
    }
  ],
  hints: [],
  appRoot: '/app'
}
const failed = (text: string, more: Partial<FailureContext> = {}): BuildFailed =>
  buildFailure(read(text).log, { ...context, ...more })
const printing = (...lines: string[]): string =>
  parallelFailure.replace('#6 0.434 one', lines.map((line) => `#6 0.434 ${line}`).join('\n'))

describe('progressReader', () => {
  it('gives the steps as people know them', () => {
    expect(read(success).log).toEqual({
      steps: [
        { name: '[build 1/3] FROM docker.io/library/debian:trixie-slim', cached: true, seconds: 0 },
        { name: '[build 2/3] RUN pip install -r requirements.txt', cached: false, seconds: 1.4 },
        { name: '[stage-1 2/2] COPY /app /app', cached: false, seconds: 0.1 },
        { name: 'exporting to image', cached: false, seconds: 0.4 }
      ],
      trailer: []
    })
  })

  it('tells a display how far it is', () => {
    const { seen } = read(success)
    expect(seen.at(0)).toEqual({ step: '[build 1/3] FROM docker.io/library/debian:trixie-slim', done: 0, seen: 1 })
    expect(seen.at(-1)).toEqual({ step: 'exporting to image', done: 3, seen: 3 })
  })

  it('takes what a step prints for no news of another step', () => {
    const { failed: step, steps } = read(parallelFailure).log
    expect(step).toEqual({
      name: '[a 2/2] RUN npm ci',
      error: 'process "/bin/sh -c npm ci" did not complete successfully: exit code: 42',
      lines: ['one', '#5 DONE 1.0s', '  broken']
    })
    expect(steps.map(({ name }) => name)).not.toContain('[internal] load build definition from Dockerfile')
  })

  it('keeps the last lines only', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `#6 0.1 line ${index}`)
    expect(read(printing(...lines)).log.failed?.lines).toHaveLength(200)
  })

  it.each([
    ['[2/3] RUN --mount=type=secret,id=A --network=none echo --mount=x y', '[2/3] RUN echo --mount=x y'],
    ['[2/3] RUN ["/bin/sh","-c","a\\nb"]', '[2/3] RUN a b'],
    ['[2/3] RUN ["x"]', '[2/3] RUN ["x"]'],
    ['[2/3] RUN ["/bin/sh",broken]', '[2/3] RUN ["/bin/sh",broken]']
  ])('shortens %s', (name, expected) => {
    expect(shortName(name)).toBe(expected)
  })
})

describe('buildFailure', () => {
  it('names step, line, exit code and the place that the plan knows', () => {
    const error = failed(parallelFailure)
    expect(error.failure).toEqual({
      step: '[a 2/2] RUN npm ci',
      line: 2,
      exitCode: 42,
      lastLines: ['one', '#5 DONE 1.0s', '  broken'],
      place: { file: 'package.json', line: 4 }
    })
    expect(error.trouble).toMatchObject({
      what: 'The build failed at `[a 2/2] RUN npm ci` (exit code 42)',
      where: { file: 'package.json', line: 4 },
      fix: 'Mend what its last lines say, or give another command with `install-cmd`; this one is there because: npm'
    })
    expect(error.exitCode).toBe(1)
  })

  it('shows the line that names the cause, where much more was printed after it', () => {
    const usage = Array.from({ length: 60 }, (_, index) => `npm error   --option-${index}`)
    const said = 'npm error `npm ci` can only install packages when they are in sync'
    const hints = [{ pattern: /`npm ci` can only install/, cause: 'Renew the lock' }]
    const { failure } = failed(printing('npm error code EUSAGE', 'npm error', said, 'npm error Missing: a', ...usage), {
      hints
    })
    expect(failure.lastLines.slice(0, 4)).toEqual(['npm error code EUSAGE', 'npm error', said, 'npm error Missing: a'])
    expect(failure.lastLines).toHaveLength(25)
    const without = failed(printing(said, ...usage), { hints: [] }).failure.lastLines
    expect(without).not.toContain(said)
  })

  it('asks the hints of the languages, with their file', () => {
    const hints = [{ pattern: /^(\w+) is bad$/g, cause: 'Mend `$1`.', file: 'package-lock.json' }]
    const text = printing('lodash is bad', 'lodash is bad')
    expect(failed(text, { hints }).failure).toMatchObject({
      cause: 'Mend `lodash`.',
      place: { file: 'package-lock.json' }
    })
    expect(failed(text, { hints }).failure.cause).toBe('Mend `lodash`.')
  })

  it('puts a dead network before what a tool makes of it, and offers another try', () => {
    const hints = [{ pattern: /No matching distribution/, cause: 'Wrong version.' }]
    const error = failed(printing('Temporary failure in name resolution', 'No matching distribution found'), { hints })
    expect([error.failure.cause, error.exitCode]).toEqual([expect.stringContaining('network failed'), 75])
  })

  it.each([
    ['Python', '  File "/app/blog/settings.py", line 71, in <module>', { file: 'blog/settings.py', line: 71 }],
    ['tsc', '/app/src/a.ts(3,5): error TS2304: Cannot find', { file: 'src/a.ts', line: 3 }],
    ['Node', '    at Object.<anonymous> (/app/server.js:10:3)', { file: 'server.js', line: 10 }],
    ['an ES module', '    at file:///app/a/b.mjs:7:1', { file: 'a/b.mjs', line: 7 }],
    ['code of others', '  File "/app/.venv/lib/x.py", line 1', { file: 'package.json', line: 4 }],
    ['a package', '    at /app/node_modules/x/i.js:1:1', { file: 'package.json', line: 4 }],
    ['the system', '  File "/usr/lib/python3/x.py", line 1', { file: 'package.json', line: 4 }]
  ])('finds the line of the app itself: %s', (_, line, place) => {
    expect(failed(printing(line)).failure.place).toEqual(place)
  })

  it.each([
    ['a missing file', missingFile, '`nothere.txt` is not in Docker', 1],
    ['a missing base image', missingBase, '`docker.io/library/python:3.99` does not exist', 1],
    ['no network', noNetwork, '`registry-1.docker.io` could not be found', 75]
  ])('explains %s', (_, text, words, exitCode) => {
    const error = failed(text)
    expect(error.failure.cause).toContain(words)
    expect(error.exitCode).toBe(exitCode)
    expect(error.failure.lastLines.length).toBeGreaterThan(0)
  })

  it('knows the line of the Dockerfile without a step of it', () => {
    expect(failed(missingBase).failure.line).toBe(1)
    expect(failed('ERROR: failed to solve: dockerfile parse error on line 7: unknown instruction').failure.line).toBe(7)
  })

  it('does not repeat the lines for who has read them', () => {
    const error = failed(printing('npm error code EAI_AGAIN'))
    const brief = error.withoutLines()
    expect([error.trouble.detail, brief.trouble.detail]).toEqual([expect.stringContaining('EAI_AGAIN'), undefined])
    expect([brief.trouble.what, brief.trouble.fix, brief.exitCode]).toEqual([
      error.trouble.what,
      error.trouble.fix,
      error.exitCode
    ])
  })

  it('says something where Buildx says nothing', () => {
    expect(failed('').failure).toEqual({ lastLines: [] })
    expect(failed('ERROR: docker exporter does not currently support exporting manifest lists').trouble).toEqual({
      what: 'The build failed',
      fix: 'Mend what its last lines say',
      detail: 'ERROR: docker exporter does not currently support exporting manifest lists'
    })
  })
})

describe('causes of a failing build', () => {
  it.each([
    ['write /x: no space left on device', 'disk is full'],
    ['prebuild-install warn install getaddrinfo ENOTFOUND github.com', '`github.com` could not be found'],
    [
      'npm error request to https://registry.npmjs.org/x failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
      '`registry.npmjs.org`'
    ],
    [
      'node-pre-gyp ERR! install request to https://github.com/x/y.tar.gz failed, reason: timeout',
      '`github.com` could not be reached'
    ],
    ['curl: (6) Could not resolve host: example.org', '`example.org` could not be found'],
    ["W: Temporary failure resolving 'deb.debian.org'", '`deb.debian.org` could not be found'],
    ["NameResolutionError: Failed to resolve 'pypi.org' ([Errno -3])", '`pypi.org` could not be found'],
    ['process "sh" did not complete successfully: exit code: 137', 'memory'],
    ['toomanyrequests: You have reached your pull rate limit', 'Log in'],
    ['ERROR: received unexpected HTTP status: 500 Internal Server Error', 'Try again later'],
    ['dial tcp 1.2.3.4:443: i/o timeout', 'network failed'],
    ['npm error code ECONNRESET', 'network failed'],
    ['ERROR: Get "http://localhost:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused', '`127.0.0.1:1`'],
    ['ERROR: failed to push x: Head "http://localhost:2/v2/x/blobs/sha256:1": EOF', 'network failed'],
    ['unexpected status from HEAD request to https://x/v2/: 503 Service Unavailable', 'error of its own'],
    ['secret NPM_TOKEN: not found', '`NPM_TOKEN`'],
    ['pull access denied, repository does not exist', 'refused'],
    ['exec /bin/sh: exec format error', 'processor'],
    ['/bin/sh: 1: node-gyp: not found', '`node-gyp`'],
    ['bash: line 1: make: command not found', '`make`'],
    ['sh: ./build.sh: Permission denied', '--chmod=+x ./build.sh'],
    ['exec: "nosuch": executable file not found in $PATH', '`nosuch`'],
    ['ERROR: no match for platform in manifest: not found', 'platform']
  ])('%s', (line, words) => {
    expect(causeOf([line], [...infrastructure, ...general])?.text).toContain(words)
  })

  it.each([
    'exit code: 13',
    'installing no-space-left 1.0',
    'HTTP 404 Not Found',
    'warning: 1370 files',
    'GET / 5000 ms',
    'Get "the whole file": EOF is reached'
  ])('makes nothing of: %s', (line) => {
    expect(causeOf([line], [...infrastructure, ...general])).toBeUndefined()
  })

  it('takes no time for the longest line', () => {
    const lines = [
      'lookup a'.repeat(20000),
      'failed to calculate checksum of ref '.repeat(5000),
      'redis '.repeat(20000),
      'A'.repeat(100000)
    ]
    const started = performance.now()
    causeOf(lines, [...infrastructure, ...general, ...bootCauses])
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('asks a pattern that remembers its place from the beginning each time', () => {
    const hints = [{ pattern: /bad/g, cause: 'bad' }]
    expect([causeOf(['it is bad'], hints)?.text, causeOf(['bad'], hints)?.text]).toEqual(['bad', 'bad'])
  })

  it('sees the end of a long line', () => {
    expect(causeOf([`${'x'.repeat(50000)} exit code: 137`], infrastructure)?.text).toContain('memory')
  })
})

describe('causes of a failing boot', () => {
  it.each([
    ["KeyError: 'SECRET_KEY'", '`SECRET_KEY=…`'],
    ['django.core.exceptions.ImproperlyConfigured: Set the DATABASE_URL environment variable', '`DATABASE_URL=…`'],
    [
      'decouple.UndefinedValueError: SECRET_KEY not found. Declare it as envvar or define a default value.',
      '`SECRET_KEY=…`'
    ],
    ['environs.EnvError: Environment variable "API_URL" not set', '`API_URL=…`'],
    ['Error: Missing required environment variable: STRIPE_KEY', '`STRIPE_KEY=…`'],
    ['Error: DATABASE_URL is required', '`DATABASE_URL=…`'],
    ['key not found: "RAILS_MASTER_KEY" (KeyError)', '`RAILS_MASTER_KEY=…`'],
    ['Missing JWT_SECRET', '`JWT_SECRET=…`'],
    ['Error: Missing: JWT_SECRET, MONGO_URL', '`JWT_SECRET=…`'],
    ['Missing API key: set `OPENAI_API_KEY`', '`OPENAI_API_KEY=…`'],
    ['FATAL JWT_SECRET was not provided', '`JWT_SECRET=…`'],
    ['  JWT_SECRET: Required', '`JWT_SECRET=…`'],
    ["ModuleNotFoundError: No module named 'psycopg2'", '`psycopg2`'],
    ["Error: Cannot find module 'express'", '`express`'],
    ['ImportError: libpq.so.5: cannot open shared object file: No such file or directory', 'system library'],
    ['connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused', 'database'],
    ['Error: connect ECONNREFUSED 127.0.0.1:6379', 'database'],
    ['could not translate host name "db" to address: Name or service not known', 'database'],
    ['FATAL:  password authentication failed for user "postgres"', 'password'],
    ['django.db.utils.OperationalError: no such table: auth_user', 'tables'],
    ["PermissionError: [Errno 13] Permission denied: '/app/media/x'", '`/app/media/x`'],
    ["Error: EACCES: permission denied, mkdir '/app/cache'", '`/app/cache`'],
    ["error: EACCES: permission denied, open 'data.json'", '`start.writable`'],
    ['mkdir: cannot create directory ‘/app/x’: Permission denied', '`/app/x`'],
    ['/bin/sh: 1: cannot create out.txt: Permission denied', '`out.txt`'],
    ['panic: open /app/data.db: permission denied', '`/app/data.db`'],
    ['sqlite3.OperationalError: unable to open database file', '`start.writable`'],
    ['SQLiteError: attempt to write a readonly database', '`start.writable`'],
    ["OSError: [Errno 30] Read-only file system: '/app/x'", '`/app/x` among them'],
    ['mkdir: EROFS', 'read-only'],
    ['OSError: [Errno 98] Address already in use', 'port is taken'],
    ['exec /app/start: exec format error', 'processor'],
    ['/bin/sh: 1: gunicorn: not found', '`gunicorn`'],
    ['exec: "gunicorn": executable file not found in $PATH: unknown.', 'start-cmd']
  ])('%s', (line, words) => {
    expect(causeOf([line], bootCauses)?.text).toContain(words)
  })

  it('tells that a database has no TLS before what follows from it', () => {
    const lines = [
      "Failed with error EACCES: permission denied, mkdir '/app/node_modules/@medusajs/file/dist/migrations'",
      'Failed with error The server does not support SSL connections'
    ]
    expect(causeOf(lines, bootCauses)?.text).toContain('ssl_mode=disable')
    expect(
      causeOf(['connection failed: server does not support SSL, but SSL was required'], bootCauses)?.text
    ).toContain('sslmode=disable')
  })

  it.each([
    'Missing the header X-Request-Id',
    'TypeError [ERR_MISSING_ARGS]: missing arguments',
    'error: missing a word [ERR_BAD_THING]',
    'DEBUG_MODE is set',
    "TypeError: Cannot read properties of undefined (reading 'MAX_SIZE')",
    'INFO: Application startup complete.',
    'Listening at: http://0.0.0.0:8000 (1)',
    'DEBUG is not a constant'
  ])('makes nothing of: %s', (line) => {
    expect(causeOf([line], bootCauses)).toBeUndefined()
  })
})
