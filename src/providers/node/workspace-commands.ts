import { shellWord } from '../../dockerfile/quoting.js'
import type { ManagerId } from './manager-table.js'
import type { ManagerDecision } from './managers.js'
import type { PackageJson } from './package-json.js'

/** What a manager is told so that it installs and builds one app of a workspace; commands run in the app's folder. */
export interface WorkspaceCommands {
  /** An install of the app, the packages that it needs, the root, and others that no manifest leads to. */
  readonly install: Install
  /** The same without what is only for development; absent where the manager has no such install. */
  readonly production?: Install
  /** Whether the install fails unless the manifests of all packages of the lockfile are there. */
  readonly wantsAllManifests: boolean
  /** Runs a script in another folder. */
  readonly runIn: (folder: string, script: string) => string
  /** Runs a program of a dependency in another folder. */
  readonly execIn: (folder: string, command: string) => string
}

type Install = (app: PackageJson, root: PackageJson, base: string, others: readonly PackageJson[]) => string

/** @param focuses Yarn from 2 on can install for one app: version 4 can, earlier ones with the plugin `workspace-tools` */
export function workspaceCommands(
  { manager, version }: Pick<ManagerDecision, 'manager' | 'version'>,
  focuses: boolean
): WorkspaceCommands {
  if (manager.id === 'yarn-berry' && !focuses) return unfocused
  const row = table[manager.id]
  return manager.id === 'bun' ? { ...row, wantsAllManifests: isBefore(version?.value, [1, 4]) } : row
}

/**
 * Tried with pnpm 8 to 12, npm 9 to 12, Yarn 1, 3 and 4, Bun 1.2 to 1.4 on a workspace in which the manifests of the packages that the app
 * does not need were missing: only Bun before 1.4 and `yarn install --immutable` refuse that.
 */
const table: Readonly<Record<ManagerId, WorkspaceCommands>> = {
  pnpm: {
    install: (app, _, base, others) => `${base}${filters(app, others)}`,
    production: (app, _, base, others) => `${base}${filters(app, others)} --prod`,
    wantsAllManifests: false,
    runIn: (folder, script) => `pnpm --dir ${shellWord(folder)} run ${shellWord(script)}`,
    execIn: (folder, command) => `pnpm --dir ${shellWord(folder)} exec ${command}`
  },
  npm: {
    // In the folder of a member npm installs for that one, unless it is told for which.
    install: (app, _, base, others) => `${base}${ofWorkspaces(app, others)} --include-workspace-root`,
    production: (app, _, base, others) => `${base}${ofWorkspaces(app, others)} --include-workspace-root --omit=dev`,
    wantsAllManifests: false,
    runIn: (folder, script) => `npm --prefix ${shellWord(folder)} run ${shellWord(script)}`,
    // Its dependencies are at the root, whose programs are in PATH.
    execIn: (folder, command) => `(cd ${shellWord(folder)} && ${command})`
  },
  yarn: {
    install: (_, __, base) => base,
    production: (_, __, base) => `${base} --production`,
    wantsAllManifests: false,
    runIn: (folder, script) => `yarn --cwd ${shellWord(folder)} run ${shellWord(script)}`,
    execIn: (folder, command) => `yarn --cwd ${shellWord(folder)} run ${command}`
  },
  'yarn-berry': {
    install: (app, root, _, others) => `yarn workspaces focus${names(app, root, ...others)}`,
    production: (app, root, _, others) => `yarn workspaces focus --production${names(app, root, ...others)}`,
    wantsAllManifests: false,
    runIn: (folder, script) => `yarn --cwd ${shellWord(folder)} run ${shellWord(script)}`,
    execIn: (folder, command) => `yarn --cwd ${shellWord(folder)} run ${command}`
  },
  bun: {
    install: (_, __, base) => base,
    production: (_, __, base) => `${base} --production`,
    wantsAllManifests: false,
    runIn: (folder, script) => `bun run --cwd ${shellWord(folder)} ${shellWord(script)}`,
    execIn: (folder, command) => `bun run --cwd ${shellWord(folder)} ${command}`
  }
}

const unfocused: WorkspaceCommands = {
  install: (_, __, base) => base,
  wantsAllManifests: true,
  runIn: table['yarn-berry'].runIn,
  execIn: table['yarn-berry'].execIn
}

/** The app and all that it depends on (pnpm.io/filtering); a package without a name by its folder. */
function selector({ name }: PackageJson): string {
  return shellWord(name === undefined ? '{.}...' : `${name}...`)
}

function filters(app: PackageJson, others: readonly PackageJson[]): string {
  const named = others.filter(({ name }) => name !== undefined)
  return [app, ...named].map((one) => ` --filter=${selector(one)}`).join('')
}

function ofWorkspaces(app: PackageJson, others: readonly PackageJson[]): string {
  if (others.length === 0) return ''
  return [app, ...others].flatMap(({ name }) => (name === undefined ? [] : ` -w ${shellWord(name)}`)).join('')
}

function names(...packages: readonly PackageJson[]): string {
  if (packages.some(({ name }) => name === undefined)) return ' --all'
  return packages.map(({ name = '' }) => ` ${shellWord(name)}`).join('')
}

function isBefore(version: string | undefined, [major, minor]: readonly [number, number]): boolean {
  const [, given, second] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? []
  return given !== undefined && (Number(given) < major || (Number(given) === major && Number(second) < minor))
}
