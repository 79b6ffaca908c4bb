import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:os'
import { StringDecoder } from 'node:string_decoder'
import { UserError } from '../errors.js'
import { block } from '../report/clean.js'

/** One call of a program. No shell is involved: every argument arrives as it is. */
export interface Command {
  /** Program and arguments. */
  readonly argv: readonly [string, ...string[]]
  /** Laid over the environment that the Run was made with. */
  readonly env?: Readonly<Record<string, string>>
  /** Called with every line as it comes; then nothing is collected. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void
  /** Clean-up: runs although the work was interrupted, and the terminal's Ctrl-C does not reach it. */
  readonly cleanup?: boolean
}

export interface Finished {
  /** Exit code; 127 where the program does not exist, 128 and more where a signal ended it. */
  readonly code: number
  /** Empty where `onLine` took the lines. */
  readonly stdout: string
  readonly stderr: string
}

/** The only door to other programs: tests put a table of answers here. */
export type Run = (command: Command) => Promise<Finished>

/** The person or the runner ended the work. Everything temporary has been removed when this arrives at the top. */
export class Interrupted extends UserError {
  override readonly exitCode = 130

  constructor() {
    super({ what: 'Interrupted' })
  }
}

/** Variables that Buildx reads for GitHub's cache (docs.docker.com/build/cache/backends/gha); all other ACTIONS_* stay here. */
const cacheVariables = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN'
] as const

/** Seconds between the polite signal and the last one; GitHub's runner gives ten in all. */
const grace = 5
const longestLine = 64 * 1024
const mostCollected = 32 * 1024 * 1024
/** Exit codes as a shell gives them. */
const notFound = 127
const notStarted = 126
const signalBase = 128

/**
 * A copy of the environment for Docker: without the inputs of the action, which hold secrets, and without GitHub's own
 * tokens, except those of its cache when the build uses it.
 */
export function dockerEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  uses: { readonly githubCache: boolean }
): Record<string, string> {
  const kept = new Set<string>(uses.githubCache ? cacheVariables : [])
  const copy = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !entry[0].startsWith('INPUT_') &&
      (!entry[0].startsWith('ACTIONS_') || kept.has(entry[0]))
  )
  return { ...Object.fromEntries(copy), DOCKER_CLI_HINTS: 'false' }
}

/**
 * A Run that starts real processes in this environment. When `interrupt` fires, the running programs get SIGINT once
 * (Buildx cancels the build and ends by itself), SIGKILL after five seconds, and their calls reject with Interrupted.
 */
export function processRun(env: Readonly<Record<string, string>>, interrupt?: AbortSignal): Run {
  return (command) => start(command, env, interrupt)
}

/** The same Run with variables laid over its environment. */
export function withEnvironment(run: Run, env: Readonly<Record<string, string>>): Run {
  return (command) => run({ ...command, env: { ...env, ...command.env } })
}

function start(command: Command, env: Readonly<Record<string, string>>, interrupt?: AbortSignal): Promise<Finished> {
  const stop = command.cleanup === true ? undefined : interrupt
  if (stop?.aborted === true) return Promise.reject(new Interrupted())
  const [program, ...args] = command.argv
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...env, ...command.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: command.cleanup === true,
      windowsHide: true
    })
    const out = receiver('stdout', command.onLine)
    const err = receiver('stderr', command.onLine)
    child.stdout.on('data', out.take)
    child.stderr.on('data', err.take)
    let last: NodeJS.Timeout | undefined
    const end = (): void => {
      child.kill('SIGINT')
      last = setTimeout(() => child.kill('SIGKILL'), grace * 1000)
    }
    stop?.addEventListener('abort', end)
    const settle = (code: number, problem = ''): void => {
      clearTimeout(last)
      stop?.removeEventListener('abort', end)
      if (stop?.aborted === true) return reject(new Interrupted())
      resolve({ code, stdout: out.end(), stderr: err.end() + problem })
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'ENOENT' ? notFound : notStarted, `${program}: ${error.code ?? error.message}`)
    )
    child.once('close', (code, signal) =>
      settle(code ?? signalBase + (signal === null ? 0 : constants.signals[signal]))
    )
  })
}

interface Receiver {
  readonly take: (chunk: Buffer) => void
  readonly end: () => string
}

function receiver(stream: 'stdout' | 'stderr', onLine: Command['onLine']): Receiver {
  if (onLine !== undefined) return lineReceiver((line) => onLine(line, stream))
  const chunks: Buffer[] = []
  let size = 0
  return {
    take: (chunk) => {
      size += chunk.length
      if (size <= mostCollected) chunks.push(chunk)
    },
    end: () => Buffer.concat(chunks).toString('utf8')
  }
}

/** Cuts a stream of bytes into lines; a line that never ends is cut at 64 KiB, so that memory stays bounded. */
export function lineReceiver(onLine: (line: string) => void): Receiver {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const feed = (text: string): void => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.endsWith('\r') ? line.slice(0, -1) : line)
    while (rest.length > longestLine) {
      onLine(rest.slice(0, longestLine))
      rest = rest.slice(longestLine)
    }
  }
  return {
    take: (chunk) => feed(decoder.write(chunk)),
    end: () => {
      feed(decoder.end())
      if (rest !== '') onLine(rest)
      rest = ''
      return ''
    }
  }
}

/**
 * Runs `work` with a signal that fires on Ctrl-C, a cancelled job and a closed terminal. While it runs, those do not end
 * this process: `work` ends by itself, so that its `finally` blocks remove what is temporary.
 */
export async function interruptible<T>(
  work: (interrupt: AbortSignal) => Promise<T>,
  source: Pick<NodeJS.EventEmitter, 'on' | 'off'> = process
): Promise<T> {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) source.on(signal, abort)
  try {
    return await work(controller.signal)
  } finally {
    for (const signal of signals) source.off(signal, abort)
  }
}

/**
 * Runs `work` while GitHub's runner takes no workflow command from the log, so that a build that prints `::add-mask::` or
 * `##[set-output …]` does nothing. The token is new each time and cannot be guessed (action-conventions, 6.3).
 */
export async function guarded<T>(write: (text: string) => void, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  write(`::stop-commands::${token}\n`)
  try {
    return await work()
  } finally {
    write(`\n::${token}::\n`)
  }
}

/** A line for the log: of a progress bar its last state, without escape sequences and controls, and no workflow command. */
export function logLine(line: string): string {
  const last = line
    .split('\r')
    .filter((part) => part.trim() !== '')
    .at(-1)
  return block(last ?? '')
    .replace(/^(\s*)::/, '$1: :')
    .replaceAll('##[', '## [')
}
