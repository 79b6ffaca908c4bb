import type { Step } from './types.js'

/** What is known of the build at this moment, for a display. */
export interface Progress {
  /** The step that spoke last: `[build 4/6] RUN npm ci`. */
  readonly step: string
  /** Steps of the Dockerfile that have ended and that have begun. */
  readonly done: number
  readonly seen: number
}

/** A step that ended with an error of its own. */
export interface FailedStep {
  readonly name: string
  /** `process "/bin/sh -c npm ci" did not complete successfully: exit code: 1` */
  readonly error: string
  /** The last lines that it printed. */
  readonly lines: readonly string[]
}

export interface BuildLog {
  /** In the order in which they began; without what Buildx does for itself. */
  readonly steps: readonly Step[]
  readonly failed?: FailedStep
  /** The last lines that belong to no step: where Buildx says why it gave up. */
  readonly trailer: readonly string[]
}

export interface ProgressReader {
  readonly line: (line: string) => void
  readonly log: () => BuildLog
}

interface StepState {
  readonly name: string
  readonly lines: string[]
  cached: boolean
  ended: boolean
  seconds: number
  error?: string
}

const keptLines = 200
const longestName = 200

/** Steps that say nothing about the Dockerfile. */
const internal = /^\[(?:internal|auth)\]/
/** A cache that cannot be read or written is no failure of the build (Buildx goes on without it). */
const optional = /^(?:importing cache manifest|exporting cache|exporting to .*cache)/

/** Reads `--progress=plain` line by line (docker/buildx `util/progress`, stable in shape from Buildx 0.10 on). */
export function progressReader(onProgress?: (progress: Progress) => void): ProgressReader {
  const steps = new Map<string, StepState>()
  const trailer: string[] = []
  return {
    line: (line) => {
      const [, id, text] = /^#(\d+) (.*)$/.exec(line) ?? []
      if (id === undefined || text === undefined) return keep(trailer, line)
      const step = steps.get(id) ?? begin(steps, id, text)
      tell(step, text)
      if (!internal.test(step.name)) onProgress?.({ step: step.name, ...counts(steps) })
    },
    log: () => summed(steps, trailer)
  }
}

function begin(steps: Map<string, StepState>, id: string, text: string): StepState {
  const step = { name: shortName(text), lines: [], cached: false, ended: false, seconds: 0 }
  steps.set(id, step)
  return step
}

function tell(step: StepState, text: string): void {
  const [, printed] = /^\d+\.\d+ (.*)$/.exec(text) ?? []
  if (printed !== undefined) return keep(step.lines, printed)
  const [, word, rest] = /^(CACHED|DONE|CANCELED|ERROR:)(?: (.*))?$/.exec(text) ?? []
  if (word === undefined) return
  step.ended = true
  step.cached = step.cached || word === 'CACHED'
  if (word === 'DONE') step.seconds = Number(/^([\d.]+)s$/.exec(rest ?? '')?.[1] ?? 0)
  if (word === 'ERROR:') step.error = rest ?? ''
}

function keep(lines: string[], line: string): void {
  lines.push(line)
  if (lines.length > keptLines) lines.shift()
}

function counts(steps: ReadonlyMap<string, StepState>): { done: number; seen: number } {
  const own = [...steps.values()].filter(({ name }) => name.startsWith('[') && !internal.test(name))
  return { done: own.filter(({ ended }) => ended).length, seen: own.length }
}

function summed(steps: ReadonlyMap<string, StepState>, trailer: readonly string[]): BuildLog {
  const all = [...steps.values()]
  const failed = all.find(
    ({ error, name }) => error !== undefined && !/context canceled/i.test(error) && !optional.test(name)
  )
  return {
    steps: all
      .filter(({ name }) => !internal.test(name))
      .map(({ name, cached, seconds }) => ({ name, cached, seconds })),
    trailer: trailer.filter((line) => line !== ''),
    ...(failed?.error === undefined ? {} : { failed: { name: failed.name, error: failed.error, lines: failed.lines } })
  }
}

/** `[build 4/6] RUN --mount=… ["/bin/sh","-c","npm ci"]` as people would write it: `[build 4/6] RUN npm ci`. */
export function shortName(name: string): string {
  const bare = name.replace(/^((?:\[[^\]]*\] )?[A-Z]+)(?: --[a-z]+(?:=\S+)?)+ /, '$1 ')
  const command = /^(.* RUN )(\["\/bin\/(?:ba)?sh",.*\])$/.exec(bare)
  const spoken = command === null ? bare : `${command[1] ?? ''}${lastArgument(command[2] ?? '')}`
  return spoken.length > longestName ? `${spoken.slice(0, longestName - 1)}…` : spoken
}

function lastArgument(json: string): string {
  try {
    const words: unknown = JSON.parse(json)
    const last: unknown = Array.isArray(words) ? words.at(-1) : undefined
    return typeof last === 'string' ? last.replaceAll('\n', ' ') : json
  } catch {
    return json
  }
}
