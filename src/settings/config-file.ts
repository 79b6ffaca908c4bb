import type { App, Manifest } from '../app/types.js'
import { UserError } from '../errors.js'
import { shown } from '../inputs/messages.js'
import { isMarker, mergeDrafts } from '../plan/merge-drafts.js'
import type { Draft, DraftPhase, DraftStart, Reasoned, ReasonedList, ReasonedMap } from '../plan/draft.js'
import type { Toolchain, Warning } from '../plan/types.js'
import { oneCommand } from './command.js'
import { checkBuildImage, checkDraft } from './config-checks.js'
import { hintKeys, phaseKeys, startKeys, topKeys } from './config-keys.js'
import { readSection, sectionNames, type Reading } from './config-reader.js'
import { isNixpacks, readNixpacksVariables } from './nixpacks-variables.js'
import type { Part } from './part.js'
import { withoutPaths } from './path-variables.js'
import { secretWarnings } from './secret-names.js'
import type { Setting } from './types.js'

/** The config files by precedence. */
const usual = ['nixpacks.toml', 'nixpacks.json'] as const

/** A config file that people named, and where they did. */
export interface NamedConfig {
  readonly path: string
  /** "input `config`", "`NIXPACKS_CONFIG_FILE`" */
  readonly by: string
}

/**
 * What the config file says, as two parts: its `NIXPACKS_*` variables, and above them everything else. No parts without a file.
 * Throws a UserError for a named file that is not there or is neither TOML nor JSON, for text that cannot be parsed, and for values
 * of a wrong type (with file, line and what is expected). Unknown keys are warnings.
 * @param known names of the languages' `NIXPACKS_*`, without the prefix
 */
export async function readConfigFile(
  app: App,
  named: NamedConfig | undefined,
  known: readonly string[]
): Promise<readonly Part[]> {
  const there: string[] = []
  for (const path of named ? [named.path] : usual) if (await app.has(path)) there.push(path)
  const [path, other] = there
  if (named && (path === undefined || !/\.(?:toml|json)$/.test(path))) throw cannotRead(named, path)
  const manifest = path === undefined ? undefined : await app.manifest(path)
  if (path === undefined || !manifest) return []
  const reading: Reading = { manifest, warnings: other === undefined ? [] : [bothThere(path, other)] }
  const keys = { ...topKeys, ...hintKeys }
  const top = readSection(reading, { path: [], kind: 'top', keys, also: ['phases', 'start'] })
  const { variables: all = {}, buildImage, staticAssets, providers, toolchain } = top
  const image = checkBuildImage(buildImage)
  const { variables: given, setup } = withoutPaths(all)
  const variables = Object.fromEntries(Object.entries(given).filter(([name]) => !isNixpacks(name)))
  const draft: Draft = {
    ...(image.buildImage && { buildImage: image.buildImage }),
    ...(staticAssets && { staticAssets }),
    ...(Object.keys(variables).length > 0 && { variables }),
    phases: phasesOf(reading),
    start: startOf(reading)
  }
  checkDraft(draft)
  const whole = setup ? mergeDrafts({ phases: { setup } }, draft) : draft
  const none = providers?.length === 0 && saysEverything(draft) ? emptyList(reading.manifest) : undefined
  return [
    readNixpacksVariables(`${path} [variables]`, valuesOf(given), (name) => reasonOf(given, name, path), {
      known,
      onlyPlan: true
    }),
    {
      name: path,
      draft: withRunPackages(whole),
      ...(providers && providersOf(providers)),
      ...(none && { noProviders: none }),
      ...(toolchain && { toolchain: toolchainOf(toolchain) }),
      warnings: [
        ...reading.warnings,
        ...image.warnings,
        ...(providers?.length === 0 && !none ? [noProviders(reading.manifest)] : []),
        ...secretWarnings(variables)
      ]
    }
  ]
}

function cannotRead({ path, by }: NamedConfig, found: string | undefined): UserError {
  return found === undefined
    ? new UserError({
        what: `There is no config file ${shown(path)} in the folder of the app, but ${by} names it`,
        fix: 'Write its path as seen from the folder of the app, or leave the setting out'
      })
    : new UserError({
        what: `The config file ${shown(path)} (${by}) is neither TOML nor JSON by its name`,
        where: { file: path },
        fix: 'Give it a name that ends in .toml or .json'
      })
}

/** What a second config file is told. */
export function bothThere(path: string, other: string): Warning {
  return {
    code: 'two-config-files',
    message: `${path} and ${other} are both there; ${other} has no effect`,
    file: other,
    fix: `Keep one of them, or name it with the input config`
  }
}

