import { UserError } from '../errors.js'
import { FileIndex } from './file-index.js'
import { join, normalise, showable } from './paths.js'
import { linesOf, textOf } from './text.js'
import type { App, Backing, Manifest, PassedOver } from './types.js'
import type { ParsedManifest } from './manifests.js'

/** What is read as a whole: manifests and sources. */
const textLimit = 1024 * 1024
/** What is only scanned line by line: lockfiles. */
const linesLimit = 64 * 1024 * 1024

/**
 * The view of a tree that providers get. Walks the backing once, when first asked, and reads and parses each file once.
 * Paths may be written with `./` and `..`; one that leads out of the tree is simply not there.
 * Links inside the tree are followed: those to files are listed; what is below a linked folder is there for `has`, `read` and
 * their like, but listed only where it really is, so that nothing is found twice and no loop has an end to look for.
 */
export function createApp(backing: Backing): App {
  return new View(new Store(backing), '')
}

interface LongFile {
  readonly path: string
  readonly bytes: Promise<Uint8Array | undefined>
  text?: string
}

/** Index and caches, by path from the tree's root. */
class Store {
  readonly #backing: Backing
  readonly #texts = new Map<string, Promise<string | undefined>>()
  readonly #manifests = new Map<string, Promise<ParsedManifest | undefined>>()
  readonly #found = new Map<string, Promise<unknown>>()
  #index: Promise<FileIndex> | undefined
  /** The file that was asked for last: a lockfile is, several times in a row, and is too large to keep a second one. */
  #last: LongFile | undefined

  constructor(backing: Backing) {
    this.#backing = backing
  }

  index(): Promise<FileIndex> {
    this.#index ??= this.#backing.walk().then((entries) => new FileIndex(entries))
    return this.#index
  }

  text(path: string): Promise<string | undefined> {
    return kept(this.#texts, path, async () => {
      const bytes = await this.#backing.bytes(path, textLimit)
      return bytes === undefined ? undefined : textOf(bytes)
    })
  }

  manifest(path: string): Promise<ParsedManifest | undefined> {
    return kept(this.#manifests, path, async () => {
      const text = await this.text(path)
      const { parseManifest } = await import('./manifests.js')
      return parseManifest(path, text)
    })
  }

  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    return kept(this.#found, name, make) as Promise<T>
  }

  bytes(path: string): Promise<Uint8Array | undefined> {
    return this.#longFile(path).bytes
  }

  /** What is no text is an empty one; `undefined`: it cannot be read, or is too large. */
  async longText(path: string): Promise<string | undefined> {
    const file = this.#longFile(path)
    const bytes = await file.bytes
    return bytes && (file.text ??= textOf(bytes) ?? '')
  }

  #longFile(path: string): LongFile {
    if (this.#last?.path !== path) this.#last = { path, bytes: this.#backing.bytes(path, linesLimit) }
    return this.#last
  }
}

function kept<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}

class View implements App {
  readonly #store: Store
  /** Relative to the tree; `undefined` is a folder that cannot be there. */
  readonly #folder: string | undefined
  #list: Promise<readonly string[]> | undefined

  constructor(store: Store, folder: string | undefined) {
    this.#store = store
    this.#folder = folder
  }

  list(): Promise<readonly string[]> {
    this.#list ??= this.#listed()
    return this.#list
  }

  async find(name: string): Promise<readonly string[]> {
    const index = await this.#store.index()
    const root = await this.#root()
    if (root === undefined) return []
    const found = index.find(name)
    return root === ''
      ? found
      : found.filter((path) => path.startsWith(`${root}/`)).map((path) => path.slice(root.length + 1))
  }

  async has(path: string): Promise<boolean> {
    return (await this.#file(path)) !== undefined
  }

  async hasFolder(path: string): Promise<boolean> {
    const index = await this.#store.index()
    const full = this.#full(path)
    return full !== undefined && index.folder(full) !== undefined
  }

  async read(path: string): Promise<string | undefined> {
    const file = await this.#file(path)
    return file === undefined ? undefined : this.#store.text(file)
  }

  async manifest(path: string, cited = path): Promise<Manifest | undefined> {
    const file = await this.#file(path)
    const parsed = file === undefined ? undefined : await this.#store.manifest(file)
    if (parsed === undefined) return undefined
    const { manifestAt } = await import('./manifests.js')
    return manifestAt(cited, parsed)
  }

  lines(path: string): AsyncIterable<string> {
    return laterLines(async () => {
      const file = await this.#file(path)
      return file === undefined ? [] : linesOf((await this.#store.bytes(file)) ?? tooLong(path))
    })
  }

  async long(path: string): Promise<string> {
    const file = await this.#file(path)
    return file === undefined ? '' : ((await this.#store.longText(file)) ?? tooLong(path))
  }

  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    return this.#store.once(name, make)
  }

  below(folder: string): App {
    return new View(this.#store, this.#full(folder))
  }

  whole(): App {
    return new View(this.#store, '')
  }

  get folder(): string {
    return this.#folder ?? ''
  }

  async passedOver(): Promise<readonly PassedOver[]> {
    const { passedOver } = await this.#store.index()
    const root = await this.#root()
    if (root === undefined) return []
    if (root === '') return passedOver
    return passedOver
      .filter(({ path }) => path.startsWith(`${root}/`))
      .map(({ path, because }) => ({ path: path.slice(root.length + 1), because }))
  }

  async #listed(): Promise<readonly string[]> {
    const index = await this.#store.index()
    const root = await this.#root()
    if (root === undefined) return []
    return root === '' ? index.files : index.below(root).map((path) => path.slice(root.length + 1))
  }

  /** The view's folder without links in it. */
  async #root(): Promise<string | undefined> {
    if (this.#folder === undefined || this.#folder === '') return this.#folder
    return (await this.#store.index()).folder(this.#folder)
  }

  #full(path: string): string | undefined {
    const inside = normalise(path)
    if (inside === undefined || this.#folder === undefined) return undefined
    return inside === '' ? this.#folder : join(this.#folder, inside)
  }

  async #file(path: string): Promise<string | undefined> {
    const index = await this.#store.index()
    const full = this.#full(path)
    return full === undefined ? undefined : index.file(full)
  }
}

/** Lines that are opened when the first is asked for. An async generator would wait three times for each of half a million. */
function laterLines(open: () => Promise<Iterable<string>>): AsyncIterable<string> {
  return {
    [Symbol.asyncIterator]() {
      let lines: Iterator<string> | undefined
      return {
        async next() {
          lines ??= (await open())[Symbol.iterator]()
          return lines.next()
        }
      }
    }
  }
}

function tooLong(path: string): never {
  throw new UserError({
    what: `${showable(path)} cannot be read, or is larger than 64 MiB`,
    where: { file: path },
    fix: 'Make sure that the file is readable and is the lockfile that your package manager wrote.'
  })
}
