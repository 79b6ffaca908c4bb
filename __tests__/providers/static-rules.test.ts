import { describe, expect, it } from '@jest/globals'
import { caddyfile } from '../../src/dockerfile/caddyfile.js'
import { UserError } from '../../src/errors.js'
import type { Plan, StaticSite } from '../../src/plan/types.js'
import { planOf } from '../examples/examples.js'

const page = { 'index.html': '<h1>x</h1>' }

async function planned(files: Readonly<Record<string, string>>): Promise<Plan> {
  return planOf({ ...page, ...files })
}

async function siteOf(files: Readonly<Record<string, string>>): Promise<StaticSite | undefined> {
  return (await planned(files)).start.static
}

/** Line and message of each warning. */
async function warned(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { warnings } = await planned(files)
  return warnings.map(({ file, line, message }) => `${file ?? ''}:${line ?? ''} ${message}`)
}

describe('_redirects', () => {
  it.each([
    ['/old /new', { from: '/old', to: '/new', status: 301 }],
    ['/old   /new  302 # why', { from: '/old', to: '/new', status: 302 }],
    ['/old /new 301!', { from: '/old', to: '/new', status: 301, force: true }],
    ['/b/:year/:slug /p/:slug 308', { from: '/b/:year/:slug', to: '/p/:slug', status: 308 }],
    [
      '/api/* https://api.example.com/v1/:splat 200',
      { from: '/api/*', to: 'https://api.example.com/v1/:splat', status: 200 }
    ],
    ['/app/* /app/index.html 200', { from: '/app/*', to: '/app/index.html', status: 200 }],
    ['/en/* /en/404.html 404', { from: '/en/*', to: '/en/404.html', status: 404 }],
    [
      'https://a.example.com/* https://b.example.com/:splat 301',
      { from: '/*', host: 'a.example.com', to: 'https://b.example.com/:splat', status: 301 }
    ]
  ])('%s is served', async (line, redirect) => {
    const plan = await planned({ _redirects: `# ours\n\n${line}\n` })
    expect(plan.start.static).toEqual({ root: '.', redirects: [redirect], hidden: ['_redirects'] })
    expect(plan.warnings).toEqual([])
    expect(caddyfile(plan.start.static ?? { root: '.' }, '/srv', 80)).toMatch(/@redirect1/)
  })

  it.each([
    ['/* /index.html 200', { fallback: 'index.html' }],
    ['/* / 200', { fallback: 'index.html' }],
    ['/* /app.html 200!', { fallback: 'app.html' }],
    ['/* /lost.html 404', { notFound: 'lost.html' }]
  ])('%s is about the whole site', async (line, said) => {
    expect(await siteOf({ _redirects: line })).toEqual({ root: '.', ...said, hidden: ['_redirects'] })
  })

  it.each([
    ['/ /anz 302 Country=au,nz', /condition Country=au,nz/],
    ['/store id=:id /blog/:id 301', /condition id=:id/],
    ['/alone', /no target/],
    ['/a /b 600', /status/],
    ['/a/*/b/* /c 301', /more than one/],
    ['/a https://evil.example/{env.SECRET} 301', /neither a path nor a URL/],
    ['/a\\ /b 301', /no path/],
    ['/a //evil.example 301', /neither a path nor a URL/],
    ['http://example.com/* https://example.com/:splat 301!', /in front/]
  ])('%s is a warning at its line', async (line, message) => {
    expect(await siteOf({ _redirects: line })).toEqual({ root: '.', hidden: ['_redirects'] })
    const [first = '', ...others] = await warned({ _redirects: `\n${line}` })
    expect(others).toEqual([])
    expect(first).toMatch(/^_redirects:2 /)
    expect(first).toMatch(message)
  })

  it('counts where a build copies it to the root, and has the status of Cloudflare there', async () => {
    expect(await siteOf({ 'public/_redirects': '/a /b', 'wrangler.toml': '' })).toEqual({
      root: '.',
      redirects: [{ from: '/a', to: '/b', status: 302 }],
      hidden: ['_redirects']
    })
  })

  it('of a thousand bad lines says ten, and how many more', async () => {
    const lines = await warned({ _redirects: '/a\n'.repeat(1000) })
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toContain('990 more')
  })
})

