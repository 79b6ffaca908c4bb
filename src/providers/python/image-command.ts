import type { ImageCommand } from '../contract.js'

const managers = /^(uv|poetry|pipenv|pdm|rye|hatch)\s+run\s+/

/** Commands that a manifest gives names, by the manager that knows them. */
export type NamedCommands = ReadonlyMap<string, ReadonlyMap<string, string>>
/** Options of `run` that say nothing about what is run. */
const plainOptions = /^(?:--(?:no-sync|frozen|locked|no-dev|active|isolated|quiet|no-project|exact)|-q|--)\s+/

/**
 * `uv run gunicorn shop` is `gunicorn shop` in the image, where the environment is active and no manager is; uv runs a `.py` file and
 * a module (`-m`) with the environment's Python. A name that the manager's manifest gives to a command (`pipenv run upgrade`) is that
 * command. `undefined` where nothing is to be left out.
 */
export function imageCommand(command: string, named: NamedCommands = new Map()): ImageCommand | undefined {
  let left: string | undefined
  const parts = command.split(/(&&|\|\||;|\n)/).map((part) => {
    const [before = ''] = /^\s*(?:(?:exec|set -e)\s+|[A-Za-z_]\w*=[^\s"'$`]*\s+)*/.exec(part) ?? []
    const own = part.slice(before.length)
    const [prefix, manager = ''] = managers.exec(own) ?? []
    const rest = prefix === undefined ? undefined : withoutOptions(own.slice(prefix.length))
    if (prefix === undefined || rest === undefined) return part
    left ??= prefix.trim().replace(/\s+/g, ' ')
    return `${before}${manager === 'uv' ? asUvRuns(rest) : unnamed(rest, named.get(manager))}`
  })
  return left === undefined ? undefined : { command: parts.join(''), left }
}

function unnamed(rest: string, commands: ReadonlyMap<string, string> | undefined): string {
  const [word = ''] = /^\S+/.exec(rest) ?? []
  const command = commands?.get(word)
  return command === undefined ? rest : `${command}${rest.slice(word.length)}`
}

/** `undefined` where an option stands there that changes what is run: `--with`, `--extra`. */
function withoutOptions(text: string): string | undefined {
  let rest = text
  for (let option = plainOptions.exec(rest); option; option = plainOptions.exec(rest))
    rest = rest.slice(option[0].length)
  return rest.startsWith('-') && !/^-m\s/.test(rest) ? undefined : rest
}

function asUvRuns(rest: string): string {
  return /^(?:-m\s|[^\s"'$]*\.py(?:\s|$))/.test(rest) ? `python ${rest}` : rest
}
