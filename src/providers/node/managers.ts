import { join } from '../../app/paths.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import { npm as npmRanges, parseRequest, shortened } from '../../releases/request.js'
import { admits, parseTriple } from '../../releases/versions.js'
import { managers, type Manager, type ManagerId } from './manager-table.js'
import { lineOf, type PackageJson, type Place } from './package-json.js'
import { toolReleases } from './tools.js'

/** Which package manager installs the app, and why. */
export interface ManagerDecision {
  readonly manager: Manager
  readonly because: Evidence
  /** The lockfile, relative to the app's folder. */
  readonly lockfile?: string
  /** A pinned version to install; absent where the runtime's image brings what is asked for. */
  readonly version?: Reasoned<string>
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

interface Lock {
  readonly manager: Manager
  readonly file: string
  readonly first: readonly string[]
}

/**
 * The manager by what the manifest says (`packageManager`, `devEngines`, Volta), else by lockfile, else `engines`, else a file that only one of them reads,
 * else npm. Of two lockfiles without a word in the manifest the order pnpm, Bun, Yarn, npm decides, with a warning.
 */
export async function decideManager(root: PackageJson, place: Place): Promise<ManagerDecision> {
  const locks = await locksOf(place)
  const said = [...stated(root), ...engines(root)]
  const named = said.find(({ because }) => !/engines/.test(because.because) || locks.length === 0)
  const berry = await isBerry(place, locks, named)
  const idOf = (id: ManagerId): ManagerId => (id === 'yarn' && berry ? 'yarn-berry' : id)
  const lock =
    locks.find(({ manager }) => named && idOf(manager.id) === idOf(named.id)) ?? (named ? undefined : locks[0])
  const hint = named ?? (lock ? undefined : await byFile(place))
  const id = idOf(hint?.id ?? lock?.manager.id ?? 'npm')
  const manager = managers[id]
  const because =
    hint?.because ??
    (lock
      ? { because: `${lock.file} is there`, file: lock.file }
      : { because: 'The default: no lockfile and no `packageManager` name another' })
  const committed = id === 'yarn-berry' ? await committedRelease(place) : undefined
  const version = committed
    ? undefined
    : versionOf(
        id,
        said.find((one) => idOf(one.id) === id && one.version !== undefined),
        lock,
        because
      )
  return {
    manager,
    because,
    ...(lock && { lockfile: lock.file }),
    ...(version && { version }),
    ...(committed && { committed }),
    warnings: [...lockWarnings(locks, lock, manager, because, named !== undefined), ...noLock(lock, manager, root)]
  }
}

async function locksOf({ view, at }: Place): Promise<readonly Lock[]> {
  const found: Lock[] = []
  for (const manager of Object.values(managers)) {
    for (const name of manager.lockfiles) {
      if (!(await view.has(name)) || found.some(({ file }) => file === join(at, name))) continue
      found.push({ manager, file: join(at, name), first: await firstLines(view.lines(name)) })
      break
    }
  }
  return found
}

async function firstLines(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const first: string[] = []
  for await (const line of lines) if (first.push(line) >= 12) break
  return first
}

/** `packageManager` (Node.js, Corepack), `devEngines.packageManager` (OpenJS package metadata), `volta`. */
function stated({ manifest, file }: PackageJson): readonly Statement[] {
  const row = (
    keys: readonly (string | number)[],
    name: string | undefined,
    version: string | undefined
  ): Statement[] => {
    const id = name === undefined ? undefined : idOfName(name)
    if (id === undefined) return []
    const text = version === undefined ? name : `${String(name)}@${version}`
    const because = {
      because: `\`${keys.join('.')}\` is ${shortened(String(text))}`,
      file,
      ...lineOf(manifest, ...keys)
    }
    return [{ id, because, ...(version !== undefined && { version }) }]
  }
  const [, name, version] = /^([a-z]+)(?:@([^+\s]+))?/.exec(manifest.text('packageManager') ?? '') ?? []
  const dev = ['devEngines', 'packageManager'] as const
  return [
    ...row(['packageManager'], name, version),
    ...row(dev, manifest.text(...dev, 'name'), manifest.text(...dev, 'version')),
    ...(['pnpm', 'yarn'] as const).flatMap((id) => {
      const pinned = manifest.text('volta', id)
      return pinned === undefined ? [] : row(['volta', id], id, pinned)
    })
  ]
}

function engines({ manifest, file }: PackageJson): readonly Statement[] {
  return (['pnpm', 'bun', 'yarn', 'npm'] as const).flatMap((id) => {
    const version = manifest.text('engines', id)
    if (version === undefined || !/\d|^\*$/.test(version)) return []
    const because = { because: `\`engines.${id}\` is ${shortened(version)}`, file, ...lineOf(manifest, 'engines', id) }
    return id === 'npm' ? [] : [{ id, version, because }]
  })
}

function idOfName(name: string): ManagerId | undefined {
  return name === 'pnpm' || name === 'bun' || name === 'yarn' || name === 'npm' ? name : undefined
}

/** Yarn 2 and later by the version named, by the lockfile's own mark, or by the file that only they read. */
async function isBerry({ view }: Place, locks: readonly Lock[], named: Statement | undefined): Promise<boolean> {
  const major = named?.id === 'yarn' ? /\d+/.exec(named.version ?? '')?.[0] : undefined
  if (major !== undefined) return Number(major) >= 2
  const lock = locks.find(({ manager }) => manager.id === 'yarn')
  if (lock) return lock.first.some((line) => line.startsWith('__metadata:'))
  return view.has('.yarnrc.yml')
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
  const rc = await view.manifest('.yarnrc.yml')
  const path = rc?.text('yarnPath')?.replace(/^\.\//, '')
  if (!rc || path === undefined || !/^[\w./@+-]+$/.test(path) || !(await view.has(path))) return undefined
  const reason = {
    because: `\`yarnPath\` names the release in the repository`,
    file: join(at, '.yarnrc.yml'),
    ...lineOf(rc, 'yarnPath')
  }
  return { value: join(at, path), reason }
}

function versionOf(
  id: ManagerId,
  said: Statement | undefined,
  lock: Lock | undefined,
  because: Evidence
): Reasoned<string> | undefined {
  const releases = toolReleases[id] ?? []
  const text = said?.version
  if (said && text !== undefined && /^v?\d+\.\d+\.\d+/.test(text))
    return { value: text.replace(/^v/, ''), reason: said.because }
  const request = text === undefined ? undefined : parseRequest(text, npmRanges)
  const fitting = request ? releases.filter((release) => admits(request.versions, parseTriple(release))) : []
  const major = lock && managers[id].majorOf(lock.first)
  const byLock = (fitting.length > 0 ? fitting : releases).find(
    (release) => major !== undefined && release.startsWith(`${major}.`)
  )
  if (said && fitting.length > 0) {
    const value = byLock ?? fitting.at(0)
    return value === undefined
      ? undefined
      : { value, reason: { ...said.because, because: `${said.because.because}; ${value} fits` } }
  }
  if (managers[id].inImage && byLock === undefined) return undefined
  const value = byLock ?? releases.find((release) => release.startsWith(`${managers[id].defaultMajor}.`))
  if (value === undefined) return undefined
  const why = byLock
    ? `${because.because}; its format is that of version ${String(major)}`
    : `${because.because}; no file names a version, so the default is taken`
  return { value, reason: { ...because, because: why } }
}

function lockWarnings(
  locks: readonly Lock[],
  used: Lock | undefined,
  manager: Manager,
  because: Evidence,
  said: boolean
): readonly Warning[] {
  const others = locks.filter((lock) => lock !== used && lock.file !== used?.file)
  if (others.length === 0) return []
  const files = others.map(({ file }) => file).join(', ')
  return [
    {
      code: used ? 'several-lockfiles' : 'foreign-lockfile',
      message: used
        ? `${used.file} and ${files} are both there; ${manager.name} is used${said ? ` (${because.because})` : ', the first in the order pnpm, Bun, Yarn, npm'}`
        : `${files} is there, but ${manager.name} installs (${because.because}), which does not read it`,
      ...(others[0] && { file: others[0].file }),
      fix: used
        ? `Remove ${files}, or name the manager in \`packageManager\``
        : `Commit ${manager.lockfiles[0] ?? 'a lockfile'}, or name the other manager in \`packageManager\``
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
      fix: `Run ${manager.lock} and commit ${manager.lockfiles[0] ?? 'the lockfile'}`
    }
  ]
}
