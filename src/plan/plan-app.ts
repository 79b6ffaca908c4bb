import { join as joinPath } from 'node:path/posix'
import type { App } from '../app/types.js'
import type { NoAppError } from '../errors.js'
import { catalogOf } from '../providers/catalog.js'
import { compose, standsFor, type Candidate, type Composition } from '../providers/compose.js'
import { strength, type Contribution, type Finding, type Provider } from '../providers/contract.js'
import type { FoundApp } from '../providers/discover.js'
import { contributionOf, withoutHelpers } from '../providers/contribute.js'
import type { Hints, Layer, PlanSettings } from '../settings/types.js'
import { unique } from '../text.js'
import { asInImage } from './image-commands.js'
import type { Draft, Reasoned } from './draft.js'
import { realise } from './realise.js'
import { settle } from './settle.js'
import type { Plan } from './types.js'

export interface Planned {
  readonly plan: Plan
  /**
   * The folder of the app below the one that was given; `''` for that one itself. Docker's context is there. Where the app's commands
   * run in a folder above, it is the way to that one (`../..`).
   */
  readonly folder: string
}

/** Settings of a folder: the Procfile and the config file are the app's own. */
export type SettingsOf = (app: App) => Promise<PlanSettings>

/**
 * The plan of the app, from the tree and the settings alone.
 * Throws a UserError where nothing is detected (with what was looked for and the nearest miss), where two languages tie,
 * and where the folder holds several apps and is none itself (with their list).
 */
export async function planApp(app: App, settingsOf: SettingsOf, providers: readonly Provider[]): Promise<Planned> {
  const settings = await settingsOf(app)
  if (settings.hints.noProviders) return { plan: await planOfLayers(app, settings, providers), folder: '' }
  const meant = await standsFor(providers, app, settings.hints)
  if (meant) return planMeant(app, meant, settingsOf, providers)
  const composition = await compose(providers, app, settings.hints)
  await refuseOthers(app, composition, settings.hints, providers)
  if (composition && composition.host.finding.strength > strength.builds) {
    return planned(app, '', settings, composition, providers)
  }
  const below = settings.hints.provider ? [] : await appsBelow(app, providers, settings.hints)
  // What lies below an app for people's own machines is a part of it, unless it serves by its own evidence.
  const least = composition?.host.finding.trouble ? strength.serves : strength.site
  const started = below.filter(({ candidates }) => candidates.some(({ finding }) => finding.strength >= least))
  const inside = composition ? started : below
  if (composition && (inside.length === 0 || settings.hints.startCmd)) {
    return planned(app, '', settings, composition, providers)
  }
  const [only, ...others] = inside
  if (!only) throw await nothingDetected(app, providers, settings.hints)
  if (others.length > 0) throw (await import('./apps-below.js')).severalApps(inside)
  return planBelow(app, only, composition?.host, settingsOf, providers)
}

/**
 * Throws where the app is written in a language that no provider knows, and what was found only builds something beside it; not where
 * people say otherwise.
 */
export async function refuseOthers(
  app: App,
  composition: Composition | undefined,
  hints: Hints,
  providers: readonly Provider[]
): Promise<void> {
  const host = composition?.host
  const isProcfile = hints.startCmd?.value === hints.procfile['web']?.value
  if (hints.provider || (hints.startCmd && !isProcfile) || (host && host.finding.strength > strength.site)) return
  const { refuseOtherLanguage } = await import('./nothing-detected.js')
  await refuseOtherLanguage(app, providers, host, hints)
}

/** The app that a root stands for, with the reason why in the plan. */
async function planMeant(
  app: App,
  { value, reason }: Reasoned<string>,
  settingsOf: SettingsOf,
  all: readonly Provider[]
) {
  const { plan, folder } = await planInside(app, value, settingsOf, all)
  const reasons = plan.reasons.map((one) =>
    one.field === '/folder' ? { ...one, because: `${reason.because}: ${one.because}` } : one
  )
  return { plan: { ...plan, reasons }, folder }
}

async function planInside(
  app: App,
  folder: string,
  settingsOf: SettingsOf,
  providers: readonly Provider[]
): Promise<Planned> {
  const inside = app.below(folder)
  const settings = await settingsOf(inside)
  const composition = await compose(providers, inside, settings.hints)
  if (!composition) throw await nothingDetected(inside, providers, settings.hints)
  return planned(inside, folder, settings, composition, providers)
}

/** @param folder the app's below the one that was given */
async function planned(
  app: App,
  folder: string,
  settings: PlanSettings,
  composition: Composition,
  providers: readonly Provider[]
): Promise<Planned> {
  const { above = '' } = composition.host.finding
  return {
    plan: await planOf(app, settings, composition, providers),
    folder: joinPath(folder, above).replace(/^\.$/, '')
  }
}

async function planBelow(
  app: App,
  found: FoundApp,
  passedOver: Candidate | undefined,
  settingsOf: SettingsOf,
  providers: readonly Provider[]
) {
  const { plan, folder } = await planInside(app, found.path, settingsOf, providers)
  const { appBelow } = await import('./apps-below.js')
  const warning = appBelow(found, passedOver, plan)
  return { plan: { ...plan, warnings: [warning, ...plan.warnings] }, folder }
}

