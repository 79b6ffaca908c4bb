import { join } from '../../app/paths.js'
import { reasoned, type Reasoned } from '../../plan/draft.js'
import type { Warning } from '../../plan/types.js'
import type { ManagerId } from './manager-table.js'
import type { Place } from './package-json.js'

export interface Logins {
  /** Names of the secrets that an install reads, with the line that names each. */
  readonly secrets: readonly Reasoned<string>[]
  /** Those without which the manager does nothing at all: they are set to nothing where they are not given. */
  readonly demanded: readonly Reasoned<string>[]
  /** Files in which a login stands in plain text, relative to the app's folder: they must not reach the image. */
  readonly literal: readonly string[]
  readonly warnings: readonly Warning[]
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
const login =
  /(?:\b_?auth(?:Token|Ident)?|_password|npmAuthToken|npmAuthIdent|\btoken|\bpassword)["']?\s*[=:]\s*["']?([^\s"']{8,})/i
/** `https://user:password@host`. */
const loginInAddress = /:\/\/[^\s/@:"']*:([^\s/@"']+)@/
/** As `.yarnrc` has it. */
const loginBehindBlank = /\b_(?:authToken|password|auth)["']?[ \t]+["']?([^\s"'=:]{8,})/

function hasLogin(row: string): boolean {
  if (/^\s*[#;]/.test(row)) return false
  const [, value] = loginInAddress.exec(row) ?? login.exec(row) ?? loginBehindBlank.exec(row) ?? []
  return value !== undefined && !value.includes('$') && !/^(?:true|false|https?:)/.test(value)
}

/** Logins in files of these names that the install does not read: nothing keeps those out of the image. */
async function strayLogins({ view, at }: Place): Promise<readonly Warning[]> {
  const found: Warning[] = []
  for (const name of ['.npmrc', '.yarnrc', '.yarnrc.yml']) {
    for (const path of (await view.find(name)).filter((one) => one !== name).slice(0, mostStray)) {
      const rows = (await view.read(path))?.split('\n') ?? []
      const index = rows.findIndex(hasLogin)
      if (index < 0) continue
      found.push({
        code: 'token-in-file',
        message: `${join(at, path)} holds a login for a package registry; whoever can read the repository or the image has it`,
        file: join(at, path),
        line: index + 1,
        fix: 'Revoke it, and take the file out of git, or write ${NPM_TOKEN} in its place'
      })
    }
  }
  return found
}

/** As many of a name as are looked into. */
const mostStray = 50

/** What the configuration of a manager says about logins to registries. */
export async function registryLogins({ view, at }: Place, manager: ManagerId): Promise<Logins> {
  const secrets = new Map<string, Reasoned<string>>()
  const demanded = new Map<string, Reasoned<string>>()
  const literal: string[] = []
  const warnings: Warning[] = []
  for (const name of files[manager]) {
    const file = join(at, name)
    const rows = (await view.read(name))?.split('\n') ?? []
    for (const [index, row] of rows.entries()) {
      if (/^\s*[#;]/.test(row)) continue
      const place = { file, line: index + 1 }
      for (const [, braced, otherwise, optional, plain] of row.matchAll(reference)) {
        const variable = braced ?? (manager === 'bun' ? plain : undefined)
        if (variable === undefined || machine.has(variable)) continue
        const reason = reasoned(variable, `${name} takes the login of a package registry from it`, place)
        secrets.set(variable, secrets.get(variable) ?? reason)
        if (strict.has(manager) && otherwise === undefined && optional === undefined) demanded.set(variable, reason)
      }
      if (!hasLogin(row)) continue
      literal.push(file)
      warnings.push({
        code: 'token-in-file',
        message: `${file} holds a login for a package registry; whoever can read the repository has it. It stays out of the image`,
        ...place,
        fix: 'Revoke it, write ${NPM_TOKEN} in its place, and give NPM_TOKEN in `secrets`'
      })
    }
  }
  return {
    secrets: [...secrets.values()],
    demanded: [...demanded.values()],
    literal: [...new Set(literal)],
    warnings: [...warnings, ...(await strayLogins({ view, at }))]
  }
}