describe('_headers', () => {
  it('has paths with headers below them', async () => {
    const _headers =
      '# all\n/*\n  X-Frame-Options: DENY\n  Link: <https://example.com>; rel="x"\n/a/*\n\tX-A: {env.HOME}\n'
    const site = await siteOf({ _headers })
    expect(site?.headers).toEqual([
      { path: '/*', name: 'X-Frame-Options', value: 'DENY' },
      { path: '/*', name: 'Link', value: '<https://example.com>; rel="x"' },
      { path: '/a/*', name: 'X-A', value: '{env.HOME}' }
    ])
    expect(caddyfile(site ?? { root: '.' }, '/srv', 80)).toContain(String.raw`\{env.HOME\}`)
  })

  it.each([
    ['/*\n  Basic-Auth: user:word', /:2 .*open to everybody/],
    ['/*\n  Content-Length: 3', /:2 .*server sets/],
    ['/*\n  ! X-Frame-Options', /:2 .*neither/],
    ['/*\n  X-A: {$HOME}', /:2 .*cannot hold/],
    ['/*\n  import: /etc/passwd', /:2 .*no name of a header/],
    ['/*\n  Defer: x', /:2 .*no name of a header/],
    ['  X-A: b', /:1 .*neither/],
    ['https://a.example/*\n  X-A: b', /:2 .*no path/]
  ])('%j is a warning', async (_headers, message) => {
    expect((await siteOf({ _headers }))?.headers).toBeUndefined()
    expect((await warned({ _headers })).join('\n')).toMatch(message)
  })
})

describe('netlify.toml', () => {
  const text = `[build]
publish = "www"
[[redirects]]
from = "/*"
to = "/index.html"
status = 200
[[redirects]]
from = "/old"
to = "/new"
force = true
[[redirects]]
from = "/x"
to = "/y"
conditions = {Language = ["en"]}
[[headers]]
for = "/*"
[headers.values]
X-Frame-Options = "DENY"
`
  it('says root, redirects and headers', async () => {
    const plan = await planned({ 'netlify.toml': text, 'www/index.html': '' })
    expect(plan.start.static).toEqual({
      root: 'www',
      fallback: 'index.html',
      redirects: [{ from: '/old', to: '/new', status: 301, force: true }],
      headers: [{ path: '/*', name: 'X-Frame-Options', value: 'DENY' }]
    })
    expect(plan.reasons).toContainEqual(
      expect.objectContaining({ field: '/start/static', file: 'netlify.toml', line: 2 })
    )
    expect(plan.warnings.map(({ line }) => line)).toEqual([11])
  })

  it('is not for visitors', async () => {
    expect(await siteOf({ 'netlify.toml': '' })).toEqual({ root: '.', hidden: ['netlify.toml'] })
  })
})

describe('vercel.json', () => {
  it.each([
    [{ rewrites: [{ source: '/(.*)', destination: '/index.html' }] }, { fallback: 'index.html' }],
    [{ rewrites: [{ source: '/((?!api/).*)', destination: '/' }] }, { fallback: 'index.html' }],
    [
      { rewrites: [{ source: '/api/:path*', destination: 'https://api.example.com/:path*' }] },
      { redirects: [{ from: '/api/*', to: 'https://api.example.com/:splat', status: 200 }] }
    ],
    [
      { redirects: [{ source: '/a/:id', destination: '/b/:id', permanent: true }] },
      { redirects: [{ from: '/a/:id', to: '/b/:id', status: 308, force: true }] }
    ],
    [
      { headers: [{ source: '/assets/(.*)', headers: [{ key: 'X-A', value: 'b' }] }] },
      { headers: [{ path: '/assets/*', name: 'X-A', value: 'b' }] }
    ]
  ])('%j', async (content, said) => {
    expect(await siteOf({ 'vercel.json': JSON.stringify(content) })).toEqual({
      root: '.',
      ...said,
      hidden: ['vercel.json']
    })
  })

  it.each([
    [{ redirects: [{ source: '/a/(\\d+)', destination: '/b' }] }],
    [{ redirects: [{ source: '/a', destination: '/b', has: [] }] }],
    [{ routes: [] }]
  ])('%j is a warning', async (content) => {
    expect(await warned({ 'vercel.json': JSON.stringify(content, undefined, 1) })).toHaveLength(1)
  })
})

