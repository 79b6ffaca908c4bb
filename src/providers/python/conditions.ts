import type { CodeLine } from './source.js'

/** A line together with what the blocks around it say about whether it runs in production. */
export interface PlacedLine extends CodeLine {
  /** No block around it depends on a switch, on debugging or on a call. */
  readonly sure: boolean
  /** Inside of `try`: what it raises may be caught. */
  readonly caught: boolean
}

interface Block {
  readonly indent: number
  readonly sure: boolean
  readonly caught: boolean
}

const production = /^(?:if|elif)\b.*\bnot\s+(?:settings\.)?DEBUG\b/
/** Conditions on what somebody may switch on; without it the branch is not taken. */
const optional =
  /^(?:if|elif|while|for|with)\b.*(?:\bDEBUG\b|environ|getenv|\benv\b|\bconfig\(|sys\.argv|TEST|\b(?:USE|ENABLE|IS|HAS)_|_ENABLED\b|\bexists\()/
const elsewhere = /^(?:async\s+def|def|class|except)\b/

/** Whether each line of a settings module runs when nothing is switched on and DEBUG is off. */
export function placed(lines: readonly CodeLine[]): readonly PlacedLine[] {
  const blocks: Block[] = []
  return lines.map((line) => {
    while ((blocks.at(-1)?.indent ?? -1) >= line.indent) blocks.pop()
    const around = { sure: blocks.every(({ sure }) => sure), caught: blocks.some(({ caught }) => caught) }
    if (line.text.endsWith(':')) {
      const off = elsewhere.test(line.text) || (optional.test(line.text) && !production.test(line.text))
      blocks.push({ indent: line.indent, sure: !off, caught: /^try\s*:/.test(line.text) })
    }
    return { ...line, ...around }
  })
}
