import { describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { codeLine, oneLine } from '../../src/report/clean.js'
import { code, details, fence, link, prose, sentence, table } from '../../src/report/markdown.js'
import { hostile } from './plans.js'

/** As GitHub renders it, before its own sanitiser: raw HTML stays HTML. */
function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
}

function shown(rendered: string): string {
  return rendered
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u200b', '')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function tags(rendered: string): readonly string[] {
  return [...new Set(rendered.match(/<\/?[a-z][^>]*>/g) ?? [])]
}

describe('prose', () => {
  it.each(hostile)('shows %j as itself and as nothing else', (text) => {
    const rendered = html(prose(text))
    expect(shown(rendered)).toBe(oneLine(text))
    expect(tags(rendered)).toEqual(['<p>', '</p>'])
  })

  it.each(hostile)('stays in its cell with %j', (text) => {
    const rendered = html(table(['a', 'b'], [[prose(text), 'next']]))
    expect(rendered).toContain('<td>next</td>')
    expect(rendered.match(/<td>/g)).toHaveLength(2)
  })

  it('breaks up what GitHub would link or notify', () => {
    const rendered = html(prose('@octocat #1 octo/blog#2 GH-3 https://x.org www.x.org'))
    expect(rendered).not.toMatch(/@octocat|#\d|GH-3|https:\/\/|www\./)
  })

  it('begins no block', () => {
    for (const text of ['# head', '- item', '+ item', '12. item', '1) item', '=== x', '> quote', '    indented']) {
      expect(tags(html(prose(text)))).toEqual(['<p>', '</p>'])
    }
  })
})

describe('code', () => {
  it('is an ordinary code span for ordinary text', () => {
    expect(code('npm ci && npm run build')).toBe('`npm ci && npm run build`')
    expect(code('')).toBe('')
  })

  it.each(hostile)('shows %j as itself, in a cell too', (text) => {
    const rendered = html(table(['a', 'b'], [[code(text), 'next']]))
    const [cell = ''] = /<td>.*?<\/td>/.exec(rendered) ?? []
    expect(shown(cell)).toBe(codeLine(text))
    expect(tags(cell)).toEqual(['<td>', '<code>', '</code>', '</td>'])
    expect(rendered).toContain('<td>next</td>')
  })

  it.each(['a\\', '\\|', '|', '`', ' ` ', 'a``b', '\\`|'])('survives %j at the end of a cell', (text) => {
    const rendered = html(table(['a', 'b'], [[code(text), 'next']]))
    expect(rendered).toContain('<td>next</td>')
    expect(shown(/<td>.*?<\/td>/.exec(rendered)?.[0] ?? '')).toBe(codeLine(text))
  })
})

describe('sentence', () => {
  it('makes code of what stands between backticks', () => {
    expect(html(sentence('set `PORT` or the input `start-cmd` now'))).toBe(
      '<p>set <code>PORT</code> or the input <code>start-cmd</code> now</p>'
    )
  })

  it.each(hostile)('shows %j around code as itself', (text) => {
    const rendered = html(sentence(`before ${text} after`))
    expect(tags(rendered).filter((tag) => !/^<\/?(?:p|code)>$/.test(tag))).toEqual([])
  })
})

describe('fence', () => {
  it.each(hostile)('cannot be closed by %j', (text) => {
    const rendered = html(`${fence(text, 'text')}\n\nafter`)
    expect(rendered).toMatch(/^<pre><code class="language-text">[^]*<\/code><\/pre>\n<p>after<\/p>$/)
    expect(tags(rendered)).toHaveLength(6)
  })

  it('is longer than any run of backticks', () => {
    expect(fence('a ````` b')).toBe('``````\na ````` b\n``````')
  })
})

describe('details and link', () => {
  it('leaves the blank lines that GitHub needs', () => {
    expect(details('Plan', fence('{}', 'json'))).toBe(
      '<details><summary>Plan</summary>\n\n```json\n{}\n```\n\n</details>'
    )
  })

  it('encodes what would end the address', () => {
    expect(html(link('x', 'https://h/a b(c)[d]\n<e>'))).toBe(
      '<p><a href="https://h/a%20b%28c%29%5bd%5d%20%3ce%3e">x</a></p>'
    )
  })
})
