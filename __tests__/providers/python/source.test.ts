import { describe, expect, it } from '@jest/globals'
import { codeLines, importsOf, stringLiteral } from '../../../src/providers/python/source.js'

const texts = (source: string) => codeLines(source).map(({ line, indent, text }) => `${line}/${indent} ${text}`)

describe('codeLines', () => {
  it.each([
    ['comments', 'a = 1 # b = 2\n# c = 3\nd = 4', ['1/0 a = 1', '3/0 d = 4']],
    ['a hash inside a string', 'a = "#no" # yes', ['1/0 a = "#no"']],
    [
      'brackets over several lines',
      'app = FastAPI(\n    title="x", # why\n)\nb = 1',
      ['1/0 app = FastAPI(     title="x",  )', '4/0 b = 1']
    ],
    ['a backslash at the end', 'a = 1 + \\\n  2\nb = 3', ['1/0 a = 1 +    2', '3/0 b = 3']],
    [
      'docstrings',
      '"""app = Flask()"""\ndef f():\n    \'\'\'x\n    y\'\'\'\n    return 1',
      ['2/0 def f():', '5/4 return 1']
    ],
    ['a string with a quote inside', "a = 'it\\'s' + \"it's\"\nb = 2", ["1/0 a = 'it\\'s' + \"it's\"", '2/0 b = 2']],
    ['tabs', 'if x:\n\ty = 1', ['1/0 if x:', '2/8 y = 1']],
    ['a string that never ends', 'a = "oops\nb = 2', ['1/0 a = "oops', '2/0 b = 2']],
    ['an open bracket at the end', 'a = (1,\n2', ['1/0 a = (1, 2']]
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })
})

describe('stringLiteral', () => {
  it.each([
    ['"a"', 'a'],
    ["r'a\\b'", 'a\\b'],
    ['"""a"b"""', 'a"b'],
    ['f"a"', undefined],
    ['name', undefined]
  ])('%s', (text, expected) => {
    expect(stringLiteral(text)).toBe(expected)
  })
})

it('importsOf lists the modules that are named', () => {
  expect(importsOf(codeLines('import os, app.x as y\nfrom .models import A\nfrom flask import (\n  Flask\n)'))).toEqual(
    ['os', 'app.x', '.models', 'flask']
  )
})
