import { folderOf, join, normalise } from '../../app/paths.js'
import { endOf, partsOf, sourceOf, standsAt, type Source } from './tokens.js'
import { signIn, type Range } from './values.js'

/** A path in the app's folder that an expression comes to. */
export interface NamedPath {
  readonly path: string
  /** Without steps that only a run tells: of `join('data', name)` only `data` is known. */
  readonly isWhole: boolean
  /** It stands behind `||`, `??` or `? :`. */
  readonly isDefault: boolean
  /** `join` or its like makes it, so that it is a path for sure. */
  readonly isJoined: boolean
}

/** What an expression says, before `..` is worked out. */
interface Spelled extends Omit<NamedPath, 'path'> {
  readonly text: string
  readonly isOfFile: boolean
}

/** An expression is no longer; nor is there time to read more of every source. */
const longest = 600
const deepest = 6
const safe = /^[\w@.-][\w@./%-]*$/

/**
 * The path of the expression that begins at an offset of a source: a text, `path.join` or `path.resolve` of texts, `__dirname + '/a'`, each
 * by itself or as a default. Relative to the file's own folder behind `__dirname` and its like, to the app's folder otherwise;
 * `undefined` where it is absolute, leads out of the app or cannot be told.
 */
export function pathAt(file: string, text: string, at: number): NamedPath | undefined {
  const source = sourceOf(file, text.slice(at, at + longest))
  const spelled = read(source, [0, endOf(source, 0)], 0)
  if (!spelled) return undefined
  const { text: steps, isOfFile, ...rest } = spelled
  const path = normalise(isOfFile ? join(folderOf(file), steps) : steps)
  return path !== undefined && (path === '' || safe.test(path)) ? { ...rest, path } : undefined
}

function read(source: Source, [from, to]: Range, depth: number): Spelled | undefined {
  const first = source.tokens[from]
  if (!first || from >= to || depth > deepest) return undefined
  const question = first.kind === 'text' ? undefined : signIn(source, [from, to], '?')
  const colon = question === undefined ? undefined : signIn(source, [question, to], ':')
  const sign = colon === undefined ? signIn(source, [from, to], '||', '??') : undefined
  if (question !== undefined && colon !== undefined)
    return chosen(read(source, [colon + 1, to], depth + 1) ?? read(source, [question + 1, colon], depth + 1))
  if (sign !== undefined)
    return chosen(read(source, [from, sign], depth + 1) ?? read(source, [sign + 1, to], depth + 1))
  return operand(source, [from, to], depth)
}

function chosen(spelled: Spelled | undefined): Spelled | undefined {
  return spelled && { ...spelled, isDefault: true }
}

function operand(source: Source, [from, to]: Range, depth: number): Spelled | undefined {
  const { tokens, partner } = source
  const added = addedAt(source, from)
  if (added) return added
  const first = tokens[from]
  if (first?.kind === 'text') {
    if (standsAt(source, from + 1, '+') || standsAt(source, from + 1, '.')) return undefined
    const text = first.text.replace(/^file:/, '')
    return { text, isOfFile: false, isWhole: true, isDefault: false, isJoined: false }
  }
  let open = from
  while (open < to && (tokens[open]?.kind === 'name' || standsAt(source, open, '.'))) open++
  const close = partner.get(open)
  if (!standsAt(source, open, '(') || close === undefined || close < open) return undefined
  if (open === from) return read(source, [open + 1, close], depth + 1)
  if (standsAt(source, close + 1, '.') || standsAt(source, close + 1, '+')) return undefined
  const name = tokens[open - 1]?.text ?? ''
  const parts = partsOf(source, open)
  if (/^(?:join|resolve)$/.test(name)) return joined(source, parts, name === 'resolve', depth)
  const [inner, base] = parts
  if (!inner) return undefined
  const spelled = /^(?:normalize|fileURLToPath|URL)$/.test(name) ? read(source, inner, depth + 1) : undefined
  if (!spelled || name !== 'URL') return spelled
  const isOfFile = base !== undefined && standsAt(source, base[0], 'import', '.', 'meta', '.', 'url')
  return isOfFile ? { ...spelled, isOfFile, isJoined: true } : undefined
}

/** `__dirname + '/a'` and its like in a template. */
function addedAt(source: Source, at: number): Spelled | undefined {
  const { tokens } = source
  const isTemplate = tokens[at]?.kind === 'other' && tokens[at]?.text === '`${'
  const here = hereAt(source, isTemplate ? at + 1 : at)
  if (!here) return undefined
  const rest = tokens[isTemplate ? here.end : here.end + 1]
  const isText = standsAt(source, here.end, '+') && rest?.kind === 'text' && !standsAt(source, here.end + 2, '+')
  const text = isTemplate ? /^\}(\/[^`]*)`$/.exec(rest?.text ?? '')?.[1] : isText ? rest?.text : undefined
  return text?.startsWith('/')
    ? { text: `.${text}`, isOfFile: here.isOfFile, isWhole: true, isDefault: false, isJoined: true }
    : undefined
}

/** The steps as far as they are told; a later one that begins with `/` is a step for `join` and the root for `resolve`. */
function joined(source: Source, parts: readonly Range[], isResolved: boolean, depth: number): Spelled | undefined {
  const steps: string[] = []
  let isOfFile = false
  let isDefault = false
  let isWhole = true
  for (const [at, part] of parts.entries()) {
    const here = at === 0 ? hereAt(source, part[0]) : undefined
    const step = here?.end === part[1] ? { ...here, text: '.' } : read(source, part, depth + 1)
    if (!step || ('isWhole' in step && !step.isWhole)) isWhole = false
    if (!step) break
    if (step.text.startsWith('/') && (at === 0 || isResolved)) return undefined
    if (at === 0) isOfFile = step.isOfFile
    if ('isDefault' in step && step.isDefault) isDefault = true
    steps.push(step.text)
    if (!isWhole) break
  }
  // Where the base is all that is told, any place in it could be meant.
  if (!isWhole && steps.every((step) => /^[./]*$/.test(step))) return undefined
  return steps.length === 0 ? undefined : { text: steps.join('/'), isOfFile, isWhole, isDefault, isJoined: true }
}

/** `__dirname`, `import.meta.dirname`, `path.dirname(fileURLToPath(import.meta.url))`; `process.cwd()`, where the app is started. */
function hereAt(source: Source, at: number): { readonly isOfFile: boolean; readonly end: number } | undefined {
  const name = /^_*dirname$/.test(source.tokens[at]?.text ?? '') && source.tokens[at]?.kind === 'name'
  if (name && !standsAt(source, at + 1, '(')) return { isOfFile: true, end: at + 1 }
  if (standsAt(source, at, 'import', '.', 'meta', '.', 'dirname')) return { isOfFile: true, end: at + 5 }
  if (standsAt(source, at, 'process', '.', 'cwd', '(', ')')) return { isOfFile: false, end: at + 5 }
  const call = standsAt(source, at, 'path', '.') ? at + 2 : at
  return standsAt(source, call, 'dirname', '(', 'fileURLToPath', '(', 'import', '.', 'meta', '.', 'url', ')', ')')
    ? { isOfFile: true, end: call + 11 }
    : undefined
}
