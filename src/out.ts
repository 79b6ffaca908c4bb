import { defaultedName, imageTags } from './docker/tags.js'
import { outLine } from './docker/out-line.js'
import type { GithubContext } from './github/types.js'
import { checkOut } from './inputs/out.js'
import type { Rendering } from './rendering.js'
import { visible } from './report/clean.js'
import { dockerContext } from './folders.js'
import type { Inputs } from './settings/types.js'
import { writeOut } from './written.js'

/**
 * Writes the Dockerfile and what belongs to it into the folder of `out`. Gives the path of the Dockerfile and what to tell people: where it
 * is, and the line that builds it. Throws a UsageError for a folder inside the app, a UserError where files of others are there.
 */
export async function writeToOut(
  { rendered, plan, ...decision }: Rendering,
  inputs: Inputs,
  github?: GithubContext
): Promise<{ readonly dockerfile: string; readonly told: readonly string[] }> {
  const { place } = decision
  const context = dockerContext({ plan, ...decision })
  const folder = await checkOut(inputs.out ?? '', context)
  const belowRoot = place.gitRoot !== undefined && place.gitRoot !== place.folder
  const { references } = imageTags({
    name: defaultedName(inputs.name, place.name, github, belowRoot),
    tags: inputs.tags,
    ...(github && { github }),
    ...(belowRoot && { folder: place.name })
  })
  const dockerfile = await writeOut(folder, rendered, plan)
  const line = outLine({ dockerfile, context, tags: references }, rendered, inputs)
  return { dockerfile, told: [visible(`Wrote ${folder}. To build it:`), line] }
}
