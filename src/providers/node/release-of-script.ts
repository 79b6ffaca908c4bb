import type { Reasoned } from '../../plan/draft.js'
import type { Evidence } from '../../plan/types.js'
import { textOf, type Command } from './commands.js'
import type { ScriptStart } from './start.js'

/** What a start script does with the database first, as one command. */
export function releaseOf(commands: ScriptStart['release']): Reasoned<string> | undefined {
  return together(
    commands,
    commands.map(({ value }) => textOf(value))
  )
}

/**
 * The same where a framework has a command of its own for it: that one takes the place of the script's commands that match `own`.
 *
 * @returns the release, and the script's commands that are left as they are
 */
export function releaseWith(
  commands: ScriptStart['release'],
  release: string | undefined,
  own: RegExp | undefined,
  because: Evidence
): { readonly release?: Reasoned<string>; readonly others: ScriptStart['release'] } {
  const byFramework = release === undefined ? undefined : { value: release, reason: because }
  const isOwn = ({ value }: Reasoned<Command>): boolean =>
    release !== undefined && own?.test(value.words.join(' ')) === true
  const others = commands.filter((one) => !isOwn(one))
  if (others.length === 0) return { ...(byFramework && { release: byFramework }), others }
  const texts = commands.map((one) => (isOwn(one) ? (release ?? '') : textOf(one.value)))
  const all = together(commands, [...new Set(texts)])
  return { ...(all && { release: all }), others }
}

function together(commands: ScriptStart['release'], texts: readonly string[]): Reasoned<string> | undefined {
  const [first] = commands
  return (
    first && {
      value: texts.join(' && '),
      reason: { ...first.reason, because: `${first.reason.because} prepares the database before the start` }
    }
  )
}
