import type { Plan } from '../plan/types.js'

export interface RunLine {
  /** `web`, `worker`, `release` … */
  readonly process: string
  readonly line: string
}

/**
 * The lines that start the image: the app itself, each of its processes, and the release on its own. Variables that the app
 * demands are named without a value: Docker then takes it from the environment.
 */
export function runLines(plan: Plan, image: string): readonly RunLine[] {
  const { start } = plan
  const variables = (start.demands ?? []).filter((name) => !(name in plan.variables)).map((name) => `-e ${name}`)
  const line = (...parts: readonly (string | undefined)[]): string =>
    ['docker run --rm', ...parts].filter((part) => part !== undefined && part !== '').join(' ')
  const publish = start.port === undefined ? undefined : `-p ${start.port}:${start.port}`
  const processes = Object.keys(start.processes ?? {}).map((name) => ({
    process: name,
    line: line(...variables, image, name)
  }))
  return [
    { process: plan.kind === 'worker' ? 'app' : 'web', line: line(publish, ...variables, image) },
    ...processes,
    ...(start.release === undefined ? [] : [{ process: 'release', line: line(...variables, image, 'release') }])
  ]
}
