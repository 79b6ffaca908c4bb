import type { LockedPackage, LockedRequirement, Lockfile } from '../../app/lockfiles.js'
import type { Manifest } from '../../app/types.js'
import { productionGroups } from './production-groups.js'
import type { Requirement } from './requirement.js'

export interface LockedSet {
  readonly names: ReadonlySet<string>
  /** What other projects of the tree ask for themselves: members of a workspace. */
  readonly own: ReadonlySet<string>
}

/**
 * Names of the packages of a lockfile that are installed: what the project asks for, by the groups and extras that go into an
 * image, and what those ask for in turn. `undefined` where the file does not tell: then all of them count.
 *
 * @param folder of the project as the lockfile writes it, `.` for its own
 */
export function lockedSet(
  lock: Lockfile,
  folder: string,
  pyproject: Manifest | undefined,
  direct: readonly Requirement[]
): LockedSet | undefined {
  const all = [...lock.packages.values()]
  if (all.some(({ groups }) => groups !== undefined) || !all.some(({ requires }) => requires !== undefined))
    return undefined
  const own = all.flatMap(versions).find(({ source, location }) => source === 'editable' && location === folder)
  if (own) return reached(lock, (own.requires ?? []).filter(installedPart(pyproject)))
  const isPoetry = pyproject?.table('tool', 'poetry', 'dependencies') !== undefined
  return isPoetry && direct.length > 0 ? reached(lock, direct) : undefined
}

/** uv leaves out the group `dev` when told `--no-dev`; other groups are there by `default-groups` (its documentation, "Default groups"). */
function installedPart(pyproject: Manifest | undefined) {
  const groups = pyproject?.texts('tool', 'uv', 'default-groups').filter((name) => name !== 'dev') ?? []
  const named = productionGroups(pyproject).map(({ kind, name }) => `${kind}:${name}`)
  const installed = new Set([...groups.map((name) => `group:${name}`), ...named])
  return ({ part }: LockedRequirement) => part === undefined || installed.has(part)
}

function versions(entry: LockedPackage): readonly LockedPackage[] {
  return [entry, ...(entry.others ?? [])]
}

function reached(lock: Lockfile, start: readonly Pick<LockedRequirement, 'name' | 'extras'>[]): LockedSet {
  const names = new Set<string>()
  const own = new Set<string>()
  const seen = new Set<string>()
  const open = [...start]
  for (let next = open.pop(); next; next = open.pop()) {
    const { name, extras } = next
    names.add(name)
    const parts = [undefined, ...extras.map((extra) => `extra:${extra}`)].filter(
      (part) => !seen.has(`${name} ${part ?? ''}`)
    )
    for (const part of parts) seen.add(`${name} ${part ?? ''}`)
    const found = lock.packages.get(name)
    const asked = found ? versions(found).flatMap(({ requires = [] }) => requires) : []
    const wanted = asked.filter(({ part }) => parts.includes(part))
    if (found?.source === 'editable') for (const { name: asks } of wanted) own.add(asks)
    open.push(...wanted)
  }
  return { names, own }
}
