import { join, relative } from 'node:path/posix'
import type { DraftPhase, DraftStart, Reasoned } from '../plan/draft.js'
import type { Evidence, Warning } from '../plan/types.js'
import type { Contribution } from './contract.js'
import { toBuild } from './needs.js'
import type { HelperPlace } from './relocate.js'

export interface HelperPart {
  readonly id: string
  readonly because: Evidence
  readonly contribution: Contribution
  /** Where it works, if that is another folder than the host's. */
  readonly place?: HelperPlace
}

/**
 * The host's contribution with the helpers' phases beside it: `node:install`, `node:build`, each in a stage of its own runtime and folder.
 * A helper gives the phases that lead to its outputs, runtimes, tools and warnings; how the app starts, and what it needs to run, is
 * the host's. The host's build gets the outputs; where it leaves nothing of its own for the image, or needs none of them, the last stage
 * gets them.
 */
export function merge(host: Contribution, helpers: readonly HelperPart[]): Contribution {
  return helpers.reduce((merged, helper) => addHelper(merged, host, helper), host)
}

function addHelper(
  host: Contribution,
  alone: Contribution,
  { id, because, contribution, place }: HelperPart
): Contribution {
  const { setup = {}, ...all } = contribution.phases ?? {}
  const name = nameFor(id, host)
  const runtime = Object.keys(used(setup.runtimes, id) ?? {})[0] ?? id
  const folder = place && { folder: { value: place.helper, reason: because } }
  const prefixed = Object.entries(leadingTo(all)).map(([phase, fields]): [string, DraftPhase] => [
    `${name}:${phase}`,
    {
      ...fields,
      runsOn: fields.runsOn ?? { value: runtime, reason: because },
      ...folder,
      dependsOn: fields.dependsOn?.filter(({ value }) => value !== 'setup').map((on) => prefix(name, on))
    }
  ])
  const [first] = prefixed
  // What another folder is built with need not be there for the app's own.
  if (first && place && setup.tools) prefixed[0] = [first[0], { ...first[1], tools: setup.tools }]
  const giving = prefixed.filter(([, { outputs = [] }]) => outputs.length > 0)
  const last = giving.length > 0 ? giving : prefixed.slice(-1)
  const build = host.phases?.['build']
  const { runtimes = {}, tools } = host.phases?.['setup'] ?? {}
  const waits = last.length > 0 && !place?.onlyRuns
  return {
    ...host,
    phases: {
      ...host.phases,
      setup: {
        ...host.phases?.['setup'],
        runtimes: { ...used(setup.runtimes, id), ...runtimes },
        tools: { ...(!place && setup.tools), ...tools }
      },
      ...Object.fromEntries(prefixed),
      ...(waits && {
        build: {
          ...build,
          dependsOn: [...(build?.dependsOn ?? []), ...last.map(([phase]) => ({ value: phase, reason: because }))]
        }
      })
    },
    ...(host.start && { start: withOutputs(host.start, giving, place) }),
    ...(contribution.secretFiles && {
      secretFiles: [...(host.secretFiles ?? []), ...contribution.secretFiles]
    }),
    needs: [...(host.needs ?? []), ...(contribution.needs ?? []).flatMap((need) => toBuild(need, first?.[0]))],
    warnings: [
      ...(host.warnings ?? []),
      ...(contribution.warnings ?? []),
      ...otherVersions(alone.phases?.['setup']?.runtimes, setup.runtimes, place)
    ]
  }
}

/** `node`; `node-2` where phases of that name are there already. */
function nameFor(id: string, { phases = {} }: Contribution): string {
  const isTaken = (name: string): boolean => Object.keys(phases).some((phase) => phase.startsWith(`${name}:`))
  let name = id
  for (let count = 2; isTaken(name); count++) name = `${id}-${String(count)}`
  return name
}

/** There is one version of a runtime in a plan. */
function otherVersions(
  own: DraftPhase['runtimes'],
  helpers: DraftPhase['runtimes'],
  place: HelperPlace | undefined
): readonly Warning[] {
  return Object.entries(helpers ?? {}).flatMap(([id, { value, reason }]) => {
    const chosen = own && Object.hasOwn(own, id) ? own[id] : undefined
    if (!place || !chosen || chosen.value === value) return []
    const { because, file, line } = reason
    return [
      {
        code: 'version-conflict',
        message: `${because}, but ${chosen.reason.because}: ${place.helper} is built with ${id} ${chosen.value} as well`,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        fix: 'Name the same version in both folders'
      }
    ]
  })
}

/** A path of the helper's folder, relative to the host's. */
function fromHost(path: string, { host, helper }: HelperPlace): string {
  return path.startsWith('/') ? path : relative(`/${host}`, join('/', helper, path))
}

/** The phases that have outputs and those that they depend on; all where none has any. */
function leadingTo(phases: Readonly<Record<string, DraftPhase>>): Readonly<Record<string, DraftPhase>> {
  const wanted = new Set<string>()
  const add = (name: string): void => {
    const phase = phases[name]
    if (!phase || wanted.has(name)) return
    wanted.add(name)
    phase.dependsOn?.forEach(({ value }) => add(value))
  }
  for (const [name, { outputs = [] }] of Object.entries(phases)) if (outputs.length > 0) add(name)
  if (wanted.size === 0) return phases
  return Object.fromEntries(Object.entries(phases).filter(([name]) => wanted.has(name)))
}

/** The helper's own runtime: what would serve its site is not needed. */
function used(runtimes: DraftPhase['runtimes'], id: string): DraftPhase['runtimes'] {
  return runtimes && (Object.hasOwn(runtimes, id) ? { [id]: runtimes[id] as Reasoned<string> } : runtimes)
}

/** Outputs that no file of the host's own build brings along. */
function withOutputs(
  start: DraftStart,
  giving: readonly (readonly [string, DraftPhase])[],
  place: HelperPlace | undefined
): DraftStart {
  const { files } = start
  if (!files || files.length === 0) return start
  const brings = (path: string): boolean =>
    !place?.onlyRuns &&
    files.some(
      ({ value }) =>
        value.from === 'build' && (value.path === '.' || value.path === path || path.startsWith(`${value.path}/`))
    )
  const added = giving.flatMap(([from, { outputs = [] }]) =>
    outputs.flatMap(({ value, reason }) => {
      const path = place ? fromHost(value, place) : value
      return brings(path) ? [] : [{ value: { path, from }, reason }]
    })
  )
  return { ...start, files: [...files, ...added] }
}

function prefix(id: string, { value, reason }: Reasoned<string>): Reasoned<string> {
  return { value: `${id}:${value}`, reason }
}
