import { block, codeLine, oneLine } from './clean.js'

/**
 * Text from elsewhere as a piece of a Markdown paragraph or table cell: shows exactly itself. Names, issue numbers, commits,
 * addresses and `:emoji:` are broken up by a zero-width space, so that GitHub notifies nobody and links nothing.
 */
export function prose(text: string): string {
  return oneLine(text).replace(meaningful, (mark) => {
    if (/^[&<>|]$/.test(mark)) return entity(mark)
    return breaksUp.test(mark) ? `${mark}&#8203;` : `\\${mark}`
  })
}

/** What means something to Markdown or to GitHub, by where it stands. */
const meaningful =
  /[&<>|\\`*_[\]~$]|^[#+=-](?!\d)|(?<=^\d+)[.)]|@(?=[\w-])|#(?=\d)|:(?=\/\/|[\w+-]+:)|\b(?:gh-(?=\d)|www(?=\.)|[\da-f](?=[\da-f]{6,39}\b))/gi
const breaksUp = /^(?:[@#:\da-f]|gh-|www)$/i

/** Inline code, also in a table cell. GitHub looks for no names or numbers in it. */
export function code(text: string): string {
  const line = codeLine(text)
  if (line === '') return ''
  // GFM splits a table row before it looks at code spans, and a backslash in front of a pipe has no way to be kept there.
  // What stands in HTML is still looked through for addresses, after entities are read.
  if (/[`|\\]/.test(line))
    return `<code>${line.replace(address, '$&\u200b').replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`
  return `\`${line}\``
}

const address = /@(?=[\w-])|:(?=\/\/)|\bwww(?=\.)/gi

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}

/** One of our sentences, in which `…` between backticks is code and everything else may hold text from the repository. */
export function sentence(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : spaced(part)))
    .join('')
}

/** `prose` trims; between two pieces of code the blanks count. */
function spaced(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' '
  const before = text === text.trimStart() ? '' : ' '
  const after = text === text.trimEnd() ? '' : ' '
  return before + prose(text) + after
}

/** A fenced block that nothing inside can close. `language` is ours. */
export function fence(text: string, language = ''): string {
  const inside = block(text).replace(/(?<!\n)\n+$/, '')
  const runs = inside.match(/`+/g) ?? []
  const marks = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${marks}${language}\n${inside}\n${marks}`
}

/** A part that is folded until somebody opens it; `title` and `body` are Markdown. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** A table; all cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A link; `label` is Markdown, `address` is percent-encoded already as far as its parts need it. */
export function link(label: string, address: string): string {
  return `[${label}](${oneLine(address).replace(/[ ()<>[\]\\|`"]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)})`
}
