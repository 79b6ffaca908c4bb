/** A commit of Nixpkgs whose content is known. */
export interface Archive {
  readonly commit: string
  /** Of the unpacked archive, as `fetchTarball` checks it (the `narHash` of a flake). */
  readonly hash: string
  readonly branch: string
  readonly date: string
}

/** Where versions of a runtime are in Nixpkgs. */
export interface NixRuntime {
  /** As people call it. */
  readonly name: string
  /** Newest first. A version belongs to the line that it is or begins with; Nixpkgs has one release of each. */
  readonly lines: readonly NixLine[]
  /** The attribute of a line. */
  readonly attribute: (line: string) => string
  /** Attributes by which people name it themselves. */
  readonly named: RegExp
  /** How a tool is installed, where the runtime's own folder cannot be written to. */
  readonly install?: (tool: string, commands: readonly string[]) => readonly string[]
  /** What its official image sets and providers rely on. */
  readonly variables?: Readonly<Record<string, string>>
  /** Attributes that only the build gets besides. */
  readonly build?: (attribute: string) => readonly string[]
  /** What the image gets besides. */
  readonly run?: readonly string[]
  /** Attributes whose libraries it must find: packages of others that are compiled ahead look for them at Debian's places. */
  readonly libraries?: readonly string[]
}

export interface NixLine {
  readonly line: string
  /** The archives that have it, newest first. */
  readonly archives: readonly ArchiveId[]
}

export type ArchiveId = keyof typeof archives

/**
 * Commits of Nixpkgs and the hashes of their content, newest first. The commits are the ends of NixOS' release branches, so that
 * cache.nixos.org has what they build. Hashes are published ones, each by two independent sources: `flake.lock` files and
 * `fetchTarball` calls of public repositories for 26.05 and 25.05, the `flake.lock` of NixOS/nix for 23.11.
 */
export const archives = {
  '26.05': {
    commit: '21a67dc470149f337cecafbe965d8d252a390518',
    hash: 'sha256-ugpsyk3NM2s87vXfUiIIiibbJ4Pp0JPS5p/3mfs+q+c=',
    branch: 'nixos-26.05',
    date: '2026-09-11'
  },
  '25.05': {
    commit: 'ac62194c3917d5f474c1a844b6fd6da2db95077d',
    hash: 'sha256-16KkgfdYqjaeRGBaYsNrhPRRENs0qzkQVUooNHtoy2w=',
    branch: 'nixos-25.05',
    date: '2026-01-02'
  },
  '23.11': {
    commit: 'a62e6edd6d5e1fa0329b8653c801147986f8d446',
    hash: 'sha256-oamiKNfr2MS6yH64rUn99mIZjc45nGJlj9eGth/3Xuw=',
    branch: 'nixos-23.11',
    date: '2024-05-31'
  }
} as const satisfies Readonly<Record<string, Archive>>

/** The newest. */
export const defaultArchive: Archive = archives['26.05']

function line(version: string, ...from: readonly ArchiveId[]): NixLine {
  return { line: version, archives: from }
}

/**
 * Versions of runtimes → attributes and the archives that have them. Sources: `pkgs/development/interpreters/python/default.nix`
 * (python311 to python314 in mid-2026; python315 was a beta, so it is not here), `pkgs/development/web/nodejs/v*.nix` and
 * `pkgs/top-level/aliases.nix` (what was taken out, and when) of NixOS/nixpkgs. Package managers are not here: they are
 * installed from PyPI and npm at the plan's own version, which Nixpkgs, with one version of each, mostly has not.
 */
export const nixRuntimes: Readonly<Record<string, NixRuntime>> = {
  python: {
    name: 'Python',
    lines: [
      line('3.14', '26.05'),
      line('3.13', '26.05', '25.05'),
      line('3.12', '26.05', '25.05'),
      line('3.11', '26.05', '25.05', '23.11'),
      line('3.10', '25.05', '23.11'),
      line('3.9', '23.11'),
      line('3.8', '23.11')
    ],
    attribute: (version) => `python${version.replace('.', '')}`,
    named: /^python3\d*$/,
    install: (tool, commands) => [
      'python -m venv /opt/tools',
      ...commands.map((command) => `PATH=/opt/tools/bin:$PATH ${command}`),
      `ln -s /opt/tools/bin/${tool} /usr/local/bin/${tool}`
    ],
    build: (attribute) => [`${attribute}Packages.pip`],
    libraries: ['stdenv.cc.cc.lib', 'zlib']
  },
  node: {
    name: 'Node.js',
    lines: [
      line('26', '26.05'),
      line('24', '26.05', '25.05'),
      line('22', '26.05', '25.05'),
      line('20', '25.05', '23.11'),
      line('18', '23.11')
    ],
    attribute: (version) => `nodejs_${version}`,
    named: /^nodejs(?:[-_].*)?$/,
    install: (_tool, commands) => commands.map((command) => `npm_config_prefix=/usr/local ${command}`)
  },
  bun: {
    name: 'Bun',
    lines: [line('1', '26.05', '25.05', '23.11')],
    attribute: () => 'bun',
    named: /^bun$/,
    variables: { BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0' }
  },
  deno: {
    name: 'Deno',
    lines: [line('2', '26.05', '25.05'), line('1', '23.11')],
    attribute: () => 'deno',
    named: /^deno$/,
    variables: { DENO_DIR: '/deno-dir' }
  },
  caddy: {
    name: 'Caddy',
    lines: [line('2', '26.05', '25.05', '23.11')],
    attribute: () => 'caddy',
    named: /^caddy$/,
    // Names of media types, which Caddy's image has, too.
    run: ['mailcap']
  }
}

/** What serves a static site. */
export const siteServer = { id: 'caddy', version: '2' } as const

/** Certificate authorities for what Nix' programs fetch; Debian's slim image has none. */
export const certificates = 'cacert'

/** Where Nixpkgs' archives are; `{commit}` stands for the commit. */
export const nixpkgsUrl = 'https://github.com/NixOS/nixpkgs/archive/{commit}.tar.gz'

/** The image that realises the environment. */
export const nixImage = 'nixos/nix:2.35.2'

/** What is known of a commit; `undefined` for one that people chose themselves. */
export function archiveOf(commit: string): Archive | undefined {
  return Object.values(archives).find((archive) => archive.commit === commit)
}

/** Letters, digits, `_`, `-`, `'` and dots between names: all that an attribute path of Nixpkgs has. */
export function isAttributePath(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_'-]*(?:\.[A-Za-z0-9_][A-Za-z0-9_'-]*)*$/.test(text)
}

export function isCommit(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}
