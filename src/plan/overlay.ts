import type { Layer } from '../settings/types.js'
import { nearest } from '../text.js'
import type { Draft, DraftPhase, Reasoned, ReasonedList } from './draft.js'
import { refuseCircles } from './dependencies.js'
import { isMarker, mergeDrafts, withoutAbsent } from './merge-drafts.js'
import { commandEvidence, overlayFiles, withWritable } from './overlay-files.js'
import type { Evidence, Warning } from './types.js'

/** Phases that Nixpacks knows by name, and what a new one waits for. Any other that people add is one of their own. */
const standard: Readonly<Record<string, readonly string[]>> = { setup: [], install: ['setup'], build: ['install'] }

/**
 * Lays what people said over a draft. The one place for it: whatever the layer, the same rules.
 *
 * - Scalars replace, maps merge per key, lists replace unless `"..."` (or `"@auto"`) stands in them, which is what was there; an item
 *   that is there twice stays once, except among commands. What stays keeps its evidence, what is new has the layer's.
 * - A phase with no commands left, or only `true`, is gone. Phases that waited for it wait for what it waited for.
 * - A new `install` waits for `setup`, a new `build` for `install` (as in Nixpacks), unless the layer says otherwise.
 * - A command of people may read anything: its phase gets the whole tree unless the same layer sets `onlyIncludeFiles`.
 * - A command of people may write anything in the app's folder: the last stage gets all of it besides what it got (overlay-files.ts).
 * - A phase of their own may install anywhere: the last stage continues from the build, with the warning `single-stage`, unless the
 *   same layer says in `start.onlyIncludeFiles` what the image needs.
 * - A start command for what was a static site makes it a web app.
 *
 * Neither draft is changed. An empty layer changes nothing. Throws a UserError where phases wait for one another.
 */
export function overlay(base: Draft, layer: Layer): Draft {
  return overlayInImage(base, layer, (command) => command)
}

/** The same for an image in which commands read otherwise: without a package manager that is not there. */
export function overlayInImage(base: Draft, layer: Layer, inImage: (command: string) => string): Draft {
  const { draft } = layer
  const { warnings: said = [], ...merged } = mergeDrafts(base, draft)
  const kept: Record<string, DraftPhase> = {}
  const removed: Record<string, DraftPhase> = {}
  const ownPhases: Warning[] = []
  for (const [name, phase] of Object.entries(merged.phases ?? {})) {
    const over = draft.phases?.[name]
    const isNew = base.phases?.[name] === undefined
    if (over && isRemoved(name, over, phase)) removed[name] = phase
    else kept[name] = over ? touched(name, phase, over, isNew) : phase
    if (over && isNew && kept[name] && !Object.hasOwn(standard, name)) ownPhases.push(...singleStage(name, over))
  }
  const phases = relinked(kept, removed)
  refuseCircles(phases)
  const start = merged.start && { ...merged.start, ...withoutMarkers(merged.start) }
  const becomesWeb = base.kind?.value === 'static' && draft.start?.cmd !== undefined
  // A site is served by an image of its own, and so is an app whose image people name: neither can continue from the build.
  const addsPhase = ownPhases.length > 0 && start?.static === undefined && start?.runImage === undefined
  const given = overlayFiles({ base, layer, phases, removed, addsPhase, inImage, ...(start && { start }) })
  const files = start?.writable ? withWritable(given, start.writable) : given
  return {
    ...merged,
    ...(merged.phases && { phases }),
    ...(becomesWeb && !draft.kind && draft.start?.cmd && { kind: { value: 'web', reason: draft.start.cmd.reason } }),
    ...(start && {
      start: withoutAbsent({ ...start, static: becomesWeb ? undefined : start.static, files, writable: undefined })
    }),
    ...warningsOf([...said, ...(addsPhase ? ownPhases : [])], start?.onlyIncludeFiles !== undefined)
  }
}

/** `setup` stays without commands: it is what all phases run on. */
function isRemoved(name: string, over: DraftPhase, merged: DraftPhase): boolean {
  if (name === 'setup') return false
  if (over.cmds === undefined) return isIdle(merged)
  return commandsOf(merged).length === 0
}

/** Commands that do something. */
function commandsOf({ cmds = [] }: DraftPhase): ReasonedList {
  return cmds.filter((item) => !isMarker(item) && item.value.trim() !== 'true')
}

