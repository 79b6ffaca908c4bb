import { mergeDrafts } from '../plan/merge-drafts.js'
import type { Draft } from '../plan/draft.js'
import type { Evidence, Warning } from '../plan/types.js'
import { byCodePoint, nearest } from '../text.js'
import { languageVariables, writtenVariables } from './nixpacks-names.js'
import type { Part } from './part.js'
import { shapingVariables } from './shaping-variables.js'
import type { Setting } from './types.js'

export const prefix = 'NIXPACKS_'

/**
 * What the `NIXPACKS_*` among `variables` say: parts of a layer, or hints for the languages (`known`, without the prefix).
 * An empty value is not set; a name that nothing knows is a warning with the nearest one, and so is one of a language that Boxcar
 * does not know yet.
 * @param reasonOf the evidence for a variable, by its whole name
 * @param onlyPlan whether the source is a file of the repository, which may shape the plan but not the run
 */
export function readNixpacksVariables(
  name: string,
  variables: Readonly<Record<string, string | undefined>>,
  reasonOf: (variable: string) => Evidence,
  { known, onlyPlan }: { readonly known: readonly string[]; readonly onlyPlan: boolean }
): Part {
  const settings: Record<string, Setting> = {}
  const warnings: Warning[] = []
  let draft: Draft = {}
  for (const variable of Object.keys(variables).filter(isNixpacks).sort(byCodePoint)) {
    const value = variables[variable]?.trim() ?? ''
    const short = variable.slice(prefix.length)
    if (value === '') continue
    const reason = reasonOf(variable)
    const shaping = shapingVariables.find((row) => row.name === short)
    if (shaping?.draft) draft = mergeDrafts(draft, shaping.draft(value, reason))
    else if (shaping?.effect === 'none' || (shaping && onlyPlan)) warnings.push(noEffect(reason, shaping.meaning))
    else if (known.includes(short)) settings[short] = { value, source: reason }
    else if (Object.hasOwn(languageVariables, short)) warnings.push(notYet(short, reason))
    else if (!shaping && !writtenVariables.includes(short)) warnings.push(unknownName(short, reason, known))
  }
  return { name, draft, settings, warnings }
}

export function isNixpacks(variable: string): boolean {
  return variable.startsWith(prefix)
}

function noEffect(reason: Evidence, meaning: string): Warning {
  return { ...warningAt(reason), code: 'no-effect', message: `${reason.because} has no effect here: ${meaning}` }
}

function notYet(short: string, reason: Evidence): Warning {
  return {
    ...warningAt(reason),
    code: 'not-yet',
    message: `${reason.because} has no effect yet: it comes with its language, ${languageVariables[short] ?? ''}`
  }
}

function unknownName(short: string, reason: Evidence, known: readonly string[]): Warning {
  const near = nearest(short, [
    ...new Set([...known, ...shapingVariables.map(({ name }) => name), ...Object.keys(languageVariables)])
  ])
  return {
    ...warningAt(reason),
    code: 'unknown-variable',
    message: `${reason.because} is no setting that Boxcar knows, so it has no effect`,
    fix: near ? `Did you mean ${prefix}${near}?` : `Take it out, or look the names up in docs/settings.md`
  }
}

function warningAt({ file, line }: Evidence): Pick<Warning, 'file' | 'line'> {
  return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) }
}
