import { describe, expect, it } from '@jest/globals'
import {
  admits,
  between,
  complement,
  everyVersion,
  from,
  intersect,
  only,
  prefix,
  unite
} from '../../src/releases/versions.js'

describe('version sets', () => {
  it('joins intervals that overlap or touch, and keeps the others apart', () => {
    expect(
      unite([between([3, 0, 0], [3, 5, 0]), between([1, 0, 0], [2, 0, 0]), between([3, 5, 0], [4, 0, 0])])
    ).toEqual([
      { from: [1, 0, 0], below: [2, 0, 0] },
      { from: [3, 0, 0], below: [4, 0, 0] }
    ])
    expect(unite([from([2, 0, 0]), between([1, 0, 0], [3, 0, 0])])).toEqual([{ from: [1, 0, 0] }])
    expect(unite([from([2, 0, 0]), only([2, 0, 1])])).toEqual([{ from: [2, 0, 0] }])
  })

  it('takes the complement of a set with holes', () => {
    const set = unite([prefix([3, 1]), prefix([3, 3])])
    expect(complement(set)).toEqual([
      { from: [0, 0, 0], below: [3, 1, 0] },
      { from: [3, 2, 0], below: [3, 3, 0] },
      { from: [3, 4, 0] }
    ])
    expect(complement(complement(set))).toEqual(set)
    expect(complement([])).toEqual(everyVersion)
    expect(complement(everyVersion)).toEqual([])
  })

  it('compares numbers, not strings', () => {
    expect(admits(prefix([1]), [1, 100, 0])).toBe(true)
    expect(intersect(from([1, 99, 0]), only([1, 100, 0]))).toHaveLength(1)
    expect(intersect(from([1, 100, 0]), only([1, 99, 0]))).toHaveLength(0)
  })
})
