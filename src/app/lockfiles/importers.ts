import type { Located } from '../lockfiles.js'

/** What packages of the tree ask for, while a lockfile is read. */
export class Importers {
  readonly #folders = new Map<string, Map<string, Located>>()

  /** A package of the tree, even if it asks for nothing. `.` is the root. */
  open(folder: string): void {
    const key = keyOf(folder)
    if (!this.#folders.has(key)) this.#folders.set(key, new Map())
  }

  add(folder: string, name: string, value: string, line: number): void {
    this.open(folder)
    this.#folders.get(keyOf(folder))?.set(name, { value, line })
  }

  all(): ReadonlyMap<string, ReadonlyMap<string, Located>> {
    return this.#folders
  }
}

function keyOf(folder: string): string {
  return folder === '.' ? '' : folder.replace(/^\.\//, '')
}
