import type { Reasoned } from '../../plan/draft.js'
import { chainOf, commandOf, startWalk, unwrap, type Command, type Walk } from './commands.js'
import type { PackageJson } from './package-json.js'

/** What a command that only runs others comes down to. */
export interface Run {
  /** One after the other. */
  readonly commands: readonly Reasoned<Command>[]
  /** Beside each other, with the names of their scripts: `concurrently`, `run-p`. */
  readonly beside?: readonly Branch[]
  /** The script that says so. */
  readonly reason?: Reasoned<Command>['reason']
}

export interface Branch {
  readonly name?: string
  readonly commands: readonly Reasoned<Command>[]
}

/** Programs that run another one: most set variables for it, and what they read from files is not in an image. Options that take a value. */
const settings: Readonly<Record<string, RegExp>> = {
  dotenv: /^-[ecvp]$/,
  dotenvx: /^(?:run|-f|--env-file|--env)$/,
  'env-cmd': /^(?:-f|--file|-e|--environments|-r|--rc-file)$/,
  'dotenv-run-script': /^-c$/,
  'dotenv-flow': /^-/,
  // They only count what is run.
  nyc: /^(?:-[rxn]|--(?:cwd|require|reporter|report-dir|temp-dir|exclude|include|extension))$/,
  c8: /^(?:-[rxno]|--(?:reporter|reports-dir|temp-directory|exclude|include|src))$/,
  doppler: /^run$/,
  infisical: /^run$/
}

/** All commands that a script comes down to, those beside each other one after the other; `undefined` where it is more than a chain. */
export function commandsOf(own: PackageJson, script: string): readonly Reasoned<Command>[] | undefined {
  const walk = startWalk()
  return unwrap(own, script, 0, walk)?.flatMap((command) => {
    const { commands, beside = [] } = runBy(own, command, walk)
    return [...commands, ...beside.flatMap((branch) => branch.commands)]
  })
}

