import type { DraftPhase, Reasoned } from '../plan/draft.js'
import type { Evidence } from '../plan/types.js'
import type { Contribution, Need } from './contract.js'

export interface HelperPart {
  readonly id: string
  readonly because: Evidence
  readonly contribution: Contribution
}

/**
 * The host's contribution with the helpers' phases beside it: `node:install`, `node:build`, each in a stage of its own runtime.
 * A helper gives phases, runtimes, tools and warnings; how the app starts, and what it needs to run, is the host's.
 */
export function merge(host: Contribution, helpers: readonly HelperPart[]): Contribution {
  return helpers.reduce(addHelper, host)
}

function addHelper(host: Contribution, { id, because, contribution }: HelperPart): Contribution {
  const { setup = {}, ...rest } = contribution.phases ?? {}
  const prefixed = Object.entries(rest).map(([name, phase]): [string, DraftPhase] => [
    `${id}:${name}`,
    {
      ...phase,
      runsOn: phase.runsOn ?? { value: id, reason: because },
      dependsOn: phase.dependsOn?.filter(({ value }) => value !== 'setup').map((on) => prefix(id, on))
    }
  ])
  const last = prefixed.at(-1)?.[0]
  const build = host.phases?.['build']
  return {
    ...host,
    phases: {
      ...host.phases,
      setup: {
        ...host.phases?.['setup'],
        runtimes: { ...setup.runtimes, ...host.phases?.['setup']?.runtimes },
        tools: { ...setup.tools, ...host.phases?.['setup']?.tools }
      },
      ...Object.fromEntries(prefixed),
      ...(last && {
        build: { ...build, dependsOn: [...(build?.dependsOn ?? []), { value: last, reason: because }] }
      })
    },
    needs: [...(host.needs ?? []), ...(contribution.needs ?? []).flatMap(toBuild)],
    warnings: [...(host.warnings ?? []), ...(contribution.warnings ?? [])]
  }
}

function prefix(id: string, { value, reason }: Reasoned<string>): Reasoned<string> {
  return { value: `${id}:${value}`, reason }
}

function toBuild({ value, reason }: Reasoned<Need>): Reasoned<Need>[] {
  return value.for === 'run' ? [] : [{ value: { name: value.name, for: 'build' }, reason }]
}
