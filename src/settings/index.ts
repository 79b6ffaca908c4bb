import { mapValues } from '../maps.js'
import type { App } from '../app/types.js'
import { normalise } from '../app/paths.js'
import { UserError } from '../errors.js'
import { shown } from '../inputs/messages.js'
import { isMarker } from '../plan/merge-drafts.js'
import type { Draft, Reasoned } from '../plan/draft.js'
import type { Toolchain } from '../plan/types.js'
import { readAptfiles } from './aptfile.js'
import type { NamedConfig } from './config-file.js'
import { inputEvidence, layerOfInputs } from './inputs-layer.js'
import { versionsOfNix } from './nix-versions.js'
import { readNixpacksVariables } from './nixpacks-variables.js'
import { layerNames, type Part } from './part.js'
import { repositoryWarnings } from './repository.js'
import { secretWarnings } from './secret-names.js'
import type { Hints, Inputs, PlanSettings, Setting } from './types.js'

export { layerOfInputs } from './inputs-layer.js'

/**
 * Everything that people said about one app, read once: hints for the languages, layers by precedence, and warnings.
 * Throws a UserError for what cannot be meant: a wrong type, a config file that is not there, a name that is none.
 * @param known names of `NIXPACKS_*` that the languages understand, without the prefix
 * @param piece a part of a plan, above all but the inputs
 */
export async function readSettings(
  app: App,
  inputs: Inputs,
  processEnv: NodeJS.ProcessEnv,
  known: readonly string[],
  piece?: Part
): Promise<PlanSettings> {
  const named = namedConfig(inputs, processEnv)
  const procfile = await procfilePart(app)
  const variables = (name: string, source: Readonly<Record<string, string | undefined>>, where: string): Part =>
    readNixpacksVariables(name, source, (variable) => ({ because: `\`${variable}\`${where}`, setting: variable }), {
      known,
      onlyPlan: false
    })
  const parts: readonly Part[] = [
    ...(await environmentNixParts(app)),
    ...(await appJsonParts(app, inputs, procfile)),
    await readAptfiles(app),
    procfile,
    ...(await configParts(app, named, known)),
    variables(layerNames.process, processEnv, ''),
    variables(layerNames.env, inputs.env, ' in input `env`'),
    ...(piece ? [piece] : []),
    await inputsPart(app, inputs)
  ]
  return {
    hints: hintsOf(parts, inputs, known),
    layers: parts.flatMap(({ name, draft }) => (draft && says(draft) ? [{ name, draft }] : [])),
    warnings: parts.flatMap(({ warnings = [] }) => warnings)
  }
}

/** Most apps have no such file, so its reader is only loaded where one is. */
async function procfilePart(app: App): Promise<Part> {
  if (!(await app.has('Procfile'))) return { name: layerNames.procfile }
  return (await import('./procfile.js')).readProcfile(app)
}

async function appJsonParts(app: App, { env }: Inputs, procfile: Part): Promise<readonly Part[]> {
  if (!(await app.has('app.json'))) return []
  const { readAppJson } = await import('./app-json.js')
  return [await readAppJson(app, Object.keys(env), procfile.draft?.start?.release !== undefined)]
}

async function environmentNixParts(app: App): Promise<readonly Part[]> {
  if (!(await app.has('environment.nix'))) return []
  return [await (await import('./environment-nix.js')).readEnvironmentNix(app)]
}

/** One config file counts: that of Nixpacks, else that of Railpack. Their readers are only loaded where there is one. */
async function configParts(
  app: App,
  named: NamedConfig | undefined,
  known: readonly string[]
): Promise<readonly Part[]> {
  const railpack = await app.has('railpack.json')
  if (!named && !(await app.has('nixpacks.toml')) && !(await app.has('nixpacks.json'))) {
    return railpack ? [await (await import('./railpack.js')).readRailpack(app, known)] : []
  }
  const { bothThere, readConfigFile } = await import('./config-file.js')
  const parts = await readConfigFile(app, named, known)
  const [{ name = '' } = {}] = parts.slice(-1)
  return railpack
    ? [...parts, { name, warnings: [{ ...bothThere(name, 'railpack.json'), fix: 'Keep one of them' }] }]
    : parts
}

