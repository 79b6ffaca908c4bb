import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Inputs } from '../settings/types.js'
import { nearest } from '../text.js'
import { assemble, specOf, type Given } from './assemble.js'
import { isImageName, isTag, splitReference } from './image-name.js'
import { wrong } from './messages.js'
import { nixpacksFlags } from './nixpacks-flags.js'
import type { InputSpec, Kind } from './spec.js'
import { inputSpecs, type InputId } from './table.js'

/**
 * The inputs of the action. Reads `INPUT_*` as @actions/core does (name in upper case, spaces as `_`, trimmed unless secret).
 * The runner fills in the defaults of action.yml, so that a value equal to its default does not count as given.
 * Throws a UsageError that names the input.
 */
export function inputsFromAction(environment: NodeJS.ProcessEnv): Inputs {
  const texts = new Map<InputId, string>()
  const chosen = new Set<string>()
  for (const spec of inputSpecs) {
    if (spec.door === 'cli' || spec.door === 'argument') continue
    const raw = environment[`INPUT_${spec.id.replaceAll(' ', '_').toUpperCase()}`] ?? ''
    if (raw.trim() === '') continue
    const text = spec.secret ? raw : raw.trim()
    texts.set(spec.id, text)
    if (text !== spec.default && spec.filledIn === undefined) chosen.add(spec.id)
  }
  return assemble({ texts, chosen, nameOf: (id) => `the input \`${id}\`` }, environment)
}

/** What the command line asks for instead of a run. */
export type Question = { readonly help: true; readonly of?: CliCommand } | { readonly version: true }

/** Kinds that may be given several times; their texts are joined by line ends. */
const repeatable: readonly Kind[] = ['list', 'lines', 'packages', 'pairs', 'words']

const commands = ['build', 'plan', 'detect', 'diff'] as const

export type CliCommand = (typeof commands)[number]

/**
 * The same inputs from the words after `boxcar`: `[COMMAND] [CONTEXT] [FLAGS]`, in any order. Without a command it is `build`, if the
 * first word can only be a folder (`.`, `./app`, `apps/web`, `REPO#REF`); nothing at all is a question for help.
 * Throws a UsageError for an unknown command or flag (with the nearest name), a flag without its value, or one given twice.
 */
export function inputsFromArguments(words: readonly string[], environment: NodeJS.ProcessEnv): Inputs | Question {
  const { tokens } = parseArgs({ args: [...words], options: parserOptions(), strict: false, tokens: true })
  const texts = new Map<InputId, string>()
  const positionals: string[] = []
  const chosen = new Set<string>()
  if (words.length === 0) return { help: true }
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    if (token.name === 'help') return helpFor(words)
    if (token.name === 'version') return { version: true }
    const { spec, value } = optionValue(token)
    const before = texts.get(spec.id)
    if (before !== undefined && !repeatable.includes(spec.kind)) throw givenTwice(token.rawName)
    if (value.trim() === '') continue
    texts.set(spec.id, before === undefined ? value : `${before}\n${value}`)
    chosen.add(spec.id)
  }
  if (positionals[0] === 'help') return helpFor(positionals.slice(1))
  takePositionals(positionals, texts, chosen)
  takeTagOfName(texts, chosen)
  return assemble({ texts, chosen, nameOf }, environment)
}

/** `boxcar diff --help`, `boxcar help diff`: the first word says which command is asked about. */
function helpFor([first]: readonly string[]): Question {
  const of = commands.find((command) => command === first)
  return of === undefined ? { help: true } : { help: true, of }
}

const nameOf: Given['nameOf'] = (id) => (['word', 'argument'].includes(specOf(id).door) ? `the ${id}` : `--${id}`)

function parserOptions(): ParseArgsOptionsConfig {
  const options: ParseArgsOptionsConfig = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' }
  }
  for (const { id, kind, short, aliases = [] } of flags()) {
    const type = kind === 'boolean' ? 'boolean' : 'string'
    options[id] = short === undefined ? { type } : { type, short }
    for (const alias of aliases) options[alias] = { type }
  }
  return options
}

function flags(): readonly (InputSpec & { readonly id: InputId })[] {
  return inputSpecs.filter(({ door }) => door === 'both' || door === 'cli')
}

interface OptionToken {
  readonly name: string
  /** As it was typed: `-n`, `--name`. */
  readonly rawName: string
  readonly value?: string
  readonly inlineValue?: boolean
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken): {
  spec: InputSpec & { readonly id: InputId }
  value: string
} {
  const spec = flags().find(({ id, aliases = [] }) => id === name || aliases.includes(name))
  if (!spec) {
    const negated = flags().find(({ id, kind }) => kind === 'boolean' && name === `no-${id}`)
    if (negated) return { spec: negated, value: 'false' }
    throw unknownFlag(rawName, name)
  }
  if (spec.kind === 'boolean') return { spec, value: value ?? 'true' }
  const looksLikeFlag = inlineValue !== true && spec.kind !== 'words' && /^-./.test(value ?? '')
  if (value === undefined || looksLikeFlag) {
    throw wrong(
      `${rawName} needs a value`,
      `Write ${rawName} ${(spec.value ?? spec.choices?.join('|') ?? 'value').toUpperCase()}; a value that begins with - is written --${spec.id}=VALUE`
    )
  }
  return { spec, value }
}

