/** Words and signs with which a line is no command by itself, or changes its meaning when `&&` stands beside it. */
const compound =
  /[;&#(){}`!]|\|\||<<|^\s*(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|function|select|time)\b|[|\\]\s*$/

/**
 * One shell command out of text with several lines, which stops at the first line that fails: what `run: |` means in a workflow.
 * Simple lines are joined with `&&`; anything else becomes a script with `set -e`. A line that ends with `\` goes on in the next.
 */
export function oneCommand(text: string): string {
  const script = text.replaceAll('\r\n', '\n').trim()
  const lines = script
    .replace(/\\\n[ \t]*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (lines.length < 2 || lines.every(isSimple)) return lines.join(' && ')
  return `set -e\n${script}`
}

function isSimple(line: string): boolean {
  const quotes = line.match(/['"]/g)?.length ?? 0
  return !compound.test(line) && quotes % 2 === 0
}
