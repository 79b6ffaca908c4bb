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
  /** The folder, relative to the app's, in which the install writes down addresses that may hold a login; the reason says why. */
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

/**
 * `${NAME}`, with what stands for it where it is not set: `${NAME:-x}`, `${NAME?}`. Bun reads `$NAME`, too. All is bounded: a row may
 * be as long as the file.
 */
const reference =
  /\$\{([A-Za-z_]\w{0,200})(?:(:?-)[^}]{0,500}|(\?))?\}|(?:=[ \t]{0,16}["']?|[:@][ \t]{0,16}["']?)\$([A-Za-z_]\w{0,200})/g
/** What every machine sets. */
const machine = new Set(['HOME', 'PATH', 'PWD', 'USER', 'INIT_CWD', 'NODE_ENV', 'TMPDIR', 'XDG_CACHE_HOME'])

/**
 * What the configuration of a manager says about logins to registries.
 * @param given names of the secrets, and of the files, that people give
 */
export async function registryLogins(
  { view, at }: Place,
  manager: ManagerId,
  given: readonly string[]
): Promise<Logins> {
  const secrets = new Map<string, Reasoned<string>>()
  const demanded = new Map<string, Reasoned<string>>()
  let addressed: Evidence | undefined
  for (const name of files[manager]) {
    const file = join(at, name)
    const text = await view.read(name)
    for (const [index, row] of (text?.split('\n') ?? []).entries()) {
      if (/^\s*[#;]/.test(row)) continue
      const place = { file, line: index + 1 }
      if (hasUser(row)) addressed ??= { because: `${name} has a login in the address of a registry`, ...place }
      for (const [, braced, otherwise, optional, plain] of row.matchAll(reference)) {
        const variable = braced ?? (manager === 'bun' ? plain : undefined)
        if (variable === undefined || machine.has(variable)) continue
        const reason = reasoned(variable, `${name} takes the login of a package registry from it`, place)
        secrets.set(variable, secrets.get(variable) ?? reason)
        if (strict.has(manager) && otherwise === undefined && optional === undefined) demanded.set(variable, reason)
      }
    }
    if (manager === 'pnpm' && !addressed && text !== undefined) addressed = await plainLoginIn(view, name, file)
  }
  const written = manager === 'pnpm' ? (addressed ?? fromSecret([...secrets.values()], given)) : undefined
  return {
    secrets: [...secrets.values()],
    demanded: [...demanded.values()],
    ...(written && { written: { value: join(at, 'node_modules'), reason: written } })
  }
}

/** `https://user:${TOKEN}@host/`. `https://host/@scope/` is taken for one: the worst of it is a longer command. */
function hasUser(row: string): boolean {
  const from = row.indexOf('://')
  return from >= 0 && row.includes('@', from)
}

async function plainLoginIn(view: Place['view'], name: string, file: string): Promise<Evidence | undefined> {
  const { lineOfLogin } = await import('../../plan/plain-logins.js')
  const line = await lineOfLogin(view, name)
  return line === undefined ? undefined : { because: `${name} has a login in plain text`, file, line }
}

/** A secret may be the whole of an address, a part of its path, or a file that names one. */
function fromSecret([first]: readonly Reasoned<string>[], [name]: readonly string[]): Evidence | undefined {
  if (first) return { ...first.reason, because: `the secret ${first.value} can be a part of an address` }
  return name === undefined ? undefined : { because: `the secret ${name} can hold the address of a registry` }
}
