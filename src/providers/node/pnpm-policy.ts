import { join } from '../../app/paths.js'
import type { Evidence } from '../../plan/types.js'
import type { Lock, Wish } from './manager-version.js'
import { lineOf, type PackageJson, type Place } from './package-json.js'

/** Keys by which a project says which dependencies may run scripts (pnpm.io/settings, "Build settings"). */
const policies = [
  'onlyBuiltDependencies',
  'ignoredBuiltDependencies',
  'neverBuiltDependencies',
  'allowBuilds',
  'dangerouslyAllowAllBuilds',
  'strictDepBuilds'
]
/** What pnpm 9 reads in pnpm-workspace.yaml; all other settings stand there from 10 on. */
const old = new Set(['packages', 'catalog', 'catalogs'])

/**
 * What says that a project was made for pnpm 10 or newer. There scripts of dependencies only run where a list allows them, so a project
 * without any such list and without another sign is installed by pnpm 9, which runs them all: it works the first time, and no rule that
 * somebody made is broken.
 */
export async function buildPolicy(
  { manifest, file }: PackageJson,
  { view, at }: Place,
  lock: Lock | undefined
): Promise<Wish['atLeast']> {
  const ten = (because: string, place: Omit<Evidence, 'because'>): Wish['atLeast'] => ({
    major: '10',
    because: { because, ...place }
  })
  for (const key of policies) {
    if (manifest.get('pnpm', key) === undefined) continue
    return ten(`\`pnpm.${key}\` is a setting of pnpm 10`, { file, ...lineOf(manifest, 'pnpm', key) })
  }
  const yaml = join(at, 'pnpm-workspace.yaml')
  const workspace = await view.manifest('pnpm-workspace.yaml', yaml)
  const table = workspace?.table() ?? {}
  const key = Object.keys(table).find((name) => !old.has(name))
  if (workspace && key !== undefined)
    return ten(`\`${key}\` in pnpm-workspace.yaml is a setting of pnpm 10`, { file: yaml, ...lineOf(workspace, key) })
  if (workspace && !Array.isArray(table['packages']))
    return ten('pnpm-workspace.yaml without `packages` is read by pnpm 10', { file: yaml })
  return lock?.format?.value.startsWith('9') ? byLock(view, lock, ten) : undefined
}

/** What only pnpm 10 and later write at the top of a lockfile. */
async function byLock(
  view: Place['view'],
  { file }: Lock,
  ten: (because: string, place: Omit<Evidence, 'because'>) => Wish['atLeast']
): Promise<Wish['atLeast']> {
  let line = 0
  for await (const text of view.lines('pnpm-lock.yaml')) {
    line++
    if (/^importers:/.test(text)) return undefined
    const sign =
      /^---/.test(text) || /^pnpmfileChecksum: sha256-/.test(text) || /^ +injectWorkspacePackages:/.test(text)
        ? text.trim()
        : /^ +hash: [0-9a-f]{64}$/.test(text)
          ? 'its hashes of patches'
          : undefined
    if (sign !== undefined) return ten(`${sign} in ${file} is of pnpm 10 or newer`, { file, line })
  }
  return undefined
}
