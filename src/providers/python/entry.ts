import type { App } from '../../app/types.js'
import type { Evidence } from '../../plan/types.js'
import type { Code, Facts } from './facts.js'
import { importsOf, type CodeLine } from './source.js'

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
}

/** The usual names of a file that starts an app, the most telling first. */
export const entryNames = [
  ...['main', 'app', 'wsgi', 'asgi', 'application', 'server', 'api', 'run', 'bot', 'index', 'start', 'manage', 'hello'],
  ...['web', 'webapp', 'streamlit_app', 'dashboard', '__init__', '__main__']
]
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
 * Where the app makes an object by one of the constructors (`FastAPI`, `Flask`), at the top of a module or in a factory.
 * Among several the file nearest to the root with the most usual name wins, a module's own object before a factory.
 */
export async function findEntry(
  { app, code }: Pick<Facts, 'app' | 'code'>,
  constructors: readonly string[],
  framework: string
): Promise<Entry | undefined> {
  const found: { readonly rank: readonly number[]; readonly entry: Omit<Entry, 'root' | 'module'> }[] = []
  const names = constructors.map((constructor) => constructor.replace(/^.*\./, ''))
  const making = await filesWith(app, await code.files(), names)
  if (making.length === 0) return undefined
  for (const file of await filesWith(app, await code.files(), [...names, ...factoryNames])) {
    const lines = await code.lines(file)
    const made = objectIn(lines, constructors) ?? factoryIn(lines, constructors)
    if (!made) continue
    const evidence = { because: `${framework}: ${made.object} is made here`, file, line: made.line }
    found.push({ rank: [made.factory ? 1 : 0, ...rankOf(file), made.rank], entry: { file, ...made, evidence } })
  }
  const best = found.sort((a, b) => compareRanks(a.rank, b.rank))[0]?.entry
  if (!best) return undefined
  const { file, object, factory, evidence } = best
  return { file, object, factory, evidence, ...(await moduleOf(app, code, file)) }
}

/** A quick look, so that only files that can matter are taken apart. */
async function filesWith(app: App, files: readonly string[], words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of files) {
    const text = (await app.read(file)) ?? ''
    if (words.some((word) => text.includes(word))) found.push(file)
  }
  return found
}

interface Made {
  readonly object: string
  readonly factory: boolean
  readonly line: number
  readonly rank: number
}

function objectIn(lines: readonly CodeLine[], constructors: readonly string[]): Made | undefined {
  const call = new RegExp(
    `^(\\w+)\\s*(?::[^=]+)?=\\s*(?:[\\w.]+\\()?(?:\\w+\\.)*(?:${constructors.join('|')})\\s*[(\\[]`
  )
  const viaFactory = new RegExp(`^(\\w+)\\s*(?::[^=]+)?=\\s*(?:\\w+\\.)*(${factoryNames.join('|')})\\s*\\(`)
  const makes = (text: string) => call.exec(text) ?? viaFactory.exec(text)
  return lines
    .filter(({ indent }) => indent === 0)
    .flatMap(({ line, text }): Made[] => {
      const object = makes(text)?.[1]
      return object ? [{ object, factory: false, line, rank: indexIn(objectNames, object) }] : []
    })
    .sort((a, b) => a.rank - b.rank || a.line - b.line)[0]
}

function factoryIn(lines: readonly CodeLine[], constructors: readonly string[]): Made | undefined {
  const call = new RegExp(`(?:=|return)\\s*(?:\\w+\\.)*(?:${constructors.join('|')})\\s*[(\\[]`)
  let factory: { readonly name: string; readonly line: number; readonly needs: boolean } | undefined
  const found: Made[] = []
  for (const { indent, line, text } of lines) {
    const definition = /^(?:async\s+)?def\s+(\w+)\s*\((.*)\)\s*(?:->.*)?:/.exec(text)
    if (indent === 0) {
      factory = definition?.[1]
        ? { name: definition[1], line, needs: demandsArguments(definition[2] ?? '') }
        : undefined
    } else if (factory && !factory.needs && call.test(text)) {
      found.push({
        object: `${factory.name}()`,
        factory: true,
        line: factory.line,
        rank: indexIn(factoryNames, factory.name)
      })
    }
  }
  return found.sort((a, b) => a.rank - b.rank || a.line - b.line)[0]
}

/** A factory that wants arguments without defaults cannot be called by a server. */
function demandsArguments(parameters: string): boolean {
  return parameters
    .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
    .split(',')
    .map((parameter) => parameter.trim())
    .some((parameter) => parameter !== '' && !/^[*/]/.test(parameter) && !parameter.includes('='))
}

function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name)
  return index < 0 ? names.length : index
}

/** Depth first, then the name's place in the list of usual names, then the path's own order. */
export function rankOf(file: string): readonly [number, number] {
  const steps = file.split('/')
  const base = (steps.at(-1) ?? '').replace(/\.py$/, '')
  const ownSource = steps[0] === 'src' ? 1 : 0
  return [steps.length - ownSource, indexIn(entryNames, base)]
}

export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

/**
 * From which folder and by which name a file is imported. A package goes up as long as `__init__.py` is there;
 * without one, what the file itself imports tells whether its folder is a package or a root (PEP 420).
 */
export async function moduleOf(
  app: App,
  code: Code,
  file: string
): Promise<{ readonly root: string; readonly module: string }> {
  const steps = file.replace(/\.py$/, '').split('/')
  if (steps.at(-1) === '__init__') steps.pop()
  let top = steps.length - 1
  while (top > 0 && (await app.has(`${steps.slice(0, top).join('/')}/__init__.py`))) top -= 1
  if (top === steps.length - 1 && top > 0) top = await namespaceTop(app, code, file, steps)
  return { root: steps.slice(0, top).join('/'), module: steps.slice(top).join('.') }
}

/** A folder without `__init__.py`: how far up the packages of PEP 420 reach, by the file's own imports. */
async function namespaceTop(app: App, code: Code, file: string, steps: readonly string[]): Promise<number> {
  const imports = importsOf(await code.lines(file))
  const folder = steps.slice(0, -1)
  for (let top = 0; top < folder.length; top += 1) {
    const name = folder[top]
    if (imports.some((imported) => imported === name || imported.startsWith(`${name}.`))) return top
  }
  if (imports.some((imported) => imported.startsWith('.'))) return folder.length - 1
  for (const imported of imports) {
    const beside = [...folder, imported.split('.')[0] ?? ''].join('/')
    if ((await app.has(`${beside}.py`)) || (await app.hasFolder(beside))) return folder.length
  }
  return folder[0] === 'src' ? 1 : 0
}
