import type { ImageCommand } from '../contract.js'
import { chainOf, circleOf, scriptOf, textOf, unwrap, withoutExtra, type Command } from './commands.js'
import type { PackageJson } from './package-json.js'
import { portOfCommand } from './port.js'
import { unmanaged } from './process-managers.js'
import { roleOf } from './roles.js'
import { programOf } from './runners.js'
import type { Service } from './service.js'

const managers = /^(?:npm|yarn|pnpm|npx|bunx|pnpx|corepack)$/

/**
 * What people's command is in an image that has no package manager: `npm start` is what the script says, less what the build does already;
 * `yarn next start` and `npx next start` are `next start`. A command of a manager that stays one has `missing`.
 */
export function imageCommandOf(
  own: PackageJson,
  service?: Service,
  managed: Parameters<typeof unmanaged>[1] = new Map(),
  onNode: (command: string) => string = (command) => command
): (command: string) => ImageCommand | undefined {
  return (command) => {
    const left = withoutKeeper(withoutManager(own, command), command, managed)
    const made = left && { ...left, command: onNode(left.command) }
    const parts = chainOf(made?.command ?? command)
    const last = parts?.at(-1)
    const { standsIn, start, onlyOutputs } = service ?? {}
    if (!parts || !last || !start || !onlyOutputs || !standsIn || command === start.value) return made
    const plain = programOf(last.words[0] ?? '')
    if (!standsIn.test([plain, ...last.words.slice(1)].join(' '))) return made
    const before = parts.slice(0, -1).map(textOf)
    const port = portOfCommand({ value: last.words.join(' '), reason: start.reason })?.value
    const says = [...last.assignments, ...(port === undefined ? [] : [`PORT=${String(port)}`])]
    return {
      command: [...before, [...says, start.value].join(' ')].join(' && '),
      left: made?.left ?? last.text,
      usual: true
    }
  }
}

/** The same without a manager of processes at its end: a container keeps its program running by itself. */
function withoutKeeper(
  made: ImageCommand | undefined,
  command: string,
  managed: Parameters<typeof unmanaged>[1]
): ImageCommand | undefined {
  const parts = chainOf(made?.command ?? command)
  const last = parts?.at(-1)
  const program = last && unmanaged(last, managed)
  if (!parts || !last || !program || made?.missing !== undefined) return made
  return {
    command: [...parts.slice(0, -1), program].map(textOf).join(' && '),
    left: made?.left ?? programOf(last.words[0] ?? ''),
    usual: true
  }
}

function withoutManager(own: PackageJson, command: string): ImageCommand | undefined {
  const parts = chainOf(command)
  const first = parts?.find((part) => startsManager(part.text))
  if (!parts) {
    const missing = /(?:^|[;&|(]\s*|\bexec\s+)(npm|yarn|pnpm|npx)\s/.exec(command)?.[1]
    return missing === undefined ? undefined : { command, left: missing, missing }
  }
  if (!first) return undefined
  const made = parts.map((part) => (startsManager(part.text) ? unwrapped(own, part) : [part.text]))
  const left = first.text
  const all = made.flatMap((texts) => texts ?? [])
  if (made.some((texts) => texts === undefined) || all.length === 0) {
    const circle = circleOf(own, first)
    return {
      command,
      left,
      missing: /\b(?:npm|yarn|pnpm|npx|bunx|pnpx|corepack)\b/.exec(left)?.[0] ?? left,
      ...(circle && { circle })
    }
  }
  return { command: all.join(' && '), left, usual: true }
}

function startsManager(text: string): boolean {
  const [word = ''] = text.replace(/^(?:exec\s+|cross-env\s+|env\s+|[A-Za-z_]\w*=\S*\s+)*/, '').split(/\s+/)
  return managers.test(word)
}

function unwrapped(own: PackageJson, part: Command): readonly string[] | undefined {
  const { words, assignments } = part
  const [program = '', ...rest] = words
  // `npx` and `exec` are taken off when a command is read.
  if (!managers.test(program)) return [textOf(part)]
  if (program === 'corepack') return unwrapped(own, { ...part, words: rest })
  const { command, extra } = withoutExtra(part)
  const name = scriptOf(command, own)
  if (name !== undefined) {
    const inner = unwrap(own, name)?.filter(({ value }) => roleOf(value) !== 'build')
    if (!inner) return undefined
    return inner.map(({ value }, at) =>
      [...assignments, textOf(value), ...(at === inner.length - 1 ? extra : [])].join(' ')
    )
  }
  const [word = ''] = rest
  const isProgram = (program === 'yarn' || program === 'pnpm') && /^[a-z]/.test(word) && own.dependencies.has(word)
  return isProgram ? [[...assignments, ...rest].join(' ')] : undefined
}
