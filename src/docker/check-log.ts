import { logLine, type Run } from './run.js'

/** What a container printed, as far as it says something: where it is long, the first errors and the end. */
export interface ContainerLog {
  /** All that is kept, in order. */
  readonly lines: readonly string[]
  /** Those to show: the last ones and, where they are further up, the first errors; `…` stands for what is left out. */
  readonly shown: readonly string[]
}

interface Line {
  /** Its place in the log. */
  readonly at: number
  readonly text: string
}

/** Docker reads a log from its end, and a program that prints all the time fills one in a minute. */
const longestLog = 50_000
const keptLines = 200
const shownLines = 25
const shownErrors = 12
/** Lines of a block that is looked for once more. */
const longestBlock = 30
/** Lines behind one that names an error: where it happened, or what it is in full. */
const linesBehind = 3

const error =
  /(?:Error|Exception)\b|\b(?:error|fatal|panic|panicked|critical|traceback|unhandled|uncaught|segmentation fault|cannot|can't|could not|couldn't|unable to|failed|denied|refused|not found)\b|\bE(?:ACCES|PERM|ROFS|NOENT|ADDRINUSE|CONNREFUSED)\b/i
const noError =
  /^\W*(?:npm )?(?:warn|debug)|\b(?:no|0|without) (?:error|failure)s?\b|\berrors?["']?\s?[=:]\s?(?:0|null|none|false)\b/i

/** Reads what a container printed. */
export async function containerLog(id: string, run: Run): Promise<ContainerLog> {
  const keeper = logKeeper()
  await run({ argv: ['docker', 'logs', '--tail', String(longestLog), id], onLine: keeper.take })
  return keeper.log()
}

/** The same of lines that are there. */
export function logOf(lines: readonly string[]): ContainerLog {
  const keeper = logKeeper()
  lines.forEach(keeper.take)
  return keeper.log()
}

/** Takes lines one by one and holds few of them, however many come. Blank ones say nothing. */
function logKeeper(): { readonly take: (line: string) => void; readonly log: () => ContainerLog } {
  const errors: Line[] = []
  const last: Line[] = []
  let count = 0
  let behind = 0
  return {
    take: (line) => {
      const text = logLine(line)
      if (text.trim() === '') return
      const kept = { at: count++, text }
      last.push(kept)
      if (last.length > keptLines) last.shift()
      if (errors.length >= shownErrors) return
      if (isError(text)) behind = linesBehind + 1
      if (behind-- > 0) errors.push(kept)
    },
    log: () => ({
      lines: joined(errors, last).map(({ text }) => text),
      shown: withGaps(once(joined(errors, once(last).slice(-shownLines))), count)
    })
  }
}

/** The lines without those that say again what the ones right before say, as an app does that is asked again and again. */
function once(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = []
  for (let at = 0; at < lines.length;) {
    const again = repeats(kept, lines.slice(at, at + longestBlock))
    if (again > 0) at += again
    else kept.push(...lines.slice(at, ++at))
  }
  return kept
}

/** How many lines of `next` are the end of `kept` once more. */
function repeats(kept: readonly Line[], next: readonly Line[]): number {
  const sizes = Array.from({ length: Math.min(kept.length, next.length) }, (_, index) => index + 1)
  return sizes.findLast((size) => kept.slice(-size).every(({ text }, index) => text === next[index]?.text)) ?? 0
}

function isError(text: string): boolean {
  const seen = text.slice(0, 1000)
  return error.test(seen) && !noError.test(seen)
}

function joined(errors: readonly Line[], last: readonly Line[]): readonly Line[] {
  const from = last[0]?.at ?? 0
  return [...errors.filter(({ at }) => at < from), ...last]
}

/** Where only the beginning is left out, all that is shown is the end, and needs no mark. */
function withGaps(lines: readonly Line[], count: number): readonly string[] {
  if (lines[0] === undefined || lines[0].at >= count - shownLines) return lines.map(({ text }) => text)
  return lines.flatMap(({ at, text }, index) => (at === (lines[index - 1]?.at ?? -1) + 1 ? [text] : ['…', text]))
}
