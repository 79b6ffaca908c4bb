import { expect, test } from 'bun:test'
import { svgOf } from '../src/code'

test('a text becomes a picture', () => {
  expect(svgOf('hello')).toStartWith('<svg')
})

test('nothing and too much do not', () => {
  expect(svgOf('')).toBeUndefined()
  expect(svgOf('x'.repeat(1001))).toBeUndefined()
})
