import type { Manifest } from '../app/types.js'
import { shown } from '../inputs/messages.js'
import type { Reasoned, ReasonedList, ReasonedMap } from '../plan/draft.js'
import type { Evidence, Warning } from '../plan/types.js'
import { nearest, sentenceList } from '../text.js'
import { railpackKeys, railpackMeant } from './railpack-keys.js'

type Keys = readonly (string | number)[]

/** `railpack.json` while it is read. It is another tool's file: what cannot be read has no effect, with a warning at its line. */
export class RailpackReader {
  readonly warnings: Warning[] = []
  readonly manifest: Manifest

  constructor(manifest: Manifest) {
    this.manifest = manifest
  }

  /** A text, a list of texts or a table of texts; `undefined` where nothing or something else is there. */
  text(...keys: Keys): Reasoned<string> | undefined {
    const value = this.manifest.get(...keys)
    if (typeof value === 'string') return this.leaf(value, keys)
    return this.refuse(keys, 'a text')
  }

  texts(...keys: Keys): ReasonedList | undefined {
    const value = this.manifest.get(...keys)
    if (!Array.isArray(value)) return this.refuse(keys, 'a list of texts')
    const bad = value.findIndex((item) => typeof item !== 'string')
    if (bad !== -1) return this.refuse([...keys, bad], 'a text')
    return this.manifest.texts(...keys).map((item, index) => this.leaf(item, [...keys, index]))
  }

  map(...keys: Keys): ReasonedMap | undefined {
    const table = this.manifest.table(...keys)
    if (!table) return this.refuse(keys, 'a table of texts')
    return Object.fromEntries(
      Object.keys(table).flatMap((key) => {
        const value = this.text(...keys, key)
        return value ? [[key, value] as const] : []
      })
    )
  }

  table(...keys: Keys): Readonly<Record<string, unknown>> {
    return this.manifest.table(...keys) ?? this.refuse(keys, 'a table') ?? {}
  }

  list(...keys: Keys): readonly unknown[] {
    const value = this.manifest.get(...keys)
    return Array.isArray(value) ? (value as readonly unknown[]) : (this.refuse(keys, 'a list') ?? [])
  }

  leaf(value: string, keys: Keys): Reasoned<string> {
    return { value, reason: this.evidence(keys) }
  }

  evidence(keys: Keys): Evidence {
    const setting = keys.filter((key) => typeof key === 'string').join('.')
    const line = this.line(keys)
    const { path } = this.manifest
    const because = `\`${shown(setting)}\` in ${path}`
    return { because, file: path, ...(line !== undefined && { line }), setting: shown(setting) }
  }

  /** Warns about the keys of a table that Boxcar does not know, and those that do not map onto a plan. */
  checkKeys(kind: keyof typeof railpackKeys, ...keys: Keys): void {
    const known = railpackKeys[kind]
    for (const key of Object.keys(this.manifest.table(...keys) ?? {})) {
      if (!Object.hasOwn(known, key)) this.unknown([...keys, key], Object.keys(known))
      else if (known[key]?.why !== undefined) this.unmapped([...keys, key], known[key].why)
    }
  }

  /** What does not map onto a plan. */
  unmapped(keys: Keys, fix: string): void {
    const { because, file, line } = this.evidence(keys)
    this.#warn('railpack-unmapped', `${because} has no counterpart in a plan, so it has no effect`, { file, line, fix })
  }

  unknown(keys: Keys, names: readonly string[]): void {
    const key = String(keys.at(-1))
    const near = (Object.hasOwn(railpackMeant, key) ? railpackMeant[key] : undefined) ?? nearest(key, names)
    const { because, file, line } = this.evidence(keys)
    this.#warn('unknown-key', `${because} is no key that Boxcar knows, so it has no effect`, {
      ...{ file, line },
      fix: near ? `Did you mean ${near}?` : `The keys here are ${sentenceList(names)}`
    })
  }

  refuse(keys: Keys, wanted: string): undefined {
    const value = this.manifest.get(...keys)
    if (value === undefined || value === null) return undefined
    const { because, file, line } = this.evidence(keys)
    this.#warn('railpack-type', `${because} has no effect: ${wanted} is expected there`, { file, line })
    return undefined
  }

  line(keys: Keys): number | undefined {
    const lines = keys.map((_, index) => this.manifest.line(...keys.slice(0, index + 1)))
    return lines.findLast((line) => line !== undefined)
  }

  #warn(
    code: string,
    message: string,
    { file, line, fix }: { [Key in 'file' | 'fix']?: string | undefined } & { line?: number | undefined }
  ): void {
    this.warnings.push({
      ...{ code, message },
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(fix !== undefined && { fix })
    })
  }
}
