import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegularFile } from './app/host-file.js'
import { UserError } from './errors.js'
import type { Plan } from './plan/types.js'
import type { Rendered } from './dockerfile/types.js'

/** The name by which BuildKit finds the ignore file that belongs to this Dockerfile. */
const ignoreFile = 'Dockerfile.dockerignore'

/** Writes all that a build needs besides the app into a folder, which is made if need be. Gives the path of the Dockerfile. */
export async function writeBuildFiles(folder: string, { dockerfile, dockerignore, files }: Rendered): Promise<string> {
  await mkdir(folder, { recursive: true })
  const all = { ...files, Dockerfile: dockerfile, [ignoreFile]: dockerignore }
  await Promise.all(Object.entries(all).map(([name, text]) => replace(join(folder, name), text)))
  return join(folder, 'Dockerfile')
}

/**
 * The same and the plan, for people (`out`): with all values. Throws a UserError where a Dockerfile is there that Boxcar did not
 * write: it would be lost.
 */
export async function writeOut(folder: string, rendered: Rendered, plan: Plan): Promise<string> {
  const before = readRegularFile(join(folder, 'Dockerfile'), mostRead)?.toString('utf8') ?? ''
  const [signature = ''] = rendered.dockerfile.split('\n')
  if (before !== '' && !before.startsWith(signature)) {
    throw new UserError({
      what: `There is a Dockerfile in ${folder} that Boxcar did not write`,
      fix: 'Choose a folder of its own for `out`, for example ../out, or delete that Dockerfile'
    })
  }
  const path = await writeBuildFiles(folder, rendered)
  await replace(join(folder, 'plan.json'), planJson(plan))
  return path
}

const mostRead = 64 * 1024 * 1024

/** Never through a link: in a folder of a repository it can lead anywhere on this machine. */
async function replace(path: string, text: string): Promise<void> {
  await rm(path, { force: true })
  await writeFile(path, text, { flag: 'wx' })
}

/** A plan as it is printed everywhere: two blanks of indentation, a line end at the end. */
export function planJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`
}
