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
    ["if (process.env.DEBUG) throw new Error('x')", undefined],
    [
      "for (const k of ['A_KEY', 'B_KEY']) if (!process.env[k]) { console.error(`Missing ${k}`); process.exit(1) }",
      ['A_KEY', 'B_KEY']
    ],
    ["for (const k of ['A_KEY']) {\n  if (!process.env[k]) throw new Error(k)\n}", ['A_KEY']],
    ["['A_KEY', 'B_KEY'].forEach((k) => { if (!process.env[k]) throw new Error(k) })", ['A_KEY', 'B_KEY']],
    ["const needed = ['A_KEY']\nneeded.forEach(k => { if (!process.env[k]) process.exit(1) })", ['A_KEY']],
    [
      "const needed = ['A_KEY']\nconst missing = needed.filter((k) => !process.env[k])\nif (missing.length > 0) { console.error(missing); process.exit(1) }",
      ['A_KEY']
    ],
    ["if (['A_KEY'].some(function (k) { return !process.env[k] })) process.exit(1)", ['A_KEY']],
    ["for (const k of ['PORT', 'NODE_ENV', 'A_KEY']) if (!process.env[k]) process.exit(1)", ['A_KEY']],
    ["for (const k of ['A_KEY']) if (!process.env[k]) console.warn(k)", undefined],
    ["const found = ['A_KEY'].filter((k) => !process.env[k])\nconsole.warn(found)", undefined],
    ["for (const k of ['A_KEY']) if (process.env[k]) throw new Error(k)", undefined],
    ["for (const k of ['a', 'b']) if (!process.env[k]) throw new Error(k)", undefined]
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

  it.each([
    [
      "import { z } from 'zod'\nz.object({ PORT: z.string(), DATABASE_URL: z.string().url(), LEVEL: z.string().default('info'), A_KEY: z\n .string()\n .optional() }).parse(process.env)",
      ['DATABASE_URL']
    ],
    [
      "const Joi = require('@hapi/joi')\nconst schema = Joi.object().keys({ NODE_ENV: Joi.string().required(), MONGODB_URL: Joi.string().required().description('url'), SMTP_HOST: Joi.string(), JWT_DAYS: Joi.number().required().default(3) })\nschema.validate(process.env)",
      ['MONGODB_URL']
    ],
    [
      "const { cleanEnv, str, num } = require('envalid')\ncleanEnv(process.env, { JWT_SECRET: str({ devDefault: 'x' }), SITE: str({ default: 'a' }), RATE: num() })",
      ['JWT_SECRET', 'RATE']
    ],
    [
      "const Joi = require('joi')\nforRoot({ validationSchema: Joi.object({ DB_HOST: Joi.string().required() }) })",
      ['DB_HOST']
    ],
    ["import { z } from 'zod'\nconst body = z.object({ CODE: z.string() })", undefined],
    ["import { z } from 'zod'\nconst body = z.object({ code: z.string() })\nlog(process.env.X)", undefined],
    ["import { z } from 'zoo'\nz.object({ CODE: z.string() }).parse(process.env)", undefined]
  ])('by a schema: %s', async (source, expected) => {
    expect(await demandsOf(source)).toEqual(expected)
  })
})

describe('a schema made to be slow', () => {
  it('is read at once', async () => {
    const began = performance.now()
    expect(await demandsOf(`const e = z.parse(process.env)\n${'AB: z('.repeat(15_000)}`)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
