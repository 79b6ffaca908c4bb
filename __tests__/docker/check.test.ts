import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer, type Server as TcpServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, type CheckRequest } from '../../src/docker/check.js'
import { missingVariables, publishes, runArguments } from '../../src/docker/check-arguments.js'
import { logOf } from '../../src/docker/check-log.js'
import { ownerOf, sweepLeftovers } from '../../src/docker/leftovers.js'
import { listeners, staysElsewhere, type Listener } from '../../src/docker/listening.js'
import { poll } from '../../src/docker/poll.js'
import { Interrupted, type Run } from '../../src/docker/run.js'
import { tableRun } from './builders.js'

const base: CheckRequest = {
  image: 'blog:latest',
  kind: 'web',
  port: 8000,
  path: '/',
  timeout: 2,
  env: {},
  options: [],
  demands: [],
  variables: [],
  hints: [],
  onGithub: true,
  temporary: tmpdir()
}
const files = { name: 'n', owner: 'o', cidFile: '/p/container', envFile: '/p/env' }
const never = new AbortController().signal

describe('runArguments', () => {
  it('publishes on this machine only and never pulls; what people give comes last', () => {
    const { argv, fileLines } = runArguments(
      { ...base, env: { KEY: 'a b="c" $d' }, options: ['--network', 'db', '--rm', '-d'] },
      files
    )
    expect(argv).toEqual(
      'run --detach --pull never --name n --label boxcar.check=n --label boxcar.check.owner=o --cidfile /p/container --env-file /p/env --publish 127.0.0.1::8000 --network db blog:latest'.split(
        ' '
      )
    )
    expect(fileLines).toEqual(['PORT=8000', 'KEY=a b="c" $d'])
  })

  it('keeps values out of the arguments, also those of several lines', () => {
    const { argv, fileLines, env } = runArguments({ ...base, env: { PORT: '9', PEM: 'a\nb' } }, files)
    expect(argv.join(' ')).toContain('--env PEM ')
    expect([fileLines, env]).toEqual([['PORT=9'], { PEM: 'a\nb' }])
  })

  it.each([
    [['--network', 'host'], false],
    [['--network=container:x'], false],
    [['--net', 'host'], false],
    [['--network', 'host', '--network', 'db'], true],
    [['--network-alias', 'host'], true],
    [[], true]
  ])('with %j publishes: %s', (options, expected) => {
    expect(publishes(options)).toBe(expected)
    expect(runArguments({ ...base, options }, files).argv.includes('--publish')).toBe(expected)
  })

  it.each([
    ['nothing', {}, ['A', 'B']],
    ['check-env', { env: { A: '1' } }, ['B']],
    ['the image', { variables: ['B'] }, ['A']],
    ['options', { options: ['-e', 'A=1', '--env=B'] }, []],
    ['a short option', { options: ['-eA=1'] }, ['B']],
    ['a file', { options: ['--env-file', 'x'] }, []]
  ])('knows what is missing: %s', (_, part, expected) => {
    expect(missingVariables({ ...base, demands: ['A', 'B'], ...part })).toEqual(expected)
  })
})

describe('listeners', () => {
  const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n'
  it('reads the tables of the kernel', () => {
    const tcp = `${head}   0: 0100007F:1F40 00000000:0000 0A 00000000:00000000\n   1: 00000000:0BB8 00000000:0000 0A 0\n   2: 0B00007F:A1B2 00000000:0000 0A 0\n   3: 0100007F:9999 0100007F:1F40 01 0\n`
    const tcp6 = `${head}   0: 00000000000000000000000001000000:1F41 00000000000000000000000000000000:0000 0A 0\n   1: 0000000000000000FFFF00000100007F:1F42 00000000000000000000000000000000:0000 0A 0\n   2: 00000000000000000000000000000000:1F43 00000000000000000000000000000000:0000 0A 0\n`
    expect(listeners(tcp + tcp6)).toEqual([
      { port: 3000, loopback: false },
      { port: 8000, loopback: true },
      { port: 8001, loopback: true },
      { port: 8002, loopback: true },
      { port: 8003, loopback: false }
    ])
    expect(listeners('')).toEqual([])
  })
})

