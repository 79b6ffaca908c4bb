import { memoryApp, type MemoryFiles } from '../../../src/app/memory.js'
import { codeOf, type Dependency, type Facts } from '../../../src/providers/python/facts.js'
import type { Hints } from '../../../src/settings/types.js'

export const noHints: Hints = {
  settings: {},
  variables: {},
  secrets: [],
  helpers: [],
  procfile: {},
  replaced: {},
  release: 'start'
}

/** Facts about a tree in memory, with the named distributions as direct dependencies. */
export function factsOf(files: MemoryFiles, dependencies: readonly string[] = [], hints: Partial<Hints> = {}): Facts {
  const app = memoryApp(files)
  const named = dependencies.map((name, index): [string, Dependency] => [
    name,
    {
      name,
      extras: [],
      direct: true,
      evidence: { because: `${name} is required`, file: 'requirements.txt', line: index + 1 }
    }
  ])
  return { app, hints: { ...noHints, ...hints }, dependencies: new Map(named), code: codeOf(app) }
}
