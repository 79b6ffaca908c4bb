import type { Evidence } from '../../plan/types.js'
import type { Facts } from './facts.js'
import { compareRanks, indexIn, moduleOf, rankOf } from './modules.js'
import { atImport, type CodeLine } from './source.js'

/** An object in a module that a server can be told to serve. */
export interface Entry {
  readonly file: string
  /** Folder (relative to the app) from which the module is imported; `''` is the app's own. */
  readonly root: string
  /** Dotted name below that root. */
  readonly module: string
  /** `app`, or `create_app()` for a factory. */
  readonly object: string
  readonly factory: boolean
  readonly evidence: Evidence
  /** A file that is as near and as usual, and was passed over for its name's place in the alphabet alone. */
  readonly equal?: { readonly file: string; readonly line: number }
}

const objectNames = ['app', 'application', 'api', 'server', 'asgi_app', 'wsgi_app', 'main_app', 'handler']
const factoryNames = [
  'create_app',
  'make_app',
  'build_app',
  'get_app',
  'app_factory',
  'create_application',
  'get_application'
]

/**
 * Where the app makes an object by one of the constructors (`FastAPI`, `Flask`) or a class derived from one, at the top of a
 * module or in a factory. Among several the file nearest to the root with the most usual name wins, a module's own object before a
 * factory. A file at the root that imports the winner and exists to be served (`wsgi.py`) is preferred: it may complete the app.
 */
export async function findEntry(
  facts: Pick<Facts, 'app' | 'code'>,
  constructors: readonly string[],
  framework: string
): Promise<Entry | undefined> {
  const { app, code } = facts
  const classes = await withSubclasses(facts, constructors)
  const found: { readonly rank: readonly number[]; readonly entry: Omit<Entry, 'root' | 'module'> }[] = []
  const add = (file: string, { object, factory, line, rank }: Made) => {
    const evidence = { because: `${framework}: ${object} is made here`, file, line }
    found.push({ rank: [factory ? 1 : 0, ...rankOf(file), rank], entry: { file, object, factory, evidence } })
  }
  const factories = new Set<string>()
  for (const file of await code.containing(classes.map(lastName))) {
    const lines = await code.lines(file)
    const object = objectIn(lines, call(classes))
    if (object) add(file, object)
    for (const made of factoriesIn(lines, classes)) {
      factories.add(made.name)
      if (!object && !made.needs) add(file, made)
    }
  }
  for (const file of factories.size > 0 ? await code.containing([...factories]) : []) {
    const object = objectIn(await code.lines(file), call([...factories]))
    if (object) add(file, object)
  }
  const [first, ...others] = found.sort((a, b) => compareRanks(a.rank, b.rank))
  if (!first) return undefined
  const best = first.entry
  const other = others.find(({ rank, entry }) => compareRanks(first.rank, rank) === 0 && entry.file !== best.file)
  const equal = other && { file: other.entry.file, line: other.entry.evidence.line ?? 1 }
  const entry = { ...best, ...(await moduleOf(app, code, best.file)), ...(equal && { equal }) }
  return (await servedByAnother(facts, entry, framework)) ?? entry
}

/** Classes of the app's own that are derived from a constructor: `class Shop(Flask):`. */
async function withSubclasses(
  { code }: Pick<Facts, 'code'>,
  constructors: readonly string[]
): Promise<readonly string[]> {
  const derived = new RegExp(`^class\\s+(\\w+)\\s*\\(.*\\b(?:${constructors.join('|')})\\s*[,)]`)
  const names: string[] = []
  for (const file of await code.containing(constructors.map(lastName))) {
    for (const { text } of await code.lines(file)) {
      const name = derived.exec(text)?.[1]
      if (name !== undefined) names.push(name)
    }
  }
  return [...constructors, ...names]
}

function lastName(constructor: string): string {
  return constructor.replace(/^.*\./, '')
}

