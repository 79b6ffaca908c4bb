import { folderOf, nameOf } from './paths.js'

/** What a backing knows of its tree, folder by folder; `walk.ts` makes the entries of it, the same for all. */
export interface Tree {
  /** What is in a folder, `''` for the tree itself; `undefined` where it cannot be read. The walk puts it in order, in place. */
  children(folder: string): Child[] | undefined
  /** The text of a link. */
  target(path: string): string
  /** Absent where git has already decided what belongs to the tree. */
  readonly git?: GitView
}

export interface Child {
  readonly name: string
  /** `other` is what is never opened: pipes, sockets, devices. */
  readonly kind: 'file' | 'folder' | 'link' | 'submodule' | 'other'
  /** The whole path, where it is at hand: putting 100,000 of them together anew costs as much as sorting them. */
  readonly path?: string
}

/** What git knows about a working tree. Paths are relative to the tree. */
export interface GitView {
  /** Folder of the tree inside the repository, `''` for the repository's own. */
  readonly prefix: string
  /** Rules that stand above the tree, weakest first; `folder` is relative to the repository. */
  readonly outerRules: readonly { readonly folder: string; readonly text: string }[]
  /** The text of a `.gitignore` in the tree. */
  text(path: string): string | undefined
  /** What git tracks; only asked for when a rule matched something. `undefined` where nothing is known. */
  tracked(): Tracked | undefined
  /** Whether git tracks a file; where nothing is known, it does not. */
  isTracked(path: string): boolean
  /** Folders that `.gitmodules` names; only asked for when a folder is empty. */
  submodules(): ReadonlySet<string>
}

export interface Tracked {
  file(path: string): boolean
  /** Whether a tracked file is below. */
  folder(path: string): boolean
}

/** A tree out of the full paths of its files and links. Steps that are empty, `.` or `..` are kept as names. */
export class PathTree {
  readonly #folders = new Map<string, Child[]>([['', []]])

  add(path: string, kind: Child['kind']): void {
    let what = kind
    for (let at = path; ; at = folderOf(at)) {
      const child = { name: nameOf(at), kind: what, path: at }
      const siblings = this.#folders.get(folderOf(at))
      siblings?.push(child)
      if (siblings !== undefined) return
      this.#folders.set(folderOf(at), [child])
      what = 'folder'
    }
  }

  children(folder: string): Child[] | undefined {
    return this.#folders.get(folder)
  }
}
