/** A command line as far as it must be understood to start it without a shell, or with `exec` at the right place. */
export interface CommandLine {
  /** Joined by `&&`, `;` or a line end. */
  readonly commands: readonly SimpleCommand[]
  /** Only `&&` between the commands. */
  readonly onlyAnd: boolean
}

export interface SimpleCommand {
  /** Quotes removed; without leading assignments and redirections. Empty where there is nothing but these. */
  readonly words: readonly string[]
  /** Where the first word starts in the text. */
  readonly start: number
  /** No expansion, no redirection, no assignment: the words are what the program gets. */
  readonly literal: boolean
}

type Token =
  | {
      readonly type: 'word'
      readonly value: string
      readonly start: number
      readonly raw: string
      readonly expands: boolean
    }
  | { readonly type: 'operator'; readonly text: string }

/** Commands of the shell itself that have no program of the same name, or mean something else than it. POSIX 2.14 and dash(1). */
const BUILTINS = new Set(
  '. : alias bg break cd command continue eval exec exit export fc fg getopts hash jobs let local read readonly return set shift source times trap type ulimit umask unalias unset wait'.split(
    ' '
  )
)
const RESERVED = new Set(
  '! { } [[ case do done elif else esac fi for function if in select then time until while'.split(' ')
)

/** Whether the shell itself acts, so that `exec` is wrong and a shell of its own would see another result. */
export function isBuiltin(command: SimpleCommand): boolean {
  return BUILTINS.has(command.words[0] ?? ':')
}

/** Whether the text is one program with words that no shell changes. */
export function isLiteral(text: string): boolean {
  const [only, ...more] = parseCommandLine(text)?.commands ?? []
  return only !== undefined && more.length === 0 && only.literal && !isBuiltin(only)
}

/**
 * @returns `undefined` for all that is more than simple commands in a row: pipes, `||`, background jobs, groups, `if`, here-documents, comments, broken quotes.
 */
export function parseCommandLine(text: string): CommandLine | undefined {
  const tokens = tokenize(text)
  if (!tokens) return undefined
  const commands: SimpleCommand[] = []
  let onlyAnd = true
  let current: Token[] = []
  const finish = (): boolean => {
    const command = simple(current)
    current = []
    if (command) commands.push(command)
    return command !== undefined
  }
  for (const token of tokens) {
    if (token.type === 'word' || token.text === 'redirect') {
      current.push(token)
    } else if (token.text === '&&') {
      if (!finish()) return undefined
    } else if (token.text === ';' || token.text === '\n') {
      if (current.length > 0 && !finish()) return undefined
      onlyAnd = false
    } else {
      return undefined
    }
  }
  if (current.length > 0 && !finish()) return undefined
  const last = tokens.at(-1)
  if (commands.length === 0 || (last?.type === 'operator' && last.text === '&&')) return undefined
  return { commands, onlyAnd }
}

function simple(tokens: readonly Token[]): SimpleCommand | undefined {
  const words: Extract<Token, { type: 'word' }>[] = []
  let literal = true
  let assigns = false
  let target = false
  for (const token of tokens) {
    if (token.type === 'operator') {
      literal = false
      target = true
    } else if (target) {
      target = false
    } else if (words.length === 0 && /^[A-Za-z_][A-Za-z0-9_]*=/.test(token.raw)) {
      literal = false
      assigns = true
    } else {
      words.push(token)
      if (token.expands) literal = false
    }
  }
  const first = words[0]
  if (target) return undefined
  if (!first) return assigns ? { words: [], start: 0, literal } : undefined
  if (first.raw === first.value && RESERVED.has(first.value)) return undefined
  return { words: words.map((word) => word.value), start: first.start, literal }
}

