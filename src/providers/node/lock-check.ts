import type { LockedPackage, Lockfile } from '../../app/lockfiles.js'
import type { Warning } from '../../plan/types.js'
import { npm as npmRanges, parseRequest } from '../../releases/request.js'
import { admits, parseTriple } from '../../releases/versions.js'
import type { ManagerDecision } from './managers.js'
import type { Dependency, PackageJson } from './package-json.js'

/** Protocols and names that are no range of a registry's package; what they mean is not compared. */
const other = /^(?:[a-z+]+:|[./~]|[\w-]+\/)|^(?!x$)[a-z]/i

/**
 * A warning where a frozen install fails, because the lockfile does not know what the manifest asks for: the rule of each manager, as far
 * as it can be told without resolving anything. `folder` is the manifest's in the workspace, `''` for its root.
 */
export function lockWarning(
  decision: ManagerDecision,
  own: PackageJson,
  lockfile: Lockfile,
  folder: string,
  members: ReadonlySet<string>
): Warning | undefined {
  if (!decision.frozen || lockfile.packages.size === 0) return undefined
  const overridden = overrides(own, lockfile)
  const asked = [...own.dependencies.values()].filter(
    ({ name, kind }) => (kind === 'production' || kind === 'development') && !members.has(name) && !overridden(name)
  )
  const rule = rules[decision.manager.id]
  const wrong = asked.find((dependency) => rule(dependency, lockfile, folder) === false)
  if (!wrong) return undefined
  const { evidence, name, range } = wrong
  return {
    code: 'lockfile-outdated',
    message: `${lockfile.path} does not know \`${name}\` as ${own.file} asks for it (${range}): \`${decision.manager.frozen.split(' --store')[0] ?? ''}\` will fail`,
    ...(evidence.file !== undefined && { file: evidence.file }),
    ...(evidence.line !== undefined && { line: evidence.line }),
    fix: `Run ${decision.manager.lock} and commit ${lockfile.path}`
  }
}

/** Whether an install takes this dependency from the lockfile; `undefined`: cannot be told. */
type Rule = (dependency: Dependency, lockfile: Lockfile, folder: string) => boolean | undefined

const rules: Readonly<Record<ManagerDecision['manager']['id'], Rule>> = {
  // npm takes any locked version that is in the range.
  npm: ({ name, range }, { packages }) => {
    const locked = packages.get(name)
    if (!locked) return false
    const request = other.test(range) ? undefined : parseRequest(range === '' ? '*' : range, npmRanges)
    const versions = versionsOf(locked)
    if (!request || versions.length === 0 || versions.some((version) => version.includes('-'))) return undefined
    return versions.some((version) => admits(request.versions, parseTriple(version)))
  },
  // Yarn 1 has the requests as keys.
  yarn: ({ name, range }, { packages }) => {
    if (other.test(range)) return undefined
    const locked = packages.get(name)
    const requests = [locked, ...(locked?.others ?? [])].flatMap((one) => one?.requests ?? [])
    return requests.includes(`${name}@${range}`)
  },
  // The others remember what each package of the tree asks for.
  'yarn-berry': (dependency, lockfile, folder) => {
    const text = askedFor(dependency, lockfile, folder)
    return text === false || text === undefined || /^(?:patch|catalog|virtual):/.test(text)
      ? text !== false && undefined
      : text.replace(/^npm:/, '') === dependency.range.replace(/^npm:/, '')
  },
  pnpm: (dependency, lockfile, folder) => same(dependency, lockfile, folder),
  bun: (dependency, lockfile, folder) => same(dependency, lockfile, folder)
}

function versionsOf(locked: LockedPackage): readonly string[] {
  return [locked, ...(locked.others ?? [])].flatMap(({ version }) => version ?? [])
}

/** `false` where the lockfile knows the package of the tree, but not this dependency of it. */
function askedFor({ name }: Dependency, { importers }: Lockfile, folder: string): string | false | undefined {
  const importer = importers?.get(folder)
  return importer && (importer.get(name)?.value ?? false)
}

function same(dependency: Dependency, lockfile: Lockfile, folder: string): boolean | undefined {
  const text = askedFor(dependency, lockfile, folder)
  return text === undefined || text === false ? text : text === dependency.range
}

/** Names for which the manifest, or pnpm-workspace.yaml by way of the lockfile, lets something else count than what it asks for. */
function overrides({ manifest }: PackageJson, lockfile: Lockfile): (name: string) => boolean {
  const keys = [['overrides'], ['resolutions'], ['pnpm', 'overrides']].flatMap((path) =>
    Object.keys(manifest.table(...path) ?? {})
  )
  keys.push(...(lockfile.overrides ?? []))
  return (name) => keys.some((key) => key === name || key.startsWith(`${name}@`) || key.endsWith(`/${name}`))
}