/** Which file people named: the input, else the variable in `env`, else the variable of the process. Always inside the app. */
function namedConfig({ config, env }: Inputs, processEnv: NodeJS.ProcessEnv): NamedConfig | undefined {
  const variable = 'NIXPACKS_CONFIG_FILE'
  const [path, by] = config
    ? [config, 'input `config`']
    : [env[variable]?.trim() || processEnv[variable]?.trim(), `\`${variable}\``]
  if (path === undefined || path === '') return undefined
  const inside = normalise(path)
  if (inside !== undefined && inside !== '') return { path: inside, by }
  throw new UserError({
    what: `The config file ${shown(path)} (${by}) is not inside the folder of the app`,
    fix: 'Write its path as seen from the folder of the app, such as nixpacks.prod.toml'
  })
}

async function inputsPart(app: App, inputs: Inputs): Promise<Part> {
  const { draft } = layerOfInputs(inputs)
  const setting = <T>(id: string, value: T): Setting<T> => ({ value, source: inputEvidence(id) })
  return {
    name: layerNames.inputs,
    draft,
    ...(inputs.provider !== undefined && { provider: setting('provider', inputs.provider) }),
    ...(inputs.toolchain !== undefined && { toolchain: setting('toolchain', inputs.toolchain) }),
    warnings: [...secretWarnings(draft.variables ?? {}), ...(await repositoryWarnings(app))]
  }
}

/** Of two parts the higher one counts. */
function hintsOf(parts: readonly Part[], { secrets, secretFiles, release }: Inputs, known: readonly string[]): Hints {
  const last = <T>(pick: (part: Part) => T | undefined): T | undefined =>
    parts.map(pick).findLast((value) => value !== undefined)
  const all = <T>(pick: (part: Part) => Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> =>
    Object.fromEntries(parts.flatMap((part) => Object.entries(pick(part) ?? {})))
  const asSetting = <T>({ value, reason }: Reasoned<T>): Setting<T> => ({ value, source: reason })
  const startCmd = last(({ draft }) => draft?.start?.cmd)
  const provider = last((part) => part.provider)
  const noProviders = last((part) => part.noProviders)
  const toolchain = last((part) => part.toolchain) ?? last(nixAskedFor)
  return {
    settings: { ...all(({ draft }) => versionsOfNix(draft, known)), ...all((part) => part.settings) },
    variables: all(({ draft }) => mapValues(draft?.variables ?? {}, asSetting)),
    secrets: [...new Set([...Object.keys(secrets), ...Object.keys(secretFiles)])],
    ...(provider && { provider }),
    helpers: last((part) => part.helpers) ?? [],
    ...(!provider && noProviders && { noProviders }),
    ...(toolchain && { toolchain }),
    procfile: last((part) => part.procfile) ?? {},
    ...(startCmd && { startCmd: asSetting(startCmd) }),
    replaced: all(({ draft }) => replacedIn(draft?.phases)),
    release
  }
}

/** Nix packages, libraries, overlays, a commit of Nixpkgs or a Nix file can only be had with the toolchain `nix`. */
function nixAskedFor({ draft }: Part): Setting<Toolchain> | undefined {
  for (const phase of Object.values(draft?.phases ?? {})) {
    const { nixPkgs = [], nixLibs = [], nixOverlays = [], nixFiles = [], nixpkgsArchive } = phase
    const asked = [...nixPkgs, ...nixLibs, ...nixOverlays, ...nixFiles, ...(nixpkgsArchive ? [nixpkgsArchive] : [])]
    const first = asked.find((item) => !isMarker(item))
    if (first) return { value: 'nix', source: first.reason }
  }
  return undefined
}

/** The phases whose commands a layer replaces or removes; commands around a marker come on top and replace nothing. */
function replacedIn(phases: Draft['phases']): Readonly<Record<string, Setting>> {
  return Object.fromEntries(
    Object.entries(phases ?? {}).flatMap(([name, { cmds = [] }]) => {
      const [first] = cmds
      if (!first || cmds.some(isMarker)) return []
      return [[name, { value: cmds.map(({ value }) => value).join(' && '), source: first.reason }]]
    })
  )
}

/** Whether there is anything in a draft but empty sections. */
function says(node: unknown): boolean {
  if (Array.isArray(node)) return true
  return typeof node !== 'object' || node === null ? node !== undefined : Object.values(node).some(says)
}
