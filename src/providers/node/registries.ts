import { join } from '../../app/paths.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import type { ManagerId } from './manager-table.js'
import type { Place } from './package-json.js'

export interface Logins {
  /** Names of the secrets that an install reads, with the line that names each. */
  readonly secrets: readonly Reasoned<string>[]
  /** Those without which the manager does nothing at all: they are set to nothing where they are not given. */
  readonly demanded: readonly Reasoned<string>[]
  /** A file, relative to the app's folder, into which the install writes a login; the reason says where that stands. */
  readonly written?: Reasoned<string>
}

/** Where each manager's logins stand. */
const files: Readonly<Record<ManagerId, readonly string[]>> = {
  npm: ['.npmrc'],
  pnpm: ['.npmrc', 'pnpm-workspace.yaml'],
  yarn: ['.npmrc', '.yarnrc'],
  'yarn-berry': ['.yarnrc.yml'],
  bun: ['bunfig.toml', '.npmrc']
}

/**
 * Tried with each: where a variable is not set, npm, pnpm and Bun go on without the login, Yarn stops ("Failed to replace env in
 * config", "Environment variable not found"), whatever it is asked to do.
 */
const strict: ReadonlySet<ManagerId> = new Set(['yarn', 'yarn-berry'])

/** `${NAME}`, with what stands for it where it is not set: `${NAME:-x}`, `${NAME?}`. Bun reads `$NAME`, too. */
const reference = /\$\{([A-Za-z_]\w*)(?:(:?-)[^}]*|(\?))?\}|(?<==\s*["']?|[:@]\s*["']?)\$([A-Za-z_]\w*)/g
/** What every machine sets. */
const machine = new Set(['HOME', 'PATH', 'PWD', 'USER', 'INIT_CWD', 'NODE_ENV', 'TMPDIR', 'XDG_CACHE_HOME'])
/** A login in the address of a registry: `https://user:${TOKEN}@host/`. */
const inAddress = /:\/\/[^\s/@"']+@/
/** A variable that pnpm takes such an address from. */
const address = /^p?npm_config_(?:.*_)?registry$/i

/**
 * What the configuration of a manager says about logins to registries.
 * @param given names of the secrets that people give
 */
export async function registryLogins(
  { view, at }: Place,
  manager: ManagerId,
  given: readonly string[]
): Promise<Logins> {
  const named = given.find((name) => address.test(name))
  let addressed: Evidence | undefined =
    named === undefined ? undefined : { because: `the secret ${named} can hold one` }
  const secrets = new Map<string, Reasoned<string>>()
  const demanded = new Map<string, Reasoned<string>>()
  for (const name of files[manager]) {
    const file = join(at, name)
    const rows = (await view.read(name))?.split('\n') ?? []
    for (const [index, row] of rows.entries()) {
      if (/^\s*[#;]/.test(row)) continue
      const place = { file, line: index + 1 }
      if (inAddress.test(row)) addressed ??= { because: `${name} has a login in the address of a registry`, ...place }
      for (const [, braced, otherwise, optional, plain] of row.matchAll(reference)) {
        const variable = braced ?? (manager === 'bun' ? plain : undefined)
        if (variable === undefined || machine.has(variable)) continue
        const reason = reasoned(variable, `${name} takes the login of a package registry from it`, place)
        secrets.set(variable, secrets.get(variable) ?? reason)
        if (strict.has(manager) && otherwise === undefined && optional === undefined) demanded.set(variable, reason)
      }
    }
  }
  return {
    secrets: [...secrets.values()],
    demanded: [...demanded.values()],
    // Tried with pnpm 8 to 12: those before 12 write down addresses as they are, and go on with others there. No other manager does.
    ...(manager === 'pnpm' &&
      addressed && { written: { value: join(at, 'node_modules/.modules.yaml'), reason: addressed } })
  }
}
