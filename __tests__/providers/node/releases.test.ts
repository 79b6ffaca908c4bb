import { describe, expect, it } from '@jest/globals'
import type { MemoryFiles } from '../../../src/app/memory.js'
import { planOf } from '../python/plans.js'
import { lines, manifest } from './essence.js'

describe('what prepares the database before the start', () => {
  const start = (command: string, program: string): MemoryFiles => ({
    'package.json': manifest(
      ['express'],
      { start: `${command} && node server.js` },
      { devDependencies: { [program]: '1' } }
    ),
    'package-lock.json': '{\n  "lockfileVersion": 3\n}\n',
    'server.js': 'app.listen(process.env.PORT)'
  })

  it.each([
    ['prisma migrate deploy', 'prisma'],
    ['drizzle-kit migrate', 'drizzle-kit'],
    ['typeorm migration:run -d dist/source.js', 'typeorm'],
    ['sequelize db:migrate', 'sequelize-cli'],
    ['knex migrate:latest', 'knex']
  ])('%s is in the image, also as a development dependency', async (command, program) => {
    const plan = await planOf(start(command, program))
    expect(plan.start.release).toBe(command)
    expect(plan.phases['install']?.cmds).toEqual(['npm ci'])
    const other = await planOf(start(command, 'prettier'))
    expect(other.phases['install']?.cmds).toEqual(['npm ci --omit=dev'])
  })

  it.each([
    ['next@15', 'next build', 'next start', 'build:.next/standalone'],
    ['nuxt@4', 'nuxt build', 'node .output/server/index.mjs', 'build:.output']
  ])('is beside a server of %s that carries its own packages', async (framework, build, command, output) => {
    const files = async (first: string) =>
      (await lines({ 'package.json': manifest([framework, 'knex'], { build, start: first + command }) })).find((line) =>
        line.startsWith('files:')
      )
    expect(await files('knex migrate:latest && ')).toContain(`install:node_modules ${output} :.`)
    expect(await files('')).not.toContain('node_modules')
  })
})
