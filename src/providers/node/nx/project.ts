import { folderOf, join, nameOf } from '../../../app/paths.js'
import type { App, Data, Manifest } from '../../../app/types.js'
import { UserError } from '../../../errors.js'
import { lineOf, type PackageJson } from '../package-json.js'
import { bundlerOfFiles } from './bundlers.js'

/** The root of a workspace of Nx, and where it is in the tree. */
export interface NxRoot {
  readonly view: App
  readonly nx: Manifest
}

/** A project of Nx that is described in a file of its own (nx.dev, "Project configuration"). Folders are relative to the root. */
export interface NxProject {
  readonly name: string
  readonly folder: string
  readonly isApp: boolean
  readonly root: NxRoot
  /** Where its targets stand. */
  readonly manifest: Manifest
  readonly file: string
  readonly keys: readonly string[]
}

/** What builds or serves a project, with the defaults of the workspace laid below it. */
export interface NxTarget {
  readonly name: string
  /** Absent where a plugin makes the target of a bundler's configuration. */
  readonly executor?: string
  readonly line?: number
  option(...keys: readonly string[]): Data
  text(...keys: readonly string[]): string | undefined
  readonly outputs: readonly string[]
  /** Configurations by name; `production` is what is built for. */
  readonly configurations: readonly string[]
  readonly defaultConfiguration?: string
}

/** The root of the workspace that a folder is in, which may be that folder itself. */
export async function nxRootOf(app: App): Promise<NxRoot | undefined> {
  const tree = app.whole()
  for (let at = app.folder; ; at = folderOf(at)) {
    const view = tree.below(at)
    if ((await view.has('nx.json')) && (await view.has('package.json'))) {
      const nx = await view.manifest('nx.json')
      return nx && { view, nx }
    }
    if (at === '') return undefined
  }
}

/**
 * The project in a folder that is built by Nx alone: its manifest, where it has one, has no scripts (nx.dev, "Integrated repos"; in
 * workspaces of today with the key `nx`). `undefined` for every other folder.
 */
export async function nxProjectAt(app: App, own: PackageJson | undefined): Promise<NxProject | undefined> {
  const hasFile = await app.has('project.json')
  const inManifest = own?.manifest.table('nx') !== undefined
  if ((!hasFile && !inManifest) || (own?.scripts.size ?? 0) > 0) return undefined
  const root = await nxRootOf(app)
  if (!root || root.view.folder === app.folder) return undefined
  const folder = root.view.folder === '' ? app.folder : app.folder.slice(root.view.folder.length + 1)
  return projectIn(root, folder, own, hasFile)
}

async function projectIn(
  root: NxRoot,
  folder: string,
  own: PackageJson | undefined,
  hasFile: boolean
): Promise<NxProject | undefined> {
  const file = join(folder, hasFile ? 'project.json' : 'package.json')
  const manifest = await root.view.manifest(file)
  if (!manifest) return undefined
  const keys = hasFile ? [] : ['nx']
  const type = manifest.text(...keys, 'projectType')
  const name = manifest.text(...keys, 'name') ?? own?.name ?? nameOf(folder)
  return { name, folder, isApp: type !== 'library' && !isOfTests(name), root, manifest, file, keys }
}

function isOfTests(name: string): boolean {
  return /[-_]e2e$/.test(name)
}

/** All projects with a `project.json` below the root; one that cannot be read is left out, as it is the one's who asks for it. */
export async function nxProjects(root: NxRoot): Promise<readonly NxProject[]> {
  const found: NxProject[] = []
  for (const file of await root.view.find('project.json')) {
    const folder = folderOf(file)
    if (folder === '') continue
    try {
      const project = await projectIn(root, folder, undefined, true)
      if (project) found.push(project)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
  return found
}

/** A target by its name; `undefined` where the project has none. */
export async function targetOf(project: NxProject, name: string): Promise<NxTarget | undefined> {
  const { manifest, keys, root } = project
  const at = [...keys, 'targets', name]
  const said = manifest.table(...at)
  const inferred = said?.['executor'] === undefined && said?.['command'] === undefined
  const inFiles = inferred && name === 'build' ? await bundlerOfFiles(project) : undefined
  if (!said && !inFiles) return undefined
  const executor = manifest.text(...at, 'executor') ?? (said?.['command'] === undefined ? undefined : 'nx:run-commands')
  const defaults = [executor, name].find((key) => key !== undefined && root.nx.table('targetDefaults', key))
  const get = (...inner: readonly string[]): Data =>
    manifest.get(...at, ...inner) ??
    (defaults === undefined ? undefined : root.nx.get('targetDefaults', defaults, ...inner))
  const option = (...inner: readonly string[]): Data =>
    get('options', ...inner) ?? (inner[0] === 'command' ? get('command') : undefined)
  const byDefault = get('defaultConfiguration')
  const outputs = get('outputs')
  return {
    name,
    ...(executor !== undefined && { executor }),
    ...lineOf(manifest, ...at),
    option,
    text: (...inner) => {
      const value = option(...inner)
      return typeof value === 'string' && value.trim() !== '' ? filled(value.trim(), project) : undefined
    },
    outputs: Array.isArray(outputs) ? outputs.flatMap((one: Data) => (typeof one === 'string' ? [one] : [])) : [],
    configurations: Object.keys(manifest.table(...at, 'configurations') ?? {}),
    ...(typeof byDefault === 'string' && { defaultConfiguration: byDefault })
  }
}

/** `{projectRoot}` and its like are put in (nx.dev, "Project configuration", tokens). */
export function filled(text: string, { name, folder }: Pick<NxProject, 'name' | 'folder'>): string {
  return text.replaceAll('{workspaceRoot}/', '').replaceAll('{projectRoot}', folder).replaceAll('{projectName}', name)
}
