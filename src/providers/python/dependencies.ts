import { join } from 'node:path/posix'
import { readLockfile, type LockedPackage, type Lockfile } from '../../app/lockfiles.js'
import type { App, Manifest } from '../../app/types.js'
import { reasoned, type Reasoned, type ReasonedList } from '../../plan/draft.js'
import type { Evidence, Warning } from '../../plan/types.js'
import type { Need } from '../contract.js'
import type { Dependencies, Dependency } from './facts.js'
import { lockedSet } from './locked-set.js'
import { productionGroups } from './production-groups.js'
import { parseRequirement, sourceNeeds, type Requirement } from './requirement.js'
import { readRequirements } from './requirements.js'
import { codeLines } from './source.js'

/** Which manifests count, as the choice of the manager says. */
export interface Sources {
  readonly pyproject?: Manifest
  readonly requirements?: string
  readonly pipfile?: string
  readonly lockfile?: string
  /** `setup.py` and `setup.cfg` count. */
  readonly legacy: boolean
}

export interface Collected {
  readonly dependencies: Dependencies
  /** Requirements files to copy before the install. */
  readonly files: readonly string[]
  /** Folders and archives of the tree that are installed, the project's own not counted where a lockfile names it. */
  readonly localPaths: readonly string[]
  /** Requirements as the manifest writes them, where that is all there is to install. */
  readonly declared?: ReasonedList
  readonly secrets: ReasonedList
  readonly needs: readonly Reasoned<Need>[]
  readonly toolVersions: Readonly<Record<string, Reasoned<string>>>
  readonly warnings: readonly Warning[]
}

/** Everything that the manifests and the lockfile name. What a manifest names itself counts before what only the lockfile has. */
export async function collect(app: App, sources: Sources): Promise<Collected> {
  const requirements =
    sources.requirements === undefined ? undefined : await readRequirements(app, sources.requirements)
  const lock = sources.lockfile === undefined ? undefined : await lockfileAt(app, sources.lockfile)
  const declared = sources.pyproject ? declaredIn(sources.pyproject) : undefined
  const grouped = sources.pyproject ? groupedIn(sources.pyproject) : []
  const legacy = sources.legacy && !declared ? await legacyRequirements(app) : undefined
  const direct = [
    ...(requirements?.requirements ?? []),
    ...(declared ?? []),
    ...(sources.requirements === undefined ? grouped : []),
    ...(legacy ?? []),
    ...(sources.pyproject ? poetryTable(sources.pyproject) : []),
    ...(await pipfileTable(app, sources.pipfile))
  ]
  const dependencies = new Map<string, Dependency>()
  for (const requirement of direct) addDirect(dependencies, requirement, lock)
  for (const name of requirements?.noBinary ?? []) fromSource(dependencies, name)
  const folder = sources.lockfile?.startsWith('../') ? app.folder : '.'
  const installed = lock && lockedSet(lock, folder, sources.pyproject, direct)
  for (const [name, { version, line, groups }] of lock?.packages ?? []) {
    if (dependencies.has(name) || !isInstalled(groups) || installed?.names.has(name) === false) continue
    const evidence = { because: `${name} is in ${sources.lockfile ?? ''}`, file: sources.lockfile ?? '', line }
    const direct = installed?.own.has(name) ?? false
    dependencies.set(name, { name, extras: [], direct, evidence, ...(version !== undefined && { version }) })
  }
  return {
    dependencies,
    files: requirements?.files ?? [],
    localPaths: [...(requirements?.paths.map(({ path }) => path) ?? []), ...lockedFolders(lock)],
    ...(declared && {
      declared: [...declared, ...grouped].map(({ text, evidence }) => ({ value: text, reason: evidence }))
    }),
    secrets: requirements?.secrets ?? [],
    needs: [...sourceNeeds(direct), ...repositoryNeeds(sources.lockfile, lock, installed?.names)],
    toolVersions: lock?.generator ? generatorVersion(lock.generator, sources.lockfile ?? '') : {},
    warnings: requirements?.warnings ?? []
  }
}

/** `--no-binary`: one name, or all of them. */
function fromSource(dependencies: Map<string, Dependency>, name: string) {
  for (const [key, dependency] of dependencies) {
    if (name === ':all:' || name === key) dependencies.set(key, { ...dependency, source: true })
  }
}

/** A workspace's lockfile stands above the app's folder: `../uv.lock`. */
function lockfileAt(app: App, path: string): Promise<Lockfile | undefined> {
  return path.startsWith('../') ? readLockfile(app.whole(), join(app.folder, path)) : readLockfile(app, path)
}

/** Groups that only developers install do not count; a lockfile that names none has all of its packages in the image. */
function isInstalled(groups: readonly string[] | undefined): boolean {
  return groups === undefined || groups.some((group) => group === 'main' || group === 'default')
}

function lockedFolders(lock: Lockfile | undefined): readonly string[] {
  const inTree = ({ source, location }: LockedPackage) =>
    (source === 'path' || source === 'editable') && location !== undefined && location !== '.'
  return [...(lock?.packages.values() ?? [])].filter(inTree).map(({ location }) => location ?? '')
}

