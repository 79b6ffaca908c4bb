import type { HeaderRule, Redirect } from './types.js'

/** Control characters, and what some reader takes for a line break or drops. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF]/u
/** No address has these unencoded (RFC 3986), and the server's configuration or a browser reads some in its own way. */
const notInAddresses = /[\s"'`\\{}<>^|]/
/** Headers that the server makes; one that a rule sets would be wrong or break the answer. */
const serversOwn =
  /^(?:accept-ranges|age|allow|alt-svc|connection|content-encoding|content-length|content-range|date|etag|last-modified|server|trailer|transfer-encoding|upgrade|vary)$/i
/** Words that mean something else where the server's configuration has names of headers: `import` would read a file. */
const caddysOwn = /^(?:import|defer|match)$/i
const longest = 2000

/** `:name` in a path; a port or a time of day is none. */
export const placeholder = /:([A-Za-z_]\w*)/g

/** Why a redirect cannot be served, as the end of a sentence; `undefined` where it can. */
export function redirectProblem({ from, host, to, status }: Redirect): string | undefined {
  if (!isPath(from)) return 'what it is about is no path like `/old/*`'
  if (from.split('*').length > 2) return 'it has more than one `*`'
  if (host !== undefined && !/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(host)) return 'its host is no name'
  if (!isRedirect(status) && status !== 200 && !(status >= 400 && status <= 499)) return 'its status is not supported'
  const isUrl = isServer(to)
  if (!isUrl && !isPath(to)) return 'where it leads is neither a path nor a URL'
  if (isUrl && status >= 400) return 'no page of another server can be an error page'
  if (to.startsWith('//')) return 'where it leads is neither a path nor a URL'
  const names = [...from.matchAll(placeholder)].map(([, name]) => name)
  if (new Set(names).size < names.length) return 'it has two placeholders of one name'
  return undefined
}

/** Why a header cannot be set, as the end of a sentence; `undefined` where it can. */
export function headerProblem({ path, name, value }: HeaderRule): string | undefined {
  if (!isPath(path)) return 'what it is about is no path like `/assets/*`'
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || caddysOwn.test(name)) return 'that is no name of a header'
  if (serversOwn.test(name)) return 'the server sets that one itself'
  if (value === '' || value !== value.trim() || value.length > longest || unprintable.test(value))
    return 'its value is empty, too long, or has control characters'
  if (value.includes('{$') || (value.includes('`') && /[\\"]/.test(value)))
    return 'its value has characters that the server’s configuration cannot hold'
  return undefined
}

/** Whether a file below the root can be named: no steps upward, no hidden ones, no characters with a meaning elsewhere. */
export function isSiteFile(path: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.~-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.~-]*)*$/.test(path)
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** Whether it is the URL of another server, and not a path. */
export function isServer(to: string): boolean {
  return /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?#]|$)/.test(to) && isPlain(to)
}

function isPath(path: string): boolean {
  return path.startsWith('/') && isPlain(path)
}

function isPlain(text: string): boolean {
  return !notInAddresses.test(text) && !unprintable.test(text) && text.length <= longest
}
