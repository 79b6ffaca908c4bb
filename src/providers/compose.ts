import { folderOf, nameOf } from '../app/paths.js'
import type { App } from '../app/types.js'
import { UserError } from '../errors.js'
import type { Evidence, Warning } from '../plan/types.js'
import type { Reasoned } from '../plan/draft.js'
import type { Hints } from '../settings/types.js'
import { strength, type Finding, type Provider } from './contract.js'
import type { Neighbour, Neighbours } from './other-folders.js'

export interface Candidate {
  readonly provider: Provider
  readonly finding: Finding
}

export interface Composition {
  readonly host: Candidate
  readonly hostBecause: Evidence
  /** With the sentence why each stays. */
  readonly helpers: readonly Helper[]
  readonly warnings: readonly Warning[]
}

/** A provider whose output the host uses; with a view of its folder where that is another than the host's. */
export type Helper = Candidate & { readonly because: Evidence } & Partial<
    Pick<Neighbour, 'view' | 'onlyRuns' | 'moved'>
  >

/**
 * Which provider serves the app and which ones help it. `undefined` when no provider found anything.
 * A tie of the strongest is a UserError that names both and the `provider` setting.
 */
export async function compose(
  providers: readonly Provider[],
  app: App,
  hints: Hints
): Promise<Composition | undefined> {
  const candidates = await candidatesOf(providers, app, hints)
  const host = hints.provider
    ? (await chosen()).forcedHost(providers, candidates, hints.provider)
    : strongest(candidates, hints)
  if (!host) return undefined
  const others = candidates.filter(({ provider }) => provider !== host.provider)
  const forced = hints.helpers.length > 0 ? (await chosen()).forcedHelpers(providers, hints.helpers) : undefined
  const here = others.flatMap((candidate) => {
    const because = forced?.get(candidate.provider.id)?.source ?? helps(candidate.finding, host.finding)
    return because ? [{ ...candidate, because }] : []
  })
  const { helpers, warnings } = await neighbours(providers, app, hints, host)
  return {
    host,
    hostBecause: hints.provider?.source ?? host.finding.because,
    helpers: [...here, ...helpers],
    warnings
  }
}

/** Loaded where people name a language. */
function chosen() {
  return import('./chosen.js')
}

/** What helps a program from another folder; looked for where there is a manifest in one. */
async function neighbours(
  providers: readonly Provider[],
  app: App,
  hints: Hints,
  host: Candidate
): Promise<Neighbours> {
  const { above, strength: strong } = host.finding
  const runs = strong > strength.builds && strong !== strength.site && above === undefined
  const around = app.folder === '' ? app : app.whole().below(folderOf(app.folder))
  if (runs) {
    for (const name of providers.flatMap(({ manifests = [] }) => manifests)) {
      if (
        (await around.find(name)).every((path) => path === (app.folder === '' ? name : `${nameOf(app.folder)}/${name}`))
      )
        continue
      return (await import('./other-folders.js')).neighboursOf(providers, app, hints, host)
    }
  }
  return { helpers: [], warnings: [] }
}

/** What each provider found, only asking those of whose files at least one is there or that people named. */
export async function candidatesOf(
  providers: readonly Provider[],
  app: App,
  hints: Hints
): Promise<readonly Candidate[]> {
  const named = new Set([hints.provider, ...hints.helpers].map((setting) => setting?.value))
  const candidates: Candidate[] = []
  for (const provider of providers) {
    if (!named.has(provider.id) && !(await anyThere(app, provider.files))) continue
    const finding = await provider.detect(app, hints)
    if (finding) candidates.push({ provider, finding })
  }
  return candidates
}

/** The folder below that this one stands for, as the first provider that knows one says. */
export async function standsFor(
  providers: readonly Provider[],
  app: App,
  hints: Hints
): Promise<Reasoned<string> | undefined> {
  for (const provider of providers) {
    const meant = provider.standsFor && (await anyThere(app, provider.files)) && (await provider.standsFor(app, hints))
    if (meant) return meant
  }
  return undefined
}

async function anyThere(app: App, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    if ((await app.find(name)).length > 0) return true
  }
  return false
}

/** Of several that are equally strong the one whose version or other setting people name. */
function strongest(candidates: readonly Candidate[], { settings }: Hints): Candidate | undefined {
  const top = Math.max(...candidates.map(({ finding }) => finding.strength))
  const tied = candidates.filter(({ finding }) => finding.strength === top)
  const named = tied.filter(({ provider }) => provider.settings.some((name) => Object.hasOwn(settings, name)))
  const [first, second] = named.length === 1 ? named : tied
  if (first && second) {
    const says = [first, second].map(({ provider, finding }) => `${provider.name} (${finding.because.because})`)
    throw new UserError({
      what: `Two languages could serve this app: ${says.join(' and ')}`,
      fix: `Choose one with the provider setting: ${first.provider.id} or ${second.provider.id}`
    })
  }
  return first
}

/** A helper stays only if something that it produces is something that the host consumes: the same path, or one inside the other. */
function helps(helper: Finding, host: Finding): Evidence | undefined {
  for (const wanted of host.consumes ?? []) {
    for (const made of helper.produces ?? []) {
      if (overlap(made.value, wanted.value)) return made.reason
    }
  }
  return undefined
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
}
