import { posix } from 'node:path'
import type { App } from '../app/types.js'
import { isAside } from './aside.js'
import type { Apart } from './left-out.js'
import { isTooling } from './node/not-at-run-time.js'
import { quotedIn, type Quoted } from './quoted.js'
import { walksInto } from './walks.js'

export interface Inside {
  /** What the app's own code names in the folders, relative to the app's. */
  readonly paths: readonly string[]
  /** The texts that were read. */
  readonly texts: readonly string[]
}

interface Text {
  readonly path: string
  readonly text: string
}

const code = /\.(?:py|[cm]?[jt]sx?)$|^bin\/[\w-]+$/
/** What browsers get is no part of a program. */
const ofBrowsers = /(?:^|\/)(?:static|public|assets|www|vendor)\/.*\.[cm]?[jt]sx?$/
/** Data that programs read, not their tools. */
const data =
  /(?:^|\/)(?:config|settings|conf|app|application|server|default|production)[\w.-]*\.(?:json5?|ya?ml|toml|ini|cfg)$/
const tests = /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|[^/]*\.(?:test|spec))\.\w+$/
const mostFiles = 800
const mostConstants = 8
const longest = 300_000
const longestLine = 300

/**
 * What the app's own code names in folders that are built apart, beside what they are built to: templates, files that it reads. `undefined`
 * where any file there could be meant, or where there is too much to read.
 */
export async function namedInside(
  app: App,
  files: readonly string[],
  apart: readonly Apart[]
): Promise<Inside | undefined> {
  const isApart = (path: string): boolean => apart.some(({ folder }) => path.startsWith(`${folder}/`))
  // What another language's code is among, may be part of a program.
  if (files.some((path) => isApart(path) && path.endsWith('.py'))) return undefined
  const read = files.filter((path) => !isApart(path) && (code.test(path) || data.test(path)) && isOwn(path))
  if (read.length > mostFiles) return undefined
  const sources: Text[] = []
  for (const path of read) {
    const text = await app.read(path)
    if (
      text !== undefined &&
      text.length > longest &&
      apart.some(({ folder }) => text.includes(posix.basename(folder)))
    )
      return undefined
    if (text !== undefined && text.length <= longest) sources.push({ path, text: withoutComments(path, text) })
  }
  const paths: string[] = []
  for (const { folder, made } of apart) {
    if (sources.some(({ path, text }) => walksInto(path, text, folder))) return undefined
    const isFolder = (rest: string): boolean =>
      made.includes(rest) || files.some((file) => file.startsWith(`${folder}/${rest}/`))
    const found = namesIn(sources, folder, isFolder)
    for (const rest of found ?? []) {
      if (made.some((one) => rest === one || rest.startsWith(`${one}/`) || one.startsWith(`${rest}/`))) continue
      const path = `${folder}/${rest}`
      const inside = files.filter((file) => file === path || file.startsWith(`${path}/`))
      if (inside.some((file) => code.test(file)) || files.some((file) => isModule(file, path))) return undefined
      if (inside.length > 0) paths.push(path)
    }
    if (!found) return undefined
  }
  return { paths, texts: sources.map(({ text }) => text) }
}

function isOwn(path: string): boolean {
  if (tests.test(path) || ofBrowsers.test(path) || isTooling(path, false)) return false
  return !path.split('/').some((step) => isAside(step) && step !== 'scripts')
}

/** `client/src/app` of `client/src/app.ts`. */
function isModule(file: string, path: string): boolean {
  return file.startsWith(`${path}.`) && code.test(file)
}