interface Made {
  readonly object: string
  readonly factory: boolean
  readonly line: number
  readonly rank: number
}

/** `app = FastAPI(`, `app: FastAPI = FastAPI(`, `app = socketio.ASGIApp(FastAPI(`. */
function call(names: readonly string[]): RegExp {
  return new RegExp(`^(\\w+)\\s*(?::[^=]+)?=\\s*(?:[\\w.]+\\()?(?:\\w+\\.)*(?:${names.join('|')})\\s*[(\\[]`)
}

function objectIn(lines: readonly CodeLine[], makes: RegExp): Made | undefined {
  return atImport(lines)
    .flatMap(({ line, text }): Made[] => {
      const object = makes.exec(text)?.[1]
      return object ? [{ object, factory: false, line, rank: indexIn(objectNames, object) }] : []
    })
    .sort((a, b) => a.rank - b.rank || a.line - b.line)[0]
}

interface Factory extends Made {
  readonly name: string
  /** It wants arguments without defaults, so no server can call it. */
  readonly needs: boolean
}

/** Functions at the top of a module that make an object and give it back, the most usual name first. */
function factoriesIn(lines: readonly CodeLine[], constructors: readonly string[]): readonly Factory[] {
  const makes = new RegExp(
    `(?:^(\\w+)\\s*(?::[^=]+)?=|^(return)\\b)\\s*(?:\\w+\\.)*(?:${constructors.join('|')})\\s*[(\\[]`
  )
  const found: Factory[] = []
  let current: (Omit<Factory, 'factory' | 'object' | 'rank'> & { readonly made: Set<string> }) | undefined
  for (const { indent, line, text } of lines) {
    if (indent === 0) {
      const definition = /^def\s+(\w+)\s*\((.*)\)\s*(?:->.*)?:/.exec(text)
      current = definition?.[1]
        ? { name: definition[1], line, needs: demandsArguments(definition[2] ?? ''), made: new Set() }
        : undefined
    } else if (current) {
      const [, variable, direct] = makes.exec(text) ?? []
      if (variable !== undefined) current.made.add(variable)
      const given = /^return\s+(?:\w+\()?(\w+)/.exec(text)?.[1]
      if (direct === undefined && (given === undefined || !current.made.has(given))) continue
      const { name, needs } = current
      const rank = indexIn(factoryNames, name)
      found.push({ name, needs, object: `${name}()`, factory: true, line: current.line, rank })
      current = undefined
    }
  }
  return found.sort((a, b) => a.rank - b.rank || a.line - b.line)
}

/** A factory that wants arguments without defaults cannot be called by a server. */
function demandsArguments(parameters: string): boolean {
  return parameters
    .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
    .split(',')
    .map((parameter) => parameter.trim())
    .some((parameter) => parameter !== '' && !/^[*/]/.test(parameter) && !parameter.includes('='))
}

/** Names of files that exist to be served: they import the app whole, where a package may only make the object. */
const servedNames = ['wsgi', 'asgi', 'startup', 'webapp', 'application']

async function servedByAnother(
  { app, code }: Pick<Facts, 'app' | 'code'>,
  { module, object, factory, file }: Entry,
  framework: string
): Promise<Entry | undefined> {
  if (factory || !file.includes('/')) return undefined
  const top = module.split('.')[0] ?? ''
  const imports = new RegExp(`^from\\s+${top}[\\w.]*\\s+import\\b.*\\b${object}\\b(?:\\s+as\\s+(\\w+))?`)
  for (const name of servedNames) {
    const served = `${name}.py`
    if (!(await app.has(served))) continue
    for (const { line, text } of atImport(await code.lines(served))) {
      const match = imports.exec(text)
      if (!match) continue
      const evidence = { because: `${framework}: ${served} imports what is served`, file: served, line }
      return { file: served, root: '', module: name, object: match[1] ?? object, factory: false, evidence }
    }
  }
  return undefined
}
