/** What a value of the config file must be, in TOML's and JSON's words. */
export type ValueType = 'text' | 'texts' | 'text map' | 'port'

export interface ConfigKey {
  readonly type: ValueType
  /** Nixpacks' other spellings. */
  readonly aliases?: readonly string[]
  /** The field of the plan, where it has another name. */
  readonly field?: string
  /** For docs/settings.md. */
  readonly meaning: string
}

/** Keys at the top of `nixpacks.toml` and `nixpacks.json` that are parts of the config file's layer. */
export const topKeys = {
  buildImage: { type: 'text', meaning: 'image that the build stages start from' },
  variables: { type: 'text map', meaning: 'variables for building and running; `NIXPACKS_*` in it act as settings' },
  staticAssets: { type: 'text map', meaning: 'files to write below `/assets`: path to content' }
} as const satisfies Readonly<Record<string, ConfigKey>>

/** Keys at the top that are hints. */
export const hintKeys = {
  providers: {
    type: 'texts',
    meaning: 'languages: `["..."]` is what is detected, `["...", "node"]` adds one, `["python"]` forces one'
  },
  toolchain: { type: 'text', meaning: '`images` or `nix`' }
} as const satisfies Readonly<Record<string, ConfigKey>>

/** Keys of `[phases.NAME]`. */
export const phaseKeys = {
  cmds: {
    type: 'texts',
    aliases: ['commands'],
    meaning: 'commands; `["true"]` or `[]` removes the phase; those of `setup` come after the language’s own'
  },
  dependsOn: { type: 'texts', meaning: 'phases that come before' },
  runsOn: { type: 'text', meaning: 'the runtime whose stage the phase runs in, if not the one of the app' },
  folder: {
    type: 'text',
    meaning: 'the folder of its paths and commands in Docker’s context, if not the one of the app'
  },
  onlyIncludeFiles: { type: 'texts', meaning: 'files to copy before the commands, instead of all' },
  cacheDirectories: { type: 'texts', meaning: 'folders that are kept between builds' },
  paths: { type: 'texts', aliases: ['envPaths'], meaning: 'folders to put in front of `PATH`' },
  variables: { type: 'text map', meaning: 'variables of this phase and the later ones, at build time only' },
  secrets: { type: 'texts', meaning: 'names of the build secrets that the commands may read' },
  outputs: { type: 'texts', meaning: 'what later stages may take' },
  aptPkgs: { type: 'texts', aliases: ['aptPackages'], meaning: 'Debian packages, to build and to run with' },
  nixPkgs: { type: 'texts', aliases: ['nixPackages'], meaning: 'Nix packages, to build and to run with' },
  nixLibs: { type: 'texts', aliases: ['nixLibraries'], meaning: 'Nix libraries that programs load while they run' },
  nixOverlays: { type: 'texts', meaning: 'addresses of Nixpkgs overlays' },
  nixpkgsArchive: { type: 'text', meaning: 'commit of Nixpkgs' },
  phpExtensions: { type: 'texts', meaning: 'PHP extensions' }
} as const satisfies Readonly<Record<string, ConfigKey>>

/** Keys of `[start]`. */
export const startKeys = {
  cmd: { type: 'text', meaning: 'command that starts the app' },
  release: { type: 'text', meaning: 'command that runs before the start command, such as migrations' },
  port: { type: 'port', meaning: 'port that the app listens on' },
  processes: { type: 'text map', meaning: 'other processes: name to command' },
  aptPkgs: {
    type: 'texts',
    aliases: ['aptPackages'],
    meaning: 'Debian packages of the image; what `phases` name is there anyway'
  },
  runImage: { type: 'text', meaning: 'image that the last stage starts from' },
  user: { type: 'text', meaning: 'user that the app runs as' },
  onlyIncludeFiles: {
    type: 'texts',
    meaning: 'files of the app’s folder that the image gets, instead of what the language needs'
  },
  writable: {
    type: 'texts',
    field: '/start/files',
    meaning: 'folders that the app may write to, besides those that are found; a volume can be mounted there'
  },
  docroot: { type: 'text', meaning: 'folder that a PHP app serves' },
  demands: { type: 'texts', meaning: 'variables that must be set when the app starts' }
} as const satisfies Readonly<Record<string, ConfigKey>>

/** Keys that stand in Nixpacks' own files and say nothing: a phase's name is its key. */
export const silentKeys: readonly string[] = ['name', '$schema']

/** Keys that people write in a section and what they mean by them, where no spelling is near. */
export const meantKeys: Readonly<Record<'top' | 'phase' | 'start', Readonly<Record<string, string>>>> = {
  top: {
    ...{ deploy: '[start]', run: '[start]', env: '[variables]', environment: '[variables]', vars: '[variables]' },
    ...{ setup: '[phases.setup]', install: '[phases.install]', build: '[phases.build]' },
    ...{ aptPkgs: 'aptPkgs in [phases.setup]', aptPackages: 'aptPkgs in [phases.setup]' },
    ...{ nixPkgs: 'nixPkgs in [phases.setup]', nixPackages: 'nixPkgs in [phases.setup]' },
    ...{ nixLibs: 'nixLibs in [phases.setup]', nixLibraries: 'nixLibs in [phases.setup]' },
    ...{ nixpkgsArchive: 'nixpkgsArchive in [phases.setup]', packages: 'aptPkgs in [phases.setup]' },
    ...{ cmd: 'cmd in [start]', procfile: '[start]', processes: 'processes in [start]', provider: 'providers' }
  },
  phase: {
    ...{
      cmd: 'cmds',
      command: 'cmds',
      run: 'cmds',
      script: 'cmds',
      packages: 'aptPkgs',
      pkgs: 'nixPkgs',
      apt: 'aptPkgs'
    },
    ...{
      skip: 'cmds = [], which removes the phase',
      libs: 'nixLibs',
      env: 'variables',
      cache: 'cacheDirectories',
      cacheDirs: 'cacheDirectories',
      path: 'paths'
    },
    ...{ runtimes: 'NIXPACKS_<LANGUAGE>_VERSION in [variables]', tools: 'NIXPACKS_<TOOL>_VERSION in [variables]' }
  },
  start: {
    ...{ cmds: 'cmd', command: 'cmd', commands: 'cmd', startCommand: 'cmd', run: 'cmd', image: 'runImage' },
    ...{ files: 'onlyIncludeFiles', variables: '[variables]', env: '[variables]' }
  }
}
