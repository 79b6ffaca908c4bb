import type { Draft } from '../plan/draft.js'
import type { Toolchain, Warning } from '../plan/types.js'
import type { Setting } from './types.js'

/** The layers by precedence, lowest first. Above them all are the inputs and flags, below them what the languages say. */
export const layerNames = {
  appJson: 'app.json',
  aptfile: 'Aptfile',
  procfile: 'Procfile',
  railpack: 'railpack.json',
  // The config file's layer has the file's own name.
  process: 'NIXPACKS_* of the process',
  env: 'NIXPACKS_* in env',
  inputs: 'inputs'
} as const

/** What one source says: its layer, its hints and what is wrong with it. `index.ts` puts the parts together by precedence. */
export interface Part {
  /** As in the precedence table. */
  readonly name: string
  readonly draft?: Draft
  /** `NIXPACKS_*` of the languages, without the prefix. */
  readonly settings?: Readonly<Record<string, Setting>>
  readonly provider?: Setting
  readonly helpers?: readonly Setting[]
  /** No language is wanted: the file says everything itself. */
  readonly noProviders?: Setting
  readonly toolchain?: Setting<Toolchain>
  readonly procfile?: Readonly<Record<string, Setting>>
  readonly warnings?: readonly Warning[]
}
