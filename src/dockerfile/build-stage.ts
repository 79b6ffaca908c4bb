import { posix } from 'node:path'
import { UserError } from '../errors.js'
import { escapePointer } from '../plan/finish.js'
import type { Phase } from '../plan/types.js'
import { installPackages } from './apt.js'
import { exportStatements, isSecretName, needsBuildArg, setVariables, withAssignments } from './environment.js'
import { comment, type Command, type Copy, type Instruction, type Mount, type Run } from './instructions.js'
import type { Toolchain } from './layout.js'
import { copyContext, isFile, why, type Making } from './making.js'
import { cacheMounts, secretExports, secretFileMounts, secretMounts } from './mounts.js'
import { pathsOf } from './paths.js'
import { hasCommands, type BuildStage, type NamedPhase } from './stages.js'
import { isLiteral } from './shell.js'
import { standsAlone } from './start-command.js'

/** What a stage inherits from those that it continues. */
interface State {
  readonly wholeTree: boolean
  readonly files: ReadonlySet<string>
  /** Variables and build arguments that are set. */
  readonly set: ReadonlySet<string>
  /** Values that commands get without being in the stage's environment. */
  readonly exports: Readonly<Record<string, string>>
}

const START: State = { wholeTree: false, files: new Set(), set: new Set(), exports: {} }

export interface MadeStage {
  readonly stage: BuildStage
  /** Without FROM. */
  readonly instructions: readonly Instruction[]
  /** Names of variables of people that are in its environment. */
  readonly set: ReadonlySet<string>
}

/** The instructions of all build stages, in order.  @param apt Debian packages of the host's first stage */
export function makeBuildStages(making: Making, apt: readonly string[], toolchain: Toolchain): readonly MadeStage[] {
  const states = new Map<BuildStage, State>()
  return making.stages.stages.map((stage) => {
    let state = (stage.parent && states.get(stage.parent)) ?? START
    const instructions: Instruction[] = stage.parent ? [] : [...prepare(making, stage, apt, toolchain)]
    for (const phase of stage.phases) {
      const made = makePhase(seenFrom(making, phase.phase), phase, state)
      instructions.push(...made.instructions)
      state = made.state
    }
    states.set(stage, state)
    return { stage, instructions, set: state.set }
  })
}

/** The same, with the paths of a phase that has a folder of its own. */
function seenFrom(making: Making, { folder }: Phase): Making {
  return folder === undefined ? making : { ...making, paths: pathsOf({ folder }) }
}

/** Folder, Debian packages and tools: what the phases of a line need and what changes least. */
function prepare(
  making: Making,
  stage: BuildStage,
  apt: readonly string[],
  toolchain: Toolchain
): readonly Instruction[] {
  const runtime = stage.runtime ?? making.stages.hostRuntime
  const own = Object.entries(making.plan.phases).filter(([name]) => making.stages.lineOf(name) === stage.line)
  const packages = stage.line === undefined ? apt : own.flatMap(([, { aptPkgs = [] }]) => aptPkgs)
  const [name, first] = own[0] ?? []
  const folder = first?.folder
  const instructions: Instruction[] = [
    ...(name === undefined || folder === undefined
      ? []
      : [
          { kind: 'workdir' as const, path: pathsOf({ folder }).app, fields: [`/phases/${escapePointer(name)}/folder`] }
        ]),
    ...aptInstructions(making, packages),
    ...toolchain.build
  ]
  for (const { id, version, field } of toolsOf(making, folder === undefined ? ['setup'] : own.map(([name]) => name))) {
    const tool = Object.hasOwn(making.catalog.tools, id) ? making.catalog.tools[id] : undefined
    if (!tool) {
      throw new UserError({
        what: `The plan installs the tool \`${id}\`, which Boxcar does not know`,
        fix: `Known are: ${Object.keys(making.catalog.tools).sort().join(', ')}`
      })
    }
    if (tool.runsOn !== runtime) continue
    const commands = toolchain.install(id, tool.runsOn, tool.install(version)).map((text) => ({ text, field }))
    instructions.push(
      ...why(making, [field]),
      ...runs(commands, cacheMounts(tool.cacheDirectories, making.paths, making.catalog), [], {})
    )
  }
  return instructions
}

function toolsOf({ plan }: Making, phases: readonly string[]) {
  return phases.flatMap((phase) =>
    Object.entries(plan.phases[phase]?.tools ?? {}).map(([id, version]) => ({
      id,
      version,
      field: `/phases/${escapePointer(phase)}/tools/${escapePointer(id)}`
    }))
  )
}

