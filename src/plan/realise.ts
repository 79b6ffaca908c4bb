import { UserError } from '../errors.js'
import { realiseNeeds, suitesWith } from '../packages/needs.js'
import type { Catalog, Need } from '../providers/contract.js'
import type { Draft, DraftPhase, Reasoned, ReasonedMap } from './draft.js'
import { refuseUnknownPhases } from './dependencies.js'
import { reasoned } from './draft.js'
import { suitesOf } from '../releases/resolve.js'
import { finish } from './finish.js'
import { phaseOrder } from './order.js'
import { withoutPasswords } from '../passwords.js'
import type { Plan, Suite, Warning } from './types.js'

export interface Unrealised {
  readonly draft: Draft
  /** The host first. */
  readonly providers: readonly Reasoned<string>[]
  readonly needs: readonly Reasoned<Need>[]
}

/** The suite of images that carry nothing else, newest first: Debian 13 is stable until August 2028. */
const suites: readonly Suite[] = ['trixie', 'bookworm']

/** Makes a draft into a plan: one Debian suite for all stages, needs as packages of that suite, reasons taken out of the leaves. */
export function realise({ draft, providers, needs }: Unrealised, catalog: Catalog): Plan {
  const suite = suiteOf(draft.phases?.['setup']?.runtimes ?? {}, needs, catalog)
  const packages = realiseNeeds(needs, suite.value)
  const { setup = {}, ...others } = draft.phases ?? {}
  const plan = finish({
    ...draft,
    providers,
    kind: draft.kind ?? reasoned('web', 'The default: nothing says that it is a worker or a static site'),
    toolchain: draft.toolchain ?? reasoned('images', 'The default: official slim images'),
    suite,
    phases: inOrder({ setup: { ...setup, aptPkgs: [...(setup.aptPkgs ?? []), ...packages.build] }, ...others }),
    start: { ...draft.start, aptPkgs: [...(draft.start?.aptPkgs ?? []), ...packages.run] }
  })
  return { ...plan, warnings: (draft.warnings ?? []).map(shareable) }
}

/** Dependencies are quoted as they stand in manifests, where some people keep passwords. */
function shareable(warning: Warning): Warning {
  const { message, fix } = warning
  return { ...warning, message: withoutPasswords(message), ...(fix !== undefined && { fix: withoutPasswords(fix) }) }
}

/** The newest suite that has official images of all runtimes at their versions, and the packages that are needed. */
function suiteOf(runtimes: ReasonedMap, needs: readonly Reasoned<Need>[], catalog: Catalog): Reasoned<Suite> {
  const choices = Object.entries(runtimes).map(([id, { value: version, reason }]) => {
    const table = catalog.runtimes[id]?.releases
    return { id, version, reason, suites: (table && suitesOf(table, version)) ?? suites }
  })
  const withImages = suites.filter((name) => choices.every((choice) => choice.suites.includes(name)))
  if (withImages.length === 0) {
    throw new UserError({
      what: `No Debian suite has official images for all of ${choices.map(({ id, version }) => `${id} ${version}`).join(', ')}`,
      fix: 'Choose a newer version of the older one'
    })
  }
  const suite = suitesWith(needs, withImages)[0] ?? withImages[0] ?? 'trixie'
  if (suite === suites[0]) {
    return reasoned(suite, 'The default: the newest Debian suite with official images for all runtimes')
  }
  const old = choices.find((choice) => !choice.suites.includes(suites[0] ?? 'trixie'))
  if (old) {
    return {
      value: suite,
      reason: { ...old.reason, because: `Official images of ${old.id} ${old.version} exist for Debian ${suite} only` }
    }
  }
  const rare = needs.find((need) => suitesWith([need], suites)[0] === suite)
  return {
    value: suite,
    reason: {
      ...rare?.reason,
      because: `Debian ${suite} is the newest that has what is needed: ${rare?.value.name ?? ''}`
    }
  }
}

function inOrder(phases: Readonly<Record<string, DraftPhase>>): Record<string, DraftPhase> {
  refuseUnknownPhases(phases)
  const names = phaseOrder(
    Object.fromEntries(
      Object.entries(phases).map(([name, { dependsOn }]) => [name, { dependsOn: dependsOn?.map(({ value }) => value) }])
    )
  )
  return Object.fromEntries(names.map((name) => [name, phases[name] ?? {}]))
}
