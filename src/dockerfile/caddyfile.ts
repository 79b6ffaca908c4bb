import { UserError } from '../errors.js'
import { headerProblem, isRedirect, isServer, isSiteFile, redirectProblem } from '../plan/site-rules.js'
import type { HeaderRule, Redirect, StaticSite } from '../plan/types.js'
import { exactPath, pathRegexp, type PathRegexp } from './caddy-paths.js'
import { oneLine } from './quoting.js'

/** A directive, or one with a block. */
type Line = string | readonly [head: string, body: readonly Line[]]

/** An address whose last step ends like a file's name asks for that file, and never for a page of an application. */
const FILE_NAME = String.raw`\.[A-Za-z][A-Za-z0-9]*$`
const FOREVER = 'public, max-age=31536000, immutable'
/** Without what makes an answer partial or empty, which an error page with a status of its own must not be. */
const UNCONDITIONAL: readonly Line[] = ['request_header -If-*', 'request_header -Range']
const NOT_FOUND = '404.html'
/** `/NAME/` leads to the page `NAME.html`, where it is no folder: its relative links hold only there. */
const SLASH: readonly Line[] = [
  '# /about/ is the page about.html, which is served as /about',
  '@slash path_regexp slash ^(.+)/$',
  [
    'route @slash',
    [['@page', ['file {re.slash.1}.html', 'not file {path}index.html']], 'redir @page {re.slash.1}{?query} 308']
  ]
]
const PRECOMPRESSED = 'precompressed zstd br gzip'
const FILE_SERVER: Line = ['file_server', [PRECOMPRESSED]]

/**
 * The configuration of Caddy for a folder of files (caddyserver.com/docs/caddyfile, Caddy 2.8 or later).
 *
 * No administration port, no certificates, nothing written: the container stands behind something that does all that. Requests are
 * only logged with `ACCESS_LOG=stdout`, since the server in front logs them too and knows whom they come from. What is running when
 * the container is told to stop gets three seconds.
 * @param root the folder in the image
 * @throws UserError for a rule that cannot be written without changing its meaning
 */
export function caddyfile(site: StaticSite, root: string, port: number): string {
  const { fallback, notFound = NOT_FOUND, immutable = [], hidden = [], redirects = [], headers = [] } = site
  for (const rule of redirects) check(redirectProblem(rule), `The redirect from ${rule.from}`)
  for (const rule of headers) check(headerProblem(rule), `The header ${rule.name} for ${rule.path}`)
  for (const [what, file] of [
    ['fallback', fallback],
    ['page for what is not found', notFound],
    ...[...immutable, ...hidden].map((path): [string, string] => ['path', path])
  ] as const) {
    if (file !== undefined && !isSiteFile(file)) check('it is no plain path below its root', `The ${what} ${file}`)
  }
  const lines: readonly Line[] = [
    [
      '',
      [
        ...['admin off', 'auto_https off', 'persist_config off', 'storage_clean_interval off', 'grace_period 3s'],
        ['servers', ['protocols h1 h2c']]
      ]
    ],
    '',
    [
      `:{$PORT:${String(port)}}`,
      [
        `root * ${root}`,
        'encode zstd gzip',
        ['log', ['output {$ACCESS_LOG:discard}']],
        [
          'route',
          [
            '# Browsers may keep a page, and ask by its ETag whether it is still the same',
            ['header', ['-Server', '?Cache-Control no-cache']],
            ...kept(immutable),
            ...headerLines(headers),
            ...secure(site),
            ...hide(hidden),
            ...SLASH,
            ...redirectLines(redirects),
            ...pages(fallback),
            FILE_SERVER
          ]
        ],
        ['handle_errors', errors(notFound)]
      ]
    ]
  ]
  return `${printed(lines, 0).join('\n')}\n`
}

/** Whether it asks another server, for which Caddy needs the certificates of the world. */
export function asksOthers({ redirects = [] }: StaticSite): boolean {
  return redirects.some(({ status, to }) => status === 200 && isServer(to))
}

function check(problem: string | undefined, what: string): void {
  if (problem === undefined) return
  throw new UserError({
    what: `${oneLine(what).slice(0, 120)} cannot be used: ${problem}`,
    fix: 'Change it in start.static of the plan; a file is named like docs/index.html'
  })
}

function printed(lines: readonly Line[], depth: number): readonly string[] {
  return lines.flatMap((line) => {
    if (typeof line === 'string') return [line === '' ? '' : indented(line, depth)]
    const [head, body] = line
    return [indented(`${head} {`.trimStart(), depth), ...printed(body, depth + 1), indented('}', depth)]
  })
}

function indented(text: string, depth: number): string {
  return '\t'.repeat(depth) + text
}

