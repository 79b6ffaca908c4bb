import { SeveralAppsError, UserError } from '../errors.js'
import type { Candidate } from '../providers/compose.js'
import type { FoundApp } from '../providers/discover.js'
import type { Layer } from '../settings/types.js'
import { sentenceList } from '../text.js'
import type { Plan, Warning } from './types.js'

/** That another folder than the one that was given is planned.  @param passedOver what the given one was found to be  @param plan that of the other */
export function appBelow(found: FoundApp, passedOver: Candidate | undefined, { phases }: Plan): Warning {
  const beside = [...new Set(Object.values(phases).flatMap(({ folder }) => folder ?? []))]
  const parts = beside.length === 0 ? '' : `, with ${sentenceList(beside)} in the same image`
  return {
    code: 'app-below',
    ...(passedOver === undefined
      ? {
          message: `The folder itself is no app; the only one below it is ${found.path}, so that one is planned${parts}`,
          fix: `Say so with context: ${found.path}`
        }
      : {
          message: `The folder itself starts nothing (${passedOver.finding.because.because}); the app below it, ${found.path}, does, so that one is planned${parts}`,
          fix: `Say so with context: ${found.path}, or take the folder itself with provider: ${passedOver.provider.id}`
        })
  }
}

/** What was found has no command. */
export function nothingStarts({ provider, finding }: Candidate, layers: readonly Layer[]): UserError {
  return new UserError({
    what: `${provider.name} was found (${finding.because.because}), but nothing says how the app starts`,
    where: finding.because.file === undefined ? undefined : { file: finding.because.file, line: finding.because.line },
    fix:
      'Say it with the input start-cmd (--start-cmd on the command line), ' +
      (layers.some(({ name }) => name === 'Procfile')
        ? 'a line "web: …" in the Procfile'
        : 'or a Procfile with a line "web: …"')
  })
}

/** The folder holds several apps and is none itself. */
export function severalApps(found: readonly FoundApp[]): UserError {
  const rows = found.map(
    ({ path, candidates }) => `${path} (${candidates.map(({ provider }) => provider.name).join(', ')})`
  )
  const troubles = found.map(({ candidates }) => candidates[0]?.finding.trouble)
  const [trouble] = troubles
  // Nobody need choose one first, to be told.
  if (trouble && troubles.every((one) => one !== undefined)) {
    return new UserError({ what: trouble.what, detail: rows.map((row) => `  ${row}`).join('\n'), fix: trouble.fix })
  }
  const first = found[0]?.path ?? '.'
  return new SeveralAppsError(
    {
      what: `This folder is no app itself, but holds ${found.length} of them`,
      detail: rows.map((row) => `  ${row}`).join('\n'),
      fix: `Choose one: context: ${first} in a workflow, boxcar build ${first} on the command line`
    },
    first
  )
}
