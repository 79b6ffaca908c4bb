import { posix } from 'node:path'
import { folderOf, nameOf } from '../../app/paths.js'
import { partsOf, standsAt, type Source } from './tokens.js'
import { definitionOf, type Range } from './values.js'

/** A place that a source names, relative to the app's folder or above it. */
export interface SitePath {
  readonly path: string
  readonly line: number
}

interface Spelled {
  readonly text: string
  /** Where it begins: the file's own folder, the app's, or a place that only a run tells. */
  readonly from: 'file' | 'app' | 'unknown'
}

const deepest = 5
const mostParts = 10
const mostWritten = 100
/** No path is longer. */
const longest = 300
/** Folders of sites, by the names that tools give them, and what is in them. */
const site = /^(?:\.{0,2}\/)*[\w-]+(?:\/[\w.-]+)*?\/(?:build|dist|out|public|www|_site|browser)(?:\/[\w.-]+)*\/?$/
const page = /^[\w./-]*\/index\.html$/
/** Calls that write a file or make a folder: what they are given comes to be when the app runs. */
const writing =
  /^(?:(?:writeFile|outputFile|appendFile|createWriteStream|mkdir|mkdirp|ensureDir|ensureFile|writeTextFile)(?:Sync)?)$/
/** Whatever has a name like these is not served: what a tool leaves out, what is copied or told. */
const idle =
  /exclud|ignor|skip|omit|watch|lint|prettier|coverage|^(?:log|info|warn|error|debug|exec\w*|spawn\w*|cp\w*|copy\w*|rm\w*|unlink\w*|upload\w*|deploy\w*|test|it|describe|import|require)$/i

/**
 * The places of sites that a source names, as texts, joined or added: `express.static('client/dist')`, `join(__dirname, '../client', 'build')`,
 * `${Deno.cwd()}/web/dist`, `new URL('../web/dist', import.meta.url)`. Not those of a list of what to leave out, or of a message.
 */
export function* sitePaths(source: Source): Iterable<SitePath> {
  let end = 0
  const written = writtenIn(source)
  for (let at = 0; at < source.tokens.length; at++) {
    if (at < end) continue
    const found = madeAt(source, at) ?? (source.tokens[at]?.kind === 'text' ? textAt(source, at) : undefined)
    if (!found) continue
    // A part of such a path is none by itself.
    end = found.end
    const path = placeOf(source, found)
    const isMade =
      path !== undefined && page.test(path) && written.some((one) => path === one || path.startsWith(`${one}/`))
    if (path !== undefined && !isMade && !isIdle(source, at)) yield { path, line: source.tokens[at]?.line ?? 1 }
  }
}

/** The first places that the source writes to or makes. */
function writtenIn(source: Source): readonly string[] {
  const { tokens } = source
  const calls = [...tokens.keys()].filter((at) => {
    return tokens[at]?.kind === 'name' && writing.test(tokens[at].text) && standsAt(source, at + 1, '(')
  })
  return calls.slice(0, mostWritten).flatMap((at) => {
    const [first] = partsOf(source, at + 1)
    const spelled = first && spell(source, first, 0)
    return (spelled && placeOf(source, spelled)) ?? []
  })
}

interface Found extends Spelled {
  readonly end: number
}

function textAt({ tokens }: Source, at: number): Found | undefined {
  const text = tokens[at]?.text ?? ''
  const before = tokens[at - 1]
  // A module that it loads.
  if (before?.kind === 'name' && /^(?:from|import)$/.test(before.text)) return undefined
  if (text.length > longest) return undefined
  return site.test(text) || page.test(text) ? { text, from: 'app', end: at + 1 } : undefined
}

