import { escapePointer } from '../plan/finish.js'
import type { StaticSite } from '../plan/types.js'
import { aptPlaces } from './apt.js'
import { assetFiles } from './assets.js'
import { aptInstructions, makeBuildStages, type MadeStage } from './build-stage.js'
import { setVariables, variableField } from './environment.js'
import { blank, comment, type Arg, type Env, type EnvEntry, type Instruction } from './instructions.js'
import { makeLastStage } from './last-stage.js'
import { from, namedImage, why, type Making } from './making.js'
import type { BuildStage } from './stages.js'
import { makeStaticStages, type SiteServer } from './static-site.js'

const BASE = 'base'
const LAST = 'runtime'

/** What a toolchain does in its own way. */
export interface Toolchain {
  /** Stages in front of all others, each with a blank before it. */
  readonly before: readonly Instruction[]
  /** The image that the app builds and runs on, with the reason for its version. */
  host(as: string): readonly Instruction[]
  /** The image of another runtime's stages, by the name of the runtime. */
  helper(runtime: string): readonly Instruction[]
  /** Folders with the programs of the runtimes, where PATH does not have them already. */
  readonly paths: readonly string[]
  /** What the first stage of each runtime gets behind its Debian packages. */
  readonly build: readonly Instruction[]
  /** The commands that install a tool, as they are here. */
  install(id: string, runsOn: string, commands: readonly string[]): readonly string[]
  /** What the last stage gets behind its Debian packages and the app's user. */
  readonly last: readonly Instruction[]
  /** The beginning of a static site's last stage, with its server. */
  server(site: StaticSite, as: string): SiteServer
}

/** All stages: what build and run share, one stage or more for each runtime, the image. */
export function makeStages(making: Making, toolchain: Toolchain): readonly Instruction[] {
  const { plan, stages } = making
  const apt = aptPlaces(hostPackages(making), plan.start.aptPkgs ?? [])
  const built = makeBuildStages(making, apt.build, toolchain).filter((made) => isNeeded(made, making, toolchain))
  const basis = basisOf(making, apt.base, toolchain.paths)
  const hasOwnLast = plan.start.static !== undefined || plan.start.runImage !== undefined || making.singleStage
  const isShared = !hasOwnLast && built.some(({ stage }) => stage.runtime === undefined)
  const parts: (readonly Instruction[])[] = []
  if (isShared) parts.push([...toolchain.host(BASE), ...basis])
  const helpers = new Set(built.flatMap(({ stage }) => stage.runtime ?? []))
  for (const runtime of helpers) parts.push(fromHelper(making, toolchain, runtime))
  const nameOf = (stage: BuildStage | undefined): string | undefined =>
    stage && (built.some((made) => made.stage === stage) ? stage.name : nameOf(stage.parent))
  for (const { stage, instructions } of built) {
    const parent = nameOf(stage.parent)
    const isFirstOfHost = parent === undefined && stage.runtime === undefined
    if (isFirstOfHost && !isShared) parts.push([...toolchain.host(stage.name), ...basis, ...instructions])
    else parts.push([from(parent ?? stage.runtime ?? BASE, stage.name), ...instructions])
  }
  const last = built.find(({ stage }) => stages.lastPhase !== undefined && stage === stages.stageOf(stages.lastPhase))
  parts.push(
    lastPart(making, toolchain, isShared ? [from(BASE, LAST)] : [...toolchain.host(LAST), ...basis], apt.last, last)
  )
  return withoutRepeats([...toolchain.before, ...parts.flatMap((part) => [blank, ...part])])
}

/** Nothing is explained twice. */
function withoutRepeats(instructions: readonly Instruction[]): readonly Instruction[] {
  const said = new Set<string>()
  return instructions.filter((instruction) => {
    if (instruction.kind !== 'comment') return true
    const isNew = !said.has(instruction.text)
    said.add(instruction.text)
    return isNew
  })
}

