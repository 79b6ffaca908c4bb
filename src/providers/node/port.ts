import { folderOf, join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { importsOf } from './config.js'
import { firstThere } from './facts.js'
import { endOf, partsOf, sourceOf, standsAt, type Source } from './tokens.js'
import { definitionOf, entryRange, signIn, valueOf, variableIn, type Range } from './values.js'

/** Where a program listens, as far as its source says so. */
export interface Listening {
  /** The port that is written out there, or that it falls back to. */
  readonly port?: Reasoned<number>
  /** The call that answers requests; absent where none was found. */
  readonly answers?: Evidence
  /** The program asks for PORT, whatever it does with it. */
  readonly readsPort?: boolean
  /** Variables (not PORT) by which it is told where to listen, with what it needs to be told. */
  readonly variables: Readonly<Record<string, Reasoned<string>>>
  readonly warnings: readonly Warning[]
}

/** Files that are looked through, nearest to the start first. */
const most = 24
const anyAddress = '0.0.0.0'
const fallbackPort = '3000'

/**
 * Follows a program from its first file through its own modules until something listens there. Bun also serves what the first file
 * exports by default (bun.com/docs/runtime/http/server, "export default").
 */
export async function listening(app: App, entry: string, byBun = false): Promise<Listening> {
  let answers: Evidence | undefined
  let readsPort = false
  for await (const source of program(app, entry)) {
    readsPort ||= source.tokens.some((_, at) => variableIn(source, [at, at + 5]) === 'PORT')
    const found = await answerIn(app, source, byBun && source.file === entry)
    if (found?.port || (found?.answers && Object.keys(found.variables).length + found.warnings.length > 0)) return found
    answers ??= found?.answers
  }
  return { ...(answers && { answers }), readsPort, variables: {}, warnings: [] }
}

/** The sources of a program: its first file and its own modules, nearest to the start first. */
export async function* program(app: App, entry: string): AsyncIterable<Source> {
  const seen = new Set([entry])
  for (const file of seen) {
    const source = await readSource(app, file)
    if (!source) continue
    yield source
    for (const name of modulesOf(source)) {
      const next = seen.size < most ? await moduleFile(app, file, name) : undefined
      if (next !== undefined) seen.add(next)
    }
  }
}

/** Several questions are asked of a program: each of its files is taken apart once. */
function readSource(app: App, file: string): Promise<Source | undefined> {
  return app.once(`source of ${file} in ${app.folder}`, async () => {
    const text = await app.read(file)
    return text === undefined ? undefined : sourceOf(file, text)
  })
}

const endings = ['.ts', '.js', '.mjs', '.mts', '.cjs', '.tsx', '.jsx', '/index.ts', '/index.js', '/index.mjs']

/** The file that a module imports by a relative name; compiled names (`./app.js`) stand for their TypeScript, too. */
async function moduleFile(app: App, from: string, name: string): Promise<string | undefined> {
  const path = /^[@~]\//.test(name) ? `src/${name.slice(2)}` : normalise(join(folderOf(from), name))
  if (path === undefined) return undefined
  return firstThere(app, [path, path.replace(/\.([cm]?)js$/, '.$1ts'), ...endings.map((ending) => path + ending)])
}

/** The app's own modules that a file imports. */
function modulesOf({ tokens }: Source): readonly string[] {
  return tokens.flatMap(({ kind, text }, at) => {
    const before = tokens[at - 1]
    const called = before?.text === '(' && /^(?:require|import)$/.test(tokens[at - 2]?.text ?? '')
    const imported = before?.kind === 'name' && /^(?:from|import)$/.test(before.text)
    return kind === 'text' && (called || imported) && /^(?:\.{1,2}\/|\.{1,2}$|[@~]\/)/.test(text) ? [text] : []
  })
}

/** Calls that answer requests by the address in their first argument, or in a table of options. */
const servers = /^(?:serve|Server|WebSocketServer|server|createServer|startStandaloneServer|startServer)$/

/** What answers requests in a source: a call, or what is exported for Bun to serve. */
interface Answer {
  /** Its line is the reason's. */
  readonly at: number
  readonly isListen: boolean
  readonly given: Address
}

async function answerIn(app: App, source: Source, isServed: boolean): Promise<Listening | undefined> {
  let answers: Evidence | undefined
  const looks: Looks = { left: mostLooks }
  for (const { at, isListen, given } of answersIn(source, isServed)) {
    const line = { file: source.file, line: source.tokens[at]?.line ?? 1 }
    const reason = { because: `${source.file} listens there`, ...line }
    answers ??= { because: `${source.file} answers requests`, ...line }
    const port = given.port && (await portIn(app, source, given.port, looks))
    const local = isListen || given.port ? hostOf(source, given.host, isListen) : {}
    const variable = port?.variable
    const variables = {
      ...(local.variable !== undefined && { [local.variable]: { value: anyAddress, reason } }),
      ...(variable !== undefined &&
        variable !== 'PORT' &&
        port?.number === undefined && { [variable]: { value: fallbackPort, reason } })
    }
    const number = port?.number ?? (variable === undefined || variable === 'PORT' ? undefined : Number(fallbackPort))
    if (number === undefined && !isListen) continue
    return {
      ...(number !== undefined && { port: { value: number, reason } }),
      answers,
      variables,
      warnings: local.isLocal ? [listensLocally(source.file, line.line)] : []
    }
  }
  return answers && { answers, variables: {}, warnings: [] }
}

function* answersIn(source: Source, isServed: boolean): Iterable<Answer> {
  const { tokens } = source
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name') continue
    const exported = isServed ? exportedTable(source, at) : undefined
    if (exported !== undefined && ['fetch', 'port'].some((key) => entryRange(source, exported, key)))
      yield { at, isListen: false, given: inTable(source, exported) }
    const isListen = token.text === 'listen' && /^\??\.$/.test(tokens[at - 1]?.text ?? '')
    const isServer = servers.test(token.text) && !standsAt(source, at - 1, 'function')
    const open = isListen || isServer ? openOf(source, at + 1) : undefined
    if (open === undefined) continue
    const parts = partsOf(source, open)
    const [first] = parts
    if (isListen && first && isFunction(source, first)) continue
    yield { at, isListen, given: isListen ? address(source, parts) : options(source, parts) }
  }
}

