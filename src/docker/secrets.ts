import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { UserError } from '../errors.js'

/** Where temporary files go: the runner's own folder, which it empties itself, or the system's. */
export function temporaryFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['RUNNER_TEMP'] || tmpdir()
}

/** Runs `work` with a folder that only this user can read (0700) and that is gone afterwards, however `work` ends. */
export async function withPrivateFolder<T>(base: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(base, 'boxcar-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes a file that only this user can read (0600), whatever the umask says; it must not exist yet. */
export async function writePrivateFile(path: string, content: string): Promise<void> {
  await writeFile(path, content, { mode: 0o600, flag: 'wx' })
}

/** Throws a UserError for a secret file that cannot be read, before a build stops there without a word of whose it is. */
export async function refuseUnreadable(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, path] of Object.entries(files)) {
    await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new UserError({
        what: `The secret file ${path} (\`${id}\` in \`secret-files\`) cannot be read (${error.code ?? error.message})`,
        fix: 'Write its path as seen from the folder in which Boxcar runs: in a workflow the root of the checkout'
      })
    })
  }
}

/**
 * Files of the context that the Dockerfile takes as secrets, by id: absolute paths. Throws a UserError for one that is not there, or
 * that leads out of the context: the repository says where it lies, and no other file of this machine is its to read.
 */
export async function contextSecrets(
  files: Readonly<Record<string, string>>,
  context: string
): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(files)
  if (entries.length === 0) return {}
  const root = await realpath(context)
  const found = entries.map(async ([id, path]) => {
    const place = await realpath(join(root, path)).catch(() => undefined)
    if (place?.startsWith(`${root}${sep}`)) return [id, place] as const
    throw new UserError({
      what: `The file ${path}, which the build gets as a secret, is not in the folder that is built`,
      fix: 'Plan the app again, or take it out of /secretFiles of the plan'
    })
  })
  return Object.fromEntries(await Promise.all(found))
}

/**
 * Runs `work` with every secret's value in a private file of its own, by id as `--secret` wants them; `files` (id to
 * path) come from people and are passed on as they are.
 */
export async function withSecretFiles<T>(
  values: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  base: string,
  work: (secretFiles: Readonly<Record<string, string>>) => Promise<T>
): Promise<T> {
  const entries = Object.entries(values)
  if (entries.length === 0) return work(files)
  return withPrivateFolder(base, async (folder) => {
    const written = await Promise.all(
      entries.map(async ([id, value], index) => {
        // The id may hold characters that a file's name cannot.
        const path = join(folder, String(index))
        await writePrivateFile(path, value)
        return [id, path] as const
      })
    )
    return work({ ...files, ...Object.fromEntries(written) })
  })
}
