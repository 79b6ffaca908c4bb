import { folderOf, join } from './paths.js'

export type Landing = 'outside' | 'broken' | { readonly path: string }

/** As many as Linux follows before it gives up (path_resolution(7)). */
const mostHops = 40

/**
 * Where symbolic links lead, worked out from their texts alone and so the same for a folder and for a commit.
 * A link that is absolute or climbs out of the tree on its way is outside, even if it came back.
 */
export class Links {
  readonly #targets: ReadonlyMap<string, string>

  constructor(targets: ReadonlyMap<string, string>) {
    this.#targets = targets
  }

  get size(): number {
    return this.#targets.size
  }

  /** The path without links in it. `broken` is a loop; whether something is there is for the caller to see. */
  resolve(path: string): Landing {
    if (this.#targets.size === 0) return { path }
    const rest = path.split('/').reverse()
    let at = ''
    let hops = 0
    for (let step = rest.pop(); step !== undefined; step = rest.pop()) {
      if (step === '' || step === '.') continue
      if (step === '..') {
        if (at === '') return 'outside'
        at = folderOf(at)
        continue
      }
      const here = join(at, step)
      const target = this.#targets.get(here)
      if (target === undefined) {
        at = here
        continue
      }
      if (target.startsWith('/')) return 'outside'
      if (++hops > mostHops) return 'broken'
      rest.push(...target.split('/').reverse())
    }
    return { path: at }
  }
}
