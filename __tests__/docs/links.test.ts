import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('../..', import.meta.url))

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : pagesBelow(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const topPages = readdirSync(root).filter((name) => name.endsWith('.md'))
const pages = [
  ...topPages.map((name) => join(root, name)),
  ...['docs', 'examples'].flatMap((folder) => pagesBelow(join(root, folder)))
]

const prose = (page: string): string => readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gm, '')

/** How GitHub makes the anchor of a heading. */
function anchors(page: string): ReadonlySet<string> {
  const headings = [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  )
  return new Set(headings)
}

/** Whether there is a file, and in it the heading, that a relative link of a page names. */
function leadsTo(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : resolve(dirname(page), path)
  return existsSync(target) && (anchor === undefined || anchors(target).has(anchor))
}

describe('relative links lead somewhere', () => {
  it.each(pages.map((page) => [relative(root, page), page] as const))('%s', (_name, page) => {
    const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !/^[a-z]+:/.test(link) && !leadsTo(page, link))).toEqual([])
  })

  it('and every page in docs is in the table of README.md', () => {
    const readme = prose(join(root, 'README.md'))
    const missing = pages.map((page) => relative(root, page)).filter((name) => name.startsWith('docs/'))
    expect(missing.filter((name) => !readme.includes(`](${name})`))).toEqual([])
  })
})