/** Flags that Docker or the action has, and what takes their place here. */
const dockerFlags: Readonly<Record<string, string>> = {
  context: 'The folder is the word after the command: boxcar build apps/web',
  secret: 'Use --secrets KEY, which takes the value from the environment, or --secret-files ID=PATH',
  file: 'Boxcar writes its own Dockerfile; for yours use docker build',
  target: 'Leave it out: the last stage is the image',
  progress: 'Leave it out: the whole log of the build is shown'
}

/** What takes the place of a flag that Nixpacks or Docker have. */
function insteadOf(name: string): string | undefined {
  if (Object.hasOwn(dockerFlags, name)) return dockerFlags[name]
  return nixpacksFlags.find((flag) => flag.name === name || flag.short === name)?.instead
}

function unknownFlag(rawName: string, name: string): Error {
  const names = flags().flatMap(({ id, aliases = [] }) => [id, ...aliases])
  const near = name.length > 1 ? nearest(name, [...names, 'help', 'version']) : undefined
  return wrong(
    `There is no flag ${rawName}`,
    insteadOf(name) ?? (near ? `Did you mean --${near}?` : 'boxcar --help lists all flags')
  )
}

function givenTwice(rawName: string): Error {
  return wrong(`${rawName} is given twice`, 'Keep one of them')
}

function takePositionals(words: readonly string[], texts: Map<InputId, string>, chosen: Set<string>): void {
  const [first, ...others] = words
  const isCommand = commands.some((command) => command === first)
  if (first !== undefined && !isCommand && !canOnlyBeFolder(first)) {
    const near = nearest(first, commands)
    throw wrong(
      `There is no command "${first}"`,
      `${near ? `Did you mean boxcar ${near}? ` : ''}The commands are ${commands.join(', ')}; a folder of that name is ./${first}`
    )
  }
  if (first === 'diff') return takeCommits(others, texts, chosen)
  const [context, unexpected] = isCommand ? others : words
  if (unexpected !== undefined) {
    throw wrong(
      `"${unexpected}" is one word too many: there is one folder after the command`,
      'Put quotes around a value that has spaces: --start-cmd "npm start"'
    )
  }
  if (isCommand && first !== undefined) set('command', first)
  if (context !== undefined && context !== '') set('context', context)

  function set(id: InputId, text: string): void {
    texts.set(id, text)
    chosen.add(id)
  }
}

/**
 * `[BASE] [HEAD]`: each a commit by a name of git's, or `REPO#REF:FOLDER`. A head that begins as paths do is a folder, and one
 * that stands alone is the head.
 */
function takeCommits(words: readonly string[], texts: Map<InputId, string>, chosen: Set<string>): void {
  const isFolder = (word: string): boolean => /^(?:[~/]|\.\.?(?:\/|$))/.test(word) && !word.includes('#')
  const [base, head, unexpected] = words.length === 1 && words.every(isFolder) ? [undefined, ...words] : words
  const wrongBase = base !== undefined && isFolder(base)
  if (unexpected !== undefined || wrongBase) {
    throw wrong(
      wrongBase
        ? `"${base}" is a folder, and the base is a commit`
        : `"${unexpected}" is one word too many: diff compares two`,
      'Write boxcar diff, boxcar diff BASE or boxcar diff BASE HEAD, for example boxcar diff main .'
    )
  }
  const found = {
    command: 'diff',
    base,
    context: head === undefined || isFolder(head) || head.includes('#') ? head : `#${head}`
  }
  for (const [id, text] of Object.entries(found) as [InputId, string | undefined][]) {
    if (text === undefined || text === '') continue
    texts.set(id, text)
    chosen.add(id)
  }
}

/** `-n shop:1.2`, as people know it from `docker build -t`: a name, and a tag of it. */
function takeTagOfName(texts: Map<InputId, string>, chosen: Set<string>): void {
  const { name, tag, digest } = splitReference(texts.get('name') ?? '')
  if (tag === undefined || digest !== undefined || texts.has('tags') || !isTag(tag) || !isImageName(name)) return
  texts.set('name', name)
  texts.set('tags', tag)
  chosen.add('tags')
}

function canOnlyBeFolder(word: string): boolean {
  return /^[.~]|[/\\#]/.test(word)
}
