#!/usr/bin/env node
// Draws the comments of docs/images as GitHub shows them, from the golden texts of the tests, with headless Chromium
// (`apt-get install chromium`, or its path in CHROMIUM). Nothing is fetched: the look is the style below.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)
const chromium = process.env.CHROMIUM ?? 'chromium'

/** Golden text, picture, and whether what is folded is shown open. */
const pictures = [
  { golden: 'three-at-once', image: 'comment.png', open: false },
  { golden: 'framework-swap', image: 'comment-dockerfile.png', open: true }
]

const width = 900
const mostHeight = 6000

const style = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 'Liberation Sans', sans-serif }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
  .head b { color: #1f2328 }
  .head span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 4px }
  .body { padding: 16px }
  .body > :first-child { margin-top: 0 } .body > :last-child { margin-bottom: 0 }
  h3 { font-size: 17.5px; margin: 16px 0; font-weight: 600 }
  p, table, pre, ul, details, blockquote { margin: 0 0 16px }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100% }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top }
  th { font-weight: 600 }
  tr:nth-child(2n) td { background: #f6f8fa }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85%/1.45 'Liberation Mono', monospace }
  pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: hidden; font: 12px/1.45 'Liberation Mono', monospace }
  pre code { background: none; padding: 0; font: inherit }
  a { color: #0969da; text-decoration: none } a code { color: inherit }
  ul { padding-left: 2em } summary { cursor: pointer }
  blockquote { color: #59636e; border-left: .25em solid #d1d9e0; padding: 0 1em }
  .add { background: #dafbe1; display: block } .del { background: #ffebe9; display: block } .hunk { color: #59636e }
`

function coloured(html) {
  return html.replace(/<code class="language-diff">([^]*?)<\/code>/g, (_, text) => {
    const lines = text.split('\n').map((line) => {
      if (/^(?:\+\+\+|---|@@|===|Index)/.test(line)) return `<span class="hunk">${line}</span>\n`
      if (line.startsWith('+')) return `<span class="add">${line}</span>`
      if (line.startsWith('-')) return `<span class="del">${line}</span>`
      return `${line}\n`
    })
    return `<code>${lines.join('')}</code>`
  })
}

function page(markdown, open) {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true
  })
  const body = coloured(open ? html.replaceAll('<details>', '<details open>') : html)
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<div class="comment"><div class="head"><b>github-actions</b> <span>bot</span> commented now</div><div class="body">${body}</div></div>
<script>document.title = Math.ceil(document.querySelector('.comment').getBoundingClientRect().bottom + 16)</script>`
}

async function draw(folder, { golden, image, open }) {
  const text = await readFile(join(root, '__tests__/report/comments', `${golden}.md`), 'utf8')
  const file = join(folder, 'page.html')
  await writeFile(file, page(text, open))
  const words = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${folder}/profile`
  ]
  const address = pathToFileURL(file).href
  const { stdout } = await run(chromium, [...words, `--window-size=${width},${mostHeight}`, '--dump-dom', address])
  const height = Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1])
  const target = join(root, 'docs/images', image)
  await run(chromium, [...words, `--window-size=${width},${height}`, `--screenshot=${target}`, address])
  console.log(`docs/images/${image}: ${width} × ${height}`)
}

const folder = await mkdtemp(join(tmpdir(), 'boxcar-pictures-'))
try {
  for (const picture of pictures) await draw(folder, picture)
} finally {
  await rm(folder, { recursive: true, force: true })
}
