import type { App } from '../../../app/types.js'
import type { Place } from '../../../errors.js'
import { reasoned, type Reasoned } from '../../../plan/draft.js'
import { firstThere, type Facts } from '../facts.js'
import { sqliteInImage, usesServer } from '../writable.js'
import { isFrom } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** AdonisJS: the build is a program of its own that finds the packages above it, and is started in its folder (docs.adonisjs.com, "Deployment"). */
export const adonis: NodeFramework = {
  id: 'adonis',
  name: 'AdonisJS',
  packages: ['@adonisjs/core'],
  supersedes: ['vite'],
  build: 'node ace build',
  makes: { by: /^node ace build\b/, outputs: () => Promise.resolve(['build']) },
  ownStart: /^(?:cd build && )?node (?:ace(?:\.js)? serve\b|(?:\.\/)?(?:build\/)?(?:bin\/)?server\.js)/,
  ownRelease: /^(?:cd build && )?node (?:\.\/)?(?:build\/)?ace(?:\.js)? migration:run\b/,
  port: 3333,
  serve
}

async function serve(facts: Facts): Promise<Served> {
  const { app, own } = facts
  const isNew = isFrom(own.dependencies.get('@adonisjs/core'), 6)
  const file = isNew || (await app.has('bin/server.ts')) ? 'bin/server.js' : 'server.js'
  const migrates = own.dependencies.has('@adonisjs/lucid') && (await app.hasFolder('database/migrations'))
  return {
    start: `cd build && node ${file}`,
    ...(migrates && { release: '(cd build && node ace migration:run --force)' }),
    outputs: ['build'],
    onlyOutputs: true,
    dependencies: 'production',
    port: 3333,
    variables: { HOST: '0.0.0.0' },
    demands: await demandedBy(facts),
    ...(await writtenBy(facts))
  }
}

/** Variables that the image sets itself. */
const given = /^(?:NODE_ENV|PORT|HOST)$/
const rule = /^\s*(\w+):\s*Env\.schema\.\w+\(/

/** The schema of the environment: it does not start without what is not optional there ("Environment variables"). */
async function demandedBy({ app }: Facts): Promise<readonly (string | Reasoned<string>)[]> {
  const file = await firstThere(app, ['start/env.ts', 'env.ts'])
  const text = file === undefined ? undefined : await app.read(file)
  if (file === undefined || text === undefined) return ['APP_KEY']
  return text.split('\n').flatMap((line, index) => {
    const name = rule.exec(line)?.[1]
    if (name === undefined || given.test(name)) return []
    return [reasoned(name, `AdonisJS does not start without it: ${file} says so`, { file, line: index + 1 })]
  })
}

/** Folders of the built app that its configuration puts a SQLite file or uploads into. */
async function writtenBy({ app, own }: Facts): Promise<Pick<Served, 'writable' | 'warnings'>> {
  const database = await lineWith(app, 'config/database.ts', /\btmpPath\(/)
  const uploads = await lineWith(app, 'config/drive.ts', /\bmakePath\(\s*['"]storage\b/)
  const isOnly = database && !usesServer(own)
  return {
    writable: [...(database ? ['build/tmp'] : []), ...(uploads ? ['build/storage'] : [])],
    ...(isOnly && { warnings: [sqliteInImage('The database of AdonisJS', database)] })
  }
}

async function lineWith(app: App, file: string, pattern: RegExp): Promise<Place | undefined> {
  const at = ((await app.read(file)) ?? '').split('\n').findIndex((line) => pattern.test(line))
  return at < 0 ? undefined : { file, line: at + 1 }
}