/** Words and operators; `undefined` where quotes or brackets do not close, or where a comment or a here-document stands. */
function tokenize(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const blanks = /^(?:[ \t]|\\\n)+/.exec(text.slice(at))
    if (blanks) {
      at += blanks[0].length
      continue
    }
    const operator = /^(?:\d*(?:>>|>&|<&|>\||<>|>|<)(?![<(])|&&|\|\||;;|[;&|()\n])/.exec(text.slice(at))
    if (operator) {
      tokens.push({ type: 'operator', text: /[<>]/.test(operator[0]) ? 'redirect' : operator[0] })
      at += operator[0].length
      continue
    }
    if (text[at] === '#') return undefined
    const word = readWord(text, at)
    if (!word) return undefined
    tokens.push({ type: 'word', value: word.value, start: at, raw: text.slice(at, word.end), expands: word.expands })
    at = word.end
  }
  return tokens
}

interface Word {
  readonly value: string
  readonly end: number
  readonly expands: boolean
}

function readWord(text: string, start: number): Word | undefined {
  let value = ''
  let expands = text[start] === '~'
  let at = start
  while (at < text.length) {
    const rest = text.slice(at)
    const character = rest.charAt(0)
    if (/[ \t\n;&|()<>]/.test(character)) break
    if (character === "'") {
      const close = text.indexOf("'", at + 1)
      if (close < 0) return undefined
      value += text.slice(at + 1, close)
      at = close + 1
    } else if (character === '"') {
      const quoted = readDoubleQuoted(text, at + 1)
      if (!quoted) return undefined
      value += quoted.value
      expands ||= quoted.expands
      at = quoted.end
    } else if (character === '\\') {
      if (at + 1 === text.length) return undefined
      if (rest.charAt(1) !== '\n') value += rest.charAt(1)
      at += 2
    } else if (isExpansion(rest) || rest.startsWith("$'") || rest.startsWith('$"')) {
      const end = skipExpansion(text, at)
      if (end === undefined) return undefined
      expands = true
      at = end
    } else {
      if (/[*?[]/.test(character)) expands = true
      value += character
      at += 1
    }
  }
  return at > start ? { value, end: at, expands } : undefined
}

/** From behind the opening quote; `end` is behind the closing one. */
function readDoubleQuoted(text: string, start: number): Word | undefined {
  let value = ''
  let expands = false
  let at = start
  while (at < text.length) {
    const rest = text.slice(at)
    const character = rest.charAt(0)
    if (character === '"') return { value, end: at + 1, expands }
    if (character === '\\' && /[$`"\\\n]/.test(rest.charAt(1))) {
      if (rest.charAt(1) !== '\n') value += rest.charAt(1)
      at += 2
    } else if (isExpansion(rest)) {
      const end = skipExpansion(text, at)
      if (end === undefined) return undefined
      expands = true
      at = end
    } else {
      value += character
      at += 1
    }
  }
  return undefined
}

function isExpansion(rest: string): boolean {
  return /^(?:`|\$[A-Za-z0-9_{(@*#?$!-])/.test(rest)
}

/** Behind a `$NAME`, `${…}`, `$(…)`, or `` `…` `` that starts at `start`. */
function skipExpansion(text: string, start: number): number | undefined {
  const name = /^\$(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-]|(?=['"]))/.exec(text.slice(start))
  if (name) return start + name[0].length
  if (text[start] === '`') {
    const close = /^`(?:[^`\\]|\\[^])*`/.exec(text.slice(start))
    return close ? start + close[0].length : undefined
  }
  const [open, close] = text[start + 1] === '{' ? ['{', '}'] : ['(', ')']
  let depth = 0
  let at = start + 1
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (character === "'" && open === '(') {
      const end = text.indexOf("'", at + 1)
      if (end < 0) return undefined
      at = end
    } else if (character === '"') {
      const quoted = readDoubleQuoted(text, at + 1)
      if (!quoted) return undefined
      at = quoted.end - 1
    } else if (character === open) depth += 1
    else if (character === close) {
      depth -= 1
      if (depth === 0) return at + 1
    }
    at += 1
  }
  return undefined
}