/** The install of Debian packages below the reason for each. DL3008 asks for pinned versions, which vanish from Debian's mirrors. */
export function aptInstructions(making: Making, packages: readonly string[]): readonly Instruction[] {
  if (packages.length === 0) return []
  const fields = aptFields(making, packages)
  const run = installPackages(packages, fields[0] ?? '/phases/setup/aptPkgs')
  return [...why(making, fields), { kind: 'pragma', rule: 'DL3008' }, run]
}

function aptFields({ plan }: Making, packages: readonly string[]): readonly string[] {
  const lists = [
    ...Object.entries(plan.phases).map(
      ([name, { aptPkgs = [] }]) => [`/phases/${escapePointer(name)}`, aptPkgs] as const
    ),
    ['/start', plan.start.aptPkgs ?? []] as const
  ]
  return lists.flatMap(([at, list]) =>
    list.flatMap((name, index) => (packages.includes(name) ? [`${at}/aptPkgs/${String(index)}`] : []))
  )
}

function makePhase(making: Making, named: NamedPhase, before: State) {
  const { phase, name } = named
  const at = `/phases/${escapePointer(name)}`
  const cmds = commandsOf(phase.cmds ?? [], `${at}/cmds`)
  const variables = Object.entries(phase.variables ?? {})
  const isExport = ([key, value]: readonly [string, string]): boolean =>
    making.singleStage || isSecretName(key) || needsBuildArg(value)
  const exports = { ...before.exports, ...Object.fromEntries(variables.filter(isExport)) }
  const environment = Object.fromEntries(variables.filter((entry) => !isExport(entry)))
  const copied = copies(making, named, before)
  const late = dueVariables(making, cmds, copied.hasSources, before.set)
  const mounts = [
    ...cacheMounts(phase.cacheDirectories ?? [], making.paths, making.catalog),
    ...secretMounts(phase.secrets ?? []),
    ...secretFileMounts(
      name === 'setup'
        ? []
        : making.secretFiles.filter(({ inContext }) => copied.wholeTree || isAmong(copied.files, inContext))
    )
  ]
  const secrets = secretExports(phase.secrets ?? [])
  const instructions: Instruction[] = [
    ...setVariables(environment, (key) => `${at}/variables/${escapePointer(key)}`),
    ...helperPath(making, named, at),
    ...copied.instructions,
    ...late.instructions,
    ...why(
      making,
      cmds.flatMap(({ field }) => field ?? [])
    ),
    ...runs(cmds, mounts, secrets, exports)
  ]
  const state: State = {
    wholeTree: copied.wholeTree,
    files: copied.files,
    set: new Set([...before.set, ...late.names]),
    exports
  }
  return { instructions, state }
}

/** The host's folders are in PATH from the first stage on, because the image has them, too. */
function helperPath(
  { stages, paths }: Making,
  { name, phase: { paths: folders = [] } }: NamedPhase,
  at: string
): readonly Instruction[] {
  if (stages.lineOf(name) === undefined || folders.length === 0) return []
  const value = [`${folders.map((folder) => paths.inImage(folder)).join(':')}:`, { variable: 'PATH' }]
  return [
    {
      kind: 'env',
      entries: [{ name: 'PATH', value }],
      fields: folders.map((_, index) => `${at}/paths/${String(index)}`)
    }
  ]
}

function commandsOf(cmds: readonly string[], at: string): readonly Command[] {
  return cmds.flatMap((text, index) => (text.trim() === '' ? [] : [{ text, field: `${at}/${String(index)}` }]))
}

/** One RUN per command; neighbours for which that changes nothing share one (hadolint's DL3059). */
function runs(
  commands: readonly Command[],
  mounts: readonly Mount[],
  secrets: readonly string[],
  exports: Readonly<Record<string, string>>
): readonly Run[] {
  const groups: Command[][] = []
  for (const command of commands) {
    const group = groups.at(-1)
    if (group && [...group, command].every(({ text }) => standsAlone(text))) group.push(command)
    else groups.push([command])
  }
  return groups.map((group) => {
    const [only, ...more] = group
    const isPlain = only !== undefined && more.length === 0 && isLiteral(only.text)
    const commands = isPlain ? [{ ...only, text: withAssignments(exports, only.text) }] : group
    return { kind: 'run', mounts, before: [...secrets, ...(isPlain ? [] : exportStatements(exports))], commands }
  })
}

