/** The decision as data: a superset of Nixpacks' plan (design, section 4). Field names that Nixpacks has keep its meaning. */
export interface Plan {
  readonly version: 1
  /** The host first, then helpers. */
  readonly providers: readonly string[]
  readonly kind: Kind
  readonly toolchain: Toolchain
  /** One Debian suite for all stages. */
  readonly suite: Suite
  /** The app's folder inside Docker's context, where that is a workspace root above it; absent for the context itself. */
  readonly folder?: string
  /** Base image of the host's build stages, if people named one. */
  readonly buildImage?: string
  /** Build and run time; never secrets. */
  readonly variables: Readonly<Record<string, string>>
  /**
   * Files of the repository that hold a login, relative to the app's folder. They stay out of Docker's context: phases that would get them
   * have them as secret mounts at their place, and the image never has.
   */
  readonly secretFiles?: readonly string[]
  /** Path below /assets to file content. */
  readonly staticAssets?: Readonly<Record<string, string>>
  readonly phases: Readonly<Record<string, Phase>>
  readonly start: Start
  readonly reasons: readonly Reason[]
  readonly warnings: readonly Warning[]
}

export type Kind = 'web' | 'worker' | 'static'
export type Toolchain = 'images' | 'nix'
export type Suite = 'bookworm' | 'trixie'

export interface Phase {
  /** Only in `setup`: what the app runs on, name to version. */
  readonly runtimes?: Readonly<Record<string, string>>
  /** Only in `setup`: package managers and build tools at a pinned version. */
  readonly tools?: Readonly<Record<string, string>>
  readonly phpExtensions?: readonly string[]
  /** Attributes of Nixpkgs that the build stages get; `start.nixPkgs` says what the image gets. */
  readonly nixPkgs?: readonly string[]
  /** Attributes whose libraries programs of the build load. */
  readonly nixLibs?: readonly string[]
  /** Addresses of archives with overlays. */
  readonly nixOverlays?: readonly string[]
  /** The commit of Nixpkgs that packages come from. */
  readonly nixpkgsArchive?: string
  /** Only in `setup`: the repository's own Nix file, which says alone what build and image get from Nix, and the files that it reads. */
  readonly nixFiles?: readonly string[]
  /** Debian packages of the build stages. */
  readonly aptPkgs?: readonly string[]
  readonly dependsOn?: readonly string[]
  /** The runtime whose stage the phase runs in; absent: the host's. */
  readonly runsOn?: string
  /** The folder, inside Docker's context, that all paths of the phase are relative to and where its commands run; absent: the app's. */
  readonly folder?: string
  /** Copied before the commands; absent: the whole context, `[]`: nothing. */
  readonly onlyIncludeFiles?: readonly string[]
  /** Environment of this phase and of the later ones of the same stage, at build time only. */
  readonly variables?: Readonly<Record<string, string>>
  /** Names of secrets that this phase's commands may read from their environment. */
  readonly secrets?: readonly string[]
  readonly cmds?: readonly string[]
  readonly cacheDirectories?: readonly string[]
  /** Put in front of PATH, in the later phases and in the image. */
  readonly paths?: readonly string[]
  /** What later stages may take; relative to the app's folder. */
  readonly outputs?: readonly string[]
}

export interface Start {
  /** What a person would type; exec form, `exec` and the release are the Dockerfile's. Absent for `kind: static`. */
  readonly cmd?: string
  /** Runs before the start command, never in the build. */
  readonly release?: string
  readonly port?: number
  /** Debian packages of the last stage. */
  readonly aptPkgs?: readonly string[]
  /** Attributes of Nixpkgs that the image gets, with all that they need. */
  readonly nixPkgs?: readonly string[]
  /** Attributes whose libraries programs of the image load. */
  readonly nixLibs?: readonly string[]
  readonly runImage?: string
  readonly user?: string
  /** What people say that the last stage gets; replaces `files`. */
  readonly onlyIncludeFiles?: readonly string[]
  readonly processes?: Readonly<Record<string, string>>
  /** All that the last stage gets. Without any but folders to write into, it continues from the last build stage of the host. */
  readonly files?: readonly StartFile[]
  readonly static?: StaticSite
  readonly docroot?: string
  /** Variables that the app demands when it starts; names only. */
  readonly demands?: readonly string[]
}

export interface StartFile {
  /** Absolute, or relative to the app's folder (`.` is that folder). */
  readonly path: string
  /** The phase whose result it is; absent: from the context as it is. */
  readonly from?: string
  /** The app may write there: the folder is made if need be and belongs to the app's user. With `.` that is so for the sources, too. */
  readonly writable?: boolean
}

export interface StaticSite {
  /** Folder that is served, relative to the app's folder. */
  readonly root: string
  /** Only for a single-page application: the file that answers for unknown paths. */
  readonly fallback?: string
  /** Folders below the root in which every file has a hash of its content in its name: they may be kept for a year. */
  readonly immutable?: readonly string[]
  /** The page, below the root, for what is not there; absent: `404.html`, where the site has one. */
  readonly notFound?: string
  /** The first that matches counts. */
  readonly redirects?: readonly Redirect[]
  /** All that match count. */
  readonly headers?: readonly HeaderRule[]
  /** Files below the root that say how it is served and that nobody may ask for. */
  readonly hidden?: readonly string[]
  /** Who came by HTTP to the proxy in front (`X-Forwarded-Proto`) is sent to HTTPS. */
  readonly httpsOnly?: boolean
}

/** Sends the visitor somewhere else, or answers with another file or server. What it may hold: `site-rules.ts`. */
export interface Redirect {
  /** Path, in which `:name` stands for one step and `*` for all that is left: `/blog/:slug`, `/old/*`. */
  readonly from: string
  /** Only for requests to this host. */
  readonly host?: string
  /** Path or URL, with `:name` for what stood there and `:splat` for what `*` stood for. */
  readonly to: string
  /** 3xx: a redirect. 200: the file, or the server where `to` is a URL, answers under the old address. 4xx: so does the file, with this status. */
  readonly status: number
  /** Also where there is a file of that name. */
  readonly force?: boolean
}

export interface HeaderRule {
  /** Path, in which `:name` stands for one step and `*` for any text. */
  readonly path: string
  readonly name: string
  readonly value: string
}

/** Why a field is what it is. `field` is a JSON pointer (RFC 6901) into the plan, one per list item. */
export interface Reason extends Evidence {
  readonly field: string
}

/** A sentence, and a file and line, or a setting, or a default and what was looked for. */
export interface Evidence {
  readonly because: string
  readonly file?: string
  readonly line?: number
  /** The input, variable, or key of a config file that said so, as people wrote its name. */
  readonly setting?: string
}

export interface Warning {
  /** Stable, kebab-case: `runtime-eol`, `version-conflict`, `unknown-key`, `single-stage` … */
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly fix?: string
}
