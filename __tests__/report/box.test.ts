import { describe, expect, it } from '@jest/globals'
import { stripVTControlCharacters } from 'node:util'
import { box } from '../../src/report/box.js'
import { cells } from '../../src/report/terminal.js'
import { blog, hostile } from './plans.js'

const narrow = { width: 80, colour: false }

describe('box', () => {
  it('shows detection, phases, start and what the image needs, with reasons', () => {
    expect(box(blog(), narrow)).toBe(
      `
╭─ Boxcar · python · web · Debian trixie ──────────────────────────────────────╮
│ detected   python   requirements.txt lists Django (requirements.txt:1)       │
├──────────────────────────────────────────────────────────────────────────────┤
│ setup      python 3.13   the version file says so (.python-version:1)        │
│            apt: gcc, libc6-dev   psycopg2 is compiled (requirements.txt:2)   │
│            apt: libpq-dev   psycopg2 needs libpq (requirements.txt:2)        │
├──────────────────────────────────────────────────────────────────────────────┤
│ install    python -m venv /opt/venv                                          │
│            pip install -r requirements.txt   requirements.txt is there       │
├──────────────────────────────────────────────────────────────────────────────┤
│ build      python manage.py collectstatic --noinput                          │
├──────────────────────────────────────────────────────────────────────────────┤
│ start      python manage.py migrate && gunicorn blog.wsgi                    │
│              Django: WSGI_APPLICATION names blog.wsgi (blog/settings.py:71)  │
│            apt: libpq5                                                       │
├──────────────────────────────────────────────────────────────────────────────┤
│ processes  worker: celery -A blog worker                                     │
│ port       8000   default of \`PORT\`                                          │
│ variables  DJANGO_SETTINGS_MODULE   input \`env\`                              │
│            PYTHONUNBUFFERED   Python writes its log at once                  │
│ secrets    PIP_INDEX_URL                                                     │
│ needs      DATABASE_URL                                                      │
╰──────────────────────────────────────────────────────────────────────────────╯
`.trim()
    )
  })

  it('shows no value of a variable', () => {
    expect(box(blog(), narrow)).not.toContain('blog.settings')
  })

  it('puts warnings below, with place and way out', () => {
    const warnings = [
      { code: 'runtime-eol', message: 'Python 3.9 has ended', file: '.python-version', line: 1, fix: 'Use 3.13' }
    ]
    expect(box(blog({ warnings }), narrow)).toMatch(/╯\n! Python 3\.9 has ended \(\.python-version:1\)\n {2}Use 3\.13$/)
  })

  it('keeps the lines of a fix apart', () => {
    const warnings = [{ code: 'x', message: 'Look', fix: 'Add\n  a=…' }]
    expect(box(blog({ warnings }), narrow)).toMatch(/\n! Look\n {2}Add\n {4}a=…$/)
  })

  it('says that a plan came from a file, and what a static site serves', () => {
    const site = blog({ kind: 'static', start: { static: { root: 'dist', fallback: 'index.html' } } })
    const shown = box(site, { ...narrow, planFile: 'plan.json' })
    expect(shown).toContain('from the plan file')
    expect(shown).toContain('serves dist, unknown paths get index.html')
  })

  it('only adds escape sequences when it colours', () => {
    const coloured = box(blog(), { width: 80, colour: true })
    expect(coloured).toContain('\u001b[1m')
    expect(stripVTControlCharacters(coloured)).toBe(box(blog(), narrow))
  })

  it.each([48, 60, 80, 119])('is %d cells wide in each line, whatever the repository says', (width) => {
    const cmds = [...hostile, 'x'.repeat(300), '日本語 '.repeat(40), 'e\u0301'.repeat(90), '🎉'.repeat(70)]
    const reasons = cmds.map((because, index) => ({ field: `/phases/build/cmds/${index}`, because, file: because }))
    const shown = box(blog({ phases: { build: { cmds } }, reasons, variables: {} }), { width, colour: false })
    const lines = shown.split('\n')
    expect(new Set(lines.map(cells))).toEqual(new Set([width]))
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})
