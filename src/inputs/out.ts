import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { wrong } from './messages.js'

/**
 * The absolute path of the folder that `out` means, with links followed as far as it exists.
 * Throws a UsageError where that is Docker's context (a folder that exists) or lies inside it: what is written there would be
 * read as part of the app the next time.
 */
export async function checkOut(out: string, context: string): Promise<string> {
  const target = await realTarget(resolve(out))
  const inside = relative(await realpath(context), target)
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isOtherDrive(inside)) {
    throw wrong(
      `\`out\` is ${inside === '' ? 'the folder of the app itself' : `inside the folder of the app (${inside})`}`,
      'Choose a folder outside, for example ../out, so that the next run does not read it as part of the app'
    )
  }
  return target
}

/** `relative` gives an absolute path where the two are on different drives of Windows. */
function isOtherDrive(path: string): boolean {
  return /^[A-Za-z]:/.test(path)
}

async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const above = dirname(path)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === path) throw error
    return join(await realTarget(above), basename(path))
  }
}
