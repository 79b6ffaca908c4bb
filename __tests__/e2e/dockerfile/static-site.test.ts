import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { join } from 'node:path'
import { caddyfile } from '../../../src/dockerfile/caddyfile.js'
import { render } from '../../../src/dockerfile/render.js'
import { headerProblem, redirectProblem } from '../../../src/plan/site-rules.js'
import type { HeaderRule, Plan, Redirect, StaticSite } from '../../../src/plan/types.js'
import { oddTexts } from '../../dockerfile/odd-texts.js'
import { catalog, site } from '../../dockerfile/samples.js'
import { build, docker, Folder } from './docker.js'

jest.setTimeout(300_000)

const tag = 'boxcar-dockerfile-static'
const files = {
  'index.html': 'home '.repeat(400),
  'about.html': 'about',
  'terms.html': 'terms',
  'docs/index.html': 'docs',
  '404.html': 'lost',
  'lost-here.html': 'lost here',
  'assets/app-1a2b.js': 'js '.repeat(800),
  'assets/app-1a2b.js.br': 'as brotli',
  'images/a.png': 'picture',
  'site.webmanifest': '{}',
  '.well-known/security.txt': 'contact',
  '.htaccess': 'secret',
  'docs/.hidden': 'secret',
  _redirects: 'rules',
  LICENSE: 'free'
}
const rules: Partial<StaticSite> = {
  hidden: ['_redirects'],
  immutable: ['assets'],
  redirects: [
    { from: '/old', to: '/new', status: 301 },
    { from: '/about', to: '/never', status: 301 },
    { from: '/terms', to: '/forced', status: 302, force: true },
    { from: '/blog/:year/:slug', to: '/posts/:slug-:year', status: 302 },
    { from: '/go/*', to: '/:splat', status: 301 },
    { from: '/section/*', to: '/lost-here.html', status: 410 },
    { from: '/h/*', host: 'example.org', to: 'https://example.com/:splat', status: 301 }
  ],
  headers: [
    { path: '/*', name: 'X-Frame-Options', value: 'DENY' },
    { path: '/assets/*', name: 'Report-To', value: '{"group":"a \\\\ b","x":"{env.HOME}"}' }
  ]
}

interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: Headers
}

/** A container that may do nothing, and a way to ask it. */
class Server {
  #container = ''
  #address = ''

