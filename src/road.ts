import { basename } from 'node:path'
import { openContext, openFolder } from './open.js'
import { join as joinPaths, normalise } from './app/paths.js'
import type { OpenedApp } from './app/context.js'
import type { App, RepositoryTree } from './app/types.js'
import type { RenderOptions } from './dockerfile/render.js'
import { planApp, type SettingsOf } from './plan/plan-app.js'
import type { PlanText } from './given-plan.js'
import type { Plan } from './plan/types.js'
import { catalogOf } from './providers/catalog.js'
import { candidatesOf } from './providers/compose.js'
import type { Catalog, Provider } from './providers/contract.js'
import { providers } from './providers/list.js'
import { givenVariables } from './report/hide.js'
import { readSettings } from './settings/index.js'
import type { Part } from './settings/part.js'
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
  /** The app's folder below that one, `''` for that one itself; the way up (`../..`) where its commands run in a folder above. */
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
  const opened = await openContext(inputs.context, providers)
  const { directory, gitRoot } = opened
  const file = inputs.plan === undefined ? undefined : await (await givenPlans()).planText(inputs.plan, readInput)
  return decided(opened, inputs, env, file, {
    ...(directory !== undefined && { folder: directory }),
    name: basename(directory ?? gitRoot ?? inputs.context),
    ...(gitRoot !== undefined && { gitRoot })
  })
}

/** The same for a folder of a repository's tree, which need not be checked out. `file` is the plan to use instead of detecting. */
export async function decideInTree(
  tree: RepositoryTree,
  inputs: Inputs,
  env: Environment,
  file?: PlanText
): Promise<Decision> {
  return decided(await openFolder(tree, providers), inputs, env, file, { name: basename(tree.folder) })
}

async function decided(
  { app, backing }: Pick<OpenedApp, 'app' | 'backing'>,
  inputs: Inputs,
  env: Environment,
  given: PlanText | undefined,
  place: Omit<Place, 'below'>
): Promise<Decision> {
  try {
    const said = given && (await (await givenPlans()).planGiven(given))
    const { settingsOf, variables } = settingsReader(inputs, env, providers, said?.piece)
    const whole = said && (!said.piece || (await isNoApp(app, settingsOf)))
    const file = whole ? (await givenPlans()).wholePlan(said, inputs) : undefined
    const { plan, folder } = file ? { plan: file, folder: '' } : await planApp(app, settingsOf, providers)
    const hidden = file ? Object.keys(plan.variables) : [...new Set([...variables, ...givenVariables(plan)])]
    return {
      plan,
      options: await renderOptions(contextOf(app, folder, plan), inputs),
      hidden,
      ...(file && given && { planFile: given.name }),
      catalog: catalogOf(providers),
      place: { ...place, below: folder }
    }
  } finally {
    await backing.close()
  }
}

/** Loaded where people give a plan. */
function givenPlans() {
  return import('./given-plan.js')
}

/** The view of Docker's context: the app's folder, or a workspace root above it that the plan names. */
function contextOf(app: App, below: string, { folder }: Plan): App {
  if (folder === undefined) return below === '' ? app : app.whole().below(joinPaths(app.folder, below))
  const path = normalise(joinPaths(app.folder, below)) ?? ''
  return app.whole().below(path.endsWith(folder) ? path.slice(0, -folder.length).replace(/\/$/, '') : '')
}

/**
 * Reads settings of a folder, and remembers the names of the variables that people gave in any of them.
 * @param piece a part of a plan that counts more than what the repository says and less than inputs
 */
export function settingsReader(
  inputs: Inputs,
  env: Environment,
  all: readonly Provider[],
  piece?: Part
): { readonly settingsOf: (app: App) => Promise<PlanSettings>; readonly variables: ReadonlySet<string> } {
  const known = all.flatMap(({ settings }) => settings)
  const variables = new Set<string>()
  return {
    variables,
    settingsOf: async (app) => {
      const settings = await readSettings(app, inputs, env, known, piece)
      for (const name of Object.keys(settings.hints.variables)) variables.add(name)
      return settings
    }
  }
}

/** Whether there is nothing that a part of a plan could be laid over. */
async function isNoApp(app: App, settingsOf: SettingsOf): Promise<boolean> {
  const { hints } = await settingsOf(app)
  return (await candidatesOf(providers, app, hints)).length === 0
}

/** Dotfiles that may enter Docker's context where git tracks them. */
const trackedFiles = ['.env.production', '.env.example', '.env.defaults', '.npmrc']

async function renderOptions(app: App, inputs: Inputs): Promise<RenderOptions> {
  const repositoryIgnore = await app.read('.dockerignore')
  const found = await Promise.all(trackedFiles.map((name) => app.find(name)))
  return {
    ...(repositoryIgnore !== undefined && { repositoryIgnore }),
    buildArgs: Object.keys(inputs.buildArgs),
    trackedFiles: found.flat(),
    nix: {
      ...(inputs.nixImage !== undefined && { image: inputs.nixImage }),
      ...(inputs.nixpkgsUrl !== undefined && { url: inputs.nixpkgsUrl }),
      substituters: inputs.nixSubstituters,
      publicKeys: inputs.nixPublicKeys
    }
  }
}
