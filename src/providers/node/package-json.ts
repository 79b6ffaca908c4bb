import type { App, Manifest } from '../../app/types.js'
import { join } from '../../app/paths.js'
import { UserError } from '../../errors.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'

/** A `package.json`, with the places of what it says. */
export interface PackageJson {
  /** Relative to the app's folder. */
  readonly file: string
  /** Its folder, relative to the app's; `''` for the app's own. */
  readonly folder: string
  readonly manifest: Manifest
  readonly name?: string
  readonly scripts: ReadonlyMap<string, Reasoned<string>>
  /** Those of them that no manager runs: they are tasks of Moon. */
  readonly tasks?: ReadonlySet<string>
  /** By name; what is there to run counts before what is there to develop. */
  readonly dependencies: ReadonlyMap<string, Dependency>
}

export interface Dependency {
  readonly name: string
  /** As it is written: `^4.18.2`, `workspace:*`, `file:../x`. */
  readonly range: string
  readonly kind: 'production' | 'optional' | 'development' | 'peer'
  readonly evidence: Evidence
}

/** The later one counts. */
const kinds: readonly (readonly [key: string, kind: Dependency['kind']])[] = [
  ['peerDependencies', 'peer'],
  ['devDependencies', 'development'],
  ['dependencies', 'production'],
  ['optionalDependencies', 'optional']
]

/** A folder of the tree as the app sees it: the view of it, and the way there from the app's folder (`''`, `../..`, `../ui`). */
export interface Place {
  readonly view: App
  readonly at: string
}

/**
 * Reads the `package.json` of a folder; `undefined` where there is none.
 * Throws a UserError, with file and line, where it is no JSON object.
 */
export async function readPackageJson({ view, at }: Place): Promise<PackageJson | undefined> {
  const file = join(at, 'package.json')
  const manifest = await view.manifest('package.json')
  if (!manifest) return undefined
  if (!manifest.table()) {
    throw new UserError({
      what: `${file} is not a JSON object`,
      where: { file },
      fix: 'Make it an object with at least a name, or remove the file'
    })
  }
  const name = manifest.text('name')
  return {
    file,
    folder: at,
    manifest,
    ...(name !== undefined && { name }),
    ...(await scriptsAndTasks({ view, at }, scriptsOf(manifest, file))),
    dependencies: dependenciesOf(manifest, file)
  }
}

/** Where Moon is, a project's tasks stand beside its scripts, which count before them; what has Moon run one is that one. */
async function scriptsAndTasks(
  place: Place,
  scripts: PackageJson['scripts']
): Promise<Pick<PackageJson, 'scripts' | 'tasks'>> {
  const { view } = place
  if (!(await view.has('moon.yml')) && !(await view.whole().has('.moon/workspace.yml'))) return { scripts }
  const { moonTasks, taskOfScript } = await import('./moon.js')
  const tasks = await moonTasks(place)
  const all = new Map(scripts)
  const names = new Set<string>()
  for (const [name, task] of tasks) {
    if (scripts.has(name)) continue
    all.set(name, task)
    names.add(name)
  }
  for (const [name, { value }] of scripts) {
    const task = tasks.get(taskOfScript(value) ?? '')
    if (!task) continue
    all.set(name, task)
    names.add(name)
  }
  return { scripts: all, tasks: names }
}

function scriptsOf(manifest: Manifest, file: string): ReadonlyMap<string, Reasoned<string>> {
  const names = Object.keys(manifest.table('scripts') ?? {})
  return new Map(
    names.flatMap((name) => {
      const value = manifest.text('scripts', name)
      const reason = { because: `The script \`${name}\``, file, ...lineOf(manifest, 'scripts', name) }
      return value === undefined ? [] : [[name, { value: withFields(value, manifest), reason }] as const]
    })
  )
}

/** What npm and its like put into the environment of a script: `$npm_package_version`, `$npm_package_config_port`. */
function withFields(script: string, manifest: Manifest): string {
  return script.replace(
    /\$(?:\{npm_package_(\w+)\}|npm_package_(\w+)\b)/g,
    (written, braced?: string, plain?: string) => {
      const [, config, field = ''] = /^(config_)?(\w+)$/.exec(braced ?? plain ?? '') ?? []
      const value = manifest.get(...(config === undefined ? [field] : ['config', field]))
      return (typeof value === 'string' || typeof value === 'number') && /^[\w@./:+-]+$/.test(String(value))
        ? String(value)
        : written
    }
  )
}

function dependenciesOf(manifest: Manifest, file: string): ReadonlyMap<string, Dependency> {
  const found = new Map<string, Dependency>()
  for (const [key, kind] of kinds) {
    for (const [name, range] of Object.entries(manifest.table(key) ?? {})) {
      if (typeof range !== 'string') continue
      const evidence = { because: `\`${name}\` is in \`${key}\``, file, ...lineOf(manifest, key, name) }
      found.set(name, { name, range, kind, evidence })
    }
  }
  return found
}

/** The line of a key, as a part of an evidence. */
export function lineOf(manifest: Manifest, ...keys: readonly (string | number)[]): { readonly line?: number } {
  const line = manifest.line(...keys)
  return line === undefined ? {} : { line }
}

/** Whether a dependency is there when the app runs. */
export function isInstalledForProduction(dependency: Dependency | undefined): boolean {
  return dependency?.kind === 'production' || dependency?.kind === 'optional'
}

/** The first of these packages that is a dependency. */
export function dependencyOf({ dependencies }: PackageJson, ...names: readonly string[]): Dependency | undefined {
  for (const name of names) {
    const found = dependencies.get(name)
    if (found) return found
  }
  return undefined
}
