import { describe, expect, it } from '@jest/globals'
import { TryAgainError, UsageError, UserError } from '../src/errors.js'
import { told } from '../src/trouble.js'

const quiet = { debug: false }

describe('told', () => {
  it('keeps what a UserError says, and its exit code', () => {
    const trouble = { what: 'Broken', fix: 'Mend it', where: { file: 'a', line: 1 } }
    expect(told(new UserError(trouble), quiet)).toEqual({ trouble, exitCode: 1 })
    expect(told(new UsageError(trouble), quiet).exitCode).toBe(2)
    expect(told(new TryAgainError(trouble), quiet).exitCode).toBe(75)
  })

  it('takes a full disk for no bug', () => {
    const error = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/out/plan.json' })
    expect(told(error, quiet)).toEqual({
      trouble: { what: '/out/plan.json: no space is left on the disk' },
      exitCode: 1
    })
  })

  it.each(['EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR'])(
    'takes %s of a path for no bug',
    (code) => {
      const { trouble, exitCode } = told(Object.assign(new Error(code), { code, path: '/out' }), quiet)
      expect([exitCode, trouble.what]).toEqual([1, expect.stringMatching(/^\/out: \w/)])
    }
  )

  it('takes all else for a bug, in one line', () => {
    const { trouble, exitCode } = told(new TypeError('x\ny'), quiet)
    expect([trouble.what, trouble.detail, exitCode]).toEqual(['x (this is a bug in Boxcar)', undefined, 70])
    expect(told('text', quiet).trouble.what).toBe('text (this is a bug in Boxcar)')
    expect(told(new Error('x'), { debug: true }).trouble.detail).toMatch(/^ +at /m)
  })
})