/** Commands that one command stands for: without what only sets variables, with the scripts of run-s and its like in their place. */
export function runBy(own: PackageJson, command: Reasoned<Command>, walk: Walk = startWalk(), depth = 0): Run {
  const { value, reason } = command
  const [program = '', ...rest] = value.words
  const name = programOf(program)
  if (name !== program) return runBy(own, { value: { ...value, words: [name, ...rest] }, reason }, walk, depth)
  const option = settings[name]
  if (option && depth < 6) {
    const words = withoutEnvFile(name, afterOptions(rest, option))
    if (words.length > 0) {
      const inner = commandOf(words.join(' '))
      const assignments = [...value.assignments, ...inner.assignments]
      return runBy(own, { value: { ...inner, assignments, text: value.text }, reason }, walk, depth + 1)
    }
  }
  const inner =
    /^(?:ba)?sh$/.test(name) && rest.length === 2 && rest[0] === '-c'
      ? /^(["'])(.*)\1$/s.exec(rest[1] ?? '')?.[2]
      : undefined
  const [only, ...more] = (inner !== undefined && chainOf(inner)) || []
  if (only && more.length === 0 && !/[$"\\]/.test(inner ?? '') && depth < 6)
    return runBy(
      own,
      { value: { ...only, assignments: [...value.assignments, ...only.assignments] }, reason },
      walk,
      depth + 1
    )
  if (/^(?:node|tsx|bun|nodemon)$/.test(name)) {
    const words = withoutMissingEnv(value.words)
    return { commands: [words.length < value.words.length ? { value: { ...value, words }, reason } : command] }
  }
  if (/^(?:run-s|run-p|npm-run-all2?|concurrently|conc)$/.test(name) && depth < 6) {
    const run = several(own, name, rest, reason, walk, depth + 1)
    if (run) return run
  }
  return { commands: [command] }
}

/** Packages whose program has another name (their `bin`), as in `npx @11ty/eleventy`. */
const programs: Readonly<Record<string, string>> = {
  '@11ty/eleventy': 'eleventy',
  '@angular/cli': 'ng',
  '@nestjs/cli': 'nest',
  '@sveltejs/package': 'svelte-package',
  '@vue/cli-service': 'vue-cli-service',
  '@tailwindcss/cli': 'tailwindcss',
  'nuxt-cli': 'nuxi'
}

/** The name by which a program is in PATH: without `node_modules/.bin` and a version. */
export function programOf(word: string): string {
  const name = word
    .replace(/^(?:\.\/)?node_modules\/(?:\.bin|(?:@[^/]+\/)?[^/]+\/(?:s?bin|setup))\/([^/]+?)(?:\.js)?$/, '$1')
    .replace(/^(@?[^@]+)@[\w.^~-]+$/, '$1')
  return Object.hasOwn(programs, name) ? (programs[name] ?? name) : name
}

/** env-cmd before 9 takes its file as the first word. */
function withoutEnvFile(program: string, words: readonly string[]): readonly string[] {
  const isFile = program === 'env-cmd' && /(?:^|\/)(?:\.env[\w.-]*|[\w.-]+\.env)$/.test(words[0] ?? '')
  return isFile && words.length > 1 ? words.slice(1) : words
}

/** Those of these files that are never in an image, without which Node.js would not start. */
const envFile = /^(?:\.\/)?\.env(?!\.(?:production|example|defaults)$)(?:\.[\w.-]+)?$/

function withoutMissingEnv(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => {
    const [, inline] = /^--env-file=(.*)$/.exec(word) ?? []
    if (inline !== undefined) return !envFile.test(inline)
    if (word === '--env-file') return !envFile.test(words[at + 1] ?? '')
    return words[at - 1] !== '--env-file' || !envFile.test(word)
  })
}

/** What follows `--`, or the options. */
function afterOptions(words: readonly string[], valued: RegExp): readonly string[] {
  const end = words.indexOf('--')
  if (end >= 0) return words.slice(end + 1)
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    if (valued.test(word)) at += word === 'run' ? 1 : 2
    else if (word.startsWith('-')) at++
    else break
  }
  return words.slice(at)
}

/** Options of concurrently that take a value. */
const valued =
  /^(?:-n|--names|-c|--prefix-colors|-p|--prefix|-l|--prefix-length|-s|--success|-m|--max-processes|--restart-tries|--restart-after|--name-separator|-t|--timestamp-format)$/

function several(
  own: PackageJson,
  program: string,
  words: readonly string[],
  reason: Reasoned<Command>['reason'],
  walk: Walk,
  depth: number
): Run | undefined {
  const first: Reasoned<Command>[] = []
  const beside: Branch[] = []
  let isBeside = /^(?:run-p|conc)/.test(program)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (/^conc/.test(program) && valued.test(word)) at++
    else if (/^(?:-p|--parallel)$/.test(word)) isBeside = true
    else if (/^(?:-s|--serial|--sequential)$/.test(word)) isBeside = false
    else if (!word.startsWith('-')) {
      const branches = branchesOf(own, program, word.replace(/^\\?(["'])(.*?)\\?\1$/s, '$2'), reason, walk, depth)
      if (!branches) return undefined
      if (isBeside) beside.push(...branches)
      else first.push(...branches.flatMap(({ commands }) => commands))
    }
  }
  if (first.length === 0 && beside.length === 0) return undefined
  return { commands: first, ...(beside.length > 0 && { beside, reason }) }
}

/** One word of such a command: the name of a script, a pattern of names (`build:*`), or for concurrently a whole command. */
function branchesOf(
  own: PackageJson,
  program: string,
  word: string,
  reason: Reasoned<Command>['reason'],
  walk: Walk,
  depth: number
): readonly Branch[] | undefined {
  const isCommand = /^conc/.test(program)
  const called =
    /^(?:npm|pnpm|yarn|bun):(.+)$/.exec(word)?.[1] ?? /^(?:npm|pnpm|yarn|bun) (?:run )?([\w:.-]+)$/.exec(word)?.[1]
  const name = isCommand ? called : word
  if (name === undefined) {
    const chain = chainOf(word)
    return chain && [{ commands: chain.flatMap((value) => runBy(own, { value, reason }, walk, depth).commands) }]
  }
  const [start = '', end = ''] = name.split(/\*+/)
  const names = name.includes('*')
    ? [...own.scripts.keys()].filter((key) => key.startsWith(start) && key.endsWith(end) && key !== name)
    : [name]
  const branches = names.map((key): Branch | undefined => {
    const commands = unwrap(own, key, 0, walk)
    return commands && { name: key, commands: commands.flatMap((one) => runBy(own, one, walk, depth).commands) }
  })
  return branches.every((branch) => branch !== undefined) ? branches : undefined
}