/** Comments of a line of their own, which say nothing. */
function withoutComments(path: string, text: string): string {
  // Texts side by side are one in Python.
  return path.endsWith('.py')
    ? text.replace(/^[ \t]*#.*$/gm, '').replace(/(["'])[ \t]+\1/g, '')
    : text.replace(/^[ \t]*(?:\/\/|\*|\/\*).*$/gm, '')
}

/** Functions that make a path of their arguments. */
const joins = /\b(?:join|resolve|joinpath|safe_join|Path|PurePath)[ \t]*\(((?:[^()]|\([^()]*\)){1,300})\)/g
/** The same in front of an argument. */
const inJoin = /\b(?:join|resolve|joinpath|safe_join|Path|PurePath|send_from_directory)\s*\((?:[^()]|\([^()]*\))*$/
/** `"a" / "b"`. */
const below = /(["'`])\s*\/\s*[rbfu]?["'`]/g
/** `'a' + '/b'`. */
const added = /(["'`])\s*\+\s*[rbfu]?["'`]/g
const listed = /(["'`])\s*,\s*[rbfu]?["'`]/g
/** `FRONTEND = ROOT / "frontend"`. */
const constant = /^\s*(?:export\s+)?(?:const\s+|let\s+|var\s+)?([A-Za-z_]\w*)\s*(?::[^=\n]{1,40})?=([^=[{\n]*)$/
/** Any other call makes something else of a path. */
const otherCalls =
  /\b(?!(?:join|resolve|joinpath|Path|PurePath|str|abspath|realpath|normpath|dirname|cwd|getcwd)\s*\()\w+\s*\(/
/** What goes on with something that only a run tells. */
const goesOn = /^\s*(?:[+%]|\.format\b)/
/** A value without quotes in a configuration. */
const bare = /^([ \t]*(?:-[ \t]+)?(?:[\w.-]+[ \t]*[:=][ \t]*)?)([\w./-]+)[ \t]*$/gm

/** What stands behind the folder's name in paths; `undefined` where the folder as a whole may be meant, which is so in doubt. */
function namesIn(
  texts: readonly Text[],
  folder: string,
  isFolder: (rest: string) => boolean
): readonly string[] | undefined {
  const name = posix.basename(folder)
  const above = folder.split('/').slice(0, -1)
  const found = new Set<string>()
  const constants = new Set<string>()
  const spelled = texts.map(withWholePaths)
  for (const text of spelled) {
    if (![name, ...above].some((step) => text.includes(step))) continue
    for (const quoted of quotedIn(text)) {
      const { written, index, end } = quoted
      const isPart = goesOn.test(text.slice(end, end + 40))
      const rest = behind(written, name)
      const names = rest === undefined ? above.filter((step) => behind(written, step) !== undefined) : [name]
      if (names.length === 0) {
        if (/\s/.test(written) && text.startsWith('.split(', end) && written.split(/[\s,]+/).includes(name))
          return undefined
        continue
      }
      const known = plain(rest ?? behind(written, names.at(-1) ?? '') ?? '', isPart, isFolder)
      if (rest === undefined && known !== '') continue
      if (known !== '') found.add(known)
      else if (rest !== undefined && rest.replace(/\/$/, '') !== '') return undefined
      else {
        const line = lineBefore(text, index)
        if (isWord(quoted, line, text)) continue
        const [, variable, before = ''] = constant.exec(line) ?? []
        if (variable === undefined || rest === undefined || otherCalls.test(before)) return undefined
        constants.add(variable)
      }
    }
  }
  if (constants.size > mostConstants) return undefined
  for (const variable of constants) {
    const rests = stepsOf(spelled, variable, isFolder)
    if (!rests) return undefined
    rests.forEach((rest) => found.add(rest))
  }
  return found.has('') ? undefined : [...found]
}

function withWholePaths({ path, text }: Text): string {
  return (code.test(path) || path.endsWith('json') ? text : text.replace(bare, '$1"$2"'))
    .replace(below, '/')
    .replace(added, '')
    .replace(joins, (call) => call.replace(listed, '/'))
    .replace(/\/{2,}/g, (slashes, at: number, all: string) => (all[at - 1] === ':' ? slashes : '/'))
}

/** `src/a` of `../client/src/a`. */
function behind(written: string, name: string): string | undefined {
  const steps = written.split('/').filter((step) => step !== '' && step !== '.')
  const at = steps.indexOf(name)
  return at < 0 ? undefined : steps.slice(at + 1).join('/')
}

/**
 * Up to what only a run tells, which begins with a slash behind the name of a folder: `dist` of `dist${path}`; `''` where that is all.
 * @param isPart something follows the text
 */
function plain(rest: string, isPart: boolean, isFolder: (rest: string) => boolean): string {
  const steps = rest.split('/')
  const first = steps.findIndex((step) => /[*?{}$[\]<>%]/.test(step))
  const end = first < 0 && isPart ? steps.length - 1 : first
  if (end < 0) return rest
  const [begun = ''] = /^[\w.-]+(?=\$?\{|$)/.exec(steps[end] ?? '') ?? []
  const longer = [...steps.slice(0, end), begun].join('/').replace(/\/$/, '')
  return begun === '' || isFolder(longer) ? longer : steps.slice(0, end).join('/')
}

/** What stands in front of it in its line, as far as it may matter. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestLine), at)
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
}

/** Words behind which a text is a name for people or for a framework, a key, or a package. */
const naming =
  /\b(?:Blueprint|getLogger|get_logger|url_for|reverse|print|console\.\w+|log(?:ger|ging)?\.\w+)\(\s*$|\.(?:get|getlist|pop|has|header)\(\s*$|\b(?:app_name|namespace)\s*=\s*$|(?:[=!]=|\bcase)\s*$/
const loading = /\bfrom\s*$|\bimport\s*\(?\s*$|\brequire\s*\(\s*$/

/** A word like any other, or the name of a package; in doubt it is the folder. */
function isWord({ written, end }: Quoted, line: string, text: string): boolean {
  if (loading.test(line)) return /^[\w@]/.test(written)
  if (/[./]/.test(written)) return false
  const after = text.slice(end, end + 40)
  return naming.test(line) || /^\s*(?:[=!]==?|in\b)/.test(after) || (/[\w)\]]\[\s*$/.test(line) && /^\s*\]/.test(after))
}

/** What is taken of a folder that has a name of its own; `undefined` where it goes on as a whole, or where nothing is seen to use it. */
function stepsOf(
  texts: readonly string[],
  variable: string,
  isFolder: (rest: string) => boolean
): readonly string[] | undefined {
  const found: string[] = []
  let used = 0
  const uses = new RegExp(`(?<![\\w"'\`])${variable}\\b(?=(.{0,160}))`, 'g')
  for (const text of texts) {
    for (const { 1: rest = '', index } of text.matchAll(uses)) {
      const line = lineBefore(text, index)
      if (/^\s*(?::[^=]{1,40})?=(?!=)/.test(rest)) continue
      if (/^\s+as\b/.test(rest)) return undefined
      if (/\bimport\b[^()=]*$|\b(?:const|let|var|global)\s+(?:[\w$]+\s*,\s*)*$/.test(line)) continue
      used++
      const [whole, step] =
        /^\s*(?:\)?\s*[/+]|\.joinpath\()\s*[rbfu]?["'`]([^"'`]+)["'`]/.exec(rest) ??
        (inJoin.test(line) ? /^\s*\)?\s*,\s*[rbfu]?["'`]([^"'`]+)["'`]/.exec(rest) : undefined) ??
        /^\}\/([^`"']+)/.exec(rest) ??
        []
      if (whole !== undefined && step !== undefined) {
        const isPart = goesOn.test(rest.slice(whole.length))
        const path = step.replace(/^\//, '')
        found.push(plain(isPart ? path : path.replace(/\/$/, ''), isPart, isFolder).replace(/\/$/, ''))
      } else if (!/^\.(?:exists|is_dir|isDirectory)\(/.test(rest)) return undefined
    }
  }
  return used === 0 ? undefined : found
}
