import { UserError } from '../errors.js'
import type { Place } from '../errors.js'
import type { Evidence } from '../plan/types.js'
import type { VersionRequest } from './request.js'
import type { ReleaseLine, ReleaseTable } from './types.js'

/** The error for a request that no release serves: `what` says why, the fix lists what exists. */
export function unusable(table: ReleaseTable, evidence: Evidence | undefined, what: string): UserError {
  const place = at(evidence)
  const spot = evidence?.file ? ` in ${evidence.file}` : evidence?.setting ? ` in ${evidence.setting}` : ''
  return new UserError({
    what,
    fix: `Name one of these${spot}: ${existing(table)}`,
    ...(place ? { where: place } : {})
  })
}

/** Which lines there are, newest first, the dead ones apart: `3.15, 3.14 (no longer supported: 3.9)`. */
export function existing(table: ReleaseTable): string {
  const usable = released(table).filter((line) => line.suites.length > 0)
  const alive = usable.filter((line) => isAlive(table, line)).map((line) => line.line)
  const dead = usable.filter((line) => !isAlive(table, line)).map((line) => line.line)
  return alive.join(', ') + (dead.length > 0 ? ` (no longer supported: ${dead.join(', ')})` : '')
}

/** The lines that were out when the table was made, newest first. */
export function released(table: ReleaseTable): readonly ReleaseLine[] {
  return table.lines.filter((line) => line.released <= table.date)
}

export function isAlive(table: ReleaseTable, line: ReleaseLine): boolean {
  return line.endOfLife > table.date
}

/** The clause that begins a message about a request. */
export function says(request: VersionRequest | undefined, evidence: Evidence | undefined): string {
  return evidence?.because ?? `\`${request?.text ?? '*'}\` is asked for`
}

/** File and line of the evidence, for warnings and errors; nothing where it is no file. */
export function at(evidence: Evidence | undefined): Place | undefined {
  if (!evidence?.file) return undefined
  return { file: evidence.file, ...(evidence.line === undefined ? {} : { line: evidence.line }) }
}
