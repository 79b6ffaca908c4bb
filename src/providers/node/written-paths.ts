import { folderOf, nameOf, normalise } from '../../app/paths.js'
import { pathAt } from './path-expressions.js'

/** A folder of the app into which its code writes. */
export interface Written {
  readonly folder: string
  readonly line: number
}

/** Calls by which a program writes files and makes folders. */
const writing =
  /\b(?:writeFile|appendFile|createWriteStream|mkdir|mkdirp|ensureDir|ensureFile|outputFile|outputJson|outputJSON|writeJson|writeJSON|copyFile|mkdtemp)(?:Sync)?\s*\(/
/** Names of what holds a place for data. */
const keeps =
  /(?:data|storage|upload|backup|download|log|cache|temp|tmp|session)s?_?(?:dir|path|folder|directory|root)\b/i
/** Folders that nobody has but for what is written while the app runs. */
const kept =
  /^(?:data|uploads?|logs?|storage|tmp|temp|cache|backups?|sessions?|downloads?|user-?data|tokens|instances)$/i
/** Those that hold files of the repository as often: what the code says of the very path decides. */
const both = /^(?:config|conf|db|database|files|media|stacks|userfiles)$/i

/** Files of data, which an app has beside its code. */
const dataFile =
  /(?:^|\/)(?!(?:package|package-lock|tsconfig|manifest)\.)[\w-]+\.(?:json|jsonl|ndjson|csv|txt|log|db|dat)$/
/** Sources that are started by hand, as their names say. */
const byHand = /(?:^|\/)(?:build|make|generate|gen|seed|update|convert|scrape|fetch)[\w-]*\.\w+$/i

/** Where `path.join`, `path.resolve` or their like stand; `resolve` alone is as often what a promise is kept by. */
const joined =
  /\bpath\.(?:join|resolve)\(|(?<![\w.])(?:join\(|resolve\((?=\s{0,40}(?:_{0,2}dirname\b|import\.meta|process\.cwd|'[^'\n]{1,80}'\s*,|"[^"\n]{1,80}"\s*,)))/g
/** A path by itself, relative to where the program is started. */
const plain = /(['"`])(?=[^'"`\n]{0,200}\/)(?:\.\/)?([\w-]+(?:\/[\w.%-]+)*)\/?\1/g
/** A name alone where such a call begins. */
const nameAlone = new RegExp(`${writing.source}\\s*(['"\`])(?:\\./)?([\\w-]+(?:\\.\\w+)?)\\1\\s*[,)]`, 'g')
/** What is written then is for people who develop. */
const isForDevelopers = /NODE_ENV|\bis_?dev|\bprocess\.argv\b/i
const ofOthers = /\b(?:join|resolve)\([^()]*,\s*$|\b(?:from|import|require)\s*\(?\s*$/
const most = 200
/** What is longer was made by a program. */
const longest = 200_000

/** The folders at the top of the app into which a file's code writes, as far as the paths are written out there. */
export function writtenPaths(file: string, whole: string): readonly Written[] {
  const text = whole.slice(0, longest)
  const writes = writing.test(text)
  if (!writes && !keeps.test(text)) return []
  const found = new Map<string, number>()
  const add = (path: string, at: number, isJoined: boolean): void => {
    const [first = ''] = path.split('/')
    if (path === '' || found.has(first)) return
    const inside = folderOf(path)
    if (kept.test(first)) {
      if (writes || keeps.test(nameBefore(text, at) ?? '')) found.set(first, at)
    } else if (writes && isJoined && isBeside(file, path) && isWritten(text, at, nameBefore(text, at))) {
      if (!found.has(inside || '.')) found.set(inside || '.', at)
    } else if (writes && isFirstArgument(text, at) && (!ofBuild.test(path) || (isJoined && kept.test(nameOf(path))))) {
      const folder = /\.\w+$/.test(path) ? inside : path
      if (folder !== '' && !found.has(folder)) found.set(folder, at)
    } else if (writes && both.test(first) && isWritten(text, at, nameBefore(text, at))) found.set(first, at)
  }
  for (const { index } of [...text.matchAll(joined)].slice(0, most))
    add(pathAt(file, text, index)?.path ?? '', index, true)
  for (const match of [...text.matchAll(plain)].slice(0, most)) {
    const path = normalise(match[2] ?? '') ?? ''
    // A name alone is a word as often; behind others it is a step of their path, and modules are named likewise.
    if (!ofOthers.test(text.slice(Math.max(0, match.index - 120), match.index))) add(path, match.index, false)
  }
  for (const match of writes ? [...text.matchAll(nameAlone)].slice(0, most) : []) {
    const folder = folderOfName(file, match[0], match[2] ?? '')
    const isGuarded = isForDevelopers.test(text.slice(Math.max(0, match.index - 300), match.index))
    if (folder !== undefined && !isGuarded && !found.has(folder)) found.set(folder, match.index)
  }
  return [...found].map(([folder, at]) => ({ folder, line: text.slice(0, at).split('\n').length }))
}

/** The folder in which a name alone is written to: the app's own for a file of data, itself for a folder. */
function folderOfName(file: string, call: string, name: string): string | undefined {
  if (byHand.test(file) || call.startsWith('copyFile')) return undefined
  if (/\.\w+$/.test(name)) return dataFile.test(name) ? '.' : undefined
  return /^(?:mkdir|ensureDir)/.test(call) && !ofBuild.test(name) ? name : undefined
}

/** The name that the expression is given to: `const dataDir = …`, `this.dataDir = …`, `dataDir: …`. */
function nameBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 200), at).replace(/\$\{[^}]*\}/g, '')
  return /(?:^|[^\w.])(?:\w+\.)?(\w+)\s*(?::\s*string\s*)?(?:=(?![=>])|:)[^;{}]*$/.exec(before)?.[1]
}

/** Whether a path is a file of data at the top of the app, or in the folder of the code that names it. */
function isBeside(file: string, path: string): boolean {
  const folder = folderOf(path)
  return dataFile.test(path) && !byHand.test(file) && (folder === '' || folder === folderOf(file))
}

/** What is written there is made for the image, or before it. */
const ofBuild = /^(?:dist|build|out|src|lib|tests?|coverage|node_modules|docs|scripts?|public)(?:\/[^/]*)?$/
const firstArgument = new RegExp(`${writing.source}\\s*(?:path\\.)?(?:(?:join|resolve)\\(\\s*)?$`)

/** Whether the path is what such a call is given first, by itself or as the beginning of a longer one. */
function isFirstArgument(text: string, at: number): boolean {
  return firstArgument.test(text.slice(Math.max(0, at - 60), at))
}

/** Whether the path stands in a call that writes, or its name does. */
function isWritten(text: string, at: number, name: string | undefined): boolean {
  if (new RegExp(`${writing.source}[^;)]{0,80}$`).test(text.slice(Math.max(0, at - 120), at))) return true
  return (
    name !== undefined &&
    new RegExp(`${writing.source}\\s*(?:this\\.)?(?:path\\.)?(?:dirname\\()?${name}\\b`).test(text)
  )
}
