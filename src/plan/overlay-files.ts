import { posix } from 'node:path'
import type { Layer } from '../settings/types.js'
import type { Draft, DraftPhase, DraftStart, Reasoned, ReasonedList } from './draft.js'
import { isMarker } from './merge-drafts.js'
import { phaseOrder } from './order.js'
import type { Evidence, StartFile } from './types.js'

type Phases = Readonly<Record<string, DraftPhase>>
type Files = ReasonedList<StartFile>

export interface Overlaid {
  readonly base: Draft
  readonly layer: Layer
  /** After the layer was laid over them, without those that it removed. */
  readonly phases: Phases
  readonly removed: Phases
  readonly start?: DraftStart
  /** Whether the layer adds a phase of its own, which may install anywhere. */
  readonly addsPhase: boolean
  /** A command as it reads in the image. */
  readonly inImage: (command: string) => string
}

/**
 * What the last stage gets once people said something about commands: `start.files` for the result, `undefined` for none, with which
 * the last stage continues from the build.
 *
 * - `start.onlyIncludeFiles` replaces all that lies in the app's folder, except folders to write into; what lies outside of it (an
 *   environment, a toolchain) stays.
 * - With a phase of their own, or where the last stage continues from the build already, only folders to write into are left.
 * - Otherwise a host's phase whose commands were written or removed makes it the whole folder, and what the host installs into, as the
 *   last phase of the host leaves them: `pip install` stands in many a build command.
 * - A command for the image makes it all sources, unless it names a file that is there anyway: it may name any of them.
 * - Nothing is taken from a phase that is gone.
 * - A static site goes on serving its root, from the phase that builds it now.
 */
export function overlayFiles({ base, layer, phases, removed, start, addsPhase, inImage }: Overlaid): Files | undefined {
  const { draft } = layer
  const command = draft.start?.cmd
  const wasSite = base.kind?.value === 'static' && command ? command.reason : undefined
  const last = lastOfHost(phases)
  const files = (start?.files ?? []).flatMap((file) => stillThere(file, phases, removed))
  if (start?.onlyIncludeFiles) {
    const from = last !== undefined && copiesAll(phases) ? { from: last } : {}
    const said = start.onlyIncludeFiles.map(({ value: path, reason }) => ({ value: { path, ...from }, reason }))
    return [...files.filter(staysBeside).map(onlyFolder), ...said]
  }
  if ((addsPhase || !base.start?.files?.some(isCopied)) && !wasSite) return onlyWritable(files)
  const because = writtenBy(layer, { ...base.phases, ...phases }) ?? wasSite
  if (because && start?.static && !command) return files.map((file) => builtNow(file, last, because))
  if (because) {
    const whole = wholeFolder(phases, last, because)
    const isWritable = files.some(({ value }) => isApp(value) && value.writable)
    return [
      ...(isWritable ? whole.map(({ value, reason }) => ({ value: { ...value, writable: true }, reason })) : whole),
      ...files.filter((file) => staysBeside(file) && !isApp(file.value)).map((file) => asLeft(file, phases, last))
    ]
  }
  const other = otherCommand(draft, files, inImage)
  if (other && !files.some((file) => isApp(file.value) && isCopied(file))) {
    const reason = sentence(other.reason, 'may name any file of the app')
    return [{ value: { path: '.' }, reason }, ...files.filter(({ value }) => !isPartOfTree(value))]
  }
  return files
}

/** The same with the folders that people want to be writable; one that the image gets anyway becomes so. */
export function withWritable(files: Files | undefined, writable: ReasonedList): Files {
  const wanted = writable
    .filter((item) => !isMarker(item))
    .map(({ value, reason }) => ({ path: plainPath(value), reason }))
  const had = (files ?? []).map((file) => {
    const said = wanted.find(({ path }) => path === file.value.path)
    return said ? { value: { ...file.value, writable: true }, reason: said.reason } : file
  })
  const added = wanted.filter(({ path }) => !had.some(({ value }) => value.path === path))
  return [...had, ...added.map(({ path, reason }) => ({ value: { path, writable: true }, reason }))]
}

/** `./data/` is `data`. */
function plainPath(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/, '')
}

/** A command that people wrote and that may run something else than what the image gets anyway. */
function otherCommand(
  { start }: Draft,
  files: Files,
  inImage: (command: string) => string
): Reasoned<string> | undefined {
  const { cmd, release, processes = {} } = start ?? {}
  return [cmd, release, ...Object.values(processes)].find((one) => one && !namesFile(inImage(one.value), files))
}

