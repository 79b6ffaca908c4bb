import { join, nameOf } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { parseRequest, npm as npmRanges, shortened } from '../../releases/request.js'
import { formatWarning, managerVersion, reads, type Lock } from './manager-version.js'
import { managers, type Manager, type ManagerId } from './manager-table.js'
import { lineOf, type PackageJson, type Place } from './package-json.js'
import { buildPolicy } from './pnpm-policy.js'

/** Which package manager installs the app, and why. */
export interface ManagerDecision {
  readonly manager: Manager
  readonly because: Evidence
  /** Nothing names any manager. */
  readonly byDefault?: true
  /** The lockfile, relative to the app's folder. */
  readonly lockfile?: string
  readonly lock?: Lock
  /** Installs from the lockfile as it is; not where it is missing or would be written anew. */
  readonly frozen: boolean
  /** A pinned version to install; absent where the runtime's image brings what is asked for. */
  readonly version?: Reasoned<string>
  /** `version` is another than a manifest names: the manager must not go and get that one. */
  readonly otherVersion?: boolean
  /** The release that the repository carries, relative to the app's folder (`.yarnrc.yml`, `yarnPath`). */
  readonly committed?: Reasoned<string>
  readonly warnings: readonly Warning[]
}

interface Statement {
  readonly id: ManagerId
  /** A version or a range, as it is written. */
  readonly version?: string
  readonly because: Evidence
}

/**
 * The manager by what the manifest says (`packageManager`, `devEngines`, Volta), else by lockfile, else `engines`, else a file that only
 * one of them reads, else `other`, else npm. Of two lockfiles without a word in the manifest the order pnpm, Bun, Yarn, npm decides, with
 * a warning.
 */
export async function decideManager(root: PackageJson, place: Place, other?: Statement): Promise<ManagerDecision> {
  const locks = await locksOf(place)
  const named = stated(root)
  const [first] = named
  const fromEngines = engines(root)
  const berry = await isBerry(place, locks, first ?? fromEngines.find(({ id }) => id === 'yarn'))
  const idOf = (id: ManagerId): ManagerId => (id === 'yarn' && berry ? 'yarn-berry' : id)
  const chosen = locks.length > 1 ? fromEngines.find(({ id }) => locks.some((one) => one.manager.id === id)) : undefined
  const lock = first
    ? locks.find(({ manager }) => manager.command === managers[first.id].command)
    : (locks.find(({ manager }) => manager.id === chosen?.id) ?? locks[0])
  const hint = first ?? (lock ? undefined : (fromEngines[0] ?? (await byFile(place)) ?? other))
  const id = idOf(hint?.id ?? lock?.manager.id ?? 'npm')
  const manager = managers[id]
  const because = hint?.because ?? becauseOf(lock)
  const said = [...named, ...fromEngines].find((one) => idOf(one.id) === id && isUsable(one.version))
  const committed = id === 'yarn-berry' ? await committedRelease(place) : undefined
  const atLeast = id === 'pnpm' ? await buildPolicy(root, place, lock) : undefined
  const version = committed
    ? undefined
    : managerVersion({
        manager,
        because,
        ...(lock && { lock }),
        ...(said?.version !== undefined && { said: { version: said.version, because: said.because } }),
        ...(atLeast && { atLeast })
      })
  const release = version?.value ?? /(\d+\.\d+\.\d+)/.exec(committed?.value ?? '')?.[1]
  const outdated = lock && release !== undefined ? formatWarning(manager, lock, release) : undefined
  return {
    manager,
    because,
    ...(!hint && !lock && { byDefault: true }),
    ...(lock && { lockfile: lock.file, lock }),
    frozen: lock !== undefined && (release === undefined || reads(manager, lock, release) !== false),
    ...(version && { version }),
    ...(committed && { committed }),
    warnings: [
      ...wrongTypes(root),
      ...unknownManager(root),
      ...lockWarnings(locks, lock, manager, because, first ?? chosen),
      ...oldLock(lock),
      ...(await brokenLock(place, lock)),
      ...(outdated ? [outdated] : []),
      ...noLock(lock, manager, root)
    ]
  }
}

function becauseOf(lock: Lock | undefined): Evidence {
  return lock
    ? { because: `${lock.file} is there`, file: lock.file }
    : { because: 'The default: no lockfile and no `packageManager` name another' }
}

async function locksOf({ view, at }: Place): Promise<readonly Lock[]> {
  const found: Lock[] = []
  // Both managers that are called yarn read the same file.
  for (const manager of Object.values(managers).filter(({ id }) => id !== 'yarn-berry')) {
    for (const name of manager.lockfiles) {
      if (!(await view.has(name))) continue
      const format = name.endsWith('b') ? undefined : await formatOf(view, name, manager)
      found.push({ manager, file: join(at, name), ...(format && { format }) })
      break
    }
  }
  return found
}

