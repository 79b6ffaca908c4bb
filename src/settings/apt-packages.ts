import { UserError } from '../errors.js'
import { shown } from '../inputs/messages.js'
import type { Draft, ReasonedList } from '../plan/draft.js'
import type { Evidence } from '../plan/types.js'

/** Debian packages that people name are there to build and to run with; they come on top of what is there already. */
export function addedPackages(packages: ReasonedList): Draft {
  const [first] = packages
  if (!first) return {}
  const aptPkgs = [{ value: '...', reason: first.reason }, ...packages]
  return { phases: { setup: { aptPkgs } }, start: { aptPkgs } }
}

export function badAptName(name: string, { because, file, line }: Evidence): UserError {
  return new UserError({
    what: `${because} names "${shown(name)}", which is no name of a Debian package`,
    ...(file !== undefined && { where: { file, ...(line !== undefined && { line }) } }),
    fix: 'Write names as apt knows them: ffmpeg, libpq-dev'
  })
}
