import { UserError } from '../errors.js'
import { nearest, sentenceList } from '../text.js'
import type { DraftPhase, Reasoned } from './draft.js'

type Phases = Readonly<Record<string, DraftPhase>>

/** Phases that Nixpacks makes for some apps: who waits for one that this app does not need waits for nothing. */
const usual = ['setup', 'install', 'build', 'release', 'caddy']

/** Throws a UserError at file and line where a `dependsOn` list names a phase that is not there, with the nearest name. */
export function refuseUnknownPhases(phases: Phases): void {
  for (const [name, { dependsOn = [] }] of Object.entries(phases)) {
    const bad = dependsOn.find(({ value }) => !Object.hasOwn(phases, value) && !usual.includes(value))
    if (bad) throw unknown(name, bad, Object.keys(phases))
  }
}

/** Throws a UserError at file and line where phases wait for one another; `setup`, on which all others run, can wait for none. */
export function refuseCircles(phases: Phases): void {
  for (const name of Object.keys(phases)) {
    const circle = circleFrom(name, phases)
    if (circle) throw inCircles(circle)
  }
}

/** The links that lead from a phase back to itself; `undefined` where none do. */
function circleFrom(start: string, phases: Phases): readonly Reasoned<string>[] | undefined {
  const seen = new Set<string>()
  const follow = (name: string, path: readonly Reasoned<string>[]): readonly Reasoned<string>[] | undefined => {
    for (const on of waitsFor(name, phases)) {
      if (on.value === start) return [...path, on]
      if (seen.has(on.value)) continue
      seen.add(on.value)
      const found = follow(on.value, [...path, on])
      if (found) return found
    }
    return undefined
  }
  return follow(start, [])
}

const onSetup: Reasoned<string> = { value: 'setup', reason: { because: 'Phases run on what setup installs' } }

function waitsFor(name: string, phases: Phases): readonly Reasoned<string>[] {
  const { dependsOn = [], runsOn } = phases[name] ?? {}
  const said = dependsOn.filter(({ value }) => Object.hasOwn(phases, value))
  return name !== 'setup' && runsOn === undefined && Object.hasOwn(phases, 'setup') ? [...said, onSetup] : said
}

function unknown(phase: string, { value, reason }: Reasoned<string>, names: readonly string[]): UserError {
  const near = nearest(value, names)
  return new UserError({
    what: `The phase ${phase} waits for ${value}, but there is no phase of that name (${reason.because})`,
    ...placeOf(reason),
    fix: near ? `Did you mean ${near}?` : `The phases are ${sentenceList(names)}`
  })
}

function inCircles(links: readonly Reasoned<string>[]): UserError {
  const last = links.at(-1)?.value ?? ''
  const said = links.find(({ reason }) => reason.file !== undefined) ?? links[0]
  const names = [last, ...links.map(({ value }) => value)]
  return new UserError({
    what:
      names.length === 2
        ? `The phase ${last} waits for itself`
        : `The phases wait for one another: ${names.join(' waits for ')}`,
    ...(said && placeOf(said.reason)),
    fix: names.includes('setup')
      ? 'All phases run on what setup installs, so it is always the first: take its dependsOn out'
      : 'Take one of them out of its dependsOn list'
  })
}

function placeOf({ file, line }: Reasoned<string>['reason']) {
  return file === undefined ? {} : { where: { file, ...(line !== undefined && { line }) } }
}
