import { UsageError } from '../errors.js'

/** A UsageError whose sentence may begin with the name of an input ("the input `env`", "--env"). */
export function wrong(what: string, fix: string): UsageError {
  return new UsageError({ what: what.charAt(0).toUpperCase() + what.slice(1), fix })
}

/** What a message repeats of a wrong value: on one line, at most 80 characters of it. */
export function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
