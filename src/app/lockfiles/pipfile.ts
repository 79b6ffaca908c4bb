import type { Located, LockedPackage, Lockfile, PackageSource } from '../lockfiles.js'
import { byName, normalisePythonName } from './collect.js'
import { scanJson } from './json.js'

/** A package whose values are being read. */
interface OpenPackage {
  readonly name: string
  readonly group: string
  readonly line: number
  readonly fields: Map<string, string>
}

/** What the file says of itself, by the keys that lead there. */
const facts: ReadonlyMap<string, 'requiresPython' | 'formatVersion' | 'contentHash'> = new Map([
  ['_meta hash sha256', 'contentHash'],
  ['_meta pipfile-spec', 'formatVersion'],
  ['_meta requires python_full_version', 'requiresPython'],
  ['_meta requires python_version', 'requiresPython']
])

/** Scans Pipfile.lock: `_meta`, and a section per group with a package per key. */
export async function scanPipfileLock(lines: AsyncIterable<string>): Promise<Omit<Lockfile, 'path'>> {
  const open: OpenPackage[] = []
  const found = new Map<string, Located>()
  await scanJson(lines, 3, (path, value, line) => {
    const [group = '', name = '', key = ''] = path
    const fact = group === '_meta' ? facts.get(path.join(' ')) : undefined
    if (fact !== undefined && value !== undefined) found.set(fact, found.get(fact) ?? { value, line })
    if (group === '_meta') return
    if (value === undefined && path.length === 2) open.push({ name, group, line, fields: new Map() })
    else if (path.length === 3) open.at(-1)?.fields.set(key, value ?? '')
  })
  return { packages: byName(merged(open), normalisePythonName), ...Object.fromEntries(found) }
}

/** A package that several groups ask for is there once, with all of them. */
function merged(open: readonly OpenPackage[]): readonly LockedPackage[] {
  const packages = new Map<string, LockedPackage>()
  for (const one of open) {
    const entry = packageOf(one)
    const key = `${normalisePythonName(entry.name)} ${entry.version ?? ''} ${entry.location ?? ''}`
    const known = packages.get(key)
    packages.set(key, known === undefined ? entry : { ...known, groups: [...(known.groups ?? []), one.group] })
  }
  return [...packages.values()]
}

const sources: readonly (readonly [key: string, source: PackageSource])[] = [
  ['git', 'git'],
  ['path', 'path'],
  ['file', 'url']
]

function packageOf({ name, group, line, fields }: OpenPackage): LockedPackage {
  const [key, source = 'registry'] = sources.find(([candidate]) => fields.has(candidate)) ?? []
  const location = fields.get(key ?? 'index')
  const [version, marker] = [fields.get('version'), fields.get('markers')]
  return {
    name,
    ...(version !== undefined && { version: version.replace(/^==\s*/, '') }),
    line,
    source: source === 'path' && fields.get('editable') === 'true' ? 'editable' : source,
    ...(location !== undefined && { location }),
    groups: [group],
    ...(marker !== undefined && { marker })
  }
}
