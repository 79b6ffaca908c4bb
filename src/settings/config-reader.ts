import type { Data, Manifest } from '../app/types.js'
import { UserError } from '../errors.js'
import { shown } from '../inputs/messages.js'
import type { Reasoned, ReasonedList, ReasonedMap } from '../plan/draft.js'
import type { Evidence, Warning } from '../plan/types.js'
import { nearest, sentenceList } from '../text.js'
import {
  hintKeys,
  meantKeys,
  phaseKeys,
  silentKeys,
  startKeys,
  topKeys,
  type ConfigKey,
  type ValueType
} from './config-keys.js'

/** A config file that is being read, and what was found wrong with it so far. */
export interface Reading {
  readonly manifest: Manifest
  readonly warnings: Warning[]
}

type ValueOf<T extends ValueType> = T extends 'text'
  ? Reasoned<string>
  : T extends 'port'
    ? Reasoned<number>
    : T extends 'texts'
      ? ReasonedList
      : ReasonedMap

/** What a section says, key by key, with file, line and key as evidence. */
export type Fields<K extends Readonly<Record<string, ConfigKey>>> = {
  readonly [Key in keyof K]?: ValueOf<K[Key]['type']>
}

export interface Section<K extends Readonly<Record<string, ConfigKey>>> {
  /** Keys that lead to the section: `['phases', 'install']`. */
  readonly path: readonly string[]
  readonly kind: keyof typeof meantKeys
  readonly keys: K
  /** Keys that are read elsewhere. */
  readonly also?: readonly string[]
}

/**
 * Reads the keys of one section. Throws a UserError for a value of a wrong type or a key that is there under two names; an unknown
 * key is a warning with the nearest name. `null` means absent; an empty list is an empty table where a table is expected, because
 * PHP writes both alike.
 */
export function readSection<K extends Readonly<Record<string, ConfigKey>>>(
  reading: Reading,
  { path, kind, keys, also = [] }: Section<K>
): Fields<K> {
  const table = tableAt(reading.manifest, path)
  const spellings = new Map<string, string>()
  for (const [key, { aliases = [] }] of Object.entries<ConfigKey>(keys)) {
    for (const spelling of [key, ...aliases]) spellings.set(spelling, key)
  }
  const fields = new Map<string, unknown>()
  for (const [spelling, value] of Object.entries(table)) {
    const key = spellings.get(spelling)
    const spec = key === undefined ? undefined : keys[key]
    if (key === undefined || spec === undefined) {
      if (!also.includes(spelling) && !silentKeys.includes(spelling)) {
        reading.warnings.push(unknownKey(reading.manifest, [...path, spelling], kind, [...spellings.keys(), ...also]))
      }
    } else if (value !== null && value !== undefined) {
      if (fields.has(key)) throw twice(reading.manifest, [...path, spelling], key)
      fields.set(key, readValue(reading.manifest, [...path, spelling], spec.type, value))
    }
  }
  return Object.fromEntries(fields) as Fields<K>
}

/** The names of the tables in a table: the phases. */
export function sectionNames(manifest: Manifest, ...path: readonly string[]): readonly string[] {
  return Object.keys(tableAt(manifest, path))
}

function tableAt(manifest: Manifest, path: readonly string[]): Readonly<Record<string, Data>> {
  const value = manifest.get(...path)
  const table = manifest.table(...path)
  if (table) return table
  if (value === null || value === undefined || isEmptyList(value)) return {}
  throw wrongType(manifest, path, value, 'a table')
}

function readValue(manifest: Manifest, path: readonly string[], type: ValueType, value: Data): unknown {
  if (type === 'text' && typeof value === 'string') return { value, reason: evidence(manifest, path) }
  if (type === 'port' && isPort(value)) return { value, reason: evidence(manifest, path) }
  if (type === 'texts' && isList(value)) {
    return value.map((item, index) => {
      if (typeof item !== 'string') throw wrongType(manifest, [...path, index], item, 'a text in quotes')
      return { value: item, reason: evidence(manifest, path, index) }
    })
  }
  if (type === 'text map' && isEmptyList(value)) return {}
  if (type === 'text map' && manifest.table(...path)) {
    const entries = Object.entries(manifest.table(...path) ?? {}).filter(
      ([, item]) => item !== null && item !== undefined
    )
    return Object.fromEntries(
      entries.map(([name, item]) => {
        if (typeof item !== 'string') throw wrongType(manifest, [...path, name], item, 'a text in quotes')
        return [name, { value: item, reason: evidence(manifest, [...path, name]) }]
      })
    )
  }
  throw wrongType(manifest, path, value, expected[type])
}

