import type { DraftPhase, DraftStart, Reasoned } from '../plan/draft.js'
import type { Evidence } from '../plan/types.js'
import type { Contribution, Need } from './contract.js'

export interface HelperPart {
  readonly id: string
  readonly because: Evidence
  readonly contribution: Contribution
}

/**
 * The host's contribution with the helpers' phases beside it: `node:install`, `node:build`, each in a stage of its own runtime.
 * A helper gives the phases that lead to its outputs, runtimes, tools and warnings; how the app starts, and what it needs to run, is
 * the host's. The host's build gets the outputs; where it leaves nothing of its own for the image, the last stage gets them as well.
 */
export function merge(host: Contribution, helpers: readonly HelperPart[]): Contribution {
  return helpers.reduce(addHelper, host)
}

function addHelper(host: Contribution, { id, because, contribution }: HelperPart): Contribution {
  const { setup = {}, ...all } = contribution.phases ?? {}
  const rest = leadingTo(all)
  const prefixed = Object.entries(rest).map(([name, phase]): [string, DraftPhase] => [
    `${id}:${name}`,
    {
      ...phase,
      runsOn: phase.runsOn ?? { value: id, reason: because },
      dependsOn: phase.dependsOn?.filter(({ value }) => value !== 'setup').map((on) => prefix(id, on))
    }
  ])
  const giving = prefixed.filter(([, { outputs = [] }]) => outputs.length > 0)
  const last = giving.length > 0 ? giving : prefixed.slice(-1)
  const build = host.phases?.['build']
  return {
    ...host,
    phases: {
      ...host.phases,
      setup: {
        ...host.phases?.['setup'],
        runtimes: { ...used(setup.runtimes, id), ...host.phases?.['setup']?.runtimes },
        tools: { ...setup.tools, ...host.phases?.['setup']?.tools }
      },
      ...Object.fromEntries(prefixed),
      ...(last.length > 0 && {
        build: {
          ...build,
          dependsOn: [...(build?.dependsOn ?? []), ...last.map(([name]) => ({ value: name, reason: because }))]
        }
      })
    },
    ...(host.start && { start: withOutputs(host.start, giving) }),
    ...(contribution.secretFiles && {
      secretFiles: [...(host.secretFiles ?? []), ...contribution.secretFiles]
    }),
    needs: [...(host.needs ?? []), ...(contribution.needs ?? []).flatMap(toBuild)],
    warnings: [...(host.warnings ?? []), ...(contribution.warnings ?? [])]
  }
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
function withOutputs(start: DraftStart, giving: readonly (readonly [string, DraftPhase])[]): DraftStart {
  const { files } = start
  if (!files || files.length === 0) return start
  const brings = (path: string): boolean =>
    files.some(
      ({ value }) =>
        value.from === 'build' && (value.path === '.' || value.path === path || path.startsWith(`${value.path}/`))
    )
  const added = giving.flatMap(([from, { outputs = [] }]) =>
    outputs.filter(({ value }) => !brings(value)).map(({ value, reason }) => ({ value: { path: value, from }, reason }))
  )
  return { ...start, files: [...files, ...added] }
}

function prefix(id: string, { value, reason }: Reasoned<string>): Reasoned<string> {
  return { value: `${id}:${value}`, reason }
}

/** What a need is where nothing of it runs. */
export function toBuild({ value, reason }: Reasoned<Need>): Reasoned<Need>[] {
  return value.for === 'run' ? [] : [{ value: { name: value.name, for: 'build' }, reason }]
}
