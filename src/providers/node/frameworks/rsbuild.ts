import { find, folderAt, readConfig, textAt, withEndings } from '../config.js'
import { buildsBy, site } from './common.js'
import type { NodeFramework } from './types.js'

const builds = /^rsbuild build\b/
const config = withEndings('rsbuild.config')

/** Rsbuild makes pages, with names that carry a hash in `static` (rsbuild.rs/config/output/dist-path). */
export const rsbuild: NodeFramework = {
  id: 'rsbuild',
  name: 'Rsbuild',
  command: builds,
  packages: ['@rsbuild/core'],
  build: 'rsbuild build',
  when: (facts) => Promise.resolve(buildsBy(facts, builds)),
  ownStart: /^rsbuild\b/,
  serve: async ({ app }) => {
    const said = await readConfig(app, config)
    // What runs in Node.js is started by a script of its own.
    if (textAt(said, 'output', 'target')?.value === 'node' || (said && find(said, 'environments'))) return undefined
    const root = folderAt(said, 'output', 'distPath', 'root') ?? folderAt(said, 'output', 'distPath')
    return site({ root: root?.value ?? 'dist', fallback: 'index.html', immutable: ['static'] }, root?.evidence)
  }
}
