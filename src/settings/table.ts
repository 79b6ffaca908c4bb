import { hintKeys, phaseKeys, startKeys, topKeys, type ConfigKey } from './config-keys.js'
import { shapingVariables } from './shaping-variables.js'

export interface SettingRow {
  readonly name: string
  readonly from: 'input' | 'variable' | 'config key' | 'file'
  /**
   * `hint`: reaches the languages and is their strongest evidence. `layer`: is laid over their answer.
   * `run`: steers how Boxcar runs and is not in the plan. `none`: Nixpacks has it, and it means nothing here.
   */
  readonly effect: 'hint' | 'layer' | 'run' | 'none'
  /** The field of the plan that a layer sets; `*` is any phase. */
  readonly field?: string
  readonly meaning: string
}

/** Every setting, in exactly one way of taking effect. docs/settings.md is made from it. */
export const settingsTable: readonly SettingRow[] = [
  { name: 'provider', from: 'input', effect: 'hint', meaning: 'the language that serves the app' },
  { name: 'toolchain', from: 'input', effect: 'hint', meaning: '`images` or `nix`' },
  { name: 'release', from: 'input', effect: 'hint', meaning: 'when the release command runs' },
  { name: 'secrets', from: 'input', effect: 'hint', meaning: 'names of build secrets; values never reach the plan' },
  { name: 'secret-files', from: 'input', effect: 'hint', meaning: 'ids of secret files' },
  { name: 'config', from: 'input', effect: 'run', meaning: 'which config file is read' },
  {
    name: 'install-cmd',
    from: 'input',
    effect: 'layer',
    field: '/phases/install/cmds',
    meaning: 'replaces the commands'
  },
  { name: 'build-cmd', from: 'input', effect: 'layer', field: '/phases/build/cmds', meaning: 'replaces the commands' },
  { name: 'start-cmd', from: 'input', effect: 'layer', field: '/start/cmd', meaning: 'replaces the command' },
  {
    name: 'env',
    from: 'input',
    effect: 'layer',
    field: '/variables',
    meaning: 'sets variables; `NIXPACKS_*` act as settings'
  },
  { name: 'pkgs', from: 'input', effect: 'layer', field: '/phases/setup/nixPkgs', meaning: 'adds' },
  { name: 'libs', from: 'input', effect: 'layer', field: '/phases/setup/nixLibs', meaning: 'adds' },
  { name: 'apt', from: 'input', effect: 'layer', field: '/phases/setup/aptPkgs', meaning: 'adds, to build and to run' },
  ...shapingVariables.map(({ name, effect, field, meaning }): SettingRow => ({
    name: `NIXPACKS_${name}`,
    from: 'variable',
    effect,
    ...(field !== undefined && { field }),
    meaning
  })),
  { name: 'NIXPACKS_*', from: 'variable', effect: 'hint', meaning: 'any other: a setting of a language' },
  ...keys('', topKeys, 'layer'),
  ...keys('', hintKeys, 'hint'),
  ...keys('phases.*.', phaseKeys, 'layer'),
  ...keys('start.', startKeys, 'layer'),
  { name: 'Procfile', from: 'file', effect: 'layer', field: '/start', meaning: 'start command, release, processes' },
  { name: 'Aptfile', from: 'file', effect: 'layer', field: '/phases/setup/aptPkgs', meaning: 'adds Debian packages' },
  { name: 'apt.txt', from: 'file', effect: 'layer', field: '/phases/setup/aptPkgs', meaning: 'adds Debian packages' },
  {
    name: 'app.json',
    from: 'file',
    effect: 'layer',
    field: '/start/demands',
    meaning: 'variables that must be set at start, those of add-ons among them'
  },
  {
    name: 'railpack.json',
    from: 'file',
    effect: 'layer',
    field: '/phases',
    meaning: 'steps, packages and start of Railpack, as far as they map'
  },
  {
    name: 'environment.nix',
    from: 'file',
    effect: 'layer',
    field: '/phases/setup/nixFiles',
    meaning: 'says what there is from Nix, and chooses the toolchain `nix`'
  }
]

function keys(
  prefix: string,
  table: Readonly<Record<string, Pick<ConfigKey, 'meaning' | 'field'>>>,
  effect: 'hint' | 'layer'
): SettingRow[] {
  return Object.entries(table).map(([key, { meaning, field = `/${`${prefix}${key}`.replaceAll('.', '/')}` }]) => ({
    name: `${prefix}${key}`,
    from: 'config key',
    effect,
    ...(effect === 'layer' && { field }),
    meaning
  }))
}
