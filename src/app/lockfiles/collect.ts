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
  const firsts = new Map<string, LockedPackage>()
  /** Apart, because nearly every package is the only one of its name. */
  const further = new Map<string, LockedPackage[]>()
  for (const entry of packages) {
    const name = normalise(entry.name)
    const others = further.get(name)
    if (!firsts.has(name)) firsts.set(name, entry)
    else if (others) others.push(entry)
    else further.set(name, [entry])
  }
  for (const [name, others] of further) {
    const first = firsts.get(name)
    if (first) firsts.set(name, { ...first, others })
  }
  return firsts
}
