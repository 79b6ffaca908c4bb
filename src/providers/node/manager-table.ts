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
  /** Installs without a lockfile. */
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
  /** The image of Node.js brings it. */
  readonly inImage: boolean
  readonly defaultMajor: string
  /** The major version that wrote a lockfile, by its first lines. */
  majorOf(lines: readonly string[]): string | undefined
}

/**
 * The package managers, in the order that decides between several lockfiles.
 * Sources: the documentation of pnpm 12, Bun 1.4, Yarn 1 and 4, npm 12, `install` and `ci`.
 */
export const managers: Readonly<Record<ManagerId, Manager>> = {
  pnpm: {
    id: 'pnpm',
    name: 'pnpm',
    command: 'pnpm',
    lockfiles: ['pnpm-lock.yaml'],
    signs: ['pnpm-workspace.yaml', '.pnpmfile.cjs', '.pnpmfile.mjs'],
    reads: ['pnpm-workspace.yaml', '.npmrc', '.pnpmfile.cjs', '.pnpmfile.mjs', 'patches/'],
    frozen: 'pnpm install --frozen-lockfile --store-dir=/root/.local/share/pnpm/store',
    loose: 'pnpm install --no-frozen-lockfile --store-dir=/root/.local/share/pnpm/store',
    production: '--prod',
    prune: 'CI=true pnpm prune --prod --ignore-scripts',
    lock: 'pnpm install',
    cacheDirectories: ['/root/.local/share/pnpm/store'],
    inImage: false,
    defaultMajor: '10',
    majorOf: (lines) => {
      const version = /^lockfileVersion: ['"]?(\d+)(?:\.(\d+))?/.exec(
        lines.find((line) => line.startsWith('lockfileVersion')) ?? ''
      )
      if (version?.[1] === '5') return version[2] === '4' ? '7' : '6'
      return version?.[1] === '6' ? '8' : undefined
    }
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
    lock: 'bun install',
    cacheDirectories: ['/root/.bun/install/cache'],
    inImage: false,
    defaultMajor: '1',
    majorOf: () => undefined
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
    lock: 'yarn install',
    cacheDirectories: ['/root/.cache/yarn'],
    variables: { YARN_CACHE_FOLDER: '/root/.cache/yarn' },
    inImage: false,
    defaultMajor: '1',
    majorOf: () => undefined
  },
  'yarn-berry': {
    id: 'yarn-berry',
    name: 'Yarn',
    command: 'yarn',
    lockfiles: ['yarn.lock'],
    signs: ['.yarnrc.yml'],
    reads: ['.yarnrc.yml', '.npmrc', '.yarn/'],
    frozen: 'yarn install --immutable',
    loose: 'yarn install --no-immutable',
    production: '',
    focus: 'yarn workspaces focus --production',
    prune: 'yarn workspaces focus --production',
    lock: 'yarn install',
    cacheDirectories: ['/root/.yarn/berry/cache'],
    variables: { YARN_ENABLE_TELEMETRY: '0' },
    inImage: false,
    defaultMajor: '4',
    majorOf: (lines) => {
      const version = /^\s+version: (\d+)/.exec(lines.find((line) => /^\s+version:/.test(line)) ?? '')?.[1]
      return version === undefined ? undefined : Number(version) >= 8 ? '4' : Number(version) >= 6 ? '3' : '2'
    }
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
    lock: 'npm install',
    cacheDirectories: ['/root/.npm'],
    variables: { NPM_CONFIG_FUND: 'false', NPM_CONFIG_AUDIT: 'false', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
    inImage: true,
    defaultMajor: '11',
    majorOf: () => undefined
  }
}