/** The last stage begins as `ordinary` says, unless the plan wants something else than the app on its own runtime. */
function lastPart(
  making: Making,
  toolchain: Toolchain,
  ordinary: readonly Instruction[],
  apt: readonly string[],
  last: MadeStage | undefined
): readonly Instruction[] {
  const { plan, variables } = making
  const { static: site, runImage } = plan.start
  if (site !== undefined) return makeStaticStages(making, site, toolchain.server(site, LAST))
  if (runImage !== undefined) {
    const begin = [from(namedImage(runImage, 'image in /start/runImage'), LAST, ['/start/runImage'])]
    const basis = basisOf(making, [], toolchain.paths)
    const stage = { apt: plan.start.aptPkgs ?? [], besides: toolchain.last, variables: variables.late }
    return [...begin, ...basis, ...makeLastStage(making, stage)]
  }
  if (making.singleStage && last) {
    const begin = [
      comment('Continues from the build, with all that is in it: the plan does not say what to leave behind'),
      from(last.stage.name, LAST)
    ]
    return [
      ...begin,
      ...makeLastStage(making, { apt, besides: [], variables: variables.late.filter((name) => !last.set.has(name)) })
    ]
  }
  return [...ordinary, ...makeLastStage(making, { apt, besides: toolchain.last, variables: variables.late })]
}

/** A stage in which nothing happens and from which nothing is taken would only be noise. */
function isNeeded({ stage, instructions }: MadeStage, { stages }: Making, { build }: Toolchain): boolean {
  return (
    instructions.some((instruction) => !build.includes(instruction)) ||
    (build.length > 0 && stages.stages.some(({ parent }) => parent === stage)) ||
    stage.phases.some(({ name }) => stages.isTaken(name))
  )
}

function hostPackages({ plan, stages }: Making): readonly string[] {
  return Object.entries(plan.phases).flatMap(([name, { aptPkgs = [] }]) =>
    stages.lineOf(name) === undefined ? aptPkgs : []
  )
}

function fromHelper(making: Making, toolchain: Toolchain, runtime: string): readonly Instruction[] {
  const read = making.variables.early.filter((name) =>
    making.catalog.installVariables.some((prefix) => name.startsWith(prefix))
  )
  const path: Instruction[] =
    toolchain.paths.length === 0
      ? []
      : [{ kind: 'env', entries: [{ name: 'PATH', value: [`${toolchain.paths.join(':')}:`, { variable: 'PATH' }] }] }]
  const own = making.stages.stages.filter((stage) => stage.runtime === runtime)
  return [
    ...toolchain.helper(runtime),
    // Those that work elsewhere say so themselves.
    ...(own.some(({ line }) => line === runtime) ? [{ kind: 'workdir' as const, path: making.paths.app }] : []),
    ...setVariables(pick(making.plan.variables, read)),
    ...path
  ]
}

/** What build and run share and what changes least: folder, variables, PATH, libraries. */
function basisOf(making: Making, apt: readonly string[], behind: readonly string[]): readonly Instruction[] {
  const { plan, paths, variables } = making
  return [
    { kind: 'workdir', path: paths.app, fields: plan.folder === undefined ? [] : ['/folder'] },
    ...why(
      making,
      variables.early.map(variableField).filter((field) => !making.reasons.fromPeople(field))
    ),
    ...withPath(making, setVariables(pick(plan.variables, variables.early)), behind),
    ...aptInstructions(making, apt),
    ...assetFiles(plan)
  ]
}

/** Folders of the host's phases in front of PATH, those of later phases first; with the other variables in one instruction. */
function withPath(
  { plan, paths, stages }: Making,
  variables: readonly (Arg | Env)[],
  behind: readonly string[]
): readonly Instruction[] {
  const places = Object.entries(plan.phases).flatMap(([name, { paths: folders = [] }]) =>
    stages.lineOf(name) === undefined ? [{ name, folders }] : []
  )
  const own = places.toReversed().flatMap((place) => place.folders.map((folder) => paths.inImage(folder)))
  const folders = [...own, ...behind]
  if (folders.length === 0) return variables
  const entry: EnvEntry = { name: 'PATH', value: [`${folders.join(':')}:`, { variable: 'PATH' }] }
  const fields = places.flatMap(({ name, folders }) =>
    folders.map((_, index) => `/phases/${escapePointer(name)}/paths/${String(index)}`)
  )
  const env = variables.at(-1)
  if (env?.kind !== 'env' || Object.hasOwn(plan.variables, 'PATH'))
    return [...variables, { kind: 'env', entries: [entry], fields }]
  return [
    ...variables.slice(0, -1),
    { ...env, entries: [...env.entries, entry], fields: [...(env.fields ?? []), ...fields] }
  ]
}

function pick(values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']))
}