describe('Staticfile', () => {
  it('names a folder that is there, or a warning says that it is not', async () => {
    const [there, missing] = [{ 'public/index.html': '' }, { 'index.html': '' }]
    const of = async (files: Readonly<Record<string, string>>) =>
      (await planned({ Staticfile: '# site\nroot: public\n', ...files })).warnings.filter(
        ({ code }) => code === 'root-missing'
      )
    expect(await of(there)).toEqual([])
    expect(await of(missing)).toMatchObject([{ file: 'Staticfile', line: 2, fix: expect.stringContaining('public') }])
  })

  it('is honoured', async () => {
    const Staticfile = `root: public
pushstate: enabled
force_https: true
http_strict_transport_security: true
http_strict_transport_security_include_subdomains: true
status_codes:
  404: /lost.html
`
    const plan = await planned({ Staticfile, 'public/index.html': '' })
    expect(plan.start.static).toEqual({
      root: 'public',
      fallback: 'index.html',
      notFound: 'lost.html',
      headers: [{ path: '/*', name: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }],
      httpsOnly: true
    })
    expect(plan.warnings).toEqual([])
  })

  it.each(['ssi: enabled', 'directory: visible', 'host_dot_files: true', 'location_include: a/*.conf', 'what: x'])(
    '%s is a warning',
    async (line) => {
      expect((await warned({ Staticfile: `\n${line}` }))[0]).toMatch(/^Staticfile:2 /)
    }
  )

  it('says that a password does not protect the site', async () => {
    expect((await warned({ Staticfile: '', 'Staticfile.auth': 'bob:x' }))[0]).toContain('everybody can read it')
    expect((await siteOf({ Staticfile: '', 'Staticfile.auth': 'bob:x' }))?.hidden).toEqual([
      'Staticfile',
      'Staticfile.auth'
    ])
  })
})

describe('static.json', () => {
  it('is honoured', async () => {
    const json = {
      root: 'www',
      routes: { '/**': 'index.html' },
      redirects: { '/gone/': { url: '/', status: 302 } },
      proxies: { '/api/': { origin: 'https://api.example.com/v0/' } },
      headers: { '/**': { 'X-A': 'b' } },
      error_page: 'lost.html',
      https_only: true
    }
    expect(await siteOf({ 'static.json': JSON.stringify(json), 'www/index.html': '' })).toEqual({
      root: 'www',
      fallback: 'index.html',
      notFound: 'lost.html',
      redirects: [
        { from: '/gone/', to: '/', status: 302, force: true },
        { from: '/api/*', to: 'https://api.example.com/v0/:splat', status: 200, force: true }
      ],
      headers: [{ path: '/*', name: 'X-A', value: 'b' }],
      httpsOnly: true
    })
  })

  it('of other data is served', async () => {
    expect(await siteOf({ 'static.json': '{"a":1}' })).toEqual({ root: '.' })
  })

  it('that nobody understands is a warning', async () => {
    expect(await warned({ 'static.json': '{\n"root":".",\n"basic_auth":true}' })).toEqual([
      'static.json:3 The key `basic_auth` of static.json is not honoured'
    ])
  })
})

describe('files that cannot be parsed', () => {
  it.each(['netlify.toml', 'vercel.json'])('%s is an error at its line', async (file) => {
    await expect(planned({ [file]: '{ [' })).rejects.toThrow(UserError)
  })
})

describe('the folder', () => {
  it.each([
    ['.', { 'index.html': '', 'about.html': '' }],
    ['.', { 'index.html': '', 'package.json': '{"devDependencies":{"prettier":"^3.0.0","husky":"^9.0.0"}}' }],
    ['.', { 'index.html': '', '.nojekyll': '', CNAME: 'example.com' }],
    ['public', { 'public/index.html': '' }],
    ['dist', { 'dist/index.html': '' }],
    ['docs', { 'docs/index.html': '', 'README.md': '' }],
    ['www', { 'www/index.html': '', 'vercel.json': '{"outputDirectory":"www"}', 'public/index.html': '' }]
  ])('%s', async (root, files) => {
    const plan = await planOf(files)
    expect({ kind: plan.kind, providers: plan.providers, site: plan.start.static }).toEqual({
      kind: 'static',
      providers: ['staticfile'],
      site: { root }
    })
  })
})
