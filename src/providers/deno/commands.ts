import type { Reasoned } from '../../plan/draft.js'
import { chainOf, type Command } from '../node/commands.js'
import type { Config } from './config.js'

/** `deno run -A main.ts` taken apart. */
export interface DenoCommand {
  readonly assignments: readonly string[]
  /** `run` also where it is left out (`deno main.ts`, Deno 2). */
  readonly subcommand: 'run' | 'serve'
  /** As they are written, without those that only help while one develops. */
  readonly options: readonly string[]
  /** A path of the app or a specifier: `jsr:@std/http/file-server`. */
  readonly entry: string
  readonly args: readonly string[]
  /** It restarts on changes. */
  readonly watches: boolean
}

/** Options whose value is the next word. */
const valued = /^(?:-c|--config|--import-map|--port|--host|--cert|--location|--seed|--ext|--preload|--require)$/
/** They restart, wait for a debugger, or load again what the image already has. */
const developing =
  /^(?:--watch(?:=.*)?|--watch-hmr(?:=.*)?|--(?:unstable-)?hmr(?:=.*)?|--watch-exclude(?:=.*)?|--no-clear-screen|--inspect(?:-\w+)*(?:=.*)?|--reload(?:=.*)?|-r|--open)$/
/** `.env` never gets into an image. */
const environmentFile = /^--env(?:-file)?(?:=\.env(?:\.local)?)?$/

/** `undefined` for what is not a program that Deno runs. */
export function denoCommandOf({ words, assignments }: Command): DenoCommand | undefined {
  const [program, ...all] = words
  if (program !== 'deno') return undefined
  // Options of Deno itself may come first: `deno --unstable run main.ts`.
  const first = all.findIndex((word) => !word.startsWith('-'))
  const verb = all[first] ?? ''
  const isNamed = verb === 'run' || verb === 'serve'
  if (!isNamed && !isEntry(verb)) return undefined
  if (isNamed) all.splice(first, 1)
  const subcommand = verb === 'serve' ? 'serve' : 'run'
  const options: string[] = []
  let watches = false
  for (let at = 0; at < all.length; at++) {
    const word = all[at] ?? ''
    if (!word.startsWith('-') || word === '-') {
      if (word === '-') return undefined
      return { assignments, subcommand, options, entry: word.replace(/^\.\//, ''), args: all.slice(at + 1), watches }
    }
    if (/^--(?:watch|hmr|unstable-hmr)/.test(word)) watches = true
    if (developing.test(word) || environmentFile.test(word)) continue
    options.push(word)
    if (valued.test(word)) options.push(all[++at] ?? '')
  }
  return undefined
}

function isEntry(word: string): boolean {
  return /\.[cm]?[jt]sx?$|^(?:jsr|npm|https?):/.test(word)
}

/** The command as a person would type it for production: what is not in the image's cache is not looked for elsewhere. */
export function productionText({ assignments, subcommand, options, entry, args }: DenoCommand): string {
  const cached = options.includes('--cached-only') ? [] : ['--cached-only']
  const port =
    subcommand === 'serve' && !options.some((option) => /^--port\b/.test(option)) ? ['--port ${PORT:-8000}'] : []
  return [...assignments, 'deno', subcommand, ...cached, ...port, ...options, entry, ...args].join(' ')
}

/** Whether the permissions of a command let it listen. `deno serve` does so without a word (docs.deno.com, `deno serve`). */
export function mayListen({ subcommand, options }: DenoCommand): boolean {
  return (
    subcommand === 'serve' ||
    options.some((option) =>
      /^(?:--allow-all|--allow-net(?:=.*)?|--permission-set(?:=.*)?|-[A-Z]*[ANP][A-Z]*(?:=.*)?)$/.test(option)
    )
  )
}

/**
 * The commands that a task comes down to, tasks that it runs put in their place, those that it depends on before it. `undefined`
 * where it is no chain of commands, or runs itself.
 */
export function unwrapTask(config: Config, name: string, depth = 0): readonly Reasoned<Command>[] | undefined {
  const task = config.tasks.get(name)
  if (!task || depth > 8) return undefined
  const commands: Reasoned<Command>[] = []
  for (const other of task.before) {
    const inner = unwrapTask(config, other, depth + 1)
    if (!inner) return undefined
    commands.push(...inner)
  }
  if (!task.command) return commands
  const { value, reason } = task.command
  const parts = chainOf(value)
  if (!parts) return undefined
  for (const part of parts) {
    const other = taskOf(part, config)
    const inner = other === undefined ? [{ value: part, reason }] : unwrapTask(config, other, depth + 1)
    if (!inner) return undefined
    commands.push(...inner)
  }
  return commands
}

/** The task that a command runs with nothing else: `deno task build`, `deno task --quiet build`, `npm run build`. */
function taskOf({ words }: Command, { tasks }: Config): string | undefined {
  const [program = '', verb = '', ...rest] = words.filter((word) => !/^(?:-q|--quiet|--silent|-s)$/.test(word))
  const isTask = (program === 'deno' && verb === 'task') || (/^(?:npm|pnpm|yarn|bun)$/.test(program) && verb === 'run')
  const [name, ...extra] = rest
  return isTask && name !== undefined && extra.length === 0 && tasks.has(name) ? name : undefined
}