describe('what will never be reached', () => {
  const local = [{ port: 8000, loopback: true }]
  const quick = { pause: 5, times: 3 }
  const looks = (...all: readonly (readonly Listener[] | undefined)[]) => {
    let at = 0
    return () => Promise.resolve(all[Math.min(at++, all.length - 1)])
  }
  const other = [...local, { port: 9229, loopback: false }]
  const changing = () => {
    let port = 4000
    return () => Promise.resolve([{ port: port++, loopback: false }])
  }
  it.each([
    ['from the start', looks(local), true],
    ['later', looks([], [], local), true],
    ['beside a debugger', looks(other), true],
    ['and then on every address', looks(local, local, [{ port: 8000, loopback: false }]), false],
    ['and then not at all', looks(local, local, []), false],
    ['with another port', looks([{ port: 9229, loopback: true }]), false],
    ['on another port', looks([], [{ port: 4321, loopback: false }]), true],
    ['on another port first', looks([{ port: 4321, loopback: false }], [{ port: 8000, loopback: false }]), false],
    ['on a port that is another each time', changing(), false],
    ['where it cannot be seen', looks(local, local, undefined), false]
  ])('%s', async (_, seen, expected) => {
    expect(await staysElsewhere(seen, 8000, AbortSignal.timeout(100), quick)).toBe(expected)
  })
})

describe('what is left of checks that were killed', () => {
  const now = Date.parse('2026-11-29T12:00:00Z')
  const young = '2026-11-29T11:59:00.123456789Z'
  const name = 'boxcar-check-0123abcd'
  const id = (digit: string) => digit.repeat(64)
  const facts = (container: string, label: string | null, owner: string | null, created: string, at = id('c')) =>
    JSON.stringify([at, `/${container}`, created, label, owner])
  const sweep = async (rows: readonly string[], isAlive = () => true, ids = [id('c'), id('d')]) => {
    const { run, calls } = tableRun({
      'docker ps': { stdout: ids.join('\n') },
      'docker inspect': { stdout: rows.join('\n') },
      'docker rm': {}
    })
    await sweepLeftovers(run, now, isAlive)
    return calls.filter((call) => call.startsWith('docker rm'))
  }

  it('is removed where its process is gone from this machine', async () => {
    const owner = await ownerOf(4711)
    const removal = `docker rm --force --volumes ${id('c')}`
    expect(await sweep([facts(name, name, owner, young)], () => false)).toEqual([removal])
    expect(await sweep([facts(name, name, owner, young)])).toEqual([])
    expect(await sweep([facts(name, name, 'elsewhere/4711', young)], () => false)).toEqual([])
  })

  it('is removed where it is older than any check takes', async () => {
    expect(await sweep([facts(name, name, null, '2026-11-29T09:59:59Z')])).toHaveLength(1)
    expect(await sweep([facts(name, name, 'elsewhere/1', '2026-11-29T10:59:59+01:00')])).toHaveLength(1)
    expect(
      await sweep([facts(name, name, '', '2026-11-29T10:30:00Z'), facts(name, name, '', 'soon', id('d'))])
    ).toEqual([])
  })

  it('is nothing that another program started, though its image has the label', async () => {
    const old = '2026-11-01T10:00:00Z'
    const others = [facts('shop', name, '', old), facts('shop', 'shop', '', old), facts('x', null, null, old)]
    expect(await sweep(others)).toEqual([])
  })

  it('is nothing that only the text of a label names', async () => {
    const old = '2026-11-01T10:00:00Z'
    const label = `x\n${facts(name, name, '', old, id('e'))}\n`
    expect(await sweep([facts('shop', label, '', old)])).toEqual([])
    // As if that text had come through: what Docker did not list is no container of ours.
    expect(await sweep(facts('shop', name, '', old).concat(label).split('\n'))).toEqual([])
    expect(await sweep([facts(name, name, '', old, 'victim')], () => false, ['victim'])).toEqual([])
  })

  it('knows that this process lives', async () => {
    const { run, calls } = tableRun({
      'docker ps': { stdout: id('c') },
      'docker inspect': { stdout: facts(name, name, await ownerOf(), young) }
    })
    await sweepLeftovers(run, now)
    expect(calls).toHaveLength(2)
  })
})