function phasesOf(reading: Reading): Readonly<Record<string, DraftPhase>> {
  return Object.fromEntries(
    sectionNames(reading.manifest, 'phases').map((name) => {
      const section = { path: ['phases', name], kind: 'phase', keys: phaseKeys } as const
      const { cmds, ...phase } = readSection(reading, section)
      return [name, cmds ? { ...phase, cmds: commandsOf(cmds, reading.manifest, name) } : phase]
    })
  )
}

/**
 * An empty list removes the phase, which `true` does with evidence. Commands of `setup` come after those of the language, which make
 * what it installs into: Nixpacks has none there.
 */
function commandsOf(cmds: ReasonedList, manifest: Manifest, name: string): ReasonedList {
  const said = cmds.map(({ value, reason }) => ({ value: oneCommand(value), reason }))
  const [first] = said
  if (first && name === 'setup' && !said.some(isMarker)) return [{ ...first, value: '...' }, ...said]
  if (first) return said
  const { path } = manifest
  const at = manifest.line('phases', name, 'cmds') ?? manifest.line('phases', name)
  const setting = `phases.${name}.cmds`
  const because = `\`${setting}\` in ${path} is empty`
  return [{ value: 'true', reason: { because, file: path, ...(at !== undefined && { line: at }), setting } }]
}

function startOf(reading: Reading): DraftStart {
  const { cmd, release, ...start } = readSection(reading, { path: ['start'], kind: 'start', keys: startKeys })
  const command = ({ value, reason }: Reasoned<string>) => ({ value: oneCommand(value), reason })
  return { ...start, ...(cmd && { cmd: command(cmd) }), ...(release && { release: command(release) }) }
}

/** Packages that people name for any phase are there to run with, too. */
function withRunPackages(draft: Draft): Draft {
  const lists = Object.values(draft.phases ?? {}).flatMap(({ aptPkgs }) => (aptPkgs ? [aptPkgs] : []))
  const named = lists.flat().filter((item) => !isMarker(item))
  const own = draft.start?.aptPkgs ?? []
  const [first] = named
  if (!first) return draft
  const setup = draft.phases?.['setup']?.aptPkgs
  const keeps = setup === undefined || setup.some(isMarker)
  const marker = keeps ? [{ value: '...', reason: first.reason }] : []
  return { ...draft, start: { ...draft.start, aptPkgs: [...marker, ...own, ...named] } }
}

function valuesOf(map: ReasonedMap): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map).map(([name, { value }]) => [name, value]))
}

function reasonOf(map: ReasonedMap, name: string, path: string) {
  return { ...map[name]?.reason, because: `\`${name}\` in ${path}`, setting: name }
}

/**
 * `["..."]` is what is detected; a name after it is a helper; the first of other lists is the host. Nothing follows from an
 * empty list, which `noProviders` says.
 */
function providersOf(list: ReasonedList): Pick<Part, 'provider' | 'helpers'> {
  const [first, ...others] = list
  if (!first) return {}
  const named = (isMarker(first) ? others : [first, ...others]).filter((item) => !isMarker(item))
  const settings = named.map(({ value, reason }) => ({ value: value.trim(), source: reason }))
  const [host, ...helpers] = settings
  return isMarker(first) || !host ? { helpers: settings } : { provider: host, helpers }
}

/** Without a language a file has to say what is done and how the app starts. */
function saysEverything({ phases = {}, start }: Draft): boolean {
  return start?.cmd !== undefined && Object.values(phases).some(({ cmds = [] }) => cmds.length > 0)
}

function emptyList(manifest: Manifest): Setting {
  const { path } = manifest
  const at = manifest.line('providers')
  const because = `\`providers\` in ${path} is empty`
  return { value: '', source: { because, file: path, ...(at !== undefined && { line: at }), setting: 'providers' } }
}

function noProviders(manifest: Manifest): Warning {
  const { source } = emptyList(manifest)
  return {
    code: 'no-providers',
    message: `${source.because}, but the file does not say both what is done and how the app starts, so languages are detected all the same`,
    file: manifest.path,
    ...(source.line !== undefined && { line: source.line }),
    fix: 'Take the line out, or name the language'
  }
}

function toolchainOf({ value, reason }: Reasoned<string>): { value: Toolchain; source: Reasoned<string>['reason'] } {
  if (value === 'images' || value === 'nix') return { value, source: reason }
  const { because, file = '', line } = reason
  throw new UserError({
    what: `${because} is "${shown(value)}", which is neither images nor nix`,
    where: { file, ...(line !== undefined && { line }) },
    fix: 'Write images or nix'
  })
}
