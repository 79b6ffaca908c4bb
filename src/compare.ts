import { IncompleteCloneError, NoAppError, TryAgainError, UserError } from './errors.js'
import { diffPlans } from './plan/diff.js'
import type { DiffSide, PlanDiff } from './plan/diff-types.js'
import { providers } from './providers/list.js'
import { render } from './dockerfile/render.js'
import { hide } from './report/hide.js'
import type { Decision } from './road.js'

/** One side of a comparison: a decision, or why there is none. */
export type Outcome =
  | { readonly state: 'planned'; readonly decision: Decision }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly problem: NonNullable<DiffSide['problem']> }

/** How a side is called; where its plan came from is known from the decision. */
export type SideNames = Pick<DiffSide, 'commit' | 'ref' | 'modified'>

/** Not the app's doing: its files did not come. */
const unread = [IncompleteCloneError, TryAgainError]

/** Decides, and takes no app and one that cannot be planned for answers. Rejects where the tree could not be read. */
export async function outcome(decide: () => Promise<Decision>): Promise<Outcome> {
  try {
    return { state: 'planned', decision: await decide() }
  } catch (error) {
    const isAnswer = error instanceof UserError && !unread.some((kind) => error instanceof kind)
    if (!isAnswer) throw error
    return error instanceof NoAppError ? { state: 'none' } : { state: 'failed', problem: error.trouble }
  }
}

/** The difference of what was decided for two trees, with the difference of the Dockerfiles. */
export async function compare(
  base: Outcome,
  head: Outcome,
  names: { readonly base: SideNames; readonly head: SideNames }
): Promise<PlanDiff> {
  const isComparable = base.state !== 'failed' && head.state !== 'failed'
  const diff = isComparable ? diffPlans(planOf(base), planOf(head), nameOf) : withoutChanges(base, head)
  // Line numbers in comments move with every edit: without a change to the plan their difference says nothing.
  const dockerfile = diff.changes.length > 0 ? await dockerfileDiff(base, head) : undefined
  return {
    ...diff,
    changed: diff.changes.length > 0 || base.state !== head.state,
    base: sideOf(base, names.base),
    head: sideOf(head, names.head),
    ...(dockerfile !== undefined && { dockerfile })
  }
}

/** With one that cannot be planned there is nothing to compare; warnings are those of the other. */
function withoutChanges(base: Outcome, head: Outcome): PlanDiff {
  return { ...diffPlans(planOf(base), planOf(head), nameOf), changes: [] }
}

function planOf(one: Outcome) {
  return one.state === 'planned' ? one.decision.plan : undefined
}

function sideOf(one: Outcome, names: SideNames): DiffSide {
  return {
    state: one.state,
    ...names,
    ...(one.state === 'planned' && one.decision.planFile !== undefined && { planFile: one.decision.planFile }),
    ...(one.state === 'failed' && { problem: one.problem })
  }
}

function nameOf(id: string): string | undefined {
  const runtimes = providers.flatMap((provider) => (provider.runtimes[id] ? [provider.runtimes[id].releases.name] : []))
  return providers.find((provider) => provider.id === id)?.name ?? runtimes[0]
}

/** Two files that have so little in common are two files; the time grows with the square. */
const mostEdits = 1000

/** Values that people gave on either side are hidden on both. */
async function dockerfileDiff(base: Outcome, head: Outcome): Promise<string | undefined> {
  if (base.state !== 'planned' || head.state !== 'planned') return undefined
  const hidden = [...base.decision.hidden, ...head.decision.hidden]
  const [before, after] = [base, head].map(({ decision: { plan, catalog, options } }) =>
    dockerfileOf(() => render(hide(plan, hidden), catalog, options).dockerfile)
  )
  if (before === undefined || after === undefined || before === after) return undefined
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  return createTwoFilesPatch('Dockerfile', 'Dockerfile', before, after, undefined, undefined, {
    context: 3,
    maxEditLength: mostEdits,
    headerOptions: FILE_HEADERS_ONLY
  })
}

/** A plan that makes no Dockerfile says so when it is built. */
function dockerfileOf(make: () => string): string | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
