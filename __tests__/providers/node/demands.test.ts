import { describe, expect, it } from '@jest/globals'
import { planOf } from '../python/plans.js'

async function demandsOf(source: string, start = 'node server.js', more: Readonly<Record<string, string>> = {}) {
  const { start: started } = await planOf({
    'package.json': JSON.stringify({ scripts: { start } }),
    'server.js': `${source}\nrequire('http').createServer().listen(process.env.PORT || 3000)\n`,
    ...more
  })
  return started.demands
}

describe('variables that a JavaScript program demands', () => {
  it.each([
    ["if (!process.env.API_KEY) throw new Error('x')", ['API_KEY']],
    ["if (!process.env['API_KEY']) {\n  console.error('x')\n  process.exit(1)\n}", ['API_KEY']],
    ['const key = process.env.API_KEY\nif (!key) { throw new Error() }', ['API_KEY']],
    ['const { A_KEY, B_KEY } = process.env\nif (!A_KEY || !B_KEY) process.exit(1)', ['A_KEY', 'B_KEY']],
    ["if (!process.env.API_KEY) console.warn('x')", undefined],
    ["const key = process.env.API_KEY || 'x'\nif (!key) throw new Error()", undefined],
    ['if (!process.env.A && !process.env.B) throw new Error()', ['A']],
    ["// if (!process.env.API_KEY) throw new Error('x')", undefined],
    ["if (process.env.DEBUG) throw new Error('x')", undefined]
  ])('%s', async (source, expected) => {
    expect(await demandsOf(source)).toEqual(expected)
  })

  it('also in what it imports', async () => {
    const found = await demandsOf("require('./env')", undefined, {
      'env.js': 'if (!process.env.TOKEN) throw new Error()\n'
    })
    expect(found).toEqual(['TOKEN'])
  })

  it('where a release changes the database', async () => {
    expect(await demandsOf('', 'node-pg-migrate up && node server.js')).toEqual(['DATABASE_URL'])
    expect(await demandsOf('', 'knex migrate:latest && node server.js')).toBeUndefined()
  })
})
