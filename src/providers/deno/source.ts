import { folderOf, join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { listening } from '../node/port.js'

/** What a program's sources say about how it is reached. */
export interface Listening {
  readonly web?: Evidence
  readonly port?: Reasoned<number>
  /** It exports what `deno serve` starts and starts nothing itself. */
  readonly exported?: Evidence
  readonly kv?: Evidence
  readonly warnings: readonly Warning[]
}

/** What is longer is data or a bundle. */
const longest = 300_000
/** So many files that the entry imports are read. */
const most = 12

/** Words that mean something to Deno alone. */
const ofDeno =
  /\bDeno\.[a-z]\w*|\bfrom\s*["'](?:jsr:|npm:|https:\/\/deno\.land\/)|\bimport\s*\(?\s*["'](?:jsr:|npm:|https:\/\/deno\.land\/)|\bfrom\s*["'][./]+deps\.ts["']/
const answers =
  /\bDeno\.(?:serve|listen|listenTls|serveHttp)\s*\(|(?<![\w.])(?:serve|serveTls|listenAndServe|createServer)\s*\(|\.(?:listen|serve)\s*\(|\bnew\s+(?:\w+\.)?(?:Server|HttpServer)\s*\(|^\s*await\s+start\s*\(/
const exports = /^\s*export\s+default\s*\{|\bsatisfies\s+Deno\.ServeDefaultExport\b|\bmodule\.exports\b/
const openKv = /\bDeno\.openKv\s*\(\s*\)/

/** Whether a file is written for Deno; `undefined` where it is not there or says nothing of the kind. */
export async function writtenForDeno(app: App, file: string): Promise<Evidence | undefined> {
  const row = (await codeOf(app, file)).find(({ text }) => ofDeno.test(text))
  return row && { because: `${file} is written for Deno`, file, line: row.line }
}

/** Files of the app that a file imports. */
export async function importsOf(
  app: App,
  file: string,
  imports: ReadonlyMap<string, Reasoned<string>>
): Promise<ReadonlySet<string>> {
  return localImports(await codeOf(app, file), imports)
}

interface Row {
  readonly file: string
  readonly line: number
  readonly text: string
}

/** Reads the entry and, where it only puts others together, what it imports from the app. */
export async function listeningOf(
  app: App,
  entry: string,
  imports: ReadonlyMap<string, Reasoned<string>>
): Promise<Listening> {
  const own = await codeOf(app, entry)
  const rows = own.some(({ text }) => answers.test(text)) ? own : [...own, ...(await imported(app, own, imports))]
  const at = rows.find(({ text }) => answers.test(text))
  const kv = rows.find(({ text }) => openKv.test(text))
  const fetches = own.some(({ text }) => /\bfetch\b/.test(text))
    ? own.find(({ text }) => exports.test(text))
    : undefined
  const said = at && (await listening(app, at.file))
  const port = said?.port ?? (at && usualPort(rows.filter(({ file }) => file === at.file)))
  return {
    ...(at && { web: evidence(at, 'answers requests') }),
    ...(port && { port }),
    ...(!at && fetches && { exported: evidence(fetches, 'exports what `deno serve` starts') }),
    ...(kv && { kv: evidence(kv, 'opens the key-value store at its default place') }),
    warnings: said?.warnings ?? []
  }
}

function evidence({ file, line }: Row, what: string): Evidence {
  return { because: `${file} ${what}`, file, line }
}

const ownDefault = /\bDeno\.serve\s*\(|(?<![\w.])serve\s*\(/

/** The port of Deno.serve where none is said (docs.deno.com, `Deno.serve`). */
function usualPort(rows: readonly Row[]): Reasoned<number> | undefined {
  const served = rows.some(({ text }) => /\bport\b/i.test(text))
    ? undefined
    : rows.find(({ text }) => ownDefault.test(text))
  return served && { value: 8000, reason: evidence(served, 'names no port, and Deno.serve takes 8000') }
}

/** Lines without comments; nothing where the file is missing. */
async function codeOf(app: App, file: string): Promise<readonly Row[]> {
  const text = (await app.read(file)) ?? ''
  if (text.length > longest) return []
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .map((row, at) => ({ file, line: at + 1, text: row.replace(/(?:^|\s)\/\/.*$/, '') }))
}

/** Files that these lines import from the app, one step deep. */
async function imported(
  app: App,
  rows: readonly Row[],
  imports: ReadonlyMap<string, Reasoned<string>>
): Promise<readonly Row[]> {
  const found: Row[] = []
  for (const file of [...localImports(rows, imports)].slice(0, most)) found.push(...(await codeOf(app, file)))
  return found
}

function localPath(
  from: string,
  specifier: string,
  imports: ReadonlyMap<string, Reasoned<string>>
): string | undefined {
  if (/^\.{1,2}\//.test(specifier)) return normalise(join(folderOf(from), specifier))
  for (const [name, { value }] of imports) {
    if (!value.startsWith('./')) continue
    if (specifier === name) return normalise(value)
    if (name.endsWith('/') && specifier.startsWith(name)) return normalise(value + specifier.slice(name.length))
  }
  return undefined
}

function localImports(rows: readonly Row[], imports: ReadonlyMap<string, Reasoned<string>>): ReadonlySet<string> {
  const files = new Set<string>()
  for (const { file, text } of rows) {
    const [, specifier] = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/.exec(text) ?? []
    const path = specifier === undefined ? undefined : localPath(file, specifier, imports)
    if (path !== undefined && path !== file) files.add(path)
  }
  return files
}
