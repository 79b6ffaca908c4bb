import type { CheckRequest } from './check.js'
import { checkLabel, ownerLabel } from './leftovers.js'

export interface CheckFiles {
  readonly name: string
  /** The process that starts it. */
  readonly owner: string
  readonly cidFile: string
  readonly envFile: string
}

export interface RunArguments {
  /** Without the program's name. */
  readonly argv: readonly string[]
  /** Lines for the file of variables, which Docker takes as they are. */
  readonly fileLines: readonly string[]
  /** Variables whose values have several lines: they cannot be in that file and go by Docker's own environment. */
  readonly env: Readonly<Record<string, string>>
}

/** The options that the check sets itself. */
const ours = new Set(['-d', '--detach', '--rm'])

/** How the image is started for the check. What people give comes last, before the image, so that it wins. */
export function runArguments(request: CheckRequest, files: CheckFiles): RunArguments {
  const port: Record<string, string> = request.port === undefined ? {} : { PORT: String(request.port) }
  const variables = Object.entries({ ...port, ...request.env })
  const long = variables.filter(([, value]) => /[\r\n]/.test(value))
  const short = variables.filter(([, value]) => !/[\r\n]/.test(value))
  return {
    argv: [
      'run',
      '--detach',
      ...['--pull', 'never'],
      ...['--name', files.name],
      ...['--label', `${checkLabel}=${files.name}`, '--label', `${ownerLabel}=${files.owner}`],
      ...['--cidfile', files.cidFile],
      ...['--env-file', files.envFile],
      ...long.flatMap(([name]) => ['--env', name]),
      ...(request.port !== undefined && publishes(request.options) ? ['--publish', `127.0.0.1::${request.port}`] : []),
      ...request.options.filter((option) => !ours.has(option)),
      request.image
    ],
    fileLines: short.map(([name, value]) => `${name}=${value}`),
    env: Object.fromEntries(long)
  }
}

/** Whether a port can be published with these options: not in the network of another container, nor on the host's. */
export function publishes(options: readonly string[]): boolean {
  return !/^(?:host|container:)/.test(optionValue(options, ['--network', '--net']) ?? '')
}

/** Variables that the app demands and that neither the image, `check-env` nor `check-options` give. */
export function missingVariables({ demands, variables, env, options }: CheckRequest): readonly string[] {
  if (options.some((option) => option.startsWith('--env-file'))) return []
  const named = options.flatMap((option, index) => {
    const value = option === '-e' || option === '--env' ? options[index + 1] : /^(?:--env=|-e=?)(.+)$/.exec(option)?.[1]
    return value === undefined ? [] : [value.split('=')[0] ?? value]
  })
  const given = new Set([...variables, ...Object.keys(env), ...named])
  return demands.filter((name) => !given.has(name))
}

function optionValue(options: readonly string[], names: readonly string[]): string | undefined {
  const values = options.flatMap((option, index) => {
    const name = names.find((known) => option === known || option.startsWith(`${known}=`))
    if (name === undefined) return []
    return [option === name ? options[index + 1] : option.slice(name.length + 1)]
  })
  return values.at(-1)
}
