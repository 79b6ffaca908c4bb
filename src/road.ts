import { readFile } from 'node:fs/promises'
import { realpathSync } from 'node:fs'
import { basename, isAbsolute, join, relative, sep } from 'node:path'
import { openContext } from './open.js'
import { join as joinPaths } from './app/paths.js'
import type { App } from './app/types.js'
import type { RenderOptions } from './dockerfile/render.js'
import { UserError } from './errors.js'
import { planApp, type Planned } from './plan/plan-app.js'
import type { Plan } from './plan/types.js'
import { catalogOf } from './providers/catalog.js'
import type { Catalog, Provider } from './providers/contract.js'
import { providers } from './providers/list.js'
import { givenVariables } from './report/hide.js'
import { readSettings } from './settings/index.js'
import type { Inputs, PlanSettings } from './settings/types.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Everything that is decided before Docker is asked: pure, the same tree and settings give the same bytes. */
export interface Decision {
  readonly plan: Plan
  /** What the Dockerfile depends on besides the plan. */
  readonly options: RenderOptions
  /** Names of the variables whose values people gave: they are hidden in everything that leaves the machine as text. */
  readonly hidden: readonly string[]
  /** Where the plan came from, if not from detection. */
  readonly planFile?: string
  readonly catalog: Catalog
  readonly place: Place
}

/** Where the app is. */
export interface Place {
  /** Absolute path of the folder that `context` named; absent for a commit that is not checked out. */
  readonly folder?: string
  /** The app's folder below that one, `''` for that one itself. */
  readonly below: string
  /** Name of the folder that `context` named. */
  readonly name: string
  /** Absolute path of the repository's working tree; absent outside of git. */
  readonly gitRoot?: string
}

/**
 * Looks at the app and decides: settings and plan. Reads files and writes nothing.
 * Throws a UserError where there is no app, or one that cannot be planned.
 * @param readInput gives standard input as text, for `--plan -`
 */
export async function decide(inputs: Inputs, env: Environment, readInput: () => Promise<string>): Promise<Decision> {
  const { app, backing, directory, gitRoot } = await openContext(inputs.context, providers)
  try {
    const { settingsOf, variables } = settingsReader(inputs, env, providers)
    const file = inputs.plan === undefined ? undefined : await planGiven(inputs.plan, inputs, readInput)
    const { plan, folder } = file ?? (await planApp(app, settingsOf, providers))
    const hidden = file ? Object.keys(plan.variables) : [...new Set([...variables, ...givenVariables(plan)])]
    return {
      plan,
      options: await renderOptions(contextOf(app, folder, plan), inputs),
      hidden,
      ...(file && { planFile: file.name }),
      catalog: catalogOf(providers),
      place: {
        ...(directory !== undefined && { folder: directory }),
        below: folder,
        name: basename(directory ?? gitRoot ?? inputs.context),
        ...(gitRoot !== undefined && { gitRoot })
      }
    }
  } finally {
    await backing.close()
  }
}

/** The view of Docker's context: the app's folder, or a workspace root above it that the plan names. */
function contextOf(app: App, below: string, { folder }: Plan): App {
  if (folder === undefined) return app.below(below)
  const path = below === '' ? app.folder : joinPaths(app.folder, below)
  return app.whole().below(path.endsWith(folder) ? path.slice(0, -folder.length).replace(/\/$/, '') : '')
}

/** The folder that becomes Docker's context: the app's own, or a workspace root above it that the plan names. */
export function dockerContext({ place: { folder, below }, plan }: Decision): string {
  if (folder === undefined) {
    throw new UserError({
      what: 'A commit that is not checked out can be planned, but not built',
      fix: 'Check it out first: git worktree add ../checkout COMMIT, then build that folder'
    })
  }
  const app = below === '' ? folder : `${folder}/${below}`
  const inside = plan.folder === undefined ? '' : `/${plan.folder}`
  return inside !== '' && app.endsWith(inside) ? app.slice(0, -inside.length) : app
}

/**
 * The app's folder relative to a workspace, `/`-separated, for annotations and links; `undefined` for the workspace itself and for
 * what lies outside of it.
 */
export function folderInWorkspace({ place: { folder, below } }: Decision, workspace: string): string | undefined {
  if (folder === undefined) return undefined
  const path = relative(realpathSync(workspace), below === '' ? folder : join(folder, below))
  if (path === '' || isAbsolute(path) || path.split(sep)[0] === '..') return undefined
  return path.split(sep).join('/')
}

/** Reads settings of a folder, and remembers the names of the variables that people gave in any of them. */
export function settingsReader(
  inputs: Inputs,
  env: Environment,
  all: readonly Provider[]
): { readonly settingsOf: (app: App) => Promise<PlanSettings>; readonly variables: ReadonlySet<string> } {
  const known = all.flatMap(({ settings }) => settings)
  const variables = new Set<string>()
  return {
    variables,
    settingsOf: async (app) => {
      const settings = await readSettings(app, inputs, env, known)
      for (const name of Object.keys(settings.hints.variables)) variables.add(name)
      return settings
    }
  }
}

async function planGiven(
  given: string,
  inputs: Inputs,
  readInput: () => Promise<string>
): Promise<Planned & { readonly name: string }> {
  const [{ planFromFile }, { layerOfInputs }] = await Promise.all([
    import('./plan/plan-file.js'),
    import('./settings/index.js')
  ])
  const { name, text } = await planText(given, readInput)
  const layers = [layerOfInputs(inputs)]
  const plan = await planFromFile(text, { name, layers, ...(inputs.toolchain && { toolchain: inputs.toolchain }) })
  return { plan, folder: '', name }
}

async function planText(
  given: string,
  readInput: () => Promise<string>
): Promise<{ readonly name: string; readonly text: string }> {
  if (given === '-') return { name: 'standard input', text: await readInput() }
  if (given.trimStart().startsWith('{')) return { name: 'the input plan', text: given }
  const text = await readFile(given, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError({
      what: `The plan file ${given} cannot be read (${error.code ?? error.message})`,
      fix: 'Give the path of a file that boxcar plan --format json has made, or - for standard input'
    })
  })
  return { name: given, text }
}

/** Dotfiles with variables that may enter Docker's context where git tracks them. */
const environmentFiles = ['.env.production', '.env.example', '.env.defaults']

async function renderOptions(app: App, inputs: Inputs): Promise<RenderOptions> {
  const repositoryIgnore = await app.read('.dockerignore')
  const found = await Promise.all(environmentFiles.map((name) => app.find(name)))
  return {
    ...(repositoryIgnore !== undefined && { repositoryIgnore }),
    buildArgs: Object.keys(inputs.buildArgs),
    environmentFiles: found.flat(),
    nix: {
      ...(inputs.nixImage !== undefined && { image: inputs.nixImage }),
      ...(inputs.nixpkgsUrl !== undefined && { url: inputs.nixpkgsUrl }),
      substituters: inputs.nixSubstituters,
      publicKeys: inputs.nixPublicKeys
    }
  }
}