/** What a lockfile takes from repositories, whoever asks for it. */
function repositoryNeeds(
  file: string | undefined,
  lock: Lockfile | undefined,
  installed: ReadonlySet<string> | undefined
): readonly Reasoned<Need>[] {
  const [, found] =
    [...(lock?.packages ?? [])].find(
      ([name, { source, groups }]) => source === 'git' && isInstalled(groups) && installed?.has(name) !== false
    ) ?? []
  if (!found || file === undefined) return []
  const because = `${found.name} is installed from a repository`
  return [reasoned<Need>({ name: 'git', for: 'build' }, because, { file, line: found.line })]
}

function addDirect(
  dependencies: Map<string, Dependency>,
  { name, extras, version, source, evidence }: Requirement,
  lock: Lockfile | undefined
) {
  const before = dependencies.get(name)
  const locked = version ?? lock?.packages.get(name)?.version
  dependencies.set(name, {
    name,
    extras: [...new Set([...(before?.extras ?? []), ...extras])],
    direct: true,
    evidence: before?.evidence ?? evidence,
    ...(locked !== undefined && { version: locked }),
    ...(source !== undefined && source !== 'path' && { source: true })
  })
}

/** The group that is meant where a project is no package and has groups alone (PEP 735): `pip install --group main`. */
export function mainGroup(pyproject: Manifest): readonly string[] | undefined {
  const name = ['main', 'default', 'app'].find((group) => pyproject.texts('dependency-groups', group).length > 0)
  return name === undefined ? undefined : ['dependency-groups', name]
}

/** `[project] dependencies` (PEP 621), else the main group; `undefined` where they are dynamic or there are none. */
function declaredIn(pyproject: Manifest): readonly Requirement[] | undefined {
  if (pyproject.texts('project', 'dynamic').includes('dependencies')) return undefined
  const keys = pyproject.table('project') === undefined ? mainGroup(pyproject) : ['project', 'dependencies']
  return (
    keys &&
    pyproject
      .texts(...keys)
      .flatMap((text, index) => requirementAt(text, pyproject.path, pyproject.line(...keys, index)))
  )
}

/** Requirements of the groups and extras that are installed besides. */
function groupedIn(pyproject: Manifest): readonly Requirement[] {
  return productionGroups(pyproject).flatMap(({ keys }) =>
    Array.isArray(pyproject.get(...keys))
      ? pyproject
          .texts(...keys)
          .flatMap((text, index) => requirementAt(text, pyproject.path, pyproject.line(...keys, index)))
      : tableOf(pyproject, keys)
  )
}

function requirementAt(text: string, file: string, line: number | undefined): Requirement[] {
  const parsed = parseRequirement(text, { file, ...(line !== undefined && { line }) })
  return parsed ? [parsed] : []
}

/** `[tool.poetry.dependencies]`: a table of names; `python` is no distribution. Optional ones are not installed. */
function poetryTable(pyproject: Manifest): readonly Requirement[] {
  return tableOf(pyproject, ['tool', 'poetry', 'dependencies'])
}

async function pipfileTable(app: App, path: string | undefined): Promise<readonly Requirement[]> {
  const pipfile = path === undefined ? undefined : await app.manifest(path)
  return pipfile ? tableOf(pipfile, ['packages']) : []
}

function tableOf(manifest: Manifest, table: readonly string[]): readonly Requirement[] {
  return Object.keys(manifest.table(...table) ?? {}).flatMap((name) => {
    if (name === 'python' || manifest.get(...table, name, 'optional') === true) return []
    const extras = manifest.texts(...table, name, 'extras')
    const version = exactVersion(manifest.text(...table, name) ?? manifest.text(...table, name, 'version'))
    const text = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${version === undefined ? '' : `==${version}`}`
    return requirementAt(text, manifest.path, manifest.line(...table, name))
  })
}

function exactVersion(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^={0,3}\s*(\d[\w.+!-]*)$/.exec(text.trim())?.[1]
}

/** `install_requires` of `setup.cfg` and of `setup.py`, where it is a list of strings. */
async function legacyRequirements(app: App): Promise<readonly Requirement[]> {
  const config = await app.manifest('setup.cfg')
  const listed = config?.text('options', 'install_requires')
  const line = config?.line('options', 'install_requires')
  const fromConfig = (listed ?? '').split('\n').flatMap((text) => requirementAt(text.trim(), 'setup.cfg', line))
  const fromCode = codeLines((await app.read('setup.py')) ?? '').flatMap((row) => {
    const list =
      /\binstall_requires\s*=\s*\[([^\]]*)\]/.exec(row.text)?.[1] ??
      /^(?:REQUIRES|requires|install_requires|requirements)\s*=\s*\[([^\]]*)\]/i.exec(row.text)?.[1]
    return [...(list ?? '').matchAll(/(["'])([^"']+)\1/g)].flatMap((match) =>
      requirementAt(match[2] ?? '', 'setup.py', row.line)
    )
  })
  return [...fromConfig, ...fromCode]
}

function generatorVersion(
  { name, version, line }: NonNullable<Lockfile['generator']>,
  file: string
): Record<string, Reasoned<string>> {
  if (version === undefined) return {}
  const id = name.toLowerCase()
  const at: Omit<Evidence, 'because'> = { file, line }
  return { [id]: reasoned(version, `${file} was written by ${name} ${version}`, at) }
}
