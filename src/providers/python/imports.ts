import { join } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import type { Facts } from './facts.js'
import { modulesImported } from './source.js'

const most = 200

/** The file and all files of the tree that it imports, directly or through others, the file itself first. */
export async function reachedFrom(
  { app, code }: Pick<Facts, 'app' | 'code'>,
  file: string
): Promise<readonly string[]> {
  const reached = new Set([file])
  const roots = rootsOf(file)
  // A set is walked in the order in which it grows.
  for (const path of reached) {
    if (reached.size > most) break
    for (const module of modulesImported(await code.lines(path))) {
      const imported = await fileOfImport(app, path, module, roots)
      if (imported !== undefined) reached.add(imported)
    }
  }
  return [...reached]
}

/** `.models` counts from the file's own folder, `shop.models` from the folders that the interpreter may search. */
async function fileOfImport(app: App, file: string, module: string, roots: readonly string[]) {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0
  const below = module.slice(dots).replaceAll('.', '/')
  for (const folder of dots === 0 ? roots : [folderUp(file, dots)]) {
    const path = below === '' ? folder : join(folder, below)
    // `from . import x` is the package itself, whatever file beside it has its name.
    const names = below === '' ? [join(path, '__init__.py')] : [`${path}.py`, join(path, '__init__.py')]
    for (const name of names) if (await app.has(name)) return name
  }
  return undefined
}

/** The file's own folder, each above it, and `src`. */
function rootsOf(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1)
  const folders = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'))
  return [...folders, '', ...(steps.includes('src') ? [] : ['src'])]
}

function folderUp(file: string, dots: number): string {
  const steps = file.split('/').slice(0, -1)
  return steps.slice(0, Math.max(0, steps.length - (dots - 1))).join('/')
}
