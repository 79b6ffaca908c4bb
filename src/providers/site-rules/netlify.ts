import type { Manifest } from '../../app/types.js'
import type { Redirect } from '../../plan/types.js'
import type { At, Collector } from './collector.js'

/**
 * `_redirects` of Netlify, Cloudflare Pages and others: `from [name=value …] to [status[!]] [Condition=…]`
 * (docs.netlify.com/manage/routing/redirects, developers.cloudflare.com/pages/configuration/redirects).
 * @param byDefault the status where a line has none
 */
export function readRedirects(text: string, file: string, byDefault: number, into: Collector): void {
  for (const [index, row] of text.split('\n').entries()) {
    const at = { file, line: index + 1 }
    const [from, ...rest] = row
      .replace(/(?:^|\s)#.*/, '')
      .split(/\s+/)
      .filter(Boolean)
    if (from === undefined) continue
    const target = rest.findIndex((word) => /^(?:\/|https?:\/\/)/.test(word))
    const to = rest[target]
    if (to === undefined) {
      into.warn(at, `The line \`${row.trim().slice(0, 100)}\` names no target`)
      continue
    }
    const [status, ...conditions] = /^\d{3}!?$/.test(rest[target + 1] ?? '')
      ? rest.slice(target + 1)
      : [String(byDefault), ...rest.slice(target + 1)]
    const only = [...rest.slice(0, target), ...conditions]
    addRedirect({ from, to, status: Number.parseInt(status ?? '', 10), force: status?.endsWith('!') }, only, at, into)
  }
}

/** `[[redirects]]` and `[[headers]]` of netlify.toml (docs.netlify.com/build/configure-builds/file-based-configuration). */
export function readNetlifyToml(manifest: Manifest, into: Collector): void {
  const file = manifest.path
  for (const [index] of listOf(manifest, 'redirects').entries()) {
    const key = ['redirects', index] as const
    const at = atOf(manifest, file, ...key)
    const from = manifest.text(...key, 'from')
    const to = manifest.text(...key, 'to')
    if (from === undefined || to === undefined) {
      into.warn(at, 'A redirect has no `from` or no `to`')
      continue
    }
    const status = manifest.get(...key, 'status')
    const only = ['query', 'conditions', 'signed'].filter((name) => manifest.get(...key, name) !== undefined)
    const force = manifest.get(...key, 'force') === true
    addRedirect({ from, to, status: typeof status === 'number' ? status : 301, force }, only, at, into)
  }
  for (const [index] of listOf(manifest, 'headers').entries()) {
    const path = manifest.text('headers', index, 'for')
    for (const [name, value] of Object.entries(manifest.table('headers', index, 'values') ?? {})) {
      const at = atOf(manifest, file, 'headers', index, 'values', name)
      if (path !== undefined && typeof value === 'string')
        into.header({ path, name, value: value.trim().replace(/\s*\n\s*/g, ' ') }, at)
      else into.warn(at, `The header \`${name.slice(0, 60)}\` has no path or no text`)
    }
  }
}

/** `_headers`: a path, and below it, indented, `Name: value`. */
export function readHeaders(text: string, file: string, into: Collector): void {
  let path: string | undefined
  for (const [index, row] of text.split('\n').entries()) {
    const at = { file, line: index + 1 }
    const line = row.trim()
    if (line === '' || line.startsWith('#')) continue
    const [, name, value] = /^([^\s:/]+)\s*:\s*(.+)$/.exec(line) ?? []
    if (/^(?:\/|https?:\/\/)/.test(line) && !/^\s/.test(row)) path = line
    else if (path === undefined || name === undefined || value === undefined)
      into.warn(at, `The line \`${line.slice(0, 100)}\` is neither a path nor a header of one`)
    else into.header({ path, name, value: value.trim() }, at)
  }
}

type Said = Omit<Redirect, 'host' | 'force'> & { readonly force?: boolean | undefined }

function addRedirect(
  { from: source, to, status, force }: Said,
  only: readonly string[],
  at: At,
  into: Collector
): void {
  const written = `${source} ${to} ${String(status)}`
  const [, host, path = source] = /^https?:\/\/([^/]+)(\/.*)?$/.exec(source) ?? []
  const from = host !== undefined && !source.replace(/^https?:\/\//, '').includes('/') ? '/' : path
  if (only.length > 0)
    into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: it has the condition ${only[0] ?? ''}`)
  else if (host !== undefined && new RegExp(`^https?://${host.replace(/[^\w-]/g, '\\$&')}(?:/|$)`).test(to))
    into.warn(
      at,
      `The rule \`${written.slice(0, 100)}\` is not served: only the server in front of the container knows HTTP from HTTPS`
    )
  else into.redirect({ from, ...(host !== undefined && { host }), to, status, ...(force && { force }) }, at, written)
}

export function listOf(manifest: Manifest, key: string): readonly unknown[] {
  const value = manifest.get(key)
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

export function atOf(manifest: Manifest, file: string, ...keys: readonly (string | number)[]): At {
  for (let count = keys.length; count > 0; count -= 1) {
    const line = manifest.line(...keys.slice(0, count))
    if (line !== undefined) return { file, line }
  }
  return { file }
}
