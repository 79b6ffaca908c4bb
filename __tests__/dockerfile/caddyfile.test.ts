import { describe, expect, it } from '@jest/globals'
import { caddyfile } from '../../src/dockerfile/caddyfile.js'
import { UserError } from '../../src/errors.js'
import { headerProblem, redirectProblem } from '../../src/plan/site-rules.js'
import type { HeaderRule, Redirect, StaticSite } from '../../src/plan/types.js'
import { brokenOut, oddTexts } from './odd-texts.js'

function made(site: Partial<StaticSite>): string {
  return caddyfile({ root: '.', ...site }, '/srv', 8080)
}

describe('the configuration of the server', () => {
  it('falls back to a page only where the site is an application, and never for the name of a file', () => {
    expect(made({})).not.toContain('@application')
    const text = made({ fallback: 'app.html' })
    expect(text).toContain('rewrite @application /app.html')
    expect(text).toMatch(/@application \{\n\t+not path_regexp \\\.\[A-Za-z\]\[A-Za-z0-9\]\*\$/)
  })

  it('keeps for a year only files that are there, below folders that the plan names', () => {
    expect(made({})).not.toContain('immutable')
    expect(made({ immutable: ['assets', '_app/immutable'] })).toMatch(
      /@immutable \{\n\t+path \/assets\/\* \/_app\/immutable\/\*\n\t+file \{path\}\n/
    )
  })

  it('hides what begins with a dot, but not .well-known, and the files that the plan names', () => {
    expect(made({ hidden: ['_redirects'] })).toMatch(/path \*\/\.\* \/_redirects\n\t+not path \/\.well-known\/\*/)
  })

  it('asks for the plan’s own page of what is not found', () => {
    expect(made({})).toContain('rewrite * /404.html')
    expect(made({ notFound: 'errors/lost.html' })).toContain('rewrite * /errors/lost.html')
  })

  it.each<[Redirect, RegExp]>([
    [
      { from: '/old', to: '/new', status: 301 },
      /@redirect1 path \/old \/old\/\n\t+redir @redirect1 \/new\{\?query\} 301/
    ],
    [{ from: '/a', to: '/b?c=d', status: 302 }, /redir @redirect1 \/b\?c=d 302/],
    [
      { from: '/b/:y/:s', to: '/p/:s-:y', status: 308 },
      /redir @redirect1 \/p\/\{re\.r1\.2\}-\{re\.r1\.1\}\{\?query\} 308/
    ],
    [
      { from: '/go/*', to: 'https://x.example:8443/:splat', status: 301 },
      /redir @redirect1 https:\/\/x\.example:8443\/\{re\.r1\.1\}/
    ],
    [
      { from: '/api/*', to: 'https://x.example/v1/:splat', status: 200 },
      /rewrite \* \/v1\/\{re\.r1\.1\}\n\t+reverse_proxy https:\/\/x\.example \{\n\t+header_up Host x\.example/
    ],
    [
      { from: '/app/*', to: '/app/index.html', status: 200 },
      /not path_regexp [^\n]+\n\t+\}\n\t+rewrite @redirect1 \/app\/index\.html/
    ],
    [{ from: '/gone/*', to: '/gone.html', status: 410 }, /rewrite \* \/gone\.html\n\t+file_server \{\n\t+status 410/],
    [{ from: '/h', host: 'a.example', to: '/b', status: 301 }, /@redirect1 \{\n\t+host a\.example\n/],
    [{ from: '/a b%20c'.replace(' ', ''), to: '/b', status: 301 }, /path_regexp r1 \^\/ab\\x20c\/\?\$/]
  ])('%j', (redirect, expected) => {
    expect(made({ redirects: [redirect] })).toMatch(expected)
  })

  it('lets files come before redirects, but not before those that are forced', () => {
    const rule = { from: '/old', to: '/new', status: 301 }
    expect(made({ redirects: [rule] })).toContain('route @absent')
    expect(made({ redirects: [{ ...rule, force: true }] })).not.toContain('@absent')
  })

  it('sends the values of all rules that set one header', () => {
    const headers = [
      { path: '/*', name: 'X-A', value: '1' },
      { path: '/b/*', name: 'x-a', value: '2' },
      { path: '/b/*', name: 'X-B', value: '3' }
    ]
    const text = made({ headers })
    expect(text).toContain('header +X-A "1"')
    expect(text).toMatch(/header @header2 \{\n\t+\+x-a "2"\n\t+X-B "3"/)
  })

  it.each<Partial<StaticSite>>([
    { fallback: '../x' },
    { fallback: '.env' },
    { notFound: 'x }\nbad' },
    { immutable: ['a b'] },
    { hidden: ['*'] },
    { redirects: [{ from: 'x', to: '/', status: 301 }] },
    { headers: [{ path: '/*', name: '-Server', value: 'x' }] }
  ])('%j is a clear error', (site) => {
    expect(() => made(site)).toThrow(UserError)
  })
})

describe('hostile text', () => {
  const headers = oddTexts.map((value): HeaderRule => ({ path: '/*', name: 'X-Odd', value }))
  const paths = oddTexts.flatMap((text): Redirect[] => [
    { from: `/${text}`, to: '/b', status: 301 },
    { from: '/a', to: `/${text}`, status: 301 },
    { from: '/a', to: `https://x.example/${text}`, status: 200 },
    { from: `/:a/${text}/*`, to: `/:a/:splat`, status: 302 },
    { from: '/a', host: text, to: '/b', status: 301 }
  ])

  const sites = [
    ...headers.map((rule) => ({ rules: { headers: [rule] }, problem: headerProblem(rule) })),
    ...paths.map((rule) => ({ rules: { redirects: [rule] }, problem: redirectProblem(rule) }))
  ]

  it('is refused, each time with a clear error', () => {
    for (const site of sites.filter(({ problem }) => problem !== undefined)) {
      expect(() => made(site.rules)).toThrow(UserError)
    }
  })

  it('stands at its place where it is not refused', () => {
    for (const { rules } of sites.filter(({ problem }) => problem === undefined)) {
      expect({ rules, brokenOut: brokenOut(made(rules), made({})) }).toEqual({ rules, brokenOut: [] })
    }
  })

  it('is refused often, and often not', () => {
    const refused = sites.filter(({ problem }) => problem !== undefined)
    expect(refused.length).toBeGreaterThan(50)
    expect(sites.length - refused.length).toBeGreaterThan(50)
  })
})
