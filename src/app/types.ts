/**
 * A read-only view of a source tree. Paths are relative to the app's folder, `/`-separated, without a leading `./`.
 * Every method is asynchronous because one backing is an API.
 */
export interface App {
  /** All files, sorted by code point. Without what git ignores, `.git`, `node_modules`, virtual environments, submodules and links that leave the tree, and `.env.production`, `.env.example` and `.env.defaults` only where git tracks them. */
  list(): Promise<readonly string[]>
  /** Paths whose base name is `name`, or that end in the suffix of a pattern like `*.csproj`; the shallowest first, then sorted. */
  find(name: string): Promise<readonly string[]>
  /** Whether the file is there. */
  has(path: string): Promise<boolean>
  /** Whether a folder with at least one listed file is there; `''` and `.` are the app's own folder. */
  hasFolder(path: string): Promise<boolean>
  /**
   * The text of a file of at most 1 MiB, with the byte-order mark removed and CRLF turned into LF.
   * `undefined` where the file is missing, binary, neither UTF-8 nor UTF-16 with its mark, larger, or a link that leaves the tree.
   */
  read(path: string): Promise<string | undefined>
  /**
   * A parsed manifest (at most 1 MiB); `undefined` where there is no such file.
   * Throws a UserError that names file and line where the text cannot be parsed, or where the file is there and `read` gives
   * `undefined`: nothing that people wrote is passed over without a word.
   * @param cited how it is called there, where that is not its path in this view: `../../turbo.json`
   */
  manifest(path: string, cited?: string): Promise<Manifest | undefined>
  /**
   * The lines of a lockfile of at most 64 MiB, in order, without line ends. Nothing where the file is missing.
   * For the scanners in `lockfiles.ts`; everything else goes through `read` and `manifest`.
   */
  lines(path: string): AsyncIterable<string>
  /** The text of such a file, for a scanner that does not need every line; empty where `lines` gives none. */
  long(path: string): Promise<string>
  /**
   * What was found out about the tree under this name, by whichever view asked first: `make` runs once as long as the tree is open.
   * A name stands for one type.
   */
  once<T>(name: string, make: () => Promise<T>): Promise<T>
  /** The same tree seen from a folder below; shares index and caches. */
  below(folder: string): App
  /** The whole tree, of which this may be a folder: a workspace's root. */
  whole(): App
  /** This view's folder in the whole tree; `''` for the whole tree. */
  readonly folder: string
  /** Files that were passed over and why: links out of the tree, unreadable names, files of variables that git does not track (`unversioned` where there is no repository). For warnings. */
  passedOver(): Promise<readonly PassedOver[]>
}

export interface PassedOver {
  /** Control characters in it are written as `\\u{a}`, so that it can be shown. */
  readonly path: string
  readonly because: 'link-outside' | 'link-broken' | 'submodule' | 'name' | 'unreadable' | 'untracked' | 'unversioned'
}

export type ManifestFormat = 'json' | 'toml' | 'yaml' | 'xml' | 'ini' | 'procfile' | 'dotenv'

/** Plain data as the parsers give it; XML elements are objects, attributes have the prefix `@`. */
export type Data =
  string | number | boolean | null | undefined | Date | readonly Data[] | { readonly [key: string]: Data }

export interface Manifest {
  readonly path: string
  readonly format: ManifestFormat
  readonly data: Data
  /** The value at a path of keys and indices; `undefined` where any step is missing. */
  get(...keys: readonly (string | number)[]): Data
  /** The same, only if it is a string, trimmed and not empty. */
  text(...keys: readonly (string | number)[]): string | undefined
  /** The same, only if it is a table; own keys only. */
  table(...keys: readonly (string | number)[]): Readonly<Record<string, Data>> | undefined
  /** The same, only the strings of a list. */
  texts(...keys: readonly (string | number)[]): readonly string[]
  /** Line (from 1) where the key stands; `undefined` where it does not stand there. */
  line(...keys: readonly (string | number)[]): number | undefined
}

/** How a tree is given to an App: the only thing that a backing implements. */
export interface Backing {
  /** Where the tree comes from, for messages: a folder as the user typed it, `REPO#REF`. */
  readonly name: string
  /** Every entry that could matter, in any order; called once. */
  walk(): Promise<readonly Entry[]>
  /** The bytes of a file, at most `limit`; `undefined` where it is missing or larger. */
  bytes(path: string, limit: number): Promise<Uint8Array | undefined>
  /** Ends child processes; safe to call twice. */
  close(): Promise<void>
}

/** A folder of a repository, on disk or in a commit, and the way to the others. */
export interface RepositoryTree {
  /** The folder's path from the repository's root, `''` for the root. */
  readonly folder: string
  /** Any folder of the same tree, by its path from the root. Throws a UserError where it is not there. */
  open(folder: string): Promise<Backing>
}

export interface Entry {
  readonly path: string
  /** `link`: a symbolic link, not followed; what it leads to is found out by the App, the same for every backing. */
  readonly kind: 'file' | 'link' | 'submodule' | 'name' | 'unreadable' | 'untracked' | 'unversioned'
  /** The text of a link. */
  readonly target?: string
}