async function formatOf(view: App, name: string, { format }: Manager): Promise<Lock['format']> {
  let number = 0
  for await (const line of view.lines(name)) {
    number++
    const value = format.exec(line)?.[1]
    if (value !== undefined) return { value, line: number }
    if (number >= 12) return undefined
  }
  return undefined
}

const declared = /^([a-z]+)(?:@([^+\s]+))?/

/** `packageManager` (Node.js, Corepack), `devEngines.packageManager` (OpenJS package metadata; one or a list), `volta`. */
function stated(root: PackageJson): readonly Statement[] {
  const { manifest } = root
  const [, name, version] = declared.exec(manifest.text('packageManager') ?? '') ?? []
  const dev = ['devEngines', 'packageManager'] as const
  const list = manifest.get(...dev)
  const places: readonly (readonly (string | number)[])[] = Array.isArray(list)
    ? list.map((_, index) => [...dev, index])
    : [dev]
  return [
    ...statement(root, ['packageManager'], name, version),
    ...places.flatMap((keys) =>
      statement(root, keys, manifest.text(...keys, 'name'), manifest.text(...keys, 'version'))
    ),
    ...(['pnpm', 'yarn', 'npm'] as const).flatMap((id) => {
      const pinned = manifest.text('volta', id)
      return pinned === undefined ? [] : statement(root, ['volta', id], id, pinned)
    })
  ]
}

function statement(
  { manifest, file }: PackageJson,
  keys: readonly (string | number)[],
  name: string | undefined,
  version: string | undefined
): readonly Statement[] {
  const id = name === undefined ? undefined : idOfName(name)
  if (id === undefined || name === undefined) return []
  const text = version === undefined ? name : `${name}@${version}`
  const label = keys.filter((key) => typeof key === 'string').join('.')
  const because = { because: `\`${label}\` is ${shortened(text)}`, file, ...lineOf(manifest, ...keys) }
  return [{ id, because, ...(version !== undefined && { version }) }]
}

/** `engines.npm` chooses nothing: it stands in manifests of every manager. */
function engines({ manifest, file }: PackageJson): readonly Statement[] {
  return (['pnpm', 'bun', 'yarn'] as const).flatMap((id) => {
    const version = manifest.text('engines', id)
    if (version === undefined || !/\d|^\*$/.test(version)) return []
    const because = { because: `\`engines.${id}\` is ${shortened(version)}`, file, ...lineOf(manifest, 'engines', id) }
    return [{ id, version, because }]
  })
}

function idOfName(name: string): Exclude<ManagerId, 'yarn-berry'> | undefined {
  return name === 'pnpm' || name === 'bun' || name === 'yarn' || name === 'npm' ? name : undefined
}

function isUsable(version: string | undefined): boolean {
  return version !== undefined && version !== '*' && parseRequest(version, npmRanges) !== undefined
}

/** Yarn 2 and later by the version named, by the lockfile's own mark, or by the file that only they read. */
async function isBerry({ view }: Place, locks: readonly Lock[], named: Statement | undefined): Promise<boolean> {
  const version = named?.id === 'yarn' ? named.version : undefined
  if (version !== undefined && /^(?:berry|stable|canary)$/.test(version)) return true
  const lock = locks.find(({ manager }) => manager.id === 'yarn')
  const ofLock = lock?.format && Number(lock.format.value) > 1
  const request = version === undefined ? undefined : parseRequest(version, npmRanges)
  const major = request?.versions[0]?.from[0]
  // An open range (`>=1.22`) leaves it to the lockfile.
  const isOpen = request?.versions.at(-1)?.below === undefined && ofLock !== undefined && !/^v?\d/.test(version ?? '')
  if (major !== undefined && !isOpen) return major >= 2
  return ofLock ?? view.has('.yarnrc.yml')
}

async function byFile({ view, at }: Place): Promise<Statement | undefined> {
  for (const manager of Object.values(managers)) {
    for (const name of manager.signs) {
      if (await view.has(name))
        return { id: manager.id, because: { because: `${name} is there`, file: join(at, name) } }
    }
  }
  return undefined
}

