import jsTokens from 'js-tokens'

/** A word of JavaScript or TypeScript, without blanks and comments. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'other'
  /** As it is written; of a `text` what is between the quotes. */
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** A source as its tokens; `partner` leads from every bracket to the one that closes or opens it. */
export interface Source {
  readonly file: string
  readonly tokens: readonly Token[]
  readonly partner: ReadonlyMap<number, number>
  /** Where `const`, `let` or `var` declares a name first. */
  readonly declared: ReadonlyMap<string, number>
  /** Where `const {` takes values apart: the brackets that open. */
  readonly patterns: readonly number[]
}

/** Longer sources are data or bundles. */
const longest = 300_000

/**
 * Reads a source without running it. Broken sources give what can be told apart of them.
 * js-tokens follows ECMAScript; of TypeScript it needs to know nothing, since types are made of the same words.
 */
export function sourceOf(file: string, text: string): Source {
  const tokens: Token[] = []
  const partner = new Map<number, number>()
  const open: number[] = []
  let line = 1
  const put = (kind: Token['kind'], value: string): void => {
    tokens.push({ kind, text: value, line })
  }
  const close = (): void => {
    const other = open.pop()
    if (other === undefined) return
    partner.set(other, tokens.length - 1)
    partner.set(tokens.length - 1, other)
  }
  for (const { type, value } of jsTokens(text.length > longest ? '' : text)) {
    switch (type) {
      case 'StringLiteral':
      case 'NoSubstitutionTemplate':
        put('text', unescaped(value.slice(1, -1)))
        break
      case 'TemplateHead':
        put('other', value)
        open.push(tokens.length - 1)
        break
      case 'TemplateTail':
        put('other', value)
        close()
        break
      case 'IdentifierName':
        put('name', value)
        break
      case 'NumericLiteral':
        put('number', value.replaceAll('_', ''))
        break
      case 'Punctuator':
        put('sign', value)
        if (value === '{' || value === '(' || value === '[') open.push(tokens.length - 1)
        else if (value === '}' || value === ')' || value === ']') close()
        break
      case 'TemplateMiddle':
      case 'RegularExpressionLiteral':
      case 'PrivateIdentifier':
      case 'Invalid':
        put('other', value)
        break
      default:
    }
    for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) line++
  }
  return { file, tokens, partner, ...declarationsOf(tokens) }
}

function declarationsOf(tokens: readonly Token[]): Pick<Source, 'declared' | 'patterns'> {
  const declared = new Map<string, number>()
  const patterns: number[] = []
  tokens.forEach(({ kind, text }, at) => {
    const before = tokens[at - 1]
    if (before?.kind !== 'name' || !/^(?:const|let|var)$/.test(before.text)) return
    if (kind === 'name' && !declared.has(text)) declared.set(text, at)
    if (kind === 'sign' && text === '{') patterns.push(at)
  })
  return { declared, patterns }
}

/** Only the escapes that stand for the character itself: nothing that is looked for has others. */
function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(['"`\\/$])/g, '$1') : text
}

/** Whether these words stand at a place: names, signs and texts alike. */
export function standsAt({ tokens }: Source, at: number, ...words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.text === word && tokens[at + index]?.kind !== 'text')
}

/** Where the expression that begins at `from` ends (exclusive): at a `,` or `;` outside of brackets, at a bracket that closes, at `until`. */
export function endOf({ tokens, partner }: Source, from: number, until = tokens.length): number {
  let at = from
  while (at < until) {
    const token = tokens[at]
    if (!token) break
    const other = partner.get(at)
    if (other !== undefined && other > at) {
      at = other + 1
      continue
    }
    if (token.kind === 'sign' && /^[,;)\]}]$/.test(token.text)) break
    if (other !== undefined) break
    if (at > from && beginsStatement(token, tokens[at - 1])) break
    at++
  }
  return Math.min(at, until)
}

/** A line of its own that begins with a word of statements ends an expression without `;`. */
function beginsStatement(token: Token, before: Token | undefined): boolean {
  return (
    before !== undefined &&
    token.line > before.line &&
    token.kind === 'name' &&
    /^(?:const|let|var|export|import|module|exports|function|return|if|for|while|class|interface|type|async|await|app|server|switch|try|throw)$/.test(
      token.text
    ) &&
    !(before.kind === 'sign' && !/^[)\]}]$/.test(before.text))
  )
}

/** The ranges between the brackets that open at `at`, apart at their commas. */
export function partsOf(source: Source, at: number): readonly (readonly [from: number, to: number])[] {
  const end = source.partner.get(at)
  if (end === undefined || end < at) return []
  const parts: (readonly [number, number])[] = []
  let from = at + 1
  for (let index = from; index <= end; index++) {
    const other = source.partner.get(index)
    if (other !== undefined && other > index) {
      index = other
      continue
    }
    if (index !== end && !(source.tokens[index]?.kind === 'sign' && source.tokens[index]?.text === ',')) continue
    if (index > from) parts.push([from, index])
    from = index + 1
  }
  return parts
}
