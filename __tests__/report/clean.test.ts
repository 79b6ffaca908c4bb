import { describe, expect, it } from '@jest/globals'
import { block, clip, codeLine, oneLine, visible } from '../../src/report/clean.js'
import { hostile } from './plans.js'

describe('oneLine', () => {
  it('keeps ordinary text of any script', () => {
    expect(oneLine('größer 日本語 émoji 🎉')).toBe('größer 日本語 émoji 🎉')
  })

  it('removes escape sequences whole and turns line ends and tabs into blanks', () => {
    expect(oneLine('\u001b[31mred\u001b[0m\r\n\ttext')).toBe('red text')
  })

  it('removes what turns or hides text', () => {
    expect(oneLine('a\u202eb\u2066c\u200bd\u{e0041}e\ud800f\u0007g')).toBe('abcdefg')
  })

  it.each(hostile)('leaves one visible line of %j', (text) => {
    expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })
})

describe('block', () => {
  it('keeps lines and tabs, and nothing else that cannot be seen', () => {
    expect(block('a\r\n\tb\rc\u001b[1md\u202e')).toBe('a\n\tb\ncd')
  })
})

describe('visible', () => {
  it('spells out what cannot be seen', () => {
    expect(visible('a\nb\tc\u001b[31m\u202e')).toBe('a\\nb\\tc\\u{1b}[31m\\u{202e}')
  })
})

describe('clip', () => {
  it('cuts to the limit and never inside a surrogate pair', () => {
    expect(clip('abcdef', 6)).toBe('abcdef')
    expect(clip('abcdefg', 6)).toBe('abcde…')
    expect(clip('ab🎉cd', 4)).toBe('ab…')
  })
})

describe('codeLine', () => {
  it.each([
    ['node a\u202eb.js', 'node a\\u{202e}b.js'],
    ['\u001b[31mred\u001b[0m', 'red'],
    [' a\n\tb ', 'a b']
  ])('%j is %j', (text, shown) => {
    expect(codeLine(text)).toBe(shown)
  })
})
