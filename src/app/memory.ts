import { createApp } from './app.js'
import { normalise } from './paths.js'
import { PathTree, type Tree } from './tree.js'
import type { App, Backing } from './types.js'
import { walk } from './walk.js'

/** Path to content; a string is UTF-8 text, a link's target is as `ln -s` takes it. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>

/** A tree that is only in memory. Its `.gitignore` files count as in a folder of which git tracks all that they leave. */
export function memory(files: MemoryFiles): Backing {
  const content = new Map(Object.entries(files))
  const text = (path: string): string | undefined => {
    const file = content.get(path)
    return file instanceof Uint8Array ? Buffer.from(file).toString('utf8') : typeof file === 'string' ? file : undefined
  }
  const linkOf = (path: string): string | undefined => {
    const file = content.get(path)
    return typeof file === 'object' && !(file instanceof Uint8Array) ? file.link : undefined
  }
  const paths = new PathTree()
  for (const path of content.keys()) paths.add(path, linkOf(path) === undefined ? 'file' : 'link')
  const tree: Tree = {
    children: (folder) => paths.children(folder),
    target: (path) => linkOf(path) ?? '',
    git: {
      prefix: '',
      outerRules: [],
      text,
      tracked: () => undefined,
      isTracked: () => true,
      submodules: () => new Set()
    }
  }
  return {
    name: 'memory',
    walk: () => walk(tree),
    bytes(path, limit) {
      const file = content.get(normalise(path) ?? path)
      const bytes = typeof file === 'string' ? Buffer.from(file) : file instanceof Uint8Array ? file : undefined
      return Promise.resolve(bytes !== undefined && bytes.byteLength <= limit ? bytes : undefined)
    },
    close: () => Promise.resolve()
  }
}

/** An app out of texts, for tests: `memoryApp({ 'requirements.txt': 'flask' })`. */
export function memoryApp(files: MemoryFiles): App {
  return createApp(memory(files))
}
