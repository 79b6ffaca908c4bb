import type { Origin } from '../dockerfile/types.js'
import { type Place, UserError } from '../errors.js'
import type { ErrorHint } from '../providers/contract.js'
import { type Cause, causeOf, general, infrastructure } from './causes.js'
import { nixCauses } from './nix-causes.js'
import type { BuildLog } from './progress.js'
import type { BuildFailure } from './types.js'

/** What is needed to lead from a line of the Dockerfile back to the app. */
export interface FailureContext {
  readonly origins: readonly Origin[]
  readonly hints: readonly ErrorHint[]
  /** The app's folder in the image, where its files are: `/app`. */
  readonly appRoot: string
}

/** A build that ended with an error, with what its output says about it. Exit code 75 where another try may succeed. */
export class BuildFailed extends UserError {
  override readonly exitCode: number
  readonly failure: BuildFailure

  /** @param origin what the failing line of the Dockerfile was made from */
  readonly #origin: Origin | undefined

  constructor(failure: BuildFailure, tryAgain: boolean, origin?: Origin, withLines = true) {
    super({
      what: headline(failure),
      fix: failure.cause ?? wayOut(origin),
      ...(failure.place === undefined ? {} : { where: failure.place }),
      ...(failure.lastLines.length === 0 || !withLines ? {} : { detail: failure.lastLines.join('\n') })
    })
    this.failure = failure
    this.exitCode = tryAgain ? 75 : 1
    this.#origin = origin
  }

  /** The same for somebody who has the whole log in front of them: Buildx ends with the lines of the failed step. */
  withoutLines(): BuildFailed {
    return new BuildFailed(this.failure, this.exitCode === 75, this.#origin, false)
  }
}

const shownLines = 25
const linesBefore = 2
const frames: readonly RegExp[] = [
  // Python's traceback.
  /^\s*File "([^"]+)", line (\d+)/,
  // tsc.
  /^([^\s()]+)\((\d+),\d+\): error /,
  // Node's stack and most compilers.
  /(?:^|[\s(])((?:file:\/\/)?[^\s():]+\.[a-z]{1,6}):(\d+)(?::\d+)?/
]
const notTheirs = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|vendor)\//

/** Why a build failed, read from its output. */
export function buildFailure(log: BuildLog, context: FailureContext): BuildFailed {
  const message =
    log.trailer.findLast((line) => line.startsWith('ERROR: ')) ?? log.failed?.error ?? log.trailer.at(-1) ?? ''
  const printed = log.failed?.lines ?? []
  const lines = [...printed, log.failed?.error ?? '', message].filter((line) => line !== '')
  const line = dockerfileLine(log.trailer)
  const origin = context.origins.find(({ from, to }) => line !== undefined && from <= line && line <= to)
  const cause = causeOf(lines, [...nixCauses, ...infrastructure, ...context.hints, ...general])
  const place = placeOf(printed, cause, origin, context.appRoot)
  const exitCode = /did not complete successfully: exit code: (\d+)/.exec(message)?.[1]
  return new BuildFailed(
    {
      lastLines:
        printed.length > 0
          ? telling(printed, cause)
          : ([log.trailer, lines].find(({ length }) => length > 0) ?? []).slice(-shownLines),
      ...(log.failed === undefined ? {} : { step: log.failed.name }),
      ...(line === undefined ? {} : { line }),
      ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
      ...(cause === undefined ? {} : { cause: cause.text }),
      ...(place === undefined ? {} : { place })
    },
    cause?.tryAgain === true,
    origin
  )
}

/** The last lines; where the one that names the cause is further up, those from there on: npm ends with all of its options. */
function telling(lines: readonly string[], cause: Cause | undefined): readonly string[] {
  const from = Math.max(0, lines.length - shownLines)
  const first = Math.min(from, Math.max(0, (cause?.at ?? from) - linesBefore))
  return lines.slice(first, first + shownLines)
}

/** What to do about a command of which nothing more is known than that it failed. */
function wayOut(origin: Origin | undefined): string {
  const look = 'Mend what its last lines say'
  const phase = /^\/phases\/([^/]+)\/cmds\//.exec(origin?.field ?? '')?.[1]
  if (phase === undefined) return look
  const setting = ['install', 'build'].includes(phase) ? `${phase}-cmd` : `phases.${phase}.cmds`
  const because = origin?.reason === undefined ? '' : `; this one is there because: ${origin.reason.because}`
  return `${look}, or give another command with \`${setting}\`${because}`
}

/** `Dockerfile:4` above a line of dashes. */
function dockerfileLine(trailer: readonly string[]): number | undefined {
  const index = trailer.findIndex((line, at) => /^.+:\d+$/.test(line) && (trailer[at + 1] ?? '').startsWith('-----'))
  const number =
    index < 0 ? /parse error on line (\d+)/.exec(trailer.at(-1) ?? '')?.[1] : trailer[index]?.split(':').at(-1)
  return number === undefined ? undefined : Number(number)
}

/** The hint's file, else the deepest line of the app's own code that the step printed, else where the plan got the step from. */
function placeOf(
  printed: readonly string[],
  cause: Cause | undefined,
  origin: Origin | undefined,
  appRoot: string
): Place | undefined {
  if (cause?.file !== undefined) return { file: cause.file }
  const own = printed.flatMap((line) => appFrame(line, appRoot) ?? []).at(-1)
  if (own !== undefined) return own
  const { file, line } = origin?.reason ?? {}
  return file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) }
}

function appFrame(printed: string, appRoot: string): Place | undefined {
  const line = printed.slice(0, 1000)
  const [, path, number] = frames.map((frame) => frame.exec(line)).find((match) => match !== null) ?? []
  if (path === undefined || number === undefined) return undefined
  const plain = path.replace(/^file:\/\//, '')
  if (!plain.startsWith(`${appRoot}/`) || notTheirs.test(plain)) return undefined
  return { file: plain.slice(appRoot.length + 1), line: Number(number) }
}

function headline({ step, exitCode }: BuildFailure): string {
  const code = exitCode === undefined ? '' : ` (exit code ${exitCode})`
  return step === undefined ? `The build failed${code}` : `The build failed at \`${step}\`${code}`
}