async function planOf(
  app: App,
  settings: PlanSettings,
  composition: Composition,
  providers: readonly Provider[]
): Promise<Plan> {
  const { hints, layers, warnings } = settings
  const { host, hostBecause, helpers } = composition
  const merged = await contributionOf(app, hints, composition)
  const {
    needs = [],
    imageCommand,
    ...rest
  } = merged.start?.static ? await withSiteRules(viewOf(app, host.finding), merged) : merged
  const contribution = await withoutLogins(viewOf(app, host.finding), rest)
  const chosen = hints.toolchain && { toolchain: { value: hints.toolchain.value, reason: hints.toolchain.source } }
  const said = await laidOver({ ...contribution, ...chosen }, layers, imageCommand)
  const laid = await withoutHelpers(app, composition, said)
  const draft = settle(imageCommand ? asInImage(laid, imageCommand) : laid, hints)
  if (!draft.start?.cmd && !draft.start?.static) throw (await import('./apps-below.js')).nothingStarts(host, layers)
  return realise(
    {
      draft: {
        ...draft,
        warnings: unique([
          ...warnings,
          ...(hints.helpers.length > 0
            ? (await import('./no-effect.js')).idleProviders(hints, [host, ...helpers])
            : []),
          ...composition.warnings,
          ...(draft.warnings ?? [])
        ])
      },
      providers: [
        { value: host.provider.id, reason: hostBecause },
        ...helpers.map(({ provider, because }) => ({ value: provider.id, reason: because }))
      ].filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at),
      needs
    },
    catalogOf(providers)
  )
}

/** The folder where the paths of a contribution begin. */
function viewOf(app: App, { above }: Finding): App {
  return above === undefined ? app : app.whole().below(joinPath(app.folder, above))
}

/** Without a language the layers say everything, as with Nixpacks. */
async function planOfLayers(
  app: App,
  { hints, layers, warnings }: PlanSettings,
  providers: readonly Provider[]
): Promise<Plan> {
  const { toolchain } = hints
  const chosen = toolchain && { toolchain: { value: toolchain.value, reason: toolchain.source } }
  const draft = settle(await laidOver(await withoutLogins(app, { ...chosen }), layers), hints)
  const all = { ...draft, warnings: [...warnings, ...(draft.warnings ?? [])] }
  return realise({ draft: all, providers: [], needs: [] }, catalogOf(providers))
}

/** Files in which managers of packages look for logins. */
const loginFiles = [
  ...['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', 'bunfig.toml'],
  ...['uv.toml', 'pip.conf', '.pypirc', '.netrc']
]
/** As many of a name as are looked into. */
const mostOfName = 1000

/** A draft with the files of Docker's context in which a login stands in plain text: no layer may have them. */
async function withoutLogins<T extends Draft>(app: App, draft: T): Promise<T> {
  const folder = draft.folder?.value
  const context = folder === undefined ? app : app.whole().below(above(app.folder, folder))
  const found = await Promise.all(loginFiles.map(async (name) => (await context.find(name)).slice(0, mostOfName)))
  if (found.flat().length === 0) return draft
  const { plainLogins } = await import('./plain-logins.js')
  const at = folder?.split('/').fill('..').join('/') ?? ''
  const { secretFiles, warnings } = await plainLogins(context, at, found.flat())
  if (secretFiles.length === 0) return draft
  return {
    ...draft,
    secretFiles: [...(draft.secretFiles ?? []), ...secretFiles],
    warnings: [...warnings, ...(draft.warnings ?? [])]
  }
}

function above(folder: string, below: string): string {
  return folder.endsWith(below) ? folder.slice(0, -below.length).replace(/\/$/, '') : ''
}

/** A draft with what people said; what lays it there is loaded where they said anything. */
async function laidOver(
  draft: Draft,
  layers: readonly Layer[],
  imageCommand?: Contribution['imageCommand']
): Promise<Draft> {
  if (layers.length === 0) return draft
  const { overlayInImage } = await import('./overlay.js')
  const inImage = (command: string): string => imageCommand?.(command)?.command ?? command
  return layers.reduce((before, layer) => overlayInImage(before, layer, inImage), draft)
}

async function appsBelow(app: App, providers: readonly Provider[], hints: Hints): Promise<readonly FoundApp[]> {
  const found = await (await import('../providers/discover.js')).discover(providers, app, hints)
  return found.filter(({ trouble }) => !trouble)
}

async function nothingDetected(app: App, providers: readonly Provider[], hints: Hints): Promise<NoAppError> {
  return (await import('./nothing-detected.js')).nothingDetected(app, providers, hints)
}

/** Loaded for sites only. */
async function withSiteRules(app: App, contribution: Contribution): Promise<Contribution> {
  return (await import('../providers/static-rules.js')).withSiteRules(app, contribution)
}
