import { UsageError } from './errors.js'
import { inputsFromArguments } from './inputs.js'
import type { Inputs } from './settings/types.js'
import { version } from './version.js'

/** The terminal or whatever stands in its place. */
export interface Streams {
  readonly env: NodeJS.ProcessEnv
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Output
  readonly stderr: Output
}

export interface Output {
  write(text: string): unknown
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What a command is given besides its inputs. */
export interface Shell extends Streams {
  /** Whether answers and messages are coloured. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean }
}

const done = 0

/**
 * The command line: runs the words after `boxcar` and gives the exit code (0, 1, 2, 3, 70, 75, 130). Answers go to standard
 * output, everything else to standard error. Never rejects.
 */
export async function run(words: readonly string[], streams: Streams = process): Promise<number> {
  const shell = shellOf(streams)
  const { env } = shell
  try {
    const asked = inputsFromArguments(words, env)
    if ('help' in asked) {
      const { helpText } = await import('./inputs/help.js')
      shell.stdout.write(helpText(shell.stdout.columns ?? 100, asked.of))
    } else if ('version' in asked) shell.stdout.write(`${version}\n`)
    else return (await commandOf(asked)(asked, shell)) ?? done
    return done
  } catch (error) {
    const [{ told }, { troubleText }] = await Promise.all([import('./trouble.js'), import('./report/trouble.js')])
    const debug = isSet(env['BOXCAR_DEBUG']) || isSet(env['RUNNER_DEBUG'])
    const { trouble, exitCode } = told(error, { debug })
    shell.stderr.write(`${troubleText(trouble, { colour: shell.colour.stderr })}\n`)
    return exitCode
  }
}

/** Streams are opened when they are used: a plan writes to one of three, and each takes a millisecond. */
function shellOf(streams: Streams): Shell {
  const { env } = streams
  const opened = new Set<Output>()
  const open = (name: 'stdout' | 'stderr'): Output => {
    const stream = streams[name]
    // `boxcar plan . | head` closes the pipe early: whoever reads has what they wanted.
    if (!opened.has(stream)) stream.on('error', (error) => void unlessClosed(error, name, streams.stderr))
    opened.add(stream)
    return stream
  }
  return {
    env,
    get stdin() {
      return streams.stdin
    },
    get stdout() {
      return open('stdout')
    },
    get stderr() {
      return open('stderr')
    },
    colour: {
      get stdout() {
        return colours(open('stdout'), env)
      },
      get stderr() {
        return colours(open('stderr'), env)
      }
    }
  }
}

/** Gives an exit code where it is another one than 0. */
type Action = (inputs: Inputs, shell: Shell) => Promise<number | void>

const commands: Partial<Record<Inputs['command'], Action>> = {
  plan: async (inputs, shell) => (await import('./cli/plan.js')).plan(inputs, shell),
  build: async (inputs, shell) => {
    if (inputs.out !== undefined) return (await import('./cli/plan.js')).write(inputs, shell)
    return (await import('./cli/build.js')).build(inputs, shell)
  },
  detect: async (inputs, shell) => (await import('./cli/detect.js')).detect(inputs, shell),
  diff: async (inputs, shell) => (await import('./cli/diff.js')).diff(inputs, shell)
}

function commandOf({ command }: Inputs): Action {
  const action = commands[command]
  if (action !== undefined) return action
  throw new UsageError({
    what: `The command ${command} is not available in this version`,
    fix: 'boxcar --help lists those that are'
  })
}

/** https://no-color.org: set and not empty means no colour. */
function colours({ isTTY }: Output, env: NodeJS.ProcessEnv): boolean {
  return isTTY === true && !isSet(env['NO_COLOR']) && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

/** An answer that did not arrive, on a full disk for example, is a failure, which comes when the run may be over already. */
async function unlessClosed(error: NodeJS.ErrnoException, name: 'stdout' | 'stderr', stderr: Output): Promise<void> {
  if (error.code === 'EPIPE') return
  process.exitCode = 1
  if (name === 'stderr') return
  const [{ told }, { troubleText }] = await Promise.all([import('./trouble.js'), import('./report/trouble.js')])
  const { trouble } = told(Object.assign(error, { path: 'Standard output' }), { debug: false })
  stderr.write(`${troubleText(trouble, { colour: false })}\n`)
}