/** The bracket of a call, behind what TypeScript says of its types: `serve(`, `serve<Data>(`. */
function openOf(source: Source, at: number): number | undefined {
  if (standsAt(source, at, '(')) return at
  if (!standsAt(source, at, '<')) return undefined
  let depth = 0
  for (let end = at; end < at + mostTypes; end++) {
    const token = source.tokens[end]
    if (token?.kind !== 'sign') continue
    if (token.text === '<') depth++
    else if (/^>+$/.test(token.text)) depth -= token.text.length
    if (depth <= 0) return standsAt(source, end + 1, '(') ? end + 1 : undefined
  }
  return undefined
}

const mostTypes = 30

/** `export default { port, fetch }`, `module.exports = { … }`, or a name for either. */
function exportedTable(source: Source, at: number): number | undefined {
  const isExport = standsAt(source, at, 'export', 'default')
  if (!isExport && !standsAt(source, at, 'module', '.', 'exports', '=')) return undefined
  const from = at + (isExport ? 2 : 4)
  return tableIn(source, [from, endOf(source, from)])
}

function listensLocally(file: string, line: number): Warning {
  return {
    code: 'listens-locally',
    message: `${file} listens on this machine only, so nothing outside of the container reaches it`,
    file,
    line,
    fix: `Say '${anyAddress}' as the host there`
  }
}

interface Address {
  readonly port?: Range
  readonly host?: Range
}

/** `listen(3000)`, `listen(3000, '0.0.0.0')`, `listen({ port: 3000, host: '0.0.0.0' })`. */
function address(source: Source, parts: readonly Range[]): Address {
  const [first, second] = parts
  const table = first && tableIn(source, first)
  if (table !== undefined) return inTable(source, table)
  return { ...(first && { port: first }), ...(second && !isFunction(source, second) && { host: second }) }
}

/** `serve({ fetch, port: 3000 })`, `startStandaloneServer(server, { listen: { port: 4000 } })`, `new Server(3000)`. */
function options(source: Source, parts: readonly Range[]): Address {
  for (const part of parts) {
    const table = tableIn(source, part)
    if (table === undefined) continue
    const inner = entryRange(source, table, 'listen')
    const deeper = inner && tableIn(source, inner.range)
    const found = inTable(source, deeper ?? table)
    if (found.port) return found
  }
  return {}
}

