import type { OutputId } from '../inputs/outputs.js'
import { hide } from '../report/hide.js'
import type { PlanDiff } from '../plan/diff-types.js'
import { startLine } from '../report/rows.js'
import type { Story } from '../report/types.js'

/** What later steps get: of a run that failed, what was known by then. Values that people gave are `…`. */
export function outputsOf(story: Story, also: Partial<Record<OutputId, string>>): Partial<Record<OutputId, string>> {
  const { plan, hidden, build, check } = story
  const start = startLine(plan)
  return {
    plan: JSON.stringify(hide(plan, hidden)),
    providers: plan.providers.join(','),
    ...(start !== undefined && { 'start-cmd': start }),
    ...also,
    ...(build && {
      ...(story.image !== undefined && { image: story.image }),
      tags: (story.tags ?? []).join('\n'),
      ...(build.digest !== undefined && { digest: build.digest }),
      ...(build.imageId !== undefined && { imageid: build.imageId }),
      metadata: JSON.stringify(build.metadata),
      ...(story.size && { size: String(story.size.bytes) }),
      checked: check?.outcome ?? 'skipped'
    })
  }
}

/** GitHub keeps 1 MB of outputs per job, counted as UTF-16, and the plan is among them. */
const mostCharacters = 150_000

/** The difference to the base; the Dockerfile's is left out where it would be too long. */
export function diffOutputs(diff: PlanDiff): Partial<Record<OutputId, string>> {
  const { dockerfile, ...rest } = diff
  const whole = JSON.stringify(diff)
  return {
    'plan-changed': String(diff.changed),
    'plan-diff': whole.length > mostCharacters ? JSON.stringify(rest) : whole
  }
}
