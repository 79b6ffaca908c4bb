import { describe, expect, it } from '@jest/globals'
import { planOf } from './providers/python/plans.js'

describe('a password in the address of a dependency', () => {
  it('is in no reason and no warning of the plan', async () => {
    const dependencies = { express: '^4', y: 'git+https://user:hunter2@example.org/a/y.git' }
    const plan = await planOf({
      'package.json': JSON.stringify({ name: 'x', scripts: { start: 'node i.js' }, dependencies }),
      'package-lock.json': JSON.stringify({
        name: 'x',
        lockfileVersion: 3,
        packages: { '': { dependencies: { express: '^4' } }, 'node_modules/express': { version: '4.0.0' } }
      }),
      'i.js': ''
    })
    expect(plan.warnings.map(({ message }) => message).join()).toContain('https://***@example.org')
    expect(JSON.stringify(plan)).not.toContain('hunter2')
  })
})
