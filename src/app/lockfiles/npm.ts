import type { LockedPackage, Lockfile, Located } from '../lockfiles.js'
import { byName } from './collect.js'
import { Importers } from './importers.js'
import { scanJson } from './json.js'

const nested = 'node_modules/'
const asks = new Set(['dependencies', 'devDependencies', 'optionalDependencies'])

/** A package whose values are being read. */
interface Open {
  readonly key: string
  readonly line: number
  readonly fields: Map<string, string>
}

/**
 * Scans package-lock.json and npm-shrinkwrap.json: `packages` by path (version 2 and 3), `dependencies` by name (version 1 and, as a
 * copy that is passed over, 2). npm documentation, "package-lock.json".
 */
export async function scanNpmLock(lines: AsyncIterable<string>): Promise<Omit<Lockfile, 'path'>> {
  const packages: Open[] = []
  const legacy: Open[] = []
  const importers = new Importers()
  let formatVersion: Located | undefined
  await scanJson(lines, 4, (path, value, line) => {
    const [section = '', key = '', field = '', name = ''] = path
    if (path.length === 1) {
      if (section === 'lockfileVersion' && value !== undefined) formatVersion = { value, line }
    } else if (section === 'packages') {
      if (path.length === 2 && value === undefined) packages.push({ key, line, fields: new Map() })
      else if (path.length === 3 && value !== undefined) packages.at(-1)?.fields.set(field, value)
      else if (path.length === 4 && value !== undefined && asks.has(field) && !key.includes(nested))
        importers.add(key, name, value, line)
    } else if (section === 'dependencies' && packages.length === 0) {
      if (path.length === 2 && value === undefined) legacy.push({ key, line, fields: new Map() })
      else if (path.length === 3 && value !== undefined) legacy.at(-1)?.fields.set(field, value)
    }
  })
  const found =
    packages.length > 0
      ? packages.filter(({ key }) => key.includes(nested)).sort((a, b) => depthOf(a.key) - depthOf(b.key))
      : legacy
  for (const { key } of packages) if (!key.includes(nested)) importers.open(key)
  return {
    packages: byName(found.map(packageOf), (name) => name),
    ...(formatVersion && { formatVersion }),
    ...(packages.length > 0 && { importers: importers.all() })
  }
}

function depthOf(key: string): number {
  return key.split(nested).length + (key.startsWith(nested) ? 0 : 1)
}

function packageOf({ key, line, fields }: Open): LockedPackage {
  const from = fields.get('resolved') ?? ''
  const version = fields.get('version')
  const isUrl = version !== undefined && /[:/]/.test(version)
  const location = isUrl ? version : from
  return {
    name: key.slice(key.includes(nested) ? key.lastIndexOf(nested) + nested.length : 0),
    ...(version !== undefined && !isUrl && { version }),
    line,
    source: fields.get('link') === 'true' ? 'editable' : sourceOf(location),
    ...(location !== '' && { location }),
    scripts: fields.get('hasInstallScript') === 'true'
  }
}

/** Where a URL of a lockfile leads; what is no repository and no folder comes from a registry. */
export function sourceOf(location: string): LockedPackage['source'] {
  if (/^(?:git\b|github:|gitlab:|bitbucket:)|\.git(?:#|$)/.test(location)) return 'git'
  return /^(?:file|link|portal):|^\.\.?\//.test(location) ? 'path' : 'registry'
}