/** What is made of several texts, or of a text and a place. */
function madeAt(source: Source, at: number): Found | undefined {
  const { tokens, partner } = source
  const { kind, text } = tokens[at] ?? {}
  if (kind === 'name' && /^(?:join|resolve|URL)$/.test(text ?? '') && standsAt(source, at + 1, '(')) {
    const end = partner.get(at + 1)
    const spelled = end === undefined ? undefined : called(source, at, 0)
    return spelled && end !== undefined ? { ...spelled, end: end + 1 } : undefined
  }
  if (kind === 'other' && text === '`${') {
    const end = partner.get(at) ?? at
    let next = at + 1
    while (next < end && !(tokens[next]?.kind === 'other' && tokens[next]?.text.startsWith('}'))) next++
    const rest = /^\}(\/[\w./-]+)(?:`|\$\{)$/.exec(tokens[next]?.text ?? '')?.[1]
    if (rest === undefined) return undefined
    const base = spell(source, [at + 1, next], 0) ?? unknown
    return { text: base.text + rest, from: base.from, end: end + 1 }
  }
  if (kind === 'text' && text?.startsWith('/') && standsAt(source, at - 1, '+')) {
    const base = before(source, at - 1) ?? unknown
    return { text: base.text + text, from: base.from, end: at + 1 }
  }
  return undefined
}

const unknown: Spelled = { text: '.', from: 'unknown' }

/** What stands in front of a `+`: a name or `process.cwd()`. */
function before(source: Source, plus: number): Spelled | undefined {
  const opens = standsAt(source, plus - 1, ')') ? source.partner.get(plus - 1) : undefined
  return spell(source, [opens === undefined ? plus - 1 : opens - 3, plus], 0)
}

function called(source: Source, at: number, depth: number): Spelled | undefined {
  const parts = partsOf(source, at + 1)
  if (parts.length > mostParts) return undefined
  if (standsAt(source, at, 'URL')) {
    const [text, base] = parts
    const isHere = base !== undefined && standsAt(source, base[0], 'import', '.', 'meta', '.', 'url')
    const inner = text && isHere ? spell(source, text, depth + 1) : undefined
    return inner && { text: inner.text, from: 'file' }
  }
  // Places are built on one another at their beginning.
  const steps = parts.map((part, index) => spell(source, part, depth + (index === 0 ? 1 : 3)))
  const [first = unknown, ...others] = steps
  if (parts.length === 0 || others.some((step) => step?.from === 'unknown' || step === undefined)) return undefined
  if (steps[0] === undefined && others.length === 0) return undefined
  return { text: [first.text, ...others.map((step) => step?.text)].join('/'), from: first.from }
}

function spell(source: Source, [from, to]: Range, depth: number): Spelled | undefined {
  const first = source.tokens[from]
  if (!first || from >= to || depth > deepest) return undefined
  if (to - from === 1 && first.kind === 'text') return { text: first.text, from: 'app' }
  if (to - from === 1 && first.kind === 'name') {
    const range = definitionOf(source, first.text)
    const isOfFile = /^_*(?:dir|file)name$/.test(first.text)
    return (range && spell(source, range, depth + 1)) ?? (isOfFile ? ofModule(source, first.text) : undefined)
  }
  if (standsAt(source, from, 'import', '.', 'meta', '.')) return ofModule(source, source.tokens[from + 4]?.text)
  if (standsAt(source, from + 1, '.', 'cwd', '(')) return { text: '.', from: 'app' }
  const name = standsAt(source, from + 1, '.') ? from + 2 : from
  const close = source.partner.get(name + 1)
  if (!standsAt(source, name + 1, '(') || close === undefined || !isEnd(source, close, to)) return undefined
  if (standsAt(source, name, 'resolve', '(', ')')) return { text: '.', from: 'app' }
  if (/^(?:join|resolve|URL)$/.test(source.tokens[name]?.text ?? '')) return called(source, name, depth)
  const inner = (): Spelled | undefined => spell(source, [name + 2, close], depth + 1)
  if (/^(?:fileURLToPath|fromFileUrl|toPath)$/.test(source.tokens[name]?.text ?? '')) return inner()
  const path = standsAt(source, name, 'dirname') ? inner() : undefined
  return path && { text: `${path.text}/..`, from: path.from }
}

/** What stands in a line below is another statement. */
function isEnd({ tokens }: Source, close: number, to: number): boolean {
  return close === to - 1 || (tokens[close + 1]?.line ?? 0) > (tokens[close]?.line ?? 0)
}

/** `import.meta.dirname` and its like. */
function ofModule(source: Source, name = ''): Spelled | undefined {
  if (/^_*(?:dirname|dir)$/.test(name)) return { text: '.', from: 'file' }
  return /^_*(?:filename|url|path)$/.test(name) ? { text: nameOf(source.file), from: 'file' } : undefined
}

/** Relative to the app's folder, at most one folder above it. */
function placeOf({ file }: Source, { text, from }: Spelled): string | undefined {
  const isUp = /^(?:\.\/)*\.\.(?:\/|$)/.test(text)
  if (from === 'app' && text.startsWith('/')) return undefined
  const base = from === 'file' || (from === 'unknown' && isUp) ? folderOf(file) || '.' : '.'
  const path = posix.join(base, text).replace(/\/$/, '')
  return path.startsWith('/') || /^\.\.\/\.\.|^\.{0,2}$/.test(path) ? undefined : path
}

/** By the names of what it is an argument, a value or a part of, in the same statement. */
function isIdle({ tokens, partner }: Source, at: number): boolean {
  for (let index = at - 1, steps = 0; index >= 0 && steps < 200; index--, steps++) {
    const { kind, text } = tokens[index] ?? {}
    const other = partner.get(index)
    if (other !== undefined && other < index) {
      index = other
      continue
    }
    if (kind !== 'sign') continue
    if (text === ';' || text === '=>') return false
    const previous = tokens[index - 1]
    if (text === '{' && (previous?.text === ')' || previous?.text === '=>')) return false
    const isNaming = text === '(' || text === ':' || text === '='
    if (isNaming && previous?.kind === 'name' && idle.test(previous.text)) return true
    if (text === '=') return false
  }
  return false
}
