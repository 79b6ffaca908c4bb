import { describe, expect, it } from '@jest/globals'
import { annotations, troubleAnnotation } from '../../src/report/annotations.js'
import { bytes, counted, duration } from '../../src/report/figures.js'
import { givenVariables, hide } from '../../src/report/hide.js'
import { picture } from '../../src/report/picture.js'
import { redact } from '../../src/report/redact.js'
import { troubleText } from '../../src/report/trouble.js'
import { blog, hostile, story } from './plans.js'

describe('annotations', () => {
  const warning = { code: 'runtime-eol', message: 'Ended', file: 'a/.python-version', line: 2, fix: 'Use 3.13' }

  it('points a warning at its file in the workspace', () => {
    expect(annotations(story({ plan: blog({ warnings: [warning] }), folder: 'apps/blog' }))).toEqual([
      {
        level: 'warning',
        title: 'Runtime eol',
        message: 'Ended. Use 3.13',
        file: 'apps/blog/a/.python-version',
        line: 2
      }
    ])
  })

  it('never points outside the app', () => {
    const [first] = annotations(story({ plan: blog({ warnings: [{ ...warning, file: '../x' }] }) }))
    expect(first).toEqual({ level: 'warning', title: 'Runtime eol', message: 'Ended. Use 3.13 (../x:2)' })
  })

  it('keeps ten of a kind and says how many more there are', () => {
    const warnings = Array.from({ length: 13 }, (_, index) => ({ code: 'x', message: `m${index}` }))
    const all = annotations(story({ plan: blog({ warnings }) }))
    expect(all).toHaveLength(10)
    expect(all[9]?.message).toBe('And 4 more; the job summary has them all')
  })

  it('tells of a check that failed or was skipped', () => {
    const failed = { outcome: 'failed' as const, because: 'No answer', cause: 'Listens on 127.0.0.1', lastLines: [] }
    expect(annotations(story({ check: failed }))).toEqual([
      { level: 'warning', title: 'Boot check failed', message: 'No answer. Listens on 127.0.0.1' }
    ])
    const skipped = { outcome: 'skipped' as const, because: 'Needs X', fix: 'Add X=…', lastLines: [] }
    expect(annotations(story({ check: skipped }))).toEqual([
      { level: 'notice', title: 'Boot check skipped', message: 'Needs X. Add X=…' }
    ])
  })

  it.each(hostile)('is one clean line of at most 4000 characters for %j', (text) => {
    const { message, title } = troubleAnnotation('error', { what: text.repeat(500), fix: text, where: { file: text } })
    expect(message.length).toBeLessThanOrEqual(4000)
    expect(message + title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  })
})

describe('hide', () => {
  it('knows the values that people gave by their reasons', () => {
    expect(givenVariables(blog())).toEqual(['DJANGO_SETTINGS_MODULE'])
    expect(givenVariables(blog({ reasons: [] }))).toEqual(['DJANGO_SETTINGS_MODULE', 'PYTHONUNBUFFERED'])
  })

  it('covers them in the plan and its phases and changes nothing else', () => {
    const plan = blog({ phases: { build: { variables: { DEBUG: 'a', OTHER: 'b' }, cmds: ['x'] } } })
    expect(hide(plan, ['DEBUG', 'PYTHONUNBUFFERED'])).toEqual({
      ...plan,
      variables: { DJANGO_SETTINGS_MODULE: 'blog.settings', PYTHONUNBUFFERED: '…' },
      phases: { build: { variables: { DEBUG: '…', OTHER: 'b' }, cmds: ['x'] } }
    })
  })
})

describe('redact', () => {
  it('takes out a value, its lines and the forms in which programs print it', () => {
    const secret = 'p@ss/word"1\nsecond line'
    const text = [
      'plain p@ss/word"1 and second line',
      Buffer.from('p@ss/word"1').toString('base64'),
      Buffer.from(secret).toString('base64'),
      encodeURIComponent('p@ss/word"1'),
      JSON.stringify(secret)
    ].join('\n')
    expect(redact(text, [secret])).toBe('plain *** and ***\n***\n***\n***\n"***"')
  })

  it('takes out the longer of two first and leaves what is too short', () => {
    expect(redact('token-long token abc', ['token', 'token-long', 'abc', ''])).toBe('*** *** abc')
  })

  it('takes out passwords in addresses, and nothing else of a text or of JSON', () => {
    expect(redact('RUN curl https://u:hunter2@h/x', [])).toBe('RUN curl https://***@h/x')
    const data = { cmds: ['git clone https://hunter2@h/x', 'https://h', 'a@b', 'https://h\\c', '@d', '<https://h>@e'] }
    expect(JSON.parse(redact(JSON.stringify(data), []))).toEqual({
      cmds: ['git clone https://***@h/x', ...data.cmds.slice(1)]
    })
  })
})

describe('picture', () => {
  it.each(hostile)('keeps %j inside its label', (text) => {
    const drawn = picture(story({ plan: blog({ phases: { [text]: { cmds: [text] } } }), image: text }))
    expect(drawn.split('\n')).toHaveLength(4)
    for (const line of drawn.split('\n').slice(1, 3)) {
      expect(line).toMatch(/^ {2}\w+\[{1,2}"(?:[\p{L}\p{N} .,:/=+_…-]|#\d+;)*"\]{1,2}$/u)
    }
  })
})

describe('troubleText', () => {
  it('says what, where, the detail and the fix', () => {
    const trouble = { what: 'Broken', where: { file: 'a\nb', line: 1 }, detail: 'x\ny\u001b[2J', fix: 'Mend it\nso' }
    expect(troubleText(trouble, { colour: false })).toBe('Error: Broken (a\\nb:1)\n\nx\ny\n\nFix: Mend it\n     so')
  })
})

describe('figures', () => {
  it('uses the units that Docker uses', () => {
    expect([0, 999, 1000, 86_440_000, 999_950, 1.2e9, 5e12].map(bytes)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '86.4 MB',
      '1.0 MB',
      '1.2 GB',
      '5000.0 GB'
    ])
  })

  it('prints times that people can compare', () => {
    expect([0.04, 9.94, 9.96, 59.4, 59.6, 125].map(duration)).toEqual([
      '0.0 s',
      '9.9 s',
      '10 s',
      '59 s',
      '1 min 0 s',
      '2 min 5 s'
    ])
    expect([counted(1, 'step'), counted(2, 'step')]).toEqual(['1 step', '2 steps'])
  })
})