/** Only files that are there: what a stale page asks for must not be kept as missing. */
function kept(folders: readonly string[]): readonly Line[] {
  if (folders.length === 0) return []
  return [
    ['@immutable', [`path ${folders.map((folder) => `/${folder}/*`).join(' ')}`, 'file {path}']],
    `header @immutable ?Cache-Control "${FOREVER}"`
  ]
}

/** A header that several rules set has the values of all, as at the hosts whose files these rules come from. */
function headerLines(rules: readonly HeaderRule[]): readonly Line[] {
  const times = new Map<string, number>()
  for (const { name } of rules) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1)
  const byPath = new Map<string, string[]>()
  for (const { path, name, value } of rules) {
    const several = (times.get(name.toLowerCase()) ?? 0) > 1
    const list = byPath.get(path) ?? []
    byPath.set(path, [...list, `${several ? '+' : ''}${name} ${quoted(value)}`])
  }
  return [...byPath].flatMap(([path, fields], index): Line[] => {
    const name = `@header${String(index + 1)}`
    const [matcher, head] =
      path === '/*' ? [[], 'header'] : [[`${name} ${matcherOf(`h${String(index + 1)}`, path)}`], `header ${name}`]
    return [...matcher, fields.length === 1 ? `${head} ${fields.join('')}` : [head, fields]]
  })
}

/** Text without a meaning: `\` takes it from braces (Caddy's replacer), quotes from everything else. */
function quoted(value: string): string {
  const text = value.replace(/[{}]/g, '\\$&')
  if (!text.includes('`') && /["\\]/.test(text)) return `\`${text}\``
  return `"${text.replaceAll('"', '\\"')}"`
}

function matcherOf(name: string, path: string): string {
  const exact = exactPath(path)
  return exact === undefined ? regexpMatcher(name, pathRegexp(path)) : `path ${exact}`
}

function regexpMatcher(name: string, { pattern }: PathRegexp): string {
  return `path_regexp ${name} ${pattern}`
}

function secure({ httpsOnly }: StaticSite): readonly Line[] {
  if (!httpsOnly) return []
  return ['@insecure header X-Forwarded-Proto http', 'redir @insecure https://{host}{uri} 301']
}

/** Hidden files are not for visitors, except where programs look for them by agreement (RFC 8615). */
function hide(files: readonly string[]): readonly Line[] {
  const names = files.map((file) => ` /${file}`).join('')
  return ['# Not for visitors', ['@hidden', [`path */.*${names}`, 'not path /.well-known/*']], 'error @hidden 404']
}

/** Neighbours that hold only where there is no file stand in one block. */
function redirectLines(redirects: readonly Redirect[]): readonly Line[] {
  const lines: Line[] = []
  let absent: Line[] = []
  const flush = (): void => {
    if (absent.length > 0) lines.push(['route @absent', absent])
    absent = []
  }
  for (const [index, redirect] of redirects.entries()) {
    const made = redirectLine(redirect, index + 1)
    if (redirect.force) {
      flush()
      lines.push(...made)
    } else absent.push(...made)
  }
  flush()
  const isUsed = redirects.some(({ force }) => !force)
  return isUsed
    ? ['# Files come before redirects', '@absent not file {path} {path}.html {path}/index.html', ...lines]
    : lines
}

function redirectLine(redirect: Redirect, number: number): readonly Line[] {
  const { from, host, status } = redirect
  const captures = /:[A-Za-z_]|\*(?!$)/.test(from) || redirect.to.includes(':splat')
  const exact = captures ? undefined : exactPath(from)
  const regexp = pathRegexp(from)
  const name = `r${String(number)}`
  const isPage = status === 200 && from.endsWith('*') && /\.html?$/.test(redirect.to)
  const conditions = [
    ...(host === undefined ? [] : [`host ${host}`]),
    exact === undefined ? regexpMatcher(name, regexp) : `path ${exact}`,
    ...(isPage ? [`not path_regexp ${FILE_NAME}`] : [])
  ]
  const matcher = `@redirect${String(number)}`
  const to = exact === undefined ? regexp.fill(redirect.to, name) : redirect.to
  return [
    conditions.length === 1 ? `${matcher} ${conditions.join('')}` : [matcher, conditions],
    answer(redirect, matcher, to)
  ]
}

function answer({ status, to: written }: Redirect, matcher: string, to: string): Line {
  if (isRedirect(status)) return `redir ${matcher} ${to}${/[?#]/.test(written) ? '' : '{?query}'} ${String(status)}`
  const page = to.replace(/#.*$/, '')
  if (status !== 200) {
    return [
      `handle ${matcher}`,
      [...UNCONDITIONAL, `rewrite * ${page}`, ['file_server', [`status ${String(status)}`, PRECOMPRESSED]]]
    ]
  }
  if (!isServer(written)) return `rewrite ${matcher} ${page}`
  const [, server = '', host = '', rest = ''] = /^(https?:\/\/([^/?]+))(.*)$/.exec(page) ?? []
  return [
    `handle ${matcher}`,
    [`rewrite * ${rest.startsWith('/') ? rest : `/${rest}`}`, [`reverse_proxy ${server}`, [`header_up Host ${host}`]]]
  ]
}

/** `NAME.html` for `/NAME`; every other address of an application gets its page. */
function pages(fallback: string | undefined): readonly Line[] {
  return [
    ...(fallback === undefined
      ? []
      : ([
          '# Addresses of the application: no file, and no name that ends like one',
          [
            '@application',
            [
              `not path_regexp ${FILE_NAME}`,
              'not file {path}.html {path}/index.html',
              ['not', ['not path */', 'file {path}']]
            ]
          ],
          `rewrite @application /${fallback}`
        ] satisfies Line[])),
    'try_files {path} {path}.html'
  ]
}

function errors(notFound: string): readonly Line[] {
  return [
    ['header', ['-Server', 'Cache-Control no-cache']],
    ['@missing', ['vars {err.status_code} 404', `file /${notFound}`]],
    ['handle @missing', [...UNCONDITIONAL, `rewrite * /${notFound}`, FILE_SERVER]]
  ]
}
