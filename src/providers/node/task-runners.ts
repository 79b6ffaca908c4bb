import { join, normalise } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { callsOf, configOf, optionOf, withEndings } from './config.js'
import { entryOf, valueOf } from './values.js'
import { firstThere } from './facts.js'

/** Where the tasks of gulp and Grunt stand. */
const filesOf: Readonly<Record<string, readonly string[]>> = {
  gulp: withEndings('gulpfile', 'gulpfile.babel', 'Gulpfile'),
  grunt: withEndings('Gruntfile', 'gruntfile')
}

/**
 * The program that the tasks of gulp or Grunt keep running while somebody works on it, as words: that of `nodemon({ script: 'server.js' })`,
 * of gulp-nodemon and of nodemon itself, and of `nodemon: { dev: { script: 'server.js' } }`. `undefined` where they name none.
 */
export async function programOfTasks(app: App, runner: string): Promise<readonly string[] | undefined> {
  const file = await firstThere(app, filesOf[runner] ?? [])
  const text = file === undefined ? undefined : await app.read(file)
  if (file === undefined || text === undefined || !text.includes('nodemon')) return undefined
  const config = configOf(file, text)
  const { source } = config
  const option = (key: string): string | undefined => {
    for (const call of callsOf(config, 'nodemon')) {
      const value = optionOf(config, call, key)
      if (value?.kind === 'text') return value.text
    }
    return undefined
  }
  // Grunt's is a table of tables.
  const inTables = source.tokens.flatMap(({ kind, text: name }, at) => {
    if (kind !== 'name' || name !== 'nodemon' || source.tokens[at + 1]?.text !== ':') return []
    const tasks = valueOf(source, [at + 2, (source.partner.get(at + 2) ?? at + 2) + 1])
    const task =
      tasks.kind === 'table' ? (entryOf(source, tasks.at, 'dev') ?? entryOf(source, tasks.at, 'server')) : undefined
    const script = task?.kind === 'table' ? entryOf(source, task.at, 'script') : undefined
    return script?.kind === 'text' ? [script.text] : []
  })
  const script = option('script') ?? inTables[0]
  const path = script === undefined ? undefined : normalise(join(option('cwd') ?? '', script))
  return path === undefined || !/\.[cm]?js$/.test(path) ? undefined : ['node', path]
}
