import { shellWord } from '../../../dockerfile/quoting.js'
import { folderAt, readConfig, withEndings } from '../config.js'
import type { Facts } from '../facts.js'
import { buildCommands, bundled, refusal, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** Quasar: the mode of the build says what it makes (quasar.dev, "Commands list", "SSR deployment"). */
export const quasar: NodeFramework = {
  id: 'quasar',
  name: 'Quasar',
  packages: ['@quasar/app-vite', '@quasar/app-webpack', '@quasar/app'],
  supersedes: ['vite', 'express', 'storybook'],
  otherScripts: ['build:ssr', 'build:spa', 'build:pwa'],
  build: 'quasar build',
  ownStart: /^(?:quasar (?:dev|serve)\b|(?:cd dist\/ssr && )?node (?:\.\/)?(?:dist\/ssr\/)?index\.js)/,
  port: 3000,
  serve
}

const modeOf = /^quasar build\b.*\s(?:-m|--mode)[\s=](\w+)/

async function serve(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, withEndings('quasar.config', 'quasar.conf'))
  const mode = buildCommands(facts).flatMap((command) => modeOf.exec(command.slice(0, 2000))?.[1] ?? [])[0] ?? 'spa'
  const set = folderAt(config, 'build', 'distDir')
  const root = set?.value ?? `dist/${mode}`
  const immutable = ['assets', 'js', 'css', 'fonts']
  if (mode === 'ssg') return site({ root, immutable }, set?.evidence)
  if (mode === 'spa' || mode === 'pwa') return site({ root, fallback: 'index.html', immutable }, set?.evidence)
  // From version 3 of its tool on the server names packages in a manifest of its own; the build writes one of both that is installed there.
  const other = 'src-ssr/package.json'
  if (mode === 'ssr' && (await facts.app.has(other))) {
    const because = { because: `${other} is there`, file: other }
    const install = `npm install --omit=dev --prefix ${shellWord(root)}`
    const start = `node ${shellWord(`${root}/index.js`)}`
    // Where Bun runs the app there is no npm.
    if (facts.manager.manager.id !== 'bun')
      return bundled([root], start, { afterBuild: [install], port: 3000, because })
    return refusal(
      `The server of Quasar has packages of its own, which are installed in ${root} once it is built`,
      `Say so: --build-cmd "quasar build -m ssr && bun install --production --cwd ${root}" --start-cmd "bun ${root}/index.js"`,
      because
    )
  }
  // What is built is a package of its own that finds the app's packages above it.
  if (mode === 'ssr')
    return bundled([root], `node ${root}/index.js`, {
      dependencies: 'production',
      port: 3000,
      ...(set && { because: set.evidence })
    })
  return refusal(
    `The build of Quasar makes an app for people's own machines (\`${mode}\`): there is nothing to run on a server`,
    'Build the mode `spa` for files or `ssr` for a server',
    { because: 'The build script', file: facts.own.file }
  )
}
