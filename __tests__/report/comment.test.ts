import { describe, expect, it } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { differenceOf } from '../diff/difference.js'
import { comment, deservesComment, longestComment, type CommentContent } from '../../src/report/comment.js'
import { markerId, readMarker } from '../../src/report/comment-marker.js'
import { cases } from './comment-cases.js'

const rewriting = process.env['UPDATE_EXAMPLES'] === '1'
const id = markerId('octo/blog', '')
const sources = `https://github.com/octo/blog/blob/${'4c1f0ab9'.repeat(5)}`
const links = { run: 'https://github.com/octo/blog/actions/runs/1', head: { sources } }

async function contentOf(name: string): Promise<CommentContent> {
  const { found, ...pair } = cases[name] ?? { base: {}, head: {} }
  return { image: 'ghcr.io/octo/blog', folder: pair.folder ?? '', diff: await differenceOf(pair), ...found }
}

describe('the comment', () => {
  it.each(Object.keys(cases))('of %s is as it was read and found right', async (name) => {
    const content = await contentOf(name)
    const made = comment(id, content, links, !deservesComment(content)).bodies[0]
    const file = fileURLToPath(new URL(`comments/${name}.md`, import.meta.url))
    if (rewriting) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, made)
    }
    expect(made).toBe(readFileSync(file, 'utf8'))
    expect(made).not.toContain('never shown')
  })

  it('is the same whichever run and commit it comes from', async () => {
    const content = await contentOf('three-at-once')
    const { diff } = content
    const other = { ...content, diff: diff && { ...diff, base: { ...diff.base, commit: 'b'.repeat(40), ref: 'main' } } }
    expect(comment(id, other, { run: 'https://github.com/octo/blog/actions/runs/2' }).marker).toEqual(
      comment(id, content, links).marker
    )
    expect(comment(id, { ...content, image: 'ghcr.io/octo/other' }, links).marker).not.toEqual(
      comment(id, content, links).marker
    )
  })

  it('is worth it where the plan changes, has new warnings or is gone, and where the image does not boot', async () => {
    const worth = await Promise.all(
      Object.keys(cases).map(async (name) => [name, deservesComment(await contentOf(name))])
    )
    expect(worth.filter(([, is]) => is === false)).toEqual([
      ['nothing', false],
      ['build-fails', false]
    ])
    const nothing = await contentOf('nothing')
    const warning = { code: 'x', message: 'X' }
    const { diff } = nothing
    expect(
      deservesComment({ ...nothing, ...(diff && { diff: { ...diff, warnings: { new: [warning], gone: [] } } }) })
    ).toBe(true)
    expect(
      deservesComment({ ...nothing, ...(diff && { diff: { ...diff, warnings: { new: [], gone: [warning] } } }) })
    ).toBe(false)
    expect(deservesComment({ ...nothing, check: { outcome: 'failed', because: 'X', lastLines: [] } })).toBe(true)
    expect(deservesComment({ image: 'x', folder: '' })).toBe(false)
  })

  it('loses whole parts, the least valuable first, where it would be too long', async () => {
    const content = await contentOf('three-at-once')
    const { diff } = content
    const long = (length: number): string => {
      const dockerfile = `+${'\u{1f308}'.repeat(length)}`
      return comment(id, { ...content, ...(diff && { diff: { ...diff, dockerfile } }) }, links).bodies[0]
    }
    const rest = [...long(1)].length - 1
    const most = long(longestComment - rest)
    expect([...most]).toHaveLength(longestComment)
    const cut = long(longestComment - rest + 1)
    expect(cut).not.toContain('<summary>Dockerfile</summary>')
    expect(cut).toContain(
      '1 part left out, because the comment would be too long. [The job summary](https://github.com/octo/blog/actions/runs/1) has all.'
    )
    expect(cut).toContain('`3.12` → `3.13`')
    expect(readMarker(cut)?.id).toBe(id)
  })

  it('shrinks to a title and a link', async () => {
    const { bodies, marker } = comment(id, await contentOf('three-at-once'), links)
    expect(bodies).toHaveLength(3)
    expect(bodies.at(-1)).toMatch(
      /^<!--.*-->\n### Boxcar: `ghcr\.io\/octo\/blog`\n\n\d+ parts left out.*job summary.*\n$/
    )
    for (const body of bodies) expect(readMarker(body)).toEqual(marker)
  })
})
