import type { OutputId } from '../inputs/outputs.js'
import { hide } from '../report/hide.js'
import { startLine } from '../report/rows.js'
import type { Story } from '../report/types.js'

/** What later steps get: of a run that failed, what was known by then. Values that people gave are `…`. */
export function outputsOf(
  story: Story,
  also: { readonly apps?: string; readonly dockerfile?: string }
): Partial<Record<OutputId, string>> {
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