describe('the log of a container', () => {
  const noise = (count: number) => Array.from({ length: count }, (_, index) => `tick ${index}`)
  it.each([
    ['nothing', []],
    ['few lines', ['a', 'Error: b', 'c']],
    ['an error at the end', [...noise(22), 'Error: b', 'c', 'd']]
  ])('is shown as it is: %s', (_, lines) => {
    expect(logOf(lines).shown).toEqual(lines)
  })

  it('is shown from where it ends, if nothing was wrong before', () => {
    expect(logOf(noise(300)).shown).toEqual(noise(300).slice(-25))
  })

  it('shows what is said again and again once', () => {
    const stack = ['TypeError: x is undefined', '    at /app/server.js:3:9', '    at next (/app/router.js:1:1)']
    const again = Array.from({ length: 30 }, () => stack).flat()
    expect(logOf(['ready', ...again]).shown).toEqual(['ready', ...stack])
    expect(logOf([...noise(300), ...again]).shown.filter((line) => line === stack[0])).toHaveLength(1)
    expect(logOf(['ready', ...again, 'bye']).shown).toEqual(['ready', ...stack, '…', 'bye'])
  })

  it('is shown with the first errors and what is behind them', () => {
    const traceback = ['Traceback (most recent call last):', '  File "app.py", line 1', '    x', 'ValueError: bad']
    const { shown, lines } = logOf(['start', ...traceback, ...noise(300)])
    expect(shown.slice(0, 6)).toEqual(['…', ...traceback, 'tick 0'])
    expect(shown).toContain('tick 299')
    expect(shown.length).toBeLessThan(42)
    expect(lines).toContain('ValueError: bad')
  })

  it.each(['npm warn deprecated: failed', 'Found 0 errors. Watching for file changes.', '{"errors":0}', 'no errors'])(
    'takes no error for: %s',
    (line) => {
      expect(logOf([line, ...noise(100)]).shown).not.toContain(line)
    }
  )
})

