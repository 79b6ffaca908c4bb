import { folderOf, nameOf } from './paths.js'

/** What a backing knows of its tree, folder by folder; `walk.ts` makes the entries of it, the same for all. */
export interface Tree {
  /** What is in a folder, `''` for the tree itself, in any order; `undefined` where it cannot be read. */
  children(folder: string): readonly Child[] | undefined
  /** The text of a link. */
  target(path: string): string
  /** Absent where git has already decided what belongs to the tree. */
  readonly git?: GitView
}

export interface Child {
  readonly name: string
  /** `other` is what is never opened: pipes, sockets, devices. */
  readonly kind: 'file' | 'folder' | 'link' | 'submodule' | 'other'
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
  /** Folders that `.gitmodules` names; only asked for when a folder is empty. */
  submodules(): ReadonlySet<string>
}

export interface Tracked {
  file(path: string): boolean
  /** Whether a tracked file is below. */
  folder(path: string): boolean
}

/** A tree out of the full paths of its files and links. Steps that are empty, `.` or `..` are kept as names. */
export function treeOf(
  paths: Iterable<readonly [path: string, kind: Child['kind']]>,
  rest: Omit<Tree, 'children'>
): Tree {
  const folders = new Map<string, Child[]>([['', []]])
  const add = (path: string, kind: Child['kind']): void => {
    for (let [at, what] = [path, kind]; ; [at, what] = [folderOf(at), 'folder']) {
      const parent = folderOf(at)
      const siblings = folders.get(parent)
      siblings?.push({ name: nameOf(at), kind: what })
      if (siblings !== undefined) return
      folders.set(parent, [{ name: nameOf(at), kind: what }])
    }
  }
  for (const [path, kind] of paths) add(path, kind)
  return { ...rest, children: (folder) => folders.get(folder) }
}
