import type { App } from '../../app/types.js'
import type { Code } from './facts.js'
import { importsOf } from './source.js'

/** The usual names of a file that starts an app, the most telling first. */
export const entryNames = [
  ...['main', 'app', 'wsgi', 'asgi', 'application', 'server', 'api', 'run', 'bot', 'index', 'start', 'manage', 'hello'],
  ...['web', 'webapp', 'streamlit_app', 'home', 'dashboard', '__init__', '__main__']
]

export function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name)
  return index < 0 ? names.length : index
}

const deepest = 10

/** Depth first, then the name's place in the list of usual names, then the path's own order; what is for developers comes last. */
export function rankOf(file: string): readonly [number, number] {
  const steps = file.split('/')
  const base = (steps.at(-1) ?? '').replace(/\.py$/, '')
  const ownSource = steps[0] === 'src' ? 1 : 0
  const forDevelopers = /^(?:dev|debug|local|example|sample)[_-]|[_-](?:dev|debug|local|example)$/.test(base)
    ? deepest
    : 0
  return [steps.length - ownSource + forDevelopers, indexIn(entryNames, base.toLowerCase())]
}

export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

/**
 * From which folder and by which name a file is imported. A folder with `manage.py` is one from which Django imports. Else a package
 * goes up as long as `__init__.py` is there; where that is missing, or the file imports its neighbours by their bare names, its
 * imports tell whether its folder is a package or a root (PEP 420).
 */
export async function moduleOf(
  app: App,
  code: Code,
  file: string
): Promise<{ readonly root: string; readonly module: string }> {
  const steps = file.replace(/\.py$/, '').split('/')
  if (steps.at(-1) === '__init__') steps.pop()
  const top = await topOf(app, code, file, steps)
  return { root: steps.slice(0, top).join('/'), module: steps.slice(top).join('.') }
}

async function topOf(app: App, code: Code, file: string, steps: readonly string[]): Promise<number> {
  const folder = (depth: number, name: string) => [...steps.slice(0, depth), name].join('/')
  const named = importsOf(await code.lines(file)).map((name) => name.split('.')[0] ?? '')
  for (let depth = steps.length - 1; depth > 0; depth -= 1) {
    // A package with a `manage.py` of its own, as Flask-Script's, is imported by its name all the same.
    const isPackage = named.includes(steps[depth - 1] ?? '') && (await app.has(folder(depth, '__init__.py')))
    if (!isPackage && (await app.has(folder(depth, 'manage.py')))) return depth
  }
  let top = steps.length - 1
  while (top > 0 && (await app.has(folder(top, '__init__.py')))) top -= 1
  if (top === steps.length - 1) return top > 0 ? namespaceTop(app, code, file, steps) : top
  // `titiler/application/` where `titiler` has no `__init__.py`, because several distributions share it (PEP 420).
  const shared = `${steps[top - 1] ?? ''}.${steps[top] ?? ''}`
  if (top > 0 && importsOf(await code.lines(file)).some((name) => name === shared || name.startsWith(`${shared}.`)))
    return top - 1
  if (file.endsWith('/__init__.py') || named.includes('') || named.includes(steps[top] ?? '')) return top
  for (const name of named) {
    const beside = name !== steps.at(-1) && (await app.has(folder(steps.length - 1, `${name}.py`)))
    const above = (await app.has(folder(top, `${name}.py`))) || (await app.hasFolder(folder(top, name)))
    if (beside && !above && !standardNames.has(name)) return steps.length - 1
  }
  return top
}

/** Modules of the standard library after which people name modules of their own. */
const standardNames = new Set([
  ...[
    'abc',
    'ast',
    'calendar',
    'code',
    'collections',
    'concurrent',
    'copy',
    'dataclasses',
    'datetime',
    'email',
    'enum'
  ],
  ...[
    'functools',
    'html',
    'http',
    'io',
    'json',
    'logging',
    'platform',
    'queue',
    'random',
    'secrets',
    'select',
    'signal'
  ],
  ...['socket', 'statistics', 'string', 'test', 'threading', 'time', 'token', 'types', 'typing', 'uuid', 'warnings']
])

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
