import type { ImageCommand } from '../providers/contract.js'
import type { Draft, Reasoned } from './draft.js'
import type { Warning } from './types.js'

/** The draft with its start command, release and processes as they read in the image, and a warning for each that reads otherwise. */
export function asInImage(draft: Draft, inImage: (command: string) => ImageCommand | undefined): Draft {
  const warnings: Warning[] = []
  const seen = (command: Reasoned<string>): Reasoned<string> => {
    const made = inImage(command.value)
    if (!made) return command
    const { because, file, line } = command.reason
    const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) }
    if (made.missing !== undefined) {
      warnings.push({
        code: 'manager-missing',
        message: made.circle
          ? `${because} runs itself (${made.circle.join(' → ')}): nothing ever starts`
          : `${because}: \`${made.missing}\` is not in the image, and what it starts cannot be told`,
        ...place,
        fix: 'Write the program that starts, such as `node server.js`'
      })
      return command
    }
    if (!made.usual) {
      warnings.push({
        code: 'manager-left-out',
        message: `${because}: \`${made.left}\` is left out, since what it starts is in PATH and it is not in the image itself`,
        ...place,
        fix: `Write \`${made.command}\``
      })
    }
    return { value: made.command, reason: { ...command.reason, because: `${because}, without \`${made.left}\`` } }
  }
  const { cmd, release, processes, ...start } = draft.start ?? {}
  return {
    ...draft,
    start: {
      ...start,
      ...(cmd && { cmd: seen(cmd) }),
      ...(release && { release: seen(release) }),
      ...(processes && {
        processes: Object.fromEntries(Object.entries(processes).map(([name, command]) => [name, seen(command)]))
      })
    },
    warnings: [...(draft.warnings ?? []), ...warnings]
  }
}
