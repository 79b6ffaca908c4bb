import { find, optionOfCalls, readConfig, saying, withEndings } from '../config.js'
import { dependencyOf } from '../package-json.js'
import type { Facts } from '../facts.js'
import { refusal, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** Vike: files where all pages are made in advance, otherwise a server that it makes or the app has (vike.dev, "Deployment"). */
export const vike: NodeFramework = {
  id: 'vike',
  name: 'Vike',
  packages: ['vike', 'vite-plugin-ssr'],
  supersedes: ['vite', 'storybook'],
  build: 'vike build',
  makes: { by: /^(?:vike|vite) build\b/, outputs: () => Promise.resolve(['dist']) },
  ownStart: /^(?:vike|vite)(?: (?:preview|dev)\b|$)/,
  port: 3000,
  serve
}

async function serve({ app, own }: Facts): Promise<Served> {
  const vite = await readConfig(app, withEndings('vite.config'))
  const pages = await readConfig(app, withEndings('pages/+config', 'src/pages/+config', '+config', 'renderer/+config'))
  const inVite = optionOfCalls(vite, 'vike', 'prerender') ?? optionOfCalls(vite, 'ssr', 'prerender')
  const inPages = pages && find(pages, 'prerender')
  const [file, value] = inPages ? [pages, inPages] : [vite, inVite]
  if (file && value && !(value.kind === 'flag' && !value.flag))
    return site({ root: 'dist/client', immutable: ['assets'] }, saying(file, value, ['prerender']))
  const server = dependencyOf(own, 'vike-server', 'vike-photon', '@photonjs/core')
  if (server) return { because: server.evidence, start: 'node dist/server/index.mjs', outputs: ['dist'], port: 3000 }
  return {
    ...refusal(
      'Vike renders pages on a server, and no script starts one',
      'Add a script `start` that runs your server (its `preview` is for development), or `prerender: true` to +config for a static site',
      { because: 'The manifest', file: own.file }
    ),
    outputs: ['dist']
  }
}
