import { folderOf, join, outward } from '../../app/paths.js'
import type { App } from '../../app/types.js'
import { callsOf, find, optionOf, pathIn, readConfig, withEndings, type Config } from './config.js'

/** Where the configuration of a production build is, by habit; Vue's template of before its CLI keeps the folder in `config/index.js`. */
const configs = ['webpack.prod', 'webpack.config.prod', 'webpack.production', 'webpack.config', 'webpack.common']
const folders = ['', 'config', 'build', 'webpack']
const places = [
  { files: withEndings('config/index'), keys: ['build', 'assetsRoot'] },
  ...folders.flatMap((folder) =>
    configs.map((name) => ({ files: withEndings(join(folder, name)), keys: ['output', 'path'] }))
  )
]

interface Output {
  /** `output.path`, relative to the app's folder. */
  readonly folder: string
  readonly config: Config
}

/** Where the configuration writes to.  @param named the file that the command names */
async function outputIn(app: App, named?: string): Promise<Output | undefined> {
  const all = named === undefined ? places : [{ files: [named], keys: ['output', 'path'] }, ...places]
  for (const { files, keys } of all) {
    const config = await readConfig(app, files)
    const value = config && find(config, ...keys)
    const text = config && value && pathIn(config.source, value)
    // `path.resolve` begins where the command runs, and `__dirname` where the file is: people write the latter.
    const folder = config && text !== undefined ? outward(join(folderOf(config.file), text)) : undefined
    if (folder && config) return { folder, config }
  }
  return undefined
}

/** The folder of what webpack makes (webpack.js.org/configuration/output, `output.path`); `undefined` where no configuration says it. */
export async function outputByConfig(app: App, named?: string): Promise<string | undefined> {
  return (await outputIn(app, named))?.folder
}

/**
 * All that webpack makes, `dist` by default: the folder, and the list of files that a server of another language reads
 * (webpack-bundle-tracker, `filename`).
 */
export async function webpackOutputs(app: App, named?: string): Promise<readonly string[]> {
  const output = await outputIn(app, named)
  if (!output) return ['dist']
  const { folder, config } = output
  const [tracker] = callsOf(config, 'BundleTracker')
  if (!tracker) return [folder]
  const filename = optionOf(config, tracker, 'filename')
  const at = optionOf(config, tracker, 'path')
  const place = at && pathIn(config.source, at)
  const list = outward(join(place ?? '', (filename && pathIn(config.source, filename)) ?? 'webpack-stats.json'))
  return list === undefined ? [folder] : [folder, list]
}