  async start(): Promise<void> {
    const { out } = await docker([
      ...['run', '--detach', '--publish', '127.0.0.1::9090', '--env', 'PORT=9090'],
      ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--read-only', tag]
    ])
    this.#container = out.trim()
    this.#address = (await docker(['port', this.#container, '9090'])).out.trim()
    for (let tries = 0; tries < 50; tries += 1) {
      if (await this.ask('/').catch(() => undefined)) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  async ask(path: string, options: RequestInit = {}): Promise<Answer> {
    const answer = await fetch(`http://${this.#address}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
      ...options
    })
    return { status: answer.status, headers: answer.headers, body: (await answer.text()).slice(0, 20).trim() }
  }

  async log(): Promise<string> {
    const { out } = await docker(['logs', this.#container])
    return out
  }

  async remove(): Promise<void> {
    await docker(['rm', '--force', this.#container])
  }
}

async function made(extra: Partial<StaticSite>): Promise<Server> {
  const plan: Plan = { ...site, start: { ...site.start, static: { root: 'public', ...rules, ...extra } } }
  const placed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`public/${path}`, text]))
  const context = new Folder().write(placed)
  try {
    await build(render(plan, catalog), context, { tag })
  } finally {
    context.remove()
  }
  const server = new Server()
  await server.start()
  return server
}

afterAll(async () => {
  await docker(['image', 'rm', '--force', tag])
})

describe('a site of pages, in a container without any privilege', () => {
  let server: Server
  beforeAll(async () => {
    server = await made({})
  })
  afterAll(() => server.remove())

  it.each([
    ['/', 200, 'home home home home'],
    ['/about', 200, 'about'],
    ['/docs/', 200, 'docs'],
    ['/LICENSE', 200, 'free'],
    ['/.well-known/security.txt', 200, 'contact'],
    ['/missing', 404, 'lost'],
    ['/images/', 404, 'lost'],
    ['/assets/gone.js', 404, 'lost'],
    ['/favicon.ico', 404, 'lost'],
    ['/.htaccess', 404, 'lost'],
    ['/%2ehtaccess', 404, 'lost'],
    ['/docs/.hidden', 404, 'lost'],
    ['/_redirects', 404, 'lost'],
    ['/..%2f..%2fetc%2fcaddy%2fCaddyfile', 404, 'lost'],
    ['/section/any', 410, 'lost here']
  ])('%s is %i', async (path, status, body) => {
    const answer = await server.ask(path)
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body })
    expect(answer.headers.get('server')).toBeNull()
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it.each([
    ['/about/', 308, '/about'],
    ['/old?a=b', 301, '/new?a=b'],
    ['/terms', 302, '/forced'],
    ['/docs', 308, '/docs/'],
    ['/blog/2020/hello', 302, '/posts/hello-2020'],
    ['/go/there', 301, '/there'],
    ['/go//evil.example', 301, '/evil.example'],
    ['/go/%2Fevil.example', 301, '/evil.example']
  ])('%s is %i to %s', async (path, status, location) => {
    const answer = await server.ask(path)
    expect({ status: answer.status, location: answer.headers.get('location') }).toEqual({ status, location })
  })

  it('sends nobody to a host of an address', async () => {
    expect((await server.ask('/go/%5Cevil.example')).status).toBe(404)
  })

  it('compresses, or sends what is compressed already', async () => {
    const encodings = ['gzip', 'zstd', 'br'].map(async (name) => {
      const path = name === 'br' ? '/assets/app-1a2b.js' : '/'
      const { headers } = await server.ask(path, { method: 'HEAD', headers: { 'Accept-Encoding': name } })
      return headers.get('content-encoding')
    })
    expect(await Promise.all(encodings)).toEqual(['gzip', 'zstd', 'br'])
  })

  it('lets hashed files be kept, and others be asked for by ETag', async () => {
    const { headers } = await server.ask('/assets/app-1a2b.js')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('report-to')).toBe('{"group":"a \\\\ b","x":"{env.HOME}"}')
    const etag = (await server.ask('/about')).headers.get('etag') ?? ''
    expect((await server.ask('/about', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  it('answers a missing page whole, whatever the browser has of it', async () => {
    const etag = (await server.ask('/404.html')).headers.get('etag') ?? ''
    for (const headers of [{ 'If-None-Match': etag }, { Range: 'bytes=0-1' }]) {
      expect(await server.ask('/missing', { headers })).toMatchObject({ status: 404, body: 'lost' })
    }
  })

  it('knows media types, ranges and HEAD, and takes no upload', async () => {
    expect((await server.ask('/site.webmanifest')).headers.get('content-type')).toBe('application/manifest+json')
    expect(await server.ask('/LICENSE', { headers: { Range: 'bytes=0-1' } })).toMatchObject({ status: 206, body: 'fr' })
    expect(await server.ask('/about', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
    expect((await server.ask('/', { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(405)
  })

  it('writes nothing that sounds like trouble', async () => {
    expect(await server.log()).not.toMatch(/"level":"error"|read-only/)
  })
})

describe('an application of one page', () => {
  let server: Server
  beforeAll(async () => {
    server = await made({ fallback: 'index.html' })
  })
  afterAll(() => server.remove())

  it.each([
    ['/any/path', 200, 'home home home home'],
    ['/images', 200, 'home home home home'],
    ['/images/', 200, 'home home home home'],
    ['/v1.2', 200, 'home home home home'],
    ['/about', 200, 'about'],
    ['/LICENSE', 200, 'free'],
    ['/assets/gone.js', 404, 'lost'],
    ['/favicon.ico', 404, 'lost'],
    ['/.env', 404, 'lost']
  ])('%s is %i', async (path, status, body) => {
    const answer = await server.ask(path)
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body })
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })
})

describe('hostile text', () => {
  it('leaves a configuration that Caddy reads, with these directives and no others', async () => {
    const headers = oddTexts
      .map((value): HeaderRule => ({ path: '/*', name: 'X-Odd', value }))
      .filter((rule) => headerProblem(rule) === undefined)
    const redirects = oddTexts
      .flatMap((text): Redirect[] => [
        { from: `/${text}`, to: '/b', status: 301 },
        { from: `/:a/${text}/*`, to: `/${text}/:splat`, status: 302 }
      ])
      .filter((rule) => redirectProblem(rule) === undefined)
    const folder = new Folder().write({ Caddyfile: caddyfile({ root: '.', headers, redirects }, '/srv', 8080) })
    try {
      const { out } = await docker([
        ...['run', '--rm', '--volume', `${join(folder.path, 'Caddyfile')}:/Caddyfile:ro`, 'caddy:2-alpine'],
        ...['caddy', 'adapt', '--validate', '--config', '/Caddyfile', '--adapter', 'caddyfile']
      ])
      const adapted = out.slice(out.indexOf('{"admin"'))
      const handlers = new Set([...adapted.matchAll(/"handler":"(\w+)"/g)].map(([, name]) => name))
      expect([...handlers].sort()).toEqual(
        ['encode', 'error', 'file_server', 'headers', 'rewrite', 'static_response', 'subroute', 'vars'].sort()
      )
      expect(adapted.match(/"static_response"/g)).toHaveLength(redirects.length + 1)
    } finally {
      folder.remove()
    }
  })
})
