import type { LockedPackage } from '../lockfiles.js'

/** PEP 503: one name for `Flask_SQLAlchemy`, `flask.sqlalchemy` and `flask-sqlalchemy`. */
export function normalisePythonName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** The packages by name, further ones of a name with the first. */
export function byName(
  packages: readonly LockedPackage[],
  normalise: (name: string) => string
): ReadonlyMap<string, LockedPackage> {
  const groups = new Map<string, LockedPackage[]>()
  for (const entry of packages) {
    const name = normalise(entry.name)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [entry])
    else group.push(entry)
  }
  const firsts = [...groups].flatMap(([name, [first, ...others]]) =>
    first === undefined ? [] : [[name, others.length === 0 ? first : { ...first, others }] as const]
  )
  return new Map(firsts)
}
