import type { DraftPhase, Reasoned, ReasonedMap } from '../plan/draft.js'

const before = /^\$(?:PATH|NIXPACKS_PATH|\{PATH\}|\{NIXPACKS_PATH\})$/

/**
 * `PATH = "/app/.venv/bin:$PATH"` among the variables of a config file, and Nixpacks' own `NIXPACKS_PATH`: no value of a variable is
 * expanded, but folders that are to be found before the others are `paths`. A `PATH` that stands for itself stays a variable.
 */
export function withoutPaths(given: ReasonedMap): { readonly variables: ReasonedMap; readonly setup?: DraftPhase } {
  const said = ['PATH', 'NIXPACKS_PATH'].flatMap((name) => {
    const leaf = Object.hasOwn(given, name) ? given[name] : undefined
    const steps = leaf?.value.split(':') ?? []
    return leaf && (name !== 'PATH' || steps.some((step) => before.test(step))) ? [{ name, leaf, steps }] : []
  })
  const paths = said.flatMap(({ leaf: { reason }, steps }): readonly Reasoned<string>[] =>
    steps.filter((step) => step !== '' && !before.test(step)).map((value) => ({ value, reason }))
  )
  const [first] = paths
  const variables = Object.fromEntries(Object.entries(given).filter(([name]) => !said.some((one) => one.name === name)))
  return { variables, ...(first && { setup: { paths: [{ ...first, value: '...' }, ...paths] } }) }
}
