import { folderOf, join, normalise } from '../../../app/paths.js'
import { find, pathIn, readConfig, withEndings } from '../config.js'
import { dependsOn, type Facts } from '../facts.js'
import { isInstalledForProduction } from '../package-json.js'
import { buildsBy, folderOption, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

const builds = /^webpack\b|^node build\/build\b/

/** Where the configuration of a production build is, by habit; Vue's template of before its CLI keeps the folder in `config/index.js`. */
const configs = ['webpack.prod', 'webpack.config.prod', 'webpack.production', 'webpack.config', 'webpack.common']
const folders = ['', 'config', 'build', 'webpack']
const places = [
  { files: withEndings('config/index'), keys: ['build', 'assetsRoot'] },
  ...folders.flatMap((folder) =>
    configs.map((name) => ({ files: withEndings(join(folder, name)), keys: ['output', 'path'] }))
  )
]

const servers = ['express', 'koa', 'fastify', '@hapi/hapi', 'hapi']

function runs({ own }: Facts, name: string): boolean {
  const dependency = own.dependencies.get(name)
  return dependency !== undefined && isInstalledForProduction(dependency)
}

/** webpack that makes pages itself: they are in the folder of its output (webpack.js.org/configuration/output, `output.path`). */
export const webpack: NodeFramework = {
  id: 'webpack',
  name: 'webpack',
  packages: ['html-webpack-plugin'],
  without: ['electron'],
  supersedes: ['storybook'],
  // A server in `devDependencies` is there while it is developed.
  when: (facts) => Promise.resolve(servers.some((name) => runs(facts, name)) ? undefined : buildsBy(facts, builds)),
  serve
}

async function serve(facts: Facts): Promise<Served> {
  const root = folderOption(facts, builds, '--output-path', '-o') ?? (await outputOf(facts)) ?? 'dist'
  const routes = await dependsOn('react-router-dom', 'react-router', 'vue-router', '@angular/router')(facts)
  return site({ root, ...(routes && { fallback: 'index.html' }) })
}

async function outputOf(facts: Facts): Promise<string | undefined> {
  const named = folderOption(facts, /^webpack\b/, '--config', '-c')
  const all = named === undefined ? places : [{ files: [named], keys: ['output', 'path'] }, ...places]
  for (const { files, keys } of all) {
    const config = await readConfig(facts.app, files)
    const value = config && find(config, ...keys)
    const text = config && value && pathIn(config.source, value)
    const folder = config && text !== undefined ? normalise(join(folderOf(config.file), text)) : undefined
    if (folder) return folder
  }
  return undefined
}