/** Whether a command runs a file that is there, and nothing else that is a path. */
function namesFile(command: string, files: Files): boolean {
  const words = command.trim().split(/\s+/)
  const named = words.map((word) => word.replace(/^\.\//, ''))
  const isThere = (word: string): boolean =>
    files.some(
      ({ value: { path } }) => word === path.replace(/\/$/, '') || word.startsWith(`${path.replace(/\/$/, '')}/`)
    )
  return named.some(isThere) && named.every((word) => isThere(word) || plain.test(word))
}

/** A program, an option, a number: nothing that is looked for in the app's folder. */
const plain = /^(?:--?[\w-]+(?:=[\w,]+)?|[\w-]+|&&)$/

/** What lies in the app's folder and comes from the repository. */
function isPartOfTree({ path, from, writable }: StartFile): boolean {
  return from === undefined && writable !== true && !path.startsWith('/')
}

/** Who wrote or removed commands of a phase of the host; `phases` are those before and after. */
function writtenBy({ name: source, draft }: Layer, phases: Phases): Evidence | undefined {
  for (const [name, { cmds }] of Object.entries(draft.phases ?? {})) {
    const phase = phases[name]
    if (cmds && phase && name !== 'setup' && phase.runsOn === undefined)
      return commandEvidence({ cmds }) ?? { because: source }
  }
  return undefined
}

function isCopied({ value: { from, writable } }: Reasoned<StartFile>): boolean {
  return from !== undefined || writable !== true
}

function onlyWritable(files: Files): Files | undefined {
  const left = files.filter(({ value }) => value.writable === true)
  return left.length > 0
    ? left.map(({ value: { path, writable }, reason }) => ({ value: { path, writable }, reason }))
    : undefined
}

/** The evidence of the commands that people wrote for a phase. */
export function commandEvidence({ cmds }: DraftPhase): Evidence | undefined {
  return cmds?.find((item) => !isMarker(item))?.reason
}

/**
 * Nothing can be taken from a phase that is gone, except what another makes as well: a folder outside of the app's in which a phase with
 * commands puts something on PATH, such as an environment that `setup` makes and others fill.
 */
function stillThere(file: Reasoned<StartFile>, phases: Phases, removed: Phases): Files {
  const { from, path, writable } = file.value
  if (from === undefined || !Object.hasOwn(removed, from)) return [file]
  const makes = ({ runsOn, cmds = [], paths = [] }: DraftPhase): boolean =>
    runsOn === undefined && cmds.length > 0 && paths.some(({ value }) => value === path || value.startsWith(`${path}/`))
  const maker = Object.keys(phases).find((name) => makes(phases[name] ?? {}))
  if (path.startsWith('/') && maker !== undefined) {
    return [{ ...file, value: { ...file.value, from: lastOfHost(phases) ?? maker } }]
  }
  return writable === true ? [{ ...file, value: { path, writable } }] : []
}

function isApp({ path }: StartFile): boolean {
  return path === '.'
}

/** Of the app's own folder only that it can be written, where people say what is in it. */
function onlyFolder(file: Reasoned<StartFile>): Reasoned<StartFile> {
  const { path, writable } = file.value
  return isApp(file.value) && writable ? { ...file, value: { path, writable } } : file
}

/** Folders to write into, and what lies outside of the app's folder. */
function staysBeside({ value }: Reasoned<StartFile>): boolean {
  return value.writable === true || value.path.startsWith('/')
}

/** What a phase of the host installed, as the last one leaves it. */
function asLeft(file: Reasoned<StartFile>, phases: Phases, last: string | undefined): Reasoned<StartFile> {
  const { from } = file.value
  if (last === undefined || from === undefined || phases[from]?.runsOn !== undefined) return file
  return { ...file, value: { ...file.value, from: last } }
}

/** The folder as the last phase leaves it; the sources below it where no phase was given all of them. */
function wholeFolder(phases: Phases, last: string | undefined, because: Evidence): Files {
  const reason = sentence(because, "may write anything in the app's folder")
  const sources = { value: { path: '.' }, reason }
  const built = { value: { path: '.', ...(last !== undefined && { from: last }) }, reason }
  return last === undefined || copiesAll(phases) ? [built] : [sources, built]
}

function builtNow(file: Reasoned<StartFile>, last: string | undefined, because: Evidence): Reasoned<StartFile> {
  const { value } = file
  if (last === undefined || staysBeside(file) || value.from !== undefined) return file
  return { value: { ...value, from: last }, reason: sentence(because, 'may write what is served') }
}

function sentence({ because, ...at }: Evidence, says: string): Evidence {
  return { because: `${because} ${says}`, ...at }
}

/** The phase in whose stage all of the host's phases have run. */
function lastOfHost(phases: Phases): string | undefined {
  const order = phaseOrder(
    Object.fromEntries(
      Object.entries(phases).map(([name, { dependsOn = [] }]) => [
        name,
        { dependsOn: dependsOn.map(({ value }) => value) }
      ])
    )
  )
  return order.findLast((name) => name !== 'setup' && phases[name]?.runsOn === undefined)
}

function copiesAll(phases: Phases): boolean {
  return Object.entries(phases).some(
    ([name, { runsOn, onlyIncludeFiles, cmds = [] }]) =>
      name !== 'setup' && runsOn === undefined && onlyIncludeFiles === undefined && cmds.length > 0
  )
}
