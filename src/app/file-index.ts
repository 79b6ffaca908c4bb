import { Links } from './links.js'
import { comparePaths, depthOf, nameOf, showable } from './paths.js'
import { below, has, hasBelow, sorted } from './sorted.js'
import type { Entry, PassedOver } from './types.js'

/** What is in a tree, from one walk. Sorted lists and binary search instead of sets: 100,000 paths cost only themselves. */
export class FileIndex {
  /** Files, and links to files, sorted. */
  readonly files: readonly string[]
  readonly passedOver: readonly PassedOver[]
  readonly #links: Links
  readonly #found = new Map<string, readonly string[]>()
  #byName: Names | undefined

  constructor(entries: readonly Entry[]) {
    const passedOver: PassedOver[] = []
    const files: string[] = []
    const links = new Map<string, string>()
    for (const { path, kind, target } of entries) {
      if (kind === 'file') files.push(path)
      else if (kind === 'link') links.set(path, target ?? '')
      else passedOver.push({ path: showable(path), because: kind })
    }
    this.#links = new Links(links)
    this.files = sorted(files)
    const linked: string[] = []
    for (const path of links.keys()) {
      const landing = this.#links.resolve(path)
      if (landing === 'outside') passedOver.push({ path, because: 'link-outside' })
      else if (landing === 'broken') passedOver.push({ path, because: 'link-broken' })
      else if (has(this.files, landing.path)) linked.push(path)
      else if (!hasBelow(this.files, landing.path)) passedOver.push({ path, because: 'link-broken' })
    }
    if (linked.length > 0) this.files = sorted([...this.files, ...linked])
    this.passedOver = passedOver.sort((a, b) => comparePaths(a.path, b.path))
  }

  /** The path without links in it, if it is a listed file or behind a link a listed file. */
  file(path: string): string | undefined {
    const landing = this.#links.resolve(path)
    return typeof landing === 'object' && has(this.files, landing.path) ? landing.path : undefined
  }

  /** The path without links in it, if a listed file is below. */
  folder(path: string): string | undefined {
    const landing = this.#links.resolve(path)
    return typeof landing === 'object' && hasBelow(this.files, landing.path) ? landing.path : undefined
  }

  /** Files below a folder, `''` for all. */
  below(folder: string): readonly string[] {
    return below(this.files, folder)
  }

  /** Files of a base name or, for `*.cs`, with that end; the shallowest first, then sorted. */
  find(name: string): readonly string[] {
    const known = this.#found.get(name)
    if (known !== undefined) return known
    const found = shallowFirst(name.startsWith('*') ? this.#ending(name.slice(1)) : this.#named(name))
    this.#found.set(name, found)
    return found
  }

  /** Without an index: a look through 100,000 paths takes 2 ms, and few patterns are asked for. */
  #ending(end: string): readonly string[] {
    return this.files.filter((path) => path.endsWith(end))
  }

  #named(name: string): readonly string[] {
    this.#byName ??= byName(this.files)
    const found = this.#byName.get(name) ?? []
    return typeof found === 'string' ? [found] : found
  }
}

/** A name that is there once has its path without a list: most names of a large tree are. */
type Names = ReadonlyMap<string, string | string[]>

function byName(paths: readonly string[]): Names {
  const names = new Map<string, string | string[]>()
  for (const path of paths) {
    const name = nameOf(path)
    const known = names.get(name)
    if (known === undefined) names.set(name, path)
    else if (typeof known === 'string') names.set(name, [known, path])
    else known.push(path)
  }
  return names
}

function shallowFirst(paths: readonly string[]): readonly string[] {
  const levels: string[][] = []
  for (const path of paths) (levels[depthOf(path)] ??= []).push(path)
  return levels.flat()
}
