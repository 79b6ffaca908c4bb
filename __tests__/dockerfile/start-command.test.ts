import { describe, expect, it } from '@jest/globals'
import { processScript, standsAlone, startWords, withExec } from '../../src/dockerfile/start-command.js'

describe('the start command', () => {
  it.each([
    ['gunicorn blog.wsgi', ['gunicorn', 'blog.wsgi']],
    ['  gunicorn   --bind "0.0.0.0:8000" \'my app\'  ', ['gunicorn', '--bind', '0.0.0.0:8000', 'my app']],
    ['python -c "print(\\"a\\")"', ['python', '-c', 'print("a")']],
    ['exec gunicorn x', ['gunicorn', 'x']],
    ['a\\ b ""', ['a b', '']],
    ['node server.js --price=5$', ['node', 'server.js', '--price=5$']],
    ['uvicorn main:app \\\n  --reload', ['uvicorn', 'main:app', '--reload']]
  ])('starts %j without a shell', (cmd, words) => {
    expect(startWords(cmd)).toEqual(words)
  })

  it.each([
    ['gunicorn --bind :$PORT', 'exec gunicorn --bind :$PORT'],
    ['uvicorn a:b --port ${PORT:-8000}', 'exec uvicorn a:b --port ${PORT:-8000}'],
    ['uvicorn a:b --port "$PORT"', 'exec uvicorn a:b --port "$PORT"'],
    ['A=1 B="x y" python app.py', 'A=1 B="x y" exec python app.py'],
    ['cat *.txt', 'exec cat *.txt'],
    ['python ~/app.py', 'exec python ~/app.py'],
    ['python app.py >log 2>&1', 'exec python app.py >log 2>&1'],
    ['python $(cat name) `id`', 'exec python $(cat name) `id`'],
    ['a && b', 'a && exec b'],
    ['cd src && A=1 b -x && c "d && e"', 'cd src && A=1 b -x && exec c "d && e"'],
    ['a; b', 'a; exec b'],
    ['a\nb\n', 'a\nexec b'],
    ['cd app && exec b', 'cd app && exec b']
  ])('gives %j a shell that gives way', (cmd, text) => {
    expect(startWords(cmd)).toEqual(['sh', '-c', text])
  })

  it.each([
    ['a | b'],
    ['a || b'],
    ['a && b || c'],
    ['a & b'],
    ['a & wait'],
    ['(a; b)'],
    ['{ a; b; }'],
    ['if a; then b; fi'],
    ['while true; do a; done'],
    ["trap 'x' TERM; a"],
    ['a && wait'],
    ['export A=b'],
    ['a # comment'],
    ['a <<X\nb\nX'],
    ['! a'],
    ['a "unclosed'],
    ["a 'unclosed"],
    ['a $(unclosed'],
    ['a &&'],
    ['A=b'],
    ['f() { a; }; f']
  ])('leaves %j as it is', (cmd) => {
    expect(startWords(cmd)).toEqual(['sh', '-c', cmd])
  })

  it.each([['source env && a'], ['[[ -n "$A" ]] && a'], ['diff <(a) b'], ["a $'\\t'"], ['a &> log']])(
    'gives %j the shell that can read it',
    (cmd) => {
      expect(startWords(cmd)[0]).toBe('bash')
    }
  )

  it.each([
    ['python manage.py migrate', 'gunicorn x', 'python manage.py migrate && exec gunicorn x'],
    ['a && b', 'A=1 c', 'a && b && A=1 exec c'],
    ['cd x && a', 'c', '(\ncd x && a\n) && exec c'],
    ['a; b', 'c', '(\na; b\n) && exec c'],
    ['a || true', 'c', '(\na || true\n) && exec c'],
    ['a # why', 'c', '(\na # why\n) && exec c'],
    ['a', 'b; c', 'a && {\nb; exec c\n}'],
    ['a', 'b || c', 'a && {\nb || c\n}'],
    ['a', 'b && c', 'a && b && exec c']
  ])('runs the release %j before %j', (release, cmd, text) => {
    expect(startWords(cmd, release)).toEqual(['sh', '-c', text])
  })

  it('keeps hostile text in one word', () => {
    expect(startWords('a\nUSER root\nCMD ["x"]').length).toBe(3)
    expect(startWords('a "b\nc"')).toEqual(['a', 'b\nc'])
  })
})

describe('a process script', () => {
  it('gives way to the process', () => {
    expect(processScript('celery -A blog worker\n')).toBe('#!/bin/sh\nexec celery -A blog worker\n')
    expect(processScript('a | b')).toBe('#!/bin/sh\na | b\n')
    expect(processScript('source x && a')).toBe('#!/bin/bash\nsource x && exec a\n')
  })
})

describe('commands that may share a shell', () => {
  it.each([['npm run build'], ['A=1 npm run "x y"'], ['rm -rf *.pyc'], ['a >b']])('%j', (cmd) => {
    expect(standsAlone(cmd)).toBe(true)
  })
  it.each([['cd x'], ['export A=1'], ['a; b'], ['a && b'], ['a | b'], ['. env'], ['A=1'], ['exit 1'], ['a # b']])(
    'not %j',
    (cmd) => {
      expect(standsAlone(cmd)).toBe(false)
    }
  )
})

it('puts exec where the command is, not where its name stands', () => {
  expect(withExec('echo b && b')).toBe('echo b && exec b')
  expect(withExec('A="b" b')).toBe('A="b" exec b')
})
