import { join, normalise } from '../../../app/paths.js'
import {
  callsOf,
  find,
  flagAt,
  folderAt,
  pathIn,
  readConfig,
  saying,
  textAt,
  withEndings,
  type Config
} from '../config.js'
import { firstThere, type Facts } from '../facts.js'
import { partsOf } from '../tokens.js'
import { valueOf } from '../values.js'
import { alwaysSite, buildsBy, folderArgument, folderOption, refusal, site } from './common.js'
import type { NodeFramework, Served } from './types.js'

/** The folder that `vitepress build docs` and its like work in: named there, or the one that has the tool's own. */
async function docsFolder(facts: Facts, command: RegExp, own: string): Promise<string> {
  const named = folderArgument(facts, command)
  if (named !== '') return named
  for (const folder of ['', 'docs', 'src', 'doc', 'website'])
    if (await facts.app.hasFolder(join(folder, own))) return folder
  return 'docs'
}

async function vitepress(facts: Facts): Promise<Served> {
  const folder = await docsFolder(facts, /^vitepress build/, '.vitepress')
  const config = await readConfig(
    facts.app,
    withEndings(join(folder, '.vitepress/config'), join(folder, '.vitepress/config/index'))
  )
  const out = folderOption(facts, /^vitepress build/, '--outDir')
  const set = folderAt(config, 'outDir')
  const assets = textAt(config, 'assetsDir')?.value ?? 'assets'
  return site(
    { root: out ?? (set ? join(folder, set.value) : join(folder, '.vitepress/dist')), immutable: [assets] },
    set?.evidence
  )
}

async function vuepress(facts: Facts): Promise<Served> {
  const folder = await docsFolder(facts, /^vuepress build/, '.vuepress')
  const config = await readConfig(facts.app, withEndings(join(folder, '.vuepress/config')))
  const set = folderAt(config, 'dest')
  const out = folderOption(facts, /^vuepress build/, '--dest', '-d')
  return site({ root: out ?? set?.value ?? join(folder, '.vuepress/dist'), immutable: ['assets'] }, set?.evidence)
}

async function eleventy(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, [...withEndings('eleventy.config'), '.eleventy.js'])
  const set = folderAt(config, 'dir', 'output') ?? givenFolder(config, 'setOutputDirectory')
  const out = folderOption(facts, /\beleventy\b/, '--output')
  return site({ root: out ?? set?.value ?? '_site' }, set?.evidence)
}

/** The folder that a call names: `eleventyConfig.setOutputDirectory('public')` of Eleventy 3 (11ty.dev/docs/config). */
function givenFolder(config: Config | undefined, name: string) {
  const [call] = config ? callsOf(config, name) : []
  const [first] = config && call?.kind === 'call' ? partsOf(config.source, call.open) : []
  const path = config && first && pathIn(config.source, valueOf(config.source, first))
  const value = path === undefined ? undefined : normalise(path)
  return config && call && value ? { value, evidence: saying(config, call, [name]) } : undefined
}

async function hexo({ app }: Facts): Promise<Served> {
  const config = await app.manifest('_config.yml')
  return site({ root: config?.text('public_dir') ?? 'public' })
}

async function docusaurus(facts: Facts): Promise<Served> {
  return Promise.resolve(
    site({ root: folderOption(facts, /^docusaurus build\b/, '--out-dir') ?? 'build', immutable: ['assets'] })
  )
}

async function vueCli(facts: Facts): Promise<Served> {
  const config = await readConfig(facts.app, withEndings('vue.config'))
  const set = folderAt(config, 'outputDir')
  const root = folderOption(facts, /^vue-cli-service build\b/, '--dest') ?? set?.value ?? 'dist'
  const pages = config && find(config, 'pages')
  const assets = textAt(config, 'assetsDir')?.value ?? ''
  const isHashed = flagAt(config, 'filenameHashing')?.value !== false
  const immutable = ['js', 'css', 'img', 'fonts'].map((folder) => join(assets, folder))
  return site({ root, ...(!pages && { fallback: 'index.html' }), ...(isHashed && { immutable }) }, set?.evidence)
}

