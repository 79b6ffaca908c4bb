import { FormatError, type Parsed } from './format.js'
import type { Data } from '../types.js'

/** TOML 1.1. Dates are `Date` objects, whole numbers beyond 2^53 an error. */
export async function parseToml(text: string): Promise<Parsed> {
  const { TomlError, parse } = await import('smol-toml')
  const { positionsOf } = await import('./toml-lines.js')
  try {
    return { data: parse(text) as Data, line: positionsOf(text) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    throw new FormatError(firstLine(error.message), error.line, error.column)
  }
}

/** The library puts an excerpt of the text below its message; the place says enough. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
}
