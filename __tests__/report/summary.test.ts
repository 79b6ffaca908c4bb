import { describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { summary, troubleSummary } from '../../src/report/summary.js'
import type { Story } from '../../src/report/types.js'
import { blog, hostile, story } from './plans.js'

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
}

const built: Partial<Story> = {
  image: 'ghcr.io/octo/blog@sha256:abc',
  tags: ['ghcr.io/octo/blog:main', 'ghcr.io/octo/blog:latest'],
  pushed: true,
  build: {
    digest: 'sha256:abc',
    metadata: {},
    seconds: 45.3,
    steps: [
      { name: '[build 1/2] RUN a | b', cached: true, seconds: 0 },
      { name: 'exporting to image', cached: false, seconds: 3.2 }
    ]
  },
  size: { bytes: 56_000_000, measure: 'registry' },
  check: { outcome: 'passed', because: 'GET / answered 200', seconds: 1.2, status: 200, lastLines: [] },
  sources: 'https://github.com/octo/blog/blob/abc'
}

describe('summary', () => {
  it('begins with what came of it', () => {
    const text = summary(story(built))
    expect(text.startsWith('## Boxcar: `ghcr.io/octo/blog`\n\nBuilt in 45 s, booted and pushed.\n')).toBe(true)
    for (const cell of [
      '| **Tags** | `ghcr.io/octo/blog:main`<br>`ghcr.io/octo/blog:latest` |',
      '| **Digest** | `sha256:abc` |',
      '| **Size** | 56.0 MB | sum of the layers in the registry |',
      '| **Boot check** | passed | GET / answered 200 |',
      '| **start** | `python manage.py migrate && gunicorn blog.wsgi`<br>`apt: libpq5` |',
      '| **processes** | `worker: celery -A blog worker` |',
      '| **port** | `8000` |'
    ]) {
      expect(text).toContain(cell)
    }
  })

  it('links the file and line of a reason to the commit', () => {
    expect(summary(story(built))).toContain(
      '([`blog/settings.py:71`](https://github.com/octo/blog/blob/abc/blog/settings.py#L71))'
    )
    expect(summary(story({ ...built, folder: 'apps/my blog' }))).toContain(
      '/blob/abc/apps/my%20blog/blog/settings.py#L71'
    )
    expect(summary(story())).toContain('(`blog/settings.py:71`)')
  })

  it('shows the time of each step and what came from the cache', () => {
    const text = summary(story(built))
    expect(text).toContain('Time per step (2 steps, 1 cached)')
    expect(text).toContain('RUN a &#124; b</code> | cached |')
    expect(text).toContain('| `exporting to image` | 3.2 s |')
  })

  it('draws the road', () => {
    const text = summary(story(built))
    expect(text).toContain('```mermaid\nflowchart LR\n  p0["setup: python 3.13"]\n')
    expect(text).toContain('  p0 --> p1\n  p1 --> p2\n  p2 --> image\n  image --> check{{"boot check passed"}}\n')
    expect(text).toContain('check --> registry[("registry")]')
  })

  it('prints given values as …, in the plan too', () => {
    const text = summary(story({ ...built, hidden: ['DJANGO_SETTINGS_MODULE'] }))
    expect(text).not.toContain('blog.settings"')
    expect(text).toContain('"DJANGO_SETTINGS_MODULE": "…"')
    expect(text).toContain('"PYTHONUNBUFFERED": "1"')
  })

  it('says why a build failed', () => {
    const text = summary(
      story({
        image: 'blog',
        failure: {
          step: '[install 2/2] RUN pip install -r requirements.txt',
          exitCode: 1,
          lastLines: ['ERROR: no matching distribution', '```'],
          cause: 'The version does not exist',
          place: { file: 'requirements.txt', line: 3 }
        }
      })
    )
    expect(text).toContain('The build failed; nothing was pushed.')
    expect(text).toContain('(exit code 1)')
    expect(text).toContain('**Likely cause:** The version does not exist')
    expect(text).toContain('See `requirements.txt:3`.')
    expect(text).toContain('````text\nERROR: no matching distribution\n```\n````')
  })

  it('shows the log of an image that did not boot', () => {
    const check = {
      outcome: 'failed' as const,
      because: 'nothing answered in 60 s',
      lastLines: ['KeyError: DATABASE_URL'],
      cause: 'The variable `DATABASE_URL` is missing'
    }
    const text = summary(story({ ...built, pushed: false, check }))
    expect(text).toContain('**did not boot** and not pushed.')
    expect(text).toContain('### Boot check failed\n\nnothing answered in 60 s')
    expect(text).toContain('KeyError: DATABASE_URL')
  })

  it('shows the line to add when the check was skipped', () => {
    const fix = 'check-env: |\n  DATABASE_URL=…'
    const check = { outcome: 'skipped' as const, because: 'needs `DATABASE_URL`', fix, lastLines: [] }
    const text = summary(story({ ...built, check }))
    expect(text).toContain('| **Boot check** | skipped | needs `DATABASE_URL` |')
    expect(text).toContain(
      '### Boot check skipped\n\nneeds `DATABASE_URL`.\n\n```text\ncheck-env: |\n  DATABASE_URL=…\n```\n'
    )
  })

  it('keeps lines to copy below a warning in its list item', () => {
    const plan = blog({ warnings: [{ code: 'x', message: 'Look', fix: 'Add\n  a' }] })
    expect(summary(story({ plan }))).toContain('- Look\n\n  ```text\n  Add\n    a\n  ```\n')
  })

  it('is made of the same elements, whatever the repository says', () => {
    const elements = (text: string) => new Set(html(text).match(/<\/?[a-z][^>]*>/g))
    const full = {
      ...built,
      notices: ['quiet'],
      plan: blog({ warnings: [{ code: 'a', message: '`a` b', fix: 'c' }] }),
      failure: { step: 's', exitCode: 1, lastLines: ['l'], cause: '`c`', place: { file: 'f' } }
    }
    const expected = elements(summary(story({ ...full, sources: undefined })))
    for (const text of hostile) {
      const plan = blog({
        providers: [text],
        variables: { [text]: text },
        phases: { [text]: { cmds: [text], aptPkgs: [text], runtimes: { [text]: text } } },
        start: { cmd: text, release: text, processes: { [text]: text } },
        reasons: [
          { field: '/start/cmd', because: text, file: text, line: 1 },
          { field: '/start/release', because: text, setting: text }
        ],
        warnings: [{ code: text, message: text, fix: text, file: text }]
      })
      const hostileStory = story({
        ...full,
        plan,
        sources: undefined,
        image: text,
        tags: [text],
        dockerfile: text,
        notices: [text],
        failure: { step: text, exitCode: 1, lastLines: [text], cause: text, place: { file: text } },
        check: { outcome: 'failed', because: text, lastLines: [text], cause: text }
      })
      const found = elements(summary(hostileStory))
      expect([...found].filter((element) => !expected.has(element))).toEqual([])
      expect(summary(hostileStory)).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n|\t)\p{Cc}/u)
    }
  })

  it('stays below 1 MiB by leaving out whole sections, the least valuable first', () => {
    const text = summary(story({ ...built, dockerfile: 'RUN x\n'.repeat(200_000) }))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toContain('1 section left out')
    expect(text).toContain('<summary>Plan</summary>')
    expect((text.match(/^```/gm) ?? []).length % 2).toBe(0)
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0)
  })
})

describe('troubleSummary', () => {
  it('says what, where and what to do', () => {
    expect(
      troubleSummary({ what: 'package.json is broken', where: { file: 'package.json', line: 3 }, fix: 'Mend `it`' })
    ).toBe('## Boxcar stopped\n\npackage.json is broken (`package.json:3`)\n\n**What to do:** Mend `it`\n')
  })
})