function reactScripts(facts: Facts): Promise<Served> {
  const path = /\bBUILD_PATH=["']?(?:\.\/)?([\w./-]+)/.exec(
    facts.own.scripts.get('build')?.value.slice(0, 2000) ?? ''
  )?.[1]
  return Promise.resolve(site({ root: path ?? 'build', fallback: 'index.html', immutable: ['static'] }))
}

async function parcel(facts: Facts): Promise<Served | undefined> {
  const root = folderOption(facts, /^parcel build\b/, '--dist-dir', '-d', '--out-dir') ?? 'dist'
  const pages = [...new Set([facts.own.manifest.text('source') ?? '', ...(await facts.app.find('index.html'))])]
  const isSite = pages.some((page) => page.endsWith('.html')) || buildsBy(facts, /\.html\b/)
  return isSite
    ? site({ root, ...(pages.filter((page) => page !== '').length === 1 && { fallback: 'index.html' }) })
    : undefined
}

async function expo(facts: Facts): Promise<Served> {
  const { app, own } = facts
  const manifest = await app.manifest('app.json')
  const hasWeb = own.dependencies.has('react-native-web') || manifest?.table('expo', 'web') !== undefined
  if (!hasWeb) {
    return refusal(
      'This is an app for phones (Expo without the web): there is nothing to run on a server',
      'Add react-native-web and react-dom for a web app, or name the folder of a server with `context`',
      { because: 'The manifest', file: own.file }
    )
  }
  const isSingle = manifest?.text('expo', 'web', 'output') !== 'static'
  return site({ root: 'dist', ...(isSingle && { fallback: 'index.html' }), immutable: ['_expo/static'] })
}

/** umijs.org, "Configuration": `outputPath`; one page, unless it exports a page for each route. */
async function umi({ app }: Facts): Promise<Served> {
  const config = await readConfig(app, withEndings('.umirc', 'config/config'))
  const out = folderAt(config, 'outputPath')
  const exports = config && find(config, 'exportStatic')
  return site({ root: out?.value ?? 'dist', ...(!exports && { fallback: 'index.html' }) }, out?.evidence)
}

/** Vite makes a site of its own there, of which the stories show the parts. */
async function hasPages({ app, own }: Facts): Promise<boolean> {
  return /\bvite build\b/.test(own.scripts.get('build')?.value ?? '') && app.has('index.html')
}

const storybookBuilds = /^(?:storybook build|build-storybook)\b/

