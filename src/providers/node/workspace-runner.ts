import type { Manifest } from '../../app/types.js'
import { join } from '../../app/paths.js'
import { shellWord } from '../../dockerfile/quoting.js'
import type { Evidence } from '../../plan/types.js'
import { dependencyOf, lineOf, type PackageJson, type Place } from './package-json.js'

/** A tool that builds the packages of a workspace in the order of their dependencies. */
export interface TaskRunner {
  readonly id: 'turbo' | 'nx'
  /** Builds the app after all that it depends on. */
  readonly build: string
  readonly because: Evidence
  readonly variables: Readonly<Record<string, string>>
  /** Files and folders that a package's build makes, relative to the package, by the tool's configuration. */
  readonly outputs: readonly string[]
}

/**
 * The task runner of a workspace, where it builds this app; `undefined` where the manager's own recursive run does.
 * @param folder the app's, relative to the root
 */
export async function taskRunner(
  root: PackageJson,
  place: Place,
  own: PackageJson,
  folder: string
): Promise<TaskRunner | undefined> {
  if (!own.scripts.has('build')) return undefined
  return (await turbo(root, place, own, folder)) ?? (await nx(root, place, own))
}

/** Turborepo (turbo.json: `tasks` from version 2 on, `pipeline` before). Version 2 wants `packageManager` in the root's manifest. */
async function turbo(
  root: PackageJson,
  { view, at }: Place,
  own: PackageJson,
  folder: string
): Promise<TaskRunner | undefined> {
  const found = await firstManifest({ view, at }, ['turbo.json', 'turbo.jsonc'])
  const installed = dependencyOf(root, 'turbo')
  if (!found || !installed) return undefined
  const { manifest, file } = found
  const knowsManager = root.manifest.text('packageManager') !== undefined || /^[~^]?1\b/.test(installed.range)
  const tasks = manifest.table('tasks') ? 'tasks' : 'pipeline'
  const task = [`${own.name ?? ''}#build`, 'build'].find((name) => manifest.table(tasks, name))
  if (task === undefined || !knowsManager) return undefined
  return {
    id: 'turbo',
    build: `turbo run build --filter=${shellWord(`${own.name ?? `./${folder}`}...`)}`,
    because: {
      because: 'Turborepo builds the app after the packages that it needs',
      file,
      ...lineOf(manifest, tasks, task)
    },
    variables: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    outputs: foldersOf(manifest.texts(tasks, 'build', 'outputs'))
  }
}

/** Nx with packages that have manifests; `^build` makes it build what the app needs first (nx.dev, "Defining a task pipeline"). */
async function nx(root: PackageJson, place: Place, own: PackageJson): Promise<TaskRunner | undefined> {
  const found = await firstManifest(place, ['nx.json'])
  if (!found || !dependencyOf(root, 'nx')) return undefined
  const { manifest, file } = found
  if (!manifest.texts('targetDefaults', 'build', 'dependsOn').includes('^build')) return undefined
  const name = own.manifest.text('nx', 'name') ?? own.name
  if (name === undefined) return undefined
  return {
    id: 'nx',
    build: `nx run ${shellWord(`${name}:build`)}`,
    because: {
      because: 'Nx builds the app after the packages that it needs',
      file,
      ...lineOf(manifest, 'targetDefaults', 'build', 'dependsOn')
    },
    variables: { NX_DAEMON: 'false' },
    outputs: foldersOf(
      manifest.texts('targetDefaults', 'build', 'outputs').map((output) => output.replace(/^\{projectRoot\}\//, ''))
    )
  }
}

async function firstManifest(
  { view, at }: Place,
  names: readonly string[]
): Promise<{ readonly manifest: Manifest; readonly file: string } | undefined> {
  for (const name of names) {
    const file = join(at, name)
    const manifest = await view.manifest(name, file)
    if (manifest) return { manifest, file }
  }
  return undefined
}

/** `dist/**` is `dist`; what is taken out again (`!.next/cache/**`), and what lies elsewhere, does not count. */
function foldersOf(globs: readonly string[]): readonly string[] {
  const folders = globs.flatMap((glob) => {
    if (/^[!{/]|\.\./.test(glob)) return []
    const steps = glob.split('/').filter((step) => step !== '.' && step !== '')
    const first = steps.findIndex((step) => /[*?{]/.test(step))
    const folder = (first < 0 ? steps : steps.slice(0, first)).join('/')
    return folder === '' ? [] : [folder]
  })
  return [...new Set(folders)].sort()
}