describe('with servers', () => {
  const open: (Server | TcpServer)[] = []
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
  })
  afterEach(async () => {
    for (const server of open.splice(0)) server.close()
    await rm(folder, { recursive: true })
  })

  async function listen(server: Server | TcpServer): Promise<number> {
    open.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
  const web = (status: (count: number, path: string) => number): Promise<number> => {
    let count = 0
    return listen(
      createServer((request, response) =>
        response.writeHead(status(++count, request.url ?? ''), { location: '/x' }).end('body')
      )
    )
  }
  const at = (port: number) => [{ host: '127.0.0.1', port }]

  describe('poll', () => {
    it.each([200, 302, 404, 499])('takes %s for right', async (code) => {
      expect(await poll(at(await web(() => code)), '/', 2000, never)).toEqual({ status: code })
    })

    it('asks for the path, until the answer is right', async () => {
      const port = await web((count, path) => (path === '/up?x=1' && count > 3 ? 204 : 503))
      expect(await poll(at(port), '/up?x=1', 5000, never)).toEqual({ status: 204 })
    })

    it('gives the last status in the end', async () => {
      expect(await poll(at(await web(() => 500)), '/', 300, never)).toEqual({ status: 500 })
    })

    it('does not wait for one that keeps to an error of its own', async () => {
      const started = performance.now()
      expect(await poll(at(await web(() => 500)), '/', 20_000, never, 300)).toEqual({ status: 500 })
      expect(performance.now() - started).toBeLessThan(5000)
    })

    it.each([
      ['an error that changes', (count: number) => (count > 12 ? 200 : 500 + (count % 2))],
      ['one that is not ready', (count: number) => (count > 12 ? 200 : 503)],
      ['a proxy in front of one', (count: number) => (count > 12 ? 200 : 502)]
    ])('waits for %s', async (_, status) => {
      expect(await poll(at(await web(status)), '/', 20_000, never, 300)).toEqual({ status: 200 })
    })

    it('tells what is no HTTP, and silence', async () => {
      const ssh = await listen(
        createTcpServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-OpenSSH\r\n'))
      )
      expect(await poll(at(ssh), '/', 300, never)).toEqual({ problem: 'not-http' })
      const mute = await listen(createTcpServer((socket) => socket.on('error', () => undefined)))
      expect(await poll(at(mute), '/', 300, never)).toEqual({ problem: 'silent' })
      expect(await poll(at(1), '/', 100, never)).toEqual({ problem: 'refused' })
      expect(await poll([], '/', 100, never)).toBeUndefined()
    })

    it('is not held up by an answer that never ends', async () => {
      const dripping = await listen(
        createTcpServer((socket) => {
          socket.on('error', () => undefined).write('HTTP/1.1 200 OK\r\nX: ')
          const timer = setInterval(() => socket.write('x'), 50)
          socket.on('close', () => clearInterval(timer))
        })
      )
      const started = performance.now()
      expect(await poll(at(dripping), '/', 400, never)).toEqual({ problem: 'silent' })
      expect(performance.now() - started).toBeLessThan(3000)
    })

    it('is not held up by an address that swallows the question', async () => {
      const mute = await listen(createTcpServer((socket) => socket.on('error', () => undefined)))
      const port = await web((count) => (count > 2 ? 200 : 500))
      const started = performance.now()
      expect(await poll([...at(mute), ...at(port)], '/', 10000, never)).toEqual({ status: 200 })
      expect(performance.now() - started).toBeLessThan(2000)
    })

    it('ends at once when the container does', async () => {
      const started = performance.now()
      await poll(at(1), '/', 10000, AbortSignal.timeout(50))
      expect(performance.now() - started).toBeLessThan(1000)
    })
  })

  describe('check', () => {
    const engine = (port: number, more: Parameters<typeof tableRun>[0] = {}) => {
      const inspected = {
        State: { Pid: 0 },
        HostConfig: { NetworkMode: 'bridge' },
        NetworkSettings: { Ports: { '8000/tcp': [{ HostPort: String(port) }] } }
      }
      let stop = (): void => undefined
      const stopped = new Promise<void>((resolve) => (stop = resolve))
      const table = tableRun({
        ...more,
        'docker run': more['docker run'] ?? { stdout: 'c0ffee\n' },
        'docker inspect': { stdout: JSON.stringify(inspected) },
        'docker ps': more['docker ps'] ?? {},
        'docker logs': more['docker logs'] ?? {},
        'docker stop': more['docker stop'] ?? {},
        'docker exec': more['docker exec'] ?? { code: 1 },
        'docker rm': {}
      })
      const run: Run = async (command) => {
        if (command.argv[1] === 'wait') {
          if (more['docker wait'] === undefined) await stopped
          return { code: 0, stdout: '137\n', stderr: '', ...(more['docker wait'] as object) }
        }
        if (command.argv[1] === 'stop') stop()
        return table.run(command)
      }
      return { ...table, run }
    }
    const request = (part: Partial<CheckRequest> = {}): CheckRequest => ({ ...base, temporary: folder, ...part })

    it('passes an app that answers, and removes the container', async () => {
      const { run, calls } = engine(await web(() => 404))
      expect(await check(request(), run)).toMatchObject({
        outcome: 'passed',
        status: 404,
        because: expect.stringMatching(
          /^GET \/ answered 404 after \d+\.\d s; set `check-path` to a page that is there$/
        )
      })
      expect(calls.map((call) => call.split(' ')[1])).toEqual(['ps', 'run', 'inspect', 'stop', 'rm'])
      expect(calls.at(-1)).toMatch(/^docker rm --force --volumes boxcar-check-[0-9a-f]{8}$/)
      expect(readdirSync(folder)).toEqual([])
    })

    it.each([200, 302, 401, 403])('says nothing more of an answer %s', async (status) => {
      const { run } = engine(await web(() => status))
      const { because } = await check(request(), run)
      expect(because).toMatch(/^GET \/ answered \d{3} after \d+\.\d s$/)
    })

    it('hands over variables in a file that only this user can read', async () => {
      const port = await web(() => 200)
      const seen: unknown[] = []
      const { run } = engine(port, {
        'docker run': ({ argv }) => {
          const file = argv[argv.indexOf('--env-file') + 1] ?? ''
          seen.push(readFileSync(file, 'utf8'), statSync(file).mode & 0o777)
          return { stdout: 'c0ffee\n' }
        }
      })
      await check(request({ env: { TOKEN: 'hunter22' } }), run)
      expect(seen).toEqual(['PORT=8000\nTOKEN=hunter22\n', 0o600])
    })

    it('fails an app that ends, at once, with its last lines, the likely cause and no secret', async () => {
      const { run } = engine(1, {
        'docker wait': { stdout: '1\n' },
        'docker logs': { stdout: 'starting with hunter22\n', stderr: "Traceback\n  File x\nKeyError: 'DATABASE_URL'\n" }
      })
      const started = performance.now()
      const result = await check(request({ timeout: 30, env: { TOKEN: 'hunter22' } }), run)
      expect(performance.now() - started).toBeLessThan(2000)
      expect(result).toMatchObject({
        outcome: 'failed',
        because: expect.stringMatching(/^The container ended after \d\.\d s with exit code 1, and should answer$/),
        lastLines: ['starting with ***', 'Traceback', '  File x', "KeyError: 'DATABASE_URL'"],
        cause: expect.stringContaining('`DATABASE_URL=…`')
      })
    })

    const table = (address: string) => `   0: ${address} 00000000:0000 0A 0\n`
    it.each([
      ['127.0.0.1', table('0100007F:1F40'), 'listens on 127.0.0.1:8000'],
      ['another port', table('00000000:0BB8'), 'listens on port 3000, not on port 8000'],
      ['another port of 127.0.0.1', table('0100007F:0BB8'), 'listens on 127.0.0.1:3000'],
      ['nothing', '  sl\n', 'listens on no port']
    ])('knows that an app listens on %s', async (_, stdout, words) => {
      const { run } = engine(1, { 'docker exec': { stdout } })
      expect(await check(request({ timeout: 0.2 }), run)).toMatchObject({
        outcome: 'failed',
        because: 'GET / had no answer within 0.2 s',
        cause: expect.stringContaining(words)
      })
    })

    it.each([
      ['that only its own container reaches', table('0100007F:1F40')],
      ['that listens on another port', table('00000000:0BB8')]
    ])(
      'does not wait for one %s',
      async (_, stdout) => {
        const { run } = engine(1, { 'docker exec': { stdout } })
        const result = await check(request({ timeout: 60 }), run)
        expect(result).toMatchObject({ outcome: 'failed', cause: expect.stringContaining('et it listen on 0.0.0.0') })
        expect(result.because).toMatch(/^GET \/ had no answer within [67] s$/)
      },
      20000
    )

    it('fails an app that answers with an error, with a hint of its language', async () => {
      const { run } = engine(await web(() => 500), { 'docker logs': { stdout: 'boom in views.py' } })
      const hints = [{ pattern: /boom in (\S+)/, cause: 'Look at $1.' }]
      expect(await check(request({ timeout: 0.3, hints }), run)).toMatchObject({
        outcome: 'failed',
        status: 500,
        because: 'GET / still answered 500 after 0.3 s',
        cause: 'Look at views.py.'
      })
    })

    it.each([
      [500, 'fails in its own code'],
      [503, 'more time with `check-timeout`']
    ])('says what to do about %s, where the log says nothing', async (status, words) => {
      const { run } = engine(await web(() => status), { 'docker logs': { stdout: 'GET / ' } })
      expect((await check(request({ timeout: 0.3 }), run)).cause).toContain(words)
    })

    it('shows the first error of a long log, and no secret in it', async () => {
      const noise = Array.from({ length: 400 }, (_, index) => `tick ${index}`)
      const log = ['ready', 'Error: no table for hunter22 and deploy-key', '    at load (app.js:1:1)', ...noise]
      const { run } = engine(1, { 'docker wait': { stdout: '1\n' }, 'docker logs': { stdout: log.join('\n') } })
      const { lastLines } = await check(request({ env: { A: 'hunter22' }, secrets: ['deploy-key'] }), run)
      expect(lastLines.slice(0, 4)).toEqual([
        '…',
        'Error: no table for *** and ***',
        '    at load (app.js:1:1)',
        'tick 0'
      ])
      expect(lastLines.slice(-26, -24)).toEqual(['…', 'tick 375'])
      expect(lastLines.at(-1)).toBe('tick 399')
    })

    it('skips where the app demands what nobody gave, with the lines to add', async () => {
      const { run, calls } = engine(1)
      expect(await check(request({ demands: ['DATABASE_URL', 'KEY'], env: { KEY: 'x' } }), run)).toEqual({
        outcome: 'skipped',
        because: 'the app demands `DATABASE_URL` when it starts, and `check-env` does not give it',
        fix: 'check-env: |\n  DATABASE_URL=…',
        lastLines: []
      })
      expect(calls).toEqual([])
      const typed = await check(request({ demands: ['A', 'B'], onGithub: false }), run)
      expect(typed.fix).toBe('Add --check-env A=… --check-env B=…')
      expect(typed.because).toContain('`--check-env` does not give them')
    })

    it.each([
      ["KeyError: 'A_KEY'", 'For the check add `--check-env A_KEY=…`;'],
      ['Error: connect ECONNREFUSED 127.0.0.1:6379', "`--check-options '--network …'`"],
      ['bye', '--entrypoint sh blog:latest`'],
      ['bye', 'comes by `--check-env` and `--check-options`']
    ])('speaks of flags to somebody who types: %s', async (stdout, words) => {
      const { run } = engine(1, { 'docker wait': { stdout: '1\n' }, 'docker logs': { stdout } })
      const { cause, fix } = await check(request({ onGithub: false }), run)
      expect(cause ?? fix).toContain(words)
      expect(cause ?? fix).not.toMatch(/`check-|services:/)
    })

    it('names the flag by which an app is told the port where it listens', async () => {
      const { run } = engine(1, { 'docker exec': { stdout: table('00000000:0BB8') } })
      const { cause } = await check(request({ timeout: 0.2, onGithub: false }), run)
      expect(cause).toMatch(/or give `--env PORT=3000`\.$/)
    })

    it('tells why Docker could not start it', async () => {
      const { run, calls } = engine(1, {
        'docker run': {
          code: 125,
          stderr: "docker: Error response from daemon: network db not found.\nSee 'docker run --help'.\n"
        }
      })
      expect(await check(request(), run)).toMatchObject({
        outcome: 'failed',
        because: 'Docker could not start the container',
        lastLines: ['docker: Error response from daemon: network db not found.']
      })
      expect(calls.at(-1)).toMatch(/^docker rm /)
    })

    it('removes the container also after an interruption', async () => {
      const { run, calls } = engine(1)
      const interrupted: Run = (command) =>
        command.argv[1] === 'inspect' ? Promise.reject(new Interrupted()) : run(command)
      await expect(check(request(), interrupted)).rejects.toBeInstanceOf(Interrupted)
      expect(calls.at(-1)).toMatch(/^docker rm /)
      expect(readdirSync(folder)).toEqual([])
    })

    it('lets a worker only stay up', async () => {
      const { run, calls } = engine(1)
      expect(await check(request({ kind: 'worker' }), run)).toMatchObject({
        outcome: 'passed',
        because: 'The container stayed up for 5 s'
      })
      expect(calls.at(-1)).toMatch(/^docker rm /)
    }, 15000)

    it('fails a worker that ends', async () => {
      const { run } = engine(1, { 'docker wait': { stdout: '0\n' } })
      expect(await check(request({ kind: 'worker' }), run)).toMatchObject({
        outcome: 'failed',
        because: expect.stringContaining('with exit code 0')
      })
    })
  })
})
