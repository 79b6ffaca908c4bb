import type { InputSpec } from './spec.js'
import { wrong } from './messages.js'

/** A line of an input, with the number of the line on which it begins. */
interface Line {
  readonly text: string
  readonly line: number
}

/** Where a value comes from, for the messages. */
export interface Origin {
  readonly spec: InputSpec
  /** The input as people see it: "the input `env`" or "`--env`". */
  readonly name: string
}

/** Splits at line ends and, unless `commas` is false, at commas, by the rules of docker's actions: quotes, comments. */
export function readList(text: string, origin: Origin, { commas }: { commas: boolean }): readonly string[] {
  return records(text, origin, { commas, quotes: true })
    .map(({ text: item }) => item.trim())
    .filter((item) => item !== '')
}

export function readBoolean(text: string, { name }: Origin): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  throw wrong(`${name} is neither true nor false`, 'Write true or false')
}

/** `90`, `90s`, `2m` as seconds. */
export function readSeconds(text: string, { name }: Origin): number {
  const [, digits, unit] = /^(\d{1,5})\s*(s|m)?$/.exec(text) ?? []
  const seconds = Number(digits) * (unit === 'm' ? 60 : 1)
  if (seconds >= 1 && seconds <= 3600) return seconds
  throw wrong(`${name} is no number of seconds from 1 to 3600`, 'Write seconds as a plain number: 60')
}

const keyRules = {
  variable: { pattern: /^[A-Za-z_][A-Za-z0-9_]*$/, says: 'letters, digits and _, not beginning with a digit' },
  // Docker asks nothing of a label's key; spaces and `=` cannot be meant.
  label: { pattern: /^[^\s=]+$/, says: 'anything without spaces' },
  id: { pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, says: 'letters, digits, _, . and -' }
}

/**
 * `KEY=VALUE` per line, split at the first `=`, nothing else touched: no quotes removed, nothing expanded. A bare `KEY` of a
 * variable takes its value from `environment`. Spaces at the ends of a line go away, except in secrets.
 * Messages name keys and line numbers, never values; for secrets not even keys, since a torn value can look like one.
 */
export function readPairs(
  text: string,
  origin: Origin,
  environment: NodeJS.ProcessEnv
): Readonly<Record<string, string>> {
  const { spec, name } = origin
  const rule = keyRules[spec.keys ?? 'variable']
  const pairs = new Map<string, string>()
  for (const { text: entry, line } of records(text, origin, { commas: false, quotes: spec.quotes === true })) {
    const place = `Line ${line} of ${name}`
    const whole = spec.secret ? entry.trimStart() : entry.trim()
    const equals = whole.indexOf('=')
    const key = equals === -1 ? whole.trimEnd() : whole.slice(0, equals)
    if (!rule.pattern.test(key)) throw noPair(place, spec, rule.says)
    const value = equals === -1 ? inherited(key, place, spec, environment) : whole.slice(equals + 1)
    if (spec.secret && /-----BEGIN [A-Z ]+-----\s*$/.test(value)) throw tornKey(place)
    if (pairs.has(key)) throw twice(spec.secret ? 'A key' : key, place)
    pairs.set(key, value)
  }
  return Object.fromEntries(pairs)
}

function inherited(key: string, place: string, spec: InputSpec, environment: NodeJS.ProcessEnv): string {
  if (spec.keys !== 'variable') throw noPair(place, spec, keyRules[spec.keys ?? 'variable'].says)
  const value = environment[key]
  if (value !== undefined) return value
  // It may be a secret itself, whose name was forgotten: only what is written like names of variables is repeated.
  const isName = !spec.secret || /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(key)
  const where = place.includes('--') ? 'the environment' : 'the env of the step'
  throw wrong(
    isName
      ? `${place} takes ${key} from the environment, but it is not set there`
      : `${place} has no =, and the environment has no variable of that name`,
    `Write ${isName ? key : 'KEY'}=VALUE, or set ${isName ? key : 'the variable'} in ${where}${spec.quotes ? severalLines : ''}`
  )
}

function noPair(place: string, spec: InputSpec, says: string): Error {
  return wrong(
    `${place} is no ${spec.value ?? 'KEY=VALUE'}`,
    `Write one ${spec.value ?? 'KEY=VALUE'} per line, without spaces around the =; the part before it is ${says}` +
      (spec.quotes ? severalLines : '')
  )
}

const severalLines = '. A value of several lines stands in double quotes: "KEY=…"'

function tornKey(place: string): Error {
  return wrong(
    `${place} begins a key of several lines, but only its first line would be taken`,
    'Put the whole entry in double quotes: "KEY=-----BEGIN …" over as many lines as it has'
  )
}

function twice(key: string, place: string): Error {
  return wrong(`${key} is set a second time: ${place}`, 'Keep one of the two lines')
}

/**
 * Takes text apart into entries, as the list inputs of docker's actions do: a `"` at the beginning of an entry quotes it up to the
 * next single `"` (`""` stands for one), across commas and line ends; a `"` elsewhere is itself. Empty lines and lines that begin
 * with `#` are passed over.
 */
function records(
  text: string,
  origin: Origin,
  { commas, quotes }: { commas: boolean; quotes: boolean }
): readonly Line[] {
  const source = text.replaceAll('\r\n', '\n')
  const entries: Line[] = []
  let line = 1
  let lineBegins = true
  for (let at = 0; at < source.length; at += 1) {
    const start = at + blanks(source, at)
    const isComment: boolean = lineBegins && source[start] === '#'
    const unquoted =
      quotes && source[start] === '"' ? quotedEntry(source, start, commas, `Line ${line} of ${origin.name}`) : undefined
    const end: number = unquoted?.end ?? endOf(source, at, commas && !isComment ? /[,\n]/g : /\n/g)
    const entry = unquoted?.text ?? source.slice(at, end)
    if (!isComment && entry.trim() !== '') entries.push({ text: entry, line })
    lineBegins = source[end] === '\n'
    line += source.slice(at, end + 1).split('\n').length - 1
    at = end
  }
  return entries
}

function endOf(text: string, from: number, separator: RegExp): number {
  separator.lastIndex = from
  return separator.exec(text)?.index ?? text.length
}

function blanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at - from
}

/** The quoted entry that begins at `start`; `undefined` where text follows the closing quote, so that it was none. */
function quotedEntry(
  text: string,
  start: number,
  commas: boolean,
  place: string
): { text: string; end: number } | undefined {
  let close = start + 1
  for (;;) {
    close = text.indexOf('"', close)
    if (close === -1) {
      throw wrong(`${place} begins a double quote that nothing closes`, 'Close it with a " at the end of the entry')
    }
    if (text[close + 1] !== '"') break
    close += 2
  }
  const end = close + 1 + blanks(text, close + 1)
  const ends = end >= text.length || text[end] === '\n' || (commas && text[end] === ',')
  return ends ? { text: text.slice(start + 1, close).replaceAll('""', '"'), end } : undefined
}
