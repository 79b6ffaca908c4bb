export type ManagerId = 'pnpm' | 'bun' | 'yarn' | 'yarn-berry' | 'npm'

/** A package manager: what it reads and what a person types. */
export interface Manager {
  readonly id: ManagerId
  /** As people call it. */
  readonly name: string
  /** The command's first word. */
  readonly command: string
  readonly lockfiles: readonly string[]
  /** Files that only this manager reads, where no lockfile tells. */
  readonly signs: readonly string[]
  /** Files (or folders, with a slash at the end) beside the manifest that an install reads. */
  readonly reads: readonly string[]
  /** Installs all that the lockfile says, and fails where it disagrees with the manifest. */
  readonly frozen: string
  /** Installs without a lockfile, or with one that it has to write anew. */
  readonly loose: string
  /** What is added to `frozen` or `loose` so that nothing for development is installed. */
  readonly production: string
  /** Installs only what runs in place of a full install; where one line cannot do it by an option. */
  readonly focus?: string
  /** Turns an installed tree into one that holds only what runs. */
  readonly prune: string
  /** What a person types to make the lockfile. */
  readonly lock: string
  readonly cacheDirectories: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  /** Keep it from getting the version that the manifest names. */
  readonly staysVariables?: Readonly<Record<string, string>>
  /** `prune` leaves alone what other programs changed in the packages that stay (tried with patch-package and Prisma). */
  readonly keepsChanges: boolean
  /** The image of Node.js brings it. */
  readonly inImage: boolean
  /** Major versions in the order in which they are taken where a file leaves the choice. */
  readonly preferred: readonly string[]
  /** The lockfile's format, by its first lines, and the versions (npm's ranges) that install from it without a change. */
  readonly format: RegExp
  readonly formats: readonly { readonly format: RegExp; readonly versions: string }[]
  /** Node.js (npm's range) that versions from `from` on need, the newest first; `engines` of their packages. */
  readonly runsOn: readonly { readonly from: string; readonly node: string }[]
}

const pnpmStore = '/root/.local/share/pnpm/store'

/**
 * The package managers, in the order that decides between several lockfiles.
 * Sources: the documentation of pnpm 12, Bun 1.4, Yarn 1 and 4, npm 12, `install` and `ci`; `engines` of their packages. Formats: each
 * version was asked for a frozen install from the lockfiles of the others (November 2026).
 */
