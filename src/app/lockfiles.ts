import { nameOf } from './paths.js'
import type { App } from './types.js'

/** What a lockfile settles. All lines count from 1. */
export interface Lockfile {
  readonly path: string
  /** By name as the ecosystem normalises it, for Python PEP 503; for JavaScript as it is. */
  readonly packages: ReadonlyMap<string, LockedPackage>
  /** The tool that wrote it, with its version where the file tells. */
  readonly generator?: { readonly name: string; readonly version?: string; readonly line: number }
  /** The format's own version: `lock-version`, uv's `version`. */
  readonly formatVersion?: Located
  readonly requiresPython?: Located
  /** By which the tool sees whether the manifest has changed since. */
  readonly contentHash?: Located
  /** What the packages of the tree ask for, as the lockfile remembers it: by folder (`''` for the root), then by name. */
  readonly importers?: ReadonlyMap<string, ReadonlyMap<string, Located>>
  /** Packages for which another range counts than what is asked for, as the manager remembers them (pnpm). */
  readonly overrides?: readonly string[]
}

export interface Located {
  readonly value: string
  readonly line: number
}

export interface LockedPackage {
  /** As it is written. */
  readonly name: string
  /** Absent where the source settles it: a folder, sometimes a repository. */
  readonly version?: string
  readonly line: number
  readonly source: PackageSource
  /** Where it stands: URL, path; absent for the format's default registry. */
  readonly location?: string
  /** Groups that ask for it, as the tool calls them: `main`, `default`, `dev`; absent where the format does not say. */
  readonly groups?: readonly string[]
  /** Environments that it is for, as in PEP 508. */
  readonly marker?: string
  /** What it was resolved for, as it is written: `express@^4.18.0` (Yarn). */
  readonly requests?: readonly string[]
  /** What it asks for itself, where uv or Poetry wrote the file. */
  readonly requires?: readonly LockedRequirement[]
  /** It runs a script when it is installed; absent where the format does not tell. */
  readonly scripts?: boolean
  /** Further entries of the same name, for other environments or for several versions side by side. */
  readonly others?: readonly LockedPackage[]
}

export interface LockedRequirement {
  readonly name: string
  readonly extras: readonly string[]
  /** Asked for by this one alone: `extra:standard`, `group:dev`. */
  readonly part?: string
}

/** `editable` is a folder that is installed in place, the project's own included. */
export type PackageSource = 'registry' | 'git' | 'path' | 'url' | 'editable'

type Scanned = Omit<Lockfile, 'path'>
type Scanner = (app: App, path: string) => Promise<Scanned>

const byLine =
  (scan: (lines: AsyncIterable<string>) => Promise<Scanned>): Scanner =>
  (app, path) =>
    scan(app.lines(path))
const atOnce =
  (scan: (text: string) => Scanned): Scanner =>
  async (app, path) =>
    scan(await app.long(path))

const toml = async () => byLine((await import('./lockfiles/toml.js')).scanTomlLock)
const npm = async () => byLine((await import('./lockfiles/npm.js')).scanNpmLock)

/** Loaded when a file of theirs is there. */
const scanners: Readonly<Record<string, () => Promise<Scanner>>> = {
  'poetry.lock': toml,
  'uv.lock': toml,
  'pdm.lock': toml,
  'Pipfile.lock': async () => byLine((await import('./lockfiles/pipfile.js')).scanPipfileLock),
  'package-lock.json': npm,
  'npm-shrinkwrap.json': npm,
  'yarn.lock': async () => byLine((await import('./lockfiles/yarn.js')).scanYarnLock),
  'pnpm-lock.yaml': async () => atOnce((await import('./lockfiles/pnpm.js')).scanPnpmLock),
  'bun.lock': async () => byLine((await import('./lockfiles/bun.js')).scanBunLock)
}

/** `pylock.toml` and `pylock.NAME.toml` (PEP 751). */
const pylock = /^pylock\.(?:[^.]+\.)?toml$/

/**
 * What a lockfile says, by its base name; `undefined` where it is missing or no text. Throws a plain error for a name that is
 * no lockfile's, and a UserError where the file is larger than 64 MiB.
 */
export async function readLockfile(app: App, path: string): Promise<Lockfile | undefined> {
  const name = nameOf(path)
  const scanner = pylock.test(name) ? toml : Object.hasOwn(scanners, name) ? scanners[name] : undefined
  if (scanner === undefined) throw new Error(`no lockfile is called ${name}`)
  if (!(await app.has(path))) return undefined
  const scan = await scanner()
  return { path, ...(await scan(app, path)) }
}