const expected: Readonly<Record<ValueType, string>> = {
  text: 'a text in quotes',
  texts: 'a list of texts',
  'text map': 'a table of texts',
  port: 'a whole number from 1 to 65535'
}

function evidence(manifest: Manifest, path: readonly string[], index?: number): Evidence {
  const setting = path.join('.')
  const line = (index === undefined ? undefined : manifest.line(...path, index)) ?? manifest.line(...path)
  return {
    because: `\`${shown(setting)}\` in ${manifest.path}`,
    file: manifest.path,
    ...(line !== undefined && { line }),
    setting
  }
}

function wrongType(manifest: Manifest, path: readonly (string | number)[], value: Data, wanted: string): UserError {
  const key = path.at(-1) ?? ''
  const example = typeof value === 'string' && wanted === expected.texts ? `["${shown(value)}"]` : examples[wanted]
  const assignment = manifest.format === 'json' ? `"${key}": ${example}` : `${key} = ${example}`
  const line = lineOf(manifest, path)
  return new UserError({
    what: `\`${shown(path.join('.') || 'the whole file')}\` in ${manifest.path} is ${typeName(value)}, where ${wanted} is expected`,
    where: { file: manifest.path, ...(line !== undefined && { line }) },
    ...(example !== undefined && { fix: typeof key === 'number' ? 'Put it in quotes' : `Write ${shown(assignment)}` })
  })
}

const examples: Readonly<Record<string, string | undefined>> = {
  [expected.text]: '"…"',
  [expected.texts]: '["…"]',
  [expected.port]: '8000'
}

function twice(manifest: Manifest, path: readonly string[], key: string): UserError {
  const line = lineOf(manifest, path)
  return new UserError({
    what: `\`${path.join('.')}\` in ${manifest.path} says the same as \`${key}\`, which is there as well`,
    where: { file: manifest.path, ...(line !== undefined && { line }) },
    fix: `Keep \`${key}\``
  })
}

function unknownKey(
  manifest: Manifest,
  path: readonly string[],
  kind: keyof typeof meantKeys,
  names: readonly string[]
): Warning {
  const key = path.at(-1) ?? ''
  const meant = Object.hasOwn(meantKeys[kind], key) ? meantKeys[kind][key] : undefined
  const isStart = kind === 'phase' && path[1] === 'start' && Object.hasOwn(startKeys, key)
  const near = (isStart ? `${key} in [start]` : meant) ?? elsewhere(key, kind) ?? nearest(key, names)
  const line = lineOf(manifest, path)
  return {
    code: 'unknown-key',
    message: `\`${shown(path.join('.'))}\` in ${manifest.path} is no key that Boxcar knows, so it has no effect`,
    file: manifest.path,
    ...(line !== undefined && { line }),
    fix: near ? `Did you mean ${near}?` : `The keys here are ${sentenceList(names)}`
  }
}

/** The section that knows a key of this name. */
function elsewhere(key: string, kind: keyof typeof meantKeys): string | undefined {
  if (kind !== 'top' && Object.hasOwn({ ...topKeys, ...hintKeys }, key)) return `${key} at the top of the file`
  if (kind !== 'phase' && Object.hasOwn(phaseKeys, key)) return `${key} in [phases.NAME]`
  return kind !== 'start' && Object.hasOwn(startKeys, key) ? `${key} in [start]` : undefined
}

/** The line of the innermost key that has one. */
function lineOf(manifest: Manifest, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const line = manifest.line(...path.slice(0, length))
    if (line !== undefined) return line
  }
  return undefined
}

function typeName(value: Data): string {
  if (value instanceof Date) return 'a date'
  if (isList(value)) return 'a list'
  if (typeof value === 'object') return 'a table'
  return (
    { string: 'a text', number: 'a number', bigint: 'a number', boolean: 'true or false' }[typeof value as string] ??
    'nothing'
  )
}

function isPort(value: Data): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65535
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value)
}

function isEmptyList(value: Data): boolean {
  return isList(value) && value.length === 0
}