/** Without commands, these fields mean nothing. */
const onlyForCommands = new Set<string>([
  'dependsOn',
  'runsOn',
  'folder',
  'onlyIncludeFiles',
  'cacheDirectories',
  'secrets',
  'outputs'
])

function isIdle(phase: DraftPhase): boolean {
  return Object.keys(phase).every((field) => onlyForCommands.has(field))
}

function touched(name: string, merged: DraftPhase, over: DraftPhase, isNew: boolean): DraftPhase {
  const { onlyIncludeFiles, cmds, dependsOn, ...rest } = { ...merged, ...withoutMarkers(merged) }
  const whole = over.cmds !== undefined && over.onlyIncludeFiles === undefined
  const evidence = commandEvidence(over) ?? firstEvidence(over)
  const waits = isNew && dependsOn === undefined && evidence ? waitsFor(name, evidence) : dependsOn
  const says = cmds && (name === 'setup' || over.cmds) ? commandsOf({ cmds }) : cmds
  return {
    ...rest,
    ...(waits && waits.length > 0 && { dependsOn: waits }),
    ...(onlyIncludeFiles && !whole && { onlyIncludeFiles }),
    ...(says && says.length > 0 && { cmds: says })
  }
}

function waitsFor(name: string, evidence: Evidence): ReasonedList {
  const before = Object.hasOwn(standard, name) ? (standard[name] ?? []) : []
  return before.map((value) => ({
    value,
    reason: { ...evidence, because: `A new phase ${name} comes after ${value}` }
  }))
}

function firstEvidence(phase: DraftPhase): Evidence | undefined {
  const leaves = Object.values(phase).flatMap((field: unknown) =>
    Array.isArray(field) ? (field as unknown[]) : [field]
  )
  return leaves
    .map((leaf) => (leaf as Partial<Reasoned<unknown>> | undefined)?.reason)
    .find((reason) => reason !== undefined)
}

/** All lists of a phase or of `start` without markers and, except for commands, without an item that is there already. */
function withoutMarkers<T extends object>(node: T): Partial<T> {
  const lists = Object.entries(node).filter((entry): entry is [string, ReasonedList<unknown>] =>
    Array.isArray(entry[1])
  )
  return Object.fromEntries(
    lists.map(([field, list]) => {
      const plain = list.filter((item) => !isMarker(item))
      return [field, field === 'cmds' ? plain : plain.filter(isFirst)]
    })
  ) as Partial<T>
}

function isFirst({ value }: Reasoned<unknown>, index: number, list: ReasonedList<unknown>): boolean {
  return typeof value !== 'string' || list.findIndex((item) => item.value === value) === index
}

/** Who waited for a phase that is gone waits for what that one waited for. */
function relinked(
  phases: Readonly<Record<string, DraftPhase>>,
  removed: Readonly<Record<string, DraftPhase>>
): Readonly<Record<string, DraftPhase>> {
  if (Object.keys(removed).length === 0) return phases
  const resolve = (list: ReasonedList, seen: readonly string[]): ReasonedList =>
    list.flatMap((item) => {
      const gone = Object.hasOwn(removed, item.value) ? removed[item.value] : undefined
      if (!gone) return [item]
      return seen.includes(item.value) ? [] : resolve(gone.dependsOn ?? [], [...seen, item.value])
    })
  return Object.fromEntries(
    Object.entries(phases).map(([name, { dependsOn, ...phase }]) => {
      const waits = resolve(dependsOn ?? [], [name])
        .filter((item) => item.value !== name && !isMarker(item))
        .filter(isFirst)
      return [name, waits.length > 0 ? { ...phase, dependsOn: waits } : phase]
    })
  )
}

function singleStage(name: string, over: DraftPhase): readonly Warning[] {
  const evidence = commandEvidence(over)
  if (!evidence) return []
  const { because, file, line } = evidence
  const near = nearest(name, Object.keys(standard))
  return [
    {
      code: 'single-stage',
      message: `The phase ${name} (${because}) may install anything anywhere, so the image continues from the build and is larger than it need be`,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      fix: `${near === undefined ? '' : `If the phase ${near} is meant, write its name. `}List the files that the app needs in start.onlyIncludeFiles`
    }
  ]
}

/** Who says what the last stage gets has taken the way out that `single-stage` names. */
function warningsOf(warnings: readonly Warning[], saysFiles: boolean): Pick<Draft, 'warnings'> {
  const left = saysFiles ? warnings.filter(({ code }) => code !== 'single-stage') : warnings
  return left.length > 0 ? { warnings: left } : {}
}
