import { isAptPackage, splitPackages } from '../inputs/words.js'
import type { Draft, Reasoned } from '../plan/draft.js'
import type { Evidence } from '../plan/types.js'
import { addedPackages, badAptName } from './apt-packages.js'
import { oneCommand } from './command.js'

interface ShapingVariable {
  /** Without the prefix. */
  readonly name: string
  readonly effect: 'layer' | 'run' | 'none'
  readonly field?: string
  readonly meaning: string
  /** What a value does to the plan. */
  readonly draft?: (value: string, reason: Evidence) => Draft
}

/** `NIXPACKS_*` that shape the plan whatever the language. All others are hints for a language. */
export const shapingVariables: readonly ShapingVariable[] = [
  {
    ...{ name: 'PKGS', effect: 'layer', field: '/phases/setup/nixPkgs', meaning: 'adds Nix packages' },
    draft: (value, reason) => ({ phases: { setup: { nixPkgs: added(value, reason) } } })
  },
  {
    ...{ name: 'LIBS', effect: 'layer', field: '/phases/setup/nixLibs', meaning: 'adds Nix libraries' },
    draft: (value, reason) => ({ phases: { setup: { nixLibs: added(value, reason) } } })
  },
  {
    ...{ name: 'APT_PKGS', effect: 'layer', field: '/phases/setup/aptPkgs', meaning: 'adds Debian packages' },
    draft: (value, reason) => {
      const names = splitPackages(value)
      const wrong = names.find((name) => !isAptPackage(name))
      if (wrong !== undefined) throw badAptName(wrong, reason)
      return addedPackages(names.map((name) => ({ value: name, reason })))
    }
  },
  {
    ...{ name: 'INSTALL_CMD', effect: 'layer', field: '/phases/install/cmds', meaning: 'replaces the commands' },
    draft: (value, reason) => ({ phases: { install: { cmds: [{ value: oneCommand(value), reason }] } } })
  },
  {
    ...{ name: 'BUILD_CMD', effect: 'layer', field: '/phases/build/cmds', meaning: 'replaces the commands' },
    draft: (value, reason) => ({ phases: { build: { cmds: [{ value: oneCommand(value), reason }] } } })
  },
  {
    ...{ name: 'START_CMD', effect: 'layer', field: '/start/cmd', meaning: 'replaces the command' },
    draft: (value, reason) => ({ start: { cmd: { value: oneCommand(value), reason } } })
  },
  {
    ...{ name: 'INSTALL_CACHE_DIRS', effect: 'layer', field: '/phases/install/cacheDirectories', meaning: 'adds' },
    draft: (value, reason) => ({ phases: { install: { cacheDirectories: added(value, reason) } } })
  },
  {
    ...{ name: 'BUILD_CACHE_DIRS', effect: 'layer', field: '/phases/build/cacheDirectories', meaning: 'adds' },
    draft: (value, reason) => ({ phases: { build: { cacheDirectories: added(value, reason) } } })
  },
  { name: 'CONFIG_FILE', effect: 'run', meaning: 'which config file is read; of the process or in `env` only' },
  { name: 'NO_CACHE', effect: 'run', meaning: '`1` or `true`: the input `no-cache`; of the process or in `env` only' },
  { name: 'DEBIAN', effect: 'none', meaning: 'nothing: the image is always Debian' },
  { name: 'VERBOSE', effect: 'none', meaning: 'nothing: the log of the build is always whole' },
  { name: 'RUN_IMAGE', effect: 'none', meaning: 'nothing, as in Nixpacks: write `runImage` below `[start]`' }
]

function added(value: string, reason: Evidence): readonly Reasoned<string>[] {
  return ['...', ...splitPackages(value)].map((item) => ({ value: item, reason }))
}
