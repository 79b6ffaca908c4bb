import { describe, expect, it } from '@jest/globals'
import { codesOf, layer, settingsOf, troubleOf } from './read.js'

const of = (Procfile: string) => ({ files: { Procfile } })

describe('the Procfile', () => {
  it('gives start, release and processes, each with its line, in its order', async () => {
    const settings = await settingsOf(
      of(
        '# shop\nrelease: python manage.py migrate\n\nworker: celery -A shop worker\nweb: gunicorn shop.wsgi --bind :$PORT\nbeat: celery -A shop beat # every minute\n'
      )
    )
    const { kind, start } = layer(settings, 'Procfile')
    const at = (name: string, line: number) => ({
      because: `Procfile: \`${name}\``,
      file: 'Procfile',
      line,
      setting: name
    })
    expect(kind).toEqual({ value: 'web', reason: at('web', 5) })
    expect(start).toEqual({
      cmd: { value: 'gunicorn shop.wsgi --bind :$PORT', reason: at('web', 5) },
      release: { value: 'python manage.py migrate', reason: at('release', 2) },
      processes: {
        worker: { value: 'celery -A shop worker', reason: at('worker', 4) },
        beat: { value: 'celery -A shop beat # every minute', reason: at('beat', 6) }
      }
    })
    expect(Object.keys(settings.hints.procfile)).toEqual(['release', 'worker', 'web', 'beat'])
    expect(settings.hints.procfile['web']?.source).toEqual(at('web', 5))
    expect(settings.warnings).toEqual([])
  })

  it.each([
    ['web: a\nworker: b', 'a', 'web', ['worker']],
    ['worker: b\nclock: c', 'b', 'worker', ['clock']],
    ['bot: python bot.py', 'python bot.py', 'worker', []],
    ['release: x\nbot: y', 'y', 'worker', []],
    ['web: foo: bar & {x} "y"', 'foo: bar & {x} "y"', 'web', []],
    ['web:\tgunicorn app', 'gunicorn app', 'web', []]
  ])('%j starts %j', async (text, start, kind, others) => {
    const settings = await settingsOf(of(text))
    expect(settings.hints.startCmd?.value).toBe(start)
    expect(layer(settings, 'Procfile').kind?.value).toBe(kind)
    expect(Object.keys(layer(settings, 'Procfile').start?.processes ?? {})).toEqual(others)
  })

  it('chooses none of several others, and says so', async () => {
    const settings = await settingsOf(of('bot: a\nclock: b\nrelease: c'))
    expect(settings.hints.startCmd).toBeUndefined()
    expect(layer(settings, 'Procfile')).not.toHaveProperty('kind')
    expect(Object.keys(layer(settings, 'Procfile').start?.processes ?? {})).toEqual(['bot', 'clock'])
    expect(settings.warnings).toEqual([
      expect.objectContaining({ code: 'procfile-start', fix: expect.stringContaining('start-cmd') })
    ])
    expect(settings.warnings[0]?.message).toContain('bot and clock')
  })

  it('with only a release starts nothing', async () => {
    const settings = await settingsOf(of('release: x'))
    expect(settings.hints.startCmd).toBeUndefined()
    expect(settings.warnings).toEqual([])
    expect(layer(settings, 'Procfile').start?.release?.value).toBe('x')
  })

  it('makes names fit for the image, and says which', async () => {
    const settings = await settingsOf(of('web: a\nCeleryBeat: b\n2nd: c\n_x: d'))
    expect(Object.keys(layer(settings, 'Procfile').start?.processes ?? {})).toEqual(['celerybeat', 'process-2nd', 'x'])
    expect(settings.warnings.map(({ code, line }) => [code, line]).sort()).toEqual([
      ['process-name', 2],
      ['process-name', 3],
      ['process-name', 4]
    ])
  })

  it('says which lines have no effect', async () => {
    const settings = await settingsOf(of('web: a\nweb: b\njust words\nworker:\n# fine\nWorker: x\nworker: y'))
    expect(settings.hints.startCmd?.value).toBe('b')
    expect(settings.warnings.map(({ code, line }) => `${code} ${line ?? ''}`).sort()).toEqual([
      ...['procfile-line 1', 'procfile-line 3', 'procfile-line 4', 'process-name 6', 'process-name 7'].sort()
    ])
  })

  it('takes a command that is only a comment for absent, and says so', async () => {
    const settings = await settingsOf(of('web: ## gunicorn shop.wsgi\nworker: celery -A shop worker # one'))
    expect(Object.keys(settings.hints.procfile)).toEqual(['worker'])
    expect(settings.hints.startCmd?.value).toBe('celery -A shop worker # one')
    expect(settings.warnings.map(({ code, line }) => `${code} ${line ?? ''}`)).toEqual(['procfile-line 1'])
  })

  it('is an error where no line can be read, and nothing where it is empty', async () => {
    expect((await troubleOf(of('hello'))).where).toEqual({ file: 'Procfile', line: 1 })
    expect((await settingsOf(of('\n# nothing\n'))).layers).toEqual([])
    expect(await codesOf({ files: { 'sub/Procfile': 'web: x' } })).toEqual([])
  })
})
