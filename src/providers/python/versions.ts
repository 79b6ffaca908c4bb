import type { App } from '../../app/types.js'
import { join } from '../../app/paths.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { unusable } from '../../releases/explain.js'
import { parseRequest, pep440, pin, poetry, shortened } from '../../releases/request.js'
import type { Dialect } from '../../releases/request.js'
import { decideVersion } from '../../releases/sources.js'
import type { VersionDecision, VersionSource } from '../../releases/sources.js'
import { toolFileStatements } from '../../releases/tool-files.js'
import type { Hints } from '../../settings/types.js'
import { readName, readNames } from './interpreter-names.js'
import type { NameReading } from './interpreter-names.js'
import { pythonReleases } from './releases.js'

export interface Scope {
  /** Where the files may be, searched in this order; the first folder that has a file counts. Default: the app's own. */
  readonly folders?: readonly string[]
  /** Manifests of a manager that is not used: they say nothing. */
  readonly unused?: readonly string[]
  /** What else narrows the choice, such as the wheels of pinned dependencies. */
  readonly advice?: readonly VersionSource[]
}

const lookedFor = [
  '`NIXPACKS_PYTHON_VERSION`',
  '`.python-version`',
  '`runtime.txt`',
  '`Pipfile`',
  '`.tool-versions`',
  '`mise.toml`',
  '`pyproject.toml`',
  '`setup.cfg`',
  '`setup.py`',
  '`environment.yml`',
  'the lockfile'
]