function tableIn(source: Source, range: Range): number | undefined {
  const value = valueOf(source, range)
  return value.kind === 'table' ? value.at : undefined
}

function inTable(source: Source, table: number): Address {
  const port = entryRange(source, table, 'port')?.range
  const host = (entryRange(source, table, 'host') ?? entryRange(source, table, 'hostname'))?.range
  return { ...(port && { port }), ...(host && { host }) }
}

function isFunction(source: Source, range: Range): boolean {
  const [from] = range
  return (
    standsAt(source, from, 'function') || standsAt(source, from, 'async') || signIn(source, range, '=>') !== undefined
  )
}

/** Fastify listens on this machine alone unless told otherwise (fastify.dev, Server, `listen`). */
function hostOf(
  source: Source,
  host: Range | undefined,
  isListen: boolean
): { readonly isLocal?: boolean; readonly variable?: string } {
  if (!host) return { isLocal: isListen && isFastify(source) }
  const value = valueOf(source, host)
  if (value.kind !== 'text' || !/^(?:localhost|127\.0\.0\.1|::1)$/.test(value.text)) return {}
  const variable = variableOf(source, host)
  return variable === undefined ? { isLocal: true } : { variable }
}

function isFastify(source: Source): boolean {
  return [...importsOf(source).values()].some((name) => /^(?:fastify|@nestjs\/platform-fastify)$/.test(name))
}

/** The variable of the environment that an expression, or the name that it is, asks first. */
function variableOf(source: Source, [from, to]: Range, depth = 0): string | undefined {
  for (let at = from; at < to; at++) {
    for (const length of [4, 5, 6, 8]) {
      const variable = at + length <= to ? variableIn(source, [at, at + length]) : undefined
      if (variable !== undefined) return variable
    }
  }
  const only = source.tokens[from]
  const definition = to - from === 1 && only?.kind === 'name' ? definitionOf(source, only.text) : undefined
  return definition && depth < 4 ? variableOf(source, definition, depth + 1) : undefined
}

/** How many expressions of a file are still looked into: names that stand for sums of names would be without end. */
interface Looks {
  left: number
}

const mostLooks = 300

interface PortFound {
  readonly number?: number
  readonly variable?: string
}

/** The port of an expression: written out, the default of a variable, what a name of this or of another module of the app stands for. */
async function portIn(app: App, source: Source, range: Range, looks: Looks, depth = 0): Promise<PortFound | undefined> {
  if (looks.left-- <= 0) return undefined
  const value = valueOf(source, range)
  if (value.kind === 'variable') return { variable: value.name }
  const number = value.kind === 'number' ? value.number : value.kind === 'text' ? Number(value.text) : undefined
  if (number !== undefined) return isPort(number) ? { number } : undefined
  if (depth > 4) return undefined
  const [from, to] = range
  let found: PortFound | undefined
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = source.tokens[at]
    if (token?.kind === 'number' || token?.kind === 'text') {
      const isReckoned =
        (at - 1 > from && standsAny(source, at - 1, '+', '-', '*', '/', '%')) ||
        (at + 1 < to && standsAny(source, at + 1, '*', '/', '%'))
      // `0o666` is a mode of files.
      const number = /^\d+$/.test(token.text) ? Number(token.text) : 0
      if (isPort(number) && !isReckoned) found = { ...found, number }
    } else if (token?.kind === 'name' && !standsAt(source, at - 1, '.')) {
      const inner = await named(app, source, at, to, looks, depth)
      if (inner) found = { ...found, ...inner }
    }
  }
  const variable = found?.variable ?? variableOf(source, range)
  return found || variable !== undefined ? { ...found, ...(variable !== undefined && { variable }) } : undefined
}

/** Whether one of these signs stands there: of a number that is reckoned with, only what a sum begins with is a port. */
function standsAny(source: Source, at: number, ...signs: readonly string[]): boolean {
  return signs.some((sign) => standsAt(source, at, sign))
}

/** Privileged ports below 80 are other things: the 10 of `parseInt(x, 10)`. That of HTTPS needs a certificate, which is not in an image. */
export function isPort(number: number): boolean {
  return Number.isInteger(number) && number >= 80 && number !== 443 && number < 65536
}