async function committedRelease({ view, at }: Place): Promise<Reasoned<string> | undefined> {
  const rc = await view.manifest('.yarnrc.yml', join(at, '.yarnrc.yml'))
  const path = rc?.text('yarnPath')?.replace(/^\.\//, '')
  if (!rc || path === undefined || !/^[\w./@+-]+$/.test(path) || !(await view.has(path))) return undefined
  const reason = {
    because: `\`yarnPath\` names the release in the repository`,
    file: join(at, '.yarnrc.yml'),
    ...lineOf(rc, 'yarnPath')
  }
  return { value: join(at, path), reason }
}

/** npm and its like pass over such a key without a word, and nothing is installed or run. */
function wrongTypes({ manifest, file }: PackageJson): readonly Warning[] {
  const tables = ['scripts', 'dependencies', 'devDependencies', 'optionalDependencies']
  const wrong = tables.flatMap((key): readonly (readonly [keys: readonly string[], shape: string])[] => {
    const value = manifest.get(key)
    if (value === undefined || value === null) return []
    if (typeof value !== 'object' || Array.isArray(value)) return [[[key], `a table: "${key}": { "name": "…" }`]]
    return Object.entries(value).flatMap(([name, text]) =>
      typeof text === 'string' ? [] : [[[key, name], `a text: "${name}": "…"`] as const]
    )
  })
  return wrong.slice(0, 10).map(([keys, shape]) => ({
    code: 'manifest-type',
    message: `\`${shortened(keys.join('.'))}\` in ${file} is passed over: it has another type than package managers read`,
    file,
    ...lineOf(manifest, ...keys),
    fix: `Write ${shortened(shape)}`
  }))
}

function unknownManager(root: PackageJson): readonly Warning[] {
  const { manifest, file } = root
  const text = manifest.text('packageManager')
  const name = declared.exec(text ?? '')?.[1]
  if (text === undefined || (name !== undefined && idOfName(name) !== undefined)) return []
  return [
    {
      code: 'unknown-manager',
      message: `\`packageManager\` is ${shortened(text)}, which is none of npm, Yarn, pnpm and Bun`,
      file,
      ...lineOf(manifest, 'packageManager'),
      fix: 'Write it like "pnpm@10.34.9"'
    }
  ]
}

function lockWarnings(
  locks: readonly Lock[],
  used: Lock | undefined,
  manager: Manager,
  because: Evidence,
  said: Statement | undefined
): readonly Warning[] {
  const others = locks.filter((lock) => lock !== used)
  if (others.length === 0) return []
  const files = others.map(({ file }) => file).join(', ')
  return [
    {
      code: used ? 'several-lockfiles' : 'foreign-lockfile',
      message: used
        ? `${used.file} and ${files} are ${others.length > 1 ? 'all' : 'both'} there; ${manager.name} is used${said ? ` (${said.because.because})` : ', the first in the order pnpm, Bun, Yarn, npm'}`
        : `${files} is there, but ${manager.name} installs (${because.because}), which does not read it`,
      ...(others[0] && { file: others[0].file }),
      fix: used
        ? `Remove ${files}${said ? '' : ', or name the manager in `packageManager`'}`
        : `Commit its own lockfile, or name the other manager in \`packageManager\``
    }
  ]
}

/** npm reads the format of npm 6 still, but has to ask the registry for each package again. */
function oldLock(lock: Lock | undefined): readonly Warning[] {
  if (lock?.manager.id !== 'npm' || lock.format?.value !== '1') return []
  return [
    {
      code: 'lockfile-old',
      message: `${lock.file} was written by npm 6 or older: newer ones read it, but slowly`,
      file: lock.file,
      line: lock.format.line,
      fix: `Run npm install with a newer npm and commit ${lock.file}`
    }
  ]
}

/** A merge or a full disk leaves such a file; the install stops there with an error that names no cause. */
async function brokenLock({ view }: Place, lock: Lock | undefined): Promise<readonly Warning[]> {
  if (!lock || lock.file.endsWith('b')) return []
  const name = nameOf(lock.file)
  const text = (await view.long(name)).trimEnd()
  const isBinary = text === '' && (await view.read(name)) === undefined
  const isCut = /\.json$|bun\.lock$/.test(lock.file) && text.includes('\n') && !text.endsWith('\n}')
  const isOther = lock.manager.id !== 'yarn' && !text.includes('lockfileVersion')
  if (text !== '' && !isCut && !isOther) return []
  return [
    {
      code: 'lockfile-broken',
      message: `${lock.file} ${isBinary ? 'is no text' : text === '' ? 'is empty' : isOther ? 'is no lockfile: it names no `lockfileVersion`' : 'is cut off: its last bracket is missing'}`,
      file: lock.file,
      ...(text !== '' && { line: isOther ? 1 : text.split('\n').length }),
      fix: `Run ${lock.manager.lock} and commit ${lock.file}`
    }
  ]
}

function noLock(lock: Lock | undefined, manager: Manager, { file, dependencies }: PackageJson): readonly Warning[] {
  if (lock || dependencies.size === 0) return []
  return [
    {
      code: 'no-lockfile',
      message: `No lockfile pins what ${manager.name} installs: the next build can get other versions`,
      file,
      fix: `Run ${manager.lock} and commit ${manager.lockfiles.find((name) => !/shrinkwrap|b$/.test(name)) ?? 'the lockfile'}`
    }
  ]
}
