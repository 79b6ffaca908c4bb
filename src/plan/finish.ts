import { withoutPasswords } from '../passwords.js'
import { mapValues } from '../maps.js'
import { byCodePoint } from '../text.js'
import type { DraftPhase, DraftStart, Reasoned } from './draft.js'
import type { Evidence, Plan, Reason } from './types.js'

/** A plan whose leaves still carry their reasons: what `finish` takes apart. */
export type ReasonedPlan = {
  readonly [Field in keyof Omit<Plan, 'version' | 'reasons' | 'warnings' | 'phases' | 'start'>]?: unknown
} & { readonly phases: Readonly<Record<string, DraftPhase>>; readonly start: DraftStart }

/** The order in which fields are written; one that is not here cannot be in a plan. */
const planFields = [
  ...(['providers', 'kind', 'toolchain', 'suite', 'folder', 'buildImage', 'variables'] as const),
  ...(['secretFiles', 'staticAssets', 'phases', 'start'] as const)
] as const
const phaseFields: readonly (keyof DraftPhase)[] = [
  ...([
    'runtimes',
    'tools',
    'phpExtensions',
    'nixPkgs',
    'nixLibs',
    'nixOverlays',
    'nixpkgsArchive',
    'nixFiles',
    'aptPkgs'
  ] as const),
  ...([
    'dependsOn',
    'runsOn',
    'folder',
    'onlyIncludeFiles',
    'variables',
    'secrets',
    'cmds',
    'cacheDirectories',
    'paths'
  ] as const),
  'outputs'
]
const startFields: readonly (keyof DraftStart)[] = [
  ...(['cmd', 'release', 'port', 'aptPkgs', 'nixPkgs', 'nixLibs', 'runImage', 'user'] as const),
  ...(['onlyIncludeFiles', 'processes', 'files'] as const),
  ...(['static', 'docroot', 'demands'] as const)
]

/** Lists whose order means nothing; all others keep theirs. */
const unordered = new Set<string>([
  ...['aptPkgs', 'nixPkgs', 'nixLibs', 'phpExtensions', 'dependsOn', 'onlyIncludeFiles', 'cacheDirectories'],
  ...['outputs', 'secrets', 'secretFiles', 'demands']
])
/** An empty list says "nothing", where an absent one says "everything" or "as it was". */
const meaningfulWhenEmpty = new Set<string>(['onlyIncludeFiles'])

/**
 * Takes the reasons out of the leaves: plain data with its fields in a fixed order, and the reasons with JSON pointers to it.
 * `providers`, `variables`, `phases` and `start` are always there; other absent values, empty maps and empty lists are left out.
 */
export function finish(plan: ReasonedPlan): Omit<Plan, 'warnings'> {
  const reasons: Reason[] = []
  const data: Record<string, unknown> = { version: 1 }
  for (const field of planFields) {
    const pointer = `/${field}`
    if (field === 'phases') {
      data[field] = mapValues(plan.phases, (phase, name) =>
        fields(phase, phaseFields, `${pointer}/${escapePointer(name)}`, reasons)
      )
    } else if (field === 'start') {
      data[field] = fields(plan.start, startFields, pointer, reasons)
    } else {
      const value = leafOrTree(plan[field], field, pointer, reasons)
      if (value !== undefined) data[field] = value
      else if (field === 'variables') data[field] = {}
      else if (field === 'providers') data[field] = []
    }
  }
  return { ...(data as unknown as Plan), reasons }
}

function fields<T extends object>(node: T, names: readonly (keyof T)[], pointer: string, reasons: Reason[]) {
  const entries = names.flatMap((name) => {
    const value = leafOrTree(node[name], String(name), `${pointer}/${String(name)}`, reasons)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(entries) as Record<string, unknown>
}

/** A leaf, a list of leaves or a map of leaves; `undefined` for what is absent or says nothing. */
function leafOrTree(node: unknown, name: string, pointer: string, reasons: Reason[]): unknown {
  if (node === undefined || node === null) return undefined
  if (isReasoned(node)) return leaf(node, pointer, reasons)
  if (Array.isArray(node)) {
    if (node.length === 0) return meaningfulWhenEmpty.has(name) ? [] : undefined
    const items = unordered.has(name) ? sortedOnce(node as Reasoned<string>[]) : (node as Reasoned<unknown>[])
    return items.map((item, index) => leaf(item, `${pointer}/${index}`, reasons))
  }
  const entries = Object.entries(node as Record<string, Reasoned<unknown>>).sort(([a], [b]) => byCodePoint(a, b))
  if (entries.length === 0) return undefined
  return Object.fromEntries(
    entries.map(([key, item]) => [key, leaf(item, `${pointer}/${escapePointer(key)}`, reasons)])
  )
}

function leaf({ value, reason }: Reasoned<unknown>, pointer: string, reasons: Reason[]): unknown {
  const { because, file, line, setting } = reason
  reasons.push({
    field: pointer,
    because: withoutPasswords(because),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(setting !== undefined && { setting })
  })
  return value
}

/** The first reason counts where a value is there twice. */
function sortedOnce(items: readonly Reasoned<string>[]): readonly Reasoned<string>[] {
  const byValue = new Map<string, Reasoned<string>>()
  for (const item of items) if (!byValue.has(item.value)) byValue.set(item.value, item)
  return [...byValue.values()].sort((a, b) => byCodePoint(a.value, b.value))
}

/** A map with variables called `value` and `reason` must not be taken for a leaf: only evidence has `because`. */
export function isReasoned(node: object): node is Reasoned<unknown> {
  const { reason } = node as { reason?: Partial<Evidence> }
  return 'value' in node && typeof reason === 'object' && typeof reason.because === 'string'
}

/** RFC 6901, section 3. */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}