export const managers: Readonly<Record<ManagerId, Manager>> = {
  pnpm: {
    id: 'pnpm',
    name: 'pnpm',
    command: 'pnpm',
    lockfiles: ['pnpm-lock.yaml'],
    signs: ['pnpm-workspace.yaml', '.pnpmfile.cjs', '.pnpmfile.mjs'],
    reads: ['pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs', '.pnpmfile.mjs', 'patches/'],
    frozen: `pnpm install --frozen-lockfile --store-dir=${pnpmStore}`,
    loose: `pnpm install --no-frozen-lockfile --store-dir=${pnpmStore}`,
    production: '--prod',
    prune: 'CI=true pnpm prune --prod --ignore-scripts',
    keepsChanges: true,
    staysVariables: {
      npm_config_manage_package_manager_versions: 'false',
      npm_config_package_manager_strict: 'false',
      pnpm_config_pm_on_fail: 'ignore'
    },
    lock: 'pnpm install',
    cacheDirectories: [pnpmStore],
    inImage: false,
    preferred: ['9', '10', '11', '12', '8'],
    format: /^lockfileVersion: ['"]?([\d.]+)/,
    formats: [
      { format: /^5\.4/, versions: '7' },
      { format: /^5/, versions: '6' },
      { format: /^6/, versions: '8 || 9' },
      { format: /^9/, versions: '>=9' }
    ],
    runsOn: [
      { from: '12', node: '>=18' },
      { from: '11', node: '>=22.13' },
      { from: '9', node: '>=18.12' },
      { from: '8', node: '>=16.14' }
    ]
  },
  bun: {
    id: 'bun',
    name: 'Bun',
    command: 'bun',
    lockfiles: ['bun.lock', 'bun.lockb'],
    signs: ['bunfig.toml'],
    reads: ['bunfig.toml', '.npmrc', 'patches/'],
    frozen: 'bun install --frozen-lockfile',
    loose: 'bun install',
    production: '--production',
    prune: 'rm -rf node_modules && bun install --frozen-lockfile --production --ignore-scripts',
    keepsChanges: false,
    lock: 'bun install',
    cacheDirectories: ['/root/.bun/install/cache'],
    inImage: false,
    preferred: ['1'],
    format: /^\s*"lockfileVersion": (\d+)/,
    formats: [
      { format: /^[01]$/, versions: '>=1.2' },
      { format: /^2$/, versions: '>=1.4' }
    ],
    runsOn: []
  },
  yarn: {
    id: 'yarn',
    name: 'Yarn',
    command: 'yarn',
    lockfiles: ['yarn.lock'],
    signs: ['.yarnrc'],
    reads: ['.yarnrc', '.npmrc', 'patches/'],
    frozen: 'yarn install --frozen-lockfile --non-interactive',
    loose: 'yarn install --non-interactive',
    production: '--production',
    prune: 'yarn install --frozen-lockfile --non-interactive --production --ignore-scripts --prefer-offline',
    keepsChanges: false,
    lock: 'yarn install',
    cacheDirectories: ['/root/.cache/yarn'],
    variables: { YARN_CACHE_FOLDER: '/root/.cache/yarn' },
    inImage: false,
    preferred: ['1'],
    format: /^(?:# yarn lockfile v| {2}version: )(\d+)/,
    formats: [
      { format: /^1$/, versions: '1' },
      { format: /./, versions: '<1' }
    ],
    runsOn: []
  },
  'yarn-berry': {
    id: 'yarn-berry',
    name: 'Yarn',
    command: 'yarn',
    lockfiles: ['yarn.lock'],
    signs: ['.yarnrc.yml'],
    reads: ['.yarnrc.yml', '.npmrc', '.yarn/', '.pnp.cjs', '.pnp.loader.mjs'],
    frozen: 'yarn install --immutable',
    loose: 'yarn install --no-immutable',
    production: '',
    focus: 'yarn workspaces focus --production',
    prune: 'yarn workspaces focus --production',
    keepsChanges: false,
    lock: 'yarn install',
    cacheDirectories: ['/root/.yarn/berry/cache'],
    variables: { YARN_ENABLE_TELEMETRY: '0' },
    inImage: false,
    preferred: ['4', '3', '2'],
    format: /^(?:# yarn lockfile v| {2}version: )(\d+)/,
    formats: [
      { format: /^1$/, versions: '<1' },
      { format: /^4$/, versions: '2' },
      { format: /^5$/, versions: '>=3 <3.2' },
      { format: /^6$/, versions: '>=3.2 <4' },
      { format: /^8$/, versions: '>=4 <4.14' },
      { format: /^9$/, versions: '>=4.14 <4.15' },
      { format: /^10$/, versions: '>=4.15' }
    ],
    runsOn: [{ from: '4', node: '>=18.12' }]
  },
  npm: {
    id: 'npm',
    name: 'npm',
    command: 'npm',
    lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'],
    signs: [],
    reads: ['.npmrc', 'patches/'],
    frozen: 'npm ci',
    loose: 'npm install',
    production: '--omit=dev',
    prune: 'npm prune --omit=dev --ignore-scripts',
    keepsChanges: true,
    lock: 'npm install',
    cacheDirectories: ['/root/.npm'],
    variables: { NPM_CONFIG_FUND: 'false', NPM_CONFIG_AUDIT: 'false', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
    inImage: true,
    preferred: ['11', '10', '9', '8', '12'],
    format: /^\s*"lockfileVersion": (\d+)/,
    formats: [
      { format: /^1$/, versions: '*' },
      { format: /^[23]$/, versions: '>=7' }
    ],
    runsOn: [
      { from: '12', node: '^22.22.2 || ^24.15 || >=26' },
      { from: '11', node: '^20.17 || >=22.9' },
      { from: '10', node: '^18.17 || >=20.5' },
      { from: '9', node: '^14.17 || ^16.13 || >=18' }
    ]
  }
}
