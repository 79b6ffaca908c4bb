import { byCodePoint } from '../text.js'
import { change, present, type About, type At, type Contents, type Pair, type Path } from './diff-pair.js'
import type { Change } from './diff-types.js'
import type { Phase } from './types.js'

/** A name in a list of the plan; what it is there for, where that is a part of it only. */
interface Entry {
  readonly name: string
  readonly path: Path
  readonly use?: 'to build' | 'to run'
}

interface Kind extends About {
  readonly of: (plan: Contents) => readonly Entry[]
}

/** Names that may stand in several places of a plan and are one thing: told once, with all that it is for. */
const kinds: readonly Kind[] = [
  {
    topic: 'package',
    label: 'package',
    of: (plan) => [
      ...inPhases(plan, 'aptPkgs').map((entry) => ({ ...entry, use: 'to build' as const })),
      ...(plan.start.aptPkgs ?? []).map((name, index) => ({
        name,
        path: ['start', 'aptPkgs', index],
        use: 'to run' as const
      }))
    ]
  },
  { topic: 'package', label: 'Nix package', of: (plan) => inPhases(plan, 'nixPkgs') },
  { topic: 'package', label: 'Nix library', of: (plan) => inPhases(plan, 'nixLibs') },
  { topic: 'package', label: 'Nix overlay', of: (plan) => inPhases(plan, 'nixOverlays') },
  { topic: 'package', label: 'PHP extension', of: (plan) => inPhases(plan, 'phpExtensions') },
  { topic: 'secret', label: 'build secret', of: (plan) => inPhases(plan, 'secrets') },
  {
    topic: 'secret',
    label: 'file that holds a login',
    of: ({ secretFiles = [] }) => secretFiles.map((name, index) => ({ name, path: ['secretFiles', index] }))
  }
]

type Lists = 'aptPkgs' | 'nixPkgs' | 'nixLibs' | 'nixOverlays' | 'phpExtensions' | 'secrets'

function inPhases({ phases }: Contents, key: Lists): readonly Entry[] {
  return Object.entries(phases).flatMap(([phase, fields]: [string, Phase]) =>
    (fields[key] ?? []).map((name, index) => ({ name, path: ['phases', phase, key, index] }))
  )
}

/** Packages, PHP's extensions and the names of build secrets: added, gone, or there for something else. */
export function packageChanges(pair: Pair): readonly Change[] {
  return kinds.flatMap((kind) => {
    const [before, after] = [grouped(kind.of(pair.base.plan)), grouped(kind.of(pair.head.plan))]
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(byCodePoint)
    return present(names.map((name) => nameChange(pair, kind, name, before.get(name), after.get(name))))
  })
}

interface Named {
  readonly uses: readonly string[]
  readonly paths: readonly Path[]
}

function grouped(entries: readonly Entry[]): ReadonlyMap<string, Named> {
  const groups = new Map<string, Named>()
  for (const { name, path, use } of entries) {
    const { uses, paths } = groups.get(name) ?? { uses: [], paths: [] }
    groups.set(name, { uses: use === undefined || uses.includes(use) ? uses : [...uses, use], paths: [...paths, path] })
  }
  return groups
}

/** `package to build and to run`: what a new one is for belongs to its label; on both sides that is what changed. */
function nameChange(
  pair: Pair,
  { topic, label }: About,
  name: string,
  before: Named | undefined,
  after: Named | undefined
): Change | undefined {
  const isOnBoth = before !== undefined && after !== undefined
  const at = (named: Named | undefined): At | undefined => {
    const [path] = named?.paths ?? []
    if (named === undefined || path === undefined) return undefined
    return { text: isOnBoth ? named.uses.join(' and ') : name, path, because: named.paths }
  }
  const uses = isOnBoth ? [] : (before ?? after)?.uses
  const words = [label, ...(uses?.length ? [uses.join(' and ')] : [])].join(' ')
  return change(pair, { topic, label: words, name }, at(before), at(after))
}
