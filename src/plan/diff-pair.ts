import { diffArrays } from 'diff'
import { byCodePoint } from '../text.js'
import { escapePointer } from './finish.js'
import type { Change } from './diff-types.js'
import type { Plan, Reason } from './types.js'

export type NameOf = (id: string) => string | undefined

/** The two plans that are compared. */
export interface Pair {
  readonly base: Side
  readonly head: Side
  readonly nameOf: NameOf
}

export interface Side {
  readonly plan: Contents
  /** The reason of a field, or of what holds it: the rules of a site have theirs together. */
  readonly why: (...path: Path) => readonly Reason[]
}

/** A plan that may be empty. */
export type Contents = Partial<Plan> & Pick<Plan, 'providers' | 'variables' | 'phases' | 'start'>
export type Path = readonly (string | number)[]

const nothing: Contents = { providers: [], variables: {}, phases: {}, start: {} }

export function side(plan: Plan | undefined): Side {
  const reasons = new Map((plan?.reasons ?? []).map((reason) => [reason.field, reason]))
  return {
    plan: plan ?? nothing,
    why: (...path) => {
      for (let length = path.length; length > 0; length--) {
        const reason = reasons.get(pointerOf(path.slice(0, length)))
        if (reason !== undefined) return [reason]
      }
      return []
    }
  }
}

export function pointerOf(path: Path): string {
  return path.map((step) => `/${escapePointer(String(step))}`).join('')
}

/** How a change is called. */
export type About = Pick<Change, 'topic' | 'label' | 'name'>

/** What stands in one of the plans: its text, and where. */
export interface At {
  readonly text: string
  readonly path: Path
  /** Where its reasons stand, if not only there. */
  readonly because?: readonly Path[]
}

/** A change from one place to another; `undefined` where both texts are the same, or neither is there. */
export function change(
  { base, head }: Pair,
  about: About,
  before: At | undefined,
  after: At | undefined
): Change | undefined {
  const { path } = after ?? before ?? {}
  if (path === undefined || before?.text === after?.text) return undefined
  return {
    field: pointerOf(path),
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    ...about,
    ...(before !== undefined && { before: before.text }),
    ...(after !== undefined && { after: after.text }),
    reasons: {
      before: reasonsOf(base, before),
      after: reasonsOf(head, after)
    }
  }
}

/** Each saying once: the packages of one need have the same. */
function reasonsOf({ why }: Side, at: At | undefined): readonly Reason[] {
  const reasons = (at === undefined ? [] : (at.because ?? [at.path])).flatMap((path) => why(...path))
  const sayings = reasons.map(({ because, file, line, setting }) => [because, file, line, setting].join('\0'))
  return reasons.filter((_, index) => sayings.indexOf(sayings[index] ?? '') === index)
}

/** One value on each side; `undefined` is none. */
export function valueChanges(
  pair: Pair,
  about: About,
  path: Path,
  get: (plan: Contents) => string | undefined
): readonly Change[] {
  const at = (plan: Contents): At | undefined => {
    const text = get(plan)
    return text === undefined ? undefined : { text, path }
  }
  return present([change(pair, about, at(pair.base.plan), at(pair.head.plan))])
}

/** Maps of names: what came, went, or has another value. With `secret` only the names are told. */
export function mapChanges(
  pair: Pair,
  about: About & { readonly secret?: true },
  path: Path,
  get: (plan: Contents) => Readonly<Record<string, string>> | undefined
): readonly Change[] {
  const { secret, ...rest } = about
  const before = get(pair.base.plan) ?? {}
  const after = get(pair.head.plan) ?? {}
  const at = (map: Readonly<Record<string, string>>, name: string): At | undefined => {
    const text = Object.hasOwn(map, name) ? map[name] : undefined
    return text === undefined ? undefined : { text, path: [...path, name] }
  }
  return namesOf(before, after).flatMap((name) => {
    const found = change(pair, { ...rest, name }, at(before, name), at(after, name))
    return found === undefined ? [] : [secret === true ? withoutTexts(found) : found]
  })
}

function withoutTexts({ before, after, ...rest }: Change): Change {
  return rest
}

/** The items of a list in the plan. */
export function items(list: readonly string[] | undefined, ...path: Path): readonly At[] {
  return (list ?? []).map((text, index) => ({ text, path: [...path, index] }))
}

type Items = (plan: Contents) => readonly At[]

/** Lists whose order means nothing. */
export function setChanges(pair: Pair, about: About, get: Items): readonly Change[] {
  const [before, after] = [byText(get(pair.base.plan)), byText(get(pair.head.plan))]
  const all = [...new Set([...before.keys(), ...after.keys()])].sort(byCodePoint)
  return present(all.map((text) => change(pair, about, before.get(text), after.get(text))))
}

function byText(list: readonly At[]): ReadonlyMap<string, At> {
  return new Map(list.map((item) => [item.text, item]))
}

/** More differences than anybody reads: then all of the one is gone and all of the other new. */
const mostEdits = 1000

/** Lists whose order counts: what stands at the place of something else is a change of that. */
export function sequenceChanges(pair: Pair, about: About, get: Items): readonly Change[] {
  const [before, after] = [get(pair.base.plan), get(pair.head.plan)]
  const texts = [before, after].map((list) => list.map(({ text }) => text))
  const runs = diffArrays(texts[0] ?? [], texts[1] ?? [], { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length }
  ]
  const changes: (Change | undefined)[] = []
  const waiting: { gone: readonly At[]; came: readonly At[] } = { gone: [], came: [] }
  const settle = (): void => {
    const { gone, came } = waiting
    for (let at = 0; at < Math.max(gone.length, came.length); at++)
      changes.push(change(pair, about, gone[at], came[at]))
    Object.assign(waiting, { gone: [], came: [] })
  }
  let inBase = 0
  let inHead = 0
  for (const { added, removed, count } of runs) {
    if (!added && !removed) settle()
    if (removed) waiting.gone = before.slice(inBase, inBase + count)
    if (added) waiting.came = after.slice(inHead, inHead + count)
    if (!added) inBase += count
    if (!removed) inHead += count
  }
  settle()
  return present(changes)
}

/** The keys of two maps, each once, sorted. */
export function namesOf(...maps: readonly object[]): readonly string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))].sort(byCodePoint)
}

export function present(changes: readonly (Change | undefined)[]): readonly Change[] {
  return changes.filter((one) => one !== undefined)
}
