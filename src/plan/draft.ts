import type { Evidence, Kind, StartFile, StaticSite, Toolchain, Warning } from './types.js'

/** A value that cannot exist without its reason. */
export interface Reasoned<T> {
  readonly value: T
  readonly reason: Evidence
}

export type ReasonedList<T = string> = readonly Reasoned<T>[]
export type ReasonedMap<T = string> = Readonly<Record<string, Reasoned<T>>>

/** A plan in the making: every leaf carries its evidence. What is absent is not decided. */
export interface Draft {
  readonly kind?: Reasoned<Kind>
  readonly toolchain?: Reasoned<Toolchain>
  readonly folder?: Reasoned<string>
  readonly buildImage?: Reasoned<string>
  readonly variables?: ReasonedMap
  readonly secretFiles?: ReasonedList
  readonly staticAssets?: ReasonedMap
  readonly phases?: Readonly<Record<string, DraftPhase>>
  readonly start?: DraftStart
  readonly warnings?: readonly Warning[]
}

export interface DraftPhase {
  readonly runtimes?: ReasonedMap
  readonly tools?: ReasonedMap
  readonly phpExtensions?: ReasonedList
  readonly nixPkgs?: ReasonedList
  readonly nixLibs?: ReasonedList
  readonly nixOverlays?: ReasonedList
  readonly nixpkgsArchive?: Reasoned<string>
  readonly nixFiles?: ReasonedList
  readonly aptPkgs?: ReasonedList
  readonly dependsOn?: ReasonedList
  readonly runsOn?: Reasoned<string>
  readonly folder?: Reasoned<string>
  readonly onlyIncludeFiles?: ReasonedList
  readonly variables?: ReasonedMap
  readonly secrets?: ReasonedList
  readonly cmds?: ReasonedList
  readonly cacheDirectories?: ReasonedList
  readonly paths?: ReasonedList
  readonly outputs?: ReasonedList
}

export interface DraftStart {
  readonly cmd?: Reasoned<string>
  readonly release?: Reasoned<string>
  readonly port?: Reasoned<number>
  readonly aptPkgs?: ReasonedList
  readonly nixPkgs?: ReasonedList
  readonly nixLibs?: ReasonedList
  readonly runImage?: Reasoned<string>
  readonly user?: Reasoned<string>
  readonly onlyIncludeFiles?: ReasonedList
  readonly processes?: ReasonedMap
  readonly files?: ReasonedList<StartFile>
  /** Of people: folders that become writable `files`. */
  readonly writable?: ReasonedList
  readonly static?: Reasoned<StaticSite>
  readonly docroot?: Reasoned<string>
  readonly demands?: ReasonedList
}

/** `because('Django: …', { file, line })(value)` reads worse than `reasoned(value, 'Django: …', { file, line })`. */
export function reasoned<T>(value: T, because: string, at: Omit<Evidence, 'because'> = {}): Reasoned<T> {
  return { value, reason: { because, ...at } }
}