/** What a name stands for that is more than a call of a function: `port`, `config.server.port`, `env.PORT`. */
async function named(
  app: App,
  source: Source,
  at: number,
  to: number,
  looks: Looks,
  depth: number
): Promise<PortFound | undefined> {
  const { tokens } = source
  const name = tokens[at]?.text ?? ''
  if (/^(?:process|Number|parseInt|String|Bun|Deno)$/.test(name)) return undefined
  let end = at
  while (end + 2 < to && standsAt(source, end + 1, '.') && tokens[end + 2]?.kind === 'name') end += 2
  const key = tokens[end]?.text ?? name
  const definition = definitionOf(source, name)
  if (definition && definition[0] !== at) {
    const table = end === at ? undefined : tableIn(source, definition)
    const entry = table === undefined ? undefined : keyed(source, key)
    if (entry) return portIn(app, source, entry, looks, depth + 1)
    if (end === at) return portIn(app, source, definition, looks, depth + 1)
  }
  const given = end > at ? assigned(source, key) : undefined
  if (given) return portIn(app, source, given, looks, depth + 1)
  const from = importsOf(source).get(name)
  const file = from !== undefined && /^(?:\.|[@~]\/)/.test(from) ? await moduleFile(app, source.file, from) : undefined
  const other = file === undefined ? undefined : await readSource(app, file)
  const there = other && (definitionOf(other, key) ?? keyed(other, key))
  return there && other ? portIn(app, other, there, looks, depth + 2) : undefined
}

/** What is given to a property anywhere in the file: `this.config.port = args.port || Number(process.env.BLOG_PORT) || 5001`. */
function assigned(source: Source, key: string): Range | undefined {
  const at = source.tokens.findIndex(
    ({ kind, text }, index) =>
      kind === 'name' &&
      text === key &&
      standsAt(source, index - 1, '.') &&
      standsAt(source, index + 1, '=') &&
      !standsAt(source, index + 2, '=')
  )
  return at < 0 ? undefined : [at + 2, endOf(source, at + 2)]
}

/** What follows the first `key:` of a file: `PORT: z.coerce.number().default(3000)`, `port: Number(process.env.PORT) || 3000`. */
function keyed(source: Source, key: string): Range | undefined {
  const { tokens } = source
  for (const [at, { text, kind }] of tokens.entries()) {
    if (text !== key || (kind !== 'name' && kind !== 'text') || !standsAt(source, at + 1, ':')) continue
    let end = at + 2
    for (; end < tokens.length; end++) {
      const other = source.partner.get(end)
      if (other !== undefined && other > end) end = other
      else if (other !== undefined || (tokens[end]?.kind === 'sign' && /^[,;]$/.test(tokens[end]?.text ?? ''))) break
    }
    return [at + 2, end]
  }
  return undefined
}

/** Options by which commands are told the port: `-p 4000`, `--port=4000`, `PORT=4000 node .`. */
const inCommand = /(?:^|\s)(?:PORT=|-p[\s=]?|--port[\s=])["']?(?:\$\{PORT:-)?(\d{2,5})\b/

/** The port that a command names. */
export function portOfCommand({ value, reason }: Reasoned<string>): Reasoned<number> | undefined {
  const port = Number(inCommand.exec(value.slice(0, 2000))?.[1])
  return isPort(port)
    ? { value: port, reason: { ...reason, because: `${reason.because} listens on ${String(port)}` } }
    : undefined
}

/** Folders that compilers write into, from `src` or beside it. */
const compiled = /^(?:dist|build|lib|out|output|\.build|compiled|target)\//

/** The source behind the file that a command runs: `dist/main.js` comes from `src/main.ts`. */
export async function sourceFile(app: App, file: string): Promise<string | undefined> {
  const named = file.replace(/^\.\//, '').replace(/\/+$/, '')
  const plain = compiled.test(`${named}/`) && !named.includes('/') ? `${named}/index` : named
  const inner = plain.replace(compiled, '')
  // What is compiled usually stands in `src`.
  const stems = [plain, `src/${inner}`, inner, plain.replace(/^.*\/src\//, 'src/')]
  const paths = stems.flatMap((stem) => {
    const bare = stem.replace(/\.[cm]?[jt]sx?$/, '')
    return [stem, ...endings.map((ending) => bare + ending)]
  })
  return firstThere(
    app,
    paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path) || /(?:^|\/)bin\/[\w-]+$/.test(path))
  )
}
