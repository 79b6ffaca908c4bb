import { createdLabel, versionLabel } from './labels.js'
import { remoteLabels } from './registry.js'
import type { Run } from './run.js'
import { compareVersions } from './tags.js'
import type { Builder } from './types.js'

export interface Movable {
  /** The references that are to be pushed. */
  readonly references: readonly string[]
  /** Why others are left where they are. */
  readonly notices: readonly string[]
}

/**
 * Leaves out tags that would move back: the image under a moving tag comes from a later commit, or is a later version
 * (a fix of 1.2 after 2.0 does not become `latest`). A registry that does not answer leaves all of them in, and so does
 * an image whose time nobody knows. Two runs at the same moment need the `concurrency` group of the examples.
 */
export async function movableTags(
  references: readonly string[],
  moving: readonly string[],
  labels: Readonly<Record<string, string>>,
  builder: Builder,
  run: Run
): Promise<Movable> {
  const reasons = new Map(
    await Promise.all(
      moving.map(
        async (reference) => [reference, behind(labels, (await remoteLabels(reference, builder, run)) ?? {})] as const
      )
    )
  )
  const notices = [...reasons].flatMap(([reference, reason]) =>
    reason === undefined ? [] : [`\`${reference}\` stays where it is: ${reason}`]
  )
  return { references: references.filter((reference) => reasons.get(reference) === undefined), notices }
}

function behind(ours: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>): string | undefined {
  const [version, newer] = [ours[versionLabel] ?? '', theirs[versionLabel] ?? '']
  const order = compareVersions(version, newer)
  if (order === -1) return `it is version ${newer}, and this is ${version}`
  if (order === 1) return undefined
  const [time, later] = [Date.parse(ours[createdLabel] ?? ''), Date.parse(theirs[createdLabel] ?? '')]
  return later > time
    ? `its commit of ${theirs[createdLabel] ?? ''} is newer than this one's (${ours[createdLabel] ?? ''})`
    : undefined
}
