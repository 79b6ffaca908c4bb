import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, lstatSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dockerFolder, type LoginRequest, withLogin } from '../../src/docker/login.js'

let home = ''
let temporary = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'boxcar-test-home-'))
  temporary = await mkdtemp(join(tmpdir(), 'boxcar-test-'))
})
afterEach(async () => {
  await rm(home, { recursive: true })
  await rm(temporary, { recursive: true })
})

const closed = (): Promise<boolean> => Promise.resolve(false)
const wish = (part: Partial<LoginRequest>): LoginRequest => ({
  references: ['ghcr.io/acme/blog:1'],
  push: true,
  tokenRegistry: 'ghcr.io',
  token: 'ghs_x',
  actor: 'ada',
  env: { DOCKER_CONFIG: home },
  onGithub: true,
  temporary,
  isOpen: closed,
  ...part
})
const stored = (config: object): void => writeFileSync(join(home, 'config.json'), JSON.stringify(config))
const environment = (request: LoginRequest): Promise<Readonly<Record<string, string>>> =>
  withLogin(request, (env) => Promise.resolve(env))

describe('withLogin', () => {
  it('makes a private configuration for the token, and removes it', async () => {
    stored({
      auths: { 'quay.io': { auth: 'eA==' } },
      credsStore: 'pass',
      credHelpers: { 'gcr.io': 'gcloud' },
      currentContext: 'remote'
    })
    let folder = ''
    const work = withLogin(wish({}), (env) => {
      folder = env['DOCKER_CONFIG'] ?? ''
      expect(env['BUILDX_CONFIG']).toBe(join(home, 'buildx'))
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      const file = join(folder, 'config.json')
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
        auths: { 'quay.io': { auth: 'eA==' }, 'ghcr.io': { auth: Buffer.from('ada:ghs_x').toString('base64') } },
        credsStore: 'pass',
        credHelpers: { 'gcr.io': 'gcloud', 'ghcr.io': '' },
        currentContext: 'remote'
      })
      expect(lstatSync(join(folder, 'contexts')).isSymbolicLink()).toBe(true)
      expect(readlinkSync(join(folder, 'cli-plugins'))).toBe(join(home, 'cli-plugins'))
      return Promise.reject(new Error('failed'))
    })
    await expect(work).rejects.toThrow('failed')
    expect(existsSync(folder)).toBe(false)
    expect(await readdir(temporary)).toEqual([])
    expect(await readdir(home)).toEqual(['config.json'])
  })

  it('keeps the folder of builders that people set', async () => {
    expect((await environment(wish({ env: { DOCKER_CONFIG: home, BUILDX_CONFIG: '/b' } })))['BUILDX_CONFIG']).toBe('/b')
  })

  const hub = ['acme/blog:1']
  const ecr = ['1.dkr.ecr.eu-central-1.amazonaws.com/blog:1']
  const auth = { auth: 'eDp5' }
  it.each<[string, object, readonly string[], Record<string, string>?]>([
    ['a password', { auths: { 'ghcr.io': auth } }, ['ghcr.io/acme/blog:1']],
    ['a password under an address', { auths: { 'https://ghcr.io': auth } }, ['ghcr.io/acme/blog:1']],
    ['Docker Hub', { auths: { 'https://index.docker.io/v1/': auth } }, hub],
    ['an identity token', { auths: { 'ghcr.io': { identitytoken: 'x' } } }, ['ghcr.io/acme/blog:1']],
    ['a store', { auths: { 'ghcr.io': {} }, credsStore: 'desktop' }, ['ghcr.io/acme/blog:1']],
    ['a store with credentials of its own', { credsStore: 'ecr-login' }, ecr],
    ['a helper', { credHelpers: { 'ghcr.io': 'x' } }, ['ghcr.io/acme/blog:1']],
    ['a variable', {}, hub, { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'docker.io': auth } }) }],
    [
      'a registry on this machine',
      {},
      ['127.0.0.1:5000/blog:1', 'localhost/blog:1', '[::1]:5000/blog:1', 'reg.localhost:80/b:1']
    ]
  ])('uses what is stored: %s', async (_, config, references, env = {}) => {
    stored(config)
    expect(await environment(wish({ references, env: { DOCKER_CONFIG: home, ...env } }))).toEqual({})
  })

  it.each<[string, object, readonly string[]]>([
    ['nothing', {}, ['registry.acme.org:5000/blog:1']],
    ['an empty entry without a store', { auths: { 'registry.acme.org:5000': {} } }, ['registry.acme.org:5000/blog:1']],
    ['a store that was never asked', { credsStore: 'desktop' }, ['registry.acme.org:5000/blog:1']],
    ['a broken file', [], ['registry.acme.org:5000/blog:1', 'ghcr.io/acme/blog:1']]
  ])('stops before the build where there is %s', async (_, config, references) => {
    stored(config)
    const outcome = environment(wish({ references }))
    await expect(outcome).rejects.toMatchObject({
      trouble: {
        what: 'Nobody is logged in to registry.acme.org:5000, and the image is to be pushed there',
        fix: expect.stringContaining(
          '- uses: docker/login-action@v4\n  with:\n    registry: registry.acme.org:5000\n    username: ${{ vars.'
        )
      }
    })
  })

  it('shows the lines for Docker Hub, for GitHub without a token, and for a terminal', async () => {
    const fix = (part: Partial<LoginRequest>): Promise<string> =>
      environment(wish(part)).then(
        () => '',
        (error: { trouble: { fix: string } }) => error.trouble.fix
      )
    expect(await fix({ references: hub })).not.toContain('registry:')
    expect(await fix({ token: '' })).toContain('password: ${{ github.token }}')
    expect(await fix({ references: ['quay.io/a/b:1', ...hub], onGithub: false })).toBe(
      'Log in first: `docker login quay.io`, `docker login`.'
    )
  })

  it('needs no login where nothing is pushed, but uses the token for a cache', async () => {
    expect(await environment(wish({ references: hub, push: false }))).toEqual({})
    expect(await environment(wish({ push: false }))).toHaveProperty('DOCKER_CONFIG')
    expect(await environment(wish({ push: false, token: '' }))).toEqual({})
  })

  it('takes a registry that ends each connection at once for one that it cannot reach', async () => {
    const server = createTcpServer((socket) => socket.resetAndDestroy())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const references = [`0.0.0.0:${(server.address() as AddressInfo).port}/blog:1`]
    const outcome = environment({ ...wish({ references }), isOpen: undefined } as LoginRequest)
    await expect(outcome).rejects.toThrow('Nobody is logged in')
    server.close()
  })

  describe('with a registry that wants no password', () => {
    let server: Server
    let status = 200
    const listen = async (): Promise<string> => {
      server = createServer((_, response) => response.writeHead(status).end())
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return `localtest.invalid:${(server.address() as AddressInfo).port}`
    }
    afterEach(() => {
      server.close()
    })

    it.each([
      [200, true],
      [401, false]
    ])('goes by its answer: %s', async (code, open) => {
      status = code
      const registry = (await listen()).replace('localtest.invalid', '0.0.0.0')
      const outcome = withLogin(
        { ...wish({ references: [`${registry}/blog:1`] }), isOpen: undefined } as LoginRequest,
        (env) => Promise.resolve(env)
      )
      const message = await outcome.then(
        () => 'went on',
        (error: Error) => error.message
      )
      expect(message).toContain(open ? 'went on' : 'Nobody is logged in')
    })
  })
})

describe('dockerFolder', () => {
  const none = (): string => {
    throw new Error('no such user')
  }

  it('is the one of the environment, else below the home', () => {
    expect(dockerFolder({ DOCKER_CONFIG: '/d' }, [none])).toBe('/d')
    expect(dockerFolder({}, [() => '/home/ada', none])).toBe('/home/ada/.docker')
  })

  it('is never below the current folder, which a repository fills', () => {
    expect(dockerFolder({ DOCKER_CONFIG: '' }, [() => '', () => '/root'])).toBe('/root/.docker')
    expect(dockerFolder({}, [() => '', none])).toBeUndefined()
    expect(dockerFolder({}, [() => 'home', none])).toBeUndefined()
  })
})
