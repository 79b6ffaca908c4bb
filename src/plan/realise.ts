import { UserError } from '../errors.js'
import { realiseNeeds, suitesWith } from '../packages/needs.js'
import type { Catalog, Need } from '../providers/contract.js'
import type { Draft, DraftPhase, DraftStart, Reasoned, ReasonedMap } from './draft.js'
import { refuseUnknownPhases } from './dependencies.js'
import { reasoned } from './draft.js'
import { suitesOf } from '../releases/resolve.js'
import { mapValues } from '../maps.js'
import { finish } from './finish.js'
import { phaseOrder } from './order.js'
import { withoutPasswords } from '../passwords.js'
import type { Plan, Suite, Toolchain, Warning } from './types.js'

export interface Unrealised {
  readonly draft: Draft
  /** The host first. */
  readonly providers: readonly Reasoned<string>[]
  readonly needs: readonly Reasoned<Need>[]
}

/** The suite of images that carry nothing else, newest first: Debian 13 is stable until August 2028. */
const suites: readonly Suite[] = ['trixie', 'bookworm']

/**
 * Makes a draft into a plan: one Debian suite for all stages, needs as packages of that suite or of Nixpkgs, reasons taken out of
 * the leaves. Loads what is known of Nixpkgs only for a plan on Nix.
 */
export async function realise({ draft, providers, needs }: Unrealised, catalog: Catalog): Promise<Plan> {
  const toolchain =
    draft.toolchain ?? withoutImage(draft, catalog) ?? reasoned('images', 'The default: official slim images')
  const {
    suite,
    setup,
    phases = draft.phases,
    start,
    variables = {},
    warnings
  } = toolchain.value === 'nix' ? await onNix(draft, needs) : await onImages(draft, needs, catalog)
  const plan = finish({
    ...draft,
    providers,
    kind: draft.kind ?? reasoned('web', 'The default: nothing says that it is a worker or a static site'),
    toolchain,
    suite,
    variables,
    phases: inOrder({ ...phases, setup }),
    start
  })
  return { ...plan, warnings: [...(draft.warnings ?? []), ...warnings].map(shareable) }
}

/** Dependencies are quoted as they stand in manifests, where some people keep passwords. */
function shareable(warning: Warning): Warning {
  const { message, fix } = warning
  return { ...warning, message: withoutPasswords(message), ...(fix !== undefined && { fix: withoutPasswords(fix) }) }
}

interface Realisation {
  readonly suite: Reasoned<Suite>
  readonly setup: DraftPhase
  /** Where others than `setup` got something. */
  readonly phases?: Draft['phases']
  readonly start: DraftStart
  readonly variables?: ReasonedMap
  readonly warnings: readonly Warning[]
}

async function onNix(draft: Draft, needs: readonly Reasoned<Need>[]): Promise<Realisation> {
  const { realiseNix } = await import('./realise-nix.js')
  return { suite: reasoned('trixie', 'The default: the newest Debian suite'), ...realiseNix(draft, needs) }
}

async function onImages(
  { phases, start, variables, toolchain }: Draft,
  needs: readonly Reasoned<Need>[],
  catalog: Catalog
): Promise<Realisation> {
  const setup = phases?.['setup'] ?? {}
  const suite = suiteOf(setup.runtimes ?? {}, needs, catalog)
  const packages = realiseNeeds(
    needs.filter(({ value }) => value.phase === undefined),
    suite.value
  )
  const { nixFiles = [], ...rest } = setup
  return {
    suite,
    setup: { ...rest, aptPkgs: [...(setup.aptPkgs ?? []), ...packages.build] },
    ...(phases && { phases: mapValues(phases, (phase, name) => withNeeds(phase, name, needs, suite.value)) }),
    start: { ...start, aptPkgs: [...(start?.aptPkgs ?? []), ...packages.run] },
    ...(variables && { variables }),
    // Nothing chose images where nothing spoke of Nix.
    warnings: toolchain ? (await import('./no-effect.js')).nixWithoutEffect(nixFiles, phases ?? {}) : []
  }
}

/** What is needed in the stage of a phase that is not the host's. */
function withNeeds(phase: DraftPhase, name: string, needs: readonly Reasoned<Need>[], suite: Suite): DraftPhase {
  const own = needs.filter(({ value }) => value.phase === name)
  if (own.length === 0) return phase
  return { ...phase, aptPkgs: [...(phase.aptPkgs ?? []), ...realiseNeeds(own, suite).build] }
}

/** A runtime without an official image can only come from Nix. */
function withoutImage({ phases }: Draft, { runtimes }: Catalog): Reasoned<Toolchain> | undefined {
  for (const [id, { reason }] of Object.entries(phases?.['setup']?.runtimes ?? {})) {
    const runtime = Object.hasOwn(runtimes, id) ? runtimes[id] : undefined
    if (runtime && !runtime.image) {
      const because = `There is no official image of ${runtime.releases.name} (${reason.because})`
      return { value: 'nix', reason: { ...reason, because } }
    }
  }
  return undefined
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
