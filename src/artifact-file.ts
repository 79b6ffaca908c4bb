import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome } from './compare.js'
import { artifactText, type ArtifactSide } from './plan/artifact.js'
import { hide } from './report/hide.js'

/**
 * Writes both plans for `command: comment` in another workflow, without the values that people gave; gives the file's path.
 * @param clean takes secrets out of text
 */
export async function writeArtifact(
  folder: string,
  { base, head }: { readonly base: Outcome; readonly head: Outcome },
  clean: (text: string) => string
): Promise<string> {
  const hidden = [base, head].flatMap((one) => (one.state === 'planned' ? one.decision.hidden : []))
  const path = join(folder, 'boxcar-plan.json')
  const artifact = { version: 1, base: sideOf(base, hidden), head: sideOf(head, hidden) } as const
  await writeFile(path, clean(artifactText(artifact)))
  return path
}

function sideOf(one: Outcome, hidden: readonly string[]): ArtifactSide {
  if (one.state === 'none') return { state: one.state }
  if (one.state === 'planned') return { state: one.state, plan: hide(one.decision.plan, hidden) }
  const { what, fix } = one.problem
  return { state: one.state, problem: { what, ...(fix !== undefined && { fix }) } }
}
