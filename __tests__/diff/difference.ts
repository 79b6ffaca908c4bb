import { memory } from '../../src/app/memory.js'
import type { RepositoryTree } from '../../src/app/types.js'
import { compare, outcome } from '../../src/compare.js'
import { inputsFromAction } from '../../src/inputs.js'
import type { PlanDiff } from '../../src/plan/diff-types.js'
import { decideInTree } from '../../src/road.js'
import type { Files, Pair } from './changes.js'

function treeOf(files: Files, folder: string): RepositoryTree {
  const below = (path: string): Files =>
    path === ''
      ? files
      : Object.fromEntries(
          Object.entries(files)
            .filter(([name]) => name.startsWith(`${path}/`))
            .map(([name, text]) => [name.slice(path.length + 1), text])
        )
  return { folder, open: (path) => Promise.resolve(memory(below(path))) }
}

/** What a run with these inputs finds out. */
export async function differenceOf({ base, head, folder = '', inputs = {} }: Pair): Promise<PlanDiff> {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]))
  const given = inputsFromAction({ INPUT_COMMAND: 'plan', ...env })
  const side = (files: Files) => outcome(() => decideInTree(treeOf(files, folder), given, {}))
  return compare(await side(base), await side(head), { base: {}, head: {} })
}
