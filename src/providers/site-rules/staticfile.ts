import type { Data, Manifest } from '../../app/types.js'
import type { Collector } from './collector.js'
import { atOf } from './netlify.js'

const year = 31_536_000

/** What a key says; `on` is whether its value means yes. */
type Key = (value: string, line: number, on: boolean) => void

/**
 * `Staticfile` of Cloud Foundry's buildpack (docs.cloudfoundry.org/buildpacks/staticfile). `root` is the provider's.
 * A key that is not honoured is a warning.
 */
export function readStaticfile(text: string, file: string, into: Collector): void {
  let hsts = ''
  const passed = (line: number, what: string): void => into.warn({ file, line }, what)
  const keys: Readonly<Record<string, Key>> = {
    root: () => undefined,
    pushstate: (_, __, on) => {
      if (on) into.fallback('index.html')
    },
    force_https: (_, __, on) => {
      if (on) into.httpsOnly()
    },
    http_strict_transport_security: (_, __, on) => {
      if (on) hsts = `max-age=${year}`
    },
    http_strict_transport_security_include_subdomains: (_, __, on) => {
      if (on && hsts !== '') hsts += '; includeSubDomains'
    },
    http_strict_transport_security_preload: (_, __, on) => {
      if (on && hsts !== '') hsts += '; preload'
    },
    enable_http2: () => undefined,
    status_codes: () => undefined,
    directory: (value, line, on) => {
      if (on || value === 'visible') passed(line, 'Folders without an index page are not listed')
    },
    ssi: (_, line, on) => {
      if (on) passed(line, 'Server-side includes are not processed')
    },
    host_dot_files: (_, line, on) => {
      if (on) passed(line, 'Hidden files are not served, except below /.well-known')
    },
    location_include: (value, line) => passed(line, `Configuration of nginx (\`${value}\`) is not read`)
  }
  for (const [index, row] of text.split('\n').entries()) {
    const [, indent = '', key = '', raw = ''] = /^(\s*)([\w-]+):\s*(.*?)\s*(?:#.*)?$/.exec(row) ?? []
    if (key === '') continue
    const value = raw.replace(/^(["'])(.*)\1$/, '$2')
    if (/^\d{3}$|^[45]xx$/.test(key) && indent !== '') {
      if (/^(?:404|4xx)$/.test(key)) into.notFound(value, { file, line: index + 1 })
      else passed(index + 1, `There is no page for the status ${key}`)
    } else if (Object.hasOwn(keys, key)) keys[key]?.(value, index + 1, /^(?:enabled|true|yes|on)$/i.test(value))
    else passed(index + 1, `The key \`${key}\` is not known`)
  }
  if (hsts !== '') into.header({ path: '/*', name: 'Strict-Transport-Security', value: hsts }, { file })
}

/** Keys of static.json of Heroku's static buildpack (heroku/heroku-buildpack-static, README) that need no word. */
const silent = [
  'root',
  'clean_urls',
  'routes',
  'https_only',
  'headers',
  'error_page',
  'redirects',
  'proxies',
  'encoding'
]

export function readStaticJson(manifest: Manifest, into: Collector): void {
  const at = (...keys: readonly string[]) => atOf(manifest, manifest.path, ...keys)
  for (const key of Object.keys(manifest.table() ?? {}).filter((name) => !silent.includes(name)))
    into.warn(at(key), `The key \`${key.slice(0, 60)}\` of static.json is not honoured`)
  for (const [path, to] of entriesOf(manifest, 'routes')) {
    const target = typeof to === 'string' ? `/${to.replace(/^\/+/, '')}` : ''
    into.redirect({ from: pattern(path), to: target, status: 200 }, at('routes', path), `${path} ${target}`)
  }
  for (const [path] of entriesOf(manifest, 'redirects')) {
    const status = manifest.get('redirects', path, 'status')
    const to = manifest.text('redirects', path, 'url') ?? ''
    const redirect = { from: pattern(path), to, status: typeof status === 'number' ? status : 301, force: true }
    into.redirect(redirect, at('redirects', path), `${path} ${to}`)
  }
  for (const [path] of entriesOf(manifest, 'proxies')) {
    const origin = manifest.text('proxies', path, 'origin')?.replace(/\/*$/, '') ?? ''
    const from = `${path.replace(/\/*$/, '')}/*`
    into.redirect({ from, to: `${origin}/:splat`, status: 200, force: true }, at('proxies', path), `${path} ${origin}`)
  }
  for (const [path, values] of entriesOf(manifest, 'headers')) {
    for (const [name, value] of Object.entries(typeof values === 'object' && values !== null ? values : {}))
      into.header(
        { path: pattern(path), name, value: typeof value === 'string' ? value : '' },
        at('headers', path, name)
      )
  }
  const page = manifest.text('error_page')
  if (page !== undefined) into.notFound(page, at('error_page'))
  if (manifest.get('https_only') === true) into.httpsOnly()
}

/** Its `*` is one step and `**` all that is left; ours is the latter. */
function pattern(path: string): string {
  return `/${path.replace(/^\/+/, '')}`.replaceAll('**', '*')
}

function entriesOf(manifest: Manifest, key: string): readonly (readonly [string, Data])[] {
  return Object.entries(manifest.table(key) ?? {})
}
