import { posix } from 'node:path'
import { UserError } from '../errors.js'
import { escapePointer } from '../plan/finish.js'
import type { Plan } from '../plan/types.js'
import type { Instruction } from './instructions.js'
import { oneLine, shellWord } from './quoting.js'

/**
 * The plan's own files below /assets. A here-document always ends with a line feed and its path cannot be quoted, so that other files
 * are written by a shell that gets them as an argument.
 */
export function assetFiles({ staticAssets = {} }: Plan): readonly Instruction[] {
  return Object.entries(staticAssets).map(([name, content]) => {
    const path = posix.join('/assets', name)
    const field = `/staticAssets/${escapePointer(name)}`
    if (!path.startsWith('/assets/')) {
      throw new UserError({
        what: `The static asset \`${oneLine(name)}\` leads out of /assets`,
        fix: 'Give its path relative to /assets'
      })
    }
    if (content.endsWith('\n') && /^[A-Za-z0-9_./+-]+$/.test(path))
      return { kind: 'file', path, content, fields: [field] }
    const text = `mkdir -p ${shellWord(posix.dirname(path))} && printf %s ${shellWord(content)} >${shellWord(path)}`
    return { kind: 'run', mounts: [], before: [], commands: [{ text, field }] }
  })
}
