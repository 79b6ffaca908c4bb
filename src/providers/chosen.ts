import { UserError } from '../errors.js'
import { languageNames } from '../settings/nixpacks-names.js'
import type { Setting } from '../settings/types.js'
import { nearest } from '../text.js'
import type { Candidate } from './compose.js'
import type { Provider } from './contract.js'

/** The provider that people chose, with what it found. Throws a UserError where there is none of that name, or it found nothing. */
export function forcedHost(
  providers: readonly Provider[],
  candidates: readonly Candidate[],
  setting: Setting
): Candidate | undefined {
  const provider = known(providers, setting)
  const found = candidates.find((candidate) => candidate.provider === provider)
  if (found) return found
  throw new UserError({
    what: `The provider ${provider.id} was asked for, but found nothing to work with`,
    where: placeOf(setting),
    fix: `It looks for ${provider.files.slice(0, 8).join(', ')}; check the context folder, or leave the provider setting out`
  })
}

/** The settings that name helpers, by the provider's id. Throws a UserError for one that there is not. */
export function forcedHelpers(
  providers: readonly Provider[],
  helpers: readonly Setting[]
): ReadonlyMap<string, Setting> {
  return new Map(helpers.map((helper) => [known(providers, helper).id, helper]))
}

function known(providers: readonly Provider[], setting: Setting): Provider {
  const provider = providers.find(({ id }) => id === setting.value.toLowerCase())
  if (provider) return provider
  const ids = providers.map(({ id }) => id)
  if (languageNames.includes(setting.value.toLowerCase())) {
    throw new UserError({
      what: `Boxcar does not know the language ${setting.value} yet (${setting.source.because})`,
      where: placeOf(setting),
      fix: `The languages that it knows are ${ids.join(', ')}`
    })
  }
  const near = nearest(setting.value, ids)
  throw new UserError({
    what: `There is no provider called "${setting.value}" (${setting.source.because})`,
    where: placeOf(setting),
    fix: `${near ? `Did you mean ${near}? ` : ''}The providers are ${ids.join(', ')}`
  })
}

function placeOf({ source }: Setting) {
  return source.file === undefined ? undefined : { file: source.file, line: source.line }
}
