import { posix } from 'node:path'
import type { App } from '../app/types.js'
import { isAside } from './aside.js'
import type { Apart } from './left-out.js'

export interface Inside {
  /** What the app's own code names in the folders, relative to the app's. */
  readonly paths: readonly string[]
  /** The texts that were read. */
  readonly texts: readonly string[]
}

const code = /\.(?:py|[cm]?[jt]sx?)$/
/** Data that programs read, not their tools. */
const data =
  /(?:^|\/)(?:config|settings|conf|app|application|server|default|production)[\w.-]*\.(?:json5?|ya?ml|toml|ini|cfg)$/
const tests = /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|[^/]*\.(?:test|spec))\.\w+$/
const mostFiles = 800
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
  const texts: string[] = []
  for (const path of read) {
    const text = await app.read(path)
    if (text !== undefined && text.length <= longest) texts.push(withoutComments(path, text))
  }
  const paths: string[] = []
  for (const { folder, made } of apart) {
    const found = namesIn(texts, folder)
    for (const rest of found ?? []) {
      if (made.some((one) => rest === one || rest.startsWith(`${one}/`) || one.startsWith(`${rest}/`))) continue
      const path = `${folder}/${rest}`
      const inside = files.filter((file) => file === path || file.startsWith(`${path}/`))
      if (inside.some((file) => code.test(file)) || files.some((file) => isModule(file, path))) return undefined
      if (inside.length > 0) paths.push(path)
    }
    if (!found) return undefined
  }
  return { paths, texts }
}

function isOwn(path: string): boolean {
  return !tests.test(path) && !path.split('/').some((step) => isAside(step) && step !== 'scripts')
}

/** `client/src/app` of `client/src/app.ts`. */
function isModule(file: string, path: string): boolean {
  return file.startsWith(`${path}.`) && code.test(file)
}

/** Comments of a line of their own, which say nothing. */
function withoutComments(path: string, text: string): string {
  return path.endsWith('.py') ? text.replace(/^\s*#.*$/gm, '') : text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
}

/** Functions that make a path of their arguments. */
const joins = /\b(?:join|resolve|joinpath|safe_join|Path|PurePath)\s*\(((?:[^()]|\([^()]*\)){1,300})\)/g
/** `"a" / "b"`, `'a' + '/b'`. */
const added = /(["'`])\s*[/+]\s*[rbfu]?["'`]/g
const listed = /(["'`])\s*,\s*[rbfu]?["'`]/g
const quoted = /(["'`])([^"'`\n]{1,300})\1/g
/** A name alone is a path behind these. */
const asPath =
  /(?:[/,(+]|\b\w*(?:directory|folder|root|path|dir|dirs|searchpath|templates?|static)\s*[=:])\s*\[?\s*[rbfu]?$/i
const asPathOfCall =
  /\b(?:join|resolve|joinpath|safe_join|Path|PurePath|StaticFiles|static|serveStatic|URL)\s*\([^()]{0,200}$|\/\s*$/
/** `FRONTEND = ROOT / "frontend"`. */
const constant = /^\s*(?:export\s+)?(?:const\s+|let\s+|var\s+)?([A-Za-z_]\w*)\s*(?::[^=\n]{1,40})?=([^=[{\n]*)$/
/** Any other call makes something else of a path. */
const otherCalls =
  /\b(?!(?:join|resolve|joinpath|Path|PurePath|str|abspath|realpath|normpath|dirname|cwd|getcwd)\s*\()\w+\s*\(/

/** What stands behind the folder's name in paths; `undefined` where the folder as a whole is meant. */
function namesIn(texts: readonly string[], folder: string): readonly string[] | undefined {
  const name = posix.basename(folder)
  const found = new Set<string>()
  const constants = new Set<string>()
  const spelled = texts.map(withWholePaths)
  for (const text of spelled) {
    if (!text.includes(name)) continue
    for (const { 2: written = '', index } of text.matchAll(quoted)) {
      const rest = behind(written, name)
      if (rest === undefined) continue
      if (rest !== '') found.add(plain(rest))
      else {
        const line = lineBefore(text, index)
        if (!isPlace(written, line)) continue
        const [, variable, before = ''] = constant.exec(line) ?? []
        if (variable === undefined || otherCalls.test(before)) return undefined
        constants.add(variable)
      }
    }
  }
  for (const variable of constants) {
    const rests = stepsOf(spelled, variable)
    if (!rests) return undefined
    rests.forEach((rest) => found.add(rest))
  }
  return found.has('') ? undefined : [...found]
}

function withWholePaths(text: string): string {
  return text
    .replace(added, '/')
    .replace(joins, (call) => call.replace(listed, '/'))
    .replace(/\/{2,}/g, (slashes, at: number) => (text[at - 1] === ':' ? slashes : '/'))
}

/** `src/a` of `../client/src/a`. */
function behind(written: string, name: string): string | undefined {
  const steps = written.split('/').filter((step) => step !== '' && step !== '.')
  const at = steps.indexOf(name)
  return at < 0 ? undefined : steps.slice(at + 1).join('/')
}

/** Up to what only a run tells, which begins with a slash behind a name: `dist` of `dist${path}`; `''` where that is all. */
function plain(rest: string): string {
  const steps = rest.split('/')
  const end = steps.findIndex((step) => /[*?{}$[\]<>]/.test(step))
  if (end < 0) return rest
  const [begun = ''] = /^[\w.-]+(?=\$?\{)/.exec(steps[end] ?? '') ?? []
  return [...steps.slice(0, end), begun].join('/').replace(/\/$/, '')
}

/** What stands in front of it in its line, as far as it may matter. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestLine), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

function isPlace(written: string, line: string): boolean {
  return /[./]/.test(written) || asPathOfCall.test(line) || (/[=:]\s*\[?\s*[rbfu]?$/.test(line) && asPath.test(line))
}

/** What is taken of a folder that has a name of its own; `undefined` where it goes on as a whole. */
function stepsOf(texts: readonly string[], variable: string): readonly string[] | undefined {
  const found: string[] = []
  const uses = new RegExp(`(?<![\\w"'\`])${variable}\\b(.{0,120})`, 'g')
  for (const text of texts) {
    for (const { 1: rest = '', index } of text.matchAll(uses)) {
      const line = lineBefore(text, index)
      if (/^\s*(?::[^=]{1,40})?=(?!=)/.test(rest) || /\b(?:import|const|let|var|global)\b[^=]*$/.test(line)) continue
      const [, step] =
        /^\s*(?:\)?\s*[/,+]|\.joinpath\()\s*[rbfu]?["'`]([^"'`]+)["'`]/.exec(rest) ?? /^\}\/([^`"']+)/.exec(rest) ?? []
      if (step !== undefined) found.push(plain(step.replace(/^\/|\/$/g, '')))
      else if (!/^\.(?:exists|is_dir|isDirectory)\(/.test(rest)) return undefined
    }
  }
  return found
}
