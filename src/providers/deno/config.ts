import { join, normalise } from '../../app/paths.js'
import type { App, Manifest } from '../../app/types.js'
import { UserError } from '../../errors.js'
import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { configFiles, workspaceOf, type Workspace } from './workspace.js'

/** `deno.json` or `deno.jsonc`, with what a `package.json` beside it adds (docs.deno.com, "deno.json and package.json"). */
export interface Config {
  /** Absent where the app has only a `package.json` or nothing but sources. */
  readonly file?: string
  readonly manifest?: Manifest
  /** Tasks by name; scripts of `package.json` are tasks as well, those of `deno.json` count first. */
  readonly tasks: ReadonlyMap<string, Task>
  /** What names stand for, from `imports` or the import map that is named: `@oak/oak` to `jsr:@oak/oak@17`. */
  readonly imports: ReadonlyMap<string, Reasoned<string>>
  readonly importMap?: string
  readonly lockfile?: Evidence & { readonly file: string }
  readonly packageJson?: Manifest
  /** npm packages are copied into `node_modules`. */
  readonly nodeModules?: Evidence
  /** The workspace that the app is the root or a member of. */
  readonly workspace?: Workspace
}

export interface Task {
  /** Absent for one that only runs others. */
  readonly command?: Reasoned<string>
  /** Tasks that run before it (Deno 2.1). */
  readonly before: readonly string[]
}

/** Throws a UserError, with file and line, where a file is no JSON object. */
export async function readConfig(app: App): Promise<Config> {
  const found = await configOf(app)
  const packageJson = await app.manifest('package.json')
  const importMap = await importMapOf(app, found?.manifest)
  const lockfile = await lockOf(app, found)
  const workspace = await workspaceOf(app)
  const root = workspace?.folder && (await readConfig(workspace.place.view))
  const imports = new Map([...importsOf(found?.manifest), ...importsOf(importMap)])
  const nodeModules = nodeModulesOf(found?.manifest, packageJson, imports)
  const own: Config = {
    ...(found && { file: found.path, manifest: found.manifest }),
    tasks: new Map([...scriptsOf(packageJson), ...tasksOf(found?.manifest)]),
    imports,
    ...(importMap && { importMap: importMap.path }),
    ...(lockfile && { lockfile }),
    ...(packageJson && { packageJson }),
    ...(nodeModules && { nodeModules }),
    ...(workspace && { workspace })
  }
  return root && workspace ? inWorkspace(own, root, workspace) : own
}

/** Lockfile, `nodeModulesDir` and names of packages are the root's (docs.deno.com, "Workspaces"). */
function inWorkspace(own: Config, root: Config, { place: { at } }: Workspace): Config {
  const above = <T extends Evidence>(evidence: T): T =>
    evidence.file === undefined ? evidence : { ...evidence, file: join(at, evidence.file) }
  const shared = [...root.imports]
    .filter(([, { value }]) => !value.startsWith('.'))
    .map(([name, { value, reason }]) => [name, { value, reason: above(reason) }] as const)
  const { nodeModules: _, lockfile: __, ...rest } = own
  const nodeModules = root.nodeModules ? above(root.nodeModules) : own.nodeModules
  return {
    ...rest,
    imports: new Map([...shared, ...own.imports]),
    ...(root.lockfile && { lockfile: { ...above(root.lockfile), file: join(at, root.lockfile.file) } }),
    ...(nodeModules && { nodeModules })
  }
}

async function configOf(app: App): Promise<{ path: string; manifest: Manifest } | undefined> {
  for (const path of configFiles) {
    const manifest = await app.manifest(path)
    if (!manifest) continue
    if (!manifest.table()) {
      throw new UserError({
        what: `${path} is not a JSON object`,
        where: { file: path },
        fix: 'Make it an object (`{}` will do), or remove the file'
      })
    }
    return { path, manifest }
  }
  return undefined
}

function tasksOf(manifest: Manifest | undefined): readonly (readonly [string, Task])[] {
  return Object.keys(manifest?.table('tasks') ?? {}).flatMap((name) => {
    if (!manifest) return []
    const keys = manifest.text('tasks', name) === undefined ? ['tasks', name, 'command'] : ['tasks', name]
    const value = manifest.text(...keys)
    const before = manifest.texts('tasks', name, 'dependencies')
    if (value === undefined && before.length === 0) return []
    return [
      [name, { before, ...(value !== undefined && { command: said(manifest, value, `The task \`${name}\``, keys) }) }]
    ]
  })
}

function scriptsOf(manifest: Manifest | undefined): readonly (readonly [string, Task])[] {
  return Object.keys(manifest?.table('scripts') ?? {}).flatMap((name) => {
    const value = manifest?.text('scripts', name)
    if (!manifest || value === undefined) return []
    return [[name, { before: [], command: said(manifest, value, `The script \`${name}\``, ['scripts', name]) }]]
  })
}

function importsOf(manifest: Manifest | undefined): readonly (readonly [string, Reasoned<string>])[] {
  return Object.keys(manifest?.table('imports') ?? {}).flatMap((name) => {
    const value = manifest?.text('imports', name)
    if (!manifest || value === undefined) return []
    return [[name, said(manifest, value, `\`${name}\` is in \`imports\``, ['imports', name])]]
  })
}

function said(manifest: Manifest, value: string, because: string, keys: readonly string[]): Reasoned<string> {
  return { value, reason: evidenceOf(manifest, because, ...keys) }
}

export function evidenceOf(manifest: Manifest, because: string, ...keys: readonly string[]): Evidence {
  const line = manifest.line(...keys)
  return { because, file: manifest.path, ...(line !== undefined && { line }) }
}

/** The import map that `importMap` names, where it is a file of the app; without a word `import_map.json` is only a habit. */
async function importMapOf(app: App, manifest: Manifest | undefined): Promise<Manifest | undefined> {
  const path = normalise(manifest?.text('importMap') ?? 'import_map.json')
  return path === undefined ? undefined : app.manifest(path)
}

/** `lock`: a path, `{ path }`, or `false` for none. */
async function lockOf(
  app: App,
  found: { readonly path: string; readonly manifest: Manifest } | undefined
): Promise<Config['lockfile']> {
  const { manifest } = found ?? {}
  if (manifest?.get('lock') === false) return undefined
  const named = manifest?.text('lock') ?? manifest?.text('lock', 'path')
  const file = normalise(named ?? 'deno.lock')
  return file !== undefined && (await app.has(file)) ? { because: `${file} is there`, file } : undefined
}

/** `nodeModulesDir`: `auto` (in Deno 1 `true`), `manual`, `none`; with a `package.json` the default is `manual` (Deno 2). */
function nodeModulesOf(
  manifest: Manifest | undefined,
  packageJson: Manifest | undefined,
  imports: Config['imports']
): Evidence | undefined {
  const mode = manifest?.text('nodeModulesDir') ?? manifest?.get('nodeModulesDir') === true
  if (mode === 'none' || manifest?.get('nodeModulesDir') === false) return undefined
  const packages = ['dependencies', 'devDependencies', 'optionalDependencies'].find(
    (key) => Object.keys(packageJson?.table(key) ?? {}).length > 0
  )
  const npm = [...imports.values()].find(({ value }) => value.startsWith('npm:'))
  if (packages === undefined && !npm) return undefined
  if (manifest && mode !== false)
    return evidenceOf(manifest, `\`nodeModulesDir\` is ${mode === true ? 'true' : mode}`, 'nodeModulesDir')
  return packageJson && packages !== undefined
    ? evidenceOf(packageJson, `\`${packages}\` of package.json are installed into node_modules`, packages)
    : undefined
}
