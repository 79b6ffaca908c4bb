/** How the text of an input is read. `values.ts` holds one reader per kind. */
export type Kind =
  /** Trimmed text. */
  | 'text'
  /** One of `choices`. */
  | 'choice'
  /** `true`, `True`, `TRUE`, `false`, `False`, `FALSE`, as in @actions/core. */
  | 'boolean'
  /** Items separated by line ends or commas, with docker's quoting; lines that begin with `#` are comments. */
  | 'list'
  /** Items separated by line ends only, because they hold commas themselves. */
  | 'lines'
  /** Items separated by line ends, commas or spaces outside of brackets and quotes. */
  | 'packages'
  /** `KEY=VALUE` per line. */
  | 'pairs'
  /** Words as a shell would split them. */
  | 'words'
  /** `90`, `90s` or `2m`. */
  | 'seconds'

export type Command = 'build' | 'plan' | 'detect' | 'diff' | 'comment'

export interface InputSpec {
  /** Kebab-case; the flag has the same name. */
  readonly id: string
  readonly kind: Kind
  /** Where it can be given. `command` and `context` are words on the command line, not flags; an `argument` is a word there and nothing in the action. */
  readonly door: 'both' | 'action' | 'cli' | 'word' | 'argument'
  readonly group: Group
  /** What stands for the value in --help and in the docs. */
  readonly value?: string
  /** One sentence or two for the Marketplace, with format and example. */
  readonly description: string
  readonly short?: string
  /** Other spellings of the flag: Nixpacks' and Docker's. */
  readonly aliases?: readonly string[]
  readonly choices?: readonly string[]
  readonly default?: string
  /** A default of action.yml that the runner works out. */
  readonly filledIn?: string
  /** What happens without it, where that is not a value. */
  readonly without?: string
  /** What is otherwise where one command alone is asked for. */
  readonly ofCommand?: Partial<Record<Command, Pick<InputSpec, 'description' | 'choices' | 'without'>>>
  /** The commands that it belongs to, if not to all. */
  readonly only?: readonly Command[]
  /** For pairs: what a key may be. */
  readonly keys?: 'variable' | 'label' | 'id'
  /** For pairs: a line in double quotes loses them and may go on over several lines, as in docker's actions. */
  readonly quotes?: true
  /** For pairs: text is taken as it is, and messages never quote it. */
  readonly secret?: true
}

/** In the order of --help. */
export const groups = [
  'What to do',
  'Commands',
  'Variables and secrets',
  'Languages and packages',
  'Image',
  'Building',
  'Boot check',
  'Report'
] as const

export type Group = (typeof groups)[number]
