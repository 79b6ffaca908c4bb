import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { phaseOrder } from '../../src/plan/order.js'

describe('phaseOrder', () => {
  it('goes by dependencies, then by name, setup first', () => {
    expect(
      phaseOrder({
        build: { dependsOn: ['install', 'assets'] },
        assets: {},
        install: { dependsOn: ['setup'] },
        setup: {},
        alone: {}
      })
    ).toEqual(['setup', 'alone', 'assets', 'install', 'build'])
  })

  it('passes over names that no phase has', () => {
    expect(phaseOrder({ a: { dependsOn: ['gone', 'a'] } })).toEqual(['a'])
  })

  it('names the phases of a cycle', () => {
    expect(() => phaseOrder({ a: { dependsOn: ['b'] }, b: { dependsOn: ['a'] }, c: {} })).toThrow(UserError)
    expect(() => phaseOrder({ a: { dependsOn: ['b'] }, b: { dependsOn: ['a'] }, c: {} })).toThrow(/a, b wait/)
  })
})