/** Tools that make a folder of files. */
export const sites: readonly NodeFramework[] = [
  {
    id: 'react-scripts',
    name: 'Create React App',
    command: /^(?:react-scripts|craco) build\b/,
    packages: ['react-scripts', '@craco/craco', 'react-app-rewired'],
    supersedes: ['storybook'],
    build: 'react-scripts build',
    makes: {
      by: /^(?:react-scripts|craco|react-app-rewired) build\b/,
      outputs: async (facts) => [(await reactScripts(facts)).static?.root ?? 'build']
    },
    ownStart: /^(?:react-scripts|craco|react-app-rewired)\b/,
    serve: reactScripts
  },
  {
    id: 'umi',
    name: 'Umi',
    packages: ['umi', '@umijs/max'],
    supersedes: ['vite', 'storybook'],
    build: 'umi build',
    makes: { by: /^(?:umi|max) build\b/, outputs: async (facts) => [(await umi(facts)).static?.root ?? 'dist'] },
    ownStart: /^(?:umi|max|umi-serve)\b/,
    serve: umi
  },
  {
    id: 'vue-cli',
    name: 'Vue CLI',
    command: /^vue-cli-service build\b/,
    packages: ['@vue/cli-service'],
    supersedes: ['storybook'],
    build: 'vue-cli-service build',
    makes: { by: /^vue-cli-service build\b/, outputs: async (facts) => [(await vueCli(facts)).static?.root ?? 'dist'] },
    ownStart: /^vue-cli-service\b/,
    serve: vueCli
  },
  {
    id: 'gatsby',
    name: 'Gatsby',
    command: /^gatsby build\b/,
    packages: ['gatsby'],
    supersedes: ['storybook'],
    build: 'gatsby build',
    ownStart: /^gatsby\b/,
    cacheDirectories: ['.cache'],
    serve: alwaysSite({ root: 'public', immutable: ['static'] })
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    packages: ['@docusaurus/core'],
    supersedes: ['storybook'],
    build: 'docusaurus build',
    ownStart: /^docusaurus\b/,
    serve: docusaurus
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    scripts: ['docs:build', 'build:docs'],
    packages: ['vitepress'],
    when: builtOrFound(/^vitepress build\b/, '.vitepress'),
    supersedes: ['vite', 'storybook'],
    build: 'vitepress build',
    ownStart: /^vitepress\b/,
    serve: vitepress
  },
  {
    id: 'vuepress',
    name: 'VuePress',
    scripts: ['docs:build', 'build:docs'],
    packages: ['vuepress', 'vuepress-vite', 'vuepress-webpack'],
    when: builtOrFound(/^vuepress build\b/, '.vuepress'),
    supersedes: ['vite', 'storybook'],
    build: 'vuepress build',
    ownStart: /^vuepress\b/,
    serve: vuepress
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    packages: ['@11ty/eleventy'],
    supersedes: ['vite'],
    build: 'eleventy',
    ownStart: /^(?:eleventy|npx @11ty\/eleventy)\b/,
    cacheDirectories: ['.cache'],
    serve: eleventy
  },
  { id: 'hexo', name: 'Hexo', packages: ['hexo'], build: 'hexo generate', ownStart: /^hexo\b/, serve: hexo },
  {
    id: 'gridsome',
    name: 'Gridsome',
    packages: ['gridsome'],
    build: 'gridsome build',
    ownStart: /^gridsome\b/,
    serve: alwaysSite({ root: 'dist', immutable: ['assets'] })
  },
  {
    id: 'ember',
    name: 'Ember',
    packages: ['ember-cli'],
    files: ['ember-cli-build.js', 'ember-cli-build.mjs', 'ember-cli-build.cjs'],
    supersedes: ['vite'],
    build: 'ember build --environment=production',
    ownStart: /^(?:ember|vite)\b/,
    serve: alwaysSite({ root: 'dist', fallback: 'index.html', immutable: ['assets'] })
  },
  {
    id: 'preact-cli',
    name: 'Preact CLI',
    packages: ['preact-cli'],
    build: 'preact build',
    ownStart: /^(?:preact|sirv)\b/,
    serve: alwaysSite({ root: 'build', fallback: 'index.html' })
  },
  {
    id: 'parcel',
    name: 'Parcel',
    packages: ['parcel', 'parcel-bundler'],
    makes: {
      by: /^parcel build\b/,
      outputs: (facts) => Promise.resolve([folderOption(facts, /^parcel build\b/, '--dist-dir', '-d') ?? 'dist'])
    },
    ownStart: /^parcel\b/,
    serve: parcel
  },
  {
    id: 'expo',
    name: 'Expo',
    packages: ['expo'],
    supersedes: ['react-native', 'vite'],
    build: 'expo export --platform web',
    ownStart: /^expo\b/,
    serve: expo
  },
  {
    id: 'storybook',
    name: 'Storybook',
    scripts: ['build-storybook', 'storybook:build'],
    packages: ['storybook', '@storybook/react', '@storybook/vue3', '@storybook/html', '@storybook/web-components'],
    when: async (facts) => ((await hasPages(facts)) ? undefined : buildsBy(facts, storybookBuilds)),
    supersedes: ['vite'],
    ownStart: /^(?:storybook|start-storybook)\b/,
    serve: (facts) =>
      Promise.resolve(
        site({
          root: folderOption(facts, storybookBuilds, '-o', '--output-dir') ?? 'storybook-static',
          immutable: ['assets']
        })
      )
  }
]

/** Documentation beside an app does not make it a site: the build is of it, or nothing but it could be served. */
function builtOrFound(command: RegExp, folder: string): NonNullable<NodeFramework['when']> {
  return async (facts) => {
    const script = buildsBy(facts, command)
    const isAll = command.test(facts.own.scripts.get('build')?.value ?? '')
    if (script && isAll) return script
    if (facts.own.scripts.has('start') || (await facts.app.has('index.html'))) return undefined
    if (script || facts.own.scripts.has('build')) return script
    const configs = ['', 'docs', 'src'].map((inner) => join(inner, `${folder}/config`))
    const found = await firstThere(facts.app, withEndings(...configs))
    return found === undefined ? undefined : { because: `${found} is there`, file: found }
  }
}
