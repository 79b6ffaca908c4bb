/** A Dockerfile as data. Values are what must arrive, unquoted; only the printer knows how a Dockerfile spells them. */
export type Instruction =
  Comment | Pragma | Blank | From | Workdir | Env | Arg | Run | Copy | TextFile | User | Expose | Cmd

/** JSON pointers into the plan of what an instruction was made from. */
interface Traced {
  readonly fields?: readonly string[]
}

export interface Comment {
  readonly kind: 'comment'
  readonly text: string
}

/** Tells hadolint that a rule is broken on purpose in the next instruction. */
export interface Pragma {
  readonly kind: 'pragma'
  readonly rule: `DL${number}`
}

export interface Blank {
  readonly kind: 'blank'
}

export interface From extends Traced {
  readonly kind: 'from'
  /** An image, or the name of a stage above. */
  readonly image: string
  readonly as: string
}

export interface Workdir extends Traced {
  readonly kind: 'workdir'
  readonly path: string
}

export interface Env extends Traced {
  readonly kind: 'env'
  readonly entries: readonly EnvEntry[]
}

export interface EnvEntry {
  readonly name: string
  /** Joined without a separator. */
  readonly value: readonly ValuePart[]
}

/** Text as it is, or the value of another variable at that place. */
export type ValuePart = string | { readonly variable: string }

export interface Arg extends Traced {
  readonly kind: 'arg'
  readonly name: string
}

export interface Run {
  readonly kind: 'run'
  readonly mounts: readonly Mount[]
  /** Shell statements that go before the commands in the same shell. */
  readonly before: readonly string[]
  /** More than one only where `&&` between them means the same as a shell for each. */
  readonly commands: readonly Command[]
}

export interface Command {
  readonly text: string
  readonly field?: string
}

export type Mount =
  | { readonly type: 'cache'; readonly id: string; readonly target: string; readonly locked: boolean }
  /** At /run/secrets, or where `target` says. */
  | { readonly type: 'secret'; readonly id: string; readonly target?: string }

export interface Copy extends Traced {
  readonly kind: 'copy'
  /** Exact paths, never patterns: relative to the context, or absolute in the stage `from`. */
  readonly sources: readonly string[]
  /** Ends with `/` where several files go into a folder. */
  readonly to: string
  readonly from?: string
  readonly link?: boolean
  readonly owner?: string
}

/** A file whose content stands in the Dockerfile. */
export interface TextFile extends Traced {
  readonly kind: 'file'
  readonly path: string
  readonly content: string
  readonly executable?: boolean
}

export interface User extends Traced {
  readonly kind: 'user'
  readonly name: string
}

export interface Expose extends Traced {
  readonly kind: 'expose'
  readonly port: number
}

export interface Cmd extends Traced {
  readonly kind: 'cmd'
  readonly words: readonly string[]
}

export const blank: Blank = { kind: 'blank' }

export function comment(text: string): Comment {
  return { kind: 'comment', text }
}
