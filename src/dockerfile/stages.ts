import { UserError } from '../errors.js'
import { phaseOrder } from '../plan/order.js'
import type { Phase, Plan } from '../plan/types.js'

/** The build stages that a plan's phases make, in an order in which each stands below those that it needs. */
export interface BuildStages {
  readonly stages: readonly BuildStage[]
  /** The runtime of the app itself; `undefined` for a plan that names none. */
  readonly hostRuntime: string | undefined
  /** The stage that ends with a phase from which others take. */
  stageOf(phase: string): BuildStage | undefined
  /** Whether others take from the phase. */
  isTaken(phase: string): boolean
  /** The last of the host's phases that does something; absent where nothing is built. */
  readonly lastPhase: string | undefined
  /** What the phases have in common that may follow one another in a stage: runtime and folder; `undefined` for the host's. */
  lineOf(phase: string): string | undefined
}

export interface BuildStage {
  readonly name: string
  /** `undefined` for the host's. */
  readonly runtime: string | undefined
  readonly line: string | undefined
  /** The stage that this one continues; absent for the first of its runtime. */
  readonly parent?: BuildStage
  readonly phases: readonly NamedPhase[]
}

export interface NamedPhase {
  readonly name: string
  readonly phase: Phase
  /** Phases of other lines whose outputs this one needs. */
  readonly takesFrom: readonly string[]
}

/** Names that BuildKit warns about or that the Dockerfile uses itself. */
const RESERVED = ['base', 'runtime', 'server', 'scratch', 'context']

/**
 * Phases follow one another in one stage; a new stage begins where something is taken from the phase before, or where two phases
 * continue from the same one and can run side by side.
 * @param linear one phase after the other even where they need not wait: the last stage continues from all of them
 */
export function buildStages(plan: Plan, linear: boolean): BuildStages {
  const hostRuntime = runtimeOfHost(plan)
  const phases = plan.phases
  const runtimeOf = (name: string): string | undefined => {
    const on = phases[name]?.runsOn
    return on === hostRuntime ? undefined : on
  }
  const lineOf = (name: string): string | undefined => {
    const folder = phases[name]?.folder
    return folder === undefined ? runtimeOf(name) : `${runtimeOf(name) ?? ''}:${folder}`
  }
  const order = orderOf(phases, lineOf)
  const parents = parentsOf(order, phases, lineOf, linear)
  const lastPhase = order.filter((name) => lineOf(name) === undefined && hasCommands(phases[name])).at(-1)
  const taken = takenFrom(plan, order, lineOf)
  if (lastPhase !== undefined && (!plan.start.files || plan.start.onlyIncludeFiles)) taken.add(lastPhase)
  const heads = order.filter((name) => {
    const parent = parents.get(name)
    return (
      parent === undefined || taken.has(parent) || order.filter((other) => parents.get(other) === parent).length > 1
    )
  })
  const made = new Map<string, BuildStage>()
  const stages: BuildStage[] = []
  const names = new Set([...RESERVED, ...Object.keys(plan.phases['setup']?.runtimes ?? {})])
  const make = (head: string): BuildStage => {
    const chain = [head]
    for (;;) {
      const next = order.find((name) => parents.get(name) === chain.at(-1) && !heads.includes(name))
      if (next === undefined) break
      chain.push(next)
    }
    const before = parents.get(head)
    const parent = before === undefined ? undefined : stageFor(before)
    const named = chain.map((name) => ({
      name,
      phase: phases[name] ?? {},
      takesFrom: foreign(phases, name, lineOf)
    }))
    for (const { takesFrom } of named) takesFrom.forEach((name) => stageFor(name))
    const stage: BuildStage = {
      name: stageName(chain.at(-1) ?? head, names),
      runtime: runtimeOf(head),
      line: lineOf(head),
      ...(parent && { parent }),
      phases: named
    }
    for (const name of chain) made.set(name, stage)
    stages.push(stage)
    return stage
  }
  const headOf = (name: string): string => {
    const parent = parents.get(name)
    return heads.includes(name) || parent === undefined ? name : headOf(parent)
  }
  const stageFor = (name: string): BuildStage => made.get(name) ?? make(headOf(name))
  for (const name of order) stageFor(name)
  return {
    stages,
    hostRuntime,
    stageOf: (phase) => made.get(phase),
    isTaken: (phase) => taken.has(phase),
    lastPhase,
    lineOf
  }
}

