import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A node of the tree, as far as it is looked at here. */
interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** What a reader of Markdown sees of it. */
export interface Seen {
  /** Code spans and fences. */
  readonly code: readonly string[]
  /** Everything else that is text. */
  readonly prose: readonly string[]
  readonly links: readonly string[]
  /** HTML that is not `<code>`. */
  readonly html: readonly string[]
  /** Kinds of nodes. */
  readonly types: ReadonlySet<string>
  /** Per table: the number of cells of each row. */
  readonly tables: readonly (readonly number[])[]
}

/** Reads Markdown as GitHub does before its own filters. */
export function seen(markdown: string): Seen {
  const found = {
    code: [] as string[],
    prose: [] as string[],
    links: [] as string[],
    html: [] as string[],
    types: new Set<string>(),
    tables: [] as number[][]
  }
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  let inCode = false
  const visit = ({ type, value = '', url = '', children = [] }: Node): void => {
    found.types.add(type)
    if (type === 'html' && /^<\/?code>$/.test(value)) inCode = value === '<code>'
    else if (type === 'html') found.html.push(value)
    if (type === 'code' || type === 'inlineCode') found.code.push(value)
    if (type === 'text') (inCode ? found.code : found.prose).push(value)
    if (['link', 'image', 'imageReference', 'linkReference', 'definition', 'footnoteReference'].includes(type)) {
      found.links.push(url)
    }
    if (type === 'table') found.tables.push(children.map((row) => row.children?.length ?? 0))
    children.forEach(visit)
  }
  visit(tree)
  return found
}

/** What GitHub would make something of where it stands in prose. */
export const meaningful = /@[\w-]|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i

/** What cannot be seen, but may act: controls, marks of direction, tags, lone surrogates, other line ends. */
export const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
