import { describe, expect, it } from '@jest/globals'
import { codesOf, planOf, troubleOf } from './plans.js'

const requirements = { 'requirements.txt': 'requests' }

describe('code for Python 2', () => {
  it.each([
    'print "x"',
    'if x: print "x"',
    'print x',
    'print >>out, x',
    'try:\n    pass\nexcept E, e:\n    pass',
    'raise E, "x"'
  ])('%s: is an error in the file that is started', async (code) => {
    const trouble = await troubleOf({ ...requirements, 'main.py': `import os\n${code}\n` })
    expect(trouble.what).toContain('main.py is written for Python 2')
    expect(trouble.where?.file).toBe('main.py')
  })

  it.each(['print("x")', 'print ("x")', 'print', 'printed = x', 'x = print', 'except_, e = x', 'raise E("x, y")'])(
    '%s: is not',
    async (code) => {
      const plan = await planOf({ ...requirements, 'main.py': `${code}\n` })
      expect(codesOf(plan)).not.toContain('python-2')
    }
  )

  it('is a warning in a file that is imported', async () => {
    const plan = await planOf({ ...requirements, 'main.py': 'import old\n', 'old.py': 'x = 1\nprint "x"' })
    expect(plan.warnings).toContainEqual(expect.objectContaining({ code: 'python-2', file: 'old.py', line: 2 }))
  })

  it('is left to people who say how it starts', async () => {
    const files = { ...requirements, 'main.py': 'print "x"' }
    expect((await planOf(files, ['--start-cmd', 'python other.py'])).start.cmd).toBe('python other.py')
  })
})
