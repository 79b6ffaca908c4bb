import { UsageError } from '../errors.js'
import { sentenceList } from '../text.js'

/** The error for a format that a command does not print. */
export function wrongFormat(command: string, format: string, known: readonly string[]): UsageError {
  const flags = known.map((name) => `--format ${name}`)
  return new UsageError({
    what: `${command} has no format ${format}`,
    fix: `Write ${sentenceList(flags).replace(/ and (?=[^,]*$)/, ' or ')}`
  })
}
