import { lstat, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegularFile } from './app/host-file.js'
import { UserError } from './errors.js'
import { planJson } from './plan/plan-json.js'
import type { Plan } from './plan/types.js'
import type { Rendered } from './dockerfile/types.js'

/** The name by which BuildKit finds the ignore file that belongs to this Dockerfile. */
const ignoreFile = 'Dockerfile.dockerignore'
const planFile = 'plan.json'

/** Writes all that a build needs besides the app into a folder, which is made if need be. Gives the path of the Dockerfile. */
export async function writeBuildFiles(folder: string, rendered: Rendered): Promise<string> {
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.entries(textsOf(rendered)).map(([name, text]) => replace(join(folder, name), text)))
  return join(folder, 'Dockerfile')
}

/**
 * The same and the plan, for people (`out`): with all values. Throws a UserError where a file is there that Boxcar did not write: it
 * would be lost. Ours are a Dockerfile that begins as all of ours do, what always lies beside it, and files that it names.
 */
export async function writeOut(folder: string, rendered: Rendered, plan: Plan): Promise<string> {
  const before = readRegularFile(join(folder, 'Dockerfile'), mostRead)?.toString('utf8') ?? ''
  const [signature = ''] = rendered.dockerfile.split('\n')
  const isOurs = (name: string): boolean =>
    before.startsWith(signature) && ([ignoreFile, planFile].includes(name) || before.includes(name))
  for (const name of [...Object.keys(textsOf(rendered)), planFile]) {
    const ours = name === 'Dockerfile' ? before === '' || before.startsWith(signature) : isOurs(name)
    if (!ours && (await isFile(join(folder, name)))) throw notOurs(name, folder)
  }
  const path = await writeBuildFiles(folder, rendered)
  await replace(join(folder, planFile), planJson(plan))
  return path
}

const mostRead = 64 * 1024 * 1024

function textsOf({ dockerfile, dockerignore, files }: Rendered): Readonly<Record<string, string>> {
  return { ...files, Dockerfile: dockerfile, [ignoreFile]: dockerignore }
}

async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => false
  )
}

function notOurs(name: string, folder: string): UserError {
  return new UserError({
    what: `There is a file ${name} in ${folder} that Boxcar did not write`,
    fix: `Choose a folder of its own for \`out\`, for example ../out, or delete that ${name}`
  })
}

/** Never through a link: in a folder of a repository it can lead anywhere on this machine. */
async function replace(path: string, text: string): Promise<void> {
  await rm(path, { force: true })
  await writeFile(path, text, { flag: 'wx' })
}
