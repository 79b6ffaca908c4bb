import type { Origin } from './types.js'

/**
 * What a line of the Dockerfile was made from: for the place in the app's own files that a failing step is about.
 * @param line from 1; Docker names the first line of an instruction
 * @returns of several the one with the fewest lines, then the first
 */
export function originOf(origins: readonly Origin[], line: number): Origin | undefined {
  return origins
    .filter(({ from, to }) => from <= line && line <= to)
    .reduce<Origin | undefined>(
      (best, origin) => (best && best.to - best.from <= origin.to - origin.from ? best : origin),
      undefined
    )
}
