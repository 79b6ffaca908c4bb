import { UsageError } from '../errors.js'

/** A UsageError whose sentence may begin with the name of an input ("the input `env`", "--env"). */
export function wrong(what: string, fix: string): UsageError {
  return new UsageError({ what: what.charAt(0).toUpperCase() + what.slice(1), fix })
}