export function hasCommands(phase: Phase | undefined): boolean {
  return (phase?.cmds ?? []).some((command) => command.trim() !== '')
}

/** The runtime that no phase asks for by name; else the one that has the name of the host's provider; else the first. */
function runtimeOfHost(plan: Plan): string | undefined {
  const all = Object.keys(plan.phases['setup']?.runtimes ?? {})
  const named = new Set(Object.values(plan.phases).map(({ runsOn }) => runsOn))
  const free = all.filter((id) => !named.has(id))
  return free.length === 1 ? free[0] : (all.find((id) => id === plan.providers[0]) ?? free[0] ?? all[0])
}

/** `setup` comes before all phases of the host, whether they say so or not: it is what they run on. */
function orderOf(phases: Plan['phases'], lineOf: (name: string) => string | undefined): readonly string[] {
  return phaseOrder(
    Object.fromEntries(
      Object.entries(phases).map(([name, { dependsOn = [] }]) => [
        name,
        { dependsOn: name === 'setup' || lineOf(name) !== undefined ? dependsOn : [...dependsOn, 'setup'] }
      ])
    )
  )
}

function dependencies(phases: Plan['phases'], name: string): readonly string[] {
  return (phases[name]?.dependsOn ?? []).filter((on) => on !== name && Object.hasOwn(phases, on))
}

/** Phases of other lines that leave something for this one. */
function foreign(phases: Plan['phases'], name: string, lineOf: (name: string) => string | undefined) {
  return dependencies(phases, name).filter(
    (on) => lineOf(on) !== lineOf(name) && (phases[on]?.outputs ?? []).length > 0
  )
}

/**
 * The phase that each one continues. One that names nothing continues the one before it, as with Nixpacks. Where a phase needs two
 * that went side by side, the later one is put behind the other.
 */
function parentsOf(
  order: readonly string[],
  phases: Plan['phases'],
  lineOf: (name: string) => string | undefined,
  linear: boolean
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const wayTo = (name: string): readonly string[] => {
    const parent = parents.get(name)
    return parent === undefined ? [name] : [...wayTo(parent), name]
  }
  const latest = new Map<string | undefined, string>()
  for (const name of order) {
    const previous = latest.get(lineOf(name))
    const needs = dependencies(phases, name).filter((on) => lineOf(on) === lineOf(name))
    latest.set(lineOf(name), name)
    let tip = linear ? previous : (needs[0] ?? previous)
    for (const need of linear ? [] : needs.slice(1)) {
      const line = wayTo(tip ?? need)
      const other = wayTo(need)
      const branch = other.find((step) => !line.includes(step))
      if (branch === undefined) continue
      if (!line.every((step) => other.includes(step)) && tip !== undefined) parents.set(branch, tip)
      tip = need
    }
    if (tip !== undefined) parents.set(name, tip)
  }
  return parents
}

/** Phases that must be the end of a stage, because that stage is named elsewhere. */
function takenFrom(plan: Plan, order: readonly string[], lineOf: (name: string) => string | undefined): Set<string> {
  const taken = new Set<string>()
  for (const [index, { from }] of (plan.start.files ?? []).entries()) {
    if (from === undefined) continue
    if (!order.includes(from)) {
      throw new UserError({
        what: `/start/files/${String(index)} takes files from the phase \`${from}\`, which the plan does not have`,
        fix: `Name one of its phases: ${order.join(', ')}`
      })
    }
    taken.add(from)
  }
  for (const name of order) {
    foreign(plan.phases, name, lineOf).forEach((on) => taken.add(on))
  }
  return taken
}

/** `node:build` is `node-build`. Stage names are lower case and start with a letter (Docker's reference). */
function stageName(phase: string, taken: Set<string>): string {
  const plain =
    phase
      .toLowerCase()
      .replace(/[^a-z0-9_.-]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .replace(/(?<![-.])[-.]+$/, '') || 'phase'
  let name = plain
  for (let count = 2; taken.has(name); count += 1) name = `${plain}-${String(count)}`
  taken.add(name)
  return name
}