/** Keys of manifests; a row whose value is no string is passed over. */
const manifestKeys: readonly { file: string; keys: readonly string[]; dialect: Dialect }[] = [
  { file: 'Pipfile', keys: ['requires', 'python_full_version'], dialect: pin },
  { file: 'Pipfile', keys: ['requires', 'python_version'], dialect: pin },
  { file: 'pyproject.toml', keys: ['project', 'requires-python'], dialect: pep440 },
  { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python'], dialect: poetry },
  { file: 'pyproject.toml', keys: ['tool', 'poetry', 'dependencies', 'python', 'version'], dialect: poetry },
  { file: 'pyproject.toml', keys: ['tool', 'pixi', 'dependencies', 'python'], dialect: pin },
  { file: 'setup.cfg', keys: ['options', 'python_requires'], dialect: pep440 }
]

/** Lines of files that are not parsed as a whole; group 1 is the key, group 2 the version. */
interface LinePattern {
  readonly file: string
  readonly line: RegExp
  /** Only lines after this one count. */
  readonly after?: RegExp
  /** Nothing comes after this one. */
  readonly until?: RegExp
  readonly dialect: Dialect
}

const condaLine = /^\s*-\s*["']?(?:[\w-]+::)?(python)\s*([=<>!~]+[^#"']*)/
const scannedManifests: readonly LinePattern[] = [
  { file: 'setup.py', line: /^[^#]*\b(python_requires)\s*=\s*(?:\(\s*)?["']([^"']+)["']/, dialect: pep440 },
  { file: 'environment.yml', line: condaLine, dialect: pin },
  { file: 'environment.yaml', line: condaLine, dialect: pin }
]

const lockfiles: readonly LinePattern[] = [
  { file: 'uv.lock', line: /^(requires-python) = "(.+)"/, until: /^\[\[package/, dialect: pep440 },
  { file: 'poetry.lock', line: /^(python-versions) = "(.+)"/, after: /^\[metadata\]/, dialect: poetry },
  { file: 'pdm.lock', line: /^(requires_python) = "(.+)"/, until: /^\[\[package/, dialect: pep440 },
  { file: 'Pipfile.lock', line: /^\s*"(python_(?:full_)?version)": "(.+)"/, until: /^\s*"default"/, dialect: pin }
]

interface Reading {
  readonly source?: VersionSource
  readonly warnings: readonly Warning[]
}

/**
 * The Python that an app asks for, by all the places where that can stand (`order` in `releases/sources.ts` says which wins).
 * A name that is no version, such as a virtual environment's, is passed over with a warning.
 *
 * Throws a UserError, with file and line, for a version that does not exist, one that cannot be read and another implementation.
 */
export async function pythonVersion(app: App, hints: Hints, scope: Scope = {}): Promise<VersionDecision> {
  const find = finder(app, scope.folders ?? [''], scope.unused ?? [])
  const manifests = [...(await keyed(app, find)), ...(await scanned(app, find, scannedManifests, 'manifest'))]
  // A lockfile repeats its manifest, so it has something to say only where that is silent.
  const locks = manifests.length > 0 ? [] : await scanned(app, find, lockfiles, 'lockfile')
  const readings = [...setting(hints), ...(await pins(app, scope.folders ?? [''])), ...manifests, ...locks]
  const sources = readings.flatMap(({ source }) => (source ? [source] : []))
  const decision = decideVersion(pythonReleases, [...sources, ...(scope.advice ?? [])], lookedFor)
  return { ...decision, warnings: [...readings.flatMap(({ warnings }) => warnings), ...decision.warnings] }
}

/** What these files say: the app's own, else those of the nearest folder above that has one. */
async function pins(app: App, folders: readonly string[]): Promise<readonly Reading[]> {
  const own = await pinsIn(app, folders)
  const above = app.folder.split('/').map((_, index, steps) => steps.slice(0, steps.length - 1 - index).join('/'))
  for (const [index, folder] of (app.folder === '' ? [] : above).entries()) {
    if (own.some(({ source }) => source)) break
    const found = await pinsIn(folder === '' ? app.whole() : app.whole().below(folder), [''])
    if (found.length > 0) return [...own, ...found.map((reading) => seenFrom('../'.repeat(index + 1), reading))]
  }
  return own
}

async function pinsIn(app: App, folders: readonly string[]): Promise<readonly Reading[]> {
  const find = finder(app, folders, [])
  return [
    ...(await names(app, find, '.python-version')),
    ...(await names(app, find, 'runtime.txt')),
    ...(await tools(app, folders))
  ]
}

/** The same reading for a folder below: its files are above. */
function seenFrom(up: string, { source, warnings }: Reading): Reading {
  const moved = <T extends { readonly file?: string }>(at: T): T =>
    at.file === undefined ? at : { ...at, file: `${up}${at.file}` }
  return {
    warnings: warnings.map(moved),
    ...(source && { source: { ...source, evidence: moved(source.evidence) } })
  }
}

type Find = (file: string) => Promise<string | undefined>

function finder(app: App, folders: readonly string[], unused: readonly string[]): Find {
  return async (file) => {
    if (unused.includes(file)) return undefined
    for (const path of folders.map((folder) => join(folder, file))) if (await app.has(path)) return path
    return undefined
  }
}

function setting({ settings }: Hints): readonly Reading[] {
  const given = settings['PYTHON_VERSION']
  if (!given) return []
  const evidence = { ...given.source, because: `${given.source.because} says ${given.value}` }
  return [sourceOf('setting', readName(given.value.trim(), evidence), evidence)]
}

async function names(app: App, find: Find, name: string): Promise<readonly Reading[]> {
  const file = await find(name)
  const text = file && (await app.read(file))
  if (!text) return []
  const said = (version: string): string => `\`${name}\` says ${version}`
  return readNames(text, said, file).map(({ evidence, ...reading }) => sourceOf('pin-file', reading, evidence))
}

async function tools(app: App, folders: readonly string[]): Promise<readonly Reading[]> {
  const stated = await toolFileStatements(app, folders, ['python'])
  return stated.map(({ rank, text, request, evidence }) =>
    sourceOf(rank, request ? { request, warnings: [] } : readName(text, evidence), evidence)
  )
}

function sourceOf(rank: VersionSource['rank'], { request, warnings }: NameReading, evidence: Evidence): Reading {
  return { warnings, ...(request ? { source: { rank, request, evidence } } : {}) }
}

async function keyed(app: App, find: Find): Promise<readonly Reading[]> {
  const readings = manifestKeys.map(async ({ file, keys, dialect }) => {
    const path = await find(file)
    const manifest = path && (await app.manifest(path))
    const text = manifest ? manifest.text(...keys) : undefined
    if (!manifest || !text) return []
    return range(
      'manifest',
      text,
      dialect,
      keys.at(-1) === 'version' ? 'python' : (keys.at(-1) ?? ''),
      path,
      manifest.line(...keys)
    )
  })
  return (await Promise.all(readings)).flat()
}

async function scanned(
  app: App,
  find: Find,
  patterns: readonly LinePattern[],
  rank: 'manifest' | 'lockfile'
): Promise<readonly Reading[]> {
  const readings = patterns.map(async ({ file, line: pattern, after, until, dialect }) => {
    const path = await find(file)
    if (!path) return []
    let number = 0
    let counts = !after
    for await (const line of app.lines(path)) {
      number++
      if (until?.test(line)) break
      counts ||= after?.test(line) ?? false
      const [, key, text] = (counts && pattern.exec(line)) || []
      if (key && text) return range(rank, text, dialect, key, path, number)
    }
    return []
  })
  return (await Promise.all(readings)).flat()
}

/** Throws a UserError where the text is no range of the dialect. `*` leaves the choice open and so says nothing. */
function range(
  rank: 'manifest' | 'lockfile',
  text: string,
  dialect: Dialect,
  key: string,
  file: string,
  line: number | undefined
): readonly Reading[] {
  const written = shortened(text.trim())
  const evidence = { because: `\`${key}\` is ${written}`, file, ...(line ? { line } : {}) }
  const request = parseRequest(written.replace(/^(=+[\d.]+)=.*/, '$1'), dialect)
  if (!request) throw unusable(pythonReleases, evidence, `${evidence.because}, which is no version of Python`)
  return [{ source: { rank, request, evidence }, warnings: [] }]
}