/** People's variables and build arguments come as late as they can: with the sources, or where a command names them. */
function dueVariables(making: Making, cmds: readonly Command[], hasSources: boolean, set: ReadonlySet<string>) {
  const isDue = (name: string): boolean =>
    cmds.length > 0 && !set.has(name) && (hasSources || cmds.some(({ text }) => mentions(text, name)))
  const args = making.variables.buildArgs.filter(isDue)
  const names = making.variables.late.filter(isDue)
  const values = Object.fromEntries(names.map((name) => [name, making.plan.variables[name] ?? '']))
  const instructions: readonly Instruction[] = [
    ...args.map((name) => ({ kind: 'arg' as const, name })),
    ...setVariables(values)
  ]
  return { instructions, names: [...args, ...names] }
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`).test(text)
}

/** What a phase gets before its commands: files of the context that are not there yet, and the outputs of other runtimes. */
function copies(making: Making, { name, phase, takesFrom }: NamedPhase, before: State) {
  const at = `/phases/${escapePointer(name)}`
  const instructions: Instruction[] = []
  const files = new Set(before.files)
  let wholeTree = before.wholeTree
  const isWanted = hasCommands(phase) || making.stages.isTaken(name)
  if (wantsTree(making, name) && isWanted && !wholeTree) {
    instructions.push(copyContext(making, [`${at}/cmds/0`]))
    wholeTree = true
  } else if (phase.onlyIncludeFiles && !wholeTree) {
    const wanted = phase.onlyIncludeFiles.flatMap((path, index) => {
      const inContext = contextPath(making, path)
      if (files.has(inContext)) return []
      files.add(inContext)
      if (isSecretFile(making, inContext)) return []
      return [{ path, inContext, field: `${at}/onlyIncludeFiles/${String(index)}` }]
    })
    if (wanted.length > 0)
      instructions.push(comment('Only what this step reads, so that other changes do not repeat it'))
    instructions.push(...copyManifests(making, wanted))
    wholeTree = files.has('.')
  }
  for (const other of isWanted ? takesFrom : []) {
    const stage = making.stages.stageOf(other)
    for (const [index, output] of (making.plan.phases[other]?.outputs ?? []).entries()) {
      const source = seenFrom(making, making.plan.phases[other] ?? {}).paths.inImage(output)
      const fields = [`/phases/${escapePointer(other)}/outputs/${String(index)}`]
      if (stage)
        instructions.push({
          kind: 'copy',
          from: stage.name,
          sources: [source],
          to: making.paths.fromHere(source),
          fields
        })
    }
  }
  return {
    instructions,
    files,
    wholeTree,
    hasSources: wholeTree || files.has(contextPath(making, '.')) || isBuild(name)
  }
}

/** A build reads sources, whichever of them a list names. */
function isBuild(phase: string): boolean {
  return /(?:^|:)build$/.test(phase)
}

/** Without a list a phase gets everything. Providers' `setup` does not: it would run again with every change. */
function wantsTree({ plan, reasons }: Making, name: string): boolean {
  if (plan.phases[name]?.onlyIncludeFiles !== undefined) return false
  if (name !== 'setup') return true
  return (plan.phases['setup']?.cmds ?? []).some((_, index) =>
    reasons.fromPeople(`/phases/setup/cmds/${String(index)}`)
  )
}

export function contextPath({ paths }: Making, path: string): string {
  const inContext = paths.inContext(path)
  if (inContext !== undefined) return inContext
  throw new UserError({
    what: `\`${path}\` lies outside Docker's context`,
    fix: 'Name files of the repository, relative to the folder of the app'
  })
}

function isAmong(files: ReadonlySet<string>, path: string): boolean {
  return [...files].some((file) => path === file || path.startsWith(`${file}/`))
}

/** Whether a path of the context is a file that only secret mounts bring. */
export function isSecretFile({ secretFiles }: Making, path: string): boolean {
  return secretFiles.some(({ inContext }) => inContext === path)
}

interface Wanted {
  readonly path: string
  readonly inContext: string
  readonly field: string
}

/** Files that go into the same folder share a COPY. A folder has one of its own: among others only its content would arrive. */
function copyManifests(making: Making, wanted: readonly Wanted[]): readonly Copy[] {
  const groups = new Map<string, Wanted[]>()
  for (const item of wanted) {
    const key = isFile(making, item) ? posix.dirname(item.inContext) : `${item.inContext}/`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups].map(([key, items]) => {
    const target = making.paths.fromHere(posix.join('/app', key))
    return {
      kind: 'copy',
      sources: items.map(({ inContext }) => inContext),
      to: items.every((item) => isFile(making, item)) ? `${target === '.' ? './' : `${target}/`}` : target,
      fields: items.map(({ field }) => field)
    }
  })
}
