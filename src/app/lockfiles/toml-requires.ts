import type { LockedRequirement } from '../lockfiles.js'
import { normalisePythonName } from './collect.js'

const strings = /"([^"]*)"/g

/** The list of requirements that a key of uv.lock opens, as the part that all of them are for; `undefined` where it opens none. */
export function partsOpenedBy(table: string, key: string): { readonly part?: string } | undefined {
  if (table === 'package') return key === 'dependencies' ? {} : undefined
  if (table === 'package.optional-dependencies') return { part: `extra:${key}` }
  return table === 'package.dev-dependencies' ? { part: `group:${key}` } : undefined
}

/** `    { name = "psycopg", extra = ["c"], marker = "…" },` of uv.lock. */
export function lockedRequirement(line: string, list: { readonly part?: string }): readonly LockedRequirement[] {
  const name = /\bname = "([^"]+)"/.exec(line)?.[1]
  const extras = /\bextra = \[([^\]]*)\]/.exec(line)?.[1] ?? ''
  return name === undefined ? [] : [{ name: normalisePythonName(name), extras: stringsIn(extras), ...list }]
}

/** `httpx = {version = "*", extras = ["http2"]}` and `standard = ["uvloop (>=0.14)"]` of poetry.lock. Optional ones are asked for by an extra. */
export function requirementsOfKey(table: string, key: string, value: string): readonly LockedRequirement[] {
  if (table === 'package.dependencies') {
    if (/\boptional = true\b/.test(value)) return []
    const extras = /\bextras = \[([^\]]*)\]/.exec(value)?.[1] ?? ''
    return [{ name: normalisePythonName(key), extras: stringsIn(extras) }]
  }
  if (table !== 'package.extras') return []
  return stringsIn(value).flatMap((text) => {
    const [, name, extras = ''] = /^([\w.-]+)(?:\[([^\]]*)\])?/.exec(text) ?? []
    const asked = extras.split(',').flatMap((extra) => extra.trim() || [])
    return name === undefined ? [] : [{ name: normalisePythonName(name), extras: asked, part: `extra:${key}` }]
  })
}

function stringsIn(text: string): readonly string[] {
  return [...text.matchAll(strings)].map(([, inner = '']) => inner)
}
