import type { Manifest } from '../../app/types.js'
import type { Collector } from './collector.js'
import { atOf, listOf } from './netlify.js'

/** `redirects`, `rewrites` and `headers` of vercel.json (vercel.com/docs/project-configuration). Rewrites come after files. */
export function readVercelJson(manifest: Manifest, into: Collector): void {
  for (const kind of ['redirects', 'rewrites'] as const) {
    for (const [index] of listOf(manifest, kind).entries()) {
      const source = manifest.text(kind, index, 'source')
      const destination = manifest.text(kind, index, 'destination')
      const at = atOf(manifest, manifest.path, kind, index)
      const path = source === undefined ? undefined : translated(source)
      const written = `${source ?? ''} ${destination ?? ''}`
      if (path === undefined || destination === undefined || hasConditions(manifest, kind, index)) {
        into.warn(at, `The rule \`${written.slice(0, 100)}\` is not served: its pattern or condition is not supported`)
        continue
      }
      const to = destination.replace(/\$1|:(\w+)[*+]?/g, (found, name: string | undefined) =>
        name === undefined || name === path.rest ? ':splat' : found
      )
      const status = kind === 'rewrites' ? 200 : statusOf(manifest, index)
      into.redirect({ from: path.from, to, status, ...(kind === 'redirects' && { force: true }) }, at, written)
    }
  }
  for (const [index] of listOf(manifest, 'headers').entries()) {
    const path = translated(manifest.text('headers', index, 'source') ?? '')?.from
    const list = manifest.get('headers', index, 'headers')
    for (const [at] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries()) {
      const key = ['headers', index, 'headers', at] as const
      const [name, value] = [manifest.text(...key, 'key'), manifest.text(...key, 'value')]
      const place = atOf(manifest, manifest.path, ...key)
      if (path === undefined || name === undefined || value === undefined || hasConditions(manifest, 'headers', index))
        into.warn(place, `The header \`${name ?? ''}\` is not sent: its pattern or condition is not supported`)
      else into.header({ path, name, value }, place)
    }
  }
  if (manifest.get('routes') !== undefined)
    into.warn(
      atOf(manifest, manifest.path, 'routes'),
      '`routes` of vercel.json are not read',
      'Write them as `redirects`, `rewrites` and `headers`'
    )
}

function hasConditions(manifest: Manifest, kind: string, index: number): boolean {
  return ['has', 'missing'].some((name) => manifest.get(kind, index, name) !== undefined)
}

function statusOf(manifest: Manifest, index: number): number {
  const status = manifest.get('redirects', index, 'statusCode')
  if (typeof status === 'number') return status
  return manifest.get('redirects', index, 'permanent') === false ? 307 : 308
}

/** path-to-regexp: `/:name`, `/:rest*`, `/(.*)`, and everything but some folders, which files come before anyway. */
function translated(source: string): { readonly from: string; readonly rest?: string } | undefined {
  const [, before, name] =
    /^((?:\/(?::\w+|[^/():*?+]+))*)\/(?::(\w+)(?:[*+]|\(\.\*\))|\(\.\*\)|\(\(\?!.*\)\.\*\))$/.exec(source) ?? []
  if (before !== undefined) return { from: `${before}/*`, ...(name !== undefined && { rest: name }) }
  return /^(?:\/(?::\w+|[^/():*?+]+)?)+$/.test(source) ? { from: source } : undefined
}
