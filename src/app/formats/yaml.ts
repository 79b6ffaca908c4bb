import { FormatError, placeOf, type Keys, type Parsed } from './format.js'
import type { Data } from '../types.js'
import type { Event, Schema } from 'js-yaml'

type Library = typeof import('js-yaml/browser')

/** As many values behind aliases as a manifest ever needs; what an alias stands for may hold aliases itself, and each counts. */
const mostAliases = 100

/** What the parser is kept from; how deep values of any format may be is decided for all of them, at fewer levels. */
const deepest = 1000

/** YAML 1.2 with its core types; of several documents the first. Keys that are no strings become strings. */
export async function parseYaml(text: string): Promise<Parsed> {
  const library = await import('js-yaml/browser')
  try {
    const events = library.parseEvents(text, { maxDepth: deepest })
    if (events.some(({ type }) => type === library.EVENT_ID.ALIAS)) refuseExpansion(treeOf(events, library, text))
    const [data] = library.constructFromEvents(events, { source: text, schema: schemaOf(library), json: true })
    let tree: Tree | undefined
    return { data: data as Data, line: (keys) => lineOf((tree ??= treeOf(events, library, text)), keys, text) }
  } catch (error) {
    if (!(error instanceof library.YAMLException)) throw error
    const { reason, mark } = error
    const what = reason.startsWith('nesting exceeded') ? 'values are nested too deeply' : reason
    throw new FormatError(what, mark && mark.line + 1, mark && mark.column + 1)
  }
}

/** A tag that only its own program knows says nothing about the value: `!vault x` is read as `x`. */
function schemaOf({ CORE_SCHEMA, mapTag, mergeTag, seqTag, strTag }: Library): Schema {
  const unknown = { tagName: '', matchByTagPrefix: true }
  return CORE_SCHEMA.withTags(
    mergeTag,
    { ...strTag, ...unknown, implicit: false, resolve: (source) => source },
    { ...seqTag, ...unknown },
    { ...mapTag, ...unknown }
  )
}

/** A value of the text: where it stands (in a mapping, where its key stands) and what is in it. */
interface Tree {
  readonly offset: number
  readonly anchor: string | undefined
  readonly alias: string | undefined
  readonly inner: Map<string, Tree>
}

/** The first document's values. */
function treeOf(events: readonly Event[], { EVENT_ID, getScalarValue }: Library, text: string): Tree {
  let next = 0
  const isPop = () => (events[next]?.type ?? EVENT_ID.POP) === EVENT_ID.POP
  // The document's own event comes first.
  next += 1
  return isPop() ? { offset: 0, anchor: undefined, alias: undefined, inner: new Map() } : value(0)

  function value(before: number): Tree {
    const event = events[next++]
    const start =
      event === undefined ? -1 : 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : -1
    const offset = start === -1 ? before : start
    const anchor = event !== undefined && 'anchorStart' in event ? text.slice(event.anchorStart, event.anchorEnd) : ''
    const inner = new Map<string, Tree>()
    if (event?.type === EVENT_ID.SEQUENCE) {
      for (; !isPop();) inner.set(String(inner.size), value(offset))
      next += 1
    } else if (event?.type === EVENT_ID.MAPPING) {
      for (; !isPop();) {
        const name = events[next]
        const key = value(offset)
        const entry = { ...value(key.offset), offset: key.offset }
        inner.set(name?.type === EVENT_ID.SCALAR ? getScalarValue(text, name) : '', entry)
      }
      next += 1
    }
    const isAlias = event?.type === EVENT_ID.ALIAS
    return { offset, inner, anchor: isAlias || anchor === '' ? undefined : anchor, alias: isAlias ? anchor : undefined }
  }
}

function lineOf(tree: Tree, keys: Keys, text: string): number | undefined {
  const place = keys.reduce<Tree | undefined>((at, key) => at?.inner.get(String(key)), tree)
  return place && placeOf(text, place.offset).line
}

/** Throws a FormatError where aliases make much of little, or a value contains itself. */
function refuseExpansion(tree: Tree): void {
  const weights = new Map<string, number>()
  weigh(tree)

  function weigh({ anchor, alias, inner }: Tree): number {
    if (anchor !== undefined) weights.set(anchor, Infinity)
    let weight = alias === undefined ? 0 : 1 + (weights.get(alias) ?? 0)
    if (weight === Infinity) throw new FormatError('an alias stands for the value that it is nested in')
    for (const one of inner.values()) weight += weigh(one)
    if (weight > mostAliases) throw new FormatError(`aliases stand for more than ${mostAliases} values`)
    if (anchor !== undefined) weights.set(anchor, weight)
    return weight
  }
}
