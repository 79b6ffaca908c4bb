import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { appsSummary, appsText } from '../../src/report/apps.js'
import { liveDisplay } from '../../src/report/live.js'
import { resultText } from '../../src/report/result.js'
import { cells } from '../../src/report/terminal.js'
import { blog, hostile, story } from './plans.js'

const plain = { colour: false }
const build = {
  metadata: {},
  seconds: 12.3,
  steps: [
    { name: '[build 1/2] FROM x', cached: true, seconds: 0 },
    { name: '[build 2/2] RUN y', cached: false, seconds: 12 }
  ]
}

describe('resultText', () => {
  it('says what was made, whether it boots, and how to start it', () => {
    const check = { outcome: 'passed' as const, because: 'GET / answered 200', lastLines: [] }
    const told = story({ image: 'blog:latest', build, check, size: { bytes: 56_000_000, measure: 'engine' } })
    const run = [
      { process: 'web', line: 'docker run --rm -p 8000:8000 -e DATABASE_URL blog:latest' },
      { process: 'worker', line: 'docker run --rm -e DATABASE_URL blog:latest worker' }
    ]
    expect(resultText(told, run, plain)).toBe(
      `
image  blog:latest
size   56.0 MB
build  12 s, 2 steps, 1 cached
check  passed: GET / answered 200

Run it:
  web     docker run --rm -p 8000:8000 -e DATABASE_URL blog:latest
  worker  docker run --rm -e DATABASE_URL blog:latest worker

Docker takes DATABASE_URL from your environment; NAME=value gives it there.
`.trim()
    )
  })

  it('shows the log and the cause of an image that does not boot', () => {
    const check = {
      outcome: 'failed' as const,
      because: 'nothing answered',
      cause: 'It listens on 127.0.0.1',
      lastLines: ['Serving\u001b[2J']
    }
    const text = resultText(story({ image: 'x', build, check, plan: blog({ start: {} }) }), [], plain)
    expect(text).toMatch(
      /check {2}failed: nothing answered\n {7}Likely cause: It listens on 127\.0\.0\.1\n\n {2}Serving\n\n! The image was built, but does not boot\. With --check require that is an error\.$/
    )
  })
})

describe('apps', () => {
  const apps = [
    { path: 'apps/web', name: 'web', kind: 'web', providers: ['python', 'node'], port: 8000 },
    { path: 'a|b', name: 'x', providers: ['python'], problem: 'no start\ncommand' }
  ]

  it('are a table on a terminal', () => {
    expect(appsText(apps)).toBe(
      [
        'App  Folder    Kind  Languages     Port',
        'web  apps/web  web   python, node  8000',
        'x    a|b             python',
        '! a|b: no start\\ncommand'
      ].join('\n')
    )
  })

  it('say what has changed, where something tells', () => {
    const some = [
      { ...apps[0], path: 'w', name: 'w', providers: [], changed: true },
      { ...apps[0], path: 'v', name: 'v', providers: [], changed: false }
    ]
    expect(appsText(some)).toMatch(/Port {2}Changed\nw .* yes\nv .* no$/)
    expect(appsSummary(some)).toContain('| Port | Changed |')
    expect(appsSummary(some)).toContain('| 8000 | yes |')
    expect(appsSummary(apps)).not.toContain('Changed')
  })

  it('are a table in the summary', () => {
    expect(appsSummary(apps)).toContain('| `web` | `apps/web` | web | python, node | 8000 |')
    expect(appsSummary(apps)).toContain('- <code>a&#124;b</code>: no start command')
  })
})

describe('liveDisplay', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('draws one line over itself, never wider than the screen, and leaves it empty', () => {
    const written: string[] = []
    const live = liveDisplay({ columns: 40, write: (text) => written.push(text) }, false)
    live.say('Building')
    jest.advanceTimersByTime(100)
    expect(written.at(-1)?.replace('\r\u001b[K', '')).toMatch(/^⠋ Building {2}\d\.\d s$/)
    for (const step of [...hostile, 'x'.repeat(200), '日本語'.repeat(30)]) {
      live.progress({ step, done: 3, seen: 12 })
      jest.advanceTimersByTime(100)
      const line = (written.at(-1) ?? '').replace('\r\u001b[K', '')
      expect(line).toMatch(/^\S 3\/12 /)
      expect(cells(line)).toBeLessThanOrEqual(40)
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
    live.end()
    const count = written.length
    jest.advanceTimersByTime(1000)
    expect(written).toHaveLength(count)
    expect(written.at(-1)).toBe('\r\u001b[K')
  })
})
